import { paths } from '../../app/paths';
import type { Vocabulary } from '../../shared/api/types';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useStory, type Story } from './api';
import { FittingCourses } from './FittingCourses';

export default function StoryPage() {
  const story = useStory(useParam('code'));
  return (
    <WaitingPage title="Need" query={story}>
      {(found) => <Shown story={found} />}
    </WaitingPage>
  );
}

const steps = [
  { text: 'Home', href: paths.home },
  { text: 'What people in councils need to do', href: paths.stories },
];

const Shown = ({ story }: { story: Story }) => (
  <Page title={`I need ${story.need}`} steps={steps}>
    <p class="govuk-body-l">{story.sentence}</p>
    <FittingCourses courses={story.courses} />
    <h2 class="govuk-heading-m">About this need</h2>
    <About story={story} />
    <p class="govuk-body">
      Does none of this fit?{' '}
      <a class="govuk-link" href={paths.missing(`I need ${story.need}. What is missing: `)}>
        Tell us what is missing
      </a>{' '}
      or{' '}
      <a class="govuk-link" href={paths.find}>
        describe your need in your own words
      </a>
      .
    </p>
  </Page>
);

function About({ story }: { story: Story }) {
  const { data: words } = useVocabulary();
  const labels = (list: keyof Vocabulary, values: string[]) =>
    values.map((value) => labelOf(words, list, value)).join(', ') || 'None named';
  return (
    <SummaryList
      rows={[
        { term: 'Who has it', value: labelOf(words, 'roleGroups', story.roleGroup) },
        { term: 'Skills', value: labels('skills', story.skills) },
        { term: 'Why', value: labels('motivators', story.motivators) },
        { term: 'What limits people', value: labels('constraints', story.constraints) },
        { term: 'How we know', value: story.evidence || 'Not written down yet' },
      ]}
    />
  );
}
