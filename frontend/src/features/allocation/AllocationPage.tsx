import { paths } from '../../app/paths';
import { useAllocation, type Allocation } from '../../shared/api/allocation';
import { Done } from '../../shared/ui/Done';
import { Page } from '../../shared/ui/Page';
import { AllocationTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { EvidencePart } from './EvidencePart';
import { Facts } from './Facts';
import { History } from './History';
import { Moves } from './Moves';
import { NoticePart } from './NoticePart';

/** What became of one licence in somebody's hands, and how we know. */
export default function AllocationPage() {
  return (
    <WaitingPage title="Licence" query={useAllocation(useParam('id'))}>
      {(allocation) => <One allocation={allocation} />}
    </WaitingPage>
  );
}

const One = ({ allocation }: { allocation: Allocation }) => (
  <Page
    title={allocation.course.title}
    caption={`Licence of application ${allocation.reference}`}
    back={paths.allocations()}
    wide
  >
    <Done />
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds-from-desktop">
        <p class="govuk-body">
          <AllocationTag status={allocation.status} />
        </p>
        <NoticePart allocation={allocation} />
        <Facts allocation={allocation} />
        <Moves allocation={allocation} />
        <EvidencePart id={allocation.id} />
      </div>
      <div class="govuk-grid-column-one-third-from-desktop">
        <History applicationId={allocation.applicationId} />
      </div>
    </div>
  </Page>
);
