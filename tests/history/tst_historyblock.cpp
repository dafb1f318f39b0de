// SPDX-License-Identifier: GPL-3.0-or-later
// What the history's file is made of: sketches, blocks of samples, roll-ups, what is open.
#include "subjecthistory.h"

#include <QTest>
#include <random>

using namespace qd;

namespace {

constexpr qint64 Start = 1'764'000'000'000; // a whole hour: 2025-11-24T16:00:00Z
static_assert(Start % HourMs == 0);

HistoryValues workerLook(std::mt19937 &random, qint64 atMs)
{
    HistoryValues values;
    values.atMs = atMs;
    values.done = qint64(random() % 4);
    values.failed = *values.done > 0 ? qint64(random() % 10 == 0) : 0;
    values.levels.set(Gauge::MeanSeconds, double(random() % 5000) / 1000);
    values.levels.set(Gauge::MemoryMb, 100 + double(random() % 400) / 8);
    values.levels.set(Gauge::Busy, random() % 2 ? 100.0 : 0.0);
    values.levels.set(Gauge::Down, 0.0);
    for (qint64 i = 0; i < *values.done; ++i)
        values.durations.add(double(random() % 5000) / 1000 + 0.001);
    return values;
}

QList<HistoryValues> samplesOf(const QByteArray &block, bool *broken)
{
    QList<HistoryValues> all;
    RawCursor cursor(block);
    HistoryValues values;
    while (cursor.next(&values))
        all.append(values);
    *broken = cursor.broken();
    return all;
}

QList<Rollup> rollupsOf(const QByteArray &block, bool *broken)
{
    QList<Rollup> all;
    RollupCursor cursor(block);
    Rollup rollup;
    while (cursor.next(&rollup))
        all.append(rollup);
    *broken = cursor.broken();
    return all;
}

bool same(const HistoryValues &a, const HistoryValues &b)
{
    for (int gauge = 0; gauge < GaugeCount; ++gauge) {
        if (a.levels.value(Gauge(gauge)) != b.levels.value(Gauge(gauge)))
            return false;
    }
    return a.atMs == b.atMs && a.done == b.done && a.failed == b.failed &&
           a.durations == b.durations;
}

/// The true value at that part of all, by nearest rank.
double trueQuantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto rank = size_t(std::ceil(part * double(values.size())));
    return values[std::max<size_t>(rank, 1) - 1];
}

} // namespace

class TestHistoryBlock : public QObject
{
    Q_OBJECT

private slots:
    void varints()
    {
        for (const quint64 value : {quint64(0), quint64(127), quint64(128), quint64(1) << 63,
                                    std::numeric_limits<quint64>::max()}) {
            QByteArray bytes;
            putVarint(&bytes, value);
            ByteReader in(bytes);
            QCOMPARE(in.varint(), value);
            QVERIFY(in.ok() && in.atEnd());
            ByteReader cut(QByteArrayView(bytes).chopped(1));
            cut.varint();
            QVERIFY(!cut.ok());
        }
        for (const qint64 value :
             {qint64(0), qint64(-1), qint64(1), std::numeric_limits<qint64>::min(),
              std::numeric_limits<qint64>::max()})
            QCOMPARE(unZigzag(zigzag(value)), value);
        const QByteArray ones(20, char(0xff)), beyond = QByteArray(9, char(0xff)) + char(2);
        ByteReader endless(ones);
        endless.varint();
        QVERIFY(!endless.ok());
        ByteReader tooLarge(beyond); // 2^64 and more
        tooLarge.varint();
        QVERIFY(!tooLarge.ok());
    }

