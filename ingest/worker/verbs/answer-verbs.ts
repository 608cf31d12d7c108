import { answerFromEvents } from '@/lib/answer/answer';
import { blastRadius, touchedStudies } from '@/lib/answer/blast-radius';
import type { ClaimChange } from '@/lib/answer/compare-replay';
import { replayAnswer } from '@/lib/answer/replay-answer';
import { AppError } from '@/lib/app-error';
import { documentNow } from '@/lib/corpus/document-now';
import { asAnswerId, asDocumentId } from '@/lib/evidence/ids';
import { claimDrafter } from '@/lib/models/draft-claims';
import { openLanguageModel } from '@/lib/models/language-model';
import { openEmbedder } from '@/lib/models/open-embedder';
import { readEvents } from '@/lib/records/answers';
import { readStudyQuotes } from '@/lib/records/cited-in-studies';
import { countRatings, readCitedQuotes } from '@/lib/records/cited-quotes';
import { retrieve } from '@/lib/retrieval/retrieve';
import type { Verb } from './verb';

/** Past answers, and answers of studies, that quote words of a document which have changed, gone or been withdrawn since. */
export const affected: Verb = async ([word], { stores: { corpus, database }, options, say }) => {
  if (word === undefined) throw new AppError('bad-input', 'Name the document by its id (see: library list).');
  const id = asDocumentId(word);
  const { db } = database;
  const [cited, inStudies, now] = await Promise.all([
    readCitedQuotes(db, id),
    readStudyQuotes(db, id),
    documentNow(corpus, id),
  ]);
  const ratings = await countRatings(db, [...new Set(cited.map(({ answerId }) => answerId))]);
  const answers = blastRadius(cited, now, ratings);
  const studies = touchedStudies(inStudies, now);
  if (options.json) {
    say(`${JSON.stringify({ answers, studies })}\n`);
    return 0;
  }
  for (const { answerId, startedAt, claims, ratings: count } of answers) {
    say(`/answers/${answerId} ${startedAt}, ${count} ratings\n`);
    for (const { claim, touch, quote } of claims) say(`  claim ${claim}: ${touch}: “${quote}”\n`);
  }
  for (const { studyId, title, answers: count, ratings: given } of studies)
    say(`/studies/${studyId} ${title}: ${count} answers, ${given} ratings\n`);
  say(`${answers.length} of the answers that cite ${word} are affected, and ${studies.length} studies.\n`);
  return 0;
};

const line = ({ change, before, after }: ClaimChange): string => {
  if (change === 'gone') return `- ${before.text}`;
  if (change === 'new') return `+ ${after.text}`;
  if (change === 'same') return `  ${before.text}`;
  const verdict = before.support === after.support ? '' : ` (${before.support} → ${after.support})`;
  return before.text === after.text
    ? `~ ${before.text}${verdict}`
    : `~ ${before.text}\n  → ${after.text}${verdict}`;
};

/** Asks an answer's question again: on its own release, or on today's with `--on current`. */
export const replay: Verb = async ([word], { stores: { corpus, database }, settings, options, say }) => {
  if (word === undefined) throw new AppError('bad-input', 'Name the answer by its id.');
  const then = answerFromEvents(await readEvents(database.db, asAnswerId(word)));
  if (then === null) throw new AppError('not-found', `There is no answer ${word}.`);
  const releaseId = options.on === 'current' ? await corpus.currentReleaseId() : then.releaseId;
  if (releaseId === null) throw new AppError('unavailable', 'The library is empty.');
  const [release, embedder] = [await corpus.openRelease(releaseId), await openEmbedder(settings.embedder)];
  if (release.manifest.embedderId !== embedder.id)
    throw new AppError('unavailable', 'That release was made with another embedding than the present one.');
  const model = openLanguageModel(settings.model, embedder);
  const result = await replayAnswer(
    then,
    {
      releaseId,
      model: `${model.provider}:${model.modelId}`,
      promptHash: then.promptHash,
      retrieve: (question) => retrieve(question, { search: release, embedder }),
      draftClaims: claimDrafter(model, settings.model),
      sources: release,
      judge: null,
      declineBelow: settings.declineBelow,
      now: () => new Date(),
    },
    new AbortController().signal,
  );
  if (options.json) say(`${JSON.stringify(result)}\n`);
  else {
    say(`${then.question}\n${result.claims.map((change) => `${line(change)}\n`).join('')}`);
    say(
      `Release ${result.before}, then ${result.after}. Same passages: ${result.samePassages ? 'yes' : 'no'}.\n`,
    );
  }
  return 0;
};
