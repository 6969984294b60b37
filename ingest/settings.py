"""Every setting, its default, its unit and what it is for; read from EVIDENCE_GRID_* variables."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

MEGABYTE = 2**20  # bytes, in every setting that ends in _mb and wherever a size is shown


class Engine(StrEnum):
    """What computes the vectors of texts."""

    AUTO = "auto"  # ONNX Runtime where it works, PyTorch elsewhere
    TORCH = "torch"  # exact, slower
    ONNX = "onnx"  # or fail


class Limits(BaseSettings):
    """What one file or archive may cost before it is refused with a message naming the limit."""

    model_config = SettingsConfigDict(env_prefix="EVIDENCE_GRID_", frozen=True, extra="ignore")

    max_upload_mb: int = Field(200, ge=1, description="largest single file or archive, in megabytes")
    max_request_mb: int = Field(1000, ge=1, description="largest single upload of several files, in megabytes")
    max_archive_entries: int = Field(1000, ge=1, description="most files in one archive, nested archives included")
    max_archive_depth: int = Field(3, ge=1, description="how deep archives may nest")
    max_archive_mb: int = Field(2000, ge=1, description="most megabytes an archive may inflate to, nesting included")
    max_inflation: int = Field(200, ge=2, description="largest ratio of inflated to packed size, past 10 MB")
    max_pages: int = Field(10_000, ge=1, description="most pages read of one document")
    max_cells: int = Field(500_000, ge=1, description="most filled cells read of one workbook")
    max_parse_seconds: int = Field(120, ge=1, description="processor time for one file, in seconds")
    max_parse_memory_mb: int = Field(2048, ge=256, description="memory for one file's parser, in megabytes")
    max_text_mb: int = Field(32, ge=1, description="most text taken from one file, in megabytes")
    max_pixels_m: int = Field(50, ge=1, description="most pixels of one picture, in millions")
    max_recognition_seconds: int = Field(15, ge=1, description="processor time to recognise one page, in seconds")


class Settings(BaseSettings):
    """Settings of one running service."""

    model_config = SettingsConfigDict(env_prefix="EVIDENCE_GRID_", frozen=True, extra="ignore")

    home: Path = Field(Path("evidence-grid-home"), description="folder that holds database, files and caches")
    database_url: str = Field("", description="SQLAlchemy URL; empty means SQLite inside the home folder")
    blobs_url: str = Field("", description="fsspec URL for original files; empty means a folder inside the home")
    model: str = Field(
        "all-MiniLM-L6-v2",
        description="SentenceTransformer, by name or folder; the default is shipped; static: a fast one made from it",
    )
    engine: Engine = Field(
        Engine.AUTO, description="auto, torch or onnx: what embeds; auto is onnx where it works, faster in 8 bits"
    )
    framework: str = Field("cqc-la@2024-02", description="framework for new returns, name@version")
    lease_seconds: int = Field(300, ge=10, description="how long a worker may hold a document without a sign of life")
    workers: int = Field(2, ge=1, description="documents a worker reads at once; one more of whoever has none in hand")
    session_idle_minutes: int = Field(30, ge=1, description="signed out after this long without use")
    session_hours: int = Field(12, ge=1, description="signed out after this long in any case")
    learn_after: int = Field(
        0, ge=0, description="decisions after which the mapping for new returns learns by itself; 0 never does"
    )
    secure_cookies: bool = Field(False, description="set true behind HTTPS: cookies are then sent over HTTPS only")
    limits: Limits = Field(default_factory=Limits)
