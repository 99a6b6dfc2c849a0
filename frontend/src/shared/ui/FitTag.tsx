import { Tag, type TagColour } from './Tag';

const fits: Record<string, readonly [words: string, colour: TagColour]> = {
  full: ['Full answer', 'green'],
  partial: ['Part answer', 'teal'],
  taster: ['First taste', 'grey'],
};

/** How well a course answers a need. */
export function FitTag({ fit }: { fit: string }) {
  const [words, colour] = fits[fit] ?? [fit, 'grey'];
  return <Tag colour={colour}>{words}</Tag>;
}
