#!/usr/bin/env python3
"""Swaps the two parties of every report that names exactly two, reads both, and says which share of the claims survives.

bench/quality puts the figure into docs/quality.md; alone it prints it. What does not survive is listed in cli/target/asymmetry.txt.
"""

import argparse
import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import parts

ROOT = parts.ROOT
PARTY = {"PARTY", "ADJECTIVE", "METONYM", "ORGAN", "PERSON"}
SWAPPED = PARTY | {"PLACE"}
THING = re.compile(r"(?i)plant|gas|oil|nuclear|camp|base|port|airport|border|crossing|strip|sea|river|strait|canal|field|prison|hospital|bridge|dam\\b|heights|valley")
LIST = ROOT / "cli" / "target" / "asymmetry.txt"


def reports(gold):
    files = [gold / "dev"] + sorted((gold / "train").rglob("*.json*"))
    files = [f for one in files for f in (sorted(one.rglob("*.json*")) if one.is_dir() else [one])]
    for file in files:
        text = file.read_text(encoding="utf-8")
        for line in text.splitlines() if file.suffix == ".jsonl" else [text]:
            if line.strip():
                report = json.loads(line)["report"]
                if (report.get("language") or "").lower().startswith("en"):
                    yield report


def names(texts, work):
    folder = work / "names"
    folder.mkdir()
    for i, text in enumerate(texts):
        (folder / ("%06d.txt" % i)).write_text(text, encoding="utf-8", newline="")
    forms, mentions = collections.defaultdict(list), collections.defaultdict(list)
    for line in parts.java("Names", str(folder), work).splitlines():
        cells = line.split("\t")
        if cells[0] == "form":
            forms[cells[1], cells[2]].append((cells[3], cells[4].split("|")))
        else:
            mentions[int(cells[1])].append((cells[2], cells[3], cells[4], int(cells[5]), int(cells[6])))
    return forms, mentions


def other_form(forms, kind, code, entry, form):
    """A name of the same sort for the other party: of as many words where there is one."""
    entries = forms.get((kind, code))
    if not entries:
        return None
    words = len(form.split())
    # A place whose name says what stands there is no counterpart of a town.
    entries = [(n, fs) for n, fs in entries if not any(THING.search(f) for f in fs)] or entries
    alike = [f for name, fs in entries[entry % len(entries) :] + entries[: entry % len(entries)] for f in fs if len(f.split()) == words]
    return alike[0] if alike else entries[entry % len(entries)][1][0]


def swap(text, found, a, b, forms):
    """The text with a and b changed for each other, and where each piece of it comes from; None where a name has no counterpart."""
    order, out, pieces, at, length = {}, [], [], 0, 0
    for kind, code, name, start, end in found:
        if kind not in SWAPPED or code not in (a, b):
            continue
        entry = order.setdefault((kind, code, name), sum(k[:2] == (kind, code) for k in order))
        # Of parties, demonyms and capitals there is mostly one name each.
        form = text[start:end]
        if kind == "PLACE" and THING.search(form):
            return None
        changed = other_form(forms, kind, b if code == a else a, entry if kind in ("PERSON", "PLACE", "ORGAN") else 0, form)
        if changed is None:
            return None
        if kind == "ADJECTIVE" and form.endswith("s") != changed.endswith("s"):
            changed = changed + "s" if form.endswith("s") else changed[:-1]
        if form.isupper() and len(form) > 3:
            changed = changed.upper()
        out += [text[at:start], changed]
        pieces.append((start, end, length + start - at, length + start - at + len(changed)))
        length += start - at + len(changed)
        at = end
    out.append(text[at:])
    return "".join(out), pieces


def moved(offset, pieces):
    """An offset of the swapped text in the original."""
    shift = 0
    for start, end, new_start, new_end in pieces:
        if offset < new_start:
            break
        if offset < new_end:
            return min(start + offset - new_start, end)
        shift = end - new_end
    return offset + shift


