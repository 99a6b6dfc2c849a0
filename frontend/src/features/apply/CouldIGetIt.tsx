import { useSession } from '../../shared/api/session';
import { Ways } from '../../shared/applying/Ways';
import { Details } from '../../shared/ui/Details';
import { Waiting } from '../../shared/ui/Waiting';
import { useEligibility, type Eligibility } from './api';
import { outcomeWords } from './outcome-words';
import { RuleList } from './RuleList';

/** What the rules say before anything is filled in. */
export function CouldIGetIt({ slug }: { slug: string }) {
  const session = useSession();
  return session.status === 'signed-in' ? <Check email={session.person.email} slug={slug} /> : null;
}

function Check({ email, slug }: { email: string; slug: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Could you get it?</h2>
      <Waiting query={useEligibility(email, slug)}>
        {({ outcome, rules, whatYouCanDo }: Eligibility) => (
          <>
            <p class="govuk-body">{outcomeWords(outcome)}</p>
            {outcome === 'NOT_ELIGIBLE' && <Ways ways={whatYouCanDo} />}
            <Details summary="The rules we used">
              <RuleList rules={rules} />
            </Details>
          </>
        )}
      </Waiting>
    </>
  );
}
