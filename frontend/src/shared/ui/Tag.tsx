import type { ComponentChildren } from 'preact';

export type TagColour =
  'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

/** A status in a word. The colour only helps: the word says everything. */
export function Tag({ colour = 'blue', children }: { colour?: TagColour; children: ComponentChildren }) {
  return <strong class={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
