import { openDatabase, type DatabaseLocation } from '@/db/client';
import { asReleaseId } from '@/lib/evidence/ids';
import type { PersonId } from '@/lib/identity/person';
import { assignItems } from '@/lib/panel/study/assign-items';
import { describeAnswer } from '@/lib/panel/study/describe-answer';
import type { Protocol } from '@/lib/panel/study/protocol';
import type { Assignment, StudyItem } from '@/lib/panel/study/study';
import { asStudyRatingId, type StudyId } from '@/lib/panel/study/study-ids';
import { newId } from '@/lib/records/new-id';
import { openStudyRecords, type StudyRecords } from '@/lib/records/studies/study-records';
import { simulatedEvents } from './simulated-answer';
import { simulatedProtocol, type SimulatedSize } from './simulated-protocol';
import { simulatedPanel } from './simulated-scores';

const maker = 'simulator' as PersonId;
/** Ratings in one transaction: a commit each would wait for the disk ten thousand times. */
const ratingsAtOnce = 500;

/** Writes an imagined study into a database through the records that a real one goes through, and closes it. Seeded but for ids. */
export async function simulateStudy(location: DatabaseLocation, size: SimulatedSize): Promise<StudyId> {
  const database = await openDatabase(location);
  try {
    const records = openStudyRecords(database.db);
    const protocol = simulatedProtocol(size);
    const id = await records.create(protocol, maker);
    await writeAnswers(records, id, protocol);
    const { items, assignments } = assignItems(protocol, { studyId: id, newId });
    await records.saveItems(items);
    await records.saveAssignments(id, assignments);
    await records.move(id, { from: ['draft'], to: 'ready' });
    await records.lock(id, { protocol, revision: (await records.read(id)).revision });
    await rateAll(records, protocol, { id, items, assignments });
    await records.move(id, { from: ['running'], to: 'closed' });
    return id;
  } finally {
    await database.close();
  }
}

async function writeAnswers(records: StudyRecords, studyId: StudyId, protocol: Protocol): Promise<void> {
  const releaseId = asReleaseId('simulated-release');
  for (const [row, question] of protocol.questions.entries()) {
    for (const [column, arm] of protocol.arms.entries()) {
      const events = simulatedEvents(question.text, row * protocol.arms.length + column);
      const shown = {
        events,
        text: '',
        releaseId,
        citationsShown: arm.citationsShown,
        failedClaimsShown: false,
      };
      await records.freeze({
        studyId,
        questionId: question.id,
        armId: arm.id,
        basisHash: 'simulated',
        ...shown,
        model: 'almanac:extractive',
        promptHash: 'simulated',
        ...describeAnswer(shown),
      });
    }
  }
}

async function rateAll(
  records: StudyRecords,
  protocol: Protocol,
  dealt: {
    readonly id: StudyId;
    readonly items: readonly StudyItem[];
    readonly assignments: readonly Assignment[];
  },
): Promise<void> {
  const items = new Map(dealt.items.map((item) => [item.id, item]));
  const panel = simulatedPanel(protocol.rubric.axes, protocol.seed);
  for (let from = 0; from < dealt.assignments.length; from += ratingsAtOnce) {
    const batch = dealt.assignments.slice(from, from + ratingsAtOnce);
    await records.together(async (own) => {
      for (const { itemId, raterId } of batch) {
        const item = items.get(itemId);
        if (item === undefined) throw new Error('An assignment without its item.');
        const isPair = item.kind === 'pair';
        await own.appendRating({
          id: asStudyRatingId(newId()),
          studyId: dealt.id,
          itemId,
          raterId,
          scores: isPair ? {} : panel.scores(item, protocol.raters.indexOf(raterId)),
          marks: panel.marks(item),
          preference: isPair ? panel.preference() : null,
          comment: '',
          seconds: panel.seconds(),
          isFinal: true,
        });
      }
    });
  }
}
