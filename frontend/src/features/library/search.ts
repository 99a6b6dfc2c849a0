/** What somebody looks for, as it stands in the address; the names are those of the API. */
export interface Search {
  q: string;
  sort: Sort | '';
  chosen: Record<string, string[]>;
}

const filters = [
  'costClass',
  'topic',
  'level',
  'length',
  'format',
  'certificate',
  'accessFeature',
  'platform',
  'language',
] as const;

/** The orders, and what each means. */
export const sorts = {
  relevance: ['Best match', 'Courses whose title has your words come first, then topics, summary and needs.'],
  shortest: ['Shortest first', 'The least time to take part comes first.'],
  'newest-checked': ['Newest check first', 'What we checked most recently comes first.'],
  'most-helpful': ['Most helpful first', 'Courses that helped most of the people who told us come first.'],
} as const;

export type Sort = keyof typeof sorts;

const isSort = (text: string): text is Sort => Object.hasOwn(sorts, text);

/** Anything in an address that we do not know is left out. */
export function readSearch(params: URLSearchParams): Search {
  const sort = params.get('sort') ?? '';
  const chosen = filters.map((name) => [name, params.getAll(name)] as const);
  return {
    q: params.get('q') ?? '',
    sort: isSort(sort) ? sort : '',
    chosen: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

export function writeSearch({ q, sort, chosen }: Search): URLSearchParams {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const name of filters) for (const value of chosen[name] ?? []) params.append(name, value);
  if (sort) params.set('sort', sort);
  return params;
}

export const countChosen = ({ chosen }: Search): number => Object.values(chosen).flat().length;

/** The same search without one of its filters. */
export const without = (search: Search, name: string, value: string): Search => ({
  ...search,
  chosen: { ...search.chosen, [name]: (search.chosen[name] ?? []).filter((other) => other !== value) },
});
