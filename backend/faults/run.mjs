#!/usr/bin/env node
/**
 * Takes each guard out in turn and runs the test that must notice: `node backend/faults/run.mjs [part of a name]`.
 * Works on a copy of the last commit in target/faults, which is removed afterwards. Ends with 1 where a fault passed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const copy = path.join(root, 'backend/target/faults');
const backend = path.join(copy, 'backend');
const wanted = faults.filter(({ name }) => name.includes(process.argv[2] ?? ''));

const git = (...args) => execFileSync('git', ['-C', root, ...args], { stdio: 'inherit' });
const remove = () => {
  rmSync(copy, { recursive: true, force: true });
  git('worktree', 'prune');
};

remove();
git('worktree', 'add', '--quiet', '--detach', copy, 'HEAD');
let passed = 0;
try {
  for (const fault of wanted) {
    const end = planted(fault);
    passed += end.startsWith('caught') ? 0 : 1;
    console.log(`${fault.test.padEnd(22)} ${end.padEnd(14)} ${fault.name}`);
  }
} finally {
  remove();
}
console.log(`${wanted.length - passed} of ${wanted.length} caught`);
process.exit(passed === 0 ? 0 : 1);

function planted({ file, text, put, test }) {
  const name = path.join(backend, file);
  const sound = readFileSync(name, 'utf8');
  if (sound.split(text).length !== 2) {
    return 'NOT FOUND';
  }
  writeFileSync(name, sound.replace(text, () => put));
  try {
    return outcome(test);
  } finally {
    writeFileSync(name, sound);
  }
}

function outcome(test) {
  const reports = path.join(backend, 'target/surefire-reports');
  rmSync(reports, { recursive: true, force: true });
  const { status, stdout } = spawnSync('./mvnw', ['-q', 'test', '-Dfrontend.skip', `-Dtest=${test}`], { cwd: backend, encoding: 'utf8' });
  if (status === 0) {
    return 'PASSED';
  }
  const ran = existsSync(reports) && readdirSync(reports).some((report) => report.endsWith(`${test}.txt`));
  return ran ? 'caught' : `DID NOT RUN\n${stdout.split('\n').filter((line) => line.includes('ERROR')).slice(0, 5).join('\n')}\n`;
}
