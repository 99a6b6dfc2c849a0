import type { paths } from '../../shared/api/schema';

export type MatrixFilters = NonNullable<paths['/api/v1/mappings']['get']['parameters']['query']>;

/** How much of the matrix is shown: what a screen holds, and on a phone one need at a time. */
export const sizes = {
  wide: { limit: 12, courseLimit: 6 },
  narrow: { limit: 1, courseLimit: 20 },
} as const;

/** What can be asked of either side; all of it is in the address. */
export const names = [
  'story',
  'storyStatus',
  'roleGroup',
  'skill',
  'attention',
  'course',
  'courseStatus',
  'costClass',
  'topic',
  'show',
] as const;

const NOT_RETIRED = ['DRAFT', 'PUBLISHED'];
const lists = ['roleGroup', 'skill', 'attention', 'costClass', 'topic'] as const;

export function filtersOf(params: URLSearchParams, narrow: boolean): MatrixFilters {
  const text = (name: string) => {
    const value = params.get(name);
    return value ? { [name]: value } : {};
  };
  const list = (name: string) => {
    const values = params.getAll(name).filter(Boolean);
    return values.length > 0 ? { [name]: values } : {};
  };
  return {
    ...(narrow ? sizes.narrow : sizes.wide),
    storyStatus: NOT_RETIRED,
    courseStatus: NOT_RETIRED,
    ...list('storyStatus'),
    ...list('courseStatus'),
    ...Object.assign({}, ...lists.map(list)),
    ...text('story'),
    ...text('course'),
    ...text('show'),
    ...text('cursor'),
    ...text('courseCursor'),
  } as MatrixFilters;
}

/** Of the filters, how many are on. */
export const filtersOn = (params: URLSearchParams): number => names.filter((name) => params.get(name)).length;
