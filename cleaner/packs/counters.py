"""Counters beside an article: lone numbers, views, minutes to read, words, characters left, ratings and votes."""

from cleaner.rule import EDGE, HINT, SURE, Rule

VIEWS = r"阅读|閱讀|浏览|瀏覽|围观|點閱|点击|點擊|閲覧|表示|조회|조회수|アクセス"

RULES = (
    Rule(
        name="small-number",
        about="A line that is a number of two or three digits.",
        patterns=(r"[1-9]\d{1,2}",),
        hints=("00",),
        longest=3,
        weight=HINT,
        examples=(
            """
- 38
- 12
- 71
- 64
- 205
- 33
  The bridge has 38 arches, and the oldest of them stood there when the town was still a village with a ferry and two inns.
  In summer 12 boats lie under it, and seven of them are let to guests who have never held an oar in their lives.
""",
        ),
    ),
    Rule(
        name="count-alone",
        about='A line that is a lone count as stands beside a button: nought, four digits or more, "1.2k", "(12)"; years are none.',
        patterns=(r"0|(?!(?:1[5-9]|20)\d\d$)\d{4,9}|\d{1,3}(?:[.,]\d)?\s?[km]\+?|\(\d{1,6}\)",),
        hints=("0",),
        longest=12,
        weight=EDGE,
        examples=(
            """
- 0
- 1.2k
  The mayor counted 1.2k lamps in the streets, and not one of them was broken, though the wind had blown for three days and nights.
  The year was 1984, and the lamps were new, and people came from the villages to see the square lit up at night.
- (12)
""",
        ),
    ),
    Rule(
        name="character-counter",
        about='The counter of characters in an empty text box ("0/400").',
        patterns=(r"0\s?/\s?\d{2,5}",),
        hints=("0/", "0 /"),
        longest=12,
        weight=SURE,
        examples=(
            """
  The vote was 0/400 against the plan, said the clerk, who had counted the hands twice because nobody would believe him.
- 0/400
""",
        ),
    ),
    Rule(
        name="characters-left",
        about="The note under a text box of how many characters may still be typed, or how many there may be at most.",
        phrases={
            "en": ("characters left", "characters remaining", "characters available"),
            "de": ("zeichen übrig", "zeichen verbleibend", "verbleibende zeichen"),
            "fr": ("caractères restants",),
            "es": ("caracteres restantes",),
            "pt": ("caracteres restantes",),
            "it": ("caratteri rimanenti", "caratteri rimasti"),
            "pl": ("pozostało znaków",),
            "ru": ("осталось символов", "символов осталось"),
        },
        patterns=(r"(?:you have )?\d{1,5} characters? (?:left|remaining)\.?", r"απομένουν \d{1,5} χαρακτήρες", r"还可以输入\s?\d{1,5}\s?(?:个)?字"),
        hints=(
            "left",
            "remaining",
            "απομένουν 0",
            "还可以输入",
        ),
        counted=True,
        longest=60,
        weight=SURE,
        examples=(
            """
  A telegram was dear, and whoever had characters left over added a greeting to the aunt, as the old forms in the museum show.
- You have 44 characters left
- Pozostało znaków: 4000
""",
        ),
    ),
    Rule(
        name="views",
        about="How often a page was viewed or read.",
        phrases={
            "en": (
                "views",
                "page views",
                "pageviews",
                "reads",
                "total views",
                "post views",
                "hits",
                "times read",
                "views today",
                "view",
                "read",
                "visits",
                "read count",
                "view count",
                "viewed",
                "number of views",
                "article views",
                "unique views",
                "views this week",
                "views this month",
                "views so far",
            ),
            "de": ("aufrufe", "mal gelesen", "ansichten", "zugriffe", "seitenaufrufe", "gelesen", "klicks"),
            "fr": ("vues", "lectures", "visites", "consultations", "lu"),
            "es": ("vistas", "lecturas", "visualizaciones", "visitas", "reproducciones", "leído", "visto"),
            "pt": ("visualizações", "leituras", "visitas", "acessos", "vistas"),
            "it": ("visualizzazioni", "letture", "visite", "accessi"),
            "nl": ("weergaven", "keer bekeken", "keer gelezen", "bekeken"),
            "pl": ("wyświetleń", "odsłon", "wyświetlenia", "liczba wyświetleń", "odsłony", "liczba odsłon", "przeczytano", "artykuł czytano"),
            "ru": (
                "просмотров",
                "просмотра",
                "просмотры",
                "просмотр",
                "прочтений",
                "количество просмотров",
                "просмотрели",
                "прочитано",
                "прочитали",
                "прочитало",
                "показов",
                "всего просмотров",
            ),
            "uk": ("переглядів", "перегляди", "переглядів сторінки", "кількість переглядів", "прочитали", "переглянули", "перегляд"),
            "cs": ("zobrazení", "přečteno", "zhlédnutí", "zobrazeno", "počet zobrazení"),
            "sk": ("zobrazení", "videní"),
            "tr": (
                "görüntülenme",
                "okunma",
                "görüntüleme",
                "okunma sayısı",
                "görüntülenme sayısı",
                "gösterim",
                "kez okundu",
                "defa okundu",
                "kere okundu",
                "kişi okudu",
                "okuma",
            ),
            "ar": ("مشاهدة", "مشاهدات", "عدد المشاهدات", "قراءة", "المشاهدات", "عدد القراءات", "القراءات", "زيارات", "عدد الزيارات", "تمت القراءة"),
            "fa": ("بازدید", "تعداد بازدید", "تعداد بازدیدها", "بازدیدها", "نمایش"),
            "hi": ("बार देखा गया", "व्यूज"),
            "id": ("kali dilihat", "kali dibaca", "dilihat", "tayangan", "pembaca", "kali ditonton", "telah dibaca", "penayangan"),
            "ms": ("tontonan", "paparan"),
            "vi": ("lượt xem", "lượt đọc", "lượt truy cập", "đã xem", "người xem"),
            "th": (
                "ครั้ง",
                "เข้าชม",
                "จํานวนผู้เข้าชม",
                "อ่าน",
                "จํานวนผู้ชม",
                "เปิดอ่าน",
                "ผู้ชม",
                "จํานวนคนอ่าน",
                "คนอ่าน",
                "ยอดวิว",
            ),
            "el": (
                "προβολεσ",
                "αναγνωσεισ",
                "εμφανισεισ",
                "επισκεψεισ",
                "διαβαστηκε",
            ),
            "sv": ("visningar", "läsningar"),
            "da": ("visninger",),
            "fi": ("katselukertaa", "näyttökertaa", "lukukertaa", "lukukertoja", "katselukertoja"),
            "ro": ("vizualizări", "afișări", "citiri"),
            "hu": ("megtekintés", "olvasás", "olvasottság", "megtekintve"),
            "bg": ("преглеждания", "прегледа", "прочитания", "видяна", "прочетена", "посещения"),
            "he": ("צפיות",),
            "hr": ("pregleda",),
            "sr": ("прегледа",),
            "lt": ("peržiūrų", "peržiūros"),
            "lv": ("skatījumi",),
        },
        counted=True,
        longest=60,
        weight=EDGE,
        examples=(
            """
- 499 views
  From the tower there are 499 views into gardens, the guide says, and in each of them somebody is asleep under a tree at noon.
- 1.9k Views
""",
            """
- 1234 просмотра
  С башни видно сады, говорит проводник, и в каждом из них в полдень кто-нибудь спит под деревом, положив шляпу на лицо.
- Просмотров: 56
""",
        ),
    ),
    Rule(
        name="views-glued",
        about="How often a page was viewed or read, in scripts that put no space between number and word.",
        patterns=(
            rf"(?:{VIEWS})(?:量|数|數|次数|次數|人数|人數)?\s?[:：(（]?\s?\d[\d,.]{{0,11}}\s?[万萬]?\+?\s?(?:次|人|回)?[)）]?",
            rf"\d[\d,.]{{0,11}}\s?[万萬]?\+?\s?(?:次|人|回)?\s?(?:{VIEWS})(?:量|数|數)?",
        ),
        hints=("阅读", "閱讀", "浏览", "瀏覽", "围观", "點閱", "点击", "點擊", "閲覧", "表示", "조회", "アクセス"),
        longest=50,
        weight=EDGE,
        examples=(
            """
- 阅读 1234
  图书馆一天之内有一千二百人来阅读，管理员说从来没有见过这么多年轻人坐在地上看书。
- 浏览次数：3,456次
""",
            """
- 712 表示
  標識には七百十二という数字だけが表示されていて、旅人はそれが何の数なのか、宿に着くまで分からなかった。
""",
        ),
    ),
    Rule(
        name="reading-time",
        about="How long the article takes to read.",
        phrases={
            "en": (
                "min read",
                "mins read",
                "minute read",
                "minutes read",
                "min. read",
                "minutes to read",
                "minute to read",
                "minutes reading time",
                "min reading time",
            ),
            "de": ("min. lesezeit", "min lesezeit", "minuten lesezeit", "minute lesezeit", "lesedauer minuten", "min. lesedauer", "min lesen"),
            "fr": ("min de lecture", "minutes de lecture", "minute de lecture", "min. de lecture", "mn de lecture"),
            "es": ("min de lectura", "minutos de lectura", "min. de lectura", "minuto de lectura"),
            "pt": ("min de leitura", "minutos de leitura", "min. de leitura", "minuto de leitura", "min para ler"),
            "it": ("min di lettura", "minuti di lettura", "min. di lettura", "minuto di lettura", "minuti per la lettura", "min lettura"),
            "nl": ("min leestijd", "minuten leestijd", "minuut leestijd", "min. leestijd", "min lezen"),
            "pl": ("min czytania", "min. czytania", "minut czytania", "minuty czytania"),
            "ru": (
                "мин на чтение",
                "мин. на чтение",
                "минут на чтение",
                "минуты на чтение",
                "мин чтения",
                "минут чтения",
                "мин. чтения",
                "минуты чтения",
            ),
            "uk": ("хв читання", "хв. читання", "хвилин читання", "хвилини читання"),
            "cs": ("min čtení", "min. čtení", "minut čtení", "minuty čtení"),
            "tr": ("dk okuma", "dakika okuma", "dk okuma süresi", "dakikalık okuma", "dk. okuma süresi", "dakikada okunur", "min okuma"),
            "ar": ("دقيقة قراءة", "دقائق قراءة", "دقائق للقراءة", "دقيقة للقراءة"),
            "fa": ("دقیقه مطالعه", "دقیقه خواندن"),
            "id": ("menit membaca", "menit baca", "menit waktu baca", "min baca"),
            "vi": ("phút đọc", "phút để đọc"),
            "el": (
                "λεπτα αναγνωσησ",
                "λεπτα αναγνωση",
            ),
            "sv": ("min läsning", "minuters läsning", "min lästid", "min att läsa"),
            "da": ("min. læsetid", "min læsetid", "minutters læsning", "min. læsning"),
            "nb": ("min lesetid", "minutters lesing"),
            "fi": ("min lukuaika", "minuutin lukuaika", "min lukemista"),
            "ro": ("min de citit", "minute de citit", "min citire"),
            "hu": ("perc olvasás", "perces olvasmány", "perc olvasási idő"),
            "bg": ("мин. четене", "мин четене", "минути четене"),
            "ca": ("min de lectura", "minuts de lectura"),
            "zh": ("分钟阅读", "分鐘閱讀", "分钟阅读时间"),
            "ko": ("분 소요",),
        },
        patterns=(
            r".{0,40}\b\d{1,3}[ -]?(?:min|minute)s?\.? read\W{0,3}",
            r"(?:この記事は)?約?\s?\d{1,3}\s?分で読めます.{0,4}",
            r"(?:阅读|閱讀)(?:本文)?(?:大?约|大約|约需|約需|需要?)?\s?\d{1,3}\s?分[钟鐘]",
            r"\d{1,3}\s?분\s?(?:분량|소요|읽기)",
        ),
        hints=(" read", "分で読めます", "阅读", "閱讀", "분 "),
        counted=True,
        longest=70,
        weight=EDGE,
        examples=(
            """
- 5 min read
- Oct 18, 2019 · 8 min read
  A letter of that time took five minutes to read and a week to arrive, and few were answered before the snow had gone.
  The clerk needed eight minutes to read what the council had written in two months.
""",
            """
- 3 Min. Lesezeit
  Der Brief war in drei Minuten gelesen, aber die Antwort brauchte drei Wochen, weil der Schnee den Pass versperrte.
- この記事は約5分で読めます
""",
        ),
    ),
    Rule(
        name="reading-time-label",
        about='The words "Reading time" with a number of minutes behind them.',
        phrases={
            "en": ("reading time", "read time", "estimated reading time", "time to read", "estimated read time"),
            "de": ("lesezeit", "lesedauer", "geschätzte lesezeit"),
            "fr": ("temps de lecture", "durée de lecture", "temps de lecture estimé"),
            "es": ("tiempo de lectura", "tiempo estimado de lectura"),
            "pt": ("tempo de leitura", "tempo estimado de leitura"),
            "it": ("tempo di lettura", "tempo di lettura stimato"),
            "nl": ("leestijd", "geschatte leestijd"),
            "pl": ("czas czytania", "przeczytasz w"),
            "ru": ("время чтения", "время на чтение"),
            "uk": ("час читання", "час на читання"),
            "cs": ("doba čtení", "čas čtení"),
            "sk": ("čas čítania",),
            "tr": ("okuma süresi", "tahmini okuma süresi"),
            "ar": ("وقت القراءة", "مدة القراءة"),
            "fa": ("زمان مطالعه", "مدت زمان مطالعه"),
            "id": ("waktu baca", "waktu membaca"),
            "vi": ("thời gian đọc",),
            "th": ("ใช้เวลาอ่าน", "เวลาอ่าน"),
            "zh": ("阅读时间", "閱讀時間", "预计阅读时间", "阅读时长"),
            "ja": ("読了時間", "読了目安", "この記事を読むのに必要な時間"),
            "ko": ("읽는 시간", "읽는 데 걸리는 시간"),
            "el": ("χρονοσ αναγνωσησ",),
            "sv": ("lästid",),
            "da": ("læsetid",),
            "nb": ("lesetid",),
            "fi": ("lukuaika",),
            "ro": ("timp de citire", "timp de citit"),
            "hu": ("olvasási idő",),
            "bg": ("време за четене",),
            "he": ("זמן קריאה",),
        },
        match="starts",
        longest=45,
        weight=EDGE,
        examples=(
            """
- Reading Time: 11 minutes
  Reading time is money, the owner of the paper used to say, and he had every column cut by a third before it was set.
  Nobody dared to ask him how long it took to cut.
""",
            """
- Temps de lecture : 3 min
  Le temps de lecture des vieux registres se compte en années, dit l'archiviste, et elle n'a pas fini la première salle.
""",
        ),
    ),
    Rule(
        name="word-count",
        about="How many words an article has.",
        phrases={
            "en": ("words", "word count"),
            "de": ("wörter",),
            "fr": ("mots",),
            "es": ("palabras",),
            "pt": ("palavras",),
            "it": ("parole",),
            "nl": ("woorden",),
            "pl": ("słów",),
            "ru": ("слов", "количество слов"),
            "zh": ("本文字数", "字数", "字數"),
        },
        counted=True,
        longest=40,
        weight=HINT,
        examples=(
            """
  The will was 412 words long, and the lawyers fought over nine of them for as long as the heirs had money to pay.
- 412 words
- Word count: 412
- 1,205 words
- 96 words
- 301 words
- 77 words
""",
        ),
    ),
    Rule(
        name="vote-widget",
        about="The sentences of the widgets that let readers rate an article.",
        phrases={
            "en": (
                "click on a star to rate it",
                "no votes so far! be the first to rate this post",
                "how useful was this post",
                "we are sorry that this post was not useful for you",
                "let us improve this post",
                "tell us how we can improve this post",
                "as you found this post useful",
                "rate this article",
                "rate this post",
                "rate this item",
                "rate this recipe",
                "rate this page",
                "rate this",
                "click to rate",
                "you voted",
                "thank you for rating this article",
                "submit rating",
                "see the rating",
                "vote now",
                "please rate",
                "no ratings yet",
                "be the first to rate this",
            ),
            "de": (
                "klicke auf einen stern, um zu bewerten",
                "wie hilfreich war dieser beitrag",
                "bisher keine bewertungen! sei der erste, der diesen beitrag bewertet",
                "artikel bewerten",
                "beitrag bewerten",
                "jetzt bewerten",
            ),
            "fr": (
                "cliquez sur une étoile pour noter",
                "aucun vote pour l'instant ! soyez le premier à noter cette publication",
                "notez cet article",
                "noter cet article",
                "donnez votre avis",
            ),
            "es": (
                "haz clic en una estrella para puntuarlo",
                "hasta ahora ningún voto. sé el primero en puntuar este contenido",
                "valora este artículo",
                "valorar artículo",
                "puntúa este artículo",
            ),
            "pt": ("clique em uma estrela para avaliar", "avalie este artigo", "avalie este post", "avalie esta matéria"),
            "it": ("fai clic su una stella per votare", "vota questo articolo", "vota l'articolo", "valuta questo articolo"),
            "nl": ("klik op een ster om deze te beoordelen", "beoordeel dit artikel", "hoe nuttig was dit bericht"),
            "pl": ("oceń artykuł", "oceń ten artykuł", "twoja ocena", "kliknij na gwiazdkę, żeby ocenić"),
            "ru": ("оцените статью", "оцените материал", "оцените публикацию", "оцените новость", "ваша оценка", "нажмите на звезду, чтобы оценить"),
            "uk": ("оцініть статтю", "оцініть матеріал", "ваша оцінка"),
            "cs": ("ohodnoťte článek", "hodnocení článku"),
            "tr": ("bu yazıyı oyla", "bu içeriği oylayın", "yazıyı değerlendir"),
            "id": ("beri rating artikel ini", "seberapa bermanfaat postingan ini"),
            "vi": ("đánh giá bài viết", "bình chọn bài viết"),
            "ja": ("この記事を評価する", "この記事は役に立ちましたか"),
            "zh": ("给文章评分", "為這篇文章評分", "您的评分"),
            "ko": ("이 글 평가하기",),
            "el": (
                "αξιολογηστε το αρθρο",
                "βαθμολογηστε το αρθρο",
            ),
            "sv": ("betygsätt artikeln",),
            "ro": ("evaluează articolul",),
            "hu": ("értékeld a cikket",),
        },
        weight=SURE,
        examples=(
            """
  The judges rate this breed by its coat alone, and a dog with a white foot goes home without a ribbon, however well it runs.
- How useful was this post?
- Click on a star to rate it!
- No votes so far! Be the first to rate this post.
""",
            """
  Жюри оценивает породу по одной только шерсти, и собака с белой лапой уезжает домой без ленты, как бы быстро она ни бегала.
- Оцените статью
""",
        ),
    ),
    Rule(
        name="vote-count",
        about='How many have voted and what came out ("4.5/5 (12 votes)", "Average rating 4.5 / 5. Vote count: 12").',
        patterns=(
            r"\W{0,3}(?:average (?:rating:? ?)?|rating:? ?|rated |ocena:? ?|bewertung:? ?|note ?:? ?|puntuación:? ?|avaliação:? ?|voto:? ?|рейтинг:? ?|оценка:? ?|评分[:：]? ?|評価[:：]? ?)?\d(?:[.,]\d{1,2})?\s?(?:/|out of|von|sur|de|su|van|z|из|av)\s?(?:5|10)(?:\s?stars?)?[\s.,–-]{0,3}\(?(?:vote count:? ?)?\d{1,6}(?: (?:votes?|ratings?|reviews?|stimmen|bewertungen|avis|votos|voti|stemmen|głosów|голосов|оценок))?\)?\.?",
            r"\(?\d{1,6} (?:votes?|stimmen?|votos?|voti|stemmen|głosów|głosy|hlasů|голосов|голоса|голосів|oy|ratings?|global ratings)(?:,? (?:average|durchschnitt|moyenne|promedio|média|media|gemiddelde|średnia|среднее|ortalama)[:;]? ?\d(?:[.,]\d{1,2})?.{0,20})?\)?",
            r"\[total: ?\d{1,6},? (?:votes, )?average: ?\d(?:[.,]\d)?(?:/5)?\]",
            r"rated \d(?:[.,]\d{1,2})? out of (?:5|10)(?: stars)?(?: based on \d{1,6} (?:customer )?ratings?)?\.?",
        ),
        hints=(
            "vote",
            "rating",
            "rated",
            "ocena",
            "bewertung",
            "stimme",
            "note",
            "voto",
            "voti",
            "stemmen",
            "głos",
            "hlas",
            "голос",
            "рейтинг",
            "оценка",
            "[total",
            " oy",
            "评分",
            "評価",
        ),
        longest=90,
        weight=EDGE,
        examples=(
            """
  The wine got 4.5 out of 5 from the old judge, who gave the others nothing, and the cellar was empty before the fair was over.
- Average rating 4.5 / 5. Vote count: 12
- (12 votes, average: 4,33 out of 5)
""",
            """
  Za uchwałą padło 12 głosów, a nikt nie był przeciw, chociaż zimą jeszcze połowa rady nie chciała o niej słyszeć i wychodziła z sali.
- 12 głosów
""",
        ),
    ),
    Rule(
        name="rating-label",
        about='A line that is a word such as "Rating" with or without its figure.',
        phrases={
            "en": (
                "rating",
                "ratings",
                "star rating",
                "average rating",
                "vote",
                "votes",
                "your rating",
                "recipe rating",
                "customer rating",
                "user rating",
            ),
            "de": ("bewertung", "bewertungen", "ihre bewertung", "deine bewertung"),
            "fr": ("votre note",),
            "es": ("valoración", "tu puntuación", "puntuación", "tu valoración"),
            "pt": ("avaliação", "sua avaliação"),
            "it": ("valutazione", "il tuo voto"),
            "pl": ("ocena", "oceny", "liczba głosów"),
            "ru": ("рейтинг", "голосов", "рейтинг статьи"),
            "cs": ("hodnocení",),
        },
        counted=True,
        longest=40,
        weight=HINT,
        examples=(
            """
  The ship lost her rating in the war and was never painted again, and boys fished from her rail until the last of her ropes had rotted.
- Rating
- Votes: 12
- Your rating
- Star rating
- Ratings
- Vote
""",
        ),
    ),
    Rule(
        name="stars",
        about="A line of nothing but stars.",
        patterns=(r"[★☆⭐✩✭](?:\s?[★☆⭐✩✭]){2,9}",),
        hints=("★", "☆", "⭐", "✩", "✭"),
        longest=30,
        weight=HINT,
        examples=(
            """
  The inn had three stars, and the innkeeper painted two more over the door on the night before the prince came to stay with him.
- ★★★★★
- ★ ★ ★ ☆ ☆
- ★★★★☆
- ☆☆☆☆☆
- ★★★
- ★★★★★
""",
        ),
    ),
)
