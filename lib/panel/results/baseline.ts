import type { Protocol } from '../study/protocol';

/** The arm that the others are compared with: that of the first hypothesis (primary ones first), else the first arm. */
export function baselineOf({ hypotheses, arms }: Pick<Protocol, 'hypotheses' | 'arms'>): string {
  const hypothesis = hypotheses.find(({ primary }) => primary) ?? hypotheses[0];
  return hypothesis?.baselineId ?? arms[0]?.id ?? '';
}
