import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { useEdits } from '../../shared/library/use-edits';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { AnnotationForm, bodyOf } from './AnnotationForm';
import { useAddAnnotation } from './api';

export default function NewAnnotationPage() {
  const { route } = useLocation();
  const { values, set } = useEdits({ happenedOn: '', words: '' });
  const add = useAddAnnotation(() => {
    leaveNotice('Charts over time show it now.');
    route(paths.annotations);
  });
  const errors = errorsOf(add.error);
  return (
    <Page title="Say what happened on a day" back={paths.annotations} errors={errors}>
      <Form
        onSubmit={() => {
          add.mutate(bodyOf(values));
        }}
      >
        <AnnotationForm values={values} set={set} errors={errors} />
        <Button busy={add.isPending}>Put it on the charts</Button>
      </Form>
    </Page>
  );
}
