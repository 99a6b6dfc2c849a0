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
  const approvals = 2 * (2 * wanted.rounds * toApprove(wanted) + toApprove({ seconds: wanted.warmUp }));
  step(`${wanted.applications} applications`, () => {
    database.run('applications.sql', { applications: wanted.applications, spare: Math.ceil(approvals / 25), first_spare: approvals });
    database.run('people.sql');
    database.rows('VACUUM (ANALYZE)');
  });
}

export function toApprove({ seconds }) {
  return APPROVALS * seconds;
}

function step(what, work) {
  const start = Date.now();
  work();
  console.log(`Loaded ${what} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
