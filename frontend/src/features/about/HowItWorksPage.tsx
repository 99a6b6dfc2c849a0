import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';

export default function HowItWorksPage() {
  return (
    <Page title="How it works">
      <p class="govuk-body-l">
        The Learning Offer helps people who work in UK councils learn what they need, when they need it.
      </p>
      <h2 class="govuk-heading-m">Start from a need</h2>
      <p class="govuk-body">
        We spoke to people in councils about what they have to do and what gets in their way. We wrote down
        each need, and looked for courses that answer it. Every course says how well it fits, and why.
      </p>
      <h2 class="govuk-heading-m">Free, funded or paid</h2>
      <p class="govuk-body">
        Most courses are free: you start at once, on the website of whoever offers the course. Some we fund:
        we have bought licences, and you apply for one. A few you or your council would have to pay for.
      </p>
      <h2 class="govuk-heading-m">Who can apply for funded learning</h2>
      <p class="govuk-body">
        People who work for a UK local authority. We know your authority by your work e-mail address. You can
        check before you apply, and we show every rule we used.
      </p>
      <LinkButton href={paths.check()} look="secondary">
        Check if you could get a licence
      </LinkButton>
      <h2 class="govuk-heading-m">What happens after you apply</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>We read what you want to solve, and decide. If we need to know more, we ask.</li>
        <li>
          If we approve and a licence is left, it is yours at once. If none is left, you see your place in the
          queue.
        </li>
        <li>You have 28 days to start using the licence. We remind you before it goes to the next person.</li>
        <li>
          When you finish, we ask whether it helped. Your answers show whether the money was well spent.
        </li>
      </ol>
      <p class="govuk-body">If we decline, we say why and name free courses for the same need.</p>
      <h2 class="govuk-heading-m" id="link-checker">
        How we keep links working
      </h2>
      <p class="govuk-body">
        Once a week a program asks the page of each course whether it is still there. It asks a website for
        one page at a time, reads no content and follows at most five redirects. It names itself
        “learning-offer-link-checker”. If it troubles your website, please tell us.
      </p>
    </Page>
  );
}
