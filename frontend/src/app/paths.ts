const query = (values: Record<string, string | undefined>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

const part = encodeURIComponent;

/** The one place where addresses of pages are built. */
export const paths = {
  home: '/',
  find: '/find',
  library: (q?: string) => `/library${query({ q })}`,
  libraryWith: (search: URLSearchParams) => `/library?${search.toString()}`,
  course: (slug: string) => `/courses/${part(slug)}`,
  stories: '/stories',
  story: (code: string) => `/stories/${part(code)}`,
  check: (course?: string) => `/check${query({ course })}`,
  missing: (words?: string) => `/missing${query({ words })}`,
  impact: '/impact',
  howItWorks: '/how-it-works',
  developers: '/developers',
  problem: (name: string) => `/problems/${part(name)}`,
  /** The description of the API; the server's, not a page. */
  contract: '/openapi',
  accessibility: '/accessibility',
  privacy: '/privacy',
  cookies: '/cookies',

  signIn: (to?: string) => `/sign-in${query({ to })}`,
  signInCode: '/sign-in/code',
  welcome: (to?: string) => `/welcome${query({ to })}`,
  apply: (course?: string) => `/apply${query({ course })}`,
  applyOn: (id: string) => `/apply/${part(id)}`,
  applyStep: (id: string, step: string) => `/apply/${part(id)}/${part(step)}`,
  /** A step to which "Change" leads, and which leads back to the check. */
  applyChange: (id: string, step: string) => `/apply/${part(id)}/${part(step)}?change=yes`,
  applyTeam: (id: string) => `/apply/${part(id)}/team`,
  applyLater: (id: string) => `/apply/${part(id)}/later`,
  applySent: (id: string) => `/apply/${part(id)}/sent`,

  account: '/account',
  myApplication: (id: string) => `/account/applications/${part(id)}`,
  withdraw: (id: string) => `/account/applications/${part(id)}/withdraw`,
  myLicence: (id: string) => `/account/licences/${part(id)}`,
  giveBack: (id: string) => `/account/licences/${part(id)}/give-back`,
  finished: (id: string) => `/account/licences/${part(id)}/finished`,
  myFeedback: (id: string) => `/account/licences/${part(id)}/feedback`,
  myDetails: '/account/details',

  council: '/council',
  nominate: '/council/nominate',

  invitation: (id: string) => `/invitations/${part(id)}`,

  admin: '/admin',
  // The queue's filters stay in the address of its cases, so that "next" and "back" keep to them.
  queue: (search = '') => `/admin/applications${search}`,
  reviewCase: (id: string, search = '') => `/admin/applications/${part(id)}${search}`,
  bulkRuns: '/admin/bulk',
  /** With filters: all that they find; without: what was ticked. */
  newBulkRun: (search = '') => `/admin/bulk/new${search}`,
  bulkRun: (id: string) => `/admin/bulk/${part(id)}`,
  pools: '/admin/pools',
  newPool: '/admin/pools/new',
  pool: (id: string) => `/admin/pools/${part(id)}`,
  newPurchase: (pool: string) => `/admin/pools/${part(pool)}/purchase`,
  allocations: (pool?: string) => `/admin/allocations${query({ pool })}`,
  imports: '/admin/imports',
  newImport: '/admin/imports/new',
  import: (id: string, outcome?: string) => `/admin/imports/${part(id)}${query({ outcome })}`,
  libraryCourses: (attention?: string) => `/admin/library${query({ attention })}`,
  newCourse: '/admin/library/new',
  libraryCourse: (slug: string) => `/admin/library/${part(slug)}`,
  editCourse: (slug: string) => `/admin/library/${part(slug)}/edit`,
  retireCourse: (slug: string) => `/admin/library/${part(slug)}/retire`,
  libraryStories: (attention?: string) => `/admin/stories${query({ attention })}`,
  newStory: '/admin/stories/new',
  libraryStory: (code: string) => `/admin/stories/${part(code)}`,
  editStory: (code: string) => `/admin/stories/${part(code)}/edit`,
  matrix: (filters: { story?: string; course?: string; attention?: string; show?: string } = {}) =>
    `/admin/matrix${query(filters)}`,
  coverage: '/admin/coverage',
  measures: '/admin/metrics',
  unmetNeeds: (search = '') => `/admin/unmet-needs${search}`,
  unmetNeed: (id: string) => `/admin/unmet-needs/${part(id)}`,
  gaps: '/admin/gaps',
  attention: (show?: string) => `/admin/attention${query({ show })}`,
  messages: (status?: string) => `/admin/messages${query({ status })}`,
  audit: (subjectType?: string, subjectId?: string) => `/admin/audit${query({ subjectType, subjectId })}`,
  users: '/admin/users',
  user: (id: string) => `/admin/users/${part(id)}`,
  clients: '/admin/clients',
  newClient: '/admin/clients/new',
  client: (id: string) => `/admin/clients/${part(id)}`,
} as const;
