import type { AreaRoute } from './area';

/** Applying for funded access: the person must be signed in. */
export const applyRoutes: AreaRoute[] = [];
