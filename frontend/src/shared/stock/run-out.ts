import type { Schemas } from '../api/types';
import { plural } from '../words/amounts';
import { day } from '../words/dates';

type Forecast = Schemas['PoolForecast'];

/** When the last free licence is given, and how sure that is. */
export function runOutWords({ runOut, free, freeUntil, use }: Forecast): string {
  switch (runOut.why) {
    case 'ALL_GIVEN':
      return 'No licence is free beyond those that people wait for.';
    case 'TOO_LITTLE_HISTORY':
      return `There is too little history to say when the ${plural(free, 'free licence')} will be gone: the pool was opened ${plural(use.days, 'day')} ago.`;
    case 'NO_NET_USE':
      return `At the present rate the ${plural(free, 'free licence')} will not be gone: in the last ${plural(use.days, 'day')} as many came back as were asked for.`;
    default:
      return `${lastGiven(runOut)}${endsFirst(runOut.on, freeUntil)}`;
  }
}

function lastGiven({ on, earliest, latest }: Forecast['runOut']): string {
  if (!on) return 'At the present rate the free licences last more than ten years.';
  const until = latest ? `and ${day(latest)}` : 'and a day more than ten years off';
  return `At the present rate the last free licence is given about ${day(on)}, eight times in ten between ${day(earliest ?? on)} ${until}.`;
}

const endsFirst = (on: string | null, freeUntil: string | null): string =>
  freeUntil && (!on || freeUntil < on) ? ` But the last of them ends on ${day(freeUntil)}, before that.` : '';
