import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { CostClasses } from './CostClasses';
import { PopularNeeds } from './PopularNeeds';
import { SearchBox } from './SearchBox';

export default function HomePage() {
  return (
    <Page title="What do you need to do?" wide>
      <p class="govuk-body-l">
        Find learning about digital, agile and user-centred design, chosen for people who work in UK councils.
        Much of it is free. For some of it we pay.
      </p>
      <SearchBox />
      <p class="govuk-body">
        Not sure what to search for? Tell us about your work and how much time you have.
      </p>
      <LinkButton href={paths.find} look="secondary">
        Find by need
      </LinkButton>
      <h2 class="govuk-heading-m">Things people in councils need to do</h2>
      <PopularNeeds />
      <h2 class="govuk-heading-m">What it costs</h2>
      <CostClasses />
      <h2 class="govuk-heading-m">How funded learning works</h2>
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        <li>Find a course, and check with your work e-mail address whether you could get it.</li>
        <li>Apply in about three minutes. You can save and come back.</li>
        <li>We decide, and tell you why. If we have no licence left, you see your place in the queue.</li>
        <li>Use your licence, then tell us whether it helped.</li>
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.howItWorks}>
          More about how it works
        </a>
      </p>
    </Page>
  );
}
