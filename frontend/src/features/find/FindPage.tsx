import { Page } from '../../shared/ui/Page';
import { searchOf, useSearch } from '../../shared/ui/use-search';
import { Answer } from './Answer';
import { useMatch } from './api';
import { isEmpty, readNeeds, writeNeeds, type Needs } from './needs';
import { Questions } from './Questions';
import { ToAnswer } from './ToAnswer';
import { YouToldUs } from './YouToldUs';

export default function FindPage() {
  const { params, go } = useSearch();
  const needs = readNeeds(params);
  const match = useMatch(needs);
  const change = (part: Partial<Needs>, replace = false) => {
    go(searchOf(writeNeeds({ ...needs, ...part })), replace);
  };
  return (
    <Page title="Find learning for what you need to do" wide>
      <p class="govuk-body-l app-no-print">
        Three short questions. Skip any of them. The answer changes while you type.
      </p>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-third app-no-print">
          <Questions needs={needs} onChange={change} />
        </div>
        <div class="govuk-grid-column-two-thirds" id="answer" tabIndex={-1}>
          <YouToldUs needs={needs} />
          <Answer needs={needs} match={match} />
        </div>
      </div>
      {!isEmpty(needs) && match.data && <ToAnswer found={match.data.stories.length} />}
    </Page>
  );
}
