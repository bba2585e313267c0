<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>BottleneckText</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Files are not there</source>
        <translation>الملفات غير موجودة</translation>
    </message>
    <message>
        <source>No peers</source>
        <translation>لا أقران</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>المتعقب</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>لا قرين يجيب</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>لا أحد لديه الباقي</translation>
    </message>
    <message>
        <source>Peers serve others</source>
        <translation>الأقران يخدمون غيرنا</translation>
    </message>
    <message>
        <source>Limit for all</source>
        <translation>الحد العام</translation>
    </message>
    <message>
        <source>Category&apos;s limit</source>
        <translation>حد الفئة</translation>
    </message>
    <message>
        <source>Its own limit</source>
        <translation>حده الخاص</translation>
    </message>
    <message>
        <source>Peers&apos; limits</source>
        <translation>حدود الأقران</translation>
    </message>
    <message>
        <source>Has given enough</source>
        <translation>أعطى ما يكفي</translation>
    </message>
    <message>
        <source>Delay on the line</source>
        <translation>تأخر الخط</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Connection limit</source>
        <translation>حد الاتصالات</translation>
    </message>
    <message>
        <source>Upload slots</source>
        <translation>خانات الرفع</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>طلبات جارية</translation>
    </message>
    <message>
        <source>Peers&apos; speed</source>
        <translation>سرعة الأقران</translation>
    </message>
    <message>
        <source>Nobody asks</source>
        <translation>لا أحد يطلب</translation>
    </message>
    <message>
        <source>What is left of the quota is spread until %1: %2.</source>
        <translation>ما بقي من الحصة موزَّع حتى %1: %2.</translation>
    </message>
    <message>
        <source>The quota is used up until %1.</source>
        <translation>نفدت الحصة حتى %1.</translation>
    </message>
    <message>
        <source>The limit for all torrents is reached: %1.</source>
        <translation>بُلغ حد جميع التورنتات: %1.</translation>
    </message>
    <message>
        <source>The limit of &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a category, %2 a rate</extracomment>
        <translation>بُلغ حد «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent&apos;s own limit is reached: %1.</source>
        <translation>بُلغ الحد الخاص بهذا التورنت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers are at the limit that is set for them: %1.</source>
        <translation>
            <numerusform>لا قرين عند الحد المعيَّن له: %1.</numerusform>
            <numerusform>قرين واحد عند الحد المعيَّن له: %1.</numerusform>
            <numerusform>قرينان عند الحد المعيَّن لهما: %1.</numerusform>
            <numerusform>%n أقران عند الحد المعيَّن لهم: %1.</numerusform>
            <numerusform>%n قرينًا عند الحد المعيَّن لهم: %1.</numerusform>
            <numerusform>%n قرين عند الحد المعيَّن لهم: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has given enough and goes on slowly: %1.</source>
        <translation>أعطى ما يكفي ويتابع ببطء: %1.</translation>
    </message>
    <message>
        <source>Uploads are held back so that they do not delay others on the line: %1.</source>
        <translation>يُكبح الرفع كي لا يؤخر غيره على الخط: %1.</translation>
    </message>
    <message>
        <source>This torrent waits for its turn.</source>
        <translation>ينتظر هذا التورنت دوره.</translation>
    </message>
    <message>
        <source>No peers are known yet.</source>
        <translation>لا أقران معروفين بعد.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n known peers has answered yet.</source>
        <translation>
            <numerusform>لا أقران معروفين.</numerusform>
            <numerusform>القرين المعروف لم يجب بعد.</numerusform>
            <numerusform>القرينان المعروفان لم يجيبا بعد.</numerusform>
            <numerusform>لم يجب أي من %n أقران معروفين بعد.</numerusform>
            <numerusform>لم يجب أي من %n قرينًا معروفًا بعد.</numerusform>
            <numerusform>لم يجب أي من %n قرين معروف بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are connected, as many as may be. %1 are known.</source>
        <translation>
            <numerusform>لا قرين متصل. المعروف %1.</numerusform>
            <numerusform>قرين واحد متصل وهو الأقصى. المعروف %1.</numerusform>
            <numerusform>قرينان متصلان وهو الأقصى. المعروف %1.</numerusform>
            <numerusform>%n أقران متصلون وهو الأقصى. المعروف %1.</numerusform>
            <numerusform>%n قرينًا متصلًا وهو الأقصى. المعروف %1.</numerusform>
            <numerusform>%n قرين متصل وهو الأقصى. المعروف %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n peers are served at once, as many as the settings allow. %1 want something.</source>
        <translation>
            <numerusform>لا يُخدم أحد. الراغبون %1.</numerusform>
            <numerusform>يُخدم قرين واحد في آن وهو الأقصى. الراغبون %1.</numerusform>
            <numerusform>يُخدم قرينان في آن وهو الأقصى. الراغبون %1.</numerusform>
            <numerusform>يُخدم %n أقران في آن وهو الأقصى. الراغبون %1.</numerusform>
            <numerusform>يُخدم %n قرينًا في آن وهو الأقصى. الراغبون %1.</numerusform>
            <numerusform>يُخدم %n قرين في آن وهو الأقصى. الراغبون %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pieces arrive faster than this computer verifies them.</source>
        <translation>تصل القطع أسرع مما يتحقق منها هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>%n peers could send more if more were asked of them at a time.</source>
        <translation>
            <numerusform>لا قرين يستطيع إرسال المزيد.</numerusform>
            <numerusform>قرين واحد يستطيع إرسال المزيد لو طُلب منه أكثر.</numerusform>
            <numerusform>قرينان يستطيعان إرسال المزيد لو طُلب منهما أكثر.</numerusform>
            <numerusform>%n أقران يستطيعون إرسال المزيد لو طُلب منهم أكثر.</numerusform>
            <numerusform>%n قرينًا يستطيعون إرسال المزيد لو طُلب منهم أكثر.</numerusform>
            <numerusform>%n قرين يستطيعون إرسال المزيد لو طُلب منهم أكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that are served take it as fast as they can.</source>
        <translation>
            <numerusform>لا أحد يُخدم.</numerusform>
            <numerusform>القرين المخدوم يأخذ بأقصى سرعته.</numerusform>
            <numerusform>القرينان المخدومان يأخذان بأقصى سرعتهما.</numerusform>
            <numerusform>%n أقران مخدومون يأخذون بأقصى سرعتهم.</numerusform>
            <numerusform>%n قرينًا مخدومًا يأخذون بأقصى سرعتهم.</numerusform>
            <numerusform>%n قرين مخدوم يأخذون بأقصى سرعتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n peers that send do so as fast as they can.</source>
        <translation>
            <numerusform>لا أحد يرسل.</numerusform>
            <numerusform>القرين المرسِل يرسل بأقصى سرعته.</numerusform>
            <numerusform>القرينان المرسِلان يرسلان بأقصى سرعتهما.</numerusform>
            <numerusform>%n أقران مرسِلين يرسلون بأقصى سرعتهم.</numerusform>
            <numerusform>%n قرينًا مرسِلًا يرسلون بأقصى سرعتهم.</numerusform>
            <numerusform>%n قرين مرسِل يرسلون بأقصى سرعتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n connected peers asks for anything.</source>
        <translation>
            <numerusform>لا أقران متصلين.</numerusform>
            <numerusform>القرين المتصل لا يطلب شيئًا.</numerusform>
            <numerusform>القرينان المتصلان لا يطلبان شيئًا.</numerusform>
            <numerusform>لا أحد من %n أقران متصلين يطلب شيئًا.</numerusform>
            <numerusform>لا أحد من %n قرينًا متصلًا يطلب شيئًا.</numerusform>
            <numerusform>لا أحد من %n قرين متصل يطلب شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>If that lasts, check the network and the firewall.</source>
        <translation>إن طال ذلك فافحص الشبكة والجدار الناري.</translation>
    </message>
    <message>
        <source>It goes on when a peer with the rest comes.</source>
        <translation>يُستأنف حين يأتي قرين لديه الباقي.</translation>
    </message>
    <message>
        <source>Sharing more makes peers serve you sooner.</source>
        <translation>كلما شاركت أكثر خدمك الأقران أسرع.</translation>
    </message>
    <message>
        <source>Fewer active torrents, or another disk, would help.</source>
        <translation>يفيد تقليل التورنتات النشطة أو قرص آخر.</translation>
    </message>
    <message>
        <source>&quot;Automatic&quot; for pieces and requests per peer would help.</source>
        <translation>يفيد اختيار «تلقائي» للقطع والطلبات لكل قرين.</translation>
    </message>
    <message>
        <source>Other programs may be using the processor.</source>
        <translation>ربما تستخدم برامج أخرى المعالج.</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>The limit of slow mode is reached: %1.</source>
        <translation>بُلغ حد الوضع البطيء: %1.</translation>
    </message>
    <message>
        <source>Limit of each torrent</source>
        <translation>حد كل تورنت</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads run already; the limit is %1.</source>
        <translation>
            <numerusform>لا تنزيل يعمل (%n)؛ الحد %1.</numerusform>
            <numerusform>يعمل تنزيل واحد (%n) الآن؛ الحد %1.</numerusform>
            <numerusform>يعمل تنزيلان (%n) الآن؛ الحد %1.</numerusform>
            <numerusform>تعمل %n تنزيلات الآن؛ الحد %1.</numerusform>
            <numerusform>يعمل %n تنزيلًا الآن؛ الحد %1.</numerusform>
            <numerusform>يعمل %n تنزيل الآن؛ الحد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are seeding already; the limit is %1.</source>
        <translation>
            <numerusform>لا تورنت يبذر (%n)؛ الحد %1.</numerusform>
            <numerusform>يبذر تورنت واحد (%n) الآن؛ الحد %1.</numerusform>
            <numerusform>يبذر تورنتان (%n) الآن؛ الحد %1.</numerusform>
            <numerusform>تبذر %n تورنتات الآن؛ الحد %1.</numerusform>
            <numerusform>يبذر %n تورنتًا الآن؛ الحد %1.</numerusform>
            <numerusform>يبذر %n تورنت الآن؛ الحد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n torrents run already; the limit is %1.</source>
        <translation>
            <numerusform>لا تورنت يعمل (%n)؛ الحد %1.</numerusform>
            <numerusform>يعمل تورنت واحد (%n) الآن؛ الحد %1.</numerusform>
            <numerusform>يعمل تورنتان (%n) الآن؛ الحد %1.</numerusform>
            <numerusform>تعمل %n تورنتات الآن؛ الحد %1.</numerusform>
            <numerusform>يعمل %n تورنتًا الآن؛ الحد %1.</numerusform>
            <numerusform>يعمل %n تورنت الآن؛ الحد %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being checked; the limit is %1.</source>
        <translation>
            <numerusform>لا تُفحص ملفات تورنت (%n)؛ الحد %1.</numerusform>
            <numerusform>تُفحص ملفات تورنت واحد (%n)؛ الحد %1.</numerusform>
            <numerusform>تُفحص ملفات تورنتين (%n)؛ الحد %1.</numerusform>
            <numerusform>تُفحص ملفات %n تورنتات؛ الحد %1.</numerusform>
            <numerusform>تُفحص ملفات %n تورنتًا؛ الحد %1.</numerusform>
            <numerusform>تُفحص ملفات %n تورنت؛ الحد %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit of each torrent is reached: %1.</source>
        <translation>بُلغ حد كل تورنت: %1.</translation>
    </message>
    <message>
        <source>Tag&apos;s limit</source>
        <translation>حد الوسم</translation>
    </message>
    <message>
        <source>The limit of the tag &quot;%1&quot; is reached: %2.</source>
        <extracomment>%1 is a tag, %2 a rate</extracomment>
        <translation>بُلغ حد الوسم «%1»: %2.</translation>
    </message>
    <message>
        <source>This torrent is paused.</source>
        <translation>هذا التورنت موقوف مؤقتًا.</translation>
    </message>
    <message>
        <source>This torrent is done.</source>
        <translation>هذا التورنت مكتمل.</translation>
    </message>
    <message>
        <source>Peers stopped sending</source>
        <translation>توقف الأقران عن الإرسال</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>بيانات تالفة</translation>
    </message>
    <message>
        <source>Most peers choke us</source>
        <translation>معظم الأقران يخنقوننا</translation>
    </message>
    <message>
        <source>The schedule pauses everything.</source>
        <translation>الجدول يوقف كل شيء.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads.</source>
        <translation>الجدول يوقف التنزيلات.</translation>
    </message>
    <message>
        <source>The schedule pauses everything until %1.</source>
        <extracomment>%1 is a time of day, or a date and a time of day</extracomment>
        <translation>الجدول يوقف كل شيء حتى %1.</translation>
    </message>
    <message>
        <source>The schedule pauses downloads until %1.</source>
        <translation>الجدول يوقف التنزيلات حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send.</source>
        <translation>
            <numerusform>لا قرين متصل لديه ما ينقص (%n).</numerusform>
            <numerusform>القرين المتصل الذي لديه ما ينقص (%n) ينتظر قبل أن يرسل.</numerusform>
            <numerusform>القرينان المتصلان اللذان لديهما ما ينقص (%n) ينتظران قبل أن يرسلا.</numerusform>
            <numerusform>كل الأقران المتصلين (%n) الذين لديهم ما ينقص ينتظرون قبل أن يرسلوا.</numerusform>
            <numerusform>كل الأقران المتصلين (%n) الذين لديهم ما ينقص ينتظرون قبل أن يرسلوا.</numerusform>
            <numerusform>كل الأقران المتصلين (%n) الذين لديهم ما ينقص ينتظرون قبل أن يرسلوا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n connected peers that have missing data wait to send; the upload limit is %1.</source>
        <translation>
            <numerusform>لا قرين متصل لديه ما ينقص (%n)؛ حد الرفع %1.</numerusform>
            <numerusform>القرين المتصل الذي لديه ما ينقص (%n) ينتظر قبل أن يرسل؛ حد الرفع %1.</numerusform>
            <numerusform>القرينان المتصلان اللذان لديهما ما ينقص (%n) ينتظران قبل أن يرسلا؛ حد الرفع %1.</numerusform>
            <numerusform>كل الأقران المتصلين (%n) الذين لديهم ما ينقص ينتظرون قبل أن يرسلوا؛ حد الرفع %1.</numerusform>
            <numerusform>كل الأقران المتصلين (%n) الذين لديهم ما ينقص ينتظرون قبل أن يرسلوا؛ حد الرفع %1.</numerusform>
            <numerusform>كل الأقران المتصلين (%n) الذين لديهم ما ينقص ينتظرون قبل أن يرسلوا؛ حد الرفع %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each peer is asked for %n blocks at a time at most; more would fit this line.</source>
        <translation>
            <numerusform>لا يُطلب من القرين أي كتلة (%n)؛ يتسع هذا الخط لأكثر.</numerusform>
            <numerusform>تُطلب من كل قرين كتلة واحدة (%n) على الأكثر في المرة؛ يتسع هذا الخط لأكثر.</numerusform>
            <numerusform>تُطلب من كل قرين كتلتان (%n) على الأكثر في المرة؛ يتسع هذا الخط لأكثر.</numerusform>
            <numerusform>تُطلب من كل قرين %n كتل على الأكثر في المرة؛ يتسع هذا الخط لأكثر.</numerusform>
            <numerusform>تُطلب من كل قرين %n كتلة على الأكثر في المرة؛ يتسع هذا الخط لأكثر.</numerusform>
            <numerusform>تُطلب من كل قرين %n كتلة على الأكثر في المرة؛ يتسع هذا الخط لأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged data: %1 of what came was of no use.</source>
        <extracomment>%1 is a size</extracomment>
        <translation>بيانات تالفة: %1 مما وصل لم يكن له نفع.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; nobody is blocked for it yet.</source>
        <translation>
            <numerusform>بيانات تالفة: لم تفشل قطع (%n)؛ لم يُحظر أحد بعد.</numerusform>
            <numerusform>بيانات تالفة: فشلت قطعة واحدة (%n)؛ لم يُحظر أحد بسببها بعد.</numerusform>
            <numerusform>بيانات تالفة: فشلت قطعتان (%n)؛ لم يُحظر أحد بسببهما بعد.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطع؛ لم يُحظر أحد بسببها بعد.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطعة؛ لم يُحظر أحد بسببها بعد.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطعة؛ لم يُحظر أحد بسببها بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1.</source>
        <extracomment>%1 is one address or several</extracomment>
        <translation>
            <numerusform>بيانات تالفة: لم تفشل قطع (%n)؛ حُظر %1.</numerusform>
            <numerusform>بيانات تالفة: فشلت قطعة واحدة (%n)؛ حُظر %1.</numerusform>
            <numerusform>بيانات تالفة: فشلت قطعتان (%n)؛ حُظر %1.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطع؛ حُظر %1.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطعة؛ حُظر %1.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطعة؛ حُظر %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged data: %n pieces failed; blocked %1 and others.</source>
        <translation>
            <numerusform>بيانات تالفة: لم تفشل قطع (%n)؛ حُظر %1 وآخرون.</numerusform>
            <numerusform>بيانات تالفة: فشلت قطعة واحدة (%n)؛ حُظر %1 وآخرون.</numerusform>
            <numerusform>بيانات تالفة: فشلت قطعتان (%n)؛ حُظر %1 وآخرون.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطع؛ حُظر %1 وآخرون.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطعة؛ حُظر %1 وآخرون.</numerusform>
            <numerusform>بيانات تالفة: فشلت %n قطعة؛ حُظر %1 وآخرون.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n connected peers together lack %1 of the data.</source>
        <translation>
            <numerusform>لا أقران متصلين (%n): ينقص %1 من البيانات.</numerusform>
            <numerusform>القرين المتصل (%n) ينقصه %1 من البيانات.</numerusform>
            <numerusform>القرينان المتصلان (%n) معا ينقصهما %1 من البيانات.</numerusform>
            <numerusform>الأقران المتصلون (%n) معا ينقصهم %1 من البيانات.</numerusform>
            <numerusform>الأقران المتصلون (%n) معا ينقصهم %1 من البيانات.</numerusform>
            <numerusform>الأقران المتصلون (%n) معا ينقصهم %1 من البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Peers stopped sending: for a minute nothing has come from %1 of %n.</source>
        <translation>
            <numerusform>توقف الأقران عن الإرسال: منذ دقيقة لم يأت شيء من %1 من %n.</numerusform>
            <numerusform>توقف الأقران عن الإرسال: منذ دقيقة لم يأت شيء من %1 من %n.</numerusform>
            <numerusform>توقف الأقران عن الإرسال: منذ دقيقة لم يأت شيء من %1 من %n.</numerusform>
            <numerusform>توقف الأقران عن الإرسال: منذ دقيقة لم يأت شيء من %1 من %n.</numerusform>
            <numerusform>توقف الأقران عن الإرسال: منذ دقيقة لم يأت شيء من %1 من %n.</numerusform>
            <numerusform>توقف الأقران عن الإرسال: منذ دقيقة لم يأت شيء من %1 من %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n peers choke us.</source>
        <translation>
            <numerusform>%1 من %n قرين يخنقنا.</numerusform>
            <numerusform>%1 من قرين واحد (%n) يخنقنا.</numerusform>
            <numerusform>%1 من قرينين (%n) يخنقنا.</numerusform>
            <numerusform>%1 من %n أقران يخنقوننا.</numerusform>
            <numerusform>%1 من %n قرينا يخنقوننا.</numerusform>
            <numerusform>%1 من %n قرين يخنقوننا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk takes %1; %2 wait.</source>
        <extracomment>%1 is a rate, %2 a size</extracomment>
        <translation>القرص يستوعب %1؛ وينتظر %2.</translation>
    </message>
