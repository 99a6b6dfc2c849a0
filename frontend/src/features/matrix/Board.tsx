import { useState } from 'preact/hooks';
import { errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { ErrorSummary } from '../../shared/ui/ErrorSummary';
import { CostTag, type CostClass } from '../../shared/ui/statuses';
import type { Cell, Fit, Matrix, MappingBody } from './api';
import { CellContent } from './CellContent';
import { CellPanel } from './CellPanel';
import { Clash } from './Clash';
import { Grid, type Line } from './Grid';
import { within, type Deed, type Place } from './keys';
import { MappingForm } from './MappingForm';
import { bodyOf, isOvertaken, useMappings } from './use-mappings';

/** The matrix at work: the grid, what the chosen cell says, and what was changed. On a phone the courses go down the page. */
export function Board({ matrix, narrow }: { matrix: Matrix; narrow: boolean }) {
  const mappings = useMappings(matrix);
  const [wanted, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [moved, setMoved] = useState(0);
  const [open, setOpen] = useState<Partial<MappingBody>>();
  const stories: Line[] = matrix.stories.map(({ code, need }) => ({ id: code, head: `${code}: ${need}` }));
  const courses: Line[] = matrix.courses.map(({ slug, title, costClass }) => ({
    id: slug,
    head: (
      <>
        {title} <CostTag status={costClass as CostClass} />
      </>
    ),
  }));
  const [rows, columns] = narrow ? [courses, stories] : [stories, courses];
  const place = within(wanted, rows.length, columns.length);
  const [storyAt, courseAt] = narrow ? [place.column, place.row] : [place.row, place.column];
  const story = matrix.stories[storyAt];
  const course = matrix.courses[courseAt];
  if (!story || !course) return null;
  const cell: Cell = { story: story.code, course: course.slug };
  const mapping = mappings.at(cell);

  const back = () => {
    setOpen(undefined);
    setMoved(moved + 1);
  };
  const setFit = (fit: Fit) => {
    if (mapping) void mappings.set(cell, { ...bodyOf(mapping), fit });
    else setOpen({ fit });
  };
  const act = (deed: Deed) => {
    if (deed === 'open') setOpen(mapping ? bodyOf(mapping) : {});
    else if (deed === 'remove') void mappings.set(cell, undefined);
    else if (deed === 'undo') void mappings.undo();
    else setFit(deed.fit);
  };
  const { refused } = mappings;
  const clash = refused && isOvertaken(refused) ? refused : undefined;
  const errors = clash ? [] : errorsOf(refused?.failure);
  return (
    <>
      <ErrorSummary errors={errors} />
      {clash && (
        <Clash
          refused={clash}
          onMine={() => {
            void mappings.set(clash, clash.body).then(back);
          }}
          onTheirs={() => {
            mappings.giveWay();
            back();
          }}
        />
      )}
      <Grid
        label="Needs and the courses that answer them"
        describedBy="matrix-keys"
        corner={narrow ? 'Course' : 'Need'}
        rows={rows}
        columns={columns}
        place={place}
        moved={moved}
        cell={(row, column) => (
          <CellContent
            mapping={mappings.at(narrow ? { story: column, course: row } : { story: row, course: column })}
          />
        )}
        onMove={(next) => {
          setPlace(next);
          setMoved(moved + 1);
          setOpen(undefined);
        }}
        onDeed={act}
      />
      <div class="govuk-button-group">
        <Button look="secondary" busy={mappings.undoable === 0} onClick={() => void mappings.undo()}>
          Undo ({mappings.undoable})
        </Button>
        <p class="govuk-body" role="status">
          {mappings.said}
        </p>
      </div>
      {open ? (
        <MappingForm
          key={`${cell.story} ${cell.course}`}
          title={`${story.code} and ${course.title}`}
          body={open}
          errors={errors}
          busy={mappings.busy}
          onSave={(body) => {
            setOpen(body);
            void mappings.set(cell, body).then((done) => {
              if (done) back();
            });
          }}
          onCancel={() => {
            mappings.giveWay();
            back();
          }}
        />
      ) : (
        <CellPanel
          story={story}
          course={course}
          mapping={mapping}
          onChange={() => {
            act('open');
          }}
          onRemove={() => {
            act('remove');
          }}
        />
      )}
    </>
  );
}
