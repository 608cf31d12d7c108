"""The embedding's parameters, with gradients and Adam by hand: only rows that a batch touches are read or written."""

import numpy as np
import torch
import torch.nn.functional as F


class Bag:
    """A batch of texts: token ids, text of each token, counts; sorted once by text and once by token."""

    def __init__(self, ids, rows, counts, texts):
        self.ids, self.counts, self.texts = ids, counts, texts
        lengths = np.bincount(rows, minlength=texts)
        self.offsets = torch.from_numpy(np.concatenate([[0], np.cumsum(lengths)[:-1]]))
        order = np.argsort(ids, kind="stable")
        self.unique, starts = np.unique(ids[order], return_index=True)
        self.starts = torch.from_numpy(starts)
        self.rows_by_token = torch.from_numpy(rows[order])
        self.order = torch.from_numpy(order)


class Rows:
    """Adam (Kingma and Ba 2015) on chosen rows of a table."""

    def __init__(self, table):
        self.table = table
        self.mean, self.square = torch.zeros_like(table), torch.zeros_like(table)
        self.times = torch.zeros(len(table))

    def step(self, at, gradient, rate):
        # In parts that fit the processor's cache: the same numbers, in a third of the time.
        for start in range(0, len(at), 1024):
            self.part(at[start : start + 1024], gradient[start : start + 1024], rate)

    def part(self, at, gradient, rate):
        times = self.times[at].add_(1)
        self.times[at] = times
        times = times.reshape((-1,) + (1,) * (gradient.dim() - 1))
        mean = self.mean[at].mul_(0.9).add_(gradient, alpha=0.1)
        square = self.square[at].mul_(0.99).addcmul_(gradient, gradient, value=0.01)
        self.mean[at], self.square[at] = mean, square
        size = square.div_(1 - 0.99**times).sqrt_().add_(1e-8)
        self.table[at] = self.table[at].sub_(mean.div_(size).mul_(rate / (1 - 0.9**times)))


class Model:
    def __init__(self, vectors, weight):
        self.vectors = vectors.contiguous()
        self.passage_weight, self.query_weight = weight.clone(), weight.clone()
        self.map = torch.eye(vectors.shape[1]).requires_grad_()
        self.row_steps = Rows(self.vectors)
        self.weight_steps = {"q": Rows(self.query_weight), "p": Rows(self.passage_weight)}
        self.map_steps = torch.optim.Adam([self.map])

    def each(self, bag, weight):
        return torch.from_numpy(bag.counts) * torch.exp(weight[torch.from_numpy(bag.ids)])

    def sums(self, bag, weight):
        ids = torch.from_numpy(bag.ids)
        return F.embedding_bag(ids, self.vectors, bag.offsets, mode="sum", per_sample_weights=self.each(bag, weight))

    def queries(self, bag):
        with torch.no_grad():
            return F.normalize(self.sums(bag, self.query_weight) @ self.map, dim=1)

    def step(self, q_bag, p_bag, loss_of, rate):
        """One step down `loss_of(query vectors, passage vectors)`; gives the loss."""
        q_sum = self.sums(q_bag, self.query_weight).requires_grad_()
        p_sum = self.sums(p_bag, self.passage_weight).requires_grad_()
        loss = loss_of(F.normalize(q_sum @ self.map, dim=1), F.normalize(p_sum, dim=1))
        self.map_steps.zero_grad()
        loss.backward()
        for group in self.map_steps.param_groups:
            group["lr"] = rate * 0.25
        self.map_steps.step()
        with torch.no_grad():
            parts = [self.row_gradient(q_bag, q_sum.grad, "q", rate), self.row_gradient(p_bag, p_sum.grad, "p", rate)]
            unique, at = np.unique(np.concatenate([q_bag.unique, p_bag.unique]), return_inverse=True)
            total = torch.zeros(len(unique), self.vectors.shape[1]).index_add_(0, torch.from_numpy(at), torch.cat(parts))
            self.row_steps.step(torch.from_numpy(unique), total, rate)
        return loss.item()

    def row_gradient(self, bag, gradient, side, rate):
        weight = self.query_weight if side == "q" else self.passage_weight
        each = self.each(bag, weight)[bag.order]
        rows = F.embedding_bag(bag.rows_by_token, gradient, bag.starts, mode="sum", per_sample_weights=each)
        at = torch.from_numpy(bag.unique)
        # The weight is an exponent factor of the row, so its gradient follows from the row's own.
        self.weight_steps[side].step(at, (rows * self.vectors[at]).sum(1), rate)
        return rows
