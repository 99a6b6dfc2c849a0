import { lazy } from 'preact-iso';
import type { AreaRoute } from './area';

/** What anybody may see. */
export const publicRoutes: AreaRoute[] = [
  { path: '/', page: lazy(() => import('../../features/home/HomePage')) },
  { path: '/how-it-works', page: lazy(() => import('../../features/about/HowItWorksPage')) },
  { path: '/accessibility', page: lazy(() => import('../../features/about/AccessibilityPage')) },
  { path: '/privacy', page: lazy(() => import('../../features/about/PrivacyPage')) },
  { path: '/cookies', page: lazy(() => import('../../features/about/CookiesPage')) },
];
