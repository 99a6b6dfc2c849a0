import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';

const team = {
  ofCouncil: false,
  home: { text: 'Team', href: paths.admin },
  list: paths.clients,
  register: paths.newClient,
  one: paths.client,
};

const council = {
  ofCouncil: true,
  home: { text: 'My council', href: paths.council },
  list: paths.councilClients,
  register: paths.newCouncilClient,
  one: paths.councilClient,
};

/** Where these pages are: the team's, with every council's systems, or a council lead's own. */
export const useArea = () => (useLocation().path.startsWith(`${paths.council}/`) ? council : team);
