import { Button } from '../../shared/ui/Button';
import type { Job } from './api';

interface Sending {
  isPending: boolean;
  mutate: (input: undefined) => void;
}

interface Props {
  next: Job['next'];
  run: Sending;
  dryRun: Sending;
}

export const Moves = ({ next, run, dryRun }: Props) => (
  <div class="govuk-button-group">
    {next.includes('dry-run') && (
      <Button
        look="secondary"
        busy={dryRun.isPending}
        onClick={() => {
          dryRun.mutate(undefined);
        }}
      >
        See what it would do
      </Button>
    )}
    {next.includes('run') && (
      <Button
        busy={run.isPending}
        onClick={() => {
          run.mutate(undefined);
        }}
      >
        Run it now
      </Button>
    )}
  </div>
);
