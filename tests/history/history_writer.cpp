// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for another Quarterdeck on the same history.
//   history_writer record FILE FROM_MS   five workers and the fleet, a look each 5 s of their own
//                                        time, as fast as they are taken; prints the time of the
//                                        last look that stands in the file
//   history_writer lock FILE             keeps the file locked; prints "locked"
#include "historystore.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>
#include <cstdio>

using namespace qd;

namespace {

HistorySamples looksAt(qint64 atMs)
{
    HistorySamples looks;
    for (int i = 0; i < 6; ++i) {
        HistorySample sample;
        sample.of = i == 0 ? SubjectKind::Fleet : SubjectKind::Worker;
        sample.key = i == 0 ? QString() : QStringLiteral("w%1").arg(i);
        sample.values.atMs = atMs;
        sample.values.done = 5;
        sample.values.failed = 1;
        sample.values.levels.set(Gauge::MemoryMb, double(atMs / 5000 % 977));
        looks.samples.append(sample);
    }
    return looks;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    if (arguments[1] == QLatin1String("lock")) {
        auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        db.setDatabaseName(arguments[2]);
        QSqlQuery query(db);
        if (!db.open() || !query.exec(QStringLiteral("BEGIN IMMEDIATE")))
            return 1;
        std::puts("locked");
        std::fflush(stdout);
        return application.exec();
    }
    HistoryTiming timing;
    timing.writeMs = 5;
    timing.tendMs = 20;
    timing.lockPollMs = 50;
    HistoryStore store(arguments[2], {}, timing);
    qint64 at = arguments.value(3).toLongLong(), handed = 0;
    const auto next = [&] {
        for (int i = 0; i < 40; ++i) {
            at += 5000;
            store.record(looksAt(at));
        }
        handed = at;
        store.flush();
    };
    QObject::connect(&store, &HistoryStore::flushed, &store, [&] {
        if (store.state().storing && store.state().sentence.isEmpty()) {
            std::printf("%lld\n", static_cast<long long>(handed));
            std::fflush(stdout);
        }
        next();
    });
    next();
    return application.exec();
}
