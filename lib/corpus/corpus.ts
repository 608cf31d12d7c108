import { AppError } from '../app-error';
import { asReleaseId, type ReleaseId } from '../evidence/ids';
import { takeFolderLock } from './folder-writer-lock';
import { Activations, type Activation } from './activations';
import { Catalogue } from './catalogue';
import { GateReports } from './gate-reports';
import { isFolder, openSession, type CorpusPlace, type LanceSession } from './lance-session';
import { Manifests } from './manifests';
import { Originals } from './originals';
import { openRelease, type Release } from './release';
import { startBuilder, type ReleaseBuilder } from './release-builder';
import type { ReleaseManifest, ReleaseSettings } from './release-manifest';
import { tableNames } from './release-tables';
import { StoredWriterLock } from './stored-writer-lock';
import { lockOf, type WriterLock } from './writer-lock';

/** The library's store: releases, the pointer to the current one, and the original files. */
export interface Corpus {
  /** One read; null before the first activation. */
  currentReleaseId(): Promise<ReleaseId | null>;
  /**
   * Whoever builds releases and makes them current holds this. A lock left by a process that died is taken over. Throws
   * `conflict` while another process writes to the library.
   */
  lockForWriting(): Promise<WriterLock>;
  /** Handles are kept. Throws `not-found` when there is no such release, `unavailable` when it is unreadable. */
  openRelease(id: ReleaseId): Promise<Release>;
  /**
   * One writer: throws `conflict` while another build of this process is under way. A named release begins anew, whatever
   * an earlier attempt that was killed has left of it; throws `conflict` when it is finished.
   */
  startRelease(settings: ReleaseSettings, id?: ReleaseId): Promise<ReleaseBuilder>;
  /** Makes a finished release current; rolling back is the same write. Throws `not-found`. */
  activate(id: ReleaseId): Promise<void>;
  /** Every time a release was made current, oldest first. */
  activations(): Promise<readonly Activation[]>;
  readonly catalogue: Catalogue;
  readonly gateReports: GateReports;
  /** Finished releases, oldest first. */
  releases(): Promise<readonly ReleaseManifest[]>;
  /** Deletes a release that is not current, for good. Throws `conflict` for the current one. */
  retire(id: ReleaseId): Promise<void>;
  /** Idempotent; `contentHash` is the SHA-256 of the bytes. */
  saveOriginal(contentHash: string, bytes: Uint8Array): Promise<void>;
  readOriginal(contentHash: string): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

const abandonedAfterMs = 24 * 60 * 60 * 1000;
const releaseTable = /^(?:passages|documents|vocabulary)_(r(\d{14})-[0-9a-f]{8})$/;

/** The id of a release begun at a time (ISO 8601); `suffix` are eight hexadecimal digits. */
export function releaseIdAt(time: string, suffix: string): ReleaseId {
  return asReleaseId(`r${time.replaceAll(/\D/g, '').slice(0, 14)}-${suffix}`);
}

function startedAt(digits: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits)?.map(Number) ?? [];
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0);
}

class LanceCorpus implements Corpus {
  readonly catalogue: Catalogue;
  readonly gateReports: GateReports;
  readonly #activations: Activations;
  readonly #manifests: Manifests;
  readonly #originals: Originals;
  readonly #open = new Map<ReleaseId, Promise<Release>>();
  #building = false;

  readonly #stored: StoredWriterLock;

  constructor(
    private readonly session: LanceSession,
    private readonly uri: string,
  ) {
    this.#stored = new StoredWriterLock(session);
    this.catalogue = new Catalogue(session);
    this.gateReports = new GateReports(session);
    this.#activations = new Activations(session);
    this.#manifests = new Manifests(session);
    this.#originals = new Originals(session);
  }

  async lockForWriting(): Promise<WriterLock> {
    return isFolder(this.uri) ? lockOf(takeFolderLock(this.uri)) : this.#stored.take();
  }

  currentReleaseId(): Promise<ReleaseId | null> {
    return this.#activations.current();
  }

