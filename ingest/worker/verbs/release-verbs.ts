import { AppError } from '@/lib/app-error';
import { mayGoLive } from '@/lib/evaluation/gate-report';
import { asReleaseId, type ReleaseId } from '@/lib/evidence/ids';
import { openEmbedder } from '@/lib/models/open-embedder';
import { readGolden, starterGolden } from '../../gate/golden-questions';
import { printReport } from '../../gate/print-report';
import { runGate } from '../../gate/run-gate';
import { signingPlace } from '@/lib/env';
import { isSigned, signOverride } from '@/lib/corpus/sign-override';
import { saidNow, type Verb, type VerbUses } from './verb';

/** The release named, else the newest. */
async function releaseNamed({ stores: { corpus } }: VerbUses, word: string | undefined): Promise<ReleaseId> {
  const releases = await corpus.releases();
  const found = word === undefined ? releases.at(-1) : releases.find(({ id }) => id === word);
  if (found === undefined)
    throw new AppError('not-found', `There is no release ${word ?? ''}.`.replace(' .', '.'));
  return found.id;
}

export const releases: Verb = async (_, { stores: { corpus }, say }) => {
  const current = await corpus.currentReleaseId();
  const reports = await corpus.gateReports.all();
  for (const { id, createdAt, documents, passages, embedderId } of await corpus.releases()) {
    const report = reports.get(id);
    const gate = report === undefined ? 'no gate' : mayGoLive(report) ? 'passed' : 'findings';
    say(
      `${id} ${createdAt} ${documents} documents ${passages} passages ${embedderId} ${gate}${id === current ? ' CURRENT' : ''}\n`,
    );
  }
  return 0;
};

/** Measures a release and keeps the report; with an override, signs it. */
export const gate: Verb = async ([word], uses) => {
  const { stores, settings, options, say } = uses;
  const { corpus } = stores;
  const releaseId = await releaseNamed(uses, word);
  let report = options.override ? await corpus.gateReports.find(releaseId) : null;
  report ??= await runGate({
    corpus,
    embedder: await openEmbedder(settings.embedder),
    golden: await readGolden(settings.library.goldenFile ?? starterGolden),
    releaseId,
    buildSeconds: null,
  });
  if (options.override) report = await signOverride(report, saidNow(options), signingPlace(settings));
  await corpus.gateReports.add(report);
  if (options.json) say(`${JSON.stringify(report)}\n`);
  else say(printReport(report, await isSigned(report, signingPlace(settings))));
  return mayGoLive(report) ? 0 : 1;
};

async function makeCurrent(uses: VerbUses, id: ReleaseId): Promise<number> {
  const { corpus } = uses.stores;
  const lock = await corpus.lockForWriting();
  try {
    await corpus.activate(id);
  } finally {
    await lock.release();
  }
  uses.say(`Release ${id} is current.\n`);
  return 0;
}

/** One write; a release with findings needs its signed override first. */
export const activate: Verb = async ([word], uses) => {
  const { stores, settings } = uses;
  if (word === undefined) throw new AppError('bad-input', 'Name the release (see: library releases).');
  const id = await releaseNamed(uses, word);
  const wasLive = (await stores.corpus.activations()).some((activation) => activation.id === id);
  const report = await stores.corpus.gateReports.find(id);
  if (!wasLive) {
    if (report === null)
      throw new AppError('conflict', `Release ${id} has not been through the gate: library gate ${id}`);
    const answered = report.findings.length === 0 || (await isSigned(report, signingPlace(settings)));
    if (!answered)
      throw new AppError(
        'conflict',
        `The gate has findings: ${report.findings.join(' ')} (library gate ${id} --override --why …)`,
      );
  }
  return makeCurrent(uses, id);
};

/** Back to the release named, else to the one that was current before. */
export const rollback: Verb = async ([word], uses) => {
  const { corpus } = uses.stores;
  if (word !== undefined) return makeCurrent(uses, await releaseNamed(uses, word));
  const activations = await corpus.activations();
  const current = activations.at(-1)?.id;
  const standing = new Set((await corpus.releases()).map(({ id }) => id));
  const before = activations.findLast(({ id }) => id !== current && standing.has(id));
  if (before === undefined) throw new AppError('not-found', 'There is no earlier release to go back to.');
  return makeCurrent(uses, asReleaseId(before.id));
};
