import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';

export default function PrivacyPage() {
  return (
    <Page title="Privacy">
      <p class="govuk-body-l">
        We collect only what we use. You can look for learning without telling us who you are.
      </p>
      <h2 class="govuk-heading-m">What we collect, and why</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        <li>
          <strong>Your work e-mail address and name</strong>, to sign you in, to know your authority and to
          send you what you asked for.
        </li>
        <li>
          <strong>What you wrote in an application</strong>, to decide fairly and to improve the library.
        </li>
        <li>
          <strong>Which licence you had and what became of it</strong>, because it was bought with public
          money.
        </li>
        <li>
          <strong>Whether it helped</strong>, if you choose to tell us.
        </li>
        <li>
          <strong>What you could not find</strong>, if you tell us. An address you leave is deleted as soon as
          the answer was sent.
        </li>
        <li>
          <strong>Searches that find nothing</strong>, as counts. Words that could be somebody’s name are kept
          only once three people searched for them.
        </li>
        <li>
          <strong>That somebody went on to a free course</strong>, as a count. Until the day is over we keep a
          code made of your network address and the course, so that nobody counts too often.
        </li>
      </ul>
      <p class="govuk-body">
        We ask what support you want, never for a diagnosis. No other company sees what you do here: the pages
        load nothing from anybody else.
      </p>
      <h2 class="govuk-heading-m">Who can read it</h2>
      <p class="govuk-body">
        You, the people who decide on applications, and the learning lead of your own authority. When a member
        of the team reads your details, that is recorded. Published numbers are counts, and small ones are
        left out.
      </p>
      <h2 class="govuk-heading-m">How long we keep it</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>what you wrote in an application that led to no licence: 12 months after it ended</li>
        <li>who you are: until 2 years after you last did something here, unless you hold a licence</li>
        <li>the words of our messages to you: 30 days</li>
        <li>a request to sign in: 24 hours after it ended</li>
        <li>who did what to which record, with numbers instead of names: 7 years</li>
      </ul>
      <h2 class="govuk-heading-m">What you can do</h2>
      <p class="govuk-body">
        You can read, correct and download everything about you, and have yourself erased, under{' '}
        <a class="govuk-link" href={paths.myData}>
          My data
        </a>{' '}
        in your account. Counts stay, without you in them. If you cannot sign in any more, ask us to do it for
        you.
      </p>
      <h2 class="govuk-heading-m">What is still to be written here</h2>
      <p class="govuk-body">
        Whoever runs this service for the public adds who the data controller is, the legal basis and how to
        complain to the Information Commissioner’s Office before it opens.
      </p>
    </Page>
  );
}