def read(items, work, name):
    path = work / (name + ".jsonl")
    path.write_text("".join(json.dumps({"report": r, "claims": []}) + "\n" for r in items), encoding="utf-8")
    done = subprocess.run([str(ROOT / "trucewatch"), "read", "--format", "jsonl", "--dossier", "none", str(path)], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit("error: trucewatch read ended with %d: %s" % (done.returncode, done.stderr[-300:]))
    return [json.loads(line)["claims"] for line in done.stdout.splitlines()]


def said(claim, codes):
    """What a claim says, without its names: those are other names now."""
    of = lambda c: codes.get(c, c)
    side = lambda chain: tuple((l["type"], l["named"], of(l["side"]), l["count"]) for l in chain)
    return (claim["kind"], tuple(sorted(map(of, claim["actors"]))), tuple(sorted(map(of, claim["targets"]))), tuple(sorted(map(of, claim["mediators"]))),
            claim["object"], claim["status"], claim["phase"], claim["form"], claim["weapon"], json.dumps(claim["time"]), tuple(sorted(map(side, claim["sources"]), key=str)))


Result = collections.namedtuple("Result", "reports claims survived without states state_claims state_survived")


def measure(gold):
    work = pathlib.Path(tempfile.mkdtemp())
    try:
        every = list(reports(gold))
        forms, mentions = names([r["text"] for r in every], work)
        here, there, pieces, pairs, without = [], [], [], [], 0
        for i, r in enumerate(every):
            codes = sorted({code for kind, code, *_ in mentions[i] if kind in PARTY and code})
            if len(codes) != 2:
                continue
            changed = swap(r["text"], mentions[i], *codes, forms)
            if changed is None:
                without += 1
                continue
            here.append(dict(r, title=None))
            there.append(dict(r, text=changed[0], title=None))
            pieces.append(changed[1])
            pairs.append(codes)
        first, second = read(here, work, "here"), read(there, work, "there")
    finally:
        shutil.rmtree(work, ignore_errors=True)
    claims = survived = states = state_claims = state_survived = 0
    nations = {code for kind, code in forms if kind == "PARTY" and re.fullmatch("[A-Z]{3}", code) and ("METONYM", code) in forms}
    lost = []
    for r, s, (a, b), p, old, new in zip(here, there, pairs, pieces, first, second):
        left = [(said(c, {a: b, b: a}), [(moved(e["start"], p), moved(e["end"], p)) for e in c["evidence"]]) for c in new]
        claims += len(old)
        both = a in nations and b in nations
        states += both
        state_claims += both * len(old)
        for c in old:
            what = said(c, {})
            hit = next((k for k, (w, spans) in enumerate(left) if w == what and any(x < e["end"] and e["start"] < y for e in c["evidence"] for x, y in spans)), None)
            if hit is None:
                lost.append((r["id"], a, b, what, r["text"][c["evidence"][0]["start"] : c["evidence"][0]["end"]], [w for w, _ in left if w[0] == what[0]], s["text"]))
            else:
                left.pop(hit)
                survived += 1
                state_survived += both
    LIST.write_text("\n".join("%s %s/%s\n  %s\n  %s\n  swapped: %s\n" % (i, a, b, t.replace("\n", " / "), w, o or "no claim of the kind") for i, a, b, w, t, o, _ in lost), encoding="utf-8")
    return Result(len(here), claims, survived, without, states, state_claims, state_survived)


def section(r, wanted=0.97):
    share = r.survived / max(1, r.claims)
    text = "## Symmetry\n\nEvery English report of dev and train that names exactly two parties, %d, read once as it is and once with the two changed for each other:\n" % r.reports
    text += "their names, demonyms, capitals, organs, leaders and places, each for one of the same sort from the lexicon (%d more reports hold a name without a\n" % r.without
    text += "counterpart). A claim survives where the other reading has one at the same words with the same kind, actors, targets, mediators, object, status, phase, form,\n"
    text += "weapon, time and sources, sides changed back. No dossier is used. **%d of %d claims survive, %.3f**; the rest is listed in\n`cli/target/asymmetry.txt` when measured. Of the reports %d name two states; of their claims %d of %d survive, %.3f. A state and a body such as the UN, or an\narmed group, are not of one sort to the reader: an outsider appeals, a group has no territory.\n" % (r.survived, r.claims, share, r.states, r.state_survived, r.state_claims, r.state_survived / max(1, r.state_claims))
    return text, [("English, two parties", "claims that survive the swap", "%.3f" % share, "at least %.2f" % wanted, "met" if share >= wanted else "**not met**")]


def main():
    parser = argparse.ArgumentParser(prog="bench/symmetry.py", description="Measures whether claims survive when the two parties are swapped.")
    parser.add_argument("gold", nargs="?", default=str(ROOT.parent / "shared" / "gold"), help="the folder of reports (default: ../shared/gold)")
    given = parser.parse_args()
    r = measure(pathlib.Path(given.gold))
    print(section(r)[0])


if __name__ == "__main__":
    main()
