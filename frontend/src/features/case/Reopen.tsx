import type { Application } from './api';
import { WordedForm } from './WordedForm';

export const Reopen = ({ application }: { application: Application }) => (
  <WordedForm
    application={application}
    move="reopening"
    summary="Open this application again"
    label="Why do you open it again?"
    hint="The applicant gets this as a message"
    button="Open again and send"
  />
);
