import { lazy } from 'preact-iso';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

/** Signing in, and what a signed-in person sees of their own. */
export const accountRoutes: AreaRoute[] = [
  { path: '/sign-in', page: lazy(() => import('../../features/sign-in/SignInPage')) },
  { path: '/sign-in/code', page: lazy(() => import('../../features/sign-in/CodePage')) },
  { path: '/welcome', page: signedIn(lazy(() => import('../../features/sign-in/WelcomePage'))) },
];
