import { expect, it } from 'vitest';
import { sampleHit } from '../retrieval/sample-hits';
import { checkClaim, CitationNumbers } from './check-claim';
import { answerConfidence, confidenceFeatures } from './confidence';
import { sampleDraft, sampleEvidence } from './sample-uses';

const hits = [sampleHit(1, 'Amoxicillin is given at 500 mg three times daily.')];
const evidence = sampleEvidence(hits);
const claim = (text: string, quote = text) =>
  checkClaim(sampleDraft(hits, text, quote), 1, { hits, numbers: new CitationNumbers() });
const of = (question: string, ...claims: readonly ReturnType<typeof claim>[]) =>
  answerConfidence(confidenceFeatures(question, evidence, claims));

const good = claim('Amoxicillin is given at 500 mg three times daily.');
const failed = claim('Give 5 g.', 'Give 5 g.');

it('falls with every claim that fails its checks, and nears nothing when none stands', () => {
  const question = 'How many mg of amoxicillin daily?';
  expect(of(question, good, failed)).toBeLessThan(of(question, good));
  expect(of(question, failed)).toBeLessThan(of(question, good, failed));
  expect(of(question, failed)).toBeLessThan(0.1);
});

it('rises with the share of the question’s terms that the first standing claim covers', () => {
  expect(of('amoxicillin daily', good)).toBeGreaterThan(of('amoxicillin in lobar pneumonia of the elderly', good));
}); // prettier-ignore

it('stays between 0 and 1 for empty questions and evidence', () => {
  const nothing = confidenceFeatures('?', sampleEvidence([], { probability: 0 }), []);
  expect(Object.values(nothing)).toEqual([0, 0, 0, 0, 0]);
  expect(answerConfidence(nothing)).toBeGreaterThan(0);
});
