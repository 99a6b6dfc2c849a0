import { api } from '../../shared/api/client';
import type { MeasureDetail, Metrics } from '../../shared/measures/metrics';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';

/** What the team may see: exact figures of the days asked for, up to a year by default. */
export const useMetrics = (from: string, to: string) =>
  useRead<Metrics>(['metrics', 'staff', from, to], () =>
    api.GET('/api/v1/metrics', {
      params: { query: { audience: 'staff', ...(from && { from }), ...(to && { to }) } },
    }),
  );

export interface Question {
  from: string;
  to: string;
  step: string;
  by: string;
}

type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';

const asked = ({ from, to, step, by }: Question) => ({
  ...(from && { from }),
  ...(to && { to }),
  ...(step && { step: step as Step }),
  ...(by && { by }),
});

/** One measure, exact: its figure, the one before, its parts and what it is broken down by. */
export const useMeasure = (name: string, question: Question) =>
  useRead<MeasureDetail>(['metrics', name, question], () =>
    api.GET('/api/v1/metrics/{name}', { params: { path: { name }, query: asked(question) } }),
  );

export const useMeasureFile = (name: string, onDone: (file: Blob) => void) =>
  useSend<Question, Blob>(
    (question) =>
      api.GET('/api/v1/metrics/{name}', {
        params: { path: { name }, query: asked(question) },
        headers: { Accept: 'text/csv' },
        parseAs: 'blob',
      }),
    { onDone },
  );

export type Reach = Schemas['ReachByAuthority'];
export type AuthorityReached = Schemas['AuthorityReached'];

/** Every principal council, with what it got. */
export const useReach = (from: string, to: string) =>
  useRead<Reach>(['metrics', 'reach', from, to], () =>
    api.GET('/api/v1/metrics/reach', {
      params: { query: { ...(from && { from }), ...(to && { to }) } },
    }),
  );
