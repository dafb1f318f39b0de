// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardlayout.h"
#include "cardtext.h"
#include "digits.h"
#include "sectiongrid.h"
#include "sparkline.h"

#include <QPainter>
#include <QTest>

using namespace qd;

class TestCardLayout : public QObject
{
    Q_OBJECT
private slots:
    void nothingOverlapsOrLeavesTheCard_data();
    void nothingOverlapsOrLeavesTheCard();
    void mirrorsInRightToLeft();
    void eachControlIsHitWhereItIsDrawn();
    void barShrinksForLongTextAndGivesUp();
    void gridUsesTheWholeWidth_data();
    void gridUsesTheWholeWidth();
    void gridFindsWhatItPlaced();
    void gridSurvivesNothing();
    void sectionsHaveTheirHeads();
    void jobLineSaysWhy();
    void footNamesWhatItKnows();
    void digitsElideToTheRoom();
    void sparklineLeavesGapsAndBaseLine();
};

static QList<QRect> parts(const WorkerCardLayout &layout, int pillWidth)
{
    QList<QRect> all{layout.name(pillWidth), layout.pill(pillWidth), layout.job(),
                     layout.spark(),         layout.queueRow(),      layout.foot()};
    for (int i = 0; i < CardFigureCount; ++i)
        all << layout.label(CardFigure(i)) << layout.value(CardFigure(i));
    for (int i = 0; i < CardControlCount; ++i)
        all << layout.control(CardControl(i));
    return all;
}

void TestCardLayout::nothingOverlapsOrLeavesTheCard_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("scale");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const double scale : {0.75, 1.0, 1.25, 1.33, 1.5, 2.0, 3.0}) {
        for (const int width : {180, 250, 251, 303, 700}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                QTest::addRow("%d at %.2f %s", width, scale,
                              direction == Qt::LeftToRight ? "ltr" : "rtl")
                    << qRound(width * scale) << scale << direction;
        }
    }
}

void TestCardLayout::nothingOverlapsOrLeavesTheCard()
{
    QFETCH(int, width);
    QFETCH(double, scale);
    QFETCH(Qt::LayoutDirection, direction);
    const WorkerCardLayout layout(width, scale, direction);
    QCOMPARE(layout.size(), QSize(width, WorkerCardLayout::heightFor(scale)));
    for (const int pill : {0, qRound(80 * scale), 10'000}) {
        const QList<QRect> all = parts(layout, pill);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY(all[i].isEmpty() || layout.content().contains(all[i]));
            for (qsizetype k = i + 1; k < all.size(); ++k)
                QVERIFY2(!all[i].intersects(all[k]),
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(k)));
        }
        QVERIFY(!layout.name(pill).isEmpty());
    }
}

void TestCardLayout::mirrorsInRightToLeft()
{
    const WorkerCardLayout ltr(303, 1.25), rtl(303, 1.25, Qt::RightToLeft);
    const QList<QRect> a = parts(ltr, 70), b = parts(rtl, 70);
    for (qsizetype i = 0; i < a.size(); ++i) {
        QCOMPARE(b[i].size(), a[i].size());
        QCOMPARE(b[i].right(), 303 - 1 - a[i].left());
        QCOMPARE(b[i].top(), a[i].top());
    }
    QVERIFY(rtl.control(CardControl::Play).left() > rtl.control(CardControl::Restart).left());
}

void TestCardLayout::eachControlIsHitWhereItIsDrawn()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const WorkerCardLayout layout(250, 1, direction);
        for (int i = 0; i < CardControlCount; ++i) {
            const QRect rect = layout.control(CardControl(i));
            QCOMPARE(layout.controlAt(rect.topLeft()), std::optional(CardControl(i)));
            QCOMPARE(layout.controlAt(rect.bottomRight()), std::optional(CardControl(i)));
            QCOMPARE(layout.controlAt(rect.bottomRight() + QPoint(1, 1)), std::nullopt);
        }
        // Between two of them is none: nobody stops a worker by aiming badly.
        QCOMPARE(layout.controlAt((layout.control(CardControl::Pause).center() +
                                   layout.control(CardControl::Stop).center()) /
                                  2),
                 std::nullopt);
        QCOMPARE(layout.controlAt(layout.name(80).center()), std::nullopt);
    }
}

