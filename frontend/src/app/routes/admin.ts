import { lazy } from 'preact-iso';
import { STAFF, type Role } from '../../shared/api/roles';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

const CASES: Role[] = ['REVIEWER', 'ADMINISTRATOR'];
const STOCK: Role[] = ['REVIEWER', 'ADMINISTRATOR', 'ANALYST'];

/** What the team sees. */
export const adminRoutes: AreaRoute[] = [
  {
    path: '/admin',
    page: signedIn(
      lazy(() => import('../../features/team/TodayPage')),
      ...STAFF,
    ),
  },
  {
    path: '/admin/applications',
    page: signedIn(
      lazy(() => import('../../features/review/QueuePage')),
      ...CASES,
    ),
  },
  {
    path: '/admin/applications/:id',
    page: signedIn(
      lazy(() => import('../../features/case/CasePage')),
      ...CASES,
    ),
  },
  {
    path: '/admin/bulk',
    page: signedIn(
      lazy(() => import('../../features/bulk/BulkRunsPage')),
      'REVIEWER',
    ),
  },
  {
    path: '/admin/bulk/new',
    page: signedIn(
      lazy(() => import('../../features/bulk/NewBulkRunPage')),
      'REVIEWER',
    ),
  },
  {
    path: '/admin/bulk/:id',
    page: signedIn(
      lazy(() => import('../../features/bulk/BulkRunPage')),
      'REVIEWER',
    ),
  },
  {
    path: '/admin/pools',
    page: signedIn(
      lazy(() => import('../../features/stock/PoolsPage')),
      ...STOCK,
    ),
  },
  {
    path: '/admin/pools/new',
    page: signedIn(
      lazy(() => import('../../features/stock/NewPoolPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/pools/:id',
    page: signedIn(
      lazy(() => import('../../features/stock/PoolPage')),
      ...STOCK,
    ),
  },
  {
    path: '/admin/pools/:id/purchase',
    page: signedIn(
      lazy(() => import('../../features/stock/PurchasePage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/allocations',
    page: signedIn(
      lazy(() => import('../../features/stock/AllocationsPage')),
      ...CASES,
    ),
  },
  {
    path: '/admin/imports',
    page: signedIn(
      lazy(() => import('../../features/imports/ImportsPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/imports/new',
    page: signedIn(
      lazy(() => import('../../features/imports/NewImportPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/imports/:id',
    page: signedIn(
      lazy(() => import('../../features/imports/ImportPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/library',
    page: signedIn(
      lazy(() => import('../../features/library-editor/CoursesPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/library/new',
    page: signedIn(
      lazy(() => import('../../features/library-editor/NewCoursePage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/library/:slug',
    page: signedIn(
      lazy(() => import('../../features/library-editor/CoursePage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/library/:slug/edit',
    page: signedIn(
      lazy(() => import('../../features/library-editor/EditCoursePage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/library/:slug/retire',
    page: signedIn(
      lazy(() => import('../../features/library-editor/RetireCoursePage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/stories',
    page: signedIn(
      lazy(() => import('../../features/story-editor/StoriesPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/stories/new',
    page: signedIn(
      lazy(() => import('../../features/story-editor/NewStoryPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/stories/:code',
    page: signedIn(
      lazy(() => import('../../features/story-editor/StoryPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/stories/:code/edit',
    page: signedIn(
      lazy(() => import('../../features/story-editor/EditStoryPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/matrix',
    page: signedIn(
      lazy(() => import('../../features/matrix/MatrixPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/synonyms',
    page: signedIn(
      lazy(() => import('../../features/synonyms/SynonymsPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/synonyms/new',
    page: signedIn(
      lazy(() => import('../../features/synonyms/NewGroupPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/synonyms/:id',
    page: signedIn(
      lazy(() => import('../../features/synonyms/GroupPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/synonyms/:id/remove',
    page: signedIn(
      lazy(() => import('../../features/synonyms/RemoveGroupPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/coverage',
    page: signedIn(
      lazy(() => import('../../features/coverage/CoveragePage')),
      'EDITOR',
      'ANALYST',
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/metrics',
    page: signedIn(
      lazy(() => import('../../features/measures/MeasuresPage')),
      ...STAFF,
    ),
  },
  {
    path: '/admin/messages',
    page: signedIn(
      lazy(() => import('../../features/messages/MessagesPage')),
      ...CASES,
    ),
  },
  {
    path: '/admin/audit',
    page: signedIn(
      lazy(() => import('../../features/audit/AuditPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/unmet-needs',
    page: signedIn(
      lazy(() => import('../../features/unmet-needs/UnmetNeedsPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/unmet-needs/:id',
    page: signedIn(
      lazy(() => import('../../features/unmet-needs/UnmetNeedPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/gaps',
    page: signedIn(
      lazy(() => import('../../features/gaps/GapsPage')),
      'EDITOR',
      'ANALYST',
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/attention',
    page: signedIn(
      lazy(() => import('../../features/attention/AttentionPage')),
      'EDITOR',
    ),
  },
  {
    path: '/admin/users',
    page: signedIn(
      lazy(() => import('../../features/people/UsersPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/users/:id',
    page: signedIn(
      lazy(() => import('../../features/people/UserPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/clients',
    page: signedIn(
      lazy(() => import('../../features/people/ClientsPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/clients/new',
    page: signedIn(
      lazy(() => import('../../features/people/NewClientPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/clients/:id',
    page: signedIn(
      lazy(() => import('../../features/people/ClientPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/authorities',
    page: signedIn(
      lazy(() => import('../../features/authorities/AuthoritiesPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/authorities/:code',
    page: signedIn(
      lazy(() => import('../../features/authorities/AuthorityPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/reorganisations',
    page: signedIn(
      lazy(() => import('../../features/authorities/ReorganisationsPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/reorganisations/new',
    page: signedIn(
      lazy(() => import('../../features/authorities/NewReorganisationPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/reorganisations/:id',
    page: signedIn(
      lazy(() => import('../../features/authorities/ReorganisationPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/settings',
    page: signedIn(
      lazy(() => import('../../features/settings/SettingsPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/settings/new',
    page: signedIn(
      lazy(() => import('../../features/settings/NewSettingsPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/settings/windows/new',
    page: signedIn(
      lazy(() => import('../../features/settings/NewWindowPage')),
      'ADMINISTRATOR',
    ),
  },
  {
    path: '/admin/settings/windows/:id',
    page: signedIn(
      lazy(() => import('../../features/settings/WindowPage')),
      'ADMINISTRATOR',
    ),
  },
];
