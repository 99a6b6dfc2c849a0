import type { Option } from '../ui/options';

export const courseAttention: Option[] = [
  { value: 'review-overdue', label: 'Review is due' },
  { value: 'scheduled', label: 'Publication is planned' },
  { value: 'answers-nothing', label: 'Answers no need' },
];

export const storyAttention: Option[] = [
  { value: 'without-full-fit', label: 'No full answer' },
  { value: 'only-paid-or-retired', label: 'Only paid or retired courses' },
  { value: 'few-courses', label: 'Fewer than 2 live courses' },
  { value: 'review-overdue', label: 'Review is due' },
  { value: 'mapping-review-overdue', label: 'Review of a mapping is due' },
];

export const attentionWords = (options: Option[], values: string[]): string =>
  values.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ');
