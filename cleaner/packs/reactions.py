"""Reactions: was this helpful, rate this, likes and votes with their counters, thanks for the vote."""

from cleaner.rule import EDGE, HINT, SURE, Rule

RULES = (
    Rule(
        name="was-this-helpful",
        about="The question under an article or help page whether it was of use, with its answers.",
        phrases={
            "en": (
                "was this helpful", "was this page helpful", "was this article helpful", "was this article useful", "was this information helpful", "was this information useful", "was this content helpful", "was this answer helpful", "was this post helpful", "was this review helpful", "was this review helpful to you", "was this document helpful", "was this section helpful", "was this guide helpful", "was this topic helpful", "did you find this helpful", "did you find this article helpful", "did you find this page helpful", "did you find this information helpful", "did you find this useful", "did you find it helpful",
                "is this page useful", "is this article helpful", "is this page helpful", "is this content helpful", "how helpful was this page", "how useful was this post", "how useful was this article", "how would you rate this article", "did this article help", "did this help", "did this answer your question", "was this helpful to you", "rate this page", "was this helpful? yes no", "was this page helpful? yes no", "was this article helpful? yes no", "was this helpful yes no", "was this page helpful yes no", "was this article helpful yes no", "helpful not helpful", "helpful unhelpful", "yes, it was helpful", "no, it was not helpful", "not helpful",
                "is there anything wrong with this page", "tell us what you think of this page", "what did you think of this article", "send us feedback about this page", "we are sorry that this post was not useful for you", "let us improve this post", "tell us how we can improve this post", "what was wrong with this article", "how can we improve this article", "found a mistake", "found a problem with this page", "have feedback about this page", "help us improve this page", "give feedback about this article", "help us improve",
            ),
            "de": ("war dieser artikel hilfreich", "war dieser beitrag hilfreich", "war das hilfreich", "war dies hilfreich", "war diese seite hilfreich", "war diese information hilfreich", "waren diese informationen hilfreich", "war dieser inhalt hilfreich", "wie hilfreich war dieser beitrag", "fanden sie diesen artikel hilfreich", "hat ihnen dieser artikel geholfen", "war diese antwort hilfreich", "konnten wir ihnen helfen", "wie hat ihnen dieser artikel gefallen", "hat ihnen der artikel gefallen", "war diese bewertung hilfreich", "hat dir dieser artikel gefallen", "haben sie einen fehler gefunden", "wie fanden sie den artikel", "nicht hilfreich", "war dieser artikel lesenswert"),
            "fr": ("cet article vous a-t-il été utile", "cet article vous a-t-il aidé", "cet article était-il utile", "cette page vous a-t-elle été utile", "cette page vous a-t-elle aidé", "ces informations vous ont-elles été utiles", "cela vous a-t-il été utile", "ce contenu vous a-t-il été utile", "avez-vous trouvé cet article utile", "cette information vous a-t-elle été utile", "cet avis vous a-t-il été utile", "cette réponse vous a-t-elle été utile", "que pensez-vous de cet article", "avez-vous trouvé cette page utile", "une erreur dans l'article", "signaler une erreur"),
            "es": ("¿fue útil este artículo?", "¿te ha resultado útil esta información?", "¿te resultó útil esto?", "¿le ha sido útil esta información?", "¿te ha sido útil este artículo?", "¿te ha resultado útil este artículo?", "¿te resultó útil este artículo?", "¿te ha parecido útil?", "¿te fue útil este artículo?", "¿te sirvió este artículo?", "¿te ha gustado este artículo?", "¿fue útil esta página?", "¿ha sido útil esta página?", "¿te ha sido útil?", "¿te gustó este artículo?", "¿fue útil esta información?", "¿le resultó útil este artículo?", "¿le ha resultado útil este artículo?", "¿te resulta útil este artículo?", "¿encontraste un error?", "¿qué te ha parecido este artículo?"),
            "pt": ("esse artigo foi útil", "este artigo foi útil", "isto foi útil", "isso foi útil", "esta página foi útil", "essas informações foram úteis", "esta informação foi útil", "as informações foram úteis", "este conteúdo foi útil", "você achou este artigo útil", "este artigo ajudou", "esta resposta foi útil", "o que você achou deste artigo", "essa página foi útil", "gostou deste artigo", "gostou do artigo", "encontrou algum erro", "encontrou um erro", "achou útil essa informação", "esse conteúdo foi útil"),
            "it": ("questo articolo ti è stato utile", "ti è stato utile questo articolo", "è stato utile", "hai trovato utile questa pagina", "hai trovato utile questo articolo", "queste informazioni sono risultate utili", "questa pagina ti è stata utile", "questo contenuto ti è stato utile", "ti è piaciuto questo articolo", "quanto ti è stato utile questo articolo", "ti è stato d'aiuto", "è stata utile questa pagina", "quanto sono chiare le informazioni su questa pagina", "ti è stata utile questa pagina", "hai trovato un errore"),
            "nl": ("was dit artikel nuttig", "was dit nuttig", "was deze pagina nuttig", "was deze informatie nuttig", "vond je dit artikel nuttig", "heeft dit artikel je geholpen", "was dit behulpzaam", "vond u deze pagina nuttig", "was deze informatie nuttig?", "hielp dit artikel", "was dit antwoord nuttig", "vond je dit een goed artikel", "fout gezien", "foutje gezien", "fout gevonden"),
            "pl": ("czy ten artykuł był pomocny", "czy to było pomocne", "czy ta strona była pomocna", "czy te informacje były pomocne", "czy artykuł był pomocny", "czy ten artykuł był przydatny", "czy artykuł był przydatny", "czy te informacje okazały się pomocne", "czy podobał ci się artykuł", "czy ten artykuł ci pomógł", "przydatny artykuł", "jak oceniasz ten artykuł", "zauważyłeś błąd", "zgłoś błąd", "znalazłeś błąd", "masz uwagi do artykułu", "oceń jakość naszego artykułu", "zgłoś błąd w artykule"),
            "ru": ("была ли эта статья полезной", "статья была полезна", "была ли эта информация полезной", "эта информация оказалась полезной", "была ли полезна эта статья", "была ли полезна эта информация", "помогла ли вам эта статья", "была ли статья полезна", "вам помогла эта статья", "вам понравилась статья", "понравилась статья", "статья оказалась полезной", "информация была полезна", "помогла статья", "полезная статья", "нашли ошибку", "нашли ошибку в тексте", "заметили ошибку", "сообщить об ошибке", "нашли опечатку", "заметили опечатку", "сообщить об опечатке", "понравился материал", "была ли страница полезной", "полезно", "не полезно", "вы можете отметить интересные вам фрагменты текста", "орфографическая ошибка в тексте"),
            "uk": ("чи була ця стаття корисною", "чи була стаття корисною", "чи була ця інформація корисною", "чи корисна ця інформація", "стаття була корисною", "знайшли помилку", "помітили помилку", "повідомити про помилку", "сподобалась стаття", "сподобалася стаття", "знайшли помилку в тексті", "побачили помилку"),
            "cs": ("byl tento článek užitečný", "byl pro vás tento článek užitečný", "pomohl vám tento článek", "pomohly vám tyto informace", "byla tato stránka užitečná", "byl článek užitečný", "líbil se vám článek", "líbil se vám tento článek", "našli jste chybu", "našli jste v článku chybu", "máte připomínku k článku"),
            "tr": ("bu makale yardımcı oldu mu", "bu size yardımcı oldu mu", "bu bilgi yararlı oldu mu", "bu içerik faydalı oldu mu", "bu yardımcı oldu mu", "bu sayfa yardımcı oldu mu", "bu yazı işinize yaradı mı", "bu makale faydalı oldu mu", "bu bilgiler yararlı oldu mu", "bu makaleyi beğendiniz mi", "bu makale işinize yaradı mı"),
            "ar": ("هل كانت هذه المقالة مفيدة", "هل كان المحتوى مفيدا", "هل كان ذلك مفيدا", "هل كان هذا مفيدا", "هل كانت هذه الصفحة مفيدة", "هل كان هذا المقال مفيدا", "هل أعجبك المقال", "هل كانت هذه المعلومات مفيدة", "هل كان محتوى المقال مفيدا", "هل وجدت هذا المقال مفيدا", "هل كانت المعلومات مفيدة"),
            "fa": ("آیا این مقاله مفید بود", "آیا این مطلب مفید بود", "آیا این مطلب برای شما مفید بود", "این مطلب مفید بود", "آیا این مقاله برای شما مفید بود", "آیا این اطلاعات مفید بود", "این مقاله چقدر مفید بود"),
            "hi": ("क्या इससे आपको मदद मिली", "क्या यह लेख उपयोगी था", "क्या यह जानकारी उपयोगी थी", "क्या यह उपयोगी था", "क्या यह सहायक था", "क्या यह लेख मददगार था"),
            "id": ("apakah ini membantu", "apakah artikel ini membantu", "apakah halaman ini membantu", "apakah informasi ini membantu", "apakah artikel ini bermanfaat", "apakah konten ini membantu", "seberapa bermanfaat artikel ini"),
            "vi": ("thông tin này có hữu ích không", "bài viết này có hữu ích không", "bài viết có hữu ích không", "trang này có hữu ích không", "bài viết này có hữu ích với bạn không", "nội dung này có hữu ích không", "bạn thấy bài viết này như thế nào", "bạn có thấy bài viết này hữu ích không"),
            "th": ("ข้อมูลนี้มีประโยชน์ไหม", "บทความนี้มีประโยชน์หรือไม่", "บทความนี้มีประโยชน์ไหม", "ข้อมูลนี้มีประโยชน์หรือไม่", "เนื้อหานี้มีประโยชน์หรือไม่", "สิ่งนี้มีประโยชน์หรือไม่"),
            "zh-Hans": ("这篇文章有帮助吗", "该内容对您有帮助吗", "此信息是否有帮助", "这对您有帮助吗", "此页面是否有帮助", "本文是否有帮助", "以上内容是否对您有帮助", "此页内容是否对您有帮助", "本页面是否有帮助", "文章对您是否有帮助", "有帮助吗", "此文章对您有帮助吗", "这篇文章对你有帮助吗", "这些信息有用吗", "觉得文章有用", "有用", "没用", "没有帮助", "有帮助", "我要纠错", "纠错", "内容纠错", "这条帮助是否解决了您的问题"),
            "zh-Hant": ("這篇文章是否有幫助", "這對您有幫助嗎", "這篇文章有幫助嗎", "這項資訊有幫助嗎", "這篇文章對您有幫助嗎", "此頁面是否有幫助", "這個頁面對您有幫助嗎", "本文對您有幫助嗎", "這篇文章對你有幫助嗎", "你覺得這篇文章有幫助嗎", "喜歡這篇文章嗎", "我要糾錯"),
            "ja": ("この記事は役に立ちましたか", "この情報は役に立ちましたか", "このページは役に立ちましたか", "役に立ちましたか", "お役に立ちましたか", "この回答は役に立ちましたか", "このページの情報は役に立ちましたか", "この記事はお役に立ちましたか", "この記事は参考になりましたか", "参考になりましたか", "この記事はいかがでしたか", "このレビューは参考になりましたか", "参考になった", "役に立った", "役に立たなかった", "この記事が役に立ったら", "このページの内容は役に立ちましたか", "このページは見つけやすかったですか"),
            "ko": ("도움이 되었습니까", "도움이 되었나요", "이 정보가 유용한가요", "이 문서가 도움이 되었습니까", "이 페이지가 도움이 되었습니까", "이 기사가 도움이 되었나요", "이 글이 도움이 되었나요", "이 정보가 도움이 되었습니까", "이 콘텐츠가 도움이 되었나요", "도움이 되셨나요", "이 정보가 도움이 되었나요", "이 문서가 도움이 되었나요", "현재 페이지의 정보에 대해 만족하십니까", "이 페이지에서 제공하는 정보에 만족하십니까", "도움이 됐어요"),
            "el": ("ήταν χρήσιμο αυτό", "σας φάνηκε χρήσιμο", "ήταν χρήσιμο αυτό το άρθρο", "ήταν αυτό το άρθρο χρήσιμο", "ήταν χρήσιμες αυτές οι πληροφορίες", "σας βοήθησε αυτό το άρθρο", "ήταν χρήσιμη αυτή η σελίδα"),
            "sv": ("var denna artikel till hjälp", "var det här till hjälp", "var informationen till hjälp", "hjälpte den här artikeln dig", "var sidan till hjälp", "var den här artikeln till hjälp", "var den här informationen användbar", "hjälpte informationen dig", "hjälpte informationen på den här sidan dig"),
            "da": ("var denne artikel en hjælp", "var disse oplysninger nyttige", "var dette nyttigt", "hjalp denne artikel dig", "var denne artikel nyttig", "var siden nyttig", "var denne side nyttig"),
            "fi": ("oliko tästä artikkelista apua", "oliko tästä apua", "oliko artikkeli hyödyllinen", "oliko tieto hyödyllistä", "oliko tämä sivu hyödyllinen", "oliko tästä sivusta hyötyä", "oliko tämä artikkeli hyödyllinen"),
            "no": ("var denne artikkelen nyttig", "var dette nyttig for deg", "var dette nyttig", "var denne siden nyttig", "fant du det du lette etter"),
            "ro": ("a fost util acest articol", "a fost util", "v-a fost util acest articol", "ți-a fost de ajutor acest articol", "acest articol a fost util"),
            "hu": ("hasznos volt ez a cikk", "hasznos volt", "hasznosnak találta ezt a cikket", "hasznos volt a cikk", "segített ez a cikk"),
            "bg": ("полезна ли беше тази статия", "беше ли полезна тази статия", "беше ли полезно това", "полезна ли ви беше статията"),
            "he": ("האם המאמר היה מועיל", "האם זה עזר", "האם מאמר זה היה שימושי", "האם המידע היה שימושי", "האם הכתבה עזרה לך"),
        },
        longest=110,
        weight=SURE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  Was this helpful to the committee at all, the chair asked, and the carpenter said that a hinge does not care for committees.
- Was this article helpful?
- Was this page helpful? Yes No
""",
            """
  Zum Ölen hebt man die Tür am Griff an, schiebt eine Münze unter die Kante und lässt drei Tropfen den Bolzen hinablaufen.
  War dieser Artikel hilfreich für die Werkstatt, so war er es für die Nachbarn erst recht, die seither keine Tür mehr hören.
- War dieser Artikel hilfreich?
""",
            """
  門の蝶番に油をさすには、取っ手を持って扉を少し持ち上げ、下に硬貨を一枚はさんで三滴たらせばよい。
  この記事は役に立ちましたかと大工に手紙で尋ねると、蝶番は字を読まない、という葉書が三日後に届いた。
- この記事は役に立ちましたか？
""",
        ),
    ),
    Rule(
        name="found-it-helpful",
        about="The counter of those who found a page helpful, as help centres print it.",
        patterns=(
            r"\d+ (out )?of \d+ (people |users |customers )?found this( \w+)? (helpful|useful)\.?|\d+ (people|users|readers|customers|person) found this( \w+)? (helpful|useful)\.?|(people|users) who found this helpful: \d+ out of \d+",
            r"\d+ von \d+ (personen |kunden )?fanden (dies|diesen beitrag|das) hilfreich\.?|utilisateurs qui ont trouvé cela utile\s?: \d+ sur \d+|usuarios a los que les pareció útil: \d+ de \d+|usuários que acharam isso útil: \d+ de \d+|utenti che ritengono sia utile: \d+ su \d+|aantal gebruikers dat dit nuttig vond: \d+ van \d+|liczba użytkowników, którzy uznali to za przydatne: \d+ z \d+",
            r"пользователи, считающие этот материал полезным: \d+ из \d+|\d+\s?人中\s?\d+\s?人が.{2,24}(言っています|役に立ったと回答|参考になった).{0,6}|\d+\s?人中有\s?\d+\s?人觉得有帮助|\d+\s?人中有\s?\d+\s?人覺得有幫助|\d+\s?명 중 \d+\s?명이 도움이 되었다고 했습니다\.?",
        ),
        hints=("helpful", "useful", "hilfreich", "utile", "útil", "nuttig", "przydatne", "полезным", "人中", "명 중"),
        longest=110,
        weight=SURE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  In the trial, 12 of 14 found the coin helpful and two lost it under the floor, which the report counts as a partial success.
- 12 out of 14 found this helpful
- 3 people found this helpful
""",
        ),
    ),
    Rule(
        name="rate-this",
        about="A call to rate the article or post, and the small print of star-rating plug-ins.",
        phrases={
            "en": (
                "rate this article", "rate this post", "rate this story", "rate this page", "rate this", "rate this content", "rate this recipe", "rate this news", "rate this product", "rate this item", "rate the article", "please rate this article", "please rate this", "click on a star to rate it", "click to rate this post", "rate it", "no votes so far! be the first to rate this post", "no votes so far", "be the first to rate this post", "average rating", "your rating", "submit rating", "submit your rating", "star rating", "user rating", "reader rating", "average rating vote count", "no ratings yet", "(no ratings yet)", "not rated yet", "as you found this post useful", "follow us on social media!", "votes, average", "you have already voted", "you already voted for this poll", "thank you for voting", "thanks for voting", "thank you for rating", "thanks for rating", "thank you for rating this", "thank you for your feedback", "thanks for your feedback", "thank you! your feedback has been submitted", "thanks for your vote", "thank you for your vote", "thanks for letting us know", "thank you for your rating", "user review", "users' rating", "reset", "rating: 5.0/5",
            ),
            "de": ("artikel bewerten", "diesen artikel bewerten", "diesen beitrag bewerten", "bewerten sie diesen artikel", "bewerte diesen artikel", "bewerte diesen beitrag", "beitrag bewerten", "klicke auf die sterne um zu bewerten", "klicke auf einen stern, um zu bewerten", "bisher keine bewertungen! sei der erste, der diesen beitrag bewertet", "bisher keine bewertungen", "durchschnittliche bewertung", "ihre bewertung", "deine bewertung", "jetzt bewerten", "noch keine bewertungen", "noch keine bewertung", "vielen dank für ihr feedback", "danke für ihr feedback", "danke für dein feedback", "vielen dank für dein feedback", "danke für deine bewertung", "vielen dank für ihre bewertung", "danke für ihre bewertung", "bewertung abgeben", "seite bewerten"),
            "fr": ("notez cet article", "noter cet article", "évaluez cet article", "évaluer cet article", "cliquez sur une étoile pour noter", "cliquez pour noter cet article", "note moyenne", "votre note", "donnez votre note", "soyez le premier à noter", "aucun vote pour l'instant", "merci pour votre vote", "merci pour votre avis", "merci de votre avis", "merci pour votre retour", "merci d'avoir voté", "votez pour cet article", "donner une note"),
            "es": ("valora este artículo", "valora este post", "valora esta noticia", "califica este artículo", "califica esta nota", "puntúa este artículo", "haz clic para puntuar", "¡haz clic en una estrella para puntuarlo!", "promedio de puntuación", "tu valoración", "tu puntuación", "tu calificación", "vota este artículo", "vota esta noticia", "hasta ahora, ¡no hay votos!", "gracias por tu voto", "gracias por tu valoración", "gracias por tus comentarios", "gracias por votar", "gracias por su opinión", "valoración media", "valorar este artículo", "calificar este artículo"),
            "pt": ("avalie este artigo", "avalie esta notícia", "avalie este post", "avalie esta matéria", "avalie este conteúdo", "clique em uma estrela para avaliar", "média da classificação", "sua avaliação", "seu voto", "nenhum voto até agora", "obrigado pelo seu voto", "obrigado pela sua avaliação", "obrigado pelo feedback", "obrigado pelo seu feedback", "classifique este artigo", "vote nesta notícia", "dê a sua nota", "avaliar este artigo", "a sua avaliação"),
            "it": ("vota questo articolo", "valuta questo articolo", "vota l'articolo", "vota questo post", "valuta l'articolo", "clicca su una stella per votare", "clicca su una stella per valutarla", "media dei voti", "il tuo voto", "la tua valutazione", "grazie per il tuo voto", "grazie per aver votato", "grazie per il feedback", "grazie per il tuo feedback", "ancora nessun voto", "dai un voto", "esprimi il tuo voto"),
            "nl": ("beoordeel dit artikel", "waardeer dit artikel", "beoordeel dit bericht", "geef een waardering", "jouw beoordeling", "uw beoordeling", "je waardering", "bedankt voor je feedback", "bedankt voor uw feedback", "bedankt voor je stem", "bedankt voor je beoordeling", "klik op een ster om te stemmen", "gemiddelde score", "gemiddelde waardering", "nog geen beoordelingen"),
            "pl": ("oceń artykuł", "oceń ten artykuł", "oceń wpis", "oceń ten wpis", "oceń", "oceń tekst", "oceń stronę", "kliknij na gwiazdkę, aby ją ocenić", "kliknij na gwiazdkę, żeby ocenić", "średnia ocena", "twoja ocena", "brak głosów. bądź pierwszą osobą, która oceni ten wpis", "dziękujemy za głos", "dziękujemy za oddanie głosu", "dziękujemy za ocenę", "dziękujemy za opinię", "ocena artykułu", "oceń jako pierwszy", "ocena czytelników", "głosuj", "oddaj głos", "zagłosuj", "twój głos", "ocena użytkowników"),
            "ru": ("оцените статью", "оцените материал", "оцените новость", "оцените публикацию", "оцените запись", "оценить статью", "оценить материал", "оцените этот материал", "оцените эту статью", "нажмите на звезду, чтобы оценить", "средняя оценка", "ваша оценка", "оценок пока нет. поставьте оценку первым", "оценок пока нет", "пока оценок нет", "(пока оценок нет)", "пока нет голосов", "спасибо за оценку", "спасибо за ваш голос", "спасибо за ваш отзыв", "ваш голос учтен", "спасибо за отзыв", "поставьте оценку", "поставить оценку", "рейтинг статьи", "рейтинг материала", "голосовать", "проголосовать", "рейтинг записи", "понравилась новость", "как вам статья", "вы уже голосовали"),
            "uk": ("оцініть статтю", "оцініть матеріал", "оцініть новину", "оцінити статтю", "середня оцінка", "ваша оцінка", "дякуємо за оцінку", "дякуємо за ваш голос", "дякуємо за відгук", "рейтинг статті", "голосувати", "проголосувати"),
            "cs": ("ohodnoťte článek", "ohodnoťte tento článek", "hodnocení článku", "ohodnotit článek", "vaše hodnocení", "průměrné hodnocení", "klikněte na hvězdičku pro hodnocení", "děkujeme za hodnocení", "děkujeme za zpětnou vazbu", "zatím nehodnoceno", "oznámkujte článek", "děkujeme za váš hlas", "oznámkujte jako ve škole", "hlasovat"),
            "tr": ("bu yazıyı oyla", "bu makaleyi değerlendirin", "bu yazıya oy ver", "yazıyı puanla", "bu haberi oyla", "oyunuz", "puanınız", "ortalama puan", "oy verin", "oy ver", "geri bildiriminiz için teşekkürler", "geri bildiriminiz için teşekkür ederiz", "bu içeriği oyla", "değerlendirmeniz için teşekkürler", "oyladığınız için teşekkürler"),
            "ar": ("قيم هذا المقال", "قيّم المقال", "قيم المقال", "تقييم المقال", "قيم هذا الموضوع", "تقييم الخبر", "تقييمك", "متوسط التقييم", "شكرا لتقييمك", "شكرا على ملاحظاتك", "شكرا لك على ملاحظاتك", "قيّم هذا المقال", "قيم الخبر"),
            "fa": ("به این مطلب امتیاز دهید", "امتیاز دهید", "به این مقاله امتیاز دهید", "به این نوشته امتیاز دهید", "امتیاز شما", "میانگین امتیازات", "میانگین امتیاز", "امتیاز شما به این مطلب", "به این پست امتیاز دهید", "امتیاز به خبر", "برای امتیاز به این نوشته کلیک کنید"),
            "hi": ("इस लेख को रेट करें", "इस पोस्ट को रेट करें", "रेट करें", "आपकी रेटिंग"),
            "id": ("beri nilai artikel ini", "beri rating", "nilai artikel ini", "rating anda", "terima kasih atas masukan anda", "beri penilaian", "klik bintang untuk memberi rating", "penilaian anda", "terima kasih atas umpan balik anda"),
            "vi": ("đánh giá bài viết", "đánh giá bài viết này", "đánh giá tin này", "đánh giá của bạn", "bình chọn bài viết", "đánh giá post", "cảm ơn bạn đã đánh giá", "cảm ơn phản hồi của bạn", "click để đánh giá bài viết", "hãy là người đầu tiên đánh giá", "bạn đã đánh giá", "nhấn vào một ngôi sao để đánh giá"),
            "th": ("ให้คะแนนบทความนี้", "ให้คะแนน", "คะแนนของคุณ", "ให้คะแนนบทความ", "คะแนนเฉลี่ย", "ขอบคุณสำหรับความคิดเห็นของคุณ"),
            "zh-Hans": ("给文章打分", "为本文评分", "文章评分", "给本文打分", "您的评分", "我要评分", "点击评分", "平均评分", "感谢您的反馈", "谢谢您的反馈", "感谢反馈", "评价此文章", "为文章评分", "您对这篇文章的评价", "请评分", "感谢您的评价", "表达心情", "您看完此新闻的感受", "您看到此篇文章时的感受是", "看完这篇文章有何感觉", "你看完这篇文章的感受", "新闻表情排行"),
            "zh-Hant": ("為這篇文章評分", "給這篇文章評分", "您的評分", "文章評分", "感謝您的意見", "感謝您的回饋", "平均評分", "感謝您的意見反應", "我要評分", "請給這篇文章評分", "對這篇文章的感覺", "看完這篇新聞你覺得", "您對這篇新聞的感覺"),
            "ja": ("この記事を評価する", "この記事を評価", "この投稿を評価する", "評価する", "あなたの評価", "平均評価", "星をクリックして評価", "ご協力ありがとうございました", "フィードバックありがとうございます", "ご意見ありがとうございました", "ご回答ありがとうございました", "投票する", "この記事の評価", "評価ありがとうございます"),
            "ko": ("이 기사를 평가해주세요", "기사 평가하기", "별점 주기", "평점 주기", "이 글 평가하기", "나의 평점", "평균 평점", "의견을 보내주셔서 감사합니다", "평가해 주셔서 감사합니다", "이 기사 어땠나요?", "피드백을 보내주셔서 감사합니다", "투표하기", "만족도 조사", "만족도조사", "이 기사에 대해 어떻게 생각하시나요", "이 기사를 추천합니다"),
            "el": ("βαθμολογήστε το άρθρο", "βαθμολογήστε αυτό το άρθρο", "αξιολογήστε το άρθρο", "η βαθμολογία σας", "η αξιολόγησή σας", "μέση βαθμολογία", "ευχαριστούμε για την ψήφο σας", "βαθμολογήστε", "αξιολόγηση άρθρου", "ψηφίστε"),
            "sv": ("betygsätt artikeln", "betygsätt den här artikeln", "ditt betyg", "genomsnittligt betyg", "tack för din feedback", "tack för din röst", "betygsätt", "tack för ditt betyg"),
            "da": ("bedøm artiklen", "bedøm denne artikel", "din bedømmelse", "gennemsnitlig bedømmelse", "tak for din feedback", "tak for din stemme", "giv din bedømmelse", "bedøm"),
            "fi": ("arvioi artikkeli", "arvioi tämä artikkeli", "arvostele tämä artikkeli", "arviosi", "kiitos palautteestasi", "kiitos palautteesta", "keskiarvo", "kiitos äänestäsi", "anna arvio"),
            "no": ("vurder artikkelen", "din vurdering", "takk for tilbakemeldingen", "takk for din tilbakemelding", "gi karakter"),
            "ro": ("evaluează acest articol", "votează articolul", "nota ta", "mulțumim pentru feedback", "evaluarea ta", "mulțumim pentru vot"),
            "hu": ("értékelje a cikket", "értékeld a cikket", "az ön értékelése", "átlagos értékelés", "köszönjük a visszajelzést", "értékelés leadása", "köszönjük szavazatát"),
            "bg": ("оценете статията", "оцени статията", "вашата оценка", "средна оценка", "благодарим за гласа", "гласувай", "дайте оценка"),
            "he": ("דרג את הכתבה", "דרגו את הכתבה", "הדירוג שלך", "תודה על המשוב", "דרגו את המאמר", "דרג כתבה זו"),
        },
        longest=110,
        weight=EDGE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  Rate this method against the old one, with goose fat and a feather, and you will find that only the smell has changed.
- Rate this article
- No votes so far! Be the first to rate this post.
""",
            """
  Чтобы смазать петлю, приподнимите дверь за ручку, подложите монету под нижний край и капните на штырь три раза.
  Оцените сами, что лучше, масло или гусиный жир: столяр за сорок лет так и не выбрал и носит с собой и то, и другое.
- Оцените статью
- Ваша оценка
""",
        ),
    ),
    Rule(
        name="rating-counter",
        about="The line in which a rating plug-in sums up its stars and votes.",
        patterns=(
            r"average rating \d[\d.,]* ?/ ?\d\.? ?vote count:? ?\d+|durchschnittliche bewertung \d[\d.,]* ?/ ?\d\.? ?anzahl bewertungen:? ?\d+|promedio de puntuación \d[\d.,]* ?/ ?\d\.? ?recuento de votos:? ?\d+|note moyenne \d[\d.,]* ?/ ?\d\.? ?nombre de votes ?:? ?\d+|média da classificação \d[\d.,]* ?/ ?\d\.? ?número de votos:? ?\d+|media dei voti \d[\d.,]* ?/ ?\d\.? ?conteggio dei voti:? ?\d+|średnia ocena \d[\d.,]* ?/ ?\d\.? ?liczba głosów:? ?\d+|средняя оценка \d[\d.,]* ?/ ?\d\.? ?количество оценок:? ?\d+",
            r"\[?(total|insgesamt|totale|suma|итого|gesamt):? ?\d+ +(average|durchschnitt|media|średnia|в среднем|moyenne|promedio):? ?\d[\d.,]*(/\d)?\]?",
            r"\(?\d+ (votes?|bewertung(en)?|votos?|voti|vote\(s\)|голосов|голоса|оцен\w{1,3}|głos\w{0,3}|stemmen|oy|ratings?),? (average|durchschnitt|promedio|média|media|moyenne|средняя|среднее|в среднем|średnia|gemiddeld|ortalama):? ?\**\d[\d.,]*\**( ?(out of|von|sur|su|de|из|na|van|üzerinden|/) ?\d)?\)?( loading\.{3})?",
            r"rated? \d[\d.,]* ?(out of|/) ?\d( based on \d+ (customer )?(ratings?|reviews?))?|\d[\d.,]* (out of|/) \d( stars?)? (based on \d+|from \d+|\(\d+ (votes?|ratings?|reviews?)\)).{0,20}",
            r"(проголосовали|проголосовало):? ?\d+( человек| чел\.?)?|(liczba głosów|голосов|всего голосов|stemmen|anzahl der stimmen|nombre de votes|votes|votos|voti|oy sayısı|głosów|hlasů|投票数)\s?: ?\d[\d. ]*\.?",
        ),
        hints=("average", "durchschnitt", "promedio", "moyenne", "média", "media", "średnia", "средн", "в среднем", "gemiddeld", "ortalama", "rate", "out of", "based on", "проголосовал", "głos", "голосов", "stemmen", "stimmen", "vote", "votos", "voti", "oy ", "hlasů", "投票数"),
        longest=110,
        weight=EDGE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  The average rating of the three oils was close to four, and of the 5 votes against the thinnest, all five came from painters.
- Average rating 4.5 / 5. Vote count: 12
- (5 votes, average: 4.20 out of 5)
""",
        ),
    ),
    Rule(
        name="like-button",
        about="The word on a like, vote or recommend button, with or without its number.",
        phrases={
            "en": ("like", "likes", "dislike", "dislikes", "unlike", "liked", "upvote", "downvote", "upvotes", "downvotes", "vote up", "vote down", "up vote down vote", "recommend", "recommended by", "recommend recommended", "applaud", "claps", "clap", "reactions", "thumbs up", "thumbs down", "people like this", "like like", "like dislike", "like 0", "vote", "vote now", "upvoted", "love it", "i like it", "helpful", "give thanks", "votes", "like reply share", "like comment share", "like comment", "like share", "like comment repost", "like comment repost send", "view results", "be the first to like this", "be the first of your friends to like this", "sign up to see what your friends like", "what's your reaction", "what is your reaction", "your reaction", "how do you feel about this", "log in to like", "love this", "haha", "wow", "awesome"),
            "de": ("gefällt mir", "gefällt mir nicht", "gefällt", "daumen hoch", "daumen runter", "stimmen", "empfohlen", "gefällt mir nicht mehr", "deine reaktion"),
            "fr": ("j'aime", "je n'aime pas", "j'adore", "mentions j'aime", "je recommande", "aime", "voter", "recommander", "réagir à l'article", "utile"),
            "es": ("me gusta", "no me gusta", "me encanta", "recomendar", "votar", "te gusta", "me gustas", "valorar", "me divierte", "me enoja"),
            "pt": ("curtir", "gosto", "não gosto", "gostei", "não gostei", "curtidas", "recomendar", "descurtir", "amei", "curtiu", "votar"),
            "it": ("mi piace", "non mi piace", "consiglia", "vota", "ti piace", "consigliato"),
            "nl": ("vind ik leuk", "leuk", "niet leuk", "aanbevelen", "vind-ik-leuks", "stem"),
            "pl": ("lubię to", "lubię", "nie lubię", "podoba mi się", "nie podoba mi się", "polecam", "polecam to", "polubienia", "plusuj", "fajne to", "ciekawe to", "słabe to", "super", "lubi to", "polub"),
            "ru": ("нравится", "мне нравится", "не нравится", "понравилось", "рекомендовать", "лайк", "лайков", "дизлайк", "лайкнуть", "рекомендую", "класс", "нравится:", "мне не нравится", "супер", "палец вверх"),
            "uk": ("подобається", "мені подобається", "не подобається", "вподобайки", "вподобати", "рекомендувати", "сподобалось"),
            "cs": ("to se mi líbí", "líbí se mi", "líbí", "nelíbí", "nelíbí se mi", "líbilo se"),
            "tr": ("beğen", "beğendim", "beğenmedim", "beğeni", "beğenme", "beğeniler", "tavsiye et"),
            "ar": ("أعجبني", "إعجاب", "لم يعجبني", "أعجبني لم يعجبني", "الإعجابات", "إعجابات", "أوصي به"),
            "fa": ("پسندیدن", "لایک", "می‌پسندم", "نمی‌پسندم", "پسندیدم", "دیس لایک", "موافق", "مخالف", "پسندها"),
            "hi": ("पसंद", "लाइक", "पसंद करें", "लाइक करें", "नापसंद"),
            "id": ("suka", "tidak suka", "sukai", "menyukai", "orang menyukai ini", "suka ini"),
            "vi": ("thích", "không thích", "lượt thích", "yêu thích", "bình chọn", "hữu ích"),
            "th": ("ถูกใจ", "ไม่ถูกใจ", "ชอบ", "ชื่นชอบ", "ไลค์"),
            "zh-Hans": ("赞", "点赞", "喜欢", "不喜欢", "推荐", "好评", "差评", "点个赞", "赞一个", "打赏", "赞赏", "在看", "投票", "给文章点赞", "很赞", "点赞 收藏", "赞同", "人点赞", "人喜欢", "人赞同", "喜欢 收藏", "赏", "举报/反馈"),
            "zh-Hant": ("讚", "喜歡", "不喜歡", "按個讚吧", "說讚", "推薦", "個讚", "拍手", "人按讚", "點讚", "投票", "給個讚", "說這讚"),
            "ja": ("いいね", "いいね!", "いいね！した人", "スキ", "いいねする", "よくないね", "高評価", "低評価", "拍手", "拍手する", "おすすめ", "イイネ", "応援する", "役に立ちました", "グッド", "件のいいね", "共感した"),
            "ko": ("좋아요", "싫어요", "추천", "비추천", "공감", "비공감", "추천하기", "좋아요 싫어요", "하트", "추천해요", "좋아요 수", "화나요", "슬퍼요", "후속기사 원해요", "감동이에요", "후속강추", "훈훈해요", "쏠쏠정보", "흥미진진", "공감백배", "분석탁월", "응원해요", "축하해요", "기대해요", "놀랐어요", "좋아요 훈훈해요 슬퍼요 화나요 후속기사 원해요", "이 기사를 추천합니다 추천"),
            "el": ("μου αρέσει", "δεν μου αρέσει", "μου αρέσει!", "προτείνω"),
            "sv": ("gilla", "gillar", "ogilla", "rekommendera", "gilla-markeringar", "gillade"),
            "da": ("synes godt om", "like artikel", "anbefal", "kan lide", "synes om"),
            "fi": ("tykkää", "tykkäykset", "en tykkää", "tykkäystä", "suosittele artikkelia"),
            "no": ("liker", "lik", "anbefal", "liker ikke"),
            "ro": ("îmi place", "nu-mi place", "apreciază", "aprecieri", "imi place"),
            "hu": ("tetszik", "nem tetszik", "kedvelés", "kedvelem"),
            "bg": ("харесва ми", "харесай", "не харесвам", "харесвания"),
            "he": ("אהבתי", "לייק", "לייקים", "לא אהבתי"),
            "hr": ("sviđa mi se", "ne sviđa mi se", "sviđanja"),
            "sr": ("свиђа ми се", "не свиђа ми се", "препоручи"),
            "sk": ("páči sa mi", "páči sa mi to", "nepáči sa mi"),
        },
        counted=True,
        longest=60,
        weight=EDGE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  Like most carpenters he keeps goose fat in a tin and a feather in his cap, and he recommends neither of them to beginners.
- 2 Likes
- Like
- Like 12
""",
            """
  要给门轴上油，先握住把手把门稍稍抬起，在门底垫一枚硬币，再顺着轴滴三滴油，等一会儿就不再吱吱响了。
  老木匠喜欢用鹅油和羽毛，邻居们起先不喜欢那股味道，后来门不响了，也就一个接一个地上门来讨。
- 点赞
- 赞(12)
- 收藏
""",
            """
  Um die Angel zu ölen, hebt man die Tür am Griff an, schiebt eine Münze unter die Kante und lässt drei Tropfen hinablaufen.
  Gefällt mir das Gänsefett auch nicht, sagt der Tischler, so hat doch in vierzig Jahren keine Tür darüber geklagt.
- Gefällt mir
- 12 Gefällt mir
""",
        ),
    ),
    Rule(
        name="like-this-widget",
        about="WordPress.com's like button under a post, and the count of those who pressed it.",
        phrases={
            "en": ("like this", "like loading", "like this: like loading"),
            "de": ("gefällt mir wird geladen", "gefällt mir: gefällt mir wird geladen", "like this: gefällt mir wird geladen", "gefällt mir: like wird geladen"),
            "fr": ("j'aime chargement", "j'aime ça", "j'aime ça : j'aime chargement", "aimer ceci", "like chargement"),
            "es": ("me gusta cargando", "me gusta esto", "me gusta esto: me gusta cargando", "me gusta: me gusta cargando"),
            "pt": ("curtir carregando", "curtir isso", "curtir isso: curtir carregando", "gosto carregando", "gostar disto", "gostar carregando"),
            "it": ("mi piace caricamento", "mi piace: mi piace caricamento", "mi piace caricamento in corso"),
            "nl": ("vind-ik-leuk", "vind-ik-leuk aan het laden", "vind ik leuk laden", "like laden"),
            "pl": ("lubię wczytywanie", "polubienie wczytywanie", "lubię to wczytywanie"),
            "ru": ("нравится загрузка", "понравилось это", "понравилось это: нравится загрузка", "нравится загружается"),
            "tr": ("beğen yükleniyor", "bunu beğen", "bunu beğen: beğen yükleniyor"),
            "id": ("suka memuat", "menyukai ini", "menyukai ini: suka memuat"),
            "ja": ("いいね 読み込み中", "いいね: いいね 読み込み中", "いいね 読み込み中…"),
            "zh-Hans": ("喜欢 正在加载", "请点赞", "赞 正在加载"),
            "zh-Hant": ("喜歡 正在載入", "請按讚", "按讚 正在載入"),
            "ko": ("좋아하기 가져오는 중", "이것이 좋아요", "좋아하기 가져오는 중"),
            "sv": ("gilla laddar in", "gilla laddar", "gilla detta"),
            "da": ("like indlæser", "synes godt om indlæser"),
            "fi": ("tykkää lataa", "tykkää tästä"),
            "ar": ("إعجاب تحميل", "معجب بهذه", "معجب بهذه: إعجاب تحميل"),
            "ro": ("apreciază încarc", "apreciază:"),
        },
        patterns=(
            r"\d+ bloggers? likes? this( post)?\.?|\d+ bloggern? gefällt das\.?|a \d+ bloggers les gusta esto\.?|\d+ blogueurs aiment cet article\.?|\d+ blogueiros gostam disto\.?|[\d,.]+k? (people|others|users) (like|liked|recommend|recommended) this\.?|(you, )?[\w .]{2,30} and [\d,]+ others? (like|liked) this\.?",
            r"\d{1,3}% upvoted|[\d,.]+k? (upvotes?|downvotes?|claps?|likes?|dislikes?|reactions?|shares?|retweets?|reposts?|votes?|bookmarks?)([ ·•|,]+[\d,.]+k? (comments?|shares?|views?|replies|likes?|reposts?|retweets?|reactions?|bookmarks?|votes?)){0,4}",
        ),
        hints=("blogger", "blogueur", "blogueiro", "like", "recommend", "upvote", "downvote", "clap", "reaction", "share", "tweet", "repost", "vote", "bookmark"),
        longest=80,
        weight=SURE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  Two hundred people liked this method so much that 12 likes of the old kind, on paper, were found pinned to the workshop door.
- Like this:
- Like Loading...
- 12 likes · 3 comments
""",
            """
  Para engrasar la bisagra se levanta la puerta por el pomo, se mete una moneda debajo y se dejan caer tres gotas en el perno.
  A mí me gusta esto más que la grasa de ganso, dijo la vecina, y desde entonces sólo se oye el reloj en toda la escalera.
- Me gusta esto:
- Me gusta Cargando...
""",
        ),
    ),
    Rule(
        name="view-counter",
        about="The line that says how often a page was read or looked at.",
        patterns=(
            r"(post |article |page |total |unique )?(views?|reads?|hits|visits|page views|pageviews|times read|read count|view count|viewed|number of views|post views)\s?[:：#]?\s?[\d.,]+\s?[km]?( (times|views))?|[\d.,]+\s?[km]? (total |page |unique )?(views?|pageviews|page views|hits|reads)( (today|so far|total|this (week|month|year)))?|(viewed|read) [\d.,]+ times",
            r"(aufrufe|seitenaufrufe|zugriffe|gelesen|leser|klicks)\s?:?\s?[\d.]+( mal|x)?|[\d.]+ (aufrufe|seitenaufrufe|zugriffe|mal gelesen|klicks|leser)|(vues|lectures|lu|visites|consultations)\s?:?\s?[\d  ]+( fois)?|[\d  ]+ (vues|lectures|visites)|(visitas|lecturas|leído|visto|visualizaciones|vistas|visualizações|acessos|visualizzazioni|letture|letto|visite|accessi)\s?:?\s?[\d.]+( veces| vezes| volte)?|[\d.]+ (visitas|lecturas|vistas|visualizaciones|visualizações|acessos|leituras|visualizzazioni|letture|visite)",
            r"(wyświetleń|wyświetlenia|odsłon|odsłony|liczba wyświetleń|liczba odsłon|przeczytano|czytano|artykuł czytano)\s?:?\s?[\d  ]+( razy)?|[\d  ]+ (wyświetleń|odsłon|wyświetlenia|odsłony)|(keer bekeken|keer gelezen|weergaven|bekeken)\s?:?\s?[\d.]+( keer)?|[\d.]+ (keer bekeken|weergaven|keer gelezen)|(zobrazení|zobrazeno|přečteno|počet zobrazení|přečteno)\s?:?\s?[\d  ]+(×|x|krát)?",
            r"(просмотров|просмотры|просмотрели|количество просмотров|прочитано|прочитали|прочтений|прочитало|показов|всего просмотров|переглядів|перегляди|кількість переглядів|прочитали|переглянули|видяна|прочетена|преглеждания|посещения)\s?[:：]?\s?[\d  ]+( раза?| разів| пъти| человек)?|[\d  ]+ (просмотров|просмотра|просмотр|прочтений|переглядів|перегляди|перегляд|преглеждания|прочитания|показов)",
            r"(okunma|okunma sayısı|görüntülenme|görüntüleme|görüntülenme sayısı|gösterim|kez okundu|hit|okuma)\s?:?\s?[\d.]+|[\d.]+ (kez okundu|okunma|görüntülenme|görüntüleme|defa okundu|kere okundu|kişi okudu|okuma)|(dibaca|dilihat|telah dibaca|pembaca|views|kali dibaca|tayang)\s?:?\s?[\d.]+( kali| orang)?|[\d.]+ (kali dibaca|kali dilihat|pembaca|tayangan|penayangan)|(lượt xem|lượt đọc|đã xem|xem)\s?:?\s?[\d.,]+( lượt)?|[\d.,]+ (lượt xem|lượt đọc|người xem|views)|(จำนวนผู้ชม|เปิดอ่าน|ผู้ชม|จำนวนคนอ่าน|อ่าน|เข้าชม|คนอ่าน|ยอดวิว)\s?:?\s?[\d,]+( (ครั้ง|คน|วิว))?|[\d,]+ (ครั้ง|คนอ่าน|วิว|การดู)",
            r"(阅读|阅读量|浏览|浏览量|浏览次数|点击|点击数|点击量|点击次数|访问量|访问次数|人气|查看|观看|播放|阅读数|阅读次数|围观|閱讀|瀏覽|瀏覽量|瀏覽次數|點閱|點閱數|點閱率|點擊|點擊數|人氣|觀看次數|瀏覽人次|点阅)\s?[:：(（]?\s?[\d,.]+\s?(万|萬|k|w)?\+?\s?(次|人|人次)?[)）]?|[\d,.]+\s?(万|萬|k|w)?\+?\s?(次|人次|人)?\s?(阅读|浏览|点击|访问|围观|观看|播放|閱讀|瀏覽|點閱|點擊|觀看|查看)(量|数|數|次数|次數)?",
            r"(閲覧数|アクセス数|再生回数|視聴回数|閲覧回数|pv|views?|アクセス|表示回数|ビュー)\s?[:：]?\s?[\d,.]+\s?(万|回|件|pv)?|[\d,.]+\s?(万)?\s?(回視聴|回閲覧|ビュー|閲覧|pv|views?|回再生|アクセス|回表示)|(조회|조회수|읽음|방문)\s?[:：]?\s?[\d,.]+\s?(만|천|회|명)?|(작성일|입력)?\s?조회수?\s?[:：]?\s?[\d,]+\s?(추천|댓글)?\s?[:：]?\s?[\d,]*",
            r"(عدد المشاهدات|المشاهدات|مشاهدات|عدد القراءات|القراءات|زيارات|عدد الزيارات|قراءة|تمت القراءة|عدد القراء|بازدید|تعداد بازدید|تعداد بازدیدها|بازدیدها|نمایش)\s?[:：]?\s?[\d,٠-٩۰-۹]+( مرة| مشاهدة| بار| نفر)?|[\d,٠-٩۰-۹]+ (مشاهدة|مشاهدات|قراءة|زيارة|بازدید|مشاهده)|(προβολές|αναγνώσεις|εμφανίσεις|επισκέψεις|διαβάστηκε|διαβασμένο)\s?:?\s?[\d.]+( φορές)?|[\d.]+ (προβολές|αναγνώσεις|εμφανίσεις)|(visningar|visninger|lukukertoja|katselukertoja|luettu|näyttökertoja|vizualizări|afișări|citit|citiri|megtekintés|olvasottság|megtekintve|צפיות|peržiūrų|peržiūros|skaityta|skatījumi|lasīts|vaatamisi|pregleda|прегледа|prikaza)\s?:?\s?[\d.  ]+( ori| kertaa| alkalommal| reizes| kartų)?|[\d.  ]+ (visningar|visninger|lukukertaa|katselukertaa|vizualizări|afișări|megtekintés|צפיות|peržiūrų|skatījumi|vaatamist|pregleda|visualitzacions)",
        ),
        hints=("0",),
        longest=70,
        weight=EDGE,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  The film of it had 499 views in a year and then, for no reason anyone could name, three million views in a single weekend.
- Views: 1,693
- 499 views
""",
            """
  Чтобы смазать петлю, приподнимите дверь за ручку, подложите монету под нижний край и капните на штырь три раза.
  Ролик об этом собрал 499 просмотров за год, а потом вдруг, без всякой видимой причины, три миллиона за одни выходные.
- Просмотров: 1693
- 12 просмотров
""",
            """
  要给门轴上油，先握住把手把门稍稍抬起，在门底垫一枚硬币，再顺着轴滴三滴油，等一会儿就不再吱吱响了。
  讲这件事的短片一年里只有499次观看，后来不知为什么，一个周末就有三百万人看过，木匠自己至今没看。
- 阅读 1693
- 浏览次数：499次
""",
        ),
    ),
    Rule(
        name="faces-to-press",
        about="The single words under a row of mood buttons.",
        phrases={
            "en": ("angry", "sad", "love", "yes no", "happy", "surprised", "excited", "funny", "useful", "not useful", "dead", "wink"),
            "de": ("ja nein",),
            "fr": ("oui non",),
            "es": ("sí no",),
            "pt": ("sim não",),
            "it": ("sì no",),
            "pl": ("tak nie",),
            "ru": ("да нет",),
            "tr": ("evet hayır", "kızgın", "üzgün", "mutlu", "şaşkın"),
            "zh-Hans": ("是 否", "感动", "愤怒", "搞笑", "难过", "震惊", "路过", "雷人", "握手", "鲜花", "鸡蛋", "高兴", "同情", "无聊", "新奇"),
            "zh-Hant": ("感動", "憤怒", "開心", "難過", "新奇", "無言", "實用", "高興", "誇張"),
            "ja": ("はい いいえ",),
            "ko": ("예 아니오", "네 아니요"),
        },
        longest=30,
        weight=HINT,
        examples=(
            """
  To oil the hinge, lift the door by the handle, slide a coin under the lower edge, and let three drops run down the pin.
  Yes or no, the carpenter asked, and when nobody answered he packed the goose fat away and went home along the river.
- Yes No
- Angry
- Sad
- Surprised
""",
        ),
    ),
)
