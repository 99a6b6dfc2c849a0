import type { ComponentType } from 'preact';

/** One page of an area. `page` is lazy, so that each page is its own file to download. */
export interface AreaRoute {
  path: string;
  page: ComponentType;
}
