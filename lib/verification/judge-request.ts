import type { LibraryDocument } from '../evidence/document';
import { foldText } from '../language/fold-text';
import type { Support } from './check';
import type { JudgedCitation } from './apply-judgement';
import type { JudgeEvidence, JudgeInput } from './judge';
import { stretchAround } from './quote-scope';

export interface JudgeableCitation extends JudgedCitation {
  readonly document: LibraryDocument;
}

export interface JudgeableClaim {
  readonly text: string;
  readonly support: Support;
  readonly citations: readonly JudgeableCitation[];
}

/**
 * What a judge is asked about a claim; null when there is nothing to lower (contradicted or unverifiable already) or
 * nothing to judge: the claim is, word for word, whole sentences of its source.
 */
export function judgeRequest({ text, support, citations }: JudgeableClaim): JudgeInput | null {
  if (support === 'contradicted' || support === 'unverifiable') return null;
  const evidence = citations.flatMap((citation) => evidenceOf(citation) ?? []);
  if (evidence.length === 0) return null;
  const claim = bare(text);
  if (evidence.some(({ surroundings }) => bare(surroundings) === claim)) return null;
  return { claim: text, evidence };
}

function evidenceOf({ quote, passage, document }: JudgeableCitation): JudgeEvidence | null {
  if (quote === null) return null;
  const span = { start: quote.start - passage.start, end: quote.end - passage.start };
  const stretch = stretchAround(passage, span).text;
  const { title, body, year } = document;
  return {
    quote: quote.text,
    surroundings: [passage.tableHeader, stretch].filter((part) => part !== '').join('\n'),
    section: passage.sectionPath,
    document: { title, body, year, population: passage.grade?.population ?? document.population },
  };
}

function bare(text: string): string {
  return foldText(text, { lowerCase: true })
    .text.replaceAll(/[^\p{L}\p{N}%<>≤≥/.,+-]+/gu, ' ')
    .trim()
    .replace(/[.,]$/, '');
}
