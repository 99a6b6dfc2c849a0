import { plural } from '../../shared/words/amounts';
import type { Pool, PoolDetail } from './api';

/** What a pool is for. */
export const coversWords = ({ courses, platform }: Pool | PoolDetail): string =>
  courses.length > 1
    ? `${plural(courses.length, 'course')} of ${platform}`
    : (courses[0]?.title ?? `Every course of ${platform}`);
