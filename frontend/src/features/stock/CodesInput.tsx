import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { FileInput } from '../../shared/ui/FileInput';

interface Props {
  label: string;
  errors: FieldError[];
  onChoose: (file: File | undefined) => void;
}

export const CodesInput = ({ label, errors, onChoose }: Props) => (
  <FileInput
    id="codeFile"
    label={label}
    hint="CSV in UTF-8 with a column “code”: one code for each licence, at most 10,000. Leave empty if the supplier sends invitations."
    accept=".csv,text/csv"
    error={errorAt(errors, 'codeFile')}
    onChoose={onChoose}
  />
);
