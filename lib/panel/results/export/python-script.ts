/** A start for analyses in Python: standard library only, run in the folder of the export. */
export const pythonScript = String.raw`#!/usr/bin/env python3
"""Reads an export of a study and prints means per axis and arm, and differences over questions.

Run it in the folder of the export: python3 analyse.py
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


SCORES = table("scores")
results = []
for axis in PROTOCOL["rubric"]["axes"]:
    if axis["kind"] != "scale":
        continue
    scores = first_scores(axis["id"])
    for arm, name in ARMS.items():
        own = [value for (_, _, of), value in scores.items() if of == arm]
        if not own:
            continue
        line = {"axis": axis["id"], "arm": arm, "ratings": len(own), "mean": statistics.fmean(own)}
        if arm != BASELINE:
            paired = question_means(
                (question, value - scores[(question, rater, BASELINE)])
                for (question, rater, of), value in scores.items()
                if of == arm and (question, rater, BASELINE) in scores
            )
            if len(paired) > 1:
                line["difference"] = statistics.fmean(paired.values())
                line["standard_error"] = statistics.stdev(paired.values()) / math.sqrt(len(paired))
                line["questions"] = len(paired)
        results.append(line)
        print(f"{axis['name']:<24} {name:<24} {line['mean']:.3f}", end="")
        if "difference" in line:
            print(f"   difference {line['difference']:+.3f} (standard error {line['standard_error']:.3f})", end="")
        print()

outcomes = defaultdict(int)
for row in table("preferences"):
    if row["purpose"] == "rating" and row["repeat_of"] == "":
        winner = {"first": row["first_arm"], "second": row["second_arm"]}.get(row["outcome"], row["outcome"])
        outcomes[winner] += 1
for winner, count in sorted(outcomes.items()):
    print(f"preferred {ARMS.get(winner, winner):<24} {count}")

with open(os.path.join(FOLDER, "analysis.json"), "w", encoding="utf-8") as file:
    json.dump(results, file, indent=2)
`;
