import { paths } from '../../app/paths';
import { LinkButton } from '../../shared/ui/LinkButton';
import { Page } from '../../shared/ui/Page';
import { useSearch } from '../../shared/ui/use-search';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useOpening } from './api';
import { TellMe } from './TellMe';

export default function WhenItOpensPage() {
  const course = useSearch().one('course');
  return (
    <WaitingPage title="When applications open" query={useOpening(course)}>
      {(opening) =>
        opening.open ? (
          <Page title="Applications are open" caption={opening.courseTitle ?? undefined}>
            <p class="govuk-body-l">{opening.sentence}</p>
            <LinkButton href={paths.check(course || undefined)}>Could I get this?</LinkButton>
          </Page>
        ) : (
          <TellMe opening={opening} course={course} />
        )
      }
    </WaitingPage>
  );
}
