import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const THREADS = 2;

/** Runs wrk with a script of lua/. @returns rate a second, p50 and p99 in ms, how many were refused or failed */
export function wrk({ url, script, settings, seconds, connections, lists }) {
  const env = { ...process.env, BENCH_DIR: lists, BENCH_THREADS: String(THREADS) };
  Object.entries(settings).forEach(([name, value]) => { env[`BENCH_${name}`] = String(value); });
  const ran = spawnSync('wrk', [`-t${THREADS}`, `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', path.join(lists, script), url],
    { env, encoding: 'utf8' });
  const line = /^BENCH (.*)$/m.exec(ran.stdout ?? '');
  if (!line) {
    throw new Error(`wrk ${script}: ${ran.stdout}${ran.stderr}`);
  }
  return JSON.parse(line[1]);
}

/**
 * Runs pgbench with a script, prepared statements and as many clients as there are connections. What ends in its first
 * seconds does not count: a new connection reads the catalogue, compiles triggers and plans each statement anew five times,
 * which those of the service did long ago.
 *
 * @param settle how many seconds do not count
 * @returns rate a second, p50 and p99 in ms, and how long each statement took
 */
export function pgbench({ database, script, values, seconds, settle, connections }) {
  const prefix = path.join(database.out, 'pgbench-log');
  const variables = Object.entries({ ...values, clients: connections }).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const ran = spawnSync('pgbench', [...database.connection, '-n', '-r', '-M', 'prepared', '-c', connections, '-j', THREADS, '-T', settle + seconds,
    '-f', script, ...variables, '--log', `--log-prefix=${prefix}`, 'postgres'],
    { encoding: 'utf8', env: { ...process.env, PGOPTIONS: '-c client_min_messages=warning' } });
  const done = [];
  for (const file of readdirSync(database.out).filter((name) => name.startsWith('pgbench-log'))) {
    for (const line of readFileSync(path.join(database.out, file), 'utf8').split('\n').filter(Boolean)) {
      const [, , took, , at, micros] = line.split(' ').map(Number);
      done.push({ ms: took / 1000, at: at + micros / 1e6 });
    }
    rmSync(path.join(database.out, file));
  }
  if (ran.status !== 0 || done.length === 0) {
    throw new Error(`pgbench ${script}: ${ran.stderr}`);
  }
  const counts = Math.min(...done.map(({ at, ms }) => at - ms / 1000)) + settle;
  const times = done.filter(({ at }) => at >= counts).map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share) => times[Math.max(0, Math.ceil(times.length * share) - 1)];
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99), statements: ran.stdout };
}
