import { asks } from './options.mjs';

/** Most approvals that one case can get through in a second. */
const APPROVALS = 300;

/** Fills the empty service with believable volume. */
export function load(database, wanted) {
  step('library', () => {
    database.run('begin.sql');
    if (wanted.courses > 0 || wanted.stories > 0) {
      database.run('library.sql', { courses: wanted.courses, stories: wanted.stories });
    }
  });
  // Approvals from many pools and from one are measured, each with licences enough of its own.
  const seats = asks(wanted, 'approve')
    ? wanted.rounds * (2 * toApprove(wanted) + toApprove({ seconds: wanted.settle })) + toApprove({ seconds: wanted.warmUp })
    : 0;
  step(`${wanted.applications} applications`, () => {
    database.run('applications.sql', { applications: wanted.applications, spare: Math.ceil(seats / 12), first_spare: Math.ceil(1.1 * seats) });
    database.run('people.sql');
    database.rows('VACUUM (ANALYZE)');
  });
  if (asks(wanted, 'changes')) {
    step(`${wanted.changes} changes`, () => {
      database.run('changes.sql', { changes: wanted.changes });
      database.rows('VACUUM (ANALYZE) change');
    });
  }
}

export function toApprove({ seconds }) {
  return APPROVALS * seconds;
}

function step(what, work) {
  const start = Date.now();
  work();
  console.log(`Loaded ${what} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
