import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { FileInput } from '../../shared/ui/FileInput';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useSendReport, useSupplier } from './api';

export default function NewReportPage() {
  const supplier = useParam('supplier');
  return (
    <WaitingPage title="Send a report" query={useSupplier(supplier)}>
      {({ name }) => <Sending supplier={supplier} name={name} />}
    </WaitingPage>
  );
}

function Sending({ supplier, name }: { supplier: string; name: string }) {
  const { route } = useLocation();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState<FieldError[]>([]);
  const send = useSendReport(supplier, ({ id }) => {
    route(paths.supplierReport(id));
  });
  const errors = missing.length > 0 ? missing : errorsOf(send.error);
  const submit = () => {
    setMissing(file ? [] : [{ id: 'file', text: 'Choose a file' }]);
    if (file) {
      const { name: title, size, lastModified } = file;
      send.mutate({ name: title, size, lastModified, file });
    }
  };
  return (
    <Page title="Send a report" caption={name} back={paths.deskSupplier(supplier, 'reports')} errors={errors}>
      <p class="govuk-body">
        A report of learners or of seats, as {name} gives it. You see first what it would change. Nothing is
        applied before you confirm it, and its rows are deleted after 30 days.
      </p>
      <Form onSubmit={submit}>
        <FileInput
          id="file"
          label="The report"
          hint="CSV with a header row and a column of e-mail addresses, at most 64 MB and 200,000 rows"
          accept=".csv,.tsv,.txt,text/csv"
          error={errorAt(errors, 'file')}
          onChoose={setFile}
        />
        <Button busy={send.isPending}>{send.isPending ? 'Sending…' : 'Send and read'}</Button>
        <p class="govuk-body" role="status">
          {send.isPending ? 'The file is being sent. Keep this page open.' : ''}
        </p>
      </Form>
    </Page>
  );
}
