#!/usr/bin/env python3
"""Measures parts of the reader on open corpora that others have annotated: time values (WikiWars, MEANTIME) and attributed stretches (GUM).

bench/quality puts what it says into docs/quality.md; alone it prints it. With --show SET it lists what is wrong in the half worked on.
"""

import argparse
import collections
import datetime
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zlib

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Set -> (its name on the page, figure, what must be reached).
SETS = {
    "gum": ("GUM, news", "attributed stretches, overlap F1", 0.80),
    "wikiwars": ("WikiWars", "time values right", 0.75),
    "meantime": ("MEANTIME", "time values right", 0.75),
}

Document = collections.namedtuple("Document", "set name published text gold aside limit")
"""gold: list of (start, end, value) that count; aside: list of (start, end) that neither count nor are held against the reader; what is
found behind limit is not looked at. A value is a list of what is right: pairs of days as numbers, both included; of an attributed stretch it
is the places of its words."""


# ---- calendar values: a pair of days, each counted from 1 January of the year 1 of a calendar that goes on backwards


def day(year, month=1, date=1):
    """Number of a day of the calendar that java.time uses: year 0 is 1 BC."""
    y = year - (month <= 2)
    era, of = y // 400, y % 400
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + date - 1
    return era * 146097 + of * 365 + of // 4 - of // 100 + doy


def iso(text):
    """A day as Java prints it; None for an open side."""
    found = re.fullmatch(r"([+-]?\d{4,9})-(\d\d)-(\d\d)", text)
    year = int(found[1])
    return None if abs(year) > 99999 else day(year, int(found[2]), int(found[3]))


