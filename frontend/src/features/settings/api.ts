import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Overview = Schemas['SettingsOverview'];
export type Version = Schemas['SettingsVersion'];
export type Preview = Schemas['SettingsPreview'];
export type SettingsRequest = Schemas['SettingsRequest'];
export type Window = Schemas['ApplicationWindow'];
export type WindowRequest = Schemas['ApplicationWindowRequest'];
export type WindowPreview = Schemas['ApplicationWindowPreview'];

const SETTINGS = ['settings'];
const WINDOWS = ['application-windows'];

export const useSettings = () => useRead<Overview>(SETTINGS, () => api.GET('/api/v1/settings'));

export const useVersions = () =>
  useReadPages<Version>([...SETTINGS, 'versions'], (cursor) =>
    api.GET('/api/v1/settings/versions', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const usePreview = () =>
  useSend<SettingsRequest, Preview>((body) => api.POST('/api/v1/settings/preview', { body }));

export const useAddSettings = (version: number, onDone: () => void) =>
  useSend<SettingsRequest, Overview>(
    (body, headers) =>
      api.POST('/api/v1/settings/versions', { body, headers: { ...headers, ...ifMatch(version) } }),
    { refresh: [SETTINGS], onDone },
  );

export const useCancelSettings = () =>
  useSend<number, Overview>(
    (version, headers) =>
      api.POST('/api/v1/settings/versions/{version}/cancellation', {
        params: { path: { version } },
        headers,
      }),
    { refresh: [SETTINGS] },
  );

export const useWindows = () =>
  useReadPages<Window>(WINDOWS, (cursor) =>
    api.GET('/api/v1/application-windows', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useWindow = (id: string) =>
  useRead<Window>([...WINDOWS, id], () =>
    api.GET('/api/v1/application-windows/{id}', { params: { path: { id } } }),
  );

export const usePreviewWindow = () =>
  useSend<WindowRequest, WindowPreview>((body) => api.POST('/api/v1/application-windows/preview', { body }));

export const useAddWindow = (onDone: () => void) =>
  useSend<WindowRequest, Window>(
    (body, headers) => api.POST('/api/v1/application-windows', { body, headers }),
    { refresh: [WINDOWS], onDone },
  );

export const useChangeWindow = ({ id, version }: Window, onDone: () => void) =>
  useSend<WindowRequest, Window>(
    (body) =>
      api.PUT('/api/v1/application-windows/{id}', {
        params: { path: { id } },
        headers: ifMatch(version),
        body,
      }),
    { refresh: [WINDOWS], onDone },
  );

export const useCancelWindow = ({ id, version }: Window, onDone: () => void) =>
  useSend<undefined, Window>(
    (_, headers) =>
      api.POST('/api/v1/application-windows/{id}/cancellation', {
        params: { path: { id } },
        headers: { ...headers, ...ifMatch(version) },
      }),
    { refresh: [WINDOWS], onDone },
  );
