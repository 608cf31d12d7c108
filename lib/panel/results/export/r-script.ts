import type { Protocol } from '../../study/protocol';
import { baselineOf } from '../baseline';

/** A start for analyses in R: base R, run in the folder of the export; the mixed model wants lme4. It names the study's baseline and scales. */
export function rScript(protocol: Pick<Protocol, 'arms' | 'hypotheses' | 'rubric'>): string {
  const scales = protocol.rubric.axes
    .filter(({ kind }) => kind === 'scale')
    .map(
      ({ id, levels }) =>
        `  list(id = ${quoted(id)}, levels = c(${levels.map(({ value }) => String(value)).join(', ')}))`,
    );
  return `${header}
baseline <- ${quoted(baselineOf(protocol))}
scales <- list(
${scales.join(',\n')}
)
${body}`;
}

/** JSON's escapes are R's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

const header = `# Reads an export of a study; run it in the folder of the export: Rscript analyse.R
# Base R suffices; the mixed model at the end wants lme4 and lmerTest. Writes analysis.csv.
# Means and differences are those of the results page: over all ratings where five raters or more are a sample, else over question means.`;

const body = String.raw`
# Text that a spreadsheet would run as a formula was guarded by one apostrophe.
read_table <- function(name) {
  rows <- read.csv(paste0(name, ".csv"), na.strings = "", stringsAsFactors = FALSE, encoding = "UTF-8")
  is_text <- vapply(rows, is.character, logical(1))
  rows[is_text] <- lapply(rows[is_text], function(column) sub("^'", "", column))
  rows
}

scores <- read_table("scores")
first <- subset(scores, purpose == "rating" & is.na(repeat_of) & !is.na(score))
arms <- unique(c(baseline, read_table("answers")$arm))

level <- function(value, question, rater) {
  if (length(unique(rater)) >= 5) mean(value) else mean(tapply(value, question, mean))
}

found <- data.frame()
keep <- function(axis, arm, figure, value) {
  found <<- rbind(found, data.frame(axis = axis, arm = arm, figure = figure, value = value))
}

# Share of agreeing pairs, Fleiss' kappa and Gwet's AC1, a row of counts per answer (Gwet 2014).
agreement <- function(counts) {
  raters <- rowSums(counts)
  pairs <- mean((rowSums(counts * (counts - 1)) / (raters * (raters - 1)))[raters > 1])
  shares <- colMeans(counts / raters)
  corrected <- function(expected) (pairs - expected) / (1 - expected)
  c(
    pairs_that_agree = pairs,
    fleiss_kappa = corrected(sum(shares^2)),
    gwet_ac1 = corrected(sum(shares * (1 - shares)) / (ncol(counts) - 1))
  )
}

for (scale in scales) {
  one <- first[first$axis == scale$id, ]
  if (nrow(one) == 0) next
  for (arm in arms) {
    own <- one[one$arm == arm, ]
    if (nrow(own) > 0) keep(scale$id, arm, "mean", level(own$score, own$question, own$rater))
  }
  # Differences within question and rater, then Student's t over questions.
  for (arm in setdiff(arms, baseline)) {
    pairs <- merge(
      one[one$arm == arm, c("question", "rater", "score")],
      one[one$arm == baseline, c("question", "rater", "score")],
      by = c("question", "rater"), suffixes = c(".arm", ".baseline")
    )
    if (nrow(pairs) < 2) next
    pairs$difference <- pairs$score.arm - pairs$score.baseline
    keep(scale$id, arm, "difference", level(pairs$difference, pairs$question, pairs$rater))
    by_question <- as.vector(tapply(pairs$difference, pairs$question, mean))
    if (length(by_question) < 2 || sd(by_question) == 0) next
    keep(scale$id, arm, "standard_error", sd(by_question) / sqrt(length(by_question)))
    cat("\n", scale$id, ": ", arm, " less ", baseline, "\n", sep = "")
    print(t.test(by_question))
  }
  figures <- agreement(unclass(table(paste(one$question, one$arm), factor(one$score, levels = scale$levels))))
  for (figure in names(figures)) keep(scale$id, "", figure, figures[[figure]])
}
print(found)
write.csv(found, "analysis.csv", row.names = FALSE)

# Questions and raters as samples.
if (requireNamespace("lmerTest", quietly = TRUE)) {
  for (axis in unique(first$axis)) {
    one <- first[first$axis == axis, ]
    one$arm <- factor(one$arm, levels = arms)
    print(summary(lmerTest::lmer(score ~ arm + (1 | question) + (1 | question:arm) + (1 | rater) + (1 | rater:arm), data = one)))
  }
}
`;
