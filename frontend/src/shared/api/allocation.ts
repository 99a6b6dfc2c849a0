import type { Schemas } from './types';

/** One person holding one licence, for a time. */
export type Allocation = Schemas['Allocation'];