  openRelease(id: ReleaseId): Promise<Release> {
    const known = this.#open.get(id);
    if (known !== undefined) return known;
    const opening = this.#openFresh(id);
    this.#open.set(id, opening);
    opening.catch(() => this.#open.delete(id));
    return opening;
  }

  async startRelease(
    settings: ReleaseSettings,
    id = releaseIdAt(new Date().toISOString(), crypto.randomUUID().slice(0, 8)),
  ): Promise<ReleaseBuilder> {
    if (this.#building) throw new AppError('conflict', 'Another release of the library is being built.');
    this.#building = true;
    try {
      if ((await this.#manifests.find(id)) !== null)
        throw new AppError('conflict', `Release ${id} is finished.`);
      await this.#drop(id);
      await this.#dropAbandoned();
      return await startBuilder({
        connection: this.session.frozen,
        id,
        settings,
        publish: (manifest) => this.#manifests.add(manifest),
        end: () => {
          this.#building = false;
        },
      });
    } catch (cause) {
      this.#building = false;
      if (cause instanceof AppError) throw cause;
      throw new AppError('unavailable', 'The library cannot be written.', { cause });
    }
  }

  async activate(id: ReleaseId): Promise<void> {
    if ((await this.#manifests.find(id)) === null) {
      throw new AppError('not-found', `There is no finished release ${id}.`);
    }
    await this.#activations.activate(id);
  }

  activations(): Promise<readonly Activation[]> {
    return this.#activations.history();
  }

  releases(): Promise<readonly ReleaseManifest[]> {
    return this.#manifests.all();
  }

  async retire(id: ReleaseId): Promise<void> {
    if ((await this.currentReleaseId()) === id) {
      throw new AppError('conflict', 'The current release cannot be retired.');
    }
    await this.#manifests.remove(id);
    this.#open.delete(id);
    await this.#drop(id);
  }

  saveOriginal(contentHash: string, bytes: Uint8Array): Promise<void> {
    return this.#originals.save(contentHash, bytes);
  }

  readOriginal(contentHash: string): Promise<Uint8Array | null> {
    return this.#originals.read(contentHash);
  }

  close(): Promise<void> {
    this.#open.clear();
    this.session.live.close();
    this.session.frozen.close();
    return Promise.resolve();
  }

  async #openFresh(id: ReleaseId): Promise<Release> {
    const manifest = await this.#manifests.find(id);
    if (manifest === null) throw new AppError('not-found', `Release ${id} of the library is not there.`);
    return openRelease(this.session.frozen, manifest);
  }

  /** Builds that were killed leave tables without a manifest: never current, swept by the next build a day later. */
  async #dropAbandoned(): Promise<void> {
    const finished = new Set((await this.#manifests.all()).map((manifest) => manifest.id as string));
    const orphans = new Set<string>();
    for (const name of await this.session.frozen.tableNames({ limit: 10_000 })) {
      const [, id, time] = releaseTable.exec(name) ?? [];
      if (id === undefined || time === undefined || finished.has(id)) continue;
      if (Date.now() - startedAt(time) > abandonedAfterMs) orphans.add(id);
    }
    for (const id of orphans) await this.#drop(asReleaseId(id));
  }

  async #drop(id: ReleaseId): Promise<void> {
    const present = new Set(await this.session.frozen.tableNames({ limit: 10_000 }));
    for (const name of Object.values(tableNames(id))) {
      if (present.has(name)) await this.session.frozen.dropTable(name);
    }
  }
}

/**
 * Opens the library's store: a folder, `s3://…`, `gs://…` or `az://…` with `storage` as LanceDB names its options.
 * `readConsistencySeconds` is how long a reader may go on with the pointer it has seen (default 0.5). Throws
 * `AppError('unavailable')`.
 */
export async function openCorpus(
  options: CorpusPlace & { readonly readConsistencySeconds?: number },
): Promise<Corpus> {
  return new LanceCorpus(await openSession(options, options.readConsistencySeconds ?? 0.5), options.uri);
}
