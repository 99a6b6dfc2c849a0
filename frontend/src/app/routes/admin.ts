import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { STAFF, type Role } from '../../shared/api/roles';
import { signedIn } from '../gate';
import type { AreaRoute } from './area';

const CASES: Role[] = ['REVIEWER', 'ADMINISTRATOR'];
const STOCK: Role[] = ['REVIEWER', 'ADMINISTRATOR', 'ANALYST'];

const staff = (
  path: string,
  load: () => Promise<{ default: ComponentType }>,
  ...roles: Role[]
): AreaRoute => ({
  path,
  page: signedIn(lazy(load), ...roles),
});

/** What the team sees. */
export const adminRoutes: AreaRoute[] = [
  staff('/admin', () => import('../../features/team/TodayPage'), ...STAFF),
  staff('/admin/applications', () => import('../../features/review/QueuePage'), ...CASES),
  staff('/admin/applications/:id', () => import('../../features/case/CasePage'), ...CASES),
  staff('/admin/bulk', () => import('../../features/bulk/BulkRunsPage'), 'REVIEWER'),
  staff('/admin/bulk/new', () => import('../../features/bulk/NewBulkRunPage'), 'REVIEWER'),
  staff('/admin/bulk/:id', () => import('../../features/bulk/BulkRunPage'), 'REVIEWER'),
  staff('/admin/pools', () => import('../../features/stock/PoolsPage'), ...STOCK),
  staff('/admin/pools/new', () => import('../../features/stock/NewPoolPage'), 'ADMINISTRATOR'),
  staff('/admin/pools/:id', () => import('../../features/stock/PoolPage'), ...STOCK),
  staff(
    '/admin/pools/:id/waiting-list',
    () => import('../../features/waiting-list/WaitingListPage'),
    ...STOCK,
  ),
  staff(
    '/admin/pools/:id/waiting-list/order',
    () => import('../../features/waiting-list/PolicyPage'),
    'ADMINISTRATOR',
  ),
  staff(
    '/admin/pools/:id/waiting-list/:application/front',
    () => import('../../features/waiting-list/MoveToFrontPage'),
    ...CASES,
  ),
  staff('/admin/pools/:id/buying', () => import('../../features/buying/BuyingPage'), ...STOCK),
  staff('/admin/pools/:id/purchase', () => import('../../features/stock/NewPurchasePage'), 'ADMINISTRATOR'),
  staff('/admin/pools/:id/close', () => import('../../features/stock/ClosePoolPage'), 'ADMINISTRATOR'),
  staff('/admin/purchases/:id', () => import('../../features/stock/PurchasePage'), ...STOCK),
  staff(
    '/admin/purchases/:id/entries/:move',
    () => import('../../features/stock/NewEntryPage'),
    'ADMINISTRATOR',
  ),
  staff('/admin/purchases/:id/codes', () => import('../../features/stock/AddCodesPage'), 'ADMINISTRATOR'),
  staff('/admin/purchases/:id/licences', () => import('../../features/stock/SeatsPage'), ...STOCK),
  staff(
    '/admin/purchases/:id/licences/:licence/code',
    () => import('../../features/stock/LicenceCodePage'),
    'ADMINISTRATOR',
  ),
  staff('/admin/suppliers', () => import('../../features/suppliers/SuppliersPage'), 'ADMINISTRATOR'),
  staff('/admin/suppliers/new', () => import('../../features/suppliers/NewSupplierPage'), 'ADMINISTRATOR'),
  staff('/admin/suppliers/:id', () => import('../../features/suppliers/SupplierPage'), 'ADMINISTRATOR'),
  staff(
    '/admin/suppliers/:id/edit',
    () => import('../../features/suppliers/EditSupplierPage'),
    'ADMINISTRATOR',
  ),
  staff(
    '/admin/suppliers/:id/agreements/new',
    () => import('../../features/suppliers/NewAgreementPage'),
    'ADMINISTRATOR',
  ),
  staff(
    '/admin/suppliers/:id/agreements/:agreement',
    () => import('../../features/suppliers/AgreementPage'),
    'ADMINISTRATOR',
  ),
  staff('/admin/allocations', () => import('../../features/stock/AllocationsPage'), ...CASES),
  staff('/admin/allocations/:id', () => import('../../features/allocation/AllocationPage'), ...CASES),
  staff('/admin/allocations/:id/started', () => import('../../features/allocation/StartedPage'), ...CASES),
  staff('/admin/allocations/:id/finished', () => import('../../features/allocation/FinishedPage'), ...CASES),
  staff('/admin/allocations/:id/give-back', () => import('../../features/allocation/GiveBackPage'), ...CASES),
  staff('/admin/allocations/:id/leave', () => import('../../features/allocation/LeavePage'), ...CASES),
  staff('/admin/allocations/:id/notice', () => import('../../features/allocation/NoticePage'), ...CASES),
  staff(
    '/admin/allocations/:id/withdraw-notice',
    () => import('../../features/allocation/WithdrawPage'),
    ...CASES,
  ),
  staff('/admin/allocations/:id/take-back', () => import('../../features/allocation/TakeBackPage'), ...CASES),
  staff('/admin/supplier-desk', () => import('../../features/supplier-desk/DeskPage'), ...CASES),
  staff(
    '/admin/supplier-desk/:supplier',
    () => import('../../features/supplier-desk/SupplierPage'),
    ...CASES,
  ),
  staff(
    '/admin/supplier-desk/:supplier/report',
    () => import('../../features/supplier-report/NewReportPage'),
    ...CASES,
  ),
  staff('/admin/desk-batches/:id', () => import('../../features/supplier-desk/BatchPage'), ...CASES),
  staff('/admin/supplier-reports/:id', () => import('../../features/supplier-report/ReportPage'), ...CASES),
  staff('/admin/imports', () => import('../../features/imports/ImportsPage'), 'EDITOR'),
  staff('/admin/imports/new', () => import('../../features/imports/NewImportPage'), 'EDITOR'),
  staff('/admin/imports/:id', () => import('../../features/imports/ImportPage'), 'EDITOR'),
  staff('/admin/library', () => import('../../features/library-editor/CoursesPage'), 'EDITOR'),
  staff('/admin/library/new', () => import('../../features/library-editor/NewCoursePage'), 'EDITOR'),
  staff('/admin/library/:slug', () => import('../../features/library-editor/CoursePage'), 'EDITOR'),
  staff('/admin/library/:slug/edit', () => import('../../features/library-editor/EditCoursePage'), 'EDITOR'),
  staff(
    '/admin/library/:slug/retire',
    () => import('../../features/library-editor/RetireCoursePage'),
    'EDITOR',
  ),
  staff('/admin/stories', () => import('../../features/story-editor/StoriesPage'), 'EDITOR'),
  staff('/admin/stories/new', () => import('../../features/story-editor/NewStoryPage'), 'EDITOR'),
  staff('/admin/stories/:code', () => import('../../features/story-editor/StoryPage'), 'EDITOR'),
  staff('/admin/stories/:code/edit', () => import('../../features/story-editor/EditStoryPage'), 'EDITOR'),
  staff('/admin/matrix', () => import('../../features/matrix/MatrixPage'), 'EDITOR'),
  staff('/admin/synonyms', () => import('../../features/synonyms/SynonymsPage'), 'EDITOR'),
  staff('/admin/synonyms/new', () => import('../../features/synonyms/NewGroupPage'), 'EDITOR'),
  staff('/admin/synonyms/:id', () => import('../../features/synonyms/GroupPage'), 'EDITOR'),
  staff('/admin/synonyms/:id/remove', () => import('../../features/synonyms/RemoveGroupPage'), 'EDITOR'),
  staff(
    '/admin/coverage',
    () => import('../../features/coverage/CoveragePage'),
    'EDITOR',
    'ANALYST',
    'ADMINISTRATOR',
  ),
  staff('/admin/metrics', () => import('../../features/measures/MeasuresPage'), ...STAFF),
  staff('/admin/metrics/reach', () => import('../../features/measures/ReachPage'), ...STAFF),
  staff('/admin/metrics/:name', () => import('../../features/measures/MeasurePage'), ...STAFF),
  staff('/admin/messages', () => import('../../features/messages/MessagesPage'), ...CASES),
  staff('/admin/jobs', () => import('../../features/jobs/JobsPage'), ...STAFF),
  staff('/admin/jobs/:name', () => import('../../features/jobs/JobPage'), ...STAFF),
  staff('/admin/audit', () => import('../../features/audit/AuditPage'), 'ADMINISTRATOR'),
  staff('/admin/unmet-needs', () => import('../../features/unmet-needs/UnmetNeedsPage'), 'EDITOR'),
  staff('/admin/unmet-needs/:id', () => import('../../features/unmet-needs/UnmetNeedPage'), 'EDITOR'),
  staff('/admin/gaps', () => import('../../features/gaps/GapsPage'), 'EDITOR', 'ANALYST', 'ADMINISTRATOR'),
  staff('/admin/attention', () => import('../../features/attention/AttentionPage'), 'EDITOR'),
  staff('/admin/users', () => import('../../features/people/UsersPage'), 'ADMINISTRATOR'),
  staff('/admin/users/:id', () => import('../../features/people/UserPage'), 'ADMINISTRATOR'),
  staff('/admin/clients', () => import('../../features/clients/ClientsPage'), 'ADMINISTRATOR'),
  staff('/admin/clients/new', () => import('../../features/clients/NewClientPage'), 'ADMINISTRATOR'),
  staff('/admin/clients/:id', () => import('../../features/clients/ClientPage'), 'ADMINISTRATOR'),
  staff('/admin/authorities', () => import('../../features/authorities/AuthoritiesPage'), 'ADMINISTRATOR'),
  staff(
    '/admin/authorities/:code',
    () => import('../../features/authorities/AuthorityPage'),
    'ADMINISTRATOR',
  ),
  staff(
    '/admin/reorganisations',
    () => import('../../features/authorities/ReorganisationsPage'),
    'ADMINISTRATOR',
  ),
  staff(
    '/admin/reorganisations/new',
    () => import('../../features/authorities/NewReorganisationPage'),
    'ADMINISTRATOR',
  ),
  staff(
    '/admin/reorganisations/:id',
    () => import('../../features/authorities/ReorganisationPage'),
    'ADMINISTRATOR',
  ),
  staff('/admin/settings', () => import('../../features/settings/SettingsPage'), 'ADMINISTRATOR'),
  staff('/admin/settings/new', () => import('../../features/settings/NewSettingsPage'), 'ADMINISTRATOR'),
  staff(
    '/admin/settings/windows/new',
    () => import('../../features/settings/NewWindowPage'),
    'ADMINISTRATOR',
  ),
  staff('/admin/settings/windows/:id', () => import('../../features/settings/WindowPage'), 'ADMINISTRATOR'),
];
