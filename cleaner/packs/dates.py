"""Dates and times that stand alone beside an article: when it was published, changed, posted; clocks and "3 hours ago"."""

from cleaner.rule import EDGE, HINT, SURE, Rule

YEAR = r"(?:19|20|25|13|14)\d\d"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
WORD = r"[\p{L}\p{M}][\p{L}\p{M}'’-]{2,13}\.?"
CLOCK = r"\d{1,2}[:h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:uhr|hrs?|h|utc|gmt|[ecmpbija]s?[dst]t|wib|мск|msk|น))?\.?"
NUMERIC = rf"(?:{YEAR}[-./]\d{{1,2}}[-./]\d{{1,2}}|{DAY}[-./]\d{{1,2}}[-./](?:{YEAR}|\d\d)|\d{{1,2}}/{DAY}/{YEAR}|{YEAR} ?年 ?\d{{1,2}} ?月 ?\d{{1,2}} ?日|{YEAR}년 ?\d{{1,2}}월 ?\d{{1,2}}일|{YEAR}\. ?\d{{1,2}}\. ?\d{{1,2}}\.?)"
NAMED = rf"(?:{DAY}(?:st|nd|rd|th|er|º|°|\.)? (?:de |of |d[’'])?{WORD},? (?:de |del )?{YEAR}|{WORD} {DAY}(?:st|nd|rd|th)?,? {YEAR}|{DAY}[- ]{WORD}[- ]{YEAR}|{YEAR}\.? {WORD} {DAY}\.?|ngày {DAY} tháng \d{{1,2}},? (?:năm )?{YEAR}|{DAY} tháng \d{{1,2}},? (?:năm )?{YEAR})"
LABELS = r"published|posted|updated|modified|created|submitted|added|edited|filed|reviewed|joined|join date|start date|commented|answered|asked|date|veröffentlicht|aktualisiert|erstellt|geändert|stand|datum|publié|modifié|publicado|publicada|actualizado|fecha|atualizado|postado|data|pubblicato|aggiornato|gepubliceerd|bijgewerkt|geplaatst|opublikowano|aktualizacja|zaktualizowano|dodano|dodane|utworzono|опубликовано|обновлено|добавлено|размещено|дата|опубліковано|оновлено|додано|створено|publikováno|aktualizováno|zveřejněno|vydáno|vloženo|dátum|publikované|aktualizované|güncelleme|güncellendi|yayınlanma|tarih|diterbitkan|diperbarui|tanggal|dikemaskini|cập nhật|ngày|วันที่|เผยแพร่|时间|日期|時間|日時|公開|更新|配信|投稿|입력|수정|등록|업데이트|승인|δημοσίευση|ενημέρωση|ημερομηνία|δημοσιεύθηκε|publicerad|publicerat|uppdaterad|uppdaterat|publiceret|opdateret|publisert|oppdatert|julkaistu|päivitetty|muokattu|publicat|actualizat|közzétéve|frissítve|módosítva|megjelent|публикувано|публикувана|обновена|פורסם|עודכן|objavljeno|ažurirano|објављено|actualitzat|প্রকাশ|প্রকাশিত|আপডেট|प्रकाशित|अपडेट"
AROUND = r"[^\p{L}\p{N}]{0,4}"
BETWEEN = r"[\s,|·•–—-]{1,4}(?:(?:at|um|à|às|a las|alle|ore|o|godz\.|om|kl\.?|klo|в|о|г\.|r\.|lúc|pukul|jam|saat|στις) )?"

