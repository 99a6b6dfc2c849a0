import type { ComponentChildren } from 'preact';
import { dayAndTime } from '../words/dates';

export interface TimelineItem {
  at: string;
  sentence: string;
  by?: string | undefined;
  more?: ComponentChildren;
}

/** What happened, newest first as given. */
export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol class="app-timeline">
      {items.map((item) => (
        <li key={`${item.at} ${item.sentence}`} class="app-timeline__item">
          <p class="govuk-body govuk-!-font-weight-bold app-timeline__sentence">{item.sentence}</p>
          <p class="govuk-body-s app-timeline__when">
            <time dateTime={item.at}>{dayAndTime(item.at)}</time>
            {item.by && `, ${item.by}`}
          </p>
          {item.more}
        </li>
      ))}
    </ol>
  );
}
