import type { FunctionComponent } from 'preact';
import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { SubNavigation } from '../../shared/ui/SubNavigation';
import { useSearch } from '../../shared/ui/use-search';
import { Links } from './Links';
import { Problems } from './Problems';
import { Reviews } from './Reviews';

const views: { id: string; text: string; list: FunctionComponent }[] = [
  { id: '', text: 'Links', list: Links },
  { id: 'problems', text: 'Reported problems', list: Problems },
  { id: 'reviews', text: 'Reviews that are due', list: Reviews },
];

export default function AttentionPage() {
  const show = useSearch().one('show');
  const view = views.find(({ id }) => id === show) ?? views[0];
  const List = view?.list ?? Links;
  return (
    <Page title="Needs attention" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <SubNavigation
        label="What"
        here={view?.id ?? ''}
        links={views.map(({ id, text }) => ({ id, text, href: paths.attention(id) }))}
      />
      <List />
    </Page>
  );
}
