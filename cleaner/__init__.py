"""Strip site chrome from web pages and text dumps, in any language, and say why each line went."""

from cleaner.config import Config
from cleaner.flow import Cleaner, clean, read
from cleaner.model import Block, Cleaned, Document, Label, Labeler, Node, Span, Verdict
from cleaner.names import ConfigError
from cleaner.rule import Rule

__all__ = [
    "Block",
    "Cleaned",
    "Cleaner",
    "Config",
    "ConfigError",
    "Document",
    "Label",
    "Labeler",
    "Node",
    "Rule",
    "Span",
    "Verdict",
    "clean",
    "read",
]
__version__ = "0.1.0"
