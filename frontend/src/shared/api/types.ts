import type { components } from './schema';

/** What the contract calls things. A feature's api.ts adds the ones only it uses, in the same way. */
export type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Term = Schemas['Term'];
export type Facet = Schemas['Facet'];
export type AuthorityName = Schemas['AuthorityName'];
export type Me = Schemas['Me'];
export type Session = Schemas['Session'];
export type CourseCard = Schemas['CourseCard'];
export type StoryCard = Schemas['StoryCard'];
export type Vocabulary = Schemas['Vocabulary'];

/** A list asked for by cursor: `next` is absent on the last page. */
export interface PageOf<T> {
  items: T[];
  next?: string | null;
}
