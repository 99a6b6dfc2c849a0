import { Button } from '../shared/ui/Button';
import { Page } from '../shared/ui/Page';

/** A page that could not be downloaded or drawn, often because a new version was released meanwhile. */
export function BrokenPage() {
  return (
    <Page title="Sorry, there is a problem with the service">
      <p class="govuk-body">This page could not be shown. What you have already saved is safe.</p>
      <Button
        onClick={() => {
          location.reload();
        }}
      >
        Load the page again
      </Button>
    </Page>
  );
}
