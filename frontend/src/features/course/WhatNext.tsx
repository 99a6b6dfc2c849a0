import type { JSX } from 'preact';
import { paths } from '../../app/paths';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { InsetText } from '../../shared/ui/InsetText';
import { LinkButton } from '../../shared/ui/LinkButton';
import { CostTag, type CostClass } from '../../shared/ui/statuses';
import { plural } from '../../shared/words/amounts';
import { countVisit, type Course } from './api';

const meaning: Record<CostClass, string> = {
  free: 'Start now. You need no application, and nobody pays.',
  funded: 'We pay for your licence. You apply, and we tell you why you can or cannot have one.',
  paid: 'You or your council pay. We do not fund this one.',
};

/** What it costs, and the one thing to do about it. */
export function WhatNext({ course }: { course: Course }) {
  const cost = course.costClass as CostClass;
  return (
    <>
      <InsetText>
        <CostTag status={cost} /> {meaning[cost]}
        {cost === 'funded' && <Licence left={course.licencesLeft} />}
      </InsetText>
      {course.next.map((step) => (
        <Step key={step} step={step} course={course} />
      ))}
    </>
  );
}

function Licence({ left }: { left: number | null | undefined }) {
  return (
    <>
      <p>A licence gives you the whole course until the licence ends, with its certificate if it has one.</p>
      {typeof left === 'number' && (
        <p>
          <strong>{left > 0 ? `${plural(left, 'licence')} left.` : 'No licence is left now.'}</strong>{' '}
          {left > 0
            ? 'If we approve, yours is there at once.'
            : 'You can still apply. If we approve, you join the waiting list and see your place in it.'}
        </p>
      )}
    </>
  );
}

const steps: Record<string, (course: Course) => JSX.Element> = {
  apply: ({ slug }) => (
    <>
      <LinkButton href={paths.apply(slug)} start>
        Apply for a licence
      </LinkButton>
      <p class="govuk-body">
        Not sure?{' '}
        <a class="govuk-link" href={paths.check(slug)}>
          Could I get this?
        </a>
      </p>
    </>
  ),
  start: ({ slug, url, platform }) => (
    <>
      <LinkButton
        href={url}
        external
        start
        onFollow={() => {
          countVisit(slug);
        }}
      >
        Start on {platform}
      </LinkButton>
      <p class="govuk-body">You leave this service. {platform} may ask you to make an account.</p>
    </>
  ),
  buy: ({ url, platform }) => (
    <>
      <h2 class="govuk-heading-s">How to get it</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          See the price and dates on <ExternalLink href={url}>{platform}</ExternalLink>.
        </li>
        <li>Show this page to your manager or learning team, with the need it answers.</li>
        <li>Book it through your council, or pay yourself.</li>
      </ol>
    </>
  ),
};

const Step = ({ step, course }: { step: string; course: Course }) => steps[step]?.(course) ?? null;
