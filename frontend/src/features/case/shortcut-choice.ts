const NAME = 'case-shortcuts';
let on = true;

// Some people speak to their computer, and letters in their words would press keys: everyone can switch shortcuts off.
export function shortcutsAreOn(): boolean {
  try {
    return localStorage.getItem(NAME) !== 'off';
  } catch {
    return on;
  }
}

/** Remembered on this device, or for this visit where storage is switched off. */
export function switchShortcuts(chosen: boolean): void {
  on = chosen;
  try {
    localStorage.setItem(NAME, chosen ? 'on' : 'off');
  } catch {
    // The choice counts until the page is left.
  }
}
