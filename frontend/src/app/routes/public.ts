import { lazy } from 'preact-iso';
import type { AreaRoute } from './area';

/** What anybody may see. */
export const publicRoutes: AreaRoute[] = [
  { path: '/', page: lazy(() => import('../../features/home/HomePage')) },
  { path: '/library', page: lazy(() => import('../../features/library/LibraryPage')) },
  { path: '/courses/:slug', page: lazy(() => import('../../features/course/CoursePage')) },
  { path: '/stories', page: lazy(() => import('../../features/stories/StoriesPage')) },
  { path: '/stories/:code', page: lazy(() => import('../../features/stories/StoryPage')) },
  { path: '/find', page: lazy(() => import('../../features/find/FindPage')) },
  { path: '/check', page: lazy(() => import('../../features/check/CheckPage')) },
  { path: '/when-it-opens', page: lazy(() => import('../../features/opening/WhenItOpensPage')) },
  { path: '/missing', page: lazy(() => import('../../features/missing/MissingPage')) },
  { path: '/impact', page: lazy(() => import('../../features/impact/ImpactPage')) },
  { path: '/impact/councils/:code', page: lazy(() => import('../../features/impact/CouncilImpactPage')) },
  { path: '/manager', page: lazy(() => import('../../features/manager/ManagerPage')) },
  { path: '/developers', page: lazy(() => import('../../features/developers/DevelopersPage')) },
  { path: '/developers/reference', page: lazy(() => import('../../features/reference/ReferencePage')) },
  { path: '/problems/:name', page: lazy(() => import('../../features/developers/ProblemPage')) },
  { path: '/how-it-works', page: lazy(() => import('../../features/about/HowItWorksPage')) },
  { path: '/accessibility', page: lazy(() => import('../../features/about/AccessibilityPage')) },
  { path: '/privacy', page: lazy(() => import('../../features/about/PrivacyPage')) },
  { path: '/cookies', page: lazy(() => import('../../features/about/CookiesPage')) },
];
