import { paths } from '../../app/paths';
import { errorAt } from '../../shared/api/field-errors';
import { Checkbox } from '../../shared/ui/Checkbox';
import { TextInput } from '../../shared/ui/TextInput';
import type { FieldsProps } from './fields-props';

export function DeclarationFields({ draft, errors }: FieldsProps) {
  return (
    <>
      {draft.application.managerWanted && (
        <TextInput
          id="managerEmail"
          label="Your line manager’s work e-mail address"
          hint="We ask them whether they agree before a reviewer reads your application."
          type="email"
          spellcheck={false}
          value={draft.answers.managerEmail ?? ''}
          onInput={(email) => {
            draft.change({ managerEmail: email || null });
          }}
          error={errorAt(errors, 'managerEmail')}
        />
      )}
      <p class="govuk-body">By ticking the box you say that:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>you work for the council you named</li>
        <li>you want to take this course yourself</li>
        <li>you will start within 28 days of getting a licence, or give it back</li>
        <li>
          you have read{' '}
          <a class="govuk-link" href={paths.privacy}>
            how we use what you tell us
          </a>
        </li>
      </ul>
      <Checkbox
        id="declared"
        label="This is true"
        checked={draft.answers.declared}
        onChange={(declared) => {
          draft.change({ declared });
        }}
        error={errorAt(errors, 'declared')}
      />
    </>
  );
}
