import type { Schemas } from '../api/types';
import { count } from '../words/amounts';

interface Props {
  help: Schemas['Help'] | null | undefined;
  /** What it helped with: "with this need". */
  withWhat?: string;
}

/** What learners said, once enough of them did. */
export const Helped = ({ help, withWhat = 'with what they had to do' }: Props) =>
  help ? (
    <p class="govuk-body">
      {count(help.helped)} of {count(help.answers)} people who took it said it helped {withWhat}.
    </p>
  ) : null;
