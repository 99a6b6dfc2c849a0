import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { useApplication, type Application } from '../../shared/api/application';
import { Loading } from '../../shared/ui/Loading';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { later } from '../../shared/ui/later';
import { DetailsStep } from './DetailsStep';
import { QuestionStep } from './QuestionStep';
import { isStep, resumeAt, type Step } from './steps';
import { TooLate, wordsIn } from './TooLate';
import { keepTyped, readTyped } from './unsaved';
import { useDraft } from './use-draft';

const CheckStep = later(() => import('./CheckStep').then((part) => part.CheckStep));

/** One question of an application; without one in the address, the first that has no answer. */
export default function StepPage() {
  const id = useParam('id');
  const step = useParam('step');
  const application = useApplication(id);
  return (
    <WaitingPage title="Your application" query={application}>
      {(found) => {
        if (!found.next.includes('edit')) return <NoLonger application={found} />;
        if (!isStep(step)) return <Elsewhere to={paths.applyStep(id, resumeAt(found))} />;
        return <Questions key={id} application={found} step={step} />;
      }}
    </WaitingPage>
  );
}

function Questions({ application, step }: { application: Application; step: Step }) {
  const draft = useDraft(application);
  if (step === 'check') return <CheckStep draft={draft} />;
  if (step === 'details') return <DetailsStep application={application} />;
  return <QuestionStep key={step} draft={draft} step={step} />;
}

function NoLonger({ application }: { application: Application }) {
  const [words] = useState(() => wordsIn(readTyped(application.id)));
  // Said once: whoever comes again is led to where it stands.
  useEffect(() => {
    keepTyped(application.id, {});
  }, [application.id]);
  if (words.length === 0) return <Elsewhere to={paths.myApplication(application.id)} />;
  return <TooLate application={application} words={words} />;
}

function Elsewhere({ to }: { to: string }) {
  const { route } = useLocation();
  useEffect(() => {
    route(to, true);
  }, [to, route]);
  return <Loading />;
}
