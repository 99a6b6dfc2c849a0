import { Timeline } from '../../shared/ui/Timeline';
import { Waiting } from '../../shared/ui/Waiting';
import { useTimeline, type Timeline as Case } from './api';

/** The applicant's part of the case timeline, newest first. */
export function WhatHappened({ id }: { id: string }) {
  return (
    <Waiting query={useTimeline(id)}>
      {({ items }: Case) => (
        <Timeline
          items={[...items].reverse().map(({ at, sentence, by, words }) => ({
            at,
            sentence,
            by,
            more: words && <p class="govuk-body app-said">{words}</p>,
          }))}
        />
      )}
    </Waiting>
  );
}
