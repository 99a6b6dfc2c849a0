import { useEffect, useRef } from 'preact/hooks';
import { paths } from '../../app/paths';
import { Ways } from '../../shared/applying/Ways';
import { CourseItem } from '../../shared/ui/CourseItem';
import { Tag, type TagColour } from '../../shared/ui/Tag';
import type { Eligibility, Outcome } from './api';

const headings: Record<Outcome, string> = {
  ELIGIBLE: 'Yes, you could get this',
  NEEDS_REVIEW: 'Perhaps: one of us has to look at it',
  NOT_ELIGIBLE: 'No, not as things stand',
};

const tags: Record<Eligibility['rules'][number]['outcome'], readonly [word: string, colour: TagColour]> = {
  PASS: ['Yes', 'green'],
  REVIEW: ['To check', 'yellow'],
  FAIL: ['No', 'red'],
};

/** The answer, every rule behind it, and what to do today. It takes the focus, so that it is read out. */
export function CheckAnswer({ answer }: { answer: Eligibility }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [answer]);
  const council = answer.authorities.length === 1 ? answer.authorities[0]?.name : undefined;
  return (
    <section aria-labelledby="outcome">
      <h2 class="govuk-heading-m app-title" id="outcome" ref={heading} tabIndex={-1}>
        {answer.authorities.length > 1 ? 'Choose your council above' : headings[answer.outcome]}
      </h2>
      {council && <p class="govuk-body">Your council: {council}</p>}
      <Rules rules={answer.rules} />
      <h3 class="govuk-heading-s">What you can do today</h3>
      <Ways ways={answer.whatYouCanDo}>
        <li>
          <a class="govuk-link" href={paths.find}>
            Find learning by what you need to do.
          </a>
        </li>
      </Ways>
      <ul class="app-list">
        {answer.freeCourses.map((course) => (
          <li key={course.slug}>
            <CourseItem course={course} href={paths.course(course.slug)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const Rules = ({ rules }: { rules: Eligibility['rules'] }) => (
  <>
    <h3 class="govuk-heading-s">The rules we used</h3>
    <ul class="app-list app-rules">
      {rules.map(({ code, outcome, sentence }) => {
        const [word, colour] = tags[outcome];
        return (
          <li key={code} class="app-rules__rule">
            <Tag colour={colour}>{word}</Tag> <span class="govuk-body">{sentence}</span>
          </li>
        );
      })}
    </ul>
  </>
);