</context>
<context>
    <name>ChartAxis</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>−%1&#xa0;min</source>
        <extracomment>Time before now: &quot;-45 s&quot;, &quot;-5 min&quot;.</extracomment>
        <translation>−%1&#xa0;د</translation>
    </message>
    <message>
        <source>−%1&#xa0;s</source>
        <translation>−%1&#xa0;ث</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 is not a torrent file.</source>
        <translation>%1 ليس ملف تورنت.</translation>
    </message>
    <message>
        <source>%1 has more files or data than Freshet can handle.</source>
        <translation>في %1 ملفات أو بيانات أكثر مما يستطيع Freshet.</translation>
    </message>
    <message>
        <source>%1 contains paths or sizes that could do harm.</source>
        <translation>يحوي %1 مسارات أو أحجامًا قد تضر.</translation>
    </message>
    <message>
        <source>%1 needs BitTorrent v2, which Freshet does not have.</source>
        <translation>يحتاج %1 إلى BitTorrent v2 وليس في Freshet.</translation>
    </message>
    <message>
        <source>%1 is not a magnet link.</source>
        <translation>%1 ليس رابط مغناطيس.</translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 في القائمة أصلًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>تعذر جلب %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid.</source>
        <translation>شهادة %1 غير صالحة.</translation>
    </message>
    <message>
        <source>%1 is an address of a kind Freshet cannot open.</source>
        <translation>%1 عنوان من نوع لا يفتحه Freshet.</translation>
    </message>
    <message>
        <source>Cannot write to %1: no space left.</source>
        <translation>تتعذر الكتابة إلى %1: لا مساحة.</translation>
    </message>
    <message>
        <source>Cannot write to %1: permission denied.</source>
        <translation>تتعذر الكتابة إلى %1: لا إذن.</translation>
    </message>
    <message>
        <source>Files are missing: %1.</source>
        <translation>ملفات ناقصة: %1.</translation>
    </message>
    <message>
        <source>Something else has the name %1.</source>
        <translation>شيء آخر يحمل الاسم %1.</translation>
    </message>
    <message>
        <source>The path %1 is too long for this disk.</source>
        <translation>المسار %1 أطول من أن يقبله هذا القرص.</translation>
    </message>
    <message>
        <source>Too many files are open to open %1.</source>
        <translation>الملفات المفتوحة أكثر من أن يُفتح %1.</translation>
    </message>
    <message>
        <source>The disk failed at %1.</source>
        <translation>أخفق القرص عند %1.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk.</source>
        <translation>%1 تالف على القرص.</translation>
    </message>
    <message>
        <source>The disk returned different data than was written to %1. Check the disk and its cable.</source>
        <translation>أعاد القرص بيانات غير التي كُتبت في %1. افحص القرص وكبله.</translation>
    </message>
    <message>
        <source>Another program uses port %1.</source>
        <translation>برنامج آخر يستخدم المنفذ %1.</translation>
    </message>
    <message>
        <source>The system does not allow Freshet to use port %1.</source>
        <translation>لا يسمح النظام لـ Freshet باستخدام المنفذ %1.</translation>
    </message>
    <message>
        <source>The network address %1 is not available.</source>
        <translation>عنوان الشبكة %1 غير متاح.</translation>
    </message>
    <message>
        <source>The tracker %1 does not answer.</source>
        <translation>المتعقب %1 لا يجيب.</translation>
    </message>
    <message>
        <source>The tracker %1 refused this torrent.</source>
        <translation>رفض المتعقب %1 هذا التورنت.</translation>
    </message>
    <message>
        <source>The tracker %1 sent an answer that makes no sense.</source>
        <translation>أرسل المتعقب %1 جوابًا لا معنى له.</translation>
    </message>
    <message>
        <source>Most of the quota of %1 is used.</source>
        <translation>استُخدم معظم الحصة (%1).</translation>
    </message>
    <message>
        <source>The quota of %1 is used up until the next period.</source>
        <translation>نفدت الحصة (%1) حتى الفترة التالية.</translation>
    </message>
    <message>
        <source>The list of torrents in %1 is damaged.</source>
        <translation>قائمة التورنتات في %1 تالفة.</translation>
    </message>
    <message>
        <source>The list of torrents cannot be saved to %1.</source>
        <translation>يتعذر حفظ قائمة التورنتات في %1.</translation>
    </message>
    <message>
        <source>Another Freshet already uses %1.</source>
        <translation>نسخة أخرى من Freshet تستخدم %1.</translation>
    </message>
    <message>
        <source>The setting %1 has a value that is not possible.</source>
        <translation>للإعداد %1 قيمة غير ممكنة.</translation>
    </message>
    <message>
        <source>%1 is no longer in the list.</source>
        <translation>لم يعد %1 في القائمة.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong with %1. The log has the details.</source>
        <translation>حدث أمر غير متوقع في %1. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>the save folder</source>
        <translation>مجلد الحفظ</translation>
    </message>
    <message>
        <source>of this torrent</source>
        <translation>هذا التورنت</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>جميع التورنتات</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>this</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Cannot write to folder</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Files missing</source>
        <translation>ملفات ناقصة</translation>
    </message>
    <message>
        <source>Name is taken</source>
        <translation>الاسم مستخدم</translation>
    </message>
    <message>
        <source>Path too long</source>
        <translation>المسار طويل جدًا</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>ملفات مفتوحة كثيرة</translation>
    </message>
    <message>
        <source>Disk failed</source>
        <translation>أخفق القرص</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>بيانات تالفة</translation>
    </message>
    <message>
        <source>Disk damages data</source>
        <translation>القرص يتلف البيانات</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>المتعقب لا يجيب</translation>
    </message>
    <message>
        <source>Tracker makes no sense</source>
        <translation>جواب المتعقب بلا معنى</translation>
    </message>
    <message>
        <source>Quota nearly used</source>
        <translation>الحصة تكاد تنفد</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>نفدت الحصة</translation>
    </message>
    <message>
        <source>Tracker refused</source>
        <translation>رفض المتعقب</translation>
    </message>
    <message>
        <source>Tracker refused: %1</source>
        <translation>رفض المتعقب: %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Most of the quota of the category %1 is used.</source>
        <translation>استُخدم معظم حصة الفئة %1.</translation>
    </message>
    <message>
        <source>The quota of the category %1 is used up until the next period.</source>
        <translation>نفدت حصة الفئة %1 حتى الفترة القادمة.</translation>
    </message>
    <message>
        <source>“none”</source>
        <extracomment>Stands for the name of a category</extracomment>
        <translation>«بلا»</translation>
    </message>
    <message>
        <source>Less space is free in %1 than is to stay free. Downloads there go on when there is more.</source>
        <translation>المساحة الحرة في %1 أقل مما يجب أن يبقى. تتابع التنزيلات هناك حين تزيد.</translation>
    </message>
    <message>
        <source>%1 uses the same files.</source>
        <translation>يستخدم %1 الملفات نفسها.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>No limits are in force.</source>
        <translation>لا توجد حدود سارية.</translation>
    </message>
    <message>
        <source>The usual limits are in force.</source>
        <translation>الحدود المعتادة سارية.</translation>
    </message>
    <message>
        <source>The schedule lets nothing download now.</source>
        <translation>الجدول لا يسمح بأي تنزيل الآن.</translation>
    </message>
    <message>
        <source>The schedule lets nothing run now.</source>
        <translation>الجدول لا يسمح بعمل أي شيء الآن.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The address of a peer and its program</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is banned: it sent a false file list.</source>
        <translation>حُظر %1: أرسل قائمة ملفات مزيفة.</translation>
    </message>
    <message>
        <source>%1 is banned: block %2 of piece %3 was wrong.</source>
        <translation>حُظر %1: الكتلة %2 من القطعة %3 كانت خاطئة.</translation>
    </message>
    <message>
        <source>%1 is banned: all of piece %2 came from it and was wrong.</source>
        <translation>حُظر %1: القطعة %2 كلها جاءت منه وكانت خاطئة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason</comment>
        <extracomment>A sentence that says what is wrong, and the words of the system or a tracker for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Waits for its turn.</source>
        <translation>ينتظر دوره.</translation>
    </message>
    <message>
        <source>Asks peers for the file list.</source>
        <translation>يطلب قائمة الملفات من الأقران.</translation>
    </message>
    <message>
        <source>Checks the files on the disk.</source>
        <translation>يفحص الملفات على القرص.</translation>
    </message>
    <message>
        <source>Started to download.</source>
        <translation>بدأ التنزيل.</translation>
    </message>
    <message>
        <source>Started to seed.</source>
        <translation>بدأ البذر.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف.</translation>
    </message>
    <message>
        <source>Done; it is not shared any more.</source>
        <translation>انتهى؛ لم يعد يُشارَك.</translation>
    </message>
    <message>
        <source>Added to the list.</source>
        <translation>أُضيف إلى القائمة.</translation>
    </message>
    <message>
        <source>Removed from the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>Has given enough and left the list. Its files stay.</source>
        <translation>أعطى ما يكفي وغادر القائمة. ملفاته باقية.</translation>
    </message>
    <message>
        <source>Brought back to the list.</source>
        <translation>أُعيد إلى القائمة.</translation>
    </message>
    <message>
        <source>The file list has arrived.</source>
        <translation>وصلت قائمة الملفات.</translation>
    </message>
    <message>
        <source>Complete.</source>
        <translation>مكتمل.</translation>
    </message>
    <message>
        <source>Checked: %1 of %2 pieces are good.</source>
        <translation>فُحص: %1 من %2 قطعة سليمة.</translation>
    </message>
    <message>
        <source>Damaged on the disk. %1.</source>
        <extracomment>%1 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>تالف على القرص. %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces are repaired.</source>
        <translation>
            <numerusform>لم تُصلَح أي قطعة (%n).</numerusform>
            <numerusform>أُصلحت قطعة واحدة (%n).</numerusform>
            <numerusform>أُصلحت قطعتان (%n).</numerusform>
            <numerusform>أُصلحت %n قطع.</numerusform>
            <numerusform>أُصلحت %n قطعة.</numerusform>
            <numerusform>أُصلحت %n قطعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Piece %1 came with errors and is fetched again.</source>
        <translation>وصلت القطعة %1 بأخطاء ويُعاد جلبها.</translation>
    </message>
    <message numerus="yes">
        <source>The tracker %1 gave %n peers.</source>
        <translation>
            <numerusform>لم يعطِ المتعقب %1 أقرانًا (%n).</numerusform>
            <numerusform>أعطى المتعقب %1 قرينًا واحدًا (%n).</numerusform>
            <numerusform>أعطى المتعقب %1 قرينين (%n).</numerusform>
            <numerusform>أعطى المتعقب %1 %n أقران.</numerusform>
            <numerusform>أعطى المتعقب %1 %n قرينًا.</numerusform>
            <numerusform>أعطى المتعقب %1 %n قرين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Peers can connect at port %1.</source>
        <translation>يمكن للأقران الاتصال عبر المنفذ %1.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Slow mode is on.</source>
        <translation>الوضع البطيء مفعّل.</translation>
    </message>
    <message>
        <source>The files stay where they are. %1</source>
        <translation>تبقى الملفات في مكانها. %1</translation>
    </message>
    <message>
        <source>The move to %1 was interrupted. The files are where they were.</source>
        <translation>انقطع النقل إلى %1. الملفات حيث كانت.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>نُقلت إلى %1.</translation>
    </message>
    <message>
        <source>Freshet has started.</source>
        <translation>بدأ Freshet.</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>Data: %1
With protocol and IP: %2</source>
        <extracomment>%1 and %2 are rates such as 4.2 MiB/s</extracomment>
        <translation>البيانات: %1
مع البروتوكول وIP: %2</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Durations; %1 is a number. The space is a no-break space.</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;ي</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two parts of a duration: &quot;1 min&quot; and &quot;40 s&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن تمامًا</translation>
    </message>
    <message>
        <source>%1&#xa0;s ago</source>
        <translation>قبل&#xa0;%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1&#xa0;min ago</source>
        <translation>قبل&#xa0;%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1&#xa0;h ago</source>
        <translation>قبل&#xa0;%1&#xa0;س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no transfer</source>
        <translation>لا نقل</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) per second</source>
        <translation>
            <numerusform>%n بايت في الثانية</numerusform>
            <numerusform>بايت واحد في الثانية</numerusform>
            <numerusform>بايتان في الثانية</numerusform>
            <numerusform>%n بايتات في الثانية</numerusform>
            <numerusform>%n بايتًا في الثانية</numerusform>
            <numerusform>%n بايت في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kibibytes per second</source>
        <translation>%1 كيبيبايت في الثانية</translation>
    </message>
    <message>
        <source>%1 mebibytes per second</source>
        <translation>%1 ميبيبايت في الثانية</translation>
    </message>
    <message>
        <source>%1 gibibytes per second</source>
        <translation>%1 جيبيبايت في الثانية</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>%1 now</source>
        <extracomment>Beside a limit: how many there are now</extracomment>
        <translation>%1 الآن</translation>
    </message>
    <message>
        <source>up to %1 now</source>
        <extracomment>Of the torrent that has the most connections</extracomment>
        <translation>حتى %1 الآن</translation>
    </message>
    <message>
        <source>%1 used now</source>
        <extracomment>%1 is a size</extracomment>
        <translation>%1 مستخدم الآن</translation>
    </message>
    <message>
        <source>now %1 to %2</source>
        <extracomment>Beside a limit: the lowest and the highest number there is now</extracomment>
        <translation>الآن من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 now, in use: %2 (open-file limit)</source>
        <extracomment>%1 is how many connections there are now, %2 how many there may be</extracomment>
        <translation>%1 الآن، المطبق: %2 (حد الملفات المفتوحة)</translation>
    </message>
    <message>
        <source>%1 now, system allows %2</source>
        <extracomment>Two numbers of connections</extracomment>
        <translation>%1 الآن، يسمح النظام بـ %2</translation>
    </message>
    <message>
        <source>%1 Still listening on %2.</source>
        <extracomment>%1 says what is wrong with another port</extracomment>
        <translation>%1 لا يزال الاستماع على %2.</translation>
    </message>
    <message>
        <source>Listening on %1, reachable since %2</source>
        <extracomment>%1 is a port, %2 a time</extracomment>
        <translation>يستمع على %1، يمكن بلوغه منذ %2</translation>
    </message>
    <message>
        <source>Listening on %1. No peer has connected to it yet.</source>
        <translation>يستمع على %1. لم يتصل به أي قرين بعد.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for %1 to %2 at a time, as its rate and latency need.</source>
        <extracomment>Two sizes</extracomment>
        <translation>بهذه القيم يُطلب من القرين الواحد من %1 إلى %2 في المرة، حسب سرعته وتأخره.</translation>
    </message>
    <message>
        <source>With these values one peer is asked for up to %1 at a time.</source>
        <translation>بهذه القيم يُطلب من القرين الواحد حتى %1 في المرة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It comes from at most %n pieces.</source>
        <extracomment>%1 says how much one peer is asked for</extracomment>
        <translation>
            <numerusform>%1 لا يأتي ذلك من أي قطعة (%n).</numerusform>
            <numerusform>%1 يأتي ذلك من قطعة واحدة (%n) على الأكثر.</numerusform>
            <numerusform>%1 يأتي ذلك من قطعتين (%n) على الأكثر.</numerusform>
            <numerusform>%1 يأتي ذلك من %n قطع على الأكثر.</numerusform>
            <numerusform>%1 يأتي ذلك من %n قطعة على الأكثر.</numerusform>
            <numerusform>%1 يأتي ذلك من %n قطعة على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Waiting: the file lists of other links are fetched first.</source>
        <translation>ينتظر: تُجلب أولًا قوائم روابط أخرى.</translation>
    </message>
    <message>
        <source>Getting the file list: %1 received, %2</source>
        <extracomment>%1 is a percentage, %2 a time</extracomment>
        <translation>يجلب قائمة الملفات: استُلم %1، %2</translation>
    </message>
    <message>
        <source>Getting the file list: looking for peers, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>يجلب قائمة الملفات: يبحث عن أقران، %1</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list: asked %n peers, %1 connected, %2</source>
        <extracomment>%1 is a number of peers, %2 a time</extracomment>
        <translation>
            <numerusform>يجلب قائمة الملفات: سُئل %n قرين، متصل %1، %2</numerusform>
            <numerusform>يجلب قائمة الملفات: سُئل قرين (%n)، متصل %1، %2</numerusform>
            <numerusform>يجلب قائمة الملفات: سُئل قرينان (%n)، متصل %1، %2</numerusform>
            <numerusform>يجلب قائمة الملفات: سُئل %n أقران، متصل %1، %2</numerusform>
            <numerusform>يجلب قائمة الملفات: سُئل %n قرينًا، متصل %1، %2</numerusform>
            <numerusform>يجلب قائمة الملفات: سُئل %n قرين، متصل %1، %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Where torrents are saved that were given no folder.</source>
        <translation>مكان حفظ التورنتات التي لا مجلد لها.</translation>
    </message>
    <message>
        <source>Limits, quotas and folders of categories.</source>
        <translation>حدود الفئات وحصصها ومجلداتها.</translation>
    </message>
    <message>
        <source>Share limits of categories.</source>
        <translation>أهداف مشاركة الفئات.</translation>
    </message>
    <message>
        <source>The port for incoming connections; 0 lets the system choose.</source>
        <translation>منفذ الاتصالات الواردة؛ مع 0 يختار النظام.</translation>
    </message>
    <message>
        <source>The address of this computer that is used; empty means any.</source>
        <translation>عنوان هذا الحاسوب المستخدم؛ الفارغ يعني أي عنوان.</translation>
    </message>
    <message>
        <source>Connections of all torrents together.</source>
        <translation>اتصالات كل التورنتات معًا.</translation>
    </message>
    <message>
        <source>Connections of each torrent.</source>
        <translation>اتصالات كل تورنت.</translation>
    </message>
    <message>
        <source>Connections that wait for an answer at the same time.</source>
        <translation>الاتصالات التي تنتظر ردًا في الوقت نفسه.</translation>
    </message>
    <message>
        <source>New connections in a second.</source>
        <translation>الاتصالات الجديدة في الثانية.</translation>
    </message>
    <message>
        <source>Pieces one peer may be fetching for you at the same time; 0 is automatic.</source>
        <translation>القطع التي قد يجلبها قرين لك في الوقت نفسه؛ 0 تلقائي.</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time; 0 is automatic.</source>
        <translation>كتل 16 كيبيبايت المطلوبة من قرين في الوقت نفسه؛ 0 تلقائي.</translation>
    </message>
    <message>
        <source>Peers of each torrent that are sent data at the same time; 0 is automatic.</source>
        <translation>أقران كل تورنت الذين يُرسل إليهم في الوقت نفسه؛ 0 تلقائي.</translation>
    </message>
    <message>
        <source>Whom a seed serves first.</source>
        <translation>من يخدمه الباذر أولًا.</translation>
    </message>
    <message>
        <source>Download limit of all torrents together; 0 is no limit.</source>
        <translation>حد التنزيل لكل التورنتات معًا؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit of all torrents together; 0 is no limit.</source>
        <translation>حد الرفع لكل التورنتات معًا؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Download limit of each peer without one of its own; 0 is no limit.</source>
        <translation>حد التنزيل لكل قرين بلا حد خاص؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit of each peer without one of its own; 0 is no limit.</source>
        <translation>حد الرفع لكل قرين بلا حد خاص؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Limits count protocol and IP, not only the data of torrents.</source>
        <translation>تحسب الحدود البروتوكول وIP، لا بيانات التورنتات فقط.</translation>
    </message>
    <message>
        <source>Uploads slow down when they delay the line by more than this; 0 is never.</source>
        <translation>يتباطأ الرفع حين يؤخر الخط أكثر من هذا؛ 0 أبدًا.</translation>
    </message>
    <message>
        <source>Whether connections to peers are encrypted.</source>
        <translation>هل تُشفّر الاتصالات بالأقران.</translation>
    </message>
    <message>
        <source>How space is reserved for new files.</source>
        <translation>كيف تُحجز المساحة للملفات الجديدة.</translation>
    </message>
    <message>
        <source>Data that may wait for the disk.</source>
        <translation>البيانات التي قد تنتظر القرص.</translation>
    </message>
    <message>
        <source>Memory for data that peers ask for; 0 is none.</source>
        <translation>ذاكرة للبيانات التي يطلبها الأقران؛ 0 بلا ذاكرة.</translation>
    </message>
    <message>
        <source>Threads that read and write; 0 is automatic.</source>
        <translation>خيوط القراءة والكتابة؛ 0 تلقائي.</translation>
    </message>
    <message>
        <source>Files kept open at the same time.</source>
        <translation>الملفات المفتوحة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Trackers are asked for peers.</source>
        <translation>تُسأل المتعقبات عن أقران.</translation>
    </message>
    <message>
        <source>How long a tracker may take to answer.</source>
        <translation>المدة المتاحة لرد المتعقب.</translation>
    </message>
    <message>
        <source>Downloads that run at the same time; -1 is no limit.</source>
        <translation>التنزيلات المتزامنة؛ -1 بلا حد.</translation>
    </message>
    <message>
        <source>Seeds that run at the same time; -1 is no limit.</source>
        <translation>الباذرات المتزامنة؛ -1 بلا حد.</translation>
    </message>
    <message>
        <source>Downloads and seeds together that run at the same time; -1 is no limit.</source>
        <translation>التنزيلات والباذرات المتزامنة معًا؛ -1 بلا حد.</translation>
    </message>
    <message>
        <source>Torrents whose files are checked at the same time.</source>
        <translation>التورنتات التي تُفحص ملفاتها في الوقت نفسه.</translation>
    </message>
    <message>
        <source>A torrent below this rate leaves its place to one that waits; 0 is never.</source>
        <translation>التورنت الأبطأ من هذا يترك مكانه لمنتظر؛ 0 أبدًا.</translation>
    </message>
    <message>
        <source>How long the rate must be below before a torrent counts as slow.</source>
        <translation>المدة دون المعدل قبل أن يُعد التورنت بطيئًا.</translation>
    </message>
    <message>
        <source>Sharing ends at this ratio; 0 is no goal.</source>
        <translation>تنتهي المشاركة عند هذه النسبة؛ 0 بلا هدف.</translation>
    </message>
    <message>
        <source>Sharing ends after this time; 0 is no goal.</source>
        <translation>تنتهي المشاركة بعد هذه المدة؛ 0 بلا هدف.</translation>
    </message>
    <message>
        <source>Sharing ends when nobody has wanted anything for so long; 0 is no goal.</source>
        <translation>تنتهي المشاركة إذا لم يطلب أحد شيئًا هذه المدة؛ 0 بلا هدف.</translation>
    </message>
    <message>
        <source>What happens when a goal is reached.</source>
        <translation>ما يحدث عند بلوغ هدف.</translation>
    </message>
    <message>
        <source>The upload limit of a torrent that has reached its goal and is throttled.</source>
        <translation>حد رفع تورنت بلغ هدفه وأُبطئ.</translation>
    </message>
    <message>
        <source>Sharing goes on while there are fewer seeds than this; 0 is never.</source>
        <translation>تستمر المشاركة ما دام الباذرون أقل من هذا؛ 0 أبدًا.</translation>
    </message>
    <message>
        <source>What of a complete download is read back from the disk.</source>
        <translation>ما يُعاد قراءته من القرص بعد اكتمال التنزيل.</translation>
    </message>
    <message>
        <source>Damage that is found is fetched again.</source>
        <translation>يُعاد تنزيل التلف المكتشف.</translation>
    </message>
    <message>
        <source>How often all data is read back while idle; 0 is never.</source>
        <translation>كم مرة تُعاد قراءة كل البيانات وقت الخمول؛ 0 أبدًا.</translation>
    </message>
    <message>
        <source>How fast data is read back while idle; 0 is no limit.</source>
        <translation>سرعة القراءة وقت الخمول؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Programs may read numbers over HTTP.</source>
        <translation>يمكن للبرامج قراءة القياسات عبر HTTP.</translation>
    </message>
    <message>
        <source>The address where numbers are offered.</source>
        <translation>العنوان الذي تُعرض فيه القياسات.</translation>
    </message>
    <message>
        <source>The port where numbers are offered; 0 lets the system choose.</source>
        <translation>المنفذ الذي تُعرض فيه القياسات؛ مع 0 يختار النظام.</translation>
    </message>
    <message>
        <source>What readers of the numbers must present; empty is nothing.</source>
        <translation>ما يجب أن يقدمه قارئو القياسات؛ الفارغ لا شيء.</translation>
    </message>
    <message>
        <source>Each torrent has numbers of its own, with its name.</source>
        <translation>لكل تورنت قياسات خاصة باسمه.</translation>
    </message>
    <message>
        <source>The OpenTelemetry collector that numbers are sent to; empty is none.</source>
        <translation>جامع OpenTelemetry الذي تُرسل إليه القياسات؛ الفارغ لا أحد.</translation>
    </message>
    <message>
        <source>What is sent to the collector with the numbers, such as a key.</source>
        <translation>ما يُرسل إلى الجامع مع القياسات، كمفتاح.</translation>
    </message>
    <message>
        <source>How often numbers are sent.</source>
        <translation>كم مرة تُرسل القياسات.</translation>
    </message>
    <message>
        <source>One of so many pieces is traced; 0 is none.</source>
        <translation>تُتبع قطعة من كل هذا العدد؛ 0 لا شيء.</translation>
    </message>
    <message>
        <source>Download limit in slow mode; 0 is no limit.</source>
        <translation>حد التنزيل في الوضع البطيء؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode; 0 is no limit.</source>
        <translation>حد الرفع في الوضع البطيء؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Slow mode is on while there is no schedule.</source>
        <translation>الوضع البطيء مفعّل ما لم يوجد جدول.</translation>
    </message>
    <message>
        <source>The schedule is followed.</source>
        <translation>الجدول متبع.</translation>
    </message>
    <message>
        <source>The schedule: a letter for each half hour from Monday; u is full speed, n normal, a slow mode, s seed only, p pause.</source>
        <translation>الجدول: حرف لكل نصف ساعة من الاثنين؛ u سرعة كاملة، n عادي، a وضع بطيء، s بذر فقط، p إيقاف.</translation>
    </message>
    <message>
        <source>What counts for some time whatever the schedule says.</source>
        <translation>ما يسري مدة مهما قال الجدول.</translation>
    </message>
    <message>
        <source>How long a quota has to last.</source>
        <translation>المدة التي يجب أن تكفيها الحصة.</translation>
    </message>
    <message>
        <source>What may be downloaded in a period; 0 is no quota.</source>
        <translation>ما يمكن تنزيله في الفترة؛ 0 بلا حصة.</translation>
    </message>
    <message>
        <source>What may be uploaded in a period; 0 is no quota.</source>
        <translation>ما يمكن رفعه في الفترة؛ 0 بلا حصة.</translation>
    </message>
    <message>
        <source>What happens when most of a quota is used.</source>
        <translation>ما يحدث حين تكاد الحصة تنفد.</translation>
    </message>
    <message>
        <source>The day on which months begin.</source>
        <translation>اليوم الذي تبدأ فيه الأشهر.</translation>
    </message>
    <message>
        <source>Torrent files in the watched folder are added by themselves.</source>
        <translation>تُضاف ملفات التورنت في المجلد المراقب تلقائيًا.</translation>
    </message>
    <message>
        <source>The folder that is watched.</source>
        <translation>المجلد المراقب.</translation>
    </message>
    <message>
        <source>Torrent files are deleted when they were added.</source>
        <translation>تُحذف ملفات التورنت بعد إضافتها.</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;مللي ثانية</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;د</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>مفعّل أو معطّل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are the lowest and the highest value</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Pieces of each torrent that are fetched at the same time; 0 is automatic.</source>
        <translation>قطع كل تورنت التي تُجلب في الوقت نفسه؛ 0 تلقائي.</translation>
    </message>
    <message>
        <source>Download limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>حد التنزيل لكل تورنت بلا حد خاص؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit of each torrent without one of its own; 0 is no limit.</source>
        <translation>حد الرفع لكل تورنت بلا حد خاص؛ 0 بلا حد.</translation>
    </message>
    <message>
        <source>Downloads wait while less than this is free on their disk; 0 is nothing.</source>
        <translation>تنتظر التنزيلات ما دام الحر على قرصها أقل من هذا؛ 0 لا شيء.</translation>
    </message>
    <message>
        <source>Limits and folders of tags.</source>
        <translation>حدود الوسوم ومجلداتها.</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up: equally or by priority.</source>
        <translation>كيف تتقاسم التورنتات حدًا مستنفدًا: بالتساوي أو حسب الأولوية.</translation>
    </message>
    <message>
        <source>Limits hold for peers on the local network, too.</source>
        <translation>تسري الحدود على أقران الشبكة المحلية أيضًا.</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>%1 %2 (highest %3)</source>
        <translation>%1 %2 (الأعلى %3)</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا بيانات بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Legend of a line: name and present rate.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>Legend of a line: name, present rate, and how much of the whole that is.</extracomment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Paused at %1. Recording goes on.</source>
        <translation>توقف عند %1. التسجيل مستمر.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last minute. Upload %4, average %5, highest %6.</source>
        <translation>التنزيل %1، المتوسط %2، الأعلى %3 في الدقيقة الأخيرة. الرفع %4، المتوسط %5، الأعلى %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last ten minutes. Upload %4, average %5, highest %6.</source>
        <translation>التنزيل %1، المتوسط %2، الأعلى %3 في الدقائق العشر الأخيرة. الرفع %4، المتوسط %5، الأعلى %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last hour. Upload %4, average %5, highest %6.</source>
        <translation>التنزيل %1، المتوسط %2، الأعلى %3 في الساعة الأخيرة. الرفع %4، المتوسط %5، الأعلى %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last 24 hours. Upload %4, average %5, highest %6.</source>
        <translation>التنزيل %1، المتوسط %2، الأعلى %3 في آخر 24 ساعة. الرفع %4، المتوسط %5، الأعلى %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in the last seven days. Upload %4, average %5, highest %6.</source>
        <translation>التنزيل %1، المتوسط %2، الأعلى %3 في الأيام السبعة الأخيرة. الرفع %4، المتوسط %5، الأعلى %6.</translation>
    </message>
    <message>
        <source>Download %1, average %2, highest %3 in all days shown. Upload %4, average %5, highest %6.</source>
        <translation>التنزيل %1، المتوسط %2، الأعلى %3 في كل الأيام المعروضة. الرفع %4، المتوسط %5، الأعلى %6.</translation>
    </message>
    <message>
        <source>Upload limit %1</source>
        <translation>حد الرفع %1</translation>
    </message>
