import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cpu, perRequest } from './cpu.mjs';
import { FEED, lastPage, systemToken } from './feed.mjs';
import { toApprove } from './load.mjs';
import { asks } from './options.mjs';
import { QUEUE, queues, walked } from './queues.mjs';
import { RECORDED, recorded } from './recorded.mjs';
import { pgbench, wrk } from './tools.mjs';

// What a round of submissions may use up: each takes a person and a course of its own.
const SUBMISSIONS = 8000;
const HELLO = '/.well-known/oauth-authorization-server';
const SEARCH = '/api/v1/courses?q=data+protection&costClass=free';

/** Everything that is measured: what is asked over HTTP, and the statements that it is compared with. */
export function cases({ service, database, callers, wanted, here, out }) {
  const lists = path.join(out, 'lua');
  const reviewer = `Bearer ${callers.reviewer.token}`;
  const values = {};
  let seed = 1;
  let submissions = 0;
  let approvals = 0;
  let far = {};
  let system = '';
  let statements = {};
  const asked = (group) => asks(wanted, group);

  const http = (script, address, settings = {}, seconds = wanted.seconds) => {
    const before = cpu(service);
    const result = wrk({ url: service.url + address, script, settings: { SEED: seed++, ...settings }, seconds, connections: wanted.connections, lists });
    return { ...result, cpu: perRequest(before, cpu(service), result.rate * seconds) };
  };
  const sql = (name, more = {}, connections = wanted.connections) => {
    const { script, values: constants } = statements[name];
    const file = name.replaceAll(/\W+/g, '-');
    const { statements: took, ...result } = pgbench({
      database,
      script: database.script(`${file}.sql`, script),
      values: { ...values, ...constants, ...more },
      seconds: wanted.seconds,
      settle: wanted.settle,
      connections,
    });
    writeFileSync(path.join(out, 'sql', `${file}.times.txt`), took);
    return result;
  };
  const tidy = () => database.run('tidy.sql');
  const list = (name, lines) => writeFileSync(path.join(lists, name), lines.join('\n') + '\n');
  const refill = (many, pools = values.count_of_courses) => {
    database.run('to-approve.sql', { from: approvals, many, pools });
    const ids = database.column(`SELECT benchmark.id(5, n) FROM generate_series(${approvals}, ${approvals + many - 1}) n`);
    list('to-approve.txt', ids);
    approvals += many;
    return ids;
  };

  const approve = (name, pools) => ({
    name,
    group: 'approve',
    writes: true,
    http: (seconds = wanted.seconds) => {
      refill(toApprove({ seconds }), pools);
      return http('approve.lua', '', { TOKEN: reviewer }, seconds);
    },
    sql: () => {
      const first = approvals;
      refill(toApprove({ seconds: wanted.settle + wanted.seconds }), pools);
      return sql('approve', { n: first - wanted.connections });
    },
    goal: 0.65,
  });
  const get = (address, settings) => (seconds) => http('get.lua', address, settings?.(), seconds);
  const all = [
    { name: 'hello', http: get(HELLO) },
    { name: 'search, cached', of: 'hello', group: 'search', http: get(SEARCH), goal: 0.8 },
    { name: 'search, not changed', of: 'hello', group: 'search', http: get(SEARCH, () => ({ ETAG: values.etag })), goal: 0.9 },
    { name: 'search', group: 'search', http: (seconds) => http('search.lua', '', {}, seconds), sql: () => sql('search'), goal: 0.8, tail: 2 },
    { name: 'search, signed in', of: 'search', group: 'search', http: (seconds) => http('search.lua', '', { TOKEN: reviewer }, seconds), goal: 0.77 },
    { name: 'match', group: 'match', http: (seconds) => http('match.lua', '', {}, seconds), sql: () => sql('match'), goal: 0.8, tail: 2 },
    ...queues.flatMap(({ name, filter }) => [
      {
        name,
        group: 'queue',
        http: get(`${QUEUE}${filter}`, () => ({ TOKEN: reviewer })),
        sql: () => sql(name),
        ...(name === 'queue' && { goal: 0.7 }),
      },
      {
        name: `${name}, far`,
        of: name,
        group: 'queue',
        http: (seconds) => get(`${QUEUE}${filter}&cursor=${far[name] ?? ''}`, () => ({ TOKEN: reviewer }))(seconds),
        goal: 0.5,
      },
    ]),
    { name: 'counts', group: 'queue', http: get('/api/v1/applications/counts', () => ({ TOKEN: reviewer })) },
    { name: 'changes', group: 'changes', http: get(FEED, () => ({ TOKEN: system })) },
    {
      name: 'changes, far',
      of: 'changes',
      group: 'changes',
      http: (seconds) => get(`${FEED}?after=${far.changes}`, () => ({ TOKEN: system }))(seconds),
      goal: 0.8,
    },
    {
      name: 'submit',
      group: 'submit',
      writes: true,
      http: (seconds) => http('submit.lua', '', { FROM: (submissions += SUBMISSIONS) }, seconds),
      sql: () => sql('submit', { n: (submissions += SUBMISSIONS) }),
      goal: 0.5,
      tail: 2.5,
    },
    approve('approve'),
    approve('approve, one pool', 1),
  ].filter((each) => !each.group || asked(each.group));

  const measure = (work, writes) => {
    const result = work();
    if (writes) {
      tidy();
    }
    return result;
  };

  return {
    async prepare() {
      mkdirSync(lists, { recursive: true });
      readdirSync(path.join(here, 'lua')).forEach((file) => copyFileSync(path.join(here, 'lua', file), path.join(lists, file)));
      // Who is recorded has applied for something already.
      list('applicants.txt', callers.applicants.slice(RECORDED).map((each) => `${each.id} ${each.token}`));
      list('funded.txt', database.column('SELECT slug FROM benchmark.course WHERE NOT sold_out ORDER BY n'));
      Object.assign(values, await sqlValues(service, lists));
      statements = await this.record();
      if (asked('queue')) {
        far = await walked(service.url, reviewer);
      }
      if (asked('changes')) {
        system = `Bearer ${await systemToken(service.url)}`;
        far.changes = await lastPage(service.url, system);
      }
    },
    /** What the service asks PostgreSQL for each case, as scripts for pgbench. */
    async record() {
      const courses = readFileSync(path.join(lists, 'funded.txt'), 'utf8').split('\n').filter(Boolean);
      const recording = recorded({ service, database, callers, courses, refill });
      for (const { name, filter } of asked('queue') ? queues : []) {
        await recording.queue(name, QUEUE + filter);
      }
      for (const name of ['search', 'match', 'submit', 'approve'].filter(asked)) {
        await recording[name]();
      }
      await recording.count();
      tidy();
      return recording.all;
    },
    warmUp() {
      all.forEach((each) => measure(() => each.http(wanted.warmUp), each.writes));
    },
    round(number) {
      return all.map(({ name, of, goal, tail, writes, ...each }) => {
        const result = { round: number, name, of, goal, tail, http: measure(() => each.http(), writes) };
        if (each.sql) {
          result.sql = measure(() => each.sql(), writes);
        }
        return result;
      });
    },
    /** @returns how long it takes to count a request, with nobody else asking */
    counting: () => sql('count', {}, 1),
    explain() {
      for (const [name, { writes, plans }] of Object.entries(statements)) {
        if (!writes) {
          writeFileSync(path.join(out, `${name.replaceAll(/\W+/g, '-')}.explain.txt`), database.explain(plans()));
        }
      }
    },
    counts: () => Object.entries(statements).map(([name, { counts }]) => ({ name, ...counts })),
  };
}

/** What the scripts of pgbench take as variables. */
async function sqlValues(service, lists) {
  const words = array(path.join(lists, 'words.txt'));
  const problems = array(path.join(lists, 'problems.txt'));
  const sample = await fetch(service.url + SEARCH);
  return {
    etag: sample.headers.get('etag'),
    words: words.text,
    count_of_words: words.count,
    problems: problems.text,
    count_of_problems: problems.count,
    count_of_courses: array(path.join(lists, 'funded.txt')).count,
    filters: '{"{}","{free}","{funded}","{free,funded}"}',
  };
}

function array(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { count: lines.length, text: `{${lines.map((line) => `"${line}"`).join(',')}}` };
}
