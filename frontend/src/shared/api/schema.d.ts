// Temporary: replaced by `npm run types` as soon as ../openapi.yaml is there. Paths are loose, schemas follow the agreed sketch.
interface LooseOperation {
  parameters: {
    query?: Record<string, any>;
    header?: Record<string, string>;
    path?: Record<string, string>;
    cookie?: never;
  };
  requestBody?: { content: { 'application/json': any } };
  responses: { 200: { headers: Record<string, unknown>; content: { 'application/json': any } } };
}
interface LoosePath {
  get: LooseOperation;
  post: LooseOperation;
  put: LooseOperation;
  patch: LooseOperation;
  delete: LooseOperation;
}
export interface paths {
  [path: `/${string}`]: LoosePath;
}
export interface components {
  schemas: {
    FieldProblem: { pointer: string; detail: string };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      instance?: string;
      requestId?: string;
      errors?: components['schemas']['FieldProblem'][];
    };
    Term: { value: string; label: string; hint?: string };
    Facet: { name: string; label: string; values: { value: string; label: string; count: number }[] };
    AuthorityName: { code: string; name: string };
    Me: {
      id: string;
      email: string;
      name?: string;
      authority?: components['schemas']['AuthorityName'];
      roles: string[];
      version: number;
    };
    Session: { accessToken: string; expiresInSeconds: number; person: components['schemas']['Me'] };
    CourseCard: {
      slug: string;
      code: string;
      title: string;
      platform: string;
      awardingPartner: string;
      hours: number;
      weeks?: number;
      level: string;
      format: string;
      costClass: string;
      certificate: string;
      topics: string[];
      accessFeatures: string[];
      languages: string[];
      summary: string;
      licencesLeft?: number;
      lastCheckedOn?: string;
    };
    StoryCard: {
      code: string;
      sentence: string;
      role: string;
      need: string;
      goal: string;
      roleGroup: string;
      skills: string[];
      motivators: string[];
      constraints: string[];
      courseCount: number;
    };
    Vocabulary: Record<
      | 'topics'
      | 'motivators'
      | 'constraints'
      | 'skills'
      | 'roleGroups'
      | 'costClasses'
      | 'levels'
      | 'formats'
      | 'certificates'
      | 'accessFeatures'
      | 'lengths'
      | 'languages'
      | 'platforms'
      | 'declineReasons'
      | 'applicationStatuses'
      | 'allocationStatuses'
      | 'nations'
      | 'regions'
      | 'authorityTypes'
      | 'confidence',
      components['schemas']['Term'][]
    >;
  };
}
