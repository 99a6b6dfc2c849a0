import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Checkboxes } from '../../shared/ui/Checkboxes';
import { TextInput } from '../../shared/ui/TextInput';
import type { Webhook, WebhookBody } from './api';

export interface Fields {
  url: string;
  description: string;
  eventTypes: string[];
}

export const noFields: Fields = { url: '', description: '', eventTypes: [] };

export const fieldsOf = ({ url, description, eventTypes }: Webhook): Fields => ({
  url,
  description: description ?? '',
  eventTypes,
});

export const bodyOf = ({ url, description, eventTypes }: Fields): WebhookBody => ({
  url,
  description: description.trim() || null,
  eventTypes,
});

/** What is wrong with one kind of change is said at all of them. */
export const webhookErrors = (errors: FieldError[]): FieldError[] =>
  errors.map((error) => (error.id?.startsWith('eventTypes') ? { ...error, id: 'eventTypes' } : error));

interface Props {
  values: Fields;
  set: (values: Fields) => void;
  errors: FieldError[];
}

export function WebhookFields({ values, set, errors }: Props) {
  const types = useVocabulary().data?.changeTypes ?? [];
  return (
    <>
      <TextInput
        id="url"
        label="Address of your system"
        hint="It starts with https:// and is on the public internet"
        type="url"
        value={values.url}
        error={errorAt(errors, 'url')}
        onInput={(url) => {
          set({ ...values, url });
        }}
      />
      <TextInput
        id="description"
        label="What is it for? (optional)"
        hint="For whoever looks after it next"
        value={values.description}
        error={errorAt(errors, 'description')}
        onInput={(description) => {
          set({ ...values, description });
        }}
      />
      <Checkboxes
        id="eventTypes"
        label="What should it be told?"
        small
        options={types}
        values={values.eventTypes}
        error={errorAt(errors, 'eventTypes')}
        onChange={(eventTypes) => {
          set({ ...values, eventTypes });
        }}
      />
    </>
  );
}
