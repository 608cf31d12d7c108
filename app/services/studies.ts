import { AppError } from '@/lib/app-error';
import type { ReleaseId } from '@/lib/evidence/ids';
import type { Person } from '@/lib/identity/person';
import { assignItems } from '@/lib/panel/study/assign-items';
import { checkProtocol } from '@/lib/panel/study/check-protocol';
import { amended, describeChanges } from '@/lib/panel/study/describe-changes';
import type { Protocol } from '@/lib/panel/study/protocol';
import { reassignItems } from '@/lib/panel/study/reassign-items';
import type { Study } from '@/lib/panel/study/study';
import type { StudyId } from '@/lib/panel/study/study-ids';
import { newId } from '@/lib/records/new-id';
import type { StudyRecords } from '@/lib/records/studies/study-records';
import type { StudyAnswers } from './study-answers';

interface StudyUses {
  readonly records: StudyRecords;
  readonly answers: StudyAnswers;
  /** What an arm that names none stands for now. */
  readonly present: () => Promise<{ readonly model: string; readonly releaseId: ReleaseId }>;
  /** Told of each study that is closed. */
  readonly closed: (id: StudyId) => void;
}

/** Places in a study and in its ratings. */
export interface RaterProgress {
  readonly rater: Person['id'];
  readonly items: number;
  readonly rated: number;
}

/** What admins do with studies. */
export function openStudies({ records, answers, present, closed }: StudyUses) {
  const generate = async (id: StudyId): Promise<void> => {
    const study = await records.read(id);
    requireComplete(study, 'generate');
    const protocol = pinned(study.protocol, await present());
    await records.saveDraft(id, { protocol, revision: study.revision });
    await records.move(id, { from: ['draft'], to: 'generating' });
    await answers.run(id, 0);
  };

  /** Locks the protocol, deals the items and opens the study for rating: all or nothing. Returns the protocol's hash. */
  const start = async (id: StudyId, revision: number): Promise<string> => {
    const { protocol, ...study } = await records.read(id);
    requireComplete({ protocol }, 'start');
    if (study.status !== 'ready')
      throw new AppError('conflict', 'Write the answers first: raters rate what is frozen.');
    const dealt = assignItems(protocol, { studyId: id, newId });
    return records.together(async (own) => {
      await own.saveItems(dealt.items);
      await own.saveAssignments(id, dealt.assignments);
      return own.lock(id, { protocol, revision });
    });
  };

  return {
    generate,
    stopGenerating: (id: StudyId) => answers.stop(id),
    /** Looks after a run that died, whoever asks. */
    progress: async (id: StudyId) => {
      const study = await records.read(id);
      if (study.status === 'generating') await answers.run(id);
      const progress = await answers.progress(id);
      return { status: (await records.read(id)).status, ...progress };
    },
    start,
    amend: (id: StudyId, change: Amending, by: Person) => amend(records, id, change, by),
    raterProgress: async (id: StudyId): Promise<readonly RaterProgress[]> => {
      const [assignments, ratings] = await Promise.all([
        records.assignments(id),
        records.lastRatings({ studyId: id }),
      ]);
      const final = new Set(ratings.filter(({ isFinal }) => isFinal).map(seatOf));
      return [...new Set(assignments.map(({ raterId }) => raterId))].map((rater) => {
        const own = assignments.filter(({ raterId }) => raterId === rater);
        return { rater, items: own.length, rated: own.filter((seat) => final.has(seatOf(seat))).length };
      });
    },
    /** Ends rating; whatever is unrated stays so. Results open to raters only now. */
    close: async (id: StudyId): Promise<void> => {
      await records.move(id, { from: ['running', 'adjudicating'], to: 'closed' });
      closed(id);
    },
  };
}

export interface Amending {
  readonly protocol: Protocol;
  readonly revision: number;
  readonly reason: string;
  readonly nameOf: (person: Person['id']) => string;
}

/** Changes a running study for everybody to see, and deals again what withdrawn raters leave. */
async function amend(records: StudyRecords, id: StudyId, change: Amending, by: Person): Promise<void> {
  const study = await records.read(id);
  const protocol = amended(study.protocol, change.protocol);
  const changes = describeChanges(study.protocol, protocol, change.nameOf);
  if (changes.length === 0) throw new AppError('bad-input', 'Nothing was changed.');
  if (change.reason.trim() === '') throw new AppError('bad-input', 'Say why the protocol is changed.');
  requireComplete({ protocol }, 'start');
  const seats = await Promise.all([
    records.items(id),
    records.assignments(id),
    records.lastRatings({ studyId: id }),
  ]);
  await records.together(async (own) => {
    await own.amend(id, {
      by: by.id,
      byName: by.name,
      reason: change.reason.trim(),
      changes,
      protocol,
      revision: change.revision,
    });
    const { removed, added } = reassigned(protocol, seats);
    await own.removeAssignments(id, removed);
    await own.saveAssignments(id, added);
  });
}

type Seats = readonly [
  Awaited<ReturnType<StudyRecords['items']>>,
  Awaited<ReturnType<StudyRecords['assignments']>>,
  Awaited<ReturnType<StudyRecords['lastRatings']>>,
];

function reassigned(protocol: Protocol, [items, assignments, ratings]: Seats) {
  const begun = new Set(ratings.map(seatOf));
  return reassignItems(protocol, {
    items,
    assignments,
    hasRating: (itemId, raterId) => begun.has(seatOf({ itemId, raterId })),
  });
}

function seatOf({ itemId, raterId }: { readonly itemId: string; readonly raterId: string }): string {
  return `${itemId} ${raterId}`;
}

function requireComplete({ protocol }: Pick<Study, 'protocol'>, to: 'generate' | 'start'): void {
  const gaps = checkProtocol(protocol, to);
  if (gaps.length > 0) throw new AppError('bad-input', gaps.map(({ text }) => text).join(' '));
}

/** Arms that name no model or release get the present ones by name: what is locked must not follow later changes. */
function pinned(
  protocol: Protocol,
  now: { readonly model: string; readonly releaseId: ReleaseId },
): Protocol {
  return {
    ...protocol,
    arms: protocol.arms.map((arm) =>
      arm.source === 'reference'
        ? { ...arm, model: null, prompt: null, releaseId: null, retrieval: false, citationsShown: false }
        : {
            ...arm,
            model: arm.model ?? now.model,
            releaseId: arm.retrieval ? (arm.releaseId ?? now.releaseId) : null,
            citationsShown: arm.retrieval && arm.citationsShown,
          },
    ),
  };
}
