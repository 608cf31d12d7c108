import type { GateVerdict } from '../../services/library-releases';

export const GATE_WORDS: Readonly<Record<GateVerdict, string>> = {
  passed: 'passed',
  overridden: 'findings, answered for',
  'not-signed': 'findings; the signature does not hold',
  findings: 'findings',
  'not-run': 'not run',
};
