"""Writes the training texts and pairs: texts.jsonl (one string a line) and pairs.tsv (source, query line, passage line).

usage: collect.py DATA ARTICLES LIBRARY OUT
  DATA      folder with retrieval/ and guidelines/
  ARTICLES  xml_files of jayded/evidence-inference (commit b9831b6), for the references
  LIBRARY   ingest/library
"""

import json
import os
import random
import re
import sys

from sources import Bioasq, Guidelines, Medquad, Textbooks, Trials, pieces, sentences
from synonyms import Synonyms, abbreviations

QUESTIONS = (
    "What is {}?", "How is {} treated?", "{}", "{}", "{}", "management of {}", "What should I give for {}?",
    "what to do about {}", "What does the guideline say about {}?", "recommendation on {}", "Should a patient have {}?",
    "My patient asks about {}", "A patient has {}. What next?", "Which patients need {}?", "When is {} indicated?",
)


class Collection:
    def __init__(self):
        self.ids, self.texts, self.pairs = {}, [], []

    def text(self, text):
        text = re.sub(r"\s+", " ", text).strip()
        if text not in self.ids:
            self.ids[text] = len(self.texts)
            self.texts.append(text)
        return self.ids[text]

    def pair(self, source, query, passage):
        a, b = self.text(query), self.text(passage)
        if a != b and self.texts[a] and self.texts[b]:
            self.pairs.append((source, a, b))


def heading_pairs(out, source, quadruples, chance, each):
    taken = {}
    for document, title, heading, text in quadruples:
        taken[document] = taken.get(document, 0) + 1
        if chance.random() > each:
            continue
        about = heading if heading.lower() in title.lower() else f"{heading} {title}"
        queries = [about, title, heading]
        subject = queries[0 if chance.random() < 0.7 else 1].rstrip(".?")
        out.pair(source, chance.choice(QUESTIONS).format(subject), text)


def cloze(out, passages, chance, count):
    """A sentence asks for the passage it was taken out of (inverse cloze task, Lee et al. 2019)."""
    for passage in chance.sample(passages, min(count, len(passages))):
        parts = [part for part in sentences(passage) if len(part) > 30]
        if len(parts) < 2:
            continue
        at = chance.randrange(len(parts))
        words = parts[at].split()
        if chance.random() < 0.5 and len(words) > 8:
            start = chance.randrange(len(words) - 6)
            words = words[start : start + chance.randrange(5, 13)]
        rest = parts if chance.random() < 0.15 else parts[:at] + parts[at + 1 :]
        out.pair("cloze", " ".join(words), " ".join(rest))


def main(data, articles, library, folder):
    chance = random.Random(7)
    out = Collection()
    bioasq = Bioasq(f"{data}/retrieval/bioasq")
    medquad = Medquad(f"{data}/retrieval/medquad")
    trials = Trials(f"{data}/retrieval/evidence_inference", articles)
    books = Textbooks(f"{data}/retrieval/openstax")
    guidelines = Guidelines(f"{data}/guidelines", library)

    for sentence, title in trials.citations():
        out.pair("cite", *((sentence, title) if chance.random() < 0.5 else (title, sentence)))
    for query, passage in bioasq.pairs():
        out.pair("bioasq", query, passage)
    for query, passage in medquad.pairs():
        out.pair("medquad", query, passage)
    for query, passage in trials.pairs():
        out.pair("trial", query, passage)
    heading_pairs(out, "article", trials.headings(), chance, 0.5)
    for _ in range(2):
        heading_pairs(out, "book", books.headings(), chance, 1)
    for _ in range(4):
        heading_pairs(out, "guideline", guidelines.headings(), chance, 1)

    passages = [row["text"] for row in trials.useful()] + bioasq.passages() + medquad.passages()
    near = [text for *_, text in books.headings()] + [text for *_, text in guidelines.headings()] + guidelines.plain
    cloze(out, passages, chance, 90_000)
    for _ in range(2):
        cloze(out, near, chance, len(near))
    for short, long in abbreviations(passages + near):
        out.pair("abbreviation", *((short, long) if chance.random() < 0.5 else (long, short)))
    Synonyms(os.path.join(os.path.dirname(__file__), "synonyms.tsv")).extend(out, chance)
    plain = [out.text(passage) for passage in passages + near]

    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/texts.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in out.texts)
    with open(f"{folder}/pairs.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{source}\t{a}\t{b}\n" for source, a, b in out.pairs)
    with open(f"{folder}/plain.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{i}\n" for i in dict.fromkeys(plain))
    counts = {}
    for source, *_ in out.pairs:
        counts[source] = counts.get(source, 0) + 1
    print(len(out.texts), "texts", len(out.pairs), "pairs", counts)


if __name__ == "__main__":
    main(*sys.argv[1:])
