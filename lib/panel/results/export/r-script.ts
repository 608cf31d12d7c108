/** A start for analyses in R: base R, run in the folder of the export; the mixed model wants lme4. */
export const rScript = String.raw`# Reads an export of a study; run it in the folder of the export: Rscript analyse.R
# Base R suffices for the means and differences; the mixed model at the end wants lme4 and lmerTest.

# Text that a spreadsheet would run as a formula was guarded by one apostrophe.
read_table <- function(name) {
  rows <- read.csv(paste0(name, ".csv"), na.strings = "", stringsAsFactors = FALSE, encoding = "UTF-8")
  is_text <- vapply(rows, is.character, logical(1))
  rows[is_text] <- lapply(rows[is_text], function(column) sub("^'", "", column))
  rows
}

scores <- read_table("scores")
first <- subset(scores, purpose == "rating" & is.na(repeat_of) & !is.na(score))

# Mean per axis and arm.
print(aggregate(score ~ axis + arm, data = first, FUN = mean))

# Each arm against the first of the protocol (answers.csv has its order): differences within question and rater, then Student's t over questions.
arms <- unique(read_table("answers")$arm)
for (axis in unique(first$axis)) {
  one <- first[first$axis == axis, ]
  for (arm in arms[-1]) {
    pairs <- merge(
      one[one$arm == arm, c("question", "rater", "key", "score")],
      one[one$arm == arms[1], c("question", "rater", "key", "score")],
      by = c("question", "rater", "key"), suffixes = c(".arm", ".baseline")
    )
    if (nrow(pairs) < 2) next
    pairs$difference <- pairs$score.arm - pairs$score.baseline
    by_question <- aggregate(difference ~ question, data = pairs, FUN = mean)
    if (nrow(by_question) < 2 || sd(by_question$difference) == 0) next
    cat("\n", axis, ": ", arm, " less ", arms[1], "\n", sep = "")
    print(t.test(by_question$difference))
  }
}

# Questions and raters as samples.
if (requireNamespace("lmerTest", quietly = TRUE)) {
  for (axis in unique(first$axis)) {
    one <- first[first$axis == axis, ]
    one$arm <- factor(one$arm, levels = arms)
    print(summary(lmerTest::lmer(score ~ arm + (1 | question) + (1 | question:arm) + (1 | rater) + (1 | rater:arm), data = one)))
  }
}
`;
