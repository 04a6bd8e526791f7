"""What a page shows where something has not come yet or never will: empty values, templates, stand-in texts and pictures."""

from cleaner.rule import EDGE, HINT, SURE, Rule

RULES = (
    Rule(
        name="empty-object",
        about="A value that a script wrote into the page because nothing better was there.",
        phrases={
            "en": (
                "object object",
                "undefined undefined",
                "null undefined",
                "undefined null",
                "nan nan",
                "undefined nan",
                "object htmlelement",
                "object promise",
                "object htmldivelement",
                "object window",
                "function() { [native code",
                "invalid date",
                "invalid date invalid date",
                "nan invalid date",
                "nan undefined",
                "object object] [object object",
                "object undefined",
            ),
        },
        longest=60,
        weight=SURE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
- [object Object]
- Invalid Date
  An object found beside it turned out to be a glove, frozen to the mast since the autumn.
- undefined undefined
""",
        ),
    ),
    Rule(
        name="empty-value",
        about='The lone word "undefined", "NaN" and the like, which stands where a value is missing, and in listings of programs.',
        phrases={
            "en": (
                "undefined",
                "nan",
                "none none",
                "n/a n/a",
                "no data",
                "no title",
                "untitled",
                "untitled document",
                "default title",
                "placeholder",
                "no description",
                "no description available",
                "no excerpt",
                "false false",
                "true true",
            ),
        },
        longest=20,
        weight=HINT,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  undefined
  So the log reads for the night of the storm, between two lines of wind and snow, and the engineers have framed it.
  On the next morning the mast stood a metre shorter and leaned towards the valley, as if it wanted to come home.
- undefined
- NaN
- undefined
- NaN
- undefined
- NaN
""",
        ),
    ),
    Rule(
        name="unfilled-template",
        about="A field of a page's template whose value was never filled in.",
        patterns=(
            r"(?:\{\{\s?[\p{L}_$][\p{L}\p{N}_$.()|:' -]{0,60}\}\}[\s|/,:-]{0,4}){1,6}",
            r"(?:\{(?:title|name|vendor_count|author|date|description|url|price|username|site|year)\}[\s|/,:-]{0,4}){1,6}",
            r"(?:\$\{[\p{L}_$][\p{L}\p{N}_$.]{0,40}\}[\s|/,:-]{0,4}){1,6}",
            r"(?:<%=?\s?[\p{L}_$][\p{L}\p{N}_$.()' -]{0,60}%>\s{0,3}){1,6}",
            r"(?:\[%\s?[\p{L}_][^%\[\]]{0,60}%\]\s{0,3}){1,6}",
            r"%(?:\d\$)?[ds](?:[\s/,:-]{1,3}%(?:\d\$)?[ds]){0,4}",
            r"(?:%%\p{L}[\p{L}_-]{1,30}%%|\#\{\p{L}[\p{L}_.]{1,30}\}|__\p{L}[\p{L}_]{1,30}__)",
        ),
        hints=(
            "{{",
            "${",
            "{title",
            "{name",
            "{vendor_count",
            "{author",
            "{date",
            "{description",
            "{url",
            "{price",
            "{user",
            "{site",
            "{year",
            "<%",
            "[%",
            "%d",
            "%s",
            "%0$",
            "%%",
            "#{",
            "__",
        ),
        longest=120,
        weight=EDGE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  The letter began with the words 'Dear {{ name }}', and forty households answered it all the same.
- {{ item.title }}
""",
            """
  Die Wetterstation auf dem Pass hat ihr erstes Bild geschickt, und es zeigt die Wetterstation.
  Im Formular stand {title} als Anrede, und der Pfarrer trug sich als Bischof ein.
- {title} {title} {title}
""",
            """
  La estación meteorológica del puerto ha enviado su primera foto, y en ella se ve la estación.
  El contador marcaba %d visitas, según el guarda, que ya no se fía de los números.
- %d
""",
        ),
    ),
    Rule(
        name="missing-translation",
        about="The key of a wording that a site has in no language.",
        phrases={
            "en": ("translation missing", "missing translation", "missing_message", "i18n missing", "i18n error", "localization key not found"),
        },
        match="starts",
        longest=160,
        weight=SURE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
- translation missing: en.general.social.share_on
  A translation is missing of the second verse, which the shepherds sing only when no tourist is near.
- Missing translation: footer.title
""",
        ),
    ),
    Rule(
        name="summary-coming",
        about="The note that a machine-made summary, translation or audio version is still being made.",
        phrases={
            "en": (
                "generating summary",
                "summary is being generated",
                "summary is generating",
                "summarizing this article",
                "ai summary is being generated",
                "ai is summarizing",
                "ai summary generating",
                "generating ai summary",
                "generating audio",
                "translation in progress",
                "ai is thinking",
                "summary unavailable",
                "summary not available",
                "no summary available",
                "no ai summary available",
                "transcript coming soon",
                "loading summary",
                "loading ai summary",
                "creating summary",
                "audio is being generated",
                "your summary is being generated",
            ),
            "de": (
                "zusammenfassung wird erstellt",
                "zusammenfassung wird generiert",
                "ki-zusammenfassung wird erstellt",
                "zusammenfassung wird geladen",
                "übersetzung wird geladen",
            ),
            "fr": (
                "création du résumé en cours",
                "résumé en cours de génération",
                "génération du résumé",
                "génération du résumé en cours",
                "traduction en cours",
                "résumé en cours de création",
            ),
            "es": ("generando resumen", "resumen en proceso", "generando el resumen", "creación del resumen en curso"),
            "pt": ("gerando resumo", "resumo em geração", "a gerar resumo", "geração de resumo em andamento"),
            "it": ("generazione del riassunto in corso", "riassunto in fase di generazione", "traduzione in corso"),
            "ru": (
                "создание краткого содержания",
                "генерация краткого содержания",
                "идет создание краткого содержания",
                "краткое содержание создается",
                "перевод загружается",
            ),
            "uk": ("створення короткого змісту",),
            "id": ("ringkasan sedang dibuat", "sedang membuat ringkasan", "pembuatan abstrak sedang berlangsung"),
            "vi": ("đang tạo tóm tắt", "đang tạo bản tóm tắt", "đang dịch", "tóm tắt đang được tạo"),
            "tr": ("özet oluşturuluyor", "özet hazırlanıyor"),
            "ar": ("جاري إنشاء الملخص", "جارٍ إنشاء الملخص", "جاري الترجمة"),
            "zh-Hans": ("摘要生成中", "正在生成摘要", "总结生成中", "正在生成总结", "ai摘要生成中", "内容生成中", "正在翻译"),
            "zh-Hant": ("摘要生成中", "正在產生摘要", "正在生成摘要", "正在翻譯"),
            "ja": ("概要作成中", "要約を生成中", "要約を生成しています", "要約を作成中", "概要を作成中", "要約生成中"),
            "ko": ("요약 생성 중", "요약 중", "요약을 생성하는 중", "요약을 생성 중입니다", "번역 중"),
        },
        longest=90,
        weight=SURE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
- Generating summary...
  A summary is being generated each evening by the keeper, who writes it on the back of a ticket.
- Loading AI summary
""",
            """
  峠の測候所から最初の写真が届いた。写っていたのは測候所そのものだった。三日間、雪が降り続いたという。
- 概要作成中
  概要を書くのは番人の仕事で、切符の裏に毎晩一行だけ書き残している。
""",
            """
  La station météo du col a envoyé sa première image, et l'on y voit la station météo.
- Création du résumé en cours
  La création du résumé revient au gardien, qui l'écrit chaque soir au dos d'un billet.
""",
        ),
    ),
    Rule(
        name="being-made",
        about="The one word for something that is still being made, translated or thought about.",
        phrases={
            "en": ("summarizing", "summarising", "generating", "translating", "thinking"),
            "es": ("traduciendo",),
            "pt": ("traduzindo",),
            "tr": ("çeviriliyor",),
            "zh-Hans": ("翻译中",),
            "zh-Hant": ("翻譯中",),
            "ja": ("翻訳中",),
            "ko": ("요약중", "번역중"),
        },
        longest=40,
        weight=EDGE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  Generating power for the lamp was the hard part, said the engineer, and he showed his bicycle.
- Generating…
""",
        ),
    ),
    Rule(
        name="picture-missing",
        about="The text that stands for a picture which is not there or has not been loaded.",
        phrases={
            "en": (
                "image placeholder",
                "placeholder image",
                "image not available",
                "image unavailable",
                "no image available",
                "no image",
                "image not found",
                "no image found",
                "image missing",
                "missing image",
                "image coming soon",
                "photo coming soon",
                "photo not available",
                "no photo available",
                "no picture available",
                "picture not available",
                "image is not available",
                "image failed to load",
                "failed to load image",
                "image loading",
                "loading image",
                "this image is no longer available",
                "this image has been removed",
                "this image is not available",
                "image could not be loaded",
                "no thumbnail",
                "no thumbnail available",
                "thumbnail not available",
                "default image",
                "default thumbnail",
                "default avatar",
                "default profile picture",
                "blank profile picture",
                "placeholder for profile picture",
                "user avatar placeholder",
                "author avatar placeholder",
                "no alt text provided for this image",
                "no alternative text description for this image",
                "no alt text provided",
                "alternate text for image",
                "alt text",
                "image without description",
                "missing thumbnail",
                "article image placeholder",
                "thumbnail placeholder",
                "gray placeholder image",
                "no cover available",
                "cover not available",
                "lazyload placeholder",
                "blank image",
                "spacer image",
                "spacer gif",
                "advertisement placeholder",
                "ad placeholder",
            ),
            "de": (
                "kein bild vorhanden",
                "kein bild verfügbar",
                "bild nicht verfügbar",
                "kein foto vorhanden",
                "kein vorschaubild",
                "bild konnte nicht geladen werden",
                "bild nicht gefunden",
                "kein bild",
                "kein alternativtext für dieses bild vorhanden",
                "platzhalter bild",
            ),
            "fr": (
                "image non disponible",
                "image indisponible",
                "pas d'image",
                "aucune image",
                "aucune image disponible",
                "pas d'image disponible",
                "image manquante",
                "aucun texte alternatif pour cette image",
                "image introuvable",
                "photo non disponible",
                "visuel indisponible",
            ),
            "es": (
                "imagen no disponible",
                "sin imagen",
                "no hay imagen",
                "imagen no encontrada",
                "foto no disponible",
                "imagen no disponible temporalmente",
                "no hay ninguna descripción alternativa para esta imagen",
                "sin foto",
                "imagen de marcador de posición",
                "no hay texto alternativo para esta imagen",
            ),
            "pt": (
                "imagem não disponível",
                "imagem indisponível",
                "sem imagem",
                "imagem não encontrada",
                "foto não disponível",
                "sem foto",
                "não foi fornecido texto alternativo para esta imagem",
                "não há nenhuma descrição alternativa para esta imagem",
            ),
            "it": (
                "immagine non disponibile",
                "nessuna immagine",
                "immagine non trovata",
                "foto non disponibile",
                "nessuna immagine disponibile",
                "nessun testo alternativo automatico disponibile",
                "non è stato fornito nessun testo alternativo per questa immagine",
            ),
            "nl": (
                "geen afbeelding",
                "geen afbeelding beschikbaar",
                "afbeelding niet beschikbaar",
                "afbeelding niet gevonden",
                "geen foto",
                "geen foto beschikbaar",
                "geen alternatieve tekst opgegeven voor deze afbeelding",
            ),
            "pl": (
                "brak zdjęcia",
                "brak obrazka",
                "brak obrazu",
                "brak grafiki",
                "zdjęcie niedostępne",
                "brak alternatywnego tekstu dla tego zdjęcia",
                "obraz niedostępny",
            ),
            "ru": (
                "нет изображения",
                "нет фото",
                "изображение отсутствует",
                "фото отсутствует",
                "изображение недоступно",
                "изображение не найдено",
                "картинка отсутствует",
                "без фото",
            ),
            "uk": ("немає зображення", "немає фото", "зображення відсутнє", "фото відсутнє", "зображення недоступне"),
            "cs": ("obrázek není k dispozici", "bez obrázku", "žádný obrázek", "foto není k dispozici"),
            "tr": ("resim yok", "görsel yok", "resim bulunamadı", "görsel bulunamadı", "fotoğraf yok"),
            "ar": ("لا توجد صورة", "الصورة غير متوفرة", "صورة غير متوفرة"),
            "fa": ("بدون تصویر", "تصویر موجود نیست"),
            "id": ("tidak ada gambar", "gambar tidak tersedia", "gambar tidak ditemukan"),
            "vi": ("không có hình ảnh", "chưa có hình ảnh", "không có ảnh", "hình ảnh không có sẵn"),
            "th": ("ไม่มีรูปภาพ",),
            "zh-Hans": ("暂无图片", "图片加载失败", "图片不存在", "图片加载中", "图片无法显示", "图片缺失"),
            "zh-Hant": ("暫無圖片", "圖片載入失敗", "圖片不存在", "尚無圖片", "圖片載入中"),
            "ja": (
                "画像がありません",
                "画像準備中",
                "写真準備中",
                "画像が見つかりません",
                "この画像には代替テキストがありません",
                "代替テキストの説明がありません",
                "プレースホルダー",
            ),
            "ko": ("이미지 없음", "이미지가 없습니다", "이미지 준비중", "이미지를 찾을 수 없습니다", "사진 없음"),
            "el": ("δεν υπαρχει εικονα", "μη διαθεσιμη εικονα"),
            "sv": ("ingen bild", "bild saknas", "ingen bild tillgänglig"),
            "da": ("intet billede", "billede ikke tilgængeligt"),
            "fi": ("ei kuvaa", "kuva puuttuu", "ei kuvaa saatavilla"),
            "no": ("ingen bilde", "bilde mangler", "ikke noe bilde"),
            "ro": ("fără imagine", "imagine indisponibilă"),
            "hu": ("nincs kép", "nincs elérhető kép"),
        },
        longest=80,
        weight=SURE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
- Image not available
  No image in the album is older than the mast, which was put up in the year of the two winters.
- No alt text provided for this image
""",
            """
  На перевале заработала метеостанция; первый её снимок показывает саму метеостанцию.
- Нет изображения
  Нет фото старше мачты, а её поставили в год двух зим.
""",
        ),
    ),
    Rule(
        name="placeholder-word",
        about="The one word for a thing that keeps the place of another.",
        phrases={
            "en": ("placeholder",),
            "de": ("platzhalter", "platzhalterbild"),
            "it": ("segnaposto",),
            "ru": ("заглушка",),
            "th": ("ไม่มีภาพ",),
            "zh-Hans": ("无图片",),
            "zh-Hant": ("無圖片",),
            "ja": ("画像なし", "写真なし"),
        },
        longest=40,
        weight=HINT,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  Placeholder
  That was the name of the first mast, a broomstick with a ribbon, which measured the wind for a whole winter and was wrong by a third.
  It hangs in the museum of the valley now, between the first ski of the postman and a loaf that nobody dared to cut.
- Placeholder
- Platzhalter
- Placeholder
- Placeholder
- Placeholder
- Placeholder
""",
        ),
    ),
    Rule(
        name="picture-name",
        about="The name of a picture of a person or a sign that belongs to the page and not to the article.",
        phrases={
            "en": (
                "avatar",
                "user avatar",
                "author avatar",
                "profile picture",
                "profile photo",
                "profile image",
                "avatar photo",
                "author photo",
                "author image",
                "author headshot",
                "headshot",
                "user profile picture",
                "user image",
                "site logo",
                "company logo",
                "logo",
                "site icon",
                "icon",
                "header image",
                "banner image",
                "background image",
                "featured image",
                "hero image",
                "cover image",
                "cover photo",
                "thumbnail",
                "image",
                "gravatar",
                "search icon",
                "menu icon",
                "close icon",
                "arrow icon",
                "share icon",
                "chevron icon",
                "arrow right",
                "arrow left",
                "arrow down",
                "chevron right",
                "chevron left",
                "chevron down",
                "caret down",
                "hamburger icon",
                "play icon",
                "email icon",
                "print icon",
                "external link icon",
                "link icon",
                "calendar icon",
                "clock icon",
                "user icon",
                "comment icon",
                "right arrow",
                "left arrow",
                "down arrow",
                "up arrow",
                "spinner",
                "loader",
                "preloader",
                "loading icon",
                "loading gif",
                "verified badge",
                "verified",
                "qr code",
                "qrcode",
                "captcha image",
                "tracking pixel",
                "facebook pixel",
                "star icon",
                "heart icon",
                "bell icon",
                "info icon",
                "check icon",
                "plus icon",
                "site header logo",
                "footer logo",
                "white logo",
                "header logo",
            ),
            "de": (
                "profilbild",
                "autorenbild",
                "avatarbild",
                "autorenfoto",
                "beitragsbild",
                "titelbild",
                "vorschaubild",
                "symbolbild logo",
                "logo der website",
                "benutzerbild",
            ),
            "fr": (
                "photo de profil",
                "image de profil",
                "photo de l'auteur",
                "image à la une",
                "image de couverture",
                "avatar de l'auteur",
                "logo du site",
            ),
            "es": (
                "foto de perfil",
                "imagen de perfil",
                "foto del autor",
                "imagen destacada",
                "avatar del autor",
                "imagen de portada",
                "logotipo",
                "foto de autor",
            ),
            "pt": (
                "foto de perfil",
                "imagem de perfil",
                "foto do perfil",
                "foto do autor",
                "imagem destacada",
                "imagem de capa",
                "avatar do autor",
                "logotipo",
            ),
            "it": ("foto profilo", "immagine del profilo", "foto autore", "immagine in evidenza", "immagine di copertina"),
            "nl": ("profielfoto", "profielafbeelding", "uitgelichte afbeelding", "auteursfoto"),
            "pl": ("zdjęcie profilowe", "awatar", "obrazek wyróżniający", "zdjęcie autora"),
            "ru": ("аватар", "аватарка", "фото профиля", "логотип", "фото автора", "аватар пользователя"),
            "uk": ("аватар", "логотип", "фото профілю", "фото автора"),
            "cs": ("profilový obrázek", "profilová fotka"),
            "tr": ("profil resmi", "profil fotoğrafı", "avatar"),
            "ar": ("صورة الملف الشخصي", "الصورة الشخصية", "صورة الكاتب"),
            "id": ("foto profil", "gambar profil"),
            "vi": ("ảnh đại diện", "hình đại diện", "ảnh bìa"),
            "zh-Hans": ("头像", "用户头像", "作者头像", "二维码", "扫一扫", "图标"),
            "zh-Hant": ("頭像", "大頭貼", "大頭照", "作者頭像"),
            "ja": ("プロフィール画像", "アイコン", "アバター", "アイキャッチ画像", "ロゴ", "サムネイル", "プロフィール写真"),
            "ko": ("프로필 이미지", "프로필 사진", "아바타", "대표이미지", "썸네일", "프로필이미지", "로고"),
            "sv": ("profilbild", "utvald bild"),
            "da": ("profilbillede", "fremhævet billede"),
            "fi": ("profiilikuva", "artikkelikuva"),
            "no": ("profilbilde", "fremhevet bilde"),
        },
        counted=True,
        longest=50,
        weight=EDGE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  The author's photo was taken by the second camera, which had been meant for the birds.
- Author avatar
""",
            """
  Die Wetterstation auf dem Pass hat ihr erstes Bild geschickt, und es zeigt die Wetterstation.
  Das Profilbild des Wärters machte die zweite Kamera, die für die Vögel gedacht war.
- Profilbild
""",
        ),
    ),
    Rule(
        name="lorem-ipsum",
        about="The Latin filling text of page templates.",
        phrases={
            "la": (
                "lorem ipsum dolor sit amet",
                "lorem ipsum is simply dummy text",
                "sed ut perspiciatis unde omnis iste natus error",
                "consectetur adipiscing elit, sed do eiusmod",
                "contrary to popular belief, lorem ipsum is not",
            ),
            "en": (
                "this is a sample page. it's different from a blog post",
                "welcome to wordpress. this is your first post. edit or delete it",
                "just another wordpress site",
                "this is an example page. it's different from a blog post",
                "i am text block. click edit button to change this text",
                "this is a text widget",
                "click here to add your own text",
                "add your own text here",
                "your content goes here. edit or remove this text inline",
                "sample text. click to select the text box",
                "i'm a paragraph. click here to add your own text",
            ),
        },
        match="starts",
        longest=2000,
        weight=EDGE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  The keeper's motto, lorem ipsum, was copied from a brochure; he thought it meant 'snow and patience'.
- Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
""",
            """
  Die Wetterstation auf dem Pass hat ihr erstes Bild geschickt, und es zeigt die Wetterstation.
  In der Broschüre stand Lorem ipsum, und der Wärter hielt es für einen Wahlspruch.
- Just another WordPress site
""",
        ),
    ),
    Rule(
        name="script-remnant",
        about="A line of the page's own scripts or styles that was left in its text: counters, advertising, data for search engines.",
        phrases={
            "en": (
                "googletag.cmd.push",
                "adsbygoogle = window.adsbygoogle",
                "window.adsbygoogle",
                "window.datalayer = window.datalayer",
                "datalayer.push",
                "var _gaq = _gaq",
                "_gaq.push",
                "window._taboola = window._taboola",
                "_taboola.push",
                "ga('create",
                "gtag('config",
                "gtag('js",
                "fbq('init",
                "fbq('track",
                "function(f,b,e,v,n,t,s",
                "function(i,s,o,g,r,a,m",
                "function(w,d,s,l,i",
                "function(d, s, id",
                "function(d,s,id",
                "window.__initial_state__",
                "window.__preloaded_state__",
                "window.__nuxt__",
                "self.__next_f.push",
                'context":"https://schema.org',
                'context":"http',
                'context": "http',
                "var disqus_shortname",
                "var disqus_config",
                "window.newrelic",
                "window.nreum",
                "wp-container",
                "body{--wp--preset",
                "media only screen and",
                "media (max-width",
                "var gform;gform",
                "window.yacontextcb",
                "var vglnk",
                "window.ezstandalone",
                "window.fbasyncinit",
                "window.intercomsettings",
                "function() { var po",
                "try{window",
            ),
        },
        match="starts",
        longest=2000,
        weight=EDGE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  The mast carries a camera, a cup for the wind, and a lamp that no one but the keeper can reach.
- googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });
""",
            """
  На перевале заработала метеостанция; первый её снимок показывает саму метеостанцию.
  На мачте есть камера, чашка для ветра и лампа, до которой достаёт только смотритель.
