"""Prompts for apps and channels: get our app, store badges, QR codes, open in app, add to home screen, join our channel."""

from cleaner.rule import EDGE, SURE, Rule

RULES = (
    Rule(
        name="get-our-app",
        about="A call to download or open the site's app, or to use it instead of the page.",
        phrases={
            "en": ("get the app", "get our app", "get app", "get the free app", "get our free app", "get the mobile app", "download the app", "download our app", "download app", "download apps", "download our free app", "download our mobile app", "download the mobile app", "download the free app", "download our apps", "download the app now", "download our app now", "download now on", "open in app", "open in the app", "open app", "read in app", "read in the app", "view in app", "view in the app", "continue in app", "continue in the app", "use app", "use the app", "use our app", "switch to the app", "install app", "install the app", "install our app", "install", "our app", "our apps", "our mobile app", "our mobile apps", "mobile app", "mobile apps", "iphone app", "ipad app", "android app", "ios app", "iphone/ipad", "ios & android", "apps & more", "for ios and android", "available on ios and android", "available for ios and android", "listen in app", "watch in the app", "watch in app", "get it now", "try our app", "try the app", "get the medium app", "get the fora app", "get the fora app new", "start your substack get the app", "the app", "how to install the app on ios", "how to install the app on ios and android", "to install this app on android", "to install this app on ios and ipados", "add to home screen", "tap add to home screen or install app", "tap the share icon in safari", "follow along with the video below to see how to install our site as a web app on your home screen", "this feature may not be available in some browsers", "note: this feature may not be available in some browsers", "read in the substack app", "or download from the app store", "download on the", "get it on", "text me the app", "send me the app", "read this article in the app", "save articles to read later in our app", "a better way to browse", "get the best experience in the app", "not now", "continue in browser", "stay in browser", "stay on the web", "chrome (android", "edge (android", "firefox (android", "safari (ios 16.4", "alternative browsers",),
            "de": ("zur app", "app herunterladen", "jetzt app herunterladen", "app laden", "jetzt app laden", "app installieren", "in der app öffnen", "in app öffnen", "app öffnen", "in der app lesen", "unsere app", "unsere apps", "laden sie unsere app herunter", "hol dir die app", "holen sie sich die app", "hol dir unsere app", "mobile app", "news-app", "unsere app herunterladen", "zum startbildschirm hinzufügen", "jetzt die app herunterladen", "app downloaden", "in der app weiterlesen", "im browser fortfahren", "apps für smartphone und tablet"),
            "fr": ("télécharger l'application", "téléchargez l'application", "téléchargez notre application", "télécharger notre application", "télécharger l'appli", "téléchargez l'appli", "ouvrir dans l'application", "ouvrir l'application", "ouvrir dans l'appli", "lire dans l'application", "applications mobiles", "application mobile", "nos applications", "notre application", "nos applications mobiles", "obtenir l'application", "installer l'application", "installez l'application", "continuer dans l'application", "continuer sur le navigateur"),
            "es": ("descarga la app", "descarga nuestra app", "descargar app", "descargar la app", "descarga la aplicación", "descarga nuestra aplicación", "descargar la aplicación", "descargá la app", "abrir en la app", "abrir en la aplicación", "abrir app", "obtener la app", "obtén la app", "instalar app", "instala la app", "nuestra app", "nuestras apps", "aplicaciones móviles", "app móvil", "descarga gratis la app", "leer en la app", "continuar en la app", "descargue la app", "descargue nuestra app", "continuar en el navegador"),
            "pt": ("baixe o app", "baixe nosso app", "baixe o aplicativo", "baixe nosso aplicativo", "baixar o app", "baixar aplicativo", "baixar app", "abrir no app", "abrir no aplicativo", "abrir app", "abra o app", "instalar app", "instale o app", "instalar aplicativo", "nossos aplicativos", "nosso aplicativo", "descarregue a app", "descarregar a app", "descarregue a nossa app", "aplicativos", "ver no app", "ler no app", "baixe gratuitamente", "abrir na app", "continuar no navegador", "baixe já o app"),
            "it": ("scarica l'app", "scarica la nostra app", "scarica app", "scarica l'applicazione", "apri nell'app", "apri app", "apri l'app", "leggi nell'app", "installa l'app", "installa app", "le nostre app", "la nostra app", "scarica gratis l'app", "app mobile", "ottieni l'app", "scarica subito l'app", "continua nell'app", "continua nel browser", "aggiungi a schermata home"),
            "nl": ("download de app", "download onze app", "download app", "open in app", "open in de app", "open de app", "installeer de app", "installeer app", "onze app", "onze apps", "download gratis de app", "lees in de app", "verder in de app", "haal de app", "toevoegen aan startscherm", "verder in browser", "app downloaden"),
            "pl": ("pobierz aplikację", "pobierz naszą aplikację", "pobierz aplikację mobilną", "otwórz w aplikacji", "otwórz aplikację", "zainstaluj aplikację", "aplikacja mobilna", "aplikacje mobilne", "nasza aplikacja", "nasze aplikacje", "ściągnij aplikację", "czytaj w aplikacji", "zobacz w aplikacji", "pobierz bezpłatną aplikację", "pobierz darmową aplikację", "dodaj do ekranu głównego", "portal na komórkę", "kontynuuj w przeglądarce"),
            "ru": ("скачать приложение", "скачайте приложение", "скачайте наше приложение", "установить приложение", "установите приложение", "открыть в приложении", "открыть приложение", "читать в приложении", "мобильное приложение", "мобильные приложения", "наше приложение", "наши приложения", "загрузить приложение", "загрузите приложение", "приложение для android", "приложение для ios", "приложение для iphone", "добавить на главный экран", "скачать для android", "скачать для ios", "приложения", "скачивайте приложение", "продолжить в браузере", "остаться в браузере"),
            "uk": ("завантажити застосунок", "завантажити додаток", "завантажте додаток", "завантажте застосунок", "завантажуйте додаток", "встановити додаток", "мобільний додаток", "мобільний застосунок", "відкрити в додатку", "відкрити у застосунку", "читати у застосунку", "наш додаток", "додати на головний екран", "мобільні додатки", "відкрити в застосунку"),
            "cs": ("stáhnout aplikaci", "stáhněte si aplikaci", "stáhněte si naši aplikaci", "stáhnout mobilní aplikaci", "otevřít v aplikaci", "otevřít aplikaci", "mobilní aplikace", "nainstalovat aplikaci", "naše aplikace", "číst v aplikaci", "přidat na plochu", "pokračovat v prohlížeči"),
            "tr": ("uygulamayı indir", "uygulamamızı indirin", "uygulamayı indirin", "uygulamada aç", "uygulamayı aç", "uygulamamızı indir", "mobil uygulama", "mobil uygulamalar", "mobil uygulamamızı indirin", "uygulamayı yükle", "uygulamalarımız", "ana ekrana ekle", "hemen indir", "uygulamadan devam et", "uygulamada oku"),
            "ar": ("حمل التطبيق", "حمّل التطبيق", "حمل تطبيقنا", "تحميل التطبيق", "تنزيل التطبيق", "تطبيقاتنا", "تطبيقات الهاتف", "افتح في التطبيق", "فتح في التطبيق", "فتح التطبيق", "تحميل تطبيق", "تطبيق الهاتف", "حمل تطبيق", "تطبيقات الجوال", "ثبت التطبيق", "تطبيق الجوال", "المتابعة في المتصفح"),
            "fa": ("دانلود اپلیکیشن", "دانلود اپ", "نصب اپلیکیشن", "دریافت اپلیکیشن", "باز کردن در اپلیکیشن", "دانلود برنامه", "نصب برنامه", "دریافت برنامه", "نسخه موبایل", "اپلیکیشن موبایل", "دانلود اپلیکیشن اندروید"),
            "hi": ("ऐप डाउनलोड करें", "एप डाउनलोड करें", "हमारा ऐप डाउनलोड करें", "ऐप खोलें", "ऐप में खोलें", "ऐप इंस्टॉल करें", "डाउनलोड ऐप", "ऐप में पढ़ें", "ऐप पर पढ़ें"),
            "id": ("unduh aplikasi", "download aplikasi", "unduh aplikasi kami", "buka di aplikasi", "buka aplikasi", "download app", "install aplikasi", "pasang aplikasi", "baca di aplikasi", "aplikasi mobile", "dapatkan aplikasi", "unduh sekarang", "download aplikasi kami", "lanjutkan di browser", "tambahkan ke layar utama"),
            "vi": ("tải ứng dụng", "tải ứng dụng ngay", "tải app", "mở ứng dụng", "mở trong ứng dụng", "mở bằng ứng dụng", "tải về ứng dụng", "cài đặt ứng dụng", "ứng dụng di động", "tải app ngay", "đọc trên ứng dụng", "tải ứng dụng miễn phí", "tiếp tục trên trình duyệt"),
            "th": ("ดาวน์โหลดแอป", "ดาวน์โหลดแอพ", "ดาวน์โหลดแอปพลิเคชัน", "เปิดในแอป", "เปิดแอป", "โหลดแอป", "ติดตั้งแอป", "อ่านในแอป", "ดาวน์โหลดแอปเลย", "ดาวน์โหลดแอพพลิเคชั่น", "เปิดด้วยแอป"),
            "zh-Hans": ("下载app", "下载客户端", "打开app", "下载应用", "app下载", "客户端下载", "手机客户端", "下载手机客户端", "打开客户端", "在app中打开", "在app内打开", "用app打开", "下载安装", "立即下载", "立即下载app", "点击下载", "移动客户端", "手机app", "安卓版", "安卓下载", "iphone客户端", "android客户端", "安卓客户端", "苹果版", "ios版", "app内查看", "app内打开", "打开app阅读", "打开app查看更多", "打开app阅读全文", "打开app,查看更多", "新闻客户端", "下载新闻客户端", "前往app", "客户端", "继续在浏览器中阅读", "手机版", "打开app 查看更多精彩内容", "打开客户端体验更流畅", "打开app体验更佳",),
            "zh-Hant": ("下載app", "下載 app", "立即下載", "立即下載app", "打開app", "開啟app", "在app中開啟", "app下載", "手機app", "下載應用程式", "下載我們的app", "行動版app", "安裝app", "用app看", "免費下載app", "app 下載", "安卓版", "加入主畫面", "下載手機app", "在 app 中開啟", "繼續使用瀏覽器"),
            "ja": ("アプリをダウンロード", "アプリで開く", "アプリで読む", "アプリを開く", "アプリで見る", "アプリを入手", "アプリをインストール", "アプリダウンロード", "アプリはこちら", "無料アプリをダウンロード", "アプリ版", "公式アプリ", "公式アプリをダウンロード", "ダウンロードはこちら", "アプリのダウンロードはこちら", "ホーム画面に追加", "スマートフォンアプリ", "アプリ紹介", "ブラウザで続ける", "アプリでもっと便利に", "アプリのご紹介"),
            "ko": ("앱 다운로드", "앱 설치", "앱에서 보기", "앱으로 보기", "앱 열기", "앱에서 열기", "앱 설치하기", "앱 다운받기", "앱다운로드", "모바일 앱", "모바일앱", "앱으로 열기", "앱으로 이동", "앱에서 계속 보기", "지금 다운로드", "모바일웹으로 볼게요", "앱 다운로드하기", "홈 화면에 추가", "앱으로 볼래요"),
            "el": ("κατεβαστε την εφαρμογη", "κατεβασε την εφαρμογη", "κατεβαστε το app", "ανοιγμα στην εφαρμογη", "κατεβαστε την εφαρμογη μασ", "ληψη εφαρμογησ", "εφαρμογη για κινητα", "κατεβασε το app", "ανοιγμα εφαρμογησ",),
            "sv": ("ladda ner appen", "ladda ner vår app", "ladda ned appen", "hämta appen", "öppna i appen", "öppna appen", "vår app", "våra appar", "läs i appen", "ladda hem appen", "hämta vår app", "installera appen"),
            "da": ("hent appen", "hent vores app", "hent app", "download appen", "åbn i appen", "åbn appen", "vores app", "vores apps", "læs i appen", "installer appen", "få appen"),
            "fi": ("lataa sovellus", "lataa sovelluksemme", "avaa sovelluksessa", "avaa sovellus", "asenna sovellus", "lue sovelluksessa", "mobiilisovellus", "lataa appi", "lataa appimme", "sovellukset"),
            "no": ("last ned appen", "last ned vår app", "åpne i appen", "åpne appen", "vår app", "hent appen", "les i appen", "installer appen"),
            "ro": ("descarcă aplicația", "descarcă aplicația noastră", "deschide în aplicație", "instalează aplicația", "aplicația mobilă", "descarcă gratuit aplicația", "descărcați aplicația", "aplicații mobile"),
            "hu": ("töltsd le az appot", "töltsd le alkalmazásunkat", "töltse le alkalmazásunkat", "alkalmazás letöltése", "megnyitás az alkalmazásban", "app letöltése", "töltse le az alkalmazást", "mobilalkalmazás", "töltsd le az alkalmazást"),
            "bg": ("изтегли приложението", "изтеглете приложението", "свали приложението", "мобилно приложение", "свалете приложението", "отвори в приложението", "мобилни приложения"),
            "he": ("הורידו את האפליקציה", "הורד את האפליקציה", "פתח באפליקציה", "להורדת האפליקציה", "האפליקציה שלנו", "הורדת האפליקציה", "פתיחה באפליקציה"),
            "hr": ("preuzmi aplikaciju", "preuzmite aplikaciju", "mobilna aplikacija", "otvori u aplikaciji", "preuzmite našu aplikaciju", "skini aplikaciju"),
            "sr": ("преузмите апликацију", "preuzmite našu aplikaciju", "мобилна апликација", "preuzmite aplikaciju", "mobilna aplikacija", "skinite aplikaciju"),
            "sk": ("stiahnuť aplikáciu", "stiahnite si aplikáciu", "stiahnite si našu aplikáciu", "mobilná aplikácia", "otvoriť v aplikácii"),
            "lt": ("atsisiųskite programėlę", "parsisiųskite programėlę", "mobilioji programėlė", "atsisiųsti programėlę"),
            "lv": ("lejupielādē lietotni", "mobilā lietotne", "lejupielādēt lietotni", "lejuplādē aplikāciju"),
            "et": ("laadi alla rakendus", "lae alla äpp", "laadi äpp alla", "mobiilirakendus", "ava rakenduses"),
            "ms": ("muat turun aplikasi", "muat turun app", "buka dalam aplikasi"),
            "ca": ("descarrega l'app", "descarrega't l'app", "baixa't l'app", "obre a l'aplicació", "descarrega l'aplicació"),
            "bn": ("অ্যাপ ডাউনলোড করুন", "অ্যাপ ডাউনলোড", "মোবাইল অ্যাপস ডাউনলোড করুন"),
        },
        longest=110,
        weight=EDGE,
        examples=(
            """
  The tram to the upper town is steeper than any roof in the valley, and in wet leaves the driver sprinkles sand from a tin cup.
  Get the app before you get the tram, the guide book says, but the conductor still sells tickets made of pink blotting paper.
- Download our app
- Open in app
""",
            """
  Die Bahn zur Oberstadt ist steiler als jedes Dach im Tal, und bei nassem Laub streut der Fahrer Sand aus einem Blechbecher.
  Unsere App kennt diese Haltestelle nicht, sagt der Schaffner und verkauft Fahrkarten aus rosa Löschpapier wie vor dem Krieg.
- App herunterladen
- In der App öffnen
""",
            """
  上城的电车比谷里任何一座屋顶都陡，秋天落叶一湿，司机就得从铁皮杯子里抓一把沙子撒在轨道上才能往上开。
  售票员从来不看手机，他的票是用粉红色的吸墨纸做的，撕下一角就算检过，已经这样卖了四十年。
- 打开APP阅读全文
- 下载客户端
""",
        ),
    ),
    Rule(
        name="store-badge",
        about="The words on the badges of the app stores.",
        phrases={
            "en": ("app store", "google play", "download on the app store", "download on app store", "available on the app store", "available in the app store", "get it on google play", "available on google play", "get it on the app store", "get it on app store", "android app on google play", "google play store", "apple app store", "the app store", "app store google play", "google play app store", "app store and google play", "explore it on appgallery", "appgallery", "huawei appgallery", "get it from microsoft", "microsoft store", "available at amazon appstore", "download for android", "download for ios", "download for iphone", "download from google play", "download from the app store", "galaxy store", "get it on f-droid", "download on google play", "app store logo", "google play logo", "download on the mac app store", "rustore"),
            "de": ("laden im app store", "jetzt bei google play", "im app store laden", "bei google play", "im google play store", "jetzt im app store", "bei google play laden", "erhältlich im app store", "erhältlich bei google play"),
            "fr": ("télécharger dans l'app store", "disponible sur google play", "disponible sur l'app store", "télécharger sur l'app store", "télécharger sur google play", "télécharger dans google play"),
            "es": ("descárgalo en el app store", "consíguelo en el app store", "disponible en google play", "disponible en el app store", "descargar en app store", "descargar en google play", "consíguelo en google play", "disponible en app store", "descárgala en app store", "descárgala en google play"),
            "pt": ("baixar na app store", "disponível no google play", "disponível na app store", "baixe na app store", "baixe no google play", "descarregar na app store", "obter no google play", "baixar no google play", "disponível na google play", "transferir na app store"),
            "it": ("scarica su app store", "disponibile su google play", "disponibile su app store", "scarica da app store", "scarica da google play", "scarica su google play", "scarica dall'app store"),
            "nl": ("download in de app store", "ontdek het op google play", "download via google play", "beschikbaar op google play", "download op google play", "downloaden in de app store", "verkrijgbaar bij google play"),
            "pl": ("pobierz w app store", "pobierz z app store", "pobierz z google play", "dostępne w google play", "pobierz w google play", "pobierz z sklepu google play", "dostępna w google play"),
            "ru": ("загрузите в app store", "доступно в google play", "загрузить в app store", "скачать в app store", "скачать в google play", "загрузить в google play", "загрузите на google play", "доступно в app store", "доступно в rustore", "скачать из rustore", "откройте в appgallery", "скачать в rustore", "скачайте из rustore", "загрузите в appgallery", "скачайте в rustore"),
            "uk": ("завантажити в app store", "завантажте в app store", "завантажити з google play", "доступно в google play", "завантажити у google play", "завантажте з google play", "доступно в app store", "завантажити з app store"),
            "cs": ("stáhnout v app store", "stáhnout na google play", "nyní na google play", "stáhnout z app store", "stáhnout z google play", "ke stažení na google play"),
            "tr": ("app store'dan indirin", "google play'den alın", "app store'dan indir", "google play'den indir", "google play'den edinin", "google play'den indirin", "appgallery ile keşfedin", "appgallery'den indirin"),
            "ar": ("حمل من app store", "متوفر على google play", "احصل عليه من google play", "تنزيل من app store", "حمّل من app store", "متاح على google play", "متوفر على app store", "تحميل من google play", "تحميل من app store"),
            "fa": ("دریافت از گوگل پلی", "دریافت از بازار", "دریافت از کافه بازار", "کافه بازار", "مایکت", "سیب اپ", "دانلود از بازار", "دریافت از سیب اپ", "دریافت از مایکت", "گوگل پلی", "سیبچه"),
            "hi": ("google play पर पाएं", "app store से डाउनलोड करें", "गूगल प्ले", "गूगल प्ले स्टोर"),
            "id": ("download di app store", "dapatkan di google play", "temukan di google play", "unduh di app store", "tersedia di google play", "unduh di google play", "download di google play", "dapatkan di app store"),
            "vi": ("tải về trên app store", "tải trên app store", "tải về trên google play", "tải nội dung trên google play", "tải trên google play", "tải từ app store", "có trên google play"),
            "th": ("ดาวน์โหลดได้ที่ app store", "ดาวน์โหลดได้ที่ google play", "ดาวน์โหลดบน app store", "ดาวน์โหลดบน google play"),
            "zh-Hans": ("app store 下载", "在 app store 下载", "google play 下载", "在 google play 下载", "应用商店下载", "苹果应用商店", "从app store下载", "app store下载", "安卓应用市场", "应用宝", "华为应用市场"),
            "zh-Hant": ("下載於 app store", "從 app store 下載", "google play 立即下載", "google play 下載", "app store 下載", "在 google play 上取得", "從 google play 下載", "立即下載 google play", "google play下載"),
            "ja": ("app storeからダウンロード", "app store からダウンロード", "google play で手に入れよう", "google playで手に入れよう", "google playからダウンロード", "google play からダウンロード", "app storeでダウンロード"),
            "ko": ("app store에서 다운로드", "app store에서 다운로드 하기", "google play에서 다운로드", "앱스토어", "구글플레이", "구글 플레이", "앱스토어에서 다운로드", "구글플레이에서 다운로드", "다운로드하기 google play", "원스토어", "구글플레이스토어", "애플 앱스토어"),
            "el": ("ληψη απο το app store", "αποκτηστε το στο google play", "διαθεσιμο στο google play", "διαθεσιμο στο app store", "κατεβαστε το απο το app store",),
            "sv": ("hämta i app store", "ladda ned på google play", "hämta på google play", "ladda ner på google play", "ladda ner på app store", "ladda ner i app store", "finns på google play"),
            "da": ("hent i app store", "nu på google play", "hent den på google play", "hent på google play", "hent på app store", "hent den i app store", "tilgængelig på google play"),
            "fi": ("lataa app storesta", "lataa google playsta", "lataa google play -kaupasta", "lataa google playstä", "hanki google playsta", "saatavilla google playssa"),
            "no": ("last ned fra app store", "tilgjengelig på google play", "last ned på google play", "last ned på app store", "last ned i app store", "last ned fra google play"),
            "ro": ("descarcă din app store", "disponibil pe google play", "descărcați din app store", "descarcă de pe google play", "acum pe google play", "descarcă din google play"),
            "hu": ("letölthető az app store-ból", "letöltés az app store-ból", "szerezd meg a google playen", "letöltés a google play-ről", "letölthető: app store", "töltse le az app store-ból"),
            "bg": ("изтегли от app store", "изтегли от google play", "изтеглете от app store", "налично в google play", "свали от google play"),
            "he": ("הורד מה-app store", "להורדה מ-google play", "להורדה מה-app store", "הורידו מ-google play"),
        },
        longest=70,
        weight=SURE,
        examples=(
            """
  The tram to the upper town is steeper than any roof in the valley, and in wet leaves the driver sprinkles sand from a tin cup.
  Google Play has a game in which one drives it, and the driver, who has tried it once, says that the sand is too yellow there.
- Download on the App Store
- Get it on Google Play
""",
            """
  Tramvaj do horního města je strmější než kterákoli střecha v údolí a na mokré listí řidič sype písek z plechového hrnku.
  Stáhnout v App Store si můžete i hru, ve které se s ní jezdí, ale písek je v ní podle řidiče až příliš žlutý a suchý.
- Stáhnout v App Store
- Nyní na Google Play
""",
        ),
    ),
    Rule(
        name="scan-the-code",
        about="The instruction beside a QR code.",
        phrases={
            "en": ("scan the qr code", "scan qr code", "scan to download", "scan to download the app", "scan the qr code to download", "scan the qr code to download the app", "scan the code", "scan me", "scan this qr code", "scan the code to download", "qrcode", "scan to download app", "scan code to download", "scan qr code to download", "scan qr to download", "scan the qr code with your phone", "scan with your phone", "use your camera to scan", "share qr code", "wechat qr code", "scan to share", "scan to follow", "scan here"),
            "de": ("qr-code scannen", "scannen sie den qr-code", "scanne den qr-code", "qr-code scannen und app herunterladen"),
            "fr": ("scannez le qr code", "scanner le qr code", "scannez le code qr", "flashez le qr code", "scannez pour télécharger", "scannez le code", "flashez ce code"),
            "es": ("escanea el código qr", "escanee el código qr", "escanear código qr", "escanea para descargar", "escanea el código"),
            "pt": ("escaneie o qr code", "escaneie o código qr", "leia o qr code", "escaneie para baixar", "aponte a câmera", "aponte a câmera do celular", "digitalize o código qr"),
            "it": ("scansiona il codice qr", "inquadra il qr code", "scansiona il qr code", "scansiona per scaricare", "inquadra il codice qr"),
            "nl": ("scan de qr-code", "scan de code", "scan de qr code", "scan om te downloaden"),
            "pl": ("zeskanuj kod qr", "zeskanuj kod", "zeskanuj, aby pobrać", "skanuj kod qr", "zeskanuj kod qr i pobierz"),
            "ru": ("отсканируйте qr-код", "сканируйте qr-код", "наведите камеру", "наведите камеру на qr-код", "отсканируйте код", "отсканируйте, чтобы скачать", "сканируйте, чтобы скачать", "отсканируйте qr код"),
            "uk": ("відскануйте qr-код", "скануйте qr-код", "наведіть камеру", "відскануйте код", "qr-код сторінки"),
            "tr": ("qr kodu tarayın", "qr kodu okutun", "qr kodunu tarayın", "karekodu okutun", "indirmek için tarayın", "karekodu okutarak"),
            "ar": ("امسح رمز qr", "امسح الرمز", "امسح رمز الاستجابة السريعة", "مسح رمز qr", "امسح الكود"),
            "id": ("pindai kode qr", "scan kode qr", "scan qr code untuk", "pindai qr code", "pindai untuk mengunduh"),
            "vi": ("quét mã qr", "quét mã qr để tải", "quét mã qr để tải ứng dụng", "quét mã", "quét để tải ứng dụng"),
            "th": ("สแกน qr code", "สแกนคิวอาร์โค้ด", "สแกนเพื่อดาวน์โหลด", "สแกน qr"),
            "zh-Hans": ("扫一扫", "扫码下载", "扫码下载app", "扫码关注", "扫描二维码", "扫描二维码下载", "扫描二维码关注", "扫描下方二维码", "扫描上方二维码", "扫码阅读", "扫一扫下载", "扫一扫关注", "扫码分享", "手机扫一扫", "微信扫码", "用微信扫一扫", "扫码打开", "扫码查看", "微信扫描二维码", "微信扫码分享", "扫一扫下载app", "扫描二维码分享到微信", "手机扫码阅读", "手机看新闻", "手机看", "扫码加入", "扫码入群", "扫描关注", "扫码登录", "扫码访问", "手机扫码打开", "扫一扫,手机阅读", "微信扫一扫,分享好友", "扫码体验", "长按识别二维码", "长按二维码", "识别二维码",),
            "zh-Hant": ("掃描 qr code", "掃描qr code", "掃描下載", "掃碼下載", "掃描二維碼", "掃描下載app", "掃一掃", "掃描行動條碼", "掃描條碼", "掃碼下載app", "掃描 qrcode", "掃描二維碼下載", "qrcode 掃描", "掃碼加入", "手機掃描"),
            "ja": ("qrコードを読み取る", "qrコードを読み取ってください", "qrコードをスキャン", "qrコードをスキャンしてアプリをダウンロード", "スキャンしてダウンロード", "qrコードはこちら", "スマホで読む"),
            "ko": ("qr코드를 스캔", "qr코드 스캔", "qr코드를 스캔하세요", "qr 코드를 스캔하세요", "스캔하여 다운로드", "큐알코드"),
            "el": ("σκαναρετε το qr code", "σκαναρετε τον κωδικο qr", "σαρωση κωδικου qr", "qr code σελιδασ",),
        },
        longest=100,
        weight=SURE,
        examples=(
            """
  The tram to the upper town is steeper than any roof in the valley, and in wet leaves the driver sprinkles sand from a tin cup.
  Scan the code of conduct on the wall before you board, the conductor says; nobody does, and he has stopped expecting it.
- Scan the QR code
- qrCode
- Scan to download the app
""",
            """
  上城的电车比谷里任何一座屋顶都陡，秋天落叶一湿，司机就得从铁皮杯子里抓一把沙子撒在轨道上才能往上开。
  扫一扫站台上的落叶是售票员的活儿，他每天早上五点半来，扫完才把粉红色的吸墨纸票从抽屉里拿出来。
- 扫码下载APP
- 扫描二维码
""",
        ),
    ),
    Rule(
        name="join-our-channel",
        about="A call to join the site's channel or group on a messenger.",
        phrases={
            "en": ("join our telegram channel", "join our telegram group", "join our telegram", "join us on telegram", "join us on whatsapp", "join our whatsapp channel", "join our whatsapp group", "join our whatsapp community", "join whatsapp group", "join whatsapp channel", "join telegram channel", "join telegram group", "join telegram", "join whatsapp", "follow our telegram channel", "follow our whatsapp channel", "follow us on telegram", "follow us on whatsapp", "follow the whatsapp channel", "subscribe to our telegram channel", "subscribe to our whatsapp channel", "subscribe to our telegram", "click here to join our telegram", "click here to join our whatsapp", "click here to follow our whatsapp", "get the latest updates on our telegram", "whatsapp channel", "telegram channel", "join our discord", "join our discord server", "join our facebook group", "join our slack", "join our community on telegram", "join now on whatsapp", "get our news on whatsapp", "get updates on whatsapp", "get breaking news on whatsapp", "get notified on whatsapp", "also join our", "join our line"),
            "de": ("folgen sie uns auf whatsapp", "folgen sie unserem whatsapp-kanal", "folge unserem whatsapp-kanal", "abonnieren sie unseren whatsapp-kanal", "abonniere unseren whatsapp-kanal", "jetzt whatsapp-kanal", "unser whatsapp-kanal", "zum whatsapp-kanal", "hier geht es zu unserem whatsapp-kanal", "abonnieren sie unseren telegram", "folgen sie uns auf telegram", "unser telegram-kanal", "treten sie unserem whatsapp", "whatsapp-kanal abonnieren", "nachrichten direkt auf whatsapp", "hier geht's zum whatsapp-kanal"),
            "fr": ("rejoignez notre chaîne whatsapp", "rejoignez la chaîne whatsapp", "rejoignez notre canal whatsapp", "suivez notre chaîne whatsapp", "suivez-nous sur whatsapp", "suivez la chaîne whatsapp", "abonnez-vous à notre chaîne whatsapp", "rejoignez notre canal telegram", "rejoignez notre chaîne telegram", "suivez-nous sur telegram", "rejoignez-nous sur whatsapp", "rejoignez notre groupe whatsapp", "suivez le canal whatsapp", "abonnez-vous à la chaîne whatsapp"),
            "es": ("únete a nuestro canal de whatsapp", "únete a nuestro canal de telegram", "únete al canal de whatsapp", "únete al canal de telegram", "únete a nuestro grupo de whatsapp", "sigue nuestro canal de whatsapp", "síguenos en whatsapp", "síguenos en telegram", "síguenos en nuestro canal de whatsapp", "suscríbete a nuestro canal de whatsapp", "suscríbete a nuestro canal de telegram", "ya puedes seguirnos en whatsapp", "canal de whatsapp", "canal de telegram", "recibe las noticias en whatsapp", "recibe nuestras noticias en whatsapp", "sigue el canal de", "únase a nuestro canal de whatsapp", "entra a nuestro canal de whatsapp"),
            "pt": ("entre no nosso canal do whatsapp", "entre no canal do whatsapp", "entre no nosso grupo do whatsapp", "entre em nosso canal no whatsapp", "entre em nosso grupo", "siga nosso canal no whatsapp", "siga o canal do", "siga o nosso canal no whatsapp", "siga-nos no whatsapp", "participe do nosso grupo", "participe do nosso canal", "participe do canal", "clique aqui e siga o canal", "receba notícias no whatsapp", "receba as notícias no whatsapp", "receba notícias pelo whatsapp", "receba nossas notícias no whatsapp", "inscreva-se no nosso canal do telegram", "entre para o nosso grupo do whatsapp", "clique aqui para entrar no grupo", "quer receber notícias no seu whatsapp", "canal do whatsapp", "siga o canal no whatsapp", "entre no nosso canal no telegram"),
            "it": ("iscriviti al nostro canale whatsapp", "iscriviti al canale whatsapp", "iscriviti al nostro canale telegram", "iscriviti al canale telegram", "segui il nostro canale whatsapp", "segui il canale whatsapp", "seguici su telegram", "seguici su whatsapp", "unisciti al nostro canale", "unisciti al canale", "entra nel nostro canale", "entra nel canale whatsapp", "segui il nostro canale telegram", "seguici sul nostro canale whatsapp", "seguici sul canale whatsapp", "canale telegram", "canale whatsapp"),
            "nl": ("volg ons whatsapp-kanaal", "volg ons op whatsapp", "volg ons whatsappkanaal", "volg ons via whatsapp", "abonneer je op ons whatsapp", "word lid van ons whatsapp", "meld je aan voor ons whatsapp", "ons whatsapp-kanaal", "volg ons telegram"),
            "pl": ("dołącz do naszego kanału na whatsapp", "dołącz do kanału na whatsapp", "obserwuj nasz kanał na whatsapp", "dołącz do nas na whatsapp", "dołącz do nas na telegramie", "dołącz do grupy", "nasz kanał na whatsapp", "subskrybuj nasz kanał", "dołącz do naszej grupy na facebooku", "dołącz do naszego kanału na telegramie", "dołącz do naszego kanału nadawczego"),
            "ru": ("подписывайтесь на наш telegram", "подписывайтесь на наш телеграм", "подписывайтесь на наш канал", "подписывайтесь на наш канал в telegram", "подписывайтесь на наш канал в телеграм", "подписывайтесь на наши каналы", "подписывайтесь на наш telegram-канал", "подписывайтесь на наш телеграм-канал", "подписывайтесь на telegram", "подписывайтесь на телеграм", "подписывайтесь на канал", "подписывайтесь на нас в telegram", "подписывайтесь на нас в телеграм", "подписывайтесь на нас в дзен", "подписывайтесь на нас в max", "подпишитесь на наш telegram", "подпишитесь на наш телеграм", "подпишитесь на наш канал", "подпишись на наш telegram", "подпишись на наш телеграм", "подпишись на наш канал", "подпишитесь на telegram", "подпишитесь на канал", "подпишитесь на нас в", "читайте нас в telegram", "читайте нас в телеграм", "читайте нас в дзен", "читайте наш telegram", "следите за нами в telegram", "наш telegram-канал", "наш telegram", "наш телеграм", "наш телеграм-канал", "наш канал в telegram", "telegram-канал", "телеграм-канал", "присоединяйтесь к нам в telegram", "присоединяйтесь к нашему телеграм", "присоединяйтесь к нашему telegram", "вступайте в наш telegram", "вступайте в нашу группу", "еще больше новостей в", "больше новостей в нашем telegram", "больше новостей в telegram", "самые важные новости в telegram", "еще больше новостей", "оставайтесь на связи с нами в telegram", "добавьте нас в источники", "подпишитесь на нас в яндекс", "наш канал в дзен", "мы в max",),
            "uk": ("підписуйтесь на наш telegram", "підписуйтеся на наш telegram", "підписуйтесь на наш канал", "підписуйтеся на наш канал", "підписуйтесь на наш телеграм", "підписуйтеся на наш телеграм", "підписуйтесь на telegram", "підписуйтесь на нас в telegram", "підписуйтесь на нас у telegram", "читайте нас у telegram", "читайте нас в telegram", "приєднуйтесь до нашого telegram", "приєднуйтеся до нашого telegram", "долучайтесь до нашого telegram", "наш telegram", "наш telegram-канал", "підпишіться на наш telegram", "стежте за нами в telegram", "підпишись на наш telegram", "підписуйтесь на наш viber", "приєднуйтесь до нас у viber",),
            "cs": ("sledujte náš kanál na whatsappu", "přidejte se k našemu kanálu", "sledujte nás na whatsappu", "sledujte náš whatsapp", "přidejte se na náš whatsapp", "přidejte se do naší facebookové skupiny"),
            "tr": ("whatsapp kanalımıza katılın", "whatsapp kanalımızı takip edin", "telegram kanalımıza katılın", "telegram grubumuza katılın", "telegram kanalımız", "whatsapp kanalımız", "whatsapp kanalımıza abone olun", "telegram kanalımıza abone olun", "telegram kanalımızı takip edin", "whatsapp grubumuza katılın", "telegram'da takip edin", "whatsapp kanalına katıl"),
            "ar": ("انضم إلى قناتنا على تيليجرام", "انضم إلى قناتنا على واتساب", "اشترك في قناتنا على تيليجرام", "اشترك في قناتنا على تلغرام", "تابعوا قناتنا على واتساب", "تابع قناتنا على واتساب", "تابع قناتنا على تلغرام", "اشتركوا في قناتنا", "انضموا إلى قناتنا", "قناتنا على تلغرام", "قناتنا على واتساب", "لمتابعة قناتنا على", "للمزيد تابع قناتنا", "انضم لقناتنا", "تابعوا قناتنا", "لمتابعة أخبارنا أولا بأول تابعنا على"),
            "fa": ("به کانال تلگرام ما بپیوندید", "عضویت در کانال تلگرام", "کانال تلگرام", "کانال تلگرام ما", "به کانال تلگرام", "ما را در تلگرام دنبال کنید", "در تلگرام به ما بپیوندید", "عضو کانال تلگرام", "در کانال تلگرام ما عضو شوید", "کانال ایتا", "کانال بله", "عضویت در کانال"),
            "hi": ("हमारे व्हाट्सएप चैनल", "हमारे whatsapp चैनल", "हमारे टेलीग्राम चैनल", "व्हाट्सएप चैनल से जुड़ें", "whatsapp चैनल फॉलो करें", "हमारे व्हाट्सएप ग्रुप", "व्हाट्सएप ग्रुप से जुड़ें", "हमारे व्हाट्सऐप चैनल", "टेलीग्राम चैनल से जुड़ें", "व्हाट्सएप चैनल को फॉलो करें"),
            "id": ("gabung ke channel telegram", "ikuti channel whatsapp", "ikuti saluran whatsapp", "ikuti kami di whatsapp", "bergabung di channel telegram", "mari bergabung di", "gabung channel whatsapp", "gabung di grup telegram", "mari bergabung di grup telegram", "ikuti whatsapp channel", "dapatkan update berita pilihan", "dapatkan update berita", "klik di sini untuk bergabung", "ikuti saluran telegram", "simak breaking news dan berita pilihan kami langsung di", "cek berita dan artikel yang lain di google news", "baca update informasi"),
            "vi": ("tham gia kênh telegram", "tham gia nhóm telegram", "theo dõi kênh telegram", "theo dõi kênh whatsapp", "tham gia group", "tham gia nhóm zalo", "tham gia kênh zalo", "theo dõi kênh zalo", "quan tâm zalo", "theo dõi chúng tôi trên zalo", "tham gia telegram"),
            "th": ("เข้าร่วมกลุ่ม telegram", "ติดตามเราได้ทาง line", "เพิ่มเพื่อนทางไลน์", "เพิ่มเพื่อน line", "แอดไลน์", "add line", "กดติดตามช่องทางไลน์", "เข้าร่วมกลุ่มไลน์", "ติดตามข่าวสารผ่าน line"),
            "zh-Hans": ("加入我们的telegram", "加入telegram", "加入telegram群", "关注我们的telegram", "加入电报群", "加入我们的社区", "加入社区", "加入qq群", "官方qq群", "加入微信群", "添加微信", "欢迎加入", "加入社群", "加入官方社区", "关注我们的公众号", "欢迎关注我们的微信公众号", "更多精彩内容,关注", "更多精彩请关注",),
            "zh-Hant": ("加入我們的telegram", "加入telegram", "加入telegram群組", "加入 telegram", "加入line群", "加入 line 群組", "加入line社群", "追蹤我們的telegram", "訂閱 telegram", "訂閱我們的telegram", "加入 line 官方帳號", "加入line官方帳號", "加入官方line", "加入我們的whatsapp", "追蹤whatsapp頻道", "立即加入whatsapp", "緊貼最新消息 立即加入", "按此加入telegram", "立即加入telegram", "加入社群"),
            "ja": ("line公式アカウントを友だち追加", "line友だち追加", "lineで友だち追加", "line公式アカウント開設", "lineで最新情報を受け取る", "lineの友だち追加はこちら", "discordに参加", "telegramに参加する", "telegramチャンネルに参加", "オープンチャットに参加", "whatsappチャンネル"),
            "ko": ("텔레그램 채널 가입", "텔레그램 채널", "텔레그램 바로가기", "카카오톡 채널 추가하기", "텔레그램 구독", "카카오톡 오픈채팅", "오픈채팅 참여", "텔레그램 참여하기", "카카오톡 친구추가", "카카오톡에서 제보", "공식 텔레그램", "텔레그램 채널 바로가기", "카카오톡", "제보하기",),
            "el": ("ακολουθηστε μασ στο viber", "γινετε μελη στο viber", "μπειτε στο καναλι μασ", "ακολουθηστε μασ στο telegram", "ακολουθηστε το καναλι μασ", "ακολουθησε το καναλι μασ στο viber", "ακολουθηστε το καναλι μασ στο whatsapp", "μπειτε στην ομαδα μασ στο viber", "γινετε μελοσ στο καναλι μασ",),
            "sv": ("följ oss på whatsapp", "följ vår whatsapp-kanal", "gå med i vår telegram", "gå med i vår whatsapp-kanal"),
            "da": ("følg vores whatsapp-kanal", "følg os på whatsapp", "tilmeld dig vores whatsapp-kanal"),
            "fi": ("seuraa whatsapp-kanavaamme", "liity whatsapp-kanavallemme", "tilaa whatsapp-kanavamme"),
            "ro": ("urmărește-ne pe whatsapp", "abonează-te la canalul nostru de whatsapp", "intră pe canalul nostru de whatsapp", "urmărește canalul nostru de whatsapp", "alătură-te canalului nostru", "urmărește-ne și pe whatsapp", "intră în canalul nostru de telegram", "urmareste canalul nostru"),
            "hu": ("csatlakozz whatsapp-csatornánkhoz", "kövess minket whatsappon", "csatlakozz telegram-csatornánkhoz", "csatlakozz a csatornánkhoz", "kövess minket viberen"),
            "bg": ("присъединете се към нашия viber", "последвайте ни в telegram", "последвайте ни във viber", "присъединете се към нашия telegram", "последвайте канала ни", "включете се във viber канала", "станете част от общността ни във viber"),
            "he": ("הצטרפו לערוץ הוואטסאפ", "הצטרפו לקבוצת הוואטסאפ", "הצטרפו לערוץ הטלגרם", "הצטרפו לוואטסאפ", "הצטרפו לקבוצת הטלגרם", "הצטרפו אלינו בוואטסאפ"),
            "hr": ("pridruži se našem viber", "prati nas na viberu", "pridruži se našem whatsapp kanalu", "pratite nas na viberu", "pridružite se našoj viber zajednici"),
            "sr": ("pridružite se našoj viber", "pratite nas na viberu i", "пратите нас на телеграму", "pridruži se našoj viber zajednici", "pridružite se našem viber"),
            "ms": ("sertai saluran telegram", "ikuti kami di telegram", "sertai saluran whatsapp", "ikuti saluran whatsapp"),
        },
        match="starts",
        longest=190,
        weight=EDGE,
        examples=(
            """
  The tram to the upper town is steeper than any roof in the valley, and in wet leaves the driver sprinkles sand from a tin cup.
  Those who join our Telegram evenings, the archivist says, read the old wires aloud and guess at what the missing words were.
- Join our Telegram channel for the latest news.
- Follow our WhatsApp channel
""",
            """
  Трамвай в верхний город идёт круче любой крыши в долине, и осенью вагоновожатый сыплет на рельсы песок из жестяной кружки.
  У кондуктора есть свой телеграм, куда он пишет раз в год, и подписывайтесь не подписывайтесь, до весны там будет тихо.
- Подписывайтесь на наш Telegram-канал!
- Читайте нас в Дзен
""",
        ),
    ),
)
