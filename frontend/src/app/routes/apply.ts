import { lazy } from 'preact-iso';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

const StepPage = signedIn(lazy(() => import('../../features/apply/StepPage')));

/** Applying for funded access: the person must be signed in. */
export const applyRoutes: AreaRoute[] = [
  { path: '/apply', page: signedIn(lazy(() => import('../../features/apply/StartPage'))) },
  { path: '/apply/:id', page: StepPage },
  { path: '/apply/:id/sent', page: signedIn(lazy(() => import('../../features/apply/SentPage'))) },
  { path: '/apply/:id/team', page: signedIn(lazy(() => import('../../features/apply-team/TeamPage'))) },
  { path: '/apply/:id/later', page: signedIn(lazy(() => import('../../features/apply/LaterPage'))) },
  { path: '/apply/:id/:step', page: StepPage },
  {
    path: '/invitations/:id',
    page: signedIn(lazy(() => import('../../features/invitation/InvitationPage'))),
  },
];
