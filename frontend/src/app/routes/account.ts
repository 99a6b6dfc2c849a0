import { lazy } from 'preact-iso';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

/** Signing in, and what a signed-in person sees of their own. */
export const accountRoutes: AreaRoute[] = [
  { path: '/sign-in', page: lazy(() => import('../../features/sign-in/SignInPage')) },
  { path: '/sign-in/code', page: lazy(() => import('../../features/sign-in/CodePage')) },
  { path: '/sign-in/provider', page: lazy(() => import('../../features/sign-in/ProviderPage')) },
  { path: '/join', page: lazy(() => import('../../features/sign-in/JoinPage')) },
  { path: '/welcome', page: signedIn(lazy(() => import('../../features/sign-in/WelcomePage'))) },
  { path: '/account', page: signedIn(lazy(() => import('../../features/account/AccountPage'))) },
  { path: '/account/details', page: signedIn(lazy(() => import('../../features/account/DetailsPage'))) },
  { path: '/account/data', page: signedIn(lazy(() => import('../../features/my-data/MyDataPage'))) },
  { path: '/account/data/erase', page: signedIn(lazy(() => import('../../features/my-data/ErasePage'))) },
  { path: '/erased', page: lazy(() => import('../../features/my-data/ErasedPage')) },
  {
    path: '/account/second-factor',
    page: signedIn(lazy(() => import('../../features/second-factor/ManagePage'))),
  },
  {
    path: '/account/applications/:id',
    page: signedIn(lazy(() => import('../../features/account/ApplicationPage'))),
  },
  {
    path: '/account/applications/:id/withdraw',
    page: signedIn(lazy(() => import('../../features/account/WithdrawPage'))),
  },
  {
    path: '/account/licences/:id',
    page: signedIn(lazy(() => import('../../features/my-licence/LicencePage'))),
  },
  {
    path: '/account/licences/:id/offer',
    page: signedIn(lazy(() => import('../../features/offer/OfferPage'))),
  },
  {
    path: '/account/licences/:id/give-back',
    page: signedIn(lazy(() => import('../../features/my-licence/GiveBackPage'))),
  },
  {
    path: '/account/licences/:id/leave',
    page: signedIn(lazy(() => import('../../features/my-licence/LeavePage'))),
  },
  {
    path: '/account/licences/:id/answer',
    page: signedIn(lazy(() => import('../../features/my-licence/AnswerPage'))),
  },
  {
    path: '/account/licences/:id/finished',
    page: signedIn(lazy(() => import('../../features/my-licence/FinishedPage'))),
  },
  {
    path: '/account/licences/:id/feedback',
    page: signedIn(lazy(() => import('../../features/my-licence/FeedbackPage'))),
  },
];
