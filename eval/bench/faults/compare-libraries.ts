import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openCorpus } from '@/lib/corpus/corpus';

/** What a library's current release holds, document by document. */
interface Held {
  readonly documents: ReadonlyMap<string, string>;
  readonly passages: ReadonlyMap<string, string>;
  readonly editions: ReadonlyMap<string, number>;
  /** Passages that stand twice, or documents whose number of passages is not the one they name. */
  readonly torn: readonly string[];
  readonly releases: number;
  readonly activations: number;
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

async function readHeld(data: string): Promise<Held> {
  const corpus = await openCorpus({ uri: join(data, 'corpus') });
  try {
    const current = await corpus.currentReleaseId();
    if (current === null) throw new Error(`The library in ${data} has no release.`);
    const release = await corpus.openRelease(current);
    const documents = new Map<string, string>();
    const passages = new Map<string, string>();
    const torn: string[] = [];
    for (const document of await release.documents()) {
      const indexed = await release.indexed(document.id);
      if (documents.has(document.id) || indexed?.passages.length !== document.passages)
        torn.push(document.id);
      documents.set(document.id, hash([document, indexed?.parsed]));
      indexed?.passages.forEach((passage, index) => {
        if (passages.has(passage.id)) torn.push(passage.id);
        passages.set(passage.id, hash([passage, [...(indexed.vectors[index] ?? [])]]));
      });
    }
    const catalogue = await corpus.catalogue.all();
    return {
      documents,
      passages,
      editions: new Map([...catalogue].map(([id, { editions }]) => [id, editions.length])),
      torn,
      releases: (await corpus.releases()).length,
      activations: (await corpus.activations()).length,
    };
  } finally {
    await corpus.close();
  }
}

export interface Comparison {
  readonly documents: number;
  readonly passages: number;
  /** One sentence for each thing that is not the same; empty when the libraries hold the same. */
  readonly differences: readonly string[];
}

function compareMaps<V>(
  what: string,
  left: ReadonlyMap<string, V>,
  right: ReadonlyMap<string, V>,
): readonly string[] {
  const ids = new Set([...left.keys(), ...right.keys()]);
  return [...ids].flatMap((id) => {
    if (!left.has(id)) return [`${what} ${id} is lost`];
    if (!right.has(id)) return [`${what} ${id} is too much`];
    return left.get(id) === right.get(id) ? [] : [`${what} ${id} is not the same`];
  });
}

/** Compares what a disturbed library holds with an undisturbed one, passage by passage, vectors included. */
export async function compareLibraries(undisturbed: string, disturbed: string): Promise<Comparison> {
  const [left, right] = [await readHeld(undisturbed), await readHeld(disturbed)];
  return {
    documents: right.documents.size,
    passages: right.passages.size,
    differences: [
      ...right.torn.map((id) => `${id} is doubled or half in`),
      ...compareMaps('document', left.documents, right.documents),
      ...compareMaps('passage', left.passages, right.passages),
      ...compareMaps('edition count of', left.editions, right.editions),
      ...(left.releases === right.releases ? [] : [`${right.releases} releases, not ${left.releases}`]),
      ...(left.activations === right.activations
        ? []
        : [`${right.activations} activations, not ${left.activations}`]),
    ],
  };
}
