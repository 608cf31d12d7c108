import { z } from 'zod';
import { fleissKappa } from '@/lib/panel/agreement/fleiss-kappa';
import type { Agreement } from '@/lib/panel/agreement/chance-corrected';
import { gwetAc } from '@/lib/panel/agreement/gwet-ac';
import { krippendorffAlpha } from '@/lib/panel/agreement/krippendorff-alpha';
import { percentAgreement } from '@/lib/panel/agreement/percent-agreement';
import { categoriesOf, type RatingGrid } from '@/lib/panel/agreement/rating-grid';
import { readJsonLines } from './read-json-lines';

const rowSchema = z.object({
  meta: z.object({ physicians: z.array(z.union([z.string(), z.number(), z.null()])) }).loose(),
});

/** Agreement of one file of ratings, rounded to four decimals; null where a figure does not exist. */
export interface AgreementSummary {
  readonly units: number;
  readonly raters: number;
  readonly categories: readonly (string | number)[];
  readonly unanimous: number | null;
  readonly pairwise: number | null;
  readonly fleiss_kappa: Coefficient | null;
  readonly gwet_ac1: Coefficient | null;
  readonly krippendorff_alpha: number | null;
}

interface Coefficient {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
}

/**
 * `npm run eval -- agreement FILE [--json]`: how far the physicians agree who rated each row of FILE (JSON lines, gzipped or not, the
 * ratings in `meta.physicians`, one place per rater, null where there is none). The categories are those in use.
 */
export async function evalAgreement(args: readonly string[]): Promise<void> {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) throw new Error('npm run eval -- agreement FILE [--json]');
  const summary = summariseAgreement(await readRatings(file));
  process.stdout.write(args.includes('--json') ? `${JSON.stringify(summary)}\n` : printable(summary));
}

/** One row of ratings per line; throws with the line that has none. */
export async function readRatings(file: string): Promise<RatingGrid> {
  const rows = await readJsonLines(file, rowSchema, 'row with the ratings of physicians');
  return rows.map(({ meta }) => meta.physicians);
}

/** Percent agreement, Fleiss' kappa, AC1 and nominal alpha over the categories in use. */
export function summariseAgreement(grid: RatingGrid): AgreementSummary {
  const categories = categoriesOf(grid);
  const { units, unanimous, pairwise } = percentAgreement(grid);
  return {
    units,
    raters: Math.max(0, ...grid.map((row) => row.length)),
    categories,
    unanimous: rounded(unanimous),
    pairwise: rounded(pairwise),
    fleiss_kappa: coefficient(fleissKappa(grid, categories)),
    gwet_ac1: coefficient(gwetAc(grid, categories)),
    krippendorff_alpha: rounded(krippendorffAlpha(grid, categories)),
  };
}

function coefficient(agreement: Agreement | null): Coefficient | null {
  if (agreement === null) return null;
  const { value, interval } = agreement;
  return {
    value: Number(value.toFixed(4)),
    interval: interval && [Number(interval[0].toFixed(4)), Number(interval[1].toFixed(4))],
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(4));
}

function printable(summary: AgreementSummary): string {
  const show = (value: AgreementSummary[keyof AgreementSummary]): string => {
    if (value === null) return '-';
    if (typeof value === 'number') return String(value);
    if (!('value' in value)) return value.join(', ');
    return value.interval === null
      ? String(value.value)
      : `${value.value} (95 % ${value.interval[0]} to ${value.interval[1]})`;
  };
  const lines = Object.entries(summary).map(
    ([name, value]: [string, AgreementSummary[keyof AgreementSummary]]) => `${name.padEnd(20)}${show(value)}`,
  );
  return `${lines.join('\n')}\n`;
}