RULES = (
    Rule(
        name="date-in-figures",
        about="A line that is a date in figures, with or without a day of the week before it and a time behind it.",
        patterns=(rf"{AROUND}(?!{LABELS})(?:{WORD},? )?{NUMERIC}(?: ?\(\p{{L}}\))?(?:{BETWEEN}{CLOCK})?{AROUND}",),
        hints=("0/0", "0.0", "0-0", "0. 0", "年", "년"),
        longest=70,
        weight=EDGE,
        examples=(
            """
- 2012-01-17 18:06
  The river froze on 2012-01-17 for the first time in eighty years, and the mill stood still until the carpenters had mended its wheel.
  On that day, which the diary names in its margin, the ferry made its last crossing, and nobody on board knew that it would be the last.
- 2012年01月17日 18:06
""",
            """
  Le pont a rouvert hier matin, et les premiers camions l'ont passé avant l'aube.
- 17/01/2012, 13h40
""",
        ),
    ),
    Rule(
        name="date-with-month-name",
        about="A line that is a date with the name of its month, in any order, with or without day of the week and time.",
        patterns=(rf"{AROUND}(?!{LABELS})(?:on |den |le |el |il |em )?(?:{WORD},? )?{NAMED}(?: ?г\.?| ?r\.?)?(?:{BETWEEN}{CLOCK})?{AROUND}",),
        hints=("0000",),
        longest=70,
        weight=EDGE,
        examples=(
            """
- Friday, January 13, 2012
  On January 13, 2012 the council closed the old market hall, and the traders moved out into the rain with all that they could carry.
  That was when the lights went out, as every clock in the town could show, and it was evening before anybody knew what had happened.
""",
            """
- 16 января 2012 г.
  Шестнадцатого января 2012 года река замёрзла впервые за восемьдесят лет, и мельница стояла.
- 12 de marzo de 2013
""",
            """
- Παρασκευή, 2 Δεκεμβρίου 2011, 10:15
  Η γέφυρα άνοιξε πάλι χθες το πρωί, και τα πρώτα φορτηγά πέρασαν πριν ξημερώσει.
""",
        ),
    ),
    Rule(
        name="clock",
        about="A line that is a time of day, or a short date without a year and a time.",
        patterns=(rf"{AROUND}(?:\(?\d{{1,2}}[-./]\d{{1,2}}[).]? |{WORD} {DAY},? |{DAY}\.? {WORD},? )?{CLOCK}{AROUND}",),
        hints=("0:00", "0h00"),
        longest=40,
        weight=EDGE,
        examples=(
            """
- 20:15
- 04/10 07:43
  At 20:15 the bell rang, and the doors of the hall were shut behind the last guest, who had run all the way from the station on the hill.
  That is early even for a baker, and nobody in the street was awake when the van with the flour came up from the river and stopped.
""",
            """
- 9 апреля, 17:05
  В восемь пятнадцать прозвенел звонок, и двери зала закрылись за последним гостем.
""",
        ),
    ),
    Rule(
        name="month-heading",
        about='A line that is the name of a month, with a day, a year or a count ("January 2025", "March (4)"), as in archives.',
        phrases={
            "en": ("april", "august", "december", "february", "january", "july", "june", "march", "november", "october", "september"),
            "de": ("dezember", "februar", "januar", "juli", "märz", "oktober"),
            "fr": ("août", "avril", "décembre", "février", "janvier", "juillet", "juin", "mars", "novembre", "octobre", "septembre"),
            "es": ("abril", "agosto", "diciembre", "enero", "febrero", "julio", "junio", "marzo", "mayo", "noviembre", "octubre", "septiembre"),
            "pt": ("dezembro", "fevereiro", "janeiro", "julho", "junho", "maio", "março", "novembro", "outubro", "setembro"),
            "it": ("aprile", "dicembre", "febbraio", "gennaio", "giugno", "luglio", "maggio", "ottobre", "settembre"),
            "nl": ("augustus", "februari", "januari", "maart"),
            "pl": (
                "czerwca",
                "czerwiec",
                "grudnia",
                "grudzień",
                "kwiecień",
                "kwietnia",
                "lipca",
                "lipiec",
                "listopada",
                "lutego",
                "luty",
                "maja",
                "marca",
                "marzec",
                "październik",
                "października",
                "sierpień",
                "sierpnia",
                "styczeń",
                "stycznia",
                "wrzesień",
                "września",
            ),
            "ru": (
                "август",
                "августа",
                "апрель",
                "апреля",
                "декабрь",
                "декабря",
                "ноябрь",
                "ноября",
                "октябрь",
                "октября",
                "сентябрь",
                "сентября",
                "февраль",
                "февраля",
                "январь",
                "января",
            ),
            "uk": (
                "березень",
                "березня",
                "вересень",
                "вересня",
                "грудень",
                "грудня",
                "жовтень",
                "жовтня",
                "квітень",
                "квітня",
                "липень",
                "липня",
                "листопад",
                "листопада",
                "лютий",
                "лютого",
                "серпень",
                "серпня",
                "січень",
                "січня",
                "травень",
                "травня",
                "червень",
                "червня",
            ),
            "cs": (
                "březen",
                "března",
                "dubna",
                "květen",
                "května",
                "leden",
                "listopadu",
                "prosince",
                "prosinec",
                "srpen",
                "srpna",
                "září",
                "únor",
                "února",
                "červen",
                "července",
                "červenec",
                "června",
                "říjen",
                "října",
            ),
            "sk": (
                "apríl",
                "apríla",
                "augusta",
                "decembra",
                "február",
                "februára",
                "január",
                "januára",
                "júla",
                "júna",
                "marec",
                "mája",
                "novembra",
                "október",
                "októbra",
                "septembra",
            ),
            "tr": ("aralık", "ağustos", "ekim", "eylül", "haziran", "kasım", "mart", "mayıs", "nisan", "ocak", "temmuz", "şubat"),
            "ar": ("أبريل", "أغسطس", "أكتوبر", "ديسمبر", "سبتمبر", "فبراير", "مارس", "مايو", "نوفمبر", "يناير", "يوليو", "يونيو"),
            "fa": (
                "آبان",
                "آوریل",
                "اردیبهشت",
                "اسفند",
                "اکتبر",
                "بهمن",
                "خرداد",
                "دسامبر",
                "سپتامبر",
                "شهریور",
                "فروردین",
                "فوریه",
                "فوریهٔ",
                "مرداد",
                "نوامبر",
                "ژانویه",
                "ژانویهٔ",
                "ژوئن",
                "ژوئیه",
                "ژوئیهٔ",
            ),
            "hi": ("अक्टूबर", "अक्टू॰", "अगस्त", "अप्रैल", "जनवरी", "जुलाई", "जुल॰", "दिसंबर", "दिस॰", "नवंबर", "फ़रवरी", "फ़र॰", "मार्च", "सितंबर", "सित॰"),
            "id": ("agustus", "desember", "maret"),
            "ms": ("disember", "julai", "ogos"),
            "th": ("กรกฎาคม", "กันยายน", "กุมภาพันธ์", "ตุลาคม", "ธันวาคม", "พฤศจิกายน", "พฤษภาคม", "มกราคม", "มิถุนายน", "มีนาคม", "สิงหาคม", "เมษายน"),
            "el": ("απριλιοσ", "απριλιου", "αυγουστοσ", "αυγουστου", "δεκεμβριοσ", "δεκεμβριου", "ιανουαριοσ", "ιανουαριου", "ιουλ", "ιουλιου", "ιουλιοσ", "ιουν", "ιουνιου", "ιουνιοσ", "μαιοσ", "μαρτιοσ", "μαΐ", "μαΐου", "μαιου", "μαρτιου", "νοεμβριοσ", "νοεμβριου", "οκτωβριου", "οκτωβριοσ", "σεπτεμβριοσ", "σεπτεμβριου", "φεβρουαριοσ", "φεβρουαριου",),
            "fi": (
                "elokuu",
                "elokuuta",
                "heinäkuu",
                "heinäkuuta",
                "helmikuu",
                "helmikuuta",
                "huhtikuu",
                "huhtikuuta",
                "joulukuu",
                "joulukuuta",
                "kesäkuu",
                "kesäkuuta",
                "lokakuu",
                "lokakuuta",
                "maaliskuu",
                "maaliskuuta",
                "marraskuu",
                "marraskuuta",
                "syyskuu",
                "syyskuuta",
                "tammikuu",
                "tammikuuta",
                "toukokuu",
                "toukokuuta",
            ),
            "ro": ("aprilie", "decembrie", "februarie", "ianuarie", "iulie", "iunie", "martie", "noiembrie", "octombrie", "septembrie"),
            "hu": ("augusztus", "július", "június", "május", "március", "szept", "szeptember", "április"),
            "bg": ("април", "декември", "ноември", "октомври", "септември", "февруари", "януари"),
            "he": ("אוגוסט", "אוקטובר", "אפריל", "דצמבר", "יולי", "יוני", "ינואר", "נובמבר", "ספטמבר", "פברואר"),
            "bn": ("অক্টো", "অক্টোবর", "আগস্ট", "এপ্রি", "এপ্রিল", "জানু", "জানুয়ারী", "জুলাই", "ডিসে", "ডিসেম্বর", "নভেম্বর", "ফেব্রুয়ারী", "মার্চ", "সেপ্টেম্বর"),
            "ca": ("agost", "desembre", "febr", "febrer", "gener", "juliol", "juny", "maig", "març", "setembre"),
            "hr": (
                "kolovoz",
                "kolovoza",
                "lipanj",
                "lipnja",
                "ožujak",
                "ožujka",
                "prosinac",
                "prosinca",
                "rujan",
                "rujna",
                "siječanj",
                "siječnja",
                "srpanj",
                "srpnja",
                "studeni",
                "studenoga",
                "svibanj",
                "svibnja",
                "travanj",
                "travnja",
                "veljača",
                "veljače",
            ),
            "sr": ("децембар", "новембар", "октобар", "септембар", "фебруар", "јануар"),
            "sl": ("julij", "junij"),
            "lt": (
                "balandis",
                "balandžio",
                "birželio",
                "birželis",
                "gegužė",
                "gegužės",
                "gruod",
                "gruodis",
                "gruodžio",
                "kovas",
                "lapkr",
                "lapkritis",
                "lapkričio",
                "liepos",
                "rugpjūtis",
                "rugpjūčio",
                "rugsėjis",
                "rugsėjo",
                "sausio",
                "sausis",
                "spalio",
                "spalis",
                "vasario",
                "vasaris",
            ),
            "lv": ("aprīlis", "augusts", "decembris", "februāris", "janvāris", "jūlijs", "jūnijs", "maijs", "novembris", "oktobris", "septembris"),
            "et": ("aprill", "dets", "detsember", "jaan", "jaanuar", "juuli", "juuni", "märts", "oktoober", "veebr", "veebruar"),
        },
        counted=True,
        longest=40,
        weight=HINT,
        examples=(
            """
  The mill stood still all winter, and the miller went to sea until the ice had gone.
  January
  It was the coldest month anyone remembered, and the river froze to the ground.
- December 2025
- November 2025
- October 2025
- June 2025
- February 2025
- March (4)
""",
            """
  Мельница стояла всю зиму, и мельник ушёл в море, пока не сошёл лёд.
  В январе он вернулся с рыбой и солью, а колесо за это время починили плотники, и денег с него никто не спросил, потому что он был в море.
- Январь 2012
- Декабрь 2011
- Ноябрь 2011
- Октябрь 2011
- Сентябрь 2011
- Август 2011
""",
        ),
    ),
    Rule(
        name="published-label",
        about="The words before the date of publication or of the last change, on a line of their own or with the date behind them.",
        phrases={
            "en": (
                "published on",
                "posted on",
                "last updated",
                "last update",
                "last modified",
                "last edited",
                "last reviewed",
                "date created",
                "date published",
                "first published",
                "publication date",
                "updated on",
                "page last updated",
                "published date",
            ),
            "de": (
                "zuletzt aktualisiert",
                "letzte aktualisierung",
                "letzte änderung",
                "zuletzt geändert",
                "veröffentlicht am",
                "veröffentlicht in",
                "aktualisiert am",
                "erstellt am",
                "erschienen am",
                "zuletzt bearbeitet",
            ),
            "fr": (
                "publié le",
                "mis à jour le",
                "modifié le",
                "posté le",
                "mis en ligne le",
                "dernière mise à jour",
                "date de publication",
                "dernière modification",
                "mise à jour le",
            ),
            "es": ("publicado el", "actualizado el", "última actualización", "última modificación", "fecha de publicación", "fecha de actualización"),
            "pt": (
                "publicado em",
                "atualizado em",
                "actualizado em",
                "última atualização",
                "última actualização",
                "última modificação",
                "postado em",
                "data de publicação",
                "publicado a",
            ),
            "it": ("pubblicato il", "aggiornato il", "ultimo aggiornamento", "ultima modifica", "data di pubblicazione", "pubblicata il"),
            "nl": ("gepubliceerd op", "geplaatst op", "laatst bijgewerkt", "laatste update", "laatst gewijzigd", "laatst aangepast"),
            "pl": ("data publikacji", "data dodania", "ostatnia aktualizacja", "data utworzenia", "ostatnia modyfikacja", "opublikowano w dniu"),
            "ru": ("дата публикации", "последнее обновление", "время публикации", "дата обновления", "последнее изменение", "дата изменения"),
            "uk": ("дата публікації", "останнє оновлення", "дата оновлення", "востаннє оновлено"),
            "cs": ("poslední aktualizace", "datum vydání", "datum zveřejnění", "naposledy upraveno"),
            "sk": ("posledná aktualizácia", "dátum zverejnenia", "dátum publikovania"),
            "tr": (
                "yayınlanma tarihi",
                "güncelleme tarihi",
                "yayın tarihi",
                "son güncelleme",
                "giriş tarihi",
                "güncellenme tarihi",
                "oluşturulma tarihi",
            ),
            "ar": ("تاريخ النشر", "آخر تحديث", "تم النشر في", "تاريخ التحديث", "نشر في"),
            "fa": ("تاریخ انتشار", "آخرین بهروزرسانی", "زمان انتشار", "تاریخ بهروزرسانی",),
            "hi": ("अंतिम अपडेट", "अपडेटेड", "प्रकाशित तिथि"),
            "id": ("terakhir diperbarui", "diterbitkan pada", "dipublikasikan pada", "diposting pada", "diperbarui pada", "tanggal publikasi"),
            "ms": ("dikemaskini pada", "diterbitkan pada", "tarikh kemaskini", "kemaskini terakhir"),
            "vi": ("cập nhật lần cuối", "ngày đăng", "đăng ngày", "ngày cập nhật", "cập nhật lúc", "đăng lúc"),
            "th": ("อัปเดตล่าสุด", "ปรับปรุงล่าสุด", "เผยแพร่เมื่อ", "โพสต์เมื่อ", "แก้ไขล่าสุด"),
            "zh-Hans": ("发布时间", "更新时间", "发布日期", "发布于", "发表于", "更新日期", "最后更新", "发表时间", "上传时间", "更新于", "最后修改"),
            "zh-Hant": ("發布時間", "發佈時間", "更新時間", "發布日期", "發佈於", "發布於", "發表於", "最後更新", "發表時間", "上稿時間"),
            "ja": ("公開日", "更新日", "投稿日", "最終更新日", "最終更新", "掲載日", "公開日時", "更新日時", "作成日"),
            "ko": ("기사입력", "최종수정", "최종 업데이트", "게시일", "작성일", "등록일", "입력일", "수정일", "마지막 업데이트"),
            "el": ("ημερομηνια δημοσιευσησ", "τελευταια ενημερωση", "δημοσιευθηκε στισ", "δημοσιευτηκε στισ", "τελευταια τροποποιηση",),
            "sv": ("senast uppdaterad", "senast ändrad", "publicerad den", "uppdaterad den", "senast uppdaterat"),
            "da": ("sidst opdateret", "senest opdateret", "publiceret den", "offentliggjort den"),
            "nb": ("sist oppdatert", "publisert den", "sist endret"),
            "fi": ("viimeksi päivitetty", "viimeksi muokattu", "päivitetty viimeksi"),
            "ro": ("ultima actualizare", "publicat la", "publicat pe", "actualizat la", "data publicării", "publicat în"),
            "hu": ("utolsó frissítés", "utolsó módosítás", "utoljára frissítve", "létrehozás dátuma"),
            "bg": ("последна промяна", "последна актуализация", "публикувано на", "последно обновяване"),
            "he": ("עודכן לאחרונה", "תאריך פרסום", "פורסם בתאריך"),
            "bn": ("প্রকাশের তারিখ", "সর্বশেষ আপডেট"),
            "hr": ("zadnja izmjena", "objavljeno dana", "zadnje ažuriranje", "posljednje ažuriranje"),
            "sr": ("poslednja izmena", "последња измена", "последње ажурирање"),
            "sl": ("zadnja sprememba", "zadnja posodobitev"),
            "lt": ("paskutinį kartą atnaujinta", "paskelbta", "atnaujinta"),
            "lv": ("pēdējās izmaiņas", "publicēts", "atjaunots"),
            "et": ("viimati uuendatud", "viimati muudetud"),
            "ca": ("darrera actualització", "última actualització", "data de publicació"),
        },
        match="starts",
        longest=80,
        weight=EDGE,
        examples=(
            """
- Last updated on November 19, 2025
  The timetable that was last updated when the old king lived still hangs in the station.
  Posted on the church door was a list of all who had given money for the new bell, from the mayor down to the youngest of the schoolchildren.
""",
            """
- Τελευταία ενημέρωση: Πέμπτη, 12 Ιανουαρίου 2012
  Η τελευταία ενημέρωση του χάρτη έγινε πριν από τον πόλεμο, και από τότε τα χωριά άλλαξαν όνομα.
  Κανείς δεν ξέρει ποιος κρατά το αντίγραφο.
- Τελευταία ενημέρωση: Παρασκευή, 13 Ιανουαρίου 2012
""",
        ),
    ),
    Rule(
        name="label-and-date",
        about='A single word such as "Updated" with a date or time behind it.',
        patterns=(
            rf"{AROUND}(?:{LABELS})(?!\s(?:on|at|il|le|el|em|den|am|la|pe|op|dnia|с|публикации|публікації|δημοσίευσης|обновления|publikacji|dodania|publicării|wydania|tarihi)\b)(?=.{{0,30}}(?:\d{{4}}|\d:\d\d|\d[-/]\d|\d\.\d\d?\.\d|\d ?[月월]))\s?[:：]?\s?(?:[\p{{L}}\p{{M}}][\p{{L}}\p{{M}}.'’-]{{0,13}},?\s){{0,3}}\d[\p{{L}}\p{{M}}\d\s,.:/()|·•’'–—+-]{{2,44}}",
        ),
        hints=("0000", "0:00", "0-0", "0/0", "0.0", "0月", "0 月", "0월", "0 월"),
        longest=80,
        weight=EDGE,
        examples=(
            """
- Updated: December 04, 2025
  The map, updated: December 04, 2025 or not, shows no bridge where the new bridge stands.
  Posted guards kept the gate for 30 nights.
  Then they were sent home, and nobody has kept it since.
""",
            """
- Stand: 13.01.2012 11:13 Uhr
- Aktualisiert 14.01.2012
  Der Stand der Dinge ist schnell erzählt, denn seit dem Frühjahr hat sich nichts mehr bewegt.
""",
        ),
    ),
    Rule(
        name="label-alone",
        about="A single word for the date of publication on a line of its own.",
        phrases={
            "en": ("published", "updated", "posted", "modified", "date", "created"),
            "de": ("veröffentlicht", "aktualisiert", "datum", "erstellt"),
            "fr": ("publié", "mis à jour"),
            "es": ("publicado", "actualizado", "fecha"),
            "pt": ("atualizado", "data"),
            "it": ("pubblicato", "aggiornato"),
            "nl": ("gepubliceerd", "bijgewerkt"),
            "pl": ("opublikowano", "aktualizacja", "dodano"),
            "ru": ("опубликовано", "обновлено", "дата"),
            "uk": ("опубліковано", "оновлено"),
            "cs": ("publikováno", "aktualizováno"),
            "sv": ("publicerad", "uppdaterad"),
            "da": ("publiceret", "opdateret"),
            "nb": ("publisert", "oppdatert"),
            "fi": ("julkaistu", "päivitetty"),
            "zh": ("时间", "日期", "時間"),
            "ja": ("公開", "更新"),
        },
        weight=HINT,
        examples=(
            """
  The hall was sold in spring, and its new owner has not been seen in the town.
  Updated
  That was the only word on the new sign, and it made the street laugh.
- Published
- Updated
- Posted
- Modified
- Created
- Updated
""",
        ),
    ),
    Rule(
        name="relative-time",
        about='How long ago something was published ("3 hours ago", "vor 2 Tagen", "3小时前"), with or without a word such as "edited" before it.',
        phrases={
            "en": (
                "an hour ago",
                "a day ago",
                "a minute ago",
                "a week ago",
                "a month ago",
                "a year ago",
                "just now",
                "yesterday",
                "few seconds ago",
                "a few seconds ago",
            ),
            "de": ("vor einer stunde", "vor einem tag", "gerade eben"),
            "fr": ("il y a une heure", "il y a un jour", "à l'instant"),
            "es": ("hace una hora", "hace un día", "hace un momento"),
            "pt": ("há uma hora", "há um dia"),
            "it": ("un'ora fa", "un giorno fa"),
            "nl": ("een uur geleden", "een dag geleden"),
            "pl": ("godzinę temu", "wczoraj"),
            "ru": ("час назад", "день назад", "только что", "вчера"),
            "zh": ("刚刚", "剛剛"),
            "ja": ("たった今",),
            "ko": ("방금 전",),
            "tr": ("az önce", "bir saat önce"),
        },
        patterns=(
            r"[^\p{L}\p{N}]{0,4}(?:\p{L}{4,12} )?(?:over |about |almost |more than |less than |on )?\d{1,3}[+]?\s?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|[smhdwy])\.?(?:,? (?:and )?\d{1,2} (?:minutes?|hours?|days?|weeks?|months?))? ago[^\p{L}\p{N}]{0,4}(?:edited \d{1,2} \p{L}{2,6}\.? ago)?",
            r"[^\p{L}\p{N}]{0,4}(?:\p{L}{4,14}:? )?(?:vor|il y a|hace|há|před|منذ|قبل|πριν(?: από)?|för|for|acum|преди|пре|prije|pred|fa|prieš|pirms)\s\d{1,3}\s(?:sekunden?|minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|días?|dias?|semanas?|meses|mês|años?|anos?|minutami|hodinami|dny|týdny|měsíci|lety|ثوان|دقيقة|دقائق|ساعة|ساعات|يوم|يوما|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات|λεπτά|ώρες|ώρα|ημέρες|ημέρα|μέρες|εβδομάδες|μήνες|χρόνια|minuter|timmar|dagar|veckor|månader|år|minutter|timer|dager|dage|uger|uker|måneder|minute|ore|zile|săptămâni|luni|минути|часа|дни|седмици|месеца|години|минута|сати|дана|minuta|sati|dana|minútami|hodinami|dňami|hores?|dies|setmanes|val|min)\.?(?: sedan| siden)?[^\p{L}\p{N}]{0,4}",
            r"[^\p{L}\p{N}]{0,4}(?:\p{L}{4,14}:? )?\d{1,3}\s?(?:[\p{L}\p{M}]{1,12}\.?)\s?(?:fa|geleden|temu|назад|тому(?: назад)?|önce|पहले|yang lalu|lalu|trước|ที่แล้ว|sitten|ezelőtt|پیش|আগে|tagasi|atgal|enrere|פני)[^\p{L}\p{N}]{0,4}",
            r"\d{1,3}\s?(?:秒|分|分钟|分鐘|小时|小時|時間|天|日|周|週|週間|个月|個月|か月|ヶ月|月|年|초|분|시간|일|주|개월|달|년)\s?(?:前|전)",
            r"[^\p{L}\p{N}]{0,4}(?:today|yesterday|heute|gestern|aujourd'hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|dziś|dzisiaj|wczoraj|сегодня|вчера|сьогодні|вчора|dnes|včera|bugün|dün|hari ini|kemarin|hôm nay|hôm qua|σήμερα|χθες|idag|igår|i dag|i går|tänään|eilen|今天|昨天|今日|昨日|오늘|어제)(?:,| \|)? ?(?:at|um|à|a las|às|alle|om|o|в|о|kl\.?|klo|pukul|lúc|στις)? ?\d{1,2}[:.h]\d\d(?: ?[ap]m)?",
        ),
        hints=(
            " ago",
            "vor ",
            "il y a",
            "hace ",
            "há ",
            "před",
            "منذ",
            "قبل",
            "πριν",
            "för ",
            "for ",
            "acum",
            "преди",
            "пре ",
            "prije",
            "pred ",
            " fa",
            "prieš",
            "pirms",
            "geleden",
            "temu",
            "назад",
            "тому",
            "önce",
            "पहले",
            "lalu",
            "trước",
            "ที่แล้ว",
            "sitten",
            "ezelőtt",
            "پیش",
            "আগে",
            "tagasi",
            "atgal",
            "enrere",
            "פני",
            "前",
            "전",
            "0:00",
            "0h00",
            "0.00",
        ),
        longest=60,
        weight=EDGE,
        examples=(
            """
- 3 hours ago
- Updated over 2 months ago
  Three hours ago the ferry left, and there is no other before Monday, so the travellers sit in the only inn of the harbour and play cards.
  That is how the old clerk dates every letter he writes, and nobody has ever asked him why he does not look at the calendar on his wall.
""",
            """
- vor 5 Stunden
  Vor 5 Stunden fuhr die Fähre ab, und vor Montag kommt keine andere mehr in den Hafen.
  Gestern, so sagt der Wirt, war das Meer noch glatt wie ein Tisch.
""",
            """
- 3小时前
  三小时前渡船已经离开，下星期一以前没有别的船，旅客只好在镇上住下来等待。
  客栈老板说昨天海面还像桌子一样平。
""",
        ),
    ),
    Rule(
        name="last-edited-footer",
        about="The sentence under a wiki page that says when it was last edited.",
        phrases={
            "en": ("this page was last edited on", "this page was last modified on"),
            "de": ("diese seite wurde zuletzt am",),
            "fr": ("la dernière modification de cette page a été faite le", "dernière modification de cette page le"),
            "es": ("esta página se editó por última vez el",),
            "pt": ("esta página foi editada pela última vez",),
            "it": ("questa pagina è stata modificata per l'ultima volta il",),
            "nl": ("deze pagina is voor het laatst bewerkt op",),
            "pl": ("tę stronę ostatnio edytowano",),
            "ru": ("эта страница в последний раз была отредактирована",),
            "uk": ("цю сторінку востаннє відредаговано",),
            "cs": ("stránka byla naposledy editována",),
            "vi": ("trang này được sửa đổi lần cuối vào", "trang này được sửa đổi lần cuối lúc"),
            "id": ("halaman ini terakhir diubah pada",),
            "zh-Hans": ("本页面最后修订于", "此页面最后编辑于"),
            "zh-Hant": ("本頁面最後修訂於", "此頁面最後編輯於"),
            "ar": ("آخر تعديل لهذه الصفحة كان يوم", "عدلت هذه الصفحة آخر مرة"),
            "sv": ("sidan redigerades senast den",),
            "da": ("denne side blev senest ændret den", "denne side blev senest redigeret den"),
            "nb": ("denne siden ble sist redigert",),
            "fi": ("sivua on viimeksi muutettu",),
            "hu": ("a lap utolsó módosítása",),
            "ro": ("ultima editare a paginii a fost efectuată la",),
            "el": ("η σελιδα αυτη τροποποιηθηκε τελευταια φορα",),
            "he": ("דף זה נערך לאחרונה",),
        },
        match="starts",
        longest=200,
        weight=SURE,
        examples=(
            """
  The castle was rebuilt twice, and each time a floor was lost between the plans and the walls.
- This page was last edited on 20 February 2026, at 09:36.
  "This page was last edited by my grandfather," she said and showed us the ink.
""",
        ),
    ),
)
