"""Trains the built-in embedding: vectors of tokens from neighbours, then InfoNCE on pairs.

usage: train.py RUN OUT [--dimensions 160] [--epochs 6] [--seconds 0] [--seed 7]
  RUN  folder with texts' tokens.bin, pairs.tsv, plain.tsv, vocabulary.txt
  OUT  folder that gets weights.bin and vocabulary.txt
"""

import argparse
import os
import shutil
import time

import numpy as np
import torch
import torch.nn.functional as F

from co_occurrence import first_vectors
from token_model import Bag, Model
from token_store import TokenStore, gather
from weights_file import write_weights

# How often a source's pairs are taken in one epoch.
REPEATS = {
    "abbreviation": 0.6,
    "article": 0.7,
    "bioasq": 2,
    "cite": 0.7,
    "cloze": 0.5,
    "guideline": 2,
    "medquad": 1.5,
    "synonym": 4,
    "trial": 2.5,
}
MOST_TOKENS = 80


class Bags:
    """Texts as bags of distinct tokens, with some tokens left out at random while training."""

    def __init__(self, store, seed):
        self.ids, counts, self.offsets = store.distinct()
        self.counts = np.sqrt(counts)
        self.chance = np.random.default_rng(seed)

    def take(self, texts, dropped):
        at, bags = gather(self.offsets, texts)
        lengths = np.diff(np.append(bags, len(at)))
        kept = self.chance.random(len(at)) >= np.maximum(dropped, 1 - MOST_TOKENS / np.maximum(np.repeat(lengths, lengths), 1))
        kept[bags[lengths > 0]] = True
        rows = np.repeat(np.arange(len(texts)), lengths)[kept]
        return Bag(self.ids[at[kept]], rows, self.counts[at[kept]], len(texts))


def read_pairs(path):
    names, left, right, groups, numbers = [], [], [], [], {"": -1}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            name, a, b, group = line.rstrip("\n").split("\t")
            names.append(name)
            left.append(int(a))
            right.append(int(b))
            groups.append(numbers.setdefault(group, len(numbers)))
    return np.array(names), np.array(left), np.array(right), np.array(groups)


def epoch_order(names, chance):
    order = []
    for name in sorted(set(names)):
        at = np.flatnonzero(names == name)
        times = REPEATS.get(name, 1)
        order.append(np.repeat(at, int(times)))
        extra = times - int(times)
        order.append(chance.permutation(at)[: int(extra * len(at))])
    return chance.permutation(np.concatenate(order))


def hard_together(model, bags, order, pairs, chance):
    """Orders pairs so that every 128 neighbours are of one document or have near queries: hard to tell apart."""
    _, left, _, groups = pairs
    found = [model.queries(bags.take(left[order[start : start + 8192]], 0.0)) for start in range(0, len(order), 8192)]
    vectors = torch.cat(found)
    centres = vectors[torch.from_numpy(chance.choice(len(vectors), 1536, replace=False))]
    nearest = torch.cat([(part @ centres.T).argmax(1) for part in vectors.split(8192)]).numpy()
    document = groups[order]
    by_document = (document >= 0) & (chance.random(len(order)) < 0.5)
    key = np.where(by_document, chance.random(groups.max() + 1)[document], chance.random(1536)[nearest])
    order = order[np.argsort(key + np.where(by_document, 0, 1), kind="stable")]
    tight = [order[i : i + 128] for i in range(0, len(order), 128)]
    return np.concatenate([tight[i] for i in chance.permutation(len(tight))])


def contrast(queries, passages, temperature):
    """InfoNCE (van den Oord et al. 2018) both ways; the same text twice in a batch is no negative."""
    same = torch.from_numpy((passages[:, None] == passages[None, :]) | (queries[:, None] == queries[None, :]))
    same.fill_diagonal_(False)
    target = torch.arange(len(queries))

    def loss(q, p):
        scores = (q @ p.T / temperature).masked_fill(same, -1e4)
        return F.cross_entropy(scores, target) + 0.3 * F.cross_entropy(scores.T, target)

    return loss


def train(model, bags, pairs, settings):
    names, left, right, _ = pairs
    chance = np.random.default_rng(settings.seed)
    orders = [epoch_order(names, chance) for _ in range(settings.epochs)]
    steps, done, begun = sum(len(order) // settings.batch for order in orders), 0, time.time()
    for epoch, order in enumerate(orders):
        if epoch >= settings.grouped_from:
            order = hard_together(model, bags, order, pairs, chance)
        losses = []
        for start in range(0, len(order) - settings.batch + 1, settings.batch):
            at = order[start : start + settings.batch]
            rate = settings.rate * max(0.02, 1 - done / steps)
            queries, passages = left[at], right[at]
            loss = contrast(queries, passages, settings.temperature)
            losses.append(model.step(bags.take(queries, 0.15), bags.take(passages, 0.1), loss, rate))
            done += 1
            if done % 100 == 0:
                print(f"step {done} of {steps} loss {np.mean(losses[-100:]):.4f} {time.time() - begun:.0f} s", flush=True)
        print(f"epoch {epoch} loss {np.mean(losses):.4f} {time.time() - begun:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("run")
    parser.add_argument("out")
    parser.add_argument("--dimensions", type=int, default=160)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--grouped-from", type=int, default=1)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--rate", type=float, default=0.006)
    parser.add_argument("--temperature", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=1)
    settings = parser.parse_args()
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    with open(f"{settings.run}/vocabulary.txt", encoding="utf-8") as file:
        size = len(file.read().rstrip("\n").split("\n"))
    store = TokenStore(f"{settings.run}/tokens.bin")
    texts = np.loadtxt(f"{settings.run}/plain.tsv", dtype=np.int64)
    cached = f"{settings.run}/first-{settings.dimensions}.npy"
    if os.path.exists(cached):
        vectors = torch.from_numpy(np.load(cached))
    else:
        vectors = first_vectors(store, texts, size, settings.dimensions, settings.seed)
        np.save(cached, vectors.numpy())
    bags = Bags(store, settings.seed)
    frequency = np.bincount(bags.ids, minlength=size) / len(store)
    idf = np.log(1 / np.maximum(frequency, 2 / len(store)))
    weight = torch.from_numpy(np.log(np.maximum(idf, 0.05) / 8)).float()
    # Seeded again: whether the first vectors were computed or kept must not change the rest.
    torch.manual_seed(settings.seed)
    norm = vectors.norm(dim=1, keepdim=True)
    unit = torch.where(norm > 1e-6, vectors / norm.clamp(min=1e-6), F.normalize(torch.randn_like(vectors), dim=1))
    model = Model(unit, weight)
    train(model, bags, read_pairs(f"{settings.run}/pairs.tsv"), settings)
    os.makedirs(settings.out, exist_ok=True)
    write_weights(f"{settings.out}/weights.bin", model)
    if os.path.abspath(settings.run) != os.path.abspath(settings.out):
        shutil.copy(f"{settings.run}/vocabulary.txt", f"{settings.out}/vocabulary.txt")


if __name__ == "__main__":
    main()
