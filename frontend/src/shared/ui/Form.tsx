import type { ComponentChildren } from 'preact';

/** A form that the page sends itself. Browser messages are off: ours come as an error summary, all at once. */
export function Form({ onSubmit, children }: { onSubmit: () => unknown; children: ComponentChildren }) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
