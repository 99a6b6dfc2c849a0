import type { RuleResult } from '../../shared/api/application';
import { Tag } from '../../shared/ui/Tag';

const tags = {
  PASS: <Tag colour="green">Yes</Tag>,
  REVIEW: <Tag colour="yellow">We will check</Tag>,
  FAIL: <Tag colour="red">No</Tag>,
} as const;

/** Every rule with its answer. */
export const RuleList = ({ rules }: { rules: RuleResult[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {rules.map(({ code, outcome, sentence }) => (
      <li key={code}>
        {tags[outcome]} {sentence}
      </li>
    ))}
  </ul>
);
