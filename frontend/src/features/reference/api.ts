import { useRead } from '../../shared/api/use-read';
import type { Contract } from './contract';

/** openapi.yaml as the service gives it. It describes the API and is no part of it, so no client of the API reads it. */
export const useContract = () =>
  useRead<Contract>(['contract'], async (signal) => {
    const response = await fetch('/openapi?format=json', { signal });
    return response.ok ? { data: (await response.json()) as Contract, response } : { response };
  });
