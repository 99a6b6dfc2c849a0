import type { Application } from './api';
import { WordedForm } from './WordedForm';

export const TakeOver = ({ application }: { application: Application }) => (
  <WordedForm
    application={application}
    move="takeover"
    summary="Take this case over"
    label="Why do you take it over?"
    hint="The team reads this on the history"
    button="Take over"
  />
);