void TestCardLayout::barShrinksForLongTextAndGivesUp()
{
    const WorkerCardLayout layout(250, 1);
    const QRect shortText = layout.queueBar(30, 40), longText = layout.queueBar(30, 120);
    QVERIFY(layout.queueRow().contains(shortText));
    QCOMPARE(shortText.left(), longText.left());
    QCOMPARE(shortText.width() - longText.width(), 80);
    QVERIFY(layout.queueBar(30, 1000).isEmpty());
}

void TestCardLayout::gridUsesTheWholeWidth_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrower than a card") << 200 << 1;
    QTest::newRow("one") << 509 << 1;
    QTest::newRow("two, just") << 510 << 2;
    QTest::newRow("four") << 1243 << 4;
    QTest::newRow("full HD") << 1909 << 7;
    QTest::newRow("4K") << 3840 << 14;
}

void TestCardLayout::gridUsesTheWholeWidth()
{
    QFETCH(int, width);
    QFETCH(int, columns);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const SectionGrid grid = SectionGrid::cards(1000, {}, width, 250, 198, 10, 30, direction);
        QCOMPARE(grid.columns(), columns);
        const QRect first = grid.rect(0), last = grid.rect(columns - 1);
        const QRect leftmost = direction == Qt::LeftToRight ? first : last;
        const QRect rightmost = direction == Qt::LeftToRight ? last : first;
        QCOMPARE(leftmost.left(), 0);
        QCOMPARE(rightmost.right(), width - 1);
        for (int i = 0; i + 1 < columns; ++i) {
            QVERIFY(qAbs(grid.rect(i).width() - grid.rect(i + 1).width()) <= 1);
            const QRect a = grid.rect(i), b = grid.rect(i + 1);
            QCOMPARE(qMax(a.left(), b.left()) - qMin(a.right(), b.right()) - 1, 10);
        }
    }
}

void TestCardLayout::gridFindsWhatItPlaced()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const SectionGrid grid = SectionGrid::cards(50'000, {}, 1909, 250, 198, 10, 30, direction);
        for (const int i : {0, 1, 6, 7, 12'345, 49'999}) {
            const QRect card = grid.rect(i);
            QCOMPARE(grid.at(card.topLeft()), i);
            QCOMPARE(grid.at(card.bottomRight()), i);
            QCOMPARE(grid.at(card.bottomRight() + QPoint(0, 1)), -1);
        }
        QCOMPARE(grid.rect(49'999).bottom() + 1, grid.contentHeight());
        QCOMPARE(grid.at({5, grid.contentHeight() + 500}), -1);
        // What is in a band is exactly what meets it.
        const auto [first, last] = grid.between(1000, 2080);
        QVERIFY(grid.rect(first).bottom() + 10 >= 1000 && grid.rect(first - 1).bottom() < 1000);
        QVERIFY(grid.rect(last).top() < 2080 && grid.rect(last + 1).top() >= 2080);
    }
}

void TestCardLayout::gridSurvivesNothing()
{
    const SectionGrid none = SectionGrid::cards(0, {}, 800, 250, 198, 10, 30, Qt::LeftToRight);
    QCOMPARE(none.contentHeight(), 0);
    QCOMPARE(none.at({1, 1}), -1);
    QCOMPARE(none.between(0, 1000), std::pair(0, -1));
    const SectionGrid flat = SectionGrid::cards(5, {}, 0, 250, 198, 10, 30, Qt::LeftToRight);
    QCOMPARE(flat.columns(), 1);
    QCOMPARE(flat.rect(5), QRect());
    QCOMPARE(flat.rect(-1), QRect());
}

void TestCardLayout::sectionsHaveTheirHeads()
{
    // Two of three cells, then a collapsed one, then one with five; three columns.
    const std::vector<int> heads{0, 4, 5};
    for (const bool beside : {false, true}) {
        SectionGrid::Shape shape;
        shape.width = 32;
        shape.columns = 3;
        shape.cellHeight = 10;
        shape.gap = 1;
        shape.headHeight = beside ? 0 : 20;
        shape.headWidth = 40;
        shape.leastHeight = 30;
        shape.sectionGap = 5;
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            shape.direction = direction;
            const SectionGrid grid(11, heads, shape);
            for (int row = 0; row < 11; ++row) {
                QCOMPARE(grid.isHead(row), row == 0 || row == 4 || row == 5);
                QCOMPARE(grid.at(grid.rect(row).center()), row);
                QCOMPARE(grid.at(grid.rect(row).bottomRight()), row);
                for (int other = 0; other < row; ++other)
                    QVERIFY(!grid.rect(row).intersects(grid.rect(other)));
            }
            QCOMPARE(grid.contentHeight(),
                     beside ? 30 + 5 + 30 + 5 + 30 : 20 + 1 + 10 + 5 + 20 + 5 + 20 + 1 + 21);
            if (beside)
                QCOMPARE(grid.rect(0).left() < grid.rect(1).left(), direction == Qt::LeftToRight);
            // Bands, pixel by pixel, against looking at every row.
            for (int top = -3; top < grid.contentHeight() + 3; ++top) {
                for (const int height : {1, 7, 40}) {
                    const auto [first, last] = grid.between(top, top + height);
                    for (int row = 0; row < 11; ++row) {
                        const QRect rect = grid.rect(row);
                        const bool meets = rect.bottom() >= top && rect.top() < top + height;
                        if (meets)
                            QVERIFY2(first <= row && row <= last,
                                     qPrintable(
                                         QStringLiteral("%1 %2 %3").arg(top).arg(row).arg(first)));
                    }
                }
            }
        }
        // Down the second column: past the collapsed section's head.
        const SectionGrid grid(11, heads, shape);
        QCOMPARE(grid.moved(2, 1), 4);
        QCOMPARE(grid.moved(7, 1), 10);
        QCOMPARE(grid.moved(8, 1), 10);
        QCOMPARE(grid.moved(10, 1), 10);
        QCOMPARE(grid.moved(10, -1), 7);
        QCOMPARE(grid.moved(7, -1), 4);
        QCOMPARE(grid.moved(1, -1), 1);
        QCOMPARE(grid.moved(5, 1), beside ? 5 : 6);
        QCOMPARE(grid.moved(4, 1), 5);
        QCOMPARE(grid.moved(4, -1), beside ? 0 : 1);
        QCOMPARE(grid.moved(1, 100), beside ? 5 : 9);
    }
}

