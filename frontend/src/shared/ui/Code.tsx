interface Props {
  children: string;
  /** What it is, where it is no command. */
  label?: string;
}

/** Something to copy. Long lines scroll inside, also by keyboard. */
export const Code = ({ children, label = `Command: ${children.split('\n', 1)[0] ?? ''}` }: Props) => (
  <pre class="app-command" tabIndex={0} role="region" aria-label={label}>
    <code>{children}</code>
  </pre>
);
