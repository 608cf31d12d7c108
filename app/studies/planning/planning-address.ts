import { z } from 'zod';
import type { PilotSpread } from '@/lib/panel/planning/pilot-spread';
import type { StudyPlan } from '@/lib/panel/planning/study-plan';

/** What the form begins with. */
export interface PlanningStart {
  readonly kind: StudyPlan['kind'];
  readonly figures: Readonly<Record<string, number>>;
}

const kindSchema = z.enum(['means', 'proportions', 'preference']);
const figureSchema = z.coerce.number().min(0).max(1000);

/** Address of the planning page, filled with what a study found. */
export function planningAddress({ kind, ...figures }: PilotSpread): string {
  const parts = Object.entries(figures).map(([name, value]): [string, string] => [name, value.toFixed(3)]);
  return `/studies/planning?${new URLSearchParams([['kind', kind], ...parts]).toString()}`;
}

/** What stands in such an address; what does not fit is left out. */
export function readPlanningAddress(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): PlanningStart | null {
  const kind = kindSchema.safeParse(query['kind']);
  if (!kind.success) return null;
  const figures = Object.entries(query).flatMap(([name, value]) => {
    const figure = figureSchema.safeParse(value);
    return name === 'kind' || value === '' || !figure.success ? [] : [[name, figure.data] as const];
  });
  return { kind: kind.data, figures: Object.fromEntries(figures) };
}
