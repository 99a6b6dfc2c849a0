import { api } from '../../shared/api/client';
import type { CourseCard, PageOf, Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { AllocationStatus } from '../../shared/ui/statuses';

export type Pool = Schemas['Pool'];
export type Purchase = Schemas['Purchase'];
export type PurchaseDetail = Schemas['PurchaseDetail'];
export type PurchaseMove = Schemas['PurchaseMove'];
export type Seat = Schemas['Seat'];
export type CodeReason = Schemas['CodeReason'];
export type StockEntry = Schemas['StockEntry'];
export type EntryKind = Schemas['StockEntryKind'];
export type PoolDetail = Schemas['PoolDetail'];
export type Allocation = Schemas['Allocation'];
type NewPool = Schemas['PoolRequest'];

// What is missing or not a number is sent as null: the server says all that is wrong at once.
export type NewEntry = Partial<{
  [Name in keyof Schemas['StockEntryRequest']]: Schemas['StockEntryRequest'][Name] | null;
}>;
export type Order = { [Name in keyof Schemas['PurchaseRequest']]: Schemas['PurchaseRequest'][Name] | null };

export const usePools = () =>
  useReadPages<Pool>(['licence-pools'], (cursor) =>
    api.GET('/api/v1/licence-pools', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const usePool = (id: string) =>
  useRead<PoolDetail>(['licence-pools', id], () =>
    api.GET('/api/v1/licence-pools/{id}', { params: { path: { id } } }),
  );

interface AllocationFilters {
  status: AllocationStatus | '';
  notice: 'OPEN' | 'ANSWERED' | '';
  pool: string;
}

export const useAllocations = ({ status, notice, pool }: AllocationFilters) =>
  useReadPages<Allocation>(['allocations', status, notice, pool], (cursor) =>
    api.GET('/api/v1/allocations', {
      params: {
        query: {
          ...(cursor && { cursor }),
          ...(status && { status: [status] }),
          ...(notice && { notice: [notice] }),
          ...(pool && { pool }),
        },
      },
    }),
  );

export const useOpenPool = (onDone: (pool: Pool) => void) =>
  useSend<NewPool, Pool>((body, headers) => api.POST('/api/v1/licence-pools', { headers, body }), {
    refresh: [['licence-pools']],
    onDone,
  });

export const useSuppliers = () =>
  useReadPages<Schemas['Supplier']>(['suppliers', 'to-choose'], (cursor) =>
    api.GET('/api/v1/suppliers', { params: { query: { limit: 100, ...(cursor && { cursor }) } } }),
  );

export const useAgreements = (supplier: string) =>
  useReadPages<Schemas['Agreement']>(
    ['suppliers', supplier, 'agreements', 'to-choose'],
    (cursor) =>
      api.GET('/api/v1/suppliers/{id}/agreements', {
        params: { path: { id: supplier }, query: { limit: 100, ...(cursor && { cursor }) } },
      }),
    { enabled: supplier !== '' },
  );

export const usePurchase = (id: string) =>
  useRead<PurchaseDetail>(['purchases', id], () =>
    api.GET('/api/v1/purchases/{id}', { params: { path: { id } } }),
  );

export const useEntries = (pool: string) =>
  useReadPages<StockEntry>(['licence-pools', pool, 'entries'], (cursor) =>
    api.GET('/api/v1/licence-pools/{id}/entries', {
      params: { path: { id: pool }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useEntriesOf = (purchase: string) =>
  useReadPages<StockEntry>(['purchases', purchase, 'entries'], (cursor) =>
    api.GET('/api/v1/purchases/{id}/entries', {
      params: { path: { id: purchase }, query: { ...(cursor && { cursor }) } },
    }),
  );

const stock = [['licence-pools'], ['purchases'], ['applications'], ['allocations']];

export const useEnter = (id: string, onDone: (purchase: PurchaseDetail) => void) =>
  useSend<NewEntry, PurchaseDetail>(
    (entry, headers) =>
      api.POST('/api/v1/purchases/{id}/entries', {
        params: { path: { id } },
        headers,
        body: entry as Schemas['StockEntryRequest'],
      }),
    { refresh: stock, onDone },
  );

export const useAddPurchase = (id: string, onDone: (pool: PoolDetail) => void) =>
  useSend<Order, PoolDetail>(
    (order, headers) =>
      api.POST('/api/v1/licence-pools/{id}/purchases', {
        params: { path: { id } },
        headers,
        body: order as Schemas['PurchaseRequest'],
      }),
    { refresh: stock, onDone },
  );

/** What was chosen; the parts of the file that tell it from another make it one intent. */
interface ChosenCodes {
  name: string;
  size: number;
  lastModified: number;
  file: File;
}

const asItIs = (body: unknown) => body as BodyInit;

export const useSendCodes = () =>
  useSend<ChosenCodes, Schemas['CodeFile']>(({ file }, headers) =>
    api.POST('/api/v1/code-files', {
      headers: { ...headers, 'Content-Type': 'text/csv' },
      body: file as unknown as string,
      bodySerializer: asItIs,
    }),
  );

export const usePutCodes = (id: string, onDone: () => void) =>
  useSend<Schemas['PurchaseCodesRequest'], PurchaseDetail>(
    (body, headers) => api.POST('/api/v1/purchases/{id}/codes', { ...one(id), headers, body }),
    { refresh: stock, onDone },
  );

export const useSeats = (purchase: string) =>
  useReadPages<Seat>(['purchases', purchase, 'licences'], (cursor) =>
    api.GET('/api/v1/purchases/{id}/licences', {
      params: { path: { id: purchase }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useShowCode = (id: string) =>
  useSend<CodeReason | null, Schemas['CodeForStaff']>((reason) =>
    api.POST('/api/v1/licences/{id}/code', {
      ...one(id),
      body: { reason } as Schemas['CodeReasonRequest'],
    }),
  );

const one = (id: string) => ({ params: { path: { id } } });

export const useClosePool = ({ id, version }: PoolDetail, onDone: (pool: PoolDetail) => void) =>
  useSend<Schemas['PoolClosingRequest'], PoolDetail>(
    (body, headers) =>
      api.POST('/api/v1/licence-pools/{id}/closing', {
        ...one(id),
        headers: { ...headers, ...ifMatch(version) },
        body,
      }),
    { refresh: stock, onDone },
  );

export const useReopenPool = ({ id, version }: PoolDetail) =>
  useSend<undefined, PoolDetail>(
    (_, headers) =>
      api.POST('/api/v1/licence-pools/{id}/reopening', {
        ...one(id),
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: stock },
  );

export const useCourseNames = (q: string) =>
  useRead<PageOf<CourseCard>>(
    ['courses', 'names', q],
    () => api.GET('/api/v1/courses', { params: { query: { q, limit: 10 } } }),
    { enabled: q.length > 1 },
  );
