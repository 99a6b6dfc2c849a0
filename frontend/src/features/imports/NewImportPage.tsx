import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf, type FieldError } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { FileInput } from '../../shared/ui/FileInput';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { useUpload, type Kind } from './api';
import { Columns } from './Columns';
import { kindWords } from './words';

const kinds = Object.entries(kindWords).map(([value, label]) => ({ value: value as Kind, label }));

export default function NewImportPage() {
  const { route } = useLocation();
  const [kind, setKind] = useState<Kind>();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState<FieldError[]>([]);
  const upload = useUpload(({ id }) => {
    route(paths.import(id));
  });
  const errors = missing.length > 0 ? missing : errorsOf(upload.error);
  const submit = () => {
    const lacking = [
      ...(kind ? [] : [{ id: 'kind', text: 'Choose what the file has' }]),
      ...(file ? [] : [{ id: 'file', text: 'Choose a file' }]),
    ];
    setMissing(lacking);
    if (kind && file) {
      const { name, size, lastModified } = file;
      upload.mutate({ kind, name, size, lastModified, file });
    }
  };
  return (
    <Page title="Import a file" back={paths.imports} errors={errors} wide>
      <p class="govuk-body">
        First every row is checked and you see what would change. Nothing is written before you confirm it.
      </p>
      <Form onSubmit={submit}>
        <Radios
          id="kind"
          label="What does the file have?"
          options={kinds}
          value={kind}
          error={errorAt(errors, 'kind')}
          onChange={setKind}
        />
        {kind && <Columns kind={kind} />}
        <FileInput
          id="file"
          label="The file"
          hint="CSV in UTF-8 with a header row, at most 64 MB and 200,000 rows"
          accept=".csv,text/csv"
          error={errorAt(errors, 'file')}
          onChoose={setFile}
        />
        <Button busy={upload.isPending}>{upload.isPending ? 'Sending…' : 'Send and check'}</Button>
        <p class="govuk-body" role="status">
          {upload.isPending ? 'The file is being sent. Keep this page open.' : ''}
        </p>
      </Form>
    </Page>
  );
}
