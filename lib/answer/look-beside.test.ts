import { describe, expect, it } from 'vitest';
import { asDocumentId } from '../evidence/ids';
import type { Passage } from '../evidence/passage';
import { sampleHit } from '../retrieval/sample-hits';
import { eventsOf, sampleDraft, sampleUses } from './sample-uses';

const question = 'What is the dose of amoxicillin?';
const claim = 'Give amoxicillin 500 mg three times daily.';
const hits = [sampleHit(1, claim)];
const drafts = [sampleDraft(hits, claim)];

function passageBeside(ordinal: number, text: string): Passage {
  const [hit] = hits;
  if (hit === undefined) throw new Error('No sample hit.');
  const id = `${hit.passage.id}-${ordinal}` as Passage['id'];
  return { ...hit.passage, id, ordinal, text, start: 1000 * ordinal, end: 1000 * ordinal + text.length };
}

const omissionsOf = async (passages: readonly Passage[]) => {
  const sources = { passagesOf: () => Promise.resolve(passages), textOf: () => Promise.resolve(null) };
  const events = await eventsOf(question, sampleUses(hits, drafts, { sources }));
  return events.flatMap((event) => (event.type === 'omissions-found' ? [event] : []));
};

describe('what stands beside the quotes', () => {
  it('is told before the end, contraindications first', async () => {
    const [found] = await omissionsOf([
      passageBeside(1, 'Offer a review of the infection after three days.'),
      passageBeside(2, 'Do not give amoxicillin to people with penicillin allergy.'),
    ]);
    expect(found?.omissions.map(({ kind }) => kind)).toEqual(['contraindication', 'recommendation']);
    expect(found).toMatchObject({ total: 2, contraindications: 1 });
  });

  it('is cut at eight with the total told, and each wording counts once', async () => {
    const sites = 'ears eyes lungs kidneys throat sinuses bladder skin joints bones'.split(' ');
    const passages = sites.map((site, i) =>
      passageBeside(i + 1, `Offer urgent imaging of the ${site} in fever.`),
    );
    const [found] = await omissionsOf([...passages, passageBeside(20, passages[0]?.text ?? '')]);
    expect(found?.omissions).toHaveLength(8);
    expect(found?.total).toBe(10);
  });

  it('is not looked for where no documents are given, and not where the answer is declined', async () => {
    const plain = await eventsOf(question, sampleUses(hits, drafts));
    expect(plain.map(({ type }) => type)).not.toContain('omissions-found');
    const unread = () => Promise.reject(new Error('not to be read'));
    const sources = { passagesOf: unread, textOf: unread };
    const declined = await eventsOf(question, sampleUses(hits, [], { sources }));
    expect(declined.at(-1)).toMatchObject({ type: 'answer-ended', status: 'declined' });
  });

  it('says where another document of the evidence answers differently', async () => {
    const hit = sampleHit(2, 'Give amoxicillin 250 mg three times daily.');
    const other = asDocumentId('other-topic-2021');
    const against = {
      ...hit,
      passage: { ...hit.passage, documentId: other },
      document: { ...hit.document, id: other },
    };
    const both = [...hits, against];
    const events = await eventsOf(question, sampleUses(both, drafts));
    const [found] = events.flatMap((event) => (event.type === 'conflicts-found' ? [event] : []));
    expect(found?.conflicts.map(({ sides }) => sides.map(({ says }) => says))).toEqual([
      ['500 mg', '250 mg'],
    ]);
  });
});
