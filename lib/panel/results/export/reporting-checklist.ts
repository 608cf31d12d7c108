import type { StudyFigures } from '../study-figures';
import type { StudyTables } from '../study-tables';
import { checklistItems, type ChecklistItem } from './checklist-items';

/** What nobody but the authors can say. */
const open = '_To be completed by the authors._';

/**
 * A checklist for the report, in our own words, of what MI-CLAIM-GEN (Miao et al. 2025) and TRIPOD-LLM (Gallifant et al. 2025) ask of studies of
 * language models in medicine: what the system knows is filled in, the rest is marked as open.
 */
export function reportingChecklist(tables: StudyTables, figures: StudyFigures): string {
  const sections = new Map<string, ChecklistItem[]>();
  for (const item of checklistItems(tables, figures)) {
    sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
  }
  const known = [...sections.values()].flat().filter(({ answer }) => answer !== null).length;
  const all = [...sections.values()].flat().length;
  return [
    `# Reporting checklist: ${oneLine(tables.study.title)}`,
    '',
    `After what MI-CLAIM-GEN and TRIPOD-LLM ask for, in our own words. ${String(known)} of ${String(all)} points are filled from the study’s records; the rest is the authors’.`,
    '',
    ...[...sections].flatMap(([section, items]) => [
      `## ${section}`,
      '',
      ...items.flatMap(({ asks, answer }) => [`- **${asks}** ${answer === null ? open : oneLine(answer)}`]),
      '',
    ]),
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
