import { api } from '../../shared/api/client';
import type { CourseCard, PageOf } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { useSend } from '../../shared/api/use-send';
import type { AllocationStatus } from '../../shared/ui/statuses';

export interface Pool {
  id: string;
  name: string;
  platform: string;
  course: { slug: string; title: string } | null;
  purchased: number;
  available: number;
  held: number;
  spent: number;
  expired: number;
  waiting: number;
  asAt: string;
}

export interface Purchase {
  id: string;
  supplier: string;
  reference: string;
  orderedOn: string;
  quantity: number;
  listPricePence: number;
  pricePaidPence: number;
  startsOn: string;
  endsOn: string;
  transferable: boolean;
}

export interface PoolDetail extends Pool {
  purchases: Purchase[];
}

export interface WaitingEntry {
  place: number;
  applicationId: string;
  reference: string;
  authority: { code: string; name: string };
  joinedAt: string;
}

export interface Allocation {
  id: string;
  applicationId: string;
  reference: string;
  authority: { code: string; name: string };
  course: { title: string; platform: string };
  status: AllocationStatus;
  reservedAt: string;
  activateBy: string | null;
  endsOn: string;
}

export interface NewPool {
  name: string;
  platform: string;
  courseSlug: string | null;
}

// What is missing or not a number is sent as null: the server says all that is wrong at once.
export interface Order {
  supplier: string;
  reference: string;
  orderedOn: string | null;
  quantity: number | null;
  listPricePence: number | null;
  pricePaidPence: number | null;
  startsOn: string | null;
  endsOn: string | null;
  transferable: boolean | null;
  codes: string[];
}

export const usePools = () =>
  useReadPages<Pool>(['licence-pools'], (cursor) =>
    api.GET('/api/v1/licence-pools', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const usePool = (id: string) =>
  useRead<PoolDetail>(['licence-pools', id], () =>
    api.GET('/api/v1/licence-pools/{id}', { params: { path: { id } } }),
  );

export const useWaitingList = (id: string) =>
  useReadPages<WaitingEntry>(['licence-pools', id, 'waiting-list'], (cursor) =>
    api.GET('/api/v1/licence-pools/{id}/waiting-list', {
      params: { path: { id }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useAllocations = (status: AllocationStatus | '', pool: string) =>
  useReadPages<Allocation>(['allocations', status, pool], (cursor) =>
    api.GET('/api/v1/allocations', {
      params: {
        query: { ...(cursor && { cursor }), ...(status && { status: [status] }), ...(pool && { pool }) },
      },
    }),
  );

export const useOpenPool = (onDone: (pool: Pool) => void) =>
  useSend<NewPool, Pool>((body, header) => api.POST('/api/v1/licence-pools', { params: { header }, body }), {
    refresh: [['licence-pools']],
    onDone,
  });

export const useAddPurchase = (id: string, onDone: (pool: PoolDetail) => void) =>
  useSend<Order, PoolDetail>(
    (body, header) =>
      api.POST('/api/v1/licence-pools/{id}/purchases', { params: { path: { id }, header }, body }),
    { refresh: [['licence-pools'], ['applications'], ['allocations']], onDone },
  );

export const useCourseNames = (q: string) =>
  useRead<PageOf<CourseCard>>(
    ['courses', 'names', q],
    () => api.GET('/api/v1/courses', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );
