import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A pgbench script of sql/. Where it says "-- service: name", the service's own statement of sql/service/ comes in, with
 * its parameters as the comment lines below say; a test of the service holds those files to the code.
 */
export function script(here, name) {
  const lines = readFileSync(path.join(here, 'sql', name), 'utf8').split('\n');
  const text = [];
  for (let line = 0; line < lines.length; line++) {
    const service = /^-- service: (.+)$/.exec(lines[line]);
    if (!service) {
      text.push(lines[line]);
      continue;
    }
    const values = {};
    for (let given; (given = /^--   ([\w ]+): (.+)$/.exec(lines[line + 1] ?? '')); line++) {
      given[1].split(' ').forEach((parameter) => { values[parameter] = given[2]; });
    }
    text.push(`${filled(readFileSync(path.join(here, 'sql/service', `${service[1]}.sql`), 'utf8').trim(), values)};`);
  }
  return text.join('\n');
}

function filled(sql, values) {
  return sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name) => {
    if (values[name] === undefined) {
      throw new Error(`sql/service: nothing is said of :${name}`);
    }
    return `(${values[name]})`;
  });
}
