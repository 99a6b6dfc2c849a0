type Ask = () => Promise<boolean>;

let ask: Ask | undefined;

/** Whoever can show the question for a code; they say whether a right one was given. */
export function askWith(shown: Ask | undefined): void {
  ask = shown;
}

/** Whether the answer is that staff must show their second factor again first. */
export async function wantsStepUp(response: Response): Promise<boolean> {
  if (response.status !== 403 || !response.headers.get('Content-Type')?.includes('problem')) return false;
  const { type } = (await response.clone().json()) as { type?: string };
  return type?.endsWith('/step-up') ?? false;
}

/** Asks for a code in place, above whatever the person was doing. */
export const stepUp: Ask = async () => (ask ? ask() : false);
