import { paths } from '../../app/paths';
import type { StoryCard } from '../../shared/api/types';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { plural } from '../../shared/words/amounts';
import { capital } from '../../shared/words/text';

export function StoryItem({ story }: { story: StoryCard }) {
  const { data: words } = useVocabulary();
  return (
    <li class="app-card">
      <h2 class="govuk-heading-s">
        <a class="govuk-link" href={paths.story(story.code)}>
          I need {story.need}
        </a>
      </h2>
      <p class="govuk-body-s">So that {story.goal}.</p>
      <p class="govuk-body-s">
        {capital(story.role)}, {plural(story.courseCount, 'course')}
      </p>
      <p class="govuk-body-s">{story.skills.map((skill) => labelOf(words, 'skills', skill)).join(', ')}</p>
    </li>
  );
}
