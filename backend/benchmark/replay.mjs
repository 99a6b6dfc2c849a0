const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const OF_ONE = /^([A-Z_]+:)([0-9a-f-]{36})$/;
const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/;

/**
 * Statements that were recorded, as a script of pgbench: a value stands for itself, except for those that belong to the one
 * who called or were made for the request.
 *
 * @param known values of the recording, each with the expression that takes its place
 * @param since when it was recorded: ids that were made since then are made anew each time
 * @param gets prefixes of variables, each with the statement that they are read from
 * @param setup what is asked once before, as a select list and what it comes from
 * @returns the script and its variables
 */
export function replay(statements, { begin = '', setup, known = [], gets = [], since }) {
  const values = {};
  const made = new Map();
  const expressions = new Map(known);
  const constant = (text) => {
    const name = `v${Object.keys(values).length}`;
    values[name] = text;
    return `:${name}`;
  };
  const madeNow = (text) => {
    made.set(text, made.get(text) ?? `u${made.size}`);
    return `:${made.get(text)}`;
  };
  const expression = (text) => {
    if (text === null) return 'NULL';
    // pgbench takes no variable without a value.
    if (text === '') return "''";
    if (expressions.has(text)) return expressions.get(text);
    if (UUID.test(text) && madeAt(text) >= since && madeAt(text) <= Date.now()) return madeNow(text);
    if (TIME.test(text) && Date.parse(`${text.slice(0, 23)}Z`) >= since - 1000) return 'now()';
    const [, kind, id] = OF_ONE.exec(text) ?? [];
    return id ? `'${kind}' || ${expression(id)}` : constant(text);
  };
  const body = statements.map(({ sql, values: given }) => {
    const text = sql.replace(/\$(\d+)/g, (_, place) => expression(given[place - 1]));
    const got = gets.find(({ of }) => of.test(sql));
    return `${text}${got ? ` \\gset ${got.prefix}` : ';'}`;
  });
  const ids = [...made.values()].map((name) => `uuidv7() AS ${name}`);
  const first = setup ? [`SELECT ${[...setup.list, ...ids].join(', ')} ${setup.from} \\gset`] : [];
  return { script: [begin, ...first, ...body].join('\n') + '\n', values };
}

/** How many statements and how many round trips: the driver sends the begin of a transaction with its first statement. */
export function counts(statements) {
  const begins = statements.filter(({ sql }) => /^BEGIN$/i.test(sql)).length;
  const commits = statements.filter(({ sql }) => /^COMMIT$/i.test(sql)).length;
  return { statements: statements.length - begins - commits, roundTrips: statements.length - begins };
}

/** The same with the values of the recording, for EXPLAIN. */
export function literal({ sql, values }) {
  return sql.replace(/\$(\d+)/g, (_, place) => {
    const text = values[place - 1];
    return text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`;
  });
}

function madeAt(uuid) {
  return parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
}
