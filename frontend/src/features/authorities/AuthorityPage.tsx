import { paths } from '../../app/paths';
import { Page } from '../../shared/ui/Page';
import { SummaryList } from '../../shared/ui/SummaryList';
import { useParam } from '../../shared/ui/use-param';
import { Waiting } from '../../shared/ui/Waiting';
import { WaitingPage } from '../../shared/ui/WaitingPage';
import { count } from '../../shared/words/amounts';
import { day } from '../../shared/words/dates';
import { useAuthority, useManagement, type Authority, type Management } from './api';
import { Declaration } from './Declaration';
import { Domains } from './Domains';

export default function AuthorityPage() {
  return (
    <WaitingPage title="Council" query={useAuthority(useParam('code'))}>
      {(authority) => <Shown key={authority.version} authority={authority} />}
    </WaitingPage>
  );
}

function Shown({ authority }: { authority: Authority }) {
  const management = useManagement(authority.code);
  return (
    <Page title={authority.name} caption={authority.type} back={paths.authorities}>
      <Waiting query={management}>
        {(managed) => (
          <>
            <SummaryList rows={rows(authority, managed)} />
            <Domains authority={authority} domains={managed.domains} />
          </>
        )}
      </Waiting>
      <Declaration authority={authority} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.audit('authority', authority.code)}>
          Who changed what
        </a>
      </p>
    </Page>
  );
}

const link = (code: string, text = code) => (
  <a key={code} class="govuk-link" href={paths.authority(code)}>
    {text}
  </a>
);

const rows = (authority: Authority, { belongings, predecessors, plannedEnd }: Management) => [
  { term: 'Code', value: authority.code },
  { term: 'Region', value: `${authority.region}, ${authority.nation}` },
  ...(authority.startDate ? [{ term: 'Since', value: day(authority.startDate) }] : []),
  ...(authority.lastDay ? [{ term: 'Last day', value: day(authority.lastDay) }] : []),
  ...(authority.replacedBy.length > 0
    ? [{ term: 'Replaced by', value: authority.replacedBy.map((code) => <div key={code}>{link(code)}</div>) }]
    : []),
  ...(predecessors.length > 0
    ? [
        {
          term: 'Took over from',
          value: predecessors.map(({ code, name }) => <div key={code}>{link(code, name)}</div>),
        },
      ]
    : []),
  ...(plannedEnd
    ? [
        {
          term: 'To be replaced',
          value: (
            <a class="govuk-link" href={paths.reorganisation(plannedEnd.reorganisation)}>
              {plannedEnd.name}, on {day(plannedEnd.takesEffectOn)}
            </a>
          ),
        },
      ]
    : []),
  { term: 'People', value: count(belongings['people'] ?? 0) },
  { term: 'Open applications', value: count(belongings['openApplications'] ?? 0) },
  { term: 'Partner clients', value: count(belongings['partnerClients'] ?? 0) },
];
