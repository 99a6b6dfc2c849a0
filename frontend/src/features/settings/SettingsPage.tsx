import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useCancelSettings, useSettings, type Version } from './api';
import { Versions } from './Versions';
import { Windows } from './Windows';
import { settingsRows } from './words';

export default function SettingsPage() {
  const settings = useSettings();
  const cancel = useCancelSettings();
  const notice = useNotice();
  return (
    <Page title="Settings" steps={[{ text: 'Team', href: paths.admin }]} errors={errorsOf(cancel.error)}>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <Waiting query={settings}>
        {({ inForce, coming }) => (
          <>
            <h2 class="govuk-heading-m">In force since {day(inForce.startsOn)}</h2>
            <SummaryList rows={settingsRows(inForce.settings)} />
            {coming.map((version) => (
              <Coming
                key={version.settings.version}
                version={version}
                busy={cancel.isPending}
                onCancel={() => {
                  cancel.mutate(version.settings.version);
                }}
              />
            ))}
            <LinkButton href={paths.newSettings}>Make new settings</LinkButton>
          </>
        )}
      </Waiting>
      <Windows />
      <Versions />
    </Page>
  );
}

function Coming({ version, busy, onCancel }: { version: Version; busy: boolean; onCancel: () => void }) {
  return (
    <>
      <h2 class="govuk-heading-m">From {day(version.startsOn)}</h2>
      <p class="govuk-body">{version.reason}</p>
      <SummaryList rows={settingsRows(version.settings)} />
      {version.cancellable && (
        <Button look="secondary" busy={busy} onClick={onCancel}>
          Cancel the settings of {day(version.startsOn)}
        </Button>
      )}
    </>
  );
}
