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
  evidence: '',
  owner: '',
  reviewBy: '',
};

export const fieldsOf = (story: EditedStory): StoryFields => ({
  ...story,
  owner: story.owner ?? '',
  reviewBy: story.reviewBy ?? '',
});

const emptied = ['evidence', 'owner', 'reviewBy'] as const;

/** What to send of what was typed. */
export function bodyOf(typed: Partial<StoryFields>): StoryBody {
  const erase = emptied.filter((name) => typed[name] === '');
  const given = Object.entries(typed).filter(([name]) => !erase.some((gone) => gone === name));
  return { ...Object.fromEntries(given), ...(erase.length > 0 && { erase }) };
}
