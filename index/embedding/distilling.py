"""The shipped model to a static one, whose means of token vectors come near its vectors: run as a process, once a home.

After Model2Vec (Minish, 2024), which takes each token through the transformer alone and weighs it by its rarity; then
two least-squares fits to the model's own vectors of the exemplars and of their sentences, titles and headings.
A process of its own, because PyTorch takes some 700 MB that nothing else here needs.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.embedding.embedder import SHIPPED, Embedder, SentenceTransformerEmbedder
from index.embedding.encoder import ABOUT, TOKENIZER, digest_of
from index.embedding.engine import open_embedder
from index.embedding.kept import KeptEmbedder
from index.embedding.static import FRAMEWORK, TOKENS, VECTORS
from index.files import replace_file
from index.mapping.exemplars import Exemplar, parse_exemplars
from index.mapping.spaces import context_of
from ingest.framework import load_framework, read_exemplars
from ingest.settings import Engine

# Chosen by `python -m eval run search --part dev` and by likeness to the model's own vectors on voices left out of the
# fit; see docs/choices.md. Raise RECIPE in `index.embedding.static` with every change that gives other vectors.
RARE = 1e-3  # share of all tokens at which one counts half (Arora et al. 2017)
MAP_PENALTY = 0.1  # of the fit of one linear map for all tokens
TOKEN_PENALTY = 0.3  # of the fit of each token beside that map
# Share that is kept of what all texts have in common, so that about as many of them come nearer to one another than 0.4
# as with the shipped model.
COMMON = 0.1
TOKEN_BATCH = 512
FEWEST_WORDS = 3  # of a sentence learned from

Floats = NDArray[np.float32]
_SENTENCE = re.compile(r"(?<=[.!?;:])\s+")


def distil(target: Path, cache: Path) -> None:
    """Write the static model to the folder `target`, which is there and empty; `cache` holds the shipped one."""
    exemplars = parse_exemplars(read_exemplars(FRAMEWORK), load_framework(FRAMEWORK))
    teacher = open_embedder(SHIPPED, engine=Engine.AUTO, cache=cache)
    passages = [context_of(exemplar) for exemplar in exemplars]
    pieces = pieces_of(exemplars)
    wanted = np.vstack([KeptEmbedder(teacher, cache).embed(passages), _embedded(teacher, pieces)])
    tokenizer, alone = _tokens_alone()
    counts = count_tokens(tokenizer, [*passages, *pieces], len(alone))
    weights = rarity(np.asarray(counts[len(passages) :].sum(axis=0)).ravel())
    from safetensors.numpy import save

    content = save({TOKENS: fit(counts, wanted, alone, weights).astype(np.float16)})
    replace_file(target / VECTORS, content)
    replace_file(target / TOKENIZER, tokenizer.to_str().encode())
    about: dict[str, object] = {"dimensions": alone.shape[1]}
    about |= {name: digest_of(target / name) for name in (VECTORS, TOKENIZER)}
    replace_file(target / ABOUT, json.dumps(about).encode())


def pieces_of(exemplars: Sequence[Exemplar]) -> list[str]:
    """Give the sentences, titles and headings of exemplars, each once, in the order met."""
    found: dict[str, None] = {}
    for exemplar in exemplars:
        sentences = _SENTENCE.split(exemplar.text)
        found |= dict.fromkeys(each for each in sentences if len(each.split()) >= FEWEST_WORDS)
        found |= dict.fromkeys(each for each in (exemplar.title, *exemplar.headings) if each)
    return list(found)


def count_tokens(tokenizer: Any, texts: Sequence[str], size: int) -> Any:  # noqa: ANN401 - the libraries ship no types
    """Count the tokens of each text: (texts, size) sparse float32, size that of the vocabulary."""
    from scipy.sparse import csr_matrix

    columns: list[int] = []
    ends = [0]
    for encoding in tokenizer.encode_batch_fast(list(texts), add_special_tokens=False):
        columns += encoding.ids
        ends.append(len(columns))
    found = csr_matrix((np.ones(len(columns), dtype=np.float32), columns, ends), shape=(len(texts), size))
    found.sum_duplicates()
    return found


def rarity(counts: Floats) -> Floats:
    """Give how much each token counts, (tokens,) from 0 to 1, by how often it stands in all texts together."""
    shares = (counts + 0.3) / max(float(counts.sum()), 1.0)  # one that was never seen is rare, yet not endlessly so
    return np.asarray(RARE / (RARE + shares), dtype=np.float32)


def fit(counts: Any, wanted: Floats, alone: Floats, weights: Floats) -> Floats:  # noqa: ANN401 - scipy ships no types
    """Fit vectors of tokens so that their means come near the `wanted` vectors of texts: (tokens, d).

    `counts`: (texts, tokens) sparse; `wanted`: (texts, d) unit rows; `alone`: (tokens, d) what the model says of each
    token by itself; `weights`: (tokens,). A linear map takes `alone` as near as it can, which serves all tokens; then
    those that occur are moved further. What comes out has the weights in it: the mean of rows needs none.
    """
    from scipy.linalg import solve
    from scipy.sparse import diags

    weighed = counts @ diags(weights)
    shares = (diags(1 / np.maximum(np.asarray(weighed.sum(axis=1)).ravel(), 1e-6)) @ weighed).tocsc()
    start = alone - alone.mean(axis=0)
    means = shares @ start
    centre, aim = means.mean(axis=0), wanted.mean(axis=0)
    gram = (means - centre).T @ (means - centre) + MAP_PENALTY * np.eye(alone.shape[1], dtype=np.float32)
    mapped = (start - centre) @ solve(gram, (means - centre).T @ (wanted - aim), assume_a="pos") + aim
    used = np.flatnonzero(np.diff(shares.indptr))
    held = shares[:, used]
    gram = (held.T @ held).toarray().astype(np.float32, copy=False)
    gram[np.diag_indices(len(used))] += TOKEN_PENALTY
    missed = held.T @ (wanted - shares @ mapped).astype(np.float32)
    mapped[used] += solve(gram, missed, assume_a="pos", overwrite_a=True, overwrite_b=True)
    return np.asarray((mapped - (1 - COMMON) * aim) * weights[:, None], dtype=np.float32)


def _embedded(teacher: Embedder, texts: Sequence[str]) -> Floats:
    """Embed texts in parts, so that not all of them wait for the longest."""
    return np.vstack([teacher.embed(texts[start : start + 1024]) for start in range(0, len(texts), 1024)])


def _tokens_alone() -> tuple[Any, Floats]:
    """Take each token of the vocabulary through the shipped model alone: its tokenizer, and (tokens, d) unit rows."""
    import torch
    from sentence_transformers import SentenceTransformer
    from tokenizers import Tokenizer

    transformer = SentenceTransformer(str(SentenceTransformerEmbedder().folder), device="cpu", local_files_only=True)
    ends = transformer.tokenizer
    rows = []
    with torch.no_grad():
        for start in range(0, len(ends), TOKEN_BATCH):
            ids = torch.arange(start, min(start + TOKEN_BATCH, len(ends)))
            framed = [torch.full_like(ids, ends.cls_token_id), ids, torch.full_like(ids, ends.sep_token_id)]
            batch = torch.stack(framed, dim=1)
            given = {"input_ids": batch, "attention_mask": torch.ones_like(batch)}
            rows.append(transformer(given)["sentence_embedding"].numpy())
    tokenizer = Tokenizer.from_str(ends.backend_tokenizer.to_str())
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer, np.concatenate(rows)


if __name__ == "__main__":
    distil(Path(sys.argv[1]), Path(sys.argv[2]))
