import { paths } from '../../app/paths';
import { errorsOf } from '../../shared/api/field-errors';
import { Alerts } from '../../shared/stock/Alerts';
import { InsetText } from '../../shared/ui/InsetText';
import { runOutWords } from '../../shared/stock/run-out';
import { Page } from '../../shared/ui/Page';
import { useParam } from '../../shared/ui/use-param';
import { useSearch } from '../../shared/ui/use-search';
import { Waiting } from '../../shared/ui/Waiting';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { dayAndTime } from '../../shared/words/dates';
import { useAlerts, useForecast, useSimulation, type Forecast } from './api';
import { HowMany } from './HowMany';
import { atFields } from './question';
import { QuestionForm } from './QuestionForm';
import { Costs } from './Costs';
import { Demand } from './Demand';
import { enoughWords, priceWords } from './words';

export default function BuyingPage() {
  return (
    <WaitingPage title="Buy again, how many, at what price?" query={useForecast(useParam('id'))}>
      {(forecast) => <Shown forecast={forecast} />}
    </WaitingPage>
  );
}

function Shown({ forecast }: { forecast: Forecast }) {
  const { search, params } = useSearch();
  const simulation = useSimulation(forecast.poolId, params);
  const alerts = useAlerts(forecast.poolId);
  const errors = simulation.error?.status === 400 ? atFields(errorsOf(simulation.error), params) : [];
  return (
    <Page
      title="Buy again, how many, at what price?"
      caption={forecast.poolName}
      back={paths.pool(forecast.poolId)}
      errors={errors}
      wide
    >
      <InsetText>
        <p class="govuk-body">{runOutWords(forecast)}</p>
        {simulation.data && (
          <p class="govuk-body">
            {enoughWords(simulation.data)} {priceWords(simulation.data)}
          </p>
        )}
        <p class="govuk-body-s govuk-!-margin-bottom-0">As at {dayAndTime(forecast.asAt)}.</p>
      </InsetText>
      {alerts.data && alerts.data.length > 0 && (
        <section aria-labelledby="alerts">
          <h2 class="govuk-heading-m" id="alerts">
            To act on
          </h2>
          <Alerts alerts={alerts.data} />
        </section>
      )}
      <h2 class="govuk-heading-m">How many?</h2>
      <QuestionForm
        key={search}
        asked={params}
        errors={errors}
        assumptions={simulation.data?.assumptions ?? []}
      />
      {errors.length === 0 && (
        <Waiting query={simulation}>{(played) => <HowMany simulation={played} />}</Waiting>
      )}
      <Demand forecast={forecast} />
      <Costs pool={forecast.poolId} />
    </Page>
  );
}
