import { paths } from '../../app/paths';
import { Empty } from '../../shared/ui/Empty';
import { LinkButton } from '../../shared/ui/LinkButton';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { useWindows, type Window } from './api';
import { daysOf, scopeOf } from './words';

/** When applications are taken, where not always. */
export function Windows() {
  const windows = useWindows();
  return (
    <>
      <h2 class="govuk-heading-m">When applications are open</h2>
      <Waiting query={windows}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="Always: there are no windows" />
          ) : (
            <>
              <Table
                caption="Windows, the latest first"
                hideCaption
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  { title: 'For', cell: (window) => <Name window={window} /> },
                  { title: 'Days', cell: daysOf },
                ]}
              />
              <ShowMore pages={windows} of="windows" />
            </>
          )
        }
      </Waiting>
      <LinkButton look="secondary" href={paths.newWindow}>
        Add a window
      </LinkButton>
    </>
  );
}

const Name = ({ window }: { window: Window }) =>
  window.cancelled ? (
    <>{scopeOf(window)} (cancelled)</>
  ) : (
    <a class="govuk-link" href={paths.window(window.id)}>
      {scopeOf(window)}
    </a>
  );
