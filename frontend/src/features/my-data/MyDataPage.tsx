import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useMyData } from './api';

/** Everything about oneself: to correct, to take away, to erase. */
export default function MyDataPage() {
  const download = useMyData((file) => {
    save(file, 'my-data.json');
  });
  return (
    <Page title="My data" back={paths.account} errors={errorsOf(download.error)}>
      <h2 class="govuk-heading-m">Correct it</h2>
      <p class="govuk-body">
        Your name and council are under{' '}
        <a class="govuk-link" href={paths.myDetails}>
          My details
        </a>
        . What you wrote in an application can be changed on its own page until somebody decides on it.
      </p>
      <h2 class="govuk-heading-m">Download it</h2>
      <p class="govuk-body">
        One file with everything that we keep about you: what you wrote, what was decided, the licences you
        held, the messages we sent, what our team noted and what suppliers told us. It is in a format that
        other programs can read (JSON).
      </p>
      <Button
        look="secondary"
        busy={download.isPending}
        onClick={() => {
          download.mutate(undefined);
        }}
      >
        Download my data
      </Button>
      <h2 class="govuk-heading-m">Erase it</h2>
      <p class="govuk-body">
        You can have us forget who you are.{' '}
        <a class="govuk-link" href={paths.eraseMe}>
          See what goes and what stays
        </a>
      </p>
    </Page>
  );
}
