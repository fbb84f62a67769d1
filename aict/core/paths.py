"""Where things lie on disk."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "aict"
TEMPLATES = ROOT / "templates"
REPORTS = ROOT / "reports"
INSTANCE = ROOT / "instance"
MIGRATIONS = ROOT / "migrations"
