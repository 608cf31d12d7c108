"""Words that mean the same: pairs written for this project, and abbreviations found in the texts."""

import re


CLINICAL = ("guideline", "book", "medquad")


class Synonyms:
    def __init__(self, path):
        self.groups = []
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                if line.strip() and not line.startswith("#"):
                    self.groups.append([name.strip() for name in line.rstrip("\n").split("\t") if name.strip()])

    def extend(self, out, chance, most=70_000):
        """Adds the groups as pairs, and copies of collected pairs whose query says it in another word."""
        for group in self.groups:
            for first in group:
                for second in group:
                    if first != second:
                        out.pair("synonym", first, second)
        others = {}
        for group in self.groups:
            for name in group:
                others.setdefault(name if name.isupper() else name.lower(), []).extend(x for x in group if x != name)
        names = sorted({name.lower() for name in others}, key=lambda name: (-len(name), name))
        pattern = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, names)) + r")(?![\w-])", re.I | re.A)

        def swap(match):
            found = match.group(1)
            choices = others.get(found) or others.get(found.lower())
            return chance.choice(choices) if choices and chance.random() < 0.7 else found

        added = 0
        order = list(range(len(out.pairs)))
        chance.shuffle(order)
        order.sort(key=lambda index: out.pairs[index][0] not in CLINICAL)
        order = [index for index in order if out.pairs[index][0] == "guideline"] + order
        for index in order:
            source, a, b, group = out.pairs[index]
            query = out.texts[a]
            if source in ("synonym", "abbreviation") or len(query) > 300 or added >= most:
                continue
            swapped = pattern.sub(swap, query)
            if swapped != query:
                out.pair("swap", swapped, out.texts[b], group)
                added += 1


def abbreviations(texts):
    """Pairs (short, long) in the sense of Schwartz and Hearst (2003), seen at least twice."""
    counts = {}
    for text in texts:
        for match in re.finditer(r"\(([A-Za-z][A-Za-z0-9-]{1,7})\)", text):
            short = match.group(1)
            if not re.search(r"[A-Z]", short):
                continue
            words = text[: match.start()].split()[-min(len(short) + 5, 2 * len(short)) :]
            long = long_form(short, " ".join(words))
            if long:
                key = (short, long.lower())
                counts[key] = counts.get(key, 0) + 1
    return [key for key, count in sorted(counts.items()) if count >= 2]


def long_form(short, before):
    s, l = len(short) - 1, len(before) - 1
    while s >= 0:
        letter = short[s].lower()
        if not letter.isalnum():
            s -= 1
            continue
        while l >= 0 and (before[l].lower() != letter or (s == 0 and l > 0 and before[l - 1].isalnum())):
            l -= 1
        if l < 0:
            return None
        l, s = l - 1, s - 1
    long = before[before.rfind(" ", 0, l + 1) + 1 :]
    return long if len(long) > len(short) + 2 else None
