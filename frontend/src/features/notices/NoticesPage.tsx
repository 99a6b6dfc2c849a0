import { paths } from '../../app/paths';
import type { NoticeName } from '../../shared/api/notices';
import { Button } from '../../shared/ui/Button';
import { Details } from '../../shared/ui/Details';
import { Failed } from '../../shared/ui/Failed';
import { LinkButton } from '../../shared/ui/LinkButton';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { useNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Waiting } from '../../shared/ui/Waiting';
import { Words } from '../../shared/ui/Words';
import { day } from '../../shared/words/dates';
import { useBook, useCancelVersion, type Version } from './api';
import { noticeNames, statusWords } from './names';

/** What people are told and agree to, in every version. */
export default function NoticesPage() {
  const notice = useNotice();
  return (
    <Page title="Notices" steps={[{ text: 'Team', href: paths.admin }]}>
      {notice && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{notice}</p>
        </NotificationBanner>
      )}
      <p class="govuk-body">
        A version is never changed. To change the words, write the next one: it stands from its day on.
      </p>
      <Kind kind="privacy" />
      <Kind kind="declaration" />
    </Page>
  );
}

function Kind({ kind }: { kind: NoticeName }) {
  const cancel = useCancelVersion(kind);
  return (
    <section aria-label={noticeNames[kind]}>
      <h2 class="govuk-heading-m">{noticeNames[kind]}</h2>
      {cancel.error && <Failed failure={cancel.error} />}
      <Waiting query={useBook(kind)}>
        {({ versions }) => (
          <>
            {versions.map((version) => (
              <One
                key={version.version}
                version={version}
                busy={cancel.isPending}
                onCancel={() => {
                  cancel.mutate(version.version);
                }}
              />
            ))}
          </>
        )}
      </Waiting>
      <LinkButton href={paths.newNotice(kind)} look="secondary">
        Write the next version of the {noticeNames[kind].toLowerCase()}
      </LinkButton>
    </section>
  );
}

interface Props {
  version: Version;
  busy: boolean;
  onCancel: () => void;
}

function One({ version: { version, startsOn, status, reason, words, cancellable }, busy, onCancel }: Props) {
  return (
    <>
      <Details summary={`Version ${version}, from ${day(startsOn)}: ${statusWords[status]}`}>
        <p class="govuk-body">Why: {reason}</p>
        <Words text={words} />
      </Details>
      {cancellable && (
        <Button look="warning" busy={busy} onClick={onCancel}>
          Cancel version {version}
        </Button>
      )}
    </>
  );
}
