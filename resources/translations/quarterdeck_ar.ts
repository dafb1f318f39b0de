<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <comment>noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>noun</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetDialog</name>
    <message>
        <source>API: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis: %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline: not tried, for many servers begin a run with each connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPace</name>
    <message>
        <source>How fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 10 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd</name>
    <message>
        <source>Go on? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret yet to sign with: nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; next try in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last delivered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: nothing was sent so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 were given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or password must not be in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after # is never sent: leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test of Quarterdeck: nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret cannot be kept: %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret has letters, digits and signs only: no spaces, no accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address contains a character that cannot be in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address: it should look like https://fleet.example/api/v1/workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https addresses are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not have a fragment (#…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not have a query (?…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Whether it took effect is not known; the worker&apos;s own state is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The worker&apos;s own state is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this token may only watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but not with JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: success false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but not that it succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without naming the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 about another action (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without naming the worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 about another worker (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent no JSON for %2 but %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from Redis: details, the server&apos;s own figures and what the API alone knows cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control goes by Redis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from the API: activity may be incomplete; exact heartbeats, waiting and held jobs, orphaned and dead ones cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address: it should look like wss://pipeline.example/ws/dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ws and wss addresses are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain ws is possible to this computer only; use wss for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip: no memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip: holds more than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip: broken or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MessagePack: broken, cut off or too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither an object in JSON nor in MessagePack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not use %1 (NOPERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not use %1 on that key (NOPERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not use %1 on %2 (NOPERM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be requeued: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not signed by an authority that is trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is on the list of bad ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not made for servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it showed no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate or key is not acceptable (code %1; perhaps a key too short)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 holds no certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 holds no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 can be read by others; take that away first: chmod 600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file %1 holds no RSA or EC key without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses our client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses our client certificate: expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not come to terms over TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not come to terms over TLS; perhaps it wants a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its TLS is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the server name asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (for %2, issued by %3, valid %4 to %5, SHA-256 %6)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor of the audit log cannot be written: %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than any row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not end with a hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hash is not that of its words: it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no row of an audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about every %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about every %1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about every %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about every %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about every %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missed, last %2 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron job %1 did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missed, the last was due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron job %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day %1 of every month at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on %1 %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from its due times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learned from its runs</source>
        <translation type="unfinished"></translation>
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
        <translation>تُعاد المحاولة تلقائيًا بعد %1 s.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks waiting, by queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU, memory and disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>utilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by a silent worker, for %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off after %1: its worker crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end was never told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fleet · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its beginning is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more fields than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end was not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its worker crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its worker went away before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When last known, %1 ago, it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, killed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ended by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may only watch, not control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 given back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeued %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 of %2 aside to the dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is no longer orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether %1 of %2 was requeued is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue of %1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: now %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We reckon: %1</source>
        <translation>تقديرنا: %1</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by a silent worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off: its worker crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job whose name is no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it began is as its worker&apos;s row showed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it began is reckoned from how long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its words are no longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work %1 of the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closer, each of them can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected for %1: what happened may be missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap in what the fleet told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: it did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due for %1, not yet missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due by %2</source>
        <translation type="unfinished"></translation>
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
        <translation>صامت: %1</translation>
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
        <translation>الخلفية لا تجيب</translation>
    </message>
    <message>
        <source>no workers known</source>
        <translation>لا عمال معروفين</translation>
    </message>
    <message>
        <source>the only worker is down</source>
        <translation>العامل الوحيد متوقف</translation>
    </message>
    <message>
        <source>all %L1 workers are down</source>
        <translation>جميع العمال متوقفون: %L1</translation>
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
        <translation>أخطاء فوق %2 %: %1</translation>
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
        <translation>الخلفية لا تذكر السبب</translation>
    </message>
    <message>
        <source>no heartbeat for more than %1 s</source>
        <translation>لا نبضة منذ أكثر من %1 s</translation>
    </message>
    <message>
        <source>no heartbeat, says the server</source>
        <translation>لا نبضة، بحسب الخادم</translation>
    </message>
    <message>
        <source>tasks wait, no activity for more than %1 s</source>
        <translation>مهام تنتظر ولا نشاط منذ أكثر من %1 s</translation>
    </message>
    <message>
        <source>%1: its job is perhaps stuck</source>
        <translation>%1: وظيفته عالقة ربما</translation>
    </message>
    <message>
        <source>%1, running for more than %2 s</source>
        <translation>%1، يعمل منذ أكثر من %2 s</translation>
    </message>
    <message>
        <source>%1: error rate %2</source>
        <translation>%1: معدل الأخطاء %2</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>فوق %1 %</translation>
    </message>
    <message>
        <source>%1: processing is slow</source>
        <translation>%1: المعالجة بطيئة</translation>
    </message>
    <message>
        <source>%1 s on average, above %2 s</source>
        <translation>%1 s في المتوسط، فوق %2 s</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use: %1</source>
        <translation>الذاكرة المستخدمة: %1</translation>
    </message>
