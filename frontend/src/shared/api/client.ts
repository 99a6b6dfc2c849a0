import createClient from 'openapi-fetch';
import { authorisedFetch } from './authorised-fetch';
import type { paths } from './schema';

/** The typed client. Only features/<x>/api.ts and this folder may import it. */
export const api = createClient<paths>({
  baseUrl: location.origin,
  headers: { Accept: 'application/json' },
  fetch: authorisedFetch,
});
