import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The service's own PostgreSQL, through psql. */
export class Database {
  constructor(port, here, out) {
    this.connection = ['-h', '127.0.0.1', '-p', port, '-U', 'postgres'];
    this.here = here;
    this.out = out;
  }

  /** Runs a file of load/ with values for its variables. */
  run(file, values = {}) {
    const variables = Object.entries(values).flatMap(([name, value]) => ['-v', `${name}=${value}`]);
    this.#psql([...variables, '-f', path.join(this.here, 'load', file)]);
  }

  rows(sql) {
    return this.#psql(['-F', '\u001f', '-c', sql]).split('\n').filter(Boolean).map((line) => line.split('\u001f'));
  }

  column(sql) {
    return this.rows(sql).map(([value]) => value);
  }

  /** The plans of the statements of a pgbench script that only read. */
  explain(script, values) {
    const sql = readFileSync(path.join(this.here, 'sql', script), 'utf8').replace(/^(--|\\).*$/gm, '');
    const filled = sql.replace(/(?<!:):([a-z_]\w*)/gi, (_, name) => literal(values[name]));
    const statements = filled.split(';').map((each) => each.trim()).filter(Boolean);
    return statements.map((each) => `${each}\n\n${this.#psql(['-c', `EXPLAIN (ANALYZE, BUFFERS) ${each}`])}`).join('\n');
  }

  #psql(more) {
    return execFileSync('psql', [...this.connection, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...more, 'postgres'],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, PGOPTIONS: '-c client_min_messages=warning' } });
  }
}

function literal(value) {
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}
