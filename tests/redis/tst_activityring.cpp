// SPDX-License-Identifier: GPL-3.0-or-later
#include "activityring.h"
#include "respreader.h"

#include <QTest>

using namespace qd;

namespace {

/// \a count entries with the ids from \a first on, as a server sends them.
EntryRange entries(int first, int count, const QByteArray &type = "heartbeat")
{
    QByteArray bytes = "*1\r\n*2\r\n$1\r\ns\r\n*" + QByteArray::number(count) + "\r\n";
    for (int i = first; i < first + count; ++i) {
        const QByteArray id = QByteArray::number(i) + "-0";
        bytes += "*2\r\n$" + QByteArray::number(id.size()) + "\r\n" + id +
                 "\r\n*2\r\n$4\r\ntype\r\n$" + QByteArray::number(type.size()) + "\r\n" + type +
                 "\r\n";
    }
    RespReader reader;
    reader.expect(RespShape::Block);
    reader.feed(bytes);
    const auto value = reader.take();
    return {value->block, 0, value->block->size()};
}

ActivityEntry gap()
{
    ActivityEntry line;
    line.kind = QStringLiteral("gap");
    return line;
}

/// What each line is: the number of its id, "gap" for our own.
QString told(const QList<ActivityEntry> &lines)
{
    QStringList words;
    for (const ActivityEntry &line : lines)
        words += line.id.isEmpty() ? line.kind : line.id.section(u'-', 0, 0);
    return words.join(u' ');
}

} // namespace

class TestActivityRing final : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheNewestAndCountsTheRest()
    {
        ActivityRing ring(4, 0);
        ring.add(entries(1, 3));
        ring.add(entries(4, 3));
        QCOMPARE(ring.held(), size_t(4));
        quint64 dropped = 0;
        QCOMPARE(told(ring.take(&dropped, 0)), QStringLiteral("3 4 5 6"));
        QCOMPARE(dropped, 2u);
        QCOMPARE(ring.held(), size_t(0));
    }

    void neverGivesUpItsOwnLines()
    {
        ActivityRing ring(4, 0);
        ring.add(gap());
        ring.add(entries(1, 2));
        ring.add(gap());
        ring.add(entries(3, 5));
        quint64 dropped = 0;
        QCOMPARE(told(ring.take(&dropped, 0)), QStringLiteral("gap gap 6 7"));
        QCOMPARE(dropped, 5u);
    }

    void isBoundedInBytesToo()
    {
        ActivityRing ring(1'000, 0);
        const QByteArray large(1'000'000, 'x');
        ring.add(gap());
        for (int i = 1; i <= 100; ++i) {
            ring.add(entries(i, 1, large));
            QCOMPARE(ring.isHalfFull(), i > 25);
        }
        QCOMPARE(ring.held(), size_t(ActivityRing::mostBytes / 1'000'016) + 1);
        quint64 dropped = 0;
        const QStringList left = told(ring.take(&dropped, 0)).split(u' ');
        QCOMPARE(left.first(), QStringLiteral("gap"));
        QCOMPARE(left.last(), QStringLiteral("100"));
        QCOMPARE(quint64(left.size()) - 1 + dropped, 100u);
        QVERIFY(!ring.isHalfFull());
    }

    void ownLinesAloneAreBoundedToo()
    {
        ActivityRing ring(3, 0);
        ring.add(entries(1, 1));
        for (int i = 0; i < 5; ++i)
            ring.add(gap());
        quint64 dropped = 0;
        QCOMPARE(told(ring.take(&dropped, 0)), QStringLiteral("gap gap gap"));
        QCOMPARE(dropped, 3u);
    }

    void ownLinesComeThroughWhenTooMuchHappens()
    {
        ActivityRing ring(4, 1); // one a second after the first four
        quint64 dropped = 0;
        ring.add(entries(1, 4));
        ring.take(&dropped, 0);
        ring.add(gap());
        ring.add(entries(5, 2));
        QCOMPARE(told(ring.take(&dropped, 0)), QStringLiteral("gap"));
        QCOMPARE(dropped, 2u);
        ring.add(entries(7, 3));
        QCOMPARE(told(ring.take(&dropped, 3000)), QStringLiteral("8 9")); // the gap has cost one
        QCOMPARE(dropped, 3u);
    }
};

QTEST_GUILESS_MAIN(TestActivityRing)
#include "tst_activityring.moc"
