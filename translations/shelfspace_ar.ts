<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
<name>AnotherWindow</name>
<message><source>Another window could not be started</source><translation>تعذّر فتح نافذة أخرى</translation></message>
<message><source>See whether the program is still at its place</source><translation>تحقق من أن البرنامج لا يزال في مكانه</translation></message>
</context>
<context>
<name>BookMenu</name>
<message><source>name books “%1”</source><translation>وسم الكتب بالوسم «%1»</translation></message>
<message><source>Tag</source><translation>وسم</translation></message>
<message><source>New tag…</source><translation>وسم جديد…</translation></message>
<message><source>New tag</source><translation>وسم جديد</translation></message>
<message><source>Name of the tag</source><translation>اسم الوسم</translation></message>
<message><source>Show this book</source><translation>عرض هذا الكتاب</translation></message>
<message><source>Find its nearest books</source><translation>البحث عن أقرب الكتب إليه</translation></message>
<message><source>Show on the map</source><translation>عرض على الخريطة</translation></message>
<message><source>Show in the library</source><translation>عرض في المكتبة</translation></message>
<message numerus="yes"><source>Select %Ln book(s) on the map</source><translation><numerusform>عدم تحديد أي كتاب على الخريطة</numerusform><numerusform>تحديد كتاب واحد على الخريطة</numerusform><numerusform>تحديد كتابين على الخريطة</numerusform><numerusform>تحديد %Ln كتب على الخريطة</numerusform><numerusform>تحديد %Ln كتابًا على الخريطة</numerusform><numerusform>تحديد %Ln كتاب على الخريطة</numerusform></translation></message>
<message><source>chosen by hand</source><translation>مُختارة يدويًا</translation></message>
<message><source>Copy title</source><translation>نسخ العنوان</translation></message>
<message><source>Show this reader</source><translation>عرض هذا القارئ</translation></message>
</context>
<context>
<name>ColorName</name>
<message><source>Scores for the reader</source><translation>الدرجات للقارئ</translation></message>
<message><source>%1, as for a new reader</source><translation>%1، كما لقارئ جديد</translation></message>
</context>
<context>
<name>Download</name>
<message><source>Name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation>سمِّ موقعًا مرآة، أو اجلب العنوان بمتصفح، أو افتح نسخة لديك.</translation></message>
<message><source> Or name a mirror, fetch the address with a browser, or open a copy that you have.</source><translation> أو سمِّ موقعًا مرآة، أو اجلب العنوان بمتصفح، أو افتح نسخة لديك.</translation></message>
<message><source>%1 cannot be found: this computer is offline, or the server is gone</source><translation>تعذّر العثور على %1: هذا الحاسوب غير متصل بالإنترنت، أو الخادم لم يعد موجودًا</translation></message>
<message><source>Go online and try again.</source><translation>اتصل بالإنترنت وحاول مجددًا.</translation></message>
<message><source>The address is not one of the public web, and nobody named it</source><translation>العنوان ليس من عناوين الويب العامة، ولم يسمِّه أحد</translation></message>
<message><source>Where it is a mirror of your own, name it as one.</source><translation>إن كان مرآة خاصة بك فسمِّه كذلك.</translation></message>
<message><source>%1 leads on to an address that is not encrypted, which is not followed</source><translation>يحيل %1 إلى عنوان غير مشفَّر، ولا يُتبع مثل هذا العنوان</translation></message>
<message><source>What the server sends is a page, not the file</source><translation>ما يرسله الخادم صفحة وليس الملف</translation></message>
<message><source>A network that wants you to log in does that too.</source><translation>تفعل ذلك أيضًا الشبكات التي تطلب تسجيل الدخول.</translation></message>
<message><source>The file there has %1 bytes; the publisher's has %2</source><translation>حجم الملف هناك %1 بايت، وحجم ملف الناشر %2</translation></message>
<message><source>It is another file, or was cut short. </source><translation>إنه ملف آخر، أو أنه مبتور. </translation></message>
<message><source>The server answers with status %1</source><translation>يجيب الخادم بالحالة %1</translation></message>
<message><source>The server has no such file (status %1)</source><translation>لا يوجد على الخادم ملف كهذا (الحالة %1)</translation></message>
<message><source>The server does not give the file to everybody (status %1)</source><translation>لا يتيح الخادم الملف للجميع (الحالة %1)</translation></message>
<message><source>The server cannot answer now (status %1)</source><translation>الخادم غير قادر على الإجابة الآن (الحالة %1)</translation></message>
<message><source>Try again later.</source><translation>حاول مجددًا لاحقًا.</translation></message>
<message><source>The server answers that the file is elsewhere, but not where (status %1)</source><translation>يجيب الخادم بأن الملف في مكان آخر، دون أن يذكر أين (الحالة %1)</translation></message>
<message><source>The address leads from one to the next without an end</source><translation>يحيل العنوان إلى عنوان آخر ثم آخر بلا نهاية</translation></message>
<message><source>%1 takes no connection</source><translation>لا يقبل %1 الاتصال</translation></message>
<message><source>%1 cannot prove who it is: %2</source><translation>لم يستطع %1 إثبات هويته: %2</translation></message>
<message><source>Look whether date and time of this computer are right and the package ca-certificates is installed; a certificate that ran out is the server's to renew.</source><translation>تحقق من صحة تاريخ هذا الحاسوب ووقته ومن تثبيت الحزمة ca-certificates؛ أما الشهادة المنتهية فعلى الخادم تجديدها.</translation></message>
<message><source>The connection broke off: %1</source><translation>انقطع الاتصال: %1</translation></message>
<message><source>The file could not be fetched: %1</source><translation>تعذّر جلب الملف: %1</translation></message>
<message><source>What has arrived is kept: fetching again goes on from there.</source><translation>يُحتفظ بما وصل: عند الجلب مجددًا يُستأنف من هناك.</translation></message>
<message><source>The file was cut off: %1 of %2 bytes have come</source><translation>الملف مبتور: وصل %1 من أصل %2 بايت</translation></message>
<message><source>The server does not say where the file ends, so that nobody can tell whether it was cut off</source><translation>لا يذكر الخادم أين ينتهي الملف، فلا يمكن معرفة ما إذا كان مبتورًا</translation></message>
<message><source>The file cannot be written: %1</source><translation>تعذّرت كتابة الملف: %1</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to. What has arrived is kept.</source><translation>تحقق مما إذا كان القرص ممتلئًا أو كانت الكتابة في المجلد غير مسموح بها. يُحتفظ بما وصل.</translation></message>
<message><source>The disk has no room for it: %1 are to come and %2 are to stay free, but only %3 are free</source><translation>لا متسع على القرص: سيصل %1 ويجب أن يبقى %2 متاحًا، لكن المتاح %3 فقط</translation></message>
<message><source>The disk is nearly full: %1 are free, and %2 are to stay free</source><translation>القرص شبه ممتلئ: المتاح %1، ويجب أن يبقى %2 متاحًا</translation></message>
<message><source>Free some space or choose another folder. What has arrived is kept.</source><translation>أفرغ بعض المساحة أو اختر مجلدًا آخر. يُحتفظ بما وصل.</translation></message>
<message><source>Somebody has put another file there meanwhile</source><translation>وُضع ملف آخر هناك في هذه الأثناء</translation></message>
<message><source>Try again.</source><translation>حاول مجددًا.</translation></message>
</context>
<context>
<name>Downloader</name>
<message><source>The server has another file by now</source><translation>صار على الخادم ملف آخر</translation></message>
<message><source>%1 does not go on where it stopped, or has another file by now: begun anew</source><translation>لا يستأنف %1 من حيث توقف، أو صار لديه ملف آخر: بدأ الجلب من جديد</translation></message>
<message><source>The server sent less than it announced</source><translation>أرسل الخادم أقل مما أعلن عنه</translation></message>
<message><source>The server has stopped sending</source><translation>توقف الخادم عن الإرسال</translation></message>
</context>
<context>
<name>EditionWords</name>
<message><source>“%1” of “%2”</source><translation>«%1» من «%2»</translation></message>
<message numerus="yes"><source>%Ln other edition(s) of read books left out, told by title and author.</source><translation><numerusform>لم تُستبعد أي طبعة أخرى لكتب مقروءة، بحسب العنوان والمؤلف.</numerusform><numerusform>استُبعدت طبعة واحدة أخرى لكتب مقروءة، عُرفت من العنوان والمؤلف.</numerusform><numerusform>استُبعدت طبعتان أخريان لكتب مقروءة، عُرفتا من العنوان والمؤلف.</numerusform><numerusform>استُبعدت %Ln طبعات أخرى لكتب مقروءة، عُرفت من العنوان والمؤلف.</numerusform><numerusform>استُبعدت %Ln طبعة أخرى لكتب مقروءة، عُرفت من العنوان والمؤلف.</numerusform><numerusform>استُبعدت %Ln طبعة أخرى لكتب مقروءة، عُرفت من العنوان والمؤلف.</numerusform></translation></message>
<message numerus="yes"><source>%Ln of them told by near vectors, where title or author leave it open: %1.</source><translation><numerusform>لم تُعرف أي منها من تقارب المتجهات، حيث لا يحسم العنوان أو المؤلف الأمر: %1.</numerusform><numerusform>واحدة منها عُرفت من تقارب المتجهات، حيث لا يحسم العنوان أو المؤلف الأمر: %1.</numerusform><numerusform>اثنتان منها عُرفتا من تقارب المتجهات، حيث لا يحسم العنوان أو المؤلف الأمر: %1.</numerusform><numerusform>%Ln منها عُرفت من تقارب المتجهات، حيث لا يحسم العنوان أو المؤلف الأمر: %1.</numerusform><numerusform>%Ln منها عُرفت من تقارب المتجهات، حيث لا يحسم العنوان أو المؤلف الأمر: %1.</numerusform><numerusform>%Ln منها عُرفت من تقارب المتجهات، حيث لا يحسم العنوان أو المؤلف الأمر: %1.</numerusform></translation></message>
</context>
<context>
<name>Guide</name>
<message><source>Contents</source><translation>المحتويات</translation></message>
<message><source>This chapter is there in English only.</source><translation>هذا الفصل متاح بالإنجليزية فقط.</translation></message>
</context>
<context>
<name>GuideRows</name>
<message><source>From %1 to %2.</source><translation>من %1 إلى %2.</translation></message>
<message><source>For %1.</source><translation>مخصَّص لما يلي: %1.</translation></message>
<message><source>Good for %1.</source><translation>يصلح لما يلي: %1.</translation></message>
<message><source>Published: %1</source><translation>منشور: %1</translation></message>
<message><source>Source: %1</source><translation>المصدر: %1</translation></message>
<message><source>Settings: %1.</source><translation>الإعدادات: %1.</translation></message>
<message><source>Comes with &lt;a href="data.html#vectors"&gt;vectors that were made elsewhere&lt;/a&gt;; it is not trained here.</source><translation>يأتي مع &lt;a href="data.html#vectors"&gt;متجهات أُنشئت في مكان آخر&lt;/a&gt;؛ لا يُدرَّب هنا.</translation></message>
<message><source>In %1.</source><translation>في %1.</translation></message>
<message><source>Higher is better.</source><translation>الأعلى أفضل.</translation></message>
<message><source>Lower is better.</source><translation>الأدنى أفضل.</translation></message>
<message><source>Comes with a 95 % interval.</source><translation>تصحبه فترة ثقة ٩٥٪.</translation></message>
<message><source>Name</source><extracomment>Header: what an export holds</extracomment><translation>الاسم</translation></message>
<message><source>Format</source><translation>الصيغة</translation></message>
<message><source>How it is told, and what is special</source><translation>كيف تُعرف وما يميزها</translation></message>
<message><source>Data set</source><translation>مجموعة البيانات</translation></message>
<message><source>What is in it</source><translation>ما فيها</translation></message>
<message><source>Publisher</source><translation>الناشر</translation></message>
<message><source>What</source><translation>المحتوى</translation></message>
<message><source>Files</source><translation>الملفات</translation></message>
<message><source>Opened by</source><translation>يفتحه</translation></message>
<message><source>Without it: %1.</source><translation>بدونه: %1.</translation></message>
</context>
<context>
<name>KeyLines</name>
<message><source>Getting about</source><translation>التنقل</translation></message>
<message><source>In lists and tables</source><translation>في القوائم والجداول</translation></message>
<message><source>On the map</source><translation>على الخريطة</translation></message>
<message><source>On curves and bars</source><translation>على المنحنيات والأعمدة</translation></message>
<message><source>In the search field</source><translation>في حقل البحث</translation></message>
<message><source>On the page Training</source><translation>في صفحة التدريب</translation></message>
<message><source>Next or previous control</source><translation>عنصر التحكم التالي أو السابق</translation></message>
<message><source>Tab, Shift+Tab</source><translation>Tab، Shift+Tab</translation></message>
<message><source>The menus</source><translation>القوائم</translation></message>
<message><source>Alt, F10</source><translation>Alt، F10</translation></message>
<message><source>The menu of what has the keyboard</source><translation>قائمة العنصر الذي له لوحة المفاتيح</translation></message>
<message><source>Menu, Shift+F10</source><translation>Menu، Shift+F10</translation></message>
<message><source>Next or previous line</source><translation>السطر التالي أو السابق</translation></message>
<message><source>Up, Down</source><translation>أعلى، أسفل</translation></message>
<message><source>First or last line</source><translation>السطر الأول أو الأخير</translation></message>
<message><source>Ctrl+Home, Ctrl+End</source><translation>Ctrl+Home، Ctrl+End</translation></message>
<message><source>Find by first letters</source><translation>البحث بالحروف الأولى</translation></message>
<message><source>Letters</source><translation>الحروف</translation></message>
<message><source>Copy the selected lines</source><translation>نسخ الأسطر المحددة</translation></message>
<message><source>Ctrl+C</source><translation>Ctrl+C</translation></message>
<message><source>Select more lines</source><translation>تحديد أسطر أكثر</translation></message>
<message><source>Shift+Up, Shift+Down, Ctrl+A</source><translation>Shift+أعلى، Shift+أسفل، Ctrl+A</translation></message>
<message><source>Pause or resume</source><translation>إيقاف مؤقت أو استئناف</translation></message>
<message><source>Space</source><translation>مسافة</translation></message>
<message><source>Move or turn</source><translation>تحريك أو تدوير</translation></message>
<message><source>Left, Right, Up, Down</source><translation>يسار، يمين، أعلى، أسفل</translation></message>
<message><source>Nearer, farther</source><translation>أقرب، أبعد</translation></message>
<message><source>+, -</source><translation>+، -</translation></message>
<message><source>See everything</source><translation>عرض كل شيء</translation></message>
<message><source>F</source><translation>F</translation></message>
<message><source>Usual side, in space</source><translation>الجهة المعتادة، في الفضاء</translation></message>
<message><source>Home</source><translation>Home</translation></message>
<message><source>Bring out the next entry of the legend</source><translation>إبراز العنصر التالي في مفتاح الرسم</translation></message>
<message><source>C</source><translation>C</translation></message>
<message><source>Go into the legend; Space adds or removes an entry</source><translation>الدخول إلى مفتاح الرسم؛ مفتاح المسافة يضيف عنصرًا أو يزيله</translation></message>
<message><source>K</source><translation>K</translation></message>
<message><source>Move, rectangle, lasso</source><translation>تحريك، مستطيل، لاسو</translation></message>
<message><source>P, R, L</source><translation>P، R، L</translation></message>
<message><source>With rectangle or lasso: move the cross, set a corner</source><translation>مع المستطيل أو اللاسو: تحريك العلامة المتقاطعة، وضع ركن</translation></message>
<message><source>Arrows, Space</source><translation>الأسهم، مسافة</translation></message>
<message><source>Next or previous neighbor, Enter selects</source><translation>الجار التالي أو السابق، Enter للتحديد</translation></message>
<message><source>], [</source><translation>]، [</translation></message>
<message><source>Clear the selection</source><translation>مسح التحديد</translation></message>
<message><source>Esc</source><translation>Esc</translation></message>
<message><source>Next or previous figure</source><translation>القيمة التالية أو السابقة</translation></message>
<message><source>Left, Right</source><translation>يسار، يمين</translation></message>
<message><source>Curves: nearer, farther, see everything</source><translation>المنحنيات: أقرب، أبعد، عرض كل شيء</translation></message>
<message><source>+, -, F</source><translation>+، -، F</translation></message>
<message><source>Choose a hit</source><translation>اختيار نتيجة</translation></message>
<message><source>Up, Down, Enter</source><translation>أعلى، أسفل، Enter</translation></message>
<message><source>Close and clear</source><translation>إغلاق ومسح</translation></message>
</context>
<context>
<name>OneRow</name>
<message><source>For one row: several are selected</source><translation>لصف واحد فقط: حُدّدت عدة صفوف</translation></message>
</context>
<context>
<name>OpenedClearing</name>
<message><source>Not all of the cache could be cleared</source><translation>تعذّر مسح ذاكرة التخزين المؤقت كلها</translation></message>
<message><source>The cache was empty</source><translation>كانت ذاكرة التخزين المؤقت فارغة</translation></message>
<message><source>%1 of opened data were cleared</source><translation>مُسح %1 من البيانات المفتوحة</translation></message>
<message><source>Clear the cache of opened data?</source><translation>هل تُمسح ذاكرة التخزين المؤقت للبيانات المفتوحة؟</translation></message>
<message><source>Large data are kept as they were read, so that opening the same files again takes no time. Your files and runs stay.</source><translation>تُحفظ البيانات الكبيرة كما قُرئت، فلا يستغرق فتح الملفات نفسها وقتًا في المرة التالية. تبقى ملفاتك وتشغيلاتك.</translation></message>
<message><source>Keep it</source><extracomment>A button (verb): deletes the copies of opened data</extracomment><translation>إبقاء</translation></message>
<message><source>Clear</source><translation>مسح</translation></message>
<message><source>Clearing the cache</source><translation>مسح ذاكرة التخزين المؤقت</translation></message>
</context>
<context>
<name>OptionWords</name>
<message><source>%1 %</source><translation>%1٪</translation></message>
<message><source>Columns</source><translation>الأعمدة</translation></message>
<message><source>How it is written</source><translation>طريقة الكتابة</translation></message>
<message><source>What it means</source><translation>المعنى</translation></message>
<message><source>Left out or changed, in this order</source><translation>ما يُستبعد أو يُغيَّر، بهذا الترتيب</translation></message>
<message><source>a point: 3.5</source><translation>نقطة: 3.5</translation></message>
<message><source>a comma: 3,5</source><translation>فاصلة: 3,5</translation></message>
<message><source>seconds since 1970</source><translation>ثوانٍ منذ ١٩٧٠</translation></message>
<message><source>milliseconds since 1970</source><translation>ميلي ثانية منذ ١٩٧٠</translation></message>
<message><source>microseconds since 1970</source><translation>ميكروثانية منذ ١٩٧٠</translation></message>
<message><source>dates, the day first</source><translation>تواريخ، اليوم أولًا</translation></message>
<message><source>dates, the month first</source><translation>تواريخ، الشهر أولًا</translation></message>
<message><source>as they are written</source><translation>كما كُتبت</translation></message>
<message><source>as numbers: 1, 1.0, 001</source><translation>كأعداد: 1 و1.0 و001</translation></message>
<message><source>as ISBNs</source><translation>كأرقام ISBN</translation></message>
<message><source>the last counts</source><translation>يُعتدّ بالأخير</translation></message>
<message><source>the first counts</source><translation>يُعتدّ بالأول</translation></message>
<message><source>their mean counts</source><translation>يُعتدّ بمتوسطها</translation></message>
<message><source>all count</source><translation>يُعتدّ بها كلها</translation></message>
<message><source>names the columns</source><translation>يسمّي الأعمدة</translation></message>
<message><source>is a rating, too</source><translation>تقييم هو أيضًا</translation></message>
<message><source>none</source><extracomment>No column</extracomment><translation>لا شيء</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Line %1: %2</source><translation>السطر %1: %2</translation></message>
<message><source>In the whole file:</source><translation>في الملف كله:</translation></message>
<message><source>%1 not rated</source><translation>%1 بلا تقييم</translation></message>
<message><source>%1 that cannot be read</source><translation>%1 تتعذّر قراءتها</translation></message>
<message><source>%1 with too few or too many fields</source><translation>%1 بحقول أقل أو أكثر من اللازم</translation></message>
<message><source>%1 swallowed by a quote</source><translation>%1 ابتلعتها علامة اقتباس</translation></message>
<message><source>%1 rated again</source><translation>%1 قُيّمت مرة أخرى</translation></message>
<message><source>nothing can be read this way</source><translation>لا يمكن قراءة شيء بهذه الطريقة</translation></message>
<message><source>each a book that was taken</source><translation>كلٌّ منها كتاب مأخوذ</translation></message>
<message><source>from %1 to %2</source><translation>من %1 إلى %2</translation></message>
<message><source>%1, %2. No line is left out.</source><translation>%1، %2. لا يُستبعد أي سطر.</translation></message>
<message><source>%1, %2. Left out: %3.</source><translation>%1، %2. المستبعد: %3.</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>The catalogue's %1 holds %2 of the rated books</source><translation>يضم العمود %1 في فهرس الكتب %2 من الكتب المقيَّمة</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>%1; other columns: %2.</source><translation>%1؛ أعمدة أخرى: %2.</translation></message>
<message><source>In the first lines (%1):</source><translation>في الأسطر الأولى (%1):</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1، %2، %3</translation></message>
<message><source>“%1”</source><comment>the name of an option</comment><translation>«%1»</translation></message>
</context>
<context>
<name>OwnParts</name>
<message><source>%1 (of %2)</source><translation>%1 (من %2)</translation></message>
<message><source>notes</source><translation>ملاحظات</translation></message>
<message><source>your readers</source><translation>قرّاؤك</translation></message>
<message><source>tags</source><translation>وسوم</translation></message>
<message><source>the page</source><translation>الصفحة</translation></message>
<message><source>training settings</source><translation>إعدادات التدريب</translation></message>
</context>
<context>
<name>ProjectDialogs</name>
<message><source>Save the project</source><translation>حفظ المشروع</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>مشاريع Shelfspace (*.shelfproject)</translation></message>
<message><source>My shelves</source><translation>رفوفي</translation></message>
<message><source>%1 is open elsewhere</source><translation>%1 مفتوح في مكان آخر</translation></message>
<message><source>A copy has all that was saved. It is saved under another name, so that neither takes the place of the other.</source><translation>في النسخة كل ما حُفظ. تُحفظ باسم آخر، فلا تحل إحداهما محل الأخرى.</translation></message>
<message><source>Cancel</source><translation>إلغاء</translation></message>
<message><source>Open a copy</source><translation>فتح نسخة</translation></message>
<message><source>Recover what was not saved of %1?</source><translation>هل يُستعاد ما لم يُحفظ من %1؟</translation></message>
<message><source>The saved project stays as it is until you save it.</source><translation>يبقى المشروع المحفوظ كما هو إلى أن تحفظه.</translation></message>
<message><source>Later</source><translation>لاحقًا</translation></message>
<message><source>Recover</source><translation>استعادة</translation></message>
<message><source>Discard</source><translation>تجاهل</translation></message>
<message><source>%1 was changed elsewhere</source><translation>تغيّر %1 في مكان آخر</translation></message>
<message><source>Its file is another than the one that was opened here: somebody has saved it since. To replace it loses what they saved.</source><translation>ملفه غير الملف الذي فُتح هنا: حفظه شخص ما منذ ذلك الحين. استبداله يُفقد ما حفظه.</translation></message>
<message><source>Save as…</source><translation>حفظ باسم…</translation></message>
<message><source>Replace it</source><translation>استبداله</translation></message>
<message><source>Notes on %1</source><translation>ملاحظات على %1</translation></message>
<message><source>Project notes</source><translation>ملاحظات المشروع</translation></message>
<message><source>What this work is about, what was tried, what is to be done. Saved with the project.</source><translation>موضوع هذا العمل، وما جُرِّب، وما ينبغي فعله. تُحفظ مع المشروع.</translation></message>
</context>
<context>
<name>ProjectWords</name>
<message><source>%1[*] — Shelfspace</source><translation>%1[*] — Shelfspace</translation></message>
<message><source>Nothing open</source><translation>لا شيء مفتوح</translation></message>
<message><source>%1[*] — %2 — Shelfspace</source><translation>%1[*] — %2 — Shelfspace</translation></message>
<message><source>views of %1</source><translation>عروض %1</translation></message>
<message numerus="yes"><source>%Ln removed run(s)</source><translation><numerusform>لا تشغيلات مُزالة</numerusform><numerusform>تشغيل واحد مُزال</numerusform><numerusform>تشغيلان مُزالان</numerusform><numerusform>%Ln تشغيلات مُزالة</numerusform><numerusform>%Ln تشغيلًا مُزالًا</numerusform><numerusform>%Ln تشغيل مُزال</numerusform></translation></message>
<message><source>the data</source><translation>البيانات</translation></message>
<message><source>%1 (copy)</source><translation>%1 (نسخة)</translation></message>
<message numerus="yes"><source>%Ln more</source><translation><numerusform>لا شيء آخر</numerusform><numerusform>واحد آخر</numerusform><numerusform>اثنان آخران</numerusform><numerusform>%Ln أخرى</numerusform><numerusform>%Ln أخرى</numerusform><numerusform>%Ln أخرى</numerusform></translation></message>
<message><source>%1 and %2</source><translation>%1 و%2</translation></message>
<message><source>It is open in this window.</source><translation>هو مفتوح في هذه النافذة.</translation></message>
<message><source>on %1</source><translation>على %1</translation></message>
<message><source>as process %1</source><translation>بالعملية رقم %1</translation></message>
<message><source>since %1</source><translation>منذ %1</translation></message>
<message><source>Another window of Shelfspace has it open.</source><translation>هو مفتوح في نافذة أخرى من Shelfspace.</translation></message>
<message><source>Another window of Shelfspace has it open, %1.</source><translation>هو مفتوح في نافذة أخرى من Shelfspace، %1.</translation></message>
<message><source>This project is open elsewhere. %1</source><translation>هذا المشروع مفتوح في مكان آخر. %1</translation></message>
<message><source>Save under another name, or close it there first</source><translation>احفظه باسم آخر، أو أغلقه هناك أولًا</translation></message>
<message><source>Some of this project cannot be read here (%1): it stays in the file as it is</source><translation>تتعذّر هنا قراءة بعض أجزاء هذا المشروع (%1): تبقى في الملف كما هي</translation></message>
<message><source>Open it in a later version of Shelfspace</source><translation>افتحه بإصدار أحدث من Shelfspace</translation></message>
<message><source>%1 was trained on other data: it stays in the project, and is not shown.</source><translation>دُرِّب %1 على بيانات أخرى: يبقى في المشروع ولا يُعرض.</translation></message>
<message><source>These are not the ratings that the project is about</source><translation>هذه ليست التقييمات التي يدور حولها المشروع</translation></message>
<message><source>Choose the files that it was made of, or open these as other data</source><translation>اختر الملفات التي أُنشئ منها، أو افتح هذه كبيانات أخرى</translation></message>
<message><source>%1, changed</source><translation>%1، مع تغييرات</translation></message>
<message><source>Not saved, but kept, the last from %1: %2.</source><translation>لم تُحفظ، لكن احتُفظ بها، وآخرها من %1: %2.</translation></message>
<message><source>The project's runs hold the ratings that they were trained on, and are all there.</source><translation>تضم تشغيلات المشروع التقييمات التي دُرِّبت عليها، وهي كلها موجودة.</translation></message>
<message><source>Had not finished training: %1.</source><translation>لم تكن قد أنهت التدريب: %1.</translation></message>
</context>
<context>
<name>QObject</name>
<message><source>Write a report of %1</source><translation>كتابة تقرير عن %1</translation></message>
<message><source>Web pages (*.html)</source><translation>صفحات ويب (*.html)</translation></message>
<message><source>Writing the report of %1</source><translation>كتابة التقرير عن %1</translation></message>
<message><source>PDF (*.pdf)</source><translation>PDF (*.pdf)</translation></message>
</context>
<context>
<name>ReadyStore</name>
<message><source>This folder is being fetched into or deleted already</source><translation>يجري الجلب إلى هذا المجلد أو حذفه بالفعل</translation></message>
<message><source>Another Shelfspace fetches into this folder or deletes it</source><translation>نسخة أخرى من Shelfspace تجلب إلى هذا المجلد أو تحذفه</translation></message>
<message><source>Wait until that is done.</source><translation>انتظر حتى ينتهي ذلك.</translation></message>
<message><source>The folder may not be written to</source><translation>الكتابة في المجلد غير مسموح بها</translation></message>
<message><source>Choose another one, or ask whose it is.</source><translation>اختر مجلدًا آخر، أو اسأل عن صاحبه.</translation></message>
<message><source>What is fetched cannot be noted down</source><translation>تعذّر تدوين ما جُلب</translation></message>
<message><source>Look whether the disk is full or the folder may not be written to.</source><translation>تحقق مما إذا كان القرص ممتلئًا أو كانت الكتابة في المجلد غير مسموح بها.</translation></message>
<message><source>This file could not be deleted</source><translation>تعذّر حذف هذا الملف</translation></message>
<message><source>Look whether its folder may be written to.</source><translation>تحقق مما إذا كانت الكتابة في مجلده مسموحًا بها.</translation></message>
<message><source>This file is not as it was fetched, and stays</source><translation>لم يعد هذا الملف كما جُلب، فيبقى</translation></message>
<message><source>Delete it yourself where you have no use for it.</source><translation>احذفه بنفسك إن لم تكن بحاجة إليه.</translation></message>
</context>
<context>
<name>ReadyWords</name>
<message><source>its size is the server's to tell</source><translation>يذكر الخادم حجمه عند الجلب</translation></message>
<message><source>checked by the publisher's MD5</source><translation>يُتحقق منه بقيمة MD5 من الناشر</translation></message>
<message><source>the publisher gives no checksum</source><translation>لا يعطي الناشر مجموعًا اختباريًا</translation></message>
<message><source>about %1</source><translation>نحو %1</translation></message>
<message><source>being deleted</source><translation>يجري حذفه</translation></message>
<message><source>fetching</source><translation>يجري جلبه</translation></message>
<message><source>here</source><translation>موجود هنا</translation></message>
<message><source>%1 of it</source><translation>%1 منه</translation></message>
<message><source>Published by %1.</source><translation>الناشر: %1.</translation></message>
<message><source>Terms.</source><translation>الشروط.</translation></message>
<message><source>The publisher's own words count: %1</source><translation>العبرة بكلام الناشر نفسه: %1</translation></message>
<message><source>To cite.</source><translation>للاستشهاد.</translation></message>
<message><source>Asked when you fetch, and nobody else.</source><translation>يُسأل عند الجلب، ولا يُسأل غيره.</translation></message>
<message><source>The server learns this computer's address, and no more.</source><translation>يعرف الخادم عنوان هذا الحاسوب، لا أكثر.</translation></message>
<message><source>%1 is here.</source><translation>%1 موجود هنا.</translation></message>
<message><source>%1 have arrived; Fetch goes on from there.</source><translation>وصل %1؛ يستأنف زر «جلب» من هناك.</translation></message>
<message><source>Ratings: %1</source><translation>التقييمات: %1</translation></message>
<message><source>Readers: %1</source><translation>القرّاء: %1</translation></message>
<message><source>Books or movies: %1</source><translation>الكتب أو الأفلام: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (غير مشفَّر)</translation></message>
<message><source>or else</source><comment>between two addresses of a file</comment><translation>وإلا فمن</translation></message>
</context>
<context>
<name>Report</name>
<message><source>It is to be made in the folder of the data.</source><translation>يُنفَّذ في مجلد البيانات.</translation></message>
<message><source>The files lay in %1 folders: they are to be put into one, and the call is to be made in it.</source><translation>كانت الملفات في %1 من المجلدات: توضع في مجلد واحد، ويُنفَّذ الأمر فيه.</translation></message>
<message><source>Files of the same name are told apart by folders 1, 2, ... in it, in the order in which they are listed under Data.</source><translation>تُميَّز الملفات المتماثلة الأسماء بمجلدات 1 و2 و... فيه، بالترتيب الذي وردت به تحت «البيانات».</translation></message>
<message><source>The run comes from a version that did not note how the data were read; the call has the usual rules for it.</source><translation>التشغيل من إصدار لم يدوّن طريقة قراءة البيانات؛ يستخدم الأمر القواعد المعتادة لها.</translation></message>
<message><source>This version does not know the preset; it takes one that does.</source><translation>هذا الإصدار لا يعرف الإعداد الجاهز؛ يتطلب الأمر إصدارًا يعرفه.</translation></message>
<message><source>The run "%1", which this one goes on from, is to be saved as parent.shelf.</source><translation>يُحفظ التشغيل «%1»، الذي يستأنفه هذا التشغيل، باسم parent.shelf.</translation></message>
<message><source>This run was stopped by hand; the call trains to the end.</source><translation>أُوقف هذا التشغيل يدويًا؛ أما الأمر فيدرّب حتى النهاية.</translation></message>
<message><source>The run comes from a version that did not note the file of the model, nor how its rows were taken; the call names it after the run.</source><translation>التشغيل من إصدار لم يدوّن ملف النموذج ولا طريقة أخذ صفوفه؛ يسمّيه الأمر باسم التشغيل.</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (من %2 إلى %3)</translation></message>
<message><source>Measure, lists of %1</source><translation>المقياس، لقوائم من %1</translation></message>
<message><source>Value</source><translation>القيمة</translation></message>
<message><source>Meaning</source><translation>المعنى</translation></message>
<message><source>%1, %2</source><translation>%1، %2</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>لم يُحجز شيء، فلم يُقس شيء.</translation></message>
<message><source>Model</source><translation>النموذج</translation></message>
<message><source>This run</source><translation>هذا التشغيل</translation></message>
<message><source>Baseline %1</source><translation>النموذج المرجعي %1</translation></message>
<message><source>Layer</source><translation>الطبقة</translation></message>
<message><source>Details</source><translation>التفاصيل</translation></message>
<message><source>Output</source><translation>الخرج</translation></message>
<message><source>Fed by</source><translation>مدخلها من</translation></message>
<message><source>Parameters</source><translation>المعاملات</translation></message>
<message><source>All</source><translation>الكل</translation></message>
<message><source>Dimension</source><translation>البُعد</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Mean</source><translation>المتوسط</translation></message>
<message><source>Deviation</source><translation>الانحراف</translation></message>
<message><source>Smallest</source><translation>الأصغر</translation></message>
<message><source>25 %</source><translation>٢٥٪</translation></message>
<message><source>Median</source><translation>الوسيط</translation></message>
<message><source>75 %</source><translation>٧٥٪</translation></message>
<message><source>Largest</source><translation>الأكبر</translation></message>
<message numerus="yes"><source>%Ln dimension(s), one by one</source><translation><numerusform>لا أبعاد</numerusform><numerusform>بُعد واحد</numerusform><numerusform>بُعدان، واحدًا واحدًا</numerusform><numerusform>%Ln أبعاد، واحدًا واحدًا</numerusform><numerusform>%Ln بُعدًا، واحدًا واحدًا</numerusform><numerusform>%Ln بُعد، واحدًا واحدًا</numerusform></translation></message>
<message><source>Map of books</source><translation>خريطة الكتب</translation></message>
<message><source>The book vectors by their two principal components, which explain %1 % and %2 % of their variance.</source><translation>متجهات الكتب بحسب مركّبتيها الرئيسيتين الأوليين، اللتين تفسران %1٪ و%2٪ من تباينها.</translation></message>
<message><source>By the cosine of the book vectors, for the first books; 0 is the same direction, 1 none in common.</source><translation>بجيب تمام متجهات الكتب، لأول الكتب؛ ٠ يعني الاتجاه نفسه، و١ يعني لا شيء مشتركًا.</translation></message>
<message><source>By the cosine of the book vectors, for the books with most ratings; 0 is the same direction, 1 none in common.</source><translation>بجيب تمام متجهات الكتب، للكتب الأكثر تقييمًا؛ ٠ يعني الاتجاه نفسه، و١ يعني لا شيء مشتركًا.</translation></message>
<message numerus="yes"><source>%Ln book(s) are left out here and on the map. Of each: %1, so the model knows nothing about it.</source><translation><numerusform>لا كتب مستبعدة هنا وعلى الخريطة. عن كل منها: %1، فلا يعرف النموذج شيئًا عنه.</numerusform><numerusform>كتاب واحد مستبعد هنا وعلى الخريطة. عنه: %1، فلا يعرف النموذج شيئًا عنه.</numerusform><numerusform>كتابان مستبعدان هنا وعلى الخريطة. عن كل منهما: %1، فلا يعرف النموذج شيئًا عنه.</numerusform><numerusform>%Ln كتب مستبعدة هنا وعلى الخريطة. عن كل منها: %1، فلا يعرف النموذج شيئًا عنه.</numerusform><numerusform>%Ln كتابًا مستبعدًا هنا وعلى الخريطة. عن كل منها: %1، فلا يعرف النموذج شيئًا عنه.</numerusform><numerusform>%Ln كتاب مستبعد هنا وعلى الخريطة. عن كل منها: %1، فلا يعرف النموذج شيئًا عنه.</numerusform></translation></message>
<message><source>Nearest</source><translation>الأقرب</translation></message>
<message><source>Distance</source><translation>المسافة</translation></message>
<message><source>Because of: the rated book that adds most to the score, exactly.</source><translation>بسبب: الكتاب المقيَّم الذي يضيف أكثر من غيره إلى الدرجة، بحساب مضبوط.</translation></message>
<message><source>Because of: the rated book without which the score falls most.</source><translation>بسبب: الكتاب المقيَّم الذي تنخفض الدرجة من دونه أكثر من غيره.</translation></message>
<message><source>Because of: the liked book nearest in the model's space.</source><translation>بسبب: أقرب الكتب المفضلة في فضاء النموذج.</translation></message>
<message><source>No rated book speaks for a recommendation in particular.</source><translation>لا يوجد كتاب مقيَّم بعينه يرجّح توصية.</translation></message>
<message><source>Taken</source><translation>المأخوذة</translation></message>
<message><source>Rated</source><translation>المقيَّمة</translation></message>
<message><source>Rating</source><translation>التقييم</translation></message>
<message><source>Recommended</source><translation>الموصى به</translation></message>
<message><source>Predicted</source><translation>المتنبأ به</translation></message>
<message><source>Score</source><translation>الدرجة</translation></message>
<message><source>Because of</source><translation>بسبب</translation></message>
<message numerus="yes"><source>Reader %1, %Ln book(s) taken</source><translation><numerusform>القارئ %1، لا كتب مأخوذة</numerusform><numerusform>القارئ %1، كتاب واحد مأخوذ</numerusform><numerusform>القارئ %1، كتابان مأخوذان</numerusform><numerusform>القارئ %1، %Ln كتب مأخوذة</numerusform><numerusform>القارئ %1، %Ln كتابًا مأخوذًا</numerusform><numerusform>القارئ %1، %Ln كتاب مأخوذ</numerusform></translation></message>
<message numerus="yes"><source>Reader %1, %Ln rating(s)</source><translation><numerusform>القارئ %1، لا تقييمات</numerusform><numerusform>القارئ %1، تقييم واحد</numerusform><numerusform>القارئ %1، تقييمان</numerusform><numerusform>القارئ %1، %Ln تقييمات</numerusform><numerusform>القارئ %1، %Ln تقييمًا</numerusform><numerusform>القارئ %1، %Ln تقييم</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>كل تقييمات هذا القارئ محجوزة، فلم يتعلم النموذج شيئًا عنه. تُختار الكتب بحسب تلك التقييمات، كما لقارئ جديد.</translation></message>
<message><source>Data</source><translation>البيانات</translation></message>
<message><source>Held out</source><translation>المحجوز</translation></message>
<message><source>Settings</source><translation>الإعدادات</translation></message>
<message><source>Loss curves</source><translation>منحنيات الخسارة</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>Results</source><translation>النتائج</translation></message>
<message><source>Nearest books</source><translation>أقرب الكتب</translation></message>
<message><source>Recommended books</source><translation>الكتب الموصى بها</translation></message>
<message><source>Layers</source><translation>الطبقات</translation></message>
<message><source>Book vectors</source><translation>متجهات الكتب</translation></message>
<message><source>How to repeat it</source><translation>كيف يُعاد إنتاجه</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>المأخوذ منها %1، من أصل %2 في فهرس الكتب</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>المقيَّم منها %1، من أصل %2 في فهرس الكتب</translation></message>
<message><source>Density</source><translation>الكثافة</translation></message>
<message><source>%1 % of all pairs were taken</source><translation>%1٪ من كل الأزواج مأخوذة</translation></message>
<message><source>%1 % of all pairs are rated</source><translation>%1٪ من كل الأزواج مقيَّمة</translation></message>
<message><source>Scale</source><translation>سلّم التقييم</translation></message>
<message><source>none: books that were taken</source><translation>لا يوجد: كتب مأخوذة</translation></message>
<message><source>%1 to %2</source><translation>من %1 إلى %2</translation></message>
<message><source>Rated more than once</source><translation>المقيَّم أكثر من مرة</translation></message>
<message><source>Name</source><translation>الاسم</translation></message>
<message><source>Format</source><translation>الصيغة</translation></message>
<message><source>Files</source><translation>الملفات</translation></message>
<message><source>Notes on the files: %1</source><translation>ملاحظات على الملفات: %1</translation></message>
<message><source>Split</source><translation>التقسيم</translation></message>
<message><source>Seed</source><translation>البذرة</translation></message>
<message><source>Goes on from</source><translation>استئنافًا من</translation></message>
<message><source>Training ratings</source><translation>تقييمات التدريب</translation></message>
<message><source>Learned from before</source><extracomment>A count: ratings that the earlier run had learned from</extracomment><translation>تعلَّم من قبل من</translation></message>
<message><source>Held-out ratings</source><translation>التقييمات المحجوزة</translation></message>
<message><source>Setting</source><translation>الإعداد</translation></message>
<message><source>In the preset</source><translation>في الإعداد الجاهز</translation></message>
<message><source>The model was trained elsewhere; these are the settings that it has here.</source><translation>دُرِّب النموذج في مكان آخر؛ هذه هي الإعدادات التي له هنا.</translation></message>
<message><source>As the preset %1 has them.</source><translation>كما هي في الإعداد الجاهز %1.</translation></message>
<message numerus="yes"><source>From the preset %1, with %Ln change(s), which stand out.</source><translation><numerusform>من الإعداد الجاهز %1، بلا تغييرات.</numerusform><numerusform>من الإعداد الجاهز %1، مع تغيير واحد مُبرَز.</numerusform><numerusform>من الإعداد الجاهز %1، مع تغييرين مُبرَزين.</numerusform><numerusform>من الإعداد الجاهز %1، مع %Ln تغييرات مُبرَزة.</numerusform><numerusform>من الإعداد الجاهز %1، مع %Ln تغييرًا مُبرَزًا.</numerusform><numerusform>من الإعداد الجاهز %1، مع %Ln تغيير مُبرَز.</numerusform></translation></message>
<message><source>Epoch</source><translation>الحقبة</translation></message>
<message><source>Training loss</source><translation>خسارة التدريب</translation></message>
<message><source>Validation loss</source><translation>خسارة التحقق</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>معدل التعلم</translation></message>
<message><source>Seconds</source><translation>الثواني</translation></message>
<message><source>Source: %1</source><translation>المصدر: %1</translation></message>
<message><source>The vectors were made elsewhere and opened from %1.</source><translation>أُنشئت المتجهات في مكان آخر وفُتحت من %1.</translation></message>
<message><source>The same call gives the same numbers, with any number of threads.</source><translation>الأمر نفسه يعطي الأعداد نفسها، بأي عدد من الخيوط.</translation></message>
<message><source>To try: %1.</source><translation>للتجربة: %1.</translation></message>
<message><source>The model kept is that of epoch %1, the best one.</source><translation>النموذج المحتفظ به هو نموذج الحقبة %1، وهي الأفضل.</translation></message>
<message><source>The model kept is that of the last epoch; the best one was epoch %1.</source><translation>النموذج المحتفظ به هو نموذج الحقبة الأخيرة؛ وأفضلها كانت الحقبة %1.</translation></message>
<message><source>Training was stopped by hand.</source><translation>أُوقف التدريب يدويًا.</translation></message>
<message><source>Training stopped by itself as the validation loss no longer fell.</source><translation>توقف التدريب تلقائيًا لأن خسارة التحقق لم تعد تنخفض.</translation></message>
<message><source>%1 of %2</source><translation>%1 من %2</translation></message>
<message><source>Contents</source><translation>المحتويات</translation></message>
<message><source>Warnings</source><translation>التحذيرات</translation></message>
<message><source>Beside other runs</source><translation>إلى جانب تشغيلات أخرى</translation></message>
<message><source>Run</source><translation>التشغيل</translation></message>
<message><source>Preset</source><translation>الإعداد الجاهز</translation></message>
<message><source>Not all of these were measured on the same held-out part, so that their figures do not compare.</source><translation>لم تُقس هذه كلها على الجزء المحجوز نفسه، فلا تصح المقارنة بين قيمها.</translation></message>
<message><source>For the readers with most ratings.</source><translation>للقرّاء الأكثر تقييمات.</translation></message>
<message><source>Predicted ratings are held within the scale; the order is that of the model's own figures, which may lie beyond.</source><translation>تُحصر التقييمات المتنبأ بها ضمن سلّم التقييم؛ أما الترتيب فبحسب قيم النموذج نفسه، وقد تتجاوزه.</translation></message>
<message><source>Of a score only the order means something.</source><translation>لا معنى في الدرجة إلا للترتيب.</translation></message>
<message><source>Over the readers (%1), among all books but those the reader has in training; ties count against the model. Where two figures stand in brackets, the true mean lies between them with 95 % confidence.</source><translation>على القرّاء (%1)، بين كل الكتب عدا ما لدى القارئ في التدريب؛ تُحسب حالات التعادل ضد النموذج. حيث ترد قيمتان بين قوسين، يقع المتوسط الحقيقي بينهما بثقة ٩٥٪.</translation></message>
<message><source>Vectors made elsewhere: %3. Vectors: %1, dimensions: %2.</source><translation>متجهات أُنشئت في مكان آخر: %3. المتجهات: %1، الأبعاد: %2.</translation></message>
<message><source>Trained elsewhere: %2. Parameters: %1. Its readers and books are those of %3.</source><translation>دُرِّب في مكان آخر: %2. المعاملات: %1. قرّاؤه وكتبه هي قرّاء وكتب %3.</translation></message>
<message><source>Trained on %3 in %4 s. Parameters: %1, training ratings: %2.</source><translation>دُرِّب على %3 خلال %4 ث. المعاملات: %1، تقييمات التدريب: %2.</translation></message>
<message><source>Over the held-out ratings (%1) it is off by %2 stars on average (RMSE %3).</source><translation>على التقييمات المحجوزة (%1) يخطئ في المتوسط بمقدار %2 نجمة (RMSE %3).</translation></message>
<message><source>Among the best of all books (%1) it finds at least one held-out book for %2 % of the readers (%3; NDCG %4).</source><translation>بين أفضل الكتب كلها (%1) يجد كتابًا محجوزًا واحدًا على الأقل لدى %2٪ من القرّاء (%3؛ NDCG %4).</translation></message>
</context>
<context>
<name>SaveTable</name>
<message><source>CSV table (*.csv)</source><translation>جدول CSV (*.csv)</translation></message>
</context>
<context>
<name>SetFetch</name>
<message><source>What was fetched into %1 stays there</source><translation>يبقى ما جُلب إلى %1 هناك</translation></message>
<message><source>%1 is there already, in %2</source><translation>%1 موجود هناك بالفعل، في %2</translation></message>
<message><source>The folder cannot be made</source><translation>تعذّر إنشاء المجلد</translation></message>
<message><source>Choose another one.</source><translation>اختر مجلدًا آخر.</translation></message>
<message><source>There is a file of this name already, and it is not one that was fetched</source><translation>يوجد ملف بهذا الاسم بالفعل، وليس ملفًا مجلوبًا</translation></message>
<message><source>Move it away or choose another folder; or open it as it is.</source><translation>انقله من هناك أو اختر مجلدًا آخر؛ أو افتحه كما هو.</translation></message>
<message><source>%1 has %2 bytes and not %3 as when it was listed: it seems to be another edition</source><translation>حجم %1 هو %2 بايت وليس %3 كما كان عند إدراجه: يبدو أنه طبعة أخرى</translation></message>
<message><source>%1 Asking %2 instead.</source><translation>%1 يُطلب من %2 بدلًا منه.</translation></message>
<message><source>What arrived is not the publisher's file: its MD5 is %1, not %2</source><translation>ما وصل ليس ملف الناشر: قيمة MD5 له %1 وليست %2</translation></message>
<message><source>%1 is another file than the one that was fetched on %2: %3 bytes then, %4 now</source><translation>%1 ملف غير الذي جُلب في %2: كان %3 بايت، وهو الآن %4</translation></message>
<message><source>%1 is as it was</source><translation>%1 كما كان</translation></message>
<message><source>The file cannot be put in place: %1</source><translation>تعذّر وضع الملف في مكانه: %1</translation></message>
<message><source>This file was changed since it was fetched, and is not replaced</source><translation>تغيّر هذا الملف منذ جلبه، فلا يُستبدل</translation></message>
<message><source>Move it away, then fetch once more.</source><translation>انقله من هناك، ثم اجلب مرة أخرى.</translation></message>
<message><source>checking</source><translation>يجري التحقق</translation></message>
<message><source>%1 of %2</source><translation>%1 من %2</translation></message>
<message><source>%1, %2/s</source><comment>how much has come, and how fast it comes</comment><translation>%1، %2/ث</translation></message>
</context>
<context>
<name>SettingRows</name>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1: %2</translation></message>
<message><source>Forget: %1</source><translation>نسيان: %1</translation></message>
<message><source>Reset: %1</source><translation>إعادة ضبط: %1</translation></message>
<message><source>Appearance</source><translation>المظهر</translation></message>
<message><source>Covers</source><translation>الأغلفة</translation></message>
<message><source>Never lost</source><translation>لا شيء يضيع</translation></message>
<message><source>Work</source><translation>العمل</translation></message>
<message><source>Cache</source><translation>التخزين المؤقت</translation></message>
<message><source>Remembered</source><translation>ما يتذكره البرنامج</translation></message>
<message><source>on</source><translation>مفعّل</translation></message>
<message><source>off</source><translation>معطّل</translation></message>
<message><source>%1 %2</source><comment>a number and its unit</comment><translation>%1 %2</translation></message>
<message><source>nothing kept</source><translation>لا شيء محفوظ</translation></message>
<message><source>%L1 kept</source><translation>المحفوظ: %L1</translation></message>
<message><source>kept</source><translation>محفوظ</translation></message>
<message><source>The best there are</source><translation>أفضل المتاح</translation></message>
<message><source>As the system</source><translation>كما في النظام</translation></message>
<message><source>Colors</source><translation>الألوان</translation></message>
<message><source>Of windows, charts and maps.</source><translation>للنوافذ والرسوم البيانية والخرائط.</translation></message>
<message><source>theme dark light night mode</source><translation>سمة مظهر داكن فاتح وضع ليلي theme dark light</translation></message>
<message><source>Light</source><translation>فاتح</translation></message>
<message><source>Dark</source><translation>داكن</translation></message>
<message><source>Language</source><translation>اللغة</translation></message>
<message><source>Of all texts, numbers and dates, at once.</source><translation>لكل النصوص والأعداد والتواريخ، فورًا.</translation></message>
<message><source>translation locale English Deutsch Español Français العربية 中文</source><translation>ترجمة لغة translation locale English Deutsch Español Français العربية 中文</translation></message>
<message><source>Text size</source><translation>حجم النص</translation></message>
<message><source>Of all texts; buttons, tables and charts grow with it.</source><translation>لكل النصوص؛ تكبر معها الأزرار والجداول والرسوم البيانية.</translation></message>
<message><source>font larger smaller points zoom</source><translation>خط أكبر أصغر نقاط تكبير font zoom</translation></message>
<message><source>pt</source><translation>نقطة</translation></message>
<message><source>Motion</source><translation>الحركة</translation></message>
<message><source>Reduced: the map jumps to its place instead of gliding there.</source><translation>مخفَّفة: تنتقل الخريطة إلى مكانها مباشرة بدلًا من الانزلاق إليه.</translation></message>
<message><source>animation reduced accessibility</source><translation>حركة تقليل إتاحة animation accessibility</translation></message>
<message><source>Reduced</source><translation>مخفَّفة</translation></message>
<message><source>Full</source><translation>كاملة</translation></message>
<message><source>Book panel</source><translation>لوحة الكتاب</translation></message>
<message><source>At the right of every page: the selected book and its nearest.</source><translation>على جانب كل صفحة: الكتاب المحدد وأقرب الكتب إليه.</translation></message>
<message><source>side cover details</source><translation>جانب غلاف تفاصيل</translation></message>
<message><source>Fetch cover pictures</source><translation>جلب صور الأغلفة</translation></message>
<message><source>From the addresses in a library's own data. Its server then learns that somebody looks at a book. Nothing is fetched from this computer or its own network.</source><translation>من العناوين الواردة في بيانات المكتبة نفسها. يعلم خادمها عندئذ أن شخصًا ما ينظر إلى كتاب. لا يُجلب شيء من هذا الحاسوب أو من شبكته الخاصة.</translation></message>
<message><source>images network internet privacy</source><translation>صور شبكة إنترنت خصوصية images privacy</translation></message>
<message><source>Ask for each library</source><translation>السؤال لكل مكتبة</translation></message>
<message><source>Never</source><translation>أبدًا</translation></message>
<message><source>Always</source><translation>دائمًا</translation></message>
<message><source>Answers about covers</source><translation>الأجوبة عن الأغلفة</translation></message>
<message><source>Of each library that was asked about. Reset: they are asked about again.</source><translation>لكل مكتبة سُئل عنها. بعد إعادة الضبط يُسأل عنها من جديد.</translation></message>
<message><source>consent privacy</source><translation>موافقة خصوصية consent privacy</translation></message>
<message><source>Keep unsaved work all the time</source><translation>الاحتفاظ المستمر بالعمل غير المحفوظ</translation></message>
<message><source>So that a crash costs some seconds. Off: it is kept only when the program ends in order.</source><translation>حتى لا يكلّف الانهيار سوى بضع ثوانٍ. عند التعطيل: لا يُحتفظ به إلا عندما ينتهي البرنامج بشكل سليم.</translation></message>
<message><source>autosave journal recover crash backup</source><translation>حفظ تلقائي سجل استعادة انهيار نسخة احتياطية autosave backup</translation></message>
<message><source>Keep a training every</source><translation>حفظ التدريب كل</translation></message>
<message><source>At least so long lies between two kept states of a run that trains.</source><translation>أقل مدة بين حالتين محفوظتين لتشغيل يتدرب.</translation></message>
<message><source>autosave interval seconds journal</source><translation>حفظ تلقائي فترة ثوانٍ سجل autosave</translation></message>
<message><source>s</source><translation>ث</translation></message>
<message><source>Threads</source><translation>الخيوط</translation></message>
<message><source>How many calculate at once. Results are the same with any number.</source><translation>عدد ما يحسب منها في آن واحد. النتائج واحدة بأي عدد.</translation></message>
<message><source>cores processor cpu parallel</source><translation>أنوية معالج توازٍ cpu cores threads</translation></message>
<message><source>All there are</source><translation>كل المتاح</translation></message>
<message><source>Instruction set</source><translation>مجموعة التعليمات</translation></message>
<message><source>Results differ in their last digits from one to another: choose the same one to get the same bytes on different processors. SHELFSPACE_ISA in the environment comes first.</source><translation>تختلف النتائج في أرقامها الأخيرة من مجموعة إلى أخرى: اختر المجموعة نفسها لتحصل على البايتات نفسها على معالجات مختلفة. الأولوية للمتغير SHELFSPACE_ISA في بيئة النظام.</translation></message>
<message><source>processor cpu sse avx reproducible bytes</source><translation>معالج cpu sse avx قابلية التكرار بايت</translation></message>
<message><source>Room for opened data</source><translation>المساحة للبيانات المفتوحة</translation></message>
<message><source>Large data are kept as they were read, so that they open at once the next time. What was not asked for longest goes first.</source><translation>تُحفظ البيانات الكبيرة كما قُرئت، فتُفتح فورًا في المرة التالية. وأول ما يُزال هو ما لم يُطلب منذ أطول مدة.</translation></message>
<message><source>cache disk limit size</source><translation>تخزين مؤقت قرص حد حجم cache</translation></message>
<message><source>MB</source><translation>م.ب</translation></message>
<message><source>Recent files</source><translation>الملفات الأخيرة</translation></message>
<message><source>The list under Recent.</source><translation>القائمة تحت «الأخيرة».</translation></message>
<message><source>Last folder</source><translation>آخر مجلد</translation></message>
<message><source>Where files were opened and saved last.</source><translation>حيث فُتحت الملفات وحُفظت آخر مرة.</translation></message>
<message><source>Size and place of the window</source><translation>حجم النافذة ومكانها</translation></message>
<message><source>As it was closed last.</source><translation>كما كانت عند آخر إغلاق.</translation></message>
<message><source>Sizes of panels</source><translation>أحجام اللوحات</translation></message>
<message><source>As they were drawn last.</source><translation>كما ضُبطت آخر مرة.</translation></message>
<message><source>Drawer of the map</source><translation>درج الخريطة</translation></message>
<message><source>Whether it is open.</source><translation>ما إذا كان مفتوحًا.</translation></message>
<message><source>Menu bar</source><translation>شريط القوائم</translation></message>
<message><source>Whether it is shown.</source><translation>ما إذا كان معروضًا.</translation></message>
<message><source>Last preset</source><translation>آخر إعداد جاهز</translation></message>
<message><source>That the form of a training begins with.</source><translation>الذي يبدأ به استمارة إعدادات التدريب.</translation></message>
<message><source>Last training settings</source><translation>آخر إعدادات التدريب</translation></message>
<message><source>Nearness of books</source><translation>قرب الكتب</translation></message>
<message><source>By which the nearest are found.</source><translation>الذي يُبحث به عن الأقرب.</translation></message>
<message><source>Number of nearest books</source><translation>عدد أقرب الكتب</translation></message>
<message><source>In the book panel.</source><translation>في لوحة الكتاب.</translation></message>
<message><source>Rules for recommended books</source><translation>قواعد الكتب الموصى بها</translation></message>
<message><source>What the lists of the Readers page leave out.</source><translation>ما تستبعده قوائم صفحة القرّاء.</translation></message>
<message><source>Folder of exports</source><translation>مجلد التصدير</translation></message>
<message><source>That was written to last.</source><translation>الذي كُتب فيه آخر مرة.</translation></message>
<message><source>Parts of exports</source><translation>أجزاء التصدير</translation></message>
<message><source>That were ticked last.</source><translation>التي أُشِّر عليها آخر مرة.</translation></message>
<message><source>Answers about files</source><translation>الأجوبة عن الملفات</translation></message>
<message><source>How files are read that left a doubt.</source><translation>كيف تُقرأ الملفات التي فيها التباس.</translation></message>
<message><source>Answers about vectors</source><translation>الأجوبة عن المتجهات</translation></message>
<message><source>Which array and which titles were chosen.</source><translation>المصفوفة والعناوين التي اختيرت.</translation></message>
<message><source>Accepted terms</source><translation>الشروط المقبولة</translation></message>
<message><source>Of ready data sets.</source><translation>لمجموعات البيانات الجاهزة.</translation></message>
<message><source>Offer of the tour</source><translation>عرض الجولة</translation></message>
<message><source>Whether it was made.</source><translation>ما إذا كان قد قُدِّم.</translation></message>
<message><source>Hints for the first steps</source><translation>تلميحات الخطوات الأولى</translation></message>
<message><source>Whether they were given.</source><translation>ما إذا كانت قد قُدِّمت.</translation></message>
<message><source>Contrast</source><translation>التباين</translation></message>
<message><source>High: black and white, with lines around all controls.</source><translation>عالٍ: أسود وأبيض، مع خطوط حول كل عناصر التحكم.</translation></message>
<message><source>high accessibility black white</source><translation>عالٍ تباين إتاحة أسود أبيض contrast accessibility</translation></message>
<message><source>Usual</source><translation>معتاد</translation></message>
<message><source>High</source><translation>عالٍ</translation></message>
<message><source>Step of the tour</source><translation>خطوة الجولة</translation></message>
<message><source>At which it was left.</source><translation>التي تُركت عندها.</translation></message>
<message><source>Ask before closing with unsaved work</source><translation>السؤال قبل الإغلاق عند وجود عمل غير محفوظ</translation></message>
<message><source>Off: it is kept without a word, and the next start offers it.</source><translation>عند التعطيل: يُحتفظ به دون سؤال، ويُعرض عند التشغيل التالي.</translation></message>
</context>
<context>
<name>Tour</name>
<message><source>Every book that was rated</source><translation>كل كتاب قُيِّم</translation></message>
<message><source>Click a book. What is known of it stands at the right, on every page.</source><translation>انقر على كتاب. ما هو معروف عنه يظهر على جانب كل صفحة.</translation></message>
<message><source>A model learns from the ratings</source><translation>النموذج يتعلم من التقييمات</translation></message>
<message><source>Press Train. The preset at the top is a good first one; every setting below it says what it means when you point at it.</source><translation>اضغط «تدريب». الإعداد الجاهز في الأعلى مناسب للبداية؛ وكل إعداد تحته يشرح معناه حين تشير إليه.</translation></message>
<message><source>Watch it learn</source><translation>شاهده يتعلم</translation></message>
<message><source>The dashed curve is the loss on what it learns from, the solid one on ratings that were held out. Where the solid one turns up again, the model begins to learn by heart; the best epoch is kept. Wait until it is done.</source><translation>المنحنى المتقطع هو الخسارة على ما يتعلم منه، والمتصل هو الخسارة على التقييمات المحجوزة. حيث يعود المتصل إلى الصعود يبدأ النموذج بالحفظ عن ظهر قلب؛ ويُحتفظ بأفضل حقبة. انتظر حتى ينتهي.</translation></message>
<message><source>The map of books</source><translation>خريطة الكتب</translation></message>
<message><source>Books that the same readers liked lie close together. Wheel to come nearer, drag to move. Click another book to see its neighbors.</source><translation>الكتب التي أعجبت القرّاء أنفسهم تتقارب. أدر العجلة للاقتراب واسحب للتحريك. انقر على كتاب آخر لترى جيرانه.</translation></message>
<message><source>Colors and groups</source><translation>الألوان والمجموعات</translation></message>
<message><source>Color the books by year, by genre or by groups that are found and named. Map settings, at the left of this bar, has Groups, Trust and kept Views.</source><translation>لوّن الكتب بالسنة أو النوع الأدبي أو بمجموعات يُعثر عليها وتُسمّى. في «إعدادات الخريطة»، في أول هذا الشريط، تجد «المجموعات» و«الثقة» و«العروض» المحفوظة.</translation></message>
<message><source>What would somebody like?</source><translation>ماذا قد يعجب شخصًا ما؟</translation></message>
<message><source>Choose a reader: the books they rated and those the model recommends stand side by side. New reader lets you be one yourself.</source><translation>اختر قارئًا: الكتب التي قيّمها والكتب التي يوصي بها النموذج جنبًا إلى جنب. «قارئ جديد» يتيح لك أن تكون أنت القارئ.</translation></message>
<message><source>And why?</source><translation>ولماذا؟</translation></message>
<message><source>Each recommended book says for which of the rated ones it is recommended. Choose one to find it on the map, too.</source><translation>كل كتاب موصى به يذكر من أجل أي من الكتب المقيَّمة يوصى به. اختر واحدًا لتجده على الخريطة أيضًا.</translation></message>
<message><source>Which model is better?</source><translation>أي النماذج أفضل؟</translation></message>
<message><source>Train others, from other presets: this page compares them, and searches for settings by itself.</source><translation>درّب نماذج أخرى من إعدادات جاهزة أخرى: هذه الصفحة تقارن بينها، وتبحث عن الإعدادات تلقائيًا.</translation></message>
<message><source>Take it all away</source><translation>خذ كل شيء معك</translation></message>
<message><source>Curves, maps, tables, vectors and a page that recommends, each as a file of a kind that others read. F1 opens the guide where you are; it and this tour are under Help.</source><translation>منحنيات وخرائط وجداول ومتجهات وصفحة تقدّم توصيات، كل منها ملف من نوع تقرؤه برامج أخرى. يفتح F1 الدليل عند موضعك؛ وتجده مع هذه الجولة تحت «المساعدة».</translation></message>
</context>
<context>
<name>UnlearnedWords</name>
<message><source>it has no vector, or one of zeros or of no numbers</source><translation>لا متجه له، أو متجهه أصفار أو ليس أعدادًا</translation></message>
<message><source>nobody rated it in the training part</source><translation>لم يقيّمه أحد في جزء التدريب</translation></message>
</context>
<context>
<name>UnmatchedWords</name>
<message><source>several books of these data have this ISBN</source><translation>لعدة كتب في هذه البيانات رقم ISBN هذا</translation></message>
<message><source>several books of these data have this title and author</source><translation>لعدة كتب في هذه البيانات هذا العنوان والمؤلف</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>العنوان مطابق، لكن مكتبتك لا تذكر مؤلفًا</translation></message>
<message><source>the title agrees, but these data name no author</source><translation>العنوان مطابق، لكن هذه البيانات لا تذكر مؤلفًا</translation></message>
<message><source>these data have this title only by %1</source><translation>لا يوجد هذا العنوان في هذه البيانات إلا لـ %1</translation></message>
<message><source>it has no title, and these data lack its ISBN</source><translation>لا عنوان له، ورقم ISBN الخاص به غير موجود في هذه البيانات</translation></message>
<message><source>these data have no book of this title</source><translation>لا كتاب بهذا العنوان في هذه البيانات</translation></message>
<message><source>these data have neither its ISBN nor a book of this title</source><translation>لا يوجد في هذه البيانات رقم ISBN الخاص به ولا كتاب بهذا العنوان</translation></message>
<message><source>you said that it is none of these books</source><translation>قلتَ إنه ليس أيًّا من هذه الكتب</translation></message>
<message><source>these data do not know the book “%1”</source><translation>الكتاب «%1» غير معروف في هذه البيانات</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>قرّب جدول بيانات رقم ISBN الخاص به إلى %1، و%2</translation></message>
</context>
<context>
<name>WrittenNote</name>
<message><source>Open the folder</source><translation>فتح المجلد</translation></message>
</context>
<context>
<name>shelf::AboutDialog</name>
<message><source>About Shelfspace</source><translation>حول Shelfspace</translation></message>
<message><source>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;Trains embeddings of books and readers from ratings, and lets you walk among them.&lt;/p&gt;&lt;p&gt;Everything happens on this computer: no account, no server, nothing is sent anywhere. Covers and ready data sets are fetched only when you ask for them.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or any later one. It comes without any warranty. The libraries that it is made with stand below, each with its license.&lt;/p&gt;</source><translation>&lt;h2&gt;Shelfspace %1&lt;/h2&gt;&lt;p&gt;يدرّب تضمينات للكتب والقرّاء من التقييمات، ويتيح لك التجول بينها.&lt;/p&gt;&lt;p&gt;كل شيء يجري على هذا الحاسوب: لا حساب ولا خادم، ولا يُرسل شيء إلى أي مكان. لا تُجلب الأغلفة ومجموعات البيانات الجاهزة إلا حين تطلبها.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أي إصدار لاحق. يأتي بلا أي ضمان. المكتبات البرمجية التي صُنع بها مذكورة أدناه، كل منها مع رخصتها.&lt;/p&gt;</translation></message>
<message><source>Facts of this build</source><translation>معلومات هذا البناء</translation></message>
<message><source>Copy the facts</source><translation>نسخ المعلومات</translation></message>
</context>
<context>
<name>shelf::AnimationFile</name>
<message><source>There is nothing to animate: no frame was kept.</source><translation>لا شيء يُحرَّك: لم يُحفظ أي إطار.</translation></message>
<message><source>Picture %1 of the animation could not be drawn.</source><translation>تعذّر رسم الصورة %1 من الرسوم المتحركة.</translation></message>
<message><source>There may not be enough memory: choose a smaller size</source><translation>ربما لا تكفي الذاكرة: اختر حجمًا أصغر</translation></message>
<message><source>Picture %1 of the animation has another size than the first.</source><translation>للصورة %1 من الرسوم المتحركة حجم غير حجم الأولى.</translation></message>
<message><source>There is not enough memory for pictures of this size.</source><translation>الذاكرة لا تكفي لصور بهذا الحجم.</translation></message>
<message><source>for an unknown reason</source><translation>لسبب غير معروف</translation></message>
<message><source>A GIF has at most %1 pixels in each direction.</source><translation>لا يتسع ملف GIF لأكثر من %1 بكسل في كل اتجاه.</translation></message>
<message><source>The animation could not be written: %1</source><translation>تعذّرت كتابة الرسوم المتحركة: %1</translation></message>
<message><source>Choose a smaller size</source><translation>اختر حجمًا أصغر</translation></message>
</context>
<context>
<name>shelf::AutosaveField</name>
<message><source>Folder of unsaved work</source><translation>مجلد العمل غير المحفوظ</translation></message>
<message><source>autosave journal directory disk move place</source><translation>حفظ تلقائي سجل مجلد دليل قرص نقل مكان autosave</translation></message>
<message><source>Change…</source><translation>تغيير…</translation></message>
<message><source>Change: %1</source><translation>تغيير: %1</translation></message>
<message><source>Reset: %1</source><translation>إعادة ضبط: %1</translation></message>
<message><source>What is there moves along when the folder changes. A project keeps its own beside its file.</source><translation>ما هو موجود هناك يُنقل معه عند تغيير المجلد. ويُحتفظ بعمل المشروع غير المحفوظ بجانب ملفه.</translation></message>
<message><source>Unsaved work is kept in %1 from now on</source><translation>يُحتفظ بالعمل غير المحفوظ من الآن فصاعدًا في %1</translation></message>
<message><source>Unsaved work is kept in %1 from now on; what another window keeps stays where it was, and is offered from there</source><translation>يُحتفظ بالعمل غير المحفوظ من الآن فصاعدًا في %1؛ وما تحتفظ به نافذة أخرى يبقى حيث كان، ويُعرض من هناك</translation></message>
<message><source>Nothing is kept at the moment.</source><translation>لا شيء محتفظ به حاليًا.</translation></message>
<message><source>What is kept there now moves along: %1. What another window keeps stays until that window closes, and is offered all the same.</source><translation>ما يُحتفظ به هناك الآن يُنقل معه: %1. وما تحتفظ به نافذة أخرى يبقى حتى تُغلق تلك النافذة، ويُعرض مع ذلك.</translation></message>
<message><source>Keep unsaved work in %1?</source><translation>هل يُحتفظ بالعمل غير المحفوظ في %1؟</translation></message>
<message><source>Leave it where it is</source><translation>إبقاؤه حيث هو</translation></message>
<message><source>Move it</source><translation>نقله</translation></message>
</context>
<context>
<name>shelf::AutosavePlace</name>
<message><source>Moving unsaved work</source><translation>نقل العمل غير المحفوظ</translation></message>
</context>
<context>
<name>shelf::BlendBar</name>
<message><source>How scores are combined</source><translation>طريقة جمع الدرجات</translation></message>
<message><source>Evaluate</source><translation>قياس</translation></message>
<message><source>Evaluate the blend</source><translation>قياس المزيج</translation></message>
<message><source>Stop</source><translation>إيقاف</translation></message>
<message><source>Stop evaluating</source><translation>إيقاف القياس</translation></message>
<message><source>Figures of the blend and its parts</source><translation>قيم المزيج وأجزائه</translation></message>
<message><source>Measures the blend, and its parts beside it, on the ratings that were held out from all of them</source><translation>يقيس المزيج، وأجزاءه إلى جانبه، على التقييمات المحجوزة عنها كلها</translation></message>
<message><source>Weights are tried at once; “Evaluate” measures them over all readers, without filters and second reader.</source><translation>تُجرَّب الأوزان فورًا؛ ويقيسها زر «قياس» على كل القرّاء، بلا مرشّحات وبلا قارئ ثانٍ.</translation></message>
</context>
<context>
<name>shelf::BlendDesk</name>
<message><source>Looking at what runs hold out</source><translation>النظر فيما تحجزه التشغيلات</translation></message>
<message><source>Measuring the blend</source><translation>قياس المزيج</translation></message>
</context>
<context>
<name>shelf::BookFilterBar</name>
<message><source>First year</source><translation>أول سنة</translation></message>
<message><source>any</source><translation>أي</translation></message>
<message><source>Last year</source><translation>آخر سنة</translation></message>
<message><source>At least so many ratings</source><translation>هذا العدد من التقييمات على الأقل</translation></message>
<message><source>At most so many ratings</source><translation>هذا العدد من التقييمات على الأكثر</translation></message>
<message><source>Clear filters</source><translation>مسح المرشّحات</translation></message>
<message><source>Filters of recommended books</source><translation>مرشّحات الكتب الموصى بها</translation></message>
<message><source>Column of the catalogue</source><translation>عمود من فهرس الكتب</translation></message>
<message><source>Value of the column</source><translation>قيمة العمود</translation></message>
<message><source>Books with fewer ratings in training are left out</source><translation>تُستبعد الكتب ذات التقييمات الأقل في التدريب</translation></message>
<message><source>Books with more ratings in training are left out: for what is less known</source><translation>تُستبعد الكتب ذات التقييمات الأكثر في التدريب: لإظهار ما هو أقل شهرة</translation></message>
<message><source>0 %: the best scores. More: each next book also has to differ from those above it (maximal marginal relevance)</source><translation>٠٪: أفضل الدرجات. أكثر: على كل كتاب تالٍ أن يختلف أيضًا عما فوقه (maximal marginal relevance)</translation></message>
<message><source>Author</source><translation>المؤلف</translation></message>
<message><source>Years</source><translation>السنوات</translation></message>
<message><source>Language</source><translation>اللغة</translation></message>
<message><source>Where</source><extracomment>Before a column of the catalogue and a value: only books where it has that value</extracomment><translation>حيث</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Diversity</source><translation>التنوع</translation></message>
<message><source>%1 %</source><translation>%1٪</translation></message>
</context>
<context>
<name>shelf::BookListModel</name>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>%1
by %2</source><translation>%1
تأليف %2</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
<message><source>Year</source><translation>السنة</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Mean</source><translation>المتوسط</translation></message>
<message><source>Id</source><translation>المعرّف</translation></message>
<message><source>Tags</source><translation>الوسوم</translation></message>
</context>
<context>
<name>shelf::BookPage</name>
<message><source>Find a book</source><translation>البحث عن كتاب</translation></message>
<message><source>Covers</source><translation>الأغلفة</translation></message>
<message><source>For whom</source><translation>لمن</translation></message>
<message><source>A reader</source><translation>قارئ</translation></message>
<message><source>My ratings</source><translation>تقييماتي</translation></message>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>Another reader</source><translation>قارئ آخر</translation></message>
<message><source>Forget my ratings</source><translation>نسيان تقييماتي</translation></message>
<message><source>Do you know one of these?</source><translation>هل تعرف أحد هذه؟</translation></message>
<message><source>Books to read next</source><translation>كتب للقراءة تاليًا</translation></message>
<message><source>On the map</source><translation>على الخريطة</translation></message>
<message><source>to read next</source><translation>للقراءة تاليًا</translation></message>
<message><source>rated</source><translation>مقيَّم</translation></message>
<message><source>Books that readers took alike lie close together. Press one to look at it.</source><translation>الكتب التي أخذها القرّاء أنفسهم تتقارب. اضغط على أحدها للنظر إليه.</translation></message>
<message><source>and %1 more</source><translation>و%1 غيرها</translation></message>
<message><source>I have read it</source><translation>قرأته</translation></message>
<message><source>My rating</source><translation>تقييمي</translation></message>
<message><source>not rated</source><translation>بلا تقييم</translation></message>
<message><source>%1 of %2 stars</source><translation>%1 من %2 من النجوم</translation></message>
<message><source>Remove</source><translation>إزالة</translation></message>
<message><source>No ratings</source><translation>لا تقييمات</translation></message>
<message><source>Rated once, with %1</source><translation>قُيّم مرة واحدة، بـ %1</translation></message>
<message><source>Reader %1 rated it %2</source><translation>قيّمه القارئ %1 بـ %2</translation></message>
<message><source>Reader %1 has read it</source><translation>قرأه القارئ %1</translation></message>
<message><source>Expected of you: %1</source><translation>المتوقع منك: %1</translation></message>
<message><source>Expected of reader %1: %2</source><translation>المتوقع من القارئ %1: %2</translation></message>
<message><source>Close</source><translation>إغلاق</translation></message>
<message><source>Back to the book before</source><translation>العودة إلى الكتاب السابق</translation></message>
<message><source>Nearest books</source><translation>أقرب الكتب</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>لم يقيّمه أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنه.</translation></message>
<message><source>cosine distance</source><translation>مسافة جيب التمام</translation></message>
<message><source>Euclidean distance</source><translation>المسافة الإقليدية</translation></message>
<message><source>dot product, where larger is nearer</source><translation>الجداء النقطي، والأكبر فيه أقرب</translation></message>
<message><source>In the model’s own space, by %1.</source><translation>في فضاء النموذج نفسه، بحسب %1.</translation></message>
<message><source>Read by %1</source><translation>قرأها %1</translation></message>
<message><source>Rated by %1</source><translation>قيّمها %1</translation></message>
<message><source>held out</source><translation>محجوز</translation></message>
<message><source>Show all %1</source><translation>عرض الكل، %1</translation></message>
<message><source>This model cannot take up a new reader on this page. The program can: shelfspace recommend RUN --reader FILE.</source><translation>لا يستطيع هذا النموذج استقبال قارئ جديد في هذه الصفحة. أما البرنامج فيستطيع: shelfspace recommend RUN --reader FILE.</translation></message>
<message><source>Find books that you know in the field above, or begin here.</source><translation>ابحث عن كتب تعرفها في الحقل أعلاه، أو ابدأ هنا.</translation></message>
<message><source>This model asks which books you took, not how you liked them.</source><translation>يسأل هذا النموذج أي الكتب أخذت، لا كيف أعجبتك.</translation></message>
<message><source>All ratings of this reader were held out in training: the program took them as a new reader’s.</source><translation>كانت كل تقييمات هذا القارئ محجوزة في التدريب: عاملها البرنامج كتقييمات قارئ جديد.</translation></message>
<message><source>Lists of this model were made by the program: it cannot be worked out on a page.</source><translation>أعدّ البرنامج قوائم هذا النموذج: لا يمكن حسابه في صفحة.</translation></message>
<message><source>Worked out here, by the model itself: the rating that it expects for each book.</source><translation>محسوب هنا، بالنموذج نفسه: التقييم الذي يتوقعه لكل كتاب.</translation></message>
<message><source>Worked out here, by the model itself. Only the order of its figures means something.</source><translation>محسوب هنا، بالنموذج نفسه. لا معنى في قيمه إلا للترتيب.</translation></message>
<message><source>Rate a book to see what comes next.</source><translation>قيّم كتابًا لترى ما يأتي بعده.</translation></message>
<message><source>Working it out…</source><translation>يجري الحساب…</translation></message>
<message><source>Covers come from the addresses in the catalogue: their servers then see that you look.</source><translation>تأتي الأغلفة من العناوين الواردة في فهرس الكتب: ترى خوادمها عندئذ أنك تنظر.</translation></message>
<message><source>Find a book by title, author or id</source><translation>البحث عن كتاب بالعنوان أو المؤلف أو المعرّف</translation></message>
<message><source>No book matches</source><translation>لا كتاب مطابق</translation></message>
<message><source>No reader of this page matches</source><translation>لا قارئ مطابق في هذه الصفحة</translation></message>
<message><source>Dark colors</source><translation>ألوان داكنة</translation></message>
<message><source>This page works by its scripts, which the browser does not run.</source><translation>تعمل هذه الصفحة بنصوصها البرمجية، والمتصفح لا يشغّلها.</translation></message>
<message><source>My ratings (%1)</source><translation>تقييماتي (%1)</translation></message>
<message><source>Readers who took it: %1</source><translation>القرّاء الذين أخذوه: %1</translation></message>
<message><source>%1 on average (ratings: %2)</source><translation>%1 في المتوسط (التقييمات: %2)</translation></message>
<message><source>Map of the books (%1), those to read next and those rated marked. The lists hold the same books.</source><translation>خريطة الكتب (%1)، مع تمييز ما للقراءة تاليًا وما قُيّم. تضم القوائم الكتب نفسها.</translation></message>
<message><source>Books for you: %1</source><translation>كتب لك: %1</translation></message>
<message><source>Books for reader %1: %2</source><translation>كتب للقارئ %1: %2</translation></message>
<message><source>Nothing can be recommended to you.</source><translation>لا شيء يمكن التوصية به لك.</translation></message>
<message><source>Nothing can be recommended to reader %1.</source><translation>لا شيء يمكن التوصية به للقارئ %1.</translation></message>
<message><source>Books: %1</source><translation>الكتب: %1</translation></message>
<message><source>Ratings: %1</source><translation>التقييمات: %1</translation></message>
<message><source>Readers: %1</source><translation>القرّاء: %1</translation></message>
<message><source>Readers on this page: %1 of %2</source><translation>القرّاء في هذه الصفحة: %1 من %2</translation></message>
</context>
<context>
<name>shelf::BookPane</name>
<message><source>Looking up a book</source><translation>البحث عن كتاب</translation></message>
<message><source>Books become neighbors when a model has learned a vector for each. Train one first.</source><translation>تصير الكتب جيرانًا حين يتعلم نموذج متجهًا لكل منها. درّب نموذجًا أولًا.</translation></message>
<message><source>Go to Training</source><translation>الذهاب إلى التدريب</translation></message>
<message><source>This run's model has no book vectors, so no book is near another.</source><translation>لا متجهات كتب لنموذج هذا التشغيل، فلا كتاب قريب من آخر.</translation></message>
<message><source>Train another model</source><translation>تدريب نموذج آخر</translation></message>
<message><source>These vectors say nothing of it: it has none, or one of zeros or of no numbers.</source><translation>لا تقول هذه المتجهات شيئًا عنه: لا متجه له، أو متجهه أصفار أو ليس أعدادًا.</translation></message>
<message><source>Nobody rated it in the training part, so the model knows nothing about it.</source><translation>لم يقيّمه أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنه.</translation></message>
<message numerus="yes"><source>In %1, %Ln dimension(s), over all books</source><translation><numerusform>في %1، بلا أبعاد، على كل الكتب</numerusform><numerusform>في %1، بُعد واحد، على كل الكتب</numerusform><numerusform>في %1، بُعدان، على كل الكتب</numerusform><numerusform>في %1، %Ln أبعاد، على كل الكتب</numerusform><numerusform>في %1، %Ln بُعدًا، على كل الكتب</numerusform><numerusform>في %1، %Ln بُعد، على كل الكتب</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPanel</name>
<message><source>Previous book</source><translation>الكتاب السابق</translation></message>
<message><source>Next book</source><translation>الكتاب التالي</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>Book</source><translation>كتاب</translation></message>
<message><source>Click a book in a table or on the map to see it here, with the books nearest to it.</source><translation>انقر على كتاب في جدول أو على الخريطة لتراه هنا مع أقرب الكتب إليه.</translation></message>
<message><source>Nearest</source><translation>الأقرب</translation></message>
<message><source>cosine</source><translation>جيب التمام</translation></message>
<message><source>Euclidean</source><translation>إقليدية</translation></message>
<message><source>dot product</source><translation>الجداء النقطي</translation></message>
<message><source>How two book vectors are compared, in the model's own space</source><translation>طريقة مقارنة متجهَي كتابين، في فضاء النموذج نفسه</translation></message>
<message><source>Distance</source><translation>المسافة</translation></message>
<message><source>&amp;Distance</source><translation>المسافة</translation></message>
<message><source>Number of nearest books</source><translation>عدد أقرب الكتب</translation></message>
<message><source>How many books to list</source><translation>عدد الكتب التي تُدرج</translation></message>
<message><source>Copy the list</source><translation>نسخ القائمة</translation></message>
<message><source>Nearest books</source><translation>أقرب الكتب</translation></message>
<message><source>Why “%1” is near</source><translation>لماذا «%1» قريب</translation></message>
<message><source>id %1</source><translation>المعرّف %1</translation></message>
<message><source>The vectors came without ratings</source><translation>جاءت المتجهات بلا تقييمات</translation></message>
<message><source>Nobody has rated this book</source><translation>لم يقيّم أحد هذا الكتاب</translation></message>
<message numerus="yes"><source>%1 mean of %Ln rating(s)</source><translation><numerusform>%1 بلا تقييمات</numerusform><numerusform>%1 من تقييم واحد</numerusform><numerusform>%1 متوسط تقييمين</numerusform><numerusform>%1 متوسط %Ln تقييمات</numerusform><numerusform>%1 متوسط %Ln تقييمًا</numerusform><numerusform>%1 متوسط %Ln تقييم</numerusform></translation></message>
<message numerus="yes"><source>Taken by %Ln reader(s)</source><translation><numerusform>لم يأخذه أي قارئ</numerusform><numerusform>أخذه قارئ واحد</numerusform><numerusform>أخذه قارئان</numerusform><numerusform>أخذه %Ln قرّاء</numerusform><numerusform>أخذه %Ln قارئًا</numerusform><numerusform>أخذه %Ln قارئ</numerusform></translation></message>
</context>
<context>
<name>shelf::BookPicker</name>
<message><source>Remove</source><translation>إزالة</translation></message>
<message><source>Books for %1</source><translation>كتب من أجل %1</translation></message>
<message><source>Add a book for %1</source><translation>إضافة كتاب من أجل %1</translation></message>
<message><source>Add a book: title or author</source><translation>إضافة كتاب: العنوان أو المؤلف</translation></message>
<message><source>Books found</source><translation>الكتب التي عُثر عليها</translation></message>
<message><source>Take the marked books off (Delete)</source><translation>استبعاد الكتب المؤشَّر عليها (Delete)</translation></message>
<message><source>One book, or several whose mean counts.</source><translation>كتاب واحد، أو عدة كتب يُعتدّ بمتوسطها.</translation></message>
<message><source>%1, %2</source><comment>title, authors</comment><translation>%1، %2</translation></message>
</context>
<context>
<name>shelf::BookSearch</name>
<message><source>The books are still being read</source><translation>لا تزال الكتب تُقرأ</translation></message>
<message><source>Searching</source><translation>يجري البحث</translation></message>
<message><source>No book found for “%1”</source><translation>لم يُعثر على كتاب لـ «%1»</translation></message>
<message><source>titles, authors and book numbers are searched</source><translation>يُبحث في العناوين والمؤلفين وأرقام الكتب</translation></message>
</context>
<context>
<name>shelf::BooksModel</name>
<message><source>Genre</source><translation>النوع الأدبي</translation></message>
<message><source>Book</source><translation>الكتاب</translation></message>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
<message><source>Year</source><translation>السنة</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Mean rating</source><translation>متوسط التقييم</translation></message>
<message><source>Language</source><translation>اللغة</translation></message>
</context>
<context>
<name>shelf::BooksView</name>
<message><source>Filter the books</source><translation>ترشيح الكتب</translation></message>
<message><source>Filter by title, author or number</source><translation>ترشيح بالعنوان أو المؤلف أو الرقم</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Show all books</source><translation>عرض كل الكتب</translation></message>
<message><source>Takes the choice back, here and on the map</source><translation>يتراجع عن الاختيار، هنا وعلى الخريطة</translation></message>
<message><source>On the map</source><translation>على الخريطة</translation></message>
<message><source>These books are selected there</source><translation>هذه الكتب محددة هناك</translation></message>
<message><source>The list of books is being prepared</source><translation>يجري إعداد قائمة الكتب</translation></message>
<message><source>Books: %1 of %2</source><translation>الكتب: %1 من %2</translation></message>
</context>
<context>
<name>shelf::CacheUse</name>
<message><source>Opened data, cover pictures, size, clear, disk</source><translation>بيانات مفتوحة، صور الأغلفة، حجم، مسح، قرص</translation></message>
<message><source>Opened data</source><translation>البيانات المفتوحة</translation></message>
<message><source>Cover pictures</source><translation>صور الأغلفة</translation></message>
<message><source>Clear</source><extracomment>A button (verb): deletes the files of a cache</extracomment><translation>مسح</translation></message>
<message><source>Clear: %1</source><translation>مسح: %1</translation></message>
<message><source>Measuring the cache</source><translation>قياس ذاكرة التخزين المؤقت</translation></message>
<message><source>Clearing the cache</source><translation>مسح ذاكرة التخزين المؤقت</translation></message>
<message><source>The cache is cleared</source><translation>مُسحت ذاكرة التخزين المؤقت</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>تعذّر مسح ذاكرة التخزين المؤقت كلها</translation></message>
</context>
<context>
<name>shelf::CatalogueIndexSource</name>
<message><source>Sorting the books</source><translation>فرز الكتب</translation></message>
</context>
<context>
<name>shelf::ChangePanel</name>
<message><source>What changed between the maps</source><translation>ما تغيّر بين الخريطتين</translation></message>
<message><source>Books that changed most</source><translation>الكتب الأكثر تغيّرًا</translation></message>
<message><source>Color by neighbors lost</source><translation>التلوين بحسب الجيران المفقودين</translation></message>
<message><source>Select these books</source><translation>تحديد هذه الكتب</translation></message>
<message><source>Book</source><translation>الكتاب</translation></message>
<message><source>Lost, %</source><translation>المفقود، ٪</translation></message>
<message><source>Of its 10 nearest books, those that are not among them on the other map, in percent</source><translation>من أقرب ١٠ كتب إليه، ما ليس بينها على الخريطة الأخرى، بالنسبة المئوية</translation></message>
</context>
<context>
<name>shelf::CleaningPanel</name>
<message><source>What each step leaves</source><translation>ما تُبقيه كل خطوة</translation></message>
<message><source>&amp;Undo</source><translation>تراجع</translation></message>
<message><source>Leave &amp;nothing out</source><translation>عدم استبعاد شيء</translation></message>
<message><source>&amp;Apply</source><translation>تطبيق</translation></message>
<message><source>What is left out</source><translation>ما يُستبعد</translation></message>
<message><source>Undo what was applied last</source><translation>التراجع عن آخر ما طُبّق</translation></message>
<message><source>Leave nothing out</source><translation>عدم استبعاد شيء</translation></message>
<message><source>Apply to the open data</source><translation>تطبيق على البيانات المفتوحة</translation></message>
<message><source>Working out what is left…</source><translation>يجري حساب ما يبقى…</translation></message>
<message><source>This cannot be applied</source><translation>لا يمكن تطبيق هذا</translation></message>
<message><source>Stopped</source><translation>أُوقف</translation></message>
<message><source>The open data: %1</source><translation>البيانات المفتوحة: %1</translation></message>
<message><source>To be applied: %1 would be left</source><translation>عند التطبيق يبقى: %1</translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1، %2، %3</translation></message>
</context>
<context>
<name>shelf::CleaningPart</name>
<message><source>what is left out of the data</source><translation>ما استُبعد من البيانات</translation></message>
</context>
<context>
<name>shelf::CleaningPlan</name>
<message><source>Working out what is left</source><translation>حساب ما يبقى</translation></message>
</context>
<context>
<name>shelf::CleaningStepsModel</name>
<message><source>As read</source><translation>كما قُرئت</translation></message>
<message><source>Step</source><translation>الخطوة</translation></message>
<message><source>Left out</source><translation>المستبعد</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
</context>
<context>
<name>shelf::CloseGuard</name>
<message><source>The window closes once the project is saved</source><translation>تُغلق النافذة بعد حفظ المشروع</translation></message>
<message><source>Stop and close?</source><translation>هل تريد الإيقاف والإغلاق؟</translation></message>
<message><source>Save %1 before closing?</source><translation>هل يُحفظ %1 قبل الإغلاق؟</translation></message>
<message><source>Cancel</source><translation>إلغاء</translation></message>
<message><source>Keep for next time</source><translation>إبقاء للمرة التالية</translation></message>
<message><source>Close without saving</source><translation>إغلاق دون حفظ</translation></message>
<message><source>What you keep is offered, all of it, when Shelfspace starts again. What you close without saving is gone.</source><translation>ما تُبقيه يُعرض عليك كله حين يبدأ Shelfspace من جديد. وما تغلقه دون حفظ يضيع.</translation></message>
<message><source>This is under way: %1.</source><translation>يجري الآن: %1.</translation></message>
<message><source>Keep working</source><translation>متابعة العمل</translation></message>
<message><source>Stop and close</source><translation>إيقاف وإغلاق</translation></message>
</context>
<context>
<name>shelf::CloserBar</name>
<message numerus="yes"><source>Measure %Ln run(s) reader by reader</source><translation><numerusform>لا تشغيلات تُقاس قارئًا قارئًا</numerusform><numerusform>قياس تشغيل واحد قارئًا قارئًا</numerusform><numerusform>قياس تشغيلين قارئًا قارئًا</numerusform><numerusform>قياس %Ln تشغيلات قارئًا قارئًا</numerusform><numerusform>قياس %Ln تشغيلًا قارئًا قارئًا</numerusform><numerusform>قياس %Ln تشغيل قارئًا قارئًا</numerusform></translation></message>
<message><source>Here stands whether one run is better than another, beyond chance: once there are two that hold ratings out.</source><translation>يظهر هنا ما إذا كان تشغيل أفضل من آخر بما يتجاوز العشوائية: متى وُجد تشغيلان يحجزان تقييمات.</translation></message>
<message><source>What each reader’s figures are is not known yet. It is worked out when you want it, as much work as measuring rankings, and kept while the runs are open.</source><translation>قيم كل قارئ غير معروفة بعد. تُحسب حين تريدها، بجهد يماثل قياس الترتيب، وتُحفظ ما دامت التشغيلات مفتوحة.</translation></message>
<message><source>&amp;Figure</source><translation>القيمة</translation></message>
<message><source>Figure that runs are compared by</source><translation>القيمة التي تُقارن بها التشغيلات</translation></message>
<message><source>Which pairs of runs</source><translation>أي أزواج من التشغيلات</translation></message>
<message><source>The fewer comparisons are made, the smaller are the differences that can be shown: choose before you look</source><translation>كلما قلّت المقارنات صغرت الفروق التي يمكن إثباتها: اختر قبل أن تنظر</translation></message>
<message><source>All pairs</source><translation>كل الأزواج</translation></message>
<message><source>Each with %1</source><translation>كلٌّ مع %1</translation></message>
</context>
<context>
<name>shelf::CloserLook</name>
<message><source>Measuring reader by reader</source><translation>القياس قارئًا قارئًا</translation></message>
<message><source>Comparing runs</source><translation>مقارنة التشغيلات</translation></message>
<message><source>No ratings</source><translation>لا تقييمات</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>لا تقييمات</numerusform><numerusform>تقييم واحد</numerusform><numerusform>تقييمان</numerusform><numerusform>%Ln تقييمات</numerusform><numerusform>%Ln تقييمًا</numerusform><numerusform>%Ln تقييم</numerusform></translation></message>
<message numerus="yes"><source>%1 to %Ln rating(s)</source><translation><numerusform>من %1 إلى صفر من التقييمات</numerusform><numerusform>من %1 إلى تقييم واحد</numerusform><numerusform>من %1 إلى تقييمين</numerusform><numerusform>من %1 إلى %Ln تقييمات</numerusform><numerusform>من %1 إلى %Ln تقييمًا</numerusform><numerusform>من %1 إلى %Ln تقييم</numerusform></translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>&lt; %1</source><translation>&lt; %1</translation></message>
<message><source>%1 and %2 are of other data</source><translation>%1 و%2 من بيانات مختلفة</translation></message>
<message><source>%1 and %2: other ratings were held out</source><translation>%1 و%2: حُجزت تقييمات مختلفة</translation></message>
<message><source>%1 and %2: one of them predicts no ratings</source><translation>%1 و%2: أحدهما لا يتنبأ بتقييمات</translation></message>
<message><source>%1 is better than %2</source><translation>%1 أفضل من %2</translation></message>
<message><source>%1 and %2: no difference that these data can show</source><translation>%1 و%2: لا فرق يمكن لهذه البيانات إثباته</translation></message>
<message numerus="yes"><source>%1 after correction for %Ln comparison(s)</source><translation><numerusform>%1 بلا تصحيح للمقارنات</numerusform><numerusform>%1 بعد التصحيح لمقارنة واحدة</numerusform><numerusform>%1 بعد التصحيح لمقارنتين</numerusform><numerusform>%1 بعد التصحيح لـ %Ln مقارنات</numerusform><numerusform>%1 بعد التصحيح لـ %Ln مقارنة</numerusform><numerusform>%1 بعد التصحيح لـ %Ln مقارنة</numerusform></translation></message>
<message><source>%1: %2 %3 [%4, %5], %6</source><translation>%1: %2 %3 [%4، %5]، %6</translation></message>
<message><source>Readers by %1</source><translation>القرّاء بحسب %1</translation></message>
<message><source>Others, or not known</source><translation>أخرى، أو غير معروفة</translation></message>
<message><source>%1 to %2</source><translation>من %1 إلى %2</translation></message>
<message><source>Copy this table</source><translation>نسخ هذا الجدول</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>نسخ المعروض كنص مفصول بعلامات جدولة، لبرنامج جداول</translation></message>
<message><source>Save this table</source><translation>حفظ هذا الجدول</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>حفظ المعروض كملف CSV</translation></message>
<message><source>Save table</source><translation>حفظ الجدول</translation></message>
<message><source>%1 and %2 were not measured on the same readers</source><translation>لم يُقَس %1 و%2 على القرّاء أنفسهم</translation></message>
</context>
<context>
<name>shelf::ColumnModel</name>
<message><source>no value</source><translation>بلا قيمة</translation></message>
</context>
<context>
<name>shelf::CommandSearch</name>
<message><source>Find a command</source><translation>البحث عن أمر</translation></message>
<message><source>Words of the command</source><translation>كلمات الأمر</translation></message>
<message><source>Commands</source><translation>الأوامر</translation></message>
<message><source>%1  (%2)</source><translation>%1  (%2)</translation></message>
</context>
<context>
<name>shelf::CommandTable</name>
<message><source>%1 ▸ %2</source><translation>%1 › %2</translation></message>
</context>
<context>
<name>shelf::CompareModel</name>
<message><source>%1, seed %2</source><translation>%1، البذرة %2</translation></message>
<message><source>Baseline</source><translation>نموذج مرجعي</translation></message>
<message numerus="yes"><source>%1 × %Ln seed(s)</source><translation><numerusform>%1 × صفر من البذور</numerusform><numerusform>%1 × بذرة واحدة</numerusform><numerusform>%1 × بذرتان</numerusform><numerusform>%1 × %Ln بذور</numerusform><numerusform>%1 × %Ln بذرة</numerusform><numerusform>%1 × %Ln بذرة</numerusform></translation></message>
<message><source>%1 ± %2</source><translation>%1 ± %2</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (من %2 إلى %3)</translation></message>
<message><source>%1@%2</source><translation>%1@%2</translation></message>
<message><source>%1, %2</source><translation>%1، %2</translation></message>
<message><source>Best validation loss</source><translation>أفضل خسارة تحقق</translation></message>
<message><source>The lowest loss on held-out ratings of all epochs</source><translation>أدنى خسارة على التقييمات المحجوزة من كل الحقب</translation></message>
<message><source>Test %1</source><translation>اختبار %1</translation></message>
<message><source>On the test part, opened once the tuning had ended</source><translation>على جزء الاختبار، وقد فُتح بعد انتهاء الضبط</translation></message>
<message><source>Best epoch</source><translation>أفضل حقبة</translation></message>
<message><source>The epoch that did best on held-out ratings</source><translation>الحقبة الأفضل على التقييمات المحجوزة</translation></message>
<message><source>Epochs trained</source><translation>الحقب المدرَّبة</translation></message>
<message><source>Training time, s</source><translation>زمن التدريب، ث</translation></message>
<message><source>Parameters</source><translation>المعاملات</translation></message>
<message><source>Numbers that training has learned</source><translation>الأعداد التي تعلّمها التدريب</translation></message>
<message numerus="yes"><source>%1: %Ln run(s)</source><translation><numerusform>%1: لا تشغيلات</numerusform><numerusform>%1: تشغيل واحد</numerusform><numerusform>%1: تشغيلان</numerusform><numerusform>%1: %Ln تشغيلات</numerusform><numerusform>%1: %Ln تشغيلًا</numerusform><numerusform>%1: %Ln تشغيل</numerusform></translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Run</source><translation>التشغيل</translation></message>
<message><source>Preset</source><translation>الإعداد الجاهز</translation></message>
<message><source>Measured on</source><translation>قيس على</translation></message>
<message><source>best</source><translation>الأفضل</translation></message>
<message><source>baseline</source><translation>نموذج مرجعي</translation></message>
<message><source>The best of these: %1</source><translation>أفضل هذه: %1</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1: المزيد</translation></message>
</context>
<context>
<name>shelf::ComparePage</name>
<message><source>Loss curves compared</source><translation>منحنيات الخسارة مقارنةً</translation></message>
<message><source>Search for settings</source><translation>البحث عن الإعدادات</translation></message>
<message><source>%1 removed.</source><translation>أُزيل %1.</translation></message>
<message><source>Comparison and search</source><translation>المقارنة والبحث</translation></message>
<message><source>Comparison</source><translation>المقارنة</translation></message>
<message><source>Search</source><translation>البحث</translation></message>
<message><source>Views of the comparison</source><translation>عروض المقارنة</translation></message>
<message><source>Curves</source><translation>المنحنيات</translation></message>
<message><source>Figure against figure</source><translation>قيمة مقابل قيمة</translation></message>
<message><source>Is the difference real?</source><translation>هل الفرق حقيقي؟</translation></message>
<message><source>Where does it fail?</source><translation>أين يُخفق؟</translation></message>
<message><source>These vectors have no figures to compare</source><translation>ليس لهذه المتجهات قيم تُقارن</translation></message>
<message><source>Nothing to compare yet</source><translation>لا شيء للمقارنة بعد</translation></message>
<message><source>They came without ratings, on which runs are measured. Two sets of vectors of the same books are compared on the map: “Two maps” there draws them side by side and names the books whose nearest ones differ most.</source><translation>جاءت بلا تقييمات، والتشغيلات تُقاس عليها. تُقارن مجموعتا متجهات للكتب نفسها على الخريطة: يرسمهما «خريطتان» هناك جنبًا إلى جنب ويسمّي الكتب التي تختلف أقرب الكتب إليها أكثر من غيرها.</translation></message>
<message><source>Runs stand here side by side, with their settings, results and curves, once they are trained.</source><translation>تظهر التشغيلات هنا جنبًا إلى جنب، بإعداداتها ونتائجها ومنحنياتها، متى دُرِّبت.</translation></message>
<message><source>Go to the map</source><translation>الذهاب إلى الخريطة</translation></message>
<message><source>Go to Training</source><translation>الذهاب إلى التدريب</translation></message>
<message><source>These runs hold out different ratings or use different losses: their figures cannot be compared exactly.</source><translation>تحجز هذه التشغيلات تقييمات مختلفة أو تستخدم خسائر مختلفة: لا تمكن مقارنة قيمها بدقة.</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
</context>
<context>
<name>shelf::CompareTable</name>
<message><source>Comparison of runs</source><translation>مقارنة التشغيلات</translation></message>
<message><source>Settings in which the runs differ are bold; the best result of a column is ticked.</source><translation>الإعدادات التي تختلف فيها التشغيلات بخط عريض؛ وأفضل نتيجة في كل عمود مؤشَّر عليها.</translation></message>
<message><source>Filter runs</source><translation>ترشيح التشغيلات</translation></message>
<message><source>Presets shown</source><translation>الإعدادات الجاهزة المعروضة</translation></message>
<message><source>Which presets are shown</source><translation>أي الإعدادات الجاهزة تُعرض</translation></message>
<message><source>Data shown</source><translation>البيانات المعروضة</translation></message>
<message><source>Only figures of the same held-out part of the same data can be compared</source><translation>لا تصح المقارنة إلا بين قيم الجزء المحجوز نفسه من البيانات نفسها</translation></message>
<message><source>Groups of runs</source><translation>مجموعات التشغيلات</translation></message>
<message><source>What the rows are put together by</source><translation>ما تُجمع الصفوف بحسبه</translation></message>
<message><source>No groups</source><translation>بلا مجموعات</translation></message>
<message><source>Group by preset</source><translation>تجميع بحسب الإعداد الجاهز</translation></message>
<message><source>Group by data</source><translation>تجميع بحسب البيانات</translation></message>
<message><source>All presets</source><translation>كل الإعدادات الجاهزة</translation></message>
<message><source>All data</source><translation>كل البيانات</translation></message>
<message><source>Seeds together</source><translation>البذور معًا</translation></message>
<message><source>Runs that differ in nothing but the seed share a row: mean ± standard deviation</source><translation>التشغيلات التي لا تختلف إلا في البذرة تشترك في صف: المتوسط ± الانحراف المعياري</translation></message>
<message><source>All columns</source><translation>كل الأعمدة</translation></message>
<message><source>Every result and every setting, and not just the main results and what differs</source><translation>كل نتيجة وكل إعداد، لا النتائج الرئيسية وما يختلف فقط</translation></message>
<message><source>Measure ranking</source><translation>قياس الترتيب</translation></message>
<message><source>Measures how well the runs rank all books, for those where it is not known yet</source><translation>يقيس جودة ترتيب التشغيلات لكل الكتب، لما لم يُعرف ذلك عنه بعد</translation></message>
<message><source>Open test part…</source><translation>فتح جزء الاختبار…</translation></message>
<message><source>Open the test part</source><translation>فتح جزء الاختبار</translation></message>
<message><source>Remove the selected run</source><translation>إزالة التشغيل المحدد</translation></message>
<message><source>Remove the selected run (Delete)</source><translation>إزالة التشغيل المحدد (Delete)</translation></message>
<message><source>Copy table</source><translation>نسخ الجدول</translation></message>
<message><source>Copy what is shown as tab-separated text, for a spreadsheet</source><translation>نسخ المعروض كنص مفصول بعلامات جدولة، لبرنامج جداول</translation></message>
<message><source>Save table</source><translation>حفظ الجدول</translation></message>
<message><source>Save what is shown as a CSV file</source><translation>حفظ المعروض كملف CSV</translation></message>
<message><source>Measures the selected run on the ratings that were set aside for the very end</source><translation>يقيس التشغيل المحدد على التقييمات المفروزة للنهاية</translation></message>
<message><source>Open the test part for %1?</source><translation>هل يُفتح جزء الاختبار لـ %1؟</translation></message>
<message><source>The test part says how good a model is on ratings that no decision rests on. It can do that only once: as soon as settings are changed after looking at it, it is one more validation part, and its figures flatter. Open it when the tuning has ended. Runs trained on these data afterwards carry a caution.</source><translation>يدل جزء الاختبار على جودة النموذج على تقييمات لا يستند إليها أي قرار. ولا يستطيع ذلك إلا مرة واحدة: ما إن تتغير الإعدادات بعد النظر إليه حتى يصير جزء تحقق آخر، وتصير قيمه مُجمِّلة. افتحه بعد انتهاء الضبط. وتحمل التشغيلات التي تُدرَّب على هذه البيانات بعد ذلك تنبيهًا.</translation></message>
<message><source>Keep it shut</source><translation>إبقاؤه مغلقًا</translation></message>
<message><source>Open it</source><translation>فتحه</translation></message>
<message><source>Save comparison of runs</source><translation>حفظ مقارنة التشغيلات</translation></message>
<message><source>Only of a run that set a test part aside (Test part, in the form's Data group) which is still shut</source><translation>فقط لتشغيل فرز جزء اختبار («جزء الاختبار»، في مجموعة «البيانات» من استمارة الإعدادات) ولا يزال مغلقًا</translation></message>
<message><source>Remove</source><translation>إزالة</translation></message>
</context>
<context>
<name>shelf::ContextMenus</name>
<message numerus="yes"><source>Copy %Ln row(s)</source><translation><numerusform>عدم نسخ أي صف</numerusform><numerusform>نسخ صف واحد</numerusform><numerusform>نسخ صفين</numerusform><numerusform>نسخ %Ln صفوف</numerusform><numerusform>نسخ %Ln صفًّا</numerusform><numerusform>نسخ %Ln صف</numerusform></translation></message>
<message><source>Copy the whole list</source><translation>نسخ القائمة كلها</translation></message>
<message><source>Select all</source><translation>تحديد الكل</translation></message>
<message><source>Save the list (CSV)…</source><translation>حفظ القائمة (CSV)…</translation></message>
<message><source>Copy picture</source><translation>نسخ الصورة</translation></message>
<message><source>Copy figures</source><translation>نسخ القيم</translation></message>
</context>
<context>
<name>shelf::CostCurve</name>
<message><source>Cost of the layout</source><translation>كلفة التخطيط</translation></message>
<message><source>No values yet</source><translation>لا قيم بعد</translation></message>
<message><source>%1 after iteration %2</source><translation>%1 بعد التكرار %2</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
</context>
<context>
<name>shelf::Counted</name>
<message numerus="yes"><source>%Ln book(s)</source><translation><numerusform>لا كتب</numerusform><numerusform>كتاب واحد</numerusform><numerusform>كتابان</numerusform><numerusform>%Ln كتب</numerusform><numerusform>%Ln كتابًا</numerusform><numerusform>%Ln كتاب</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>لا قرّاء</numerusform><numerusform>قارئ واحد</numerusform><numerusform>قارئان</numerusform><numerusform>%Ln قرّاء</numerusform><numerusform>%Ln قارئًا</numerusform><numerusform>%Ln قارئ</numerusform></translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>لا تقييمات</numerusform><numerusform>تقييم واحد</numerusform><numerusform>تقييمان</numerusform><numerusform>%Ln تقييمات</numerusform><numerusform>%Ln تقييمًا</numerusform><numerusform>%Ln تقييم</numerusform></translation></message>
<message numerus="yes"><source>%Ln time(s) taken</source><translation><numerusform>لم يؤخذ</numerusform><numerusform>أُخذ مرة واحدة</numerusform><numerusform>أُخذ مرتين</numerusform><numerusform>أُخذ %Ln مرات</numerusform><numerusform>أُخذ %Ln مرة</numerusform><numerusform>أُخذ %Ln مرة</numerusform></translation></message>
<message numerus="yes"><source>%Ln note(s)</source><translation><numerusform>لا ملاحظات</numerusform><numerusform>ملاحظة واحدة</numerusform><numerusform>ملاحظتان</numerusform><numerusform>%Ln ملاحظات</numerusform><numerusform>%Ln ملاحظة</numerusform><numerusform>%Ln ملاحظة</numerusform></translation></message>
</context>
<context>
<name>shelf::CoverStore</name>
<message><source>Fetch cover pictures?</source><translation>هل تُجلب صور الأغلفة؟</translation></message>
<message><source>The data name an address for each cover. Fetching one tells its server that somebody looks at this book. Pictures are kept on this computer. Without them, covers are drawn. The answer holds for this library.</source><translation>تسمّي البيانات عنوانًا لكل غلاف. جلب الغلاف يُعلم خادمه بأن شخصًا ما ينظر إلى هذا الكتاب. تُحفظ الصور على هذا الحاسوب. ومن دونها تُرسم الأغلفة. يسري الجواب على هذه المكتبة.</translation></message>
<message><source>Draw them</source><translation>رسمها</translation></message>
<message><source>Fetch pictures</source><translation>جلب الصور</translation></message>
</context>
<context>
<name>shelf::CoverWidget</name>
<message><source>Cover</source><translation>الغلاف</translation></message>
<message><source>Placeholder cover of %1</source><translation>غلاف بديل لـ %1</translation></message>
<message><source>Cover of %1</source><translation>غلاف %1</translation></message>
</context>
<context>
<name>shelf::CrashOffer</name>
<message><source>Looking for crash reports</source><translation>البحث عن تقارير الانهيار</translation></message>
<message><source>Shelfspace ended unexpectedly on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>انتهى Shelfspace على نحو غير متوقع في %1. ما خلّفه محفوظ على هذا الحاسوب وحده؛ لم يُرسل شيء.</translation></message>
<message><source>Shelfspace ended unexpectedly more than once, last on %1. What it left is kept on this computer alone; nothing was sent.</source><translation>انتهى Shelfspace على نحو غير متوقع أكثر من مرة، آخرها في %1. ما خلّفه محفوظ على هذا الحاسوب وحده؛ لم يُرسل شيء.</translation></message>
<message><source>Show</source><translation>عرض</translation></message>
<message><source>Copy</source><translation>نسخ</translation></message>
<message><source>Delete</source><translation>حذف</translation></message>
<message><source>Shows what the program wrote down when it ended</source><translation>يعرض ما دوّنه البرنامج حين انتهى</translation></message>
<message><source>Copies it, to be sent by your own hand</source><translation>ينسخه، لترسله بنفسك</translation></message>
<message><source>Deletes it</source><translation>يحذفه</translation></message>
<message><source>The crash report is copied</source><translation>نُسخ تقرير الانهيار</translation></message>
<message><source>Deleting crash reports</source><translation>حذف تقارير الانهيار</translation></message>
<message><source>The crash report is deleted</source><translation>حُذف تقرير الانهيار</translation></message>
<message><source>The crash report could not be deleted</source><translation>تعذّر حذف تقرير الانهيار</translation></message>
<message><source>Crash report</source><translation>تقرير الانهيار</translation></message>
</context>
<context>
<name>shelf::DataJoiner</name>
<message><source>The run that was to go on with %1 is gone</source><translation>التشغيل الذي كان سيُستأنف مع %1 لم يعد موجودًا</translation></message>
<message><source>Open the run, and continue it with these data.</source><translation>افتح التشغيل، واستأنفه بهذه البيانات.</translation></message>
<message><source>Joining %1 with other data</source><translation>ربط %1 ببيانات أخرى</translation></message>
</context>
<context>
<name>shelf::DataOpener</name>
<message><source>Looking at %1</source><translation>النظر في %1</translation></message>
<message><source>Making the sample library</source><translation>إنشاء المكتبة النموذجية</translation></message>
<message><source>Reading %1</source><translation>قراءة %1</translation></message>
<message><source>Keeping the data for the next time</source><translation>حفظ البيانات للمرة التالية</translation></message>
</context>
<context>
<name>shelf::DifferencePanel</name>
<message><source>Differences between runs</source><translation>الفروق بين التشغيلات</translation></message>
<message><source>What is better beyond chance is bold; the surest stand first.</source><translation>الأفضل بما يتجاوز العشوائية بخط عريض؛ والأوثق أولًا.</translation></message>
</context>
<context>
<name>shelf::DifferencesModel</name>
<message><source>Answer</source><translation>الجواب</translation></message>
<message><source>%1, first less second</source><translation>%1، الأول ناقص الثاني</translation></message>
<message><source>First less second</source><translation>الأول ناقص الثاني</translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2، %3]</translation></message>
<message><source>With its 95 % interval, by a paired bootstrap over readers</source><translation>مع فترة ثقة ٩٥٪، ببوتستراب مزدوج على القرّاء</translation></message>
<message><source>p, corrected</source><translation>p، مصحَّح</translation></message>
<message><source>%1 before the correction</source><translation>%1 قبل التصحيح</translation></message>
<message><source>How often chance alone gives a difference as large: a randomization test paired over readers, corrected for all comparisons of this table (Holm)</source><translation>كم مرة تعطي العشوائية وحدها فرقًا بهذا الحجم: اختبار عشوائية مزدوج على القرّاء، مصحَّح لكل مقارنات هذا الجدول (Holm)</translation></message>
<message><source>Readers who differ</source><translation>القرّاء المختلفون</translation></message>
<message><source>%1 of %2</source><translation>%1 من %2</translation></message>
<message><source>a run that was removed</source><translation>تشغيل أُزيل</translation></message>
</context>
<context>
<name>shelf::EpochStrip</name>
<message><source>Epochs of the training</source><translation>حقب التدريب</translation></message>
<message><source>Epoch</source><translation>الحقبة</translation></message>
<message><source>The map as it was after an epoch of the training</source><translation>الخريطة كما كانت بعد إحدى حقب التدريب</translation></message>
<message><source>Epoch %1 of %2</source><translation>الحقبة %1 من %2</translation></message>
<message><source>Work out the maps of all epochs</source><translation>حساب خرائط كل الحقب</translation></message>
<message><source>Before training</source><translation>قبل التدريب</translation></message>
<message><source>Pause</source><translation>إيقاف مؤقت</translation></message>
<message><source>Play</source><translation>تشغيل العرض</translation></message>
<message><source>Stay at this epoch</source><translation>البقاء عند هذه الحقبة</translation></message>
<message><source>Play the training from epoch to epoch</source><translation>عرض التدريب من حقبة إلى حقبة</translation></message>
<message><source>Pause the epochs</source><translation>إيقاف الحقب مؤقتًا</translation></message>
<message><source>Play the epochs</source><translation>تشغيل عرض الحقب</translation></message>
</context>
<context>
<name>shelf::ExportDialog</name>
<message><source>The map is the one on the Map page: %1.</source><translation>الخريطة هي التي في صفحة الخريطة: %1.</translation></message>
<message><source>There is no map on the Map page, so the map is one of the two principal components.</source><translation>لا خريطة في صفحة الخريطة، فالخريطة هي خريطة المركّبتين الرئيسيتين.</translation></message>
<message><source>Export</source><translation>تصدير</translation></message>
<message><source>Folder</source><translation>المجلد</translation></message>
<message><source>Choose…</source><translation>اختيار…</translation></message>
<message><source>Choose the folder</source><translation>اختيار المجلد</translation></message>
<message><source>&amp;Folder</source><translation>المجلد</translation></message>
<message><source>Folder to export to</source><translation>المجلد الذي يُصدَّر إليه</translation></message>
<message><source>What to take away of &lt;b&gt;%1&lt;/b&gt;</source><translation>ما يؤخذ من &lt;b&gt;%1&lt;/b&gt;</translation></message>
<message><source>&lt;b&gt;%1&lt;/b&gt; is not trained yet: only the list of books can be exported.</source><translation>&lt;b&gt;%1&lt;/b&gt; غير مدرَّب بعد: لا يمكن تصدير سوى قائمة الكتب.</translation></message>
<message><source>Nothing is trained yet: only the list of books can be exported.</source><translation>لا شيء مدرَّب بعد: لا يمكن تصدير سوى قائمة الكتب.</translation></message>
<message numerus="yes"><source>%Ln book(s) without a vector are in no file of vectors, places or nearest books.</source><translation><numerusform>لا كتب بلا متجه.</numerusform><numerusform>كتاب واحد بلا متجه لا يرد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>كتابان بلا متجه لا يردان في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>%Ln كتب بلا متجه لا ترد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>%Ln كتابًا بلا متجه لا ترد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>%Ln كتاب بلا متجه لا ترد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) that nobody rated in the training part are in no file of vectors, places or nearest books.</source><translation><numerusform>كل الكتب مقيَّمة في جزء التدريب.</numerusform><numerusform>كتاب واحد لم يقيّمه أحد في جزء التدريب لا يرد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>كتابان لم يقيّمهما أحد في جزء التدريب لا يردان في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>%Ln كتب لم يقيّمها أحد في جزء التدريب لا ترد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>%Ln كتابًا لم يقيّمها أحد في جزء التدريب لا ترد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform><numerusform>%Ln كتاب لم يقيّمها أحد في جزء التدريب لا ترد في أي ملف متجهات أو مواضع أو أقرب الكتب.</numerusform></translation></message>
<message><source>Replace and export</source><translation>استبدال وتصدير</translation></message>
<message><source>Writing …</source><translation>تجري الكتابة …</translation></message>
<message><source>No export wrote these as they are: %1</source><translation>لم يكتب أي تصدير هذه كما هي: %1</translation></message>
<message numerus="yes"><source>%Ln file(s) of the folder may be your own. Replace them?</source><translation><numerusform>لا ملفات في المجلد قد تكون لك. هل تُستبدل؟</numerusform><numerusform>قد يكون ملف واحد في المجلد لك. هل يُستبدل؟</numerusform><numerusform>قد يكون ملفان في المجلد لك. هل يُستبدلان؟</numerusform><numerusform>قد تكون %Ln ملفات في المجلد لك. هل تُستبدل؟</numerusform><numerusform>قد يكون %Ln ملفًّا في المجلد لك. هل تُستبدل؟</numerusform><numerusform>قد يكون %Ln ملف في المجلد لك. هل تُستبدل؟</numerusform></translation></message>
<message><source>No export wrote these as they are, and what they hold now would be lost: %1</source><translation>لم يكتب أي تصدير هذه كما هي، وسيضيع ما فيها الآن: %1</translation></message>
<message><source>Keep them</source><translation>إبقاؤها</translation></message>
<message><source>Replace</source><translation>استبدال</translation></message>
<message><source>&lt;b&gt;Written:&lt;/b&gt; %1.</source><translation>&lt;b&gt;كُتب:&lt;/b&gt; %1.</translation></message>
<message><source> &lt;b&gt;Removed:&lt;/b&gt; %1, of an earlier export; this run has none.</source><translation> &lt;b&gt;أُزيل:&lt;/b&gt; %1، من تصدير سابق؛ ليس لهذا التشغيل ما يقابله.</translation></message>
<message><source> &lt;b&gt;Left:&lt;/b&gt; %1; this run has none, and no export wrote it there as it is.</source><translation> &lt;b&gt;تُرك:&lt;/b&gt; %1؛ ليس لهذا التشغيل ما يقابله، ولم يكتبه أي تصدير هناك كما هو.</translation></message>
<message><source>Note:</source><translation>ملاحظة:</translation></message>
<message><source>Open the folder</source><translation>فتح المجلد</translation></message>
<message><source>Stopped. Nothing was written.</source><translation>أُوقف. لم يُكتب شيء.</translation></message>
<message><source>&lt;b&gt;Nothing was written.&lt;/b&gt; %1</source><translation>&lt;b&gt;لم يُكتب شيء.&lt;/b&gt; %1</translation></message>
<message><source>Recommendations for each reader</source><translation>توصيات لكل قارئ</translation></message>
<message><source>Scale each book vector to length 1</source><translation>ردّ كل متجه كتاب إلى الطول ١</translation></message>
<message><source>A picture of each book: its cover where it was fetched, else a drawn one</source><translation>صورة لكل كتاب: غلافه إن جُلب، وإلا فغلاف مرسوم</translation></message>
<message><source>Pictures as %1</source><translation>الصور بصيغة %1</translation></message>
<message><source>Pictures as</source><translation>الصور بصيغة</translation></message>
<message><source>Only for: %1</source><translation>فقط لـ: %1</translation></message>
</context>
<context>
<name>shelf::ExportPlan</name>
<message><source>Choose at least one thing to export.</source><translation>اختر شيئًا واحدًا على الأقل لتصديره.</translation></message>
<message><source>Choose a format for the pictures.</source><translation>اختر صيغة للصور.</translation></message>
<message><source>Name a folder with its whole path.</source><translation>سمِّ مجلدًا بمساره الكامل.</translation></message>
<message><source>Already there, and replaced: %1</source><translation>موجود بالفعل، ويُستبدل: %1</translation></message>
<message><source>The folder will be made.</source><translation>سيُنشأ المجلد.</translation></message>
<message><source>%1 For %2.</source><translation>%1 يُقرأ بما يلي: %2.</translation></message>
</context>
<context>
<name>shelf::ExportWriter</name>
<message><source>Exporting</source><translation>التصدير</translation></message>
</context>
<context>
<name>shelf::FaithPanel</name>
<message><source>How far to trust the map</source><translation>مدى الثقة بالخريطة</translation></message>
<message><source>Neighbors kept</source><translation>الجيران المحتفظ بهم</translation></message>
<message><source>Share of each book's 10 true neighbors that are among its 10 nearest on the map.</source><translation>نسبة جيران كل كتاب الحقيقيين العشرة الذين هم بين أقرب ١٠ كتب إليه على الخريطة.</translation></message>
<message><source>Trustworthiness</source><translation>الموثوقية</translation></message>
<message><source>1: no book looks near that is far in truth.</source><translation>١: لا كتاب يبدو قريبًا وهو بعيد في الحقيقة.</translation></message>
<message><source>Continuity</source><translation>الاستمرارية</translation></message>
<message><source>1: no true neighbors are torn far apart.</source><translation>١: لا جيران حقيقيين فُرّق بينهم بعيدًا.</translation></message>
<message><source>Groups kept (KNC)</source><translation>المجموعات المحتفظ بها (KNC)</translation></message>
<message><source>Share of the nearest groups that are nearest on the map too: the middle scale.</source><translation>نسبة أقرب المجموعات التي هي الأقرب على الخريطة أيضًا: المقياس الأوسط.</translation></message>
<message><source>Distances kept (CPD)</source><translation>المسافات المحتفظ بها (CPD)</translation></message>
<message><source>Rank correlation of the distances of 1,000 books: the large scale.</source><translation>ارتباط رتب المسافات بين ١٬٠٠٠ كتاب: المقياس الكبير.</translation></message>
<message><source>Measure</source><translation>قياس</translation></message>
<message><source>Color by neighbors kept</source><translation>تلوين بحسب الجيران المحتفظ بهم</translation></message>
<message><source>Show where the map is lying</source><translation>إظهار مواضع كذب الخريطة</translation></message>
<message><source>Around the selected book, mark those that look near but are no neighbors in truth</source><translation>حول الكتاب المحدد، تُعلَّم الكتب التي تبدو قريبة وليست من الجيران في الحقيقة</translation></message>
<message><source>A map of so many dimensions in two or three can't keep everything. The list of nearest books is always taken from the model's own space, never from the map.</source><translation>لا تستطيع خريطة ببُعدين أو ثلاثة أن تُبقي كل شيء من هذا العدد من الأبعاد. تؤخذ قائمة أقرب الكتب دائمًا من فضاء النموذج نفسه، لا من الخريطة أبدًا.</translation></message>
<message><source>Of a book's %1 true neighbors, %2 are near it on this map.</source><translation>من جيران الكتاب الحقيقيين وعددهم %1، يقع %2 بالقرب منه على هذه الخريطة.</translation></message>
<message><source>Measured between these: %1</source><comment>genres, or so many clusters</comment><translation>مقيس بين ما يلي: %1</translation></message>
</context>
<context>
<name>shelf::FeatureForm</name>
<message><source>Unknown</source><translation>غير معروف</translation></message>
<message><source>Known</source><translation>معروف</translation></message>
<message><source>%1 is known</source><translation>%1 معروف</translation></message>
<message><source>What is known of the reader</source><translation>ما هو معروف عن القارئ</translation></message>
</context>
<context>
<name>shelf::FiguresModel</name>
<message><source>Run or blend</source><translation>التشغيل أو المزيج</translation></message>
<message><source>%1 – F1: more</source><translation>%1 – F1: المزيد</translation></message>
</context>
<context>
<name>shelf::FilterText</name>
<message><source>This is no regular expression: %1, at character %2</source><translation>هذا ليس تعبيرًا نمطيًا: %1، عند المحرف %2</translation></message>
</context>
<context>
<name>shelf::FiltersPanel</name>
<message><source>Year</source><translation>السنة</translation></message>
<message><source>Mean rating</source><translation>متوسط التقييم</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Error of prediction</source><translation>خطأ التنبؤ</translation></message>
<message><source>Filter by numbers</source><translation>ترشيح بالأعداد</translation></message>
<message><source>The line is the selection, at a height of its own.</source><translation>الخط هو التحديد، بارتفاع خاص به.</translation></message>
<message><source>Clear all</source><translation>مسح الكل</translation></message>
<message><source>Give up all that is picked in the histograms</source><translation>التخلي عن كل ما اختير في المدرّجات التكرارية</translation></message>
<message><source>Earlier years</source><translation>سنوات أقدم</translation></message>
<message><source>One step earlier</source><translation>خطوة إلى الأقدم</translation></message>
<message><source>Play the years</source><translation>عرض السنوات متتابعة</translation></message>
<message><source>Walks through the years: what is picked moves on by a bar at a time</source><translation>يمر على السنوات: يتقدم المختار عمودًا في كل مرة</translation></message>
<message><source>Later years</source><translation>سنوات أحدث</translation></message>
<message><source>One step later</source><translation>خطوة إلى الأحدث</translation></message>
<message><source>Drag over bars to show only their books; a click takes one bar, Escape clears</source><translation>اسحب فوق الأعمدة لعرض كتبها فقط؛ النقر يأخذ عمودًا واحدًا، وEscape يمسح</translation></message>
<message><source>Clear: %1</source><translation>مسح: %1</translation></message>
<message><source>Show all again</source><translation>عرض الكل من جديد</translation></message>
<message><source>Stop</source><translation>إيقاف</translation></message>
<message><source>All books: %1</source><translation>كل الكتب: %1</translation></message>
<message><source>Books shown: %1 of %2</source><translation>الكتب المعروضة: %1 من %2</translation></message>
</context>
<context>
<name>shelf::FormSteps</name>
<message><source>Undo a change of the settings</source><translation>التراجع عن تغيير في الإعدادات</translation></message>
<message><source>Redo a change of the settings</source><translation>إعادة تغيير في الإعدادات</translation></message>
</context>
<context>
<name>shelf::FrozenColumn</name>
<message><source>The first column, kept in sight</source><translation>العمود الأول، يبقى ظاهرًا</translation></message>
</context>
<context>
<name>shelf::GroupsPanel</name>
<message><source>Groups of books</source><translation>مجموعات الكتب</translation></message>
<message><source>&amp;Method</source><translation>الطريقة</translation></message>
<message><source>k-means</source><translation>k-means</translation></message>
<message><source>HDBSCAN</source><translation>HDBSCAN</translation></message>
<message><source>Islands of the map</source><translation>جزر الخريطة</translation></message>
<message><source>Your tags</source><translation>وسومك</translation></message>
<message><source>k-means puts every book into one of so many groups; HDBSCAN finds dense groups by itself and leaves out the books between them; islands are what HDBSCAN finds on the map itself, which is not all true of the model's space; with your tags, books that have the same tags are a group, also those that have several</source><translation>يضع k-means كل كتاب في واحدة من هذا العدد من المجموعات؛ ويجد HDBSCAN المجموعات الكثيفة تلقائيًا ويستبعد الكتب التي بينها؛ والجزر هي ما يجده HDBSCAN على الخريطة نفسها، وليس كله صحيحًا في فضاء النموذج؛ ومع وسومك تكون الكتب ذات الوسوم نفسها مجموعة، ومنها ذات الوسوم المتعددة</translation></message>
<message><source>&amp;Groups</source><translation>المجموعات</translation></message>
<message><source>&amp;Least size</source><translation>أصغر حجم</translation></message>
<message><source>A group has at least so many books</source><translation>في المجموعة هذا العدد من الكتب على الأقل</translation></message>
<message><source>Find groups</source><translation>إيجاد المجموعات</translation></message>
<message><source>Color by group</source><translation>تلوين بحسب المجموعة</translation></message>
<message><source>Words that stand out</source><translation>الكلمات المميِّزة</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Groups</source><translation>المجموعات</translation></message>
<message><source>Enter or a double click selects the books of a group</source><translation>Enter أو النقر المزدوج يحدد كتب المجموعة</translation></message>
<message><source>Groups of books that lie together are listed here, with the words that stand out in their titles.</source><translation>تُدرج هنا مجموعات الكتب المتقاربة، مع الكلمات التي تبرز في عناوينها.</translation></message>
<message><source>Tags</source><translation>الوسوم</translation></message>
<message><source>Group %1</source><translation>المجموعة %1</translation></message>
<message><source>In no group</source><translation>في غير مجموعة</translation></message>
</context>
<context>
<name>shelf::Guide</name>
<message><source>New here?</source><translation>جديد هنا؟</translation></message>
<message><source>A tour of three minutes: train a model, walk its map, see what it recommends. You do it yourself, and can leave at any time.</source><translation>جولة من ثلاث دقائق: درّب نموذجًا، وتجوّل في خريطته، وانظر بماذا يوصي. تقوم بها بنفسك، ويمكنك المغادرة في أي وقت.</translation></message>
<message><source>&amp;Take the tour</source><translation>بدء الجولة</translation></message>
<message><source>&amp;Not now</source><translation>ليس الآن</translation></message>
<message><source>%1 of %2</source><translation>%1 من %2</translation></message>
<message><source>&amp;End tour</source><translation>إنهاء الجولة</translation></message>
<message><source>&amp;Back</source><translation>رجوع</translation></message>
<message><source>What is next?</source><translation>ماذا بعد؟</translation></message>
<message><source>&amp;Dismiss</source><translation>إخفاء</translation></message>
<message><source>The tour can be taken again: Guided tour, under Help</source><translation>يمكن القيام بالجولة مجددًا: «جولة إرشادية»، تحت «المساعدة»</translation></message>
<message><source>The tour goes on here when you want: Guided tour, under Help</source><translation>تُستأنف الجولة هنا متى شئت: «جولة إرشادية»، تحت «المساعدة»</translation></message>
</context>
<context>
<name>shelf::GuideCard</name>
<message><source>%1 (Alt+%2)</source><translation>%1 (Alt+%2)</translation></message>
</context>
<context>
<name>shelf::GuideReader</name>
<message><source>Guide</source><translation>الدليل</translation></message>
</context>
<context>
<name>shelf::HelpButton</name>
<message><source>Help: %1</source><translation>مساعدة: %1</translation></message>
<message><source>What does this mean?</source><translation>ماذا يعني هذا؟</translation></message>
<message><source>More in the guide (F1)</source><translation>المزيد في الدليل (F1)</translation></message>
</context>
<context>
<name>shelf::HelpDesk</name>
<message><source>Reading the guide</source><translation>قراءة الدليل</translation></message>
</context>
<context>
<name>shelf::HelpWindow</name>
<message><source>Shelfspace guide</source><translation>دليل Shelfspace</translation></message>
<message><source>Search the guide</source><translation>البحث في الدليل</translation></message>
<message><source>Contents</source><translation>المحتويات</translation></message>
<message><source>Found in the guide</source><translation>ما عُثر عليه في الدليل</translation></message>
<message><source>Back</source><extracomment>To the page of the guide that was read before</extracomment><translation>رجوع</translation></message>
<message><source>Forward</source><translation>تقدّم</translation></message>
<message><source>Smaller letters</source><translation>حروف أصغر</translation></message>
<message><source>Larger letters</source><translation>حروف أكبر</translation></message>
<message><source>Print this chapter…</source><translation>طباعة هذا الفصل…</translation></message>
<message><source>%1
in %2</source><translation>%1
في %2</translation></message>
<message><source>Nothing found for “%1”</source><translation>لم يُعثر على شيء لـ «%1»</translation></message>
<message><source>Reading the guide</source><translation>قراءة الدليل</translation></message>
</context>
<context>
<name>shelf::HistoryModel</name>
<message><source>Epoch</source><translation>الحقبة</translation></message>
<message><source>Training loss</source><translation>خسارة التدريب</translation></message>
<message><source>Validation loss</source><translation>خسارة التحقق</translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>Learning rate</source><translation>معدل التعلم</translation></message>
<message><source>Time, s</source><translation>الزمن، ث</translation></message>
<message><source>The epoch that did best on the held-out ratings</source><translation>الحقبة الأفضل على التقييمات المحجوزة</translation></message>
<message><source>F1 says what this is</source><translation>يشرح F1 ما هذا</translation></message>
</context>
<context>
<name>shelf::HoverCard</name>
<message><source>%1 BCE</source><translation>%1 ق.م</translation></message>
<message><source>no ratings</source><translation>لا تقييمات</translation></message>
<message><source>taken by %1</source><translation>أخذه %1</translation></message>
<message><source>%1 from %2</source><comment>mean rating, number of ratings</comment><translation>%1 من %2</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Rated %1 by %2</source><translation>قيّمه %2 بـ %1</translation></message>
<message><source>Recommended, predicted %1</source><translation>موصى به، التنبؤ %1</translation></message>
<message><source>Recommended, score %1</source><translation>موصى به، الدرجة %1</translation></message>
<message><source>Neighbor %1, distance %2</source><translation>الجار %1، المسافة %2</translation></message>
<message><source>Near the selected book here, not in the model</source><translation>قريب من الكتاب المحدد هنا، لا في النموذج</translation></message>
<message><source>%1 of its %2 nearest kept by the map</source><translation>أبقت الخريطة %1 من أقرب الكتب إليه، وعددها %2</translation></message>
<message><source>%1 % of its nearest lost</source><translation>%1٪ من أقرب الكتب إليه مفقودة</translation></message>
<message><source>Predicted %1</source><translation>التنبؤ %1</translation></message>
<message><source>Score %1</source><translation>الدرجة %1</translation></message>
<message><source>Predicted %1 off, over %2 held out</source><comment>mean absolute error, 12 ratings</comment><translation>خطأ التنبؤ %1، على %2 محجوزة</translation></message>
<message><source>Outside the filter</source><translation>خارج المرشّح</translation></message>
<message><source>by %1</source><translation>تأليف %1</translation></message>
<message><source>as for a new reader, by ratings
that are all held out from the model</source><comment>in two lines</comment><translation>كما لقارئ جديد، بتقييمات
كلها محجوزة عن النموذج</translation></message>
<message><source>It has no vector, or one of zeros or of no numbers,
so it is near nothing</source><comment>in two lines</comment><translation>لا متجه له، أو متجهه أصفار أو ليس أعدادًا،
فلا يقرب من شيء</translation></message>
<message><source>Nobody rated it in the training part,
so the model knows nothing about it</source><comment>in two lines</comment><translation>لم يقيّمه أحد في جزء التدريب،
فلا يعرف النموذج شيئًا عنه</translation></message>
</context>
<context>
<name>shelf::HtmlMap</name>
<message><source>Search titles, authors and ids</source><translation>البحث في العناوين والمؤلفين والمعرّفات</translation></message>
<message><source>Found</source><translation>ما عُثر عليه</translation></message>
<message><source>and %1 more</source><translation>و%1 غيرها</translation></message>
<message><source>Color by</source><translation>تلوين بحسب</translation></message>
<message><source>Nothing</source><translation>لا شيء</translation></message>
<message><source>Other</source><translation>غير ذلك</translation></message>
<message><source>Unknown</source><translation>غير معروف</translation></message>
<message><source>Closer</source><translation>أقرب</translation></message>
<message><source>Farther</source><translation>أبعد</translation></message>
<message><source>Show the whole map</source><translation>عرض الخريطة كلها</translation></message>
<message><source>Dark colors</source><translation>ألوان داكنة</translation></message>
<message><source>Show all</source><translation>عرض الكل</translation></message>
<message><source>From</source><translation>من</translation></message>
<message><source>To</source><translation>إلى</translation></message>
<message><source>Click a book to see the books nearest to it.</source><translation>انقر على كتاب لترى أقرب الكتب إليه.</translation></message>
<message><source>Selected: %1</source><translation>المحدد: %1</translation></message>
<message><source>Clear the selection</source><translation>مسح التحديد</translation></message>
<message><source>Nearest books</source><translation>أقرب الكتب</translation></message>
<message><source>By %1 in the model's own space, not on the map; the nearest %2.</source><translation>بحسب %1 في فضاء النموذج نفسه، لا على الخريطة؛ أقرب %2.</translation></message>
<message><source>cosine distance</source><translation>مسافة جيب التمام</translation></message>
<message><source>Euclidean distance</source><translation>المسافة الإقليدية</translation></message>
<message><source>dot product, where larger is nearer</source><translation>الجداء النقطي، والأكبر فيه أقرب</translation></message>
<message><source>%1 % of its nearest books are near it on this map too.</source><translation>%1٪ من أقرب الكتب إليه قريبة منه على هذه الخريطة أيضًا.</translation></message>
<message><source>No ratings</source><translation>لا تقييمات</translation></message>
<message><source>The map is drawn by a script on this page, which the browser does not run.</source><translation>يرسم الخريطةَ نصٌّ برمجي في هذه الصفحة، والمتصفح لا يشغّله.</translation></message>
<message><source>%1, %2 % of the variance</source><translation>%1، %2٪ من التباين</translation></message>
<message><source>%1 left out, which have no vector</source><translation>المستبعد %1، لا متجه لها</translation></message>
<message><source>%1 left out, which nobody rated in the training part</source><translation>المستبعد %1، لم يقيّمها أحد في جزء التدريب</translation></message>
<message><source>stopped before its end</source><translation>أُوقف قبل نهايته</translation></message>
<message><source>keeps %1 of the %2 nearest books, trustworthiness %3</source><translation>يُبقي %1 من أقرب الكتب وعددها %2، الموثوقية %3</translation></message>
<message><source>Map of books</source><translation>خريطة الكتب</translation></message>
<message><source>Books that match: %1 of %2</source><translation>الكتب المطابقة: %1 من %2</translation></message>
<message><source>Books that stand out: %1 of %2</source><translation>الكتب المُبرَزة: %1 من %2</translation></message>
<message><source>Mean rating: %1 (ratings: %2)</source><translation>متوسط التقييم: %1 (التقييمات: %2)</translation></message>
<message><source>Readers who took it: %1</source><translation>القرّاء الذين أخذوه: %1</translation></message>
<message><source>Map of books: %1</source><translation>خريطة الكتب: %1</translation></message>
<message><source>Drag or arrow keys: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>السحب أو مفاتيح الأسهم: تحريك. العجلة أو + و−: تكبير وتصغير. 0: الخريطة كلها. /: بحث. Enter: الكتاب الذي في الوسط. Esc: مسح. مفتاح الرجوع في المتصفح: الكتاب السابق.</translation></message>
<message><source>Drag or arrow keys: turn, with Shift: move. Wheel or + and −: zoom. 0: the whole map. /: search. Enter: the book in the middle. Esc: clear. Back key of the browser: the book before.</source><translation>السحب أو مفاتيح الأسهم: تدوير، ومع Shift: تحريك. العجلة أو + و−: تكبير وتصغير. 0: الخريطة كلها. /: بحث. Enter: الكتاب الذي في الوسط. Esc: مسح. مفتاح الرجوع في المتصفح: الكتاب السابق.</translation></message>
</context>
<context>
<name>shelf::ImportPage</name>
<message><source>Reading, report or cleaning</source><translation>القراءة أو التقرير أو التنقية</translation></message>
<message><source>How it is read</source><translation>كيف يُقرأ</translation></message>
<message><source>Report</source><translation>التقرير</translation></message>
<message><source>Leave out</source><translation>الاستبعاد</translation></message>
<message><source>&amp;Reset</source><translation>إعادة الضبط</translation></message>
<message><source>Back to what was found</source><translation>العودة إلى ما عُثر عليه</translation></message>
<message><source>Takes back all that was said, and reads the files as they tell themselves</source><translation>يتراجع عن كل ما ذُكر، ويقرأ الملفات كما تصف نفسها</translation></message>
<message><source>&amp;Back</source><translation>رجوع</translation></message>
<message><source>Back</source><extracomment>Leaves the page of the import (verb)</extracomment><translation>رجوع</translation></message>
<message><source>Open as &amp;vectors…</source><translation>فتح كمتجهات…</translation></message>
<message><source>Open as vectors</source><translation>فتح كمتجهات</translation></message>
<message><source>Takes the numbers of each line for a vector that was made elsewhere</source><translation>يأخذ أعداد كل سطر على أنها متجه أُنشئ في مكان آخر</translation></message>
<message><source>Once the files are open: what each step leaves is shown first</source><translation>متى فُتحت الملفات: يُعرض أولًا ما تُبقيه كل خطوة</translation></message>
<message><source>&amp;Read again</source><translation>قراءة من جديد</translation></message>
<message><source>&amp;Open</source><translation>فتح</translation></message>
<message><source>Read again</source><translation>قراءة من جديد</translation></message>
<message><source>Open</source><translation>فتح</translation></message>
<message><source>Report (%1)</source><translation>التقرير (%1)</translation></message>
<message><source>Undo what was left out</source><translation>التراجع عما استُبعد</translation></message>
</context>
<context>
<name>shelf::Importing</name>
<message><source>How %1 is read</source><translation>كيف يُقرأ %1</translation></message>
<message><source>How these files are read</source><translation>كيف تُقرأ هذه الملفات</translation></message>
<message><source>What is left out of %1</source><translation>ما يُستبعد من %1</translation></message>
<message><source>These books and readers are made up by the program: there is no file, and nothing about reading can be changed. What is left out of them can.</source><translation>هذه الكتب وهؤلاء القرّاء من صنع البرنامج: لا ملف، ولا يمكن تغيير شيء في القراءة. أما ما يُستبعد منها فيمكن تغييره.</translation></message>
<message><source>These data came with a run that does not say from which files: how they were read can no more be changed. What is left out of them can.</source><translation>جاءت هذه البيانات مع تشغيل لا يذكر من أي ملفات هي: لم يعد ممكنًا تغيير طريقة قراءتها. أما ما يُستبعد منها فيمكن تغييره.</translation></message>
<message><source>To be checked: %1.</source><translation>للتحقق منه: %1.</translation></message>
</context>
<context>
<name>shelf::JobBar</name>
<message><source>What was found while reading the files</source><translation>ما عُثر عليه أثناء قراءة الملفات</translation></message>
</context>
<context>
<name>shelf::JobLine</name>
<message><source>%1 left</source><translation>بقي %1</translation></message>
<message><source>Cancel: %1</source><translation>إلغاء: %1</translation></message>
<message><source>%1: stopping</source><translation>%1: يجري الإيقاف</translation></message>
<message><source>%1: paused</source><translation>%1: موقوف مؤقتًا</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Progress of %1</source><translation>تقدُّم %1</translation></message>
<message><source>Resume: %1</source><translation>استئناف: %1</translation></message>
<message><source>Pause: %1</source><translation>إيقاف مؤقت: %1</translation></message>
<message><source>Stop this work</source><translation>إيقاف هذا العمل</translation></message>
</context>
<context>
<name>shelf::Jobs</name>
<message><source>Writing %1</source><translation>كتابة %1</translation></message>
</context>
<context>
<name>shelf::JoinedListModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>A dot a list, from the left: filled where the book is in it too</source><translation>نقطة لكل قائمة، بدءًا من الأولى: مملوءة حيث يكون الكتاب فيها أيضًا</translation></message>
<message><source>Places up or down from the list of %1, at the left</source><translation>عدد المراتب صعودًا أو هبوطًا عن قائمة %1، وهي الأولى</translation></message>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>new</source><translation>جديد</translation></message>
<message><source>%1 in the list of %2</source><translation>%1 في قائمة %2</translation></message>
<message><source>in none of the other lists</source><translation>ليس في أي من القوائم الأخرى</translation></message>
<message><source>not in the list of %1</source><translation>ليس في قائمة %1</translation></message>
<message><source>the same place as in the list of %1</source><translation>المرتبة نفسها كما في قائمة %1</translation></message>
<message numerus="yes"><source>%Ln place(s) further up than in the list of %1</source><translation><numerusform>بلا فرق عن قائمة %1</numerusform><numerusform>أعلى بمرتبة واحدة مما في قائمة %1</numerusform><numerusform>أعلى بمرتبتين مما في قائمة %1</numerusform><numerusform>أعلى بـ %Ln مراتب مما في قائمة %1</numerusform><numerusform>أعلى بـ %Ln مرتبة مما في قائمة %1</numerusform><numerusform>أعلى بـ %Ln مرتبة مما في قائمة %1</numerusform></translation></message>
<message numerus="yes"><source>%Ln place(s) further down than in the list of %1</source><translation><numerusform>بلا فرق عن قائمة %1</numerusform><numerusform>أدنى بمرتبة واحدة مما في قائمة %1</numerusform><numerusform>أدنى بمرتبتين مما في قائمة %1</numerusform><numerusform>أدنى بـ %Ln مراتب مما في قائمة %1</numerusform><numerusform>أدنى بـ %Ln مرتبة مما في قائمة %1</numerusform><numerusform>أدنى بـ %Ln مرتبة مما في قائمة %1</numerusform></translation></message>
<message><source>A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>إصابة: قيّمه القارئ، لكن التقييم كان محجوزًا، فلم يره النموذج</translation></message>
<message><source>a hit: its rating was held out</source><translation>إصابة: كان تقييمه محجوزًا</translation></message>
</context>
<context>
<name>shelf::KeptCleaningOffer</name>
<message><source>What you left out of %1 was not saved; it is kept, from %2.</source><translation>ما استبعدته من %1 لم يُحفظ؛ وهو محتفظ به، من %2.</translation></message>
<message><source>Leave it out again</source><translation>استبعاده مجددًا</translation></message>
<message><source>Later</source><translation>لاحقًا</translation></message>
<message><source>Forget it</source><translation>نسيانه</translation></message>
<message><source>Opening %1</source><translation>فتح %1</translation></message>
</context>
<context>
<name>shelf::KeptRunsOffer</name>
<message><source>Looking for kept runs</source><translation>البحث عن التشغيلات المحتفظ بها</translation></message>
<message><source>No unsaved runs are kept</source><translation>لا تشغيلات غير محفوظة محتفظ بها</translation></message>
<message numerus="yes"><source>%Ln run(s) of %1 that you had not saved are kept, the last from %2.</source><translation><numerusform>لا تشغيلات غير محفوظة من %1 محتفظ بها، آخرها من %2.</numerusform><numerusform>احتُفظ بتشغيل واحد من %1 لم تكن قد حفظته، وهو من %2.</numerusform><numerusform>احتُفظ بتشغيلين من %1 لم تكن قد حفظتهما، آخرهما من %2.</numerusform><numerusform>احتُفظ بـ %Ln تشغيلات من %1 لم تكن قد حفظتها، آخرها من %2.</numerusform><numerusform>احتُفظ بـ %Ln تشغيلًا من %1 لم تكن قد حفظتها، آخرها من %2.</numerusform><numerusform>احتُفظ بـ %Ln تشغيل من %1 لم تكن قد حفظتها، آخرها من %2.</numerusform></translation></message>
<message numerus="yes"><source>%Ln run(s) that you had not saved are kept, the last from %1.</source><translation><numerusform>لا تشغيلات غير محفوظة محتفظ بها، آخرها من %1.</numerusform><numerusform>احتُفظ بتشغيل واحد لم تكن قد حفظته، وهو من %1.</numerusform><numerusform>احتُفظ بتشغيلين لم تكن قد حفظتهما، آخرهما من %1.</numerusform><numerusform>احتُفظ بـ %Ln تشغيلات لم تكن قد حفظتها، آخرها من %1.</numerusform><numerusform>احتُفظ بـ %Ln تشغيلًا لم تكن قد حفظتها، آخرها من %1.</numerusform><numerusform>احتُفظ بـ %Ln تشغيل لم تكن قد حفظتها، آخرها من %1.</numerusform></translation></message>
<message numerus="yes"><source>Open them</source><translation><numerusform>لا شيء للفتح</numerusform><numerusform>فتحه</numerusform><numerusform>فتحهما</numerusform><numerusform>فتحها</numerusform><numerusform>فتحها</numerusform><numerusform>فتحها</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln run(s)</source><translation><numerusform>لا تشغيلات للفتح</numerusform><numerusform>فتح تشغيل واحد</numerusform><numerusform>فتح تشغيلين</numerusform><numerusform>فتح %Ln تشغيلات</numerusform><numerusform>فتح %Ln تشغيلًا</numerusform><numerusform>فتح %Ln تشغيل</numerusform></translation></message>
<message numerus="yes"><source>Open %Ln of %1</source><translation><numerusform>لا شيء للفتح من %1</numerusform><numerusform>فتح واحد من %1</numerusform><numerusform>فتح اثنين من %1</numerusform><numerusform>فتح %Ln من %1</numerusform><numerusform>فتح %Ln من %1</numerusform><numerusform>فتح %Ln من %1</numerusform></translation></message>
<message><source>Later</source><translation>لاحقًا</translation></message>
<message><source>Delete…</source><translation>حذف…</translation></message>
<message><source>They stay where they are; Open, Kept runs shows them again</source><translation>تبقى حيث هي؛ يعرضها مجددًا «فتح»، «التشغيلات المحتفظ بها»</translation></message>
<message numerus="yes"><source>Delete %Ln kept run(s)?</source><translation><numerusform>لا تشغيلات محتفظ بها للحذف</numerusform><numerusform>هل يُحذف التشغيل المحتفظ به؟</numerusform><numerusform>هل يُحذف التشغيلان المحتفظ بهما؟</numerusform><numerusform>هل تُحذف %Ln تشغيلات محتفظ بها؟</numerusform><numerusform>هل يُحذف %Ln تشغيلًا محتفظًا بها؟</numerusform><numerusform>هل يُحذف %Ln تشغيل محتفظ بها؟</numerusform></translation></message>
<message><source>%1.
They are in no other file and cannot be brought back.</source><translation>%1.
ليست في أي ملف آخر ولا يمكن استرجاعها.</translation></message>
<message><source>Keep them</source><translation>إبقاؤها</translation></message>
<message><source>Delete</source><translation>حذف</translation></message>
<message><source>Deleting kept runs</source><translation>حذف التشغيلات المحتفظ بها</translation></message>
<message numerus="yes"><source>%Ln kept run(s) deleted</source><translation><numerusform>لم يُحذف أي تشغيل محتفظ به</numerusform><numerusform>حُذف تشغيل واحد محتفظ به</numerusform><numerusform>حُذف تشغيلان محتفظ بهما</numerusform><numerusform>حُذفت %Ln تشغيلات محتفظ بها</numerusform><numerusform>حُذف %Ln تشغيلًا محتفظًا بها</numerusform><numerusform>حُذف %Ln تشغيل محتفظ بها</numerusform></translation></message>
<message><source>Had not finished training: %1.</source><translation>لم تكن قد أنهت التدريب: %1.</translation></message>
</context>
<context>
<name>shelf::KeptSearchesOffer</name>
<message><source>Looking for kept searches</source><translation>البحث عن عمليات البحث المحتفظ بها</translation></message>
<message><source>Open %1 on %2, %3</source><translation>فتح %1 على %2، %3</translation></message>
<message><source>%1 (no. %2)</source><comment>one of several things of the same name</comment><translation>%1 (رقم %2)</translation></message>
<message numerus="yes"><source>%Ln trial(s) on %1</source><translation><numerusform>لا محاولات على %1</numerusform><numerusform>محاولة واحدة على %1</numerusform><numerusform>محاولتان على %1</numerusform><numerusform>%Ln محاولات على %1</numerusform><numerusform>%Ln محاولة على %1</numerusform><numerusform>%Ln محاولة على %1</numerusform></translation></message>
<message><source>Later</source><translation>لاحقًا</translation></message>
<message><source>Delete…</source><translation>حذف…</translation></message>
<message><source>They stay where they are and are offered at the next start</source><translation>تبقى حيث هي وتُعرض عند البدء التالي</translation></message>
<message numerus="yes"><source>%Ln search(es) for settings that you had not saved are kept.</source><translation><numerusform>لا عمليات بحث عن الإعدادات غير محفوظة محتفظ بها.</numerusform><numerusform>احتُفظ ببحث واحد عن الإعدادات لم تكن قد حفظته.</numerusform><numerusform>احتُفظ ببحثين عن الإعدادات لم تكن قد حفظتهما.</numerusform><numerusform>احتُفظ بـ %Ln عمليات بحث عن الإعدادات لم تكن قد حفظتها.</numerusform><numerusform>احتُفظ بـ %Ln عملية بحث عن الإعدادات لم تكن قد حفظتها.</numerusform><numerusform>احتُفظ بـ %Ln عملية بحث عن الإعدادات لم تكن قد حفظتها.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) of %1</source><translation><numerusform>لا محاولات من %1</numerusform><numerusform>محاولة واحدة من %1</numerusform><numerusform>محاولتان من %1</numerusform><numerusform>%Ln محاولات من %1</numerusform><numerusform>%Ln محاولة من %1</numerusform><numerusform>%Ln محاولة من %1</numerusform></translation></message>
<message numerus="yes"><source>Delete %Ln kept search(es)?</source><translation><numerusform>لا عمليات بحث محتفظ بها للحذف</numerusform><numerusform>هل يُحذف البحث المحتفظ به؟</numerusform><numerusform>هل يُحذف البحثان المحتفظ بهما؟</numerusform><numerusform>هل تُحذف %Ln عمليات بحث محتفظ بها؟</numerusform><numerusform>هل تُحذف %Ln عملية بحث محتفظ بها؟</numerusform><numerusform>هل تُحذف %Ln عملية بحث محتفظ بها؟</numerusform></translation></message>
<message><source>%1.
No other file holds this, and it cannot be brought back.</source><translation>%1.
لا يضم هذا أي ملف آخر، ولا يمكن استرجاعه.</translation></message>
<message><source>Keep</source><translation>إبقاء</translation></message>
<message><source>Delete</source><translation>حذف</translation></message>
<message><source>Tidying kept searches</source><translation>ترتيب عمليات البحث المحتفظ بها</translation></message>
</context>
<context>
<name>shelf::KeptTags</name>
<message><source>Reading tags</source><translation>قراءة الوسوم</translation></message>
<message><source>Keeping tags</source><translation>حفظ الوسوم</translation></message>
</context>
<context>
<name>shelf::KeysDialog</name>
<message><source>Keyboard shortcuts</source><translation>اختصارات لوحة المفاتيح</translation></message>
<message><source>What</source><extracomment>Header: what a key does</extracomment><translation>الوظيفة</translation></message>
<message><source>Keys</source><translation>المفاتيح</translation></message>
<message><source>Everywhere: %1</source><translation>في كل مكان: %1</translation></message>
<message><source>In “%1”</source><translation>في «%1»</translation></message>
</context>
<context>
<name>shelf::LanguageChoice</name>
<message><source>As the system (%1)</source><translation>كما في النظام (%1)</translation></message>
</context>
<context>
<name>shelf::LayerModel</name>
<message><source>Layer</source><translation>الطبقة</translation></message>
<message><source>Output</source><translation>الخرج</translation></message>
<message><source>Details</source><translation>التفاصيل</translation></message>
<message><source>Parameters</source><translation>المعاملات</translation></message>
</context>
<context>
<name>shelf::LayerView</name>
<message><source>Picture of the layers</source><translation>صورة الطبقات</translation></message>
<message><source>No layers</source><translation>لا طبقات</translation></message>
<message><source>This model has no layers to show.</source><translation>لا طبقات لهذا النموذج تُعرض.</translation></message>
</context>
<context>
<name>shelf::LibraryDecision</name>
<message><source>It is this one</source><translation>هو هذا</translation></message>
<message><source>None of these</source><translation>ليس أيًّا منها</translation></message>
<message><source>Decide anew</source><translation>القرار من جديد</translation></message>
<message><source>Books that it may be</source><translation>الكتب التي قد يكونها</translation></message>
<message><source>Enter or a double click decides</source><translation>Enter أو النقر المزدوج يحسم القرار</translation></message>
</context>
<context>
<name>shelf::LibraryFacts</name>
<message><source>Made-up books and readers to try everything with; the same ones each time</source><translation>كتب وقرّاء مختلقون لتجربة كل شيء بهم؛ هم أنفسهم في كل مرة</translation></message>
<message><source>From %1, with columns as in %2</source><translation>من %1، بأعمدة كما في %2</translation></message>
<message><source>Read as %1</source><translation>قُرئت بصيغة %1</translation></message>
<message><source>Read as %1 from %2</source><translation>قُرئت بصيغة %1 من %2</translation></message>
<message><source>Ratings by value</source><translation>التقييمات بحسب القيمة</translation></message>
<message><source>times taken</source><translation>مرات الأخذ</translation></message>
<message><source>ratings</source><translation>تقييمات</translation></message>
<message><source>readers</source><translation>قرّاء</translation></message>
<message><source>books</source><translation>كتب</translation></message>
<message><source>of all pairs rated</source><translation>من كل الأزواج مقيَّمة</translation></message>
<message><source>none</source><extracomment>Instead of a number, above: ratings</extracomment><translation>لا شيء</translation></message>
<message><source>%1 to %2</source><translation>من %1 إلى %2</translation></message>
<message><source>scale: each line is a book taken</source><translation>سلّم التقييم: كل سطر كتاب مأخوذ</translation></message>
<message><source>scale</source><translation>سلّم التقييم</translation></message>
<message><source>rated more than once</source><translation>قُيّمت أكثر من مرة</translation></message>
<message><source>vectors of books</source><translation>متجهات كتب</translation></message>
<message><source>with a title</source><translation>لها عنوان</translation></message>
<message><source>with an author</source><translation>لها مؤلف</translation></message>
<message><source>%1 %</source><translation>%1٪</translation></message>
<message><source>found in the catalogue</source><translation>موجودة في فهرس الكتب</translation></message>
<message><source>%1 of %2</source><comment>books</comment><translation>%1 من %2</translation></message>
<message><source>books taken, of the catalogue</source><translation>كتب مأخوذة، من فهرس الكتب</translation></message>
<message><source>books rated, of the catalogue</source><translation>كتب مقيَّمة، من فهرس الكتب</translation></message>
<message><source>of all pairs taken</source><translation>من كل الأزواج مأخوذة</translation></message>
</context>
<context>
<name>shelf::LibraryModel</name>
<message><source>In your library</source><translation>في مكتبتك</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
<message><source>Stars</source><translation>النجوم</translation></message>
<message><source>Of five stars, as your library has them</source><translation>من خمس نجوم، كما في مكتبتك</translation></message>
<message><source>Shelf</source><translation>الرف</translation></message>
<message><source>In these data</source><translation>في هذه البيانات</translation></message>
<message><source>read</source><translation>مقروء</translation></message>
<message><source>read %1</source><translation>قُرئ في %1</translation></message>
<message><source>being read</source><translation>قيد القراءة</translation></message>
<message><source>given up</source><translation>متروك</translation></message>
<message><source>to be read</source><translation>للقراءة</translation></message>
<message><source>owned</source><translation>مملوك</translation></message>
<message numerus="yes"><source>%Ln book(s) to choose from</source><translation><numerusform>لا كتب للاختيار منها</numerusform><numerusform>كتاب واحد للاختيار</numerusform><numerusform>كتابان للاختيار منهما</numerusform><numerusform>%Ln كتب للاختيار منها</numerusform><numerusform>%Ln كتابًا للاختيار منها</numerusform><numerusform>%Ln كتاب للاختيار منها</numerusform></translation></message>
</context>
<context>
<name>shelf::LibraryPage</name>
<message><source>No ratings are open</source><translation>لا تقييمات مفتوحة</translation></message>
<message><source>Open a ratings file, a folder or an archive: %1. Files can be dropped here too.</source><translation>افتح ملف تقييمات أو مجلدًا أو أرشيفًا: %1. يمكن أيضًا إسقاط الملفات هنا.</translation></message>
<message><source>Open ratings…</source><translation>فتح تقييمات…</translation></message>
<message><source>Open a folder…</source><translation>فتح مجلد…</translation></message>
<message><source>Sample library</source><translation>المكتبة النموذجية</translation></message>
<message><source>Ready data sets…</source><translation>مجموعات البيانات الجاهزة…</translation></message>
<message><source>Books, overview or notes</source><translation>الكتب أو النظرة العامة أو الملاحظات</translation></message>
<message><source>All books</source><translation>كل الكتب</translation></message>
<message><source>Overview</source><translation>نظرة عامة</translation></message>
<message><source>Notes</source><translation>الملاحظات</translation></message>
<message><source>Notes (%1)</source><translation>الملاحظات (%1)</translation></message>
<message><source>Undo what was left out</source><translation>التراجع عما استُبعد</translation></message>
</context>
<context>
<name>shelf::LibraryPanel</name>
<message><source>Your library</source><translation>مكتبتك</translation></message>
<message><source>Parts of your library</source><translation>أجزاء مكتبتك</translation></message>
<message><source>Books of your library</source><translation>كتب مكتبتك</translation></message>
<message><source>Filter your library</source><translation>ترشيح مكتبتك</translation></message>
<message><source>Recommendations</source><translation>التوصيات</translation></message>
<message><source>Back to what is recommended</source><translation>العودة إلى ما يوصى به</translation></message>
<message><source>Read a newer export</source><translation>قراءة تصدير أحدث</translation></message>
<message><source>Read a newer export, or drop it on the window: what you decided and changed by hand stays</source><translation>اقرأ تصديرًا أحدث، أو أسقطه على النافذة: يبقى ما قررته وما غيّرته يدويًا</translation></message>
<message><source>These data have no stars: every book counts as taken.</source><translation>لا نجوم في هذه البيانات: يُعدّ كل كتاب مأخوذًا.</translation></message>
<message><source>Stars are ratings as they are.</source><translation>النجوم تقييمات كما هي.</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3.</source><translation>تصير النجوم من ١ إلى ٥ تقييمات من %1 إلى %2 بالتساوي: ٤ نجوم هي %3.</translation></message>
<message><source>Which of these is “%1”? (%2)</source><translation>أي هذه هو «%1»؟ (%2)</translation></message>
<message><source>You decided which book “%1” is.</source><translation>قررتَ أي كتاب هو «%1».</translation></message>
<message><source>“%1”: %2.</source><translation>«%1»: %2.</translation></message>
<message numerus="yes"><source>%1, %2, read %3: %Ln book(s). %4</source><translation><numerusform>%1، %2، قُرئت في %3: لا كتب. %4</numerusform><numerusform>%1، %2، قُرئت في %3: كتاب واحد. %4</numerusform><numerusform>%1، %2، قُرئت في %3: كتابان. %4</numerusform><numerusform>%1، %2، قُرئت في %3: %Ln كتب. %4</numerusform><numerusform>%1، %2، قُرئت في %3: %Ln كتابًا. %4</numerusform><numerusform>%1، %2، قُرئت في %3: %Ln كتاب. %4</numerusform></translation></message>
<message><source>To decide (%1)</source><translation>بانتظار القرار (%1)</translation></message>
<message><source>Not known (%1)</source><translation>غير معروفة (%1)</translation></message>
<message><source>Found (%1)</source><translation>معثور عليها (%1)</translation></message>
<message><source>Wishes (%1)</source><translation>الرغبات (%1)</translation></message>
<message><source>All (%1)</source><translation>الكل (%1)</translation></message>
<message><source>Nothing is left to decide.</source><translation>لم يبقَ شيء للقرار.</translation></message>
<message><source>Every book of your library is known.</source><translation>كل كتب مكتبتك معروفة.</translation></message>
<message><source>Your library has no books that are to be read.</source><translation>لا كتب في مكتبتك تنتظر القراءة.</translation></message>
<message><source>No book of your library is one of these data.</source><translation>لا كتاب من مكتبتك في هذه البيانات.</translation></message>
<message><source>%1, by %2</source><translation>%1، تأليف %2</translation></message>
</context>
<context>
<name>shelf::LinkedFilters</name>
<message><source>Counting the books</source><translation>عدّ الكتب</translation></message>
</context>
<context>
<name>shelf::ListHead</name>
<message><source>Remove this list</source><translation>إزالة هذه القائمة</translation></message>
</context>
<context>
<name>shelf::ListRulesBar</name>
<message><source>One per series</source><translation>واحد لكل سلسلة</translation></message>
<message><source>At most one book of each series</source><translation>كتاب واحد على الأكثر من كل سلسلة</translation></message>
<message><source>Next volume</source><translation>المجلد التالي</translation></message>
<message><source>Of a series the volume that comes next for this reader, instead of a later one</source><translation>من السلسلة المجلد الذي يأتي تاليًا لهذا القارئ، بدلًا من مجلد لاحق</translation></message>
<message><source>Begin at volume 1</source><translation>البدء بالمجلد ١</translation></message>
<message><source>Later volumes of a series of which this reader has read nothing are left out</source><translation>تُستبعد المجلدات اللاحقة من سلاسل لم يقرأ هذا القارئ منها شيئًا</translation></message>
<message><source>No other editions</source><translation>بلا طبعات أخرى</translation></message>
<message><source>Other editions of what this reader has read are left out; of each work one is listed</source><translation>تُستبعد الطبعات الأخرى لما قرأه هذا القارئ؛ ويُدرج من كل عمل واحدة</translation></message>
<message><source>One per author</source><translation>واحد لكل مؤلف</translation></message>
<message><source>At most one book of each author</source><translation>كتاب واحد على الأكثر لكل مؤلف</translation></message>
<message><source>Series, editions and authors of recommended books</source><translation>سلاسل الكتب الموصى بها وطبعاتها ومؤلفوها</translation></message>
<message><source>Never</source><extracomment>Before names of authors who are never to be recommended</extracomment><translation>أبدًا</translation></message>
<message><source>Never these authors</source><translation>هؤلاء المؤلفون أبدًا</translation></message>
<message><source>No book that one of these people has a part in; a semicolon between names</source><translation>لا كتاب شارك فيه أحد هؤلاء؛ فاصلة منقوطة بين الأسماء</translation></message>
<message><source>authors; with semicolons</source><translation>مؤلفون؛ بفواصل منقوطة</translation></message>
</context>
<context>
<name>shelf::LogDialog</name>
<message><source>Program log</source><translation>سجل البرنامج</translation></message>
<message><source>Filter the log</source><translation>ترشيح السجل</translation></message>
<message><source>Kinds shown</source><translation>الأنواع المعروضة</translation></message>
<message><source>All kinds</source><translation>كل الأنواع</translation></message>
<message><source>&amp;Copy</source><translation>نسخ</translation></message>
<message><source>&amp;Save as…</source><translation>حفظ باسم…</translation></message>
<message><source>Open the &amp;folder</source><translation>فتح المجلد</translation></message>
<message><source>Save the log</source><translation>حفظ السجل</translation></message>
<message><source>Saving the log</source><translation>حفظ السجل</translation></message>
</context>
<context>
<name>shelf::LogModel</name>
<message><source>Time</source><extracomment>Header of the log: what happened</extracomment><translation>الوقت</translation></message>
<message><source>Kind</source><translation>النوع</translation></message>
<message><source>What</source><translation>المحتوى</translation></message>
</context>
<context>
<name>shelf::LogWatch</name>
<message><source>%1 (%2 s)</source><translation>%1 (%2 ث)</translation></message>
<message><source>Opened %1: %2, %3, %4</source><comment>data, ratings, readers, books</comment><translation>فُتح %1: %2، %3، %4</translation></message>
</context>
<context>
<name>shelf::LongTailChart</name>
<message><source>Readers per book</source><translation>القرّاء لكل كتاب</translation></message>
<message><source>Ratings per book</source><translation>التقييمات لكل كتاب</translation></message>
<message><source>Books per reader</source><translation>الكتب لكل قارئ</translation></message>
<message><source>Ratings per reader</source><translation>التقييمات لكل قارئ</translation></message>
<message numerus="yes"><source>The most read book was taken %Ln time(s) (%1 %)</source><translation><numerusform>لم يؤخذ أكثر الكتب قراءة (%1٪)</numerusform><numerusform>أُخذ أكثر الكتب قراءة مرة واحدة (%1٪)</numerusform><numerusform>أُخذ أكثر الكتب قراءة مرتين (%1٪)</numerusform><numerusform>أُخذ أكثر الكتب قراءة %Ln مرات (%1٪)</numerusform><numerusform>أُخذ أكثر الكتب قراءة %Ln مرة (%1٪)</numerusform><numerusform>أُخذ أكثر الكتب قراءة %Ln مرة (%1٪)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader took %Ln book(s) (%1 %)</source><translation><numerusform>لم يأخذ أنشط القرّاء أي كتاب (%1٪)</numerusform><numerusform>أخذ أنشط القرّاء كتابًا واحدًا (%1٪)</numerusform><numerusform>أخذ أنشط القرّاء كتابين (%1٪)</numerusform><numerusform>أخذ أنشط القرّاء %Ln كتب (%1٪)</numerusform><numerusform>أخذ أنشط القرّاء %Ln كتابًا (%1٪)</numerusform><numerusform>أخذ أنشط القرّاء %Ln كتاب (%1٪)</numerusform></translation></message>
<message><source>The %1 most read books were taken %2 times or more, %3 % of all</source><translation>أكثر الكتب قراءة وعددها %1 أُخذ كل منها %2 مرة أو أكثر، أي %3٪ من الكل</translation></message>
<message><source>The %1 busiest readers took %2 books or more, %3 % of all</source><translation>أنشط القرّاء وعددهم %1 أخذ كل منهم %2 كتاب أو أكثر، أي %3٪ من الكل</translation></message>
<message numerus="yes"><source>The most rated book has %Ln rating(s) (%1 %)</source><translation><numerusform>لا تقييمات لأكثر الكتب تقييمًا (%1٪)</numerusform><numerusform>لأكثر الكتب تقييمًا تقييم واحد (%1٪)</numerusform><numerusform>لأكثر الكتب تقييمًا تقييمان (%1٪)</numerusform><numerusform>لأكثر الكتب تقييمًا %Ln تقييمات (%1٪)</numerusform><numerusform>لأكثر الكتب تقييمًا %Ln تقييمًا (%1٪)</numerusform><numerusform>لأكثر الكتب تقييمًا %Ln تقييم (%1٪)</numerusform></translation></message>
<message numerus="yes"><source>The busiest reader gave %Ln rating(s) (%1 %)</source><translation><numerusform>لم يعطِ أنشط القرّاء أي تقييم (%1٪)</numerusform><numerusform>أعطى أنشط القرّاء تقييمًا واحدًا (%1٪)</numerusform><numerusform>أعطى أنشط القرّاء تقييمين (%1٪)</numerusform><numerusform>أعطى أنشط القرّاء %Ln تقييمات (%1٪)</numerusform><numerusform>أعطى أنشط القرّاء %Ln تقييمًا (%1٪)</numerusform><numerusform>أعطى أنشط القرّاء %Ln تقييم (%1٪)</numerusform></translation></message>
<message><source>The %1 most rated books have %2 or more each, %3 % of all</source><translation>أكثر الكتب تقييمًا وعددها %1 لكل منها %2 أو أكثر، أي %3٪ من الكل</translation></message>
<message><source>The %1 busiest readers gave %2 or more each, %3 % of all</source><translation>أنشط القرّاء وعددهم %1 أعطى كل منهم %2 أو أكثر، أي %3٪ من الكل</translation></message>
<message><source>books, the most rated first</source><translation>الكتب، الأكثر تقييمًا أولًا</translation></message>
<message><source>readers, the busiest first</source><translation>القرّاء، الأنشط أولًا</translation></message>
</context>
<context>
<name>shelf::LossChart</name>
<message><source>PNG picture (*.png)</source><translation>صورة PNG (*.png)</translation></message>
<message><source>SVG drawing (*.svg)</source><translation>رسم SVG (*.svg)</translation></message>
<message><source>PDF document (*.pdf)</source><translation>مستند PDF (*.pdf)</translation></message>
<message><source>Pictures are saved as .png, .svg or .pdf</source><translation>تُحفظ الصور بصيغة .png أو .svg أو .pdf</translation></message>
<message><source>Choose a name with one of these endings</source><translation>اختر اسمًا بإحدى هذه النهايات</translation></message>
<message><source>Save the curves that are shown</source><translation>حفظ المنحنيات المعروضة</translation></message>
<message><source>Numbers of the curves (*.csv)</source><translation>أعداد المنحنيات (*.csv)</translation></message>
<message><source>Curves are saved as .png, .svg, .pdf or .csv</source><translation>تُحفظ المنحنيات بصيغة .png أو .svg أو .pdf أو .csv</translation></message>
<message numerus="yes"><source>%1 of %Ln reader(s)</source><translation><numerusform>%1 على صفر من القرّاء</numerusform><numerusform>%1 على قارئ واحد</numerusform><numerusform>%1 على قارئين</numerusform><numerusform>%1 على %Ln قرّاء</numerusform><numerusform>%1 على %Ln قارئًا</numerusform><numerusform>%1 على %Ln قارئ</numerusform></translation></message>
<message><source>%1, higher is better</source><translation>%1، الأعلى أفضل</translation></message>
<message><source>Loss</source><translation>الخسارة</translation></message>
<message><source>Loss (%1), lower is better</source><translation>الخسارة (%1)، الأدنى أفضل</translation></message>
<message><source>Loss (%1)</source><translation>الخسارة (%1)</translation></message>
<message><source>Epoch</source><translation>الحقبة</translation></message>
<message><source>Batch</source><translation>الدفعة</translation></message>
<message><source>Seconds of training</source><translation>ثواني التدريب</translation></message>
<message><source>%1; begins above</source><comment>a chart's title</comment><translation>%1؛ يبدأ فوق المعروض</translation></message>
<message><source>%1 (training)</source><comment>the run that is being trained</comment><translation>%1 (قيد التدريب)</translation></message>
<message><source>Validation</source><translation>التحقق</translation></message>
<message><source>Training</source><translation>التدريب</translation></message>
<message><source>best: epoch %1</source><translation>الأفضل: الحقبة %1</translation></message>
<message><source>%1, %2</source><comment>best: epoch 3, its value</comment><translation>%1، %2</translation></message>
<message><source>best: %1</source><comment>its epoch</comment><translation>الأفضل: %1</translation></message>
<message><source>Batch %1</source><translation>الدفعة %1</translation></message>
<message><source>After %1 s</source><translation>بعد %1 ث</translation></message>
<message><source>Epoch %1</source><translation>الحقبة %1</translation></message>
<message><source>training</source><translation>التدريب</translation></message>
<message><source>validation</source><translation>التحقق</translation></message>
<message><source>%1, %2</source><comment>run, training or validation</comment><translation>%1، %2</translation></message>
<message><source>Validation loss %1, solved without epochs</source><translation>خسارة التحقق %1، محلولة بلا حقب</translation></message>
<message><source>NDCG@10 %1, solved without epochs</source><translation>NDCG@10 %1، محلول بلا حقب</translation></message>
<message><source>Training has started; no epoch is finished yet</source><translation>بدأ التدريب؛ لم تكتمل أي حقبة بعد</translation></message>
<message><source>No epoch was finished</source><translation>لم تكتمل أي حقبة</translation></message>
<message><source>Training loss %1</source><translation>خسارة التدريب %1</translation></message>
<message><source>baseline %1 NDCG@10 %2</source><translation>النموذج المرجعي %1 NDCG@10 %2</translation></message>
<message><source>No run is shown</source><translation>لا تشغيل معروض</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Loss curves</source><translation>منحنيات الخسارة</translation></message>
<message><source>Drawing of the loss curves</source><translation>رسم منحنيات الخسارة</translation></message>
<message><source>Fit curves</source><translation>ملاءمة المنحنيات</translation></message>
<message><source>Validation curves</source><translation>منحنيات التحقق</translation></message>
<message><source>Training curves</source><translation>منحنيات التدريب</translation></message>
<message><source>Show hidden runs</source><translation>عرض التشغيلات المخفية</translation></message>
<message><source>%1, validation loss %2</source><comment>the training loss</comment><translation>%1، خسارة التحقق %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>losses</comment><translation>%1، NDCG@10 %2</translation></message>
<message><source>%1 after epoch %2 of %3</source><comment>losses</comment><translation>%1 بعد الحقبة %2 من %3</translation></message>
<message><source>%1 after epoch %2</source><comment>losses</comment><translation>%1 بعد الحقبة %2</translation></message>
<message><source>%1; best epoch %2</source><comment>losses</comment><translation>%1؛ أفضل حقبة %2</translation></message>
<message><source>baseline %1 %2</source><comment>its name and its loss</comment><translation>النموذج المرجعي %1 %2</translation></message>
</context>
<context>
<name>shelf::LossPanel</name>
<message><source>Horizontal axis</source><translation>المحور الأفقي</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>Batches</source><translation>الدفعات</translation></message>
<message><source>Seconds</source><translation>الثواني</translation></message>
<message><source>What the horizontal axis counts</source><translation>ما يعدّه المحور الأفقي</translation></message>
<message><source>Logarithmic horizontal axis</source><translation>محور أفقي لوغاريتمي</translation></message>
<message><source>Logarithmic loss axis</source><translation>محور خسارة لوغاريتمي</translation></message>
<message><source>Smoothing</source><translation>التمليس</translation></message>
<message><source>Moving average of the curves; the measured curve stays as a faint line</source><translation>متوسط متحرك للمنحنيات؛ يبقى المنحنى المقيس خطًّا باهتًا</translation></message>
<message><source>off</source><translation>معطّل</translation></message>
<message><source>Fit curves</source><translation>ملاءمة المنحنيات</translation></message>
<message><source>Show all of the curves (F, or a double click)</source><translation>عرض المنحنيات كلها (F، أو نقر مزدوج)</translation></message>
<message><source>Save the curves that are shown</source><translation>حفظ المنحنيات المعروضة</translation></message>
<message><source>Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV</source><translation>حفظ المنحنيات المعروضة: بصيغة PNG أو SVG أو PDF، أو أعدادها بصيغة CSV</translation></message>
<message><source>Save the curves that are shown…</source><translation>حفظ المنحنيات المعروضة…</translation></message>
<message><source>Copy picture</source><translation>نسخ الصورة</translation></message>
<message><source>Copy numbers</source><translation>نسخ الأعداد</translation></message>
</context>
<context>
<name>shelf::MainWindow</name>
<message><source>This library is made up. Under Open are your own ratings, and ready data sets of others</source><translation>هذه المكتبة مختلقة. تحت «فتح» تجد تقييماتك ومجموعات بيانات جاهزة لغيرك</translation></message>
<message><source>The report is written:</source><translation>كُتب التقرير:</translation></message>
<message><source>Export stopped; nothing was written</source><translation>أُوقف التصدير؛ لم يُكتب شيء</translation></message>
<message><source>Reset all settings?</source><translation>هل يُعاد ضبط كل الإعدادات؟</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay.</source><translation>تُنسى الملفات الأخيرة والأحجام والألوان وآخر إعدادات التدريب. تبقى البيانات والتشغيلات.</translation></message>
<message><source>Keep them</source><translation>إبقاؤها</translation></message>
<message><source>Reset</source><translation>إعادة الضبط</translation></message>
<message><source>All settings are as at the first start</source><translation>كل الإعدادات كما عند أول بدء للبرنامج</translation></message>
<message><source>Saved in %1</source><translation>حُفظ في %1</translation></message>
<message><source>%1 is here: Ready data sets opens it</source><translation>%1 موجود هنا: تفتحه «مجموعات البيانات الجاهزة»</translation></message>
<message><source>Continue with other data</source><translation>الاستئناف ببيانات أخرى</translation></message>
<message><source>%1 is served at %2</source><translation>يُقدَّم %1 على العنوان %2</translation></message>
<message><source>Locate the data…</source><translation>تحديد موضع البيانات…</translation></message>
<message><source>Where are the data of the project?</source><translation>أين بيانات المشروع؟</translation></message>
<message><source>Save the list</source><translation>حفظ القائمة</translation></message>
<message><source>Books that were tagged “%1”: %2</source><translation>الكتب التي وُسمت بـ “%1”: %2</translation></message>
</context>
<context>
<name>shelf::MapAxes</name>
<message><source>Axis %1</source><translation>المحور %1</translation></message>
<message><source>PC%1</source><translation>PC%1</translation></message>
<message><source>PC%1 %2 %</source><translation>PC%1 %2٪</translation></message>
</context>
<context>
<name>shelf::MapBar</name>
<message><source>Viridis</source><translation>Viridis</translation></message>
<message><source>Cividis</source><translation>Cividis</translation></message>
<message><source>Diverging around the mean</source><translation>متباعد حول المتوسط</translation></message>
<message><source>The other way round</source><translation>بالعكس</translation></message>
<message><source>Spacing that suits the values</source><translation>تباعد يناسب القيم</translation></message>
<message><source>Linear</source><translation>خطي</translation></message>
<message><source>Logarithmic</source><translation>لوغاريتمي</translation></message>
<message><source>Legend</source><translation>مفتاح الرسم</translation></message>
<message><source>Points alone</source><translation>النقاط وحدها</translation></message>
<message><source>Density as a shade</source><translation>الكثافة كظل</translation></message>
<message><source>Lines of equal density</source><translation>خطوط الكثافة المتساوية</translation></message>
<message><source>Map settings</source><translation>إعدادات الخريطة</translation></message>
<message><source>Settings of the projection, how far to trust it, groups and kept views</source><translation>إعدادات الإسقاط، ومدى الثقة بالخريطة، والمجموعات والعروض المحفوظة</translation></message>
<message><source>&amp;Projection</source><translation>الإسقاط</translation></message>
<message><source>Projection</source><translation>الإسقاط</translation></message>
<message><source>How the books' vectors are laid out in the plane or in space</source><translation>كيف توزَّع متجهات الكتب في المستوى أو في الفضاء</translation></message>
<message><source>2-D</source><translation>ثنائي الأبعاد</translation></message>
<message><source>Show the books in the plane</source><translation>عرض الكتب في المستوى</translation></message>
<message><source>3-D</source><translation>ثلاثي الأبعاد</translation></message>
<message><source>Show the books in space: drag to turn, right drag to move</source><translation>عرض الكتب في الفضاء: السحب للتدوير، والسحب بالزر الأيمن للتحريك</translation></message>
<message><source>&amp;Color</source><translation>اللون</translation></message>
<message><source>Color by</source><translation>تلوين بحسب</translation></message>
<message><source>What the colors of the map mean</source><translation>ما تعنيه ألوان الخريطة</translation></message>
<message><source>Color scale</source><translation>تدرج الألوان</translation></message>
<message><source>Which colors stand for the numbers, and the legend</source><translation>أي الألوان تمثل الأعداد، ومفتاح الرسم</translation></message>
<message><source>Size by number of ratings</source><translation>الحجم بعدد التقييمات</translation></message>
<message><source>Draw books with many ratings larger</source><translation>رسم الكتب الكثيرة التقييمات أكبر</translation></message>
<message><source>Titles</source><translation>العناوين</translation></message>
<message><source>Write the titles of well-known books where there is room</source><translation>كتابة عناوين الكتب المعروفة حيث يتسع المكان</translation></message>
<message><source>Density</source><translation>الكثافة</translation></message>
<message><source>Show where books crowd, as a shade or as lines</source><translation>إظهار مواضع تزاحم الكتب، كظل أو كخطوط</translation></message>
<message><source>Covers</source><translation>الأغلفة</translation></message>
<message><source>Show covers in place of points, close up</source><translation>إظهار الأغلفة بدلًا من النقاط، عن قرب</translation></message>
<message><source>Reader's books</source><translation>كتب القارئ</translation></message>
<message><source>Pick out the books that the selected reader rated, and those recommended</source><translation>إبراز الكتب التي قيّمها القارئ المحدد والموصى بها</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>Replay the training: the map after each epoch that was kept</source><translation>إعادة عرض التدريب: الخريطة بعد كل حقبة محفوظة</translation></message>
<message><source>Two maps</source><translation>خريطتان</translation></message>
<message><source>Two maps side by side with the same selection: runs, projections or both</source><translation>خريطتان جنبًا إلى جنب بالتحديد نفسه: تشغيلان أو إسقاطان أو كلاهما</translation></message>
<message><source>Take away</source><translation>تصدير الخريطة</translation></message>
<message><source>Save the map as a picture, page or animation, or its figures as tables</source><translation>حفظ الخريطة كصورة أو صفحة أو رسوم متحركة، أو قيمها كجداول</translation></message>
<message><source>More</source><translation>المزيد</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>ما في الشريط غير ذلك ولا يتسع له المكان</translation></message>
<message><source>Select a reader on the Readers page to see the reader's books here</source><translation>حدّد قارئًا في صفحة القرّاء لترى كتبه هنا</translation></message>
<message><source>This run kept no epochs to replay</source><translation>لم يحفظ هذا التشغيل حقبًا لإعادة عرضها</translation></message>
<message><source>Steps of equally many books each</source><translation>درجات في كل منها العدد نفسه من الكتب</translation></message>
</context>
<context>
<name>shelf::MapContent</name>
<message><source>Group %1</source><translation>المجموعة %1</translation></message>
<message><source>Nothing</source><translation>لا شيء</translation></message>
<message><source>Author</source><translation>المؤلف</translation></message>
<message><source>Year</source><translation>السنة</translation></message>
<message><source>Mean rating</source><translation>متوسط التقييم</translation></message>
<message><source>Number of readers</source><translation>عدد القرّاء</translation></message>
<message><source>Number of ratings</source><translation>عدد التقييمات</translation></message>
<message><source>Language</source><translation>اللغة</translation></message>
<message><source>Group</source><translation>المجموعة</translation></message>
<message><source>Neighbors kept</source><translation>الجيران المحتفظ بهم</translation></message>
<message><source>Reader's books</source><translation>كتب القارئ</translation></message>
<message><source>Reader's ratings</source><translation>تقييمات القارئ</translation></message>
<message><source>Predicted ratings</source><translation>التقييمات المتنبأ بها</translation></message>
<message><source>Neighbors lost</source><translation>الجيران المفقودون</translation></message>
<message><source>Tag</source><translation>الوسم</translation></message>
<message><source>Error of prediction</source><translation>خطأ التنبؤ</translation></message>
</context>
<context>
<name>shelf::MapDrawer</name>
<message><source>Beside the map</source><translation>بجانب الخريطة</translation></message>
<message><source>Settings</source><translation>الإعدادات</translation></message>
<message><source>Trust</source><translation>الثقة</translation></message>
<message><source>Groups</source><translation>المجموعات</translation></message>
<message><source>Selection</source><translation>التحديد</translation></message>
<message><source>Filter</source><translation>المرشّح</translation></message>
<message><source>Tags</source><translation>الوسوم</translation></message>
<message><source>Sum</source><translation>المجموع</translation></message>
<message><source>Views</source><translation>العروض</translation></message>
<message><source>Changes</source><translation>التغيّرات</translation></message>
</context>
<context>
<name>shelf::MapDrawing</name>
<message><source>Map of %1</source><translation>خريطة %1</translation></message>
</context>
<context>
<name>shelf::MapExports</name>
<message><source>Picture (PNG, SVG, PDF)…</source><translation>صورة (PNG، SVG، PDF)…</translation></message>
<message><source>Interactive page (HTML)…</source><translation>صفحة تفاعلية (HTML)…</translation></message>
<message><source>Training as an animation (GIF)…</source><translation>التدريب كرسوم متحركة (GIF)…</translation></message>
<message><source>Training as single pictures…</source><translation>التدريب كصور منفردة…</translation></message>
<message><source>Coordinates (CSV or TSV)…</source><translation>الإحداثيات (CSV أو TSV)…</translation></message>
<message><source>Selected books (CSV)…</source><translation>الكتب المحددة (CSV)…</translation></message>
<message><source>Nearest books of all (CSV)…</source><translation>أقرب الكتب إلى كل كتاب (CSV)…</translation></message>
<message><source>Work out the maps of the epochs first</source><translation>احسب خرائط الحقب أولًا</translation></message>
<message><source>Saving the map</source><translation>حفظ الخريطة</translation></message>
<message><source>Save the map as a page</source><translation>حفظ الخريطة كصفحة</translation></message>
<message><source>Web page (*.html)</source><translation>صفحة ويب (*.html)</translation></message>
<message><source>There is no map yet: train a run first.</source><translation>لا خريطة بعد: درّب تشغيلًا أولًا.</translation></message>
<message><source>The page can be saved when the training has ended.</source><translation>يمكن حفظ الصفحة متى انتهى التدريب.</translation></message>
<message><source>before training</source><translation>قبل التدريب</translation></message>
<message><source>epoch %1</source><translation>الحقبة %1</translation></message>
<message><source>%1, %2</source><translation>%1، %2</translation></message>
<message><source>Save the training as pictures in a folder</source><translation>حفظ التدريب كصور في مجلد</translation></message>
<message><source>Save the training as an animation</source><translation>حفظ التدريب كرسوم متحركة</translation></message>
<message><source>Animation (*.gif)</source><translation>رسوم متحركة (*.gif)</translation></message>
<message><source>Save the coordinates</source><translation>حفظ الإحداثيات</translation></message>
<message><source>Tables (*.csv *.tsv)</source><translation>جداول (*.csv *.tsv)</translation></message>
<message><source>Save the selected books</source><translation>حفظ الكتب المحددة</translation></message>
<message><source>Tables (*.csv)</source><translation>جداول (*.csv)</translation></message>
<message><source>No books are selected.</source><translation>لا كتب محددة.</translation></message>
<message><source>Save the nearest books</source><translation>حفظ أقرب الكتب</translation></message>
</context>
<context>
<name>shelf::MapForm</name>
<message><source>Settings of the map</source><translation>إعدادات الخريطة</translation></message>
<message><source>Advanced settings</source><translation>إعدادات متقدمة</translation></message>
<message><source>Choose…</source><translation>اختيار…</translation></message>
<message><source>Choose books: %1</source><translation>اختيار الكتب: %1</translation></message>
<message><source>Choose the books by their titles</source><translation>اختيار الكتب بعناوينها</translation></message>
<message><source>Selected books: %1</source><translation>الكتب المحددة: %1</translation></message>
<message><source>Put the selected books here</source><translation>وضع الكتب المحددة هنا</translation></message>
<message><source>Reset %1</source><translation>إعادة ضبط %1</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>An axis runs from one book to another, or between the means of two groups. Choose books by title, or select some on the map and put them into a field; one pair is enough.</source><translation>يمتد المحور من كتاب إلى آخر، أو بين متوسطَي مجموعتين. اختر الكتب بعناوينها، أو حدّد بعضها على الخريطة وضعها في حقل؛ زوج واحد يكفي.</translation></message>
</context>
<context>
<name>shelf::MapJob</name>
<message><source>finding neighbors</source><translation>البحث عن الجيران</translation></message>
<message><source>weighing neighbors</source><translation>حساب أوزان الجيران</translation></message>
<message><source>iteration %1 of %2</source><translation>التكرار %1 من %2</translation></message>
</context>
<context>
<name>shelf::MapLegend</name>
<message><source>%1 %</source><comment>share</comment><translation>%1٪</translation></message>
<message><source>Recommended</source><translation>الموصى بها</translation></message>
<message><source>Near here, not in the model</source><translation>قريبة هنا، لا في النموذج</translation></message>
<message><source>%1 without a vector</source><translation>بلا متجه: %1</translation></message>
<message><source>%1 not rated in training</source><translation>بلا تقييم في التدريب: %1</translation></message>
<message><source>%1 outside</source><translation>في الخارج: %1</translation></message>
<message><source>Taken by %1</source><translation>أخذها %1</translation></message>
<message><source>Rated by %1</source><translation>قيّمها %1</translation></message>
<message><source>≤ %1</source><translation>≤ %1</translation></message>
<message><source>≥ %1</source><translation>≥ %1</translation></message>
<message><source>%1 without</source><translation>بلا قيمة: %1</translation></message>
<message><source>Other</source><translation>غير ذلك</translation></message>
<message><source>In no group</source><translation>في غير مجموعة</translation></message>
<message><source>No tag</source><translation>بلا وسم</translation></message>
<message><source>Unknown</source><translation>غير معروف</translation></message>
<message><source>%1, %2</source><translation>%1، %2</translation></message>
<message><source>and %1 more</source><translation>و%1 غيرها</translation></message>
</context>
<context>
<name>shelf::MapMeasure</name>
<message><source>Measuring the map</source><translation>قياس الخريطة</translation></message>
</context>
<context>
<name>shelf::MapPage</name>
<message><source>No books yet</source><translation>لا كتب بعد</translation></message>
<message><source>Open book ratings first; the map is drawn from a run trained on them.</source><translation>افتح تقييمات كتب أولًا؛ تُرسم الخريطة من تشغيل مدرَّب عليها.</translation></message>
<message><source>Training is under way</source><translation>التدريب جارٍ</translation></message>
<message><source>The map appears here with the first epoch that is kept, and moves while the training goes on.</source><translation>تظهر الخريطة هنا مع أول حقبة تُحفظ، وتتحرك ما دام التدريب مستمرًا.</translation></message>
<message><source>The map needs a trained run</source><translation>تحتاج الخريطة إلى تشغيل مدرَّب</translation></message>
<message><source>Training places every book in a space of tastes; the map shows that space, with alike books close together.</source><translation>يضع التدريب كل كتاب في فضاء أذواق؛ وتعرض الخريطة ذلك الفضاء، والكتب المتشابهة فيها متقاربة.</translation></message>
<message><source>This run has no map</source><translation>لا خريطة لهذا التشغيل</translation></message>
<message><source>Its model has no vectors of books. Train a network or a factorization, or choose another run above.</source><translation>لا متجهات كتب لنموذجه. درّب شبكة أو تحليل مصفوفات، أو اختر تشغيلًا آخر أعلاه.</translation></message>
<message><source>%1, %2</source><translation>%1، %2</translation></message>
<message><source>There is no map to measure yet.</source><translation>لا خريطة للقياس بعد.</translation></message>
<message><source>The map is measured when the training has ended.</source><translation>تُقاس الخريطة متى انتهى التدريب.</translation></message>
<message><source>Not measured yet.</source><translation>لم تُقس بعد.</translation></message>
<message><source>Go to Training</source><translation>الذهاب إلى التدريب</translation></message>
<message><source>Go to Library</source><translation>الذهاب إلى المكتبة</translation></message>
<message><source>All books shown</source><translation>كل الكتب المعروضة</translation></message>
<message><source>None</source><translation>لا شيء</translation></message>
<message><source>The others</source><translation>الأخرى</translation></message>
<message><source>What is selected</source><translation>ما هو محدد</translation></message>
<message><source>What the legend picks out</source><translation>ما يُبرزه مفتاح الرسم</translation></message>
<message><source>The selected book and its neighbors</source><translation>الكتاب المحدد وجيرانه</translation></message>
<message><source>The reader's rated books</source><translation>الكتب التي قيّمها القارئ</translation></message>
<message><source>The reader's recommended books</source><translation>الكتب الموصى بها للقارئ</translation></message>
<message><source>Undo a step on the map</source><translation>التراجع عن خطوة على الخريطة</translation></message>
<message><source>Redo a step on the map</source><translation>إعادة خطوة على الخريطة</translation></message>
<message><source>Find on the map</source><translation>البحث على الخريطة</translation></message>
<message><source>&amp;Beside</source><translation>بجانبها</translation></message>
<message><source>Second map</source><translation>الخريطة الثانية</translation></message>
<message><source>What the second map is drawn from. The bar above acts on the map that was clicked last</source><translation>ما تُرسم منه الخريطة الثانية. يعمل الشريط أعلاه على آخر خريطة نُقر عليها</translation></message>
<message><source>%1, epoch %2</source><translation>%1، الحقبة %2</translation></message>
<message><source>Choose two runs, two epochs or two projections to compare.</source><translation>اختر تشغيلين أو حقبتين أو إسقاطين للمقارنة.</translation></message>
<message><source>Comparing neighborhoods</source><translation>مقارنة الجوار</translation></message>
<message><source>Both maps are drawn from the same vectors: of a book's 10 nearest on the one, %1 % are not among its 10 nearest on the other.</source><translation>الخريطتان مرسومتان من المتجهات نفسها: من أقرب ١٠ كتب إلى كتاب على إحداهما، %1٪ ليست بين أقرب ١٠ إليه على الأخرى.</translation></message>
<message><source>Of a book's 10 nearest in the one space, %1 % are not among its 10 nearest in the other.</source><translation>من أقرب ١٠ كتب إلى كتاب في أحد الفضاءين، %1٪ ليست بين أقرب ١٠ إليه في الآخر.</translation></message>
<message><source>Looking for groups</source><translation>البحث عن مجموعات</translation></message>
<message><source>Finding groups of books</source><translation>إيجاد مجموعات الكتب</translation></message>
<message><source>Group %1</source><translation>المجموعة %1</translation></message>
<message><source>No book has a tag yet. Select books and name them in the panel Selection.</source><translation>لا كتاب له وسم بعد. حدّد كتبًا وسمِّها في لوحة «التحديد».</translation></message>
<message numerus="yes"><source>%Ln group(s) of books that have the same tags</source><translation><numerusform>لا مجموعات من كتب لها الوسوم نفسها</numerusform><numerusform>مجموعة واحدة من كتب لها الوسوم نفسها</numerusform><numerusform>مجموعتان من كتب لها الوسوم نفسها</numerusform><numerusform>%Ln مجموعات من كتب لها الوسوم نفسها</numerusform><numerusform>%Ln مجموعة من كتب لها الوسوم نفسها</numerusform><numerusform>%Ln مجموعة من كتب لها الوسوم نفسها</numerusform></translation></message>
<message numerus="yes"><source>%Ln island(s) by HDBSCAN: clusters of this map, not of the model's space</source><translation><numerusform>لا جزر بطريقة HDBSCAN</numerusform><numerusform>جزيرة واحدة بطريقة HDBSCAN: عنقود من هذه الخريطة، لا من فضاء النموذج</numerusform><numerusform>جزيرتان بطريقة HDBSCAN: عنقودان من هذه الخريطة، لا من فضاء النموذج</numerusform><numerusform>%Ln جزر بطريقة HDBSCAN: عناقيد من هذه الخريطة، لا من فضاء النموذج</numerusform><numerusform>%Ln جزيرة بطريقة HDBSCAN: عناقيد من هذه الخريطة، لا من فضاء النموذج</numerusform><numerusform>%Ln جزيرة بطريقة HDBSCAN: عناقيد من هذه الخريطة، لا من فضاء النموذج</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by HDBSCAN in the model's space</source><translation><numerusform>لا مجموعات بطريقة HDBSCAN في فضاء النموذج</numerusform><numerusform>مجموعة واحدة بطريقة HDBSCAN في فضاء النموذج</numerusform><numerusform>مجموعتان بطريقة HDBSCAN في فضاء النموذج</numerusform><numerusform>%Ln مجموعات بطريقة HDBSCAN في فضاء النموذج</numerusform><numerusform>%Ln مجموعة بطريقة HDBSCAN في فضاء النموذج</numerusform><numerusform>%Ln مجموعة بطريقة HDBSCAN في فضاء النموذج</numerusform></translation></message>
<message numerus="yes"><source>%Ln group(s) by k-means in the model's space</source><translation><numerusform>لا مجموعات بطريقة k-means في فضاء النموذج</numerusform><numerusform>مجموعة واحدة بطريقة k-means في فضاء النموذج</numerusform><numerusform>مجموعتان بطريقة k-means في فضاء النموذج</numerusform><numerusform>%Ln مجموعات بطريقة k-means في فضاء النموذج</numerusform><numerusform>%Ln مجموعة بطريقة k-means في فضاء النموذج</numerusform><numerusform>%Ln مجموعة بطريقة k-means في فضاء النموذج</numerusform></translation></message>
<message><source>%1: %2, so it cannot be added.</source><translation>%1: %2، فلا يمكن إضافته.</translation></message>
<message><source>Select</source><translation>تحديد</translation></message>
<message><source>Export</source><translation>تصدير</translation></message>
<message><source>Take out of the selection</source><translation>إخراج من التحديد</translation></message>
<message><source>Add to the selection</source><translation>إضافة إلى التحديد</translation></message>
<message><source>Copy picture</source><translation>نسخ الصورة</translation></message>
<message><source>See everything</source><translation>عرض كل شيء</translation></message>
<message><source>Zoom in</source><translation>تكبير</translation></message>
<message><source>Zoom out</source><translation>تصغير</translation></message>
</context>
<context>
<name>shelf::MapPane</name>
<message numerus="yes"><source>%Ln map(s), %1</source><translation><numerusform>لا خرائط، %1</numerusform><numerusform>خريطة واحدة، %1</numerusform><numerusform>خريطتان، %1</numerusform><numerusform>%Ln خرائط، %1</numerusform><numerusform>%Ln خريطة، %1</numerusform><numerusform>%Ln خريطة، %1</numerusform></translation></message>
<message><source>Working out the maps of all epochs</source><translation>حساب خرائط كل الحقب</translation></message>
<message><source>Maps of all epochs</source><translation>خرائط كل الحقب</translation></message>
<message><source>%1: finding neighbors</source><translation>%1: البحث عن الجيران</translation></message>
<message><source>%1: iteration %2 of %3</source><translation>%1: التكرار %2 من %3</translation></message>
<message><source>%1: weighing neighbors</source><translation>%1: حساب أوزان الجيران</translation></message>
<message><source>Settings changed: Start draws the map anew (%1)</source><translation>تغيّرت الإعدادات: يرسم زر «بدء» الخريطة من جديد (%1)</translation></message>
<message><source>Press Start to draw this map (%1)</source><translation>اضغط «بدء» لرسم هذه الخريطة (%1)</translation></message>
<message numerus="yes"><source>%1: %Ln iteration(s), seed %2</source><translation><numerusform>%1: بلا تكرارات، البذرة %2</numerusform><numerusform>%1: تكرار واحد، البذرة %2</numerusform><numerusform>%1: تكراران، البذرة %2</numerusform><numerusform>%1: %Ln تكرارات، البذرة %2</numerusform><numerusform>%1: %Ln تكرارًا، البذرة %2</numerusform><numerusform>%1: %Ln تكرار، البذرة %2</numerusform></translation></message>
<message><source>less than a second</source><translation>أقل من ثانية</translation></message>
<message><source>about %1 s</source><translation>نحو %1 ث</translation></message>
<message><source>about %1 min</source><translation>نحو %1 د</translation></message>
<message><source>While it trains the map shows principal components</source><translation>أثناء التدريب تعرض الخريطة المركّبات الرئيسية</translation></message>
<message><source>%1, paused</source><translation>%1، موقوف مؤقتًا</translation></message>
<message><source>%1, from %2 % of the true neighbors</source><comment>how a map was made</comment><translation>%1، من %2٪ من الجيران الحقيقيين</translation></message>
</context>
<context>
<name>shelf::MapPictureFile</name>
<message><source>There is no map yet: train a run first.</source><translation>لا خريطة بعد: درّب تشغيلًا أولًا.</translation></message>
<message><source>A picture has 1 to %1 pixels in each direction.</source><translation>للصورة من ١ إلى %1 بكسل في كل اتجاه.</translation></message>
<message><source>The name of the picture has to end in .png, .svg or .pdf.</source><translation>يجب أن ينتهي اسم الصورة بـ .png أو .svg أو .pdf.</translation></message>
<message><source>There is not enough memory for a picture of this size.</source><translation>الذاكرة لا تكفي لصورة بهذا الحجم.</translation></message>
</context>
<context>
<name>shelf::MapReader</name>
<message><source>reader %1</source><translation>القارئ %1</translation></message>
</context>
<context>
<name>shelf::MapStrip</name>
<message><source>Start</source><extracomment>A button (verb): begins to work out the map</extracomment><translation>بدء</translation></message>
<message><source>Work out this map</source><translation>حساب هذه الخريطة</translation></message>
<message><source>Pause</source><translation>إيقاف مؤقت</translation></message>
<message><source>Hold on; Resume goes on from here</source><translation>التوقف هنا؛ يُستأنف بالزر «استئناف»</translation></message>
<message><source>Stop</source><translation>إيقاف</translation></message>
<message><source>End here and keep the map as far as it came</source><translation>الانتهاء هنا وإبقاء الخريطة كما وصلت</translation></message>
<message><source>More iterations</source><translation>تكرارات إضافية</translation></message>
<message><source>Go on for half as many iterations again</source><translation>المتابعة بعدد إضافي يساوي نصف التكرارات</translation></message>
<message><source>Go on</source><translation>متابعة</translation></message>
<message><source>Resume</source><translation>استئناف</translation></message>
<message><source>Go on from where the layout was stopped</source><translation>المتابعة من حيث أُوقف التخطيط</translation></message>
</context>
<context>
<name>shelf::MapTools</name>
<message><source>Move</source><translation>تحريك</translation></message>
<message><source>Drag moves the map, in space it turns it (P)</source><translation>السحب يحرّك الخريطة، وفي الفضاء يدوّرها (P)</translation></message>
<message><source>Rectangle</source><translation>مستطيل</translation></message>
<message><source>Drag selects the books in a rectangle; Shift adds, Ctrl removes (R). With the keyboard: arrows move a cross, Space sets the corners</source><translation>السحب يحدد الكتب داخل مستطيل؛ Shift يضيف، وCtrl يزيل (R). بلوحة المفاتيح: الأسهم تحرّك علامة متقاطعة، والمسافة تضع الأركان</translation></message>
<message><source>Lasso</source><translation>لاسو</translation></message>
<message><source>Drag draws around the books to select; Shift adds, Ctrl removes (L)</source><translation>السحب يرسم حول الكتب المراد تحديدها؛ Shift يضيف، وCtrl يزيل (L)</translation></message>
<message><source>Select</source><translation>تحديد</translation></message>
<message><source>Select books: all, the others, by legend, by reader…</source><translation>تحديد الكتب: الكل، الأخرى، بحسب مفتاح الرسم، بحسب القارئ…</translation></message>
<message><source>Selection</source><translation>التحديد</translation></message>
<message><source>What is selected: the books as a list, their figures, what sets them apart (S)</source><translation>ما هو محدد: الكتب كقائمة، وقيمها، وما يميزها (S)</translation></message>
<message><source>Books shown</source><translation>الكتب المعروضة</translation></message>
<message><source>Narrow to the selection</source><translation>حصر الخريطة في التحديد</translation></message>
<message><source>Narrow the map to the selected books; the others stay as grey context. Neighbors stay what they are</source><translation>يحصر الخريطة في الكتب المحددة؛ تبقى الأخرى سياقًا رماديًا. يبقى الجيران كما هم</translation></message>
<message><source>Back to wider</source><translation>العودة إلى الأوسع</translation></message>
<message><source>Back to what was seen before narrowing</source><translation>العودة إلى ما كان معروضًا قبل الحصر</translation></message>
<message><source>Show all books</source><translation>عرض كل الكتب</translation></message>
<message><source>Back to the whole library</source><translation>العودة إلى المكتبة كلها</translation></message>
<message><source>Hide the others</source><translation>إخفاء الأخرى</translation></message>
<message><source>Leave out the books outside the filter instead of showing them grey</source><translation>استبعاد الكتب التي خارج المرشّح بدلًا من عرضها رمادية</translation></message>
<message><source>Find on the map</source><translation>البحث على الخريطة</translation></message>
<message><source>Title or author</source><translation>العنوان أو المؤلف</translation></message>
<message><source>Books whose title or author holds these words stand out (Ctrl+Shift+F)</source><translation>تُبرز الكتب التي في عنوانها أو مؤلفها هذه الكلمات (Ctrl+Shift+F)</translation></message>
<message><source>Regular expression</source><translation>تعبير نمطي</translation></message>
<message><source>Read what is typed as a regular expression</source><translation>قراءة المكتوب كتعبير نمطي</translation></message>
<message><source>Select hits</source><translation>تحديد النتائج</translation></message>
<message><source>Select the books that were found</source><translation>تحديد الكتب التي عُثر عليها</translation></message>
<message><source>Select %1</source><translation>تحديد %1</translation></message>
<message><source>Undo</source><translation>تراجع</translation></message>
<message><source>Undo the last step of viewing (Ctrl+Z)</source><translation>التراجع عن آخر خطوة عرض (Ctrl+Z)</translation></message>
<message><source>Redo</source><translation>إعادة</translation></message>
<message><source>Do it again (Ctrl+Shift+Z)</source><translation>إعادتها (Ctrl+Shift+Z)</translation></message>
<message><source>Zoom out</source><translation>تصغير</translation></message>
<message><source>Zoom out (-)</source><translation>تصغير (-)</translation></message>
<message><source>Zoom in</source><translation>تكبير</translation></message>
<message><source>Zoom in (+)</source><translation>تكبير (+)</translation></message>
<message><source>Show everything</source><translation>عرض كل شيء</translation></message>
<message><source>Show everything (F, or double click)</source><translation>عرض كل شيء (F، أو نقر مزدوج)</translation></message>
<message><source>More</source><translation>المزيد</translation></message>
<message><source>What else the bar holds, and has no room for</source><translation>ما في الشريط غير ذلك ولا يتسع له المكان</translation></message>
<message><source>not valid</source><translation>غير صالح</translation></message>
<message numerus="yes"><source>Select the %Ln book(s) found</source><translation><numerusform>لا كتب عُثر عليها لتحديدها</numerusform><numerusform>تحديد الكتاب الذي عُثر عليه</numerusform><numerusform>تحديد الكتابين اللذين عُثر عليهما</numerusform><numerusform>تحديد %Ln كتب عُثر عليها</numerusform><numerusform>تحديد %Ln كتابًا عُثر عليها</numerusform><numerusform>تحديد %Ln كتاب عُثر عليها</numerusform></translation></message>
<message><source>Select the books that were found (Enter)</source><translation>تحديد الكتب التي عُثر عليها (Enter)</translation></message>
<message><source>%1 shown</source><comment>books on the map</comment><translation>المعروض %1</translation></message>
<message><source>%1 selected</source><comment>books on the map</comment><translation>المحدد %1</translation></message>
<message><source>Books inside the filter: %1 of %2</source><translation>الكتب داخل المرشّح: %1 من %2</translation></message>
</context>
<context>
<name>shelf::MarksModel</name>
<message><source>%1 %</source><comment>share</comment><translation>%1٪</translation></message>
<message><source>the chance that this is an accident is below one in a million</source><translation>احتمال أن يكون هذا مصادفة دون واحد في المليون</translation></message>
<message><source>the chance that this is an accident is about %1</source><translation>احتمال أن يكون هذا مصادفة نحو %1</translation></message>
<message><source>Stands out</source><translation>البارز</translation></message>
<message><source>As</source><extracomment>Header of a column: as what a book is marked</extracomment><translation>بصفة</translation></message>
<message><source>Share</source><translation>النسبة</translation></message>
<message><source>Of the selected books; the mark shows the share of all books that are shown</source><translation>من الكتب المحددة؛ تُظهر العلامة النسبة من كل الكتب المعروضة</translation></message>
<message><source>Of the selected books; the mark shows the share of the whole library</source><translation>من الكتب المحددة؛ تُظهر العلامة النسبة من المكتبة كلها</translation></message>
<message><source>Lift</source><translation>الرفع</translation></message>
<message><source>× %1</source><comment>lift</comment><translation>× %1</translation></message>
<message><source>How many times as common as among all books that are shown</source><translation>كم مرة أشيع منه بين كل الكتب المعروضة</translation></message>
<message><source>How many times as common as in the whole library</source><translation>كم مرة أشيع منه في المكتبة كلها</translation></message>
<message><source>word</source><translation>كلمة</translation></message>
<message><source>author</source><translation>مؤلف</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>years</source><translation>سنوات</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of all that are shown (%5); %6</source><translation>%1: %2 من التحديد (%3)، و%4 من كل المعروض (%5)؛ %6</translation></message>
<message><source>%1: %2 of the selection (%3), %4 of the library (%5); %6</source><translation>%1: %2 من التحديد (%3)، و%4 من المكتبة (%5)؛ %6</translation></message>
<message><source>number</source><translation>عدد</translation></message>
<message><source>%1: %2 against %3</source><comment>number: medians</comment><translation>%1: %2 مقابل %3</translation></message>
<message><source>higher</source><translation>أعلى</translation></message>
<message><source>lower</source><translation>أدنى</translation></message>
<message><source>%1: in the middle %2 in the selection and %3 elsewhere; of two books, one of the selection and one from elsewhere, the selected one has the larger number in %4 of all cases; %5</source><translation>%1: الوسيط %2 في التحديد و%3 خارجه؛ ومن كتابين، أحدهما من التحديد والآخر من خارجه، يكون العدد الأكبر للمحدد في %4 من الحالات؛ %5</translation></message>
</context>
<context>
<name>shelf::MeasureJob</name>
<message><source>Measuring on the test part</source><translation>القياس على جزء الاختبار</translation></message>
<message><source>Measuring rankings</source><translation>قياس الترتيب</translation></message>
</context>
<context>
<name>shelf::MessageBar</name>
<message><source>Details of the message</source><translation>تفاصيل الرسالة</translation></message>
<message><source>Copy the message</source><translation>نسخ الرسالة</translation></message>
<message><source>Close the message</source><translation>إغلاق الرسالة</translation></message>
<message><source>Details</source><translation>التفاصيل</translation></message>
<message><source>Copy</source><translation>نسخ</translation></message>
<message><source>Problem</source><translation>مشكلة</translation></message>
<message><source>Message</source><translation>رسالة</translation></message>
<message><source>%1, line %2, column %3</source><comment>a file</comment><translation>%1، السطر %2، العمود %3</translation></message>
<message><source>%1, line %2</source><comment>a file</comment><translation>%1، السطر %2</translation></message>
</context>
<context>
<name>shelf::MetricPanel</name>
<message><source>Figure across</source><translation>القيمة الأفقية</translation></message>
<message><source>Figure upwards</source><translation>القيمة العمودية</translation></message>
<message><source>&amp;Upwards</source><translation>عموديًا</translation></message>
<message><source>&amp;Across</source><translation>أفقيًا</translation></message>
<message><source>No Pareto front: of one of these it is not said which way is better.</source><translation>لا جبهة باريتو: لا يُذكر لإحدى هاتين أي اتجاه أفضل.</translation></message>
<message><source>Pareto front, which nothing with both figures beats in both: %1.</source><translation>جبهة باريتو، التي لا يتفوق عليها في القيمتين معًا ما له كلتاهما: %1.</translation></message>
<message><source>Not in the picture, for want of one of the figures: %1.</source><translation>ليست في الصورة لنقص إحدى القيمتين: %1.</translation></message>
</context>
<context>
<name>shelf::MetricPlot</name>
<message><source>%1 (down is better)</source><translation>%1 (الأسفل أفضل)</translation></message>
<message><source>← better: %1</source><translation>الأفضل يسارًا: %1</translation></message>
<message><source>%1 (up is better)</source><translation>%1 (الأعلى أفضل)</translation></message>
<message><source>%1: better →</source><translation>%1: الأفضل يمينًا</translation></message>
<message><source>Runs by two figures</source><translation>التشغيلات بحسب قيمتين</translation></message>
<message><source>%1: %2 %3, %4 %5</source><translation>%1: %2 %3، %4 %5</translation></message>
<message><source>%1; on the Pareto front</source><translation>%1؛ على جبهة باريتو</translation></message>
<message><source>No run has both figures.</source><translation>لا تشغيل له القيمتان.</translation></message>
</context>
<context>
<name>shelf::ModelAbout</name>
<message><source>About this model</source><translation>حول هذا النموذج</translation></message>
<message><source>Good for: %1</source><translation>يصلح لما يلي: %1</translation></message>
<message><source>Source: %1</source><translation>المصدر: %1</translation></message>
<message><source>Published figure to compare with: %1</source><translation>قيمة منشورة للمقارنة بها: %1</translation></message>
</context>
<context>
<name>shelf::NearestFinder</name>
<message><source>Finding the nearest books</source><translation>إيجاد أقرب الكتب</translation></message>
</context>
<context>
<name>shelf::NeighborsModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>Why?</source><translation>لماذا؟</translation></message>
<message><source>Why these two books are neighbors (Space)</source><translation>لماذا هذان الكتابان جاران (مسافة)</translation></message>
<message><source>%1
by %2</source><translation>%1
تأليف %2</translation></message>
<message><source>Dot product</source><translation>الجداء النقطي</translation></message>
<message><source>Distance</source><translation>المسافة</translation></message>
<message><source>Rank</source><translation>الرتبة</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
</context>
<context>
<name>shelf::NextStep</name>
<message><source>The map shows which books lie near each other, a reader's page what to recommend and why.</source><translation>تُظهر الخريطة أي الكتب متقاربة، وتُظهر صفحة القارئ بماذا يوصى ولماذا.</translation></message>
<message><source>&amp;Map</source><translation>الخريطة</translation></message>
<message><source>&amp;Readers</source><translation>القرّاء</translation></message>
</context>
<context>
<name>shelf::NotesModel</name>
<message><source>Rated twice</source><translation>مقيَّم مرتين</translation></message>
<message><source>Book not in the catalogue</source><translation>كتاب ليس في فهرس الكتب</translation></message>
<message><source>Wrong number of fields</source><translation>عدد حقول غير صحيح</translation></message>
<message><source>Bad value</source><translation>قيمة غير صالحة</translation></message>
<message><source>How files were joined</source><translation>طريقة ربط الملفات</translation></message>
<message><source>Character encoding</source><translation>ترميز المحارف</translation></message>
<message><source>Stray quote</source><translation>علامة اقتباس شاردة</translation></message>
<message><source>Not rated</source><translation>بلا تقييم</translation></message>
<message><source>Assumption</source><translation>افتراض</translation></message>
<message><source>Choice of columns</source><translation>اختيار الأعمدة</translation></message>
<message><source>Meaning of times</source><translation>معنى الأوقات</translation></message>
<message><source>Decimal sign</source><translation>العلامة العشرية</translation></message>
<message><source>Spelling of ids</source><translation>كتابة المعرّفات</translation></message>
<message><source>Cleaned</source><translation>منقّى</translation></message>
<message><source>Other</source><translation>غير ذلك</translation></message>
<message><source>Kind</source><translation>النوع</translation></message>
<message><source>File</source><translation>الملف</translation></message>
<message><source>Line</source><translation>السطر</translation></message>
<message><source>Note</source><translation>الملاحظة</translation></message>
</context>
<context>
<name>shelf::NotesView</name>
<message><source>Filter notes</source><translation>ترشيح الملاحظات</translation></message>
<message><source>Notes</source><translation>الملاحظات</translation></message>
<message><source>Kind of notes</source><translation>نوع الملاحظات</translation></message>
<message><source>Shows only notes of this kind</source><translation>عرض ملاحظات هذا النوع فقط</translation></message>
<message><source>Copy</source><translation>نسخ</translation></message>
<message><source>Copy the notes</source><translation>نسخ الملاحظات</translation></message>
<message><source>Puts the notes shown on the clipboard as a table</source><translation>يضع الملاحظات المعروضة في الحافظة كجدول</translation></message>
<message><source>Save as CSV…</source><translation>حفظ بصيغة CSV…</translation></message>
<message><source>Save the notes as CSV</source><translation>حفظ الملاحظات بصيغة CSV</translation></message>
<message><source>Save the notes</source><translation>حفظ الملاحظات</translation></message>
<message><source>All kinds</source><translation>كل الأنواع</translation></message>
<message numerus="yes"><source>%Ln rating(s) were read</source><translation><numerusform>لم يُقرأ أي تقييم</numerusform><numerusform>قُرئ تقييم واحد</numerusform><numerusform>قُرئ تقييمان</numerusform><numerusform>قُرئت %Ln تقييمات</numerusform><numerusform>قُرئ %Ln تقييمًا</numerusform><numerusform>قُرئ %Ln تقييم</numerusform></translation></message>
<message><source>left out: %1</source><translation>المستبعد: %1</translation></message>
<message><source>Lines that could not be used, and what was assumed of the files, would be listed here. There was nothing of either.</source><translation>كانت ستُدرج هنا الأسطر التي تعذّر استخدامها، وما افتُرض عن الملفات. لم يكن هناك شيء من ذلك.</translation></message>
<message><source>No note is of this kind and has these words.</source><translation>لا ملاحظة من هذا النوع بهذه الكلمات.</translation></message>
<message><source>%1.</source><translation>%1.</translation></message>
<message><source>of all %2 notes the first %1 are listed</source><translation>من كل الملاحظات وعددها %2 أُدرجت أول %1</translation></message>
</context>
<context>
<name>shelf::NoticeBar</name>
<message><source>Dismiss notice</source><translation>إخفاء التنبيه</translation></message>
<message><source>Dismiss</source><translation>إخفاء</translation></message>
<message><source>Show less of the notice</source><translation>عرض أقل من التنبيه</translation></message>
<message><source>Show all of the notice</source><translation>عرض التنبيه كله</translation></message>
<message><source>Show less</source><translation>عرض أقل</translation></message>
<message><source>Show all</source><translation>عرض الكل</translation></message>
</context>
<context>
<name>shelf::OpenController</name>
<message><source>Stop and open other data?</source><translation>هل تريد الإيقاف وفتح بيانات أخرى؟</translation></message>
<message><source>Save %1 before opening other data?</source><translation>هل يُحفظ %1 قبل فتح بيانات أخرى؟</translation></message>
<message><source>Cancel</source><translation>إلغاء</translation></message>
<message><source>Keep and open</source><translation>إبقاء وفتح</translation></message>
<message><source>Open without saving</source><translation>فتح دون حفظ</translation></message>
<message><source>What you keep is offered when this project is opened again, or at the next start; what you do not save is gone.</source><translation>ما تُبقيه يُعرض عليك حين يُفتح هذا المشروع مجددًا، أو عند البدء التالي؛ وما لا تحفظه يضيع.</translation></message>
<message><source>Runs and searches belong to their data. What you keep is offered, all of it, at the top of the window and at the next start; what you do not save is gone.</source><translation>التشغيلات وعمليات البحث مرتبطة ببياناتها. ما تُبقيه يُعرض عليك كله أعلى النافذة وعند البدء التالي؛ وما لا تحفظه يضيع.</translation></message>
<message><source>Ratings and catalogues (%1)</source><translation>تقييمات وفهارس كتب (%1)</translation></message>
<message><source>All files (*)</source><translation>كل الملفات (*)</translation></message>
<message><source>Open ratings</source><translation>فتح تقييمات</translation></message>
<message><source>Choose a catalogue</source><translation>اختيار فهرس كتب</translation></message>
<message><source>Open with options</source><translation>فتح بخيارات</translation></message>
<message><source>Open a folder of ratings</source><translation>فتح مجلد تقييمات</translation></message>
<message><source>Open vectors</source><translation>فتح متجهات</translation></message>
<message><source>Vectors (%1)</source><translation>متجهات (%1)</translation></message>
<message><source>Open a project</source><translation>فتح مشروع</translation></message>
<message><source>Shelfspace projects (*.shelfproject)</source><translation>مشاريع Shelfspace (*.shelfproject)</translation></message>
<message><source>Open a run</source><translation>فتح تشغيل</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>تشغيلات Shelfspace (*.shelf)</translation></message>
</context>
<context>
<name>shelf::OpenProject</name>
<message><source>Tidying the journal</source><translation>ترتيب السجل</translation></message>
<message><source>Keeping what is not saved</source><translation>الاحتفاظ بما لم يُحفظ</translation></message>
<message><source>Saving %1</source><translation>حفظ %1</translation></message>
</context>
<context>
<name>shelf::OptionForm</name>
<message><source>such as 2015-01-31</source><translation>مثل 2015-01-31</translation></message>
<message><source>such as 1..5</source><translation>مثل 1..5</translation></message>
<message><source>a number</source><translation>عدد</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>كما وُجد</translation></message>
<message><source>not found</source><translation>غير موجود</translation></message>
<message><source>Take back %1</source><translation>التراجع عن %1</translation></message>
<message><source>%1 – as found</source><translation>%1 – كما وُجد</translation></message>
<message><source>Take this back</source><translation>التراجع عن هذا</translation></message>
<message><source>Back to %1, which was found</source><translation>العودة إلى %1، الذي وُجد</translation></message>
</context>
<context>
<name>shelf::OverviewView</name>
<message><source>Coverage of the catalogue</source><translation>تغطية فهرس الكتب</translation></message>
<message><source>The books with readers among those of the catalogue, and what is known of them. A bar leads to the books that lack it.</source><translation>الكتب التي لها قرّاء من بين كتب الفهرس، وما هو معروف عنها. يقود العمود إلى الكتب التي تنقصها المعلومة.</translation></message>
<message><source>No reader looks suspicious.</source><translation>لا قارئ يبدو مريبًا.</translation></message>
<message><source>Readers that may be none: %1. They gave many equal ratings, hundreds on one day or thousands in all, or have the list of another reader.</source><translation>قرّاء ربما ليسوا قرّاء: %1. أعطوا تقييمات متساوية كثيرة، أو مئات في يوم واحد أو آلافًا إجمالًا، أو لديهم قائمة قارئ آخر.</translation></message>
<message><source>The first %1 are listed.</source><translation>أُدرج أول %1.</translation></message>
<message><source>Overview</source><translation>نظرة عامة</translation></message>
<message><source>Readers that may be none</source><translation>قرّاء ربما ليسوا قرّاء</translation></message>
<message><source>Show this reader</source><translation>عرض هذا القارئ</translation></message>
<message><source>Looking at the ratings</source><translation>النظر في التقييمات</translation></message>
<message><source>Finding the books</source><translation>إيجاد الكتب</translation></message>
</context>
<context>
<name>shelf::OverviewWords</name>
<message><source>%1 %</source><translation>%1٪</translation></message>
<message><source>%1 to %2</source><comment>a range</comment><translation>من %1 إلى %2</translation></message>
<message><source>week from %1</source><translation>الأسبوع من %1</translation></message>
<message><source>rated %1: %2 (%3)</source><translation>بتقييم %1: %2 (%3)</translation></message>
<message><source>%1: %2 (%3)</source><translation>%1: %2 (%3)</translation></message>
<message><source>books rated %1 against the mean: %2 (%3)</source><translation>كتب تقييمها %1 قياسًا إلى المتوسط: %2 (%3)</translation></message>
<message><source>readers rating %1 against the mean: %2 (%3)</source><translation>قرّاء تقييمهم %1 قياسًا إلى المتوسط: %2 (%3)</translation></message>
<message><source>The top 1 % of the books have %1 of all, 10 % have %2, 20 % have %3.</source><translation>لأعلى ١٪ من الكتب %1 من الكل، ولأعلى ١٠٪ منها %2، ولأعلى ٢٠٪ منها %3.</translation></message>
<message><source>The busiest 1 % of the readers gave %1 of all, 10 % gave %2, 20 % gave %3.</source><translation>أعطى أنشط ١٪ من القرّاء %1 من الكل، وأعطى أنشط ١٠٪ منهم %2، وأنشط ٢٠٪ منهم %3.</translation></message>
<message><source>Median %1, most %2; Gini coefficient %3.</source><translation>الوسيط %1، والأكثر %2؛ معامل جيني %3.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the books lie above.</source><translation>قياسًا إلى متوسط الكل، %1، مع الشدّ نحوه حيث تقل التقييمات. الانحراف المعياري %2؛ %3 من الكتب تقع فوقه.</translation></message>
<message><source>Against the mean of all, %1, pulled toward it where ratings are few. Standard deviation %2; %3 of the readers lie above.</source><translation>قياسًا إلى متوسط الكل، %1، مع الشدّ نحوه حيث تقل التقييمات. الانحراف المعياري %2؛ %3 من القرّاء يقعون فوقه.</translation></message>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>Author</source><translation>المؤلف</translation></message>
<message><source>Year</source><translation>السنة</translation></message>
<message><source>Language</source><translation>اللغة</translation></message>
<message><source>Genre</source><translation>النوع الأدبي</translation></message>
<message><source>ISBN</source><translation>ISBN</translation></message>
<message><source>Cover</source><translation>الغلاف</translation></message>
<message><source>Ratings by value</source><translation>التقييمات بحسب القيمة</translation></message>
<message><source>Books by readers</source><translation>الكتب بحسب القرّاء</translation></message>
<message><source>Books by number of ratings</source><translation>الكتب بحسب عدد التقييمات</translation></message>
<message><source>Readers by books</source><translation>القرّاء بحسب الكتب</translation></message>
<message><source>Readers by number of ratings</source><translation>القرّاء بحسب عدد التقييمات</translation></message>
<message><source>Activity by day (UTC)</source><translation>النشاط بحسب اليوم (UTC)</translation></message>
<message><source>Activity by week (UTC)</source><translation>النشاط بحسب الأسبوع (UTC)</translation></message>
<message><source>Activity by month (UTC)</source><translation>النشاط بحسب الشهر (UTC)</translation></message>
<message><source>Activity by year (UTC)</source><translation>النشاط بحسب السنة (UTC)</translation></message>
<message><source>Activity by decade (UTC)</source><translation>النشاط بحسب العقد (UTC)</translation></message>
<message><source>How books are rated</source><translation>كيف تُقيَّم الكتب</translation></message>
<message><source>How readers rate</source><translation>كيف يقيّم القرّاء</translation></message>
<message><source>The times of these data are left out; the notes say why.</source><translation>استُبعدت أوقات هذه البيانات؛ تذكر الملاحظات السبب.</translation></message>
<message><source>No time of these data is of a year from 1 to 9999.</source><translation>لا وقت في هذه البيانات من سنة بين ١ و٩٩٩٩.</translation></message>
<message><source>These data have no times.</source><translation>لا أوقات في هذه البيانات.</translation></message>
<message><source>Nobody gave stars: these data say who took which book.</source><translation>لم يعطِ أحد نجومًا: تذكر هذه البيانات من أخذ أي كتاب.</translation></message>
<message><source>Taken</source><translation>المأخوذة</translation></message>
<message><source>Rated</source><translation>المقيَّمة</translation></message>
<message><source>Books taken by so many readers, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>الكتب التي عدد آخذيها %1: %2 (%3)</translation></message>
<message><source>Books with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>الكتب التي عدد تقييماتها %1: %2 (%3)</translation></message>
<message><source>Readers of so many books, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>القرّاء الذين عدد كتبهم %1: %2 (%3)</translation></message>
<message><source>Readers with so many ratings, %1: %2 (%3)</source><comment>a range, a number, percent</comment><translation>القرّاء الذين عدد تقييماتهم %1: %2 (%3)</translation></message>
<message><source>Only books that somebody rated %1</source><translation>فقط الكتب التي قيّمها أحد بـ %1</translation></message>
<message><source>Only books taken by so many readers: %1</source><comment>a range</comment><translation>فقط الكتب التي عدد آخذيها: %1</translation></message>
<message><source>Only books with so many ratings: %1</source><comment>a range</comment><translation>فقط الكتب التي عدد تقييماتها: %1</translation></message>
<message><source>Only books of readers who took so many: %1</source><comment>a range</comment><translation>فقط كتب القرّاء الذين عدد كتبهم المأخوذة: %1</translation></message>
<message><source>Only books rated by readers with so many ratings: %1</source><comment>a range</comment><translation>فقط الكتب التي قيّمها قرّاء عدد تقييماتهم: %1</translation></message>
<message><source>Only books taken in: %1</source><translation>فقط الكتب المأخوذة في: %1</translation></message>
<message><source>Only books rated in: %1</source><translation>فقط الكتب المقيَّمة في: %1</translation></message>
<message><source>Only books rated %1 against the mean</source><translation>فقط الكتب التي تقييمها %1 قياسًا إلى المتوسط</translation></message>
<message><source>Only books of readers who rate %1 against the mean</source><translation>فقط كتب القرّاء الذين تقييمهم %1 قياسًا إلى المتوسط</translation></message>
<message><source>%1: %2 of the %3 books of the catalogue (%4)</source><translation>%1: %2 من كتب الفهرس وعددها %3 (%4)</translation></message>
<message><source>%1: %2 of the %3 books taken (%4)</source><translation>%1: %2 من الكتب المأخوذة وعددها %3 (%4)</translation></message>
<message><source>%1: %2 of the %3 rated books (%4)</source><translation>%1: %2 من الكتب المقيَّمة وعددها %3 (%4)</translation></message>
<message><source>Only books that nobody took</source><translation>فقط الكتب التي لم يأخذها أحد</translation></message>
<message><source>Only books that nobody rated</source><translation>فقط الكتب التي لم يقيّمها أحد</translation></message>
<message><source>Only books without: %1</source><comment>a fact of the catalogue</comment><translation>فقط الكتب التي ينقصها: %1</translation></message>
<message><source>Times of no year from 1 to 9999: %1.</source><translation>أوقات ليست من سنة بين ١ و٩٩٩٩: %1.</translation></message>
</context>
<context>
<name>shelf::OwnReaders</name>
<message><source>Reading your readers</source><translation>قراءة قرّائك</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>Keeping your readers</source><translation>حفظ قرّائك</translation></message>
</context>
<context>
<name>shelf::PageRail</name>
<message><source>Pages</source><translation>الصفحات</translation></message>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
</context>
<context>
<name>shelf::PageStack</name>
<message><source>Scroll the page sideways</source><translation>تمرير الصفحة أفقيًا</translation></message>
<message><source>Scroll the page</source><translation>تمرير الصفحة</translation></message>
</context>
<context>
<name>shelf::ParallelCoordinates</name>
<message><source>Parallel coordinates of the trials</source><translation>الإحداثيات المتوازية للمحاولات</translation></message>
<message><source>No trials yet</source><translation>لا محاولات بعد</translation></message>
<message numerus="yes"><source>%Ln trial(s)</source><translation><numerusform>لا محاولات</numerusform><numerusform>محاولة واحدة</numerusform><numerusform>محاولتان</numerusform><numerusform>%Ln محاولات</numerusform><numerusform>%Ln محاولة</numerusform><numerusform>%Ln محاولة</numerusform></translation></message>
<message><source>Best: %1</source><translation>الأفضل: %1</translation></message>
<message><source>Selected: %1</source><translation>المحدد: %1</translation></message>
<message numerus="yes"><source>%Ln of them within the brushes</source><translation><numerusform>لا شيء منها ضمن نطاقات التحديد</numerusform><numerusform>واحدة منها ضمن نطاقات التحديد</numerusform><numerusform>اثنتان منها ضمن نطاقات التحديد</numerusform><numerusform>%Ln منها ضمن نطاقات التحديد</numerusform><numerusform>%Ln منها ضمن نطاقات التحديد</numerusform><numerusform>%Ln منها ضمن نطاقات التحديد</numerusform></translation></message>
<message><source>NDCG@10</source><translation>NDCG@10</translation></message>
<message><source>%1 %</source><translation>%1٪</translation></message>
<message><source>full</source><extracomment>A share of the work of a trial: all of it</extracomment><translation>كامل</translation></message>
<message><source>%1 %2</source><translation>%1 %2</translation></message>
<message><source>with %1 of the training</source><translation>مع %1 من التدريب</translation></message>
<message><source>trial %1: %2</source><translation>المحاولة %1: %2</translation></message>
</context>
<context>
<name>shelf::ParameterEditor</name>
<message><source>none</source><extracomment>A list without entries</extracomment><translation>لا شيء</translation></message>
<message><source>Choose...</source><translation>اختيار...</translation></message>
<message><source>Choose file</source><translation>اختيار ملف</translation></message>
<message><source>Choose the file of held-out ratings</source><translation>اختيار ملف التقييمات المحجوزة</translation></message>
</context>
<context>
<name>shelf::PictureDialog</name>
<message><source>Picture of the map</source><translation>صورة الخريطة</translation></message>
<message><source>Width, pixels</source><translation>العرض، بكسل</translation></message>
<message><source>Height, pixels</source><translation>الارتفاع، بكسل</translation></message>
<message><source>Keep the shape of the map</source><translation>الإبقاء على شكل الخريطة</translation></message>
<message><source>Colors</source><translation>الألوان</translation></message>
<message><source>Light</source><translation>فاتحة</translation></message>
<message><source>Dark</source><translation>داكنة</translation></message>
<message><source>Legend</source><translation>مفتاح الرسم</translation></message>
<message><source>Background</source><translation>الخلفية</translation></message>
<message><source>Without it what lies behind the picture shines through</source><translation>من دونها يظهر ما وراء الصورة من خلالها</translation></message>
<message><source>Size, pixels</source><translation>الحجم، بكسل</translation></message>
<message><source>Save…</source><translation>حفظ…</translation></message>
<message><source>Save picture of the map</source><translation>حفظ صورة الخريطة</translation></message>
</context>
<context>
<name>shelf::PreferencesDialog</name>
<message><source>Settings</source><translation>الإعدادات</translation></message>
<message><source>Find a setting</source><translation>البحث عن إعداد</translation></message>
<message><source>Groups of settings</source><translation>مجموعات الإعدادات</translation></message>
<message><source>No setting has these words.</source><translation>لا إعداد بهذه الكلمات.</translation></message>
<message><source>Folders</source><translation>المجلدات</translation></message>
<message><source>Open</source><translation>فتح</translation></message>
<message><source>Open: %1</source><translation>فتح: %1</translation></message>
<message><source>%1: there is nothing yet</source><translation>%1: لا شيء بعد</translation></message>
<message><source>&amp;Reset all…</source><translation>إعادة ضبط الكل…</translation></message>
<message><source>Reset all settings?</source><translation>هل يُعاد ضبط كل الإعدادات؟</translation></message>
<message><source>Keep them</source><translation>إبقاؤها</translation></message>
<message><source>Reset</source><translation>إعادة الضبط</translation></message>
<message><source>All settings are as at the first start</source><translation>كل الإعدادات كما عند أول بدء للبرنامج</translation></message>
<message><source>Recent files, sizes, colors and the last training settings are forgotten. Data and runs stay, and so does the folder of unsaved work.</source><translation>تُنسى الملفات الأخيرة والأحجام والألوان وآخر إعدادات التدريب. تبقى البيانات والتشغيلات، وكذلك مجلد العمل غير المحفوظ.</translation></message>
</context>
<context>
<name>shelf::PresetBox</name>
<message><source>Try first</source><translation>للتجربة أولًا</translation></message>
<message><source>good for %1 (%2)</source><comment>what for, name in batch</comment><translation>يصلح لما يلي: %1 (%2)</translation></message>
</context>
<context>
<name>shelf::PreviewModel</name>
<message><source>Click to say what this column is</source><translation>انقر لتذكر ما هو هذا العمود</translation></message>
<message><source>Line</source><translation>السطر</translation></message>
<message><source>Left out</source><translation>مستبعد</translation></message>
<message><source>not used</source><translation>غير مستخدم</translation></message>
</context>
<context>
<name>shelf::PreviewTable</name>
<message><source>First rows</source><translation>الصفوف الأولى</translation></message>
<message><source>The first rows of the file. The menu key says what the column of a cell is.</source><translation>الصفوف الأولى من الملف. يذكر مفتاح القائمة ما هو عمود الخلية.</translation></message>
<message><source>Not used</source><translation>غير مستخدم</translation></message>
</context>
<context>
<name>shelf::ProgramLog</name>
<message><source>step</source><translation>خطوة</translation></message>
<message><source>work</source><translation>عمل</translation></message>
<message><source>note</source><translation>ملاحظة</translation></message>
<message><source>warning</source><translation>تحذير</translation></message>
<message><source>error</source><translation>خطأ</translation></message>
</context>
<context>
<name>shelf::ProjectController</name>
<message><source>Saved in %1</source><translation>حُفظ في %1</translation></message>
<message><source>Saving was stopped: the file is as it was, and nothing is lost</source><translation>أُوقف الحفظ: الملف كما كان، ولم يضع شيء</translation></message>
</context>
<context>
<name>shelf::ProjectOpener</name>
<message><source>%1 is open here already</source><translation>%1 مفتوح هنا بالفعل</translation></message>
<message><source>Opening %1</source><translation>فتح %1</translation></message>
<message><source>Looking for the data of the project</source><translation>البحث عن بيانات المشروع</translation></message>
<message><source>The data are found; the project knows their new place once it is saved</source><translation>عُثر على البيانات؛ يعرف المشروع مكانها الجديد متى حُفظ</translation></message>
<message><source>A copy of %1: it is saved under another name</source><translation>نسخة من %1: تُحفظ باسم آخر</translation></message>
</context>
<context>
<name>shelf::ProjectionView</name>
<message><source>Outside the part of the map that is shown.</source><translation>خارج جزء الخريطة المعروض.</translation></message>
<message><source>%1 % from the left, %2 % from the top.</source><translation>%1٪ من اليسار، %2٪ من الأعلى.</translation></message>
<message><source>Map of books</source><translation>خريطة الكتب</translation></message>
<message><source>No map yet.</source><translation>لا خريطة بعد.</translation></message>
<message><source>%1 in space.</source><translation>%1 في الفضاء.</translation></message>
<message><source>%1 in the plane.</source><translation>%1 في المستوى.</translation></message>
<message><source>Color: %1.</source><translation>اللون: %1.</translation></message>
<message><source>The legend picks out %1.</source><translation>يُبرز مفتاح الرسم: %1.</translation></message>
<message><source>Selected: %1.</source><translation>المحدد: %1.</translation></message>
<message><source>Nearest: %1.</source><translation>الأقرب: %1.</translation></message>
<message numerus="yes"><source>%Ln book(s) are near it on the map but not in the model.</source><translation><numerusform>لا كتب قريبة منه على الخريطة وليست كذلك في النموذج.</numerusform><numerusform>كتاب واحد قريب منه على الخريطة لا في النموذج.</numerusform><numerusform>كتابان قريبان منه على الخريطة لا في النموذج.</numerusform><numerusform>%Ln كتب قريبة منه على الخريطة لا في النموذج.</numerusform><numerusform>%Ln كتابًا قريبة منه على الخريطة لا في النموذج.</numerusform><numerusform>%Ln كتاب قريبة منه على الخريطة لا في النموذج.</numerusform></translation></message>
<message><source>In the legend at %1; Space sets an end of a range.</source><translation>في مفتاح الرسم عند %1؛ المسافة تضع طرف مدى.</translation></message>
<message><source>In the legend at %1; Space adds or removes it.</source><translation>في مفتاح الرسم عند %1؛ المسافة تضيفه أو تزيله.</translation></message>
<message><source>Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it.</source><translation>المستطيل: مفاتيح الأسهم تحرّك علامة متقاطعة، والمسافة تضع ركنًا، وEscape يتركه.</translation></message>
<message><source>Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it.</source><translation>اللاسو: مفاتيح الأسهم تحرّك علامة متقاطعة، والمسافة تضع ركنًا، وEnter يغلقه، وEscape يتركه.</translation></message>
<message><source>Pointed at: %1.</source><translation>المشار إليه: %1.</translation></message>
<message><source>+ %1</source><translation>+ %1</translation></message>
<message><source>− %1</source><translation>− %1</translation></message>
<message><source>∩ %1</source><translation>∩ %1</translation></message>
<message><source>%1 by %2</source><translation>%1، تأليف %2</translation></message>
<message><source>The selected book.</source><translation>الكتاب المحدد.</translation></message>
<message><source>Neighbor %1 of the selected book, at a distance of %2.</source><translation>الجار %1 للكتاب المحدد، على مسافة %2.</translation></message>
<message><source>Outside the filter: %1.</source><translation>خارج المرشّح: %1.</translation></message>
<message><source>In the selection: %1.</source><translation>ضمن التحديد: %1.</translation></message>
</context>
<context>
<name>shelf::RangeHistogram</name>
<message><source>%1 – %2</source><comment>range</comment><translation>%1 – %2</translation></message>
<message><source>%1: %2</source><comment>bar: books</comment><translation>%1: %2</translation></message>
<message><source>%1: %2 of %3</source><comment>bar: books</comment><translation>%1: %2 من %3</translation></message>
<message><source>%1, %2 selected</source><translation>%1، المحدد %2</translation></message>
<message><source>Only %1</source><translation>%1 فقط</translation></message>
<message><source>All values</source><translation>كل القيم</translation></message>
<message numerus="yes"><source>%Ln book(s) without a value</source><translation><numerusform>لا كتب بلا قيمة</numerusform><numerusform>كتاب واحد بلا قيمة</numerusform><numerusform>كتابان بلا قيمة</numerusform><numerusform>%Ln كتب بلا قيمة</numerusform><numerusform>%Ln كتابًا بلا قيمة</numerusform><numerusform>%Ln كتاب بلا قيمة</numerusform></translation></message>
</context>
<context>
<name>shelf::RatedBooksModel</name>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
<message><source>Rating</source><translation>التقييم</translation></message>
<message><source>taken</source><translation>مأخوذ</translation></message>
<message><source>Click the stars, or type the number; Delete takes the book off</source><translation>انقر على النجوم، أو اكتب العدد؛ Delete يستبعد الكتاب</translation></message>
<message><source>%1
Held out: the model has not seen this rating</source><translation>%1
محجوز: لم ير النموذج هذا التقييم</translation></message>
</context>
<context>
<name>shelf::RatedPanel</name>
<message><source>About this reader</source><translation>حول هذا القارئ</translation></message>
<message><source>Rated</source><translation>المقيَّمة</translation></message>
<message><source>Similar readers</source><translation>قرّاء مشابهون</translation></message>
<message><source>Add a book to rate</source><translation>إضافة كتاب لتقييمه</translation></message>
<message><source>Add a book: title or author</source><translation>إضافة كتاب: العنوان أو المؤلف</translation></message>
<message><source>Enter adds the book, and the next one can be typed at once; Alt+digit gives the last one its stars</source><translation>Enter يضيف الكتاب، ويمكن كتابة التالي فورًا؛ Alt+رقم يعطي الأخير نجومه</translation></message>
<message><source>Books to rate</source><translation>كتب للتقييم</translation></message>
<message><source>rated already</source><translation>مقيَّم بالفعل</translation></message>
<message><source>Filter rated books</source><translation>ترشيح الكتب المقيَّمة</translation></message>
<message><source>Rated books</source><translation>الكتب المقيَّمة</translation></message>
<message><source>Take off the list</source><translation>استبعاد من القائمة</translation></message>
</context>
<context>
<name>shelf::RatingBars</name>
<message><source>Ratings of this book</source><translation>تقييمات هذا الكتاب</translation></message>
<message numerus="yes"><source>%1 stars: %Ln rating(s)</source><translation><numerusform>النجوم %1: لا تقييمات</numerusform><numerusform>النجوم %1: تقييم واحد</numerusform><numerusform>النجوم %1: تقييمان</numerusform><numerusform>النجوم %1: %Ln تقييمات</numerusform><numerusform>النجوم %1: %Ln تقييمًا</numerusform><numerusform>النجوم %1: %Ln تقييم</numerusform></translation></message>
<message><source>Stars: %1, readers: %2</source><translation>النجوم: %1، القرّاء: %2</translation></message>
</context>
<context>
<name>shelf::RatingSteps</name>
<message><source>Undo a rating</source><translation>التراجع عن تقييم</translation></message>
<message><source>Redo a rating</source><translation>إعادة تقييم</translation></message>
</context>
<context>
<name>shelf::ReaderWords</name>
<message><source>%1, mean %2</source><translation>%1، المتوسط %2</translation></message>
<message numerus="yes"><source>%Ln book(s) taken</source><translation><numerusform>لا كتب مأخوذة</numerusform><numerusform>كتاب واحد مأخوذ</numerusform><numerusform>كتابان مأخوذان</numerusform><numerusform>%Ln كتب مأخوذة</numerusform><numerusform>%Ln كتابًا مأخوذًا</numerusform><numerusform>%Ln كتاب مأخوذ</numerusform></translation></message>
<message><source>Reader %1</source><translation>القارئ %1</translation></message>
<message><source>%1; %2</source><translation>%1؛ %2</translation></message>
<message><source>%1, with %2</source><translation>%1 مع %2</translation></message>
<message numerus="yes"><source>%Ln rated book(s)</source><translation><numerusform>لا كتب مقيَّمة</numerusform><numerusform>كتاب واحد مقيَّم</numerusform><numerusform>كتابان مقيَّمان</numerusform><numerusform>%Ln كتب مقيَّمة</numerusform><numerusform>%Ln كتابًا مقيَّمًا</numerusform><numerusform>%Ln كتاب مقيَّم</numerusform></translation></message>
<message><source>By attributes</source><translation>بالصفات</translation></message>
<message><source>of somebody without ratings</source><translation>لشخص بلا تقييمات</translation></message>
<message numerus="yes"><source>%Ln rated book(s) are not in these data; they stay in the reader's file.</source><translation><numerusform>كل الكتب المقيَّمة في هذه البيانات.</numerusform><numerusform>كتاب مقيَّم واحد ليس في هذه البيانات؛ يبقى في ملف القارئ.</numerusform><numerusform>كتابان مقيَّمان ليسا في هذه البيانات؛ يبقيان في ملف القارئ.</numerusform><numerusform>%Ln كتب مقيَّمة ليست في هذه البيانات؛ تبقى في ملف القارئ.</numerusform><numerusform>%Ln كتابًا مقيَّمًا ليست في هذه البيانات؛ تبقى في ملف القارئ.</numerusform><numerusform>%Ln كتاب مقيَّم ليست في هذه البيانات؛ تبقى في ملف القارئ.</numerusform></translation></message>
<message><source>All ratings of this reader are held out, so the model has learned nothing about the reader. The books are chosen by those ratings, as for a new reader.</source><translation>كل تقييمات هذا القارئ محجوزة، فلم يتعلم النموذج شيئًا عنه. تُختار الكتب بحسب تلك التقييمات، كما لقارئ جديد.</translation></message>
<message><source>This reader has rated, or does not want, every book there is.</source><translation>قيّم هذا القارئ كل الكتب الموجودة، أو لا يريدها.</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>لا كتاب لم يقيّمه هذا القارئ يجتاز المرشّحات.</translation></message>
<message><source>Taken</source><translation>المأخوذة</translation></message>
<message><source>Rated</source><translation>المقيَّمة</translation></message>
<message><source>Taken (%1)</source><translation>المأخوذة (%1)</translation></message>
<message><source>Rated (%1)</source><translation>المقيَّمة (%1)</translation></message>
<message><source>Search a title above that you have read. Every book counts at once.</source><translation>ابحث أعلاه عن عنوان قرأته. يُعتدّ بكل كتاب فورًا.</translation></message>
<message><source>Search a title above and give it stars. Every rating counts at once.</source><translation>ابحث أعلاه عن عنوان وأعطه نجومًا. يُعتدّ بكل تقييم فورًا.</translation></message>
<message><source>Filters (%1)</source><translation>المرشّحات (%1)</translation></message>
<message><source>Filters</source><translation>المرشّحات</translation></message>
<message><source>%1, %2</source><comment>books rated, books read without a rating</comment><translation>%1، %2</translation></message>
<message><source>%1; on average %2 above what others give them</source><comment>books</comment><translation>%1؛ في المتوسط أعلى بمقدار %2 مما يعطيها غيره</translation></message>
<message><source>%1; on average %2 below what others give them</source><comment>books</comment><translation>%1؛ في المتوسط أدنى بمقدار %2 مما يعطيها غيره</translation></message>
</context>
<context>
<name>shelf::ReadersList</name>
<message><source>New reader</source><translation>قارئ جديد</translation></message>
<message><source>Rate some books yourself and see at once what the model recommends</source><translation>قيّم بعض الكتب بنفسك وانظر فورًا بماذا يوصي النموذج</translation></message>
<message><source>More about your readers</source><translation>المزيد عن قرّائك</translation></message>
<message><source>Your library…</source><translation>مكتبتك…</translation></message>
<message><source>Open your library</source><translation>فتح مكتبتك</translation></message>
<message><source>Be a reader with the books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre, or with a file of ratings</source><translation>كن قارئًا بالكتب التي تحتفظ بها في Goodreads أو StoryGraph أو LibraryThing أو calibre، أو بملف تقييمات</translation></message>
<message><source>By attributes</source><translation>بالصفات</translation></message>
<message><source>Reader by attributes</source><translation>قارئ بالصفات</translation></message>
<message><source>My readers</source><translation>قرّائي</translation></message>
<message><source>Export ratings…</source><translation>تصدير التقييمات…</translation></message>
<message><source>Rename</source><translation>تغيير الاسم</translation></message>
<message><source>Remove</source><translation>إزالة</translation></message>
<message><source>Find a reader</source><translation>البحث عن قارئ</translation></message>
<message><source>All readers</source><translation>كل القرّاء</translation></message>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>Find: id, age, occupation…</source><translation>بحث: المعرّف، العمر، المهنة…</translation></message>
<message><source>Find a reader by id</source><translation>البحث عن قارئ بالمعرّف</translation></message>
<message><source>Part of an id, or what is told of readers: “24 student”, “age=24”; here: %1</source><translation>جزء من معرّف، أو ما يُذكر عن القرّاء: «24 student»، «age=24»؛ هنا: %1</translation></message>
<message><source>Books for somebody of whom only age, occupation and the like are known</source><translation>كتب لشخص لا يُعرف عنه إلا العمر والمهنة وما شابه</translation></message>
<message><source>The run that answers learned nothing from what is told of readers; two-tower models do</source><translation>لم يتعلم التشغيل المجيب شيئًا مما يُذكر عن القرّاء؛ نماذج البرجين تتعلم منه</translation></message>
<message numerus="yes"><source>%1: %Ln book(s); F2 renames</source><translation><numerusform>%1: لا كتب؛ يغيّر F2 الاسم</numerusform><numerusform>%1: كتاب واحد؛ يغيّر F2 الاسم</numerusform><numerusform>%1: كتابان؛ يغيّر F2 الاسم</numerusform><numerusform>%1: %Ln كتب؛ يغيّر F2 الاسم</numerusform><numerusform>%1: %Ln كتابًا؛ يغيّر F2 الاسم</numerusform><numerusform>%1: %Ln كتاب؛ يغيّر F2 الاسم</numerusform></translation></message>
<message numerus="yes"><source>%Ln rated book(s); F2 renames</source><translation><numerusform>لا كتب مقيَّمة؛ يغيّر F2 الاسم</numerusform><numerusform>كتاب واحد مقيَّم؛ يغيّر F2 الاسم</numerusform><numerusform>كتابان مقيَّمان؛ يغيّر F2 الاسم</numerusform><numerusform>%Ln كتب مقيَّمة؛ يغيّر F2 الاسم</numerusform><numerusform>%Ln كتابًا مقيَّمًا؛ يغيّر F2 الاسم</numerusform><numerusform>%Ln كتاب مقيَّم؛ يغيّر F2 الاسم</numerusform></translation></message>
<message><source>Counting readers' ratings</source><translation>عدّ تقييمات القرّاء</translation></message>
</context>
<context>
<name>shelf::ReadersModel</name>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Mean</source><translation>المتوسط</translation></message>
<message><source>About</source><extracomment>Header of a column: what is known of a reader</extracomment><translation>نبذة</translation></message>
</context>
<context>
<name>shelf::ReadersPage</name>
<message><source>These vectors came without readers</source><translation>جاءت هذه المتجهات بلا قرّاء</translation></message>
<message><source>Readers come with ratings: who rated what, and what a model that was trained on them recommends. Vectors that were made elsewhere have nearest books, a map, groups and sums.</source><translation>يأتي القرّاء مع التقييمات: من قيّم ماذا، وبماذا يوصي نموذج مدرَّب عليها. للمتجهات التي أُنشئت في مكان آخر أقرب الكتب وخريطة ومجموعات ومجاميع.</translation></message>
<message><source>Open ratings…</source><translation>فتح تقييمات…</translation></message>
<message><source>Go to the map</source><translation>الذهاب إلى الخريطة</translation></message>
<message><source>No reader is picked</source><translation>لا قارئ مختار</translation></message>
<message><source>Pick one at the left to see what they rated and what the model recommends, or be one yourself.</source><translation>اختر قارئًا من القائمة الجانبية لترى ما قيّمه وبماذا يوصي النموذج، أو كن أنت القارئ.</translation></message>
<message><source>Rate some books</source><translation>تقييم بعض الكتب</translation></message>
<message><source>Open your library…</source><translation>فتح مكتبتك…</translation></message>
<message><source>Show on the map</source><translation>عرض على الخريطة</translation></message>
<message><source>Show this reader's books on the map</source><translation>عرض كتب هذا القارئ على الخريطة</translation></message>
<message><source>Your library</source><translation>مكتبتك</translation></message>
<message><source>Which of your books are found in these data, and which are to be decided</source><translation>أي كتبك موجود في هذه البيانات، وأيها ينتظر القرار</translation></message>
<message><source>What is known of the reader</source><translation>ما هو معروف عن القارئ</translation></message>
<message><source>“%1” is taken off the list.</source><translation>استُبعد «%1» من القائمة.</translation></message>
<message><source>Open your library, or ratings</source><translation>فتح مكتبتك، أو تقييمات</translation></message>
<message><source>Libraries of Goodreads, StoryGraph, LibraryThing, calibre; ratings (%1)</source><translation>مكتبات Goodreads وStoryGraph وLibraryThing وcalibre؛ تقييمات (%1)</translation></message>
<message><source>All files (*)</source><translation>كل الملفات (*)</translation></message>
<message><source>Reading %1</source><translation>قراءة %1</translation></message>
<message><source>My %1</source><translation>مكتبتي في %1</translation></message>
<message numerus="yes"><source>%Ln new book(s)</source><translation><numerusform>لا كتب جديدة</numerusform><numerusform>كتاب جديد واحد</numerusform><numerusform>كتابان جديدان</numerusform><numerusform>%Ln كتب جديدة</numerusform><numerusform>%Ln كتابًا جديدًا</numerusform><numerusform>%Ln كتاب جديد</numerusform></translation></message>
<message numerus="yes"><source>%Ln other rating(s)</source><translation><numerusform>لا تقييمات مختلفة</numerusform><numerusform>تقييم مختلف واحد</numerusform><numerusform>تقييمان مختلفان</numerusform><numerusform>%Ln تقييمات مختلفة</numerusform><numerusform>%Ln تقييمًا مختلفًا</numerusform><numerusform>%Ln تقييم مختلف</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) read since</source><translation><numerusform>لا كتب قُرئت منذئذ</numerusform><numerusform>كتاب واحد قُرئ منذئذ</numerusform><numerusform>كتابان قُرئا منذئذ</numerusform><numerusform>%Ln كتب قُرئت منذئذ</numerusform><numerusform>%Ln كتابًا قُرئت منذئذ</numerusform><numerusform>%Ln كتاب قُرئت منذئذ</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) no longer in it</source><translation><numerusform>لا كتب خرجت منها</numerusform><numerusform>كتاب واحد لم يعد فيها</numerusform><numerusform>كتابان لم يعودا فيها</numerusform><numerusform>%Ln كتب لم تعد فيها</numerusform><numerusform>%Ln كتابًا لم تعد فيها</numerusform><numerusform>%Ln كتاب لم تعد فيها</numerusform></translation></message>
<message><source>%1: this export says nothing new.</source><translation>%1: لا جديد في هذا التصدير.</translation></message>
<message><source>%1 is up to date: %2.</source><translation>حُدّث %1: %2.</translation></message>
<message numerus="yes"><source>%Ln line(s) could not be read.</source><translation><numerusform>قُرئت كل الأسطر.</numerusform><numerusform>تعذّرت قراءة سطر واحد.</numerusform><numerusform>تعذّرت قراءة سطرين.</numerusform><numerusform>تعذّرت قراءة %Ln أسطر.</numerusform><numerusform>تعذّرت قراءة %Ln سطرًا.</numerusform><numerusform>تعذّرت قراءة %Ln سطر.</numerusform></translation></message>
<message numerus="yes"><source>Your library (%Ln to decide)</source><translation><numerusform>مكتبتك (لا شيء ينتظر القرار)</numerusform><numerusform>مكتبتك (واحد ينتظر القرار)</numerusform><numerusform>مكتبتك (اثنان ينتظران القرار)</numerusform><numerusform>مكتبتك (%Ln تنتظر القرار)</numerusform><numerusform>مكتبتك (%Ln تنتظر القرار)</numerusform><numerusform>مكتبتك (%Ln تنتظر القرار)</numerusform></translation></message>
<message><source>My reader</source><translation>قارئي</translation></message>
<message><source>%1 is removed.</source><translation>أُزيل %1.</translation></message>
<message><source>Export ratings</source><translation>تصدير التقييمات</translation></message>
<message><source>Ratings (*.csv)</source><translation>تقييمات (*.csv)</translation></message>
<message><source>Writing ratings</source><translation>كتابة التقييمات</translation></message>
<message><source>Reading the catalogue</source><translation>قراءة فهرس الكتب</translation></message>
<message><source>Several models</source><translation>عدة نماذج</translation></message>
<message><source>Several models side by side</source><translation>عدة نماذج جنبًا إلى جنب</translation></message>
<message><source>What up to six runs recommend to this reader, side by side, and a blend of them</source><translation>ما توصي به هذا القارئَ حتى ستة تشغيلات، جنبًا إلى جنب، ومزيج منها</translation></message>
<message><source>By author, year, language, genre and ratings; diversity; series and editions; two readers</source><translation>بحسب المؤلف والسنة واللغة والنوع الأدبي والتقييمات؛ التنوع؛ السلاسل والطبعات؛ قارئان</translation></message>
<message><source>Clear filters and the second reader</source><translation>مسح المرشّحات والقارئ الثاني</translation></message>
<message><source>“%1” will not be recommended to this reader again.</source><translation>لن يوصى بـ «%1» لهذا القارئ مجددًا.</translation></message>
<message><source>No book by %1 is recommended any more; “Filters” has the list.</source><translation>لم يعد يوصى بأي كتاب من تأليف %1؛ تجد القائمة في «المرشّحات».</translation></message>
<message><source>The filters are cleared, and all books are back.</source><translation>مُسحت المرشّحات، وعادت كل الكتب.</translation></message>
<message><source>The filters are cleared.</source><translation>مُسحت المرشّحات.</translation></message>
<message numerus="yes"><source>%Ln book(s) are taken off the list.</source><translation><numerusform>لم يُستبعد أي كتاب من القائمة.</numerusform><numerusform>استُبعد كتاب واحد من القائمة.</numerusform><numerusform>استُبعد كتابان من القائمة.</numerusform><numerusform>استُبعدت %Ln كتب من القائمة.</numerusform><numerusform>استُبعد %Ln كتابًا من القائمة.</numerusform><numerusform>استُبعد %Ln كتاب من القائمة.</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) will not be recommended to this reader again.</source><translation><numerusform>لا كتب استُبعدت من التوصية لهذا القارئ.</numerusform><numerusform>لن يوصى بكتاب واحد لهذا القارئ مجددًا.</numerusform><numerusform>لن يوصى بكتابين لهذا القارئ مجددًا.</numerusform><numerusform>لن يوصى بـ %Ln كتب لهذا القارئ مجددًا.</numerusform><numerusform>لن يوصى بـ %Ln كتابًا لهذا القارئ مجددًا.</numerusform><numerusform>لن يوصى بـ %Ln كتاب لهذا القارئ مجددًا.</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s) are removed.</source><translation><numerusform>لم يُزل أي قارئ.</numerusform><numerusform>أُزيل قارئ واحد.</numerusform><numerusform>أُزيل قارئان.</numerusform><numerusform>أُزيل %Ln قراء.</numerusform><numerusform>أُزيل %Ln قارئًا.</numerusform><numerusform>أُزيل %Ln قارئ.</numerusform></translation></message>
</context>
<context>
<name>shelf::ReadingLine</name>
<message><source>Nothing had to be assumed</source><translation>لم يلزم افتراض شيء</translation></message>
<message><source>Assumed: %1</source><translation>المفترض: %1</translation></message>
<message numerus="yes"><source>Assumed, with %Ln more: %1</source><translation><numerusform>المفترض: %1</numerusform><numerusform>المفترض، مع واحد غيره: %1</numerusform><numerusform>المفترض، مع اثنين غيره: %1</numerusform><numerusform>المفترض، مع %Ln غيره: %1</numerusform><numerusform>المفترض، مع %Ln غيره: %1</numerusform><numerusform>المفترض، مع %Ln غيره: %1</numerusform></translation></message>
<message><source>%1 (%2 ratings)</source><translation>%1 (%2 من التقييمات)</translation></message>
<message><source>Left out or changed: %1</source><translation>المستبعد أو المغيَّر: %1</translation></message>
<message><source>&amp;How it was read…</source><translation>كيف قُرئت…</translation></message>
<message><source>&amp;Leave out…</source><translation>الاستبعاد…</translation></message>
<message><source>Undo</source><translation>تراجع</translation></message>
<message><source>&amp;Change…</source><translation>تغيير…</translation></message>
<message><source>&amp;Open ratings…</source><translation>فتح تقييمات…</translation></message>
<message><source>How it was read</source><translation>كيف قُرئت</translation></message>
<message><source>Columns, encoding, decimal sign and all else that was found, to be changed</source><translation>الأعمدة والترميز والعلامة العشرية وكل ما عُثر عليه غير ذلك، لتغييره</translation></message>
<message><source>Undo what was left out</source><translation>التراجع عما استُبعد</translation></message>
<message><source>Change what is left out</source><translation>تغيير ما يُستبعد</translation></message>
<message><source>Leave something out</source><translation>استبعاد شيء</translation></message>
<message><source>A window of time, readers and books with few ratings, another scale: what each leaves is shown before it is applied</source><translation>نافذة زمنية، أو قرّاء وكتب بتقييمات قليلة، أو سلّم تقييم آخر: يُعرض ما يُبقيه كل منها قبل تطبيقه</translation></message>
<message><source>These vectors came without ratings: they have a map, nearest books, groups and sums. To train, to recommend and to measure, open ratings.</source><translation>جاءت هذه المتجهات بلا تقييمات: لها خريطة وأقرب الكتب ومجموعات ومجاميع. للتدريب والتوصية والقياس افتح تقييمات.</translation></message>
<message><source>Open ratings</source><translation>فتح تقييمات</translation></message>
</context>
<context>
<name>shelf::ReadingPanel</name>
<message><source>&amp;Format</source><translation>الصيغة</translation></message>
<message><source>Format</source><translation>الصيغة</translation></message>
<message><source>Take back the format</source><translation>التراجع عن الصيغة</translation></message>
<message><source>How the files are read</source><translation>كيف تُقرأ الملفات</translation></message>
<message><source>%1 – as found</source><translation>%1 – كما وُجد</translation></message>
<message><source>as found</source><translation>كما وُجد</translation></message>
</context>
<context>
<name>shelf::ReadingPlan</name>
<message><source>Looking at the first lines</source><translation>النظر في الأسطر الأولى</translation></message>
</context>
<context>
<name>shelf::ReadyDialog</name>
<message><source>Ready data sets</source><translation>مجموعات البيانات الجاهزة</translation></message>
<message><source>Ratings that others have published. Nothing of them comes with this program: each is fetched from its publisher when you ask for it.</source><translation>تقييمات نشرها آخرون. لا يأتي شيء منها مع هذا البرنامج: تُجلب كل منها من ناشرها حين تطلبها.</translation></message>
<message><source>Data set</source><translation>مجموعة البيانات</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Size</source><translation>الحجم</translation></message>
<message><source>Here</source><translation>هنا</translation></message>
<message><source>%1 of it</source><translation>%1 منها</translation></message>
<message><source>About the data set</source><translation>حول مجموعة البيانات</translation></message>
<message><source>I &amp;accept these terms</source><translation>أقبل هذه الشروط</translation></message>
<message><source>I accept these terms</source><translation>أقبل هذه الشروط</translation></message>
<message><source>Address of a mirror</source><translation>عنوان موقع مرآة</translation></message>
<message><source>The publisher; or the address of a mirror</source><translation>الناشر؛ أو عنوان موقع مرآة</translation></message>
<message><source>Asked instead of the publisher, with the names of the files behind it</source><translation>يُطلب منه بدلًا من الناشر، وتُلحق به أسماء الملفات</translation></message>
<message><source>Fetch f&amp;rom</source><translation>الجلب من</translation></message>
<message><source>&amp;Fetch</source><translation>جلب</translation></message>
<message><source>&amp;Open</source><translation>فتح</translation></message>
<message><source>&amp;Show folder</source><translation>عرض المجلد</translation></message>
<message><source>&amp;Delete…</source><translation>حذف…</translation></message>
<message><source>Open a &amp;copy that I have</source><translation>فتح نسخة لديّ</translation></message>
<message><source>A &amp;file or archive…</source><translation>ملف أو أرشيف…</translation></message>
<message><source>A f&amp;older…</source><translation>مجلد…</translation></message>
<message><source>Close</source><translation>إغلاق</translation></message>
<message><source>Only the server knows</source><translation>لا يعرفه إلا الخادم</translation></message>
<message><source>Read the terms; whoever accepts them can fetch it.</source><translation>اقرأ الشروط؛ من يقبلها يستطيع الجلب.</translation></message>
<message><source>&amp;Fetch again</source><translation>الجلب مجددًا</translation></message>
<message><source>Fetch again</source><translation>الجلب مجددًا</translation></message>
<message><source>Fetch</source><translation>جلب</translation></message>
<message><source>Delete %1?</source><translation>هل تُحذف %1؟</translation></message>
<message><source>Its files in %1 are deleted. Runs trained on them stay.</source><translation>تُحذف ملفاتها في %1. تبقى التشغيلات المدرَّبة عليها.</translation></message>
<message><source>Keep them</source><translation>إبقاؤها</translation></message>
<message><source>Delete</source><translation>حذف</translation></message>
</context>
<context>
<name>shelf::ReadyFetcher</name>
<message><source>Looking for ready data sets</source><translation>البحث عن مجموعات البيانات الجاهزة</translation></message>
<message><source>Fetching %1</source><translation>جلب %1</translation></message>
<message><source>Deleting %1</source><translation>حذف %1</translation></message>
</context>
<context>
<name>shelf::ReasonsModel</name>
<message><source>Because of</source><translation>بسبب</translation></message>
<message><source>%1 (second reader)</source><translation>%1 (القارئ الثاني)</translation></message>
<message><source>Weight</source><translation>الوزن</translation></message>
<message><source>Why %1: what each rated book adds to its score, exactly</source><translation>لماذا %1: ما يضيفه كل كتاب مقيَّم إلى درجته، بحساب مضبوط</translation></message>
<message><source>Why %1: how much its score falls if this rating had never been given</source><translation>لماذا %1: مقدار انخفاض درجته لو لم يُعطَ هذا التقييم قط</translation></message>
<message><source>Why %1: it lies near these liked books in the model's space (nearness is 1 at most; of models that predict ratings it is multiplied by the stars above the reader's mean)</source><translation>لماذا %1: يقع بالقرب من هذه الكتب المفضلة في فضاء النموذج (القرب ١ على الأكثر؛ وفي النماذج التي تتنبأ بالتقييمات يُضرب بالنجوم التي فوق متوسط القارئ)</translation></message>
<message><source>No rated book speaks for %1 in particular</source><translation>لا كتاب مقيَّم بعينه يرجّح %1</translation></message>
</context>
<context>
<name>shelf::RecommendedBooksModel</name>
<message><source>#</source><translation>#</translation></message>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
<message><source>Because of</source><translation>بسبب</translation></message>
<message><source>Together, in standard deviations above the mean of all books.
The model's scores: %1 and %2</source><translation>معًا، بانحرافات معيارية فوق متوسط كل الكتب.
درجتا النموذج: %1 و%2</translation></message>
<message><source>The model's own score: higher is better, nothing more; the bar compares it with the best</source><translation>درجة النموذج نفسه: الأعلى أفضل، لا أكثر؛ يقارنها الشريط بالأفضل</translation></message>
<message><source>%1
A hit: the reader rated it, but the rating was held out, so the model has not seen it</source><translation>%1
إصابة: قيّمه القارئ، لكن التقييم كان محجوزًا، فلم يره النموذج</translation></message>
<message><source>a hit: its rating was held out</source><translation>إصابة: كان تقييمه محجوزًا</translation></message>
<message><source>Score</source><translation>الدرجة</translation></message>
<message><source>For both, SD</source><translation>للاثنين، SD</translation></message>
<message><source>Predicted, of %1</source><translation>التنبؤ، من %1</translation></message>
<message><source>Predicted</source><translation>التنبؤ</translation></message>
<message><source>The model's own score, no rating: a higher one is a better place, nothing more</source><translation>درجة النموذج نفسه، لا تقييم: الأعلى مرتبة أفضل، لا أكثر</translation></message>
<message><source>How far above the mean of all books for both readers, in standard deviations (SD) of each one's scores</source><translation>مقدار العلو عن متوسط كل الكتب للقارئين معًا، بالانحرافات المعيارية (SD) لدرجات كل منهما</translation></message>
<message><source>The rating that the model expects this reader to give, held within the scale. Books are ranked by the model's own figure, which may lie beyond</source><translation>التقييم الذي يتوقع النموذج أن يعطيه هذا القارئ، محصورًا ضمن سلّم التقييم. تُرتَّب الكتب بقيمة النموذج نفسه، وقد تتجاوزه</translation></message>
</context>
<context>
<name>shelf::RecommendedPanel</name>
<message><source>Filter recommended books</source><translation>ترشيح الكتب الموصى بها</translation></message>
<message><source>Number of recommended books</source><translation>عدد الكتب الموصى بها</translation></message>
<message><source>How many books to recommend</source><translation>عدد الكتب التي يوصى بها</translation></message>
<message><source>Recommended books</source><translation>الكتب الموصى بها</translation></message>
<message><source>Not this one</source><translation>ليس هذا الكتاب</translation></message>
<message><source>Never this author</source><translation>هذا المؤلف أبدًا</translation></message>
<message><source>Read it already: rate</source><translation>قرأته: تقييم</translation></message>
<message><source>Go to Training</source><translation>الذهاب إلى التدريب</translation></message>
<message><source>Clear filters and bring books back</source><translation>مسح المرشّحات وإعادة الكتب</translation></message>
<message><source>Recommended</source><translation>الموصى بها</translation></message>
<message><source>Reasons for the selected book</source><translation>أسباب الكتاب المحدد</translation></message>
<message><source>Vectors that were made elsewhere recommend nothing: choose a trained run above, or train one.</source><translation>المتجهات التي أُنشئت في مكان آخر لا توصي بشيء: اختر تشغيلًا مدرَّبًا أعلاه، أو درّب واحدًا.</translation></message>
<message><source>Recommendations come from a trained model.</source><translation>تأتي التوصيات من نموذج مدرَّب.</translation></message>
<message><source>Taken</source><translation>المأخوذة</translation></message>
<message><source>Not these</source><translation>ليست هذه الكتب</translation></message>
</context>
<context>
<name>shelf::Recommending</name>
<message><source>Looking up a reader</source><translation>البحث عن قارئ</translation></message>
<message><source>Finding a reader's books</source><translation>إيجاد كتب القارئ</translation></message>
<message><source>Choosing books</source><translation>اختيار الكتب</translation></message>
<message><source>Looking for similar readers</source><translation>البحث عن قرّاء مشابهين</translation></message>
</context>
<context>
<name>shelf::RecoveryOffer</name>
<message><source>Looking for unsaved work</source><translation>البحث عن عمل غير محفوظ</translation></message>
<message><source>This is another project than %1, which you are opening.</source><translation>هذا مشروع غير %1 الذي تفتحه.</translation></message>
<message><source>Deleting unsaved work</source><translation>حذف العمل غير المحفوظ</translation></message>
</context>
<context>
<name>shelf::ReportDialog</name>
<message><source>Report</source><translation>التقرير</translation></message>
<message><source>Web page (HTML)</source><translation>صفحة ويب (HTML)</translation></message>
<message><source>Printed pages (PDF)</source><translation>صفحات مطبوعة (PDF)</translation></message>
<message><source>A4</source><translation>A4</translation></message>
<message><source>Letter</source><translation>Letter</translation></message>
<message><source>Those with most ratings</source><translation>الأكثر تقييمات</translation></message>
<message><source>The numbers of the readers whose books are shown, separated by commas</source><translation>أرقام القرّاء الذين تُعرض كتبهم، بينها فواصل لاتينية</translation></message>
<message><source>&amp;Write as</source><translation>الكتابة بصيغة</translation></message>
<message><source>&amp;Paper</source><translation>الورق</translation></message>
<message><source>&amp;Readers</source><translation>القرّاء</translation></message>
<message><source>&amp;Sections</source><translation>الأقسام</translation></message>
<message><source>&amp;Beside these runs</source><translation>إلى جانب هذه التشغيلات</translation></message>
<message><source>&amp;Write…</source><translation>كتابة…</translation></message>
<message><source>Tick at least one section.</source><translation>أشِّر على قسم واحد على الأقل.</translation></message>
</context>
<context>
<name>shelf::ReportPanel</name>
<message><source>Of the first %1 lines, as they would be read now</source><translation>من أول %1 من الأسطر، كما ستُقرأ الآن</translation></message>
</context>
<context>
<name>shelf::RunAdvice</name>
<message><source>Fills in the form, where Train makes a new run with it; pressed again it is taken back.
%1</source><translation>يملأ استمارة الإعدادات، فيصنع زر «تدريب» به تشغيلًا جديدًا؛ والضغط مرة أخرى يتراجع عنه.
%1</translation></message>
</context>
<context>
<name>shelf::RunFacts</name>
<message><source>How the numbers of each embedding dimension spread, once a run is trained.</source><translation>كيف تتوزع أعداد كل بُعد من أبعاد التضمين، متى دُرِّب تشغيل.</translation></message>
<message><source>This model has no book vectors.</source><translation>لا متجهات كتب لهذا النموذج.</translation></message>
<message><source>Embedding statistics</source><translation>إحصاءات التضمين</translation></message>
<message><source>Open ratings to see the layers of a model for them.</source><translation>افتح تقييمات لترى طبقات نموذج لها.</translation></message>
<message><source>The vectors as they were made elsewhere</source><translation>المتجهات كما أُنشئت في مكان آخر</translation></message>
<message><source>Current run</source><translation>التشغيل الحالي</translation></message>
<message><source>A model this large shows its layers once it is trained.</source><translation>نموذج بهذا الحجم تُعرض طبقاته متى دُرِّب.</translation></message>
<message><source>Layers</source><translation>الطبقات</translation></message>
<message><source>This model shows its layers once it is trained.</source><translation>هذا النموذج تُعرض طبقاته متى دُرِّب.</translation></message>
<message><source>Model of the settings</source><translation>نموذج الإعدادات الحالية</translation></message>
<message><source>Book vectors of %1 (books: %2, dimensions: %3)</source><translation>متجهات كتب %1 (الكتب: %2، الأبعاد: %3)</translation></message>
</context>
<context>
<name>shelf::RunOpener</name>
<message><source>Reading %1</source><translation>قراءة %1</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>يوجد %1 بالفعل: ما فُتح للتو سُمّي %2</translation></message>
<message><source>%1 is open already</source><translation>%1 مفتوح من قبل</translation></message>
</context>
<context>
<name>shelf::RunSaver</name>
<message><source>Save the run</source><translation>حفظ التشغيل</translation></message>
<message><source>Shelfspace runs (*.shelf)</source><translation>تشغيلات Shelfspace (*.shelf)</translation></message>
<message><source>Saving %1</source><translation>حفظ %1</translation></message>
</context>
<context>
<name>shelf::RunServing</name>
<message><source>Ending the server</source><translation>إنهاء الخادم</translation></message>
<message><source>Starting to serve %1</source><translation>بدء تقديم %1</translation></message>
</context>
<context>
<name>shelf::RunTabs</name>
<message><source>All runs</source><translation>كل التشغيلات</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>Layers</source><translation>الطبقات</translation></message>
<message><source>Embedding</source><translation>التضمين</translation></message>
<message><source>Log</source><translation>السجل</translation></message>
<message><source>About</source><extracomment>A tab: about the model</extracomment><translation>نبذة</translation></message>
<message><source>Picture of the layers</source><translation>صورة الطبقات</translation></message>
<message><source>As table</source><translation>كجدول</translation></message>
<message><source>Layers as table</source><translation>الطبقات كجدول</translation></message>
<message><source>Embedding statistics</source><translation>إحصاءات التضمين</translation></message>
<message><source>What training does is written down here, with the time.</source><translation>يُدوَّن هنا ما يفعله التدريب، مع الوقت.</translation></message>
<message><source>%1 (%2 in batch)</source><comment>title, name</comment><translation>%1 (%2 في سطر الأوامر)</translation></message>
<message><source>Runs and their results</source><translation>التشغيلات ونتائجها</translation></message>
<message><source>%1: %2</source><comment>a model and the number of its parameters</comment><translation>%1: %2</translation></message>
</context>
<context>
<name>shelf::RunsModel</name>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 %2</source><comment>loss, value</comment><translation>%1 %2</translation></message>
<message><source>Run</source><translation>التشغيل</translation></message>
<message><source>Best result</source><translation>أفضل نتيجة</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>State</source><translation>الحالة</translation></message>
<message><source>training</source><translation>يتدرب</translation></message>
<message><source>made elsewhere</source><translation>أُنشئ في مكان آخر</translation></message>
<message><source>stopped</source><translation>أُوقف</translation></message>
<message><source>stopped early</source><translation>أُوقف مبكرًا</translation></message>
<message><source>done</source><translation>اكتمل</translation></message>
<message><source>The run that is being trained is always drawn; F2 renames it</source><translation>التشغيل الذي يتدرب مرسوم دائمًا؛ يغيّر F2 اسمه</translation></message>
<message><source>The selected run is always drawn; F2 renames it</source><translation>التشغيل المحدد مرسوم دائمًا؛ يغيّر F2 اسمه</translation></message>
<message><source>Tick to pin its curves beside those of the selected run; F2 renames it</source><translation>أشِّر لتثبيت منحنياته إلى جانب منحنيات التشغيل المحدد؛ يغيّر F2 اسمه</translation></message>
<message><source>curves shown</source><translation>المنحنيات معروضة</translation></message>
<message><source>curves hidden</source><translation>المنحنيات مخفية</translation></message>
</context>
<context>
<name>shelf::RunsView</name>
<message><source>Runs</source><translation>التشغيلات</translation></message>
<message><source>Trained runs are listed here, to be drawn, saved and gone on with.</source><translation>تُدرج هنا التشغيلات المدرَّبة، لرسمها وحفظها واستئنافها.</translation></message>
<message><source>Rename run</source><translation>تغيير اسم التشغيل</translation></message>
<message><source>Rename (F2)</source><translation>تغيير الاسم (F2)</translation></message>
<message><source>Use settings of run</source><translation>استخدام إعدادات التشغيل</translation></message>
<message><source>Put this run's settings into the form</source><translation>وضع إعدادات هذا التشغيل في استمارة الإعدادات</translation></message>
<message><source>Continue run</source><translation>استئناف التشغيل</translation></message>
<message><source>Go on from where this run ended, as a new run</source><translation>الاستئناف من حيث انتهى هذا التشغيل، كتشغيل جديد</translation></message>
<message><source>Continue with other data</source><translation>الاستئناف ببيانات أخرى</translation></message>
<message><source>Go on from this run's vectors with newer ratings or new books…</source><translation>الاستئناف من متجهات هذا التشغيل بتقييمات أحدث أو كتب جديدة…</translation></message>
<message><source>Remove run</source><translation>إزالة التشغيل</translation></message>
<message><source>Remove (Delete)</source><translation>إزالة (Delete)</translation></message>
<message><source>Select</source><translation>تحديد</translation></message>
<message><source>Only this</source><translation>هذا فقط</translation></message>
<message><source>Draw the curves of this run alone</source><translation>رسم منحنيات هذا التشغيل وحده</translation></message>
<message><source>Pin</source><translation>تثبيت</translation></message>
<message><source>Keep its curves beside those of whichever run is selected</source><translation>إبقاء منحنياته إلى جانب منحنيات أي تشغيل محدد</translation></message>
<message><source>Pin all</source><translation>تثبيت الكل</translation></message>
<message><source>Unpin all</source><translation>إلغاء تثبيت الكل</translation></message>
<message><source>Rename…</source><translation>تغيير الاسم…</translation></message>
<message><source>Use its settings</source><translation>استخدام إعداداته</translation></message>
<message><source>Continue</source><translation>استئناف</translation></message>
<message><source>Remove</source><translation>إزالة</translation></message>
</context>
<context>
<name>shelf::ScoreTips</name>
<message><source>The model's own figure is %1, beyond the scale, which ends at %2. Books are ranked by it.</source><translation>قيمة النموذج نفسه هي %1، خارج سلّم التقييم الذي ينتهي عند %2. تُرتَّب الكتب بها.</translation></message>
<message><source>Stands for “%1”, by whose score it has its place: of the series this volume comes next.</source><translation>يحل محل «%1»، وبدرجته نال مرتبته: هذا المجلد هو التالي من السلسلة.</translation></message>
</context>
<context>
<name>shelf::SearchController</name>
<message><source>Searching</source><translation>يجري البحث</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Reader %1</source><translation>القارئ %1</translation></message>
<message><source>Nothing found for “%1”</source><translation>لم يُعثر على شيء لـ «%1»</translation></message>
<message><source>titles, authors, book and reader numbers are searched</source><translation>يُبحث في العناوين والمؤلفين وأرقام الكتب والقرّاء</translation></message>
<message><source>Guide</source><translation>الدليل</translation></message>
</context>
<context>
<name>shelf::SearchControls</name>
<message><source>Start search</source><translation>بدء البحث</translation></message>
<message><source>Pause</source><translation>إيقاف مؤقت</translation></message>
<message><source>Pause search</source><translation>إيقاف البحث مؤقتًا</translation></message>
<message><source>Stop</source><translation>إيقاف</translation></message>
<message><source>Stop search</source><translation>إيقاف البحث</translation></message>
<message><source>Open…</source><translation>فتح…</translation></message>
<message><source>Open a saved search</source><translation>فتح بحث محفوظ</translation></message>
<message><source>Save…</source><translation>حفظ…</translation></message>
<message><source>Save this search</source><translation>حفظ هذا البحث</translation></message>
<message><source>Progress of the search</source><translation>تقدُّم البحث</translation></message>
<message><source>Go on</source><translation>متابعة</translation></message>
<message><source>Resume</source><translation>استئناف</translation></message>
</context>
<context>
<name>shelf::SearchField</name>
<message><source>Search books and readers</source><translation>البحث في الكتب والقرّاء</translation></message>
<message><source>Search</source><translation>بحث</translation></message>
<message><source>Clear the search</source><translation>مسح البحث</translation></message>
<message><source>Search hits</source><translation>نتائج البحث</translation></message>
<message><source>Search books, readers and help</source><translation>البحث في الكتب والقرّاء والمساعدة</translation></message>
</context>
<context>
<name>shelf::SearchForm</name>
<message><source>Model to search</source><translation>النموذج الذي يُبحث له</translation></message>
<message><source>As on the Training page</source><translation>كما في صفحة التدريب</translation></message>
<message><source>good for %1</source><translation>يصلح لما يلي: %1</translation></message>
<message><source>The settings that all trials share; the split and its seed are theirs too</source><translation>الإعدادات المشتركة بين كل المحاولات؛ والتقسيم وبذرته مشتركان أيضًا</translation></message>
<message><source>Parameters to vary</source><translation>المعاملات التي تُغيَّر</translation></message>
<message><source>Method</source><translation>الطريقة</translation></message>
<message><source>Random</source><translation>عشوائي</translation></message>
<message><source>Successive halving</source><translation>التنصيف المتتالي</translation></message>
<message><source>Every trial is a fresh draw, trained in full</source><translation>كل محاولة سحب جديد، تُدرَّب كاملة</translation></message>
<message><source>Many draws get a small share of the epochs (models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>تنال سحوبات كثيرة نسبة صغيرة من الحقب (وفي النماذج بلا حقب: من التقييمات)، وينال أفضل ثلثها ثلاثة أمثالها، وهكذا</translation></message>
<message><source>Judged by</source><translation>الحكم بـ</translation></message>
<message><source>Always on the validation part; the test part stays shut</source><translation>دائمًا على جزء التحقق؛ يبقى جزء الاختبار مغلقًا</translation></message>
<message><source>Trials</source><extracomment>How many trials a search makes</extracomment><translation>المحاولات</translation></message>
<message><source>until the time is up</source><translation>حتى ينتهي الوقت</translation></message>
<message><source>Different settings to try</source><translation>الإعدادات المختلفة التي تُجرَّب</translation></message>
<message><source>Minutes</source><translation>الدقائق</translation></message>
<message><source>no limit</source><translation>بلا حد</translation></message>
<message><source>Training time after which the search ends, pauses left out</source><translation>زمن التدريب الذي ينتهي البحث بعده، دون فترات الإيقاف المؤقت</translation></message>
<message><source>Model</source><translation>النموذج</translation></message>
</context>
<context>
<name>shelf::SearchJob</name>
<message><source>trial %1 of %2</source><translation>المحاولة %1 من %2</translation></message>
<message><source>trial %1</source><translation>المحاولة %1</translation></message>
<message><source>Searching settings of %1</source><translation>البحث عن إعدادات %1</translation></message>
</context>
<context>
<name>shelf::SearchJournal</name>
<message><source>Keeping the search</source><translation>الاحتفاظ بالبحث</translation></message>
<message><source>Tidying kept searches</source><translation>ترتيب عمليات البحث المحتفظ بها</translation></message>
</context>
<context>
<name>shelf::SearchPanel</name>
<message><source>A search is running</source><translation>هناك بحث جارٍ</translation></message>
<message><source>Stop it, then open the other one</source><translation>أوقفه، ثم افتح الآخر</translation></message>
<message><source>Open search</source><translation>فتح بحث</translation></message>
<message><source>Search (*.json)</source><translation>بحث (*.json)</translation></message>
<message><source>Reading %1</source><translation>قراءة %1</translation></message>
<message><source>Save search</source><translation>حفظ البحث</translation></message>
<message numerus="yes"><source>Complete: %Ln trial(s).</source><translation><numerusform>اكتمل بلا محاولات.</numerusform><numerusform>اكتمل: محاولة واحدة.</numerusform><numerusform>اكتمل: محاولتان.</numerusform><numerusform>اكتمل: %Ln محاولات.</numerusform><numerusform>اكتمل: %Ln محاولة.</numerusform><numerusform>اكتمل: %Ln محاولة.</numerusform></translation></message>
<message numerus="yes"><source>The time is up after %Ln trial(s). More minutes go on.</source><translation><numerusform>انتهى الوقت بلا محاولات. يُستأنف بدقائق إضافية.</numerusform><numerusform>انتهى الوقت بعد محاولة واحدة. يُستأنف بدقائق إضافية.</numerusform><numerusform>انتهى الوقت بعد محاولتين. يُستأنف بدقائق إضافية.</numerusform><numerusform>انتهى الوقت بعد %Ln محاولات. يُستأنف بدقائق إضافية.</numerusform><numerusform>انتهى الوقت بعد %Ln محاولة. يُستأنف بدقائق إضافية.</numerusform><numerusform>انتهى الوقت بعد %Ln محاولة. يُستأنف بدقائق إضافية.</numerusform></translation></message>
<message numerus="yes"><source>All different settings are tried: %Ln trial(s).</source><translation><numerusform>لا إعدادات مختلفة للتجريب.</numerusform><numerusform>جُرِّبت كل الإعدادات المختلفة: محاولة واحدة.</numerusform><numerusform>جُرِّبت كل الإعدادات المختلفة: محاولتان.</numerusform><numerusform>جُرِّبت كل الإعدادات المختلفة: %Ln محاولات.</numerusform><numerusform>جُرِّبت كل الإعدادات المختلفة: %Ln محاولة.</numerusform><numerusform>جُرِّبت كل الإعدادات المختلفة: %Ln محاولة.</numerusform></translation></message>
<message numerus="yes"><source>Stopped after %Ln trial(s); Go on continues.</source><translation><numerusform>أُوقف قبل أي محاولة؛ يستأنفه زر «متابعة».</numerusform><numerusform>أُوقف بعد محاولة واحدة؛ يستأنفه زر «متابعة».</numerusform><numerusform>أُوقف بعد محاولتين؛ يستأنفه زر «متابعة».</numerusform><numerusform>أُوقف بعد %Ln محاولات؛ يستأنفه زر «متابعة».</numerusform><numerusform>أُوقف بعد %Ln محاولة؛ يستأنفه زر «متابعة».</numerusform><numerusform>أُوقف بعد %Ln محاولة؛ يستأنفه زر «متابعة».</numerusform></translation></message>
<message><source>Stopping…</source><translation>يجري الإيقاف…</translation></message>
<message numerus="yes"><source>Paused after %Ln trial(s).</source><translation><numerusform>موقوف مؤقتًا قبل أي محاولة.</numerusform><numerusform>موقوف مؤقتًا بعد محاولة واحدة.</numerusform><numerusform>موقوف مؤقتًا بعد محاولتين.</numerusform><numerusform>موقوف مؤقتًا بعد %Ln محاولات.</numerusform><numerusform>موقوف مؤقتًا بعد %Ln محاولة.</numerusform><numerusform>موقوف مؤقتًا بعد %Ln محاولة.</numerusform></translation></message>
<message numerus="yes"><source>%Ln trial(s) done.</source><translation><numerusform>لا محاولات منجزة.</numerusform><numerusform>محاولة واحدة منجزة.</numerusform><numerusform>محاولتان منجزتان.</numerusform><numerusform>%Ln محاولات منجزة.</numerusform><numerusform>%Ln محاولة منجزة.</numerusform><numerusform>%Ln محاولة منجزة.</numerusform></translation></message>
<message><source>Open some ratings in the library first.</source><translation>افتح تقييمات في المكتبة أولًا.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn: open some in the library first.</source><translation>جاءت المتجهات المفتوحة بلا تقييمات يتعلم منها نموذج: افتح تقييمات في المكتبة أولًا.</translation></message>
<message><source>Trials are judged on the validation part; the test part stays shut.</source><translation>يُحكم على المحاولات على جزء التحقق؛ يبقى جزء الاختبار مغلقًا.</translation></message>
</context>
<context>
<name>shelf::SearchResults</name>
<message><source>No trials yet</source><translation>لا محاولات بعد</translation></message>
<message><source>A search trains a model with many settings and keeps score. Its trials stand here as lines and as a table: one axis a parameter, the result at the right.</source><translation>يدرّب البحث نموذجًا بإعدادات كثيرة ويسجّل النتائج. تظهر محاولاته هنا كخطوط وكجدول: محور لكل معامل، والنتيجة آخرها.</translation></message>
<message><source>Use these settings</source><translation>استخدام هذه الإعدادات</translation></message>
<message><source>Puts the selected trial's settings, or the best trial's, into the form of the Training page</source><translation>يضع إعدادات المحاولة المحددة، أو أفضل محاولة، في استمارة الإعدادات بصفحة التدريب</translation></message>
<message><source>Train it</source><translation>تدريبها</translation></message>
<message><source>Trains the selected trial's settings, or the best trial's, in full as a run</source><translation>يدرّب إعدادات المحاولة المحددة، أو أفضل محاولة، كاملة كتشغيل</translation></message>
<message><source>Lift all brushes</source><translation>رفع كل نطاقات التحديد</translation></message>
<message><source>Show all trials again (Esc)</source><translation>عرض كل المحاولات من جديد (Esc)</translation></message>
<message><source>Copy trials</source><translation>نسخ المحاولات</translation></message>
<message><source>Copy the table as tab-separated text</source><translation>نسخ الجدول كنص مفصول بعلامات جدولة</translation></message>
<message><source>Save trials</source><translation>حفظ المحاولات</translation></message>
<message><source>Save the table as CSV</source><translation>حفظ الجدول بصيغة CSV</translation></message>
<message><source>Save picture of the trials</source><translation>حفظ صورة المحاولات</translation></message>
<message><source>Save the picture as PNG, SVG or PDF</source><translation>حفظ الصورة بصيغة PNG أو SVG أو PDF</translation></message>
<message><source>Trials</source><extracomment>The table of the trials of a search</extracomment><translation>المحاولات</translation></message>
</context>
<context>
<name>shelf::SearchSpaceModel</name>
<message><source>%1 to %2, log</source><translation>من %1 إلى %2، لوغاريتمي</translation></message>
<message><source>%1 to %2</source><translation>من %1 إلى %2</translation></message>
<message><source>Vary</source><extracomment>Header of a column: the settings that a search varies (a verb, said to the person)</extracomment><translation>المُغيَّر</translation></message>
<message><source>Over</source><extracomment>Header of a column: the values over which a setting is varied</extracomment><translation>القيم</translation></message>
<message><source>%1
A range as 8:128 or 8:128:log, or values as 16,32,64; F2 edits.</source><translation>%1
مدى مثل 8:128 أو 8:128:log، أو قيم مثل 16,32,64؛ يتيح F2 التحرير.</translation></message>
</context>
<context>
<name>shelf::SearchesPart</name>
<message><source>the search for settings</source><translation>البحث عن الإعدادات</translation></message>
</context>
<context>
<name>shelf::SelectionDesk</name>
<message><source>Looking through the books</source><translation>النظر في الكتب</translation></message>
<message><source>Comparing the selection with the library</source><translation>مقارنة التحديد بالمكتبة</translation></message>
<message><source>Measuring the predictions book by book</source><translation>قياس التنبؤات كتابًا كتابًا</translation></message>
</context>
<context>
<name>shelf::SelectionPanel</name>
<message><source>Tag</source><translation>الوسم</translation></message>
<message><source>Selection</source><translation>التحديد</translation></message>
<message><source>Name for the selected books</source><translation>اسم للكتب المحددة</translation></message>
<message><source>Name these books</source><translation>تسمية هذه الكتب</translation></message>
<message><source>Keep the selected books under this name; a book may have several</source><translation>حفظ الكتب المحددة بهذا الاسم؛ قد يكون للكتاب عدة أسماء</translation></message>
<message><source>What sets the selection apart</source><translation>ما يميز التحديد</translation></message>
<message><source>Find in the list</source><translation>البحث في القائمة</translation></message>
<message><source>Copy the list with its headers</source><translation>نسخ القائمة مع عناوين أعمدتها</translation></message>
<message><source>Save the list as CSV</source><translation>حفظ القائمة بصيغة CSV</translation></message>
<message><source>Selected books</source><translation>الكتب المحددة</translation></message>
<message><source>The books that you select on the map are listed here: draw around some with the lasso, or pick a range in a histogram</source><translation>تُدرج هنا الكتب التي تحددها على الخريطة: ارسم حول بعضها باللاسو، أو اختر مدى في مدرّج تكراري</translation></message>
<message><source>Take the lasso</source><translation>أخذ اللاسو</translation></message>
<message numerus="yes"><source>%Ln book(s) selected</source><translation><numerusform>لا كتب محددة</numerusform><numerusform>كتاب واحد محدد</numerusform><numerusform>كتابان محددان</numerusform><numerusform>%Ln كتب محددة</numerusform><numerusform>%Ln كتابًا محددًا</numerusform><numerusform>%Ln كتاب محدد</numerusform></translation></message>
<message numerus="yes"><source>%Ln book(s) inside the filter</source><translation><numerusform>لا كتب داخل المرشّح</numerusform><numerusform>كتاب واحد داخل المرشّح</numerusform><numerusform>كتابان داخل المرشّح</numerusform><numerusform>%Ln كتب داخل المرشّح</numerusform><numerusform>%Ln كتابًا داخل المرشّح</numerusform><numerusform>%Ln كتاب داخل المرشّح</numerusform></translation></message>
<message><source>Nothing is selected</source><translation>لا شيء محدد</translation></message>
<message numerus="yes"><source>%1, %Ln of them hidden by the filter</source><translation><numerusform>%1، لا شيء منها يخفيه المرشّح</numerusform><numerusform>%1، واحد منها يخفيه المرشّح</numerusform><numerusform>%1، اثنان منها يخفيهما المرشّح</numerusform><numerusform>%1، %Ln منها يخفيها المرشّح</numerusform><numerusform>%1، %Ln منها يخفيها المرشّح</numerusform><numerusform>%1، %Ln منها يخفيها المرشّح</numerusform></translation></message>
<message><source>%1; the first %2 are listed</source><translation>%1؛ أُدرج أول %2</translation></message>
<message><source>mean %1</source><translation>المتوسط %1</translation></message>
<message><source>%1 – %2</source><comment>years</comment><translation>%1 – %2</translation></message>
<message><source>What sets a selection apart from the library stands here</source><translation>يظهر هنا ما يميز التحديد من المكتبة</translation></message>
<message><source>Comparing with the other books</source><translation>المقارنة بالكتب الأخرى</translation></message>
<message><source>Nothing sets these books apart: what they have, others have as often</source><translation>لا شيء يميز هذه الكتب: ما لديها لدى غيرها بالقدر نفسه</translation></message>
</context>
<context>
<name>shelf::SelectionSide</name>
<message><source>Save the list</source><translation>حفظ القائمة</translation></message>
<message><source>name books “%1”</source><translation>وسم الكتب بالوسم «%1»</translation></message>
<message><source>rename “%1”</source><translation>تغيير اسم «%1»</translation></message>
<message><source>delete “%1”</source><translation>حذف «%1»</translation></message>
<message><source>These books have no numbers to filter by: no years, no ratings</source><translation>لا أعداد لهذه الكتب يُرشَّح بها: لا سنوات ولا تقييمات</translation></message>
<message><source>The years and ratings of the books stand here, to pick a range from</source><translation>تظهر هنا سنوات الكتب وتقييماتها، لاختيار مدى منها</translation></message>
<message><source>Save the tags</source><translation>حفظ الوسوم</translation></message>
<message><source>Read tags from a table</source><translation>قراءة الوسوم من جدول</translation></message>
<message><source>Tables (*.csv *.tsv *.txt)</source><translation>جداول (*.csv *.tsv *.txt)</translation></message>
<message><source>All files (*)</source><translation>كل الملفات (*)</translation></message>
<message><source>Reading tags</source><translation>قراءة الوسوم</translation></message>
<message><source>read tags from a table</source><translation>قراءة الوسوم من جدول</translation></message>
</context>
<context>
<name>shelf::ServeDialog</name>
<message><source>Serve this run</source><translation>تقديم هذا التشغيل</translation></message>
<message><source>Programs on this computer can ask the run for recommendations and nearest books over HTTP, as long as Shelfspace is open. No other computer can.</source><translation>تستطيع البرامج على هذا الحاسوب أن تطلب من التشغيل توصيات وأقرب الكتب عبر HTTP ما دام Shelfspace مفتوحًا. ولا يستطيع ذلك أي حاسوب آخر.</translation></message>
<message><source>&amp;Last calls</source><translation>آخر الطلبات</translation></message>
<message><source>Run that is served</source><translation>التشغيل المقدَّم</translation></message>
<message><source>Port</source><translation>المنفذ</translation></message>
<message><source>any that is free</source><translation>أي منفذ متاح</translation></message>
<message><source>&amp;Start</source><translation>بدء</translation></message>
<message><source>Address</source><translation>العنوان</translation></message>
<message><source>&amp;Copy</source><translation>نسخ</translation></message>
<message><source>Puts the address on the clipboard</source><translation>يضع العنوان في الحافظة</translation></message>
<message><source>What is wrong</source><translation>الخلل</translation></message>
<message><source>Run</source><translation>التشغيل</translation></message>
<message><source>&amp;Port</source><translation>المنفذ</translation></message>
<message><source>Last calls</source><translation>آخر الطلبات</translation></message>
<message><source>What can be &amp;asked</source><translation>ما يمكن طلبه</translation></message>
<message><source>Opens the list of addresses in the browser while the run is served</source><translation>يفتح قائمة العناوين في المتصفح ما دام التشغيل مقدَّمًا</translation></message>
<message><source>Close</source><translation>إغلاق</translation></message>
<message><source>There is none yet: train a model first</source><translation>لا يوجد تشغيل بعد: درّب نموذجًا أولًا</translation></message>
<message><source>&amp;Stop</source><translation>إيقاف</translation></message>
<message><source>starting…</source><translation>يبدأ…</translation></message>
<message><source>ending…</source><translation>ينتهي…</translation></message>
<message><source>not served</source><translation>غير مقدَّم</translation></message>
</context>
<context>
<name>shelf::ServedCallsModel</name>
<message><source>Time</source><translation>الوقت</translation></message>
<message><source>Call</source><translation>الطلب</translation></message>
<message><source>Status</source><translation>الحالة</translation></message>
<message><source>ms</source><translation>م.ث</translation></message>
</context>
<context>
<name>shelf::Session</name>
<message><source>%1 (%2)</source><translation>%1 (%2)</translation></message>
<message><source>run</source><translation>تشغيل</translation></message>
<message><source>%1 #%2</source><translation>%1 رقم %2</translation></message>
</context>
<context>
<name>shelf::SettingsForm</name>
<message><source>%1 to %2.</source><translation>من %1 إلى %2.</translation></message>
<message><source>Of %1.</source><translation>من القيم %1.</translation></message>
<message><source>Model</source><translation>النموذج</translation></message>
<message><source>Training</source><translation>التدريب</translation></message>
<message><source>Data</source><translation>البيانات</translation></message>
<message><source>Settings</source><translation>الإعدادات</translation></message>
<message><source>Advanced settings</source><translation>إعدادات متقدمة</translation></message>
<message><source>Reset all</source><translation>إعادة ضبط الكل</translation></message>
<message><source>Reset all settings to the preset</source><translation>إعادة كل الإعدادات إلى الإعداد الجاهز</translation></message>
<message><source>Reset %1</source><translation>إعادة ضبط %1</translation></message>
<message><source>Back to %1, the preset's value</source><translation>العودة إلى %1، قيمة الإعداد الجاهز</translation></message>
<message><source>none</source><translation>لا شيء</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Point at a setting to read what it means. Settings in bold differ from the preset.</source><translation>أشر إلى إعداد لتقرأ معناه. الإعدادات بخط عريض تختلف عن الإعداد الجاهز.</translation></message>
</context>
<context>
<name>shelf::ShyMenuBar</name>
<message><source>Menus</source><translation>القوائم</translation></message>
</context>
<context>
<name>shelf::SideBySide</name>
<message><source>Choosing books by several runs</source><translation>اختيار الكتب بعدة تشغيلات</translation></message>
<message><source>Choosing books by a blend</source><translation>اختيار الكتب بمزيج</translation></message>
<message><source>Blend</source><translation>مزيج</translation></message>
</context>
<context>
<name>shelf::SideBySidePanel</name>
<message><source>Several models need two runs</source><translation>تتطلب «عدة نماذج» تشغيلين</translation></message>
<message><source>Train another model on these data, or open its run, to see what each of them recommends to the same reader.</source><translation>درّب نموذجًا آخر على هذه البيانات، أو افتح تشغيله، لترى بماذا يوصي كل منها للقارئ نفسه.</translation></message>
<message><source>Go to Training</source><translation>الذهاب إلى التدريب</translation></message>
<message><source>Lists of several models</source><translation>قوائم عدة نماذج</translation></message>
<message><source>Number of books in each list</source><translation>عدد الكتب في كل قائمة</translation></message>
<message><source>How many books each model recommends</source><translation>كم كتابًا يوصي به كل نموذج</translation></message>
<message><source>Add a run</source><translation>إضافة تشغيل</translation></message>
<message><source>One more list: at most %1, and as many as there are trained runs</source><translation>قائمة أخرى: %1 على الأكثر، وبعدد التشغيلات المدرَّبة</translation></message>
<message><source>Blend</source><translation>مزيج</translation></message>
<message><source>One list of all these models together, by weights that you give</source><translation>قائمة واحدة من كل هذه النماذج معًا، بأوزان تعطيها أنت</translation></message>
<message><source>Order is rank-biased overlap: 1 is the same list, 0 no book in common; the top weighs most</source><translation>الترتيب هو التداخل المنحاز للرتب (rank-biased overlap): ١ القائمة نفسها، ٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا</translation></message>
<message><source>Recommended</source><translation>الموصى بها</translation></message>
<message><source>Run of list %1</source><translation>تشغيل القائمة %1</translation></message>
<message><source>Remove the list of %1</source><translation>إزالة قائمة %1</translation></message>
<message><source>Remove the blend</source><translation>إزالة المزيج</translation></message>
<message><source>No book that this reader has not rated passes the filters.</source><translation>لا كتاب لم يقيّمه هذا القارئ يجتاز المرشّحات.</translation></message>
<message><source>Books by %1</source><translation>كتب بحسب %1</translation></message>
<message><source>Weight of %1</source><translation>وزن %1</translation></message>
</context>
<context>
<name>shelf::SideBySideWords</name>
<message><source>%1 and %2 (%3 of %4, order %5)</source><translation>%1 و%2 (%3 من %4، الترتيب %5)</translation></message>
<message numerus="yes"><source>%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.</source><translation><numerusform>%1 و%2: بلا كتب مشتركة (%3)؛ التشابه في الترتيب: %4 من ١.</numerusform><numerusform>يشترك %1 و%2 في %3 من كتاب واحد؛ التشابه في الترتيب: %4 من ١.</numerusform><numerusform>يشترك %1 و%2 في %3 من كتابين؛ التشابه في الترتيب: %4 من ١.</numerusform><numerusform>يشترك %1 و%2 في %3 من %Ln كتب؛ التشابه في الترتيب: %4 من ١.</numerusform><numerusform>يشترك %1 و%2 في %3 من %Ln كتابًا؛ التشابه في الترتيب: %4 من ١.</numerusform><numerusform>يشترك %1 و%2 في %3 من %Ln كتاب؛ التشابه في الترتيب: %4 من ١.</numerusform></translation></message>
<message numerus="yes"><source>All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.</source><translation><numerusform>لا تشترك القوائم في أي كتاب (%1). الأشد تشابهًا: %2. الأقل: %3.</numerusform><numerusform>تشترك كل القوائم في %1 من كتاب واحد. الأشد تشابهًا: %2. الأقل: %3.</numerusform><numerusform>تشترك كل القوائم في %1 من كتابين. الأشد تشابهًا: %2. الأقل: %3.</numerusform><numerusform>تشترك كل القوائم في %1 من %Ln كتب. الأشد تشابهًا: %2. الأقل: %3.</numerusform><numerusform>تشترك كل القوائم في %1 من %Ln كتابًا. الأشد تشابهًا: %2. الأقل: %3.</numerusform><numerusform>تشترك كل القوائم في %1 من %Ln كتاب. الأشد تشابهًا: %2. الأقل: %3.</numerusform></translation></message>
<message><source>%1 of %2 shared</source><translation>المشترك %1 من %2</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).</source><translation><numerusform>لا كتب في القائمة (%1) مشتركة مع قائمة %2، وهي الأولى. التشابه في الترتيب: %3، حيث ١ القائمة نفسها و٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا (rank-biased overlap، الاستمرار %4).</numerusform><numerusform>%1 من كتاب واحد موجود أيضًا في قائمة %2، وهي الأولى. التشابه في الترتيب: %3، حيث ١ القائمة نفسها و٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا (rank-biased overlap، الاستمرار %4).</numerusform><numerusform>%1 من كتابين موجود أيضًا في قائمة %2، وهي الأولى. التشابه في الترتيب: %3، حيث ١ القائمة نفسها و٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا (rank-biased overlap، الاستمرار %4).</numerusform><numerusform>%1 من %Ln كتب موجودة أيضًا في قائمة %2، وهي الأولى. التشابه في الترتيب: %3، حيث ١ القائمة نفسها و٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا (rank-biased overlap، الاستمرار %4).</numerusform><numerusform>%1 من %Ln كتابًا موجودة أيضًا في قائمة %2، وهي الأولى. التشابه في الترتيب: %3، حيث ١ القائمة نفسها و٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا (rank-biased overlap، الاستمرار %4).</numerusform><numerusform>%1 من %Ln كتاب موجودة أيضًا في قائمة %2، وهي الأولى. التشابه في الترتيب: %3، حيث ١ القائمة نفسها و٠ لا كتاب مشترك؛ وأوائل القائمة أثقل وزنًا (rank-biased overlap، الاستمرار %4).</numerusform></translation></message>
<message><source>%1 of %2 in the other lists</source><translation>%1 من %2 في القوائم الأخرى</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message numerus="yes"><source>%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none can still rank high with several of the models.</source><translation><numerusform>لا كتب في المزيج (%1) موجودة في القوائم الأخرى (%2). وما ليس في أي منها قد يظل متقدمًا عند عدة نماذج.</numerusform><numerusform>%1 من كتاب واحد في المزيج موجود في قائمة أخرى على الأقل (%2). وما ليس في أي منها قد يظل متقدمًا عند عدة نماذج.</numerusform><numerusform>%1 من كتابين في المزيج موجود في قائمة أخرى على الأقل (%2). وما ليس في أي منها قد يظل متقدمًا عند عدة نماذج.</numerusform><numerusform>%1 من %Ln كتب في المزيج موجودة في قائمة أخرى على الأقل (%2). وما ليس في أي منها قد يظل متقدمًا عند عدة نماذج.</numerusform><numerusform>%1 من %Ln كتابًا في المزيج موجودة في قائمة أخرى على الأقل (%2). وما ليس في أي منها قد يظل متقدمًا عند عدة نماذج.</numerusform><numerusform>%1 من %Ln كتاب في المزيج موجودة في قائمة أخرى على الأقل (%2). وما ليس في أي منها قد يظل متقدمًا عند عدة نماذج.</numerusform></translation></message>
<message numerus="yes"><source>%Ln hit(s)</source><translation><numerusform>لا إصابات</numerusform><numerusform>إصابة واحدة</numerusform><numerusform>إصابتان</numerusform><numerusform>%Ln إصابات</numerusform><numerusform>%Ln إصابة</numerusform><numerusform>%Ln إصابة</numerusform></translation></message>
<message><source>Rating</source><translation>التقييم</translation></message>
<message><source>Both</source><translation>كلاهما</translation></message>
<message><source>Score</source><translation>الدرجة</translation></message>
<message><source>Both readers' wishes, in standard deviations above the mean of all books</source><translation>رغبات القارئين معًا، بانحرافات معيارية فوق متوسط كل الكتب</translation></message>
<message><source>The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown as its end; books are ranked by the model's own</source><translation>التقييم الذي يتوقعه النموذج، على السلّم من %1 إلى %2. القيمة التي تتجاوزه تُعرض عند طرفه؛ وتُرتَّب الكتب بقيمة النموذج نفسه</translation></message>
<message><source>The model's own score: higher is better, nothing more; scores of two models cannot be compared</source><translation>درجة النموذج نفسه: الأعلى أفضل، لا أكثر؛ لا تصح المقارنة بين درجات نموذجين</translation></message>
<message><source>1 is a book that every run puts first, by the weights; see how scores are combined</source><translation>١ كتاب يضعه كل تشغيل أولًا، بحسب الأوزان؛ انظر طريقة جمع الدرجات</translation></message>
<message><source>How many standard deviations above the mean of all candidates, by the weights</source><translation>كم انحرافًا معياريًا فوق متوسط كل المرشحين، بحسب الأوزان</translation></message>
<message><source>Knows nothing of this reader, all of whose ratings are held out: chosen by these, as for a new reader.</source><translation>لا يعرف شيئًا عن هذا القارئ، فكل تقييماته محجوزة: اختيرت بحسبها، كما لقارئ جديد.</translation></message>
<message><source>By ranks</source><translation>بالرتب</translation></message>
<message><source>By standardized scores</source><translation>بالدرجات المعيارية</translation></message>
<message><source>By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first (reciprocal rank fusion). By how much a model prefers a book does not count.</source><translation>بالمرتبة وحدها: المتوسط الموزون لـ 61 / (60 + المرتبة)، و1 لما يضعه كل تشغيل أولًا (reciprocal rank fusion). لا يُحسب مقدار تفضيل النموذج للكتاب.</translation></message>
<message><source>Each run's scores with mean 0 and standard deviation 1 over the reader's candidates, in the weighted mean. By how much a model prefers a book counts.</source><translation>درجات كل تشغيل بمتوسط ٠ وانحراف معياري ١ على المرشحين للقارئ، في المتوسط الموزون. يُحسب مقدار تفضيل النموذج للكتاب.</translation></message>
<message><source>Blend %1, ranks</source><translation>المزيج %1، رتب</translation></message>
<message><source>Blend %1, standardized</source><translation>المزيج %1، معياري</translation></message>
<message><source>%1 (%2 to %3)</source><translation>%1 (من %2 إلى %3)</translation></message>
<message><source>NDCG@%1 %2 against %3 of %4, its best part</source><translation>NDCG@%1 %2 مقابل %3 لـ %4، أفضل أجزائه</translation></message>
<message><source>The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by these figures look better here than on new ratings.</source><translation>أحدث مزيج يرتّب أفضل: %1، وبما يتجاوز فترة ثقته. الأوزان التي اختيرت بهذه القيم تبدو هنا أفضل مما على تقييمات جديدة.</translation></message>
<message><source>The newest blend ranks worse: %1.</source><translation>أحدث مزيج يرتّب أسوأ: %1.</translation></message>
<message><source>No difference to rely on: %1, within its interval.</source><translation>لا فرق يُعوَّل عليه: %1، ضمن فترة ثقته.</translation></message>
<message><source>All weights are 0: give one run a weight.</source><translation>كل الأوزان 0: أعطِ أحد التشغيلات وزنًا.</translation></message>
<message><source>These runs hold out different ratings, so no figure would judge them all: train them with the same split and seed to measure a blend.</source><translation>تحجز هذه التشغيلات تقييمات مختلفة، فلا قيمة تحكم عليها كلها: درّبها بالتقسيم والبذرة نفسيهما لقياس مزيج.</translation></message>
<message><source>Nothing is held out, so nothing can be measured: train with a split.</source><translation>لا شيء محجوز، فلا شيء يمكن قياسه: درّب بتقسيم.</translation></message>
</context>
<context>
<name>shelf::SimilarPanel</name>
<message><source>Similar readers</source><translation>قرّاء مشابهون</translation></message>
<message><source>Recommend books for both</source><translation>التوصية بكتب للاثنين</translation></message>
<message><source>No other reader of the training part has rated a book that this reader rated.</source><translation>لم يقيّم أي قارئ آخر من جزء التدريب كتابًا قيّمه هذا القارئ.</translation></message>
<message><source>Readers are compared once a model is trained.</source><translation>يُقارن القرّاء متى دُرِّب نموذج.</translation></message>
</context>
<context>
<name>shelf::SimilarReadersModel</name>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>Alike</source><translation>التشابه</translation></message>
<message><source>Cosine of the two reader vectors: 1 is the same direction</source><translation>جيب تمام متجهَي القارئين: ١ هو الاتجاه نفسه</translation></message>
<message><source>Share of books in common, as the cosine of the two sets; few in common count less</source><translation>نسبة الكتب المشتركة، كجيب تمام المجموعتين؛ والمشترك القليل أقل وزنًا</translation></message>
<message><source>In common</source><extracomment>Header: how many books both readers rated</extracomment><translation>المشترك</translation></message>
<message><source>Double click or Enter shows this reader</source><translation>النقر المزدوج أو Enter يعرض هذا القارئ</translation></message>
</context>
<context>
<name>shelf::SliceMembersModel</name>
<message><source>Book</source><translation>كتاب</translation></message>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>Held out</source><translation>المحجوز</translation></message>
<message><source>Figure</source><translation>القيمة</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>المدرج</translation></message>
</context>
<context>
<name>shelf::SlicesModel</name>
<message><source>Slice</source><translation>الشريحة</translation></message>
<message><source>▼ %1</source><translation>▼ %1</translation></message>
<message><source>Figure</source><translation>القيمة</translation></message>
<message><source>With its 95 % interval, by a bootstrap over readers; the line is that of all</source><translation>مع فترة ثقة ٩٥٪، ببوتستراب على القرّاء؛ الخط هو قيمة الكل</translation></message>
<message><source>p, corrected</source><translation>p، مصحَّح</translation></message>
<message><source>How often chance alone puts a slice as far from all, corrected for all slices of this table (Holm)</source><translation>كم مرة تضع العشوائية وحدها شريحة بهذا البعد عن الكل، مصحَّح لكل شرائح هذا الجدول (Holm)</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message numerus="yes"><source>%Ln rating(s)</source><translation><numerusform>لا تقييمات</numerusform><numerusform>تقييم واحد</numerusform><numerusform>تقييمان</numerusform><numerusform>%Ln تقييمات</numerusform><numerusform>%Ln تقييمًا</numerusform><numerusform>%Ln تقييم</numerusform></translation></message>
<message numerus="yes"><source>%Ln held-out book(s)</source><translation><numerusform>لا كتب محجوزة</numerusform><numerusform>كتاب واحد محجوز</numerusform><numerusform>كتابان محجوزان</numerusform><numerusform>%Ln كتب محجوزة</numerusform><numerusform>%Ln كتابًا محجوزًا</numerusform><numerusform>%Ln كتاب محجوز</numerusform></translation></message>
<message numerus="yes"><source>%Ln reader(s)</source><translation><numerusform>لا قرّاء</numerusform><numerusform>قارئ واحد</numerusform><numerusform>قارئان</numerusform><numerusform>%Ln قرّاء</numerusform><numerusform>%Ln قارئًا</numerusform><numerusform>%Ln قارئ</numerusform></translation></message>
<message><source>%1 [%2, %3]</source><translation>%1 [%2، %3]</translation></message>
<message><source>Worse than all, beyond chance</source><translation>أسوأ من الكل، بما يتجاوز العشوائية</translation></message>
<message><source>Of</source><comment>header: which kind of slices</comment><translation>بحسب</translation></message>
<message><source>Listed</source><comment>header: share of held-out books that stand in a list</comment><translation>المدرج</translation></message>
<message><source>Less all</source><comment>header: the figure less that of all readers or books</comment><translation>ناقص الكل</translation></message>
<message><source>Mean over</source><comment>header of a count: over how many books or ratings the mean is taken</comment><translation>المتوسط على</translation></message>
</context>
<context>
<name>shelf::SlicesPanel</name>
<message><source>Slices</source><translation>الشرائح</translation></message>
<message><source>Who is in the slice</source><translation>من في الشريحة</translation></message>
<message><source>Show all on the map</source><translation>عرض الكل على الخريطة</translation></message>
<message><source>Slices of readers or of books</source><translation>شرائح القرّاء أو الكتب</translation></message>
<message><source>Readers are told by their own lists. Of a book only the share of its held-out readers in whose list it stands can be told: the two cannot be held against each other.</source><translation>يُحكم على القرّاء بقوائمهم. أما الكتاب فلا يُعرف له إلا نسبة قرّائه المحجوزين الذين يرد في قائمتهم: لا تصح المقارنة بين الاثنين.</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Filter slices</source><translation>ترشيح الشرائح</translation></message>
<message><source>Choose a slice to see who is in it.</source><translation>اختر شريحة لترى من فيها.</translation></message>
<message><source>Here stands where a run fails: its figure by readers and books of all kinds, worst first. It is worked out when you want it, as much work as measuring its ranking, and kept while the run is open.</source><translation>يظهر هنا أين يُخفق تشغيل: قيمته بحسب كل أنواع القرّاء والكتب، الأسوأ أولًا. تُحسب حين تريدها، بجهد يماثل قياس ترتيبه، وتُحفظ ما دام التشغيل مفتوحًا.</translation></message>
<message><source>There are no slices of this run by this figure.</source><translation>لا شرائح لهذا التشغيل بهذه القيمة.</translation></message>
<message><source>Measure %1 reader by reader</source><translation>قياس %1 قارئًا قارئًا</translation></message>
<message><source>%1 is not measured reader by reader.</source><translation>لم يُقس %1 قارئًا قارئًا.</translation></message>
<message><source>%1 predicts no ratings: choose a figure of lists.</source><translation>لا يتنبأ %1 بتقييمات: اختر قيمة تخص القوائم.</translation></message>
<message><source>%1: share of held-out books that stand in their reader’s list of ten, %2 of all.</source><translation>%1: نسبة الكتب المحجوزة الواردة في قائمة قارئها العشرية، وهي %2 للكل.</translation></message>
<message><source>%1: %2 %3 of all.</source><translation>%1: %2 %3 للكل.</translation></message>
<message><source>%1: %2</source><translation>%1: %2</translation></message>
<message><source>Only the books of this slice: %1</source><translation>فقط كتب هذه الشريحة: %1</translation></message>
</context>
<context>
<name>shelf::StarDelegate</name>
<message><source>Rating</source><translation>التقييم</translation></message>
</context>
<context>
<name>shelf::StatisticsModel</name>
<message><source>Dimension</source><translation>البُعد</translation></message>
<message><source>Count</source><translation>العدد</translation></message>
<message><source>Mean</source><translation>المتوسط</translation></message>
<message><source>Deviation</source><translation>الانحراف</translation></message>
<message><source>Smallest</source><translation>الأصغر</translation></message>
<message><source>25 %</source><translation>٢٥٪</translation></message>
<message><source>Median</source><translation>الوسيط</translation></message>
<message><source>75 %</source><translation>٧٥٪</translation></message>
<message><source>Largest</source><translation>الأكبر</translation></message>
</context>
<context>
<name>shelf::SumPanel</name>
<message><source>Book arithmetic</source><translation>حساب الكتب</translation></message>
<message><source>Add and subtract books: a detective story less a city plus an island. Select a book and press a button.</source><translation>اجمع كتبًا واطرحها: قصة بوليسية ناقص مدينة زائد جزيرة. حدّد كتابًا واضغط زرًّا.</translation></message>
<message><source>Add</source><translation>إضافة</translation></message>
<message><source>Add the selected book</source><translation>إضافة الكتاب المحدد</translation></message>
<message><source>Subtract</source><translation>طرح</translation></message>
<message><source>Subtract the selected book</source><translation>طرح الكتاب المحدد</translation></message>
<message><source>Remove</source><translation>إزالة</translation></message>
<message><source>Take the marked line out of the sum</source><translation>إخراج السطر المؤشَّر عليه من المجموع</translation></message>
<message><source>Clear</source><extracomment>A button (verb): empties a sum of books</extracomment><translation>مسح</translation></message>
<message><source>Begin anew</source><translation>البدء من جديد</translation></message>
<message><source>Select these books</source><translation>تحديد هذه الكتب</translation></message>
<message><source>Select the nearest books on the map</source><translation>تحديد أقرب الكتب على الخريطة</translation></message>
<message><source>Books of the sum</source><translation>كتب المجموع</translation></message>
<message><source>Books nearest to the sum</source><translation>أقرب الكتب إلى المجموع</translation></message>
<message><source>The books of the sum stand here.</source><translation>تظهر كتب المجموع هنا.</translation></message>
<message><source>The books nearest to the sum are listed here.</source><translation>تُدرج هنا أقرب الكتب إلى المجموع.</translation></message>
<message><source>Enter or a double click selects a book</source><translation>Enter أو النقر المزدوج يحدد كتابًا</translation></message>
<message><source>Nearest to the sum</source><translation>الأقرب إلى المجموع</translation></message>
<message><source>Product</source><translation>الجداء</translation></message>
<message><source>Distance</source><translation>المسافة</translation></message>
<message><source>Add %1</source><translation>إضافة %1</translation></message>
<message><source>Select a book first</source><translation>حدّد كتابًا أولًا</translation></message>
<message><source>Subtract %1</source><translation>طرح %1</translation></message>
</context>
<context>
<name>shelf::SuspectsModel</name>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Ratings</source><translation>التقييمات</translation></message>
<message><source>Why</source><translation>لماذا</translation></message>
</context>
<context>
<name>shelf::TagsPanel</name>
<message><source>Tags</source><translation>الوسوم</translation></message>
<message><source>Enter or a double click selects the books of a tag; F2 renames it</source><translation>Enter أو النقر المزدوج يحدد كتب الوسم؛ يغيّر F2 اسمه</translation></message>
<message><source>Select</source><translation>تحديد</translation></message>
<message><source>Select the books of the marked tag on the map</source><translation>تحديد كتب الوسم المؤشَّر عليه على الخريطة</translation></message>
<message><source>Show only</source><translation>عرضها فقط</translation></message>
<message><source>Narrow the map to the books of the marked tag; the arrow above leads back</source><translation>حصر الخريطة في كتب الوسم المؤشَّر عليه؛ السهم أعلاه يعيد إلى ما قبل ذلك</translation></message>
<message><source>Color by tag</source><translation>تلوين بحسب الوسم</translation></message>
<message><source>Give the books of each tag a color</source><translation>إعطاء كتب كل وسم لونًا</translation></message>
<message><source>Rename</source><translation>تغيير الاسم</translation></message>
<message><source>Give the marked tag another name (F2)</source><translation>إعطاء الوسم المؤشَّر عليه اسمًا آخر (F2)</translation></message>
<message><source>Delete</source><translation>حذف</translation></message>
<message><source>Delete the marked tag; its books stay (Delete)</source><translation>حذف الوسم المؤشَّر عليه؛ تبقى كتبه (Delete)</translation></message>
<message><source>Undo</source><translation>تراجع</translation></message>
<message><source>Read table...</source><translation>قراءة جدول...</translation></message>
<message><source>Add tags from a table with the columns id and tag</source><translation>إضافة وسوم من جدول فيه العمودان id وtag</translation></message>
<message><source>Save table...</source><translation>حفظ جدول...</translation></message>
<message><source>Write all tags as a table: id, title, tag</source><translation>كتابة كل الوسوم كجدول: id, title, tag</translation></message>
<message><source>Select books on the map and give them a name under Selection: tags are kept with these data, and books can be colored, filtered and written by them</source><translation>حدّد كتبًا على الخريطة وأعطها اسمًا تحت «التحديد»: تُحفظ الوسوم مع هذه البيانات، ويمكن تلوين الكتب وترشيحها وكتابتها بها</translation></message>
<message><source>Read tags from a table</source><translation>قراءة الوسوم من جدول</translation></message>
<message><source>Tag</source><translation>الوسم</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message numerus="yes"><source>%Ln id(s) of it are not in these data</source><translation><numerusform>كل معرّفاته في هذه البيانات</numerusform><numerusform>معرّف واحد منه ليس في هذه البيانات</numerusform><numerusform>معرّفان منه ليسا في هذه البيانات</numerusform><numerusform>%Ln معرّفات منه ليست في هذه البيانات</numerusform><numerusform>%Ln معرّفًا منه ليست في هذه البيانات</numerusform><numerusform>%Ln معرّف منه ليست في هذه البيانات</numerusform></translation></message>
<message numerus="yes"><source>%Ln id(s) are not in these data; they are kept for others that have them</source><translation><numerusform>كل المعرّفات في هذه البيانات</numerusform><numerusform>معرّف واحد ليس في هذه البيانات؛ يُحفظ لبيانات أخرى فيها</numerusform><numerusform>معرّفان ليسا في هذه البيانات؛ يُحفظان لبيانات أخرى فيها</numerusform><numerusform>%Ln معرّفات ليست في هذه البيانات؛ تُحفظ لبيانات أخرى فيها</numerusform><numerusform>%Ln معرّفًا ليست في هذه البيانات؛ تُحفظ لبيانات أخرى فيها</numerusform><numerusform>%Ln معرّف ليست في هذه البيانات؛ تُحفظ لبيانات أخرى فيها</numerusform></translation></message>
<message><source>Nothing to undo</source><translation>لا شيء للتراجع عنه</translation></message>
<message><source>Undo: %1 (Ctrl+Z)</source><translation>تراجع: %1 (Ctrl+Z)</translation></message>
</context>
<context>
<name>shelf::TasteBars</name>
<message><source>Taste by genre</source><translation>الذوق بحسب النوع الأدبي</translation></message>
<message numerus="yes"><source>%1: %Ln book(s), mean %2</source><translation><numerusform>%1: لا كتب، المتوسط %2</numerusform><numerusform>%1: كتاب واحد، المتوسط %2</numerusform><numerusform>%1: كتابان، المتوسط %2</numerusform><numerusform>%1: %Ln كتب، المتوسط %2</numerusform><numerusform>%1: %Ln كتابًا، المتوسط %2</numerusform><numerusform>%1: %Ln كتاب، المتوسط %2</numerusform></translation></message>
<message numerus="yes"><source>%1: %Ln book(s)</source><translation><numerusform>%1: لا كتب</numerusform><numerusform>%1: كتاب واحد</numerusform><numerusform>%1: كتابان</numerusform><numerusform>%1: %Ln كتب</numerusform><numerusform>%1: %Ln كتابًا</numerusform><numerusform>%1: %Ln كتاب</numerusform></translation></message>
</context>
<context>
<name>shelf::TitlesBeside</name>
<message><source>These ratings have no titles; a catalogue, such as books.csv, has them.</source><translation>لا عناوين لهذه التقييمات؛ هي في فهرس كتب، مثل books.csv.</translation></message>
<message><source>These ratings have no titles; %1 lies beside them.</source><translation>لا عناوين لهذه التقييمات؛ يوجد %1 بجانبها.</translation></message>
<message><source>Choose a catalogue…</source><translation>اختيار فهرس كتب…</translation></message>
<message><source>Add the titles of %1</source><translation>إضافة العناوين من %1</translation></message>
<message><source>Looking for titles</source><translation>البحث عن العناوين</translation></message>
</context>
<context>
<name>shelf::TogetherBar</name>
<message><source>No reader has this id or name</source><translation>لا قارئ بهذا المعرّف أو الاسم</translation></message>
<message><source>Together with reader</source><translation>مع القارئ</translation></message>
<message><source>Second reader</source><translation>القارئ الثاني</translation></message>
<message><source>id or name</source><translation>معرّف أو اسم</translation></message>
<message><source>Books for two: what either has read is left out. Enter takes the name</source><translation>كتب لاثنين: يُستبعد ما قرأه أي منهما. Enter يأخذ الاسم</translation></message>
<message><source>How two wishes become one</source><translation>كيف تصير رغبتان واحدة</translation></message>
<message><source>Mean of both</source><translation>متوسط الاثنين</translation></message>
<message><source>Nobody displeased</source><translation>لا استياء لأحد</translation></message>
<message><source>The mean of the two standardized scores</source><translation>متوسط الدرجتين المعياريتين</translation></message>
<message><source>The lower of the two standardized scores</source><translation>الأدنى من الدرجتين المعياريتين</translation></message>
</context>
<context>
<name>shelf::TopBar</name>
<message><source>Open</source><translation>فتح</translation></message>
<message><source>Recent</source><translation>الأخيرة</translation></message>
<message><source>Recent work</source><translation>الأعمال الأخيرة</translation></message>
<message><source>Projects, runs and data opened lately</source><translation>المشاريع والتشغيلات والبيانات التي فُتحت مؤخرًا</translation></message>
<message><source>Run</source><translation>التشغيل</translation></message>
<message><source>The trained run whose model answers on every page</source><translation>التشغيل المدرَّب الذي يجيب نموذجه في كل صفحة</translation></message>
<message><source>More</source><translation>المزيد</translation></message>
<message><source>Save project</source><translation>حفظ المشروع</translation></message>
<message><source>Export</source><translation>تصدير</translation></message>
<message><source>Report</source><translation>تقرير</translation></message>
<message><source>Book panel</source><translation>لوحة الكتاب</translation></message>
<message><source>%1 …</source><translation>%1 …</translation></message>
<message><source>No run yet</source><translation>لا تشغيل بعد</translation></message>
<message><source>Projects</source><translation>المشاريع</translation></message>
<message><source>Runs</source><translation>التشغيلات</translation></message>
<message><source>Data and vectors</source><translation>البيانات والمتجهات</translation></message>
<message><source>Nothing opened yet</source><translation>لم يُفتح شيء بعد</translation></message>
<message><source>Clear this list</source><translation>مسح هذه القائمة</translation></message>
<message><source>All commands (Alt or F10 shows them as a bar)</source><translation>كل الأوامر (يعرضها Alt أو F10 كشريط)</translation></message>
</context>
<context>
<name>shelf::Tour</name>
<message><source>It is on the page %1. Open that.</source><translation>هو في صفحة «%1». افتحها.</translation></message>
<message><source>&amp;Done</source><translation>تم</translation></message>
<message><source>&amp;Skip this</source><translation>تخطي هذا</translation></message>
<message><source>&amp;Next</source><translation>التالي</translation></message>
</context>
<context>
<name>shelf::TrainingDesk</name>
<message><source>%1 goes on as soon as the training before it has ended.</source><translation>يتابع %1 متى انتهى التدريب الذي قبله.</translation></message>
<message><source>Looking at the split</source><translation>النظر في التقسيم</translation></message>
<message><source>Taken back: %1</source><translation>تم التراجع عن: %1</translation></message>
<message><source>Taken into the form as advised: %1. Train makes a run with it.</source><translation>وُضع في استمارة الإعدادات كما نُصح: %1. يصنع زر «تدريب» به تشغيلًا.</translation></message>
</context>
<context>
<name>shelf::TrainingJob</name>
<message><source>epoch %1 of %2</source><translation>الحقبة %1 من %2</translation></message>
<message><source>Training %1</source><translation>تدريب %1</translation></message>
</context>
<context>
<name>shelf::TrainingPage</name>
<message><source>Train</source><translation>تدريب</translation></message>
<message><source>Train a new run with these settings (Ctrl+R)</source><translation>تدريب تشغيل جديد بهذه الإعدادات (Ctrl+R)</translation></message>
<message><source>Pause</source><translation>إيقاف مؤقت</translation></message>
<message><source>Pause or resume training (Space)</source><translation>إيقاف التدريب مؤقتًا أو استئنافه (المسافة)</translation></message>
<message><source>Stop</source><translation>إيقاف</translation></message>
<message><source>Stop training; the run is kept as far as it came</source><translation>إيقاف التدريب؛ يُحتفظ بالتشغيل كما وصل</translation></message>
<message><source>Resume</source><translation>استئناف</translation></message>
<message><source>The preset has replaced settings that you had changed.</source><translation>حلّ الإعداد الجاهز محل إعدادات كنت قد غيّرتها.</translation></message>
<message><source>%1 removed.</source><translation>أُزيل %1.</translation></message>
</context>
<context>
<name>shelf::TrainingPanel</name>
<message><source>Preset</source><translation>الإعداد الجاهز</translation></message>
<message><source>About this model</source><translation>حول هذا النموذج</translation></message>
<message><source>What this model computes, when it is good, and its source</source><translation>ما يحسبه هذا النموذج، ومتى يصلح، ومصدره</translation></message>
<message><source>Train</source><translation>تدريب</translation></message>
<message><source>Pause</source><translation>إيقاف مؤقت</translation></message>
<message><source>Stop</source><translation>إيقاف</translation></message>
<message><source>Progress of training</source><translation>تقدُّم التدريب</translation></message>
<message><source>Settings of the training</source><translation>إعدادات التدريب</translation></message>
</context>
<context>
<name>shelf::TrainingWords</name>
<message><source>less than %1</source><comment>of seconds</comment><translation>أقل من %1</translation></message>
<message><source>%1 started on %2: %3, %4, %5</source><comment>run, data, ratings, readers, books</comment><translation>بدأ %1 على %2: %3، %4، %5</translation></message>
<message><source>%1 continues %2 to epoch %3</source><translation>يستأنف %1 التشغيل %2 حتى الحقبة %3</translation></message>
<message><source>%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6</source><translation>يستأنف %1 من %2 مع %3: القرّاء الجدد: %4، الكتب الجديدة: %5، التقسيم: %6</translation></message>
<message><source>Epoch %1: training loss %2</source><translation>الحقبة %1: خسارة التدريب %2</translation></message>
<message><source>%1, the best so far</source><translation>%1، الأفضل حتى الآن</translation></message>
<message><source>%1 was stopped after %2 s</source><translation>أُوقف %1 بعد %2 ث</translation></message>
<message><source>%1 is done after %2 s</source><translation>اكتمل %1 بعد %2 ث</translation></message>
<message numerus="yes"><source>It stopped early: validation had not improved for %Ln epoch(s)</source><translation><numerusform>توقف مبكرًا: لم يتحسن التحقق</numerusform><numerusform>توقف مبكرًا: لم يتحسن التحقق منذ حقبة واحدة</numerusform><numerusform>توقف مبكرًا: لم يتحسن التحقق منذ حقبتين</numerusform><numerusform>توقف مبكرًا: لم يتحسن التحقق منذ %Ln حقب</numerusform><numerusform>توقف مبكرًا: لم يتحسن التحقق منذ %Ln حقبة</numerusform><numerusform>توقف مبكرًا: لم يتحسن التحقق منذ %Ln حقبة</numerusform></translation></message>
<message><source>Stopping after this batch…</source><translation>يجري الإيقاف بعد هذه الدفعة…</translation></message>
<message><source>Paused</source><translation>موقوف مؤقتًا</translation></message>
<message><source>There are no ratings to train on yet: open some in the library.</source><translation>لا تقييمات للتدريب عليها بعد: افتح بعضها في المكتبة.</translation></message>
<message><source>The vectors that are open came without ratings, from which a model would learn.</source><translation>جاءت المتجهات المفتوحة بلا تقييمات يتعلم منها نموذج.</translation></message>
<message><source>Ready to train on %1.</source><translation>جاهز للتدريب على %1.</translation></message>
<message><source>Settings have changed since %1. Train makes a new run.</source><translation>تغيّرت الإعدادات منذ %1. يصنع زر «تدريب» تشغيلًا جديدًا.</translation></message>
<message><source>%1 took %2 s.</source><translation>استغرق %1 مدة %2 ث.</translation></message>
<message><source>Epoch %1 of %2</source><translation>الحقبة %1 من %2</translation></message>
<message><source>%1 left</source><translation>بقي %1</translation></message>
<message><source>These vectors came without ratings</source><translation>جاءت هذه المتجهات بلا تقييمات</translation></message>
<message><source>A model learns from ratings of books by readers. Vectors that were made elsewhere are ready as they are: their map, groups, sums and nearest books are on the Map page.</source><translation>يتعلم النموذج من تقييمات القرّاء للكتب. والمتجهات التي أُنشئت في مكان آخر جاهزة كما هي: خريطتها ومجموعاتها ومجاميعها وأقرب الكتب فيها في صفحة الخريطة.</translation></message>
<message><source>Open ratings…</source><translation>فتح تقييمات…</translation></message>
<message><source>No ratings are open</source><translation>لا تقييمات مفتوحة</translation></message>
<message><source>A model learns from ratings of books by readers.</source><translation>يتعلم النموذج من تقييمات القرّاء للكتب.</translation></message>
<message><source>Go to Library</source><translation>الذهاب إلى المكتبة</translation></message>
<message><source>No run yet</source><translation>لا تشغيل بعد</translation></message>
<message><source>Training learns a vector for each book and each reader from the ratings. The loss curves grow here while it learns: you can pause or stop at any time.</source><translation>يتعلم التدريب من التقييمات متجهًا لكل كتاب وكل قارئ. تنمو منحنيات الخسارة هنا أثناء التعلم: يمكنك الإيقاف المؤقت أو الإيقاف في أي وقت.</translation></message>
<message><source>Start a first run</source><translation>بدء أول تشغيل</translation></message>
<message><source>%1, validation loss %2</source><comment>epoch and training loss</comment><translation>%1، خسارة التحقق %2</translation></message>
<message><source>%1, NDCG@10 %2</source><comment>epoch and losses</comment><translation>%1، NDCG@10 %2</translation></message>
<message><source>%1 ratings/s</source><comment>how fast a training goes</comment><translation>%1 تقييم/ث</translation></message>
</context>
<context>
<name>shelf::TrialsModel</name>
<message><source>Trial</source><translation>المحاولة</translation></message>
<message><source>Training</source><translation>التدريب</translation></message>
<message><source>✓ %1</source><translation>✓ %1</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>Seconds</source><translation>الثواني</translation></message>
<message><source>What went wrong</source><translation>الخلل</translation></message>
<message><source>best</source><translation>الأفضل</translation></message>
<message><source>failed</source><translation>فشلت</translation></message>
</context>
<context>
<name>shelf::UndoBar</name>
<message><source>Undo</source><translation>تراجع</translation></message>
</context>
<context>
<name>shelf::UndoRoad</name>
<message><source>&amp;Redo</source><translation>إعادة</translation></message>
<message><source>&amp;Undo</source><translation>تراجع</translation></message>
</context>
<context>
<name>shelf::UnsavedRuns</name>
<message><source>the changes to %1</source><translation>التغييرات في %1</translation></message>
<message numerus="yes"><source>%Ln run(s)</source><translation><numerusform>لا تشغيلات</numerusform><numerusform>تشغيل واحد</numerusform><numerusform>تشغيلان</numerusform><numerusform>%Ln تشغيلات</numerusform><numerusform>%Ln تشغيلًا</numerusform><numerusform>%Ln تشغيل</numerusform></translation></message>
<message><source>the search for settings</source><translation>البحث عن الإعدادات</translation></message>
<message><source>This is under way and would be stopped: %1.</source><translation>يجري هذا الآن وسيُوقف: %1.</translation></message>
<message><source>A training that is stopped keeps its best epoch.</source><translation>التدريب الذي يُوقف يُبقي أفضل حقبة له.</translation></message>
<message><source>A search that is stopped keeps its finished trials.</source><translation>البحث الذي يُوقف يُبقي محاولاته المنجزة.</translation></message>
<message><source>Not saved: %1.</source><translation>لم يُحفظ: %1.</translation></message>
<message><source>Save</source><translation>حفظ</translation></message>
<message><source>Save project…</source><translation>حفظ المشروع…</translation></message>
<message><source>Keeping what is not saved</source><translation>الاحتفاظ بما لم يُحفظ</translation></message>
<message><source>What is not saved cannot be kept</source><translation>تعذّر الاحتفاظ بما لم يُحفظ</translation></message>
<message><source>This would be lost: %1.</source><translation>سيضيع هذا: %1.</translation></message>
<message><source>Cancel</source><translation>إلغاء</translation></message>
<message><source>Lose them</source><translation>التخلي عنها</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 و%2</translation></message>
</context>
<context>
<name>shelf::Upkeep</name>
<message><source>Started, version %1</source><translation>بدأ، الإصدار %1</translation></message>
<message><source>Unsaved work and readers</source><translation>العمل غير المحفوظ والقرّاء</translation></message>
<message><source>What can be had again</source><translation>ما يمكن الحصول عليه مجددًا</translation></message>
<message><source>Log and crash reports</source><translation>السجل وتقارير الانهيار</translation></message>
</context>
<context>
<name>shelf::VectorChoice</name>
<message><source>Reading %1</source><translation>قراءة %1</translation></message>
</context>
<context>
<name>shelf::VectorDialog</name>
<message><source>Id</source><translation>المعرّف</translation></message>
<message><source>Title</source><translation>العنوان</translation></message>
<message><source>Authors</source><translation>المؤلفون</translation></message>
<message><source>Vector</source><translation>المتجه</translation></message>
<message><source>Open %1</source><translation>فتح %1</translation></message>
<message><source>First rows</source><translation>الصفوف الأولى</translation></message>
<message><source>They become a run of the books that are open, to be compared with its other runs; else they are opened in place of these</source><translation>تصير تشغيلًا للكتب المفتوحة يُقارن بتشغيلاتها الأخرى؛ وإلا فتُفتح بدلًا منها</translation></message>
<message><source>Progress of reading</source><translation>تقدُّم القراءة</translation></message>
<message><source>Cancel</source><translation>إلغاء</translation></message>
<message><source>&amp;Open</source><translation>فتح</translation></message>
<message><source>Open</source><translation>فتح</translation></message>
<message><source>Array</source><translation>المصفوفة</translation></message>
<message><source>Which of the arrays in the file holds the vectors</source><translation>أي مصفوفات الملف تضم المتجهات</translation></message>
<message><source>&amp;Array</source><translation>المصفوفة</translation></message>
<message><source>Labels</source><translation>التسميات</translation></message>
<message><source>none</source><extracomment>No file of labels
----------
No file of books</extracomment><translation>لا شيء</translation></message>
<message><source>A table that names the rows, line by line, or by id where the vectors have keys of their own</source><translation>جدول يسمّي الصفوف، سطرًا بسطر، أو بالمعرّف حيث يكون للمتجهات مفاتيح خاصة بها</translation></message>
<message><source>&amp;Labels</source><translation>التسميات</translation></message>
<message><source>Choose the labels</source><translation>اختيار التسميات</translation></message>
<message><source>Column of the titles</source><translation>عمود العناوين</translation></message>
<message><source>Column of the ids</source><translation>عمود المعرّفات</translation></message>
<message><source>&amp;Ids in</source><translation>المعرّفات في</translation></message>
<message><source>&amp;Titles in</source><translation>العناوين في</translation></message>
<message><source>Catalogue</source><translation>فهرس الكتب</translation></message>
<message><source>A table of books, which is joined to the rows by their ids: titles, authors, years, covers</source><translation>جدول كتب يُربط بالصفوف بمعرّفاتها: العناوين والمؤلفون والسنوات والأغلفة</translation></message>
<message><source>&amp;Catalogue</source><translation>فهرس الكتب</translation></message>
<message><source>Choose the catalogue</source><translation>اختيار فهرس الكتب</translation></message>
<message><source>Choose…</source><translation>اختيار…</translation></message>
<message><source>Tables (*.csv *.tsv *.txt *.jsonl *.parquet)</source><translation>جداول (*.csv *.tsv *.txt *.jsonl *.parquet)</translation></message>
<message><source>All files (*)</source><translation>كل الملفات (*)</translation></message>
<message><source>as found</source><extracomment>A value that was found in the file</extracomment><translation>كما وُجد</translation></message>
<message><source>It cannot be read so</source><translation>لا يمكن قراءته هكذا</translation></message>
<message><source>and %1 more</source><translation>و%1 غيرها</translation></message>
</context>
<context>
<name>shelf::VectorOpener</name>
<message><source>Putting vectors beside what is open</source><translation>وضع متجهات إلى جانب ما هو مفتوح</translation></message>
<message><source>There is a %1 already: the one just opened is called %2</source><translation>يوجد %1 بالفعل: ما فُتح للتو سُمّي %2</translation></message>
</context>
<context>
<name>shelf::VectorWords</name>
<message><source>%1: %2 of %3</source><translation>%1: %2، لكل منها %3</translation></message>
<message numerus="yes"><source>%Ln vector(s)</source><translation><numerusform>لا متجهات</numerusform><numerusform>متجه واحد</numerusform><numerusform>متجهان</numerusform><numerusform>%Ln متجهات</numerusform><numerusform>%Ln متجهًا</numerusform><numerusform>%Ln متجه</numerusform></translation></message>
<message numerus="yes"><source>%Ln dimension(s)</source><translation><numerusform>لا أبعاد</numerusform><numerusform>بُعد واحد</numerusform><numerusform>بُعدان</numerusform><numerusform>%Ln أبعاد</numerusform><numerusform>%Ln بُعدًا</numerusform><numerusform>%Ln بُعد</numerusform></translation></message>
<message><source>%1, of the last time, is gone.</source><translation>لم يعد %1 من المرة الماضية موجودًا.</translation></message>
<message><source>Every row has a title.</source><translation>لكل صف عنوان.</translation></message>
<message><source>Rows with a title: %1 of %2.</source><translation>الصفوف التي لها عنوان: %1 من %2.</translation></message>
<message><source>No row has a title: they are called by their ids, such as “%1”.</source><translation>لا عنوان لأي صف: تُسمّى بمعرّفاتها، مثل «%1».</translation></message>
<message><source>The catalogue has %1 % of them, by “%2”.</source><translation>يضم فهرس الكتب %1٪ منها، بحسب «%2».</translation></message>
<message numerus="yes"><source>%Ln row(s) of zeros or of no numbers are near nothing.</source><translation><numerusform>لا صفوف من أصفار أو من غير أعداد.</numerusform><numerusform>صف واحد من أصفار أو من غير أعداد ليس قريبًا من شيء.</numerusform><numerusform>صفان من أصفار أو من غير أعداد ليسا قريبين من شيء.</numerusform><numerusform>%Ln صفوف من أصفار أو من غير أعداد ليست قريبة من شيء.</numerusform><numerusform>%Ln صفًّا من أصفار أو من غير أعداد ليست قريبة من شيء.</numerusform><numerusform>%Ln صف من أصفار أو من غير أعداد ليست قريبة من شيء.</numerusform></translation></message>
<message><source>can be compared with none</source><translation>لا تمكن مقارنته بغيره</translation></message>
<message><source>&amp;Put them beside %1 (books with a vector: %2 of %3)</source><translation>وضعها إلى جانب %1 (الكتب التي لها متجه: %2 من %3)</translation></message>
</context>
<context>
<name>shelf::ViewsPanel</name>
<message><source>Kept views</source><translation>العروض المحفوظة</translation></message>
<message><source>A view holds the map, its colors, the filter, the selection and where you look from. Views are saved with the run.</source><translation>يضم العرض الخريطة وألوانها والمرشّح والتحديد وموضع نظرك. تُحفظ العروض مع التشغيل.</translation></message>
<message><source>Name of the view</source><translation>اسم العرض</translation></message>
<message><source>Name</source><translation>الاسم</translation></message>
<message><source>Keep this view</source><translation>حفظ هذا العرض</translation></message>
<message><source>Views that you keep are listed here.</source><translation>تُدرج هنا العروض التي تحفظها.</translation></message>
<message><source>Keep this one</source><translation>حفظ هذا</translation></message>
<message><source>View 1</source><translation>العرض ١</translation></message>
<message><source>Open</source><translation>فتح</translation></message>
<message><source>Remove</source><translation>إزالة</translation></message>
</context>
<context>
<name>shelf::Why</name>
<message><source>and more</source><translation>وغيرها</translation></message>
<message><source>Readers of both</source><translation>قرّاء الكتابين</translation></message>
<message><source>These data have no readers.</source><translation>لا قرّاء في هذه البيانات.</translation></message>
<message><source>%1 of both, %2 of the first and %3 of the second; by chance it would be %4.</source><translation>%1 للكتابين، و%2 للأول و%3 للثاني؛ والمتوقع بالعشوائية %4.</translation></message>
<message><source>They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.</source><translation>أعطوا في المتوسط %1 و%2، بفارق %3؛ و%4٪ منهم قيّموا الكتابين بفارق لا يتجاوز واحدًا.</translation></message>
<message><source>Correlation of their ratings: %1.</source><translation>ارتباط تقييماتهم: %1.</translation></message>
<message><source>Too few for a correlation.</source><translation>أقل من أن يُحسب ارتباط.</translation></message>
<message><source>No correlation: all gave one of them the same.</source><translation>لا ارتباط: أعطى الجميع أحدهما التقييم نفسه.</translation></message>
<message><source>%1 and %2</source><comment>ratings of both books</comment><translation>%1 و%2</translation></message>
<message><source>Authors: %1</source><translation>المؤلفون: %1</translation></message>
<message><source>Genres, tags and words: %1</source><translation>الأنواع الأدبية والوسوم والكلمات: %1</translation></message>
<message><source>Both of %1</source><translation>كلاهما من %1</translation></message>
<message><source>Nothing that the catalogue knows of.</source><translation>لا شيء يعرفه فهرس الكتب.</translation></message>
<message><source>In common</source><extracomment>Title: what the catalogue says of both books</extracomment><translation>المشترك</translation></message>
<message><source>What the model sees</source><translation>ما يراه النموذج</translation></message>
<message><source>This model has no vectors of books, so it does not say.</source><translation>لا متجهات كتب لهذا النموذج، فلا يقول شيئًا.</translation></message>
<message numerus="yes"><source>A cosine of %1, the sum over %Ln dimension(s).</source><translation><numerusform>جيب تمام %1، بلا أبعاد.</numerusform><numerusform>جيب تمام %1، مجموع بُعد واحد.</numerusform><numerusform>جيب تمام %1، مجموع بُعدين.</numerusform><numerusform>جيب تمام %1، مجموع %Ln أبعاد.</numerusform><numerusform>جيب تمام %1، مجموع %Ln بُعدًا.</numerusform><numerusform>جيب تمام %1، مجموع %Ln بُعد.</numerusform></translation></message>
<message numerus="yes"><source>A product of %1, the sum over %Ln dimension(s).</source><translation><numerusform>جداء %1، بلا أبعاد.</numerusform><numerusform>جداء %1، مجموع بُعد واحد.</numerusform><numerusform>جداء %1، مجموع بُعدين.</numerusform><numerusform>جداء %1، مجموع %Ln أبعاد.</numerusform><numerusform>جداء %1، مجموع %Ln بُعدًا.</numerusform><numerusform>جداء %1، مجموع %Ln بُعد.</numerusform></translation></message>
<message numerus="yes"><source>A squared distance of %1, the sum over %Ln dimension(s); below stand those in which both lie furthest the same way, with what each adds to the distance.</source><translation><numerusform>مربع مسافة %1، بلا أبعاد.</numerusform><numerusform>مربع مسافة %1، مجموع بُعد واحد؛ أدناه البُعد الذي يبتعد فيه الكتابان في الجهة نفسها، مع ما يضيفه إلى المسافة.</numerusform><numerusform>مربع مسافة %1، مجموع بُعدين؛ أدناه الأبعاد التي يبتعد فيها الكتابان أكثر ما يكون في الجهة نفسها، مع ما يضيفه كل منها إلى المسافة.</numerusform><numerusform>مربع مسافة %1، مجموع %Ln أبعاد؛ أدناه الأبعاد التي يبتعد فيها الكتابان أكثر ما يكون في الجهة نفسها، مع ما يضيفه كل منها إلى المسافة.</numerusform><numerusform>مربع مسافة %1، مجموع %Ln بُعدًا؛ أدناه الأبعاد التي يبتعد فيها الكتابان أكثر ما يكون في الجهة نفسها، مع ما يضيفه كل منها إلى المسافة.</numerusform><numerusform>مربع مسافة %1، مجموع %Ln بُعد؛ أدناه الأبعاد التي يبتعد فيها الكتابان أكثر ما يكون في الجهة نفسها، مع ما يضيفه كل منها إلى المسافة.</numerusform></translation></message>
<message><source>Dimension %1</source><translation>البُعد %1</translation></message>
<message><source>strong there, too: %1</source><translation>قوية هناك أيضًا: %1</translation></message>
<message><source>All others</source><translation>كل ما عداها</translation></message>
<message><source>Dimensions have no names: they are what the training found useful.</source><translation>لا أسماء للأبعاد: هي ما وجده التدريب مفيدًا.</translation></message>
<message><source>Why “%1” is near “%2”</source><translation>لماذا «%1» قريب من «%2»</translation></message>
</context>
<context>
<name>shelf::WhyDesk</name>
<message><source>Finding out why books are near</source><translation>معرفة سبب تقارب الكتب</translation></message>
</context>
<context>
<name>shelf::WhyPanel</name>
<message><source>Nearest</source><translation>الأقرب</translation></message>
<message><source>Back to the nearest books</source><translation>العودة إلى أقرب الكتب</translation></message>
<message><source>Back to the nearest books (Escape)</source><translation>العودة إلى أقرب الكتب (Escape)</translation></message>
<message><source>Copy why they are neighbors</source><translation>نسخ سبب كونهما جارين</translation></message>
<message><source>Copy as text</source><translation>نسخ كنص</translation></message>
</context>
<context>
<name>shelf::WindowActions</name>
<message><source>&amp;Open ratings…</source><translation>فتح تقييمات…</translation></message>
<message><source>Open a &amp;folder…</source><translation>فتح مجلد…</translation></message>
<message><source>Shows how the files would be read, to be changed, before they are (Ctrl+Alt+O)</source><translation>يعرض كيف ستُقرأ الملفات قبل قراءتها، لتغيير ذلك (Ctrl+Alt+O)</translation></message>
<message><source>Open &amp;your library…</source><translation>فتح مكتبتك…</translation></message>
<message><source>Books that you keep at Goodreads, StoryGraph, LibraryThing or in calibre</source><translation>الكتب التي تحتفظ بها في Goodreads أو StoryGraph أو LibraryThing أو calibre</translation></message>
<message><source>Open a &amp;project…</source><translation>فتح مشروع…</translation></message>
<message><source>Open a &amp;run…</source><translation>فتح تشغيل…</translation></message>
<message><source>Open &amp;vectors…</source><translation>فتح متجهات…</translation></message>
<message><source>Vectors of books or words that were made elsewhere, as NumPy, word2vec, Keras and others have them</source><translation>متجهات كتب أو كلمات أُنشئت في مكان آخر، كما في NumPy وword2vec وKeras وغيرها</translation></message>
<message><source>Ratings that others have published, fetched from them</source><translation>تقييمات نشرها آخرون، تُجلب منهم</translation></message>
<message><source>&amp;Kept runs…</source><translation>التشغيلات المحتفظ بها…</translation></message>
<message><source>Runs that were not saved when the program ended</source><translation>تشغيلات لم تُحفظ حين انتهى البرنامج</translation></message>
<message><source>&amp;Save the project</source><translation>حفظ المشروع</translation></message>
<message><source>Save the project &amp;as…</source><translation>حفظ المشروع باسم…</translation></message>
<message><source>Keep the &amp;data in the project</source><translation>الاحتفاظ بالبيانات في المشروع</translation></message>
<message><source>The files of the data go into the project when it is saved, so that it can be moved to another computer</source><translation>تدخل ملفات البيانات في المشروع عند حفظه، فيمكن نقله إلى حاسوب آخر</translation></message>
<message><source>Project &amp;notes…</source><translation>ملاحظات المشروع…</translation></message>
<message><source>Ne&amp;w window</source><translation>نافذة جديدة</translation></message>
<message><source>Another window with a project of its own (Ctrl+Shift+N)</source><translation>نافذة أخرى بمشروع خاص بها (Ctrl+Shift+N)</translation></message>
<message><source>The selected run alone, in a file that other commands and programs read</source><translation>التشغيل المحدد وحده، في ملف تقرؤه أوامر وبرامج أخرى</translation></message>
<message><source>&amp;Export…</source><translation>تصدير…</translation></message>
<message><source>Lets other programs on this computer ask the run over HTTP</source><translation>يتيح للبرامج الأخرى على هذا الحاسوب أن تسأل التشغيل عبر HTTP</translation></message>
<message><source>&amp;Find a book or reader</source><translation>البحث عن كتاب أو قارئ</translation></message>
<message><source>&amp;Book panel</source><translation>لوحة الكتاب</translation></message>
<message><source>Se&amp;ttings…</source><translation>الإعدادات…</translation></message>
<message><source>What the program did and warned of since it started</source><translation>ما فعله البرنامج وحذّر منه منذ بدئه</translation></message>
<message><source>Three minutes: train a model, walk its map, see what it recommends</source><translation>ثلاث دقائق: درّب نموذجًا، وتجوّل في خريطته، وانظر بماذا يوصي</translation></message>
<message><source>&amp;Keyboard shortcuts</source><translation>اختصارات لوحة المفاتيح</translation></message>
<message><source>&amp;About Shelfspace</source><translation>حول Shelfspace</translation></message>
<message><source>&amp;Quit</source><translation>إنهاء البرنامج</translation></message>
<message><source>As the system</source><translation>كما في النظام</translation></message>
<message><source>Light</source><translation>فاتح</translation></message>
<message><source>Dark</source><translation>داكن</translation></message>
<message><source>Library</source><translation>المكتبة</translation></message>
<message><source>Training</source><translation>التدريب</translation></message>
<message><source>Map</source><translation>الخريطة</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Compare</source><translation>المقارنة</translation></message>
<message><source>&amp;Colors</source><translation>الألوان</translation></message>
<message><source>&amp;Help on this</source><translation>مساعدة حول هذا</translation></message>
<message><source>The guide, where it tells of what is in hand (F1)</source><translation>الدليل، حيث يتحدث عما بين يديك (F1)</translation></message>
<message><source>User &amp;guide</source><translation>دليل المستخدم</translation></message>
<message><source>G&amp;lossary</source><translation>مسرد المصطلحات</translation></message>
<message><source>&amp;Help</source><translation>المساعدة</translation></message>
<message><source>Open with opt&amp;ions…</source><translation>فتح بخيارات…</translation></message>
<message><source>Open the sa&amp;mple library</source><translation>فتح المكتبة النموذجية</translation></message>
<message><source>&amp;Get a ready data set…</source><translation>الحصول على مجموعة بيانات جاهزة…</translation></message>
<message><source>Save r&amp;un as…</source><translation>حفظ التشغيل باسم…</translation></message>
<message><source>Repor&amp;t…</source><translation>تقرير…</translation></message>
<message><source>Serve t&amp;his run…</source><translation>تقديم هذا التشغيل…</translation></message>
<message><source>&amp;Undo</source><translation>تراجع</translation></message>
<message><source>&amp;Redo</source><translation>إعادة</translation></message>
<message><source>Find a &amp;command…</source><translation>البحث عن أمر…</translation></message>
<message><source>&amp;Menu bar</source><translation>شريط القوائم</translation></message>
<message><source>Always shown; without it Alt or F10 brings it</source><translation>معروض دائمًا؛ ومن دونه يُظهره Alt أو F10</translation></message>
<message><source>&amp;Book before</source><translation>الكتاب السابق</translation></message>
<message><source>Book &amp;after</source><translation>الكتاب التالي</translation></message>
<message><source>&amp;Full screen</source><translation>ملء الشاشة</translation></message>
<message><source>Fetch co&amp;ver pictures</source><translation>جلب صور الأغلفة</translation></message>
<message><source>&amp;Reset settings…</source><translation>إعادة ضبط الإعدادات…</translation></message>
<message><source>C&amp;lear the cache of opened data…</source><translation>مسح ذاكرة التخزين المؤقت للبيانات المفتوحة…</translation></message>
<message><source>P&amp;rogram log</source><translation>سجل البرنامج</translation></message>
<message><source>Guided &amp;tour</source><translation>جولة إرشادية</translation></message>
<message><source>&amp;File</source><translation>ملف</translation></message>
<message><source>&amp;Edit</source><translation>تحرير</translation></message>
<message><source>&amp;View</source><translation>عرض</translation></message>
<message><source>&amp;Go</source><translation>انتقال</translation></message>
<message><source>&amp;Train</source><translation>تدريب</translation></message>
</context>
<context>
<name>shelf::WindowWords</name>
<message><source>Nothing is open</source><translation>لا شيء مفتوح</translation></message>
<message numerus="yes"><source>%Ln book(s), no ratings</source><translation><numerusform>لا كتب، بلا تقييمات</numerusform><numerusform>كتاب واحد، بلا تقييمات</numerusform><numerusform>كتابان، بلا تقييمات</numerusform><numerusform>%Ln كتب، بلا تقييمات</numerusform><numerusform>%Ln كتابًا، بلا تقييمات</numerusform><numerusform>%Ln كتاب، بلا تقييمات</numerusform></translation></message>
<message><source>%1, %2, %3</source><comment>ratings, readers, books</comment><translation>%1، %2، %3</translation></message>
</context>
</TS>
