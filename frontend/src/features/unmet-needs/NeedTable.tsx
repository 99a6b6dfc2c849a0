import { paths } from '../../app/paths';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { UnmetNeedTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { dayAndTime } from '../../shared/words/dates';
import type { UnmetNeed } from './api';

export function NeedTable({ needs }: { needs: UnmetNeed[] }) {
  const { data: vocabulary } = useVocabulary();
  return (
    <Table
      caption="Unmet needs, newest first"
      hideCaption
      rows={needs}
      rowKey={({ id }) => id}
      columns={[
        {
          title: 'What they said',
          cell: ({ id, words }) => (
            <a class="govuk-link app-break" href={paths.unmetNeed(id)}>
              {words}
            </a>
          ),
        },
        {
          title: 'Who',
          cell: ({ roleGroup }) => (roleGroup ? labelOf(vocabulary, 'roleGroups', roleGroup) : 'Not said'),
        },
        { title: 'When', cell: ({ createdAt }) => dayAndTime(createdAt) },
        {
          title: 'Status',
          cell: ({ status, story, wantsAnswer }) => (
            <>
              <UnmetNeedTag status={status} />
              {story && <div class="app-small">{story}</div>}
              {wantsAnswer && <div class="app-small">Waits for an answer</div>}
            </>
          ),
        },
      ]}
    />
  );
}
