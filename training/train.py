#!/usr/bin/env python3
"""Teaches the learned part of the reader and writes it as one quantised ONNX file.

usage: train.py WORK --out FOLDER [--epochs N] [--seed N] [--share 0..1]

WORK is the folder that training/prepare has filled: train.* and hold.* (claims by hand, what the reader sees, what the rules
find) and encoder.onnx, the weights to begin with. Three rounds: in the second, pass 2 is asked also of what pass 1 has learned
to hear, right or wrong; the third, of one epoch, adds the reports written for training (own.*). Prints, after each epoch, figures on the part that is held back.
Needs Debian's python3-torch, python3-onnx and python3-numpy; two cores, about an hour.
"""

import argparse
import json
import math
import pathlib
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "training"))
from encoder import Reader, weights  # noqa: E402
from examples import KINDS, batches, examples, heard, read  # noqa: E402


def say(text):
    print(text, flush=True)


def first_loss(out, batch):
    """Pass 1: for each piece and kind, whether it belongs to the words of such a claim."""
    logits = out["tokens"]
    loss = F.binary_cross_entropy_with_logits(logits, batch["labels"], reduction="none").sum(-1)
    return (loss * batch["own"]).sum() / batch["own"].sum()


def per_code(roles, batch):
    """Of the mentions of one party, the one that most clearly plays the role."""
    sums = torch.cat([torch.zeros_like(roles[:, :1]), roles.cumsum(1)], 1)
    m = batch["mentions"]
    mean = (sums[m[:, 0], m[:, 2]] - sums[m[:, 0], m[:, 1]]) / (m[:, 2] - m[:, 1]).unsqueeze(-1)
    index = m[:, 3].unsqueeze(-1).expand(-1, mean.shape[-1])
    return torch.full((len(batch["roles"]), mean.shape[-1]), -1e4).scatter_reduce(0, index, mean, "amax", include_self=True)


OWN = 3  # how often the last round goes over the reports written for training
HEADS = {"status": 0.5, "phase": 0.5, "form": 0.2, "weapon": 0.3, "object": 0.5}


def second_loss(out, batch):
    """Pass 2: whether the marked words state such a claim, and what they say of it."""
    loss = F.binary_cross_entropy_with_logits(out["valid"].squeeze(-1), batch["valid"])
    if len(batch["mentions"]):
        codes = per_code(out["roles"].float(), batch)
        loss = loss + F.binary_cross_entropy_with_logits(codes, batch["roles"], reduction="none").sum(-1).mean()
    for head, weight in HEADS.items():
        if (batch[head] >= 0).any():
            loss = loss + weight * F.cross_entropy(out[head], batch[head], ignore_index=-1)
    return loss


