import type { ComponentChildren } from 'preact';
import type { ButtonLook } from './Button';
import { classes } from './class-names';

interface Props {
  href: string;
  children: ComponentChildren;
  look?: ButtonLook;
  /** The arrow of the one call to action that starts a service. */
  start?: boolean;
  /** It leaves the service; the other site learns nothing of where from. */
  external?: boolean;
  /** As somebody follows it. */
  onFollow?: () => void;
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({
  href,
  children,
  look = 'primary',
  start = false,
  external = false,
  onFollow,
}: Props) {
  return (
    <a
      href={href}
      rel={external ? 'external noreferrer' : undefined}
      onClick={onFollow}
      class={classes(
        'govuk-button',
        look !== 'primary' && `govuk-button--${look}`,
        start && 'govuk-button--start',
      )}
    >
      {children}
      {start && (
        <svg
          class="govuk-button__start-icon"
          width="17.5"
          height="19"
          viewBox="0 0 33 40"
          aria-hidden="true"
          focusable="false"
        >
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      )}
    </a>
  );
}
