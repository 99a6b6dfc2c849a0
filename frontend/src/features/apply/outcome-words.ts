/** What the rules come to, as said to the person they are about. */
export const outcomeWords = (outcome: string): string =>
  outcome === 'ELIGIBLE'
    ? 'Yes, as far as the rules can say. A person still reads what you want to solve.'
    : outcome === 'NEEDS_REVIEW'
      ? 'Maybe. Somebody in the team has to check something first.'
      : 'Not as it stands. Look at the rules below before you spend more time on this.';
