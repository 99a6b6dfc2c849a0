import { CopyButton } from '../../shared/ui/CopyButton';
import { WarningText } from '../../shared/ui/WarningText';

export const KeepCodes = ({ codes }: { codes: string[] }) => (
  <>
    <WarningText>Keep these codes now. They are shown only this once.</WarningText>
    <p class="govuk-body">
      With one of them you get in when you do not have your phone. Each works once. Keep them where you keep
      passwords, or on paper, and not in your mail.
    </p>
    <ul class="govuk-list" aria-label="Recovery codes">
      {codes.map((code) => (
        <li key={code}>
          <code class="app-break">{code}</code>
        </li>
      ))}
    </ul>
    <CopyButton text={codes.join('\n')} what="the codes" />
  </>
);
