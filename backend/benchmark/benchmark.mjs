// Interleaves HTTP and SQL in several short rounds of one run and reports ratios: docs/benchmarks.md.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { cases } from './cases.mjs';
import { Database } from './database.mjs';
import { load } from './load.mjs';
import { options } from './options.mjs';
import { report } from './report.mjs';
import { startService } from './service.mjs';
import { signIn } from './sign-in.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../target/benchmark');

async function main() {
  const wanted = options(process.argv.slice(2));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const service = await startService(path.join(here, '../target/standalone/quarkus-run.jar'), out);
  try {
    const database = new Database(service.databasePort, here, out);
    load(database, wanted);
    const callers = await signIn(service, database);
    const run = cases({ service, database, callers, wanted, here, out });
    await run.prepare();
    console.log('Warming up');
    run.warmUp();
    const rounds = [];
    for (let round = 1; round <= wanted.rounds; round++) {
      console.log(`Round ${round} of ${wanted.rounds}`);
      rounds.push(run.round(round));
    }
    writeFileSync(path.join(out, 'rounds.json'), JSON.stringify(rounds, null, 2));
    const faults = [...report({ rounds, wanted, out, counts: run.counts(), counting: run.counting() }), ...violations(database)];
    run.explain();
    faults.forEach((fault) => console.error(`FAULT ${fault}`));
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

function violations(database) {
  const broken = database.rows('SELECT rule, count(*) FROM invariant_violation GROUP BY rule');
  console.log(broken.length === 0 ? 'No invariant is violated.' : 'Invariants are violated.');
  return broken.map(([rule, count]) => `${rule}: ${count}`);
}

await main();
