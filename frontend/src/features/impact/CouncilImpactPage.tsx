import { paths } from '../../app/paths';
import { CouncilFigures } from '../../shared/measures/CouncilFigures';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { Waiting } from '../../shared/ui/Waiting';
import { useCouncil } from './api';

/** What the offer did for one council. */
export default function CouncilImpactPage() {
  const code = useParam('code');
  const council = useCouncil(code);
  return (
    <Page
      title={
        council.data ? `What the offer did for ${council.data.name}` : 'What the offer did for a council'
      }
      back={paths.impact}
    >
      <Waiting query={council}>
        {(found) => (
          <>
            <p class="govuk-body">
              In the last twelve months. The council itself and the team see its numbers whole, everybody else
              in fives.
            </p>
            <CouncilFigures authority={found.code} />
          </>
        )}
      </Waiting>
    </Page>
  );
}
