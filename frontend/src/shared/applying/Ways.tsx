import type { ComponentChildren } from 'preact';
import type { Schemas } from '../api/types';

interface WaysProps {
  ways: Schemas['Eligibility']['whatYouCanDo'];
  /** More items of the list. */
  children?: ComponentChildren;
}

/** What somebody can do today, whatever the rules say. */
export const Ways = ({ ways, children }: WaysProps) => (
  <ul class="govuk-list govuk-list--bullet">
    {ways.map(({ text, href }) => (
      <li key={text}>
        {href ? (
          <a class="govuk-link" href={href}>
            {text}
          </a>
        ) : (
          text
        )}
      </li>
    ))}
    {children}
  </ul>
);
