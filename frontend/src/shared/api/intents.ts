/** Gives one key to one intent: pressing the button again after a lost answer is the same intent, changing the answers is not. */
export class Intents {
  private open: { key: string; input: string } | undefined;

  keyFor(input: unknown): string {
    const words = JSON.stringify([input]);
    if (this.open?.input !== words) this.open = { key: newKey(), input: words };
    return this.open.key;
  }

  /** The server has answered: whatever comes next is a new intent. */
  settled(): void {
    this.open = undefined;
  }
}

// randomUUID exists only on secure origins; a council may try the service on plain http in its own network.
function newKey(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  return Array.from((crypto as Crypto).getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