</context>
<context>
    <name>SpeedText</name>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>Full speed</source>
        <translation>السرعة الكاملة</translation>
    </message>
    <message>
        <source>Normal limits</source>
        <translation>الحدود المعتادة</translation>
    </message>
    <message>
        <source>Seed only</source>
        <translation>بذر فقط</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>The limits of all torrents together do not count.</source>
        <translation>حدود جميع التورنتات معًا لا تسري.</translation>
    </message>
    <message>
        <source>The usual limits count.</source>
        <translation>تسري الحدود المعتادة.</translation>
    </message>
    <message>
        <source>Downloads wait; complete torrents are shared.</source>
        <translation>التنزيلات تنتظر؛ التورنتات المكتملة تُشارَك.</translation>
    </message>
    <message>
        <source>All torrents wait.</source>
        <translation>جميع التورنتات تنتظر.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4</source>
        <extracomment>A day, two times and a profile: &quot;Monday, 08:30 to 09:00: Normal limits&quot;</extracomment>
        <translation>%1، %2 إلى %3: %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <extracomment>%1 is a profile such as &quot;Full speed&quot;, %2 a time</extracomment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Download quota: %1 of %2</source>
        <extracomment>%1 and %2 are sizes</extracomment>
        <translation>حصة التنزيل: %1 من %2</translation>
    </message>
    <message>
        <source>Upload quota: %1 of %2</source>
        <translation>حصة الرفع: %1 من %2</translation>
    </message>
    <message>
        <source>The next period begins %1.</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>تبدأ الفترة التالية %1.</translation>
    </message>
    <message>
        <source>%1 daily, %2 to %3</source>
        <extracomment>A profile such as &quot;Slow mode&quot; and two times</extracomment>
        <translation>%1 يوميًا، %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 %2, %3 to %4</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, a day and two times</extracomment>
        <translation>%1 %2، %3 إلى %4</translation>
    </message>
    <message>
        <source>%1 %2 to %3, %4 to %5</source>
        <extracomment>A profile such as &quot;Slow mode&quot;, two days and two times: &quot;Slow mode Mon to Fri, 09:00 to 17:00&quot;</extracomment>
        <translation>%1 %2 إلى %3، %4 إلى %5</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <extracomment>%1 and %2 are rates, or &quot;no limit&quot;</extracomment>
        <translation>%1 تنزيل، %2 رفع</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>%1 all week</source>
        <extracomment>%1 is a profile such as &quot;Normal limits&quot;</extracomment>
        <translation>%1 طوال الأسبوع</translation>
    </message>
    <message>
        <source>%1 until %2 %3, then %4</source>
        <extracomment>Two profiles, in between a day and a time: &quot;Slow mode until Mon 17:00, then Normal limits&quot;</extracomment>
        <translation>%1 حتى %2 %3، ثم %4</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>The limits of slow mode count instead of the usual ones.</source>
        <translation>تسري حدود الوضع البطيء بدل المعتادة.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>No peers yet</source>
        <translation>لا أقران بعد</translation>
    </message>
    <message>
        <source>No peer answers</source>
        <translation>لا قرين يجيب</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ينزّل</translation>
    </message>
    <message>
        <source>Verifying, %1</source>
        <extracomment>A finished download is read back from the disk</extracomment>
        <translation>يتحقق، %1</translation>
    </message>
    <message>
        <source>Checking, %1</source>
        <translation>يفحص، %1</translation>
    </message>
    <message>
        <source>Waiting, was too slow</source>
        <translation>ينتظر، كان بطيئًا</translation>
    </message>
    <message>
        <source>Paused by schedule</source>
        <translation>موقوف بالجدول</translation>
    </message>
    <message>
        <source>Quota is used up</source>
        <translation>نفدت الحصة</translation>
    </message>
    <message>
        <source>Waiting (no. %1)</source>
        <translation>ينتظر (رقم %1)</translation>
    </message>
    <message numerus="yes">
        <source>Repairing %n pieces</source>
        <translation>
            <numerusform>لا قطع تُصلَح</numerusform>
            <numerusform>تُصلَح قطعة واحدة</numerusform>
            <numerusform>تُصلَح قطعتان</numerusform>
            <numerusform>تُصلَح %n قطع</numerusform>
            <numerusform>تُصلَح %n قطعة</numerusform>
            <numerusform>تُصلَح %n قطعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 and %n more)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%1 (%2)</numerusform>
            <numerusform>%1 (%2 وآخر)</numerusform>
            <numerusform>%1 (%2 واثنان)</numerusform>
            <numerusform>%1 (%2 و%n أخرى)</numerusform>
            <numerusform>%1 (%2 و%n أخرى)</numerusform>
            <numerusform>%1 (%2 و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Repairing 3 pieces&quot;, %2 the name of a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>يجلب قائمة الملفات</translation>
    </message>
    <message>
        <source>Seeding</source>
        <translation>يبذر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>As many downloads are active as the settings allow.</source>
        <translation>التنزيلات النشطة بقدر ما تسمح الإعدادات.</translation>
    </message>
    <message>
        <source>As many torrents are seeding as the settings allow.</source>
        <translation>التورنتات التي تُبذر بقدر ما تسمح الإعدادات.</translation>
    </message>
    <message>
        <source>As many torrents are active as the settings allow.</source>
        <translation>التورنتات النشطة بقدر ما تسمح الإعدادات.</translation>
    </message>
    <message>
        <source>The files of other torrents are being checked.</source>
        <translation>تُفحص ملفات تورنتات أخرى.</translation>
    </message>
    <message>
        <source>It was slow while others waited, and is tried again after them.</source>
        <translation>كان بطيئًا وغيره ينتظر، فيُجرَّب بعدهم.</translation>
    </message>
    <message>
        <source>The schedule lets nothing of its kind run now.</source>
        <translation>الجدول لا يسمح بشيء من نوعه الآن.</translation>
    </message>
    <message>
        <source>What the quota allows in this period is used up.</source>
        <translation>نفد ما تسمح به الحصة في هذه الفترة.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يفحص</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Nothing is downloading.</source>
        <translation>لا شيء ينزّل.</translation>
    </message>
    <message>
        <source>Nothing is seeding.</source>
        <translation>لا شيء يبذر.</translation>
    </message>
    <message>
        <source>Nothing is done yet.</source>
        <translation>لم يتم شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>لا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Nothing is paused.</source>
        <translation>لا شيء متوقف.</translation>
    </message>
    <message>
        <source>Nothing is being checked.</source>
        <translation>لا شيء يُفحص.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>لا شيء يحتاج انتباهًا.</translation>
    </message>
    <message>
        <source>Downloading, forced</source>
        <translation>ينزّل، قسرًا</translation>
    </message>
    <message>
        <source>Seeding, forced</source>
        <translation>يبذر، قسرًا</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Moving, %1</source>
        <extracomment>Its files are brought to another folder; %1 is a percentage</extracomment>
        <translation>ينقل، %1</translation>
    </message>
    <message>
        <source>Less space is free on its disk than is to stay free.</source>
        <translation>الحر على قرصه أقل مما يجب أن يبقى.</translation>
    </message>
    <message>
        <source>It runs whatever the queue, the schedule and its share limits say, until it is paused or “Start now” is switched off.</source>
        <translation>يعمل مهما قال الطابور والجدول وأهداف المشاركة، حتى يوقَف مؤقتًا أو يُطفأ «ابدأ الآن».</translation>
    </message>
    <message>
        <source>It runs whatever the queue and the schedule say, until it is complete, it is paused or “Start now” is switched off.</source>
        <translation>يعمل مهما قال الطابور والجدول، حتى يكتمل أو يوقَف مؤقتًا أو يُطفأ «ابدأ الآن».</translation>
    </message>
    <message>
        <source>All peers choke us</source>
        <translation>كل الأقران يخنقوننا</translation>
    </message>
    <message>
        <source>Limited to %1</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>محدود بـ %1</translation>
    </message>
    <message>
        <source>Slow: peers&apos; limits</source>
        <translation>بطيء: حدود الأقران</translation>
    </message>
    <message>
        <source>Slow: connection limit</source>
        <translation>بطيء: حد الاتصالات</translation>
    </message>
    <message>
        <source>Slow: requests in flight</source>
        <translation>بطيء: طلبات جارية</translation>
    </message>
    <message>
        <source>Slow: disk is busy</source>
        <translation>بطيء: القرص مشغول</translation>
    </message>
    <message>
        <source>Slow: verification</source>
        <translation>بطيء: التحقق</translation>
    </message>
    <message>
        <source>Incomplete: nobody has %1</source>
        <translation>ناقص: لا أحد لديه %1</translation>
    </message>
    <message>
        <source>Slow: %1 of %2 peers choke us</source>
        <translation>بطيء: %1 من %2 قرين يخنقوننا</translation>
    </message>
    <message>
        <source>Pauses after file list, %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>يتوقف بعد القائمة، %1</translation>
    </message>
    <message>
        <source>Getting file list, %1</source>
        <translation>يجلب قائمة الملفات، %1</translation>
    </message>
    <message>
        <source>Pauses after file list</source>
        <translation>يتوقف بعد قائمة الملفات</translation>
    </message>
    <message>
        <source>Done, ratio %1 reached</source>
        <translation>تم، بلغت النسبة %1</translation>
    </message>
    <message>
        <source>It pauses as soon as its file list is here.</source>
        <translation>يتوقف حالما تصل قائمة ملفاته.</translation>
    </message>
</context>
<context>
    <name>TorrentColumns</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Connected peers of known peers.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tracker does not answer</source>
        <translation>المتعقب لا يجيب</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>999 of 9999</source>
        <translation>999 من 9999</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>الباذرون</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>رُفع</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Down limit</source>
        <translation>حد التنزيل</translation>
    </message>
    <message>
        <source>Up limit</source>
        <translation>حد الرفع</translation>
    </message>
    <message>
        <source>Queue no.</source>
        <translation>رقم الدور</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>المتعقب</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>مجلد الحفظ</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>مهدور</translation>
    </message>
    <message>
        <source>Piece size</source>
        <translation>حجم القطعة</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>بصمة المعلومات</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>محدود بـ</translation>
    </message>
    <message>
        <source>Nobody has the rest</source>
        <translation>لا أحد لديه الباقي</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>زمن النشاط</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n pieces in flight</source>
        <extracomment>Of the progress bar, for screen readers: pieces that are being fetched; %1 is &quot;63.0 percent&quot;</extracomment>
        <translation>
            <numerusform>%1، لا قطع جارية (%n)</numerusform>
            <numerusform>%1، قطعة واحدة جارية (%n)</numerusform>
            <numerusform>%1، قطعتان جاريتان (%n)</numerusform>
            <numerusform>%1، %n قطع جارية</numerusform>
            <numerusform>%1، %n قطعة جارية</numerusform>
            <numerusform>%1، %n قطعة جارية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackerAddress</name>
    <message>
        <source>An address is needed.</source>
        <translation>يلزم عنوان.</translation>
    </message>
    <message>
        <source>“%1” is longer than addresses are.</source>
        <translation>«%1» أطول من أي عنوان.</translation>
    </message>
    <message>
        <source>“%1” is no address. One begins with http:// or https://.</source>
        <translation>«%1» ليس عنوانًا. يبدأ العنوان بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>“%1” is a tracker over UDP; only http:// and https:// work.</source>
        <translation>«%1» متعقب عبر UDP؛ يعمل http:// وhttps:// فقط.</translation>
    </message>
    <message>
        <source>Trackers have addresses with http:// or https://, and “%1” has not.</source>
        <translation>عناوين المتعقبات تبدأ بـ http:// أو https://، و«%1» ليس كذلك.</translation>
    </message>
    <message>
        <source>“%1” names no host.</source>
        <translation>لا يذكر «%1» مضيفًا.</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>«%1» موجود في القائمة.</translation>
    </message>
</context>
<context>
    <name>TrafficStatistics</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A size and its share of the size above: &quot;304 MiB (2.4%)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>المُنزَّل</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>الأعباء</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>المرفوع</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>مهدور</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>وقت النشاط</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>%1, %2 incoming</source>
        <translation>%1، منها %2 واردة</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>الباذرون</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفّرة</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <translation>%1 كتلة، %2</translation>
    </message>
    <message>
        <source>Pieces in progress</source>
        <translation>قطع قيد العمل</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>%1 write</source>
        <translation>كتابة %1</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>المخزن المؤقت</translation>
    </message>
    <message>
        <source>%1 of pieces, %2 to be written</source>
        <translation>%1 قطع، %2 للكتابة</translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>قطع فاشلة</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>الأقران المحظورون</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>قيد الفحص</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>torrent</comment>
        <extracomment>A torrent and its speed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others %1</source>
        <translation>
            <numerusform>%n غيرها %1</numerusform>
            <numerusform>%n غيرها %1</numerusform>
            <numerusform>%n غيرها %1</numerusform>
            <numerusform>%n غيرها %1</numerusform>
            <numerusform>%n غيرها %1</numerusform>
            <numerusform>%n غيرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AboutDialog</name>
    <message>
        <source>About Freshet</source>
        <translation>حول Freshet</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;A fast, lean and open BitTorrent client.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Made with Qt %2.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Freshet %1&lt;/h2&gt;&lt;p&gt;عميل BitTorrent سريع وخفيف ومفتوح.&lt;/p&gt;&lt;p&gt;برنامج حر برخصة غنو العمومية، الإصدار 3 أو أحدث.&lt;/p&gt;&lt;p&gt;صُنع باستخدام Qt %2.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>أضف &amp;رابطًا…</translation>
    </message>
    <message>
        <source>&amp;Paste link</source>
        <translation>أ&amp;لصق الرابط</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>أ&amp;غلق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ا&amp;خرج</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>افتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>اس&amp;تأنف</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>أ&amp;وقف</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>أوقف أو استأنف</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>أوقف ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <translation>الأ&amp;ول</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>أ&amp;بكر</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>أ&amp;جل</translation>
    </message>
    <message>
        <source>L&amp;ast</source>
        <translation>الأ&amp;خير</translation>
    </message>
    <message>
        <source>A&amp;nnounce now</source>
        <translation>أ&amp;علن الآن</translation>
    </message>
    <message>
        <source>&amp;Magnet link</source>
        <translation>رابط ال&amp;مغناطيس</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>&amp;Info hash</source>
        <translation>ب&amp;صمة المعلومات</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>أ&amp;زل</translation>
    </message>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>أزل واح&amp;ذف الملفات…</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>حدد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Filter by name</source>
        <translation>ر&amp;شّح بالاسم</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>الشريط ال&amp;جانبي</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوح ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوح ال&amp;سابق</translation>
    </message>
    <message>
        <source>Speed &amp;limits…</source>
        <translation>حدود ال&amp;سرعة…</translation>
    </message>
    <message>
        <source>Sche&amp;dule…</source>
        <translation>ال&amp;جدول…</translation>
    </message>
    <message>
        <source>&amp;Full speed for 1 hour</source>
        <translation>السرعة الكاملة لسا&amp;عة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;About Freshet</source>
        <translation>ح&amp;ول Freshet</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>كل ال&amp;حدود…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>الات&amp;صالات…</translation>
    </message>
    <message>
        <source>&amp;Ratio goal…</source>
        <translation>هدف ال&amp;نسبة…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>أعد ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Save .torrent f&amp;ile…</source>
        <translation>احفظ &amp;ملف ‎.torrent…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Details on the &amp;right</source>
        <translation>التفاصيل إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <translation>م&amp;ريحة</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>م&amp;تراصة</translation>
    </message>
    <message>
        <source>Create &amp;torrent…</source>
        <translation>إنشاء &amp;تورنت…</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>الإ&amp;حصاءات</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ الت&amp;شخيص</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight…</source>
        <translation>القطع ال&amp;جارية…</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>الوضع ال&amp;بطيء</translation>
    </message>
    <message>
        <source>Runs it whatever the queue and the schedule say, without taking a place from others; choose it again to end that</source>
        <translation>يشغّله مهما قال الطابور والجدول، دون أن يأخذ مكان غيره؛ اختره ثانية لإنهاء ذلك</translation>
    </message>
    <message>
        <source>Mo&amp;ve files…</source>
        <translation>ا&amp;نقل الملفات…</translation>
    </message>
    <message>
        <source>Add torrent…</source>
        <translation>أضف تورنت…</translation>
    </message>
    <message>
        <source>Add t&amp;orrent file…</source>
        <translation>أضف ملف ت&amp;ورنت…</translation>
    </message>
    <message>
        <source>Start now (s&amp;kip queue)</source>
        <translation>ابدأ الآ&amp;ن (دون انتظار)</translation>
    </message>
    <message>
        <source>Do&amp;wnload in order</source>
        <translation>نزّل بالت&amp;رتيب</translation>
    </message>
    <message>
        <source>Super seeding</source>
        <translation>البذر الفائق</translation>
    </message>
    <message>
        <source>C&amp;heck files again</source>
        <translation>ا&amp;فحص الملفات مجددًا</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFlow</name>
    <message>
        <source>There is nothing to add: no torrent file, link or info hash.</source>
        <translation>لا شيء يضاف: لا ملف تورنت ولا رابط ولا بصمة.</translation>
    </message>
    <message>
        <source>“%1” is not a torrent.</source>
        <translation>«%1» ليس تورنت.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 items are not torrents.</source>
        <translation>
            <numerusform>كل العناصر (%1) تورنتات.</numerusform>
            <numerusform>عنصر واحد من %1 ليس تورنت.</numerusform>
            <numerusform>عنصران من %1 ليسا تورنتين.</numerusform>
            <numerusform>%n من %1 عناصر ليست تورنتات.</numerusform>
            <numerusform>%n عنصرًا من %1 ليست تورنتات.</numerusform>
            <numerusform>%n عنصر من %1 ليست تورنتات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is already in the list.</source>
        <translation>%1 في القائمة أصلًا.</translation>
    </message>
    <message>
        <source>The file list of %1 has arrived.</source>
        <translation>وصلت قائمة ملفات %1.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختر الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%1 is already in the list. %n new trackers found.</source>
        <extracomment>%1 is a torrent</extracomment>
        <translation>
            <numerusform>%1 في القائمة بالفعل. لا متعقبات جديدة (%n).</numerusform>
            <numerusform>%1 في القائمة بالفعل. وُجد متعقب جديد (%n).</numerusform>
            <numerusform>%1 في القائمة بالفعل. وُجد متعقبان جديدان (%n).</numerusform>
            <numerusform>%1 في القائمة بالفعل. وُجدت %n متعقبات جديدة.</numerusform>
            <numerusform>%1 في القائمة بالفعل. وُجد %n متعقبًا جديدًا.</numerusform>
            <numerusform>%1 في القائمة بالفعل. وُجد %n متعقب جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trackers</source>
        <translation>
            <numerusform>أضف %n متعقب</numerusform>
            <numerusform>أضف متعقبًا (%n)</numerusform>
            <numerusform>أضف متعقبين (%n)</numerusform>
            <numerusform>أضف %n متعقبات</numerusform>
            <numerusform>أضف %n متعقبًا</numerusform>
            <numerusform>أضف %n متعقب</numerusform>
        </translation>
    </message>
    <message>
        <source>adding without asking</source>
        <translation>الإضافة دون سؤال</translation>
    </message>
    <message>
        <source>From now on torrents are added to %1 without asking.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>من الآن تضاف التورنتات إلى %1 دون سؤال.</translation>
    </message>
    <message>
        <source>Getting the torrent file from %1…</source>
        <extracomment>%1 is an address</extracomment>
        <translation>يجلب ملف التورنت من %1…</translation>
    </message>
    <message numerus="yes">
        <source>Getting %n torrent files…</source>
        <translation>
            <numerusform>لا ملفات تورنت تُجلب (%n)…</numerusform>
            <numerusform>يجلب ملف تورنت واحدًا (%n)…</numerusform>
            <numerusform>يجلب ملفي تورنت (%n)…</numerusform>
            <numerusform>يجلب %n ملفات تورنت…</numerusform>
            <numerusform>يجلب %n ملف تورنت…</numerusform>
            <numerusform>يجلب %n ملف تورنت…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Added %1 to %2.</source>
        <extracomment>%1 is a torrent, %2 a folder</extracomment>
        <translation>أُضيف %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n torrents to %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>لم يُضف شيء (%n) إلى %1.</numerusform>
            <numerusform>أُضيف تورنت واحد (%n) إلى %1.</numerusform>
            <numerusform>أُضيف تورنتان (%n) إلى %1.</numerusform>
            <numerusform>أُضيفت %n تورنتات إلى %1.</numerusform>
            <numerusform>أُضيف %n تورنتًا إلى %1.</numerusform>
            <numerusform>أُضيف %n تورنت إلى %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddFolderPanel</name>
    <message>
        <source>&amp;Save in</source>
        <translation>ا&amp;حفظ في</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>احفظ في</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder…</source>
        <translation>ا&amp;ختر مجلدًا آخر…</translation>
    </message>
    <message>
        <source>Type the path of a folder, or choose one.</source>
        <translation>اكتب مسار مجلد أو اختر واحدًا.</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>لا يمكن الكتابة في هذا المجلد. اختر غيره.</translation>
    </message>
    <message>
        <source>Not enough space: %1 needed, %2 free</source>
        <translation>المساحة لا تكفي: يلزم %1، المتاح %2</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>يلزم %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>%1 free, nothing more needed</source>
        <extracomment>%1 is a size: the files are there already, or none is wanted</extracomment>
        <translation>%1 حرة، ولا حاجة إلى المزيد</translation>
    </message>
    <message>
        <source>%1 free, %2 needed, %3 left after</source>
        <translation>المتاح %1، يلزم %2، يبقى %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here. Without a check the others count as complete, too.</source>
        <translation>
            <numerusform>%1 من %n ملف موجود هنا. دون فحص تُعد البقية كاملة أيضًا.</numerusform>
            <numerusform>%1 من ملف واحد (%n) موجود هنا. دون فحص تُعد البقية كاملة أيضًا.</numerusform>
            <numerusform>%1 من ملفين (%n) موجود هنا. دون فحص تُعد البقية كاملة أيضًا.</numerusform>
            <numerusform>%1 من %n ملفات موجود هنا. دون فحص تُعد البقية كاملة أيضًا.</numerusform>
            <numerusform>%1 من %n ملفًا موجود هنا. دون فحص تُعد البقية كاملة أيضًا.</numerusform>
            <numerusform>%1 من %n ملف موجود هنا. دون فحص تُعد البقية كاملة أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files exist here and will not be checked.</source>
        <translation>الملفات موجودة هنا ولن تُفحص.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files exist here and will be checked first.</source>
        <translation>
            <numerusform>%1 من %n ملف موجود هنا وسيُفحص أولًا.</numerusform>
            <numerusform>%1 من ملف واحد (%n) موجود هنا وسيُفحص أولًا.</numerusform>
            <numerusform>%1 من ملفين (%n) موجود هنا وسيُفحص أولًا.</numerusform>
            <numerusform>%1 من %n ملفات موجود هنا وسيُفحص أولًا.</numerusform>
            <numerusform>%1 من %n ملفًا موجود هنا وسيُفحص أولًا.</numerusform>
            <numerusform>%1 من %n ملف موجود هنا وسيُفحص أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder will be created.</source>
        <translation>سيُنشأ المجلد.</translation>
    </message>
    <message>
        <source>F&amp;ree space…</source>
        <translation>إخلاء م&amp;ساحة…</translation>
    </message>
    <message>
        <source>Shows which finished torrents could go from this disk.</source>
        <translation>يعرض أي التورنتات المكتملة يمكن إزالتها من هذا القرص.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddListPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (getting the file list)</source>
        <translation>%1 (يجلب قائمة الملفات)</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents to add</source>
        <translation>
            <numerusform>لا تورنت للإضافة (%n)</numerusform>
            <numerusform>تورنت واحد للإضافة (%n)</numerusform>
            <numerusform>تورنتان للإضافة (%n)</numerusform>
            <numerusform>%n تورنتات للإضافة</numerusform>
            <numerusform>%n تورنتًا للإضافة</numerusform>
            <numerusform>%n تورنت للإضافة</numerusform>
        </translation>
    </message>
    <message>
        <source>Torrents to add</source>
        <translation>تورنتات ستضاف</translation>
    </message>
    <message>
        <source>What the choices apply to</source>
        <translation>ما تنطبق عليه الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>Folder and options apply to all %n torrents</source>
        <translation>
            <numerusform>المجلد والخيارات لكل %n تورنت</numerusform>
            <numerusform>المجلد والخيارات لتورنت واحد (%n)</numerusform>
            <numerusform>المجلد والخيارات للتورنتين (%n)</numerusform>
            <numerusform>المجلد والخيارات لكل %n تورنتات</numerusform>
            <numerusform>المجلد والخيارات لكل %n تورنتًا</numerusform>
            <numerusform>المجلد والخيارات لكل %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and options apply to the selected torrent only</source>
        <translation>المجلد والخيارات للتورنت المحدد فقط</translation>
    </message>
    <message>
        <source>%1 (fetching the .torrent)</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>%1 (يجري جلب ملف ‎.torrent)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a name or an address</extracomment>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>لا يُجلب هذا ولا يُضاف.</translation>
    </message>
    <message>
        <source>Drop or paste more here</source>
        <translation>أفلت أو ألصق المزيد هنا</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddMorePanel</name>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>None; several with commas between them</source>
        <translation>لا شيء؛ عدة منها تفصلها فواصل</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>حد ال&amp;تنزيل</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>حد التنزيل</translation>
    </message>
    <message>
        <source>Up&amp;load limit</source>
        <translation>حد ال&amp;رفع</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>حد الرفع</translation>
    </message>
    <message>
        <source>The files are complete: do not chec&amp;k them</source>
        <translation>الملفات كاملة: لا ت&amp;فحصها</translation>
    </message>
    <message>
        <source>For files that are known to be whole. What turns out to be damaged later is downloaded again.</source>
        <translation>لملفات يُعرف أنها سليمة. ما يظهر تلفه لاحقًا يُنزَّل من جديد.</translation>
    </message>
    <message>
        <source>First in the &amp;queue</source>
        <translation>الأول في ال&amp;طابور</translation>
    </message>
    <message>
        <source>It starts before all torrents that wait. Otherwise it waits behind them.</source>
        <translation>يبدأ قبل كل التورنتات المنتظرة. وإلا انتظر خلفها.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddOptionsPanel</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>A category of this name will be created.</source>
        <translation>ستُنشأ فئة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Start &amp;paused</source>
        <translation>ابدأ م&amp;توقفًا</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>نزّل بالت&amp;رتيب</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>تُجلب القطع من الأولى إلى الأخيرة كي تُشاهد الوسائط مبكرًا.</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>ال&amp;مزيد</translation>
    </message>
    <message>
        <source>Tags, limits, no check, place in the queue, and what the torrent says of itself</source>
        <translation>الوسوم والحدود ودون فحص والمكان في الطابور وما يقوله التورنت عن نفسه</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AddTorrentDialog</name>
    <message>
        <source>&amp;Add torrent</source>
        <translation>أ&amp;ضف التورنت</translation>
    </message>
    <message>
        <source>Add torrents</source>
        <extracomment>%1 is the name of a torrent</extracomment>
        <translation>إضافة تورنتات</translation>
    </message>
    <message>
        <source>Add torrent: %1</source>
        <translation>إضافة تورنت: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n torrents</source>
        <translation>
            <numerusform>أ&amp;ضف</numerusform>
            <numerusform>أ&amp;ضف تورنت واحدًا</numerusform>
            <numerusform>أ&amp;ضف تورنتين</numerusform>
            <numerusform>أ&amp;ضف %n تورنتات</numerusform>
            <numerusform>أ&amp;ضف %n تورنتًا</numerusform>
            <numerusform>أ&amp;ضف %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use these choices from now on without asking</source>
        <translation>ا&amp;ستخدم هذه الاختيارات من الآن دون سؤال</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>&amp;Changed only</source>
        <translation>ال&amp;متغيرة فقط</translation>
    </message>
    <message>
        <source>Reset &amp;this setting</source>
        <translation>إعادة &amp;ضبط هذا الإعداد</translation>
    </message>
    <message>
        <source>Not changed: %1 can be: %2</source>
        <extracomment>%1 is the name of a setting, %2 what its values are, such as &quot;1 to 20,000&quot;</extracomment>
        <translation>لم يتغير: يمكن أن يكون %1: %2</translation>
    </message>
    <message>
        <source>Name, value or purpose</source>
        <translation>الاسم أو القيمة أو الغرض</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>تصفية الإعدادات</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
    <message>
        <source>Reset this setting</source>
        <translation>إعادة ضبط هذا الإعداد</translation>
    </message>
    <message>
        <source>%1: %2
Values: %3
Default: %4
Takes effect at once.</source>
        <extracomment>A setting: its name, what it does, its values, and its default</extracomment>
        <translation>%1: %2
القيم: %3
الافتراضي: %4
يسري فورًا.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>freshet::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Set of colours</source>
        <translation>طقم الألوان</translation>
    </message>
    <message>
        <source>Everything that a colour says is also said by a word, an icon or a pattern.</source>
        <translation>كل ما يقوله لون تقوله أيضًا كلمة أو أيقونة أو نقش.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Red-green safe</source>
        <translation>مناسب لعمى الأحمر والأخضر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>الكلمات والأرقام</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>Limits may be typed in any of them.</source>
        <translation>يمكن كتابة الحدود بأي منها.</translation>
    </message>
    <message>
        <source>KiB and MiB (1,024 bytes)</source>
        <translation>KiB وMiB (‏1,024 بايت)</translation>
    </message>
    <message>
        <source>kB and MB (1,000 bytes)</source>
        <translation>kB وMB (‏1,000 بايت)</translation>
    </message>
    <message>
        <source>Rates in bits per second</source>
        <translation>السرعات بالبت في الثانية</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window is built anew in it.</source>
        <translation>تُبنى النافذة بها من جديد.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>Update interval</source>
        <translation>فترة التحديث</translation>
    </message>
    <message>
        <source>How often numbers change. What you do shows at once, and charts miss nothing.</source>
        <translation>كم مرة تتغير الأرقام. ما تفعله يظهر فورًا، ولا يفوت المخططات شيء.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Order, widths and which are shown, as they were at first.</source>
        <translation>الترتيب والعرض وما يظهر منها، كما في البداية.</translation>
    </message>
    <message>
        <source>Reset all columns</source>
        <translation>أعد ضبط كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BannedPeersDialog</name>
    <message>
        <source>&amp;Lift ban</source>
        <translation>ا&amp;رفع الحظر</translation>
    </message>
    <message>
        <source>Banned peers</source>
        <translation>الأقران المحظورون</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>القرين</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Sent a false file list</source>
        <translation>أرسل قائمة ملفات كاذبة</translation>
    </message>
    <message>
        <source>Block %1 of piece %2 was wrong</source>
        <translation>كانت الكتلة %1 من القطعة %2 خاطئة</translation>
    </message>
    <message>
        <source>All of piece %1 came from it and was wrong</source>
        <translation>جاءت القطعة %1 كلها منه وكانت خاطئة</translation>
    </message>
    <message numerus="yes">
        <source>%1 wrong blocks in %n pieces</source>
        <extracomment>%1 is a number of blocks</extracomment>
        <translation>
            <numerusform>%1 كتل خاطئة</numerusform>
            <numerusform>%1 كتل خاطئة في قطعة</numerusform>
            <numerusform>%1 كتل خاطئة في قطعتين</numerusform>
            <numerusform>%1 كتل خاطئة في %n قطع</numerusform>
            <numerusform>%1 كتل خاطئة في %n قطعة</numerusform>
            <numerusform>%1 كتل خاطئة في %n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole address is banned</source>
        <translation>العنوان كله محظور</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>حجبتَه أنت</translation>
    </message>
    <message>
        <source>Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, or you have blocked them.</source>
        <translation>لا يؤخذ شيء من %1 من هؤلاء الأقران ولا يُرسل إليهم: أرسلوا بيانات خاطئة، أو حظرتهم أنت.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Blocked by you, with the whole address</source>
        <translation>حظرته أنت، مع العنوان كله</translation>
    </message>
    <message>
        <source>Freshet quits</source>
        <translation>إغلاق Freshet</translation>
    </message>
    <message>
        <source>You lift it</source>
        <translation>أن ترفع الحظر</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>freshet::ui::BarStack</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFlow</name>
    <message>
        <source>&amp;New category…</source>
        <translation>فئة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>أعد ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>مسار ال&amp;حفظ…</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>الح&amp;دود…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>أ&amp;زل، تبقى التورنتات</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>اسم الفئة</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>أعد تسمية الفئة</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>الاسم الجديد لـ %1</translation>
    </message>
    <message>
        <source>Save torrents of %1 in</source>
        <translation>احفظ تورنتات %1 في</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents of %1 are in other folders.</source>
        <translation>
            <numerusform>لا تورنت (%n) من %1 في مجلد آخر.</numerusform>
            <numerusform>تورنت واحد (%n) من %1 في مجلد آخر.</numerusform>
            <numerusform>تورنتان (%n) من %1 في مجلدات أخرى.</numerusform>
            <numerusform>%n تورنتات من %1 في مجلدات أخرى.</numerusform>
            <numerusform>%n تورنتًا من %1 في مجلدات أخرى.</numerusform>
            <numerusform>%n تورنت من %1 في مجلدات أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move existing</source>
        <translation>انقل الموجود</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>بلا م&amp;جلد حفظ خاص</translation>
    </message>
    <message>
        <source>change of the save path of the category %1</source>
        <translation>تغيير مجلد الفئة %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CategoryFolders</name>
    <message>
        <source>There are no categories yet. The side bar has a menu to make one.</source>
        <translation>لا فئات بعد. في الشريط الجانبي قائمة لإنشاء واحدة.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختر مجلدا…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Move existing…</source>
        <translation>انقل الموجود…</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>مجلدات الفئات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>كالبقية</translation>
    </message>
    <message>
        <source>Folder for new torrents of the category %1</source>
        <extracomment>%1 is a category</extracomment>
        <translation>مجلد تورنتات الفئة %1 الجديدة</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ChartTableModel</name>
    <message>
        <source>%1, mean, bytes/s</source>
        <translation>%1، المتوسط، بايت/ث</translation>
    </message>
    <message>
        <source>%1, highest, bytes/s</source>
        <translation>%1، الأعلى، بايت/ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <extracomment>%1 is the name of a line of a chart.</extracomment>
        <translation>%1، المتوسط</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1، الأعلى</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ColumnHeader</name>
    <message>
        <source>Fit width of this column</source>
        <translation>اضبط عرض هذا العمود</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>أعِد الأعمدة</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ConcurrencyPage</name>
    <message>
        <source>Concurrency</source>
        <translation>التزامن</translation>
    </message>
    <message>
        <source>Torrents</source>
        <translation>التورنتات</translation>
    </message>
    <message>
        <source>Active downloads</source>
        <translation>التنزيلات النشطة</translation>
    </message>
    <message>
        <source>Further downloads wait until one of these is done.</source>
        <translation>تنتظر التنزيلات الأخرى حتى يتم أحدها.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Active seeds</source>
        <translation>البذر النشط</translation>
    </message>
    <message>
        <source>Active torrents</source>
        <translation>التورنتات النشطة</translation>
    </message>
    <message>
        <source>Downloads and seeds together.</source>
        <translation>التنزيلات والبذر معًا.</translation>
    </message>
    <message>
        <source>Checked at once</source>
        <translation>تُفحص في آن</translation>
    </message>
    <message>
        <source>Torrents whose files are compared with their hashes at the same time.</source>
        <translation>تورنتات تقارَن ملفاتها ببصماتها في آن واحد.</translation>
    </message>
    <message>
        <source>Slow below (KiB/s)</source>
        <translation>بطيء دون (KiB/s)</translation>
    </message>
    <message>
        <source>A torrent that is slow leaves its place to one that waits.</source>
        <translation>يترك التورنت البطيء مكانه لمن ينتظر.</translation>
    </message>
    <message>
        <source>Never slow</source>
        <translation>ليس بطيئًا أبدًا</translation>
    </message>
    <message>
        <source>Slow after (s)</source>
        <translation>بطيء بعد (ث)</translation>
    </message>
    <message>
        <source>So long must the rate be below, before a torrent counts as slow.</source>
        <translation>المدة التي يجب أن تبقى السرعة دونها ليُعد التورنت بطيئًا.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>In total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Per torrent</source>
        <translation>لكل تورنت</translation>
    </message>
    <message>
        <source>New per second</source>
        <translation>الجديدة في الثانية</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>تنتظر الجواب</translation>
    </message>
    <message>
        <source>Half-open connections. Some routers cannot take many.</source>
        <translation>اتصالات نصف مفتوحة. بعض الموجّهات لا تتحمل كثيرًا منها.</translation>
    </message>
    <message>
        <source>Upload slots per torrent</source>
        <translation>خانات الرفع لكل تورنت</translation>
    </message>
    <message>
        <source>Peers that are sent data at the same time.</source>
        <translation>أقران تُرسل إليهم البيانات في آن واحد.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Pieces per peer</source>
        <translation>قطع لكل قرين</translation>
    </message>
    <message>
        <source>How many pieces one peer may be fetching for this client at the same time.</source>
        <translation>كم قطعة يجلبها قرين واحد لهذا العميل في آن.</translation>
    </message>
    <message>
        <source>Requests per peer</source>
        <translation>طلبات لكل قرين</translation>
    </message>
    <message>
        <source>Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and latency.</source>
        <translation>كتل من 16 KiB تُطلب من قرين واحد في آن. «تلقائي» يتبع سرعته وتأخره.</translation>
    </message>
    <message>
        <source>Pieces per torrent</source>
        <translation>القطع لكل تورنت</translation>
    </message>
    <message>
        <source>How many pieces of one torrent are fetched at the same time, by all its peers together. Automatic is as many as there is memory for.</source>
        <translation>كم قطعة من تورنت واحد تُجلب في الوقت نفسه من كل أقرانه معًا. تلقائي: بقدر ما تسمح الذاكرة.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::CreateTorrentDialog</name>
    <message>
        <source>Create torrent</source>
        <translation>إنشاء تورنت</translation>
    </message>
    <message>
        <source>&amp;Make a torrent of</source>
        <translation>ا&amp;صنع تورنت من</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ال&amp;تنسيق</translation>
    </message>
    <message>
        <source>&amp;Piece size</source>
        <translation>حجم ال&amp;قطعة</translation>
    </message>
    <message>
        <source>&amp;Trackers</source>
        <translation>ال&amp;متعقبات</translation>
    </message>
    <message>
        <source>&amp;Web seeds</source>
        <translation>باذرو ال&amp;ويب</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>الت&amp;عليق</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>المص&amp;در</translation>
    </message>
    <message>
        <source>Sa&amp;ve as</source>
        <translation>احفظ &amp;باسم</translation>
    </message>
    <message>
        <source>A file or a folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>م&amp;لف…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>مج&amp;لد…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>تصفّ&amp;ح…</translation>
    </message>
    <message>
        <source>P&amp;rivate: peers come from these trackers only</source>
        <translation>&amp;خاص: الأقران من هذه المتعقبات فقط</translation>
    </message>
    <message>
        <source>&amp;Share it when it is made</source>
        <translation>شا&amp;ركه فور صنعه</translation>
    </message>
    <message>
        <source>One address a line. An empty line begins trackers that are asked only when those before it fail.</source>
        <translation>عنوان في كل سطر. السطر الفارغ يبدأ متعقبات لا تُسأل إلا إذا فشلت التي قبلها.</translation>
    </message>
    <message>
        <source>Addresses of servers that have the same files, one a line.</source>
        <translation>عناوين خوادم لديها الملفات نفسها، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Some private trackers want a word here, so that the torrent is theirs alone.</source>
        <translation>بعض المتعقبات الخاصة تطلب كلمة هنا ليكون التورنت لها وحدها.</translation>
    </message>
    <message>
        <source>Version 1: for every program</source>
        <translation>الإصدار 1: لكل البرامج</translation>
    </message>
    <message>
        <source>Versions 1 and 2 together (hybrid)</source>
        <translation>الإصداران 1 و2 معًا (هجين)</translation>
    </message>
    <message>
        <source>Version 2 only: for recent programs</source>
        <translation>الإصدار 2 فقط: للبرامج الحديثة</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>تلقائي (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Make a torrent of</source>
        <translation>اصنع تورنت من</translation>
    </message>
    <message>
        <source>Save torrent</source>
        <translation>حفظ التورنت</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>ملفات تورنت (*.torrent)</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء بداخله.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>%1 is &quot;12 files&quot;, %2 a size, %3 is &quot;1,210 pieces&quot;, %4 the size of a piece</extracomment>
        <translation>%1، %2: %3 بحجم %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n ملف</numerusform>
            <numerusform>ملف واحد (%n)</numerusform>
            <numerusform>ملفان (%n)</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n قطعة</numerusform>
            <numerusform>قطعة واحدة (%n)</numerusform>
            <numerusform>قطعتان (%n)</numerusform>
            <numerusform>%n قطع</numerusform>
            <numerusform>%n قطعة</numerusform>
            <numerusform>%n قطعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Freshet cannot share torrents of version 2 alone yet.</source>
        <translation>لا يستطيع Freshet بعد مشاركة تورنت من الإصدار 2 وحده.</translation>
    </message>
    <message>
        <source>&amp;Create torrent</source>
        <translation>إ&amp;نشاء تورنت</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>أو&amp;قف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DesktopFlow</name>
    <message>
        <source>Torrents are being downloaded</source>
        <translation>يجري تنزيل تورنتات</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsFlow</name>
    <message>
        <source>change of limits</source>
        <translation>تغيير الحدود</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n trackers</source>
        <translation>
            <numerusform>إزالة %n متعقب</numerusform>
            <numerusform>إزالة متعقب واحد</numerusform>
            <numerusform>إزالة متعقبين</numerusform>
            <numerusform>إزالة %n متعقبات</numerusform>
            <numerusform>إزالة %n متعقبًا</numerusform>
            <numerusform>إزالة %n متعقب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n trackers.</source>
        <translation>
            <numerusform>أُزيل %n متعقب.</numerusform>
            <numerusform>أُزيل متعقب واحد.</numerusform>
            <numerusform>أُزيل متعقبان.</numerusform>
            <numerusform>أُزيلت %n متعقبات.</numerusform>
            <numerusform>أُزيل %n متعقبًا.</numerusform>
            <numerusform>أُزيل %n متعقب.</numerusform>
        </translation>
    </message>
    <message>
        <source>move between tiers</source>
        <translation>نقل بين الطبقات</translation>
    </message>
    <message>
        <source>A tracker has one address.</source>
        <translation>للمتعقب عنوان واحد.</translation>
    </message>
    <message>
        <source>new address of a tracker</source>
        <translation>عنوان جديد لمتعقب</translation>
    </message>
    <message>
        <source>Block for ever</source>
        <translation>حظر دائم</translation>
    </message>
    <message>
        <source>Block %1 for ever?</source>
        <translation>أتريد حظر %1 دائما؟</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever?</source>
        <translation>
            <numerusform>لا أقران لحظرهم (%n).</numerusform>
            <numerusform>أتريد حظر قرين واحد (%n) دائما؟</numerusform>
            <numerusform>أتريد حظر قرينين (%n) دائما؟</numerusform>
            <numerusform>أتريد حظر %n أقران دائما؟</numerusform>
            <numerusform>أتريد حظر %n قرينا دائما؟</numerusform>
            <numerusform>أتريد حظر %n قرين دائما؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This torrent then has nothing to do with anybody at the address, as programs take a new name at each start. To lift it again, use the button for banned peers below the list of peers.</source>
        <translation>لن يتعامل هذا التورنت عندئذ مع أحد في هذا العنوان، لأن البرامج تتخذ اسما جديدا عند كل بدء. لرفع الحظر استخدم زر الأقران المحظورين تحت قائمة الأقران.</translation>
    </message>
    <message>
        <source>&amp;Block for ever</source>
        <translation>حظر &amp;دائم</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DetailsPanel</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>المتعقبات</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>all torrents</source>
        <translation>جميع التورنتات</translation>
    </message>
    <message>
        <source>Peers (%1)</source>
        <translation>الأقران (%1)</translation>
    </message>
    <message>
        <source>Trackers (%1)</source>
        <translation>المتعقبات (%1)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Select one torrent to see its trackers.</source>
        <translation>اختر تورنتا واحدا لترى متتبعاته.</translation>
    </message>
    <message>
        <source>Select one of them to see its trackers.</source>
        <translation>اختر واحدا منها لترى متتبعاته.</translation>
    </message>
    <message>
        <source>Select one torrent to see its pieces.</source>
        <translation>اختر تورنتا واحدا لترى قطعه.</translation>
    </message>
    <message>
        <source>Select one of them to see its pieces.</source>
        <translation>اختر واحدا منها لترى قطعه.</translation>
    </message>
    <message>
        <source>Select one torrent to see its log.</source>
        <translation>اختر تورنتا واحدا لترى سجله.</translation>
    </message>
    <message>
        <source>Select one of them to see its log.</source>
        <translation>اختر واحدا منها لترى سجله.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>لا تورنتات</numerusform>
            <numerusform>تورنت واحد</numerusform>
            <numerusform>تورنتان</numerusform>
            <numerusform>%n تورنتات</numerusform>
            <numerusform>%n تورنتًا</numerusform>
            <numerusform>%n تورنت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::DownloadsPage</name>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>احفظ في</translation>
    </message>
    <message>
        <source>For torrents added from now on.</source>
        <translation>للتورنتات التي تضاف من الآن.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>مجلد مراقب</translation>
    </message>
    <message>
        <source>Add the torrent files of a folder</source>
        <translation>أضف ملفات التورنت من مجلد</translation>
    </message>
    <message>
        <source>Torrents that appear there are added without asking.</source>
        <translation>ما يظهر هناك من تورنتات يُضاف دون سؤال.</translation>
    </message>
    <message>
        <source>Not the folders in it.</source>
        <translation>دون المجلدات التي بداخله.</translation>
    </message>
    <message>
        <source>Delete torrent files that were added</source>
        <translation>احذف ملفات التورنت المضافة</translation>
    </message>
    <message>
        <source>If not, they get the ending “.added”.</source>
        <translation>وإلا أُلحقت بها النهاية «.added».</translation>
    </message>
    <message>
        <source>Ask when adding</source>
        <translation>اسأل عند الإضافة</translation>
    </message>
    <message>
        <source>Where to save a torrent, and which of its files. Hold Shift while dropping to add without being asked.</source>
        <translation>أين يُحفظ التورنت وأي ملفاته. اضغط Shift عند الإفلات للإضافة دون سؤال.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Only for several files</source>
        <translation>لعدة ملفات فقط</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Category folders</source>
        <translation>مجلدات الفئات</translation>
    </message>
    <message>
        <source>New torrents of a category are saved there.</source>
        <translation>تُحفظ هناك تورنتات الفئة الجديدة.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::DropArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>أفلت هنا ملف .torrent أو رابط مغناطيس</translation>
    </message>
    <message>
        <source>Addresses of torrent files and info hashes as text will do, too.</source>
        <translation>تصلح أيضًا عناوين ملفات التورنت وبصمات المعلومات كنص.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>freshet::ui::EventListModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Torrent</source>
        <translation>التورنت</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileListWait</name>
    <message>
        <source>Getting the torrent file…</source>
        <translation>يجلب ملف التورنت…</translation>
    </message>
    <message>
        <source>Getting the file list…</source>
        <translation>يجلب قائمة الملفات…</translation>
    </message>
    <message>
        <source>Getting the torrent file</source>
        <translation>يجلب ملف التورنت</translation>
    </message>
    <message>
        <source>Getting the file list</source>
        <translation>يجلب قائمة الملفات</translation>
    </message>
    <message>
        <source>Add now, choose &amp;files later</source>
        <translation>أضف الآن واختر ال&amp;ملفات لاحقًا</translation>
    </message>
    <message>
        <source>All its files are fetched unless others are chosen later.</source>
        <translation>تُجلب كل ملفاته ما لم تُختر غيرها لاحقًا.</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>إيقاف الجلب</translation>
    </message>
    <message>
        <source>This one is not fetched or added.</source>
        <translation>لا يُجلب هذا ولا يُضاف.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreeModel</name>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>مختلطة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Nobody connected has all of it.</source>
        <translation>لا أحد من المتصلين يملكه كاملًا.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>%1
Skipped: it is not downloaded. Some of its data may exist all the same, as pieces at its edges are shared with files that are wanted.</source>
        <translation>%1
متخطى: لا يُنزّل. قد يوجد بعض بياناته مع ذلك، لأن القطع على حوافه مشتركة مع ملفات مطلوبة.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FileTreePanel</name>
    <message>
        <source>Filter files</source>
        <translation>رشّح الملفات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Download every file</source>
        <translation>نزّل كل الملفات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Download no file</source>
        <translation>لا تنزّل أي ملف</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Download the selected files, or those that match the filter, and no others</source>
        <translation>نزّل الملفات المحددة أو المطابقة للمرشح دون غيرها</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n files, %2 of %3</source>
        <extracomment>&quot;7 of 8 files, 150.3 MiB of 170.3 MiB&quot;</extracomment>
        <translation>
            <numerusform>%1 من %n، %2 من %3</numerusform>
            <numerusform>%1 من ملف واحد، %2 من %3</numerusform>
            <numerusform>%1 من ملفين، %2 من %3</numerusform>
            <numerusform>%1 من %n ملفات، %2 من %3</numerusform>
            <numerusform>%1 من %n ملفًا، %2 من %3</numerusform>
            <numerusform>%1 من %n ملف، %2 من %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FilesTab</name>
    <message>
        <source>The files are not known yet.</source>
        <translation>الملفات غير معروفة بعد.</translation>
    </message>
    <message>
        <source>For one file at a time.</source>
        <translation>لملف واحد في كل مرة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Show pieces</source>
        <translation>أظهر القطع</translation>
    </message>
    <message>
        <source>Select one torrent to see its files.</source>
        <translation>حدّد تورنتًا واحدًا لرؤية ملفاته.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>أعد التسمية…</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>واحد في كل مرة.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::FreeSpaceDialog</name>
    <message>
        <source>Remove and &amp;delete files…</source>
        <translation>أزل واح&amp;ذف الملفات…</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>إخلاء مساحة</translation>
    </message>
    <message>
        <source>Finished torrents on the same disk, the largest first. Files in the trash take up space until it is emptied.</source>
        <translation>التورنتات المكتملة على القرص نفسه، الأكبر أولًا. تشغل الملفات في سلة المهملات مساحة حتى تُفرَّغ.</translation>
    </message>
    <message>
        <source>Finished torrents on this disk</source>
        <translation>التورنتات المكتملة على هذا القرص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>In %1 %2 are needed.</source>
        <extracomment>%1 is a folder, %2 a size</extracomment>
        <translation>يلزم %2 في %1.</translation>
    </message>
    <message>
        <source>In %1 %2 more are needed: %3 needed, %4 free.</source>
        <extracomment>%1 is a folder, the others are sizes</extracomment>
        <translation>ينقص %2 في %1: يلزم %3 والمتاح %4.</translation>
    </message>
    <message>
        <source>There is enough space in %1 now: %2 needed, %3 free.</source>
        <translation>توجد الآن مساحة كافية في %1: يلزم %2 والمتاح %3.</translation>
    </message>
    <message>
        <source>Looking at the torrents…</source>
        <translation>يجري فحص التورنتات…</translation>
    </message>
    <message>
        <source>No finished torrent has its files on this disk.</source>
        <translation>لا يوجد تورنت مكتمل ملفاته على هذا القرص.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents selected, %1</source>
        <extracomment>%1 is a size</extracomment>
        <translation>
            <numerusform>لا تورنتات محددة، %1</numerusform>
            <numerusform>تورنت واحد محدد، %1</numerusform>
            <numerusform>تورنتان محددان، %1</numerusform>
            <numerusform>%n تورنتات محددة، %1</numerusform>
            <numerusform>%n تورنتًا محددًا، %1</numerusform>
            <numerusform>%n تورنت محدد، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Select what can go.</source>
        <translation>حدّد ما يمكن إزالته.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>صينية النظام</translation>
    </message>
    <message>
        <source>Start hidden</source>
        <translation>ابدأ مخفيًا</translation>
    </message>
    <message>
        <source>Only the icon is shown at the next start, where the desktop has a place for it.</source>
        <translation>عند البدء القادم تظهر الأيقونة فقط، حيث لسطح المكتب مكان لها.</translation>
    </message>
    <message>
        <source>Closing the window keeps Freshet running</source>
        <translation>إغلاق النافذة يُبقي Freshet يعمل</translation>
    </message>
    <message>
        <source>Where the desktop has a place for its icon. Quit ends it.</source>
        <translation>حيث لسطح المكتب مكان لأيقونته. «إنهاء» ينهيه.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Keep the computer awake while downloading</source>
        <translation>أبقِ الحاسوب مستيقظًا أثناء التنزيل</translation>
    </message>
    <message>
        <source>When everything is done</source>
        <translation>عند انتهاء كل شيء</translation>
    </message>
    <message>
        <source>Once, after a minute in which you can cancel it. Only until Freshet quits.</source>
        <translation>مرة واحدة، بعد دقيقة يمكن فيها الإلغاء. فقط حتى ينتهي Freshet.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>سبات</translation>
    </message>
    <message>
        <source>Shut down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>ابدأ مع الجلسة</translation>
    </message>
    <message>
        <source>Freshet starts by itself when you log in.</source>
        <translation>يبدأ Freshet تلقائيًا عند تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::GroupLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>They hold for all torrents of the category together.</source>
        <translation>تسري على تورنتات الفئة كلها معًا.</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>ال&amp;حصة</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitBanner</name>
    <message>
        <source>What is on the disk is not what was written.</source>
        <translation>ما على القرص ليس ما كُتب.</translation>
    </message>
    <message>
        <source>Looking for peers that have the file list.</source>
        <translation>يبحث عن أقران لديهم قائمة الملفات.</translation>
    </message>
    <message numerus="yes">
        <source>Getting the file list from %n connected peers.</source>
        <translation>
            <numerusform>يجلب قائمة الملفات.</numerusform>
            <numerusform>يجلب قائمة الملفات من قرين متصل.</numerusform>
            <numerusform>يجلب قائمة الملفات من قرينين متصلين.</numerusform>
            <numerusform>يجلب قائمة الملفات من %n أقران متصلين.</numerusform>
            <numerusform>يجلب قائمة الملفات من %n قرينًا متصلًا.</numerusform>
            <numerusform>يجلب قائمة الملفات من %n قرين متصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Check files again</source>
        <translation>افحص الملفات مجددًا</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>أعلن الآن</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>غيّر الحدود</translation>
    </message>
    <message>
        <source>Change numbers</source>
        <translation>غيّر الأعداد</translation>
    </message>
    <message>
        <source>Change share limits</source>
        <translation>غيّر حدود المشاركة</translation>
    </message>
    <message>
        <source>Limits of the category</source>
        <translation>حدود الفئة</translation>
    </message>
    <message>
        <source>Lift its limit</source>
        <translation>ارفع حده</translation>
    </message>
    <message>
        <source>Full speed for 1 h</source>
        <translation>السرعة الكاملة لساعة</translation>
    </message>
    <message>
        <source>Raise to %1</source>
        <translation>ارفع إلى %1</translation>
    </message>
    <message>
        <source>Show peers</source>
        <translation>أظهر الأقران</translation>
    </message>
    <message>
        <source>End slow mode</source>
        <translation>إنهاء الوضع البطيء</translation>
    </message>
    <message>
        <source>Its files are being moved to %1.</source>
        <translation>تُنقل ملفاته إلى %1.</translation>
    </message>
    <message>
        <source>Its files are moved to %1 after those of others.</source>
        <translation>تُنقل ملفاته إلى %1 بعد ملفات غيره.</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>ابدأ مع ذلك</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>غيّر الحد…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختر مجلدًا آخر…</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>أوقف النقل</translation>
    </message>
    <message>
        <source>Limits of the tag</source>
        <translation>حدود الوسم</translation>
    </message>
    <message>
        <source>Resume now</source>
        <translation>استأنف الآن</translation>
    </message>
    <message>
        <source>Its files are being checked: %1.</source>
        <translation>ملفاته قيد الفحص: %1.</translation>
    </message>
    <message>
        <source>%1 of it is here.</source>
        <translation>%1 منه هنا.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Raise upload limit</source>
        <translation>ارفع حد الرفع</translation>
    </message>
    <message>
        <source>Use Automatic</source>
        <translation>استخدم التلقائي</translation>
    </message>
    <message>
        <source>Replace slow peers</source>
        <translation>استبدل الأقران البطيئين</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsFlow</name>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>ال&amp;جدول والحدود…</translation>
    </message>
    <message>
        <source>torrents without a category</source>
        <translation>تورنتات بلا فئة</translation>
    </message>
    <message numerus="yes">
        <source>%n peers</source>
        <translation>
            <numerusform>لا أقران</numerusform>
            <numerusform>قرين واحد</numerusform>
            <numerusform>قرينان</numerusform>
            <numerusform>%n أقران</numerusform>
            <numerusform>%n قرينًا</numerusform>
            <numerusform>%n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the download limit</source>
        <translation>تغيير حد التنزيل</translation>
    </message>
    <message>
        <source>change of the upload limit</source>
        <translation>تغيير حد الرفع</translation>
    </message>
    <message>
        <source>change of the limits of torrents without a category</source>
        <translation>تغيير حدود التورنتات التي بلا فئة</translation>
    </message>
    <message>
        <source>change of the limits of the category %1</source>
        <translation>تغيير حدود الفئة %1</translation>
    </message>
    <message>
        <source>change of the limits of the tag %1</source>
        <translation>تغيير حدود الوسم %1</translation>
    </message>
    <message>
        <source>change of the limits of the peer %1</source>
        <translation>تغيير حدود القرين %1</translation>
    </message>
    <message numerus="yes">
        <source>change of the limits of %n peers</source>
        <translation>
            <numerusform>تغيير حدود لا أقران</numerusform>
            <numerusform>تغيير حدود قرين واحد</numerusform>
            <numerusform>تغيير حدود قرينين</numerusform>
            <numerusform>تغيير حدود %n أقران</numerusform>
            <numerusform>تغيير حدود %n قرينًا</numerusform>
            <numerusform>تغيير حدود %n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>change of requests in flight</source>
        <translation>تغيير الطلبات الجارية</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LimitsMenu</name>
    <message>
        <source>&amp;Limits</source>
        <translation>ال&amp;حدود</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>ال&amp;تنزيل</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>ال&amp;رفع</translation>
    </message>
    <message>
        <source>&amp;Schedule and limits…</source>
        <translation>ال&amp;جدول والحدود…</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ListArea</name>
    <message>
        <source>Drop a .torrent file or a magnet link here</source>
        <translation>أفلت هنا ملف .torrent أو رابط مغناطيس</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Add torrent file…</source>
        <translation>أضف ملف تورنت…</translation>
    </message>
    <message>
        <source>Paste link</source>
        <translation>ألصق الرابط</translation>
    </message>
    <message>
        <source>Files are saved in %1 (&lt;a href=&quot;#&quot;&gt;change&lt;/a&gt;)</source>
        <translation>تُحفظ الملفات في %1 (&lt;a href=&quot;#&quot;&gt;غيّر&lt;/a&gt;)</translation>
    </message>
    <message>
        <source>No torrent matches “%1”.</source>
        <translation>لا تورنت يطابق «%1».</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>امسح المرشح</translation>
    </message>
    <message>
        <source>No torrent belongs to this selection.</source>
        <translation>لا تورنت ينتمي إلى هذا التحديد.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n torrents</source>
        <translation>
            <numerusform>أظهر الكل</numerusform>
            <numerusform>أظهر التورنت</numerusform>
            <numerusform>أظهر التورنتين</numerusform>
            <numerusform>أظهر %n تورنتات</numerusform>
            <numerusform>أظهر %n تورنتًا</numerusform>
            <numerusform>أظهر %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>torrents without one</source>
        <translation>تورنتات بلا فئة</translation>
    </message>
    <message>
        <source>No torrent matches “%1” in %2.</source>
        <translation>لا تورنت يطابق «%1» في %2.</translation>
    </message>
    <message numerus="yes">
        <source>Search in All (%n)</source>
        <translation>
            <numerusform>ابحث في الكل (%n)</numerusform>
            <numerusform>ابحث في الكل (%n)</numerusform>
            <numerusform>ابحث في الكل (%n)</numerusform>
            <numerusform>ابحث في الكل (%n)</numerusform>
            <numerusform>ابحث في الكل (%n)</numerusform>
            <numerusform>ابحث في الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open torrent files and magnet links with Freshet</source>
        <translation>افتح ملفات التورنت وروابط magnet بـ Freshet</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogFlow</name>
    <message>
        <source>Save the log</source>
        <translation>حفظ السجل</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>ا&amp;حفظ…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشح</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>الأسطر المحددة أو كل المعروضة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>freshet::ui::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MainWindow</name>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>Filter by name (Ctrl+F)</source>
        <translation>رشّح بالاسم (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>رشّح بالاسم</translation>
    </message>
    <message>
        <source>%1 is complete.</source>
        <translation>اكتمل %1.</translation>
    </message>
    <message>
        <source>%1 has stopped. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>توقف %1. %2</translation>
    </message>
    <message>
        <source>%1 has given enough and is no longer in the list. Its files stay.</source>
        <translation>أعطى %1 ما يكفي ولم يعد في القائمة. تبقى ملفاته.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. %2.</source>
        <extracomment>%1 is a torrent, %2 says &quot;Repairing 3 pieces (film.mkv)&quot;</extracomment>
        <translation>%1 تالف على القرص. %2.</translation>
    </message>
    <message>
        <source>%1 is repaired.</source>
        <translation>أُصلح %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>This is not a torrent</source>
        <translation>هذا ليس تورنت</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents</source>
        <translation>
            <numerusform>أضف</numerusform>
            <numerusform>أضف تورنت واحدًا</numerusform>
            <numerusform>أضف تورنتين</numerusform>
            <numerusform>أضف %n تورنتات</numerusform>
            <numerusform>أضف %n تورنتًا</numerusform>
            <numerusform>أضف %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>Add torrent files</source>
        <translation>إضافة ملفات تورنت</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>ملفات تورنت (*.torrent)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The window is too narrow for that.</source>
        <translation>النافذة أضيق من ذلك.</translation>
    </message>
    <message>
        <source>The picture was not saved: %1 cannot be written.</source>
        <translation>لم تُحفظ الصورة: تعذرت كتابة %1.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>صُنع %1.</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>لم يُكتب %1.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the last warnings are in the clipboard.</source>
        <translation>الإصدارات والإعدادات والأعداد وآخر التحذيرات في الحافظة.</translation>
    </message>
    <message>
        <source>The computer stays on: the system refused. The menu of the desktop may still do it.</source>
        <translation>يبقى الحاسوب يعمل: رفض النظام. ربما تستطيع قائمة سطح المكتب ذلك.</translation>
    </message>
    <message>
        <source>Whether Freshet starts with the session could not be changed.</source>
        <translation>تعذر تغيير بدء Freshet مع الجلسة.</translation>
    </message>
    <message>
        <source>Torrents are active. When the window is closed, Freshet can keep running in the tray or quit. This can be changed in the settings.</source>
        <translation>هناك تورنتات نشطة. عند إغلاق النافذة يمكن لـ Freshet أن يستمر في صينية النظام أو ينتهي. يمكن تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Add %n torrents without asking</source>
        <translation>
            <numerusform>لا إضافة دون سؤال (%n)</numerusform>
            <numerusform>أضف تورنتًا واحدًا (%n) دون سؤال</numerusform>
            <numerusform>أضف تورنتين (%n) دون سؤال</numerusform>
            <numerusform>أضف %n تورنتات دون سؤال</numerusform>
            <numerusform>أضف %n تورنتًا دون سؤال</numerusform>
            <numerusform>أضف %n تورنت دون سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold Shift to add without being asked</source>
        <translation>اضغط Shift للإضافة دون سؤال</translation>
    </message>
    <message>
        <source>reset of all columns</source>
        <extracomment>Follows &quot;Undo&quot;</extracomment>
        <translation>إعادة ضبط كل الأعمدة</translation>
    </message>
    <message>
        <source>All columns are as they were at first.</source>
        <translation>كل الأعمدة كما في البداية.</translation>
    </message>
    <message>
        <source>There is no torrent file, link or info hash in the clipboard</source>
        <translation>لا يوجد في الحافظة ملف تورنت ولا رابط ولا بصمة معلومات</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>ألصق %1</translation>
    </message>
    <message>
        <source>Add to %1 without asking</source>
        <extracomment>%1 is a category</extracomment>
        <translation>أضف إلى %1 دون سؤال</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>أضف إلى %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Offer metrics to Prometheus</source>
        <translation>قدّم القياسات إلى Prometheus</translation>
    </message>
    <message>
        <source>Other programs can then read rates, counters and times of this client at /metrics.</source>
        <translation>تستطيع برامج أخرى حينها قراءة سرعات هذا العميل وعداداته وأزمنته في ‎/metrics.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>127.0.0.1 is for this computer only. For others, set a token as well.</source>
        <translation>127.0.0.1 لهذا الحاسوب فقط. لغيره عيّن رمزًا أيضًا.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Who reads the metrics has to present it (a bearer token). Letters, digits and signs.</source>
        <translation>على من يقرأ القياسات تقديمه (رمز bearer). حروف وأرقام وعلامات.</translation>
    </message>
    <message>
        <source>Each torrent&apos;s numbers, too</source>
        <translation>أرقام كل تورنت أيضًا</translation>
    </message>
    <message>
        <source>Readers learn the names of the torrents. With thousands of them the page is long.</source>
        <translation>يعرف القارئون أسماء التورنتات. تطول الصفحة إن كانت بالآلاف.</translation>
    </message>
    <message>
        <source>OpenTelemetry</source>
        <translation>OpenTelemetry</translation>
    </message>
    <message>
        <source>Send metrics to</source>
        <translation>أرسل القياسات إلى</translation>
    </message>
    <message>
        <source>The address of a collector that speaks OTLP over HTTP, with http:// or https://, without user name. Empty: nothing is sent.</source>
        <translation>عنوان جامع يتحدث OTLP عبر HTTP، مع http:// أو https://، بلا اسم مستخدم. الفارغ: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is no address that metrics can be sent to. Keys go into the headers.</source>
        <translation>ليس هذا عنوانًا تُرسل إليه القياسات. المفاتيح تُكتب في الترويسات.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>What the collector wants to see, as name=value,name=value. Commas and percent signs in a value are written as %2C and %25.</source>
        <translation>ما يريد الجامع رؤيته بصيغة اسم=قيمة,اسم=قيمة. تُكتب الفواصل وعلامات المئة في القيمة ‎%2C و‎%25.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Write headers as name=value,name=value.</source>
        <translation>اكتب الترويسات بصيغة اسم=قيمة,اسم=قيمة.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>Trace one piece in</source>
        <translation>تتبّع قطعة واحدة من كل</translation>
    </message>
    <message>
        <source>Its life from request to disk goes to the collector as a trace, without names and addresses.</source>
        <translation>تذهب حياتها من الطلب إلى القرص إلى الجامع أثرًا، بلا أسماء ولا عناوين.</translation>
    </message>
    <message>
        <source>No traces</source>
        <translation>بلا آثار</translation>
    </message>
</context>
<context>
    <name>freshet::ui::MoveFlow</name>
    <message>
        <source>Move the files of %1 to</source>
        <translation>انقل ملفات %1 إلى</translation>
    </message>
    <message numerus="yes">
        <source>Move the files of %n torrents to</source>
        <translation>
            <numerusform>انقل ملفات لا تورنت (%n) إلى</numerusform>
            <numerusform>انقل ملفات تورنت واحد (%n) إلى</numerusform>
            <numerusform>انقل ملفات تورنتين (%n) إلى</numerusform>
            <numerusform>انقل ملفات %n تورنتات إلى</numerusform>
            <numerusform>انقل ملفات %n تورنتًا إلى</numerusform>
            <numerusform>انقل ملفات %n تورنت إلى</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder with the files of %1</source>
        <translation>المجلد الذي فيه ملفات %1</translation>
    </message>
    <message>
        <source>The files of %1 stay where they are. %2</source>
        <extracomment>%1 is a torrent, %2 says what went wrong</extracomment>
        <translation>تبقى ملفات %1 في مكانها. %2</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختر مجلدًا آخر…</translation>
    </message>
    <message>
        <source>A file or folder cannot be called %1.</source>
        <translation>لا يمكن تسمية ملف أو مجلد %1.</translation>
    </message>
    <message>
        <source>Nothing was renamed to %1. %2</source>
        <extracomment>%1 is a name, %2 says what went wrong</extracomment>
        <translation>لم يُعد تسمية شيء إلى %1. %2</translation>
    </message>
    <message>
        <source>No torrent of %1 is in another folder.</source>
        <extracomment>%1 is a category</extracomment>
        <translation>لا تورنت من %1 في مجلد آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents of %1 are moved to %2.</source>
        <extracomment>%1 is a category, %2 a folder</extracomment>
        <translation>
            <numerusform>لا ملفات لنقلها من %1 إلى %2 (%n).</numerusform>
            <numerusform>تُنقل ملفات تورنت واحد (%n) من %1 إلى %2.</numerusform>
            <numerusform>تُنقل ملفات تورنتين (%n) من %1 إلى %2.</numerusform>
            <numerusform>تُنقل ملفات %n تورنتات من %1 إلى %2.</numerusform>
            <numerusform>تُنقل ملفات %n تورنتا من %1 إلى %2.</numerusform>
            <numerusform>تُنقل ملفات %n تورنت من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>ا&amp;نقل</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Incoming connections</source>
        <translation>الاتصالات الواردة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Chosen by the system</source>
        <translation>يختاره النظام</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>An address of this computer, for example that of a VPN. All connections then use it; empty means any.</source>
        <translation>عنوان لهذا الحاسوب، مثل عنوان VPN. تستخدمه كل الاتصالات؛ الفارغ يعني أي عنوان.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Hides the protocol from the network in between. Peers that cannot encrypt are left out if it is required.</source>
        <translation>تخفي البروتوكول عن الشبكة الوسيطة. إن كانت مطلوبة تُرك من لا يعمّي.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>Require</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>المتعقبات</translation>
    </message>
    <message>
        <source>Ask trackers for peers</source>
        <translation>اسأل المتعقبات عن أقران</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>انتظر جوابًا</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Random</source>
        <extracomment>A port by chance</extracomment>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>A port between %1 and %2 that is free now</source>
        <translation>منفذ بين %1 و%2 حر الآن</translation>
    </message>
    <message>
        <source>No free port was found.</source>
        <translation>لم يُعثر على منفذ حر.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::NewsDigest</name>
    <message>
        <source>Freshet</source>
        <translation>Freshet</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 يحتاج انتباهًا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>%1 is complete</source>
        <translation>اكتمل %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are complete</source>
        <translation>
            <numerusform>لم يكتمل تورنت (%n)</numerusform>
            <numerusform>اكتمل تورنت واحد (%n)</numerusform>
            <numerusform>اكتمل تورنتان (%n)</numerusform>
            <numerusform>اكتملت %n تورنتات</numerusform>
            <numerusform>اكتمل %n تورنتًا</numerusform>
            <numerusform>اكتمل %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents were added</source>
        <translation>
            <numerusform>لم يُضف تورنت (%n)</numerusform>
            <numerusform>أُضيف تورنت واحد (%n)</numerusform>
            <numerusform>أُضيف تورنتان (%n)</numerusform>
            <numerusform>أُضيفت %n تورنتات</numerusform>
            <numerusform>أُضيف %n تورنتًا</numerusform>
            <numerusform>أُضيف %n تورنت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me, while the window is not active, that</source>
        <translation>أخبرني، والنافذة غير نشطة، بأن</translation>
    </message>
    <message>
        <source>A torrent is complete</source>
        <translation>تورنت اكتمل</translation>
    </message>
    <message>
        <source>Several within a few seconds are told together.</source>
        <translation>ما يحدث خلال ثوانٍ قليلة يُخبَر به معًا.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>خطبًا ما وقع</translation>
    </message>
    <message>
        <source>At most once in ten minutes for each torrent.</source>
        <translation>مرة واحدة على الأكثر كل عشر دقائق لكل تورنت.</translation>
    </message>
    <message>
        <source>A torrent was added</source>
        <translation>تورنت أُضيف</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>For finished downloads and for what is wrong. The desktop plays it.</source>
        <translation>للتنزيلات المكتملة ولما هو خطأ. يشغله سطح المكتب.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>ملف الصوت</translation>
    </message>
    <message>
        <source>Empty means the sounds of the desktop.</source>
        <translation>الفارغ يعني أصوات سطح المكتب.</translation>
    </message>
    <message>
        <source>Sounds (%1)</source>
        <extracomment>A kind of files, for a file dialog</extracomment>
        <translation>أصوات (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no such file. The desktop plays its own sounds.</source>
        <translation>لا يوجد مثل هذا الملف. يشغل سطح المكتب أصواته.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OpenLinkDialog</name>
    <message>
        <source>Add link</source>
        <translation>إضافة رابط</translation>
    </message>
    <message>
        <source>&amp;Magnet links, info hashes or addresses of torrent files, one a line:</source>
        <translation>روابط ال&amp;مغناطيس أو البصمات أو عناوين ملفات التورنت، واحد في كل سطر:</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;تابع</translation>
    </message>
    <message>
        <source>Add trackers</source>
        <translation>إضافة متعقبات</translation>
    </message>
    <message>
        <source>Add&amp;resses of trackers, one a line:</source>
        <translation>عناوين المت&amp;عقبات، واحد في كل سطر:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>أ&amp;ضف</translation>
    </message>
    <message>
        <source>Add peers</source>
        <translation>إضافة أقران</translation>
    </message>
    <message>
        <source>Add&amp;resses of peers with their ports, one a line:</source>
        <translation>عناوين الأ&amp;قران مع منافذهم، واحد في كل سطر:</translation>
    </message>
    <message>
        <source>Edit tracker</source>
        <translation>تحرير المتعقب</translation>
    </message>
    <message>
        <source>Add&amp;ress of the tracker:</source>
        <translation>&amp;عنوان المتعقب:</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>ت&amp;غيير</translation>
    </message>
</context>
<context>
    <name>freshet::ui::OverviewTab</name>
    <message>
        <source>Speed of the last minute</source>
        <translation>سرعة الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>%1 تنزيل، %2 رفع</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>All of a size is still to be downloaded.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>محدود بـ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت الباقي</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>مهدور</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>%1 connected, %2 known, %3 seeds</source>
        <translation>%1 متصل، %2 معروف، %3 باذر</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوافر</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 نسخ</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>%1, %2 uploaded</source>
        <translation>%1، رُفع %2</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>الإعلان التالي</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>احفظ في</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أضيف</translation>
    </message>
    <message>
        <source>Last read back</source>
        <translation>آخر قراءة للتحقق</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>لا تورنتات</numerusform>
            <numerusform>تورنت واحد</numerusform>
            <numerusform>تورنتان</numerusform>
            <numerusform>%n تورنتات</numerusform>
            <numerusform>%n تورنتًا</numerusform>
            <numerusform>%n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 متصل</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>رُفع</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting to be written</source>
        <translation>ينتظر الكتابة</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 تنزيل</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>%1 رفع</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 معروف</translation>
    </message>
    <message>
        <source>%1 connected, %2 known</source>
        <translation>%1 متصل، %2 معروف</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PathEdit</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>تصفح…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerInspector</name>
    <message>
        <source>Speed of this peer</source>
        <translation>سرعة هذا القرين</translation>
    </message>
    <message>
        <source>About this peer</source>
        <translation>عن هذا القرين</translation>
    </message>
    <message>
        <source>Time that the chart shows</source>
        <translation>الوقت الذي يعرضه المخطط</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 د</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A peer&apos;s program, and where it was heard of: &quot;qBittorrent 5.0.4 · From a tracker&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Download limit</source>
        <translation>حد ال&amp;تنزيل</translation>
    </message>
    <message>
        <source>&amp;Upload limit</source>
        <translation>حد ال&amp;رفع</translation>
    </message>
    <message>
        <source>They also hold when the peer comes back, as long as the torrent runs.</source>
        <translation>تسري أيضًا إن عاد القرين ما دام التورنت يعمل.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeerTableModel</name>
    <message>
        <source>Snubbed</source>
        <translation>متباطئ</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>Sending to us</source>
        <translation>يرسل إلينا</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>We send</source>
        <translation>نحن نرسل</translation>
    </message>
    <message>
        <source>Chokes us</source>
        <translation>يحجب عنا</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>مستعد للإرسال</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>غير مهتم</translation>
    </message>
    <message>
        <source>The peer connected to us.</source>
        <translation>اتصل القرين بنا.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>الاتصال معمّى.</translation>
    </message>
    <message>
        <source>It has everything.</source>
        <translation>لديه كل شيء.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here.</source>
        <translation>لديه قطع تنقص هنا.</translation>
    </message>
    <message>
        <source>It does not send to us now.</source>
        <translation>لا يرسل إلينا الآن.</translation>
    </message>
    <message>
        <source>It wants pieces from us.</source>
        <translation>يريد قطعًا منا.</translation>
    </message>
    <message>
        <source>We do not send to it now.</source>
        <translation>لا نرسل إليه الآن.</translation>
    </message>
    <message>
        <source>It is tried out as a receiver.</source>
        <translation>يُجرَّب متلقيًا.</translation>
    </message>
    <message>
        <source>It was asked and has not sent for a while.</source>
        <translation>طُلب منه ولم يرسل منذ حين.</translation>
    </message>
    <message>
        <source>From a tracker</source>
        <translation>من متعقب</translation>
    </message>
    <message>
        <source>From the magnet link</source>
        <translation>من رابط المغناطيس</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>أضيف يدويًا</translation>
    </message>
    <message>
        <source>Connected to us</source>
        <translation>اتصل بنا</translation>
    </message>
    <message>
        <source>From another peer</source>
        <translation>من قرين آخر</translation>
    </message>
    <message>
        <source>From the DHT</source>
        <translation>من DHT</translation>
    </message>
    <message>
        <source>From the local network</source>
        <translation>من الشبكة المحلية</translation>
    </message>
    <message>
        <source>Known from last time</source>
        <translation>معروف من المرة الماضية</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds.</extracomment>
        <translation>%1&#xa0;م.ث</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Requests in flight / allowed.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>معمّى</translation>
    </message>
    <message>
        <source>
Own limit: %1</source>
        <translation>
حده الخاص: %1</translation>
    </message>
    <message>
        <source>%1 of %2 allowed</source>
        <translation>%1 من %2 مسموحة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>60&#xa0;s</source>
        <translation>60&#xa0;ث</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>التأخر</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>رُفع</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Choked us</source>
        <translation>حجب عنا</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>أول بايت</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Cancels</source>
        <translation>إلغاءات</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>رفوض</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>ذروة التنزيل</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>ذروة الرفع</translation>
    </message>
    <message>
        <source>How long the peer has choked us while we wanted pieces from it.</source>
        <translation>كم حجب القرين عنا ونحن نريد قطعًا منه.</translation>
    </message>
    <message>
        <source>From a request to the end of its block: median of the last 20.</source>
        <translation>من الطلب إلى نهاية كتلته: وسيط آخر 20.</translation>
    </message>
    <message>
        <source>From a request to the first byte of its block: median of the last 20.</source>
        <translation>من الطلب إلى أول بايت من كتلته: وسيط آخر 20.</translation>
    </message>
    <message>
        <source>Requests that were given to other peers because they took too long.</source>
        <translation>طلبات أُعطيت لأقران آخرين لأنها طالت.</translation>
    </message>
    <message>
        <source>Taken back by us: %1
By the peer: %2</source>
        <translation>سحبناها نحن: %1
سحبها القرين: %2</translation>
    </message>
    <message>
        <source>Refused by us: %1
By the peer: %2</source>
        <translation>رفضناها نحن: %1
رفضها القرين: %2</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>%1 down, %2 up</source>
        <translation>تنزيل %1، رفع %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <translation>رفع %1</translation>
    </message>
    <message>
        <source>Snubbed, %1</source>
        <extracomment>State of a peer that does not send what was asked for, and how long that is so.</extracomment>
        <translation>متباطئ، %1</translation>
    </message>
    <message>
        <source>Down in the last 60&#xa0;s
Lowest: %1
Average: %2
Highest: %3</source>
        <translation>التنزيل في آخر 60&#xa0;ث
الأدنى: %1
المتوسط: %2
الأعلى: %3</translation>
    </message>
    <message>
        <source>Connected for %1.</source>
        <translation>متصل منذ %1.</translation>
    </message>
    <message>
        <source>It choked us %1 of that time.</source>
        <translation>خنقنا %1 من ذلك الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it.</source>
        <translation>
            <numerusform>لا يُجلب منه شيء (%n).</numerusform>
            <numerusform>تُجلب منه قطعة واحدة (%n).</numerusform>
            <numerusform>تُجلب منه قطعتان (%n).</numerusform>
            <numerusform>تُجلب منه %n قطع.</numerusform>
            <numerusform>تُجلب منه %n قطعة.</numerusform>
            <numerusform>تُجلب منه %n قطعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were late and went to others.</source>
        <translation>
            <numerusform>لم تتأخر طلبات (%n).</numerusform>
            <numerusform>تأخر طلب (%n) وذهب إلى غيره.</numerusform>
            <numerusform>تأخر طلبان (%n) وذهبا إلى غيره.</numerusform>
            <numerusform>تأخرت %n طلبات وذهبت إلى غيره.</numerusform>
            <numerusform>تأخر %n طلبًا وذهبت إلى غيره.</numerusform>
            <numerusform>تأخر %n طلب وذهبت إلى غيره.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from it, %2 to it.</source>
        <translation>%1 منه، %2 إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n pieces from it: %1.</source>
        <extracomment>%1 is their numbers: &quot;212, 215 and 389&quot;</extracomment>
        <translation>
            <numerusform>لا يُجلب منه شيء (%n): %1.</numerusform>
            <numerusform>تُجلب منه قطعة واحدة (%n): %1.</numerusform>
            <numerusform>تُجلب منه قطعتان (%n): %1.</numerusform>
            <numerusform>تُجلب منه %n قطع: %1.</numerusform>
            <numerusform>تُجلب منه %n قطعة: %1.</numerusform>
            <numerusform>تُجلب منه %n قطعة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed pieces</source>
        <translation>قطع فاشلة</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>علامات</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and sends what it is asked for.</source>
        <translation>لديه قطع تنقص هنا، ويرسل ما يُطلب منه.</translation>
    </message>
    <message>
        <source>It has pieces that are missing here, and does not send them now.</source>
        <translation>لديه قطع تنقص هنا، ولا يرسلها الآن.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and gets them.</source>
        <translation>يريد قطعا منا، ويحصل عليها.</translation>
    </message>
    <message>
        <source>It wants pieces from us, and does not get them now.</source>
        <translation>يريد قطعا منا، ولا يحصل عليها الآن.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A letter, and the sentence that it stands for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
All requests that are allowed are in flight all the time, and are too few for the distance: the peer could send more.</source>
        <translation>%1
كل الطلبات المسموحة جارية طوال الوقت، وهي قليلة لهذه المسافة: يستطيع القرين أن يرسل أكثر.</translation>
    </message>
    <message>
        <source>Pieces with parts from this peer that turned out to be damaged. Other peers may have caused it.</source>
        <translation>قطع فيها أجزاء من هذا القرين تبين أنها تالفة. قد يكون السبب أقرانا آخرين.</translation>
    </message>
    <message>
        <source>%1, always full</source>
        <translation>%1، ممتلئ دائما</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PeersTab</name>
    <message>
        <source>No peers are connected.</source>
        <translation>لا أقران متصلين.</translation>
    </message>
    <message>
        <source>Announce now</source>
        <translation>أعلن الآن</translation>
    </message>
    <message>
        <source>Add peers…</source>
        <translation>أضف أقرانًا…</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message numerus="yes">
        <source>%n banned peers…</source>
        <translation>
            <numerusform>لا محظورين…</numerusform>
            <numerusform>قرين محظور…</numerusform>
            <numerusform>قرينان محظوران…</numerusform>
            <numerusform>%n أقران محظورون…</numerusform>
            <numerusform>%n قرينًا محظورًا…</numerusform>
            <numerusform>%n قرين محظور…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>انسخ الصف</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>الحدود…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show more of the peer that is selected</source>
        <translation>أظهر المزيد عن القرين المحدد</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غيره…</translation>
    </message>
    <message>
        <source>Limit down</source>
        <translation>حد التنزيل</translation>
    </message>
    <message>
        <source>Limit each down</source>
        <translation>حد التنزيل لكلٍّ</translation>
    </message>
    <message>
        <source>Limit up</source>
        <translation>حد الرفع</translation>
    </message>
    <message>
        <source>Limit each up</source>
        <translation>حد الرفع لكلٍّ</translation>
    </message>
    <message>
        <source>Show chart</source>
        <translation>أظهر المخطط</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n peers</source>
        <translation>
            <numerusform>قطع اتصال %n قرين</numerusform>
            <numerusform>قطع اتصال قرين واحد</numerusform>
            <numerusform>قطع اتصال قرينين</numerusform>
            <numerusform>قطع اتصال %n أقران</numerusform>
            <numerusform>قطع اتصال %n قرينًا</numerusform>
            <numerusform>قطع اتصال %n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection. The peer may come back.</source>
        <translation>ينهي الاتصال. قد يعود القرين.</translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer for a week.</source>
        <translation>ينهي الاتصال ويتجنب القرين أسبوعًا.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>نسخ العناوين</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>أظهر قطعه</translation>
    </message>
    <message>
        <source>Select one torrent to see its peers.</source>
        <translation>حدّد تورنتًا واحدًا لرؤية أقرانه.</translation>
    </message>
    <message>
        <source>Block for this session</source>
        <translation>حظر لهذه الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for this session</source>
        <translation>
            <numerusform>لا أقران لحظرهم لهذه الجلسة (%n)</numerusform>
            <numerusform>حظر قرين واحد (%n) لهذه الجلسة</numerusform>
            <numerusform>حظر قرينين (%n) لهذه الجلسة</numerusform>
            <numerusform>حظر %n أقران لهذه الجلسة</numerusform>
            <numerusform>حظر %n قرينا لهذه الجلسة</numerusform>
            <numerusform>حظر %n قرين لهذه الجلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the peer until Freshet quits.</source>
        <translation>ينهي الاتصال ولا يتعامل مع القرين حتى يُغلق Freshet.</translation>
    </message>
    <message>
        <source>Block for a week</source>
        <translation>حظر لأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for a week</source>
        <translation>
            <numerusform>لا أقران لحظرهم لأسبوع (%n)</numerusform>
            <numerusform>حظر قرين واحد (%n) لأسبوع</numerusform>
            <numerusform>حظر قرينين (%n) لأسبوع</numerusform>
            <numerusform>حظر %n أقران لأسبوع</numerusform>
            <numerusform>حظر %n قرينا لأسبوع</numerusform>
            <numerusform>حظر %n قرين لأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Block for ever…</source>
        <translation>حظر دائم…</translation>
    </message>
    <message numerus="yes">
        <source>Block %n peers for ever…</source>
        <translation>
            <numerusform>لا أقران لحظرهم دائما (%n)…</numerusform>
            <numerusform>حظر قرين واحد (%n) دائما…</numerusform>
            <numerusform>حظر قرينين (%n) دائما…</numerusform>
            <numerusform>حظر %n أقران دائما…</numerusform>
            <numerusform>حظر %n قرينا دائما…</numerusform>
            <numerusform>حظر %n قرين دائما…</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends the connection and has nothing to do with the address of the peer until you lift the ban.</source>
        <translation>ينهي الاتصال ولا يتعامل مع عنوان القرين حتى ترفع الحظر.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceLegend</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A state of pieces and how many are in it: &quot;In flight 12&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. Click to have these stand out.</source>
        <extracomment>%1 is a state of pieces and how many are in it: &quot;In flight 12&quot;</extracomment>
        <translation>%1. انقر لإبرازها.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PieceMap</name>
    <message>
        <source>Piece map</source>
        <translation>خريطة القطع</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Have</source>
        <translation>موجودة</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يفحص</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>أخفق</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطاة</translation>
    </message>
    <message>
        <source>Piece %1 of %2</source>
        <translation>القطعة %1 من %2</translation>
    </message>
    <message>
        <source>no connected peer has it</source>
        <translation>ليست لدى أي قرين متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n peer(s) have it</source>
        <translation>
            <numerusform>ليست لدى أحد</numerusform>
            <numerusform>لدى قرين واحد</numerusform>
            <numerusform>لدى قرينين</numerusform>
            <numerusform>لدى %n أقران</numerusform>
            <numerusform>لدى %n قرينًا</numerusform>
            <numerusform>لدى %n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a piece, its state and more of that: &quot;In flight: 11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PiecesTab</name>
    <message>
        <source>Pieces</source>
        <translation>القطع</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The address of a peer and how much of the torrent it has: &quot;10.77.0.3:51001 · 84 %&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which pieces stand out: all, those of a file, or those that a peer has</source>
        <translation>أي القطع تبرز: كلها، أو قطع ملف، أو ما لدى قرين</translation>
    </message>
    <message>
        <source>All pieces</source>
        <translation>كل القطع</translation>
    </message>
    <message>
        <source>Pieces of %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>قطع %1</translation>
    </message>
    <message>
        <source>Pieces that %1 has</source>
        <extracomment>%1 is the address of a peer</extracomment>
        <translation>القطع التي لدى %1</translation>
    </message>
    <message>
        <source>Pieces of a &amp;file</source>
        <translation>قطع &amp;ملف</translation>
    </message>
    <message>
        <source>Pieces that a &amp;peer has</source>
        <translation>القطع التي لدى &amp;قرين</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks</source>
        <extracomment>Of a piece that is being fetched: &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 من %n كتلة</numerusform>
            <numerusform>%1 من كتلة واحدة (%n)</numerusform>
            <numerusform>%1 من كتلتين (%n)</numerusform>
            <numerusform>%1 من %n كتل</numerusform>
            <numerusform>%1 من %n كتلة</numerusform>
            <numerusform>%1 من %n كتلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 and %n more</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001 and 2 more&quot;: %1 is &quot;11 of 16 blocks&quot;</extracomment>
        <translation>
            <numerusform>%1 من %2 (و%n)</numerusform>
            <numerusform>%1 من %2 وقرين آخر (%n)</numerusform>
            <numerusform>%1 من %2 وقرينين آخرين (%n)</numerusform>
            <numerusform>%1 من %2 و%n أقران آخرين</numerusform>
            <numerusform>%1 من %2 و%n قرينًا آخر</numerusform>
            <numerusform>%1 من %2 و%n قرين آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n blocks from %2</source>
        <extracomment>&quot;11 of 16 blocks from 10.77.0.3:51001&quot;</extracomment>
        <translation>
            <numerusform>%1 من %n كتلة من %2</numerusform>
            <numerusform>%1 من كتلة واحدة (%n) من %2</numerusform>
            <numerusform>%1 من كتلتين (%n) من %2</numerusform>
            <numerusform>%1 من %n كتل من %2</numerusform>
            <numerusform>%1 من %n كتلة من %2</numerusform>
            <numerusform>%1 من %n كتلة من %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <extracomment>Files that a piece belongs to</extracomment>
        <translation>
            <numerusform>%1 (و%n)</numerusform>
            <numerusform>%1 (وواحد آخر، %n)</numerusform>
            <numerusform>%1 (واثنان آخران، %n)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
            <numerusform>%1 (و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;file</source>
        <translation>أظهر ال&amp;ملف</translation>
    </message>
    <message>
        <source>Its files are not known yet.</source>
        <translation>ملفاتها غير معروفة بعد.</translation>
    </message>
    <message>
        <source>&amp;Copy piece number</source>
        <translation>ا&amp;نسخ رقم القطعة</translation>
    </message>
    <message>
        <source>Only a piece that is missing can be fetched.</source>
        <translation>لا يمكن أن تُجلب إلا قطعة ناقصة.</translation>
    </message>
    <message>
        <source>The torrent is not downloading.</source>
        <translation>التورنت لا يُنزَّل الآن.</translation>
    </message>
    <message>
        <source>Fetch this f&amp;irst</source>
        <translation>اجلب هذه &amp;أولًا</translation>
    </message>
    <message>
        <source>Check this piece &amp;again</source>
        <translation>ا&amp;فحص هذه القطعة من جديد</translation>
    </message>
    <message>
        <source>Only a piece that is there can be checked.</source>
        <translation>لا يمكن أن تُفحص إلا قطعة موجودة.</translation>
    </message>
    <message>
        <source>Bar of file &amp;boundaries</source>
        <translation>شريط &amp;حدود الملفات</translation>
    </message>
    <message>
        <source>A third bar above the map shows where each file begins.</source>
        <translation>شريط ثالث فوق الخريطة يبيّن أين يبدأ كل ملف.</translation>
    </message>
    <message>
        <source>Cell si&amp;ze</source>
        <extracomment>How large the cells of the map are</extracomment>
        <translation>&amp;حجم الخلايا</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>Cells as large as can be without scrolling</extracomment>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>%1&#xa0;px</source>
        <extracomment>Size of a cell in pixels</extracomment>
        <translation>%1 بكسل</translation>
    </message>
</context>
<context>
    <name>freshet::ui::PriorityDelegate</name>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuitQuestion</name>
    <message>
        <source>The files of %1 are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>يجري نقل ملفات %1: سيتوقف ذلك، ويعود ما وصل إلى المجلد الجديد.</translation>
    </message>
    <message numerus="yes">
        <source>The files of %n torrents are being moved: that stops, and what is in the new folder already goes back.</source>
        <translation>
            <numerusform>لا يجري نقل ملفات أي تورنت.</numerusform>
            <numerusform>يجري نقل ملفات تورنت واحد: سيتوقف ذلك، ويعود ما وصل إلى المجلد الجديد.</numerusform>
            <numerusform>يجري نقل ملفات تورنتين: سيتوقف ذلك، ويعود ما وصل إلى المجلد الجديد.</numerusform>
            <numerusform>يجري نقل ملفات %n تورنتات: سيتوقف ذلك، ويعود ما وصل إلى المجلد الجديد.</numerusform>
            <numerusform>يجري نقل ملفات %n تورنتًا: سيتوقف ذلك، ويعود ما وصل إلى المجلد الجديد.</numerusform>
            <numerusform>يجري نقل ملفات %n تورنت: سيتوقف ذلك، ويعود ما وصل إلى المجلد الجديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being checked: that stops, and begins again at the next start.</source>
        <translation>يجري فحص %1: سيتوقف ذلك ويبدأ من جديد عند التشغيل القادم.</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents are being checked: that stops, and begins again at the next start.</source>
        <translation>
            <numerusform>لا يجري فحص أي تورنت.</numerusform>
            <numerusform>يجري فحص تورنت واحد: سيتوقف ذلك ويبدأ من جديد عند التشغيل القادم.</numerusform>
            <numerusform>يجري فحص تورنتين: سيتوقف ذلك ويبدأ من جديد عند التشغيل القادم.</numerusform>
            <numerusform>يجري فحص %n تورنتات: سيتوقف ذلك ويبدأ من جديد عند التشغيل القادم.</numerusform>
            <numerusform>يجري فحص %n تورنتًا: سيتوقف ذلك ويبدأ من جديد عند التشغيل القادم.</numerusform>
            <numerusform>يجري فحص %n تورنت: سيتوقف ذلك ويبدأ من جديد عند التشغيل القادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloads and uploads go on at the next start.</source>
        <translation>يستمر التنزيل والرفع عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Quit Freshet</source>
        <translation>إنهاء Freshet</translation>
    </message>
    <message>
        <source>Quit now?</source>
        <translation>أتريد الإنهاء الآن؟</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ا&amp;خرج</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>الا&amp;ستمرار</translation>
    </message>
</context>
<context>
    <name>freshet::ui::QuotaEdit</name>
    <message>
        <source>Download quota</source>
        <translation>حصة التنزيل</translation>
    </message>
    <message>
        <source>Upload quota</source>
        <translation>حصة الرفع</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>No quota</source>
        <translation>بلا حصة</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>في الأسبوع</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>في الشهر</translation>
    </message>
    <message>
        <source>When most of the quota is used</source>
        <translation>حين يُستخدم معظمها</translation>
    </message>
    <message>
        <source>Spread the rest evenly</source>
        <translation>وزّع الباقي بالتساوي</translation>
    </message>
    <message>
        <source>Pause when all is used</source>
        <translation>أوقف حين تنفد</translation>
    </message>
    <message>
        <source>Down </source>
        <translation>تنزيل </translation>
    </message>
    <message>
        <source>Up </source>
        <translation>رفع </translation>
    </message>
    <message>
        <source>&#xa0;GB</source>
        <translation>&#xa0;GB</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateEdit</name>
    <message>
        <source>For example 500k, 1.5M or 20 Mbit/s. Empty means no limit.</source>
        <translation>مثل 500k أو 1.5M أو 20 Mbit/s. الفارغ يعني بلا حد.</translation>
    </message>
    <message>
        <source>This is not a rate. Write for example 500k or 2 MiB/s.</source>
        <translation>هذه ليست سرعة. اكتب مثلًا 500k أو 2 MiB/s.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RateTermsEdit</name>
    <message>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>الرفع</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>ال&amp;حد</translation>
    </message>
    <message>
        <source>&amp;Guaranteed</source>
        <translation>ال&amp;مضمون</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>ال&amp;وزن</translation>
    </message>
    <message>
        <source>%1 limit</source>
        <extracomment>%1 is &quot;Download&quot; or &quot;Upload&quot;</extracomment>
        <translation>حد %1</translation>
    </message>
    <message>
        <source>%1, guaranteed rate</source>
        <translation>%1، السرعة المضمونة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>While a limit is shared, this rate comes first, if it can be used.</source>
        <translation>حين يُقسم حد، تأتي هذه السرعة أولًا إن أمكن استخدامها.</translation>
    </message>
    <message>
        <source>%1, weight</source>
        <translation>%1، الوزن</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>As its torrents</source>
        <translation>كتورنتاتها</translation>
    </message>
    <message>
        <source>How much of a shared limit this gets, compared with others: twice the weight, twice the rate.</source>
        <translation>نصيبه من حد مشترك مقارنة بغيره: ضعف الوزن، ضعف السرعة.</translation>
    </message>
    <message>
        <source>Empty means as the settings say for each torrent.</source>
        <translation>الفارغ يعني كما تقول الإعدادات لكل تورنت.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::RemoveFilesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>انقل إلى ال&amp;مهملات</translation>
    </message>
    <message>
        <source>Remove and delete files</source>
        <translation>أزل واحذف الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n torrents and delete their files?</source>
        <translation>
            <numerusform>أزل واحذف الملفات؟</numerusform>
            <numerusform>أزل التورنت واحذف ملفاته؟</numerusform>
            <numerusform>أزل التورنتين واحذف ملفاتهما؟</numerusform>
            <numerusform>أزل %n تورنتات واحذف ملفاتها؟</numerusform>
            <numerusform>أزل %n تورنتًا واحذف ملفاتها؟</numerusform>
            <numerusform>أزل %n تورنت واحذف ملفاتها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>%1 على القرص</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>&amp;Delete files</source>
        <translation>اح&amp;ذف الملفات</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SelectionMenus</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Priorit&amp;y</source>
        <translation>الأولو&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>ال&amp;حدود</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>ال&amp;تنزيل</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>ال&amp;رفع</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>لا تورنت محددًا.</translation>
    </message>
    <message>
        <source>%1 of the %2 selected torrents</source>
        <translation>%1 من %2 تورنتات محددة</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>Ne&amp;w category…</source>
        <translation>فئة &amp;جديدة…</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>وسم &amp;جديد…</translation>
    </message>
    <message>
        <source>change of priority</source>
        <translation>تغيير الأولوية</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>عال&amp;ية</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>عا&amp;دية</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>من&amp;خفضة</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>تغيير الحدود</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>غير ذل&amp;ك…</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingListModel</name>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is the value of a setting</extracomment>
        <translation>%1، مُغيّر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a setting, %2 a value such as &quot;Automatic&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>«%1» ليس عنوان IP.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>القيمة المبدئية</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>أعِد %1</translation>
    </message>
    <message>
        <source>Not changed: there is no folder %1, and none can be made there.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>لم يتغير: لا يوجد مجلد %1 ولا يمكن إنشاؤه هناك.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>&amp;Reset page</source>
        <translation>أعِد ال&amp;صفحة</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا إعداد يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShareLimitsEdit</name>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>لا يُحسب الباذرون</translation>
    </message>
    <message>
        <source>&amp;Ratio</source>
        <translation>ال&amp;نسبة</translation>
    </message>
    <message>
        <source>&amp;Minutes of seeding</source>
        <translation>دقائق ال&amp;بذر</translation>
    </message>
    <message>
        <source>Minutes &amp;without upload</source>
        <translation>دقائق بلا &amp;رفع</translation>
    </message>
    <message>
        <source>Not &amp;below so many seeds</source>
        <translation>ليس دون هذا العدد من البا&amp;ذرين</translation>
    </message>
    <message>
        <source>&amp;Then it</source>
        <translation>&amp;ثم</translation>
    </message>
    <message>
        <source>&amp;Slow upload</source>
        <translation>الرفع ال&amp;بطيء</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>goes on slowly</source>
        <translation>يتابع ببطء</translation>
    </message>
    <message>
        <source>is removed from the list</source>
        <translation>يُزال من القائمة</translation>
    </message>
    <message>
        <source>becomes a super seed</source>
        <translation>يصير باذرًا فائقًا</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SharingPage</name>
    <message>
        <source>Sharing</source>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>&amp;No own limits</source>
        <translation>&amp;بلا حدود خاصة</translation>
    </message>
    <message>
        <source>Whom to serve</source>
        <translation>من يُخدم</translation>
    </message>
    <message>
        <source>While seeding, first</source>
        <translation>أولًا عند البذر</translation>
    </message>
    <message>
        <source>In every choice but the first some peers are tried out that would not be served.</source>
        <translation>في كل خيار عدا الأول يُجرَّب بعض الأقران الذين ما كانوا ليُخدموا.</translation>
    </message>
    <message>
        <source>Everyone in turn</source>
        <translation>الجميع بالدور</translation>
    </message>
    <message>
        <source>Who takes most</source>
        <translation>من يأخذ أكثر</translation>
    </message>
    <message>
        <source>Who passes on what it gets</source>
        <translation>من يمرّر ما يناله</translation>
    </message>
    <message>
        <source>Who has just begun or is nearly done</source>
        <translation>من بدأ لتوه أو أوشك أن ينتهي</translation>
    </message>
    <message>
        <source>&amp;Limits for</source>
        <translation>الح&amp;دود لـ</translation>
    </message>
    <message>
        <source>Limits for</source>
        <translation>الحدود لـ</translation>
    </message>
    <message>
        <source>Choose a category, or type the name of one, to give it limits of its own.</source>
        <translation>اختر فئة أو اكتب اسم فئة لتعطيها حدودًا خاصة.</translation>
    </message>
    <message>
        <source>The category follows the limits for all torrents again.</source>
        <translation>تتبع الفئة حدود جميع التورنتات مجددًا.</translation>
    </message>
    <message>
        <source>Seeding is enough after</source>
        <translation>يكفي البذر بعد</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Uploaded compared with downloaded: 2 means that twice as much was sent as received.</source>
        <translation>المرفوع مقارنة بالمنزَّل: 2 تعني أن المرسَل ضعف المستلَم.</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>Minutes of seeding</source>
        <translation>دقائق البذر</translation>
    </message>
    <message>
        <source>Minutes without upload</source>
        <translation>دقائق بلا رفع</translation>
    </message>
    <message>
        <source>Time spent seeding in which nobody wanted anything.</source>
        <translation>زمن البذر الذي لم يرد فيه أحد شيئًا.</translation>
    </message>
    <message>
        <source>But not while there are fewer seeds than</source>
        <translation>لكن ليس ما دام الباذرون أقل من</translation>
    </message>
    <message>
        <source>This client counts as one of them. Trackers say how many there are.</source>
        <translation>هذا العميل واحد منهم. المتعقبات تخبر بعددهم.</translation>
    </message>
    <message>
        <source>Seeds do not count</source>
        <translation>لا يُحسب الباذرون</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>ما يحدث حينها</translation>
    </message>
    <message>
        <source>The torrent</source>
        <translation>التورنت</translation>
    </message>
    <message>
        <source>Files are never removed.</source>
        <translation>لا تُحذف الملفات أبدًا.</translation>
    </message>
    <message>
        <source>Slow upload</source>
        <translation>الرفع البطيء</translation>
    </message>
    <message>
        <source>For torrents that go on slowly.</source>
        <translation>للتورنتات التي تتابع ببطء.</translation>
    </message>
    <message>
        <source>All torrents</source>
        <translation>جميع التورنتات</translation>
    </message>
</context>
<context>
    <name>freshet::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Tab of the details</source>
        <extracomment>A key: &quot;Ctrl+1 to Ctrl+7&quot;</extracomment>
        <translation>لسان التفاصيل</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>List: open what is done, or show the overview</source>
        <translation>القائمة: فتح المكتمل أو عرض النظرة العامة</translation>
    </message>
    <message>
        <source>Filter: clear it and go to the list</source>
        <translation>الترشيح: مسحه والانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Filter: go to the list</source>
        <translation>الترشيح: الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Chart: the time that it shows</source>
        <translation>المخطط: المدة المعروضة</translation>
    </message>
    <message>
        <source>Chart: read it</source>
        <translation>المخطط: قراءته</translation>
    </message>
    <message>
        <source>← →, Home, End; Esc ends it</source>
        <translation>← → وHome وEnd؛ Esc ينهيها</translation>
    </message>
    <message>
        <source>Chart: freeze it</source>
        <translation>المخطط: تجميده</translation>
    </message>
    <message>
        <source>Piece map: go to a piece</source>
        <translation>خريطة القطع: الانتقال إلى قطعة</translation>
    </message>
    <message>
        <source>%1, page keys, Home, End</source>
        <translation>%1 ومفاتيح الصفحات وHome وEnd</translation>
    </message>
    <message>
        <source>Piece map: larger, smaller, all of it</source>
        <translation>خريطة القطع: تكبير وتصغير والكل</translation>
    </message>
    <message>
        <source>Week schedule: go to a half hour; with Shift, select</source>
        <translation>جدول الأسبوع: الانتقال إلى نصف ساعة؛ ومع Shift التحديد</translation>
    </message>
    <message>
        <source>%1, Home, End</source>
        <translation>%1 وHome وEnd</translation>
    </message>
    <message>
        <source>Week schedule: select everything</source>
        <translation>جدول الأسبوع: تحديد الكل</translation>
    </message>
    <message>
        <source>Week schedule: choose the paint</source>
        <translation>جدول الأسبوع: اختيار اللون</translation>
    </message>
    <message>
        <source>Week schedule: paint what is selected</source>
        <translation>جدول الأسبوع: تلوين المحدد</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarModel</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>المتعقبات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بلا فئة</translation>
    </message>
    <message>
        <source>No tracker</source>
        <translation>بلا متعقب</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A row of the sidebar for screen readers: name, number of torrents.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n torrent(s)</source>
        <translation>
            <numerusform>لا تورنتات</numerusform>
            <numerusform>تورنت واحد</numerusform>
            <numerusform>تورنتان</numerusform>
            <numerusform>%n تورنتات</numerusform>
            <numerusform>%n تورنتًا</numerusform>
            <numerusform>%n تورنت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::SidebarView</name>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedChart</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <extracomment>Filter of a file dialog.</extracomment>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>انسخ الصورة</translation>
    </message>
    <message>
        <source>Copy data (CSV)</source>
        <translation>انسخ البيانات (CSV)</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>احفظ الصورة…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>أظهر كجدول</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>أعد ضبط التكبير</translation>
    </message>
    <message>
        <source>Overhead down</source>
        <translation>أعباء التنزيل</translation>
    </message>
    <message>
        <source>Overhead up</source>
        <translation>أعباء الرفع</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedComparison</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A peer or torrent in a list, for screen readers: its name and its speed.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPage</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Limits of all torrents together</source>
        <translation>حدود جميع التورنتات معًا</translation>
    </message>
    <message>
        <source>Download limit</source>
        <translation>حد التنزيل</translation>
    </message>
    <message>
        <source>Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.</source>
        <translation>اكتب سرعة مثل 500K أو 2M أو 20 mbit. الفارغ يعني بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit</source>
        <translation>حد الرفع</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>حدود الرفع المنخفضة جدًا تبطئ التنزيل أيضًا.</translation>
    </message>
    <message>
        <source>Limits of each peer</source>
        <translation>حدود كل قرين</translation>
    </message>
    <message>
        <source>Download limit of a peer</source>
        <translation>حد التنزيل من قرين</translation>
    </message>
    <message>
        <source>For peers without a limit of their own. Empty means no limit.</source>
        <translation>للأقران بلا حد خاص. الفارغ يعني بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit of a peer</source>
        <translation>حد الرفع إلى قرين</translation>
    </message>
    <message>
        <source>Longest delay by uploads, ms</source>
        <translation>أطول تأخر بسبب الرفع، م.ث</translation>
    </message>
    <message>
        <source>When peers answer later than this because of what is sent to them, uploads slow down, so that others on the line do not wait.</source>
        <translation>إن أجاب الأقران بعد أكثر من هذا بسبب ما يُرسل إليهم، يبطئ الرفع كي لا ينتظر غيره على الخط.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Limits count</source>
        <translation>الحدود تحسب</translation>
    </message>
    <message>
        <source>Headers of IP and TCP are estimated. Tooltips of speeds always show both.</source>
        <translation>ترويسات IP وTCP مقدَّرة. تلميحات السرعات تُظهر الاثنين دائمًا.</translation>
    </message>
    <message>
        <source>Data of torrents</source>
        <translation>بيانات التورنتات</translation>
    </message>
    <message>
        <source>Everything, with protocol and IP</source>
        <translation>كل شيء مع البروتوكول وIP</translation>
    </message>
    <message>
        <source>Follow the schedule</source>
        <translation>اتبع الجدول</translation>
    </message>
    <message>
        <source>Each half hour of the week has its limits, by the clock of this computer.</source>
        <translation>لكل نصف ساعة من الأسبوع حدودها بحسب ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Quota of all torrents together</source>
        <translation>حصة جميع التورنتات معًا</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>احسب</translation>
    </message>
    <message>
        <source>Everything that is moved counts, with protocol and IP. You are warned at 80 %.</source>
        <translation>يُحسب كل ما يُنقل مع البروتوكول وIP. تُنبَّه عند 80 %.</translation>
    </message>
    <message>
        <source>Without a quota</source>
        <translation>بلا حصة</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>باليوم</translation>
    </message>
    <message>
        <source>By the week, from Monday</source>
        <translation>بالأسبوع، من الاثنين</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>بالشهر</translation>
    </message>
    <message>
        <source>Download, GB</source>
        <translation>التنزيل، GB</translation>
    </message>
    <message>
        <source>Upload, GB</source>
        <translation>الرفع، GB</translation>
    </message>
    <message>
        <source>When most of it is used</source>
        <translation>حين يُستخدم معظمها</translation>
    </message>
    <message>
        <source>Spread the rest evenly over the period</source>
        <translation>وزّع الباقي بالتساوي على الفترة</translation>
    </message>
    <message>
        <source>Go on, and pause when all is used</source>
        <translation>تابع، وأوقف حين تنفد</translation>
    </message>
    <message>
        <source>Months begin on day</source>
        <translation>يبدأ الشهر في اليوم</translation>
    </message>
    <message>
        <source>Slow mode and schedule</source>
        <translation>الوضع البطيء والجدول</translation>
    </message>
    <message>
        <source>Download limit in slow mode</source>
        <translation>حد التنزيل في الوضع البطيء</translation>
    </message>
    <message>
        <source>Of all torrents together, while slow mode is on.</source>
        <translation>لكل التورنتات معًا، ما دام الوضع البطيء مفعّلًا.</translation>
    </message>
    <message>
        <source>Upload limit in slow mode</source>
        <translation>حد الرفع في الوضع البطيء</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>Its limits count instead of the usual ones, as long as there is no schedule.</source>
        <translation>تسري حدوده بدل المعتادة ما لم يوجد جدول.</translation>
    </message>
    <message>
        <source>Limits of each torrent</source>
        <translation>حدود كل تورنت</translation>
    </message>
    <message>
        <source>Download limit of a torrent</source>
        <translation>حد تنزيل التورنت</translation>
    </message>
    <message>
        <source>For torrents without a limit of their own. Empty means no limit.</source>
        <translation>للتورنتات بلا حد خاص. الفارغ يعني بلا حد.</translation>
    </message>
    <message>
        <source>Upload limit of a torrent</source>
        <translation>حد رفع التورنت</translation>
    </message>
    <message>
        <source>Sharing and counting</source>
        <translation>التقاسم والاحتساب</translation>
    </message>
    <message>
        <source>Share between torrents</source>
        <translation>التقاسم بين التورنتات</translation>
    </message>
    <message>
        <source>How torrents divide a limit that is used up. What one of them cannot use goes to the others.</source>
        <translation>كيف تتقاسم التورنتات حدًا مستنفدًا. ما لا يستطيع أحدها استخدامه يذهب إلى غيره.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>بالتساوي</translation>
    </message>
    <message>
        <source>By priority (1:2:4)</source>
        <translation>حسب الأولوية (1:2:4)</translation>
    </message>
    <message>
        <source>Limit local network too</source>
        <translation>تقييد الشبكة المحلية أيضًا</translation>
    </message>
    <message>
        <source>Otherwise peers on the local network are as fast as they can be. A limit that is set for such a peer itself always holds.</source>
        <translation>وإلا فأقران الشبكة المحلية بأقصى ما يستطيعون. والحد المضبوط لقرين منهم بعينه يسري دائمًا.</translation>
    </message>
    <message>
        <source>Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A click on a day or an hour paints all of it.</source>
        <translation>لوّن بالفأرة، أو بالمسافة والأسهم وShift. المفاتيح 1 إلى 5 تختار اللون. والنقر على يوم أو ساعة يلوّنه كله.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedPopover</name>
    <message>
        <source>Speed limits</source>
        <translation>حدود السرعة</translation>
    </message>
    <message>
        <source>Limits for everything</source>
        <translation>حدود كل شيء</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>ال&amp;تنزيل</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>ال&amp;رفع</translation>
    </message>
    <message>
        <source>Very low upload limits also slow down downloading.</source>
        <translation>حدود الرفع المنخفضة جدًا تبطئ التنزيل أيضًا.</translation>
    </message>
    <message>
        <source>&amp;All limits…</source>
        <translation>كل ال&amp;حدود…</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>%1 is a rate such as 4.2 MiB/s</extracomment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Slo&amp;w mode</source>
        <translation>الوضع ال&amp;بطيء</translation>
    </message>
    <message>
        <source>How long slow mode is on</source>
        <translation>مدة الوضع البطيء</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit the schedule</source>
        <translation>تحرير الجدول</translation>
    </message>
    <message>
        <source>Schedule:</source>
        <translation>الجدول:</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Until the schedule changes</source>
        <translation>حتى يتغير الجدول</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أعطّله</translation>
    </message>
    <message numerus="yes">
        <source>For %n hours</source>
        <translation>
            <numerusform>لمدة %n ساعة</numerusform>
            <numerusform>لمدة ساعة واحدة</numerusform>
            <numerusform>لمدة ساعتين</numerusform>
            <numerusform>لمدة %n ساعات</numerusform>
            <numerusform>لمدة %n ساعة</numerusform>
            <numerusform>لمدة %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>These &amp;torrents…</source>
        <translation>هذه ال&amp;تورنتات…</translation>
    </message>
    <message>
        <source>This &amp;torrent…</source>
        <translation>هذا ال&amp;تورنت…</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>لا تورنت محددًا.</translation>
    </message>
    <message>
        <source>These &amp;peers…</source>
        <translation>هؤلاء ال&amp;أقران…</translation>
    </message>
    <message>
        <source>This &amp;peer…</source>
        <translation>هذا ال&amp;قرين…</translation>
    </message>
    <message>
        <source>No peer is selected under Peers.</source>
        <translation>لا قرين محدد في «الأقران».</translation>
    </message>
</context>
<context>
    <name>freshet::ui::SpeedTab</name>
    <message>
        <source>1 min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>جمّد</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>ثبّت الصورة. التسجيل مستمر.</translation>
    </message>
    <message>
        <source>Speed of %1</source>
        <extracomment>%1 is a torrent&apos;s name or &quot;all torrents&quot;</extracomment>
        <translation>سرعة %1</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Nobody moves data yet.</source>
        <translation>لا أحد ينقل بيانات بعد.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>البيانات والأعباء</translation>
    </message>
    <message>
        <source>With what protocol and an estimate of IP and TCP headers take on top</source>
        <translation>مع ما يأخذه البروتوكول وتقدير لترويسات IP وTCP</translation>
    </message>
    <message>
        <source>Show the download speed of peers, or of torrents, as lines of their own</source>
        <translation>أظهر سرعة تنزيل الأقران أو التورنتات خطوطًا مستقلة</translation>
    </message>
    <message>
        <source>Speeds to compare</source>
        <translation>سرعات للمقارنة</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsFlow</name>
    <message>
        <source>Save the statistics</source>
        <translation>حفظ الإحصاءات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>Tracker: %1</source>
        <translation>المتعقب: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Torrents in the list</source>
        <translation>التورنتات في القائمة</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatisticsWindow</name>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>ا&amp;حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>أظهر</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 د</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 د</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>جمّد</translation>
    </message>
    <message>
        <source>Hold the picture still. Recording goes on.</source>
        <translation>ثبّت الصورة. التسجيل مستمر.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Nothing moves now.</source>
        <extracomment>%1 lists torrents with their speeds</extracomment>
        <translation>لا شيء يتحرك الآن.</translation>
    </message>
    <message>
        <source>Busiest torrents: %1</source>
        <translation>الأكثر نشاطًا: %1</translation>
    </message>
    <message>
        <source>Payload and overhead</source>
        <translation>البيانات والعبء</translation>
    </message>
    <message>
        <source>Show what protocol and headers take on top.</source>
        <translation>إظهار ما يضيفه البروتوكول والترويسات.</translation>
    </message>
    <message>
        <source>Undo reset</source>
        <translation>تراجع عن التصفير</translation>
    </message>
    <message>
        <source>&amp;Reset totals</source>
        <translation>&amp;تصفير المجاميع</translation>
    </message>
    <message>
        <source>Count all time as before.</source>
        <translation>العد لكل الوقت كالسابق.</translation>
    </message>
    <message>
        <source>Count the totals of everything from now on.</source>
        <translation>عد مجاميع كل شيء من الآن.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StatusBar</name>
    <message>
        <source>Free where new torrents are saved</source>
        <translation>المتاح حيث تُحفظ التورنتات الجديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>لا تورنتات</numerusform>
            <numerusform>تورنت واحد</numerusform>
            <numerusform>تورنتان</numerusform>
            <numerusform>%n تورنتات</numerusform>
            <numerusform>%n تورنتًا</numerusform>
            <numerusform>%n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is &quot;10 torrents&quot;, %2 is &quot;1 selected&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحد محدد</numerusform>
            <numerusform>اثنان محددان</numerusform>
            <numerusform>%n محددة</numerusform>
            <numerusform>%n محددًا</numerusform>
            <numerusform>%n محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>لا يُوصل إليه</translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation>لا يستمع</translation>
    </message>
    <message>
        <source>No port is open for incoming connections.</source>
        <translation>لا منفذ مفتوح للاتصالات الواردة.</translation>
    </message>
    <message>
        <source>Reachable, port %1</source>
        <translation>يُوصل إليه، المنفذ %1</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>Peers have connected to this port.</source>
        <translation>اتصل أقران بهذا المنفذ.</translation>
    </message>
    <message>
        <source>No peer has connected to this port yet. Downloads work all the same; they may be slower.</source>
        <translation>لم يتصل قرين بهذا المنفذ بعد. التنزيل يعمل مع ذلك؛ وقد يكون أبطأ.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Quota: %1</source>
        <extracomment>%1 is a part in per cent</extracomment>
        <translation>الحصة: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A speed and its limit, such as &quot;4.9 MiB/s of 5 MiB/s&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, no limit</source>
        <translation>%1، بلا حد</translation>
    </message>
    <message>
        <source>Download speed and limit. Click to change the limit.</source>
        <translation>سرعة التنزيل وحده. انقر لتغيير الحد.</translation>
    </message>
    <message>
        <source>Upload speed and limit. Click to change the limit.</source>
        <translation>سرعة الرفع وحده. انقر لتغيير الحد.</translation>
    </message>
    <message>
        <source>Delay by uploads: %1&#xa0;ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>التأخر&#xa0;بسبب&#xa0;الرفع:&#xa0;%1&#xa0;م.ث</translation>
    </message>
    <message>
        <source>Download speed: %1</source>
        <translation>سرعة التنزيل: %1</translation>
    </message>
    <message>
        <source>Upload speed: %1</source>
        <translation>سرعة الرفع: %1</translation>
    </message>
    <message>
        <source>Download speed: %1, the limit is reached</source>
        <translation>سرعة التنزيل: %1، بُلغ الحد</translation>
    </message>
    <message>
        <source>Upload speed: %1, the limit is reached</source>
        <translation>سرعة الرفع: %1، بُلغ الحد</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>الحد %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>freshet::ui::StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>New files</source>
        <translation>الملفات الجديدة</translation>
    </message>
    <message>
        <source>Reserve space</source>
        <translation>احجز المساحة</translation>
    </message>
    <message>
        <source>Full reservation keeps files in one piece, makes writing cheaper, and tells at the start whether there is room.</source>
        <translation>الحجز الكامل يبقي الملفات متصلة، ويسهّل الكتابة، ويخبر من البداية هل تكفي المساحة.</translation>
    </message>
    <message>
        <source>No, files grow</source>
        <translation>لا، تكبر الملفات</translation>
    </message>
    <message>
        <source>Sparse</source>
        <translation>متناثر</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Write buffer</source>
        <translation>مخزن الكتابة</translation>
    </message>
    <message>
        <source>Pieces that are being received or wait for the disk. When it is full, peers are asked for no more until the disk has caught up.</source>
        <translation>قطع تُستلم أو تنتظر القرص. حين يمتلئ لا يُطلب من الأقران المزيد حتى يلحق القرص.</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>A unit behind a number, with the space before it</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Read back finished downloads</source>
        <translation>أعِد قراءة التنزيلات المكتملة</translation>
    </message>
    <message>
        <source>A download counts as complete when this is done. A sample takes the borders of files and one piece in twenty; if it finds damage, everything is read.</source>
        <translation>يُعد التنزيل مكتملًا حين يتم هذا. تأخذ العينة حدود الملفات وقطعة من كل عشرين؛ فإن وجدت تلفًا قُرئ كل شيء.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>عينة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Download damaged pieces again</source>
        <translation>نزّل القطع التالفة مجددًا</translation>
    </message>
    <message>
        <source>If not, a torrent whose data is damaged on the disk stops and says so.</source>
        <translation>وإلا توقف التورنت الذي تلفت بياناته على القرص وأخبر بذلك.</translation>
    </message>
    <message>
        <source>Days until idle torrents are read again</source>
        <translation>أيام قبل إعادة قراءة التورنتات الخاملة</translation>
    </message>
    <message>
        <source>Finds data that has changed on the disk since. Complete torrents are read slowly, while nobody downloads from them.</source>
        <translation>يجد البيانات التي تغيرت على القرص منذ ذلك. تُقرأ التورنتات المكتملة ببطء ما دام لا أحد ينزّل منها.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>What this reading takes of the disk.</source>
        <translation>ما تأخذه هذه القراءة من القرص.</translation>
    </message>
    <message>
        <source>Keep free on each disk, GiB</source>
        <translation>أبقِ حرًا على كل قرص، GiB</translation>
    </message>
    <message>
        <source>Downloads wait while less is free, and go on by themselves.</source>
        <translation>تنتظر التنزيلات ما دام الحر أقل، وتتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TabPage</name>
    <message numerus="yes">
        <source>%n torrents are selected.</source>
        <translation>
            <numerusform>لم يُختر تورنت (%n).</numerusform>
            <numerusform>اختير تورنت واحد (%n).</numerusform>
            <numerusform>اختير تورنتان (%n).</numerusform>
            <numerusform>اختير %n تورنتات.</numerusform>
            <numerusform>اختير %n تورنتا.</numerusform>
            <numerusform>اختير %n تورنت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagFlow</name>
    <message>
        <source>&amp;New tag…</source>
        <translation>وسم &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>أعد ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Save path…</source>
        <translation>مسار ال&amp;حفظ…</translation>
    </message>
    <message>
        <source>No save &amp;path of its own</source>
        <translation>بلا م&amp;جلد حفظ خاص</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>الح&amp;دود…</translation>
    </message>
    <message>
        <source>Re&amp;move, torrents stay</source>
        <translation>أ&amp;زل، تبقى التورنتات</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>أعد تسمية الوسم</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>الاسم الجديد لـ %1</translation>
    </message>
    <message>
        <source>Save torrents with %1 in</source>
        <translation>احفظ تورنتات الوسم %1 في</translation>
    </message>
    <message>
        <source>change of the save path of the tag %1</source>
        <translation>تغيير مجلد الوسم %1</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TagLimitsDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>They hold for all torrents with the tag together. For a torrent with several tags the limits of all of them hold.</source>
        <translation>تسري على كل التورنتات ذات الوسم مجتمعة. والتورنت ذو الوسوم المتعددة تسري عليه حدودها كلها.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentActions</name>
    <message numerus="yes">
        <source>Resume &amp;all (%n)</source>
        <translation>
            <numerusform>استأنف ال&amp;كل (%n)</numerusform>
            <numerusform>استأنف ال&amp;كل (%n)</numerusform>
            <numerusform>استأنف ال&amp;كل (%n)</numerusform>
            <numerusform>استأنف ال&amp;كل (%n)</numerusform>
            <numerusform>استأنف ال&amp;كل (%n)</numerusform>
            <numerusform>استأنف ال&amp;كل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>أوقف ال&amp;كل</translation>
    </message>
    <message numerus="yes">
        <source>%n torrents</source>
        <translation>
            <numerusform>لا تورنتات</numerusform>
            <numerusform>تورنت واحد</numerusform>
            <numerusform>تورنتان</numerusform>
            <numerusform>%n تورنتات</numerusform>
            <numerusform>%n تورنتًا</numerusform>
            <numerusform>%n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the order</source>
        <translation>تغيير الترتيب</translation>
    </message>
    <message>
        <source>change of super seeding</source>
        <translation>تغيير البذر الفائق</translation>
    </message>
    <message>
        <source>No torrent is selected.</source>
        <translation>لا تورنت محددًا.</translation>
    </message>
    <message>
        <source>What is selected runs already.</source>
        <translation>المحدد يعمل أصلًا.</translation>
    </message>
    <message>
        <source>Nothing of what is selected runs.</source>
        <translation>لا شيء من المحدد يعمل.</translation>
    </message>
    <message>
        <source>It is not complete yet.</source>
        <translation>لم يكتمل بعد.</translation>
    </message>
    <message>
        <source>Its file list is not known yet.</source>
        <translation>قائمة ملفاته غير معروفة بعد.</translation>
    </message>
    <message>
        <source>One at a time.</source>
        <translation>واحد في كل مرة.</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>%1 is what is undone, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Name in the list; files keep theirs</source>
        <translation>الاسم في القائمة؛ تبقى أسماء الملفات</translation>
    </message>
    <message>
        <source>Save .torrent file</source>
        <translation>احفظ ملف ‎.torrent</translation>
    </message>
    <message>
        <source>Torrent files (*.torrent)</source>
        <translation>ملفات تورنت (*.torrent)</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>لم يُكتب %1.</translation>
    </message>
    <message>
        <source>Its files are missing.</source>
        <translation>ملفاته مفقودة.</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what is done again, such as &quot;removal of Sintel&quot; or &quot;change of tags&quot;</extracomment>
        <translation>أعد: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>%1 cannot be opened yet: %2 of it is there.</source>
        <extracomment>%1 is a file or a torrent, %2 a percentage</extracomment>
        <translation>لا يمكن فتح %1 بعد: %2 منه هنا.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>افتح المجلد</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentEdits</name>
    <message>
        <source>change of category</source>
        <translation>تغيير الفئة</translation>
    </message>
    <message>
        <source>change of tags</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>change of limits</source>
        <translation>تغيير الحدود</translation>
    </message>
    <message>
        <source>move in the queue</source>
        <translation>نقل في الدور</translation>
    </message>
    <message>
        <source>new name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n torrents</source>
        <translation>
            <numerusform>إزالة التورنتات</numerusform>
            <numerusform>إزالة تورنت</numerusform>
            <numerusform>إزالة تورنتين</numerusform>
            <numerusform>إزالة %n تورنتات</numerusform>
            <numerusform>إزالة %n تورنتًا</numerusform>
            <numerusform>إزالة %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1. Its files stay where they are.</source>
        <translation>أزيل %1. تبقى ملفاته في مكانها.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n torrents. Their files stay where they are.</source>
        <translation>
            <numerusform>لم يُزل شيء.</numerusform>
            <numerusform>أزيل تورنت واحد. تبقى ملفاته في مكانها.</numerusform>
            <numerusform>أزيل تورنتان. تبقى ملفاتهما في مكانها.</numerusform>
            <numerusform>أزيلت %n تورنتات. تبقى ملفاتها في مكانها.</numerusform>
            <numerusform>أزيل %n تورنتًا. تبقى ملفاتها في مكانها.</numerusform>
            <numerusform>أزيل %n تورنت. تبقى ملفاتها في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>choice of files</source>
        <translation>اختيار الملفات</translation>
    </message>
    <message>
        <source>new trackers</source>
        <translation>متعقبات جديدة</translation>
    </message>
    <message>
        <source>removal of the category %1</source>
        <translation>إزالة الفئة %1</translation>
    </message>
    <message>
        <source>new name of the category %1</source>
        <translation>الاسم الجديد للفئة %1</translation>
    </message>
    <message>
        <source>Removed the category %1. Its torrents stay.</source>
        <translation>أزيلت الفئة %1. تبقى تورنتاتها.</translation>
    </message>
    <message>
        <source>block of %1</source>
        <translation>حجب %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n peers</source>
        <translation>
            <numerusform>حجب %n قرين</numerusform>
            <numerusform>حجب قرين واحد</numerusform>
            <numerusform>حجب قرينين</numerusform>
            <numerusform>حجب %n أقران</numerusform>
            <numerusform>حجب %n قرينًا</numerusform>
            <numerusform>حجب %n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>immediate start</source>
        <translation>البدء الفوري</translation>
    </message>
    <message>
        <source>return to the queue</source>
        <translation>العودة إلى الطابور</translation>
    </message>
    <message>
        <source>addition of %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message numerus="yes">
        <source>addition of %n torrents</source>
        <translation>
            <numerusform>إضافة لا شيء (%n)</numerusform>
            <numerusform>إضافة تورنت واحد (%n)</numerusform>
            <numerusform>إضافة تورنتين (%n)</numerusform>
            <numerusform>إضافة %n تورنتات</numerusform>
            <numerusform>إضافة %n تورنتًا</numerusform>
            <numerusform>إضافة %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>move of the files of %1</source>
        <translation>نقل ملفات %1</translation>
    </message>
    <message numerus="yes">
        <source>move of the files of %n torrents</source>
        <translation>
            <numerusform>نقل ملفات لا تورنت (%n)</numerusform>
            <numerusform>نقل ملفات تورنت واحد (%n)</numerusform>
            <numerusform>نقل ملفات تورنتين (%n)</numerusform>
            <numerusform>نقل ملفات %n تورنتات</numerusform>
            <numerusform>نقل ملفات %n تورنتًا</numerusform>
            <numerusform>نقل ملفات %n تورنت</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the folder of %1</source>
        <translation>تغيير مجلد %1</translation>
    </message>
    <message>
        <source>removal of the tag %1</source>
        <translation>إزالة الوسم %1</translation>
    </message>
    <message>
        <source>new name of the tag %1</source>
        <translation>الاسم الجديد للوسم %1</translation>
    </message>
    <message>
        <source>Removed the tag %1. Its torrents stay.</source>
        <translation>أزيل الوسم %1. تبقى تورنتاته.</translation>
    </message>
    <message>
        <source>new name of %1</source>
        <translation>الاسم الجديد لـ %1</translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent until Freshet quits.</source>
        <translation>حُظر %1 لهذا التورنت حتى يُغلق Freshet.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent until Freshet quits.</source>
        <translation>
            <numerusform>لم يُحظر أقران (%n).</numerusform>
            <numerusform>حُظر قرين واحد (%n) لهذا التورنت حتى يُغلق Freshet.</numerusform>
            <numerusform>حُظر قرينان (%n) لهذا التورنت حتى يُغلق Freshet.</numerusform>
            <numerusform>حُظر %n أقران لهذا التورنت حتى يُغلق Freshet.</numerusform>
            <numerusform>حُظر %n قرينا لهذا التورنت حتى يُغلق Freshet.</numerusform>
            <numerusform>حُظر %n قرين لهذا التورنت حتى يُغلق Freshet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for ever.</source>
        <translation>حُظر %1 لهذا التورنت دائما.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for ever.</source>
        <translation>
            <numerusform>لم يُحظر أقران (%n).</numerusform>
            <numerusform>حُظر قرين واحد (%n) لهذا التورنت دائما.</numerusform>
            <numerusform>حُظر قرينان (%n) لهذا التورنت دائما.</numerusform>
            <numerusform>حُظر %n أقران لهذا التورنت دائما.</numerusform>
            <numerusform>حُظر %n قرينا لهذا التورنت دائما.</numerusform>
            <numerusform>حُظر %n قرين لهذا التورنت دائما.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blocked %1 for this torrent for a week.</source>
        <translation>حُظر %1 لهذا التورنت لأسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked %n peers for this torrent for a week.</source>
        <translation>
            <numerusform>لم يُحظر أقران (%n).</numerusform>
            <numerusform>حُظر قرين واحد (%n) لهذا التورنت لأسبوع.</numerusform>
            <numerusform>حُظر قرينان (%n) لهذا التورنت لأسبوع.</numerusform>
            <numerusform>حُظر %n أقران لهذا التورنت لأسبوع.</numerusform>
            <numerusform>حُظر %n قرينا لهذا التورنت لأسبوع.</numerusform>
            <numerusform>حُظر %n قرين لهذا التورنت لأسبوع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Info hash</source>
        <translation>بصمة المعلومات</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>المتعقبات</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Yes: peers come from its trackers only</source>
        <translation>نعم: الأقران من متعقباته فقط</translation>
    </message>
    <message>
        <source>No: peers come from everywhere</source>
        <translation>لا: الأقران من كل مكان</translation>
    </message>
    <message>
        <source>What the torrent says of itself</source>
        <translation>ما يقوله التورنت عن نفسه</translation>
    </message>
    <message>
        <source>Nothing is known of this torrent yet.</source>
        <translation>لا يُعرف شيء عن هذا التورنت بعد.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentListView</name>
    <message>
        <source>Torrents</source>
        <translation>التورنتات</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TorrentOptionsDialog</name>
    <message>
        <source>&amp;Connections</source>
        <translation>الات&amp;صالات</translation>
    </message>
    <message>
        <source>Download in &amp;order</source>
        <translation>نزّل بالت&amp;رتيب</translation>
    </message>
    <message>
        <source>&amp;Super seeding</source>
        <translation>البذر ال&amp;فائق</translation>
    </message>
    <message>
        <source>&amp;Own share limits</source>
        <translation>حدود م&amp;شاركة خاصة</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Without a tick the limit of the settings counts.</source>
        <translation>دون علامة يسري حد الإعدادات.</translation>
    </message>
    <message>
        <source>Pieces are fetched from first to last, so that media can be watched early.</source>
        <translation>تُجلب القطع من الأولى إلى الأخيرة كي تُشاهد الوسائط مبكرًا.</translation>
    </message>
    <message>
        <source>Once complete, each peer hears of one piece at a time until others have it too, so that the first copies cost little upload.</source>
        <translation>بعد الاكتمال يعرف كل قرين قطعة واحدة في كل مرة حتى تكون لدى غيره أيضًا، كي تكلف النسخ الأولى رفعًا قليلًا.</translation>
    </message>
    <message>
        <source>Without a tick the limits of the category or the settings count.</source>
        <translation>دون علامة تسري حدود الفئة أو الإعدادات.</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>الح&amp;صة</translation>
    </message>
    <message>
        <source>&amp;Pieces in flight per peer</source>
        <translation>القطع ال&amp;جارية لكل قرين</translation>
    </message>
    <message>
        <source>Without a tick the number of the settings counts.</source>
        <translation>بلا علامة يسري رقم الإعدادات.</translation>
    </message>
    <message>
        <source>Pieces in flight per peer</source>
        <translation>القطع الجارية لكل قرين</translation>
    </message>
    <message>
        <source>The values are those of the first one. What you do not change stays as it is in each torrent.</source>
        <translation>القيم للأول. ما لا تغيره يبقى كما هو في كل تورنت.</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackerTableModel</name>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>يسأل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n peer(s)</source>
        <translation>
            <numerusform>لم يعط أقرانًا</numerusform>
            <numerusform>أعطى قرينًا</numerusform>
            <numerusform>أعطى قرينين</numerusform>
            <numerusform>أعطى %n أقران</numerusform>
            <numerusform>أعطى %n قرينًا</numerusform>
            <numerusform>أعطى %n قرين</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Gave 41 peers&quot;; %2: &quot;12 s ago&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>رفض: %1</translation>
    </message>
    <message>
        <source>Answers nonsense</source>
        <translation>يجيب بلا معنى</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>Does not answer, try no. %1 in %2</source>
        <translation>لا يجيب، المحاولة %1 بعد %2</translation>
    </message>
    <message>
        <source>%1
Tier %2</source>
        <translation>%1
الطبقة %2</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>المتعقب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next announce</source>
        <translation>الإعلان التالي</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>الباذرون</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>الأقران</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Trackers of one tier stand in for each other; a further tier is for when those before it do not answer.</source>
        <translation>متتبعات المستوى الواحد ينوب بعضها عن بعض؛ والمستوى التالي لحين لا ترد التي قبله.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
</context>
<context>
    <name>freshet::ui::TrackersTab</name>
    <message>
        <source>Announce now</source>
        <translation>أعلن الآن</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>أضف…</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>انسخ العنوان</translation>
    </message>
    <message>
        <source>Trackers</source>
        <translation>المتعقبات</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Announce in %1</source>
        <translation>إعلان بعد %1</translation>
    </message>
    <message>
        <source>The trackers do not want to be asked more often.</source>
        <translation>لا تريد المتعقبات أن تُسأل أكثر.</translation>
    </message>
    <message>
        <source>A private torrent keeps to its own trackers. Their addresses can be edited.</source>
        <translation>يبقى التورنت الخاص على متعقباته. يمكن تحرير عناوينها.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>الطبقة %1</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>طبقة جديدة</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
</context>
<context>
    <name>freshet::ui::Tray</name>
    <message>
        <source>&amp;Show or hide the window</source>
        <translation>أ&amp;ظهر النافذة أو أخفها</translation>
    </message>
    <message>
        <source>Freshet: %1 down, %2 up</source>
        <extracomment>The tooltip of the icon in the tray: rates down and up</extracomment>
        <translation>Freshet: تنزيل %1، رفع %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n downloading</source>
        <translation>
            <numerusform>%1، يُنزَّل %n</numerusform>
            <numerusform>%1، يُنزَّل %n</numerusform>
            <numerusform>%1، يُنزَّل %n</numerusform>
            <numerusform>%1، يُنزَّل %n</numerusform>
            <numerusform>%1، يُنزَّل %n</numerusform>
            <numerusform>%1، يُنزَّل %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::UndoHistory</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridCanvas</name>
    <message>
        <source>Week schedule</source>
        <translation>جدول الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n half hours selected</source>
        <extracomment>Of a week schedule. %1 is &quot;Tuesday, 09:00 to 09:30: Slow mode&quot;; it is one end of the rectangle</extracomment>
        <translation>
            <numerusform>%1؛ لم تُحدَّد أنصاف ساعات</numerusform>
            <numerusform>%1؛ نصف ساعة واحد محدد</numerusform>
            <numerusform>%1؛ نصفا ساعة محددان</numerusform>
            <numerusform>%1؛ %n أنصاف ساعة محددة</numerusform>
            <numerusform>%1؛ %n نصف ساعة محددًا</numerusform>
            <numerusform>%1؛ %n نصف ساعة محدد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WeekGridEdit</name>
    <message>
        <source>%1 Key: %2</source>
        <extracomment>%1 says what a profile means, %2 is a key</extracomment>
        <translation>%1 المفتاح: %2</translation>
    </message>
    <message>
        <source>Gives other days what the day of the cursor has</source>
        <translation>يعطي الأيام الأخرى ما في يوم المؤشر</translation>
    </message>
    <message>
        <source>Copy %1 to…</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>انسخ %1 إلى…</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>السبت والأحد</translation>
    </message>
</context>
<context>
    <name>freshet::ui::WhenDone</name>
    <message>
        <source>Everything is done</source>
        <translation>انتهى كل شيء</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>ا&amp;لآن</translation>
    </message>
    <message numerus="yes">
        <source>Freshet quits in %n s.</source>
        <translation>
            <numerusform>ينتهي Freshet خلال %n ث.</numerusform>
            <numerusform>ينتهي Freshet خلال %n ث.</numerusform>
            <numerusform>ينتهي Freshet خلال %n ث.</numerusform>
            <numerusform>ينتهي Freshet خلال %n ث.</numerusform>
            <numerusform>ينتهي Freshet خلال %n ث.</numerusform>
            <numerusform>ينتهي Freshet خلال %n ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer goes to sleep in %n s.</source>
        <translation>
            <numerusform>يدخل الحاسوب السبات خلال %n ث.</numerusform>
            <numerusform>يدخل الحاسوب السبات خلال %n ث.</numerusform>
            <numerusform>يدخل الحاسوب السبات خلال %n ث.</numerusform>
            <numerusform>يدخل الحاسوب السبات خلال %n ث.</numerusform>
            <numerusform>يدخل الحاسوب السبات خلال %n ث.</numerusform>
            <numerusform>يدخل الحاسوب السبات خلال %n ث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n s.</source>
        <translation>
            <numerusform>يتوقف الحاسوب خلال %n ث.</numerusform>
            <numerusform>يتوقف الحاسوب خلال %n ث.</numerusform>
            <numerusform>يتوقف الحاسوب خلال %n ث.</numerusform>
            <numerusform>يتوقف الحاسوب خلال %n ث.</numerusform>
            <numerusform>يتوقف الحاسوب خلال %n ث.</numerusform>
            <numerusform>يتوقف الحاسوب خلال %n ث.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>freshet::ui::WindowMenus</name>
    <message>
        <source>&amp;Queue</source>
        <translation>ال&amp;دور</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Torrent</source>
        <translation>&amp;تورنت</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>D&amp;ensity</source>
        <translation>ال&amp;كثافة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A BitTorrent client.</source>
        <translation>عميل BitTorrent.</translation>
    </message>
    <message>
        <source>Keep settings and torrents in &lt;folder&gt;.</source>
        <translation>احفظ الإعدادات والتورنتات في &lt;مجلد&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Torrent files, magnet links, info hashes or addresses to add.</source>
        <translation>ملفات تورنت أو روابط مغناطيس أو بصمات أو عناوين تضاف.</translation>
    </message>
    <message>
        <source>Start without a window, where the desktop has a tray.</source>
        <translation>البدء بلا نافذة، إذا كان لسطح المكتب صينية.</translation>
    </message>
</context>
</TS>
