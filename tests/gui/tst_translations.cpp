// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files against the sources, and the window in every language.
#include "fleet.h"
#include "format.h"
#include "language.h"
#include "mainwindow.h"
#include "rail.h"
#include "text.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace qd;

namespace {

struct Message
{
    QString key; ///< context, source and remark
    QString source;
    QStringList forms;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &path)
{
    QList<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context, remark;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        const auto name = xml.name();
        if (xml.isEndElement() && name == u"message") {
            message.key = context + u'\x1f' + message.source + u'\x1f' + remark;
            all << message;
        }
        if (!xml.isStartElement())
            continue;
        if (name == u"message") {
            message = Message();
            remark.clear();
        } else if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"source") {
            message.source = xml.readElementText();
        } else if (name == u"comment") {
            remark = xml.readElementText();
        } else if (name == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!words.trimmed().isEmpty() && message.forms.isEmpty())
                message.forms << words;
        }
    }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("%L?[0-9]{1,2}|%n"));
    QStringList found;
    for (const auto &match : shape.globalMatch(text))
        found << match.captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString folder()
{
    return QStringLiteral(QD_SOURCE_DIR "/resources/translations/");
}

/// Every text that a person can see in \a window now.
QStringList shownTexts(const QWidget &window)
{
    QStringList texts;
    for (const auto *button : window.findChildren<QAbstractButton *>())
        texts << button->text() << button->accessibleName();
    return texts;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTextOfTheSourcesIsMissing();
    void theWindowSpeaks_data();
    void theWindowSpeaks();
    void theSystemsWishDecides();
    void argumentsKeepTheirOrder();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"quarterdeck_de.ts", "quarterdeck_zh_CN.ts", "quarterdeck_ar.ts"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(folder() + file);
    QVERIFY(messages.size() > 2000);
    QStringList wrong;
    for (const Message &message : messages) {
        if (message.unfinished || message.forms.isEmpty()) {
            wrong << QStringLiteral("not translated: ") + message.source;
            continue;
        }
        // A form for none or one may leave the number out.
        const QStringList mine = placeholders(message.forms.constFirst()),
                          theirs = placeholders(message.source);
        if (mine != theirs)
            wrong << QStringLiteral("other arguments: ") + message.source;
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QString::number(wrong.size()) + u'\n' + wrong.mid(0, 20).join(u'\n')));
}

void TestTranslations::noTextOfTheSourcesIsMissing()
{
    const QString lupdate = QStringLiteral(QD_LUPDATE_PATH);
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("lupdate is not installed");
    QTemporaryDir copies;
    QStringList files;
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("*.ts")})) {
        files << copies.filePath(file);
        QVERIFY(QFile::copy(folder() + file, files.constLast()));
    }
    QCOMPARE(files.size(), 3);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdate,
                  QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                              QStringLiteral("none"),
                              QStringLiteral("@" QD_BIN_DIR "/../translations/sources.lst"),
                              QStringLiteral("-ts")} +
                      files);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    // A class without its macro would ask under a name that lupdate does not write.
    const QString said = QString::fromUtf8(process.readAll());
    static const QRegularExpression named(QStringLiteral(
        "[^\n]*(Class '(?!qd'|qd::activitynotes')[^']*' lacks|Qualifying with)[^\n]*"));
    QVERIFY2(!named.match(said).hasMatch(), qPrintable(named.match(said).captured()));
    for (const QString &file : std::as_const(files)) {
        const auto keys = [](const QList<Message> &messages) {
            QSet<QString> keys;
            for (const Message &message : messages)
                keys << message.key;
            return keys;
        };
        const QSet<QString> before = keys(messagesOf(folder() + QFileInfo(file).fileName()));
        const QSet<QString> now = keys(messagesOf(file));
        const QStringList missing = (now - before).values(), over = (before - now).values();
        QVERIFY2(
            missing.isEmpty() && over.isEmpty(),
            qPrintable(QStringLiteral("build update_translations; missing: %1; no longer there: %2")
                           .arg(missing.mid(0, 10).join(u'\n'), over.mid(0, 10).join(u'\n'))));
    }
}

void TestTranslations::theWindowSpeaks_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("number");
    QTest::newRow("de") << QStringLiteral("de") << Qt::LeftToRight << QStringLiteral("1.247");
    QTest::newRow("zh") << QStringLiteral("zh") << Qt::LeftToRight << QStringLiteral("1,247");
    QTest::newRow("ar") << QStringLiteral("ar") << Qt::RightToLeft << QStringLiteral("1,247");
}

