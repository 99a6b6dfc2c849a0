/** What somebody told us, as it stands in the address. Everything may be left out. */
export interface Needs {
  roleGroup: string;
  words: string;
  constraints: string[];
  minutes: string;
}

/** How much time there is, in minutes; no choice is as much as it takes. */
export const times = [
  { value: '60', label: 'Less than an hour' },
  { value: '240', label: 'Up to half a day' },
  { value: '480', label: 'Up to a day' },
  { value: '2400', label: 'A few hours a week for some weeks' },
];

export function readNeeds(params: URLSearchParams): Needs {
  const minutes = params.get('minutes') ?? '';
  return {
    roleGroup: params.get('roleGroup') ?? '',
    words: params.get('words') ?? '',
    constraints: params.getAll('constraint'),
    minutes: times.some(({ value }) => value === minutes) ? minutes : '',
  };
}

export function writeNeeds({ roleGroup, words, constraints, minutes }: Needs): URLSearchParams {
  const params = new URLSearchParams();
  if (roleGroup) params.set('roleGroup', roleGroup);
  if (words) params.set('words', words);
  for (const constraint of constraints) params.append('constraint', constraint);
  if (minutes) params.set('minutes', minutes);
  return params;
}

export const isEmpty = (needs: Needs): boolean => writeNeeds(needs).size === 0;
