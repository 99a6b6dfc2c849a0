import { paths } from '../../app/paths';
import type { Shortfall } from './api';

type Example = Shortfall['first'][number];

interface Meaning {
  title: string;
  none: string;
  /** Where all of them are listed. */
  all: string;
  /** Where one of them is mended. */
  mend: (example: Example) => string;
}

const inMatrix = ({ story, course }: Example) =>
  paths.matrix({ ...(story && { story }), ...(course && { course }) });
const storyPage = ({ story }: Example) => paths.libraryStory(story ?? '');
const coursePage = ({ course }: Example) => paths.libraryCourse(course ?? '');

/** What each kind means, in the order to look at them. */
export const meanings: Record<Shortfall['kind'], Meaning> = {
  'without-full-fit': {
    title: 'Needs without a full answer',
    none: 'Every need has a course that answers it in full.',
    all: paths.libraryStories('without-full-fit'),
    mend: inMatrix,
  },
  'only-paid-or-retired': {
    title: 'Needs whose only courses are paid or retired',
    none: 'Every need with a course has one that is free or funded.',
    all: paths.libraryStories('only-paid-or-retired'),
    mend: inMatrix,
  },
  'few-courses': {
    title: 'Needs with fewer than 2 live courses',
    none: 'Every need has at least 2 live courses.',
    all: paths.libraryStories('few-courses'),
    mend: inMatrix,
  },
  'answers-nothing': {
    title: 'Courses that answer no need',
    none: 'Every course answers a need.',
    all: paths.libraryCourses('answers-nothing'),
    mend: inMatrix,
  },
  'mapping-review-overdue': {
    title: 'Mappings past their review date',
    none: 'No mapping is past its review date.',
    all: paths.matrix({ attention: 'mapping-review-overdue', show: 'overdue' }),
    mend: inMatrix,
  },
  'story-review-overdue': {
    title: 'Needs past their review date',
    none: 'No need is past its review date.',
    all: paths.libraryStories('review-overdue'),
    mend: storyPage,
  },
  'course-review-overdue': {
    title: 'Courses past their review date',
    none: 'No course is past its review date.',
    all: paths.libraryCourses('review-overdue'),
    mend: coursePage,
  },
};
