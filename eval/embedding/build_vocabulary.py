"""Chooses the vocabulary from counted terms: stems, byte-pair pieces of the rest, pairs of neighbouring stems.

usage: build_vocabulary.py TERMS OUT STEMS PIECES PAIRS
"""

import heapq
import math
import re
import sys
from collections import Counter, defaultdict

FUNCTION_WORDS = set(
    "a an the of in on at to for by with from as is ar wa were be been being and or but if than then that thi these"
    " those it it' he she we you i they their our hi her which who whom what when where how doe did do ha have had"
    " can mai might will would should could must also both each other such into onli".split()
)
SHAPES = ["#1", "#2", "#3", "#4", "#5", "#."]


def read(path):
    single, pairs = {}, {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            count, term = line.rstrip("\n").split("\t")
            (pairs if " " in term else single)[term] = int(count)
    return single, pairs


def wanted(term):
    return not re.fullmatch(r"[\d.]+", term) or len(term) <= 4


def byte_pairs(words, merges):
    """Most frequent neighbours joined again and again (Sennrich et al. 2016); pieces remember where they stand."""
    parts = {word: ["^" + word[0]] + ["+" + letter for letter in word[1:]] for word in words}
    pieces = sorted({piece for split in parts.values() for piece in split})
    counts, where = Counter(), defaultdict(set)
    for word, split in parts.items():
        for pair in zip(split, split[1:]):
            counts[pair] += words[word]
            where[pair].add(word)
    heap = [(-count, pair) for pair, count in counts.items()]
    heapq.heapify(heap)
    while len(pieces) < merges and heap:
        count, best = heapq.heappop(heap)
        if counts[best] != -count:
            continue
        if count > -2:
            break
        changed = set()
        joined = best[0] + best[1][1:]
        pieces.append(joined)
        for word in sorted(where.pop(best)):
            split = parts[word]
            for pair in zip(split, split[1:]):
                counts[pair] -= words[word]
                where[pair].discard(word)
                changed.add(pair)
            merged, at = [], 0
            while at < len(split):
                if at + 1 < len(split) and (split[at], split[at + 1]) == best:
                    merged.append(joined)
                    at += 2
                else:
                    merged.append(split[at])
                    at += 1
            parts[word] = merged
            for pair in zip(merged, merged[1:]):
                counts[pair] += words[word]
                where[pair].add(word)
                changed.add(pair)
        del counts[best]
        for pair in sorted(changed - {best}):
            heapq.heappush(heap, (-counts[pair], pair))
    return list(dict.fromkeys(pieces))


def good_pairs(single, pairs, most):
    total = sum(single.values())
    scored = []
    for pair, count in pairs.items():
        first, second = pair.split(" ")
        if first in FUNCTION_WORDS or second in FUNCTION_WORDS or not re.search("[a-z]{2}", first):
            continue
        information = math.log(count * total / (single[first] * single[second]))
        normal = information / -math.log(count / total)
        if normal > 0.25 and count >= 25:
            scored.append((-count * normal, pair))
    return [pair for _, pair in sorted(scored)[:most]]


def main(terms, out, stems, pieces, most_pairs):
    single, pairs = read(terms)
    ranked = [term for term in single if wanted(term)]
    whole = ranked[: int(stems)]
    kept = set(whole)
    rare = {
        term: count
        for term, count in single.items()
        if term not in kept and len(term) < 30 and re.fullmatch("[a-z0-9]+", term) and re.search("[a-z]", term)
    }
    known = {pair: count for pair, count in pairs.items() if all(term in kept for term in pair.split(" "))}
    entries = SHAPES + whole + byte_pairs(rare, int(pieces)) + good_pairs(single, known, int(most_pairs))
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(entry + "\n" for entry in entries)
    print(len(whole), "stems, least count", single[whole[-1]], ";", len(entries), "entries")


if __name__ == "__main__":
    main(*sys.argv[1:])
