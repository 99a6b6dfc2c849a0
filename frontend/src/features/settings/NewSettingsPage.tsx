import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useAddSettings, usePreview, useSettings, type Overview } from './api';
import { SettingsFields } from './SettingsFields';
import { requestOf, typedOf } from './typed';
import { WhatItChanges } from './WhatItChanges';

export default function NewSettingsPage() {
  return (
    <WaitingPage title="New settings" query={useSettings()}>
      {(overview) => <Editing overview={overview} />}
    </WaitingPage>
  );
}

function Editing({ overview }: { overview: Overview }) {
  const { route } = useLocation();
  const [typed, setTyped] = useState(() => typedOf(overview));
  const preview = usePreview();
  const add = useAddSettings(overview.version, () => {
    leaveNotice(`The new settings count from ${day(typed.startsOn)}.`);
    route(paths.settings);
  });
  const errors = errorsOf(add.error ?? preview.error);
  return (
    <Page title="New settings" back={paths.settings} errors={errors}>
      <p class="govuk-body">
        They count from their first day on and are never changed afterwards: to change them, make the next
        version. See first what they would have meant last month.
      </p>
      <Form
        onSubmit={() => {
          add.reset();
          preview.mutate(requestOf(typed));
        }}
      >
        <SettingsFields
          typed={typed}
          errors={errors}
          onChange={(change) => {
            preview.reset();
            setTyped((now) => ({ ...now, ...change }));
          }}
        />
        <Button look="secondary" busy={preview.isPending}>
          See what they change
        </Button>
      </Form>
      {preview.data && (
        <>
          <WhatItChanges preview={preview.data} />
          <Button
            busy={add.isPending}
            onClick={() => {
              add.mutate(requestOf(typed));
            }}
          >
            Save the new settings
          </Button>
        </>
      )}
    </Page>
  );
}
