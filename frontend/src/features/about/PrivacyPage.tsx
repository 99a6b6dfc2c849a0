import { paths } from '../../app/paths';
import { useNoticeText } from '../../shared/api/notices';
import { InsetText } from '../../shared/ui/InsetText';
import { Page } from '../../shared/ui/Page';
import { useSearch } from '../../shared/ui/use-search';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { Words } from '../../shared/ui/Words';
import { day } from '../../shared/words/dates';
import { usePrivacyOf } from './api';

export default function PrivacyPage() {
  const version = Number(useSearch().one('version'));
  return version > 0 ? <Earlier version={version} /> : <Today />;
}

function Today() {
  return (
    <WaitingPage title="Privacy" query={useNoticeText('privacy')}>
      {({ inForce, earlier }) => (
        <Page title="Privacy">
          <Words text={inForce.words} />
          <h2 class="govuk-heading-m">Versions of this page</h2>
          <p class="govuk-body">
            This is version {inForce.version}. It stands since {day(inForce.startsOn)}.
          </p>
          {earlier.length > 0 && (
            <ul class="govuk-list govuk-list--bullet">
              {earlier.map(({ version, startsOn }) => (
                <li key={version}>
                  <a class="govuk-link" href={paths.privacyOf(version)}>
                    Version {version}, from {day(startsOn)}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Page>
      )}
    </WaitingPage>
  );
}

function Earlier({ version }: { version: number }) {
  return (
    <WaitingPage title="Privacy" query={usePrivacyOf(version)}>
      {({ words, startsOn }) => (
        <Page title={`Privacy, version ${version}`} back={paths.privacy}>
          <InsetText>
            This version stands or stood from {day(startsOn)}. See{' '}
            <a class="govuk-link" href={paths.privacy}>
              what counts today
            </a>
            .
          </InsetText>
          <Words text={words} />
        </Page>
      )}
    </WaitingPage>
  );
}
