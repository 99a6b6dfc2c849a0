import type { FieldError } from '../../shared/api/field-errors';
import type { Draft } from './use-draft';

/** What every question of an application is given. */
export interface FieldsProps {
  draft: Draft;
  errors: FieldError[];
}
