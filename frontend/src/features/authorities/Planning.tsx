import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { usePreview, type ReorganisationRequest } from './api';
import { Effects } from './Effects';
import { requestOf, type Typed } from './plan';
import { PlanFields } from './PlanFields';

interface Props {
  title: string;
  start: Typed;
  changing?: string;
  save: {
    mutate: (plan: ReorganisationRequest) => void;
    reset: () => void;
    isPending: boolean;
    error: unknown;
  };
  children?: ComponentChildren;
}

/** The form of a plan: it is previewed before it can be saved. */
export function Planning({ title, start, changing, save, children }: Props) {
  const [typed, setTyped] = useState(start);
  const preview = usePreview(changing);
  const errors = errorsOf(save.error ?? preview.error);
  return (
    <Page title={title} back={paths.reorganisations} errors={errors} wide>
      <Form
        onSubmit={() => {
          save.reset();
          preview.mutate(requestOf(typed));
        }}
      >
        <PlanFields
          typed={typed}
          errors={errors}
          onChange={(change) => {
            preview.reset();
            setTyped((now) => ({ ...now, ...change }));
          }}
        />
        <Button busy={preview.isPending}>See what happens</Button>
      </Form>
      {preview.data && (
        <>
          <Effects effects={preview.data} />
          <Button
            busy={save.isPending}
            onClick={() => {
              save.mutate(requestOf(typed));
            }}
          >
            Save the plan
          </Button>
        </>
      )}
      {children}
    </Page>
  );
}