    /// Whatever was added in whatever parts: the quantiles of the whole are as good.
    void sketchesAddUp()
    {
        std::mt19937 random(1);
        std::lognormal_distribution<double> jobs(0, 2);
        for (int round = 0; round < 20; ++round) {
            std::vector<double> all;
            DurationSketch whole;
            std::vector<DurationSketch> parts(1 + random() % 30);
            const int count = 1 + int(random() % 5000);
            double sum = 0;
            for (int i = 0; i < count; ++i) {
                const double seconds = std::max(0.001, jobs(random));
                all.push_back(seconds);
                sum += seconds;
                whole.add(seconds);
                parts[random() % parts.size()].add(seconds);
            }
            DurationSketch merged;
            for (const DurationSketch &part : parts)
                merged.add(part);
            QCOMPARE(merged.count(), qint64(count));
            for (const double part : {0.0, 0.05, 0.5, 0.95, 0.99, 1.0}) {
                QCOMPARE(merged.quantileSeconds(part), whole.quantileSeconds(part));
                const double truth = trueQuantile(all, part);
                const double off = std::abs(*merged.quantileSeconds(part) - truth) / truth;
                QVERIFY2(off <= 0.0251, qPrintable(QString::number(off)));
            }
            QVERIFY(std::abs(*merged.meanSeconds() - sum / count) < 0.0001);
            QByteArray bytes;
            merged.encode(&bytes);
            ByteReader in(bytes);
            DurationSketch read;
            QVERIFY(read.decode(&in));
            QCOMPARE(read, merged);
            QVERIFY(in.ok() && in.atEnd());
        }
    }

    void sketchesAtTheirEnds()
    {
        DurationSketch sketch;
        QVERIFY(!sketch.quantileSeconds(0.5) && !sketch.meanSeconds());
        sketch.add(-1);
        sketch.add(std::nan(""));
        sketch.add(std::numeric_limits<double>::infinity());
        sketch.add(1, 0);
        QVERIFY(sketch.isEmpty());
        sketch.add(0);
        sketch.add(1e300);
        sketch.add(5, std::numeric_limits<qint64>::max());
        sketch.add(5, std::numeric_limits<qint64>::max());
        QVERIFY(sketch.count() > 0);
        QVERIFY(*sketch.quantileSeconds(0) < 0.001);
        QVERIFY(*sketch.quantileSeconds(0.5) > 4.8 && *sketch.quantileSeconds(0.5) < 5.2);
        sketch.add(sketch);
        QVERIFY(sketch.count() > 0);
    }

