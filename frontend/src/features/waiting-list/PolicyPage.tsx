import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { paths } from '../../app/paths';
import { errorAt, errorsOf } from '../../shared/api/field-errors';
import { Button } from '../../shared/ui/Button';
import { Form } from '../../shared/ui/Form';
import { leaveNotice } from '../../shared/ui/notice';
import { Page } from '../../shared/ui/Page';
import { Radios } from '../../shared/ui/Radios';
import { useParam } from '../../shared/ui/use-param';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { useFollow, useRules, type Policy, type WaitingRules } from './api';

const names: Record<Policy, string> = {
  FIRST_COME: 'First come, first served',
  SPREAD_FIRST: 'Spread over councils first',
};

export default function PolicyPage() {
  return (
    <WaitingPage title="Change the order" query={useRules(useParam('id'))}>
      {(rules) => <Choose rules={rules} />}
    </WaitingPage>
  );
}

function Choose({ rules }: { rules: WaitingRules }) {
  const { route } = useLocation();
  const [policy, setPolicy] = useState(rules.policy);
  const list = paths.waitingList(rules.poolId);
  const follow = useFollow(rules, () => {
    leaveNotice('The order is changed. It counts from the next licence on.');
    route(list);
  });
  const errors = errorsOf(follow.error);
  return (
    <Page title="In which order are people served?" back={list} errors={errors}>
      <p class="govuk-body">
        The change counts from the next licence on. Everybody who waits sees their new place.
      </p>
      <Form
        onSubmit={() => {
          follow.mutate(policy);
        }}
      >
        <Radios
          id="policy"
          label="Order"
          options={rules.choices.map((choice) => ({
            value: choice.policy,
            label: names[choice.policy],
            hint: choice.sentence,
          }))}
          value={policy}
          error={errorAt(errors, 'policy')}
          onChange={setPolicy}
        />
        <Button busy={follow.isPending}>Change the order</Button>
      </Form>
    </Page>
  );
}
