import { paths } from '../../app/paths';
import { courseTitle, type Application } from '../../shared/api/application';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import type { Change } from './answers';

/** It was withdrawn, or somebody began to read it, while its applicant wrote: the words are not lost with the form. */
export const TooLate = ({ application, words }: { application: Application; words: string[] }) => (
  <Page title="Your application can no longer be changed" caption={courseTitle(application)}>
    <p class="govuk-body">{application.whatHappensNext}</p>
    <p class="govuk-body">This is what you wrote and what was not saved. Copy it if you still need it:</p>
    {words.map((text) => (
      <blockquote key={text} class="govuk-inset-text app-said app-break">
        {text}
      </blockquote>
    ))}
    <LinkButton href={paths.myApplication(application.id)}>See where your application stands</LinkButton>
  </Page>
);

/** What somebody wrote in own words, of what they typed. */
export const wordsIn = ({ problem, intendedUse, supportWanted, namedCourse }: Change): string[] =>
  [problem, intendedUse, supportWanted, namedCourse?.why].filter((text): text is string => Boolean(text));
