<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Action</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>noun</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>noun</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Restart</source>
        <comment>noun</comment>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>noun</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <comment>noun</comment>
        <translation>Fortsetzung</translation>
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
        <translation>Redis: %1 antwortet.</translation>
    </message>
    <message>
        <source>Redis: %1</source>
        <translation>Redis: %1</translation>
    </message>
    <message>
        <source>it did not answer in time.</source>
        <translation>keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Pipeline: not tried, for many servers begin a run with each connection.</source>
        <translation>Pipeline: nicht getestet, denn viele Server beginnen mit jeder Verbindung einen Lauf.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>growing</source>
        <translation>wachsend</translation>
    </message>
    <message>
        <source>never, growing</source>
        <translation>nie, wachsend</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not processing</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Change /s</source>
        <translation>Änderung /s</translation>
    </message>
    <message>
        <source>Oldest task</source>
        <translation>Älteste Aufgabe</translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation>Leer in</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
</context>
<context>
    <name>RunPace</name>
    <message>
        <source>How fast</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Up to 10 a second</source>
        <translation>Bis zu 10 pro Sekunde</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle auf einmal</translation>
    </message>
</context>
<context>
    <name>qd</name>
    <message>
        <source>Go on? [y/N] </source>
        <translation>Fortfahren? [y/N] </translation>
    </message>
    <message>
        <source>No address: nothing is sent.</source>
        <translation>Keine Adresse: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no secret yet to sign with: nothing is sent.</source>
        <translation>Noch kein Secret zum Signieren: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 waiting: %2</source>
        <translation>%1 ausstehend: %2</translation>
    </message>
    <message>
        <source>; next try in %1.</source>
        <translation>; nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>%1 on the way.</source>
        <translation>%1 unterwegs.</translation>
    </message>
    <message>
        <source>Last delivered %1.</source>
        <translation>Zuletzt zugestellt: %1.</translation>
    </message>
    <message>
        <source>Ready: nothing was sent so far.</source>
        <translation>Bereit: bisher nichts gesendet.</translation>
    </message>
    <message>
        <source> %1 were given up.</source>
        <translation> %1 wurden aufgegeben.</translation>
    </message>
    <message>
        <source>A user name or password must not be in the address.</source>
        <translation>Benutzername oder Passwort dürfen nicht in der Adresse stehen.</translation>
    </message>
    <message>
        <source>This is no https address.</source>
        <translation>Das ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>The part after # is never sent: leave it out.</source>
        <translation>Der Teil nach # wird nie gesendet: bitte weglassen.</translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https.</source>
        <translation>Einfaches http geht nur zu diesem Computer; verwenden Sie https.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This is a test of Quarterdeck: nothing is wrong.</source>
        <translation>Dies ist ein Test von Quarterdeck: Es ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The secret cannot be kept: %1: %2.</source>
        <translation>Das Secret kann nicht gespeichert werden: %1: %2.</translation>
    </message>
    <message>
        <source>A secret has at least %1 characters.</source>
        <translation>Ein Secret hat mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A secret has letters, digits and signs only: no spaces, no accents.</source>
        <translation>Ein Secret besteht nur aus Buchstaben, Ziffern und Zeichen: keine Leerzeichen, keine Akzente.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>The address contains a character that cannot be in one.</source>
        <translation>Die Adresse enthält ein unzulässiges Zeichen.</translation>
    </message>
    <message>
        <source>This is not an address: it should look like https://fleet.example/api/v1/workers.</source>
        <translation>Das ist keine Adresse: Sie sollte aussehen wie https://fleet.example/api/v1/workers.</translation>
    </message>
    <message>
        <source>Only http and https addresses are possible.</source>
        <translation>Nur http- und https-Adressen sind möglich.</translation>
    </message>
    <message>
        <source>The address must not have a fragment (#…).</source>
        <translation>Die Adresse darf kein Fragment (#…) enthalten.</translation>
    </message>
    <message>
        <source>The address must not have a query (?…).</source>
        <translation>Die Adresse darf keine Abfrage (?…) enthalten.</translation>
    </message>
    <message>
        <source>Plain http is possible to this computer only; use https for %1.</source>
        <translation>Einfaches http geht nur zu diesem Computer; verwenden Sie https für %1.</translation>
    </message>
    <message>
        <source>This is not an address that can be used.</source>
        <translation>Diese Adresse ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1. Whether it took effect is not known; the worker&apos;s own state is being read.</source>
        <translation>%1. Ob es gewirkt hat, ist nicht bekannt; der Zustand des Workers wird gerade gelesen.</translation>
    </message>
    <message>
        <source>%1. Nothing was sent.</source>
        <translation>%1. Nichts gesendet.</translation>
    </message>
    <message>
        <source>%1. The worker&apos;s own state is being read.</source>
        <translation>%1. Der Zustand des Workers wird gerade gelesen.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete mit %2</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1: nicht angemeldet</translation>
    </message>
    <message>
        <source>%1: this token may only watch</source>
        <translation>%1: dieses Token darf nur beobachten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, but not with JSON</source>
        <translation>%1, aber nicht mit JSON</translation>
    </message>
    <message>
        <source>%1: success false</source>
        <translation>%1: success false</translation>
    </message>
    <message>
        <source>%1, but not that it succeeded</source>
        <translation>%1, aber ohne den Erfolg zu bestätigen</translation>
    </message>
    <message>
        <source>%1 without naming the action</source>
        <translation>%1, ohne die Aktion zu nennen</translation>
    </message>
    <message>
        <source>%1 about another action (%2)</source>
        <translation>%1 zu einer anderen Aktion (%2)</translation>
    </message>
    <message>
        <source>%1 without naming the worker</source>
        <translation>%1, ohne den Worker zu nennen</translation>
    </message>
    <message>
        <source>%1 about another worker (%2)</source>
        <translation>%1 zu einem anderen Worker (%2)</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1 answered %2 to %3</source>
        <translation>%1 antwortete mit %2 auf %3</translation>
    </message>
    <message>
        <source>%1 sent no JSON for %2 but %3</source>
        <translation>%1 sendete für %2 kein JSON, sondern %3</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from Redis: details, the server&apos;s own figures and what the API alone knows cannot be seen.</source>
        <translation>Solange wird die Flotte aus Redis gelesen: Details, die Kennzahlen des Servers und was nur die API weiß, sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>Control goes by Redis.</source>
        <translation>Gesteuert wird über Redis.</translation>
    </message>
    <message>
        <source>Control is not possible.</source>
        <translation>Steuern ist nicht möglich.</translation>
    </message>
    <message>
        <source>Meanwhile the fleet is read from the API: activity may be incomplete; exact heartbeats, waiting and held jobs, orphaned and dead ones cannot be seen.</source>
        <translation>Solange wird die Flotte aus der API gelesen: Die Aktivität ist vielleicht unvollständig; genaue Heartbeats sowie wartende, gehaltene, verwaiste und tote Jobs sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>This is not an address: it should look like wss://pipeline.example/ws/dashboard.</source>
        <translation>Das ist keine Adresse: Sie sollte aussehen wie wss://pipeline.example/ws/dashboard.</translation>
    </message>
    <message>
        <source>Only ws and wss addresses are possible.</source>
        <translation>Nur ws- und wss-Adressen sind möglich.</translation>
    </message>
    <message>
        <source>Plain ws is possible to this computer only; use wss for %1.</source>
        <translation>Einfaches ws geht nur zu diesem Computer; verwenden Sie wss für %1.</translation>
    </message>
    <message>
        <source>gzip: no memory</source>
        <translation>gzip: kein Speicher</translation>
    </message>
    <message>
        <source>gzip: holds more than %1 MiB</source>
        <translation>gzip: enthält mehr als %1 MiB</translation>
    </message>
    <message>
        <source>gzip: broken or cut off</source>
        <translation>gzip: defekt oder abgeschnitten</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>größer als %1 MiB</translation>
    </message>
    <message>
        <source>MessagePack: broken, cut off or too deep</source>
        <translation>MessagePack: defekt, abgeschnitten oder zu tief</translation>
    </message>
    <message>
        <source>an empty message</source>
        <translation>eine leere Nachricht</translation>
    </message>
    <message>
        <source>neither an object in JSON nor in MessagePack</source>
        <translation>weder in JSON noch in MessagePack ein Objekt</translation>
    </message>
    <message>
        <source>nested more than %1 deep</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>this user may not use %1 (NOPERM)</source>
        <translation>dieser Benutzer darf %1 nicht verwenden (NOPERM)</translation>
    </message>
    <message>
        <source>this user may not use %1 on that key (NOPERM)</source>
        <translation>dieser Benutzer darf %1 auf diesem Schlüssel nicht verwenden (NOPERM)</translation>
    </message>
    <message>
        <source>this user may not use %1 on %2 (NOPERM)</source>
        <translation>dieser Benutzer darf %1 auf %2 nicht verwenden (NOPERM)</translation>
    </message>
    <message>
        <source>Nothing can be requeued: %1.</source>
        <translation>Erneut einreihen ist nicht möglich: %1.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate is signed by itself</source>
        <translation>das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>its certificate is not signed by an authority that is trusted here</source>
        <translation>das Zertifikat stammt von keiner hier vertrauten Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>its certificate is on the list of bad ones</source>
        <translation>das Zertifikat steht auf der Sperrliste</translation>
    </message>
    <message>
        <source>its certificate is not made for servers</source>
        <translation>das Zertifikat ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>it showed no certificate</source>
        <translation>kein Zertifikat vorgelegt</translation>
    </message>
    <message>
        <source>its certificate or key is not acceptable (code %1; perhaps a key too short)</source>
        <translation>Zertifikat oder Schlüssel nicht akzeptabel (Code %1; vielleicht ist der Schlüssel zu kurz)</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate authority</source>
        <translation>die Datei %1 enthält keine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the file %1 holds no certificate</source>
        <translation>die Datei %1 enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>the key file %1 cannot be read</source>
        <translation>die Schlüsseldatei %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>the key file %1 can be read by others; take that away first: chmod 600</source>
        <translation>die Schlüsseldatei %1 ist für andere lesbar; beschränken Sie sie zuerst: chmod 600</translation>
    </message>
    <message>
        <source>the key file %1 holds no RSA or EC key without a passphrase</source>
        <translation>die Schlüsseldatei %1 enthält keinen RSA- oder EC-Schlüssel ohne Passphrase</translation>
    </message>
    <message>
        <source>it wants a client certificate</source>
        <translation>verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>it refuses our client certificate</source>
        <translation>lehnt unser Client-Zertifikat ab</translation>
    </message>
    <message>
        <source>it refuses our client certificate: expired</source>
        <translation>lehnt unser Client-Zertifikat ab: abgelaufen</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS</source>
        <translation>keine Einigung über TLS</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS; perhaps it wants a client certificate</source>
        <translation>keine Einigung über TLS; vielleicht wird ein Client-Zertifikat verlangt</translation>
    </message>
    <message>
        <source>its TLS is too old</source>
        <translation>die TLS-Version ist zu alt</translation>
    </message>
    <message>
        <source>it does not know the server name asked for</source>
        <translation>kennt den angefragten Servernamen nicht</translation>
    </message>
    <message>
        <source>its certificate was refused</source>
        <translation>das Zertifikat wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 (for %2, issued by %3, valid %4 to %5, SHA-256 %6)</source>
        <translation>%1 (für %2, ausgestellt von %3, gültig %4 bis %5, SHA-256 %6)</translation>
    </message>
    <message>
        <source>id: there is no such built-in rule.</source>
        <translation>id: Diese eingebaute Regel gibt es nicht.</translation>
    </message>
    <message>
        <source>id: a built-in rule has this id.</source>
        <translation>id: Eine eingebaute Regel hat diese id.</translation>
    </message>
    <message>
        <source>id: 1 to 64 characters, please.</source>
        <translation>id: bitte 1 bis 64 Zeichen.</translation>
    </message>
    <message>
        <source>name: 1 to %1 characters, please.</source>
        <translation>name: bitte 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>figure: a %1 has no “%2”.</source>
        <translation>figure: %1 hat kein „%2“.</translation>
    </message>
    <message>
        <source>test: “%1” cannot be asked of %2.</source>
        <translation>test: „%1“ passt nicht zu %2.</translation>
    </message>
    <message>
        <source>limit: “%1” needs one.</source>
        <translation>limit: „%1“ braucht einen.</translation>
    </message>
    <message>
        <source>for_seconds: growing for how long?</source>
        <translation>for_seconds: Wie lange wachsend?</translation>
    </message>
    <message>
        <source>of, figure, test: those of a built-in rule are what they are.</source>
        <translation>of, figure, test: Bei einer eingebauten Regel stehen sie fest.</translation>
    </message>
    <message>
        <source>limit: this rule has none.</source>
        <translation>limit: Diese Regel hat keinen.</translation>
    </message>
    <message>
        <source>limit: this rule needs one.</source>
        <translation>limit: Diese Regel braucht einen.</translation>
    </message>
    <message>
        <source>limit: this is no number that can be.</source>
        <translation>limit: Diese Zahl ist nicht möglich.</translation>
    </message>
    <message>
        <source>limit: 0 or more, please.</source>
        <translation>limit: bitte 0 oder mehr.</translation>
    </message>
    <message>
        <source>hysteresis: 0 or more, please.</source>
        <translation>hysteresis: bitte 0 oder mehr.</translation>
    </message>
    <message>
        <source>for_seconds: 0 to %1, please.</source>
        <translation>for_seconds: bitte 0 bis %1.</translation>
    </message>
    <message>
        <source>scope: at most %1 characters.</source>
        <translation>scope: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>scope: %1</source>
        <translation>scope: %1</translation>
    </message>
    <message>
        <source>quiet_hours: times from 00:00 to 23:59, please.</source>
        <translation>quiet_hours: bitte Zeiten von 00:00 bis 23:59.</translation>
    </message>
    <message>
        <source>The audit log cannot be written: %1: %2.</source>
        <translation>Das Audit-Log kann nicht geschrieben werden: %1: %2.</translation>
    </message>
    <message>
        <source>The anchor of the audit log cannot be written: %1: %2.</source>
        <translation>Der Anker des Audit-Logs kann nicht geschrieben werden: %1: %2.</translation>
    </message>
    <message>
        <source>it is longer than any row</source>
        <translation>länger als jede zulässige Zeile</translation>
    </message>
    <message>
        <source>it does not end with a hash</source>
        <translation>endet nicht mit einem Hash</translation>
    </message>
    <message>
        <source>its hash is not that of its words: it was changed</source>
        <translation>der Hash passt nicht zum Wortlaut: Die Zeile wurde geändert</translation>
    </message>
    <message>
        <source>it is no row of an audit log</source>
        <translation>keine Zeile eines Audit-Logs</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>nothing was found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>about every %1 s</source>
        <translation>etwa alle %1 s</translation>
    </message>
    <message>
        <source>about every %1 d</source>
        <translation>etwa alle %1 Tage</translation>
    </message>
    <message>
        <source>about every %1 h</source>
        <translation>etwa alle %1 h</translation>
    </message>
    <message>
        <source>about every %1 min</source>
        <translation>etwa alle %1 min</translation>
    </message>
    <message>
        <source>about every %1</source>
        <translation>etwa alle %1</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 missed, last %2 ago</source>
        <translation>%1 verpasst, zuletzt vor %2</translation>
    </message>
    <message>
        <source>next in %1</source>
        <translation>nächster in %1</translation>
    </message>
    <message>
        <source>next is due</source>
        <translation>nächster fällig</translation>
    </message>
    <message>
        <source>next %1 late</source>
        <translation>nächster %1 überfällig</translation>
    </message>
    <message>
        <source>Cron job %1 did not run</source>
        <translation>Cronjob %1 lief nicht</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>%1 missed, the last was due %2</source>
        <translation>%1 verpasst, zuletzt fällig %2</translation>
    </message>
    <message>
        <source>Cron job %1 failed</source>
        <translation>Cronjob %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>sonntags</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>montags</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>dienstags</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>mittwochs</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>donnerstags</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>freitags</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>samstags</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every %1 minutes</source>
        <translation>alle %1 Minuten</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every %1 hours</source>
        <translation>alle %1 Stunden</translation>
    </message>
    <message>
        <source>at %1 every day</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>on day %1 of every month at %2</source>
        <translation>monatlich am %1. um %2</translation>
    </message>
    <message>
        <source>every year on %1 %2 at %3</source>
        <translation>jährlich am %1. %2 um %3</translation>
    </message>
    <message>
        <source>every hour at %1 past</source>
        <translation>jede Stunde zur Minute %1</translation>
    </message>
    <message>
        <source>%1 at %2 past</source>
        <translation>%1 zur Minute %2</translation>
    </message>
    <message>
        <source>told by its events</source>
        <translation>laut seinen Ereignissen</translation>
    </message>
    <message>
        <source>told by the profile</source>
        <translation>laut Profil</translation>
    </message>
    <message>
        <source>learned from its due times</source>
        <translation>aus Fälligkeiten gelernt</translation>
    </message>
    <message>
        <source>learned from its runs</source>
        <translation>aus Läufen gelernt</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>die Festplatte ist voll</translation>
    </message>
    <message>
        <source>another program keeps the file locked</source>
        <translation>ein anderes Programm hält die Datei gesperrt</translation>
    </message>
    <message>
        <source>the file may only be read</source>
        <translation>die Datei darf nur gelesen werden</translation>
    </message>
    <message>
        <source>the file cannot be opened or created</source>
        <translation>die Datei kann nicht geöffnet oder angelegt werden</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>die Festplatte meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file is damaged and cannot be moved out of the way</source>
        <translation>die Datei ist beschädigt und kann nicht verschoben werden</translation>
    </message>
    <message>
        <source>the file was written by a newer version of Quarterdeck</source>
        <translation>die Datei stammt von einer neueren Version von Quarterdeck</translation>
    </message>
    <message>
        <source>the file is a database of another program</source>
        <translation>die Datei ist eine Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>der SQLite-Treiber von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>the database reports an error</source>
        <translation>die Datenbank meldet einen Fehler</translation>
    </message>
    <message>
        <source>It is tried again by itself, next in %1 s.</source>
        <translation>Es wird von selbst erneut versucht, in %1 s.</translation>
    </message>
    <message>
        <source>It is left as it is.</source>
        <translation>Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Nothing is stored since %1: %2 (%3). %4</source>
        <translation>Seit %1 wird nichts gespeichert: %2 (%3). %4</translation>
    </message>
    <message>
        <source>Throughput, tasks per minute</source>
        <translation>Durchsatz, Aufgaben pro Minute</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Tasks waiting, by queue</source>
        <translation>Wartende Aufgaben, nach Warteschlange</translation>
    </message>
    <message>
        <source>Processing time</source>
        <translation>Verarbeitungszeit</translation>
    </message>
    <message>
        <source>CPU, memory and disk</source>
        <translation>CPU, Speicher und Datenträger</translation>
    </message>
    <message>
        <source>Workers active</source>
        <translation>Aktive Worker</translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation>Aufgaben/min</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>verstummt</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>alle Warteschlangen</translation>
    </message>
    <message>
        <source>all workers</source>
        <translation>alle Worker</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>verarbeitet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>mean time</source>
        <translation>Durchschnittszeit</translation>
    </message>
    <message>
        <source>utilization</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1 values of %2 lines</source>
        <translation>%1 Werte von %2 Linien</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 zurück bis %2</translation>
    </message>
    <message>
        <source>finished after %1</source>
        <translation>fertig nach %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>fehlgeschlagen nach %1</translation>
    </message>
    <message>
        <source>over after %1</source>
        <translation>beendet nach %1</translation>
    </message>
    <message>
        <source>running for %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>held by a silent worker, for %1 now</source>
        <translation>von verstummtem Worker gehalten, seit %1</translation>
    </message>
    <message>
        <source>cut off after %1: its worker crashed</source>
        <translation>nach %1 unterbrochen: sein Worker ist abgestürzt</translation>
    </message>
    <message>
        <source>its end was never told</source>
        <translation>Ende nie gemeldet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>queued in %1</source>
        <translation>eingereiht in %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <translation>übernommen von %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Stop %1…</source>
        <translation>%1 stoppen…</translation>
    </message>
    <message>
        <source>Restart %1…</source>
        <translation>%1 neu starten…</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>fleet · %1</source>
        <translation>Flotte · %1</translation>
    </message>
    <message>
        <source>queue · %1</source>
        <translation>Warteschlange · %1</translation>
    </message>
    <message>
        <source>worker · %1</source>
        <translation>Worker · %1</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>job on the timeline</source>
        <translation>Job auf der Zeitachse</translation>
    </message>
    <message>
        <source>Activity with &quot;%1&quot;</source>
        <translation>Aktivität mit „%1“</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>(%1 bytes)</source>
        <translation>(%1 Bytes)</translation>
    </message>
    <message>
        <source>Only its beginning is here.</source>
        <translation>Nur der Anfang liegt vor.</translation>
    </message>
    <message>
        <source>It has more fields than are shown.</source>
        <translation>Es hat mehr Felder als hier gezeigt.</translation>
    </message>
    <message>
        <source>its end was not reported</source>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>its worker crashed</source>
        <translation>sein Worker ist abgestürzt</translation>
    </message>
    <message>
        <source>its worker went away before its end</source>
        <translation>sein Worker verschwand vor dem Ende</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>von hier</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>When last known, %1 ago, it %2.</source>
        <translation>Letzter Stand, vor %1: %2.</translation>
    </message>
    <message>
        <source> %1 ago</source>
        <translation> vor %1</translation>
    </message>
    <message>
        <source>, %1 ago</source>
        <translation>, vor %1</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>Signal %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>, killed by %1</source>
        <translation>, getötet durch %1</translation>
    </message>
    <message>
        <source>, ended by %1</source>
        <translation>, beendet durch %1</translation>
    </message>
    <message>
        <source>This token may only watch, not control.</source>
        <translation>Dieses Token darf nur beobachten, nicht steuern.</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>Dead letter %1 given back to %2</source>
        <translation>Dead Letter %1 an %2 zurückgegeben</translation>
    </message>
    <message>
        <source>Requeued %1 of %2</source>
        <translation>%1 von %2 erneut eingereiht</translation>
    </message>
    <message>
        <source>Put %1 of %2 aside to the dead letters</source>
        <translation>%1 von %2 zu den Dead Letters aussortiert</translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is no longer orphaned</source>
        <translation>Nicht erneut eingereiht: %1 von %2 ist nicht mehr verwaist</translation>
    </message>
    <message>
        <source>Not requeued: %1 of %2 is gone</source>
        <translation>Nicht erneut eingereiht: %1 von %2 ist verschwunden</translation>
    </message>
    <message>
        <source>Whether %1 of %2 was requeued is not known</source>
        <translation>Ob %1 von %2 erneut eingereiht wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Requeue of %1 of %2 failed</source>
        <translation>Wiedereinreihen von %1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>: now %1</source>
        <translation>: jetzt %1</translation>
    </message>
    <message>
        <source>A window has no pages, or more than %1.</source>
        <translation>Ein Fenster hat keine Seiten oder mehr als %1.</translation>
    </message>
    <message>
        <source>A window asks for a page that there is not.</source>
        <translation>Ein Fenster verlangt eine Seite, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A layout has no name.</source>
        <translation>Ein Layout hat keinen Namen.</translation>
    </message>
    <message>
        <source>A layout has no windows, or more than %1.</source>
        <translation>Ein Layout hat keine Fenster oder mehr als %1.</translation>
    </message>
    <message>
        <source>This is no list of at most %1 layouts.</source>
        <translation>Das ist keine Liste von höchstens %1 Layouts.</translation>
    </message>
    <message>
        <source>Two layouts have one name.</source>
        <translation>Zwei Layouts haben denselben Namen.</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>Ø Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation>gesehen vor %1</translation>
    </message>
    <message>
        <source>active %1 ago</source>
        <translation>aktiv vor %1</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Hängt</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 ausgefallen</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>worst: %1</source>
        <translation>schlechtester: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Health unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Degradiert</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>We reckon: %1</source>
        <translation>Geschätzt: %1</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Verstummt</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Held by a silent worker</source>
        <translation>Gehalten von verstummtem Worker</translation>
    </message>
    <message>
        <source>Cut off: its worker crashed</source>
        <translation>Unterbrochen: sein Worker ist abgestürzt</translation>
    </message>
    <message>
        <source>End not told</source>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>a job whose name is no longer kept</source>
        <translation>ein Job, dessen Name nicht mehr vorliegt</translation>
    </message>
    <message>
        <source>a job</source>
        <translation>ein Job</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Job %1</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>when it began is as its worker&apos;s row showed it</source>
        <translation>Beginn laut der Zeile seines Workers</translation>
    </message>
    <message>
        <source>when it began is reckoned from how long it took</source>
        <translation>Beginn aus der Dauer errechnet</translation>
    </message>
    <message>
        <source>its words are no longer kept</source>
        <translation>sein Wortlaut liegt nicht mehr vor</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Job</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Jobs</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>at work %1 of the time</source>
        <translation>%1 der Zeit in Arbeit</translation>
    </message>
    <message>
        <source>closer, each of them can be seen</source>
        <translation>näher herangezoomt sind sie einzeln zu sehen</translation>
    </message>
    <message>
        <source>for %1, since %2</source>
        <translation>%1 lang, seit %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Not connected for %1: what happened may be missing here</source>
        <translation>Seit %1 nicht verbunden: Hier kann etwas fehlen</translation>
    </message>
    <message>
        <source>A gap in what the fleet told</source>
        <translation>Eine Lücke in den Meldungen der Flotte</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>gestartet %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 verspätet</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>Missed: it did not run</source>
        <translation>Verpasst: lief nicht</translation>
    </message>
    <message>
        <source>Due for %1, not yet missed</source>
        <translation>Seit %1 fällig, noch nicht verpasst</translation>
    </message>
    <message>
        <source>Next run in %1</source>
        <translation>Nächster Lauf in %1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>%1, due by %2</source>
        <translation>%1, fällig nach %2</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 abgestürzt</translation>
    </message>
    <message>
        <source>%1 in error</source>
        <translation>%1 mit Fehler</translation>
    </message>
    <message>
        <source>%1 reports an error</source>
        <translation>%1 meldet einen Fehler</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 verstummt</translation>
    </message>
    <message>
        <source>%1 is silent</source>
        <translation>%1 ist verstummt</translation>
    </message>
    <message>
        <source>%1 unavailable</source>
        <translation>%1 nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 is unavailable</source>
        <translation>%1 ist nicht verfügbar</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 gestoppt</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist gestoppt</translation>
    </message>
    <message>
        <source>the back end does not answer</source>
        <translation>das Backend antwortet nicht</translation>
    </message>
    <message>
        <source>no workers known</source>
        <translation>keine Worker bekannt</translation>
    </message>
    <message>
        <source>the only worker is down</source>
        <translation>der einzige Worker ist ausgefallen</translation>
    </message>
    <message>
        <source>all %L1 workers are down</source>
        <translation>alle %L1 Worker sind ausgefallen</translation>
    </message>
    <message>
        <source>%1 stopped on purpose</source>
        <translation>%1 absichtlich gestoppt</translation>
    </message>
    <message>
        <source>%1 errors in the fleet</source>
        <translation>%1 Fehler in der Flotte</translation>
    </message>
    <message>
        <source>%1 over %2 % errors</source>
        <translation>%1 über %2 % Fehlern</translation>
    </message>
    <message>
        <source>stopped on purpose</source>
        <translation>absichtlich gestoppt</translation>
    </message>
    <message>
        <source>stopped on purpose by %1</source>
        <translation>absichtlich gestoppt von %1</translation>
    </message>
    <message>
        <source>the back end does not say why</source>
        <translation>das Backend sagt nicht, warum</translation>
    </message>
    <message>
        <source>no heartbeat for more than %1 s</source>
        <translation>seit mehr als %1 s kein Heartbeat</translation>
    </message>
    <message>
        <source>no heartbeat, says the server</source>
        <translation>kein Heartbeat, sagt der Server</translation>
    </message>
    <message>
        <source>tasks wait, no activity for more than %1 s</source>
        <translation>Aufgaben warten, seit mehr als %1 s keine Aktivität</translation>
    </message>
    <message>
        <source>%1: its job is perhaps stuck</source>
        <translation>%1: Job hängt vielleicht</translation>
    </message>
    <message>
        <source>%1, running for more than %2 s</source>
        <translation>%1, läuft seit mehr als %2 s</translation>
    </message>
    <message>
        <source>%1: error rate %2</source>
        <translation>%1: Fehlerrate %2</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>über %1 %</translation>
    </message>
    <message>
        <source>%1: processing is slow</source>
        <translation>%1: Verarbeitung ist langsam</translation>
    </message>
    <message>
        <source>%1 s on average, above %2 s</source>
        <translation>%1 s im Mittel, über %2 s</translation>
    </message>
    <message>
        <source>%1: %2 tasks are waiting</source>
        <translation>%1: %2 Aufgaben warten</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1: nobody reads this queue</source>
        <translation>%1: Niemand liest diese Warteschlange</translation>
    </message>
    <message>
        <source>1 task waits</source>
        <translation>1 Aufgabe wartet</translation>
    </message>
    <message>
        <source>%1 tasks wait</source>
        <translation>%1 Aufgaben warten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Memory in use: %1</source>
        <translation>Speicher belegt: %1</translation>
    </message>
    <message>
        <source>its certificate does not come from the authority in the file chosen for it</source>
        <translation>ihr Zertifikat stammt nicht von der Stelle in der dafür gewählten Datei</translation>
    </message>
    <message>
        <source>its key is not the one that is pinned for it; it has %1</source>
        <translation>ihr Schlüssel ist nicht der angeheftete; ihrer ist %1</translation>
    </message>
    <message>
        <source>none that is known</source>
        <translation>keiner, der bekannt ist</translation>
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
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Job öffnen</translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation>Worker öffnen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Its place on the timeline</source>
        <translation>Platz auf der Zeitachse</translation>
    </message>
    <message>
        <source>Its fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>Felder im Original</translation>
    </message>
    <message>
        <source>It came without any.</source>
        <translation>Kam ohne Felder.</translation>
    </message>
</context>
<context>
    <name>qd::ActivityEdit</name>
    <message>
        <source>Filter what happened</source>
        <translation>Aktivität filtern</translation>
    </message>
    <message>
        <source>Filter: worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</source>
        <translation>Filter: worker:scraper-*  is:failure  duration&gt;30s  -kind:job_started</translation>
    </message>
    <message>
        <source>Words, or terms such as
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation>Wörter oder Ausdrücke wie
worker:scraper-*   is:failure   duration&gt;30s   age&lt;10m   field.url:*.pdf   -kind:job_started
Tab ergänzt, ↓ schlägt vor, F1 erklärt alle (Ctrl+F oder / springt hierher)</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht…</translation>
    </message>
</context>
<context>
    <name>qd::ActivityList</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Job started</source>
        <translation>Job gestartet</translation>
    </message>
    <message>
        <source>Job finished</source>
        <translation>Job fertig</translation>
    </message>
    <message>
        <source>Job failed</source>
        <translation>Job fehlgeschlagen</translation>
    </message>
    <message>
        <source>Worker started</source>
        <translation>Worker gestartet</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Worker gestoppt</translation>
    </message>
    <message>
        <source>Worker error</source>
        <translation>Worker-Fehler</translation>
    </message>
    <message>
        <source>Cron started</source>
        <translation>Cron gestartet</translation>
    </message>
    <message>
        <source>Cron finished</source>
        <translation>Cron fertig</translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation>Cron fehlgeschlagen</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>Wirkungslos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>Erneut einreihen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>qd::ActivityLogPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>%1 answers, but nothing has happened since. It appears here by itself.</source>
        <translation>%1 antwortet, aber seither ist nichts geschehen. Neues erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>qd::ActivityPanel</name>
    <message>
        <source>Job: %1</source>
        <translation>Job: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Warteschlange: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Alle Aktivität</translation>
    </message>
    <message>
        <source>Everything that happened (Ctrl+7)</source>
        <translation>Alles, was geschah (Ctrl+7)</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused, %1 new</source>
        <translation>pausiert, %1 neu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>Go to the newest</source>
        <translation>Zum Neuesten</translation>
    </message>
</context>
<context>
    <name>qd::ActivityQuery</name>
    <message>
        <source>“is:%1” (character %2) is not known: it may be %3.</source>
        <translation>„is:%1“ (Stelle %2) ist unbekannt: möglich ist %3.</translation>
    </message>
</context>
<context>
    <name>qd::ActivityTable</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>qd::ActivityView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space stops the list and lets it go on</source>
        <translation>Leertaste hält die Liste an und lässt sie weiterlaufen</translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation>Dieser Worker ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>The timeline no longer knows this worker.</source>
        <translation>Die Zeitachse kennt diesen Worker nicht mehr.</translation>
    </message>
    <message>
        <source>, %1 new</source>
        <translation>, %1 neu</translation>
    </message>
    <message>
        <source>Frozen%1</source>
        <translation>Eingefroren%1</translation>
    </message>
    <message>
        <source>Paused%1</source>
        <translation>Pausiert%1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>reaches back to %1</source>
        <translation>reicht zurück bis %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Suche weiter zurück…</translation>
    </message>
    <message>
        <source>Older entries: %1</source>
        <translation>Ältere Einträge: %1</translation>
    </message>
    <message>
        <source>Older entries are not kept</source>
        <translation>Ältere Einträge werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Nothing older is kept</source>
        <translation>Nichts Älteres aufbewahrt</translation>
    </message>
    <message>
        <source>%1 older ones are no longer in memory</source>
        <translation>%1 ältere sind nicht mehr im Speicher</translation>
    </message>
    <message>
        <source>This source gives no ids: it cannot promise that nothing is missing</source>
        <translation>Diese Quelle liefert keine IDs: Lücken lassen sich nicht ausschließen</translation>
    </message>
    <message>
        <source>The life of this job is no longer in memory: what is known of it stands here.</source>
        <translation>Der Ablauf dieses Jobs ist nicht mehr im Speicher: Hier steht, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Job öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Only %1 %2</source>
        <translation>Nur %1 %2</translation>
    </message>
</context>
<context>
    <name>qd::ActivityViews</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Open this view as a window</source>
        <translation>Diese Ansicht als Fenster öffnen</translation>
    </message>
    <message>
        <source>Open as a window</source>
        <translation>Als Fenster öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>What is hidden…</source>
        <translation>Was ausgeblendet ist…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
</context>
<context>
    <name>qd::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>What comes and matches appears here by itself.</source>
        <translation>Passendes erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>What happens appears here by itself.</source>
        <translation>Was geschieht, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>qd::AddressBook</name>
    <message>
        <source>%1 cannot be part of an address: nothing was sent</source>
        <translation>%1 kann nicht Teil einer Adresse sein: nichts gesendet</translation>
    </message>
    <message>
        <source>an empty name</source>
        <translation>ein leerer Name</translation>
    </message>
    <message>
        <source>%1 names no worker &quot;%2&quot; under an address of its own; the profile must say which address is its; nothing was sent</source>
        <translation>%1 nennt keinen Worker „%2“ unter eigener Adresse; das Profil muss sie angeben; nichts gesendet</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; also fits another worker; the profile must say its address; nothing was sent</source>
        <translation>der Name „%1“ passt auch auf einen anderen Worker; das Profil muss die Adresse angeben; nichts gesendet</translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2; nothing was sent</source>
        <translation>die Adresse von „%1“ war nicht zu ermitteln: %2; nichts gesendet</translation>
    </message>
    <message>
        <source>the address of &quot;%1&quot; could not be found out: %2 answered %3; nothing was sent</source>
        <translation>die Adresse von „%1“ war nicht zu ermitteln: %2 antwortete mit %3; nichts gesendet</translation>
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
        <translation>1 Alarm</translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 Alarme</translation>
    </message>
</context>
<context>
    <name>qd::AlertHistoryModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>found afterwards</source>
        <translation>nachträglich gefunden</translation>
    </message>
    <message>
        <source>nobody was called</source>
        <translation>niemand benachrichtigt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 solved alerts</source>
        <translation>%1 behobene Alarme</translation>
    </message>
    <message>
        <source>%1 of %2 solved alerts</source>
        <translation>%1 von %2 behobenen Alarmen</translation>
    </message>
</context>
<context>
    <name>qd::AlertLines</name>
    <message>
        <source>%1 open alerts</source>
        <translation>%1 offene Alarme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte 1 h</translation>
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
        <translation>niemand sah damals zu: im Verlauf gefunden</translation>
    </message>
    <message>
        <source>%1: %2 times</source>
        <translation>%1: %2-mal</translation>
    </message>
</context>
<context>
    <name>qd::AlertModel</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1 more alerts</source>
        <translation>%1 weitere Alarme</translation>
    </message>
    <message>
        <source>only the first %1 are listed</source>
        <translation>nur die ersten %1 sind gelistet</translation>
    </message>
</context>
<context>
    <name>qd::AlertPanel</name>
    <message>
        <source>All alerts</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>The Alerts page (Ctrl+6)</source>
        <translation>Die Seite „Alarme“ (Ctrl+6)</translation>
    </message>
    <message>
        <source>Active alerts</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts erfordert Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>qd::AlertPast</name>
    <message>
        <source>The history does not keep what this rule asks for.</source>
        <translation>Was diese Regel abfragt, bewahrt der Verlauf nicht auf.</translation>
    </message>
    <message>
        <source>This rule goes by what is usual, which the history does not tell.</source>
        <translation>Diese Regel richtet sich nach dem Üblichen, das der Verlauf nicht kennt.</translation>
    </message>
    <message>
        <source>The history does not tell what was not there.</source>
        <translation>Der Verlauf zeigt nicht, was fehlte.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 were looked at.</source>
        <translation>Nur die ersten %1 von %2 wurden betrachtet.</translation>
    </message>
    <message>
        <source>Nothing is meant by this scope now.</source>
        <translation>Dieser Geltungsbereich trifft derzeit auf nichts zu.</translation>
    </message>
    <message>
        <source>Nothing is recorded on this computer.</source>
        <translation>Auf diesem Computer ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The history cannot be asked now.</source>
        <translation>Der Verlauf lässt sich jetzt nicht abfragen.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>When a single worker was down is not recorded, only how many were silent: how often this rule called stands in the list of rules.</source>
        <translation>Wann ein einzelner Worker ausfiel, wird nicht aufgezeichnet, nur wie viele verstummt waren: Wie oft diese Regel gemeldet hat, steht in der Liste der Regeln.</translation>
    </message>
    <message>
        <source>This rule watches no recorded figure: how often it called stands in the list of rules.</source>
        <translation>Diese Regel beobachtet keinen aufgezeichneten Wert: Wie oft sie gemeldet hat, steht in der Liste der Regeln.</translation>
    </message>
</context>
<context>
    <name>qd::AlertPreviewBox</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>What the rule would have done</source>
        <translation>Was die Regel getan hätte</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>What it would have done is told as soon as it is right.</source>
        <translation>Was sie getan hätte, steht hier, sobald die Regel stimmt.</translation>
    </message>
    <message>
        <source>There is no history to look at: nobody knows what it would have done.</source>
        <translation>Kein Verlauf vorhanden: Was sie getan hätte, weiß niemand.</translation>
    </message>
    <message>
        <source>Would not have fired in the last %1.</source>
        <translation>Letzte %1: hätte nicht ausgelöst.</translation>
    </message>
    <message>
        <source>Would have fired once in the last %1.</source>
        <translation>Letzte %1: hätte einmal ausgelöst.</translation>
    </message>
    <message>
        <source>Would have fired %1 times in the last %2.</source>
        <translation>Letzte %2: hätte %1-mal ausgelöst.</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>The history reaches back to %1.</source>
        <translation>Der Verlauf reicht zurück bis %1.</translation>
    </message>
</context>
<context>
    <name>qd::AlertReach</name>
    <message>
        <source>Shown by the tray: %1</source>
        <translation>Vom Infobereich angezeigt: %1</translation>
    </message>
    <message>
        <source>The desktop has taken it.</source>
        <translation>Der Desktop hat es angenommen.</translation>
    </message>
    <message>
        <source>No sound is chosen.</source>
        <translation>Kein Ton ausgewählt.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service is there.</source>
        <translation>Der Benachrichtigungsdienst des Desktops ist verfügbar.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRowDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Snooze ▾</source>
        <translation>Zurückstellen ▾</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>No figure of it is kept.</source>
        <translation>Keine Kennzahl aufbewahrt.</translation>
    </message>
    <message>
        <source>The last hour, a value a minute; dashed: the limit. Gaps: nothing was heard.</source>
        <translation>Die letzte Stunde, ein Wert pro Minute; gestrichelt: der Grenzwert. Lücken: keine Meldung.</translation>
    </message>
    <message>
        <source>The last hour, a value a minute. Gaps: nothing was heard.</source>
        <translation>Die letzte Stunde, ein Wert pro Minute. Lücken: keine Meldung.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRule</name>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>tasks a minute</source>
        <translation>Aufgaben pro Minute</translation>
    </message>
    <message>
        <source>average processing time</source>
        <translation>durchschnittliche Verarbeitungszeit</translation>
    </message>
    <message>
        <source>time of its job</source>
        <translation>Laufzeit des Jobs</translation>
    </message>
    <message>
        <source>time since the last sign of life</source>
        <translation>Zeit seit letztem Lebenszeichen</translation>
    </message>
    <message>
        <source>time since the last work</source>
        <translation>Zeit seit letzter Arbeit</translation>
    </message>
    <message>
        <source>time since the last heartbeat</source>
        <translation>Zeit seit letztem Heartbeat</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>tasks in its queue</source>
        <translation>Aufgaben in der Warteschlange</translation>
    </message>
    <message>
        <source>room in its queue</source>
        <translation>Platz in der Warteschlange</translation>
    </message>
    <message>
        <source>tasks processed</source>
        <translation>verarbeitete Aufgaben</translation>
    </message>
    <message>
        <source>tasks succeeded</source>
        <translation>erfolgreiche Aufgaben</translation>
    </message>
    <message>
        <source>tasks failed</source>
        <translation>fehlgeschlagene Aufgaben</translation>
    </message>
    <message>
        <source>exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Vorhandensein</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation>wartende Aufgaben</translation>
    </message>
    <message>
        <source>tasks held by workers</source>
        <translation>von Workern gehaltene Aufgaben</translation>
    </message>
    <message>
        <source>age of the oldest task</source>
        <translation>Alter der ältesten Aufgabe</translation>
    </message>
    <message>
        <source>orphaned tasks</source>
        <translation>verwaiste Aufgaben</translation>
    </message>
    <message>
        <source>dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>change per second</source>
        <translation>Änderung pro Sekunde</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>missed runs</source>
        <translation>verpasste Läufe</translation>
    </message>
    <message>
        <source>time of the last run</source>
        <translation>Dauer des letzten Laufs</translation>
    </message>
    <message>
        <source>time since the last run</source>
        <translation>Zeit seit letztem Lauf</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>active workers</source>
        <translation>aktive Worker</translation>
    </message>
    <message>
        <source>silent workers</source>
        <translation>verstummte Worker</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>processor in use</source>
        <translation>Prozessorauslastung</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>Speicherauslastung</translation>
    </message>
    <message>
        <source>disk in use</source>
        <translation>Datenträgerauslastung</translation>
    </message>
    <message>
        <source>system load</source>
        <translation>Systemlast</translation>
    </message>
    <message>
        <source>average response time</source>
        <translation>durchschnittliche Antwortzeit</translation>
    </message>
    <message>
        <source>age of the data</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>malformed messages</source>
        <translation>fehlerhafte Nachrichten</translation>
    </message>
    <message>
        <source>messages dropped for their size</source>
        <translation>wegen Größe verworfene Nachrichten</translation>
    </message>
    <message>
        <source>connected (1) or not (0)</source>
        <translation>verbunden (1) oder nicht (0)</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>All workers down</source>
        <translation>Alle Worker ausgefallen</translation>
    </message>
    <message>
        <source>Worker down</source>
        <translation>Worker ausgefallen</translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation>Job hängt</translation>
    </message>
    <message>
        <source>Error rate high</source>
        <translation>Fehlerrate hoch</translation>
    </message>
    <message>
        <source>Processing slow</source>
        <translation>Verarbeitung langsam</translation>
    </message>
    <message>
        <source>Nobody reads a queue</source>
        <translation>Warteschlange ohne Leser</translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation>Warteschlange zu lang</translation>
    </message>
    <message>
        <source>Cron run missed</source>
        <translation>Cron-Lauf verpasst</translation>
    </message>
    <message>
        <source>Cron run failed</source>
        <translation>Cron-Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation>Speicherauslastung hoch</translation>
    </message>
    <message>
        <source>%1: there is no such field.</source>
        <translation>%1: Dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>a text of at most %1 characters, please.</source>
        <translation>bitte ein Text mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>true or false, please.</source>
        <translation>bitte true oder false.</translation>
    </message>
    <message>
        <source>a number from %1 to %2, please.</source>
        <translation>bitte eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>one of %1, please.</source>
        <translation>bitte einer der Werte %1.</translation>
    </message>
    <message>
        <source>&quot;from&quot; and &quot;to&quot; as &quot;22:00&quot;, please.</source>
        <translation>bitte „from“ und „to“ als „22:00“.</translation>
    </message>
    <message>
        <source>days are mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>Tage sind mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>it is no object.</source>
        <translation>sie ist kein Objekt.</translation>
    </message>
    <message>
        <source>id: each rule needs one of its own.</source>
        <translation>id: Jede Regel braucht eine eigene.</translation>
    </message>
    <message>
        <source>there are more than %1 of them.</source>
        <translation>es sind mehr als %1.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleDialog</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Webhook and command</source>
        <translation>Webhook und Befehl</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A new rule</source>
        <translation>Eine neue Regel</translation>
    </message>
    <message>
        <source>A rule of one&apos;s own</source>
        <translation>Eine eigene Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>By the recorded history</source>
        <translation>Laut aufgezeichnetem Verlauf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Raise when</source>
        <translation>Auslösen bei</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>solved when back by</source>
        <translation>behoben ab Abstand</translation>
    </message>
    <message>
        <source>For at least</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>Meldet per</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>What to call it</source>
        <translation>Wie sie heißen soll</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>Welche Kennzahl</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Art der Prüfung</translation>
    </message>
    <message>
        <source>Solved when back by</source>
        <translation>Behoben ab Abstand</translation>
    </message>
    <message>
        <source>The value must be this far back within the limit before the alert is solved</source>
        <translation>So weit muss der Wert wieder innerhalb des Grenzwerts liegen, bevor der Alarm als behoben gilt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>For how long, in seconds</source>
        <translation>Wie lange, in Sekunden</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>this is no number.</source>
        <translation>das ist keine Zahl.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>Solved when back by: %1</source>
        <translation>Behoben ab Abstand: %1</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleFile</name>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is larger than 1 MB: these are no rules.</source>
        <translation>Größer als 1 MB: Das sind keine Regeln.</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>Kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>There are no rules in it.</source>
        <translation>Es sind keine Regeln enthalten.</translation>
    </message>
    <message>
        <source>It cannot be written: %1.</source>
        <translation>Nicht schreibbar: %1.</translation>
    </message>
</context>
<context>
    <name>qd::AlertRuleText</name>
    <message>
        <source>no data comes, or signed out</source>
        <translation>keine Daten kommen oder abgemeldet</translation>
    </message>
    <message>
        <source>all workers are down</source>
        <translation>alle Worker sind ausgefallen</translation>
    </message>
    <message>
        <source>crashed, in error, stopped or silent</source>
        <translation>abgestürzt, im Fehler, gestoppt oder verstummt</translation>
    </message>
    <message>
        <source>a job runs three times as long as usual</source>
        <translation>ein Job läuft dreimal so lang wie üblich</translation>
    </message>
    <message>
        <source>tasks wait and nobody reads it</source>
        <translation>Aufgaben warten, und niemand liest sie</translation>
    </message>
    <message>
        <source>a run did not come</source>
        <translation>ein Lauf blieb aus</translation>
    </message>
    <message>
        <source>the last run failed</source>
        <translation>der letzte Lauf schlug fehl</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Cron job</source>
        <translation>Cronjob</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>as built in</source>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>wachsend</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 by more than %3</source>
        <translation>%1 %2 um mehr als %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>only listed</source>
        <translation>nur gelistet</translation>
    </message>
    <message>
        <source>quiet %1–%2</source>
        <translation>Ruhe %1–%2</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesModel</name>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not as built in; it can be reset.</source>
        <translation>Nicht wie mitgeliefert; lässt sich zurücksetzen.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Raised when</source>
        <translation>Löst aus bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Calls by</source>
        <translation>Meldet per</translation>
    </message>
    <message>
        <source>Fired 7 d</source>
        <translation>Ausgelöst 7 T</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesPanel</name>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What raises an alert</source>
        <translation>Was einen Alarm auslöst</translation>
    </message>
    <message>
        <source>A rule of one&apos;s own (N)</source>
        <translation>Eine eigene Regel (N)</translation>
    </message>
    <message>
        <source>More about the rules</source>
        <translation>Mehr zu den Regeln</translation>
    </message>
    <message>
        <source>Edit, duplicate, remove, reset, import, export</source>
        <translation>Bearbeiten, duplizieren, entfernen, zurücksetzen, importieren, exportieren</translation>
    </message>
    <message>
        <source>Edit…	Enter</source>
        <translation>Bearbeiten…	Enter</translation>
    </message>
    <message>
        <source>Switch off	Space</source>
        <translation>Ausschalten	Leertaste</translation>
    </message>
    <message>
        <source>Switch on	Space</source>
        <translation>Einschalten	Leertaste</translation>
    </message>
    <message>
        <source>Duplicate…	D</source>
        <translation>Duplizieren…	D</translation>
    </message>
    <message>
        <source>Remove	Del</source>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <source>As built in</source>
        <translation>Wie mitgeliefert</translation>
    </message>
    <message>
        <source>The rule is as built in again.</source>
        <translation>Die Regel ist wieder wie mitgeliefert.</translation>
    </message>
    <message>
        <source>New rule…	N</source>
        <translation>Neue Regel…	N</translation>
    </message>
    <message>
        <source>Import rules…</source>
        <translation>Regeln importieren…</translation>
    </message>
    <message>
        <source>Export rules…</source>
        <translation>Regeln exportieren…</translation>
    </message>
    <message>
        <source>There are %1 rules of one&apos;s own: no more can be kept.</source>
        <translation>Es gibt %1 eigene Regeln: Mehr sind nicht möglich.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>A built-in rule stays; it can be switched off (Space).</source>
        <translation>Eine mitgelieferte Regel bleibt; sie lässt sich ausschalten (Leertaste).</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Regeln (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>%1: one rule is taken in.</source>
        <translation>%1: eine Regel übernommen.</translation>
    </message>
    <message>
        <source>%1: %2 rules are taken in.</source>
        <translation>%1: %2 Regeln übernommen.</translation>
    </message>
    <message>
        <source>%1 left out. %2</source>
        <translation>%1 ausgelassen. %2</translation>
    </message>
    <message>
        <source>The rules are written into %1.</source>
        <translation>Regeln in %1 geschrieben.</translation>
    </message>
    <message>
        <source>No rules match</source>
        <translation>Keine Regel passt</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>Der Filter verbirgt alle %1.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>qd::AlertRulesTable</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Alarmregeln</translation>
    </message>
</context>
<context>
    <name>qd::AlertScopeEdit</name>
    <message>
        <source>All workers</source>
        <translation>Alle Worker</translation>
    </message>
    <message>
        <source>Which workers</source>
        <translation>Welche Worker</translation>
    </message>
    <message>
        <source>Names with * for anything, parted by spaces: mail* scrape_jobs</source>
        <translation>Namen mit * als Platzhalter, durch Leerzeichen getrennt: mail* scrape_jobs</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All cron jobs</source>
        <translation>Alle Cronjobs</translation>
    </message>
    <message>
        <source>Which queues</source>
        <translation>Welche Warteschlangen</translation>
    </message>
    <message>
        <source>Which cron jobs</source>
        <translation>Welche Cronjobs</translation>
    </message>
    <message>
        <source>matches %1 of %2 workers now</source>
        <translation>passt jetzt auf %1 von %2 Workern</translation>
    </message>
    <message>
        <source>matches %1 of %2 queues now</source>
        <translation>passt jetzt auf %1 von %2 Warteschlangen</translation>
    </message>
    <message>
        <source>matches %1 of %2 cron jobs now</source>
        <translation>passt jetzt auf %1 von %2 Cronjobs</translation>
    </message>
    <message>
        <source>the fleet as a whole</source>
        <translation>die Flotte als Ganzes</translation>
    </message>
    <message>
        <source>the connection to it</source>
        <translation>die Verbindung zu ihr</translation>
    </message>
</context>
<context>
    <name>qd::AlertSolvedTable</name>
    <message>
        <source>History of alerts</source>
        <translation>Alarmverlauf</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Heute behoben</translation>
    </message>
</context>
<context>
    <name>qd::AlertTable</name>
    <message>
        <source>Active alerts</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>For the chosen alerts</source>
        <translation>Für die ausgewählten Alarme</translation>
    </message>
    <message>
        <source>Acknowledge the chosen ones</source>
        <translation>Die ausgewählten quittieren</translation>
    </message>
    <message>
        <source>Snooze the chosen ones</source>
        <translation>Die ausgewählten zurückstellen</translation>
    </message>
    <message>
        <source>Let the chosen ones call again</source>
        <translation>Die ausgewählten wieder melden lassen</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>qd::AlertUntilWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Bis morgen 8:00</translation>
    </message>
</context>
<context>
    <name>qd::AlertWatch</name>
    <message>
        <source>the back end</source>
        <translation>das Backend</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Von %1 abgemeldet</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>All %L1 workers are down</source>
        <translation>Alle %L1 Worker sind ausgefallen</translation>
    </message>
    <message>
        <source>all of them are silent</source>
        <translation>alle sind verstummt</translation>
    </message>
    <message>
        <source>on its way back: over at %1</source>
        <translation>auf dem Rückweg: vorbei bei %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist vorhanden</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1: no %2 is told</source>
        <translation>%1: keine Angabe zu „%2“</translation>
    </message>
    <message>
        <source>%1: %2 changed to %3</source>
        <translation>%1: %2 geändert auf %3</translation>
    </message>
    <message>
        <source>%1: %2 keeps growing, now %3</source>
        <translation>%1: %2 weiter wachsend, jetzt %3</translation>
    </message>
    <message>
        <source>for more than %1</source>
        <translation>seit mehr als %1</translation>
    </message>
    <message>
        <source>%1 did not run</source>
        <translation>%1 lief nicht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 workers are down</source>
        <translation>%1 Worker sind ausgefallen</translation>
    </message>
    <message>
        <source>%1 queues: nobody reads them</source>
        <translation>%1 Warteschlangen ohne Leser</translation>
    </message>
    <message>
        <source>%1 workers: %2</source>
        <translation>%1 Worker: %2</translation>
    </message>
    <message>
        <source>%1 queues: %2</source>
        <translation>%1 Warteschlangen: %2</translation>
    </message>
    <message>
        <source>%1 cron jobs: %2</source>
        <translation>%1 Cronjobs: %2</translation>
    </message>
    <message>
        <source>Host %1: all %2 workers are silent</source>
        <translation>Host %1: alle %2 Worker sind verstummt</translation>
    </message>
    <message>
        <source>it goes on in a newer record</source>
        <translation>geht in einem neueren Eintrag weiter</translation>
    </message>
    <message>
        <source>it began while nobody watched</source>
        <translation>begann, während niemand zusah</translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set back by %1 meanwhile</source>
        <translation>die Uhr dieses Computers wurde inzwischen um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>this computer&apos;s clock was set ahead by %1 meanwhile</source>
        <translation>die Uhr dieses Computers wurde inzwischen um %1 vorgestellt</translation>
    </message>
    <message>
        <source>told from then on by: %1</source>
        <translation>ab da gemeldet durch: %1</translation>
    </message>
    <message>
        <source>its rule was switched off</source>
        <translation>die Regel wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>die Regel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>ended while nobody watched, between %1 and %2</source>
        <translation>endete, während niemand zusah, zwischen %1 und %2</translation>
    </message>
    <message>
        <source>ended while nobody watched, before %1</source>
        <translation>endete, während niemand zusah, vor %1</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <translation>über %1 %</translation>
    </message>
</context>
<context>
    <name>qd::AlertWords</name>
    <message>
        <source>Worker down</source>
        <translation>Worker ausgefallen</translation>
    </message>
    <message>
        <source>Job stuck</source>
        <translation>Job hängt</translation>
    </message>
    <message>
        <source>High error rate</source>
        <translation>Hohe Fehlerrate</translation>
    </message>
    <message>
        <source>Slow processing</source>
        <translation>Langsame Verarbeitung</translation>
    </message>
    <message>
        <source>Queue high</source>
        <translation>Warteschlange zu lang</translation>
    </message>
    <message>
        <source>Nobody reads the queue</source>
        <translation>Warteschlange ohne Leser</translation>
    </message>
    <message>
        <source>Memory high</source>
        <translation>Speicherauslastung hoch</translation>
    </message>
    <message>
        <source>Cron missed</source>
        <translation>Cron verpasst</translation>
    </message>
    <message>
        <source>Cron failed</source>
        <translation>Cron fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fleet down</source>
        <translation>Flotte ausgefallen</translation>
    </message>
    <message>
        <source>Fleet cut off</source>
        <translation>Flotte abgeschnitten</translation>
    </message>
    <message>
        <source>Workers down</source>
        <translation>Worker ausgefallen</translation>
    </message>
    <message>
        <source>Worker crashed</source>
        <translation>Worker abgestürzt</translation>
    </message>
    <message>
        <source>Worker in error</source>
        <translation>Worker im Fehler</translation>
    </message>
    <message>
        <source>Worker stopped</source>
        <translation>Worker gestoppt</translation>
    </message>
    <message>
        <source>Worker silent</source>
        <translation>Worker verstummt</translation>
    </message>
    <message>
        <source>Worker unavailable</source>
        <translation>Worker nicht verfügbar</translation>
    </message>
    <message>
        <source>came back once</source>
        <translation>kam einmal wieder</translation>
    </message>
    <message>
        <source>came back %1 times</source>
        <translation>kam %1-mal wieder</translation>
    </message>
    <message>
        <source>1 cause folded</source>
        <translation>1 Ursache gebündelt</translation>
    </message>
    <message>
        <source>%1 causes folded</source>
        <translation>%1 Ursachen gebündelt</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 Warteschlangen</translation>
    </message>
    <message>
        <source>%1 cron jobs</source>
        <translation>%1 Cronjobs</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>%1 · limit %2</source>
        <translation>%1 · Grenzwert %2</translation>
    </message>
    <message>
        <source>%1 folded</source>
        <translation>%1 gebündelt</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>not yet for long enough</source>
        <translation>noch nicht lange genug</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>quittiert %1</translation>
    </message>
    <message>
        <source>ack %1 %2</source>
        <translation>quittiert %1 %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>solved %1</source>
        <translation>behoben %1</translation>
    </message>
    <message>
        <source>Raised in quiet hours or while muted: nobody was called.</source>
        <translation>In Ruhezeit oder Stummschaltung ausgelöst: Niemand wurde benachrichtigt.</translation>
    </message>
    <message>
        <source>Nobody watched then: found in the history afterwards.</source>
        <translation>Niemand sah damals zu: nachträglich im Verlauf gefunden.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>tasks/s</source>
        <translation>Aufgaben/s</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>qd::AlertsPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Mute all for…</source>
        <translation>Alle stumm für…</translation>
    </message>
    <message>
        <source>End mute</source>
        <translation>Stumm aufheben</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter alerts by words</source>
        <translation>Alarme nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words that must occur in what or where; -word: must not (Ctrl+F)</source>
        <translation>Wörter, die in Was oder Wo vorkommen müssen; -Wort: dürfen nicht (Ctrl+F)</translation>
    </message>
    <message>
        <source>Nobody is called until then, whatever is raised; alerts are still kept</source>
        <translation>Bis dahin wird niemand benachrichtigt, was auch ausgelöst wird; Alarme werden trotzdem aufbewahrt</translation>
    </message>
    <message>
        <source>Solved today</source>
        <translation>Heute behoben</translation>
    </message>
    <message>
        <source>%1 rules · %2 of one&apos;s own</source>
        <translation>%1 Regeln · %2 eigene</translation>
    </message>
    <message>
        <source>%1 solved</source>
        <translation>%1 behoben</translation>
    </message>
    <message>
        <source>%1 active</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 quittiert</translation>
    </message>
    <message>
        <source>%1 snoozed</source>
        <translation>%1 zurückgestellt</translation>
    </message>
    <message>
        <source>%1 solved today</source>
        <translation>%1 heute behoben</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Nobody knows whether all is quiet</source>
        <translation>Ob alles ruhig ist, weiß niemand</translation>
    </message>
    <message>
        <source>The last data is %1 old; nothing called then.</source>
        <translation>Die letzten Daten sind %1 alt; damals war nichts gemeldet.</translation>
    </message>
    <message>
        <source>No rule is switched on</source>
        <translation>Keine Regel ist eingeschaltet</translation>
    </message>
    <message>
        <source>Nothing can call. Switch rules on under Rules.</source>
        <translation>Nichts kann Alarm auslösen. Schalten Sie Regeln unter „Regeln“ ein.</translation>
    </message>
    <message>
        <source>All quiet</source>
        <translation>Alles ruhig</translation>
    </message>
    <message>
        <source>All quiet since %1</source>
        <translation>Alles ruhig seit %1</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts erfordert Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>All alerts are muted until %1: nobody is called. What is raised is kept and listed here.</source>
        <translation>Alle Alarme sind bis %1 stumm: Niemand wird benachrichtigt. Was ausgelöst wird, wird aufbewahrt und hier gelistet.</translation>
    </message>
    <message>
        <source>The history of alerts cannot be read: %1</source>
        <translation>Der Alarmverlauf ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter blendet alle aus.</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>Der Filter blendet alle %1 aus.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>No alert was solved</source>
        <translation>Kein Alarm wurde behoben</translation>
    </message>
    <message>
        <source>None in this range. Solved alerts are kept on this computer and found here.</source>
        <translation>Keine in diesem Zeitraum. Behobene Alarme werden auf diesem Computer aufbewahrt und hier gefunden.</translation>
    </message>
    <message>
        <source>No history is kept: only what is solved while the program runs is found here.</source>
        <translation>Es wird kein Verlauf aufbewahrt: Hier steht nur, was behoben wird, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Snooze for how long</source>
        <translation>Wie lange zurückstellen</translation>
    </message>
    <message>
        <source>Open %1	Enter</source>
        <translation>%1 öffnen	Enter</translation>
    </message>
    <message>
        <source>Acknowledge	A</source>
        <translation>Quittieren	A</translation>
    </message>
    <message>
        <source>Acknowledge %1	A</source>
        <translation>%1 quittieren	A</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Call again	C</source>
        <translation>Wieder melden	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>Exportieren…	Ctrl+E</translation>
    </message>
</context>
<context>
    <name>qd::ApiFeed</name>
    <message>
        <source>an event without content</source>
        <translation>ein Ereignis ohne Inhalt</translation>
    </message>
    <message>
        <source>%1 %2 %3: %4</source>
        <translation>%1 %2 %3: %4</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>sent a broken</source>
        <translation>lieferte ungültiges</translation>
    </message>
    <message>
        <source>Signed out: nothing was sent.</source>
        <translation>Abgemeldet: nichts gesendet.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1 is slow to reach: an update is on its way since %2 s, %3 kB so far (%4 kB/s).</source>
        <translation>%1 ist schlecht erreichbar: Ein Update ist seit %2 s unterwegs, bisher %3 kB (%4 kB/s).</translation>
    </message>
    <message>
        <source>%1 keeps its live stream open but sends no update over it. Reading /overview every %2 s meanwhile; the stream is listened to.</source>
        <translation>%1 hält seinen Livestream offen, sendet darüber aber keine Updates. Solange wird /overview alle %2 s gelesen; der Stream wird weiter abgehört.</translation>
    </message>
    <message>
        <source>Reading /overview every %1 s instead; the stream is tried again.</source>
        <translation>Stattdessen wird /overview alle %1 s gelesen; der Stream wird erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Neue Versuche laufen von selbst.</translation>
    </message>
    <message>
        <source>The last data are kept.</source>
        <translation>Die letzten Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Asking /overview.</source>
        <translation>/overview wird abgefragt.</translation>
    </message>
    <message>
        <source>Not signed in to %1: nothing was sent.</source>
        <translation>Nicht bei %1 angemeldet: nichts gesendet.</translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation>Nicht mit %1 verbunden: nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 has failed again and again; nothing is sent until it has answered a trial.</source>
        <translation>%1 ist immer wieder fehlgeschlagen; gesendet wird erst, wenn ein Probeversuch beantwortet ist.</translation>
    </message>
    <message>
        <source>%1 lists no worker &quot;%2&quot; any more: nothing was sent.</source>
        <translation>%1 führt keinen Worker „%2“ mehr: nichts gesendet.</translation>
    </message>
    <message>
        <source>More than one worker is called &quot;%1&quot;: nothing was sent.</source>
        <translation>Mehrere Worker heißen „%1“: nichts gesendet.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>%1 lists no such worker.</source>
        <translation>%1 führt keinen solchen Worker.</translation>
    </message>
</context>
<context>
    <name>qd::Application</name>
    <message>
        <source>Demo fleet</source>
        <translation>Demoflotte</translation>
    </message>
    <message>
        <source>No token is sent to this fleet: its address is plain http to another computer.</source>
        <translation>An diese Flotte wird kein Token gesendet: Ihre Adresse ist einfaches http zu einem anderen Computer.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of %1? What it was signed in with is removed from this program and from the keychain. Nobody watches this fleet from here until you sign in again.</source>
        <translation>Von %1 abmelden? Die Anmeldedaten werden aus diesem Programm und aus dem Schlüsselbund entfernt. Von hier aus beobachtet niemand diese Flotte, bis Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>There is no saved fleet “%1”.</source>
        <translation>Es gibt keine gespeicherte Flotte „%1“.</translation>
    </message>
    <message>
        <source>There is no worker “%1” in %2.</source>
        <translation>In %2 gibt es keinen Worker „%1“.</translation>
    </message>
</context>
<context>
    <name>qd::Arranger</name>
    <message>
        <source>attention</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>job&apos;s running time</source>
        <translation>Laufzeit des Jobs</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>verarbeitet</translation>
    </message>
    <message>
        <source>error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>average time</source>
        <translation>Durchschnittszeit</translation>
    </message>
    <message>
        <source>tasks waiting</source>
        <translation>wartende Aufgaben</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>last seen</source>
        <translation>zuletzt gesehen</translation>
    </message>
    <message>
        <source>uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>status word</source>
        <translation>Statuswort</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Groups of the workers</source>
        <translation>Gruppierung der Worker</translation>
    </message>
    <message>
        <source>Order of the workers</source>
        <translation>Reihenfolge der Worker</translation>
    </message>
    <message>
        <source>Groups and order of the workers</source>
        <translation>Gruppierung und Reihenfolge der Worker</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Sort: %1 +%2</source>
        <translation>Sortierung: %1 +%2</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Then by: %1</source>
        <translation>Dann nach: %1</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Dann nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
</context>
<context>
    <name>qd::AuditDialog</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter: words of who, what, outcome</source>
        <translation>Filter: Wörter aus Wer, Was, Ergebnis</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Audit-Log filtern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Every row carries the hash of the one before it. Verify reads them all.</source>
        <translation>Jede Zeile trägt den Hash der vorherigen. „Prüfen“ liest sie alle.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>bisher wurde nichts getan</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
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
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>qd::AuditFile</name>
    <message>
        <source>The audit log cannot be written: another program holds its lock.</source>
        <translation>Das Audit-Log kann nicht geschrieben werden: Ein anderes Programm hält die Sperre.</translation>
    </message>
    <message>
        <source>Half a line of %1 bytes at the end was taken away (SHA-256 %2).</source>
        <translation>Eine halbe Zeile von %1 Bytes am Ende wurde entfernt (SHA-256 %2).</translation>
    </message>
</context>
<context>
    <name>qd::AuditLog</name>
    <message>
        <source>%1 rows were lost while the log could not be written.</source>
        <translation>%1 Zeilen gingen verloren, während das Log nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source> %1 entries wait and are written later.</source>
        <translation> %1 Einträge warten und werden später geschrieben.</translation>
    </message>
    <message>
        <source>It is written again.</source>
        <translation>Es wird wieder geschrieben.</translation>
    </message>
</context>
<context>
    <name>qd::AuditModel</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>%1 rows of the audit log</source>
        <translation>%1 Zeilen des Audit-Logs</translation>
    </message>
</context>
<context>
    <name>qd::AuditTrail</name>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source> (until %1)</source>
        <translation> (bis %1)</translation>
    </message>
</context>
<context>
    <name>qd::AuditWalk</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: half a line.</source>
        <translation>Zeile %1 ist die erste fehlerhafte: eine halbe Zeile.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one (line %2 of %3): %4.</source>
        <translation>Zeile %1 ist die erste fehlerhafte (Zeile %2 von %3): %4.</translation>
    </message>
    <message>
        <source>Row %1 is missing: row %2 stands in its place.</source>
        <translation>Zeile %1 fehlt: Zeile %2 steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are missing: row %3 stands in their place.</source>
        <translation>Zeilen %1 bis %2 fehlen: Zeile %3 steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: row %2 stands in its place.</source>
        <translation>Zeile %1 ist die erste fehlerhafte: Zeile %2 steht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: it does not follow the row before it as that stands there now.</source>
        <translation>Zeile %1 ist die erste fehlerhafte: Sie folgt nicht auf die Zeile davor, wie diese jetzt dasteht.</translation>
    </message>
    <message>
        <source>Row %1 is the first bad one: the anchor knows another row of this number.</source>
        <translation>Zeile %1 ist die erste fehlerhafte: Der Anker kennt unter dieser Nummer eine andere Zeile.</translation>
    </message>
    <message>
        <source>The log is missing: the anchor knows of %1 rows.</source>
        <translation>Das Log fehlt: Der Anker weiß von %1 Zeilen.</translation>
    </message>
    <message>
        <source>The end is cut off: row %1 is missing.</source>
        <translation>Das Ende ist abgeschnitten: Zeile %1 fehlt.</translation>
    </message>
    <message>
        <source>The end is cut off: rows %1 to %2 are missing.</source>
        <translation>Das Ende ist abgeschnitten: Zeilen %1 bis %2 fehlen.</translation>
    </message>
    <message>
        <source>Each of the %1 rows follows the one before, but the anchor is missing: whether the end was cut off cannot be told.</source>
        <translation>Jede der %1 Zeilen folgt auf die vorherige, aber der Anker fehlt: Ob das Ende abgeschnitten wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>There is no row yet.</source>
        <translation>Es gibt noch keine Zeile.</translation>
    </message>
    <message>
        <source>All %1 rows are in order; the last one is of %2.</source>
        <translation>Alle %1 Zeilen sind in Ordnung; die letzte ist von %2.</translation>
    </message>
    <message>
        <source> A file alone: what stood before its first row and after its last is not known.</source>
        <translation> Nur eine Datei: Was vor ihrer ersten und nach ihrer letzten Zeile stand, ist nicht bekannt.</translation>
    </message>
    <message>
        <source> Half a line of %1 bytes stands at the end, as a power cut leaves it; the next row takes it away and says so.</source>
        <translation> Am Ende steht eine halbe Zeile von %1 Bytes, wie nach einem Stromausfall; die nächste Zeile entfernt sie und vermerkt das.</translation>
    </message>
</context>
<context>
    <name>qd::BulkRun</name>
    <message>
        <source>Stopped by you.</source>
        <translation>Von Ihnen gestoppt.</translation>
    </message>
    <message>
        <source>Not sent: stopped by you.</source>
        <translation>Nicht gesendet: von Ihnen gestoppt.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Its address has changed since you confirmed.</source>
        <translation>Die Adresse hat sich seit der Bestätigung geändert.</translation>
    </message>
    <message>
        <source>Not sent: the same is under way for this worker already.</source>
        <translation>Nicht gesendet: Derselbe Befehl läuft für diesen Worker bereits.</translation>
    </message>
    <message>
        <source>The back end asked for a slower pace.</source>
        <translation>Das Backend verlangt ein langsameres Tempo.</translation>
    </message>
    <message>
        <source>%1 of %2 workers on %3, %4</source>
        <translation>%1 für %2 Worker auf %3, %4</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>qd::ChartLegend</name>
    <message>
        <source>Series</source>
        <translation>Reihen</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, ausgeblendet</translation>
    </message>
    <message>
        <source>%1
Click: off or on. Double click: only this one.</source>
        <translation>%1
Klick: aus oder ein. Doppelklick: nur diese.</translation>
    </message>
</context>
<context>
    <name>qd::ChartPage</name>
    <message>
        <source>Undo the zoom</source>
        <translation>Zoom zurücknehmen</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
</context>
<context>
    <name>qd::CommandJournal</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Requested %1</source>
        <translation>Angefordert %1</translation>
    </message>
    <message>
        <source>sent after %1</source>
        <translation>gesendet nach %1</translation>
    </message>
    <message>
        <source>no answer within %1</source>
        <translation>keine Antwort innerhalb von %1</translation>
    </message>
    <message>
        <source>given up after %1</source>
        <translation>aufgegeben nach %1</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>beantwortet nach %1</translation>
    </message>
    <message>
        <source>seen in its state after %1</source>
        <translation>am Zustand erkannt nach %1</translation>
    </message>
    <message>
        <source>%1 (seen in its state)</source>
        <translation>%1 (am Zustand erkannt)</translation>
    </message>
    <message>
        <source>%1 (not seen in its state)</source>
        <translation>%1 (am Zustand nicht erkannt)</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>qd::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Workers that will be told</source>
        <translation>Betroffene Worker</translation>
    </message>
    <message>
        <source>Number of workers, to go on</source>
        <translation>Anzahl der Worker, zum Fortfahren</translation>
    </message>
    <message>
        <source>Its address has changed since this dialog opened.</source>
        <translation>Die Adresse hat sich seit dem Öffnen dieses Dialogs geändert.</translation>
    </message>
    <message>
        <source>The address of %1 is not confirmed: the server did not prove that this name is this worker.</source>
        <translation>Die Adresse von %1 ist nicht bestätigt: Der Server hat nicht belegt, dass dieser Name dieser Worker ist.</translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not confirmed: the server did not prove whose names they are.</source>
        <translation>Die Adressen von %1 Workern sind nicht bestätigt: Der Server hat nicht belegt, wem die Namen gehören.</translation>
    </message>
    <message>
        <source>Nothing can be sent: %1.</source>
        <translation>Es kann nichts gesendet werden: %1.</translation>
    </message>
    <message>
        <source>The addresses of %1 workers could not be found out: nothing can be sent to them.</source>
        <translation>Die Adressen von %1 Workern waren nicht zu ermitteln: An sie kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The address of %1 is being found out.</source>
        <translation>Die Adresse von %1 wird gerade ermittelt.</translation>
    </message>
    <message>
        <source>The addresses of %1 workers are not known yet: each is found out before anything is sent.</source>
        <translation>Die Adressen von %1 Workern sind noch nicht bekannt: Jede wird ermittelt, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>What is not finished stays with its queue and can be requeued after %1 s.</source>
        <translation>Unfertiges bleibt bei seiner Warteschlange und lässt sich nach %1 s erneut einreihen.</translation>
    </message>
    <message>
        <source>None of these workers can be told this now.</source>
        <translation>Keiner dieser Worker kann diesen Befehl jetzt annehmen.</translation>
    </message>
    <message>
        <source>This is sent to it.</source>
        <translation>Der Befehl geht an ihn.</translation>
    </message>
    <message>
        <source>This is sent to each of them.</source>
        <translation>Der Befehl geht an jeden von ihnen.</translation>
    </message>
    <message>
        <source>It holds no job that we know of.</source>
        <translation>Er hält keinen uns bekannten Job.</translation>
    </message>
    <message>
        <source>They hold no jobs that we know of.</source>
        <translation>Sie halten keine uns bekannten Jobs.</translation>
    </message>
    <message>
        <source>It holds %1, which may be interrupted</source>
        <translation>Er hält %1; das kann unterbrochen werden</translation>
    </message>
    <message>
        <source>It holds %1</source>
        <translation>Er hält %1</translation>
    </message>
    <message>
        <source>Each holds a job, which may be interrupted</source>
        <translation>Jeder hält einen Job, der unterbrochen werden kann</translation>
    </message>
    <message>
        <source>Each holds a job</source>
        <translation>Jeder hält einen Job</translation>
    </message>
    <message>
        <source>One of them holds a job, which may be interrupted</source>
        <translation>Einer von ihnen hält einen Job, der unterbrochen werden kann</translation>
    </message>
    <message>
        <source>One of them holds a job</source>
        <translation>Einer von ihnen hält einen Job</translation>
    </message>
    <message>
        <source>%1 of them hold a job, which may be interrupted</source>
        <translation>%1 von ihnen halten einen Job, der unterbrochen werden kann</translation>
    </message>
    <message>
        <source>%1 of them hold a job</source>
        <translation>%1 von ihnen halten einen Job</translation>
    </message>
    <message>
        <source>%1 %2 on %3?</source>
        <translation>%1: %2 auf %3?</translation>
    </message>
    <message>
        <source>%1 1 worker on %2?</source>
        <translation>%1: 1 Worker auf %2?</translation>
    </message>
    <message>
        <source>%1 %2 workers on %3?</source>
        <translation>%1: %2 Worker auf %3?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 is left out. %1</source>
        <translation>1 ist ausgenommen. %1</translation>
    </message>
    <message>
        <source>%1 are left out. %2</source>
        <translation>%1 sind ausgenommen. %2</translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation>Was Sie sehen, ist %1 alt: Seither kann sich etwas geändert haben.</translation>
    </message>
    <message>
        <source>%1 1 worker</source>
        <translation>%1: 1 Worker</translation>
    </message>
    <message>
        <source>%1 %2 workers</source>
        <translation>%1: %2 Worker</translation>
    </message>
    <message>
        <source>Type the number of workers first.</source>
        <translation>Geben Sie zuerst die Anzahl der Worker ein.</translation>
    </message>
</context>
<context>
    <name>qd::ConnectionDialog</name>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Alter der Daten</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>held back after 5 failures in a row; one trial %1, or Try now</source>
        <translation>nach 5 Fehlschlägen in Folge zurückgehalten; ein Probeversuch %1 oder „Jetzt versuchen“</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>this token may watch but not control</source>
        <translation>dieses Token darf beobachten, aber nicht steuern</translation>
    </message>
    <message>
        <source>offered, by Redis while the API is away</source>
        <translation>angeboten, über Redis, solange die API nicht erreichbar ist</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>carry no ids: what passes while the connection is away is lost</source>
        <translation>tragen keine IDs: Was bei getrennter Verbindung geschieht, geht verloren</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>%1, the last: %2</source>
        <translation>%1, zuletzt: %2</translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation>Wegen Größe verworfen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qd::ConsumerGroups</name>
    <message>
        <source>%1: lag %2, pending %3</source>
        <translation>%1: Rückstand %2, unbestätigt %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>, %1 orphaned</source>
        <translation>, %1 verwaist</translation>
    </message>
    <message>
        <source>    %1: holds %2, idle %3</source>
        <translation>    %1: hält %2, untätig %3</translation>
    </message>
    <message>
        <source>    no consumer</source>
        <translation>    kein Consumer</translation>
    </message>
    <message>
        <source>    %1 consumers</source>
        <translation>    %1 Consumer</translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation>    und %1 weitere</translation>
    </message>
    <message>
        <source>and %1 more groups</source>
        <translation>und %1 weitere Gruppen</translation>
    </message>
</context>
<context>
    <name>qd::ControlBar</name>
    <message>
        <source>%1 the chosen workers</source>
        <translation>Ausgewählte Worker: %1</translation>
    </message>
    <message>
        <source>Controls for all that match the filter</source>
        <translation>Befehle für alle, die dem Filter entsprechen</translation>
    </message>
    <message>
        <source>For all that match the filter</source>
        <translation>Für alle, die dem Filter entsprechen</translation>
    </message>
    <message>
        <source>Choose a worker first.</source>
        <translation>Zuerst einen Worker wählen.</translation>
    </message>
    <message>
        <source>%1 the one that matches…</source>
        <translation>%1: der eine Treffer…</translation>
    </message>
    <message>
        <source>%1 all %2 that match…</source>
        <translation>%1: alle %2 Treffer…</translation>
    </message>
</context>
<context>
    <name>qd::ControlDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete mit %2</translation>
    </message>
</context>
<context>
    <name>qd::Controls</name>
    <message>
        <source>A run is under way (%1): stop it or wait until it is over.</source>
        <translation>Ein Durchgang läuft (%1): stoppen Sie ihn oder warten Sie sein Ende ab.</translation>
    </message>
    <message>
        <source>The same is under way for this worker already.</source>
        <translation>Derselbe Befehl läuft für diesen Worker bereits.</translation>
    </message>
    <message>
        <source>How it ended is not known for some of them: they may have been told already.</source>
        <translation>Bei einigen ist der Ausgang nicht bekannt: Der Befehl kam vielleicht schon an.</translation>
    </message>
    <message>
        <source>To pause</source>
        <translation>Pause folgt</translation>
    </message>
</context>
<context>
    <name>qd::CronModel</name>
    <message>
        <source>Cron job %1</source>
        <translation>Cronjob %1</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>Letzter Lauf: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>gestartet %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster: %1</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Verpasst: %1</translation>
    </message>
    <message>
        <source>last missed %1</source>
        <translation>zuletzt verpasst %1</translation>
    </message>
</context>
<context>
    <name>qd::CronPanel</name>
    <message>
        <source>Open worker</source>
        <translation>Worker öffnen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster Lauf</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>The last %1 runs</source>
        <translation>Die letzten %1 Läufe</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>, due by %1</source>
        <translation>, fällig nach %1</translation>
    </message>
    <message>
        <source>; due times learned from its runs</source>
        <translation>; Fälligkeiten aus Läufen gelernt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>qd::CronStrip</name>
    <message>
        <source>Cron jobs</source>
        <translation>Cronjobs</translation>
    </message>
    <message>
        <source>%1 of %2 failed or missed</source>
        <translation>%1 von %2 fehlgeschlagen oder verpasst</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>all %1 are well</source>
        <translation>alle %1 in Ordnung</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>%1 more cron jobs</source>
        <translation>%1 weitere Cronjobs</translation>
    </message>
    <message>
        <source>The first cron jobs</source>
        <translation>Die ersten Cronjobs</translation>
    </message>
</context>
<context>
    <name>qd::DemoFleet</name>
    <message>
        <source>The demo fleet did not come up within %1 s. %2</source>
        <translation>Die Demoflotte war nach %1 s noch nicht bereit. %2</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 kann nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>%1 ended at once. %2</source>
        <translation>%1 endete sofort. %2</translation>
    </message>
    <message>
        <source>The demo needs the program %1, which is not in %2.</source>
        <translation>Die Demo braucht das Programm %1, das in %2 fehlt.</translation>
    </message>
    <message>
        <source>No folder for the demo can be made in %1: %2.</source>
        <translation>In %1 kann kein Ordner für die Demo angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The demo needs redis-server, which is not installed (on Debian: apt install redis-server).</source>
        <translation>Die Demo braucht redis-server, das nicht installiert ist (unter Debian: apt install redis-server).</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Ausgabe: %1</translation>
    </message>
</context>
<context>
    <name>qd::DensityBar</name>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Colour of the tiles</source>
        <translation>Farbe der Kacheln</translation>
    </message>
    <message>
        <source>Colour: status</source>
        <translation>Farbe: Status</translation>
    </message>
    <message>
        <source>Colour: error rate</source>
        <translation>Farbe: Fehlerrate</translation>
    </message>
    <message>
        <source>Colour: memory</source>
        <translation>Farbe: Speicher</translation>
    </message>
    <message>
        <source>Colour: last seen</source>
        <translation>Farbe: zuletzt gesehen</translation>
    </message>
    <message>
        <source>Colour: tasks waiting</source>
        <translation>Farbe: wartende Aufgaben</translation>
    </message>
</context>
<context>
    <name>qd::DiagnosticsDialog</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Events in</source>
        <translation>Ereignisse empfangen</translation>
    </message>
    <message>
        <source>Bytes in</source>
        <translation>Bytes empfangen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Conflated updates</source>
        <translation>Zusammengefasste Updates</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Dropped for their size</source>
        <translation>Wegen Größe verworfen</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>Apply time, median</source>
        <translation>Anwendungszeit, Median</translation>
    </message>
    <message>
        <source>Apply time, 99 of 100</source>
        <translation>Anwendungszeit, 99 von 100</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Frame time, median</source>
        <translation>Frame-Zeit, Median</translation>
    </message>
    <message>
        <source>Frame time, 99 of 100</source>
        <translation>Frame-Zeit, 99 von 100</translation>
    </message>
    <message>
        <source>Frame time, longest</source>
        <translation>Frame-Zeit, längste</translation>
    </message>
    <message>
        <source>Event to painted, median</source>
        <translation>Ereignis bis Anzeige, Median</translation>
    </message>
    <message>
        <source>Event to painted, 99 of 100</source>
        <translation>Ereignis bis Anzeige, 99 von 100</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Speicher dieses Programms</translation>
    </message>
    <message>
        <source>Processor time of this program</source>
        <translation>Prozessorzeit dieses Programms</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>qd::EntryModel</name>
    <message>
        <source>its data were trimmed away</source>
        <translation>Daten wurden weggetrimmt</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>%1 reports nothing: it may be at work on this</source>
        <translation>%1 meldet nichts: Vielleicht arbeitet er gerade daran</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Dead since</source>
        <translation>Tot seit</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>qd::EntryReader</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Back to the entries (Esc)</source>
        <translation>Zurück zu den Einträgen (Esc)</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Zurück zu den Einträgen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entry as text</source>
        <translation>Eintrag als Text</translation>
    </message>
    <message>
        <source>Entry as JSON</source>
        <translation>Eintrag als JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>Its data were trimmed away before it was acknowledged: nobody can do it any more.</source>
        <translation>Die Daten wurden vor der Bestätigung weggetrimmt: Niemand kann den Eintrag mehr erledigen.</translation>
    </message>
    <message>
        <source>This back end does not tell what is in it.</source>
        <translation>Dieses Backend verrät nicht, was darin steht.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy value as JSON</source>
        <translation>Wert als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy entry as text</source>
        <translation>Eintrag als Text kopieren</translation>
    </message>
    <message>
        <source>Copy entry as JSON</source>
        <translation>Eintrag als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>qd::EntryTable</name>
    <message>
        <source>Entries of the queue</source>
        <translation>Einträge der Warteschlange</translation>
    </message>
</context>
<context>
    <name>qd::EntryTools</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Consumer Group</translation>
    </message>
    <message>
        <source>Find in what was read</source>
        <translation>Im Gelesenen suchen</translation>
    </message>
    <message>
        <source>Find in the entries that were read</source>
        <translation>In den gelesenen Einträgen suchen</translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation>Größter Rückstand</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
</context>
<context>
    <name>qd::ExportDialog</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, für Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Exactly what the filter shows, in its order, as it is now.</source>
        <translation>Genau das, was der Filter zeigt, in seiner Reihenfolge, so wie jetzt.</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
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
        <translation>Geben Sie den vollständigen Dateipfad an.</translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>An dieser Stelle liegt ein Link: Ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The filter shows nothing to export.</source>
        <translation>Der Filter zeigt nichts zum Exportieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Written: %1 rows to %2</source>
        <translation>Geschrieben: %1 Zeilen nach %2</translation>
    </message>
    <message>
        <source> (%1 were gone meanwhile)</source>
        <translation> (%1 waren inzwischen verschwunden)</translation>
    </message>
</context>
<context>
    <name>qd::FailureModel</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>qd::FailurePane</name>
    <message>
        <source>Find a cause, a worker or a queue</source>
        <translation>Ursache, Worker oder Warteschlange suchen</translation>
    </message>
    <message>
        <source>Find a cause</source>
        <translation>Ursache suchen</translation>
    </message>
    <message>
        <source>No cause with these words</source>
        <translation>Keine Ursache mit diesen Wörtern</translation>
    </message>
    <message>
        <source>There are %1 causes.</source>
        <translation>Es gibt %1 Ursachen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What fails is counted here by its cause, as far back as activity was seen.</source>
        <translation>Fehler werden hier nach Ursache gezählt, so weit Aktivität zu sehen war.</translation>
    </message>
    <message>
        <source>%1 failures, %2 causes</source>
        <translation>%1 Fehler, %2 Ursachen</translation>
    </message>
    <message>
        <source> · %1 of further causes</source>
        <translation> · %1 weiterer Ursachen</translation>
    </message>
    <message>
        <source> · %1 entries went by unseen</source>
        <translation> · %1 Einträge gingen ungesehen vorbei</translation>
    </message>
    <message>
        <source>%1 causes</source>
        <translation>%1 Ursachen</translation>
    </message>
</context>
<context>
    <name>qd::FailureSide</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>Erneut einreihen</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Fields of the newest failure</source>
        <translation>Felder des neuesten Fehlers</translation>
    </message>
    <message>
        <source>One cause</source>
        <translation>Eine Ursache</translation>
    </message>
    <message>
        <source>Two causes compared</source>
        <translation>Zwei Ursachen im Vergleich</translation>
    </message>
    <message>
        <source>The first two of %1 compared</source>
        <translation>Die ersten zwei von %1 im Vergleich</translation>
    </message>
    <message>
        <source>Fields in which the newest of each differ</source>
        <translation>Felder, in denen sich die jeweils neuesten unterscheiden</translation>
    </message>
    <message>
        <source>Fields of the newest</source>
        <translation>Felder des neuesten</translation>
    </message>
    <message>
        <source>The newest of each have the same fields</source>
        <translation>Die jeweils neuesten haben die gleichen Felder</translation>
    </message>
    <message>
        <source>The newest came without fields</source>
        <translation>Der neueste kam ohne Felder</translation>
    </message>
    <message>
        <source>Choose one cause</source>
        <translation>Wählen Sie eine Ursache</translation>
    </message>
    <message>
        <source>How often over time</source>
        <translation>Häufigkeit im Zeitverlauf</translation>
    </message>
    <message>
        <source>Its queues hold no dead letters, and no orphaned tasks that are known to have failed of it</source>
        <translation>Ihre Warteschlangen enthalten keine Dead Letters und keine verwaisten Aufgaben, von denen bekannt ist, dass sie daran scheiterten</translation>
    </message>
    <message>
        <source>Dead letters of %1…</source>
        <translation>Dead Letters von %1…</translation>
    </message>
    <message>
        <source>Orphaned tasks of %1…</source>
        <translation>Verwaiste Aufgaben von %1…</translation>
    </message>
</context>
<context>
    <name>qd::FailureTable</name>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
</context>
<context>
    <name>qd::FieldsDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these fields</source>
        <translation>Diese Felder verwenden</translation>
    </message>
    <message>
        <source>Change fields</source>
        <translation>Felder ändern</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Felder von %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Felds</translation>
    </message>
    <message>
        <source>The entry is gone.</source>
        <translation>Der Eintrag ist verschwunden.</translation>
    </message>
    <message>
        <source>It is too large to be changed here: a part of it would be lost.</source>
        <translation>Er ist zu groß, um hier geändert zu werden: Ein Teil ginge verloren.</translation>
    </message>
    <message>
        <source>It is given back with these instead of its own; requeued_from is added by itself. Nothing is changed before you confirm the requeue.</source>
        <translation>Er wird mit diesen Feldern statt seiner eigenen zurückgegeben; requeued_from kommt von selbst hinzu. Nichts ändert sich, bevor Sie das Wiedereinreihen bestätigen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>(%1 bytes that are no text: kept as they are)</source>
        <translation>(%1 Bytes, die kein Text sind: unverändert)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>%1 was JSON and is not any more.</source>
        <translation>%1 war JSON und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>Its fields have not been read yet.</source>
        <translation>Die Felder wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>An entry has at least one field.</source>
        <translation>Ein Eintrag hat mindestens ein Feld.</translation>
    </message>
    <message>
        <source>A field has no name.</source>
        <translation>Ein Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 is written by the requeue itself.</source>
        <translation>%1 wird vom Wiedereinreihen selbst geschrieben.</translation>
    </message>
    <message>
        <source>Two fields are called %1.</source>
        <translation>Zwei Felder heißen %1.</translation>
    </message>
    <message>
        <source>Together they are larger than 1 MiB.</source>
        <translation>Zusammen sind sie größer als 1 MiB.</translation>
    </message>
    <message>
        <source>%1 of entry %2 of %3</source>
        <translation>%1 des Eintrags %2 von %3</translation>
    </message>
</context>
<context>
    <name>qd::FiguresModel</name>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Zeit</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Spitzenstunde</translation>
    </message>
    <message>
        <source>Utilization</source>
        <translation>Auslastung</translation>
    </message>
</context>
<context>
    <name>qd::FiguresPanel</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the summary by words</source>
        <translation>Zusammenfassung nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words that must occur in the name, or worker or queue; -word: must not (Ctrl+F)</source>
        <translation>Wörter, die im Namen vorkommen müssen, oder worker oder queue; -Wort: darf nicht (Ctrl+F)</translation>
    </message>
    <message>
        <source>Summary of the range</source>
        <translation>Zusammenfassung des Zeitraums</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>Der Filter blendet alle %1 aus.</translation>
    </message>
    <message>
        <source>Nobody processed anything in this range.</source>
        <translation>In diesem Zeitraum hat niemand etwas verarbeitet.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>qd::FiguresTable</name>
    <message>
        <source>▲ top</source>
        <translation>▲ Spitze</translation>
    </message>
    <message>
        <source>▼ bottom</source>
        <translation>▼ Schluss</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>qd::Fleet</name>
    <message>
        <source>signed out: nothing is known</source>
        <translation>abgemeldet: nichts bekannt</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Restarting…</source>
        <translation>Startet neu…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausiert…</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Setzt fort…</translation>
    </message>
    <message>
        <source>Not connected yet.</source>
        <translation>Noch nicht verbunden.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Not connected to %1.</source>
        <translation>Nicht mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Signed out: a valid token is needed.</source>
        <translation>Abgemeldet: Ein gültiges Token ist nötig.</translation>
    </message>
    <message>
        <source>This run is finished.</source>
        <translation>Dieser Lauf ist beendet.</translation>
    </message>
    <message>
        <source>It is paused: resume it.</source>
        <translation>Ist pausiert: bitte fortsetzen.</translation>
    </message>
    <message>
        <source>It is starting already.</source>
        <translation>Startet bereits.</translation>
    </message>
    <message>
        <source>It is running already.</source>
        <translation>Läuft bereits.</translation>
    </message>
    <message>
        <source>It is not running.</source>
        <translation>Läuft nicht.</translation>
    </message>
    <message>
        <source>It is not running: start it.</source>
        <translation>Läuft nicht: bitte starten.</translation>
    </message>
    <message>
        <source>It is paused already.</source>
        <translation>Ist bereits pausiert.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Ist nicht pausiert.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>The back end refused.</source>
        <translation>Das Backend hat abgelehnt.</translation>
    </message>
    <message>
        <source>The back end tried and failed.</source>
        <translation>Das Backend hat es erfolglos versucht.</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>Wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Sent; no answer came.</source>
        <translation>Gesendet; es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Sent; its outcome is not known.</source>
        <translation>Gesendet; Ergebnis nicht bekannt.</translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation>Diese Flotte ist als „nur lesend“ gespeichert: Von hier wird nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>None of them can be told this now.</source>
        <translation>Keiner von ihnen kann diesen Befehl jetzt annehmen.</translation>
    </message>
    <message>
        <source>This worker is no longer known.</source>
        <translation>Dieser Worker ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Another row reports the same identity: it is not clear which one would act.</source>
        <translation>Eine andere Zeile meldet dieselbe Identität: Es ist unklar, welcher Worker handeln würde.</translation>
    </message>
    <message>
        <source>A worker of this name cannot be addressed.</source>
        <translation>Ein Worker dieses Namens ist nicht adressierbar.</translation>
    </message>
    <message>
        <source>A command is under way: %1</source>
        <translation>Ein Befehl läuft: %1</translation>
    </message>
    <message>
        <source>This token may only watch, not requeue.</source>
        <translation>Dieses Token darf nur beobachten, nicht erneut einreihen.</translation>
    </message>
    <message>
        <source>%1 · seen in its state</source>
        <translation>%1 · am Zustand erkannt</translation>
    </message>
</context>
<context>
    <name>qd::FleetBook</name>
    <message>
        <source>There is a fleet named %1 already.</source>
        <translation>Eine Flotte namens %1 gibt es schon.</translation>
    </message>
    <message>
        <source>More than %1 fleets cannot be kept.</source>
        <translation>Mehr als %1 Flotten sind nicht möglich.</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>Die Datei ist größer als 4 MiB.</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>It has no list named &quot;fleets&quot;.</source>
        <translation>Es fehlt die Liste „fleets“.</translation>
    </message>
    <message>
        <source>its &quot;id&quot; is that of another one.</source>
        <translation>ihre „id“ gehört schon einer anderen.</translation>
    </message>
    <message>
        <source>Fleet %1 was left out: %2</source>
        <translation>Flotte %1 wurde ausgelassen: %2</translation>
    </message>
</context>
<context>
    <name>qd::FleetCard</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>open it with a click</source>
        <translation>per Klick öffnen</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>nothing was read so far</source>
        <translation>bisher wurde nichts gelesen</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
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
        <translation>Aktive Worker</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Alerts: %L1</source>
        <translation>Alarme: %L1</translation>
    </message>
</context>
<context>
    <name>qd::FleetDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a fleet</source>
        <translation>Flotte hinzufügen</translation>
    </message>
    <message>
        <source>Fleet %1</source>
        <translation>Flotte %1</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>production-eu</source>
        <translation>production-eu</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Production, Staging, …</source>
        <translation>Produktion, Staging, …</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Production: what stops workers asks for their number</source>
        <translation>Produktion: Was Worker stoppt, fragt nach ihrer Anzahl</translation>
    </message>
    <message>
        <source>Read-only: nothing is sent from here</source>
        <translation>Nur lesend: Von hier wird nichts gesendet</translation>
    </message>
    <message>
        <source>Connect when the program starts</source>
        <translation>Beim Programmstart verbinden</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>It is the fleet routes&apos; address (https://host/api)</source>
        <translation>Es ist die Adresse der Fleet-Routen (https://host/api)</translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation>Admin-Token</translation>
    </message>
    <message>
        <source>Allow plain http to another computer (marked for good; no token is sent)</source>
        <translation>Einfaches http zu einem anderen Computer erlauben (dauerhaft markiert; kein Token wird gesendet)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Keep the token and the password in this computer&apos;s keychain</source>
        <translation>Token und Passwort im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Authority (file)</source>
        <translation>CA (Datei)</translation>
    </message>
    <message>
        <source>the only one trusted; empty: the system&apos;s</source>
        <translation>die einzig vertraute; leer: die des Systems</translation>
    </message>
    <message>
        <source>Our certificate (file)</source>
        <translation>Unser Zertifikat (Datei)</translation>
    </message>
    <message>
        <source>Its key (file)</source>
        <translation>Sein Schlüssel (Datei)</translation>
    </message>
    <message>
        <source>Server&apos;s name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>as its certificate says</source>
        <translation>wie im Zertifikat</translation>
    </message>
    <message>
        <source>Time-out, s</source>
        <translation>Zeitlimit, s</translation>
    </message>
    <message>
        <source>Limits (empty: the usual ones)</source>
        <translation>Grenzwerte (leer: die üblichen)</translation>
    </message>
    <message>
        <source>Silent after, s</source>
        <translation>Verstummt nach, s</translation>
    </message>
    <message>
        <source>120 by API, 30 by Redis</source>
        <translation>120 über API, 30 über Redis</translation>
    </message>
    <message>
        <source>Degraded above, %</source>
        <translation>Degradiert ab, %</translation>
    </message>
    <message>
        <source>Errors high above, %</source>
        <translation>Fehler hoch ab, %</translation>
    </message>
    <message>
        <source>Slow above, s</source>
        <translation>Langsam ab, s</translation>
    </message>
    <message>
        <source>Memory high above, %</source>
        <translation>Speicher hoch ab, %</translation>
    </message>
    <message>
        <source>Queue high above</source>
        <translation>Warteschlange lang ab</translation>
    </message>
    <message>
        <source>Job stuck after, s</source>
        <translation>Job hängt nach, s</translation>
    </message>
    <message>
        <source>by what is usual</source>
        <translation>nach dem Üblichen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Addresses of workers</source>
        <translation>Adressen der Worker</translation>
    </message>
    <message>
        <source>Discovery Worker = discovery</source>
        <translation>Discovery Worker = discovery</translation>
    </message>
    <message>
        <source>Schedules of cron jobs</source>
        <translation>Zeitpläne der Cronjobs</translation>
    </message>
    <message>
        <source>nightly = 0 3 * * *</source>
        <translation>nightly = 0 3 * * *</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>kept in the keychain; type to replace it</source>
        <translation>im Schlüsselbund; zum Ersetzen eintippen</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>eintippen oder einfügen</translation>
    </message>
    <message>
        <source>%1 wants a number from %2 to %3.</source>
        <translation>%1: erwartet wird eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not of the form a = b.</source>
        <translation>%1: „%2“ hat nicht die Form a = b.</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Angehefteter Schlüssel</translation>
    </message>
    <message>
        <source>sha256/… of its public key; empty: any</source>
        <translation>sha256/… des öffentlichen Schlüssels; leer: jeder</translation>
    </message>
    <message>
        <source>By its address</source>
        <translation>Über seine Adresse</translation>
    </message>
    <message>
        <source>By sentinels</source>
        <translation>Über Sentinels</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Sentinels</source>
        <translation>Sentinels</translation>
    </message>
    <message>
        <source>Master&apos;s name</source>
        <translation>Name des Masters</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Encrypted: the sentinels and the server speak TLS</source>
        <translation>Verschlüsselt: Sentinels und Server sprechen TLS</translation>
    </message>
</context>
<context>
    <name>qd::FleetFile</name>
    <message>
        <source>The file as it was is kept as %1.</source>
        <translation>Die ursprüngliche Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>This fleet is set up for everybody on this computer: it cannot be changed here.</source>
        <translation>Diese Flotte ist für alle an diesem Rechner eingerichtet: Sie lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>This fleet is set up for everybody on this computer: it cannot be removed here.</source>
        <translation>Diese Flotte ist für alle an diesem Rechner eingerichtet: Sie lässt sich hier nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>qd::FleetManager</name>
    <message>
        <source>Remove a fleet</source>
        <translation>Flotte entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this program, with what the keychain holds for it? Its recorded history stays on this computer; the fleet itself goes on.</source>
        <translation>%1 aus diesem Programm entfernen, samt den Angaben im Schlüsselbund? Der aufgezeichnete Verlauf bleibt auf diesem Computer; die Flotte selbst läuft weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import fleets</source>
        <translation>Flotten importieren</translation>
    </message>
    <message>
        <source>Fleets (*.json)</source>
        <translation>Flotten (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Imported: %1. None connects before you open it.</source>
        <translation>Importiert: %1. Keine verbindet sich, bevor Sie sie öffnen.</translation>
    </message>
    <message>
        <source>Export fleets</source>
        <translation>Flotten exportieren</translation>
    </message>
</context>
<context>
    <name>qd::FleetProfile</name>
    <message>
        <source>a line of text of at most %1 characters</source>
        <translation>eine Textzeile mit höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>none, red, amber, green, blue or grey</source>
        <translation>none, red, amber, green, blue oder grey</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of a fleet.</source>
        <translation>„%1“ ist kein Feld einer Flotte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants %2.</source>
        <translation>„%1“: erwartet wird %2.</translation>
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
        <translation>„id“ braucht Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>A fleet wants a name.</source>
        <translation>Eine Flotte braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name wants a line of at most %1 characters.</source>
        <translation>Der Name darf nur eine Zeile mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>The label wants a line of at most %1 characters.</source>
        <translation>Die Kennzeichnung darf nur eine Zeile mit höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>A fleet wants a way in: the address of its API, of its Redis, or of its pipeline.</source>
        <translation>Eine Flotte braucht einen Zugang: die Adresse ihrer API, ihres Redis oder ihrer Pipeline.</translation>
    </message>
    <message>
        <source>A pipeline is a fleet of its own: it cannot have an API or a Redis too.</source>
        <translation>Eine Pipeline ist eine eigene Flotte: Sie kann nicht zugleich API oder Redis haben.</translation>
    </message>
    <message>
        <source>The client&apos;s certificate and its key belong together.</source>
        <translation>Client-Zertifikat und Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>The schedule of %1 is no cron expression: %2</source>
        <translation>Der Zeitplan von %1 ist kein Cron-Ausdruck: %2</translation>
    </message>
    <message>
        <source>A pinned key is “sha256/” and 44 letters: its SHA-256 in base64.</source>
        <translation>Ein angehefteter Schlüssel besteht aus „sha256/“ und 44 Zeichen: seinem SHA-256 in Base64.</translation>
    </message>
</context>
<context>
    <name>qd::FleetRoutesFeed</name>
    <message>
        <source>%1 offers no control of its workers.</source>
        <translation>%1 bietet keine Steuerung seiner Worker.</translation>
    </message>
    <message>
        <source>%1 offers no control of its workers: nothing was sent.</source>
        <translation>%1 bietet keine Steuerung seiner Worker: nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 offers no such figures.</source>
        <translation>%1 bietet solche Kennzahlen nicht.</translation>
    </message>
    <message>
        <source>Not connected to %1: nothing was sent.</source>
        <translation>Nicht mit %1 verbunden: nichts gesendet.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>an event without content</source>
        <translation>ein Ereignis ohne Inhalt</translation>
    </message>
    <message>
        <source>%1 events missed between %2 and %3.</source>
        <translation>%1 Ereignisse zwischen %2 und %3 verpasst.</translation>
    </message>
    <message>
        <source>Events were missed between %1 and %2; how many is not known.</source>
        <translation>Zwischen %1 und %2 wurden Ereignisse verpasst; wie viele, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation>mehr als %1 Cronjobs: Der Rest wird nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 sent a broken /workers: %2</source>
        <translation>%1 lieferte ungültiges /workers: %2</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation>%1 hat seit %2 s nichts gesendet</translation>
    </message>
    <message>
        <source>/jobs/pending: no count</source>
        <translation>/jobs/pending: keine Anzahl</translation>
    </message>
    <message>
        <source>Reading /workers every %1 s meanwhile.</source>
        <translation>Solange wird /workers alle %1 s gelesen.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Neue Versuche laufen von selbst.</translation>
    </message>
</context>
<context>
    <name>qd::Fleets</name>
    <message>
        <source>Waiting for the system&apos;s keyring. Sign in… (Ctrl+L) goes on without it.</source>
        <translation>Warten auf den Schlüsselbund des Systems. „Anmelden…“ (Ctrl+L) geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>Das Passwort wird nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The token is not kept: %1</source>
        <translation>Das Token wird nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>The keychain still holds it: %1</source>
        <translation>Der Schlüsselbund enthält es noch: %1</translation>
    </message>
    <message>
        <source>Signed out here.</source>
        <translation>Hier abgemeldet.</translation>
    </message>
</context>
<context>
    <name>qd::FleetsPage</name>
    <message>
        <source>Add a fleet…</source>
        <translation>Flotte hinzufügen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>Alle Flotten</translation>
    </message>
    <message>
        <source>Import fleets…</source>
        <translation>Flotten importieren…</translation>
    </message>
    <message>
        <source>Export fleets…</source>
        <translation>Flotten exportieren…</translation>
    </message>
    <message>
        <source>1 fleet</source>
        <translation>1 Flotte</translation>
    </message>
    <message>
        <source>%1 fleets</source>
        <translation>%1 Flotten</translation>
    </message>
    <message>
        <source>%1 of %2 workers active</source>
        <translation>%1 von %2 Workern aktiv</translation>
    </message>
    <message>
        <source>%1 tasks waiting</source>
        <translation>%1 wartende Aufgaben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>qd::GraceBar</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing has been sent yet (Esc, Ctrl+Z)</source>
        <translation>Noch wurde nichts gesendet (Esc, Ctrl+Z)</translation>
    </message>
    <message>
        <source>Pausing %1 in %2</source>
        <translation>%1 wird in %2 pausiert</translation>
    </message>
    <message>
        <source>Pausing %1 and %2 more in %3</source>
        <translation>%1 und %2 weitere werden in %3 pausiert</translation>
    </message>
</context>
<context>
    <name>qd::HeatScale</name>
    <message>
        <source>Scale: from %1 to %2</source>
        <translation>Skala: von %1 bis %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>qd::HistoryBar</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whose history: workers, queues, the five with most of a figure (W)</source>
        <translation>Wessen Verlauf: Worker, Warteschlangen, die fünf mit dem höchsten Wert (W)</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Any range, from a date to a date (R)</source>
        <translation>Beliebiger Zeitraum, von Datum bis Datum (R)</translation>
    </message>
    <message>
        <source>Live: the range ends now and moves on. Frozen: it stands still (F)</source>
        <translation>Live: Der Zeitraum endet jetzt und wandert mit. Eingefroren: Er steht still (F)</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation>Vorige Stunde</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>The same length before, as pale lines</source>
        <translation>Gleich langer Zeitraum davor, als blasse Linien</translation>
    </message>
    <message>
        <source>Values as CSV or JSON…</source>
        <translation>Werte als CSV oder JSON…</translation>
    </message>
    <message>
        <source>Summary as CSV or JSON…</source>
        <translation>Zusammenfassung als CSV oder JSON…</translation>
    </message>
    <message>
        <source>Picture as PNG…</source>
        <translation>Bild als PNG…</translation>
    </message>
    <message>
        <source>Picture as SVG…</source>
        <translation>Bild als SVG…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Mark a deploy or incident…</source>
        <translation>Deployment oder Vorfall markieren…</translation>
    </message>
    <message>
        <source>Workers: all %1</source>
        <translation>Worker: alle %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Compare: hour</source>
        <translation>Vergleich: Stunde</translation>
    </message>
    <message>
        <source>Compare: day</source>
        <translation>Vergleich: Tag</translation>
    </message>
    <message>
        <source>Compare: week</source>
        <translation>Vergleich: Woche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Range…</source>
        <translation>Zeitraum…</translation>
    </message>
    <message>
        <source>Any range</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Times in UTC; a click: in %1 (U)</source>
        <translation>Zeiten in UTC; ein Klick: in %1 (U)</translation>
    </message>
    <message>
        <source>Times in %1; a click: in UTC (U)</source>
        <translation>Zeiten in %1; ein Klick: in UTC (U)</translation>
    </message>
</context>
<context>
    <name>qd::HistoryChartPanel</name>
    <message>
        <source>previous hour</source>
        <translation>vorige Stunde</translation>
    </message>
    <message>
        <source>previous week</source>
        <translation>vorige Woche</translation>
    </message>
    <message>
        <source>previous day</source>
        <translation>voriger Tag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>deploy: %1</source>
        <translation>Deployment: %1</translation>
    </message>
    <message>
        <source>incident: %1</source>
        <translation>Vorfall: %1</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>threshold of memory %1</source>
        <translation>Speicherschwelle %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nobody told any of this in this range.</source>
        <translation>Niemand hat in diesem Zeitraum etwas davon gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this range.</source>
        <translation>In diesem Zeitraum wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>An dieser Stelle liegt ein Link: Ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>It could not be written: %1</source>
        <translation>Schreiben nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>qd::HistoryKeeper</name>
    <message>
        <source>The history was damaged: it was set aside as %1 at %2, and a new one was begun.</source>
        <translation>Der Verlauf war beschädigt: Er wurde um %2 als %1 beiseitegelegt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history is not open yet.</source>
        <translation>Der Verlauf ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The fleet&apos;s clock was set back to %1: what it showed before stays, and times it shows twice are told once.</source>
        <translation>Die Uhr der Flotte wurde auf %1 zurückgestellt: Was sie vorher zeigte, bleibt; doppelte Zeiten werden einmal gezeigt.</translation>
    </message>
    <message>
        <source>The history is being opened.</source>
        <translation>Der Verlauf wird geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is stored since %1: the fleet&apos;s clock was set back a little. Storing goes on once it has passed %2 again.</source>
        <translation>Seit %1 wird nichts gespeichert: Die Uhr der Flotte wurde etwas zurückgestellt. Es geht weiter, sobald sie %2 wieder überschritten hat.</translation>
    </message>
    <message>
        <source>Another program on this computer (process %1) records this fleet; this one reads along and takes over when it ends.</source>
        <translation>Ein anderes Programm auf diesem Computer (Prozess %1) zeichnet diese Flotte auf; dieses liest mit und übernimmt, sobald jenes endet.</translation>
    </message>
</context>
<context>
    <name>qd::HistoryLog</name>
    <message>
        <source>What happened earlier cannot be read.</source>
        <translation>Was früher geschah, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The alerts that were kept cannot be read.</source>
        <translation>Die aufbewahrten Alarme können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>qd::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show what there is</source>
        <translation>Vorhandenes zeigen</translation>
    </message>
    <message>
        <source>Nothing is stored since %1. %2</source>
        <translation>Seit %1 wird nichts gespeichert. %2</translation>
    </message>
    <message>
        <source>This range lies before the first that was stored, at %1.</source>
        <translation>Dieser Zeitraum liegt vor dem ersten gespeicherten Wert, %1.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>The back end gives none (%1), and nothing is recorded here.</source>
        <translation>Das Backend liefert keinen (%1), und hier ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing is stored of this range yet. Recording begins now: the first minute stands here when it is over.</source>
        <translation>Aus diesem Zeitraum ist noch nichts gespeichert. Die Aufzeichnung beginnt jetzt: Die erste Minute steht hier, sobald sie vorbei ist.</translation>
    </message>
    <message>
        <source>The back end keeps nothing of this range, and nothing is recorded here.</source>
        <translation>Das Backend bewahrt aus diesem Zeitraum nichts auf, und hier ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Show the empty charts</source>
        <translation>Leere Diagramme zeigen</translation>
    </message>
    <message>
        <source>Mark a deploy at %1…</source>
        <translation>Deployment bei %1 markieren…</translation>
    </message>
    <message>
        <source>Mark an incident at %1…</source>
        <translation>Vorfall bei %1 markieren…</translation>
    </message>
    <message>
        <source>Remove the mark “%1”</source>
        <translation>Markierung „%1“ entfernen</translation>
    </message>
    <message>
        <source>Undo the zoom</source>
        <translation>Zoom zurücknehmen</translation>
    </message>
    <message>
        <source>Copy the values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
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
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Open in a window	Ctrl+Shift+O</source>
        <translation>In einem Fenster öffnen	Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>qd::HistoryReader</name>
    <message>
        <source>The history cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>qd::HistoryRecorder</name>
    <message>
        <source>%1 %2 workers</source>
        <translation>%1: %2 Worker</translation>
    </message>
</context>
<context>
    <name>qd::HistoryStore</name>
    <message>
        <source>Nothing is stored since %1: the disk does not take it in time. Storing goes on by itself once it does.</source>
        <translation>Seit %1 wird nichts gespeichert: Der Datenträger ist zu langsam. Das Speichern geht von selbst weiter, sobald er mitkommt.</translation>
    </message>
</context>
<context>
    <name>qd::HistoryTree</name>
    <message>
        <source>What the back end says of it</source>
        <translation>Was das Backend dazu sagt</translation>
    </message>
    <message>
        <source>What the back end says of the range</source>
        <translation>Was das Backend zum Zeitraum sagt</translation>
    </message>
</context>
<context>
    <name>qd::HookCommand</name>
    <message>
        <source>No command: nothing is run.</source>
        <translation>Kein Befehl: Nichts wird ausgeführt.</translation>
    </message>
    <message>
        <source>Ready: it was not run so far.</source>
        <translation>Bereit: bisher nicht ausgeführt.</translation>
    </message>
    <message>
        <source> %1 were left out: too many at once.</source>
        <translation> %1 wurden ausgelassen: zu viele auf einmal.</translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation>Dieses Programm gibt es nicht, oder es darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>It did not end within %1 and was ended.</source>
        <translation>Es endete nicht innerhalb von %1 und wurde beendet.</translation>
    </message>
    <message>
        <source>It crashed.</source>
        <translation>Es ist abgestürzt.</translation>
    </message>
    <message>
        <source>It ended well (exit code 0).</source>
        <translation>Es endete erfolgreich (Exit-Code 0).</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Es endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>It cannot be started: %1.</source>
        <translation>Es kann nicht gestartet werden: %1.</translation>
    </message>
</context>
<context>
    <name>qd::HttpExchange</name>
    <message>
        <source>was not asked: the token or a header holds characters that cannot be sent</source>
        <translation>wurde nicht gefragt: Token oder Header enthält Zeichen, die nicht gesendet werden können</translation>
    </message>
    <message>
        <source>was not asked: %1</source>
        <translation>wurde nicht gefragt: %1</translation>
    </message>
    <message>
        <source>TLS is not available here</source>
        <translation>TLS ist hier nicht verfügbar</translation>
    </message>
    <message>
        <source>packs its answer (%1) although it was asked not to; it was not unpacked</source>
        <translation>packt die Antwort (%1), obwohl darum gebeten wurde, es nicht zu tun; sie wurde nicht entpackt</translation>
    </message>
    <message>
        <source>sent more than %1 MiB; the answer was dropped</source>
        <translation>sendete mehr als %1 MiB; die Antwort wurde verworfen</translation>
    </message>
    <message>
        <source>ended the TLS handshake: its TLS may be too old</source>
        <translation>beendete den TLS-Handshake: vielleicht zu altes TLS</translation>
    </message>
    <message>
        <source>closed the connection at once</source>
        <translation>schloss die Verbindung sofort</translation>
    </message>
    <message>
        <source>cannot be found: name not found</source>
        <translation>ist nicht auffindbar: Name nicht gefunden</translation>
    </message>
    <message>
        <source>refuses the connection: nothing listens there</source>
        <translation>verweigert die Verbindung: Dort lauscht nichts</translation>
    </message>
    <message>
        <source>did not come to terms over TLS: its TLS may be too old</source>
        <translation>konnte sich über TLS nicht einigen: vielleicht zu altes TLS</translation>
    </message>
    <message>
        <source>cannot be reached through this network</source>
        <translation>ist über dieses Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>broke the connection</source>
        <translation>hat die Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>could not be connected</source>
        <translation>war nicht zu verbinden</translation>
    </message>
    <message>
        <source>was refused, nothing was sent: %1</source>
        <translation>wurde abgelehnt, nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>did not finish the TLS handshake within %1 s</source>
        <translation>hat den TLS-Handshake nicht innerhalb von %1 s abgeschlossen</translation>
    </message>
    <message>
        <source>cannot be reached within %1 s</source>
        <translation>ist innerhalb von %1 s nicht erreichbar</translation>
    </message>
    <message>
        <source>has not answered within %1 s</source>
        <translation>hat innerhalb von %1 s nicht geantwortet</translation>
    </message>
    <message>
        <source>has not finished its answer within %1 s</source>
        <translation>hat die Antwort nicht innerhalb von %1 s beendet</translation>
    </message>
    <message>
        <source>redirects to %1, which is another server: not followed</source>
        <translation>leitet auf %1 um, einen anderen Server: nicht gefolgt</translation>
    </message>
    <message>
        <source>redirects a control request: not followed</source>
        <translation>leitet eine Steueranfrage um: nicht gefolgt</translation>
    </message>
    <message>
        <source>redirects more than %1 times</source>
        <translation>leitet mehr als %1-mal um</translation>
    </message>
</context>
<context>
    <name>qd::HttpReader</name>
    <message>
        <source>sent chunks that do not fit together</source>
        <translation>sendete Chunks, die nicht zusammenpassen</translation>
    </message>
    <message>
        <source>closed the connection without an answer</source>
        <translation>schloss die Verbindung ohne Antwort</translation>
    </message>
    <message>
        <source>ended in the middle of its answer</source>
        <translation>endete mitten in der Antwort</translation>
    </message>
    <message>
        <source>sent a head without end</source>
        <translation>sendete einen Kopf ohne Ende</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>spricht kein HTTP</translation>
    </message>
    <message>
        <source>sent a head that is not HTTP</source>
        <translation>sendete einen Kopf, der kein HTTP ist</translation>
    </message>
    <message>
        <source>sent two different lengths</source>
        <translation>sendete zwei verschiedene Längen</translation>
    </message>
    <message>
        <source>wants to speak another protocol</source>
        <translation>will ein anderes Protokoll sprechen</translation>
    </message>
    <message>
        <source>sent interim answers without end</source>
        <translation>sendete Zwischenantworten ohne Ende</translation>
    </message>
    <message>
        <source>packs its answer in a way that was not asked for</source>
        <translation>packt die Antwort in nicht angeforderter Weise</translation>
    </message>
    <message>
        <source>sent a length that is none</source>
        <translation>sendete eine ungültige Länge</translation>
    </message>
    <message>
        <source>sent a chunk without a size</source>
        <translation>sendete einen Chunk ohne Größe</translation>
    </message>
</context>
<context>
    <name>qd::JobHitModel</name>
    <message>
        <source>No longer kept</source>
        <translation>Nicht mehr aufbewahrt</translation>
    </message>
</context>
<context>
    <name>qd::JobHits</name>
    <message>
        <source>Close the hits</source>
        <translation>Treffer schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Jobs found</source>
        <translation>Gefundene Jobs</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>the newest %1 shown</source>
        <translation>die neuesten %1 gezeigt</translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation>Speicher reicht zurück bis %1</translation>
    </message>
    <message>
        <source>nothing is in memory yet</source>
        <translation>noch nichts im Speicher</translation>
    </message>
</context>
<context>
    <name>qd::JobMemory</name>
    <message>
        <source>%1 events came faster than they are kept</source>
        <translation>%1 Ereignisse kamen schneller, als sie zu behalten sind</translation>
    </message>
    <message>
        <source>%1 from here: %2</source>
        <translation>%1 von hier: %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>Exit %1</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused by %1</source>
        <translation>pausiert von %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: did not take effect. %2</source>
        <translation>%1: wirkte nicht. %2</translation>
    </message>
    <message>
        <source>no heartbeat</source>
        <translation>kein Heartbeat</translation>
    </message>
    <message>
        <source>no activity</source>
        <translation>keine Aktivität</translation>
    </message>
    <message>
        <source>paused from here</source>
        <translation>von hier pausiert</translation>
    </message>
</context>
<context>
    <name>qd::JobPanel</name>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>End unknown</source>
        <translation>Ende unbekannt</translation>
    </message>
    <message>
        <source>Open worker</source>
        <translation>Worker öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>Wartete zuvor</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>The job&apos;s fields</source>
        <translation>Felder des Jobs</translation>
    </message>
    <message>
        <source>Its fields are no longer kept, or it came without any.</source>
        <translation>Die Felder werden nicht mehr aufbewahrt, oder er kam ohne.</translation>
    </message>
    <message>
        <source>Fields as they came</source>
        <translation>Felder im Original</translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation>Nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>a job of %1</source>
        <translation>ein Job von %1</translation>
    </message>
</context>
<context>
    <name>qd::JointFeed</name>
    <message>
        <source>It went by Redis, for %1 takes no control now.</source>
        <translation>Es ging über Redis, denn %1 nimmt jetzt keine Befehle an.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 known by the API alone, %2 by Redis alone</source>
        <translation>%1 nur der API bekannt, %2 nur Redis</translation>
    </message>
    <message>
        <source>%1 of the API&apos;s fit more than one of Redis: both are shown, neither is controlled</source>
        <translation>%1 der API passen zu mehr als einem von Redis: Beide werden gezeigt, keiner ist steuerbar</translation>
    </message>
    <message>
        <source>%1 is away: what follows is told by %2 and may be incomplete. The exact entries take its place when Redis is back.</source>
        <translation>%1 ist nicht erreichbar: Das Folgende stammt von %2 und ist vielleicht unvollständig. Die genauen Einträge ersetzen es, sobald Redis zurück ist.</translation>
    </message>
</context>
<context>
    <name>qd::JsonTree</name>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>%1, too deep to show</source>
        <translation>%1, zu tief zum Anzeigen</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>qd::KeepDialog</name>
    <message>
        <source>Kept history</source>
        <translation>Aufbewahrter Verlauf</translation>
    </message>
    <message>
        <source>What this program sees of a fleet is kept on this computer. What is older, or more than the file may hold, is given up: the oldest first.</source>
        <translation>Was dieses Programm von einer Flotte sieht, wird auf diesem Computer aufbewahrt. Was älter ist oder nicht mehr in die Datei passt, wird aufgegeben: das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Every sample</source>
        <translation>Jede Messung</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>A value a minute</source>
        <translation>Ein Wert pro Minute</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>A value an hour</source>
        <translation>Ein Wert pro Stunde</translation>
    </message>
    <message>
        <source>The file of a fleet</source>
        <translation>Datei einer Flotte</translation>
    </message>
    <message>
        <source> MB at most</source>
        <translation> MB höchstens</translation>
    </message>
    <message>
        <source>The file of this fleet holds %1.</source>
        <translation>Die Datei dieser Flotte umfasst %1.</translation>
    </message>
</context>
<context>
    <name>qd::LargeQueues</name>
    <message>
        <source>%1: its entries are very large and seldom read (%L2 MiB a look)</source>
        <translation>%1: Einträge sehr groß und nur selten gelesen (%L2 MiB pro Abruf)</translation>
    </message>
    <message>
        <source>%1: its entries are not read, they are too large to come in time (over %L2 MiB)</source>
        <translation>%1: Einträge werden nicht gelesen, sie sind zu groß, um rechtzeitig zu kommen (über %L2 MiB)</translation>
    </message>
</context>
<context>
    <name>qd::LegendChip</name>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, hidden</source>
        <translation>%1: %2, ausgeblendet</translation>
    </message>
    <message>
        <source>Space hides or shows, Enter leaves only these</source>
        <translation>Leertaste blendet aus oder ein, Enter lässt nur diese</translation>
    </message>
    <message>
        <source>%1. Click to hide these.</source>
        <translation>%1. Klick blendet diese aus.</translation>
    </message>
    <message>
        <source>%1, hidden. Click to show these.</source>
        <translation>%1, ausgeblendet. Klick blendet diese ein.</translation>
    </message>
    <message>
        <source>Ctrl+click or double click: only these</source>
        <translation>Ctrl+Klick oder Doppelklick: nur diese</translation>
    </message>
</context>
<context>
    <name>qd::LifeLine</name>
    <message>
        <source>The job&apos;s life</source>
        <translation>Ablauf des Jobs</translation>
    </message>
</context>
<context>
    <name>qd::LineFile</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>qd::LockWindow</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Quarterdeck is locked</source>
        <translation>Quarterdeck ist gesperrt</translation>
    </message>
    <message>
        <source>All fleets are still watched, and alerts still call. Nothing can be done before the pass phrase is entered.</source>
        <translation>Alle Flotten werden weiter beobachtet, Alarme melden sich weiter. Ohne Eingabe der Passphrase ist keine Bedienung möglich.</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Kept history…</source>
        <translation>Aufbewahrter Verlauf…</translation>
    </message>
    <message>
        <source>Alerts reach…</source>
        <translation>Alarmwege…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Audit-Log…</translation>
    </message>
    <message>
        <source>Big screen</source>
        <translation>Leitwand</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock: pass phrase…</source>
        <translation>Sperre: Passphrase…</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Verbindung…</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>The last run…</source>
        <translation>Letzter Durchgang…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Zeigen…</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Von %1 abgemeldet.</translation>
    </message>
    <message>
        <source>%1 What you see is the last that was known.</source>
        <translation>%1 Sie sehen den letzten bekannten Stand.</translation>
    </message>
    <message>
        <source>Requests to %1 are held back until it answers again.</source>
        <translation>Anfragen an %1 werden zurückgehalten, bis wieder eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Read-only: %1 does not let this token control workers. Sign in with an administrator token to do so.</source>
        <translation>Nur lesend: %1 erlaubt diesem Token nicht, Worker zu steuern. Melden Sie sich dafür mit einem Admin-Token an.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts gesendet: %1</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>%1. Closing the window stops it: who has not been told is not told.</source>
        <translation>%1. Schließen des Fensters stoppt das: Wer noch keinen Befehl erhalten hat, erhält keinen mehr.</translation>
    </message>
    <message>
        <source>%1: not sent yet. Closing the window takes it back.</source>
        <translation>%1: noch nicht gesendet. Schließen des Fensters nimmt es zurück.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>Alle Flotten</translation>
    </message>
    <message>
        <source>Add a fleet…</source>
        <translation>Flotte hinzufügen…</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Walls…</source>
        <translation>Leitwände…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Open this page in its own window</source>
        <translation>Diese Seite in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>The sign-in to %1 ends in %2. Sign in again now and nothing is interrupted.</source>
        <translation>Die Anmeldung bei %1 endet in %2. Wer sich jetzt neu anmeldet, unterbricht nichts.</translation>
    </message>
    <message>
        <source>By its own date the sign-in to %1 has ended: it will be refused when it is asked for next. Sign in again.</source>
        <translation>Nach eigener Angabe ist die Anmeldung bei %1 abgelaufen: Sie wird abgelehnt, sobald wieder danach gefragt wird. Bitte neu anmelden.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Of all texts, and of what they stand in.</source>
        <translation>Aller Texte und dessen, worin sie stehen.</translation>
    </message>
    <message>
        <source>Alerts and history</source>
        <translation>Alarme und Verlauf</translation>
    </message>
    <message>
        <source>How alerts reach people</source>
        <translation>Wie Alarme Menschen erreichen</translation>
    </message>
    <message>
        <source>Desktop notifications, tray, sounds, a webhook, a command; from which severity on.</source>
        <translation>Desktop-Benachrichtigungen, Infobereich, Töne, ein Webhook, ein Befehl; ab welchem Schweregrad.</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Regeln der Alarme</translation>
    </message>
    <message>
        <source>Limits, times, quiet hours: the Alerts page.</source>
        <translation>Grenzwerte, Zeiten, Ruhezeiten: die Seite Alarme.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>How much history is kept</source>
        <translation>Wie viel Verlauf aufbewahrt wird</translation>
    </message>
    <message>
        <source>On this computer: samples, minutes, hours, and the size of a file.</source>
        <translation>Auf diesem Computer: Messwerte, Minuten, Stunden und die Größe einer Datei.</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Datenschutz und Sicherheit</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Without use. Where a pass phrase is set.</source>
        <translation>Ohne Benutzung. Wenn eine Passphrase gesetzt ist.</translation>
    </message>
    <message>
        <source>Pass phrase of the lock</source>
        <translation>Passphrase der Sperre</translation>
    </message>
    <message>
        <source>Pass phrase…</source>
        <translation>Passphrase…</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Was verborgen wird</translation>
    </message>
    <message>
        <source>Fields whose key has one of these words are hidden wherever they are shown, copied or exported.</source>
        <translation>Felder, deren Schlüssel eines dieser Wörter enthält, werden überall verborgen: in Anzeige, Kopie und Export.</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Wörter…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>What was done to fleets from this computer.</source>
        <translation>Was von diesem Computer aus an Flotten getan wurde.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the other windows</source>
        <translation>Die anderen Fenster schließen</translation>
    </message>
    <message>
        <source>Save these windows as a layout…</source>
        <translation>Diese Fenster als Anordnung speichern…</translation>
    </message>
    <message>
        <source>Save a layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Remove a layout</source>
        <translation>Eine Anordnung entfernen</translation>
    </message>
    <message>
        <source>There are %1 layouts already: remove one first.</source>
        <translation>Es gibt schon %1 Anordnungen: erst eine entfernen.</translation>
    </message>
    <message>
        <source>Open what is chosen in its own window</source>
        <translation>Das Gewählte in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>%1 in its own window</source>
        <translation>%1 in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>The clock changes at the next start.</source>
        <translation>Die Uhr wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>As this computer&apos;s clock</source>
        <translation>Wie die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Asked once a day what the newest version is; nothing is loaded. Empty: nobody is asked.</source>
        <translation>Wird einmal am Tag nach der neuesten Version gefragt; nichts wird geladen. Leer: Niemand wird gefragt.</translation>
    </message>
</context>
<context>
    <name>qd::MarkDialog</name>
    <message>
        <source>Deploy</source>
        <translation>Deployment</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Add mark</source>
        <translation>Markierung setzen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>A few words, such as a version</source>
        <translation>Ein paar Wörter, etwa eine Version</translation>
    </message>
    <message>
        <source>Words of the mark</source>
        <translation>Text der Markierung</translation>
    </message>
    <message>
        <source>It stands on all charts of this fleet, on this computer only.</source>
        <translation>Sie steht in allen Diagrammen dieser Flotte, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>qd::MetricStrip</name>
    <message>
        <source>More metrics</source>
        <translation>Weitere Messwerte</translation>
    </message>
    <message>
        <source>on the History page</source>
        <translation>auf der Seite Verlauf</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>qd::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>and 1 more outcome to read</source>
        <translation>und 1 weiteres Ergebnis</translation>
    </message>
    <message>
        <source>and %1 more outcomes to read</source>
        <translation>und %1 weitere Ergebnisse</translation>
    </message>
    <message>
        <source>%1 of %2 was refused</source>
        <translation>%1 von %2 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 was not sent</source>
        <translation>%1 von %2 wurde nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2: no answer</source>
        <translation>%1 von %2: keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2: outcome unknown</source>
        <translation>%1 von %2: Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 was answered, but is not to be seen</source>
        <translation>%1 von %2 wurde beantwortet, ist aber nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 of %2 is on its way</source>
        <translation>%1 von %2 ist unterwegs</translation>
    </message>
</context>
<context>
    <name>qd::NotifyBurst</name>
    <message>
        <source>%1 alerts · %2</source>
        <translation>%1 Alarme · %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Alerts call. Unlock to see them.</source>
        <translation>Alarme melden sich. Zum Ansehen entsperren.</translation>
    </message>
</context>
<context>
    <name>qd::NotifyDesktop</name>
    <message>
        <source>There is no message bus here: alerts show in the window only.</source>
        <translation>Hier gibt es keinen Nachrichtenbus: Alarme erscheinen nur im Fenster.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service has ended.</source>
        <translation>Der Benachrichtigungsdienst des Desktops wurde beendet.</translation>
    </message>
    <message>
        <source>This build has no D-Bus: alerts show in the window only.</source>
        <translation>Dieser Build hat kein D-Bus: Alarme erscheinen nur im Fenster.</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service does not answer.</source>
        <translation>Der Benachrichtigungsdienst des Desktops antwortet nicht.</translation>
    </message>
    <message>
        <source>The desktop has no notification service.</source>
        <translation>Der Desktop hat keinen Benachrichtigungsdienst.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>The desktop&apos;s notification service refuses: %1</source>
        <translation>Der Benachrichtigungsdienst des Desktops verweigert: %1</translation>
    </message>
</context>
<context>
    <name>qd::NumberLine</name>
    <message>
        <source>This fleet is marked production. Type %1 to go on.</source>
        <translation>Diese Flotte ist als Produktion markiert. Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Zum Fortfahren %1 eingeben.</translation>
    </message>
</context>
<context>
    <name>qd::OutcomeWatch</name>
    <message>
        <source>The worker&apos;s own state shows it: %1.</source>
        <translation>Der Zustand des Workers zeigt es: %1.</translation>
    </message>
    <message>
        <source>It did not happen: after %1 s the worker is still %2.</source>
        <translation>Es ist nicht geschehen: Nach %1 s ist der Worker noch im Zustand „%2“.</translation>
    </message>
    <message>
        <source>After %1 s the worker is still %2.</source>
        <translation>Nach %1 s ist der Worker noch im Zustand „%2“.</translation>
    </message>
    <message>
        <source>The back end had said: %1</source>
        <translation>Das Backend hatte gemeldet: %1</translation>
    </message>
</context>
<context>
    <name>qd::OverviewPage</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>qd::Page</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No workers yet</source>
        <translation>Noch keine Worker</translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. Start one there: it appears here by itself.</source>
        <translation>%1 antwortet, meldet aber keine Worker. Starten Sie dort einen: Er erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>There is one, and the filter hides it.</source>
        <translation>Es gibt einen, und der Filter blendet ihn aus.</translation>
    </message>
    <message>
        <source>The filter hides all %1.</source>
        <translation>Der Filter blendet alle %1 aus.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1 wants a token.</source>
        <translation>%1 verlangt ein Token.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindet mit %1…</translation>
    </message>
    <message>
        <source>Connected, waiting for the first data…</source>
        <translation>Verbunden, warten auf die ersten Daten…</translation>
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
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command…</source>
        <translation>Worker, Warteschlange, Job oder Befehl suchen…</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation>Worker, Warteschlange, Job oder Befehl suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>qd::PasswordDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password or token (kept in the keychain once it is accepted)</source>
        <translation>Passwort oder Token (im Schlüsselbund, sobald es angenommen ist)</translation>
    </message>
    <message>
        <source>Password or token (held for this session only)</source>
        <translation>Passwort oder Token (nur für diese Sitzung)</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>qd::PayloadBuilder</name>
    <message>
        <source>It holds more than %1 values and is not unfolded.</source>
        <translation>Es enthält mehr als %1 Werte und wird nicht aufgeklappt.</translation>
    </message>
    <message>
        <source>It is nested deeper than %1 levels and is not unfolded.</source>
        <translation>Es ist tiefer als %1 Ebenen verschachtelt und wird nicht aufgeklappt.</translation>
    </message>
</context>
<context>
    <name>qd::PayloadTree</name>
    <message>
        <source>%1 field</source>
        <translation>%1 Feld</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>%1 value</source>
        <translation>%1 Wert</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its name or its text looks like a secret. Reveal shows it.</source>
        <translation>Name oder Text sieht nach einem Geheimnis aus. „Aufdecken“ zeigt es.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>qd::PipelineFeed</name>
    <message>
        <source>A pipeline only reports: its workers cannot be controlled from here.</source>
        <translation>Eine Pipeline meldet nur: Ihre Worker sind von hier nicht steuerbar.</translation>
    </message>
    <message>
        <source>this program stood still for %1 s</source>
        <translation>dieses Programm stand %1 s still</translation>
    </message>
    <message>
        <source>A message of a kind that is not known here</source>
        <translation>Eine Nachricht einer hier unbekannten Art</translation>
    </message>
    <message>
        <source>init: no workers</source>
        <translation>init: keine Worker</translation>
    </message>
    <message>
        <source>more than %1 metrics</source>
        <translation>mehr als %1 Metriken</translation>
    </message>
    <message>
        <source>%1 sent no init message within %2 s: what its workers do is not known.</source>
        <translation>%1 hat innerhalb von %2 s keine init-Nachricht gesendet: Was die Worker tun, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 It asks for a sign-in.</source>
        <translation>%1 Eine Anmeldung wird verlangt.</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <translation>%1 Bitte neu anmelden.</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself.</source>
        <translation>%1 Neue Versuche laufen von selbst.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>A pipeline only reports: it answers no questions.</source>
        <translation>Eine Pipeline meldet nur: Sie beantwortet keine Fragen.</translation>
    </message>
</context>
<context>
    <name>qd::PipelineSocket</name>
    <message>
        <source>it goes away (1001)</source>
        <translation>die Gegenseite geht weg (1001)</translation>
    </message>
    <message>
        <source>a message was larger than %1 MiB (1009)</source>
        <translation>eine Nachricht war größer als %1 MiB (1009)</translation>
    </message>
    <message>
        <source>the WebSocket protocol was broken (1002)</source>
        <translation>das WebSocket-Protokoll wurde verletzt (1002)</translation>
    </message>
    <message>
        <source>an error on its side (1011)</source>
        <translation>ein Fehler auf der Gegenseite (1011)</translation>
    </message>
    <message>
        <source>closed with code %1</source>
        <translation>geschlossen mit Code %1</translation>
    </message>
    <message>
        <source>it did not open the WebSocket within %1 s</source>
        <translation>WebSocket nicht innerhalb von %1 s geöffnet</translation>
    </message>
    <message>
        <source>its certificate cannot be checked; nothing was sent</source>
        <translation>das Zertifikat ist nicht prüfbar; nichts gesendet</translation>
    </message>
    <message>
        <source>nothing was heard of it for %1 s</source>
        <translation>seit %1 s war nichts zu hören</translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation>abgelehnt, nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>it does not let us in (%1)</source>
        <translation>kein Einlass (%1)</translation>
    </message>
    <message>
        <source>it answers with a redirect (%1), which is not followed</source>
        <translation>antwortet mit einer Umleitung (%1), der nicht gefolgt wird</translation>
    </message>
    <message>
        <source>it answers %1 instead of opening a WebSocket</source>
        <translation>antwortet mit %1, statt einen WebSocket zu öffnen</translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation>verweigert die Verbindung: Dort lauscht nichts</translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation>nicht auffindbar: Name nicht gefunden</translation>
    </message>
    <message>
        <source>it closed the connection before the WebSocket was open</source>
        <translation>schloss die Verbindung, bevor der WebSocket offen war</translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation>nicht rechtzeitig erreichbar</translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation>über dieses Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation>keine Einigung über TLS: Es fehlt oder ist zu alt</translation>
    </message>
    <message>
        <source>no WebSocket: %1</source>
        <translation>kein WebSocket: %1</translation>
    </message>
    <message>
        <source>the connection broke off (1006)</source>
        <translation>die Verbindung ist abgerissen (1006)</translation>
    </message>
</context>
<context>
    <name>qd::PipelineState</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Element %1: %2</translation>
    </message>
    <message>
        <source>Item %1: %2: %3</source>
        <translation>Element %1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 items, %3</source>
        <translation>%1: %2 Elemente, %3</translation>
    </message>
    <message>
        <source>Figures of workers</source>
        <translation>Kennzahlen der Worker</translation>
    </message>
    <message>
        <source>reckoned from events since we connected, %1</source>
        <translation>aus Ereignissen seit Verbindungsbeginn errechnet, %1</translation>
    </message>
    <message>
        <source>The server&apos;s own count when we connected</source>
        <translation>Zählung des Servers bei Verbindungsbeginn</translation>
    </message>
    <message>
        <source>%1 processed, %2 failed</source>
        <translation>%1 verarbeitet, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Since we connected</source>
        <translation>Seit Verbindungsbeginn</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 retried, %4 skipped; one count for each stage</source>
        <translation>%1 fertig, %2 fehlgeschlagen, %3 wiederholt, %4 übersprungen; eine Zählung je Stufe</translation>
    </message>
    <message>
        <source>Items in flight</source>
        <translation>Elemente in Arbeit</translation>
    </message>
    <message>
        <source>Top performers</source>
        <translation>Spitzenreiter</translation>
    </message>
    <message>
        <source>Queue sizes</source>
        <translation>Größe der Warteschlangen</translation>
    </message>
    <message>
        <source>as told at %1; events do not carry them</source>
        <translation>laut Meldung um %1; Ereignisse enthalten sie nicht</translation>
    </message>
    <message>
        <source>Run finished: %1 completed, %2 failed, %3 retried, %4 skipped in %5 s since we connected</source>
        <translation>Lauf beendet: %1 fertig, %2 fehlgeschlagen, %3 wiederholt, %4 übersprungen in %5 s seit Verbindungsbeginn</translation>
    </message>
    <message>
        <source>; top: %1</source>
        <translation>; Spitze: %1</translation>
    </message>
</context>
<context>
    <name>qd::Preset</name>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>%1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>others than its owner may write it</source>
        <translation>nicht nur der Eigentümer darf sie beschreiben</translation>
    </message>
    <message>
        <source>it holds no object</source>
        <translation>sie enthält kein Objekt</translation>
    </message>
</context>
<context>
    <name>qd::QueryEdit</name>
    <message>
        <source>Filter workers</source>
        <translation>Worker filtern</translation>
    </message>
    <message>
        <source>Words, or terms such as
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab completes, ↓ offers, F1 explains all (Ctrl+F or / comes here)</source>
        <translation>Wörter oder Ausdrücke wie
status:stale   host:lon-*   errors&gt;5   idle&gt;60s   -queue:mail
Tab ergänzt, ↓ schlägt vor, F1 erklärt alle (Ctrl+F oder / springt hierher)</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>%1 ausgeblendet</translation>
    </message>
</context>
<context>
    <name>qd::QueryHelp</name>
    <message>
        <source>both words, anywhere in a worker&apos;s texts</source>
        <translation>beide Wörter, irgendwo in den Texten eines Workers</translation>
    </message>
    <message>
        <source>exactly that; status as it is shown</source>
        <translation>genau das; Status wie angezeigt</translation>
    </message>
    <message>
        <source>* stands for anything</source>
        <translation>* steht für Beliebiges</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eines von mehreren</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>quotes for spaces and signs</source>
        <translation>Anführungszeichen für Leer-/Sonderzeichen</translation>
    </message>
    <message>
        <source>percent; also &lt;  &lt;=  &gt;=  =  !=</source>
        <translation>Prozent; auch &lt;  &lt;=  &gt;=  =  !=</translation>
    </message>
    <message>
        <source>times: ms s m h d; 1h30m</source>
        <translation>Zeiten: ms s m h d; 1h30m</translation>
    </message>
    <message>
        <source>sizes: KB MB GB; without a unit MB</source>
        <translation>Größen: KB MB GB; ohne Einheit MB</translation>
    </message>
    <message>
        <source>counts: k M</source>
        <translation>Anzahlen: k M</translation>
    </message>
    <message>
        <source>not; also NOT status:idle</source>
        <translation>nicht; auch NOT status:idle</translation>
    </message>
    <message>
        <source>OR and parentheses; AND is between words</source>
        <translation>OR und Klammern; AND steht zwischen Wörtern</translation>
    </message>
    <message>
        <source>known, not known; also host:—</source>
        <translation>bekannt, nicht bekannt; auch host:—</translation>
    </message>
    <message>
        <source>also is:attention  busy  silent  pending  duplicate</source>
        <translation>auch is:attention  busy  silent  pending  duplicate</translation>
    </message>
    <message>
        <source>both words, anywhere in an entry</source>
        <translation>beide Wörter, irgendwo in einem Eintrag</translation>
    </message>
    <message>
        <source>one of several; also kind:job</source>
        <translation>eines von mehreren; auch kind:job</translation>
    </message>
    <message>
        <source>also is:success  warning  job  cron  control  connection</source>
        <translation>auch is:success  warning  job  cron  control  connection</translation>
    </message>
    <message>
        <source>contains; quotes for spaces</source>
        <translation>enthält; Anführungszeichen für Leerzeichen</translation>
    </message>
    <message>
        <source>times: ms s m h d; also &lt;  &lt;=  &gt;=  !=</source>
        <translation>Zeiten: ms s m h d; auch &lt;  &lt;=  &gt;=  !=</translation>
    </message>
    <message>
        <source>no older than that</source>
        <translation>nicht älter als das</translation>
    </message>
    <message>
        <source>since then</source>
        <translation>seitdem</translation>
    </message>
    <message>
        <source>any field that entries come with</source>
        <translation>jedes Feld, mit dem Einträge kommen</translation>
    </message>
    <message>
        <source>known; also has:url, -has:job</source>
        <translation>bekannt; auch has:url, -has:job</translation>
    </message>
    <message>
        <source>not; also NOT kind:job_started</source>
        <translation>nicht; auch NOT kind:job_started</translation>
    </message>
    <message>
        <source>What can be written in the filter</source>
        <translation>Was im Filter stehen kann</translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation>Felder: %1</translation>
    </message>
    <message>
        <source>What is not known meets no comparison.</source>
        <translation>Was nicht bekannt ist, erfüllt keinen Vergleich.</translation>
    </message>
</context>
<context>
    <name>qd::QueryLine</name>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Filter leeren (Esc)</translation>
    </message>
    <message>
        <source>What can be written here (F1)</source>
        <translation>Was hier stehen kann (F1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
</context>
<context>
    <name>qd::QueryParser</name>
    <message>
        <source>The filter is longer than %1 characters.</source>
        <translation>Der Filter ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The “)” at character %1 closes nothing.</source>
        <translation>Die „)“ an Stelle %1 schließt nichts.</translation>
    </message>
    <message>
        <source>More than %1 levels within each other at character %2.</source>
        <translation>Mehr als %1 verschachtelte Ebenen an Stelle %2.</translation>
    </message>
    <message>
        <source>The “(” at character %1 is not closed.</source>
        <translation>Die „(“ an Stelle %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>Das Anführungszeichen an Stelle %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no field “%1” (character %2).</source>
        <translation>Ein Feld „%1“ gibt es nicht (Stelle %2).</translation>
    </message>
    <message>
        <source>A text with “%1” in it goes into quotes.</source>
        <translation>Ein Text mit „%1“ gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“~” looks into texts, but “%1” is none (character %2).</source>
        <translation>„~“ sucht in Texten, aber „%1“ ist keiner (Stelle %2).</translation>
    </message>
    <message>
        <source>is no percentage, such as 5 or 2.5%</source>
        <translation>ist kein Prozentwert wie 5 oder 2.5%</translation>
    </message>
    <message>
        <source>is no length of time, such as 90s, 5m or 1h30m</source>
        <translation>ist keine Zeitdauer wie 90s, 5m oder 1h30m</translation>
    </message>
    <message>
        <source>is no size, such as 500MB or 1.5GB</source>
        <translation>ist keine Größe wie 500MB oder 1.5GB</translation>
    </message>
    <message>
        <source>is no date and time, such as 2026-01-31T14:00Z</source>
        <translation>ist kein Zeitpunkt wie 2026-01-31T14:00Z</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is no number, such as 1000 or 10k</source>
        <translation>ist keine Zahl wie 1000 oder 10k</translation>
    </message>
    <message>
        <source>“%1” at character %2 %3.</source>
        <translation>„%1“ an Stelle %2 %3.</translation>
    </message>
    <message>
        <source>More than %1 terms at character %2.</source>
        <translation>Mehr als %1 Ausdrücke an Stelle %2.</translation>
    </message>
    <message>
        <source>Something is missing beside “%1” at character %2.</source>
        <translation>Neben „%1“ an Stelle %2 fehlt etwas.</translation>
    </message>
    <message>
        <source>“%1” at character %2 wants a “:”.</source>
        <translation>„%1“ an Stelle %2 braucht einen „:“.</translation>
    </message>
    <message>
        <source>“is:%1” (character %2) is not known: a worker is %3 or has a status.</source>
        <translation>„is:%1“ (Stelle %2) ist unbekannt: Ein Worker ist %3 oder hat einen Status.</translation>
    </message>
</context>
<context>
    <name>qd::QueryPopup</name>
    <message>
        <source>Ways to go on</source>
        <translation>Mögliche Ergänzungen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n worker(s)</source>
        <translation>
            <numerusform>%1, %n Worker</numerusform>
            <numerusform>%1, %n Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::QuestionDesk</name>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete mit %2</translation>
    </message>
    <message>
        <source>%1 has failed again and again: nothing is asked until the next trial</source>
        <translation>%1 ist immer wieder fehlgeschlagen: Bis zum nächsten Probeversuch wird nichts gefragt</translation>
    </message>
    <message>
        <source>%1 sent broken JSON: %2 at byte %3</source>
        <translation>%1 lieferte ungültiges JSON: %2 bei Byte %3</translation>
    </message>
    <message>
        <source>%1 says that it did not succeed</source>
        <translation>%1 meldet, dass es nicht gelungen ist</translation>
    </message>
</context>
<context>
    <name>qd::QueueChart</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>processed /min</source>
        <translation>verarbeitet /min</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>pro min</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>waiting and held</source>
        <translation>wartend und gehalten</translation>
    </message>
    <message>
        <source>Choose a queue in the table to see its depth and throughput.</source>
        <translation>Wählen Sie in der Tabelle eine Warteschlange, um Tiefe und Durchsatz zu sehen.</translation>
    </message>
    <message>
        <source>No history yet: the back end gives none (%1). What is seen from now on is drawn here.</source>
        <translation>Noch kein Verlauf: Das Backend liefert keinen (%1). Was ab jetzt zu sehen ist, wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>Asking for the last %1 h…</source>
        <translation>Die letzten %1 h werden abgefragt…</translation>
    </message>
    <message>
        <source>No history yet: the back end kept none of this queue. What is seen from now on is drawn here.</source>
        <translation>Noch kein Verlauf: Das Backend hat zu dieser Warteschlange keinen aufbewahrt. Was ab jetzt zu sehen ist, wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>Depth and throughput of %1</source>
        <translation>Tiefe und Durchsatz von %1</translation>
    </message>
    <message>
        <source>Depth and throughput</source>
        <translation>Tiefe und Durchsatz</translation>
    </message>
    <message>
        <source>%1 · depth, last %2 h</source>
        <translation>%1 · Tiefe, letzte %2 h</translation>
    </message>
    <message>
        <source>%1 · depth, as seen since we watch</source>
        <translation>%1 · Tiefe, seit Beobachtungsbeginn</translation>
    </message>
</context>
<context>
    <name>qd::QueueDelegate</name>
    <message>
        <source>%1 in trouble</source>
        <translation>%1 mit Problemen</translation>
    </message>
    <message>
        <source>%1, reckoned from the change of the last half minute</source>
        <translation>%1, errechnet aus der Änderung der letzten halben Minute</translation>
    </message>
    <message>
        <source>%1, as the back end reckons</source>
        <translation>%1, laut Rechnung des Backends</translation>
    </message>
    <message>
        <source>More tasks come than go.</source>
        <translation>Es kommen mehr Aufgaben, als gehen.</translation>
    </message>
    <message>
        <source>Tasks come, and none go.</source>
        <translation>Aufgaben kommen, und keine gehen.</translation>
    </message>
    <message>
        <source>No tasks go.</source>
        <translation>Keine Aufgaben gehen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Tasks wait, and no worker and no consumer reads this queue.</source>
        <translation>Aufgaben warten, und weder Worker noch Consumer lesen diese Warteschlange.</translation>
    </message>
    <message>
        <source>%1 read it</source>
        <translation>%1 lesen sie</translation>
    </message>
    <message>
        <source>Nobody could tell who reads it.</source>
        <translation>Niemand konnte sagen, wer sie liest.</translation>
    </message>
    <message>
        <source>What waited and was held in the last hour, a value a minute. Gaps: nothing was heard of it.</source>
        <translation>Was in der letzten Stunde wartete und gehalten wurde, ein Wert pro Minute. Lücken: keine Meldung.</translation>
    </message>
    <message>
        <source>%1 waiting, %2 held</source>
        <translation>%1 wartend, %2 gehalten</translation>
    </message>
</context>
<context>
    <name>qd::QueueEntries</name>
    <message>
        <source>Over the whole page</source>
        <translation>Über die ganze Seite</translation>
    </message>
    <message>
        <source>entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>Back to its place</source>
        <translation>Zurück an seinen Platz</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>The chosen entry&apos;s fields (Enter)</source>
        <translation>Felder des ausgewählten Eintrags (Enter)</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>Aufgaben von %1</translation>
    </message>
    <message>
        <source>Give %1 back…</source>
        <translation>%1 zurückgeben…</translation>
    </message>
    <message>
        <source>Requeue %1…</source>
        <translation>%1 erneut einreihen…</translation>
    </message>
    <message>
        <source>Shows first what would be done (Shift+R)</source>
        <translation>Zeigt zuerst, was getan würde (Shift+R)</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nobody holds a task.</source>
        <translation>Niemand hält eine Aufgabe.</translation>
    </message>
    <message>
        <source>Nothing is orphaned.</source>
        <translation>Nichts ist verwaist.</translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation>Es gibt keine Dead Letters.</translation>
    </message>
    <message>
        <source>Choose a queue to see what stands in it.</source>
        <translation>Wählen Sie eine Warteschlange, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>more is not kept: find narrows nothing beyond</source>
        <translation>mehr wird nicht behalten: Die Suche reicht nicht weiter</translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>es gibt weitere</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>qd::QueueModel</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>qd::QueueOrder</name>
    <message>
        <source>Group %1, %2 queues, %3</source>
        <translation>Gruppe %1, %2 Warteschlangen, %3</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>qd::QueuePage</name>
    <message>
        <source>%1: chart</source>
        <translation>%1: Diagramm</translation>
    </message>
    <message>
        <source>%1: tasks</source>
        <translation>%1: Aufgaben</translation>
    </message>
    <message>
        <source>This queue is not there now.</source>
        <translation>Diese Warteschlange ist zurzeit nicht da.</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>qd::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>In /s</source>
        <translation>Ein /s</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>Aus /s</translation>
    </message>
    <message>
        <source>Clears in</source>
        <translation>Leer in</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>Verwaist</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>Consumer Groups</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Other fields of this queue</source>
        <translation>Weitere Felder dieser Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>Tasks queued</source>
        <translation>Eingereihte Aufgaben</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>No queue chosen</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>Choose a queue in the table to see everything about it.</source>
        <translation>Wählen Sie in der Tabelle eine Warteschlange, um alles über sie zu sehen.</translation>
    </message>
    <message>
        <source>Nobody reads this queue: start a worker for it, or its tasks wait for ever.</source>
        <translation>Niemand liest diese Warteschlange: Starten Sie einen Worker für sie, sonst warten ihre Aufgaben ewig.</translation>
    </message>
    <message>
        <source>No worker says that it reads this queue.</source>
        <translation>Kein Worker meldet, dass er diese Warteschlange liest.</translation>
    </message>
    <message>
        <source>Show all %1 in Workers</source>
        <translation>Alle %1 unter „Worker“ zeigen</translation>
    </message>
    <message>
        <source>Show in Workers</source>
        <translation>Unter „Worker“ zeigen</translation>
    </message>
    <message>
        <source>Open worker %1, %2</source>
        <translation>Worker %1 öffnen, %2</translation>
    </message>
    <message>
        <source>The queue status says %1 tasks; the queues here add up to %2.</source>
        <translation>Der Warteschlangenstatus meldet %1 Aufgaben; die Warteschlangen hier ergeben zusammen %2.</translation>
    </message>
    <message>
        <source>The overview says %1.</source>
        <translation>Die Übersicht meldet %1.</translation>
    </message>
</context>
<context>
    <name>qd::QueueTable</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
</context>
<context>
    <name>qd::QueuesPage</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>What the names have in common</source>
        <translation>Gemeinsamkeit der Namen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name up to &quot;%1&quot;</source>
        <translation>Name bis „%1“</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export…	Ctrl+E</source>
        <translation>Exportieren…	Ctrl+E</translation>
    </message>
    <message>
        <source>Show its workers</source>
        <translation>Ihre Worker zeigen</translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…	Shift+R</source>
        <translation>%1 verwaiste erneut einreihen…	Shift+R</translation>
    </message>
    <message>
        <source>Requeue orphaned…</source>
        <translation>Verwaiste erneut einreihen…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Copy row	Ctrl+C</source>
        <translation>Zeile kopieren	Ctrl+C</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 Warteschlangen</translation>
    </message>
    <message>
        <source>Requeue %1 orphaned…</source>
        <translation>%1 verwaiste erneut einreihen…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter queues by words</source>
        <translation>Warteschlangen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Words that must occur in the name or state; -word: must not (Ctrl+F)</source>
        <translation>Wörter, die in Name oder Zustand vorkommen müssen; -Wort: dürfen nicht (Ctrl+F)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What stands in the chosen queue</source>
        <translation>Was in der gewählten Warteschlange steht</translation>
    </message>
    <message>
        <source>More about the queues</source>
        <translation>Mehr zu den Warteschlangen</translation>
    </message>
    <message>
        <source>Group, export</source>
        <translation>Gruppieren, exportieren</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation>Warteschlangenstatus: %1</translation>
    </message>
    <message>
        <source>%1 of capacity</source>
        <translation>%1 der Kapazität</translation>
    </message>
    <message>
        <source>nobody reads %1</source>
        <translation>%1 ohne Leser</translation>
    </message>
    <message>
        <source>nobody reads %1 of them</source>
        <translation>%1 davon ohne Leser</translation>
    </message>
    <message>
        <source>%1 is growing</source>
        <translation>%1 wächst</translation>
    </message>
    <message>
        <source>%1 are growing</source>
        <translation>%1 wachsen</translation>
    </message>
    <message>
        <source>No queues</source>
        <translation>Keine Warteschlangen</translation>
    </message>
    <message>
        <source>%1 reports no queues. They appear here as soon as it does.</source>
        <translation>%1 meldet keine Warteschlangen. Sie erscheinen hier, sobald es welche meldet.</translation>
    </message>
    <message>
        <source>Open in a window	Ctrl+Shift+O</source>
        <translation>In einem Fenster öffnen	Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>qd::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>qd::RangePicker</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Any range</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>It ends before it begins, or at once.</source>
        <translation>Das Ende liegt vor dem Beginn oder fällt mit ihm zusammen.</translation>
    </message>
    <message>
        <source>Two years at most.</source>
        <translation>Höchstens zwei Jahre.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 long, times in %2</source>
        <translation>%1 lang, Zeiten in %2</translation>
    </message>
</context>
<context>
    <name>qd::ReachDialog</name>
    <message>
        <source>How alerts reach people</source>
        <translation>Wie Alarme zu Ihnen kommen</translation>
    </message>
    <message>
        <source>What is entered holds at once, for every fleet. Each rule says which of these ways it takes.</source>
        <translation>Eingaben gelten sofort und für jede Flotte. Jede Regel legt fest, welche dieser Wege sie nutzt.</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Meldet ab</translation>
    </message>
    <message>
        <source>The least severe alert that calls</source>
        <translation>Der geringste Schweregrad, der gemeldet wird</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>One sound for all that comes together.</source>
        <translation>Ein Ton für alles, was zusammen kommt.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>No shell: words between spaces, &quot;quotes&quot; keep spaces. Filled in: {event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}, each within one argument.</source>
        <translation>Keine Shell: Wörter durch Leerzeichen getrennt, &quot;Anführungszeichen&quot; erhalten Leerzeichen. Eingesetzt werden: {event} {severity} {rule} {scope} {name} {text} {value} {limit} {state} {id} {fleet}, jeweils innerhalb eines Arguments.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test the desktop notifications</source>
        <translation>Desktop-Benachrichtigungen testen</translation>
    </message>
    <message>
        <source>Test the icon in the tray</source>
        <translation>Symbol im Infobereich testen</translation>
    </message>
    <message>
        <source>Test the sound of critical alerts</source>
        <translation>Ton für kritische Alarme testen</translation>
    </message>
    <message>
        <source>Test the sound of warnings</source>
        <translation>Ton für Warnungen testen</translation>
    </message>
    <message>
        <source>Test the sound of infos</source>
        <translation>Ton für Infos testen</translation>
    </message>
    <message>
        <source>Test the webhook</source>
        <translation>Webhook testen</translation>
    </message>
    <message>
        <source>Test the command</source>
        <translation>Befehl testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.ogg *.oga *.flac)</source>
        <translation>Töne (*.wav *.ogg *.oga *.flac)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret that signs</source>
        <translation>Secret zum Signieren</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set the secret</source>
        <translation>Secret setzen</translation>
    </message>
    <message>
        <source>Set; enter another one to replace it</source>
        <translation>Gesetzt; zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
        <source>Signs what is sent; at least 16 characters</source>
        <translation>Signiert, was gesendet wird; mindestens 16 Zeichen</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a sound</comment>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>qd::Reader</name>
    <message>
        <source>It reports an error</source>
        <translation>Meldet einen Fehler</translation>
    </message>
    <message>
        <source>reported an error</source>
        <translation>meldete einen Fehler</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The back end calls it unavailable</source>
        <translation>Laut Backend nicht verfügbar</translation>
    </message>
    <message>
        <source>was unavailable</source>
        <translation>war nicht verfügbar</translation>
    </message>
    <message>
        <source>unavailable</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>It still holds %1.</source>
        <translation>Hält noch %1.</translation>
    </message>
    <message>
        <source>Last heard of %1 ago.</source>
        <translation>Zuletzt gehört vor %1.</translation>
    </message>
    <message>
        <source>Crashed</source>
        <translation>Abgestürzt</translation>
    </message>
    <message>
        <source>had crashed</source>
        <translation>war abgestürzt</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>abgestürzt</translation>
    </message>
    <message>
        <source>, perhaps for want of memory</source>
        <translation>, vielleicht aus Speichermangel</translation>
    </message>
    <message>
        <source>Crashed: %1</source>
        <translation>Abgestürzt: %1</translation>
    </message>
    <message>
        <source>had crashed with %1</source>
        <translation>war abgestürzt mit %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>Crashed; its exit code is not known</source>
        <translation>Abgestürzt; Exit-Code nicht bekannt</translation>
    </message>
    <message>
        <source>Stopped; the back end does not say why</source>
        <translation>Gestoppt; das Backend sagt nicht, warum</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>war gestoppt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Stopped on purpose</source>
        <translation>Absichtlich gestoppt</translation>
    </message>
    <message>
        <source>had been stopped on purpose</source>
        <translation>war absichtlich gestoppt</translation>
    </message>
    <message>
        <source>It ended with %1.</source>
        <translation>Endete mit %1.</translation>
    </message>
    <message>
        <source>Stopped, %1</source>
        <translation>Gestoppt, %1</translation>
    </message>
    <message>
        <source>was stopped, %1</source>
        <translation>war gestoppt, %1</translation>
    </message>
    <message>
        <source>stopped, exit code %1</source>
        <translation>gestoppt, Exit-Code %1</translation>
    </message>
    <message>
        <source>Paused; the back end does not say by whom</source>
        <translation>Pausiert; das Backend sagt nicht, von wem</translation>
    </message>
    <message>
        <source>was paused</source>
        <translation>war pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No heartbeat for %1</source>
        <translation>Kein Heartbeat seit %1</translation>
    </message>
    <message>
        <source>Its heartbeat is old, says the back end</source>
        <translation>Laut Backend ist der Heartbeat alt</translation>
    </message>
    <message>
        <source>no heartbeat for %1</source>
        <translation>kein Heartbeat seit %1</translation>
    </message>
    <message>
        <source>old heartbeat</source>
        <translation>alter Heartbeat</translation>
    </message>
    <message>
        <source>had sent no heartbeat for %1</source>
        <translation>hatte seit %1 keinen Heartbeat gesendet</translation>
    </message>
    <message>
        <source>The back end calls it stale, though its last heartbeat was %1 ago</source>
        <translation>Gilt dem Backend als verstummt, obwohl der letzte Heartbeat erst %1 alt ist</translation>
    </message>
    <message>
        <source>was stale, said the back end</source>
        <translation>war laut Backend verstummt</translation>
    </message>
    <message>
        <source>called stale</source>
        <translation>gilt als verstummt</translation>
    </message>
    <message>
        <source>The back end calls it stale; its last activity was %1 ago</source>
        <translation>Gilt dem Backend als verstummt; letzte Aktivität vor %1</translation>
    </message>
    <message>
        <source>The back end calls it stale</source>
        <translation>Gilt dem Backend als verstummt</translation>
    </message>
    <message>
        <source>Tasks wait, and it has done nothing for %1</source>
        <translation>Aufgaben warten, und er hat seit %1 nichts getan</translation>
    </message>
    <message>
        <source>nothing done for %1</source>
        <translation>untätig seit %1</translation>
    </message>
    <message>
        <source>had done nothing for %1, though tasks waited</source>
        <translation>hatte seit %1 nichts getan, obwohl Aufgaben warteten</translation>
    </message>
    <message>
        <source>Perhaps stuck: %1 has been running for %2</source>
        <translation>Hängt vielleicht: %1 läuft seit %2</translation>
    </message>
    <message>
        <source>was perhaps stuck with %1, for %2</source>
        <translation>hing vielleicht an %1, seit %2</translation>
    </message>
    <message>
        <source>95 % of such jobs take no longer than %1.</source>
        <translation>95 % solcher Jobs dauern höchstens %1.</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>Der Grenzwert ist %1.</translation>
    </message>
    <message>
        <source>Busy with %1, but silent for %2</source>
        <translation>Beschäftigt mit %1, aber seit %2 verstummt</translation>
    </message>
    <message>
        <source>was busy with %1, but silent</source>
        <translation>war beschäftigt mit %1, aber verstummt</translation>
    </message>
    <message>
        <source>was in a state that nobody knows</source>
        <translation>war in einem Zustand, den niemand kennt</translation>
    </message>
    <message>
        <source>It reports &quot;%1&quot;, which does not tell whether it works</source>
        <translation>Meldet „%1“, was nicht verrät, ob er arbeitet</translation>
    </message>
    <message>
        <source>It reports no status</source>
        <translation>Meldet keinen Status</translation>
    </message>
    <message>
        <source>It has reported nothing of itself yet</source>
        <translation>Hat noch nichts von sich gemeldet</translation>
    </message>
    <message>
        <source>How old its heartbeat is cannot be told: the back end gives no time.</source>
        <translation>Wie alt der Heartbeat ist, lässt sich nicht sagen: Das Backend liefert keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Its last heartbeat was %1 ago.</source>
        <translation>Letzter Heartbeat vor %1.</translation>
    </message>
    <message>
        <source>Its last activity was %1 ago.</source>
        <translation>Letzte Aktivität vor %1.</translation>
    </message>
    <message>
        <source>The back end calls it degraded</source>
        <translation>Laut Backend degradiert</translation>
    </message>
    <message>
        <source>was degraded</source>
        <translation>war degradiert</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>was starting</source>
        <translation>startete gerade</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>Wartet auf Arbeit</translation>
    </message>
    <message>
        <source>was waiting for work</source>
        <translation>wartete auf Arbeit</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Busy with %1</source>
        <translation>Beschäftigt mit %1</translation>
    </message>
    <message>
        <source>was running</source>
        <translation>lief</translation>
    </message>
    <message>
        <source>was busy with %1</source>
        <translation>war beschäftigt mit %1</translation>
    </message>
    <message>
        <source>So says the back end; it tells of no heartbeat.</source>
        <translation>So das Backend; es meldet keinen Heartbeat.</translation>
    </message>
</context>
<context>
    <name>qd::RedactionDialog</name>
    <message>
        <source>What is hidden</source>
        <translation>Was ausgeblendet ist</translation>
    </message>
    <message>
        <source>Values are hidden whose key contains one of these words, in fields and inside texts. Neither capitals nor signs count: api_key is also X-Api-Key. One to a line.</source>
        <translation>Werte werden ausgeblendet, deren Schlüssel eines dieser Wörter enthält, in Feldern und in Texten. Groß-/Kleinschreibung und Zeichen zählen nicht: api_key ist auch X-Api-Key. Eines pro Zeile.</translation>
    </message>
    <message>
        <source>Words that hide a value</source>
        <translation>Wörter, die einen Wert ausblenden</translation>
    </message>
</context>
<context>
    <name>qd::RedisClient</name>
    <message>
        <source>it sent a reply that nobody asked for</source>
        <translation>unverlangte Antwort erhalten</translation>
    </message>
    <message>
        <source>it sent what is not a usable reply (%1)</source>
        <translation>unbrauchbare Antwort erhalten (%1)</translation>
    </message>
    <message>
        <source>it has not finished the TLS handshake within %1 s: perhaps it speaks no TLS</source>
        <translation>TLS-Handshake nicht innerhalb von %1 s abgeschlossen: vielleicht kein TLS</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>connecting anew</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>it answers with something else than was asked for</source>
        <translation>antwortet auf etwas anderes als gefragt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Redis at %1 (now %2): %3</source>
        <translation>Redis unter %1 (jetzt %2): %3</translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation>Redis unter %1: %2</translation>
    </message>
    <message>
        <source>it does not answer like a Redis server</source>
        <translation>antwortet nicht wie ein Redis-Server</translation>
    </message>
    <message>
        <source>its sentinels name it the master, but it says that it is a %1</source>
        <translation>laut Sentinels der Master, nach eigener Aussage aber %1</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>its sentinels on this computer lead to another one, where the password would go unencrypted; nothing was sent (use rediss+sentinel://)</source>
        <translation>die Sentinels auf diesem Computer führen zu einem anderen, an den das Passwort unverschlüsselt ginge; nichts wurde gesendet (rediss+sentinel:// verwenden)</translation>
    </message>
</context>
<context>
    <name>qd::RedisControl</name>
    <message>
        <source>Nobody reads the control stream %1: no worker and no gateway would act.</source>
        <translation>Niemand liest den Steuer-Stream %1: Weder Worker noch Gateway würden handeln.</translation>
    </message>
    <message>
        <source>Whether anybody reads the control stream is not known yet.</source>
        <translation>Ob jemand den Steuer-Stream liest, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No gateway reads the control stream %1: workers pause and resume, nobody would start or stop them.</source>
        <translation>Kein Gateway liest den Steuer-Stream %1: Worker pausieren und setzen fort, aber niemand würde sie starten oder stoppen.</translation>
    </message>
    <message>
        <source>No worker of that name has reported anything: nothing was sent.</source>
        <translation>Kein Worker dieses Namens hat etwas gemeldet: nichts gesendet.</translation>
    </message>
    <message>
        <source>Redis is not connected: nothing was sent.</source>
        <translation>Redis ist nicht verbunden: nichts gesendet.</translation>
    </message>
    <message>
        <source>The control stream took nothing: %1</source>
        <translation>Der Steuer-Stream hat nichts angenommen: %1</translation>
    </message>
    <message>
        <source>It did not take effect.</source>
        <translation>Es hat nicht gewirkt.</translation>
    </message>
    <message>
        <source>Nobody answered within %1 s.</source>
        <translation>Niemand hat innerhalb von %1 s geantwortet.</translation>
    </message>
    <message>
        <source>The connection broke while it was sent: whether it took effect is not known.</source>
        <translation>Die Verbindung brach beim Senden ab: Ob es gewirkt hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>qd::RedisEntries</name>
    <message>
        <source>Redis did not answer.</source>
        <translation>Redis hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>qd::RedisError</name>
    <message>
        <source>what was asked</source>
        <translation>das Angefragte</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
</context>
<context>
    <name>qd::RedisFacts</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>agrees with this computer&apos;s</source>
        <translation>stimmt mit der dieses Computers überein</translation>
    </message>
    <message>
        <source>%1 ahead of this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation>%1 vor der dieses Computers; Alter werden nach der Serveruhr berechnet</translation>
    </message>
    <message>
        <source>%1 behind this computer&apos;s; ages are reckoned by the server&apos;s</source>
        <translation>%1 hinter der dieses Computers; Alter werden nach der Serveruhr berechnet</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>%1, by the word of its sentinels</source>
        <translation>%1, laut Sentinels</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>replica of %1:%2</source>
        <translation>Replikat von %1:%2</translation>
    </message>
    <message>
        <source>Replica</source>
        <translation>Replikat</translation>
    </message>
    <message>
        <source>its link to the master is down: what it shows may be old</source>
        <translation>die Verbindung zum Master ist unterbrochen: Das Gezeigte ist vielleicht alt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>not supported: only the keys that this server itself holds are read</source>
        <translation>nicht unterstützt: Nur die Schlüssel, die dieser Server selbst hält, werden gelesen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>its memory is full (%1): it takes no new entries</source>
        <translation>der Speicher ist voll (%1): keine neuen Einträge werden angenommen</translation>
    </message>
    <message>
        <source>almost full (%1): it may soon take no new entries</source>
        <translation>fast voll (%1): nimmt vielleicht bald keine neuen Einträge mehr an</translation>
    </message>
    <message>
        <source>almost full (%1): it may drop keys</source>
        <translation>fast voll (%1): verwirft vielleicht Schlüssel</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Persistenz</translation>
    </message>
    <message>
        <source>append-only file</source>
        <translation>Append-only-Datei</translation>
    </message>
    <message>
        <source>snapshots, or none</source>
        <translation>Snapshots oder keine</translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no new entries</source>
        <translation>kann nicht auf den Datenträger speichern und nimmt keine neuen Einträge an</translation>
    </message>
    <message>
        <source>its last save to its disk failed: it may refuse new entries</source>
        <translation>letztes Speichern auf Datenträger fehlgeschlagen: lehnt vielleicht neue Einträge ab</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>it takes commands without a password from other computers</source>
        <translation>nimmt Befehle ohne Passwort von anderen Computern an</translation>
    </message>
    <message>
        <source>its protected mode is off</source>
        <translation>der Protected Mode ist aus</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>signed in as the default user, who may do everything: a user that may only watch is safer</source>
        <translation>angemeldet als Standardbenutzer, der alles darf: Ein Benutzer, der nur beobachten darf, ist sicherer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>this user may not use %1</source>
        <translation>dieser Benutzer darf %1 nicht verwenden</translation>
    </message>
</context>
<context>
    <name>qd::RedisFeed</name>
    <message>
        <source>entries of %1 that are none</source>
        <translation>ungültige Einträge von %1</translation>
    </message>
    <message>
        <source>Redis at %1: %2</source>
        <translation>Redis unter %1: %2</translation>
    </message>
    <message>
        <source>%1: its events cannot be read now, so nobody knows which workers live: nothing was judged or changed.</source>
        <translation>%1: Die Ereignisse sind jetzt nicht lesbar, daher weiß niemand, welche Worker leben: Nichts wurde beurteilt oder geändert.</translation>
    </message>
    <message>
        <source>Redis itself keeps no such details.</source>
        <translation>Redis selbst bewahrt solche Details nicht auf.</translation>
    </message>
    <message>
        <source>more than %1 workers: the rest is not shown</source>
        <translation>mehr als %1 Worker: Der Rest wird nicht gezeigt</translation>
    </message>
    <message>
        <source>more than %1 cron jobs: the rest is not shown</source>
        <translation>mehr als %1 Cronjobs: Der Rest wird nicht gezeigt</translation>
    </message>
    <message>
        <source>The stream was deleted or began anew; reading on from its start.</source>
        <translation>Der Stream wurde gelöscht oder begann neu; es wird ab seinem Anfang weitergelesen.</translation>
    </message>
    <message>
        <source>%1 events were trimmed away before they could be read.</source>
        <translation>%1 Ereignisse wurden weggetrimmt, bevor sie gelesen werden konnten.</translation>
    </message>
    <message>
        <source>Events were trimmed away, or the stream began anew; how many were missed is not known.</source>
        <translation>Ereignisse wurden weggetrimmt, oder der Stream begann neu; wie viele fehlen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This Redis is a replica and takes no changes (READONLY): control goes by its master.</source>
        <translation>Dieses Redis ist ein Replikat und nimmt keine Änderungen an (READONLY): Gesteuert wird über den Master.</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>none: events are read to their end</source>
        <translation>keiner: Ereignisse sind bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>%L1 events are not read yet</source>
        <translation>%L1 Ereignisse sind noch nicht gelesen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>qd::RedisQuestions</name>
    <message>
        <source>Redis did not answer.</source>
        <translation>Redis hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Redis did not answer: nothing was changed.</source>
        <translation>Redis hat nicht geantwortet: Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>qd::RedisSentinel</name>
    <message>
        <source>it does not answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>it is no Sentinel</source>
        <translation>kein Sentinel</translation>
    </message>
    <message>
        <source>it knows no such master</source>
        <translation>kennt keinen solchen Master</translation>
    </message>
    <message>
        <source>it wants a password of its own, which is not supported</source>
        <translation>verlangt ein eigenes Passwort, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>it answers with something that is no address</source>
        <translation>antwortet mit etwas, das keine Adresse ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>its sentinels know no master called &quot;%1&quot;</source>
        <translation>die Sentinels kennen keinen Master namens „%1“</translation>
    </message>
    <message>
        <source>none of its sentinels answers (%1)</source>
        <translation>keiner der Sentinels antwortet (%1)</translation>
    </message>
</context>
<context>
    <name>qd::RedisSocket</name>
    <message>
        <source>the server closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it refuses the connection: nothing listens there</source>
        <translation>verweigert die Verbindung: Dort lauscht nichts</translation>
    </message>
    <message>
        <source>it cannot be found: name not found</source>
        <translation>nicht auffindbar: Name nicht gefunden</translation>
    </message>
    <message>
        <source>it cannot be reached in time</source>
        <translation>nicht rechtzeitig erreichbar</translation>
    </message>
    <message>
        <source>it cannot be reached through this network</source>
        <translation>über dieses Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>the socket may not be opened by this user</source>
        <translation>dieser Benutzer darf den Socket nicht öffnen</translation>
    </message>
    <message>
        <source>no server listens at that path</source>
        <translation>unter diesem Pfad lauscht kein Server</translation>
    </message>
    <message>
        <source>refused, nothing was sent: %1</source>
        <translation>abgelehnt, nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>the client certificate and its key do not belong together</source>
        <translation>Client-Zertifikat und Schlüssel gehören nicht zusammen</translation>
    </message>
    <message>
        <source>it does not come to terms over TLS: it speaks none, or one too old</source>
        <translation>keine Einigung über TLS: Es fehlt oder ist zu alt</translation>
    </message>
</context>
<context>
    <name>qd::RequeueDesk</name>
    <message>
        <source>%1 does not show the tasks of its queues: only a connection to its Redis does.</source>
        <translation>%1 zeigt die Aufgaben seiner Warteschlangen nicht: Das kann nur eine Verbindung zu seinem Redis.</translation>
    </message>
    <message>
        <source>%1 does not show what is in a task: only a connection to its Redis does.</source>
        <translation>%1 zeigt nicht, was in einer Aufgabe steht: Das kann nur eine Verbindung zu seinem Redis.</translation>
    </message>
    <message>
        <source>%1 gives orphaned tasks back as they are, nothing else: nothing was sent.</source>
        <translation>%1 gibt verwaiste Aufgaben nur unverändert zurück: nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 gives back all orphaned tasks at once, none alone: nothing was sent.</source>
        <translation>%1 gibt alle verwaisten Aufgaben auf einmal zurück, keine einzeln: nichts gesendet.</translation>
    </message>
    <message>
        <source>That is no name of a queue: nothing was sent.</source>
        <translation>Das ist kein Name einer Warteschlange: nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete mit %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 does not offer to give tasks back (%2).</source>
        <translation>%1 bietet nicht an, Aufgaben zurückzugeben (%2).</translation>
    </message>
    <message>
        <source>%1 answered without results</source>
        <translation>%1 antwortete ohne Ergebnisse</translation>
    </message>
    <message>
        <source>%1. Whether it was done is not known.</source>
        <translation>%1. Ob es geschehen ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>qd::RequeueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give dead letters back</source>
        <translation>Dead Letters zurückgeben</translation>
    </message>
    <message>
        <source>Requeue</source>
        <translation>Erneut einreihen</translation>
    </message>
    <message>
        <source>Number of entries, to go on</source>
        <translation>Anzahl der Einträge, zum Fortfahren</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Bisher erledigt</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>To the dead letters</source>
        <translation>Zu den Dead Letters</translation>
    </message>
    <message>
        <source>Change fields…</source>
        <translation>Felder ändern…</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>alle Warteschlangen</translation>
    </message>
    <message>
        <source>Give dead letters of %1 back?</source>
        <translation>Dead Letters von %1 zurückgeben?</translation>
    </message>
    <message>
        <source>Requeue tasks of %1?</source>
        <translation>Aufgaben von %1 erneut einreihen?</translation>
    </message>
    <message>
        <source>Requeue what %1 holds?</source>
        <translation>Erneut einreihen, was %1 hält?</translation>
    </message>
    <message>
        <source>Looking who holds what…</source>
        <translation>Prüft, wer was hält…</translation>
    </message>
    <message>
        <source>It could not be found out what can be given back.</source>
        <translation>Es ließ sich nicht ermitteln, was zurückgegeben werden kann.</translation>
    </message>
    <message>
        <source>This back end does not tell which tasks are orphaned. It gives back, at once and in all queues, whatever belonged to a worker that died.</source>
        <translation>Dieses Backend sagt nicht, welche Aufgaben verwaist sind. Es gibt auf einmal und in allen Warteschlangen zurück, was einem toten Worker gehörte.</translation>
    </message>
    <message>
        <source>There are no dead letters.</source>
        <translation>Es gibt keine Dead Letters.</translation>
    </message>
    <message>
        <source>Nothing is orphaned: each held task has a worker that works on it.</source>
        <translation>Nichts ist verwaist: Jede gehaltene Aufgabe hat einen Worker, der daran arbeitet.</translation>
    </message>
    <message>
        <source>It holds nothing that is orphaned.</source>
        <translation>Er hält nichts Verwaistes.</translation>
    </message>
    <message>
        <source>%1 found. Each returns to its queue and leaves the dead letters.</source>
        <translation>%1 gefunden. Jeder kehrt in seine Warteschlange zurück und verlässt die Dead Letters.</translation>
    </message>
    <message>
        <source>%1 found; nothing has been changed yet. Each is judged anew just before it is given back.</source>
        <translation>%1 gefunden; noch wurde nichts geändert. Jede wird unmittelbar vor der Rückgabe neu beurteilt.</translation>
    </message>
    <message>
        <source>There are more than these %1.</source>
        <translation>Es gibt mehr als diese %1.</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2…</translation>
    </message>
    <message>
        <source>It was not confirmed: %1</source>
        <translation>Nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Done; how many it were is not known.</source>
        <translation>Erledigt; wie viele es waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Done: %1 given back.</source>
        <translation>Erledigt: %1 zurückgegeben.</translation>
    </message>
    <message>
        <source>%1 put aside</source>
        <translation>%1 aussortiert</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 no longer orphaned</source>
        <translation>%1 nicht mehr verwaist</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 verschwunden</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 with an unknown outcome</source>
        <translation>%1 mit unbekanntem Ergebnis</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 chosen with %2 deliveries or more: whoever takes such a task may die of it. The dead letters are the place for it.</source>
        <translation>%1 ausgewählt mit %2 oder mehr Zustellungen: Wer eine solche Aufgabe nimmt, stürzt vielleicht daran ab. Sie gehört zu den Dead Letters.</translation>
    </message>
    <message>
        <source>Not chosen: %1 with %2 deliveries or more (looks like poison).</source>
        <translation>Nicht ausgewählt: %1 mit %2 oder mehr Zustellungen (wohl Poison Messages).</translation>
    </message>
    <message>
        <source>%1 chosen whose holder sends no heartbeats: it may be at work on it, and then it is done twice.</source>
        <translation>%1 ausgewählt, deren Halter keine Heartbeats sendet: Vielleicht arbeitet er daran, dann wird die Arbeit doppelt getan.</translation>
    </message>
    <message>
        <source>Not chosen: %1 whose holder sends no heartbeats and may be at work.</source>
        <translation>Nicht ausgewählt: %1, deren Halter keine Heartbeats sendet und vielleicht arbeitet.</translation>
    </message>
    <message>
        <source>What you see is %1 old: things may have changed since.</source>
        <translation>Was Sie sehen, ist %1 alt: Seither kann sich etwas geändert haben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Dead letters keep the fields that they had.</source>
        <translation>Dead Letters behalten die Felder, die sie hatten.</translation>
    </message>
    <message>
        <source>Choose one entry alone to give it other fields.</source>
        <translation>Wählen Sie nur einen Eintrag, um ihm andere Felder zu geben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Requeue all orphaned</source>
        <translation>Alle verwaisten erneut einreihen</translation>
    </message>
    <message>
        <source>Put %1 aside</source>
        <translation>%1 aussortieren</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>%1 zurückgeben</translation>
    </message>
    <message>
        <source>Requeue %1</source>
        <translation>%1 erneut einreihen</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Type the number of entries first.</source>
        <translation>Geben Sie zuerst die Anzahl der Einträge ein.</translation>
    </message>
    <message>
        <source>Nothing of this queue failed of “%1”.</source>
        <translation>Nichts in dieser Warteschlange scheiterte an „%1“.</translation>
    </message>
    <message>
        <source>%1 found that died of “%2”. Each returns to its queue and leaves the dead letters.</source>
        <translation>%1 gefunden, gescheitert an „%2“. Jeder kehrt in seine Warteschlange zurück und verlässt die Dead Letters.</translation>
    </message>
</context>
<context>
    <name>qd::RequeueLog</name>
    <message>
        <source>Requeue of %1: %2</source>
        <translation>Wiedereinreihen von %1: %2</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>alle Warteschlangen</translation>
    </message>
    <message>
        <source>%1 orphaned tasks were requeued</source>
        <translation>%1 verwaiste Aufgaben wurden erneut eingereiht</translation>
    </message>
</context>
<context>
    <name>qd::RequeuePlan</name>
    <message>
        <source>can be given back</source>
        <translation>Rückgabe möglich</translation>
    </message>
    <message>
        <source>orphaned</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>perhaps orphaned: its holder reports nothing</source>
        <translation>vielleicht verwaist: sein Halter meldet nichts</translation>
    </message>
    <message>
        <source>looks like poison</source>
        <translation>wohl eine Poison Message</translation>
    </message>
    <message>
        <source>no longer orphaned</source>
        <translation>nicht mehr verwaist</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>vorgemerkt</translation>
    </message>
    <message>
        <source>sent…</source>
        <translation>gesendet…</translation>
    </message>
    <message>
        <source>done: now %1</source>
        <translation>erledigt: jetzt %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>sent; its outcome is not known</source>
        <translation>gesendet; Ergebnis nicht bekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>the back end told no result</source>
        <translation>das Backend nannte kein Ergebnis</translation>
    </message>
</context>
<context>
    <name>qd::RequeueTable</name>
    <message>
        <source>Entries to give back</source>
        <translation>Zurückzugebende Einträge</translation>
    </message>
</context>
<context>
    <name>qd::RevealButton</name>
    <message>
        <source>Hold to reveal</source>
        <translation>Zum Aufdecken halten</translation>
    </message>
    <message>
        <source>Shows what is hidden as long as you hold it. That you looked is noted.</source>
        <translation>Zeigt Ausgeblendetes, solange Sie gedrückt halten. Dass Sie es angesehen haben, wird vermerkt.</translation>
    </message>
</context>
<context>
    <name>qd::RunDialog</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: all %2 done</source>
        <translation>%1: alle %2 erledigt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 not done</source>
        <translation>%1: %2 von %3 nicht erledigt</translation>
    </message>
    <message>
        <source>Only what is not done</source>
        <translation>Nur Unerledigtes</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 – a run</source>
        <translation>%1 – ein Durchgang</translation>
    </message>
    <message>
        <source>%1 %2 workers on %3</source>
        <translation>%1: %2 Worker auf %3</translation>
    </message>
    <message>
        <source>Workers that have their outcome</source>
        <translation>Worker mit Ergebnis</translation>
    </message>
    <message>
        <source>An outcome for each worker</source>
        <translation>Ein Ergebnis für jeden Worker</translation>
    </message>
    <message>
        <source>What has not been sent is not sent; what is on its way ends by itself</source>
        <translation>Noch nicht Gesendetes wird nicht gesendet; was unterwegs ist, endet von selbst</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 nicht erledigt</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>Try the one again…</source>
        <translation>Den einen erneut versuchen…</translation>
    </message>
    <message>
        <source>Try the %1 again…</source>
        <translation>Die %1 erneut versuchen…</translation>
    </message>
</context>
<context>
    <name>qd::RunStrip</name>
    <message>
        <source>The last runs</source>
        <translation>Die letzten Läufe</translation>
    </message>
</context>
<context>
    <name>qd::Screenshot</name>
    <message>
        <source>No data came in time: no picture was written.</source>
        <translation>Keine rechtzeitigen Daten: Es wurde kein Bild geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>qd::SectionView</name>
    <message>
        <source>No workers to show</source>
        <translation>Keine Worker zu zeigen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>qd::SessionLock</name>
    <message>
        <source>At least %1 characters, please.</source>
        <translation>Bitte mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is not the pass phrase. The next try is heard in %1 s.</source>
        <translation>Das ist nicht die Passphrase. Der nächste Versuch ist in %1 s möglich.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>The pass phrase is asked for to unlock this program. It is not kept anywhere: forgotten, a new one can only be set after &quot;lock.phrase&quot; has been removed from the settings file.</source>
        <translation>Die Passphrase wird zum Entsperren dieses Programms verlangt. Sie wird nirgends aufbewahrt: Wird sie vergessen, lässt sich eine neue erst setzen, nachdem „lock.phrase“ aus der Einstellungsdatei entfernt wurde.</translation>
    </message>
    <message>
        <source>Pass phrase so far</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>New pass phrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation>Sperren nach Minuten ohne Nutzung</translation>
    </message>
    <message>
        <source>Set and lock</source>
        <translation>Setzen und sperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The pass phrase so far is another one.</source>
        <translation>Die bisherige Passphrase lautet anders.</translation>
    </message>
</context>
<context>
    <name>qd::SettingsDialog</name>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default keys: %1</source>
        <translation>Standardtasten: %1</translation>
    </message>
    <message>
        <source>These keys belong to: %1</source>
        <translation>Diese Tasten gehören zu: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Eine Einstellung finden</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>qd::SidePanel</name>
    <message>
        <source>Close this panel</source>
        <translation>Dieses Feld schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>qd::SignInDialog</name>
    <message>
        <source>From a file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Remember in the keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Try the demo fleet</source>
        <translation>Demoflotte ausprobieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a fleet</source>
        <translation>Mit einer Flotte verbinden</translation>
    </message>
    <message>
        <source>Controls need an administrator token. It is kept in this computer&apos;s keychain, or held for this session only.</source>
        <translation>Zum Steuern ist ein Admin-Token nötig. Es wird im Schlüsselbund dieses Computers oder nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Administrator token</source>
        <translation>Admin-Token</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>Eintippen oder einfügen</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>The fleet is found again at the next start, signed in</source>
        <translation>Die Flotte ist beim nächsten Start angemeldet wieder da</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
    <message>
        <source>Others can read or change this file, so it is no place for a token. Make it yours alone (chmod 600).</source>
        <translation>Andere können diese Datei lesen oder ändern: kein Ort für ein Token. Beschränken Sie den Zugriff auf sich selbst (chmod 600).</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This file is too large to hold a token.</source>
        <translation>Die Datei ist zu groß für ein Token.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>File that holds the token</source>
        <translation>Datei mit dem Token</translation>
    </message>
    <message>
        <source>Trying %1…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 answers and reports 1 worker.</source>
        <translation>%1 antwortet und meldet 1 Worker.</translation>
    </message>
    <message>
        <source>%1 answers and reports %2 workers.</source>
        <translation>%1 antwortet und meldet %2 Worker.</translation>
    </message>
    <message>
        <source>This token may watch but not control.</source>
        <translation>Dieses Token darf beobachten, aber nicht steuern.</translation>
    </message>
    <message>
        <source>The server refused this token (401). It may have expired; paste a new one.</source>
        <translation>Der Server hat dieses Token abgelehnt (401). Es ist vielleicht abgelaufen; fügen Sie ein neues ein.</translation>
    </message>
    <message>
        <source>The server knows who you are but does not let this token watch the fleet (403).</source>
        <translation>Der Server kennt Sie, erlaubt diesem Token aber nicht, die Flotte zu beobachten (403).</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 answered (%2), but not as a worker API does. Check the address.</source>
        <translation>%1 hat geantwortet (%2), aber nicht wie eine Worker-API. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answered, but not as a worker API does. Check the address.</source>
        <translation>%1 hat geantwortet, aber nicht wie eine Worker-API. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Type the address of the worker API.</source>
        <translation>Geben Sie die Adresse der Worker-API ein.</translation>
    </message>
    <message>
        <source>This is no address of a worker API: it looks like https://host/api/v1/workers.</source>
        <translation>Das ist keine Adresse einer Worker-API: Sie sieht aus wie https://host/api/v1/workers.</translation>
    </message>
    <message>
        <source>A name or password does not belong into the address: the token goes into its own field.</source>
        <translation>Name oder Passwort gehören nicht in die Adresse: Das Token kommt in sein eigenes Feld.</translation>
    </message>
    <message>
        <source>The address must end with its path: no “?” or “#” in it.</source>
        <translation>Die Adresse muss mit dem Pfad enden: ohne „?“ oder „#“.</translation>
    </message>
    <message>
        <source>Plain http would show the token to everybody on the way. Use https; http is taken to this computer only.</source>
        <translation>Einfaches http würde das Token unterwegs jedem zeigen. Verwenden Sie https; http geht nur zu diesem Computer.</translation>
    </message>
    <message>
        <source>This cannot be a token: it has spaces, line ends or letters that a header cannot carry.</source>
        <translation>Das kann kein Token sein: Es enthält Leerzeichen, Zeilenumbrüche oder Zeichen, die ein Header nicht zulässt.</translation>
    </message>
</context>
<context>
    <name>qd::SoundPlayer</name>
    <message>
        <source>There is no such sound file, or it is larger than 20 MB.</source>
        <translation>Diese Tondatei gibt es nicht, oder sie ist größer als 20 MB.</translation>
    </message>
    <message>
        <source>The sound cannot be written: the disk is full.</source>
        <translation>Der Ton kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing here plays sounds (pw-play, paplay, aplay): the system&apos;s bell is rung instead.</source>
        <translation>Hier spielt nichts Töne ab (pw-play, paplay, aplay): Stattdessen ertönt der Systemton.</translation>
    </message>
    <message>
        <source>Played by %1.</source>
        <translation>Abgespielt von %1.</translation>
    </message>
    <message>
        <source>%1 could not play it (exit code %2): the system&apos;s bell is rung instead.</source>
        <translation>%1 konnte ihn nicht abspielen (Exit-Code %2): Stattdessen ertönt der Systemton.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>qd::SseStream</name>
    <message>
        <source>%1 sent not an event stream: %2</source>
        <translation>%1 sendete keinen Event-Stream: %2</translation>
    </message>
    <message>
        <source>no content type</source>
        <translation>kein Inhaltstyp</translation>
    </message>
    <message>
        <source>%1 sent %2 events in a row that cannot be used; the last: %3</source>
        <translation>%1 sendete %2 unbrauchbare Ereignisse in Folge; das letzte: %3</translation>
    </message>
    <message>
        <source>%1 has sent nothing for %2 s</source>
        <translation>%1 hat seit %2 s nichts gesendet</translation>
    </message>
    <message>
        <source>%1 ended the live stream</source>
        <translation>%1 hat den Livestream beendet</translation>
    </message>
    <message>
        <source>%1: server closed the stream (204)</source>
        <translation>%1: Server hat den Stream geschlossen (204)</translation>
    </message>
    <message>
        <source>%1 answered %2%3</source>
        <translation>%1 antwortete mit %2%3</translation>
    </message>
    <message>
        <source>%1 answered %2 to the live stream%3</source>
        <translation>%1 antwortete dem Livestream mit %2%3</translation>
    </message>
</context>
<context>
    <name>qd::StatusLegend</name>
    <message>
        <source>Workers by status</source>
        <translation>Worker nach Status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
</context>
<context>
    <name>qd::StatusLine</name>
    <message>
        <source>Click to see how it goes</source>
        <translation>Klick zeigt, wie es steht</translation>
    </message>
    <message>
        <source>Quarterdeck %1</source>
        <translation>Quarterdeck %1</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>Neuverbindungen %1</translation>
    </message>
    <message>
        <source>malformed %1</source>
        <translation>fehlerhaft %1</translation>
    </message>
    <message>
        <source>Last: %1</source>
        <translation>Zuletzt: %1</translation>
    </message>
    <message>
        <source>Everything that came could be used.</source>
        <translation>Alles Empfangene war verwendbar.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Last updated %1</source>
        <translation>Zuletzt aktualisiert %1</translation>
    </message>
</context>
<context>
    <name>qd::StreamFeed</name>
    <message>
        <source>%1. It asks for a sign-in.</source>
        <translation>%1. Eine Anmeldung wird verlangt.</translation>
    </message>
    <message>
        <source>%1. Everything that uses this token has stopped; sign in again.</source>
        <translation>%1. Alles, was dieses Token nutzt, ist gestoppt; melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This program stood still for %1 s; %2 is connected anew</source>
        <translation>Dieses Programm stand %1 s still; %2 wird neu verbunden</translation>
    </message>
</context>
<context>
    <name>qd::SubjectList</name>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 · queue</source>
        <translation>%1 · Warteschlange</translation>
    </message>
</context>
<context>
    <name>qd::SubjectPicker</name>
    <message>
        <source>Top %1 by</source>
        <translation>Top %1 nach</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Wessen Verlauf</translation>
    </message>
    <message>
        <source>Find a worker or queue</source>
        <translation>Worker oder Warteschlange suchen</translation>
    </message>
    <message>
        <source>Workers and queues</source>
        <translation>Worker und Warteschlangen</translation>
    </message>
    <message>
        <source>The whole fleet&apos;s figures</source>
        <translation>Kennzahlen der ganzen Flotte</translation>
    </message>
    <message>
        <source>At most %1 at once: more lines tell nothing.</source>
        <translation>Höchstens %1 zugleich: Mehr Linien sagen nichts.</translation>
    </message>
    <message>
        <source>None is chosen: the whole fleet is shown.</source>
        <translation>Nichts ausgewählt: Die ganze Flotte wird gezeigt.</translation>
    </message>
    <message>
        <source>%1 of at most %2 chosen</source>
        <translation>%1 von höchstens %2 ausgewählt</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Workers by %1</source>
        <translation>Worker nach %1</translation>
    </message>
    <message>
        <source>Queues by %1</source>
        <translation>Warteschlangen nach %1</translation>
    </message>
</context>
<context>
    <name>qd::SystemTile</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Settings of the back end</source>
        <translation>Einstellungen des Backends</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>qd::TableColumns</name>
    <message>
        <source>Fit this column</source>
        <translation>Diese Spalte anpassen</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>qd::TableExport</name>
    <message>
        <source>There is a link at this place: it is not followed.</source>
        <translation>An dieser Stelle liegt ein Link: Ihm wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Eine Datei dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Aufgegeben.</translation>
    </message>
</context>
<context>
    <name>qd::TargetDelegate</name>
    <message>
        <source>no longer in the fleet</source>
        <translation>nicht mehr in der Flotte</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>no job known</source>
        <translation>kein Job bekannt</translation>
    </message>
    <message>
        <source>holds %1 · %2</source>
        <translation>hält %1 · %2</translation>
    </message>
    <message>
        <source>holds %1</source>
        <translation>hält %1</translation>
    </message>
</context>
<context>
    <name>qd::TileStrip</name>
    <message>
        <source>System health</source>
        <translation>Systemzustand</translation>
    </message>
    <message>
        <source>nothing needs attention</source>
        <translation>nichts erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>1 active alert</source>
        <translation>1 aktiver Alarm</translation>
    </message>
    <message>
        <source>%1 active alerts</source>
        <translation>%1 aktive Alarme</translation>
    </message>
    <message>
        <source>Tasks in queues</source>
        <translation>In Warteschlangen</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>1 queue above %1</source>
        <translation>1 Warteschlange über %1</translation>
    </message>
    <message>
        <source>%1 queues above %2</source>
        <translation>%1 Warteschlangen über %2</translation>
    </message>
    <message>
        <source>queue status says %1</source>
        <translation>Warteschlangenstatus: %1</translation>
    </message>
    <message>
        <source>Error rate · 5 min</source>
        <translation>Fehlerrate · 5 min</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenzwert %1</translation>
    </message>
    <message>
        <source>nothing finished yet</source>
        <translation>noch nichts beendet</translation>
    </message>
    <message>
        <source>Failed of all tasks that ended in the last five minutes; above %1 the fleet counts as degraded.</source>
        <translation>Anteil fehlgeschlagener an allen in den letzten fünf Minuten beendeten Aufgaben; über %1 gilt die Flotte als degradiert.</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>Aktive Worker</translation>
    </message>
    <message>
        <source>ours: %1 / %2</source>
        <translation>unsere: %1 / %2</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Laut Server</translation>
    </message>
    <message>
        <source>Workers that are neither down nor paused</source>
        <translation>Worker, die weder ausgefallen noch pausiert sind</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>%1 processed</source>
        <translation>%1 verarbeitet</translation>
    </message>
    <message>
        <source>Tasks that ended in the last minute; below, all that the server has counted</source>
        <translation>In der letzten Minute beendete Aufgaben; darunter alle, die der Server gezählt hat</translation>
    </message>
    <message>
        <source>Average response</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Average response time of the system, as the server says</source>
        <translation>Mittlere Antwortzeit des Systems, laut Server</translation>
    </message>
</context>
<context>
    <name>qd::TimeChart</name>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>, 1 sample</source>
        <translation>, 1 Messwert</translation>
    </message>
    <message>
        <source>, %1 samples</source>
        <translation>, %1 Messwerte</translation>
    </message>
    <message>
        <source>, goes on</source>
        <translation>, dauert an</translation>
    </message>
</context>
<context>
    <name>qd::TimelineLegend</name>
    <message>
        <source>succeeded</source>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>cron run</source>
        <translation>Cron-Lauf</translation>
    </message>
    <message>
        <source>failed, crashed</source>
        <translation>fehlgeschlagen, abgestürzt</translation>
    </message>
    <message>
        <source>silent, missed</source>
        <translation>verstummt, verpasst</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>late, not connected</source>
        <translation>verspätet, nicht verbunden</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>Ctrl + wheel: closer · drag: through time · N: now · F: freeze</source>
        <translation>Ctrl + Rad: näher · Ziehen: durch die Zeit · N: jetzt · F: einfrieren</translation>
    </message>
</context>
<context>
    <name>qd::TimelineMinimap</name>
    <message>
        <source>All that is in memory, and which part of it is shown</source>
        <translation>Alles im Speicher, und welcher Teil davon gezeigt wird</translation>
    </message>
    <message>
        <source>All that is in memory; a click or drag moves what is shown</source>
        <translation>Alles im Speicher; Klicken oder Ziehen verschiebt den gezeigten Teil</translation>
    </message>
    <message>
        <source>memory reaches back to %1</source>
        <translation>Speicher reicht zurück bis %1</translation>
    </message>
</context>
<context>
    <name>qd::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1 jobs since %2</source>
        <translation>%1 Jobs seit %2</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>eingefroren um %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeige: %1</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1 answers, but reports no workers. What they do appears here by itself.</source>
        <translation>%1 antwortet, meldet aber keine Worker. Was sie tun, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>cron jobs</source>
        <translation>Cronjobs</translation>
    </message>
    <message>
        <source>with failures</source>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>Which lanes, and their groups</source>
        <translation>Welche Spuren und ihre Gruppen</translation>
    </message>
    <message>
        <source>15 m</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to now (N)</source>
        <translation>Zurück zu jetzt (N)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Nothing moves any more (F)</source>
        <translation>Nichts bewegt sich mehr (F)</translation>
    </message>
    <message>
        <source>Find a job: its id, name, worker or error</source>
        <translation>Job suchen: ID, Name, Worker oder Fehler</translation>
    </message>
    <message>
        <source>Find a job</source>
        <translation>Job suchen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Group by host</source>
        <translation>Nach Host gruppieren</translation>
    </message>
    <message>
        <source>Group by queue</source>
        <translation>Nach Warteschlange gruppieren</translation>
    </message>
</context>
<context>
    <name>qd::TimelineView</name>
    <message>
        <source>Cron jobs</source>
        <translation>Cronjobs</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Nicht mehr gelistet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>%1 · job %2 held</source>
        <translation>%1 · Job %2 gehalten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>qd::TokenEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>qd::TokenVault</name>
    <message>
        <source>There is no keychain here, so it is held for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: nur für diese Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>The keychain no longer has it: enter it once more.</source>
        <translation>Nicht mehr im Schlüsselbund: bitte erneut eingeben.</translation>
    </message>
    <message>
        <source>The keychain was not unlocked.</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>qd::TopBar</name>
    <message>
        <source>polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live · %1</source>
        <translation>Live · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindet neu…</translation>
    </message>
    <message>
        <source>Reconnecting in %1</source>
        <translation>Verbindet neu in %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline, next try in %1</source>
        <translation>Offline, nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Fleets</source>
        <translation>Flotten</translation>
    </message>
    <message>
        <source>Other fleets</source>
        <translation>Andere Flotten</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command</source>
        <translation>Worker, Warteschlange, Job oder Befehl suchen</translation>
    </message>
    <message>
        <source>Find worker, queue, job or command (Ctrl+K)</source>
        <translation>Worker, Warteschlange, Job oder Befehl suchen (Ctrl+K)</translation>
    </message>
    <message>
        <source>Connect again without waiting (F5)</source>
        <translation>Ohne Warten neu verbinden (F5)</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Jetzt Verbindung versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Plain http to another computer was allowed for this fleet: whoever is on the way can read it. No token is sent.</source>
        <translation>Für diese Flotte wurde einfaches http zu einem anderen Computer erlaubt: Unterwegs kann jeder mitlesen. Es wird kein Token gesendet.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Requests are held back until the server answers again.</source>
        <translation>Anfragen werden zurückgehalten, bis der Server wieder antwortet.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>This fleet is marked production: what stops workers, and what is for several, asks for their number.</source>
        <translation>Diese Flotte ist als Produktion markiert: Was Worker stoppt oder mehreren gilt, fragt nach ihrer Anzahl.</translation>
    </message>
    <message>
        <source>The environment of this fleet</source>
        <translation>Umgebung dieser Flotte</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>This fleet is saved as read-only: nothing is sent to it from here.</source>
        <translation>Diese Flotte ist als „nur lesend“ gespeichert: Von hier wird nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>This token may watch but not control: the server answered 403 to a control request.</source>
        <translation>Dieses Token darf beobachten, aber nicht steuern: Der Server antwortete auf eine Steueranfrage mit 403.</translation>
    </message>
    <message>
        <source>The server&apos;s own word</source>
        <translation>Wortlaut des Servers</translation>
    </message>
</context>
<context>
    <name>qd::TrayLamp</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mute all for 1 h</source>
        <translation>Alle 1 h stummschalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1: no alerts</source>
        <translation>%1: keine Alarme</translation>
    </message>
    <message>
        <source>%1: 1 alert</source>
        <translation>%1: 1 Alarm</translation>
    </message>
    <message>
        <source>%1: %2 alerts</source>
        <translation>%1: %2 Alarme</translation>
    </message>
    <message>
        <source>No icon in the tray.</source>
        <translation>Kein Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>The icon is in the tray.</source>
        <translation>Das Symbol ist im Infobereich.</translation>
    </message>
    <message>
        <source>This desktop shows no tray.</source>
        <translation>Dieser Desktop zeigt keinen Infobereich.</translation>
    </message>
</context>
<context>
    <name>qd::Unfolder</name>
    <message>
        <source>It is longer than %1 KiB and is not unfolded.</source>
        <translation>Es ist länger als %1 KiB und wird nicht aufgeklappt.</translation>
    </message>
    <message>
        <source>It is packed in more than %1 layers and is not unfolded.</source>
        <translation>Es ist in mehr als %1 Schichten verpackt und wird nicht aufgeklappt.</translation>
    </message>
    <message>
        <source>Unpacked (%1) it is larger than may be shown: it stays as it is.</source>
        <translation>Entpackt (%1) ist es größer als zulässig: Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Its end is missing: this is what could be unpacked.</source>
        <translation>Das Ende fehlt: Dies ließ sich entpacken.</translation>
    </message>
</context>
<context>
    <name>qd::UpdateCheck</name>
    <message>
        <source>The address of the newest version answered %1.</source>
        <translation>Die Adresse der neuesten Version antwortete %1.</translation>
    </message>
    <message>
        <source>There is a newer version of Quarterdeck: %1. This is %2.</source>
        <translation>Es gibt eine neuere Version von Quarterdeck: %1. Dies ist %2.</translation>
    </message>
</context>
<context>
    <name>qd::ViewState</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has a value of another kind.</source>
        <translation>Die Einstellung „%1“ hat einen Wert anderer Art.</translation>
    </message>
    <message>
        <source>Set for everybody on this computer.</source>
        <translation>Für alle an diesem Rechner festgelegt.</translation>
    </message>
</context>
<context>
    <name>qd::WallCharts</name>
    <message>
        <source>Nothing is known of the last hour yet</source>
        <translation>Von der letzten Stunde ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>pro min</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation>Durchsatz, letzte Stunde</translation>
    </message>
    <message>
        <source>Error rate, last hour</source>
        <translation>Fehlerrate, letzte Stunde</translation>
    </message>
    <message>
        <source>Tasks waiting, last hour</source>
        <translation>Wartende Aufgaben, letzte Stunde</translation>
    </message>
    <message>
        <source>Average time, last hour</source>
        <translation>Mittlere Zeit, letzte Stunde</translation>
    </message>
</context>
<context>
    <name>qd::WallDialog</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Heat map by host</source>
        <translation>Heatmap nach Host</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Walls</source>
        <translation>Leitwände</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and show</source>
        <translation>Speichern und zeigen</translation>
    </message>
    <message>
        <source>New wall</source>
        <translation>Neue Leitwand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the wall</source>
        <translation>Die Leitwand entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Its windows</source>
        <translation>Ihre Fenster</translation>
    </message>
    <message>
        <source>Another window</source>
        <translation>Weiteres Fenster</translation>
    </message>
    <message>
        <source>Remove the window</source>
        <translation>Das Fenster entfernen</translation>
    </message>
    <message>
        <source>wall %1</source>
        <translation>Wand %1</translation>
    </message>
    <message>
        <source>by its position</source>
        <translation>nach seiner Position</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>The one that is shown</source>
        <translation>Die gerade gezeigte</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>In this order; drag to change it</source>
        <translation>In dieser Reihenfolge; zum Ändern ziehen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Each page for</source>
        <translation>Jede Seite für</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Dimmed at night</source>
        <translation>Nachts gedimmt</translation>
    </message>
    <message>
        <source> % darker</source>
        <translation> % dunkler</translation>
    </message>
    <message>
        <source>Dimmed from</source>
        <translation>Gedimmt ab</translation>
    </message>
    <message>
        <source>Dimmed to</source>
        <translation>Gedimmt bis</translation>
    </message>
    <message>
        <source>How much darker</source>
        <translation>Wie viel dunkler</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Bildschirm %1</translation>
    </message>
    <message>
        <source>A wall needs a name.</source>
        <translation>Eine Leitwand braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two walls are called “%1”.</source>
        <translation>Zwei Leitwände heißen „%1“.</translation>
    </message>
    <message>
        <source>A window of “%1” shows no page.</source>
        <translation>Ein Fenster von „%1“ zeigt keine Seite.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Charts of the last hour</source>
        <translation>Diagramme der letzten Stunde</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>qd::WallFleets</name>
    <message>
        <source>No fleets are saved</source>
        <translation>Keine Flotten gespeichert</translation>
    </message>
    <message>
        <source>and %L1 more fleets</source>
        <translation>und %L1 weitere Flotten</translation>
    </message>
</context>
<context>
    <name>qd::WallReader</name>
    <message>
        <source>&quot;%1&quot; is no whole number from %2 to %3.</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text of at most %2 characters.</source>
        <translation>„%1“ ist kein Text von höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time such as 22:30.</source>
        <translation>„%1“ ist keine Uhrzeit wie 22:30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false.</source>
        <translation>„%1“ ist weder true noch false.</translation>
    </message>
</context>
<context>
    <name>qd::WallTimeline</name>
    <message>
        <source>Workers and cron jobs, last hour</source>
        <translation>Worker und Cronjobs, letzte Stunde</translation>
    </message>
    <message>
        <source>Workers, the worst first, last hour</source>
        <translation>Worker, die schlimmsten zuerst, letzte Stunde</translation>
    </message>
    <message>
        <source>Cron jobs, last hour</source>
        <translation>Cronjobs, letzte Stunde</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
</context>
<context>
    <name>qd::WallWindow</name>
    <message>
        <source>Big screen</source>
        <translation>Leitwand</translation>
    </message>
    <message>
        <source>Big screen of %1</source>
        <translation>Leitwand von %1</translation>
    </message>
    <message>
        <source>No connection · no data yet</source>
        <translation>Keine Verbindung · noch keine Daten</translation>
    </message>
    <message>
        <source>No connection · data %1 old</source>
        <translation>Keine Verbindung · Daten %1 alt</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>New trouble</source>
        <translation>Neue Störung</translation>
    </message>
    <message>
        <source>Page %1 of %2 · next in %3 s</source>
        <translation>Seite %1 von %2 · nächste in %3 s</translation>
    </message>
    <message>
        <source>Active workers</source>
        <translation>Aktive Worker</translation>
    </message>
    <message>
        <source>Tasks waiting</source>
        <translation>Wartende Aufgaben</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Fehlerrate</translation>
    </message>
    <message>
        <source>Slowest queue</source>
        <translation>Langsamste Warteschlange</translation>
    </message>
    <message>
        <source>Workers by host</source>
        <translation>Worker nach Host</translation>
    </message>
    <message>
        <source>and %L1 more hosts</source>
        <translation>und %L1 weitere Hosts</translation>
    </message>
    <message>
        <source>No workers are known</source>
        <translation>Keine Worker bekannt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Not known: data are old</source>
        <translation>Nicht bekannt: Daten sind alt</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>und %L1 weitere</translation>
    </message>
    <message>
        <source>No queues are known</source>
        <translation>Keine Warteschlangen bekannt</translation>
    </message>
    <message>
        <source>and %L1 more queues</source>
        <translation>und %L1 weitere Warteschlangen</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>all fleets</source>
        <translation>alle Flotten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%L1 of %L2 fleets without current data</source>
        <translation>%L1 von %L2 Flotten ohne aktuelle Daten</translation>
    </message>
    <message>
        <source>and %L1 more hosts, all well</source>
        <translation>und %L1 weitere Hosts, alle in Ordnung</translation>
    </message>
    <message>
        <source>All fleets</source>
        <translation>Alle Flotten</translation>
    </message>
    <message>
        <source>%L1 of %L2 connected</source>
        <translation>%L1 von %L2 verbunden</translation>
    </message>
</context>
<context>
    <name>qd::Walls</name>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>There is no wall named &quot;%1&quot; in %2.</source>
        <translation>In %2 gibt es keine Leitwand namens „%1“.</translation>
    </message>
    <message>
        <source>The wall &quot;%1&quot; shows a fleet named &quot;%2&quot;, which is not saved.</source>
        <translation>Die Leitwand „%1“ zeigt eine Flotte namens „%2“, die nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>A wall is shown</source>
        <translation>Eine Leitwand wird gezeigt</translation>
    </message>
</context>
<context>
    <name>qd::WebhookSender</name>
    <message>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <source>There is no secret yet to sign with.</source>
        <translation>Es gibt noch kein Secret zum Signieren.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>Zugestellt.</translation>
    </message>
    <message>
        <source>%1 answered with HTTP %2.</source>
        <translation>%1 antwortete mit HTTP %2.</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
</context>
<context>
    <name>qd::WorkerCard</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
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
        <translation>Dieser Worker ist zurzeit nicht da.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerCharts</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Processing time, last hour</source>
        <translation>Verarbeitungszeit, letzte Stunde</translation>
    </message>
    <message>
        <source>Throughput, last hour</source>
        <translation>Durchsatz, letzte Stunde</translation>
    </message>
    <message>
        <source>Memory, last hour</source>
        <translation>Speicher, letzte Stunde</translation>
    </message>
    <message>
        <source>Its queue, last hour</source>
        <translation>Warteschlange, letzte Stunde</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>verarbeitet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The back end tells nothing of this.</source>
        <translation>Das Backend meldet hierzu nichts.</translation>
    </message>
    <message>
        <source>Nothing is known of the last hour yet.</source>
        <translation>Über die letzte Stunde ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>As seen from here since %1: the back end tells no history of it.</source>
        <translation>Von hier gesehen seit %1: Das Backend liefert dazu keinen Verlauf.</translation>
    </message>
    <message>
        <source>The back end tells no history of it.</source>
        <translation>Das Backend liefert dazu keinen Verlauf.</translation>
    </message>
    <message>
        <source>tasks/min</source>
        <translation>Aufgaben/min</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Im Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>qd::WorkerDetails</name>
    <message>
        <source>Details as the worker tells them</source>
        <translation>Details laut Worker</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reading the details…</source>
        <translation>Details werden gelesen…</translation>
    </message>
    <message>
        <source>details of %1</source>
        <translation>Details von %1</translation>
    </message>
</context>
<context>
    <name>qd::WorkerFacts</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this answer</source>
        <translation>Diese Antwort ausblenden</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>Ø Zeit</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>This worker is no longer in the fleet. What stands here was known last.</source>
        <translation>Dieser Worker ist nicht mehr in der Flotte. Hier steht der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>Another row carries the same identity: it cannot be controlled.</source>
        <translation>Eine andere Zeile trägt dieselbe Identität: Er ist nicht steuerbar.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (nicht bestätigt)</translation>
    </message>
    <message>
        <source>Last heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>qd::WorkerGrid</name>
    <message>
        <source>Start (S)</source>
        <translation>Starten (S)</translation>
    </message>
    <message>
        <source>Resume (P)</source>
        <translation>Fortsetzen (P)</translation>
    </message>
    <message>
        <source>Pause (P)</source>
        <translation>Pausieren (P)</translation>
    </message>
    <message>
        <source>Stop… (Shift+S)</source>
        <translation>Stoppen… (Shift+S)</translation>
    </message>
    <message>
        <source>Restart… (Shift+R)</source>
        <translation>Neu starten… (Shift+R)</translation>
    </message>
    <message>
        <source>Click to take this away (Esc)</source>
        <translation>Klick entfernt dies (Esc)</translation>
    </message>
</context>
<context>
    <name>qd::WorkerHeld</name>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>untätig %1</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Job: %1</translation>
    </message>
    <message>
        <source>This connection does not tell who holds a job.</source>
        <translation>Diese Verbindung verrät nicht, wer einen Job hält.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>Held jobs</source>
        <translation>Gehaltene Jobs</translation>
    </message>
    <message>
        <source>Held jobs (%1)</source>
        <translation>Gehaltene Jobs (%1)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>What it holds beside is not told by this connection.</source>
        <translation>Was er sonst noch hält, verrät diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerHistory</name>
    <message>
        <source>%1 from here</source>
        <translation>%1 von hier</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Nothing seen of it yet.</source>
        <translation>Noch nichts von ihm gesehen.</translation>
    </message>
    <message>
        <source>No error seen.</source>
        <translation>Kein Fehler gesehen.</translation>
    </message>
    <message>
        <source>Nothing was asked of it.</source>
        <translation>Nichts von ihm verlangt.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerMenu</name>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>Open	Enter</source>
        <translation>Öffnen	Enter</translation>
    </message>
    <message>
        <source>Start	S</source>
        <translation>Starten	S</translation>
    </message>
    <message>
        <source>Pause	P</source>
        <translation>Pausieren	P</translation>
    </message>
    <message>
        <source>Resume	P</source>
        <translation>Fortsetzen	P</translation>
    </message>
    <message>
        <source>Stop…	Shift+S</source>
        <translation>Stoppen…	Shift+S</translation>
    </message>
    <message>
        <source>Restart…	Shift+R</source>
        <translation>Neu starten…	Shift+R</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Take from view	Del</source>
        <translation>Aus Ansicht nehmen	Entf</translation>
    </message>
    <message>
        <source>Its next sign of life brings it back.</source>
        <translation>Sein nächstes Lebenszeichen bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
</context>
<context>
    <name>qd::WorkerModel</name>
    <message>
        <source>It is not down.</source>
        <translation>Er ist nicht ausgefallen.</translation>
    </message>
    <message>
        <source>The back end lists it: it goes when that leaves it out.</source>
        <translation>Das Backend führt ihn: Er geht, sobald es ihn weglässt.</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Current job</source>
        <translation>Aktueller Job</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Avg time</source>
        <translation>Ø Zeit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Queue name</source>
        <translation>Name der Warteschlange</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Rate /min</source>
        <translation>Rate /min</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>Job runs</source>
        <translation>Job läuft</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Exit code</source>
        <translation>Exit-Code</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Another row reports the same identity: no control.</source>
        <translation>Eine andere Zeile meldet dieselbe Identität: keine Steuerung.</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Job: %1</translation>
    </message>
    <message>
        <source>Running for %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Processed: %1
Succeeded: %2
Failed: %3</source>
        <translation>Verarbeitet: %1
Erfolgreich: %2
Fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Error rate: %1
Success rate: %2
Failed: %3</source>
        <translation>Fehlerrate: %1
Erfolgsquote: %2
Fehlgeschlagen: %3</translation>
    </message>
    <message>
        <source>Queue: %1
Waiting: %2</source>
        <translation>Warteschlange: %1
Wartend: %2</translation>
    </message>
    <message>
        <source>Last heartbeat: %1</source>
        <translation>Letzter Heartbeat: %1</translation>
    </message>
    <message>
        <source>Last activity: %1</source>
        <translation>Letzte Aktivität: %1</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>qd::WorkerOrder</name>
    <message numerus="yes">
        <source>Group %1: %n worker(s), %2 down</source>
        <translation>
            <numerusform>Gruppe %1: %n Worker, %2 ausgefallen</numerusform>
            <numerusform>Gruppe %1: %n Worker, %2 ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1: %n worker(s)</source>
        <translation>
            <numerusform>Gruppe %1: %n Worker</numerusform>
            <numerusform>Gruppe %1: %n Worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qd::WorkerPanel</name>
    <message>
        <source>Open in a window</source>
        <translation>Im Fenster öffnen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Requeue its job…</source>
        <translation>Job erneut einreihen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Copy what is known of this worker</source>
        <translation>Kopieren, was über diesen Worker bekannt ist</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>It holds no job that it does not work on, as far as this connection tells.</source>
        <translation>Er hält keinen Job, an dem er nicht arbeitet, soweit diese Verbindung es verrät.</translation>
    </message>
</context>
<context>
    <name>qd::WorkerReport</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Job: %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
</context>
<context>
    <name>qd::WorkerTable</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
</context>
<context>
    <name>qd::WorkerTip</name>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>qd::WorkerViews</name>
    <message>
        <source>1 change waiting</source>
        <translation>1 Änderung wartet</translation>
    </message>
    <message>
        <source>%1 changes waiting</source>
        <translation>%1 Änderungen warten</translation>
    </message>
    <message>
        <source>Nothing moves while you point here or use the keys.
Click to take them now.</source>
        <translation>Nichts bewegt sich, solange Sie hierher zeigen oder die Tasten benutzen.
Klick übernimmt sie jetzt.</translation>
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
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
</context>
<context>
    <name>qd::activitynotes</name>
    <message>
        <source>%1 (with %2 more)</source>
        <translation>%1 (mit %2 weiteren)</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Quittiert: %1</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Quittiert von %1: %2</translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>Zurückgestellt bis %1: %2</translation>
    </message>
    <message>
        <source>Calls again: %1</source>
        <translation>Meldet wieder: %1</translation>
    </message>
    <message>
        <source>Solved after %1: %2</source>
        <translation>Behoben nach %1: %2</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Connected to %1 again after %2</source>
        <translation>Wieder mit %1 verbunden nach %2</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Mit %1 verbunden</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Von %1 abgemeldet</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Verbindung zu %1 verloren</translation>
    </message>
    <message>
        <source>%1 wants a token</source>
        <translation>%1 verlangt ein Token</translation>
    </message>
    <message>
        <source>What is hidden of %1 was looked at</source>
        <translation>Ausgeblendetes von %1 wurde angesehen</translation>
    </message>
    <message>
        <source>%1 looked at what is hidden of %2</source>
        <translation>%1 hat Ausgeblendetes von %2 angesehen</translation>
    </message>
</context>
<context>
    <name>quarterdeck</name>
    <message>
        <source>it wants a password (NOAUTH)</source>
        <translation>verlangt ein Passwort (NOAUTH)</translation>
    </message>
    <message>
        <source>it does not take this user and password (WRONGPASS)</source>
        <translation>nimmt Benutzer und Passwort nicht an (WRONGPASS)</translation>
    </message>
    <message>
        <source>it does not take this password</source>
        <translation>nimmt das Passwort nicht an</translation>
    </message>
    <message>
        <source>it has no password, but one was given: sign in without</source>
        <translation>hat kein Passwort, aber eines wurde angegeben: ohne anmelden</translation>
    </message>
    <message>
        <source>it is in protected mode: without a password it serves no other computer (DENIED)</source>
        <translation>im Protected Mode: bedient ohne Passwort keinen anderen Computer (DENIED)</translation>
    </message>
    <message>
        <source>it is starting and loads its data (LOADING)</source>
        <translation>startet und lädt seine Daten (LOADING)</translation>
    </message>
    <message>
        <source>it is a replica that has lost its master and shows nothing until that is back (MASTERDOWN)</source>
        <translation>ein Replikat, das seinen Master verloren hat und nichts zeigt, bis er zurück ist (MASTERDOWN)</translation>
    </message>
    <message>
        <source>its role has changed (UNBLOCKED)</source>
        <translation>die Rolle hat sich geändert (UNBLOCKED)</translation>
    </message>
    <message>
        <source>the key %2 holds no stream (WRONGTYPE)</source>
        <translation>der Schlüssel enthält keinen Stream: %2 (WRONGTYPE)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (MOVED)</source>
        <translation>Redis Cluster wird nicht unterstützt: Verwiesen wird auf einen anderen Server, der nicht gefragt wurde (MOVED: %2)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it names another server for %2, which was not asked (ASK)</source>
        <translation>Redis Cluster wird nicht unterstützt: Verwiesen wird auf einen anderen Server, der nicht gefragt wurde (ASK: %2)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported, and this one is down (CLUSTERDOWN)</source>
        <translation>Redis Cluster wird nicht unterstützt, und dieser ist ausgefallen (CLUSTERDOWN)</translation>
    </message>
    <message>
        <source>Redis Cluster is not supported: it has no databases</source>
        <translation>Redis Cluster wird nicht unterstützt: Er hat keine Datenbanken</translation>
    </message>
    <message>
        <source>it is a replica and takes no changes: its master does (READONLY)</source>
        <translation>ein Replikat, das keine Änderungen annimmt: Das tut der Master (READONLY)</translation>
    </message>
    <message>
        <source>its memory is full: it takes no new entries (OOM)</source>
        <translation>der Speicher ist voll: keine neuen Einträge werden angenommen (OOM)</translation>
    </message>
    <message>
        <source>it cannot save to its disk and takes no changes (MISCONF)</source>
        <translation>kann nicht auf den Datenträger speichern und nimmt keine Änderungen an (MISCONF)</translation>
    </message>
    <message>
        <source>too few of its replicas are there: it takes no changes (NOREPLICAS)</source>
        <translation>zu wenige Replikate sind da: keine Änderungen werden angenommen (NOREPLICAS)</translation>
    </message>
    <message>
        <source>it has reached its greatest number of clients</source>
        <translation>die Höchstzahl an Clients ist erreicht</translation>
    </message>
    <message>
        <source>it does not know the command %1: is it older than 5.0?</source>
        <translation>kennt den Befehl nicht (%1): älter als 5.0?</translation>
    </message>
    <message>
        <source>it is busy with a script (BUSY)</source>
        <translation>mit einem Skript beschäftigt (BUSY)</translation>
    </message>
</context>
</TS>