def forward(model, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(batch["ids"], batch["types"], batch["mask"])
    return {k: v.float() for k, v in out.items()}


def spans(probabilities, threshold):
    """Runs of pieces above the threshold."""
    found, start = [], None
    for i, p in enumerate(list(probabilities) + [0.0]):
        if p >= threshold and start is None:
            start = i
        elif p < threshold and start is not None:
            found.append((start, i))
            start = None
    return found


def evaluate(model, held):
    model.eval()
    start = time.time()
    tp, n_pred, n_gold = [0] * 9, [0] * 9, 0
    thresholds = [0.1 * (i + 1) for i in range(9)]
    right, seen = {}, {}
    scores = []
    with torch.no_grad():
        for batch in batches(held["first"], 4096, None):
            p = torch.sigmoid(forward(model, batch)["tokens"]).numpy()
            for b in range(len(p)):
                own = batch["own"][b].numpy() > 0
                for k in range(len(KINDS)):
                    labels = batch["labels"][b, :, k].numpy() * own
                    gold = spans(labels, 0.5)
                    n_gold += len(gold)
                    for t, threshold in enumerate(thresholds):
                        found = spans(p[b, :, k] * own, threshold)
                        n_pred[t] += len(found)
                        tp[t] += sum(any(a < d and c < b2 for c, d in found) for a, b2 in gold)
        for batch in batches(held["second"], 4096, None):
            out = forward(model, batch)
            valid = torch.sigmoid(out["valid"].squeeze(-1))
            scores += [(float(v), int(g), r) for v, g, r in zip(valid, batch["valid"], batch["by_rule"])]
            for head in HEADS:
                known = batch[head] >= 0
                right[head] = right.get(head, 0) + int((out[head].argmax(-1) == batch[head])[known].sum())
                seen[head] = seen.get(head, 0) + int(known.sum())
            if len(batch["mentions"]):
                hit = (per_code(out["roles"], batch) > 0) == (batch["roles"] > 0.5)
                for r, role in enumerate(("actor", "target", "mediator")):
                    right[role] = right.get(role, 0) + int(hit[:, r].sum())
                    seen[role] = seen.get(role, 0) + len(hit)
    f1 = [2 * t / max(1, p + n_gold) for t, p in zip(tp, n_pred)]
    best = max(range(9), key=lambda t: f1[t])
    say("  pass 1: spans F1 %.3f at %.1f (P %.3f R %.3f)" % (f1[best], thresholds[best], tp[best] / max(1, n_pred[best]), tp[best] / n_gold))
    rules = sorted((v, g) for v, g, r in scores if r)
    good, bad = [v for v, g in rules if g], [v for v, g in rules if not g]
    rank = sum(np.searchsorted(np.sort(bad), v) for v in good) / max(1, len(good) * len(bad))
    say("  pass 2: claims of the rules told apart, area under the curve %.3f (%d right, %d wrong)" % (rank, len(good), len(bad)))
    say("  pass 2: " + "  ".join("%s %.3f" % (h, right[h] / max(1, seen[h])) for h in right) + "   (%.0f s)" % (time.time() - start))
    model.train()


def listen(model, reports):
    """What pass 1 says of each report's windows."""
    model.eval()
    out = []
    with torch.no_grad():
        for _, p, _ in reports:
            said = []
            for w in p["windows"]:
                ids = torch.tensor([w["ids"]])
                batch = {"ids": ids, "types": torch.zeros_like(ids), "mask": torch.ones_like(ids, dtype=torch.float32)}
                said.append(torch.sigmoid(forward(model, batch)["tokens"][0]).numpy())
            out.append(said)
    model.train()
    return out


def listened(model, reports):
    """Examples of pass 2 out of what pass 1 has learned to hear."""
    more = heard(reports, listen(model, reports), 0.15)
    say("of what pass 1 hears, right %d, wrong %d" % (sum(m["valid"] for m in more), sum(1 - m["valid"] for m in more)))
    return more


def teach(model, train, held, epochs, rate, rounds, generator, out):
    """Some epochs, the rate falling to nothing. rounds: how often an epoch goes over the first pass."""
    fixed = ("words.weight", "marks")
    heads = [p for n, p in model.named_parameters() if n.startswith("head") or n == "marks"]
    body = [p for n, p in model.named_parameters() if not n.startswith("head") and n not in fixed]
    optimizer = torch.optim.AdamW([{"params": body, "lr": rate}, {"params": heads, "lr": 1e-3}], weight_decay=0.01)

    def drawn():
        mixed = [(first_loss, b) for _ in range(rounds) for b in batches(train["first"], 1024, generator)]
        mixed += [(second_loss, b) for b in batches(train["second"], 1536, generator)]
        generator.shuffle(mixed)
        return mixed

    total = len(drawn()) * epochs
    warm = total // 16
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min((i + 1) / warm, max(0.02, (total - i) / (total - warm))))
    step, start = 0, time.time()
    for epoch in range(epochs):
        sums = {first_loss: [0.0, 0], second_loss: [0.0, 0]}
        for loss_of, batch in drawn():
            loss = loss_of(forward(model, batch), batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            sums[loss_of][0] += float(loss.detach())
            sums[loss_of][1] += 1
            if step % 50 == 0:
                say("    step %d of about %d, %.0f s, loss %.3f %.3f" % (
                    step, total, time.time() - start, *[s / max(1, n) for s, n in sums.values()]))
        say("epoch %d, %.0f s: loss of pass 1 %.4f, of pass 2 %.4f" % (
            epoch + 1, time.time() - start, *[s / max(1, n) for s, n in sums.values()]))
        evaluate(model, held)
        torch.save(model.state_dict(), out)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("--epochs", type=int, default=3, help="of each of the first two rounds")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=1.0, help="of the training reports, for the learning curve")
    parser.add_argument("--from", dest="begun", type=pathlib.Path, help="a network that the first two rounds have taught")
    parser.add_argument("--out", type=pathlib.Path, required=True)
    args = parser.parse_args()
    random.seed(args.seed)
    np.random.seed(args.seed)
    torch.manual_seed(args.seed)
    torch.set_num_threads(2)
    args.out.mkdir(parents=True, exist_ok=True)
    reports = read(args.work, "train", args.share)
    train, held = examples(reports), examples(read(args.work, "hold"))
    model = Reader()
    vocabulary = (ROOT / "reading/src/main/resources/org/trucewatch/reading/vocabulary.txt").read_text(encoding="utf-8").split("\n")
    model.load(weights(args.work / "encoder.onnx"), {w: i for i, w in enumerate(vocabulary)})
    model.words.weight.requires_grad = False
    generator = random.Random(args.seed)
    if args.begun:
        model.load_state_dict(torch.load(args.begun))
    else:
        teach(model, train, held, args.epochs, 1.5e-4, 2, generator, args.out / "first.pt")
        asked = [e for e in train["second"] if e["by_rule"]] + listened(model, reports)
        teach(model, {"first": train["first"], "second": asked}, held, args.epochs, 1e-4, 1, generator, args.out / "second.pt")
    own = read(args.work, "own")
    ours = examples(own)
    asked = [e for e in train["second"] if e["by_rule"]] + listened(model, reports)
    last = {"first": train["first"] + OWN * ours["first"], "second": asked + OWN * (ours["second"] + listened(model, own))}
    teach(model, last, held, 1, 8e-5, 1, generator, args.out / "reader.pt")


if __name__ == "__main__":
    main()
