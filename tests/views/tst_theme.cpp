// SPDX-License-Identifier: GPL-3.0-or-later
#include "plaintip.h"
#include "statuspill.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace qd;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void followsModeAndSystem();
    void digitsAreOfOneWidth();
    void everyStatusHasItsShape();
    void textIsReadableInBothModes();
    void wordsOfOthersComeAsTheyCame();
    void iconsAreThereAndTinted();
    void styleSheetHasNoHoles();
    void scaleMakesThingsLarger();
    void tipsArePlain();
    void pillPaintsItsColours();
};

static const QList<StatusKind> kinds{
    StatusKind::Crashed,     StatusKind::Error,    StatusKind::Stopped, StatusKind::Stale,
    StatusKind::Unavailable, StatusKind::Degraded, StatusKind::Other,   StatusKind::Paused,
    StatusKind::Starting,    StatusKind::Running,  StatusKind::Idle};

void TestTheme::followsModeAndSystem()
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    QVERIFY(!theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setSystemDark(true); // does not matter now
    QVERIFY(!theme.isDark());
    QCOMPARE(changed.size(), 0);
    theme.setMode(ThemeMode::System);
    QVERIFY(theme.isDark());
    QCOMPARE(changed.size(), 1);
    theme.setSystemDark(false);
    QVERIFY(!theme.isDark());
    QCOMPARE(theme.colors().bg0, QColor(0xf3f5f8));
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(theme.colors().bg0, QColor(0x0d1117));
    QCOMPARE(changed.size(), 3);
    theme.install(*qApp);
    QCOMPARE(qApp->palette().color(QPalette::Window), theme.colors().bg0);
    theme.setMode(ThemeMode::Light);
    QCOMPARE(qApp->palette().color(QPalette::Window), QColor(0xf3f5f8));
}

void TestTheme::digitsAreOfOneWidth()
{
    const Theme theme;
    for (const double px : {10.5, 11.0, 13.0, 26.0}) {
        for (const int weight : {int(QFont::Normal), int(QFont::DemiBold)}) {
            const QFontMetricsF metrics(theme.font(px, weight));
            for (char digit = '1'; digit <= '9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)),
                         metrics.horizontalAdvance(QLatin1Char('0')));
        }
    }
    const QFontMetricsF mono(theme.mono(11));
    QCOMPARE(mono.horizontalAdvance(QLatin1Char('i')), mono.horizontalAdvance(QLatin1Char('W')));
}

void TestTheme::everyStatusHasItsShape()
{
    for (const StatusKind kind : kinds) {
        const QPainterPath shape = Theme::glyph(kind);
        QVERIFY(!shape.isEmpty());
        QVERIFY(QRectF(0, 0, 12, 12).contains(shape.boundingRect()));
        for (const StatusKind other : kinds) {
            const bool same = kind == other ||
                              (kind == StatusKind::Crashed && other == StatusKind::Error) ||
                              (kind == StatusKind::Error && other == StatusKind::Crashed);
            QCOMPARE(shape == Theme::glyph(other), same);
        }
    }
    QCOMPARE(Theme::tone(StatusKind::Stale), Tone::Stale);
    QCOMPARE(Theme::tone(StatusKind::Running), Tone::Ok);
    QCOMPARE(Theme::tone(StatusKind::Other), Tone::Off);
    QCOMPARE(Theme::tone(Health::Critical), Tone::Bad);
    QCOMPARE(Theme::tone(Severity::Warning), Tone::Warn);
}

void TestTheme::textIsReadableInBothModes()
{
    for (const Colors &colors : {Colors::dark(), Colors::light()}) {
        QVERIFY(contrast(colors.t1, colors.bg2) >= 12);
        QVERIFY(contrast(colors.t2, colors.bg2) >= 6);
        const QList<QColor> backgrounds{colors.bg0, colors.bg1, colors.bg2, colors.bg3,
                                        colors.accentBg};
        const auto readable = [](const QColor &text, const QColor &back) {
            return contrast(text, back) >= 4.5;
        };
        for (const QColor &back : backgrounds) {
            for (const QColor &text : {colors.t1, colors.t2, colors.t3, colors.accent})
                QVERIFY2(readable(text, back), qPrintable(text.name() + back.name()));
            for (const QColor &text : colors.tone)
                QVERIFY2(readable(text, back), qPrintable(text.name() + back.name()));
        }
        for (int tone = 0; tone < 6; ++tone)
            QVERIFY2(readable(colors.tone[tone], colors.toneBg[tone]),
                     qPrintable(colors.tone[tone].name()));
    }
}

