import type { LibraryDocument } from '../evidence/document';
import type { ReleaseId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { focusQuestion, type FocusedQuestion } from '../question/focus-question';
import type { Notion } from '../question/search-query';
import type { LegPlace, Sufficiency } from './hit';
import { judgeSufficiency } from './judge-sufficiency';
import type { RankedPassage } from './rerank';
import type { RetrievalPart, ScorePart } from './retrieval-part';
import { rankPassages, shownPassages } from './retrieve';
import type { RetrievalDeps } from './score-passages';

/** One passage on its way through retrieval. Places count from 1. */
export interface TracedPassage {
  readonly passage: Passage;
  readonly document: LibraryDocument;
  readonly legs: { readonly bm25: LegPlace | null; readonly dense: LegPlace | null };
  /** Place after both legs were put together. */
  readonly fusedPlace: number;
  readonly fused: number;
  /** Place after re-ranking. */
  readonly rankedPlace: number;
  readonly score: number;
  readonly parts: readonly ScorePart[];
  /** Place among the evidence; null when the passage did not become evidence. */
  readonly shownPlace: number | null;
}

/** Everything retrieval did with one question. */
export interface RetrievalTrace {
  readonly releaseId: ReleaseId;
  readonly focus: FocusedQuestion;
  readonly rewritings: readonly string[];
  readonly notions: readonly Notion[];
  /** What the embedding was given. */
  readonly embedded: string;
  /** Passages that either leg found. */
  readonly candidates: number;
  /** The evidence first, in its order, then whatever else stood among the first of a leg, of fusion or of re-ranking. */
  readonly passages: readonly TracedPassage[];
  readonly sufficiency: Sufficiency;
}

const tracedPlaces = 10;

/** Retrieves as `retrieve` does and keeps what each stage thought of each passage. */
export async function traceRetrieval(question: string, deps: RetrievalDeps): Promise<RetrievalTrace> {
  const ranking = await rankPassages(question, deps);
  const { query, passages } = ranking;
  const shown = shownPassages(ranking).map(({ row }) => row);
  const byFusion = passages
    .toSorted((a, b) => b.fused - a.fused || (a.passage.id < b.passage.id ? -1 : 1))
    .map(({ row }) => row);
  const fusedPlaces = new Map(byFusion.map((row, index) => [row, index + 1]));
  const shownPlaces = new Map(shown.map((row, index) => [row, index + 1]));
  const traced = passages.map((passage, index) => ({
    ...tracedPassage(passage),
    fusedPlace: fusedPlaces.get(passage.row) ?? passages.length,
    rankedPlace: index + 1,
    shownPlace: shownPlaces.get(passage.row) ?? null,
  }));
  const worthTelling = traced
    .filter(
      ({ shownPlace, fusedPlace, rankedPlace, legs }) =>
        shownPlace !== null ||
        Math.min(fusedPlace, rankedPlace, legs.bm25?.rank ?? Infinity, legs.dense?.rank ?? Infinity) <=
          tracedPlaces,
    )
    .toSorted(
      (a, b) => (a.shownPlace ?? Infinity) - (b.shownPlace ?? Infinity) || a.rankedPlace - b.rankedPlace,
    );
  return {
    releaseId: deps.search.releaseId,
    focus: focusQuestion(question),
    rewritings: query.rewritings,
    notions: query.notions,
    embedded: query.text,
    candidates: passages.length,
    passages: worthTelling,
    sufficiency: judgeSufficiency(ranking),
  };
}

function tracedPassage({ passage, document, legs, fused, score, parts }: RankedPassage) {
  return { passage, document, legs, fused, score, parts };
}

/** In which parts one passage has more points than another, and in which fewer: the largest difference first. */
export function partDifferences(
  passage: readonly ScorePart[],
  other: readonly ScorePart[],
): readonly { readonly part: RetrievalPart; readonly points: number }[] {
  const names = [...new Set([...passage, ...other].map(({ part }) => part))];
  const pointsOf = (parts: readonly ScorePart[], name: RetrievalPart): number =>
    parts.find(({ part }) => part === name)?.points ?? 0;
  return names
    .map((part) => ({ part, points: pointsOf(passage, part) - pointsOf(other, part) }))
    .filter(({ points }) => Math.abs(points) >= 0.005)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
