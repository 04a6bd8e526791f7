"""The command line: the only room that prints, reads argv or sets exit codes. One file per verb, found in `VERBS`.

A verb's module has `add_arguments(parser)` and `run(args) -> int`, and is imported only when the verb is called.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from argparse import ArgumentParser

VERBS: dict[str, tuple[str, str]] = {
    "clean": ("cleaner.cli.clean", "print the article of standard input or of files"),
    "check": ("cleaner.cli.check", "list what would go"),
    "fix": ("cleaner.cli.fix", "take chrome out of dumps, in place"),
    "diff": ("cleaner.cli.diff", "show what `fix` would do"),
    "explain": ("cleaner.cli.explain", "show every line of a file and the rules that spoke"),
    "rules": ("cleaner.cli.rules", "list the rules, or show one of them"),
    "bulk": ("cleaner.cli.bulk", "clean a corpus: many documents, many processes"),
    "score": ("cleaner.evaluate.score", "measure against marked dumps"),
}
INTERRUPTED = 130  # 128 + SIGINT, as shells say it
BROKEN_PIPE = 141  # 128 + SIGPIPE
_EXITS = (
    "exit codes: 0 all is well; 1 something would go or was changed, or is below --min-confidence; 2 wrong use, or a file that could not be "
    "dealt with"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb. Gives the exit code; prints a line on standard error rather than raise."""
    from cleaner.cli import terminal
    from cleaner.names import ConfigError

    try:
        code = _run(sys.argv[1:] if argv is None else list(argv))
        terminal.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except ConfigError as error:
        terminal.say(f"cleaner: {error}")
        return 2
    except BrokenPipeError:
        terminal.close()
        return BROKEN_PIPE
    except OSError as error:  # files are dealt with where they are read and written; what is left is standard output
        terminal.say(f"cleaner: cannot write the output: {error.strerror or error}")
        terminal.close()
        return 2
    return code


def _run(argv: list[str]) -> int:
    from importlib import import_module

    verb = argv[0] if argv else ""
    if verb and not verb.startswith("-") and verb not in VERBS:
        from cleaner.names import meant

        raise _wrong(f"there is no verb {verb!r}{meant(verb, VERBS) or '; there are ' + ', '.join(VERBS)}")
    parser, verbs = _parser(verb)
    if verb in VERBS:
        module = import_module(VERBS[verb][0])
        module.add_arguments(verbs[verb])
    try:
        args = parser.parse_args(argv)
    except SystemExit as exit_:  # --help and --version
        return int(exit_.code or 0)
    code: int = module.run(args)
    return code


def _parser(chosen: str) -> tuple[ArgumentParser, dict[str, ArgumentParser]]:
    from argparse import ArgumentParser

    from cleaner import __version__

    class OneLine(ArgumentParser):
        def error(self, message: str) -> NoReturn:
            raise _wrong(f"{message} (see `{self.prog} --help`)")

    about = "Strip site chrome from web pages and dumps, and say why each line went."
    parser = OneLine(prog="cleaner", description=about, epilog=_EXITS, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"cleaner {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=OneLine)
    return parser, {
        name: verbs.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.", epilog=_EXITS, allow_abbrev=False)
        for name, (_, about) in VERBS.items()
        if not chosen or chosen.startswith("-") or name == chosen
    }


def _wrong(message: str) -> Exception:
    from cleaner.names import ConfigError

    return ConfigError(message)
