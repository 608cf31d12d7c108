import { describe, expect, it } from 'vitest';
import { sampleHit } from '../retrieval/sample-hits';
import type { RawJudgement } from '../verification/judge';
import type { Answer } from './answer';
import { addEvent } from './answer';
import type { AnswerEvent } from './answer-event';
import { eventsOf, sampleDraft, sampleEvidence, sampleUses, scriptedJudge } from './sample-uses';

const source = 'Amoxicillin is given at 500 mg three times daily. Doxycycline is not given under 8 years.';
const hits = [sampleHit(1, source)];
const question = 'What is the dose of amoxicillin?';
const claimText = 'Amoxicillin 500 mg is given three times daily.';
const quote = 'Amoxicillin is given at 500 mg three times daily';
const draft = sampleDraft(hits, claimText, quote);
const types = (events: readonly AnswerEvent[]) => events.map(({ type }) => type);
const whole = (events: readonly AnswerEvent[]) =>
  events.reduce<Answer | null>((answer, event) => addEvent(answer, event), null);
const judged = (judge: ReturnType<typeof scriptedJudge>, timeoutMs = 5_000) => ({
  judge: { judge, timeoutMs },
});

describe('the path of a question', () => {
  it('shows checked claims and ends with how sure it is', async () => {
    const events = await eventsOf(question, sampleUses(hits, [draft]));
    expect(types(events)).toEqual(['answer-started', 'evidence-found', 'claim-checked', 'answer-ended']);
    expect(whole(events)).toMatchObject({ status: 'answered', judge: null });
    expect(whole(events)?.confidence).toBeGreaterThan(0);
  });

  it('declines before a claim is shown when its confidence lies below the threshold', async () => {
    const events = await eventsOf(question, sampleUses(hits, [draft], { declineBelow: 1 }));
    expect(types(events)).toEqual(['answer-started', 'evidence-found', 'answer-declined', 'answer-ended']);
    expect(whole(events)?.status).toBe('declined');
  });

  it('declines on insufficient evidence without asking the model, unless a threshold is set', async () => {
    const poor = () => Promise.resolve(sampleEvidence(hits, { sufficient: false }));
    const asked = { retrieve: poor, declineBelow: null };
    expect(whole(await eventsOf(question, sampleUses(hits, [draft], asked)))?.claims).toHaveLength(0);
    const set = sampleUses(hits, [draft], { retrieve: poor, declineBelow: 0 });
    expect(whole(await eventsOf(question, set))?.claims).toHaveLength(1);
  });

  it('shows failed claims as failures and declines when none stands', async () => {
    const events = await eventsOf(question, sampleUses(hits, [sampleDraft(hits, 'Give 5 g.', 'Give 5 g.')]));
    expect(types(events)).toEqual([
      'answer-started',
      'evidence-found',
      'claim-checked',
      'answer-declined',
      'answer-ended',
    ]);
    expect(whole(events)?.declined?.reason).toBe('nothing-verified');
  });

  it('looks a lost quote up in the whole document and names where its words stand, without attaching it', async () => {
    const text = `${source}\n\nFollow up. Review all adults after two weeks.`;
    const sources = { passagesOf: () => Promise.resolve([]), textOf: () => Promise.resolve(text) };
    const reasonFor = async (given: string) => {
      const drafts = [sampleDraft(hits, claimText, given)];
      const { claims } = whole(await eventsOf(question, sampleUses(hits, drafts, { sources }))) ?? {};
      const [citation] = claims?.[0]?.citations ?? [];
      expect(citation?.quote).toBeNull();
      const [check] = citation?.checks ?? [];
      return check?.outcome === 'fail' ? check.reason : null;
    };
    expect(await reasonFor('Review all adults after two weeks')).toMatch(
      /^misplaced: .* elsewhere in the document/,
    );
    expect(await reasonFor('Amoxicillin is given at 500 mg Review all adults after two weeks')).toMatch(
      /^spliced: .* 2 separate places of the document/,
    );
    expect(await reasonFor('Give everybody twice as much')).toMatch(/^fabricated/);
  });

  it('does not hold failed claims before it against a claim that stands', async () => {
    const wrong = sampleDraft(hits, 'Give 5 g.', 'Give 5 g.');
    const uses = sampleUses(hits, [wrong, wrong, draft], { declineBelow: null });
    const { claims, status } = whole(await eventsOf(question, uses)) ?? {};
    expect(claims?.map(({ support }) => support)).toEqual(['unverifiable', 'unverifiable', 'supported']);
    expect(status).toBe('answered');
  });

  it('is stopped in the middle and keeps what was shown', async () => {
    const controller = new AbortController();
    const uses = sampleUses(hits, [], {
      draftClaims: async function* () {
        yield await Promise.resolve(draft);
        controller.abort();
        yield draft;
      },
    });
    const answer = whole(await eventsOf(question, uses, controller.signal));
    expect(answer).toMatchObject({ status: 'stopped', claims: [{ support: 'supported' }] });
  });
});

