import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Empty } from '../../shared/ui/Empty';
import { Page } from '../../shared/ui/Page';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Waiting } from '../../shared/ui/Waiting';
import { useGapFile, useGaps } from './api';
import { GapTable } from './GapTable';

export default function GapsPage() {
  const gaps = useGaps();
  const file = useGapFile((content) => {
    save(content, 'gaps.csv');
  });
  return (
    <Page title="Gaps" steps={[{ text: 'Team', href: paths.admin }]} errors={errorsOf(file.error)} wide>
      <p class="govuk-body">What people ask for most and the library answers least comes first.</p>
      <Score />
      <Button
        look="secondary"
        busy={file.isPending}
        onClick={() => {
          file.mutate(null);
        }}
      >
        Download as CSV
      </Button>
      <Waiting query={gaps}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="There is nothing to rank yet" />
          ) : (
            <>
              <GapTable gaps={items} />
              <ShowMore pages={gaps} of="gaps" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

const Score = () => (
  <Details summary="How the gap is worked out">
    <p class="govuk-body">Gap = demand ÷ (supply + 1). The larger, the less of what is wanted is there.</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>
        Demand: unmet needs told us, searches of the last 90 days that found nothing, and twice the
        applications and the refusals, since who applies needs it more surely.
      </li>
      <li>
        Supply: each published course that answers the need counts 3 for a full answer, 2 for a part and 1 for
        a first taste, and twice that where nobody has to pay.
      </li>
      <li>
        Words of searches are shown once three visitors used them, or where they are words of the library.
      </li>
    </ul>
  </Details>
);
