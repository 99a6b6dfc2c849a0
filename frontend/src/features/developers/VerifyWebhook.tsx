import { paths } from '../../app/paths';
import { Code } from '../../shared/ui/Code';
import program from './verify-webhook.ts?raw';

/** How a council's system is told of changes, and knows that it is we who tell it. */
export const VerifyWebhook = () => (
  <>
    <h2 class="govuk-heading-m">Be told of changes</h2>
    <p class="govuk-body">
      A webhook brings each change to your system as it happens. Whoever leads learning at your council{' '}
      <a class="govuk-link" href={paths.webhooks}>
        sets it up
      </a>
      , or a system with the scope webhooks:manage does, for what it may read. We follow Standard Webhooks
      1.0, which has libraries for most languages. Answer with a status from 200 to 299 within 15 seconds; we
      try again for some days otherwise. A message may come twice, with the same webhook-id.
    </p>
    <p class="govuk-body">
      Anybody can call your address, so check every message first. In TypeScript, without a library:
    </p>
    <Code label="Program that checks a message">{program}</Code>
  </>
);
