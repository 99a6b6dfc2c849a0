import { paths } from '../../app/paths';
import { Alerts } from '../../shared/stock/Alerts';
import { ShowMore } from '../../shared/ui/ShowMore';
import { Waiting } from '../../shared/ui/Waiting';
import { useStockAlerts } from './api';

/** What to act on before it is too late: licences that run out, end or would be wasted. */
export function StockAlerts() {
  const alerts = useStockAlerts();
  return (
    <section aria-labelledby="stock-alerts">
      <h2 class="govuk-heading-m" id="stock-alerts">
        Licences to act on
      </h2>
      <Waiting query={alerts}>
        {(found) =>
          found.length === 0 ? (
            <p class="govuk-body">No pool runs out soon, and no purchase is about to end.</p>
          ) : (
            <>
              <Alerts
                alerts={found}
                lead={({ poolId, poolName }) => (
                  <>
                    <a class="govuk-link" href={paths.buying(poolId)}>
                      {poolName}
                    </a>
                    {': '}
                  </>
                )}
              />
              <ShowMore pages={alerts} of="alerts" />
            </>
          )
        }
      </Waiting>
    </section>
  );
}
