const KEY = 'shortcuts';

/** Whether single-key shortcuts are wanted on this device; they are until they are switched off. */
export function shortcutsWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true; // no storage: as on a first visit
  }
}

/** Remembers on this device whether single-key shortcuts are wanted. */
export function wantShortcuts(wanted: boolean): void {
  try {
    if (wanted) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A browser that stores nothing keeps to the default.
  }
}
