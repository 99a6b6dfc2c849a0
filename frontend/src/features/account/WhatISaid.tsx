import type { Application } from '../../shared/api/application';
import { labelOf, useVocabulary } from '../../shared/api/vocabulary';
import { Details } from '../../shared/ui/Details';
import { SummaryList } from '../../shared/ui/SummaryList';
import { day } from '../../shared/words/dates';

/** The answers as they were sent. */
export function WhatISaid({ application }: { application: Application }) {
  const { data: words } = useVocabulary();
  const { story, problem, confidenceBefore, intendedUse, neededBy, supportWanted } = application;
  const labels = (list: 'motivators' | 'constraints') =>
    application[list].map((value) => labelOf(words, list, value)).join(', ') || null;
  const rows = [
    { term: 'What you want to solve', value: [story?.sentence, problem].filter(Boolean).join('\n') },
    { term: 'Why now', value: labels('motivators') },
    { term: 'What makes it hard', value: labels('constraints') },
    {
      term: 'Confidence then',
      value: confidenceBefore && labelOf(words, 'confidence', String(confidenceBefore)),
    },
    { term: 'What you will do with it', value: intendedUse },
    { term: 'Needed by', value: neededBy && day(neededBy) },
    { term: 'Support you would like', value: supportWanted },
  ];
  return (
    <Details summary="What you told us">
      <SummaryList rows={rows.map(({ term, value }) => ({ term, value: <Said words={value} /> }))} />
    </Details>
  );
}

const Said = ({ words }: { words: string | number | null }) => (
  <span class="app-said app-break">{words || 'Not given'}</span>
);
