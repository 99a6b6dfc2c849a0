import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { problems } from './problems';

const steps = [
  { text: 'Home', href: paths.home },
  { text: 'API for councils', href: paths.developers },
];

/** Where the `type` of a problem leads. */
export default function ProblemPage() {
  const name = useParam('name');
  const problem = Object.hasOwn(problems, name) ? problems[name] : undefined;
  if (!problem)
    return (
      <Page title="We know of no such problem" steps={steps}>
        <Empty title="The API has no problem of this type">
          <p class="govuk-body">
            <a class="govuk-link" href={paths.developers}>
              See all types
            </a>
          </p>
        </Empty>
      </Page>
    );
  return (
    <Page title={problem.title} caption={`Problem: ${name}`} steps={steps}>
      <SummaryList
        rows={[
          { term: 'Status', value: problem.status },
          { term: 'When', value: problem.when },
          { term: 'What to do', value: problem.then },
        ]}
      />
    </Page>
  );
}
