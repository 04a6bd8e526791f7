"""The options that several verbs share, and from them and the configuration file the settings of a run."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from pathlib import Path
from typing import get_args

from cleaner.config import BYTES, LINES, Comments, Config, Engine
from cleaner.decide import MODES
from cleaner.names import ConfigError
from cleaner.render import Format
from cleaner.settings import Settings, find, load


def add_names(parser: ArgumentParser, *, nargs: str, about: str) -> None:
    """The files to work on."""
    parser.add_argument("names", metavar="FILE", nargs=1 if nargs == "one" else nargs, help=about)


def add_rules(parser: ArgumentParser) -> None:
    """Which rules speak, and how much doubt is left to the article."""
    group = parser.add_argument_group("rules")
    ids = "comma list of ids or packs, may be given again"
    group.add_argument("--select", action="append", metavar="RULES", help=f"only these speak, whatever the configuration says; {ids}")
    group.add_argument("--ignore", action="append", metavar="RULES", help=f"these do not speak, beside the configured ones; {ids}")
    group.add_argument("--mode", choices=MODES, help="precision loses less and leaves more, recall the other way round (default: balanced)")
    add_config(group)  # type: ignore[arg-type]  # a group takes arguments as a parser does


def add_config(parser: ArgumentParser) -> None:
    """Where the configuration is."""
    parser.add_argument("--config", metavar="FILE", type=Path, help="this file, not the nearest cleaner.toml or pyproject.toml")
    parser.add_argument("--no-config", action="store_true", help="read no configuration file")


def add_source(parser: ArgumentParser, *, pages: bool, of_their_own: bool = True) -> None:
    """What the sources are; whether pages can be among them, and are taken for what they are without being called so."""
    kinds = ("text", "html") if pages else ("text",)
    told = "told by how it begins" if pages and of_their_own else "web pages are left alone"
    parser.add_argument("--kind", choices=kinds, help=f"what files are (default: {told}); text also takes Markdown for a plain dump")
    parser.add_argument("--url", default="", help="where the text is from; per-site ignores need it, and links that do not say it")


def add_output(parser: ArgumentParser) -> None:
    """What comes out, and how the article of a page is found."""
    group = parser.add_argument_group("output")
    group.add_argument("--format", choices=get_args(Format), help="json has the text and what the page says of itself, a line a file (default: text)")
    group.add_argument("--links", action="store_true", help="keep the links of pages in markdown and html, resolved against --url")
    group.add_argument("--images", action="store_true", help="keep the pictures of pages in markdown and html")
    group.add_argument("--comments", choices=get_args(Comments), help="what readers wrote under the article of a page (default: drop)")
    group.add_argument(
        "--engine", choices=get_args(Engine), help="what finds the article of a page; rules clean what trafilatura finds (default: cleaner)"
    )


def add_limits(parser: ArgumentParser) -> None:
    """What one document may take."""
    group = parser.add_argument_group("limits", "what goes beyond one is reported and stays as it is; of a page the beginning is read")
    group.add_argument("--max-seconds", metavar="N", type=_seconds, help="time for a document, 0 for no limit (default: 0)")
    group.add_argument("--max-bytes", metavar="N", type=_count, help=f"size of a document, 0 for no limit (default: {BYTES:,})")
    group.add_argument("--max-lines", metavar="N", type=_count, help=f"lines of a dump, 0 for no limit (default: {LINES:,})")


def add_doubt(parser: ArgumentParser) -> None:
    """What is done with results that may not be good."""
    group = parser.add_argument_group("doubtful results")
    group.add_argument("--min-confidence", metavar="SHARE", type=_share, help="name every document whose expected word F1 is below, and exit with 1")
    group.add_argument("--doubtful", metavar="FILE", type=Path, help="write such documents there as they are, and nothing of them to standard output")


def add_field(parser: ArgumentParser) -> None:
    """Files of JSON records instead of dumps."""
    parser.add_argument("--field", metavar="NAME", help="files are JSONL; the text is in this field of each record")


def add_many(parser: ArgumentParser) -> None:
    """How many files are dealt with."""
    parser.add_argument("--jobs", metavar="N", type=jobs, default=1, help="files worked on at the same time; 0 for one per processor (default: 1)")
    parser.add_argument(
        "--skip-other",
        action="store_true",
        help="a file that is no dump (binary, a web page, not decodable) is reported and left alone; with this it does not make the exit code 2",
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors on standard error")


def add_baseline(parser: ArgumentParser) -> None:
    """Findings that were accepted before."""
    parser.add_argument("--baseline", metavar="FILE", type=Path, help="accept the findings listed in this file")


def settings(args: Namespace) -> Settings:
    """The configuration of this run: the file's, changed by the options."""
    if args.no_config and args.config:
        raise ConfigError("--config and --no-config contradict each other; give one of them")
    found = Settings()
    if not args.no_config:
        path = args.config or find(Path.cwd())
        found = load(path) if path else found
    config = found.config
    if getattr(args, "select", None):
        config = replace(config, select=_listed(args.select, "--select"), ignore=())
    if getattr(args, "ignore", None):
        config = replace(config, ignore=(*config.ignore, *_listed(args.ignore, "--ignore")))
    if getattr(args, "mode", None):
        config = replace(config, mode=args.mode)
    limits = {name: getattr(args, name, None) for name in ("max_seconds", "max_bytes", "max_lines")}
    config = replace(config, **{name: limit for name, limit in limits.items() if limit is not None})
    return found._replace(config=_with_output(config, args))


def _with_output(config: Config, args: Namespace) -> Config:
    """The configuration with the options of `add_output` that are given."""
    if getattr(args, "format", None):
        config = replace(config, format=args.format)
    if getattr(args, "links", False):
        config = replace(config, links=True)
    if getattr(args, "images", False):
        config = replace(config, images=True)
    if getattr(args, "comments", None):
        config = replace(config, comments=args.comments)
    if getattr(args, "engine", None):
        config = replace(config, engine=args.engine)
    return config


def _listed(values: list[str], option: str) -> tuple[str, ...]:
    names = [name.strip() for value in values for name in value.split(",")]
    if not all(names):
        raise ConfigError(f"{option} has an empty name; write it as {option} gate,share/share-bar")
    return tuple(dict.fromkeys(names))


def _share(value: str) -> float:
    try:
        share = float(value)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        raise ArgumentTypeError(f"{value!r} is no share between 0 and 1")
    return share


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 1e9:
        raise ArgumentTypeError(f"{value!r} is no number of seconds")
    return seconds


def _count(value: str) -> int:
    if not value.isdecimal():
        raise ArgumentTypeError(f"{value!r} is no whole number from 0 up")
    return int(value)


def jobs(value: str) -> int:
    """A number of processes from the command line; 0 stands for one per processor."""
    if not value.isdecimal():
        raise ArgumentTypeError(f"{value!r} is no number of processes; 0 stands for one per processor")
    return int(value)
