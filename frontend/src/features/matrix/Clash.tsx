import { Overtaken } from '../../shared/library/Overtaken';
import { Button } from '../../shared/ui/Button';
import { FitTag } from '../../shared/ui/FitTag';
import type { Refused } from './use-mappings';

interface Props {
  refused: Refused;
  onMine: () => void;
  onTheirs: () => void;
}

/** Two editors met in one cell: what the other one did, what oneself wanted, and the choice between them. */
export function Clash({ refused, onMine, onTheirs }: Props) {
  const { story, course, version = -1, body } = refused;
  return (
    <Overtaken subject={{ story, course }} seen={version}>
      <p class="govuk-body">
        {body ? (
          <>
            What you wanted for {story}: <FitTag fit={body.fit} /> {body.reason}
          </>
        ) : (
          `You wanted to remove the mapping of ${story}.`
        )}
      </p>
      <div class="govuk-button-group">
        <Button onClick={onMine}>Put mine on top</Button>
        <Button look="secondary" onClick={onTheirs}>
          Leave theirs
        </Button>
      </div>
    </Overtaken>
  );
}
