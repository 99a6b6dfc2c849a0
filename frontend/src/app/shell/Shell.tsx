import type { ComponentChildren } from 'preact';
import { Footer } from './Footer';
import { Header } from './Header';
import { StepUp } from './StepUp';

/** What surrounds every page. */
export function Shell({ children }: { children: ComponentChildren }) {
  return (
    <>
      <a
        href="#main"
        class="govuk-skip-link"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('h1')?.focus();
        }}
      >
        Skip to main content
      </a>
      <Header />
      <div class="govuk-width-container app-body">{children}</div>
      <Footer />
      <StepUp />
    </>
  );
}
