import type { ComponentChildren } from 'preact';
import { classes } from './class-names';

export type ButtonLook = 'primary' | 'secondary' | 'warning';

interface Props {
  children: ComponentChildren;
  look?: ButtonLook;
  type?: 'submit' | 'button';
  /** True while what it started is under way: it stays focusable and ignores further presses. */
  busy?: boolean;
  onClick?: () => unknown;
  /** Whether what it shows and hides is shown, and the id of that. */
  expanded?: boolean;
  controls?: string;
}

export function Button({
  children,
  look = 'primary',
  type,
  busy = false,
  onClick,
  expanded,
  controls,
}: Props) {
  return (
    <button
      type={type ?? (onClick ? 'button' : 'submit')}
      class={classes('govuk-button', look !== 'primary' && `govuk-button--${look}`)}
      aria-disabled={busy || undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
