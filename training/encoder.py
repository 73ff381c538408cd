"""The network: a BERT encoder (Devlin et al. 2019) of MiniLM's size (Wang et al. 2020) with the heads of both passes."""

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import nn

from examples import FORMS, KINDS, OBJECTS, PHASES, STATUSES, WEAPONS

MARKS, FIRST_MASK = 64, 20
# What the masks of class Masks in the reader begin as: a name, its adjective, an organ, a person, an international body.
NAMES = [
    ["israel", "iran", "russia", "ukraine", "syria", "india", "pakistan", "sudan", "armenia", "georgia"],
    ["israeli", "iranian", "russian", "ukrainian", "syrian", "indian", "pakistani", "armenian", "georgian"],
    ["military", "army", "ministry", "parliament", "forces"], ["president", "minister", "spokesman", "putin", "obama", "leader"],
    ["nato", "un", "eu", "commission"]]
WIDTH, LAYERS, ATTENTION, INNER = 384, 6, 12, 1536


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, bias):
        b, t, _ = x.shape

        def apart(y):
            return y.view(b, t, ATTENTION, WIDTH // ATTENTION).transpose(1, 2)

        scores = apart(self.query(x)) @ apart(self.key(x)).transpose(-1, -2) * (WIDTH // ATTENTION) ** -0.5
        seen = torch.softmax(scores + bias, -1) @ apart(self.value(x))
        x = self.norm1(x + self.drop(self.mixed(seen.transpose(1, 2).reshape(b, t, WIDTH))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Reader(nn.Module):
    """ids, types and mask of windows -> what each piece and each window says.

    types is 1 on the words that a question of pass 2 is about, else 0.
    """

    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)  # stays as it was; of it, the unused words get a meaning of ours:
        self.marks = nn.Parameter(torch.zeros(MARKS, WIDTH))
        self.places = nn.Embedding(512, WIDTH)
        self.types = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = nn.Dropout(0.1)
        self.head_tokens = nn.Linear(WIDTH, len(KINDS))
        self.head_roles = nn.Linear(WIDTH, 3)
        self.head_claim = nn.Linear(2 * WIDTH, WIDTH)
        self.sizes = {"valid": 1, "status": len(STATUSES), "phase": len(PHASES), "form": len(FORMS), "weapon": len(WEAPONS), "object": len(OBJECTS)}
        self.head_answers = nn.Linear(WIDTH, sum(self.sizes.values()))

    def encode(self, ids, types, mask):
        ours = (ids < MARKS).to(self.marks.dtype).unsqueeze(-1)
        x = self.words(ids) + self.marks[ids.clamp(max=MARKS - 1)] * ours + self.places.weight[: ids.shape[1]] + self.types(types)
        x = self.drop(self.norm(x))
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def heads(self, x, types):
        marked = types.to(x.dtype).unsqueeze(-1)
        middle = (x * marked).sum(1) / marked.sum(1).clamp(min=1.0)
        claim = torch.tanh(self.head_claim(torch.cat([x[:, 1], middle], -1)))
        x = self.drop(x)
        return self.head_tokens(x), self.head_roles(x), self.head_answers(self.drop(claim))

    def forward(self, ids, types, mask):
        tokens, roles, answers = self.heads(self.encode(ids, types, mask), types)
        out = {"tokens": tokens, "roles": roles}
        return {**out, **dict(zip(self.sizes, answers.split(list(self.sizes.values()), -1)))}

    def load(self, state, vocabulary):
        """Weights to begin with. What stands for a name begins as the mean of a few such names, with a difference by number."""
        missing, unexpected = self.load_state_dict(state, strict=False)
        assert not unexpected and all(m.startswith("head") or m == "marks" for m in missing), (missing, unexpected)
        words = self.words.weight.data
        with torch.no_grad():
            for form, names in enumerate(NAMES):
                mean = words[[vocabulary[n] for n in names]].mean(0)
                for i in range(FIRST_MASK + form, FIRST_MASK + 32, 4) if form < 4 else range(FIRST_MASK + 32, FIRST_MASK + 36):
                    self.marks[i] = mean - words[i] + 0.3 * words.std(0) * torch.randn(WIDTH)

    def merged(self):
        """The words with our meanings in them."""
        words = self.words.weight.data.clone()
        words[:MARKS] += self.marks.data
        words[0] = self.words.weight.data[0]
        return words


def weights(path):
    """The weights of a BERT in ONNX as exported by Transformers; the matrices of MatMul nodes stand transposed."""
    graph = onnx.load(path).graph
    tensors = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            where = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
            tensors[where + ".weight"] = tensors[node.input[1]].T
    state = {
        "words.weight": tensors["embeddings.word_embeddings.weight"],
        "places.weight": tensors["embeddings.position_embeddings.weight"],
        "types.weight": tensors["embeddings.token_type_embeddings.weight"],
        "norm.weight": tensors["embeddings.LayerNorm.weight"],
        "norm.bias": tensors["embeddings.LayerNorm.bias"],
    }
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "mixed": "attention.output.dense",
        "norm1": "attention.output.LayerNorm", "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
    }
    for i in range(LAYERS):
        for ours, theirs in names.items():
            for part in ("weight", "bias"):
                state["layers.%d.%s.%s" % (i, ours, part)] = tensors["encoder.layer.%d.%s.%s" % (i, theirs, part)]
    return {k: torch.tensor(v) for k, v in state.items()}
