import { paths } from '../paths';
import { Navigation } from './Navigation';

export function Header() {
  return (
    <header>
      <div class="govuk-generic-header">
        <div class="govuk-generic-header__container govuk-width-container">
          <div class="govuk-generic-header__logo">
            <a href={paths.home} class="govuk-generic-header__homepage-link app-logo">
              <Mark />
              Learning Offer <span class="app-logo__for">for local government</span>
            </a>
          </div>
        </div>
      </div>
      <Navigation />
      <div class="govuk-phase-banner govuk-width-container">
        <p class="govuk-phase-banner__content">
          <strong class="govuk-tag govuk-phase-banner__content__tag">Beta</strong>
          <span class="govuk-phase-banner__text">
            This is a new service.{' '}
            <a class="govuk-link" href={paths.missing()}>
              Tell us what is missing
            </a>
            .
          </span>
        </p>
      </div>
    </header>
  );
}

// An open book.
const Mark = () => (
  <svg class="app-logo__mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
    <path
      fill="currentColor"
      d="M3 8c5-2 9-1 12 1.500V27c-3-2.500-7-3.500-12-1.500zM29 8c-5-2-9-1-12 1.500V27c3-2.500 7-3.500 12-1.500z"
    />
  </svg>
);