void TestTranslations::theWindowSpeaks()
{
    QFETCH(QString, code);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, number);
    if (!language::isBuiltIn(code))
        QSKIP("built without lrelease");
    const QLocale before;
    speak(code, *qApp);
    {
        Theme theme;
        Fleet fleet(QStringLiteral("production-eu"));
        MainWindow window(fleet, theme);
        window.resize(1024, 640);
        window.show();
        // German says Worker and Queues, too.
        const QString history = MainWindow::tr("History"), alerts = MainWindow::tr("Alerts");
        QVERIFY(history != u"History");
        QVERIFY(alerts != u"Alerts");
        const QStringList shown = shownTexts(window);
        QVERIFY(shown.contains(history) && shown.contains(alerts));
        QVERIFY(!shown.contains(QStringLiteral("Alerts")));
        QCOMPARE(window.layoutDirection(), direction);
        const int left = window.rail()->mapTo(&window, QPoint(0, 0)).x();
        QCOMPARE(left > window.width() / 2, direction == Qt::RightToLeft);
        QCOMPARE(format::count(1247), number);
        // An argument keeps to itself where the text runs the other way.
        const QString age = format::duration(372);
        QCOMPARE(age.startsWith(QChar(0x2068)), direction == Qt::RightToLeft);
        QCOMPARE(displayText(age), age);
    }
    for (QTranslator *one : qApp->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(one);
        delete one;
    }
    QLocale::setDefault(before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTranslations::theSystemsWishDecides()
{
    const QString system = QStringLiteral("system");
    QCOMPARE(language::resolved(system, {QStringLiteral("fr-FR"), QStringLiteral("de-AT")}),
             QStringLiteral("de"));
    QCOMPARE(language::resolved(system, {QStringLiteral("zh-Hans-CN")}), QStringLiteral("zh"));
    QCOMPARE(language::resolved(system, {QStringLiteral("zh-TW")}), QStringLiteral("en"));
    QCOMPARE(language::resolved(system, {QStringLiteral("ar-EG")}), QStringLiteral("ar"));
    QCOMPARE(language::resolved(system, {}), QStringLiteral("en"));
    QCOMPARE(language::resolved(QStringLiteral("en"), {QStringLiteral("de-DE")}),
             QStringLiteral("en"));

    const QLocale austria(QLocale::German, QLocale::Austria),
        egypt(QLocale::Arabic, QLocale::Egypt);
    QCOMPARE(language::localeOf(QStringLiteral("de"), austria), austria);
    QCOMPARE(language::localeOf(QStringLiteral("de"), QLocale::c()).decimalPoint(),
             QStringLiteral(","));
    QCOMPARE(language::localeOf(QStringLiteral("ar"), egypt).zeroDigit(), QStringLiteral("0"));
    // Texts in English for want of others: numbers as everywhere else on this computer.
    const QLocale france(QLocale::French, QLocale::France);
    QCOMPARE(language::localeOf(system, france), france);
}

void TestTranslations::argumentsKeepTheirOrder()
{
    QCOMPARE(Translation::withArgumentsApart(QStringLiteral("a %1 b %L12 c %n d 5 %")),
             QStringLiteral("a \u2068%1\u2069 b \u2068%L12\u2069 c \u2068%n\u2069 d 5 %"));
    // What comes from outside opens nothing that it does not close, and in a language from left to
    // right nothing at all.
    const QString closed = QStringLiteral("x \u2068y\u2069"), open = QStringLiteral("x \u2068y"),
                  turned = QStringLiteral("x \u2069y\u2068");
    QVERIFY(displayText(closed).contains(QStringLiteral("\u27e8FSI\u27e9")));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
    const QString kept = displayText(closed), named = displayText(open),
                  other = displayText(turned),
                  cut = displayText(QStringLiteral("\u2068abcdefgh\u2069"), 4);
    QLocale::setDefault(before);
    QCOMPARE(kept, closed);
    QVERIFY(!named.contains(QChar(0x2068)));
    QVERIFY(!other.contains(QChar(0x2068)));
    QCOMPARE(cut, QStringLiteral("\u2068abc\u2026\u2069"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
