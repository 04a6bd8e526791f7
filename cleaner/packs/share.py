"""Share and follow bars: share labels, the networks' names alone, copy link, mail to a friend, follow us, embeds' own captions."""

from cleaner.rule import EDGE, HINT, SURE, Rule

RULES = (
    Rule(
        name="share-label",
        about="The label before a row of share buttons, or a button that says what is shared: share this article, share this.",
        phrases={
            "en": (
                "share this article", "share this post", "share this story", "share this page", "share this", "share this on", "share this content", "share this video", "share this gallery", "share this photo", "share this product", "share this resource", "share this site", "share this recipe", "share this with your friends", "share this entry", "share this via", "share this link", "share this episode", "share this event", "share this job", "share this news", "share this image",
                "share article", "share story", "share post", "share page", "share on", "share via", "share to", "share with", "share it", "share link", "share url", "share the story", "share the article", "share the post", "share the love", "share with friends", "share with your friends", "share with a friend or colleague", "share on social media", "share on social", "share options", "share full article", "share a link to this article", "share selection", "share close", "share more", "share share", "share save", "save share", "share print",
                "share tweet share", "share tweet", "share tweet pin", "share tweet email", "tweet share", "share share share pin", "share share share", "share pin tweet", "tweet pin it", "social share", "social sharing", "spread the word", "spread the love", "sharing is caring", "show sharing options", "more sharing options", "show more sharing options", "share all sharing options", "all sharing options", "all sharing options for", "share close extra sharing options", "close extra sharing options", "close share", "close share copy link", "close sharing options", "sharing options", "view more sharing options",
                "addthis sharing buttons", "addtoany", "sharethis", "sharethis copy and paste", "powered by addtoany", "share bookmark", "bookmark and share", "bookmark this page", "share to kinja", "share this article on", "how to share", "share & save", "gift this article", "share as gift", "gift article share", "click to share", "pin it on pinterest", "on facebook", "on twitter", "on x", "tweet this", "tweet it", "tweet this article", "tell a friend", "tell your friends", "send this to a friend", "send to a friend", "recommend to a friend", "recommend this page", "recommend to friends",
            ),
            "de": ("teilen auf", "artikel teilen", "diesen artikel teilen", "beitrag teilen", "diesen beitrag teilen", "teilen mit", "seite teilen", "diese seite teilen", "jetzt teilen", "teile diesen beitrag", "teile diesen artikel", "teilen sie diesen artikel", "teilen sie diesen beitrag", "artikel weiterempfehlen", "weiterempfehlen", "inhalt teilen", "link teilen", "teilen via", "teilen per", "mit freunden teilen", "teilen merken", "teilen drucken", "teilen twittern", "artikel versenden", "seite weiterempfehlen", "share it", "auf x.com teilen", "weitere optionen zum teilen", "in sozialen netzwerken teilen", "schicken sie den artikel an freunde"),
            "fr": ("partager cet article", "partager l'article", "partagez cet article", "partager sur", "partager cette page", "partager via", "partager par", "partagez sur", "partagez", "partager ce contenu", "partager cette actualité", "partager la page", "partager ce lien", "partager cet article sur", "partager sur les réseaux sociaux", "envoyer à un ami", "recommander à un ami", "article à partager", "options de partage", "tweeter", "tweetez", "partager cette vidéo", "partager tweeter", "épingler", "partager",),
            "es": ("comparte este artículo", "comparte esto", "compartir este artículo", "compartir artículo", "comparte esta noticia", "compartir esta noticia", "compartir noticia", "compartir en", "comparte en", "comparte", "compartir esta página", "compartir por", "compartir vía", "compartir en redes sociales", "comparte en redes sociales", "compártelo", "comparte en tus redes", "comparte con tus amigos", "compartir esto", "compartir este post", "enviar a un amigo", "compartir enlace", "tuitear", "twittear", "compártelo en", "comparte este post", "compartir tuitear", "recomendar a un amigo", "ver más opciones para compartir"),
            "pt": ("compartilhe isso", "compartilhe", "compartilhar artigo", "compartilhe este artigo", "compartilhar notícia", "compartilhe esta notícia", "compartilhar esta notícia", "compartilhar no", "compartilhar em", "compartilhe no", "compartilhar via", "compartilhar link", "compartilhar esta página", "compartilhe este post", "compartilhe essa notícia", "compartilhe nas redes sociais", "compartilhar isto", "partilhar isto", "partilhe", "partilhar artigo", "partilhe este artigo", "partilhar este artigo", "partilhar no", "partilhar em", "partilhar notícia", "enviar a um amigo", "envie para um amigo", "enviar para um amigo", "tweetar", "partilhe isto", "compartilhe com seus amigos", "compartilhe com os amigos", "opções de compartilhamento", "compartilhe com"),
            "it": ("condividi questo articolo", "condividi l'articolo", "condividi articolo", "condividi su", "condividi", "condividi questo", "condividi questa pagina", "condividi la pagina", "condividi con", "condividi via", "condividi il post", "condividi sui social", "condividi la notizia", "condividi questa notizia", "condividi con i tuoi amici", "invia ad un amico", "invia a un amico", "segnala ad un amico", "segnala a un amico", "condividi link", "condividi tweet",),
            "nl": ("deel dit artikel", "deel dit bericht", "deel deze pagina", "deel dit", "deel op", "deel via", "artikel delen", "delen op", "delen via", "deel dit verhaal", "deel met vrienden", "deel dit nieuws", "deel dit op", "stuur door", "doorsturen", "stuur naar een vriend", "bericht delen", "deel artikel", "deel met je vrienden", "deel nieuws", "klik om te delen"),
            "pl": ("udostępnij", "udostępnij to", "udostępnij artykuł", "udostępnij na", "podziel się", "podziel się artykułem", "podziel się na", "podziel się tym artykułem", "podziel się z innymi", "podziel się ze znajomymi", "poleć znajomemu", "poleć artykuł", "poleć ten artykuł", "poleć znajomemu ten artykuł", "poleć stronę", "wyślij znajomemu", "wyślij link", "wyślij artykuł", "prześlij dalej", "udostępnij ten artykuł", "udostępnij stronę", "udostępnij post", "udostępnij link", "tweetnij", "dodaj do", "opcje udostępniania", "przekaż dalej", "podaj dalej", "poleć znajomym", "udostępnij znajomym",),
            "ru": ("поделиться", "поделитесь", "поделиться ссылкой", "поделиться в соцсетях", "поделиться в социальных сетях", "поделитесь в соцсетях", "поделиться новостью", "поделиться статьей", "поделиться с друзьями", "поделитесь с друзьями", "поделиться в", "поделитесь новостью", "поделитесь статьей", "поделиться материалом", "поделиться этим", "поделиться публикацией", "поделись с друзьями", "рассказать друзьям", "расскажите друзьям", "расскажи друзьям", "отправить другу", "отправить ссылку", "послать другу", "порекомендовать другу", "твитнуть", "твит", "код для вставки в блог", "код для блога", "поделиться записью", "поделиться страницей", "ретвитнуть", "опубликовать в"),
            "uk": ("поділитися", "поділитись", "поділіться", "поділитися в соцмережах", "поділитися у соцмережах", "поділитися новиною", "поділитися з друзями", "поділитися статтею", "поділись", "поширити", "поширити у соцмережах", "поділіться з друзями", "розповісти друзям", "надіслати другу", "поділитися цим", "поділитися в", "поширити в соцмережах", "твітнути"),
            "cs": ("sdílet", "sdílet článek", "sdílet na", "sdílejte", "sdílejte článek", "sdílejte tento článek", "sdílet tento článek", "sdílet příspěvek", "sdílet stránku", "poslat e-mailem", "poslat známému", "poslat odkaz", "sdílet odkaz", "doporučit příteli", "sdílejte tento příspěvek", "sdílet přes", "tweetnout", "sdílejte s přáteli", "sdílejte na", "poslat článek"),
            "tr": ("paylaş", "bunu paylaş", "haberi paylaş", "bu haberi paylaş", "bu yazıyı paylaş", "yazıyı paylaş", "sayfayı paylaş", "sosyal medyada paylaş", "paylaşın", "arkadaşına gönder", "arkadaşlarınla paylaş", "arkadaşınla paylaş", "tweetle", "bu içeriği paylaş", "makaleyi paylaş", "şununla paylaş", "bağlantıyı paylaş"),
            "ar": ("شارك", "مشاركة", "شارك هذا المقال", "شارك المقال", "شاركها", "شارك الخبر", "شارك هذا الموضوع", "مشاركة المقال", "مشاركة على", "شارك على", "شارك هذا", "شارك المقالة", "مشاركة عبر", "شارك هذه الصفحة", "شارك عبر", "أرسل إلى صديق", "ارسل لصديق", "شارك الصفحة", "غرّد", "تغريد", "خيارات المشاركة", "شاركنا", "النشر"),
            "fa": ("اشتراک گذاری", "اشتراکگذاری", "به اشتراک بگذارید", "به اشتراک گذاری", "اشتراک گذاری در", "این مطلب را به اشتراک بگذارید", "به اشتراکگذاری", "ارسال به دوستان", "همرسانی", "بازنشر", "اشتراک", "این را به اشتراک بگذارید", "ارسال برای دوستان",),
            "hi": ("शेयर करें", "साझा करें", "इसे शेयर करें", "इसे साझा करें", "शेयर", "यह लेख शेयर करें", "दोस्तों के साथ शेयर करें", "ट्वीट करें", "खबर शेयर करें", "इस लेख को शेयर करें",),
            "id": ("bagikan", "bagikan ini", "bagikan artikel", "bagikan artikel ini", "bagikan berita ini", "bagikan ke", "bagikan di", "bagikan melalui", "bagikan berita", "sebarkan", "bagikan halaman ini", "bagikan tautan", "kirim ke teman", "bagikan via", "bagikan link", "sebarkan ini", "bagikan halaman", "bagikan ke teman"),
            "vi": ("chia sẻ", "chia sẻ bài viết", "chia sẻ bài viết này", "chia sẻ trên", "chia sẻ lên", "chia sẻ tin này", "chia sẻ ngay", "gửi cho bạn bè", "chia sẻ với bạn bè", "chia sẻ điều này", "chia sẻ qua", "chia sẻ liên kết", "gửi bạn bè", "chia sẻ facebook",),
            "th": ("แชร์", "แบ่งปัน", "แชร์บทความ", "แชร์บทความนี้", "แชร์ข่าวนี้", "แชร์เรื่องนี้", "แบ่งปันสิ่งนี้", "แชร์หน้านี้", "แชร์ไปยัง", "แชร์ข่าว", "แชร์ลิงก์", "แชร์ให้เพื่อน", "แชร์โพสต์", "ทวีต", "แชร์เลย", "แบ่งปันบทความ"),
            "zh-Hans": ("分享到", "分享至", "分享本文", "分享文章", "一键分享", "分享给朋友", "分享给好友", "分享到微信", "分享到微博", "分享到朋友圈", "分享到qq", "分享到qq空间", "分享到新浪微博", "分享让更多人看到", "微信扫一扫分享", "分享到微信朋友圈", "转发到", "转发", "扫一扫分享到微信", "打开微信,点击底部的\"发现", "扫一扫,分享到朋友圈", "共享此文章", "分享链接", "推荐给朋友", "转帖到", "转贴到", "将本文分享到", "分享此页", "把好文章收藏到微信", "分享按钮", "收藏 分享", "分享 收藏", "分享此文", "分享一下", "点击分享",),
            "zh-Hant": ("分享到", "分享至", "分享本文", "分享文章", "分享給朋友", "分享此文", "分享這篇文章", "分享到facebook", "分享到line", "轉寄", "轉寄好友", "轉寄朋友", "分享此頁", "分享連結", "轉寄給朋友", "分享新聞", "分享此文章", "分享給好友", "轉貼", "好友分享", "分享這個", "一鍵分享", "推薦給朋友", "分享", "轉發",),
            "ja": ("シェアする", "この記事をシェア", "この記事をシェアする", "記事をシェア", "記事をシェアする", "シェア", "共有する", "この記事を共有", "共有", "ツイート", "ツイートする", "ポストする", "つぶやく", "はてブ", "はてなブックマーク", "このページをシェア", "snsでシェア", "snsでシェアする", "友達にすすめる", "友だちに送る", "lineで送る", "シェアしてね", "この投稿をシェア", "友達に教える", "ブックマークする", "このエントリーをはてなブックマークに追加", "この記事をsnsでシェア", "ページをシェア", "シェアはこちら", "リンクをシェア", "記事を共有",),
            "ko": ("공유하기", "공유", "기사 공유하기", "기사공유하기", "기사 공유", "이 기사 공유하기", "sns 공유하기", "sns 공유", "이 글 공유하기", "sns기사보내기", "sns로 기사보내기", "기사보내기", "글 공유", "공유 하기", "링크 공유", "친구에게 공유", "sns 기사보내기", "페이지 공유", "스크랩", "퍼가기", "뉴스 공유하기", "트윗", "트윗하기", "공유버튼",),
            "el": ("κοινοποιηση", "μοιραστειτε", "μοιραστειτε το", "μοιραστειτε αυτο το αρθρο", "μοιραστειτε το αρθρο", "κοινοποιηστε", "κοινοποιηση στο", "μοιρασου", "μοιρασου το", "διαμοιρασμοσ", "στειλτε το σε φιλο", "αποστολη σε φιλο", "κοινοποιηστε το", "μοιραστειτε το με φιλουσ", "μοιραστειτε τη σελιδα", "στειλε σε φιλο", "κοινοποιηση αρθρου", "κοινη χρηση",),
            "sv": ("dela", "dela artikeln", "dela den här artikeln", "dela på", "dela via", "dela denna artikel", "dela sidan", "dela detta", "dela med", "dela inlägg", "dela den här sidan", "tipsa en vän", "dela länk", "dela med dig", "dela denna sida", "dela inlägget", "tweeta"),
            "da": ("del artiklen", "del denne artikel", "del på", "del via", "del artikel", "del siden", "del med", "del dette", "del denne side", "tip en ven", "del indlæg", "del nyheden", "del link", "send til en ven", "del denne nyhed"),
            "fi": ("jaa", "jaa artikkeli", "jaa tämä artikkeli", "jaa tämä", "jaa sivu", "jaa juttu", "jaa somessa", "jaa artikkeli somessa", "jaa sosiaalisessa mediassa", "lähetä kaverille", "jaa linkki", "jaa kaverille", "jaa uutinen", "jaa tämä sivu", "twiittaa", "suosittele"),
            "no": ("del artikkelen", "del denne artikkelen", "del saken", "del denne siden", "tips en venn", "del innlegget", "del denne saken", "del på"),
            "ro": ("distribuie", "distribuie articolul", "partajează", "partajează asta", "trimite unui prieten", "distribuie pe", "share articol", "distribuie acest articol", "distribuiți", "dă mai departe",),
            "hu": ("megosztás", "oszd meg", "oszd meg másokkal is", "cikk megosztása", "oszd meg ezt a cikket", "megosztom", "ossza meg", "ossza meg ezt", "ajánlom", "küldés e-mailben", "oszd meg barátaiddal", "cikk elküldése", "ossza meg cikkünket",),
            "bg": ("споделяне", "сподели", "споделете", "сподели в", "сподели статията", "сподели новината", "споделете статията", "сподели с приятели", "изпрати на приятел", "споделете това", "споделяне в",),
            "he": ("שתף", "שיתוף", "שתפו", "שתפו את הכתבה", "לשתף ב", "שתף כתבה", "שתף את הכתבה", "שיתוף הכתבה", "שתפו ב", "שלח לחבר", "שיתוף כתבה", "שיתוף בפייסבוק", "שתף בפייסבוק",),
            "bn": ("শেয়ার করুন", "শেয়ার", "এই পোস্ট শেয়ার করুন", "নিউজটি শেয়ার করুন", "খবরটি শেয়ার করুন"),
            "ms": ("kongsi", "kongsikan", "kongsi artikel ini", "kongsi ini", "kongsi ke", "kongsi di"),
            "ca": ("comparteix", "comparteix això", "comparteix a", "compartiu", "comparteix aquest article", "comparteix-ho", "comparteix en"),
            "hr": ("podijeli", "podijeli članak", "podijelite", "podijeli na", "podijeli s prijateljima", "podijeli ovo", "dijeli", "podijelite članak"),
            "sr": ("podeli", "подели", "podeli vest", "podelite", "podeli na", "поделите", "podeli ovu vest", "подели вест", "podelite vest", "podeli sa prijateljima", "делите", "podeli članak"),
            "sk": ("zdieľať", "zdieľať článok", "zdieľajte", "zdieľaj", "zdieľať na", "poslať e-mailom", "zdieľajte článok", "poslať priateľovi", "zdieľajte tento článok"),
            "lt": ("dalintis", "dalinkitės", "pasidalinti", "pasidalinkite", "pasidalink", "dalintis straipsniu", "dalinkis", "dalytis"),
            "lv": ("dalīties", "dalies", "dalīties ar rakstu", "dalies ar draugiem", "dalīties ar", "kopīgot", "dalies ar šo rakstu"),
            "et": ("jaga", "jaga artiklit", "jaga seda", "jaga lehte", "jaga sõbraga", "jaga lugu", "jaga sõpradega"),
        },
        counted=True,
        longest=70,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  “Share this article with nobody,” the old editor used to say, and then he pinned it to the door of the town hall himself.
- Share this article
  On Sundays the queue reaches the church, and the priest has been known to wait in it with his stole under his winter coat.
- Share this:
- Share Tweet Pin
""",
            """
  Die Bäckerei an der Ecke öffnet um fünf, und um sechs ist das Roggenbrot verkauft; teurer geworden ist es seit März nicht.
  Die beiden Schwestern teilen auf dem Hof alles, den Wagen, den Hund und die Arbeit am Ofen, nur nicht die Rezepte.
- Artikel teilen
- Teilen auf:
""",
            """
  街角面包店五点开门，六点钟黑麦面包就卖完了；店主说，从三月份到现在，价钱一分也没有涨过，以后也不打算涨。
  星期天他会把剩下的面包分享到教堂门口的长桌上，谁来谁拿，孩子们总是比牧师早到半个小时。
- 分享到：
- 一键分享
""",
            """
  Пекарня на углу открывается в пять, а к шести ржаного уже нет; цена, говорит хозяин, не менялась с марта этого года.
  Он любит поделиться с друзьями рецептом, но никогда не говорит, сколько времени тесто стоит у печи в самую холодную ночь.
- Поделиться с друзьями:
- Поделиться
""",
        ),
    ),
    Rule(
        name="share-word",
        about="The bare word of a share button in languages where it is also an everyday word, with or without a count.",
        phrases={
            "en": ("share", "shares", "tweet", "tweets", "pin", "pin it", "pins", "shared", "followers", "following", "repost", "retweet", "social", "follow by email"),
            "de": ("teilen", "merken", "twittern", "versenden", "empfehlen", "mitteilen", "pinnen", "geteilt", "mal geteilt", "senden"),
            "fr": ("partager", "partages", "envoyer par e-mail", "partage"),
            "es": ("compartir", "compartidos", "compartido"),
            "pt": ("compartilhar", "partilhar", "compartilhamentos", "partilhas"),
            "it": ("condivisioni", "tweetta"),
            "nl": ("delen", "tweeten"),
            "pl": ("udostępnienia", "poleć", "wykop", "prześlij", "śledzik"),
            "ru": ("репост", "переслать", "репостов"),
            "da": ("del", "delinger"),
            "no": ("del", "delinger"),
            "tr": ("paylaşım", "paylaşımlar"),
            "zh-Hans": ("分享", "收藏", "转载"),
            "zh-Hant": ("分享", "收藏"),
            "id": ("kali dibagikan",),
            "vi": ("lượt chia sẻ",),
            "th": ("ครั้งที่แชร์",),
            "ja": ("シェア数", "ポスト", "保存する"),
            "sv": ("delningar",),
            "fi": ("jaot",),
        },
        counted=True,
        longest=40,
        weight=EDGE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  Each of the four sisters holds a share, and the youngest, who lives abroad, has hers counted out on the kitchen table at Easter.
- Share 12
- Tweet
- 1.6K Shares
""",
            """
  La boulangerie du coin ouvre à cinq heures, et à six heures le seigle est vendu ; le prix n'a pas bougé depuis le mois de mars.
  Partager le four avec le voisin est une vieille habitude de la maison, qui date du temps où le bois manquait dans la vallée.
- Partager
- 3 partages
""",
        ),
    ),
    Rule(
        name="share-on-a-network",
        about="A button or its hidden label that names the network to share on: share on Facebook, tweet this, post to X.",
        patterns=(
            r"(click (here )?to )?(share|post|tweet|pin|send|email|save|submit|publish|recommend|add|forward|send this|share this|share it|share (this )?(article|post|story|page|link)|email this|email a link)( (this|it))?( (article|post|story|page|link))? ?(on|to|via|with|in|by|using|through) (your )?"
            r"(facebook|x|twitter|x \(twitter\)|x/twitter|linkedin|whats ?app|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|flipboard|pocket|instapaper|skype|viber|vkontakte|vk|odnoklassniki|weibo|wechat|line|kakaotalk|naver|xing|messenger|facebook messenger|snapchat|google\+?|google plus|google news|digg|delicious|stumbleupon|e-?mail|mail|sms|nextdoor|hacker news|evernote|buffer|blogger|livejournal|slack|teams|truth social|gab|parler|gettr)( \(opens in (a )?new (window|tab)\))?( (facebook|x|twitter|linkedin|whats ?app|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|pocket|email|print))?",
            r"(klick(en)?,? um )?(auf|über|via|mit|in|bei|per) (facebook|x|twitter|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|flipboard|pocket|xing|e-?mail|skype|messenger) (zu )?(teilen|posten|twittern|verschicken|versenden|senden|empfehlen|pinnen)( \(wird in neuem fenster geöffnet\))?( (facebook|x|twitter|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|threads))?",
            r"(artikel |beitrag )?(teilen|empfehlen) (auf|über|via|mit|in|bei|per) (facebook|x|twitter|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|threads|bluesky|mastodon|flipboard|pocket|xing|e-?mail)",
            r"(cliquez? pour |haz clic para |clique para |fai clic qui per |fai clic per |klik om |kliknij,? aby |klik untuk )?(partagez?|partager cet article|compartir|comparte|compartilhar|compartilhe|partilhar|partilhe|condividi|condividere|delen?|deel dit( artikel)?|udostępnij|udostępnić|podziel się|sdílet|sdílejte|zdieľať|membagikan|bagikan|berbagi( di)?|dela|del|distribuie|podijeli|podeli|jaga|comparteix|enviar|envoyer|invia|wyślij|opublikuj|publica(r)?|publicar|publier|inviare)( (este|esta|cet|questo|dit|this|artículo|article|artigo|articolo|artikel|artykuł|noticia|notícia|link|lien|enlace|un link))*"
            r" (en|sur|no|na|em|su|op|via|à|par|por|con|com|vers|med|på|pe|ke|di|w|z|przez|v|ve službě|w serwisie|til|a|tramite|per|pelo|pela|o|do|to|met) (un ami par |un amigo por |un amico via |l'|le |la |el )?(facebook(u)?|facebooku|x|twitter|twitterze|twitteru|x/twitter|linkedin|linkedinie|linkedinu|whatsapp|whatsappie|whatsappem|telegram|telegrama|reddit|pinterest|tumblr|threads|bluesky|mastodon|flipboard|pocket|skype|e-?mail|correo electrónico|correo|messenger|line|instagram|mail|e-post)( \([^()]{5,40}\))?( (facebook|x|twitter|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|threads))?",
            r"(нажмите(,)? (здесь )?(,)?(чтобы|для) ?(поделиться|опубликовать)?( контентом)?( на)?|поделиться|поделитесь|опубликовать|отправить|послать|розмістити|поділитися|поширити|сподели|подели)( ссылкой)?( статьей)? (в|во|на|у|через|по|в службе) (facebook|twitter|x|linkedin|whatsapp|telegram|телеграм|вконтакте|вк|vk|одноклассниках|фейсбуке|твиттере|viber|вайбер|фейсбук|твитер|твіттері|pinterest|reddit|skype|e-?mail|почте|мой мир|электронной почте|livejournal|жж)(\.)?( \([^()]{5,40}\))?",
            r"(facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|e-?posta|tumblr|skype|bluesky|messenger|e-?mail|instagram|line|threads)[’']?( )?(['’]?(da|de|ta|te|ssa|issa|ssä|lla|in|on|ban|ben|en|on|ile|la|üzerinde|üzerinden)) (paylaş(ın|mak için tıklayın)?|jaa|megosztás|gönder)( \([^()]{5,40}\))?( (facebook|x|twitter|linkedin|whatsapp|telegram))?",
            r"jaa (facebookissa|twitterissä|x:ssä|linkedinissä|whatsappissa|telegramissa|pinterestissä|sähköpostilla|sähköpostitse|redditissä|threadsissa)",
            r"(chia sẻ|đăng|gửi)( bài viết)?( này)? (lên|qua|trên|bằng|với) (facebook|twitter|x|linkedin|zalo|telegram|whatsapp|pinterest|email|messenger)|(แชร์|แบ่งปัน)(บทความ)?(ไปยัง|บน|ทาง|ไปที่|ผ่าน)? ?(facebook|twitter|x|line|linkedin|telegram|pinterest|เฟซบุ๊ก|ทวิตเตอร์|ไลน์|อีเมล)",
            r"(点击|點擊|按一下)?(以|即可)?(分享|共享|转发|轉發|轉寄)(本文|文章|此文|給|给)?(到|至|给|於|在|給)? ?(facebook|twitter|x|linkedin|whatsapp|telegram|line|pinterest|微信|微博|新浪微博|腾讯微博|人人网|开心网|豆瓣|qq好友|qq空间|qq|朋友圈|微信好友|微信朋友圈|噗浪|plurk|email|電子郵件|邮件|百度贴吧|reddit|tumblr|threads|bluesky)( ?[（(][^()（）]{3,20}[)）])?( ?(facebook|x|twitter|linkedin|whatsapp|telegram|line|threads))?",
            r"(クリックして ?)?(facebook|twitter|x|line|linkedin|はてなブックマーク|hatena|pocket|pinterest|telegram|whatsapp|threads|bluesky|note|メール|reddit|tumblr|mastodon|フェイスブック|ツイッター)( )?(で|に|へ|を)( )?(シェア|共有|送る|投稿|ポスト|保存|追加|ツイート|つぶやく)(する)?( ?[（(][^()（）]{3,20}[)）])?( ?(facebook|x|twitter|linkedin|line|threads))?",
            r"(facebook|twitter|x|line|카카오톡|카카오스토리|페이스북|트위터|네이버 ?블로그|네이버 ?밴드|밴드|블로그|라인|텔레그램|핀터레스트|링크드인|스레드|이메일|메일|네이버|엑스|whatsapp|telegram|linkedin|pinterest|reddit|threads|tumblr)(\(으\))?(에|에서|으로|로|을 통해)? ?(공유|공유하기|보내기|공유합니다|공유하려면 클릭하세요)( ?\([^()]{3,20}\))?( ?(facebook|x|twitter|linkedin|threads))?",
            r"(مشاركة|شارك|المشاركة|انشر|النقر للمشاركة|اضغط للمشاركة|انقر للمشاركة|اضغط لتشارك|نشر|اشتراک گذاری|به اشتراک گذاری|اشتراک‌گذاری|ارسال)( المقال)?( هذا)? ?(على|عبر|في|فى|در|با|به) ?(facebook|twitter|x|linkedin|whatsapp|telegram|فيسبوك|الفيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|لينكدإن|لينكد إن|إكس|تلگرام|واتس‌اپ|توییتر|فیس‌بوک|فیسبوک|لینکدین|ایمیل|البريد الإلكتروني|بينتريست|pinterest)( ?\([^()]{5,40}\))?( ?(facebook|x|twitter|linkedin|whatsapp|telegram))?",
            r"(κοινοποίηση|μοιραστείτε( το)?|κοινοποιήστε( το)?|δημοσίευση)( άρθρου)? (στο|στα|μέσω|με|σε) (facebook|twitter|x|linkedin|whatsapp|telegram|viber|pinterest|email|messenger|instagram)( \([^()]{5,40}\))?",
            r"(לשתף|שתף|שתפו|שיתוף|לחצו כדי לשתף|לחץ כדי לשתף) ?(ב-?|על |דרך |את זה ב-?|באמצעות ) ?(facebook|twitter|x|whatsapp|telegram|linkedin|פייסבוק|טוויטר|וואטסאפ|טלגרם|מייל)( ?\([^()]{5,40}\))?",
        ),
        hints=("facebook", "twitter", "linkedin", "whatsapp", "whats app", "telegram", "pinterest", "reddit", "tumblr", "threads", "bluesky", "mastodon", "flipboard", "pocket", " mail", "email", "e-mail", " x", "x ", "vk", "вк", "line", "xing", "zalo", "微信", "微博", "qq", "朋友圈", "人人网", "开心网", "豆瓣", "카카오", "페이스북", "트위터", "블로그", "밴드", "네이버", "فيس", "تويتر", "واتس", "تلگرام", "одноклассник", "фейсбук", "твит", "вайбер", "viber", "instagram", "messenger", "google", "เฟซบุ๊ก", "ไลน์", "פייסבוק", "טוויטר", "וואטסאפ", "はてな", "メール", "sähköposti", "digg", "weibo"),
        longest=130,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  Shares on Facebook made it famous for a week, the owner says, and then the cameras left and the queue stayed where it was.
- Share on Facebook
- Click to share on WhatsApp (Opens in new window) WhatsApp
- Share via Email
""",
            """
  Piekarnia na rogu otwiera się o piątej, a o szóstej żytniego już nie ma; cena, mówi właściciel, nie zmieniła się od marca.
  Udostępnił na Facebooku tylko jedno zdjęcie, krzywe i ciemne, a i tak kolejka w niedzielę sięgała aż do samego kościoła.
- Udostępnij na Facebooku
- Kliknij, aby udostępnić na X (Otwiera się w nowym oknie)
""",
            """
  Die Bäckerei an der Ecke öffnet um fünf, und um sechs ist das Roggenbrot verkauft; teurer geworden ist es seit März nicht.
  Auf Facebook teilen die Nachbarn gern Bilder von der Schlange, in der sonntags auch der Pfarrer steht und leise flucht.
- Auf Facebook teilen
- Klick, um über Twitter zu teilen (Wird in neuem Fenster geöffnet)
""",
            """
  角のパン屋は五時に開き、六時にはライ麦パンが売り切れる。値段は三月から変わっていないと店主は言う。
  店主が Facebook でシェアした写真は一枚だけだったが、日曜日の列はそれでも教会の角まで続いていたそうだ。
- Facebook で共有
- クリックして Twitter で共有 (新しいウィンドウで開きます)
""",
        ),
    ),
    Rule(
        name="network-name",
        about="The name of a social network or messenger alone on a line, as in a bar of share or follow buttons.",
        phrases={
            "": ("facebook", "twitter", "instagram", "youtube", "linkedin", "pinterest", "tiktok", "tik tok", "reddit", "whatsapp", "bluesky", "google plus", "flipboard", "threads", "mastodon", "snapchat", "tumblr", "telegram", "messenger", "facebook messenger", "flickr", "vimeo", "weibo", "wechat", "xing", "vk", "viber", "skype", "discord", "twitch", "kakaotalk", "kakao", "naver", "pocket", "instapaper", "digg", "delicious", "stumbleupon", "livejournal", "blogger", "x (twitter", "x/twitter", "x-twitter", "x (formerly twitter", "x.com", "you tube", "linked in", "whats app", "facebook x", "x facebook", "x linkedin", "x whatsapp", "x bluesky", "x instagram", "instagram x", "x youtube", "youtube x", "x reddit", "x pinterest", "x email", "email x", "x threads", "threads x", "x telegram", "share x", "linkedin x", "x tiktok", "tiktok x", "x copy link", "whatsapp x", "x messenger", "bluesky x", "x e-mail", "twitter x", "x rss", "rss x", "x mail", "x line", "line x", "telegram x", "x vk", "facebook line", "line facebook", "twitter line", "line twitter", "line copy link", "facebook mail", "facebook google", "twitter google", "facebook sms", "sms e-mail", "facebook logo", "twitter logo", "linkedin logo", "instagram logo", "youtube logo", "facebook icon", "twitter icon", "linkedin icon", "instagram icon", "youtube icon", "pinterest icon", "icon facebook", "icon twitter", "facebook-f", "linkedin-in", "pinterest-p", "facebook page", "facebook group", "twitter feed", "instagram feed", "facebook like", "facebook share", "twitter share", "facebook twitter email", "mixi", "gree", "plurk", "spotify", "soundcloud", "patreon", "nextdoor", "truth social", "nostr", "feedly", "newsify", "odnoklassniki", "pinboard", "evernote", "instagram photos", "apple news", "google news",),
            "ru": ("вконтакте", "в контакте", "одноклассники", "фейсбук", "твиттер", "телеграм", "мой мир", "живой журнал", "жж", "яндекс.дзен", "дзен", "яндекс дзен", "вк", "рутуб", "rutube", "max", "ютуб", "инстаграм"),
            "zh-Hans": ("微信", "微博", "新浪微博", "腾讯微博", "qq空间", "qq好友", "人人网", "开心网", "豆瓣", "朋友圈", "微信好友", "微信朋友圈", "搜狐微博", "网易微博", "百度贴吧", "抖音", "快手", "小红书", "知乎", "今日头条", "百度空间", "有道云笔记", "淘江湖", "腾讯朋友", "搜狐白社会", "官方微博", "官方微信", "微信公众号", "bilibili", "哔哩哔哩", "微信扫一扫"),
            "zh-Hant": ("臉書", "噗浪", "新浪微博 facebook", "推特", "facebook粉絲團", "facebook 粉絲專頁", "粉絲專頁", "粉絲團", "facebook粉絲專頁"),
            "ja": ("フェイスブック", "ツイッター", "インスタグラム", "ライン", "はてな", "ユーチューブ", "ピンタレスト", "facebookページ", "line公式アカウント", "公式twitter", "公式facebook", "公式instagram", "公式youtube"),
            "ko": ("페이스북", "트위터", "카카오톡", "카카오스토리", "인스타그램", "유튜브", "네이버 블로그", "네이버블로그", "네이버 밴드", "밴드", "텔레그램", "핀터레스트", "링크드인", "카카오", "라인", "스레드", "페이스북 메신저", "카카오채널", "네이버 포스트", "트위터(으)로 기사보내기", "페이스북(으)로 기사보내기", "카카오톡(으)로 기사보내기", "카카오스토리(으)로 기사보내기", "url복사(으)로 기사보내기", "네이버블로그(으)로 기사보내기", "밴드(으)로 기사보내기"),
            "ar": ("فيسبوك", "فيس بوك", "تويتر", "واتساب", "واتس اب", "تيليجرام", "تلغرام", "انستجرام", "إنستغرام", "يوتيوب", "لينكدإن", "لينكد إن", "إكس", "تيلقرام", "ماسنجر", "بينتيريست", "سناب شات", "تيك توك", "انستقرام", "بينتريست", "تيلغرام"),
            "fa": ("فیسبوک", "توییتر", "تلگرام", "واتساپ", "اینستاگرام", "یوتیوب", "لینکدین", "لینکداین", "آپارات", "ایتا", "سروش", "بله", "روبیکا", "پینترست",),
            "he": ("פייסבוק", "טוויטר", "וואטסאפ", "אינסטגרם", "טלגרם", "יוטיוב", "לינקדאין", "טיקטוק"),
            "th": ("เฟซบุ๊ก", "เฟสบุ๊ค", "ทวิตเตอร์", "ไลน์", "อินสตาแกรม", "ยูทูบ"),
            "hi": ("फेसबुक", "ट्विटर", "व्हाट्सएप", "इंस्टाग्राम", "यूट्यूब", "टेलीग्राम", "व्हाट्सऐप"),
            "vi": ("zalo",),
            "el": ("viber facebook", "facebook viber"),
            "pl": ("nk.pl", "nasza klasa", "wykop.pl", "gg", "blip", "śledzik twitter"),
            "bg": ("фейсбук", "туитър", "инстаграм"),
            "uk": ("твітер", "фейсбук", "телеграм", "інстаграм", "ютуб"),
        },
        longest=60,
        weight=EDGE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  Facebook made it famous for a week, Instagram for a fortnight, and the old women of the parish for the rest of the century.
- Facebook
- Twitter
- Facebook X LinkedIn WhatsApp
""",
            """
  街角面包店五点开门，六点钟黑麦面包就卖完了；店主说，从三月份到现在，价钱一分也没有涨过，以后也不打算涨。
  他没有微信，也不看微博，记账用的还是一本蓝皮的小本子，封面上印着一九八七年的日历和一只公鸡。
- 微信
- 新浪微博
- QQ空间
""",
        ),
    ),
    Rule(
        name="ambiguous-button",
        about="Words of share bars that mean other things elsewhere: X, Line, mail, print, RSS, bookmark, more.",
        phrases={
            "en": ("x", "line", "mail", "google", "sms", "link", "copy", "buffer", "signal", "save", "forward", "bookmark"),
            "de": ("drucken", "mailen", "per mail"),
            "fr": ("imprimer", "courriel"),
            "es": ("imprimir", "correo"),
            "it": ("stampa",),
            "pl": ("drukuj", "e-mailem", "mailem"),
            "ru": ("ссылка", "почта", "печать"),
            "zh-Hans": ("打印", "复制", "链接", "保存"),
            "zh-Hant": ("列印", "複製", "連結", "保存"),
            "ja": ("印刷", "メール", "保存", "コピー"),
            "ko": ("프린트", "인쇄", "이메일", "링크", "url"),
        },
        longest=30,
        weight=HINT,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  X marks the door on the tourist map, which is wrong by one street, and the owner has been glad of the mistake since the summer.
- X
- Line
- Mail
- SMS
""",
        ),
    ),
    Rule(
        name="copy-link",
        about="The button that copies the address of the page, and what it says when it has.",
        phrases={
            "en": ("copy link", "copy url", "copy the link", "copy link to clipboard", "copy to clipboard", "copy article link", "copy page link", "link copied", "url copied", "link copied to clipboard", "copied to clipboard", "copied", "copy link url copied", "copy shortlink", "copy permalink", "share link copied", "get link", "get shareable link", "copy link link copied", "copy embed code", "copy this link", "copy link address", "the link has been copied", "link has been copied", "page link", "short link", "shortlink", "shareable link", "permanent link", "copy as markdown", "copy the permalink", "close share copy link", "email copy link", "copy link email", "email link", "copy link copied",),
            "de": ("link kopieren", "url kopieren", "link kopiert", "link wurde kopiert", "artikel-link kopieren", "link in die zwischenablage kopieren", "in die zwischenablage kopieren", "kopiert", "adresse kopieren", "kurzlink", "link in zwischenablage kopiert", "link zum artikel kopieren"),
            "fr": ("copier le lien", "copier l'url", "lien copié", "le lien a été copié", "copier le lien de l'article", "copier dans le presse-papiers", "copié", "url copiée", "lien copié dans le presse-papiers", "copier l'adresse"),
            "es": ("copiar enlace", "copiar el enlace", "copiar link", "copiar url", "copiar vínculo", "enlace copiado", "enlace copiado al portapapeles", "copiar al portapapeles", "url copiada", "link copiado", "copiado", "copiar enlace al portapapeles"),
            "pt": ("copiar link", "copiar o link", "copiar url", "copiar ligação", "link copiado", "url copiada", "copiado", "copiar para área de transferência", "copiar hiperligação", "copiar link da notícia", "link copiado para a área de transferência",),
            "it": ("copia link", "copia il link", "copia url", "copia indirizzo", "link copiato", "copia negli appunti", "copia collegamento", "copiato", "copia link articolo", "link copiato negli appunti", "copia l'url"),
            "nl": ("link kopiëren", "kopieer link", "kopieer de link", "kopieer url", "link gekopieerd", "gekopieerd", "url kopiëren", "de link is gekopieerd", "kopiëren naar klembord"),
            "pl": ("kopiuj link", "skopiuj link", "skopiuj adres", "skopiuj url", "link skopiowany", "skopiowano", "kopiuj adres", "link został skopiowany", "skopiowano do schowka", "kopiuj do schowka", "skopiuj do schowka", "skopiowano link"),
            "ru": ("скопировать ссылку", "копировать ссылку", "ссылка скопирована", "скопировано", "ссылка скопирована в буфер обмена", "скопировать", "копировать адрес", "скопировать url", "короткая ссылка", "постоянная ссылка", "ссылка на статью", "скопировано в буфер обмена"),
            "uk": ("скопіювати посилання", "копіювати посилання", "посилання скопійовано", "скопійовано", "скопіювати", "постійне посилання"),
            "cs": ("kopírovat odkaz", "zkopírovat odkaz", "kopírovat url", "odkaz zkopírován", "zkopírováno", "kopírovat do schránky", "zkopírovat adresu", "odkaz byl zkopírován"),
            "tr": ("bağlantıyı kopyala", "linki kopyala", "link kopyala", "url kopyala", "kopyalandı", "bağlantı kopyalandı", "link kopyalandı", "panoya kopyala", "url'yi kopyala"),
            "ar": ("نسخ الرابط", "انسخ الرابط", "تم نسخ الرابط", "رابط مختصر", "نسخ", "تم النسخ", "الرابط المختصر", "الرابط المختصر للمقال", "نسخ رابط"),
            "fa": ("کپی لینک", "کپی کردن لینک", "لینک کوتاه", "کپی شد", "لینک کپی شد", "لینک کوتاه خبر", "کپی لینک کوتاه", "لینک کوتاه مطلب", "رونوشت پیوند"),
            "hi": ("लिंक कॉपी करें", "कॉपी लिंक", "लिंक कॉपी किया गया", "लिंक कॉपी हो गया"),
            "id": ("salin tautan", "salin link", "copy link berhasil", "tautan disalin", "link disalin", "salin url", "tautan telah disalin", "link tersalin", "tautan tersalin", "url berhasil di salin", "url telah disalin"),
            "vi": ("sao chép liên kết", "sao chép link", "copy link thành công", "đã sao chép", "sao chép đường dẫn", "đã sao chép liên kết", "link bài gốc", "lấy link", "link bài gốc lấy link", "copy link link bài gốc"),
            "th": ("คัดลอกลิงก์", "คัดลอกลิงค์", "คัดลอกแล้ว", "คัดลอกลิงก์แล้ว", "คัดลอก url", "ก๊อปปี้ลิงก์"),
            "zh-Hans": ("复制链接", "复制本文链接", "复制网址", "链接已复制", "复制成功", "已复制", "复制地址", "点击复制链接", "复制链接成功", "复制到剪贴板", "复制本页链接", "本文链接", "本文网址"),
            "zh-Hant": ("複製連結", "複製網址", "連結已複製", "已複製連結", "已複製", "複製成功", "複製文章連結", "已複製網址", "網址複製成功", "本文網址", "本文連結", "複製此網址"),
            "ja": ("リンクをコピー", "リンクをコピーする", "urlをコピー", "urlをコピーする", "リンクをコピーしました", "urlをコピーしました", "コピーしました", "コピーする", "リンクがコピーされました", "クリップボードにコピー", "クリップボードにコピーしました", "タイトルとurlをコピー", "記事のurlをコピー", "url コピー"),
            "ko": ("링크 복사", "url 복사", "url복사", "주소 복사", "주소복사", "링크복사", "링크가 복사되었습니다", "url이 복사되었습니다", "url 복사하기", "링크 복사하기", "복사", "복사하기", "기사 url 복사", "주소가 복사되었습니다", "복사되었습니다", "클립보드에 복사"),
            "el": ("αντιγραφη συνδεσμου", "αντιγραφη link", "αντιγραφη url", "ο συνδεσμοσ αντιγραφηκε", "αντιγραφηκε", "αντιγραφη", "αντιγραφη στο προχειρο",),
            "sv": ("kopiera länk", "kopiera länken", "länk kopierad", "länken kopierad", "kopierad", "kopiera url", "länken har kopierats"),
            "da": ("kopiér link", "kopier link", "link kopieret", "kopieret", "linket er kopieret", "kopier url", "kopiér url"),
            "fi": ("kopioi linkki", "linkki kopioitu", "kopioitu", "kopioi osoite", "kopioi url", "linkki kopioitu leikepöydälle", "kopioi linkki leikepöydälle"),
            "no": ("kopier lenke", "kopier lenken", "lenke kopiert", "lenken er kopiert", "kopier lenke til utklippstavle", "kopiert"),
            "ro": ("copiază linkul", "copiază link", "copiază link-ul", "link copiat", "copiază adresa", "link-ul a fost copiat", "copiaza link"),
            "hu": ("link másolása", "hivatkozás másolása", "link másolva", "url másolása", "másolás", "vágólapra másolás", "link vágólapra másolva"),
            "bg": ("копирай линк", "копирай линка", "копиране на връзката", "линкът е копиран", "копирай връзката"),
            "he": ("העתק קישור", "העתקת קישור", "הקישור הועתק", "העתק לינק", "העתיקו קישור"),
            "ms": ("salin pautan", "pautan disalin"),
            "ca": ("copia l'enllaç", "copiar enllaç", "enllaç copiat", "copia enllaç"),
            "hr": ("kopiraj link", "kopiraj poveznicu", "link je kopiran", "poveznica kopirana", "kopiraj url"),
            "sr": ("kopiraj adresu", "копирај линк", "link kopiran"),
            "sk": ("kopírovať odkaz", "skopírovať odkaz", "odkaz skopírovaný", "skopírované", "odkaz bol skopírovaný"),
            "lt": ("kopijuoti nuorodą", "nuoroda nukopijuota", "kopijuoti"),
            "lv": ("kopēt saiti", "saite nokopēta", "kopēt adresi"),
            "et": ("kopeeri link", "link kopeeritud", "kopeeri aadress"),
        },
        longest=70,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  To copy the link of a chain that old you need a file and a forge, said the smith next door, who repairs the bread hooks.
- Copy link
- Link copied!
""",
            """
  Hranice u pece drží řetěz, který je starší než dům; kovář od vedle ho opravuje každý rok na jaře a nikdy si nic neúčtuje.
  Kopírovat odkaz starého mistra nedokáže nikdo, říká pekař, ani ten, kdo má stejnou mouku a stejnou vodu z téže studny.
- Kopírovat odkaz
- Zkopírováno
""",
        ),
    ),
    Rule(
        name="opens-in-new-window",
        about="A link's hidden remark, in brackets, that it opens a new window or tab.",
        patterns=(
            r"[^(（]{0,45}[(（](opens?( in)?( a)? new (window|tab)|(wird )?in (einem )?neuem? fenster (geöffnet|öffnen)|öffnet in (einem )?neue[mn] (fenster|tab)|ouvre dans une nouvelle fenêtre|s'ouvre dans une nouvelle fenêtre|nouvelle fenêtre|se abre en una (ventana|pestaña) nueva|se abre en una nueva (ventana|pestaña)|abre em (uma )?nova (janela|aba|guia)|si apre in una nuova (finestra|scheda)|(wordt|opent) in (een )?nieuw (venster|tabblad)( geopend)?|otwiera się w nowym oknie|открывается в новом окне|відкривається у новому вікні|otevře se v novém okně|otvorí sa v novom okne|yeni pencerede açılır|فتح في نافذة جديدة|يفتح في نافذة جديدة|در پنجرهٔ تازه باز می‌شود|در پنجره تازه باز می شود|membuka di jendela yang baru|mở trong cửa sổ mới|เปิดในหน้าต่างใหม่|在新窗口中打开|在新視窗中開啟|新しいウィンドウで開きます|새 창에서 열림|새창열림|새 창|ανοίγει σε νέο παράθυρο|öppnas i (ett )?nytt (fönster|flik)|åbner i (et )?nyt vindue|åpnes i (et )?nytt vindu|avautuu uudessa (ikkunassa|välilehdessä)|avautuu uuteen (ikkunaan|välilehteen)|se deschide într-o fereastră nouă|új ablakban nyílik meg|отваря се в нов прозорец|נפתח בחלון חדש|s'obre en una nova finestra|otvara se u novom prozoru)[)）].{0,25}",
            r"opens in (a )?new (window|tab)\.?",
        ),
        hints=("(open", "opens in", "fenster", "fenêtre", "ventana", "pestaña", "nova janela", "nova aba", "nova guia", "nuova finestra", "nuova scheda", "venster", "tabblad", "nowym oknie", "новом окне", "новому вікні", "novém okně", "novom okne", "pencerede", "نافذة", "پنجره", "jendela", "cửa sổ", "หน้าต่าง", "新窗口", "新視窗", "ウィンドウ", "새 창", "새창", "παράθυρο", "fönster", "vindue", "vindu", "ikkuna", "välileh", "fereastră", "ablakban", "прозорец", "בחלון", "finestra", "prozoru", "（"),
        longest=120,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  The shop opens in a new window of the old brewery (the one with the green shutters), and the rent is paid in bread and salt.
- Careers (opens in new window)
- WhatsApp (Se abre en una ventana nueva) WhatsApp
""",
        ),
    ),
    Rule(
        name="mail-to-a-friend",
        about="The button that sends the article by mail.",
        phrases={
            "en": ("email this", "email this article", "email this story", "email this page", "email article", "email story", "e-mail this article", "e-mail this", "e-mail this page", "e-mail this gallery", "email a friend", "email to a friend", "email to friend", "email to a friend (opens in new window", "e-mail a friend", "share by email", "share via email", "send by email", "send email", "send via email", "email email", "email print", "print email", "email link", "send this article", "send article", "your friend's email address", "your friend's e-mail address please enter an email address", "your e-mail address please enter your email address", "mail this", "forward to a friend", "email share", "e-mail print", "print e-mail", "email blogthis",),
            "de": ("per e-mail teilen", "per e-mail senden", "per e-mail versenden", "per mail teilen", "per mail versenden", "per mail senden", "artikel per e-mail versenden", "artikel mailen", "e-mail senden", "als e-mail versenden", "per email versenden", "per e-mail verschicken", "artikel per mail weiterempfehlen", "link per e-mail versenden", "per e-mail weiterempfehlen"),
            "fr": ("envoyer par e-mail", "envoyer par email", "envoyer par mail", "envoyer par courriel", "partager par e-mail", "partager par email", "partager par mail", "envoyer cet article", "envoyer cet article par e-mail", "envoyer l'article"),
            "es": ("enviar por correo electrónico", "enviar por correo", "enviar por email", "enviar por e-mail", "compartir por correo", "enviar por mail", "compartir por email", "enviar noticia", "enviar artículo"),
            "pt": ("enviar por e-mail", "enviar por email", "enviar por mail", "compartilhar por e-mail", "partilhar por email", "enviar notícia", "enviar artigo", "envie por e-mail"),
            "it": ("invia per email", "invia per e-mail", "invia tramite email", "invia via email", "condividi via email", "condividi tramite email", "invia via e-mail", "invia per mail", "invia articolo"),
            "nl": ("e-mail dit artikel", "mail dit artikel", "delen via e-mail", "verstuur via e-mail", "per e-mail delen", "stuur per e-mail", "e-mail naar een vriend", "mail een vriend"),
            "pl": ("wyślij e-mailem", "wyślij emailem", "wyślij mailem", "wyślij pocztą", "wyślij pocztą e-mail", "prześlij drukuj", "wyślij na e-mail", "wyślij przez e-mail"),
            "ru": ("отправить по почте", "отправить по электронной почте", "послать по почте", "отправить на email", "отправить по e-mail", "отправить на почту", "переслать по почте", "отправить статью"),
            "uk": ("надіслати поштою", "надіслати на email", "надіслати електронною поштою", "відправити на пошту"),
            "cs": ("odeslat e-mailem", "poslat emailem", "sdílet e-mailem", "odeslat článek"),
            "tr": ("e-posta ile gönder", "e-posta gönder", "e-posta ile paylaş", "mail gönder", "bunu e-postayla gönder"),
            "ar": ("إرسال بالبريد الإلكتروني", "إرسال عبر البريد", "أرسل بالبريد", "إرسال المقال", "ارسال بالبريد الالكتروني", "أرسل عبر البريد الإلكتروني"),
            "fa": ("ارسال با ایمیل", "ارسال به ایمیل", "ارسال ایمیل"),
            "id": ("kirim email", "kirim lewat email", "kirimkan ini lewat email", "bagikan lewat email", "kirim via email"),
            "vi": ("gửi email", "gửi email bài đăng này", "gửi qua email", "gửi bài viết", "gửi bài viết qua email", "chia sẻ qua email"),
            "th": ("ส่งอีเมล", "ส่งทางอีเมล", "ส่งอีเมลข้อมูลนี้", "ส่งทางอีเมล์"),
            "zh-Hans": ("通过电子邮件发送", "发送邮件", "邮件分享", "发送到邮箱", "邮件推荐", "用邮件发送", "推荐给好友"),
            "zh-Hant": ("以電子郵件傳送這篇文章", "email給朋友", "電郵給朋友", "寄給朋友", "用電子郵件傳送", "以 email 分享", "透過電子郵件傳送"),
            "ja": ("メールで送信", "メールで送る", "メールで共有", "メールで知らせる", "メールでシェア", "メールで記事を送る"),
            "ko": ("이메일로 보내기", "이메일로 전송", "이메일 보내기", "메일 보내기", "이메일 공유", "메일로 보내기", "이메일로 공유"),
            "el": ("αποστολη με email", "αποστολη με e-mail", "στειλτε με email", "αποστολη με μηνυμα ηλεκτρονικου ταχυδρομειου", "αποστολη email", "email εκτυπωση", "αποστολη αρθρου",),
            "sv": ("skicka via e-post", "dela via e-post", "skicka med e-post", "skicka som e-post", "mejla artikeln"),
            "da": ("send på e-mail", "send via e-mail", "del via e-mail", "send artikel"),
            "fi": ("lähetä sähköpostilla", "jaa sähköpostilla", "lähetä sähköpostitse", "jaa sähköpostitse"),
            "no": ("send på e-post", "del på e-post", "del via e-post", "send som e-post"),
            "ro": ("trimite prin email", "trimite pe email", "trimite prin e-mail", "trimiteți prin e-mail"),
            "hu": ("küldés emailben", "e-mail küldése", "elküldés e-mailben", "küldés e-mailben"),
        },
        longest=90,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  He told me to email this story to his sister in Leeds, who left the oven forty years ago and still dreams of it every winter.
- Email this article
- Send to a friend
""",
            """
  Хлеб из угловой пекарни возят и в соседний город, хотя дорога туда идёт через два перевала и закрыта половину зимы.
  Хозяин обещал отправить по почте рецепт закваски, но письмо, как и всё, что он обещает, придёт, видимо, только весной.
- Отправить по электронной почте
""",
        ),
    ),
    Rule(
        name="blogger-share-row",
        about="Blogger's row of share links under a post, in the language of the blog.",
        phrases={
            "en": ("email this blogthis", "blogthis", "email thisblogthis"),
            "de": ("diesen post per e-mail versenden",),
            "es": ("enviar por correo electrónico escribe un blog", "enviar por correo electrónico escribe un blog compartir en x"),
            "fr": ("envoyer par e-mail blogthis",),
            "pt": ("enviar por e-mail postar no blog", "enviar a mensagem por e-mail", "enviar a mensagem por email"),
            "it": ("invia tramite email postalo sul blog",),
            "nl": ("dit e-mailen dit bloggen", "dit e-maileb"),
            "pl": ("wyślij pocztą e-mail wrzuć na bloga",),
            "ru": ("отправить по электронной почте написать об этом в блоге",),
            "tr": ("bunu e-postayla gönder blogthis",),
            "id": ("kirimkan ini lewat email blogthis", "kirimkan ini lewat emailblogthis"),
            "vi": ("gửi email bài đăng này blogthis",),
            "ja": ("メールで送信 blogthis", "メールで送信blogthis"),
            "zh-Hant": ("以電子郵件傳送這篇文章 blogthis", "以電子郵件傳送這篇文章blogthis"),
            "zh-Hans": ("通过电子邮件发送 blogthis",),
            "ko": ("이메일로 전송 blogthis", "이메일로 전송blogthis"),
            "ar": ("إرسال بالبريد الإلكتروني كتابة مدونة حول هذه المشاركة",),
        },
        match="starts",
        longest=260,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  “Email this, blog this, do what you like,” he told the man from the city, “but the recipe stays in my grandmother's head.”
- Email This BlogThis! Share to X Share to Facebook Share to Pinterest
""",
        ),
    ),
    Rule(
        name="follow-us",
        about="A call to follow, like or find the site elsewhere, as a label or a whole line.",
        phrases={
            "en": (
                "follow us", "follow us on", "follow us on social media", "follow us on social", "follow us at", "follow us here", "follow me", "follow me on", "follow on", "follow along", "follow us online", "follow us on our social networks", "follow our social media", "follow us for more", "follow", "follow the author", "follow author", "follow topic", "follow this topic", "follow this author", "follow topics", "unfollow", "follow following", "follow followed", "find us on", "find us", "find us on social media", "find us online", "like us", "like us on", "like us follow us follow us", "connect with us", "connect with us on",
                "connect", "connect on social media", "stay connected", "stay connected with us", "stay in touch", "keep in touch", "get in touch with us", "get social", "let's connect", "let's get social", "join us on", "join us on social media", "join the community", "visit us on", "check us out on", "see us on", "watch us on", "our social media", "our social networks", "social media", "social networks", "social links", "social media links", "we are on", "we're social", "join our community", "facebook fans", "view profile on", "see more from", "add us on", "like our page", "like our facebook page", "like our page on facebook",
                "follow us for the latest industry news and insights", "subscribe to our youtube channel", "subscribe to our channel", "subscribe on youtube", "visit our facebook page", "make us a preferred source on google", "add as a preferred source on google", "follow on google news", "follow us on google news", "add us as a preferred source on google", "set as preferred source", "prefer us on google", "google news follow",
            ),
            "de": ("folgen sie uns", "folgen sie uns auf", "folge uns", "folge uns auf", "folgt uns", "folgt uns auf", "folgen", "folgen sie uns in den sozialen netzwerken", "folgen sie uns in den sozialen medien", "folgen sie uns auch auf", "besuchen sie uns auf", "besuche uns auf", "finden sie uns auf", "bleiben sie in verbindung", "soziale netzwerke", "soziale medien", "folge mir", "autor folgen", "thema folgen", "jetzt folgen", "werden sie fan", "follower", "folge uns auf google news", "uns folgen", "wir auf social media", "social-media-kanäle", "bleib in kontakt", "besuchen sie uns auch auf"),
            "fr": ("suivez-nous", "suivez-nous sur", "suivez nous", "suivez nous sur", "suivre", "nous suivre", "nous suivre sur", "suivez-nous sur les réseaux sociaux", "retrouvez-nous sur", "retrouvez-nous", "réseaux sociaux", "rejoignez-nous", "rejoignez-nous sur", "restez connecté", "restez connectés", "rejoignez-nous sur facebook", "aimez-nous sur facebook", "suivre l'auteur", "abonnés", "suivez-nous sur google actualités", "suivez-nous sur google news", "suivez toute l'actualité", "suivez l'actualité"),
            "es": ("síguenos", "síguenos en", "síganos", "síganos en", "seguir", "seguinos", "seguinos en", "sigue en", "síguenos en redes sociales", "síguenos en nuestras redes sociales", "síguenos en nuestras redes", "síguenos en las redes", "redes sociales", "nuestras redes sociales", "conéctate con nosotros", "encuéntranos en", "visítanos en", "mantente conectado", "seguidores", "únete a nosotros", "síguenos en google news", "síguenos en google noticias", "síguenos en las redes sociales", "sigue leyendo en", "sigue a"),
            "pt": ("siga-nos", "siga-nos em", "siga-nos no", "siga-nos nas redes sociais", "siga nossas redes", "siga nossas redes sociais", "siga", "seguir", "nos siga", "siga a gente", "siga-nos nas redes", "redes sociais", "nossas redes sociais", "acompanhe-nos", "acompanhe nossas redes sociais", "acompanhe nas redes sociais", "conecte-se conosco", "curta nossa página", "curta nossa página no facebook", "curta no facebook", "encontre-nos", "fique conectado", "seguidores", "siga o autor", "siga-nos no google notícias", "siga nas redes", "siga nas redes sociais", "siga-nos no google news", "siga no google news", "acompanhe também"),
            "it": ("seguici", "seguici su", "segui", "seguici sui social", "seguici sui nostri social", "seguici sui social network", "seguici anche su", "trovaci su", "resta connesso", "rimani connesso", "rimani in contatto", "resta in contatto", "i nostri social", "social network", "seguimi", "seguimi su", "seguici su google news", "seguici su facebook", "vieni a trovarci su", "metti mi piace", "segui l'autore", "segui già"),
            "nl": ("volg ons", "volg ons op", "volgen", "volg ons op social media", "volg ons via", "blijf op de hoogte via", "volg mij", "vind ons op", "vind ons leuk op", "like ons op", "sociale media", "volg ons ook op", "blijf verbonden", "volg", "volg ons op de voet", "bezoek ons op", "volg ons via google nieuws"),
            "pl": ("obserwuj nas", "obserwuj nas na", "obserwuj", "śledź nas", "śledź nas na", "znajdź nas", "znajdź nas na", "dołącz do nas", "dołącz do nas na", "dołącz do nas w", "polub nas", "polub nas na", "polub nas na facebooku", "bądź z nami", "jesteśmy na", "media społecznościowe", "serwisy społecznościowe", "zostańmy w kontakcie", "śledź", "obserwujących", "bądź na bieżąco", "polub nasz profil", "nasze profile", "obserwuj nas w google news", "obserwuj nas w wiadomościach google", "dołącz do nas na facebooku", "zostań fanem"),
            "ru": ("подписывайтесь на нас", "подписывайтесь на нас в", "подпишитесь на нас", "мы в соцсетях", "мы в социальных сетях", "следите за нами", "следите за нами в", "следите за нами в соцсетях", "присоединяйтесь", "присоединяйтесь к нам", "присоединяйтесь к нам в", "читайте нас в", "читайте нас на", "социальные сети", "соцсети", "мы вконтакте", "мы на facebook", "мы в facebook", "мы в twitter", "мы в telegram", "мы в телеграм", "мы в", "подписаться", "подписчики", "подписчиков", "наши соцсети", "вступайте в группу", "будьте с нами", "следите за новостями", "наша группа", "наши группы", "подписывайтесь", "следить", "найдите нас", "читать нас в", "подписаться на автора", "мы в google новостях"),
            "uk": ("підписуйтесь на нас", "підписуйтеся на нас", "підписуйтесь на нас у", "ми в соцмережах", "ми у соцмережах", "ми в соціальних мережах", "стежте за нами", "слідкуйте за нами", "приєднуйтесь", "приєднуйтесь до нас", "приєднуйтеся", "соціальні мережі", "читайте нас у", "читайте нас в", "підписатися", "ми у facebook", "ми в facebook", "ми у telegram", "підписатись", "читайте нас", "соцмережі", "підпишіться на нас"),
            "cs": ("sledujte nás", "sledujte nás na", "sledujte nás na sociálních sítích", "sledovat", "najdete nás na", "najdete nás na facebooku", "přidejte se k nám", "sociální sítě", "připojte se k nám", "sledovat autora", "buďte s námi v kontaktu", "sledujte nás v", "jsme na sociálních sítích"),
            "tr": ("bizi takip edin", "bizi takip et", "takip et", "takip edin", "sosyal medyada biz", "sosyal medya", "bizi izleyin", "bize katılın", "bizi sosyal medyada takip edin", "sosyal medyada takip edin", "takipçi", "takip edilen", "bizi google haberler'de takip edin", "google news'te takip et", "abone ol google news", "google news abone ol",),
            "ar": ("تابعنا", "تابعنا على", "تابعونا", "تابعونا على", "تابعونا عبر", "متابعة", "تابع", "تابعنا على مواقع التواصل الاجتماعي", "وسائل التواصل الاجتماعي", "مواقع التواصل الاجتماعي", "تواصل معنا عبر", "تابعونا على مواقع التواصل الاجتماعي", "انضم إلينا", "انضم إلينا على", "صفحتنا على فيسبوك", "تابعنا عبر", "المتابعون", "متابعون", "تابعوا", "تابعنا على جوجل نيوز", "تابعونا على جوجل نيوز"),
            "fa": ("ما را دنبال کنید", "ما را دنبال کنید در", "دنبال کردن", "شبکههای اجتماعی", "شبکه های اجتماعی", "ما را در شبکه های اجتماعی دنبال کنید", "ما را در شبکههای اجتماعی دنبال کنید", "به ما بپیوندید", "دنبال کنید", "دنبالکننده",),
            "hi": ("हमें फॉलो करें", "फॉलो करें", "हमें फ़ॉलो करें", "हमसे जुड़ें", "फ़ॉलो करें", "फॉलो", "हमें यहां फॉलो करें", "सोशल मीडिया पर हमें फॉलो करें"),
            "id": ("ikuti kami", "ikuti kami di", "ikuti", "follow kami", "follow us di", "temukan kami di", "media sosial", "media sosial kami", "pengikut", "ikuti berita", "ikuti saluran", "follow kami di", "mengikuti", "ikuti kami di media sosial", "ikuti kami di google news", "baca berita lainnya di google news"),
            "vi": ("theo dõi chúng tôi", "theo dõi chúng tôi trên", "theo dõi", "kết nối với chúng tôi", "mạng xã hội", "theo dõi trên", "theo dõi báo", "thích trang", "theo dõi tác giả", "theo dõi chúng tôi tại", "theo dõi chúng tôi trên google news", "theo dõi chúng tôi trên facebook", "theo dõi trên google news"),
            "th": ("ติดตามเรา", "ติดตามเราได้ที่", "ติดตาม", "ติดตามเราบน", "ติดตามเราที่", "ช่องทางติดตาม", "ติดตามข่าวสาร", "กดติดตาม", "ติดตามเราผ่าน", "ติดตามข่าวสารได้ที่", "ผู้ติดตาม", "โซเชียลมีเดีย", "ติดตามเราบนโซเชียลมีเดีย"),
            "zh-Hans": ("关注我们", "关注", "关注微信", "关注微博", "关注公众号", "关注微信公众号", "关注官方微信", "关注官方微博", "已关注", "取消关注", "粉丝", "加关注", "关注作者", "关注我", "我们的微信", "关注我们的微信", "关注我们的微博", "社交媒体", "新媒体矩阵", "联系我们 关注我们", "欢迎关注", "欢迎关注我们", "点击关注", "一键关注", "长按关注",),
            "zh-Hant": ("追蹤我們", "關注我們", "追蹤", "加入粉絲團", "按讚", "按讚追蹤", "追蹤作者", "已追蹤", "社群媒體", "社群平台", "追蹤 google 新聞", "關注", "追蹤我們的社群", "訂閱我們", "加入我們", "粉絲", "按個讚", "加入line好友", "加入 line 好友", "追蹤ig", "追蹤 facebook", "在 google 新聞追蹤我們", "訂閱youtube頻道", "加好友", "加入好友"),
            "ja": ("フォローする", "フォロー", "フォローしてください", "フォローしてね", "公式sns", "snsアカウント", "フォロー中", "フォロワー", "公式アカウント", "フォローお願いします", "この記事が気に入ったらいいねしよう", "この記事が気に入ったら いいねしよう", "この記事が気に入ったらフォローしてね", "最新情報をお届けします", "友だち追加", "友だち追加はこちら", "チャンネル登録", "チャンネル登録はこちら", "私たちをフォローする", "著者をフォロー", "著者をフォローする", "記者をフォロー", "ソーシャルメディア", "twitterでフォロー", "sns公式アカウント", "公式sns一覧", "ソーシャルアカウント"),
            "ko": ("팔로우", "팔로우하기", "구독하기", "구독", "채널 구독", "기자 구독", "친구추가", "팔로워", "팔로잉", "sns 채널", "공식 sns", "기자 페이지", "네이버에서 구독하기", "채널 추가", "카카오톡 채널 추가", "유튜브 구독", "기자구독", "언론사 구독", "이웃추가", "구독중", "구독취소", "네이버 구독", "구독 취소"),
            "el": ("ακολουθηστε μασ", "ακολουθηστε μασ στο", "ακολουθηστε μασ στα social media", "ακολουθησε μασ", "ακολουθηστε", "βρειτε μασ στο", "βρειτε μασ", "καντε like", "ακολουθηστε μασ στα κοινωνικα δικτυα", "μεσα κοινωνικησ δικτυωσησ", "κοινωνικα δικτυα", "συνδεθειτε μαζι μασ", "ακολουθηστε το", "ακολουθηστε μασ στο google news",),
            "sv": ("följ oss", "följ oss på", "följ", "följ oss på sociala medier", "följ oss i sociala medier", "sociala medier", "följ oss på facebook", "gilla oss på facebook", "följer", "följ ämne", "följ skribent", "följ mig", "följare"),
            "da": ("følg os", "følg os på", "følg", "følg os på sociale medier", "sociale medier", "find os på", "find os på facebook", "følg med", "synes godt om os på facebook", "følg emne", "følg os her", "følgere"),
            "fi": ("seuraa meitä", "seuraa", "seuraa meitä somessa", "seuraa meitä sosiaalisessa mediassa", "sosiaalinen media", "löydät meidät", "seuraa kirjoittajaa", "tykkää meistä facebookissa", "seuraa aihetta", "seuraajat"),
            "no": ("følg oss", "følg oss på", "følg oss på sosiale medier", "sosiale medier", "følg oss på facebook", "lik oss på facebook", "følg oss i sosiale medier"),
            "ro": ("urmărește-ne", "urmărește-ne pe", "urmăriți-ne", "urmăriți-ne pe", "urmărește", "urmareste-ne pe", "ne găsești pe", "rețele sociale", "urmărește-ne și pe google news", "urmărește-ne pe google news", "dă-ne like", "urmareste-ne", "socializează"),
            "hu": ("kövess minket", "kövessen minket", "kövess minket a facebookon", "kövessen minket a facebookon", "kövessen minket facebookon is", "követés", "közösségi média", "csatlakozz hozzánk", "kövess minket a google hírekben", "lájkolj minket", "kövessen minket a google hírek-ben is",),
            "bg": ("последвайте ни", "последвайте ни в", "последвай ни", "следвайте ни", "следвайте ни в", "следете ни", "социални мрежи", "харесайте ни", "последвайте ни в google news", "намерете ни", "следвай ни", "последвай"),
            "he": ("עקבו אחרינו", "עקוב אחרינו", "עקבו", "מעקב", "עקבו אחרינו בפייסבוק", "הצטרפו אלינו", "רשתות חברתיות", "עשו לנו לייק", "עקבו אחרינו ב"),
            "ca": ("segueix-nos", "segueix-nos a", "seguiu-nos", "seguiu-nos a", "xarxes socials", "segueix-nos a les xarxes", "segueix-nos a les xarxes socials"),
            "hr": ("pratite nas", "pratite nas na", "prati nas", "prati nas na", "društvene mreže", "zapratite nas", "pratite nas i na", "pronađite nas na", "slijedite nas", "pratite nas na društvenim mrežama"),
            "sr": ("пратите нас", "пратите нас на", "друштвене мреже", "запратите нас", "pratite nas i na društvenim mrežama", "pratite nas na facebooku", "društvene mreže pratite nas"),
            "sk": ("sledujte nás", "sledujte nás na", "nájdete nás na", "sociálne siete", "sledovať", "sledujte nás na sociálnych sieťach", "pridajte sa k nám", "sledujte nás na facebooku"),
            "lt": ("sekite mus", "sek mus", "sekti", "socialiniai tinklai", "sekite mus facebook", "sekite naujienas", "sekite mus google news"),
            "lv": ("seko mums", "sekojiet mums", "sekot", "sociālie tīkli", "seko līdzi", "seko mums arī"),
            "et": ("jälgi meid", "jälgige meid", "jälgi", "sotsiaalmeedia", "leia meid", "jälgi meid facebookis"),
            "ms": ("ikuti kami", "ikuti kami di media sosial"),
            "bn": ("আমাদের অনুসরণ করুন", "ফলো করুন", "আমাদের ফলো করুন", "অনুসরণ করুন"),
        },
        longest=80,
        weight=EDGE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  “Follow us,” the two nuns said at the gate, and we did, past the woodpile and the old well, to a door that smelled of caraway.
- Follow us
- Find us on
- Stay connected
""",
            """
  La panadería de la esquina abre a las cinco, y a las seis ya no queda centeno; el precio no ha subido desde el mes de marzo.
  «Síganos», dijo la monja en la puerta, y la seguimos hasta un horno que, según ella, no se ha apagado en más de un siglo.
- Síguenos en
- Redes sociales
""",
            """
  角のパン屋は五時に開き、六時にはライ麦パンが売り切れる。値段は三月から変わっていないと店主は言う。
  新しい職人をフォローするのはいつも末の妹で、夜中の二時には二人分の湯を沸かして、窯の前で待っている。
- フォローする
- 公式SNS
""",
        ),
    ),
    Rule(
        name="follow-on-a-network",
        about="A line that names the network on which to follow, like or watch the site or its author.",
        patterns=(
            r"(follow|like|find|join|visit|add|watch|see|connect with|subscribe to|check out|friend) (us|me|our page|our channel|[\w .’'@&-]{2,40})?( (for more|also))? ?(on|at|via|in) (our )?(facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|threads|bluesky|mastodon|telegram|whatsapp|google news|google\+|snapchat|flipboard|tumblr|reddit|spotify|apple news|twitch|discord)( page| channel| too)?( (and|,|&|or) (on )?(facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|threads|bluesky|telegram|whatsapp))*( @?[\w.]{2,30})?[.!]?",
            r"(folge|folgen sie|folgt|besuche|besuchen sie|finden sie|finde) (uns|mir)( auch)? (auf|bei|in) (facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|threads|bluesky|telegram|whatsapp|google news|mastodon|xing)( (und|oder|,) (facebook|twitter|x|instagram|youtube|linkedin|tiktok|threads|telegram|whatsapp))*[.!]?",
            r"(suivez|retrouvez|rejoignez|likez)[- ]nous( aussi| également)? (sur|via) (facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|threads|bluesky|telegram|whatsapp|google news|google actualités)( (et|ou|,) (sur )?(facebook|twitter|x|instagram|youtube|linkedin|tiktok|telegram|whatsapp))*[ .!]*",
            r"(síguenos|síganos|seguinos|siga-nos|siga a gente|seguici|segui\w* [\w ]{2,25}|encuéntranos|visítanos|curta \w+ página|curta|curta-nos|acompanhe-nos|trovaci)( también| também| anche)? (en|no|em|na|su|sul|nas|nos)( nuestro| nosso)? ?(facebook|twitter|x|instagram|youtube|linkedin|tiktok|pinterest|threads|bluesky|telegram|whatsapp|google news|google noticias|google notícias|google discover)( (y|e|,|o|ou) (en |no |su )?(facebook|twitter|x|instagram|youtube|linkedin|tiktok|telegram|whatsapp))*[.!]?",
            r"(volg ons|vind ons|like ons|obserwuj nas|polub nas|śledź nas|znajdź nas|dołącz do nas|jesteśmy|sledujte nás|najdete nás|följ oss|gilla oss|følg os|følg oss|find os|seuraa meitä|urmărește-ne|urmăriți-ne|kövess minket|kövessen minket|pratite nas|sledujte nás|sekite mus|seko mums|jälgi meid|segueix-nos)( ook| też| również| także| även| også| și| is| i)? ?(op|na|w|v|på|pe|a|kanałem|portalu|serwisie)? ?(facebooku?|facebookon|facebookissa|facebooka|facebookā|facebookis|twitterze|twitteru?|twitteren|twitterissä|x|x-u|instagramie|instagramu|instagram|instagramon|instagramissa|youtube|linkedin|tiktoku|tiktok|telegramie|telegramu|telegram|whatsapp|google news|google zprávách|google hírekben|wiadomościach google)( (en|i|a|och|og|ja|și|és|oraz|ir|un) (op |na |på |w |pe |a )?(facebooku?|twitterze|twitteru?|x|instagramie|instagramu|instagram|youtube|telegramie|telegramu|telegram))*[.!]?",
            r"(мы|ми|читайте нас|подписывайтесь на нас|подпишитесь на нас|следите за нами|следите за нашими новостями|підписуйтесь на нас|підписуйтеся на нас|читайте наші новини|присоединяйтесь к нам|приєднуйтесь до нас|последвайте ни|следвайте ни|харесайте ни|пратите нас|читайте также нас) (в|во|на|у|и в) (facebook|фейсбуке?|twitter|твиттере?|x|instagram|инстаграме?|youtube|telegram|телеграме?|telegram-канале|вконтакте|одноклассниках|дзене|яндекс\.дзене|google новостях|google news|viber|whatsapp|яндекс\.новостях|tiktok|max|вк)( (и|та|і|й|или|,) (в |у |на )?(facebook|фейсбуке|twitter|твиттере|instagram|инстаграме|telegram|телеграме|вконтакте|одноклассниках|дзене|viber|вк))*[.!]?",
            r"(bizi )?(facebook|twitter|x|instagram|youtube|telegram|whatsapp|google news|google haberler)[’']?\w{0,4}( sayfamızı| hesabımızı| üzerinden)? takip (et|edin)[.!]?|(ikuti|follow) (kami|berita kami|saluran kami|[\w ]{2,25})? ?di (facebook|twitter|x|instagram|youtube|telegram|whatsapp|google news|tiktok)[.!]?|theo dõi ([\w .]{2,25} )?(trên|tại|qua) (facebook|youtube|zalo|google news|tiktok|telegram|instagram|twitter)[.!]?",
            r"(关注|關注|追蹤|加入|訂閱|订阅)(我们|我們|本站|本報|本报|官方)?(的|在)?(官方)? ?(微信|微博|微信公众号|微信公众平台|公众号|facebook|twitter|line|instagram|youtube|telegram|google 新聞|google新聞|ig)( ?(公众号|公眾號|粉絲團|粉絲專頁|頻道|频道|官方帳號|好友))?",
            r"(facebook|twitter|x|instagram|youtube|line|インスタグラム|ツイッター|google ?ニュース|tiktok|threads)( )?(を|で|の|公式アカウントを)( )?(フォロー|友だち追加|チャンネル登録|いいね)(する|してね|しよう|はこちら)?[!！]?",
            r"(تابعنا|تابعونا|تابع|انضم إلينا|ما را)( \w{2,20})? (على|عبر|في|در) (facebook|twitter|x|instagram|telegram|whatsapp|google news|فيسبوك|تويتر|انستجرام|إنستغرام|تلغرام|تيليجرام|واتساب|يوتيوب|جوجل نيوز|أخبار جوجل|تلگرام|اینستاگرام)( دنبال کنید)?|(ακολουθήστε|βρείτε|ακολούθησε) (μας|το [\w. ]{2,25}) (στο|στα|και στο) (facebook|twitter|x|instagram|youtube|google news|viber|linkedin|tiktok)( και [^.]{5,60})?[.!]?",
        ),
        hints=("facebook", "twitter", "instagram", "youtube", "linkedin", "tiktok", "pinterest", "threads", "bluesky", "telegram", "whatsapp", "google", "flipboard", "mastodon", "snapchat", "reddit", "apple news", " x", "spotify", "twitch", "discord", "xing", "фейсбук", "твиттер", "инстаграм", "телеграм", "вконтакте", "одноклассник", "дзен", "viber", "zalo", "微信", "微博", "公众号", "line", " ig", "インスタ", "ツイッター", "فيسبوك", "تويتر", "انست", "إنست", "تلغرام", "تيليجرام", "واتساب", "يوتيوب", "جوجل", "تلگرام", "اینستاگرام", "tumblr"),
        longest=140,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  Strangers who follow us on Instagram think we sleep beside the oven, she laughs, and on some nights in December it is true.
- Follow us on Twitter
- Like us on Facebook
- Follow us on Facebook and Instagram
""",
            """
  Die Bäckerei an der Ecke öffnet um fünf, und um sechs ist das Roggenbrot verkauft; teurer geworden ist es seit März nicht.
  Wer den Schwestern auf Instagram folgt, könnte meinen, sie schliefen neben dem Ofen, und im Dezember stimmt das sogar.
- Folgen Sie uns auf Facebook
- Folge uns auf Instagram und TikTok!
""",
            """
  Пекарня на углу открывается в пять, а к шести ржаного уже нет; цена, говорит хозяин, не менялась с марта этого года.
  Мы в Твиттере не сидим, смеются сёстры, нам бы успеть до рассвета замесить второе тесто и разбудить младшего брата.
- Подписывайтесь на нас в Telegram
- Мы в Facebook
""",
        ),
    ),
    Rule(
        name="post-shown-from-elsewhere",
        about="The caption that a network puts under an embedded post: view this post on Instagram.",
        phrases={
            "en": ("view this post on instagram", "view on instagram", "view this photo on instagram", "view this profile on instagram", "view on threads", "view this post on facebook", "see this post on instagram", "a post shared by", "view more on instagram", "view on facebook"),
            "de": ("sieh dir diesen beitrag auf instagram an", "diesen beitrag auf instagram ansehen"),
            "fr": ("voir cette publication sur instagram", "afficher cette publication sur instagram"),
            "es": ("ver esta publicación en instagram",),
            "pt": ("ver essa foto no instagram", "ver esta publicação no instagram", "ver esta foto no instagram"),
            "it": ("visualizza questo post su instagram",),
            "nl": ("dit bericht op instagram bekijken",),
            "pl": ("wyświetl ten post na instagramie",),
            "ru": ("посмотреть эту публикацию в instagram", "посмотреть эту публикацию в инстаграме"),
            "uk": ("переглянути цей допис в instagram",),
            "cs": ("zobrazit příspěvek na instagramu",),
            "tr": ("bu gönderiyi instagram'da gör",),
            "ar": ("عرض هذا المنشور على instagram",),
            "id": ("lihat postingan ini di instagram",),
            "vi": ("xem bài viết này trên instagram",),
            "th": ("ดูโพสต์นี้บน instagram",),
            "zh-Hans": ("在 instagram 查看这篇帖子",),
            "zh-Hant": ("在 instagram 查看這則貼文",),
            "ja": ("この投稿をinstagramで見る", "この投稿を instagram で見る"),
            "ko": ("instagram에서 이 게시물 보기",),
            "el": ("δειτε αυτη τη δημοσιευση στο instagram",),
            "sv": ("visa detta inlägg på instagram",),
            "da": ("se dette opslag på instagram",),
            "fi": ("näytä tämä julkaisu instagramissa",),
            "no": ("vis dette innlegget på instagram",),
            "ro": ("vezi această postare pe instagram",),
            "hu": ("a bejegyzés megtekintése az instagramon",),
        },
        longest=90,
        weight=SURE,
        examples=(
            """
  The bakery on the corner opens at five, and by six the trays of rye are gone; the owner has not raised the price since March.
  You can view this post on Instagram or walk past the real thing, a cedar post with forty years of notices nailed into it.
- View this post on Instagram
  The younger sister photographs it every morning, and no two of the pictures show the same paper on top of the same nail.
  In winter she brushes the snow off first, because the notices below it are the ones that people come to read on their way home.
""",
        ),
    ),
)
