import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { ShowMore } from '../../shared/ui/ShowMore';
import { AllocationTag } from '../../shared/ui/statuses';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useMyLicences } from './api';

export function MyLicences() {
  const licences = useMyLicences();
  return (
    <Waiting query={licences}>
      {(items: Allocation[]) =>
        items.length === 0 ? (
          <p class="govuk-body">You have no licence yet. It appears here when one is yours.</p>
        ) : (
          <>
            <ul class="govuk-list app-lines">
              {items.map((item) => (
                <li key={item.id} class="app-line">
                  <Line {...item} />
                </li>
              ))}
            </ul>
            <ShowMore pages={licences} of="licences" />
          </>
        )
      }
    </Waiting>
  );
}

const Line = ({ id, course, status, activateBy, activatedAt }: Allocation) => (
  <>
    <p class="govuk-body app-line__title">
      <a class="govuk-link govuk-!-font-weight-bold" href={paths.myLicence(id)}>
        {course.title}
      </a>
    </p>
    <p class="govuk-body-s app-line__more">
      <AllocationTag status={status} /> {course.platform}
      {status === 'ISSUED' && activateBy && `, start by ${day(activateBy)}`}
      {status === 'ACTIVATED' && activatedAt && `, since ${day(activatedAt)}`}
    </p>
  </>
);
