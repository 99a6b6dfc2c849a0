import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { Table } from '../../shared/ui/Table';
import { TextInput } from '../../shared/ui/TextInput';
import { day } from '../../shared/words/dates';
import { useAddDomain, type Authority, type Domain } from './api';
import { Retire } from './Retire';

/** Which addresses tell that somebody works here, and which did. */
export function Domains({ authority, domains }: { authority: Authority; domains: Domain[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">E-mail domains</h2>
      {domains.length === 0 ? (
        <Empty title="None: nobody is known to work here by their address" />
      ) : (
        <Table
          caption="E-mail domains, those in use first"
          hideCaption
          rows={domains}
          rowKey={({ domain }) => domain}
          columns={[
            { title: 'Domain', cell: ({ domain }) => <span class="app-break">{domain}</span> },
            { title: 'From', cell: origin },
            { title: 'Shared with', cell: ({ sharedWith }) => sharedWith.join(', ') || 'Nobody' },
            { title: 'State', cell: (domain) => <State authority={authority} domain={domain} /> },
          ]}
        />
      )}
      {authority.current && <Add authority={authority} />}
    </>
  );
}

const origin = ({ addedAt, reason }: Domain) =>
  addedAt ? `${day(addedAt)}: ${reason ?? ''}` : 'The register';

const State = ({ authority, domain }: { authority: Authority; domain: Domain }) =>
  domain.retiredAt ? (
    <>
      Retired {day(domain.retiredAt)}: {domain.retiredWhy}
    </>
  ) : (
    <Retire authority={authority} domain={domain.domain} />
  );

function Add({ authority }: { authority: Authority }) {
  const [domain, setDomain] = useState('');
  const [reason, setReason] = useState('');
  const add = useAddDomain(authority, () => {
    setDomain('');
    setReason('');
  });
  const errors = errorsOf(add.error);
  return (
    <>
      <h3 class="govuk-heading-s">Add a domain</h3>
      <ErrorSummary errors={errors} />
      <Form
        onSubmit={() => {
          add.mutate({ domain, reason });
        }}
      >
        <TextInput
          id="domain"
          label="Domain"
          hint="What stands after the @. Another council may use it too."
          spellcheck={false}
          value={domain}
          error={errorAt(errors, 'domain')}
          onInput={setDomain}
        />
        <TextInput
          id="reason"
          label="How do you know that it is theirs?"
          value={reason}
          error={errorAt(errors, 'reason')}
          onInput={setReason}
        />
        <Button look="secondary" busy={add.isPending}>
          Add the domain
        </Button>
      </Form>
    </>
  );
}
