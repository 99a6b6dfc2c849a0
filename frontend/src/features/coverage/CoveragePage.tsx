import { paths } from '../../app/paths';
import { hasRole } from '../../shared/api/roles';
import { useSession } from '../../shared/api/session';
import { Page } from '../../shared/ui/Page';
import { Waiting } from '../../shared/ui/Waiting';
import { count, plural } from '../../shared/words/amounts';
import { useCoverage, type Shortfall } from './api';
import { meanings } from './shortfalls';

export default function CoveragePage() {
  const session = useSession();
  const mayMend = session.status === 'signed-in' && hasRole(session.person, 'EDITOR');
  return (
    <Page title="Coverage" steps={[{ text: 'Team', href: paths.admin }]} wide>
      <Waiting query={useCoverage()}>
        {({ stories, courses, mappings, shortfalls }) => (
          <>
            <p class="govuk-body-l">
              {plural(stories, 'need')}, {plural(courses, 'course')}, {plural(mappings, 'mapping')} between
              them.
            </p>
            <ul class="app-cards">
              {shortfalls.map((shortfall) => (
                <Card key={shortfall.kind} shortfall={shortfall} mayMend={mayMend} />
              ))}
            </ul>
          </>
        )}
      </Waiting>
    </Page>
  );
}

function Card({ shortfall, mayMend }: { shortfall: Shortfall; mayMend: boolean }) {
  const { title, none, all, mend } = meanings[shortfall.kind];
  const { total, first } = shortfall;
  return (
    <li class="app-card">
      <h2 class="govuk-heading-s">{title}</h2>
      {total === 0 ? <p class="govuk-body">{none}</p> : <p class="app-figure__number">{count(total)}</p>}
      <ul class="govuk-list govuk-list--bullet">
        {first.map((example) => (
          <li key={`${example.story ?? ''} ${example.course ?? ''}`}>
            {mayMend ? (
              <a class="govuk-link" href={mend(example)}>
                {example.words}
              </a>
            ) : (
              example.words
            )}
          </li>
        ))}
      </ul>
      {mayMend && total > first.length && (
        <p class="govuk-body">
          <a class="govuk-link" href={all}>
            See all {count(total)}
            <span class="govuk-visually-hidden">: {title.toLowerCase()}</span>
          </a>
        </p>
      )}
    </li>
  );
}
