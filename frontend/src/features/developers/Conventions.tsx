import { SummaryList } from '../../shared/ui/SummaryList';

/** What holds for every address of the API. */
export const Conventions = () => (
  <>
    <h2 class="govuk-heading-m">How it behaves everywhere</h2>
    <SummaryList
      rows={[
        { term: 'Format', value: 'JSON in UTF-8. Dates as 2026-11-23, times in UTC.' },
        {
          term: 'Lists',
          value:
            'Ask with “limit” (1 to 100). Send the “next” of a page as “cursor” to get the page after it.',
        },
        {
          term: 'Changes',
          value:
            'Send the ETag of what you read as If-Match. If somebody was faster, you get 412 and lose nothing.',
        },
        {
          term: 'Trying again',
          value:
            'Send an Idempotency-Key with each POST that creates or moves something. Sent twice, it happens once.',
        },
        {
          term: 'Problems',
          value:
            'As application/problem+json (RFC 9457), with a “type” to rely on and all field errors at once.',
        },
        {
          term: 'Others’ records',
          value: 'What belongs to another council, and what does not exist, have the same answer: 404.',
        },
      ]}
    />
  </>
);
