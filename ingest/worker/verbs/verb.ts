import type { Settings } from '@/lib/env';
import type { Said } from '@/lib/corpus/keep-catalogue';
import type { OpenStores } from '../open-worker';

export interface VerbOptions {
  readonly by: string;
  readonly why: string;
  readonly successor: string | null;
  readonly depth: string | null;
  /** The release to replay an answer on: `own` or `current`. */
  readonly on: string;
  readonly override: boolean;
  readonly later: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What a verb of the command works with. */
export interface VerbUses {
  readonly stores: OpenStores;
  readonly settings: Settings;
  readonly options: VerbOptions;
  readonly say: (text: string) => void;
}

/** Does what was asked and returns the exit code. */
export type Verb = (words: readonly string[], uses: VerbUses) => Promise<number>;

export const saidNow = ({ by, why }: VerbOptions): Said => ({ by, why, at: new Date().toISOString() });
