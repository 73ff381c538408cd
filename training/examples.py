"""Questions and answers for both passes, from claims by hand, the reader's own windows and mentions, and what the rules find."""

import bisect
import json
import random

import torch

KINDS = ["strike", "offensive", "restraint", "talks", "agreement", "breach", "offer", "demand", "refusal", "threat", "appeal", "damage", "control"]
STATUSES = ["happened", "ongoing", "planned", "possible", "denied"]
PHASES = ["exploratory", "planned", "ongoing", "near-agreement", "resumed", "suspended", "broken-off", "concluded", "proposed", "in-force", "ended"]
FORMS = [None, "tacit", "verbal", "written"]
WEAPONS = [None, "missile", "drone", "artillery", "bomb", "sabotage", "cyber"]
OBJECTS = [
    None, "energy", "power-plant", "nuclear-plant", "hydro-plant", "grid", "gas", "oil", "refinery", "oil-depot", "heating", "port", "shipping",
    "bridge-rail", "military", "residential", "hospital", "school", "water", "industry", "other-civilian", "territory", "ceasefire", "prisoners",
    "alliance", "troops"]
# What is taken for another: the same words asked of with the other kind are a wrong answer.
CONFUSED = {
    "strike": ["offensive", "damage", "threat", "breach"], "offensive": ["strike", "control", "restraint"], "restraint": ["agreement", "offensive", "offer"],
    "talks": ["agreement", "offer"], "agreement": ["talks", "restraint", "offer"], "breach": ["strike", "refusal"], "offer": ["demand", "talks", "agreement"],
    "demand": ["appeal", "offer", "refusal"], "refusal": ["demand", "breach", "offer"], "threat": ["strike", "demand"], "appeal": ["demand", "offer"],
    "damage": ["strike"], "control": ["offensive"]}


def overlap(a, b):
    return sum(max(0, min(x["end"], y["end"]) - max(x["start"], y["start"])) for x in a["evidence"] for y in b["evidence"])


def paired(gold, found):
    """One to one, by overlap: which claim by hand each found claim is, or None."""
    pairs = sorted(
        ((sum(g[k] == f[k] for k in ("actors", "targets", "status", "phase")), overlap(g, f), i, j)
         for i, g in enumerate(gold) for j, f in enumerate(found) if g["kind"] == f["kind"] and overlap(g, f) >= 4),
        key=lambda x: (-x[0], -x[1], x[2], x[3]))
    of, used = {}, set()
    for _, _, i, j in pairs:
        if i not in used and j not in of:
            of[j] = gold[i]
            used.add(i)
    return [of.get(j) for j in range(len(found))]


def covered(window, start, end):
    """Numbers of the pieces that the window is about and that share a character with the stretch."""
    return [i for i in range(window["from"], window["to"]) if window["starts"][i] < end and window["ends"][i] > start]


def first(window, claims):
    size = len(window["ids"])
    labels = [[0.0] * len(KINDS) for _ in range(size)]
    for c in claims:
        for e in c["evidence"]:
            for i in covered(window, e["start"], e["end"]):
                labels[i][KINDS.index(c["kind"])] = 1.0
    own = [1.0 if window["from"] <= i < window["to"] else 0.0 for i in range(size)]
    return {"ids": window["ids"], "own": own, "labels": labels}


def second(window, kind, spans, mentions, gold, by_rule):
    """A question of pass 2 and, where the claim is one, its answer. None where no piece is marked."""
    marked = sorted({i for s in spans for i in covered(window, s["start"], s["end"])})
    if not marked:
        return None
    ids = list(window["ids"])
    ids[1] = 2 + KINDS.index(kind)
    size = len(ids)
    example = {
        "ids": ids, "types": [1 if i in set(marked) else 0 for i in range(size)], "valid": 0.0 if gold is None else 1.0, "by_rule": by_rule,
        "mentions": [], "roles": [], "status": -1, "phase": -1, "form": -1, "weapon": -1, "object": -1}
    if gold is not None:
        codes = {}
        for start, end, code in mentions:
            at = [i for i in range(size) if window["starts"][i] >= start and 0 <= window["ends"][i] <= end]
            if at and at[-1] - at[0] == len(at) - 1:
                example["mentions"].append((at[0], at[-1] + 1, codes.setdefault(code, len(codes))))
        example["roles"] = [[float(c in gold["actors"]), float(c in gold["targets"]), float(c in (gold["mediators"] or []))] for c in codes]
        example["status"] = STATUSES.index(gold["status"])
        if kind in ("talks", "agreement"):
            example["phase"] = PHASES.index(gold["phase"])
        if kind in ("agreement", "breach"):
            example["form"] = FORMS.index(gold["form"])
        if kind in ("strike", "threat"):
            example["weapon"] = WEAPONS.index(gold["weapon"])
        example["object"] = OBJECTS.index(gold["object"])
    return example


