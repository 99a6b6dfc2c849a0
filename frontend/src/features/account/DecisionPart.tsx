import { paths } from '../../app/paths';
import type { Application } from '../../shared/api/application';
import { hours } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { NothingAnswers } from './NothingAnswers';

/** What was decided and why; a refusal always goes on with what can be started today. */
export function DecisionPart({ application }: { application: Application }) {
  const { decision, decidedAt } = application;
  if (!decision) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Our decision</h2>
      <p class="govuk-body">
        {decision.outcome === 'APPROVED' ? 'We approved your application' : 'We declined your application'}
        {decidedAt && ` on ${day(decidedAt)}`}.
      </p>
      {decision.reason && <p class="govuk-body">{decision.reason.label}</p>}
      {decision.words && <p class="govuk-body app-said">{decision.words}</p>}
      <Alternatives courses={decision.alternatives} />
      {decision.outcome === 'DECLINED' && <NothingAnswers problem={application.problem} />}
    </>
  );
}

function Alternatives({ courses }: { courses: NonNullable<Application['decision']>['alternatives'] }) {
  if (courses.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Free courses for the same need</h3>
      <ul class="govuk-list govuk-list--bullet">
        {courses.map(({ slug, title, platform, hours: length }) => (
          <li key={slug}>
            <a class="govuk-link" href={paths.course(slug)}>
              {title}
            </a>{' '}
            ({platform}, {hours(length)})
          </li>
        ))}
      </ul>
    </>
  );
}
