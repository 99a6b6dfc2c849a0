import type { Overview, SettingsRequest } from './api';

/** The form as it is typed: numbers stay text until they are sent, so that a mistake is shown as it was made. */
export interface Typed {
  startsOn: string;
  licencesPerPerson: string;
  licencesPerAuthority: string;
  declaration: SettingsRequest['declaration'];
  managerApproval: 'yes' | 'no';
  managerApprovalDays: string;
  fourEyesForRefusals: 'yes' | 'no';
  fourEyesAbovePence: string;
  undoSeconds: string;
  claimMinutes: string;
  reason: string;
}

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

export const typedOf = ({ inForce: { settings } }: Overview): Typed => ({
  startsOn: '',
  licencesPerPerson: String(settings.licencesPerPerson),
  licencesPerAuthority: String(settings.licencesPerAuthority),
  declaration: settings.declaration,
  managerApproval: yesNo(settings.managerApproval),
  managerApprovalDays: String(settings.managerApprovalDays),
  fourEyesForRefusals: yesNo(settings.fourEyesForRefusals),
  fourEyesAbovePence: settings.fourEyesAbovePence == null ? '' : String(settings.fourEyesAbovePence / 100),
  undoSeconds: String(settings.undoSeconds),
  claimMinutes: String(settings.claimMinutes),
  reason: '',
});

/** What is no number goes to the server as it is, which says so at its field. */
const numberOf = (text: string) => {
  const plain = text.trim().replaceAll(',', '');
  return (/^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : plain || null) as number;
};

export const requestOf = (typed: Typed): SettingsRequest => ({
  startsOn: (typed.startsOn || null) as string,
  licencesPerPerson: numberOf(typed.licencesPerPerson),
  licencesPerAuthority: numberOf(typed.licencesPerAuthority),
  declaration: typed.declaration,
  managerApproval: typed.managerApproval === 'yes',
  managerApprovalDays: numberOf(typed.managerApprovalDays),
  fourEyesForRefusals: typed.fourEyesForRefusals === 'yes',
  fourEyesAbovePence: typed.fourEyesAbovePence.trim() === '' ? null : pence(typed.fourEyesAbovePence),
  undoSeconds: numberOf(typed.undoSeconds),
  claimMinutes: numberOf(typed.claimMinutes),
  reason: typed.reason,
});

const pence = (text: string) => {
  const pounds = numberOf(text);
  return typeof pounds === 'number' ? Math.round(pounds * 100) : pounds;
};
