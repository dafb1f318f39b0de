<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>noun</comment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>noun</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>noun</comment>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>noun</comment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>noun</comment>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>FleetDialog</name>
    <message>
        <source>API: %1</source>
        <translation>API: %1</translation>
    </message>
    <message>
        <source>Redis: %1 answers.</source>
        <translation>Redis: %1 يرد.</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation>لم يرد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Pipeline: not tried, for many servers begin a run with each connection.</source>
        <translation>خط المعالجة: لم يُجرَّب، فكثير من الخوادم تبدأ تشغيلًا مع كل اتصال.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إن&amp;قاص</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة القيم الافتراضية</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>growing</source>
        <translation>يزداد</translation>
    </message>
    <message>
        <source>never, growing</source>
        <translation>أبدًا، يزداد</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Not processing</source>
        <translation>بلا معالجة</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Change /s</source>
        <translation>التغيّر /s</translation>
    </message>
    <message>
        <source>Oldest task</source>
        <translation>أقدم مهمة</translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation>يفرغ خلال</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
</context>
<context>
    <name>RunPace</name>
    <message>
        <source>How fast</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Up to 10 a second</source>
        <translation>حتى 10 في الثانية</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>الكل دفعة واحدة</translation>
    </message>
</context>
<context>
    <name>qd</name>
    <message>
        <source>Go on? [y/N] </source>
        <translation>أتريد المتابعة؟ [y/N] </translation>
    </message>
    <message>
        <source>No address: nothing is sent.</source>
        <translation>لا عنوان: لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>There is no secret yet to sign with: nothing is sent.</source>
        <translation>لا يوجد سر للتوقيع بعد: لا يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 في الانتظار: %2</translation>
    </message>
    <message>
        <source>; next try in %1.</source>
        <translation>؛ المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>%1 on the way.</source>
        <translation>%1 في الطريق.</translation>
    </message>
    <message>
        <source>Last delivered %1.</source>
        <translation>آخر تسليم %1.</translation>
    </message>
    <message>
        <source>Ready: nothing was sent so far.</source>
        <translation>جاهز: لم يُرسَل شيء حتى الآن.</translation>
    </message>
    <message>
        <source> %1 were given up.</source>
        <translation> تُخلّي عن %1.</translation>
    </message>
    <message>
        <source>A user name or password must not be in the address.</source>
        <translation>يجب ألا يحوي العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>This is no https address.</source>
        <translation>ليس هذا عنوان https.</translation>
    </message>
    <message>
        <source>The part after # is never sent: leave it out.</source>
        <translation>ما بعد # لا يُرسَل أبدًا: احذفه.</translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https.</source>
        <translation>http غير المشفّر ممكن لهذا الحاسوب فقط؛ استخدم https.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>This is a test of Quarterdeck: nothing is wrong.</source>
        <translation>هذا اختبار من Quarterdeck: لا خلل.</translation>
    </message>
    <message>
        <source>The secret cannot be kept: %1: %2.</source>
        <translation>يتعذر حفظ السر: %1: %2.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters.</source>
        <translation>لا يقل السر عن %1 من الأحرف.</translation>
    </message>
    <message>
        <source>A secret has letters, digits and signs only: no spaces, no accents.</source>
        <translation>السر من حروف وأرقام وعلامات فقط: بلا مسافات ولا حروف مشكولة.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>العنوان فارغ.</translation>
    </message>
    <message>
        <source>The address contains a character that cannot be in one.</source>
        <translation>في العنوان حرف لا يمكن أن يرد في عنوان.</translation>
    </message>
    <message>
        <source>This is not an address: it should look like https://fleet.example/api/v1/workers.</source>
        <translation>ليس هذا عنوانًا: يكون مثل https://fleet.example/api/v1/workers.</translation>
    </message>
    <message>
        <source>Only http and https addresses are possible.</source>
        <translation>لا تُقبل إلا عناوين http وhttps.</translation>
    </message>
    <message>
        <source>The address must not have a fragment (#…).</source>
        <translation>يجب ألا يحوي العنوان جزءًا (#…).</translation>
    </message>
    <message>
        <source>The address must not have a query (?…).</source>
        <translation>يجب ألا يحوي العنوان استعلامًا (?…).</translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https for %1.</source>
        <translation>http غير المشفّر ممكن لهذا الحاسوب فقط؛ استخدم https مع %1.</translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation>ليس هذا عنوانًا صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>%1. Whether it took effect is not known; the worker&apos;s own state is being read.</source>
        <translation>%1. لا يُعرف هل نُفِّذ؛ تُقرأ الآن حالة العامل نفسه.</translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <translation>%1. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1. The worker&apos;s own state is being read.</source>
        <translation>%1. تُقرأ الآن حالة العامل نفسه.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>رد %1 بـ %2</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1: لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>%1: this token may only watch</source>
        <translation>%1: هذا الرمز للمراقبة فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, but not with JSON</source>
        <translation>%1، لكن ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>%1: success false</source>
        <translation>%1: success false</translation>
    </message>
    <message>
        <source>%1, but not that it succeeded</source>
        <translation>%1، لكن دون تأكيد النجاح</translation>
    </message>
    <message>
        <source>%1 without naming the action</source>
        <translation>%1 دون ذكر الإجراء</translation>
    </message>
    <message>
        <source>%1 about another action (%2)</source>
        <translation>%1 عن إجراء آخر (%2)</translation>
    </message>
    <message>
        <source>%1 without naming the worker</source>
        <translation>%1 دون ذكر العامل</translation>
    </message>
    <message>
        <source>%1 about another worker (%2)</source>
        <translation>%1 عن عامل آخر (%2)</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3</source>
        <translation>رد %1 بـ %2 على %3</translation>
    </message>
    <message>
        <source>%1 sent no JSON for %2 but %3</source>
        <translation>أرسل %1 ردًا على %2 ليس JSON بل %3</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 غائب</translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from Redis: details, the server&apos;s own figures and what the API alone knows cannot be seen.</source>
        <translation>يُقرأ الأسطول حاليًا من Redis: لا تُرى التفاصيل ولا مؤشرات الخادم نفسه ولا ما تعرفه API وحدها.</translation>
    </message>
    <message>
        <source>Control goes by Redis.</source>
        <translation>التحكم عبر Redis.</translation>
    </message>
    <message>
        <source>Control is not possible.</source>
        <translation>التحكم غير ممكن.</translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from the API: activity may be incomplete; exact heartbeats, waiting and held jobs, orphaned and dead ones cannot be seen.</source>
        <translation>يُقرأ الأسطول حاليًا من API: قد يكون النشاط ناقصًا؛ ولا تُرى النبضات الدقيقة ولا المهام المنتظرة والمحجوزة واليتيمة والميتة.</translation>
    </message>
    <message>
        <source>This is not an address: it should look like wss://pipeline.example/ws/dashboard.</source>
        <translation>ليس هذا عنوانًا: يكون مثل wss://pipeline.example/ws/dashboard.</translation>
    </message>
    <message>
        <source>Only ws and wss addresses are possible.</source>
        <translation>لا تُقبل إلا عناوين ws وwss.</translation>
    </message>
    <message>
        <source>Plain ws is possible to this computer only; use wss for %1.</source>
        <translation>ws غير المشفّر ممكن لهذا الحاسوب فقط؛ استخدم wss مع %1.</translation>
    </message>
    <message>
        <source>gzip: no memory</source>
        <translation>gzip: لا ذاكرة</translation>
    </message>
    <message>
        <source>gzip: holds more than %1 MiB</source>
        <translation>gzip: يحوي أكثر من ⁨%1 MiB⁩</translation>
    </message>
    <message>
        <source>gzip: broken or cut off</source>
        <translation>gzip: تالف أو مبتور</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>أكبر من ⁨%1 MiB⁩</translation>
    </message>
    <message>
        <source>MessagePack: broken, cut off or too deep</source>
        <translation>MessagePack: تالف أو مبتور أو عميق جدًا</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>رسالة فارغة</translation>
    </message>
    <message>
        <source>neither an object in JSON nor in MessagePack</source>
        <translation>ليس كائنًا في JSON ولا في MessagePack</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>متداخل لأكثر من %1 مستوى</translation>
    </message>
    <message>
        <source>this user may not use %1 (NOPERM)</source>
        <translation>لا يُسمح لهذا المستخدم باستعمال %1 (NOPERM)</translation>
    </message>
    <message>
        <source>this user may not use %1 on that key (NOPERM)</source>
        <translation>لا يُسمح لهذا المستخدم باستعمال %1 على ذلك المفتاح (NOPERM)</translation>
    </message>
    <message>
        <source>this user may not use %1 on %2 (NOPERM)</source>
        <translation>لا يُسمح لهذا المستخدم باستعمال %1 على %2 (NOPERM)</translation>
    </message>
    <message>
        <source>Nothing can be requeued: %1.</source>
        <translation>لا يمكن إعادة شيء إلى الطابور: %1.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>شهادته غير سارية بعد</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>شهادته لاسم آخر</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>شهادته موقعة ذاتيًا</translation>
    </message>
    <message>
        <source>its certificate is not signed by an authority that is trusted here</source>
        <translation>شهادته غير موقعة من هيئة تصديق موثوقة هنا</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>أُلغيت شهادته</translation>
    </message>
    <message>
        <source>its certificate is on the list of bad ones</source>
        <translation>شهادته في قائمة الشهادات المحظورة</translation>
    </message>
    <message>
        <source>its certificate is not made for servers</source>
        <translation>شهادته غير معدّة للخوادم</translation>
    </message>
    <message>
        <source>it showed no certificate</source>
        <translation>لم يعرض أي شهادة</translation>
    </message>
    <message>
        <source>its certificate or key is not acceptable (code %1; perhaps a key too short)</source>
        <translation>شهادته أو مفتاحها غير مقبول (الرمز %1؛ ربما المفتاح قصير جدًا)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate authority</source>
        <translation>الملف %1 لا يحوي هيئة تصديق</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate</source>
        <translation>الملف %1 لا يحوي شهادة</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>تتعذر قراءة ملف المفتاح %1</translation>
    </message>
    <message>
        <source>the key file %1 can be read by others; take that away first: chmod 600</source>
        <translation>يستطيع آخرون قراءة ملف المفتاح %1؛ امنع ذلك أولًا: chmod 600</translation>
    </message>
    <message>
        <source>the key file %1 holds no RSA or EC key without a passphrase</source>
        <translation>ملف المفتاح %1 لا يحوي مفتاح RSA أو EC بلا عبارة مرور</translation>
    </message>
    <message>
        <source>it wants a client certificate</source>
        <translation>يطلب شهادة عميل</translation>
    </message>
    <message>
        <source>it refuses our client certificate</source>
        <translation>يرفض شهادتنا كعميل</translation>
    </message>
    <message>
        <source>it refuses our client certificate: expired</source>
        <translation>يرفض شهادتنا كعميل: منتهية الصلاحية</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS</source>
        <translation>لا يتفق معنا على TLS</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS; perhaps it wants a client certificate</source>
        <translation>لا يتفق معنا على TLS؛ ربما يطلب شهادة عميل</translation>
    </message>
    <message>
        <source>its TLS is too old</source>
        <translation>إصدار TLS لديه قديم جدًا</translation>
    </message>
    <message>
        <source>it does not know the server name asked for</source>
        <translation>لا يعرف اسم الخادم المطلوب</translation>
    </message>
    <message>
        <source>its certificate was refused</source>
        <translation>رُفضت شهادته</translation>
    </message>
    <message>
        <source>%1 (for %2, issued by %3, valid %4 to %5, SHA-256 %6)</source>
        <translation>%1 (لـ %2، أصدرها %3، سارية من %4 إلى %5، SHA-256 %6)</translation>
    </message>
    <message>
        <source>id: there is no such built-in rule.</source>
        <translation>id: لا توجد قاعدة مدمجة كهذه.</translation>
    </message>
    <message>
        <source>id: a built-in rule has this id.</source>
        <translation>id: لقاعدة مدمجة هذا المعرّف.</translation>
    </message>
    <message>
        <source>id: 1 to 64 characters, please.</source>
        <translation>id: من 1 إلى 64 حرفًا من فضلك.</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters, please.</source>
        <translation>name: من 1 إلى %1 حرفًا من فضلك.</translation>
    </message>
    <message>
        <source>figure: a %1 has no “%2”.</source>
        <translation>figure: لا يوجد «%2» في %1.</translation>
    </message>
    <message>
        <source>test: “%1” cannot be asked of %2.</source>
        <translation>test: لا يمكن طلب «%1» من %2.</translation>
    </message>
    <message>
        <source>limit: “%1” needs one.</source>
        <translation>limit: «%1» يحتاج إلى حدّ.</translation>
    </message>
    <message>
        <source>for_seconds: growing for how long?</source>
        <translation>for_seconds: نمو لأي مدة؟</translation>
    </message>
    <message>
        <source>of, figure, test: those of a built-in rule are what they are.</source>
        <translation>of وfigure وtest: ثابتة في القاعدة المدمجة.</translation>
    </message>
    <message>
        <source>limit: this rule has none.</source>
        <translation>limit: ليس لهذه القاعدة حدّ.</translation>
    </message>
    <message>
        <source>limit: this rule needs one.</source>
        <translation>limit: تحتاج هذه القاعدة إلى حدّ.</translation>
    </message>
    <message>
        <source>limit: this is no number that can be.</source>
        <translation>limit: هذا ليس عددًا ممكنًا.</translation>
    </message>
    <message>
        <source>limit: 0 or more, please.</source>
        <translation>limit: 0 أو أكثر من فضلك.</translation>
    </message>
    <message>
        <source>hysteresis: 0 or more, please.</source>
        <translation>hysteresis: 0 أو أكثر من فضلك.</translation>
    </message>
    <message>
        <source>for_seconds: 0 to %1, please.</source>
        <translation>for_seconds: من 0 إلى %1 من فضلك.</translation>
    </message>
    <message>
        <source>scope: at most %1 characters.</source>
        <translation>scope: لا يتجاوز %1 من الأحرف.</translation>
    </message>
    <message>
        <source>scope: %1</source>
        <translation>scope: %1</translation>
    </message>
    <message>
        <source>quiet_hours: times from 00:00 to 23:59, please.</source>
        <translation>quiet_hours: أوقات من 00:00 إلى 23:59 من فضلك.</translation>
    </message>
    <message>
        <source>The audit log cannot be written: %1: %2.</source>
        <translation>تتعذر كتابة سجل التدقيق: %1: %2.</translation>
    </message>
    <message>
        <source>The anchor of the audit log cannot be written: %1: %2.</source>
        <translation>تتعذر كتابة مرساة سجل التدقيق: %1: %2.</translation>
    </message>
    <message>
        <source>it is longer than any row</source>
        <translation>أطول من أي صف</translation>
    </message>
    <message>
        <source>it does not end with a hash</source>
        <translation>لا ينتهي بتجزئة</translation>
    </message>
    <message>
        <source>its hash is not that of its words: it was changed</source>
        <translation>تجزئته لا تطابق نصه: لقد غُيِّر</translation>
    </message>
    <message>
        <source>it is no row of an audit log</source>
        <translation>ليس صفًا في سجل تدقيق</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 من المدخلات</translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>about every %1 s</source>
        <translation>كل ⁨%1 s⁩ تقريبًا</translation>
    </message>
    <message>
        <source>about every %1 d</source>
        <translation>كل ⁨%1 d⁩ تقريبًا</translation>
    </message>
    <message>
        <source>about every %1 h</source>
        <translation>كل ⁨%1 h⁩ تقريبًا</translation>
    </message>
    <message>
        <source>about every %1 min</source>
        <translation>كل ⁨%1 min⁩ تقريبًا</translation>
    </message>
    <message>
        <source>about every %1</source>
        <translation>كل %1 تقريبًا</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>النهاية مجهولة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 قبل %2</translation>
    </message>
    <message>
        <source>%1 missed, last %2 ago</source>
        <translation>%1 فائتة، آخرها قبل %2</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>التالي خلال %1</translation>
    </message>
    <message>
        <source>next is due</source>
        <translation>حان التالي</translation>
    </message>
    <message>
        <source>next %1 late</source>
        <translation>التالي متأخر %1</translation>
    </message>
    <message>
        <source>Cron job %1 did not run</source>
        <translation>لم تعمل المهمة المجدولة %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>%1 missed, the last was due %2</source>
        <translation>%1 فائتة، كان موعد آخرها %2</translation>
    </message>
    <message>
        <source>Cron job %1 failed</source>
        <translation>فشلت المهمة المجدولة %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>أيام الأحد</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>أيام الاثنين</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>أيام الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>أيام الأربعاء</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>أيام الخميس</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>أيام الجمعة</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>أيام السبت</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>كل %1 دقيقة</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>كل %1 ساعة</translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation>كل يوم في %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>on day %1 of every month at %2</source>
        <translation>في اليوم %1 من كل شهر في %2</translation>
    </message>
    <message>
        <source>every year on %1 %2 at %3</source>
        <translation>كل سنة في %1 %2 عند %3</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>كل ساعة عند الدقيقة %1</translation>
    </message>
    <message>
        <source>%1 at %2 past</source>
        <translation>%1 عند الدقيقة %2</translation>
    </message>
    <message>
        <source>told by its events</source>
        <translation>من أحداثها</translation>
    </message>
    <message>
        <source>told by the profile</source>
        <translation>من ملف التعريف</translation>
    </message>
    <message>
        <source>learned from its due times</source>
        <translation>مُستنتج من مواعيدها</translation>
    </message>
    <message>
        <source>learned from its runs</source>
        <translation>مُستنتج من تشغيلاتها</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>another program keeps the file locked</source>
        <translation>برنامج آخر يقفل الملف</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the file cannot be opened or created</source>
        <translation>يتعذر فتح الملف أو إنشاؤه</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be moved out of the way</source>
        <translation>الملف تالف ويتعذر نقله جانبًا</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Quarterdeck</source>
        <translation>كتب الملفَ إصدارٌ أحدث من Quarterdeck</translation>
    </message>
    <message>
        <source>the file is a database of another program</source>
        <translation>الملف قاعدة بيانات لبرنامج آخر</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>مشغّل SQLite الخاص بـ Qt غير مثبّت</translation>
    </message>
    <message>
        <source>the database reports an error</source>
        <translation>قاعدة البيانات تبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>It is tried again by itself, next in %1 s.</source>
        <translation>تُعاد المحاولة تلقائيًا بعد ⁨%1 s⁩.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>يُترك كما هو.</translation>
    </message>
    <message>
        <source>Nothing is stored since %1: %2 (%3). %4</source>
        <translation>لا يُخزَّن شيء منذ %1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>Throughput, tasks per minute</source>
        <translation>الإنتاجية، مهام في الدقيقة</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>Tasks waiting, by queue</source>
        <translation>المهام المنتظرة حسب الطابور</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>زمن المعالجة</translation>
    </message>
    <message>
        <source>CPU, memory and disk</source>
        <translation>CPU والذاكرة والقرص</translation>
    </message>
    <message>
        <source>Workers active</source>
        <translation>العمال النشطون</translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation>مهمة/min</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>عمال</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>المئين 95</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>كل العمال</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>معالجة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>mean time</source>
        <translation>متوسط الزمن</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>نسبة الاستخدام</translation>
    </message>
    <message>
        <source>%1 values of %2 lines</source>
        <translation>%1 من القيم في %2 من الخطوط</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 من %2 صف</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 عودةً إلى %2</translation>
    </message>
    <message>
        <source>finished after %1</source>
        <translation>انتهت بعد %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>فشلت بعد %1</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>انقضت بعد %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>تعمل منذ %1</translation>
    </message>
    <message>
        <source>held by a silent worker, for %1 now</source>
        <translation>لدى عامل صامت، منذ %1 حتى الآن</translation>
    </message>
    <message>
        <source>cut off after %1: its worker crashed</source>
        <translation>انقطعت بعد %1: انهار عاملها</translation>
    </message>
    <message>
        <source>its end was never told</source>
        <translation>لم يُبلَّغ عن نهايتها قط</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الطابور</translation>
    </message>
    <message>
        <source>queued in %1</source>
        <translation>في الطابور %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>أخذها %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Stop %1…</source>
        <translation>إيقاف %1…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <translation>إعادة تشغيل %1…</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>تعليق %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>fleet · %1</source>
        <translation>أسطول · %1</translation>
    </message>
    <message>
        <source>queue · %1</source>
        <translation>طابور · %1</translation>
    </message>
    <message>
        <source>worker · %1</source>
        <translation>عامل · %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>تحكم</translation>
    </message>
    <message>
        <source>job on the timeline</source>
        <translation>مهمة على المخطط الزمني</translation>
    </message>
    <message>
        <source>Activity with &quot;%1&quot;</source>
        <translation>نشاط يحوي &quot;%1&quot;</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>(%1 من البايتات)</translation>
    </message>
    <message>
        <source>Only its beginning is here.</source>
        <translation>ليس هنا إلا بدايته.</translation>
    </message>
    <message>
        <source>It has more fields than are shown.</source>
        <translation>حقوله أكثر مما يُعرض.</translation>
    </message>
    <message>
        <source>its end was not reported</source>
        <translation>لم يُبلَّغ عن نهايتها</translation>
    </message>
    <message>
        <source>its worker crashed</source>
        <translation>انهار عاملها</translation>
    </message>
    <message>
        <source>its worker went away before its end</source>
        <translation>غاب عاملها قبل نهايتها</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>When last known, %1 ago, it %2.</source>
        <translation>بحسب آخر ما عُرف، قبل %1، %2.</translation>
    </message>
    <message>
        <source> %1 ago</source>
        <translation> قبل %1</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>، قبل %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>الإشارة %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>, killed by %1</source>
        <translation>، قُتل بـ %1</translation>
    </message>
    <message>
        <source>, ended by %1</source>
        <translation>، أُنهي بـ %1</translation>
    </message>
    <message>
        <source>This token may only watch, not control.</source>
        <translation>هذا الرمز للمراقبة فقط لا للتحكم.</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 من %2)</translation>
    </message>
    <message>
        <source>Dead letter %1 given back to %2</source>
        <translation>أُعيدت الرسالة الميتة %1 إلى %2</translation>
    </message>
    <message>
        <source>Requeued %1 of %2</source>
        <translation>أُعيدت %1 إلى الطابور %2</translation>
    </message>
    <message>
        <source>Put %1 of %2 aside to the dead letters</source>
        <translation>نُحّيت %1 من %2 إلى الرسائل الميتة</translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is no longer orphaned</source>
        <translation>لم تُعَد: %1 من %2 لم تعد يتيمة</translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is gone</source>
        <translation>لم تُعَد: %1 من %2 لم تعد موجودة</translation>
    </message>
    <message>
        <source>Whether %1 of %2 was requeued is not known</source>
        <translation>لا يُعرف هل أُعيدت %1 إلى الطابور %2</translation>
    </message>
    <message>
        <source>Requeue of %1 of %2 failed</source>
        <translation>فشلت إعادة %1 إلى الطابور %2</translation>
    </message>
    <message>
        <source>: now %1</source>
        <translation>: الآن %1</translation>
    </message>
    <message>
        <source>A window has no pages, or more than %1.</source>
        <translation>توجد نافذة بلا صفحات أو بأكثر من %1.</translation>
    </message>
    <message>
        <source>A window asks for a page that there is not.</source>
        <translation>تطلب نافذة صفحة غير موجودة.</translation>
    </message>
    <message>
        <source>A layout has no name.</source>
        <translation>يوجد تخطيط بلا اسم.</translation>
    </message>
    <message>
        <source>A layout has no windows, or more than %1.</source>
        <translation>يوجد تخطيط بلا نوافذ أو بأكثر من %1.</translation>
    </message>
    <message>
        <source>This is no list of at most %1 layouts.</source>
        <translation>هذه ليست قائمة لا تتجاوز %1 من التخطيطات.</translation>
    </message>
    <message>
        <source>Two layouts have one name.</source>
        <translation>لتخطيطين اسم واحد.</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>يعمل منذ %1</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>شوهد قبل %1</translation>
    </message>
    <message>
        <source>active %1 ago</source>
        <translation>نشط قبل %1</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 متعطل</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>عامل واحد</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 من العمال</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>الأسوأ: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Health unknown</source>
        <translation>الحالة الصحية غير معروفة</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>We reckon: %1</source>
        <translation>تقديرنا: %1</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>منهار</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>متقادم</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Held by a silent worker</source>
        <translation>لدى عامل صامت</translation>
    </message>
    <message>
        <source>Cut off: its worker crashed</source>
        <translation>انقطعت: انهار عاملها</translation>
    </message>
    <message>
        <source>End not told</source>
        <translation>النهاية غير مُبلَّغة</translation>
    </message>
    <message>
        <source>a job whose name is no longer kept</source>
        <translation>مهمة لم يعد اسمها محفوظًا</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>المهمة %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>الطابور %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>when it began is as its worker&apos;s row showed it</source>
        <translation>وقت بدئها كما أظهره صف عاملها</translation>
    </message>
    <message>
        <source>when it began is reckoned from how long it took</source>
        <translation>وقت بدئها محسوب من المدة التي استغرقتها</translation>
    </message>
    <message>
        <source>its words are no longer kept</source>
        <translation>لم يعد نصها محفوظًا</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 من المهام</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>at work %1 of the time</source>
        <translation>في العمل %1 من الوقت</translation>
    </message>
    <message>
        <source>closer, each of them can be seen</source>
        <translation>بالتقريب تظهر كل واحدة منها</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>لمدة %1، منذ %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Not connected for %1: what happened may be missing here</source>
        <translation>بلا اتصال لمدة %1: قد يكون هنا نقص مما حدث</translation>
    </message>
    <message>
        <source>A gap in what the fleet told</source>
        <translation>فجوة فيما أبلغ عنه الأسطول</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>متأخر %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Missed: it did not run</source>
        <translation>فائت: لم يعمل</translation>
    </message>
    <message>
        <source>Due for %1, not yet missed</source>
        <translation>حان منذ %1، ولم يُعدّ فائتًا بعد</translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation>التشغيل التالي خلال %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 من التشغيلات</translation>
    </message>
    <message>
        <source>%1, due by %2</source>
        <translation>%1، وفق موعد %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>انهيار: %1</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>في حالة خطأ: %1</translation>
    </message>
    <message>
        <source>%1 reports an error</source>
        <translation>%1 يبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>متقادم: %1</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 صامت</translation>
    </message>
    <message>
        <source>%1 unavailable</source>
        <translation>غير متاح: %1</translation>
    </message>
    <message>
        <source>%1 is unavailable</source>
        <translation>%1 غير متاح</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>متوقف: %1</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 متوقف</translation>
    </message>
    <message>
        <source>the back end does not answer</source>
        <translation>الخادم الخلفي لا يجيب</translation>
    </message>
    <message>
        <source>no workers known</source>
        <translation>لا عمال معروفين</translation>
    </message>
    <message>
        <source>the only worker is down</source>
        <translation>العامل الوحيد متعطل</translation>
    </message>
    <message>
        <source>all %L1 workers are down</source>
        <translation>جميع العمال متعطلون: %L1</translation>
    </message>
    <message>
        <source>%1 stopped on purpose</source>
        <translation>متوقف عمدًا: %1</translation>
    </message>
    <message>
        <source>%1 errors in the fleet</source>
        <translation>أخطاء الأسطول: %1</translation>
    </message>
    <message>
        <source>%1 over %2 % errors</source>
        <translation>أخطاء فوق ⁨%2 %⁩: %1</translation>
    </message>
    <message>
        <source>stopped on purpose</source>
        <translation>أُوقف عمدًا</translation>
    </message>
    <message>
        <source>stopped on purpose by %1</source>
        <translation>أوقفه %1 عمدًا</translation>
    </message>
    <message>
        <source>the back end does not say why</source>
        <translation>الخادم الخلفي لا يذكر السبب</translation>
    </message>
    <message>
        <source>no heartbeat for more than %1 s</source>
        <translation>لا نبضة منذ أكثر من ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>no heartbeat, says the server</source>
        <translation>لا نبضة، بحسب الخادم</translation>
    </message>
    <message>
        <source>tasks wait, no activity for more than %1 s</source>
        <translation>مهام تنتظر ولا نشاط منذ أكثر من ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>%1: its job is perhaps stuck</source>
        <translation>%1: مهمته عالقة ربما</translation>
    </message>
    <message>
        <source>%1, running for more than %2 s</source>
        <translation>%1، يعمل منذ أكثر من ⁨%2 s⁩</translation>
    </message>
    <message>
        <source>%1: error rate %2</source>
        <translation>%1: معدل الأخطاء %2</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>فوق ⁨%1 %⁩</translation>
    </message>
    <message>
        <source>%1: processing is slow</source>
        <translation>%1: المعالجة بطيئة</translation>
    </message>
    <message>
        <source>%1 s on average, above %2 s</source>
        <translation>⁨%1 s⁩ في المتوسط، فوق ⁨%2 s⁩</translation>
    </message>
    <message>
        <source>%1: %2 tasks are waiting</source>
        <translation>%1: مهام في الانتظار: %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1: nobody reads this queue</source>
        <translation>%1: لا أحد يقرأ هذا الطابور</translation>
    </message>
    <message>
        <source>1 task waits</source>
        <translation>مهمة واحدة في الانتظار</translation>
    </message>
    <message>
        <source>%1 tasks wait</source>
        <translation>مهام في الانتظار: %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Memory in use: %1</source>
        <translation>الذاكرة المستخدمة: %1</translation>
    </message>
    <message>
        <source>its certificate does not come from the authority in the file chosen for it</source>
        <translation>شهادته لا تصدر عن الجهة الموجودة في الملف المختار له</translation>
    </message>
    <message>
        <source>its key is not the one that is pinned for it; it has %1</source>
        <translation>مفتاحه ليس المفتاح المثبّت له؛ مفتاحه هو %1</translation>
    </message>
    <message>
        <source>none that is known</source>
        <translation>لا مفتاح معروف</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>qd::ActivityDetail</name>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation>فتح العامل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرقت</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Its place on the timeline</source>
        <translation>موضعها على المخطط الزمني</translation>
    </message>
    <message>
        <source>Its fields</source>
        <translation>حقولها</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>الحقول كما وردت</translation>
    </message>
    <message>
        <source>It came without any.</source>
        <translation>وردت بلا حقول.</translation>
    </message>
</context>
<context>
    <name>qd::ActivityEdit</name>
    <message>
        <source>Filter what happened</source>
        <translation>تصفية ما حدث</translation>
    </message>
    <message>
        <source>Filter: worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</source>
        <translation>تصفية: worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</translation>
    </message>
    <message>
        <source>Words, or terms such as
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation>كلمات أو حدود مثل
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab يكمل، ↓ يقترح، F1 يشرح الكل (Ctrl+F أو / للانتقال إلى هنا)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>يجري البحث…</translation>
    </message>
</context>
<context>
    <name>qd::ActivityList</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرقت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Job started</source>
        <translation>بدأت مهمة</translation>
    </message>
    <message>
        <source>Job finished</source>
        <translation>انتهت مهمة</translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation>فشلت مهمة</translation>
    </message>
    <message>
        <source>Worker started</source>
        <translation>بدأ عامل</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>توقف عامل</translation>
    </message>
    <message>
        <source>Worker error</source>
        <translation>خطأ في عامل</translation>
    </message>
    <message>
        <source>Cron started</source>
        <translation>بدأت مجدولة</translation>
    </message>
    <message>
        <source>Cron finished</source>
        <translation>انتهت مجدولة</translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation>فشلت مجدولة</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>نُفِّذ</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>بلا أثر</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>إعادة إلى الطابور</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>فجوة</translation>
    </message>
</context>
<context>
    <name>qd::ActivityLogPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>الإخفاقات حسب السبب</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>%1 answers, but nothing has happened since. It appears here by itself.</source>
        <translation>%1 يرد، لكن لم يحدث شيء منذ ذلك. يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 من المدخلات</translation>
    </message>
</context>
<context>
    <name>qd::ActivityPanel</name>
    <message>
        <source>Job: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>الطابور: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>استغرقت %1</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>النشاط الأخير</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>كل النشاط</translation>
    </message>
    <message>
        <source>Everything that happened (Ctrl+7)</source>
        <translation>كل ما حدث (Ctrl+7)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا يُعرف شيء بعد.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>paused, %1 new</source>
        <translation>معلّق، %1 جديد</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>qd::ActivityQuery</name>
    <message>
        <source>“is:%1” (character %2) is not known: it may be %3.</source>
        <translation>“is:%1” (الحرف %2) غير معروف: يمكن أن يكون %3.</translation>
    </message>
</context>
<context>
    <name>qd::ActivityTable</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
</context>
<context>
    <name>qd::ActivityView</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Space stops the list and lets it go on</source>
        <translation>مفتاح المسافة يوقف القائمة ويستأنفها</translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation>لم يعد هذا العامل معروفًا.</translation>
    </message>
    <message>
        <source>The timeline no longer knows this worker.</source>
        <translation>لم يعد المخطط الزمني يعرف هذا العامل.</translation>
    </message>
    <message>
        <source>, %1 new</source>
        <translation>، %1 جديد</translation>
    </message>
    <message>
        <source>Frozen%1</source>
        <translation>مجمّد%1</translation>
    </message>
    <message>
        <source>Paused%1</source>
        <translation>معلّق%1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>reaches back to %1</source>
        <translation>يمتد إلى %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>يجري البحث أبعد في الماضي…</translation>
    </message>
    <message>
        <source>Older entries: %1</source>
        <translation>مدخلات أقدم: %1</translation>
    </message>
    <message>
        <source>Older entries are not kept</source>
        <translation>لا تُحفظ المدخلات الأقدم</translation>
    </message>
    <message>
        <source>Nothing older is kept</source>
        <translation>لا شيء أقدم محفوظ</translation>
    </message>
    <message>
        <source>%1 older ones are no longer in memory</source>
        <translation>%1 أقدم لم تعد في الذاكرة</translation>
    </message>
    <message>
        <source>This source gives no ids: it cannot promise that nothing is missing</source>
        <translation>هذا المصدر لا يعطي معرّفات: لا يمكنه ضمان ألا ينقص شيء</translation>
    </message>
    <message>
        <source>The life of this job is no longer in memory: what is known of it stands here.</source>
        <translation>لم تعد حياة هذه المهمة في الذاكرة: هنا ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>فقط %1 %2</translation>
    </message>
</context>
<context>
    <name>qd::ActivityViews</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Open this view as a window</source>
        <translation>فتح هذا العرض في نافذة</translation>
    </message>
    <message>
        <source>Open as a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية العرض</translation>
    </message>
    <message>
        <source>What is hidden…</source>
        <translation>ما المخفي…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
</context>
<context>
    <name>qd::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>What comes and matches appears here by itself.</source>
        <translation>يظهر هنا تلقائيًا ما يصل ويطابق.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>What happens appears here by itself.</source>
        <translation>يظهر هنا تلقائيًا ما يحدث.</translation>
    </message>
</context>
<context>
    <name>qd::AddressBook</name>
    <message>
        <source>%1 cannot be part of an address: nothing was sent</source>
        <translation>لا يمكن أن يكون %1 جزءًا من عنوان: لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>اسم فارغ</translation>
    </message>
    <message>
        <source>%1 names no worker &quot;%2&quot; under an address of its own; the profile must say which address is its; nothing was sent</source>
        <translation>لا يذكر %1 عاملًا &quot;%2&quot; بعنوان خاص به؛ يجب أن يحدد ملف التعريف عنوانه؛ لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; also fits another worker; the profile must say its address; nothing was sent</source>
        <translation>الاسم &quot;%1&quot; يناسب عاملًا آخر أيضًا؛ يجب أن يذكر ملف التعريف عنوانه؛ لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2; nothing was sent</source>
        <translation>تعذرت معرفة عنوان &quot;%1&quot;: %2؛ لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2 answered %3; nothing was sent</source>
        <translation>تعذرت معرفة عنوان &quot;%1&quot;: رد %2 بـ %3؛ لم يُرسَل شيء</translation>
    </message>
</context>
<context>
    <name>qd::AlertBadgeWords</name>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>تنبيه واحد</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 من التنبيهات</translation>
    </message>
</context>
<context>
    <name>qd::AlertHistoryModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>found afterwards</source>
        <translation>وُجد لاحقًا</translation>
    </message>
    <message>
        <source>nobody was called</source>
        <translation>لم يُنبَّه أحد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>الدوام</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 solved alerts</source>
        <translation>%1 من التنبيهات المحلولة</translation>
    </message>
    <message>
        <source>%1 of %2 solved alerts</source>
        <translation>%1 من %2 تنبيه محلول</translation>
    </message>
</context>
<context>
    <name>qd::AlertLines</name>
    <message>
        <source>%1 open alerts</source>
        <translation>%1 من التنبيهات المفتوحة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
</context>
<context>
    <name>qd::AlertLink</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody watched then: found in the history</source>
        <translation>لم يكن أحد يراقب حينها: وُجد في السجل الزمني</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation>%1: %2 من المرات</translation>
    </message>
</context>
<context>
    <name>qd::AlertModel</name>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>%1 more alerts</source>
        <translation>%1 من التنبيهات الأخرى</translation>
    </message>
    <message>
        <source>only the first %1 are listed</source>
        <translation>لا يُدرج إلا أول %1</translation>
    </message>
</context>
<context>
    <name>qd::AlertPanel</name>
    <message>
        <source>All alerts</source>
        <translation>كل التنبيهات</translation>
    </message>
    <message>
        <source>The Alerts page (Ctrl+6)</source>
        <translation>صفحة التنبيهات (Ctrl+6)</translation>
    </message>
    <message>
        <source>Active alerts</source>
        <translation>التنبيهات النشطة</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا يُعرف شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يتطلب الانتباه.</translation>
    </message>
</context>
<context>
    <name>qd::AlertPast</name>
    <message>
        <source>The history does not keep what this rule asks for.</source>
        <translation>السجل الزمني لا يحفظ ما تسأل عنه هذه القاعدة.</translation>
    </message>
    <message>
        <source>This rule goes by what is usual, which the history does not tell.</source>
        <translation>تعتمد هذه القاعدة على المعتاد، والسجل الزمني لا يبيّنه.</translation>
    </message>
    <message>
        <source>The history does not tell what was not there.</source>
        <translation>السجل الزمني لا يبيّن ما كان غائبًا.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were looked at.</source>
        <translation>لم يُنظر إلا في أول %1 من %2.</translation>
    </message>
    <message>
        <source>Nothing is meant by this scope now.</source>
        <translation>هذا النطاق لا يعني شيئًا الآن.</translation>
    </message>
    <message>
        <source>Nothing is recorded on this computer.</source>
        <translation>لا شيء مسجل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The history cannot be asked now.</source>
        <translation>لا يمكن الاستعلام من السجل الزمني الآن.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>لم يُسجَّل شيء في هذا الوقت.</translation>
    </message>
    <message>
        <source>When a single worker was down is not recorded, only how many were silent: how often this rule called stands in the list of rules.</source>
        <translation>لا يُسجَّل متى تعطّل عامل بمفرده، بل عدد الصامتين فقط: عدد مرات تنبيه هذه القاعدة موجود في قائمة القواعد.</translation>
    </message>
    <message>
        <source>This rule watches no recorded figure: how often it called stands in the list of rules.</source>
        <translation>لا تراقب هذه القاعدة أي قيمة مسجّلة: عدد مرات تنبيهها موجود في قائمة القواعد.</translation>
    </message>
</context>
<context>
    <name>qd::AlertPreviewBox</name>
    <message>
        <source>24 h</source>
        <translation>⁨24 h⁩</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>⁨7 d⁩</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>⁨30 d⁩</translation>
    </message>
    <message>
        <source>What the rule would have done</source>
        <translation>ما كانت القاعدة ستفعله</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تُقرأ بيانات السجل…</translation>
    </message>
    <message>
        <source>What it would have done is told as soon as it is right.</source>
        <translation>يُبيَّن ما كانت ستفعله فور أن تصبح صحيحة.</translation>
    </message>
    <message>
        <source>There is no history to look at: nobody knows what it would have done.</source>
        <translation>لا سجل زمني للنظر فيه: لا أحد يعرف ما كانت ستفعله.</translation>
    </message>
    <message>
        <source>Would not have fired in the last %1.</source>
        <translation>ما كانت لتُطلق تنبيهًا في آخر %1.</translation>
    </message>
    <message>
        <source>Would have fired once in the last %1.</source>
        <translation>كانت ستُطلق تنبيهًا مرة واحدة في آخر %1.</translation>
    </message>
    <message>
        <source>Would have fired %1 times in the last %2.</source>
        <translation>كانت ستُطلق تنبيهًا %1 من المرات في آخر %2.</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>The history reaches back to %1.</source>
        <translation>يمتد السجل الزمني إلى %1.</translation>
    </message>
</context>
<context>
    <name>qd::AlertReach</name>
    <message>
        <source>Shown by the tray: %1</source>
        <translation>يظهر في علبة النظام: %1</translation>
    </message>
    <message>
        <source>The desktop has taken it.</source>
        <translation>استلمه سطح المكتب.</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>لم يُختر صوت.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service is there.</source>
        <translation>خدمة إشعارات سطح المكتب متاحة.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRowDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>Snooze ▾</source>
        <translation>تأجيل ▾</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>تنبيه مجددًا</translation>
    </message>
    <message>
        <source>No figure of it is kept.</source>
        <translation>لا مؤشر محفوظ له.</translation>
    </message>
    <message>
        <source>The last hour, a value a minute; dashed: the limit. Gaps: nothing was heard.</source>
        <translation>آخر ساعة، قيمة كل دقيقة؛ المتقطع: الحد. الفجوات: لم يُسمع شيء.</translation>
    </message>
    <message>
        <source>The last hour, a value a minute. Gaps: nothing was heard.</source>
        <translation>آخر ساعة، قيمة كل دقيقة. الفجوات: لم يُسمع شيء.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRule</name>
    <message>
        <source>error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>معدل النجاح</translation>
    </message>
    <message>
        <source>tasks a minute</source>
        <translation>المهام في الدقيقة</translation>
    </message>
    <message>
        <source>average processing time</source>
        <translation>متوسط زمن المعالجة</translation>
    </message>
    <message>
        <source>time of its job</source>
        <translation>زمن مهمته</translation>
    </message>
    <message>
        <source>time since the last sign of life</source>
        <translation>الزمن منذ آخر علامة حياة</translation>
    </message>
    <message>
        <source>time since the last work</source>
        <translation>الزمن منذ آخر عمل</translation>
    </message>
    <message>
        <source>time since the last heartbeat</source>
        <translation>الزمن منذ آخر نبضة</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>tasks in its queue</source>
        <translation>المهام في طابوره</translation>
    </message>
    <message>
        <source>room in its queue</source>
        <translation>المتسع في طابوره</translation>
    </message>
    <message>
        <source>tasks processed</source>
        <translation>المهام المعالجة</translation>
    </message>
    <message>
        <source>tasks succeeded</source>
        <translation>المهام الناجحة</translation>
    </message>
    <message>
        <source>tasks failed</source>
        <translation>المهام الفاشلة</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>رمز الخروج</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation>المهام المنتظرة</translation>
    </message>
    <message>
        <source>tasks held by workers</source>
        <translation>المهام المحجوزة لدى العمال</translation>
    </message>
    <message>
        <source>age of the oldest task</source>
        <translation>عمر أقدم مهمة</translation>
    </message>
    <message>
        <source>orphaned tasks</source>
        <translation>المهام اليتيمة</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>الرسائل الميتة</translation>
    </message>
    <message>
        <source>change per second</source>
        <translation>التغيّر في الثانية</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>missed runs</source>
        <translation>التشغيلات الفائتة</translation>
    </message>
    <message>
        <source>time of the last run</source>
        <translation>زمن آخر تشغيل</translation>
    </message>
    <message>
        <source>time since the last run</source>
        <translation>الزمن منذ آخر تشغيل</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>active workers</source>
        <translation>العمال النشطون</translation>
    </message>
    <message>
        <source>silent workers</source>
        <translation>العمال الصامتون</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>عمال</translation>
    </message>
    <message>
        <source>processor in use</source>
        <translation>استخدام المعالج</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>استخدام الذاكرة</translation>
    </message>
    <message>
        <source>disk in use</source>
        <translation>استخدام القرص</translation>
    </message>
    <message>
        <source>system load</source>
        <translation>حِمل النظام</translation>
    </message>
    <message>
        <source>average response time</source>
        <translation>متوسط زمن الاستجابة</translation>
    </message>
    <message>
        <source>age of the data</source>
        <translation>عمر البيانات</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>مرات إعادة الاتصال</translation>
    </message>
    <message>
        <source>malformed messages</source>
        <translation>الرسائل المشوّهة</translation>
    </message>
    <message>
        <source>messages dropped for their size</source>
        <translation>الرسائل المُسقَطة لحجمها</translation>
    </message>
    <message>
        <source>connected (1) or not (0)</source>
        <translation>متصل (1) أو لا (0)</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>All workers down</source>
        <translation>كل العمال متعطلون</translation>
    </message>
    <message>
        <source>Worker down</source>
        <translation>عامل متعطل</translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation>مهمة عالقة</translation>
    </message>
    <message>
        <source>Error rate high</source>
        <translation>معدل أخطاء مرتفع</translation>
    </message>
    <message>
        <source>Processing slow</source>
        <translation>معالجة بطيئة</translation>
    </message>
    <message>
        <source>Nobody reads a queue</source>
        <translation>لا أحد يقرأ طابورًا</translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation>طابور مرتفع</translation>
    </message>
    <message>
        <source>Cron run missed</source>
        <translation>تشغيل مجدول فائت</translation>
    </message>
    <message>
        <source>Cron run failed</source>
        <translation>فشل تشغيل مجدول</translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation>ذاكرة مرتفعة</translation>
    </message>
    <message>
        <source>%1: there is no such field.</source>
        <translation>%1: لا يوجد حقل كهذا.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters, please.</source>
        <translation>المطلوب نص لا يتجاوز %1 من الأحرف.</translation>
    </message>
    <message>
        <source>true or false, please.</source>
        <translation>المطلوب true أو false.</translation>
    </message>
    <message>
        <source>a number from %1 to %2, please.</source>
        <translation>المطلوب عدد من %1 إلى %2.</translation>
    </message>
    <message>
        <source>one of %1, please.</source>
        <translation>المطلوب واحد من %1.</translation>
    </message>
    <message>
        <source>&quot;from&quot; and &quot;to&quot; as &quot;22:00&quot;, please.</source>
        <translation>المطلوب &quot;from&quot; و&quot;to&quot; بصيغة &quot;22:00&quot;.</translation>
    </message>
    <message>
        <source>days are mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>الأيام هي mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>القاعدة %1: %2</translation>
    </message>
    <message>
        <source>it is no object.</source>
        <translation>ليست كائنًا.</translation>
    </message>
    <message>
        <source>id: each rule needs one of its own.</source>
        <translation>id: لكل قاعدة معرّف خاص بها.</translation>
    </message>
    <message>
        <source>there are more than %1 of them.</source>
        <translation>عددها يتجاوز %1.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleDialog</name>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Webhook and command</source>
        <translation>خطاف الويب والأمر</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>A rule of one&apos;s own</source>
        <translation>قاعدة خاصة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>By the recorded history</source>
        <translation>بحسب السجل الزمني المسجل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Raise when</source>
        <translation>يُطلق عندما</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>solved when back by</source>
        <translation>يُحل عند التراجع بمقدار</translation>
    </message>
    <message>
        <source>For at least</source>
        <translation>لمدة لا تقل عن</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>ينبّه عبر</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>ماذا تُسمى</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>أي مؤشر</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>كيف يُسأل</translation>
    </message>
    <message>
        <source>Solved when back by</source>
        <translation>يُحل عند التراجع بمقدار</translation>
    </message>
    <message>
        <source>The value must be this far back within the limit before the alert is solved</source>
        <translation>يجب أن تتراجع القيمة بهذا المقدار داخل الحد قبل أن يُعد التنبيه محلولًا</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>For how long, in seconds</source>
        <translation>المدة بالثواني</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>الهدوء إلى</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>this is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>Solved when back by: %1</source>
        <translation>يُعدّ محلولًا عند التراجع بمقدار: %1</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleFile</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>تتعذر قراءته: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB: these are no rules.</source>
        <translation>أكبر من ⁨1 MB⁩: هذه ليست قواعد.</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>ليس JSON: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>There are no rules in it.</source>
        <translation>لا قواعد فيه.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>تتعذر كتابته: %1.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleText</name>
    <message>
        <source>no data comes, or signed out</source>
        <translation>لا تصل بيانات، أو سُجّل الخروج</translation>
    </message>
    <message>
        <source>all workers are down</source>
        <translation>كل العمال متعطلون</translation>
    </message>
    <message>
        <source>crashed, in error, stopped or silent</source>
        <translation>منهار أو في خطأ أو متوقف أو صامت</translation>
    </message>
    <message>
        <source>a job runs three times as long as usual</source>
        <translation>تعمل مهمة ثلاثة أضعاف المعتاد</translation>
    </message>
    <message>
        <source>tasks wait and nobody reads it</source>
        <translation>مهام تنتظر ولا أحد يقرأه</translation>
    </message>
    <message>
        <source>a run did not come</source>
        <translation>لم يأتِ تشغيل</translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation>فشل آخر تشغيل</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمّنة</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Cron job</source>
        <translation>المهمة المجدولة</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>as built in</source>
        <translation>كما ضُمِّنت</translation>
    </message>
    <message>
        <source>above</source>
        <translation>فوق</translation>
    </message>
    <message>
        <source>below</source>
        <translation>تحت</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>يزداد</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 by more than %3</source>
        <translation>%1 %2 بأكثر من %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>إدراج فقط</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>هدوء %1–%2</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesModel</name>
    <message>
        <source>switched on</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>معطّلة.</translation>
    </message>
    <message>
        <source>Not as built in; it can be reset.</source>
        <translation>ليست كما ضُمِّنت؛ يمكن إعادتها.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Raised when</source>
        <translation>تُطلق عندما</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>ينبّه عبر</translation>
    </message>
    <message>
        <source>Fired 7 d</source>
        <translation>أُطلقت ⁨7 d⁩</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesPanel</name>
    <message>
        <source>New rule…</source>
        <translation>قاعدة جديدة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What raises an alert</source>
        <translation>ما يُطلق التنبيه</translation>
    </message>
    <message>
        <source>A rule of one&apos;s own (N)</source>
        <translation>قاعدة خاصة (N)</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>المزيد عن القواعد</translation>
    </message>
    <message>
        <source>Edit, duplicate, remove, reset, import, export</source>
        <translation>تحرير، تكرار، إزالة، إعادة ضبط، استيراد، تصدير</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>تحرير…	Enter</translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation>تعطيل	Space</translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation>تفعيل	Space</translation>
    </message>
    <message>
        <source>Duplicate…	D</source>
        <translation>تكرار…	D</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>إزالة	Del</translation>
    </message>
    <message>
        <source>As built in</source>
        <translation>كما ضُمِّنت</translation>
    </message>
    <message>
        <source>The rule is as built in again.</source>
        <translation>عادت القاعدة كما ضُمِّنت.</translation>
    </message>
    <message>
        <source>New rule…	N</source>
        <translation>قاعدة جديدة…	N</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>استيراد قواعد…</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>تصدير القواعد…</translation>
    </message>
    <message>
        <source>There are %1 rules of one&apos;s own: no more can be kept.</source>
        <translation>عدد القواعد الخاصة %1: لا يمكن حفظ المزيد.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>A built-in rule stays; it can be switched off (Space).</source>
        <translation>القاعدة المضمّنة باقية؛ يمكن تعطيلها (Space).</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>أُزيلت “%1”.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>استيراد قواعد</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>القواعد (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>تصدير القواعد</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>القواعد (*.json)</translation>
    </message>
    <message>
        <source>%1: one rule is taken in.</source>
        <translation>%1: أُخذت قاعدة واحدة.</translation>
    </message>
    <message>
        <source>%1: %2 rules are taken in.</source>
        <translation>%1: أُخذت %2 من القواعد.</translation>
    </message>
    <message>
        <source>%1 left out. %2</source>
        <translation>تُركت %1. %2</translation>
    </message>
    <message>
        <source>The rules are written into %1.</source>
        <translation>كُتبت القواعد في %1.</translation>
    </message>
    <message>
        <source>No rules match</source>
        <translation>لا قاعدة مطابقة</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>المرشح يخفي الكل: %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesTable</name>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>قواعد التنبيهات</translation>
    </message>
</context>
<context>
    <name>qd::AlertScopeEdit</name>
    <message>
        <source>All workers</source>
        <translation>كل العمال</translation>
    </message>
    <message>
        <source>Which workers</source>
        <translation>أي العمال</translation>
    </message>
    <message>
        <source>Names with * for anything, parted by spaces: mail* scrape_jobs</source>
        <translation>أسماء، و* لأي شيء، تفصلها مسافات: mail* scrape_jobs</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>All cron jobs</source>
        <translation>كل المهام المجدولة</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>أي الطوابير</translation>
    </message>
    <message>
        <source>Which cron jobs</source>
        <translation>أي المهام المجدولة</translation>
    </message>
    <message>
        <source>matches %1 of %2 workers now</source>
        <translation>يطابق الآن %1 من %2 عامل</translation>
    </message>
    <message>
        <source>matches %1 of %2 queues now</source>
        <translation>يطابق الآن %1 من %2 طابور</translation>
    </message>
    <message>
        <source>matches %1 of %2 cron jobs now</source>
        <translation>يطابق الآن %1 من %2 مهمة مجدولة</translation>
    </message>
    <message>
        <source>the fleet as a whole</source>
        <translation>الأسطول ككل</translation>
    </message>
    <message>
        <source>the connection to it</source>
        <translation>الاتصال به</translation>
    </message>
</context>
<context>
    <name>qd::AlertSolvedTable</name>
    <message>
        <source>History of alerts</source>
        <translation>سجل التنبيهات</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>حُلّت اليوم</translation>
    </message>
</context>
<context>
    <name>qd::AlertTable</name>
    <message>
        <source>Active alerts</source>
        <translation>التنبيهات النشطة</translation>
    </message>
    <message>
        <source>For the chosen alerts</source>
        <translation>للتنبيهات المحددة</translation>
    </message>
    <message>
        <source>Acknowledge the chosen ones</source>
        <translation>إقرار المحددة</translation>
    </message>
    <message>
        <source>Snooze the chosen ones</source>
        <translation>تأجيل المحددة</translation>
    </message>
    <message>
        <source>Let the chosen ones call again</source>
        <translation>تنبيه المحددة مجددًا</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>حُدّد %1</translation>
    </message>
</context>
<context>
    <name>qd::AlertUntilWords</name>
    <message>
        <source>%1 min</source>
        <translation>⁨%1 min⁩</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1 h⁩</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>حتى الغد 8:00</translation>
    </message>
</context>
<context>
    <name>qd::AlertWatch</name>
    <message>
        <source>the back end</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>سُجّل الخروج من %1</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>لا اتصال مع %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>All %L1 workers are down</source>
        <translation>كل العمال (%L1) متعطلون</translation>
    </message>
    <message>
        <source>all of them are silent</source>
        <translation>جميعهم صامتون</translation>
    </message>
    <message>
        <source>on its way back: over at %1</source>
        <translation>في طريق العودة: ينتهي عند %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 موجود</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>فوق %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>تحت %1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>%1: no %2 is told</source>
        <translation>%1: لا إبلاغ عن %2</translation>
    </message>
    <message>
        <source>%1: %2 changed to %3</source>
        <translation>%1: تغيّر %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: %2 keeps growing, now %3</source>
        <translation>%1: %2 في ازدياد مستمر، الآن %3</translation>
    </message>
    <message>
        <source>for more than %1</source>
        <translation>منذ أكثر من %1</translation>
    </message>
    <message>
        <source>%1 did not run</source>
        <translation>%1: لم يعمل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 workers are down</source>
        <translation>%1 من العمال متعطلون</translation>
    </message>
    <message>
        <source>%1 queues: nobody reads them</source>
        <translation>%1 من الطوابير: لا أحد يقرؤها</translation>
    </message>
    <message>
        <source>%1 workers: %2</source>
        <translation>%1 من العمال: %2</translation>
    </message>
    <message>
        <source>%1 queues: %2</source>
        <translation>%1 من الطوابير: %2</translation>
    </message>
    <message>
        <source>%1 cron jobs: %2</source>
        <translation>%1 من المهام المجدولة: %2</translation>
    </message>
    <message>
        <source>Host %1: all %2 workers are silent</source>
        <translation>المضيف %1: كل العمال (%2) صامتون</translation>
    </message>
    <message>
        <source>it goes on in a newer record</source>
        <translation>يستمر في سجل أحدث</translation>
    </message>
    <message>
        <source>it began while nobody watched</source>
        <translation>بدأ حين لم يكن أحد يراقب</translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set back by %1 meanwhile</source>
        <translation>أُرجعت ساعة هذا الحاسوب %1 في الأثناء</translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set ahead by %1 meanwhile</source>
        <translation>قُدِّمت ساعة هذا الحاسوب %1 في الأثناء</translation>
    </message>
    <message>
        <source>told from then on by: %1</source>
        <translation>يبلّغ عنه من حينها: %1</translation>
    </message>
    <message>
        <source>its rule was switched off</source>
        <translation>عُطّلت قاعدته</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>لم تعد قاعدته موجودة</translation>
    </message>
    <message>
        <source>ended while nobody watched, between %1 and %2</source>
        <translation>انتهى حين لم يكن أحد يراقب، بين %1 و%2</translation>
    </message>
    <message>
        <source>ended while nobody watched, before %1</source>
        <translation>انتهى حين لم يكن أحد يراقب، قبل %1</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>فوق ⁨%1 %⁩</translation>
    </message>
</context>
<context>
    <name>qd::AlertWords</name>
    <message>
        <source>Worker down</source>
        <translation>عامل متعطل</translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation>مهمة عالقة</translation>
    </message>
    <message>
        <source>High error rate</source>
        <translation>معدل أخطاء مرتفع</translation>
    </message>
    <message>
        <source>Slow processing</source>
        <translation>معالجة بطيئة</translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation>طابور مرتفع</translation>
    </message>
    <message>
        <source>Nobody reads the queue</source>
        <translation>لا أحد يقرأ الطابور</translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation>ذاكرة مرتفعة</translation>
    </message>
    <message>
        <source>Cron missed</source>
        <translation>تشغيل مجدول فائت</translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation>فشلت مجدولة</translation>
    </message>
    <message>
        <source>Fleet down</source>
        <translation>الأسطول متعطل</translation>
    </message>
    <message>
        <source>Fleet cut off</source>
        <translation>الأسطول مقطوع</translation>
    </message>
    <message>
        <source>Workers down</source>
        <translation>عمال متعطلون</translation>
    </message>
    <message>
        <source>Worker crashed</source>
        <translation>انهار عامل</translation>
    </message>
    <message>
        <source>Worker in error</source>
        <translation>عامل في خطأ</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>توقف عامل</translation>
    </message>
    <message>
        <source>Worker silent</source>
        <translation>عامل صامت</translation>
    </message>
    <message>
        <source>Worker unavailable</source>
        <translation>عامل غير متاح</translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>عاد مرة واحدة</translation>
    </message>
    <message>
        <source>came back %1 times</source>
        <translation>عاد %1 من المرات</translation>
    </message>
    <message>
        <source>1 cause folded</source>
        <translation>سبب واحد مطويّ</translation>
    </message>
    <message>
        <source>%1 causes folded</source>
        <translation>%1 من الأسباب مطوية</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 من الطوابير</translation>
    </message>
    <message>
        <source>%1 cron jobs</source>
        <translation>%1 من المهام المجدولة</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 من العمال</translation>
    </message>
    <message>
        <source>%1 · limit %2</source>
        <translation>%1 · الحد %2</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 مطويّ</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> و%1 أخرى</translation>
    </message>
    <message>
        <source>not yet for long enough</source>
        <translation>لم تطل المدة بعد</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>إقرار %1</translation>
    </message>
    <message>
        <source>ack %1 %2</source>
        <translation>إقرار %1 %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>مؤجَّل حتى %1</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>محلول</translation>
    </message>
    <message>
        <source>info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>solved %1</source>
        <translation>حُلّ %1</translation>
    </message>
    <message>
        <source>Raised in quiet hours or while muted: nobody was called.</source>
        <translation>أُطلق في ساعات الهدوء أو أثناء الكتم: لم يُنبَّه أحد.</translation>
    </message>
    <message>
        <source>Nobody watched then: found in the history afterwards.</source>
        <translation>لم يكن أحد يراقب حينها: وُجد لاحقًا في السجل الزمني.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>مهام/s</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>عمال</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>تشغيلات</translation>
    </message>
</context>
<context>
    <name>qd::AlertsPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>⁨7 d⁩</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>⁨30 d⁩</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Mute all for…</source>
        <translation>كتم الكل لمدة…</translation>
    </message>
    <message>
        <source>End mute</source>
        <translation>إنهاء الكتم</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter alerts by words</source>
        <translation>تصفية التنبيهات بالكلمات</translation>
    </message>
    <message>
        <source>Words that must occur in what or where; -word: must not (Ctrl+F)</source>
        <translation>كلمات يجب أن ترد في ماذا أو أين؛ ⁨-word⁩: يجب ألا ترد (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is called until then, whatever is raised; alerts are still kept</source>
        <translation>لا يُنبَّه أحد حتى ذلك الحين مهما أُطلق؛ وتبقى التنبيهات محفوظة</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>حُلّت اليوم</translation>
    </message>
    <message>
        <source>%1 rules · %2 of one&apos;s own</source>
        <translation>%1 من القواعد · %2 خاصة</translation>
    </message>
    <message>
        <source>%1 solved</source>
        <translation>%1 محلول</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 نشط</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 مُقَرّ به</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 مؤجَّل</translation>
    </message>
    <message>
        <source>%1 solved today</source>
        <translation>%1 حُلّ اليوم</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>لا تنبيهات</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 يرد.</translation>
    </message>
    <message>
        <source>Nobody knows whether all is quiet</source>
        <translation>لا أحد يعرف هل كل شيء هادئ</translation>
    </message>
    <message>
        <source>The last data is %1 old; nothing called then.</source>
        <translation>عمر آخر البيانات %1؛ لم ينبّه شيء حينها.</translation>
    </message>
    <message>
        <source>No rule is switched on</source>
        <translation>لا قاعدة مفعّلة</translation>
    </message>
    <message>
        <source>Nothing can call. Switch rules on under Rules.</source>
        <translation>لا شيء يمكنه التنبيه. فعّل القواعد من تبويب القواعد.</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>كل شيء هادئ</translation>
    </message>
    <message>
        <source>All quiet since %1</source>
        <translation>كل شيء هادئ منذ %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يتطلب الانتباه.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>All alerts are muted until %1: nobody is called. What is raised is kept and listed here.</source>
        <translation>كل التنبيهات مكتومة حتى %1: لا يُنبَّه أحد. ما يُطلق يُحفظ ويُدرج هنا.</translation>
    </message>
    <message>
        <source>The history of alerts cannot be read: %1</source>
        <translation>تتعذر قراءة سجل التنبيهات: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تُقرأ بيانات السجل…</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>التصفية تخفيها كلها.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>لا شيء حتى الآن.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروف.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>التصفية تخفي الكل (%1).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذر قراءة السجل الزمني</translation>
    </message>
    <message>
        <source>No alert was solved</source>
        <translation>لم يُحل أي تنبيه</translation>
    </message>
    <message>
        <source>None in this range. Solved alerts are kept on this computer and found here.</source>
        <translation>لا شيء في هذه الفترة. تُحفظ التنبيهات المحلولة على هذا الحاسوب وتظهر هنا.</translation>
    </message>
    <message>
        <source>No history is kept: only what is solved while the program runs is found here.</source>
        <translation>لا سجل زمني محفوظ: لا يظهر هنا إلا ما يُحل أثناء عمل البرنامج.</translation>
    </message>
    <message>
        <source>Snooze for how long</source>
        <translation>كم مدة التأجيل</translation>
    </message>
    <message>
        <source>Open %1	Enter</source>
        <translation>فتح %1	Enter</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>إقرار	A</translation>
    </message>
    <message>
        <source>Acknowledge %1	A</source>
        <translation>إقرار %1	A</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Call again	C</source>
        <translation>تنبيه مجددًا	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>تصدير…	Ctrl+E</translation>
    </message>
</context>
<context>
    <name>qd::ApiFeed</name>
    <message>
        <source>an event without content</source>
        <translation>حدث بلا محتوى</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>يرفض</translation>
    </message>
    <message>
        <source>sent a broken</source>
        <translation>أرسل ردًا تالفًا من</translation>
    </message>
    <message>
        <source>Signed out: nothing was sent.</source>
        <translation>سُجّل الخروج: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>سُجّل الخروج.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>%1 is slow to reach: an update is on its way since %2 s, %3 kB so far (%4 kB/s).</source>
        <translation>الوصول إلى %1 بطيء: تحديث في الطريق منذ ⁨%2 s⁩، وصل منه ⁨%3 kB⁩ (⁨%4 kB⁩/s).</translation>
    </message>
    <message>
        <source>%1 keeps its live stream open but sends no update over it. Reading /overview every %2 s meanwhile; the stream is listened to.</source>
        <translation>يُبقي %1 دفقه المباشر مفتوحًا لكنه لا يرسل عبره تحديثات. يُقرأ /overview كل ⁨%2 s⁩ في الأثناء؛ والدفق مستمع إليه.</translation>
    </message>
    <message>
        <source>Reading /overview every %1 s instead; the stream is tried again.</source>
        <translation>يُقرأ /overview كل ⁨%1 s⁩ بدلًا من ذلك؛ وتُعاد محاولة الدفق.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The last data are kept.</source>
        <translation>تبقى آخر البيانات محفوظة.</translation>
    </message>
    <message>
        <source>Asking /overview.</source>
        <translation>يُطلب /overview.</translation>
    </message>
    <message>
        <source>Not signed in to %1: nothing was sent.</source>
        <translation>لم يُسجَّل الدخول إلى %1: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation>لا اتصال مع %1: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1 has failed again and again; nothing is sent until it has answered a trial.</source>
        <translation>فشل %1 مرارًا؛ لا يُرسَل شيء حتى يرد على محاولة.</translation>
    </message>
    <message>
        <source>%1 lists no worker &quot;%2&quot; any more: nothing was sent.</source>
        <translation>لم يعد %1 يدرج عاملًا &quot;%2&quot;: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>More than one worker is called &quot;%1&quot;: nothing was sent.</source>
        <translation>أكثر من عامل باسم &quot;%1&quot;: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>لا اتصال مع %1.</translation>
    </message>
    <message>
        <source>%1 lists no such worker.</source>
        <translation>لا يدرج %1 عاملًا كهذا.</translation>
    </message>
</context>
<context>
    <name>qd::Application</name>
    <message>
        <source>Demo fleet</source>
        <translation>الأسطول التوضيحي</translation>
    </message>
    <message>
        <source>No token is sent to this fleet: its address is plain http to another computer.</source>
        <translation>لا يُرسَل أي رمز إلى هذا الأسطول: عنوانه http غير مشفّر إلى حاسوب آخر.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out of %1? What it was signed in with is removed from this program and from the keychain. Nobody watches this fleet from here until you sign in again.</source>
        <translation>هل تريد تسجيل الخروج من %1؟ ستُزال بيانات الدخول من هذا البرنامج ومن سلسلة المفاتيح. لن يراقب أحد هذا الأسطول من هنا حتى تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>There is no saved fleet “%1”.</source>
        <translation>لا يوجد أسطول محفوظ باسم «%1».</translation>
    </message>
    <message>
        <source>There is no worker “%1” in %2.</source>
        <translation>لا يوجد عامل باسم «%1» في %2.</translation>
    </message>
</context>
<context>
    <name>qd::Arranger</name>
    <message>
        <source>attention</source>
        <translation>الانتباه</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>job&apos;s running time</source>
        <translation>زمن عمل المهمة</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>معالجة</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>average time</source>
        <translation>متوسط الزمن</translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation>المهام المنتظرة</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>آخر مشاهدة</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>status word</source>
        <translation>كلمة الحالة</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Groups of the workers</source>
        <translation>مجموعات العمال</translation>
    </message>
    <message>
        <source>Order of the workers</source>
        <translation>ترتيب العمال</translation>
    </message>
    <message>
        <source>Groups and order of the workers</source>
        <translation>مجموعات العمال وترتيبهم</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>تنظيم</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>Sort: %1 +%2</source>
        <translation>الترتيب: %1 +%2</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>الترتيب: %1</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>مرتب حسب %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>طيّ كل المجموعات</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>فتح كل المجموعات</translation>
    </message>
    <message>
        <source>Then by: %1</source>
        <translation>ثم حسب: %1</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>ثم حسب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالعكس</translation>
    </message>
</context>
<context>
    <name>qd::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filter: words of who, what, outcome</source>
        <translation>تصفية: كلمات من مَن وماذا والنتيجة</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>تصفية سجل التدقيق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Every row carries the hash of the one before it. Verify reads them all.</source>
        <translation>كل صف يحمل تجزئة الصف السابق له. التحقق يقرؤها كلها.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>لم يُفعل شيء بعد</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 من الصفوف</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 من %2 صف</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>qd::AuditFile</name>
    <message>
        <source>The audit log cannot be written: another program holds its lock.</source>
        <translation>تتعذر كتابة سجل التدقيق: برنامج آخر يمسك قفله.</translation>
    </message>
    <message>
        <source>Half a line of %1 bytes at the end was taken away (SHA-256 %2).</source>
        <translation>أُزيل نصف سطر من %1 بايت في النهاية (SHA-256 %2).</translation>
    </message>
</context>
<context>
    <name>qd::AuditLog</name>
    <message>
        <source>%1 rows were lost while the log could not be written.</source>
        <translation>فُقد %1 من الصفوف حين تعذرت كتابة السجل.</translation>
    </message>
    <message>
        <source> %1 entries wait and are written later.</source>
        <translation> %1 من المدخلات تنتظر وتُكتب لاحقًا.</translation>
    </message>
    <message>
        <source>It is written again.</source>
        <translation>عادت كتابته.</translation>
    </message>
</context>
<context>
    <name>qd::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>%1 rows of the audit log</source>
        <translation>%1 من صفوف سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>qd::AuditTrail</name>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (حتى %1)</translation>
    </message>
</context>
<context>
    <name>qd::AuditWalk</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تتعذر قراءة %1: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: half a line.</source>
        <translation>الصف %1 أول صف فاسد: نصف سطر.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one (line %2 of %3): %4.</source>
        <translation>الصف %1 أول صف فاسد (السطر %2 من %3): %4.</translation>
    </message>
    <message>
        <source>Row %1 is missing: row %2 stands in its place.</source>
        <translation>الصف %1 مفقود: يقوم مقامه الصف %2.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing: row %3 stands in their place.</source>
        <translation>الصفوف من %1 إلى %2 مفقودة: يقوم مقامها الصف %3.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: row %2 stands in its place.</source>
        <translation>الصف %1 أول صف فاسد: يقوم مقامه الصف %2.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: it does not follow the row before it as that stands there now.</source>
        <translation>الصف %1 أول صف فاسد: لا يتبع الصف السابق كما هو الآن.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: the anchor knows another row of this number.</source>
        <translation>الصف %1 أول صف فاسد: تعرف المرساة صفًا آخر بهذا الرقم.</translation>
    </message>
    <message>
        <source>The log is missing: the anchor knows of %1 rows.</source>
        <translation>السجل مفقود: تعرف المرساة %1 من الصفوف.</translation>
    </message>
    <message>
        <source>The end is cut off: row %1 is missing.</source>
        <translation>النهاية مقطوعة: الصف %1 مفقود.</translation>
    </message>
    <message>
        <source>The end is cut off: rows %1 to %2 are missing.</source>
        <translation>النهاية مقطوعة: الصفوف من %1 إلى %2 مفقودة.</translation>
    </message>
    <message>
        <source>Each of the %1 rows follows the one before, but the anchor is missing: whether the end was cut off cannot be told.</source>
        <translation>كل صف من الصفوف (%1) يتبع سابقه، لكن المرساة مفقودة: لا يمكن معرفة هل قُطعت النهاية.</translation>
    </message>
    <message>
        <source>There is no row yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>All %1 rows are in order; the last one is of %2.</source>
        <translation>كل الصفوف (%1) سليمة؛ آخرها بتاريخ %2.</translation>
    </message>
    <message>
        <source> A file alone: what stood before its first row and after its last is not known.</source>
        <translation> ملف وحده: لا يُعرف ما كان قبل أول صف فيه وبعد آخره.</translation>
    </message>
    <message>
        <source> Half a line of %1 bytes stands at the end, as a power cut leaves it; the next row takes it away and says so.</source>
        <translation> في النهاية نصف سطر من %1 بايت كما يتركه انقطاع الكهرباء؛ يزيله الصف التالي ويذكر ذلك.</translation>
    </message>
</context>
<context>
    <name>qd::BulkRun</name>
    <message>
        <source>Stopped by you.</source>
        <translation>أوقفته أنت.</translation>
    </message>
    <message>
        <source>Not sent: stopped by you.</source>
        <translation>لم يُرسَل: أوقفته أنت.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسَل: %1</translation>
    </message>
    <message>
        <source>Its address has changed since you confirmed.</source>
        <translation>تغيّر عنوانه منذ تأكيدك.</translation>
    </message>
    <message>
        <source>Not sent: the same is under way for this worker already.</source>
        <translation>لم يُرسَل: الأمر نفسه جارٍ لهذا العامل بالفعل.</translation>
    </message>
    <message>
        <source>The back end asked for a slower pace.</source>
        <translation>طلب الخادم الخلفي وتيرة أبطأ.</translation>
    </message>
    <message>
        <source>%1 of %2 workers on %3, %4</source>
        <translation>%1 لـ %2 من العمال على %3، %4</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>طُبِّق</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>qd::ChartLegend</name>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1، مخفي</translation>
    </message>
    <message>
        <source>%1
Click: off or on. Double click: only this one.</source>
        <translation>%1
نقرة: إخفاء أو إظهار. نقرة مزدوجة: هذه فقط.</translation>
    </message>
</context>
<context>
    <name>qd::ChartPage</name>
    <message>
        <source>Undo the zoom</source>
        <translation>التراجع عن التكبير</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>نسخ القيم</translation>
    </message>
</context>
<context>
    <name>qd::CommandJournal</name>
    <message>
        <source>pending</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>النتيجة مجهولة</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>طُلب %1</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>أُرسل بعد %1</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>لا رد خلال %1</translation>
    </message>
    <message>
        <source>given up after %1</source>
        <translation>تُرك بعد %1</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>رُدّ عليه بعد %1</translation>
    </message>
    <message>
        <source>seen in its state after %1</source>
        <translation>ظهر في حالته بعد %1</translation>
    </message>
    <message>
        <source>%1 (seen in its state)</source>
        <translation>%1 (ظهر في حالته)</translation>
    </message>
    <message>
        <source>%1 (not seen in its state)</source>
        <translation>%1 (لم يظهر في حالته)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
</context>
<context>
    <name>qd::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Workers that will be told</source>
        <translation>العمال الذين سيُبلَّغون</translation>
    </message>
    <message>
        <source>Number of workers, to go on</source>
        <translation>عدد العمال للمتابعة</translation>
    </message>
    <message>
        <source>Its address has changed since this dialog opened.</source>
        <translation>تغيّر عنوانه منذ فتح هذا الحوار.</translation>
    </message>
    <message>
        <source>The address of %1 is not confirmed: the server did not prove that this name is this worker.</source>
        <translation>عنوان %1 غير مؤكد: لم يُثبت الخادم أن هذا الاسم هو هذا العامل.</translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not confirmed: the server did not prove whose names they are.</source>
        <translation>عناوين %1 من العمال غير مؤكدة: لم يُثبت الخادم لمن هذه الأسماء.</translation>
    </message>
    <message>
        <source>Nothing can be sent: %1.</source>
        <translation>لا يمكن إرسال شيء: %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 workers could not be found out: nothing can be sent to them.</source>
        <translation>تعذرت معرفة عناوين %1 من العمال: لا يمكن إرسال شيء إليهم.</translation>
    </message>
    <message>
        <source>The address of %1 is being found out.</source>
        <translation>يُبحث الآن عن عنوان %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not known yet: each is found out before anything is sent.</source>
        <translation>عناوين %1 من العمال غير معروفة بعد: يُعرف كل منها قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>What is not finished stays with its queue and can be requeued after %1 s.</source>
        <translation>ما لم يكتمل يبقى في طابوره ويمكن إعادته إليه بعد ⁨%1 s⁩.</translation>
    </message>
    <message>
        <source>None of these workers can be told this now.</source>
        <translation>لا يمكن توجيه هذا إلى أي من هؤلاء العمال الآن.</translation>
    </message>
    <message>
        <source>This is sent to it.</source>
        <translation>يُرسَل هذا إليه.</translation>
    </message>
    <message>
        <source>This is sent to each of them.</source>
        <translation>يُرسَل هذا إلى كل منهم.</translation>
    </message>
    <message>
        <source>It holds no job that we know of.</source>
        <translation>ليست لديه مهمة نعرفها.</translation>
    </message>
    <message>
        <source>They hold no jobs that we know of.</source>
        <translation>ليست لديهم مهام نعرفها.</translation>
    </message>
    <message>
        <source>It holds %1, which may be interrupted</source>
        <translation>لديه %1، وقد تُقاطَع</translation>
    </message>
    <message>
        <source>It holds %1</source>
        <translation>لديه %1</translation>
    </message>
    <message>
        <source>Each holds a job, which may be interrupted</source>
        <translation>لدى كل منهم مهمة، وقد تُقاطَع</translation>
    </message>
    <message>
        <source>Each holds a job</source>
        <translation>لدى كل منهم مهمة</translation>
    </message>
    <message>
        <source>One of them holds a job, which may be interrupted</source>
        <translation>لدى أحدهم مهمة، وقد تُقاطَع</translation>
    </message>
    <message>
        <source>One of them holds a job</source>
        <translation>لدى أحدهم مهمة</translation>
    </message>
    <message>
        <source>%1 of them hold a job, which may be interrupted</source>
        <translation>لدى %1 منهم مهمة، وقد تُقاطَع</translation>
    </message>
    <message>
        <source>%1 of them hold a job</source>
        <translation>لدى %1 منهم مهمة</translation>
    </message>
    <message>
        <source>%1 %2 on %3?</source>
        <translation>%1 %2 على %3؟</translation>
    </message>
    <message>
        <source>%1 1 worker on %2?</source>
        <translation>%1 عامل واحد على %2؟</translation>
    </message>
    <message>
        <source>%1 %2 workers on %3?</source>
        <translation>%1 %2 من العمال على %3؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 is left out. %1</source>
        <translation>تُرك واحد. %1</translation>
    </message>
    <message>
        <source>%1 are left out. %2</source>
        <translation>تُرك %1. %2</translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation>عمر ما تراه %1: ربما تغيّرت الأمور منذ ذلك.</translation>
    </message>
    <message>
        <source>%1 1 worker</source>
        <translation>%1 عامل واحد</translation>
    </message>
    <message>
        <source>%1 %2 workers</source>
        <translation>%1 %2 من العمال</translation>
    </message>
    <message>
        <source>Type the number of workers first.</source>
        <translation>اكتب عدد العمال أولًا.</translation>
    </message>
</context>
<context>
    <name>qd::ConnectionDialog</name>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>عمر البيانات</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>held back after 5 failures in a row; one trial %1, or Try now</source>
        <translation>موقوفة بعد 5 إخفاقات متتالية؛ محاولة واحدة %1، أو المحاولة الآن</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>this token may watch but not control</source>
        <translation>هذا الرمز يتيح المراقبة لا التحكم</translation>
    </message>
    <message>
        <source>offered, by Redis while the API is away</source>
        <translation>متاح، عبر Redis أثناء غياب API</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>مرات إعادة الاتصال</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>carry no ids: what passes while the connection is away is lost</source>
        <translation>بلا معرّفات: ما يمر أثناء انقطاع الاتصال يُفقد</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>%1, the last: %2</source>
        <translation>%1، آخرها: %2</translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation>مُسقَطة لحجمها</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>qd::ConsumerGroups</name>
    <message>
        <source>%1: lag %2, pending %3</source>
        <translation>%1: التأخر %2، قيد الإقرار %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>, %1 orphaned</source>
        <translation>، %1 يتيمة</translation>
    </message>
    <message>
        <source>    %1: holds %2, idle %3</source>
        <translation>    %1: لديه %2، خامل %3</translation>
    </message>
    <message>
        <source>    no consumer</source>
        <translation>    لا مستهلك</translation>
    </message>
    <message>
        <source>    %1 consumers</source>
        <translation>    %1 من المستهلكين</translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation>    و%1 آخرون</translation>
    </message>
    <message>
        <source>and %1 more groups</source>
        <translation>و%1 من المجموعات الأخرى</translation>
    </message>
</context>
<context>
    <name>qd::ControlBar</name>
    <message>
        <source>%1 the chosen workers</source>
        <translation>%1 العمال المحددين</translation>
    </message>
    <message>
        <source>Controls for all that match the filter</source>
        <translation>تحكم في كل ما يطابق التصفية</translation>
    </message>
    <message>
        <source>For all that match the filter</source>
        <translation>لكل ما يطابق التصفية</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>اختر عاملًا أولًا.</translation>
    </message>
    <message>
        <source>%1 the one that matches…</source>
        <translation>%1 العامل المطابق…</translation>
    </message>
    <message>
        <source>%1 all %2 that match…</source>
        <translation>%1 كل المطابقين (%2)…</translation>
    </message>
</context>
<context>
    <name>qd::ControlDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation>رد %1 بـ %2</translation>
    </message>
</context>
<context>
    <name>qd::Controls</name>
    <message>
        <source>A run is under way (%1): stop it or wait until it is over.</source>
        <translation>عملية جماعية جارية (%1): أوقفها أو انتظر انتهاءها.</translation>
    </message>
    <message>
        <source>The same is under way for this worker already.</source>
        <translation>الأمر نفسه جارٍ لهذا العامل بالفعل.</translation>
    </message>
    <message>
        <source>How it ended is not known for some of them: they may have been told already.</source>
        <translation>لا تُعرف النتيجة لدى بعضهم: ربما أُبلغوا بالفعل.</translation>
    </message>
    <message>
        <source>To pause</source>
        <translation>سيُعلَّق</translation>
    </message>
</context>
<context>
    <name>qd::CronModel</name>
    <message>
        <source>Cron job %1</source>
        <translation>المهمة المجدولة %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>آخر تشغيل: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرق %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>فائت: %1</translation>
    </message>
    <message>
        <source>last missed %1</source>
        <translation>آخر فائت %1</translation>
    </message>
</context>
<context>
    <name>qd::CronPanel</name>
    <message>
        <source>Open worker</source>
        <translation>فتح العامل</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>التشغيل التالي</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>الإيقاع</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>The last %1 runs</source>
        <translation>آخر %1 من التشغيلات</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>, due by %1</source>
        <translation>، وفق موعد %1</translation>
    </message>
    <message>
        <source>; due times learned from its runs</source>
        <translation>؛ المواعيد مستنتجة من تشغيلاتها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>qd::CronStrip</name>
    <message>
        <source>Cron jobs</source>
        <translation>المهام المجدولة</translation>
    </message>
    <message>
        <source>%1 of %2 failed or missed</source>
        <translation>%1 من %2 فاشلة أو فائتة</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>كل شيء بخير</translation>
    </message>
    <message>
        <source>all %1 are well</source>
        <translation>الكل (%1) بخير</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>%1 more cron jobs</source>
        <translation>%1 من المهام المجدولة الأخرى</translation>
    </message>
    <message>
        <source>The first cron jobs</source>
        <translation>أولى المهام المجدولة</translation>
    </message>
</context>
<context>
    <name>qd::DemoFleet</name>
    <message>
        <source>The demo fleet did not come up within %1 s. %2</source>
        <translation>لم يبدأ الأسطول التوضيحي خلال ⁨%1 s⁩. %2</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>يتعذر تشغيل %1: %2.</translation>
    </message>
    <message>
        <source>%1 ended at once. %2</source>
        <translation>انتهى %1 فورًا. %2</translation>
    </message>
    <message>
        <source>The demo needs the program %1, which is not in %2.</source>
        <translation>يحتاج العرض التوضيحي إلى البرنامج %1، وهو غير موجود في %2.</translation>
    </message>
    <message>
        <source>No folder for the demo can be made in %1: %2.</source>
        <translation>يتعذر إنشاء مجلد للعرض التوضيحي في %1: %2.</translation>
    </message>
    <message>
        <source>The demo needs redis-server, which is not installed (on Debian: apt install redis-server).</source>
        <translation>يحتاج العرض التوضيحي إلى redis-server، وهو غير مثبت (في Debian: apt install redis-server).</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>وقال: %1</translation>
    </message>
</context>
<context>
    <name>qd::DensityBar</name>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>خريطة حرارية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Colour of the tiles</source>
        <translation>لون المربعات</translation>
    </message>
    <message>
        <source>Colour: status</source>
        <translation>اللون: الحالة</translation>
    </message>
    <message>
        <source>Colour: error rate</source>
        <translation>اللون: معدل الأخطاء</translation>
    </message>
    <message>
        <source>Colour: memory</source>
        <translation>اللون: الذاكرة</translation>
    </message>
    <message>
        <source>Colour: last seen</source>
        <translation>اللون: آخر مشاهدة</translation>
    </message>
    <message>
        <source>Colour: tasks waiting</source>
        <translation>اللون: المهام المنتظرة</translation>
    </message>
</context>
<context>
    <name>qd::DiagnosticsDialog</name>
    <message>
        <source>%1 ms</source>
        <translation>⁨%1 ms⁩</translation>
    </message>
    <message>
        <source>Events in</source>
        <translation>أحداث واردة</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>بايتات واردة</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>دفعات</translation>
    </message>
    <message>
        <source>Conflated updates</source>
        <translation>تحديثات مدمجة</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>مشوّهة</translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation>مُسقَطة لحجمها</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>مرات إعادة الاتصال</translation>
    </message>
    <message>
        <source>Apply time, median</source>
        <translation>زمن التطبيق، الوسيط</translation>
    </message>
    <message>
        <source>Apply time, 99 of 100</source>
        <translation>زمن التطبيق، 99 من 100</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Frame time, median</source>
        <translation>زمن الإطار، الوسيط</translation>
    </message>
    <message>
        <source>Frame time, 99 of 100</source>
        <translation>زمن الإطار، 99 من 100</translation>
    </message>
    <message>
        <source>Frame time, longest</source>
        <translation>زمن الإطار، الأطول</translation>
    </message>
    <message>
        <source>Event to painted, median</source>
        <translation>من الحدث إلى الرسم، الوسيط</translation>
    </message>
    <message>
        <source>Event to painted, 99 of 100</source>
        <translation>من الحدث إلى الرسم، 99 من 100</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>ذاكرة هذا البرنامج</translation>
    </message>
    <message>
        <source>Processor time of this program</source>
        <translation>زمن المعالج لهذا البرنامج</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>qd::EntryModel</name>
    <message>
        <source>its data were trimmed away</source>
        <translation>قُصّت بياناتها</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>أُضيفت %1</translation>
    </message>
    <message>
        <source>%1 reports nothing: it may be at work on this</source>
        <translation>%1 لا يُبلغ بشيء: ربما يعمل على هذه</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخلة</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Dead since</source>
        <translation>ميتة منذ</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
</context>
<context>
    <name>qd::EntryReader</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>العودة إلى المدخلات (Esc)</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>العودة إلى المدخلات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Entry as text</source>
        <translation>المدخلة كنص</translation>
    </message>
    <message>
        <source>Entry as JSON</source>
        <translation>المدخلة بصيغة JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>حقول المدخلة</translation>
    </message>
    <message>
        <source>Its data were trimmed away before it was acknowledged: nobody can do it any more.</source>
        <translation>قُصّت بياناتها قبل إقرارها: لم يعد بوسع أحد تنفيذها.</translation>
    </message>
    <message>
        <source>This back end does not tell what is in it.</source>
        <translation>هذا الخادم الخلفي لا يبيّن ما فيها.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy value as JSON</source>
        <translation>نسخ القيمة بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy entry as text</source>
        <translation>نسخ المدخلة كنص</translation>
    </message>
    <message>
        <source>Copy entry as JSON</source>
        <translation>نسخ المدخلة بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>qd::EntryTable</name>
    <message>
        <source>Entries of the queue</source>
        <translation>مدخلات الطابور</translation>
    </message>
</context>
<context>
    <name>qd::EntryTools</name>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>مجموعة المستهلكين</translation>
    </message>
    <message>
        <source>Find in what was read</source>
        <translation>بحث فيما قُرئ</translation>
    </message>
    <message>
        <source>Find in the entries that were read</source>
        <translation>بحث في المدخلات المقروءة</translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation>الأكثر تأخرًا</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
</context>
<context>
    <name>qd::ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV، لجداول البيانات</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>استبدال الملف الموجود</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Exactly what the filter shows, in its order, as it is now.</source>
        <translation>ما تُظهره التصفية بالضبط، بترتيبه، كما هو الآن.</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>التصدير إلى</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>اكتب المسار الكامل للملف.</translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>يوجد رابط في هذا الموضع: لا يُتبع.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The filter shows nothing to export.</source>
        <translation>لا تُظهر التصفية شيئًا للتصدير.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Written: %1 rows to %2</source>
        <translation>كُتب: %1 من الصفوف إلى %2</translation>
    </message>
    <message>
        <source> (%1 were gone meanwhile)</source>
        <translation> (%1 لم تعد موجودة في الأثناء)</translation>
    </message>
</context>
<context>
    <name>qd::FailureModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 غيره</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
</context>
<context>
    <name>qd::FailurePane</name>
    <message>
        <source>Find a cause, a worker or a queue</source>
        <translation>بحث عن سبب أو عامل أو طابور</translation>
    </message>
    <message>
        <source>Find a cause</source>
        <translation>بحث عن سبب</translation>
    </message>
    <message>
        <source>No cause with these words</source>
        <translation>لا سبب بهذه الكلمات</translation>
    </message>
    <message>
        <source>There are %1 causes.</source>
        <translation>يوجد %1 من الأسباب.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
    <message>
        <source>What fails is counted here by its cause, as far back as activity was seen.</source>
        <translation>ما يفشل يُعد هنا حسب سببه، بقدر ما شوهد من النشاط.</translation>
    </message>
    <message>
        <source>%1 failures, %2 causes</source>
        <translation>%1 من الإخفاقات، %2 من الأسباب</translation>
    </message>
    <message>
        <source> · %1 of further causes</source>
        <translation> · %1 من أسباب أخرى</translation>
    </message>
    <message>
        <source> · %1 entries went by unseen</source>
        <translation> · %1 من المدخلات مرّت دون أن تُرى</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 من الأسباب</translation>
    </message>
</context>
<context>
    <name>qd::FailureSide</name>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>إظهار هذه</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>إعادة إلى الطابور</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التوزع</translation>
    </message>
    <message>
        <source>Fields of the newest failure</source>
        <translation>حقول أحدث إخفاق</translation>
    </message>
    <message>
        <source>One cause</source>
        <translation>سبب واحد</translation>
    </message>
    <message>
        <source>Two causes compared</source>
        <translation>مقارنة سببين</translation>
    </message>
    <message>
        <source>The first two of %1 compared</source>
        <translation>مقارنة أول اثنين من %1</translation>
    </message>
    <message>
        <source>Fields in which the newest of each differ</source>
        <translation>الحقول التي يختلف فيها الأحدث من كل سبب</translation>
    </message>
    <message>
        <source>Fields of the newest</source>
        <translation>حقول الأحدث</translation>
    </message>
    <message>
        <source>The newest of each have the same fields</source>
        <translation>للأحدث من كل سبب الحقول نفسها</translation>
    </message>
    <message>
        <source>The newest came without fields</source>
        <translation>ورد الأحدث بلا حقول</translation>
    </message>
    <message>
        <source>Choose one cause</source>
        <translation>اختر سببًا واحدًا</translation>
    </message>
    <message>
        <source>How often over time</source>
        <translation>التكرار عبر الزمن</translation>
    </message>
    <message>
        <source>Its queues hold no dead letters, and no orphaned tasks that are known to have failed of it</source>
        <translation>لا توجد في طوابيره رسائل ميتة ولا مهام يتيمة يُعرف أنها فشلت لهذا السبب</translation>
    </message>
    <message>
        <source>Dead letters of %1…</source>
        <translation>الرسائل الميتة في %1…</translation>
    </message>
    <message>
        <source>Orphaned tasks of %1…</source>
        <translation>المهام اليتيمة في %1…</translation>
    </message>
</context>
<context>
    <name>qd::FailureTable</name>
    <message>
        <source>Failures by cause</source>
        <translation>الإخفاقات حسب السبب</translation>
    </message>
</context>
<context>
    <name>qd::FieldsDialog</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these fields</source>
        <translation>استخدام هذه الحقول</translation>
    </message>
    <message>
        <source>Change fields</source>
        <translation>تغيير الحقول</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>حقول %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>قيمة الحقل</translation>
    </message>
    <message>
        <source>The entry is gone.</source>
        <translation>لم تعد المدخلة موجودة.</translation>
    </message>
    <message>
        <source>It is too large to be changed here: a part of it would be lost.</source>
        <translation>أكبر من أن تُغيَّر هنا: سيضيع جزء منها.</translation>
    </message>
    <message>
        <source>It is given back with these instead of its own; requeued_from is added by itself. Nothing is changed before you confirm the requeue.</source>
        <translation>تعاد بهذه الحقول بدلًا من حقولها؛ ويضاف requeued_from تلقائيًا. لا يتغير شيء قبل أن تؤكد الإعادة إلى الطابور.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>(%1 bytes that are no text: kept as they are)</source>
        <translation>(%1 من البايتات ليست نصًا: تبقى كما هي)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>%1 was JSON and is not any more.</source>
        <translation>كان %1 بصيغة JSON ولم يعد كذلك.</translation>
    </message>
    <message>
        <source>Its fields have not been read yet.</source>
        <translation>لم تُقرأ حقولها بعد.</translation>
    </message>
    <message>
        <source>An entry has at least one field.</source>
        <translation>للمدخلة حقل واحد على الأقل.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>حقل بلا اسم.</translation>
    </message>
    <message>
        <source>%1 is written by the requeue itself.</source>
        <translation>تكتب الإعادة إلى الطابور نفسها %1.</translation>
    </message>
    <message>
        <source>Two fields are called %1.</source>
        <translation>حقلان باسم %1.</translation>
    </message>
    <message>
        <source>Together they are larger than 1 MiB.</source>
        <translation>حجمها معًا أكبر من ⁨1 MiB⁩.</translation>
    </message>
    <message>
        <source>%1 of entry %2 of %3</source>
        <translation>%1 من المدخلة %2 في %3</translation>
    </message>
</context>
<context>
    <name>qd::FiguresModel</name>
    <message>
        <source>queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>متوسط الزمن</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>⁨95 %⁩</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>ساعة الذروة</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>نسبة الاستخدام</translation>
    </message>
</context>
<context>
    <name>qd::FiguresPanel</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the summary by words</source>
        <translation>تصفية الملخص بالكلمات</translation>
    </message>
    <message>
        <source>Words that must occur in the name, or worker or queue; -word: must not (Ctrl+F)</source>
        <translation>كلمات يجب أن ترد في الاسم أو العامل أو الطابور؛ ⁨-word⁩: يجب ألا ترد (Ctrl+F)</translation>
    </message>
    <message>
        <source>Summary of the range</source>
        <translation>ملخص الفترة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>التصفية تخفي الكل (%1).</translation>
    </message>
    <message>
        <source>Nobody processed anything in this range.</source>
        <translation>لم يعالج أحد شيئًا في هذه الفترة.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
</context>
<context>
    <name>qd::FiguresTable</name>
    <message>
        <source>▲ top</source>
        <translation>▲ الأعلى</translation>
    </message>
    <message>
        <source>▼ bottom</source>
        <translation>▼ الأدنى</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
</context>
<context>
    <name>qd::Fleet</name>
    <message>
        <source>signed out: nothing is known</source>
        <translation>سُجّل الخروج: لا يُعرف شيء</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يتوقف…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>يعاد تشغيله…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>يُعلَّق…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>يُستأنف…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>لا اتصال بعد.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>لا اتصال.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>لا اتصال مع %1.</translation>
    </message>
    <message>
        <source>Signed out: a valid token is needed.</source>
        <translation>سُجّل الخروج: يلزم رمز صالح.</translation>
    </message>
    <message>
        <source>This run is finished.</source>
        <translation>انتهى هذا التشغيل.</translation>
    </message>
    <message>
        <source>It is paused: resume it.</source>
        <translation>إنه معلّق: استأنفه.</translation>
    </message>
    <message>
        <source>It is starting already.</source>
        <translation>إنه يبدأ بالفعل.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>إنه يعمل بالفعل.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>إنه لا يعمل.</translation>
    </message>
    <message>
        <source>It is not running: start it.</source>
        <translation>إنه لا يعمل: شغّله.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>إنه معلّق بالفعل.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>إنه غير معلّق.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>The back end refused.</source>
        <translation>رفض الخادم الخلفي.</translation>
    </message>
    <message>
        <source>The back end tried and failed.</source>
        <translation>حاول الخادم الخلفي وفشل.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>لم يُرسَل.</translation>
    </message>
    <message>
        <source>Sent; no answer came.</source>
        <translation>أُرسل؛ ولم يأتِ رد.</translation>
    </message>
    <message>
        <source>Sent; its outcome is not known.</source>
        <translation>أُرسل؛ نتيجته غير معروفة.</translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation>هذا الأسطول محفوظ للقراءة فقط: لا يُرسَل إليه شيء من هنا.</translation>
    </message>
    <message>
        <source>None of them can be told this now.</source>
        <translation>لا يمكن توجيه هذا إلى أي منهم الآن.</translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation>لم يعد هذا العامل معروفًا.</translation>
    </message>
    <message>
        <source>Another row reports the same identity: it is not clear which one would act.</source>
        <translation>صف آخر يُبلغ عن الهوية نفسها: ليس واضحًا أيهما سينفّذ.</translation>
    </message>
    <message>
        <source>A worker of this name cannot be addressed.</source>
        <translation>لا يمكن مخاطبة عامل بهذا الاسم.</translation>
    </message>
    <message>
        <source>A command is under way: %1</source>
        <translation>أمر جارٍ: %1</translation>
    </message>
    <message>
        <source>This token may only watch, not requeue.</source>
        <translation>هذا الرمز للمراقبة فقط لا للإعادة إلى الطابور.</translation>
    </message>
    <message>
        <source>%1 · seen in its state</source>
        <translation>%1 · ظهر في حالته</translation>
    </message>
</context>
<context>
    <name>qd::FleetBook</name>
    <message>
        <source>There is a fleet named %1 already.</source>
        <translation>يوجد أسطول باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>More than %1 fleets cannot be kept.</source>
        <translation>لا يمكن حفظ أكثر من %1 من الأساطيل.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>أكبر من ⁨4 MiB⁩.</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>ليس JSON: %1.</translation>
    </message>
    <message>
        <source>It has no list named &quot;fleets&quot;.</source>
        <translation>ليست فيه قائمة باسم &quot;fleets&quot;.</translation>
    </message>
    <message>
        <source>its &quot;id&quot; is that of another one.</source>
        <translation>&quot;id&quot; فيه لأسطول آخر.</translation>
    </message>
    <message>
        <source>Fleet %1 was left out: %2</source>
        <translation>تُرك الأسطول %1: %2</translation>
    </message>
</context>
<context>
    <name>qd::FleetCard</name>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>غير مفتوح</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>open it with a click</source>
        <translation>افتحه بنقرة</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>عمره %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>nothing was read so far</source>
        <translation>لم يُقرأ شيء حتى الآن</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>العمال النشطون</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Alerts: %L1</source>
        <translation>التنبيهات: %L1</translation>
    </message>
</context>
<context>
    <name>qd::FleetDialog</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add a fleet</source>
        <translation>إضافة أسطول</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <translation>الأسطول %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>production-eu</source>
        <translation>production-eu</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Production, Staging, …</source>
        <translation>الإنتاج، التجهيز، …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Production: what stops workers asks for their number</source>
        <translation>إنتاج: ما يوقف العمال يطلب كتابة عددهم</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent from here</source>
        <translation>للقراءة فقط: لا يُرسَل شيء من هنا</translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation>الاتصال عند بدء البرنامج</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>كلمات تفصلها فواصل</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>It is the fleet routes&apos; address (https://host/api)</source>
        <translation>هو عنوان مسارات الأسطول (https://host/api)</translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation>رمز وصول المسؤول</translation>
    </message>
    <message>
        <source>Allow plain http to another computer (marked for good; no token is sent)</source>
        <translation>السماح بـ http غير المشفّر إلى حاسوب آخر (يُعلَّم دائمًا؛ لا يُرسَل رمز)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>خط المعالجة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Keep the token and the password in this computer&apos;s keychain</source>
        <translation>حفظ الرمز وكلمة المرور في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Authority (file)</source>
        <translation>هيئة التصديق (ملف)</translation>
    </message>
    <message>
        <source>the only one trusted; empty: the system&apos;s</source>
        <translation>الوحيدة الموثوقة؛ فارغ: هيئات النظام</translation>
    </message>
    <message>
        <source>Our certificate (file)</source>
        <translation>شهادتنا (ملف)</translation>
    </message>
    <message>
        <source>Its key (file)</source>
        <translation>مفتاحها (ملف)</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>as its certificate says</source>
        <translation>كما تذكره شهادته</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>المهلة، s</translation>
    </message>
    <message>
        <source>Limits (empty: the usual ones)</source>
        <translation>الحدود (فارغ: المعتادة)</translation>
    </message>
    <message>
        <source>Silent after, s</source>
        <translation>صامت بعد، s</translation>
    </message>
    <message>
        <source>120 by API, 30 by Redis</source>
        <translation>120 عبر API، 30 عبر Redis</translation>
    </message>
    <message>
        <source>Degraded above, %</source>
        <translation>متدهور فوق، %</translation>
    </message>
    <message>
        <source>Errors high above, %</source>
        <translation>أخطاء مرتفعة فوق، %</translation>
    </message>
    <message>
        <source>Slow above, s</source>
        <translation>بطيء فوق، s</translation>
    </message>
    <message>
        <source>Memory high above, %</source>
        <translation>ذاكرة مرتفعة فوق، %</translation>
    </message>
    <message>
        <source>Queue high above</source>
        <translation>طابور مرتفع فوق</translation>
    </message>
    <message>
        <source>Job stuck after, s</source>
        <translation>مهمة عالقة بعد، s</translation>
    </message>
    <message>
        <source>by what is usual</source>
        <translation>بحسب المعتاد</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Addresses of workers</source>
        <translation>عناوين العمال</translation>
    </message>
    <message>
        <source>Discovery Worker = discovery</source>
        <translation>Discovery Worker = discovery</translation>
    </message>
    <message>
        <source>Schedules of cron jobs</source>
        <translation>جدولة المهام المجدولة</translation>
    </message>
    <message>
        <source>nightly = 0 3 * * *</source>
        <translation>nightly = 0 3 * * *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>محفوظة في سلسلة المفاتيح؛ اكتب لاستبدالها</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>اكتبه أو الصقه</translation>
    </message>
    <message>
        <source>%1 wants a number from %2 to %3.</source>
        <translation>يتطلب %1 عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not of the form a = b.</source>
        <translation>%1: &quot;%2&quot; ليس بصيغة a = b.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>تجري التجربة…</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>المفتاح المثبّت</translation>
    </message>
    <message>
        <source>sha256/… of its public key; empty: any</source>
        <translation>sha256/… لمفتاحه العام؛ فارغ: أي مفتاح</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>بعنوانه</translation>
    </message>
    <message>
        <source>By sentinels</source>
        <translation>عبر خوادم Sentinel</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>خوادم Sentinel</translation>
    </message>
    <message>
        <source>Master&apos;s name</source>
        <translation>اسم الرئيسي</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Encrypted: the sentinels and the server speak TLS</source>
        <translation>مشفّر: خوادم Sentinel والخادم تستخدم TLS</translation>
    </message>
</context>
<context>
    <name>qd::FleetFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>يُحفظ الملف كما كان باسم %1.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>لا يمكن استخدام %1: %2.</translation>
    </message>
    <message>
        <source>This fleet is set up for everybody on this computer: it cannot be changed here.</source>
        <translation>هذا الأسطول مُعدّ لجميع مستخدمي هذا الحاسوب: لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>This fleet is set up for everybody on this computer: it cannot be removed here.</source>
        <translation>هذا الأسطول مُعدّ لجميع مستخدمي هذا الحاسوب: لا يمكن إزالته هنا.</translation>
    </message>
</context>
<context>
    <name>qd::FleetManager</name>
    <message>
        <source>Remove a fleet</source>
        <translation>إزالة أسطول</translation>
    </message>
    <message>
        <source>Remove %1 from this program, with what the keychain holds for it? Its recorded history stays on this computer; the fleet itself goes on.</source>
        <translation>أتريد إزالة %1 من هذا البرنامج مع ما تحفظه له سلسلة المفاتيح؟ يبقى سجله الزمني على هذا الحاسوب؛ ويستمر الأسطول نفسه في العمل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import fleets</source>
        <translation>استيراد أساطيل</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>الأساطيل (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. None connects before you open it.</source>
        <translation>المستورد: %1. لا يتصل أي منها قبل أن تفتحه.</translation>
    </message>
    <message>
        <source>Export fleets</source>
        <translation>تصدير الأساطيل</translation>
    </message>
</context>
<context>
    <name>qd::FleetProfile</name>
    <message>
        <source>a line of text of at most %1 characters</source>
        <translation>سطر نصي لا يتجاوز %1 من الأحرف</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>كائن نصوص</translation>
    </message>
    <message>
        <source>none, red, amber, green, blue or grey</source>
        <translation>none أو red أو amber أو green أو blue أو grey</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a fleet.</source>
        <translation>&quot;%1&quot; ليس من حقول الأسطول.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants %2.</source>
        <translation>المطلوب في &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Redis Sentinel</source>
        <translation>Redis Sentinel</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>&quot;id&quot; wants letters and digits.</source>
        <translation>يتطلب &quot;id&quot; حروفًا وأرقامًا.</translation>
    </message>
    <message>
        <source>A fleet wants a name.</source>
        <translation>يحتاج الأسطول إلى اسم.</translation>
    </message>
    <message>
        <source>The name wants a line of at most %1 characters.</source>
        <translation>المطلوب في الاسم سطر لا يتجاوز %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The label wants a line of at most %1 characters.</source>
        <translation>المطلوب في التسمية سطر لا يتجاوز %1 من الأحرف.</translation>
    </message>
    <message>
        <source>A fleet wants a way in: the address of its API, of its Redis, or of its pipeline.</source>
        <translation>يحتاج الأسطول إلى مدخل: عنوان API أو Redis أو خط المعالجة.</translation>
    </message>
    <message>
        <source>A pipeline is a fleet of its own: it cannot have an API or a Redis too.</source>
        <translation>خط المعالجة أسطول قائم بذاته: لا يمكن أن تكون له API أو Redis أيضًا.</translation>
    </message>
    <message>
        <source>The client&apos;s certificate and its key belong together.</source>
        <translation>شهادة العميل ومفتاحها متلازمان.</translation>
    </message>
    <message>
        <source>The schedule of %1 is no cron expression: %2</source>
        <translation>جدولة %1 ليست تعبير cron: %2</translation>
    </message>
    <message>
        <source>A pinned key is “sha256/” and 44 letters: its SHA-256 in base64.</source>
        <translation>المفتاح المثبّت هو “sha256/” و44 حرفًا: قيمة SHA-256 بترميز base64.</translation>
    </message>
</context>
<context>
    <name>qd::FleetRoutesFeed</name>
    <message>
        <source>%1 offers no control of its workers.</source>
        <translation>لا يتيح %1 التحكم في عماله.</translation>
    </message>
    <message>
        <source>%1 offers no control of its workers: nothing was sent.</source>
        <translation>لا يتيح %1 التحكم في عماله: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1 offers no such figures.</source>
        <translation>لا يقدّم %1 مؤشرات كهذه.</translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation>لا اتصال مع %1: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>an event without content</source>
        <translation>حدث بلا محتوى</translation>
    </message>
    <message>
        <source>%1 events missed between %2 and %3.</source>
        <translation>فات %1 من الأحداث بين %2 و%3.</translation>
    </message>
    <message>
        <source>Events were missed between %1 and %2; how many is not known.</source>
        <translation>فاتت أحداث بين %1 و%2؛ عددها غير معروف.</translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation>أكثر من %1 من المهام المجدولة: لا يُعرض الباقي</translation>
    </message>
    <message>
        <source>%1 sent a broken /workers: %2</source>
        <translation>أرسل %1 ردًا تالفًا من /workers: %2</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation>لم يرسل %1 شيئًا منذ ⁨%2 s⁩</translation>
    </message>
    <message>
        <source>/jobs/pending: no count</source>
        <translation>/jobs/pending: بلا عدد</translation>
    </message>
    <message>
        <source>Reading /workers every %1 s meanwhile.</source>
        <translation>يُقرأ /workers كل ⁨%1 s⁩ في الأثناء.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>تعاد المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>qd::Fleets</name>
    <message>
        <source>Waiting for the system&apos;s keyring. Sign in… (Ctrl+L) goes on without it.</source>
        <translation>بانتظار حلقة مفاتيح النظام. تسجيل الدخول… (Ctrl+L) يتابع بدونها.</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>لم تُحفظ كلمة المرور: %1</translation>
    </message>
    <message>
        <source>The token is not kept: %1</source>
        <translation>لم يُحفظ الرمز: %1</translation>
    </message>
    <message>
        <source>The keychain still holds it: %1</source>
        <translation>ما زالت سلسلة المفاتيح تحتفظ به: %1</translation>
    </message>
    <message>
        <source>Signed out here.</source>
        <translation>سُجّل الخروج هنا.</translation>
    </message>
</context>
<context>
    <name>qd::FleetsPage</name>
    <message>
        <source>Add a fleet…</source>
        <translation>إضافة أسطول…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>كل الأساطيل</translation>
    </message>
    <message>
        <source>Import fleets…</source>
        <translation>استيراد أساطيل…</translation>
    </message>
    <message>
        <source>Export fleets…</source>
        <translation>تصدير الأساطيل…</translation>
    </message>
    <message>
        <source>1 fleet</source>
        <translation>أسطول واحد</translation>
    </message>
    <message>
        <source>%1 fleets</source>
        <translation>%1 من الأساطيل</translation>
    </message>
    <message>
        <source>%1 of %2 workers active</source>
        <translation>%1 من %2 عامل نشط</translation>
    </message>
    <message>
        <source>%1 tasks waiting</source>
        <translation>%1 من المهام منتظرة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
</context>
<context>
    <name>qd::GraceBar</name>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing has been sent yet (Esc, Ctrl+Z)</source>
        <translation>لم يُرسَل شيء بعد (Esc، Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pausing %1 in %2</source>
        <translation>تعليق %1 خلال %2</translation>
    </message>
    <message>
        <source>Pausing %1 and %2 more in %3</source>
        <translation>تعليق %1 و%2 غيره خلال %3</translation>
    </message>
</context>
<context>
    <name>qd::HeatScale</name>
    <message>
        <source>Scale: from %1 to %2</source>
        <translation>المقياس: من %1 إلى %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>qd::HistoryBar</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Whose history: workers, queues, the five with most of a figure (W)</source>
        <translation>سجل مَن: العمال، الطوابير، الخمسة الأعلى في مؤشر (W)</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>⁨1 h⁩</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>⁨6 h⁩</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>⁨24 h⁩</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>⁨7 d⁩</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>⁨30 d⁩</translation>
    </message>
    <message>
        <source>Any range, from a date to a date (R)</source>
        <translation>أي فترة، من تاريخ إلى تاريخ (R)</translation>
    </message>
    <message>
        <source>Live: the range ends now and moves on. Frozen: it stands still (F)</source>
        <translation>مباشر: تنتهي الفترة الآن وتتقدم. مجمّد: تبقى ثابتة (F)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation>الساعة السابقة</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The same length before, as pale lines</source>
        <translation>المدة نفسها قبلها، بخطوط باهتة</translation>
    </message>
    <message>
        <source>Values as CSV or JSON…</source>
        <translation>القيم بصيغة CSV أو JSON…</translation>
    </message>
    <message>
        <source>Summary as CSV or JSON…</source>
        <translation>الملخص بصيغة CSV أو JSON…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>صورة PNG…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>صورة SVG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Mark a deploy or incident…</source>
        <translation>تعليم نشر أو حادثة…</translation>
    </message>
    <message>
        <source>Workers: all %1</source>
        <translation>العمال: الكل (%1)</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>حُدّد %1</translation>
    </message>
    <message>
        <source>Compare: hour</source>
        <translation>مقارنة: ساعة</translation>
    </message>
    <message>
        <source>Compare: day</source>
        <translation>مقارنة: يوم</translation>
    </message>
    <message>
        <source>Compare: week</source>
        <translation>مقارنة: أسبوع</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>فترة…</translation>
    </message>
    <message>
        <source>Any range</source>
        <translation>أي فترة</translation>
    </message>
    <message>
        <source>Times in UTC; a click: in %1 (U)</source>
        <translation>الأوقات بتوقيت UTC؛ نقرة: بتوقيت %1 (U)</translation>
    </message>
    <message>
        <source>Times in %1; a click: in UTC (U)</source>
        <translation>الأوقات بتوقيت %1؛ نقرة: بتوقيت UTC (U)</translation>
    </message>
</context>
<context>
    <name>qd::HistoryChartPanel</name>
    <message>
        <source>previous hour</source>
        <translation>الساعة السابقة</translation>
    </message>
    <message>
        <source>previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>deploy: %1</source>
        <translation>نشر: %1</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>حادثة: %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>العتبة %1</translation>
    </message>
    <message>
        <source>threshold of memory %1</source>
        <translation>عتبة الذاكرة %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Nobody told any of this in this range.</source>
        <translation>لم يُبلغ أحد بشيء من هذا في هذه الفترة.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>لم يُسجَّل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>يوجد رابط في هذا الموضع: لا يُتبع.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>تعذرت الكتابة: %1</translation>
    </message>
</context>
<context>
    <name>qd::HistoryKeeper</name>
    <message>
        <source>The history was damaged: it was set aside as %1 at %2, and a new one was begun.</source>
        <translation>كان السجل تالفًا: نُحّي جانبًا باسم %1 عند %2 وبدأ سجل جديد.</translation>
    </message>
    <message>
        <source>The history is not open yet.</source>
        <translation>لم يُفتح السجل بعد.</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock was set back to %1: what it showed before stays, and times it shows twice are told once.</source>
        <translation>أُرجعت ساعة الأسطول إلى %1: يبقى ما عرضته سابقًا، والأوقات المكررة تُعرض مرة واحدة.</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>يجري فتح السجل.</translation>
    </message>
    <message>
        <source>Nothing is stored since %1: the fleet&apos;s clock was set back a little. Storing goes on once it has passed %2 again.</source>
        <translation>لا يُخزَّن شيء منذ %1: أُرجعت ساعة الأسطول قليلًا. يستمر التخزين بعد أن تتجاوز %2 مجددًا.</translation>
    </message>
    <message>
        <source>Another program on this computer (process %1) records this fleet; this one reads along and takes over when it ends.</source>
        <translation>برنامج آخر على هذا الحاسوب (العملية %1) يسجّل هذا الأسطول؛ هذا البرنامج يقرأ معه ويتولى التسجيل عند انتهائه.</translation>
    </message>
</context>
<context>
    <name>qd::HistoryLog</name>
    <message>
        <source>What happened earlier cannot be read.</source>
        <translation>تتعذر قراءة ما حدث سابقًا.</translation>
    </message>
    <message>
        <source>The alerts that were kept cannot be read.</source>
        <translation>تتعذر قراءة التنبيهات المحفوظة.</translation>
    </message>
</context>
<context>
    <name>qd::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>إظهار المتوفر</translation>
    </message>
    <message>
        <source>Nothing is stored since %1. %2</source>
        <translation>لا يُخزَّن شيء منذ %1. %2</translation>
    </message>
    <message>
        <source>This range lies before the first that was stored, at %1.</source>
        <translation>تقع هذه الفترة قبل أول ما خُزّن، عند %1.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تُقرأ بيانات السجل…</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا سجل زمني بعد</translation>
    </message>
    <message>
        <source>The back end gives none (%1), and nothing is recorded here.</source>
        <translation>لا يقدّمه الخادم الخلفي (%1)، ولا شيء مسجل هنا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Nothing is stored of this range yet. Recording begins now: the first minute stands here when it is over.</source>
        <translation>لا شيء مخزن من هذه الفترة بعد. يبدأ التسجيل الآن: تظهر الدقيقة الأولى هنا حين تنقضي.</translation>
    </message>
    <message>
        <source>The back end keeps nothing of this range, and nothing is recorded here.</source>
        <translation>لا يحفظ الخادم الخلفي شيئًا من هذه الفترة، ولا شيء مسجل هنا.</translation>
    </message>
    <message>
        <source>Show the empty charts</source>
        <translation>إظهار المخططات الفارغة</translation>
    </message>
    <message>
        <source>Mark a deploy at %1…</source>
        <translation>تعليم نشر عند %1…</translation>
    </message>
    <message>
        <source>Mark an incident at %1…</source>
        <translation>تعليم حادثة عند %1…</translation>
    </message>
    <message>
        <source>Remove the mark “%1”</source>
        <translation>إزالة العلامة “%1”</translation>
    </message>
    <message>
        <source>Undo the zoom</source>
        <translation>التراجع عن التكبير</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>نسخ القيم</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Open in a window	Ctrl+Shift+O</source>
        <translation>فتح في نافذة	Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>qd::HistoryReader</name>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
</context>
<context>
    <name>qd::HistoryRecorder</name>
    <message>
        <source>%1 %2 workers</source>
        <translation>%1 %2 من العمال</translation>
    </message>
</context>
<context>
    <name>qd::HistoryStore</name>
    <message>
        <source>Nothing is stored since %1: the disk does not take it in time. Storing goes on by itself once it does.</source>
        <translation>لا يُخزَّن شيء منذ %1: القرص لا يستوعبه في الوقت المناسب. يُستأنف التخزين تلقائيًا متى استوعبه.</translation>
    </message>
</context>
<context>
    <name>qd::HistoryTree</name>
    <message>
        <source>What the back end says of it</source>
        <translation>ما يقوله الخادم الخلفي عنه</translation>
    </message>
    <message>
        <source>What the back end says of the range</source>
        <translation>ما يقوله الخادم الخلفي عن الفترة</translation>
    </message>
</context>
<context>
    <name>qd::HookCommand</name>
    <message>
        <source>No command: nothing is run.</source>
        <translation>لا أمر: لا يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Ready: it was not run so far.</source>
        <translation>جاهز: لم يُشغَّل حتى الآن.</translation>
    </message>
    <message>
        <source> %1 were left out: too many at once.</source>
        <translation> تُرك %1: كثير جدًا دفعة واحدة.</translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation>لا يوجد برنامج كهذا، أو لا يُسمح بتشغيله.</translation>
    </message>
    <message>
        <source>It did not end within %1 and was ended.</source>
        <translation>لم ينتهِ خلال %1 فأُنهي.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>لقد انهار.</translation>
    </message>
    <message>
        <source>It ended well (exit code 0).</source>
        <translation>انتهى بنجاح (رمز الخروج 0).</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>انتهى برمز الخروج %1.</translation>
    </message>
    <message>
        <source>It cannot be started: %1.</source>
        <translation>يتعذر تشغيله: %1.</translation>
    </message>
</context>
<context>
    <name>qd::HttpExchange</name>
    <message>
        <source>was not asked: the token or a header holds characters that cannot be sent</source>
        <translation>لم يُسأل: في الرمز أو في ترويسة حروف لا يمكن إرسالها</translation>
    </message>
    <message>
        <source>was not asked: %1</source>
        <translation>لم يُسأل: %1</translation>
    </message>
    <message>
        <source>TLS is not available here</source>
        <translation>TLS غير متاح هنا</translation>
    </message>
    <message>
        <source>packs its answer (%1) although it was asked not to; it was not unpacked</source>
        <translation>يضغط رده (%1) مع أنه طُلب منه ألا يفعل؛ لم يُفك ضغطه</translation>
    </message>
    <message>
        <source>sent more than %1 MiB; the answer was dropped</source>
        <translation>أرسل أكثر من ⁨%1 MiB⁩؛ أُسقط الرد</translation>
    </message>
    <message>
        <source>ended the TLS handshake: its TLS may be too old</source>
        <translation>أنهى مصافحة TLS: ربما إصدار TLS لديه قديم جدًا</translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation>أغلق الاتصال فورًا</translation>
    </message>
    <message>
        <source>cannot be found: name not found</source>
        <translation>لا يمكن العثور عليه: الاسم غير موجود</translation>
    </message>
    <message>
        <source>refuses the connection: nothing listens there</source>
        <translation>يرفض الاتصال: لا شيء ينصت هناك</translation>
    </message>
    <message>
        <source>did not come to terms over TLS: its TLS may be too old</source>
        <translation>لم يتفق معنا على TLS: ربما إصدار TLS لديه قديم جدًا</translation>
    </message>
    <message>
        <source>cannot be reached through this network</source>
        <translation>لا يمكن الوصول إليه عبر هذه الشبكة</translation>
    </message>
    <message>
        <source>broke the connection</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>تعذر الاتصال به</translation>
    </message>
    <message>
        <source>was refused, nothing was sent: %1</source>
        <translation>رُفض، ولم يُرسَل شيء: %1</translation>
    </message>
    <message>
        <source>did not finish the TLS handshake within %1 s</source>
        <translation>لم يُتم مصافحة TLS خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>cannot be reached within %1 s</source>
        <translation>لا يمكن الوصول إليه خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>has not answered within %1 s</source>
        <translation>لم يرد خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>has not finished its answer within %1 s</source>
        <translation>لم يُتم رده خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>redirects to %1, which is another server: not followed</source>
        <translation>يعيد التوجيه إلى %1، وهو خادم آخر: لم يُتبع</translation>
    </message>
    <message>
        <source>redirects a control request: not followed</source>
        <translation>يعيد توجيه طلب تحكم: لم يُتبع</translation>
    </message>
    <message>
        <source>redirects more than %1 times</source>
        <translation>يعيد التوجيه أكثر من %1 من المرات</translation>
    </message>
</context>
<context>
    <name>qd::HttpReader</name>
    <message>
        <source>sent chunks that do not fit together</source>
        <translation>أرسل أجزاء لا تتوافق معًا</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>أغلق الاتصال دون رد</translation>
    </message>
    <message>
        <source>ended in the middle of its answer</source>
        <translation>انقطع في منتصف رده</translation>
    </message>
    <message>
        <source>sent a head without end</source>
        <translation>أرسل ترويسة بلا نهاية</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>لا يتكلم HTTP</translation>
    </message>
    <message>
        <source>sent a head that is not HTTP</source>
        <translation>أرسل ترويسة ليست HTTP</translation>
    </message>
    <message>
        <source>sent two different lengths</source>
        <translation>أرسل طولين مختلفين</translation>
    </message>
    <message>
        <source>wants to speak another protocol</source>
        <translation>يريد التكلم ببروتوكول آخر</translation>
    </message>
    <message>
        <source>sent interim answers without end</source>
        <translation>أرسل ردودًا مؤقتة بلا نهاية</translation>
    </message>
    <message>
        <source>packs its answer in a way that was not asked for</source>
        <translation>يضغط رده بطريقة لم تُطلب</translation>
    </message>
    <message>
        <source>sent a length that is none</source>
        <translation>أرسل طولًا ليس بطول</translation>
    </message>
    <message>
        <source>sent a chunk without a size</source>
        <translation>أرسل جزءًا بلا حجم</translation>
    </message>
</context>
<context>
    <name>qd::JobHitModel</name>
    <message>
        <source>No longer kept</source>
        <translation>لم تعد محفوظة</translation>
    </message>
</context>
<context>
    <name>qd::JobHits</name>
    <message>
        <source>Close the hits</source>
        <translation>إغلاق النتائج</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Jobs found</source>
        <translation>المهام التي وُجدت</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>نتيجة واحدة</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 من النتائج</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>تُعرض أحدث %1</translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation>تمتد الذاكرة إلى %1</translation>
    </message>
    <message>
        <source>nothing is in memory yet</source>
        <translation>لا شيء في الذاكرة بعد</translation>
    </message>
</context>
<context>
    <name>qd::JobMemory</name>
    <message>
        <source>%1 events came faster than they are kept</source>
        <translation>وصل %1 من الأحداث أسرع مما يُحفظ</translation>
    </message>
    <message>
        <source>%1 from here: %2</source>
        <translation>%1 من هنا: %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>خروج %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>منهار</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>علّقه %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 بواسطة %2</translation>
    </message>
    <message>
        <source>%1: did not take effect. %2</source>
        <translation>%1: لم يُنفَّذ. %2</translation>
    </message>
    <message>
        <source>no heartbeat</source>
        <translation>لا نبضات</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>لا نشاط</translation>
    </message>
    <message>
        <source>paused from here</source>
        <translation>معلّق من هنا</translation>
    </message>
</context>
<context>
    <name>qd::JobPanel</name>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>النهاية مجهولة</translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation>فتح العامل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>استغرقت</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>انتظرت قبلها</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>The job&apos;s fields</source>
        <translation>حقول المهمة</translation>
    </message>
    <message>
        <source>Its fields are no longer kept, or it came without any.</source>
        <translation>لم تعد حقولها محفوظة، أو وردت بلا حقول.</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>الحقول كما وردت</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>لم تعد محفوظة</translation>
    </message>
    <message>
        <source>a job of %1</source>
        <translation>مهمة في %1</translation>
    </message>
</context>
<context>
    <name>qd::JointFeed</name>
    <message>
        <source>It went by Redis, for %1 takes no control now.</source>
        <translation>تم عبر Redis، لأن %1 لا يقبل التحكم الآن.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>%1 known by the API alone, %2 by Redis alone</source>
        <translation>%1 تعرفها API وحدها، و%2 يعرفها Redis وحده</translation>
    </message>
    <message>
        <source>%1 of the API&apos;s fit more than one of Redis: both are shown, neither is controlled</source>
        <translation>%1 مما لدى API يناسب أكثر من واحد في Redis: يُعرض كلاهما ولا يمكن التحكم في أي منهما</translation>
    </message>
    <message>
        <source>%1 is away: what follows is told by %2 and may be incomplete. The exact entries take its place when Redis is back.</source>
        <translation>%1 غائب: ما يلي يبلّغ عنه %2 وقد يكون ناقصًا. تحل المدخلات الدقيقة محله عند عودة Redis.</translation>
    </message>
</context>
<context>
    <name>qd::JsonTree</name>
    <message>
        <source>1 entry</source>
        <translation>مدخلة واحدة</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 من المدخلات</translation>
    </message>
    <message>
        <source>%1, too deep to show</source>
        <translation>%1، أعمق من أن يُعرض</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 من الحقول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>qd::KeepDialog</name>
    <message>
        <source>Kept history</source>
        <translation>السجل الزمني المحفوظ</translation>
    </message>
    <message>
        <source>What this program sees of a fleet is kept on this computer. What is older, or more than the file may hold, is given up: the oldest first.</source>
        <translation>ما يراه هذا البرنامج من الأسطول يُحفظ على هذا الحاسوب. ما هو أقدم، أو أكثر مما قد يحويه الملف، يُحذف: الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>كل عينة</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ساعة</translation>
    </message>
    <message>
        <source>A value a minute</source>
        <translation>قيمة كل دقيقة</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>A value an hour</source>
        <translation>قيمة كل ساعة</translation>
    </message>
    <message>
        <source>The file of a fleet</source>
        <translation>ملف الأسطول</translation>
    </message>
    <message>
        <source> MB at most</source>
        <translation> MB كحد أقصى</translation>
    </message>
    <message>
        <source>The file of this fleet holds %1.</source>
        <translation>يحوي ملف هذا الأسطول %1.</translation>
    </message>
</context>
<context>
    <name>qd::LargeQueues</name>
    <message>
        <source>%1: its entries are very large and seldom read (%L2 MiB a look)</source>
        <translation>%1: مدخلاته كبيرة جدًا وتُقرأ نادرًا (⁨%L2 MiB⁩ كل نظرة)</translation>
    </message>
    <message>
        <source>%1: its entries are not read, they are too large to come in time (over %L2 MiB)</source>
        <translation>%1: لا تُقرأ مدخلاته، فهي أكبر من أن تصل في الوقت المناسب (أكثر من ⁨%L2 MiB⁩)</translation>
    </message>
</context>
<context>
    <name>qd::LegendChip</name>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden</source>
        <translation>%1: %2، مخفي</translation>
    </message>
    <message>
        <source>Space hides or shows, Enter leaves only these</source>
        <translation>مفتاح المسافة يخفي أو يُظهر، وEnter يُبقي هذه فقط</translation>
    </message>
    <message>
        <source>%1. Click to hide these.</source>
        <translation>%1. انقر لإخفائها.</translation>
    </message>
    <message>
        <source>%1, hidden. Click to show these.</source>
        <translation>%1، مخفي. انقر لإظهارها.</translation>
    </message>
    <message>
        <source>Ctrl+click or double click: only these</source>
        <translation>Ctrl+نقرة أو نقرة مزدوجة: هذه فقط</translation>
    </message>
</context>
<context>
    <name>qd::LifeLine</name>
    <message>
        <source>The job&apos;s life</source>
        <translation>حياة المهمة</translation>
    </message>
</context>
<context>
    <name>qd::LineFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>qd::LockWindow</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Quarterdeck is locked</source>
        <translation>Quarterdeck مقفل</translation>
    </message>
    <message>
        <source>All fleets are still watched, and alerts still call. Nothing can be done before the pass phrase is entered.</source>
        <translation>ما زالت كل الأساطيل مراقبة، وما زالت التنبيهات تنبّه. لا يمكن فعل شيء قبل إدخال عبارة المرور.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>qd::MainWindow</name>
    <message>
        <source>Quarterdeck</source>
        <translation>Quarterdeck</translation>
    </message>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation>%1 – Quarterdeck</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Kept history…</source>
        <translation>السجل الزمني المحفوظ…</translation>
    </message>
    <message>
        <source>Alerts reach…</source>
        <translation>وصول التنبيهات…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>سجل التدقيق…</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock: pass phrase…</source>
        <translation>القفل: عبارة المرور…</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>الاتصال…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>The last run…</source>
        <translation>آخر عملية جماعية…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>تتغير اللغة عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>سُجّل الخروج من %1.</translation>
    </message>
    <message>
        <source>%1 What you see is the last that was known.</source>
        <translation>%1 ما تراه هو آخر ما عُرف.</translation>
    </message>
    <message>
        <source>Requests to %1 are held back until it answers again.</source>
        <translation>الطلبات إلى %1 موقوفة حتى يرد مجددًا.</translation>
    </message>
    <message>
        <source>Read-only: %1 does not let this token control workers. Sign in with an administrator token to do so.</source>
        <translation>للقراءة فقط: %1 لا يسمح لهذا الرمز بالتحكم في العمال. سجّل الدخول برمز وصول مسؤول لتتمكن من ذلك.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>لم يُرسَل شيء: %1</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>أتريد إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>%1. Closing the window stops it: who has not been told is not told.</source>
        <translation>%1. إغلاق النافذة يوقفها: من لم يُبلَّغ لن يُبلَّغ.</translation>
    </message>
    <message>
        <source>%1: not sent yet. Closing the window takes it back.</source>
        <translation>%1: لم يُرسَل بعد. إغلاق النافذة يلغيه.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>الأساطيل</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>كل الأساطيل</translation>
    </message>
    <message>
        <source>Add a fleet…</source>
        <translation>إضافة أسطول…</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>⁨%1 %⁩</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>النوافذ</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Walls…</source>
        <translation>شاشات العرض…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Open this page in its own window</source>
        <translation>فتح هذه الصفحة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends in %2. Sign in again now and nothing is interrupted.</source>
        <translation>ينتهي تسجيل الدخول إلى %1 خلال %2. سجّل الدخول من جديد الآن ولن ينقطع شيء.</translation>
    </message>
    <message>
        <source>By its own date the sign-in to %1 has ended: it will be refused when it is asked for next. Sign in again.</source>
        <translation>وفق تاريخه انتهى تسجيل الدخول إلى %1: سيُرفض عند طلبه في المرة القادمة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Of all texts, and of what they stand in.</source>
        <translation>لجميع النصوص وما تقع فيه.</translation>
    </message>
    <message>
        <source>Alerts and history</source>
        <translation>التنبيهات والسجل</translation>
    </message>
    <message>
        <source>How alerts reach people</source>
        <translation>كيف تصل التنبيهات إلى الناس</translation>
    </message>
    <message>
        <source>Desktop notifications, tray, sounds, a webhook, a command; from which severity on.</source>
        <translation>إشعارات سطح المكتب، علبة النظام، الأصوات، Webhook، أمر؛ وابتداءً من أي درجة خطورة.</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>قواعد التنبيهات</translation>
    </message>
    <message>
        <source>Limits, times, quiet hours: the Alerts page.</source>
        <translation>الحدود والأوقات وساعات الهدوء: صفحة التنبيهات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>How much history is kept</source>
        <translation>مقدار السجل المحفوظ</translation>
    </message>
    <message>
        <source>On this computer: samples, minutes, hours, and the size of a file.</source>
        <translation>على هذا الحاسوب: العيّنات والدقائق والساعات وحجم الملف.</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>الخصوصية والأمان</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Without use. Where a pass phrase is set.</source>
        <translation>دون استخدام. عند ضبط عبارة مرور.</translation>
    </message>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>عبارة مرور القفل</translation>
    </message>
    <message>
        <source>Pass phrase…</source>
        <translation>عبارة المرور…</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>ما يُخفى</translation>
    </message>
    <message>
        <source>Fields whose key has one of these words are hidden wherever they are shown, copied or exported.</source>
        <translation>الحقول التي يحتوي مفتاحها على إحدى هذه الكلمات تُخفى حيثما عُرضت أو نُسخت أو صُدّرت.</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>الكلمات…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>What was done to fleets from this computer.</source>
        <translation>ما جرى على الأساطيل من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Close the other windows</source>
        <translation>إغلاق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>Save these windows as a layout…</source>
        <translation>حفظ هذه النوافذ كتخطيط…</translation>
    </message>
    <message>
        <source>Save a layout</source>
        <translation>حفظ تخطيط</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Remove a layout</source>
        <translation>إزالة تخطيط</translation>
    </message>
    <message>
        <source>There are %1 layouts already: remove one first.</source>
        <translation>توجد %1 من التخطيطات بالفعل: أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Open what is chosen in its own window</source>
        <translation>فتح ما تم اختياره في نافذة مستقلة</translation>
    </message>
    <message>
        <source>%1 in its own window</source>
        <translation>%1 في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>The clock changes at the next start.</source>
        <translation>تتغير الساعة عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>As this computer&apos;s clock</source>
        <translation>حسب ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Asked once a day what the newest version is; nothing is loaded. Empty: nobody is asked.</source>
        <translation>يُسأل مرة في اليوم عن أحدث إصدار؛ ولا يُنزَّل شيء. فارغ: لا يُسأل أحد.</translation>
    </message>
</context>
<context>
    <name>qd::MarkDialog</name>
    <message>
        <source>Deploy</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>حادثة</translation>
    </message>
    <message>
        <source>Add mark</source>
        <translation>إضافة علامة</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>A few words, such as a version</source>
        <translation>بضع كلمات، كرقم إصدار</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>نص العلامة</translation>
    </message>
    <message>
        <source>It stands on all charts of this fleet, on this computer only.</source>
        <translation>تظهر على كل مخططات هذا الأسطول، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>qd::MetricStrip</name>
    <message>
        <source>More metrics</source>
        <translation>مقاييس أخرى</translation>
    </message>
    <message>
        <source>on the History page</source>
        <translation>في صفحة السجل</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>qd::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>تجاهل: %1</translation>
    </message>
    <message>
        <source>and 1 more outcome to read</source>
        <translation>ونتيجة واحدة أخرى للقراءة</translation>
    </message>
    <message>
        <source>and %1 more outcomes to read</source>
        <translation>و%1 من النتائج الأخرى للقراءة</translation>
    </message>
    <message>
        <source>%1 of %2 was refused</source>
        <translation>رُفض طلب %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>فشل طلب %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 was not sent</source>
        <translation>لم يُرسَل طلب %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2: no answer</source>
        <translation>طلب %1 %2: لا رد</translation>
    </message>
    <message>
        <source>%1 of %2: outcome unknown</source>
        <translation>طلب %1 %2: النتيجة مجهولة</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>تم %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 was answered, but is not to be seen</source>
        <translation>رُدّ على طلب %1 %2، لكن لا أثر ظاهر له</translation>
    </message>
    <message>
        <source>%1 of %2 is on its way</source>
        <translation>طلب %1 %2 في الطريق</translation>
    </message>
</context>
<context>
    <name>qd::NotifyBurst</name>
    <message>
        <source>%1 alerts · %2</source>
        <translation>%1 من التنبيهات · %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Alerts call. Unlock to see them.</source>
        <translation>هناك تنبيهات. ألغِ القفل لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>qd::NotifyDesktop</name>
    <message>
        <source>There is no message bus here: alerts show in the window only.</source>
        <translation>لا يوجد ناقل رسائل هنا: تظهر التنبيهات في النافذة فقط.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has ended.</source>
        <translation>انتهت خدمة إشعارات سطح المكتب.</translation>
    </message>
    <message>
        <source>This build has no D-Bus: alerts show in the window only.</source>
        <translation>هذا الإصدار بلا D-Bus: تظهر التنبيهات في النافذة فقط.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation>خدمة إشعارات سطح المكتب لا ترد.</translation>
    </message>
    <message>
        <source>The desktop has no notification service.</source>
        <translation>ليست لسطح المكتب خدمة إشعارات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refuses: %1</source>
        <translation>ترفض خدمة إشعارات سطح المكتب: %1</translation>
    </message>
</context>
<context>
    <name>qd::NumberLine</name>
    <message>
        <source>This fleet is marked production. Type %1 to go on.</source>
        <translation>هذا الأسطول معلَّم كأسطول إنتاج. اكتب %1 للمتابعة.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>اكتب %1 للمتابعة.</translation>
    </message>
</context>
<context>
    <name>qd::OutcomeWatch</name>
    <message>
        <source>The worker&apos;s own state shows it: %1.</source>
        <translation>حالة العامل نفسه تبيّن ذلك: %1.</translation>
    </message>
    <message>
        <source>It did not happen: after %1 s the worker is still %2.</source>
        <translation>لم يحدث: بعد ⁨%1 s⁩ ما زال العامل %2.</translation>
    </message>
    <message>
        <source>After %1 s the worker is still %2.</source>
        <translation>بعد ⁨%1 s⁩ ما زال العامل %2.</translation>
    </message>
    <message>
        <source>The back end had said: %1</source>
        <translation>كان الخادم الخلفي قد قال: %1</translation>
    </message>
</context>
<context>
    <name>qd::OverviewPage</name>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
</context>
<context>
    <name>qd::Page</name>
    <message>
        <source>%1 old</source>
        <translation>عمره %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>لا عمال بعد</translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. Start one there: it appears here by itself.</source>
        <translation>%1 يرد، لكنه لا يُبلغ عن أي عامل. شغّل واحدًا هناك: يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>There is one, and the filter hides it.</source>
        <translation>يوجد واحد، والتصفية تخفيه.</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>التصفية تخفي الكل (%1).</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>%1 wants a token.</source>
        <translation>يطلب %1 رمز وصول.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>يجري الاتصال بـ %1…</translation>
    </message>
    <message>
        <source>Connected, waiting for the first data…</source>
        <translation>متصل، بانتظار أول البيانات…</translation>
    </message>
</context>
<context>
    <name>qd::PageWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>qd::PaletteBox</name>
    <message>
        <source>Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command…</source>
        <translation>بحث عن عامل أو طابور أو مهمة أو أمر…</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation>بحث عن عامل أو طابور أو مهمة أو أمر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>qd::PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password or token (kept in the keychain once it is accepted)</source>
        <translation>كلمة المرور أو الرمز (يُحفظ في سلسلة المفاتيح بعد قبوله)</translation>
    </message>
    <message>
        <source>Password or token (held for this session only)</source>
        <translation>كلمة المرور أو الرمز (لهذه الجلسة فقط)</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة المرور أو الرمز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تجري التجربة…</translation>
    </message>
</context>
<context>
    <name>qd::PayloadBuilder</name>
    <message>
        <source>It holds more than %1 values and is not unfolded.</source>
        <translation>فيه أكثر من %1 من القيم ولا يُبسط.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels and is not unfolded.</source>
        <translation>تداخله أعمق من %1 من المستويات ولا يُبسط.</translation>
    </message>
</context>
<context>
    <name>qd::PayloadTree</name>
    <message>
        <source>%1 field</source>
        <translation>%1 حقل</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 من الحقول</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 قيمة</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 من القيم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its name or its text looks like a secret. Reveal shows it.</source>
        <translation>اسمه أو نصه يشبه السر. الكشف يُظهره.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>qd::PipelineFeed</name>
    <message>
        <source>A pipeline only reports: its workers cannot be controlled from here.</source>
        <translation>خط المعالجة يُبلغ فقط: لا يمكن التحكم في عماله من هنا.</translation>
    </message>
    <message>
        <source>this program stood still for %1 s</source>
        <translation>توقف هذا البرنامج عن الاستجابة لمدة ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>A message of a kind that is not known here</source>
        <translation>رسالة من نوع غير معروف هنا</translation>
    </message>
    <message>
        <source>init: no workers</source>
        <translation>init: لا عمال</translation>
    </message>
    <message>
        <source>more than %1 metrics</source>
        <translation>أكثر من %1 من المؤشرات</translation>
    </message>
    <message>
        <source>%1 sent no init message within %2 s: what its workers do is not known.</source>
        <translation>لم يرسل %1 رسالة init خلال ⁨%2 s⁩: لا يُعرف ما يفعله عماله.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 It asks for a sign-in.</source>
        <translation>%1 يطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <translation>%1 سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself.</source>
        <translation>%1 تعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>A pipeline only reports: it answers no questions.</source>
        <translation>خط المعالجة يُبلغ فقط: لا يجيب عن الأسئلة.</translation>
    </message>
</context>
<context>
    <name>qd::PipelineSocket</name>
    <message>
        <source>it goes away (1001)</source>
        <translation>إنه يغادر (1001)</translation>
    </message>
    <message>
        <source>a message was larger than %1 MiB (1009)</source>
        <translation>كانت رسالة أكبر من ⁨%1 MiB⁩ (1009)</translation>
    </message>
    <message>
        <source>the WebSocket protocol was broken (1002)</source>
        <translation>خُرق بروتوكول WebSocket (1002)</translation>
    </message>
    <message>
        <source>an error on its side (1011)</source>
        <translation>خطأ لديه (1011)</translation>
    </message>
    <message>
        <source>closed with code %1</source>
        <translation>أُغلق بالرمز %1</translation>
    </message>
    <message>
        <source>it did not open the WebSocket within %1 s</source>
        <translation>لم يفتح WebSocket خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>its certificate cannot be checked; nothing was sent</source>
        <translation>لا يمكن التحقق من شهادته؛ لم يُرسَل شيء</translation>
    </message>
    <message>
        <source>nothing was heard of it for %1 s</source>
        <translation>لم يُسمع منه شيء منذ ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation>رُفض، ولم يُرسَل شيء: %1</translation>
    </message>
    <message>
        <source>it does not let us in (%1)</source>
        <translation>لا يسمح لنا بالدخول (%1)</translation>
    </message>
    <message>
        <source>it answers with a redirect (%1), which is not followed</source>
        <translation>يرد بإعادة توجيه (%1)، ولا تُتبع</translation>
    </message>
    <message>
        <source>it answers %1 instead of opening a WebSocket</source>
        <translation>يرد بـ %1 بدلًا من فتح WebSocket</translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation>يرفض الاتصال: لا شيء ينصت هناك</translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation>لا يمكن العثور عليه: الاسم غير موجود</translation>
    </message>
    <message>
        <source>it closed the connection before the WebSocket was open</source>
        <translation>أغلق الاتصال قبل فتح WebSocket</translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation>لا يمكن الوصول إليه في الوقت المحدد</translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation>لا يمكن الوصول إليه عبر هذه الشبكة</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation>لا يتفق معنا على TLS: لا يدعمه، أو إصداره قديم جدًا</translation>
    </message>
    <message>
        <source>no WebSocket: %1</source>
        <translation>لا WebSocket: %1</translation>
    </message>
    <message>
        <source>the connection broke off (1006)</source>
        <translation>انقطع الاتصال (1006)</translation>
    </message>
</context>
<context>
    <name>qd::PipelineState</name>
    <message>
        <source>Item %1: %2</source>
        <translation>العنصر %1: %2</translation>
    </message>
    <message>
        <source>Item %1: %2: %3</source>
        <translation>العنصر %1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 items, %3</source>
        <translation>%1: %2 من العناصر، %3</translation>
    </message>
    <message>
        <source>Figures of workers</source>
        <translation>مؤشرات العمال</translation>
    </message>
    <message>
        <source>reckoned from events since we connected, %1</source>
        <translation>محسوبة من الأحداث منذ اتصالنا، %1</translation>
    </message>
    <message>
        <source>The server&apos;s own count when we connected</source>
        <translation>عدّ الخادم نفسه عند اتصالنا</translation>
    </message>
    <message>
        <source>%1 processed, %2 failed</source>
        <translation>%1 معالجة، %2 فاشلة</translation>
    </message>
    <message>
        <source>Since we connected</source>
        <translation>منذ اتصالنا</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 retried, %4 skipped; one count for each stage</source>
        <translation>%1 مكتملة، %2 فاشلة، %3 معادة، %4 متخطاة؛ عدّ واحد لكل مرحلة</translation>
    </message>
    <message>
        <source>Items in flight</source>
        <translation>عناصر قيد المعالجة</translation>
    </message>
    <message>
        <source>Top performers</source>
        <translation>الأفضل أداءً</translation>
    </message>
    <message>
        <source>Queue sizes</source>
        <translation>أحجام الطوابير</translation>
    </message>
    <message>
        <source>as told at %1; events do not carry them</source>
        <translation>كما أُبلغ عند %1؛ لا تحملها الأحداث</translation>
    </message>
    <message>
        <source>Run finished: %1 completed, %2 failed, %3 retried, %4 skipped in %5 s since we connected</source>
        <translation>انتهى التشغيل: %1 مكتملة، %2 فاشلة، %3 معادة، %4 متخطاة خلال ⁨%5 s⁩ منذ اتصالنا</translation>
    </message>
    <message>
        <source>; top: %1</source>
        <translation>؛ الأعلى: %1</translation>
    </message>
</context>
<context>
    <name>qd::Preset</name>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>لا يمكن استخدام %1: %2.</translation>
    </message>
    <message>
        <source>others than its owner may write it</source>
        <translation>يستطيع غير مالكه الكتابة فيه</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>لا يحتوي على كائن</translation>
    </message>
</context>
<context>
    <name>qd::QueryEdit</name>
    <message>
        <source>Filter workers</source>
        <translation>تصفية العمال</translation>
    </message>
    <message>
        <source>Words, or terms such as
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation>كلمات أو حدود مثل
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab يكمل، ↓ يقترح، F1 يشرح الكل (Ctrl+F أو / للانتقال إلى هنا)</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 مخفي</translation>
    </message>
</context>
<context>
    <name>qd::QueryHelp</name>
    <message>
        <source>both words, anywhere in a worker&apos;s texts</source>
        <translation>الكلمتان معًا، في أي موضع من نصوص العامل</translation>
    </message>
    <message>
        <source>exactly that; status as it is shown</source>
        <translation>هذا بالضبط؛ الحالة كما تُعرض</translation>
    </message>
    <message>
        <source>* stands for anything</source>
        <translation>* تعني أي شيء</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>واحد من عدة</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>quotes for spaces and signs</source>
        <translation>علامات اقتباس للمسافات والعلامات</translation>
    </message>
    <message>
        <source>percent; also &lt;  &lt;=  &gt;=  =  !=</source>
        <translation>نسبة مئوية؛ وأيضًا &lt;  &lt;=  &gt;=  =  !=</translation>
    </message>
    <message>
        <source>times: ms s m h d; 1h30m</source>
        <translation>الأوقات: ms s m h d; 1h30m</translation>
    </message>
    <message>
        <source>sizes: KB MB GB; without a unit MB</source>
        <translation>الأحجام: KB MB GB؛ بلا وحدة MB</translation>
    </message>
    <message>
        <source>counts: k M</source>
        <translation>الأعداد: k M</translation>
    </message>
    <message>
        <source>not; also NOT status:idle</source>
        <translation>نفي؛ وأيضًا NOT status:idle</translation>
    </message>
    <message>
        <source>OR and parentheses; AND is between words</source>
        <translation>OR والأقواس؛ وAND بين الكلمات</translation>
    </message>
    <message>
        <source>known, not known; also host:—</source>
        <translation>معروف، غير معروف؛ وأيضًا host:—</translation>
    </message>
    <message>
        <source>also is:attention  busy  silent  pending  duplicate</source>
        <translation>وأيضًا is:attention  busy  silent  pending  duplicate</translation>
    </message>
    <message>
        <source>both words, anywhere in an entry</source>
        <translation>الكلمتان معًا، في أي موضع من المدخلة</translation>
    </message>
    <message>
        <source>one of several; also kind:job</source>
        <translation>واحد من عدة؛ وأيضًا kind:job</translation>
    </message>
    <message>
        <source>also is:success  warning  job  cron  control  connection</source>
        <translation>وأيضًا is:success  warning  job  cron  control  connection</translation>
    </message>
    <message>
        <source>contains; quotes for spaces</source>
        <translation>يحتوي؛ علامات اقتباس للمسافات</translation>
    </message>
    <message>
        <source>times: ms s m h d; also &lt;  &lt;=  &gt;=  !=</source>
        <translation>الأوقات: ms s m h d؛ وأيضًا &lt;  &lt;=  &gt;=  !=</translation>
    </message>
    <message>
        <source>no older than that</source>
        <translation>ليس أقدم من ذلك</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>منذ ذلك الوقت</translation>
    </message>
    <message>
        <source>any field that entries come with</source>
        <translation>أي حقل يرد مع المدخلات</translation>
    </message>
    <message>
        <source>known; also has:url, -has:job</source>
        <translation>معروف؛ وأيضًا has:url, -has:job</translation>
    </message>
    <message>
        <source>not; also NOT kind:job_started</source>
        <translation>نفي؛ وأيضًا NOT kind:job_started</translation>
    </message>
    <message>
        <source>What can be written in the filter</source>
        <translation>ما يمكن كتابته في التصفية</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>الحقول: %1</translation>
    </message>
    <message>
        <source>What is not known meets no comparison.</source>
        <translation>غير المعروف لا يوافق أي مقارنة.</translation>
    </message>
</context>
<context>
    <name>qd::QueryLine</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>مسح التصفية (Esc)</translation>
    </message>
    <message>
        <source>What can be written here (F1)</source>
        <translation>ما يمكن كتابته هنا (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>غير مفهوم</translation>
    </message>
</context>
<context>
    <name>qd::QueryParser</name>
    <message>
        <source>The filter is longer than %1 characters.</source>
        <translation>التصفية أطول من %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The “)” at character %1 closes nothing.</source>
        <translation>“)” عند الحرف %1 لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>More than %1 levels within each other at character %2.</source>
        <translation>أكثر من %1 من المستويات المتداخلة عند الحرف %2.</translation>
    </message>
    <message>
        <source>The “(” at character %1 is not closed.</source>
        <translation>“(” عند الحرف %1 غير مغلق.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>علامة الاقتباس عند الحرف %1 غير مغلقة.</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2).</source>
        <translation>لا يوجد حقل “%1” (الحرف %2).</translation>
    </message>
    <message>
        <source>A text with “%1” in it goes into quotes.</source>
        <translation>النص الذي فيه “%1” يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد “%1”؟</translation>
    </message>
    <message>
        <source>“~” looks into texts, but “%1” is none (character %2).</source>
        <translation>“~” يبحث في النصوص، لكن “%1” ليس نصًا (الحرف %2).</translation>
    </message>
    <message>
        <source>is no percentage, such as 5 or 2.5%</source>
        <translation>ليس نسبة مئوية، مثل 5 أو 2.5%</translation>
    </message>
    <message>
        <source>is no length of time, such as 90s, 5m or 1h30m</source>
        <translation>ليس مدة زمنية، مثل 90s أو 5m أو 1h30m</translation>
    </message>
    <message>
        <source>is no size, such as 500MB or 1.5GB</source>
        <translation>ليس حجمًا، مثل 500MB أو 1.5GB</translation>
    </message>
    <message>
        <source>is no date and time, such as 2026-01-31T14:00Z</source>
        <translation>ليس تاريخًا ووقتًا، مثل 2026-01-31T14:00Z</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ليس true ولا false</translation>
    </message>
    <message>
        <source>is no number, such as 1000 or 10k</source>
        <translation>ليس عددًا، مثل 1000 أو 10k</translation>
    </message>
    <message>
        <source>“%1” at character %2 %3.</source>
        <translation>“%1” عند الحرف %2 %3.</translation>
    </message>
    <message>
        <source>More than %1 terms at character %2.</source>
        <translation>أكثر من %1 من الحدود عند الحرف %2.</translation>
    </message>
    <message>
        <source>Something is missing beside “%1” at character %2.</source>
        <translation>ينقص شيء بجانب “%1” عند الحرف %2.</translation>
    </message>
    <message>
        <source>“%1” at character %2 wants a “:”.</source>
        <translation>“%1” عند الحرف %2 يحتاج إلى “:”.</translation>
    </message>
    <message>
        <source>“is:%1” (character %2) is not known: a worker is %3 or has a status.</source>
        <translation>“is:%1” (الحرف %2) غير معروف: العامل يكون %3 أو له حالة.</translation>
    </message>
</context>
<context>
    <name>qd::QueryPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation>طرق المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <translation>
            <numerusform>%1، لا عمال</numerusform>
            <numerusform>%1، عامل واحد</numerusform>
            <numerusform>%1، عاملان</numerusform>
            <numerusform>%1، %n عمال</numerusform>
            <numerusform>%1، %n عاملًا</numerusform>
            <numerusform>%1، %n عامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::QuestionDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation>رد %1 بـ %2</translation>
    </message>
    <message>
        <source>%1 has failed again and again: nothing is asked until the next trial</source>
        <translation>فشل %1 مرارًا: لا يُسأل عن شيء حتى المحاولة التالية</translation>
    </message>
    <message>
        <source>%1 sent broken JSON: %2 at byte %3</source>
        <translation>أرسل %1 نص JSON تالفًا: %2 عند البايت %3</translation>
    </message>
    <message>
        <source>%1 says that it did not succeed</source>
        <translation>يقول %1 إنه لم ينجح</translation>
    </message>
</context>
<context>
    <name>qd::QueueChart</name>
    <message>
        <source>%1 h</source>
        <translation>⁨%1 h⁩</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>processed /min</source>
        <translation>معالجة /min</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>waiting and held</source>
        <translation>منتظرة ومحجوزة</translation>
    </message>
    <message>
        <source>Choose a queue in the table to see its depth and throughput.</source>
        <translation>اختر طابورًا في الجدول لترى عمقه وإنتاجيته.</translation>
    </message>
    <message>
        <source>No history yet: the back end gives none (%1). What is seen from now on is drawn here.</source>
        <translation>لا سجل زمني بعد: لا يقدّمه الخادم الخلفي (%1). ما يُرى من الآن فصاعدًا يُرسم هنا.</translation>
    </message>
    <message>
        <source>Asking for the last %1 h…</source>
        <translation>يُطلب آخر ⁨%1 h⁩…</translation>
    </message>
    <message>
        <source>No history yet: the back end kept none of this queue. What is seen from now on is drawn here.</source>
        <translation>لا سجل زمني بعد: لم يحفظ الخادم الخلفي شيئًا لهذا الطابور. ما يُرى من الآن فصاعدًا يُرسم هنا.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>العتبة %1</translation>
    </message>
    <message>
        <source>Depth and throughput of %1</source>
        <translation>عمق %1 وإنتاجيته</translation>
    </message>
    <message>
        <source>Depth and throughput</source>
        <translation>العمق والإنتاجية</translation>
    </message>
    <message>
        <source>%1 · depth, last %2 h</source>
        <translation>%1 · العمق، آخر ⁨%2 h⁩</translation>
    </message>
    <message>
        <source>%1 · depth, as seen since we watch</source>
        <translation>%1 · العمق، كما شوهد منذ بدء المراقبة</translation>
    </message>
</context>
<context>
    <name>qd::QueueDelegate</name>
    <message>
        <source>%1 in trouble</source>
        <translation>%1 فيها مشكلة</translation>
    </message>
    <message>
        <source>%1, reckoned from the change of the last half minute</source>
        <translation>%1، محسوبًا من تغيّر آخر نصف دقيقة</translation>
    </message>
    <message>
        <source>%1, as the back end reckons</source>
        <translation>%1، بحسب حساب الخادم الخلفي</translation>
    </message>
    <message>
        <source>More tasks come than go.</source>
        <translation>المهام الواردة أكثر من الصادرة.</translation>
    </message>
    <message>
        <source>Tasks come, and none go.</source>
        <translation>ترد مهام ولا تخرج أي مهمة.</translation>
    </message>
    <message>
        <source>No tasks go.</source>
        <translation>لا تخرج مهام.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Tasks wait, and no worker and no consumer reads this queue.</source>
        <translation>مهام تنتظر، ولا عامل ولا مستهلك يقرأ هذا الطابور.</translation>
    </message>
    <message>
        <source>%1 read it</source>
        <translation>عدد قرّائه %1</translation>
    </message>
    <message>
        <source>Nobody could tell who reads it.</source>
        <translation>لا يمكن لأحد معرفة من يقرؤه.</translation>
    </message>
    <message>
        <source>What waited and was held in the last hour, a value a minute. Gaps: nothing was heard of it.</source>
        <translation>ما انتظر وما حُجز في آخر ساعة، قيمة كل دقيقة. الفجوات: لم يُسمع عنه شيء.</translation>
    </message>
    <message>
        <source>%1 waiting, %2 held</source>
        <translation>%1 منتظرة، %2 محجوزة</translation>
    </message>
</context>
<context>
    <name>qd::QueueEntries</name>
    <message>
        <source>Over the whole page</source>
        <translation>على كامل الصفحة</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>المدخلة %1 من %2</translation>
    </message>
    <message>
        <source>Back to its place</source>
        <translation>العودة إلى موضعه</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>The chosen entry&apos;s fields (Enter)</source>
        <translation>حقول المدخلة المحددة (Enter)</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>لم يُختر طابور</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>مهام %1</translation>
    </message>
    <message>
        <source>Give %1 back…</source>
        <translation>إعادة %1…</translation>
    </message>
    <message>
        <source>Requeue %1…</source>
        <translation>إعادة %1 إلى الطابور…</translation>
    </message>
    <message>
        <source>Shows first what would be done (Shift+R)</source>
        <translation>يعرض أولًا ما سيُفعل (Shift+R)</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Nobody holds a task.</source>
        <translation>لا أحد لديه مهمة.</translation>
    </message>
    <message>
        <source>Nothing is orphaned.</source>
        <translation>لا شيء يتيم.</translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation>لا رسائل ميتة.</translation>
    </message>
    <message>
        <source>Choose a queue to see what stands in it.</source>
        <translation>اختر طابورًا لترى ما فيه.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>لا يُعرض</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 من %2 مقروءة</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>more is not kept: find narrows nothing beyond</source>
        <translation>لا يُحفظ المزيد: البحث لا يشمل ما بعده</translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>يوجد المزيد</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>نسخ بصيغة JSON</translation>
    </message>
</context>
<context>
    <name>qd::QueueModel</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>qd::QueueOrder</name>
    <message>
        <source>Group %1, %2 queues, %3</source>
        <translation>المجموعة %1، %2 من الطوابير، %3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>مطوية</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
</context>
<context>
    <name>qd::QueuePage</name>
    <message>
        <source>%1: chart</source>
        <translation>%1: مخطط</translation>
    </message>
    <message>
        <source>%1: tasks</source>
        <translation>%1: المهام</translation>
    </message>
    <message>
        <source>This queue is not there now.</source>
        <translation>هذا الطابور غير موجود الآن.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 منتظرة</translation>
    </message>
</context>
<context>
    <name>qd::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>منتظرة</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>In /s</source>
        <translation>وارد /s</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>صادر /s</translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation>يفرغ خلال</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>يقرؤه</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>مجموعات المستهلكين</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Other fields of this queue</source>
        <translation>حقول أخرى لهذا الطابور</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>Tasks queued</source>
        <translation>مهام في الطوابير</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>لم يُختر طابور</translation>
    </message>
    <message>
        <source>Choose a queue in the table to see everything about it.</source>
        <translation>اختر طابورًا في الجدول لترى كل شيء عنه.</translation>
    </message>
    <message>
        <source>Nobody reads this queue: start a worker for it, or its tasks wait for ever.</source>
        <translation>لا أحد يقرأ هذا الطابور: شغّل عاملًا له، وإلا انتظرت مهامه إلى الأبد.</translation>
    </message>
    <message>
        <source>No worker says that it reads this queue.</source>
        <translation>لا عامل يقول إنه يقرأ هذا الطابور.</translation>
    </message>
    <message>
        <source>Show all %1 in Workers</source>
        <translation>إظهار الكل (%1) في العمال</translation>
    </message>
    <message>
        <source>Show in Workers</source>
        <translation>إظهار في العمال</translation>
    </message>
    <message>
        <source>Open worker %1, %2</source>
        <translation>فتح العامل %1، %2</translation>
    </message>
    <message>
        <source>The queue status says %1 tasks; the queues here add up to %2.</source>
        <translation>تقول حالة الطوابير %1 من المهام؛ ومجموع الطوابير هنا %2.</translation>
    </message>
    <message>
        <source>The overview says %1.</source>
        <translation>تقول النظرة العامة %1.</translation>
    </message>
</context>
<context>
    <name>qd::QueueTable</name>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
</context>
<context>
    <name>qd::QueuesPage</name>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>What the names have in common</source>
        <translation>المشترك بين الأسماء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Name up to &quot;%1&quot;</source>
        <translation>الاسم حتى &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>تصدير…	Ctrl+E</translation>
    </message>
    <message>
        <source>Show its workers</source>
        <translation>إظهار عماله</translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…	Shift+R</source>
        <translation>إعادة %1 يتيمة إلى الطابور…	Shift+R</translation>
    </message>
    <message>
        <source>Requeue orphaned…</source>
        <translation>إعادة اليتيمة إلى الطابور…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy row	Ctrl+C</source>
        <translation>نسخ الصف	Ctrl+C</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 من الطوابير</translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…</source>
        <translation>إعادة %1 يتيمة إلى الطابور…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter queues by words</source>
        <translation>تصفية الطوابير بالكلمات</translation>
    </message>
    <message>
        <source>Words that must occur in the name or state; -word: must not (Ctrl+F)</source>
        <translation>كلمات يجب أن ترد في الاسم أو الحالة؛ ⁨-word⁩: يجب ألا ترد (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>What stands in the chosen queue</source>
        <translation>ما في الطابور المحدد</translation>
    </message>
    <message>
        <source>More about the queues</source>
        <translation>المزيد عن الطوابير</translation>
    </message>
    <message>
        <source>Group, export</source>
        <translation>تجميع، تصدير</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 من المهام</translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation>حالة الطوابير تقول %1</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>%1 من السعة</translation>
    </message>
    <message>
        <source>nobody reads %1</source>
        <translation>لا أحد يقرأ %1</translation>
    </message>
    <message>
        <source>nobody reads %1 of them</source>
        <translation>لا أحد يقرأ %1 منها</translation>
    </message>
    <message>
        <source>%1 is growing</source>
        <translation>%1 يزداد</translation>
    </message>
    <message>
        <source>%1 are growing</source>
        <translation>%1 تزداد</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>لا طوابير</translation>
    </message>
    <message>
        <source>%1 reports no queues. They appear here as soon as it does.</source>
        <translation>لا يُبلغ %1 عن أي طابور. تظهر هنا حالما يفعل.</translation>
    </message>
    <message>
        <source>Open in a window	Ctrl+Shift+O</source>
        <translation>فتح في نافذة	Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>qd::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>qd::RangePicker</name>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Any range</source>
        <translation>أي فترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>It ends before it begins, or at once.</source>
        <translation>تنتهي قبل أن تبدأ، أو فورًا.</translation>
    </message>
    <message>
        <source>Two years at most.</source>
        <translation>سنتان على الأكثر.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>تقع في المستقبل.</translation>
    </message>
    <message>
        <source>%1 long, times in %2</source>
        <translation>الطول %1، الأوقات بتوقيت %2</translation>
    </message>
</context>
<context>
    <name>qd::ReachDialog</name>
    <message>
        <source>How alerts reach people</source>
        <translation>كيف تصل التنبيهات إلى الناس</translation>
    </message>
    <message>
        <source>What is entered holds at once, for every fleet. Each rule says which of these ways it takes.</source>
        <translation>ما يُدخل يسري فورًا على كل أسطول. وكل قاعدة تحدد أيًا من هذه الطرق تستخدم.</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>التنبيه بدءًا من</translation>
    </message>
    <message>
        <source>The least severe alert that calls</source>
        <translation>أدنى خطورة تنبّه</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>أيقونة العلبة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>One sound for all that comes together.</source>
        <translation>صوت واحد لكل ما يأتي معًا.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>خطاف الويب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>No shell: words between spaces, &quot;quotes&quot; keep spaces. Filled in: {event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}, each within one argument.</source>
        <translation>بلا صدفة: كلمات بينها مسافات، و&quot;الاقتباس&quot; يحفظ المسافات. يُملأ: {event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}، كل منها ضمن وسيط واحد.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test the desktop notifications</source>
        <translation>اختبار إشعارات سطح المكتب</translation>
    </message>
    <message>
        <source>Test the icon in the tray</source>
        <translation>اختبار الأيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Test the sound of critical alerts</source>
        <translation>اختبار صوت التنبيهات الحرجة</translation>
    </message>
    <message>
        <source>Test the sound of warnings</source>
        <translation>اختبار صوت التحذيرات</translation>
    </message>
    <message>
        <source>Test the sound of infos</source>
        <translation>اختبار صوت المعلومات</translation>
    </message>
    <message>
        <source>Test the webhook</source>
        <translation>اختبار خطاف الويب</translation>
    </message>
    <message>
        <source>Test the command</source>
        <translation>اختبار الأمر</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يجري الاختبار…</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>الصوت: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga *.flac)</source>
        <translation>الأصوات (*.wav *.ogg *.oga *.flac)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>السر</translation>
    </message>
    <message>
        <source>Secret that signs</source>
        <translation>سر التوقيع</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Set the secret</source>
        <translation>تعيين السر</translation>
    </message>
    <message>
        <source>Set; enter another one to replace it</source>
        <translation>معيّن؛ أدخل سرًا آخر لاستبداله</translation>
    </message>
    <message>
        <source>Signs what is sent; at least 16 characters</source>
        <translation>يوقّع ما يُرسَل؛ 16 حرفًا على الأقل</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>اختبار: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a sound</comment>
        <translation>واضح</translation>
    </message>
</context>
<context>
    <name>qd::Reader</name>
    <message>
        <source>It reports an error</source>
        <translation>يُبلغ عن خطأ</translation>
    </message>
    <message>
        <source>reported an error</source>
        <translation>كان قد أبلغ عن خطأ</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>The back end calls it unavailable</source>
        <translation>يصفه الخادم الخلفي بأنه غير متاح</translation>
    </message>
    <message>
        <source>was unavailable</source>
        <translation>كان غير متاح</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>It still holds %1.</source>
        <translation>ما زال لديه %1.</translation>
    </message>
    <message>
        <source>Last heard of %1 ago.</source>
        <translation>آخر ما سُمع منه قبل %1.</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>منهار</translation>
    </message>
    <message>
        <source>had crashed</source>
        <translation>كان قد انهار</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>منهار</translation>
    </message>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>، ربما لنقص الذاكرة</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>منهار: %1</translation>
    </message>
    <message>
        <source>had crashed with %1</source>
        <translation>كان قد انهار مع %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>رمز الخروج %1</translation>
    </message>
    <message>
        <source>Crashed; its exit code is not known</source>
        <translation>منهار؛ رمز خروجه غير معروف</translation>
    </message>
    <message>
        <source>Stopped; the back end does not say why</source>
        <translation>متوقف؛ لا يذكر الخادم الخلفي السبب</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>كان متوقفًا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Stopped on purpose</source>
        <translation>أُوقف عمدًا</translation>
    </message>
    <message>
        <source>had been stopped on purpose</source>
        <translation>كان قد أُوقف عمدًا</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>انتهى بـ %1.</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>متوقف، %1</translation>
    </message>
    <message>
        <source>was stopped, %1</source>
        <translation>كان متوقفًا، %1</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>متوقف، رمز الخروج %1</translation>
    </message>
    <message>
        <source>Paused; the back end does not say by whom</source>
        <translation>معلّق؛ لا يذكر الخادم الخلفي مَن علّقه</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>كان معلّقًا</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>No heartbeat for %1</source>
        <translation>لا نبضات منذ %1</translation>
    </message>
    <message>
        <source>Its heartbeat is old, says the back end</source>
        <translation>نبضته قديمة، كما يقول الخادم الخلفي</translation>
    </message>
    <message>
        <source>no heartbeat for %1</source>
        <translation>لا نبضات منذ %1</translation>
    </message>
    <message>
        <source>old heartbeat</source>
        <translation>نبضة قديمة</translation>
    </message>
    <message>
        <source>had sent no heartbeat for %1</source>
        <translation>لم يكن قد أرسل نبضات منذ %1</translation>
    </message>
    <message>
        <source>The back end calls it stale, though its last heartbeat was %1 ago</source>
        <translation>يصفه الخادم الخلفي بأنه متقادم، مع أن آخر نبضة له كانت قبل %1</translation>
    </message>
    <message>
        <source>was stale, said the back end</source>
        <translation>كان متقادمًا، كما قال الخادم الخلفي</translation>
    </message>
    <message>
        <source>called stale</source>
        <translation>يوصف بأنه متقادم</translation>
    </message>
    <message>
        <source>The back end calls it stale; its last activity was %1 ago</source>
        <translation>يصفه الخادم الخلفي بأنه متقادم؛ كان آخر نشاط له قبل %1</translation>
    </message>
    <message>
        <source>The back end calls it stale</source>
        <translation>يصفه الخادم الخلفي بأنه متقادم</translation>
    </message>
    <message>
        <source>Tasks wait, and it has done nothing for %1</source>
        <translation>مهام تنتظر، ولم يفعل شيئًا منذ %1</translation>
    </message>
    <message>
        <source>nothing done for %1</source>
        <translation>لم يفعل شيئًا منذ %1</translation>
    </message>
    <message>
        <source>had done nothing for %1, though tasks waited</source>
        <translation>لم يكن قد فعل شيئًا منذ %1 مع أن مهامًا كانت تنتظر</translation>
    </message>
    <message>
        <source>Perhaps stuck: %1 has been running for %2</source>
        <translation>ربما عالق: %1 تعمل منذ %2</translation>
    </message>
    <message>
        <source>was perhaps stuck with %1, for %2</source>
        <translation>كان ربما عالقًا مع %1 منذ %2</translation>
    </message>
    <message>
        <source>95 % of such jobs take no longer than %1.</source>
        <translation>⁨95 %⁩ من هذه المهام لا تستغرق أكثر من %1.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>الحد هو %1.</translation>
    </message>
    <message>
        <source>Busy with %1, but silent for %2</source>
        <translation>مشغول بـ %1، لكنه صامت منذ %2</translation>
    </message>
    <message>
        <source>was busy with %1, but silent</source>
        <translation>كان مشغولًا بـ %1 لكنه صامت</translation>
    </message>
    <message>
        <source>was in a state that nobody knows</source>
        <translation>كان في حالة لا يعرفها أحد</translation>
    </message>
    <message>
        <source>It reports &quot;%1&quot;, which does not tell whether it works</source>
        <translation>يُبلغ بـ &quot;%1&quot;، وهذا لا يبيّن هل يعمل</translation>
    </message>
    <message>
        <source>It reports no status</source>
        <translation>لا يُبلغ عن أي حالة</translation>
    </message>
    <message>
        <source>It has reported nothing of itself yet</source>
        <translation>لم يُبلغ بشيء عن نفسه بعد</translation>
    </message>
    <message>
        <source>How old its heartbeat is cannot be told: the back end gives no time.</source>
        <translation>لا يمكن معرفة عمر نبضته: لا يذكر الخادم الخلفي وقتًا.</translation>
    </message>
    <message>
        <source>Its last heartbeat was %1 ago.</source>
        <translation>كانت آخر نبضة له قبل %1.</translation>
    </message>
    <message>
        <source>Its last activity was %1 ago.</source>
        <translation>كان آخر نشاط له قبل %1.</translation>
    </message>
    <message>
        <source>The back end calls it degraded</source>
        <translation>يصفه الخادم الخلفي بأنه متدهور</translation>
    </message>
    <message>
        <source>was degraded</source>
        <translation>كان متدهورًا</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>was starting</source>
        <translation>كان يبدأ</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>ينتظر عملًا</translation>
    </message>
    <message>
        <source>was waiting for work</source>
        <translation>كان ينتظر عملًا</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Busy with %1</source>
        <translation>مشغول بـ %1</translation>
    </message>
    <message>
        <source>was running</source>
        <translation>كان يعمل</translation>
    </message>
    <message>
        <source>was busy with %1</source>
        <translation>كان مشغولًا بـ %1</translation>
    </message>
    <message>
        <source>So says the back end; it tells of no heartbeat.</source>
        <translation>هكذا يقول الخادم الخلفي؛ ولا يذكر أي نبضة.</translation>
    </message>
</context>
<context>
    <name>qd::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>ما المخفي</translation>
    </message>
    <message>
        <source>Values are hidden whose key contains one of these words, in fields and inside texts. Neither capitals nor signs count: api_key is also X-Api-Key. One to a line.</source>
        <translation>تُخفى القيم التي يحوي مفتاحها إحدى هذه الكلمات، في الحقول وداخل النصوص. لا فرق للأحرف الكبيرة ولا للعلامات: api_key هو أيضًا X-Api-Key. كلمة في كل سطر.</translation>
    </message>
    <message>
        <source>Words that hide a value</source>
        <translation>كلمات تُخفي القيمة</translation>
    </message>
</context>
<context>
    <name>qd::RedisClient</name>
    <message>
        <source>it sent a reply that nobody asked for</source>
        <translation>أرسل ردًا لم يطلبه أحد</translation>
    </message>
    <message>
        <source>it sent what is not a usable reply (%1)</source>
        <translation>أرسل ردًا لا يصلح للاستخدام (%1)</translation>
    </message>
    <message>
        <source>it has not finished the TLS handshake within %1 s: perhaps it speaks no TLS</source>
        <translation>لم يُتم مصافحة TLS خلال ⁨%1 s⁩: ربما لا يدعم TLS</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>لا رد خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>connecting anew</source>
        <translation>يعاد الاتصال</translation>
    </message>
    <message>
        <source>it answers with something else than was asked for</source>
        <translation>رد بغير ما طُلب منه</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Redis at %1 (now %2): %3</source>
        <translation>Redis على %1 (الآن %2): %3</translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation>Redis على %1: %2</translation>
    </message>
    <message>
        <source>it does not answer like a Redis server</source>
        <translation>لا يرد كما يرد خادم Redis</translation>
    </message>
    <message>
        <source>its sentinels name it the master, but it says that it is a %1</source>
        <translation>تسميه خوادم Sentinel الرئيسي، لكنه يقول إنه %1</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>نسخة متماثلة</translation>
    </message>
    <message>
        <source>its sentinels on this computer lead to another one, where the password would go unencrypted; nothing was sent (use rediss+sentinel://)</source>
        <translation>خوادم Sentinel على هذا الحاسوب تقود إلى حاسوب آخر ستذهب إليه كلمة المرور دون تشفير؛ لم يُرسَل شيء (استخدم rediss+sentinel://)</translation>
    </message>
</context>
<context>
    <name>qd::RedisControl</name>
    <message>
        <source>Nobody reads the control stream %1: no worker and no gateway would act.</source>
        <translation>لا أحد يقرأ دفق التحكم %1: لن ينفّذ أي عامل ولا أي بوابة.</translation>
    </message>
    <message>
        <source>Whether anybody reads the control stream is not known yet.</source>
        <translation>لا يُعرف بعد هل يقرأ أحد دفق التحكم.</translation>
    </message>
    <message>
        <source>No gateway reads the control stream %1: workers pause and resume, nobody would start or stop them.</source>
        <translation>لا بوابة تقرأ دفق التحكم %1: العمال يُعلَّقون ويُستأنفون، ولا أحد يشغّلهم أو يوقفهم.</translation>
    </message>
    <message>
        <source>No worker of that name has reported anything: nothing was sent.</source>
        <translation>لم يُبلغ عامل بهذا الاسم عن شيء: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Redis is not connected: nothing was sent.</source>
        <translation>Redis غير متصل: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The control stream took nothing: %1</source>
        <translation>لم يقبل دفق التحكم شيئًا: %1</translation>
    </message>
    <message>
        <source>It did not take effect.</source>
        <translation>لم يُنفَّذ.</translation>
    </message>
    <message>
        <source>Nobody answered within %1 s.</source>
        <translation>لم يرد أحد خلال ⁨%1 s⁩.</translation>
    </message>
    <message>
        <source>The connection broke while it was sent: whether it took effect is not known.</source>
        <translation>انقطع الاتصال أثناء الإرسال: لا يُعرف هل نُفِّذ.</translation>
    </message>
</context>
<context>
    <name>qd::RedisEntries</name>
    <message>
        <source>Redis did not answer.</source>
        <translation>لم يرد Redis.</translation>
    </message>
</context>
<context>
    <name>qd::RedisError</name>
    <message>
        <source>what was asked</source>
        <translation>ما طُلب</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>مفتاح</translation>
    </message>
</context>
<context>
    <name>qd::RedisFacts</name>
    <message>
        <source>%1 s</source>
        <translation>⁨%1 s⁩</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>⁨%1 min⁩</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>⁨%1 h⁩</translation>
    </message>
    <message>
        <source>agrees with this computer&apos;s</source>
        <translation>توافق ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation>متقدمة %1 على ساعة هذا الحاسوب؛ تُحسب الأعمار بساعة الخادم</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation>متأخرة %1 عن ساعة هذا الحاسوب؛ تُحسب الأعمار بساعة الخادم</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>الرئيسي</translation>
    </message>
    <message>
        <source>%1, by the word of its sentinels</source>
        <translation>%1، بحسب خوادم Sentinel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>replica of %1:%2</source>
        <translation>نسخة متماثلة من %1:%2</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>نسخة متماثلة</translation>
    </message>
    <message>
        <source>its link to the master is down: what it shows may be old</source>
        <translation>ارتباطه بالرئيسي منقطع: قد يكون ما يعرضه قديمًا</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>not supported: only the keys that this server itself holds are read</source>
        <translation>غير مدعوم: لا تُقرأ إلا المفاتيح التي يحفظها هذا الخادم نفسه</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 من %2 كحد أقصى</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>its memory is full (%1): it takes no new entries</source>
        <translation>ذاكرته ممتلئة (%1): لا يقبل مدخلات جديدة</translation>
    </message>
    <message>
        <source>almost full (%1): it may soon take no new entries</source>
        <translation>شبه ممتلئ (%1): قد لا يقبل قريبًا مدخلات جديدة</translation>
    </message>
    <message>
        <source>almost full (%1): it may drop keys</source>
        <translation>شبه ممتلئ (%1): قد يُسقط مفاتيح</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>الاستمرارية</translation>
    </message>
    <message>
        <source>append-only file</source>
        <translation>ملف إلحاق فقط</translation>
    </message>
    <message>
        <source>snapshots, or none</source>
        <translation>لقطات، أو لا شيء</translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no new entries</source>
        <translation>لا يستطيع الحفظ على قرصه ولا يقبل مدخلات جديدة</translation>
    </message>
    <message>
        <source>its last save to its disk failed: it may refuse new entries</source>
        <translation>فشل آخر حفظ له على القرص: قد يرفض مدخلات جديدة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>it takes commands without a password from other computers</source>
        <translation>يقبل أوامر بلا كلمة مرور من حواسيب أخرى</translation>
    </message>
    <message>
        <source>its protected mode is off</source>
        <translation>وضعه المحمي معطّل</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>الاتصال غير مشفّر</translation>
    </message>
    <message>
        <source>signed in as the default user, who may do everything: a user that may only watch is safer</source>
        <translation>تسجيل الدخول بالمستخدم الافتراضي الذي يُسمح له بكل شيء: مستخدم للمراقبة فقط أكثر أمانًا</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>this user may not use %1</source>
        <translation>لا يُسمح لهذا المستخدم باستعمال %1</translation>
    </message>
</context>
<context>
    <name>qd::RedisFeed</name>
    <message>
        <source>entries of %1 that are none</source>
        <translation>مدخلات في %1 ليست مدخلات</translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation>Redis على %1: %2</translation>
    </message>
    <message>
        <source>%1: its events cannot be read now, so nobody knows which workers live: nothing was judged or changed.</source>
        <translation>%1: تتعذر قراءة أحداثه الآن، فلا أحد يعرف أي العمال حي: لم يُحكم على شيء ولم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Redis itself keeps no such details.</source>
        <translation>لا يحفظ Redis نفسه تفاصيل كهذه.</translation>
    </message>
    <message>
        <source>more than %1 workers: the rest is not shown</source>
        <translation>أكثر من %1 من العمال: لا يُعرض الباقي</translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation>أكثر من %1 من المهام المجدولة: لا يُعرض الباقي</translation>
    </message>
    <message>
        <source>The stream was deleted or began anew; reading on from its start.</source>
        <translation>حُذف الدفق أو بدأ من جديد؛ تستمر القراءة من بدايته.</translation>
    </message>
    <message>
        <source>%1 events were trimmed away before they could be read.</source>
        <translation>قُصّ %1 من الأحداث قبل أن تُقرأ.</translation>
    </message>
    <message>
        <source>Events were trimmed away, or the stream began anew; how many were missed is not known.</source>
        <translation>قُصّت أحداث، أو بدأ الدفق من جديد؛ لا يُعرف كم فات منها.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes (READONLY): control goes by its master.</source>
        <translation>Redis هذا نسخة متماثلة ولا يقبل التغييرات (READONLY): التحكم يتم عبر الخادم الرئيسي.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>none: events are read to their end</source>
        <translation>لا شيء: قُرئت الأحداث حتى آخرها</translation>
    </message>
    <message>
        <source>%L1 events are not read yet</source>
        <translation>%L1 من الأحداث لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>qd::RedisQuestions</name>
    <message>
        <source>Redis did not answer.</source>
        <translation>لم يرد Redis.</translation>
    </message>
    <message>
        <source>Redis did not answer: nothing was changed.</source>
        <translation>لم يرد Redis: لم يُغيَّر شيء.</translation>
    </message>
</context>
<context>
    <name>qd::RedisSentinel</name>
    <message>
        <source>it does not answer within %1 s</source>
        <translation>لا يرد خلال ⁨%1 s⁩</translation>
    </message>
    <message>
        <source>it is no Sentinel</source>
        <translation>ليس خادم Sentinel</translation>
    </message>
    <message>
        <source>it knows no such master</source>
        <translation>لا يعرف خادمًا رئيسيًا كهذا</translation>
    </message>
    <message>
        <source>it wants a password of its own, which is not supported</source>
        <translation>يطلب كلمة مرور خاصة به، وهذا غير مدعوم</translation>
    </message>
    <message>
        <source>it answers with something that is no address</source>
        <translation>يرد بما ليس عنوانًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its sentinels know no master called &quot;%1&quot;</source>
        <translation>لا تعرف خوادم Sentinel خادمًا رئيسيًا باسم &quot;%1&quot;</translation>
    </message>
    <message>
        <source>none of its sentinels answers (%1)</source>
        <translation>لا يرد أي من خوادم Sentinel (%1)</translation>
    </message>
</context>
<context>
    <name>qd::RedisSocket</name>
    <message>
        <source>the server closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation>يرفض الاتصال: لا شيء ينصت هناك</translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation>لا يمكن العثور عليه: الاسم غير موجود</translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation>لا يمكن الوصول إليه في الوقت المحدد</translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation>لا يمكن الوصول إليه عبر هذه الشبكة</translation>
    </message>
    <message>
        <source>the socket may not be opened by this user</source>
        <translation>لا يُسمح لهذا المستخدم بفتح المقبس</translation>
    </message>
    <message>
        <source>no server listens at that path</source>
        <translation>لا خادم ينصت على ذلك المسار</translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation>رُفض، ولم يُرسَل شيء: %1</translation>
    </message>
    <message>
        <source>the client certificate and its key do not belong together</source>
        <translation>شهادة العميل ومفتاحها لا يتطابقان</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation>لا يتفق معنا على TLS: لا يدعمه، أو إصداره قديم جدًا</translation>
    </message>
</context>
<context>
    <name>qd::RequeueDesk</name>
    <message>
        <source>%1 does not show the tasks of its queues: only a connection to its Redis does.</source>
        <translation>لا يعرض %1 مهام طوابيره: لا يعرضها إلا اتصال بـ Redis الخاص به.</translation>
    </message>
    <message>
        <source>%1 does not show what is in a task: only a connection to its Redis does.</source>
        <translation>لا يعرض %1 ما في المهمة: لا يعرضه إلا اتصال بـ Redis الخاص به.</translation>
    </message>
    <message>
        <source>%1 gives orphaned tasks back as they are, nothing else: nothing was sent.</source>
        <translation>يعيد %1 المهام اليتيمة كما هي، ولا شيء غير ذلك: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1 gives back all orphaned tasks at once, none alone: nothing was sent.</source>
        <translation>يعيد %1 كل المهام اليتيمة دفعة واحدة، ولا يعيد واحدة وحدها: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>That is no name of a queue: nothing was sent.</source>
        <translation>ليس هذا اسم طابور: لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>رد %1 بـ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not offer to give tasks back (%2).</source>
        <translation>لا يتيح %1 إعادة المهام (%2).</translation>
    </message>
    <message>
        <source>%1 answered without results</source>
        <translation>رد %1 بلا نتائج</translation>
    </message>
    <message>
        <source>%1. Whether it was done is not known.</source>
        <translation>%1. لا يُعرف هل تم ذلك.</translation>
    </message>
</context>
<context>
    <name>qd::RequeueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give dead letters back</source>
        <translation>إعادة رسائل ميتة</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>إعادة إلى الطابور</translation>
    </message>
    <message>
        <source>Number of entries, to go on</source>
        <translation>عدد المدخلات للمتابعة</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>المنجز حتى الآن</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>إلى الطابور</translation>
    </message>
    <message>
        <source>To the dead letters</source>
        <translation>إلى الرسائل الميتة</translation>
    </message>
    <message>
        <source>Change fields…</source>
        <translation>تغيير الحقول…</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>Give dead letters of %1 back?</source>
        <translation>أتريد إعادة الرسائل الميتة من %1؟</translation>
    </message>
    <message>
        <source>Requeue tasks of %1?</source>
        <translation>أتريد إعادة مهام %1 إلى الطابور؟</translation>
    </message>
    <message>
        <source>Requeue what %1 holds?</source>
        <translation>أتريد إعادة ما لدى %1 إلى الطابور؟</translation>
    </message>
    <message>
        <source>Looking who holds what…</source>
        <translation>يُبحث عمّا لدى كل عامل…</translation>
    </message>
    <message>
        <source>It could not be found out what can be given back.</source>
        <translation>تعذرت معرفة ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>This back end does not tell which tasks are orphaned. It gives back, at once and in all queues, whatever belonged to a worker that died.</source>
        <translation>هذا الخادم الخلفي لا يبيّن أي المهام يتيمة. إنه يعيد، دفعة واحدة وفي كل الطوابير، كل ما كان لعامل مات.</translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation>لا رسائل ميتة.</translation>
    </message>
    <message>
        <source>Nothing is orphaned: each held task has a worker that works on it.</source>
        <translation>لا شيء يتيم: لكل مهمة محجوزة عامل يعمل عليها.</translation>
    </message>
    <message>
        <source>It holds nothing that is orphaned.</source>
        <translation>ليس لديه شيء يتيم.</translation>
    </message>
    <message>
        <source>%1 found. Each returns to its queue and leaves the dead letters.</source>
        <translation>وُجد %1. تعود كل واحدة إلى طابورها وتغادر الرسائل الميتة.</translation>
    </message>
    <message>
        <source>%1 found; nothing has been changed yet. Each is judged anew just before it is given back.</source>
        <translation>وُجد %1؛ لم يُغيَّر شيء بعد. تُقيَّم كل واحدة من جديد قبيل إعادتها.</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>يوجد أكثر من هذه (%1).</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 من %2…</translation>
    </message>
    <message>
        <source>It was not confirmed: %1</source>
        <translation>لم تُؤكد: %1</translation>
    </message>
    <message>
        <source>Done; how many it were is not known.</source>
        <translation>تم؛ العدد غير معروف.</translation>
    </message>
    <message>
        <source>Done: %1 given back.</source>
        <translation>تم: أُعيد %1.</translation>
    </message>
    <message>
        <source>%1 put aside</source>
        <translation>نُحّي %1</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>أُعيد %1</translation>
    </message>
    <message>
        <source>%1 no longer orphaned</source>
        <translation>%1 لم تعد يتيمة</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 لم تعد موجودة</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1 with an unknown outcome</source>
        <translation>%1 بنتيجة مجهولة</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 لم تُرسَل</translation>
    </message>
    <message>
        <source>%1 chosen with %2 deliveries or more: whoever takes such a task may die of it. The dead letters are the place for it.</source>
        <translation>حُدّد %1 سُلِّمت %2 من المرات أو أكثر: من يأخذ مهمة كهذه قد يموت بسببها. مكانها الرسائل الميتة.</translation>
    </message>
    <message>
        <source>Not chosen: %1 with %2 deliveries or more (looks like poison).</source>
        <translation>لم يُحدَّد: %1 سُلِّمت %2 من المرات أو أكثر (تبدو سامّة).</translation>
    </message>
    <message>
        <source>%1 chosen whose holder sends no heartbeats: it may be at work on it, and then it is done twice.</source>
        <translation>حُدّد %1 لا يرسل حائزها نبضات: ربما يعمل عليها، فتُنفَّذ عندئذ مرتين.</translation>
    </message>
    <message>
        <source>Not chosen: %1 whose holder sends no heartbeats and may be at work.</source>
        <translation>لم يُحدَّد: %1 لا يرسل حائزها نبضات وربما يعمل عليها.</translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation>عمر ما تراه %1: ربما تغيّرت الأمور منذ ذلك.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Dead letters keep the fields that they had.</source>
        <translation>تحتفظ الرسائل الميتة بحقولها التي كانت لها.</translation>
    </message>
    <message>
        <source>Choose one entry alone to give it other fields.</source>
        <translation>حدد مدخلة واحدة فقط لتعطيها حقولًا أخرى.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Requeue all orphaned</source>
        <translation>إعادة كل اليتيمة إلى الطابور</translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation>تنحية %1</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>Requeue %1</source>
        <translation>إعادة %1 إلى الطابور</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>لم يُحدَّد شيء.</translation>
    </message>
    <message>
        <source>Type the number of entries first.</source>
        <translation>اكتب عدد المدخلات أولًا.</translation>
    </message>
    <message>
        <source>Nothing of this queue failed of “%1”.</source>
        <translation>لا شيء في هذا الطابور فشل بسبب “%1”.</translation>
    </message>
    <message>
        <source>%1 found that died of “%2”. Each returns to its queue and leaves the dead letters.</source>
        <translation>عُثر على %1 مما فشل بسبب “%2”. يعود كل منها إلى طابوره ويغادر الرسائل الميتة.</translation>
    </message>
</context>
<context>
    <name>qd::RequeueLog</name>
    <message>
        <source>Requeue of %1: %2</source>
        <translation>إعادة مهام %1: %2</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>كل الطوابير</translation>
    </message>
    <message>
        <source>%1 orphaned tasks were requeued</source>
        <translation>أُعيدت إلى الطابور %1 من المهام اليتيمة</translation>
    </message>
</context>
<context>
    <name>qd::RequeuePlan</name>
    <message>
        <source>can be given back</source>
        <translation>يمكن إعادتها</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>يتيمة</translation>
    </message>
    <message>
        <source>perhaps orphaned: its holder reports nothing</source>
        <translation>ربما يتيمة: حائزها لا يُبلغ بشيء</translation>
    </message>
    <message>
        <source>looks like poison</source>
        <translation>تبدو سامّة</translation>
    </message>
    <message>
        <source>no longer orphaned</source>
        <translation>لم تعد يتيمة</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>في الدور</translation>
    </message>
    <message>
        <source>sent…</source>
        <translation>أُرسلت…</translation>
    </message>
    <message>
        <source>done: now %1</source>
        <translation>تم: الآن %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>sent; its outcome is not known</source>
        <translation>أُرسلت؛ نتيجتها غير معروفة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسَل</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>المدخلة</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>لدى</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>the back end told no result</source>
        <translation>لم يذكر الخادم الخلفي نتيجة</translation>
    </message>
</context>
<context>
    <name>qd::RequeueTable</name>
    <message>
        <source>Entries to give back</source>
        <translation>المدخلات المراد إعادتها</translation>
    </message>
</context>
<context>
    <name>qd::RevealButton</name>
    <message>
        <source>Hold to reveal</source>
        <translation>اضغط مطولًا للكشف</translation>
    </message>
    <message>
        <source>Shows what is hidden as long as you hold it. That you looked is noted.</source>
        <translation>يُظهر المخفي ما دمت تضغط عليه. ويُسجَّل أنك اطلعت.</translation>
    </message>
</context>
<context>
    <name>qd::RunDialog</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 من %3</translation>
    </message>
    <message>
        <source>%1: all %2 done</source>
        <translation>%1: تم الكل (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 not done</source>
        <translation>%1: لم يتم %2 من %3</translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation>غير المنجز فقط</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>أوقف هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 – a run</source>
        <translation>%1 – عملية جماعية</translation>
    </message>
    <message>
        <source>%1 %2 workers on %3</source>
        <translation>%1 %2 من العمال على %3</translation>
    </message>
    <message>
        <source>Workers that have their outcome</source>
        <translation>العمال الذين وصلت نتيجتهم</translation>
    </message>
    <message>
        <source>An outcome for each worker</source>
        <translation>نتيجة لكل عامل</translation>
    </message>
    <message>
        <source>What has not been sent is not sent; what is on its way ends by itself</source>
        <translation>ما لم يُرسَل لن يُرسَل؛ وما هو في الطريق ينتهي من نفسه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>لم يتم %1</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 في الطريق</translation>
    </message>
    <message>
        <source>Try the one again…</source>
        <translation>إعادة المحاولة للمتبقي…</translation>
    </message>
    <message>
        <source>Try the %1 again…</source>
        <translation>إعادة المحاولة (%1)…</translation>
    </message>
</context>
<context>
    <name>qd::RunStrip</name>
    <message>
        <source>The last runs</source>
        <translation>آخر العمليات الجماعية</translation>
    </message>
</context>
<context>
    <name>qd::Screenshot</name>
    <message>
        <source>No data came in time: no picture was written.</source>
        <translation>لم تصل بيانات في الوقت المحدد: لم تُكتب صورة.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>qd::SectionView</name>
    <message>
        <source>No workers to show</source>
        <translation>لا عمال لعرضهم</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
</context>
<context>
    <name>qd::SessionLock</name>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>%1 من الأحرف على الأقل، من فضلك.</translation>
    </message>
    <message>
        <source>This is not the pass phrase. The next try is heard in %1 s.</source>
        <translation>ليست هذه عبارة المرور. تُقبل المحاولة التالية بعد ⁨%1 s⁩.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>The pass phrase is asked for to unlock this program. It is not kept anywhere: forgotten, a new one can only be set after &quot;lock.phrase&quot; has been removed from the settings file.</source>
        <translation>تُطلب عبارة المرور لفتح قفل هذا البرنامج. لا تُحفظ في أي مكان: إن نُسيت فلا يمكن تعيين عبارة جديدة إلا بعد حذف &quot;lock.phrase&quot; من ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Pass phrase so far</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation>القفل بعد دقائق بلا استخدام</translation>
    </message>
    <message>
        <source>Set and lock</source>
        <translation>تعيين وقفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>The pass phrase so far is another one.</source>
        <translation>عبارة المرور الحالية غير هذه.</translation>
    </message>
</context>
<context>
    <name>qd::SettingsDialog</name>
    <message>
        <source>Keys: %1</source>
        <translation>المفاتيح: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Default keys: %1</source>
        <translation>المفاتيح الافتراضية: %1</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>هذه المفاتيح تخصّ: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد يحتوي على هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>qd::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>qd::SignInDialog</name>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>الحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>تجربة الأسطول التوضيحي</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connect to a fleet</source>
        <translation>الاتصال بأسطول</translation>
    </message>
    <message>
        <source>Controls need an administrator token. It is kept in this computer&apos;s keychain, or held for this session only.</source>
        <translation>يتطلب التحكم رمز وصول مسؤول. يُحفظ في سلسلة مفاتيح هذا الحاسوب، أو لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation>رمز وصول المسؤول</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>اكتبه أو الصقه</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>The fleet is found again at the next start, signed in</source>
        <translation>عند التشغيل التالي يظهر الأسطول مجددًا مع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>إخفاء الرمز</translation>
    </message>
    <message>
        <source>Others can read or change this file, so it is no place for a token. Make it yours alone (chmod 600).</source>
        <translation>يستطيع آخرون قراءة هذا الملف أو تغييره، فلا يصلح لحفظ رمز وصول. اجعله لك وحدك (chmod 600).</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>This file is too large to hold a token.</source>
        <translation>هذا الملف أكبر من أن يحوي رمز وصول.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>File that holds the token</source>
        <translation>الملف الذي يحوي الرمز</translation>
    </message>
    <message>
        <source>Trying %1…</source>
        <translation>تجربة %1…</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>اتصال رغم ذلك</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 يرد.</translation>
    </message>
    <message>
        <source>%1 answers and reports 1 worker.</source>
        <translation>%1 يرد ويُبلغ عن عامل واحد.</translation>
    </message>
    <message>
        <source>%1 answers and reports %2 workers.</source>
        <translation>%1 يرد ويُبلغ عن %2 من العمال.</translation>
    </message>
    <message>
        <source>This token may watch but not control.</source>
        <translation>هذا الرمز يتيح المراقبة لا التحكم.</translation>
    </message>
    <message>
        <source>The server refused this token (401). It may have expired; paste a new one.</source>
        <translation>رفض الخادم هذا الرمز (401). ربما انتهت صلاحيته؛ الصق رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The server knows who you are but does not let this token watch the fleet (403).</source>
        <translation>الخادم يعرفك لكنه لا يسمح لهذا الرمز بمراقبة الأسطول (403).</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 answered (%2), but not as a worker API does. Check the address.</source>
        <translation>رد %1 (%2)، لكن ليس كواجهة API للعمال. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a worker API does. Check the address.</source>
        <translation>رد %1، لكن ليس كواجهة API للعمال. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Type the address of the worker API.</source>
        <translation>اكتب عنوان API الخاص بالعمال.</translation>
    </message>
    <message>
        <source>This is no address of a worker API: it looks like https://host/api/v1/workers.</source>
        <translation>ليس هذا عنوان API للعمال: يكون مثل https://host/api/v1/workers.</translation>
    </message>
    <message>
        <source>A name or password does not belong into the address: the token goes into its own field.</source>
        <translation>لا مكان لاسم أو كلمة مرور في العنوان: للرمز حقل خاص به.</translation>
    </message>
    <message>
        <source>The address must end with its path: no “?” or “#” in it.</source>
        <translation>يجب أن ينتهي العنوان بمساره: بلا “?” أو “#”.</translation>
    </message>
    <message>
        <source>Plain http would show the token to everybody on the way. Use https; http is taken to this computer only.</source>
        <translation>http غير المشفّر يكشف الرمز لكل من في الطريق. استخدم https؛ لا يُقبل http إلا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This cannot be a token: it has spaces, line ends or letters that a header cannot carry.</source>
        <translation>لا يمكن أن يكون هذا رمز وصول: فيه مسافات أو نهايات أسطر أو حروف لا تحملها الترويسة.</translation>
    </message>
</context>
<context>
    <name>qd::SoundPlayer</name>
    <message>
        <source>There is no such sound file, or it is larger than 20 MB.</source>
        <translation>لا يوجد ملف صوت كهذا، أو أنه أكبر من ⁨20 MB⁩.</translation>
    </message>
    <message>
        <source>The sound cannot be written: the disk is full.</source>
        <translation>تتعذر كتابة الصوت: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Nothing here plays sounds (pw-play, paplay, aplay): the system&apos;s bell is rung instead.</source>
        <translation>لا شيء هنا يشغّل الأصوات (pw-play، paplay، aplay): يُقرع جرس النظام بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Played by %1.</source>
        <translation>شغّله %1.</translation>
    </message>
    <message>
        <source>%1 could not play it (exit code %2): the system&apos;s bell is rung instead.</source>
        <translation>لم يتمكن %1 من تشغيله (رمز الخروج %2): يُقرع جرس النظام بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>يتعذر تشغيل %1.</translation>
    </message>
</context>
<context>
    <name>qd::SseStream</name>
    <message>
        <source>%1 sent not an event stream: %2</source>
        <translation>أرسل %1 ما ليس دفق أحداث: %2</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>بلا نوع محتوى</translation>
    </message>
    <message>
        <source>%1 sent %2 events in a row that cannot be used; the last: %3</source>
        <translation>أرسل %1 أحداثًا متتالية غير صالحة (عددها %2)؛ آخرها: %3</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation>لم يرسل %1 شيئًا منذ ⁨%2 s⁩</translation>
    </message>
    <message>
        <source>%1 ended the live stream</source>
        <translation>أنهى %1 الدفق المباشر</translation>
    </message>
    <message>
        <source>%1: server closed the stream (204)</source>
        <translation>%1: أغلق الخادم الدفق (204)</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <translation>رد %1 بـ %2%3</translation>
    </message>
    <message>
        <source>%1 answered %2 to the live stream%3</source>
        <translation>رد %1 بـ %2 على طلب الدفق المباشر%3</translation>
    </message>
</context>
<context>
    <name>qd::StatusLegend</name>
    <message>
        <source>Workers by status</source>
        <translation>العمال حسب الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>فقط</translation>
    </message>
</context>
<context>
    <name>qd::StatusLine</name>
    <message>
        <source>Click to see how it goes</source>
        <translation>انقر لترى كيف يسير</translation>
    </message>
    <message>
        <source>Quarterdeck %1</source>
        <translation>Quarterdeck %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>لا خادم</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 حدث/s</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>إعادة الاتصال %1</translation>
    </message>
    <message>
        <source>malformed %1</source>
        <translation>مشوّهة %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>الأخيرة: %1</translation>
    </message>
    <message>
        <source>Everything that came could be used.</source>
        <translation>كل ما وصل كان صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
</context>
<context>
    <name>qd::StreamFeed</name>
    <message>
        <source>%1. It asks for a sign-in.</source>
        <translation>%1. يطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1. Everything that uses this token has stopped; sign in again.</source>
        <translation>%1. توقف كل ما يستخدم هذا الرمز؛ سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This program stood still for %1 s; %2 is connected anew</source>
        <translation>توقف هذا البرنامج عن الاستجابة لمدة ⁨%1 s⁩؛ يعاد الاتصال بـ %2</translation>
    </message>
</context>
<context>
    <name>qd::SubjectList</name>
    <message>
        <source>queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>%1 · queue</source>
        <translation>%1 · طابور</translation>
    </message>
</context>
<context>
    <name>qd::SubjectPicker</name>
    <message>
        <source>Top %1 by</source>
        <translation>أعلى %1 حسب</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>سجل مَن</translation>
    </message>
    <message>
        <source>Find a worker or queue</source>
        <translation>بحث عن عامل أو طابور</translation>
    </message>
    <message>
        <source>Workers and queues</source>
        <translation>العمال والطوابير</translation>
    </message>
    <message>
        <source>The whole fleet&apos;s figures</source>
        <translation>مؤشرات الأسطول كله</translation>
    </message>
    <message>
        <source>At most %1 at once: more lines tell nothing.</source>
        <translation>على الأكثر %1 معًا: خطوط أكثر لا تفيد شيئًا.</translation>
    </message>
    <message>
        <source>None is chosen: the whole fleet is shown.</source>
        <translation>لم يُحدَّد شيء: يُعرض الأسطول كله.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>حُدّد %1 من %2 كحد أقصى</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Workers by %1</source>
        <translation>العمال حسب %1</translation>
    </message>
    <message>
        <source>Queues by %1</source>
        <translation>الطوابير حسب %1</translation>
    </message>
</context>
<context>
    <name>qd::SystemTile</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>مدخلة واحدة</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 من المدخلات</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>حقل واحد</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 من الحقول</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Settings of the back end</source>
        <translation>إعدادات الخادم الخلفي</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
</context>
<context>
    <name>qd::TableColumns</name>
    <message>
        <source>Fit this column</source>
        <translation>ملاءمة هذا العمود</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>qd::TableExport</name>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>يوجد رابط في هذا الموضع: لا يُتبع.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>تُرك.</translation>
    </message>
</context>
<context>
    <name>qd::TargetDelegate</name>
    <message>
        <source>no longer in the fleet</source>
        <translation>لم يعد في الأسطول</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message>
        <source>no job known</source>
        <translation>لا مهمة معروفة</translation>
    </message>
    <message>
        <source>holds %1 · %2</source>
        <translation>لديه %1 · %2</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>لديه %1</translation>
    </message>
</context>
<context>
    <name>qd::TileStrip</name>
    <message>
        <source>System health</source>
        <translation>صحة النظام</translation>
    </message>
    <message>
        <source>nothing needs attention</source>
        <translation>لا شيء يتطلب الانتباه</translation>
    </message>
    <message>
        <source>1 active alert</source>
        <translation>تنبيه نشط واحد</translation>
    </message>
    <message>
        <source>%1 active alerts</source>
        <translation>%1 من التنبيهات النشطة</translation>
    </message>
    <message>
        <source>Tasks in queues</source>
        <translation>المهام في الطوابير</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 فوق %2</translation>
    </message>
    <message>
        <source>1 queue above %1</source>
        <translation>طابور واحد فوق %1</translation>
    </message>
    <message>
        <source>%1 queues above %2</source>
        <translation>%1 من الطوابير فوق %2</translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation>حالة الطوابير تقول %1</translation>
    </message>
    <message>
        <source>Error rate · 5 min</source>
        <translation>معدل الأخطاء · ⁨5 min⁩</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>nothing finished yet</source>
        <translation>لم ينتهِ شيء بعد</translation>
    </message>
    <message>
        <source>Failed of all tasks that ended in the last five minutes; above %1 the fleet counts as degraded.</source>
        <translation>الفاشل من كل المهام التي انتهت في آخر خمس دقائق؛ فوق %1 يُعد الأسطول متدهورًا.</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>العمال النشطون</translation>
    </message>
    <message>
        <source>ours: %1 / %2</source>
        <translation>لدينا: %1 / %2</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>كما يقول الخادم</translation>
    </message>
    <message>
        <source>Workers that are neither down nor paused</source>
        <translation>العمال غير المتعطلين وغير المعلّقين</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>%1 processed</source>
        <translation>%1 معالجة</translation>
    </message>
    <message>
        <source>Tasks that ended in the last minute; below, all that the server has counted</source>
        <translation>المهام التي انتهت في آخر دقيقة؛ وتحتها كل ما عدّه الخادم</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>متوسط الاستجابة</translation>
    </message>
    <message>
        <source>Average response time of the system, as the server says</source>
        <translation>متوسط زمن استجابة النظام، كما يقول الخادم</translation>
    </message>
</context>
<context>
    <name>qd::TimeChart</name>
    <message>
        <source>No history yet</source>
        <translation>لا سجل زمني بعد</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>, 1 sample</source>
        <translation>، عينة واحدة</translation>
    </message>
    <message>
        <source>, %1 samples</source>
        <translation>، %1 من العينات</translation>
    </message>
    <message>
        <source>, goes on</source>
        <translation>، مستمر</translation>
    </message>
</context>
<context>
    <name>qd::TimelineLegend</name>
    <message>
        <source>succeeded</source>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>cron run</source>
        <translation>تشغيل مجدول</translation>
    </message>
    <message>
        <source>failed, crashed</source>
        <translation>فاشلة، منهارة</translation>
    </message>
    <message>
        <source>silent, missed</source>
        <translation>صامت، فائت</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>late, not connected</source>
        <translation>متأخر، غير متصل</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>النهاية غير مُبلَّغة</translation>
    </message>
    <message>
        <source>Ctrl + wheel: closer · drag: through time · N: now · F: freeze</source>
        <translation>Ctrl + العجلة: تقريب · السحب: عبر الزمن · N: الآن · F: تجميد</translation>
    </message>
</context>
<context>
    <name>qd::TimelineMinimap</name>
    <message>
        <source>All that is in memory, and which part of it is shown</source>
        <translation>كل ما في الذاكرة، والجزء المعروض منه</translation>
    </message>
    <message>
        <source>All that is in memory; a click or drag moves what is shown</source>
        <translation>كل ما في الذاكرة؛ النقر أو السحب ينقل المعروض</translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation>تمتد الذاكرة إلى %1</translation>
    </message>
</context>
<context>
    <name>qd::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>%1 jobs since %2</source>
        <translation>%1 من المهام منذ %2</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>مجمّد عند %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>لا شيء للعرض بعد</translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. What they do appears here by itself.</source>
        <translation>%1 يرد، لكنه لا يُبلغ عن أي عامل. ما يفعله العمال يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>عمال</translation>
    </message>
    <message>
        <source>cron jobs</source>
        <translation>المهام المجدولة</translation>
    </message>
    <message>
        <source>with failures</source>
        <translation>ذات إخفاقات</translation>
    </message>
    <message>
        <source>Which lanes, and their groups</source>
        <translation>أي المسارات، ومجموعاتها</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>⁨15 m⁩</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>⁨1 h⁩</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>⁨6 h⁩</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>⁨24 h⁩</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Back to now (N)</source>
        <translation>العودة إلى الآن (N)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>Nothing moves any more (F)</source>
        <translation>لا شيء يتحرك بعدها (F)</translation>
    </message>
    <message>
        <source>Find a job: its id, name, worker or error</source>
        <translation>بحث عن مهمة: معرّفها أو اسمها أو عاملها أو خطؤها</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>بحث عن مهمة</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>تجميع حسب المضيف</translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation>تجميع حسب الطابور</translation>
    </message>
</context>
<context>
    <name>qd::TimelineView</name>
    <message>
        <source>Cron jobs</source>
        <translation>المهام المجدولة</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>لم تعد مدرجة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>%1 · job %2 held</source>
        <translation>%1 · المهمة %2 محجوزة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
</context>
<context>
    <name>qd::TokenEdit</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>qd::TokenVault</name>
    <message>
        <source>There is no keychain here, so it is held for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، لذا يُحفظ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The keychain no longer has it: enter it once more.</source>
        <translation>لم يعد في سلسلة المفاتيح: أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>لم يُفتح قفل سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>سلسلة مفاتيح النظام لا ترد.</translation>
    </message>
</context>
<context>
    <name>qd::TopBar</name>
    <message>
        <source>polling</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>مباشر · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>استطلاع</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>يعاد الاتصال…</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>يعاد الاتصال خلال %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation>بلا اتصال، المحاولة التالية خلال %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>انتهى التشغيل</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>عمر البيانات %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>الأساطيل</translation>
    </message>
    <message>
        <source>Other fleets</source>
        <translation>أساطيل أخرى</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation>بحث عن عامل أو طابور أو مهمة أو أمر</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command (Ctrl+K)</source>
        <translation>بحث عن عامل أو طابور أو مهمة أو أمر (Ctrl+K)</translation>
    </message>
    <message>
        <source>Connect again without waiting (F5)</source>
        <translation>إعادة الاتصال دون انتظار (F5)</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>محاولة الاتصال الآن</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Plain http to another computer was allowed for this fleet: whoever is on the way can read it. No token is sent.</source>
        <translation>سُمح لهذا الأسطول بـ http غير مشفّر إلى حاسوب آخر: كل من في الطريق يستطيع قراءته. لا يُرسَل أي رمز.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Requests are held back until the server answers again.</source>
        <translation>الطلبات موقوفة حتى يرد الخادم مجددًا.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>الإنتاج</translation>
    </message>
    <message>
        <source>This fleet is marked production: what stops workers, and what is for several, asks for their number.</source>
        <translation>هذا الأسطول معلَّم كأسطول إنتاج: ما يوقف العمال، وما يشمل عدة عمال، يطلب كتابة عددهم.</translation>
    </message>
    <message>
        <source>The environment of this fleet</source>
        <translation>بيئة هذا الأسطول</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation>هذا الأسطول محفوظ للقراءة فقط: لا يُرسَل إليه شيء من هنا.</translation>
    </message>
    <message>
        <source>This token may watch but not control: the server answered 403 to a control request.</source>
        <translation>هذا الرمز يتيح المراقبة لا التحكم: رد الخادم بـ 403 على طلب تحكم.</translation>
    </message>
    <message>
        <source>The server&apos;s own word</source>
        <translation>قول الخادم نفسه</translation>
    </message>
</context>
<context>
    <name>qd::TrayLamp</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mute all for 1 h</source>
        <translation>كتم الكل لمدة ⁨1 h⁩</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1: no alerts</source>
        <translation>%1: لا تنبيهات</translation>
    </message>
    <message>
        <source>%1: 1 alert</source>
        <translation>%1: تنبيه واحد</translation>
    </message>
    <message>
        <source>%1: %2 alerts</source>
        <translation>%1: %2 من التنبيهات</translation>
    </message>
    <message>
        <source>No icon in the tray.</source>
        <translation>لا أيقونة في علبة النظام.</translation>
    </message>
    <message>
        <source>The icon is in the tray.</source>
        <translation>الأيقونة في علبة النظام.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>سطح المكتب هذا لا يعرض علبة نظام.</translation>
    </message>
</context>
<context>
    <name>qd::Unfolder</name>
    <message>
        <source>It is longer than %1 KiB and is not unfolded.</source>
        <translation>أطول من ⁨%1 KiB⁩ ولا يُبسط.</translation>
    </message>
    <message>
        <source>It is packed in more than %1 layers and is not unfolded.</source>
        <translation>مغلف بأكثر من %1 من الطبقات ولا يُبسط.</translation>
    </message>
    <message>
        <source>Unpacked (%1) it is larger than may be shown: it stays as it is.</source>
        <translation>بعد فك ضغطه (%1) يكون أكبر مما يمكن عرضه: يبقى كما هو.</translation>
    </message>
    <message>
        <source>Its end is missing: this is what could be unpacked.</source>
        <translation>نهايته مفقودة: هذا ما أمكن فك ضغطه.</translation>
    </message>
</context>
<context>
    <name>qd::UpdateCheck</name>
    <message>
        <source>The address of the newest version answered %1.</source>
        <translation>أجاب عنوان أحدث إصدار بـ %1.</translation>
    </message>
    <message>
        <source>There is a newer version of Quarterdeck: %1. This is %2.</source>
        <translation>يوجد إصدار أحدث من Quarterdeck: %1. هذا هو %2.</translation>
    </message>
</context>
<context>
    <name>qd::ViewState</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>لا يوجد إعداد باسم «%1».</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has a value of another kind.</source>
        <translation>قيمة الإعداد «%1» من نوع آخر.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer.</source>
        <translation>مضبوط لجميع مستخدمي هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>qd::WallCharts</name>
    <message>
        <source>Nothing is known of the last hour yet</source>
        <translation>لا يُعرف شيء عن الساعة الأخيرة بعد</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation>الإنتاجية، الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Error rate, last hour</source>
        <translation>معدل الأخطاء، الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Tasks waiting, last hour</source>
        <translation>المهام المنتظرة، الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Average time, last hour</source>
        <translation>متوسط الزمن، الساعة الأخيرة</translation>
    </message>
</context>
<context>
    <name>qd::WallDialog</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Heat map by host</source>
        <translation>خريطة حرارية حسب المضيف</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>الطوابير</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>شاشات العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and show</source>
        <translation>حفظ وعرض</translation>
    </message>
    <message>
        <source>New wall</source>
        <translation>شاشة عرض جديدة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the wall</source>
        <translation>إزالة شاشة العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Its windows</source>
        <translation>نوافذها</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>إزالة النافذة</translation>
    </message>
    <message>
        <source>wall %1</source>
        <translation>شاشة %1</translation>
    </message>
    <message>
        <source>by its position</source>
        <translation>حسب موضعها</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>المعروض حاليًا</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>In this order; drag to change it</source>
        <translation>بهذا الترتيب؛ اسحب لتغييره</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Each page for</source>
        <translation>مدة كل صفحة</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Dimmed at night</source>
        <translation>معتمة ليلًا</translation>
    </message>
    <message>
        <source> % darker</source>
        <translation> % أعتم</translation>
    </message>
    <message>
        <source>Dimmed from</source>
        <translation>معتمة من</translation>
    </message>
    <message>
        <source>Dimmed to</source>
        <translation>معتمة إلى</translation>
    </message>
    <message>
        <source>How much darker</source>
        <translation>مقدار التعتيم</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>الشاشة %1</translation>
    </message>
    <message>
        <source>A wall needs a name.</source>
        <translation>تحتاج شاشة العرض إلى اسم.</translation>
    </message>
    <message>
        <source>Two walls are called “%1”.</source>
        <translation>توجد شاشتا عرض باسم “%1”.</translation>
    </message>
    <message>
        <source>A window of “%1” shows no page.</source>
        <translation>إحدى نوافذ “%1” لا تعرض أي صفحة.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Charts of the last hour</source>
        <translation>مخططات الساعة الأخيرة</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
</context>
<context>
    <name>qd::WallFleets</name>
    <message>
        <source>No fleets are saved</source>
        <translation>لا توجد أساطيل محفوظة</translation>
    </message>
    <message>
        <source>and %L1 more fleets</source>
        <translation>و%L1 من الأساطيل الأخرى</translation>
    </message>
</context>
<context>
    <name>qd::WallReader</name>
    <message>
        <source>&quot;%1&quot; is no whole number from %2 to %3.</source>
        <translation>«%1» ليس عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters.</source>
        <translation>«%1» ليس نصًا لا يتجاوز %2 من الأحرف.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 22:30.</source>
        <translation>«%1» ليس وقتًا مثل 22:30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>«%1» ليست true ولا false.</translation>
    </message>
</context>
<context>
    <name>qd::WallTimeline</name>
    <message>
        <source>Workers and cron jobs, last hour</source>
        <translation>العمال والمهام المجدولة، الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Workers, the worst first, last hour</source>
        <translation>العمال، الأسوأ أولًا، الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Cron jobs, last hour</source>
        <translation>المهام المجدولة، الساعة الأخيرة</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
</context>
<context>
    <name>qd::WallWindow</name>
    <message>
        <source>Big screen</source>
        <translation>الشاشة الكبيرة</translation>
    </message>
    <message>
        <source>Big screen of %1</source>
        <translation>الشاشة الكبيرة لـ %1</translation>
    </message>
    <message>
        <source>No connection · no data yet</source>
        <translation>لا اتصال · لا بيانات بعد</translation>
    </message>
    <message>
        <source>No connection · data %1 old</source>
        <translation>لا اتصال · عمر البيانات %1</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>عمر البيانات %1</translation>
    </message>
    <message>
        <source>New trouble</source>
        <translation>مشكلة جديدة</translation>
    </message>
    <message>
        <source>Page %1 of %2 · next in %3 s</source>
        <translation>الصفحة %1 من %2 · التالية خلال ⁨%3 s⁩</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>العمال النشطون</translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation>مهام منتظرة</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>معدل الأخطاء</translation>
    </message>
    <message>
        <source>Slowest queue</source>
        <translation>أبطأ طابور</translation>
    </message>
    <message>
        <source>Workers by host</source>
        <translation>العمال حسب المضيف</translation>
    </message>
    <message>
        <source>and %L1 more hosts</source>
        <translation>و%L1 من المضيفين الآخرين</translation>
    </message>
    <message>
        <source>No workers are known</source>
        <translation>لا عمال معروفون</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Not known: data are old</source>
        <translation>غير معروف: البيانات قديمة</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>لا شيء يتطلب الانتباه</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>و%L1 أخرى</translation>
    </message>
    <message>
        <source>No queues are known</source>
        <translation>لا طوابير معروفة</translation>
    </message>
    <message>
        <source>and %L1 more queues</source>
        <translation>و%L1 من الطوابير الأخرى</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>عمر البيانات %1</translation>
    </message>
    <message>
        <source>all fleets</source>
        <translation>كل الأساطيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 fleets without current data</source>
        <translation>%L1 من %L2 من الأساطيل بلا بيانات حديثة</translation>
    </message>
    <message>
        <source>and %L1 more hosts, all well</source>
        <translation>و%L1 من المضيفين الآخرين، كلهم بخير</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>كل الأساطيل</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <translation>%L1 من %L2 متصلة</translation>
    </message>
</context>
<context>
    <name>qd::Walls</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>لا يمكن استخدام %1: %2</translation>
    </message>
    <message>
        <source>There is no wall named &quot;%1&quot; in %2.</source>
        <translation>لا شاشة عرض باسم &quot;%1&quot; في %2.</translation>
    </message>
    <message>
        <source>The wall &quot;%1&quot; shows a fleet named &quot;%2&quot;, which is not saved.</source>
        <translation>شاشة العرض &quot;%1&quot; تعرض أسطولًا باسم &quot;%2&quot; غير محفوظ.</translation>
    </message>
    <message>
        <source>A wall is shown</source>
        <translation>شاشة عرض معروضة</translation>
    </message>
</context>
<context>
    <name>qd::WebhookSender</name>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان.</translation>
    </message>
    <message>
        <source>There is no secret yet to sign with.</source>
        <translation>لا يوجد سر للتوقيع بعد.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>سُلِّم.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %2.</source>
        <translation>رد %1 بـ HTTP %2.</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>لم يأتِ رد</translation>
    </message>
</context>
<context>
    <name>qd::WorkerCard</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>qd::WorkerChartPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This worker is not there now.</source>
        <translation>هذا العامل غير موجود الآن.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerCharts</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>الإنتاجية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Processing time, last hour</source>
        <translation>زمن المعالجة، آخر ساعة</translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation>الإنتاجية، آخر ساعة</translation>
    </message>
    <message>
        <source>Memory, last hour</source>
        <translation>الذاكرة، آخر ساعة</translation>
    </message>
    <message>
        <source>Its queue, last hour</source>
        <translation>طابوره، آخر ساعة</translation>
    </message>
    <message>
        <source>average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>⁨95 %⁩</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>معالجة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>مهام</translation>
    </message>
    <message>
        <source>The back end tells nothing of this.</source>
        <translation>لا يذكر الخادم الخلفي شيئًا عن هذا.</translation>
    </message>
    <message>
        <source>Nothing is known of the last hour yet.</source>
        <translation>لا يُعرف شيء عن آخر ساعة بعد.</translation>
    </message>
    <message>
        <source>As seen from here since %1: the back end tells no history of it.</source>
        <translation>كما شوهد من هنا منذ %1: لا يذكر الخادم الخلفي سجلًا زمنيًا له.</translation>
    </message>
    <message>
        <source>The back end tells no history of it.</source>
        <translation>لا يذكر الخادم الخلفي سجلًا زمنيًا له.</translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation>مهمة/min</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
</context>
<context>
    <name>qd::WorkerDetails</name>
    <message>
        <source>Details as the worker tells them</source>
        <translation>التفاصيل كما يذكرها العامل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Reading the details…</source>
        <translation>تُقرأ التفاصيل…</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
</context>
<context>
    <name>qd::WorkerFacts</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss this answer</source>
        <translation>تجاهل هذا الرد</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>متوسط الزمن</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مشاهدة</translation>
    </message>
    <message>
        <source>This worker is no longer in the fleet. What stands here was known last.</source>
        <translation>لم يعد هذا العامل في الأسطول. هنا آخر ما عُرف عنه.</translation>
    </message>
    <message>
        <source>Another row carries the same identity: it cannot be controlled.</source>
        <translation>صف آخر يحمل الهوية نفسها: لا يمكن التحكم فيه.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (غير مؤكد)</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>آخر نبضة</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>qd::WorkerGrid</name>
    <message>
        <source>Start (S)</source>
        <translation>تشغيل (S)</translation>
    </message>
    <message>
        <source>Resume (P)</source>
        <translation>استئناف (P)</translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation>تعليق (P)</translation>
    </message>
    <message>
        <source>Stop… (Shift+S)</source>
        <translation>إيقاف… (Shift+S)</translation>
    </message>
    <message>
        <source>Restart… (Shift+R)</source>
        <translation>إعادة تشغيل… (Shift+R)</translation>
    </message>
    <message>
        <source>Click to take this away (Esc)</source>
        <translation>انقر لإزالة هذا (Esc)</translation>
    </message>
</context>
<context>
    <name>qd::WorkerHeld</name>
    <message>
        <source>perhaps</source>
        <translation>ربما</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>خامل %1</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 من المحاولات</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>This connection does not tell who holds a job.</source>
        <translation>هذا الاتصال لا يبيّن مَن لديه المهمة.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>المدخلة %1 من %2</translation>
    </message>
    <message>
        <source>Held jobs</source>
        <translation>المهام المحجوزة</translation>
    </message>
    <message>
        <source>Held jobs (%1)</source>
        <translation>المهام المحجوزة (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>What it holds beside is not told by this connection.</source>
        <translation>ما لديه غير ذلك لا يبيّنه هذا الاتصال.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerHistory</name>
    <message>
        <source>%1 from here</source>
        <translation>%1 من هنا</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (بواسطة %2)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
    <message>
        <source>Nothing seen of it yet.</source>
        <translation>لم يُشاهَد منه شيء بعد.</translation>
    </message>
    <message>
        <source>No error seen.</source>
        <translation>لم يُشاهَد خطأ.</translation>
    </message>
    <message>
        <source>Nothing was asked of it.</source>
        <translation>لم يُطلب منه شيء.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerMenu</name>
    <message>
        <source>%1 workers</source>
        <translation>%1 من العمال</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>فتح	Enter</translation>
    </message>
    <message>
        <source>Start	S</source>
        <translation>تشغيل	S</translation>
    </message>
    <message>
        <source>Pause	P</source>
        <translation>تعليق	P</translation>
    </message>
    <message>
        <source>Resume	P</source>
        <translation>استئناف	P</translation>
    </message>
    <message>
        <source>Stop…	Shift+S</source>
        <translation>إيقاف…	Shift+S</translation>
    </message>
    <message>
        <source>Restart…	Shift+R</source>
        <translation>إعادة تشغيل…	Shift+R</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Take from view	Del</source>
        <translation>إزالة من العرض	Del</translation>
    </message>
    <message>
        <source>Its next sign of life brings it back.</source>
        <translation>علامة الحياة التالية منه تعيده.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
</context>
<context>
    <name>qd::WorkerModel</name>
    <message>
        <source>It is not down.</source>
        <translation>إنه غير متعطل.</translation>
    </message>
    <message>
        <source>The back end lists it: it goes when that leaves it out.</source>
        <translation>يدرجه الخادم الخلفي: يختفي حين يكفّ عن إدراجه.</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>العامل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Current job</source>
        <translation>المهمة الحالية</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>متوسط الزمن</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر مشاهدة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>اسم الطابور</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Rate /min</source>
        <translation>المعدل /min</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Job runs</source>
        <translation>المهمة منذ</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>النبضة</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>رمز الخروج</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Another row reports the same identity: no control.</source>
        <translation>صف آخر يُبلغ عن الهوية نفسها: لا تحكم.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>المُبلَّغ: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>تعمل منذ %1</translation>
    </message>
    <message>
        <source>Processed: %1
Succeeded: %2
Failed: %3</source>
        <translation>المعالجة: %1
الناجحة: %2
الفاشلة: %3</translation>
    </message>
    <message>
        <source>Error rate: %1
Success rate: %2
Failed: %3</source>
        <translation>معدل الأخطاء: %1
معدل النجاح: %2
الفاشلة: %3</translation>
    </message>
    <message>
        <source>Queue: %1
Waiting: %2</source>
        <translation>الطابور: %1
المنتظرة: %2</translation>
    </message>
    <message>
        <source>Last heartbeat: %1</source>
        <translation>آخر نبضة: %1</translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation>آخر نشاط: %1</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> في الدقيقة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>qd::WorkerOrder</name>
    <message numerus="yes">
        <source>Group %1: %n worker(s), %2 down</source>
        <translation>
            <numerusform>المجموعة %1: لا عمال، %2 متعطل</numerusform>
            <numerusform>المجموعة %1: عامل واحد، %2 متعطل</numerusform>
            <numerusform>المجموعة %1: عاملان، %2 متعطل</numerusform>
            <numerusform>المجموعة %1: %n عمال، %2 متعطل</numerusform>
            <numerusform>المجموعة %1: %n عاملًا، %2 متعطل</numerusform>
            <numerusform>المجموعة %1: %n عامل، %2 متعطل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n worker(s)</source>
        <translation>
            <numerusform>المجموعة %1: لا عمال</numerusform>
            <numerusform>المجموعة %1: عامل واحد</numerusform>
            <numerusform>المجموعة %1: عاملان</numerusform>
            <numerusform>المجموعة %1: %n عمال</numerusform>
            <numerusform>المجموعة %1: %n عاملًا</numerusform>
            <numerusform>المجموعة %1: %n عامل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::WorkerPanel</name>
    <message>
        <source>Open in a window</source>
        <translation>فتح في نافذة</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>إغلاق هذه اللوحة</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Requeue its job…</source>
        <translation>إعادة مهمته إلى الطابور…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy what is known of this worker</source>
        <translation>نسخ ما يُعرف عن هذا العامل</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>It holds no job that it does not work on, as far as this connection tells.</source>
        <translation>ليست لديه مهمة لا يعمل عليها، بقدر ما يبيّنه هذا الاتصال.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerReport</name>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>المهمة: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>التحكم</translation>
    </message>
</context>
<context>
    <name>qd::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
</context>
<context>
    <name>qd::WorkerTip</name>
    <message>
        <source>Processed</source>
        <translation>المعالجة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
</context>
<context>
    <name>qd::WorkerViews</name>
    <message>
        <source>1 change waiting</source>
        <translation>تغيير واحد ينتظر</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>%1 من التغييرات تنتظر</translation>
    </message>
    <message>
        <source>Nothing moves while you point here or use the keys.
Click to take them now.</source>
        <translation>لا شيء يتحرك ما دمت تشير هنا أو تستخدم المفاتيح.
انقر لتطبيقها الآن.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerWindow</name>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation>%1 – Quarterdeck</translation>
    </message>
</context>
<context>
    <name>qd::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation>العمال</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>حُدّد %1 من %2</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 من العمال</translation>
    </message>
</context>
<context>
    <name>qd::activitynotes</name>
    <message>
        <source>%1 (with %2 more)</source>
        <translation>%1 (مع %2 أخرى)</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>أُقرّ به: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>أقرّ به %1: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>مؤجَّل حتى %1: %2</translation>
    </message>
    <message>
        <source>Calls again: %1</source>
        <translation>ينبّه مجددًا: %1</translation>
    </message>
    <message>
        <source>Solved after %1: %2</source>
        <translation>حُلّ بعد %1: %2</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Connected to %1 again after %2</source>
        <translation>عاد الاتصال بـ %1 بعد %2</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>سُجّل الخروج من %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 wants a token</source>
        <translation>يطلب %1 رمز وصول</translation>
    </message>
    <message>
        <source>What is hidden of %1 was looked at</source>
        <translation>اطُّلع على المخفي من %1</translation>
    </message>
    <message>
        <source>%1 looked at what is hidden of %2</source>
        <translation>اطّلع %1 على المخفي من %2</translation>
    </message>
</context>
<context>
    <name>quarterdeck</name>
    <message>
        <source>it wants a password (NOAUTH)</source>
        <translation>يطلب كلمة مرور (NOAUTH)</translation>
    </message>
    <message>
        <source>it does not take this user and password (WRONGPASS)</source>
        <translation>لا يقبل هذا المستخدم وكلمة المرور هذه (WRONGPASS)</translation>
    </message>
    <message>
        <source>it does not take this password</source>
        <translation>لا يقبل كلمة المرور هذه</translation>
    </message>
    <message>
        <source>it has no password, but one was given: sign in without</source>
        <translation>ليست له كلمة مرور لكن أُعطيت واحدة: سجّل الدخول بدونها</translation>
    </message>
    <message>
        <source>it is in protected mode: without a password it serves no other computer (DENIED)</source>
        <translation>في الوضع المحمي: بلا كلمة مرور لا يخدم أي حاسوب آخر (DENIED)</translation>
    </message>
    <message>
        <source>it is starting and loads its data (LOADING)</source>
        <translation>يبدأ الآن ويحمّل بياناته (LOADING)</translation>
    </message>
    <message>
        <source>it is a replica that has lost its master and shows nothing until that is back (MASTERDOWN)</source>
        <translation>نسخة متماثلة فقدت خادمها الرئيسي ولا تُظهر شيئًا حتى يعود (MASTERDOWN)</translation>
    </message>
    <message>
        <source>its role has changed (UNBLOCKED)</source>
        <translation>تغيّر دوره (UNBLOCKED)</translation>
    </message>
    <message>
        <source>the key %2 holds no stream (WRONGTYPE)</source>
        <translation>المفتاح %2 لا يحوي دفقًا (WRONGTYPE)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (MOVED)</source>
        <translation>Redis Cluster غير مدعوم: يسمي خادمًا آخر لـ %2، ولم يُسأل (MOVED)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (ASK)</source>
        <translation>Redis Cluster غير مدعوم: يسمي خادمًا آخر لـ %2، ولم يُسأل (ASK)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported, and this one is down (CLUSTERDOWN)</source>
        <translation>Redis Cluster غير مدعوم، وهذا متعطل (CLUSTERDOWN)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it has no databases</source>
        <translation>Redis Cluster غير مدعوم: ليست فيه قواعد بيانات</translation>
    </message>
    <message>
        <source>it is a replica and takes no changes: its master does (READONLY)</source>
        <translation>نسخة متماثلة لا تقبل التغييرات: الخادم الرئيسي يقبلها (READONLY)</translation>
    </message>
    <message>
        <source>its memory is full: it takes no new entries (OOM)</source>
        <translation>ذاكرته ممتلئة: لا يقبل مدخلات جديدة (OOM)</translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no changes (MISCONF)</source>
        <translation>لا يستطيع الحفظ على قرصه ولا يقبل التغييرات (MISCONF)</translation>
    </message>
    <message>
        <source>too few of its replicas are there: it takes no changes (NOREPLICAS)</source>
        <translation>نسخه المتماثلة الموجودة قليلة جدًا: لا يقبل التغييرات (NOREPLICAS)</translation>
    </message>
    <message>
        <source>it has reached its greatest number of clients</source>
        <translation>بلغ الحد الأقصى لعدد عملائه</translation>
    </message>
    <message>
        <source>it does not know the command %1: is it older than 5.0?</source>
        <translation>لا يعرف الأمر %1: هل هو أقدم من 5.0؟</translation>
    </message>
    <message>
        <source>it is busy with a script (BUSY)</source>
        <translation>مشغول ببرنامج نصي (BUSY)</translation>
    </message>
</context>
</TS>
