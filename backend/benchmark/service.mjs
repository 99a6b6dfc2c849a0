import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const PATIENCE = 120_000;

/**
 * The standalone package on ports of its own, with a database of its own that is gone afterwards. It is started twice: once
 * to make the database, and again with PostgreSQL's collector of logs, which recording.mjs reads.
 */
export async function startService(jar, out) {
  const data = mkdtempSync(path.join(os.tmpdir(), 'learning-offer-benchmark-'));
  try {
    const first = await started(jar, data, out);
    appendFileSync(path.join(data, 'postgres/postgresql.auto.conf'), "logging_collector = on\nlog_destination = 'jsonlog'\n");
    await first.stop();
    const { stop, ...service } = await started(jar, data, out);
    return { ...service, log: path.join(data, 'postgres/log'), stop: () => stop().finally(() => remove(data)) };
  } catch (failure) {
    remove(data);
    throw failure;
  }
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function started(jar, data, out) {
  const [http, management] = [await freePort(), await freePort()];
  const log = openSync(path.join(out, 'service.log'), 'a');
  const process = spawn('java', [
    `-Dquarkus.http.port=${http}`, `-Dquarkus.management.port=${management}`, `-Ddevelopment.data=${data}`, '-jar', jar,
  ], { stdio: ['ignore', log, log], cwd: data });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const stop = async () => {
    process.kill('SIGTERM');
    await ended;
  };
  try {
    await ready(`http://127.0.0.1:${management}/q/health/ready`, process);
  } catch (failure) {
    await stop();
    throw failure;
  }
  const [databasePid, , , databasePort] = readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n');
  return { url: `http://127.0.0.1:${http}`, pid: process.pid, databasePid, databasePort, stop };
}

async function ready(address, process) {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) {
      return;
    }
    if (process.exitCode !== null) {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The service did not start: see target/benchmark/service.log');
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
