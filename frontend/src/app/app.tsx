import { QueryClientProvider } from '@tanstack/preact-query';
import { LocationProvider } from 'preact-iso';
import { createQueryClient } from '../shared/api/query-client';
import { Routes } from './routes';
import { Shell } from './shell/Shell';

const client = createQueryClient();

// Addresses of the server, which the router must leave to the browser.
const PAGES = /^(?!\/(api|openapi|oauth2|dev|q|\.well-known)(\/|$))/;

export function App() {
  return (
    <LocationProvider scope={PAGES}>
      <QueryClientProvider client={client}>
        <Shell>
          <Routes />
        </Shell>
      </QueryClientProvider>
    </LocationProvider>
  );
}
