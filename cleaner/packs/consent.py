"""Consent to cookies: banners, consent managers, their buttons, categories and vendor lists, and the right to opt out of a sale of data."""

from cleaner.rule import EDGE, HINT, SURE, Rule

RULES = (
    Rule(
        name="cookie-sentence",
        about="A sentence that opens a cookie banner: that the site uses cookies, what for, and what goes for agreement.",
        phrases={
            "en": ("we use cookies to", "we use cookies and", "we use cookies on", "we use cookies in order to", "we use cookies for", "we use cookies that", "we also use cookies to", "we use some cookies to", "we use essential cookies", "we use necessary cookies", "we use technical cookies", "we use our own and third-party cookies", "we use own and third party cookies", "we use first-party and third-party cookies", "we use first and third party cookies", "we use third-party cookies", "we use optional cookies", "we use strictly necessary cookies", "we'd like to set additional cookies", "we'd also like to use some non-essential cookies", "we would like to use cookies", "we'd like to use cookies", "we would also like to set", "we use both our own and third-party cookies", "we are using cookies to give you the best experience", "we use various cookies", "we use data cookies", "we and our partners use cookies", "we and our partners may use cookies", "we and third parties use cookies", "we and selected third parties use cookies", "we and selected partners use cookies", "we, and our third-party partners, use cookies", "we and our advertising partners use cookies", "we use tools, such as cookies", "we use tools and cookies", "we use cookie and", "we use technologies like cookies to", "we use technologies such as cookies to", "we use small files called cookies", "we may use cookies to", "we may request cookies to be set on your device", "this site uses cookies", "this site is using cookies", "this site uses third-party cookies", "this site uses functional cookies", "this site uses essential cookies", "this site uses technical cookies", "this website uses cookies", "this website is using cookies", "this website uses third party cookies", "this website uses essential cookies", "this website uses functional cookies", "this website stores cookies on your computer", "this website stores data such as cookies", "this site stores cookies", "this web site uses cookies", "this webpage uses cookies", "this page uses cookies", "this blog uses cookies", "this website use cookies", "this site use cookies", "this store uses cookies", "this shop uses cookies", "this forum uses cookies", "this app uses cookies", "this service uses cookies", "this platform uses cookies", "this portal uses cookies", "our site uses cookies", "our website uses cookies", "our websites use cookies", "our sites use cookies", "our web site uses cookies", "our webpage uses cookies", "our service uses cookies", "our store uses cookies", "the site uses cookies to", "the website uses cookies to", "cookies help us deliver our services", "cookies help us to provide our services", "cookies help us provide, protect", "cookies on this website", "cookies are used on this site", "cookies are used on this website", "cookies are important to the proper functioning of a site", "cookies make it easier for us to provide you with our services", "cookies and similar technologies are used on our sites", "cookies enable us to provide the best experience possible", "by clicking \"accept all", "by clicking \"accept", "by clicking \"allow all", "by clicking accept, you", "by clicking 'accept all", "by clicking 'accept", "by clicking accept all", "by clicking \"i agree", "by clicking \"ok", "by clicking \"got it", "by choosing \"accept", "by selecting \"accept all", "by pressing accept", "by continuing to use our site you agree to our cookie", "by using this website, you agree to the use of cookies", "by using this site you agree to the use of cookies", "by using our website you agree to our cookie policy", "by using our site, you acknowledge that you have read and understand our cookie policy", "by continuing to browse or by clicking", "by continuing to browse, you agree", "privacy & cookies: this site uses cookies", "privacy and cookies: this site uses cookies", "cookies: this site uses cookies", "notice: this site uses cookies", "uses cookies from google to deliver and enhance the quality of its services", "if you continue to use this site we will assume that you are happy with it", "to provide the best experiences, we use technologies like cookies", "to provide the best experiences, we and our partners use technologies like cookies", "to offer you a better experience, this site uses", "to give you the best possible experience, this site uses cookies", "to improve your experience, we use cookies", "to make this site work properly, we sometimes place small data files called cookies", "in order to provide you a better experience, this site uses cookies", "in order to give you a better service", "like most websites, we use cookies", "like many websites, we use cookies", "we have placed cookies on your", "we've placed cookies on your", "we have updated our cookie policy", "we use cookies", "this website or its third-party tools use cookies", "this website or its third party tools process personal data", "this website and its third-party tools use cookies", "please note that this site uses cookies", "please accept cookies", "please note: this website uses cookies", "some cookies are required", "we need your consent before you can continue on our website", "we need your consent to load", "we need your permission to use cookies", "when you visit any website, it may store or retrieve information on your browser", "when you visit our website, it may store or retrieve information on your browser", "you can find out more about which cookies we are using or switch them off in", "you can find out more about how we use cookies", "you can adjust your cookie settings", "you can change your cookie settings", "you can change your cookie preferences", "you can set your consent preferences and determine how you want your data to be used", "you can revoke your consent any time using the revoke consent button", "you've disabled cookies", "your choices will be applied to this site only",),
        },
        match="starts",
        longest=900,
        weight=SURE,
        examples=(
            """
  The baker weighs the flour twice, once for the dough and once for the tax inspector.
  "We use cookies," says the baker's wife, "where other shops use paper: every receipt is printed on one."
- We use cookies to give you the best experience on our website. If you continue to use this site we will assume that you are happy with it.
""",
            """
  Der Bäcker wiegt das Mehl zweimal, einmal für den Teig und einmal für den Prüfer vom Finanzamt.
  Diese Website der Innung nennt sieben Bäcker im Tal; vor dem Krieg waren es vierzig, und jeder hatte seinen eigenen Ofen.
- Diese Website verwendet Cookies, um Ihnen die bestmögliche Nutzung zu ermöglichen.
""",
        ),
    ),
    Rule(
        name="cookie-agreement",
        about="A sentence that counts a click, a scroll or a further visit as agreement to cookies.",
        phrases={
            "en": (
                "you agree to our use of cookies",
                "you agree to the use of cookies",
                "you agree to our cookie policy",
                "you agree to our cookies policy",
                "you agree to the storing of cookies on your device",
                "you agree to the storage of cookies",
                "you agree to our terms and use of cookies",
                "you consent to our use of cookies",
                "you consent to the use of cookies",
                "you consent to our cookies",
                "you consent to cookies",
                "you consent to all cookies",
                "you consent to the use of all the cookies",
                "you consent to the use of all cookies",
                "you consent to the placement and use of cookies",
                "you accept our use of cookies",
                "you accept the use of cookies",
                "you accept our cookie policy",
                "you accept our cookies",
                "you agree to accept cookies",
                "you are agreeing to our use of cookies",
                "you are agreeing to the use of cookies",
                "you are agreeing to our cookie",
                "you are consenting to our use of cookies",
                "you are consenting to the use of cookies",
                "you are accepting our use of cookies",
                "you are giving consent to cookies being used",
                "you're agreeing to our use of cookies",
                "you agree that we can use cookies",
                "you agree that we may use cookies",
                "you agree to us using cookies",
                "you agree with the use of cookies",
                "you agree with our use of cookies",
                "you agree to this use of cookies",
                "you allow us to use cookies",
                "you agree to our use of these cookies",
                "you agree to their use. to find out more, including how to control cookies",
                "we'll assume you're ok with this, but you can opt-out",
                "we will assume that you are happy to receive all cookies",
                "we assume you are happy to receive cookies",
                "to consent to cookies",
                "opting out of some of these cookies may have an effect on your browsing experience",
                "not consenting or withdrawing consent, may adversely affect certain features and functions",
                "these cookies will be stored in your browser only with your consent",
                "use of cookies and similar technologies",
                "use of cookies in accordance with our",
                "our use of cookies as described",
            ),
        },
        match="has",
        longest=700,
        weight=SURE,
        examples=(
            """
  The inn at the pass has no telephone, and the guests agree that this is the best thing about it.
  By signing the book at the door you agree to wash your own plate, and the innkeeper reads every name aloud at supper.
- By continuing to browse the site you agree to our use of cookies.
""",
            """
  L'auberge du col n'a pas le téléphone, et les clients s'accordent à dire que c'est ce qu'elle a de mieux.
  En poursuivant votre route vers le nord, vous acceptez de dormir une nuit à la belle étoile, prévient l'aubergiste.
- En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies.
""",
        ),
    ),
    Rule(
        name="consent-button",
        about="A button or link about cookies or consent: accept cookies, manage consent, cookie settings.",
        phrases={
            "en": ("accept cookies", "accept all cookies", "accept the cookies", "accept our cookies", "accept only necessary cookies", "accept necessary cookies", "accept only essential cookies", "accept essential cookies", "accept essential cookies only", "accept optional cookies", "accept additional cookies", "accept selected cookies", "accept recommended cookies", "accept cookies & close", "accept and close", "agree and close", "accept & close", "allow cookies", "allow all cookies", "allow selected cookies", "allow essential cookies only", "allow necessary cookies", "agree to cookies", "i accept cookies", "i accept all cookies", "i agree to cookies", "yes, i accept cookies", "yes, i accept all cookies", "reject cookies", "reject all cookies", "reject optional cookies", "reject additional cookies", "reject non-essential cookies", "reject unnecessary cookies", "reject non-essential", "decline cookies", "decline all cookies", "decline optional cookies", "refuse cookies", "refuse all cookies", "deny cookies", "deny all cookies", "disable cookies", "enable cookies", "disable all cookies", "enable all cookies", "delete cookies", "use necessary cookies only", "use essential cookies only", "only necessary cookies", "only essential cookies", "necessary cookies only", "essential cookies only", "only required cookies", "required cookies only", "save cookie settings", "save cookie preferences", "save cookie choices", "cookie settings", "cookies settings", "cookie setting", "cookie preferences", "cookies preferences", "cookie preference", "cookie choices", "cookies choices", "cookie options", "cookie manager", "cookie management", "cookie list", "cookie declaration", "cookie details", "cookie information", "cookie controls", "cookie consent settings", "cookie consent preferences", "cookie settings accept", "cookie settings accept all", "cookie settings accept all cookies", "cookies settings accept all cookies", "accept cookies reject cookies", "manage cookies", "manage cookie settings", "manage cookie preferences", "manage cookies preferences", "manage your cookies", "manage your cookie preferences", "manage your cookie settings", "manage my cookies", "manage cookie consent", "manage consent", "manage consents", "manage your consent", "manage consent preferences", "manage tracking preferences", "manage my consent", "manage cookie choices", "manage services", "manage vendors", "manage privacy preferences", "manage privacy settings", "change cookie settings", "change your cookie settings", "change cookie preferences", "change cookie consent", "change your consent", "change consent", "change privacy settings", "update cookie preferences", "update cookie settings", "update consent preferences", "update privacy preferences", "edit cookie settings", "customize cookies", "customise cookies", "customize cookie settings", "customize cookie preferences", "adjust cookie settings", "adjust cookies", "configure cookies", "review cookie settings", "revisit consent", "revisit consent button", "revoke cookies", "revoke consent", "revoke cookie consent", "withdraw consent", "withdraw your consent", "withdraw cookie consent", "renew consent", "reset cookie settings", "set cookie preferences", "set cookies preferences", "show cookie details", "hide cookie details", "show cookie information", "hide cookie information", "view cookies", "view cookie details", "view cookie policy", "view our cookie policy", "read our cookie policy", "read cookie policy", "see our cookie policy", "see cookie policy", "learn more about cookies", "more about cookies", "more information about cookies", "find out more about cookies", "more info about cookies", "learn more about this provider", "learn more about these cookies", "our cookie policy", "our cookies policy", "use of cookies", "about cookies on this site", "privacy manager", "privacy & cookie settings", "privacy and cookie settings", "privacy & cookie preferences", "privacy and cookies settings", "privacy cookie settings", "privacy & cookies settings", "your cookie preferences", "your cookie settings", "your cookie choices", "my cookies", "my cookie settings", "open cookie settings", "open cookie preferences", "open preferences", "open consent preferences", "open privacy settings", "close cookie settings", "close gdpr cookie settings", "close gdpr cookie banner", "close cookie banner", "close cookie notice", "close cookie popup", "close cookie bar", "close cookie preferences", "hide cookie message", "hide this cookie message", "dismiss cookie notice", "hide cookie banner", "skip to cookie consent", "skip to cookie settings", "consent preferences", "consent settings", "consent manager", "consent choices", "consent selection", "consent leg.interest", "do not consent", "i do not consent", "i consent", "continue without accepting", "continue without agreeing", "continue without consent", "accept all & close", "accept all and close", "accept recommended settings", "list of partners (vendors", "list of vendors", "list of iab vendors", "view illustrations", "view vendor details", "manage {vendor_count} vendors", "read more about these purposes", "manage options manage services manage vendors read more about these purposes", "view full legal text", "view full legal text opens in a new tab", "vendors list", "vendor preferences", "vendor list", "iab vendors", "third-party vendors", "consent purpose", "legitimate interest purpose", "cookie consent tool", "gdpr cookie settings", "gdpr settings", "gdpr consent", "gdpr cookie consent", "gdpr preferences", "enable or disable cookies", "enable or disable cookies enabled disabled",),
        },
        longest=120,
        weight=SURE,
        examples=(
            """
  The jury tasted forty biscuits in one afternoon and drank only water between them.
  Accept cookies from a stranger, my grandmother used to say, but count them in front of him.
- Manage Consent
- Accept All Cookies
- Cookie Settings
""",
            """
  El jurado probó cuarenta galletas en una tarde y solo bebió agua entre una y otra.
  Aceptar cookies ajenas, decía mi abuela, obliga a devolver el plato lleno antes del domingo.
- Aceptar todas las cookies
- Configuración de cookies
""",
        ),
    ),
    Rule(
        name="consent-choice",
        about="A button of a consent dialog that names no cookies: accept all, reject all, save my choices.",
        phrases={
            "en": ("accept all", "accept all & continue", "accept selected", "accept selection", "accept necessary", "accept only necessary", "accept only essential", "accept essential", "accept and continue", "accept & continue", "accept & proceed", "accept & save", "accept and proceed", "agree & continue", "agree and continue", "agree and proceed", "i accept all", "accept / reject", "accept", "i accept", "agree", "i agree", "agree to all", "yes, i agree", "yes, i accept", "accept & close", "accept reject", "accept reject all", "accept decline", "accept deny", "accept all reject all", "reject", "reject all", "reject all accept all", "reject and close", "i reject", "i reject all", "i decline", "i refuse", "decline", "decline all", "refuse all", "refuse", "deny all", "disagree", "disagree to all", "i disagree", "disagree and close", "allow all", "allow selection", "allow selected", "allow necessary", "allow only necessary", "only necessary", "necessary only", "only essential", "essential only", "only required", "required only", "strictly necessary only", "use necessary only", "save settings", "save preferences", "save my preferences", "save & accept", "save and accept", "save & close", "save and close", "save & exit", "save and exit", "save choices", "save my choices", "save changes and close", "save selection", "save services", "save + exit", "confirm my choices", "confirm choices", "confirm selection", "confirm my choice", "submit preferences", "submit choices", "view preferences", "manage preferences", "manage your preferences", "manage my preferences", "manage settings", "manage options", "manage choices", "manage my choices", "more options", "show purposes", "customize settings", "customise settings", "customize preferences", "customise", "customize", "customize choices", "choose which to allow", "let me choose", "change preferences", "change your preferences", "edit preferences", "edit settings", "set preferences", "adjust settings", "adjust preferences", "privacy settings", "privacy preferences", "privacy options", "privacy choices", "privacy controls", "privacy center", "privacy centre", "privacy & settings", "always active", "always enabled", "always on", "always-on", "always activated", "got it", "got it! learn more", "ok, got it", "okay, got it", "ok, thanks", "ok, i agree", "ok, i understand", "i understand", "understood", "that's ok", "that's fine", "close and accept", "no, thanks", "disable all", "enable all", "deselect all", "unselect all", "toggle all", "cookie consent", "cookies consent", "cookie banner", "cookie notification", "cookie information", "about cookies", "what are cookies", "how we use cookies", "store my consent", "object to legitimate interests remove objection", "object to legitimate interests", "remove objection", "vendor search dialog", "search vendors", "back to vendors", "clear filters apply filters", "enabled disabled", "show details", "hide details", "show vendors", "our vendors", "our vendors (third parties", "our partners", "view our partners", "view partners", "see partners", "show partners", "checkbox label label", "checkbox label", "switch label label", "switch label", "back button performance cookies", "consent leg.interest checkbox label label", "preferences preferences", "statistics statistics", "marketing marketing", "functional functional always active", "functional functional", "analytics analytics", "performance performance", "advertisement advertisement", "others others", "necessary necessary always active", "necessary necessary", "unclassified",),
        },
        longest=80,
        weight=EDGE,
        examples=(
            """
  The mill stands where two streams meet, and for two hundred years it ground for both banks.
  Accept all the grain they bring, the old miller told his son, and reject all the advice that comes with it.
- Accept all
- Reject all
- Save preferences
""",
            """
  Młyn stoi tam, gdzie łączą się dwa strumienie, i przez dwieście lat mełł dla obu brzegów.
  Akceptuję wszystkie wasze worki, mówił stary młynarz, ale żadnej z waszych rad nie wezmę za darmo.
- Akceptuję wszystkie
- Odrzuć wszystkie
""",
        ),
    ),
    Rule(
        name="consent-word",
        about="A single word of a consent dialog: deny, necessary, statistics, marketing, purposes.",
        phrases={
            "en": (
                "deny",
                "consent",
                "cookies",
                "cookie",
                "necessary",
                "strictly necessary",
                "essential",
                "functional",
                "functionality",
                "functional functional",
                "preferences",
                "preference",
                "statistics",
                "statistical",
                "analytics",
                "analytical",
                "performance",
                "marketing",
                "targeting",
                "advertising",
                "unclassified",
                "uncategorized",
                "social media",
                "personalization",
                "personalisation",
                "purposes",
                "special purposes",
                "features",
                "special features",
                "vendors",
                "third parties",
                "gdpr",
                "ccpa",
                "privacy overview",
                "your privacy",
                "legitimate interest",
                "expiry",
                "maximum storage duration",
                "storage duration",
                "retention period",
                "cookie name",
                "cookie duration",
                "allow",
                "enabled",
                "disabled",
                "required",
                "on off",
                "off",
            ),
        },
        longest=40,
        weight=HINT,
        examples=(
            """
  The bridge was built by subscription, and the names of those who paid stand on its railing.
  Necessary was the word the engineer used for the second pier; the mayor preferred expensive.
- Necessary
- Statistics
- Deny
""",
        ),
    ),
    Rule(
        name="manager-heading",
        about="The heading of a cookie banner or consent manager.",
        phrases={
            "en": (
                "we value your privacy",
                "we respect your privacy",
                "we care about your privacy",
                "we care about your data",
                "your privacy is important to us",
                "your privacy matters",
                "your privacy matters to us",
                "your privacy, your choice",
                "your privacy is our priority",
                "your privacy options",
                "your privacy settings",
                "your privacy preferences",
                "your privacy at a glance",
                "you control your data",
                "you are in control of your data",
                "you're in control of your data",
                "you're in control",
                "control your privacy",
                "this website uses cookies",
                "this site uses cookies",
                "our website uses cookies",
                "our site uses cookies",
                "we use cookies",
                "we are using cookies",
                "we're using cookies",
                "we love cookies",
                "cookies on this site",
                "cookies on our site",
                "cookies on our website",
                "cookies on this website",
                "cookies on our websites",
                "cookies on our sites",
                "our use of cookies",
                "use of cookies on this website",
                "cookies & privacy",
                "cookies and privacy",
                "cookie and privacy settings",
                "cookie usage",
                "privacy preference center",
                "privacy preference centre",
                "privacy preferences center",
                "cookie preference center",
                "cookie preference centre",
                "cookies preference center",
                "consent preference center",
                "cookie settings center",
                "cookie consent manager",
                "cookie consent notice",
                "cookie consent banner",
                "manage consent preferences",
                "manage cookie preferences",
                "manage cookie consent",
                "customise consent preferences",
                "customize consent preferences",
                "customize your consent preferences",
                "cookie consent preferences",
                "cookies preferences center",
                "privacy and cookie preferences",
                "asks for your consent to use your personal data",
                "consent to the use of cookies",
                "information about our use of cookies",
                "about our cookies",
                "how we and our partners use cookies",
                "manage your privacy",
                "manage your data",
                "your data, your choice",
                "manage your privacy settings",
                "set your cookie preferences",
                "choose your cookie preferences",
                "choose your cookies",
                "select your cookie preferences",
                "gdpr privacy overview",
                "eu cookie consent",
                "cookie control",
                "strictly necessary cookies always active",
                "privacy overview strictly necessary cookies",
                "tell us whether you accept cookies",
            ),
        },
        longest=120,
        weight=SURE,
        examples=(
            """
  The lighthouse keeper kept two diaries, one for the harbour office and one for the weather.
  We value your privacy, the harbour office wrote back, and asked whether it might read the second one too.
- We value your privacy
- Privacy Preference Center
- Manage Consent Preferences
""",
            """
  De vuurtorenwachter hield twee dagboeken bij, een voor het havenkantoor en een voor het weer.
  Wij respecteren je privacy, schreef het havenkantoor terug, en vroeg of het ook het tweede mocht lezen.
- Wij respecteren je privacy
""",
        ),
    ),
    Rule(
        name="cookie-category",
        about="The name of a kind of cookies, with or without its switch, as consent managers list them.",
        phrases={
            "en": ("strictly necessary cookies", "necessary cookies", "essential cookies", "required cookies", "technical cookies", "technically necessary cookies", "technically required cookies", "functional cookies", "functionality cookies", "preference cookies", "preferences cookies", "performance cookies", "performance and analytics cookies", "analytics and performance cookies", "analytics cookies", "analytic cookies", "analytical cookies", "statistics cookies", "statistical cookies", "statistic cookies", "targeting cookies", "targeting/advertising cookies", "targeting and advertising cookies", "advertising cookies", "advertisement cookies", "marketing cookies", "tracking cookies", "social media cookies", "social cookies", "third-party cookies", "3rd party cookies", "first party cookies", "unclassified cookies", "uncategorized cookies", "uncategorised cookies", "other cookies", "optional cookies", "non-essential cookies", "non-necessary", "personalization cookies", "personalisation cookies", "session cookies", "persistent cookies", "additional cookies", "strictly necessary cookie", "strictly necessary (always active", "strictly necessary always active", "necessary always active", "necessary always enabled", "necessary (always active", "necessary cookies always active", "essential cookies always active", "functional always active", "functional cookies always active", "functional cookies off", "performance cookies off", "targeting cookies off", "social media cookies off", "functional cookies inactive", "performance cookies inactive", "targeting cookies inactive", "social media cookies inactive", "functional cookies active", "sale of personal data", "sale or sharing of personal data", "sharing of personal data", "personalized advertising cookies", "cookies details", "cookies used", "host and cookies",),
        },
        longest=90,
        weight=EDGE,
        examples=(
            """
  The orchard has eleven kinds of pear, and the schoolchildren can name nine of them by the taste.
  Performance cookies are what the theatre's canteen calls the biscuits it bakes for opening nights.
- Strictly Necessary Cookies
- Performance Cookies
- Targeting Cookies
""",
            """
  Im Obstgarten wachsen elf Sorten Birnen, und die Schulkinder erkennen neun davon am Geschmack.
  Notwendige Cookies, so heißt in der Kantine das Gebäck, ohne das die Probe nicht anfängt.
- Technisch notwendige Cookies
- Marketing-Cookies
""",
        ),
    ),
    Rule(
        name="category-text",
        about="The standing text of a consent manager on what a kind of cookies, or one cookie, is for.",
        phrases={
            "en": (
                "these cookies are necessary for the website to function",
                "these cookies are necessary for the site to function",
                "these cookies are essential for",
                "these cookies are required for",
                "these cookies allow us to count visits and traffic sources",
                "these cookies enable the website to provide enhanced functionality",
                "these cookies enable the site to provide enhanced functionality",
                "these cookies may be set through our site by our advertising partners",
                "these cookies may be set by us or by third party providers",
                "these cookies are set by a range of social media services",
                "these cookies help us to understand how visitors",
                "these cookies help provide information on metrics",
                "these cookies collect information",
                "these cookies are used to",
                "these items are used to deliver advertising that is more relevant",
                "these items allow the website to remember choices you make",
                "these items help the website operator understand how its website performs",
                "these items are required to enable basic website functionality",
                "these technologies are required to",
                "necessary cookies are absolutely essential for the website",
                "necessary cookies are required to enable the basic features of this site",
                "necessary cookies are crucial for the basic functions of the website",
                "necessary cookies help make a website usable",
                "necessary cookies enable core functionality",
                "necessary cookies enable basic functions",
                "essential cookies enable basic functions",
                "essential services enable basic functionality",
                "essential cookies are",
                "strictly necessary cookies are",
                "strictly necessary cookies enable core functionality",
                "strictly necessary cookie should be enabled at all times",
                "functional cookies help to perform certain functionalities",
                "functional cookies help perform certain functionalities",
                "functional cookies enable",
                "preference cookies enable a website to remember information",
                "performance cookies are used to understand and analyze the key performance indexes",
                "performance cookies are used to understand",
                "analytical cookies are used to understand how visitors interact",
                "analytics cookies help us",
                "analytics cookies collect",
                "statistic cookies help website owners",
                "statistics cookies help website owners",
                "statistics cookies collect information anonymously",
                "statistics cookies collect usage information",
                "marketing cookies are used to track visitors across websites",
                "marketing cookies are used by third-party advertisers",
                "marketing cookies are used by advertisers",
                "marketing services are used by third-party advertisers",
                "advertisement cookies are used to provide visitors with relevant ads",
                "advertisement cookies are used to provide visitors with customized advertisements",
                "targeting cookies are used",
                "other uncategorized cookies are those that are being analyzed",
                "unclassified cookies are cookies that we are in the process of classifying",
                "uncategorized cookies are",
                "any cookies that may not be particularly necessary for the website to function",
                "cookies that are not necessary for the website to work",
                "content from video platforms and social media platforms is blocked by default",
                "external media services allow",
                "the technical storage or access is strictly necessary for the legitimate purpose of enabling",
                "the technical storage or access is necessary for the legitimate purpose of storing preferences",
                "the technical storage or access that is used exclusively for",
                "the technical storage or access is required to create user profiles",
                "without a subpoena, voluntary compliance on the part of your internet service provider",
                "out of these, the cookies that are categorized as necessary",
                "out of these cookies, the cookies that are categorized as necessary",
                "this category only includes cookies that ensures basic functionalities",
                'the cookies that are categorized as "necessary" are stored on your browser',
                "if you disable this cookie, we will not be able to save your preferences",
                "keeping this cookie enabled helps us to improve our website",
                "this cookie is used to store the user's cookie consent preferences",
                "this cookie is set by gdpr cookie consent plugin",
                "the cookie is set by the gdpr cookie consent plugin",
                "the cookie is set by gdpr cookie consent",
                "this cookie is set by the gdpr cookie consent plugin",
                "this website uses google analytics to collect anonymous information",
                "this website uses the following additional cookies",
                "please enable strictly necessary cookies first so that we can save your preferences",
                "cookies are small text files that can be used by websites",
                "cookies are small data files stored on your computer",
                "the law states that we can store cookies on your device if they are strictly necessary",
                "some cookies are placed by third party services that appear on our pages",
                "you can at any time change or withdraw your consent from the cookie declaration",
                "your consent applies to the following domains",
                "cookie declaration last updated on",
                "this category of cookies cannot be disabled",
                "cookie information is stored in your browser and performs functions such as recognising you",
                "below you will find an overview of all cookies used",
                "here you will find an overview of all cookies used",
                "you can give your consent to whole categories or display further information and select certain cookies",
                "if you do not allow these cookies",
                "if you do not allow these cookies and scripts",
            ),
        },
        match="starts",
        longest=900,
        weight=SURE,
        examples=(
            """
  The bakery by the station opens at four, when the first drivers come off their shift.
  These cookies are necessary on a Monday, says the baker, because nobody smiles before he has eaten one.
- These cookies are necessary for the website to function and cannot be switched off in our systems.
- Necessary cookies are absolutely essential for the website to function properly.
""",
            """
  La boulangerie de la gare ouvre à quatre heures, quand les premiers conducteurs finissent leur service.
  Ces cookies sont nécessaires le lundi, dit le boulanger, car personne ne sourit avant d'en avoir mangé un.
- Ces cookies sont nécessaires au fonctionnement du site Web et ne peuvent pas être désactivés dans nos systèmes.
""",
        ),
    ),
    Rule(
        name="data-purpose",
        about="A purpose, feature or heading of the advertising industry's consent framework, alone on its line.",
        phrases={
            "en": (
                "store and/or access information on a device",
                "select basic ads",
                "create a personalised ads profile",
                "select personalised ads",
                "create a personalised content profile",
                "select personalised content",
                "measure ad performance",
                "measure advertising performance",
                "measure content performance",
                "apply market research to generate audience insights",
                "develop and improve products",
                "develop and improve services",
                "use limited data to select advertising",
                "create profiles for personalised advertising",
                "use profiles to select personalised advertising",
                "create profiles to personalise content",
                "use profiles to select personalised content",
                "understand audiences through statistics or combinations of data from different sources",
                "use limited data to select content",
                "use precise geolocation data",
                "actively scan device characteristics for identification",
                "ensure security, prevent fraud, and debug",
                "ensure security, prevent and detect fraud, and fix errors",
                "technically deliver ads or content",
                "deliver and present advertising and content",
                "save and communicate privacy choices",
                "match and combine offline data sources",
                "match and combine data from other data sources",
                "link different devices",
                "receive and use automatically-sent device characteristics for identification",
                "identify devices based on information transmitted automatically",
                "personalised ads, ad measurement, and audience insights",
                "personalised advertising and content, advertising and content measurement, audience research and services development",
                "personalised ads and content, ad and content measurement, audience insights and product development",
                "personalized advertising and content, advertising and content measurement, audience research and services development",
                "store and access information on a device",
                "information storage and access",
                "ad selection, delivery, reporting",
                "content selection, delivery, reporting",
                "create profiles for personalized advertising",
                "use profiles to select personalized advertising",
                "create profiles to personalize content",
                "use profiles to select personalized content",
                "security, fraud prevention, and debugging",
                "we and our partners process data to provide",
                "we and our partners process data for the following purposes",
                "we process your data to deliver content or advertisements and measure the delivery of such content or advertisements",
                "your personal data will be processed and information from your device",
            ),
        },
        counted=True,
        longest=200,
        weight=EDGE,
        examples=(
            """
  The census of 1910 was counted by hand, by forty women in a hall above the fish market.
  Develop and improve services for the islands, the petition said, before you count the people who have left them.
- Store and/or access information on a device
- Create profiles for personalised advertising
- Understand audiences through statistics or combinations of data from different sources
""",
            """
  Le recensement de 1910 fut compté à la main, par quarante femmes, au-dessus du marché aux poissons.
  Développer et améliorer les services des îles, disait la pétition, avant de compter ceux qui les ont quittées.
- Stocker et/ou accéder à des informations sur un appareil
- Mesurer la performance des publicités
""",
        ),
    ),
    Rule(
        name="partners-sentence",
        about="A sentence of a consent dialog on what the site and its partners do with personal data.",
        phrases={
            "en": (
                "partners can use this purpose",
                "partners can use this special purpose",
                "partners can use this feature",
                "partners can use this special feature",
                "vendors seeking consent or relying on legitimate interest",
                "we and our partners store and/or access information on a device",
                "we and our partners store or access information on devices",
                "we and our partners store and access information on a device",
                "we and our partners use technologies, such as cookies",
                "we and our partners may store and/or access",
                "partners store and access personal data, like browsing data or unique identifiers",
                "partners store and/or access information on a device",
                "with your permission we and our partners may use precise geolocation data",
                "some partners do not ask for your consent to process your data and rely on their legitimate business interest",
                "please note that some processing of your personal data may not require your consent, but you have a right to object to such processing",
                "your preferences will apply to this website only",
                "asks for your consent to use your personal data for the following purposes",
                "asks for your consent to use your personal data for",
                "asks for your consent to use your personal data to",
                "your personal data will be processed and information from your device (cookies, unique identifiers, and other device data) may be stored",
                "may be stored by, accessed by and shared with",
                "some vendors may process your personal data on the basis of legitimate interest",
                "look for a link at the bottom of this page or in our privacy policy where you can withdraw consent",
                "you may click to consent to our and our",
                "you can find a list of vendors processing your data",
                "below, you will find a list of vendors processing your data",
                "selecting i accept enables tracking technologies",
                "our partners will collect data and use cookies",
                "information about your use of our site with our social media, advertising and analytics partners",
                "information about your use of our site with our social media",
                "consenting to these technologies will allow us to process data such as browsing behavior or unique ids",
                "click below to consent to the above or make granular choices",
                "you can change your settings at any time, including withdrawing your consent, by using the toggles on the cookie policy",
                "we would like your permission to use your data for the following purposes",
                "we'd like your permission to use your data",
                "we or our partners process",
            ),
        },
        match="has",
        longest=1500,
        weight=SURE,
        examples=(
            """
  The two firms have shared a courtyard since 1888 and have never agreed on who sweeps it.
  We and our partners on the island store potatoes, not data, the chairman said, and the meeting laughed.
- We and our partners store and/or access information on a device, such as cookies, and process personal data.
- Measure content performance 33 partners can use this purpose
""",
            """
  Die beiden Firmen teilen sich seit 1888 einen Hof und waren sich nie einig, wer ihn fegt.
  Wir und unsere Partner auf der Insel lagern Kartoffeln, keine Daten, sagte der Vorsitzende, und der Saal lachte.
- Wir und unsere Partner speichern und/oder greifen auf Informationen auf einem Gerät zu, z. B. auf eindeutige Kennungen in Cookies.
""",
        ),
    ),
    Rule(
        name="cookie-table",
        about="A row or the head of a table of cookies with their lifetimes.",
        phrases={
            "en": ("cookie duration description", "name provider purpose maximum storage duration type", "name provider purpose expiry type", "name domain purpose expiry type", "cookie name provider purpose", "cookie type duration description", "cookie name duration purpose", "cookielawinfo-checkbox", "cookielawinfo-checbox", "viewed_cookie_policy", "cookieconsent_status", "optanonconsent", "optanonalertboxclosed", "cookieyes-consent", "cookieyesid", "cookieconsent stores the user's cookie consent state", "registers a unique id that is used to generate statistical data on how the visitor uses the website", "used by google analytics to collect data on the number of times a user has visited the website", "used by google analytics to throttle request rate", "registers a unique id to keep statistics of what videos from youtube the user has seen", "tries to estimate the users' bandwidth on pages with integrated youtube videos", "stores the user's video player preferences using embedded youtube video", "used to send data to google analytics about the visitor's device and behavior", "collects statistics on the visitor's visits to the website", "maximum storage duration", "_ga 2 years", "_gid 1 day", "name borlabs cookie", "name google analytics", "name youtube", "provider eigentümer dieser website",),
        },
        match="starts",
        longest=600,
        weight=SURE,
        examples=(
            """
  The shop keeps a table of who owes what, and wipes it clean on the eve of the feast.
  The cookie jar lasts eleven months, the shopkeeper says, and the twelfth belongs to the mice.
- Cookie Duration Description
- cookielawinfo-checkbox-necessary 11 months This cookie is set by GDPR Cookie Consent plugin.
""",
        ),
    ),
    Rule(
        name="blocked-embed",
        about="The stand-in for an embedded video, map or post that waits for consent.",
        phrases={
            "en": ("click to accept marketing cookies and enable this content", "click to accept marketing cookies to enable this content", "click to accept cookies and enable this content", "click 'i agree' to enable", "click \"i agree\" to enable", "please accept marketing cookies", "please accept marketing-cookies to watch this video", "please accept statistics, marketing cookies", "please accept preferences, statistics, marketing cookies", "please accept cookies to view this content", "please accept cookies to access this content", "please accept cookies to watch", "please accept cookies to see", "please accept cookies to load", "please allow cookies to view this content", "you are currently viewing a placeholder content from", "you need to load content from", "you must accept cookies to view this content", "you need to accept cookies to view", "to view this content, you need to accept", "to view this content you must accept", "to view this video please enable marketing cookies", "to watch this video, you need to accept", "to see this content, you need to accept cookies", "to access this content, please accept", "this content is blocked. accept cookies", "this content is blocked because", "this content is blocked until you accept", "this content is hosted by a third party. by showing the external content you accept", "this content is not available due to your cookie preferences", "this content isn't available due to your cookie settings", "this content can't be displayed because of your cookie", "this video cannot be displayed because of your cookie", "this content is hosted on", "this embed is blocked", "due to your cookie settings", "because of your cookie settings", "by clicking on the video you accept", "by loading the video, you agree to youtube's privacy policy", "by loading the map, you agree to google's privacy policy", "by loading the tweet, you agree to", "by loading the post, you agree to", "allow content from", "allow content from third party", "always unblock", "we need your consent to load the", "in order to view this content", "more information accept required service and unblock content", "accept required service and unblock content", "content from external sources is hidden", "load external content", "external content blocked",),
        },
        match="starts",
        longest=600,
        weight=SURE,
        examples=(
            """
  The film of the flood lasts four minutes, and the man who shot it never owned another camera.
  To view this content of the drawer you need the key, and the key, the widow says, went down with the ferry.
- Click to accept marketing cookies and enable this content
- You are currently viewing a placeholder content from YouTube. To access the actual content, click the button below.
""",
            """
  Der Film von der Flut dauert vier Minuten, und wer ihn drehte, besaß nie wieder eine Kamera.
  Sie sehen gerade noch den Kirchturm, sagt der Fährmann, in einer Minute sehen Sie auch den nicht mehr.
- Sie sehen gerade einen Platzhalterinhalt von YouTube. Um auf den eigentlichen Inhalt zuzugreifen, klicken Sie auf die Schaltfläche unten.
""",
        ),
    ),
    Rule(
        name="opt-out-of-sale",
        about="The link by which visitors forbid the sale or sharing of their personal data.",
        phrases={
            "en": ("do not sell my personal information", "do not sell my personal info", "do not sell my personal data", "do not sell my info", "do not sell my information", "do not sell my data", "do not sell or share", "do not sell or share my info", "do not sell or share my data", "do not sell or share my information", "do not sell or share my personal information", "do not sell or share my personal info", "do not sell or share my personal data", "do not sell/share my info", "do not sell/share my personal information", "do not sell/share my personal info", "do not sell & share my personal information", "do not sell and share my personal information", "do not share my personal information", "do not share or sell my personal information", "do not share my data", "do not sell my personal information (ca residents only", "do not sell my personal information (california", "do not sell my info (california", "ca do not sell my personal information", "ca: do not sell my personal information", "ca residents: do not sell my personal information", "california - do not sell my personal information", "california residents only: do not sell my personal information", "ccpa - do not sell my personal information", "don't sell my personal information", "don't sell my info", "don't sell my data", "don't sell or share my personal information", "do not sell", "limit the use of my sensitive personal information", "limit use of my sensitive personal information", "limit the use of sensitive personal information", "limit use of sensitive personal information", "do not sell or share my personal information / limit the use of my sensitive personal information", "do not process my personal information", "opt out of sale or sharing of personal information", "opt out of sale/sharing", "opt-out of the sale or sharing of personal information", "opt-out of sale/sharing/targeted advertising", "opt-out preferences", "opt-out icon", "opt out of targeted advertising", "opt-out request honored", "opt out request honored", "your privacy choices", "your privacy choices opt-out icon", "my privacy choices", "us privacy choices", "u.s. state privacy rights", "your us state privacy rights", "your us state privacy rights children's online privacy policy", "us state privacy rights", "your state privacy rights", "state privacy rights", "state privacy notice", "your opt-out rights", "notice of right to opt-out", "ca notice", "california notice", "ca notice at collection", "california notice at collection", "notice at collection", "notice of collection", "privacy notice at collection", "notice of financial incentive", "ccpa notice", "ccpa/cpra notice", "ccpa opt-out", "ccpa privacy notice", "ccpa choices", "ccpa notice at collection for california residents and nevada notice", "california consumer privacy act (ccpa", "california consumer privacy", "california do not sell", "california do not sell my info", "shine the light", "consumer health data", "consumer health data privacy", "consumer health privacy", "consumer health data privacy policy", "daa industry opt out", "interest-based ads opt-out", "global privacy control", "california residents can opt out of \"sales\" of personal data", "opt out of the sale of my personal information", "exercise your privacy rights", "request to know, delete", "confirm opt out", "you have opted out of the sale or sharing",),
        },
        longest=120,
        weight=SURE,
        examples=(
            """
  The law took effect in January, and within a week the registry had four thousand letters.
  Do not sell my personal information to anybody, wrote a widow from Fresno, not even to the church.
- Do Not Sell or Share My Personal Information
- Your Privacy Choices
""",
        ),
    ),
    Rule(
        name="consent-vendor",
        about="The mark of the product that shows the banner.",
        phrases={
            "en": (
                "powered by onetrust",
                "powered by onetrust opens in a new tab",
                "powered by cookiebot",
                "cookiebot by usercentrics",
                "powered by usercentrics",
                "powered by usercentrics consent management",
                "powered by usercentrics consent management platform",
                "powered by usercentrics & erecht24",
                "usercentrics consent management platform logo",
                "powered by cookieyes",
                "powered by gdpr cookie compliance",
                "gdpr cookie compliance",
                "powered by complianz",
                "powered by cookie information",
                "powered by cookiefirst",
                "powered by cookie-script",
                "powered by iubenda",
                "powered by termly",
                "powered by termsfeed",
                "generated by termsfeed",
                "cookie consent by termsfeed generator",
                "cookie consent with real cookie banner",
                "wordpress cookie plugin by real cookie banner",
                "wordpress cookie notice by real cookie banner",
                "wordpress cookie-hinweis von real cookie banner",
                "powered by trustarc",
                "powered by didomi",
                "powered by quantcast",
                "powered by inmobi",
                "powered by sourcepoint",
                "powered by osano",
                "powered by klaro",
                "realized with klaro",
                "realisiert mit klaro",
                "réalisé avec klaro",
                "powered by borlabs cookie",
                "borlabs cookie",
                "powered by consentmanager",
                "powered by consentmanager.net",
                "powered by axeptio",
                "consents certified by axeptio",
                "consentements certifiés par axeptio",
                "powered by ccm19",
                "powered by cookiehub",
                "powered by cookie hub",
                "powered by wordpress gdpr",
                "powered by enzuzo",
                "powered by securiti",
                "powered by wt cookie consent",
                "powered by webtoffee",
                "powered by cookie notice",
                "cookie consent plugin for the eu cookie law",
                "easily improve your gdpr cookie compliance",
                "powered by tarteaucitron",
                "powered by gravito",
                "powered by admiral",
                "powered by ketch",
                "powered by transcend",
                "powered by moove",
                "cookiepro",
                "powered by cookiepro",
                "powered by pandectes",
                "consent management platform by usercentrics",
                "consent management platform by real cookie banner",
                "funding choices",
            ),
            "de": ("bereitgestellt von cookiebot", "betrieben von usercentrics", "bereitgestellt von usercentrics"),
        },
        longest=100,
        weight=SURE,
        examples=(
            """
  The mill is powered by water in spring and by two oxen in August, when the stream is a row of puddles.
  Cookiebot, said the sign on the robot that served the biscuits, and the children would not leave its side.
- Powered by Cookiebot
- Powered by OneTrust
""",
        ),
    ),
)
