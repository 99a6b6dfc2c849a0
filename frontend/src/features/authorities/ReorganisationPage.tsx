import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useCancel, useChange, useReorganisation, type Reorganisation } from './api';
import { typedOf } from './plan';
import { Planning } from './Planning';
import { statusWords } from './ReorganisationsPage';

export default function ReorganisationPage() {
  return (
    <WaitingPage title="Reorganisation" query={useReorganisation(useParam('id'))}>
      {(planned) =>
        planned.changeable ? (
          <Changing key={planned.version} planned={planned} />
        ) : (
          <Shown planned={planned} />
        )
      }
    </WaitingPage>
  );
}

function Changing({ planned }: { planned: Reorganisation }) {
  const { route } = useLocation();
  const back = (words: string) => () => {
    leaveNotice(words);
    route(paths.reorganisations);
  };
  const save = useChange(planned, back('The plan is changed.'));
  const cancel = useCancel(planned, back('The reorganisation is cancelled.'));
  return (
    <Planning title={planned.name} start={typedOf(planned)} changing={planned.id} save={save}>
      <ErrorSummary errors={errorsOf(cancel.error)} />
      <p>
        <Button
          look="warning"
          busy={cancel.isPending}
          onClick={() => {
            cancel.mutate(undefined);
          }}
        >
          Cancel this reorganisation
        </Button>
      </p>
    </Planning>
  );
}

const Shown = ({ planned }: { planned: Reorganisation }) => (
  <Page title={planned.name} back={paths.reorganisations}>
    <SummaryList
      rows={[
        { term: 'State', value: statusWords[planned.status] },
        { term: 'Day', value: day(planned.takesEffectOn) },
        ...planned.moves.map(({ predecessor, successors }) => ({
          term: predecessor,
          value: `became ${successors.join(' or ')}`,
        })),
      ]}
    />
  </Page>
);
