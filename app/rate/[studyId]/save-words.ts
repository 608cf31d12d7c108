import type { SaveState } from './send-queue';

/** Whether what is on the page is saved, in words. */
export function saveWords(state: SaveState): string {
  switch (state.kind) {
    case 'nothing-new':
      return 'Everything is saved';
    case 'saving':
      return 'Not yet saved';
    case 'saved':
      return 'Saved';
    case 'kept':
      return state.reason === null
        ? 'Not yet saved: no connection. Kept on this device, rate on.'
        : `Not yet saved: ${state.reason} Kept on this device.`;
    case 'refused':
      return `Not saved: ${state.reason} What you entered is kept on this device.`;
    case 'not-kept':
      return 'Not yet saved, and this browser keeps nothing: wait for “Saved” before you leave.';
  }
}
