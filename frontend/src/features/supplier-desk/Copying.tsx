import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import { Details } from '../../shared/ui/Details';
import { InsetText } from '../../shared/ui/InsetText';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { useAddresses, useDownload, type Batch } from './api';

/** The addresses as the supplier's form takes them: one on each line. */
export function Copying({ batch }: { batch: Batch }) {
  const addresses = useAddresses(batch);
  const download = useDownload(batch.id, (file) => {
    save(file, 'batch.csv');
  });
  return (
    <section aria-labelledby="copying">
      <h2 class="govuk-heading-m" id="copying">
        1.{' '}
        {batch.kind === 'INVITATION' ? 'Enter the addresses at the supplier' : 'Take their access away there'}
      </h2>
      <Waiting query={addresses}>
        {({ addresses: list, leftOut }) => (
          <>
            {leftOut > 0 && (
              <InsetText>
                {plural(leftOut, 'person is', 'people are')} left out: it is not to be done for them any more.
              </InsetText>
            )}
            <CopyButton
              text={list.map(({ email }) => email).join('\n')}
              what={plural(list.length, 'address', 'addresses')}
            />
            <Button
              look="secondary"
              busy={download.isPending}
              onClick={() => {
                download.mutate(undefined);
              }}
            >
              Download as CSV
            </Button>
            <p class="govuk-body" role="status">
              {errorsOf(download.error)[0]?.text}
            </p>
            <Details summary="See the addresses">
              <ul class="govuk-list app-break">
                {list.map(({ allocationId, email }) => (
                  <li key={allocationId}>{email}</li>
                ))}
              </ul>
            </Details>
          </>
        )}
      </Waiting>
    </section>
  );
}
