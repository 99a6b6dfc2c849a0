import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { errorsOf } from '../../shared/api/field-errors';
import { CopyButton } from '../../shared/ui/CopyButton';
import { Details } from '../../shared/ui/Details';
import { Page } from '../../shared/ui/Page';
import { useConfirmKey, type NewSecondFactor, type RecoveryCodes } from './api';
import { CodeForm } from './CodeForm';

interface Props {
  made: NewSecondFactor;
  onDone: (codes: RecoveryCodes) => void;
}

export function ConfirmKey({ made, onDone }: Props) {
  const confirm = useConfirmKey(onDone);
  const errors = errorsOf(confirm.error);
  return (
    <Page title="Add it to your app" errors={errors}>
      <p class="govuk-body">Scan this with your authenticator app.</p>
      <QrCode text={made.uri} />
      <Details summary="I cannot scan it">
        <p class="govuk-body">Type this key into the app instead. It is time based, with 6 digits.</p>
        <p class="govuk-body">
          <code class="app-break">{made.key.replace(/(.{4})(?=.)/g, '$1 ')}</code>
        </p>
        <CopyButton text={made.key} what="key" />
      </Details>
      <CodeForm
        id="code"
        hint="The 6 digits that the app shows now"
        errors={errors}
        button="Continue"
        busy={confirm.isPending}
        onCode={(code) => {
          confirm.mutate(code);
        }}
      />
    </Page>
  );
}

// Drawn here: a picture from elsewhere would tell the key to whoever draws it. White around it, or apps do not see it.
function QrCode({ text }: { text: string }) {
  const code = generate(text);
  return (
    <svg
      class="app-qr"
      role="img"
      aria-label="QR code with the key"
      viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
      shape-rendering="crispEdges"
    >
      <rect x="-4" y="-4" width="100%" height="100%" fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}
