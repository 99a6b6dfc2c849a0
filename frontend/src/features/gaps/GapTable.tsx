import { paths } from '../../app/paths';
import { Table } from '../../shared/ui/Table';
import { Tag } from '../../shared/ui/Tag';
import { count } from '../../shared/words/amounts';
import type { Gap } from './api';

const kinds: Record<Gap['kind'], string> = {
  story: 'Need',
  'unmet need': 'Unmet need',
  search: 'Search',
};

export const GapTable = ({ gaps }: { gaps: Gap[] }) => (
  <Table
    caption="Needs by gap, the largest first"
    hideCaption
    rows={gaps}
    rowKey={({ kind, code, words }) => `${kind} ${code ?? words}`}
    columns={[
      { title: 'What is wanted', cell: (gap) => <Wanted gap={gap} /> },
      { title: 'Gap', cell: ({ gap }) => gap, numeric: true },
      { title: 'Supply', cell: ({ supply }) => count(supply), numeric: true },
      { title: 'Unmet needs', cell: ({ unmetNeeds }) => count(unmetNeeds), numeric: true },
      { title: 'Searches', cell: ({ emptySearches }) => count(emptySearches), numeric: true },
      { title: 'Applications', cell: ({ applications }) => count(applications), numeric: true },
      { title: 'Refusals', cell: ({ refusals }) => count(refusals), numeric: true },
    ]}
  />
);

function Wanted({ gap: { kind, code, words } }: { gap: Gap }) {
  const href = code && (kind === 'story' ? paths.story(code) : paths.unmetNeed(code));
  return (
    <>
      {href ? (
        <a class="govuk-link app-break" href={href}>
          {words}
        </a>
      ) : (
        <span class="app-break">“{words}”</span>
      )}
      <div class="app-small">
        <Tag colour="grey">{kinds[kind]}</Tag> {kind === 'story' && code}
      </div>
    </>
  );
}
