import type { GateFigures, GateReport } from '@/lib/evaluation/gate-report';

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const rows: readonly (readonly [string, (figures: GateFigures) => string])[] = [
  ['documents', ({ documents }) => String(documents)],
  ['passages', ({ passages }) => String(passages)],
  ['passages found again', ({ anchorRate }) => percent(anchorRate)],
  ['golden questions', ({ questions }) => String(questions)],
  ['recall at 10', ({ recallAt10 }) => percent(recallAt10)],
  ['mean reciprocal rank', ({ meanReciprocalRank }) => meanReciprocalRank.toFixed(3)],
  ['claims', ({ claims }) => String(claims)],
  ['claims that pass', ({ verificationRate }) => percent(verificationRate)],
  ['median retrieval', ({ retrievalMs }) => `${retrievalMs.toFixed(0)} ms`],
  ['size', ({ bytes }) => megabytes(bytes)],
];

/** A gate's report as lines for people. */
export const printReport = (report: GateReport, signed: boolean): string => {
  const { release, live, findings, override } = report;
  const against = live === null ? 'no release to compare with' : `compared with ${report.comparedWith}`;
  const lines = [
    `Gate of ${report.releaseId}, ${against}, ${report.at}`,
    ...rows.map(([name, value]) =>
      `  ${name.padEnd(22)}${value(release).padStart(12)}${live === null ? '' : value(live).padStart(12)}`.trimEnd(),
    ),
    ...(report.buildSeconds === null
      ? []
      : [`  ${'build'.padEnd(22)}${`${report.buildSeconds.toFixed(1)} s`.padStart(12)}`]),
    ...(report.leftOut === 0
      ? []
      : [`  ${report.leftOut} golden questions left out: their document is not held`]),
    ...(findings.length === 0 ? ['Passed.'] : findings.map((finding) => `Finding: ${finding}`)),
  ];
  if (override !== null) {
    const seal = signed ? 'signature holds' : 'SIGNATURE DOES NOT HOLD';
    lines.push(`Overridden by ${override.by}, ${override.at}: ${override.why} (${seal})`);
  }
  return `${lines.join('\n')}\n`;
};
