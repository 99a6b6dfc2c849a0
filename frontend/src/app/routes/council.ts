import type { AreaRoute } from './area';

/** What a council lead sees of their own authority. */
export const councilRoutes: AreaRoute[] = [];
