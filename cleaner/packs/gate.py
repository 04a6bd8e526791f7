"""Gate (gate.com, formerly gate.io): the widgets, menus and disclaimers around posts, Learn pages and announcements."""

from cleaner.rule import EDGE, HINT, SURE, Rule

RULES = (
    Rule(
        name="third-party-disclaimer",
        about="The paragraph under every post that says its content comes from third parties, and all that follows it.",
        phrases={
            "en": ("this page may contain third-party content",),
            "pt-BR": ("esta página pode conter conteúdo de terceiros",),
            "pt-PT": ("esta página pode conter conteúdos de terceiros",),
            "id": ("halaman ini mungkin berisi konten pihak ketiga", "halaman ini dapat berisi konten pihak ketiga"),
            "fr": (
                "cette page peut inclure du contenu de tiers",
                "cette page peut contenir du contenu de tiers",
                "cette page peut contenir du contenu tiers",
            ),
            "zh-Hans": ("此页面可能包含第三方内容", "本页面可能包含第三方内容"),
            "zh-Hant": ("此頁面可能包含第三方內容", "本頁面可能包含第三方內容"),
            "vi": ("trang này có thể chứa nội dung của bên thứ ba",),
            "es": ("esta página puede contener contenido de terceros", "esta página puede incluir contenido de terceros"),
            "ru": ("на этой странице может содержаться сторонний контент", "эта страница может содержать сторонний контент"),
            "ja": ("このページには第三者のコンテンツが含まれている場合があり", "本ページには第三者のコンテンツが含まれている場合があり"),
            "ar": ("قد تحتوي هذه الصفحة على محتوى من جهات خارجية", "قد تحتوي هذه الصفحة على محتوى من أطراف ثالثة"),
            "uk": ("ця сторінка може містити контент третіх осіб", "ця сторінка може містити сторонній контент"),
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
            """
  Penambang di lembah itu menutup mesin mereka pada hari Senin karena harga listrik naik dua kali lipat dalam sebulan, dan tidak seorang pun tahu kapan
  pabrik akan dibuka lagi. Warga mengatakan bahwa halaman ini dalam sejarah kota belum pernah terjadi, dan wali kota
  menjanjikan bantuan bagi keluarga yang kehilangan pekerjaan sebelum musim hujan datang ke pegunungan di utara.
- Halaman ini mungkin berisi konten pihak ketiga, yang disediakan untuk tujuan informasi saja.
- Penambang menutup mesin
- Warga menunggu
""",
            """
  交易所周二宣布，两家公司将在年底之前合并各自的清算业务，合并之后的新公司总部设在新加坡，员工约三百人。两家公司的股东都将在下个月投票，
  分析师认为这笔交易会让小型经纪商的成本下降，但监管机构可能要求新公司出售一部分资产。一位不愿透露姓名的高管说，页面上的第三方数据并不完整，
  最终的价格要等到审计结束以后才能确定，预计在十月公布。市场对消息的反应平淡，成交量和前一天相差不多，价格也几乎没有变化。
- 此页面可能包含第三方内容，仅供参考（非陈述/保证），不应被视为 Gate 认可其观点表述。
- 两家公司合并
""",
        ),
    ),
    Rule(
        name="third-party-disclaimer-shape",
        about="A paragraph near the top of which a page, third parties and Gate are named, as the disclaimer under a post does in wordings not listed above.",
        patterns=(
            r"(?=.{0,60}(?:\bpage|página|halaman|\btrang\b|страниц|сторінк|页|頁|ページ|페이지|الصفحة|\bsayfa|\bseite\b|\bpagina\b|\bstron))(?=.{0,140}(?:third[- ]part|terceir|tercer|\btiers\b|\bterz|pihak ketiga|bên thứ ba|сторонн|третьи|треті|第三方|第三者|제3자|خارجية|ثالث|üçüncü|dritt|derden|trzeci))(?=.{0,200}(?:inform|thông tin|информац|інформац|仅供参考|僅供參考|情報提供|정보|إعلامية|معلومات|bilgilendirme))(?=.{0,420}\bgate\b)",
        ),
        hints=("gate",),
        match="starts",
        reach="end",
        longest=900,
        after_words=100,
        weight=EDGE,
        examples=(
            """
  Kripto piyasası salı günü yeni haftaya sakin başladı; işlem hacmi geçen aya göre düşük kaldı ve büyük yatırımcılar bekleyip görmeyi seçti. Borsanın
  yöneticisi, sayfanın bir bölümünü üçüncü bir şirkete devrettiklerini ama ana defteri kendilerinin tutacağını söyledi. Yıl sonuna kadar iki yeni
  ofis açılacak, toplam iki yüz kişi işe alınacak ve müşterilerin parasının nerede durduğu her ay yayımlanacak. Uzmanlar bu adımın güveni
  artıracağını düşünüyor, ama küçük yatırımcıların dönmesi için önce fiyatların durulması gerektiğini de ekliyorlar; geçen yılki düşüşü kimse unutmadı.
  Gate ile anlaşma imzalandı ve üçüncü çeyrekte uygulanacak.
- Bu sayfa, yalnızca bilgilendirme amacıyla sağlanan üçüncü taraf içerikleri içerebilir ve Gate tarafından görüşlerinin onaylanması olarak görülmemelidir.
- Piyasa sakin
""",
            """
  Die Börse hat am Dienstag ihre Bücher offengelegt und gezeigt, wo das Geld der Kunden liegt; die Prüfer fanden nichts, was fehlte. Auf einer Seite des
  Berichts steht, dass dritte Firmen die Schlüssel verwahren und dass Gate dafür haftet. Die Analysten sind zufrieden, aber die Anleger warten noch auf das
  zweite Gutachten, das im Herbst kommen soll. Bis dahin bleibt der Handel mit den neuen Papieren ausgesetzt, und wer verkaufen will, muss sich gedulden.
  Der Vorstand nannte das einen guten Tag für alle, die an offene Bücher glauben, und kündigte für das nächste Jahr noch strengere Regeln für das Haus an.
- Diese Seite kann Inhalte Dritter enthalten, die nur zur Information bereitgestellt werden und keine Meinung von Gate sind.
- Die Börse legt offen
""",
        ),
    ),
    Rule(
        name="view-original",
        about="The link under a translated post that shows it in its first language.",
        phrases={
            "en": ("view original",),
            "pt": ("ver original", "ver o original"),
            "id": ("lihat asli",),
            "fr": ("voir l'original",),
            "zh": ("查看原文",),
            "vi": ("xem bản gốc",),
            "ru": ("посмотреть оригинал",),
            "ja": ("原文表示",),
            "ar": ("عرض النسخة الأصلية",),
            "uk": ("переглянути оригінал",),
        },
        weight=SURE,
        examples=(
            """
  Os mineiros desligaram as máquinas na segunda-feira, porque a luz ficou cara demais.
  Quem quiser ver original e cópia lado a lado pode ir ao museu da cidade.
- Ver original
- Lihat Asli
""",
        ),
    ),
    Rule(
        name="summary-placeholder",
        about="The note that a machine-made summary of the post is still being written, and the name of the picture beside it.",
        phrases={
            "en": ("abstract generation in progress", "summary generation in progress", "summary is being generated"),
            "fr": ("création du résumé en cours",),
            "ja": ("概要作成中",),
            "zh": ("摘要生成中",),
        },
        weight=SURE,
        examples=(
            """
- Création du résumé en cours
  La création du résumé en cours de semaine a pris deux heures, dit l'auteure du rapport sur les puces.
  Le marché attend maintenant la réponse de la banque centrale.
""",
        ),
    ),
    Rule(
        name="summary-placeholder-shape",
        about='A short line that says in other words that a summary is being made, and "robot", "null" and the other names of things that did not load.',
        phrases={
            "": (
                "robot",
                "null",
                "lcp_hide_placeholder",
                "half-star",
                "fomox",
                "rename",
            )
        },
        patterns=(
            r"(?:summary|abstract|résumé|resumo|resumen|ringkasan|abstrak|摘要|概要|zusammenfassung|özet|резюме|тезис\p{L}*|ملخص)\b.{0,24}(?:in progress|being generated|en cours|em andamento|en curso|en progreso|sedang berlangsung|生成中|作成中|wird erstellt|oluşturuluyor|в процессе)",
            r"(?:geração|criação|generación|creación|генерация|создание|pembuatan|đang tạo|جار|جارٍ)\b.{0,24}(?:resumo|resumen|тезис\p{L}*|резюме|abstrak|ringkasan|tóm tắt|ملخص)\b.{0,24}",
        ),
        hints=(
            "abstrak",
            "being generated",
            "em andamento",
            "en cours",
            "en curso",
            "en progreso",
            "in progress",
            "oluşturuluyor",
            "resumen",
            "resumo",
            "ringkasan",
            "sedang berlangsung",
            "tóm tắt",
            "wird erstellt",
            "в процессе",
            "резюме",
            "тезис",
            "ملخص",
            "作成中",
            "生成中",
        ),
        longest=60,
        weight=EDGE,
        examples=(
            """
- robot
- Генерация тезисов в процессе
  Банк отложил решение на неделю, и рынок почти не заметил этого.
  Генерация энергии в процессе таяния снега выросла вдвое, и станция продаёт лишнее соседям.
""",
            """
- null
  The value of the field was null, so the engineers had to look for the fault by hand.
  The word robot stood on the box, and nobody had ordered it.
""",
        ),
    ),
    Rule(
        name="post-widget",
        about="The buttons in a row under a post: reward, comment, repost, share, pin, and the head of the list of channels.",
        phrases={
            "en": ("reward", "comment", "repost", "share", "pin", "community"),
            "fr": ("récompense", "commentaire", "reposter", "partager", "épingler", "communauté"),
            "zh-Hans": ("赞赏", "评论", "转发", "分享", "置顶", "社群列表"),
            "zh-Hant": ("打賞", "留言", "轉發", "置頂"),
            "vi": ("phần thưởng", "bình luận", "đăng lại", "retweed", "ghim", "cộng đồng"),
            "es": ("recompensa", "comentar", "republicar", "compartir", "fijar", "comunidad"),
            "ru": ("награда", "комментарий", "репост", "поделиться", "закрепить", "сообщество"),
            "ja": ("報酬", "コメント", "リポスト", "共有", "ピン", "コミュニティ"),
            "ar": ("أعجبني", "تعليق", "إعادة النشر", "مشاركة", "تثبيت", "المجتمع"),
            "uk": ("нагородити", "прокоментувати", "поділіться", "закріпити", "спільнота"),
            "tr": ("ödül", "yorum", "paylaş", "sabitle", "topluluk"),
            "pt": ("comentário", "repostar", "compartilhar", "partilhar", "fixar", "comunidade"),
            "id": ("hadiah", "komentar", "posting ulang", "bagikan", "sematkan", "komunitas"),
        },
        weight=HINT,
        examples=(
            """
  Le marché attend la réponse de la banque, et les deux entreprises gardent le silence.
  Communauté
  Ce mot seul servait de titre au chapitre que tout le monde a lu cette année-là.
-   • Récompense
-   • Commentaire
-   • Reposter
-   • Partager
-   • Épingler
- Communauté
""",
            """
  Ринок чекає на відповідь банку, а обидві компанії мовчать уже другий тиждень поспіль.
-   • Нагородити
-   • Прокоментувати
-   • Поділіться
-   • Закріпити
- Спільнота
- Прокоментувати
""",
        ),
    ),
    Rule(
        name="comment-box",
        about="The box under a post for a comment, and the line that says that nobody has left one.",
        phrases={
            "en": ("add a comment", "no comments"),
            "fr": ("aucun commentaire",),
            "zh-Hans": ("暂无评论",),
            "zh-Hant": ("暫無留言", "暫無評論"),
            "vi": ("không có bình luận",),
            "es": ("sin comentarios",),
            "ru": ("нет комментариев",),
            "ja": ("コメントなし",),
            "ar": ("لا توجد تعليقات",),
            "uk": ("немає коментарів",),
            "tr": ("yorum yok",),
            "pt": ("nenhum comentário", "sem comentários"),
            "id": ("tidak ada komentar",),
        },
        weight=EDGE,
        examples=(
            """
  The bank keeps its answer for Thursday, and both firms have said nothing since spring.
  "No comments," said the minister's office, and it said so four times in one week.
- Add a comment
- Add a comment
- No comments
""",
            """
  Ngân hàng giữ câu trả lời đến thứ Năm, và cả hai công ty đều im lặng từ mùa xuân.
- Không có bình luận
""",
        ),
    ),
    Rule(
        name="app-banner",
        about="The banner for Gate's app under a post: its slogan, the name of the QR code, the call to scan it.",
        phrases={
            "en": (
                "trade crypto anywhere anytime",
                "qrcode",
                "scan to download gate app",
                "scan to download the gate app",
                "scan to download gate.io app",
            ),
            "fr": ("trader les cryptos partout et à tout moment", "scan pour télécharger gate app", "scan pour télécharger gate.io app"),
            "zh-Hans": ("随时随地 交易加密货币", "随时随地交易加密货币", "扫码下载 gate app", "扫码下载gate app", "扫码下载 gate.io app"),
            "zh-Hant": ("隨時隨地 交易加密貨幣", "隨時隨地交易加密貨幣", "掃碼下載 gate app", "掃碼下載gate app"),
            "vi": ("giao dịch tiền điện tử mọi lúc mọi nơi", "quét để tải xuống ứng dụng gate"),
            "es": ("opera con criptomonedas en cualquier momento y lugar", "escanea para descargar la aplicación gate"),
            "ru": ("торгуйте криптовалютой в любом месте и в любое время", "сканируйте, чтобы скачать приложение gate"),
            "ja": ("いつでもどこでも暗号資産取引", "スキャンしてgateアプリをダウンロード"),
            "ar": ("تداول العملات الرقمية في أي مكان وفي أي وقت", "امسح لتنزيل تطبيق gate"),
            "uk": ("торгуйте криптовалютою будь-де та будь-коли", "скануйте, щоб завантажити додаток gate"),
            "tr": ("kripto para her yerden, her zaman", "gate uygulamasını indirmek için tarayın"),
            "pt-BR": ("negocie criptomoedas a qualquer hora e em qualquer lugar", "escaneie para baixar o app da gate"),
            "pt-PT": ("negocie criptomoedas em qualquer lugar e a qualquer hora", "digitalizar para transferir a aplicação gate"),
            "id": ("perdagangkan kripto di mana saja kapan saja", "pindai untuk mengunduh aplikasi gate"),
        },
        weight=SURE,
        examples=(
            """
  Le marché attend la réponse de la banque, et les deux entreprises gardent le silence.
- Trader les cryptos partout et à tout moment
- qrCode
- Scan pour télécharger Gate app
  Il faut scanner le qrCode avant d'entrer dans la salle, dit la gardienne du musée.
""",
        ),
    ),
    Rule(
        name="app-banner-shape",
        about="A short line that asks in other words to scan a code for Gate's app.",
        patterns=(
            r"(?=.{0,60}\bgate\b)(?:.{0,50})\b(?:scan|scann|scansiona|scannen|quét|escane|digitaliz|pindai|сканир|скану|taray|tarat|skenuj|skanuj)\p{L}*\b.{0,50}",
        ),
        hints=("gate",),
        longest=80,
        weight=EDGE,
        examples=(
            """
  Der Handel ruhte den ganzen Vormittag, und erst am Abend kam die Nachricht aus der Hauptstadt.
  An jedem Gate scannt ein Beamter den Ausweis, und das dauert, wie jeder Reisende weiss, der dort einmal eine Stunde gestanden hat.
- Scannen, um die Gate-App herunterzuladen
""",
        ),
    ),
    Rule(
        name="copyright",
        about="The copyright line of Gate's pages, with the first and the last year, and the line under it.",
        phrases={"en": ("all right reserved",)},
        patterns=(
            r"(?:copyright ?)?(?:gate(?:\.io|\.com)? ?)?(?:©|\(c\)) ?2013 ?[-–—] ?20\d\d\.?(?: ?gate(?:\.io|\.com)?\.?)?(?: ?all rights? reserved\.?)?",
        ),
        hints=(
            "(c)",
            "©",
        ),
        longest=80,
        weight=SURE,
        examples=(
            """
  The exchange opened in 2013 and moved twice before it found a country that would have it.
- Gate © 2013-2025.
- Copyright © 2013-2025.
- All Right Reserved.
""",
        ),
    ),
    Rule(
        name="menu-sentences",
        about="The short sentences that explain a product in the menu before the posts of 2026, and the notes of the page around it.",
        phrases={
            "en": (
                "access hundreds of perpetual contracts",
                "one platform for global traditional assets",
                "trade european-style vanilla options",
                "maximize your capital efficiency",
                "learn the basics of futures trading",
                "get ready for your futures trading",
                "join events to earn rewards",
                "participate in events to win generous rewards",
                "use virtual funds to practice risk-free trading",
                "use virtual funds to experience risk-free trading",
                "collect candies to earn airdrops",
                "quick staking, earn potential new tokens",
                "hold gt and get massive airdrops for free",
                "unlock full access to global stock ipos",
                "be early to the next big token project",
                "trade on-chain assets and earn airdrops",
                "trade on-chain assets and enjoy airdrop rewards",
                "earn futures points and claim airdrop rewards",
                "your all-in-one conversational ai partner",
                "use gate ai directly in your social app",
                "gate blue lobster, ready to go",
                "ai infrastructure, gate mcp, skills, and cli",
                "from office tasks to trading, the all-in-one skill hub makes ai even more useful",
                "smartly choose from 40+ ai models, with 0% extra fees",
                "earn rewards with flexible staking",
                "language & exchange rate switch",
                "start-end time of the change",
                "rise/fall colour",
                "there are currently no new notifications",
                "skip to main content",
            ),
            "id": (
                "perdagangkan kripto dengan bebas",
                "perbesar keuntungan anda dengan leverage",
                "konversi & investasi otomatis",
                "perdagangkan dalam ukuran berapa pun tanpa biaya dan tanpa slippage",
                "dapatkan eksposur ke posisi leverage dengan mudah",
                "perdagangkan token baru sebelum listing",
                "akses ribuan kontrak perpetual",
                "satu platform aset tradisional global",
                "perdagangkan opsi vanilla ala eropa",
                "memaksimalkan efisiensi modal anda",
                "pengantar tentang perdagangan futures",
                "bersiap untuk perdagangan futures anda",
                "gabung acara & dapatkan hadiah",
                "gunakan dana virtual untuk merasakan perdagangan bebas risiko",
                "koleksi permen untuk mendapatkan airdrop",
                "staking cepat, dapatkan token baru yang potensial",
                "pegang gt dan dapatkan airdrop besar secara gratis",
                "jadi yang pertama untuk proyek token besar berikutnya",
                "perdagangkan aset on-chain, raih airdrop",
                "dapatkan poin futures dan klaim hadiah airdrop",
                "dapatkan bunga dengan token yang menganggur",
                "investasi otomatis secara teratur",
                "keuntungan dari volatilitas pasar",
                "dapatkan hadiah dengan staking fleksibel",
                "menjaminkan satu kripto untuk meminjam kripto lainnya",
                "hub peminjaman terpadu",
            ),
            "pt": (
                "aceda a centenas de contratos perpétuos",
                "plataforma de ativos tradicionais globais",
                "negoceie opções vanilla ao estilo europeu",
                "maximize a eficiência do seu capital",
                "introdução à negociação de futuros",
                "prepare-se para a sua negociação de futuros",
                "participe em eventos para recompensas",
                "utilize fundos virtuais para experimentar uma negociação sem riscos",
                "recolher doces para ganhar airdrops",
                "faça staking rapidamente, ganhe potenciais novos tokens",
                "detenha gt e obtenha airdrops maciços de graça",
                "chegue cedo ao próximo grande projeto de tokens",
                "negoceie ativos on-chain para airdrops",
                "ganhe pontos de futuros e receba recompensas de airdrop",
                "ganhe juros com tokens inativos",
                "invista automaticamente de forma regular",
                "aproveite a volatilidade do mercado",
                "ganhe recompensas com staking flexível",
                "dê em garantia uma criptomoeda para pedir outra emprestada",
                "centro de empréstimos integrado",
                "aumento de património premium",
                "alocação de ativos premium",
                "estratégias quant de topo",
                "faça staking de criptomoedas para ganhar em produtos pos",
                "alavancagem sem liquidação",
                "cunhe gusd para retornos rwa",
                "troca de idioma e taxa de câmbio",
                "cor de subida/descida",
                "hora de início-fim da variação",
            ),
            "uk": (
                "сотні безстрокових контрактів",
                "одна платформа для світових активів",
                "торгівля ванільними опціонами європейського зразка",
                "максимізуйте ефективність вашого капіталу",
                "вступ до ф'ючерсної торгівлі",
                "підготуйтеся до ф'ючерсної торгівлі",
                "заробляйте, беручи участь в подіях",
                "використовуйте віртуальні кошти для безризикової торгівлі",
                "збирайте цукерки, щоб заробити аірдропи",
                "швидкий стейкінг, заробляйте нові токени",
                "утримуйте gt і отримуйте масові аірдропи безкоштовно",
                "будьте першими в наступному великому проекту токенів",
                "ончейн-торгівля та аірдропи",
                "заробляйте фʼючерсні бали та отримуйте аірдроп-винагороди",
                "заробляйте відсотки за допомогою неактивних токенів",
                "автоматичне інвестування на регулярній основі",
                "прибуток від волатильності ринку",
                "заставте одну криптовалюту, щоб позичити іншу",
                "єдиний центр кредитування",
            ),
        },
        weight=SURE,
        examples=(
            """
- Access hundreds of perpetual contracts
- Collect candies to earn airdrops
- Hold GT and get massive airdrops for free
- Use virtual funds to practice risk-free trading
  Children in the valley collect candies to earn airdrops of confetti from the mayor's balcony, an old custom.
  The mayor pays for the confetti out of his own pocket, and says that it is worth every coin.
""",
            """
- Aceda a centenas de contratos perpétuos
- Negoceie Opções Vanilla ao estilo europeu
  A cidade abriu o mercado na segunda-feira, e os preços ficaram como estavam no inverno.
""",
        ),
    ),
    Rule(
        name="product-names",
        about="The names of Gate's products, pages and programmes as they stand in its menus and footers.",
        phrases={
            "": (
                "candydrop",
                "launchpool",
                "launchpad",
                "hodler airdrop",
                "tradfi",
                "ipo access",
                "pre-ipos",
                "alpha points",
                "futures points",
                "futures events",
                "unified account",
                "demo trading",
                "introduction to futures trading",
                "gate ai",
                "gate ai bot",
                "gateclaw",
                "gate for ai agent",
                "gate skills hub",
                "gaterouter",
                "10k+ skills",
                "simple earn",
                "soft staking",
                "0 fees",
                "web3 exchange",
                "deposit&withdrawal",
                "gate learn",
                "gate wealth",
                "gate charity",
                "gate card",
                "gate pay",
                "gate life",
                "gate otc",
                "gate shop",
                "gate ventures",
                "gate chain",
                "gate square",
                "gate live",
                "gate blog",
            ),
            "en": (
                "buy crypto",
                "sell crypto",
                "spot trading",
                "futures trading",
                "margin trading",
                "leveraged tokens",
                "leveraged etps",
                "pre-market trading",
                "convert & auto-invest",
                "dual investment",
                "rewards hub",
                "100% proof of reserves",
                "gt user privileges",
                "media kit",
                "risk warning",
                "vip benefits",
                "user feedback",
                "submit a request",
                "smart contract security",
                "verification search",
                "p2p merchant application",
                "p2p blue v application",
                "crypto courses",
                "crypto glossary",
                "cryptocurrency prices",
                "crypto prices",
                "bitcoin halving",
                "how to buy crypto",
                "crypto price prediction",
                "crypto to fiat converter",
                "color preference",
                "change & chart",
                "preference settings",
                "more download options",
                "scan the qr code",
                "search token/wallet",
            ),
            "id": (
                "perdagangan margin",
                "perdagangan pre-market",
                "akun terpadu",
                "perdagangan demo",
                "acara futures",
                "poin alpha",
                "poin futures",
                "investasi otomatis",
                "investasi ganda",
                "pinjaman kripto",
                "pusat peminjaman",
            ),
            "pt": (
                "conta unificada",
                "negociação de demonstração",
                "eventos de futuros",
                "pontos alpha",
                "pontos de futuros",
                "investimento automático",
                "investimento duplo",
                "empréstimo de criptomoedas",
                "centro de empréstimos",
                "centro de património vip",
                "gestão de património privado",
                "fundo quant",
                "alavancagem inteligente",
                "cunhagem de gusd",
                "relatório quinzenal",
                "instituição e vip",
                "novo na lista",
                "concorrência de trading",
                "pesquisar token/carteira",
            ),
            "uk": (
                "єдиний рахунок",
                "демо торгівля",
                "ф'ючерсні події",
                "alpha поінти",
                "ф'ючерсні бали",
                "автоінвестування",
                "подвійні інвестиції",
                "криптопозика",
                "центр кредитування",
            ),
        },
        weight=EDGE,
        examples=(
            """
- CandyDrop
- Launchpool
- HODLer Airdrop
- P2P Blue V Application
  Launchpool is the name of a pond behind the mill, where the village keeps its boats.
  Spot trading was what the board said, and two hand-painted words were all that told the market hall's use.
""",
        ),
    ),
    Rule(
        name="menu-words",
        about="Everyday words that stand between the product names in Gate's menus and footers.",
        phrases={
            "en": (
                "futures",
                "cfd",
                "about",
                "about us",
                "products",
                "services",
                "learn",
                "more",
                "log in",
                "sign up",
                "select language",
                "law enforcement",
                "ai",
                "gold",
                "options",
                "hot",
                "launch",
                "promotions",
                "staking",
                "earn",
                "spot",
                "basic",
                "markets",
                "trade",
                "web3",
                "nft",
                "etf",
                "deposit",
                "assets",
                "order",
                "user agreement",
                "fees",
                "license",
                "calendar",
                "summits",
                "gift card",
                "listing",
                "big data",
                "partners",
                "security",
                "careers",
                "developers",
                "affiliate program",
                "help center",
                "announcement",
                "delisted",
                "need help",
            ),
            "id": ("dasar", "emas", "opsi", "peluncuran", "investasi"),
            "pt": ("futuros", "ouro", "opções", "lançamento", "investimento", "finanças", "anúncio", "actividade", "ao vivo", "preferências"),
            "uk": ("ф'ючерси", "золото", "опціони", "запуск", "інвестиції"),
        },
        weight=HINT,
        examples=(
            """
- Futures
- Gold
- Options
- Hot
- Launch
- Promotions
  Gold and wheat rose together for the first time since the drought, and nobody could say why.
  Options
  There were three, and the council liked none of them.
""",
            """
- Futuros
- Ouro
- Opções
- Lançamento
- Investimento
- Ao Vivo
  A cidade abriu o mercado na segunda-feira, e os preços ficaram como estavam no inverno.
""",
        ),
    ),
    Rule(
        name="region-notice",
        about="The notice to visitors from a region that Gate does not serve, and the question that the page's assistant proposes.",
        phrases={"en": ("it seems that you're accessing our website from",)},
        patterns=(r".{0,80}\bshift ?\+ ?/",),
        hints=("shift +", "shift+", "it seems that"),
        match="starts",
        longest=400,
        weight=SURE,
        examples=(
            """
- It seems that you're accessing our website from the US region
- BTC 现在值得投资吗？Shift + /
  The exchange left the country in spring, and it seems that nobody in the ministry has asked why.
  Whoever presses the shift key twice opens the list of orders, says the manual of the old terminal.
""",
        ),
    ),
    Rule(
        name="campaign-post",
        about="The head of a campaign of Gate Square that is pinned before a post: its name, its prize, its hashtag.",
        phrases={
            "en": (
                "create tokens, engage, and earn",
                "join now, share quality content, and compete for",
                "crypto can be stressful, so let's laugh it out on gate square",
                "tap to trade in gate square, win",
                "click the trading widget in gate square content",
                "join gate launchpool round",
                "token rewards, exclusive gate merch, and traffic exposure await",
                "gate.io daily topic & post event",
                "couples showcase love / singles celebrate self-love",
                "show your limitless creativity with gate blue",
                "add a short blessing or message for gate in your content",
                "include the hashtag #gate",
            ),
        },
        match="starts",
        longest=400,
        weight=SURE,
        examples=(
            """
- Join now, share quality content, and compete for over $10,000 in monthly rewards.
- Token rewards, exclusive Gate merch, and traffic exposure await you!
  The council asked its citizens to create tokens, engage, and earn the trust of the tax office, in that order.
  Nobody came to the meeting, and the plan was put away until the autumn.
""",
        ),
    ),
    Rule(
        name="campaign-shape",
        about="A line with the name of a Gate Square contest, a link into Gate's campaigns, or a step of how to take part.",
        phrases={"en": ("how to participate", "how to apply", "event period")},
        patterns=(
            r"\W{0,6}gate(?:\.io)? square\b.{0,90}\b(?:challenge|contest|incentive program|celebration|joy fund|is (?:now )?live)\b.{0,60}",
            r".{0,60}https?://(?:www\.)?gate\.(?:com|io)/(?:\p{L}{2}/)?(?:campaigns|questionnaire|announcements/article|activities|launchpool|candy-drop)/?\d{0,8}",
            r"[^\p{L}]{1,8}(?:open the app → tap|tap \[get certified\]).{0,200}",
            r"➡️? ?#[\p{L}\d ]{3,60}#",
        ),
        hints=("gate square", "gate.io square", "https://www.gate.", "https://gate.", "open the app →", "tap [get", "➡"),
        longest=300,
        weight=EDGE,
        examples=(
            """
- 🚀 Gate Square “Gate Fun Token Challenge” is Live!
- Join Now 👉 https://www.gate.com/campaigns/3145
- 💡 How to Participate:
- 1️⃣ Open the App → Tap [Square] at the bottom → Click your [avatar] in the top right.
  Miners in the valley switched off their machines on Monday, because power had become too dear.
  How to apply is soon told: farmers fill in a form at the town hall and wait for a letter, which takes a month.
  The square behind the city gate is live with music until midnight in every week of the summer.
""",
        ),
    ),
    Rule(
        name="learn-level-and-date",
        about="The level of a Learn page with its date glued behind it.",
        patterns=(
            r"(?:beginner|intermediate|advanced|principiante|iniciantes?|intermediário|intermédio|avançado|intermedio|avanzado|débutant|intermédiaire|avancé|новичок|средний|продвинутый|початківець|середній|просунутий|新手|初级|中级|高级|初級|中級|上級|高級|進階|başlangıç|orta seviye|ileri seviye|người mới bắt đầu|trung cấp|nâng cao|pemula|menengah|lanjutan|مبتدئ|متوسط|متقدم|anfänger|fortgeschritten)\s?(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d\d-\d\d|[a-z]{3} \d{1,2}, \d{4})(?:,? \d{1,2}:\d\d:\d\d(?: [ap]m)?)?",
        ),
        hints=(
            "advanced",
            "anfänger",
            "avancé",
            "avanzado",
            "avançado",
            "başlangıç",
            "beginner",
            "débutant",
            "fortgeschritten",
            "ileri seviye",
            "iniciante",
            "intermediate",
            "intermedio",
            "intermediário",
            "intermédiaire",
            "intermédio",
            "lanjutan",
            "menengah",
            "người mới bắt đầu",
            "nâng cao",
            "orta seviye",
            "pemula",
            "principiante",
            "trung cấp",
            "новичок",
            "початківець",
            "продвинутый",
            "просунутий",
            "середній",
            "средний",
            "مبتدئ",
            "متقدم",
            "متوسط",
            "上級",
            "中級",
            "中级",
            "初級",
            "初级",
            "新手",
            "進階",
            "高級",
            "高级",
        ),
        longest=60,
        weight=SURE,
        examples=(
            """
- Intermediário5/10/2024, 2:54:48 AM
  A moeda estável promete o que os bancos já não pagam, e por isso cresce tão depressa.
  O curso intermediário de 2024 teve mais alunos do que nunca.
""",
            """
- 中级1/10/2024, 3:25:24 PM
  作者从链上数据出发，说明新协议为什么比旧协议便宜，也说明它的风险在哪里。
  读者可以按自己的需要选择章节，不必从头读起。
""",
        ),
    ),
    Rule(
        name="learn-tags",
        about="The level and the kind of a Learn page on lines of their own above the text.",
        phrases={
            "en": ("quick reads", "beginner", "intermediate"),
            "es": ("lecturas rápidas", "principiante"),
            "pt": ("leituras rápidas", "intermediário", "iniciantes"),
            "uk": ("швидкі огляди", "початківець"),
            "ru": ("продвинутый",),
            "vi": ("đọc nhanh", "người mới bắt đầu"),
            "zh": ("快读", "快讀", "新手"),
        },
        weight=HINT,
        examples=(
            """
- Principiante
- Lecturas rápidas
- Beginner
- Quick Reads
- Intermediate
- Beginner
  La plataforma reparte puntos entre quienes operan cada día, y los puntos se cambian por premios.
  Principiante
  Así llamaban al más joven del taller, aunque llevaba allí diez años.
""",
        ),
    ),
    Rule(
        name="view-counter",
        about='The clock in universal time above an announcement with its count of readers ("2021-10-30 02:37:37 UTC 113468 Read").',
        patterns=(
            r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)? UTC[ \t]{1,4}\d[\d,.]{0,10} ?(?:reads?|lidos?|lesen|leídos?|lecturas|lus?|表示|阅读|閱讀|прочитано|dibaca|okundu|lượt đọc)",
            r"\d[\d,.]{0,10} ?(?:read|lido|lidos|lesen|表示|阅读|閱讀)",
            r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)? UTC",
        ),
        hints=(
            " utc",
            "lesen",
            "lido",
            "read",
            "表示",
            "閱讀",
            "阅读",
        ),
        longest=60,
        weight=EDGE,
        examples=(
            """
- 2021-10-30 02:37:37 UTC 113468 Read
  The exchange changed the way in which posts are shown, and asks its users to read the rules.
  At 02:37:37 UTC on that day the first order went through, as the log shows.
""",
            """
- 2026-03-18 10:52:19 UTC
- 712 表示
  取引所は投稿の見せ方を変え、利用者に新しい規則を読むよう求めている。
""",
        ),
    ),
    Rule(
        name="breadcrumb-before-title",
        about='The name of the section glued before the title of an announcement ("Announcements Gate.io Instructions on Posts").',
        patterns=(r"^\s{0,4}(?:announcements?|anúncios?|home|início)\s(?=Gate\.io (?-i:\p{Lu}))",),
        hints=("gate.io",),
        reach="match",
        longest=160,
        weight=SURE,
        examples=(
            """
- Announcements Gate.io Instructions on Posts (WEB)
+ Gate.io Instructions on Posts (WEB)
  Announcements Gate.io makes on Mondays are read by few, and those on Fridays by nobody.
  The rules below hold for everyone who writes there.
""",
        ),
    ),
    Rule(
        name="article-rating",
        about="The stars that readers gave an article of Gate's wiki, and how many of them did.",
        patterns=(
            r"(?:article rating|xếp hạng bài viết|classificação do artigo|calificación del artículo|рейтинг статьи|note de l'article|peringkat artikel|文章评分|文章評分)\s?[:：]?\s?\d(?:[.,]\d)?",
            r"\d{1,6} (?:xếp hạng|classificações)",
        ),
        hints=(
            "article rating",
            "calificación del artículo",
            "classificação do artigo",
            "classificações",
            "note de l'article",
            "peringkat artikel",
            "xếp hạng",
            "рейтинг статьи",
            "文章評分",
            "文章评分",
        ),
        longest=60,
        weight=EDGE,
        examples=(
            """
- Xếp hạng bài viết : 3
- 71 xếp hạng
  Nhà tạo lập thị trường tự động giữ giá của hai đồng tiền theo một công thức đơn giản.
  Có 71 xếp hạng trong bảng năm ngoái, và không bảng nào nói đến rủi ro.
""",
        ),
    ),
    Rule(
        name="price-chip",
        about='A coin with the change of its price as a tag inside a post ("ETH-0,38%").',
        patterns=(r"(?-i:\$?[A-Z][A-Z0-9]{1,9})\s?[+-]\d{1,4}[.,]\d{1,2}%",),
        hints=("%",),
        longest=30,
        weight=EDGE,
        examples=(
            """
- ETH-0,38%
- BTC+1.20%
  Ether fell by 0.38% on Monday and was back where it had been before the bank spoke.
  Only the small coins moved, and they moved a lot.
""",
        ),
    ),
    Rule(
        name="user-line",
        about="A line with a user's made-up name, with or without what the user received.",
        patterns=(r"gateuser-\w{3,20}(?: received\b.{0,40})?",),
        hints=("gateuser-",),
        longest=80,
        weight=SURE,
        examples=(
            """
- GateUser-1a2b3c4d Received
  The account GateUser-1a2b3c4d had moved the coins twice before the exchange froze it.
  The police are looking for the owner.
- GateUser-99ffe0
""",
        ),
    ),
    Rule(
        name="campaign-hashtags",
        about="A line of nothing but hashtags of which one names Gate.",
        patterns=(r"(?=.{0,120}gate)#[^\s#]{2,60}#?(?:\s{1,3}#[^\s#]{2,60}#?){0,12}",),
        hints=("gate",),
        longest=300,
        weight=EDGE,
        examples=(
            """
- #GateSquareAprilPostingChallenge
- #Gate广场四月发帖挑战
  The contest ran for two weeks, and whoever wrote most won, not whoever wrote best.
  Its hashtag, #GateSquareAprilPostingChallenge, was used forty thousand times.
""",
        ),
    ),
    Rule(
        name="language-and-currency",
        about='The language and the currency of the page in one word ("English/USD").',
        patterns=(r"\p{L}[\p{L}\p{M} ]{1,24}/ ?(?:USD|EUR|GBP|JPY|CNY|TWD|HKD|KRW|BRL|TRY|INR|IDR|VND|RUB|UAH|AUD|CAD|NGN|PHP|PKR)",),
        hints=(
            "aud",
            "brl",
            "cad",
            "cny",
            "eur",
            "gbp",
            "hkd",
            "idr",
            "inr",
            "jpy",
            "krw",
            "ngn",
            "php",
            "pkr",
            "rub",
            "try",
            "twd",
            "uah",
            "usd",
            "vnd",
        ),
        longest=40,
        weight=EDGE,
        examples=(
            """
  The exchange has shown prices in four currencies since spring.
  Pairs such as bitcoin/USD are traded day and night, also on holidays, and nobody sleeps.
- English/USD
""",
        ),
    ),
    Rule(
        name="help-centre-widget",
        about="The question at the foot of a help page whether it was of use.",
        phrases={
            "en": ("did this answer your question",),
            "de": ("hat dies deine frage beantwortet", "hat dies ihre frage beantwortet"),
            "fr": ("avez-vous trouvé la réponse à votre question", "cela a-t-il répondu à votre question"),
            "es": (
                "ha quedado contestada tu pregunta",
                "respondió esto a tu pregunta",
            ),
            "pt": ("isto respondeu à sua pergunta", "isso respondeu à sua pergunta"),
            "it": ("hai ricevuto la risposta alla tua domanda", "questo ha risposto alla tua domanda"),
            "nl": ("was dit een antwoord op uw vraag",),
            "ru": ("нашли ответ на свой вопрос",),
            "ja": ("こちらの回答で解決しましたか",),
            "tr": ("bu sorunuzu yanıtladı mı",),
        },
        weight=SURE,
        examples=(
            """
  A withdrawal takes ten minutes, and two days where a second check is made by hand.
- Did this answer your question?
  "Did this answer your question?" the clerk asked, and the customer said that it had not.
""",
        ),
    ),
)