def read(work, name, share=1.0):
    """What is known of each report: claims by hand, what the reader sees, what the rules find; in an order drawn once."""
    with open(work / (name + ".jsonl"), encoding="utf-8") as gold, open(work / (name + ".parts"), encoding="utf-8") as parts, \
            open(work / (name + ".rules"), encoding="utf-8") as rules:
        reports = [tuple(map(json.loads, x)) for x in zip(gold, parts, rules)]
    for g, p, r in reports:
        assert g["report"]["id"] == p["id"] == r["report"]["id"]
    random.Random(7).shuffle(reports)
    return reports[: int(len(reports) * share)]


def question(parts, kind, spans, answer, by_rule):
    starts = [s[0] for s in parts["sentences"]]
    window = parts["near"][max(0, bisect.bisect_right(starts, spans[0]["start"]) - 1)]
    low, high = min((s for s in window["starts"] if s >= 0), default=0), max(window["ends"])
    near = [(m[1], m[2], m[3]) for m in parts["mentions"] if m[3] and m[4] != "OUTLET" and low <= m[1] < high]
    return second(window, kind, spans, near, answer, by_rule)


def examples(reports):
    """{"first": [...], "second": [...]}: examples of both passes."""
    generator = random.Random(7)
    out = {"first": [], "second": []}
    for g, p, r in reports:
        claims, found = g["claims"], r["claims"]
        out["first"] += [first(w, claims) for w in p["windows"]]
        asked = [question(p, f["kind"], f["evidence"], answer, True) for f, answer in zip(found, paired(claims, found))]
        for c in claims:
            asked += [question(p, c["kind"], [e], c, False) for e in c["evidence"]]
            other = generator.choice(CONFUSED[c["kind"]])
            if not any(o["kind"] == other and overlap(o, c) for o in claims) and generator.random() < 0.4:
                asked.append(question(p, other, c["evidence"][:1], None, False))
        out["second"] += [a for a in asked if a]
    return out


def heard(reports, probabilities, at_least):
    """
    Examples of pass 2 out of what pass 1 hears, right or wrong.

    probabilities: for each report and window, an array [pieces, kinds]
    """
    out = []
    for (g, p, _), windows in zip(reports, probabilities):
        found = []
        starts = [s[0] for s in p["sentences"]]
        for w, probable in zip(p["windows"], windows):
            for k, kind in enumerate(KINDS):
                run = []
                for i in range(w["from"], w["to"] + 1):
                    goes_on = i < w["to"] and probable[i][k] >= at_least
                    if run and (not goes_on or bisect.bisect_right(starts, w["starts"][i]) != bisect.bisect_right(starts, w["starts"][run[0]])):
                        found.append({"kind": kind, "evidence": [{"start": w["starts"][run[0]], "end": w["ends"][run[-1]]}],
                                      "actors": None, "targets": None, "status": None, "phase": None})
                        run = []
                    if goes_on:
                        run.append(i)
        out += [question(p, f["kind"], f["evidence"], answer, False) for f, answer in zip(found, paired(g["claims"], found))]
    return [o for o in out if o]


def batches(examples, pieces, generator):
    """Batches of examples of like length, so many pieces at most; in random order where there is a generator."""
    order = list(range(len(examples)))
    if generator:
        generator.shuffle(order)
        order.sort(key=lambda i: len(examples[i]["ids"]) + generator.random() * 12)
    else:
        order.sort(key=lambda i: len(examples[i]["ids"]))
    groups, group, widest = [], [], 0
    for i in order:
        width = max(widest, len(examples[i]["ids"]))
        if group and width * (len(group) + 1) > pieces:
            groups.append(group)
            group, width = [], len(examples[i]["ids"])
        group.append(examples[i])
        widest = width
    groups.append(group)
    if generator:
        generator.shuffle(groups)
    for g in groups:
        yield tensors(g)


def tensors(group):
    width = max(len(e["ids"]) for e in group)

    def padded(key, fill):
        return [e[key] + [fill] * (width - len(e["ids"])) for e in group]

    batch = {"ids": torch.tensor(padded("ids", 0)), "mask": torch.tensor([[1.0] * len(e["ids"]) + [0.0] * (width - len(e["ids"])) for e in group])}
    if "labels" in group[0]:
        batch["types"] = torch.zeros_like(batch["ids"])
        batch["own"] = torch.tensor(padded("own", 0.0))
        batch["labels"] = torch.tensor(padded("labels", [0.0] * len(KINDS)))
        return batch
    batch["types"] = torch.tensor(padded("types", 0))
    mentions, roles = [], []
    for i, e in enumerate(group):
        mentions += [(i, a, b, len(roles) + c) for a, b, c in e["mentions"]]
        roles += e["roles"]
    batch["mentions"] = torch.tensor(mentions, dtype=torch.long).reshape(-1, 4)
    batch["roles"] = torch.tensor(roles).reshape(-1, 3)
    batch["valid"] = torch.tensor([e["valid"] for e in group])
    batch["by_rule"] = [e["by_rule"] for e in group]
    for head in ("status", "phase", "form", "weapon", "object"):
        batch[head] = torch.tensor([e[head] for e in group])
    return batch
