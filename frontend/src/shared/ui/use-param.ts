import { useRoute } from 'preact-iso';

/** A part of the address that the route names: `/courses/:slug`. */
export const useParam = (name: string): string => useRoute().params[name] ?? '';
