import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import type { AuthorityName } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { TextInput } from '../../shared/ui/TextInput';
import { useSearch } from '../../shared/ui/use-search';
import { useCheck, useCourseTitle } from './api';
import { CheckAnswer } from './CheckAnswer';

export default function CheckPage() {
  const { one } = useSearch();
  const courseSlug = one('course');
  const title = useCourseTitle(courseSlug);
  const [email, setEmail] = useState('');
  const [authorityCode, setAuthorityCode] = useState<string>();
  const [councils, setCouncils] = useState<AuthorityName[]>([]);
  const check = useCheck(({ authorities }) => {
    if (authorities.length > 1) setCouncils(authorities);
  });
  const errors = errorsOf(check.error);
  return (
    <Page title="Could I get this?" caption={title} errors={errors}>
      <p class="govuk-body">
        Type your work e-mail address. We look up your council by it, tell you which rules count, and keep
        nothing.
      </p>
      <Form
        onSubmit={() => {
          check.mutate({ email, ...(courseSlug && { courseSlug }), ...(authorityCode && { authorityCode }) });
        }}
      >
        <TextInput
          id="email"
          label="Your work e-mail address"
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={email}
          onInput={(typed) => {
            setEmail(typed);
            setAuthorityCode(undefined);
            setCouncils([]);
          }}
          error={errorAt(errors, 'email')}
        />
        {councils.length > 0 && (
          <Radios
            id="authorityCode"
            label="Which council do you work for?"
            options={councils.map(({ code, name }) => ({ value: code, label: name }))}
            value={authorityCode}
            onChange={setAuthorityCode}
            error={errorAt(errors, 'authorityCode')}
          />
        )}
        <Button busy={check.isPending}>Check</Button>
      </Form>
      {check.data && <CheckAnswer answer={check.data} />}
    </Page>
  );
}
