const names = ['roleGroup', 'skill', 'motivator'] as const;

export type FilterName = (typeof names)[number];

/** What the list of needs is narrowed to; what is not there is not asked. */
export type Filters = Partial<Record<FilterName, string[]>>;

export const readFilters = (params: URLSearchParams): Filters =>
  Object.fromEntries(
    names.flatMap((name) => {
      const values = params.getAll(name).filter(Boolean);
      return values.length > 0 ? [[name, values] as const] : [];
    }),
  );
