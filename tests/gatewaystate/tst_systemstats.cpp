// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemstats.h"

#include <QDeadlineTimer>
#include <QTest>

using namespace qd;

class TestSystemStats : public QObject
{
    Q_OBJECT
private slots:
    void readsCpuTimes();
    void readsMemory();
    void readsLoad();
    void measuresThisComputer();
};

void TestSystemStats::readsCpuTimes()
{
    const auto times = SystemStats::cpuTimes("cpu  100 5 50 800 40 1 2 2 9 9\ncpu0 1 2 3 4\n");
    QVERIFY(times);
    QCOMPARE(times->total, 1000u);
    QCOMPARE(times->busy, 160u);
    for (const char *bad : {"", "cpu", "cpu0 1 2 3 4 5 6", "cpu a b c d e f", "cpu 1 2 -3 4 5 6"})
        QVERIFY2(!SystemStats::cpuTimes(bad), bad);
}

void TestSystemStats::readsMemory()
{
    QCOMPARE(
        SystemStats::memoryPercent("MemTotal:  1000 kB\nMemFree: 10 kB\nMemAvailable:  250 kB\n"),
        MaybeReal(75));
    QVERIFY(!SystemStats::memoryPercent("MemTotal:  1000 kB\n"));
    QVERIFY(!SystemStats::memoryPercent("MemTotal:  0 kB\nMemAvailable:  250 kB\n"));
    QVERIFY(!SystemStats::memoryPercent(""));
}

void TestSystemStats::readsLoad()
{
    QCOMPARE(SystemStats::loadPercent("0.50 0.40 0.30 1/200 999\n", 2), MaybeReal(25));
    QVERIFY(!SystemStats::loadPercent("", 2));
    QVERIFY(!SystemStats::loadPercent("nan 1 1", 0));
}

void TestSystemStats::measuresThisComputer()
{
    SystemStats stats;
    stats.sample();
    QVERIFY(!stats.figures().cpuPercent); // one look is no measurement
    volatile quint64 work = 0;
    // Until the kernel has counted some of it: a sample between two ticks of its clock may be idle.
    QDeadlineTimer patience(10'000);
    while (stats.figures().cpuPercent.value_or(0) <= 0 && !patience.hasExpired()) {
        for (int i = 0; i < 20'000'000; ++i)
            work = work + quint64(i);
        stats.sample();
    }
    const SystemFigures figures = stats.figures();
    QVERIFY(figures.cpuPercent && *figures.cpuPercent > 0 && *figures.cpuPercent <= 100);
    QVERIFY(figures.memoryPercent && *figures.memoryPercent > 0 && *figures.memoryPercent < 100);
    QVERIFY(figures.diskPercent && *figures.diskPercent >= 0 && *figures.diskPercent <= 100);
    QVERIFY(figures.loadPercent);
}

QTEST_GUILESS_MAIN(TestSystemStats)
#include "tst_systemstats.moc"
