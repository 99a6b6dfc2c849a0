/** Keeps the height of a page while it waits, so that nothing jumps; says so only when it takes noticeable time. */
export function Loading({ words = 'Loading…' }: { words?: string }) {
  return (
    <div class="app-loading" role="status">
      <p class="govuk-body app-loading__words">{words}</p>
    </div>
  );
}
