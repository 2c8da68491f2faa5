<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
<name>engine</name>
<message><source>There is no language '%1'</source><translation>لا توجد لغة «%1»</translation></message>
<message><source>%1, %2</source><comment>two things of a list</comment><translation>%1، %2</translation></message>
<message><source>%1 and %2</source><comment>the last two of a list</comment><translation>%1 و%2</translation></message>
<message><source>%1 or %2</source><comment>the last two of a list</comment><translation>%1 أو %2</translation></message>
<message><source>There is no figure "%1" to compare by</source><translation>لا توجد قيمة «%1» يُقارن بها</translation></message>
<message><source>Choose one of %1</source><translation>اختر واحدة من %1</translation></message>
<message><source>'%1' is not LINE=ID</source><translation>«%1» ليس بالشكل LINE=ID</translation></message>
<message><source>Write --choose 12=345, or 12=none.</source><translation>اكتب --choose 12=345، أو 12=none.</translation></message>
<message><source>No book of the library begins on line %1</source><translation>لا يبدأ أي كتاب من المكتبة في السطر %1</translation></message>
<message><source>--choose names line %1 twice</source><translation>يذكر --choose السطر %1 مرتين</translation></message>
<message><source>A line is one book.</source><translation>كل سطر كتاب واحد.</translation></message>
<message><source>--choose is for a library of books, not for a table of ratings</source><translation>الخيار --choose لمكتبة كتب، لا لجدول تقييمات</translation></message>
<message><source>The model '%1' has no book vectors</source><translation>لا متجهات كتب للنموذج «%1»</translation></message>
<message><source>Train one that has, for example goodbooks-neural.</source><translation>درّب نموذجًا له متجهات، مثل goodbooks-neural.</translation></message>
<message><source>There is no book '%1' in these data</source><translation>لا يوجد كتاب «%1» في هذه البيانات</translation></message>
<message><source>There is no reader '%1' in these data</source><translation>لا يوجد قارئ «%1» في هذه البيانات</translation></message>
<message><source>--why is about two books, and not about a sum of some</source><translation>الخيار --why عن كتابين، لا عن مجموع كتب</translation></message>
<message><source>Leave out --plus and --minus</source><translation>احذف --plus و--minus</translation></message>
<message><source>ratings[%1]: %2</source><translation>ratings[%1]: %2</translation></message>
<message><source>The body is no JSON document</source><translation>نص الطلب ليس مستند JSON</translation></message>
<message><source>The body has no list 'ratings'</source><translation>لا توجد قائمة 'ratings' في نص الطلب</translation></message>
<message><source>The list 'ratings' is empty</source><translation>القائمة 'ratings' فارغة</translation></message>
<message><source>Name a book and its rating.</source><translation>سمِّ كتابًا وتقييمه.</translation></message>
<message><source>%1: '%2' is none of %3</source><translation>%1: «%2» ليس من القيم %3</translation></message>
<message><source>%1: '%2' is neither true nor false</source><translation>%1: «%2» ليس true ولا false</translation></message>
<message><source>%1 is missing</source><translation>%1 غير موجود</translation></message>
<message><source>%1 needs %2</source><translation>يتطلب %1 ما يلي: %2</translation></message>
<message><source>'%1' is no span of years</source><translation>«%1» ليس مدى سنوات</translation></message>
<message><source>Write 1990..2000, 1990.., ..2000 or one year.</source><translation>اكتب 1990..2000 أو 1990.. أو ..2000 أو سنة واحدة.</translation></message>
<message><source>'%1' is not COLUMN=VALUE</source><translation>«%1» ليس بالشكل COLUMN=VALUE</translation></message>
<message><source>The catalogue has no column '%1'</source><translation>لا عمود «%1» في فهرس الكتب</translation></message>
<message><source>It has no further columns.</source><translation>ليس فيه أعمدة أخرى.</translation></message>
<message><source>It has: %1.</source><translation>فيه: %1.</translation></message>
<message><source>'%1' is not NAME=VALUE</source><translation>«%1» ليس بالشكل NAME=VALUE</translation></message>
<message><source>Write features as age=25,occupation=student.</source><translation>اكتب السمات بالشكل age=25,occupation=student.</translation></message>
<message><source>No display was found, so the window cannot be shown</source><translation>لم يُعثر على شاشة عرض، فلا يمكن إظهار النافذة</translation></message>
<message><source>Run shelfspace tour --out DIR for the same work without one, or shelfspace --help</source><translation>شغّل shelfspace tour --out DIR للقيام بالعمل نفسه من دونها، أو shelfspace --help</translation></message>
<message><source>No thread can be made, and without one nothing can be drawn</source><translation>لا يمكن إنشاء خيط، ومن دونه لا يمكن رسم شيء</translation></message>
<message><source>Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs.</source><translation>ارفع حد العمليات أو الذاكرة (ulimit -u، ulimit -v)، أو أنهِ برامج أخرى.</translation></message>
<message><source>A project is opened alone: it has data and runs of its own</source><translation>يُفتح المشروع وحده: فله بياناته وتشغيلاته</translation></message>
<message><source>Open it, and other files in another window</source><translation>افتحه، وافتح الملفات الأخرى في نافذة أخرى</translation></message>
<message><source>Vectors are opened one file after the other</source><translation>تُفتح المتجهات ملفًا بعد ملف</translation></message>
<message><source>Open a file of vectors alone, or with the file of its labels</source><translation>افتح ملف متجهات وحده، أو مع ملف تسمياته</translation></message>
<message><source>These files do not belong together: %1</source><translation>هذه الملفات ليست لبيانات واحدة: %1</translation></message>
<message><source>Open one folder, or files named ratings, books, users and tags</source><translation>افتح مجلدًا واحدًا، أو ملفات أسماؤها ratings وbooks وusers وtags</translation></message>
<message><source>None of these files is named as one of ratings</source><translation>لا يدل اسم أي من هذه الملفات على أنه ملف تقييمات</translation></message>
<message><source>Open the ratings file alone or together with the others</source><translation>افتح ملف التقييمات وحده أو مع الملفات الأخرى</translation></message>
<message><source>shelfspace --help lists what there is</source><translation>يسرد shelfspace --help ما هو متاح</translation></message>
<message><source>Did you mean '%1'?</source><translation>هل قصدت «%1»؟</translation></message>
<message><source>There are no ratings among the files</source><translation>لا تقييمات بين الملفات</translation></message>
<message><source>Name them with --ratings FILE</source><translation>سمِّها بالخيار --ratings FILE</translation></message>
<message><source>There is no option called %1</source><translation>لا يوجد خيار اسمه %1</translation></message>
<message><source>This view cannot be read</source><translation>تتعذّر قراءة هذا العرض</translation></message>
<message><source>Remove it and keep the view again</source><translation>أزله واحفظ العرض من جديد</translation></message>
<message><source>This view was kept by a newer version of the program</source><translation>حُفظ هذا العرض بإصدار أحدث من البرنامج</translation></message>
<message><source>Update the program to open it</source><translation>حدّث البرنامج لفتحه</translation></message>
<message><source>These data know none of the books in this file</source><translation>لا تعرف هذه البيانات أيًّا من الكتب في هذا الملف</translation></message>
<message><source>Book ids are those of the data.</source><translation>معرّفات الكتب هي تلك التي في البيانات.</translation></message>
<message><source>A mirror is an address that begins with https:// or http://, not '%1'</source><translation>المرآة عنوان يبدأ بـ https:// أو http://، وليس «%1»</translation></message>
<message><source>The names of the files are put behind it: https://example.org/books/</source><translation>تُلحق به أسماء الملفات: https://example.org/books/</translation></message>
<message><source>A mirror's address has no user, no ? and no #: '%1'</source><translation>ليس في عنوان المرآة اسم مستخدم ولا ? ولا #: «%1»</translation></message>
<message><source>'%1' has an escape that is none</source><translation>في «%1» تسلسل هروب غير صحيح</translation></message>
<message><source>Write % as %25, and others as % and two hexadecimal digits.</source><translation>اكتب % بالشكل %25، وغيرها بعلامة % يليها رقمان ستة عشريان.</translation></message>
<message><source>There is no parameter '%1'</source><translation>لا يوجد معامل «%1»</translation></message>
<message><source>None is taken here.</source><translation>لا يُقبل هنا أي معامل.</translation></message>
<message><source>There are: %1.</source><translation>المتاح: %1.</translation></message>
<message><source>%1 is there twice</source><translation>ورد %1 مرتين</translation></message>
<message><source>Name one reader</source><translation>سمِّ قارئًا واحدًا</translation></message>
<message><source>Write user=ID or features=NAME=VALUE,...</source><translation>اكتب user=ID أو features=NAME=VALUE,...</translation></message>
<message><source>Name another port, or 0 for any that is free.</source><translation>سمِّ منفذًا آخر، أو 0 لأي منفذ متاح.</translation></message>
<message><source>Ports from 1024 up are.</source><translation>المنافذ من ١٠٢٤ فما فوق مسموح بها.</translation></message>
<message><source>'%1' is no numeric address</source><translation>«%1» ليس عنوانًا رقميًا</translation></message>
<message><source>Write 127.0.0.1, ::1, 0.0.0.0 or one of this computer's.</source><translation>اكتب 127.0.0.1 أو ::1 أو 0.0.0.0 أو أحد عناوين هذا الحاسوب.</translation></message>
<message><source>No thread can be started: %1</source><translation>تعذّر بدء خيط: %1</translation></message>
<message><source>A body of type '%1' is not taken</source><translation>لا يُقبل نص طلب من النوع «%1»</translation></message>
<message><source>Say Content-Type: one of %1.</source><translation>اكتب Content-Type: أحد %1.</translation></message>
<message><source>The header Host is missing</source><translation>الترويسة Host غير موجودة</translation></message>
<message><source>'%1' is not this server</source><translation>«%1» ليس هذا الخادم</translation></message>
<message><source>It is %1.</source><translation>اسمه %1.</translation></message>
<message><source>There is nothing at %1</source><translation>لا شيء عند %1</translation></message>
<message><source>What there is stands in /openapi.json.</source><translation>المتاح مذكور في /openapi.json.</translation></message>
<message><source>%1 is not for %2</source><translation>لا تصلح الطريقة %1 مع %2</translation></message>
<message><source>It takes %1.</source><translation>المقبول: %1.</translation></message>
<message><source>There is not enough memory for the pictures of the books</source><translation>الذاكرة لا تكفي لصور الكتب</translation></message>
<message><source>This is no file of a reader</source><translation>هذا ليس ملف قارئ</translation></message>
<message><source>A newer program wrote this reader</source><translation>كتب هذا القارئَ برنامجٌ أحدث</translation></message>
<message><source>Open it with that version.</source><translation>افتحه بذلك الإصدار.</translation></message>
<message><source>Correct the number in the file, or remove the file.</source><translation>صحّح العدد في الملف، أو أزل الملف.</translation></message>
<message><source>A report is a page or a PDF, and '%1' ends neither in .html nor in .pdf</source><translation>التقرير صفحة أو PDF، ولا ينتهي «%1» بـ .html ولا بـ .pdf</translation></message>
<message><source>Name it FILE.html or FILE.pdf.</source><translation>سمِّه FILE.html أو FILE.pdf.</translation></message>
<message><source>The run has no model yet</source><translation>ليس للتشغيل نموذج بعد</translation></message>
<message><source>Train it first.</source><translation>درّبه أولًا.</translation></message>
<message><source>There is not enough memory for the picture of the map</source><translation>الذاكرة لا تكفي لصورة الخريطة</translation></message>
<message><source>Ratings are wanted here, and no run</source><translation>المطلوب هنا تقييمات، لا تشغيل</translation></message>
<message><source>compare these runs</source><comment>a task</comment><translation>مقارنة هذه التشغيلات</translation></message>
<message><source>measure this run reader by reader</source><comment>a task</comment><translation>قياس هذا التشغيل قارئًا قارئًا</translation></message>
<message><source>This run predicts no ratings, so it has no %1</source><translation>لا يتنبأ هذا التشغيل بتقييمات، فليس له %1</translation></message>
<message><source>Choose a figure of lists, such as NDCG@10</source><translation>اختر قيمة تخص القوائم، مثل NDCG@10</translation></message>
<message><source>look at this run slice by slice</source><comment>a task</comment><translation>فحص هذا التشغيل شريحة شريحة</translation></message>
<message><source>Readers by ratings in training</source><translation>القرّاء بحسب تقييماتهم في التدريب</translation></message>
<message><source>Books by ratings in training</source><translation>الكتب بحسب تقييماتها في التدريب</translation></message>
<message><source>Books new or rare in training</source><translation>كتب جديدة أو نادرة في التدريب</translation></message>
<message><source>file %1</source><translation>الملف %1</translation></message>
<message><source>The archive is damaged or cut off: %1</source><translation>الأرشيف تالف أو مبتور: %1</translation></message>
<message><source>The archive is damaged or cut off: it makes no sense</source><translation>الأرشيف تالف أو مبتور: لا معنى لمحتواه</translation></message>
<message><source>Fetch or copy it once more.</source><translation>اجلبه أو انسخه مرة أخرى.</translation></message>
<message><source>The file is encrypted</source><translation>الملف مشفَّر</translation></message>
<message><source>Unpack it with its password, then open it.</source><translation>فكّ ضغطه بكلمة مروره، ثم افتحه.</translation></message>
<message><source>The file cannot be read: %1</source><translation>تعذّرت قراءة الملف: %1</translation></message>
<message><source>Open it again when nothing writes to it any more.</source><translation>افتحه مجددًا حين لا يكتب فيه شيء.</translation></message>
<message><source>its checksum is wrong</source><translation>مجموعه الاختباري غير صحيح</translation></message>
<message><source>it has no gzip header where one is due</source><translation>لا ترويسة gzip حيث يجب أن تكون</translation></message>
<message><source>it is packed in a way that gzip does not know</source><translation>ضُغط بطريقة لا يعرفها gzip</translation></message>
<message><source>its packed bytes make no sense</source><translation>لا معنى لبايتاته المضغوطة</translation></message>
<message><source>it ends before its time</source><translation>ينتهي قبل أوانه</translation></message>
<message><source>What follows the packed text is no gzip and was left out</source><translation>ما يلي النص المضغوط ليس gzip، فاستُبعد</translation></message>
<message><source>The gzip file is damaged or cut off: %1</source><translation>ملف gzip تالف أو مبتور: %1</translation></message>
<message><source>%1, ... (%2 files)</source><translation>%1، ... (%2 من الملفات)</translation></message>
<message><source>The file is an OpenDocument spreadsheet, which is not read here</source><translation>الملف جدول بيانات OpenDocument، وهو لا يُقرأ هنا</translation></message>
<message><source>Save it as .xlsx or as CSV.</source><translation>احفظه بصيغة .xlsx أو CSV.</translation></message>
<message><source>There is no such file</source><translation>لا يوجد ملف كهذا</translation></message>
<message><source>The file is %1, which is not read here</source><translation>الملف من النوع %1، وهو لا يُقرأ هنا</translation></message>
<message><source>Unpack or export it, then open what comes out.</source><translation>فكّ ضغطه أو صدّره، ثم افتح ما ينتج عنه.</translation></message>
<message><source>There is no such file: what is packed there has no others in it</source><translation>لا يوجد ملف كهذا: ما ضُغط هناك لا يحوي ملفات أخرى</translation></message>
<message><source>The archive holds no file</source><translation>لا ملفات في الأرشيف</translation></message>
<message><source>There is no such file in the archive; it holds %1</source><translation>لا يوجد ملف كهذا في الأرشيف؛ فيه %1</translation></message>
<message><source>The archive holds several files: %1</source><translation>في الأرشيف عدة ملفات: %1</translation></message>
<message><source>Keep it as a file, of which one can be named.</source><translation>احفظه كملف يمكن تسمية أحد ملفاته.</translation></message>
<message><source>Name the one that is meant: %1/%2.</source><translation>سمِّ الملف المقصود: %1/%2.</translation></message>
<message><source>A workbook cannot be read from a pipe</source><translation>لا يمكن قراءة مصنف من أنبوب</translation></message>
<message><source>Name the file.</source><translation>سمِّ الملف.</translation></message>
<message><source>This is an archive within an archive</source><translation>هذا أرشيف داخل أرشيف</translation></message>
<message><source>Unpack %1 and open what comes out.</source><translation>فكّ ضغط %1 وافتح ما ينتج عنه.</translation></message>
<message><source>The archive holds two files of this name</source><translation>في الأرشيف ملفان بهذا الاسم</translation></message>
<message><source>Unpack it, which keeps the last of them, and open what comes out.</source><translation>فكّ ضغطه، فيبقى آخرهما، وافتح ما ينتج عنه.</translation></message>
<message><source>The archive holds more than %1 files</source><translation>في الأرشيف أكثر من %1 من الملفات</translation></message>
<message><source>Unpack it and open the file of ratings.</source><translation>فكّ ضغطه وافتح ملف التقييمات.</translation></message>
<message><source>The archive is cut off: the list of its files is missing</source><translation>الأرشيف مبتور: قائمة ملفاته غير موجودة</translation></message>
<message><source>unpack the file</source><comment>a task</comment><translation>فكّ ضغط الملف</translation></message>
<message><source>The file is Parquet, which needs duckdb or Python's pyarrow to be read, and neither is here</source><translation>الملف بصيغة Parquet، وقراءته تتطلب duckdb أو pyarrow في Python، ولا يوجد أي منهما هنا</translation></message>
<message><source>Install one, as by 'python3 -m pip install pyarrow'.</source><translation>ثبّت أحدهما، مثلًا بالأمر 'python3 -m pip install pyarrow'.</translation></message>
<message><source>%1 could not be started: %2</source><translation>تعذّر بدء %1: %2</translation></message>
<message><source>%1 could not read the Parquet file: it says no reason</source><translation>لم يستطع %1 قراءة ملف Parquet: لم يذكر سببًا</translation></message>
<message><source>%1 could not read the Parquet file: %2</source><translation>لم يستطع %1 قراءة ملف Parquet: %2</translation></message>
<message><source>Unpacking was stopped at %1 bytes, more than %2 times what they are packed in</source><translation>أُوقف فكّ الضغط عند %1 بايت، وهو أكثر من %2 ضعفًا لحجم المضغوط</translation></message>
<message><source>If the file is meant to be so, unpack it and open what comes out.</source><translation>إن كان الملف كذلك عن قصد، ففكّ ضغطه وافتح ما ينتج عنه.</translation></message>
<message><source>The workbook is damaged: %1</source><translation>المصنف تالف: %1</translation></message>
<message><source>Open it in a spreadsheet and save it again.</source><translation>افتحه في برنامج جداول واحفظه من جديد.</translation></message>
<message><source>The workbook has no sheet called "%1"; it has %2</source><translation>لا ورقة في المصنف اسمها «%1»؛ فيه %2</translation></message>
<message><source>The workbook has the sheets %1; the first is read. %2/%3 is another</source><translation>في المصنف الأوراق %1؛ تُقرأ الأولى. %2/%3 ورقة أخرى</translation></message>
<message><source>its list of sheets is no XML</source><translation>قائمة أوراقه ليست XML</translation></message>
<message><source>it lists no sheets</source><translation>لا يسرد أي ورقة</translation></message>
<message><source>its texts are no XML</source><translation>نصوصه ليست XML</translation></message>
<message><source>the sheet "%1" has no cells</source><translation>لا خلايا في الورقة «%1»</translation></message>
<message><source>a row of the sheet "%1" has no end</source><translation>في الورقة «%1» صف بلا نهاية</translation></message>
<message><source>the sheet "%1" has more empty cells than a sheet has</source><translation>في الورقة «%1» خلايا فارغة أكثر مما تتسع له ورقة</translation></message>
<message><source>a row of the sheet "%1" is no XML</source><translation>في الورقة «%1» صف ليس XML</translation></message>
<message><source>the rows of the sheet "%1" are not in order</source><translation>صفوف الورقة «%1» غير مرتبة</translation></message>
<message><source>a cell of the sheet "%1" has no place</source><translation>في الورقة «%1» خلية بلا موضع</translation></message>
<message><source>%1 to %2</source><translation>من %1 إلى %2</translation></message>
<message><source>without the quotes and blanks around them</source><comment>how ids are compared</comment><translation>دون علامات الاقتباس والمسافات حولها</translation></message>
<message><source>compared as numbers: 1, 1.0 and 001 are one</source><translation>بالمقارنة كأعداد: 1 و1.0 و001 واحد</translation></message>
<message><source>compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference</source><translation>بالمقارنة كأرقام ISBN: عشرة أرقام أو 13، ولا فرق بسبب الشرطات أو الأصفار المفقودة في البداية</translation></message>
<message><source>No column holds any book of the ratings; the columns are: %1</source><translation>لا يضم أي عمود أيًّا من كتب التقييمات؛ الأعمدة هي: %1</translation></message>
<message><source>No column holds any reader of the ratings; the columns are: %1</source><translation>لا يضم أي عمود أيًّا من قرّاء التقييمات؛ الأعمدة هي: %1</translation></message>
<message><source>Check that both files belong to the same data set.</source><translation>تحقق من أن الملفين لمجموعة البيانات نفسها.</translation></message>
<message><source>The books of the ratings are joined to the column "%1", which holds %2 of them</source><translation>رُبطت كتب التقييمات بالعمود «%1»، الذي يضم %2 منها</translation></message>
<message><source>The readers of the ratings are joined to the column "%1", which holds %2 of them</source><translation>رُبط قرّاء التقييمات بالعمود «%1»، الذي يضم %2 منهم</translation></message>
<message><source>%1, %2</source><comment>a statement and how ids are compared</comment><translation>%1، %2</translation></message>
<message><source>%1 (ratings %2, column %3)</source><comment>a statement; the ranges of the ids</comment><translation>%1 (التقييمات %2، العمود %3)</translation></message>
<message><source>%1 %2</source><comment>a column and the share of ids that it holds</comment><translation>%1 %2</translation></message>
<message><source>%1; others: %2</source><translation>%1؛ غيرها: %2</translation></message>
<message><source>The book has no id and was left out</source><translation>ليس للكتاب معرّف، فاستُبعد</translation></message>
<message><source>The book %1 is listed again and was left out</source><translation>ورد الكتاب %1 مرة أخرى، فاستُبعد</translation></message>
<message><source>No column is named genres, genre or tags; the columns are: %1</source><translation>لا عمود اسمه genres أو genre أو tags؛ الأعمدة هي: %1</translation></message>
<message><source>Nothing is left after --%1: %2</source><translation>لا يبقى شيء بعد --%1: %2</translation></message>
<message><source>Ask for less</source><translation>اطلب أقل</translation></message>
<message><source>These data have no ratings: every line is a book that was taken, so all values are one</source><translation>لا تقييمات في هذه البيانات: كل سطر كتاب مأخوذ، فكل القيم واحدة</translation></message>
<message><source>Leave out --one-value.</source><translation>احذف --one-value.</translation></message>
<message><source>one-value %1</source><translation>one-value %1</translation></message>
<message numerus="yes"><source>%n readers with %1 ratings or more, all of one value, and their %2 left out</source><comment>%n reader with %1 ratings or more, all of one value, and their %2 left out</comment><translation><numerusform>لم يُستبعد أي قارئ لديه %1 من التقييمات أو أكثر كلها بقيمة واحدة (%2)</numerusform><numerusform>استُبعد قارئ واحد لديه %1 من التقييمات أو أكثر كلها بقيمة واحدة، مع تقييماته (%2)</numerusform><numerusform>استُبعد قارئان لدى كل منهما %1 من التقييمات أو أكثر كلها بقيمة واحدة، مع تقييماتهما (%2)</numerusform><numerusform>استُبعد %n قرّاء لدى كل منهم %1 من التقييمات أو أكثر كلها بقيمة واحدة، مع تقييماتهم (%2)</numerusform><numerusform>استُبعد %n قارئًا لدى كل منهم %1 من التقييمات أو أكثر كلها بقيمة واحدة، مع تقييماتهم (%2)</numerusform><numerusform>استُبعد %n قارئ لدى كل منهم %1 من التقييمات أو أكثر كلها بقيمة واحدة، مع تقييماتهم (%2)</numerusform></translation></message>
<message numerus="yes"><source>%n ratings are</source><comment>%n rating is</comment><translation><numerusform>لا تقييمات</numerusform><numerusform>تقييم واحد</numerusform><numerusform>تقييمان</numerusform><numerusform>%n تقييمات</numerusform><numerusform>%n تقييمًا</numerusform><numerusform>%n تقييم</numerusform></translation></message>
<message><source>--implicit makes every rating 1, and --scale has nothing to map</source><translation>يجعل --implicit كل تقييم 1، فلا يبقى لـ --scale ما يحوّله</translation></message>
<message><source>Leave out one of them.</source><translation>احذف أحدهما.</translation></message>
<message><source>These data have no ratings: every line is a book that was taken already</source><translation>لا تقييمات في هذه البيانات: كل سطر كتاب مأخوذ أصلًا</translation></message>
<message><source>Leave out --implicit.</source><translation>احذف --implicit.</translation></message>
<message><source>implicit %1</source><translation>implicit %1</translation></message>
<message numerus="yes"><source>A rating from %1 up counts as a book that was taken; %n lower ones are left out</source><comment>A rating from %1 up counts as a book that was taken; %n lower one is left out</comment><translation><numerusform>التقييم من %1 فما فوق يُعدّ كتابًا مأخوذًا؛ لا تقييمات أدنى</numerusform><numerusform>التقييم من %1 فما فوق يُعدّ كتابًا مأخوذًا؛ استُبعد تقييم واحد أدنى</numerusform><numerusform>التقييم من %1 فما فوق يُعدّ كتابًا مأخوذًا؛ استُبعد تقييمان أدنى</numerusform><numerusform>التقييم من %1 فما فوق يُعدّ كتابًا مأخوذًا؛ استُبعدت %n تقييمات أدنى</numerusform><numerusform>التقييم من %1 فما فوق يُعدّ كتابًا مأخوذًا؛ استُبعد %n تقييمًا أدنى</numerusform><numerusform>التقييم من %1 فما فوق يُعدّ كتابًا مأخوذًا؛ استُبعد %n تقييم أدنى</numerusform></translation></message>
<message><source>sample-users %1</source><translation>sample-users %1</translation></message>
<message numerus="yes"><source>%1, counted again until none was left, and their %n ratings are left out</source><comment>%1, counted again until none was left, and their %n rating is left out</comment><translation><numerusform>%1، مع إعادة العد حتى لم يبقَ شيء منها، ولم تُستبعد أي تقييمات</numerusform><numerusform>%1، مع إعادة العد حتى لم يبقَ شيء منها، واستُبعد معها تقييم واحد</numerusform><numerusform>%1، مع إعادة العد حتى لم يبقَ شيء منها، واستُبعد معها تقييمان</numerusform><numerusform>%1، مع إعادة العد حتى لم يبقَ شيء منها، واستُبعدت معها %n تقييمات</numerusform><numerusform>%1، مع إعادة العد حتى لم يبقَ شيء منها، واستُبعد معها %n تقييمًا</numerusform><numerusform>%1، مع إعادة العد حتى لم يبقَ شيء منها، واستُبعد معها %n تقييم</numerusform></translation></message>
<message><source>All ratings are %1: there is no scale to map to %2</source><translation>كل التقييمات %1: لا سلّم يُحوَّل إلى %2</translation></message>
<message><source>Leave out --scale.</source><translation>احذف --scale.</translation></message>
<message><source>scale %1</source><translation>scale %1</translation></message>
<message><source>Ratings from %1 to %2 are written on the scale %3</source><translation>تُكتب التقييمات من %1 إلى %2 على السلّم %3</translation></message>
<message><source>--since and --until need times, and these ratings have none</source><translation>يتطلب --since و--until أوقاتًا، ولا أوقات لهذه التقييمات</translation></message>
<message><source>Name the column with the times: --time-column NAME.</source><translation>سمِّ عمود الأوقات: --time-column NAME.</translation></message>
<message><source>--since is later than --until</source><translation>قيمة --since بعد قيمة --until</translation></message>
<message><source>Exchange the two.</source><translation>بدّل بينهما.</translation></message>
<message numerus="yes"><source>%n ratings before %1 or after %2 are left out</source><comment>%n rating before %1 or after %2 is left out</comment><translation><numerusform>لم يُستبعد أي تقييم قبل %1 أو بعد %2</numerusform><numerusform>استُبعد تقييم واحد قبل %1 أو بعد %2</numerusform><numerusform>استُبعد تقييمان قبل %1 أو بعد %2</numerusform><numerusform>استُبعدت %n تقييمات قبل %1 أو بعد %2</numerusform><numerusform>استُبعد %n تقييمًا قبل %1 أو بعد %2</numerusform><numerusform>استُبعد %n تقييم قبل %1 أو بعد %2</numerusform></translation></message>
<message numerus="yes"><source>%n ratings before %1 are left out</source><comment>%n rating before %1 is left out</comment><translation><numerusform>لم يُستبعد أي تقييم قبل %1</numerusform><numerusform>استُبعد تقييم واحد قبل %1</numerusform><numerusform>استُبعد تقييمان قبل %1</numerusform><numerusform>استُبعدت %n تقييمات قبل %1</numerusform><numerusform>استُبعد %n تقييمًا قبل %1</numerusform><numerusform>استُبعد %n تقييم قبل %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings after %1 are left out</source><comment>%n rating after %1 is left out</comment><translation><numerusform>لم يُستبعد أي تقييم بعد %1</numerusform><numerusform>استُبعد تقييم واحد بعد %1</numerusform><numerusform>استُبعد تقييمان بعد %1</numerusform><numerusform>استُبعدت %n تقييمات بعد %1</numerusform><numerusform>استُبعد %n تقييمًا بعد %1</numerusform><numerusform>استُبعد %n تقييم بعد %1</numerusform></translation></message>
<message><source>--%1 %2 is no date</source><translation>--%1 %2 ليس تاريخًا</translation></message>
<message><source>Write the year first, such as 2019-02-28 or 2019-02-28T18:30:00.</source><translation>اكتب السنة أولًا، مثل 2019-02-28 أو 2019-02-28T18:30:00.</translation></message>
<message><source>One rating alone is always of one value</source><translation>التقييم الواحد بقيمة واحدة دائمًا</translation></message>
<message><source>Write how many equal ratings are too many, such as --one-value 5.</source><translation>اكتب كم تقييمًا متساويًا يزيد عن الحد، مثل --one-value 5.</translation></message>
<message><source>--implicit %1 is no number</source><translation>--implicit %1 ليس عددًا</translation></message>
<message><source>Write the rating from which a book counts as taken, such as 4.</source><translation>اكتب التقييم الذي يُعدّ الكتاب بدءًا منه مأخوذًا، مثل 4.</translation></message>
<message><source>--scale %1 is no scale</source><translation>--scale %1 ليس سلّم تقييم</translation></message>
<message><source>Write the smallest and the largest rating, such as 1..5.</source><translation>اكتب أصغر تقييم وأكبر تقييم، مثل 1..5.</translation></message>
<message><source>--%1 %2 is no whole number from 1</source><translation>--%1 %2 ليس عددًا صحيحًا من 1 فما فوق</translation></message>
<message><source>Write how many, such as 5.</source><translation>اكتب العدد، مثل 5.</translation></message>
<message><source>There is no column %1; the columns are: %2</source><translation>لا عمود %1؛ الأعمدة هي: %2</translation></message>
<message><source>There is no column %1 (the nearest is %2); the columns are: %3</source><translation>لا عمود %1 (الأقرب %2)؛ الأعمدة هي: %3</translation></message>
<message><source>Amazon Books Reviews (Kaggle)</source><translation>Amazon Books Reviews (Kaggle)</translation></message>
<message><source>Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by title only, is left aside, which is said</source><translation>Books_rating.csv: الكتب في Id، والتقييمات في review/score؛ أما books_data.csv، الذي لا يعرف الكتب إلا بعناوينها، فيُترك جانبًا، ويُذكر ذلك</translation></message>
<message><source>Amazon ratings</source><translation>تقييمات Amazon</translation></message>
<message><source>Book-Crossing</source><translation>Book-Crossing</translation></message>
<message><source>as published or as CSV: columns Book-Rating and ISBN; 0 means "not rated"</source><translation>كما نُشرت أو بصيغة CSV: العمودان Book-Rating وISBN؛ 0 يعني «بلا تقييم»</translation></message>
<message><source>A quote is opened here and never closed</source><translation>فُتحت هنا علامة اقتباس ولم تُغلق</translation></message>
<message><source>The file may be cut off, or the quote belongs to the text and must be doubled.</source><translation>ربما كان الملف مبتورًا، أو أن علامة الاقتباس جزء من النص ويجب تكرارها.</translation></message>
<message><source>The file is empty</source><translation>الملف فارغ</translation></message>
<message><source>goodbooks-10k</source><translation>goodbooks-10k</translation></message>
<message><source>The columns book_id_csv and book_id are not both there</source><translation>لا يوجد العمودان book_id_csv وbook_id معًا</translation></message>
<message><source>Books are called by their ids at Goodreads, which this file gives for those of the interactions</source><translation>تسمّى الكتب بمعرّفاتها في Goodreads، التي يعطيها هذا الملف لمعرّفات التفاعلات</translation></message>
<message><source>UCSD Goodreads interactions</source><translation>تفاعلات UCSD Goodreads</translation></message>
<message><source>CSV with a column is_read: 0 means "not rated", also of books that were read; book_id_map.csv beside it gives books their ids at Goodreads</source><translation>ملف CSV فيه عمود is_read: 0 يعني «بلا تقييم»، حتى للكتب المقروءة؛ ويعطي book_id_map.csv المجاور له الكتب معرّفاتها في Goodreads</translation></message>
<message><source>The line is no JSON object, nor are those that follow</source><translation>السطر ليس كائن JSON، ولا الأسطر التي تليه</translation></message>
<message><source>Each line must hold one object with a reader, a book and a rating.</source><translation>يجب أن يضم كل سطر كائنًا واحدًا فيه قارئ وكتاب وتقييم.</translation></message>
<message><source>%1 is about tables, and the file holds JSON objects</source><translation>يخص %1 الجداول، وفي الملف كائنات JSON</translation></message>
<message><source>Leave it out.</source><translation>احذفه.</translation></message>
<message numerus="yes"><source>%n ratings have no "parent_asin"; the book is told by "asin" there: %1</source><comment>%n rating has no "parent_asin"; the book is told by "asin" there: %1</comment><translation><numerusform>لا تقييمات بلا "parent_asin": %1</numerusform><numerusform>تقييم واحد بلا "parent_asin"؛ عُرف الكتاب هناك من "asin": %1</numerusform><numerusform>تقييمان بلا "parent_asin"؛ عُرف الكتاب فيهما من "asin": %1</numerusform><numerusform>%n تقييمات بلا "parent_asin"؛ عُرف الكتاب فيها من "asin": %1</numerusform><numerusform>%n تقييمًا بلا "parent_asin"؛ عُرف الكتاب فيها من "asin": %1</numerusform><numerusform>%n تقييم بلا "parent_asin"؛ عُرف الكتاب فيها من "asin": %1</numerusform></translation></message>
<message><source>JSON lines and lists</source><translation>أسطر JSON وقوائمه</translation></message>
<message><source>an object a line or in a list, as Amazon's reviews (2014, 2018, 2023) and UCSD's Goodreads are published; of a book's editions parent_asin counts; 0 means "not rated" in UCSD's</source><translation>كائن في كل سطر أو في قائمة، كما تُنشر مراجعات Amazon (2014 و2018 و2023) وبيانات Goodreads من UCSD؛ يُعتدّ من طبعات الكتاب بـ parent_asin؛ 0 يعني «بلا تقييم» في بيانات UCSD</translation></message>
<message><source>MovieLens 100k</source><translation>MovieLens 100k</translation></message>
<message><source>the folder with u.data, u.item and u.user, whose columns have no names</source><translation>المجلد الذي فيه u.data وu.item وu.user، وأعمدتها بلا أسماء</translation></message>
<message><source>MovieLens 1M, 10M</source><translation>MovieLens 1M، 10M</translation></message>
<message><source>the folder with ratings.dat, movies.dat and users.dat: `::` between columns without names; tags.dat is left aside</source><translation>المجلد الذي فيه ratings.dat وmovies.dat وusers.dat: بين الأعمدة `::` وهي بلا أسماء؛ يُترك tags.dat جانبًا</translation></message>
<message><source>MovieLens 20M to 32M</source><translation>MovieLens من 20M إلى 32M</translation></message>
<message><source>the folder with ratings.csv and movies.csv; the tags and the tag genome are left aside, which is said</source><translation>المجلد الذي فيه ratings.csv وmovies.csv؛ تُترك الوسوم وملفات tag genome جانبًا، ويُذكر ذلك</translation></message>
<message><source>Open Library's dump of ratings</source><translation>ملف تقييمات Open Library</translation></message>
<message><source>is told and refused: it does not say who rated</source><translation>يُعرف ويُرفض: لا يذكر من قيَّم</translation></message>
<message><source>Open Library's dump says which works were rated and how, but not by whom, and models learn from what readers have in common</source><translation>يذكر ملف Open Library أي الأعمال قُيّمت وكيف، لا من قيَّمها، والنماذج تتعلم مما يشترك فيه القرّاء</translation></message>
<message><source>The file names no columns: %1</source><translation>لا يسمّي الملف أعمدة: %1</translation></message>
<message><source>%1 names column %2, which is taken already</source><translation>يسمّي %1 العمود %2، وهو مأخوذ بالفعل</translation></message>
<message><source>Each column can be one thing only.</source><translation>لا يمكن لكل عمود أن يكون إلا شيئًا واحدًا.</translation></message>
<message><source>There is no column %1; the file names none, and has %2</source><translation>لا عمود %1؛ لا يسمّي الملف أي عمود، وفيه %2</translation></message>
<message><source>Give a number from 1 to %1.</source><translation>اكتب رقمًا من 1 إلى %1.</translation></message>
<message><source>Books are told apart by %1, which their editions share, not by %2</source><translation>تُميَّز الكتب بالعمود %1، المشترك بين طبعاتها، لا بالعمود %2</translation></message>
<message><source>No column is named for the book; %1 is taken for it</source><translation>لا عمود مسمّى للكتاب؛ أُخذ %1 بدلًا منه</translation></message>
<message><source>The reader's own rating is taken from %1, not from %2</source><translation>أُخذ تقييم القارئ نفسه من %1، لا من %2</translation></message>
<message><source>No column is named for the rating; %1 is taken for it by its numbers</source><translation>لا عمود مسمّى للتقييم؛ أُخذ %1 بدلًا منه بحسب أعداده</translation></message>
<message><source>The time is taken from %1, not from %2</source><translation>أُخذ الوقت من %1، لا من %2</translation></message>
<message><source>No column is named for the time; %1 is taken for it, as it holds dates</source><translation>لا عمود مسمّى للوقت؛ أُخذ %1 بدلًا منه لأن فيه تواريخ</translation></message>
<message><source>Column 1 counts the lines and is left out</source><translation>العمود 1 يعدّ الأسطر، فاستُبعد</translation></message>
<message><source>the reader</source><translation>القارئ</translation></message>
<message><source>the book</source><translation>الكتاب</translation></message>
<message><source>the rating</source><translation>التقييم</translation></message>
<message><source>the time</source><translation>الوقت</translation></message>
<message><source>column %1 is taken for %2</source><comment>%2 is the reader, the book, ...</comment><translation>عُدّ العمود %1 عمودَ %2</translation></message>
<message><source>%1, column %2 for %3</source><comment>%1: column 1 is taken for the reader</comment><translation>%1، والعمود %2 عمودَ %3</translation></message>
<message><source>The names of the columns do not tell what they hold: %1</source><translation>لا تدل أسماء الأعمدة على ما فيها: %1</translation></message>
<message numerus="yes"><source>%1; columns %2 are left out</source><comment>%1; column %2 is left out</comment><translation><numerusform>%1؛ لم يُستبعد أي عمود (%2)</numerusform><numerusform>%1؛ استُبعد العمود %2</numerusform><numerusform>%1؛ استُبعد العمودان %2</numerusform><numerusform>%1؛ استُبعدت الأعمدة %2</numerusform><numerusform>%1؛ استُبعدت الأعمدة %2</numerusform><numerusform>%1؛ استُبعدت الأعمدة %2</numerusform></translation></message>
<message><source>Name the columns user_id, book_id and rating, or say which they are.</source><translation>سمِّ الأعمدة user_id وbook_id وrating، أو اذكر أيها هي.</translation></message>
<message><source>Name the keys user_id, book_id and rating, or say which they are.</source><translation>سمِّ المفاتيح user_id وbook_id وrating، أو اذكر أيها هي.</translation></message>
<message><source>The file has %1, and a reader and a book are needed</source><translation>في الملف %1، ويلزم قارئ وكتاب</translation></message>
<message><source>No column holds ratings: every line counts as a book that its reader took</source><translation>لا عمود فيه تقييمات: يُعدّ كل سطر كتابًا أخذه قارئه</translation></message>
<message><source>%1; not used: %2</source><translation>%1؛ غير مستخدم: %2</translation></message>
<message><source>No %1 divides the first line</source><translation>لا يقسم %1 السطر الأول</translation></message>
<message><source>The first line has one column less than the others, which begin with a name of the row, as R writes them: it is left out</source><translation>في السطر الأول عمود أقل من غيره من الأسطر، التي تبدأ باسم للصف كما يكتبها R: استُبعد ذلك الاسم</translation></message>
<message><source>The line has no user</source><translation>لا مستخدم في السطر</translation></message>
<message><source>The line has no book</source><translation>لا كتاب في السطر</translation></message>
<message><source>The line has no rating</source><translation>لا تقييم في السطر</translation></message>
<message><source>The line has no rating and was left out</source><translation>لا تقييم في السطر، فاستُبعد</translation></message>
<message><source>The file has more than 4,294,967,294 ratings</source><translation>في الملف أكثر من ٤٬٢٩٤٬٩٦٧٬٢٩٤ تقييمًا</translation></message>
<message><source>The file holds no ratings</source><translation>لا تقييمات في الملف</translation></message>
<message numerus="yes"><source>%n ratings are written with a decimal comma, as 3,5 for 3.5</source><comment>%n rating is written with a decimal comma, as 3,5 for 3.5</comment><translation><numerusform>لا تقييمات مكتوبة بفاصلة عشرية، أي 3,5 بدلًا من 3.5</numerusform><numerusform>تقييم واحد مكتوب بفاصلة عشرية، أي 3,5 بدلًا من 3.5</numerusform><numerusform>تقييمان مكتوبان بفاصلة عشرية، أي 3,5 بدلًا من 3.5</numerusform><numerusform>%n تقييمات مكتوبة بفاصلة عشرية، أي 3,5 بدلًا من 3.5</numerusform><numerusform>%n تقييمًا مكتوبًا بفاصلة عشرية، أي 3,5 بدلًا من 3.5</numerusform><numerusform>%n تقييم مكتوب بفاصلة عشرية، أي 3,5 بدلًا من 3.5</numerusform></translation></message>
<message numerus="yes"><source>%n lines have no rating and were left out: %1</source><comment>%n line has no rating and was left out: %1</comment><translation><numerusform>لا أسطر بلا تقييم: %1</numerusform><numerusform>سطر واحد بلا تقييم استُبعد: %1</numerusform><numerusform>سطران بلا تقييم استُبعدا: %1</numerusform><numerusform>%n أسطر بلا تقييم استُبعدت: %1</numerusform><numerusform>%n سطرًا بلا تقييم استُبعدت: %1</numerusform><numerusform>%n سطر بلا تقييم استُبعدت: %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings of %1 mean "not rated" and were left out: %2</source><comment>%n rating of %1 means "not rated" and was left out: %2</comment><translation><numerusform>لا تقييمات من أصل %1 تعني «بلا تقييم»: %2</numerusform><numerusform>تقييم واحد من أصل %1 يعني «بلا تقييم» واستُبعد: %2</numerusform><numerusform>تقييمان من أصل %1 يعنيان «بلا تقييم» واستُبعدا: %2</numerusform><numerusform>%n تقييمات من أصل %1 تعني «بلا تقييم» واستُبعدت: %2</numerusform><numerusform>%n تقييمًا من أصل %1 تعني «بلا تقييم» واستُبعدت: %2</numerusform><numerusform>%n تقييم من أصل %1 تعني «بلا تقييم» واستُبعدت: %2</numerusform></translation></message>
<message><source>This value means "not rated"</source><translation>هذه القيمة تعني «بلا تقييم»</translation></message>
<message><source>RecBole atomic files</source><translation>ملفات RecBole الذرّية</translation></message>
<message><source>ratings between blanks</source><translation>تقييمات بينها مسافات</translation></message>
<message><source>reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as FilmTrust's rating.txt has them; a header is read where there is one</source><translation>قارئ وكتاب وتقييم وربما وقت، بينها ما وُجد من مسافات وعلامات جدولة، كما في rating.txt من FilmTrust؛ يُقرأ سطر العناوين إن وُجد</translation></message>
<message><source>a table with a header</source><translation>جدول له سطر عناوين</translation></message>
<message><source>The time %1 cannot be read</source><translation>تتعذّر قراءة الوقت %1</translation></message>
<message><source>Every rating has the same time, which says nothing; the times are left out</source><translation>لكل التقييمات الوقت نفسه، وهذا لا يفيد شيئًا؛ استُبعدت الأوقات</translation></message>
<message><source>%1 is about dates such as 7/8/2022, and there are none</source><translation>يخص %1 تواريخ مثل 7/8/2022، ولا يوجد أي منها</translation></message>
<message><source>%1 is about times that are numbers, and these are dates</source><translation>يخص %1 أوقاتًا هي أعداد، وهذه تواريخ</translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); the times of this file are left out</source><comment>%n time of %1 cannot be read (%2); the times of this file are left out</comment><translation><numerusform>تمكن قراءة كل الأوقات من أصل %1 (%2)</numerusform><numerusform>تعذّرت قراءة وقت واحد من أصل %1 (%2)؛ استُبعدت أوقات هذا الملف</numerusform><numerusform>تعذّرت قراءة وقتين من أصل %1 (%2)؛ استُبعدت أوقات هذا الملف</numerusform><numerusform>تعذّرت قراءة %n أوقات من أصل %1 (%2)؛ استُبعدت أوقات هذا الملف</numerusform><numerusform>تعذّرت قراءة %n وقتًا من أصل %1 (%2)؛ استُبعدت أوقات هذا الملف</numerusform><numerusform>تعذّرت قراءة %n وقت من أصل %1 (%2)؛ استُبعدت أوقات هذا الملف</numerusform></translation></message>
<message numerus="yes"><source>%n times of %1 cannot be read (%2); these ratings count as the oldest</source><comment>%n time of %1 cannot be read (%2); that rating counts as the oldest</comment><translation><numerusform>تمكن قراءة كل الأوقات من أصل %1 (%2)</numerusform><numerusform>تعذّرت قراءة وقت واحد من أصل %1 (%2)؛ يُعدّ ذلك التقييم الأقدم</numerusform><numerusform>تعذّرت قراءة وقتين من أصل %1 (%2)؛ يُعدّ تقييماهما الأقدمين</numerusform><numerusform>تعذّرت قراءة %n أوقات من أصل %1 (%2)؛ تُعدّ تقييماتها الأقدم</numerusform><numerusform>تعذّرت قراءة %n وقتًا من أصل %1 (%2)؛ تُعدّ تقييماتها الأقدم</numerusform><numerusform>تعذّرت قراءة %n وقت من أصل %1 (%2)؛ تُعدّ تقييماتها الأقدم</numerusform></translation></message>
<message><source>day, month, year</source><translation>يوم، شهر، سنة</translation></message>
<message><source>month, day, year</source><translation>شهر، يوم، سنة</translation></message>
<message><source>Dates such as %1 are read as %2; %3 of %4 can be read the other way round only, and are, while %5 can be read so only</source><translation>تُقرأ تواريخ مثل %1 بالترتيب %2؛ و%3 من %4 لا تمكن قراءتها إلا بالترتيب الآخر فتُقرأ به، أما %5 فلا تمكن قراءتها إلا بهذا الترتيب</translation></message>
<message><source>Dates such as %1 are read as %2, as %3 of %4 demand</source><translation>تُقرأ تواريخ مثل %1 بالترتيب %2، كما تقتضي %3 من %4</translation></message>
<message><source>Dates such as %1 are read as %2; each could be read the other way round as well</source><translation>تُقرأ تواريخ مثل %1 بالترتيب %2؛ وكل منها يمكن أن يُقرأ بالترتيب الآخر أيضًا</translation></message>
<message><source>The times are taken for %1 since 1970</source><translation>فُهمت الأوقات على أنها %1 منذ ١٩٧٠</translation></message>
<message><source>%1 of the times are taken, by their size, for %2 since 1970</source><translation>%1 من الأوقات فُهمت، بحسب مقدارها، على أنها %2 منذ ١٩٧٠</translation></message>
<message><source>Times such as %1 are taken for years</source><translation>فُهمت أوقات مثل %1 على أنها سنوات</translation></message>
<message><source>Times such as %1 are taken for year, month and day</source><translation>فُهمت أوقات مثل %1 على أنها سنة وشهر ويوم</translation></message>
<message><source>Times such as %1 are taken for days since 1970</source><translation>فُهمت أوقات مثل %1 على أنها أيام منذ ١٩٧٠</translation></message>
<message><source>clean these data</source><comment>a task</comment><translation>تنقية هذه البيانات</translation></message>
<message><source>read these files</source><comment>a task</comment><translation>قراءة هذه الملفات</translation></message>
<message><source>The file is read as --format %1 says; by itself it would be taken for %2 (%3)</source><translation>قُرئ الملف كما يقول --format %1؛ ولولا ذلك لعُدّ %2 (%3)</translation></message>
<message><source>Nothing is left of this file after --%1: %2</source><translation>لا يبقى شيء من هذا الملف بعد --%1: %2</translation></message>
<message><source>The ratings of this file are taken for 1 each, as the other file has none</source><translation>عُدّ كل تقييم في هذا الملف ١، لأن الملف الآخر بلا تقييمات</translation></message>
<message><source>--title-column names a column of a catalogue, and there is none</source><translation>يسمّي --title-column عمودًا في فهرس الكتب، ولا يوجد فهرس</translation></message>
<message><source>Name the file with the titles: --books FILE.</source><translation>سمِّ ملف العناوين: --books FILE.</translation></message>
<message numerus="yes"><source>The book %1 is not in the catalogue; it has %n ratings</source><comment>The book %1 is not in the catalogue; it has %n rating</comment><translation><numerusform>الكتاب %1 ليس في فهرس الكتب؛ لا تقييمات له</numerusform><numerusform>الكتاب %1 ليس في فهرس الكتب؛ له تقييم واحد</numerusform><numerusform>الكتاب %1 ليس في فهرس الكتب؛ له تقييمان</numerusform><numerusform>الكتاب %1 ليس في فهرس الكتب؛ له %n تقييمات</numerusform><numerusform>الكتاب %1 ليس في فهرس الكتب؛ له %n تقييمًا</numerusform><numerusform>الكتاب %1 ليس في فهرس الكتب؛ له %n تقييم</numerusform></translation></message>
<message numerus="yes"><source>%n rated books are not in the catalogue and known by the id only</source><comment>%n rated book is not in the catalogue and known by the id only</comment><translation><numerusform>كل الكتب المقيَّمة في فهرس الكتب</numerusform><numerusform>كتاب مقيَّم واحد ليس في فهرس الكتب ولا يُعرف منه إلا معرّفه</numerusform><numerusform>كتابان مقيَّمان ليسا في فهرس الكتب ولا يُعرف منهما إلا معرّفاهما</numerusform><numerusform>%n كتب مقيَّمة ليست في فهرس الكتب ولا يُعرف منها إلا معرّفاتها</numerusform><numerusform>%n كتابًا مقيَّمًا ليست في فهرس الكتب ولا يُعرف منها إلا معرّفاتها</numerusform><numerusform>%n كتاب مقيَّم ليست في فهرس الكتب ولا يُعرف منها إلا معرّفاتها</numerusform></translation></message>
<message><source>Only one of the two ratings files has times; they are left out</source><translation>واحد فقط من ملفي التقييمات فيه أوقات؛ استُبعدت</translation></message>
<message><source>the one of the latest time is kept</source><translation>يُحتفظ بالأحدث وقتًا</translation></message>
<message><source>the one on the last line is kept</source><translation>يُحتفظ بما في السطر الأخير</translation></message>
<message><source>the one of the earliest time is kept</source><translation>يُحتفظ بالأقدم وقتًا</translation></message>
<message><source>the one on the first line is kept</source><translation>يُحتفظ بما في السطر الأول</translation></message>
<message><source>their mean is taken</source><translation>يؤخذ متوسطها</translation></message>
<message><source>all are kept</source><translation>يُحتفظ بها كلها</translation></message>
<message numerus="yes"><source>%n ratings repeat a reader and book of an earlier line: %1</source><comment>%n rating repeats a reader and book of an earlier line: %1</comment><translation><numerusform>لا تقييمات تكرر قارئًا وكتابًا من سطر سابق: %1</numerusform><numerusform>تقييم واحد يكرر قارئًا وكتابًا من سطر سابق: %1</numerusform><numerusform>تقييمان يكرران قارئًا وكتابًا من سطر سابق: %1</numerusform><numerusform>%n تقييمات تكرر قارئًا وكتابًا من سطر سابق: %1</numerusform><numerusform>%n تقييمًا تكرر قارئًا وكتابًا من سطر سابق: %1</numerusform><numerusform>%n تقييم تكرر قارئًا وكتابًا من سطر سابق: %1</numerusform></translation></message>
<message><source>Reader %1 rates book %2 again, before on line %3</source><translation>يقيّم القارئ %1 الكتاب %2 مرة أخرى، بعد السطر %3</translation></message>
<message><source>The reader rates this book again</source><translation>يقيّم القارئ هذا الكتاب مرة أخرى</translation></message>
<message><source>"%1" and "%2"</source><translation>«%1» و«%2»</translation></message>
<message><source>%1: %2</source><comment>a statement and an example</comment><translation>%1: %2</translation></message>
<message numerus="yes"><source>%n books are written in two ways and taken for different ones: %1</source><comment>%n book is written in two ways and taken for different ones: %1</comment><translation><numerusform>لا كتب مكتوبة بطريقتين: %1</numerusform><numerusform>كتاب واحد مكتوب بطريقتين وعُدّ كتابين مختلفين: %1</numerusform><numerusform>كتابان كل منهما مكتوب بطريقتين وعُدّ كتابين مختلفين: %1</numerusform><numerusform>%n كتب كل منها مكتوب بطريقتين وعُدّ كتابين مختلفين: %1</numerusform><numerusform>%n كتابًا كل منها مكتوب بطريقتين وعُدّ كتابين مختلفين: %1</numerusform><numerusform>%n كتاب كل منها مكتوب بطريقتين وعُدّ كتابين مختلفين: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways and taken for different ones: %1</source><comment>%n reader is written in two ways and taken for different ones: %1</comment><translation><numerusform>لا قرّاء مكتوبين بطريقتين: %1</numerusform><numerusform>قارئ واحد مكتوب بطريقتين وعُدّ قارئين مختلفين: %1</numerusform><numerusform>قارئان كل منهما مكتوب بطريقتين وعُدّ قارئين مختلفين: %1</numerusform><numerusform>%n قرّاء كل منهم مكتوب بطريقتين وعُدّ قارئين مختلفين: %1</numerusform><numerusform>%n قارئًا كل منهم مكتوب بطريقتين وعُدّ قارئين مختلفين: %1</numerusform><numerusform>%n قارئ كل منهم مكتوب بطريقتين وعُدّ قارئين مختلفين: %1</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n book id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>لم يُقرّب جدول بيانات أي معرّف كتاب، مثل %1.</numerusform><numerusform>قرّب جدول بيانات معرّف كتاب واحدًا، هو %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات معرّفي كتابين، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات %n من معرّفات الكتب، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات %n من معرّفات الكتب، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات %n من معرّفات الكتب، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform></translation></message>
<message numerus="yes"><source>A spreadsheet has rounded %n reader ids, such as %1: different ones look alike now. Export the column as text, not as numbers</source><comment>A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. Export the column as text, not as numbers</comment><translation><numerusform>لم يُقرّب جدول بيانات أي معرّف قارئ، مثل %1.</numerusform><numerusform>قرّب جدول بيانات معرّف قارئ واحدًا، هو %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات معرّفي قارئين، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات %n من معرّفات القرّاء، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات %n من معرّفات القرّاء، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform><numerusform>قرّب جدول بيانات %n من معرّفات القرّاء، مثل %1: تبدو المعرّفات المختلفة الآن متماثلة. صدّر العمود كنص لا كأعداد</numerusform></translation></message>
<message><source>The folder holds no file of ratings</source><translation>لا ملف تقييمات في المجلد</translation></message>
<message><source>A file such as ratings.csv or u.data was looked for; name the file itself.</source><translation>جرى البحث عن ملف مثل ratings.csv أو u.data؛ سمِّ الملف نفسه.</translation></message>
<message><source>Name the one that is meant, or its folder.</source><translation>سمِّ الملف المقصود أو مجلده.</translation></message>
<message><source>The archive holds no file that is called after ratings; it holds %1</source><translation>لا ملف في الأرشيف يدل اسمه على التقييمات؛ فيه %1</translation></message>
<message><source>Name the file that is meant: %1.</source><translation>سمِّ الملف المقصود: %1.</translation></message>
<message><source>No ratings file is named</source><translation>لم يُسمَّ ملف تقييمات</translation></message>
<message><source>Name a file of ratings or a folder that holds one.</source><translation>سمِّ ملف تقييمات أو مجلدًا فيه واحد.</translation></message>
<message><source>There is no such file or folder</source><translation>لا يوجد ملف أو مجلد كهذا</translation></message>
<message><source>The folder cannot be read: %1</source><translation>تعذّرت قراءة المجلد: %1</translation></message>
<message><source>The rating %1 lies far outside all others, %2</source><translation>التقييم %1 بعيد جدًا عن كل التقييمات الأخرى، %2</translation></message>
<message numerus="yes"><source>%n ratings lie far outside all others, %1, and are kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</source><comment>%n rating lies far outside all others, %1, and is kept: %2 on %3; if that is no rating, name the value as one that means "not rated"</comment><translation><numerusform>لا تقييمات بعيدة جدًا عن كل التقييمات الأخرى، %1: %2 في %3</numerusform><numerusform>تقييم واحد بعيد جدًا عن كل التقييمات الأخرى، %1، وقد أُبقي: %2 في %3؛ إن لم يكن تقييمًا، فسمِّ القيمة كقيمة تعني «بلا تقييم»</numerusform><numerusform>تقييمان بعيدان جدًا عن كل التقييمات الأخرى، %1، وقد أُبقيا: %2 في %3؛ إن لم يكن هذا تقييمًا، فسمِّ القيمة كقيمة تعني «بلا تقييم»</numerusform><numerusform>%n تقييمات بعيدة جدًا عن كل التقييمات الأخرى، %1، وقد أُبقيت: %2 في %3؛ إن لم يكن هذا تقييمًا، فسمِّ القيمة كقيمة تعني «بلا تقييم»</numerusform><numerusform>%n تقييمًا بعيدة جدًا عن كل التقييمات الأخرى، %1، وقد أُبقيت: %2 في %3؛ إن لم يكن هذا تقييمًا، فسمِّ القيمة كقيمة تعني «بلا تقييم»</numerusform><numerusform>%n تقييم بعيدة جدًا عن كل التقييمات الأخرى، %1، وقد أُبقيت: %2 في %3؛ إن لم يكن هذا تقييمًا، فسمِّ القيمة كقيمة تعني «بلا تقييم»</numerusform></translation></message>
<message><source>%1 of %2 ratings are %3 and are taken as ratings; if they mean "not rated", say so</source><translation>%1 من %2 من التقييمات قيمتها %3 وعُدّت تقييمات؛ إن كانت تعني «بلا تقييم» فاذكر ذلك</translation></message>
<message><source>Left aside and not read: %1 and %2 more</source><translation>تُرك جانبًا ولم يُقرأ: %1 و%2 غيرها</translation></message>
<message><source>Left aside and not read: %1</source><translation>تُرك جانبًا ولم يُقرأ: %1</translation></message>
<message><source>There is no format called "%1"</source><translation>لا صيغة اسمها «%1»</translation></message>
<message><source>The formats are: %1.</source><translation>الصيغ هي: %1.</translation></message>
<message><source>'%1' (the nearest id is '%2')</source><translation>«%1» (أقرب معرّف هو «%2»)</translation></message>
<message numerus="yes"><source>%n books of this file are in no training rating, so that no model learns of them: %1</source><comment>%n book of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>كل كتب هذا الملف في تقييمات التدريب: %1</numerusform><numerusform>كتاب واحد من هذا الملف ليس في أي تقييم تدريب، فلا يتعلم أي نموذج عنه: %1</numerusform><numerusform>كتابان من هذا الملف ليسا في أي تقييم تدريب، فلا يتعلم أي نموذج عنهما: %1</numerusform><numerusform>%n كتب من هذا الملف ليست في أي تقييم تدريب، فلا يتعلم أي نموذج عنها: %1</numerusform><numerusform>%n كتابًا من هذا الملف ليست في أي تقييم تدريب، فلا يتعلم أي نموذج عنها: %1</numerusform><numerusform>%n كتاب من هذا الملف ليست في أي تقييم تدريب، فلا يتعلم أي نموذج عنها: %1</numerusform></translation></message>
<message numerus="yes"><source>%n readers of this file are in no training rating, so that no model learns of them: %1</source><comment>%n reader of this file is in no training rating, so that no model learns of it: %1</comment><translation><numerusform>كل قرّاء هذا الملف في تقييمات التدريب: %1</numerusform><numerusform>قارئ واحد من هذا الملف ليس في أي تقييم تدريب، فلا يتعلم أي نموذج عنه: %1</numerusform><numerusform>قارئان من هذا الملف ليسا في أي تقييم تدريب، فلا يتعلم أي نموذج عنهما: %1</numerusform><numerusform>%n قرّاء من هذا الملف ليسوا في أي تقييم تدريب، فلا يتعلم أي نموذج عنهم: %1</numerusform><numerusform>%n قارئًا من هذا الملف ليسوا في أي تقييم تدريب، فلا يتعلم أي نموذج عنهم: %1</numerusform><numerusform>%n قارئ من هذا الملف ليسوا في أي تقييم تدريب، فلا يتعلم أي نموذج عنهم: %1</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list</comment><translation>%1 وهكذا</translation></message>
<message><source>--%1 %2 makes no sense</source><translation>--%1 %2 لا معنى له</translation></message>
<message><source>It is one of: %1.</source><translation>هو أحد: %1.</translation></message>
<message><source>A column is named by nothing</source><translation>لم يُسمَّ العمود</translation></message>
<message><source>Name it, or give its number from 1.</source><translation>سمِّه، أو اكتب رقمه بدءًا من 1.</translation></message>
<message><source>Write , ; | :: or tab, or another sign that fields do not hold.</source><translation>اكتب , أو ; أو | أو :: أو tab، أو علامة أخرى لا ترد في الحقول.</translation></message>
<message><source>It is one of: yes, no, auto.</source><translation>هو أحد: yes, no, auto.</translation></message>
<message><source>--no-header says otherwise than --header yes</source><translation>يناقض --no-header الخيار --header yes</translation></message>
<message><source>Leave one of them out.</source><translation>احذف أحدهما.</translation></message>
<message><source>It is a comma or a point.</source><translation>هو فاصلة أو نقطة.</translation></message>
<message><source>--no-rating %1 is no list of numbers</source><translation>--no-rating %1 ليس قائمة أعداد</translation></message>
<message><source>Write values with commas between, such as -1,99, or none.</source><translation>اكتب قيمًا بينها فواصل لاتينية، مثل -1,99، أو none.</translation></message>
<message><source>It is one of: last, first, mean, all.</source><translation>هو أحد: last, first, mean, all.</translation></message>
<message><source>The library could not be written: %1</source><translation>تعذّرت كتابة المكتبة: %1</translation></message>
<message><source>This file is not as the program wrote it for a sample library, so it is not replaced</source><translation>ليس هذا الملف كما يكتبه البرنامج لمكتبة نموذجية، فلا يُستبدل</translation></message>
<message><source>Name another folder, or move the file away</source><translation>سمِّ مجلدًا آخر، أو انقل الملف من هناك</translation></message>
<message><source>A sample library needs at least one book, one reader and one rating, and at most 10,000,000 books or readers</source><translation>تحتاج المكتبة النموذجية إلى كتاب وقارئ وتقييم على الأقل، وإلى ١٠٬٠٠٠٬٠٠٠ كتاب أو قارئ على الأكثر</translation></message>
<message><source>%1 ratings are more than the %2 pairs of a reader and a book</source><translation>%1 من التقييمات أكثر من أزواج القرّاء والكتب وعددها %2</translation></message>
<message><source>Ask for fewer ratings, or for more books or readers.</source><translation>اطلب تقييمات أقل، أو كتبًا أو قرّاء أكثر.</translation></message>
<message><source>Write random:0.2, per-user:0.2, time:0.2, last-out, file:PATH or none.</source><translation>اكتب random:0.2 أو per-user:0.2 أو time:0.2 أو last-out أو file:PATH أو none.</translation></message>
<message><source>There is no split called "%1"</source><translation>لا تقسيم اسمه «%1»</translation></message>
<message><source>The split "file" needs the path of a validation file</source><translation>يتطلب التقسيم "file" مسار ملف تحقق</translation></message>
<message><source>The split "%1" takes no value</source><translation>لا يأخذ التقسيم «%1» قيمة</translation></message>
<message><source>"%1" is no share between 0 and 1</source><translation>«%1» ليست نسبة بين ٠ و١</translation></message>
<message><source>split the ratings</source><comment>a task</comment><translation>تقسيم التقييمات</translation></message>
<message><source>The share held out must lie between 0 and 1, not %1</source><translation>يجب أن تقع النسبة المحجوزة بين ٠ و١، لا %1</translation></message>
<message><source>The share of the test part must lie between 0 and 1, not %1</source><translation>يجب أن تقع نسبة جزء الاختبار بين ٠ و١، لا %1</translation></message>
<message><source>The shares held out and set aside leave nothing to train on</source><translation>لا تُبقي النسب المحجوزة والمفروزة شيئًا للتدريب</translation></message>
<message><source>Make one of them smaller.</source><translation>صغّر إحداها.</translation></message>
<message><source>The times of these ratings are left out, so they cannot be split by time</source><translation>استُبعدت أوقات هذه التقييمات، فلا يمكن تقسيمها بحسب الوقت</translation></message>
<message><source>These ratings carry no times, so they cannot be split by time</source><translation>لا أوقات لهذه التقييمات، فلا يمكن تقسيمها بحسب الوقت</translation></message>
<message><source>The notes on the files say why. Choose a random or per-user split.</source><translation>تذكر الملاحظات على الملفات السبب. اختر تقسيمًا عشوائيًا أو لكل قارئ.</translation></message>
<message><source>Choose a random or per-user split.</source><translation>اختر تقسيمًا عشوائيًا أو لكل قارئ.</translation></message>
<message><source>These data were read without a validation file</source><translation>قُرئت هذه البيانات بلا ملف تحقق</translation></message>
<message><source>Name one with the split file:PATH.</source><translation>سمِّ واحدًا بالتقسيم file:PATH.</translation></message>
<message><source>less than %1</source><translation>أقل من %1</translation></message>
<message><source>%1</source><comment>a share</comment><translation>%1</translation></message>
<message><source>This split holds nothing out, so there is no validation figure.</source><translation>لا يحجز هذا التقسيم شيئًا، فلا قيمة للتحقق.</translation></message>
<message><source>The ratings carry times, and this split lets a model learn from ratings newer than those it is tested on; a split by time is closer to real use.</source><translation>للتقييمات أوقات، وهذا التقسيم يتيح للنموذج أن يتعلم من تقييمات أحدث من التي يُختبر عليها؛ التقسيم بحسب الوقت أقرب إلى الاستخدام الفعلي.</translation></message>
<message><source>For %1 of the readers the newest rating shares its time with another one; the later line of the file was held out.</source><translation>لدى %1 من القرّاء يشترك أحدث تقييم في وقته مع تقييم آخر؛ حُجز صاحب السطر المتأخر في الملف.</translation></message>
<message numerus="yes"><source>%n training ratings are as new as the oldest held-out one; the order of the file divided them.</source><comment>%n training rating is as new as the oldest held-out one; the order of the file divided them.</comment><translation><numerusform>لا تقييمات تدريب بحداثة أقدم تقييم محجوز.</numerusform><numerusform>تقييم تدريب واحد بحداثة أقدم تقييم محجوز؛ فصل بينهما ترتيب الملف.</numerusform><numerusform>تقييما تدريب بحداثة أقدم تقييم محجوز؛ فصل بينها ترتيب الملف.</numerusform><numerusform>%n تقييمات تدريب بحداثة أقدم تقييم محجوز؛ فصل بينها ترتيب الملف.</numerusform><numerusform>%n تقييم تدريب بحداثة أقدم تقييم محجوز؛ فصل بينها ترتيب الملف.</numerusform><numerusform>%n تقييم تدريب بحداثة أقدم تقييم محجوز؛ فصل بينها ترتيب الملف.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the training part come again in %n held-out ratings (%1): repeated pairs make validation look better than it is.</source><comment>A reader and book of the training part come again in %n held-out rating (%1): repeated pairs make validation look better than it is.</comment><translation><numerusform>لا يتكرر أي زوج من قارئ وكتاب من جزء التدريب في التقييمات المحجوزة (%1).</numerusform><numerusform>يتكرر قارئ وكتاب من جزء التدريب في تقييم محجوز واحد (%1): الأزواج المكررة تجعل التحقق يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من جزء التدريب في تقييمين محجوزين (%1): الأزواج المكررة تجعل التحقق يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من جزء التدريب في %n تقييمات محجوزة (%1): الأزواج المكررة تجعل التحقق يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من جزء التدريب في %n تقييمًا محجوزًا (%1): الأزواج المكررة تجعل التحقق يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من جزء التدريب في %n تقييم محجوز (%1): الأزواج المكررة تجعل التحقق يبدو أفضل مما هو.</numerusform></translation></message>
<message numerus="yes"><source>A reader and book of the other parts come again in %n test ratings (%1): repeated pairs make the test look better than it is.</source><comment>A reader and book of the other parts come again in %n test rating (%1): repeated pairs make the test look better than it is.</comment><translation><numerusform>لا يتكرر أي زوج من قارئ وكتاب من الأجزاء الأخرى في تقييمات الاختبار (%1).</numerusform><numerusform>يتكرر قارئ وكتاب من الأجزاء الأخرى في تقييم اختبار واحد (%1): الأزواج المكررة تجعل الاختبار يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من الأجزاء الأخرى في تقييمي اختبار (%1): الأزواج المكررة تجعل الاختبار يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من الأجزاء الأخرى في %n تقييمات اختبار (%1): الأزواج المكررة تجعل الاختبار يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من الأجزاء الأخرى في %n تقييم اختبار (%1): الأزواج المكررة تجعل الاختبار يبدو أفضل مما هو.</numerusform><numerusform>يتكرر قارئ وكتاب من الأجزاء الأخرى في %n تقييم اختبار (%1): الأزواج المكررة تجعل الاختبار يبدو أفضل مما هو.</numerusform></translation></message>
<message numerus="yes"><source>Readers with nothing in the training part gave %n held-out ratings (%1).</source><comment>Readers with nothing in the training part gave %n held-out rating (%1).</comment><translation><numerusform>لا تقييمات محجوزة لقرّاء لا شيء لهم في جزء التدريب (%1).</numerusform><numerusform>تقييم محجوز واحد من قرّاء لا شيء لهم في جزء التدريب (%1).</numerusform><numerusform>تقييمان محجوزان من قرّاء لا شيء لهم في جزء التدريب (%1).</numerusform><numerusform>%n تقييمات محجوزة من قرّاء لا شيء لهم في جزء التدريب (%1).</numerusform><numerusform>%n تقييمًا محجوزًا من قرّاء لا شيء لهم في جزء التدريب (%1).</numerusform><numerusform>%n تقييم محجوز من قرّاء لا شيء لهم في جزء التدريب (%1).</numerusform></translation></message>
<message><source>No held-out book can be found: nobody rated any of them in the training part. Every ranking is 0 by this split, and no predicted rating knows the book.</source><translation>لا يمكن إيجاد أي كتاب محجوز: لم يقيّم أحد أيًّا منها في جزء التدريب. كل قيم الترتيب صفر بهذا التقسيم، ولا يعرف أي تقييم متنبأ به الكتاب.</translation></message>
<message numerus="yes"><source>Books with nothing in the training part got %n held-out ratings (%1).</source><comment>Books with nothing in the training part got %n held-out rating (%1).</comment><translation><numerusform>لا تقييمات محجوزة لكتب لا شيء لها في جزء التدريب (%1).</numerusform><numerusform>تقييم محجوز واحد لكتب لا شيء لها في جزء التدريب (%1).</numerusform><numerusform>تقييمان محجوزان لكتب لا شيء لها في جزء التدريب (%1).</numerusform><numerusform>%n تقييمات محجوزة لكتب لا شيء لها في جزء التدريب (%1).</numerusform><numerusform>%n تقييمًا محجوزًا لكتب لا شيء لها في جزء التدريب (%1).</numerusform><numerusform>%n تقييم محجوز لكتب لا شيء لها في جزء التدريب (%1).</numerusform></translation></message>
<message numerus="yes"><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n characters beyond ASCII that it has</source><comment>The file is not UTF-8 and was read as Windows-1252 (Latin-1), by the %n character beyond ASCII that it has</comment><translation><numerusform>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)</numerusform><numerusform>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)، بحسب محرف واحد فيه خارج ASCII</numerusform><numerusform>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)، بحسب محرفين فيه خارج ASCII</numerusform><numerusform>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)، بحسب %n محارف فيه خارج ASCII</numerusform><numerusform>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)، بحسب %n محرفًا فيه خارج ASCII</numerusform><numerusform>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)، بحسب %n محرف فيه خارج ASCII</numerusform></translation></message>
<message><source>The file is not UTF-8 and was read as %1, which its characters look like</source><translation>ليس الملف UTF-8 فقُرئ بترميز %1، الذي تبدو محارفه منه</translation></message>
<message><source>The file is not UTF-8 and was read as Windows-1252 (Latin-1)</source><translation>ليس الملف UTF-8 فقُرئ بترميز Windows-1252 (Latin-1)</translation></message>
<message><source>There is no encoding called "%1"</source><translation>لا ترميز اسمه «%1»</translation></message>
<message><source>Name one such as UTF-8, UTF-16LE, WINDOWS-1252, ISO-8859-15, KOI8-R, GB18030 or SHIFT_JIS; 'iconv -l' lists them.</source><translation>سمِّ ترميزًا مثل UTF-8 أو UTF-16LE أو WINDOWS-1252 أو ISO-8859-15 أو KOI8-R أو GB18030 أو SHIFT_JIS؛ الأمر 'iconv -l' يسردها.</translation></message>
<message><source>The file was read as %1, by the zeros between its characters</source><translation>قُرئ الملف بترميز %1، بحسب الأصفار بين محارفه</translation></message>
<message><source>Check that the file is a table, with a line of its own for each row.</source><translation>تحقق من أن الملف جدول، لكل صف فيه سطر خاص به.</translation></message>
<message><source>The first line has more than %1 columns</source><translation>في السطر الأول أكثر من %1 من الأعمدة</translation></message>
<message><source>The first line is %1 characters long</source><translation>طول السطر الأول %1 من المحارف</translation></message>
<message><source>The line is no JSON object</source><translation>السطر ليس كائن JSON</translation></message>
<message><source>The line ends within its JSON object</source><translation>ينتهي السطر داخل كائن JSON</translation></message>
<message><source>A number of the line is out of range</source><translation>في السطر عدد خارج المدى</translation></message>
<message><source>The line is no JSON object: what stands at column %1 does not belong there</source><translation>السطر ليس كائن JSON: ما عند العمود %1 ليس مكانه هناك</translation></message>
<message><source>The list of objects is not closed where the file ends, which seems to be cut off; what comes before is read</source><translation>لم تُغلق قائمة الكائنات عند نهاية الملف، ويبدو أنه مبتور؛ قُرئ ما سبق ذلك</translation></message>
<message><source>line %1</source><translation>السطر %1</translation></message>
<message><source>lines %1 to %2</source><translation>الأسطر من %1 إلى %2</translation></message>
<message><source>more than %1 columns</source><translation>أكثر من %1 من الأعمدة</translation></message>
<message numerus="yes"><source>%1 columns</source><comment>%1 column</comment><translation><numerusform>%1 عمود</numerusform><numerusform>%1 عمود</numerusform><numerusform>%1 عمود</numerusform><numerusform>%1 أعمدة</numerusform><numerusform>%1 عمودًا</numerusform><numerusform>%1 عمود</numerusform></translation></message>
<message><source>%1 and so on</source><comment>a list of numbers</comment><translation>%1 وهكذا</translation></message>
<message numerus="yes"><source>rows %1</source><comment>row %1</comment><translation><numerusform>الصفوف %1</numerusform><numerusform>الصف %1</numerusform><numerusform>الصفان %1</numerusform><numerusform>الصفوف %1</numerusform><numerusform>الصفوف %1</numerusform><numerusform>الصفوف %1</numerusform></translation></message>
<message numerus="yes"><source>books %1</source><comment>book %1</comment><translation><numerusform>الكتب %1</numerusform><numerusform>الكتاب %1</numerusform><numerusform>الكتابان %1</numerusform><numerusform>الكتب %1</numerusform><numerusform>الكتب %1</numerusform><numerusform>الكتب %1</numerusform></translation></message>
<message numerus="yes"><source>lines %1</source><comment>line %1</comment><translation><numerusform>الأسطر %1</numerusform><numerusform>السطر %1</numerusform><numerusform>السطران %1</numerusform><numerusform>الأسطر %1</numerusform><numerusform>الأسطر %1</numerusform><numerusform>الأسطر %1</numerusform></translation></message>
<message><source>The line has %1 instead of %2</source><translation>في السطر %1 بدلًا من %2</translation></message>
<message><source>%1 and was left out; a quote in it closes on line %2 only, and the lines up to there went with it</source><translation>%1 فاستُبعد؛ وفيه علامة اقتباس لا تُغلق إلا في السطر %2، فذهبت معه الأسطر حتى هناك</translation></message>
<message><source>%1 and was left out</source><comment>the line has 3 columns instead of 4</comment><translation>%1 فاستُبعد</translation></message>
<message><source>%1; the line was left out</source><translation>%1؛ استُبعد السطر</translation></message>
<message><source>%1; the line, the last of the file, was left out</source><translation>%1؛ استُبعد السطر، وهو آخر سطر في الملف</translation></message>
<message><source>%1; %2, the end of the file, were left out</source><translation>%1؛ استُبعدت %2، وهي نهاية الملف</translation></message>
<message><source>%1; so it is with %2 of %3 lines</source><translation>%1؛ وهذا حال %2 من %3 من الأسطر</translation></message>
<message><source>Check that the file is whole, and that its separators and quotes are right.</source><translation>تحقق من أن الملف كامل، ومن صحة فواصله وعلامات الاقتباس فيه.</translation></message>
<message numerus="yes"><source>%n lines of %1 make no sense and were left out: %2</source><comment>%n line of %1 makes no sense and was left out: %2</comment><translation><numerusform>لا أسطر بلا معنى من أصل %1: %2</numerusform><numerusform>سطر واحد من أصل %1 بلا معنى، فاستُبعد: %2</numerusform><numerusform>سطران من أصل %1 بلا معنى، فاستُبعدا: %2</numerusform><numerusform>%n أسطر من أصل %1 بلا معنى، فاستُبعدت: %2</numerusform><numerusform>%n سطرًا من أصل %1 بلا معنى، فاستُبعدت: %2</numerusform><numerusform>%n سطر من أصل %1 بلا معنى، فاستُبعدت: %2</numerusform></translation></message>
<message><source>A quote here is not closed on its line and would swallow %1; it is taken for a sign of the text</source><translation>هنا علامة اقتباس لا تُغلق في سطرها وكانت ستبتلع %1؛ عُدّت علامة من النص</translation></message>
<message><source>A quote here is not closed before the next field and would swallow it; it is taken for a sign of the text</source><translation>هنا علامة اقتباس لا تُغلق قبل الحقل التالي وكانت ستبتلعه؛ عُدّت علامة من النص</translation></message>
<message><source>One quoted field takes up %1, which could also be rows of their own; it is read as one field</source><translation>حقل واحد بين علامتي اقتباس يشغل %1، وقد تكون هذه صفوفًا مستقلة؛ قُرئ كحقل واحد</translation></message>
<message numerus="yes"><source>%n quotes are not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</source><comment>%n quote is not closed and would swallow what follows; taken for a sign of the text, all lines are read: %1</comment><translation><numerusform>لا علامات اقتباس غير مغلقة: %1</numerusform><numerusform>علامة اقتباس واحدة غير مغلقة كانت ستبتلع ما يليها؛ عُدّت علامة من النص فقُرئت كل الأسطر: %1</numerusform><numerusform>علامتا اقتباس غير مغلقتين كانتا ستبتلعان ما يليهما؛ عُدّتا من النص فقُرئت كل الأسطر: %1</numerusform><numerusform>%n علامات اقتباس غير مغلقة كانت ستبتلع ما يليها؛ عُدّت من النص فقُرئت كل الأسطر: %1</numerusform><numerusform>%n علامة اقتباس غير مغلقة كانت ستبتلع ما يليها؛ عُدّت من النص فقُرئت كل الأسطر: %1</numerusform><numerusform>%n علامة اقتباس غير مغلقة كانت ستبتلع ما يليها؛ عُدّت من النص فقُرئت كل الأسطر: %1</numerusform></translation></message>
<message numerus="yes"><source>The file is %1 but for %n characters, cut or damaged, now shown as �; the first is on line %2</source><comment>The file is %1 but for %n character, cut or damaged, now shown as �; it is on line %2</comment><translation><numerusform>الملف بترميز %1 بلا محارف مبتورة أو تالفة تظهر بالشكل �؛ (السطر %2)</numerusform><numerusform>الملف بترميز %1 عدا محرف واحد مبتور أو تالف يظهر الآن بالشكل �؛ وهو في السطر %2</numerusform><numerusform>الملف بترميز %1 عدا محرفين مبتورين أو تالفين يظهران الآن بالشكل �؛ أولهما في السطر %2</numerusform><numerusform>الملف بترميز %1 عدا %n محارف مبتورة أو تالفة تظهر الآن بالشكل �؛ أولها في السطر %2</numerusform><numerusform>الملف بترميز %1 عدا %n محرفًا مبتورًا أو تالفًا تظهر الآن بالشكل �؛ أولها في السطر %2</numerusform><numerusform>الملف بترميز %1 عدا %n محرف مبتور أو تالف تظهر الآن بالشكل �؛ أولها في السطر %2</numerusform></translation></message>
<message><source>The file is a web page</source><translation>الملف صفحة ويب</translation></message>
<message><source>The page was saved that leads to the data; fetch the file itself.</source><translation>حُفظت الصفحة التي تؤدي إلى البيانات؛ اجلب الملف نفسه.</translation></message>
<message><source>The file only says where Git LFS keeps the data</source><translation>لا يذكر الملف إلا أين يحفظ Git LFS البيانات</translation></message>
<message><source>Fetch them by 'git lfs pull'.</source><translation>اجلبها بالأمر 'git lfs pull'.</translation></message>
<message><source>The file is not text: it holds a NUL byte</source><translation>ليس الملف نصًّا: فيه بايت NUL</translation></message>
<message><source>The file is not text</source><translation>ليس الملف نصًّا</translation></message>
<message numerus="yes"><source>%n cells begin with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</source><comment>%n cell begins with an apostrophe before a sign such as = or -, which marks text in the tables of this program; it is taken for that mark and left out (first on line %1)</comment><translation><numerusform>لا خلايا تبدأ بفاصلة عليا قبل علامة مثل = أو - (السطر %1)</numerusform><numerusform>خلية واحدة تبدأ بفاصلة عليا قبل علامة مثل = أو -، وهي تميّز النص في جداول هذا البرنامج؛ عُدّت تلك العلامة المميِّزة واستُبعدت (أولها في السطر %1)</numerusform><numerusform>خليتان تبدآن بفاصلة عليا قبل علامة مثل = أو -، وهي تميّز النص في جداول هذا البرنامج؛ عُدّت تلك العلامة المميِّزة واستُبعدت (أولها في السطر %1)</numerusform><numerusform>%n خلايا تبدأ بفاصلة عليا قبل علامة مثل = أو -، وهي تميّز النص في جداول هذا البرنامج؛ عُدّت تلك العلامة المميِّزة واستُبعدت (أولها في السطر %1)</numerusform><numerusform>%n خلية تبدأ بفاصلة عليا قبل علامة مثل = أو -، وهي تميّز النص في جداول هذا البرنامج؛ عُدّت تلك العلامة المميِّزة واستُبعدت (أولها في السطر %1)</numerusform><numerusform>%n خلية تبدأ بفاصلة عليا قبل علامة مثل = أو -، وهي تميّز النص في جداول هذا البرنامج؛ عُدّت تلك العلامة المميِّزة واستُبعدت (أولها في السطر %1)</numerusform></translation></message>
<message><source>The file has a first line and nothing after it</source><translation>في الملف سطر أول ولا شيء بعده</translation></message>
<message><source>The objects have no keys</source><translation>لا مفاتيح للكائنات</translation></message>
<message><source>The objects have too many keys</source><translation>مفاتيح الكائنات أكثر من اللازم</translation></message>
<message><source>RMSE</source><translation>RMSE</translation></message>
<message><source>Root of the mean squared error on held-out ratings</source><translation>جذر متوسط مربع الخطأ على التقييمات المحجوزة</translation></message>
<message><source>MAE</source><translation>MAE</translation></message>
<message><source>Mean size of the error on held-out ratings</source><translation>متوسط مقدار الخطأ على التقييمات المحجوزة</translation></message>
<message><source>MSE</source><translation>MSE</translation></message>
<message><source>Mean squared error on held-out ratings</source><translation>متوسط مربع الخطأ على التقييمات المحجوزة</translation></message>
<message><source>MAE of whole stars</source><translation>MAE بنجوم كاملة</translation></message>
<message><source>MAE rounded</source><translation>MAE مقرَّب</translation></message>
<message><source>Mean size of the error of predictions rounded to whole stars within the scale</source><translation>متوسط مقدار خطأ التنبؤات مقرَّبة إلى نجوم كاملة ضمن سلّم التقييم</translation></message>
<message><source>RMSE in the scale</source><translation>RMSE ضمن السلّم</translation></message>
<message><source>RMSE clipped</source><translation>RMSE محصور</translation></message>
<message><source>RMSE of predictions held within the scale of the ratings</source><translation>RMSE للتنبؤات محصورة ضمن سلّم التقييم</translation></message>
<message><source>MAE in the scale</source><translation>MAE ضمن السلّم</translation></message>
<message><source>MAE clipped</source><translation>MAE محصور</translation></message>
<message><source>MAE of predictions held within the scale of the ratings</source><translation>MAE للتنبؤات محصورة ضمن سلّم التقييم</translation></message>
<message><source>NDCG</source><translation>NDCG</translation></message>
<message><source>How high held-out books stand in the list, over all books; 1 is perfect</source><translation>مدى تقدّم الكتب المحجوزة في القائمة، على كل الكتب؛ ١ هو الكمال</translation></message>
<message><source>Hit ratio</source><translation>نسبة الإصابة</translation></message>
<message><source>HR</source><translation>HR</translation></message>
<message><source>Share of readers whose list holds at least one held-out book</source><translation>نسبة القرّاء الذين تضم قائمتهم كتابًا محجوزًا واحدًا على الأقل</translation></message>
<message><source>Recall</source><translation>الاستدعاء</translation></message>
<message><source>Share of a reader's held-out books that are in the list</source><translation>نسبة كتب القارئ المحجوزة التي في القائمة</translation></message>
<message><source>Precision</source><translation>الإحكام</translation></message>
<message><source>Share of the list that is held-out books</source><translation>نسبة الكتب المحجوزة في القائمة</translation></message>
<message><source>MAP</source><translation>MAP</translation></message>
<message><source>Mean average precision of the list</source><translation>متوسط الإحكام الوسطي للقائمة</translation></message>
<message><source>MRR</source><translation>MRR</translation></message>
<message><source>Mean of one over the rank of the first held-out book</source><translation>متوسط مقلوب رتبة أول كتاب محجوز</translation></message>
<message><source>AUC</source><translation>AUC</translation></message>
<message><source>Chance that a held-out book stands above one that is not</source><translation>احتمال أن يعلو كتاب محجوز كتابًا ليس محجوزًا</translation></message>
<message><source>Coverage</source><translation>التغطية</translation></message>
<message><source>Share of all books that are in somebody's list</source><translation>نسبة الكتب التي في قائمة قارئ ما من بين كل الكتب</translation></message>
<message><source>Gini</source><translation>جيني</translation></message>
<message><source>How unevenly books are listed: 0 all alike, 1 one book only</source><translation>مدى تفاوت إدراج الكتب: ٠ كلها بالتساوي، ١ كتاب واحد فقط</translation></message>
<message><source>Novelty</source><translation>الجِدّة</translation></message>
<message><source>How seldom read the listed books are</source><translation>مدى ندرة قراءة الكتب المدرجة</translation></message>
<message><source>Popularity of lists</source><translation>شعبية القوائم</translation></message>
<message><source>Popularity</source><translation>الشعبية</translation></message>
<message><source>Share of readers who have the listed books</source><translation>نسبة القرّاء الذين لديهم الكتب المدرجة</translation></message>
<message><source>Diversity</source><translation>التنوع</translation></message>
<message><source>How different the readers of two books of one list are</source><translation>مدى اختلاف قرّاء كتابين من قائمة واحدة</translation></message>
<message><source>The list that is judged must hold at least one book</source><translation>يجب أن تضم القائمة التي يُحكم عليها كتابًا واحدًا على الأقل</translation></message>
<message><source>At least one book must be drawn beside each held-out one</source><translation>يجب سحب كتاب واحد على الأقل إلى جانب كل كتاب محجوز</translation></message>
<message><source>No test part was set aside</source><translation>لم يُفرز جزء اختبار</translation></message>
<message><source>Train with a test share</source><translation>درّب مع نسبة اختبار</translation></message>
<message><source>No rating is held out, so rankings cannot be judged</source><translation>لا تقييم محجوز، فلا يمكن الحكم على الترتيب</translation></message>
<message><source>Train with a split other than none</source><translation>درّب بتقسيم غير none</translation></message>
<message><source>The model was trained on other data</source><translation>دُرِّب النموذج على بيانات أخرى</translation></message>
<message><source>judge the rankings</source><comment>a task</comment><translation>الحكم على الترتيب</translation></message>
<message><source>Use fewer threads</source><translation>استخدم خيوطًا أقل</translation></message>
<message><source>Figures of each reader are those of lists of all books</source><translation>قيم كل قارئ هي قيم قوائم من كل الكتب</translation></message>
<message><source>rank the books of this run</source><comment>a task</comment><translation>ترتيب كتب هذا التشغيل</translation></message>
<message><source>This run has no model that could recommend</source><translation>لا نموذج لهذا التشغيل يمكنه التوصية</translation></message>
<message><source>Train it first</source><translation>درّبه أولًا</translation></message>
<message><source>This map has %1 points, but the run %2 books</source><translation>في هذه الخريطة %1 من النقاط، وفي التشغيل %2 من الكتب</translation></message>
<message><source>Draw the map of this run again</source><translation>ارسم خريطة هذا التشغيل من جديد</translation></message>
<message><source>There is no reader number %1 in this run</source><translation>لا قارئ رقمه %1 في هذا التشغيل</translation></message>
<message><source>There is no book number %1 in this run</source><translation>لا كتاب رقمه %1 في هذا التشغيل</translation></message>
<message><source>This model has no book vectors, so no book has a nearest one</source><translation>لا متجهات كتب لهذا النموذج، فلا أقرب لأي كتاب</translation></message>
<message><source>Train a factorization or a network</source><translation>درّب تحليل مصفوفات أو شبكة</translation></message>
<message><source>At least one neighbor has to be asked for</source><translation>يجب طلب جار واحد على الأقل</translation></message>
<message><source>"%1" has no nearest books: %2</source><translation>لا أقرب كتب إلى «%1»: %2</translation></message>
<message><source>Leave it out, or hold out fewer ratings</source><translation>احذفه، أو احجز تقييمات أقل</translation></message>
<message><source>Nearest books (CSV)</source><translation>أقرب الكتب (CSV)</translation></message>
<message><source>A line each: book, rank, neighbor, distance in the model's space.</source><translation>في كل سطر: الكتاب، الرتبة، الجار، المسافة في فضاء النموذج.</translation></message>
<message><source>spreadsheets, pandas, R, DuckDB</source><translation>برامج الجداول، pandas، R، DuckDB</translation></message>
<message><source>These clusters are of %1 books, but the run has %2</source><translation>هذه العناقيد لكتب عددها %1، وفي التشغيل %2</translation></message>
<message><source>Find the clusters of this run</source><translation>اعثر على عناقيد هذا التشغيل</translation></message>
<message><source>This model has no book vectors, so there is no map of it</source><translation>لا متجهات كتب لهذا النموذج، فلا خريطة له</translation></message>
<message><source>Leave the map out, or train a model with an embedding</source><translation>احذف الخريطة، أو درّب نموذجًا له تضمين</translation></message>
<message><source>This model has no book vectors to export</source><translation>لا متجهات كتب لهذا النموذج لتصديرها</translation></message>
<message><source>The vector of book number %1 has values that are not numbers</source><translation>في متجه الكتاب رقم %1 قيم ليست أعدادًا</translation></message>
<message><source>The training ran away: train again with a lower learning rate</source><translation>خرج التدريب عن السيطرة: درّب من جديد بمعدل تعلم أدنى</translation></message>
<message><source>write this export</source><comment>a task</comment><translation>كتابة هذا التصدير</translation></message>
<message><source>%1 has %2 values for %3 books</source><translation>في %1 عدد القيم %2 وعدد الكتب %3</translation></message>
<message><source>There is no map to write</source><translation>لا خريطة لكتابتها</translation></message>
<message><source>Train a run first</source><translation>درّب تشغيلًا أولًا</translation></message>
<message><source>The map</source><translation>الخريطة</translation></message>
<message><source>The list of books to leave out</source><translation>قائمة الكتب المستبعدة</translation></message>
<message><source>The map has a place that is not a number</source><translation>في الخريطة موضع ليس عددًا</translation></message>
<message><source>The list of vectors</source><translation>قائمة المتجهات</translation></message>
<message><source>The list of neighbors</source><translation>قائمة الجيران</translation></message>
<message><source>The share of neighbors kept</source><translation>نسبة الجيران المحتفظ بهم</translation></message>
<message><source>The column "%1"</source><translation>العمود «%1»</translation></message>
<message><source>The column "%1" has a category without a name</source><translation>في العمود «%1» فئة بلا اسم</translation></message>
<message><source>The groups of the column "%1"</source><translation>مجموعات العمود «%1»</translation></message>
<message><source>The column "%1" has a group without a name</source><translation>في العمود «%1» مجموعة بلا اسم</translation></message>
<message><source>A column of this map has %1 values for %2 books</source><translation>في أحد أعمدة هذه الخريطة عدد القيم %1 وعدد الكتب %2</translation></message>
<message><source>Map coordinates (CSV)</source><translation>إحداثيات الخريطة (CSV)</translation></message>
<message><source>Each book's place on the map, its title and who wrote it: for any program that draws points.</source><translation>موضع كل كتاب على الخريطة وعنوانه ومؤلفه: لأي برنامج يرسم نقاطًا.</translation></message>
<message><source>This run has no model to export</source><translation>لا نموذج لهذا التشغيل لتصديره</translation></message>
<message><source>The whole run for notebooks</source><translation>التشغيل كله للدفاتر التفاعلية</translation></message>
<message><source>Arrays, settings, curves and tables, with a README of how Python opens each.</source><translation>المصفوفات والإعدادات والمنحنيات والجداول، مع README يشرح كيف يفتح Python كلًّا منها.</translation></message>
<message><source>Python with NumPy</source><translation>Python مع NumPy</translation></message>
<message><source>Book and reader vectors for NumPy</source><translation>متجهات الكتب والقرّاء لـ NumPy</translation></message>
<message><source>For notebooks: arrays that can be mapped, and tables that say whose each row is.</source><translation>للدفاتر التفاعلية: مصفوفات يمكن تعيينها في الذاكرة، وجداول تذكر صاحب كل صف.</translation></message>
<message><source>NumPy, PyTorch, R, Julia</source><translation>NumPy، PyTorch، R، Julia</translation></message>
<message><source>The archive of arrays could not be made: %1</source><translation>تعذّر إنشاء أرشيف المصفوفات: %1</translation></message>
<message><source>The archive of arrays could not be made: no memory is left</source><translation>تعذّر إنشاء أرشيف المصفوفات: لم تبقَ ذاكرة</translation></message>
<message><source>The model for other programs (ONNX)</source><translation>النموذج لبرامج أخرى (ONNX)</translation></message>
<message><source>Scores any reader and book as here: recommendations within another program.</source><translation>يعطي درجة أي قارئ وكتاب كما هنا: توصيات داخل برنامج آخر.</translation></message>
<message><source>onnxruntime in Python, C#, Java, C++ and JavaScript</source><translation>onnxruntime في Python وC# وJava وC++ وJavaScript</translation></message>
<message><source>The model takes %1 GB, more than a file of ONNX can hold (2.1 GB)</source><translation>يحتاج النموذج إلى %1 غ.ب، وهو أكثر مما يتسع له ملف ONNX (2.1 غ.ب)</translation></message>
<message><source>Take its vectors away as NumPy arrays or safetensors instead</source><translation>خذ متجهاته كمصفوفات NumPy أو safetensors بدلًا منه</translation></message>
<message><source>All numbers of the model (safetensors)</source><translation>كل أعداد النموذج (safetensors)</translation></message>
<message><source>For PyTorch, JAX and others, with the ids of all rows in its metadata; the vectors of those that the model knows are in a table of their own where it does not know all.</source><translation>لـ PyTorch وJAX وغيرهما، ومعرّفات كل الصفوف في بياناته الوصفية؛ وتكون متجهات ما يعرفه النموذج في جدول خاص بها حيث لا يعرفها كلها.</translation></message>
<message><source>safetensors in Python, Rust and JavaScript</source><translation>safetensors في Python وRust وJavaScript</translation></message>
<message><source>The model for web pages (TensorFlow.js)</source><translation>النموذج لصفحات الويب (TensorFlow.js)</translation></message>
<message><source>For tf.loadLayersModel: recommendations in the browser.</source><translation>للدالة tf.loadLayersModel: توصيات في المتصفح.</translation></message>
<message><source>TensorFlow.js in any browser</source><translation>TensorFlow.js في أي متصفح</translation></message>
<message><source>The Embedding Projector opens no vectors of one dimension</source><translation>لا يفتح Embedding Projector متجهات ذات بُعد واحد</translation></message>
<message><source>Train longer vectors, or leave the Projector's files out</source><translation>درّب متجهات أطول، أو احذف ملفات Projector</translation></message>
<message><source>This map is of other books than the run's</source><translation>هذه الخريطة لكتب غير كتب التشغيل</translation></message>
<message><source>Book vectors for the Embedding Projector</source><translation>متجهات الكتب لـ Embedding Projector</translation></message>
<message><source>With groups, a picture of each book, and the map as a bookmark. From 50 dimensions on untick the Projector's "Spherize data": else it shows other distances.</source><translation>مع المجموعات وصورة لكل كتاب والخريطة كإشارة مرجعية. من ٥٠ بُعدًا فما فوق ألغِ تحديد "Spherize data" في Projector: وإلا عرض مسافات أخرى.</translation></message>
<message><source>TensorBoard and the Embedding Projector's page</source><translation>TensorBoard وصفحة Embedding Projector</translation></message>
<message numerus="yes"><source>all ratings of %n readers are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</source><comment>all ratings of %n reader are held out, so that the model has learned nothing about them; books for them are chosen by those ratings, as for new readers, or left out where nothing is known of what they rated</comment><translation><numerusform>لا قرّاء كل تقييماتهم محجوزة</numerusform><numerusform>كل تقييمات قارئ واحد محجوزة، فلم يتعلم النموذج شيئًا عنه؛ تُختار له الكتب بحسب تلك التقييمات كما لقارئ جديد، أو يُستبعد حيث لا يُعرف شيء عما قيّمه</numerusform><numerusform>كل تقييمات قارئين محجوزة، فلم يتعلم النموذج شيئًا عنهما؛ تُختار لهما الكتب بحسب تلك التقييمات كما لقرّاء جدد، أو يُستبعدان حيث لا يُعرف شيء عما قيّماه</numerusform><numerusform>كل تقييمات %n قرّاء محجوزة، فلم يتعلم النموذج شيئًا عنهم؛ تُختار لهم الكتب بحسب تلك التقييمات كما لقرّاء جدد، أو يُستبعدون حيث لا يُعرف شيء عما قيّموه</numerusform><numerusform>كل تقييمات %n قارئًا محجوزة، فلم يتعلم النموذج شيئًا عنهم؛ تُختار لهم الكتب بحسب تلك التقييمات كما لقرّاء جدد، أو يُستبعدون حيث لا يُعرف شيء عما قيّموه</numerusform><numerusform>كل تقييمات %n قارئ محجوزة، فلم يتعلم النموذج شيئًا عنهم؛ تُختار لهم الكتب بحسب تلك التقييمات كما لقرّاء جدد، أو يُستبعدون حيث لا يُعرف شيء عما قيّموه</numerusform></translation></message>
<message><source>Recommendations for every reader</source><translation>توصيات لكل قارئ</translation></message>
<message><source>A line each: reader, rank, book, score.</source><translation>في كل سطر: القارئ، الرتبة، الكتاب، الدرجة.</translation></message>
<message><source>Training history</source><translation>تاريخ التدريب</translation></message>
<message><source>Losses of every epoch.</source><translation>خسائر كل حقبة.</translation></message>
<message><source>Tables of the run</source><translation>جداول التشغيل</translation></message>
<message><source>Metrics, the embedding matrix and its statistics.</source><translation>المقاييس ومصفوفة التضمين وإحصاءاتها.</translation></message>
<message><source>History and tables of the run</source><translation>تاريخ التشغيل وجداوله</translation></message>
<message><source>Both of these together.</source><translation>هذان معًا.</translation></message>
<message><source>%1 addresses of covers lead into a network of one's own or are no web addresses; they are left out</source><translation>%1 من عناوين الأغلفة تؤدي إلى شبكة خاصة أو ليست عناوين ويب؛ استُبعدت</translation></message>
<message><source>Book list for a web page</source><translation>قائمة كتب لصفحة ويب</translation></message>
<message><source>Ids, titles, authors and cover addresses.</source><translation>المعرّفات والعناوين والمؤلفون وعناوين الأغلفة.</translation></message>
<message><source>scripts of a web page</source><translation>نصوص برمجية لصفحة ويب</translation></message>
<message numerus="yes"><source>%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</source><comment>%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; '_' stands for them</comment><translation><numerusform>لا معرّفات كتب فيها مسافات أو محارف غير مرئية</numerusform><numerusform>معرّف كتاب واحد فيه مسافات أو محارف غير مرئية، ولا يجوز ذلك في مفاتيح word2vec؛ يحل '_' محلها</numerusform><numerusform>معرّفا كتابين فيهما مسافات أو محارف غير مرئية، ولا يجوز ذلك في مفاتيح word2vec؛ يحل '_' محلها</numerusform><numerusform>%n من معرّفات الكتب فيها مسافات أو محارف غير مرئية، ولا يجوز ذلك في مفاتيح word2vec؛ يحل '_' محلها</numerusform><numerusform>%n من معرّفات الكتب فيها مسافات أو محارف غير مرئية، ولا يجوز ذلك في مفاتيح word2vec؛ يحل '_' محلها</numerusform><numerusform>%n من معرّفات الكتب فيها مسافات أو محارف غير مرئية، ولا يجوز ذلك في مفاتيح word2vec؛ يحل '_' محلها</numerusform></translation></message>
<message><source>Two books would have the key '%1': word2vec's formats know no blanks in a key, and '_' stands for them</source><translation>سيكون لكتابين المفتاح «%1»: لا تعرف صيغ word2vec مسافات في المفتاح، ويحل '_' محلها</translation></message>
<message><source>Give these books ids without blanks</source><translation>أعطِ هذين الكتابين معرّفين بلا مسافات</translation></message>
<message><source>Book vectors for word2vec readers</source><translation>متجهات الكتب لقارئات word2vec</translation></message>
<message><source>Text and binary, with the books' ids for keys.</source><translation>نصية وثنائية، ومعرّفات الكتب مفاتيحها.</translation></message>
<message><source>gensim and other readers of word2vec</source><translation>gensim وغيره من قارئات word2vec</translation></message>
<message><source>a value out of range</source><translation>قيمة خارج المدى</translation></message>
<message><source>a number of values</source><translation>عدد القيم</translation></message>
<message><source>its length</source><translation>طوله</translation></message>
<message><source>how its values are written</source><translation>طريقة كتابة قيمه</translation></message>
<message><source>a value that is not a number</source><translation>قيمة ليست عددًا</translation></message>
<message><source>This run file is cut short: it has %1 of %2 bytes</source><translation>ملف التشغيل هذا مبتور: فيه %1 من %2 بايت</translation></message>
<message><source>Copy it again from where it came</source><translation>انسخه مجددًا من مصدره</translation></message>
<message><source>Copy it again from where it came, or train the run again</source><translation>انسخه مجددًا من مصدره، أو درّب التشغيل من جديد</translation></message>
<message><source>This file cannot be read</source><translation>تتعذّر قراءة هذا الملف</translation></message>
<message><source>Check the disk</source><translation>تحقق من القرص</translation></message>
<message><source>This file is empty, not a Shelfspace run file</source><translation>هذا الملف فارغ، وليس ملف تشغيل من Shelfspace</translation></message>
<message><source>This is not a Shelfspace run file</source><translation>هذا ليس ملف تشغيل من Shelfspace</translation></message>
<message><source>Choose a file that Shelfspace saved, usually named .shelf</source><translation>اختر ملفًا حفظه Shelfspace، وينتهي اسمه عادةً بـ .shelf</translation></message>
<message><source>This run file was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>أنشأ ملف التشغيل هذا إصدار أحدث من Shelfspace (الصيغة %1، وهذا البرنامج يقرأ حتى %2)</translation></message>
<message><source>Update Shelfspace</source><translation>حدّث Shelfspace</translation></message>
<message><source>format 0</source><translation>الصيغة 0</translation></message>
<message><source>%1 bytes too many</source><translation>%1 بايت زائد</translation></message>
<message><source>its place in the file</source><translation>مكانه في الملف</translation></message>
<message><source>it is there twice</source><translation>ورد مرتين</translation></message>
<message><source>it is missing</source><translation>غير موجود</translation></message>
<message><source>it has %1 entries instead of %2</source><translation>فيه %1 من المدخلات بدلًا من %2</translation></message>
<message><source>it cannot be read</source><translation>تتعذّر قراءته</translation></message>
<message><source>the number of texts</source><translation>عدد النصوص</translation></message>
<message><source>it has %1 texts instead of %2</source><translation>فيه %1 من النصوص بدلًا من %2</translation></message>
<message><source>the length of a text</source><translation>طول نص</translation></message>
<message><source>it does not belong there</source><translation>ليس مكانه هناك</translation></message>
<message><source>This run has too long a history or too many columns for a run file</source><translation>تاريخ هذا التشغيل أطول من أن يتسع له ملف تشغيل، أو أعمدته أكثر</translation></message>
<message><source>Train for fewer epochs, or leave columns out of the catalogue</source><translation>درّب حقبًا أقل، أو احذف أعمدة من فهرس الكتب</translation></message>
<message><source>There are too many columns for a file of this kind</source><translation>الأعمدة أكثر من أن يتسع لها ملف من هذا النوع</translation></message>
<message><source>the number of epochs</source><translation>عدد الحقب</translation></message>
<message><source>the shape of an array</source><translation>شكل مصفوفة</translation></message>
<message><source>the order of the epochs</source><translation>ترتيب الحقب</translation></message>
<message><source>the number of views</source><translation>عدد العروض</translation></message>
<message><source>The vectors kept of this run's epochs are not what they should be</source><translation>المتجهات المحفوظة من حقب هذا التشغيل ليست كما ينبغي</translation></message>
<message><source>Train it again</source><translation>درّبه من جديد</translation></message>
<message><source>a setting stands there twice</source><translation>ورد فيه إعداد مرتين</translation></message>
<message><source>an index out of range</source><translation>فهرس خارج المدى</translation></message>
<message><source>too many books</source><translation>كتب أكثر من اللازم</translation></message>
<message><source>too many warnings</source><translation>تحذيرات أكثر من اللازم</translation></message>
<message><source>an unknown kind</source><translation>نوع غير معروف</translation></message>
<message><source>how the data were read</source><translation>طريقة قراءة البيانات</translation></message>
<message><source>the rating scale</source><translation>سلّم التقييم</translation></message>
<message><source>too many ratings</source><translation>تقييمات أكثر من اللازم</translation></message>
<message><source>a rating number out of range or out of order</source><translation>رقم تقييم خارج المدى أو في غير ترتيبه</translation></message>
<message><source>a rating that is in another part too</source><translation>تقييم موجود في جزء آخر أيضًا</translation></message>
<message><source>an array stands there twice</source><translation>وردت فيه مصفوفة مرتين</translation></message>
<message><source>where the training stood</source><translation>الموضع الذي بلغه التدريب</translation></message>
<message><source>a step that has not been</source><translation>خطوة لم تقع</translation></message>
<message><source>the best epoch</source><translation>أفضل حقبة</translation></message>
<message><source>a rating that is in a part too</source><translation>تقييم موجود في جزء أيضًا</translation></message>
<message><source>it has no name</source><translation>لا اسم له</translation></message>
<message><source>it has no file</source><translation>لا ملف له</translation></message>
<message><source>open this run file</source><comment>a task</comment><translation>فتح ملف التشغيل هذا</translation></message>
<message><source>This run has no model yet, so there is nothing to save</source><translation>ليس لهذا التشغيل نموذج بعد، فلا شيء يُحفظ</translation></message>
<message><source>This run's model holds values that are not numbers, so it cannot be saved</source><translation>في نموذج هذا التشغيل قيم ليست أعدادًا، فلا يمكن حفظه</translation></message>
<message><source>The runs cannot be kept: the system could not start a thread</source><translation>تعذّر الاحتفاظ بالتشغيلات: لم يستطع النظام بدء خيط</translation></message>
<message><source>Close other programs, or save the runs in files of your own</source><translation>أغلق برامج أخرى، أو احفظ التشغيلات في ملفات خاصة بك</translation></message>
<message><source>The run cannot be kept: %1</source><translation>تعذّر الاحتفاظ بالتشغيل: %1</translation></message>
<message><source>Save it in a file of your own</source><translation>احفظه في ملف خاص بك</translation></message>
<message><source>Cannot remove this run</source><translation>تتعذّر إزالة هذا التشغيل</translation></message>
<message><source>This run was opened by another window meanwhile</source><translation>فتحت نافذة أخرى هذا التشغيل في هذه الأثناء</translation></message>
<message><source>Go on with it there</source><translation>تابعه هناك</translation></message>
<message><source>Cannot take over this run</source><translation>يتعذّر تولّي هذا التشغيل</translation></message>
<message><source>Cannot move this kept file</source><translation>يتعذّر نقل هذا الملف المحفوظ</translation></message>
<message><source>Cannot read this kept file</source><translation>تتعذّر قراءة هذا الملف المحفوظ</translation></message>
<message><source>Cannot remove this search</source><translation>تتعذّر إزالة هذا البحث</translation></message>
<message><source>This search is in use by another window</source><translation>هذا البحث مستخدم في نافذة أخرى</translation></message>
<message><source>Remove it there</source><translation>أزله هناك</translation></message>
<message><source>These runs are in use by another window</source><translation>هذه التشغيلات مستخدمة في نافذة أخرى</translation></message>
<message><source>Remove them there</source><translation>أزلها هناك</translation></message>
<message><source>Cannot remove this part of a project</source><translation>تتعذّر إزالة هذا الجزء من المشروع</translation></message>
<message><source>Cannot move this run</source><translation>يتعذّر نقل هذا التشغيل</translation></message>
<message><source>Cannot make this folder</source><translation>يتعذّر إنشاء هذا المجلد</translation></message>
<message><source>Cannot make a folder to keep runs in</source><translation>يتعذّر إنشاء مجلد للاحتفاظ بالتشغيلات</translation></message>
<message><source>Save the runs in a folder of your own</source><translation>احفظ التشغيلات في مجلد خاص بك</translation></message>
<message><source>This is not the list of a folder of kept runs</source><translation>هذه ليست قائمة مجلد تشغيلات محتفظ بها</translation></message>
<message><source>This list of kept runs is from a newer version of the program</source><translation>قائمة التشغيلات المحتفظ بها هذه من إصدار أحدث من البرنامج</translation></message>
<message><source>Open the run files beside it with that version</source><translation>افتح ملفات التشغيل المجاورة لها بذلك الإصدار</translation></message>
<message><source>Biases only</source><translation>الانحيازات فقط</translation></message>
<message><source>The mean, how strictly each reader rates and how well each book is liked, computed at once. Every other model should beat it; has no vectors, hence no map.</source><translation>المتوسط، ومدى تشدد كل قارئ في التقييم، ومدى استحسان كل كتاب، تُحسب دفعة واحدة. ينبغي لكل نموذج آخر أن يتفوق عليه؛ لا متجهات له، فلا خريطة.</translation></message>
<message><source>The mean of all ratings, plus how strict or generous the reader is, plus how well the book is liked, both pulled toward zero where few ratings speak for them. The exact minimum is computed, not approached. It knows no taste: every reader is recommended the same books. Many published models hardly beat it, and some do not.</source><translation>متوسط كل التقييمات، زائد مدى تشدد القارئ أو سخائه، زائد مدى استحسان الكتاب، وكلاهما مشدود نحو الصفر حيث تسنده تقييمات قليلة. يُحسب الحد الأدنى بدقة لا بالتقريب. لا يعرف ذوقًا: يوصي كل قارئ بالكتب نفسها. نماذج منشورة كثيرة لا تكاد تتفوق عليه، وبعضها لا يتفوق.</translation></message>
<message><source>a yardstick of predictions of stars</source><translation>معيار لتنبؤات النجوم</translation></message>
<message><source>RMSE 0.944, MAE 0.748 on MovieLens 100k in five folds (Baseline in the README of Surprise)</source><translation>RMSE 0.944 وMAE 0.748 على MovieLens 100k بخمس طيّات (Baseline في README الخاص بـ Surprise)</translation></message>
<message><source>Biases</source><translation>الانحيازات</translation></message>
<message><source>Mean rating</source><translation>متوسط التقييم</translation></message>
<message><source>Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, hence no map.</source><translation>يتنبأ بمتوسط التقييمات لكل شيء: الحد الأدنى الذي تحته لا قيمة لنموذج. لا متجهات له، فلا خريطة.</translation></message>
<message><source>One number, the mean of all training ratings, is predicted for every reader and every book. Whatever does worse has learned nothing.</source><translation>عدد واحد، هو متوسط كل تقييمات التدريب، يُتنبأ به لكل قارئ ولكل كتاب. وما كان أسوأ منه لم يتعلم شيئًا.</translation></message>
<message><source>The definition of the arithmetic mean; the customary floor in evaluations.</source><translation>تعريف المتوسط الحسابي؛ وهو الحد الأدنى المعتاد في الاختبارات.</translation></message>
<message><source>a floor under all predictions of stars</source><translation>حد أدنى لكل تنبؤات النجوم</translation></message>
<message><source>Recommends to everybody the books that most readers have. A ranking that cannot beat it has learned nothing about readers.</source><translation>يوصي الجميع بالكتب التي لدى أكثر القرّاء. والترتيب الذي لا يتفوق عليه لم يتعلم شيئًا عن القرّاء.</translation></message>
<message><source>The score of a book is the number of readers who rated it in training, whatever they thought of it. That is a strong guess where a few books are read by many, and the only one for a reader of whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book and cannot tell one taste from another: it is here to be beaten.</source><translation>درجة الكتاب هي عدد القرّاء الذين قيّموه في التدريب، أيًّا كان رأيهم فيه. هذا تخمين قوي حيث يقرأ كثيرون كتبًا قليلة، وهو الوحيد لقارئ لا يُعرف عنه شيء. القائمة واحدة للجميع، فلا تقود أبدًا إلى كتاب أقل شهرة ولا تميّز ذوقًا من آخر: هو هنا ليُتفوَّق عليه.</translation></message>
<message><source>a yardstick of recommendations</source><translation>معيار للتوصيات</translation></message>
<message><source>The model's "book_readers" holds a number of readers that cannot be</source><translation>في "book_readers" من النموذج عدد قرّاء غير ممكن</translation></message>
<message><source>train this model</source><comment>a task</comment><translation>تدريب هذا النموذج</translation></message>
<message><source>Choose fewer factors, or train on fewer ratings</source><translation>اختر عوامل أقل، أو درّب على تقييمات أقل</translation></message>
<message><source>Bayesian matrix factorization</source><translation>تحليل المصفوفات البايزي</translation></message>
<message><source>Averages many factorizations, each drawn with the probability that the ratings give it. The most accurate of the rating models here, and no regularization to choose.</source><translation>يأخذ متوسط تحليلات كثيرة، يُسحب كل منها بالاحتمال الذي تعطيه له التقييمات. أدق نماذج التقييمات هنا، ولا تنظيم يُختار له.</translation></message>
<message><source>Each reader and each book has a short vector and a bias, and a rating is their dot product plus the biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs sampling draws set after set from all those that fit well, how strongly vectors vary included, and the prediction is the average over the draws. So it hardly over-fits and needs no regularization to be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and best where they are few. It takes longer than one factorization, its file is larger, and like every model of ratings it ranks unread books worse than the models made for that.</source><translation>لكل قارئ ولكل كتاب متجه قصير وانحياز، والتقييم هو جداؤهما النقطي زائد الانحيازين، كما في أي تحليل للمصفوفات. لكن بدلًا من مجموعة الأعداد الوحيدة الأكثر ملاءمة، تسحب معاينة جيبس مجموعة بعد مجموعة من كل ما يلائم جيدًا، بما في ذلك مدى تباين المتجهات، ويكون التنبؤ متوسط ما سُحب. لذلك لا يكاد يُفرط في التخصيص ولا يحتاج إلى تنظيم يُضبط، ويعرف مدى يقينه. يصلح حيث يُراد التنبؤ بتقييمات بالنجوم، وهو الأفضل حيث تكون قليلة. يستغرق وقتًا أطول من تحليل واحد، وملفه أكبر، وككل نماذج التقييمات يرتب الكتب غير المقروءة أسوأ من النماذج المصمّمة لذلك.</translation></message>
<message><source>the most accurate stars, without tuning</source><translation>أدق تنبؤ بالنجوم، بلا ضبط</translation></message>
<message><source>RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0.8944 وMAE 0.7031 على الطيّة u3 من MovieLens 100k (توثيق myFM)</translation></message>
<message><source>Bayesian factorization with side features</source><translation>تحليل بايزي مع سمات جانبية</translation></message>
<message><source>The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better for books and readers with few ratings.</source><translation>التحليل البايزي بمساعدة ما يقوله فهرس الكتب عن الكتب وملف القرّاء عن القرّاء. أفضل للكتب والقرّاء ذوي التقييمات القليلة.</translation></message>
<message><source>The same as the Bayesian factorization, but where a vector is expected to lie before any rating is seen follows from what is known: a book's genres, author, year and language, a reader's age or occupation. How much each of these tells is drawn along with the rest, so useless columns do little harm. Books and readers with few ratings gain the most. Only values that at least five share take part, the 256 most frequent of them on either side.</source><translation>مثل التحليل البايزي، لكن الموضع المتوقع للمتجه قبل رؤية أي تقييم يُستنتج من المعلوم: نوع الكتاب الأدبي ومؤلفه وسنته ولغته، وعمر القارئ أو مهنته. ويُسحب مقدار ما يدل عليه كل منها مع البقية، فلا تضر الأعمدة عديمة الفائدة إلا قليلًا. أكثر من يستفيد هم الكتب والقرّاء ذوو التقييمات القليلة. لا تشارك إلا القيم المشتركة بين خمسة على الأقل، وأكثرها تكرارًا بحد أقصى ٢٥٦ لكل جانب.</translation></message>
<message><source>stars for books and readers with few ratings</source><translation>النجوم للكتب والقرّاء ذوي التقييمات القليلة</translation></message>
<message><source>RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of myFM)</source><translation>RMSE 0.8855 وMAE 0.6944 مع سمات جانبية على الطيّة u3 من MovieLens 100k (توثيق myFM)</translation></message>
<message><source>Burn-in</source><translation>التهيئة</translation></message>
<message><source>Sweeps at the start that are thrown away, while the sampler still forgets where it began; those after it are averaged.</source><translation>جولات البداية التي تُهمل، ريثما تنسى المعاينة من أين بدأت؛ وما بعدها يُؤخذ متوسطه.</translation></message>
<message><source>Side features</source><translation>السمات الجانبية</translation></message>
<message><source>What the catalogue says of books and the file of readers takes part; helps where ratings are few.</source><translation>يشارك ما يقوله فهرس الكتب عن الكتب وملف القرّاء عن القرّاء؛ يفيد حيث تكون التقييمات قليلة.</translation></message>
<message><source>Bayesian factorization</source><translation>تحليل بايزي</translation></message>
<message><source>The model's "%1" is no distribution</source><translation>«%1» في النموذج ليس توزيعًا</translation></message>
<message><source>batch x %1</source><translation>دفعة × %1</translation></message>
<message><source>The model's "weight_books" name a book that there is not</source><translation>يسمّي "weight_books" في النموذج كتابًا غير موجود</translation></message>
<message><source>A factorization needs at least one factor</source><translation>يحتاج تحليل المصفوفات إلى عامل واحد على الأقل</translation></message>
<message><source>In batches</source><translation>بالدفعات</translation></message>
<message><source>In blocks</source><translation>بالكتل</translation></message>
<message><source>Matrix factorization</source><translation>تحليل المصفوفات</translation></message>
<message><source>A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, easy to look into, and good on MovieLens after about 60 epochs.</source><translation>التقييم هو جداء متجهين من ٣ أعداد، أحدهما للكتاب والآخر للقارئ. صغير، يسهل النظر فيه، وجيد على MovieLens بعد نحو ٦٠ حقبة.</translation></message>
<message><source>The predicted rating is the dot product of a reader's and a book's vector of three numbers, and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how they spread. Without biases the vectors must also carry how well a book is liked by all, so on sparse data it loses to plain biases.</source><translation>التقييم المتنبأ به هو الجداء النقطي لمتجهَي القارئ والكتاب، وكل منهما ثلاثة أعداد، ولا شيء غيره. وبهذا العدد القليل يمكن النظر في كل منها: يعرض تبويب «التضمين» كيف تتوزع. وبلا انحيازات يجب أن تحمل المتجهات أيضًا مدى استحسان الجميع للكتاب، لذلك يخسر على البيانات المتناثرة أمام الانحيازات وحدها.</translation></message>
<message><source>looking into vectors of three numbers</source><translation>النظر في متجهات من ثلاثة أعداد</translation></message>
<message><source>Non-negative matrix factorization</source><translation>تحليل المصفوفات غير السالب</translation></message>
<message><source>Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a book has more or less of.</source><translation>تحليل مصفوفات لا تكون متجهاته سالبة أبدًا، فيُقرأ كل بُعد كذوق فيه من الكتاب قدر أكبر أو أصغر.</translation></message>
<message><source>Matrix factorization in which no number may fall below zero: after each step what is negative becomes zero. A dimension can then only add to a rating, never take away, which makes it readable as an amount of something. It fits worse than free vectors, and much worse where readers have few ratings.</source><translation>تحليل مصفوفات لا ينزل فيه أي عدد دون الصفر: بعد كل خطوة يصير السالب صفرًا. فلا يستطيع البُعد إلا أن يضيف إلى التقييم، لا أن ينقص منه، مما يجعله مقروءًا كمقدار من شيء ما. ملاءمته أضعف من المتجهات الحرة، وأضعف بكثير حيث تقييمات القرّاء قليلة.</translation></message>
<message><source>dimensions that read as amounts of a taste</source><translation>أبعاد تُقرأ كمقادير من ذوق</translation></message>
<message><source>RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)</source><translation>RMSE 0.963 وMAE 0.758 على MovieLens 100k بخمس طيّات (NMF في README الخاص بـ Surprise)</translation></message>
<message><source>Goodbooks factorization, 200 steps</source><translation>تحليل Goodbooks، ٢٠٠ خطوة</translation></message>
<message><source>Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>تحليل مصفوفات بـ ١٠ عوامل في دفعات كبيرة، يتوقف بعد ٢٠٠ منها: نموذج أول سريع يمكن استئنافه.</translation></message>
<message><source>Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so that it ends within a moment and can be continued from its checkpoint. After 200 batches it has seen each rating about once or less: its figures are those of a start, not of a finished model.</source><translation>تحليل مصفوفات بسيط بعشرة أعداد لكل متجه، يُدرَّب في ٢٠٠ دفعة كبيرة فقط، فينتهي في لحظة ويمكن استئنافه من نقطة حفظه. بعد ٢٠٠ دفعة يكون قد رأى كل تقييم نحو مرة أو أقل: فقيمه قيم بداية، لا قيم نموذج مكتمل.</translation></message>
<message><source>a quick first model to go on from</source><translation>نموذج أول سريع يُبنى عليه</translation></message>
<message><source>Biased matrix factorization</source><translation>تحليل المصفوفات بالانحيازات</translation></message>
<message><source>Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained in a blink; start here for good predictions.</source><translation>المتوسط وانحيازات القرّاء والكتب وجداء متجهين من ٣٢ عددًا. دقيق، ويُدرَّب في لمح البصر؛ ابدأ به للحصول على تنبؤات جيدة.</translation></message>
<message><source>A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how much this book tends to get, plus how well the two fit: the product of a vector of the reader and a vector of the book. Training begins with the best biases and then goes through the ratings one by one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so that several threads can work without disturbing each other. Good wherever readers have some ratings each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, not what the books are about, and a book that nobody rated gets the mean.</source><translation>يُعدّ التقييم متوسط كل التقييمات، زائد ما يميل هذا القارئ إلى إعطائه، زائد ما يميل هذا الكتاب إلى نيله، زائد مدى توافقهما: جداء متجه للقارئ ومتجه للكتاب. يبدأ التدريب بأفضل الانحيازات ثم يمر على التقييمات واحدًا واحدًا، محرّكًا المتجهين قليلًا في كل مرة؛ وتوزَّع التقييمات على شبكة من الكتل حتى تعمل عدة خيوط دون أن يعيق بعضها بعضًا. يصلح حيث لكل قارئ بعض التقييمات؛ ومتجهات كتبه تصنع خريطة. لا يرى إلا النجوم: لا أي الكتب اختار القارئ أن يقيّمها، ولا موضوع الكتب، والكتاب الذي لم يقيّمه أحد ينال المتوسط.</translation></message>
<message><source>predicting stars, with vectors that make a map</source><translation>التنبؤ بالنجوم، بمتجهات تصنع خريطة</translation></message>
<message><source>RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)</source><translation>RMSE 0.934 وMAE 0.737 على MovieLens 100k بخمس طيّات (SVD في README الخاص بـ Surprise)</translation></message>
<message><source>Adds the mean rating, and how much higher or lower each reader and each book tends to be rated; starts from the best such biases.</source><translation>يضيف متوسط التقييم، ومقدار ما يعلو كل قارئ وكل كتاب عنه أو يقل في العادة؛ ويبدأ من أفضل هذه الانحيازات.</translation></message>
<message><source>Non-negative</source><translation>غير سالب</translation></message>
<message><source>Keeps every vector entry at zero or above, so that each dimension can only add to a rating.</source><translation>يُبقي كل عنصر في المتجه عند الصفر أو فوقه، فلا يستطيع كل بُعد إلا أن يضيف إلى التقييم.</translation></message>
<message><source>Training</source><translation>التدريب</translation></message>
<message><source>Method</source><translation>الطريقة</translation></message>
<message><source>How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or rating by rating over a grid of blocks (blocked-sgd), which is many times faster and makes squared errors small.</source><translation>كيف تُتعلَّم المتجهات: بدفعات من التقييمات ومحسِّن (mini-batch)، أو تقييمًا تقييمًا على شبكة من الكتل (blocked-sgd)، وهي أسرع بكثير وتُصغّر الأخطاء التربيعية.</translation></message>
<message><source>Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model cannot learn those below 0. Switch non_negative off, or biases on.</source><translation>المتجهات بلا قيم سالبة لا تعطي ما دون 0، والتقييمات من %1 إلى %2: لا يستطيع النموذج تعلّم ما دون 0 منها. عطّل non_negative، أو فعّل biases.</translation></message>
<message><source>Given vectors are one array, and not %1</source><translation>المتجهات المعطاة مصفوفة واحدة، لا %1</translation></message>
<message><source>Given vectors</source><translation>متجهات معطاة</translation></message>
<message><source>The vectors of epoch %1 are not decided by the ratings alone</source><translation>متجهات الحقبة %1 لا تحددها التقييمات وحدها</translation></message>
<message><source>Raise the regularization or the weight of books without a rating</source><translation>ارفع التنظيم أو وزن الكتب التي بلا تقييم</translation></message>
<message><source>Implicit ALS</source><translation>ALS الضمني</translation></message>
<message><source>Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, and it can say which of a reader's books speak for another.</source><translation>يتعلم متجهًا لكل كتاب وقارئ ممن قرأ ماذا، أيًّا كان التقييم. سريع وقوي، ويستطيع أن يقول أي كتب القارئ ترجّح كتابًا آخر.</translation></message>
<message><source>strong recommendations, with vectors that make a map</source><translation>توصيات قوية، بمتجهات تصنع خريطة</translation></message>
<message><source>Weight of no rating</source><translation>وزن عدم التقييم</translation></message>
<message><source>How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps closer to the popular books.</source><translation>مقدار ما يُحسب لعدم تقييم القارئ كتابًا، حيث يُحسب التقييم ١؛ الأكبر يبقى أقرب إلى الكتب الشعبية.</translation></message>
<message><source>Frequency scaling</source><translation>التحجيم بالتكرار</translation></message>
<message><source>How the regularization grows with a reader's or book's number of ratings: 0 is the same for all, 1 in proportion.</source><translation>كيف يزداد التنظيم مع عدد تقييمات القارئ أو الكتاب: ٠ هو نفسه للجميع، ١ بالتناسب.</translation></message>
<message><source>weighted squared error</source><translation>الخطأ التربيعي الموزون</translation></message>
<message><source>The model's vectors have no length</source><translation>لا طول لمتجهات النموذج</translation></message>
<message><source>EASE</source><translation>EASE</translation></message>
<message><source>Weighs every book against every other by one exact computation. Among the best rankings of a library of moderate size; nothing to tune but one number.</source><translation>يزن كل كتاب مقابل كل كتاب آخر بحساب مضبوط واحد. من أفضل الترتيبات لمكتبة متوسطة الحجم؛ لا شيء يُضبط سوى عدد واحد.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has. The weights are those that best rebuild all readers' shelves when no book may explain itself, and they can be written down in closed form: one inverse of the matrix that counts the readers every two books share. There is no chance in it and no training to watch, every recommendation is exactly a sum over the reader's books, and a new reader is served at once. The price is a number for every two books, so memory grows with the square of the library and computing with its cube, and there are no vectors of books to draw a map of.</source><translation>درجة الكتاب مجموع أوزان من كل كتاب لدى القارئ. والأوزان هي التي تعيد بناء رفوف كل القرّاء على أفضل وجه حين لا يجوز لأي كتاب أن يفسر نفسه، ويمكن كتابتها بصيغة مغلقة: معكوس واحد للمصفوفة التي تعدّ القرّاء المشتركين بين كل كتابين. لا عشوائية فيه ولا تدريب يُراقب، وكل توصية مجموع مضبوط على كتب القارئ، والقارئ الجديد يُخدم فورًا. والثمن عدد لكل كتابين، فتنمو الذاكرة مع مربع حجم المكتبة والحساب مع مكعبه، ولا متجهات كتب تُرسم منها خريطة.</translation></message>
<message><source>the best recommendations for little computing, without a map</source><translation>أفضل التوصيات بحساب قليل، بلا خريطة</translation></message>
<message><source>Lambda</source><translation>لامبدا</translation></message>
<message><source>Pulls the weights between books toward zero; larger trusts only books that many readers have in common.</source><translation>يشد الأوزان بين الكتب نحو الصفر؛ الأكبر لا يثق إلا بالكتب التي يشترك فيها قرّاء كثيرون.</translation></message>
<message><source>penalized squared error</source><translation>الخطأ التربيعي مع غرامة</translation></message>
<message><source>%1 learns a weight between every two books: for %2 books that takes about %3 GB; it is limited to %4 books</source><translation>يتعلم %1 وزنًا بين كل كتابين: ولكتب عددها %2 يستغرق ذلك نحو %3 غ.ب؛ وهو محدود بكتب عددها %4</translation></message>
<message><source>Open ratings of fewer books, or choose another model, such as implicit ALS</source><translation>افتح تقييمات كتب أقل، أو اختر نموذجًا آخر، مثل ALS الضمني</translation></message>
<message><source>The books' common readers do not decide the weights between them</source><translation>القرّاء المشتركون بين الكتب لا يحددون الأوزان بينها</translation></message>
<message><source>EDLAE</source><translation>EDLAE</translation></message>
<message><source>EASE that does not lean on what is read by everybody: books with many readers are pulled harder. Mostly a better ranking than EASE for the same computation.</source><translation>EASE لا يتكئ على ما يقرؤه الجميع: الكتب الكثيرة القرّاء تُشد بقوة أكبر. غالبًا ترتيب أفضل من EASE بالحساب نفسه.</translation></message>
<message><source>An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so cannot learn that a book follows from itself. For a linear one the mean over all ways to hide is known in closed form: a pull toward zero that grows with a book's readers. What EASE forbids outright, the weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, the share that is hidden.</source><translation>المُرمِّز الذاتي الذي يُخفي جزءًا عشوائيًا من كل رف يجب أن يعيد بناءه من الباقي، فلا يستطيع أن يتعلم أن الكتاب ينتج من نفسه. وفي الخطي منه يُعرف المتوسط على كل طرائق الإخفاء بصيغة مغلقة: شدّ نحو الصفر ينمو مع عدد قرّاء الكتاب. وما يمنعه EASE منعًا تامًا، وهو وزن الكتاب لنفسه، صفر هنا أيضًا. يُختار هنا عدد زائد عما في EASE: النسبة المخفية.</translation></message>
<message><source>recommendations that lean less on what everybody reads</source><translation>توصيات أقل اتكاءً على ما يقرؤه الجميع</translation></message>
<message><source>RDLAE: relaxed auto-encoder</source><translation>RDLAE: مُرمِّز ذاتي مُرخى</translation></message>
<message><source>EDLAE whose books may speak for themselves a little: helps books with few readers, whose weights EASE makes too small.</source><translation>EDLAE تتكلم كتبه عن نفسها قليلًا: يساعد الكتب القليلة القرّاء، التي يجعل EASE أوزانها صغيرة جدًا.</translation></message>
<message><source>That no book may explain itself is more than is needed: it is enough that none does so too much. Where the plain solution keeps below the bound it stays as it is, so rare books are only pulled; popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE.</source><translation>ألا يفسر أي كتاب نفسه أكثر مما يلزم: يكفي ألا يبالغ أي منها في ذلك. حيث يبقى الحل البسيط دون الحد يُترك كما هو، فلا تُشد الكتب النادرة إلا شدًّا؛ أما الشعبية فتُحبس عند الحد. الحد ٠ هو EDLAE، وبلا إسقاط هو EASE.</translation></message>
<message><source>recommendations of books with few readers</source><translation>توصيات بكتب قليلة القرّاء</translation></message>
<message><source>Shelf dropout</source><translation>إسقاط الرف</translation></message>
<message><source>Share of each shelf that is thought to be hidden; larger pulls books with many readers harder.</source><translation>النسبة التي تُعدّ مخفية من كل رف؛ الأكبر يشد الكتب الكثيرة القرّاء بقوة أكبر.</translation></message>
<message><source>Bound on itself</source><translation>الحد على النفس</translation></message>
<message><source>How much a book may say of itself; 0: nothing.</source><translation>مقدار ما يجوز للكتاب أن يقوله عن نفسه؛ ٠: لا شيء.</translation></message>
<message><source>Relaxed auto-encoder</source><translation>مُرمِّز ذاتي مُرخى</translation></message>
<message><source>SLIM</source><translation>SLIM</translation></message>
<message><source>SLIM: sparse linear method</source><translation>SLIM: الطريقة الخطية المتناثرة</translation></message>
<message><source>Weighs a few books for each book and none against it. Close to EASE in what it recommends, with weights that can be read.</source><translation>يزن كتبًا قليلة لصالح كل كتاب ولا يزن شيئًا ضده. قريب من EASE فيما يوصي به، بأوزان يمكن قراءتها.</translation></message>
<message><source>A book's score is the sum of weights from each book that the reader has, as with EASE, but weights may not be negative and all that are not worth their price are zero: an elastic net for each book. What is left is a short list of books that speak for another. There is no chance in it. It takes longer than EASE, the longer the lower the two pulls are, and the counts of readers of every two books have to fit into memory. No vectors, hence no map.</source><translation>درجة الكتاب مجموع أوزان من كل كتاب لدى القارئ، كما في EASE، لكن لا يجوز أن تكون الأوزان سالبة، وكل ما لا يساوي ثمنه صفر: شبكة مرنة (elastic net) لكل كتاب. ما يبقى قائمة قصيرة من الكتب التي ترجّح كتابًا آخر. لا عشوائية فيه. يستغرق وقتًا أطول من EASE، يزداد كلما صغر الشدّان، ويجب أن تتسع الذاكرة لأعداد القرّاء المشتركين بين كل كتابين. لا متجهات، فلا خريطة.</translation></message>
<message><source>recommendations whose weights can be read</source><translation>توصيات يمكن قراءة أوزانها</translation></message>
<message><source>L1 pull</source><translation>شدّ L1</translation></message>
<message><source>What a weight must be worth to be there at all, in readers in common; larger leaves fewer weights.</source><translation>ما يجب أن يساويه الوزن ليوجد أصلًا، بعدد القرّاء المشتركين؛ الأكبر يترك أوزانًا أقل.</translation></message>
<message><source>L2 pull</source><translation>شدّ L2</translation></message>
<message><source>Pulls the weights between books toward zero; larger spreads them over more books.</source><translation>يشد الأوزان بين الكتب نحو الصفر؛ الأكبر يوزعها على كتب أكثر.</translation></message>
<message><source>The model of this run knows no features of readers</source><translation>لا يعرف نموذج هذا التشغيل سمات للقرّاء</translation></message>
<message><source>Choose a reader, or train a model that learns from features</source><translation>اختر قارئًا، أو درّب نموذجًا يتعلم من السمات</translation></message>
<message><source>Product (GMF)</source><translation>جداء (GMF)</translation></message>
<message><source>Layers (MLP)</source><translation>طبقات (MLP)</translation></message>
<message><source>Both (NeuMF)</source><translation>كلاهما (NeuMF)</translation></message>
<message><source>The layers of the network make no sense</source><translation>لا معنى لطبقات الشبكة</translation></message>
<message><source>Every reader has every book: there is no order to learn</source><translation>لدى كل قارئ كل الكتب: لا ترتيب يُتعلَّم</translation></message>
<message><source>GMF: generalized matrix factorization</source><translation>GMF: تحليل المصفوفات المعمَّم</translation></message>
<message><source>Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The smallest network of neural collaborative filtering; trains in seconds.</source><translation>يتعلم أي الكتب يأخذها القارئ من متجهين من ٨ أعداد، مضروبين وموزونين. أصغر شبكات الترشيح التعاوني العصبي؛ يُدرَّب في ثوانٍ.</translation></message>
<message><source>Every rating, high or low, counts as a book that the reader picked; against each stand a few books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied number by number, the products weighted and summed, and the sum is the score: its logistic function is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, since a bad rating counts like a good one.</source><translation>كل تقييم، عاليًا كان أو متدنيًا، يُعدّ كتابًا أخذه القارئ؛ ويقابله عدد قليل من الكتب المسحوبة مما لم يقيّمه القارئ، غيرها في كل حقبة. يُضرب المتجهان عددًا بعدد، وتوزن الجداءات وتُجمع، والمجموع هو الدرجة: دالتها اللوجستية هي احتمال أن يأخذ القارئ الكتاب. جيد لقوائم الكتب، وعديم الفائدة لتخمين النجوم، لأن التقييم السيئ يُحسب كالجيد.</translation></message>
<message><source>a first look at networks that rank</source><translation>نظرة أولى إلى الشبكات التي ترتّب</translation></message>
<message><source>NCF: multi-layer perceptron</source><translation>NCF: مستقبِل متعدد الطبقات</translation></message>
<message><source>Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two go together. Shows what a network finds without being told to multiply.</source><translation>يُدخل متجهَي القارئ والكتاب إلى برج من الطبقات الكثيفة يتعلم ما إذا كانا متوافقين. يُظهر ما تجده شبكة لم يُطلب منها الضرب.</translation></message>
<message><source>As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through dense layers, each half as wide as the one before. In principle it can learn any way in which readers and books fit; in practice plain products are hard to beat, and over-fitting begins within a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.</source><translation>مثل GMF يميّز الكتب المقيَّمة من المسحوبة، لكن المتجهين يوضعان جنبًا إلى جنب ويمران بطبقات كثيفة، عرض كل منها نصف ما قبلها. يستطيع من حيث المبدأ تعلّم أي شكل من أشكال توافق القرّاء والكتب؛ أما عمليًا فيصعب التفوق على الجداءات البسيطة، ويبدأ الإفراط في التخصيص خلال حقب قليلة، لذلك يُحتفظ بأفضل حقبة. حساب درجات كل الكتب يستغرق أكثر مما مع الجداءات.</translation></message>
<message><source>seeing what a network finds without being told to multiply</source><translation>رؤية ما تجده شبكة لم يُطلب منها الضرب</translation></message>
<message><source>NeuMF: neural matrix factorization</source><translation>NeuMF: تحليل المصفوفات العصبي</translation></message>
<message><source>Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is trained on its own first. The strongest network of its family.</source><translation>يضرب زوجًا من المتجهات، ويُدخل زوجًا آخر إلى طبقات كثيفة، ويجمع بينهما؛ ويُدرَّب كل نصف وحده أولًا. أقوى شبكات عائلته.</translation></message>
<message><source>GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are trained alone first; the joint training starts from the mean of their scores, since from random numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned plain models often match it, and rankings among 99 drawn books can hide that.</source><translation>يلتقي GMF والبرج الكثيف، ولكل منهما متجهاته، في طبقة أخيرة واحدة. يُدرَّب النصفان كل على حدة أولًا؛ ويبدأ التدريب المشترك من متوسط درجاتهما، لأنه من أعداد عشوائية كثيرًا ما ينتهي إلى أسوأ. قارنه بـ BPR وALS الضمني على كل الكتب: كثيرًا ما تجاريه نماذج بسيطة مضبوطة، وقد يُخفي ذلك الترتيبُ بين ٩٩ كتابًا مسحوبًا.</translation></message>
<message><source>the best rankings that such networks give</source><translation>أفضل ترتيب تعطيه هذه الشبكات</translation></message>
<message><source>%1 layers make no tower</source><translation>لا تصنع %1 من الطبقات برجًا</translation></message>
<message><source>Give 2 to %1</source><translation>اكتب من 2 إلى %1</translation></message>
<message><source>%1 cannot be halved</source><translation>لا يمكن تنصيف %1</translation></message>
<message><source>The first layer holds a reader's and a book's vector: give an even number</source><translation>تضم الطبقة الأولى متجهَي القارئ والكتاب: اكتب عددًا زوجيًا</translation></message>
<message><source>Network</source><translation>الشبكة</translation></message>
<message><source>gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.</source><translation>يضرب gmf المتجهين، ويُدخلهما mlp إلى طبقات كثيفة، ويفعل neumf الأمرين.</translation></message>
<message><source>GMF factors</source><translation>عوامل GMF</translation></message>
<message><source>Length of the vectors that are multiplied.</source><translation>طول المتجهات التي تُضرب.</translation></message>
<message><source>Tower</source><translation>البرج</translation></message>
<message><source>Units of the dense layers, widest first and separated by commas; the first holds the reader's and the book's vector side by side.</source><translation>وحدات الطبقات الكثيفة، أعرضها أولًا وبينها فواصل لاتينية؛ تضم الأولى متجهَي القارئ والكتاب جنبًا إلى جنب.</translation></message>
<message><source>Negatives</source><translation>السلبيات</translation></message>
<message><source>How many books that the reader has not rated stand against each rating, drawn anew each epoch.</source><translation>عدد الكتب التي لم يقيّمها القارئ والتي تقابل كل تقييم، تُسحب من جديد في كل حقبة.</translation></message>
<message><source>Pre-training</source><translation>التدريب المسبق</translation></message>
<message><source>Trains the two halves of the network on their own first and starts from both.</source><translation>يدرّب نصفَي الشبكة كلًّا على حدة أولًا ويبدأ منهما معًا.</translation></message>
<message><source>Pre-training epochs</source><translation>حقب التدريب المسبق</translation></message>
<message><source>Epochs of each half on its own.</source><translation>حقب كل نصف على حدة.</translation></message>
<message><source>Neural filtering</source><translation>الترشيح العصبي</translation></message>
<message><source>binary cross-entropy</source><translation>الإنتروبيا المتقاطعة الثنائية</translation></message>
<message><source>The model's "%1" names a neighbor that there is not</source><translation>يسمّي "%1" في النموذج جارًا غير موجود</translation></message>
<message><source>Books</source><translation>الكتب</translation></message>
<message><source>Readers</source><translation>القرّاء</translation></message>
<message><source>Cosine</source><translation>جيب التمام</translation></message>
<message><source>compare all pairs</source><comment>a task</comment><translation>مقارنة كل الأزواج</translation></message>
<message><source>Keep fewer neighbors, or train on fewer ratings</source><translation>أبقِ جيرانًا أقل، أو درّب على تقييمات أقل</translation></message>
<message><source>Item neighbors</source><translation>جيران الكتب</translation></message>
<message><source>Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard to beat in rankings.</source><translation>يوصي بالكتب التي قرّاؤها هم قرّاء الكتب التي تعرفها. بسيط، سهل الشرح، ويصعب التفوق عليه في الترتيب.</translation></message>
<message><source>Two books are alike if many readers have both. A book's score for a reader is the sum of its similarities to the reader's books, so each recommendation can name exactly the books that speak for it, and a new reader is served at once. Beside that, it predicts stars: from the reader's ratings of the most similar books, each as far as it lies from what the biases of reader and book would make it. It lacks any view of the whole: books without readers in common are strangers to it, however alike they are.</source><translation>يتشابه كتابان إذا كان لدى قرّاء كثيرين كلاهما. ودرجة الكتاب لقارئ هي مجموع تشابهاته مع كتب القارئ، فتستطيع كل توصية أن تسمّي بالضبط الكتب التي ترجّحها، والقارئ الجديد يُخدم فورًا. وإلى جانب ذلك يتنبأ بالنجوم: من تقييمات القارئ لأشبه الكتب، كل منها بقدر بعده عما تقتضيه انحيازات القارئ والكتاب. تنقصه أي نظرة إلى الكل: الكتب التي بلا قرّاء مشتركين غرباء عنده، مهما تشابهت.</translation></message>
<message><source>recommendations that name the books they come from</source><translation>توصيات تسمّي الكتب التي تأتي منها</translation></message>
<message><source>RMSE 0.931, MAE 0.733 on MovieLens 100k in five folds (k-NN Baseline in the README of Surprise)</source><translation>RMSE 0.931 وMAE 0.733 على MovieLens 100k بخمس طيّات (k-NN Baseline في README الخاص بـ Surprise)</translation></message>
<message><source>Reader neighbors</source><translation>جيران القرّاء</translation></message>
<message><source>Recommends what readers like you have read. The oldest of the recommenders, still a fair one.</source><translation>يوصي بما قرأه قرّاء مثلك. أقدم أنظمة التوصية، ولا يزال جيدًا.</translation></message>
<message><source>Two readers are alike if they have many books in common. A book's score is the sum of the similarities of those of the nearest readers who have it; stars are predicted from how those readers rated it, as far off as they were from what their and the book's biases would make it. It shows tastes that cross the borders of genres. It needs readers with enough books, takes long where readers are many, and readers with few books are hardly near to anybody.</source><translation>يتشابه قارئان إذا اشتركا في كتب كثيرة. ودرجة الكتاب هي مجموع تشابهات من لديهم الكتاب من أقرب القرّاء؛ ويُتنبأ بالنجوم من كيفية تقييم أولئك القرّاء له، بقدر بعدهم عما تقتضيه انحيازاتهم وانحياز الكتاب. يُظهر أذواقًا تعبر حدود الأنواع الأدبية. يحتاج إلى قرّاء لديهم كتب كافية، ويستغرق طويلًا حيث يكثر القرّاء، والقرّاء ذوو الكتب القليلة لا يكادون يقتربون من أحد.</translation></message>
<message><source>tastes that cross the borders of genres</source><translation>أذواق تعبر حدود الأنواع الأدبية</translation></message>
<message><source>Neighbors are</source><translation>الجيران هم</translation></message>
<message><source>Books like the one in question that the reader rated (item), or readers like this one who rated the book (user).</source><translation>كتب تشبه الكتاب المعني قيّمها القارئ (item)، أو قرّاء يشبهون هذا القارئ قيّموا الكتاب (user).</translation></message>
<message><source>Neighbors</source><translation>الجيران</translation></message>
<message><source>At most so many of the nearest take part in a predicted rating.</source><translation>يشارك هذا العدد من الأقرب على الأكثر في التقييم المتنبأ به.</translation></message>
<message><source>Shrinkage</source><translation>الانكماش</translation></message>
<message><source>Ratings in common at which a correlation counts half; larger trusts chance less.</source><translation>عدد التقييمات المشتركة الذي يُحسب عنده الارتباط نصفًا؛ الأكبر أقل ثقة بما تصنعه العشوائية.</translation></message>
<message><source>Similarity</source><translation>التشابه</translation></message>
<message><source>Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many ratings for less.</source><translation>بين مجموعات القرّاء أو الكتب، للترتيب: cosine، أو bm25 الذي يقلل وزن ذوات التقييمات الكثيرة.</translation></message>
<message><source>Ranking neighbors</source><translation>جيران الترتيب</translation></message>
<message><source>At most so many of the nearest count in a ranking.</source><translation>يُحسب هذا العدد من الأقرب على الأكثر في الترتيب.</translation></message>
<message><source>Slope One</source><translation>Slope One</translation></message>
<message><source>Predicts a rating from those of other books and the mean difference between the two books. Nothing to set and nothing to train; has no vectors, hence no map.</source><translation>يتنبأ بالتقييم من تقييمات كتب أخرى ومتوسط الفرق بين الكتابين. لا شيء يُضبط ولا شيء يُدرَّب؛ لا متجهات له، فلا خريطة.</translation></message>
<message><source>If readers who rated both books gave the one half a star more than the other, a reader who gave the other four is taken to give the one four and a half. The answers of all books that a reader rated are averaged, each counting as often as there are readers of both; where nobody has read both, the biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no tastes: whoever liked one book is taken to like the next as anybody else would.</source><translation>إذا أعطى القرّاء الذين قيّموا الكتابين أحدهما نصف نجمة أكثر من الآخر، فالقارئ الذي أعطى الآخر أربعًا يُفترض أنه يعطي الأول أربعًا ونصفًا. تُؤخذ متوسطات أجوبة كل الكتب التي قيّمها القارئ، ويُحسب كل منها بعدد قرّاء الكتابين؛ وحيث لم يقرأ أحد الكتابين تجيب الانحيازات. سهل المتابعة، جيد مع تقييمات قليلة لكل قارئ، ومعيار مفيد. لا يعرف أذواقًا: من أعجبه كتاب يُفترض أن يعجبه التالي كما يعجب أي شخص آخر.</translation></message>
<message><source>stars that anybody can follow, and a yardstick</source><translation>نجوم يستطيع أي شخص متابعتها، ومعيار</translation></message>
<message><source>RMSE 0.946, MAE 0.743 on MovieLens 100k in five folds (Slope One in the README of Surprise)</source><translation>RMSE 0.946 وMAE 0.743 على MovieLens 100k بخمس طيّات (Slope One في README الخاص بـ Surprise)</translation></message>
<message><source>Each embedding of a network needs at least one entry</source><translation>يحتاج كل تضمين في الشبكة إلى مدخل واحد على الأقل</translation></message>
<message><source>A network needs one activation for each hidden layer</source><translation>تحتاج الشبكة إلى دالة تنشيط واحدة لكل طبقة مخفية</translation></message>
<message><source>Give as many activations as hidden layers.</source><translation>اكتب من دوال التنشيط بعدد الطبقات المخفية.</translation></message>
<message><source>A hidden layer needs at least one unit</source><translation>تحتاج الطبقة المخفية إلى وحدة واحدة على الأقل</translation></message>
<message><source>Goodbooks neural regressor</source><translation>شبكة الانحدار العصبية Goodbooks</translation></message>
<message><source>Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural network. Shows over-fitting after a few epochs; the best epoch is kept.</source><translation>يتعلم متجهًا من ١٥ عددًا لكل كتاب وكل قارئ ويُدخل كليهما إلى شبكة عصبية صغيرة. يُظهر الإفراط في التخصيص بعد حقب قليلة؛ يُحتفظ بأفضل حقبة.</translation></message>
<message><source>Every book and every reader has a vector of 15 numbers, drawn at random at first. The two are laid end to end and go through a layer of 128 units to one predicted rating; training changes vectors and weights together so that the squared error falls. It learns fast and soon knows its own ratings by heart: the training loss keeps falling while the loss on held-out ratings turns. Good for a first map; biases are not built in and must be learned by the network.</source><translation>لكل كتاب ولكل قارئ متجه من ١٥ عددًا، يُسحب عشوائيًا في البداية. يوضع الاثنان طرفًا إلى طرف ويمران بطبقة من ١٢٨ وحدة إلى تقييم متنبأ به واحد؛ ويغيّر التدريب المتجهات والأوزان معًا فينخفض الخطأ التربيعي. يتعلم بسرعة وسرعان ما يحفظ تقييماته عن ظهر قلب: تستمر خسارة التدريب في الانخفاض بينما ترتد الخسارة على التقييمات المحجوزة. جيد لخريطة أولى؛ الانحيازات ليست مدمجة فيه ويجب أن تتعلمها الشبكة.</translation></message>
<message><source>a first map of a library within seconds</source><translation>خريطة أولى للمكتبة خلال ثوانٍ</translation></message>
<message><source>Neural factorization</source><translation>تحليل عصبي</translation></message>
<message><source>Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to learn: up to 250 epochs.</source><translation>متجهات مع إسقاط وثلاث طبقات كثيفة، تُدرَّب على الأخطاء المطلقة لا التربيعية. بطيء التعلم: حتى ٢٥٠ حقبة.</translation></message>
<message><source>Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors small rather than squared ones, so a few wild ratings count for less: its mean absolute error is good, its squared error less so.</source><translation>متجهات أطول للكتب (٨) منها للقرّاء (٥)، يُخفى خُمسها عشوائيًا في كل دفعة، وتمر بطبقات كثيفة من ١٠٠ و٥٠ و٢٠ وحدة. يُصغّر التدريب الأخطاء المطلقة لا التربيعية، فيقل أثر التقييمات الشاذة القليلة: متوسط خطئه المطلق جيد، وخطؤه التربيعي أقل جودة.</translation></message>
<message><source>ratings with wild outliers: it makes plain errors small</source><translation>تقييمات ذات قيم شاذة: يُصغّر الأخطاء المطلقة</translation></message>
<message><source>Goodbooks deep network, 200 steps</source><translation>شبكة Goodbooks العميقة، ٢٠٠ خطوة</translation></message>
<message><source>Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick first model to be continued.</source><translation>متجهات من ١٠ أعداد وطبقتان كثيفتان في دفعات كبيرة، يتوقف بعد ٢٠٠ منها: نموذج أول سريع يمكن استئنافه.</translation></message>
<message><source>Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large batches only. The network learns the overall level of ratings sooner than a product of vectors does, so after so few batches it is far ahead of plain factorization.</source><translation>متجهات من عشرة أعداد، مضمومة وتمر بطبقتين كثيفتين، تُدرَّب في ٢٠٠ دفعة كبيرة فقط. تتعلم الشبكة المستوى العام للتقييمات أسرع من جداء المتجهات، لذلك تتقدم كثيرًا على تحليل المصفوفات البسيط بعد هذا العدد القليل من الدفعات.</translation></message>
<message><source>%1 hidden layers are too many</source><translation>%1 من الطبقات المخفية أكثر من اللازم</translation></message>
<message><source>Give at most %1</source><translation>اكتب %1 على الأكثر</translation></message>
<message><source>%1 activations are too many</source><translation>%1 من دوال التنشيط أكثر من اللازم</translation></message>
<message><source>Give one a hidden layer</source><translation>اكتب واحدة لكل طبقة مخفية</translation></message>
<message><source>No activation is given</source><translation>لم تُعطَ دالة تنشيط</translation></message>
<message><source>Give one a hidden layer, of %1</source><translation>اكتب واحدة لكل طبقة مخفية، من %1</translation></message>
<message><source>Book embedding</source><translation>تضمين الكتب</translation></message>
<message><source>Length of the vector learned for each book.</source><translation>طول المتجه المتعلَّم لكل كتاب.</translation></message>
<message><source>Reader embedding</source><translation>تضمين القرّاء</translation></message>
<message><source>Length of the vector learned for each reader.</source><translation>طول المتجه المتعلَّم لكل قارئ.</translation></message>
<message><source>Embedding dropout</source><translation>إسقاط التضمين</translation></message>
<message><source>Share of vector entries that are hidden at random while training; a cure for over-fitting.</source><translation>نسبة عناصر المتجه التي تُخفى عشوائيًا أثناء التدريب؛ علاج للإفراط في التخصيص.</translation></message>
<message><source>Hidden layers</source><translation>الطبقات المخفية</translation></message>
<message><source>Units of each layer between the vectors and the output, separated by commas; none makes the network linear.</source><translation>وحدات كل طبقة بين المتجهات والخرج، بينها فواصل لاتينية؛ دون أي منها تكون الشبكة خطية.</translation></message>
<message><source>Activations</source><translation>دوال التنشيط</translation></message>
<message><source>What each hidden layer does to its sums, one a layer; the last one given serves the rest.</source><translation>ما تفعله كل طبقة مخفية بمجاميعها، واحدة لكل طبقة؛ آخر ما يُعطى يخدم البقية.</translation></message>
<message><source>Hidden dropout</source><translation>إسقاط الطبقات المخفية</translation></message>
<message><source>Share of hidden units that are switched off at random while training; a cure for over-fitting.</source><translation>نسبة الوحدات المخفية التي تُعطَّل عشوائيًا أثناء التدريب؛ علاج للإفراط في التخصيص.</translation></message>
<message><source>Output activation</source><translation>تنشيط الخرج</translation></message>
<message><source>What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.</source><translation>ما يُفعل بالمجموع الأخير: relu يمنع التقييمات من النزول دون الصفر، وlinear يتركها.</translation></message>
<message><source>nothing below %1</source><translation>لا شيء دون %1</translation></message>
<message><source>nothing outside %1 to %2</source><translation>لا شيء خارج المدى من %1 إلى %2</translation></message>
<message><source>The output activation %1 gives %2, and ratings go from %3 to %4: %5</source><translation>يعطي تنشيط الخرج %1 ما يلي: %2، والتقييمات من %3 إلى %4: %5</translation></message>
<message><source>the model cannot learn them. Set output_activation to linear.</source><translation>لا يستطيع النموذج تعلّمها. اضبط output_activation على linear.</translation></message>
<message><source>it is linear in this run, in place of the preset's.</source><translation>هو خطي في هذا التشغيل، بدلًا من تنشيط الإعداد الجاهز.</translation></message>
<message><source>Neural network</source><translation>شبكة عصبية</translation></message>
<message><source>BPR matrix factorization</source><translation>تحليل المصفوفات BPR</translation></message>
<message><source>Learns to put each book a reader has above one drawn from those the reader does not have. Fast, with vectors that make a good map.</source><translation>يتعلم أن يضع كل كتاب لدى القارئ فوق كتاب مسحوب مما ليس لديه. سريع، بمتجهات تصنع خريطة جيدة.</translation></message>
<message><source>A score is the product of a reader's and a book's vector plus the book's own popularity. Training takes a book the reader has and one the reader does not have and moves the vectors so that the first scores higher, the less the surer the order already is: this makes the area under the curve large, the share of pairs in the right order. Ratings' heights do not count. The order of rare books among each other gets little attention, since most of the drawn books are never contested.</source><translation>الدرجة جداء متجهَي القارئ والكتاب زائد شعبية الكتاب نفسه. يأخذ التدريب كتابًا لدى القارئ وآخر ليس لديه ويحرّك المتجهات حتى تعلو درجة الأول، ويقل التحريك كلما كان الترتيب أثبت: هذا يكبّر المساحة تحت المنحنى، وهي نسبة الأزواج المرتبة ترتيبًا صحيحًا. لا أثر لمقدار التقييمات. ولا يلقى ترتيب الكتب النادرة فيما بينها إلا اهتمامًا قليلًا، لأن معظم الكتب المسحوبة لا ينازعها شيء.</translation></message>
<message><source>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</source><translation>Rendle, Freudenthaler, Gantner &amp; Schmidt-Thieme: BPR: Bayesian Personalized Ranking from Implicit Feedback, UAI 2009</translation></message>
<message><source>quick rankings, with vectors that make a good map</source><translation>ترتيب سريع، بمتجهات تصنع خريطة جيدة</translation></message>
<message><source>NDCG@10 0.277, recall@10 0.237 over all films of MovieLens 100k (BPR with 64 numbers in the README of RecBole)</source><translation>NDCG@10 0.277 وrecall@10 0.237 على كل أفلام MovieLens 100k (BPR بـ 64 عددًا في README الخاص بـ RecBole)</translation></message>
<message><source>BPR</source><translation>BPR</translation></message>
<message><source>LightGCN</source><translation>LightGCN</translation></message>
<message><source>Averages the vectors of readers and books along the graph of who rated what, then orders books as BPR does. Slower than BPR and usually better.</source><translation>يأخذ متوسط متجهات القرّاء والكتب على امتداد رسم «من قيّم ماذا»، ثم يرتب الكتب كما يفعل BPR. أبطأ من BPR وأفضل منه عادةً.</translation></message>
<message><source>Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the roots of how many edges both ends have, so that popular books do not drown the rest. Readers who share books thus come to lie close, which helps most where ratings are few. Each step goes over the whole graph: on large data take larger batches.</source><translation>القرّاء والكتب عُقد رسم أضلاعه التقييمات. والمتجه المعتدّ به هو متوسط متجه العقدة ومتجهات جيرانها وجيران جيرانها وهكذا، كل منها مقسوم على جذرَي عدد أضلاع الطرفين، حتى لا تُغرق الكتب الشعبية غيرها. وهكذا يتقارب القرّاء الذين يشتركون في كتب، وهذا أنفع ما يكون حيث تقل التقييمات. كل خطوة تمر على الرسم كله: استخدم دفعات أكبر على البيانات الكبيرة.</translation></message>
<message><source>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</source><translation>He, Deng, Wang, Li, Zhang &amp; Wang: LightGCN: Simplifying and Powering Graph Convolution Network for Recommendation, SIGIR 2020</translation></message>
<message><source>rankings where ratings are few</source><translation>الترتيب حيث تقل التقييمات</translation></message>
<message><source>NDCG@10 0.416, recall@10 0.196 on MovieLens 100k, a quarter held out (benchmarks of Microsoft Recommenders)</source><translation>NDCG@10 0.416 وrecall@10 0.196 على MovieLens 100k مع حجز الربع (اختبارات Microsoft Recommenders)</translation></message>
<message><source>Graph layers</source><translation>طبقات الرسم</translation></message>
<message><source>How many steps away readers and books still shape a vector; 0 leaves the graph out.</source><translation>عدد الخطوات التي يظل القرّاء والكتب على بعدها يشكّلون المتجه؛ ٠ يستبعد الرسم.</translation></message>
<message><source>The model needs at least one factor</source><translation>يحتاج النموذج إلى عامل واحد على الأقل</translation></message>
<message><source>SVD++</source><translation>SVD++</translation></message>
<message><source>SVD++ needs at least one factor</source><translation>يحتاج SVD++ إلى عامل واحد على الأقل</translation></message>
<message><source>The model's "%1"</source><translation>«%1» في النموذج</translation></message>
<message><source>%1 is %2, not %3</source><translation>%1 هو %2 وليس %3</translation></message>
<message><source>%1 holds a value that is not a number</source><translation>في %1 قيمة ليست عددًا</translation></message>
<message><source>Next book: item transitions</source><translation>الكتاب التالي: الانتقالات بين الكتب</translation></message>
<message><source>Recommends what readers went on to after the books that a reader read last. Needs times of ratings; strong where books are read in a row, such as series.</source><translation>يوصي بما انتقل إليه القرّاء بعد آخر ما قرأه القارئ من كتب. يحتاج إلى أوقات التقييمات؛ قوي حيث تُقرأ الكتب تباعًا، كما في السلاسل.</translation></message>
<message><source>For each book it is counted which books came after it on readers' shelves, the nearer the more, and the score of a book is how much it follows the reader's last few books. All else that the reader has is left out, so it knows the mood and not the taste. Measure it with each reader's newest ratings held out (last-out): held-out ratings from the middle of a shelf are not what it answers.</source><translation>يُعدّ لكل كتاب ما جاء بعده من كتب على رفوف القرّاء، وللأقرب وزن أكبر، ودرجة الكتاب هي مقدار تلوّه لآخر كتب القارئ القليلة. ويُترك كل ما عداها لدى القارئ، فهو يعرف المزاج لا الذوق. قِسه بحجز أحدث تقييمات كل قارئ (last-out): فالتقييمات المحجوزة من وسط الرف ليست ما يجيب عنه.</translation></message>
<message><source>what to read next in a series; needs times</source><translation>ما يُقرأ تاليًا في سلسلة؛ يحتاج إلى أوقات</translation></message>
<message><source>Window</source><translation>النافذة</translation></message>
<message><source>How many books further on a book still counts as following, the d-th 1/d; 1: the very next alone.</source><translation>على بعد كم كتاب يظل الكتاب محسوبًا تاليًا، والكتاب ذو الترتيب d يُحسب 1/d؛ القيمة 1: التالي مباشرةً وحده.</translation></message>
<message><source>Last books</source><translation>آخر الكتب</translation></message>
<message><source>How many of a reader's last books are asked what follows them.</source><translation>عدد آخر كتب القارئ التي يُسأل عما يليها.</translation></message>
<message><source>Makes little of what follows a book that few have read; in followers that are thought to have been any other book.</source><translation>يقلل شأن ما يلي كتابًا قرأه قليلون؛ بعدد تالين يُفترض أنهم كانوا أي كتاب آخر.</translation></message>
<message><source>The times of the ratings are left out: what follows what is taken from the order of the ratings in their file.</source><translation>استُبعدت أوقات التقييمات: يؤخذ التتابع من ترتيب التقييمات في ملفها.</translation></message>
<message><source>The ratings have no times: what follows what is taken from the order of the ratings in their file.</source><translation>لا أوقات للتقييمات: يؤخذ التتابع من ترتيب التقييمات في ملفها.</translation></message>
<message><source>Item transitions</source><translation>الانتقالات بين الكتب</translation></message>
<message><source>negative log-likelihood</source><translation>سالب لوغاريتم الاحتمال</translation></message>
<message><source>A tower needs vectors and layers of at least one unit</source><translation>يحتاج البرج إلى متجهات وإلى طبقات في كل منها وحدة واحدة على الأقل</translation></message>
<message><source>The model of this run knows nothing of readers but their ids</source><translation>لا يعرف نموذج هذا التشغيل عن القرّاء إلا معرّفاتهم</translation></message>
<message><source>Choose a reader.</source><translation>اختر قارئًا.</translation></message>
<message><source>The model knows no feature "%1"</source><translation>لا يعرف النموذج السمة «%1»</translation></message>
<message><source>It knows %1.</source><translation>يعرف %1.</translation></message>
<message><source>%1: "%2" is not known</source><translation>%1: «%2» غير معروف</translation></message>
<message><source>Known are %1.</source><translation>المعروف %1.</translation></message>
<message><source>time: "%1" is no time</source><translation>الوقت: «%1» ليس وقتًا</translation></message>
<message><source>Write a date such as 2008-01-31, or seconds since 1970.</source><translation>اكتب تاريخًا مثل 2008-01-31، أو ثواني منذ 1970.</translation></message>
<message><source>%1: "%2" is not a number</source><translation>%1: «%2» ليس عددًا</translation></message>
<message><source>Training knew numbers from %1 to %2.</source><translation>عرف التدريب أعدادًا من %1 إلى %2.</translation></message>
<message><source>None</source><translation>لا شيء</translation></message>
<message><source>By frequency (logQ)</source><translation>بحسب التكرار (logQ)</translation></message>
<message><source>Corrected logQ</source><translation>logQ المصحَّح</translation></message>
<message><source>Two towers of features</source><translation>برجان من السمات</translation></message>
<message><source>Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). Recommends to somebody of whom only such attributes are known.</source><translation>يتعلم مما يُعرف عن القرّاء (العمر، المهنة، ...) وعن الكتب (الكلمات، المؤلفون، ...). يوصي من لا تُعرف عنه إلا هذه الصفات.</translation></message>
<message><source>One small network turns what is known of a reader, such as age, gender and occupation, and the time of the rating into a vector; another turns a book, its title's words, authors, genres and the like into a vector of the same length. The score of a book is the product of the two. Training takes the ratings in batches and asks each reader's vector to pick the right book out of all books of the batch, so every rating counts as a choice and its stars do not matter; that popular books turn up as wrong answers more often is made up for. It is the model for readers without ratings, whose attributes can be typed in, and for fast search among very many books. It lacks a taste of each reader's own unless the reader's id is switched on, and where times are known a random split flatters it: people rate many books in one sitting, and the time tells who is asking. For a reader of the data it takes the last time in training.</source><translation>تحوّل شبكة صغيرة ما يُعرف عن القارئ، كالعمر والجنس والمهنة، ووقت التقييم إلى متجه؛ وتحوّل أخرى الكتاب، بكلمات عنوانه ومؤلفيه وأنواعه الأدبية وما شابه، إلى متجه بالطول نفسه. ودرجة الكتاب جداء الاثنين. يأخذ التدريب التقييمات في دفعات ويطلب من متجه كل قارئ أن يختار الكتاب الصحيح من بين كل كتب الدفعة، فيُحسب كل تقييم اختيارًا ولا أثر لنجومه؛ ويُعوَّض عن كون الكتب الشعبية ترد أكثر كأجوبة خاطئة. هو النموذج للقرّاء الذين بلا تقييمات، إذ يمكن كتابة صفاتهم، وللبحث السريع بين كتب كثيرة جدًا. ينقصه ذوق خاص بكل قارئ ما لم يُفعَّل معرّف القارئ، وحيث تُعرف الأوقات يُجمّله التقسيم العشوائي: يقيّم الناس كتبًا كثيرة في جلسة واحدة، والوقت يكشف من يسأل. ولقارئ من البيانات يأخذ آخر وقت في التدريب.</translation></message>
<message><source>readers of whom only attributes are known</source><translation>قرّاء لا تُعرف عنهم إلا صفات</translation></message>
<message><source>Two deeper towers of features</source><translation>برجان أعمق من السمات</translation></message>
<message><source>The same with two dense layers in each tower and the reader's id as a feature: for readers who have ratings.</source><translation>مثله بطبقتين كثيفتين في كل برج ومعرّف القارئ كسمة: للقرّاء الذين لهم تقييمات.</translation></message>
<message><source>Two towers with one more rectified layer each, so that features can act on each other, and with the reader's id among the features. It ranks better for readers who have ratings and is a little slower. What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a random split of timed data flatters it.</source><translation>برجان بطبقة relu إضافية في كل منهما، حتى تؤثر السمات بعضها في بعض، ومعرّف القارئ بين السمات. يرتّب أفضل للقرّاء الذين لهم تقييمات وهو أبطأ قليلًا. وما يصح على الأصغر يصح هنا أيضًا: التقييمات اختيارات، ولا أثر للنجوم، والتقسيم العشوائي لبيانات ذات أوقات يُجمّله.</translation></message>
<message><source>readers with ratings, from what is known of them</source><translation>قرّاء لهم تقييمات، مما يُعرف عنهم</translation></message>
<message><source>Top-100 accuracy about 0.27 with one layer and 0.29 with more on MovieLens 100k (tutorials of TensorFlow Recommenders)</source><translation>دقة أول ١٠٠ نحو 0.27 بطبقة واحدة و0.29 بأكثر على MovieLens 100k (دروس TensorFlow Recommenders)</translation></message>
<message><source>Two towers as published</source><translation>البرجان كما نُشرا</translation></message>
<message><source>The two towers with titles alone and no correction for popularity, as their authors trained them: to compare with the published figures.</source><translation>البرجان بالعناوين وحدها وبلا تصحيح للشعبية، كما درّبهما مؤلفوهما: للمقارنة بالقيم المنشورة.</translation></message>
<message><source>The same two towers trained on the plain choice among the books of a batch. Popular books are met as wrong answers more often than others and so end up too low in the lists; the other presets correct for that. Good for repeating published results and for seeing what the correction does.</source><translation>البرجان نفسهما مدرَّبين على الاختيار البسيط بين كتب الدفعة. ترد الكتب الشعبية كأجوبة خاطئة أكثر من غيرها فتنتهي في القوائم أدنى مما ينبغي؛ الإعدادات الجاهزة الأخرى تصحح ذلك. جيد لتكرار النتائج المنشورة ولرؤية أثر التصحيح.</translation></message>
<message><source>comparing with the published tutorials</source><translation>المقارنة بالدروس المنشورة</translation></message>
<message><source>A tower has 1 to %1 layers</source><translation>للبرج من ١ إلى %1 من الطبقات</translation></message>
<message><source>Give the units of each, such as 64,32</source><translation>اكتب وحدات كل منها، مثل 64,32</translation></message>
<message><source>Feature vector</source><translation>متجه السمة</translation></message>
<message><source>Length of the vector that each value of a feature has.</source><translation>طول المتجه الذي لكل قيمة من قيم السمة.</translation></message>
<message><source>Tower layers</source><translation>طبقات البرج</translation></message>
<message><source>Units of the dense layers of each tower, separated by commas; the last is the length of the vectors that are multiplied.</source><translation>وحدات الطبقات الكثيفة في كل برج، بينها فواصل لاتينية؛ الأخيرة هي طول المتجهات التي تُضرب.</translation></message>
<message><source>Reader id</source><translation>معرّف القارئ</translation></message>
<message><source>Who the reader is counts as a feature too: better for known readers, of no use to new ones. Used in any case where nothing else is known of readers.</source><translation>هوية القارئ سمة أيضًا: أفضل للقرّاء المعروفين، وبلا فائدة للجدد. تُستخدم في كل حال حيث لا يُعرف غيرها عن القرّاء.</translation></message>
<message><source>Book id</source><translation>معرّف الكتاب</translation></message>
<message><source>Each book has a vector of its own beside those of its words; without it books are told apart by their features alone.</source><translation>لكل كتاب متجه خاص به إلى جانب متجهات كلماته؛ ومن دونه تُميَّز الكتب بسماتها وحدها.</translation></message>
<message><source>Catalogue columns</source><translation>أعمدة فهرس الكتب</translation></message>
<message><source>Authors, language, year, genre and whatever else the catalogue has are features of the books.</source><translation>المؤلفون واللغة والسنة والنوع الأدبي وكل ما في فهرس الكتب سمات للكتب.</translation></message>
<message><source>Time buckets</source><translation>فئات الوقت</translation></message>
<message><source>The time of a rating is a feature, cut into this many spans of equal length; 0: times are left out.</source><translation>وقت التقييم سمة، يُقسَّم إلى هذا العدد من المدد المتساوية؛ ٠: تُستبعد الأوقات.</translation></message>
<message><source>Number buckets</source><translation>فئات الأعداد</translation></message>
<message><source>Columns of numbers, such as ages, are cut into this many groups of about equal size.</source><translation>أعمدة الأعداد، كالأعمار، تُقسَّم إلى هذا العدد من الفئات المتساوية الحجم تقريبًا.</translation></message>
<message><source>Numbers as such</source><translation>الأعداد كما هي</translation></message>
<message><source>Numbers enter the towers as they are too, brought to mean 0 and variance 1.</source><translation>تدخل الأعداد البرجين كما هي أيضًا، بعد ردّها إلى المتوسط ٠ والتباين ١.</translation></message>
<message><source>Words</source><translation>الكلمات</translation></message>
<message><source>So many of the most frequent words of titles have vectors; the rest share one.</source><translation>لهذا العدد من أكثر كلمات العناوين تكرارًا متجهات؛ وتشترك البقية في متجه واحد.</translation></message>
<message><source>Temperature</source><translation>درجة الحرارة</translation></message>
<message><source>Scores are divided by it in training; below 1 the model is pressed to tell books apart more sharply.</source><translation>تُقسم الدرجات عليها في التدريب؛ دون ١ يُدفع النموذج إلى تمييز الكتب بحدة أكبر.</translation></message>
<message><source>Popularity correction</source><translation>تصحيح الشعبية</translation></message>
<message><source>Popular books are met more often as wrong answers; logq makes up for it for all books of a batch, corrected for all but the right answer.</source><translation>ترد الكتب الشعبية كأجوبة خاطئة أكثر؛ يعوّض logq عن ذلك لكل كتب الدفعة، ويعوّض corrected لها كلها عدا الجواب الصحيح.</translation></message>
<message><source>Remove accidental hits</source><translation>إزالة الإصابات العرضية</translation></message>
<message><source>Further copies of the right answer in a batch no longer count as wrong answers.</source><translation>لا تعود النسخ الأخرى من الجواب الصحيح في الدفعة تُحسب أجوبة خاطئة.</translation></message>
<message><source>Two towers</source><translation>برجان</translation></message>
<message><source>in-batch softmax</source><translation>سوفت ماكس داخل الدفعة</translation></message>
<message><source>There is no metric called "%1"</source><translation>لا مقياس اسمه «%1»</translation></message>
<message><source>Use cosine, euclidean or dot</source><translation>استخدم cosine أو euclidean أو dot</translation></message>
<message><source>There are no vectors to find neighbors among</source><translation>لا متجهات يُبحث فيها عن جيران</translation></message>
<message><source>The nearest books could not be found: %1</source><translation>تعذّر إيجاد أقرب الكتب: %1</translation></message>
<message><source>Neighbors need at least two books</source><translation>يحتاج الجيران إلى كتابين على الأقل</translation></message>
<message><source>This model has no book vectors to find neighbors by</source><translation>لا متجهات كتب لهذا النموذج يُبحث بها عن جيران</translation></message>
<message><source>The number of neighbors must be at least 1</source><translation>يجب أن يكون عدد الجيران ١ على الأقل</translation></message>
<message><source>find the neighbors of every book</source><comment>a task</comment><translation>إيجاد جيران كل كتاب</translation></message>
<message><source>Ask for fewer neighbors</source><translation>اطلب جيرانًا أقل</translation></message>
<message><source>the disk is full</source><translation>القرص ممتلئ</translation></message>
<message><source>Free some space or choose another folder</source><translation>أفرغ بعض المساحة أو اختر مجلدًا آخر</translation></message>
<message><source>no permission to write there</source><translation>لا إذن بالكتابة هناك</translation></message>
<message><source>Choose a folder that you may write to</source><translation>اختر مجلدًا يُسمح لك بالكتابة فيه</translation></message>
<message><source>the disk is read-only</source><translation>القرص للقراءة فقط</translation></message>
<message><source>Choose a folder on another disk</source><translation>اختر مجلدًا على قرص آخر</translation></message>
<message><source>the links of this name lead in a circle</source><translation>روابط هذا الاسم تدور في حلقة</translation></message>
<message><source>Remove the link, or choose another name</source><translation>أزل الرابط، أو اختر اسمًا آخر</translation></message>
<message><source>its folder does not exist</source><translation>مجلده غير موجود</translation></message>
<message><source>Make the folder first or choose another</source><translation>أنشئ المجلد أولًا أو اختر غيره</translation></message>
<message><source>a part of the path is a file, not a folder</source><translation>جزء من المسار ملف وليس مجلدًا</translation></message>
<message><source>Choose another folder</source><translation>اختر مجلدًا آخر</translation></message>
<message><source>there is a folder of that name</source><translation>يوجد مجلد بهذا الاسم</translation></message>
<message><source>Choose another name</source><translation>اختر اسمًا آخر</translation></message>
<message><source>the name is too long</source><translation>الاسم أطول من اللازم</translation></message>
<message><source>Choose a shorter name</source><translation>اختر اسمًا أقصر</translation></message>
<message><source>Nobody reads this pipe</source><translation>لا أحد يقرأ هذا الأنبوب</translation></message>
<message><source>Start its reader first, or name a file</source><translation>ابدأ قارئه أولًا، أو سمِّ ملفًا</translation></message>
<message><source>Cannot write this file</source><translation>تتعذّر كتابة هذا الملف</translation></message>
<message><source>Check the name, or whether the file was moved</source><translation>تحقق من الاسم، أو مما إذا كان الملف قد نُقل</translation></message>
<message><source>No permission to read this file</source><translation>لا إذن بقراءة هذا الملف</translation></message>
<message><source>This is a folder, not a run file</source><translation>هذا مجلد وليس ملف تشغيل</translation></message>
<message><source>'-' is no name of a file to read: this is not read from standard input</source><translation>ليس '-' اسم ملف للقراءة: لا تُقرأ هذه من الدخل القياسي</translation></message>
<message><source>Name a file, or /dev/stdin for a table from a pipe; './-' is a file of that name</source><translation>سمِّ ملفًا، أو /dev/stdin لجدول من أنبوب؛ أما './-' فملف بهذا الاسم</translation></message>
<message><source>Name a file; './-' is one of that name</source><translation>سمِّ ملفًا؛ أما './-' فملف بهذا الاسم</translation></message>
<message><source>A file of this name is there already, and no export wrote it as it is</source><translation>يوجد ملف بهذا الاسم هناك بالفعل، ولم يكتبه أي تصدير كما هو</translation></message>
<message><source>Name another folder, or add --force to replace it</source><translation>سمِّ مجلدًا آخر، أو أضف --force لاستبداله</translation></message>
<message><source>The file that is there already cannot be read, so it is not replaced: %1</source><translation>تتعذّر قراءة الملف الموجود هناك بالفعل، فلا يُستبدل: %1</translation></message>
<message><source>Name another file, or remove it</source><translation>سمِّ ملفًا آخر، أو أزله</translation></message>
<message><source>This file belongs to somebody else, and in its folder only the owner may replace or remove it</source><translation>هذا الملف لشخص آخر، وفي مجلده لا يستبدله أو يزيله إلا مالكه</translation></message>
<message><source>The links of this name lead in a circle</source><translation>روابط هذا الاسم تدور في حلقة</translation></message>
<message><source>Name another file, or remove the link</source><translation>سمِّ ملفًا آخر، أو أزل الرابط</translation></message>
<message><source>A file of another kind is there already, not %1 that this program wrote</source><translation>يوجد هناك بالفعل ملف من نوع آخر، لا %1 كتبه هذا البرنامج</translation></message>
<message><source>An export into this folder has not come to its end: files of it may still be in here</source><translation>لم يكتمل تصدير إلى هذا المجلد: قد تكون ملفاته لا تزال هنا</translation></message>
<message><source>Wait for its end</source><translation>انتظر حتى ينتهي</translation></message>
<message><source>Take what you need of it from here, then remove this folder</source><translation>خذ منه ما تحتاج إليه من هنا، ثم أزل هذا المجلد</translation></message>
<message><source>The folder does not exist</source><translation>المجلد غير موجود</translation></message>
<message><source>Make it first</source><translation>أنشئه أولًا</translation></message>
<message><source>The folder cannot be written into</source><translation>تتعذّر الكتابة في المجلد</translation></message>
<message><source>Choose another, or change its permissions</source><translation>اختر غيره، أو غيّر أذوناته</translation></message>
<message><source>A file of that name is in the way of the folder</source><translation>يعترض المجلدَ ملفٌ بهذا الاسم</translation></message>
<message><source>Name one; './-' is one of that name</source><translation>سمِّه؛ أما './-' فاسم ملف بهذا الاسم</translation></message>
<message><source>This file is read here, so it is not written over</source><translation>يُقرأ هذا الملف هنا، فلا يُكتب فوقه</translation></message>
<message><source>Name another file to write</source><translation>سمِّ ملفًا آخر للكتابة</translation></message>
<message><source>It is a folder, not a file</source><translation>هو مجلد وليس ملفًا</translation></message>
<message><source>Name a file in it</source><translation>سمِّ ملفًا فيه</translation></message>
<message><source>Two outputs of this call are the same file, '%1'</source><translation>اثنان من مخرجات هذا الأمر هما الملف نفسه، «%1»</translation></message>
<message><source>Name two files</source><translation>سمِّ ملفين</translation></message>
<message><source>Name another file, or add --force to replace it</source><translation>سمِّ ملفًا آخر، أو أضف --force لاستبداله</translation></message>
<message><source>Cannot write into this folder</source><translation>تتعذّر الكتابة في هذا المجلد</translation></message>
<message><source>These data say who took which book and not how it was liked, and the model "%1" learns stars: there are none to tell apart</source><translation>تذكر هذه البيانات من أخذ أي كتاب لا كيف أعجبه، والنموذج «%1» يتعلم النجوم: لا نجوم هنا يُميَّز بينها</translation></message>
<message><source>%1: %2</source><comment>a key and what is wrong with it</comment><translation>%1: %2</translation></message>
<message><source>There is no parameter "%1"</source><translation>لا معامل اسمه «%1»</translation></message>
<message><source>The presets command lists them all</source><translation>يسردها كلها الأمر presets</translation></message>
<message><source>Did you mean %1?</source><translation>هل قصدت %1؟</translation></message>
<message><source>%1 is out of range</source><translation>%1 خارج المدى</translation></message>
<message><source>%1 is not a whole number</source><translation>%1 ليس عددًا صحيحًا</translation></message>
<message><source>Give a whole number from %1 to %2</source><translation>اكتب عددًا صحيحًا من %1 إلى %2</translation></message>
<message><source>%1 is not a number</source><translation>%1 ليس عددًا</translation></message>
<message><source>Give a number from %1 to %2</source><translation>اكتب عددًا من %1 إلى %2</translation></message>
<message><source>%1 is neither true nor false</source><translation>%1 ليس true ولا false</translation></message>
<message><source>Give true or false</source><translation>اكتب true أو false</translation></message>
<message><source>%1 is not one of the choices</source><translation>%1 ليس من الخيارات</translation></message>
<message><source>Give %1</source><translation>اكتب %1</translation></message>
<message><source>There is no preset "%1"</source><translation>لا إعداد جاهز اسمه «%1»</translation></message>
<message><source>The presets are %1</source><translation>الإعدادات الجاهزة هي %1</translation></message>
<message><source>Model</source><translation>النموذج</translation></message>
<message><source>Factors</source><translation>العوامل</translation></message>
<message><source>Length of the vector learned for each book and each reader; longer ones can express more and over-fit sooner.</source><translation>طول المتجه المتعلَّم لكل كتاب وكل قارئ؛ الأطول يعبّر أكثر ويُفرط في التخصيص أبكر.</translation></message>
<message><source>Initial scale</source><translation>المقدار الابتدائي</translation></message>
<message><source>Vectors start at random within plus or minus this size.</source><translation>تبدأ المتجهات عشوائيًا ضمن زائد أو ناقص هذا المقدار.</translation></message>
<message><source>Regularization</source><translation>التنظيم</translation></message>
<message><source>Pulls vectors and biases toward zero; larger over-fits less and expresses less.</source><translation>يشد المتجهات والانحيازات نحو الصفر؛ الأكبر يقلل الإفراط في التخصيص ويقلل التعبير.</translation></message>
<message><source>Reader regularization</source><translation>تنظيم القرّاء</translation></message>
<message><source>Pulls a reader's bias toward zero as this many ratings of no bias would.</source><translation>يشد انحياز القارئ نحو الصفر كما يفعل هذا العدد من التقييمات التي بلا انحياز.</translation></message>
<message><source>Book regularization</source><translation>تنظيم الكتب</translation></message>
<message><source>Pulls a book's bias toward zero as this many ratings of no bias would.</source><translation>يشد انحياز الكتاب نحو الصفر كما يفعل هذا العدد من التقييمات التي بلا انحياز.</translation></message>
<message><source>Loss</source><translation>الخسارة</translation></message>
<message><source>What training makes small: squared errors (mse), plain errors (mae), or squared small and plain large ones (huber).</source><translation>ما يُصغّره التدريب: الأخطاء التربيعية (mse)، أو الأخطاء المطلقة (mae)، أو التربيعية للصغيرة والمطلقة للكبيرة (huber).</translation></message>
<message><source>Huber delta</source><translation>دلتا هوبر</translation></message>
<message><source>The error, in stars, from which on the Huber loss counts plainly.</source><translation>الخطأ، بالنجوم، الذي تُحسب خسارة هوبر بدءًا منه خطيًّا.</translation></message>
<message><source>Batch size</source><translation>حجم الدفعة</translation></message>
<message><source>Ratings that are averaged for one step; larger is faster and smoother but learns less an epoch.</source><translation>التقييمات التي يؤخذ متوسطها لخطوة واحدة؛ الأكبر أسرع وأملس لكنه يتعلم أقل في الحقبة.</translation></message>
<message><source>Epochs</source><translation>الحقب</translation></message>
<message><source>How many times training goes through all ratings.</source><translation>عدد مرات مرور التدريب على كل التقييمات.</translation></message>
<message><source>Steps</source><translation>الخطوات</translation></message>
<message><source>Stops after this many batches even within an epoch; 0: the epochs alone decide.</source><translation>يتوقف بعد هذا العدد من الدفعات ولو داخل حقبة؛ ٠: الحقب وحدها تقرر.</translation></message>
<message><source>Keep the best epoch</source><translation>إبقاء أفضل حقبة</translation></message>
<message><source>The model kept is that of the epoch that did best on held-out ratings, not the last one.</source><translation>النموذج المحتفظ به هو نموذج الحقبة الأفضل على التقييمات المحجوزة، لا الأخيرة.</translation></message>
<message><source>Patience</source><translation>الصبر</translation></message>
<message><source>Stops after this many epochs without a better result on held-out ratings; 0: never stops early.</source><translation>يتوقف بعد هذا العدد من الحقب بلا نتيجة أفضل على التقييمات المحجوزة؛ ٠: لا يتوقف مبكرًا أبدًا.</translation></message>
<message><source>Smallest gain</source><translation>أصغر تحسّن</translation></message>
<message><source>How much lower the validation loss must be to count as better.</source><translation>مقدار ما يجب أن تنخفض خسارة التحقق لتُعدّ أفضل.</translation></message>
<message><source>Measure every</source><translation>القياس كل</translation></message>
<message><source>Epochs between two measurements of the held-out ratings.</source><translation>عدد الحقب بين قياسين للتقييمات المحجوزة.</translation></message>
<message><source>Checkpoint every</source><translation>نقطة حفظ كل</translation></message>
<message><source>Measures and saves the training every so many batches; 0: at the end of each epoch only.</source><translation>يقيس التدريب ويحفظه كل هذا العدد من الدفعات؛ ٠: في نهاية كل حقبة فقط.</translation></message>
<message><source>Epochs kept</source><translation>الحقب المحفوظة</translation></message>
<message><source>Of how many epochs, evenly spread, the books' vectors are kept to replay the training on the map; 0: none.</source><translation>عدد الحقب، موزعةً بالتساوي، التي تُحفظ متجهات كتبها لإعادة عرض التدريب على الخريطة؛ ٠: لا شيء.</translation></message>
<message><source>Optimizer</source><translation>المحسِّن</translation></message>
<message><source>The rule by which errors change the model.</source><translation>القاعدة التي تغيّر بها الأخطاء النموذج.</translation></message>
<message><source>Learning rate</source><translation>معدل التعلم</translation></message>
<message><source>How far each step goes; too small is slow, too large makes the loss jump or grow.</source><translation>مدى كل خطوة؛ الصغير جدًا بطيء، والكبير جدًا يجعل الخسارة تقفز أو تنمو.</translation></message>
<message><source>Beta 1</source><translation>بيتا ١</translation></message>
<message><source>How long Adam remembers the direction of earlier steps.</source><translation>المدة التي يتذكر فيها Adam اتجاه الخطوات السابقة.</translation></message>
<message><source>Beta 2</source><translation>بيتا ٢</translation></message>
<message><source>How long Adam remembers the size of earlier steps.</source><translation>المدة التي يتذكر فيها Adam مقدار الخطوات السابقة.</translation></message>
<message><source>Epsilon</source><translation>إبسيلون</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; adam adds it to the root, adagrad and rmsprop to what the root is taken of, as Keras 3 does.</source><translation>يمنع الخطوة من النمو بلا حد حيث لا تكاد الأخطاء تتغير؛ يضيفه adam إلى الجذر، ويضيفه adagrad وrmsprop إلى ما يؤخذ جذره، كما يفعل Keras 3.</translation></message>
<message><source>Torch epsilon</source><translation>إبسيلون Torch</translation></message>
<message><source>Keeps a step from growing without limit where errors hardly change; added to the root. torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99.</source><translation>يمنع الخطوة من النمو بلا حد حيث لا تكاد الأخطاء تتغير؛ يضاف إلى الجذر. قيمته في torch.optim.Adagrad هي 1e-10، وفي RMSprop منه 1e-8 مع rho قدره 0.99.</translation></message>
<message><source>Momentum</source><translation>الزخم</translation></message>
<message><source>Share of the last step that the next one carries on.</source><translation>نسبة الخطوة الأخيرة التي تحملها الخطوة التالية.</translation></message>
<message><source>Rho</source><translation>رو</translation></message>
<message><source>How long RMSprop remembers the size of earlier steps.</source><translation>المدة التي يتذكر فيها RMSprop مقدار الخطوات السابقة.</translation></message>
<message><source>Initial accumulator</source><translation>المُراكم الابتدائي</translation></message>
<message><source>What Adagrad starts its sum of squares with; larger makes the first steps smaller.</source><translation>ما يبدأ به Adagrad مجموع مربعاته؛ الأكبر يجعل الخطوات الأولى أصغر.</translation></message>
<message><source>Torch accumulator</source><translation>مُراكم Torch</translation></message>
<message><source>What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0.</source><translation>ما يبدأ به adagrad-torch مجموع مربعاته؛ يبدأ torch.optim.Adagrad بـ 0.</translation></message>
<message><source>Weight decay</source><translation>اضمحلال الأوزان</translation></message>
<message><source>Pulls the learned numbers toward zero at every step; a cure for over-fitting.</source><translation>يشد الأعداد المتعلَّمة نحو الصفر في كل خطوة؛ علاج للإفراط في التخصيص.</translation></message>
<message><source>Schedule</source><translation>الجدولة</translation></message>
<message><source>How the learning rate changes from the first epoch to the last.</source><translation>كيف يتغير معدل التعلم من الحقبة الأولى إلى الأخيرة.</translation></message>
<message><source>Drop every</source><translation>الخفض كل</translation></message>
<message><source>Epochs between two drops of the learning rate.</source><translation>عدد الحقب بين خفضين لمعدل التعلم.</translation></message>
<message><source>Drop to</source><translation>الخفض إلى</translation></message>
<message><source>What the learning rate is multiplied by at each drop (step) or each epoch (exponential).</source><translation>ما يُضرب به معدل التعلم عند كل خفض (step) أو كل حقبة (exponential).</translation></message>
<message><source>Warm-up steps</source><translation>خطوات الإحماء</translation></message>
<message><source>Batches over which the learning rate rises from zero to its full value.</source><translation>الدفعات التي يرتفع خلالها معدل التعلم من الصفر إلى قيمته الكاملة.</translation></message>
<message><source>Data</source><translation>البيانات</translation></message>
<message><source>Held out</source><translation>المحجوز</translation></message>
<message><source>Which ratings are kept from training to test it: a random share, a share of each reader's, the newest, each reader's newest, those of a file, or none.</source><translation>أي التقييمات تُحجب عن التدريب لاختباره: نسبة عشوائية، أو نسبة من تقييمات كل قارئ، أو الأحدث، أو أحدث ما لكل قارئ، أو تقييمات ملف، أو لا شيء.</translation></message>
<message><source>Share held out</source><translation>النسبة المحجوزة</translation></message>
<message><source>How much of the ratings is kept from training.</source><translation>مقدار ما يُحجب من التقييمات عن التدريب.</translation></message>
<message><source>Test part</source><translation>جزء الاختبار</translation></message>
<message><source>How much of the ratings is set aside, by the same rule, for one last measurement; no training looks at it. With last-out any share above 0 sets each reader's newest aside.</source><translation>مقدار ما يُفرز من التقييمات، بالقاعدة نفسها، لقياس أخير واحد؛ لا ينظر إليه أي تدريب. مع last-out تفرز أي نسبة فوق ٠ أحدث تقييم لكل قارئ.</translation></message>
<message><source>Seed</source><translation>البذرة</translation></message>
<message><source>Where all chance starts: the same seed, data and settings give the same result.</source><translation>حيث تبدأ كل عشوائية: البذرة والبيانات والإعدادات نفسها تعطي النتيجة نفسها.</translation></message>
<message><source>'%1' is no longer there. Put it back, or open the data from their new place.</source><translation>لم يعد «%1» هناك. أعده إلى مكانه، أو افتح البيانات من مكانها الجديد.</translation></message>
<message><source>'%1' was moved: it is taken from '%2'.</source><translation>نُقل «%1»: يؤخذ من «%2».</translation></message>
<message><source>'%1' has been changed since the project was saved. The runs keep the data that they learned from.</source><translation>تغيّر «%1» منذ حفظ المشروع. تحتفظ التشغيلات بالبيانات التي تعلّمت منها.</translation></message>
<message><source>The project reads its data in a way that this version does not know (%1)</source><translation>يقرأ المشروع بياناته بطريقة لا يعرفها هذا الإصدار (%1)</translation></message>
<message><source>Open it with a newer version of the program</source><translation>افتحه بإصدار أحدث من البرنامج</translation></message>
<message><source>The project does not say where its data come from</source><translation>لا يذكر المشروع مصدر بياناته</translation></message>
<message><source>The project is damaged: %1</source><translation>المشروع تالف: %1</translation></message>
<message><source>Take it from an earlier copy</source><translation>خذه من نسخة أقدم</translation></message>
<message><source>its list of files makes no sense</source><translation>لا معنى لقائمة ملفاته</translation></message>
<message><source>'%1' should lie where the file has ended</source><translation>ينبغي أن يقع «%1» حيث انتهى الملف</translation></message>
<message><source>'%1' is in it twice</source><translation>ورد فيه «%1» مرتين</translation></message>
<message><source>two of its files lie over one another</source><translation>ملفان من ملفاته يتراكبان</translation></message>
<message><source>its list of runs makes no sense</source><translation>لا معنى لقائمة تشغيلاته</translation></message>
<message><source>its list of parts makes no sense</source><translation>لا معنى لقائمة أجزائه</translation></message>
<message><source>its list of data makes no sense</source><translation>لا معنى لقائمة بياناته</translation></message>
<message><source>its list of contents makes no sense</source><translation>لا معنى لقائمة محتوياته</translation></message>
<message><source>This project is from a newer version of the program (%1)</source><translation>هذا المشروع من إصدار أحدث من البرنامج (%1)</translation></message>
<message><source>Open it with that version</source><translation>افتحه بذلك الإصدار</translation></message>
<message><source>A project has no part '%1'</source><translation>لا جزء «%1» للمشاريع</translation></message>
<message><source>There is too much of this for a project: %1</source><translation>هذا أكثر مما يتسع له مشروع: %1</translation></message>
<message><source>Remove some of it, then save again</source><translation>أزل بعضه، ثم احفظ مجددًا</translation></message>
<message><source>This part of the project makes no sense: %1</source><translation>لا معنى لهذا الجزء من المشروع: %1</translation></message>
<message><source>This project is cut short or damaged: it has no list of what is in it</source><translation>هذا المشروع مبتور أو تالف: لا قائمة فيه بما يحويه</translation></message>
<message><source>This is not a project of this program</source><translation>هذا ليس مشروعًا من هذا البرنامج</translation></message>
<message><source>Choose a file whose name ends in %1</source><translation>اختر ملفًا ينتهي اسمه بـ %1</translation></message>
<message><source>The project is damaged: its data should lie in it, and do not</source><translation>المشروع تالف: ينبغي أن تكون بياناته فيه، وليست فيه</translation></message>
<message><source>A newer version of the program has put '%1' into this project. It is kept, and not shown</source><translation>وضع إصدار أحدث من البرنامج «%1» في هذا المشروع. يُحتفظ به ولا يُعرض</translation></message>
<message><source>A newer version of the program has put more into this project than this one knows. It is kept, and not shown</source><translation>وضع إصدار أحدث من البرنامج في هذا المشروع أكثر مما يعرفه هذا الإصدار. يُحتفظ به ولا يُعرض</translation></message>
<message><source>open this project</source><comment>a task</comment><translation>فتح هذا المشروع</translation></message>
<message><source>This is a folder, not a project</source><translation>هذا مجلد وليس مشروعًا</translation></message>
<message><source>open this run of a project</source><comment>a task</comment><translation>فتح هذا التشغيل من مشروع</translation></message>
<message><source>The project does not hold this run</source><translation>لا يحوي المشروع هذا التشغيل</translation></message>
<message><source>The project has been changed by another program since it was opened</source><translation>غيّر برنامج آخر المشروع منذ فتحه</translation></message>
<message><source>Save it under another name, or replace that file</source><translation>احفظه باسم آخر، أو استبدل ذلك الملف</translation></message>
<message><source>There is nothing to be saved of the run '%1'</source><translation>لا شيء يُحفظ من التشغيل «%1»</translation></message>
<message><source>Two runs of a project cannot have the key '%1'</source><translation>لا يمكن لتشغيلين في مشروع أن يشتركا في المفتاح «%1»</translation></message>
<message><source>save this project</source><comment>a task</comment><translation>حفظ هذا المشروع</translation></message>
<message><source>This file cannot be read to its end</source><translation>تتعذّر قراءة هذا الملف إلى نهايته</translation></message>
<message><source>Copy it to another disk</source><translation>انسخه إلى قرص آخر</translation></message>
<message><source>This part of the project cannot be read: the file was cut short, or its disk fails</source><translation>تتعذّر قراءة هذا الجزء من المشروع: بُتر الملف، أو أن قرصه معطوب</translation></message>
<message><source>Copy what can be read of it to another disk</source><translation>انسخ ما يمكن قراءته منه إلى قرص آخر</translation></message>
<message><source>This part of the project is damaged: its checksum is wrong</source><translation>هذا الجزء من المشروع تالف: مجموعه الاختباري غير صحيح</translation></message>
<message><source>Take the file from an earlier copy of it</source><translation>خذ الملف من نسخة أقدم منه</translation></message>
<message><source>This part of the project is longer than any that this program writes</source><translation>هذا الجزء من المشروع أطول من أي جزء يكتبه هذا البرنامج</translation></message>
<message><source>The project cannot be written: %1</source><translation>تتعذّر كتابة المشروع: %1</translation></message>
<message><source>The project cannot be written: its archive makes no sense</source><translation>تتعذّر كتابة المشروع: لا معنى لأرشيفه</translation></message>
<message><source>"%1" can be no end of %2: the model knows nothing about it, as nobody rated it in the training part or it has no vector</source><translation>لا يصلح «%1» طرفًا لما يلي: %2؛ لا يعرف النموذج شيئًا عنه، إذ لم يقيّمه أحد في جزء التدريب أو لا متجه له</translation></message>
<message><source>Name another book</source><translation>سمِّ كتابًا آخر</translation></message>
<message><source>the %1 axis</source><translation>المحور %1</translation></message>
<message><source>No book is named at the start of %1</source><translation>لم يُسمَّ كتاب عند بداية %1</translation></message>
<message><source>No book is named at the end of %1</source><translation>لم يُسمَّ كتاب عند نهاية %1</translation></message>
<message><source>Name a book, or several separated by commas, at both ends</source><translation>سمِّ عند كل من الطرفين كتابًا، أو عدة كتب بينها فواصل لاتينية</translation></message>
<message><source>Both ends of %1 have the same vector</source><translation>لطرفَي %1 المتجه نفسه</translation></message>
<message><source>Name different books at its ends</source><translation>سمِّ كتبًا مختلفة عند طرفيه</translation></message>
<message><source>This model has no book vectors to draw a map of</source><translation>لا متجهات كتب لهذا النموذج تُرسم لها خريطة</translation></message>
<message><source>There are %1 vectors, but %2 books</source><translation>عدد المتجهات %1، وعدد الكتب %2</translation></message>
<message><source>Draw the map of the run that the books are of</source><translation>ارسم خريطة التشغيل الذي منه الكتب</translation></message>
<message><source>A map by axes has one, two or three dimensions</source><translation>للخريطة بمحاور بُعد واحد أو بُعدان أو ثلاثة</translation></message>
<message><source>The z axis is given, but the y axis is not</source><translation>أُعطي المحور z ولم يُعطَ المحور y</translation></message>
<message><source>Name the ends of the y axis instead</source><translation>سمِّ طرفَي المحور y بدلًا من ذلك</translation></message>
<message><source>the rest</source><translation>الباقي</translation></message>
<message><source>the rest, second</source><translation>الباقي، الثاني</translation></message>
<message><source>Ids are those of the books or ratings file</source><translation>المعرّفات هي معرّفات ملف الكتب أو التقييمات</translation></message>
<message><source>No book is named</source><translation>لم يُسمَّ كتاب</translation></message>
<message><source>Name the id of a book, or several separated by commas</source><translation>سمِّ معرّف كتاب، أو عدة معرّفات بينها فواصل لاتينية</translation></message>
<message><source>draw this map</source><comment>a task</comment><translation>رسم هذه الخريطة</translation></message>
<message><source>Ids of books stand on one line</source><translation>تكون معرّفات الكتب في سطر واحد</translation></message>
<message><source>Separate them by commas</source><translation>افصل بينها بفواصل لاتينية</translation></message>
<message><source>Right: from</source><translation>إلى اليمين: من</translation></message>
<message><source>Ids of the books that lie at the left end, separated by commas.</source><translation>معرّفات الكتب التي تقع عند الطرف الأيسر، بينها فواصل لاتينية.</translation></message>
<message><source>Right: to</source><translation>إلى اليمين: إلى</translation></message>
<message><source>Ids of the books that lie at the right end.</source><translation>معرّفات الكتب التي تقع عند الطرف الأيمن.</translation></message>
<message><source>Upward: from</source><translation>إلى الأعلى: من</translation></message>
<message><source>Ids of the books that lie at the bottom; none: what is left over.</source><translation>معرّفات الكتب التي تقع في الأسفل؛ دون أي منها: ما تبقّى.</translation></message>
<message><source>Upward: to</source><translation>إلى الأعلى: إلى</translation></message>
<message><source>Ids of the books that lie at the top.</source><translation>معرّفات الكتب التي تقع في الأعلى.</translation></message>
<message><source>Toward you: from</source><translation>نحوك: من</translation></message>
<message><source>Ids of the books that lie in the back, in space.</source><translation>معرّفات الكتب التي تقع في الخلف، في الفضاء.</translation></message>
<message><source>Toward you: to</source><translation>نحوك: إلى</translation></message>
<message><source>Ids of the books that lie in front, in space.</source><translation>معرّفات الكتب التي تقع في الأمام، في الفضاء.</translation></message>
<message><source>Say which books the first axis runs between</source><translation>اذكر بين أي الكتب يمتد المحور الأول</translation></message>
<message><source>Axes between books need the catalogue</source><translation>تحتاج المحاور بين الكتب إلى فهرس الكتب</translation></message>
<message><source>Custom axes</source><translation>محاور مخصصة</translation></message>
<message><source>between two books or groups of your choice</source><translation>بين كتابين أو مجموعتين من اختيارك</translation></message>
<message><source>axes between books</source><translation>محاور بين الكتب</translation></message>
<message><source>This model has no book vectors to find clusters in</source><translation>لا متجهات كتب لهذا النموذج يُبحث فيها عن عناقيد</translation></message>
<message><source>Clusters need a distance, which the dot product is not</source><translation>تحتاج العناقيد إلى مسافة، والجداء النقطي ليس مسافة</translation></message>
<message><source>Use cosine or euclidean</source><translation>استخدم cosine أو euclidean</translation></message>
<message><source>find groups within groups</source><comment>a task</comment><translation>إيجاد مجموعات داخل المجموعات</translation></message>
<message><source>A cluster needs at least 2 books</source><translation>يحتاج العنقود إلى كتابين على الأقل</translation></message>
<message><source>Set the smallest cluster to 2 or more</source><translation>اضبط أصغر عنقود على ٢ أو أكثر</translation></message>
<message><source>A dense place needs at least 1 neighbor</source><translation>يحتاج الموضع الكثيف إلى جار واحد على الأقل</translation></message>
<message><source>Set the samples to 1 or more</source><translation>اضبط العينات على ١ أو أكثر</translation></message>
<message><source>find clusters</source><comment>a task</comment><translation>إيجاد العناقيد</translation></message>
<message><source>k-means needs at least one cluster</source><translation>يحتاج k-means إلى عنقود واحد على الأقل</translation></message>
<message><source>There are %1 books, too few for %2 clusters</source><translation>عدد الكتب %1، وهي أقل من أن تكفي لعناقيد عددها %2</translation></message>
<message><source>Ask for fewer</source><translation>اطلب أقل</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is none</source><translation>تحتاج الخريطة إلى كتابين على الأقل يعرف النموذج شيئًا عنهما؛ ولا يوجد هنا أي كتاب كهذا</translation></message>
<message><source>A map needs at least two books of which the model knows something; here there is only one</source><translation>تحتاج الخريطة إلى كتابين على الأقل يعرف النموذج شيئًا عنهما؛ ولا يوجد هنا إلا واحد</translation></message>
<message><source>Hold out fewer ratings, or open vectors of more than one book</source><translation>احجز تقييمات أقل، أو افتح متجهات أكثر من كتاب</translation></message>
<message><source>A map needs at least two books</source><translation>تحتاج الخريطة إلى كتابين على الأقل</translation></message>
<message><source>A map has two dimensions or three</source><translation>للخريطة بُعدان أو ثلاثة</translation></message>
<message><source>A map by %1 has no steps to add to</source><translation>ليس للخريطة بطريقة %1 خطوات يُضاف إليها</translation></message>
<message><source>Principal components</source><translation>المركّبات الرئيسية</translation></message>
<message><source>Random</source><translation>عشوائي</translation></message>
<message><source>Start</source><translation>البداية</translation></message>
<message><source>Where the books lie at first: at their principal components, which keeps the large picture, or at random places.</source><translation>أين تقع الكتب أولًا: عند مركّباتها الرئيسية، وهذا يحفظ الصورة الكبيرة، أو في مواضع عشوائية.</translation></message>
<message><source>Map</source><translation>الخريطة</translation></message>
<message><source>Dimensions</source><translation>الأبعاد</translation></message>
<message><source>2: in the plane, 3: in space.</source><translation>٢: في المستوى، ٣: في الفضاء.</translation></message>
<message><source>Settings</source><translation>الإعدادات</translation></message>
<message><source>Where all chance starts: the same seed, vectors and settings give the same map.</source><translation>حيث تبدأ كل عشوائية: البذرة والمتجهات والإعدادات نفسها تعطي الخريطة نفسها.</translation></message>
<message><source>There is no parameter "%1" of %2</source><translation>لا معامل «%1» في %2</translation></message>
<message><source>It has %1</source><translation>فيه %1</translation></message>
<message><source>"%1" is no setting of a map</source><translation>«%1» ليس من إعدادات الخريطة</translation></message>
<message><source>Settings are written key=value</source><translation>تُكتب الإعدادات بالشكل key=value</translation></message>
<message><source>Neighbors of each book that are kept near: small shows fine grain, large the large picture.</source><translation>جيران كل كتاب الذين يُحتفظ بهم بالقرب: القليل يُظهر التفاصيل الدقيقة، والكثير الصورة الكبيرة.</translation></message>
<message><source>Mid-near ratio</source><translation>نسبة متوسطي القرب</translation></message>
<message><source>Books at middle distance for each neighbor: they draw the large picture together at first.</source><translation>كتب على مسافة متوسطة لكل جار: تشد الصورة الكبيرة بعضها إلى بعض في البداية.</translation></message>
<message><source>Further ratio</source><translation>نسبة الأبعدين</translation></message>
<message><source>Books anywhere for each neighbor, which push it away.</source><translation>كتب في أي مكان لكل جار، تدفعه بعيدًا.</translation></message>
<message><source>Iterations</source><translation>التكرارات</translation></message>
<message><source>Steps of the descent, all three phases together; more can be added afterwards.</source><translation>خطوات النزول، المراحل الثلاث كلها معًا؛ يمكن إضافة المزيد لاحقًا.</translation></message>
<message><source>First phase</source><translation>المرحلة الأولى</translation></message>
<message><source>Iterations in which the books at middle distance count much and ever less.</source><translation>التكرارات التي يكون فيها للكتب على مسافة متوسطة وزن كبير يتناقص.</translation></message>
<message><source>Second phase</source><translation>المرحلة الثانية</translation></message>
<message><source>Iterations in which neighbors and books at middle distance count alike; after them only neighbors pull.</source><translation>التكرارات التي يتساوى فيها وزن الجيران والكتب على مسافة متوسطة؛ وبعدها لا يشد إلا الجيران.</translation></message>
<message><source>Length of the steps.</source><translation>طول الخطوات.</translation></message>
<message><source>PaCMAP</source><translation>PaCMAP</translation></message>
<message><source>neighbors and the large picture at once</source><translation>الجيران والصورة الكبيرة معًا</translation></message>
<message><source>A PaCMAP map has 2 or 3 dimensions</source><translation>لخريطة PaCMAP بُعدان أو ثلاثة</translation></message>
<message><source>The layout is of other books than the pairs</source><translation>التخطيط لكتب غير كتب الأزواج</translation></message>
<message><source>Start the map anew</source><translation>ابدأ الخريطة من جديد</translation></message>
<message><source>The layout has places that are not numbers</source><translation>في التخطيط مواضع ليست أعدادًا</translation></message>
<message><source>The learning rate of PaCMAP must be above 0</source><translation>يجب أن يكون معدل التعلم في PaCMAP فوق ٠</translation></message>
<message><source>PaCMAP needs at least two books and a neighbor of each</source><translation>يحتاج PaCMAP إلى كتابين على الأقل وجار لكل منهما</translation></message>
<message><source>PaCMAP needs distances between books, and the dot product is none</source><translation>يحتاج PaCMAP إلى مسافات بين الكتب، والجداء النقطي ليس مسافة</translation></message>
<message><source>Choose the euclidean or the cosine metric</source><translation>اختر المقياس euclidean أو cosine</translation></message>
<message><source>The list of neighbors is not as long as its size says</source><translation>قائمة الجيران ليست بالطول الذي يذكره حجمها</translation></message>
<message><source>There are more pairs than PaCMAP can hold</source><translation>الأزواج أكثر مما يتسع له PaCMAP</translation></message>
<message><source>To the right</source><translation>إلى اليمين</translation></message>
<message><source>The principal component that runs to the right.</source><translation>المركّبة الرئيسية التي تمتد إلى اليمين.</translation></message>
<message><source>Upward</source><translation>إلى الأعلى</translation></message>
<message><source>The principal component that runs upward.</source><translation>المركّبة الرئيسية التي تمتد إلى الأعلى.</translation></message>
<message><source>Toward you</source><translation>نحوك</translation></message>
<message><source>The principal component that runs toward you, in space.</source><translation>المركّبة الرئيسية التي تمتد نحوك، في الفضاء.</translation></message>
<message><source>PCA</source><translation>PCA</translation></message>
<message><source>the directions of most variance</source><translation>اتجاهات أكبر تباين</translation></message>
<message><source>principal components</source><translation>المركّبات الرئيسية</translation></message>
<message><source>The method %1 places no books on a map that stays</source><translation>لا تضع الطريقة %1 كتبًا على خريطة ثابتة</translation></message>
<message><source>Methods that do: %1.</source><translation>الطرائق التي تفعل ذلك: %1.</translation></message>
<message><source>Books are placed by distances, and the dot product is none</source><translation>توضع الكتب بحسب المسافات، والجداء النقطي ليس مسافة</translation></message>
<message><source>Choose the euclidean or the cosine metric.</source><translation>اختر المقياس euclidean أو cosine.</translation></message>
<message><source>A map has two or three dimensions, not %1</source><translation>للخريطة بُعدان أو ثلاثة، لا %1</translation></message>
<message><source>There are no vectors to place books by</source><translation>لا متجهات توضع الكتب بها</translation></message>
<message><source>The map has places of another number of books than there are vectors</source><translation>في الخريطة مواضع كتب عددها غير عدد المتجهات</translation></message>
<message><source>Name a map of %1 dimensions.</source><translation>سمِّ خريطة أبعادها %1.</translation></message>
<message><source>Only %1 of the map's books are in the run, which is too few to place others by</source><translation>لا يوجد في التشغيل من كتب الخريطة إلا %1، وهي أقل من أن يوضع غيرها بها</translation></message>
<message><source>Name a map of books with the same ids.</source><translation>سمِّ خريطة كتب لها المعرّفات نفسها.</translation></message>
<message><source>Some books lie so far from those of the map that no number holds the distance</source><translation>بعض الكتب بعيد عن كتب الخريطة بُعدًا لا يتسع له عدد</translation></message>
<message><source>place books on this map</source><comment>a task</comment><translation>وضع كتب على هذه الخريطة</translation></message>
<message><source>A map needs at least one dimension</source><translation>تحتاج الخريطة إلى بُعد واحد على الأقل</translation></message>
<message><source>Principal components are counted from 1</source><translation>تُعدّ المركّبات الرئيسية بدءًا من ١</translation></message>
<message><source>Principal component %1 is asked for twice</source><translation>طُلبت المركّبة الرئيسية %1 مرتين</translation></message>
<message><source>Give each axis a component of its own</source><translation>أعطِ كل محور مركّبة خاصة به</translation></message>
<message><source>The vectors have %1 dimensions, too few for a %2-dimensional map</source><translation>أبعاد المتجهات %1، وهي أقل من أن تكفي لخريطة أبعادها %2</translation></message>
<message><source>The vectors have %1 dimensions, too few for component %2</source><translation>أبعاد المتجهات %1، وهي أقل من أن تكفي للمركّبة %2</translation></message>
<message numerus="yes"><source>Ask for %n dimensions or train longer vectors</source><comment>Ask for %n dimension or train longer vectors</comment><translation><numerusform>لا تطلب أبعادًا، أو درّب متجهات أطول</numerusform><numerusform>اطلب بُعدًا واحدًا أو درّب متجهات أطول</numerusform><numerusform>اطلب بُعدين أو درّب متجهات أطول</numerusform><numerusform>اطلب %n أبعاد أو درّب متجهات أطول</numerusform><numerusform>اطلب %n بُعدًا أو درّب متجهات أطول</numerusform><numerusform>اطلب %n بُعد أو درّب متجهات أطول</numerusform></translation></message>
<message><source>Principal components need at least two books</source><translation>تحتاج المركّبات الرئيسية إلى كتابين على الأقل</translation></message>
<message><source>The principal components of these vectors could not be computed</source><translation>تعذّر حساب المركّبات الرئيسية لهذه المتجهات</translation></message>
<message><source>The dot product is no distance that a map could be faithful to</source><translation>الجداء النقطي ليس مسافة يمكن للخريطة أن تكون أمينة لها</translation></message>
<message><source>Measure by cosine or euclidean</source><translation>قِس بـ cosine أو euclidean</translation></message>
<message><source>The map shows %1 points of %2 vectors</source><translation>تعرض الخريطة %1 من النقاط لمتجهات عددها %2</translation></message>
<message><source>Draw the map again</source><translation>ارسم الخريطة من جديد</translation></message>
<message><source>There are %1 classes for %2 points</source><translation>عدد الفئات %1 وعدد النقاط %2</translation></message>
<message><source>Point number %1 of the map has no place: its coordinates are not numbers</source><translation>لا موضع للنقطة رقم %1 في الخريطة: إحداثياتها ليست أعدادًا</translation></message>
<message><source>Draw the map again with a lower learning rate</source><translation>ارسم الخريطة من جديد بمعدل تعلم أدنى</translation></message>
<message><source>measure this map</source><comment>a task</comment><translation>قياس هذه الخريطة</translation></message>
<message><source>genres</source><translation>الأنواع الأدبية</translation></message>
<message numerus="yes"><source>%n clusters</source><comment>%n cluster</comment><translation><numerusform>لا عناقيد</numerusform><numerusform>عنقود واحد</numerusform><numerusform>عنقودان</numerusform><numerusform>%n عناقيد</numerusform><numerusform>%n عنقودًا</numerusform><numerusform>%n عنقود</numerusform></translation></message>
<message><source>draw the maps of all epochs</source><comment>a task</comment><translation>رسم خرائط كل الحقب</translation></message>
<message><source>Keep fewer epochs</source><translation>أبقِ حقبًا أقل</translation></message>
<message><source>A t-SNE map has 2 or 3 dimensions</source><translation>لخريطة t-SNE بُعدان أو ثلاثة</translation></message>
<message><source>The map to go on from is of other books</source><translation>الخريطة التي تُستأنف لكتب أخرى</translation></message>
<message><source>Begin a new map</source><translation>ابدأ خريطة جديدة</translation></message>
<message><source>The map to go on from is incomplete</source><translation>الخريطة التي تُستأنف غير كاملة</translation></message>
<message><source>The map to go on from has places that are not numbers</source><translation>في الخريطة التي تُستأنف مواضع ليست أعدادًا</translation></message>
<message><source>Exaggeration and learning rate of t-SNE must be above 0</source><translation>يجب أن يكون التضخيم ومعدل التعلم في t-SNE فوق ٠</translation></message>
<message><source>Perplexity</source><translation>الحيرة (perplexity)</translation></message>
<message><source>How many neighbors a book tries to keep near, roughly: small shows fine grain, large the large picture.</source><translation>عدد الجيران الذين يحاول الكتاب إبقاءهم بالقرب، تقريبًا: القليل يُظهر التفاصيل الدقيقة، والكثير الصورة الكبيرة.</translation></message>
<message><source>Steps of the descent; more can be added afterwards.</source><translation>خطوات النزول؛ يمكن إضافة المزيد لاحقًا.</translation></message>
<message><source>Stop when settled</source><translation>التوقف عند الاستقرار</translation></message>
<message><source>End where an iteration lowers the KL divergence by less than 1/5000 of it.</source><translation>الانتهاء حيث يخفض التكرار تباعد KL بأقل من 1/5000 منه.</translation></message>
<message><source>Early exaggeration</source><translation>التضخيم المبكر</translation></message>
<message><source>Attraction is multiplied by it at the start, to gather groups.</source><translation>يُضرب به التجاذب في البداية، لجمع المجموعات.</translation></message>
<message><source>Exaggerated iterations</source><translation>تكرارات التضخيم</translation></message>
<message><source>How many iterations the start lasts.</source><translation>عدد تكرارات البداية.</translation></message>
<message><source>Late exaggeration</source><translation>التضخيم المتأخر</translation></message>
<message><source>The same for the iterations after the start: above 1 tightens the groups of very large maps.</source><translation>مثله للتكرارات بعد البداية: فوق ١ تتراصّ مجموعات الخرائط الكبيرة جدًا.</translation></message>
<message><source>Length of the steps; 0: the number of books divided by the early exaggeration, at least 50.</source><translation>طول الخطوات؛ ٠: عدد الكتب مقسومًا على التضخيم المبكر، ٥٠ على الأقل.</translation></message>
<message><source>t-SNE</source><translation>t-SNE</translation></message>
<message><source>neighbors stay neighbors</source><translation>يبقى الجيران جيرانًا</translation></message>
<message><source>KL divergence</source><translation>تباعد KL</translation></message>
<message><source>The perplexity of t-SNE must be at least 1</source><translation>يجب ألا تقل الحيرة (perplexity) في t-SNE عن ١</translation></message>
<message><source>t-SNE needs distances, and products are none</source><translation>يحتاج t-SNE إلى مسافات، والجداءات ليست مسافات</translation></message>
<message><source>Take the euclidean or the cosine metric</source><translation>خذ المقياس euclidean أو cosine</translation></message>
<message><source>t-SNE needs at least two books</source><translation>يحتاج t-SNE إلى كتابين على الأقل</translation></message>
<message><source>So many books with so many neighbors each are more than t-SNE can hold</source><translation>هذا العدد من الكتب مع هذا العدد من الجيران لكل منها أكثر مما يتسع له t-SNE</translation></message>
<message><source>Lower the perplexity</source><translation>اخفض الحيرة (perplexity)</translation></message>
<message><source>The neighbors of the books are incomplete</source><translation>جيران الكتب غير كاملين</translation></message>
<message><source>The neighbors of the books name books that are not there</source><translation>يسمّي جيران الكتب كتبًا غير موجودة</translation></message>
<message><source>keep the neighbors of so many books</source><comment>a task</comment><translation>الاحتفاظ بجيران هذا العدد من الكتب</translation></message>
<message><source>UMAP needs at least two books and a neighbor of each</source><translation>يحتاج UMAP إلى كتابين على الأقل وجار لكل منهما</translation></message>
<message><source>UMAP needs distances between books, and the dot product is none</source><translation>يحتاج UMAP إلى مسافات بين الكتب، والجداء النقطي ليس مسافة</translation></message>
<message><source>There are more neighbors than UMAP can hold</source><translation>الجيران أكثر مما يتسع له UMAP</translation></message>
<message><source>The neighbors of book number %1 are not books or not at a finite distance</source><translation>جيران الكتاب رقم %1 ليسوا كتبًا أو ليسوا على مسافة منتهية</translation></message>
<message><source>keep the neighbors of this map</source><comment>a task</comment><translation>الاحتفاظ بجيران هذه الخريطة</translation></message>
<message><source>UMAP draws maps of 2 or 3 dimensions, not %1</source><translation>يرسم UMAP خرائط ببُعدين أو ثلاثة، لا %1</translation></message>
<message><source>The layout has %1 books and their neighbors are known of %2</source><translation>في التخطيط %1 من الكتب، وجيران المعلومين منها %2</translation></message>
<message><source>The memberships are not as many as their rows say</source><translation>درجات الانتماء ليست بالعدد الذي تذكره صفوفها</translation></message>
<message><source>A layout cannot have done less than no epochs</source><translation>لا يمكن للتخطيط أن يكون قد أنجز أقل من صفر حقبة</translation></message>
<message><source>The layout is not one that UMAP left</source><translation>التخطيط ليس مما تركه UMAP</translation></message>
<message><source>The layout has places that are not numbers or out of all bounds</source><translation>في التخطيط مواضع ليست أعدادًا أو خارج كل الحدود</translation></message>
<message><source>Neighbors of each book that are kept near, itself counted: small shows fine grain, large the large picture.</source><translation>جيران كل كتاب الذين يُحتفظ بهم بالقرب، وهو محسوب بينهم: القليل يُظهر التفاصيل الدقيقة، والكثير الصورة الكبيرة.</translation></message>
<message><source>Least distance</source><translation>أقل مسافة</translation></message>
<message><source>How close books may lie: 0 packs them into clumps.</source><translation>مدى ما يجوز للكتب أن تتقارب: ٠ يكدّسها في كتل.</translation></message>
<message><source>Rounds over all pairs of neighbors; 0: 500 up to 10,000 books, 200 above.</source><translation>جولات على كل أزواج الجيران؛ ٠: ٥٠٠ حتى ١٠٬٠٠٠ كتاب، و٢٠٠ فوق ذلك.</translation></message>
<message><source>Spread</source><translation>الانتشار</translation></message>
<message><source>How far apart groups lie, against the least distance.</source><translation>مدى تباعد المجموعات، قياسًا إلى أقل مسافة.</translation></message>
<message><source>UMAP</source><translation>UMAP</translation></message>
<message><source>neighbors stay neighbors, in tighter groups</source><translation>يبقى الجيران جيرانًا، في مجموعات أشد تراصًّا</translation></message>
<message><source>This is not %1: %2</source><translation>ليس هذا %1: %2</translation></message>
<message><source>It should be of the format %1. The address may lead somewhere else now; see %2</source><translation>ينبغي أن يكون بالصيغة %1. ربما صار العنوان يؤدي إلى مكان آخر؛ انظر %2</translation></message>
<message><source>look into the files</source><comment>a task</comment><translation>النظر في الملفات</translation></message>
<message><source>The ten thousand most rated books of Goodreads, rated from 1 to 5, with authors, years, covers and tags.</source><translation>أكثر عشرة آلاف كتاب تقييمًا في Goodreads، بتقييمات من ١ إلى ٥، مع المؤلفين والسنوات والأغلفة والوسوم.</translation></message>
<message><source>Books rated from 1 to 10 in four weeks of 2004, with authors, years, publishers and covers; more than half of the lines are books that were not rated (0).</source><translation>كتب قُيّمت من ١ إلى ١٠ خلال أربعة أسابيع من ٢٠٠٤، مع المؤلفين والسنوات والناشرين والأغلفة؛ أكثر من نصف الأسطر كتب لم تُقيَّم (٠).</translation></message>
<message><source>Movies rated from 1 to 5 in 1997 and 1998, with age, gender and occupation of the readers.</source><translation>أفلام قُيّمت من ١ إلى ٥ في ١٩٩٧ و١٩٩٨، مع عمر القرّاء وجنسهم ومهنتهم.</translation></message>
<message><source>MovieLens 1M</source><translation>MovieLens 1M</translation></message>
<message><source>Movies rated from 1 to 5 in 2000 to 2003, with age, gender and occupation of the readers.</source><translation>أفلام قُيّمت من ١ إلى ٥ بين ٢٠٠٠ و٢٠٠٣، مع عمر القرّاء وجنسهم ومهنتهم.</translation></message>
<message><source>MovieLens 10M</source><translation>MovieLens 10M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2009.</source><translation>أفلام قُيّمت من ٠٫٥ إلى ٥ بين ١٩٩٥ و٢٠٠٩.</translation></message>
<message><source>MovieLens 20M</source><translation>MovieLens 20M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2015.</source><translation>أفلام قُيّمت من ٠٫٥ إلى ٥ بين ١٩٩٥ و٢٠١٥.</translation></message>
<message><source>MovieLens 25M</source><translation>MovieLens 25M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2019.</source><translation>أفلام قُيّمت من ٠٫٥ إلى ٥ بين ١٩٩٥ و٢٠١٩.</translation></message>
<message><source>MovieLens 32M</source><translation>MovieLens 32M</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1995 to 2023.</source><translation>أفلام قُيّمت من ٠٫٥ إلى ٥ بين ١٩٩٥ و٢٠٢٣.</translation></message>
<message><source>MovieLens latest, small</source><translation>MovieLens الأحدث، صغيرة</translation></message>
<message><source>Movies rated from 0.5 to 5 in 1996 to 2018, to try things out. GroupLens may change it, so it is not for results that others are to repeat.</source><translation>أفلام قُيّمت من ٠٫٥ إلى ٥ بين ١٩٩٦ و٢٠١٨، للتجريب. قد تغيّرها GroupLens، فلا تصلح لنتائج يُراد أن يكررها آخرون.</translation></message>
<message><source>Goodreads: poetry</source><translation>Goodreads: شعر</translation></message>
<message><source>Poetry that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>شعر وضعه قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّم من ١ إلى ٥ حيث قُيّم؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: comics</source><translation>Goodreads: قصص مصورة</translation></message>
<message><source>Comics and graphic novels that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>قصص وروايات مصورة وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: children</source><translation>Goodreads: أطفال</translation></message>
<message><source>Children's books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>كتب أطفال وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: mystery, crime</source><translation>Goodreads: غموض وجريمة</translation></message>
<message><source>Mysteries, thrillers and crime that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>كتب غموض وإثارة وجريمة وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: history</source><translation>Goodreads: تاريخ</translation></message>
<message><source>History and biographies that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>كتب تاريخ وسِيَر وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: young adults</source><translation>Goodreads: يافعون</translation></message>
<message><source>Books for young adults that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>كتب لليافعين وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: romance</source><translation>Goodreads: رومانسية</translation></message>
<message><source>Romances that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>كتب رومانسية وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads: fantasy</source><translation>Goodreads: فانتازيا</translation></message>
<message><source>Fantasy and paranormal books that readers of Goodreads put on public shelves until 2017, rated from 1 to 5 where they were; 0 means not rated.</source><translation>كتب فانتازيا وخوارق وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧، مقيَّمة من ١ إلى ٥ حيث قُيّمت؛ ٠ يعني «بلا تقييم».</translation></message>
<message><source>Goodreads, all genres</source><translation>Goodreads، كل الأنواع الأدبية</translation></message>
<message><source>Books of all genres that readers of Goodreads put on public shelves until 2017; 104 million of the lines are ratings from 1 to 5. Without titles.</source><translation>كتب من كل الأنواع الأدبية وضعها قرّاء Goodreads على رفوف عامة حتى ٢٠١٧؛ ١٠٤ ملايين من الأسطر تقييمات من ١ إلى ٥. بلا عناوين.</translation></message>
<message><source>Amazon books, 2014</source><translation>كتب Amazon، ٢٠١٤</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to July 2014, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>كتب رُوجعت في Amazon من مايو ١٩٩٦ إلى يوليو ٢٠١٤، مقيَّمة من ١ إلى ٥: القارئ والكتاب والتقييم والوقت، بلا عناوين.</translation></message>
<message><source>Amazon books, 2018</source><translation>كتب Amazon، ٢٠١٨</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to October 2018, rated from 1 to 5: book, reader, rating and time, without titles.</source><translation>كتب رُوجعت في Amazon من مايو ١٩٩٦ إلى أكتوبر ٢٠١٨، مقيَّمة من ١ إلى ٥: الكتاب والقارئ والتقييم والوقت، بلا عناوين.</translation></message>
<message><source>Amazon books, 2023</source><translation>كتب Amazon، ٢٠٢٣</translation></message>
<message><source>Books reviewed at Amazon from May 1996 to September 2023, rated from 1 to 5: reader, book, rating and time, without titles.</source><translation>كتب رُوجعت في Amazon من مايو ١٩٩٦ إلى سبتمبر ٢٠٢٣، مقيَّمة من ١ إلى ٥: القارئ والكتاب والتقييم والوقت، بلا عناوين.</translation></message>
<message><source>A blend has at least two runs</source><translation>في المزيج تشغيلان على الأقل</translation></message>
<message><source>Name another run.</source><translation>سمِّ تشغيلًا آخر.</translation></message>
<message><source>A blend is of trained runs</source><translation>المزيج من تشغيلات مدرَّبة</translation></message>
<message><source>Choose runs with a model.</source><translation>اختر تشغيلات لها نموذج.</translation></message>
<message><source>A weight must be a number from 0 up</source><translation>يجب أن يكون الوزن عددًا من ٠ فما فوق</translation></message>
<message><source>'%1' and '%2' were trained on different ratings</source><translation>دُرِّب «%1» و«%2» على تقييمات مختلفة</translation></message>
<message><source>Blend runs of the same data.</source><translation>امزج تشغيلات من البيانات نفسها.</translation></message>
<message><source>All weights are 0</source><translation>كل الأوزان ٠</translation></message>
<message><source>Give one run a weight.</source><translation>أعطِ أحد التشغيلات وزنًا.</translation></message>
<message><source>blend the runs</source><comment>a task</comment><translation>مزج التشغيلات</translation></message>
<message><source>Blend fewer runs</source><translation>امزج تشغيلات أقل</translation></message>
<message><source>'%1' and '%2' hold out different ratings, so no figure would judge both</source><translation>يحجز «%1» و«%2» تقييمات مختلفة، فلا قيمة تحكم على كليهما</translation></message>
<message><source>Train them with the same split and seed.</source><translation>درّبهما بالتقسيم والبذرة نفسيهما.</translation></message>
<message><source>Nothing can be recommended: %1, nor about any book that this reader rated</source><translation>لا شيء يمكن التوصية به: %1، ولا عن أي كتاب قيّمه هذا القارئ</translation></message>
<message><source>on</source><translation>مفعّل</translation></message>
<message><source>off</source><translation>معطّل</translation></message>
<message><source>the regularization is too strong for this learning rate.</source><translation>التنظيم أقوى مما يناسب معدل التعلم هذا.</translation></message>
<message><source>the steps are too large.</source><translation>الخطوات أكبر من اللازم.</translation></message>
<message><source>The training loss has grown from %1 to %2: %3</source><translation>نمت خسارة التدريب من %1 إلى %2: %3</translation></message>
<message><source>The training loss is no longer a number: %1</source><translation>لم تعد خسارة التدريب عددًا: %1</translation></message>
<message><source>The most popular books, the same for everybody, rank better (NDCG@10 %1) than this model at its best (%2).</source><translation>أكثر الكتب شعبية، وهي نفسها للجميع، ترتيبها أفضل (NDCG@10 %1) من هذا النموذج في أفضل حالاته (%2).</translation></message>
<message><source>Reader and book biases alone do better on held-out ratings (loss %1) than this model at its best (%2).</source><translation>انحيازات القرّاء والكتب وحدها أفضل على التقييمات المحجوزة (الخسارة %1) من هذا النموذج في أفضل حالاته (%2).</translation></message>
<message><source>The model of epoch %1 is kept.</source><translation>يُحتفظ بنموذج الحقبة %1.</translation></message>
<message><source>The model of the last epoch is kept.</source><translation>يُحتفظ بنموذج الحقبة الأخيرة.</translation></message>
<message><source>Over-fitting: NDCG@10 on held-out books was highest after epoch %1 (%2) and has fallen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>إفراط في التخصيص: بلغ NDCG@10 على الكتب المحجوزة أعلاه بعد الحقبة %1 (%2) وانخفض منذئذ بمقدار %3، وهو أكثر من %4 الذي قد يكون عشوائيًا، بينما انخفضت خسارة التدريب بمقدار %5. %6</translation></message>
<message><source>Over-fitting: the loss on held-out ratings was lowest after epoch %1 (%2) and has risen by %3 since, more than the %4 that may be chance, while the training loss fell by %5. %6</source><translation>إفراط في التخصيص: بلغت الخسارة على التقييمات المحجوزة أدناها بعد الحقبة %1 (%2) وارتفعت منذئذ بمقدار %3، وهو أكثر من %4 الذي قد يكون عشوائيًا، بينما انخفضت خسارة التدريب بمقدار %5. %6</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose by %1 in the last epoch.</source><translation>لم يكتمل التعلم: كان NDCG@10 على الكتب المحجوزة لا يزال يرتفع بمقدار %1 في الحقبة الأخيرة.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell by %1 in the last epoch.</source><translation>لم يكتمل التعلم: كانت الخسارة على التقييمات المحجوزة لا تزال تنخفض بمقدار %1 في الحقبة الأخيرة.</translation></message>
<message><source>Not finished learning: NDCG@10 on held-out books still rose from %1 to %2 at the last.</source><translation>لم يكتمل التعلم: كان NDCG@10 على الكتب المحجوزة لا يزال يرتفع في النهاية من %1 إلى %2.</translation></message>
<message><source>Not finished learning: the loss on held-out ratings still fell from %1 to %2 at the last.</source><translation>لم يكتمل التعلم: كانت الخسارة على التقييمات المحجوزة لا تزال تنخفض في النهاية من %1 إلى %2.</translation></message>
<message><source>Train again with a split by time…</source><translation>التدريب من جديد بتقسيم بحسب الوقت…</translation></message>
<message><source>Reader and book biases alone err less (RMSE %1) than this model (%2).</source><translation>انحيازات القرّاء والكتب وحدها أقل خطأً (RMSE %1) من هذا النموذج (%2).</translation></message>
<message><source>The most popular books, the same for everybody, rank as well or better (NDCG@%1 %2) than this model (%3).</source><translation>أكثر الكتب شعبية، وهي نفسها للجميع، ترتيبها مماثل أو أفضل (NDCG@%1 %2) من هذا النموذج (%3).</translation></message>
<message><source>The test part had been opened with the run "%1" before this one was trained: figures on it no longer tell how the model would do on ratings that nobody has seen.</source><translation>كان جزء الاختبار قد فُتح بالتشغيل «%1» قبل تدريب هذا التشغيل: لم تعد القيم عليه تدل على أداء النموذج على تقييمات لم يرها أحد.</translation></message>
<message><source>Ranks among %1 drawn books are not ranks among all: models can change places between the two (Krichene &amp; Rendle 2020). Compare models by the full ranking.</source><translation>الرتب بين %1 من الكتب المسحوبة ليست رتبًا بين كل الكتب: قد تتبادل النماذج مواقعها بين الاثنين (Krichene &amp; Rendle 2020). قارن النماذج بالترتيب الكامل.</translation></message>
<message><source>"%1" has a model of another shape</source><translation>نموذج «%1» له شكل آخر</translation></message>
<message><source>Leave what decides the shape as it was.</source><translation>اترك ما يحدد الشكل كما كان.</translation></message>
<message numerus="yes"><source>%n readers</source><comment>%n reader</comment><translation><numerusform>لا قرّاء</numerusform><numerusform>قارئ واحد</numerusform><numerusform>قارئان</numerusform><numerusform>%n قرّاء</numerusform><numerusform>%n قارئًا</numerusform><numerusform>%n قارئ</numerusform></translation></message>
<message numerus="yes"><source>%n books</source><comment>%n book</comment><translation><numerusform>لا كتب</numerusform><numerusform>كتاب واحد</numerusform><numerusform>كتابان</numerusform><numerusform>%n كتب</numerusform><numerusform>%n كتابًا</numerusform><numerusform>%n كتاب</numerusform></translation></message>
<message><source>%1 for %2</source><comment>an id instead of another</comment><translation>%1 بدلًا من %2</translation></message>
<message><source>%1 cannot go on with other data: models of the kind '%2' do not</source><translation>لا يمكن استئناف %1 ببيانات أخرى: النماذج من النوع «%2» لا تُستأنف</translation></message>
<message><source>Train it anew, or continue one of these kinds: %1.</source><translation>درّبه من جديد، أو استأنف نموذجًا من هذه الأنواع: %1.</translation></message>
<message><source>%1 goes on as what it is: %2</source><translation>يُستأنف %1 بنوعه نفسه: %2</translation></message>
<message><source>Leave out the model.</source><translation>احذف النموذج.</translation></message>
<message><source>%1 was trained on ratings, and these data say only what was taken</source><translation>دُرِّب %1 على تقييمات، وهذه البيانات لا تذكر إلا ما أُخذ</translation></message>
<message><source>%1 was trained on what was taken, and these data have ratings</source><translation>دُرِّب %1 على ما أُخذ، وفي هذه البيانات تقييمات</translation></message>
<message><source>Name data of the same kind.</source><translation>سمِّ بيانات من النوع نفسه.</translation></message>
<message><source>There are no ratings to go on with</source><translation>لا تقييمات يُستأنف بها</translation></message>
<message><source>Name data that have ratings.</source><translation>سمِّ بيانات فيها تقييمات.</translation></message>
<message><source>Map the new ones to the scale of the run, by the cleaning step --scale %1, or train anew with all ratings if both are of one scale.</source><translation>حوّل الجديدة إلى سلّم التشغيل بخطوة التنقية --scale %1، أو درّب من جديد بكل التقييمات إن كانت كلها على سلّم واحد.</translation></message>
<message><source>Readers of the run: %1; of these data: %2. Books of the run: %3; of these data: %4. Ids are compared as they are written.</source><translation>قرّاء التشغيل: %1؛ قرّاء هذه البيانات: %2. كتب التشغيل: %3؛ كتب هذه البيانات: %4. تُقارن المعرّفات كما كُتبت.</translation></message>
<message><source>%1 %2</source><comment>two sentences</comment><translation>%1 %2</translation></message>
<message><source>Of these data the run knows %1 and %2.</source><translation>من هذه البيانات يعرف التشغيل %1 و%2.</translation></message>
<message numerus="yes"><source>%n ratings of the run are replaced, as these data rate the same books by the same readers.</source><comment>%n rating of the run is replaced, as these data rate the same books by the same readers.</comment><translation><numerusform>لم يُستبدل أي من تقييمات التشغيل.</numerusform><numerusform>استُبدل تقييم واحد من التشغيل، لأن هذه البيانات تقيّم الكتاب نفسه من القارئ نفسه.</numerusform><numerusform>استُبدل تقييمان من التشغيل، لأن هذه البيانات تقيّم الكتب نفسها من القرّاء أنفسهم.</numerusform><numerusform>استُبدلت %n تقييمات من التشغيل، لأن هذه البيانات تقيّم الكتب نفسها من القرّاء أنفسهم.</numerusform><numerusform>استُبدل %n تقييمًا من التشغيل، لأن هذه البيانات تقيّم الكتب نفسها من القرّاء أنفسهم.</numerusform><numerusform>استُبدل %n تقييم من التشغيل، لأن هذه البيانات تقيّم الكتب نفسها من القرّاء أنفسهم.</numerusform></translation></message>
<message numerus="yes"><source>%n ratings that the earlier run was trained on stay in training instead of being held out.</source><comment>%n rating that the earlier run was trained on stays in training instead of being held out.</comment><translation><numerusform>لا تقييمات من التي دُرِّب عليها التشغيل السابق بقيت في التدريب بدلًا من حجزها.</numerusform><numerusform>تقييم واحد دُرِّب عليه التشغيل السابق يبقى في التدريب بدلًا من حجزه.</numerusform><numerusform>تقييمان دُرِّب عليهما التشغيل السابق يبقيان في التدريب بدلًا من حجزهما.</numerusform><numerusform>%n تقييمات دُرِّب عليها التشغيل السابق تبقى في التدريب بدلًا من حجزها.</numerusform><numerusform>%n تقييمًا دُرِّب عليها التشغيل السابق تبقى في التدريب بدلًا من حجزها.</numerusform><numerusform>%n تقييم دُرِّب عليها التشغيل السابق تبقى في التدريب بدلًا من حجزها.</numerusform></translation></message>
<message><source>Nothing is left to hold out, as the earlier run was trained on all that would be: this run is not measured.</source><translation>لا يبقى شيء يُحجز، لأن التشغيل السابق دُرِّب على كل ما كان سيُحجز: لا يُقاس هذا التشغيل.</translation></message>
<message numerus="yes"><source>Only %n ratings are left to hold out, as the earlier run was trained on the others: figures on so few say little.</source><comment>Only %n rating is left to hold out, as the earlier run was trained on the others: figures on so few say little.</comment><translation><numerusform>لا تبقى تقييمات تُحجز، لأن التشغيل السابق دُرِّب على غيرها.</numerusform><numerusform>لا يبقى للحجز إلا تقييم واحد، لأن التشغيل السابق دُرِّب على غيره: القيم على هذا القليل لا تقول الكثير.</numerusform><numerusform>لا يبقى للحجز إلا تقييمان، لأن التشغيل السابق دُرِّب على غيرهما: القيم على هذا القليل لا تقول الكثير.</numerusform><numerusform>لا تبقى للحجز إلا %n تقييمات، لأن التشغيل السابق دُرِّب على غيرها: القيم على هذا القليل لا تقول الكثير.</numerusform><numerusform>لا يبقى للحجز إلا %n تقييمًا، لأن التشغيل السابق دُرِّب على غيرها: القيم على هذا القليل لا تقول الكثير.</numerusform><numerusform>لا يبقى للحجز إلا %n تقييم، لأن التشغيل السابق دُرِّب على غيرها: القيم على هذا القليل لا تقول الكثير.</numerusform></translation></message>
<message><source>nobody rated it in the training part, so the model knows nothing about it</source><translation>لم يقيّمه أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنه</translation></message>
<message><source>all ratings of this reader are held out, so the model has learned nothing about the reader</source><translation>كل تقييمات هذا القارئ محجوزة، فلم يتعلم النموذج شيئًا عنه</translation></message>
<message><source>"%1" cannot be continued: it is computed at once</source><translation>لا يمكن استئناف «%1»: يُحسب دفعة واحدة</translation></message>
<message><source>"%1" cannot be continued: where its training stood was not kept with it</source><translation>لا يمكن استئناف «%1»: لم يُحفظ معه الموضع الذي بلغه تدريبه</translation></message>
<message><source>"%1" cannot be continued: models of its kind do not go on</source><translation>لا يمكن استئناف «%1»: النماذج من نوعه لا تُستأنف</translation></message>
<message><source>Train it anew</source><translation>درّبه من جديد</translation></message>
<message><source>"%1" was trained on other ratings</source><translation>دُرِّب «%1» على تقييمات أخرى</translation></message>
<message><source>Open the ratings it was trained on, or train anew</source><translation>افتح التقييمات التي دُرِّب عليها، أو درّب من جديد</translation></message>
<message><source>"%1" was trained with other settings: %2</source><translation>دُرِّب «%1» بإعدادات أخرى: %2</translation></message>
<message><source>Only epochs, steps, patience, keep_best and kept_epochs may change; else train anew</source><translation>لا يجوز أن يتغير إلا epochs وsteps وpatience وkeep_best وkept_epochs؛ وإلا فدرّب من جديد</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 steps</source><translation>وُضعت جدولة جيب التمام في «%1» لخطوات عددها %2</translation></message>
<message><source>The cosine schedule of "%1" was laid out for %2 epochs</source><translation>وُضعت جدولة جيب التمام في «%1» لحقب عددها %2</translation></message>
<message><source>Keep its epochs and steps, or train anew</source><translation>أبقِ حقبه وخطواته، أو درّب من جديد</translation></message>
<message><source>"%1" has already been trained for %2 steps</source><translation>سبق تدريب «%1» بخطوات عددها %2</translation></message>
<message><source>"%1" has already been trained for %2 epochs</source><translation>سبق تدريب «%1» بحقب عددها %2</translation></message>
<message><source>Ask for more epochs or steps</source><translation>اطلب حقبًا أو خطوات أكثر</translation></message>
<message><source>Ask for more epochs</source><translation>اطلب حقبًا أكثر</translation></message>
<message><source>No test part was set aside when this run was trained</source><translation>لم يُفرز جزء اختبار حين دُرِّب هذا التشغيل</translation></message>
<message><source>Choose a model that ranks, such as %1.</source><translation>اختر نموذجًا يرتّب، مثل %1.</translation></message>
<message><source>There are no ratings to train on</source><translation>لا تقييمات يُدرَّب عليها</translation></message>
<message><source>Open a file that has ratings</source><translation>افتح ملفًا فيه تقييمات</translation></message>
<message><source>Hold out fewer ratings</source><translation>احجز تقييمات أقل</translation></message>
<message><source>train this</source><comment>a task</comment><translation>تدريب هذا</translation></message>
<message><source>Choose shorter vectors or a smaller batch, or close other programs</source><translation>اختر متجهات أقصر أو دفعة أصغر، أو أغلق برامج أخرى</translation></message>
<message><source>There are no data to train on</source><translation>لا بيانات يُدرَّب عليها</translation></message>
<message><source>its vector holds nothing but zeros, or something that is no number</source><translation>ليس في متجهه إلا أصفار، أو فيه ما ليس عددًا</translation></message>
<message><source>A view's name is empty, too long or not valid text</source><translation>اسم العرض فارغ أو أطول من اللازم أو ليس نصًّا صالحًا</translation></message>
<message><source>Give it another, of at most 200 bytes</source><translation>أعطه اسمًا آخر، بحد أقصى ٢٠٠ بايت</translation></message>
<message><source>The state of the view "%1" is too long or not valid text</source><translation>حالة العرض «%1» أطول من اللازم أو ليست نصًّا صالحًا</translation></message>
<message><source>Save a view of fewer selected books</source><translation>احفظ عرضًا بكتب محددة أقل</translation></message>
<message><source>The view "%1" is not one of these books</source><translation>ليس العرض «%1» لهذه الكتب</translation></message>
<message><source>Save it again from the map</source><translation>احفظه من الخريطة مجددًا</translation></message>
<message><source>The view "%1" has coordinates that are not numbers</source><translation>في العرض «%1» إحداثيات ليست أعدادًا</translation></message>
<message><source>A run can have at most %1 views</source><translation>يمكن أن يكون للتشغيل %1 من العروض على الأكثر</translation></message>
<message><source>Remove some of them</source><translation>أزل بعضها</translation></message>
<message><source>Two views are named "%1"</source><translation>يوجد عرضان اسمهما «%1»</translation></message>
<message><source>Rename one of them</source><translation>غيّر اسم أحدهما</translation></message>
<message><source>it varies "%1" of adagrad or rmsprop, which have it elsewhere since: begin a new search</source><translation>يغيّر "%1" في adagrad أو rmsprop، وهو فيهما الآن في مكان آخر: ابدأ بحثًا جديدًا</translation></message>
<message><source>This file cannot be read as a search: %1</source><translation>لا يمكن قراءة هذا الملف كبحث: %1</translation></message>
<message><source>Choose a file that a search has written</source><translation>اختر ملفًا كتبه بحث</translation></message>
<message><source>Trial %1 does not belong to this search</source><translation>المحاولة %1 ليست من هذا البحث</translation></message>
<message><source>Begin a new search</source><translation>ابدأ بحثًا جديدًا</translation></message>
<message><source>It failed</source><translation>فشلت</translation></message>
<message><source>The training diverged: its result is no number</source><translation>تباعد التدريب: نتيجته ليست عددًا</translation></message>
<message><source>A search needs held-out ratings to judge by</source><translation>يحتاج البحث إلى تقييمات محجوزة يحكم بها</translation></message>
<message><source>Choose another split than none</source><translation>اختر تقسيمًا غير none</translation></message>
<message><source>Nothing is varied</source><translation>لا شيء يتغيّر</translation></message>
<message><source>Choose a parameter to vary</source><translation>اختر معاملًا يُغيَّر</translation></message>
<message><source>Too many parameters are varied at once</source><translation>المعاملات التي تُغيَّر معًا أكثر من اللازم</translation></message>
<message><source>%1 is varied twice</source><translation>يُغيَّر %1 مرتين</translation></message>
<message><source>Name it once</source><translation>سمِّه مرة واحدة</translation></message>
<message><source>The number of trials has to lie within 0 and %1</source><translation>يجب أن يقع عدد المحاولات بين ٠ و%1</translation></message>
<message><source>The time for a search cannot be negative</source><translation>لا يمكن أن يكون وقت البحث سالبًا</translation></message>
<message><source>The search would never end</source><translation>لن ينتهي البحث أبدًا</translation></message>
<message><source>Give a number of trials or a time</source><translation>حدّد عدد محاولات أو وقتًا</translation></message>
<message><source>This model predicts no ratings that an error could be measured of</source><translation>لا يتنبأ هذا النموذج بتقييمات يمكن قياس خطئها</translation></message>
<message><source>These data have no ratings that an error could be measured of</source><translation>لا تقييمات في هذه البيانات يمكن قياس خطئها</translation></message>
<message><source>Judge it by ndcg@10</source><translation>احكم عليه بـ ndcg@10</translation></message>
<message><source>search for settings</source><comment>a task</comment><translation>البحث عن الإعدادات</translation></message>
<message><source>read this</source><comment>a task</comment><translation>قراءة هذا</translation></message>
<message><source>The file is too large for a search</source><translation>الملف أكبر مما يصلح لبحث</translation></message>
<message><source>The file could not be read to its end</source><translation>تعذّرت قراءة الملف إلى نهايته</translation></message>
<message><source>"%1" cannot be varied: %2</source><translation>لا يمكن تغيير «%1»: %2</translation></message>
<message><source>Write KEY=LOW:HIGH, KEY=LOW:HIGH:log or KEY=A,B,C</source><translation>اكتب KEY=LOW:HIGH أو KEY=LOW:HIGH:log أو KEY=A,B,C</translation></message>
<message><source>it would change what the trials are measured on</source><translation>من شأنه أن يغيّر ما تُقاس عليه المحاولات</translation></message>
<message><source>this model does not use it</source><translation>لا يستخدمه هذا النموذج</translation></message>
<message><source>it has no range; list its values</source><translation>لا مدى له؛ اسرد قيمه</translation></message>
<message><source>the range has to go from a smaller to a larger number</source><translation>يجب أن يمتد المدى من عدد أصغر إلى عدد أكبر</translation></message>
<message><source>the range has to lie within %1 and %2</source><translation>يجب أن يقع المدى بين %1 و%2</translation></message>
<message><source>a logarithmic range has to begin above 0</source><translation>يجب أن يبدأ المدى اللوغاريتمي فوق ٠</translation></message>
<message><source>there are too many values</source><translation>القيم أكثر من اللازم</translation></message>
<message><source>there is no KEY=</source><translation>لا يوجد KEY=</translation></message>
<message><source>the ends of the range have to be numbers</source><translation>يجب أن يكون طرفا المدى عددين</translation></message>
<message><source>after the range only log or linear can stand</source><translation>لا يمكن أن يلي المدى إلا log أو linear</translation></message>
<message><source>only whole numbers make sense</source><translation>لا معنى إلا للأعداد الصحيحة</translation></message>
<message><source>No rating was held out, so nothing was measured</source><translation>لم يُحجز أي تقييم، فلم يُقس شيء</translation></message>
<message><source>This search was made on other data: %1</source><translation>أُجري هذا البحث على بيانات أخرى: %1</translation></message>
<message><source>Open those, or begin a new search</source><translation>افتح تلك، أو ابدأ بحثًا جديدًا</translation></message>
<message><source>calibre (catalog)</source><translation>calibre (الفهرس)</translation></message>
<message><source>the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date #date_read, of one's own says what is read</source><translation>الفهرس بصيغة CSV، والتقييمات فيه من خمس نجوم؛ وعمود نعم/لا #read أو تاريخ #date_read من إعداد صاحبه يذكر ما قُرئ</translation></message>
<message><source>Another program is writing to this library</source><translation>يكتب برنامج آخر في هذه المكتبة</translation></message>
<message><source>Close calibre, or wait a moment, and try again.</source><translation>أغلق calibre، أو انتظر لحظة، ثم حاول مجددًا.</translation></message>
<message><source>The memory does not suffice for this library</source><translation>الذاكرة لا تكفي لهذه المكتبة</translation></message>
<message><source>The database is damaged</source><translation>قاعدة البيانات تالفة</translation></message>
<message><source>calibre can restore it: Library maintenance, Restore database.</source><translation>يستطيع calibre إصلاحها: Library maintenance، ثم Restore database.</translation></message>
<message><source>The database is none of calibre's, or cannot be read: %1</source><translation>ليست قاعدة البيانات من calibre، أو تتعذّر قراءتها: %1</translation></message>
<message><source>A library of calibre is the file metadata.db in its folder.</source><translation>مكتبة calibre هي الملف metadata.db في مجلدها.</translation></message>
<message><source>calibre</source><translation>calibre</translation></message>
<message><source>a library's folder or the metadata.db in it, in which ratings are of ten; what is read as in the catalog</source><translation>مجلد المكتبة أو metadata.db فيه، والتقييمات فيه من عشرة؛ وما قُرئ يُعرف كما في الفهرس</translation></message>
<message><source>Goodreads</source><translation>Goodreads</translation></message>
<message><source>the exported CSV, of today (24 columns) or older (31); 0 means "not rated"</source><translation>ملف CSV المصدَّر، الحالي (24 عمودًا) أو الأقدم (31)؛ 0 يعني «بلا تقييم»</translation></message>
<message><source>The line names no book: it has neither a title nor an ISBN</source><translation>لا يسمّي السطر كتابًا: لا عنوان فيه ولا ISBN</translation></message>
<message><source>The rating '%1' is no number of stars from 0 to %2; the book counts as not rated</source><translation>التقييم «%1» ليس عدد نجوم من ٠ إلى %2؛ يُعدّ الكتاب بلا تقييم</translation></message>
<message><source>read this library</source><comment>a task</comment><translation>قراءة هذه المكتبة</translation></message>
<message><source>There is no book in this library</source><translation>لا كتاب في هذه المكتبة</translation></message>
<message><source>these data have no stars: every book counts as taken</source><translation>لا نجوم في هذه البيانات: يُعدّ كل كتاب مأخوذًا</translation></message>
<message><source>stars are ratings as they are</source><translation>النجوم تقييمات كما هي</translation></message>
<message><source>1 to 5 stars become %1 to %2, evenly: 4 stars are %3</source><translation>تصير النجوم من ١ إلى ٥ تقييمات من %1 إلى %2 بالتساوي: ٤ نجوم هي %3</translation></message>
<message><source>'%1' stands twice in the library (lines %2 and %3); the rating of line %4 counts</source><translation>ورد «%1» مرتين في المكتبة (السطران %2 و%3)؛ يُعتدّ بتقييم السطر %4</translation></message>
<message><source>LibraryThing</source><translation>LibraryThing</translation></message>
<message><source>the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others</source><translation>التصدير المفصول بعلامات جدولة، بترميز UTF-16 أو Latin-1، وعلامة الاقتباس فيه علامة كغيرها</translation></message>
<message><source>Book %1 has neither a title nor an ISBN</source><translation>ليس للكتاب %1 عنوان ولا ISBN</translation></message>
<message><source>The file is damaged: its JSON ends or breaks off here</source><translation>الملف تالف: ينتهي JSON فيه أو ينقطع هنا</translation></message>
<message><source>Export the library once more.</source><translation>صدّر المكتبة مرة أخرى.</translation></message>
<message><source>The file is damaged: a number in it is out of range</source><translation>الملف تالف: فيه عدد خارج المدى</translation></message>
<message><source>LibraryThing (JSON)</source><translation>LibraryThing (JSON)</translation></message>
<message><source>the JSON export</source><translation>تصدير JSON</translation></message>
<message><source>StoryGraph</source><translation>StoryGraph</translation></message>
<message><source>the exported CSV; quarter stars are kept</source><translation>ملف CSV المصدَّر؛ تُحفظ أرباع النجوم</translation></message>
<message><source>several books of the catalogue have this ISBN</source><translation>لعدة كتب في فهرس الكتب رقم ISBN هذا</translation></message>
<message><source>several books of the catalogue have this title and author</source><translation>لعدة كتب في فهرس الكتب هذا العنوان والمؤلف</translation></message>
<message><source>the title agrees, but your library names no author</source><translation>العنوان مطابق، لكن مكتبتك لا تذكر مؤلفًا</translation></message>
<message><source>the title agrees, but the catalogue names no author</source><translation>العنوان مطابق، لكن فهرس الكتب لا يذكر مؤلفًا</translation></message>
<message><source>the catalogue has this title only by %1</source><translation>لا يوجد هذا العنوان في فهرس الكتب إلا لـ %1</translation></message>
<message><source>it has no title, and the catalogue lacks its ISBN</source><translation>لا عنوان له، ورقم ISBN الخاص به غير موجود في فهرس الكتب</translation></message>
<message><source>the catalogue has no book of this title</source><translation>لا كتاب بهذا العنوان في فهرس الكتب</translation></message>
<message><source>the catalogue has neither its ISBN nor a book of this title</source><translation>لا يوجد في فهرس الكتب رقم ISBN الخاص به ولا كتاب بهذا العنوان</translation></message>
<message><source>you said that it is none of the catalogue's</source><translation>قلتَ إنه ليس أيًّا من كتب الفهرس</translation></message>
<message><source>the run does not know the book '%1'</source><translation>لا يعرف التشغيل الكتاب «%1»</translation></message>
<message><source>a spreadsheet has rounded its ISBN to %1, and %2</source><translation>قرّب جدول بيانات رقم ISBN الخاص به إلى %1، و%2</translation></message>
<message><source>The header names no id or no tag</source><translation>لا يسمّي سطر العناوين معرّفًا أو وسمًا</translation></message>
<message><source>The first line is id,tag.</source><translation>السطر الأول هو id,tag.</translation></message>
<message><source>The file holds no tags</source><translation>لا وسوم في الملف</translation></message>
<message><source>A line is a book's id and its tag.</source><translation>في كل سطر معرّف كتاب ووسمه.</translation></message>
<message><source>%1: no id on %2</source><translation>%1: لا معرّف في %2</translation></message>
<message><source>These tags cannot be read</source><translation>تتعذّر قراءة هذه الوسوم</translation></message>
<message><source>Remove the file to begin anew</source><translation>أزل الملف للبدء من جديد</translation></message>
<message><source>A tag needs a name</source><translation>يحتاج الوسم إلى اسم</translation></message>
<message><source>Type one</source><translation>اكتب اسمًا</translation></message>
<message><source>There is a tag '%1' already</source><translation>يوجد وسم «%1» بالفعل</translation></message>
<message><source>These tags were kept by a newer version of the program</source><translation>حُفظت هذه الوسوم بإصدار أحدث من البرنامج</translation></message>
<message><source>Update the program to read them</source><translation>حدّث البرنامج لقراءتها</translation></message>
<message><source>Lower the regularization: times the learning rate it is over 1, so that each step leaps beyond zero instead of drawing nearer to it</source><translation>اخفض التنظيم: جداؤه بمعدل التعلم يتجاوز ١، فتقفز كل خطوة إلى ما وراء الصفر بدلًا من الاقتراب منه</translation></message>
<message><source>The saved training state does not belong to this model</source><translation>حالة التدريب المحفوظة ليست لهذا النموذج</translation></message>
<message><source>Start a new training.</source><translation>ابدأ تدريبًا جديدًا.</translation></message>
<message><source>Vectors that were made elsewhere cannot be trained</source><translation>لا يمكن تدريب متجهات أُنشئت في مكان آخر</translation></message>
<message><source>Choose another model</source><translation>اختر نموذجًا آخر</translation></message>
<message><source>Training diverged: the loss of epoch %1 is not a number</source><translation>تباعد التدريب: خسارة الحقبة %1 ليست عددًا</translation></message>
<message><source>The learning rate must be above 0</source><translation>يجب أن يكون معدل التعلم فوق ٠</translation></message>
<message><source>The optimizer's decay rates must be at least 0 and below 1</source><translation>يجب أن تكون معدلات الاضمحلال في المحسِّن ٠ على الأقل ودون ١</translation></message>
<message><source>The optimizer's epsilon must be at least 1e-12</source><translation>يجب أن يكون إبسيلون المحسِّن 1e-12 على الأقل</translation></message>
<message><source>Weight decay and the initial accumulator must not be negative</source><translation>يجب ألا يكون اضمحلال الأوزان والمُراكم الابتدائي سالبين</translation></message>
<message><source>Hold out fewer ratings.</source><translation>احجز تقييمات أقل.</translation></message>
<message><source>The batch size must be from 1 to 1,048,576</source><translation>يجب أن يكون حجم الدفعة من ١ إلى ١٬٠٤٨٬٥٧٦</translation></message>
<message><source>Training needs at least one epoch, and no negative number of batches</source><translation>يحتاج التدريب إلى حقبة واحدة على الأقل، وإلى عدد دفعات غير سالب</translation></message>
<message><source>The Huber loss needs a delta above 0</source><translation>تحتاج خسارة هوبر إلى دلتا فوق ٠</translation></message>
<message><source>Training would take more than four billion batches</source><translation>سيستغرق التدريب أكثر من أربعة مليارات دفعة</translation></message>
<message><source>Use fewer epochs or larger batches.</source><translation>استخدم حقبًا أقل أو دفعات أكبر.</translation></message>
<message><source>Training diverged: the loss is no longer a finite number</source><translation>تباعد التدريب: لم تعد الخسارة عددًا منتهيًا</translation></message>
<message><source>The saved training state was made with other ratings or another batch size</source><translation>أُنشئت حالة التدريب المحفوظة بتقييمات أخرى أو بحجم دفعة آخر</translation></message>
<message><source>There is no model to train</source><translation>لا نموذج يُدرَّب</translation></message>
<message><source>Check the layer sizes: each layer needs a unit and an activation.</source><translation>تحقق من أحجام الطبقات: تحتاج كل طبقة إلى وحدة ودالة تنشيط.</translation></message>
<message><source>Use smaller embeddings, layers or batches.</source><translation>استخدم تضمينات أو طبقات أو دفعات أصغر.</translation></message>
<message><source>Start a new training</source><translation>ابدأ تدريبًا جديدًا</translation></message>
<message><source>HDF5 is read by a program called %1, which is not there</source><translation>يُقرأ HDF5 ببرنامج اسمه %1، وهو غير موجود</translation></message>
<message><source>Install the program anew, all of it.</source><translation>ثبّت البرنامج من جديد، كله.</translation></message>
<message><source>The HDF5 file names more arrays than any model has</source><translation>يسمّي ملف HDF5 مصفوفات أكثر مما لأي نموذج</translation></message>
<message><source>The helper that reads HDF5 gave an answer that makes no sense</source><translation>أعطى المساعد الذي يقرأ HDF5 جوابًا لا معنى له</translation></message>
<message><source>The array '%1' holds nothing: its shape is %2</source><translation>المصفوفة «%1» فارغة: شكلها %2</translation></message>
<message><source>The helper that reads HDF5 gave more than was asked for</source><translation>أعطى المساعد الذي يقرأ HDF5 أكثر مما طُلب</translation></message>
<message><source>The HDF5 file is cut off within the array '%1'</source><translation>ملف HDF5 مبتور داخل المصفوفة «%1»</translation></message>
<message><source>The HDF5 file could not be read in a sensible time</source><translation>تعذّرت قراءة ملف HDF5 في وقت معقول</translation></message>
<message><source>The helper that reads HDF5 broke down over this file: it is damaged, or wants more memory than it may have</source><translation>انهار المساعد الذي يقرأ HDF5 بسبب هذا الملف: الملف تالف، أو يحتاج إلى ذاكرة أكثر مما يُسمح له</translation></message>
<message><source>The array lies in other files than this one, which are not read</source><translation>المصفوفة في ملفات غير هذا الملف، وهي لا تُقرأ</translation></message>
<message><source>Save it into one file.</source><translation>احفظها في ملف واحد.</translation></message>
<message><source>The HDF5 file is damaged, or of a kind that is not read here</source><translation>ملف HDF5 تالف، أو من نوع لا يُقرأ هنا</translation></message>
<message><source>The helper that reads HDF5 could not be started: %1</source><translation>تعذّر بدء المساعد الذي يقرأ HDF5: %1</translation></message>
<message><source>no dimension</source><translation>بلا أبعاد</translation></message>
<message><source>The array</source><translation>المصفوفة</translation></message>
<message><source>The array '%1'</source><translation>المصفوفة «%1»</translation></message>
<message><source>%1 is no table of vectors: its shape is %2</source><translation>%1 ليس جدول متجهات: شكله %2</translation></message>
<message><source>Save an array with a row a book and a column a dimension.</source><translation>احفظ مصفوفة فيها صف لكل كتاب وعمود لكل بُعد.</translation></message>
<message><source>%1 holds nothing: its shape is %2</source><translation>%1 فارغ: شكله %2</translation></message>
<message><source>%1 is larger than can be shown: its shape is %2</source><translation>%1 أكبر مما يمكن عرضه: شكله %2</translation></message>
<message><source>Save fewer rows or dimensions.</source><translation>احفظ صفوفًا أو أبعادًا أقل.</translation></message>
<message><source>The file cannot be mapped into memory: %1</source><translation>تعذّر تعيين الملف في الذاكرة: %1</translation></message>
<message><source>The file was cut short while it was read</source><translation>بُتر الملف أثناء قراءته</translation></message>
<message><source>This is a pipe or a device, and runs and vectors are read from files</source><translation>هذا أنبوب أو جهاز، والتشغيلات والمتجهات تُقرأ من ملفات</translation></message>
<message><source>Write them to a file first.</source><translation>اكتبها في ملف أولًا.</translation></message>
<message><source>This is a folder, where a file of vectors is meant</source><translation>هذا مجلد، والمقصود ملف متجهات</translation></message>
<message><source>put these vectors beside what is open</source><comment>a task</comment><translation>وضع هذه المتجهات إلى جانب ما هو مفتوح</translation></message>
<message><source>There is no array '%1'</source><translation>لا توجد مصفوفة «%1»</translation></message>
<message><source>Keras</source><translation>Keras</translation></message>
<message><source>`.keras`, `.h5` and `.weights.h5`, and arrays of other HDF5 files: `--tensor` takes the layer's name; what belongs to the optimizer is left aside</source><translation>`.keras` و`.h5` و`.weights.h5` ومصفوفات ملفات HDF5 الأخرى: يأخذ `--tensor` اسم الطبقة؛ وما يخص المحسِّن يُترك جانبًا</translation></message>
<message><source>The file holds weights and does not say what the model's layers are</source><translation>في الملف أوزان، ولا يذكر ما طبقات النموذج</translation></message>
<message><source>Save the whole model, as by model.save('model.keras').</source><translation>احفظ النموذج كله، مثلًا بـ model.save('model.keras').</translation></message>
<message><source>What the file says of the model's layers makes no sense</source><translation>لا معنى لما يذكره الملف عن طبقات النموذج</translation></message>
<message><source>the layer '%1' is named and is not there</source><translation>سُمّيت الطبقة «%1» وهي غير موجودة</translation></message>
<message><source>the layer '%1' has %2 inputs</source><translation>عدد مدخلات الطبقة «%1» هو %2</translation></message>
<message><source>its layers go in a circle</source><translation>طبقاته تدور في حلقة</translation></message>
<message><source>'%1' (%2) stands where an embedding should</source><translation>«%1» (%2) في موضع ينبغي أن يكون فيه تضمين</translation></message>
<message><source>the embedding '%1' has no one input</source><translation>ليس للتضمين «%1» مدخل واحد</translation></message>
<message><source>it has %1 outputs</source><translation>عدد مخرجاته %1</translation></message>
<message><source>the activation of '%1' is none of %2</source><translation>تنشيط «%1» ليس من %2</translation></message>
<message><source>the dense layer '%1' has no size or no one input</source><translation>ليس للطبقة الكثيفة «%1» حجم أو مدخل واحد</translation></message>
<message><source>it has too many dense layers</source><translation>طبقاته الكثيفة أكثر من اللازم</translation></message>
<message><source>'%1' (%2) stands where a dot product or a concatenation should</source><translation>«%1» (%2) في موضع ينبغي أن يكون فيه جداء نقطي أو ضم</translation></message>
<message><source>'%1' joins %2 inputs, and not two</source><translation>يضم «%1» مدخلات عددها %2، لا اثنين</translation></message>
<message><source>its dot product is of vectors brought to length 1</source><translation>جداؤه النقطي لمتجهات رُدّت إلى الطول ١</translation></message>
<message><source>dense layers stand behind a dot product</source><translation>طبقات كثيفة تقع خلف جداء نقطي</translation></message>
<message><source>the last layer behind the concatenation does not have one unit</source><translation>ليس للطبقة الأخيرة خلف الضم وحدة واحدة</translation></message>
<message><source>one embedding stands for both readers and books</source><translation>تضمين واحد يمثل القرّاء والكتب معًا</translation></message>
<message><source>Name the ratings that the model was trained on, or another order of ids.</source><translation>سمِّ التقييمات التي دُرِّب عليها النموذج، أو ترتيبًا آخر للمعرّفات.</translation></message>
<message><source>Name the ratings that the model was trained on.</source><translation>سمِّ التقييمات التي دُرِّب عليها النموذج.</translation></message>
<message><source>The file is none that Keras wrote</source><translation>ليس الملف مما كتبه Keras</translation></message>
<message><source>Save the model by model.save('model.keras'); other vectors are opened as they are.</source><translation>احفظ النموذج بـ model.save('model.keras')؛ أما المتجهات الأخرى فتُفتح كما هي.</translation></message>
<message><source>the embedding '%1' was taken for the books', '%2' for the readers'</source><translation>أُخذ التضمين «%1» على أنه للكتب، و«%2» على أنه للقرّاء</translation></message>
<message><source>The model has no embedding '%1'</source><translation>لا تضمين «%1» في النموذج</translation></message>
<message><source>It has %1 and %2</source><translation>فيه %1 و%2</translation></message>
<message><source>Neither embedding, '%1' nor '%2', says that it is the books'</source><translation>لا يذكر أي من التضمينين «%1» و«%2» أنه للكتب</translation></message>
<message><source>Name it by --book-layer.</source><translation>سمِّه بـ --book-layer.</translation></message>
<message><source>The weights of the layer '%1' are not in the file</source><translation>أوزان الطبقة «%1» ليست في الملف</translation></message>
<message><source>The weights of the layer '%1' are of the shape %2, and not %3</source><translation>شكل أوزان الطبقة «%1» هو %2، لا %3</translation></message>
<message><source>The table of the layer '%1' is of the shape %2</source><translation>شكل جدول الطبقة «%1» هو %2</translation></message>
<message><source>The weights of the layer '%1' hold something that is no finite number</source><translation>في أوزان الطبقة «%1» ما ليس عددًا منتهيًا</translation></message>
<message><source>The training went wrong; a lower learning rate may help.</source><translation>ساء التدريب؛ قد يفيد معدل تعلم أدنى.</translation></message>
<message><source>The two tables of the dot product have %1 and %2 columns</source><translation>عدد أعمدة جدولَي الجداء النقطي %1 و%2</translation></message>
<message><source>take over this model</source><comment>a task</comment><translation>تولّي هذا النموذج</translation></message>
<message><source>Most lines are no key with %1 numbers behind it</source><translation>معظم الأسطر ليست مفتاحًا يليه من الأعداد %1</translation></message>
<message><source>Each line should have a key and its numbers, with blanks between.</source><translation>ينبغي أن يكون في كل سطر مفتاح وأعداده، بينها مسافات.</translation></message>
<message numerus="yes"><source>%n lines are left out, which are no key with %1 numbers: %2</source><comment>%n line is left out, which is no key with %1 numbers: %2</comment><translation><numerusform>لا أسطر مستبعدة؛ في كل منها مفتاح مع %1 من الأعداد: %2</numerusform><numerusform>استُبعد سطر واحد ليس مفتاحًا مع %1 من الأعداد: %2</numerusform><numerusform>استُبعد سطران ليسا مفتاحًا مع %1 من الأعداد: %2</numerusform><numerusform>استُبعدت %n أسطر ليست مفتاحًا مع %1 من الأعداد: %2</numerusform><numerusform>استُبعد %n سطرًا ليست مفتاحًا مع %1 من الأعداد: %2</numerusform><numerusform>استُبعد %n سطر ليست مفتاحًا مع %1 من الأعداد: %2</numerusform></translation></message>
<message numerus="yes"><source>%n keys hold blanks, and the last numbers of a line were taken for the vector: %1</source><comment>%n key holds blanks, and the last numbers of a line were taken for the vector: %1</comment><translation><numerusform>لا مفاتيح فيها مسافات: %1</numerusform><numerusform>مفتاح واحد فيه مسافات، وأُخذت آخر أعداد السطر على أنها المتجه: %1</numerusform><numerusform>مفتاحان فيهما مسافات، وأُخذت آخر أعداد السطر على أنها المتجه: %1</numerusform><numerusform>%n مفاتيح فيها مسافات، وأُخذت آخر أعداد السطر على أنها المتجه: %1</numerusform><numerusform>%n مفتاحًا فيها مسافات، وأُخذت آخر أعداد السطر على أنها المتجه: %1</numerusform><numerusform>%n مفتاح فيها مسافات، وأُخذت آخر أعداد السطر على أنها المتجه: %1</numerusform></translation></message>
<message><source>the first line announces %1 rows, and %2 are there</source><translation>يعلن السطر الأول عن صفوف عددها %1، والموجود %2</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read</comment><translation><numerusform>كل المفاتيح بترميز UTF-8</numerusform><numerusform>مفتاح واحد ليس UTF-8: يحل U+FFFD محل ما تعذّرت قراءته</numerusform><numerusform>مفتاحان ليسا UTF-8: يحل U+FFFD محل ما تعذّرت قراءته</numerusform><numerusform>%n مفاتيح ليست UTF-8: يحل U+FFFD محل ما تعذّرت قراءته</numerusform><numerusform>%n مفتاحًا ليست UTF-8: يحل U+FFFD محل ما تعذّرت قراءته</numerusform><numerusform>%n مفتاح ليست UTF-8: يحل U+FFFD محل ما تعذّرت قراءته</numerusform></translation></message>
<message><source>look at these labels</source><comment>a task</comment><translation>النظر في هذه التسميات</translation></message>
<message><source>%1 names a column, and there are no labels with columns</source><translation>يسمّي %1 عمودًا، ولا تسميات ذات أعمدة</translation></message>
<message><source>Name their file by --labels</source><translation>سمِّ ملفها بـ --labels</translation></message>
<message><source>the rows are named by %1</source><translation>الصفوف مسمّاة من %1</translation></message>
<message><source>no key of the vectors is an id of the labels, so that they were put together line by line</source><translation>لا مفتاح من مفاتيح المتجهات معرّف في التسميات، فجُمعت سطرًا بسطر</translation></message>
<message><source>%1 of %2 vectors have no label: no %3 is their key</source><translation>%1 من %2 من المتجهات بلا تسمية: لا قيمة في %3 هي مفتاحها</translation></message>
<message><source>Give a label a row, in the order of the rows, or a column with their numbers from 0 (--id-column).</source><translation>أعطِ تسمية لكل صف بترتيب الصفوف، أو عمودًا بأرقامها بدءًا من 0 (--id-column).</translation></message>
<message><source>Give a label a row, or a column with their numbers from 0 (--id-column).</source><translation>أعطِ تسمية لكل صف، أو عمودًا بأرقامها بدءًا من 0 (--id-column).</translation></message>
<message><source>Give a label a row, or name the column of their numbers from 0 (--id-column).</source><translation>أعطِ تسمية لكل صف، أو سمِّ عمود أرقامها بدءًا من 0 (--id-column).</translation></message>
<message><source>there are %1 labels for %2 vectors: %3 was taken for the number of the row, counted from 0; %4 rows have none</source><translation>عدد التسميات %1 لمتجهات عددها %2: عُدّ %3 رقم الصف بدءًا من ٠؛ الصفوف التي بلا تسمية: %4</translation></message>
<message numerus="yes"><source>%n rows bear an id that an earlier one has, such as %1: an id means the first of its rows</source><comment>%n row bears an id that an earlier one has, such as %1: an id means the first of its rows</comment><translation><numerusform>لا صفوف تحمل معرّف صف سابق، مثل %1</numerusform><numerusform>صف واحد يحمل معرّف صف سابق، هو %1: يعني المعرّف أول صفوفه</numerusform><numerusform>صفان يحملان معرّف صف سابق، مثل %1: يعني المعرّف أول صفوفه</numerusform><numerusform>%n صفوف تحمل معرّف صف سابق، مثل %1: يعني المعرّف أول صفوفه</numerusform><numerusform>%n صفًّا تحمل معرّف صف سابق، مثل %1: يعني المعرّف أول صفوفه</numerusform><numerusform>%n صف تحمل معرّف صف سابق، مثل %1: يعني المعرّف أول صفوفه</numerusform></translation></message>
<message><source>The array has columns of several types, and no vectors</source><translation>في المصفوفة أعمدة من عدة أنواع، ولا متجهات</translation></message>
<message><source>Save its numbers as a plain array, as by numpy.stack.</source><translation>احفظ أعدادها كمصفوفة بسيطة، مثلًا بـ numpy.stack.</translation></message>
<message><source>The NumPy array is of format %1.%2, of which nothing is known here</source><translation>مصفوفة NumPy بالصيغة %1.%2، وهي غير معروفة هنا</translation></message>
<message><source>Save it anew with numpy.save.</source><translation>احفظها من جديد بـ numpy.save.</translation></message>
<message><source>The header of the NumPy array claims %1 bytes, more than any has</source><translation>تزعم ترويسة مصفوفة NumPy أن حجمها %1 بايت، وهو أكثر مما لأي ترويسة</translation></message>
<message><source>The file is damaged; save it anew with numpy.save.</source><translation>الملف تالف؛ احفظه من جديد بـ numpy.save.</translation></message>
<message><source>The file is cut off: an array of %1 numbers of %2 is announced, and %3 bytes are there</source><translation>الملف مبتور: أُعلن عن مصفوفة من %1 من الأعداد من نوع %2، والموجود %3 بايت</translation></message>
<message><source>Copy or save it anew.</source><translation>انسخه أو احفظه من جديد.</translation></message>
<message><source>behind the array the file holds %1 more bytes, which are left aside</source><translation>بعد المصفوفة في الملف %1 بايت أخرى، تُترك جانبًا</translation></message>
<message><source>NumPy array</source><translation>مصفوفة NumPy</translation></message>
<message><source>`numpy.save`, versions 1 to 3, of any plain number and in both orders; float32 in C order is taken as it lies</source><translation>`numpy.save`، الإصدارات من 1 إلى 3، لأي عدد بسيط وبكلا الترتيبين؛ تؤخذ float32 بترتيب C كما هي</translation></message>
<message><source>NumPy arrays</source><translation>مصفوفات NumPy</translation></message>
<message><source>`numpy.savez` and `savez_compressed`; of several arrays `--tensor` names one</source><translation>`numpy.savez` و`savez_compressed`؛ ومن عدة مصفوفات يسمّي `--tensor` واحدة</translation></message>
<message><source>No vector in the file can be compared: each is nothing but zeros, or holds a number beyond 1e15 or something that is no finite number</source><translation>لا يمكن مقارنة أي متجه في الملف: كل منها أصفار لا غير، أو فيه عدد يتجاوز 1e15 أو ما ليس عددًا منتهيًا</translation></message>
<message><source>See what wrote it: a training that ran away leaves such numbers.</source><translation>انظر ما الذي كتبه: التدريب الخارج عن السيطرة يترك مثل هذه الأعداد.</translation></message>
<message numerus="yes"><source>%n vectors hold something that is no finite number, and can be compared with none: %1, counted from 0</source><comment>%n vector holds something that is no finite number, and can be compared with none: %1, counted from 0</comment><translation><numerusform>لا متجهات فيها ما ليس عددًا منتهيًا: %1، العد من ٠</numerusform><numerusform>متجه واحد فيه ما ليس عددًا منتهيًا، فلا يمكن مقارنته بغيره: %1، العد من ٠</numerusform><numerusform>متجهان فيهما ما ليس عددًا منتهيًا، فلا تمكن مقارنتهما بغيرهما: %1، العد من ٠</numerusform><numerusform>%n متجهات فيها ما ليس عددًا منتهيًا، فلا تمكن مقارنتها بغيرها: %1، العد من ٠</numerusform><numerusform>%n متجهًا فيها ما ليس عددًا منتهيًا، فلا تمكن مقارنتها بغيرها: %1، العد من ٠</numerusform><numerusform>%n متجه فيها ما ليس عددًا منتهيًا، فلا تمكن مقارنتها بغيرها: %1، العد من ٠</numerusform></translation></message>
<message numerus="yes"><source>%n vectors hold a number beyond 1e15, too large to be compared: %1, counted from 0</source><comment>%n vector holds a number beyond 1e15, too large to be compared: %1, counted from 0</comment><translation><numerusform>لا متجهات فيها عدد يتجاوز 1e15: %1، العد من ٠</numerusform><numerusform>متجه واحد فيه عدد يتجاوز 1e15، وهو أكبر من أن يُقارن: %1، العد من ٠</numerusform><numerusform>متجهان فيهما عدد يتجاوز 1e15، وهو أكبر من أن يُقارن: %1، العد من ٠</numerusform><numerusform>%n متجهات فيها عدد يتجاوز 1e15، وهو أكبر من أن يُقارن: %1، العد من ٠</numerusform><numerusform>%n متجهًا فيها عدد يتجاوز 1e15، وهو أكبر من أن يُقارن: %1، العد من ٠</numerusform><numerusform>%n متجه فيها عدد يتجاوز 1e15، وهو أكبر من أن يُقارن: %1، العد من ٠</numerusform></translation></message>
<message numerus="yes"><source>%n vectors are nothing but zeros, and can be compared with none: %1, counted from 0</source><comment>%n vector is nothing but zeros, and can be compared with none: %1, counted from 0</comment><translation><numerusform>لا متجهات كلها أصفار: %1، العد من ٠</numerusform><numerusform>متجه واحد كله أصفار، فلا يمكن مقارنته بغيره: %1، العد من ٠</numerusform><numerusform>متجهان كلاهما أصفار، فلا تمكن مقارنتهما بغيرهما: %1، العد من ٠</numerusform><numerusform>%n متجهات كلها أصفار، فلا تمكن مقارنتها بغيرها: %1، العد من ٠</numerusform><numerusform>%n متجهًا كلها أصفار، فلا تمكن مقارنتها بغيرها: %1، العد من ٠</numerusform><numerusform>%n متجه كلها أصفار، فلا تمكن مقارنتها بغيرها: %1، العد من ٠</numerusform></translation></message>
<message><source>There is one table in the file, and it has no name: --tensor means nothing here</source><translation>في الملف جدول واحد بلا اسم: لا معنى لـ --tensor هنا</translation></message>
<message><source>open these vectors</source><comment>a task</comment><translation>فتح هذه المتجهات</translation></message>
<message><source>Save fewer rows or dimensions, or float32.</source><translation>احفظ صفوفًا أو أبعادًا أقل، أو float32.</translation></message>
<message><source>look at this file</source><comment>a task</comment><translation>النظر في هذا الملف</translation></message>
<message><source>A line is empty, and no vector</source><translation>أحد الأسطر فارغ وليس متجهًا</translation></message>
<message><source>Take it out.</source><translation>أخرجه.</translation></message>
<message><source>The value %1 of the line is no number</source><translation>القيمة %1 من السطر ليست عددًا</translation></message>
<message><source>Each line should hold %1 numbers.</source><translation>ينبغي أن يكون في كل سطر %1 من الأعداد.</translation></message>
<message><source>The line holds another number of values than the first, which has %1</source><translation>عدد القيم في السطر غير عددها في الأول، وهو %1</translation></message>
<message><source>Each line should hold as many.</source><translation>ينبغي أن يكون العدد واحدًا في كل سطر.</translation></message>
<message><source>The file holds no vector</source><translation>لا متجهات في الملف</translation></message>
<message><source>The configuration names the file '%1', which is not in its own folder</source><translation>تسمّي التهيئة الملف «%1»، وهو ليس في مجلدها</translation></message>
<message><source>Put it there, or open the file of vectors by itself with --labels.</source><translation>ضعه هناك، أو افتح ملف المتجهات وحده مع --labels.</translation></message>
<message><source>There are no vectors '%1'</source><translation>لا توجد متجهات «%1»</translation></message>
<message><source>Embedding Projector</source><translation>Embedding Projector</translation></message>
<message><source>%1 is no tensor</source><translation>%1 ليس موترًا</translation></message>
<message><source>%1 lacks its type, shape or place</source><translation>ينقص %1 نوعه أو شكله أو موضعه</translation></message>
<message><source>The file is cut off: the tensor %1 should end at byte %2 of the numbers, of which %3 bytes are there</source><translation>الملف مبتور: ينبغي أن ينتهي الموتر %1 عند البايت %2 من الأعداد، والموجود منها %3 بايت</translation></message>
<message><source>%1 of shape %2 does not take the %3 bytes that it has</source><translation>%1 بالشكل %2 لا يشغل ما له من البايتات وعددها %3</translation></message>
<message><source>The file is too short for a safetensors file</source><translation>الملف أقصر من أن يكون ملف safetensors</translation></message>
<message><source>The file is cut off or damaged: its header should have %1 bytes, and the file has %2</source><translation>الملف مبتور أو تالف: ينبغي أن تكون ترويسته %1 بايت، وحجم الملف %2</translation></message>
<message><source>The header of the safetensors file has %1 bytes, more than any has</source><translation>ترويسة ملف safetensors حجمها %1 بايت، وهو أكثر مما لأي ترويسة</translation></message>
<message><source>lists within lists</source><translation>قوائم داخل قوائم</translation></message>
<message><source>it is no JSON object</source><translation>ليس كائن JSON</translation></message>
<message><source>The tensor '%1' is of the type %2, which is not read</source><translation>الموتر «%1» من النوع %2، وهو لا يُقرأ</translation></message>
<message><source>Save it as float32.</source><translation>احفظه بنوع float32.</translation></message>
<message><source>There is no tensor '%1'</source><translation>لا يوجد موتر «%1»</translation></message>
<message><source>safetensors</source><translation>safetensors</translation></message>
<message><source>No row holds %1 numbers</source><translation>لا صف فيه %1 من الأعداد</translation></message>
<message numerus="yes"><source>%n rows do not hold %1 numbers: %2</source><comment>%n row does not hold %1 numbers: %2</comment><translation><numerusform>لا صفوف تخلو من %1 من الأعداد: %2</numerusform><numerusform>صف واحد ليس فيه %1 من الأعداد: %2</numerusform><numerusform>صفان ليس فيهما %1 من الأعداد: %2</numerusform><numerusform>%n صفوف ليس فيها %1 من الأعداد: %2</numerusform><numerusform>%n صفًّا ليس فيها %1 من الأعداد: %2</numerusform><numerusform>%n صف ليس فيها %1 من الأعداد: %2</numerusform></translation></message>
<message><source>The table has neither a column of vectors nor one number a column; its columns are %1</source><translation>ليس في الجدول عمود متجهات ولا عدد في كل عمود؛ أعمدته %1</translation></message>
<message><source>A vector is written as [0.1, 0.2], or its numbers stand in columns of their own.</source><translation>يُكتب المتجه بالشكل [0.1, 0.2]، أو تكون أعداده في أعمدة مستقلة.</translation></message>
<message><source>the vectors were taken from %1 columns, %2 to %3</source><translation>أُخذت المتجهات من %1 من الأعمدة، من %2 إلى %3</translation></message>
<message><source>the vectors were taken from the column %1</source><translation>أُخذت المتجهات من العمود %1</translation></message>
<message><source>%1, the ids from %2</source><comment>the vectors</comment><translation>%1، والمعرّفات من %2</translation></message>
<message><source>Table of vectors</source><translation>جدول متجهات</translation></message>
<message><source>CSV, TSV, JSON lines, Parquet or a workbook with a column of vectors (`[0.1, 0.2]`) or one number a column</source><translation>CSV أو TSV أو أسطر JSON أو Parquet أو مصنف فيه عمود متجهات (`[0.1, 0.2]`) أو عدد في كل عمود</translation></message>
<message><source>There is no '%1' in the archive</source><translation>لا يوجد «%1» في الأرشيف</translation></message>
<message><source>%1; and %2 more</source><translation>%1؛ و%2 غيرها</translation></message>
<message><source>There is no array of numbers in the file</source><translation>لا مصفوفة أعداد في الملف</translation></message>
<message><source>There is no array '%1' in the file. It holds %2</source><translation>لا مصفوفة «%1» في الملف. فيه %2</translation></message>
<message><source>Name one of them by --tensor.</source><translation>سمِّ واحدة منها بـ --tensor.</translation></message>
<message><source>The file holds several arrays: %1</source><translation>في الملف عدة مصفوفات: %1</translation></message>
<message><source>Name the one that is meant by --tensor.</source><translation>سمِّ المقصودة بـ --tensor.</translation></message>
<message><source>The file is cut off: %1 vectors of %2 numbers are announced, and %3 bytes are there</source><translation>الملف مبتور: أُعلن عن %1 من المتجهات من %2 من الأعداد، والموجود %3 بايت</translation></message>
<message><source>The file is cut off or damaged: no whole vector follows the %1 that were read</source><translation>الملف مبتور أو تالف: لا متجه كامل بعد ما قُرئ وعدده %1</translation></message>
<message numerus="yes"><source>%n keys are not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</source><comment>%n key is not UTF-8: U+FFFD stands for what could not be read. A key with a blank in it breaks such a file</comment><translation><numerusform>كل المفاتيح بترميز UTF-8</numerusform><numerusform>مفتاح واحد ليس UTF-8: يحل U+FFFD محل ما تعذّرت قراءته. المفتاح الذي فيه مسافة يفسد مثل هذا الملف</numerusform><numerusform>مفتاحان ليسا UTF-8: يحل U+FFFD محل ما تعذّرت قراءته. المفتاح الذي فيه مسافة يفسد مثل هذا الملف</numerusform><numerusform>%n مفاتيح ليست UTF-8: يحل U+FFFD محل ما تعذّرت قراءته. المفتاح الذي فيه مسافة يفسد مثل هذا الملف</numerusform><numerusform>%n مفتاحًا ليست UTF-8: يحل U+FFFD محل ما تعذّرت قراءته. المفتاح الذي فيه مسافة يفسد مثل هذا الملف</numerusform><numerusform>%n مفتاح ليست UTF-8: يحل U+FFFD محل ما تعذّرت قراءته. المفتاح الذي فيه مسافة يفسد مثل هذا الملف</numerusform></translation></message>
<message><source>behind the %1 vectors that are announced the file holds %2 more bytes, which are left aside</source><translation>بعد المتجهات المعلنة وعددها %1 في الملف %2 بايت أخرى، تُترك جانبًا</translation></message>
<message><source>The first line does not say how many vectors of how many numbers follow</source><translation>لا يذكر السطر الأول كم متجهًا يليه ومن كم عدد</translation></message>
<message><source>word2vec</source><translation>word2vec</translation></message>
<message><source>text and binary, as word2vec, fastText and gensim write them; in text the last numbers of a line are the vector, so keys may hold blanks</source><translation>نصية وثنائية، كما تكتبها word2vec وfastText وgensim؛ في النصية آخر أعداد السطر هي المتجه، فيجوز أن تكون في المفاتيح مسافات</translation></message>
<message><source>GloVe</source><translation>GloVe</translation></message>
<message><source>lines of a key and its numbers, without a first line that announces them</source><translation>أسطر من مفتاح وأعداده، بلا سطر أول يعلن عنها</translation></message>
<message><source>The files of that name are opened by 'shelfspace ./%1'.</source><translation>الملفات التي بهذا الاسم تُفتح بالأمر 'shelfspace ./%1'.</translation></message>
<message><source>The map itself is in %1; with --no-quality it is not measured</source><translation>الخريطة نفسها في %1؛ مع --no-quality لا تُقاس</translation></message>
<message><source>What has arrived is kept: the same call goes on from there.</source><translation>يُحتفظ بما وصل: الأمر نفسه يستأنف من هناك.</translation></message>
<message><source>An unsaved run cannot be kept: %1</source><translation>تعذّر الاحتفاظ بتشغيل غير محفوظ: %1</translation></message>
<message><source>An unsaved search cannot be kept: %1</source><translation>تعذّر الاحتفاظ ببحث غير محفوظ: %1</translation></message>
<message><source>The project is not saved, and its file is as it was: %1</source><translation>لم يُحفظ المشروع، وبقي ملفه كما كان: %1</translation></message>
<message><source>The project is not saved: %1</source><translation>لم يُحفظ المشروع: %1</translation></message>
<message><source>It was thrown away. Fetch it once more, or from another address.</source><translation>تم التخلص منه. اجلبه مرة أخرى، أو من عنوان آخر.</translation></message>
<message><source>line %1, column %2</source><translation>السطر %1، العمود %2</translation></message>
<message><source>%1. %2</source><comment>words and a sentence</comment><translation>%1. %2</translation></message>
<message><source>Stopped before it was finished</source><translation>أُوقف قبل أن ينتهي</translation></message>
<message><source>The rating %1 is out of range</source><translation>التقييم %1 خارج المدى</translation></message>
<message><source>The rating %1 is not a number</source><translation>التقييم %1 ليس عددًا</translation></message>
<message><source>%1: %2</source><comment>what could not be done, and why</comment><translation>%1: %2</translation></message>
<message><source>The new files are in %1; the next export into this folder ends it</source><translation>الملفات الجديدة في %1؛ التصدير التالي إلى هذا المجلد يكمله</translation></message>
<message><source>The model is of a shape that cannot be taken over: %1</source><translation>النموذج له شكل لا يمكن أخذه: %1</translation></message>
<message><source>Models with two embeddings, and a dot product or a concatenation with dense layers behind, can; of others the vectors can be opened by --tensor.</source><translation>يمكن أخذ النماذج ذات التضمينين مع جداء نقطي أو مع ضم تليه طبقات كثيفة؛ أما غيرها فيمكن فتح متجهاتها بـ --tensor.</translation></message>
<message><source>The header of the NumPy array makes no sense at its character %1</source><translation>لا معنى لترويسة مصفوفة NumPy عند الحرف %1</translation></message>
<message><source>The array holds objects of Python, which are not read</source><translation>في المصفوفة كائنات Python، وهذه لا تُقرأ</translation></message>
<message><source>Save numbers, as by numpy.stack(...).astype('float32').</source><translation>احفظ أعدادًا، مثلًا بـ numpy.stack(...).astype('float32').</translation></message>
<message><source>The array's type is '%1', which is none of numbers</source><translation>نوع المصفوفة هو '%1'، وليس من أنواع الأعداد</translation></message>
<message><source>Save it as float32, as by .astype('float32').</source><translation>احفظها بنوع float32، مثلًا بـ .astype('float32').</translation></message>
<message><source>The file is cut off within the header of the NumPy array</source><translation>الملف مبتور داخل ترويسة مصفوفة NumPy</translation></message>
<message><source>The file is neither a run nor vectors of a kind that is known here</source><translation>ليس الملف تشغيلًا ولا متجهات من نوع معروف هنا</translation></message>
<message><source>Known are run files, and vectors as NumPy, safetensors, word2vec, GloVe, Keras, the Projector's files and tables have them.</source><translation>المعروف هو ملفات التشغيل، والمتجهات كما في NumPy وsafetensors وword2vec وGloVe وKeras وملفات Projector والجداول.</translation></message>
<message><source>The header of the safetensors file makes no sense: %1</source><translation>لا معنى لترويسة ملف safetensors: %1</translation></message>
<message><source>Save the file anew.</source><translation>احفظ الملف من جديد.</translation></message>
<message><source>Only books whose title, authors or id hold these words</source><translation>فقط الكتب التي في عنوانها أو مؤلفيها أو معرّفها هذه الكلمات</translation></message>
<message><source>How many books to pass over</source><translation>عدد الكتب التي تُتخطى</translation></message>
<message><source>How many books to list</source><translation>عدد الكتب التي تُدرج</translation></message>
<message><source>%1 and %2: not compared: they are of other data</source><translation>%1 و%2: بلا مقارنة: هما من بيانات مختلفة</translation></message>
<message><source>%1 and %2: not compared: other ratings were held out</source><translation>%1 و%2: بلا مقارنة: حُجزت تقييمات مختلفة</translation></message>
<message><source>%1 and %2: not compared: one of them predicts no ratings</source><translation>%1 و%2: بلا مقارنة: أحدهما لا يتنبأ بتقييمات</translation></message>
<message><source>%1 and %2: not compared: they were measured on other readers, as one goes on from a run that knew more</source><translation>%1 و%2: بلا مقارنة: قيسا على قرّاء مختلفين، لأن أحدهما يستأنف من تشغيل كان يعرف أكثر</translation></message>
<message><source>%1@%2</source><comment>a figure and the length of the list</comment><translation>%1@%2</translation></message>
<message><source>p &lt; %1</source><translation>p &lt; %1</translation></message>
<message><source>p = %1</source><translation>p = %1</translation></message>
<message><source>%1 %2 [%3, %4], %5</source><comment>a figure, a difference, its interval, p = ...</comment><translation>%1 %2 [%3، %4]، %5</translation></message>
<message><source>%1 is better than %2: %3</source><comment>two runs and figures</comment><translation>%1 أفضل من %2: %3</translation></message>
<message><source>%1 and %2: no difference that these data can show: %3</source><translation>%1 و%2: لا فرق يمكن لهذه البيانات إثباته: %3</translation></message>
<message numerus="yes"><source>%1 after correction for %n comparisons</source><comment>%1 after correction for %n comparison</comment><translation><numerusform>%1 بعد التصحيح لـ %n مقارنة</numerusform><numerusform>%1 بعد التصحيح لمقارنة واحدة</numerusform><numerusform>%1 بعد التصحيح لمقارنتين</numerusform><numerusform>%1 بعد التصحيح لـ %n مقارنات</numerusform><numerusform>%1 بعد التصحيح لـ %n مقارنة</numerusform><numerusform>%1 بعد التصحيح لـ %n مقارنة</numerusform></translation></message>
<message><source>Is the difference real? Paired over readers, %1, 95 % intervals</source><translation>هل الفرق حقيقي؟ اختبار مزدوج على القرّاء، %1، فترات ثقة ٩٥٪</translation></message>
<message><source>others, or not known</source><translation>أخرى، أو غير معروفة</translation></message>
<message><source>%1 to %2</source><comment>two numbers</comment><translation>من %1 إلى %2</translation></message>
<message><source>no ratings</source><translation>لا تقييمات</translation></message>
<message numerus="yes"><source>%n ratings</source><comment>%n rating</comment><translation><numerusform>لا تقييمات</numerusform><numerusform>تقييم واحد</numerusform><numerusform>تقييمان</numerusform><numerusform>%n تقييمات</numerusform><numerusform>%n تقييمًا</numerusform><numerusform>%n تقييم</numerusform></translation></message>
<message numerus="yes"><source>%1 to %n ratings</source><comment>%1 to %n rating</comment><translation><numerusform>من %1 إلى %n تقييم</numerusform><numerusform>من %1 إلى تقييم واحد</numerusform><numerusform>من %1 إلى تقييمين</numerusform><numerusform>من %1 إلى %n تقييمات</numerusform><numerusform>من %1 إلى %n تقييمًا</numerusform><numerusform>من %1 إلى %n تقييم</numerusform></translation></message>
<message><source>Where does it fail? %1, %2 %3. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value</comment><translation>أين يخفق؟ %1، %2 %3. الأسوأ أولًا؛ * أسوأ من الكل، بما يتجاوز العشوائية</translation></message>
<message><source>Where does it fail? %1, %2 %3; of all held-out books %4 stand in a list of ten. Worst first; * worse than all, beyond chance</source><comment>a run, a figure and its value, a share</comment><translation>أين يخفق؟ %1، %2 %3؛ من كل الكتب المحجوزة يرد %4 في قائمة من عشرة. الأسوأ أولًا؛ * أسوأ من الكل، بما يتجاوز العشوائية</translation></message>
<message><source>by</source><comment>column of a table: what parts readers or books</comment><translation>بحسب</translation></message>
<message><source>slice</source><comment>column of a table</comment><translation>الشريحة</translation></message>
<message><source>readers</source><comment>column of a table</comment><translation>القرّاء</translation></message>
<message><source>of</source><comment>column of a table: so many ratings or books</comment><translation>العدد</translation></message>
<message><source>figure [95 %]</source><comment>column of a table</comment><translation>القيمة [٩٥٪]</translation></message>
<message><source>less all</source><comment>column of a table: minus the figure of all</comment><translation>ناقص الكل</translation></message>
<message><source>p corrected</source><comment>column of a table</comment><translation>p مصحَّح</translation></message>
<message><source>%1 [%2, %3]</source><comment>a figure and its interval</comment><translation>%1 [%2، %3]</translation></message>
<message><source>a date such as 2008-01-31</source><translation>تاريخ مثل 2008-01-31</translation></message>
<message><source>a number from %1 to %2</source><translation>عدد من %1 إلى %2</translation></message>
<message><source>score</source><comment>column of a table</comment><translation>الدرجة</translation></message>
<message><source>title</source><comment>column of a table</comment><translation>العنوان</translation></message>
<message><source>book</source><comment>column of a table</comment><translation>الكتاب</translation></message>
<message><source>Chosen books:</source><translation>الكتب المختارة:</translation></message>
<message><source>This model can be asked by</source><translation>يمكن سؤال هذا النموذج بما يلي</translation></message>
<message><source>%1: %2</source><comment>a word and what it means</comment><translation>%1: %2</translation></message>
<message><source>%1 by %2</source><comment>a book's title and author</comment><translation>%1، تأليف %2</translation></message>
<message><source>line %1: %2</source><translation>السطر %1: %2</translation></message>
<message><source>%1 (%2)</source><comment>a book and why it is not known</comment><translation>%1 (%2)</translation></message>
<message><source>and %1 more, which --json lists</source><translation>و%1 غيرها، يسردها --json</translation></message>
<message><source>table of ratings</source><translation>جدول تقييمات</translation></message>
<message numerus="yes"><source>none of the %n books here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</source><comment>none of the %n book here that is rated or read is one of the run's: nothing is known of your taste, and nothing is recommended</comment><translation><numerusform>لا كتب هنا مقيَّمة أو مقروءة من كتب التشغيل: لا يُعرف شيء عن ذوقك، ولا يوصى بشيء</numerusform><numerusform>الكتاب الوحيد المقيَّم أو المقروء هنا ليس من كتب التشغيل: لا يُعرف شيء عن ذوقك، ولا يوصى بشيء</numerusform><numerusform>ليس أي من الكتابين المقيَّمين أو المقروءين هنا من كتب التشغيل: لا يُعرف شيء عن ذوقك، ولا يوصى بشيء</numerusform><numerusform>ليس أي من %n كتب مقيَّمة أو مقروءة هنا من كتب التشغيل: لا يُعرف شيء عن ذوقك، ولا يوصى بشيء</numerusform><numerusform>ليس أي من %n كتابًا مقيَّمًا أو مقروءًا هنا من كتب التشغيل: لا يُعرف شيء عن ذوقك، ولا يوصى بشيء</numerusform><numerusform>ليس أي من %n كتاب مقيَّم أو مقروء هنا من كتب التشغيل: لا يُعرف شيء عن ذوقك، ولا يوصى بشيء</numerusform></translation></message>
<message><source>the run does not know the book '%1'; it is left out</source><translation>لا يعرف التشغيل الكتاب «%1»؛ استُبعد</translation></message>
<message numerus="yes"><source>Your library (%1): %n books, %2 of them known to the run, %3 to be decided, %4 not known</source><comment>Your library (%1): %n book, %2 of them known to the run, %3 to be decided, %4 not known</comment><translation><numerusform>مكتبتك (%1): لا كتب، المعروف منها للتشغيل %2، وما ينتظر القرار %3، وغير المعروف %4</numerusform><numerusform>مكتبتك (%1): كتاب واحد، المعروف منها للتشغيل %2، وما ينتظر القرار %3، وغير المعروف %4</numerusform><numerusform>مكتبتك (%1): كتابان، المعروف منها للتشغيل %2، وما ينتظر القرار %3، وغير المعروف %4</numerusform><numerusform>مكتبتك (%1): %n كتب، المعروف منها للتشغيل %2، وما ينتظر القرار %3، وغير المعروف %4</numerusform><numerusform>مكتبتك (%1): %n كتابًا، المعروف منها للتشغيل %2، وما ينتظر القرار %3، وغير المعروف %4</numerusform><numerusform>مكتبتك (%1): %n كتاب، المعروف منها للتشغيل %2، وما ينتظر القرار %3، وغير المعروف %4</numerusform></translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read; %4</source><translation>من المعروفة: المقيَّم %1، والمقروء بلا تقييم %2، وما سيُقرأ %3؛ %4</translation></message>
<message><source>Of the known ones %1 rated, %2 read without a rating, %3 to be read</source><translation>من المعروفة: المقيَّم %1، والمقروء بلا تقييم %2، وما سيُقرأ %3</translation></message>
<message><source>To be decided, with --choose LINE=ID:</source><translation>ما ينتظر القرار، بـ --choose LINE=ID:</translation></message>
<message><source>Not known:</source><comment>books</comment><translation>غير معروفة:</translation></message>
<message><source>The nearest id is '%1'.</source><translation>أقرب معرّف هو «%1».</translation></message>
<message><source>Ids are those of the books or ratings file.</source><translation>المعرّفات هي معرّفات ملف الكتب أو التقييمات.</translation></message>
<message><source>Ids are those of the ratings file.</source><translation>المعرّفات هي معرّفات ملف التقييمات.</translation></message>
<message><source>%1: %2</source><comment>a name and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>The book</source><translation>الكتاب</translation></message>
<message><source>Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, plus C</source><translation>إضافة متجه هذا الكتاب قبل البحث، ويمكن تكراره: A - B + C هو الكتاب A ناقص B زائد C</translation></message>
<message><source>Take this book's vector away, can be repeated</source><translation>طرح متجه هذا الكتاب، ويمكن تكراره</translation></message>
<message><source>How many neighbors to list</source><translation>عدد الجيران الذين يُدرجون</translation></message>
<message><source>cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><translation>cosine: 1 - جيب تمام الزاوية؛ euclidean: المسافة؛ dot: الجداء، والأكبر فيه أقرب</translation></message>
<message><source>Say why each is a neighbor: the readers of both and how they rated them, what the catalogue has in common, and the dimensions that carry it</source><translation>ذكر سبب كون كل منها جارًا: قرّاء الكتابين وكيف قيّموهما، والمشترك بينهما في فهرس الكتب، والأبعاد التي يقوم عليها التقارب</translation></message>
<message><source>readers: %1 of both, %2 of the book, %3 of the neighbor, %4 by chance</source><translation>القرّاء: %1 للكتابين، و%2 للكتاب، و%3 للجار، والمتوقع بالعشوائية %4</translation></message>
<message><source>ratings: %1 and %2 in the mean, %3 apart, %4 within one</source><translation>التقييمات: %1 و%2 في المتوسط، بفارق %3، و%4 بفارق لا يتجاوز واحدًا</translation></message>
<message><source>%1, correlation %2</source><comment>figures of ratings</comment><translation>%1، الارتباط %2</translation></message>
<message><source>in common: %1</source><translation>المشترك: %1</translation></message>
<message><source>%1: %2</source><comment>a dimension and its part</comment><translation>%1: %2</translation></message>
<message><source>others: %1</source><comment>dimensions</comment><translation>غيرها: %1</translation></message>
<message><source>cosine %1, of which by dimension: %2</source><translation>جيب التمام %1، منه بحسب البُعد: %2</translation></message>
<message><source>squared distance %1, of which by dimension: %2</source><translation>مربع المسافة %1، منه بحسب البُعد: %2</translation></message>
<message><source>product %1, of which by dimension: %2</source><translation>الجداء %1، منه بحسب البُعد: %2</translation></message>
<message><source>An entry is %1.</source><translation>كل مدخل بالشكل %1.</translation></message>
<message><source>Write %1.</source><translation>اكتب %1.</translation></message>
<message><source>it names no book or no rating</source><translation>لا يسمّي كتابًا أو لا يسمّي تقييمًا</translation></message>
<message><source>the book is no id</source><translation>الكتاب ليس معرّفًا</translation></message>
<message><source>the rating is not a number</source><translation>التقييم ليس عددًا</translation></message>
<message><source>A reader of the run's data</source><translation>قارئ من بيانات التشغيل</translation></message>
<message><source>A book of the run's data</source><translation>كتاب من بيانات التشغيل</translation></message>
<message><source>%1: '%2' is not a whole number</source><translation>%1: «%2» ليس عددًا صحيحًا</translation></message>
<message><source>%1: '%2' is not a number</source><translation>%1: «%2» ليس عددًا</translation></message>
<message><source>%1: '%2' is not a whole number from %3 up</source><translation>%1: «%2» ليس عددًا صحيحًا من %3 فما فوق</translation></message>
<message><source>%1: '%2' is not a number from %3 up</source><translation>%1: «%2» ليس عددًا من %3 فما فوق</translation></message>
<message><source>%1: '%2' is not a whole number from %3 to %4</source><translation>%1: «%2» ليس عددًا صحيحًا من %3 إلى %4</translation></message>
<message><source>%1: '%2' is not a number from %3 to %4</source><translation>%1: «%2» ليس عددًا من %3 إلى %4</translation></message>
<message><source>%1.</source><comment>a sentence</comment><translation>%1.</translation></message>
<message numerus="yes"><source>the ratings of %n books count for nothing: nobody rated these books in the training part, so the model knows nothing about them</source><comment>the rating of %n book counts for nothing: nobody rated this book in the training part, so the model knows nothing about it</comment><translation><numerusform>لا تُحسب تقييمات %n كتاب: لم يقيّم أحد هذه الكتب في جزء التدريب، فلا يعرف النموذج شيئًا عنها</numerusform><numerusform>لا يُحسب تقييم كتاب واحد: لم يقيّمه أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنه</numerusform><numerusform>لا يُحسب تقييما كتابين: لم يقيّمهما أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنهما</numerusform><numerusform>لا تُحسب تقييمات %n كتب: لم يقيّم أحد هذه الكتب في جزء التدريب، فلا يعرف النموذج شيئًا عنها</numerusform><numerusform>لا تُحسب تقييمات %n كتابًا: لم يقيّم أحد هذه الكتب في جزء التدريب، فلا يعرف النموذج شيئًا عنها</numerusform><numerusform>لا تُحسب تقييمات %n كتاب: لم يقيّم أحد هذه الكتب في جزء التدريب، فلا يعرف النموذج شيئًا عنها</numerusform></translation></message>
<message><source>%1; its rating counts for nothing</source><comment>why nothing is known of a book</comment><translation>%1؛ لا يُحسب تقييمه</translation></message>
<message><source>--without-author '%1' leaves nothing out: no book of the run's data is by somebody of that name</source><translation>لا يستبعد --without-author '%1' شيئًا: لا كتاب في بيانات التشغيل لأحد بهذا الاسم</translation></message>
<message><source>reader '%1': %2; the books are chosen by those ratings, as for a new reader, and none counts as a hit</source><comment>why nothing is known of the reader</comment><translation>القارئ «%1»: %2؛ تُختار الكتب بتلك التقييمات، كما لقارئ جديد، ولا يُعدّ أي منها إصابة</translation></message>
<message><source>A reader by attributes, k=v,...; for models that learn from attributes</source><translation>قارئ بالصفات، k=v,...؛ للنماذج التي تتعلم من الصفات</translation></message>
<message><source>With features: also the scores and vectors of these books</source><translation>مع السمات: أيضًا درجات هذه الكتب ومتجهاتها</translation></message>
<message><source>A second reader of the data: books for both</source><translation>قارئ ثانٍ من البيانات: كتب للاثنين معًا</translation></message>
<message><source>For two readers: mean of both standardized scores, or least: the lower of both</source><translation>لقارئين: mean، متوسط الدرجتين المعياريتين، أو least: الأدنى منهما</translation></message>
<message><source>How many books to recommend</source><translation>عدد الكتب التي يوصى بها</translation></message>
<message><source>Also books that the reader has rated</source><translation>أيضًا كتب قيّمها القارئ</translation></message>
<message><source>No books whose rating was held out; otherwise finding one is a hit</source><translation>دون الكتب التي حُجز تقييمها؛ وإلا عُدّ العثور على أحدها إصابة</translation></message>
<message><source>Also books without a rating in training, of which the model knows nothing</source><translation>أيضًا كتب بلا تقييم في التدريب، لا يعرف النموذج شيئًا عنها</translation></message>
<message><source>Name the rated books that speak for each recommendation</source><translation>تسمية الكتب المقيَّمة التي ترجّح كل توصية</translation></message>
<message><source>Only books of authors with these words</source><translation>فقط كتب مؤلفين في أسمائهم هذه الكلمات</translation></message>
<message><source>Only books of these years: 1990..2000</source><translation>فقط كتب هذه السنوات: 1990..2000</translation></message>
<message><source>Only books in this language</source><translation>فقط كتب بهذه اللغة</translation></message>
<message><source>Only books with this value in a column of the catalogue, for example genre=fantasy</source><translation>فقط كتب لها هذه القيمة في عمود من فهرس الكتب، مثل genre=fantasy</translation></message>
<message><source>Only books with at least so many ratings in training</source><translation>فقط كتب لها هذا العدد من التقييمات في التدريب على الأقل</translation></message>
<message><source>Only books with at most so many ratings in training</source><translation>فقط كتب لها هذا العدد من التقييمات في التدريب على الأكثر</translation></message>
<message><source>Not this book</source><translation>دون هذا الكتاب</translation></message>
<message><source>No book that this person has a part in</source><translation>دون أي كتاب شارك فيه هذا الشخص</translation></message>
<message><source>No other editions of what the reader has read, and one of each work</source><translation>دون طبعات أخرى لما قرأه القارئ، وواحدة من كل عمل</translation></message>
<message><source>Of a series of which the reader has read nothing, no volume but the first</source><translation>من سلسلة لم يقرأ القارئ منها شيئًا، المجلد الأول وحده</translation></message>
<message><source>Of a series the volume that comes next for the reader, instead of a later one</source><translation>من السلسلة المجلد الذي يأتي تاليًا للقارئ، بدلًا من مجلد لاحق</translation></message>
<message><source>At most one book of each series</source><translation>كتاب واحد على الأكثر من كل سلسلة</translation></message>
<message><source>At most one book of each author</source><translation>كتاب واحد على الأكثر لكل مؤلف</translation></message>
<message><source>0: best scores only, up to 1: ever more unlike each other</source><translation>0: أفضل الدرجات فقط، وصولًا إلى 1: كتب يزداد اختلاف بعضها عن بعض</translation></message>
<message><source>Also list so many readers like this one</source><translation>إدراج هذا العدد من القرّاء المشابهين لهذا القارئ أيضًا</translation></message>
<message><source>warning: %1</source><translation>تحذير: %1</translation></message>
<message><source>%1 %2</source><comment>what is done, and how much of it</comment><translation>%1 %2</translation></message>
<message><source>%1  %2</source><comment>how much is done, and more of it</comment><translation>%1  %2</translation></message>
<message><source>%1 s</source><comment>seconds</comment><translation>%1 ث</translation></message>
<message><source>%1 min %2 s</source><translation>%1 د %2 ث</translation></message>
<message><source>(without %1)</source><comment>columns of a table</comment><translation>(دون %1)</translation></message>
<message><source>Trains embeddings of books and readers from ratings, and shows what they know.</source><translation>يدرّب تضمينات للكتب والقرّاء من التقييمات، ويعرض ما تعرفه.</translation></message>
<message><source>Print this help</source><translation>طباعة هذه المساعدة</translation></message>
<message><source>Print the version, and what this program is made with</source><translation>طباعة الإصدار وما صُنع به هذا البرنامج</translation></message>
<message><source>Speak this language: %1</source><translation>التحدث بهذه اللغة: %1</translation></message>
<message><source>There is no option '%1'</source><translation>لا يوجد خيار «%1»</translation></message>
<message><source>See 'shelfspace --help'.</source><translation>انظر 'shelfspace --help'.</translation></message>
<message><source>'%1' is more than the command takes</source><translation>«%1» زائد على ما يأخذه الأمر</translation></message>
<message><source>See 'shelfspace %1 --help'.</source><translation>انظر 'shelfspace %1 --help'.</translation></message>
<message><source>No command is named</source><translation>لم يُسمَّ أمر</translation></message>
<message><source>SHELFSPACE_ISA names '%1', which is none of those that this processor has; %2 is taken. It can be %3.</source><translation>يسمّي SHELFSPACE_ISA القيمة «%1»، وليست مما في هذا المعالج؛ أُخذت %2. يمكن أن تكون %3.</translation></message>
<message><source>Tables are cut to fit the terminal; --wide shows them whole.</source><translation>تُقص الجداول لتلائم الطرفية؛ ويعرضها --wide كاملة.</translation></message>
<message><source>Print one JSON document instead of text</source><translation>طباعة مستند JSON واحد بدلًا من النص</translation></message>
<message><source>Say nothing about progress</source><translation>عدم ذكر شيء عن التقدم</translation></message>
<message><source>Show tables whole, however narrow the terminal is</source><translation>عرض الجداول كاملة، مهما كانت الطرفية ضيقة</translation></message>
<message><source>There is neither a command nor a file '%1'</source><translation>لا يوجد أمر ولا ملف باسم «%1»</translation></message>
<message><source>The results could not be written to standard output</source><translation>تعذّرت كتابة النتائج إلى الخرج القياسي</translation></message>
<message><source>Check that the disk is not full.</source><translation>تحقق من أن القرص غير ممتلئ.</translation></message>
<message><source>There is not enough memory for this</source><translation>الذاكرة لا تكفي لهذا</translation></message>
<message><source>Use fewer data or smaller vectors.</source><translation>استخدم بيانات أقل أو متجهات أصغر.</translation></message>
<message><source>There are %1 runs and %2 weights</source><translation>عدد التشغيلات %1 وعدد الأوزان %2</translation></message>
<message><source>Name one weight a run, as in --weights 2,1.</source><translation>سمِّ وزنًا لكل تشغيل، كما في --weights 2,1.</translation></message>
<message><source>'%1' is no weight</source><translation>«%1» ليس وزنًا</translation></message>
<message><source>Weights are numbers from 0 up, as in 2,0.5.</source><translation>الأوزان أعداد من 0 فما فوق، كما في 2,0.5.</translation></message>
<message><source>measuring the blend</source><translation>قياس المزيج</translation></message>
<message><source>blend</source><comment>several runs together</comment><translation>مزيج</translation></message>
<message><source>reading your library</source><translation>قراءة مكتبتك</translation></message>
<message><source>Use --user ID or --reader FILE, or --evaluate for figures alone.</source><translation>استخدم --user ID أو --reader FILE، أو --evaluate للقيم وحدها.</translation></message>
<message><source>Recommend by several runs together, and measure them together</source><translation>التوصية بعدة تشغيلات معًا، وقياسها معًا</translation></message>
<message><source>Two run files or more that train wrote, of the same data</source><translation>ملفا تشغيل أو أكثر كتبها train، من البيانات نفسها</translation></message>
<message><source>A weight a run, in their order: 2,1; all alike where none is said</source><translation>وزن لكل تشغيل، بترتيبها: 2,1؛ تتساوى حيث لا يُذكر شيء</translation></message>
<message><source>What is added: standardized scores (mean 0, standard deviation 1 over the reader's candidates), or ranks (reciprocal rank fusion: 61 / (60 + place))</source><translation>ما الذي يُجمع: الدرجات المعيارية (المتوسط 0، والانحراف المعياري 1 على المرشحين للقارئ)، أو الرتب (دمج مقلوب الرتبة: 61 / (60 + الرتبة))</translation></message>
<message><source>Measure the blend and its runs on what all of them hold out, as evaluate --protocol full does</source><translation>قياس المزيج وتشغيلاته على ما تحجزه كلها، كما يفعل evaluate --protocol full</translation></message>
<message><source>Threads to measure with, 0 for as many as the machine has</source><translation>عدد خيوط القياس، 0 لعدد ما في الجهاز</translation></message>
<message><source>Not all of the cache could be cleared</source><translation>تعذّر مسح ذاكرة التخزين المؤقت كلها</translation></message>
<message><source>Check whose folder it is.</source><translation>تحقق من صاحب المجلد.</translation></message>
<message numerus="yes"><source>Cleared %n data sets, %1 bytes, in %2</source><comment>Cleared %n data set, %1 bytes, in %2</comment><translation><numerusform>لم تُمسح أي مجموعة بيانات، %1 بايت، في %2</numerusform><numerusform>مُسحت مجموعة بيانات واحدة، %1 بايت، في %2</numerusform><numerusform>مُسحت مجموعتا بيانات، %1 بايت، في %2</numerusform><numerusform>مُسحت %n مجموعات بيانات، %1 بايت، في %2</numerusform><numerusform>مُسحت %n مجموعة بيانات، %1 بايت، في %2</numerusform><numerusform>مُسحت %n مجموعة بيانات، %1 بايت، في %2</numerusform></translation></message>
<message numerus="yes"><source>Kept %n data sets, %1 bytes, in %2</source><comment>Kept %n data set, %1 bytes, in %2</comment><translation><numerusform>لا مجموعات بيانات محتفظ بها، %1 بايت، في %2</numerusform><numerusform>مجموعة بيانات واحدة محتفظ بها، %1 بايت، في %2</numerusform><numerusform>مجموعتا بيانات محتفظ بهما، %1 بايت، في %2</numerusform><numerusform>%n مجموعات بيانات محتفظ بها، %1 بايت، في %2</numerusform><numerusform>%n مجموعة بيانات محتفظ بها، %1 بايت، في %2</numerusform><numerusform>%n مجموعة بيانات محتفظ بها، %1 بايت، في %2</numerusform></translation></message>
<message><source>Say what is kept of opened data, which makes the next opening instant</source><translation>ذكر ما يُحتفظ به من البيانات المفتوحة، وهو ما يجعل الفتح التالي فوريًّا</translation></message>
<message><source>Remove it</source><translation>إزالته</translation></message>
<message><source>Finding clusters</source><translation>البحث عن العناقيد</translation></message>
<message numerus="yes"><source>--clusters %1 asks for more than the %n books that the model has learned</source><comment>--clusters %1 asks for more than the %n book that the model has learned</comment><translation><numerusform>يطلب --clusters %1 أكثر من الكتب التي تعلمها النموذج، وعددها %n</numerusform><numerusform>يطلب --clusters %1 أكثر من الكتاب الوحيد الذي تعلمه النموذج</numerusform><numerusform>يطلب --clusters %1 أكثر من الكتابين اللذين تعلمهما النموذج</numerusform><numerusform>يطلب --clusters %1 أكثر من الكتب التي تعلمها النموذج، وعددها %n</numerusform><numerusform>يطلب --clusters %1 أكثر من الكتب التي تعلمها النموذج، وعددها %n</numerusform><numerusform>يطلب --clusters %1 أكثر من الكتب التي تعلمها النموذج، وعددها %n</numerusform></translation></message>
<message><source>books</source><comment>column of a table</comment><translation>الكتب</translation></message>
<message><source>what stands out</source><comment>column of a table</comment><translation>ما يميّزه</translation></message>
<message numerus="yes"><source>%n books belong to no cluster.</source><comment>%n book belongs to no cluster.</comment><translation><numerusform>كل الكتب في عناقيد.</numerusform><numerusform>كتاب واحد لا ينتمي إلى أي عنقود.</numerusform><numerusform>كتابان لا ينتميان إلى أي عنقود.</numerusform><numerusform>%n كتب لا تنتمي إلى أي عنقود.</numerusform><numerusform>%n كتابًا لا تنتمي إلى أي عنقود.</numerusform><numerusform>%n كتاب لا تنتمي إلى أي عنقود.</numerusform></translation></message>
<message><source>Each book's cluster is in %1</source><translation>عنقود كل كتاب في %1</translation></message>
<message><source>Group the books by their vectors and name the groups</source><translation>تجميع الكتب بحسب متجهاتها وتسمية المجموعات</translation></message>
<message><source>k-means: every book in one of so many clusters; hdbscan: dense places, as many as there are, and books that belong to none</source><translation>k-means: كل كتاب في واحد من هذا العدد من العناقيد؛ hdbscan: المواضع الكثيفة، بعدد ما يوجد منها، وكتب لا تنتمي إلى أي منها</translation></message>
<message><source>How many clusters, %1 or as many as there are books where it is not said; k-means only</source><translation>عدد العناقيد، %1 أو بعدد الكتب الموجودة حيث لا يُذكر؛ مع k-means فقط</translation></message>
<message><source>Books of the smallest cluster; hdbscan only</source><translation>عدد كتب أصغر عنقود؛ مع hdbscan فقط</translation></message>
<message><source>Neighbors that a dense place needs, the book itself not counted (scikit-learn counts it): more make more noise; hdbscan only</source><translation>عدد الجيران الذي يحتاجه الموضع الكثيف، دون عدّ الكتاب نفسه (تعدّه scikit-learn)؛ الأكثر يزيد الكتب بلا عنقود؛ مع hdbscan فقط</translation></message>
<message><source>cosine: by direction alone; euclidean: by distance</source><translation>cosine: بالاتجاه وحده؛ euclidean: بالمسافة</translation></message>
<message><source>Where k-means starts from</source><translation>من أين يبدأ k-means</translation></message>
<message><source>Threads to use; 0: all. The result is the same</source><translation>عدد الخيوط؛ 0: كلها. النتيجة هي نفسها</translation></message>
<message><source>The file to write: book_id, title, cluster, name, strength, tab-separated; -: standard output</source><translation>الملف الذي يُكتب: book_id, title, cluster, name, strength، مفصولة بعلامات جدولة؛ -: الخرج القياسي</translation></message>
<message><source>Replace a table of groups that is there already</source><translation>استبدال جدول مجموعات موجود بالفعل</translation></message>
<message><source>--against names a run that is not compared: %1</source><translation>يسمّي --against تشغيلًا ليس في المقارنة: %1</translation></message>
<message><source>Name one of the runs</source><translation>سمِّ أحد التشغيلات</translation></message>
<message><source>Measuring %1</source><translation>قياس %1</translation></message>
<message><source>Testing the differences</source><translation>اختبار الفروق</translation></message>
<message><source>%1 predicts no ratings: it is in no slices</source><translation>لا يتنبأ %1 بتقييمات: فليس في أي شريحة</translation></message>
<message><source>Slicing</source><translation>التقسيم إلى شرائح</translation></message>
<message><source>--test compares two runs or more, and one is named</source><translation>يقارن --test تشغيلين أو أكثر، ولم يُسمَّ إلا واحد</translation></message>
<message><source>Name another run, or leave out --test.</source><translation>سمِّ تشغيلًا آخر، أو احذف --test.</translation></message>
<message><source>--metric says what --test and --slices go by, and none is named</source><translation>يحدد --metric القيمة التي يعتمدها --test و--slices، ولم يُسمَّ أي منهما</translation></message>
<message><source>Add --test or --slices, or leave out --metric.</source><translation>أضف --test أو --slices، أو احذف --metric.</translation></message>
<message><source>run</source><comment>column of a table</comment><translation>التشغيل</translation></message>
<message><source>preset</source><comment>column of a table</comment><translation>الإعداد الجاهز</translation></message>
<message><source>data</source><comment>column of a table</comment><translation>البيانات</translation></message>
<message><source>split</source><comment>column of a table</comment><translation>التقسيم</translation></message>
<message><source>epochs</source><comment>column of a table</comment><translation>الحقب</translation></message>
<message><source>best</source><comment>column of a table: an epoch</comment><translation>الأفضل</translation></message>
<message><source>parameters</source><comment>column of a table</comment><translation>المعاملات</translation></message>
<message><source>seconds</source><comment>column of a table</comment><translation>الثواني</translation></message>
<message><source>the runs were measured on different held-out ratings: their errors cannot be compared</source><translation>قيست التشغيلات على تقييمات محجوزة مختلفة: لا يمكن مقارنة أخطائها</translation></message>
<message><source>Show runs side by side</source><translation>عرض التشغيلات جنبًا إلى جنب</translation></message>
<message><source>Run files that train wrote</source><translation>ملفات تشغيل كتبها train</translation></message>
<message><source>Say whether the differences are real: a randomization test paired over readers, corrected for the number of comparisons (Holm)</source><translation>ذكر ما إذا كانت الفروق حقيقية: اختبار عشوائية مزدوج على القرّاء، مصحَّح لعدد المقارنات (Holm)</translation></message>
<message><source>Test each run against this one, not all pairs</source><translation>اختبار كل تشغيل مقابل هذا التشغيل، لا كل الأزواج</translation></message>
<message><source>Slices:</source><translation>الشرائح:</translation></message>
<message><source>Say where each run fails, worst first, by slices of this kind</source><translation>ذكر أين يخفق كل تشغيل، الأسوأ أولًا، بحسب شرائح من هذا النوع</translation></message>
<message><source>Figure that both look at: %1 (RMSE where all runs predict ratings, else NDCG@10)</source><translation>القيمة التي ينظر إليها الاثنان: %1 (RMSE حيث تتنبأ كل التشغيلات بتقييمات، وإلا NDCG@10)</translation></message>
<message><source>Seed of the draws of the test and of the bootstrap intervals</source><translation>بذرة سحوبات الاختبار وفترات الثقة بالبوتستراب</translation></message>
<message><source>Threads to use, 0 for as many as the machine has</source><translation>عدد الخيوط، 0 لعدد ما في الجهاز</translation></message>
<message><source>Making the sample library</source><translation>إنشاء المكتبة النموذجية</translation></message>
<message><source>%1 of %2 by %3 are in %4</source><comment>ratings, books, readers, a folder</comment><translation>%1 على %2 من %3 في %4</translation></message>
<message numerus="yes"><source>%n not rated</source><comment>%n not rated</comment><translation><numerusform>لا شيء بلا تقييم</numerusform><numerusform>واحد بلا تقييم</numerusform><numerusform>اثنان بلا تقييم</numerusform><numerusform>%n بلا تقييم</numerusform><numerusform>%n بلا تقييم</numerusform><numerusform>%n بلا تقييم</numerusform></translation></message>
<message numerus="yes"><source>%n unreadable</source><comment>%n unreadable</comment><translation><numerusform>لا أسطر غير مقروءة</numerusform><numerusform>سطر واحد غير مقروء</numerusform><numerusform>سطران غير مقروءين</numerusform><numerusform>%n أسطر غير مقروءة</numerusform><numerusform>%n سطرًا غير مقروء</numerusform><numerusform>%n سطر غير مقروء</numerusform></translation></message>
<message numerus="yes"><source>%n with another number of columns</source><comment>%n with another number of columns</comment><translation><numerusform>لا أسطر بعدد أعمدة آخر</numerusform><numerusform>سطر واحد بعدد أعمدة آخر</numerusform><numerusform>سطران بعدد أعمدة آخر</numerusform><numerusform>%n أسطر بعدد أعمدة آخر</numerusform><numerusform>%n سطرًا بعدد أعمدة آخر</numerusform><numerusform>%n سطر بعدد أعمدة آخر</numerusform></translation></message>
<message numerus="yes"><source>%n swallowed by a quote</source><comment>%n swallowed by a quote</comment><translation><numerusform>لا أسطر ابتلعتها علامة اقتباس</numerusform><numerusform>سطر واحد ابتلعته علامة اقتباس</numerusform><numerusform>سطران ابتلعتهما علامة اقتباس</numerusform><numerusform>%n أسطر ابتلعتها علامة اقتباس</numerusform><numerusform>%n سطرًا ابتلعتها علامة اقتباس</numerusform><numerusform>%n سطر ابتلعتها علامة اقتباس</numerusform></translation></message>
<message numerus="yes"><source>%n rated again</source><comment>%n rated again</comment><translation><numerusform>لا شيء قُيّم مرة أخرى</numerusform><numerusform>واحد قُيّم مرة أخرى</numerusform><numerusform>اثنان قُيّما مرة أخرى</numerusform><numerusform>%n قُيّمت مرة أخرى</numerusform><numerusform>%n قُيّمت مرة أخرى</numerusform><numerusform>%n قُيّمت مرة أخرى</numerusform></translation></message>
<message><source>nothing</source><comment>that was left out</comment><translation>لا شيء</translation></message>
<message><source>reader: %1</source><comment>a column</comment><translation>القارئ: %1</translation></message>
<message><source>book: %1</source><comment>a column</comment><translation>الكتاب: %1</translation></message>
<message><source>rating: %1</source><comment>a column</comment><translation>التقييم: %1</translation></message>
<message><source>time: %1</source><comment>a column</comment><translation>الوقت: %1</translation></message>
<message><source>title: %1</source><comment>a column</comment><translation>العنوان: %1</translation></message>
<message><source>as the format has them</source><translation>كما هي في الصيغة</translation></message>
<message><source>as written</source><comment>how ids are compared</comment><translation>كما كُتبت</translation></message>
<message><source>trimmed</source><comment>how ids are compared</comment><translation>دون المسافات حولها</translation></message>
<message><source>number</source><comment>how ids are compared</comment><translation>كأعداد</translation></message>
<message><source>isbn</source><comment>how ids are compared</comment><translation>كأرقام ISBN</translation></message>
<message><source>name</source><translation>الاسم</translation></message>
<message><source>format</source><translation>الصيغة</translation></message>
<message><source>ratings</source><translation>تقييمات</translation></message>
<message><source>readers</source><translation>قرّاء</translation></message>
<message><source>books</source><translation>كتب</translation></message>
<message><source>%1 taken, of %2 in the catalogue</source><translation>المأخوذ منها %1، من أصل %2 في فهرس الكتب</translation></message>
<message><source>%1 rated, of %2 in the catalogue</source><translation>المقيَّم منها %1، من أصل %2 في فهرس الكتب</translation></message>
<message><source>density</source><translation>الكثافة</translation></message>
<message><source>columns</source><translation>الأعمدة</translation></message>
<message><source>catalogue</source><translation>فهرس الكتب</translation></message>
<message><source>%1 of the rated books, by %2 (ids: %3)</source><comment>a share, a column, how ids are compared</comment><translation>%1 من الكتب المقيَّمة، بالعمود %2 (المعرّفات: %3)</translation></message>
<message><source>scale</source><translation>سلّم التقييم</translation></message>
<message><source>none: books that were taken</source><comment>of stars</comment><translation>لا يوجد: كتب مأخوذة</translation></message>
<message><source>times</source><translation>الأوقات</translation></message>
<message><source>yes</source><comment>there are times</comment><translation>نعم</translation></message>
<message><source>left out, as the notes say</source><translation>مستبعدة، كما تذكر الملاحظات</translation></message>
<message><source>no</source><comment>there are no times</comment><translation>لا</translation></message>
<message><source>duplicates</source><translation>المكررات</translation></message>
<message><source>left out</source><translation>المستبعد</translation></message>
<message><source>cleaned</source><translation>المنقّى</translation></message>
<message numerus="yes"><source>--%1: %n ratings</source><comment>--%1: %n rating</comment><translation><numerusform>--%1: لا تقييمات</numerusform><numerusform>--%1: تقييم واحد</numerusform><numerusform>--%1: تقييمان</numerusform><numerusform>--%1: %n تقييمات</numerusform><numerusform>--%1: %n تقييمًا</numerusform><numerusform>--%1: %n تقييم</numerusform></translation></message>
<message><source>warnings</source><translation>التحذيرات</translation></message>
<message><source>... and %1 more (--json lists them)</source><translation>... و%1 غيرها (يسردها --json)</translation></message>
<message><source>Looking at %1</source><translation>النظر في %1</translation></message>
<message><source>Reading %1</source><translation>قراءة %1</translation></message>
<message><source>Looking into %1</source><translation>النظر في %1</translation></message>
<message><source>Looking at the ratings</source><translation>النظر في التقييمات</translation></message>
<message><source>Write the sample library as ratings.csv and books.csv in goodbooks-10k's layout</source><translation>كتابة المكتبة النموذجية في ratings.csv وbooks.csv بتنظيم goodbooks-10k</translation></message>
<message><source>The folder to write into; made where it is missing</source><translation>المجلد الذي يُكتب فيه؛ يُنشأ إن لم يوجد</translation></message>
<message><source>Replace a library that is there already</source><translation>استبدال مكتبة موجودة بالفعل</translation></message>
<message><source>Say also how the ratings are spread over values, books, readers and time, what the catalogue knows, and which readers may be none</source><translation>أيضًا ذكر كيف تتوزع التقييمات على القيم والكتب والقرّاء والوقت، وما يعرفه فهرس الكتب، وأي القرّاء ربما ليسوا قرّاء</translation></message>
<message><source>at a time unknown</source><comment>the test part was first opened</comment><translation>في وقت غير معروف</translation></message>
<message numerus="yes"><source>over %n ratings</source><comment>over %n rating</comment><translation><numerusform>على %n تقييم</numerusform><numerusform>على تقييم واحد</numerusform><numerusform>على تقييمين</numerusform><numerusform>على %n تقييمات</numerusform><numerusform>على %n تقييمًا</numerusform><numerusform>على %n تقييم</numerusform></translation></message>
<message><source>Top-%1 accuracy</source><translation>دقة أول %1</translation></message>
<message><source>Ranking</source><translation>الترتيب</translation></message>
<message><source>Retrieving</source><translation>الاسترجاع</translation></message>
<message><source>Readers of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>يُعثر على قرّاء هذه البيانات بين قرّاء التشغيل بمعرّفاتهم كأعداد: 1 و1.0 و001 شيء واحد</translation></message>
<message><source>Books of these data are found among the run's by their ids as ISBNs</source><translation>يُعثر على كتب هذه البيانات بين كتب التشغيل بمعرّفاتها كأرقام ISBN</translation></message>
<message><source>Books of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one</source><translation>يُعثر على كتب هذه البيانات بين كتب التشغيل بمعرّفاتها كأعداد: 1 و1.0 و001 شيء واحد</translation></message>
<message numerus="yes"><source>%1 and %2 are new to the run: %n ratings are left out</source><comment>%1 and %2 are new to the run: %n rating is left out</comment><translation><numerusform>الجديد على التشغيل: %1 و%2؛ لم يُستبعد أي تقييم</numerusform><numerusform>الجديد على التشغيل: %1 و%2؛ استُبعد تقييم واحد</numerusform><numerusform>الجديد على التشغيل: %1 و%2؛ استُبعد تقييمان</numerusform><numerusform>الجديد على التشغيل: %1 و%2؛ استُبعدت %n تقييمات</numerusform><numerusform>الجديد على التشغيل: %1 و%2؛ استُبعد %n تقييمًا</numerusform><numerusform>الجديد على التشغيل: %1 و%2؛ استُبعد %n تقييم</numerusform></translation></message>
<message><source>%1 and %2 are new to the run and stand for the unknown one</source><comment>readers and books</comment><translation>الجديد على التشغيل: %1 و%2؛ يُعامل معاملة المجهول</translation></message>
<message><source>New readers: %1</source><translation>القرّاء الجدد: %1</translation></message>
<message><source>New books: %1</source><translation>الكتب الجديدة: %1</translation></message>
<message><source>The run knows no reader with a book of these ratings</source><translation>لا يعرف التشغيل أي قارئ وكتاب من هذه التقييمات معًا</translation></message>
<message><source>Ids must be those of the data it was trained on.</source><translation>يجب أن تكون المعرّفات هي معرّفات البيانات التي دُرِّب عليها.</translation></message>
<message><source>The test part of this run was first opened %1</source><comment>a moment</comment><translation>فُتح جزء الاختبار لهذا التشغيل أول مرة: %1</translation></message>
<message><source>Opening the test part</source><translation>فتح جزء الاختبار</translation></message>
<message><source>The test part is open now, which is written down in %1: what is tuned from here on is tuned on it</source><translation>صار جزء الاختبار مفتوحًا، وسُجّل ذلك في %1: كل ما يُضبط من الآن يُضبط عليه</translation></message>
<message><source>This run's model predicts no ratings, it only ranks</source><translation>لا يتنبأ نموذج هذا التشغيل بتقييمات، بل يرتّب فقط</translation></message>
<message><source>Use --protocol full or sampled.</source><translation>استخدم --protocol full أو sampled.</translation></message>
<message><source>--part test and DATA are both named</source><translation>سُمّي --part test وDATA معًا</translation></message>
<message><source>Name one of them.</source><translation>سمِّ أحدهما.</translation></message>
<message><source>%1 is about files that are read, and no DATA are named</source><translation>يخص %1 ملفات تُقرأ، ولم تُسمَّ DATA</translation></message>
<message><source>Nothing was held out when this run was trained</source><translation>لم يُحجز شيء حين دُرِّب هذا التشغيل</translation></message>
<message><source>Name DATA to measure it on, or train with --split.</source><translation>سمِّ DATA ليُقاس عليها، أو درّب مع --split.</translation></message>
<message><source>Measure a run on its held-out ratings, or on DATA that are named</source><translation>قياس تشغيل على تقييماته المحجوزة، أو على DATA مسمّاة</translation></message>
<message><source>rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: each among 99 drawn ones, as in He et al. 2017. Default: rating, or full for models that only rank</source><translation>rating: أخطاء التقييمات المتنبأ بها؛ full: الكتب المحجوزة مرتبة بين كل الكتب الأخرى؛ sampled: كل منها بين 99 كتابًا مسحوبًا، كما في He et al. 2017. الافتراضي: rating، أو full للنماذج التي ترتّب فقط</translation></message>
<message><source>validation, or test: the part that train --test set aside; that it was opened is written into the run file</source><translation>validation، أو test: الجزء الذي فرزه train --test؛ يُكتب فتحه في ملف التشغيل</translation></message>
<message><source>Lengths of the lists that full and sampled judge: 10 or 5,10,20</source><translation>أطوال القوائم التي يحكم عليها full وsampled: 10 أو 5,10,20</translation></message>
<message><source>Books drawn for each held-out one; sampled only</source><translation>عدد الكتب المسحوبة لكل كتاب محجوز؛ مع sampled فقط</translation></message>
<message><source>Seed of the drawn books and of the bootstrap intervals</source><translation>بذرة الكتب المسحوبة وفترات الثقة بالبوتستراب</translation></message>
<message><source>Writing %1</source><translation>كتابة %1</translation></message>
<message><source>The model is a run now: %1</source><translation>صار النموذج تشغيلًا: %1</translation></message>
<message><source>Make a run of a model that Keras trained</source><translation>صنع تشغيل من نموذج درّبه Keras</translation></message>
<message><source>The file that model.save() wrote: .keras or .h5</source><translation>الملف الذي كتبه model.save(): بصيغة .keras أو .h5</translation></message>
<message><source>The embedding of the books, where its name does not tell</source><translation>تضمين الكتب، حيث لا يدل عليه اسمه</translation></message>
<message><source>Which row of their table is a book's. auto: as the sizes tell; number: the id is the number of the row; sorted: the rated ids, each once and sorted; appearance: the same in the order of the ratings</source><translation>أي صف في جدولها يخص كل كتاب. auto: كما تدل الأحجام؛ number: المعرّف هو رقم الصف؛ sorted: المعرّفات المقيَّمة، كل منها مرة واحدة ومرتبة؛ appearance: مثلها بترتيب التقييمات</translation></message>
<message><source>The same of readers</source><translation>مثله للقرّاء</translation></message>
<message><source>The run file to write</source><translation>ملف التشغيل الذي يُكتب</translation></message>
<message><source>Replace a run that is there already</source><translation>استبدال تشغيل موجود بالفعل</translation></message>
<message><source>The model has two embeddings, and a dot product or a concatenation with dense layers behind, as the tutorials have. All ratings count as training. It recommends as Keras does.</source><translation>للنموذج تضمينان، مع جداء نقطي أو مع ضم تليه طبقات كثيفة، كما في الدروس التعليمية. تُحسب كل التقييمات تدريبًا. يوصي كما يوصي Keras.</translation></message>
<message><source>Ranking with %1</source><translation>الترتيب بـ %1</translation></message>
<message><source>%1, seed %2</source><translation>%1، البذرة %2</translation></message>
<message><source>%1 is left out: %2</source><translation>استُبعد %1: %2</translation></message>
<message><source>it learns stars, and these data only say who took which book</source><translation>يتعلم النجوم، ولا تذكر هذه البيانات إلا من أخذ أي كتاب</translation></message>
<message><source>these data say who took which book and not how it was liked, so what learns stars is left out: %1</source><translation>تذكر هذه البيانات من أخذ أي كتاب لا كيف أعجبه، فاستُبعد ما يتعلم النجوم: %1</translation></message>
<message><source>Without held-out ratings there is nothing to compare</source><translation>بلا تقييمات محجوزة لا يوجد ما يقارَن</translation></message>
<message><source>Choose another split.</source><translation>اختر تقسيمًا آخر.</translation></message>
<message><source>None of these models has anything to learn from data without stars</source><translation>ليس لأي من هذه النماذج ما يتعلمه من بيانات بلا نجوم</translation></message>
<message><source>Choose models that rank with --presets, such as %1.</source><translation>اختر نماذج ترتّب بـ --presets، مثل %1.</translation></message>
<message><source>Stopped; what was done until then follows.</source><translation>أُوقف؛ يلي ما أُنجز حتى ذلك الحين.</translation></message>
<message><source>Train every preset on DATA and show their errors and rankings in one table</source><translation>تدريب كل إعداد جاهز على DATA وعرض أخطائها وترتيبها في جدول واحد</translation></message>
<message><source>all, or names: bias,biased-mf,ials</source><translation>all، أو أسماء: bias,biased-mf,ials</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out or file:VALIDATION_FILE</source><translation>ما يُحجز: random:0.2 أو per-user:0.2 أو time:0.2 أو last-out أو file:VALIDATION_FILE</translation></message>
<message><source>Train each preset with so many seeds: mean and deviation</source><translation>تدريب كل إعداد جاهز بهذا العدد من البذور: المتوسط والانحراف</translation></message>
<message><source>The first seed</source><translation>البذرة الأولى</translation></message>
<message><source>Write the table as Markdown too; -: to standard output</source><translation>كتابة الجدول بصيغة Markdown أيضًا؛ -: إلى الخرج القياسي</translation></message>
<message><source>Replace a table that is there already</source><translation>استبدال جدول موجود بالفعل</translation></message>
<message numerus="yes"><source>Of %n true neighbors %1 are near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</source><comment>Of %n true neighbor %1 is near on the map; trustworthiness %2, continuity %3, KNC %4, CPD %5.</comment><translation><numerusform>من الجيران الحقيقيين، وعددهم %n، يقع %1 بالقرب على الخريطة؛ الموثوقية %2، الاستمرارية %3، KNC %4، CPD %5.</numerusform><numerusform>من جار حقيقي واحد يقع %1 بالقرب على الخريطة؛ الموثوقية %2، الاستمرارية %3، KNC %4، CPD %5.</numerusform><numerusform>من جارين حقيقيين يقع %1 بالقرب على الخريطة؛ الموثوقية %2، الاستمرارية %3، KNC %4، CPD %5.</numerusform><numerusform>من %n جيران حقيقيين يقع %1 بالقرب على الخريطة؛ الموثوقية %2، الاستمرارية %3، KNC %4، CPD %5.</numerusform><numerusform>من %n جارًا حقيقيًا يقع %1 بالقرب على الخريطة؛ الموثوقية %2، الاستمرارية %3، KNC %4، CPD %5.</numerusform><numerusform>من %n جار حقيقي يقع %1 بالقرب على الخريطة؛ الموثوقية %2، الاستمرارية %3، KNC %4، CPD %5.</numerusform></translation></message>
<message numerus="yes"><source>%n books in %1 dimensions</source><comment>%n book in %1 dimensions</comment><translation><numerusform>لا كتب، الأبعاد %1</numerusform><numerusform>كتاب واحد، الأبعاد %1</numerusform><numerusform>كتابان، الأبعاد %1</numerusform><numerusform>%n كتب، الأبعاد %1</numerusform><numerusform>%n كتابًا، الأبعاد %1</numerusform><numerusform>%n كتاب، الأبعاد %1</numerusform></translation></message>
<message><source>%1, which explain %2 of the variance, are in %3</source><comment>books, shares, a file</comment><translation>%1، وتفسر %2 من التباين، في %3</translation></message>
<message><source>%1 are in %2</source><comment>books, a file</comment><translation>%1 في %2</translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n epochs, are in %4</source><comment>%1, %2 %3 after %n epoch, are in %4</comment><translation><numerusform>%1، %2 %3 بعد %n حقبة، في %4</numerusform><numerusform>%1، %2 %3 بعد حقبة واحدة، في %4</numerusform><numerusform>%1، %2 %3 بعد حقبتين، في %4</numerusform><numerusform>%1، %2 %3 بعد %n حقب، في %4</numerusform><numerusform>%1، %2 %3 بعد %n حقبة، في %4</numerusform><numerusform>%1، %2 %3 بعد %n حقبة، في %4</numerusform></translation></message>
<message numerus="yes"><source>%1, %2 %3 after %n iterations, are in %4</source><comment>%1, %2 %3 after %n iteration, are in %4</comment><translation><numerusform>%1، %2 %3 بعد %n تكرار، في %4</numerusform><numerusform>%1، %2 %3 بعد تكرار واحد، في %4</numerusform><numerusform>%1، %2 %3 بعد تكرارين، في %4</numerusform><numerusform>%1، %2 %3 بعد %n تكرارات، في %4</numerusform><numerusform>%1، %2 %3 بعد %n تكرارًا، في %4</numerusform><numerusform>%1، %2 %3 بعد %n تكرار، في %4</numerusform></translation></message>
<message><source>The map has %1 dimensions, and the call asks for %2</source><translation>أبعاد الخريطة %1، والأمر يطلب %2</translation></message>
<message><source>Books are placed in the dimensions of the map: leave out dims.</source><translation>توضع الكتب في أبعاد الخريطة: احذف dims.</translation></message>
<message><source>Placing books</source><translation>وضع الكتب</translation></message>
<message numerus="yes"><source>%n books are placed beside %1 that stay where they are; the map is in %2.</source><comment>%n book is placed beside %1 that stay where they are; the map is in %2.</comment><translation><numerusform>لم يوضع أي كتاب إلى جانب الباقية في مواضعها وعددها %1؛ الخريطة في %2.</numerusform><numerusform>وُضع كتاب واحد إلى جانب الباقية في مواضعها وعددها %1؛ الخريطة في %2.</numerusform><numerusform>وُضع كتابان إلى جانب الباقية في مواضعها وعددها %1؛ الخريطة في %2.</numerusform><numerusform>وُضعت %n كتب إلى جانب الباقية في مواضعها وعددها %1؛ الخريطة في %2.</numerusform><numerusform>وُضع %n كتابًا إلى جانب الباقية في مواضعها وعددها %1؛ الخريطة في %2.</numerusform><numerusform>وُضع %n كتاب إلى جانب الباقية في مواضعها وعددها %1؛ الخريطة في %2.</numerusform></translation></message>
<message><source>Of the 10 true neighbors of those placed %1 are near on the map, of those that stay %2.</source><translation>من الجيران العشرة الحقيقيين للكتب الموضوعة يقع %1 بالقرب على الخريطة، وللكتب الباقية %2.</translation></message>
<message><source>Measuring the map</source><translation>قياس الخريطة</translation></message>
<message><source>Stopped; the map as far as it came is in %1.</source><translation>أُوقف؛ الخريطة كما وصلت في %1.</translation></message>
<message><source>Project the book vectors and write a coordinate line a book</source><translation>إسقاط متجهات الكتب وكتابة سطر إحداثيات لكل كتاب</translation></message>
<message><source>A map that this command wrote: its books stay where they are, to the digit, and the run's others are placed among them; by tsne or umap, with the dimensions of that map</source><translation>خريطة كتبها هذا الأمر: تبقى كتبها في مواضعها، حتى آخر رقم، وتوضع كتب التشغيل الأخرى بينها؛ بـ tsne أو umap، بأبعاد تلك الخريطة</translation></message>
<message><source>Do not measure how faithful the map is</source><translation>عدم قياس مدى أمانة الخريطة</translation></message>
<message><source>The file to write: book_id, title, x, y[, z], tab-separated; -: standard output</source><translation>الملف الذي يُكتب: book_id, title, x, y[, z]، مفصولة بعلامات جدولة؛ -: الخرج القياسي</translation></message>
<message><source>Replace a map that is there already</source><translation>استبدال خريطة موجودة بالفعل</translation></message>
<message><source>product</source><comment>column of a table: of vectors</comment><translation>الجداء</translation></message>
<message><source>distance</source><comment>column of a table</comment><translation>المسافة</translation></message>
<message><source>authors</source><comment>column of a table</comment><translation>المؤلفون</translation></message>
<message><source>Nearest to %1:</source><translation>الأقرب إلى %1:</translation></message>
<message><source>List the books nearest to one in the model's space</source><translation>سرد أقرب الكتب إلى كتاب في فضاء النموذج</translation></message>
<message><source>Good for %1.</source><translation>يصلح لما يلي: %1.</translation></message>
<message><source>Published: %1.</source><translation>منشور: %1.</translation></message>
<message><source>key</source><comment>column of a table</comment><translation>المفتاح</translation></message>
<message><source>default</source><comment>column of a table</comment><translation>الافتراضي</translation></message>
<message><source>meaning</source><comment>column of a table</comment><translation>المعنى</translation></message>
<message><source>model</source><comment>column of a table</comment><translation>النموذج</translation></message>
<message><source>what it is</source><comment>column of a table</comment><translation>ما هو</translation></message>
<message><source>good for</source><comment>column of a table</comment><translation>يصلح لـ</translation></message>
<message><source>try first: %1</source><translation>جرّب أولًا: %1</translation></message>
<message><source>'shelfspace presets NAME' lists its parameters for --set KEY=VALUE.</source><translation>يسرد 'shelfspace presets NAME' معاملاته لـ --set KEY=VALUE.</translation></message>
<message><source>List the models, with every parameter, its default and meaning</source><translation>سرد النماذج، مع كل معامل وقيمته الافتراضية ومعناه</translation></message>
<message><source>Only this preset, with its parameters</source><translation>هذا الإعداد الجاهز وحده، بمعاملاته</translation></message>
<message><source>Use --user ID, --reader FILE or --features K=V,...</source><translation>استخدم --user ID أو --reader FILE أو --features K=V,...</translation></message>
<message><source>List a reader's books and the best others</source><translation>سرد كتب قارئ وأفضل الكتب الأخرى له</translation></message>
<message><source>--set %1 has no '='</source><translation>ليس في --set %1 علامة '='</translation></message>
<message><source>Write --set KEY=VALUE.</source><translation>اكتب --set KEY=VALUE.</translation></message>
<message><source>A search that goes on keeps what it varies, its settings, split and seed</source><translation>البحث المستأنف يحتفظ بما يغيّره وبإعداداته وتقسيمه وبذرته</translation></message>
<message><source>Leave out --vary, --set, --split and --seed, or begin a new search.</source><translation>احذف --vary و--set و--split و--seed، أو ابدأ بحثًا جديدًا.</translation></message>
<message><source>The trials of a halving search cannot be changed once it has begun</source><translation>لا يمكن تغيير محاولات بحث التنصيف المتتالي بعد أن يبدأ</translation></message>
<message><source>Leave out --trials; --minutes gives it more time.</source><translation>احذف --trials؛ يعطيه --minutes وقتًا أكثر.</translation></message>
<message><source>trial %1 of %2</source><translation>المحاولة %1 من %2</translation></message>
<message><source>trial %1</source><translation>المحاولة %1</translation></message>
<message><source>epoch %1 of %2</source><translation>الحقبة %1 من %2</translation></message>
<message><source>%1 left</source><comment>a time</comment><translation>بقي %1</translation></message>
<message><source>Searching</source><translation>يجري البحث</translation></message>
<message><source>Meanwhile the search goes on, and is saved again after each trial</source><translation>يستمر البحث في هذه الأثناء، ويُحفظ مجددًا بعد كل محاولة</translation></message>
<message><source>No trial succeeded, so there are no best settings to train</source><translation>لم تنجح أي محاولة، فلا إعدادات فضلى تُدرَّب</translation></message>
<message><source>Vary less, or over other ranges.</source><translation>غيّر أقل، أو ضمن مدى آخر.</translation></message>
<message><source>The run is in %1</source><translation>التشغيل في %1</translation></message>
<message numerus="yes"><source>Stopped: the run has %n epochs of the best settings, not all.</source><comment>Stopped: the run has %n epoch of the best settings, not all.</comment><translation><numerusform>أُوقف: لم يبلغ التشغيل أي حقبة بأفضل الإعدادات.</numerusform><numerusform>أُوقف: للتشغيل حقبة واحدة بأفضل الإعدادات، لا كلها.</numerusform><numerusform>أُوقف: للتشغيل حقبتان بأفضل الإعدادات، لا كلها.</numerusform><numerusform>أُوقف: للتشغيل %n حقب بأفضل الإعدادات، لا كلها.</numerusform><numerusform>أُوقف: للتشغيل %n حقبة بأفضل الإعدادات، لا كلها.</numerusform><numerusform>أُوقف: للتشغيل %n حقبة بأفضل الإعدادات، لا كلها.</numerusform></translation></message>
<message><source>Choose a model that ranks with --preset.</source><translation>اختر نموذجًا يرتّب بـ --preset.</translation></message>
<message><source>The search is in %1</source><translation>البحث في %1</translation></message>
<message><source>Stopped; 'shelfspace search DATA --resume %1 --out FILE' goes on.</source><translation>أُوقف؛ يستأنفه 'shelfspace search DATA --resume %1 --out FILE'.</translation></message>
<message><source>Try many settings of a model and find the best</source><translation>تجربة إعدادات كثيرة لنموذج وإيجاد أفضلها</translation></message>
<message><source>The model to start from; see 'shelfspace presets'</source><translation>النموذج الذي يُبدأ منه؛ انظر 'shelfspace presets'</translation></message>
<message><source>A parameter to vary, can be repeated: factors=8:128:log, optimizer=adam,adagrad, hidden=128,64|32; unless given, what usually matters for this model</source><translation>معامل يُغيَّر، ويمكن تكراره: factors=8:128:log أو optimizer=adam,adagrad أو hidden=128,64|32؛ ما لم يُذكر، ما يهم عادة في هذا النموذج</translation></message>
<message><source>random: every trial is trained in full; halving: many get a small share of the epochs (of models without epochs: of the ratings), the best third of them three times as much, and so on</source><translation>random: تُدرَّب كل محاولة كاملة؛ halving: تنال محاولات كثيرة نسبة صغيرة من الحقب (وفي النماذج بلا حقب: من التقييمات)، وينال أفضل ثلثها ثلاثة أمثالها، وهكذا</translation></message>
<message><source>What is judged on the validation part: rmse, mae or ndcg; by itself rmse, ndcg of models that predict no ratings and of data without them</source><translation>ما يُحكم به على جزء التحقق: rmse أو mae أو ndcg؛ تلقائيًّا rmse، وndcg للنماذج التي لا تتنبأ بتقييمات وللبيانات التي بلا تقييمات</translation></message>
<message><source>Settings to try; 0: until the time is up. 20 unless --minutes is given</source><translation>عدد الإعدادات التي تُجرَّب؛ 0: حتى ينتهي الوقت. 20 ما لم يُذكر --minutes</translation></message>
<message><source>Change a parameter of the preset for all trials; can be repeated</source><translation>تغيير معامل من معاملات الإعداد الجاهز لكل المحاولات؛ ويمكن تكراره</translation></message>
<message><source>What is held out, as in train; the test part is never looked at</source><translation>ما يُحجز، كما في train؛ لا يُنظر أبدًا إلى جزء الاختبار</translation></message>
<message><source>Seed of the draws and of every trial</source><translation>بذرة السحوبات وكل محاولة</translation></message>
<message><source>The search to write: FILE.json</source><translation>البحث الذي يُكتب: FILE.json</translation></message>
<message><source>Go on with this search, on the same data</source><translation>استئناف هذا البحث، على البيانات نفسها</translation></message>
<message><source>Train the best settings in full and write the run</source><translation>تدريب أفضل الإعدادات كاملة وكتابة التشغيل</translation></message>
<message><source>Replace a search or a run that is there already</source><translation>استبدال بحث أو تشغيل موجود بالفعل</translation></message>
<message><source>whoever reaches this computer at %1 can ask this run, without a password</source><translation>كل من يصل إلى هذا الحاسوب على %1 يستطيع سؤال هذا التشغيل، دون كلمة مرور</translation></message>
<message><source>Serving; Ctrl+C ends it</source><translation>التقديم جارٍ؛ ينهيه Ctrl+C</translation></message>
<message><source>What can be asked, and is answered as JSON; /openapi.json has all parameters:</source><translation>ما يمكن طلبه، ويجاب عنه بصيغة JSON؛ في /openapi.json كل المعاملات:</translation></message>
<message><source>Answer questions to a run over HTTP</source><translation>الإجابة عن أسئلة إلى تشغيل عبر HTTP</translation></message>
<message><source>Where to listen; 0: at any port that is free</source><translation>المنفذ الذي يُستمع عليه؛ 0: أي منفذ متاح</translation></message>
<message><source>Of which of this computer's addresses; others than 127.0.0.1 let others ask, too</source><translation>أي عنوان من عناوين هذا الحاسوب؛ غير 127.0.0.1 يتيح لغيرك السؤال أيضًا</translation></message>
<message><source>Answers at a time; 0: as the machine has cores</source><translation>عدد الإجابات في وقت واحد؛ 0: بعدد أنوية الجهاز</translation></message>
<message><source>Pages from here may read the answers in a browser, for example https://my.page; *: all</source><translation>يجوز لصفحات من هنا أن تقرأ الإجابات في متصفح، مثل https://my.page؛ *: كلها</translation></message>
<message><source>A line on standard error for each call</source><translation>سطر على خرج الأخطاء القياسي لكل طلب</translation></message>
<message><source>A run that goes on has its own data</source><translation>للتشغيل المستأنف بياناته الخاصة</translation></message>
<message><source>Leave out the data or --resume.</source><translation>احذف البيانات أو --resume.</translation></message>
<message><source>A run that goes on is of its own preset</source><translation>للتشغيل المستأنف إعداده الجاهز الخاص</translation></message>
<message><source>Leave out --preset or --continue.</source><translation>احذف --preset أو --continue.</translation></message>
<message><source>--resume goes on with a run's own data, --continue with other data</source><translation>يستأنف --resume ببيانات التشغيل نفسه، و--continue ببيانات أخرى</translation></message>
<message><source>The preset is %1, as these data have no ratings</source><translation>الإعداد الجاهز هو %1، لأن هذه البيانات بلا تقييمات</translation></message>
<message><source>Stopped; the run as far as it came is in %1; 'shelfspace train --resume %1 --out FILE' goes on.</source><translation>أُوقف؛ التشغيل كما وصل في %1؛ يستأنفه 'shelfspace train --resume %1 --out FILE'.</translation></message>
<message><source>Train a model and write the run</source><translation>تدريب نموذج وكتابة التشغيل</translation></message>
<message><source>The model to start from; see 'shelfspace presets'. Unless given, %1, or a model that ranks where the data have no ratings</source><translation>النموذج الذي يُبدأ منه؛ انظر 'shelfspace presets'. ما لم يُذكر، %1، أو نموذج يرتّب حيث لا تقييمات في البيانات</translation></message>
<message><source>Change a parameter of the preset; can be repeated</source><translation>تغيير معامل من معاملات الإعداد الجاهز؛ ويمكن تكراره</translation></message>
<message><source>What is held out: random:0.2, per-user:0.2, time:0.2, last-out, file:VALIDATION_FILE or none</source><translation>ما يُحجز: random:0.2 أو per-user:0.2 أو time:0.2 أو last-out أو file:VALIDATION_FILE أو none</translation></message>
<message><source>Share of the ratings to set aside before the split, by the same rule; no training looks at them and only 'evaluate --part test' opens them</source><translation>نسبة التقييمات التي تُفرز قبل التقسيم، بالقاعدة نفسها؛ لا ينظر إليها أي تدريب ولا يفتحها إلا 'evaluate --part test'</translation></message>
<message><source>Passes over the training ratings; lifts a limit by steps</source><translation>عدد المرات التي تُمر فيها تقييمات التدريب؛ يرفع حدًّا موضوعًا بالخطوات</translation></message>
<message><source>Seed of split, weights and order; the same seed, the same run</source><translation>بذرة التقسيم والأوزان والترتيب؛ البذرة نفسها تعطي التشغيل نفسه</translation></message>
<message><source>Threads to use, 0 for as many as the machine has; the result does not depend on it</source><translation>عدد الخيوط، 0 لعدد ما في الجهاز؛ لا تتوقف النتيجة عليه</translation></message>
<message><source>Write the loss curves as CSV too; -: to standard output</source><translation>كتابة منحنيات الخسارة بصيغة CSV أيضًا؛ -: إلى الخرج القياسي</translation></message>
<message><source>Go on from this run's last state, with its data and settings; raise --epochs</source><translation>الاستئناف من آخر حالة لهذا التشغيل، ببياناته وإعداداته؛ ارفع --epochs</translation></message>
<message><source>Go on from this run's vectors with DATA, newer ratings or new books; its settings hold where nothing else is said, what DATA does not name keeps its vectors, and new readers and books start as in a new training</source><translation>الاستئناف من متجهات هذا التشغيل بـ DATA، أي تقييمات أحدث أو كتب جديدة؛ تسري إعداداته حيث لا يُذكر غيرها، ويحتفظ ما لا تسمّيه DATA بمتجهاته، ويبدأ القرّاء الجدد والكتب الجديدة كما في تدريب جديد</translation></message>
<message><source>A name for the run</source><translation>اسم للتشغيل</translation></message>
<message><source>Replace a run or curves that are there already</source><translation>استبدال تشغيل أو منحنيات موجودة بالفعل</translation></message>
<message><source>epoch %1: training loss %2</source><translation>الحقبة %1: خسارة التدريب %2</translation></message>
<message><source>validation %1</source><comment>a loss</comment><translation>التحقق %1</translation></message>
<message><source>NDCG@10 %1</source><translation>NDCG@10 %1</translation></message>
<message><source>%1 (best)</source><comment>figures of an epoch</comment><translation>%1 (الأفضل)</translation></message>
<message><source>Training %1</source><translation>تدريب %1</translation></message>
<message><source>epoch %1 of %2, loss %3</source><translation>الحقبة %1 من %2، الخسارة %3</translation></message>
<message><source>%1, %2 left</source><comment>how far it is, and a time</comment><translation>%1، بقي %2</translation></message>
<message><source>baseline %1: validation loss %2</source><translation>النموذج المرجعي %1: خسارة التحقق %2</translation></message>
<message><source>baseline %1: NDCG@10 %2</source><translation>النموذج المرجعي %1: NDCG@10 %2</translation></message>
<message numerus="yes"><source>%n epochs</source><comment>%n epoch</comment><translation><numerusform>لا حقب</numerusform><numerusform>حقبة واحدة</numerusform><numerusform>حقبتان</numerusform><numerusform>%n حقب</numerusform><numerusform>%n حقبة</numerusform><numerusform>%n حقبة</numerusform></translation></message>
<message><source>%1: %2 parameters, %3 in %4, best epoch %5.</source><comment>a run, ..., epochs, a time</comment><translation>%1: المعاملات %2، %3 خلال %4، أفضل حقبة %5.</translation></message>
<message><source>%1: %2 parameters, %3 in %4.</source><comment>a run, ..., epochs, a time</comment><translation>%1: المعاملات %2، %3 خلال %4.</translation></message>
<message><source>Nothing was held out, so nothing was measured.</source><translation>لم يُحجز شيء، فلم يُقس شيء.</translation></message>
<message numerus="yes"><source>%n ratings are set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</source><comment>%n rating is set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.</comment><translation><numerusform>لم يُفرز أي تقييم للاختبار؛ يفتح 'shelfspace evaluate RUN --part test' ذلك الجزء.</numerusform><numerusform>فُرز تقييم واحد للاختبار؛ يفتح 'shelfspace evaluate RUN --part test' ذلك الجزء.</numerusform><numerusform>فُرز تقييمان للاختبار؛ يفتح 'shelfspace evaluate RUN --part test' ذلك الجزء.</numerusform><numerusform>فُرزت %n تقييمات للاختبار؛ يفتح 'shelfspace evaluate RUN --part test' ذلك الجزء.</numerusform><numerusform>فُرز %n تقييمًا للاختبار؛ يفتح 'shelfspace evaluate RUN --part test' ذلك الجزء.</numerusform><numerusform>فُرز %n تقييم للاختبار؛ يفتح 'shelfspace evaluate RUN --part test' ذلك الجزء.</numerusform></translation></message>
<message><source>%1:</source><comment>a heading</comment><translation>%1:</translation></message>
<message><source>One of: %1.</source><translation>واحد من: %1.</translation></message>
<message><source>Only with %1.</source><translation>مع %1 فقط.</translation></message>
<message><source>Required.</source><translation>مطلوب.</translation></message>
<message><source>Unless given: %1.</source><translation>ما لم يُذكر: %1.</translation></message>
<message><source>Usage: %1</source><translation>الاستخدام: %1</translation></message>
<message><source>Options</source><translation>الخيارات</translation></message>
<message><source>Examples</source><translation>أمثلة</translation></message>
<message><source>%1 (the window)</source><translation>%1 (النافذة)</translation></message>
<message><source>Commands</source><translation>الأوامر</translation></message>
<message><source>The window</source><translation>النافذة</translation></message>
<message><source>on the sample library</source><translation>على المكتبة النموذجية</translation></message>
<message><source>on these ratings</source><translation>على هذه التقييمات</translation></message>
<message><source>on a data set</source><translation>على مجموعة بيانات</translation></message>
<message><source>on a trained run</source><translation>على تشغيل مدرَّب</translation></message>
<message><source>on a project: data, runs and all that belongs to them</source><translation>على مشروع: البيانات والتشغيلات وكل ما يتبعها</translation></message>
<message><source>on vectors that were made elsewhere</source><translation>على متجهات أُنشئت في مكان آخر</translation></message>
<message><source>The sample library as two CSV files.</source><translation>المكتبة النموذجية في ملفي CSV.</translation></message>
<message><source>Which data sets there are.</source><translation>مجموعات البيانات المتاحة.</translation></message>
<message><source>The terms of one; --accept-terms fetches it.</source><translation>شروط واحدة منها؛ يجلبها --accept-terms.</translation></message>
<message><source>What is in a folder of data.</source><translation>ما في مجلد بيانات.</translation></message>
<message><source>The same of what another program writes.</source><translation>مثله لما يكتبه برنامج آخر.</translation></message>
<message><source>The models in one table.</source><translation>النماذج في جدول واحد.</translation></message>
<message><source>All parameters of one of them.</source><translation>كل معاملات واحد منها.</translation></message>
<message><source>The usual model on the sample library.</source><translation>النموذج المعتاد على المكتبة النموذجية.</translation></message>
<message><source>Another model, with a parameter of one's own.</source><translation>نموذج آخر، بمعامل من اختيارك.</translation></message>
<message><source>Go on from a run with newer ratings.</source><translation>الاستئناف من تشغيل بتقييمات أحدث.</translation></message>
<message><source>Hit ratio, NDCG and recall among all books.</source><translation>نسبة الإصابة وNDCG والاستدعاء بين كل الكتب.</translation></message>
<message><source>Ten books for a reader, and why.</source><translation>عشرة كتب لقارئ، وسببها.</translation></message>
<message><source>Books for somebody who is not in the data.</source><translation>كتب لشخص ليس في البيانات.</translation></message>
<message><source>Two runs together, the first twice as strong.</source><translation>تشغيلان معًا، وللأول ضعف وزن الثاني.</translation></message>
<message><source>The books nearest to one.</source><translation>أقرب الكتب إلى كتاب.</translation></message>
<message><source>What book 1 - book 2 + book 3 points at.</source><translation>ما يشير إليه كتاب 1 - كتاب 2 + كتاب 3.</translation></message>
<message><source>Groups of books and the words that stand out in them.</source><translation>مجموعات كتب والكلمات التي تبرز فيها.</translation></message>
<message><source>A map of the books by t-SNE.</source><translation>خريطة للكتب بـ t-SNE.</translation></message>
<message><source>New books on an old map.</source><translation>كتب جديدة على خريطة قديمة.</translation></message>
<message><source>Files for the Embedding Projector.</source><translation>ملفات لـ Embedding Projector.</translation></message>
<message><source>A page that recommends.</source><translation>صفحة توصي بكتب.</translation></message>
<message><source>The whole run as one page.</source><translation>التشغيل كله في صفحة واحدة.</translation></message>
<message><source>A part of it on paper.</source><translation>جزء منه على الورق.</translation></message>
<message><source>Two runs side by side, and whether the difference is real.</source><translation>تشغيلان جنبًا إلى جنب، وهل الفرق حقيقي.</translation></message>
<message><source>Three models in one table.</source><translation>ثلاثة نماذج في جدول واحد.</translation></message>
<message><source>The best settings that nine minutes find.</source><translation>أفضل إعدادات يُعثر عليها في تسع دقائق.</translation></message>
<message><source>Answers at http://127.0.0.1:8080/.</source><translation>إجابات على http://127.0.0.1:8080/.</translation></message>
<message><source>The main job on the sample library.</source><translation>العمل الرئيسي على المكتبة النموذجية.</translation></message>
<message><source>The user guide as web pages.</source><translation>دليل المستخدم كصفحات ويب.</translation></message>
<message><source>Forget what is kept of opened data.</source><translation>نسيان ما يُحتفظ به من البيانات المفتوحة.</translation></message>
<message><source>A run of a model that Keras trained.</source><translation>تشغيل من نموذج درّبه Keras.</translation></message>
<message><source>The same as shelfspace train --help.</source><translation>مثل shelfspace train --help.</translation></message>
<message><source>For bash, where no package has put it; ~/.bashrc then says: . ~/.shelfspace-completion</source><translation>لـ bash، حيث لم تضعه حزمة؛ ثم يُكتب في ~/.bashrc: . ~/.shelfspace-completion</translation></message>
<message><source>For fish.</source><translation>لـ fish.</translation></message>
<message><source>DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is recognized; --sample is the built-in library. RUN is a run file that train wrote; info, neighbors, clusters, map, export and report take vectors that were made elsewhere in its place. Where a file is read, '-' is standard input; where one text is written, '-' is standard output.</source><translation>تكون DATA إما --ratings FILE مع --books أو --users أو --tags، وإما مجلدًا، وإما ملفًا تُعرف صيغته؛ و--sample هي المكتبة المضمَّنة. RUN ملف تشغيل كتبه train؛ وتأخذ info وneighbors وclusters وmap وexport وreport بدلًا منه متجهات أُنشئت في مكان آخر. حيث يُقرأ ملف، يعني '-' الدخل القياسي؛ وحيث يُكتب نص واحد، يعني '-' الخرج القياسي.</translation></message>
<message><source>Nothing is written over a file that is read, over data or over a file of another kind. A file that is there already is replaced only with --force, or by an export that wrote it. Tables are fitted to the terminal: --wide shows them whole, as pipes and files get them, and --json gives one JSON document, of a failure too.</source><translation>لا يُكتب شيء فوق ملف يُقرأ، ولا فوق بيانات، ولا فوق ملف من نوع آخر. لا يُستبدل ملف موجود بالفعل إلا مع --force، أو بتصدير كان قد كتبه. تُلاءم الجداول مع الطرفية: يعرضها --wide كاملة، كما تصل إلى الأنابيب والملفات، ويعطي --json مستند JSON واحدًا، وكذلك عند الإخفاق.</translation></message>
<message><source>Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which is saved; a second Ctrl+C or SIGTERM ends the program at once.</source><translation>ينهي Ctrl+C أو SIGTERM أو إغلاق الطرفية أو الأنبوب التدريب بما وصل إليه، ويُحفظ ذلك؛ وينهي Ctrl+C ثانٍ أو SIGTERM ثانٍ البرنامج فورًا.</translation></message>
<message><source>'shelfspace COMMAND --help' or 'shelfspace help COMMAND' explains every option of a command. --lang LANGUAGE chooses the language of what is said, else LANG and its like do. SHELFSPACE_ISA in the environment chooses the instructions (%1) instead of the best there are. Exit status: 0 done, 1 the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.</source><translation>يشرح 'shelfspace COMMAND --help' أو 'shelfspace help COMMAND' كل خيار من خيارات الأمر. يختار --lang LANGUAGE لغة ما يقال، وإلا فيختارها LANG وأمثاله. يختار SHELFSPACE_ISA في بيئة النظام التعليمات (%1) بدلًا من أفضل الموجود. حالة الخروج: 0 تمّ، 1 أخفق العمل، 2 الأمر غير صحيح، 130 أوقفه Ctrl+C أو نحوه.</translation></message>
<message><source>'%1' is not a number</source><translation>«%1» ليس عددًا</translation></message>
<message><source>'%1' is not a whole number</source><translation>«%1» ليس عددًا صحيحًا</translation></message>
<message><source>'%1' is not a whole number from 0 up</source><translation>«%1» ليس عددًا صحيحًا من 0 فما فوق</translation></message>
<message><source>'%1' is none of %2</source><translation>«%1» ليس من القيم %2</translation></message>
<message><source>'%1' is none of %2; did you mean '%3'?</source><translation>«%1» ليس من القيم %2؛ هل قصدت «%3»؟</translation></message>
<message><source>nothing is named</source><translation>لم يُسمَّ شيء</translation></message>
<message><source>'%2' is not a number from %1 up</source><translation>«%2» ليس عددًا من %1 فما فوق</translation></message>
<message><source>'%3' is not a number from %1 to %2</source><translation>«%3» ليس عددًا من %1 إلى %2</translation></message>
<message><source>'%2' is not a share from 0 to %1</source><translation>«%2» ليس نسبة من 0 إلى %1</translation></message>
<message><source>'%2' is not a number of threads from 0 to %1</source><translation>«%2» ليس عدد خيوط من 0 إلى %1</translation></message>
<message><source>Explain this command and its options</source><translation>شرح هذا الأمر وخياراته</translation></message>
<message><source>Books in the sample library</source><translation>عدد الكتب في المكتبة النموذجية</translation></message>
<message><source>Readers in the sample library</source><translation>عدد القرّاء في المكتبة النموذجية</translation></message>
<message><source>Ratings in the sample library</source><translation>عدد التقييمات في المكتبة النموذجية</translation></message>
<message><source>Seed of the sample library; the same seed gives the same library everywhere</source><translation>بذرة المكتبة النموذجية؛ البذرة نفسها تعطي المكتبة نفسها في كل مكان</translation></message>
<message><source>A folder, or a file whose format is recognized; -: standard input</source><translation>مجلد، أو ملف تُعرف صيغته؛ -: الدخل القياسي</translation></message>
<message><source>The ratings: a file with user, book and rating columns</source><translation>التقييمات: ملف فيه أعمدة القارئ والكتاب والتقييم</translation></message>
<message><source>The catalogue: ids, titles, authors, years, ...</source><translation>فهرس الكتب: المعرّفات والعناوين والمؤلفون والسنوات ...</translation></message>
<message><source>Attributes of the readers</source><translation>صفات القرّاء</translation></message>
<message><source>Tags or genres of the books</source><translation>وسوم الكتب أو أنواعها الأدبية</translation></message>
<message><source>More ratings; the split file:FILE holds just these out, any other takes them like the rest</source><translation>تقييمات إضافية؛ يحجز التقسيم file:FILE هذه بعينها، ويأخذها أي تقسيم آخر كالباقي</translation></message>
<message><source>Read as this format instead of recognizing it</source><translation>القراءة بهذه الصيغة بدلًا من التعرف عليها</translation></message>
<message><source>Read the files, whatever is kept of an earlier opening, and keep nothing</source><translation>قراءة الملفات، مهما كان محتفظًا به من فتح سابق، دون الاحتفاظ بشيء</translation></message>
<message><source>The built-in sample library</source><translation>المكتبة النموذجية المضمَّنة</translation></message>
<message><source>Both --validation and the split name a file of held-out ratings</source><translation>يسمّي --validation والتقسيم كلاهما ملف تقييمات محجوزة</translation></message>
<message numerus="yes"><source>%n more notes on these data; 'shelfspace info' lists them</source><comment>%n more note on these data; 'shelfspace info' lists it</comment><translation><numerusform>لا ملاحظات أخرى على هذه البيانات؛ يسردها 'shelfspace info'</numerusform><numerusform>ملاحظة أخرى على هذه البيانات؛ يسردها 'shelfspace info'</numerusform><numerusform>ملاحظتان أخريان على هذه البيانات؛ يسردهما 'shelfspace info'</numerusform><numerusform>%n ملاحظات أخرى على هذه البيانات؛ يسردها 'shelfspace info'</numerusform><numerusform>%n ملاحظة أخرى على هذه البيانات؛ يسردها 'shelfspace info'</numerusform><numerusform>%n ملاحظة أخرى على هذه البيانات؛ يسردها 'shelfspace info'</numerusform></translation></message>
<message><source>--sample and files are both named</source><translation>سُمّي --sample وملفات معًا</translation></message>
<message><source>%1 is about files that are read, and the sample library is made, not read</source><translation>يخص %1 ملفات تُقرأ، والمكتبة النموذجية تُصنع ولا تُقرأ</translation></message>
<message><source>Both '%1' and --ratings name ratings</source><translation>يسمّي «%1» و--ratings كلاهما تقييمات</translation></message>
<message><source>No data are named</source><translation>لم تُسمَّ بيانات</translation></message>
<message><source>Name a folder or file, --ratings FILE, or --sample for the built-in library.</source><translation>سمِّ مجلدًا أو ملفًا، أو --ratings FILE، أو --sample للمكتبة المضمَّنة.</translation></message>
<message><source>'%1' is a run, not data</source><translation>«%1» تشغيل وليس بيانات</translation></message>
<message><source>Name the ratings it was trained on, or use evaluate.</source><translation>سمِّ التقييمات التي دُرِّب عليها، أو استخدم evaluate.</translation></message>
<message><source>'%1' is a project, not data</source><translation>«%1» مشروع وليس بيانات</translation></message>
<message><source>info says where its data are; a run of it is named as PROJECT#RUN.</source><translation>يذكر info أين بياناته؛ ويُسمّى تشغيل منه بالشكل PROJECT#RUN.</translation></message>
<message><source>Reading</source><comment>data</comment><translation>القراءة</translation></message>
<message><source>This is one person's own library (%1), which says nothing of other readers</source><translation>هذه مكتبة شخص واحد (%1)، ولا تذكر شيئًا عن قرّاء آخرين</translation></message>
<message><source>With a trained run, recommend RUN --reader FILE takes it.</source><translation>مع تشغيل مدرَّب، يأخذها recommend RUN --reader FILE.</translation></message>
<message><source>There is no option '%1' of %2</source><translation>لا يوجد خيار «%1» للأمر %2</translation></message>
<message><source>%1 makes sense only with %2</source><translation>لا معنى لـ %1 إلا مع %2</translation></message>
<message><source>Add %1, or leave it out.</source><translation>أضف %1، أو احذفه.</translation></message>
<message><source>No %1 is named</source><translation>لم يُسمَّ %1</translation></message>
<message><source>%1 is required and not given</source><translation>%1 مطلوب ولم يُذكر</translation></message>
<message><source>%1 needs a value: %2</source><translation>يحتاج %1 إلى قيمة: %2</translation></message>
<message><source>finding neighbors</source><translation>البحث عن الجيران</translation></message>
<message><source>weighing neighbors</source><translation>حساب أوزان الجيران</translation></message>
<message><source>iteration %1 of %2</source><translation>التكرار %1 من %2</translation></message>
<message><source>iteration %1 of %2, cost %3</source><translation>التكرار %1 من %2، التكلفة %3</translation></message>
<message><source>%1, %2</source><comment>a method's name and what it does</comment><translation>%1، %2</translation></message>
<message><source>%1; %2</source><comment>two things of a list</comment><translation>%1؛ %2</translation></message>
<message><source>The projection: %1</source><translation>الإسقاط: %1</translation></message>
<message><source>Dimensions of the map: 2, unless given, or 3</source><translation>أبعاد الخريطة: 2 ما لم يُذكر، أو 3</translation></message>
<message><source>Change a parameter of the method; can be repeated</source><translation>تغيير معامل من معاملات الطريقة؛ ويمكن تكراره</translation></message>
<message><source>Seed of the map; the same seed, the same map</source><translation>بذرة الخريطة؛ البذرة نفسها تعطي الخريطة نفسها</translation></message>
<message><source>Parameters for --set:</source><translation>معاملات --set:</translation></message>
<message><source>Drawing the map</source><translation>رسم الخريطة</translation></message>
<message numerus="yes"><source>%1; %n more lines of the map with notes</source><comment>%1; %n more line of the map with notes</comment><translation><numerusform>%1؛ لا أسطر أخرى من الخريطة عليها ملاحظات</numerusform><numerusform>%1؛ سطر آخر من الخريطة عليه ملاحظات</numerusform><numerusform>%1؛ سطران آخران من الخريطة عليهما ملاحظات</numerusform><numerusform>%1؛ %n أسطر أخرى من الخريطة عليها ملاحظات</numerusform><numerusform>%1؛ %n سطرًا آخر من الخريطة عليها ملاحظات</numerusform><numerusform>%1؛ %n سطر آخر من الخريطة عليها ملاحظات</numerusform></translation></message>
<message numerus="yes"><source>%1: %n books of the map are not in the run and left out, such as '%2'</source><comment>%1: %n book of the map is not in the run and left out: '%2'</comment><translation><numerusform>%1: كتب الخريطة التي ليست في التشغيل واستُبعدت عددها %n، مثل «%2»</numerusform><numerusform>%1: كتاب واحد من الخريطة ليس في التشغيل واستُبعد: «%2»</numerusform><numerusform>%1: كتابان من الخريطة ليسا في التشغيل واستُبعدا، مثل «%2»</numerusform><numerusform>%1: %n كتب من الخريطة ليست في التشغيل واستُبعدت، مثل «%2»</numerusform><numerusform>%1: %n كتابًا من الخريطة ليست في التشغيل واستُبعدت، مثل «%2»</numerusform><numerusform>%1: %n كتاب من الخريطة ليست في التشغيل واستُبعدت، مثل «%2»</numerusform></translation></message>
<message numerus="yes"><source>%1: %n lines name books that the map had before, such as '%2'; the last place counts</source><comment>%1: %n line names a book that the map had before, '%2'; the last place counts</comment><translation><numerusform>%1: الأسطر التي تسمّي كتبًا وردت قبلها في الخريطة عددها %n، مثل «%2»؛ يُحسب الموضع الأخير</numerusform><numerusform>%1: سطر واحد يسمّي كتابًا ورد قبله في الخريطة، «%2»؛ يُحسب الموضع الأخير</numerusform><numerusform>%1: سطران يسمّيان كتبًا وردت قبلهما في الخريطة، مثل «%2»؛ يُحسب الموضع الأخير</numerusform><numerusform>%1: %n أسطر تسمّي كتبًا وردت قبلها في الخريطة، مثل «%2»؛ يُحسب الموضع الأخير</numerusform><numerusform>%1: %n سطرًا تسمّي كتبًا وردت قبلها في الخريطة، مثل «%2»؛ يُحسب الموضع الأخير</numerusform><numerusform>%1: %n سطر تسمّي كتبًا وردت قبلها في الخريطة، مثل «%2»؛ يُحسب الموضع الأخير</numerusform></translation></message>
<message><source>This is no map: its header names no book_id, or no x and y</source><translation>ليست هذه خريطة: لا يسمّي سطر العناوين book_id، أو لا يسمّي x وy</translation></message>
<message><source>Name a file that 'shelfspace map --out' wrote.</source><translation>سمِّ ملفًا كتبه 'shelfspace map --out'.</translation></message>
<message><source>'%1' is no coordinate</source><translation>«%1» ليس إحداثيًّا</translation></message>
<message><source>Every book of a map has numbers.</source><translation>لكل كتاب في الخريطة أعداد.</translation></message>
<message><source>The run has none of the books of this map</source><translation>ليس في التشغيل أي من كتب هذه الخريطة</translation></message>
<message><source>Nobody writes into this pipe</source><translation>لا أحد يكتب في هذا الأنبوب</translation></message>
<message><source>Start its writer first, or name a file.</source><translation>ابدأ كاتبه أولًا، أو سمِّ ملفًا.</translation></message>
<message><source>'%1' is a project of several runs</source><translation>«%1» مشروع فيه عدة تشغيلات</translation></message>
<message><source>'%1' has no run '%2'</source><translation>ليس في «%1» تشغيل باسم «%2»</translation></message>
<message numerus="yes"><source>'%1' has %n runs of the name '%2'</source><comment>'%1' has %n run of the name '%2'</comment><translation><numerusform>ليس في «%1» تشغيلات باسم «%2»</numerusform><numerusform>في «%1» تشغيل واحد باسم «%2»</numerusform><numerusform>في «%1» تشغيلان باسم «%2»</numerusform><numerusform>في «%1» %n تشغيلات باسم «%2»</numerusform><numerusform>في «%1» %n تشغيلًا باسم «%2»</numerusform><numerusform>في «%1» %n تشغيل باسم «%2»</numerusform></translation></message>
<message><source>'%1' is a project without runs</source><translation>«%1» مشروع بلا تشغيلات</translation></message>
<message><source>Name one as '%1'. It has %2.</source><translation>سمِّ واحدًا بالشكل '%1'. فيه %2.</translation></message>
<message><source>'%1' names a run in a project, and only the window writes into one</source><translation>يسمّي «%1» تشغيلًا في مشروع، ولا يكتب في المشاريع إلا النافذة</translation></message>
<message><source>Write a file of its own, as with --out run.shelf, and open it with the project.</source><translation>اكتب ملفًا مستقلًّا، كما في --out run.shelf، وافتحه مع المشروع.</translation></message>
<message><source>A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or calibre's metadata.db), or a file with the header item_id,rating and a line a book</source><translation>قارئ جديد: مكتبة صدّرها Goodreads أو StoryGraph أو LibraryThing أو calibre (أو metadata.db من calibre)، أو ملف فيه سطر العناوين item_id,rating وسطر لكل كتاب</translation></message>
<message><source>With --reader: the book on this line of the library is this one of the data (none: of none)</source><translation>مع --reader: الكتاب الذي في هذا السطر من المكتبة هو هذا الكتاب من البيانات (none: ليس أيًّا منها)</translation></message>
<message><source>A run file that train wrote, or a run of a project: PROJECT#RUN</source><translation>ملف تشغيل كتبه train، أو تشغيل من مشروع: PROJECT#RUN</translation></message>
<message><source>A run file that train wrote, a run of a project (PROJECT#RUN), or vectors that were made elsewhere (VECTORS): %1</source><translation>ملف تشغيل كتبه train، أو تشغيل من مشروع (PROJECT#RUN)، أو متجهات أُنشئت في مكان آخر (VECTORS): %1</translation></message>
<message><source>Vectors that were made elsewhere</source><translation>متجهات أُنشئت في مكان آخر</translation></message>
<message><source>Of VECTORS: which of several arrays in the file</source><translation>لـ VECTORS: أي مصفوفة من عدة مصفوفات في الملف</translation></message>
<message><source>Of VECTORS: a table that names the rows, line by line, or by id where the vectors have keys</source><translation>لـ VECTORS: جدول يسمّي الصفوف، سطرًا بسطر، أو بالمعرّف حيث تكون للمتجهات مفاتيح</translation></message>
<message><source>Of VECTORS: the column with the titles, by name or number from 1</source><translation>لـ VECTORS: عمود العناوين، باسمه أو برقمه بدءًا من 1</translation></message>
<message><source>Of VECTORS: the column with the ids, by name or number from 1</source><translation>لـ VECTORS: عمود المعرّفات، باسمه أو برقمه بدءًا من 1</translation></message>
<message><source>Of VECTORS: a catalogue, which is joined to the rows by their ids</source><translation>لـ VECTORS: فهرس كتب يُربط بالصفوف بمعرّفاتها</translation></message>
<message><source>'%1' holds vectors that were made elsewhere, and no trained model</source><translation>في «%1» متجهات أُنشئت في مكان آخر، لا نموذج مدرَّب</translation></message>
<message><source>info, neighbors, clusters, map, export and report take them.</source><translation>تأخذها info وneighbors وclusters وmap وexport وreport.</translation></message>
<message><source>'%1' is a run, whose books have their names</source><translation>«%1» تشغيل، ولكتبه أسماؤها</translation></message>
<message><source>--tensor, --labels, --label-column, --id-column and --books are for vectors that were made elsewhere.</source><translation>--tensor و--labels و--label-column و--id-column و--books خيارات للمتجهات التي أُنشئت في مكان آخر.</translation></message>
<message><source>A file that is there already is replaced only with --force, and only by one of its own kind, told by how it begins; never one that this call reads, data, or anything else.</source><translation>لا يُستبدل ملف موجود بالفعل إلا مع --force، وإلا إذا كان من النوع نفسه، ويُعرف ذلك من بدايته؛ ولا يُستبدل أبدًا ملف يقرؤه هذا الأمر، ولا بيانات، ولا أي شيء آخر.</translation></message>
<message><source>Cannot read standard input</source><translation>تتعذّر قراءة الدخل القياسي</translation></message>
<message><source>Standard input holds more than 64 GB</source><translation>في الدخل القياسي أكثر من ٦٤ غيغابايت</translation></message>
<message><source>Write it to a file, and name that.</source><translation>اكتبه في ملف، وسمِّ ذلك الملف.</translation></message>
<message><source>Cannot keep standard input while it is read; TMPDIR names another folder for that</source><translation>يتعذّر الاحتفاظ بالدخل القياسي أثناء قراءته؛ يسمّي TMPDIR مجلدًا آخر لذلك</translation></message>
<message><source>'-' is standard input, which can be read only once</source><translation>'-' هو الدخل القياسي، ولا يمكن قراءته إلا مرة واحدة</translation></message>
<message><source>Name files for all but one.</source><translation>سمِّ ملفات للكل إلا واحدًا.</translation></message>
<message><source>Standard input is closed</source><translation>الدخل القياسي مغلق</translation></message>
<message><source>Name a file.</source><translation>سمِّ ملفًا.</translation></message>
<message><source>Reading from the terminal; Ctrl+D ends it.</source><translation>القراءة من الطرفية؛ ينهيها Ctrl+D.</translation></message>
<message><source>"%1" of %2</source><comment>a run and its data</comment><translation>«%1» على %2</translation></message>
<message numerus="yes"><source>%1, %n epochs</source><comment>%1, %n epoch</comment><translation><numerusform>%1، لا حقب</numerusform><numerusform>%1، حقبة واحدة</numerusform><numerusform>%1، حقبتان</numerusform><numerusform>%1، %n حقب</numerusform><numerusform>%1، %n حقبة</numerusform><numerusform>%1، %n حقبة</numerusform></translation></message>
<message numerus="yes"><source>%1, %n epochs, the best %2</source><comment>%1, %n epoch, the best %2</comment><translation><numerusform>%1، لا حقب، أفضلها %2</numerusform><numerusform>%1، حقبة واحدة، أفضلها %2</numerusform><numerusform>%1، حقبتان، أفضلها %2</numerusform><numerusform>%1، %n حقب، أفضلها %2</numerusform><numerusform>%1، %n حقبة، أفضلها %2</numerusform><numerusform>%1، %n حقبة، أفضلها %2</numerusform></translation></message>
<message><source>'shelfspace train --resume %1 --out RUN' goes on; 'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>يستأنفه 'shelfspace train --resume %1 --out RUN'؛ ويقيسه 'shelfspace evaluate %1'؛ ولك أن تنسخه أو تزيله</translation></message>
<message><source>'shelfspace evaluate %1' measures it; it is yours to copy or to remove</source><translation>يقيسه 'shelfspace evaluate %1'؛ ولك أن تنسخه أو تزيله</translation></message>
<message><source>The run is kept in %1 instead: copy it from there</source><translation>احتُفظ بالتشغيل في %1 بدلًا من ذلك: انسخه من هناك</translation></message>
<message><source>What the training had come to is kept in %1: %2</source><translation>ما وصل إليه التدريب محتفظ به في %1: %2</translation></message>
<message><source>A training that ended before it was saved is kept: %1, in %2. %3.</source><translation>احتُفظ بتدريب انتهى قبل حفظه: %1، في %2. %3.</translation></message>
<message numerus="yes"><source>There are %n more such trainings in %1.</source><comment>There is %n more such training in %1.</comment><translation><numerusform>لا تدريبات أخرى كهذا في %1.</numerusform><numerusform>يوجد تدريب آخر كهذا في %1.</numerusform><numerusform>يوجد تدريبان آخران كهذا في %1.</numerusform><numerusform>توجد %n تدريبات أخرى كهذا في %1.</numerusform><numerusform>يوجد %n تدريبًا آخر كهذا في %1.</numerusform><numerusform>يوجد %n تدريب آخر كهذا في %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out. Of each: %1.</source><comment>%n book is left out: %1.</comment><translation><numerusform>لم يُستبعد أي كتاب. لكل منها: %1.</numerusform><numerusform>استُبعد كتاب واحد: %1.</numerusform><numerusform>استُبعد كتابان. لكل منهما: %1.</numerusform><numerusform>استُبعدت %n كتب. لكل منها: %1.</numerusform><numerusform>استُبعد %n كتابًا. لكل منها: %1.</numerusform><numerusform>استُبعد %n كتاب. لكل منها: %1.</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out: nobody rated them in the training part, so the model knows nothing about them.</source><comment>%n book is left out: nobody rated it in the training part, so the model knows nothing about it.</comment><translation><numerusform>لم يُستبعد أي كتاب مما لم يقيّمه أحد في جزء التدريب ولا يعرف النموذج شيئًا عنه.</numerusform><numerusform>استُبعد كتاب واحد: لم يقيّمه أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنه.</numerusform><numerusform>استُبعد كتابان: لم يقيّمهما أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنهما.</numerusform><numerusform>استُبعدت %n كتب: لم يقيّمها أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنها.</numerusform><numerusform>استُبعد %n كتابًا: لم يقيّمها أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنها.</numerusform><numerusform>استُبعد %n كتاب: لم يقيّمها أحد في جزء التدريب، فلا يعرف النموذج شيئًا عنها.</numerusform></translation></message>
<message><source>removed %1, which an earlier export had left there; this run has none</source><translation>أُزيل %1، وكان تصدير سابق قد تركه هناك؛ ليس لهذا التشغيل ما يقابله</translation></message>
<message><source>left %1 as it is: this run has none, and it is not as an export wrote it there. Move it away if it does not belong to the new files</source><translation>تُرك %1 كما هو: ليس لهذا التشغيل ما يقابله، ولم يعد كما كتبه تصدير هناك. انقله من هناك إن لم يكن من الملفات الجديدة</translation></message>
<message><source>%1, %2</source><comment>a figure and its unit</comment><translation>%1، %2</translation></message>
<message><source>%1 [95 %]</source><comment>a figure with an interval</comment><translation>%1 [٩٥٪]</translation></message>
<message><source>baseline %1</source><comment>a simple model's name</comment><translation>النموذج المرجعي %1</translation></message>
<message numerus="yes"><source>on %n ratings</source><comment>on %n rating</comment><translation><numerusform>على %n تقييم</numerusform><numerusform>على تقييم واحد</numerusform><numerusform>على تقييمين</numerusform><numerusform>على %n تقييمات</numerusform><numerusform>على %n تقييمًا</numerusform><numerusform>على %n تقييم</numerusform></translation></message>
<message numerus="yes"><source>over %n readers</source><comment>over %n reader</comment><translation><numerusform>على %n قارئ</numerusform><numerusform>على قارئ واحد</numerusform><numerusform>على قارئين</numerusform><numerusform>على %n قرّاء</numerusform><numerusform>على %n قارئًا</numerusform><numerusform>على %n قارئ</numerusform></translation></message>
<message><source>lists@%1</source><comment>of so many books</comment><translation>القوائم@%1</translation></message>
<message><source>share</source><comment>column of a table</comment><translation>النسبة</translation></message>
<message><source>times taken</source><comment>column of a table</comment><translation>مرات الأخذ</translation></message>
<message><source>ratings</source><comment>column of a table</comment><translation>التقييمات</translation></message>
<message><source>median %1, most %2; the busiest 1 % have %3 of all, 10 % have %4, 20 % have %5; Gini coefficient %6</source><translation>الوسيط %1، والأكثر %2؛ لأنشط ١٪ نسبة %3 من الكل، ولأنشط ١٠٪ نسبة %4، ولأنشط ٢٠٪ نسبة %5؛ معامل جيني %6</translation></message>
<message><source>title</source><comment>of a book</comment><translation>العنوان</translation></message>
<message><source>author</source><comment>of a book</comment><translation>المؤلف</translation></message>
<message><source>year</source><comment>of a book</comment><translation>السنة</translation></message>
<message><source>language</source><comment>of a book</comment><translation>اللغة</translation></message>
<message><source>genre</source><comment>of a book</comment><translation>النوع الأدبي</translation></message>
<message><source>isbn</source><comment>of a book</comment><translation>ISBN</translation></message>
<message><source>cover</source><comment>of a book</comment><translation>الغلاف</translation></message>
<message><source>known of rated books</source><comment>column of a table</comment><translation>معروف للكتب المقيَّمة</translation></message>
<message><source>of the catalogue</source><comment>column of a table</comment><translation>من فهرس الكتب</translation></message>
<message><source>the catalogue: %1 of its %2 books are rated (%3)</source><translation>فهرس الكتب: المقيَّم من كتبه %1 من أصل %2 (%3)</translation></message>
<message><source>times taken by day (UTC)</source><translation>مرات الأخذ بحسب اليوم (UTC)</translation></message>
<message><source>ratings by day (UTC)</source><translation>التقييمات بحسب اليوم (UTC)</translation></message>
<message><source>times taken by week (UTC)</source><translation>مرات الأخذ بحسب الأسبوع (UTC)</translation></message>
<message><source>ratings by week (UTC)</source><translation>التقييمات بحسب الأسبوع (UTC)</translation></message>
<message><source>times taken by month (UTC)</source><translation>مرات الأخذ بحسب الشهر (UTC)</translation></message>
<message><source>ratings by month (UTC)</source><translation>التقييمات بحسب الشهر (UTC)</translation></message>
<message><source>times taken by year (UTC)</source><translation>مرات الأخذ بحسب السنة (UTC)</translation></message>
<message><source>ratings by year (UTC)</source><translation>التقييمات بحسب السنة (UTC)</translation></message>
<message><source>times taken by decade (UTC)</source><translation>مرات الأخذ بحسب العقد (UTC)</translation></message>
<message><source>ratings by decade (UTC)</source><translation>التقييمات بحسب العقد (UTC)</translation></message>
<message><source>no reader looks suspicious</source><translation>لا قارئ يبدو مريبًا</translation></message>
<message><source>reader</source><comment>column of a table</comment><translation>القارئ</translation></message>
<message><source>why</source><comment>column of a table</comment><translation>السبب</translation></message>
<message><source>readers that may be none: %1</source><translation>قرّاء ربما ليسوا قرّاء: %1</translation></message>
<message><source>... and %1 more (--json lists the first %2)</source><translation>... و%1 غيرها (يسرد --json أول %2)</translation></message>
<message><source>ratings by value</source><translation>التقييمات بحسب القيمة</translation></message>
<message><source>times taken a book</source><translation>مرات الأخذ لكل كتاب</translation></message>
<message><source>ratings a book</source><translation>التقييمات لكل كتاب</translation></message>
<message><source>books taken a reader</source><translation>الكتب المأخوذة لكل قارئ</translation></message>
<message><source>ratings a reader</source><translation>التقييمات لكل قارئ</translation></message>
<message numerus="yes"><source>%n have a time of no year from 1 to 9999</source><comment>%n has a time of no year from 1 to 9999</comment><translation><numerusform>لا شيء منها وقته من خارج السنوات 1 إلى 9999</numerusform><numerusform>واحد منها وقته ليس من سنة بين 1 و9999</numerusform><numerusform>اثنان منها وقتهما ليس من سنة بين 1 و9999</numerusform><numerusform>%n منها أوقاتها ليست من سنة بين 1 و9999</numerusform><numerusform>%n منها أوقاتها ليست من سنة بين 1 و9999</numerusform><numerusform>%n منها أوقاتها ليست من سنة بين 1 و9999</numerusform></translation></message>
<message><source>how far the ratings of books lie from the mean of all</source><translation>بُعد تقييمات الكتب عن متوسط الكل</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the books lie above</source><translation>متوسط الكل %1، والانحراف المعياري للفروق %2؛ %3 من الكتب تقع فوقه</translation></message>
<message><source>how far the ratings of readers lie from the mean of all</source><translation>بُعد تقييمات القرّاء عن متوسط الكل</translation></message>
<message><source>mean of all %1, standard deviation of the differences %2; %3 of the readers lie above</source><translation>متوسط الكل %1، والانحراف المعياري للفروق %2؛ %3 من القرّاء يقعون فوقه</translation></message>
<message><source>unknown</source><comment>when</comment><translation>غير معروف</translation></message>
<message><source>%1 (of a newer version)</source><translation>%1 (من إصدار أحدث)</translation></message>
<message><source>none</source><comment>data</comment><translation>لا شيء</translation></message>
<message><source>%1: %2, %3, %4</source><comment>a name, ratings, readers, books</comment><translation>%1: %2، %3، %4</translation></message>
<message><source>%1 (made up)</source><translation>%1 (مختلقة)</translation></message>
<message><source>%1 (in the project)</source><translation>%1 (في المشروع)</translation></message>
<message><source>project</source><translation>المشروع</translation></message>
<message><source>saved</source><translation>الحفظ</translation></message>
<message><source>%1 by %2</source><comment>when, and by which program</comment><translation>%1، بالبرنامج %2</translation></message>
<message><source>data</source><translation>البيانات</translation></message>
<message><source>file</source><translation>الملف</translation></message>
<message><source>kept</source><translation>محفوظ</translation></message>
<message><source>nothing but runs</source><translation>لا شيء سوى تشغيلات</translation></message>
<message><source>runs</source><translation>التشغيلات</translation></message>
<message><source>name</source><comment>column of a table</comment><translation>الاسم</translation></message>
<message><source>bytes</source><comment>column of a table</comment><translation>البايتات</translation></message>
<message><source>what each rated book adds to the score</source><translation>ما يضيفه كل كتاب مقيَّم إلى الدرجة</translation></message>
<message><source>how much the score falls without each rated book</source><translation>مقدار انخفاض الدرجة من دون كل كتاب مقيَّم</translation></message>
<message><source>liked books near the recommended one in the model's space</source><translation>كتب مفضلة قريبة من الكتاب الموصى به في فضاء النموذج</translation></message>
<message><source>no rated book speaks for these in particular</source><translation>لا كتاب مقيَّم بعينه يرجّح هذه</translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author</source><comment>%n book is left out as another edition of what was read, told by title and author</comment><translation><numerusform>لم تُستبعد طبعات أخرى لما قُرئ، بحسب العنوان والمؤلف</numerusform><numerusform>استُبعد كتاب واحد لأنه طبعة أخرى لما قُرئ، عُرف من العنوان والمؤلف</numerusform><numerusform>استُبعد كتابان لأنهما طبعتان أخريان لما قُرئ، عُرفا من العنوان والمؤلف</numerusform><numerusform>استُبعدت %n كتب لأنها طبعات أخرى لما قُرئ، عُرفت من العنوان والمؤلف</numerusform><numerusform>استُبعد %n كتابًا لأنها طبعات أخرى لما قُرئ، عُرفت من العنوان والمؤلف</numerusform><numerusform>استُبعد %n كتاب لأنها طبعات أخرى لما قُرئ، عُرفت من العنوان والمؤلف</numerusform></translation></message>
<message numerus="yes"><source>%n books are left out as other editions of what was read, told by title and author; %1 of them by vectors that are near, where title or author leave it open</source><comment>%n book is left out as another edition of what was read, told by vectors that are near, as title or author leave it open</comment><translation><numerusform>لم تُستبعد طبعات أخرى لما قُرئ، بحسب العنوان والمؤلف؛ ومن تقارب المتجهات %1، حيث لا يحسم العنوان أو المؤلف الأمر</numerusform><numerusform>استُبعد كتاب واحد لأنه طبعة أخرى لما قُرئ؛ عُرف من تقارب المتجهات (%1)، إذ لا يحسم العنوان أو المؤلف الأمر</numerusform><numerusform>استُبعد كتابان لأنهما طبعتان أخريان لما قُرئ، عُرفا من العنوان والمؤلف؛ منهما من تقارب المتجهات %1، حيث لا يحسم العنوان أو المؤلف الأمر</numerusform><numerusform>استُبعدت %n كتب لأنها طبعات أخرى لما قُرئ، عُرفت من العنوان والمؤلف؛ منها من تقارب المتجهات %1، حيث لا يحسم العنوان أو المؤلف الأمر</numerusform><numerusform>استُبعد %n كتابًا لأنها طبعات أخرى لما قُرئ، عُرفت من العنوان والمؤلف؛ منها من تقارب المتجهات %1، حيث لا يحسم العنوان أو المؤلف الأمر</numerusform><numerusform>استُبعد %n كتاب لأنها طبعات أخرى لما قُرئ، عُرفت من العنوان والمؤلف؛ منها من تقارب المتجهات %1، حيث لا يحسم العنوان أو المؤلف الأمر</numerusform></translation></message>
<message><source>rating</source><comment>column of a table</comment><translation>التقييم</translation></message>
<message><source>predicted</source><comment>column of a table</comment><translation>المتنبأ به</translation></message>
<message><source>because</source><comment>column of a table</comment><translation>السبب</translation></message>
<message><source>Books taken: %1, %2 of them:</source><translation>الكتب المأخوذة: %1، منها %2:</translation></message>
<message><source>Books taken: %1</source><translation>الكتب المأخوذة: %1</translation></message>
<message><source>Rated books: %1, the %2 rated highest:</source><translation>الكتب المقيَّمة: %1، أعلاها تقييمًا (%2):</translation></message>
<message><source>Rated books: %1</source><translation>الكتب المقيَّمة: %1</translation></message>
<message><source>No book is left to recommend.</source><translation>لا يبقى كتاب يوصى به.</translation></message>
<message><source>Recommended books:</source><translation>الكتب الموصى بها:</translation></message>
<message><source>predicted: held within the scale of %1 to %2; the order is that of the model's own figures, which lie beyond it</source><translation>المتنبأ به: محصور ضمن سلّم التقييم من %1 إلى %2؛ أما الترتيب فبحسب قيم النموذج نفسه، وهي تتجاوزه</translation></message>
<message><source>* %1; its score is chance</source><comment>why nothing is known of a book</comment><translation>* %1؛ درجته محض عشوائية</translation></message>
<message><source>because: %1</source><translation>السبب: %1</translation></message>
<message><source>likeness</source><comment>column of a table</comment><translation>التشابه</translation></message>
<message><source>common</source><comment>column of a table</comment><translation>المشترك</translation></message>
<message><source>No reader is like this one.</source><translation>لا قارئ يشبه هذا القارئ.</translation></message>
<message><source>Readers like this one:</source><translation>القرّاء المشابهون لهذا القارئ:</translation></message>
<message><source>all</source><comment>of the data</comment><translation>الكل</translation></message>
<message><source>trial %1 with %2: %3</source><comment>which, of how much of the data, its settings</comment><translation>المحاولة %1 على %2: %3</translation></message>
<message><source>trial %1: %2</source><comment>which, and its settings</comment><translation>المحاولة %1: %2</translation></message>
<message><source>%1: %2</source><comment>a trial and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>%1: %2 %3 in %4, the best so far</source><comment>a trial, a figure, its value, a time</comment><translation>%1: %2 %3 خلال %4، الأفضل حتى الآن</translation></message>
<message><source>%1: %2 %3 in %4</source><comment>a trial, a figure, its value, a time</comment><translation>%1: %2 %3 خلال %4</translation></message>
<message><source>trial</source><comment>column of a table</comment><translation>المحاولة</translation></message>
<message><source>best</source><comment>of the trials</comment><translation>الأفضل</translation></message>
<message><source>%1 could not be written; what was to stand there is in %2 instead</source><translation>تعذّرت كتابة %1؛ ما كان سيُكتب هناك موجود في %2 بدلًا منه</translation></message>
<message><source>It could not be kept elsewhere either: neither the data folder nor the one for temporary files takes it</source><translation>وتعذّر الاحتفاظ به في مكان آخر أيضًا: لا يقبله مجلد البيانات ولا مجلد الملفات المؤقتة</translation></message>
<message><source>Both '-' and --json ask for standard output</source><translation>يطلب '-' و--json كلاهما الخرج القياسي</translation></message>
<message><source>Name a file, or leave --json out</source><translation>سمِّ ملفًا، أو احذف --json</translation></message>
<message><source>Cannot write to standard output</source><translation>تتعذّر الكتابة إلى الخرج القياسي</translation></message>
<message><source>Cannot write to standard output: %1</source><translation>تتعذّر الكتابة إلى الخرج القياسي: %1</translation></message>
<message><source>standard output</source><translation>الخرج القياسي</translation></message>
<message><source>%1, several arrays. Name one by --tensor:</source><comment>a format</comment><translation>%1، عدة مصفوفات. سمِّ واحدة بـ --tensor:</translation></message>
<message><source>vectors</source><translation>المتجهات</translation></message>
<message><source>dimensions</source><translation>الأبعاد</translation></message>
<message><source>titles</source><translation>العناوين</translation></message>
<message><source>no vector</source><translation>بلا متجه</translation></message>
<message><source>%1: %2 (%3)</source><comment>an export's key and title, its files</comment><translation>%1: %2 (%3)</translation></message>
<message><source>%1
%2</source><comment>two lines</comment><translation>%1
%2</translation></message>
<message><source>The report is in %1</source><translation>التقرير في %1</translation></message>
<message><source>Write a run's results for other programs</source><translation>كتابة نتائج تشغيل لبرامج أخرى</translation></message>
<message><source>Scale each vector to length 1; %1 only</source><comment>exports</comment><translation>ردّ كل متجه إلى الطول 1؛ مع %1 فقط</translation></message>
<message><source>Leave out the pictures of the books; %1 only. They are covers that the window has fetched and kept, else drawn ones; none is fetched</source><comment>exports</comment><translation>دون صور الكتب؛ مع %1 فقط. هي أغلفة جلبتها النافذة واحتفظت بها، وإلا فصور مرسومة؛ ولا يُجلب شيء</translation></message>
<message><source>Only this reader, can be repeated; %1 only</source><comment>exports</comment><translation>هذا القارئ فقط، ويمكن تكراره؛ مع %1 فقط</translation></message>
<message><source>Only this book, can be repeated; %1 only</source><comment>exports</comment><translation>هذا الكتاب فقط، ويمكن تكراره؛ مع %1 فقط</translation></message>
<message><source>What is near, for %1. cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is nearer</source><comment>exports</comment><translation>ما يُعدّ قريبًا، مع %1. cosine: 1 - جيب تمام الزاوية؛ euclidean: المسافة؛ dot: الجداء، والأكبر فيه أقرب</translation></message>
<message><source>Books for each reader, or neighbors for each book; %1</source><comment>exports</comment><translation>عدد الكتب لكل قارئ، أو الجيران لكل كتاب؛ مع %1</translation></message>
<message><source>Of %1, can be repeated</source><comment>exports</comment><translation>مع %1، ويمكن تكراره</translation></message>
<message><source>Replace a file of your own that is there already</source><translation>استبدال ملف لك موجود بالفعل</translation></message>
<message><source>The map of %1 is drawn as 'shelfspace map' draws it: --method, --dims, --set.</source><comment>exports</comment><translation>تُرسم خريطة %1 كما يرسمها 'shelfspace map': بـ --method و--dims و--set.</translation></message>
<message><source>What an earlier export wrote there, and nobody changed since, needs no --force.</source><translation>ما كتبه تصدير سابق هناك ولم يغيّره أحد منذ ذلك الحين لا يحتاج إلى --force.</translation></message>
<message><source>Write the whole run with its pictures as a page or a PDF</source><translation>كتابة التشغيل كله بصوره كصفحة أو PDF</translation></message>
<message><source>What to write: FILE.html, FILE.pdf; -: a page to standard output</source><translation>ما يُكتب: FILE.html أو FILE.pdf؛ -: صفحة إلى الخرج القياسي</translation></message>
<message><source>Only these, separated by commas; without it all, in this order</source><translation>هذه فقط، بينها فواصل لاتينية؛ من دونه كلها، بهذا الترتيب</translation></message>
<message><source>The readers whose books are shown, separated by commas; without it those with most ratings</source><translation>القرّاء الذين تُعرض كتبهم، بينهم فواصل لاتينية؛ من دونه أصحاب أكثر التقييمات</translation></message>
<message><source>Another run to put its figures beside, can be repeated; measured on the same held-out part</source><translation>تشغيل آخر توضع قيمه بجانب قيم هذا، ويمكن تكراره؛ يُقاس على الجزء المحجوز نفسه</translation></message>
<message><source>What it is printed on; without it as usual in the country</source><translation>الورق الذي تُطبع عليه؛ من دونه المعتاد في البلد</translation></message>
<message><source>Replace a page that is there already</source><translation>استبدال صفحة موجودة بالفعل</translation></message>
<message><source>here</source><comment>a data set is on the disk</comment><translation>موجود هنا</translation></message>
<message><source>%1 here</source><comment>so many bytes of a data set</comment><translation>الموجود هنا %1</translation></message>
<message><source>size</source><comment>column of a table</comment><translation>الحجم</translation></message>
<message><source>'shelfspace fetch KEY' shows the terms of one, and how it is fetched. Readers, books and ratings are as published; what only the server knows has a dash.</source><translation>يعرض 'shelfspace fetch KEY' شروط واحدة منها وكيف تُجلب. القرّاء والكتب والتقييمات كما نُشرت؛ وما لا يعرفه إلا الخادم مكانه شرطة.</translation></message>
<message><source>%1, published by %2</source><comment>a data set</comment><translation>%1، الناشر: %2</translation></message>
<message><source>Terms: %1</source><translation>الشروط: %1</translation></message>
<message><source>The publisher's own words count: %1</source><comment>an address</comment><translation>العبرة بكلام الناشر نفسه: %1</translation></message>
<message><source>To cite: %1</source><translation>للاستشهاد: %1</translation></message>
<message><source>%1 (not encrypted)</source><comment>an address</comment><translation>%1 (غير مشفَّر)</translation></message>
<message><source>Asked for: %1</source><comment>an address</comment><translation>يُطلب من: %1</translation></message>
<message><source>or else: %1</source><comment>an address</comment><translation>وإلا فمن: %1</translation></message>
<message><source>size told by the server</source><translation>يذكر الخادم الحجم</translation></message>
<message><source>%1, MD5 %2</source><comment>a size and a checksum</comment><translation>%1، MD5 %2</translation></message>
<message><source>%1, the publisher gives no checksum: its beginning is looked at</source><comment>a size</comment><translation>%1، لا يعطي الناشر مجموعًا اختباريًا: تُفحص بداية الملف</translation></message>
<message><source>Nothing was fetched: the terms have to be accepted</source><translation>لم يُجلب شيء: يجب قبول الشروط</translation></message>
<message><source>Who does so calls 'shelfspace fetch %1 --accept-terms'.</source><translation>من يقبلها ينفّذ 'shelfspace fetch %1 --accept-terms'.</translation></message>
<message><source>Asking %1</source><comment>an address</comment><translation>الطلب من %1</translation></message>
<message><source>Fetching %1</source><translation>جلب %1</translation></message>
<message><source>%1 is in %2 (%3)</source><comment>a data set, a folder, a size</comment><translation>%1 في %2 (%3)</translation></message>
<message><source>There is no data set called '%1'</source><translation>لا توجد مجموعة بيانات اسمها «%1»</translation></message>
<message><source>'shelfspace fetch' lists them.</source><translation>يسردها 'shelfspace fetch'.</translation></message>
<message><source>List ready data sets, or fetch one from its publisher</source><translation>سرد مجموعات البيانات الجاهزة، أو جلب واحدة من ناشرها</translation></message>
<message><source>Its key; without one they are listed, and nothing is asked for</source><translation>مفتاحها؛ من دونه تُسرد كلها، ولا يُطلب شيء من أحد</translation></message>
<message><source>Accept the terms, which are shown without this, and fetch</source><translation>قبول الشروط، التي تُعرض من دون هذا، والجلب</translation></message>
<message><source>Ask this address instead of the publisher's, with the names of the files behind it</source><translation>الطلب من هذا العنوان بدلًا من عنوان الناشر، وتُلحق به أسماء الملفات</translation></message>
<message><source>The folder to put the files into instead of the program's own; made where it is missing</source><translation>المجلد الذي توضع فيه الملفات بدلًا من مجلد البرنامج؛ يُنشأ إن لم يوجد</translation></message>
<message><source>Fetch it once more where it is there already; what changed since is told</source><translation>جلبها مرة أخرى إن كانت موجودة؛ ويُذكر ما تغيّر منذ ذلك الحين</translation></message>
<message><source>A fetch that was stopped or broke off goes on where it ended when it is called again.</source><translation>الجلب الذي أُوقف أو انقطع يُستأنف من حيث انتهى عند تنفيذ الأمر مجددًا.</translation></message>
<message><source>Write the user guide as web pages</source><translation>كتابة دليل المستخدم كصفحات ويب</translation></message>
<message><source>A folder for each language that the guide is written in; the first page of each is named.</source><translation>مجلد لكل لغة كُتب بها الدليل؛ وتُسمّى أول صفحة من كل منها.</translation></message>
<message><source>There is no command '%1'</source><translation>لا يوجد أمر «%1»</translation></message>
<message><source>See 'shelfspace help'.</source><translation>انظر 'shelfspace help'.</translation></message>
<message><source>Explain the commands, or one of them</source><translation>شرح الأوامر، أو واحد منها</translation></message>
<message><source>The command to explain</source><translation>الأمر الذي يُشرح</translation></message>
<message><source>Print all of it as a manual page, in the form that man reads</source><translation>طباعة ذلك كله كصفحة دليل، بالشكل الذي يقرؤه man</translation></message>
<message><source>The date that the manual page bears</source><translation>التاريخ الذي تحمله صفحة الدليل</translation></message>
<message><source>Print what lets a shell complete calls of this program</source><translation>طباعة ما يتيح للصدفة إكمال أوامر هذا البرنامج</translation></message>
<message><source>The shell</source><translation>الصدفة</translation></message>
<message><source>The Debian package puts it where the shells look; without one, the examples do.</source><translation>تضعه حزمة Debian حيث تبحث الصدفات؛ ومن دون حزمة تفعل الأمثلة ذلك.</translation></message>
<message><source>training and validation loss by epoch</source><translation>خسارة التدريب والتحقق بحسب الحقبة</translation></message>
<message><source>the books in named groups, laid out by %1</source><translation>الكتب في مجموعات مسمّاة، موزعة بـ %1</translation></message>
<message><source>the whole run on one page</source><translation>التشغيل كله في صفحة واحدة</translation></message>
<message><source>the trained run; 'shelfspace %1' opens it</source><translation>التشغيل المدرَّب؛ يفتحه 'shelfspace %1'</translation></message>
<message><source>the nearest books of the most rated ones</source><translation>أقرب الكتب إلى أكثر الكتب تقييمًا</translation></message>
<message><source>what some readers rated, and books for them</source><translation>ما قيّمه بعض القرّاء، وكتب لهم</translation></message>
<message><source>A file of this name is there already</source><translation>يوجد بالفعل ملف بهذا الاسم</translation></message>
<message><source>Name another folder, or add --force to replace it and what else an earlier tour left there.</source><translation>سمِّ مجلدًا آخر، أو أضف --force لاستبداله واستبدال ما تركته هناك جولة سابقة غيره.</translation></message>
<message><source>Do the main job with pictures: train, draw curves and map, list neighbors and recommendations, export; on the sample library where no DATA are named</source><translation>القيام بالعمل الرئيسي مع صور: التدريب، ورسم المنحنيات والخريطة، وسرد الجيران والتوصيات، والتصدير؛ على المكتبة النموذجية حيث لا تُسمّى DATA</translation></message>
<message><source>The model to train; see 'shelfspace presets'</source><translation>النموذج الذي يُدرَّب؛ انظر 'shelfspace presets'</translation></message>
<message><source>Replace an earlier tour that is there already</source><translation>استبدال جولة سابقة موجودة بالفعل</translation></message>
<message><source>Something went wrong inside the program: %1</source><translation>حدث خطأ داخل البرنامج: %1</translation></message>
<message><source>Something went wrong inside the program</source><translation>حدث خطأ داخل البرنامج</translation></message>
<message><source>The system could not start another thread; close other programs and try again</source><translation>لم يستطع النظام بدء خيط آخر؛ أغلق برامج أخرى وحاول مجددًا</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, is not there</source><translation>جزء Shelfspace الذي يعرض النوافذ ويرسم الصور، %1، غير موجود</translation></message>
<message><source>The part of Shelfspace that shows windows and draws pictures, %1, does not start: %2</source><translation>جزء Shelfspace الذي يعرض النوافذ ويرسم الصور، %1، لا يبدأ: %2</translation></message>
<message><source>Install Shelfspace again.</source><translation>ثبّت Shelfspace من جديد.</translation></message>
<message><source>numbers of curves</source><translation>أعداد منحنيات</translation></message>
<message><source>such a table</source><translation>جدول كهذا</translation></message>
<message numerus="yes"><source>%n parameters</source><comment>%n parameter</comment><translation><numerusform>لا معاملات</numerusform><numerusform>معامل واحد</numerusform><numerusform>معاملان</numerusform><numerusform>%n معاملات</numerusform><numerusform>%n معاملًا</numerusform><numerusform>%n معامل</numerusform></translation></message>
<message><source>Whether it answers, and of which run</source><translation>هل يجيب، وعن أي تشغيل</translation></message>
<message><source>The books of the run, some at a time</source><translation>كتب التشغيل، بعضها في كل مرة</translation></message>
<message><source>A reader's books and the best others: what 'recommend --json' writes</source><translation>كتب قارئ وأفضل الكتب الأخرى له: ما يكتبه 'recommend --json'</translation></message>
<message><source>The same for somebody new, whose ratings are the body: {"ratings": [{"book": "12", "rating": 4.5}]}, or the text of a file that 'recommend --reader' takes</source><translation>مثله لشخص جديد تقييماته هي متن الطلب: {"ratings": [{"book": "12", "rating": 4.5}]}، أو نص ملف يأخذه 'recommend --reader'</translation></message>
<message><source>The books nearest to one in the model's space: what 'neighbors --json' writes</source><translation>أقرب الكتب إلى كتاب في فضاء النموذج: ما يكتبه 'neighbors --json'</translation></message>
<message><source>What the model expects of one reader and one book</source><translation>ما يتوقعه النموذج لقارئ واحد وكتاب واحد</translation></message>
<message><source>All of this for programs, as OpenAPI</source><translation>هذا كله للبرامج، بصيغة OpenAPI</translation></message>
<message><source>Port %1 of %2 is taken by another program</source><translation>المنفذ %1 على %2 يستخدمه برنامج آخر</translation></message>
<message><source>Port %1 of %2 is not allowed</source><translation>المنفذ %1 على %2 غير مسموح به</translation></message>
<message><source>Port %1 of %2 cannot be listened to: %3</source><translation>تعذّر الاستماع إلى المنفذ %1 على %2: %3</translation></message>
<message><source>An end of this reader's scale is larger than any rating can be</source><translation>أحد طرفي سلّم هذا القارئ أكبر مما يمكن أن يكونه أي تقييم</translation></message>
<message><source>The rating of '%1' is larger than any rating can be</source><translation>تقييم «%1» أكبر مما يمكن أن يكونه أي تقييم</translation></message>
<message><source>The rating '%1' is not a number</source><translation>التقييم «%1» ليس عددًا</translation></message>
<message><source>The rating %1 lies outside the scale of the data, which goes from %2 to %3</source><translation>التقييم %1 خارج سلّم البيانات، وهو من %2 إلى %3</translation></message>
<message><source>The file holds ratings of several readers, '%1' and '%2' among them</source><translation>في الملف تقييمات عدة قرّاء، منهم «%1» و«%2»</translation></message>
<message><source>Keep the lines of one of them; a reader of the run's data is named by --user.</source><translation>أبقِ أسطر واحد منهم؛ أما قارئ من بيانات التشغيل فيُسمّى بـ --user.</translation></message>
<message><source>The header names no item_id or no rating</source><translation>لا يسمّي سطر العناوين item_id أو لا يسمّي rating</translation></message>
<message><source>The first line is item_id,rating.</source><translation>السطر الأول هو item_id,rating.</translation></message>
<message><source>A line is a book's id and its rating.</source><translation>في كل سطر معرّف كتاب وتقييمه.</translation></message>
<message><source>Another window has been writing the tags of these books for long</source><translation>نافذة أخرى تكتب وسوم هذه الكتب منذ وقت طويل</translation></message>
<message><source>Change a tag again, and it is tried anew</source><translation>غيّر وسمًا مرة أخرى، فيُعاد الحفظ</translation></message>
<message><source>The tags of these books cannot be read: %1</source><translation>تتعذّر قراءة وسوم هذه الكتب: %1</translation></message>
<message><source>See that the file can be read, and start again</source><translation>تحقق من إمكان قراءة الملف، وابدأ من جديد</translation></message>
<message numerus="yes"><source>the page has room for %1 of %n readers, evenly drawn; --user names others</source><comment>the page has room for %1 of %n reader, evenly drawn; --user names others</comment><translation><numerusform>تتسع الصفحة لـ %1 من القرّاء وعددهم %n، مسحوبين بانتظام؛ يسمّي --user غيرهم</numerusform><numerusform>تتسع الصفحة لـ %1 من قارئ واحد، مسحوب بانتظام؛ يسمّي --user غيره</numerusform><numerusform>تتسع الصفحة لـ %1 من قارئين، مسحوبين بانتظام؛ يسمّي --user غيرهم</numerusform><numerusform>تتسع الصفحة لـ %1 من %n قرّاء، مسحوبين بانتظام؛ يسمّي --user غيرهم</numerusform><numerusform>تتسع الصفحة لـ %1 من %n قارئًا، مسحوبين بانتظام؛ يسمّي --user غيرهم</numerusform><numerusform>تتسع الصفحة لـ %1 من %n قارئ، مسحوبين بانتظام؛ يسمّي --user غيرهم</numerusform></translation></message>
<message><source>Writing the page</source><translation>كتابة الصفحة</translation></message>
<message><source>Page that recommends (HTML)</source><translation>صفحة توصي بكتب (HTML)</translation></message>
<message><source>Pick a reader or rate books yourself in any browser, on a phone too; a folder that asks no network.</source><translation>اختر قارئًا أو قيّم كتبًا بنفسك في أي متصفح، وعلى الهاتف أيضًا؛ مجلد لا يطلب شيئًا من الشبكة.</translation></message>
<message><source>any browser, without a network</source><translation>أي متصفح، بلا شبكة</translation></message>
<message><source>Picture of the loss curves</source><translation>صورة منحنيات الخسارة</translation></message>
<message><source>On a light ground.</source><translation>على خلفية فاتحة.</translation></message>
<message><source>any viewer of pictures</source><translation>أي عارض صور</translation></message>
<message><source>Picture of the map</source><translation>صورة الخريطة</translation></message>
<message><source>As it stands on the Map page.</source><translation>كما هي في صفحة الخريطة.</translation></message>
<message><source>The pages of the report could not be drawn</source><translation>تعذّر رسم صفحات التقرير</translation></message>
<message><source>Report</source><translation>التقرير</translation></message>
<message><source>The whole run as one web page.</source><translation>التشغيل كله كصفحة ويب واحدة.</translation></message>
<message><source>The page of the report could not be filled: %1</source><translation>تعذّر ملء صفحة التقرير: %1</translation></message>
<message><source>%1: %2</source><comment>a setting and its value</comment><translation>%1: %2</translation></message>
<message><source>Finding groups in groups</source><translation>إيجاد مجموعات داخل المجموعات</translation></message>
<message><source>Finding neighbors</source><translation>البحث عن الجيران</translation></message>
<message><source>Interactive map (HTML)</source><translation>خريطة تفاعلية (HTML)</translation></message>
<message><source>The map with groups, search and every book's nearest ones, in one file.</source><translation>الخريطة بمجموعاتها وبحثها وأقرب الكتب إلى كل كتاب، في ملف واحد.</translation></message>
<message><source>Choose files of ratings.</source><translation>اختر ملفات تقييمات.</translation></message>
<message><source>%1: %2</source><comment>a place and what is said of it</comment><translation>%1: %2</translation></message>
<message><source>A part of the path is a file, not a folder</source><translation>جزء من المسار ملف وليس مجلدًا</translation></message>
<message><source>The name is too long</source><translation>الاسم أطول من اللازم</translation></message>
<message><source>Name the file itself</source><translation>سمِّ الملف نفسه</translation></message>
<message><source>Ask its owner, or name another file</source><translation>اسأل صاحبه، أو سمِّ ملفًا آخر</translation></message>
<message><source>Try again, or copy the file elsewhere</source><translation>حاول مجددًا، أو انسخ الملف إلى مكان آخر</translation></message>
<message><source>Check the name, or write the file again</source><translation>تحقق من الاسم، أو اكتب الملف من جديد</translation></message>
<message><source>Name a file of text, such as CSV or TSV</source><translation>سمِّ ملفًا نصيًّا، مثل CSV أو TSV</translation></message>
<message><source>Readers by taste</source><translation>القرّاء بحسب الذوق</translation></message>
<message><source>Readers by %1</source><comment>what is known of them, such as age</comment><translation>القرّاء بحسب %1</translation></message>
<message><source>Books by genre</source><translation>الكتب بحسب النوع الأدبي</translation></message>
<message><source>Books by year</source><translation>الكتب بحسب السنة</translation></message>
<message><source>Books by language</source><translation>الكتب بحسب اللغة</translation></message>
<message><source>Readers by how many of their ratings are in training, in quarters</source><translation>القرّاء بحسب عدد تقييماتهم في التدريب، في أرباع</translation></message>
<message><source>Readers by the genre that they have most beyond what chance would give them</source><translation>القرّاء بحسب النوع الأدبي الذي تزيد حصتهم منه أكثر ما تزيد على ما تعطيهم العشوائية</translation></message>
<message><source>Readers by each thing that the data say of them</source><translation>القرّاء بحسب كل ما تذكره البيانات عنهم</translation></message>
<message><source>Books by how many ratings they have in training, in quarters of all of these</source><translation>الكتب بحسب عدد تقييماتها في التدريب، في أرباع من مجموع التقييمات</translation></message>
<message><source>Books by whether they have no, few or more ratings in training</source><translation>الكتب بحسب ما إذا كانت بلا تقييمات في التدريب أو بقليل منها أو بأكثر</translation></message>
<message><source>Books by their main genre</source><translation>الكتب بحسب نوعها الأدبي الرئيسي</translation></message>
<message><source>Books by the decade in which they appeared</source><translation>الكتب بحسب العقد الذي صدرت فيه</translation></message>
<message><source>Books by their language</source><translation>الكتب بحسب لغتها</translation></message>
<message><source>The file was deleted or replaced while it was read</source><translation>حُذف الملف أو استُبدل أثناء قراءته</translation></message>
<message><source>The file grew while it was read</source><translation>كبر الملف أثناء قراءته</translation></message>
<message><source>The file became shorter while it was read</source><translation>صغر الملف أثناء قراءته</translation></message>
<message><source>The file was changed while it was read</source><translation>تغيّر الملف أثناء قراءته</translation></message>
<message><source>a 7-Zip archive</source><translation>أرشيف 7-Zip</translation></message>
<message><source>a RAR archive</source><translation>أرشيف RAR</translation></message>
<message><source>a data base of SQLite</source><translation>قاعدة بيانات SQLite</translation></message>
<message><source>a PDF document</source><translation>مستند PDF</translation></message>
<message><source>an old or encrypted workbook of Excel</source><translation>مصنف Excel قديم أو مشفَّر</translation></message>
<message><source>an HDF5 file</source><translation>ملف HDF5</translation></message>
<message><source>an array of NumPy</source><translation>مصفوفة NumPy</translation></message>
<message><source>Check whether %1 says what is meant: it decides in which column of the ratings the books are looked for.</source><translation>تحقق مما إذا كان %1 يعني ما هو مقصود: فهو يحدد عمود التقييمات الذي يُبحث فيه عن الكتب.</translation></message>
<message><source>column %1 is taken for the reader, since its ids begin with A and are long, as those of Amazon's readers; column %2 for the book, whose numbers have ten signs; column 3 for the rating, column 4 for the time</source><translation>يؤخذ العمود %1 للقارئ، لأن معرّفاته تبدأ بـ A وطويلة، كمعرّفات قرّاء Amazon؛ والعمود %2 للكتاب، وأرقامه من عشر علامات؛ والعمود 3 للتقييم، والعمود 4 للوقت</translation></message>
<message><source>ratings without reviews and without a header, as published in 2014 (reader first) and 2018 (book first): the ids tell which</source><translation>تقييمات بلا مراجعات وبلا سطر عناوين، كما نُشرت سنة 2014 (القارئ أولًا) وسنة 2018 (الكتاب أولًا): تدل المعرّفات على أيهما</translation></message>
<message><source>both releases; which of its many id columns joins ratings to books is found by coverage and said</source><translation>الإصداران؛ أي عمود من أعمدة المعرّفات الكثيرة فيها يربط التقييمات بالكتب يُعرف من التغطية ويُذكر</translation></message>
<message><source>No column is named for this: %1; the columns are: %2</source><comment>%1: book, user, rating</comment><translation>لا عمود مسمّى لما يلي: %1؛ الأعمدة هي: %2</translation></message>
<message><source>No key is named for this: %1; the keys are: %2</source><comment>%1: book, user, rating</comment><translation>لا مفتاح مسمّى لما يلي: %1؛ المفاتيح هي: %2</translation></message>
<message><source>`.inter`, `.item` and `.user` files, whose header names each column with its type (`user_id:token`)</source><translation>ملفات `.inter` و`.item` و`.user`، التي يسمّي سطر عناوينها كل عمود مع نوعه (`user_id:token`)</translation></message>
<message><source>any CSV or TSV file whose header names user, item and rating, or whose columns tell by what is in them and by their order; 0 means "not rated" beside UCSD Goodreads' column is_read</source><translation>أي ملف CSV أو TSV يسمّي سطر عناوينه القارئ والكتاب والتقييم، أو تدل أعمدته على ذلك بما فيها وبترتيبها؛ 0 يعني «بلا تقييم» بجانب العمود is_read في UCSD Goodreads</translation></message>
<message><source>seconds</source><translation>الثواني</translation></message>
<message><source>milliseconds</source><translation>أجزاء الألف من الثانية</translation></message>
<message><source>microseconds</source><translation>أجزاء المليون من الثانية</translation></message>
<message><source>nanoseconds</source><translation>أجزاء المليار من الثانية</translation></message>
<message><source>%1 makes the times too early to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>يجعل %1 الأوقات أقدم من أن تكون صحيحة: بحسب مقدارها تعدّ %2</translation></message>
<message><source>%1 makes the times too late to be true: by their size they count %2</source><comment>%2: seconds, milliseconds, ...</comment><translation>يجعل %1 الأوقات أحدث من أن تكون صحيحة: بحسب مقدارها تعدّ %2</translation></message>
<message numerus="yes"><source>all %n ratings are %1</source><comment>the %n rating is %1</comment><translation><numerusform>كل التقييمات، وعددها %n، هي %1</numerusform><numerusform>التقييم الوحيد هو %1</numerusform><numerusform>التقييمان كلاهما %1</numerusform><numerusform>كل التقييمات، وعددها %n، هي %1</numerusform><numerusform>كل التقييمات، وعددها %n، هي %1</numerusform><numerusform>كل التقييمات، وعددها %n، هي %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken on %1</source><comment>%n book taken on %1</comment><translation><numerusform>لا كتب مأخوذة في %1</numerusform><numerusform>كتاب مأخوذ واحد في %1</numerusform><numerusform>كتابان مأخوذان في %1</numerusform><numerusform>%n كتب مأخوذة في %1</numerusform><numerusform>%n كتابًا مأخوذًا في %1</numerusform><numerusform>%n كتاب مأخوذ في %1</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1</source><comment>%n rating on %1</comment><translation><numerusform>لا تقييمات في %1</numerusform><numerusform>تقييم واحد في %1</numerusform><numerusform>تقييمان في %1</numerusform><numerusform>%n تقييمات في %1</numerusform><numerusform>%n تقييمًا في %1</numerusform><numerusform>%n تقييم في %1</numerusform></translation></message>
<message numerus="yes"><source>%n books taken</source><comment>%n book taken</comment><translation><numerusform>لا كتب مأخوذة</numerusform><numerusform>كتاب مأخوذ واحد</numerusform><numerusform>كتابان مأخوذان</numerusform><numerusform>%n كتب مأخوذة</numerusform><numerusform>%n كتابًا مأخوذًا</numerusform><numerusform>%n كتاب مأخوذ</numerusform></translation></message>
<message numerus="yes"><source>the same %n books taken as reader %1</source><comment>the same %n book taken as reader %1</comment><translation><numerusform>الكتب المأخوذة نفسها، وعددها %n، لدى القارئ %1</numerusform><numerusform>الكتاب المأخوذ الوحيد نفسه لدى القارئ %1</numerusform><numerusform>الكتابان المأخوذان نفساهما لدى القارئ %1</numerusform><numerusform>الكتب المأخوذة نفسها، وعددها %n، لدى القارئ %1</numerusform><numerusform>الكتب المأخوذة نفسها، وعددها %n، لدى القارئ %1</numerusform><numerusform>الكتب المأخوذة نفسها، وعددها %n، لدى القارئ %1</numerusform></translation></message>
<message numerus="yes"><source>the same %n ratings as reader %1</source><comment>the same %n rating as reader %1</comment><translation><numerusform>التقييمات نفسها، وعددها %n، لدى القارئ %1</numerusform><numerusform>التقييم الوحيد نفسه لدى القارئ %1</numerusform><numerusform>التقييمان نفساهما لدى القارئ %1</numerusform><numerusform>التقييمات نفسها، وعددها %n، لدى القارئ %1</numerusform><numerusform>التقييمات نفسها، وعددها %n، لدى القارئ %1</numerusform><numerusform>التقييمات نفسها، وعددها %n، لدى القارئ %1</numerusform></translation></message>
<message numerus="yes"><source>%n books are written in two ways, which the catalogue takes for one</source><comment>%n book is written in two ways, which the catalogue takes for one</comment><translation><numerusform>لا كتب مكتوبة بطريقتين مما يعدّه فهرس الكتب كتابًا واحدًا</numerusform><numerusform>كتاب واحد مكتوب بطريقتين، ويعدّه فهرس الكتب كتابًا واحدًا</numerusform><numerusform>كتابان كل منهما مكتوب بطريقتين، ويعدّه فهرس الكتب كتابًا واحدًا</numerusform><numerusform>%n كتب كل منها مكتوب بطريقتين، ويعدّه فهرس الكتب كتابًا واحدًا</numerusform><numerusform>%n كتابًا كل منها مكتوب بطريقتين، ويعدّه فهرس الكتب كتابًا واحدًا</numerusform><numerusform>%n كتاب كل منها مكتوب بطريقتين، ويعدّه فهرس الكتب كتابًا واحدًا</numerusform></translation></message>
<message numerus="yes"><source>%n readers are written in two ways, which their table takes for one</source><comment>%n reader is written in two ways, which their table takes for one</comment><translation><numerusform>لا قرّاء مكتوبين بطريقتين مما يعدّه جدولهم قارئًا واحدًا</numerusform><numerusform>قارئ واحد مكتوب بطريقتين، ويعدّه جدول القرّاء قارئًا واحدًا</numerusform><numerusform>قارئان كل منهما مكتوب بطريقتين، ويعدّه جدول القرّاء قارئًا واحدًا</numerusform><numerusform>%n قرّاء كل منهم مكتوب بطريقتين، ويعدّه جدولهم قارئًا واحدًا</numerusform><numerusform>%n قارئًا كل منهم مكتوب بطريقتين، ويعدّه جدولهم قارئًا واحدًا</numerusform><numerusform>%n قارئ كل منهم مكتوب بطريقتين، ويعدّه جدولهم قارئًا واحدًا</numerusform></translation></message>
<message><source>There are several files of ratings: %1, %2 and more</source><translation>توجد عدة ملفات تقييمات: %1، %2 وغيرها</translation></message>
<message><source>There are several files of ratings: %1, %2</source><translation>توجد عدة ملفات تقييمات: %1، %2</translation></message>
<message><source>Check the name, or whether it was moved</source><translation>تحقق من الاسم، أو مما إذا كان قد نُقل</translation></message>
<message><source>%1 on line %2</source><comment>an id</comment><translation>%1 في السطر %2</translation></message>
<message><source>Reader</source><translation>القارئ</translation></message>
<message><source>The ratings' column with the readers, by name or by number from 1</source><translation>عمود القرّاء في التقييمات، باسمه أو برقمه بدءًا من 1</translation></message>
<message><source>Book</source><translation>كتاب</translation></message>
<message><source>The ratings' column with the books</source><translation>عمود الكتب في التقييمات</translation></message>
<message><source>Rating</source><translation>التقييم</translation></message>
<message><source>The ratings' column with the ratings</source><translation>عمود التقييمات في ملف التقييمات</translation></message>
<message><source>Time</source><translation>الوقت</translation></message>
<message><source>The ratings' column with the times</source><translation>عمود الأوقات في التقييمات</translation></message>
<message><source>Title (catalogue)</source><translation>العنوان (فهرس الكتب)</translation></message>
<message><source>The catalogue's column with the titles</source><translation>عمود العناوين في فهرس الكتب</translation></message>
<message><source>First line</source><translation>السطر الأول</translation></message>
<message><source>Whether the first line of the ratings names the columns (yes) or is a rating, too (no)</source><translation>هل يسمّي السطر الأول من التقييمات الأعمدة (yes) أم هو تقييم أيضًا (no)</translation></message>
<message><source>First line is a rating</source><translation>السطر الأول تقييم</translation></message>
<message><source>The same as --header no</source><translation>مثل --header no</translation></message>
<message><source>Between the fields</source><translation>بين الحقول</translation></message>
<message><source>What stands between the fields: , ; | :: tab or another sign</source><translation>ما يفصل بين الحقول: , أو ; أو | أو :: أو tab أو علامة أخرى</translation></message>
<message><source>Characters</source><translation>المحارف</translation></message>
<message><source>How characters are written: UTF-8, ISO-8859-1, windows-1252, ...</source><translation>كيف تُكتب المحارف: UTF-8 أو ISO-8859-1 أو windows-1252 ...</translation></message>
<message><source>Decimal sign</source><translation>العلامة العشرية</translation></message>
<message><source>The decimal sign of the ratings, a comma or a point</source><translation>العلامة العشرية في التقييمات، فاصلة أو نقطة</translation></message>
<message><source>Means "not rated"</source><translation>يعني «بلا تقييم»</translation></message>
<message><source>Ratings that mean 'not rated' and are left out: 0 or -1,99; none: all are ratings. Unless given, column names and numbers decide, which is said</source><translation>التقييمات التي تعني «بلا تقييم» وتُستبعد: 0 أو -1,99؛ none: كلها تقييمات. ما لم يُذكر، تحدد ذلك أسماء الأعمدة والأعداد، ويُذكر ما تقرر</translation></message>
<message><source>Times are</source><translation>الأوقات هي</translation></message>
<message><source>What times written as numbers count since 1970 (seconds, milli-, microseconds), or the order of dates such as 7/8/2022 (day or month first)</source><translation>ما تعدّه الأوقات المكتوبة كأعداد منذ 1970 (الثواني أو أجزاء الألف أو المليون منها)، أو ترتيب التواريخ مثل 7/8/2022 (اليوم أولًا أم الشهر)</translation></message>
<message><source>Ids are compared</source><translation>تُقارن المعرّفات</translation></message>
<message><source>How ids of the ratings are looked up in the catalogue</source><translation>كيف يُبحث عن معرّفات التقييمات في فهرس الكتب</translation></message>
<message><source>Of several ratings</source><translation>من عدة تقييمات</translation></message>
<message><source>What to do with a book that a reader rated more than once: keep the last rating (the latest, where there are times; so it is unless given), the first, their mean, or all</source><translation>ما يُفعل بكتاب قيّمه قارئ أكثر من مرة: الاحتفاظ بآخر تقييم (الأحدث، حيث توجد أوقات؛ وهو كذلك ما لم يُذكر)، أو بالأول، أو بمتوسطها، أو بها كلها</translation></message>
<message><source>Ratings since</source><translation>التقييمات منذ</translation></message>
<message><source>Leave out earlier ratings: 2015-01-01 or 2015-01-01T12:00:00, UTC</source><translation>استبعاد التقييمات الأقدم: 2015-01-01 أو 2015-01-01T12:00:00، بتوقيت UTC</translation></message>
<message><source>Ratings until</source><translation>التقييمات حتى</translation></message>
<message><source>Leave out later ratings; a date stands for its end</source><translation>استبعاد التقييمات الأحدث؛ يعني التاريخ نهايته</translation></message>
<message><source>Readers of one value, from</source><translation>القرّاء بقيمة واحدة، بدءًا من</translation></message>
<message><source>Leave out readers with so many equal ratings or more and no others</source><translation>استبعاد القرّاء الذين لهم هذا العدد أو أكثر من التقييمات المتساوية ولا غيرها</translation></message>
<message><source>Taken from a rating of</source><translation>مأخوذ بدءًا من تقييم</translation></message>
<message><source>A rating from here up counts as a book that was taken, and lower ones are left out</source><translation>التقييم من هنا فما فوق يُعدّ كتابًا مأخوذًا، وتُستبعد التقييمات الأدنى</translation></message>
<message><source>Readers drawn</source><translation>القرّاء المسحوبون</translation></message>
<message><source>Draw so many readers, the same ones every time, and leave out the others; with --sample: readers in the sample library</source><translation>سحب هذا العدد من القرّاء، أنفسهم في كل مرة، واستبعاد الباقين؛ مع --sample: عدد القرّاء في المكتبة النموذجية</translation></message>
<message><source>Least ratings of a reader</source><translation>أقل عدد تقييمات للقارئ</translation></message>
<message><source>Leave out readers with fewer ratings; with --min-book until both hold (k-core)</source><translation>استبعاد القرّاء ذوي التقييمات الأقل؛ مع --min-book حتى يتحقق الشرطان معًا (k-core)</translation></message>
<message><source>Least ratings of a book</source><translation>أقل عدد تقييمات للكتاب</translation></message>
<message><source>Leave out books with fewer ratings, also such as nobody rated</source><translation>استبعاد الكتب ذات التقييمات الأقل، وكذلك التي لم يقيّمها أحد</translation></message>
<message><source>Scale</source><translation>سلّم التقييم</translation></message>
<message><source>Write the ratings on this scale: the smallest becomes LOW, the largest HIGH</source><translation>كتابة التقييمات على هذا السلّم: يصير أصغرها LOW وأكبرها HIGH</translation></message>
<message><source>make a sample library of that size</source><comment>a task</comment><translation>إنشاء مكتبة نموذجية بذلك الحجم</translation></message>
<message numerus="yes"><source>%n quoted fields take up further lines (%1), which look like rows of their own: %2</source><comment>%n quoted field takes up further lines (%1), which look like rows of their own: %2</comment><translation><numerusform>لا حقول بين علامات اقتباس تشغل أسطرًا أخرى (%1) تبدو صفوفًا مستقلة: %2</numerusform><numerusform>حقل واحد بين علامتي اقتباس يشغل أسطرًا أخرى (%1) تبدو صفوفًا مستقلة: %2</numerusform><numerusform>حقلان بين علامات اقتباس يشغلان أسطرًا أخرى (%1) تبدو صفوفًا مستقلة: %2</numerusform><numerusform>%n حقول بين علامات اقتباس تشغل أسطرًا أخرى (%1) تبدو صفوفًا مستقلة: %2</numerusform><numerusform>%n حقلًا بين علامات اقتباس تشغل أسطرًا أخرى (%1) تبدو صفوفًا مستقلة: %2</numerusform><numerusform>%n حقل بين علامات اقتباس تشغل أسطرًا أخرى (%1) تبدو صفوفًا مستقلة: %2</numerusform></translation></message>
<message><source>%1@%2</source><comment>a measure and how long its lists are</comment><translation>%1@%2</translation></message>
<message><source>a part of a page</source><translation>جزء من صفحة</translation></message>
<message><source>This model has no book vectors.</source><translation>لا متجهات كتب لهذا النموذج.</translation></message>
<message><source>The scores of this model cannot be said in layers that other programs know.</source><translation>لا يمكن التعبير عن درجات هذا النموذج بطبقات تعرفها برامج أخرى.</translation></message>
<message><source>Train a network, a factorization or two towers, for example goodbooks-neural.</source><translation>درّب شبكة أو تحليل مصفوفات أو برجين، مثل goodbooks-neural.</translation></message>
<message><source>Finding groups</source><translation>إيجاد المجموعات</translation></message>
<message><source>Nothing is trained yet.</source><translation>لم يُدرَّب شيء بعد.</translation></message>
<message><source>Train a model first.</source><translation>درّب نموذجًا أولًا.</translation></message>
<message><source>There are no readers in this run, only books.</source><translation>لا قرّاء في هذا التشغيل، بل كتب فقط.</translation></message>
<message><source>Take what is made of books, for example their vectors or nearest books.</source><translation>خذ ما يُصنع من الكتب، مثل متجهاتها أو أقرب الكتب إليها.</translation></message>
<message><source>These vectors were made elsewhere, and no training of them is known.</source><translation>أُنشئت هذه المتجهات في مكان آخر، ولا يُعرف شيء عن تدريبها.</translation></message>
<message><source>Take what is made of books, for example their map or nearest books.</source><translation>خذ ما يُصنع من الكتب، مثل خريطتها أو أقرب الكتب إليها.</translation></message>
<message><source>There is no map on the screen.</source><translation>لا خريطة على الشاشة.</translation></message>
<message><source>Open the Map page first.</source><translation>افتح صفحة الخريطة أولًا.</translation></message>
<message><source>an archive of NumPy arrays</source><translation>أرشيف مصفوفات NumPy</translation></message>
<message><source>a description of a run</source><translation>وصف تشغيل</translation></message>
<message><source>a NumPy array</source><translation>مصفوفة NumPy</translation></message>
<message><source>an ONNX model</source><translation>نموذج ONNX</translation></message>
<message><source>a table of the books of a model</source><translation>جدول كتب نموذج</translation></message>
<message><source>a table of the readers of a model</source><translation>جدول قرّاء نموذج</translation></message>
<message><source>a safetensors file</source><translation>ملف safetensors</translation></message>
<message><source>a TensorFlow.js model</source><translation>نموذج TensorFlow.js</translation></message>
<message><source>the weights of a TensorFlow.js model</source><translation>أوزان نموذج TensorFlow.js</translation></message>
<message><source>the Projector's vectors</source><translation>متجهات Projector</translation></message>
<message><source>the Projector's labels</source><translation>تسميات Projector</translation></message>
<message><source>the Projector's configuration</source><translation>إعدادات Projector</translation></message>
<message><source>Drawing the books</source><translation>رسم الكتب</translation></message>
<message><source>for the TensorFlow Embedding Projector</source><translation>لـ TensorFlow Embedding Projector</translation></message>
<message><source>a bookmark for the Projector</source><translation>إشارة مرجعية لـ Projector</translation></message>
<message><source>a table of recommendations</source><translation>جدول توصيات</translation></message>
<message><source>Recommending</source><translation>التوصية</translation></message>
<message><source>ten books for every reader</source><translation>عشرة كتب لكل قارئ</translation></message>
<message><source>a table of figures</source><translation>جدول قيم</translation></message>
<message><source>a table of rankings</source><translation>جدول ترتيب</translation></message>
<message><source>a table of vectors</source><translation>جدول متجهات</translation></message>
<message><source>a table of statistics</source><translation>جدول إحصاءات</translation></message>
<message><source>the loss curves as a table</source><translation>منحنيات الخسارة كجدول</translation></message>
<message><source>figures, vectors and their statistics as tables</source><translation>القيم والمتجهات وإحصاءاتها كجداول</translation></message>
<message><source>a list of books for a web page</source><translation>قائمة كتب لصفحة ويب</translation></message>
<message><source>the books for a web page</source><translation>الكتب لصفحة ويب</translation></message>
<message><source>vectors in a word2vec format</source><translation>متجهات بصيغة word2vec</translation></message>
<message><source>This run file is damaged (section %1)</source><translation>ملف التشغيل هذا تالف (القسم %1)</translation></message>
<message><source>This run file is damaged (section %1: %2)</source><translation>ملف التشغيل هذا تالف (القسم %1: %2)</translation></message>
<message><source>save this run</source><comment>a task</comment><translation>حفظ هذا التشغيل</translation></message>
<message><source>Book bias</source><comment>a layer of a model</comment><translation>انحياز الكتاب</translation></message>
<message><source>User bias</source><comment>a layer of a model</comment><translation>انحياز القارئ</translation></message>
<message><source>Mean rating</source><comment>a layer of a model</comment><translation>متوسط التقييم</translation></message>
<message><source>of all training ratings</source><comment>details of a layer</comment><translation>لكل تقييمات التدريب</translation></message>
<message><source>Sum</source><comment>a layer of a model</comment><translation>المجموع</translation></message>
<message><source>Readers</source><comment>a layer of a model</comment><translation>القرّاء</translation></message>
<message numerus="yes"><source>%n samples</source><comment>%n sample</comment><translation><numerusform>لا عينات</numerusform><numerusform>عينة واحدة</numerusform><numerusform>عينتان</numerusform><numerusform>%n عينات</numerusform><numerusform>%n عينة</numerusform><numerusform>%n عينة</numerusform></translation></message>
<message><source>%1 of %2</source><comment>a number of samples, and how large each is</comment><translation>%1 من %2</translation></message>
<message><source>Book vectors and biases</source><comment>a layer of a model</comment><translation>متجهات الكتب وانحيازاتها</translation></message>
<message><source>User vectors and biases</source><comment>a layer of a model</comment><translation>متجهات القرّاء وانحيازاتهم</translation></message>
<message><source>Dot product and biases</source><comment>a layer of a model</comment><translation>الجداء النقطي والانحيازات</translation></message>
<message><source>Average of samples</source><comment>a layer of a model</comment><translation>متوسط العينات</translation></message>
<message><source>Book</source><comment>a layer of a model</comment><translation>كتاب</translation></message>
<message><source>User</source><comment>a layer of a model</comment><translation>قارئ</translation></message>
<message><source>Book embedding</source><comment>a layer of a model</comment><translation>تضمين الكتب</translation></message>
<message><source>User embedding</source><comment>a layer of a model</comment><translation>تضمين القرّاء</translation></message>
<message><source>%1, non-negative</source><comment>details of a layer</comment><translation>%1، غير سالب</translation></message>
<message><source>Dot product</source><comment>a layer of a model</comment><translation>الجداء النقطي</translation></message>
<message><source>with the mean rating</source><comment>details of a layer</comment><translation>مع متوسط التقييم</translation></message>
<message><source>Book vectors</source><comment>a layer of a model</comment><translation>متجهات الكتب</translation></message>
<message><source>Raise lambda</source><translation>ارفع lambda</translation></message>
<message><source>The reader's books</source><comment>a layer of a model</comment><translation>كتب القارئ</translation></message>
<message><source>1 for each, 0 for the others</source><comment>details of a layer</comment><translation>١ لكل منها، ٠ لغيرها</translation></message>
<message><source>Weights</source><comment>a layer of a model</comment><translation>الأوزان</translation></message>
<message><source>%1, none from a book to itself</source><comment>details of a layer</comment><translation>%1، لا وزن من كتاب إلى نفسه</translation></message>
<message><source>Raise rdlae_lambda</source><translation>ارفع rdlae_lambda</translation></message>
<message><source>%1, all but %2 zero</source><comment>details of a layer</comment><translation>%1، كلها صفر عدا %2</translation></message>
<message><source>HR@10 0.637, NDCG@10 0.369 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0.637 وNDCG@10 0.369 بين ٩٩ كتابًا مسحوبًا على MovieLens 1M (الأوزان وقوائم الاختبار التي نشرها He et al.)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.396 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released)</source><translation>HR@10 0.671 وNDCG@10 0.396 بين ٩٩ كتابًا مسحوبًا على MovieLens 1M (الأوزان وقوائم الاختبار التي نشرها He et al.)</translation></message>
<message><source>HR@10 0.671, NDCG@10 0.397 among 99 drawn books on MovieLens 1M (the weights and test lists that He et al. released, halves joined equally)</source><translation>HR@10 0.671 وNDCG@10 0.397 بين ٩٩ كتابًا مسحوبًا على MovieLens 1M (الأوزان وقوائم الاختبار التي نشرها He et al.، بجمع النصفين بالتساوي)</translation></message>
<message><source>User GMF vector</source><comment>a layer of a model</comment><translation>متجه GMF للقارئ</translation></message>
<message><source>Book GMF vector</source><comment>a layer of a model</comment><translation>متجه GMF للكتاب</translation></message>
<message><source>Product</source><comment>a layer of a model</comment><translation>الجداء</translation></message>
<message><source>element by element</source><comment>details of a layer</comment><translation>عنصرًا بعنصر</translation></message>
<message><source>User MLP vector</source><comment>a layer of a model</comment><translation>متجه MLP للقارئ</translation></message>
<message><source>Book MLP vector</source><comment>a layer of a model</comment><translation>متجه MLP للكتاب</translation></message>
<message><source>Concatenate</source><comment>a layer of a model</comment><translation>ضم</translation></message>
<message><source>Dense %1</source><comment>a layer of a model</comment><translation>طبقة كثيفة %1</translation></message>
<message><source>%1, ReLU</source><comment>details of a layer</comment><translation>%1، ReLU</translation></message>
<message><source>Fusion</source><comment>a layer of a model</comment><translation>دمج</translation></message>
<message><source>Prediction</source><comment>a layer of a model</comment><translation>تنبؤ</translation></message>
<message><source>%1, sigmoid</source><comment>details of a layer</comment><translation>%1، sigmoid</translation></message>
<message><source>Nearest by ratings</source><comment>a layer of a model</comment><translation>الأقرب بحسب التقييمات</translation></message>
<message><source>%1, correlation</source><comment>details of a layer</comment><translation>%1، الارتباط</translation></message>
<message><source>Weighted mean of ratings</source><comment>a layer of a model</comment><translation>متوسط موزون للتقييمات</translation></message>
<message><source>Nearest by sets</source><comment>a layer of a model</comment><translation>الأقرب بحسب المجموعات</translation></message>
<message><source>%1, cosine</source><comment>details of a layer</comment><translation>%1، جيب التمام</translation></message>
<message><source>%1, BM25</source><comment>details of a layer</comment><translation>%1، BM25</translation></message>
<message><source>Sum of similarities</source><comment>a layer of a model</comment><translation>مجموع التشابهات</translation></message>
<message><source>for rankings</source><comment>details of a layer</comment><translation>للترتيب</translation></message>
<message><source>User's ratings</source><comment>a layer of a model</comment><translation>تقييمات القارئ</translation></message>
<message><source>batch x n</source><translation>دفعة × n</translation></message>
<message><source>Mean difference</source><comment>a layer of a model</comment><translation>متوسط الفرق</translation></message>
<message><source>of each pair of books, over those who rated both</source><comment>details of a layer</comment><translation>لكل زوج من الكتب، على من قيّموا الاثنين</translation></message>
<message><source>Biases</source><comment>a layer of a model</comment><translation>الانحيازات</translation></message>
<message><source>where no pair was rated by both</source><comment>details of a layer</comment><translation>حيث لم يقيّم أحد الاثنين معًا</translation></message>
<message><source>Weighted mean</source><comment>a layer of a model</comment><translation>متوسط موزون</translation></message>
<message><source>by the number who rated both</source><comment>details of a layer</comment><translation>بعدد من قيّموا الاثنين</translation></message>
<message><source>linear</source><comment>an activation</comment><translation>linear</translation></message>
<message><source>ReLU</source><comment>an activation</comment><translation>ReLU</translation></message>
<message><source>sigmoid</source><comment>an activation</comment><translation>sigmoid</translation></message>
<message><source>tanh</source><comment>an activation</comment><translation>tanh</translation></message>
<message><source>%1, dropout %2</source><comment>details of a layer</comment><translation>%1، إسقاط %2</translation></message>
<message><source>%1, %2</source><comment>details of a layer: its size and its activation</comment><translation>%1، %2</translation></message>
<message><source>Output</source><comment>a layer of a model</comment><translation>الخرج</translation></message>
<message><source>A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of He et al., Neural Collaborative Filtering, WWW 2017.</source><translation>نظام تعليمي شائع لـ goodbooks-10k: تضمينات وشبكة كثيفة على طريقة He et al., Neural Collaborative Filtering, WWW 2017.</translation></message>
<message><source>A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014.</source><translation>نظام تعليمي منشور لـ MovieLens 100k؛ الإسقاط (dropout): Srivastava et al., JMLR 15, 2014.</translation></message>
<message><source>A published serving example for goodbooks-10k; in the manner of Covington, Adams &amp; Sargin, RecSys 2016.</source><translation>مثال تقديم منشور لـ goodbooks-10k؛ على طريقة Covington, Adams &amp; Sargin, RecSys 2016.</translation></message>
<message><source>%1, averaged over the graph</source><comment>details of a layer</comment><translation>%1، متوسط على الرسم</translation></message>
<message><source>Biased matrix factorization that also learns from which books a reader chose to rate. More accurate than without, and slower.</source><translation>تحليل مصفوفات بانحيازات يتعلم أيضًا من أي الكتب اختار القارئ تقييمها. أدق منه من دون ذلك، وأبطأ.</translation></message>
<message><source>What a reader picked up says something even before the stars are looked at. SVD++ gives each book a second vector for that, and a reader stands as a vector of the reader's own plus the average of these over all books the reader rated (their sum over the root of their number). The rest is biased matrix factorization. It is among the most accurate models for ratings where readers have rated a dozen books or more, and knows new readers from their list of books at once. Each step touches all of a reader's books, so it runs on one thread and takes several times as long.</source><translation>ما يتناوله القارئ يدل على شيء حتى قبل النظر إلى النجوم. تعطي SVD++ كل كتاب متجهًا ثانيًا لذلك، ويمثَّل القارئ بمتجه خاص به زائد متوسط هذه المتجهات على كل الكتب التي قيّمها (مجموعها مقسومًا على جذر عددها). والباقي تحليل مصفوفات بانحيازات. هو من أدق نماذج التقييمات حيث قيّم القرّاء اثني عشر كتابًا أو أكثر، ويعرف القرّاء الجدد فورًا من قائمة كتبهم. تمس كل خطوة كل كتب القارئ، لذلك يعمل بخيط واحد ويستغرق أضعاف الوقت.</translation></message>
<message><source>stars where readers have a dozen ratings or more</source><translation>النجوم حيث للقرّاء اثنا عشر تقييمًا أو أكثر</translation></message>
<message><source>RMSE 0.919, MAE 0.721 on MovieLens 100k in five folds (SVD++ in the README of Surprise)</source><translation>RMSE 0.919 وMAE 0.721 على MovieLens 100k بخمس طيّات (SVD++ في README الخاص بـ Surprise)</translation></message>
<message><source>User's books</source><comment>a layer of a model</comment><translation>كتب القارئ</translation></message>
<message><source>all that the user rated</source><comment>details of a layer</comment><translation>كل ما قيّمه القارئ</translation></message>
<message><source>Implicit embedding</source><comment>a layer of a model</comment><translation>التضمين الضمني</translation></message>
<message><source>batch x n x %1</source><translation>دفعة × n × %1</translation></message>
<message><source>Sum over root of n</source><comment>a layer of a model</comment><translation>المجموع على جذر n</translation></message>
<message><source>Reader vector</source><comment>a layer of a model</comment><translation>متجه القارئ</translation></message>
<message><source>The reader's last books</source><comment>a layer of a model</comment><translation>آخر كتب القارئ</translation></message>
<message><source>1 for the last, 1/2 for the one before, ...</source><comment>details of a layer</comment><translation>1 للأخير، 1/2 لما قبله، ...</translation></message>
<message><source>What follows</source><comment>a layer of a model</comment><translation>ما يلي</translation></message>
<message><source>Reader</source><comment>a layer of a model</comment><translation>القارئ</translation></message>
<message><source>Reader: %1</source><comment>a layer of a model, what is known of a reader</comment><translation>القارئ: %1</translation></message>
<message><source>Book: %1</source><comment>a layer of a model, what is known of a book</comment><translation>الكتاب: %1</translation></message>
<message><source>Reader: numbers</source><comment>a layer of a model</comment><translation>القارئ: الأعداد</translation></message>
<message><source>Book: numbers</source><comment>a layer of a model</comment><translation>الكتاب: الأعداد</translation></message>
<message><source>normalized</source><comment>details of a layer</comment><translation>معيارية</translation></message>
<message><source>Reader: concatenate</source><comment>a layer of a model</comment><translation>القارئ: ضم</translation></message>
<message><source>Book: concatenate</source><comment>a layer of a model</comment><translation>الكتاب: ضم</translation></message>
<message><source>Reader: dense %1</source><comment>a layer of a model</comment><translation>القارئ: طبقة كثيفة %1</translation></message>
<message><source>Book: dense %1</source><comment>a layer of a model</comment><translation>الكتاب: طبقة كثيفة %1</translation></message>
<message><source>%1, linear</source><comment>details of a layer</comment><translation>%1، linear</translation></message>
<message><source>a run</source><translation>تشغيل</translation></message>
<message><source>a search</source><translation>بحث</translation></message>
<message><source>a project</source><translation>مشروع</translation></message>
<message><source>a library's ratings</source><translation>تقييمات مكتبة</translation></message>
<message><source>a library's catalogue</source><translation>فهرس كتب مكتبة</translation></message>
<message><source>a table of coordinates</source><translation>جدول إحداثيات</translation></message>
<message><source>a table of clusters</source><translation>جدول عناقيد</translation></message>
<message><source>a table of loss curves</source><translation>جدول منحنيات خسارة</translation></message>
<message><source>a table of selected books</source><translation>جدول كتب محددة</translation></message>
<message><source>a table of nearest books</source><translation>جدول أقرب الكتب</translation></message>
<message><source>a reader's ratings</source><translation>تقييمات قارئ</translation></message>
<message><source>a table of presets</source><translation>جدول إعدادات جاهزة</translation></message>
<message><source>a page</source><translation>صفحة</translation></message>
<message><source>a list of nearest books</source><translation>قائمة أقرب الكتب</translation></message>
<message><source>a list of readers</source><translation>قائمة قرّاء</translation></message>
<message><source>an animation</source><translation>رسوم متحركة</translation></message>
<message><source>the list of a sample library's files</source><translation>قائمة ملفات مكتبة نموذجية</translation></message>
<message><source>the list of exported files</source><translation>قائمة الملفات المصدَّرة</translation></message>
<message><source>a picture</source><translation>صورة</translation></message>
<message><source>a drawing</source><translation>رسم</translation></message>
<message><source>An export into this folder was killed before all of its files had their names, and cannot be ended</source><translation>أُنهي تصدير إلى هذا المجلد قسرًا قبل أن تأخذ كل ملفاته أسماءها، ولا يمكن إكماله</translation></message>
<message><source>An export into this folder was killed before all of its files had their names. It is not ended, since '%1' has been changed after it</source><translation>أُنهي تصدير إلى هذا المجلد قسرًا قبل أن تأخذ كل ملفاته أسماءها. لم يُكمَل، لأن «%1» تغيّر بعده</translation></message>
<message><source>The folder to write into has no name</source><translation>لا اسم للمجلد الذي يُكتب فيه</translation></message>
<message><source>The output file has no name</source><translation>لا اسم لملف الخرج</translation></message>
<message><source>'-' is no name for the folder to write into: standard output takes a single text only, and this is none</source><translation>ليس '-' اسمًا يصلح للمجلد الذي يُكتب فيه: الخرج القياسي لا يأخذ إلا نصًّا واحدًا، وهذا ليس كذلك</translation></message>
<message><source>'-' is no name for the output file: standard output takes a single text only, and this is none</source><translation>ليس '-' اسمًا يصلح لملف الخرج: الخرج القياسي لا يأخذ إلا نصًّا واحدًا، وهذا ليس كذلك</translation></message>
<message><source>a good start, as Keras 2, Keras 3 on JAX or PyTorch and, but for where epsilon stands, torch.optim.Adam take it: every row moves at every step, and what the ratings of a batch say of one row is summed before it is squared; Keras 3.15 on TensorFlow adds up the squares of each instead, and so differs for rows that occur twice in a batch</source><translation>بداية جيدة، كما يطبّقه Keras 2 وKeras 3 على JAX أو PyTorch، وكذلك torch.optim.Adam إلا في موضع epsilon: يتحرك كل صف في كل خطوة، ويُجمع ما تقوله تقييمات الدفعة عن الصف الواحد قبل تربيعه؛ أما Keras 3.15 على TensorFlow فيجمع مربعات كل منها بدلًا من ذلك، فيختلف في الصفوف التي ترد مرتين في الدفعة</translation></message>
<message><source>adam that draws all numbers toward zero besides, by the weight decay</source><translation>adam يشد فوق ذلك كل الأعداد نحو الصفر، باضمحلال الأوزان</translation></message>
<message><source>adam that moves only the books and readers of the batch</source><translation>adam لا يحرّك إلا كتب الدفعة وقرّاءها</translation></message>
<message><source>steps that grow shorter the more a number has moved, as in Keras 3: epsilon inside the root</source><translation>خطوات تقصر كلما زاد ما تحركه العدد، كما في Keras 3: epsilon داخل الجذر</translation></message>
<message><source>adagrad as in torch.optim: epsilon beside the root, the sum of squares from 0</source><translation>adagrad كما في torch.optim: epsilon بجانب الجذر، ومجموع المربعات من 0</translation></message>
<message><source>plain steps down the slope, with momentum where it is set</source><translation>خطوات بسيطة نزولًا على المنحدر، مع الزخم حيث يُضبط</translation></message>
<message><source>steps of about one length however steep the slope, as in Keras 3: epsilon inside the root</source><translation>خطوات متساوية الطول تقريبًا مهما كان الانحدار، كما في Keras 3: epsilon داخل الجذر</translation></message>
<message><source>rmsprop as in torch.optim: epsilon beside the root</source><translation>rmsprop كما في torch.optim: epsilon بجانب الجذر</translation></message>
<message><source>Linear</source><translation>خطي</translation></message>
<message><source>ReLU</source><translation>ReLU</translation></message>
<message><source>Sigmoid</source><translation>Sigmoid</translation></message>
<message><source>Tanh</source><translation>Tanh</translation></message>
<message><source>Squared error</source><translation>الخطأ التربيعي</translation></message>
<message><source>Absolute error</source><translation>الخطأ المطلق</translation></message>
<message><source>Huber</source><translation>Huber</translation></message>
<message><source>Adam</source><translation>Adam</translation></message>
<message><source>AdamW</source><translation>AdamW</translation></message>
<message><source>Lazy Adam</source><translation>Lazy Adam</translation></message>
<message><source>Adagrad</source><translation>Adagrad</translation></message>
<message><source>Adagrad (PyTorch)</source><translation>Adagrad (PyTorch)</translation></message>
<message><source>Plain descent</source><translation>نزول بسيط</translation></message>
<message><source>RMSprop</source><translation>RMSprop</translation></message>
<message><source>RMSprop (PyTorch)</source><translation>RMSprop (PyTorch)</translation></message>
<message><source>Constant</source><translation>ثابت</translation></message>
<message><source>In steps</source><translation>على درجات</translation></message>
<message><source>Exponential</source><translation>أسّي</translation></message>
<message><source>At random</source><translation>عشوائي</translation></message>
<message><source>Of each reader</source><translation>لكل قارئ</translation></message>
<message><source>By time</source><translation>بحسب الوقت</translation></message>
<message><source>Last of each reader</source><translation>الأخير لكل قارئ</translation></message>
<message><source>By a file</source><translation>من ملف</translation></message>
<message><source>%1 %2: %3.</source><comment>what a setting means; one of its values, and what that means</comment><translation>%1 %2: %3.</translation></message>
<message><source>Published systems</source><translation>أنظمة منشورة</translation></message>
<message><source>Rating prediction</source><translation>التنبؤ بالتقييمات</translation></message>
<message><source>Baselines</source><translation>نماذج مرجعية</translation></message>
<message><source>Validation file</source><translation>ملف التحقق</translation></message>
<message><source>The file of held-out ratings; the ratings file is then all training.</source><translation>ملف التقييمات المحجوزة؛ يكون ملف التقييمات عندئذ كله للتدريب.</translation></message>
<message><source>How a rating is predicted or books are ranked: by means and biases, by products of vectors, by nearest neighbors, or by a neural network.</source><translation>كيف يُتنبأ بالتقييم أو تُرتَّب الكتب: بالمتوسطات والانحيازات، أو بجداء المتجهات، أو بأقرب الجيران، أو بشبكة عصبية.</translation></message>
<message><source>tags</source><translation>وسوم</translation></message>
<message><source>books that were given a name together, as a column to color and filter by</source><translation>كتب أُعطيت اسمًا معًا، كعمود للتلوين والترشيح بحسبه</translation></message>
<message><source>own readers</source><translation>قرّاء من إنشائك</translation></message>
<message><source>readers whom a person made up, with their ratings and libraries</source><translation>قرّاء أنشأهم شخص، مع تقييماتهم ومكتباتهم</translation></message>
<message><source>notes</source><translation>ملاحظات</translation></message>
<message><source>what a person wrote down</source><translation>ما دوّنه شخص</translation></message>
<message><source>the selection</source><translation>التحديد</translation></message>
<message><source>which run, book, reader and books are selected</source><translation>أي تشغيل وكتاب وقارئ وكتب محددة</translation></message>
<message><source>the window</source><translation>النافذة</translation></message>
<message><source>the map</source><translation>الخريطة</translation></message>
<message><source>training settings</source><translation>إعدادات التدريب</translation></message>
<message><source>the form of the next training</source><translation>استمارة إعدادات التدريب التالي</translation></message>
<message><source>settings searches</source><translation>عمليات البحث عن الإعدادات</translation></message>
<message><source>searches for settings with all their trials</source><translation>عمليات البحث عن الإعدادات بكل محاولاتها</translation></message>
<message><source>Metric</source><translation>المقياس</translation></message>
<message><source>How far two books are apart in the model's space: euclidean, or cosine, which looks at directions alone.</source><translation>مدى تباعد كتابين في فضاء النموذج: euclidean، أو cosine الذي ينظر إلى الاتجاهات وحدها.</translation></message>
<message><source>Euclidean</source><translation>إقليدية</translation></message>
<message><source>Projection</source><translation>الإسقاط</translation></message>
<message><source>tsne: neighbors stay neighbors; umap: the same in tighter groups; pacmap: neighbors and the large picture at once; pca: the directions of most variance; axes: between two books or groups of your choice.</source><translation>tsne: يبقى الجيران جيرانًا؛ umap: مثله في مجموعات أكثر تماسكًا؛ pacmap: الجيران والصورة الكبيرة معًا؛ pca: اتجاهات أكبر تباين؛ axes: بين كتابين أو مجموعتين من اختيارك.</translation></message>
<message><source>loss</source><translation>الخسارة</translation></message>
<message><source>cross-entropy</source><translation>الإنتروبيا المتقاطعة</translation></message>
<message><source>it begins as %1</source><comment>a format</comment><translation>يبدأ بالشكل %1</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It must not be passed on without separate permission.</source><translation>للبحث العلمي. ليس للاستخدام التجاري أو لتحقيق الدخل دون إذن من عضو هيئة تدريس في GroupLens. يجب أن تذكر المنشورات مجموعة البيانات. لا يجوز ادعاء تأييد من جامعة مينيسوتا أو GroupLens. لا ضمان. يجب ألا تُنقل إلى غيرك دون إذن مستقل.</translation></message>
<message><source>For research. Not for commercial use or for revenue without permission from a faculty member of GroupLens. Publications have to name the data set. No endorsement by the University of Minnesota or GroupLens may be claimed. There is no warranty. It may be passed on, also changed, under these same conditions only.</source><translation>للبحث العلمي. ليس للاستخدام التجاري أو لتحقيق الدخل دون إذن من عضو هيئة تدريس في GroupLens. يجب أن تذكر المنشورات مجموعة البيانات. لا يجوز ادعاء تأييد من جامعة مينيسوتا أو GroupLens. لا ضمان. يجوز نقلها إلى غيرك، ومعدَّلة أيضًا، بهذه الشروط نفسها فقط.</translation></message>
<message><source>Collected for academic use only. It must not be passed on and not be used for commercial purposes. Publications are asked to cite the papers below. Readers are anonymous; their shelves were public.</source><translation>جُمعت للاستخدام الأكاديمي فقط. يجب ألا تُنقل إلى غيرك وألا تُستخدم لأغراض تجارية. يُطلب من المنشورات أن تستشهد بالأوراق أدناه. القرّاء مجهولو الهوية؛ وكانت رفوفهم عامة.</translation></message>
<message><source>Published for research; no license is named. Publications are asked to cite the paper below. The reviews are their writers' and Amazon's: ask before anything but research.</source><translation>نُشرت للبحث العلمي؛ لا رخصة مذكورة. يُطلب من المنشورات أن تستشهد بالورقة أدناه. المراجعات ملك كتّابها وAmazon: استأذن قبل أي غرض غير البحث العلمي.</translation></message>
<message><source>Creative Commons Attribution-ShareAlike 4.0: name the author; pass on what you change under the same license.</source><translation>رخصة Creative Commons Attribution-ShareAlike 4.0: اذكر المؤلف؛ وانقل ما تغيّره بالرخصة نفسها.</translation></message>
<message><source>Freely given for research. Publications have to acknowledge it by citing the paper below. No license is named.</source><translation>مقدَّمة مجانًا للبحث العلمي. يجب أن تنوّه بها المنشورات بالاستشهاد بالورقة أدناه. لا رخصة مذكورة.</translation></message>
<message><source>Train again (%1: %2)…</source><comment>a setting and its value</comment><translation>التدريب من جديد (%1: %2)…</translation></message>
<message><source>Read as numbers, this many would be known: %1 (%2).</source><comment>readers or books; an example</comment><translation>بالقراءة كأعداد يُعرف هذا العدد: %1 (%2).</translation></message>
<message><source>The ratings of these data are on the scale %1, those that %2 was trained on are on the scale %3</source><translation>تقييمات هذه البيانات على السلّم %1، وتلك التي دُرِّب عليها %2 على السلّم %3</translation></message>
<message><source>These data (%1, %2) and "%3" (%4, %5) have no reader and no book in common</source><comment>readers, books, a run, its readers, its books</comment><translation>لا قارئ ولا كتاب مشترك بين هذه البيانات (%1، %2) و«%3» (%4، %5)</translation></message>
<message><source>%1 (%2, was %3)</source><comment>a setting, its value and the one before</comment><translation>%1 (%2، كانت %3)</translation></message>
<message><source>"%1" is missing</source><translation>«%1» غير موجود</translation></message>
<message><source>"%1" is no text</source><translation>«%1» ليس نصًّا</translation></message>
<message><source>"%1" is no number that can be</source><translation>«%1» ليس عددًا ممكنًا</translation></message>
<message><source>"%1" is no whole number</source><translation>«%1» ليس عددًا صحيحًا</translation></message>
<message><source>"%1" is no list that can be</source><translation>«%1» ليس قائمة ممكنة</translation></message>
<message><source>"%1" is "%2", which is unknown</source><translation>قيمة «%1» هي «%2»، وهي غير معروفة</translation></message>
<message><source>"settings" is no object</source><translation>"settings" ليس كائنًا</translation></message>
<message><source>the setting "%1" is no text</source><translation>الإعداد «%1» ليس نصًّا</translation></message>
<message><source>"seed" is no number that can be</source><translation>"seed" ليس عددًا ممكنًا</translation></message>
<message><source>"vary" holds something that is no text</source><translation>في "vary" شيء ليس نصًّا</translation></message>
<message><source>a trial has the number 0</source><translation>رقم إحدى المحاولات 0</translation></message>
<message><source>a trial has other settings than are varied</source><translation>لإحدى المحاولات إعدادات غير التي تُغيَّر</translation></message>
<message><source>it is no search</source><translation>ليس بحثًا</translation></message>
<message><source>it was written by a newer version of this program</source><translation>كتبه إصدار أحدث من هذا البرنامج</translation></message>
<message><source>a trial stands in it twice</source><translation>وردت فيه محاولة مرتين</translation></message>
<message><source>a trial is no object</source><translation>إحدى المحاولات ليست كائنًا</translation></message>
<message><source>it holds more settings than there are</source><translation>فيه إعدادات أكثر مما يوجد</translation></message>
<message><source>it is nested too deeply</source><translation>تداخله أعمق من اللازم</translation></message>
<message><source>"trials" stands in it twice</source><translation>ورد فيه "trials" مرتين</translation></message>
<message><source>it holds too many trials</source><translation>فيه محاولات أكثر من اللازم</translation></message>
<message><source>it is no JSON</source><translation>ليس JSON</translation></message>
<message><source>Lower the learning rate or raise the regularization</source><translation>خفّض معدل التعلم أو ارفع التنظيم</translation></message>
<message><source>Lower the learning rate, or use the adam optimizer</source><translation>خفّض معدل التعلم، أو استخدم المحسِّن adam</translation></message>
<message><source>Save it anew, for example by Keras or h5py.</source><translation>احفظه من جديد، مثلًا بـ Keras أو h5py.</translation></message>
<message><source>A book has the id %1, and the table of the books has %2 rows</source><translation>لأحد الكتب المعرّف %1، وعدد صفوف جدول الكتب %2</translation></message>
<message><source>A reader has the id %1, and the table of the readers has %2 rows</source><translation>لأحد القرّاء المعرّف %1، وعدد صفوف جدول القرّاء %2</translation></message>
<message><source>Not all ids of the books are whole numbers, so that none can be the number of a row</source><translation>ليست كل معرّفات الكتب أعدادًا صحيحة، فلا يمكن لأي منها أن يكون رقم صف</translation></message>
<message><source>Not all ids of the readers are whole numbers, so that none can be the number of a row</source><translation>ليست كل معرّفات القرّاء أعدادًا صحيحة، فلا يمكن لأي منها أن يكون رقم صف</translation></message>
<message><source>The ratings name %1 books, and the table of the books has %2 rows</source><translation>تسمّي التقييمات كتبًا عددها %1، وعدد صفوف جدول الكتب %2</translation></message>
<message><source>The ratings name %1 readers, and the table of the readers has %2 rows</source><translation>تسمّي التقييمات قرّاء عددهم %1، وعدد صفوف جدول القرّاء %2</translation></message>
<message><source>in the table of the books the id is the number of the row</source><translation>في جدول الكتب المعرّف هو رقم الصف</translation></message>
<message><source>in the table of the readers the id is the number of the row</source><translation>في جدول القرّاء المعرّف هو رقم الصف</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, sorted by their ids</source><translation>صفوف جدول الكتب هي صفوف الكتب المقيَّمة، كل منها مرة واحدة، مرتبة بمعرّفاتها</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, sorted by their ids</source><translation>صفوف جدول القرّاء هي صفوف القرّاء الذين قيّموا، كل منهم مرة واحدة، مرتبين بمعرّفاتهم</translation></message>
<message><source>the rows of the table of the books are those of the rated books, each once, in the order of the ratings</source><translation>صفوف جدول الكتب هي صفوف الكتب المقيَّمة، كل منها مرة واحدة، بترتيب التقييمات</translation></message>
<message><source>the rows of the table of the readers are those of the rated readers, each once, in the order of the ratings</source><translation>صفوف جدول القرّاء هي صفوف القرّاء الذين قيّموا، كل منهم مرة واحدة، بترتيب التقييمات</translation></message>
<message><source>The file</source><translation>الملف</translation></message>
<message><source>the rows are named by %1, their ids are %2</source><translation>الصفوف مسمّاة من %1، ومعرّفاتها %2</translation></message>
<message><source>There are %1 labels and %2 vectors, so that it is open which belongs to which</source><translation>عدد التسميات %1 وعدد المتجهات %2، فلا يُعرف أيها يخص أيًّا</translation></message>
<message><source>There are %1 labels and %2 vectors, and '%3' in the column %4 is no number of a row</source><translation>عدد التسميات %1 وعدد المتجهات %2، و«%3» في العمود %4 ليس رقم صف</translation></message>
<message><source>There are %1 labels and %2 vectors, and the numbers in the column %3 begin with %4, so that it is open whether they count the rows from 0</source><translation>عدد التسميات %1 وعدد المتجهات %2، وتبدأ الأعداد في العمود %3 بـ %4، فلا يُعرف ما إذا كانت تعدّ الصفوف بدءًا من ٠</translation></message>
<message><source>no numbers</source><comment>of an array, in place of its type</comment><translation>ليست أعدادًا</translation></message>
<message><source>`projector_config.pbtxt` with the files that it names, or `vecs.tsv` with the `meta.tsv` beside it</source><translation>`projector_config.pbtxt` مع الملفات التي يسمّيها، أو `vecs.tsv` و`meta.tsv` بجانبه</translation></message>
<message><source>too many tensors: %1</source><translation>موترات أكثر من اللازم: %1</translation></message>
<message><source>float16, bfloat16, float32, float64 and whole numbers; of several tensors `--tensor` names one</source><translation>float16 وbfloat16 وfloat32 وfloat64 والأعداد الصحيحة؛ ومن عدة موترات يسمّي `--tensor` واحدًا</translation></message>
<message><source>The table</source><translation>الجدول</translation></message>
<message numerus="yes"><source>%n books taken on %1 (UTC)</source><comment>%n book taken on %1 (UTC)</comment><translation><numerusform>لا كتب مأخوذة في %1 (UTC)</numerusform><numerusform>كتاب مأخوذ واحد في %1 (UTC)</numerusform><numerusform>كتابان مأخوذان في %1 (UTC)</numerusform><numerusform>%n كتب مأخوذة في %1 (UTC)</numerusform><numerusform>%n كتابًا مأخوذًا في %1 (UTC)</numerusform><numerusform>%n كتاب مأخوذ في %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n ratings on %1 (UTC)</source><comment>%n rating on %1 (UTC)</comment><translation><numerusform>لا تقييمات في %1 (UTC)</numerusform><numerusform>تقييم واحد في %1 (UTC)</numerusform><numerusform>تقييمان في %1 (UTC)</numerusform><numerusform>%n تقييمات في %1 (UTC)</numerusform><numerusform>%n تقييمًا في %1 (UTC)</numerusform><numerusform>%n تقييم في %1 (UTC)</numerusform></translation></message>
<message numerus="yes"><source>%n books taken in all</source><comment>%n book taken in all</comment><translation><numerusform>لا كتب مأخوذة إجمالًا</numerusform><numerusform>كتاب مأخوذ واحد إجمالًا</numerusform><numerusform>كتابان مأخوذان إجمالًا</numerusform><numerusform>%n كتب مأخوذة إجمالًا</numerusform><numerusform>%n كتابًا مأخوذًا إجمالًا</numerusform><numerusform>%n كتاب مأخوذ إجمالًا</numerusform></translation></message>
<message numerus="yes"><source>%n ratings in all</source><comment>%n rating in all</comment><translation><numerusform>لا تقييمات إجمالًا</numerusform><numerusform>تقييم واحد إجمالًا</numerusform><numerusform>تقييمان إجمالًا</numerusform><numerusform>%n تقييمات إجمالًا</numerusform><numerusform>%n تقييمًا إجمالًا</numerusform><numerusform>%n تقييم إجمالًا</numerusform></translation></message>
<message><source>mean</source><comment>a baseline: the mean of all ratings</comment><translation>المتوسط</translation></message>
<message><source>bias</source><comment>a baseline: the biases of readers and books</comment><translation>الانحيازات</translation></message>
<message><source>popularity</source><comment>a baseline: the most popular books</comment><translation>الشعبية</translation></message>
<message><source>%1; %2</source><comment>two parts of a list</comment><translation>%1؛ %2</translation></message>
<message numerus="yes"><source>%n read without a rating</source><comment>%n read without a rating</comment><translation><numerusform>لا كتب مقروءة بلا تقييم</numerusform><numerusform>كتاب واحد مقروء بلا تقييم</numerusform><numerusform>كتابان مقروءان بلا تقييم</numerusform><numerusform>%n كتب مقروءة بلا تقييم</numerusform><numerusform>%n كتابًا مقروءًا بلا تقييم</numerusform><numerusform>%n كتاب مقروء بلا تقييم</numerusform></translation></message>
<message><source>There is not enough memory for this: %1</source><comment>%1 is a task: draw this map</comment><translation>الذاكرة لا تكفي لهذا: %1</translation></message>
<message><source>This was not possible: %1 (%2)</source><comment>a task: draw this map; why not</comment><translation>تعذّر هذا: %1 (%2)</translation></message>
<message><source>A file of that name is there already: %1</source><comment>what it is</comment><translation>يوجد بالفعل ملف بهذا الاسم: %1</translation></message>
<message numerus="yes"><source>%n cells hold %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</source><comment>%n cell holds %2 or the like, which stands for a control character in the tables of this program; it is read as that character (first on line %1)</comment><translation><numerusform>لا خلايا فيها %2 أو ما يشبهه (السطر %1)</numerusform><numerusform>خلية واحدة فيها %2 أو ما يشبهه، وهو يمثل محرف تحكم في جداول هذا البرنامج؛ قُرئ على أنه ذلك المحرف (أولها في السطر %1)</numerusform><numerusform>خليتان فيهما %2 أو ما يشبهه، وهو يمثل محرف تحكم في جداول هذا البرنامج؛ قُرئ على أنه ذلك المحرف (أولها في السطر %1)</numerusform><numerusform>%n خلايا فيها %2 أو ما يشبهه، وهو يمثل محرف تحكم في جداول هذا البرنامج؛ قُرئ على أنه ذلك المحرف (أولها في السطر %1)</numerusform><numerusform>%n خلية فيها %2 أو ما يشبهه، وهو يمثل محرف تحكم في جداول هذا البرنامج؛ قُرئ على أنه ذلك المحرف (أولها في السطر %1)</numerusform><numerusform>%n خلية فيها %2 أو ما يشبهه، وهو يمثل محرف تحكم في جداول هذا البرنامج؛ قُرئ على أنه ذلك المحرف (أولها في السطر %1)</numerusform></translation></message>
<message><source>bits</source><translation>بت</translation></message>
<message><source>There are no slices by %1, as these runs predict no ratings: %2</source><translation>لا توجد شرائح حسب %1، لأن هذه التشغيلات لا تتنبأ بالتقييمات: %2</translation></message>
<message><source>Choose a figure of lists with --metric, such as ndcg@10</source><translation>اختر قيمة للقوائم عبر --metric، مثل ndcg@10</translation></message>
<message><source>At most %1 bytes are kept, as the window's settings say</source><translation>يُحتفظ بما لا يزيد على %1 بايت، بحسب إعدادات النافذة</translation></message>
<message><source>How much is kept is set in the window, on its page of settings; what was not asked for longest goes first.</source><translation>يُضبط مقدار ما يُحتفظ به في النافذة، في صفحة الإعدادات؛ وأول ما يُزال هو ما لم يُطلب منذ أطول مدة.</translation></message>
<message><source>%1 is about files that are read, and a run holds its data</source><translation>يخص %1 ملفات تُقرأ، والتشغيل يحوي بياناته</translation></message>
<message><source>Say what is in the data, with every warning, in a project or in a run</source><translation>ذكر ما في البيانات مع كل تحذير، أو ما في مشروع أو تشغيل</translation></message>
<message><source>value</source><comment>column of a table</comment><translation>القيمة</translation></message>
<message><source>in the preset</source><comment>column of a table</comment><translation>في الإعداد الجاهز</translation></message>
<message><source>run</source><translation>تشغيل</translation></message>
<message><source>model</source><translation>النموذج</translation></message>
<message><source>%1, preset %2</source><comment>a model, a preset</comment><translation>%1، الإعداد الجاهز %2</translation></message>
<message><source>goes on from</source><translation>يستأنف من</translation></message>
<message><source>split</source><translation>التقسيم</translation></message>
<message><source>training ratings</source><translation>تقييمات التدريب</translation></message>
<message><source>held-out ratings</source><translation>التقييمات المحجوزة</translation></message>
<message><source>bytes</source><translation>البايتات</translation></message>
<message><source>%1 is followed by no language</source><translation>لا لغة بعد %1</translation></message>
<message><source>There is no such folder</source><translation>لا يوجد مجلد كهذا</translation></message>
<message><source>Choose one that exists</source><translation>اختر مجلدًا موجودًا</translation></message>
<message><source>Unsaved work is kept in this folder already</source><translation>يُحتفظ بالعمل غير المحفوظ في هذا المجلد من قبل</translation></message>
<message><source>Choose another one</source><translation>اختر مجلدًا آخر</translation></message>
<message><source>There is too little room for unsaved work: %1 MB are free, and %2 MB are needed</source><translation>المساحة لا تكفي للعمل غير المحفوظ: المتاح %1 م.ب، والمطلوب %2 م.ب</translation></message>
<message><source>what is left out of the data</source><translation>ما استُبعد من البيانات</translation></message>
<message><source>%1 takes up to %2 MB of memory, and there are %3</source><translation>يحتاج %1 إلى ما يصل إلى %2 MB من الذاكرة، والمتاح %3</translation></message>
<message><source>Close other programs, or name other figures</source><translation>أغلق برامج أخرى، أو سمِّ قيمًا أخرى</translation></message>
<message><source>%1: takes up to %2 MB of memory; about %3 left</source><translation>%1: يحتاج إلى ما يصل إلى %2 MB من الذاكرة؛ بقي نحو %3</translation></message>
<message><source>Measure how fast this machine trains, ranks, reads and draws, on data made for that</source><translation>قياس سرعة هذا الجهاز في التدريب والترتيب والقراءة والرسم، على بيانات تُصنع لذلك</translation></message>
<message><source>The figures to measure; all where none is named</source><translation>القيم التي تُقاس؛ كلها إن لم تُسمَّ واحدة</translation></message>
<message><source>How often each is measured, after a first time that does not count</source><translation>كم مرة تُقاس كل واحدة، بعد مرة أولى لا تُحسب</translation></message>
<message><source>%1 of %2 trials are made, %3 are being made</source><translation>تمت %1 من %2 محاولة، و%3 قيد التنفيذ</translation></message>
<message><source>"%1" is no amount of memory from 64M up</source><translation>«%1» ليس مقدار ذاكرة ابتداءً من 64M</translation></message>
<message><source>Write 512M or 2G.</source><translation>اكتب 512M أو 2G.</translation></message>
<message><source>The sample library is made, not read, and needs no store</source><translation>المكتبة النموذجية تُصنع ولا تُقرأ، ولا تحتاج إلى مخزن</translation></message>
<message><source>Name a folder or file, or --ratings FILE.</source><translation>سمِّ مجلدًا أو ملفًا، أو --ratings FILE.</translation></message>
<message><source>'%1' is a store already</source><translation>«%1» مخزن بالفعل</translation></message>
<message><source>Name the files that it was made of.</source><translation>سمِّ الملفات التي صُنع منها.</translation></message>
<message><source>The data are in this folder: %1</source><translation>البيانات في هذا المجلد: %1</translation></message>
<message><source>Name another one for the store.</source><translation>سمِّ مجلدًا آخر للمخزن.</translation></message>
<message><source>Read and clean more ratings than memory holds, once, into a store that stands for them</source><translation>قراءة تقييمات أكثر مما تتسع له الذاكرة وتنقيتها مرة واحدة في مخزن ينوب عنها</translation></message>
<message><source>What the program may have in memory meanwhile</source><translation>ما يجوز للبرنامج أن يشغله من الذاكرة في أثناء ذلك</translation></message>
<message><source>Replace a store that is there already</source><translation>استبدال مخزن موجود بالفعل</translation></message>
<message><source>A store is named where DATA is: info, train, search and the others read it page by page, and give what they give of the files.</source><translation>يُسمَّى المخزن حيث تكون DATA: تقرؤه info وtrain وsearch وغيرها صفحة صفحة، وتعطي ما تعطيه من الملفات.</translation></message>
<message><source>%1 at work</source><comment>a number of trials</comment><translation>%1 قيد العمل</translation></message>
<message><source>Stop after so much training, that of all workers added up; 0: no limit</source><translation>التوقف بعد هذا القدر من التدريب، مجموع تدريب كل العاملين؛ ٠: بلا حد</translation></message>
<message><source>What the work is cannot be read</source><translation>تعذرت قراءة العمل المطلوب</translation></message>
<message><source>Is this program of the same version?</source><translation>هل هذا البرنامج من الإصدار نفسه؟</translation></message>
<message><source>The program on %1 is of version %2, the work of version %3</source><translation>البرنامج على %1 من الإصدار %2، والعمل من الإصدار %3</translation></message>
<message><source>Have the same on all hosts; --remote-program says where it is.</source><translation>ليكن الإصدار نفسه على كل الأجهزة؛ ويقول --remote-program أين هو.</translation></message>
<message><source>%1 does not work with the instructions %2, and others give other digits</source><translation>لا يعمل %1 بالتعليمات %2، وغيرها يعطي أرقامًا أخرى</translation></message>
<message><source>Set SHELFSPACE_ISA to some that all hosts have where the work begins.</source><translation>اضبط SHELFSPACE_ISA حيث يبدأ العمل على تعليمات توجد في كل الأجهزة.</translation></message>
<message><source>The data on %1 are others than where the work began: %2 ratings, checksum %3 and not %4</source><translation>البيانات على %1 غير التي بدأ بها العمل: %2 تقييم، والمجموع الاختباري %3 وليس %4</translation></message>
<message><source>Have the same files under the same name on all hosts.</source><translation>لتكن الملفات نفسها بالاسم نفسه على كل الأجهزة.</translation></message>
<message><source>This model takes the ratings of a store into memory: %1 MB</source><translation>يأخذ هذا النموذج تقييمات المخزن إلى الذاكرة: %1 MB</translation></message>
<message><source>Working</source><translation>يعمل</translation></message>
<message><source>Whoever began this work shows no sign of life</source><translation>من بدأ هذا العمل لا يعطي علامة حياة</translation></message>
<message><source>Begin it again with the same words; it goes on where it was.</source><translation>ابدأه ثانية بالكلمات نفسها؛ فيستمر من حيث كان.</translation></message>
<message numerus="yes"><source>The work is over; %n trials were made here.</source><comment>The work is over; %n trial was made here.</comment><translation><numerusform>انتهى العمل؛ لم تُجرَ هنا أي محاولة.</numerusform><numerusform>انتهى العمل؛ أُجريت هنا محاولة واحدة.</numerusform><numerusform>انتهى العمل؛ أُجريت هنا محاولتان.</numerusform><numerusform>انتهى العمل؛ أُجريت هنا %n محاولات.</numerusform><numerusform>انتهى العمل؛ أُجريت هنا %n محاولة.</numerusform><numerusform>انتهى العمل؛ أُجريت هنا %n محاولة.</numerusform></translation></message>
<message><source>Make trials of a search or a leaderboard that another machine has begun</source><translation>إجراء محاولات بحث أو لوحة ترتيب بدأها جهاز آخر</translation></message>
<message><source>The folder that search or leaderboard was given with --queue</source><translation>المجلد الذي أُعطي search أو leaderboard مع --queue</translation></message>
<message><source>What this worker is called; by itself the host and a number</source><translation>اسم هذا العامل؛ من تلقاء نفسه اسم الجهاز ورقم</translation></message>
<message><source>How many workers share this machine and its threads</source><translation>كم عاملًا يتقاسم هذا الجهاز وخيوطه</translation></message>
<message><source>Threads to use, 0 for as many as the machine has, divided among its workers</source><translation>الخيوط المستخدمة، و٠ لعدد ما في الجهاز، مقسومة بين عامليه</translation></message>
<message><source>Any number of workers can come and go: what one had begun when it was ended is made by another. It ends with the work, or where that shows no sign of life.</source><translation>يمكن أن يأتي أي عدد من العاملين ويذهب: ما بدأه أحدهم حين أُنهي يقوم به آخر. وينتهي بانتهاء العمل، أو حين لا يعطي العمل علامة حياة.</translation></message>
<message><source>The same on several machines.</source><translation>الشيء نفسه على عدة أجهزة.</translation></message>
<message><source>One more worker for a search that has begun.</source><translation>عامل آخر لبحث قد بدأ.</translation></message>
<message><source>Two figures of speed on this machine.</source><translation>قيمتان للسرعة على هذا الجهاز.</translation></message>
<message><source>%1 is about files that are read, and a store holds what was read: prepare it anew</source><translation>يخص %1 ملفات تُقرأ، والمخزن يحوي ما قُرئ: أعِدّ المخزن من جديد</translation></message>
<message><source>Other machines</source><translation>أجهزة أخرى</translation></message>
<message><source>A new folder that all machines see under the same name, as they do DATA: there the workers find what to do. Without --hosts others start them, with 'shelfspace work FOLDER'; what comes out is the same whoever works</source><translation>مجلد جديد تراه كل الأجهزة بالاسم نفسه، كما ترى DATA: فيه يجد العاملون ما يُعمل. من دون --hosts يبدؤهم آخرون بالأمر 'shelfspace work FOLDER'؛ والناتج واحد أيًّا كان العامل</translation></message>
<message><source>Spread the work over these: one host a line, with the number of workers where it is not one, HOST:2 or HOST slots=2; localhost needs no ssh</source><translation>توزيع العمل على هذه: جهاز في كل سطر، مع عدد العاملين إن لم يكن واحدًا، HOST:2 أو HOST slots=2؛ ولا يحتاج localhost إلى ssh</translation></message>
<message><source>Say the line that starts so many workers in Slurm, and wait for them</source><translation>إظهار السطر الذي يبدأ هذا العدد من العاملين في Slurm، وانتظارهم</translation></message>
<message><source>What starts a worker on a host</source><translation>ما يبدأ عاملًا على جهاز</translation></message>
<message><source>Where shelfspace is on the hosts; by itself where it is here</source><translation>أين shelfspace على الأجهزة؛ من تلقاء نفسه حيث هو هنا</translation></message>
<message><source>Seconds without a sign of life after which another takes a worker's trial</source><translation>الثواني بلا علامة حياة التي يأخذ بعدها آخرُ محاولةَ عامل</translation></message>
<message><source>Both --hosts and --sbatch say who works</source><translation>كل من --hosts و--sbatch يقول من يعمل</translation></message>
<message><source>Other machines cannot read standard input</source><translation>لا تستطيع الأجهزة الأخرى قراءة الدخل القياسي</translation></message>
<message><source>Name a file that all of them see.</source><translation>سمِّ ملفًا تراه كلها.</translation></message>
<message><source>Start the workers: %1</source><translation>ابدأ العاملين: %1</translation></message>
<message><source>A worker on %1 is gone, the others go on: %2</source><comment>a host, and what was said there</comment><translation>ذهب عامل على %1، والآخرون مستمرون: %2</translation></message>
<message><source>figure</source><comment>column of a table</comment><translation>القيمة</translation></message>
<message><source>median</source><comment>column of a table</comment><translation>الوسيط</translation></message>
<message><source>least</source><comment>column of a table</comment><translation>الأقل</translation></message>
<message><source>a second</source><comment>column of a table</comment><translation>في الثانية</translation></message>
<message><source>of the most</source><comment>column of a table</comment><translation>من الممكن</translation></message>
<message><source>MB</source><comment>column of a table</comment><translation>MB</translation></message>
<message><source>The most: one thread of this processor multiplies and adds %1 billion floats a second (%2), and reads %3 GB a second from memory. Each figure had %4 threads at most.</source><translation>أقصى الممكن: يضرب خيط واحد من هذا المعالج ويجمع %1 مليار عدد عائم في الثانية (%2)، ويقرأ %3 GB في الثانية من الذاكرة. وكان لكل قيمة %4 خيوط على الأكثر.</translation></message>
<message numerus="yes"><source>%n readers with fewer than %1</source><comment>%n reader with fewer than %1</comment><translation><numerusform>لا قارئ لديه أقل من %1</numerusform><numerusform>قارئ واحد لديه أقل من %1</numerusform><numerusform>قارئان لديهما أقل من %1</numerusform><numerusform>%n قرّاء لديهم أقل من %1</numerusform><numerusform>%n قارئًا لديه أقل من %1</numerusform><numerusform>%n قارئ لديه أقل من %1</numerusform></translation></message>
<message numerus="yes"><source>%n books with fewer than %1</source><comment>%n book with fewer than %1</comment><translation><numerusform>لا كتاب لديه أقل من %1</numerusform><numerusform>كتاب واحد لديه أقل من %1</numerusform><numerusform>كتابان لديهما أقل من %1</numerusform><numerusform>%n كتب لديها أقل من %1</numerusform><numerusform>%n كتابًا لديه أقل من %1</numerusform><numerusform>%n كتاب لديه أقل من %1</numerusform></translation></message>
<message><source>The disk has no room for %1 MB more; %2 MB are free</source><translation>لا مكان على القرص لعدد %1 MB أخرى؛ المتاح %2 MB</translation></message>
<message><source>Name a folder on another disk.</source><translation>سمِّ مجلدًا على قرص آخر.</translation></message>
<message><source>What must be in memory of these data, as ids and titles, is more than %1 MB</source><translation>ما يجب أن يكون في الذاكرة من هذه البيانات، كالمعرّفات والعناوين، أكثر من %1 MB</translation></message>
<message><source>Give more: --memory 2G.</source><translation>أعطِ أكثر: --memory 2G.</translation></message>
<message><source>prepare a store</source><comment>a task</comment><translation>إعداد مخزن</translation></message>
<message><source>This store was made by a newer version of Shelfspace (format %1, this program reads up to %2)</source><translation>صُنع هذا المخزن بإصدار أحدث من Shelfspace (الصيغة %1، ويقرأ هذا البرنامج حتى %2)</translation></message>
<message><source>Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the product of a reader's and a book's is near 1 where the reader has the book and, with a small weight, near 0 for all other books; readers and books are solved for in turn while the other side stays. Taking all books without a rating into account, not a sample of them, is what makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once without training, and a score is exactly a sum over the reader's books. It predicts no stars, and a book that nobody has read cannot be placed.</source><translation>كل تقييم علامة اهتمام، أيًّا كانت نجومه. تُلاءَم المتجهات ليكون جداء متجه القارئ ومتجه الكتاب قريبًا من ١ حيث يكون الكتاب لدى القارئ، وقريبًا من ٠، بوزن صغير، لكل الكتب الأخرى؛ ويُحل القرّاء والكتب بالتناوب، مع ثبات الجانب الآخر. قوته في أنه يأخذ كل الكتب التي بلا تقييم في الحسبان، لا عينة منها؛ وإذا ضُبط جيدًا جارى نماذج أحدث بكثير. ينال القارئ الجديد متجهًا فورًا بلا تدريب، والدرجة مجموع مضبوط على كتب القارئ. لا يتنبأ بنجوم، ولا يمكن وضع كتاب لم يقرأه أحد.</translation></message>
<message><source>Exact solutions</source><translation>حلول مضبوطة</translation></message>
<message><source>Solve for each reader and book at once instead of in a few steps from where they stood: no better, and several times slower.</source><translation>الحل لكل قارئ وكل كتاب دفعة واحدة بدل خطوات قليلة من حيث كانت: ليس أفضل، وأبطأ عدة مرات.</translation></message>
<message><source>a store</source><translation>مخزن</translation></message>
<message><source>it ended with %1</source><translation>انتهى برمز %1</translation></message>
<message><source>it was killed</source><translation>أُنهي قسرًا</translation></message>
<message><source>'%1' is no name of a host</source><translation>«%1» ليس اسم جهاز</translation></message>
<message><source>Write one host a line: HOST or HOST:2</source><translation>اكتب جهازًا في كل سطر: HOST أو HOST:2</translation></message>
<message><source>'%1' is more than a line of hosts has</source><translation>«%1» أكثر مما في سطر أجهزة</translation></message>
<message><source>'%1' is no number of places</source><translation>«%1» ليس عدد أماكن</translation></message>
<message><source>It is a whole number from 1 to %1</source><translation>هو عدد صحيح من ١ إلى %1</translation></message>
<message><source>The file names more hosts than can be</source><translation>يسمّي الملف أجهزة أكثر مما يمكن</translation></message>
<message><source>The file names no host</source><translation>لا يسمّي الملف أي جهاز</translation></message>
<message><source>No worker is left; the last one, on %1: %2</source><comment>a host, and what was said there</comment><translation>لم يبق أي عامل؛ الأخير على %1: %2</translation></message>
<message><source>Nobody hands out work in this folder</source><translation>لا أحد يوزع عملًا في هذا المجلد</translation></message>
<message><source>Begin a search or a leaderboard with --queue and this folder, or wait until it has begun</source><translation>ابدأ بحثًا أو لوحة ترتيب مع --queue وهذا المجلد، أو انتظر حتى تبدأ</translation></message>
<message><source>Another search works in this folder</source><translation>بحث آخر يعمل في هذا المجلد</translation></message>
<message><source>Choose another folder, or wait for its end</source><translation>اختر مجلدًا آخر، أو انتظر انتهاءه</translation></message>
<message><source>This folder holds results of other work</source><translation>في هذا المجلد نتائج عمل آخر</translation></message>
<message><source>Choose another folder, or remove this one</source><translation>اختر مجلدًا آخر، أو أزل هذا</translation></message>
<message><source>There is something else in this folder: %1</source><translation>في هذا المجلد شيء آخر: %1</translation></message>
<message><source>Choose a new or an empty one</source><translation>اختر مجلدًا جديدًا أو فارغًا</translation></message>
<message numerus="yes"><source>%n workers have failed at the same trial</source><comment>%n worker has failed at the same trial</comment><translation><numerusform>لم يفشل أي عامل في المحاولة نفسها</numerusform><numerusform>فشل عامل واحد في المحاولة نفسها</numerusform><numerusform>فشل عاملان في المحاولة نفسها</numerusform><numerusform>فشل %n عاملين في المحاولة نفسها</numerusform><numerusform>فشل %n عاملًا في المحاولة نفسها</numerusform><numerusform>فشل %n عامل في المحاولة نفسها</numerusform></translation></message>
<message><source>Look whether it takes more memory or time than the hosts have</source><translation>انظر هل تحتاج من الذاكرة أو الوقت أكثر مما لدى الأجهزة</translation></message>
<message><source>Ratings that memory does not hold, read once into a store.</source><translation>تقييمات لا تتسع لها الذاكرة، تُقرأ مرة واحدة إلى مخزن.</translation></message>
</context>
</TS>