describe('a mistyped question', () => {
  const words = { passagesWith: (term: string) => (term === 'otiti' ? 5 : 1), isWord: () => false };

  it('is searched for as it was meant, and says so', async () => {
    const asked: string[] = [];
    const retrieve = (text: string) => {
      asked.push(text);
      return Promise.resolve(sampleEvidence(hits));
    };
    const events = await eventsOf('dose amoxicilln otiits', sampleUses(hits, [draft], { words, retrieve }));
    expect(asked).toEqual(['dose amoxicillin otitis']);
    const corrected = [
      { written: 'amoxicilln', read: 'amoxicillin' },
      { written: 'otiits', read: 'otitis' },
    ];
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'evidence-found', reading: { corrected, setAside: [] } }),
    );
    expect(whole(events)?.rewritings).toContain('Searched for “otitis” in place of “otiits”');
  });

  it('is not answered where it may mean one drug or another: it asks which', async () => {
    const answer = whole(await eventsOf('hydroxazine dose', sampleUses(hits, [draft], { words })));
    expect(answer).toMatchObject({ status: 'declined', claims: [], declined: { reason: 'unclear' } });
    expect(answer?.clarification?.options).toEqual([
      { label: 'hydroxyzine', question: 'hydroxyzine dose' },
      { label: 'hydralazine', question: 'hydralazine dose' },
    ]);
  });
});

describe('judged claims', () => {
  it('shows a claim before its judgement and lowers it when the judgement arrives', async () => {
    const point = { point: 'strong-contradiction', leansOn: '500 mg three times daily' } as const;
    const other = sampleDraft(hits, 'Do not give doxycycline under 8 years.', 'Doxycycline is not given under 8 years'); // prettier-ignore
    const judge = scriptedJudge({
      [claimText]: point,
      [other.text]: { point: 'support', leansOn: null },
    });
    const events = await eventsOf(question, sampleUses(hits, [draft, other], judged(judge)));
    const first = events.findIndex(({ type }) => type === 'claim-checked');
    expect(events[first]).toMatchObject({ claim: { ordinal: 1, support: 'supported' } });
    expect(types(events).filter((type) => type === 'claim-judged')).toHaveLength(2);
    expect(whole(events)).toMatchObject({
      claims: [{ support: 'contradicted' }, { support: 'supported' }],
      judge: { name: 'http:test', asked: 2, answered: 2, voided: 0 },
    });
    expect(events.at(-1)).toMatchObject({ type: 'answer-ended', claims: 2, notVerified: 1 });
  });

  it('declines when the judge leaves no claim standing', async () => {
    const judge = scriptedJudge({ [claimText]: { point: 'contradiction', leansOn: null } });
    const events = await eventsOf(question, sampleUses(hits, [draft], judged(judge)));
    expect(whole(events)).toMatchObject({ status: 'declined', declined: { reason: 'nothing-verified' } });
  });

  it('lets the checks stand, and says so, when the judge fails, invents its ground or is too slow', async () => {
    const slow = new Promise<RawJudgement>(() => undefined);
    const invented = { point: 'strong-contradiction', leansOn: 'Never give it' } as const;
    for (const [judge, report] of [
      [scriptedJudge({}), { asked: 1, answered: 0, voided: 0 }],
      [scriptedJudge({ [claimText]: slow }), { asked: 1, answered: 0, voided: 0 }],
      [scriptedJudge({ [claimText]: invented }), { asked: 1, answered: 1, voided: 1 }],
    ] as const) {
      const answer = whole(await eventsOf(question, sampleUses(hits, [draft], judged(judge, 50))));
      expect(answer).toMatchObject({ status: 'answered', claims: [{ support: 'supported' }], judge: report });
    }
  });

  it('does not ask about a claim that is its source’s own sentence', async () => {
    const verbatim = sampleDraft(hits, 'Amoxicillin is given at 500 mg three times daily.');
    const answer = whole(await eventsOf(question, sampleUses(hits, [verbatim], judged(scriptedJudge({})))));
    expect(answer?.judge).toMatchObject({ asked: 0 });
  });
});
