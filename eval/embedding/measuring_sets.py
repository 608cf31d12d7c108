"""Writes the measuring sets as texts (passages, then queries) and judgements, for dump-tokens.ts and measure.py.

usage: measuring_sets.py DATA OUT
"""

import html
import json
import os
import re
import subprocess
import sys

from sources import judgements, measuring_half, pieces, query_file, rows


def clean(text):
    return re.sub(r"\s+", " ", text).strip()


def document_text(path):
    if path.endswith(".pdf"):
        return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    if path.endswith((".html", ".htm")):
        text = re.sub(r"(?s)<(script|style|nav|header|footer)\b.*?</\1>", " ", text)
        text = re.sub(r"</(p|div|li|tr|h[1-6]|td)>", "\n\n", text)
        text = html.unescape(re.sub(r"<[^>]+>", " ", text))
    return text


def guideline_set(data):
    """Blocks of about 110 words; a block counts when it shares text with the quote."""
    folder = f"{data}/guidelines"
    passages, spans = [], {}
    for entry in rows(f"{folder}/MANIFEST.jsonl"):
        if entry["format"] not in ("pdf", "md", "html", "txt"):
            continue
        path = f"{folder}/{entry['file']}"
        where = spans.setdefault(f"guidelines/{entry['file']}", [])
        text = clean(document_text(path))
        title = entry.get("title") or os.path.basename(path)
        at = 0
        for piece in pieces(text, 110):
            where.append((len(passages), at, at + len(piece)))
            passages.append((title, piece))
            at += len(piece) + 1
        where.append(text)
    queries, gold = [], []
    for row in rows(f"{data}/retrieval/guideline_questions/queries.jsonl"):
        if not row["answerable"] or row["document"] not in spans:
            continue
        *where, text = spans[row["document"]]
        quote = clean(row["answer_quote"])
        found = text.find(quote)
        if found < 0:
            words = set(quote.lower().split())
            best = max(where, key=lambda s: len(words & set(text[s[1] : s[2]].lower().split())))
            hits = [best[0]]
        else:
            hits = [i for i, start, end in where if min(end, found + len(quote)) - max(start, found) > 20]
        gold.extend((len(queries), hit, 1.0) for hit in hits)
        queries.append(row["text"])
    return passages, queries, gold


def retrieval_set(folder, split, keep, title_of):
    passages, index = [], {}
    for row in rows(f"{folder}/corpus.jsonl.gz"):
        index.setdefault(row["_id"], len(passages))
        passages.append((title_of(row), row["text"], (row.get("metadata") or {}).get("doc_id")))
    by_module = {}
    for i, (_, _, module) in enumerate(passages):
        by_module.setdefault(module, []).append(i)
    text = {row["_id"]: row["text"] for row in rows(query_file(folder))}
    queries, number, gold = [], {}, []
    for query, passage, grade in judgements(f"{folder}/qrels/{split}.tsv"):
        if not keep(query) or grade <= 0:
            continue
        if query not in number:
            number[query] = len(queries)
            queries.append(text[query])
        targets = [index[passage]] if passage in index else by_module[passage]
        gold.extend((number[query], target, grade) for target in targets)
    groups = [module for *_, module in passages] if split == "modules" else None
    return [(title, text) for title, text, _ in passages], queries, gold, groups


def main(data, out):
    os.makedirs(out, exist_ok=True)
    base = f"{data}/retrieval"
    everything = lambda _: True
    plain = lambda row: row.get("title") or ""
    section = lambda row: f"{row['title']} {row['metadata']['section']}"
    sets = {
        "guidelines": (*guideline_set(data), None),
        "bioasq": retrieval_set(f"{base}/bioasq", "test", measuring_half, plain),
        "medquad": retrieval_set(f"{base}/medquad", "test", everything, plain),
        "openstax": retrieval_set(f"{base}/openstax", "modules", everything, section),
        "trials": retrieval_set(f"{base}/evidence_inference", "test", everything, plain),
        "trials-dev": retrieval_set(f"{base}/evidence_inference", "dev", everything, plain),
    }
    for name, (passages, queries, gold, groups) in sets.items():
        if name != "trials-dev":
            with open(f"{out}/{name}.passages.jsonl", "w", encoding="utf-8") as file:
                for title, text in passages:
                    file.write(json.dumps(f"{title}. {text}" if title else text, ensure_ascii=False) + "\n")
        with open(f"{out}/{name}.queries.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(query, ensure_ascii=False) + "\n" for query in queries)
        with open(f"{out}/{name}.json", "w", encoding="utf-8") as file:
            json.dump({"gold": gold, "groups": groups}, file)
        print(name, len(passages), len(queries), len(gold))


if __name__ == "__main__":
    main(*sys.argv[1:])
