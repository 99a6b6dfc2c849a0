import { Page } from '../shared/ui/Page';
import { paths } from './paths';

export default function NotFoundPage() {
  return (
    <Page title="Page not found">
      <p class="govuk-body">If you typed the web address, check it is right.</p>
      <p class="govuk-body">If you pasted the web address, check you copied all of it.</p>
      <p class="govuk-body">
        You can{' '}
        <a class="govuk-link" href={paths.library()}>
          search the library
        </a>
        ,{' '}
        <a class="govuk-link" href={paths.find}>
          find learning by what you need to do
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={paths.home}>
          start again from the home page
        </a>
        .
      </p>
    </Page>
  );
}
