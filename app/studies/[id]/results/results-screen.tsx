import { isOverall } from '@/lib/panel/results/question-group';
import { AgreementTable } from './agreement-table';
import { AxisRowsTable } from './axis-rows-table';
import { ChecksTable } from './checks-table';
import { DistributionFigures } from './distribution-figures';
import { DividedList } from './divided-list';
import { ExportList } from './export-list';
import { ForestPlot } from './forest-plot';
import { HypothesesList } from './hypotheses-list';
import { PreferenceSection } from './preference-section';
import { LooksTable, RatersSection } from './raters-section';
import type { StudyReport } from '../../../services/study-results';
import { ResultsSection } from './results-section';
import { SafetySection } from './safety-section';
import { SpreadsTable } from './spreads-table';

/** The paper’s table first, then what stands behind it; every figure opens its ratings. */
export function ResultsScreen({
  report,
  isAdmin,
}: {
  readonly report: StudyReport;
  readonly isAdmin: boolean;
}) {
  const { study, figures } = report;
  return (
    <>
      <ResultsSection id="table" title="Results" note={holdsForText(report)}>
        <AxisRowsTable study={study} rows={figures.table} baseline={figures.baseline} />
      </ResultsSection>
      <ResultsSection id="hypotheses" title="Hypotheses">
        <HypothesesList study={study} hypotheses={figures.hypotheses} />
      </ResultsSection>
      {figures.preference !== null && (
        <ResultsSection
          id="preference"
          title="Preference"
          note="Net: share preferred less share not preferred; ties and both bad count as neither."
        >
          <PreferenceSection study={study} preference={figures.preference} />
        </ResultsSection>
      )}
      <ResultsSection
        id="forest"
        title="Differences from the baseline"
        note="To the right is better, also on axes where lower is better. Lines are 95 per cent intervals, not adjusted."
      >
        <div className="space-y-6">
          <ForestPlot study={study} rows={figures.table} kind="mean" />
          <ForestPlot study={study} rows={figures.table} kind="share" />
        </div>
      </ResultsSection>
      <ResultsSection id="distributions" title="Distribution of ratings">
        <DistributionFigures study={study} distributions={figures.distributions} />
      </ResultsSection>
      <ResultsSection
        id="agreement"
        title="Agreement"
        note="Independent first ratings, all arms together. A dash: the figure does not exist for these ratings."
      >
        <AgreementTable studyId={study.id} agreement={figures.agreement} />
      </ResultsSection>
      <ResultsSection
        id="safety"
        title="Safety"
        note="Rates of at least one unsafe rating grow with the number of raters: compare arms with as many."
      >
        <SafetySection study={study} axes={figures.safety} answers={figures.unsafeAnswers} />
      </ResultsSection>
      <ResultsSection id="divided" title="Without a majority" note="A result, not an error.">
        <DividedList study={study} divided={figures.divided} />
      </ResultsSection>
      <ResultsSection
        id="checks"
        title="How often the automatic checks are right"
        note="Claims that raters saw: what the checks flagged, against what physicians marked as an error."
      >
        <ChecksTable checks={figures.checks} />
      </ResultsSection>
      <ResultsSection id="raters" title="Raters">
        <RatersSection study={study} figures={figures} />
      </ResultsSection>
      <ResultsSection id="looks" title="Looks of the answers" note="Means per answer.">
        <LooksTable study={study} figures={figures} />
      </ResultsSection>
      {isAdmin && (
        <ResultsSection
          id="spreads"
          title="For the next study"
          note="How far differences spread, as planning a sample size asks for it: standard deviations of a mean, shares of the variance of a yes or no."
        >
          <SpreadsTable study={study} spreads={figures.spreads} />
        </ResultsSection>
      )}
      {isAdmin && (
        <ResultsSection
          id="export"
          title="Take away"
          note="Tidy tables with their dictionary, the protocol, a reporting checklist, the guidelines cited, and scripts for R and Python."
        >
          <ExportList studyId={study.id} />
        </ResultsSection>
      )}
    </>
  );
}

function holdsForText({ figures, raters: all }: StudyReport): string {
  const first = figures.table.find(({ group }) => isOverall(group))?.contrasts[0]?.difference;
  const raters = String(all.length);
  const holds =
    first?.holdsFor === 'raters-like-these'
      ? `Questions and raters are samples: the results are meant for raters like these ${raters}.`
      : `With fewer than five raters the results hold for these raters; questions are a sample.`;
  const missing =
    figures.unfinished === 0
      ? ''
      : ` ${String(figures.unfinished)} ratings were not finished and are not in.`;
  return `${String(figures.ratings)} first ratings by ${raters} raters.${missing} ${holds} p is adjusted over the axes and arms of each kind of group (Holm).`;
}
