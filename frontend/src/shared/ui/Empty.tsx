import type { ComponentChildren } from 'preact';

/** Nothing to show is an answer too: say why, and give the way on as children. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="app-empty">
      <p class="govuk-body govuk-!-font-weight-bold">{title}</p>
      {children}
    </div>
  );
}
