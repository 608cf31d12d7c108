import type { ReleaseId } from '../evidence/ids';

/** What was measured of one release. Shares are 0 to 1. */
export interface GateFigures {
  readonly documents: number;
  readonly passages: number;
  /** Passages found again in their documents. */
  readonly anchorRate: number;
  /** Golden questions asked: those whose document both releases hold. */
  readonly questions: number;
  /** Questions with the wanted quote among the first ten hits. */
  readonly recallAt10: number;
  /** Mean of 1 / rank of the first hit that holds the quote, within ten. */
  readonly meanReciprocalRank: number;
  /** Claims asked for on the fixed questions, and the share that passed every check. */
  readonly claims: number;
  readonly verificationRate: number;
  /** Median time of one retrieval in milliseconds. */
  readonly retrievalMs: number;
  readonly bytes: number;
}

export interface GateOverride {
  readonly by: string;
  readonly why: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** HMAC-SHA-256 over the release, the findings, who and why, hexadecimal. */
  readonly signature: string;
}

/** Kept with the release for as long as it stands. */
export interface GateReport {
  readonly releaseId: ReleaseId;
  readonly comparedWith: ReleaseId | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly buildSeconds: number | null;
  readonly release: GateFigures;
  /** The live release on the same questions; null when there is none or it cannot be searched with this embedding. */
  readonly live: GateFigures | null;
  /** Golden questions not asked because a release does not hold their document. */
  readonly leftOut: number;
  /** Sentences, one per limit that is not kept; empty means passed. */
  readonly findings: readonly string[];
  readonly override: GateOverride | null;
}

export interface GateLimits {
  readonly smallestAnchorRate: number;
  /** How much a share may fall against the live release. */
  readonly largestRecallLoss: number;
  readonly largestRankLoss: number;
  readonly largestVerificationLoss: number;
  /** Without a live release to compare with. */
  readonly smallestVerificationRate: number;
  readonly largestGrowthPerPassage: number;
  readonly largestSlowdown: number;
}

export const gateLimits: GateLimits = {
  smallestAnchorRate: 0.98,
  largestRecallLoss: 0.03,
  largestRankLoss: 0.05,
  largestVerificationLoss: 0.02,
  smallestVerificationRate: 0.9,
  largestGrowthPerPassage: 4,
  largestSlowdown: 4,
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** Below this a slower retrieval is noise of the machine. */
const unfeltMs = 100;

/** The limits a release does not keep, as sentences for people. */
export function gateFindings(
  release: GateFigures,
  live: GateFigures | null,
  limits: GateLimits = gateLimits,
): readonly string[] {
  const findings: string[] = [];
  const find = (failed: boolean, sentence: string): void => {
    if (failed) findings.push(sentence);
  };
  find(release.passages === 0, 'The release holds no passage.');
  find(
    release.anchorRate < limits.smallestAnchorRate,
    `Only ${percent(release.anchorRate)} of the passages were found again in their documents; ${percent(limits.smallestAnchorRate)} are needed.`,
  );
  if (live === null) {
    find(
      release.claims > 0 && release.verificationRate < limits.smallestVerificationRate,
      `Only ${percent(release.verificationRate)} of the claims on the fixed questions passed their checks; ${percent(limits.smallestVerificationRate)} are needed.`,
    );
    return findings;
  }
  const fell = (now: number, then: number, most: number): boolean => then - now > most + 1e-9;
  find(
    fell(release.recallAt10, live.recallAt10, limits.largestRecallLoss),
    `Recall at 10 on the golden questions falls from ${percent(live.recallAt10)} to ${percent(release.recallAt10)}.`,
  );
  find(
    fell(release.meanReciprocalRank, live.meanReciprocalRank, limits.largestRankLoss),
    `The mean reciprocal rank falls from ${live.meanReciprocalRank.toFixed(3)} to ${release.meanReciprocalRank.toFixed(3)}.`,
  );
  find(
    fell(release.verificationRate, live.verificationRate, limits.largestVerificationLoss),
    `Claims that pass their checks fall from ${percent(live.verificationRate)} to ${percent(release.verificationRate)}.`,
  );
  const perPassage = ({ bytes, passages }: GateFigures): number => bytes / Math.max(1, passages);
  find(
    live.bytes > 0 && perPassage(release) > perPassage(live) * limits.largestGrowthPerPassage,
    `A passage takes ${Math.round(perPassage(release))} bytes; in the live release ${Math.round(perPassage(live))}.`,
  );
  find(
    release.retrievalMs > Math.max(unfeltMs, live.retrievalMs * limits.largestSlowdown),
    `A retrieval takes ${Math.round(release.retrievalMs)} ms; in the live release ${Math.round(live.retrievalMs)} ms.`,
  );
  return findings;
}

/** Whether a release with this report may be made current. */
export const mayGoLive = ({ findings, override }: GateReport): boolean =>
  findings.length === 0 || override !== null;

/** What an override's signature is made over. */
export const overrideStatement = (
  { releaseId, findings }: Pick<GateReport, 'releaseId' | 'findings'>,
  { by, why, at }: Omit<GateOverride, 'signature'>,
): string => JSON.stringify([releaseId, findings, by, why, at]);
