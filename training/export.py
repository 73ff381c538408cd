#!/usr/bin/env python3
"""Writes the network that train.py has taught as one ONNX file with weights of eight bits.

usage: export.py CHECKPOINT OUT.onnx

The graph takes one window: ids (int64, [pieces]) and types (float, [pieces]), and gives tokens [pieces, kinds], roles
[pieces, 3] and answers [n]. One window at a time keeps the result free of what else is read: the scale of the activations is
found for each window alone. Weights take 7 of 8 bits, so that no processor's sums of 16 bits overflow, and the result is the same
on each.
"""

import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import pathlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from encoder import ATTENTION, LAYERS, WIDTH, Reader  # noqa: E402

HEAD = WIDTH // ATTENTION


class Graph:
    def __init__(self):
        self.nodes, self.tensors, self.count = [], [], 0

    def constant(self, array, name=None):
        name = name or "c%d" % len(self.tensors)
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, op, *inputs, outputs=1, **attributes):
        names = ["t%d" % (self.count + i) for i in range(outputs)]
        self.count += outputs
        self.nodes.append(helper.make_node(op, list(inputs), names, **attributes))
        return names[0] if outputs == 1 else names

    def linear(self, x, layer, quantised=None):
        """x times the layer's matrix, in whole numbers: x is given once quantised where several layers take it."""
        weight = layer.weight.detach().numpy().T
        scale = np.maximum(np.abs(weight).max(0), 1e-8) / 63.0
        whole = np.clip(np.rint(weight / scale), -64, 63).astype(np.int8)
        q, s, z = quantised or self.quantised(x)
        y = self.add("MatMulInteger", q, self.constant(whole), z)
        y = self.add("Cast", y, to=TensorProto.FLOAT)
        y = self.add("Mul", y, self.add("Mul", s, self.constant(scale.astype(np.float32))))
        return self.add("Add", y, self.constant(layer.bias.detach().numpy()))

    def quantised(self, x):
        return self.add("DynamicQuantizeLinear", x, outputs=3)

    def exact(self, x, layer):
        y = self.add("MatMul", x, self.constant(layer.weight.detach().numpy().T))
        return self.add("Add", y, self.constant(layer.bias.detach().numpy()))

    def norm(self, x, layer):
        return self.add(
            "LayerNormalization", x, self.constant(layer.weight.detach().numpy()), self.constant(layer.bias.detach().numpy()), epsilon=1e-12, axis=-1)


def encoder(g, model):
    words = model.merged().numpy()
    scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8) / 127.0
    x = g.add("Gather", g.constant(np.clip(np.rint(words / scale), -127, 127).astype(np.int8)), "ids")
    x = g.add("Mul", g.add("Cast", x, to=TensorProto.FLOAT), g.add("Gather", g.constant(scale.astype(np.float32)), "ids"))
    length = g.add("Shape", "ids")
    places = g.add("Slice", g.constant(model.places.weight.detach().numpy()), g.constant(np.array([0], np.int64)), length, g.constant(np.array([0], np.int64)))
    types = model.types.weight.detach().numpy()
    column = g.add("Unsqueeze", "types", g.constant(np.array([1], np.int64)))
    marked = g.add("Mul", column, g.constant(types[1] - types[0]))
    x = g.add("Add", g.add("Add", x, places), g.add("Add", marked, g.constant(types[0])))
    x = g.norm(x, model.norm)
    apart = g.constant(np.array([-1, ATTENTION, HEAD], np.int64))
    joined = g.constant(np.array([-1, WIDTH], np.int64))
    shrink = g.constant(np.array(HEAD**-0.5, np.float32))
    for layer in model.layers:
        q = g.quantised(x)
        query, key, value = (g.add("Reshape", g.linear(x, part, q), apart) for part in (layer.query, layer.key, layer.value))
        scores = g.add("MatMul", g.add("Mul", g.add("Transpose", query, perm=[1, 0, 2]), shrink), g.add("Transpose", key, perm=[1, 2, 0]))
        seen = g.add("MatMul", g.add("Softmax", scores, axis=-1), g.add("Transpose", value, perm=[1, 0, 2]))
        seen = g.add("Reshape", g.add("Transpose", seen, perm=[1, 0, 2]), joined)
        x = g.norm(g.add("Add", x, g.linear(seen, layer.mixed)), layer.norm1)
        up = g.linear(x, layer.up)
        half = g.add("Mul", up, g.constant(np.array(0.5, np.float32)))
        erf = g.add("Erf", g.add("Div", up, g.constant(np.array(2**0.5, np.float32))))
        up = g.add("Mul", half, g.add("Add", erf, g.constant(np.array(1.0, np.float32))))
        x = g.norm(g.add("Add", x, g.linear(up, layer.down)), layer.norm2)
    return x, column


def main():
    model = Reader()
    model.load_state_dict(torch.load(sys.argv[1]))
    model.eval()
    g = Graph()
    x, marked = encoder(g, model)
    first = g.constant(np.array([0], np.int64))
    total = g.add("Max", g.add("ReduceSum", marked, first, keepdims=0), g.constant(np.array([1.0], np.float32)))
    middle = g.add("Div", g.add("ReduceSum", g.add("Mul", x, marked), first, keepdims=1), total)
    question = g.add("Gather", x, g.constant(np.array([1], np.int64)), axis=0)
    claim = g.add("Tanh", g.exact(g.add("Concat", question, middle, axis=1), model.head_claim))
    g.nodes.append(helper.make_node("Identity", [g.exact(x, model.head_tokens)], ["tokens"]))
    g.nodes.append(helper.make_node("Identity", [g.exact(x, model.head_roles)], ["roles"]))
    g.nodes.append(helper.make_node("Squeeze", [g.exact(claim, model.head_answers), first], ["answers"]))
    graph = helper.make_graph(
        g.nodes, "reader",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["pieces"]), helper.make_tensor_value_info("types", TensorProto.FLOAT, ["pieces"])],
        [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["pieces", model.head_tokens.out_features]),
         helper.make_tensor_value_info("roles", TensorProto.FLOAT, ["pieces", 3]),
         helper.make_tensor_value_info("answers", TensorProto.FLOAT, [model.head_answers.out_features])],
        g.tensors)
    out = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], producer_name="trucewatch")
    out.ir_version = 8
    onnx.checker.check_model(out)
    onnx.save(out, sys.argv[2])


if __name__ == "__main__":
    main()