def months(year, month, count):
    end = year * 12 + month - 1 + count
    return day(year, month), day(end // 12, end % 12 + 1) - 1


SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def values(text):
    """The stretches of days that a TIMEX value can name: none for a duration, a set, PRESENT_REF, an X in it, a fiscal year; two for a winter."""
    meant = value(text)
    if meant is None:
        return []
    # The corpora count a winter to the year in which it begins or to that in which it ends.
    return [meant, value(re.sub(r"\d+", lambda y: "%04d" % (int(y[0]) + (1 if text.startswith("BC") else -1)), text, count=1))] if text.endswith("-WI") else [meant]


def value(text):
    found = re.fullmatch(r"(BC)?(\d{2,4})(?:-(.+))?", text or "")
    if not found:
        return None
    before, digits, rest = found.groups()
    if before and len(digits) == 4:
        year = 1 - int(digits)
    elif len(digits) == 4:
        year = int(digits)
    else:
        width = 10 ** (4 - len(digits))
        first = int(digits) * width
        if before:
            return (day(1 - first - width + 1), day(2 - first) - 1) if rest is None else None
        return (day(first), day(first + width) - 1) if rest is None else None
    if rest is None:
        return day(year), day(year + 1) - 1
    rest = rest.split("T")[0]
    if rest in SEASONS:
        return months(year, SEASONS[rest], 3)
    found = re.fullmatch(r"([QH])(\d)", rest)
    if found:
        size = 3 if found[1] == "Q" else 6
        return months(year, (int(found[2]) - 1) * size + 1, size)
    found = re.fullmatch(r"W(\d\d)(-WE)?", rest)
    if found:
        fourth = day(year, 1, 4)
        monday = fourth - (fourth - day(2024, 1, 1)) % 7 + (int(found[1]) - 1) * 7
        return (monday + 5, monday + 6) if found[2] else (monday, monday + 6)
    found = re.fullmatch(r"(\d\d)(?:-(\d\d))?", rest)
    if not found or not 1 <= int(found[1]) <= 12:
        return None
    return (day(year, int(found[1]), int(found[2])),) * 2 if found[2] else months(year, int(found[1]), 1)


def read_value(first, last, precision):
    """What the reader means, as the corpora write it: a part of a day, month, season or year has the value of its whole there."""
    start, end = iso(first), iso(last)
    if start is None or end is None:
        return None
    year, month = re.match(r"([+-]?\d+)-(\d\d)", first).groups()
    if precision == "PART_OF_MONTH":
        return months(int(year), int(month), 1)
    if precision == "PART_OF_YEAR":
        return months(int(year), 1, 12)
    if precision == "PART_OF_SEASON":
        first = int(month) // 3 * 3
        return months(int(year), first, 3) if first else months(int(year) - 1, 12, 3)
    return (start, start) if precision == "PART_OF_DAY" else (start, end)


# ---- the corpora


def wikiwars(folder):
    for file in sorted((folder / "keyinline").glob("*.xml")):
        whole = file.read_text(encoding="utf-8")
        published = re.search(r"<DATETIME>.*?(\d{4}-\d\d-\d\d)", whole, re.S)[1]
        body = re.search(r"<TEXT>\n?(.*)</TEXT>", whole, re.S)[1]
        text, gold, aside, opened = [], [], [], []
        length = 0
        for piece in re.split(r"(<[^>]*>)", body):
            if piece.startswith("<TIMEX2"):
                named = re.search(r'\bval="([^"]*)"', piece)
                opened.append((length, values(named[1]) if named and 'set="YES"' not in piece else []))
            elif piece == "</TIMEX2>":
                start, meant = opened.pop()
                (gold if meant else aside).append((start, length, meant))
            elif not piece.startswith("<"):
                plain = piece.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&apos;", "'").replace("&amp;", "&")
                text.append(plain)
                length += len(plain)
        yield Document("wikiwars", file.name.split(".")[0], published, "".join(text), sorted(gold), aside, length)


def meantime(folder):
    for file in sorted((folder / "intra-doc_annotation").glob("*/*.xml")):
        root = xml.etree.ElementTree.parse(file).getroot()
        text, spans, sentences = "", {}, {}
        last = None
        for token in root.iter("token"):
            sentence, word = int(token.get("sentence")), token.text
            if last is not None:
                glued = re.match(r"[,.;:!?%)\]'’]|n't$", word) or text.endswith(("(", "[", "$", "£", "€"))
                # The title, the line of the date and the body stand apart; where its paragraphs end is not kept.
                text += "\n" if sentence != last and sentence <= 2 else "" if glued and sentence == last else " "
            spans[token.get("t_id")] = (len(text), len(text) + len(word))
            sentences[token.get("t_id")] = sentence
            text += word
            last = sentence
        marked = [a.get("t_id") for m in root.find("Markables") for a in m.iter("token_anchor")]
        reach = max((sentences[t] for t in marked), default=0)
        gold, aside, published = [], [], ""
        for timex in root.iter("TIMEX3"):
            meant = values(timex.get("value"))
            anchors = [spans[a.get("t_id")] for a in timex.iter("token_anchor")]
            dated = timex.get("functionInDocument") == "CREATION_TIME"
            if dated and re.fullmatch(r"\d{4}-\d\d-\d\d", timex.get("value")):
                published = timex.get("value")
            if not anchors:
                continue
            start, end = min(a[0] for a in anchors), max(a[1] for a in anchors)
            counts = meant and not dated and timex.get("type") != "SET"
            (gold if counts else aside).append((start, end, meant))
        limit = max((spans[t][1] for t, s in sentences.items() if s <= reach), default=0)
        yield Document("meantime", file.stem, published, text, sorted(gold), aside, limit)


def gum(folder):
    for file in sorted((folder / "rst" / "rstweb").glob("GUM_news_*.rs4")):
        text, spans, published = conllu(folder / "dep" / (file.stem + ".conllu"))
        gold = [(min(s for s, _ in c), max(e for _, e in c), c) for c in contents(file, spans)]
        yield Document("gum", file.stem, published, text, gold, [], len(text))


def conllu(file):
    """Text, place of every word, day of publication."""
    text, spans, published = "", [], ""
    glue, paragraph, left = True, False, 0
    for line in file.read_text(encoding="utf-8").splitlines():
        created = re.match(r"# meta::dateCreated = (\d{4}-\d\d-\d\d)", line)
        published = created[1] if created else published
        paragraph |= line.startswith("# newpar")
        cells = line.split("\t")
        if len(cells) < 10 or "." in cells[0]:
            continue
        if left:
            # "don't" has stood whole already and comes in its parts.
            at = text.find(cells[1], spans[-1][1] if left < parts else begun)
            spans.append((at, at + len(cells[1])) if at >= 0 else (begun, len(text)))
            left -= 1
            continue
        text += "" if not text else "\n" if paragraph else "" if glue else " "
        paragraph, glue, begun = False, "SpaceAfter=No" in cells[9], len(text)
        text += cells[1]
        if "-" in cells[0]:
            first, last = map(int, cells[0].split("-"))
            left = parts = last - first + 1
        else:
            spans.append((begun, len(text)))
    return text, spans, published


def contents(file, spans):
    """For every attribution, the places of the words that are attributed."""
    root = xml.etree.ElementTree.parse(file).getroot()
    several = {r.get("name") for r in root.iter("rel") if r.get("type") == "multinuc"}
    nodes, below, words, at = {}, collections.defaultdict(list), {}, 0
    for node in root.iter():
        if node.tag in ("segment", "group"):
            nodes[node.get("id")] = node
            below[node.get("parent")].append(node.get("id"))
        if node.tag == "segment":
            count = len(node.text.split())
            words[node.get("id")] = spans[at : at + count]
            at += count
    if at != len(spans):
        raise SystemExit("error: %s has %d words, its syntax %d" % (file.name, at, len(spans)))

    def nucleus(i):
        return nodes[i].get("relname") == "span" or nodes[i].get("relname") in several

    def own(i):
        if nodes[i].tag == "segment":
            return list(words[i])
        return [w for k in below[i] if nucleus(k) for w in whole(k)]

    def whole(i):
        return own(i) + [w for k in below[i] if not nucleus(k) for w in whole(k)]

    return [own(n.get("parent")) for n in nodes.values() if n.get("relname", "").startswith("attribution-")]


# ---- comparing


def paired(left, fits):
    """How many of the left can be paired, one to one, with a right that fits: pairs left -> right (a greatest matching)."""
    of_right = {}

    def place(i, seen):
        for j in fits[i]:
            if j not in seen:
                seen.add(j)
                if j not in of_right or place(of_right[j], seen):
                    of_right[j] = i
                    return True
        return False

    for i in left:
        place(i, set())
    return {i: j for j, i in of_right.items()}


Counts = collections.namedtuple("Counts", "right gold read")


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def parted(found, gold):
    """A range of days that the reader takes as one and the corpus as two expressions (1939-1945), where both say the same, as these two."""
    within = [g for g in gold if found[0] <= g[0] and g[1] <= found[1]]
    if found[2] and len(within) == 2 and any((a[0], b[1]) == found[2] for a in within[0][2] for b in within[1][2]):
        return [(g[0], g[1], g[2][0]) for g in within]
    return [found]


def times(document, lines):
    found = []
    for start, end, first, last, precision in lines:
        start, end = int(start), int(end)
        if start < document.limit and precision != "UNKNOWN":
            found.append((start, end, read_value(first, last, precision)))
    found = [part for f in found for part in parted(f, document.gold)]
    fits = {i: [j for j, f in enumerate(found) if overlap(g, f) and f[2] in g[2]] for i, g in enumerate(document.gold)}
    pairs = paired(range(len(document.gold)), fits)
    used = set(pairs.values())
    held = [f for j, f in enumerate(found) if j in used or any(overlap(f, g) for g in document.gold) or not any(overlap(f, a) for a in document.aside)]
    wrong = [(g, [f for f in found if overlap(f, g)]) for i, g in enumerate(document.gold) if i not in pairs]
    extra = [f for f in held if not any(overlap(f, g) for g in document.gold)]
    return Counts(len(pairs), len(document.gold), len(held)), wrong, extra


def said(document, lines):
    found = [(int(start), int(end)) for start, end, _, _, how in lines if how != "act"]
    fits = {i: [j for j, f in enumerate(found) if any(f[0] < e and s < f[1] for s, e in g[2])] for i, g in enumerate(document.gold)}
    pairs = paired(range(len(document.gold)), fits)
    used = set(pairs.values())
    wrong = [(g, []) for i, g in enumerate(document.gold) if i not in pairs]
    extra = [f for j, f in enumerate(found) if j not in used]
    return Counts(len(pairs), len(document.gold), len(found)), wrong, extra


def worked_on(document):
    return zlib.crc32(document.name.encode()) % 2 == 0


def documents(folder):
    for name, read in (("gum", gum), ("wikiwars", wikiwars), ("meantime", meantime)):
        yield from read(folder / name)


def java_home():
    script = 'root=%s; . "$root/scripts/toolchain.sh"; need_jdk; printf %%s "$java_home"' % json.dumps(str(ROOT))
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout


def java(program, argument, work):
    """What a program of bench/java prints."""
    home = java_home()
    path = "%s%s%s" % (ROOT / "cli/target/trucewatch.jar", os.pathsep, ROOT / "cli/target/lib/*")
    source = ROOT / "bench/java/org/trucewatch/reading" / (program + ".java")
    subprocess.run([home + "/bin/javac", "-d", str(work / "classes"), "-cp", path, str(source)], check=True)
    command = [home + "/bin/java", "-XX:+UseParallelGC", "-cp", "%s%s%s" % (work / "classes", os.pathsep, path), "org.trucewatch.reading." + program, argument]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
    if done.returncode != 0:
        raise SystemExit("error: %s could not be measured: %s" % (program, done.stderr[-300:]))
    return done.stdout


def read_all(docs, work):
    """Lines of the reader for every document."""
    texts = work / "texts"
    texts.mkdir()
    for d in docs:
        (texts / (d.set + "." + d.name + ".txt")).write_text(d.published + "\n" + d.text, encoding="utf-8", newline="")
    lines = collections.defaultdict(list)
    for line in java("Parts", str(texts), work).splitlines():
        name, what, *rest = line.split("\t")
        lines[name, what].append(rest)
    return lines


Result = collections.namedtuple("Result", "document counts wrong extra")


def measure(folder, only=None):
    docs = [d for d in documents(folder) if only in (None, d.set)]
    for d in docs:
        if any(ord(c) > 0xFFFF for c in d.text):
            raise SystemExit("error: %s has letters that Java counts twice" % d.name)
    work = pathlib.Path(tempfile.mkdtemp())
    try:
        lines = read_all(docs, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    results = []
    for d in docs:
        if d.set == "gum":
            results.append(Result(d, *said(d, lines[d.set + "." + d.name, "said"])))
        else:
            results.append(Result(d, *times(d, lines[d.set + "." + d.name, "time"])))
    return results


def total(results):
    return Counts(*(sum(r.counts[k] for r in results) for k in range(3)))


def rates(c):
    """Precision, recall, F1."""
    p, r = c.right / max(1, c.read), c.right / max(1, c.gold)
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def figure(name, counts):
    p, r, f = rates(counts)
    return f if name == "gum" else r


HALVES = [("all", "all of it", lambda d: True), ("worked", "the half worked on", worked_on), ("held", "the half held back", lambda d: not worked_on(d))]


def date(number):
    return str(datetime.date.fromordinal(number - day(1) + 1)) if number >= day(1) else "day %d" % number


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(str(c) for c in row) + " |" for row in rows]) + "\n"


