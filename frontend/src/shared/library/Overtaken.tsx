import type { ComponentChildren } from 'preact';
import { NotificationBanner } from '../ui/NotificationBanner';
import { Waiting } from '../ui/Waiting';
import { dayAndTime } from '../words/dates';
import { Changes } from './Changes';
import { useHistory, type Subject } from './history';

interface Props {
  subject: Subject;
  /** The version that was on the screen. */
  seen: number;
  /** What becomes of what was typed. */
  children: ComponentChildren;
}

/** Another editor was faster: who changed what since, and that nothing typed is lost. */
export function Overtaken({ subject, seen, children }: Props) {
  return (
    <NotificationBanner>
      <p class="govuk-notification-banner__heading">Somebody else changed this while you had it open</p>
      <Waiting query={useHistory(subject)}>
        {(changes) => (
          <ul class="govuk-list">
            {changes
              .filter(({ version }) => version > seen)
              .map((change) => (
                <li key={change.version}>
                  {change.by ?? 'The service itself'}, {dayAndTime(change.at)}:
                  <Changes change={change} />
                </li>
              ))}
          </ul>
        )}
      </Waiting>
      {children}
    </NotificationBanner>
  );
}
