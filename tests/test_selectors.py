"""Simple CSS selectors: what they describe, and rules that use them on pages."""

import pytest

from cleaner import Cleaner, Config, Rule, packs
from cleaner.model import Node
from cleaner.selectors import parsed

SENTENCE = "<p>The ferry ran aground at low tide, and {} passengers waded ashore with their shoes in their hands.</p>"
PROSE = "".join(map(SENTENCE.format, range(20, 26)))


@pytest.mark.parametrize(
    ("selector", "fits"),
    [
        ("div", True),
        ("*", True),
        ("aside", False),
        ("#top", True),
        ("#bottom", False),
        (".share", True),
        (".share.bar", True),
        (".share.box", False),
        (".shar", False),
        ("div.share#top", True),
        ("p.share", False),
        ("[data-kind]", True),
        ("[data-kind=teaser]", True),
        ('[data-kind="teaser"]', True),
        ("[data-kind=tease]", False),
        ("[data-kind*=eas]", True),
        ("[hidden]", False),
        ("aside, .bar", True),
    ],
)
def test_a_selector_describes_an_element(selector, fits):
    node = Node("div", {"id": "top", "class": "share bar", "data-kind": "teaser"}, -1)
    assert any(one.fits(node, ["share", "bar"]) for one in parsed(selector)) == fits


@pytest.mark.parametrize("selector", ["", "a b", "a > b", "a:hover", ".", "#", "a,,b", "[", "[x", "1a"])
def test_what_is_no_simple_selector_is_refused_with_the_reason(selector):
    with pytest.raises(ValueError, match="is no simple selector"):
        parsed(selector)


@pytest.mark.parametrize("rule", [name for name, rule in packs.load().items() if rule.selector])
def test_selectors_of_packs_can_be_read(rule):
    assert parsed(packs.load()[rule].selector)


def test_what_stands_in_a_selected_element_goes():
    box = "<div class='note promo'><h3>Marsh gin</h3><div><p>Distilled from reeds and patience, and sold where the tide leaves it.</p></div></div>"
    rule = Rule(name="promo", about="The box for the gin.", selector=".promo")
    config = Config(rules=(("own/promo", rule),))
    cleaned = Cleaner(config).clean(f"<html><body><article>{PROSE}{box}{PROSE}</article></body></html>")
    assert "gin" not in cleaned.text
    assert "Distilled" not in cleaned.text
    told = {(label.rule, label.evidence) for verdict in cleaned.verdicts if not verdict.keep for label in verdict.labels}
    assert ("own/promo", ".promo") in told


def test_a_selector_says_nothing_of_dumps():
    rule = Rule(name="promo", about="The box for the gin.", selector="p")
    assert Cleaner(Config(rules=(("own/promo", rule),), select=("own/promo",))).clean("Distilled from reeds.\n").text == "Distilled from reeds.\n"


@pytest.mark.parametrize("vendor", ["<div id=onetrust-consent-sdk>", "<div class='sharedaddy sd-block'>", "<div id=disqus_thread>"])
def test_widgets_of_known_vendors_go_whatever_they_say(vendor):
    cleaned = Cleaner().clean(f"<html><body><article>{PROSE}{vendor}<p>Tervetuloa takaisin, hyvä lukija, ja muista sateenvarjo.</p></div></article>")
    assert "Tervetuloa" not in cleaned.text
