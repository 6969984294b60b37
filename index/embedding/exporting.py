"""A SentenceTransformer to an ONNX file of eight-bit weights, checked against it: run as a process, once a model.

A process of its own, because PyTorch and the exporter take some 700 MB that nothing else here needs.
"""

from __future__ import annotations

import json
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding.encoder import ABOUT, MODEL, TOKENIZER, OnnxEmbedder, digest_of
from index.files import replace_file

RECIPE = "int8.1"  # part of the embedder's name: raise it with every change that gives other vectors
OPSET = 17
BLOCK = 128  # weights of a column that share a scale in layers that narrow; `_quantised` says why
FAITHFUL = 0.99  # mean cosine to the original below which a model is not used; the goal of `benchmark embedding`
PROBES = (
    "Carers waited eleven weeks for an assessment, twice as long as the year before.",
    "Safeguarding adults board annual report > Learning from reviews: In 2024 the board commissioned three reviews. "
    "Each found that partners had shared concerns late, and an action plan now tracks how practice has changed.",
    "7.2 Delayed discharges by reason, April to September: 41, 38, 35, 36, 29, 31",
    "Direct payments",
    "We asked people what mattered to them. 'I did not know who to ring,' one said, 'and when I did ring, nobody rang "
    "back.' Another told us that her social worker had listened and changed the plan the same week. " * 4,
    "Ms. O'Neill's s.42 enquiry (ref. 24/118) closed on 03/09/2024; outcomes met in part. Nid oes angen gweithredu.",
)
"""Texts as they come: a sentence, a passage with its headings, a row of numbers, a title, one cut at the end, signs."""


class UnfaithfulError(Exception):
    """What was exported does not give the model's own vectors."""


def export(source: Path, target: Path) -> None:
    """Write the model in folder `source` to the folder `target`, which is there and empty.

    Raises:
        UnfaithfulError: the vectors differ from those of the original.
    """
    import torch
    from sentence_transformers import SentenceTransformer

    transformer = SentenceTransformer(
        str(source), device="cpu", local_files_only=True, model_kwargs={"attn_implementation": "eager"}
    )
    with tempfile.TemporaryDirectory(dir=target) as made, torch.no_grad():
        plain = Path(made) / "plain.onnx"
        _trace(transformer, plain)
        replace_file(target / MODEL, _quantised(plain, Path(made)))
    _write_tokenizer(transformer, target / TOKENIZER)
    about: dict[str, object] = {"dimensions": transformer.get_embedding_dimension()}
    about |= {name: digest_of(target / name) for name in (MODEL, TOKENIZER)}
    replace_file(target / ABOUT, json.dumps(about).encode())
    original = transformer.encode(list(PROBES), normalize_embeddings=True, show_progress_bar=False)
    likeness = float((OnnxEmbedder(target, "probe").embed(PROBES) * original).sum(axis=1).mean())
    if not likeness >= FAITHFUL:  # also when it is no number
        raise UnfaithfulError(f"its vectors are not those of the original: mean cosine {likeness:.3f}")


def _trace(transformer: Any, target: Path) -> None:  # noqa: ANN401 - the library ships no types
    """Write modules and normalisation as one graph: token ids of one text or more to vectors of unit length."""
    import torch

    features = transformer.preprocess(list(PROBES[:2]))
    names = [name for name, value in features.items() if torch.is_tensor(value)]

    class Sentence(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.transformer = transformer

        def forward(self, *tensors: Any) -> Any:  # noqa: ANN401 - tensors
            held = dict(zip(names, tensors, strict=True))
            for module in self.transformer:
                held = module(held)
            return torch.nn.functional.normalize(held["sentence_embedding"], dim=-1)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of tracing; what it may get wrong is found by comparing vectors
        torch.onnx.export(
            Sentence().eval(),
            tuple(features[name] for name in names),
            str(target),
            input_names=names,
            output_names=["vector"],
            dynamic_axes={name: {0: "texts", 1: "tokens"} for name in names} | {"vector": {0: "texts"}},
            opset_version=OPSET,
            dynamo=False,  # the newer exporter needs a package more (onnxscript)
        )


def _quantised(plain: Path, folder: Path) -> bytes:
    """Give a model with weights of eight bits.

    Layers that narrow (a transformer's second feed-forward layer) lose most when one scale serves all their
    activations, so theirs have a scale for each row and `BLOCK` columns; all others have one scale for a text, and one
    for each column of weights. Blocks everywhere would be nearer to the original and much slower, one scale everywhere
    hardly faster and further off: `python -m eval benchmark embedding` measures both, see docs/choices.md.
    """
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model = onnx.load(str(plain))
    weights = {weight.name: weight for weight in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            matrix = onnx.numpy_helper.to_array(weights[node.input[1]])
            if matrix.ndim == 2 and matrix.shape[0] > matrix.shape[1] and matrix.shape[0] % BLOCK == 0:
                _quantise_by_block(model, node, matrix)
    model.opset_import.append(onnx.helper.make_opsetid("com.microsoft", 1))
    onnx.save(model, str(folder / "blocks.onnx"))
    quantize_dynamic(
        folder / "blocks.onnx",
        folder / "all.onnx",
        per_channel=True,
        reduce_range=True,  # 7 bits: sums of 8-bit products overflow on processors without VNNI
        weight_type=QuantType.QInt8,
    )
    return (folder / "all.onnx").read_bytes()


def _quantise_by_block(model: Any, node: Any, matrix: NDArray[np.float32]) -> None:  # noqa: ANN401 - protobuf
    import onnx

    rows, columns = matrix.shape
    blocks = matrix.T.reshape(columns, rows // BLOCK, BLOCK)
    scales = np.abs(blocks).max(axis=-1) / 127
    scales[scales == 0] = 1
    held = (np.rint(blocks / scales[..., None]) + 128).astype(np.uint8)
    name = f"{node.name}/blocks"
    model.graph.initializer.extend(
        [
            onnx.numpy_helper.from_array(held, name),
            onnx.numpy_helper.from_array(scales.astype(np.float32).reshape(-1), f"{name}/scales"),
        ]
    )
    node.CopyFrom(
        onnx.helper.make_node(
            "MatMulNBits",
            [node.input[0], name, f"{name}/scales"],
            list(node.output),
            name=node.name,
            domain="com.microsoft",
            K=rows,
            N=columns,
            bits=8,
            block_size=BLOCK,
            accuracy_level=4,  # activations are quantised to 8 bits as well
        )
    )


def _write_tokenizer(transformer: Any, target: Path) -> None:  # noqa: ANN401 - the library ships no types
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_str(transformer.tokenizer.backend_tokenizer.to_str())
    tokenizer.no_padding()
    tokenizer.enable_truncation(transformer.max_seq_length)
    replace_file(target, tokenizer.to_str().encode())


if __name__ == "__main__":
    export(Path(sys.argv[1]), Path(sys.argv[2]))
