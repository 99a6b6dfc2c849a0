import { api } from '../../shared/api/client';
import type { Answer } from '../../shared/api/failure';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type DeskSupplier = Schemas['DeskSupplier'];
export type DeskEntry = Schemas['DeskEntry'];
export type Batch = Schemas['DeskBatch'];
export type BatchMember = Schemas['DeskBatchMember'];
export type BatchKind = Schemas['BatchKind'];
export type Failed = Schemas['DeskFailure'];
export type Addresses = Schemas['DeskAddresses'];
export type Report = Schemas['SupplierReport'];

const refresh = [['supplier-desk'], ['desk-batches']];

export const useSuppliers = () =>
  useReadPages<DeskSupplier>(['supplier-desk', 'list'], (cursor) =>
    api.GET('/api/v1/supplier-desk', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useSupplier = (supplier: string) =>
  useRead<DeskSupplier>(['supplier-desk', supplier], () =>
    api.GET('/api/v1/supplier-desk/{supplier}', { params: { path: { supplier } } }),
  );

export const useToInvite = (supplier: string) =>
  useReadPages<DeskEntry>(['supplier-desk', supplier, 'invitations'], (cursor) =>
    api.GET('/api/v1/supplier-desk/{supplier}/invitations', {
      params: { path: { supplier }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useToRemove = (supplier: string) =>
  useReadPages<DeskEntry>(['supplier-desk', supplier, 'removals'], (cursor) =>
    api.GET('/api/v1/supplier-desk/{supplier}/removals', {
      params: { path: { supplier }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useToCheck = (supplier: string) =>
  useReadPages<DeskEntry>(['supplier-desk', supplier, 'checks'], (cursor) =>
    api.GET('/api/v1/supplier-desk/{supplier}/checks', {
      params: { path: { supplier }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useBatches = (supplier: string) =>
  useReadPages<Batch>(['supplier-desk', supplier, 'batches'], (cursor) =>
    api.GET('/api/v1/supplier-desk/{supplier}/batches', {
      params: { path: { supplier }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useReports = (supplier: string) =>
  useReadPages<Report>(['supplier-reports', 'of', supplier], (cursor) =>
    api.GET('/api/v1/supplier-reports', {
      params: { query: { supplier, ...(cursor && { cursor }) } },
    }),
  );

export const useTake = (supplier: string, onDone: (batch: Batch) => void) =>
  useSend<{ kind: BatchKind; most: number | null }, Batch>(
    (body, headers) =>
      api.POST('/api/v1/supplier-desk/{supplier}/batches', { params: { path: { supplier } }, headers, body }),
    { refresh, onDone },
  );

export const useInviteAgain = (supplier: string) =>
  useSend<string, DeskSupplier>(
    (allocationId, headers) =>
      api.POST('/api/v1/supplier-desk/{supplier}/invitations', {
        params: { path: { supplier } },
        headers,
        body: { allocationId },
      }),
    { refresh },
  );

export const useCopied = (supplier: string) =>
  useSend<string, DeskSupplier>(
    (allocationId, headers) =>
      api.POST('/api/v1/supplier-desk/{supplier}/copies', {
        params: { path: { supplier } },
        headers,
        body: { allocationId },
      }),
    { refresh },
  );

export const useBatch = (id: string) =>
  useRead<Batch>(['desk-batches', id], () =>
    api.GET('/api/v1/desk-batches/{id}', { params: { path: { id } } }),
  );

/** Addresses of a version of a batch. */
export const useAddresses = ({ id, version, status }: Batch) =>
  useRead<Addresses>(
    ['desk-batches', id, 'addresses', version],
    () => api.GET('/api/v1/desk-batches/{id}/addresses', { params: { path: { id } } }),
    { enabled: status === 'OPEN' },
  );

export const useMembers = ({ id, version }: Batch) =>
  useReadPages<BatchMember>(['desk-batches', id, 'members', version], (cursor) =>
    api.GET('/api/v1/desk-batches/{id}/members', {
      params: { path: { id }, query: { limit: 100, ...(cursor && { cursor }) } },
    }),
  );

export const useConfirm = ({ id, version }: Batch, onDone: (batch: Batch) => void) =>
  useSend<Failed[], Batch>(
    (failed, headers) =>
      api.POST('/api/v1/desk-batches/{id}/confirmation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
        body: { failed },
      }),
    { refresh, onDone },
  );

export const useRelease = ({ id, version }: Batch, onDone: (batch: Batch) => void) =>
  useSend<undefined, Batch>(
    (_, headers) =>
      api.POST('/api/v1/desk-batches/{id}/release', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh, onDone },
  );

export const useTakeOver = ({ id, version }: Batch) =>
  useSend<undefined, Batch>(
    (_, headers) =>
      api.POST('/api/v1/desk-batches/{id}/takeover', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh },
  );

/** The people of a batch as a file: fetched, as a link cannot carry the access token. */
export const useDownload = (id: string, onDone: (file: Blob) => void) =>
  useSend<undefined, Blob>(() => batchFile(id), { onDone });

const batchFile = (id: string) =>
  api.GET('/api/v1/desk-batches/{id}/members', {
    params: { path: { id } },
    headers: { Accept: 'text/csv' },
    parseAs: 'blob',
  }) as Promise<Answer<Blob>>;
