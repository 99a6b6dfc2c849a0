import type { ComponentChildren } from 'preact';
import { Page } from '../../shared/ui/Page';

interface Props {
  title: string;
  /** What to do next. */
  words: string;
  children?: ComponentChildren;
}

export const Over = ({ title, words, children }: Props) => (
  <Page title={title}>
    <p class="govuk-body">{words}</p>
    {children}
  </Page>
);

export const NoLink = () => (
  <Over
    title="Open the link from the message again"
    words="This page needs the whole link from the message that invites you."
  />
);
