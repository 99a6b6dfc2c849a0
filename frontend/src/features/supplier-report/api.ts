import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Report = Schemas['SupplierReport'];
export type ReportRow = Schemas['SupplierReportRow'];
export type Missing = Schemas['MissingThere'];
export type Outcome = ReportRow['outcome'];
export type Columns = Schemas['ReportColumns'];
export type ColumnChoice = Schemas['ReportColumnChoice'];
type Supplier = Schemas['DeskSupplier'];

const POLL_MS = 1500;
const refresh = [['supplier-reports'], ['supplier-desk'], ['allocations']];

/** What somebody chose; the parts of the file that tell it from another make it one intent. */
export interface ChosenFile {
  name: string;
  size: number;
  lastModified: number;
  file: File;
}

const text = (body: unknown) => body as BodyInit;

export const useSupplier = (supplier: string) =>
  useRead<Supplier>(['supplier-desk', supplier], () =>
    api.GET('/api/v1/supplier-desk/{supplier}', { params: { path: { supplier } } }),
  );

export const useSendReport = (supplier: string, onDone: (report: Report) => void) =>
  useSend<ChosenFile, Report>(
    ({ file }, headers) =>
      api.POST('/api/v1/supplier-reports', {
        params: { query: { supplier } },
        headers: { ...headers, 'Content-Type': 'text/csv' },
        body: file as unknown as string,
        bodySerializer: text,
      }),
    { refresh, onDone },
  );

export const isUnderWay = ({ status }: Report): boolean => status === 'READING' || status === 'APPLYING';

/** Read again and again while the service works on it. */
export const useReport = (id: string) =>
  useRead<Report>(
    ['supplier-reports', id],
    () => api.GET('/api/v1/supplier-reports/{id}', { params: { path: { id } } }),
    { again: (report) => (report === undefined || isUnderWay(report) ? POLL_MS : false) },
  );

export const useColumns = (id: string) =>
  useRead<Columns>(['supplier-reports', id, 'columns'], () =>
    api.GET('/api/v1/supplier-reports/{id}/columns', { params: { path: { id } } }),
  );

export const useChooseColumns = ({ id, version }: Report) =>
  useSend<ColumnChoice[], Report>(
    (columns, headers) =>
      api.POST('/api/v1/supplier-reports/{id}/columns', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
        body: { columns },
      }),
    { refresh },
  );

/** Rows of a version of a report: what the dry run showed is never mixed with what became of it. */
export const useRows = ({ id, version }: Report, outcome: Outcome | '') =>
  useReadPages<ReportRow>(['supplier-reports', id, 'rows', version, outcome], (cursor) =>
    api.GET('/api/v1/supplier-reports/{id}/rows', {
      params: { path: { id }, query: { ...(cursor && { cursor }), ...(outcome && { outcome }) } },
    }),
  );

export const useMissing = ({ id, version }: Report) =>
  useReadPages<Missing>(['supplier-reports', id, 'missing', version], (cursor) =>
    api.GET('/api/v1/supplier-reports/{id}/missing', {
      params: { path: { id }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useMatch = (id: string) =>
  useSend<{ number: number; same: boolean }, ReportRow>(
    ({ number, same }, headers) =>
      api.POST('/api/v1/supplier-reports/{id}/rows/{number}/match', {
        params: { path: { id, number } },
        headers,
        body: { same },
      }),
    { refresh },
  );

export const useConfirm = ({ id, version }: Report) =>
  useSend<undefined, Report>(
    (_, headers) =>
      api.POST('/api/v1/supplier-reports/{id}/confirmation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh },
  );

export const useCancel = ({ id, version }: Report) =>
  useSend<undefined, Report>(
    (_, headers) =>
      api.POST('/api/v1/supplier-reports/{id}/cancellation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh },
  );
