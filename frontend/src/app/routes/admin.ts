import { lazy } from 'preact-iso';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

/** What the team sees. */
export const adminRoutes: AreaRoute[] = [
  {
    path: '/admin/applications',
    page: signedIn(
      lazy(() => import('../../features/review/QueuePage')),
      'REVIEWER',
    ),
  },
  {
    path: '/admin/applications/:id',
    page: signedIn(
      lazy(() => import('../../features/review/CasePage')),
      'REVIEWER',
    ),
  },
];
