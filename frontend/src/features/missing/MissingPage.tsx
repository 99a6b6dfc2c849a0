import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Button } from '../../shared/ui/Button';
import { takeCarried } from '../../shared/ui/carried';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { useTellWhatIsMissing } from './api';
import { Told } from './Told';

const LIMIT = 1000;

export default function MissingPage() {
  const { one } = useSearch();
  const { data: vocabulary } = useVocabulary();
  const [words, setWords] = useState(() => takeCarried() || one('words'));
  const [roleGroup, setRoleGroup] = useState('');
  const [email, setEmail] = useState('');
  const tell = useTellWhatIsMissing();
  const errors = errorsOf(tell.error);
  if (tell.isSuccess) return <Told answered={email.trim() !== ''} />;
  return (
    <Page title="Tell us what is missing" errors={errors}>
      <p class="govuk-body">
        What did you need to do, and could not find learning for? Each need we hear of shows us what to look
        for next. You need no account.
      </p>
      <p class="govuk-body">
        Have you tried to{' '}
        <a class="govuk-link" href={paths.find}>
          find learning by need
        </a>
        ?
      </p>
      <Form
        onSubmit={() => {
          tell.mutate({
            words,
            ...(roleGroup && { roleGroup }),
            ...(email.trim() && { email: email.trim() }),
          });
        }}
      >
        <Textarea
          id="words"
          label="What do you need?"
          hint="Leave out names and anything private."
          limit={LIMIT}
          value={words}
          onInput={setWords}
          error={errorAt(errors, 'words')}
        />
        <Select
          id="roleGroup"
          label="What do you do? (optional)"
          none="I would rather not say"
          options={vocabulary?.roleGroups ?? []}
          value={roleGroup}
          onChange={setRoleGroup}
          error={errorAt(errors, 'roleGroup')}
        />
        <TextInput
          id="email"
          label="Your e-mail address (optional)"
          hint="Only if you want an answer. We use it for nothing else."
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={email}
          onInput={setEmail}
          error={errorAt(errors, 'email')}
        />
        <Button busy={tell.isPending}>Send</Button>
      </Form>
    </Page>
  );
}
