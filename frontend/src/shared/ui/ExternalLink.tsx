import type { ComponentChildren } from 'preact';

/** A link that leaves the service; it opens in the same tab, as GOV.UK advises, and tells the other site nothing. */
export function ExternalLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="govuk-link" href={href} rel="external noreferrer">
      {children}
    </a>
  );
}
