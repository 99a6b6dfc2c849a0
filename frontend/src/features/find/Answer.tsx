import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { CopyButton } from '../../shared/ui/CopyButton';
import { Empty } from '../../shared/ui/Empty';
import { InsetText } from '../../shared/ui/InsetText';
import { Waiting } from '../../shared/ui/Waiting';
import { classes } from '../../shared/ui/class-names';
import { plural } from '../../shared/words/amounts';
import type { Match, useMatch } from './api';
import { FoundNeed } from './FoundNeed';
import { isEmpty, type Needs } from './needs';

interface Props {
  needs: Needs;
  match: ReturnType<typeof useMatch>;
}

export function Answer({ needs, match }: Props) {
  if (isEmpty(needs)) return <NothingAsked />;
  return (
    <div class={classes(match.isPlaceholderData && 'app-stale')} aria-busy={match.isPlaceholderData}>
      <Waiting query={match}>{(found) => <Found match={found} words={needs.words} />}</Waiting>
    </div>
  );
}

const NothingAsked = () => (
  <Empty title="Answer any question to see what fits">
    <p class="govuk-body">
      Or{' '}
      <a class="govuk-link" href={paths.stories}>
        look through the needs of other people
      </a>
      .
    </p>
  </Empty>
);

function Found({ match: { stories, saved }, words }: { match: Match; words: string }) {
  return (
    <>
      <div role="status">
        <h2 class="govuk-heading-m">
          {stories.length === 0
            ? 'We know of no need like this yet'
            : plural(stories.length, 'need that fits', 'needs that fit')}
        </h2>
      </div>
      {saved && <InsetText>{saved}</InsetText>}
      <ol class="app-list">
        {stories.map((found, index) => (
          <FoundNeed key={found.story.code} found={found} place={index + 1} />
        ))}
      </ol>
      <p class="govuk-body">
        Not what you need?{' '}
        <a class="govuk-link" href={paths.library(words)}>
          Search the library
        </a>{' '}
        or{' '}
        <a class="govuk-link" href={paths.missing(words)}>
          tell us what is missing
        </a>
        .
      </p>
      <div class="govuk-button-group app-no-print">
        <Button
          look="secondary"
          onClick={() => {
            print();
          }}
        >
          Print this answer
        </Button>
        <CopyButton text={location.href} what="the address of this answer" />
      </div>
      {words && (
        <p class="govuk-body app-no-print">
          The address has your own words in it. Take out names and anything personal before you share it.
        </p>
      )}
    </>
  );
}
