"""Who wrote, edited, translated, sent: bylines, labels before a name, boxes about the author, lines that name a source."""

from cleaner.rule import EDGE, HINT, SURE, Rule

NAME = r"(?-i:\p{Lu}[\p{L}\p{M}.'’-]{0,20})(?: (?:(?-i:\p{Lu}[\p{L}\p{M}.'’-]{0,20})|de|van|von|der|del|la|al|bin|di|da|dos|el|ter|zu)){1,4}"
MORE = rf"(?:(?:,? (?:and|&|und|et|y|e|i|og|och|en|и|та) |, ){NAME}){{0,3}}"

RULES = (
    Rule(
        name="by-and-name",
        about='A line that is "By" and a name of two words or more, with or without the writer\'s function or the paper behind it.',
        patterns=(
            rf"[^\p{{L}}]{{0,3}}(?:(?:reviewed|edited|story|words|text|report|photos?|compiled|contributed|article) )?by:? {NAME}{MORE}(?:(?:,| \||  | -| –| •| in| for) .{{0,50}})?",
            rf"[^\p{{L}}]{{0,3}}(?:(?:ein (?:artikel|beitrag|kommentar|gastbeitrag) )?von|par|por|di|a cura di|door|av|af|przez|oleh|tekst:|text:|texte:|testo:|testo di|texto:|текст:|foto:) {NAME}{MORE}",
            rf"[^\p{{L}}]{{0,3}}(?:του|της|των) {NAME}",
            r"[^\p{L}]{0,3}(?:文|撰文|图|圖|作者|記者|记者|编辑|編輯|责编|責編|译者|譯者|整理|採訪|采访)\s?[/／|｜]\s?\S.{0,40}",
            r"[가-힣]{2,5} (?:기자|특파원|선임기자|인턴기자)(?: ?=?)?(?: ?[\w.+-]{2,30}@[\w.-]{4,40})?",
        ),
        hints=(
            "by ",
            "by:",
            "von ",
            "par ",
            "por ",
            "di ",
            "door ",
            "av ",
            "af ",
            "przez ",
            "oleh ",
            "tekst",
            "text",
            "testo",
            "текст",
            "foto",
            "του ",
            "της ",
            "των ",
            "文",
            "图",
            "圖",
            "作者",
            "者",
            "编",
            "編",
            "采",
            "採",
            "整理",
            "기자",
            "특파원",
        ),
        longest=110,
        weight=EDGE,
        examples=(
            """
- By Jane Q. Miller and Tom Ridge
  By Friday Jane Miller had counted every lamp in the town, and Tom Ridge had written the figures down in a book with a blue cover.
  By the river stood a mill, and beside the mill a house in which no lamp had burned since the old miller went to sea.
""",
            """
- Von Karl Obermann
  Von Karl Obermann weiß man wenig, nur dass er die Brücke baute und sie nie selbst überschritt, weil er die Tiefe fürchtete.
  Heute trägt ein Platz am Fluss seinen Namen.
""",
            """
- 文／林小雨
  作者在序言里说，这本书写了十年，其中三年是在灯塔上写的，没有人来打扰，也没有人来送信。
- 编辑 | 陈平
""",
        ),
    ),
    Rule(
        name="byline-label",
        about="The words before the name of a writer on a line of their own.",
        phrases={
            "en": (
                "about the author",
                "about the authors",
                "about author",
                "author",
                "authors",
                "staff writer",
                "by staff writer",
                "by staff",
                "staff reporter",
                "article by",
                "story by",
                "reviewed by",
                "edited by",
                "medically reviewed by",
                "fact checked by",
                "contributing writer",
                "author bio",
                "author info",
                "the author",
                "author information",
                "meet the author",
                "more about the author",
                "contributor",
                "senior writer",
                "text by",
                "words by",
                "editorial team",
                "editorial staff",
                "news desk",
            ),
            "de": (
                "über den autor",
                "über die autorin",
                "über die autoren",
                "zum autor",
                "zur autorin",
                "autor",
                "autorin",
                "autoren",
                "ein beitrag von",
                "der autor",
                "die autorin",
                "redaktion",
            ),
            "fr": (
                "auteur",
                "l'auteur",
                "auteurs",
                "la rédaction",
                "par la rédaction",
            ),
            "es": (
                "sobre el autor",
                "sobre la autora",
                "acerca del autor",
                "autor",
                "autora",
                "autores",
                "por redacción",
                "redacción",
                "el autor",
            ),
            "pt": (
                "sobre o autor",
                "sobre a autora",
                "autor",
                "autora",
                "autores",
                "por redação",
                "redação",
                "da redação",
            ),
            "it": (
                "informazioni sull'autore",
                "l'autore",
                "autore",
                "autori",
                "redazione",
                "a cura di",
            ),
            "nl": ("geschreven door", "over de auteur", "auteur", "gepubliceerd door", "van onze redactie", "redactie"),
            "pl": ("autor", "autorka", "autorzy", "o autorze", "o autorce", "redakcja", "dodał"),
            "ru": ("автор", "авторы", "об авторе", "автор статьи", "автор материала", "редакция"),
            "uk": ("автор", "автори", "про автора", "автор статті", "опублікував", "редакція"),
            "cs": ("autor", "autoři", "o autorovi", "napsal", "napsala", "redakce"),
            "sk": ("autor článku",),
            "tr": ("yazar", "yazar hakkında", "yazarın diğer yazıları", "editör"),
            "ar": ("الكاتب", "عن الكاتب", "بقلم", "كتب بواسطة", "نشر بواسطة"),
            "fa": ("نویسنده", "درباره نویسنده"),
            "hi": ("लेखक", "द्वारा लिखित"),
            "id": ("penulis", "tentang penulis", "editor", "reporter"),
            "ms": ("penulis",),
            "vi": ("tác giả", "về tác giả", "viết bởi"),
            "th": ("ผู้เขียน", "เกี่ยวกับผู้เขียน"),
            "zh-Hans": ("作者", "关于作者", "作者简介", "编辑", "责任编辑", "文章作者", "发布者", "记者"),
            "zh-Hant": ("關於作者", "作者簡介", "編輯", "責任編輯", "文章作者", "記者", "發布者"),
            "ja": (
                "著者",
                "執筆者",
                "筆者",
                "この記事の著者",
                "ライター",
                "投稿者",
                "著者について",
                "著者プロフィール",
                "この記事の執筆者",
            ),
            "ko": ("글쓴이", "작성자", "저자", "저자 소개", "기자"),
            "el": (
                "συντακτησ",
                "αρθρογραφοσ",
                "συντακτικη ομαδα",
            ),
            "sv": ("författare", "om författaren", "skriven av", "av redaktionen"),
            "da": ("forfatter", "om forfatteren", "af redaktionen"),
            "nb": ("forfatter",),
            "fi": ("kirjoittaja", "kirjoittajasta", "tietoa kirjoittajasta", "toimitus"),
            "ro": ("autor",),
            "hu": ("szerző", "írta"),
            "bg": ("автор", "написано от", "публикувано от"),
            "he": ("כותב", "מאת"),
            "hr": ("autor", "napisao"),
            "sr": ("аутор",),
            "ca": ("autor", "escrit per"),
        },
        weight=EDGE,
        examples=(
            """
- Staff writer
- About the Author
  About the author of the letter nothing is known, and the hand in which it is written was taught in every school of the valley.
  It was found behind the organ when the church was painted.
""",
            """
  Über den Autor des Briefes weiß man nichts, und in der Schrift, in der er steht, schrieb damals jedes Kind im ganzen Tal.
- Über den Autor
""",
        ),
    ),
    Rule(
        name="byline-word",
        about='The word "by" on a line of its own, between a page\'s title and a name.',
        phrases={
            "en": ("by",),
            "de": ("von",),
            "fr": ("par",),
            "es": ("por",),
            "it": ("di",),
            "nl": ("door",),
            "sv": ("av",),
            "da": ("af",),
            "pl": ("przez",),
            "id": ("oleh",),
            "th": ("โดย",),
        },
        weight=HINT,
        examples=(
            """
- By
- By:
- by
- By
- by:
- by
  The ferry passes by the old mill twice a day, and the children run along the bank and wave until it has gone round the bend.
""",
        ),
    ),
    Rule(
        name="label-and-name",
        about='A label such as "Author:" with a name behind it.',
        patterns=(
            r"[^\p{L}]{0,3}(?:authors?|writer|reporter|editor|contributor|correspondent|translator|photographer|autor(?:in|en|es|a|ka|zy)?|verfasser(?:in)?|redakteur(?:in)?|auteure?s?|rédacteur|traduction|autore|autori|redattore|redactie|redakcja|opracował(?:a)?|źródło|автор(?:ы|и)?|редактор|корреспондент|журналіст|журналист|перевод(?:чик)?|autoři|yazar|editör|kaynak|muhabir|haber|الكاتب|كتب|بقلم|المصدر|نویسنده|خبرنگار|منبع|penulis|reporter|sumber|tác giả|biên tập|nguồn|ผู้เขียน|ที่มา|作者|编辑|責任編輯|责任编辑|記者|记者|來源|来源|文章来源|新闻来源|資料來源|출처|작성자|글쓴이|συντάκτης|πηγή|πηγές|forfatter|författare|kirjoittaja|lähde|källa|kilde|forrás|szerző|sursa|sursă|autorul|zdroj|fonte|fuente|quelle|bron|источник|джерело|источники|avots|šaltinis|allikas|source)\s?[:：]\s?\S.{0,60}",
        ),
        hints=(
            "allikas",
            "auteur",
            "author",
            "autor",
            "autoři",
            "avots",
            "biên tập",
            "bron",
            "contributor",
            "correspondent",
            "editor",
            "editör",
            "fonte",
            "forfatter",
            "forrás",
            "fuente",
            "författare",
            "haber",
            "kaynak",
            "kilde",
            "kirjoittaja",
            "källa",
            "lähde",
            "muhabir",
            "nguồn",
            "opracował",
            "penulis",
            "photographer",
            "quelle",
            "redactie",
            "redakcja",
            "redakteur",
            "redattore",
            "reporter",
            "rédacteur",
            "source",
            "sumber",
            "sursa",
            "sursă",
            "szerző",
            "traduction",
            "translator",
            "tác giả",
            "verfasser",
            "writer",
            "yazar",
            "zdroj",
            "šaltinis",
            "źródło",
            "πηγές",
            "πηγή",
            "συντάκτης",
            "автор",
            "джерело",
            "журналист",
            "журналіст",
            "источник",
            "корреспондент",
            "перевод",
            "редактор",
            "الكاتب",
            "المصدر",
            "بقلم",
            "خبرنگار",
            "كتب",
            "منبع",
            "نویسنده",
            "ที่มา",
            "ผู้เขียน",
            "作者",
            "來源",
            "来源",
            "编辑",
            "記者",
            "记者",
            "責任編輯",
            "글쓴이",
            "작성자",
            "출처",
        ),
        longest=90,
        weight=EDGE,
        examples=(
            """
- Author: Jane Q. Miller
- Source: Reuters
  The author asks one question: why did nobody open the door while there was still light in the windows of the upper floor?
  The source of the river lies behind the mill.
""",
            """
- Автор: Иван Петров
- Источник: РИА Новости
  Автор письма неизвестен, а почерку, которым оно написано, в те годы учили в каждой школе долины.
""",
            """
- 来源: 中国日报网
  河的源头在磨坊后面，村里的孩子夏天在那里玩水，冬天在那里滑冰，谁也没有淹死过。
""",
        ),
    ),
    Rule(
        name="source-label",
        about='The word for "source" alone under a text, where the link behind it was lost.',
        phrases={
            "de": ("quelle", "quellen"),
            "fr": ("sources",),
            "es": ("fuente", "fuentes"),
            "pt": ("fonte", "fontes", "com informações de"),
            "it": ("fonte", "fonti"),
            "nl": ("bron", "bronnen"),
            "pl": ("źródło", "źródła"),
            "ru": ("источник", "источники"),
            "uk": ("джерело", "джерела"),
            "cs": ("zdroj", "zdroje"),
            "tr": ("kaynak", "kaynaklar"),
            "ar": ("المصدر",),
            "fa": ("منبع",),
            "id": ("sumber",),
            "vi": ("nguồn", "theo"),
            "th": ("ที่มา",),
            "zh": ("来源", "來源", "资料来源", "原文链接", "原文連結"),
            "ja": ("出典", "引用元", "ソース"),
            "ko": ("출처",),
            "el": (
                "πηγη",
                "πηγεσ",
            ),
            "sv": ("källa", "källor"),
            "da": ("kilde", "kilder"),
            "fi": ("lähde", "lähteet"),
            "ro": ("sursa", "sursă"),
            "hu": ("forrás",),
            "bg": ("източник",),
            "he": ("מקור",),
            "hr": ("izvor",),
            "lv": ("avots", "avoti"),
            "lt": ("šaltinis",),
            "et": ("allikas",),
        },
        weight=EDGE,
        examples=(
            """
  A fonte da praça secou no verão, e a câmara mandou buscar água ao rio, duas vezes por dia, até as chuvas de outubro chegarem.
- Fonte
""",
            """
  Parece que a ponte não será aberta antes do inverno, embora as obras tenham começado em março e o dinheiro esteja pago.
- avots
""",
        ),
    ),
    Rule(
        name="agency-credit",
        about="The sentence at the end of an agency's report that names who reported, wrote and edited it.",
        phrases={
            "en": (
                "reporting by",
                "additional reporting by",
                "editing by",
                "writing by",
                "compiled by",
                "with inputs from agencies",
                "with inputs from",
                "this story was produced by",
                "reporting and writing by",
            ),
            "de": ("mit material von", "mit agenturmaterial"),
            "fr": (
                "avec afp",
                "avec reuters",
                "avec agences",
            ),
            "es": (
                "con información de",
                "reporte de",
                "editado por",
                "información de",
                "reporte adicional de",
            ),
            "pt": ("com informações da", "com informações do", "com agências", "reportagem de", "por reuters", "edição de"),
            "it": ("con fonte ansa",),
        },
        match="starts",
        longest=220,
        weight=EDGE,
        examples=(
            """
  The bank raised its rate for the third time this year, and the miners' union called it a blow to everyone who has a loan to pay.
- (Reporting by Jane Miller in Lima; Editing by Tom Ridge)
""",
            """
  O banco subiu os juros pela terceira vez neste ano, e o sindicato disse que era um golpe para quem tem dívidas a pagar.
- Com informações da Reuters
""",
        ),
    ),
    Rule(
        name="all-posts-by",
        about="The link to everything else that the same author has written.",
        phrases={
            "en": (
                "view all posts by",
                "view all articles by",
                "see all posts by",
                "more posts by",
                "more articles by",
                "more from this author",
                "more by this author",
                "view author profile",
                "view all author posts",
                "view more posts by",
                "visit author's website",
                "view full bio",
                "read full bio",
            ),
            "de": ("alle beiträge von", "alle artikel von", "weitere artikel von", "mehr artikel von"),
            "fr": (
                "voir tous les articles de",
                "tous les articles de",
                "plus d'articles de",
            ),
            "es": ("más artículos de",),
            "pt": ("ver todos os artigos de", "mais posts de", "mais artigos de"),
            "it": ("tutti gli articoli di",),
            "nl": ("alle artikelen van", "meer artikelen van"),
            "pl": (
                "zobacz wszystkie wpisy",
                "zobacz wszystkie posty",
                "wszystkie artykuły autora",
                "zobacz wszystkie artykuły",
            ),
            "ru": (
                "все записи автора",
                "все статьи автора",
                "другие статьи автора",
                "все материалы автора",
                "посмотреть все записи",
            ),
            "uk": ("всі статті автора", "усі публікації автора", "переглянути всі публікації"),
            "cs": ("všechny články autora", "další články autora"),
            "tr": ("tüm yazılarını göster", "yazarın tüm yazıları", "yazarın diğer yazıları"),
            "ar": ("عرض كل مقالات", "عرض كل المقالات", "مشاهدة كل مقالات"),
            "fa": (
                "مشاهده همه نوشتههای",
                "نمایش تمام نوشتهها",
            ),
            "vi": ("xem tất cả bài viết của",),
            "zh-Hans": ("查看所有文章", "查看作者全部文章", "该作者的其他文章", "作者的其他文章"),
            "zh-Hant": ("作者其他文章",),
            "ja": ("すべての投稿を表示", "投稿者の記事一覧"),
            "el": (
                "δειτε ολα τα αρθρα",
                "ολα τα αρθρα του",
            ),
            "sv": ("visa alla inlägg av",),
            "ro": ("vezi toate articolele",),
        },
        match="starts",
        longest=90,
        weight=SURE,
        examples=(
            """
  The paper kept the letters of Tom Ridge for ninety years, and whoever would view all posts by the road to the pass finds his name cut into them.
- View all posts by Tom Ridge →
""",
            """
  Газета хранила его письма девяносто лет, и кто хочет посмотреть на все записи автора, идёт в подвал и просит ключ у сторожа.
- Посмотреть все записи автора Иван Петров
""",
        ),
    ),
    Rule(
        name="posted-by-and-in",
        about='A line of a blog that says who posted it, when and under which heading ("Posted by admin in News").',
        phrases={
            "en": (
                "posted by",
                "published by",
                "submitted by",
                "written by",
                "posted in",
                "filed under",
                "added by",
                "uploaded by",
                "author archives",
                "started by",
            ),
            "de": ("veröffentlicht von", "geschrieben von", "verfasst von", "eingestellt von", "erstellt von", "gepostet von"),
            "fr": ("publié par", "posté par", "écrit par", "publié dans", "rédigé par"),
            "es": ("publicado por", "escrito por", "enviado por"),
            "pt": ("publicado por", "postado por", "enviado por"),
            "it": ("pubblicato da", "scritto da", "inviato da", "postato da"),
            "nl": ("geplaatst door", "gepost door"),
            "pl": ("opublikowane przez", "autor wpisu", "napisane przez", "wysłane przez"),
            "ru": ("опубликовал", "автор публикации"),
            "tr": ("gönderen", "yazan", "yayınlayan"),
            "id": ("diposkan oleh", "diposting oleh", "ditulis oleh"),
            "vi": ("đăng bởi", "người đăng"),
            "th": ("เขียนโดย", "โพสต์โดย"),
            "el": (
                "αναρτηθηκε απο",
                "συνταχθηκε απο",
            ),
            "sv": ("upplagd av", "postat av", "publicerat av"),
            "da": ("indsendt af", "skrevet af"),
            "nb": ("skrevet av",),
            "ro": ("publicat de", "postat de"),
            "cs": ("vystavil",),
            "he": ("פורסם על ידי",),
        },
        match="starts",
        longest=70,
        weight=EDGE,
        examples=(
            """
- Posted by admin in News
  Posted by the door was a list of everyone who had given money for the bell, from the mayor down to the youngest child of the school.
""",
            """
- Eingestellt von Karl um 13:40
  Am Brunnen hing ein Zettel, geschrieben von einem Kind, und niemand wagte es, ihn abzunehmen, bis der Regen kam und ihn mitnahm.
""",
        ),
    ),
)
