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

from sources import Bioasq, Guidelines, Medquad, Textbooks, Trials, sentences
from synonyms import Synonyms, abbreviations

QUESTIONS = (
    "What is {}?", "How is {} treated?", "{}", "{}", "{}", "management of {}", "What should I give for {}?",
    "what to do about {}", "What does the guideline say about {}?", "recommendation on {}", "Should a patient have {}?",
    "My patient asks about {}", "A patient has {}. What next?", "Which patients need {}?", "When is {} indicated?",
    "A 62-year-old man with {}: what is recommended?", "I have a woman in clinic with {}, what now?", "how much, how often: {}",
    "8-year-old child, {}, what dose?", "pregnant patient and {}, is it safe?", "what does the evidence say on {}",
    "who should get {}", "when should I refer for {}", "first choice for {}", "Can I use {} in an older adult?",
)
OUTCOMES = "What is the effect of {} on {}?", "What is the effect of {} compared with control on {}?", "{} and {}"


class Collection:
    def __init__(self):
        self.ids, self.texts, self.pairs = {}, [], []

    def text(self, text):
        text = re.sub(r"\s+", " ", text).strip()
        if text not in self.ids:
            self.ids[text] = len(self.texts)
            self.texts.append(text)
        return self.ids[text]

    def pair(self, source, query, passage, group=""):
        """`group` names the document: pairs of one document make each other harder in training."""
        a, b = self.text(query), self.text(passage)
        if a != b and self.texts[a] and self.texts[b]:
            self.pairs.append((source, a, b, group))


def placed(title, heading, text, chance, share):
    """A passage as the product embeds it, below its title and heading, in `share` of the cases."""
    return f"{title} > {heading} {text}" if chance.random() < share else text


def heading_pairs(out, source, quadruples, chance, each):
    for document, title, heading, text in quadruples:
        if chance.random() > each:
            continue
        about = heading if heading.lower() in title.lower() else f"{heading} {title}"
        queries = [about, title, heading]
        subject = queries[0 if chance.random() < 0.7 else 1].rstrip(".?")
        out.pair(source, chance.choice(QUESTIONS).format(subject), placed(title, heading, text, chance, 0.5), document)


def outcome_pairs(out, trials, chance):
    """Questions in the form of a trial's: what was done (title) on what was measured (heading among the results)."""
    for row in trials.useful():
        path = row["section"].split(" > ")
        if len(path) < 2 or not re.search("result|outcome|finding", path[0], re.I) or len(row["text"]) < 120:
            continue
        title = re.split(r"[:?]| - ", row["title"])[0]
        title = re.sub(r"^(the )?(effects?|efficacy|impact|influence|effectiveness) of ", "", title, flags=re.I)
        passage = placed(row["title"], row["section"], row["text"], chance, 0.5)
        out.pair("outcome", chance.choice(OUTCOMES).format(title, path[-1]), passage, row["doc_id"])


def cloze(out, passages, chance, count):
    """A sentence asks for the passage it was taken out of (inverse cloze task, Lee et al. 2019)."""
    for group, above, passage in chance.sample(passages, min(count, len(passages))):
        parts = [part for part in sentences(passage) if len(part) > 30]
        if len(parts) < 2:
            continue
        at = chance.randrange(len(parts))
        words = parts[at].split()
        if chance.random() < 0.5 and len(words) > 8:
            start = chance.randrange(len(words) - 6)
            words = words[start : start + chance.randrange(5, 13)]
        rest = parts if chance.random() < 0.15 else parts[:at] + parts[at + 1 :]
        query = " ".join(words)
        if len(words) < 14 and chance.random() < 0.25:
            query = chance.choice(QUESTIONS).format(query.rstrip("."))
        out.pair("cloze", query, placed(above, "", " ".join(rest), chance, 0.4 if above else 0), group)


def main(data, articles, library, folder):
    chance = random.Random(7)
    out = Collection()
    bioasq = Bioasq(f"{data}/retrieval/bioasq")
    medquad = Medquad(f"{data}/retrieval/medquad")
    trials = Trials(f"{data}/retrieval/evidence_inference", articles)
    books = Textbooks(f"{data}/retrieval/openstax")
    guidelines = Guidelines(f"{data}/guidelines", library)

    for document, sentence, title in trials.citations():
        out.pair("cite", *((sentence, title) if chance.random() < 0.5 else (title, sentence)), document)
    for query, passage in bioasq.pairs():
        out.pair("bioasq", query, passage)
    for query, passage, focus in medquad.pairs():
        out.pair("medquad", query, passage, focus)
    for _ in range(3):
        for query, row in trials.pairs():
            out.pair("trial", query, placed(row["title"], row["section"], row["text"], chance, 0.7), row["doc_id"])
    outcome_pairs(out, trials, chance)
    heading_pairs(out, "article", trials.headings(), chance, 0.5)
    for _ in range(2):
        heading_pairs(out, "book", books.headings(), chance, 1)
    for _ in range(4):
        heading_pairs(out, "guideline", guidelines.headings(), chance, 1)

    passages = [(row["doc_id"], row["title"], row["text"]) for row in trials.useful()]
    passages += [(group, "", text) for group, text in bioasq.passages() + medquad.passages()]
    near = [(group, f"{title} > {heading}", text) for group, title, heading, text in books.headings()]
    near += [(group, f"{title} > {heading}", text) for group, title, heading, text in guidelines.headings()]
    near += [(group, "", text) for group, text in guidelines.plain]
    cloze(out, passages, chance, 90_000)
    for _ in range(3):
        cloze(out, near, chance, len(near))
    for short, long in abbreviations(text for *_, text in passages + near):
        out.pair("abbreviation", *((short, long) if chance.random() < 0.5 else (long, short)))
    Synonyms(os.path.join(os.path.dirname(__file__), "synonyms.tsv")).extend(out, chance)
    plain = [out.text(passage) for *_, passage in passages + near]

    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/texts.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(text, ensure_ascii=False) + "\n" for text in out.texts)
    with open(f"{folder}/pairs.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{source}\t{a}\t{b}\t{group}\n" for source, a, b, group in out.pairs)
    with open(f"{folder}/plain.tsv", "w", encoding="utf-8") as file:
        file.writelines(f"{i}\n" for i in dict.fromkeys(plain))
    counts = {}
    for source, *_ in out.pairs:
        counts[source] = counts.get(source, 0) + 1
    print(len(out.texts), "texts", len(out.pairs), "pairs", counts)


if __name__ == "__main__":
    main(*sys.argv[1:])
