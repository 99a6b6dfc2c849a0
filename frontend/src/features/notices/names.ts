import type { NoticeName } from '../../shared/api/notices';
import type { Version } from './api';

export const noticeNames: Record<NoticeName, string> = {
  privacy: 'Privacy notice',
  declaration: 'Declaration of applicants',
};

export const isNotice = (name: string): name is NoticeName => name in noticeNames;

export const statusWords: Record<Version['status'], string> = {
  COMING: 'To come',
  IN_FORCE: 'Stands today',
  PAST: 'Stood before',
  CANCELLED: 'Cancelled',
};
