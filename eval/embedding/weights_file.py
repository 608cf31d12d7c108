"""The weights file: magic, sizes, then row scales, query weights, query map and int8 rows (little endian)."""

import numpy as np
import torch

MAGIC = b"ALMANAC1"


def write_weights(path, model):
    with torch.no_grad():
        rows = (model.vectors * torch.exp(model.passage_weight)[:, None]).numpy()
        query = torch.exp(model.query_weight - model.passage_weight).numpy()
        scale = np.maximum(np.abs(rows).max(axis=1), 1e-9) / 127
        whole = np.rint(rows / scale[:, None]).astype(np.int8)
        with open(path, "wb") as file:
            file.write(MAGIC)
            file.write(np.array(rows.shape, dtype="<u4").tobytes())
            file.write(scale.astype("<f4").tobytes())
            file.write(query.astype("<f4").tobytes())
            file.write(model.map.detach().numpy().astype("<f4").tobytes())
            file.write(whole.tobytes())


def read_weights(path):
    """(rows as float32, query weights, query map)."""
    with open(path, "rb") as file:
        if file.read(8) != MAGIC:
            raise ValueError(f"{path} is no weights file")
        count, size = np.frombuffer(file.read(8), dtype="<u4")
        scale = np.frombuffer(file.read(4 * count), dtype="<f4")
        query = np.frombuffer(file.read(4 * count), dtype="<f4")
        square = np.frombuffer(file.read(4 * size * size), dtype="<f4").reshape(size, size)
        whole = np.frombuffer(file.read(count * size), dtype=np.int8).reshape(count, size)
    return whole.astype(np.float32) * scale[:, None], query, square
