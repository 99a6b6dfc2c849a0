import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';

export default function AccessibilityPage() {
  return (
    <Page title="Accessibility statement">
      <p class="govuk-body">
        This statement is about the pages of the Learning Offer for local government. Courses are on other
        websites, which have statements of their own.
      </p>
      <p class="govuk-body">
        We want as many people as possible to be able to use this service. You should be able to:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>change colours, contrast and fonts with your browser or device</li>
        <li>zoom in up to 400% without text running off the screen</li>
        <li>use every page with a keyboard alone</li>
        <li>use every page with a screen reader or speech recognition</li>
        <li>read every chart as a sentence and as a table</li>
      </ul>
      <h2 class="govuk-heading-m">How accessible this service is</h2>
      <p class="govuk-body">
        We build it to meet the Web Content Accessibility Guidelines version 2.2, level AA. It has not yet
        been audited by somebody independent, so we do not claim that it complies.
      </p>
      <h2 class="govuk-heading-m">How we test</h2>
      <p class="govuk-body">
        Every change is tested by a program that checks each page at the size of a desktop and of a small
        phone. Such a program finds only some problems. Tests with screen readers and with disabled people are
        still to be done.
      </p>
      <h2 class="govuk-heading-m">Tell us about a problem</h2>
      <p class="govuk-body">
        If something does not work for you, or you need it in another format,{' '}
        <a class="govuk-link" href={paths.missing()}>
          tell us what is missing
        </a>
        . Say which page it was and what you tried to do. We answer if you leave an e-mail address.
      </p>
      <h2 class="govuk-heading-m">What is still to be written here</h2>
      <p class="govuk-body">
        Whoever runs this service for the public adds its name, a contact, the date of an audit and how to
        complain to the Equality Advisory and Support Service before it opens.
      </p>
    </Page>
  );
}
