import type { ComponentType } from 'preact';
import { ConfidenceFields } from './ConfidenceFields';
import { CourseFields } from './CourseFields';
import { DeclarationFields } from './DeclarationFields';
import type { FieldsProps } from './fields-props';
import { LimitsFields, MotivatorsFields } from './ListFields';
import { ProblemFields } from './ProblemFields';
import type { Step } from './steps';
import { SupportFields } from './SupportFields';
import { UseFields } from './UseFields';

interface Question {
  title: string;
  Fields: ComponentType<FieldsProps>;
}

/** The steps that ask for answers; who somebody is and the check have pages of their own. */
export type Asked = Exclude<Step, 'details' | 'check'>;

export const questions: Record<Asked, Question> = {
  course: { title: 'Which course do you want?', Fields: CourseFields },
  problem: { title: 'What do you want to solve?', Fields: ProblemFields },
  motivators: { title: 'Why now?', Fields: MotivatorsFields },
  limits: { title: 'What makes it hard to learn?', Fields: LimitsFields },
  confidence: { title: 'How confident are you now?', Fields: ConfidenceFields },
  use: { title: 'How will you use what you learn?', Fields: UseFields },
  support: { title: 'Is there support you would like?', Fields: SupportFields },
  declaration: { title: 'Before you send it', Fields: DeclarationFields },
};
