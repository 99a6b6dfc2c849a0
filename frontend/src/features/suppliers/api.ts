import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Supplier = Schemas['Supplier'];
export type Agreement = Schemas['Agreement'];
// What is missing is sent as null: the server says all that is wrong at once.
type Draft<T> = { [Name in keyof T]: T[Name] | null };
export type SupplierDraft = Draft<Schemas['SupplierRequest']>;
export type AgreementDraft = Draft<Schemas['AgreementRequest']>;

const refresh = [['suppliers']];

export const useSuppliers = () =>
  useReadPages<Supplier>(['suppliers', 'list'], (cursor) =>
    api.GET('/api/v1/suppliers', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useSupplier = (id: string) =>
  useRead<Supplier>(['suppliers', id], () => api.GET('/api/v1/suppliers/{id}', { params: { path: { id } } }));

export const useAddSupplier = (onDone: (supplier: Supplier) => void) =>
  useSend<SupplierDraft, Supplier>(
    (body, headers) => api.POST('/api/v1/suppliers', { headers, body: body as Schemas['SupplierRequest'] }),
    { refresh, onDone },
  );

export const useChangeSupplier = ({ id, version }: Supplier, onDone: () => void) =>
  useSend<SupplierDraft, Supplier>(
    (body) =>
      api.PUT('/api/v1/suppliers/{id}', {
        params: { path: { id } },
        headers: ifMatch(version),
        body: body as Schemas['SupplierRequest'],
      }),
    { refresh, onDone },
  );

export const useAgreements = (id: string) =>
  useReadPages<Agreement>(['suppliers', id, 'agreements'], (cursor) =>
    api.GET('/api/v1/suppliers/{id}/agreements', {
      params: { path: { id }, query: { ...(cursor && { cursor }) } },
    }),
  );

export const useAgreement = (id: string, agreement: string) =>
  useRead<Agreement>(['suppliers', id, 'agreements', agreement], () =>
    api.GET('/api/v1/suppliers/{id}/agreements/{agreement}', { params: { path: { id, agreement } } }),
  );

export const useAgree = (id: string, onDone: () => void) =>
  useSend<AgreementDraft, Agreement>(
    (body, headers) =>
      api.POST('/api/v1/suppliers/{id}/agreements', {
        params: { path: { id } },
        headers,
        body: body as Schemas['AgreementRequest'],
      }),
    { refresh, onDone },
  );

export const useChangeAgreement = (id: string, agreement: Agreement, onDone: () => void) =>
  useSend<AgreementDraft, Agreement>(
    (body) =>
      api.PUT('/api/v1/suppliers/{id}/agreements/{agreement}', {
        params: { path: { id, agreement: agreement.id } },
        headers: ifMatch(agreement.version),
        body: body as Schemas['AgreementRequest'],
      }),
    { refresh, onDone },
  );