void TestTheme::wordsOfOthersComeAsTheyCame()
{
    QCOMPARE(shownWord(StatusKind::Running, QStringLiteral("busy")), QStringLiteral("Running"));
    QCOMPARE(shownWord(StatusKind::Other, QStringLiteral("warming-up")),
             QStringLiteral("warming-up"));
    QCOMPARE(shownWord(StatusKind::Other, QString()), QStringLiteral("Unknown"));
    const QString bad = shownWord(StatusKind::Other,
                                  QStringLiteral("a\nb\u202e") + QString(5000, QLatin1Char('x')));
    QVERIFY(bad.size() < 80 && !bad.contains(QLatin1Char('\n')) && !bad.contains(QChar(0x202e)));
}

void TestTheme::iconsAreThereAndTinted()
{
    const Theme theme;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (QString name : files) {
        name.chop(4);
        const QImage image = theme.icon(name, Qt::red).pixmap(24, 24).toImage();
        QVERIFY2(!image.isNull(), qPrintable(name));
        bool red = false, something = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                something |= c.alpha() > 100;
                red |= c.alpha() > 100 && c.red() > 200 && c.green() < 60;
            }
        }
        QVERIFY2(something, qPrintable(name));
        QVERIFY2(red || name.startsWith(QLatin1String("style-")) ||
                     name == QLatin1String("quarterdeck"),
                 qPrintable(name));
    }
    for (const char *name :
         {"overview", "workers", "queues", "play", "pause", "stop", "restart", "lock", "screen",
          "search", "warning", "close", "check", "sign-in", "quarterdeck"})
        QVERIFY2(!theme.icon(QString::fromLatin1(name), Qt::red).isNull(), name);
    QVERIFY(theme.icon(QStringLiteral("no-such-icon"), Qt::red).isNull());
}

void TestTheme::styleSheetHasNoHoles()
{
    Theme theme;
    for (const auto mode : {ThemeMode::Dark, ThemeMode::Light}) {
        theme.setMode(mode);
        const QString sheet = theme.styleSheet();
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QLatin1String("color: ;")) &&
                !sheet.contains(QLatin1String("#000000")));
        QVERIFY(sheet.contains(theme.colors().bg2.name()));
        QCOMPARE(sheet.count(QLatin1Char('{')), sheet.count(QLatin1Char('}')));
        // Every picture the sheet names is there.
        static const QRegularExpression url(QStringLiteral("url\\((:[^)]*)\\)"));
        for (auto it = url.globalMatch(sheet); it.hasNext();)
            QVERIFY(QFile::exists(it.next().captured(1)));
    }
}

void TestTheme::scaleMakesThingsLarger()
{
    Theme theme;
    const int before = theme.font(12).pixelSize();
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScale(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.font(12).pixelSize(), 2 * before);
    QVERIFY(theme.styleSheet().contains(QLatin1String("border-radius: 12px")));
    QVERIFY(theme.styleSheet().contains(QLatin1String("border: 1px solid")));
    theme.setScale(100);
    QCOMPARE(theme.scale(), 3.0);
}

void TestTheme::tipsArePlain()
{
    const QString foreign =
        QStringLiteral("<b>bold</b> & <img src='http://x/'>\nline two <table><tr><td>");
    QTextDocument document;
    document.setHtml(plainTip(foreign));
    QCOMPARE(document.toPlainText(), foreign);
    QCOMPARE(plainTip(QString()), QString());
}

void TestTheme::pillPaintsItsColours()
{
    Theme theme;
    theme.setMode(ThemeMode::Dark);
    const QString word = QStringLiteral("Running");
    const int width = pillWidth(theme, word);
    QVERIFY(width > 60 && width < 120);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage image(width, 21, QImage::Format_RGB32);
        image.fill(theme.colors().bg2);
        QPainter painter(&image);
        paintPill(painter, theme, image.rect(), direction, StatusKind::Running, Tone::Ok, word);
        painter.end();
        QCOMPARE(image.pixelColor(width / 2, 2), theme.background(Tone::Ok));
        QCOMPARE(image.pixelColor(0, 0), theme.colors().bg2);
        const int mark = direction == Qt::LeftToRight ? 9 + 5 : width - 9 - 6;
        QCOMPARE(image.pixelColor(mark, 10), theme.color(Tone::Ok));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
