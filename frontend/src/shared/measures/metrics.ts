import type { Schemas } from '../api/types';

/** A null where a number is not shown: the public sees counts in fives. */
export type Metrics = Schemas['Metrics'];
export type Measure = Schemas['Measure'];
export type MeasureDetail = Schemas['MeasureDetail'];
export type Annotation = Schemas['Annotation'];
export type Count = Schemas['MetricsCount'];
