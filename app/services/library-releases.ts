import { AppError } from '@/lib/app-error';
import type { Corpus } from '@/lib/corpus/corpus';
import { isSigned, signOverride } from '@/lib/corpus/sign-override';
import { signingPlace, type Settings } from '@/lib/env';
import type { GateReport } from '@/lib/evaluation/gate-report';
import type { ReleaseId } from '@/lib/evidence/ids';

/** `overridden`: it has findings that somebody answered for; `not-signed`: the signature does not hold. */
export type GateVerdict = 'passed' | 'overridden' | 'not-signed' | 'findings' | 'not-run';

/** A release as admins see it in the list. */
export interface ReleaseLine {
  readonly id: ReleaseId;
  readonly createdAt: string;
  readonly documents: number;
  readonly passages: number;
  readonly anchorRate: number;
  readonly isCurrent: boolean;
  /** Each time it was made current, ISO 8601, oldest first. */
  readonly madeCurrent: readonly string[];
  readonly gate: GateVerdict;
}

/** The releases of the library, their gates, and which is current. */
export function openReleases(corpus: Corpus, settings: Settings) {
  const place = signingPlace(settings);
  const verdictOf = async (report: GateReport | null): Promise<GateVerdict> => {
    if (report === null) return 'not-run';
    if (report.findings.length === 0) return 'passed';
    if (report.override === null) return 'findings';
    return (await isSigned(report, place)) ? 'overridden' : 'not-signed';
  };
  /** Newest first. */
  const releaseLines = async (): Promise<readonly ReleaseLine[]> => {
    const [releases, activations, reports] = await Promise.all([
      corpus.releases(),
      corpus.activations(),
      corpus.gateReports.all(),
    ]);
    const current = activations.at(-1)?.id;
    const lines = releases.map(async ({ id, createdAt, documents, passages, anchorRate }) => ({
      ...{ id, createdAt, documents, passages, anchorRate },
      isCurrent: id === current,
      madeCurrent: activations.filter((activation) => activation.id === id).map(({ at }) => at),
      gate: await verdictOf(reports.get(id) ?? null),
    }));
    return (await Promise.all(lines)).toReversed();
  };
  return {
    releaseLines,
    /** Null for a release that is not there. */
    releaseReport: async (id: ReleaseId) => {
      const line = (await releaseLines()).find((each) => each.id === id);
      return line === undefined ? null : { ...line, report: await corpus.gateReports.find(id) };
    },
    /** The release that was current before the present one and still stands; null where there is none. */
    releaseBefore: async (): Promise<ReleaseId | null> => {
      const [activations, releases] = await Promise.all([corpus.activations(), corpus.releases()]);
      const standing = new Set(releases.map(({ id }) => id));
      const current = activations.at(-1)?.id;
      return activations.findLast(({ id }) => id !== current && standing.has(id))?.id ?? null;
    },
    /** Signs for the findings of a report. @throws AppError `bad-input` without a reason, `conflict` without findings. */
    overrideGate: async (id: ReleaseId, said: { readonly by: string; readonly why: string }) => {
      const report = await corpus.gateReports.find(id);
      if (report === null || report.findings.length === 0)
        throw new AppError('conflict', 'There is nothing to answer for: the gate has no findings.');
      const signed = await signOverride(report, { ...said, at: new Date().toISOString() }, place);
      await corpus.gateReports.add(signed);
    },
    /** One write. @throws AppError `conflict` for a release that was never current and whose gate is not answered for. */
    activate: async (id: ReleaseId) => {
      const line = (await releaseLines()).find((each) => each.id === id);
      if (line === undefined) throw new AppError('not-found', 'There is no such release any more.');
      if (line.isCurrent) throw new AppError('conflict', 'This release is current already.');
      const isCleared = line.gate === 'passed' || line.gate === 'overridden';
      if (line.madeCurrent.length === 0 && !isCleared)
        throw new AppError('conflict', 'This release has not passed its gate.');
      await corpus.activate(id);
    },
  };
}
