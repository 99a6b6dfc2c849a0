import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Textarea } from '../../shared/ui/Textarea';
import { TextInput } from '../../shared/ui/TextInput';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count, money } from '../../shared/words/amounts';
import { dayAndTime } from '../../shared/words/dates';
import { useEnter, usePurchase, type PurchaseDetail } from './api';
import { useChosenCodes } from './chosen-codes';
import { CodesInput } from './CodesInput';
import { kinds, type Kind } from './moves';
import { pence, whole } from './order';
import { Money } from './OrderFields';

export default function NewEntryPage() {
  const query = usePurchase(useParam('id'));
  const kind = kinds[useParam('move')];
  if (!kind) return <Page title="Page not found" children={null} />;
  return (
    <WaitingPage title="Purchase" query={query}>
      {(detail) => <Entry key={kind.kind} detail={detail} about={kind} />}
    </WaitingPage>
  );
}

const empty = { quantity: '', listPricePence: '', pricePaidPence: '', vatPence: '', reason: '' };

function Entry({ detail, about }: { detail: PurchaseDetail; about: Kind }) {
  const { purchase, licences, pool } = detail;
  const { kind, title, howMany, button, done } = about;
  const { route } = useLocation();
  const [typed, setTyped] = useState(empty);
  const enter = useEnter(purchase.id, (after) => {
    leaveNotice(
      `${done} ${count(after.pool.available)} left in the pool as at ${dayAndTime(after.pool.asAt)}.`,
    );
    route(paths.purchase(purchase.id));
  });
  const codes = useChosenCodes();
  const errors = [...codes.errors, ...errorsOf(enter.error)];
  const submit = async () => {
    const codeFile = await codes.id();
    enter.mutate({
      kind,
      reason: typed.reason,
      ...(howMany && { quantity: whole(typed.quantity) }),
      listPricePence: pence(typed.listPricePence),
      pricePaidPence: pence(typed.pricePaidPence),
      vatPence: pence(typed.vatPence),
      codeFile,
    });
  };
  const field = (name: keyof typeof empty) => ({
    id: name,
    error: errorAt(errors, name),
    value: typed[name],
    onInput: (value: string) => {
      setTyped((now) => ({ ...now, [name]: value }));
    },
  });
  return (
    <Page
      title={title}
      caption={`Order ${purchase.reference}`}
      back={paths.purchase(purchase.id)}
      errors={errors}
    >
      <p class="govuk-body">{about.words}</p>
      <p class="govuk-body">
        Of its {count(purchase.quantity)} licences {count(licences.available)} are left,{' '}
        {count(licences.held)} are held, {count(licences.spent)} are used up and {count(licences.expired)}{' '}
        have expired. As at {dayAndTime(pool.asAt)}.
      </p>
      <Form
        onSubmit={() => {
          // What is wrong with a file is among the errors of the page.
          submit().catch(() => undefined);
        }}
      >
        {howMany && <TextInput label={howMany} width={5} inputmode="numeric" {...field('quantity')} />}
        {kind === 'TOP_UP' && (
          <CodesInput label="Codes of the new licences (optional)" errors={errors} onChoose={codes.choose} />
        )}
        <Textarea label="Why?" rows={3} {...field('reason')} />
        <Money
          label="Price paid for the whole order from now on (optional)"
          hint={`Without VAT. Now ${money(purchase.pricePaidPence)}; leave empty if it stays.`}
          {...field('pricePaidPence')}
        />
        <Money
          label="List price of the whole order from now on (optional)"
          hint={`Without VAT. Now ${money(purchase.listPricePence)}; leave empty if it stays.`}
          {...field('listPricePence')}
        />
        <Money label="VAT from now on (optional)" {...field('vatPence')} />
        <Button busy={enter.isPending || codes.isPending}>{button}</Button>
      </Form>
    </Page>
  );
}
