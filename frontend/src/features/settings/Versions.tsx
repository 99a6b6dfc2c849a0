import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { day } from '../../shared/words/dates';
import { useVersions } from './api';
import { statusWords } from './words';

/** What counted when, and why it changed. */
export function Versions() {
  const versions = useVersions();
  return (
    <>
      <h2 class="govuk-heading-m">Every version</h2>
      <Waiting query={versions}>
        {(items) => (
          <>
            <Table
              caption="Settings, the newest first"
              hideCaption
              rows={items}
              rowKey={({ settings }) => String(settings.version)}
              columns={[
                { title: 'Version', cell: ({ settings }) => settings.version },
                { title: 'From', cell: ({ startsOn }) => day(startsOn) },
                { title: 'State', cell: ({ status }) => statusWords[status] },
                { title: 'Why', cell: ({ reason }) => reason },
              ]}
            />
            <ShowMore pages={versions} of="versions" />
          </>
        )}
      </Waiting>
    </>
  );
}
