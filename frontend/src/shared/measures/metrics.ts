import type { Schemas } from '../api/types';

/** A null where a number is not shown: the public sees no count under 5, nor one that would give it away. */
export type Metrics = Schemas['Metrics'];
export type Measure = Schemas['Measure'];
export type Count = Schemas['MetricsCount'];
