import { paths } from '../../app/paths';
import type { Application } from '../../shared/api/application';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { SummaryList } from '../../shared/ui/SummaryList';
import { day } from '../../shared/words/dates';
import type { Step } from './steps';

/** All answers, each with the way to change it. */
export function AnswersList({ application }: { application: Application }) {
  const { data: words } = useVocabulary();
  const { id, applicant, course, namedCourse, story } = application;
  const to = (step: Step) => paths.applyChange(id, step);
  const labels = (list: 'motivators' | 'constraints') =>
    application[list].map((value) => labelOf(words, list, value)).join(', ') || null;
  const confidence = application.confidenceBefore;
  return (
    <SummaryList
      rows={[
        {
          term: 'Course',
          value: course?.title ?? (namedCourse && <Lines of={Object.values(namedCourse)} />),
          change: to('course'),
        },
        { term: 'Name', value: applicant.name, change: to('details') },
        { term: 'Council', value: applicant.authority?.name, change: to('details') },
        {
          term: 'What you want to solve',
          value: <Lines of={[story?.sentence, application.problem]} />,
          change: to('problem'),
        },
        { term: 'Why now', value: labels('motivators'), change: to('motivators') },
        { term: 'What makes it hard', value: labels('constraints'), change: to('limits') },
        {
          term: 'Confidence now',
          value: confidence === null ? null : labelOf(words, 'confidence', String(confidence)),
          change: to('confidence'),
        },
        {
          term: 'What you will do with it',
          value: <Lines of={[application.intendedUse]} />,
          change: to('use'),
        },
        { term: 'Needed by', value: application.neededBy && day(application.neededBy), change: to('use') },
        {
          term: 'Support you would like',
          value: <Lines of={[application.supportWanted]} />,
          change: to('support'),
        },
        ...(application.managerWanted
          ? [{ term: 'Line manager', value: application.managerEmail, change: to('declaration') }]
          : []),
        {
          term: 'Declaration',
          value: application.declared ? 'You said it is true' : null,
          change: to('declaration'),
        },
      ]}
    />
  );
}

function Lines({ of }: { of: (string | null | undefined)[] }) {
  const lines = of.filter((line): line is string => Boolean(line));
  if (lines.length === 0) return <>Not given</>;
  return (
    <>
      {lines.map((line) => (
        <p key={line} class="app-said app-break">
          {line}
        </p>
      ))}
    </>
  );
}
