import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AppError } from '@/lib/app-error';
import { asDocumentId } from '@/lib/evidence/ids';
import type { Release } from '@/lib/corpus/release';
import { createJob, readJob } from '@/lib/records/library-jobs';
import {
  entryOf,
  packList,
  passagesHash,
  readExported,
  readList,
  sha256,
  type ExportedLibrary,
} from './exported-library';
import { runJob } from './run-job';
import { SaveMany } from './save-many';
import type { Verb, VerbUses } from './verb';

const folderNamed = (word: string | undefined): string => {
  if (word === undefined) throw new AppError('bad-input', 'Name the folder.');
  return resolve(word);
};

async function currentRelease({ stores: { corpus } }: VerbUses): Promise<Release> {
  const id = await corpus.currentReleaseId();
  if (id === null) throw new AppError('not-found', 'The library is empty.');
  return corpus.openRelease(id);
}

/** Writes the whole library with its originals into a folder; its list is the last file. */
export const exportLibrary: Verb = async ([word], uses) => {
  const folder = folderNamed(word);
  const { corpus } = uses.stores;
  const release = await currentRelease(uses);
  const catalogue = await corpus.catalogue.all();
  const documents: ExportedLibrary['documents'] = [];
  const hashes = new Set(
    [...catalogue.values()].flatMap(({ editions }) => editions.map(({ contentHash }) => contentHash)),
  );
  for (const { id, source, contentHash, passages } of await release.documents()) {
    hashes.add(contentHash);
    documents.push({
      id,
      source,
      contentHash,
      passages,
      passagesHash: passagesHash(await release.passagesOf(id)),
    });
  }
  await mkdir(join(folder, 'originals'), { recursive: true });
  const originals: string[] = [];
  for (const hash of hashes) {
    const bytes = await corpus.readOriginal(hash);
    if (bytes === null || sha256(bytes) !== hash) {
      const whose = documents.find(({ contentHash }) => contentHash === hash)?.source ?? 'an earlier edition';
      throw new AppError(
        'unavailable',
        `The original of ${whose} is missing or damaged; the export is not complete.`,
      );
    }
    await writeFile(join(folder, 'originals', hash), bytes);
    originals.push(hash);
  }
  const { settingsHash, embedderId } = release.manifest;
  const list = packList({
    format: 'almanac-library-1',
    exportedAt: new Date().toISOString(),
    releaseId: release.releaseId,
    settingsHash,
    embedderId,
    documents,
    catalogue: [...catalogue.values()].map((entry) => JSON.stringify(entry)),
    originals,
  });
  await writeFile(join(folder, 'library.json.part'), list);
  await rename(join(folder, 'library.json.part'), join(folder, 'library.json'));
  uses.say(`${documents.length} documents and ${originals.length} originals are in ${folder}.\n`);
  return 0;
};

/** Takes an exported library in: every hash is verified before anything is written, every passage after the build. */
export const importLibrary: Verb = async ([word], uses) => {
  const folder = folderNamed(word);
  const { corpus, database } = uses.stores;
  const library = await readList(folder);
  for (const hash of library.originals) await readExported(folder, hash);
  const missing = library.documents.filter(({ contentHash }) => !library.originals.includes(contentHash));
  if (missing.length > 0)
    throw new AppError(
      'bad-input',
      `${missing.length} documents come without their originals; nothing was imported.`,
    );
  const originals = new SaveMany(corpus);
  for (const hash of library.originals) await originals.save(hash, await readExported(folder, hash));
  await originals.done();
  const known = await corpus.catalogue.all();
  await corpus.catalogue.append(
    library.catalogue
      .map(entryOf)
      .filter((entry) => JSON.stringify(known.get(entry.documentId)) !== JSON.stringify(entry)),
  );
  const given = library.documents.map(({ source, contentHash }) => ({ source, contentHash }));
  const id = await createJob(database.db, { kind: 'add', depth: null, requestedBy: uses.options.by }, given);
  const code = await runJob(id, uses);
  if ((await readJob(database.db, id))?.status !== 'done') return code;
  return (await comparePassages(library, uses)) ? code : 1;
};

/** Under the same settings the same files give the same passages: one that differs is named. */
async function comparePassages(library: ExportedLibrary, uses: VerbUses): Promise<boolean> {
  const release = await currentRelease(uses);
  if (release.manifest.settingsHash !== library.settingsHash) {
    uses.say('The library was exported by another version of reading: its passages are cut anew.\n');
    return true;
  }
  const differing: string[] = [];
  for (const { id, source, passagesHash: expected } of library.documents) {
    const passages = await release.passagesOf(asDocumentId(id));
    if (passagesHash(passages) !== expected) differing.push(source);
  }
  for (const source of differing) uses.say(`Not the same passages: ${source}\n`);
  uses.say(
    `${library.documents.length - differing.length} of ${library.documents.length} documents are the same passage by passage.\n`,
  );
  return differing.length === 0;
}
