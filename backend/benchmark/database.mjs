import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
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

  /** Writes a script of pgbench. @returns its path */
  script(name, text) {
    const folder = path.join(this.out, 'sql');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  }

  /** The plans of statements that only read. */
  explain(statements) {
    return statements.map((each) => `${each}\n\n${this.#psql(['-c', `EXPLAIN (ANALYZE, BUFFERS) ${each}`])}`).join('\n');
  }

  #psql(more) {
    return execFileSync('psql', [...this.connection, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', ...more, 'postgres'],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, PGOPTIONS: '-c client_min_messages=warning' } });
  }
}
