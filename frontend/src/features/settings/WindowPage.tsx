import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useCancelWindow, useChangeWindow, useWindow, type Window } from './api';
import { scopeOf } from './words';

export default function WindowPage() {
  return (
    <WaitingPage title="Window" query={useWindow(useParam('id'))}>
      {(window) => <Editing key={window.version} window={window} />}
    </WaitingPage>
  );
}

function Editing({ window }: { window: Window }) {
  const { route } = useLocation();
  const [opensOn, setOpensOn] = useState(window.opensOn);
  const [closesOn, setClosesOn] = useState(window.closesOn ?? '');
  const back = (words: string) => () => {
    leaveNotice(words);
    route(paths.settings);
  };
  const change = useChangeWindow(window, back('The window is changed.'));
  const cancel = useCancelWindow(window, back('The window is cancelled.'));
  const errors = errorsOf(change.error ?? cancel.error);
  return (
    <Page title={scopeOf(window)} caption="When applications are open" back={paths.settings} errors={errors}>
      <Form
        onSubmit={() => {
          change.mutate({ opensOn: (opensOn || null) as string, closesOn: closesOn || null });
        }}
      >
        <DateInput
          id="opensOn"
          label="First day"
          value={opensOn}
          error={errorAt(errors, 'opensOn')}
          onChange={setOpensOn}
        />
        <DateInput
          id="closesOn"
          label="Last day (optional)"
          value={closesOn}
          error={errorAt(errors, 'closesOn')}
          onChange={setClosesOn}
        />
        <div class="govuk-button-group">
          <Button busy={change.isPending}>Save the days</Button>
          <Button
            look="warning"
            busy={cancel.isPending}
            onClick={() => {
              cancel.mutate(undefined);
            }}
          >
            Cancel this window
          </Button>
        </div>
      </Form>
    </Page>
  );
}
