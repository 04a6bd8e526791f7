"""Video and audio players: messages, controls, clocks and caption dialogs that a player leaves in the text."""

from cleaner.rule import EDGE, HINT, SURE, Rule

RULES = (
    Rule(
        name="player-message",
        about="A sentence that a player shows instead of a film: loading, failed, not available, dialog begins.",
        phrases={
            "en": ("video player is loading", "this is a modal window", "this modal can be closed by pressing the escape key", "this video is either unavailable or not supported in this browser", "the following content is not available in your country", "this video file cannot be played", "sorry, the video player failed to load", "the video player failed to load", "an error occurred while loading the video", "there was an error loading the video", "please try again later. try watching this video on", "try watching this video on www.youtube.com", "if playback doesn't begin shortly, try restarting your device", "videos you watch may be added to the tv's watch history", "an error occurred while retrieving sharing information", "an error has occurred. please try again later. watch on", "video playback is not supported", "playback of this video is not currently available", "media playback is unsupported on your device", "media playback is not supported on this device", "to play this video you need to enable javascript", "to view this video please enable javascript", "this content is not available in your region", "this video is not available in your region", "this video is not available in your country", "this video has been removed by the uploader", "this video is no longer available", "you need adobe flash player to", "this content requires the adobe flash player", "get adobe flash player", "sorry, this video is not available", "you aborted the media playback", "a network error caused the media download to fail part-way", "the media could not be loaded, either because the server or network failed or because the format is not supported", "no compatible source was found for this media", "the media playback was aborted due to a corruption problem or because the media used features your browser did not support", "the media is encrypted and we do not have the keys to decrypt it", "beginning of dialog window. escape will cancel and close the window", "this modal can be closed by pressing the escape key or activating the close button",),
            "de": ("sie haben die videowiedergabe abgebrochen", "der videodownload ist aufgrund eines netzwerkfehlers fehlgeschlagen", "das video konnte nicht geladen werden, da entweder ein server- oder netzwerkfehler auftrat oder das format nicht unterstützt wird", "für dieses video wurde keine kompatible quelle gefunden", "die videowiedergabe wurde entweder wegen eines problems mit einem beschädigten video oder wegen verwendeten funktionen, die vom browser nicht unterstützt werden, abgebrochen", "die entschlüsselungsschlüssel für den verschlüsselten medieninhalt sind nicht verfügbar", "anfang des dialogfensters. esc bricht ab und schliesst das fenster", "dies ist ein modales fenster", "durch drücken der esc-taste bzw. betätigung der schaltfläche \"schliessen\" wird dieses modale fenster geschlossen",),
            "fr": ("vous avez interrompu la lecture de la vidéo", "une erreur de réseau a interrompu le téléchargement de la vidéo", "cette vidéo n'a pas pu être chargée, soit parce que le serveur ou le réseau a échoué ou parce que le format n'est pas reconnu", "aucune source compatible n'a été trouvée pour cette vidéo", "la lecture de la vidéo a été interrompue à cause d'un problème de corruption ou parce que la vidéo utilise des fonctionnalités non prises en charge par votre navigateur", "le média est chiffré et nous n'avons pas les clés pour le déchiffrer", "début de la fenêtre de dialogue. la touche d'échappement annulera et fermera la fenêtre", "ceci est une fenêtre modale", "ce modal peut être fermé en appuyant sur la touche échap ou activer le bouton de fermeture",),
            "es": ("ha interrumpido la reproducción del vídeo", "un error de red ha interrumpido la descarga del vídeo", "no se ha podido cargar el vídeo debido a un fallo de red o del servidor o porque el formato es incompatible", "no se ha encontrado ninguna fuente compatible con este vídeo", "la reproducción de vídeo se ha interrumpido por un problema de corrupción de datos o porque el vídeo precisa funciones que su navegador no ofrece", "el material audiovisual está cifrado y no tenemos las claves para descifrarlo", "comienzo de la ventana de diálogo. la tecla escape cancelará la operación y cerrará la ventana", "esta es una ventana modal", "esta ventana modal puede cerrarse presionando la tecla escape o activando el botón de cierre",),
            "pt": ("parou a reprodução do vídeo", "você parou a execução do vídeo", "um erro na rede fez o vídeo falhar parcialmente", "um erro na rede causou falha durante o download da mídia", "o vídeo não pode ser carregado, ou porque houve um problema na rede ou no servidor, ou porque formato do vídeo não é compatível", "a mídia não pode ser carregada, por uma falha de rede ou servidor ou o formato não é suportado", "não foi encontrada uma fonte de vídeo compatível", "nenhuma fonte foi encontrada para esta mídia", "a reprodução foi interrompida por um problema com o vídeo ou porque o formato não é compatível com o seu navegador", "a reprodução foi interrompida devido à um problema de mídia corrompida ou porque a mídia utiliza funções que seu navegador não suporta", "o vídeo está encriptado e não há uma chave para o desencriptar", "a mídia está criptografada e não temos as chaves para descriptografar", "iniciando a janela-de-diálogo. pressionar escape irá cancelar e fechar a janela", "isto é uma janela modal", "isso é uma janela-modal", "esta modal pode ser fechada pressionando a tecla esc ou ativando o botão de fechar", "esta janela pode ser fechada pressionando a tecla de escape",),
            "it": ("la riproduzione del contenuto multimediale è stata interrotta", "il download del contenuto multimediale è stato interrotto a causa di un problema rete", "il contenuto multimediale non può essere caricato a causa di un errore nel server o nella rete o perché il formato non viene supportato", "non ci sono fonti compatibili per questo contenuto multimediale", "la riproduzione del contenuto multimediale è stata interrotta a causa di un file danneggiato o per l'utilizzo di impostazioni non supportate dal browser", "il contenuto multimediale è criptato e non disponiamo delle chiavi per decifrarlo", "inizio della finestra di dialogo. il tasto esc annullerà l'operazione e chiuderà la finestra", "questa è una finestra di dialogo", "questa finestra di dialogo può essere chiusa premendo sul tasto esc o attivando il pulsante di chiusura",),
            "nl": ("u heeft het afspelen van de media afgebroken", "een netwerkfout heeft ervoor gezorgd dat het downloaden van de media is mislukt", "de media kon niet worden geladen, doordat de server of het netwerk faalde of doordat het formaat niet wordt ondersteund", "er is geen geschikte bron gevonden voor dit medium", "het afspelen van de media werd afgebroken vanwege een corruptieprobleem of omdat de uw browser de gebruikte mediafuncties niet ondersteund", "de media is gecodeerd en we hebben niet de sleutels om het te decoderen", "begin van dialoogvenster. escape zal annuleren en het venster sluiten", "dit is een extra venster", "dit venster kan worden gesloten door op de escape-toets te drukken of door de sluit-knop te activeren",),
            "pl": ("odtwarzanie zostało przerwane", "błąd sieci spowodował częściowe niepowodzenie pobierania materiału wideo", "materiał wideo nie może zostać załadowany, ponieważ wystąpił problem z serwerem lub siecią albo format materiału wideo nie jest obsługiwany", "nie znaleziono kompatybilnego źródła dla tego typu materiału wideo", "odtwarzanie materiału wideo zostało przerwane z powodu uszkodzonego pliku wideo lub z powodu użycia funkcji multimediów nieobsługiwanych przez twoją przeglądarkę", "materiał jest zaszyfrowany, a nie mamy kluczy do jego odszyfrowania", "początek okna dialogowego. klawisz escape anuluje i zamyka okno", "to jest okno modalne", "to okno modalne możesz zamknąć, naciskając klawisz escape albo wybierając przycisk zamknij",),
            "ru": ("вы прервали воспроизведение видео", "ошибка сети вызвала сбой во время загрузки", "не удалось загрузить видео из-за сетевого или серверного сбоя либо неподдерживаемого формата видео", "совместимые источники для этого видео отсутствуют", "воспроизведение прервано из-за повреждения либо в связи с тем, что видео использует функции, неподдерживаемые вашим браузером", "видео зашифровано, а у нас нет ключей для его расшифровки", "начало диалогового окна. нажмите escape для отмены и закрытия окна", "это модальное окно", "модальное окно можно закрыть нажав esc или кнопку закрытия окна",),
            "uk": ("ви припинили відтворення відео", "помилка мережі викликала збій під час завантаження відео", "неможливо завантажити відео через мережевий чи серверний збій або формат не підтримується", "сумісні джерела для цього відео відсутні", "відтворення відео було припинено через пошкодження або у зв'язку з тим, що відео використовує функції, які не підтримуються вашим браузером", "відео в зашифрованому вигляді, і ми не маємо ключі для розшифровки", "початок діалоговго вікна. кнопка escape закриє або скасує вікно", "це модальне вікно", "модальне вікно можна закрити, натиснувши клавішу esc або кнопку закриття вікна",),
            "cs": ("přehrávání videa bylo přerušeno", "video nemohlo být načteno kvůli chybě v síti", "video nemohlo být načteno, buď kvůli chybě serveru, sítě nebo proto, že daný formát není podporován", "nevalidní zadaný zdroj videa", "váš prohlížeč nepodporuje tento formát videa", "chyba při dešifrování videa", "začátek dialogového okna. klávesa esc okno zavře", "toto je modální okno", "toto okno se dá zavřít křížkem nebo klávesou esc",),
            "tr": ("medyayı oynatmayı iptal ettiniz", "medya indirme işleminin kısmen başarısız olmasına neden olan bir ağ sorunu oluştu", "sunucu veya ağ hatasından ya da biçim desteklenmediğinden medya yüklenemedi", "bu medya için uyumlu bir kaynak bulunamadı", "medya oynatma, bir bozulma sorunu nedeniyle veya medya, tarayıcınızın desteklemediği özellikleri kullandığı için durduruldu", "medya, şifrelenmiş bir kaynaktan geliyor ve oynatmak için gerekli anahtar bulunamadı", "etkileşim penceresinin başlangıcı. esc tuşu işlemi iptal edip pencereyi kapatacaktır", "bu bir etkileşim penceresidir", "bu etkileşim penceresi esc tuşuna basarak ya da kapat butonuna tıklanarak kapatılabilir",),
            "ar": ("لقد ألغيت تشغيل الفيديو", "تسبب خطأ في الشبكة بفشل تحميل الفيديو بالكامل", "لا يمكن تحميل الفيديو بسبب فشل في الخادم أو الشبكة ، أو بسبب عدم إمكانية قراءة تنسيق الفيديو", "فشل العثور على أي مصدر متوافق مع هذا الفيديو", "تم إيقاف تشغيل الفيديو بسبب عدم صلاحية الفيديو أو لأن الفيديو المستخدم يستخدم ميزات غير مدعومة من متصفحك", "الوسائط مشفرة وليس لدينا الرموز اللازمة لفك شفرتها", "بداية النافذة. الضغط على زر \"escape\" سيؤدي إلى الإلغاء وإغلاق النافذة", "هذه نافذة", "يمكن غلق هذه النافذة عن طريق الضغط على زر الخروج أو تفعيل زر الإغلاق",),
            "fa": ("شما پخش رسانه را قطع نمودید", "وقوع مشکلی در شبکه باعث اختلال در دانلود رسانه شد", "رسانه قابل بارگیری نیست. ممکن است مشکلی در شبکه یا سرور رخ داده باشد یا قالب رسانه در دستگاه شما پشتیبانی نشود", "هیچ منبع سازگاری برای پخش این رسانه پیدا نشد", "پخش رسانه بهعلت اشکال در آن یا عدم پشتیبانی مرورگر شما قطع شد", "این رسانه رمزنگاری شدهاست و کلیدهای رمزگشایی آن موجود نیست", "شروع پنجرهٔ محاورهای. دکمهٔ escape عملیات را لغو کرده و پنجره را میبندد", "این پنجره قابل بستن است", "این پنجره با کلید escape یا دکمهٔ بستن قابل بستهشدن است",),
            "hi": ("आपने मीडिया प्लेबैक को रोक दिया", "एक नेटवर्क त्रुटि के कारण मीडिया डाउनलोड आंशिक रूप से विफल हो गया", "मीडिया लोड नहीं किया जा सका, या तो सर्वर या नेटवर्क विफल होने के कारण या प्रारूप समर्थित नहीं होने के कारण", "इस मीडिया के लिए कोई अनुकूल स्रोत नहीं मिला", "मीडिया प्लेबैक निरस्त कर दिया गया, कारण: दूषण की समस्या या मीडिया ने उन सुविधाओं का उपयोग किया था जिनका आपके ब्राउज़र ने समर्थन नहीं किया", "मीडिया एन्क्रिप्टेड है और हमारे पास इसे डिक्रिप्ट करने की चाबी नहीं है", "डायलॉग विंडो की शुरुआत। एस्केप विंडो को रद्द और बंद कर देगा", "यह एक मोडल विंडो है", "इस मोडल को एस्केप कुंजी दबाकर या बंद करें बटन को सक्रिय करके बंद किया जा सकता है",),
            "vi": ("bạn đã hủy việc phát lại media", "một lỗi mạng dẫn đến việc tải media bị lỗi", "video không tải được, mạng hay server có lỗi hoặc định dạng không được hỗ trợ", "không có nguồn tương thích cho media này", "phát media đã bị hủy do một sai lỗi hoặc media sử dụng những tính năng trình duyệt không hỗ trợ", "media đã được mã hóa và chúng tôi không có để giải mã nó", "bắt đầu cửa sổ hộp thoại. esc sẽ thoát và đóng cửa sổ", "đây là một cửa sổ", "cửa sổ này có thể thoát bằng việc nhấn phím esc hoặc kích hoạt nút đóng",),
            "th": ("คุณยกเลิกการเล่นสื่อแล้ว", "ข้อผิดพลาดของเครือข่ายทําให้การดาวน์โหลดสื่อไม่สําเร็จเป็นบางส่วน", "ไม่สามารถโหลดสื่อได้ โดยอาจเป็นเพราะเซิร์ฟเวอร์หรือเครือข่ายล้มเหลว หรือเพราะรูปแบบไม่ได้รับการรองรับ", "ไม่พบแหล่งที่เข้ากันได้สําหรับสื่อนี้", "การเล่นสื่อถูกยกเลิกเนื่องจากปัญหาเกี่ยวกับความเสียหาย หรือเนื่องจากสื่อใช้ฟีเจอร์ที่เบราว์เซอร์ของคุณไม่รองรับ", "สื่อถูกเข้ารหัสลับแล้ว และเราไม่มีคีย์ที่จะถอดรหัสลับดังกล่าว", "การเริ่มต้นหน้าต่างกล่องโต้ตอบ escape จะยกเลิกและปิดหน้าต่าง", "รายการนี้เป็นหน้าต่างโมดอล", "คุณสามารถปิดโมดอลนี้โดยกดปุ่ม escape หรือเปิดใช้งานปุ่มปิด",),
            "zh-Hans": ("视频播放被终止", "网络错误导致视频下载中途失败", "视频因格式不支持或者服务器或网络的问题无法加载", "无法找到此视频兼容的源", "由于视频文件损坏或是该视频使用了你的浏览器不支持的功能,播放终止", "视频已加密,无法解密", "打开对话窗口。escape键将取消并关闭对话窗口", "这是一个弹窗", "可以按esc按键或启用关闭按钮来关闭此弹窗",),
            "zh-Hant": ("影片播放已終止", "網路錯誤導致影片下載失敗", "因格式不支援、伺服器或網路的問題無法載入媒體", "無法找到相容此媒體的來源", "由於影片檔案損毀或是該影片使用了您的瀏覽器不支援的功能,已終止播放媒體", "媒體已加密,無法解密", "開始對話視窗。離開會取消並關閉視窗", "此為強制回應視窗", "可以按esc按鍵或關閉按鈕來關閉此視窗",),
            "ja": ("動画再生を中止しました", "ネットワーク エラーにより動画のダウンロードが途中で失敗しました", "サーバーまたはネットワークのエラー、またはフォーマットがサポートされていないため、動画をロードできませんでした", "この動画に対して互換性のあるソースが見つかりませんでした", "破損の問題、またはお使いのブラウザがサポートしていない機能が動画に使用されていたため、動画の再生が中止されました", "メディアは暗号化されており、解読するためのキーがありません", "ダイアログボックスの開始。escキーでキャンセルしてウィンドウを閉じます", "これはダイアログボックスです", "このダイアログボックスは、escキーを押すか、閉じるボタンを押して閉じることができま",),
            "ko": ("비디오 재생을 취소했습니다", "네트워크 오류로 인하여 비디오 일부를 다운로드하지 못 했습니다", "비디오를 로드할 수 없습니다. 서버 혹은 네트워크 오류 때문이거나 지원되지 않는 형식 때문일 수 있습니다", "비디오에 호환되지 않는 소스가 있습니다", "비디오 재생이 취소됐습니다. 비디오가 손상되었거나 비디오가 사용하는 기능을 브라우저에서 지원하지 않는 것 같습니다", "미디어는 암호화되어 있으며 이를 해독할 키를 갖고 있지 않습니다", "대화창 시작. esc 키를 누르면 취소되고 창이 닫힙니다", "모달 창입니다", "이 모달은 esc 키를 누르거나 닫기 버튼을 활성화하여 닫을 수 있습니다",),
            "el": ("ακυρωσατε την αναπαραγωγη", "ενα σφαλμα δικτυου προκαλεσε την αποτυχια μεταφορτωσησ του αρχειου προσ αναπαραγωγη", "το αρχειο προσ αναπαραγωγη δεν ηταν δυνατο να φορτωθει ειτε γιατι υπηρξε σφαλμα στον διακομιστη η το δικτυο, ειτε γιατι ο τυποσ του αρχειου δεν υποστηριζεται", "δεν βρεθηκε συμβατη πηγη αναπαραγωγησ για το συγκεκριμενο αρχειο", "η αναπαραγωγη ακυρωθηκε ειτε λογω κατεστραμμενου αρχειου, ειτε γιατι το αρχειο απαιτει λειτουργιεσ που δεν υποστηριζονται απο το προγραμμα περιηγησησ που χρησιμοποιειτε", "το αρχειο προσ αναπαραγωγη ειναι κρυπτογραφημενo και δεν υπαρχουν τα απαραιτητα κλειδια αποκρυπτογραφησησ", "αρχη του παραθυρου διαλογου. το escape θα ακυρωσει και θα κλεισει το παραθυρο", "το παρων ειναι ενα αναδυομενο παραθυρο", "αυτο το παραθυρο μπορει να εξαφανιστει πατωντασ το πληκτρο escape η πατωντασ το κουμπι κλεισιματοσ",),
            "sv": ("du har avbrutit videouppspelningen", "ett nätverksfel gjorde att nedladdningen av videon avbröts", "det gick inte att ladda videon, antingen på grund av ett server- eller nätverksfel, eller för att formatet inte stöds", "det gick inte att hitta någon kompatibel källa för den här videon", "uppspelningen avbröts på grund av att videon är skadad, eller också för att videon använder funktioner som din webbläsare inte stöder", "mediat är krypterat och vi har inte nycklarna för att dekryptera det", "början av dialogfönster. escape avbryter och stänger fönstret", "det här är ett dialogruta", "den här dialogrutan kan stängas genom att trycka på escape-tangenten eller stäng knappen",),
            "da": ("du afbrød videoafspilningen", "en netværksfejl fik download af videoen til at fejle", "videoen kunne ikke indlæses, enten fordi serveren eller netværket fejlede, eller fordi formatet ikke er understøttet", "fandt ikke en kompatibel kilde for denne media", "videoafspilningen blev afbrudt på grund af ødelagte data eller fordi videoen benyttede faciliteter som din browser ikke understøtter",),
            "fi": ("olet keskeyttänyt videotoiston", "verkkovirhe keskeytti videon latauksen", "videon lataus ei onnistunut joko palvelin- tai verkkovirheestä tai väärästä formaatista johtuen", "videolle ei löytynyt yhteensopivaa lähdettä", "videon toisto keskeytyi, koska videotiedosto on vioittunut tai käyttää toimintoja, joita selaimesi ei tue",),
            "ro": ("ați abandonat redarea media", "o eroare de rețea a provocat eșecul descărcării conținutului media în timpul procesului", "conținutul media nu a putut fi încărcat, fie pentru că serverul sau rețeaua a eșuat, fie pentru că formatul nu este acceptat", "nu au fost găsite surse compatibile pentru acest conținut media", "redarea media a fost întreruptă din cauza conținutului corupt sau din cauza faptului că acest conținut media folosește funcții pe care browserul dvs. nu le acceptă", "conținutul media este criptată și nu avem cheile pentru decriptare", "începutul ferestrei de dialog. tasta escape va anula și va închide fereastra", "aceasta este o fereastră modală", "această fereastră modală poate fi închisă cu tasta escape sau butonul de închidere",),
            "hu": ("leállította a lejátszást", "hálózati hiba miatt a videó részlegesen töltődött le", "a videó nem tölthető be hálózati vagy kiszolgálói hiba miatt, vagy a formátuma nem támogatott", "nincs kompatibilis forrás ehhez a videóhoz", "a lejátszás adatsérülés miatt leállt, vagy a videó egyes tulajdonságait a böngészője nem támogatja", "a média titkosítva van és nincsenek kulcsok a visszafejtéshez", "párbeszédablak eleje. az escape gomb befejezi és bezárja az ablakot", "ez egy felugró ablak", "ezt a felugró ablakot az escape gomb megnyomásával vagy a bezáró gomb aktiválásával lehet bezárni",),
            "bg": ("спряхте възпроизвеждането на видеото", "грешка в мрежата провали изтеглянето на видеото", "видеото не може да бъде заредено заради проблем със сървъра или мрежата или защото този формат не е поддържан", "не беше намерен съвместим източник за това видео", "възпроизвеждането на видеото беше прекъснато заради проблем с файла или защото видеото използва опции които браузърът ви не поддържа",),
            "no": ("du avbraut avspelinga", "du avbrøt avspillingen", "ein nettverksfeil avbraut nedlasting av videoen", "en nettverksfeil avbrøt nedlasting av videoen", "videoen kunne ikkje lastas ned, på grunn av ein nettverksfeil eller serverfeil, eller av di formatet ikkje er stoda", "videoen kunne ikke lastes ned, på grunn av nettverksfeil eller serverfeil, eller fordi formatet ikke er støttet", "fann inga kompatibel kjelde for dette mediainnhaldet", "fant ikke en kompatibel kilde for dette mediainnholdet", "videoavspelinga blei broten på grunn av øydelagde data eller av di videoen ville gjera noe som nettlesaren din ikkje stodar", "videoavspillingen ble avbrudt på grunn av ødelagte data eller fordi videoen ville gjøre noe som nettleseren din ikke har støtte for", "mediefila er kryptert og vi manglar nyklar for å dekryptere ho", "mediefilen er kryptert og vi mangler nøkler for å dekryptere den", "byrjing på dialogvindauge. trykk escape for å avbryte og lukke vindauget", "begynnelse på dialogvindu. trykk escape for å avbryte og lukke vinduet", "dette er eit dialogvindauge", "dette er et dialogvindu", "vindauget kan lukkast ved å trykke på escape-tasten eller lukkeknappen", "vinduet kan lukkes ved å trykke på escape-tasten eller lukkeknappen",),
            "he": ("ביטלת את השמעת המדיה", "שגיאת רשת גרמה להורדת המדיה להיכשל באמצע", "לא ניתן לטעון את המדיה, או מכיוון שהרשת או השרת כשלו או מכיוון שהפורמט אינו נתמך", "לא נמצא מקור תואם עבור מדיה זו", "השמעת המדיה בוטלה בשל בעית השחטת מידע או מכיוון שהמדיה עשתה שימוש בתכונות שהדפדפן שלך לא תמך בהן", "המדיה מוצפנת ואין בידינו את המפתח כדי לפענח אותה", "תחילת חלון דו-שיח. escape יבטל ויסגור את החלון", "זהו חלון מודאלי", "ניתן לסגור חלון מודאלי זה ע\"י לחיצה על כפתור ה-escape או הפעלת כפתור הסגירה",),
            "bn": ("আপনি মিডিয়া প্লেব্যাক বাতিল করেছেন", "একটি নেটওয়ার্ক ত্রুটির কারণে মিডিয়া ডাউনলোড আংশিকভাবে ব্যর্থ হয়েছে৷", "মিডিয়া লোড করা যায়নি, হয় সার্ভার বা নেটওয়ার্ক ব্যর্থ হওয়ার কারণে বা ফর্ম্যাটটি সমর্থিত নয়", "এই মিডিয়ার জন্য কোন সামঞ্জস্যপূর্ণ উৎস পাওয়া যায়নি", "মিডিয়া প্লেব্যাক একটি সমস্যার কারণে বা মিডিয়া ব্যবহার করা বৈশিষ্ট্যগুলি আপনার ব্রাউজার সমর্থন করে না বলে বাতিল করা হয়েছে৷", "মিডিয়া এনক্রিপ্ট করা হয়েছে এবং এটি ডিক্রিপ্ট করার সমাধান আমাদের কাছে নেই", "ডায়লগ উইন্ডোর শুরু। esc কী বাতিল করবে এবং উইন্ডো বন্ধ করবে", "এটি একটি মোডাল উইন্ডো", "esc কী চেপে বা ক্লোজ বাটনটি সক্রিয় করে এই মডেলটি বন্ধ করা যেতে পারে",),
            "ca": ("has interromput la reproducció del contingut", "un error de xarxa ha interromput la descàrrega del contingut", "no s'ha pogut carregar el contingut, ja sigui perquè el servidor o la xarxa han fallat o perquè el format no està suportat", "no s'ha trobat una font compatible per a aquest contingut", "la reproducció del contingut s'ha interromput a causa d'un problema de corrupció o perquè el contingut fa servir funcions que el teu navegador no suporta", "el contingut està xifrat i no disposem de les claus per desxifrar-lo", "inici del diàleg. l'escape cancel·larà i tancarà la finestra", "aquesta és una finestra modal", "aquesta finestra es pot tancar prement la tecla escape o activant el botó de tancar",),
            "hr": ("isključili ste reprodukciju videa", "video se prestao preuzimati zbog greške na mreži", "video se ne može reproducirati zbog servera, greške u mreži ili je format ne podržan", "nije nađen nijedan kompatibilan izvor ovog videa", "reprodukcija videa je zaustavljenja zbog greške u formatu ili zbog verzije vašeg pretraživača",),
            "sr": ("video se ne može reproducirati zbog servera, greške u mreži ili format nije podržan",),
            "sk": ("prerušili ste prehrávanie", "sťahovanie súboru bolo zrušené pre chybu na sieti", "súbor sa nepodarilo načítať pre chybu servera, sieťového pripojenia, alebo je formát súboru nepodporovaný", "nebol nájdený žiaden kompatibilný zdroj pre tento súbor", "prehrávanie súboru bolo prerušené pre poškodené dáta, alebo súbor používa vlastnosti, ktoré váš prehliadač nepodporuje", "súbor je zašifrovaný a nie je k dispozícii kľúč na rozšifrovanie", "začiatok okna. klávesa escape zruší a zavrie okno", "toto je modálne okno", "toto modálne okno je možné zatvoriť stlačením klávesy escape, alebo aktivovaním tlačidla na zatvorenie",),
            "sl": ("prekinili ste predvajanje", "prenos multimedijske datoteke ni uspel zaradi napake v omrežju", "multimedijske datoteke ni bilo mogoče naložiti zaradi napake na strežniku oziroma omrežju ali ker ta oblika ni podprta", "za to datoteko ni bil najden noben združljiv vir", "predvajanje datoteke je bilo prekinjeno zaradi napak v datoteki ali ker uporablja funkcije, ki jih brskalnik ne podpira", "datoteka je šifrirana in predvajalnik nima ključev za njeno dešifriranje", "začetek pogovornega okna. escape bo preklical in zaprl okno", "to je modalno okno", "to okno lahko zaprete s pritiskom na tipko escape ali z aktiviranjem gumba za zapiranje",),
            "lv": ("atskaņošana atcelta", "tīkla kļūdas dēļ, multivides lejupielāde neizdevās", "neizdevās ielādēt multividi, iespējams severa, vai tīkla kļūmes dēļ, vai neatbalstīta formāta dēļ", "netika atrasts atbilstošs multivides avots", "atskaņošana tika pārtraukta tīkla kļūmes dēļ vai pārlūkprogrammas iespēju trūkuma dēļ", "multividi nevar atskaņot, jo tas ir kriptēts un nav pieejama dekriptēšanas atslēga", "paraksta iestatījumu sākums. lai aizvērtu, spiediet esc taustiņu", "šo logu var aizvērt, nospiežot uz aizvēršanas pogas vai taustiņa esc",),
            "et": ("katkestasid taasesituse", "võrguvea tõttu nurjus meediumifaili allalaadimine poole pealt", "seda meediumifaili ei õnnestunud laadida, kuna serveris või võrgus esines tõrge või kuna vormingut ei toetata", "ei leitud selle meediumifailiga ühilduvat allikat", "meediumifaili taasesitamine katkestati, kuna fail on rikutud või see kasutab funktsiooni, mida sinu brauser ei toeta", "see meediumifail on krüpteeritud ja meil pole dekrüpteerimiseks vajalikku võtit", "dialoogiakna algus. paoklahv loobub aknast ja suleb selle", "see on modaalaken", "saad selle modaalelemendi sulgeda, vajutades paoklahvi või tehes sulgemisnupu aktiivseks",),
            "mr": ("तुम्ही मीडिया प्लेबॅक रद्द केला", "नेटवर्क त्रुटीमुळे मीडिया डाउनलोड अर्ध्यात अयशस्वी झाला", "मीडिया लोड करता आला नाही, एकतर सर्व्हर किंवा नेटवर्क अयशस्वी झाल्यामुळे किंवा फॉरमॅट समर्थित नसल्यामुळे", "या मीडियासाठी कोणताही सुसंगत स्रोत सापडला नाही", "मीडिया प्लेबॅक भ्रष्टाचाराच्या समस्येमुळे किंवा मीडियाने वापरलेल्या वैशिष्ट्यांमुळे तुमचा ब्राउझर सपोर्ट करत नसल्यामुळे रद्द करण्यात आला", "मीडिया एन्क्रिप्ट केलेला आहे आणि तो डिक्रिप्ट करण्यासाठी आमच्याकडे कळा नाहीत", "डायलॉग विंडोची सुरुवात. escape रद्द करेल आणि विंडो बंद करेल", "हे एक संवादी प्रलेखन आहे", "एस्केप कळ दाबून किंवा बंद कळ सक्रिय करून हे संवादी प्रलेखन बंद केले जाऊ शकते",),
            "te": ("మీరు మీడియా ప్లేబ్యాక్ను రద్దు చేశారు", "నెట్వర్క్ లోపం వలన మీడియా డౌన్లోడ్ విఫలమైంది", "సర్వర్ లేదా నెట్వర్క్ విఫలమైనందున లేదా ఫార్మాట్కు మద్దతు లేనందున మీడియాను లోడ్ చేయడం సాధ్యం కాలేదు", "ఈ మీడియాకు అనుకూలమైన మూలం కనుగొనబడలేదు", "అవినీతి సమస్య కారణంగా లేదా మీ బ్రౌజర్ మద్దతు ఇవ్వని లక్షణాలను మీడియా ఉపయోగించినందున మీడియా ప్లేబ్యాక్ నిలిపివేయబడింది", "మీడియా గుప్తీకరించబడింది మరియు దానిని డీక్రిప్ట్ చేయడానికి మాకు కీలు లేవు", "డైలాగ్ విండో ప్రారంభం. ఎస్కేప్ విండోను రద్దు చేస్తుంది మరియు మూసివేస్తుంది", "ఇది మోడల్ విండో", "ఎస్కేప్ కీని నొక్కడం ద్వారా లేదా క్లోజ్ బటన్ను యాక్టివేట్ చేయడం ద్వారా ఈ మోడల్ను మూసివేయవచ్చు",),
            "eu": ("bertan behera utzi duzu", "sare errore batek deskargak huts egitea eragin du", "media ezin izan da kargatu, zerbitzariak edo sareak huts egin duelako edo formatu horretako media erabili ezin delako", "ez dago media honentzako iturburu bateragarririk", "bertan behera gelditu da fitxategia ondo ez dagoelako edo zure nabigatzailean erabili ezin diren ezaugarriak dituelako", "media zifratuta dago eta ez ditugu beharrezko gakoak", "leihoaren hasiera. escapeta teklak leihoa itxi egingo du", "hau leiho modal bat da", "leiho modal hau zure teklatuko escape tekla sakatuz edo ixteko botoia sakatuz itxi daiteke",),
            "gl": ("vostede interrompeu a reprodución do medio", "un erro de rede interrompeu a descarga do medio", "non foi posíbel cargar o medio por mor dun fallo de rede ou do servidor ou porque o formato non é compatíbel", "non se atopou ningunha orixe compatíbel con este vídeo", "interrompeuse a reprodución do medio por mor dun problema de estragamento dos datos ou porque o medio precisa funcións que o seu navegador non ofrece", "o medio está cifrado e non temos as chaves para descifralo", "inicio da xanela de diálogo. a tecla escape cancelará e pechará a xanela", "esta é unha xanela modal", "este diálogo modal pódese pechar premendo a tecla escape ou activando o botón de pechar",),
        },
        match="starts",
        longest=420,
        weight=SURE,
        examples=(
            """
  The harbour museum has put its oldest film online, a reel from 1911 that shows the fish market on a windy Saturday morning.
- Video Player is loading.
- This is a modal window.
- No compatible source was found for this media.
- Beginning of dialog window. Escape will cancel and close the window.
  The reel was found behind a stove. Nobody knows who held the camera, but the tailor's sign dates it to the spring.
  When the clip would not start, the archivist said the player was loading the whole reel at once, which no phone can hold.
""",
            """
  Das Museum zeigt den ältesten Film der Stadt, eine Rolle von 1911, auf der man den Fischmarkt an einem windigen Morgen sieht.
- Das Video konnte nicht geladen werden, da entweder ein Server- oder Netzwerkfehler auftrat oder das Format nicht unterstützt wird.
  Die Rolle lag hinter einem Ofen. Wer die Kamera hielt, weiß niemand.
  Das Video konnte nicht geladen werden, sagte die Archivarin, und so erzählte sie den Film eben.
""",
        ),
    ),
    Rule(
        name="format-not-supported",
        about="The fallback text inside a video, audio or iframe tag.",
        phrases={
            "en": (
                "your browser does not support the video tag",
                "your browser does not support the audio tag",
                "your browser does not support the video element",
                "your browser does not support the audio element",
                "your browser does not support html5 video",
                "your browser does not support html5 audio",
                "your browser does not support html video",
                "sorry, your browser doesn't support embedded videos",
                "your browser doesn't support html5 video",
                "your browser doesn't support html5 audio",
                "your browser can't play this video",
                "your browser does not support iframes",
                "your browser does not currently recognize any of the video formats available",
                "this browser does not support the video element",
                "sorry, your browser does not support",
            ),
            "de": (
                "ihr browser unterstützt das video-tag nicht",
                "ihr browser unterstützt das audio-element nicht",
                "dein browser unterstützt das video-element nicht",
                "dein browser unterstützt das audio-element nicht",
                "ihr browser unterstützt kein html5 video",
                "ihr browser unterstützt kein html5-video",
                "dein browser unterstützt kein html5-video",
                "ihr browser kann dieses video nicht wiedergeben",
                "dein browser kann dieses video nicht wiedergeben",
            ),
            "fr": (
                "votre navigateur ne supporte pas la balise vidéo",
                "votre navigateur ne supporte pas l'élément audio",
                "votre navigateur ne supporte pas l'élément video",
                "votre navigateur ne prend pas en charge l'élément audio",
                "votre navigateur ne prend pas en charge la vidéo",
                "votre navigateur ne prend pas en charge la balise vidéo",
                "votre navigateur ne prend pas en charge les vidéos html5",
            ),
            "es": (
                "tu navegador no soporta el elemento de audio",
                "tu navegador no soporta el elemento audio",
                "tu navegador no soporta el elemento video",
                "tu navegador no soporta el elemento de video",
                "su navegador no soporta el elemento de video",
                "tu navegador no soporta html5 video",
                "tu navegador no soporta la etiqueta de video",
                "su navegador no soporta la etiqueta de vídeo",
            ),
            "pt": (
                "seu navegador não suporta o elemento de áudio",
                "seu navegador não suporta o elemento de vídeo",
                "seu navegador não suporta a tag de vídeo",
                "o seu navegador não suporta o elemento de vídeo",
                "seu navegador não suporta áudio html5",
                "seu navegador não suporta vídeo html5",
            ),
            "it": (
                "il tuo browser non supporta il tag video",
                "il tuo browser non supporta l'elemento audio",
                "il tuo browser non supporta l'elemento video",
                "il tuo browser non supporta i video html5",
            ),
            "nl": (
                "je browser ondersteunt het audio-element niet",
                "je browser ondersteunt de video-tag niet",
                "uw browser ondersteunt het video-element niet",
                "uw browser ondersteunt de video-tag niet",
            ),
            "pl": (
                "twoja przeglądarka nie obsługuje elementu audio",
                "twoja przeglądarka nie obsługuje elementu video",
                "twoja przeglądarka nie obsługuje odtwarzania wideo",
                "twoja przeglądarka nie wspiera",
            ),
            "ru": (
                "ваш браузер не поддерживает элемент audio",
                "ваш браузер не поддерживает видео",
                "ваш браузер не поддерживает аудио",
                "ваш браузер не поддерживает тег video",
                "ваш браузер не поддерживает html5 видео",
                "ваш браузер не поддерживает воспроизведение",
            ),
            "uk": ("ваш браузер не підтримує відео", "ваш браузер не підтримує аудіо", "ваш браузер не підтримує тег video"),
            "cs": ("váš prohlížeč nepodporuje přehrávání videa", "váš prohlížeč nepodporuje html5 video", "váš prohlížeč nepodporuje video"),
            "tr": ("tarayıcınız video etiketini desteklemiyor", "tarayıcınız ses öğesini desteklemiyor", "tarayıcınız html5 video desteklemiyor"),
            "ar": ("متصفحك لا يدعم عنصر الفيديو", "متصفحك لا يدعم تشغيل الفيديو", "متصفحك لا يدعم عنصر الصوت"),
            "fa": ("مرورگر شما از ویدیو پشتیبانی نمیکند", "مرورگر شما از پخش ویدیو پشتیبانی نمیکند",),
            "hi": ("आपका ब्राउज़र वीडियो टैग का समर्थन नहीं करता",),
            "id": (
                "browser anda tidak mendukung tag video",
                "browser anda tidak mendukung elemen audio",
                "browser anda tidak mendukung pemutar video",
            ),
            "vi": (
                "trình duyệt của bạn không hỗ trợ thẻ video",
                "trình duyệt của bạn không hỗ trợ video",
                "trình duyệt của bạn không hỗ trợ phát audio",
            ),
            "th": ("เบราว์เซอร์ของคุณไม่รองรับวิดีโอ", "เบราว์เซอร์ของคุณไม่รองรับการเล่นวิดีโอ", "เบราว์เซอร์ของคุณไม่รองรับแท็กวิดีโอ"),
            "zh-Hans": (
                "您的浏览器不支持 video 标签",
                "您的浏览器不支持video标签",
                "您的浏览器不支持视频播放",
                "您的浏览器不支持 audio 元素",
                "您的浏览器不支持音频播放",
                "您的浏览器不支持html5视频",
                "你的浏览器不支持 video 标签",
            ),
            "zh-Hant": (
                "您的瀏覽器不支援 video 標籤",
                "您的瀏覽器不支援影片播放",
                "您的瀏覽器不支援html5影片",
                "您的瀏覽器不支援音訊播放",
                "您的瀏覽器不支援此影片",
            ),
            "ja": (
                "お使いのブラウザは動画の再生に対応していません",
                "お使いのブラウザはvideoタグに対応していません",
                "お使いのブラウザは video タグをサポートしていません",
                "お使いのブラウザは音声再生に対応していません",
            ),
            "ko": (
                "브라우저가 비디오 태그를 지원하지 않습니다",
                "브라우저가 오디오 요소를 지원하지 않습니다",
                "사용 중인 브라우저는 비디오 태그를 지원하지 않습니다",
            ),
            "el": ("ο περιηγητησ σασ δεν υποστηριζει το video",),
            "sv": ("din webbläsare stöder inte videotaggen", "din webbläsare stöder inte html5-video"),
            "da": ("din browser understøtter ikke videotagget", "din browser understøtter ikke html5 video", "din browser understøtter ikke video"),
            "fi": ("selaimesi ei tue videotagia", "selaimesi ei tue html5-videota"),
            "ro": ("browserul dumneavoastră nu suportă", "browserul tău nu suportă"),
            "hu": ("a böngésződ nem támogatja a videó lejátszását", "az ön böngészője nem támogatja a html5 videót"),
            "no": ("nettleseren din støtter ikke video",),
            "he": ("הדפדפן שלך אינו תומך בתג וידאו", "הדפדפן שלך לא תומך בווידאו"),
        },
        match="starts",
        longest=220,
        weight=SURE,
        examples=(
            """
  The choir recorded the lullaby in a boat shed, because the echo there is the one they remember from school.
- Your browser does not support the audio element.
  It is sung in two voices, and the second voice always enters late. Nobody in the town had expected it, least of all the three brothers who keep the ferry.
- Sorry, your browser doesn't support embedded videos.
  Older visitors wrote to say that their browser does not support the new player, and the choir now sends a disc by post.
""",
            """
  Хор записал колыбельную в лодочном сарае, потому что эхо там такое же, какое все помнят по школе.
- Ваш браузер не поддерживает видео.
  Поют её на два голоса, и второй всегда вступает позже. Никто в городе этого не ждал, и меньше всех три брата, которые держат паром.
""",
            """
  合唱団は船小屋で子守唄を録音した。学校で聞いた響きと同じだからだという。
- お使いのブラウザは動画の再生に対応していません。
  二つの声で歌われ、二番目の声はいつも少し遅れて入る。町の誰もそれを予想していなかったし、渡し船を営む三人の兄弟はなおさらだった。
""",
        ),
    ),
    Rule(
        name="player-control",
        about="The name of a button or dialog that only a player has, alone on its line.",
        phrases={
            "en": ("unmute", "captions off", "subtitles off", "descriptions off", "captions settings", "subtitles settings", "descriptions settings", "exit fullscreen", "exit full screen", "enter fullscreen", "toggle fullscreen", "picture-in-picture", "exit picture-in-picture", "remaining time", "playback rate", "stream type", "seek to live, currently behind live", "seek to live, currently playing live", "caption settings dialog", "close modal dialog", "end of dialog window", "skip backward 10 seconds", "skip forward 10 seconds", "rewind 10 seconds", "forward 10 seconds", "skip ad", "skip ads", "tap to unmute", "click to unmute", "click for sound", "video player is loading", "the video player is loading", "media error", "video unavailable", "this video is private", "this video is unavailable", "this video is not available", "this video isn't available", "this video isn't available anymore", "watch on youtube", "more videos on youtube", "watch later", "play button", "play icon", "pause icon", "restore all settings to the default values", "color white black red green blue yellow magenta cyan", "audio track", "toggle mute", "mute/unmute", "use up/down arrow keys to increase or decrease volume", "volume slider", "progress bar", "open quality selector menu", "an error occurred loading this video", "close video player", "close player", "quality settings", "hide player controls", "share this video", "copy video link", "embed this video", "autoplay is off", "autoplay is paused", "pop out player", "theater mode", "keyboard shortcuts enabled disabled", "text edge style", "caption area background", "playing in picture-in-picture",),
            "de": ("video auf youtube ansehen", "auf youtube ansehen", "später ansehen", "video nicht verfügbar", "dieses video ist nicht verfügbar", "werbung überspringen", "ton einschalten", "untertitel aus", "beschreibungen aus", "vollbildmodus beenden", "verbleibende zeit", "wiedergabegeschwindigkeit", "streamtyp", "zur live-übertragung wechseln. aktuell wird es nicht live abgespielt", "zur live-übertragung wechseln. es wird aktuell live abgespielt", "einstellungsdialog für untertitel", "modales fenster schliessen", "ende des dialogfensters", "bild-im-bild-modus beenden", "bild-im-bild-modus", "untertiteleinstellungen", "einstellungen für beschreibungen", "alle einstellungen auf die standardwerte zurücksetzen", "fortschrittsbalken", "textkantenstil", "hintergrund des untertitelbereichs", "wird im bild-im-bild-modus wiedergegeben",),
            "fr": ("regarder sur youtube", "à regarder plus tard", "vidéo non disponible", "cette vidéo n'est pas disponible", "ignorer l'annonce", "activer le son", "sous-titres désactivés", "sous-titres transcrits désactivés", "descriptions désactivées", "fenêtré", "temps restant", "vitesse de lecture", "type de flux", "rechercher le direct, actuellement après le direct", "rechercher le direct, le direct actuellement en cours de lecture", "boîte de dialogue des paramètres des sous-titres transcrits", "fermer la boîte de dialogue modale", "fin de la fenêtre de dialogue", "quitter le mode image dans l'image", "image dans l'image", "paramètres des sous-titres transcrits", "paramètres des sous-titres", "paramètres des descriptions", "restaurer tous les paramètres aux valeurs par défaut", "barre de progression", "style des contours du texte", "arrière-plan de la zone de sous-titre",),
            "es": ("ver en youtube", "ver más tarde", "vídeo no disponible", "video no disponible", "este video no está disponible", "este vídeo no está disponible", "omitir anuncio", "activar el sonido", "subtítulos desactivados", "subtítulos especiales desactivados", "descripciones desactivadas", "pantalla no completa", "tiempo restante", "velocidad de reproducción", "tipo de secuencia", "buscar en vivo, actualmente demorado con respecto a la transmisión en vivo", "buscar en vivo, actualmente reproduciendo en vivo", "diálogo de configuración de leyendas", "cierra cuadro de diálogo modal", "final de la ventana de diálogo", "salir de imagen sobre imagen", "imagen sobre imagen", "configuración de leyendas", "configuración de subtítulos", "configuración de descripciones", "restablece todas las configuraciones a los valores predeterminados", "barra de progreso", "estilo de borde del texto", "fondo del área de subtítulos",),
            "pt": ("assistir no youtube", "ver no youtube", "assistir mais tarde", "vídeo indisponível", "este vídeo não está disponível", "pular anúncio", "ativar som", "ativar o som", "desativar legendas", "sem legendas", "desativar anotações", "sem anotações", "desativar descrições", "sem descrições", "ecrã normal", "tela normal", "tempo restante", "velocidade de reprodução", "tipo de stream", "caíxa-de-diálogo das configurações de legendas", "fechar janela modal", "fechar diálogo modal", "fim da janela-de-diálogo", "sair de picture-in-picture", "configurações de legendas de comentários", "configurações de legendas", "configurações das descrições", "restaurar todas as configurações aos valores padrão", "barra de progresso", "estilo da borda",),
            "it": ("guarda su youtube", "guarda più tardi", "video non disponibile", "questo video non è disponibile", "salta annuncio", "attiva l'audio", "senza sottotitoli", "senza didascalie", "descrizioni disattivate", "chiudi schermo intero", "tempo rimanente", "velocità di riproduzione", "tipo di streaming", "finestra di dialogo dei parametri della trascrizione dei sottotitoli", "chiudi la finestra di dialogo", "fine della finestra di dialogo", "esci dalla modalità picture-in-picture", "impostazioni didascalie", "impostazioni sottotitoli", "impostazioni descrizioni", "ripristina i valori predefiniti per tutti i parametri", "barra di avanzamento", "stile dei bordi del testo", "sfondo area sottotitoli",),
            "nl": ("bekijken op youtube", "later bekijken", "video niet beschikbaar", "deze video is niet beschikbaar", "advertentie overslaan", "dempen uit", "ondertiteling uit", "ondertiteling (cc) uit", "beschrijvingen uit", "volledig scherm uit", "resterende tijd", "afspeelsnelheid", "streamtype", "zoek naar live, momenteel achter op live", "zoek naar live, momenteel live", "venster voor bijschriften-instellingen", "extra venster sluiten", "einde van dialoogvenster", "picture-in-picture uit", "ondertiteling instellingen", "beschrijvingen instellingen", "alle instellingen herstellen naar de standaardwaarden", "voortgangsbalk", "stijl tekstrand", "achtergrond voor ondertiteling",),
            "pl": ("obejrzyj w youtube", "do obejrzenia", "film niedostępny", "ten film jest niedostępny", "pomiń reklamę", "wyłącz wyciszenie", "napisy wyłączone", "transkrypcja wyłączona", "opisy wyłączone", "pełny ekran niedostępny", "pozostały czas", "prędkość odtwarzania", "typ strumienia", "przejdź do transmisji na żywo, obecnie trwa odtwarzanie z archiwum", "przejdż do transmisji na żywo, obecnie trwa odtwarzanie na żywo", "okno dialogowe ustawień transkrypcji", "zamknij okno modalne", "koniec okna dialogowego", "wyjdź z trybu obraz w obrazie", "obraz w obrazie", "ustawienia transkrypcji", "ustawienia napisów", "ustawienia opisów", "zresetuj wszystkie ustawienia do domyślnych wartości", "pasek postępu", "styl krawędzi tekstu",),
            "ru": ("смотреть на youtube", "смотреть позже", "видео недоступно", "это видео недоступно", "пропустить рекламу", "со звуком", "субтитры выкл", "подписи выкл", "отключить описания", "неполноэкранный режим", "оставшееся время", "скорость воспроизведения", "тип потока", "переход к прямому эфиру (воспроизведение идет с отставанием", "переход к прямому эфиру (воспроизведение идет без отставания", "диалог настроек подписи", "закрыть модальное окно", "конец диалогового окна", "закрыть картинку в картинке", "картинка в картинке", "настройки подписей", "настройки субтитров", "настройки описаний", "сбросить все настройки на значения по умолчанию", "индикатор загрузки", "стиль края текста",),
            "uk": ("дивитися на youtube", "переглянути пізніше", "відео недоступне", "зі звуком", "без субтитрів", "без підписів", "без описів", "неповноекранний режим", "час, що залишився", "швидкість відтворення", "тип потоку", "діалог налаштувань підпису", "закрити модальний діалог", "кінець діалогового вікна", "налаштування підписів", "налаштування субтитрів", "налаштування описів", "скинути всі налаштування за замовчуванням", "індикатор завантаження", "стиль краю тексту",),
            "cs": ("přehrát na youtube", "přehrát později", "video není k dispozici", "přeskočit reklamu", "zrušit ztlumení", "bez titulků", "popisky vypnuté", "bez popisů", "běžné zobrazení", "zbývající čas", "rychlost přehrávání", "typ streamu", "okno s nastavením titulků", "zavřít okno", "konec dialogového okna", "nastavení popisků", "nastavení titulků", "nastavení popisků pro nevidomé", "vrátit nastavení do výchozího stavu", "ukazatel průběhu", "okraje písma",),
            "tr": ("youtube'da izle", "daha sonra izle", "video kullanılamıyor", "reklamı atla", "sesi aç", "altyazı kapalı", "açıklamalar kapalı", "tam ekrandan çık", "kalan süre", "oynatma hızı", "yayın tipi", "canlıya git, şu anda canlının gerisinde", "canlıya git, şu anda canlı oynuyor", "altyazı ayarları menüsü", "etkileşim penceresini kapat", "etkileşim penceresinin sonu", "mini oynatıcıdan çık", "mini oynatıcı", "altyazı ayarları", "açıklama ayarları", "tüm ayarları varsayılan değerlere geri yükler", "i̇lerleme çubuğu", "metin kenar stili",),
            "ar": ("شاهد على youtube", "الفيديو غير متاح", "الفيديو غير متوفر", "إلغاء الكتم", "إيقاف الترجمة", "إيقاف التسمية التوضيحية", "إخفاء الوصف", "تعطيل ملء الشاشة", "الوقت المتبقي", "سرعة التشغيل", "نوع التيار", "الذهاب إلى نقطة البث المباشر، متأخر عن البث المباشر حاليًا", "الذهاب إلى نقطة البث المباشر، البث المباشر قيد التشغيل حاليًا", "نافذة إعدادات التعليقات التوضيحية", "إغلاق مربع الحوار المشروط", "نهاية النافذة", "الخروج من وضع صورة داخل صورة", "صورة داخل صورة", "إعدادات التعليقات التوضيحية", "إعدادات الترجمات", "إعدادات الوصف", "استعادة كل الإعدادات إلى القيم الافتراضية", "شريط التقدم", "نمط حواف النص", "خلفية منطقة التسمية التوضيحية", "صورة داخل صورة قيد التشغيل",),
            "fa": ("صدادار", "بدون زیرنویس", "بدون توضیحات", "بدون توصیفات", "غیر تمامصفحه", "زمان باقیمانده", "سرعت پخش", "نوع استریم", "پخش زنده، هماکنون عقبتر از پخش زنده", "پخش زنده، در حال پخش زنده", "پنجرهٔ تنظیمات توضیحات", "بستن پنجره", "پایان پنجرهٔ محاورهای", "خروج از حالت تصویر در تصویر", "تصویر در تصویر", "تنظیمات توضیحات", "تنظیمات زیرنویس", "تنظیمات توصیفات", "بازنشانی همهٔ تنظیمات به مقادیر پیشفرض", "نوار پیشرفت", "سبک لبهٔ متن", "رنگ پس زمینه عنوان", "پخش در حالت تصویر در تصویر",),
            "hi": ("अनम्यूट करें", "उपशीर्षक बंद", "कैप्शन बंद", "विवरण बंद", "फ़ुल स्क्रीन से बाहर निकलें", "शेष समय", "चलाने की दर", "स्ट्रीम प्रकार", "छोड़कर लाइव प्रसारण पर आगे बढ़ें, अभी लाइव प्रसारण से पीछे हैं", "छोड़कर लाइव प्रसारण पर आगे बढ़ें, अभी लाइव चल रहा है", "कैप्शन सेटिंग्स डायलॉग", "मोडल डायलॉग बंद करें", "संवाद विंडो का अंत", "पिक्चर-इन-पिक्चर से बाहर निकलें", "पिक्चर-इन-पिक्चर", "कैप्शन सेटिंग", "उपशीर्षक सेटिंग", "विवरण सेटिंग", "सभी सेटिंग्स को डिफ़ॉल्ट मानों पर पुनर्स्थापित करें", "प्रोगेस बार", "टेक्स्ट एज स्टाइल",),
            "id": ("tonton di youtube", "tonton nanti", "video tidak tersedia", "lewati iklan"),
            "vi": ("xem trên youtube", "xem sau", "video không có sẵn", "bỏ qua quảng cáo", "bật âm thanh", "tắt phụ đề", "tắt chú thích", "tắt mô tả", "thoát toàn màn hình", "thời gian còn lại", "tỉ lệ phát lại", "kiểu stream", "hộp thoại cài đặt chú thích", "đóng cửa sổ", "kết thúc cửa sổ hộp thoại", "cài đặt chú thích", "cài đặt phụ đề", "cài đặt mô tả", "khôi phục lại tất cả các cài đặt về giá trị mặc định", "thanh tiến trình", "dạng viền văn bản",),
            "th": ("ดูใน youtube", "ดูภายหลัง", "ข้ามโฆษณา", "ยกเลิกการปิดเสียง", "ปิดคําบรรยาย", "ปิดคําอธิบายภาพ", "ปิดคําอธิบาย", "ไม่ใช่แบบเต็มหน้าจอ", "เวลาที่เหลือ", "อัตราการเล่น", "ประเภทของสตรีม", "หาโอกาสที่จะถ่ายทอดสด กําลังอยู่เบื้องหลังการถ่ายทอดสดในขณะนี้", "หาโอกาสที่จะถ่ายทอดสด กําลังเล่นแบบสดในขณะนี้", "กล่องโต้ตอบการตั้งค่าคําอธิบายภาพ", "ปิดกล่องโต้ตอบโมดอล", "สิ้นสุดหน้าต่างกล่องโต้ตอบ", "ออกจากการเล่นภาพควบคู่", "การเล่นภาพควบคู่", "การตั้งค่าคําอธิบายภาพ", "การตั้งค่าคําบรรยาย", "การตั้งค่าคําอธิบาย", "คืนค่าการตั้งค่าท้้งหมดให้เป็นค่าเริ่มต้น", "แถบแสดงความคืบหน้า", "ลักษณะขอบข้อความ",),
            "zh-Hans": ("前往 youtube 观看", "在 youtube 上观看", "稍后观看", "视频不可用", "跳过广告", "该视频无法播放", "视频加载失败", "视频加载中", "开启音效", "关闭字幕", "关闭内嵌字幕", "关闭描述", "退出全屏", "剩余时间", "播放速度", "媒体流类型", "尝试直播,当前为延时播放", "尝试直播,当前为实时播放", "字幕设定窗口", "关闭弹窗", "结束对话窗口", "退出画中画", "画中画", "字幕设定", "描述设定", "恢复全部设定至预设值", "进度条", "字体边缘样式", "字幕区域背景",),
            "zh-Hant": ("前往 youtube 觀看", "在 youtube 上觀看", "稍後觀看", "影片無法播放", "略過廣告", "開啟音效", "關閉字幕", "關閉內嵌字幕", "關閉描述", "退出全螢幕", "剩餘時間", "播放速率", "串流類型", "快轉至直播,目前為稍早畫面", "快轉至直播,目前為現場畫面", "字幕設定對話框", "關閉對話框", "結束對話視窗", "離開子母畫面", "子母畫面", "字幕設定", "描述設定", "恢復全部設定至預設值", "進度列", "字型邊緣樣式", "字幕區域背景", "在子母畫面中播放",),
            "ja": ("youtube で見る", "後で見る", "動画を再生できません", "この動画は再生できません", "広告をスキップ", "動画が再生できない場合はこちら", "サウンドをオン", "サブタイトル オフ", "キャプション オフ", "ディスクリプションオフ", "フルスクリーン以外", "残りの時間", "再生レート", "ストリームの種類", "ライブまで再生位置を指定、現在ライブが遅れています", "ライブまで再生位置を指定、現在ライブ中", "書き起こし字幕設定ダイアログ", "ダイアログボックスを閉じる", "ダイアログボックスの終了", "ピクチャーインピクチャー機能の終了", "ピクチャーインピクチャー", "書き起こし字幕の設定", "字幕の設定", "ディスクリプションの設定", "すべての設定をデフォルト値に戻す", "シークバー", "テキストのアウトラインのスタイル", "キャプション領域背景", "ピクチャーインピクチャーで再生中",),
            "ko": ("youtube에서 보기", "나중에 볼 동영상", "동영상을 재생할 수 없음", "광고 건너뛰기", "소리 활성화하기", "서브타이틀 끄기", "자막 끄기", "제품 설명 끄기", "전체 화면 해제", "남은 시간", "재생 속도", "스트리밍 유형", "seek to live, 현재 생중계보다 뒤처짐", "seek to live, 현재 생중계 스트리밍 중", "캡션 설정 대화 상자", "대화 상자 닫기", "대화창 종료", "picture-in-picture 종료", "캡션 설정", "자막 설정", "설명 설정", "모든 설정을 기본값으로 복원", "진행 표시줄", "텍스트 가장자리 스타일", "자막 배경",),
            "el": ("παρακολουθηση στο youtube", "παρακολουθηση αργοτερα", "kαταργηση σιγασησ", "αποκρυψη υποτιτλων", "αποκρυψη λεζαντων", "αποκρυψη περιγραφων", "εξοδοσ απο πληρη οθονη", "υπολοιπομενοσ χρονοσ", "ρυθμοσ αναπαραγωγησ", "τυποσ ροησ", "διαλογοσ ρυθμισεων λεζαντασ", "κλεισιμο αναδυομενου παραθυρου", "τελοσ του παραθυρου διαλογου", "εξοδοσ απο την εικονα-μεσα-σε-εικονα", "εικονα-μεσα-σε-εικονα", "ρυμθισεισ λεζαντασ", "ρυθμισεισ υποτιτλων", "ρυθμισεισ περιγραφων", "επαναφορα ολων των ρυθμισεων στισ προεπιλεγμενεσ τιμεσ", "μπαρα προοδου", "στυλ περιθωριου κειμενου", "φοντο περιοχησ λεζαντασ", "αναπαραγωγη σε εικονα-μεσα-σε-εικονα",),
            "sv": ("titta på youtube", "titta senare", "videon är inte tillgänglig", "ljud på", "text av", "beskrivningar av", "ej fullskärm", "återstående tid", "uppspelningshastighet", "strömningstyp", "återgå till live, uppspelningen är inte live", "återgå till live, uppspelningen är live", "dialogruta för textningsinställningar", "stäng dialogruta", "slutet av dialogfönster", "textningsinställningar", "undertextsinställningar", "beskrivningsinställningar", "återställ alla inställningar till standardvärden", "förloppsmätare", "textkantstil",),
            "da": ("se på youtube", "se senere", "videoen er ikke tilgængelig", "med lyd", "uden undertekster", "uden undertekster for hørehæmmede", "luk fuldskærm", "resterende tid", "afspilningsrate", "stream-type",),
            "fi": ("katso youtubessa", "katso myöhemmin", "video ei ole käytettävissä", "poista mykistys", "tekstitys pois", "poistu koko näytön tilasta", "jäljellä oleva aika", "toistonopeus", "lähetystyyppi",),
            "ro": ("vizionează pe youtube", "vizionează mai târziu", "videoclipul nu este disponibil", "activare sunet", "subtitrări dezactivate", "indicații scrise dezactivate", "descrieri dezactivate", "ecran parțial", "timp rămas", "rată de redare", "tip flux", "căutare în direct; în prezent, sunteți în urmă", "căutare în direct; în prezent, se redă în direct", "dialog setări indicații scrise", "închidere dialog modal", "sfârșitul ferestrei de dialog", "închidere imagine în imagine", "imagine în imagine", "setări indicații scrise", "setări subtitrări", "setări descrieri", "readuceți toate setările la valorile implicite", "bară de progres", "stil margine text",),
            "hu": ("megnézés a youtube-on", "megnézendő videók", "a videó nem elérhető", "némítás kikapcsolva", "feliratok kikapcsolva", "magyarázó szöveg kikapcsolva", "leírások kikapcsolva", "normál méret", "hátralévő idő", "lejátszási sebesség", "adatfolyam típusa", "élő adáshoz tekerés, jelenleg az élő adás mögött van", "élő adáshoz tekerés, jelenleg az élő adásnál van", "feliratbeállítások párbeszédablak", "felugró ablak bezárása", "párbeszédablak vége", "kilépés kép a képben módból", "kép a képben", "magyarázó szövegek beállításai", "feliratok beállításai", "leírások beállítása", "összes beállítás visszaállítása az alapértelmezett értékekre", "folyamatjelző sáv", "szövegél stílus",),
            "bg": ("със звук", "спряни субтитри", "спряни аудио надписи", "спиране на цял екран", "оставащо време", "скорост на възпроизвеждане", "тип на потока",),
            "no": ("lyd på", "teksting av", "teksting for høyrselshemma av", "teksting for hørselshemmede av", "beskrivingar av", "beskrivelser av", "stenga fullskjerm", "lukk fullskjerm", "tid attende", "gjenstående tid", "avspelingshastigheit", "avspillingshastighet", "type straum", "type strøm", "hopp til live, spelar tidlegare i sendinga no", "hopp til live, spiller tidligere i sendingen nå", "hopp til live, speler live no", "hopp til live, spiller live nå", "innstillingsvindauge for teksting for høyrselshemma", "innstillingsvindu for teksting for hørselshemmede", "lukk dialogvindauge", "lukk dialogvinduet", "avslutning på dialogvindauge", "avslutning på dialogvindu", "avslutt bilete-i-bilete", "avslutt bilde-i-bilde", "bilete-i-bilete", "bilde-i-bilde", "innstillingar for teksting", "innstillinger for teksting", "innstillingar for skildringar", "innstillinger for beskrivelser", "tilbakestell alle innstillingar til standardverdiane", "tilbakestill alle innstillinger til standardverdiene", "framdriftsvisar", "framdriftsviser", "tekstkant", "bakgrunn for tekstområde", "undertekstbakgrunn", "spelar i bilete-i-bilete", "spiller av i bilde-i-bilde",),
            "he": ("צפייה ב-youtube", "בטל השתקה", "כתוביות כבויות", "כיתובים כבויים", "תיאורים כבויים", "מסך לא מלא", "זמן נותר", "קצב ניגון", "סוג stream", "דו-שיח הגדרות כיתובים", "סְגוֹר דו-שיח מודאלי", "סוף חלון דו-שיח", "הגדרות כיתובים", "הגדרות כתוביות", "הגדרות תיאורים", "שחזר את כל ההגדרות לערכי ברירת המחדל", "סרגל התקדמות", "סגנון קצוות טקסט",),
            "bn": ("আনমিউট", "সাবটাইটেল বন্ধ করুন", "ক্যাপশন বন্ধ করুন", "বর্ণনা বন্ধ করুন", "অবশিষ্ট সময়", "প্লেব্যাক রেট", "স্ট্রিমের ধরন", "লাইভ দেখুন, বর্তমানে লাইভের পিছনে আছে", "লাইভ দেখুন, বর্তমানে লাইভে আছে", "ক্যাপশন সেটিংস ডায়ালগ", "মোডাল ডায়ালগ বন্ধ করুন", "ডায়ালগ উইন্ডোর শেষ", "পিকচার-ইন-পিকচার থেকে প্রস্থান করুন", "পিকচার-ইন-পিকচার", "ক্যাপশন সেটিংস", "সাবটাইটেল সেটিংস", "বর্ণনা সেটিংস", "সমস্ত সেটিংস ডিফল্ট মানগুলিতে পুনরুদ্ধার করুন", "প্রোগ্রেস বার", "টেক্সট এজ স্টাইল",),
            "ca": ("activar el so", "desactivar subtítols", "desactivar llegendes", "desactivar descripcions", "sortir de pantalla completa", "velocitat de reproducció", "tipus d'emissió", "anar en directe, actualment darrere de la retransmissió en directe", "anar en directe, actualment en directe", "diàleg de configuració de subtítols", "tancar el diàleg modal", "fi del diàleg", "sortir de la imatge en imatge", "imatge en imatge", "configuració de subtítols", "configuració de descripcions", "restaurar totes les configuracions als valors predeterminats", "barra de progrés", "estil de la vora del text", "fons de l'àrea de subtítols", "reproduint en imatge en imatge",),
            "hr": ("ne-prigušen", "podnaslov deaktiviran", "titlovi deaktivirani", "preostalo vrijeme", "stopa reprodukcije", "način strimovanja",),
            "sr": ("preostalo vreme",),
            "sk": ("zrušiť stlmenie", "titulky vypnuté", "opisy vypnuté", "režim normálnej obrazovky", "zostávajúci čas", "rýchlosť prehrávania", "typ stopy", "okno nastavení popiskov", "zatvoriť modálne okno", "koniec okna", "nastavenia popiskov", "nastavenia titulkov", "nastavenia opisov", "všetky nastavenia na základné hodnoty", "ukazovateľ priebehu",),
            "sl": ("vključi zvok", "podnapisi izklopljeni", "zvočni zapis izklopljen", "opisi izklopljeni", "prikaz na delu zaslona", "preostali čas", "hitrost predvajanja", "vrsta podatkovnega toka", "spremljaj v živo (trenutno v zaostanku", "spremljaj v živo (trenutno v živo", "pogovorno okno za nastavitve zvočnega zapisa", "zapri modalno okno", "konec pogovornega okna", "izhod iz slike v sliki", "slika v sliki", "nastavitve zvočnega zapisa", "nastavitve podnapisov", "nastavitve opisa", "obnovi vse nastavitve na privzete vrednosti", "vrstica napredka", "slog roba besedila",),
            "lv": ("ieslēgt skaņu", "izslēgt subtitrus", "izslēgt parakstus", "izslēgt aprakstus", "iziet no pilnekrāna režīma", "atlikušais laiks", "atskaņošanas ātrums", "straumes veids", "pāriet uz tiešraidi", "parakstu iestatījumi", "aizvērt logu", "parakstu iestatījumu loga beigas", "iziet no attēls attēlā", "attēls attēlā", "subtitru iestatījumi", "aprakstu iestatījumi", "atiestatīt iestatījumu uz noklusējumu", "progresa josla", "teksta ēnas stils",),
            "et": ("lõpeta vaigistus", "subtiitrid väljas", "pealdised väljas", "kirjeldused väljas", "välju täisekraanist", "järelejäänud aeg", "taasesituse kiirus", "voo tüüp", "mine üle otseedastusle, praegu reaalajast taga", "mine üle otseedastusle, praegu reaalajas", "pealdiste sätete dialoog", "sule modaaldialoog", "dialoogiakna lõpp", "välju funktsioonist pilt pildis", "pilt pildis", "pealdiste sätted", "subtiitrite sätted", "kirjelduste sätted", "taasta kõigi sätete vaikeväärtused", "edenemisriba", "tekstiserva stiil",),
            "mr": ("अमूक", "उपशीर्षके बंद", "मथळे बंद", "वर्णने बंद", "संपूर्ण पडद्यातून बाहेर पडा", "उर्वरित वेळ", "प्लेबॅक दर", "प्रवाह प्रकार", "थेट प्रसारणकडे जा, चालू क्षणाला थेट प्रसारण पासुन मागे आहे", "थेट प्रसारणकडे जा, चालू क्षणाला थेट प्रसारण आहे", "मथळा नियंत्रण संवाद प्रलेखन", "संवादी प्रलेखन बंद करा", "डायलॉग विंडोचा शेवट", "पिक्चर-इन-पिक्चरमधून बाहेर पडा", "मथळे नियंत्रण", "उपशीर्षक नियंत्रण", "वर्णन नियंत्रण", "सर्व नियंत्रण डीफॉल्ट मूल्यांवर पुनर्संचयित करा", "प्रगती पट्टा", "मजकूर एज शैली", "मथळा क्षेत्र पार्श्वभूमी", "पिक्चर-इन-पिक्चरमध्ये वाजवत आहे",),
            "te": ("అన్మ్యూట్ చేయండి", "ఉపశీర్షికలు ఆఫ్ చేయండి", "శీర్షికలు ఆఫ్ చేయండి", "వివరణలు ఆఫ్ చేయండి", "పూర్తి స్క్రీన్ నుండి నిష్క్రమించండి", "మిగిలిన సమయం", "ప్లేబ్యాక్ రేట్", "స్ట్రీమ్ రకం", "ప్రత్యక్ష ప్రసారానికి వెళ్ళండి, ప్రస్తుతం ప్రత్యక్ష ప్రసారానికి వెనుకబడి ఉంది", "ప్రత్యక్ష ప్రసారానికి వెళ్ళండి, ప్రస్తుతం ప్రత్యక్ష ప్రసారం అవుతోంది", "శీర్షిక సెట్టింగ్ల డైలాగ్", "మోడల్ డైలాగ్ను మూసివేయండి", "డైలాగ్ విండో ముగింపు", "పిక్చర్-ఇన్-పిక్చర్ నుండి నిష్క్రమించండి", "పిక్చర్-ఇన్-పిక్చర్", "శీర్షికల సెట్టింగులు", "ఉపశీర్షికల సెట్టింగులు", "వివరణల సెట్టింగులు", "అన్ని సెట్టింగులను డిఫాల్ట్ విలువలకు పునరుద్ధరించండి", "ప్రోగ్రెస్ బార్", "టెక్స్ట్ ఎడ్జ్ శైలి",),
            "eu": ("soinua jarri", "azpitituluak kenduta", "oharrak kenduta", "deskribapenak kenduta", "irten pantaila osotik", "gelditzen den denbora", "abiadura", "jario mota", "zuzenekora joan, orain zuzenekoaren atzetik", "zuzenekora joan, orain zuzenean ari da", "oharren ezarpenen leihoa", "leihoa itxi", "leihoaren amaiera", "irten irudiz-irudiztik", "irudiz-irudi", "oharren ezarpenak", "azpitituluen ezarpenak", "deskribapenen ezarpenak", "berrezarri ezarpen guztiak defektuzko balioetara", "aurrerapen barra", "tesuaren etzen estiloa",),
            "gl": ("son activado", "subtítulos para xordos desactivados", "descricións desactivadas", "xanela", "velocidade de reprodución", "tipo de fluxo", "buscando directo, actualmente tras en directo", "buscando directo, actualmente reproducindo en directo", "diálogo de axustes dos subtítulos para xordos", "pechar a caixa de diálogo modal", "fin da xanela de diálogo", "saír de imaxe en imaxe", "imaxe en imaxe", "axustes dos subtítulos para xordos", "axustes dos subtítulos", "axustes das descricións", "restaurar todos os axustes aos valores predeterminados", "estilo do bordos do texto", "fondo da área de subtítulos", "reproducindo en imaxe en imaxe",),
        },
        longest=120,
        weight=SURE,
        examples=(
            """
  The harbour museum has put its oldest film online, a reel from 1911 that shows the fish market.
- Unmute
- Playback Rate
- captions off
- Watch on YouTube
  The reel was found behind a stove, and the tailor's sign in it dates the shot to the spring.
  "Unmute, please," the chairman said for the third time that morning.
""",
            """
  Le musée du port montre son plus vieux film, une bobine de 1911 où l'on voit le marché aux poissons.
- Vitesse de lecture
- Regarder sur YouTube
  La bobine se trouvait derrière un poêle, et l'enseigne du tailleur la date du printemps.
  La vitesse de lecture des enfants, dit l'institutrice, a doublé en un an.
""",
            """
  港口博物馆公开了它最老的影片，一卷拍于1911年的胶片，画面里是刮风清晨的鱼市。
- 播放速度
- 退出全屏
  胶片是在炉子后面找到的，裁缝铺的招牌说明它拍于春天。
""",
        ),
    ),
    Rule(
        name="player-word",
        about="A word of a player such as play, mute or full screen, which other texts also use.",
        phrases={
            "en": ("play", "pause", "replay", "mute", "fullscreen", "full screen", "captions", "subtitles", "closed captions", "playback speed", "current time", "loaded", "play video", "play audio", "video player", "audio player", "volume level", "live stream", "watch video", "watch the video", "watch now", "watch live", "listen now", "listen live", "play now", "play all", "now playing", "next up", "autoplay", "auto-play", "video quality", "show transcript", "hide transcript", "download audio", "download video", "embed code", "get embed code", "full episode", "full episodes", "more videos", "watch more videos", "video caption", "cc", "hd", "1x", "listen on apple podcasts", "listen on spotify", "listen on google podcasts", "listen on amazon music", "subscribe on apple podcasts", "apple podcasts", "google podcasts", "open in spotify", "play episode", "all episodes", "media caption", "image caption", "audio track",),
            "de": ("abspielen", "video abspielen", "video ansehen", "audio abspielen", "jetzt ansehen", "jetzt anhören", "stummschalten", "video starten", "mehr videos", "alle videos", "video-player", "audio-player", "stumm schalten", "vollbild", "aktueller zeitpunkt", "tonspur", "lautstärke", "erneut abspielen", "geladen",),
            "fr": ("lire la vidéo", "voir la vidéo", "regarder la vidéo", "écouter le podcast", "voir toutes les vidéos", "plus de vidéos", "couper le son", "toutes les vidéos", "lecteur vidéo", "lecteur audio", "mettre en sourdine", "plein écran", "temps actuel", "piste audio", "niveau de volume", "revoir", "chargé",),
            "es": ("reproducir", "ver video", "ver vídeo", "ver el vídeo", "reproducir audio", "silenciar", "más vídeos", "más videos", "todos los vídeos", "ver todos los videos", "reproducir vídeo", "reproductor de video", "reproductor de audio", "desactivar el sonido", "pantalla completa", "tiempo reproducido", "pista de audio", "nivel de volumen", "pausa", "volver a reproducir",),
            "pt": ("reproduzir", "assistir ao vídeo", "assista ao vídeo", "ouvir agora", "assistir agora", "mais vídeos", "todos os vídeos", "reproduzir vídeo", "tocar vídeo", "reprodutor de vídeo", "reprodutor de áudio", "desativar som", "mudo", "ecrã inteiro", "tela cheia", "tempo atual", "faixa áudio", "faixa de áudio", "nível de volume", "tocar", "parar", "pausar", "reiniciar", "tocar novamente",),
            "it": ("guarda il video", "guarda ora", "ascolta ora", "altri video", "tutti i video", "riproduci", "riproduci il video", "lettore video", "lettore audio", "disattiva l'audio", "schermo intero", "orario attuale", "traccia audio", "livello del volume",),
            "nl": ("afspelen", "bekijk video", "bekijk de video", "luister nu", "meer video's", "alle video's", "video afspelen", "videospeler", "audiospeler", "dempen", "volledig scherm", "huidige tijd", "audiospoor", "pauzeren", "opnieuw afspelen",),
            "pl": ("odtwórz", "odtwórz wideo", "obejrzyj wideo", "zobacz wideo", "zobacz film", "więcej wideo", "odtwarzacz wideo", "odtwarzacz audio", "wycisz", "pełny ekran", "aktualny czas", "ścieżka audio", "poziom głośności", "wstrzymaj", "odtwórz ponownie", "załadowany",),
            "ru": ("воспроизвести", "смотреть видео", "слушать подкаст", "все видео", "смотреть все видео", "смотреть онлайн", "воспроизвести видео", "видеоплеер", "аудиоплеер", "без звука", "полноэкранный режим", "текущее время", "звуковая дорожка", "уровень громкости", "приостановить", "воспроизвести снова",),
            "uk": ("дивитися відео", "усі відео", "всі відео", "відтворити відео", "відеопрогравач", "аудіопрогравач", "без звуку", "повноекранний режим", "поточний час", "аудіодоріжка", "рівень гучності", "відтворити", "призупинити", "відтворити знову",),
            "cs": ("přehrát", "přehrát video", "pustit video", "další videa", "všechna videa", "video přehravač", "audio přehravač", "ztlumit", "celá obrazovka", "aktuální čas", "zvuková stopa", "hlasitost", "pozastavit", "přehrát znovu", "načteno",),
            "tr": ("oynat", "videoyu izle", "tüm videolar", "hemen izle", "videoyu oynat", "video oynatıcısı", "ses oynatıcısı", "sessiz", "tam ekran", "ses parçası", "ses düzeyi", "duraklat", "yeniden oynat", "yüklendi",),
            "ar": (
                "تشغيل",
                "تشغيل الفيديو",
                "شاهد الفيديو",
                "شاهد المزيد",
                "مشغل الفيديو",
                "مشغل الصوت",
                "كتم",
                "ملء الشاشة",
                "الوقت الحالي",
                "المسار الصوتي",
                "مستوى الصوت",
                "إيقاف",
                "إعادة التشغيل",
                "تم التحميل",
            ),
            "fa": ("پخش ویدیو", "تماشای ویدیو", "پخشکنندهٔ ویدیو", "پخشکنندهٔ صوت", "بیصدا", "تمامصفحه", "زمان فعلی", "ترَک صوتی", "سطح صدا", "پخش", "توقف", "پخش مجدد", "بارگیریشده",),
            "hi": (
                "वीडियो चलाएं",
                "वीडियो प्लेयर",
                "ऑडियो प्लेयर",
                "म्यूट करें",
                "फ़ुल स्क्रीन",
                "वर्तमान समय",
                "ऑडियो ट्रैक",
                "वॉल्यूम स्तर",
                "चलाएँ",
                "रोके",
                "फिर से चलाएँ",
                "लोड हुआ",
            ),
            "id": ("putar video", "tonton video", "video lainnya"),
            "vi": ("xem video", "phát video", "trình phát video", "trình phát audio", "tắt tiếng", "toàn màn hình", "thời gian hiện tại", "track âm thanh", "mức âm lượng", "phát", "tạm dừng", "phát lại", "đã tải",),
            "th": ("เล่นวิดีโอ", "ดูวิดีโอ", "โปรแกรมเล่นวิดีโอ", "โปรแกรมเล่นเสียง", "ปิดเสียง", "แบบเต็มหน้าจอ", "เวลาปัจจุบัน", "แทร็กเสียง", "ระดับเสียง", "เล่น", "หยุดชั่วคราว", "เล่นซ้ํา", "โหลดแล้ว",),
            "zh-Hans": (
                "播放视频",
                "观看视频",
                "倍速",
                "全屏",
                "静音",
                "播放",
                "暂停",
                "重播",
                "正在播放",
                "自动播放",
                "视频播放器",
                "音频播放器",
                "当前时间",
                "音轨",
                "音量",
                "重新播放",
                "加载完成",
            ),
            "zh-Hant": ("播放影片", "觀看影片", "全螢幕", "靜音", "視訊播放器", "音訊播放器", "目前時間", "音軌", "暫停", "載入完畢"),
            "ja": (
                "再生",
                "動画を見る",
                "動画を再生",
                "音声を再生",
                "全画面表示",
                "ミュート",
                "ビデオを再生する",
                "ビデオプレイヤー",
                "オーディオプレイヤー",
                "フルスクリーン",
                "現在の時間",
                "音声トラック",
                "ボリュームレベル",
                "一時停止",
                "もう一度見る",
                "ロード済み",
            ),
            "ko": (
                "동영상 보기",
                "영상 보기",
                "재생",
                "일시정지",
                "음소거",
                "전체화면",
                "전체 화면",
                "영상 재생",
                "비디오 플레이어",
                "오디오 플레이어",
                "현재 시간",
                "오디오 트랙",
                "볼륨 레벨",
                "일시중지",
                "다시 재생",
                "로드됨",
            ),
            "el": ("δειτε το βιντεο", "αναπαραγωγη", "αναπαραγωγη βιντεο", "αναπαραγωγεασ βιντεο", "αναπαραγωγεασ ηχου", "σιγαση", "πληρησ οθονη", "τρεχων χρονοσ", "ροη ηχου", "επιπεδο ηχου", "aναπαραγωγη", "παυση", "επαναληψη", "φορτωση επιτυχησ",),
            "sv": ("spela upp", "spela video", "se video", "se klippet", "spela", "spela upp video", "videospelare", "ljudspelare", "ljud av", "fullskärm", "aktuell tid", "ljudspår", "volymnivå", "spela upp igen", "laddad",),
            "da": ("afspil", "afspil video", "uden lyd", "fuldskærm", "aktuel tid", "indlæst",),
            "fi": ("toista", "katso video", "toista video", "mykistä", "koko näytön tila", "tämänhetkinen aika", "keskeytä toisto", "ladattu",),
            "ro": ("redă video", "vezi video", "redare video", "player video", "player audio", "suprimare sunet", "ecran complet", "ora curentă", "pistă audio", "nivel volum", "piesă", "pauză", "reluare", "încărcat",),
            "hu": ("videó lejátszása", "lejátszás", "nézd meg a videót", "videó lejátszó", "audio lejátszó", "némítás", "teljes képernyő", "aktuális időpont", "hangsáv", "hangerő", "szünet", "visszajátszás", "betöltve",),
            "bg": ("гледай видео", "вижте видеото", "без звук", "цял екран", "текущо време", "възпроизвеждане", "пауза", "заредено",),
            "no": ("spill av", "spel av video", "spill av video", "videospelar", "videospiller", "lydspelar", "lydspiller", "lyd av", "fullskjerm", "lydspor", "volumnivå", "spel", "spill", "spel om att", "spill om igjen", "lasta inn", "lastet inn",),
            "he": ("הפעל", "נגן וידאו", "צפו בווידאו", "נַגֵּן וידאו", "נַגָּן וידאו", "נַגָּן שמע", "השתק", "מסך מלא", "זמן נוכחי", "רצועת שמע", "רמת ווליום", "נַגֵּן", "השהה", "נַגֵּן שוב", "נטען",),
            "bn": (
                "ভিডিও প্লে করুন",
                "ভিডিও প্লেয়ার",
                "অডিও প্লেয়ার",
                "মিউট",
                "পূর্ণ স্ক্রীন",
                "বর্তমান সময়",
                "অডিও গান",
                "ভলিউম লেভেল",
                "প্লে করুন",
                "বিরাম",
                "রিপ্লে করুন",
                "লোড হয়েছে",
            ),
            "ca": ("reproduir vídeo", "reproductor de vídeo", "reproductor d'àudio", "temps actual", "pista d'àudio", "nivell de volum", "reproduir", "repetir", "carregat",),
            "hr": ("prigušen", "puni ekran", "trenutno vrijeme", "pusti", "pauza", "učitan",),
            "sr": ("pun ekran", "trenutno vreme",),
            "sk": ("prehrať video", "video prehrávač", "zvukový prehrávač", "stlmiť", "režim celej obrazovky", "aktuálny čas", "úroveň hlasitosti", "prehrať", "pozastaviť", "prehrať znova", "načítané",),
            "sl": ("predvajaj", "video predvajalnik", "avdio predvajalnik", "izključi zvok", "celozaslonski prikaz", "trenutni čas", "zvočni posnetek", "raven glasnosti", "začasno ustavi", "predvajaj ponovno", "naloženo",),
            "lv": ("atskaņot video", "video atskaņotājs", "audio atskaņotājs", "izslēgt skaņu", "pilnekrāna režīms", "esošais laiks", "audio celiņš", "skaļums", "atskaņot", "pauzēt", "atkārtot", "ielādēts",),
            "et": ("esita video", "videoesitaja", "heliesitaja", "vaigista", "täisekraan", "praegune aeg", "helirada", "helitugevuse tase", "esita", "paus", "esita uuesti", "laaditud",),
            "mr": (
                "चित्रवाणी वाजवा",
                "चित्रवाणी वादक",
                "ध्वनि वादक",
                "मुक",
                "संपूर्ण पडदा",
                "वर्तमान वेळ",
                "ध्वनि मार्ग",
                "आवाज पातळी",
                "वाजवा",
                "थांबा",
                "पुन्हा वाजवा",
                "सज्ज",
            ),
            "te": ("వీడియో ప్లే చేయండి", "వీడియో ప్లేయర్", "ఆడియో ప్లేయర్", "మ్యూట్", "పూర్తి స్క్రీన్", "ప్రస్తుత సమయం", "ఆడియో ట్రాక్", "వాల్యూమ్ స్థాయి", "ప్లే", "పాజ్", "రీప్లే", "లోడ్ చేయబడింది"),
            "eu": ("bideoa hasi", "bideo jogailua", "audio jogailua", "ixildu", "pantaila osoa", "uneko denbora", "audio pista", "bolumen maila", "hasi", "gelditu", "berriz hasi", "kargatuta",),
            "gl": ("reprodutor de son", "tempo reproducido", "pista de son", "nivel do volume",),
        },
        longest=80,
        weight=EDGE,
        examples=(
            """
- Play Video
- Mute
- Fullscreen
  The harbour museum has put its oldest film online, a reel from 1911 that shows the fish market on a windy morning. It was a Thursday, and the market had already been cleared away when the news came.
  The museum asks visitors to bring their own stories about the market, whatever they are. Most people heard of it from the baker, who hears everything first and forgets nothing.
  Play, said the sign beside the piano, and for a whole winter nobody dared to, until the cleaner's son sat down and did.
""",
            """
- Video abspielen
- Mehr Videos
  Das Museum zeigt den ältesten Film der Stadt, auf dem man den Fischmarkt an einem windigen Samstagmorgen sieht.
  Wer das Video abspielen will, braucht Geduld, denn die Rolle wurde in voller Größe ins Netz gestellt.
""",
            """
  港の博物館が最も古い映像を公開した。一九一一年に撮られた魚市場の風景である。
- 動画を見る
- 全画面表示
""",
        ),
    ),
    Rule(
        name="player-menu",
        about="A heading of a player's menus: chapters, subtitles, quality.",
        phrases={
            "en": ("chapters", "captions", "subtitles", "descriptions", "quality", "speed", "volume", "video", "videos", "live", "podcast", "episodes", "font size", "font family", "text background", "opacity",),
            "de": ("kapitel", "untertitel", "beschreibungen",),
            "fr": ("chapitres", "sous-titres transcrits", "sous-titres",),
            "es": ("capítulos", "subtítulos especiales", "subtítulos", "descripciones",),
            "pt": ("anotações", "legendas", "descrições",),
            "it": ("capitolo", "didascalie", "sottotitoli", "descrizioni",),
            "nl": ("hoofdstukken", "ondertiteling (cc", "ondertiteling", "beschrijvingen",),
            "pl": ("rozdziały", "transkrypcja", "napisy", "opisy",),
            "ru": ("главы", "подписи", "субтитры", "описания",),
            "uk": ("розділи", "підписи", "субтитри", "описи",),
            "cs": ("kapitoly", "popisky", "titulky", "popisy",),
            "tr": ("bölümler", "altyazılar", "açıklamalar",),
            "ar": ("الفصول", "التسمية التوضيحية", "الترجمة", "الوصف"),
            "fa": ("بخشها", "توضیحات", "زیرنویسها", "توصیفات",),
            "hi": ("अध्याय", "कैप्शन", "उपशीर्षक", "विवरण"),
            "vi": ("chương", "chú thích", "phụ đề", "mô tả",),
            "th": ("บท", "คําอธิบายภาพ", "คําบรรยาย", "คําอธิบาย",),
            "zh-Hans": ("节目段落", "内嵌字幕", "字幕", "描述"),
            "zh-Hant": ("章節", "內嵌字幕"),
            "ja": ("チャプター", "キャプション", "サブタイトル", "ディスクリプション"),
            "ko": ("챕터", "자막", "서브타이틀", "제품 설명"),
            "el": ("κεφαλαια", "λεζαντεσ", "υποτιτλοι", "περιγραφεσ",),
            "sv": ("text på", "beskrivningar",),
            "da": ("kapitler", "undertekster for hørehæmmede", "undertekster",),
            "fi": ("kappaleet", "tekstitys",),
            "ro": ("capitole", "indicații scrise", "subtitrări", "descrieri",),
            "hu": ("fejezetek", "magyarázó szöveg", "feliratok", "leírások",),
            "bg": ("глави", "аудио надписи",),
            "no": ("teksting for høyrselshemma på", "teksting for hørselshemmede på", "teksting på", "beskrivingar", "beskrivelser",),
            "he": ("פרקים", "כיתובים", "כתוביות", "תיאורים"),
            "bn": ("অধ্যায়", "ক্যাপশন", "সাবটাইটেল", "বর্ণনা"),
            "ca": ("capítols", "llegendes", "subtítols", "descripcions",),
            "hr": ("poglavlja", "titlovi", "podnaslov",),
            "sl": ("poglavja", "zvočni zapis", "podnapisi", "opisi",),
            "lv": ("temati", "paraksti", "subtitri", "apraksti",),
            "et": ("peatükid", "pealdised", "subtiitrid", "kirjeldused",),
            "mr": ("मथळे", "उपशीर्षके", "वर्णने"),
            "te": ("అధ్యాయాలు", "శీర్షికలు", "ఉపశీర్షికలు", "వివరణలు"),
            "eu": ("kapituluak", "oharrak", "azpitituluak", "deskribapenak",),
            "gl": ("subtítulos para xordos", "descricións",),
        },
        longest=60,
        weight=HINT,
        examples=(
            """
  The harbour museum has put its oldest film online, a reel from 1911 that shows the fish market on a windy morning.
  Eleven minutes is the duration, of which two are lost. The rest was cleaned frame by frame over a winter.
  The museum asks visitors to bring their own stories about the market, whatever they are.
- Chapters
- Descriptions
- Subtitles
""",
        ),
    ),
    Rule(
        name="player-clock",
        about="The clock of a player: where it stands and how long it is, how much is loaded, how fast it plays.",
        patterns=(
            r"\d{1,2}:\d{2}(?::\d{2})?\s?/\s?-?\d{1,2}:\d{2}(?::\d{2})?",
            r"(?:current time|remaining time|duration|loaded|aktueller zeitpunkt|verbleibende zeit|dauer|temps actuel|temps restant|durée|tiempo restante|duración total|tempo restante|tempo rimanente|durata)\s?:?\s?-?\d{1,3}(?::\d{2}){1,2}",
            r"(?:loaded|progress|geladen|chargé|cargado|carregado|caricato)\s?:\s?\d{1,3}(?:\.\d{1,2})?%",
            r"-?00?:00(?::00)?",
            r"\d(?:\.\d{1,2})?x(?:\s+\d(?:\.\d{1,2})?x){1,9}",
            r"(?:\d{3,4}p(?:\s?hd|60)?[\s,]{0,3}){2,9}(?:auto)?",
        ),
        hints=("0",),
        longest=80,
        weight=SURE,
        examples=(
            """
  The harbour museum has put its oldest film online, a reel from 1911 that shows the fish market.
- 0:00 / 11:42
- Remaining Time -0:00
- 0.5x 1x 1.5x 2x
- Loaded: 12.50%
  The reel was found behind a stove, and the tailor's sign in it dates the shot to the spring.
  11:42
  The clock of the town hall shows this time in every frame, which is why the film was long taken for a photograph.
""",
        ),
    ),
    Rule(
        name="caption-dialog",
        about="The row of options in a player's dialog for captions: colours, sizes, fonts run together.",
        patterns=(
            r"(?:text ?|background ?|window ?)?color\s?(?:white\s?black|black\s?white)\s?red",
            r"font size\s?50%\s?75%",
            r"text edge style\s?none\s?raised",
            r"font family\s?proportional\s?sans",
            r"reset\s?restore all settings",
        ),
        hints=(
            "color",
            "font size",
            "edge style",
            "font family",
            "restore all",
        ),
        match="starts",
        longest=260,
        weight=SURE,
        examples=(
            """
  The museum's film has captions in four languages, written by pupils of the school behind the market hall.
- Font Size50%75%100%125%150%175%200%300%400%
- Text Edge StyleNoneRaisedDepressedUniformDropshadow
- reset restore all settings to the default valuesDone
  The pupils chose a plain typeface. Font size and colour were a matter of long debate, and the yellow won by one vote.
""",
        ),
    ),
    Rule(
        name="video-advertisement",
        about="The countdown or label of an advertisement that runs before a film.",
        phrases={
            "en": (
                "advertisement will end in",
                "your ad will end in",
                "ad will end in",
                "this ad will end in",
                "video will resume in",
                "your video will play after this ad",
                "your video will begin after",
                "the video will start in",
                "up next in",
                "ad 1 of",
                "skip ad in",
                "you can skip this ad in",
                "skip intro",
            ),
            "de": ("die anzeige endet in", "werbung endet in", "das video startet nach der werbung", "video startet in"),
            "fr": ("votre vidéo commence dans", "la vidéo démarre dans", "votre vidéo va commencer", "cette publicité se terminera dans"),
            "es": ("el anuncio terminará en", "el vídeo empezará en"),
            "it": ("il video inizierà tra", "la pubblicità terminerà tra"),
            "pl": ("reklama skończy się za", "film rozpocznie się za"),
            "ru": ("реклама закончится через", "видео начнется через"),
        },
        match="starts",
        longest=70,
        weight=SURE,
        examples=(
            """
  The harbour museum has put its oldest film online, a reel from 1911 that shows the fish market.
- Your ad will end in 5
- Video will resume in 12 seconds
  The reel was found behind a stove, and the tailor's sign in it dates the shot to the spring.
  The museum sells no space before its films, so nothing tells you that an ad will end in a moment.
""",
        ),
    ),
    Rule(
        name="video-error-code",
        about="The technical line under a player that failed, with its error code or session number.",
        phrases={
            "en": (
                "error code: media_err_src_not_supported",
                "error code: media_err_network",
                "error code: media_err_decode",
                "error code: media_err_aborted",
                "error code: media_err_unknown",
                "error code: media_err_timeout",
                "technical details : the media could not be loaded",
                "technical details : no compatible source",
                "player element id",
            ),
        },
        match="starts",
        longest=200,
        weight=SURE,
        examples=(
            """
  The reel was found behind a stove, and the tailor's sign in it dates the shot to the spring.
- Error Code: MEDIA_ERR_SRC_NOT_SUPPORTED
- Technical details : No compatible source was found for this media.
  Whoever sees an error code instead of the market may ask at the desk, where the reel itself is kept.
""",
        ),
    ),
)
