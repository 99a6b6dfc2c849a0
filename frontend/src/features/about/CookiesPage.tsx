import { Page } from '../../shared/ui/Page';
import { Table } from '../../shared/ui/Table';

const stored = [
  {
    name: '__Host-learning-offer',
    kind: 'Cookie',
    why: 'Keeps you signed in. Scripts cannot read it.',
    ends: 'When you sign out, or after a time without a visit',
  },
  {
    name: 'learning-offer.signed-in',
    kind: 'Local storage',
    why: 'Remembers that somebody signed in on this device, so that we ask whether you still are.',
    ends: 'When you sign out',
  },
];

export default function CookiesPage() {
  return (
    <Page title="Cookies">
      <p class="govuk-body">
        We put nothing on your device until you sign in. Then we need these two things to keep you signed in.
        We do not measure what you do, and nobody else puts cookies here, so there is nothing to accept or
        reject.
      </p>
      <Table
        caption="What is kept on your device"
        rows={stored}
        rowKey={(row) => row.name}
        columns={[
          { title: 'Name', cell: (row) => <span class="app-break">{row.name}</span> },
          { title: 'Kind', cell: (row) => row.kind },
          { title: 'What it is for', cell: (row) => row.why },
          { title: 'When it goes', cell: (row) => row.ends },
        ]}
      />
    </Page>
  );
}
