import { errorsOf, type FieldError } from '../../shared/api/field-errors';
import type { Group, GroupBody } from './api';

/** A group as it is typed: a word or a phrase on each line. */
export interface GroupFields {
  terms: string;
  topic: string;
}

export const noGroup: GroupFields = { terms: '', topic: '' };

export const fieldsOf = ({ terms, topic }: Group): GroupFields => ({
  terms: terms.join('\n'),
  topic: topic ?? '',
});

export const bodyOf = ({ terms, topic }: GroupFields): GroupBody => ({
  topic: topic || null,
  terms: terms
    .split('\n')
    .map((term) => term.trim())
    .filter(Boolean),
});

/** All words are typed in one field: what is wrong with one of them is said there. */
export const groupErrors = (failure: unknown): FieldError[] =>
  errorsOf(failure).map((error) => (error.id?.startsWith('terms-') ? { ...error, id: 'terms' } : error));
