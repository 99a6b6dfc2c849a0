import { ExternalLink } from '../../shared/ui/ExternalLink';
import { paths } from '../paths';

const links = [
  { href: paths.accessibility, text: 'Accessibility' },
  { href: paths.privacy, text: 'Privacy' },
  { href: paths.cookies, text: 'Cookies' },
  { href: paths.missing(), text: 'Tell us what is missing' },
  { href: paths.developers, text: 'API for councils' },
];

export function Footer() {
  return (
    <footer class="govuk-footer app-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-visually-hidden">Support links</h2>
        <ul class="govuk-footer__inline-list">
          {links.map(({ href, text }) => (
            <li key={href} class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p class="govuk-body-s">
          The register of local authorities is by mySociety, under the{' '}
          <ExternalLink href="https://creativecommons.org/licenses/by/4.0/">
            Creative Commons Attribution 4.0 licence
          </ExternalLink>
          .
        </p>
        <p class="govuk-body-s">
          Contains public sector information, © Crown copyright, under the{' '}
          <ExternalLink href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </ExternalLink>
          .
        </p>
      </div>
    </footer>
  );
}
