import { api } from '../api/client';
import type { PageOf, Schemas } from '../api/types';
import { useRead } from '../api/use-read';
import { ifMatch, useSend } from '../api/use-send';

export type SavedView = Schemas['SavedView'];
/** The page that a view is of. */
export type ViewOf = SavedView['page'];

const VIEWS = ['saved-views'];

export const useSavedViews = (page: ViewOf) =>
  useRead<PageOf<SavedView>>([...VIEWS, page], () =>
    api.GET('/api/v1/saved-views', { params: { query: { page } } }),
  );

export const useSaveView = (page: ViewOf, onDone: () => void) =>
  useSend<Schemas['SavedViewRequest'], SavedView>(
    (body, headers) => api.POST('/api/v1/saved-views', { params: { query: { page } }, headers, body }),
    { refresh: [VIEWS], onDone },
  );

export const useChangeView = ({ id, version }: SavedView, onDone: () => void) =>
  useSend<Schemas['SavedViewRequest'], SavedView>(
    (body) =>
      api.PUT('/api/v1/saved-views/{id}', { params: { path: { id } }, headers: ifMatch(version), body }),
    { refresh: [VIEWS], onDone },
  );

export const useDeleteView = () =>
  useSend<string, unknown>((id) => api.DELETE('/api/v1/saved-views/{id}', { params: { path: { id } } }), {
    refresh: [VIEWS],
  });
