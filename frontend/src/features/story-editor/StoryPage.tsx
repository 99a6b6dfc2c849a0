import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { History } from '../../shared/library/History';
import { Overtaken } from '../../shared/library/Overtaken';
import { overtakenAt } from '../../shared/library/seen';
import { Button } from '../../shared/ui/Button';
import { Done } from '../../shared/ui/Done';
import { NotificationBanner } from '../../shared/ui/NotificationBanner';
import { Page } from '../../shared/ui/Page';
import { LibraryTag } from '../../shared/ui/statuses';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useEditedStory, useMoveStory, type EditedStory, type Move } from './api';
import { MappedCourses } from './MappedCourses';
import { StoryFacts } from './StoryFacts';

const moves: Record<Move, { button: string; done: string }> = {
  publication: { button: 'Publish', done: 'The need is published.' },
  retirement: { button: 'Retire', done: 'The need is retired.' },
};

const isMove = (name: string): name is Move => name in moves;

export default function StoryPage() {
  return (
    <WaitingPage title="Need" query={useEditedStory(useParam('code'))}>
      {(story) => <Shown story={story} />}
    </WaitingPage>
  );
}

function Shown({ story }: { story: EditedStory }) {
  const { code, version } = story;
  const [done, setDone] = useState<Move>();
  const move = useMoveStory(code, setDone);
  const seen = overtakenAt(move);
  return (
    <Page title={story.sentence} caption={code} back={paths.libraryStories()} errors={errorsOf(move.error)}>
      <Done />
      {done && (
        <NotificationBanner success>
          <p class="govuk-notification-banner__heading">{moves[done].done}</p>
        </NotificationBanner>
      )}
      {seen !== undefined && (
        <Overtaken subject={{ story: code }} seen={seen}>
          <p class="govuk-body">Look at the need as it is now, then decide again.</p>
        </Overtaken>
      )}
      <p class="govuk-body">
        <LibraryTag status={story.status} />
      </p>
      <div class="govuk-button-group">
        {story.next.filter(isMove).map((name) => (
          <Button
            key={name}
            look={name === 'publication' ? 'primary' : 'secondary'}
            busy={move.isPending}
            onClick={() => {
              move.mutate({ move: name, version });
            }}
          >
            {moves[name].button}
          </Button>
        ))}
        <a class="govuk-link" href={paths.editStory(code)}>
          Change this need
        </a>
        <a class="govuk-link" href={paths.story(code)}>
          See its public page
        </a>
      </div>
      <StoryFacts story={story} />
      <MappedCourses story={story} />
      <History subject={{ story: code }} />
    </Page>
  );
}
