import type { ComponentChildren } from 'preact';
import { usePageTitle } from './use-page-title';

/** The end of a journey: its title is the page's h1, so use it instead of <Page>. */
export function PanelPage({
  title,
  body,
  children,
}: {
  title: string;
  body: ComponentChildren;
  children: ComponentChildren;
}) {
  const heading = usePageTitle(title);
  return (
    <main class="govuk-main-wrapper" id="main">
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <div class="govuk-panel govuk-panel--confirmation">
            <h1 class="govuk-panel__title app-title" ref={heading} tabIndex={-1}>
              {title}
            </h1>
            <div class="govuk-panel__body">{body}</div>
          </div>
          {children}
        </div>
      </div>
    </main>
  );
}
