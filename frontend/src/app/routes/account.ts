import type { AreaRoute } from './area';

/** What a signed-in person sees of their own. */
export const accountRoutes: AreaRoute[] = [];
