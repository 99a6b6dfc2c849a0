/** In a landmark of its own, since it stands before the main content. */
export function BackLink({ href, children = 'Back' }: { href: string; children?: string }) {
  return (
    <nav aria-label="Back">
      <a href={href} class="govuk-back-link">
        {children}
      </a>
    </nav>
  );
}
