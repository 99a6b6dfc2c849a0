import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { InsetText } from '../../shared/ui/InsetText';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { TextInput } from '../../shared/ui/TextInput';
import { plural } from '../../shared/words/amounts';
import { useAddWindow, usePreviewWindow, type WindowPreview, type WindowRequest } from './api';

type Scope = 'offer' | 'platform' | 'course';

export default function NewWindowPage() {
  const { route } = useLocation();
  const [scope, setScope] = useState<Scope>('offer');
  const [typed, setTyped] = useState({ platform: '', courseSlug: '', opensOn: '', closesOn: '' });
  const preview = usePreviewWindow();
  const add = useAddWindow(() => {
    leaveNotice('The window is saved.');
    route(paths.settings);
  });
  const errors = errorsOf(add.error ?? preview.error);
  const field = (id: keyof typeof typed) => ({
    id,
    value: typed[id],
    error: errorAt(errors, id),
    onInput: (value: string) => {
      preview.reset();
      setTyped((now) => ({ ...now, [id]: value }));
    },
  });
  const date = (id: 'opensOn' | 'closesOn') => {
    const { onInput, ...rest } = field(id);
    return { ...rest, onChange: onInput };
  };
  const request: WindowRequest = {
    opensOn: (typed.opensOn || null) as string,
    closesOn: typed.closesOn || null,
    platform: scope === 'platform' ? typed.platform : null,
    courseSlug: scope === 'course' ? typed.courseSlug : null,
  };
  return (
    <Page title="Add a window" back={paths.settings} errors={errors}>
      <p class="govuk-body">What has a window is open in it only. Nothing happens to what was sent before.</p>
      <Form
        onSubmit={() => {
          add.reset();
          preview.mutate(request);
        }}
      >
        <Radios
          id="scope"
          label="What is it for?"
          options={[
            { value: 'offer', label: 'The whole offer' },
            { value: 'platform', label: 'The courses of a platform' },
            { value: 'course', label: 'One course' },
          ]}
          value={scope}
          onChange={setScope}
          reveal={{
            platform: <TextInput label="Platform" {...field('platform')} />,
            course: (
              <TextInput
                label="Course"
                hint="The last part of its address, like introduction-to-content-design"
                {...field('courseSlug')}
              />
            ),
          }}
        />
        <DateInput label="First day" {...date('opensOn')} />
        <DateInput label="Last day (optional)" {...date('closesOn')} />
        <Button look="secondary" busy={preview.isPending}>
          See whom it keeps waiting
        </Button>
      </Form>
      {preview.data && (
        <>
          <Waits preview={preview.data} />
          <Button
            busy={add.isPending}
            onClick={() => {
              add.mutate(request);
            }}
          >
            Save the window
          </Button>
        </>
      )}
    </Page>
  );
}

const Waits = ({ preview: { daysClosed, applications, drafts } }: { preview: WindowPreview }) => (
  <div role="status">
    <InsetText>
      Closed for {plural(daysClosed, 'day')} from today. In the last 30 days{' '}
      {plural(applications, 'application')} came in for this, and {plural(drafts, 'draft')} could be sent only
      while it is open.
    </InsetText>
  </div>
);
