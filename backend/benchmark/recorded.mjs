import { Recorder, TRIES } from './recording.mjs';
import { counts, literal, replay } from './replay.mjs';
import { Requests } from './requests.mjs';

// Enough for every connection to have seen each statement.
const FIRST = 40;
/** How many applicants, the first ones, apply while it is recorded. */
export const RECORDED = TRIES + FIRST;
const LICENCES_LEFT = 'c.id, pool.available';
const A_DAY = '86400';
const RANDOM_WORDS = ['first', 'second'].map((place) => `\\set ${place} random(1, :count_of_words)`).join('\n');
const NUMBER = '\\set n :n + :clients\n\\set mine :n + :client_id';
const word = (place) => `(CAST(:words AS text[]))[:${place}]`;

/** Records each case that is compared with its own SQL once. @returns scripts by name, with their variables and statements */
export function recorded({ service, database, callers, courses, refill }) {
  const recorder = new Recorder(database, service.log);
  const anybody = new Requests(service.url);
  const reviewer = new Requests(service.url, callers.reviewer.token);
  const all = {};
  const add = (name, statements, how = {}, writes = false) => {
    all[name] = { writes, counts: counts(statements), plans: () => statements.filter(({ sql }) => !/^(BEGIN|COMMIT)$/i.test(sql)).map(literal), ...replay(statements, how) };
  };

  return {
    all,
    async search() {
      const typed = ['data digital', 'data agile', 'digital agile'];
      const statements = await recorder.of(async (time) => {
        await anybody.get(`/api/v1/courses?q=${encodeURIComponent(typed[time])}&costClass=free&costClass=funded`);
        return [typed[time], LICENCES_LEFT];
      });
      const words = typed.find((each) => mentions(statements, each));
      add('search', statements, {
        begin: `${RANDOM_WORDS}\n\\set filter random(1, 4)`,
        known: [
          [words, `(${word('first')} || ' ' || ${word('second')})`],
          [words.split(' ')[1], `coalesce(substring(${word('second')} FROM '\\w{2,40}$'), '')`],
          ['{free,funded}', 'CAST((CAST(:filters AS text[]))[:filter] AS text[])'],
        ],
      });
    },
    /** Counting a request for its caller, which every request pays for. */
    async count() {
      add('count', await recorder.of(async () => {
        await anybody.get('/api/v1/vocabulary');
        return ['INTO rate_limit'];
      }));
    },
    async match() {
      const statements = await recorder.of(async (time) => {
        await anybody.post('/api/v1/user-stories/match', { words: `people give up half way through form${time}` });
        return [`form${time}`, LICENCES_LEFT];
      });
      const said = statements.flatMap(({ values }) => values).find((text) => /form\d$/.test(text ?? ''));
      add('match', statements, {
        begin: `${RANDOM_WORDS}\n\\set problem random(1, :count_of_problems)`,
        known: [[said, `((CAST(:problems AS text[]))[:problem] || ' ' || ${word('first')})`]],
      });
    },
    async queue(name, address) {
      const statements = await recorder.of(async () => {
        await reviewer.get(address);
        return [callers.reviewer.id];
      });
      add(name, statements);
    },
    async submit() {
      const applicants = callers.applicants.slice(TRIES, RECORDED);
      const one = async ({ id, token }, time) => {
        const applicant = new Requests(service.url, token);
        const keys = [`recorded-start-${time}`, `recorded-send-${time}`];
        const draft = await applicant.start(courses[time], keys[0]);
        const sent = await applicant.submit(await applicant.answer(draft), keys[1]);
        return { ...sent, keys, applicant: id };
      };
      for (const [time, each] of applicants.entries()) {
        await one(each, time % courses.length);
      }
      const sent = [];
      const since = Date.now();
      const statements = await recorder.of(async (time) => {
        sent[time] = await one(callers.applicants[time], time);
        return [callers.applicants[time].id];
      });
      const { keys, ...application } = sent.find(({ applicant }) => mentions(statements, applicant));
      add('submit', later(statements), {
        since,
        begin: `${NUMBER}\n\\set who :mine % 4000 + 2001\n\\set course_number :mine / 4000 % :count_of_courses + 1`,
        setup: {
          list: ['p.id AS person', 'p.authority_code AS authority', "split_part(p.email, '@', 2) AS domain", 'c.id AS course', 'c.slug'],
          from: 'FROM person p, benchmark.course c WHERE p.id = benchmark.id(9, :who) AND c.n = :course_number',
        },
        known: [
          ...person(database, application.applicant),
          ...course(database, application.course.slug),
          [application.reference, "'SQL-' || :mine"],
          [keys[0], "'sql-start-' || :mine"],
          [keys[1], "'sql-send-' || :mine"],
        ],
      }, true);
    },
    async approve() {
      const ids = refill(RECORDED);
      for (const [time, id] of ids.slice(TRIES).entries()) {
        await reviewer.approve(id, `recorded-approval-${time}`);
      }
      const since = Date.now();
      const statements = await recorder.of(async (time) => {
        await reviewer.approve(ids[time], `recorded-${time}`);
        return [callers.reviewer.id];
      });
      const id = ids.find((each) => mentions(statements, each));
      const [applicant, slug, reference, pool, licence] = database.rows(`SELECT a.person_id, c.slug, a.reference, x.pool_id, l.id
        FROM application a JOIN course c ON c.id = a.course_id JOIN allocation x ON x.application_id = a.id JOIN licence l ON l.id = x.licence_id
        WHERE a.id = '${id}'`)[0];
      add('approve', later(statements), {
        since,
        begin: NUMBER,
        setup: {
          list: ['a.id AS application', 'a.reference', 'p.id AS person', 'p.authority_code AS authority', "split_part(p.email, '@', 2) AS domain",
            'c.id AS course', 'c.slug', 'l.id AS pool'],
          from: `FROM application a JOIN person p ON p.id = a.person_id JOIN course c ON c.id = a.course_id
            JOIN licence_pool l ON l.course_id = c.id WHERE a.id = benchmark.id(5, :mine)`,
        },
        known: [
          ...person(database, applicant),
          ...course(database, slug),
          [id, ':application'],
          [reference, ':reference'],
          [pool, ':pool'],
          [licence, ':licence_id'],
          [`recorded-${ids.indexOf(id)}`, "'sql-' || :mine"],
        ],
        gets: [{ of: /\bfrom licence\b/i, prefix: 'licence_' }],
      }, true);
    },
  };
}

function person(database, id) {
  const [authority, domain] = database.rows(`SELECT authority_code, split_part(email, '@', 2) FROM person WHERE id = '${id}'`)[0];
  // Requests are counted for each person: one row for all clients would make them wait for each other.
  return [[id, ':person'], [`person:${id}`, "'person:' || :person"], [authority, ':authority'], [domain, ':domain']];
}

function course(database, slug) {
  return [[database.column(`SELECT id FROM course WHERE slug = '${slug}'`)[0], ':course'], [slug, ':slug']];
}

function mentions(statements, text) {
  return statements.some(({ values }) => values.includes(text));
}

/** Messages go out later than the run lasts, as nobody could open what was sealed for another; a licence stays the seat it is. */
function later(statements) {
  return statements.map(({ sql, values }) => ({
    sql: sql.replace(/\bseat=\$\d+/, 'seat=seat'),
    values: /^INSERT INTO message\b/i.test(sql) ? [...values.slice(0, -1), A_DAY] : values,
  }));
}
