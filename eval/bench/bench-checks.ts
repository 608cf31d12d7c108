import { asDocumentId, asPassageId } from '@/lib/evidence/ids';
import type { Passage } from '@/lib/evidence/passage';
import { percentile } from '@/lib/evaluation/percentile';
import { compare } from '@/lib/verification/comparison';
import type { Comparison } from '@/lib/verification/comparison';
import { locateQuote } from '@/lib/verification/locate-quote';
import { readText } from '@/lib/verification/reading';
import { allChecks } from '@/lib/verification/run-checks';
import { verifyPair } from '@/lib/verification/verify-pair';
import { editedRows } from '../edits/edited-rows';

const library = 'ingest/library';
const sampled = 2_000;

/**
 * Microseconds of each check on claims made of the starter library's sentences, half of them false, against the paragraphs they stand in;
 * `reading` is what all of them share: both texts read and their clauses paired.
 */
export function benchChecks(): Readonly<Record<string, number>> {
  const all = editedRows(library);
  const step = Math.max(1, Math.floor(all.length / sampled));
  const rows = all.filter((_, at) => at % step === 0);
  const times = new Map<string, number[]>();
  const timed = <Result>(name: string, run: () => Result): Result => {
    const started = performance.now();
    const result = run();
    times.set(name, [...(times.get(name) ?? []).slice(-sampled), 1_000 * (performance.now() - started)]);
    return result;
  };
  // Once unmeasured: the first rounds measure the compiler.
  for (const { claim, evidence } of rows.slice(0, 300)) verifyPair(claim, evidence);
  for (const { claim, evidence } of rows) {
    const scope = { headers: '', headings: '', rest: evidence, grade: null };
    const comparison: Comparison = timed('reading', () => compare(readText(claim), evidence, scope));
    timed('quote', () => locateQuote({ given: claim, passage: passageOf(evidence), canonicalText: null, otherPassages: [] })); // prettier-ignore
    for (const [name, check] of Object.entries(allChecks)) timed(name, () => check(comparison));
  }
  return Object.fromEntries(
    [...times].flatMap(([name, values]) => [
      [`check_${name}_us_p50`, Math.round(percentile(values, 0.5))],
      [`check_${name}_us_p95`, Math.round(percentile(values, 0.95))],
    ]),
  );
}

function passageOf(text: string): Passage {
  return {
    id: asPassageId('bench'),
    documentId: asDocumentId('bench'),
    ordinal: 0,
    kind: 'narrative',
    sectionPath: [],
    text,
    tableHeader: '',
    grade: null,
    pages: [],
    anchored: true,
    start: 0,
    end: text.length,
  };
}
