import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead, useReadPages } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';

export type Annotation = Schemas['Annotation'];
export type AnnotationBody = Schemas['AnnotationRequest'];

// Charts over time show them.
const refresh = [['annotations'], ['metrics']];

export const useAnnotations = () =>
  useReadPages<Annotation>(['annotations', 'list'], (cursor) =>
    api.GET('/api/v1/annotations', { params: { query: { ...(cursor && { cursor }) } } }),
  );

export const useAnnotation = (id: string) =>
  useRead<Annotation>(['annotations', id], () =>
    api.GET('/api/v1/annotations/{id}', { params: { path: { id } } }),
  );

export const useAddAnnotation = (onDone: () => void) =>
  useSend<AnnotationBody, Annotation>((body, headers) => api.POST('/api/v1/annotations', { headers, body }), {
    refresh,
    onDone,
  });

export const useChangeAnnotation = (id: string, onDone: () => void) =>
  useSend<{ body: AnnotationBody; version: number }, Annotation>(
    ({ body, version }) =>
      api.PUT('/api/v1/annotations/{id}', {
        params: { path: { id } },
        headers: ifMatch(version),
        body,
      }),
    { refresh, onDone },
  );

export const useRemoveAnnotation = (id: string, onDone: () => void) =>
  useSend<{ version: number }, unknown>(
    ({ version }) =>
      api.DELETE('/api/v1/annotations/{id}', { params: { path: { id } }, headers: ifMatch(version) }),
    { refresh, onDone },
  );
