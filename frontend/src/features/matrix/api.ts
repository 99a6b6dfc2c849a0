import { api } from '../../shared/api/client';
import type { Schemas } from '../../shared/api/types';
import { useRead } from '../../shared/api/use-read';
import { ifMatch, useSend } from '../../shared/api/use-send';
import type { MatrixFilters } from './filters';

export type Matrix = Schemas['Matrix'];
export type Mapping = Schemas['Mapping'];
export type MappingBody = Schemas['MappingRequest'];
export type Fit = MappingBody['fit'];

/** One need against one course. */
export interface Cell {
  story: string;
  course: string;
}

/** What a cell should say; without a body, nothing. `version` is of what was seen there. */
export interface Change extends Cell {
  body: MappingBody | undefined;
  version: number | undefined;
}

export const useMatrix = (filters: MatrixFilters) =>
  useRead<Matrix>(
    ['matrix', filters],
    (signal) => api.GET('/api/v1/mappings', { params: { query: filters }, signal }),
    { keep: true },
  );

export const useChangeMapping = () =>
  useSend<Change, Mapping | undefined>(
    async ({ story: code, course: slug, body, version }) => {
      const params = { path: { code, slug } };
      const headers = version === undefined ? {} : ifMatch(version);
      const address = '/api/v1/user-stories/{code}/courses/{slug}';
      if (body) return api.PUT(address, { params, headers, body });
      const { error, response } = await api.DELETE(address, { params, headers });
      return { data: undefined, error, response };
    },
    {
      refresh: [
        ['matrix'],
        ['library-history'],
        ['library-stories'],
        ['library-courses'],
        ['coverage'],
        ['story'],
      ],
    },
  );
