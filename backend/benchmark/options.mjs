import { parseArgs } from 'node:util';

const USAGE = `backend/benchmark/run.sh [options]
  --applications N   how many applications there are before it starts (5000)
  --changes N        how many changes there are in the feed (100000)
  --courses N        multiply the library to about this many courses (98, as it comes)
  --stories N        multiply the user stories to about this many (24, as they come)
  --rounds N         how often each case is measured (3)
  --seconds N        how long each time (3)
  --warm-up N        seconds of each HTTP case before the first round (8)
  --settle N         seconds that the connections of pgbench get before it counts (10)
  --connections N    connections, and clients of pgbench (16)
  --only a,b         these cases only, of: search match queue changes submit approve`;

/** What was asked for on the command line. */
export function options(args) {
  const text = (fallback) => ({ type: 'string', default: fallback });
  const { values } = parseArgs({
    args,
    options: {
      applications: text('5000'),
      changes: text('100000'),
      courses: text('0'),
      stories: text('0'),
      rounds: text('3'),
      seconds: text('3'),
      'warm-up': text('8'),
      settle: text('10'),
      connections: text('16'),
      only: text(''),
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const number = (name) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 0) {
      console.error(`--${name} must be a whole number\n\n${USAGE}`);
      process.exit(1);
    }
    return value;
  };
  return {
    applications: Math.max(100, number('applications')),
    changes: Math.max(1000, number('changes')),
    courses: number('courses'),
    stories: number('stories'),
    rounds: Math.max(1, number('rounds')),
    seconds: Math.max(1, number('seconds')),
    warmUp: Math.max(1, number('warm-up')),
    settle: number('settle'),
    connections: Math.max(2, number('connections')),
    only: values.only === '' ? [] : values.only.split(','),
  };
}

/** Whether a group of cases is measured. */
export function asks({ only }, group) {
  return only.length === 0 || only.includes(group);
}
