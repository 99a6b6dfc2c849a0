import type { ComponentChildren } from 'preact';
import type { FieldError } from '../api/field-errors';
import { BackLink } from './BackLink';
import { Breadcrumbs, type Step } from './Breadcrumbs';
import { classes } from './class-names';
import { ErrorSummary } from './ErrorSummary';
import { usePageTitle } from './use-page-title';

interface Props {
  title: string;
  /** A short line over the title: where in the service this is. */
  caption?: string | undefined;
  /** Where "Back" leads; pages reached from the navigation need none. */
  back?: string | undefined;
  /** The way from the home page to here; a page has these or `back`, not both. */
  steps?: Step[] | undefined;
  /** Shown in a summary on top, which takes the focus. */
  errors?: FieldError[] | undefined;
  /** Tables and charts may use the whole width; text reads best on two thirds. */
  wide?: boolean;
  children: ComponentChildren;
}

/** Every page is one of these: it has the only h1, names the document and takes the focus after navigation. */
export function Page({ title, caption, back, steps, errors = [], wide = false, children }: Props) {
  const heading = usePageTitle(errors.length > 0 ? `Error: ${title}` : title);
  return (
    <>
      {back !== undefined && <BackLink href={back} />}
      {steps !== undefined && <Breadcrumbs steps={steps} />}
      <main class="govuk-main-wrapper" id="main">
        <div class="govuk-grid-row">
          <div class={wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
            <ErrorSummary errors={errors} />
            {caption && <span class="govuk-caption-l">{caption}</span>}
            <h1 class={classes('govuk-heading-l', 'app-title')} ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {children}
          </div>
        </div>
      </main>
    </>
  );
}
