import { readFileSync, readdirSync } from 'node:fs';

const TICKS = 100;

/** Seconds of processor time that the service and its PostgreSQL have used, from /proc; nothing where there is none. */
export function cpu({ pid, databasePid }) {
  try {
    return { service: used(pid, false), database: used(databasePid, true) + backends(databasePid) };
  } catch {
    return undefined;
  }
}

/** Milliseconds of each that one request took. */
export function perRequest(before, after, requests) {
  return before && after && requests > 0
    ? { service: (1000 * (after.service - before.service)) / requests, database: (1000 * (after.database - before.database)) / requests }
    : undefined;
}

function backends(postmaster) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        return sum + (fields(pid)[1] === String(postmaster) ? used(pid, true) : 0);
      } catch {
        return sum;
      }
    }, 0);
}

// Backends that have ended are counted with the postmaster, also one that ends while it is looked at.
function used(pid, withEnded) {
  const [utime, stime, cutime, cstime] = fields(pid).slice(11, 15).map(Number);
  return (utime + stime + (withEnded ? cutime + cstime : 0)) / TICKS;
}

function fields(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
