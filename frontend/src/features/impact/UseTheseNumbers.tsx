import { paths } from '../../app/paths';
import { ExternalLink } from '../../shared/ui/ExternalLink';

interface Props {
  /** Where programs read what the page shows. */
  sources: { text: string; href: string }[];
}

/** What others may do with the numbers, and where programs get them. */
export const UseTheseNumbers = ({ sources }: Props) => (
  <>
    <h2 class="govuk-heading-m">Use these numbers</h2>
    <p class="govuk-body">
      You may copy, publish and adapt them under the{' '}
      <ExternalLink href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
        Open Government Licence v3.0
      </ExternalLink>
      . Say that they come from the Learning Offer for local government, and the day they were taken. The
      regions come from the register of local authorities by mySociety.
    </p>
    <p class="govuk-body">
      Programs can read the same numbers from{' '}
      <a class="govuk-link" href={paths.developers}>
        the API
      </a>
      , as JSON, and each measure as CSV too:
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {sources.map(({ text, href }) => (
        <li key={href}>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </>
);