</context>
<context>
    <name>qd::ActivityDetail</name>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came without any.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityEdit</name>
    <message>
        <source>Filter what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or terms such as
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityList</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityLogPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but nothing has happened since. It appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityPanel</name>
    <message>
        <source>Job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened (Ctrl+7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused, %1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityParser</name>
    <message>
        <source>“%1” at character %2 wants a “:”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityQuery</name>
    <message>
        <source>“is:%1” (character %2) is not known: it may be %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityTable</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space stops the list and lets it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeline no longer knows this worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing older is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older ones are no longer in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source gives no ids: it cannot promise that nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of this job is no longer in memory: what is known of it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityViews</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this view as a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes and matches appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AddressBook</name>
    <message>
        <source>%1 cannot be part of an address: nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no worker &quot;%2&quot; under an address of its own; the profile must say which address is its; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; also fits another worker; the profile must say its address; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2 answered %3; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertBadgeWords</name>
    <message>
        <source>%1+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertHistoryModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solved alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 solved alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertLines</name>
    <message>
        <source>%1 open alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertLink</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody watched then: found in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertModel</name>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the first %1 are listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertPanel</name>
    <message>
        <source>All alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Alerts page (Ctrl+6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertPast</name>
    <message>
        <source>The history does not keep what this rule asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule goes by what is usual, which the history does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history does not tell what was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is meant by this scope now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be asked now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertPreviewBox</name>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would have done is told as soon as it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history to look at: nobody knows what it would have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not have fired in the last %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have fired once in the last %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have fired %1 times in the last %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history reaches back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertReach</name>
    <message>
        <source>Shown by the tray: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has taken it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRowDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour, a value a minute; dashed: the limit. Gaps: nothing was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last hour, a value a minute. Gaps: nothing was heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRule</name>
    <message>
        <source>error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average processing time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of its job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the last sign of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the last work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the last heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks in its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room in its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks held by workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age of the oldest task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphaned tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time since the last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages dropped for their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected (1) or not (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All workers down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron run missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of at most %1 characters, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;from&quot; and &quot;to&quot; as &quot;22:00&quot;, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days are mon, tue, wed, thu, fri, sat, sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id: each rule needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleDialog</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook and command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the recorded history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved when back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved when back by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value must be this far back within the limit before the alert is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleFile</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 1 MB: these are no rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleText</name>
    <message>
        <source>no data comes, or signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all workers are down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed, in error, stopped or silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job runs three times as long as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks wait and nobody reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a run did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 by more than %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesModel</name>
    <message>
        <source>switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as built in; it can be reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fired 7 d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesPanel</name>
    <message>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What raises an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of one&apos;s own (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, duplicate, remove, reset, import, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…	D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is as built in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule…	N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 rules of one&apos;s own: no more can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in rule stays; it can be switched off (Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one rule is taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rules are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are written into %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesTable</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertScopeEdit</name>
    <message>
        <source>All workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with * for anything, parted by spaces: mail* scrape_jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches %1 of %2 workers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches %1 of %2 queues now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches %1 of %2 cron jobs now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fleet as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertSolvedTable</name>
    <message>
        <source>History of alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertTable</name>
    <message>
        <source>Active alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the chosen alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze the chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chosen ones call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertUntilWords</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertWatch</name>
    <message>
        <source>the back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %L1 workers are down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them are silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way back: over at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no %2 is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changed to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 keeps growing, now %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers are down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queues: nobody reads them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queues: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cron jobs: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1: all %2 workers are silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on in a newer record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it began while nobody watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set back by %1 meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set ahead by %1 meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told from then on by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended while nobody watched, between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended while nobody watched, before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>فوق %1 %</translation>
    </message>
</context>
<context>
    <name>qd::AlertWords</name>
    <message>
        <source>Worker down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back %1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cause folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 causes folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet for long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ack %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised in quiet hours or while muted: nobody was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody watched then: found in the history afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AlertsPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute all for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter alerts by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must occur in what or where; -word: must not (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called until then, whatever is raised; alerts are still kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules · %2 of one&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solved today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows whether all is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last data is %1 old; nothing called then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can call. Switch rules on under Rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quiet since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alerts are muted until %1: nobody is called. What is raised is kept and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of alerts cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert was solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this range. Solved alerts are kept on this computer and found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept: only what is solved while the program runs is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze for how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge %1	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ApiFeed</name>
    <message>
        <source>an event without content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is slow to reach: an update is on its way since %2 s, %3 kB so far (%4 kB/s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its live stream open but sends no update over it. Reading /overview every %2 s meanwhile; the stream is listened to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading /overview every %1 s instead; the stream is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last data are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking /overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in to %1: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed again and again; nothing is sent until it has answered a trial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists no worker &quot;%2&quot; any more: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one worker is called &quot;%1&quot;: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists no such worker.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Application</name>
    <message>
        <source>Demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is sent to this fleet: its address is plain http to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Arranger</name>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job&apos;s running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and order of the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: %1 +%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: words of who, what, outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row carries the hash of the one before it. Verify reads them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AuditFile</name>
    <message>
        <source>The audit log cannot be written: another program holds its lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a line of %1 bytes at the end was taken away (SHA-256 %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AuditLog</name>
    <message>
        <source>%1 rows were lost while the log could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 entries wait and are written later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AuditTrail</name>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::AuditWalk</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: half a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is the first bad one (line %2 of %3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is missing: row %2 stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing: row %3 stands in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: row %2 stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: it does not follow the row before it as that stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: the anchor knows another row of this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is missing: the anchor knows of %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is cut off: row %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is cut off: rows %1 to %2 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the %1 rows follows the one before, but the anchor is missing: whether the end was cut off cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 rows are in order; the last one is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> A file alone: what stood before its first row and after its last is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Half a line of %1 bytes stands at the end, as a power cut leaves it; the next row takes it away and says so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::BulkRun</name>
    <message>
        <source>Stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: stopped by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address has changed since you confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the same is under way for this worker already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end asked for a slower pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers on %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ChartLegend</name>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click: off or on. Double click: only this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::CommandJournal</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen in its state after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (seen in its state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not seen in its state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers that will be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of workers, to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address has changed since this dialog opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is not confirmed: the server did not prove that this name is this worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not confirmed: the server did not prove whose names they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1 workers could not be found out: nothing can be sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 is being found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not known yet: each is found out before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not finished stays with its queue and can be requeued after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these workers can be told this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sent to each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no job that we know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold no jobs that we know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1, which may be interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each holds a job, which may be interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each holds a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them holds a job, which may be interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them holds a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them hold a job, which may be interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them hold a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 1 worker on %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 workers on %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of workers first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ConnectionDialog</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back after 5 failures in a row; one trial %1, or Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this token may watch but not control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered, by Redis while the API is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carry no ids: what passes while the connection is away is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ConsumerGroups</name>
    <message>
        <source>%1: lag %2, pending %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1: holds %2, idle %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    no consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    %1 consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ControlBar</name>
    <message>
        <source>%1 the chosen workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls for all that match the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all that match the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the one that matches…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 all %2 that match…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ControlDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Controls</name>
    <message>
        <source>A run is under way (%1): stop it or wait until it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is under way for this worker already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended is not known for some of them: they may have been told already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::CronModel</name>
    <message>
        <source>Cron job %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last missed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::CronPanel</name>
    <message>
        <source>Open worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; due times learned from its runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::CronStrip</name>
    <message>
        <source>Cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed or missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 are well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::DemoFleet</name>
    <message>
        <source>The demo fleet did not come up within %1 s. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended at once. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs the program %1, which is not in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder for the demo can be made in %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo needs redis-server, which is not installed (on Debian: apt install redis-server).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::DensityBar</name>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: tasks waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::DiagnosticsDialog</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflated updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply time, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply time, 99 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame time, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame time, 99 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame time, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event to painted, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event to painted, 99 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::EntryModel</name>
    <message>
        <source>its data were trimmed away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports nothing: it may be at work on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::EntryReader</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data were trimmed away before it was acknowledged: nobody can do it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This back end does not tell what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy entry as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy entry as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::EntryTable</name>
    <message>
        <source>Entries of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::EntryTools</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the entries that were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what the filter shows, in its order, as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter shows nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 rows to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1 were gone meanwhile)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FailureModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FailurePane</name>
    <message>
        <source>Find a cause, a worker or a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails is counted here by its cause, as far back as activity was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failures, %2 causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 of further causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 entries went by unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FailureSide</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the newest failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two causes compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first two of %1 compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields in which the newest of each differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest of each have the same fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest came without fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter or orphaned task of this cause is known by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of %1 (up to %2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned tasks of %1 (up to %2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FailureTable</name>
    <message>
        <source>Failures by cause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FieldsDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to be changed here: a part of it would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given back with these instead of its own; requeued_from is added by itself. Nothing is changed before you confirm the requeue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 bytes that are no text: kept as they are)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was JSON and is not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry has at least one field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written by the requeue itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two fields are called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they are larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FiguresModel</name>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FiguresPanel</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the summary by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must occur in the name, or worker or queue; -word: must not (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody processed anything in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FiguresTable</name>
    <message>
        <source>▲ top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Fleet</name>
    <message>
        <source>signed out: nothing is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: a valid token is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused: resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is starting already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not running: start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end tried and failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; no answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; its outcome is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be told this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row reports the same identity: it is not clear which one would act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker of this name cannot be addressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is under way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may only watch, not requeue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · seen in its state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetBook</name>
    <message>
        <source>There is a fleet named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 fleets cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no list named &quot;fleets&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its &quot;id&quot; is that of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet %1 was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetCard</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetDialog</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production-eu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production, Staging, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: what stops workers asks for their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing is sent from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the fleet routes&apos; address (https://host/api)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow plain http to another computer (marked for good; no token is sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token and the password in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only one trusted; empty: the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our certificate (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as its certificate says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits (empty: the usual ones)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent after, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 by API, 30 by Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded above, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors high above, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow above, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory high above, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue high above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job stuck after, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery Worker = discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules of cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nightly = 0 3 * * *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not of the form a = b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetManager</name>
    <message>
        <source>Remove a fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this program, with what the keychain holds for it? Its recorded history stays on this computer; the fleet itself goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1. None connects before you open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fleets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetProfile</name>
    <message>
        <source>a line of text of at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, red, amber, green, blue or grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Sentinel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;id&quot; wants letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fleet wants a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name wants a line of at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label wants a line of at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fleet wants a way in: the address of its API, of its Redis, or of its pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline is a fleet of its own: it cannot have an API or a Redis too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s certificate and its key belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of %1 is no cron expression: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetRoutesFeed</name>
    <message>
        <source>%1 offers no control of its workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no control of its workers: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no such figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event without content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events missed between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events were missed between %1 and %2; how many is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a broken /workers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/jobs/pending: no count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading /workers every %1 s meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Fleets</name>
    <message>
        <source>Waiting for the system&apos;s keyring. Sign in… (Ctrl+L) goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::FleetsPage</name>
    <message>
        <source>Add a fleet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import fleets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fleets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 workers active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::GraceBar</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet (Esc, Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing %1 and %2 more in %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HeatScale</name>
    <message>
        <source>Scale: from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HistoryBar</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose history: workers, queues, the five with most of a figure (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any range, from a date to a date (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: the range ends now and moves on. Frozen: it stands still (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same length before, as pale lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values as CSV or JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as CSV or JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a deploy or incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers: all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in UTC; a click: in %1 (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1; a click: in UTC (U)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HistoryChartPanel</name>
    <message>
        <source>previous hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold of memory %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody told any of this in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored since %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This range lies before the first that was stored, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end gives none (%1), and nothing is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored of this range yet. Recording begins now: the first minute stands here when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end keeps nothing of this range, and nothing is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the empty charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a deploy at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an incident at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mark “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HistoryStore</name>
    <message>
        <source>Nothing is stored since %1: the disk does not take it in time. Storing goes on by itself once it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HistoryTree</name>
    <message>
        <source>What the back end says of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the back end says of the range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HookCommand</name>
    <message>
        <source>No command: nothing is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: it was not run so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 were left out: too many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not end within %1 and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended well (exit code 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be started: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HttpExchange</name>
    <message>
        <source>was not asked: the token or a header holds characters that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not available here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused, nothing was sent: its certificate does not come from the authority in the file chosen for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packs its answer (%1) although it was asked not to; it was not unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent more than %1 MiB; the answer was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended the TLS handshake: its TLS may be too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be found: name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the connection: nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come to terms over TLS: its TLS may be too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached through this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broke the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was refused, nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not finish the TLS handshake within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not answered within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not finished its answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects to %1, which is another server: not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects a control request: not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redirects more than %1 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::HttpReader</name>
    <message>
        <source>sent chunks that do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended in the middle of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a head without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a head that is not HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent two different lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to speak another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent interim answers without end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packs its answer in a way that was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a length that is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent a chunk without a size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::JobHitModel</name>
    <message>
        <source>No longer kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::JobHits</name>
    <message>
        <source>Close the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is in memory yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::JobMemory</name>
    <message>
        <source>%1 events came faster than they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from here: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: did not take effect. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused from here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::JobPanel</name>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields are no longer kept, or it came without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::JointFeed</name>
    <message>
        <source>It went by Redis, for %1 takes no control now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 known by the API alone, %2 by Redis alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the API&apos;s fit more than one of Redis: both are shown, neither is controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is away: what follows is told by %2 and may be incomplete. The exact entries take its place when Redis is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::JsonTree</name>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, too deep to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::KeepDialog</name>
    <message>
        <source>Kept history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program sees of a fleet is kept on this computer. What is older, or more than the file may hold, is given up: the oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this fleet holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::LargeQueues</name>
    <message>
        <source>%1: its entries are very large and seldom read (%L2 MiB a look)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its entries are not read, they are too large to come in time (over %L2 MiB)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::LegendChip</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space hides or shows, Enter leaves only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click to hide these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hidden. Click to show these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click or double click: only these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::LifeLine</name>
    <message>
        <source>The job&apos;s life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::LineFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::LockWindow</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterdeck is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fleets are still watched, and alerts still call. Nothing can be done before the pass phrase is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::MainWindow</name>
    <message>
        <source>Quarterdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts reach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: pass phrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What you see is the last that was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to %1 are held back until it answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: %1 does not let this token control workers. Sign in with an administrator token to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Closing the window stops it: who has not been told is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not sent yet. Closing the window takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a fleet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::MarkDialog</name>
    <message>
        <source>Deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few words, such as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on all charts of this fleet, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more outcome to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more outcomes to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was answered, but is not to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is on its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::NotifyBurst</name>
    <message>
        <source>%1 alerts · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::NotifyDesktop</name>
    <message>
        <source>There is no message bus here: alerts show in the window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build has no D-Bus: alerts show in the window only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has no notification service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refuses: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::NumberLine</name>
    <message>
        <source>This fleet is marked production. Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::OutcomeWatch</name>
    <message>
        <source>The worker&apos;s own state shows it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen: after %1 s the worker is still %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 s the worker is still %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end had said: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::OverviewPage</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Page</name>
    <message>
        <source>%1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. Start one there: it appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one, and the filter hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, waiting for the first data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PaletteBox</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find worker, queue, job or command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token (kept in the keychain once it is accepted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token (held for this session only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PayloadBuilder</name>
    <message>
        <source>It holds more than %1 values and is not unfolded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels and is not unfolded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PayloadTree</name>
    <message>
        <source>%1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name or its text looks like a secret. Reveal shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PipelineFeed</name>
    <message>
        <source>A pipeline only reports: its workers cannot be controlled from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program stood still for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of a kind that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init: no workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent no init message within %2 s: what its workers do is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pipeline only reports: it answers no questions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PipelineSocket</name>
    <message>
        <source>it goes away (1001)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message was larger than %1 MiB (1009)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the WebSocket protocol was broken (1002)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error on its side (1011)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not open the WebSocket within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate cannot be checked; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was heard of it for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate does not come from the authority in the file chosen for it; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not let us in (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers with a redirect (%1), which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers %1 instead of opening a WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it closed the connection before the WebSocket was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no WebSocket: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke off (1006)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::PipelineState</name>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 items, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reckoned from events since we connected, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own count when we connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processed, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since we connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 retried, %4 skipped; one count for each stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top performers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as told at %1; events do not carry them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run finished: %1 completed, %2 failed, %3 retried, %4 skipped in %5 s since we connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; top: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueryEdit</name>
    <message>
        <source>Filter workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, or terms such as
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueryHelp</name>
    <message>
        <source>both words, anywhere in a worker&apos;s texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly that; status as it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* stands for anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes for spaces and signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent; also &lt;  &lt;=  &gt;=  =  !=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times: ms s m h d; 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes: KB MB GB; without a unit MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts: k M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not; also NOT status:idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR and parentheses; AND is between words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known, not known; also host:—</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also is:attention  busy  silent  pending  duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words, anywhere in an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several; also kind:job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also is:success  warning  job  cron  control  connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains; quotes for spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times: ms s m h d; also &lt;  &lt;=  &gt;=  !=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no older than that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any field that entries come with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known; also has:url, -has:job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not; also NOT kind:job_started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be written in the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known meets no comparison.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueryLine</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be written here (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueryParser</name>
    <message>
        <source>The filter is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “)” at character %1 closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 levels within each other at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “(” at character %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with “%1” in it goes into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“~” looks into texts, but “%1” is none (character %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no percentage, such as 5 or 2.5%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no length of time, such as 90s, 5m or 1h30m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no size, such as 500MB or 1.5GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date and time, such as 2026-01-31T14:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no number, such as 1000 or 10k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 terms at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing beside “%1” at character %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at character %2 wants a “:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is:%1” (character %2) is not known: a worker is %3 or has a status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueryPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::QuestionDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has failed again and again: nothing is asked until the next trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent broken JSON: %2 at byte %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it did not succeed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueueChart</name>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed /min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting and held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a queue in the table to see its depth and throughput.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet: the back end gives none (%1). What is seen from now on is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the last %1 h…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet: the back end kept none of this queue. What is seen from now on is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth and throughput of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth and throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · depth, last %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · depth, as seen since we watch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueueDelegate</name>
    <message>
        <source>%1 in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reckoned from the change of the last half minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the back end reckons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More tasks come than go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks come, and none go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks wait, and no worker and no consumer reads this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could tell who reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waited and was held in the last hour, a value a minute. Gaps: nothing was heard of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting, %2 held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueueEntries</name>
    <message>
        <source>Over the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen entry&apos;s fields (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows first what would be done (Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is orphaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a queue to see what stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is not kept: find narrows nothing beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueueModel</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueueOrder</name>
    <message>
        <source>Group %1, %2 queues, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fields of this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a queue in the table to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody reads this queue: start a worker for it, or its tasks wait for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker says that it reads this queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 in Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open worker %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue status says %1 tasks; the queues here add up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview says %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueueTable</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::QueuesPage</name>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the names have in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name up to &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…	Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue orphaned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter queues by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that must occur in the name or state; -word: must not (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the chosen queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reads %1 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports no queues. They appear here as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RangePicker</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins, or at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 long, times in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::ReachDialog</name>
    <message>
        <source>How alerts reach people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is entered holds at once, for every fleet. Each rule says which of these ways it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least severe alert that calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sound for all that comes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shell: words between spaces, &quot;quotes&quot; keep spaces. Filled in: {event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}, each within one argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the desktop notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sound of critical alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sound of warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sound of infos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga *.flac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret that signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set; enter another one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs what is sent; at least 16 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Reader</name>
    <message>
        <source>It reports an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end calls it unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, perhaps for want of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had crashed with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crashed; its exit code is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the back end does not say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had been stopped on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; the back end does not say by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heartbeat for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its heartbeat is old, says the back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heartbeat for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had sent no heartbeat for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end calls it stale, though its last heartbeat was %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stale, said the back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end calls it stale; its last activity was %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end calls it stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks wait, and it has done nothing for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing done for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had done nothing for %1, though tasks waited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps stuck: %1 has been running for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was perhaps stuck with %1, for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of such jobs take no longer than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy with %1, but silent for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was busy with %1, but silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was in a state that nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports &quot;%1&quot;, which does not tell whether it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reports no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has reported nothing of itself yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old its heartbeat is cannot be told: the back end gives no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last heartbeat was %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last activity was %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end calls it degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was waiting for work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was busy with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So says the back end; it tells of no heartbeat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are hidden whose key contains one of these words, in fields and inside texts. Neither capitals nor signs count: api_key is also X-Api-Key. One to a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that hide a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisClient</name>
    <message>
        <source>it sent a reply that nobody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sent what is not a usable reply (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has not finished the TLS handshake within %1 s: perhaps it speaks no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers with something else than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1 (now %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer like a Redis server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentinels name it the master, but it says that it is a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replica</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisControl</name>
    <message>
        <source>Nobody reads the control stream %1: no worker and no gateway would act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether anybody reads the control stream is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway reads the control stream %1: workers pause and resume, nobody would start or stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker of that name has reported anything: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis is not connected: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control stream took nothing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not take effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answered within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while it was sent: whether it took effect is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisEntries</name>
    <message>
        <source>Redis did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisError</name>
    <message>
        <source>what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisFacts</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the word of its sentinels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replica of %1:%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link to the master is down: what it shows may be old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not supported: only the keys that this server itself holds are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory is full (%1): it takes no new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost full (%1): it may soon take no new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost full (%1): it may drop keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>append-only file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshots, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last save to its disk failed: it may refuse new entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes commands without a password from other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its protected mode is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as the default user, who may do everything: a user that may only watch is safer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not use %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisFeed</name>
    <message>
        <source>entries of %1 that are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its events cannot be read now, so nobody knows which workers live: nothing was judged or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis itself keeps no such details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 workers: the rest is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stream was deleted or began anew; reading on from its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were trimmed away before they could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events were trimmed away, or the stream began anew; how many were missed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes (READONLY): control goes by its master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: events are read to their end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 events are not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisQuestions</name>
    <message>
        <source>Redis did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis did not answer: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisSentinel</name>
    <message>
        <source>it does not answer within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no Sentinel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it knows no such master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it wants a password of its own, which is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers with something that is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentinels know no master called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its sentinels answers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RedisSocket</name>
    <message>
        <source>the server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the socket may not be opened by this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server listens at that path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate does not come from the authority in the file chosen for it; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client certificate and its key do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RequeueDesk</name>
    <message>
        <source>%1 does not show the tasks of its queues: only a connection to its Redis does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not show what is in a task: only a connection to its Redis does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives orphaned tasks back as they are, nothing else: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives back all orphaned tasks at once, none alone: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no name of a queue: nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer to give tasks back (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered without results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Whether it was done is not known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RequeueDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give dead letters back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of entries, to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give dead letters of %1 back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue tasks of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue what %1 holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking who holds what…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be found out what can be given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This back end does not tell which tasks are orphaned. It gives back, at once and in all queues, whatever belonged to a worker that died.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is orphaned: each held task has a worker that works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds nothing that is orphaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found. Each returns to its queue and leaves the dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found; nothing has been changed yet. Each is judged anew just before it is given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; how many it were is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1 given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with an unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen with %2 deliveries or more: whoever takes such a task may die of it. The dead letters are the place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: %1 with %2 deliveries or more (looks like poison).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen whose holder sends no heartbeats: it may be at work on it, and then it is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen: %1 whose holder sends no heartbeats and may be at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters keep the fields that they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one entry alone to give it other fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue all orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of entries first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RequeueLog</name>
    <message>
        <source>Requeue of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 orphaned tasks were requeued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RequeuePlan</name>
    <message>
        <source>can be given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps orphaned: its holder reports nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like poison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer orphaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent; its outcome is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the back end told no result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RequeueTable</name>
    <message>
        <source>Entries to give back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RevealButton</name>
    <message>
        <source>Hold to reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is hidden as long as you hold it. That you looked is noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RunDialog</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 workers on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers that have their outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome for each worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has not been sent is not sent; what is on its way ends by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the one again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the %1 again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::RunStrip</name>
    <message>
        <source>The last runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Screenshot</name>
    <message>
        <source>No data came in time: no picture was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SectionView</name>
    <message>
        <source>No workers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SessionLock</name>
    <message>
        <source>At least %1 characters, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the pass phrase. The next try is heard in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass phrase is asked for to unlock this program. It is not kept anywhere: forgotten, a new one can only be set after &quot;lock.phrase&quot; has been removed from the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass phrase so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set and lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass phrase so far is another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SignInDialog</name>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls need an administrator token. It is kept in this computer&apos;s keychain, or held for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fleet is found again at the next start, signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read or change this file, so it is no place for a token. Make it yours alone (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to hold a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that holds the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and reports 1 worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and reports %2 workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may watch but not control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this token (401). It may have expired; paste a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows who you are but does not let this token watch the fleet (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered (%2), but not as a worker API does. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered, but not as a worker API does. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of the worker API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a worker API: it looks like https://host/api/v1/workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or password does not belong into the address: the token goes into its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end with its path: no “?” or “#” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would show the token to everybody on the way. Use https; http is taken to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a token: it has spaces, line ends or letters that a header cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SoundPlayer</name>
    <message>
        <source>There is no such sound file, or it is larger than 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here plays sounds (pw-play, paplay, aplay): the system&apos;s bell is rung instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not play it (exit code %2): the system&apos;s bell is rung instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SseStream</name>
    <message>
        <source>%1 sent not an event stream: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no content type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent %2 events in a row that cannot be used; the last: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the live stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: server closed the stream (204)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2 to the live stream%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::StatusLegend</name>
    <message>
        <source>Workers by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::StatusLine</name>
    <message>
        <source>Click to see how it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterdeck %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that came could be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::StreamFeed</name>
    <message>
        <source>%1. It asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Everything that uses this token has stopped; sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program stood still for %1 s; %2 is connected anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SubjectList</name>
    <message>
        <source>queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SubjectPicker</name>
    <message>
        <source>Top %1 by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a worker or queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers and queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole fleet&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 at once: more lines tell nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is chosen: the whole fleet is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::SystemTile</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TableColumns</name>
    <message>
        <source>Fit this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TableExport</name>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TargetDelegate</name>
    <message>
        <source>no longer in the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no job known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TileStrip</name>
    <message>
        <source>System health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 active alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks in queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 queue above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queues above %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate · 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed of all tasks that ended in the last five minutes; above %1 the fleet counts as degraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours: %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers that are neither down nor paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks that ended in the last minute; below, all that the server has counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average response time of the system, as the server says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TimeChart</name>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, 1 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, goes on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TimelineLegend</name>
    <message>
        <source>succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent, missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late, not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel: closer · drag: through time · N: now · F: freeze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TimelineMinimap</name>
    <message>
        <source>All that is in memory, and which part of it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is in memory; a click or drag moves what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jobs since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. What they do appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lanes, and their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves any more (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a job: its id, name, worker or error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TimelineView</name>
    <message>
        <source>Cron jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · job %2 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TokenEdit</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TokenVault</name>
    <message>
        <source>There is no keychain here, so it is held for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain no longer has it: enter it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TopBar</name>
    <message>
        <source>polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other fleets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find worker, queue, job or command (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again without waiting (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http to another computer was allowed for this fleet: whoever is on the way can read it. No token is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are held back until the server answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fleet is marked production: what stops workers, and what is for several, asks for their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment of this fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may watch but not control: the server answered 403 to a control request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own word</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::TrayLamp</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute all for 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No icon in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon is in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Unfolder</name>
    <message>
        <source>It is longer than %1 KiB and is not unfolded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is packed in more than %1 layers and is not unfolded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked (%1) it is larger than may be shown: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end is missing: this is what could be unpacked.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>qd::WallWindow</name>
    <message>
        <source>Big screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big screen of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection · no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection · data %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 · next in %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers by host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %L1 more hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workers are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: data are old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queues are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %L1 more queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::Walls</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no wall named &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall &quot;%1&quot; shows a fleet named &quot;%2&quot;, which is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wall is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WebhookSender</name>
    <message>
        <source>There is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret yet to sign with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with HTTP %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerCard</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerCharts</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing time, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its queue, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end tells nothing of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the last hour yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As seen from here since %1: the back end tells no history of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end tells no history of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerDetails</name>
    <message>
        <source>Details as the worker tells them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the details…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerFacts</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This worker is no longer in the fleet. What stands here was known last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row carries the same identity: it cannot be controlled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerGrid</name>
    <message>
        <source>Start (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop… (Shift+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart… (Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to take this away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerHeld</name>
    <message>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection does not tell who holds a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held jobs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds beside is not told by this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerHistory</name>
    <message>
        <source>%1 from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing seen of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No error seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerMenu</name>
    <message>
        <source>%1 workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start	S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop…	Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart…	Shift+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from view	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next sign of life brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerModel</name>
    <message>
        <source>It is not down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The back end lists it: it goes when that leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate /min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row reports the same identity: no control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed: %1
Succeeded: %2
Failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error rate: %1
Success rate: %2
Failed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1
Waiting: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heartbeat: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerOrder</name>
    <message numerus="yes">
        <source>Group %1: %n worker(s), %2 down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::WorkerPanel</name>
    <message>
        <source>Open in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requeue its job…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is known of this worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no job that it does not work on, as far as this connection tells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerReport</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerTip</name>
    <message>
        <source>Processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerViews</name>
    <message>
        <source>1 change waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves while you point here or use the keys.
Click to take them now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkerWindow</name>
    <message>
        <source>%1 – Quarterdeck</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::WorkersPage</name>
    <message>
        <source>Workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qd::activitynotes</name>
    <message>
        <source>%1 (with %2 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved after %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 again after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is hidden of %1 was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looked at what is hidden of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quarterdeck</name>
    <message>
        <source>it wants a password (NOAUTH)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take this user and password (WRONGPASS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not take this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no password, but one was given: sign in without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in protected mode: without a password it serves no other computer (DENIED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is starting and loads its data (LOADING)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a replica that has lost its master and shows nothing until that is back (MASTERDOWN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its role has changed (UNBLOCKED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %2 holds no stream (WRONGTYPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (MOVED)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (ASK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Cluster is not supported, and this one is down (CLUSTERDOWN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it has no databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a replica and takes no changes: its master does (READONLY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its memory is full: it takes no new entries (OOM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no changes (MISCONF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few of its replicas are there: it takes no changes (NOREPLICAS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has reached its greatest number of clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know the command %1: is it older than 5.0?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is busy with a script (BUSY)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
