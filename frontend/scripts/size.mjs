// Fails the build when a visitor on a slow phone would have to wait: sizes are gzip, what travels.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const limits = { firstTotal: 60 * KB, firstScript: 40 * KB, later: 15 * KB };

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const weigh = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;
const sum = (files) => [...files].reduce((total, file) => total + weigh(file), 0);

function reach(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reach(next, seen);
  return seen;
}

// A part that a page fetches by itself comes when that page is there.
function loadedBefore(key) {
  const page = Object.keys(manifest).find(
    (other) => !first.has(other) && manifest[other].dynamicImports?.includes(key),
  );
  return page ? new Set([...first, ...reach(page)]) : first;
}

const first = new Set([...reach('index.html'), ...reach('src/features/home/HomePage.tsx')]);
const scripts = new Set([...first].map((key) => manifest[key].file));
const styles = new Set([...first].flatMap((key) => manifest[key].css ?? []));

const rows = [
  ['first page, script', sum(scripts), limits.firstScript],
  ['first page, script and style', sum(scripts) + sum(styles), limits.firstTotal],
];
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || first.has(key)) continue;
  const there = loadedBefore(key);
  const extra = [...reach(key)].filter((part) => !there.has(part)).map((part) => manifest[part].file);
  rows.push([key, sum(new Set(extra)), limits.later]);
}

let tooBig = false;
for (const [name, size, limit] of rows) {
  tooBig ||= size > limit;
  const verdict = size > limit ? 'TOO BIG' : 'ok';
  process.stdout.write(
    `${verdict.padEnd(8)}${(size / KB).toFixed(1).padStart(6)} of ${limit / KB} KB  ${name}\n`,
  );
}
process.exit(tooBig ? 1 : 0);
