"""The names by which pages call their parts: tags, roles and stems of class names. Data for `structure`; says nothing of their worth.

The stems are those of themes and content systems everywhere, whatever the language of the page; some are from other languages.
"""

from __future__ import annotations

CLASSES = {  # stems of words in class and id names; with = in front only whole words
    "comment": "comment komment coment disqus respond replies livefyre disku",
    "share": "share sharing social sns twitter facebook pinterest whatsapp addthis addtoany teilen follow",
    "related": "relat recomm similar suggest popular trend latest recent more also next prev upsell outbrain taboola mostread other viral",
    "nav": "nav menu crumb pagin pager skip sitemap toolbar toc",
    "foot": "foot copyright bottom colophon legal disclaim",
    "head": "header masthead topbar banner hero logo",
    "side": "sidebar side aside widget rail secondary",
    "ad": "advert sponsor promo dfp =ad =ads adv marketing cta",
    "letter": "newsletter subscri signup sign-up mailing paywall regwall optin",
    "consent": "cookie consent gdpr privacy modal popup overlay lightbox dialog alert notice",
    "author": "byline author avatar bio writer profile",
    "meta": "meta date time =tag =tags categor publish posted info credit source count stats",
    "article": "article story entry post single artikel articulo noticia news",
    "content": "content body text main detail inhalt contenido conteudo rich markdown prose read copy wysiwyg editor",
    "title": "title headline heading titulo subtitle",
    "product": "product price cart shop sku buy stock variant offer",
    "review": "review rating star testimon feedback",
    "forum": "forum thread topic message msg question answer member signature quote reply",
    "list": "list grid card item tile carousel slider swiper feed loop archive teaser",
    "media": "image img photo figure caption gallery video player media thumb picture",
    "hidden": "hidden hide sr-only visually screen-reader assistive collaps accordion tab",
    "search": "search filter sort form login input select button btn dropdown account user",
    "lead": "summary lead intro excerpt abstract desc dek standfirst preview",
    "block": "section block module panel box wrapper container column row",
}
TAG_GROUPS = {
    **{tag: tag for tag in "article main nav header footer aside form table li dl figure blockquote pre section noscript p dialog".split()},
    **dict.fromkeys(("ul", "ol", "menu"), "ul"),
    **dict.fromkeys(("button", "select", "option", "textarea", "legend"), "control"),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "fieldset": "form",
    "figcaption": "figure",
}
ROLES = {
    "navigation": "nav",
    "menu": "nav",
    "menubar": "nav",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "aside",
    "main": "main",
    "article": "article",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "form": "form",
    "search": "form",
    "tablist": "control",
    "button": "control",
    "list": "ul",
    "listitem": "li",
}
KINDS = {  # a block's tag → a number; the nearer, the more alike
    tag: at
    for at, tag in enumerate(
        "p div li td th h1 h2 h3 h4 h5 h6 dt dd pre blockquote figcaption br button option span section article body label caption summary".split()
    )
}
ABOUT = {  # what a page says it is → beginnings of entries of Document.about that say so
    "article": ("og:type=article",),
    "product": ("og:type=product", "og:type=og:product"),
    "website": ("og:type=website",),
    "schema article": ("ld:newsarticle", "ld:article", "ld:blogposting", "ld:reportagenewsarticle"),
    "schema product": ("ld:product",),
    "schema forum": ("ld:discussionforumposting", "ld:qapage", "ld:question"),
    "schema list": ("ld:itemlist", "ld:collectionpage"),
    "schema faq": ("ld:faqpage",),
    "schema business": ("ld:localbusiness", "ld:service"),
    "forum software": tuple(f"generator={name}" for name in ("discourse", "vbulletin", "phpbb", "xenforo", "flarum", "invision")),
    "documentation software": tuple(
        f"generator={name}" for name in ("docusaurus", "sphinx", "mkdocs", "vitepress", "hugo", "jekyll", "gitbook", "asciidoctor", "starlight")
    ),
    "wordpress": ("generator=wordpress",),
    "shop software": ("generator=woocommerce", "generator=shopify"),
}
