import type { AreaRoute } from './area';

/** What the team sees. */
export const adminRoutes: AreaRoute[] = [];
