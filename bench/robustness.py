#!/usr/bin/env python3
"""How the figures on real reports fall when their text is spoilt, and whether the same reports always give the same bytes.

bench/quality puts both into docs/quality.md; alone it prints them. Every change keeps the length of the text, so that the claims found by hand stay
where they are.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import parts

TRUCEWATCH = str(parts.ROOT / "trucewatch")
SEED = 20241030
OCR = {"l": "1", "i": "l", "o": "0", "e": "c", "h": "b", "n": "u", "s": "5", "B": "8", "S": "5", "O": "0", "I": "l", "t": "f"}
RUNS = 10


def noisy(share):
    def change(text, dice):
        return "".join(OCR[c] if c in OCR and dice.random() < share else c for c in text)

    return change


def without_stops(text, _):
    chars = list(text)
    for i, c in enumerate(chars):
        behind = text[i + 1] if i + 1 < len(text) else "\n"
        if c == "." and behind in " \n" and i and text[i - 1].islower():
            chars[i] = " "
    return "".join(chars)


def capitals(text, _):
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in text)


def straight(text, _):
    return text.translate(str.maketrans("\u201c\u201d\u2018\u2019", "\"\"''"))


def curly(text, _):
    out, opened = [], False
    for i, c in enumerate(text):
        if c == '"':
            opened = not opened
            c = "\u201c" if opened else "\u201d"
        elif c == "'":
            c = "\u2019"
        opened = opened and c != "\n"
        out.append(c)
    return "".join(out)


def same(text, _):
    return text


CHANGES = [
    ("as it is", same, {}),
    ("straight quotation marks", straight, {}),
    ("curly quotation marks", curly, {}),
    ("no day of publication", same, {"published": None}),
    ("no full stops", without_stops, {}),
    ("all capitals", capitals, {}),
    ("OCR noise, 1 letter in 200 of those taken for another", noisy(0.005), {}),
    ("OCR noise, 1 in 50", noisy(0.02), {}),
]


def spoilt(gold, change, more, work):
    dice = random.Random(SEED)
    path = work / "spoilt.jsonl"
    with open(path, "w", encoding="utf-8") as out:
        for whole in gold:
            report = dict(whole["report"], **more)
            report["text"] = change(report["text"], dice)
            if report.get("title"):
                report["title"] = change(report["title"], random.Random(SEED))
            out.write(json.dumps(dict(whole, report=report), ensure_ascii=False) + "\n")
    return path


def run(*arguments):
    done = subprocess.run([TRUCEWATCH, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit("error: trucewatch ended with %d: %s" % (done.returncode, done.stderr[-300:]))
    return done.stdout


def measure(gold_file):
    """Rows of the table, and whether all runs gave the same bytes."""
    gold = [json.loads(line) for line in gold_file.read_text(encoding="utf-8").splitlines() if line.strip()]
    work = pathlib.Path(tempfile.mkdtemp())
    try:
        rows = []
        for name, change, more in CHANGES:
            figures = json.loads(run("evaluate", "--gold", spoilt(gold, change, more, work)).splitlines()[-1])
            rows.append((name, figures["claims_f1"], figures["exact_f1"], figures.get("time") or 0, figures.get("sources") or 0))
        printed = set()
        for i in range(RUNS):
            items = [dict(whole, claims=[]) for whole in gold]
            random.Random(i).shuffle(items)
            path = work / "shuffled.jsonl"
            path.write_text("".join(json.dumps(x, ensure_ascii=False) + "\n" for x in items), encoding="utf-8")
            lines = run("read", "--format", "jsonl", "--threads", 1 + i % 4, path).splitlines()
            if len(lines) != len(items):
                raise SystemExit("error: %d reports gave %d lines" % (len(items), len(lines)))
            printed.add("\n".join(sorted(lines)))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return rows, len(printed) == 1


def section(rows, always):
    text = "## Robustness and determinism\n\nThe English dev set with its text spoilt in ways that keep its length (seed %d).\n\n" % SEED
    text += parts.table(["text", "claims F1", "exact F1", "time", "sources"], [(r[0],) + tuple("%.3f" % x for x in r[1:]) for r in rows])
    text += "\nThe same set read %d times, each time in another order and on one to four threads: every report gave %s.\n" % (RUNS, "the same bytes each time" if always else "**not always the same bytes**")
    return text, [("Dev, English", "same bytes over %d runs, orders and threads" % RUNS, "yes" if always else "no", "yes", "met" if always else "**not met**")]


def english(gold, work):
    path = work / "dev-en.jsonl"
    with open(path, "w", encoding="utf-8") as out:
        for file in sorted((gold / "dev").rglob("*.json*")):
            text = file.read_text(encoding="utf-8")
            for line in text.splitlines() if file.suffix == ".jsonl" else [text]:
                whole = json.loads(line) if line.strip() else None
                if whole and (whole["report"].get("language") or "").lower().startswith("en"):
                    out.write(json.dumps(whole, ensure_ascii=False) + "\n")
    return path


def main():
    parser = argparse.ArgumentParser(prog="bench/robustness.py", description="Measures how figures fall on spoilt text, and determinism.")
    parser.add_argument("gold", nargs="?", default=str(parts.ROOT.parent / "shared" / "gold"), help="the folder of reports (default: ../shared/gold)")
    given = parser.parse_args()
    work = pathlib.Path(tempfile.mkdtemp())
    try:
        print(section(*measure(english(pathlib.Path(given.gold), work)))[0])
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