TEXT = """Parts of the reader against annotations by others, with no dossier. No rule was worked out on the half held back (texts whose name has an odd
crc32); it was looked at through these figures only, but for the forms of its values, which the mapping below had to know. Recall is the share of the expressions annotated that come out right, precision the
share right of what the reader found; the threshold is on recall for time values, on F1 for stretches.

- **Time values** (WikiWars, 22 articles on wars; MEANTIME, 120 articles of Wikinews). In scope is every annotated expression whose value names
  days: a day, week, weekend, month, quarter, half, season, year, decade or century. Right is one where the reader finds an expression that overlaps it, one to
  one, with the very same first and last day. Out of scope, and not held against the reader where it finds something there, are values that name no days:
  durations (`P3D`), sets, `PRESENT_REF` and its like, values with an `X`, fiscal years, and document dates; how many there are is in the
  table. Both corpora keep "early", "the end of" and "night" in an attribute beside the value, so a part of a day, month, season or year counts as its
  whole; an hour counts as its day. They give a winter to the year in which it begins or to that in which it ends: both are right. A range that the
  reader takes as one and the corpus as two expressions ("1939-1945") is right for both where it runs from the first day of the one to the last of the other.
  MEANTIME is annotated in its first sentences only: what is found behind them does not count.
- **Attributed stretches** (GUM, 24 news texts). Annotated is, for each relation `attribution-positive` or `attribution-negative`, what is attributed: all that stands
  below the unit to which the relation attaches the words of saying. Found is each stretch that the reader rests on someone's word by words of
  saying of its own, speech acts such as demands left out, and each caption with whose picture it is; a stretch that goes on with the speaker of
  the one before is not counted again. A pair may share any word, one to one.
"""


