"""Token ids as dump-tokens.ts wrote them, each text reduced to distinct tokens with the square root of their count."""

import numpy as np


class TokenStore:
    def __init__(self, path):
        self.ids = np.fromfile(path, dtype=np.int32)
        self.offsets = np.fromfile(f"{path}.offsets", dtype=np.int64)

    def __len__(self):
        return len(self.offsets) - 1

    def rows(self):
        """Text number of each token."""
        return np.repeat(np.arange(len(self), dtype=np.int64), np.diff(self.offsets))

    def distinct(self):
        """(ids, counts, offsets): distinct tokens of each text in order of id."""
        size = int(self.ids.max()) + 1 if len(self.ids) else 1
        keys, counts = np.unique(self.rows() * size + self.ids, return_counts=True)
        texts = keys // size
        offsets = np.zeros(len(self) + 1, dtype=np.int64)
        np.cumsum(np.bincount(texts, minlength=len(self)), out=offsets[1:])
        return (keys % size).astype(np.int64), counts.astype(np.float32), offsets


def gather(offsets, texts):
    """Positions of the tokens of `texts`, and the offset of each text among them."""
    starts, lengths = offsets[texts], offsets[texts + 1] - offsets[texts]
    bags = np.zeros(len(texts), dtype=np.int64)
    np.cumsum(lengths[:-1], out=bags[1:])
    return np.repeat(starts - bags, lengths) + np.arange(lengths.sum()), bags
