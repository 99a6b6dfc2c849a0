import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** How often a request is recorded. */
export const TRIES = 3;
const STATEMENT = /^(?:execute [^:]+|statement): ([^]*)$/;
// The driver looks up types and columns once in a connection.
const OF_THE_DRIVER = /\bpg_catalog\./;

/** What the service says to PostgreSQL for a request: read from PostgreSQL's own log, so that nobody has to write it down. */
export class Recorder {
  #database;
  #log;

  constructor(database, log) {
    this.#database = database;
    this.#log = log;
  }

  /**
   * The statements of a request in their order, with their values as text. It is done a few times and the shortest taken,
   * as background work may come between.
   *
   * @param work sends the request the nth time and says by what its transactions are told from others: they mention it
   */
  async of(work) {
    let shortest;
    for (let time = 0; time < TRIES; time++) {
      const before = this.#lines().length;
      this.#logging('all');
      const marks = await work(time);
      this.#logging('none');
      const found = statements(this.#lines().slice(before), marks);
      if (found.length > 0 && !(found.length >= shortest?.length)) {
        shortest = found;
      }
    }
    if (!shortest) {
      throw new Error('PostgreSQL logged nothing of a request');
    }
    return shortest;
  }

  #logging(what) {
    this.#database.rows(`ALTER SYSTEM SET log_statement = '${what}'`);
    this.#database.rows('SELECT pg_reload_conf()');
    this.#database.rows('SELECT pg_sleep(0.3)');
  }

  #lines() {
    return readdirSync(this.#log).filter((name) => name.endsWith('.json')).sort()
      .flatMap((name) => readFileSync(path.join(this.#log, name), 'utf8').split('\n').filter(Boolean));
  }
}

function statements(lines, marks) {
  const all = lines.map((line) => JSON.parse(line))
    .map(({ message, detail, vxid }) => ({ vxid, sql: STATEMENT.exec(message)?.[1], values: valuesOf(detail) }))
    .filter(({ sql }) => sql && !OF_THE_DRIVER.test(sql));
  const ours = new Set(all.filter(({ sql, values }) => marks.some((mark) => [sql, ...values].some((text) => text?.includes(mark))))
    .map(({ vxid }) => vxid));
  return all.filter(({ vxid }) => ours.has(vxid)).map(({ sql, values }) => ({ sql, values }));
}

function valuesOf(detail = '') {
  return [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(([, text]) => text?.replaceAll("''", "'") ?? null);
}
