import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useNewRecoveryCodes, useSecondFactor, type SecondFactor } from './api';
import { EnterCode } from './EnterCode';
import { KeepCodes } from './KeepCodes';
import { SetUp } from './SetUp';

export default function ManagePage() {
  const query = useSecondFactor();
  const [anew, setAnew] = useState(false);
  if (anew) {
    return (
      <SetUp
        onDone={() => {
          setAnew(false);
        }}
      />
    );
  }
  return (
    <WaitingPage title="Second factor" query={query}>
      {(factor) =>
        factor.state === 'NOT_SHOWN' ? (
          <EnterCode />
        ) : (
          <Shown
            factor={factor}
            onAnew={() => {
              setAnew(true);
            }}
          />
        )
      }
    </WaitingPage>
  );
}

function Shown({ factor, onAnew }: { factor: SecondFactor; onAnew: () => void }) {
  const make = useNewRecoveryCodes();
  return (
    <Page title="Second factor" back={paths.myDetails} errors={errorsOf(make.error)}>
      <SummaryList
        rows={[
          { term: 'Set up on', value: factor.setUpAt ? day(factor.setUpAt) : 'Not yet' },
          { term: 'Recovery codes left', value: factor.recoveryCodesLeft },
        ]}
      />
      {make.data && <KeepCodes codes={make.data.recoveryCodes} />}
      {factor.next.includes('MAKE_RECOVERY_CODES') && (
        <Button
          look="secondary"
          busy={make.isPending}
          onClick={() => {
            make.mutate(null);
          }}
        >
          Make new recovery codes
        </Button>
      )}
      {factor.next.includes('SET_UP') && (
        <Button look="secondary" onClick={onAnew}>
          {factor.setUpAt ? 'Use another app or phone' : 'Set up'}
        </Button>
      )}
      {factor.state === 'NOT_NEEDED' && (
        <p class="govuk-body">You need no second factor: only the team of this service does.</p>
      )}
    </Page>
  );
}
