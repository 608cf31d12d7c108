/** A start for analyses in Python: standard library only, run in the folder of the export. */
export const pythonScript = String.raw`#!/usr/bin/env python3
"""Reads an export of a study and prints means per axis and arm, differences, and agreement.

Run it in the folder of the export: python3 analyse.py
Means and differences are those of the results page: over all ratings where five raters or more are a sample, else over
question means. The standard errors are those of question means; those of the page take raters in too where they are a sample.
"""
import csv
import json
import math
import os
import statistics
from collections import defaultdict

FOLDER = os.path.dirname(os.path.abspath(__file__))


def text(value):
    """Text that a spreadsheet would run as a formula was guarded by one apostrophe."""
    return value[1:] if value.startswith("'") else value


def table(name):
    with open(os.path.join(FOLDER, name + ".csv"), newline="", encoding="utf-8") as lines:
        return [{key: text(value) for key, value in row.items()} for row in csv.DictReader(lines)]


with open(os.path.join(FOLDER, "protocol.json"), encoding="utf-8") as file:
    PROTOCOL = json.load(file)["study"]["protocol"]

ARMS = {arm["id"]: arm["name"] for arm in PROTOCOL["arms"]}
FIRST_PRIMARY = [h for h in PROTOCOL["hypotheses"] if h["primary"]] or PROTOCOL["hypotheses"]
BASELINE = FIRST_PRIMARY[0]["baselineId"] if FIRST_PRIMARY else next(iter(ARMS))


def first_scores(axis):
    """(question, rater, arm) -> score, of first ratings: no hidden repeats, no votes of an adjudication."""
    return {
        (row["question"], row["rater"], row["arm"]): float(row["score"])
        for row in SCORES
        if row["axis"] == axis and row["purpose"] == "rating" and row["repeat_of"] == "" and row["score"] != ""
    }


def question_means(values):
    by_question = defaultdict(list)
    for question, value in values:
        by_question[question].append(value)
    return {question: statistics.fmean(own) for question, own in by_question.items()}


def level(values):
    """Mean of (question, rater, value): with fewer than five raters each question counts alike."""
    if len({rater for _, rater, _ in values}) >= 5:
        return statistics.fmean(value for _, _, value in values)
    return statistics.fmean(question_means((question, value) for question, _, value in values).values())


def agreement(units, levels):
    """Share of agreeing pairs, Fleiss' kappa and Gwet's AC1 of lists of scores, one list per answer (Gwet 2014)."""
    paired = [own for own in units if len(own) > 1]
    if not paired:
        return {}
    pairs = statistics.fmean(
        sum(own.count(score) - 1 for score in own) / (len(own) * (len(own) - 1)) for own in paired
    )
    shares = [statistics.fmean(own.count(score) / len(own) for own in units) for score in levels]
    found = {"answers": len(paired), "pairs_that_agree": pairs}
    by_chance = {
        "fleiss_kappa": sum(share * share for share in shares),
        "gwet_ac1": sum(share * (1 - share) for share in shares) / (len(levels) - 1),
    }
    for name, expected in by_chance.items():
        if 1 - expected > 1e-12:
            found[name] = (pairs - expected) / (1 - expected)
    return found


SCORES = table("scores")
results = []
agreements = []
for axis in PROTOCOL["rubric"]["axes"]:
    if axis["kind"] != "scale":
        continue
    scores = first_scores(axis["id"])
    for arm, name in ARMS.items():
        own = [(question, rater, value) for (question, rater, of), value in scores.items() if of == arm]
        if not own:
            continue
        line = {"axis": axis["id"], "arm": arm, "ratings": len(own), "mean": level(own)}
        if arm != BASELINE:
            pairs = [
                (question, rater, value - scores[(question, rater, BASELINE)])
                for question, rater, value in own
                if (question, rater, BASELINE) in scores
            ]
            by_question = question_means((question, value) for question, _, value in pairs)
            if len(by_question) > 1:
                line["difference"] = level(pairs)
                line["standard_error"] = statistics.stdev(by_question.values()) / math.sqrt(len(by_question))
                line["questions"] = len(by_question)
        results.append(line)
        print(f"{axis['name']:<24} {name:<24} {line['mean']:.3f}", end="")
        if "difference" in line:
            print(f"   difference {line['difference']:+.3f} (standard error {line['standard_error']:.3f})", end="")
        print()
    by_answer = defaultdict(list)
    for (question, _, arm), value in scores.items():
        by_answer[(question, arm)].append(value)
    found = agreement(list(by_answer.values()), [one["value"] for one in axis["levels"]])
    agreements.append({"axis": axis["id"], **found})
    print(f"{axis['name']:<24} agreement" + "".join(f"   {key} {value:.3f}" for key, value in found.items() if key != "answers"))

outcomes = defaultdict(int)
for row in table("preferences"):
    if row["purpose"] == "rating" and row["repeat_of"] == "":
        winner = {"first": row["first_arm"], "second": row["second_arm"]}.get(row["outcome"], row["outcome"])
        outcomes[winner] += 1
for winner, count in sorted(outcomes.items()):
    print(f"preferred {ARMS.get(winner, winner):<24} {count}")

with open(os.path.join(FOLDER, "analysis.json"), "w", encoding="utf-8") as file:
    json.dump({"arms": results, "agreement": agreements}, file, indent=2)
`;
