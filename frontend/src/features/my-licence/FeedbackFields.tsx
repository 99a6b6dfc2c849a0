import { errorAt, type FieldError } from '../../shared/api/field-errors';
import { useVocabulary } from '../../shared/api/vocabulary';
import { Radios } from '../../shared/ui/Radios';
import { Textarea } from '../../shared/ui/Textarea';
import { Waiting } from '../../shared/ui/Waiting';
import type { Feedback } from './api';

interface Props {
  feedback: Partial<Feedback>;
  errors: FieldError[];
  onChange: (part: Partial<Feedback>) => void;
}

const LONGEST = 2000;
const BEST = 10;
const helped: { value: Feedback['helped']; label: string }[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'partly', label: 'Partly' },
  { value: 'no', label: 'No' },
];
const scores = Array.from({ length: BEST + 1 }, (_, score) => ({
  value: String(score),
  label: score === 0 ? '0, not at all' : score === BEST ? '10, very likely' : String(score),
}));

export function FeedbackFields({ feedback, errors, onChange }: Props) {
  return (
    <>
      <Confidence feedback={feedback} errors={errors} onChange={onChange} />
      <Radios
        id="helped"
        label="Did it help with the problem you had?"
        large
        options={helped}
        value={feedback.helped}
        onChange={(value) => {
          onChange({ helped: value });
        }}
        error={errorAt(errors, 'helped')}
      />
      <Radios
        id="recommend"
        label="How likely are you to recommend it to a colleague?"
        large
        small
        options={scores}
        value={feedback.recommend === undefined ? undefined : String(feedback.recommend)}
        onChange={(value) => {
          onChange({ recommend: Number(value) });
        }}
        error={errorAt(errors, 'recommend')}
      />
      <Textarea
        id="words"
        label="Anything to add? (optional)"
        large
        limit={LONGEST}
        value={feedback.words ?? ''}
        onInput={(words) => {
          onChange({ words: words || null });
        }}
        error={errorAt(errors, 'words')}
      />
    </>
  );
}

function Confidence({ feedback, errors, onChange }: Props) {
  return (
    <Waiting query={useVocabulary()}>
      {({ confidence }) => (
        <Radios
          id="confidenceNow"
          label="How confident are you now?"
          large
          hint="The same scale as when you applied."
          options={confidence}
          value={feedback.confidenceNow === undefined ? undefined : String(feedback.confidenceNow)}
          onChange={(value) => {
            onChange({ confidenceNow: Number(value) });
          }}
          error={errorAt(errors, 'confidenceNow')}
        />
      )}
    </Waiting>
  );
}
