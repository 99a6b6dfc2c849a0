import { paths } from '../../app/paths';
import { save } from '../../shared/charts/save';
import { Button } from '../../shared/ui/Button';
import { Failed } from '../../shared/ui/Failed';
import { useTheirData, type User } from './api';

/** For whoever asks for their data or to be erased and cannot sign in. */
export function TheirData({ user }: { user: User }) {
  const download = useTheirData(user.id, (file) => {
    save(file, 'their-data.json');
  });
  return (
    <>
      <h2 class="govuk-heading-m">Their data</h2>
      <p class="govuk-body">
        People download their data and erase themselves under My data. Do it for them only if they asked and
        cannot sign in, and make sure that it is they who ask.
      </p>
      {download.error && <Failed failure={download.error} />}
      <Button
        look="secondary"
        busy={download.isPending}
        onClick={() => {
          download.mutate(undefined);
        }}
      >
        Download what we keep about them
      </Button>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.eraseUser(user.id)}>
          Erase this person
        </a>
      </p>
    </>
  );
}
