import type { MeasureDetail } from '../../shared/measures/metrics';
import { Table } from '../../shared/ui/Table';
import { count } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';

/** What was recorded after its month had ended: nothing that was true changes without a date. */
export const Restatements = ({ restatements }: Pick<MeasureDetail, 'restatements'>) =>
  restatements.length === 0 ? null : (
    <Table
      caption="Recorded after its month had ended"
      rows={restatements}
      rowKey={({ recordedOn }) => recordedOn}
      columns={[
        { title: 'Recorded on', cell: ({ recordedOn }) => day(recordedOn) },
        { title: 'Facts', cell: ({ facts }) => count(facts), numeric: true },
      ]}
    />
  );
