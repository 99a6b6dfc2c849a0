import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import type { Allocation } from '../../shared/api/allocation';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { day } from '../../shared/words/dates';
import { useAccept, useDecline, useOffer } from './api';

export default function OfferPage() {
  return (
    <WaitingPage title="A licence for you" query={useOffer(useParam('id'))}>
      {(offer) => (offer.next.includes('accept') ? <Answer offer={offer} /> : <Over offer={offer} />)}
    </WaitingPage>
  );
}

function Answer({ offer }: { offer: Allocation }) {
  const { route } = useLocation();
  const mine = paths.myLicence(offer.id);
  const done = () => {
    route(mine, true);
  };
  const accept = useAccept(offer, done);
  const decline = useDecline(offer, done);
  const busy = accept.isPending || decline.isPending;
  return (
    <Page
      title="Do you still want this licence?"
      caption={offer.course.title}
      back={mine}
      errors={errorsOf(accept.error ?? decline.error)}
    >
      <p class="govuk-body">
        Your turn has come on the waiting list, and we hold a licence for {offer.course.title} for you.
      </p>
      {offer.answerBy && (
        <p class="govuk-body">
          Answer by the end of <strong>{day(offer.answerBy)}</strong>. After that it goes to the next person,
          and you would have to apply again.
        </p>
      )}
      <div class="govuk-button-group">
        <Button
          busy={busy}
          onClick={() => {
            accept.mutate(null);
          }}
        >
          Yes, I want it
        </Button>
        <Button
          look="secondary"
          busy={busy}
          onClick={() => {
            decline.mutate(null);
          }}
        >
          No, give it to the next person
        </Button>
      </div>
    </Page>
  );
}

const Over = ({ offer }: { offer: Allocation }) => (
  <Page title="There is no offer to answer" caption={offer.course.title} back={paths.account}>
    <p class="govuk-body">
      {offer.status === 'ISSUED' || offer.status === 'ACTIVATED' ? (
        <>
          The licence is yours.{' '}
          <a href={paths.myLicence(offer.id)} class="govuk-link">
            See your licence
          </a>
          .
        </>
      ) : (
        <>
          The licence went to the next person. If you still need the course, you can{' '}
          <a class="govuk-link" href={paths.apply(offer.course.slug ?? undefined)}>
            apply again
          </a>
          .
        </>
      )}
    </p>
  </Page>
);
