import { paths } from '../../app/paths';
import { SummaryList } from '../../shared/ui/SummaryList';
import { dayAndTime } from '../../shared/words/dates';
import type { Application } from './api';

/** The decision or the open question, once there is one. */
export function Decided({ application }: { application: Application }) {
  const { decision, question, decidedAt, allocationId } = application;
  if (decision)
    return (
      <section aria-labelledby="decided">
        <h2 class="govuk-heading-m" id="decided">
          {decision.outcome === 'APPROVED' ? 'Approved' : 'Declined'}
        </h2>
        <SummaryList
          rows={[
            { term: 'When', value: decidedAt ? dayAndTime(decidedAt) : undefined },
            ...(decision.reason ? [{ term: 'Why', value: decision.reason.label }] : []),
            { term: 'Words', value: decision.words },
            ...(decision.alternatives.length > 0
              ? [{ term: 'Suggested instead', value: <Courses courses={decision.alternatives} /> }]
              : []),
          ]}
        />
        {allocationId && (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.allocation(allocationId)}>
              What became of the licence
            </a>
          </p>
        )}
      </section>
    );
  if (!question) return null;
  return (
    <section aria-labelledby="question">
      <h2 class="govuk-heading-m" id="question">
        Question asked
      </h2>
      <blockquote class="govuk-inset-text app-message__text">{question.words}</blockquote>
      <p class="govuk-body">Asked on {dayAndTime(question.askedAt)}.</p>
    </section>
  );
}

const Courses = ({ courses }: { courses: { slug: string; title: string }[] }) => (
  <ul class="govuk-list">
    {courses.map(({ slug, title }) => (
      <li key={slug}>
        <a class="govuk-link" href={paths.course(slug)}>
          {title}
        </a>
      </li>
    ))}
  </ul>
);