def section(results):
    """The part of the page, and its rows for the table of thresholds."""
    rows, thresholds = [], []
    for name, (title, label, wanted) in SETS.items():
        for half, words, chosen in HALVES:
            part = [r for r in results if r.document.set == name and chosen(r.document)]
            c = total(part)
            out = "" if name == "gum" else sum(len(r.document.aside) for r in part)
            rows.append((title, words, len(part), c.gold, out, c.read, c.right) + tuple("%.3f" % x for x in rates(c)))
            if half == "all":
                reached = figure(name, c)
                shown = "%.3f (%d of %d)" % (reached, c.right, c.gold)
                thresholds.append((title, label, shown, "at least %.2f" % wanted, "met" if reached >= wanted else "**not met**"))
    head = ["set", "part", "texts", "in scope", "out of scope", "found", "right", "precision", "recall", "F1"]
    return "## Parts, on open corpora\n\n" + TEXT + "\n" + table(head, rows), thresholds


def put(page, part, thresholds):
    """Puts the section and its thresholds into a page that bench/quality has written."""
    text = page.read_text(encoding="utf-8")
    text = re.sub(r"## Parts, on open corpora\n.*?(?=\n## )", "", text, flags=re.S)
    text = text.replace("\n## Findings on the bundled dossier\n", "\n" + part + "\n## Findings on the bundled dossier\n").replace("\n\n\n", "\n\n")
    titles = tuple("| %s | " % t for t, _, _ in SETS.values())
    head, rest = text.split("\n## How well\n", 1)
    lines = [line for line in head.rstrip("\n").split("\n") if not line.startswith(titles)]
    lines += ["| " + " | ".join(row) + " |" for row in thresholds]
    page.write_text("\n".join(lines) + "\n\n## How well\n" + rest, encoding="utf-8")


