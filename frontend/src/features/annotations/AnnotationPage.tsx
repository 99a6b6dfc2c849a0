import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { AnnotationForm, bodyOf } from './AnnotationForm';
import { useAnnotation, useChangeAnnotation, useRemoveAnnotation, type Annotation } from './api';

export default function AnnotationPage() {
  return (
    <WaitingPage title="What happened on a day" query={useAnnotation(useParam('id'))}>
      {(annotation) => <Shown annotation={annotation} />}
    </WaitingPage>
  );
}

function Shown({ annotation: { id, happenedOn, words, version } }: { annotation: Annotation }) {
  const { route } = useLocation();
  const { values, set } = useEdits({ happenedOn, words });
  const done = (notice: string) => () => {
    leaveNotice(notice);
    route(paths.annotations);
  };
  const change = useChangeAnnotation(id, done('Charts over time show it as it is now.'));
  const remove = useRemoveAnnotation(id, done('Charts over time no longer show it.'));
  const errors = errorsOf(change.error ?? remove.error);
  return (
    <Page title="Change what happened on a day" caption={words} back={paths.annotations} errors={errors}>
      <Form
        onSubmit={() => {
          remove.reset();
          change.mutate({ body: bodyOf(values), version });
        }}
      >
        <AnnotationForm values={values} set={set} errors={errors} />
        <Button busy={change.isPending}>Save</Button>
      </Form>
      <Button
        look="warning"
        busy={remove.isPending}
        onClick={() => {
          change.reset();
          remove.mutate({ version });
        }}
      >
        Take it off the charts
      </Button>
    </Page>
  );
}
