import { useCourse, useMatchingStories } from './api';
import { useSettled } from './use-settled';

export interface Story {
  code: string;
  sentence: string;
}

const ENOUGH = 12;
const FEW = 3;

/** Needs that the words come near to, then those the course is known to answer; the chosen one always among them. */
export function useSuggestions(courseSlug: string | null, words: string, chosen: Story | null): Story[] {
  const settled = useSettled(words.trim());
  const matched = useMatchingStories(settled, settled.length >= ENOUGH).data?.stories ?? [];
  const { data: course } = useCourse(courseSlug ?? undefined);
  const likely = matched.slice(0, FEW).map(({ story }) => ({ code: story.code, sentence: story.sentence }));
  const all = [...(chosen ? [chosen] : []), ...likely, ...(course?.stories ?? [])];
  return all.filter(({ code }, place) => all.findIndex((other) => other.code === code) === place);
}
