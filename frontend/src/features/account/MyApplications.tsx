import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { ShowMore } from '../../shared/ui/ShowMore';
import { ApplicationTag } from '../../shared/ui/statuses';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useMyApplications, type Summary } from './api';

export function MyApplications() {
  const applications = useMyApplications();
  return (
    <Waiting query={applications}>
      {(items: Summary[]) =>
        items.length === 0 ? (
          <None />
        ) : (
          <>
            <ul class="govuk-list app-lines">
              {items.map((item) => (
                <li key={item.id} class="app-line">
                  <Line {...item} />
                </li>
              ))}
            </ul>
            <ShowMore pages={applications} of="applications" />
          </>
        )
      }
    </Waiting>
  );
}

function Line({ id, status, courseTitle, reference, submittedAt, createdAt }: Summary) {
  const draft = status === 'DRAFT';
  const title = courseTitle ?? 'Course not chosen yet';
  return (
    <>
      <p class="govuk-body app-line__title">
        <a
          class="govuk-link govuk-!-font-weight-bold"
          href={draft ? paths.applyOn(id) : paths.myApplication(id)}
        >
          {draft ? `Go on: ${title}` : title}
        </a>
      </p>
      <p class="govuk-body-s app-line__more">
        <ApplicationTag status={status} /> {reference},{' '}
        {submittedAt ? `sent on ${day(submittedAt)}` : `begun on ${day(createdAt)}`}
      </p>
    </>
  );
}

const None = () => (
  <Empty title="You have not applied for anything yet">
    <p class="govuk-body">
      <a class="govuk-link" href={paths.find}>
        Find learning by what you need to do
      </a>
      . Much of it is free and needs no application.
    </p>
  </Empty>
);
