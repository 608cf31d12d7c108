"""First vectors: positive pointwise mutual information of neighbours, reduced by a randomised SVD
(Levy and Goldberg 2014; Halko, Martinsson and Tropp 2011)."""

import numpy as np
import torch


def neighbours(store, texts, size, window=6, chunk=3_000_000):
    """Sparse counts (row, column, count) of tokens at most `window` apart, nearer ones counting more."""
    rows = store.rows()
    chosen = np.zeros(len(store), dtype=bool)
    chosen[texts] = True
    kept = chosen[rows]
    ids, rows = store.ids[kept].astype(np.int64), rows[kept]
    all_keys, all_counts = [], []
    for start in range(0, len(ids), chunk):
        part, text = ids[start : start + chunk + window], rows[start : start + chunk + window]
        keys, values = [], []
        for distance in range(1, window + 1):
            same = text[:-distance] == text[distance:]
            first, second = part[:-distance][same], part[distance:][same]
            keys.append(np.minimum(first, second) * size + np.maximum(first, second))
            values.append(np.full(len(first), 1.0 / distance, dtype=np.float32))
        keys, values = np.concatenate(keys), np.concatenate(values)
        found, at = np.unique(keys, return_inverse=True)
        all_keys.append(found)
        all_counts.append(np.bincount(at, weights=values).astype(np.float32))
    keys, at = np.unique(np.concatenate(all_keys), return_inverse=True)
    counts = np.bincount(at, weights=np.concatenate(all_counts)).astype(np.float32)
    enough = counts > 1.0
    keys, counts = keys[enough], counts[enough]
    return keys // size, keys % size, counts


def first_vectors(store, texts, size, dimensions, seed):
    row, column, count = neighbours(store, texts, size)
    total = np.bincount(row, weights=count, minlength=size) + np.bincount(column, weights=count, minlength=size)
    smooth = total**0.75
    smooth /= smooth.sum()
    share = total / total.sum()
    information = np.log(count / (2 * count.sum()) * 2 / (share[row] * smooth[column] + share[column] * smooth[row]) + 1e-9)
    good = information > 0
    row, column, information = row[good], column[good], information[good].astype(np.float32)
    both = np.stack([np.concatenate([row, column]), np.concatenate([column, row])])
    matrix = torch.sparse_coo_tensor(
        torch.from_numpy(both), torch.from_numpy(np.concatenate([information, information])), (size, size)
    ).coalesce().to_sparse_csr()
    torch.manual_seed(seed)
    basis = torch.randn(size, dimensions + 24)
    for _ in range(3):
        basis, _ = torch.linalg.qr(matrix @ basis)
    small = basis.T @ (matrix @ basis)
    values, vectors = torch.linalg.eigh((small + small.T) / 2)
    order = values.abs().argsort(descending=True)[:dimensions]
    return (basis @ vectors[:, order]) * values[order].abs().sqrt()
