import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { Waiting } from '../../shared/ui/Waiting';
import { definitionsAddress, measureAddress, useCouncil } from './api';
import { CouncilFigures } from './CouncilFigures';
import { CouncilWay } from './CouncilWay';
import { UseTheseNumbers } from './UseTheseNumbers';
import { WhyHidden } from './WhyHidden';

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
            <CouncilWay authority={found.code} name={found.name} />
            <WhyHidden />
            <h2 class="govuk-heading-m">In figures</h2>
            <CouncilFigures authority={found.code} />
            <UseTheseNumbers
              sources={[
                {
                  text: `Applications from ${found.name}, month by month`,
                  href: measureAddress('applications', { authority: found.code, step: 'month' }),
                },
                {
                  text: `Courses completed in ${found.name}, month by month`,
                  href: measureAddress('completions', { authority: found.code, step: 'month' }),
                },
                { text: 'What each measure means', href: definitionsAddress },
              ]}
            />
          </>
        )}
      </Waiting>
    </Page>
  );
}
