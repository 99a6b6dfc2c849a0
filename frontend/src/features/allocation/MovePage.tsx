import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso';
import { paths } from '../../app/paths';
import { useAllocation, type Allocation } from '../../shared/api/allocation';
import { leaveNotice } from '../../shared/ui/notice';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';

export interface MoveProps {
  allocation: Allocation;
  title: string;
  /** Leads back to the licence, which then says what was done. */
  onDone: () => void;
}

/** A page that does one thing with a licence. */
export const movePage = (title: string, done: string, Move: ComponentType<MoveProps>) =>
  function MovePage() {
    const { route } = useLocation();
    return (
      <WaitingPage title={title} query={useAllocation(useParam('id'))}>
        {(allocation) => (
          <Move
            allocation={allocation}
            title={title}
            onDone={() => {
              leaveNotice(done);
              route(paths.allocation(allocation.id), true);
            }}
          />
        )}
      </WaitingPage>
    );
  };
