/** A command to copy. Long lines scroll inside, also by keyboard. */
export const Code = ({ children }: { children: string }) => (
  <pre
    class="app-command"
    tabIndex={0}
    role="region"
    aria-label={`Command: ${children.split('\n', 1)[0] ?? ''}`}
  >
    <code>{children}</code>
  </pre>
);
