import { InsetText } from '../../shared/ui/InsetText';
import type { Application, Case } from './api';
import { Decided } from './Decided';
import { DecisionForm } from './DecisionForm';
import { Proposal } from './Proposal';
import { Reopen } from './Reopen';
import { TakeBack } from './TakeBack';
import type { Deciding as State } from './use-deciding';

interface Props {
  application: Application;
  deciding: State;
  facts: Case | undefined;
}

/** What can be decided now, or what was. */
export function Deciding({ application, deciding, facts }: Props) {
  const { status, next, proposal, claimedBy } = application;
  const { moves } = deciding;
  const mayNot = status === 'SUBMITTED' && moves.length === 0 && !proposal && !claimedBy;
  return (
    <>
      <Proposal application={application} onDone={deciding.decided} />
      {moves.length > 0 && <DecisionForm application={application} deciding={deciding} facts={facts} />}
      {mayNot && (
        <InsetText>
          You cannot decide on this application. Only reviewers decide, and nobody decides on their own
          application or on a colleague’s.
        </InsetText>
      )}
      <Decided application={application} />
      {next.includes('undo-decision') && <TakeBack application={application} />}
      {next.includes('reopen') && <Reopen application={application} />}
    </>
  );
}
