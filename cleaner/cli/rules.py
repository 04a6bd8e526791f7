"""cleaner rules: which rules there are; one of them in full; or whether the examples of rules come true."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping

from cleaner import label, marked, packs
from cleaner.cli import options, terminal
from cleaner.confidence import measured
from cleaner.config import Config
from cleaner.decide import MODES
from cleaner.flow import Cleaner
from cleaner.model import Labeler
from cleaner.names import ConfigError, meant, named
from cleaner.rule import Rule
from cleaner.settings import OWN


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = "List the rules with their weights (log-odds that a line is chrome). With the id of one, show it in full with its examples."
    parser.add_argument("prefix", metavar="PREFIX", nargs="?", default="", help="a pack, an id, or how ids begin")
    parser.add_argument(
        "--test", action="store_true", help="run the examples of the rules named, else of your own, else of all; exit code 1 if one fails"
    )
    parser.add_argument("--mode", action="store_true", dest="modes", help="print what each mode loses and leaves, as it was measured")
    options.add_config(parser)
    parser.set_defaults(select=None, ignore=None, mode=None)


def run(args: Namespace) -> int:
    """Print the list, one rule, or what came of the examples."""
    if args.modes:
        terminal.print_line("\n".join(_modes()))
        return 0
    config = options.settings(args).config
    rules: dict[str, Rule] = {**packs.load(), **dict(config.rules)}
    labelers = label.load()
    chosen = _chosen((*rules, *labelers), args.prefix)
    if args.test:
        own = [rule_id for rule_id in rules if named(rule_id, (OWN,))]
        return _test([rule_id for rule_id in (own if own and not args.prefix else chosen) if rule_id in rules], rules, config)
    if len(chosen) == 1 and chosen[0] in rules:
        _show(chosen[0], rules[chosen[0]])
    else:
        width = max(map(len, chosen))
        for rule_id in chosen:
            weight = f"{rules[rule_id].weight:+5.1f}" if rule_id in rules else "     "  # a labeler weighs every line anew
            terminal.print_line(f"{rule_id:{width}} {weight}  {_about(rule_id, rules, labelers)}".rstrip())
    return 0


def _modes() -> Iterator[str]:
    """A table for dumps, and one for pages."""
    found = measured()
    for name, modes in (("dumps", found["text"]["modes"]), ("pages", found["html"]["modes"])):
        figures = list(modes[MODES[0]])
        yield f"{name:10} " + "  ".join(figures)
        for mode in MODES:
            yield f"{mode:10} " + "  ".join(f"{modes[mode][figure]:{len(figure)}.3f}" for figure in figures)
    yield "On pages and dumps of sites that the models have not seen: word F1, and shares of the article lost, of the chrome left,"
    yield "of documents that lose more than a tenth of their article."


def _chosen(known: tuple[str, ...], prefix: str) -> list[str]:
    chosen = [name for name in known if not prefix or named(name, (prefix,))] or [name for name in known if name.startswith(prefix)]
    if not chosen:
        hint = meant(prefix, (*known, *{name.split("/")[0] for name in known}))
        raise ConfigError(f"no rule or pack is called {prefix!r}{hint or '; `cleaner rules` lists them'}")
    return chosen


def _about(rule_id: str, rules: Mapping[str, Rule], labelers: Mapping[str, Labeler]) -> str:
    if rule_id in rules:
        return rules[rule_id].about
    return (labelers[rule_id].__doc__ or "").strip().split("\n")[0]


def _show(rule_id: str, rule: Rule) -> None:
    spoken = {language: wordings for language, wordings in rule.phrases.items() if wordings}
    count = sum(map(len, spoken.values()))
    languages = " ".join(language for language in spoken if language)
    lines = [
        rule_id,
        f"  {rule.about}",
        f"  weight {rule.weight:+.1f}, match {rule.match}, reach {rule.reach}, lines up to {rule.longest} characters",
    ]
    if rule.reach == "end":
        lines.append(f"  all that follows goes too, once {rule.after_words} words stand before it")
    if count:
        lines.append(f"  {count} phrase{'' if count == 1 else 's'}" + (f" in {len(languages.split())} languages: {languages}" if languages else ""))
    lines += [f"  pattern {pattern}" for pattern in rule.patterns]
    for example in rule.examples:
        lines += ["", *("    " + line if line else "" for line in example.strip("\n").split("\n"))]
    for line in lines:
        terminal.print_line(line)


def _test(chosen: list[str], rules: Mapping[str, Rule], config: Config) -> int:
    """The examples of each rule alone, and every line that stays against all rules together."""
    everything = Cleaner(Config(rules=config.rules))
    examples = faults = 0
    for rule_id in chosen:
        alone = Cleaner(Config(select=(rule_id,), rules=config.rules))
        if not rules[rule_id].examples:
            terminal.say(f"{rule_id}: has no example")
        for number, example in enumerate(rules[rule_id].examples, 1):
            examples += 1
            for fault in _faults(example, alone, everything):
                faults += 1
                terminal.print_line(f"{rule_id}: example {number}: {fault}")
    terminal.say(f"{examples} examples of {len(chosen)} rules, {faults} faults")
    return int(faults > 0)


def _faults(example: str, alone: Cleaner, everything: Cleaner) -> Iterator[str]:
    lines = marked.load(example.strip("\n"))
    seen = {line.mark for line in lines}
    if "keep" not in seen or not seen & {"drop", "cut"}:
        yield "shows no line that stays and one that goes; it needs both"
    yield from marked.faults(lines, alone.clean(marked.source(lines), kind="text"))
    judged = everything.clean(marked.source(lines), kind="text").verdicts
    for number, (line, verdict) in enumerate(zip(lines, judged, strict=True), 1):
        if line.mark == "keep" and (not verdict.keep or verdict.cuts):
            said = ", ".join(sorted({spoken.rule for spoken in verdict.labels})) or "no rule"
            yield f"line {number} should stay with all rules at work ({said}): {line.text!r}"
