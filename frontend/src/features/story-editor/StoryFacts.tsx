import type { Vocabulary } from '../../shared/api/types';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { SummaryList } from '../../shared/ui/SummaryList';
import { day } from '../../shared/words/dates';
import type { EditedStory } from './api';

export function StoryFacts({ story }: { story: EditedStory }) {
  const words = useVocabulary().data;
  const labels = (list: keyof Vocabulary, values: string[]) =>
    values.map((value) => labelOf(words, list, value)).join(', ') || undefined;
  return (
    <SummaryList
      rows={[
        { term: 'Role group', value: labels('roleGroups', [story.roleGroup]) },
        { term: 'Skills', value: labels('skills', story.skills) },
        { term: 'Motivators', value: labels('motivators', story.motivators) },
        { term: 'Constraints', value: labels('constraints', story.constraints) },
        { term: 'How people say it', value: story.saidAs.map((said) => `“${said}”`).join(', ') || undefined },
        { term: 'Evidence', value: story.evidence || undefined },
        { term: 'Owner', value: story.owner ?? undefined },
        { term: 'Review by', value: story.reviewBy ? day(story.reviewBy) : undefined },
      ]}
    />
  );
}
