// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of one worker, whatever order their halves come in, and what is drawn of them at a zoom.
#include "joblane.h"
#include "lanepieces.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qd;

namespace {

constexpr qint64 T0 = 1'764'000'000'000;

JobPoint begins(quint32 job, qint64 at)
{
    JobPoint point;
    point.job = job;
    point.atMs = T0 + at;
    return point;
}

JobPoint ends(quint32 job, qint64 at, BarEnd end = BarEnd::Succeeded, quint32 length = 0)
{
    JobPoint point = begins(job, at);
    point.end = end;
    point.lengthMs = length;
    return point;
}

LaneMark markAt(MarkKind kind, qint64 at)
{
    LaneMark mark;
    mark.fromMs = mark.toMs = T0 + at;
    mark.kind = kind;
    return mark;
}

/// "1:100-200s 2:300-…": job, from and to after T0, how it ended.
QString shown(const JobLane &lane, qint64 now = 1'000'000)
{
    QStringList all;
    for (size_t i = 0; i < lane.bars().size(); ++i) {
        const JobBar &bar = lane.bars()[i];
        all << QStringLiteral("%1:%2-%3%4")
                   .arg(bar.job)
                   .arg(bar.startMs - T0)
                   .arg(lane.endMs(i, T0 + now) - T0)
                   .arg(QStringLiteral("sferhcu").at(int(lane.state(i))));
    }
    return all.join(u' ');
}

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestJobLane : public QObject
{
    Q_OBJECT
private slots:
    void halvesFindEachOther()
    {
        JobLane lane;
        QCOMPARE(lane.put(begins(1, 100)), 1);
        QCOMPARE(lane.put(ends(1, 200)), 0);
        QCOMPARE(shown(lane), s("1:100-200s"));
        QCOMPARE(lane.put(ends(1, 200)), 0); // twice
        QCOMPARE(lane.put(begins(1, 100)), 0);
        QCOMPARE(shown(lane), s("1:100-200s"));
        lane.put(ends(2, 500, BarEnd::Failed, 100)); // its beginning never came: its length tells
        QCOMPARE(shown(lane), s("1:100-200s 2:400-500f"));
        QCOMPARE(lane.put(begins(2, 390)), 0); // it does come
        QCOMPARE(shown(lane), s("1:100-200s 2:390-500f"));
        lane.put(ends(3, 700)); // neither beginning nor length
        QCOMPARE(shown(lane), s("1:100-200s 2:390-500f 3:700-700s"));
        QCOMPARE(lane.troubleMs(), T0 + 500);
    }

    void whatHasNoEndEndsWithTheNext()
    {
        JobLane lane;
        lane.put(begins(1, 100));
        QCOMPARE(shown(lane, 150), s("1:100-150r"));
        lane.put(begins(2, 300));
        QCOMPARE(shown(lane, 350), s("1:100-300u 2:300-350r"));
        lane.put(ends(1, 250)); // after all
        QCOMPARE(shown(lane, 350), s("1:100-250s 2:300-350r"));
        lane.mark(markAt(MarkKind::Crashed, 340));
        QCOMPARE(shown(lane, 500), s("1:100-250s 2:300-340c"));
        lane.mark(markAt(MarkKind::Started, 360));
        lane.put(begins(3, 400));
        QCOMPARE(shown(lane, 500), s("1:100-250s 2:300-340c 3:400-500r"));
        lane.beginSpan(MarkKind::Silent, T0 + 450, s("no heartbeat"));
        QCOMPARE(shown(lane, 500), s("1:100-250s 2:300-340c 3:400-500h"));
        lane.endSpan(MarkKind::Silent, T0 + 600);
        QCOMPARE(shown(lane, 700), s("1:100-250s 2:300-340c 3:400-700r"));
        QCOMPARE(lane.marks().back().toMs, T0 + 600);
    }

    void aSecondTryIsABarOfItsOwn()
    {
        JobLane lane;
        lane.put(begins(1, 100));
        lane.put(ends(1, 200, BarEnd::Failed));
        lane.put(begins(1, 300));
        lane.put(ends(1, 400));
        QCOMPARE(shown(lane), s("1:100-200f 1:300-400s"));
    }

    void severalAtATimeRunSideBySide()
    {
        JobLane lane;
        lane.put(begins(1, 100));
        lane.put(begins(2, 300));
        QVERIFY(!lane.isConcurrent());
        lane.put(ends(1, 500)); // both ran from 300 to 500: it does several at a time
        lane.put(ends(2, 600));
        QVERIFY(lane.isConcurrent());
        lane.put(begins(3, 700));
        lane.put(begins(4, 800));
        QCOMPARE(shown(lane, 900), s("1:100-500s 2:300-600s 3:700-900r 4:800-900r"));
        std::vector<LanePiece> pieces; // the open one is found however long ago it began
        for (quint32 job = 10; job < 60; ++job) {
            lane.put(begins(job, 1'000 + job * 10));
            lane.put(ends(job, 1'005 + job * 10));
        }
        lanePieces(lane, {T0 + 1'500, 1, 200}, T0 + 2'000, pieces);
        QVERIFY(std::any_of(pieces.begin(), pieces.end(), [](const LanePiece &piece) {
            return piece.state == BarState::Running && piece.cutsIn;
        }));
    }

    void theRowTellsWhatNoEntryDid()
    {
        JobLane lane;
        QCOMPARE(lane.see(7, T0 + 100, T0 + 200, 0, 0), 1);
        QCOMPARE(lane.see(7, T0 + 110, T0 + 250, 0, 0), 0); // still
        QCOMPARE(shown(lane, 300), s("7:100-300r"));
        QCOMPARE(lane.see(8, T0 + 380, T0 + 400, 0, 0), 1);
        QCOMPARE(shown(lane, 450), s("7:100-400e 8:380-450r"));
        QCOMPARE(lane.put(ends(7, 390)), 0); // its end was told after all
        QCOMPARE(shown(lane, 450), s("7:100-390s 8:380-450r"));
        QCOMPARE(lane.put(begins(8, 375)), 0); // told exactly
        QCOMPARE(lane.put(ends(8, 500)), 0);
        QCOMPARE(shown(lane), s("7:100-390s 8:375-500s"));
        lane.see(9, T0 + 600, T0 + 600, 0, 0);
        JobPoint nameless = ends(0, 900, BarEnd::Succeeded, 310); // the API's "Processed …"
        QCOMPARE(lane.putNameless(nameless), 0);
        QCOMPARE(shown(lane), s("7:100-390s 8:375-500s 9:600-900s"));
    }

    /// Every order of the same entries, some of them twice, gives the same bars.
    void anyOrderGivesTheSame()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<JobPoint> points;
            QStringList wanted;
            qint64 at = 0;
            for (int i = 0; i < 20; ++i) {
                const quint32 job = quint32(i % 5 == 4 ? i - 2 : i) + 1; // some a second time
                const qint64 from = at + 10 + random.bounded(50), to = from + random.bounded(90);
                at = to;
                const BarEnd end = random.bounded(4) ? BarEnd::Succeeded : BarEnd::Failed;
                const bool again = job != quint32(i) + 1;
                const int part = again || i % 5 == 2 ? 0 : random.bounded(4);
                const quint32 length = part == 3 ? quint32(to - from) : 0;
                if (part != 3) // else only its end is told, with its length
                    points << begins(job, from);
                points << ends(job, to, end, length);
                if (!random.bounded(3))
                    points << points.last();
                wanted << QStringLiteral("%1:%2-%3%4")
                              .arg(job)
                              .arg(from)
                              .arg(to)
                              .arg(QLatin1Char(end == BarEnd::Failed ? 'f' : 's'));
            }
            std::shuffle(points.begin(), points.end(), random);
            JobLane lane;
            int count = 0;
            for (const JobPoint &point : std::as_const(points))
                count += lane.put(point);
            QCOMPARE(count, int(lane.bars().size()));
            QCOMPARE(shown(lane), wanted.join(u' '));
        }
    }

    /// At every zoom each bar is in one piece, and a failure shows in the pixel it belongs to.
    void mergingLosesNoFailure()
    {
        QRandomGenerator random(11);
        std::vector<LanePiece> pieces;
        for (int round = 0; round < 400; ++round) {
            JobLane lane;
            qint64 at = 0;
            const int bars = 1 + random.bounded(400);
            const int longest = 1 + random.bounded(5'000);
            for (int i = 0; i < bars; ++i) {
                const qint64 from = at + random.bounded(longest);
                at = from + random.bounded(longest);
                lane.put(begins(quint32(i), from));
                if (i + 1 < bars || random.bounded(2))
                    lane.put(ends(quint32(i), at,
                                  random.bounded(6) ? BarEnd::Succeeded : BarEnd::Failed));
            }
            const qint64 now = T0 + at + 1'000;
            PixelSpan span;
            span.width = 1 + random.bounded(300);
            span.fromMs = T0 + random.bounded(int(at) + 2) - 500;
            span.msPerPx = std::pow(10.0, random.bounded(4)) * (1 + random.bounded(9)) / 3;
            lanePieces(lane, span, now, pieces);
            quint32 wanted = 0, troubles = 0, count = 0, told = 0;
            for (size_t i = 0; i < lane.bars().size(); ++i) {
                const qint64 from = lane.bars()[i].startMs, to = lane.endMs(i, now);
                if (from >= span.toMs() || to < span.fromMs)
                    continue;
                ++wanted;
                if (lane.state(i) != BarState::Failed)
                    continue;
                ++troubles;
                const int column = std::clamp(int(span.xOf(from)), 0, span.width - 1);
                QVERIFY(std::any_of(pieces.begin(), pieces.end(), [column](const LanePiece &piece) {
                    return piece.trouble > 0 && isTrouble(piece.state) &&
                           piece.from <= column + 1 && piece.to >= column;
                }));
            }
            for (const LanePiece &piece : pieces) {
                QVERIFY(piece.from >= 0 && piece.to > piece.from && piece.to <= span.width);
                count += piece.count;
                told += piece.trouble;
            }
            QCOMPARE(count, wanted);
            QCOMPARE(told, troubles);
        }
    }

    /// The sums that merging skips by are those of the bars, whatever has happened to these.
    void sumsAreThoseOfTheBars()
    {
        QRandomGenerator random(23);
        JobLane lane;
        quint32 job = 0;
        qint64 at = 0;
        std::vector<LanePiece> pieces;
        int whole = 0;
        for (int step = 0; step < 4'000; ++step) {
            const int what = random.bounded(100);
            at += 10 + random.bounded(20);
            if (what < 80) {
                lane.put(begins(++job, at));
                lane.put(ends(job, at + random.bounded(9),
                              random.bounded(9) ? BarEnd::Succeeded : BarEnd::Failed));
            } else if (what < 85) { // told late
                lane.put(ends(++job, at - random.bounded(900), BarEnd::Succeeded, 3));
            } else if (what < 90) {
                lane.put(begins(++job, at)); // its end comes later, or never
            } else if (what < 95 && job > 4) {
                lane.put(ends(job - quint32(random.bounded(4)), at));
            } else if (what < 97) {
                lane.dropBefore(T0 + at - 3'000 - random.bounded(2'000));
            }
            if (step % 40 != 0)
                continue;
            for (size_t i = 0; i < lane.bars().size(); ++i) {
                const BarIndex::Sum *sum = lane.sumFrom(i);
                if (!sum)
                    continue;
                ++whole;
                quint32 work = 0;
                int failed = 0;
                qint64 last = 0, end = 0;
                for (size_t k = i; k < i + BarIndex::Block; ++k) {
                    const JobBar &bar = lane.bars()[k];
                    QVERIFY(bar.end == BarEnd::Succeeded || bar.end == BarEnd::Failed);
                    work += bar.lengthMs;
                    failed += bar.end == BarEnd::Failed;
                    last = bar.startMs;
                    end = std::max(end, bar.endMs());
                }
                QCOMPARE(sum->workMs, work);
                QCOMPARE(int(sum->failed), failed);
                QCOMPARE(sum->lastMs, last);
                QCOMPARE(sum->endMs, end);
            }
            // … and the pieces tell of every bar.
            const PixelSpan span{T0 + at - 6'000, 1.0 + random.bounded(3'000), 60};
            const qint64 now = T0 + at + 100;
            lanePieces(lane, span, now, pieces);
            quint32 wanted = 0, troubles = 0, count = 0, told = 0;
            for (size_t i = 0; i < lane.bars().size(); ++i) {
                if (lane.bars()[i].startMs >= span.toMs() || lane.endMs(i, now) < span.fromMs)
                    continue;
                ++wanted;
                troubles += isTrouble(lane.state(i));
            }
            for (const LanePiece &piece : pieces) {
                count += piece.count;
                told += piece.trouble;
                QCOMPARE(piece.trouble > 0, isTrouble(piece.state));
            }
            QCOMPARE(count, wanted);
            QCOMPARE(told, troubles);
        }
        QVERIFY(whole > 100);
    }

    void findsWhatIsUnderThePointer()
    {
        JobLane lane;
        lane.put(begins(1, 1'000));
        lane.put(ends(1, 2'000));
        lane.put(begins(2, 2'010));
        lane.put(ends(2, 2'020, BarEnd::Failed));
        lane.put(begins(3, 2'030));
        lane.put(ends(3, 9'000));
        QCOMPARE(lane.barAt(T0 + 1'500, 0, T0 + 9'999), 0);
        QCOMPARE(lane.barAt(T0 + 500, 100, T0 + 9'999), -1);
        QCOMPARE(lane.barAt(T0 + 500, 600, T0 + 9'999), 0);
        QCOMPARE(lane.barAt(T0 + 1'990, 100, T0 + 9'999), 1); // a failure is what one looks for
        QCOMPARE(lane.find(2, T0 + 2'010), 1);
        QCOMPARE(lane.find(2, T0 + 2'011), -1);
    }

    void givesUpTheOldest()
    {
        JobLane lane;
        for (quint32 i = 0; i < 100; ++i) {
            lane.put(begins(i, i * 100));
            lane.put(ends(i, i * 100 + 50));
        }
        lane.mark(markAt(MarkKind::Started, 10));
        lane.beginSpan(MarkKind::Paused, T0 + 20, s("paused"));
        QCOMPARE(lane.dropBefore(T0 + 5'000), 50);
        QCOMPARE(lane.bars().front().job, 50U);
        QCOMPARE(lane.droppedToMs(), T0 + 5'000);
        QCOMPARE(lane.marks().size(), size_t(1)); // what lasts stays
        JobLane open;
        open.put(begins(1, 0));
        QCOMPARE(open.dropBefore(T0 + 5'000), 0); // it runs
    }
};

QTEST_GUILESS_MAIN(TestJobLane)
#include "tst_joblane.moc"
