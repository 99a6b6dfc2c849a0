import { paths } from '../../app/paths';
import { Button } from '../../shared/ui/Button';
import { Empty } from '../../shared/ui/Empty';
import { ExternalLink } from '../../shared/ui/ExternalLink';
import { Failed } from '../../shared/ui/Failed';
import { ShowMore } from '../../shared/ui/ShowMore';
import { LinkTag } from '../../shared/ui/statuses';
import { Table } from '../../shared/ui/Table';
import { Waiting } from '../../shared/ui/Waiting';
import { plural } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useConfirm, useLinks, type CourseLink } from './api';

/** Links that do not work, and those that a program cannot check. */
export function Links() {
  const links = useLinks();
  const confirm = useConfirm();
  return (
    <>
      <p class="govuk-body">
        Every link is asked once a week whether it works, sooner after it failed. Nothing is retired by
        itself.
      </p>
      <p class="govuk-body" role="status">
        {confirm.isSuccess && `${confirm.data.course.title}: noted that the link works.`}
      </p>
      {confirm.error && <Failed failure={confirm.error} />}
      <Waiting query={links}>
        {(items) =>
          items.length === 0 ? (
            <Empty title="Every link that was checked works" />
          ) : (
            <>
              <Table
                caption="Links, the longest without an answer first"
                hideCaption
                rows={items}
                rowKey={({ courseId }) => courseId}
                columns={[
                  { title: 'Course', cell: (link) => <Course link={link} /> },
                  { title: 'How it answered', cell: (link) => <Answer link={link} /> },
                  { title: 'Checked', cell: ({ checkedAt }) => day(checkedAt) },
                  {
                    title: 'Do',
                    cell: (link) => (
                      <Do
                        link={link}
                        busy={confirm.isPending}
                        onConfirm={() => {
                          confirm.mutate(link);
                        }}
                      />
                    ),
                  },
                ]}
              />
              <ShowMore pages={links} of="links" />
            </>
          )
        }
      </Waiting>
    </>
  );
}

const Course = ({ link: { course, url } }: { link: CourseLink }) => (
  <>
    <a class="govuk-link" href={paths.libraryCourse(course.slug)}>
      {course.title}
    </a>
    <div class="app-small app-break app-apart">
      <ExternalLink href={url}>{url}</ExternalLink>
    </div>
  </>
);

const Answer = ({ link: { outcome, words, failingSince, failures } }: { link: CourseLink }) => (
  <>
    <LinkTag status={outcome} />
    <div class="app-small">{words}</div>
    {failingSince && (
      <div class="app-small">
        Since {day(failingSince)}, {plural(failures, 'time')} in a row
      </div>
    )}
  </>
);

interface DoProps {
  link: CourseLink;
  busy: boolean;
  onConfirm: () => void;
}

const Do = ({ link: { course, next }, busy, onConfirm }: DoProps) =>
  next.includes('confirm') ? (
    <Button look="secondary" busy={busy} onClick={onConfirm}>
      Checked, it works<span class="govuk-visually-hidden">: {course.title}</span>
    </Button>
  ) : (
    <>Nothing to do</>
  );
