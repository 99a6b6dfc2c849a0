import { useEffect } from 'preact/hooks';
import { useNoticeText } from '../../shared/api/notices';
import { errorAt } from '../../shared/api/field-errors';
import { Checkbox } from '../../shared/ui/Checkbox';
import { TextInput } from '../../shared/ui/TextInput';
import { Waiting } from '../../shared/ui/Waiting';
import { Words } from '../../shared/ui/Words';
import type { FieldsProps } from './fields-props';

export function DeclarationFields({ draft, errors }: FieldsProps) {
  const declaration = useNoticeText('declaration');
  const refused = errorAt(errors, 'declared');
  const { refetch } = declaration;
  // It may be refused because the words have changed: then these are the new ones.
  useEffect(() => {
    if (refused) void refetch();
  }, [refused, refetch]);
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
      <Waiting query={declaration}>
        {({ inForce }) => (
          <>
            <Words text={inForce.words} />
            <Checkbox
              id="declared"
              label="This is true"
              checked={draft.answers.declared}
              onChange={(declared) => {
                draft.change({ declared });
              }}
              error={refused}
            />
          </>
        )}
      </Waiting>
    </>
  );
}
