import type { ComponentChildren } from 'preact';
import { Funnel } from '../../shared/charts/Funnel';
import { ByMonth } from '../../shared/measures/ByMonth';
import { LicencesToday } from '../../shared/measures/LicencesToday';
import type { Metrics } from '../../shared/measures/metrics';
import { ReachByRegion } from '../../shared/measures/ReachByRegion';
import { TimeToDecision } from '../../shared/measures/TimeToDecision';
import { BeforeAndAfter } from './BeforeAndAfter';
import { inWords, timeWords, wayWords } from './story';

/** The story of the offer in six pictures, from whom it reached to what it changed. */
export function Pictures({ metrics }: { metrics: Metrics }) {
  const { funnel, measures } = metrics;
  return (
    <>
      <Picture question="Which councils did it reach?">
        <ReachByRegion reach={metrics.reach} />
      </Picture>
      <Picture question="What became of the applications?">
        <Funnel
          title="What became of applications"
          summary={wayWords(funnel)}
          file="funnel"
          steps={funnel.map((step) => ({ label: step.label, value: step.count }))}
        />
      </Picture>
      <Picture question="When did people come?">
        <ByMonth metrics={metrics} summary={timeWords(metrics.applicationsByMonth)} />
      </Picture>
      <Picture
        question="What became of the licences that were bought?"
        also={inWords(measures, ['saving', 'cost-per-completed', 'cost-per-helped'])}
      >
        <LicencesToday utilisation={metrics.utilisation} />
      </Picture>
      <Picture question="How long did people wait for an answer?">
        <TimeToDecision timeToDecision={metrics.timeToDecision} />
      </Picture>
      <Picture
        question="Did it help?"
        also={inWords(measures, ['helped', 'used-at-work', 'confidence-gain', 'net-promoter-score'])}
      >
        <BeforeAndAfter confidence={metrics.confidence} />
      </Picture>
    </>
  );
}

interface PictureProps {
  question: string;
  /** What belongs to it and is not drawn. */
  also?: string;
  children: ComponentChildren;
}

const Picture = ({ question, also, children }: PictureProps) => (
  <>
    <h2 class="govuk-heading-m">{question}</h2>
    {also && <p class="govuk-body">{also}</p>}
    {children}
  </>
);
