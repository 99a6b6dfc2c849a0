export interface Step {
  text: string;
  href: string;
}

/** The way from the home page to here, without the page itself. */
export function Breadcrumbs({ steps }: { steps: Step[] }) {
  return (
    <nav class="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol class="govuk-breadcrumbs__list">
        {steps.map(({ text, href }) => (
          <li key={href} class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
