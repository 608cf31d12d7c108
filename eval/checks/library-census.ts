import { openCorpus } from '@/lib/corpus/corpus';
import type { Release } from '@/lib/corpus/release';
import type { LibraryDocument, ParsedDocument } from '@/lib/evidence/document';
import type { Passage } from '@/lib/evidence/passage';

/*
 * What the current release of a library holds, by format:
 *   tsx eval/checks/library-census.ts CORPUS_FOLDER
 */

interface Census {
  documents: number;
  pages: number;
  passages: number;
  anchored: number;
  recommendations: number;
  tables: number;
  tablesWithHeader: number;
}

const empty = (): Census => ({
  documents: 0,
  pages: 0,
  passages: 0,
  anchored: 0,
  recommendations: 0,
  tables: 0,
  tablesWithHeader: 0,
});

const count = (
  census: Census,
  document: LibraryDocument,
  parsed: ParsedDocument,
  passages: readonly Passage[],
): void => {
  const tables = parsed.blocks.filter((block) => block.kind === 'table');
  census.documents += 1;
  census.pages += document.pageCount;
  census.passages += passages.length;
  census.anchored += passages.filter((passage) => passage.anchored).length;
  census.recommendations += passages.filter((passage) => passage.kind === 'recommendation').length;
  census.tables += tables.length;
  census.tablesWithHeader += tables.filter((table) =>
    table.rows.some((row) => row.cells.some((cell) => cell.header)),
  ).length;
};

const take = async (release: Release): Promise<ReadonlyMap<string, Census>> => {
  const byFormat = new Map<string, Census>();
  for (const document of await release.documents()) {
    const [stored, passages] = await Promise.all([
      release.document(document.id),
      release.passagesOf(document.id),
    ]);
    const census = byFormat.get(document.format) ?? empty();
    byFormat.set(document.format, census);
    if (stored !== null) count(census, document, stored.parsed, passages);
  }
  return byFormat;
};

const main = async (): Promise<void> => {
  const [uri] = process.argv.slice(2);
  if (uri === undefined) throw new Error('Give the folder of the corpus.');
  const corpus = await openCorpus({ uri });
  const id = await corpus.currentReleaseId();
  if (id === null) throw new Error('The library has no current release.');
  for (const [format, census] of await take(await corpus.openRelease(id))) {
    const { documents, pages, passages, anchored, recommendations, tables, tablesWithHeader } = census;
    const facts = [
      `${documents} documents`,
      `${pages} pages`,
      `${passages} passages`,
      `${((100 * anchored) / Math.max(1, passages)).toFixed(2)} % anchored`,
      `${recommendations} recommendations`,
      `${tables} tables, ${tablesWithHeader} with header cells`,
    ];
    process.stdout.write(`${format}: ${facts.join(', ')}\n`);
  }
  await corpus.close();
};

await main();
