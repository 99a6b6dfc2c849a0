import { day } from '../../shared/words/dates';
import changes from './api-changes.json';

/** What changed for systems that use the API. The build fails where something would break them and is not in this list. */
export const ChangeLog = () => (
  <>
    <h2 class="govuk-heading-m" id="change-log">
      Change log
    </h2>
    <p class="govuk-body">
      What worked yesterday works tomorrow, or stands in this list. Answers may get new fields, and lists of
      words new words: pass over those that you do not know.
    </p>
    {changes.map((change) => (
      <div key={change.on + change.what}>
        <h3 class="govuk-heading-s">{day(change.on)}</h3>
        <p class="govuk-body">{change.what}</p>
        {change.breaks.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {change.breaks.map((broken: string) => (
              <li key={broken}>
                <code>{broken}</code>
              </li>
            ))}
          </ul>
        )}
      </div>
    ))}
  </>
);
