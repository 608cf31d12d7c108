import type { ThreadSettings } from './thread-settings';

/** What an embedding worker needs besides its model. */
export interface WorkerSettings extends ThreadSettings {
  readonly pooling: 'mean' | 'cls' | 'last_token';
}
