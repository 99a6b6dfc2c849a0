import { lazy } from 'preact-iso';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

/** What a council lead sees of their own authority. */
export const councilRoutes: AreaRoute[] = [
  {
    path: '/council/nominate',
    page: signedIn(
      lazy(() => import('../../features/council/NominatePage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/clients',
    page: signedIn(
      lazy(() => import('../../features/clients/ClientsPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/clients/new',
    page: signedIn(
      lazy(() => import('../../features/clients/NewClientPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/clients/:id',
    page: signedIn(
      lazy(() => import('../../features/clients/ClientPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/webhooks/new',
    page: signedIn(
      lazy(() => import('../../features/webhooks/NewWebhookPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/webhooks/:id/edit',
    page: signedIn(
      lazy(() => import('../../features/webhooks/EditWebhookPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/webhooks/:id/remove',
    page: signedIn(
      lazy(() => import('../../features/webhooks/RemoveWebhookPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/webhooks/:id',
    page: signedIn(
      lazy(() => import('../../features/webhooks/WebhookPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council/webhooks',
    page: signedIn(
      lazy(() => import('../../features/webhooks/WebhooksPage')),
      'COUNCIL_LEAD',
    ),
  },
  {
    path: '/council',
    page: signedIn(
      lazy(() => import('../../features/council/CouncilPage')),
      'COUNCIL_LEAD',
    ),
  },
];
