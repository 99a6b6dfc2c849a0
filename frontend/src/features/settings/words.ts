import { money, plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import type { Version, Window } from './api';

type Settings = Version['settings'];

export const declarationWords: Record<Settings['declaration'], string> = {
  REQUIRED: 'Required: no licence without it',
  PREFERRED: 'Preferred: a person looks where it is missing',
  IGNORED: 'Ignored',
};

export const statusWords: Record<Version['status'], string> = {
  COMING: 'To come',
  IN_FORCE: 'In force',
  PAST: 'Past',
  CANCELLED: 'Cancelled',
};

/** Settings as lines to read. */
export const settingsRows = (settings: Settings) => [
  { term: 'Licences for one person in 12 months', value: settings.licencesPerPerson },
  {
    term: 'Licences for one council in 12 months, before a person looks at each',
    value: settings.licencesPerAuthority,
  },
  { term: 'Local Digital Declaration', value: declarationWords[settings.declaration] },
  {
    term: 'Manager’s agreement',
    value: settings.managerApproval
      ? `Asked for, for ${plural(settings.managerApprovalDays, 'working day')}`
      : 'Not asked for',
  },
  { term: 'Two reviewers refuse', value: settings.fourEyesForRefusals ? 'Yes' : 'No' },
  {
    term: 'Two reviewers decide on licences above',
    value: settings.fourEyesAbovePence == null ? 'No amount' : money(settings.fourEyesAbovePence),
  },
  { term: 'A decision can be taken back for', value: plural(settings.undoSeconds, 'second') },
  { term: 'A reviewer has a case for', value: plural(settings.claimMinutes, 'minute') },
];

export const scopeOf = ({ courseTitle, platform }: Window): string =>
  courseTitle ?? (platform ? `Courses of ${platform}` : 'The whole offer');

export const daysOf = ({ opensOn, closesOn }: Pick<Window, 'opensOn' | 'closesOn'>): string =>
  closesOn ? `${day(opensOn)} to ${day(closesOn)}` : `From ${day(opensOn)}`;
