import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Prints the medians of all rounds as a table. @returns what makes the run worthless */
export function report({ rounds, wanted, out, counts, counting }) {
  const names = rounds[0].map(({ name }) => name);
  const rows = names.map((name) => row(name, rounds));
  const head = ['case', 'HTTP/s', 'p50 ms', 'p99 ms', 'compared with', 'per s', 'p50 ms', 'p99 ms', 'ratio', 'p99 ratio', 'goal', 'CPU ms: service', 'PostgreSQL'];
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const text = `${wanted.applications} applications, ${wanted.connections} connections, ${wanted.rounds} rounds of ${wanted.seconds} s\n\n${table}\n\n${statements(counts)}\n\nCounting a request takes ${counting.p50.toFixed(2)} ms at the median (goal ≤ 0.30), ${counting.p99.toFixed(2)} at the 99th percentile.\n`;
  writeFileSync(path.join(out, 'report.md'), text);
  console.log(`\n${text}`);
  return faults(rounds);
}

function statements(counts) {
  return counts.map(({ name, statements, roundTrips }) => `- ${name}: ${statements} statements, ${roundTrips} round trips`).join('\n');
}

function row(name, rounds) {
  const own = rounds.map((round) => round.find((each) => each.name === name));
  const other = rounds.map((round, index) => own[index].sql ?? round.find((each) => each.name === own[index].of)?.http);
  const figures = (all) => [number(median(all.map((each) => each.rate))), number(median(all.map((each) => each.p50))), number(median(all.map((each) => each.p99)))];
  const http = own.map((each) => each.http);
  const cpu = ['service', 'database'].map((of) => (http[0].cpu ? number(median(http.map((each) => each.cpu[of]))) : ''));
  if (!other[0]) {
    return [name, ...figures(http), '', '', '', '', '', '', '', ...cpu];
  }
  const ratio = (of) => median(http.map((each, index) => each[of] / other[index][of])).toFixed(2);
  const { of, goal, tail } = own[0];
  return [name, ...figures(http), of ?? 'same SQL', ...figures(other), ratio('rate'), ratio('p99'),
    goal === undefined ? '' : `≥ ${goal.toFixed(2)}${tail ? `, p99 ≤ ${tail}` : ''}`, ...cpu];
}

function faults(rounds) {
  return rounds.flat()
    .filter(({ http }) => http.refused + http.failed > 0)
    .map(({ round, name, http }) => `round ${round}, ${name}: ${http.refused} refused (first ${http.status}), ${http.failed} failed`);
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function number(value) {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
