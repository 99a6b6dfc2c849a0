import { ErrorBoundary, lazy, Route, Router } from 'preact-iso';
import { useState } from 'preact/hooks';
import { BrokenPage } from './BrokenPage';
import { accountRoutes } from './routes/account';
import { adminRoutes } from './routes/admin';
import { applyRoutes } from './routes/apply';
import { councilRoutes } from './routes/council';
import { publicRoutes } from './routes/public';

const NotFoundPage = lazy(() => import('./NotFoundPage'));
const routes = [...publicRoutes, ...applyRoutes, ...accountRoutes, ...councilRoutes, ...adminRoutes];

export function Routes() {
  const [broken, setBroken] = useState(false);
  if (broken) return <BrokenPage />;
  return (
    <ErrorBoundary
      onError={() => {
        setBroken(true);
      }}
    >
      <Router>
        {routes.map(({ path, page }) => (
          <Route key={path} path={path} component={page} />
        ))}
        <Route default component={NotFoundPage} />
      </Router>
    </ErrorBoundary>
  );
}
