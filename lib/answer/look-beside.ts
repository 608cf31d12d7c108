import type { DocumentId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import type { Hit } from '../retrieval/hit';
import { conflictSteps } from '../verification/conflicts';
import { omissionSteps } from '../verification/omissions';
import { inTurns } from '../turns';
import type { AnswerEvent } from './answer-event';
import type { Claim } from './claim';

/** The documents of the release that is asked, read whole. */
export interface SourceReader {
  /** In reading order; empty for a document the release does not hold. */
  readonly passagesOf: (id: DocumentId) => Promise<readonly Passage[]>;
  /** The canonical text; null for a document the release does not hold. */
  readonly textOf: (id: DocumentId) => Promise<string | null>;
}

type ConflictsFound = Extract<AnswerEvent, { type: 'conflicts-found' }>;
type OmissionsFound = Extract<AnswerEvent, { type: 'omissions-found' }>;

/** How many omissions are shown; the total is told. */
const omissionsShown = 8;
const conflictsShown = 6;

/**
 * What the sections cited by the claims that stand also say and no claim takes up: contraindications first, at most eight, each
 * wording once, with how many there are of each kind.
 */
export async function omissionsBeside(
  claims: readonly Claim[],
  sources: SourceReader,
): Promise<OmissionsFound> {
  const cited = claims.flatMap(({ citations }) =>
    citations.flatMap(({ quote, passage }) => (quote === null ? [] : [passage])),
  );
  const documents = [...new Set(cited.map(({ documentId }) => documentId))];
  const candidates = (await Promise.all(documents.map((id) => sources.passagesOf(id)))).flat();
  const found = await inTurns(omissionSteps({ claims: claims.map(({ text }) => text), cited, candidates }));
  const omissions = [...new Map(found.map((omission) => [omission.quote.text, omission])).values()];
  const count = (kind: string): number => omissions.filter((omission) => omission.kind === kind).length;
  return {
    type: 'omissions-found',
    omissions: omissions.slice(0, omissionsShown),
    total: omissions.length,
    contraindications: count('contraindication'),
  };
}

/** Where another document of the evidence answers the question differently from a quote of the claims that stand. */
export async function conflictsBeside(
  question: string,
  claims: readonly Claim[],
  evidence: readonly Hit[],
): Promise<ConflictsFound> {
  const cited = claims.flatMap(({ citations }) =>
    citations.flatMap(({ quote, passage, document }) =>
      quote === null ? [] : [{ quote, passage, document }],
    ),
  );
  const conflicts = await inTurns(conflictSteps({ question, cited, evidence }));
  return { type: 'conflicts-found', conflicts: conflicts.slice(0, conflictsShown) };
}
