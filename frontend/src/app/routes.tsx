import { ErrorBoundary, lazy, Route, Router, useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from '../shared/ui/Loading';
import { BrokenPage } from './BrokenPage';
import { accountRoutes } from './routes/account';
import { applyRoutes } from './routes/apply';
import type { AreaRoute } from './routes/area';
import { councilRoutes } from './routes/council';
import { publicRoutes } from './routes/public';

const NotFoundPage = lazy(() => import('./NotFoundPage'));
const everybodysRoutes = [...publicRoutes, ...applyRoutes, ...accountRoutes, ...councilRoutes];

export function Routes() {
  const [broken, setBroken] = useState(false);
  const fail = () => {
    setBroken(true);
  };
  const routes = useRoutes(fail);
  if (broken) return <BrokenPage />;
  if (!routes) return <Loading />;
  return (
    <ErrorBoundary onError={fail}>
      <Router>
        {routes.map(({ path, page }) => (
          <Route key={path} path={path} component={page} />
        ))}
        <Route default component={NotFoundPage} />
      </Router>
    </ErrorBoundary>
  );
}

// The table of the team's pages is as long as all others: a visitor does not wait for it.
function useRoutes(onFailure: () => void): AreaRoute[] | undefined {
  const { path } = useLocation();
  const [adminRoutes, setAdminRoutes] = useState<AreaRoute[]>();
  const missing = !adminRoutes && /^\/admin(\/|$)/.test(path);
  useEffect(() => {
    if (!missing) return;
    import('./routes/admin').then((area) => {
      setAdminRoutes(area.adminRoutes);
    }, onFailure);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked once for each time that the table is missing
  }, [missing]);
  return missing ? undefined : [...everybodysRoutes, ...(adminRoutes ?? [])];
}