    void samplesComeBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("worker") << int(SubjectKind::Worker);
        QTest::newRow("queue") << int(SubjectKind::Queue);
        QTest::newRow("fleet") << int(SubjectKind::Fleet);
    }
    void samplesComeBack()
    {
        QFETCH(int, kind);
        const auto of = SubjectKind(kind);
        std::mt19937 random(7);
        RawBlock block;
        QList<HistoryValues> put;
        qint64 at = Start;
        for (int i = 0; i < 300; ++i) {
            HistoryValues values;
            values.atMs = at;
            at += i % 50 == 0 ? 60'000 + qint64(random() % 5000) : 5000;
            if (random() % 10)
                values.done = qint64(random() % 3 ? random() % 10 : random() % (1u << 30));
            if (random() % 10)
                values.failed = qint64(random() % 3);
            for (const GaugeRule &rule : gaugesOf(of)) {
                // Whole multiples of what is coded come back as they were.
                if (random() % 8)
                    values.levels.set(rule.gauge, double(random() % 1000) / rule.rawScale);
            }
            if (random() % 3 == 0)
                values.durations.add(double(random() % 1000) / 100, 1 + random() % 4);
            put.append(values);
            block.append(of, values, 5000, true);
        }
        QCOMPARE(block.count(), 300);
        bool broken = true;
        const QList<HistoryValues> got = samplesOf(block.bytes(), &broken);
        QVERIFY(!broken);
        QCOMPARE(got.size(), put.size());
        for (qsizetype i = 0; i < put.size(); ++i)
            QVERIFY2(same(put[i], got[i]), qPrintable(QString::number(i)));

        // Gone on with after a start, the bytes are those of one that never stopped.
        for (const int cut : {1, 2, 150, 299}) {
            RawBlock first;
            for (int i = 0; i < cut; ++i)
                first.append(of, put[i], 5000, true);
            RawBlock again = RawBlock::restored(first.bytes());
            QCOMPARE(again.count(), cut);
            QCOMPARE(again.lastMs(), put[cut - 1].atMs);
            for (int i = cut; i < put.size(); ++i)
                again.append(of, put[i], 5000, true);
            QCOMPARE(again.bytes(), block.bytes());
        }
    }

    void whatIsNotKnownStaysSo()
    {
        RawBlock block;
        HistoryValues nothing;
        nothing.atMs = Start;
        block.append(SubjectKind::Worker, nothing, 5000, true);
        HistoryValues hostile;
        hostile.atMs = Start + 5000;
        hostile.done = -5;
        hostile.failed = std::numeric_limits<qint64>::max();
        hostile.levels.set(Gauge::MemoryMb, std::numeric_limits<double>::infinity());
        hostile.levels.set(Gauge::MeanSeconds, -3.0);
        hostile.levels.set(Gauge::Busy, 1e300);
        block.append(SubjectKind::Worker, hostile, 5000, true);
        block.append(
            SubjectKind::Worker,
            [] {
                HistoryValues last;
                last.atMs = Start + 10'000;
                last.done = 1;
                return last;
            }(),
            5000, true);
        bool broken = true;
        const auto got = samplesOf(block.bytes(), &broken);
        QVERIFY(!broken);
        QCOMPARE(got.size(), 3);
        QVERIFY(!got[0].done && !got[0].levels.value(Gauge::MemoryMb));
        QVERIFY(!got[1].done && !got[1].levels.value(Gauge::MeanSeconds));
        QVERIFY(*got[1].levels.value(Gauge::MemoryMb) > 1e15);
        QCOMPARE(got[2].done, MaybeInt(1));
        QVERIFY(!got[2].levels.value(Gauge::MemoryMb));
    }

    /// Every way of cutting and of turning bits: never past the end, never more than the bytes.
    void hostileBytes()
    {
        std::mt19937 random(11);
        RawBlock block;
        QByteArray minutes;
        for (int i = 0; i < 60; ++i) {
            const HistoryValues look = workerLook(random, Start + i * 5000);
            block.append(SubjectKind::Worker, look, 5000, true);
            Rollup rollup;
            rollup.add(SubjectKind::Worker, look, 5000);
            rollup.fromMs = Start + i * MinuteMs;
            appendRollup(&minutes, SubjectKind::Worker, MinuteMs, rollup, true);
        }
        bool broken = false;
        for (qsizetype size = 0; size <= block.bytes().size(); ++size) {
            const QByteArray cut = block.bytes().left(size);
            QVERIFY(samplesOf(cut, &broken).size() <= 60);
            const RawBlock restored = RawBlock::restored(cut);
            QVERIFY(restored.count() <= 60);
        }
        for (qsizetype size = 0; size <= minutes.size(); ++size)
            QVERIFY(rollupsOf(minutes.left(size), &broken).size() <= 60);
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = round % 2 ? block.bytes() : minutes;
            for (unsigned i = 0; i <= random() % 4; ++i)
                bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            const auto samples = samplesOf(bytes, &broken);
            QVERIFY(samples.size() <= bytes.size());
            for (const HistoryValues &values : samples)
                QVERIFY(isHistoryTime(values.atMs));
            for (const Rollup &rollup : rollupsOf(bytes, &broken)) {
                QVERIFY(isHistoryTime(rollup.fromMs) && rollup.done >= 0 && rollup.samples >= 0);
                for (const LevelStat &level : rollup.levels)
                    QVERIFY(level.count >= 0);
            }
            SubjectHistory history(SubjectKind::Worker, 3);
            QList<ClosedBlock> closed;
            history.restore(bytes, {bytes}, bytes, true, &closed);
            history.open(HistoryLevel::Hours);
        }
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes(qsizetype(random() % 64), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random());
            if (round % 2 && bytes.size() > 3)
                bytes.replace(0, 2, "\x01\x01");
            samplesOf(bytes, &broken);
            rollupsOf(bytes, &broken);
            ByteReader in(bytes);
            DurationSketch().decode(&in);
        }
    }

    void rollupsComeBack()
    {
        std::mt19937 random(5);
        QByteArray block;
        QList<Rollup> put;
        for (int i = 0; i < 200; ++i) {
            if (random() % 10 == 0)
                continue; // a hole
            Rollup rollup;
            for (unsigned k = 0; k <= random() % 12; ++k)
                rollup.add(SubjectKind::Worker, workerLook(random, 0), 5000);
            rollup.setRates();
            rollup.fromMs = Start + i * MinuteMs;
            rollup.toMs = rollup.fromMs + MinuteMs;
            put.append(rollup);
            appendRollup(&block, SubjectKind::Worker, MinuteMs, rollup, true);
        }
        bool broken = true;
        const auto got = rollupsOf(block, &broken);
        QVERIFY(!broken);
        QCOMPARE(got.size(), put.size());
        for (qsizetype i = 0; i < put.size(); ++i) {
            QCOMPARE(got[i].fromMs, put[i].fromMs);
            QCOMPARE(got[i].toMs, put[i].toMs);
            QCOMPARE(got[i].samples, put[i].samples);
            QCOMPARE(got[i].countedMs, put[i].countedMs);
            QCOMPARE(got[i].done, put[i].done);
            QCOMPARE(got[i].failed, put[i].failed);
            QVERIFY(std::abs(got[i].leastPerMinute - put[i].leastPerMinute) < 0.11);
            QCOMPARE(got[i].durations, put[i].durations);
            for (const GaugeRule &rule : gaugesOf(SubjectKind::Worker)) {
                const auto slot = size_t(slotOf(SubjectKind::Worker, rule.gauge));
                const LevelStat &a = got[i].levels[slot], &b = put[i].levels[slot];
                QCOMPARE(a.count, b.count);
                QVERIFY(std::abs(a.mean() - b.mean()) <= 0.51 / rule.scale);
                if (rule.spread) {
                    QVERIFY(std::abs(a.min - b.min) <= 1.01 / rule.scale);
                    QVERIFY(std::abs(a.max - b.max) <= 1.01 / rule.scale);
                }
            }
        }
    }

    /// Minutes and hours as they are kept agree with what is reckoned from all samples at once.
    void metricsOfAnySignAndSize()
    {
        const double numbers[] = {0, -2, 12.5, -1e-9, 3.25e14, 1e15, -1e15, 0.1, -0.1};
        RawBlock block;
        Rollup sum;
        double least = 0, most = 0, all = 0;
        qint64 at = Start;
        for (const double number : numbers) {
            HistoryValues values;
            values.atMs = at += 5000;
            values.levels.set(Gauge::Value, number);
            block.append(SubjectKind::Metric, values, 5000, true);
            sum.add(SubjectKind::Metric, values, 5000);
            least = std::min(least, number);
            most = std::max(most, number);
            all += number;
        }
        bool broken = true;
        const QList<HistoryValues> back = samplesOf(block.bytes(), &broken);
        QVERIFY(!broken);
        QCOMPARE(back.size(), qsizetype(std::size(numbers)));
        for (size_t i = 0; i < std::size(numbers); ++i) {
            const MaybeReal value = back[qsizetype(i)].levels.value(Gauge::Value);
            QVERIFY(value);
            QVERIFY(std::abs(*value - numbers[i]) <= std::abs(numbers[i]) * 1e-10);
        }
        sum.fromMs = Start;
        sum.toMs = Start + MinuteMs;
        QByteArray bytes, exact;
        appendRollup(&bytes, SubjectKind::Metric, MinuteMs, sum, true);
        const QList<Rollup> rollups = rollupsOf(bytes, &broken);
        QVERIFY(!broken);
        QCOMPARE(rollups.size(), 1);
        const auto point = pointOf(SubjectKind::Metric, Measure::Value, rollups.first());
        QVERIFY(point);
        QVERIFY(std::abs(point->min - least) <= 1e5 && std::abs(point->max - most) <= 1e5);
        QVERIFY(std::abs(point->mean - all / double(std::size(numbers))) <= 1e5);
        putExact(&exact, sum);
        ByteReader reader(exact);
        const Rollup again = exactRollup(&reader);
        QVERIFY(reader.ok());
        QCOMPARE(again.levels[0].sum, sum.levels[0].sum);
        QCOMPARE(again.levels[0].min, -1e15);
        // What is no number has no place.
        QCOMPARE(levelCode(std::numeric_limits<double>::quiet_NaN(), AnyScale), quint64(0));
        QCOMPARE(levelCode(std::numeric_limits<double>::infinity(), AnyScale), quint64(0));
        QCOMPARE(levelOf(quint64(1) << 50, AnyScale), std::nullopt);
    }

    void rollupsAgreeWithTheSamples()
    {
        std::mt19937 random(21);
        const int id = 77;
        SubjectHistory history(SubjectKind::Worker, id);
        QList<ClosedBlock> closed;
        std::map<qint64, Rollup> minutes, hours;
        std::map<qint64, std::vector<double>> durations;
        qint64 at = Start, last = 0;
        for (int i = 0; i < 40'000; ++i) {
            at += random() % 2000 == 0 ? qint64(random() % 7'200'000) + 5000 : 5000;
            HistoryValues look = workerLook(random, at);
            // As coded: whole milliseconds and eighths of a megabyte are.
            const qint64 span = last > 0 && at - last <= 12'500 ? at - last : 5000;
            last = at;
            minutes[(at - 1) / MinuteMs].add(SubjectKind::Worker, look, span);
            hours[(at - 1) / HourMs].add(SubjectKind::Worker, look, span);
            QCOMPARE(history.add(look, 5000, true, &closed), SubjectHistory::Taken::Yes);
        }
        history.closeAll(&closed);
        std::map<qint64, Rollup> keptMinutes, keptHours;
        qint64 samples = 0, lastRaw = 0;
        for (const ClosedBlock &block : std::as_const(closed)) {
            bool broken = true;
            QVERIFY(block.toMs - block.fromMs <= longestBlockMs(block.level));
            if (block.level == HistoryLevel::Raw) {
                for (const HistoryValues &values : samplesOf(block.bytes, &broken)) {
                    QVERIFY(values.atMs > lastRaw);
                    lastRaw = values.atMs;
                    ++samples;
                }
                QCOMPARE(lastRaw, block.toMs);
            } else {
                for (const Rollup &rollup : rollupsOf(block.bytes, &broken)) {
                    const bool minute = block.level == HistoryLevel::Minutes;
                    auto &kept = minute ? keptMinutes : keptHours;
                    QVERIFY(
                        kept.emplace(rollup.fromMs / (minute ? MinuteMs : HourMs), rollup).second);
                }
            }
            QVERIFY(!broken);
        }
        QCOMPARE(samples, 40'000);
        QCOMPARE(keptMinutes.size(), minutes.size());
        QCOMPARE(keptHours.size(), hours.size());
        const auto compare = [](const Rollup &kept, const Rollup &truth) {
            QCOMPARE(kept.samples, truth.samples);
            QCOMPARE(kept.done, truth.done);
            QCOMPARE(kept.failed, truth.failed);
            QCOMPARE(kept.countedMs, truth.countedMs);
            QCOMPARE(kept.durations, truth.durations);
            for (const GaugeRule &rule : gaugesOf(SubjectKind::Worker)) {
                const auto slot = size_t(slotOf(SubjectKind::Worker, rule.gauge));
                const LevelStat &a = kept.levels[slot], &b = truth.levels[slot];
                QCOMPARE(a.count, b.count);
                QVERIFY(std::abs(a.mean() - b.mean()) <= 1.1 / rule.scale);
                if (rule.spread) {
                    QVERIFY(std::abs(a.min - b.min) <= 2.1 / rule.scale);
                    QVERIFY(std::abs(a.max - b.max) <= 2.1 / rule.scale);
                }
            }
        };
        for (const auto &[index, truth] : minutes)
            compare(keptMinutes[index], truth);
        for (const auto &[index, truth] : hours)
            compare(keptHours[index], truth);
    }

    /// Stopped anywhere, with what was written then, and gone on: the same as never stopped.
    void goesOnAfterAStart()
    {
        std::mt19937 random(3);
        QList<HistoryValues> looks;
        for (int i = 0; i < 3000; ++i)
            looks.append(workerLook(random, Start + 1234 + i * 5000));
        const auto all = [](const QList<ClosedBlock> &closed) {
            std::map<std::pair<int, qint64>, QByteArray> blocks;
            for (const ClosedBlock &block : closed)
                blocks[{int(block.level), block.fromMs}] = block.bytes;
            return blocks;
        };
        QList<ClosedBlock> expected;
        SubjectHistory straight(SubjectKind::Worker, 5);
        for (const HistoryValues &look : looks)
            straight.add(look, 5000, true, &expected);
        straight.closeAll(&expected);
        for (const int cut : {1, 7, 119, 121, 733, 1500, 2999}) {
            // The coarse part was written a while before the raw one, as with closing blocks.
            QList<ClosedBlock> closed;
            QByteArray coarse;
            SubjectHistory before(SubjectKind::Worker, 5);
            QList<QByteArray> rawSince;
            for (int i = 0; i < cut; ++i) {
                if (i == cut - std::min(cut, 90))
                    coarse = before.isEmpty() ? QByteArray() : before.coarse();
                const qsizetype had = closed.size();
                before.add(looks[i], 5000, true, &closed);
                for (qsizetype k = had; k < closed.size(); ++k) {
                    if (closed[k].level == HistoryLevel::Raw &&
                        closed[k].toMs > SubjectHistory::rolledMs(coarse))
                        rawSince.append(closed[k].bytes);
                }
            }
            SubjectHistory after(SubjectKind::Worker, 5);
            after.restore(coarse, rawSince, before.raw().bytes(), true, &closed);
            QCOMPARE(after.lastMs(), looks[cut - 1].atMs);
            for (qsizetype i = cut; i < looks.size(); ++i)
                after.add(looks[i], 5000, true, &closed);
            after.closeAll(&closed);
            QVERIFY2(all(closed) == all(expected), qPrintable(QString::number(cut)));
        }
    }

    void theClockSetBack()
    {
        SubjectHistory history(SubjectKind::Worker, 1);
        QList<ClosedBlock> closed;
        std::mt19937 random(1);
        using Taken = SubjectHistory::Taken;
        const auto add = [&](qint64 at) {
            return history.add(workerLook(random, at), 5000, true, &closed);
        };
        QCOMPARE(add(Start), Taken::Yes);
        QCOMPARE(add(Start), Taken::NotLater);
        QCOMPARE(add(Start - 60'000), Taken::NotLater);
        QCOMPARE(history.raw().count(), 1);
        QCOMPARE(add(Start + 5000), Taken::Yes);
        QCOMPARE(add(Start - HourMs), Taken::ClockSetBack);
        QCOMPARE(history.raw().count(), 1);
        QCOMPARE(closed.size(), 3); // raw, minutes and hours of before
        QCOMPARE(add(Start - HourMs + 5000), Taken::Yes);
    }
};

QTEST_GUILESS_MAIN(TestHistoryBlock)
#include "tst_historyblock.moc"
