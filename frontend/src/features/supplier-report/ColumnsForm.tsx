import { useState } from 'preact/hooks';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { Form } from '../../shared/ui/Form';
import { Select } from '../../shared/ui/Select';
import { Waiting } from '../../shared/ui/Waiting';
import { useChooseColumns, useColumns, type ColumnChoice, type Columns, type Report } from './api';

/** What the columns of the file mean: asked once, and remembered for the supplier. */
export function ColumnsForm({ report }: { report: Report }) {
  const form = (
    <Waiting query={useColumns(report.id)}>
      {({ columns }) => <Fields report={report} columns={columns} />}
    </Waiting>
  );
  return report.status === 'UNMAPPED' ? (
    <section aria-labelledby="columns">
      <h2 class="govuk-heading-m" id="columns">
        What do its columns mean?
      </h2>
      <p class="govuk-body">You are asked once: the next report of {report.supplier.name} is read by it.</p>
      {form}
    </section>
  ) : (
    <Details summary="What its columns are taken to mean">{form}</Details>
  );
}

function Fields({ report, columns }: { report: Report; columns: Columns['columns'] }) {
  const [chosen, setChosen] = useState<Record<string, string>>(
    Object.fromEntries(columns.map(({ field, column }) => [field, column ?? ''])),
  );
  const choose = useChooseColumns(report);
  const errors = errorsOf(choose.error);
  const names = report.header.filter(Boolean).map((name) => ({ value: name, label: name }));
  return (
    <Form
      onSubmit={() => {
        choose.mutate(
          columns.flatMap(({ field }): ColumnChoice[] => {
            const column = chosen[field];
            return column ? [{ field, column }] : [];
          }),
        );
      }}
    >
      <ErrorSummary errors={errors} />
      {columns.map(({ field, words, needed }) => (
        <Select
          key={field}
          id={`columns-${field}`}
          label={needed ? words : `${words} (optional)`}
          none="No column"
          options={names}
          value={chosen[field] ?? ''}
          error={errorAt(errors, `columns-${field}`)}
          onChange={(column) => {
            setChosen({ ...chosen, [field]: column });
          }}
        />
      ))}
      <Button busy={choose.isPending}>Remember this and read the report</Button>
    </Form>
  );
}
