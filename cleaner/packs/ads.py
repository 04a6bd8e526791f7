"""Advertising: labels over and under advertisements, sponsored marks, affiliate disclosures, ad-blocker notices."""

from cleaner.rule import EDGE, SURE, Rule

RULES = (
    Rule(
        name="advertisement-label",
        about="The label of an advertising slot, alone on a line.",
        phrases={
            "en": ("advertisement", "advertisements", "advertisment", "advertisement advertisement", "advertisement skip advertisement", "skip advertisement", "advertisement - continue reading below", "ads by google", "google ads", "ad - content continues below", "ad feedback", "video ad feedback", "ad choices", "adchoices", "your ad choices", "sponsored links", "sponsored link", "sponsored content", "sponsored stories", "sponsored results", "sponsored features", "sponsored post", "sponsored message", "sponsored by", "paid content", "paid post", "paid advertisement", "paid partnership", "paid partner content", "promoted content", "promoted links", "promoted stories", "promoted by", "partner content", "branded content", "advertiser content", "advertiser content from", "advertising disclosure", "advertiser disclosure", "presented by", "brought to you by", "featured advertisers", "from our sponsors", "a word from our sponsors", "our sponsors", "health solutions from our sponsors", "advertise with us", "advertise here", "advertise on this site", "place an ad", "your ad here", "remove ads", "about our ads", "about ads", "why this ad", "why am i seeing this ad", "report this ad", "report ad", "hide ad", "close ad", "skip ad", "skip ads", "ad loading", "loading ad", "stop seeing this ad", "how relevant is this ad to you", "thank you for your ad feedback", "this ad will end in", "upgrade to remove ads", "go ad free", "go ad-free", "ad-free experience", "subscribe to remove ads", "interest-based ads", "stack ads", "sponsored listings",),
            "de": ("anzeige", "anzeigen", "werbung", "werbeanzeige", "gesponsert", "gesponserter inhalt", "gesponserte inhalte", "gesponserter beitrag", "bezahlte anzeige", "sponsored post anzeige", "bezahlter inhalt", "anzeige schliessen", "werbung ausblenden", "google anzeigen", "hier werben", "advertorial", "anzeige entfernen", "inhalt in zusammenarbeit mit", "in eigener sache anzeige", "warum sehe ich diese anzeige", "werbung schliessen", "werbepartner", "mediadaten",),
            "fr": ("publicité", "publicités", "annonce", "annonces google", "contenu sponsorisé", "contenus sponsorisés", "liens sponsorisés", "sponsorisé", "article sponsorisé", "contenu partenaire", "contenu proposé par", "passer la publicité", "fermer la publicité", "publi-rédactionnel", "publirédactionnel", "publicité, fin dans", "supprimer les pubs", "pourquoi cette publicité",),
            "es": ("publicidad", "anuncio", "anuncios", "anuncios google", "anuncios de google", "contenido patrocinado", "patrocinado", "contenido de marca", "enlaces patrocinados", "patrocinado por", "publirreportaje", "contenido promocionado", "saltar publicidad", "contenidos patrocinados", "cerrar publicidad", "espacio publicitario", "anúnciate aquí", "anúnciese aquí", "aviso publicitario", "publicidad publicidad",),
            "pt": ("publicidade", "publicidades", "anúncio", "anúncios", "anúncios google", "conteúdo patrocinado", "patrocinado", "links patrocinados", "conteúdo de marca", "patrocinado por", "continua após a publicidade", "continua após publicidade", "anuncie aqui", "informe publicitário", "publieditorial", "fechar anúncio", "remover anúncios", "conteúdo publicitário", "pular anúncio",),
            "it": ("pubblicità", "annuncio pubblicitario", "annunci google", "contenuto sponsorizzato", "sponsorizzato", "contenuti sponsorizzati", "link sponsorizzati", "messaggio pubblicitario", "informazione pubblicitaria", "sponsorizzato da", "salta la pubblicità", "rimuovi pubblicità", "messaggio promozionale", "contenuto pubblicitario", "spazio pubblicitario",),
            "nl": ("advertentie", "advertenties", "reclame", "gesponsord", "gesponsorde inhoud", "gesponsorde links", "ingezonden mededeling", "partnerbijdrage", "advertorial", "advertenties van google", "sluit advertentie", "adverteren", "betaalde inhoud", "gesponsord bericht", "advertentie overslaan",),
            "pl": ("reklama", "reklamy", "reklama google", "reklamy google", "materiał sponsorowany", "materiał promocyjny", "artykuł sponsorowany", "sponsorowane", "sponsorowany", "treść sponsorowana", "linki sponsorowane", "ogłoszenie", "autopromocja", "dalsza część artykułu pod reklamą", "pomiń reklamę", "zamknij reklamę", "reklama - przewiń aby czytać dalej", "materiał partnera", "materiał partnerski", "tekst sponsorowany", "współpraca reklamowa", "dlaczego widzę tę reklamę",),
            "ru": ("реклама", "на правах рекламы", "реклама на сайте", "рекламный материал", "партнерский материал", "рекламное объявление", "спонсорский материал", "реклама 18", "реклама 16", "реклама 0", "размещение рекламы", "закрыть рекламу", "пропустить рекламу", "яндекс.директ", "яндекс директ", "спецпроект партнера", "рекламные ссылки", "партнерский контент", "объявления google",),
            "uk": ("реклама", "на правах реклами", "рекламний матеріал", "партнерський матеріал", "реклама на сайті", "партнерський контент", "пропустити рекламу", "спонсорський матеріал", "закрити рекламу"),
            "cs": ("reklama", "inzerce", "komerční sdělení", "sponzorovaný obsah", "reklamní sdělení", "placená inzerce", "komerční článek", "sponzorováno", "zavřít reklamu", "přeskočit reklamu", "sponzorované odkazy",),
            "tr": ("reklam", "reklamlar", "sponsorlu içerik", "sponsorlu", "reklamı geç", "google reklamları", "advertorial reklam", "reklam alanı", "tanıtım içeriği", "sponsorlu bağlantılar", "reklamı kapat",),
            "ar": ("إعلان", "إعلانات", "اعلان", "اعلانات", "الإعلانات", "إعلان ممول", "محتوى ممول", "محتوى إعلاني", "محتوى مدفوع", "روابط ممولة", "تخطي الإعلان", "إعلانات جوجل", "مساحة إعلانية", "ممول", "أعلن معنا"),
            "fa": ("تبلیغات", "آگهی", "تبلیغ", "رپورتاژ آگهی", "رپرتاژ آگهی", "محتوای تبلیغاتی", "محتوای حمایت شده", "پیوندهای تبلیغاتی"),
            "hi": ("विज्ञापन", "प्रायोजित", "प्रायोजित सामग्री"),
            "id": ("iklan", "advertisement scroll to continue with content", "scroll to continue with content", "scroll to resume content", "konten bersponsor", "iklan bersponsor", "iklan google", "lanjutkan dengan konten", "bersponsor", "lewati iklan", "pasang iklan", "konten promosi", "artikel bersponsor",),
            "vi": ("quảng cáo", "nội dung tài trợ", "được tài trợ", "thông tin quảng cáo", "liên hệ quảng cáo", "bỏ qua quảng cáo", "tin tài trợ", "tin quảng cáo", "advertisement quảng cáo", "thông tin doanh nghiệp quảng cáo",),
            "th": ("โฆษณา", "พื้นที่โฆษณา", "เนื้อหาที่ได้รับการสนับสนุน", "ติดต่อโฆษณา", "ข้ามโฆษณา", "advertorial โฆษณา", "ปิดโฆษณา", "ลงโฆษณา"),
            "zh-Hans": ("广告", "赞助商链接", "赞助内容", "推广链接", "广告位", "广告合作", "跳过广告", "广告也精彩", "商业推广", "关闭广告", "广告服务", "广告投放", "本页广告", "广告 x"),
            "zh-Hant": ("廣告", "贊助商廣告", "贊助內容", "請繼續往下閱讀", "贊助商連結", "廣編特輯", "廣告合作", "跳過廣告", "廣告贊助", "廣告(請繼續閱讀本文", "廣告 / 請繼續往下閱讀", "廣告內文未完請往下捲動", "內文未完請往下捲動", "廣告-請繼續往下閱讀", "圖文廣告", "特別企劃 廣告", "關閉廣告", "廣告刊登",),
            "ja": ("広告", "スポンサーリンク", "スポンサードリンク", "スポンサードサーチ", "pr", "sponsored link", "ads by", "広告の後にも続きます", "広告を閉じる", "広告をスキップ", "広告掲載", "広告掲載について", "タイアップ", "タイアップ広告", "記事広告", "advertisement 広告", "この広告は90日以上更新していないブログに表示しています", "広告のお問い合わせ",),
            "ko": ("광고", "광고문의", "스폰서", "스폰서 링크", "광고 건너뛰기", "협찬", "파워링크", "광고 닫기", "advertisement 광고", "이 기사는 협찬", "광고 안내", "광고안내", "애드버토리얼", "광고보기"),
            "el": ("διαφημιση", "διαφημισεισ", "χορηγουμενο", "χορηγουμενο περιεχομενο", "διαφημιστικο μηνυμα", "χορηγουμενο αρθρο", "διαφημιστειτε", "αγγελιεσ google", "προωθουμενο", "παραλειψη διαφημισησ",),
            "sv": ("annons", "annonser", "reklam", "sponsrat innehåll", "sponsrat", "annonssamarbete", "innehåll från annonsör", "betalt innehåll", "annonsera", "annonsörsinnehåll", "hoppa över annons", "annons från", "betalt partnerskap",),
            "da": ("annonce", "annoncer", "reklame", "sponsoreret indhold", "sponsoreret", "annoncørbetalt indhold", "annonceindhold", "luk annonce", "artiklen fortsætter efter annoncen", "kommercielt indhold", "annoncørbetalt",),
            "fi": ("mainos", "mainokset", "kaupallinen yhteistyö", "mainos päättyy", "sponsoroitu", "sponsoroitu sisältö", "maksettu mainos", "mainos alkaa", "juttu jatkuu mainoksen jälkeen", "sisältö jatkuu mainoksen alla", "mainossisältö", "ohita mainos",),
            "no": ("annonse", "annonser", "annonsørinnhold", "reklame", "sponset innhold", "saken fortsetter under annonsen", "artikkelen fortsetter under annonsen", "betalt innhold", "saken fortsetter etter annonsen", "sponset", "kommersielt samarbeid",),
            "ro": ("publicitate", "reclamă", "reclama", "conținut sponsorizat", "articol sponsorizat", "sponsorizat", "advertorial publicitate", "continut sponsorizat",),
            "hu": ("hirdetés", "reklám", "szponzorált tartalom", "támogatott tartalom", "fizetett hirdetés", "hirdetések", "szponzorált", "támogatói tartalom", "x (fizetett hirdetés",),
            "bg": ("реклама", "платена публикация", "спонсорирано съдържание", "рекламно съдържание", "реклама - продължете надолу", "спонсорирано"),
            "he": ("פרסומת", "פרסומות", "תוכן שיווקי", "תוכן ממומן", "מודעה", "דלג על הפרסומת", "תוכן מקודם", "מודעות"),
            "bn": ("বিজ্ঞাপন",),
            "ms": ("iklan", "kandungan tajaan"),
            "ca": ("publicitat", "anunci", "contingut patrocinat", "anuncis google"),
            "hr": ("oglas", "oglasi", "reklama", "tekst se nastavlja ispod oglasa", "članak se nastavlja ispod oglasa", "sponzorirani sadržaj", "sponzorirano", "promo sadržaj", "nastavak teksta ispod oglasa"),
            "sr": ("реклама", "оглас", "sponzorisani sadržaj", "nastavak članka nakon reklame", "огласи", "plaćeni oglas", "oglas", "reklama", "sponzorisano"),
            "sk": ("reklama", "inzercia", "článok pokračuje pod video reklamou", "článok pokračuje pod reklamou", "pr článok", "platená inzercia", "komerčná prezentácia", "sponzorovaný obsah", "reklamné oznámenie"),
            "lt": ("reklama", "rėmėjo turinys", "užsakomasis turinys", "straipsnio tęsinys - po reklama",),
            "lv": ("reklāma", "reklāmraksts", "raksts turpinās pēc reklāmas", "sludinājums", "reklāmas raksts"),
            "et": ("reklaam", "sisuturundus", "artikkel jätkub pärast reklaami"),
        },
        longest=60,
        weight=SURE,
        examples=(
            """
  The kite festival drew four thousand people to the dunes on Saturday, twice as many as the village has beds and benches for.
  Every advertisement for it had been painted by hand, and two of them were stolen before the glue on the walls was properly dry.
- Advertisement
  On Sunday the wind fell, and the long silk dragons from the north coast had to be carried along the beach by schoolchildren.
- Sponsored Links
""",
            """
  Auf den Dünen standen am Samstag viertausend Menschen und sahen den Drachen zu, doppelt so viele, wie das Dorf Betten hat.
  Eine Anzeige wegen der gestohlenen Plakate hat niemand erstattet; man freut sich, sagt der Wirt, dass sie jemandem gefielen.
- Anzeige
  Am Sonntag schlief der Wind ein, und die langen seidenen Drachen von der Nordküste mussten von Schulkindern getragen werden.
- Werbung
""",
            """
  На дюнах в субботу собралось четыре тысячи человек, вдвое больше, чем в деревне кроватей, лавок и складных стульев.
  Реклама праздника была нарисована от руки, и два плаката украли раньше, чем высох клей на стене старой таможни.
- Реклама
""",
            """
  土曜日の凧あげ祭りには四千人が集まった。村にある寝台と長椅子を全部合わせた数の、ちょうど二倍になるという。
  祭りの広告はどれも手描きで、そのうちの二枚は、壁に塗った糊が乾くよりも早く誰かに持っていかれてしまった。
- 広告
- スポンサーリンク
""",
        ),
    ),
    Rule(
        name="short-ad-word",
        about="Marks of advertisements that are also everyday words: ad, sponsored, promoted, partner.",
        phrases={
            "en": ("ad", "ads", "sponsored", "advertising", "promoted", "promotion", "sponsor", "sponsors", "partner", "partners", "partner offers", "special offers", "shopping", "offers", "advertorial", "marketplace", "deals", "supported by", "in partnership with", "in association with", "classifieds", "publicity"),
            "de": ("angebote", "partnerangebote", "partner", "kleinanzeigen"),
            "fr": ("pub", "partenaires", "nos partenaires", "petites annonces"),
            "es": ("ofertas", "clasificados", "socios"),
            "pt": ("parceiros", "ofertas", "classificados"),
            "it": ("annunci", "offerte"),
            "nl": ("partners", "aanbiedingen"),
            "pl": ("promocja", "ogłoszenia", "oferty", "partnerzy", "promowane"),
            "ru": ("партнеры", "объявления", "спонсор", "наши партнеры", "промо", "новости партнеров", "партнерские новости", "партнерский проект"),
            "zh-Hans": ("合作伙伴", "合作媒体"),
            "ja": ("パートナー", "協賛"),
        },
        longest=40,
        weight=EDGE,
        examples=(
            """
  The kite festival drew four thousand people to the dunes on Saturday, twice as many as the village has beds and benches for.
  Sponsored by nobody but the baker, it will be held again next year, if the dunes are still there and the baker is as well.
- Ad
- Sponsored
""",
        ),
    ),
    Rule(
        name="story-goes-on",
        about="The line in the middle of an article that says it goes on below an advertisement.",
        phrases={
            "en": ("story continues below", "story continues below advertisement", "story continues below this ad", "story continues after this ad", "story continues after advertisement", "article continues below", "article continues below advertisement", "article continues below this ad", "article continues after", "article continues after advertisement", "article continues after this advertisement", "continue reading below", "continue reading below advertisement", "continue reading the main story", "continues below advertisement", "advertisement - story continues below", "advertisement story continues below", "advertisement: continue reading below", "content continues below", "content continues below ad", "report advertisement", "report this advertisement", "scroll to continue reading", "post continues below", "post continues after", "keep scrolling for the next article", "scroll down to continue reading", "scroll for more"),
            "de": ("artikel wird nach der werbung fortgesetzt", "artikel wird nach der anzeige fortgesetzt", "der artikel wird unterhalb der werbung fortgesetzt", "nach der werbung weiterlesen", "nach dieser anzeige geht es weiter", "weiterlesen nach der anzeige", "weiter nach der werbung", "nach der anzeige weiterlesen"),
            "fr": ("la suite après la publicité", "la suite après cette publicité", "suite de l'article après la publicité", "l'article continue après la publicité", "la suite de votre contenu après cette annonce", "la suite après la pub", "article suite après la publicité"),
            "es": ("continúa después de la publicidad", "la noticia continúa después de la publicidad", "sigue leyendo después de la publicidad", "continúa leyendo la historia aquí", "continúa leyendo", "el artículo continúa después de la publicidad", "la historia continúa después de la publicidad", "sigue después de la publicidad"),
            "pt": ("continua após a publicidade", "continua depois da publicidade", "a notícia continua após a publicidade", "o artigo continua após a publicidade", "artigo continua após a publicidade", "a matéria continua após a publicidade", "continua após anúncio", "continua após o anúncio", "notícia continua depois do anúncio"),
            "it": ("continua a leggere dopo la pubblicità", "l'articolo continua dopo la pubblicità", "continua dopo la pubblicità", "l'articolo prosegue dopo la pubblicità", "continua a leggere dopo l'annuncio"),
            "nl": ("lees verder na de advertentie", "artikel gaat verder onder de advertentie", "tekst gaat verder onder de advertentie", "de tekst gaat verder onder de advertentie", "lees verder onder de advertentie", "artikel gaat verder na advertentie", "het artikel gaat hieronder verder", "tekst gaat verder onder de foto", "tekst gaat door onder de advertentie"),
            "pl": ("dalsza część artykułu znajduje się pod reklamą", "dalsza część artykułu pod wideo", "dalsza część artykułu pod materiałem wideo", "dalsza część tekstu pod wideo", "dalsza część tekstu pod reklamą", "dalszy ciąg artykułu pod reklamą", "reszta tekstu pod reklamą", "ciąg dalszy pod reklamą", "dalszy ciąg pod reklamą", "dalsza część materiału pod wideo"),
            "ru": ("продолжение после рекламы", "продолжение статьи после рекламы", "читайте продолжение после рекламы", "продолжение под рекламой"),
            "uk": ("продовження після реклами",),
            "cs": ("článek pokračuje pod reklamou", "pokračování článku pod reklamou", "text pokračuje pod reklamou"),
            "tr": ("haberin devamı reklamdan sonra", "reklamdan sonra devam ediyor", "haberin devamı aşağıda", "yazı reklamdan sonra devam ediyor"),
            "id": ("artikel berlanjut setelah iklan", "scroll untuk membaca", "scroll kebawah untuk lihat konten", "gulir untuk lanjut membaca"),
            "sv": ("artikeln fortsätter under annonsen", "artikeln fortsätter efter annonsen", "artikeln fortsätter nedanför annonsen", "texten fortsätter under annonsen"),
            "da": ("artiklen fortsætter under annoncen", "artiklen fortsætter efter annoncen", "historien fortsætter under annoncen", "artiklen fortsætter under billedet", "historien fortsætter efter annoncen"),
            "fi": ("artikkeli jatkuu mainoksen jälkeen", "juttu jatkuu mainoksen alla", "teksti jatkuu mainoksen jälkeen", "juttu jatkuu kuvan jälkeen", "artikkeli jatkuu kuvan jälkeen", "juttu jatkuu videon jälkeen", "juttu jatkuu kuvan alla"),
            "no": ("artikkelen fortsetter etter annonsen", "saken fortsetter under", "saken fortsetter etter bildet", "artikkelen fortsetter under bildet", "saken fortsetter under bildet"),
            "ro": ("articolul continuă după reclamă", "continuarea articolului după reclamă", "articolul continuă mai jos", "articolul continuă după publicitate"),
            "hu": ("a cikk a hirdetés után folytatódik", "a cikk folytatódik a hirdetés után", "a cikk a hirdetés alatt folytatódik"),
            "et": ("lugu jätkub pärast reklaami",),
            "he": ("הכתבה ממשיכה אחרי הפרסומת",),
            "ja": ("記事は広告の後に続きます", "記事の続きは広告の後", "広告の下に記事が続きます", "この記事は広告の後に続きます"),
            "zh-Hans": ("广告,请继续往下阅读", "继续往下阅读", "文章未完,请继续阅读",),
            "zh-Hant": ("請繼續閱讀", "文章未完,請繼續閱讀", "內容未完 請往下閱讀", "廣告,請繼續往下閱讀",),
            "ko": ("기사는 광고 뒤에 계속됩니다",),
        },
        longest=80,
        weight=SURE,
        examples=(
            """
  The kite festival drew four thousand people to the dunes on Saturday, twice as many as the village has beds and benches for.
  The story continues below the waterline, said the diver, who had found three spools and a whole silk carp among the mussels.
- Story continues below advertisement
  On Sunday the wind fell, and the long silk dragons from the north coast had to be carried along the beach by schoolchildren.
  The carp was dried on the roof of the chapel and has been flown since then from the mast of the pilot boat on feast days.
""",
            """
  Het vliegerfeest trok zaterdag vierduizend mensen naar de duinen, twee keer zoveel als het dorp aan bedden en banken heeft.
- Lees verder na de advertentie
  Lees verder, riep de juf, en de kinderen lazen het hele affiche nog eens voor, ook de namen van de bakker en zijn hond.
  Op zondag ging de wind liggen en moesten de lange zijden draken van de noordkust door scholieren worden gedragen.
""",
        ),
    ),
    Rule(
        name="affiliate-disclosure",
        about="The sentence that says the site earns a commission from links or belongs to an affiliate programme.",
        phrases={
            "en": (
                "as an amazon associate", "as an affiliate, we", "we may earn a commission", "we may earn commission", "we may earn an affiliate commission", "we may receive a commission", "we may receive compensation", "we may get a commission", "we earn a commission", "we independently evaluate all of our recommendations", "we independently select these products", "we independently review everything we recommend", "when you buy through links on our site", "when you purchase through links on our site", "when you buy through our links", "when you click on links and make a purchase", "if you buy something through our links", "if you buy something from a link", "if you buy through a link", "if you purchase an item through", "if you click on a link and make a purchase", "if you make a purchase through", "purchases you make through our links",
                "this article contains affiliate links", "this post contains affiliate links", "this post may contain affiliate links", "this page contains affiliate links", "this page may contain affiliate links", "this article may contain affiliate links", "this site contains affiliate links", "this story contains affiliate links", "this website contains affiliate links", "this content contains affiliate links", "contains affiliate links", "affiliate disclosure", "affiliate links may be included", "some links in this article are affiliate links", "some of the links in this", "disclosure: we may", "disclosure: some of the links", "disclaimer: this post contains affiliate", "links on this page may earn us", "products featured are independently selected", "all products featured", "all products are independently selected", "all products recommended by", "buying through our links may earn", "every product is independently selected", "our editors independently select", "editor's note: we may earn", "note: this post contains affiliate", "this article contains sponsored", "commissions do not affect our editors",
            ),
            "de": ("als amazon-partner verdiene ich", "als amazon-partner verdienen wir", "als amazon associate", "dieser artikel enthält affiliate-links", "dieser artikel enthält affiliate", "dieser beitrag enthält affiliate-links", "dieser beitrag enthält werbung", "die mit * gekennzeichneten links", "die mit einem * gekennzeichneten links", "bei den mit * gekennzeichneten", "hierbei handelt es sich um einen affiliate-link", "hinweis: dieser artikel enthält", "hinweis: dieser beitrag enthält", "hinweis zu affiliate-links", "wenn sie über diese links einkaufen", "wenn du auf so einen affiliate-link klickst", "wenn du auf so einen link klickst", "alle mit * gekennzeichneten", "affiliate-link", "affiliate-links", "anzeige / affiliate", "in diesem artikel sind provisions-links enthalten", "für links in diesem artikel erhält", "diese seite enthält affiliate-links", "dieser artikel enthält sogenannte affiliate-links", "die hier verlinkten angebote sind mit"),
            "fr": ("en tant que partenaire amazon", "en tant que club partenaire amazon", "cet article contient des liens affiliés", "cet article contient des liens d'affiliation", "cet article peut contenir des liens affiliés", "certains liens de cet article sont affiliés", "certains liens sont affiliés", "ce contenu contient des liens affiliés", "liens affiliés", "lien affilié", "quand vous achetez via nos liens", "lorsque vous achetez via nos liens", "si vous achetez un produit via", "nous pouvons percevoir une commission", "nous pouvons toucher une commission", "cette page contient des liens affiliés"),
            "es": ("en calidad de afiliado de amazon", "como afiliado de amazon", "en calidad de afiliados de amazon", "este artículo contiene enlaces de afiliados", "este artículo contiene enlaces de afiliado", "este post contiene enlaces de afiliados", "algunos de los enlaces de este artículo son de afiliados", "algunos de los enlaces de este artículo", "contiene enlaces de afiliados", "enlaces de afiliados", "enlaces de afiliado", "podemos recibir una comisión", "si compras a través de", "este contenido incluye enlaces de afiliados", "esta página contiene enlaces de afiliados", "cada uno de estos productos ha sido seleccionado", "los precios y la disponibilidad pueden"),
            "pt": ("como associado da amazon", "como associado amazon", "como participante do programa de associados da amazon", "este artigo contém links de afiliados", "este post contém links de afiliados", "este conteúdo pode conter links de afiliados", "contém links de afiliados", "links de afiliados", "podemos receber uma comissão", "podemos ganhar uma comissão", "ao comprar pelos links", "ao clicar nos links", "esta página pode conter links de afiliados", "o site pode receber uma comissão"),
            "it": ("in qualità di affiliato amazon", "in qualità di affiliati amazon", "questo articolo contiene link di affiliazione", "questo articolo contiene link affiliati", "questo articolo include link affiliati", "questo post contiene link di affiliazione", "contiene link di affiliazione", "link di affiliazione", "potremmo ricevere una commissione", "potremmo guadagnare una commissione", "se acquisti tramite i nostri link", "acquistando tramite i nostri link", "alcuni link in questo articolo", "in questo articolo sono presenti link"),
            "nl": ("als amazon-partner verdien", "als amazon-partner verdienen", "dit artikel bevat affiliate links", "dit artikel bevat affiliate-links", "deze pagina bevat affiliate links", "deze pagina bevat affiliate-links", "dit bericht bevat affiliate links", "affiliate links", "als je via onze links", "als je iets koopt via", "wij kunnen een commissie ontvangen", "dit artikel kan affiliate links bevatten"),
            "pl": ("artykuł zawiera linki afiliacyjne", "artykuł zawiera linki partnerskie", "wpis zawiera linki afiliacyjne", "tekst zawiera linki afiliacyjne", "linki w tym artykule", "niektóre odnośniki na stronie to linki afiliacyjne", "niektóre linki w tym artykule", "jeśli kupisz coś za pośrednictwem", "w tekście znajdują się linki afiliacyjne", "linki afiliacyjne", "strona zawiera linki afiliacyjne", "materiał zawiera linki partnerów"),
            "ru": ("статья содержит партнерские ссылки", "в статье есть партнерские ссылки", "некоторые ссылки в статье", "материал содержит партнерские ссылки",),
            "cs": ("článek obsahuje affiliate odkazy", "tento článek obsahuje affiliate odkazy", "článek obsahuje partnerské odkazy", "některé odkazy v článku"),
            "ja": ("amazonのアソシエイトとして", "amazon のアソシエイトとして", "当サイトはamazonアソシエイト", "当サイトは、amazonアソシエイト", "当サイトはアフィリエイト広告を", "当サイトはアフィリエイト", "当サイトでは、アフィリエイト", "当サイトではアフィリエイト", "本ページはプロモーションが含まれています", "本ページにはプロモーションが含まれています", "本記事にはプロモーションが含まれています", "本記事はプロモーションを含みます", "本サイトはプロモーションが含まれています", "本ページには広告が含まれています", "この記事には広告が含まれています", "この記事にはアフィリエイト広告", "記事内に広告が含まれています", "記事内に商品プロモーションを含む場合があります", "紹介した商品/サービスを購入、契約した場合に", "本記事はアフィリエイト", "アフィリエイト広告を利用しています", "この記事はアフィリエイト広告を", "この記事にはプロモーションが含まれています",),
            "ko": ("이 포스팅은 쿠팡 파트너스", "쿠팡 파트너스 활동의 일환으로", "파트너스 활동의 일환으로", "이 포스팅은 제휴마케팅", "이 게시물은 제휴 링크"),
            "zh-Hans": ("本文含有推广链接", "本文包含联盟链接", "本文含对外跳转链接", "文内含有的对外跳转链接", "广告声明:文内含有的对外跳转链接",),
            "zh-Hant": ("本文含有聯盟行銷", "本文包含聯盟行銷", "本文含聯盟行銷", "本文內含聯盟行銷連結", "本文包含合作聯盟連結"),
            "sv": ("artikeln innehåller annonslänkar", "inlägget innehåller reklamlänkar", "inlägget innehåller annonslänkar", "denna artikel innehåller annonslänkar", "innehåller reklam genom annonslänkar", "innehåller annonslänkar"),
            "da": ("artiklen indeholder affiliate links", "indlægget indeholder affiliate links", "indlægget indeholder reklame", "artiklen indeholder reklamelinks", "dette indlæg indeholder affiliate", "denne artikel indeholder affiliate", "denne artikel indeholder reklame"),
            "fi": ("artikkeli sisältää mainoslinkkejä", "kirjoitus sisältää mainoslinkkejä", "juttu sisältää mainoslinkkejä", "postaus sisältää mainoslinkkejä"),
            "no": ("artikkelen inneholder annonselenker", "innlegget inneholder reklame", "innlegget inneholder annonselenker", "inneholder annonselenker"),
            "tr": ("bu yazı satış ortaklığı", "bu içerikte yer alan bağlantılar", "bu yazıda yer alan bağlantılar"),
            "hu": ("a cikk affiliate linkeket tartalmaz", "a cikk partnerlinkeket"),
        },
        match="starts",
        longest=420,
        weight=SURE,
        examples=(
            """
  The kite festival drew four thousand people to the dunes on Saturday, twice as many as the village has beds and benches for.
  Affiliate marketing pays for most of the posters, the treasurer says; the rest is paid for by the baker, in kind, with buns.
- We may earn a commission if you buy something through links on our site.
- As an Amazon Associate I earn from qualifying purchases.
""",
            """
  Auf den Dünen standen am Samstag viertausend Menschen und sahen den Drachen zu, doppelt so viele, wie das Dorf Betten hat.
  Als Partner gewann das Fest den Bäcker, der seither an jedem Drachen ein Rosinenbrötchen verdient und keines davon isst.
- Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.
- Dieser Artikel enthält Affiliate-Links. Wenn Sie darüber einkaufen, erhalten wir eine Provision.
""",
        ),
    ),
    Rule(
        name="ad-blocker-notice",
        about="The appeal to those who block advertisements.",
        phrases={
            "en": ("please disable your ad blocker", "please disable your adblocker", "please turn off your ad blocker", "please disable ad blocker", "please disable adblock", "please consider disabling your ad blocker", "please consider turning off your ad blocker", "please allow ads on our site", "please whitelist", "please support us by disabling", "please support our site by disabling", "it looks like you're using an ad blocker", "it looks like you are using an ad blocker", "it looks like you have an ad blocker", "looks like you're using an ad blocker", "looks like you are using an ad blocker", "looks like your ad blocker is on", "we noticed you're using an ad blocker", "we noticed you are using an ad blocker", "we've detected that you are using an ad blocker", "we have detected that you are using", "we've noticed you're using", "we see you're using an ad blocker", "you are using an ad blocker", "you're using an ad blocker", "you seem to be using an ad blocker", "ad blocker detected", "adblock detected", "ad-blocker detected", "ad block detected", "ads blocker detected", "adblocker detected", "disable your ad blocker", "disable your adblocker", "turn off your ad blocker", "disable ad blocker", "how to disable your ad blocker", "i have disabled adblock", "i've disabled adblock", "i've disabled my ad blocker", "i have turned off my ad blocker", "continue without disabling", "continue with ads", "our website is made possible by displaying online advertisements", "this ad-supported site"),
            "de": ("bitte deaktivieren sie ihren adblocker", "bitte deaktivieren sie ihren werbeblocker", "bitte deaktiviere deinen adblocker", "bitte deaktiviere deinen werbeblocker", "bitte schalten sie ihren adblocker", "adblocker erkannt", "sie nutzen einen adblocker", "sie haben einen adblocker", "sie verwenden einen adblocker", "du nutzt einen adblocker", "du benutzt einen adblocker", "wir haben festgestellt, dass sie einen adblocker", "anscheinend nutzen sie einen", "mit werbung weiterlesen", "adblocker deaktivieren", "werbeblocker deaktivieren", "werbeblocker aktiv"),
            "fr": ("vous utilisez un bloqueur de publicité", "vous utilisez un bloqueur de publicités", "vous semblez utiliser un bloqueur", "nous avons détecté un bloqueur", "bloqueur de publicité détecté", "bloqueur de publicités détecté", "veuillez désactiver votre bloqueur", "désactivez votre bloqueur", "merci de désactiver votre bloqueur", "désactiver votre bloqueur de publicité", "adblock détecté", "merci de désactiver votre adblock"),
            "es": ("parece que estás usando un bloqueador", "hemos detectado que estás usando un bloqueador", "hemos detectado que utilizas un bloqueador", "bloqueador de anuncios detectado", "por favor desactiva tu bloqueador", "por favor, desactiva tu bloqueador", "desactiva tu bloqueador", "desactivar el bloqueador de anuncios", "adblock detectado", "hemos detectado un bloqueador"),
            "pt": ("desative seu bloqueador", "desative o bloqueador de anúncios", "por favor, desative seu bloqueador", "bloqueador de anúncios detectado", "parece que você está usando um bloqueador", "detectamos que você está usando um bloqueador", "notamos que você está usando um bloqueador", "percebemos que você está usando um bloqueador", "adblock detectado", "identificamos um bloqueador", "desative o adblock"),
            "it": ("sembra che tu stia usando un ad blocker", "disattiva il tuo ad blocker", "disattiva l'adblock", "disabilita adblock", "per favore disattiva", "abbiamo rilevato che stai usando un adblocker", "stai utilizzando un ad blocker", "ad blocker rilevato", "adblock rilevato", "disattiva il blocco della pubblicità", "stai usando un adblock"),
            "nl": ("je gebruikt een adblocker", "u gebruikt een adblocker", "schakel je adblocker uit", "schakel uw adblocker uit", "zet je adblocker uit", "het lijkt erop dat je een adblocker", "we zien dat je een adblocker", "adblocker gedetecteerd", "wij hebben gezien dat je een adblocker"),
            "pl": ("wykryliśmy, że używasz adblocka", "wykryto adblock", "wyłącz adblocka", "wyłącz adblock", "prosimy o wyłączenie adblocka", "korzystasz z adblocka", "używasz adblocka", "prosimy, wyłącz adblock", "wygląda na to, że używasz", "zablokowałeś reklamy", "prosimy o wyłączenie blokowania reklam"),
            "ru": ("отключите блокировщик рекламы", "пожалуйста, отключите блокировщик", "пожалуйста, отключите adblock", "у вас включен блокировщик рекламы", "у вас включен блокировщик", "вы используете блокировщик рекламы", "обнаружен блокировщик рекламы", "отключите adblock", "мы обнаружили, что вы используете блокировщик", "похоже, вы используете блокировщик",),
            "uk": ("вимкніть блокувальник реклами", "будь ласка, вимкніть блокувальник", "ви використовуєте блокувальник реклами", "у вас увімкнено блокувальник", "виявлено блокувальник реклами"),
            "cs": ("používáte adblock", "vypněte adblock", "vypněte si adblock", "vypněte prosím adblock", "máte zapnutý adblock", "blokujete reklamu"),
            "tr": ("reklam engelleyici kullanıyorsunuz", "lütfen reklam engelleyiciyi kapatın", "lütfen reklam engelleyicinizi", "reklam engelleyici tespit edildi", "reklam engelleyicinizi kapatın", "adblock tespit edildi", "adblock kullanıyorsunuz"),
            "ar": ("تم اكتشاف مانع إعلانات", "يرجى تعطيل مانع الإعلانات", "يرجى إيقاف مانع الإعلانات", "أنت تستخدم مانع الإعلانات", "مانع الإعلانات"),
            "id": ("matikan adblock", "nonaktifkan adblock", "matikan pemblokir iklan", "adblock terdeteksi", "anda menggunakan pemblokir iklan", "nonaktifkan pemblokir iklan", "mohon nonaktifkan adblock"),
            "vi": ("vui lòng tắt trình chặn quảng cáo", "vui lòng tắt adblock", "bạn đang sử dụng trình chặn quảng cáo", "phát hiện trình chặn quảng cáo", "hãy tắt chặn quảng cáo"),
            "zh-Hans": ("请关闭广告拦截", "请关闭广告屏蔽", "检测到您使用了广告拦截", "检测到广告拦截", "您正在使用广告拦截", "请将本站加入白名单"),
            "zh-Hant": ("請關閉廣告阻擋", "偵測到廣告封鎖", "請關閉廣告攔截", "偵測到您使用廣告阻擋", "請停用廣告攔截", "您使用了廣告阻擋"),
            "ja": ("広告ブロッカーを無効", "広告ブロックを解除", "広告ブロック機能を", "広告ブロッカーが検出", "アドブロックを", "お使いのブラウザで広告ブロック"),
            "ko": ("광고 차단 프로그램", "광고 차단 기능", "광고 차단을 해제", "애드블록", "광고차단"),
            "el": ("απενεργοποιηστε το ad blocker", "παρακαλουμε απενεργοποιηστε το adblock", "φαινεται οτι χρησιμοποιειτε ad blocker", "χρησιμοποιειτε ad blocker",),
            "sv": ("du använder en annonsblockerare", "stäng av din annonsblockerare", "vi ser att du använder annonsblockerare", "det verkar som att du använder en annonsblockerare", "du har en annonsblockerare"),
            "da": ("du bruger en adblocker", "slå din adblocker fra", "det ser ud til, at du bruger en adblocker", "vi kan se, at du bruger adblocker"),
            "fi": ("käytät mainosten esto-ohjelmaa", "käytät mainosten estoa", "poista mainosten esto", "sinulla on käytössä mainosten esto", "ota mainoksenesto pois"),
            "no": ("du bruker annonseblokkering", "slå av annonseblokkering", "det ser ut til at du bruker annonseblokkering", "vi ser at du bruker annonseblokker"),
            "ro": ("dezactivează ad blocker", "folosești un ad blocker", "te rugăm să dezactivezi adblock", "ai adblock activat"),
            "hu": ("hirdetésblokkolót használ", "kérjük, kapcsolja ki a hirdetésblokkolót", "úgy tűnik, hirdetésblokkolót", "reklámblokkolót használsz", "kapcsold ki a reklámblokkolót"),
        },
        match="starts",
        longest=300,
        weight=SURE,
        examples=(
            """
  The kite festival drew four thousand people to the dunes on Saturday, twice as many as the village has beds and benches for.
  The village site shows a poster to anyone who is using an ad blocker, and the poster asks them, kindly, for a bag of flour.
- It looks like you're using an ad blocker. Please consider turning it off.
- Please disable your ad blocker to continue.
""",
            """
  Le festival a attiré samedi quatre mille personnes sur les dunes, deux fois plus que le village n'a de lits et de bancs.
  Le bloqueur de publicité du maire, un chien nommé Pixel, a encore arraché deux affiches avant que la colle ne soit sèche.
- Vous utilisez un bloqueur de publicité. Merci de le désactiver.
""",
        ),
    ),
)
