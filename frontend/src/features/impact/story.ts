import { figure, sumOf } from '../../shared/measures/figures';
import type { Measure, Metrics } from '../../shared/measures/metrics';
import { count } from '../../shared/words/amounts';
import { capital } from '../../shared/words/text';

/** What came of the applications, in a sentence that leaves out what may not be shown. */
export function wayWords(funnel: Metrics['funnel']): string {
  const of = (step: string) => funnel.find((each) => each.step === step)?.count ?? null;
  const sent = of('applied');
  if (sent === null) return 'Too few applications were sent in the period to show what became of them.';
  const led = (
    [
      ['issued', 'a licence'],
      ['completed', 'a finished course'],
      ['helped', 'help with a problem'],
    ] as const
  )
    .flatMap(([step, what]) => {
      const people = of(step);
      return people === null ? [] : [{ people, what }];
    })
    .map(({ people, what }, at) => `${count(people)} ${at === 0 ? 'have led to' : 'to'} ${what}`);
  return led.length === 0
    ? `${count(sent)} applications were sent in the period. What they led to is too little to show yet.`
    : `Of ${count(sent)} applications sent in the period, ${list(led)}.`;
}

const list = (parts: string[]): string =>
  [parts.slice(0, -1).join(', '), parts.slice(-1).join('')].filter(Boolean).join(' and ');

/** How much there was in all, in a sentence. */
export function timeWords(months: Metrics['applicationsByMonth']): string {
  const all = (name: 'applications' | 'activations') => {
    const values = months.map((row) => row[name]);
    return values.some(Boolean) ? sumOf(values) : 'too few';
  };
  return `${capital(all('applications'))} applications and ${all('activations')} licences started in the period, month by month.`;
}

/** How sure people were before and after, in a sentence. */
export function confidenceWords({ meanBefore, meanAfter }: Metrics['confidence']): string {
  const mean = (value: number | null) => (value === null ? 'not known yet' : value.toFixed(1));
  return `From 1, not at all confident, to 5, very confident. On average when people apply: ${mean(meanBefore)}. After the course: ${mean(meanAfter)}.`;
}

/** `It helped: 90%. Cost of help: £30.` of those that are there. */
export const inWords = (measures: Measure[], names: string[]): string =>
  names
    .flatMap((name) => measures.filter((measure) => measure.name === name))
    .map((measure) => `${measure.title}: ${figure(measure)}.`)
    .join(' ');
