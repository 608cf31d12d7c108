"""Measures weights on the measuring sets: BM25, vectors, and both (share * BM25 / its maximum + (1 - share) * cosine).

usage: measure.py SETS WEIGHTS-FOLDER [--share 0.4] [--sets medquad,bioasq] [--shares]
  SETS  folder written by measuring_sets.py, with SET.passages.terms and SET.passages.tokens by prepare.sh
"""

import argparse
import json
import os

import numpy as np

from token_store import TokenStore, gather
from weights_file import read_weights

SETS = ("guidelines", "bioasq", "medquad", "openstax", "trials", "trials-dev")


# Words that a lexical leg leaves out of questions; without this BM25 looks worse than it is.
LEFT_OUT = set(
    "a an the of in on at to for by with from as is ar be can mai must should do doe did what which who how when where wa were"
    " it thi that and or ani there have ha had name list describ pleas".split()
)


def passages_of(name):
    return "trials" if name == "trials-dev" else name


class Bm25:
    """Okapi BM25 (Robertson and Zaragoza 2009) with the idf of Lucene."""

    def __init__(self, passages, k1=0.9, b=0.4):
        ids, counts, offsets = passages.distinct()
        lengths = np.diff(passages.offsets).astype(np.float32)
        self.size = len(passages)
        rows = np.repeat(np.arange(self.size), np.diff(offsets))
        norm = k1 * (1 - b + b * lengths / lengths.mean())
        value = counts / (counts + norm[rows])
        order = np.argsort(ids, kind="stable")
        self.rows, self.value = rows[order].astype(np.int32), value[order].astype(np.float32)
        terms = int(ids.max()) + 1
        frequency = np.bincount(ids, minlength=terms)
        self.starts = np.concatenate([[0], np.cumsum(frequency)])
        self.idf = np.log(1 + (self.size - frequency + 0.5) / (frequency + 0.5)).astype(np.float32)

    def scores(self, terms):
        result = np.zeros(self.size, dtype=np.float32)
        for term in terms:
            if term < len(self.idf):
                span = slice(self.starts[term], self.starts[term + 1])
                result[self.rows[span]] += self.idf[term] * self.value[span]
        return result


def bm25_scores(folder, name):
    path = f"{folder}/{name}.bm25.npy"
    if not os.path.exists(path):
        model = Bm25(TokenStore(f"{folder}/{passages_of(name)}.passages.terms"))
        queries = TokenStore(f"{folder}/{name}.queries.terms")
        with open(f"{folder}/{passages_of(name)}.all", encoding="utf-8") as file:
            skipped = [i for i, term in enumerate(file.read().rstrip("\n").split("\n")) if term in LEFT_OUT]
        asked = [queries.ids[a:b] for a, b in zip(queries.offsets, queries.offsets[1:])]
        np.save(path, np.stack([model.scores(terms[~np.isin(terms, skipped)]) for terms in asked]))
    return np.load(path, mmap_mode="r")


def vectors(store, rows, weight, square=None):
    ids, counts, offsets = store.distinct()
    out = np.zeros((len(store), rows.shape[1]), dtype=np.float32)
    for start in range(0, len(store), 4096):
        at, bags = gather(offsets, np.arange(start, min(start + 4096, len(store))))
        if not len(at):
            continue
        each = rows[ids[at]] * (np.sqrt(counts[at]) * weight[ids[at]])[:, None]
        filled = np.diff(np.append(bags, len(at))) > 0
        out[start : start + len(bags)][filled] = np.add.reduceat(each, bags[filled], axis=0)
    if square is not None:
        out = out @ square
    return out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)


def gains(scores, gold, groups):
    """(nDCG@10, recall@100, top 1) of one query; passages of one group count once, at the place of the best."""
    if groups is not None:
        best = np.full(groups.max() + 1, -np.inf, dtype=np.float32)
        np.maximum.at(best, groups, scores)
        scores, gold = best, {int(groups[i]): grade for i, grade in gold.items()}
    top = np.argpartition(-scores, min(200, len(scores) - 1))[:200]
    top = top[np.lexsort((top, -scores[top]))][:100]
    found = [gold.get(int(i), 0.0) for i in top]
    discount = 1 / np.log2(np.arange(2, 12))
    ideal = sorted(gold.values(), reverse=True)[:10]
    dcg = sum(g * d for g, d in zip(found[:10], discount))
    return dcg / sum(g * d for g, d in zip(ideal, discount)), sum(g > 0 for g in found) / len(gold), found[0] > 0, any(found[:10])


def measure(folder, name, weights, shares):
    with open(f"{folder}/{name}.json", encoding="utf-8") as file:
        settings = json.load(file)
    gold = {}
    for query, passage, grade in settings["gold"]:
        gold.setdefault(query, {})[passage] = grade
    groups = None
    if settings["groups"]:
        _, groups = np.unique(settings["groups"], return_inverse=True)
    rows, weight, square = weights
    passages = vectors(TokenStore(f"{folder}/{passages_of(name)}.passages.tokens"), rows, np.ones_like(weight))
    queries = vectors(TokenStore(f"{folder}/{name}.queries.tokens"), rows, weight, square)
    lexical = bm25_scores(folder, name)
    results = {"bm25": [], "dense": [], **{share: [] for share in shares}}
    for query in sorted(gold):
        cosine = passages @ queries[query]
        words = np.asarray(lexical[query])
        results["bm25"].append(gains(words, gold[query], groups))
        results["dense"].append(gains(cosine, gold[query], groups))
        for share in shares:
            both = share * words / max(float(words.max()), 1e-9) + (1 - share) * cosine
            results[share].append(gains(both, gold[query], groups))
    base = np.mean(results["bm25"], axis=0)
    for leg, values in results.items():
        mean = np.mean(values, axis=0)
        print(f"{name:11} {leg!s:6} nDCG@10 {mean[0]:.4f} ({mean[0] - base[0]:+.4f}) R@100 {mean[1]:.4f} ({mean[1] - base[1]:+.4f}) top1 {mean[2]:.3f} top10 {mean[3]:.3f}", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("weights")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--shares", default="0.4")
    settings = parser.parse_args()
    weights = read_weights(f"{settings.weights}/weights.bin")
    for name in settings.sets.split(","):
        measure(settings.folder, name, weights, [float(share) for share in settings.shares.split(",")])


if __name__ == "__main__":
    main()
