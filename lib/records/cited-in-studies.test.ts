import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '@/db/client';
import { studies, studyAnswers } from '@/db/study-tables';
import { touchedStudies } from '../answer/blast-radius';
import { asDocumentId } from '../evidence/ids';
import { readStudyQuotes } from './cited-in-studies';

let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase({ folder: 'memory://' });
}, 60_000);
afterAll(() => database.close());

test('frozen answers of studies are found by the document they quote, and counted when its words change', async () => {
  const { db } = database;
  const id = asDocumentId('kelp');
  const citation = {
    document: { id, contentHash: 'a', standing: 'current' },
    quote: { text: 'Give 30 mg.' },
  };
  const claim = { type: 'claim-checked', claim: { ordinal: 1, citations: [citation] } };
  const events = [
    { seq: 1, event: { type: 'answer-started' } },
    { seq: 2, event: claim },
  ];
  await db
    .insert(studies)
    .values({ id: 's1', title: 'Doses', status: 'running', protocol: {}, createdBy: 'jo' });
  await db.insert(studyAnswers).values({
    ...{ studyId: 's1', questionId: 'q1', armId: 'a1', basisHash: 'b', events, text: '', answerHash: 'h' },
    ...{ lengthWords: 3, citationsShown: true, formatting: {} },
  });
  const quotes = await readStudyQuotes(db, id);
  expect(quotes).toMatchObject([{ studyId: 's1', title: 'Doses', quote: 'Give 30 mg.', ratings: 0 }]);
  expect(await readStudyQuotes(db, asDocumentId('other'))).toEqual([]);
  const held = { standing: 'current', contentHash: 'b' } as const;
  expect(touchedStudies(quotes, { document: held, text: 'Now: Give 30 mg.' })).toEqual([]);
  expect(touchedStudies(quotes, { document: held, text: 'Give 20 mg.' })).toEqual([
    { studyId: 's1', title: 'Doses', answers: 1, ratings: 0 },
  ]);
});
