import type { EditedStory, StoryBody } from './api';

/** A need as it is typed: every answer is text, or a list of choices. */
export interface StoryFields {
  role: string;
  need: string;
  goal: string;
  roleGroup: string;
  skills: string[];
  motivators: string[];
  constraints: string[];
  /** A sentence on each line. */
  saidAs: string;
  evidence: string;
  owner: string;
  reviewBy: string;
}

export const noStory: StoryFields = {
  role: '',
  need: '',
  goal: '',
  roleGroup: '',
  skills: [],
  motivators: [],
  constraints: [],
  saidAs: '',
  evidence: '',
  owner: '',
  reviewBy: '',
};

export const fieldsOf = (story: EditedStory): StoryFields => ({
  ...story,
  saidAs: story.saidAs.join('\n'),
  owner: story.owner ?? '',
  reviewBy: story.reviewBy ?? '',
});

const emptied = ['evidence', 'owner', 'reviewBy'] as const;

/** What to send of what was typed. */
export function bodyOf(typed: Partial<StoryFields>): StoryBody {
  const erase = emptied.filter((name) => typed[name] === '');
  const given = Object.entries(typed).filter(([name]) => !erase.some((gone) => gone === name));
  return {
    ...Object.fromEntries(given),
    ...(typed.saidAs !== undefined && { saidAs: sentences(typed.saidAs) }),
    ...(erase.length > 0 && { erase }),
  };
}

const sentences = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
