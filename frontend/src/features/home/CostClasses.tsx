import { CostTag } from '../../shared/ui/statuses';

const classes = [
  { status: 'free', words: 'Start now, no application. Nobody pays.' },
  {
    status: 'funded',
    words: 'We pay for your licence. You apply, and we tell you why you can or cannot have one.',
  },
  { status: 'paid', words: 'You or your council pay. We list it because it answers a need well.' },
] as const;

/** The three cost classes, explained where people first meet them. */
export function CostClasses() {
  return (
    <dl class="govuk-summary-list">
      {classes.map(({ status, words }) => (
        <div key={status} class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">
            <CostTag status={status} />
          </dt>
          <dd class="govuk-summary-list__value">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
