"""Paywalls: subscriber-only notices, meters, calls to log in or subscribe in order to read on, trial offers."""

from cleaner.rule import EDGE, SURE, Rule

RULES = (
    Rule(
        name="for-subscribers-only",
        about="The notice that the article, or the rest of it, is for subscribers or members.",
        phrases={
            "en": ("subscribers only", "subscriber only", "subscriber-only", "for subscribers only", "for subscribers", "members only", "member-only story", "members-only story", "exclusive to subscribers", "subscriber exclusive", "exclusive for subscribers", "premium content", "premium article", "subscribe to read", "subscribe to unlock", "subscribe to access", "subscribe to view", "subscribe today to", "login to read", "register to read", "unlock this article", "unlock this story", "unlock unlimited access", "unlock full access", "get unlimited access", "keep reading for", "upgrade to read",),
            "de": ("exklusiv für abonnenten", "nur für abonnenten", "jetzt weiterlesen", "jetzt weiterlesen mit", "weiterlesen mit", "diesen artikel weiterlesen", "testen sie jetzt", "jetzt testen", "jetzt abonnieren", "jetzt kostenlos testen", "unbegrenzter zugang", "um weiterzulesen", "zum weiterlesen", "registrieren und weiterlesen", "anmelden und weiterlesen", "sie wollen weiterlesen", "mit plus weiterlesen", "vorteile für abonnenten", "monatlich kündbar", "jederzeit kündbar", "freischalten", "artikel freischalten", "im abo lesen", "weiterlesen mit abo", "testabo abschliessen",),
            "fr": ("réservé aux abonnés", "abonnez-vous pour lire", "abonnez-vous pour continuer", "abonnez-vous pour accéder", "s'abonner pour lire", "débloquez cet article", "accès illimité", "sans engagement", "je m'abonne", "article abonné", "essayez gratuitement", "testez sans engagement",),
            "es": ("exclusivo para suscriptores", "exclusivo suscriptores", "solo para suscriptores", "sólo para suscriptores", "para seguir leyendo", "suscríbete para leer", "acceso ilimitado", "suscríbete desde", "quieres seguir leyendo", "hágase suscriptor", "hazte suscriptor", "hazte premium", "lee sin límites",),
            "pt": ("conteúdo exclusivo", "exclusivo para assinantes", "só para assinantes", "para continuar lendo", "assine para ler", "continue lendo com", "acesso ilimitado", "assine já", "tenha acesso ilimitado", "desbloqueie este artigo", "continuar a ler", "seja assinante", "benefício do assinante",),
            "it": ("riservato agli abbonati", "solo per abbonati", "contenuto riservato", "esclusivo per abbonati", "abbonati per leggere", "registrati per leggere", "sblocca questo articolo", "sblocca l'accesso", "accesso illimitato", "attiva l'offerta", "abbonati a soli", "leggi l'articolo completo", "scegli l'abbonamento", "prova gratuita", "abbonati subito",),
            "nl": ("alleen voor abonnees", "exclusief voor abonnees", "verder lezen", "onbeperkt toegang", "onbeperkt lezen",),
            "pl": ("ten artykuł przeczytasz", "tylko dla prenumeratorów", "tylko dla subskrybentów", "dostęp dla prenumeratorów", "pozostało do przeczytania", "pozostała część artykułu", "aby czytać dalej", "żeby czytać dalej", "wykup dostęp", "wykup subskrypcję", "kup dostęp", "kup subskrypcję", "kup prenumeratę", "uzyskaj dostęp", "zyskaj dostęp", "odblokuj artykuł", "czytaj bez ograniczeń", "czytaj dalej za", "artykuł premium", "artykuły premium", "sprawdź treści premium", "masz już prenumeratę", "masz już subskrypcję", "treści premium", "wybierz prenumeratę", "kup licencję",),
            "ru": ("доступно только подписчикам", "доступно по подписке", "только для подписчиков", "для подписчиков", "полный текст доступен", "полная версия доступна", "оформите подписку, чтобы", "оформите подписку", "чтобы читать дальше", "чтобы прочитать статью", "чтобы прочитать полностью", "чтобы продолжить чтение", "для продолжения чтения", "подпишитесь, чтобы читать", "подпишитесь, чтобы продолжить", "войдите, чтобы прочитать", "эксклюзивно для подписчиков", "закрытый материал", "продолжение доступно", "купить подписку", "выберите подписку", "доступ к материалу",),
            "uk": ("матеріал доступний тільки", "доступно лише передплатникам", "тільки для передплатників", "лише для підписників", "оформіть підписку", "щоб читати далі", "щоб прочитати повністю", "підпишіться, щоб читати", "оформіть передплату",),
            "cs": ("pouze pro předplatitele", "jen pro předplatitele", "chcete číst dál", "odemknout článek", "předplaťte si", "zbývá vám přečíst", "článek pro předplatitele", "exkluzivně pro předplatitele", "předplatit", "koupit předplatné", "zbývá vám ještě",),
            "tr": ("sadece aboneler", "abonelere özel", "abonelere özel içerik", "devamını okumak için",),
            "ar": ("للمشتركين فقط", "المحتوى للمشتركين", "اشترك لمتابعة القراءة", "لمتابعة القراءة", "للاستمرار في القراءة", "سجل للمتابعة", "اشترك لقراءة",),
            "fa": ("ویژه مشترکان", "این محتوا ویژه", "برای مطالعه ادامه",),
            "id": ("khusus pelanggan", "konten premium", "artikel premium", "berlangganan untuk membaca", "untuk melanjutkan membaca", "silakan berlangganan", "lanjutkan membaca dengan", "artikel khusus pelanggan", "konten ini khusus", "masuk untuk membaca",),
            "vi": ("để đọc tiếp",),
            "zh-Hans": ("付费内容", "付费阅读", "会员专享", "会员可读", "会员专属", "本文仅限会员", "该内容仅对", "剩余内容需", "购买后可阅读", "开通会员", "成为会员", "解锁全文", "付费解锁", "订阅会员", "您已读完免费", "仅限订阅用户", "仅供会员", "查看完整内容",),
            "zh-Hant": ("付費內容", "訂閱閱讀全文", "會員專屬", "會員限定", "會員專享", "訂閱會員專屬", "本文僅限會員", "僅限訂閱會員", "立即訂閱", "解鎖全文", "成為訂閱會員", "您已閱讀完", "付費會員限定", "訂閱方案", "升級訂閱", "訂戶專屬", "免費加入會員",),
            "ja": ("有料会員限定", "会員限定", "会員限定記事", "有料記事", "有料会員登録", "この続きは", "ここから先は", "無料会員登録", "購読する", "電子版に登録", "初割", "有料会員向け",),
            "ko": ("회원 전용", "회원전용", "구독자 전용",),
            "el": ("αποκλειστικα για συνδρομητεσ", "μονο για συνδρομητεσ", "γινετε συνδρομητησ", "περιεχομενο για συνδρομητεσ",),
            "sv": ("endast för prenumeranter", "bara för prenumeranter", "artikeln är låst", "läs vidare med", "exklusivt för prenumeranter", "lås upp artikeln", "köp prenumeration",),
            "da": ("kun for abonnenter", "eksklusivt for abonnenter", "læs videre med", "køb abonnement", "kun for medlemmer", "fortsæt læsningen", "prøv gratis", "lås artiklen op",),
            "fi": ("vain tilaajille", "tilaajille", "lue koko artikkeli", "jatka lukemista", "lukeaksesi koko artikkelin", "tilaa lukeaksesi", "tämä on tilaajille",),
            "no": ("kun for abonnenter", "for abonnenter", "les videre med", "kjøp abonnement", "eksklusivt for abonnenter", "få tilgang",),
            "ro": ("doar pentru abonați", "exclusiv pentru abonați",),
            "hu": ("csak előfizetőknek", "előfizetőknek", "a folytatáshoz", "előfizetek", "fizess elő",),
            "bg": ("само за абонати",),
            "he": ("למנויים בלבד", "כדי להמשיך לקרוא", "להמשך קריאה", "להמשך קריאת הכתבה", "תוכן זה למנויים",),
            "ca": ("per continuar llegint",),
            "hr": ("samo za pretplatnike", "za nastavak čitanja", "pretplatite se za",),
            "sr": ("само за претплатнике", "samo za pretplatnike",),
            "sk": ("len pre predplatiteľov", "iba pre predplatiteľov", "odomknite článok", "chcete čítať ďalej",),
            "lt": ("tik prenumeratoriams", "norėdami skaityti toliau", "turinys tik prenumeratoriams",),
            "lv": ("tikai abonentiem", "lai lasītu tālāk",),
            "et": ("ainult tellijatele", "artikkel on tellijatele", "edasi lugemiseks", "tellijale",),
        },
        longest=80,
        weight=SURE,
        examples=(
            """
  The lighthouse was painted in June, white below and red above, by two brothers who had never before climbed anything that high.
  Subscribers only see the lower half from the quay, the rule book notes, and the brothers were let up because they had brushes.
- Subscribers only
- Premium content
""",
            """
  El faro se pintó en junio, blanco abajo y rojo arriba, por dos hermanos que nunca habían subido a nada que fuera tan alto.
  Solo para suscriptores del boletín se abre la linterna, dice el reglamento, pero las gaviotas no han leído ni una línea.
- Solo para suscriptores
""",
        ),
    ),
    Rule(
        name="read-on-by-subscribing",
        about="The sentence over the cut-off end of an article that asks to subscribe, register or log in to read on.",
        phrases={
            "en": ("this article is for subscribers only", "this article is for members only", "this article is only available to subscribers", "this article is available to subscribers only", "this article is exclusive to subscribers", "this article is reserved for", "this content is for members only", "this content is for subscribers only", "this content is only available to subscribers", "this content is available to subscribers", "this content is available exclusively to", "this story is for subscribers only", "this story is exclusive to subscribers", "this story is available exclusively to", "this story is only available to", "this post is for paying subscribers only", "this post is for paid subscribers", "this post is for subscribers only", "this post is for subscribers on the", "this post is for paying members only", "this post is only for paying subscribers", "this page is for members only", "this is a premium article", "this is premium content", "this is a subscriber-only", "this is a subscriber only", "this is a member-only story", "this feature is for subscribers only", "this video is for subscribers only", "exclusive content for subscribers", "subscribe to continue reading", "subscribe to keep reading", "subscribe to read more", "subscribe to read the full article", "subscribe to read the full story", "subscribe to unlock this article", "subscribe for full access", "subscribe now to keep reading", "subscribe now to read", "subscribe now to continue reading", "subscribe now for full access", "to continue reading this article", "to continue reading, please", "to continue reading, subscribe", "to continue reading, log in", "to keep reading, please", "to read the full story", "to read the full article, please", "to read this article in full", "to read the rest of this article", "to access this article, please", "sign in to continue reading", "sign in to read", "sign up to read", "sign up to continue reading", "sign up to unlock", "log in to continue reading", "log in to read", "register to continue reading", "register for free to continue reading", "register for free to read", "create a free account to continue", "create a free account to read", "create an account to read", "create an account to continue reading", "become a member to read", "become a member to continue reading", "become a subscriber to read", "unlock the full article", "get unlimited access to the best stories", "get unlimited digital access", "get full digital access", "continue reading this article with", "continue reading with a", "continue reading this post for free", "keep reading with a 7-day free trial", "read the full story with", "purchase a subscription to", "you must be a subscriber to", "you must be a member to read", "you need to be a subscriber to", "you need a subscription to", "you have read your last free article", "you have used all your free articles", "you've used all your free articles", "you are reading your last free article", "you have viewed your allotted", "log in or subscribe to", "subscribe or log in to", "sign in or subscribe to", "subscribe now to keep reading and get access to the full archive", "upgrade to continue reading", "upgrade to paid to read", "upgrade your subscription to", "want to read more? subscribe", "enjoying our content? subscribe", "thanks for reading! subscribe", "you have reached your article limit", "you have reached your limit of", "you've reached your limit of", "you've reached your article limit", "you've reached your monthly limit", "you have reached your monthly limit", "you have reached your free article limit",),
            "de": ("dieser artikel ist nur für abonnenten", "dieser artikel ist für abonnenten", "dieser artikel ist exklusiv für", "dieser artikel ist abonnenten vorbehalten", "dieser inhalt ist exklusiv für", "dieser inhalt ist nur für", "dieser beitrag ist nur für", "exklusiv für unsere abonnenten", "diesen artikel weiterlesen mit", "lesen sie diesen artikel weiter mit", "jetzt abonnieren und weiterlesen", "zugang zu allen artikeln", "zugriff auf alle inhalte", "um diesen artikel zu lesen", "melden sie sich an, um weiterzulesen", "melden sie sich an, um diesen artikel", "registrieren sie sich, um weiterzulesen", "mit einem abo weiterlesen", "wählen sie ihr abo", "sie haben noch keinen zugang", "sie möchten diesen artikel lesen",),
            "fr": ("cet article est réservé aux abonnés", "article réservé aux abonnés", "article réservé à nos abonnés", "réservé à nos abonnés", "cet article est réservé à nos abonnés", "contenu réservé aux abonnés", "ce contenu est réservé aux abonnés", "contenu exclusif aux abonnés", "la suite est réservée aux abonnés", "la suite de cet article est réservée", "la lecture de ce contenu est réservée", "vous devez être abonné pour lire", "abonnez-vous pour lire la suite", "pour lire la suite de cet article", "pour continuer à lire", "pour accéder à l'intégralité", "s'abonner pour lire la suite", "accédez à tous nos contenus", "accédez à tous les articles", "accès illimité à tous nos", "lecture réservée aux abonnés", "inscrivez-vous pour lire la suite", "connectez-vous pour lire la suite", "profitez de tous nos articles", "vous avez lu tous vos articles gratuits", "vous pouvez lire le monde sur un seul appareil", "lecture du monde en cours sur un autre appareil",),
            "es": ("este artículo es exclusivo para suscriptores", "este contenido es exclusivo para suscriptores", "contenido exclusivo para suscriptores", "contenido solo para suscriptores", "noticia exclusiva para suscriptores", "artículo solo para suscriptores", "artículo exclusivo para suscriptores", "suscríbete para seguir leyendo", "suscríbete para continuar leyendo", "suscríbete y sigue leyendo", "regístrate para seguir leyendo", "regístrate gratis para seguir leyendo", "regístrate y lee gratis", "inicia sesión para seguir leyendo", "inicia sesión para leer", "sigue leyendo por solo", "accede a todos los contenidos", "tu suscripción se está usando en otro dispositivo", "este contenido es para suscriptores", "esta noticia es para suscriptores", "has alcanzado el límite", "has llegado al límite de", "si ya eres suscriptor", "flecha tu suscripción se está usando en otro dispositivo",),
            "pt": ("conteúdo exclusivo para assinantes", "este conteúdo é exclusivo para assinantes", "este conteúdo é exclusivo para", "esta matéria é exclusiva para assinantes", "matéria exclusiva para assinantes", "reportagem exclusiva para assinantes", "texto exclusivo para assinantes", "para continuar a ler", "assine para continuar lendo", "assine e continue lendo", "assine agora e continue lendo", "cadastre-se para continuar lendo", "faça login para continuar lendo", "faça seu login para continuar lendo", "este artigo é exclusivo para assinantes", "artigo exclusivo para assinantes", "leia este artigo grátis", "os artigos da equipa", "conteúdo restrito a assinantes", "você atingiu o limite",),
            "it": ("contenuto riservato agli abbonati", "questo contenuto è riservato agli abbonati", "articolo riservato agli abbonati", "questo articolo è riservato agli abbonati", "solo per gli abbonati", "per continuare a leggere", "per continuare a leggere questo articolo", "abbonati per continuare a leggere", "abbonati per leggere anche", "accedi per continuare a leggere", "registrati per continuare a leggere", "hai raggiunto il limite", "per leggere l'articolo completo", "unisciti a noi e continua a leggere",),
            "nl": ("dit artikel is exclusief voor abonnees", "dit artikel is alleen voor abonnees", "dit artikel is voor abonnees", "deze inhoud is alleen voor abonnees", "wilt u verder lezen", "wil je verder lezen", "word abonnee om verder te lezen", "log in om verder te lezen", "abonneer je om verder te lezen", "lees verder met een abonnement", "lees dit artikel gratis", "maak een gratis account aan om verder te lezen", "word abonnee en lees verder", "je hebt het maximum aantal gratis artikelen", "u heeft het maximale aantal", "registreer gratis en lees verder",),
            "pl": ("artykuł dostępny tylko dla prenumeratorów", "artykuł dostępny tylko dla subskrybentów", "ten artykuł jest dostępny tylko dla", "dostęp tylko dla prenumeratorów", "treść tylko dla subskrybentów", "pozostało ci do przeczytania", "dalsza część artykułu dostępna", "aby przeczytać cały artykuł", "aby przeczytać ten artykuł", "zaloguj się, aby czytać dalej", "zaloguj się i czytaj", "te materiały są płatne", "to jest artykuł premium", "chcesz przeczytać cały artykuł", "ten artykuł jest płatny",),
            "ru": ("материал доступен только подписчикам", "материал доступен по подписке", "этот материал доступен только", "статья доступна только подписчикам", "статья доступна по подписке", "эта статья доступна только", "войдите, чтобы читать дальше", "читать полностью по подписке",),
            "uk": ("матеріал доступний лише передплатникам", "цей матеріал доступний лише", "увійдіть, щоб читати далі",),
            "cs": ("článek je určen pouze pro předplatitele", "tento článek je pouze pro předplatitele", "tento článek je určen pouze předplatitelům", "obsah pouze pro předplatitele", "pro pokračování ve čtení", "pro čtení celého článku", "odemkněte si tento článek", "přihlaste se a čtěte dál", "tento článek je exkluzivní",),
            "tr": ("bu içerik abonelere özeldir", "bu içerik sadece abonelere", "bu haber abonelere özeldir", "okumaya devam etmek için", "yazının devamını okumak için", "abone olun ve okumaya devam edin", "okumaya devam etmek için abone", "haberin devamını okumak için",),
            "ar": ("هذا المحتوى للمشتركين فقط", "هذا المقال للمشتركين فقط",),
            "fa": ("این مطلب ویژه مشترکان", "برای خواندن ادامه مطلب",),
            "id": ("artikel ini hanya untuk pelanggan", "baca artikel lengkap dengan", "silakan masuk untuk membaca",),
            "vi": ("bài viết chỉ dành cho thành viên", "bài viết dành cho thuê bao", "nội dung dành riêng cho", "nội dung dành cho hội viên", "đăng nhập để đọc tiếp", "đăng ký để đọc tiếp", "đăng ký để đọc", "nội dung có phí", "bài viết có phí",),
            "th": ("สําหรับสมาชิกเท่านั้น", "เนื้อหาสําหรับสมาชิก", "สมัครสมาชิกเพื่ออ่านต่อ", "เข้าสู่ระบบเพื่ออ่านต่อ", "บทความนี้สําหรับสมาชิก",),
            "zh-Hans": ("本文为付费内容", "本文为付费文章", "订阅后可继续阅读", "订阅以继续阅读", "订阅后继续阅读", "登录后继续阅读", "登录后阅读全文", "登录后查看全文", "登录以继续阅读", "本文仅对会员开放", "此内容为付费阅读", "开通会员阅读全文",),
            "zh-Hant": ("本文為付費內容", "本文為付費文章", "訂閱後可繼續閱讀", "訂閱以繼續閱讀", "登入後繼續閱讀", "登入以繼續閱讀", "登入後閱讀全文", "加入會員繼續閱讀", "免費註冊繼續閱讀", "加入會員,繼續閱讀",),
            "ja": ("この記事は有料会員限定です", "この記事は会員限定です", "この記事は有料記事です", "この記事は有料会員限定記事です", "有料会員限定記事", "会員限定記事です", "有料会員になると", "続きを読むには", "この記事の続きを読むには", "記事の続きを読むには", "ここから先は有料", "会員登録して続きを読む", "ログインして続きを読む", "続きをお読みいただくには", "全文をお読みいただくには", "この記事は有料です", "有料プランに登録すると", "今すぐ登録して続きを読む", "プレミアム会員限定", "会員登録すると続きをお読みいただけます", "会員の方はこちら", "無料で会員登録",),
            "ko": ("유료회원 전용", "유료 회원 전용", "유료 콘텐츠입니다", "유료 기사입니다", "프리미엄 콘텐츠", "프리미엄 기사", "구독 후 이용", "구독하고 계속 읽기", "로그인하고 계속 읽기", "로그인 후 전체 기사", "회원가입 후 이용", "이 기사는 유료", "이 콘텐츠는 유료", "구독회원에게만", "유료 구독자 전용", "무료로 회원가입", "계속 읽으려면", "전문을 보시려면", "이 기사는 구독자 전용", "회원만 볼 수 있는",),
            "el": ("αυτο το αρθρο ειναι για συνδρομητεσ", "το περιεχομενο ειναι διαθεσιμο μονο", "για να διαβασετε τη συνεχεια", "για να συνεχισετε την αναγνωση", "συνδεθειτε για να διαβασετε", "για να συνεχισετε να διαβαζετε",),
            "sv": ("den här artikeln är för prenumeranter", "för att läsa vidare", "vill du läsa vidare", "bli prenumerant för att läsa", "prenumerera för att läsa", "logga in för att läsa", "logga in för att läsa vidare", "den här artikeln är en del av vår", "det här är en låst artikel", "skapa konto för att läsa vidare",),
            "da": ("denne artikel er kun for abonnenter", "denne artikel er forbeholdt", "artiklen er kun for abonnenter", "vil du læse videre", "for at læse videre", "log ind for at læse", "bliv abonnent for at læse",),
            "fi": ("tämä artikkeli on vain tilaajille", "artikkeli on vain tilaajille", "tilaa ja jatka lukemista", "kirjaudu ja jatka lukemista", "haluatko lukea koko artikkelin", "tämä sisältö on vain tilaajille",),
            "no": ("denne saken er for abonnenter", "denne artikkelen er for abonnenter", "vil du lese videre", "for å lese videre", "logg inn for å lese", "bli abonnent for å lese", "dette er en plussak",),
            "ro": ("conținut exclusiv pentru abonați", "acest articol este disponibil doar", "pentru a citi mai departe", "abonează-te pentru a citi", "pentru a continua lectura",),
            "hu": ("ez a cikk csak előfizetőink", "a cikk folytatása csak", "a cikk további része", "a teljes cikk elolvasásához", "ez a tartalom csak előfizetőknek",),
            "bg": ("статията е достъпна само", "съдържанието е достъпно само", "за да прочетете цялата статия", "абонирайте се, за да", "тази статия е само за абонати",),
            "he": ("כתבה זו למנויים בלבד", "הירשמו כדי להמשיך לקרוא",),
            "ca": ("contingut exclusiu per a subscriptors", "només per a subscriptors", "exclusiu per a subscriptors", "subscriu-te per continuar llegint",),
            "hr": ("članak je dostupan samo pretplatnicima", "sadržaj dostupan samo pretplatnicima",),
            "sr": ("za nastavak čitanja potrebno",),
            "sk": ("článok je len pre predplatiteľov", "tento článok je určený iba pre predplatiteľov", "pre pokračovanie v čítaní", "na prečítanie celého článku",),
            "lt": ("straipsnis skirtas tik prenumeratoriams",),
            "lv": ("raksts pieejams tikai abonentiem", "šis raksts ir pieejams tikai",),
            "et": ("see artikkel on tellijatele",),
        },
        match="starts",
        longest=200,
        weight=EDGE,
        examples=(
            """
  The lighthouse was painted in June, white below and red above, by two brothers who had never before climbed anything that high.
  This article of the keeper's oath is for members only, says the rule book, and the brothers were made members on the ladder.
- This article is for subscribers only.
- Subscribe to continue reading
""",
            """
  Le phare a été repeint en juin, blanc en bas et rouge en haut, par deux frères qui n'étaient jamais montés aussi haut.
  Le banc de la lanterne est réservé aux abonnés du bulletin, dit le règlement, mais les mouettes n'en ont jamais lu une ligne.
- Article réservé aux abonnés
- La suite est réservée aux abonnés.
""",
            """
  灯台は六月に塗りかえられた。下は白、上は赤で、あんな高い所に登るのは初めてだという兄弟が二人で塗った。
  展望台の椅子は会員限定だと規則には書いてあるが、かもめたちは規則など一行も読まずに毎朝そこに座っている。
- この記事は有料会員限定です。
- 続きをお読みいただくには、会員登録が必要です。
""",
        ),
    ),
    Rule(
        name="already-subscribed",
        about="The question whether the reader already subscribes, with the link to log in.",
        phrases={
            "en": ("already a subscriber", "already a member", "already subscribed", "already have an account", "already have a subscription", "already registered", "already subscribe", "are you already a subscriber", "existing subscriber", "existing subscribers", "current subscriber", "print subscriber", "print subscribers", "not a subscriber", "not a subscriber yet", "not a member yet", "not yet a subscriber", "not a member", "no account yet", "don't have an account", "don't have an account yet", "need an account", "new to", "have an account", "if you are already a subscriber", "if you're already a subscriber", "if you are a subscriber", "if you're a subscriber", "subscribers can log in", "get access to the full archive"),
            "de": ("sie haben bereits ein abo", "sie sind bereits abonnent", "bereits abonnent", "bereits abonniert", "sie haben schon ein abo", "schon abonniert", "haben sie bereits ein abo", "haben sie bereits ein konto", "sie haben bereits ein konto", "bereits registriert", "bereits mitglied", "bist du bereits mitglied", "du bist bereits abonnent", "sind sie bereits abonnent", "sie haben noch kein konto", "noch kein konto", "noch kein abo", "sie sind bereits registriert", "schon abonnent", "sie sind noch kein abonnent", "noch nicht registriert", "bereits kunde"),
            "fr": ("déjà abonné", "déjà abonnée", "déjà abonné(e", "vous êtes déjà abonné", "vous êtes abonné", "déjà inscrit", "déjà un compte", "vous avez déjà un compte", "déjà membre", "pas encore abonné", "pas encore inscrit", "pas encore de compte", "vous n'êtes pas inscrit", "vous n'avez pas de compte", "déjà client", "êtes-vous déjà abonné",),
            "es": ("ya eres suscriptor", "ya estás suscrito", "ya soy suscriptor", "ya es suscriptor", "ya tienes una cuenta", "ya tengo una cuenta", "ya tienes cuenta", "no tienes cuenta", "no tienes una cuenta", "aún no eres suscriptor", "todavía no eres suscriptor", "ya estás registrado", "ya estoy suscrito", "ya eres socio", "ya eres usuario",),
            "pt": ("já é assinante", "já sou assinante", "já é cadastrado", "já tem conta", "já tem uma conta", "já possui cadastro", "já possui uma conta", "já tem cadastro", "já é membro", "ainda não é assinante", "não é assinante", "não tem conta", "ainda não tem conta", "não tem uma conta", "já tem assinatura", "é assinante", "ainda não é cadastrado", "se já é assinante"),
            "it": ("sei già abbonato", "sei già abbonata", "sei già un abbonato", "già abbonato", "hai già un account", "hai già un abbonamento", "sei già registrato", "sei già iscritto", "sei già membro", "non hai un account", "non sei ancora registrato", "non sei abbonato", "sei un nostro abbonato", "se sei già abbonato"),
            "nl": ("al abonnee", "bent u al abonnee", "ben je al abonnee", "heb je al een account", "heeft u al een account", "al lid", "al een account", "nog geen abonnee", "nog geen account", "al geregistreerd", "ben je al lid", "ik ben al abonnee"),
            "pl": ("masz już konto", "posiadasz już konto", "jesteś już prenumeratorem", "jesteś już subskrybentem", "masz już dostęp", "mam już konto", "nie masz konta", "nie masz jeszcze konta", "jesteś już naszym użytkownikiem", "jesteś już zarejestrowany", "jesteś prenumeratorem", "nie posiadasz konta", "mam już prenumeratę"),
            "ru": ("уже подписаны", "вы уже подписаны", "уже есть подписка", "уже подписчик", "вы уже подписчик", "уже есть аккаунт", "уже зарегистрированы", "есть аккаунт", "нет аккаунта", "еще не зарегистрированы", "у вас уже есть подписка", "у меня уже есть подписка", "уже есть учетная запись", "у вас уже есть аккаунт", "еще нет аккаунта", "я уже подписчик"),
            "uk": ("вже підписані", "вже маєте підписку", "вже маєте акаунт", "вже зареєстровані", "ви є учасником", "ще не зареєстровані", "немає акаунту", "вже є акаунт", "вже передплатник", "у вас вже є підписка"),
            "cs": ("už jste předplatitel", "máte předplatné", "jste předplatitel", "už máte předplatné", "máte již předplatné", "už máte účet", "máte již účet", "už jste členem", "nemáte účet", "ještě nemáte účet", "už jste předplatitelem", "jste již předplatitelem", "již máte předplatné", "ještě nejste předplatitel"),
            "tr": ("zaten abone misiniz", "zaten üye misiniz", "abone misiniz", "hesabınız var mı", "zaten bir hesabınız var mı", "üye değil misiniz", "hesabınız yok mu", "üye misiniz", "hesabın yok mu", "zaten hesabın var mı"),
            "ar": ("مشترك بالفعل", "هل أنت مشترك بالفعل", "لديك حساب", "هل لديك حساب", "لديك حساب بالفعل", "ليس لديك حساب", "هل انت مسجل بالفعل", "هل أنت مشترك"),
            "fa": ("عضو هستید", "قبلا ثبت نام کرده اید", "حساب کاربری دارید", "حساب کاربری ندارید", "قبلا ثبتنام کردهاید", "مشترک هستید",),
            "hi": ("पहले से सदस्य हैं", "पहले से ही खाता है", "पहले से सब्सक्राइबर हैं", "खाता नहीं है"),
            "id": ("sudah berlangganan", "sudah punya akun", "sudah menjadi anggota", "sudah jadi pelanggan", "belum punya akun", "belum berlangganan", "sudah memiliki akun", "belum memiliki akun", "sudah menjadi pelanggan"),
            "vi": ("đã là thành viên", "đã có tài khoản", "bạn đã có tài khoản", "chưa có tài khoản", "bạn chưa có tài khoản", "bạn đã là thành viên", "đã là hội viên"),
            "th": ("เป็นสมาชิกอยู่แล้ว", "มีบัญชีอยู่แล้ว", "ยังไม่มีบัญชี", "ยังไม่เป็นสมาชิก", "เป็นสมาชิกแล้ว", "มีบัญชีแล้ว"),
            "zh-Hans": ("已经是会员", "已有账号", "已有帐号", "已有账户", "已是会员", "已经订阅", "已订阅", "还没有账号", "没有账号", "已经有账号", "还不是会员", "已经是订阅用户", "还没有账户", "没有帐号"),
            "zh-Hant": ("已經是會員", "已是會員", "已有帳號", "已經訂閱", "已是訂戶", "還沒有帳號", "已是訂閱會員", "還不是會員", "尚未加入會員", "已經有帳號", "沒有帳號", "已經是訂戶"),
            "ja": ("すでに会員の方", "会員の方", "すでに会員の方はこちら", "会員の方はログイン", "すでに登録済みの方", "すでに登録済みの方はこちら", "登録済みの方はこちら", "アカウントをお持ちの方", "アカウントをお持ちでない方", "すでにアカウントをお持ちの方", "すでに購読中の方", "会員でない方", "まだ会員でない方", "メンバーですか", "有料会員の方はログイン", "登録済みの方はログイン", "すでに会員の方はログイン"),
            "ko": ("이미 회원이신가요", "이미 구독 중이신가요", "이미 구독자이신가요", "계정이 없으신가요", "이미 계정이 있으신가요", "아직 회원이 아니신가요", "이미 회원이라면", "회원이 아니신가요", "이미 구독하고 계신가요"),
            "el": ("ηδη μελοσ", "ειστε ηδη συνδρομητησ", "ειστε ηδη μελοσ", "εχετε ηδη λογαριασμο", "δεν εχετε λογαριασμο", "ηδη συνδρομητησ", "εχεισ ηδη λογαριασμο", "ειμαι ηδη συνδρομητησ",),
            "sv": ("redan prenumerant", "är du redan prenumerant", "redan kund", "har du redan ett konto", "redan medlem", "inte prenumerant", "har du inget konto", "redan ett konto", "är du redan kund", "är du prenumerant"),
            "da": ("allerede abonnent", "er du allerede abonnent", "har du allerede en konto", "allerede medlem", "ikke abonnent", "har du allerede et abonnement", "er du abonnent", "ikke abonnent endnu"),
            "fi": ("oletko jo tilaaja", "oletko jo jäsen", "onko sinulla jo tunnus", "onko sinulla jo tunnukset", "onko sinulla jo tili", "etkö ole vielä tilaaja", "onko sinulla jo tilaus", "joko olet tilaaja"),
            "no": ("allerede abonnent", "er du allerede abonnent", "har du allerede abonnement", "har du allerede en konto", "allerede kunde", "har du allerede en bruker", "er du abonnent"),
            "ro": ("ești deja abonat", "sunteți deja abonat", "ai deja cont", "ai deja un cont", "nu ai cont", "deja abonat", "aveți deja un cont"),
            "hu": ("már előfizető", "már előfizetőnk", "ön már előfizető", "már van fiókja", "van már előfizetésed", "már regisztrált", "van már fiókod", "még nincs fiókja"),
            "bg": ("вече сте абонат", "вече имате акаунт", "вече имате регистрация", "нямате акаунт", "имате абонамент", "нямате регистрация"),
            "he": ("כבר מנוי", "כבר מנויים", "כבר רשום", "יש לך חשבון", "מנויים? התחברו", "כבר מנוי? התחבר"),
            "ca": ("ja ets subscriptor", "ja tens un compte", "ja ets soci",),
            "hr": ("već ste pretplatnik", "već ste pretplaćeni", "već imate račun", "već imate korisnički račun", "nemate račun"),
            "sk": ("už ste predplatiteľ", "máte predplatné", "už máte účet", "ste predplatiteľ", "už máte predplatné", "nemáte účet"),
            "lt": ("jau prenumeruojate", "jau esate prenumeratorius", "jau turite paskyrą", "esate prenumeratorius"),
            "lv": ("jau esi abonents", "jau ir konts", "esi abonents"),
            "et": ("oled juba tellija", "juba tellija", "kas oled juba tellija", "on juba konto"),
        },
        patterns=(
            r"(already|existing|current|not|not yet) (a |an )?(digital |print |paid )?(subscriber|member|registered|subscribed)( yet)?\s?\?? ?(please )?(log ?in|sign ?in|sign up|subscribe|register|activate|join)( (here|now|today|in))?[.!]?",
            r"(already )?(have|don't have|don’t have|need) an? (account|subscription)( yet)?\s?\?? ?(please )?(log ?in|sign ?in|sign up|register|create one|subscribe)( (here|now|in))?[.!]?",
            r"(bereits|schon|sie haben bereits ein|sie sind bereits) (abo|abonnent(in)?|registriert|mitglied|kunde|konto)\s?\?? ?(hier |jetzt |bitte )?(einloggen|anmelden|login|zum login|melden sie sich hier an)( hier)?[.!]?|(vous êtes )?déjà (abonné(\(?e\)?)?|inscrit(\(?e\)?)?|membre|client)\s?\?? ?(identifiez-vous|connectez-vous|se connecter|je me connecte|connexion|s'identifier)( ici)?[.!]?",
            r"¿?ya (eres|soy|es|estás|estoy|tienes|tengo) (suscriptor|suscrito|socio|registrado|cuenta|una cuenta)\s?\?? ?(inicia(r)? sesión|entra|accede|ingresa|identifícate|inicie sesión|iniciar)( aquí)?[.!]?|já (é|sou|tem|possui) (assinante|cadastrado|conta|uma conta|membro)\s?\?? ?(faça (o |seu )?login|entre|entrar|acesse|inicie sessão|clique aqui|login)( aqui)?[.!]?|sei già (abbonato|registrato|iscritto)\s?\?? ?(accedi|effettua il login|fai login|entra|clicca qui)( qui)?[.!]?",
        ),
        hints=("already", "existing", "current", "subscriber", "account", "bereits", "schon", "déjà", "ya ", "já ", "già"),
        longest=90,
        weight=SURE,
        examples=(
            """
  The lighthouse was painted in June, white below and red above, by two brothers who had never before climbed anything that high.
  Already a subscriber to the theory that paint keeps ships away, the younger brother asked for a second coat on the sea side.
- Already a subscriber? Log in
- Don't have an account? Sign up
""",
            """
  Der Leuchtturm wurde im Juni gestrichen, unten weiß und oben rot, von zwei Brüdern, die nie zuvor so hoch gestiegen waren.
  Bereits Abonnent des Hafenblattes war nur der ältere; der jüngere las, was der Wind ihm von der Mole herüberwehte.
- Bereits Abonnent? Hier einloggen
- Sie haben bereits ein Abo?
""",
        ),
    ),
    Rule(
        name="meter",
        about="The line that counts how many free articles, or how much of this one, are left.",
        patterns=(
            r"you('ve| have) (read |viewed |used )?(\d+|one|two|three|four|five)( of \d+)?( of your)? (free |complimentary |gift )?(articles?|stories|views|reads)( left| remaining)?( this month| this week| for free)?[.!]?( (subscribe|register|log in|sign up).{0,60})?",
            r"(this is your (last|\d+\w{0,2}) free article|you are reading (your )?\d+ of \d+ free articles?|\d+ (free )?(articles?|stories) (left|remaining)( this month)?|\d+ of \d+ free articles?)[.!]?.{0,60}",
            r"il vous reste \d+([.,]\d+)? ?% de cet article à lire\.?.{0,60}|il vous reste \d+ articles? gratuits?.{0,40}|te quedan? \d+ artículos?( gratis| gratuitos)?.{0,40}|você (já )?leu \d+ de \d+.{0,40}|você tem \d+ (matérias|artigos|notícias) .{0,40}|ti restano \d+ articoli.{0,40}|sie haben noch \d+ .{0,20}artikel.{0,30}|je hebt nog \d+ gratis artikel\w{0,3}.{0,30}",
            r"pozostało (ci )?(jeszcze )?\d+ ?(%|proc\.|artykuł\w{0,2}).{0,60}|zbývá (vám )?(ještě )?(přečíst )?\d+ ?%.{0,40}|осталось (прочитать )?\d+ ?%.{0,40}",
            r"(この記事は)?(有料(会員限定)?記事です。?)?\s?残り\s?[:：]?\s?[\d,０-９]+\s?文字.{0,12}|残り\s?\d+%.{0,12}|(本月|今日|您)?(还可|還可|剩余|剩餘|已閱讀|已阅读|还剩|還剩)\s?(免费|免費)?(阅读|閱讀)?\s?\d+\s?篇.{0,20}|剩余\s?\d+%.{0,16}",
        ),
        hints=("article", "stories", "free", "il vous reste", "quedan", "queda ", "você", "restano", "artikel", "pozostało", "zbývá", "осталось", "残り", "剩", "篇"),
        longest=140,
        weight=SURE,
        examples=(
            """
  The lighthouse was painted in June, white below and red above, by two brothers who had never before climbed anything that high.
  You have two articles of the oath left to learn, the keeper said to them, and the tide will be back in less than an hour.
- You have 2 free articles left this month.
- This is your last free article.
""",
            """
  Le phare a été repeint en juin, blanc en bas et rouge en haut, par deux frères qui n'étaient jamais montés aussi haut.
  Il vous reste la moitié de la lanterne à peindre, dit le gardien, et la mer sera de retour dans moins d'une heure.
- Il vous reste 72.5% de cet article à lire. La suite est réservée aux abonnés.
""",
        ),
    ),
    Rule(
        name="subscription-offer",
        about="A button or label that sells a subscription, a trial or a donation.",
        phrases={
            "en": ("start free trial", "start your free trial", "start a free trial", "start my free trial", "free trial", "try it free", "try for free", "try free", "start your 7-day free trial", "start your 14-day free trial", "start your 30-day free trial", "subscribe now", "subscribe today", "subscribe for free", "subscribe for $1", "subscribe sign in", "subscribe log in", "sign in subscribe", "log in subscribe", "subscribe from", "view subscription options", "see subscription options", "see my options", "view offers", "see all subscription options", "choose your plan", "choose your subscription", "choose a plan", "get started for free", "cancel anytime", "cancel any time", "no credit card required", "subscription options", "digital subscription", "digital subscriptions", "print subscriptions", "print subscription", "gift subscriptions", "gift subscription", "gift a subscription", "give a gift subscription", "give a gift", "group subscriptions", "renew subscription", "new subscriptions", "manage subscription", "manage my subscription", "manage your subscription", "manage subscriptions", "subscriber services", "subscriber benefits", "subscriber login", "become a subscriber", "become a member", "become a paid subscriber", "become a supporter", "become a patron", "support us", "support our journalism", "support our work", "support independent journalism", "support quality journalism", "donate now", "make a donation", "donate today", "donate", "contribute", "buy me a coffee", "buy us a coffee", "support us on patreon", "subscribe to the print edition", "subscribe to the magazine", "subscribe to premium", "go premium", "upgrade", "upgrade now", "upgrade to premium", "upgrade to paid", "join today", "join now", "subscribe & save", "special offer", "limited time offer", "why subscribe", "most popular plan", "billed annually", "billed monthly", "pay annually", "monthly plan", "annual plan", "back issues", "buy back issues", "member benefits"),
            "de": ("abo", "abonnieren", "abonnement", "zum abo", "abo bestellen", "jetzt bestellen", "zu den angeboten", "angebot auswählen", "probeabo", "digitalabo", "digital-abo", "e-paper", "abo-service", "aboservice", "abo-shop", "geschenkabo", "unterstützen sie uns", "jetzt unterstützen", "jetzt spenden", "spenden", "kostenlos testen", "gratis testen", "mitglied werden", "abo abschliessen", "abonnent werden", "jetzt mitglied werden", "jetzt sichern", "angebot sichern", "zum angebot",),
            "fr": ("s'abonner", "abonnez-vous", "abonnez vous", "abonnement", "offres d'abonnement", "voir les offres", "découvrir nos offres", "découvrir les offres", "voir l'offre", "en profiter", "s'abonner au journal", "je découvre les offres", "gérer mon abonnement", "gérez votre abonnement", "faire un don", "soutenez-nous", "nous soutenir", "soutenir", "je fais un don", "essai gratuit", "je m'abonne à partir de", "offrir un abonnement", "s'abonner à partir de", "voir les offres d'abonnement", "tester gratuitement", "faites un don"),
            "es": ("suscríbete", "suscríbase", "suscribirse", "suscribirme", "suscripción", "suscripciones", "suscribite", "ver opciones", "ver planes", "ver ofertas", "ver oferta", "hazte socio", "hazte miembro", "donar", "donar ahora", "haz una donación", "apóyanos", "prueba gratis", "prueba gratuita", "elige tu plan", "quiero suscribirme", "suscribirme ahora", "suscríbete ahora", "regala una suscripción"),
            "pt": ("assine", "assine agora", "assinar", "assinatura", "assinaturas", "ver planos", "conheça os planos", "escolha seu plano", "quero assinar", "apoie", "apoie-nos", "doe", "doe agora", "faça uma doação", "teste grátis", "experimente grátis", "assinar agora", "assinantes", "subscreva", "assine o jornal", "central do assinante", "área do assinante"),
            "it": ("abbonati", "abbonati ora", "abbonamento", "abbonamenti", "scopri le offerte", "scopri l'offerta", "vedi tutte le offerte", "sostienici", "dona ora", "dona", "fai una donazione", "prova gratis", "scegli il tuo piano", "regala un abbonamento", "edicola", "gestisci abbonamento", "sostieni", "diventa socio", "diventa membro"),
            "nl": ("abonneren", "abonneer", "abonneer nu", "neem een abonnement", "abonnementen", "word abonnee", "bekijk de aanbieding", "bekijk aanbiedingen", "bekijk abonnementen", "word lid", "doneer", "doneer nu", "steun ons", "probeer gratis", "probeer nu", "kies je abonnement", "abonnee worden"),
            "pl": ("prenumerata", "subskrypcja", "subskrybuj", "prenumeruj", "zamów prenumeratę", "kup teraz", "wesprzyj nas", "wspieraj nas", "wesprzyj", "przekaż darowiznę", "wypróbuj za darmo", "sprawdź ofertę", "zobacz ofertę", "wybierz plan", "e-wydanie", "e-wydania", "prenumerata cyfrowa", "dołącz do grona prenumeratorów"),
            "ru": ("подписка", "оформить подписку", "подписаться сейчас", "купить", "поддержать", "поддержать проект", "поддержать редакцию", "поддержите нас", "пожертвовать", "попробовать бесплатно", "выбрать тариф", "подписка на журнал", "поддержите редакцию", "стать подписчиком"),
            "uk": ("передплата", "підписка", "оформити підписку", "оформити передплату", "підтримати", "підтримайте нас", "підтримати нас", "підтримати редакцію", "підтримати проєкт", "стати читачем", "приєднатися до спільноти"),
            "cs": ("předplatné", "objednat předplatné", "mám zájem", "podpořte nás", "podpořit", "vyzkoušet zdarma", "přispět", "předplatit si", "vybrat předplatné"),
            "tr": ("abone ol", "abone olun", "abonelik", "üye ol", "destek ol", "bağış yap", "ücretsiz dene", "hemen abone ol", "abonelik seçenekleri"),
            "ar": ("اشترك", "اشترك الآن", "اشتراك", "الاشتراكات", "تبرع", "تبرع الآن", "ادعمنا", "جرب مجانا", "اشترك معنا"),
            "fa": ("خرید اشتراک", "عضویت", "حمایت مالی", "اشتراک نسخه دیجیتال"),
            "hi": ("सब्सक्राइब करें", "सदस्यता लें", "दान करें"),
            "id": ("berlangganan", "langganan", "berlangganan sekarang", "donasi", "coba gratis", "pilih paket", "mulai berlangganan"),
            "vi": ("đăng ký mua báo", "đặt mua báo", "mua gói", "ủng hộ", "dùng thử miễn phí", "đặt báo"),
            "th": ("สมัครสมาชิก", "สมัครเลย", "บริจาค", "ทดลองใช้ฟรี"),
            "zh-Hans": ("订阅", "立即订阅", "订阅杂志", "立即购买", "捐赠", "支持我们", "免费试用", "我要订阅", "购买会员"),
            "zh-Hant": ("訂閱", "我要訂閱", "訂閱方案介紹", "捐款", "贊助我們", "支持我們", "免費試用", "訂閱電子報", "訂閱雜誌", "訂閱紙本"),
            "ja": ("購読", "定期購読", "購読申し込み", "今すぐ登録", "会員登録", "新規会員登録", "新規登録", "無料お試し", "購読のお申し込み", "購読案内", "寄付する", "無料トライアル", "無料で試す", "サポートする", "記事をサポート"),
            "ko": ("구독신청", "구독 신청", "정기구독", "정기구독 신청", "후원하기", "후원", "무료체험", "무료 체험", "신문구독", "구독안내", "정기후원", "일시후원", "기사 후원하기"),
            "el": ("εγγραφη συνδρομητη", "συνδρομη", "συνδρομεσ", "γινε συνδρομητησ", "γινετε συνδρομητεσ", "υποστηριξτε μασ", "δωρεα", "στηριξτε μασ",),
            "sv": ("prenumerera", "bli prenumerant", "prenumeration", "prova gratis", "köp nu", "stöd oss", "donera", "testa gratis", "bli medlem", "köp prenumeration nu"),
            "da": ("abonnér", "abonner", "bliv abonnent", "abonnement", "prøv nu", "køb nu", "støt os", "bliv medlem", "donér", "køb abonnement nu"),
            "fi": ("tilaa", "tilaa nyt", "tilaa lehti", "tilaukset", "kokeile ilmaiseksi", "tue meitä", "osta", "tilaa digilehti", "liity jäseneksi", "lahjoita"),
            "no": ("abonner", "bli abonnent", "abonnement", "prøv gratis", "støtt oss", "kjøp", "bli medlem", "kjøp abonnement nå", "bestill abonnement"),
            "ro": ("abonează-te", "abonament", "abonamente", "donează", "susține-ne", "încearcă gratuit", "abonare"),
            "hu": ("előfizetés", "előfizetek most", "támogatás", "támogass minket", "támogatom", "próbáld ki ingyen", "támogasson minket"),
            "bg": ("абонамент", "абонирай се", "абонирайте се", "подкрепете ни", "дарение", "дарете"),
            "he": ("הירשם", "הירשמו", "מינוי", "רכשו מינוי", "תמכו בנו", "תרומה", "לרכישת מינוי"),
        },
        longest=60,
        weight=EDGE,
        examples=(
            """
  The lighthouse was painted in June, white below and red above, by two brothers who had never before climbed anything that high.
  Subscribe now, the harbour office had written to every captain, and forty of them sent the price of a pot of paint by return.
- Subscribe now
- Start your free trial
- Cancel anytime
""",
            """
  Światła latarni pomalowano w czerwcu, na dole biało, u góry czerwono; malowali dwaj bracia, którzy nigdy nie byli tak wysoko.
  Prenumerata wiadomości portowych kosztuje tyle co puszka farby, i dlatego kapitanowie przysyłają czasem po prostu farbę.
- Prenumerata
- Zamów prenumeratę
""",
        ),
    ),
)
