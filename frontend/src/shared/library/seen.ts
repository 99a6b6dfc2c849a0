import { isConflict } from '../api/use-send';

interface Sending {
  error: unknown;
  variables: { version: number } | undefined;
}

/** The version that was on the screen when another editor turned out to have been faster; undefined where nobody was. */
export const overtakenAt = ({ error, variables }: Sending): number | undefined =>
  isConflict(error) ? variables?.version : undefined;
