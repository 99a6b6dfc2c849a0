import { classes } from './class-names';
import { descriptionOf, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  /** What the browser offers: `.csv`. */
  accept: string;
  onChoose: (file: File | undefined) => void;
}

export function FileInput({ accept, onChoose, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        class={classes('govuk-file-upload', field.error && 'govuk-file-upload--error')}
        id={field.id}
        name={field.id}
        type="file"
        accept={accept}
        aria-describedby={descriptionOf(field)}
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0]);
        }}
      />
    </Field>
  );
}
