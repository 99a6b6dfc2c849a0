import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Import = Schemas['Import'];
export type ImportRow = Schemas['ImportRow'];
export type ImportKind = Schemas['ImportKind'];
export type Kind = Import['kind'];
export type Outcome = ImportRow['outcome'];

const POLL_MS = 1500;

/** What an editor chose; the parts of the file that tell it from another make it one intent. */
export interface ChosenFile {
  kind: Kind;
  name: string;
  size: number;
  lastModified: number;
  file: File;
}

export const useImports = () =>
  useReadPages<Import>(['imports'], (cursor) =>
    api.GET('/api/v1/imports', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const isUnderWay = ({ status }: Import): boolean => status === 'CHECKING' || status === 'APPLYING';

/** Read again and again while the service works on it. */
export const useImport = (id: string) =>
  useRead<Import>(['imports', id], () => api.GET('/api/v1/imports/{id}', { params: { path: { id } } }), {
    again: (one) => (one === undefined || isUnderWay(one) ? POLL_MS : false),
  });

export const useKinds = () => useRead<ImportKind[]>(['import-kinds'], () => api.GET('/api/v1/imports/kinds'));

const text = (body: unknown) => body as BodyInit;

export const useUpload = (onDone: (sent: Import) => void) =>
  useSend<ChosenFile, Import>(
    ({ kind, file }, headers) =>
      api.POST('/api/v1/imports', {
        params: { query: { kind } },
        headers: { ...headers, 'Content-Type': 'text/csv' },
        body: file as unknown as string,
        bodySerializer: text,
      }),
    { refresh: [['imports']], onDone },
  );

/** Rows of a version of an import: what the preview showed is never mixed with what became of it. */
export const useRows = ({ id, version }: Import, outcome: Outcome | '') =>
  useReadPages<ImportRow>(['imports', id, 'rows', version, outcome], (cursor) =>
    api.GET('/api/v1/imports/{id}/rows', {
      params: { path: { id }, query: { ...(cursor && { cursor }), ...(outcome && { outcome }) } },
    }),
  );

export const useConfirm = ({ id, version }: Import) =>
  useSend<boolean, Import>(
    (allOrNothing, headers) =>
      api.POST('/api/v1/imports/{id}/confirmation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
        body: { allOrNothing },
      }),
    { refresh: [['imports']] },
  );

export const useCancel = ({ id, version }: Import) =>
  useSend<undefined, Import>(
    (_, headers) =>
      api.POST('/api/v1/imports/{id}/cancellation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: [['imports']] },
  );

const csv = { headers: { Accept: 'text/csv' }, parseAs: 'blob' } as const;

/** Everything of a kind as a file. */
export const readExport = (kind: string) =>
  api.GET('/api/v1/exports/{kind}', { params: { path: { kind } }, ...csv });

/** The rows of an import as a file. */
export const readRows = (id: string, outcome: Outcome | '') =>
  api.GET('/api/v1/imports/{id}/rows', {
    params: { path: { id }, query: { ...(outcome && { outcome }) } },
    ...csv,
  });

export const useDownload = <Input>(
  call: (input: Input) => ReturnType<typeof readExport> | ReturnType<typeof readRows>,
  onDone: (content: Blob, input: Input) => void,
) => useSend<Input, Blob>((input) => call(input), { onDone });
