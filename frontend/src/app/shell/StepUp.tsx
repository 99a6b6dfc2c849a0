import { useEffect, useState } from 'preact/hooks';
import { askWith } from '../../shared/api/step-up';
import { later } from '../../shared/ui/later';

const StepUpDialog = later(() =>
  import('../../features/second-factor/StepUpDialog').then(({ StepUpDialog: dialog }) => dialog),
);

/** Where any page may have the person asked for a code. Questions that come together are one. */
export function StepUp() {
  const [settle, setSettle] = useState<(shown: boolean) => void>();
  useEffect(() => {
    let asked: Promise<boolean> | undefined;
    askWith(() => {
      asked ??= new Promise<boolean>((resolve) => {
        setSettle(() => resolve);
      }).finally(() => {
        asked = undefined;
        setSettle(undefined);
      });
      return asked;
    });
    return () => {
      askWith(undefined);
    };
  }, []);
  return settle ? <StepUpDialog onDone={settle} /> : null;
}
