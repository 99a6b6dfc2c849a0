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
  {
    name: 'learning-offer.sign-in',
    kind: 'Local storage',
    why: 'Remembers your e-mail address while you look for our message, so that you can come back and enter the code.',
    ends: 'When you are signed in, or ask for another message',
  },
  {
    name: 'learning-offer.draft',
    kind: 'Storage of the tab',
    why: 'Keeps what you type into an application until we have saved it, in case your connection fails.',
    ends: 'When it is saved, or you close the tab',
  },
  {
    name: '__Host-learning-offer-provider',
    kind: 'Cookie',
    why: 'For our team, where they sign in with their organisation: shows that it is the same browser that comes back. Scripts cannot read it.',
    ends: 'After 10 minutes',
  },
  {
    name: 'learning-offer.way-back',
    kind: 'Storage of the tab',
    why: 'For our team: the page that they wanted, while they sign in with their organisation.',
    ends: 'When they come back, or close the tab',
  },
  {
    name: 'case-shortcuts',
    kind: 'Local storage',
    why: 'For our team: whether keys are shortcuts on the page of an application.',
    ends: 'When they clear it in their browser',
  },
  {
    name: 'selected-cases',
    kind: 'Storage of the tab',
    why: 'For our team: which applications they ticked. Numbers only.',
    ends: 'When they close the tab',
  },
];

export default function CookiesPage() {
  return (
    <Page title="Cookies">
      <p class="govuk-body">
        We put nothing on your device until you sign in or apply. Then we need these things to do what you ask
        for. We do not measure what you do, and nobody else puts cookies here, so there is nothing to accept
        or reject.
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