void TestCardLayout::jobLineSaysWhy()
{
    QLocale::setDefault(QLocale::c());
    WorkerRow row;
    row.worker.serverTimeMs = 1'000'000;
    row.worker.receivedAtMs = 5000;
    const auto text = [&row] {
        const CardLine line = jobLine(row, 5000);
        return line.head + (line.tail.isEmpty() ? QString() : line.between + line.tail);
    };
    row.kind = StatusKind::Running;
    QCOMPARE(text(), QStringLiteral("—"));
    row.worker.uptimeSeconds = 3600 * 3 + 300;
    QCOMPARE(text(), QStringLiteral("up 3 h 5 m"));
    row.worker.currentJob = QStringLiteral("job\n\u202e7");
    row.worker.currentJobSeconds = 3.2;
    QVERIFY(text().endsWith(QStringLiteral(" · 3.2 s")));
    QVERIFY(!text().contains(QLatin1Char('\n')) && !text().contains(QChar(0x202e)));
    // Nothing has come since 7000: nobody knows whether the job still runs.
    QVERIFY(jobLine(row, 65'000).tail.startsWith(QStringLiteral("1 m")));
    QCOMPARE(jobLine(row, 65'000, 7'000).tail, QStringLiteral("5.2 s"));
    row.worker.currentJob.clear();
    QCOMPARE(jobLine(row, 65'000, 7'000).head, QStringLiteral("up 3 h 5 m"));
    row.kind = StatusKind::Paused;
    QCOMPARE(text(), QStringLiteral("— paused"));
    row.kind = StatusKind::Idle;
    QCOMPARE(text(), QStringLiteral("— waiting"));
    row.kind = StatusKind::Crashed;
    row.worker.exitCode = 137;
    row.worker.lastHeartbeatMs = 1'000'000 - 30'000;
    QCOMPARE(text(), QStringLiteral("— exit code 137, 30 s ago"));
    // The server's words come before everything, and say how it went.
    row.lastAnswer = QStringLiteral("no");
    row.lastOutcome = Outcome::Refused;
    QCOMPARE(text(), QStringLiteral("no"));
    QCOMPARE(jobLine(row, 5000).headInk, CardLine::Bad);
    QVERIFY(jobLine(row, 5000).dismissible);
}

void TestCardLayout::footNamesWhatItKnows()
{
    WorkerRow row;
    row.worker.host = QStringLiteral("host-a");
    QCOMPARE(footLine(row, 0).tail, QString());
    row.worker.serverTimeMs = 1'000'000;
    row.worker.receivedAtMs = 5000;
    row.worker.lastActivityMs = 970'000;
    QCOMPARE(footLine(row, 5000).tail, QStringLiteral("active 30 s ago"));
    row.worker.lastHeartbeatMs = 999'400;
    QCOMPARE(footLine(row, 5000).tail, QStringLiteral("seen 0.6 s ago"));
    QCOMPARE(footLine(row, 6000).tail, QStringLiteral("seen 1.6 s ago"));
    QCOMPARE(footLine(row, 6000).tailInk, CardLine::Normal);
    row.life = Liveness::Stale;
    QCOMPARE(footLine(row, 6000).tailInk, CardLine::Stale);
}

void TestCardLayout::digitsElideToTheRoom()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(12);
    const Digits digits(font);
    const QString path = QStringLiteral("a/very/long/path/to/one/picture.png");
    QCOMPARE(digits.elided(path, 10'000), path);
    for (const int width : {30, 77, 140}) {
        const QString middle = digits.elided(path, width, Qt::ElideMiddle);
        QVERIFY(digits.width(middle) <= width);
        QVERIFY(middle.contains(QChar(0x2026)));
        QVERIFY(width < 77 ||
                (middle.startsWith(QLatin1Char('a')) && middle.endsWith(QLatin1String("g"))));
        const QString right = digits.elided(path, width);
        QVERIFY(digits.width(right) <= width && right.endsWith(QChar(0x2026)));
    }
    // What is not simple goes the long way and still fits.
    const QString mixed = QStringLiteral("日本語の長い名前 and more and more");
    QVERIFY(digits.width(digits.elided(mixed, 80)) <= 81);
}

static QImage drawn(const Samples &samples)
{
    QImage image(240, 30, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    Sparkline().paint(painter, image.rect(), samples, {Qt::white, Qt::black, Qt::red, 1});
    return image;
}

static bool inked(const QImage &image, int x, QRgb than = qRgb(0, 0, 0))
{
    for (int y = 0; y < image.height(); ++y) {
        if ((image.pixel(x, y) & 0xffffff) != (than & 0xffffff))
            return true;
    }
    return false;
}

void TestCardLayout::sparklineLeavesGapsAndBaseLine()
{
    const QImage nothing = drawn({});
    QCOMPARE(nothing.pixelColor(120, 29), QColor(Qt::red));
    QVERIFY((nothing.pixel(120, 15) & 0xffffff) == 0);

    Samples samples;
    for (int i = 0; i < Samples::Capacity; ++i)
        samples.push(i >= 20 && i < 30 ? std::nanf("") : 5);
    const QImage image = drawn(samples);
    QVERIFY(inked(image, 10) && inked(image, 239) && inked(image, 0));
    QVERIFY(!inked(image, 25 * 240 / 59)); // in the gap
    // Five of at most five lies near the top, with the faint area below it.
    int brightest = 0;
    for (int y = 0; y < 30; ++y) {
        if (qGray(image.pixel(200, y)) > qGray(image.pixel(200, brightest)))
            brightest = y;
    }
    QVERIFY(brightest >= 1 && brightest <= 5);
    QVERIFY(qGray(image.pixel(200, brightest)) > 150);
    const int area = qGray(image.pixel(200, 25));
    QVERIFY(area > 20 && area < 60);

    Samples few; // few samples stand at the right: time does not stretch
    few.push(1);
    few.push(2);
    QVERIFY(!inked(drawn(few), 100));
    QVERIFY(inked(drawn(few), 238));
    Samples hostile;
    hostile.push(std::numeric_limits<float>::infinity());
    hostile.push(-5);
    hostile.push(3e38f);
    QVERIFY(inked(drawn(hostile), 239));
}

QTEST_MAIN(TestCardLayout)
#include "tst_cardlayout.moc"