def show(results, name):
    for r in results:
        d = r.document
        if d.set != name or not worked_on(d):
            continue
        print("=====", d.name, r.counts)
        for g, found in r.wrong:
            meant = "%s/%s" % (date(g[2][0][0]), date(g[2][0][1])) if name != "gum" else ""
            context = d.text[max(0, g[0] - 110) : g[0]].replace("\n", " / ") + " [[" + d.text[g[0] : g[1]].replace("\n", " / ")[:200] + "]] " + d.text[g[1] : g[1] + 60].replace("\n", " / ")
            print("-", meant, "|", "; ".join("%s=%s" % (d.text[f[0] : f[1]], f[2] and "%s/%s" % (date(f[2][0]), date(f[2][1]))) for f in found), "|", context)
        for f in r.extra:
            meant = "%s/%s" % (date(f[2][0]), date(f[2][1])) if len(f) > 2 and f[2] else ""
            print("+", meant, "|", d.text[max(0, f[0] - 90) : f[0]].replace("\n", " / ") + " [[" + d.text[f[0] : f[1]].replace("\n", " / ")[:200] + "]] " + d.text[f[1] : f[1] + 60].replace("\n", " / "))


def main():
    parser = argparse.ArgumentParser(prog="bench/parts.py", description="Measures parts of the reader on open corpora.")
    parser.add_argument("folder", nargs="?", default=str(ROOT.parent / "shared" / "bench"), help="the folder of corpora (default: ../shared/bench)")
    parser.add_argument("--show", choices=list(SETS), help="list what is wrong in the half worked on of this set")
    parser.add_argument("--only", choices=list(SETS), help="measure this set only")
    parser.add_argument("--page", help="put the figures into this page, which bench/quality has written")
    given = parser.parse_args()
    results = measure(pathlib.Path(given.folder), given.only or given.show)
    if given.show:
        show(results, given.show)
    if given.page:
        put(pathlib.Path(given.page), *section(results))
    for name, (title, label, wanted) in SETS.items():
        for _, half, chosen in HALVES:
            c = total([r for r in results if r.document.set == name and chosen(r.document)])
            print("%-10s %-20s right %d of %d, read %d: P %.3f R %.3f F1 %.3f" % ((title, half) + tuple(c) + rates(c)))


if __name__ == "__main__":
    main()