- window.dataLayer = window.dataLayer || [];
""",
        ),
    ),
    Rule(
        name="entity-remnant",
        about="A line of nothing but signs of HTML that should not be seen.",
        patterns=(
            r"(?:&(?:nbsp|amp|gt|lt|quot|copy|raquo|laquo|times|hellip|mdash|ndash|middot|bull|rarr|larr|zwnj|shy|\#\d{2,5});[\s|]{0,3}){1,10}",
            r"(?:-->|//\]\]>|\]\]>)",
        ),
        hints=(
            "&nbsp",
            "&amp",
            "&gt",
            "&lt",
            "&quot",
            "&copy",
            "&raquo",
            "&laquo",
            "&times",
            "&hellip",
            "&mdash",
            "&ndash",
            "&middot",
            "&bull",
            "&rarr",
            "&larr",
            "&zwnj",
            "&shy",
            "&#00",
            "-->",
            "]]>",
        ),
        longest=60,
        weight=EDGE,
        examples=(
            """
  The weather station on the pass has sent its first picture, and it shows the weather station.
  The keeper signs his letters with an arrow, --> like this, pointing down to the valley and the post office.
- &nbsp;
""",
            """
  La stazione meteo del passo ha mandato la sua prima immagine, e vi si vede la stazione meteo.
  Il guardiano firma le sue lettere con una freccia, --> così, che indica la valle.
- -->
""",
        ),
    ),
)
