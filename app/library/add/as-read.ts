import type { Confirmation } from '../../services/library-intake';

/** A document is what it says itself; nothing else was said of it. */
export const unknownConfirmation: Confirmation = {
  confirmed: {},
  quoting: 'not-known',
  supersedes: null,
  lastChecked: null,
  isOwn: false,
};
