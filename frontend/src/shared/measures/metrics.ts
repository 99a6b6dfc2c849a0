export interface Measure {
  name: string;
  title: string;
  question: string;
  definition: string;
  unit: 'COUNT' | 'SHARE' | 'HOURS' | 'WORKING_DAYS' | 'POINTS' | 'PENCE';
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  good: 'UP' | 'DOWN';
  suppressed: boolean;
}

export interface Count {
  value: string;
  label: string;
  count: number | null;
}

/** A null where a number is not shown: the public sees no count under 5, nor one that would give it away. */
export interface Metrics {
  asAt: string;
  period: { from: string; to: string };
  measures: Measure[];
  funnel: { step: string; label: string; count: number | null }[];
  reach: {
    nation: string;
    region: string;
    authorities: number;
    applied: number | null;
    holds: number | null;
    completed: number | null;
  }[];
  applicationsByMonth: { month: string; applications: number | null; activations: number | null }[];
  utilisation: { purchased: number; available: number; held: number; spent: number; expired: number };
  timeToDecision: {
    decisions: number;
    medianHours: number | null;
    medianWorkingDays: number | null;
    nineInTenWorkingDays: number | null;
    distribution: Count[];
  };
  confidence: { before: Count[]; after: Count[]; meanBefore: number | null; meanAfter: number | null };
  helped: Count[];
}
