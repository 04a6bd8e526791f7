"""Gate (gate.com, formerly gate.io): the widgets, menus and disclaimers around posts, Learn pages and announcements."""

from cleaner.rule import SURE, Rule

RULES = (
    Rule(
        name="third-party-disclaimer",
        about="The paragraph under every post that says its content comes from third parties, and all that follows it.",
        phrases={
            "en": ("this page may contain third-party content",),
            "pt": ("esta página pode conter conteúdo de terceiros",),
        },
        match="starts",
        reach="end",
        longest=900,
        weight=SURE,
        examples=(
            """
  Bitcoin rose three percent on Tuesday after the report was published late in the evening in New York, and traders who had bet against it closed their
  positions in a hurry. Volumes were the highest since March, said two people who watch the market for a living, and both
  of them expect the week to stay as loud as it has begun, whatever the central bank says on Thursday afternoon.
- This page may contain third-party content, which is provided for information purposes only.
- Related Articles
- Ether falls again
""",
        ),
    ),
)
