import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Authority = Schemas['Authority'];
export type Management = Schemas['AuthorityManagement'];
export type Domain = Schemas['AuthorityDomain'];
export type Reorganisation = Schemas['Reorganisation'];
export type ReorganisationRequest = Schemas['ReorganisationRequest'];
export type Effect = Schemas['ReorganisationEffect'];

const AUTHORITIES = ['authorities'];
const REORGANISATIONS = ['reorganisations'];

export const useAuthorities = (q: string) =>
  useReadPages<Authority>([...AUTHORITIES, 'list', q], (cursor) =>
    api.GET('/api/v1/authorities', {
      params: { query: { ...(cursor && { cursor }), ...(q && { q }) } },
    }),
  );

export const useAuthority = (code: string) =>
  useRead<Authority>([...AUTHORITIES, code], () =>
    api.GET('/api/v1/authorities/{code}', { params: { path: { code } } }),
  );

export const useManagement = (code: string) =>
  useRead<Management>([...AUTHORITIES, code, 'management'], () =>
    api.GET('/api/v1/authorities/{code}/management', { params: { path: { code } } }),
  );

export const useAddDomain = ({ code, version }: Authority, onDone: () => void) =>
  useSend<Schemas['DomainRequest'], Authority>(
    (body, headers) =>
      api.POST('/api/v1/authorities/{code}/domains', {
        params: { path: { code } },
        headers: { ...headers, ...ifMatch(version) },
        body,
      }),
    { refresh: [AUTHORITIES], onDone },
  );

export const useRetireDomain = ({ code, version }: Authority, onDone: () => void) =>
  useSend<{ domain: string; reason: string }, Authority>(
    ({ domain, reason }, headers) =>
      api.POST('/api/v1/authorities/{code}/domains/{domain}/retirement', {
        params: { path: { code, domain } },
        headers: { ...headers, ...ifMatch(version) },
        body: { reason },
      }),
    { refresh: [AUTHORITIES], onDone },
  );

export const useSign = ({ code, version }: Authority) =>
  useSend<string, Authority>(
    (signedOn) =>
      api.PUT('/api/v1/authorities/{code}/declaration', {
        params: { path: { code } },
        headers: ifMatch(version),
        body: { signedOn: signedOn || null },
      }),
    { refresh: [AUTHORITIES] },
  );

export const useReorganisations = () =>
  useReadPages<Reorganisation>(REORGANISATIONS, (cursor) =>
    api.GET('/api/v1/reorganisations', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useReorganisation = (id: string) =>
  useRead<Reorganisation>([...REORGANISATIONS, id], () =>
    api.GET('/api/v1/reorganisations/{id}', { params: { path: { id } } }),
  );

export const usePreview = (changing?: string) =>
  useSend<ReorganisationRequest, Effect[]>((body) =>
    api.POST('/api/v1/reorganisations/preview', {
      params: { query: { ...(changing && { changing }) } },
      body,
    }),
  );

export const usePlan = (onDone: () => void) =>
  useSend<ReorganisationRequest, Reorganisation>(
    (body, headers) => api.POST('/api/v1/reorganisations', { body, headers }),
    { refresh: [REORGANISATIONS, AUTHORITIES], onDone },
  );

export const useChange = ({ id, version }: Reorganisation, onDone: () => void) =>
  useSend<ReorganisationRequest, Reorganisation>(
    (body) =>
      api.PUT('/api/v1/reorganisations/{id}', {
        params: { path: { id } },
        headers: ifMatch(version),
        body,
      }),
    { refresh: [REORGANISATIONS, AUTHORITIES], onDone },
  );

export const useCancel = ({ id, version }: Reorganisation, onDone: () => void) =>
  useSend<undefined, Reorganisation>(
    (_, headers) =>
      api.POST('/api/v1/reorganisations/{id}/cancellation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: [REORGANISATIONS, AUTHORITIES], onDone },
  );
