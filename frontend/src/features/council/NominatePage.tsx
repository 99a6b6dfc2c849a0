import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { Page } from '../../shared/ui/Page';
import { Select } from '../../shared/ui/Select';
import { Textarea } from '../../shared/ui/Textarea';
import { Waiting } from '../../shared/ui/Waiting';
import type { CourseCard, PageOf } from '../../shared/api/types';
import { useFundedCourses, useNominate } from './api';
import { nomineesOf } from './nominees';
import { NominationResults } from './NominationResults';

const LONGEST = 2000;

/** Suggests a course to colleagues: each gets a message and decides for themselves. */
export default function NominatePage() {
  const [course, setCourse] = useState('');
  const [why, setWhy] = useState('');
  const [text, setText] = useState('');
  const courses = useFundedCourses();
  const nominate = useNominate();
  const errors = errorsOf(nominate.error).map((error) =>
    error.id?.startsWith('people') ? { ...error, id: 'people' } : error,
  );
  if (nominate.data) {
    return (
      <NominationResults
        results={nominate.data.results}
        onAgain={(left) => {
          setText(left);
          nominate.reset();
        }}
      />
    );
  }
  return (
    <Page title="Nominate colleagues" back={paths.council} errors={errors}>
      <p class="govuk-body">
        Each of them gets a message with your name and your reason, signs in and sends an application of their
        own if they want to. Nothing is decided before, and you do not see what they answer until they send
        it.
      </p>
      <Form
        onSubmit={() => {
          nominate.mutate({ courseSlug: course, why, people: nomineesOf(text) });
        }}
      >
        <Waiting query={courses}>
          {({ items }: PageOf<CourseCard>) => (
            <Select
              id="courseSlug"
              label="Course"
              none="Choose a course"
              options={items.map(({ slug, title }) => ({ value: slug, label: title }))}
              value={course}
              onChange={setCourse}
              error={errorAt(errors, 'courseSlug')}
            />
          )}
        </Waiting>
        <Textarea
          id="why"
          label="Why would it help them?"
          hint="They read this in the message."
          limit={LONGEST}
          value={why}
          onInput={setWhy}
          error={errorAt(errors, 'why')}
        />
        <Textarea
          id="people"
          label="Colleagues"
          hint="One on each line, up to 50: an address, or a name and an address, as in “Sam Green, sam.green@council.gov.uk”."
          value={text}
          onInput={setText}
          error={errorAt(errors, 'people')}
        />
        <Button busy={nominate.isPending}>Send to each of them</Button>
      </Form>
    </Page>
  );
}
