"""`python .ci/lowest.py dev`: the lowest versions that pyproject.toml allows of what the package and its extras name, as constraints for pip.

For the Python that runs it. What has no lower bound is left out. Needs packaging, which pytest brings, and before Python 3.11 tomli.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def needed(lines: list[str], extras: dict[str, list[str]]) -> Iterator[Requirement]:
    """The requirements that count here, those of extras in place of the package itself."""
    for requirement in map(Requirement, lines):
        if requirement.name == PROJECT["name"]:
            for extra in sorted(requirement.extras):
                yield from needed(extras[extra], extras)
        elif requirement.marker is None or requirement.marker.evaluate():
            yield requirement


def lowest(extras: list[str]) -> list[str]:
    """A constraint for each package that has a lower bound; the highest of them where it has several."""
    known = PROJECT["optional-dependencies"]
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in known[extra])]
    found: dict[str, Version] = {}
    for requirement in needed(lines, known):
        for bound in requirement.specifier:
            if bound.operator == ">=":
                found[requirement.name] = max(Version(bound.version), found.get(requirement.name, Version("0")))
    return [f"{name}=={version}" for name, version in sorted(found.items())]


if __name__ == "__main__":
    print("\n".join(lowest(sys.argv[1:])))
