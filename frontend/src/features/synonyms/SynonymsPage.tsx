import { paths } from '../../app/paths';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { Done } from '../../shared/ui/Done';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { SearchBox } from '../../shared/ui/SearchBox';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { useGroups, type Group } from './api';

export default function SynonymsPage() {
  const { search, one } = useSearch();
  const groups = useGroups(one('q'));
  return (
    <Page title="Synonyms" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <Done />
      <p class="govuk-body">
        A search for any word of a group finds what says another of them. A change shows in searches and
        answers within a second.
      </p>
      <LinkButton href={paths.newSynonyms}>Add a group</LinkButton>
      <SearchBox key={search} label="A word, or a part of one" button="Show these" />
      <Waiting query={groups}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="No group has this word">
              <p class="govuk-body">
                <a class="govuk-link" href={paths.synonyms}>
                  See all groups
                </a>
              </p>
            </Empty>
          ) : (
            <>
              <Groups groups={items} />
              <ShowMore pages={groups} of="groups" />
            </>
          )
        }
      </Waiting>
    </Page>
  );
}

function Groups({ groups }: { groups: Group[] }) {
  const { data: words } = useVocabulary();
  return (
    <Table
      caption="Groups, by their first word"
      hideCaption
      rows={groups}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'First word',
          cell: ({ id, terms }) => (
            <a class="govuk-link app-break app-words" href={paths.synonymGroup(id)}>
              {terms[0]}
            </a>
          ),
        },
        {
          title: 'Means the same',
          cell: ({ terms }) => <span class="app-break">{terms.slice(1).join(', ') || 'Nothing else'}</span>,
        },
        { title: 'Topic', cell: ({ topic }) => (topic ? labelOf(words, 'topics', topic) : 'None') },
      ]}
    />
  );
}
