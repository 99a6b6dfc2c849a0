import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import type { NoticeName } from '../../shared/api/notices';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { DateInput } from '../../shared/ui/DateInput';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Textarea } from '../../shared/ui/Textarea';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { Words } from '../../shared/ui/Words';
import { day } from '../../shared/words/dates';
import { useAddVersion, useBook, type Book } from './api';
import { isNotice, noticeNames } from './names';

export default function NewNoticePage() {
  const kind = useParam('kind');
  return <Loaded kind={isNotice(kind) ? kind : 'privacy'} />;
}

const Loaded = ({ kind }: { kind: NoticeName }) => (
  <WaitingPage title="The next version" query={useBook(kind)}>
    {(book) => <Writing kind={kind} book={book} />}
  </WaitingPage>
);

function Writing({ kind, book }: { kind: NoticeName; book: Book }) {
  const { route } = useLocation();
  const [words, setWords] = useState(
    () => book.versions.find(({ status }) => status === 'IN_FORCE')?.words ?? '',
  );
  const [startsOn, setStartsOn] = useState('');
  const [reason, setReason] = useState('');
  const [seen, setSeen] = useState(false);
  const add = useAddVersion(kind, book.version, () => {
    leaveNotice(`The new version stands from ${day(startsOn)}`);
    route(paths.notices);
  });
  const errors = errorsOf(add.error);
  return (
    <Page title="The next version" caption={noticeNames[kind]} back={paths.notices} errors={errors}>
      <Form
        onSubmit={() => {
          if (seen) add.mutate({ startsOn, words, reason });
          else setSeen(true);
        }}
      >
        <Textarea
          id="words"
          label="Words"
          hint="An empty line ends a paragraph. Start a heading with # and a line of a list with *. Write a link to a page of ours as [words](/privacy)."
          rows={18}
          value={words}
          error={errorAt(errors, 'words')}
          onInput={(typed) => {
            setWords(typed);
            setSeen(false);
          }}
        />
        <DateInput
          id="startsOn"
          label="From which day does it stand?"
          hint="Today or later"
          value={startsOn}
          error={errorAt(errors, 'startsOn')}
          onChange={setStartsOn}
        />
        <Textarea
          id="reason"
          label="Why does it change?"
          rows={3}
          limit={500}
          value={reason}
          error={errorAt(errors, 'reason')}
          onInput={setReason}
        />
        {seen && (
          <section class="govuk-inset-text" aria-label="As people will read it">
            <Words text={words} />
          </section>
        )}
        <Button look={seen ? 'primary' : 'secondary'} busy={add.isPending}>
          {seen ? 'Publish this version' : 'See it as people will read it'}
        </Button>
      </Form>
    </Page>
  );
}
