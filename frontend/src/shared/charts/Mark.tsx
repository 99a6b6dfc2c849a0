import type { ComponentChildren } from 'preact';
import type { usePoints } from './use-points';

interface Props {
  point: ReturnType<ReturnType<typeof usePoints>['point']>;
  href?: string | undefined;
  children: ComponentChildren;
}

/** A point of a chart; where it leads somewhere, a link. */
export function Mark({ point, href, children }: Props) {
  const { role, ...rest } = point;
  return href ? (
    <a {...rest} href={href}>
      {children}
    </a>
  ) : (
    <g role={role} {...rest}>
      {children}
    </g>
  );
}
