"""Texts that may be trained on, each with its licence rule, and the rows that are kept for measuring only."""

import glob
import gzip
import hashlib
import json
import os
import re
import subprocess
from xml.etree import ElementTree

OPEN_LICENCES = ("CC BY", "CC0/PD")


def rows(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def judgements(path):
    """Triples (query id, passage id, grade)."""
    with open(path, encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            query, passage, grade = line.rstrip("\n").split("\t")
            yield query, passage, float(grade)


def query_file(folder):
    packed = os.path.join(folder, "queries.jsonl.gz")
    return packed if os.path.exists(packed) else os.path.join(folder, "queries.jsonl")


def measuring_half(query_id):
    """The half of the BioASQ questions that is never trained on."""
    return hashlib.sha256(query_id.encode()).digest()[0] % 2 == 0


def sentences(text):
    parts = re.split(r"(?<=[.!?])[\"')\]]*\s+(?=[A-Z0-9\"'(])", text)
    return [part.strip() for part in parts if part.strip()]


class Bioasq:
    def __init__(self, folder):
        self.text = {row["_id"]: row["text"] for row in rows(f"{folder}/corpus.jsonl.gz")}
        self.queries = {row["_id"]: row for row in rows(query_file(folder))}
        self.gold = list(judgements(f"{folder}/qrels/test.tsv"))
        self.measured = {passage for query, passage, _ in self.gold if measuring_half(query)}

    def passages(self):
        return [(key.split("_")[0], text) for key, text in self.text.items() if key not in self.measured]

    def pairs(self):
        for query, passage, _ in self.gold:
            if measuring_half(query) or passage in self.measured:
                continue
            yield self.queries[query]["text"], self.text[passage]
        for key, row in self.queries.items():
            answers = row["metadata"].get("ideal_answer") or []
            if not measuring_half(key):
                for answer in answers if isinstance(answers, list) else [answers]:
                    yield row["text"], answer


class Medquad:
    def __init__(self, folder):
        known = {passage for _, passage, _ in judgements(f"{folder}/qrels/test.tsv")}
        asked = {normal(row["text"]) for row in rows(query_file(folder))}
        corpus = list(rows(f"{folder}/corpus.jsonl.gz"))
        answers = {normal(row["text"]) for row in corpus if row["_id"] in known}
        self.rows = [
            row
            for row in corpus
            if row["_id"] not in known
            and normal(row["text"]) not in answers
            and normal(row["metadata"]["question"]) not in asked
        ]

    def passages(self):
        return [(focus(row), piece) for row in self.rows for piece in pieces(row["text"], 150)]

    def pairs(self):
        for row in self.rows:
            question = row["metadata"]["question"]
            cut = pieces(row["text"], 150)
            yield question, row["text"][:1500], focus(row)
            for piece in cut[1:3]:
                yield question, piece, focus(row)
            yield f"{focus(row)} {row['metadata'].get('qtype') or ''}", cut[0], focus(row)


def focus(row):
    return row["metadata"].get("focus") or ""


def normal(text):
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def pieces(text, words):
    tokens = text.split()
    count = max(1, round(len(tokens) / words))
    size = -(-len(tokens) // count)
    return [" ".join(tokens[i : i + size]) for i in range(0, len(tokens), size)] or [text]


class Trials:
    """Articles of evidence_inference whose licence is open and whose questions are not for measuring."""

    def __init__(self, folder, articles):
        self.queries = {row["_id"]: row for row in rows(query_file(folder))}
        held = {row["metadata"]["doc_id"] for row in self.queries.values() if row["metadata"]["split"] != "train"}
        self.rows = [
            row
            for row in rows(f"{folder}/corpus.jsonl.gz")
            if row["licence"] in OPEN_LICENCES and row["doc_id"] not in held
        ]
        self.by_id = {row["_id"]: row for row in self.rows}
        self.gold = list(judgements(f"{folder}/qrels/train.tsv"))
        self.articles = articles

    def useful(self):
        skipped = ("appendix", "competing", "authors", "pre-publication", "acknowledg", "abbreviations", "conflict")
        return [row for row in self.rows if not row["section"].lower().startswith(skipped)]

    def pairs(self):
        for query, passage, _ in self.gold:
            if passage in self.by_id:
                yield self.queries[query]["text"], self.by_id[passage]

    def headings(self):
        for row in self.useful():
            if len(row["text"]) < 80:
                continue
            last = row["section"].split(" > ")[-1]
            yield row["doc_id"], row["title"], last, row["text"]

    def citations(self):
        """Triples (article, citing sentence, title of the cited work), out of the articles' XML."""
        for document in sorted({row["doc_id"] for row in self.rows}):
            path = f"{self.articles}/{document}.nxml"
            if os.path.exists(path):
                yield from ((document, sentence, title) for sentence, title in cited(path))


def flat(node):
    parts = [node.text or ""]
    for child in node:
        tag = child.tag.split("}")[-1]
        if tag == "xref" and child.get("ref-type") == "bibr":
            parts.append("".join(f"\x01{rid}\x02" for rid in (child.get("rid") or "").split()))
        elif tag not in ("table-wrap", "fig", "disp-formula"):
            parts.append(flat(child))
        parts.append(child.tail or "")
    return "".join(parts)


def cited(path):
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError:
        return
    titles = {}
    for reference in root.iter("ref"):
        title = next(reference.iter("article-title"), None)
        if title is not None:
            titles[reference.get("id")] = re.sub(r"\s+", " ", "".join(title.itertext())).strip()
    for body in root.iter("body"):
        for paragraph in body.iter("p"):
            for sentence in sentences(re.sub(r"\s+", " ", flat(paragraph))):
                found = re.findall("\x01(.*?)\x02", sentence)
                if not found or len(found) > 4:
                    continue
                plain = re.sub("\x01.*?\x02", "", sentence)
                plain = re.sub(r"\[[\s,–-]*\]|\([\s,;–-]*\)", "", plain).strip()
                for rid in found:
                    if len(titles.get(rid, "")) > 25 and len(plain) > 40:
                        yield plain, titles[rid]


class Textbooks:
    def __init__(self, folder):
        self.rows = [row for row in rows(f"{folder}/corpus.jsonl.gz") if row["licence"] == "CC BY 4.0"]

    def headings(self):
        for row in self.rows:
            if len(row["text"]) > 60:
                yield row["metadata"]["doc_id"], row["title"], row["metadata"]["section"].split(" > ")[-1], row["text"]


class Guidelines:
    """Nigeria's standard treatment guidelines (MIT), CDC (US government) and the starter library."""

    def __init__(self, folder, library):
        self.blocks = []
        for path in sorted(glob.glob(f"{folder}/txt/nigeria_stg_2022/*.txt")):
            self.blocks.extend(treatment(path))
        for path in sorted(glob.glob(f"{library}/*.md")):
            self.blocks.extend(digest(path))
        self.plain = []
        for path in sorted(glob.glob(f"{folder}/pdf/cdc/*.pdf")):
            text = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout
            for block in re.split(r"\n\s*\n", text):
                block = re.sub(r"\s+", " ", block).strip()
                if len(block.split()) > 25:
                    self.plain.extend((os.path.basename(path), piece) for piece in pieces(block, 150))

    def headings(self):
        """Quadruples (document, title, heading, text)."""
        return iter(self.blocks)


def treatment(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        lines = [line.strip() for line in file]
    title = lines[0].title() if lines else ""
    heading, body = "Introduction", []
    for line in lines[1:] + ["END"]:
        head = line.isupper() and len(line) > 4 or re.fullmatch(r"[A-Z][A-Za-z /-]{3,40}", line) and line[-1] != "."
        if not head:
            body.append(line)
            continue
        text = " ".join(body).strip()
        if len(text) > 60:
            for piece in pieces(text, 120):
                yield os.path.basename(path), title, heading, piece
        heading, body = line.capitalize(), []


def digest(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    title = (re.search(r"^title:\s*[\"']?(.*?)[\"']?$", text, re.M) or [None, ""])[1]
    body = re.sub(r"\A---.*?^---$", "", text, flags=re.S | re.M)
    heading = ""
    for block in re.split(r"\n\s*\n", body):
        block = block.strip()
        if block.startswith("#"):
            first, _, rest = block.partition("\n")
            heading, block = first.lstrip("# ").strip(), rest.strip()
        if len(block) > 40:
            yield os.path.basename(path), title, heading, re.sub(r"\s+", " ", re.sub(r"[*_|>#]+", " ", block))
