// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: kept, and found while typing. The floor of keeping is the copy of the entries as
// they came; the floor of finding is memchr over as many bytes.
#include "activitylist.h"
#include "benchtable.h"
#include "failuremodel.h"

#include <QCoreApplication>

#include <cstring>

using namespace qd;

namespace {

constexpr int Entries = 100'000;
constexpr qint64 From = 1'763'821'900'000;

QList<ActivityEntry> made()
{
    QList<ActivityEntry> all;
    all.reserve(Entries);
    for (int i = 0; i < Entries; ++i) {
        ActivityEntry entry;
        const bool failed = i % 50 == 0;
        entry.id = QStringLiteral("%1-0").arg(From + i);
        entry.timestampMs = From + i;
        entry.worker = QStringLiteral("scraper-%1").arg(i % 10'000);
        entry.kind = failed ? QStringLiteral("job_failed") : QStringLiteral("job_finished");
        entry.job = QStringLiteral("job-%1").arg(i);
        entry.queue = QStringLiteral("scrape_jobs");
        entry.durationMs = 10.0 * (i % 700);
        entry.text =
            failed
                ? QStringLiteral("Failed pages/%1.html: HTTP 403 after %2 tries").arg(i).arg(i % 7)
                : QStringLiteral("Finished pages/%1.html").arg(i);
        entry.outcome = failed ? ActivityOutcome::Failure : ActivityOutcome::Success;
        entry.fields = {
            {QStringLiteral("worker_id"), entry.worker},
            {QStringLiteral("job_id"), entry.job},
            {QStringLiteral("type"), entry.kind},
            {QStringLiteral("queue"), entry.queue},
            {QStringLiteral("timestamp"), QString::number(From + i)},
            {QStringLiteral("duration_ms"), QString::number(10 * (i % 700))},
            {QStringLiteral("url"), QStringLiteral("https://example.net/pages/%1.html").arg(i)}};
        all << entry;
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QList<ActivityEntry> all = made();
    bool met = true;
    bench::header("100,000 entries of 7 fields");

    const auto keep = bench::Pair::measure(
        [&] {
            auto ring = std::make_unique<ActivityBook>();
            for (const ActivityEntry &entry : all)
                ring->append(entry);
            return ring;
        },
        [&] {
            std::vector<ActivityEntry> copy;
            copy.reserve(size_t(all.size()));
            for (const ActivityEntry &entry : all) {
                copy.push_back(entry);
                copy.back().text.detach();
            }
            return copy;
        },
        5);
    bench::fact("kept, a microsecond each", keep.ours * 1e6 / Entries, "us");
    met &= bench::goalRow("kept at 50,000 a second, of a core", keep.ours / Entries * 50'000 * 100,
                          "%", 15);

    ActivityBook ring;
    for (const ActivityEntry &entry : all)
        ring.append(entry);
    met &= bench::goalRow("memory", double(ring.bytes()) / (1 << 20), "MB", 32);

    std::vector<char> bytes(ring.bytes(), 'a');
    const auto floor = [&] {
        size_t found = 0;
        for (const char *at = bytes.data(), *const end = at + bytes.size(); at < end;
             at += 64 * 1024)
            found +=
                std::memchr(at, 'z', size_t(std::min<qsizetype>(64 * 1024, end - at))) != nullptr;
        return found;
    };
    for (const char *line : {"nothing", "403", "worker:scraper-77* -is:success", "duration>6s",
                             "field.url:*/4711.html", "(worker~99 OR job~99) is:failure age<1h"}) {
        QueryMistake mistake;
        const auto query = ActivityQuery::parse(QString::fromLatin1(line), &mistake);
        const auto figures = bench::Pair::measure(
            [&] {
                ActivityMatcher matcher(*query, ring);
                size_t found = 0;
                for (quint64 n = ring.first(); n < ring.end(); ++n)
                    found += matcher.matches(n, From + Entries);
                return found;
            },
            floor, 11);
        bench::row(line, figures.ours * 1e3, figures.floor * 1e3, 60);
        met &= bench::goalRow("", figures.ours * 1e3, "ms", 100); // an answer while typing
    }

    // As the list does it: how long one slice holds the window up.
    ActivityLog log;
    FeedBatch batch;
    batch.activity = all;
    log.apply(batch);
    ActivityList list(log, [] { return From + Entries; });
    list.setAwake(true);
    while (list.isSearching())
        QCoreApplication::processEvents();
    std::vector<double> slices;
    for (const char *line : {"w", "wo", "403", "field.url:*7.html", "nothing", ""}) {
        QueryMistake mistake;
        slices.push_back(bench::secondsOf([&] {
                             list.setQuery(
                                 *ActivityQuery::parse(QString::fromLatin1(line), &mistake));
                         }) *
                         1e3);
        while (list.isSearching())
            slices.push_back(bench::secondsOf([] { QCoreApplication::processEvents(); }) * 1e3);
    }
    met &= bench::goalRow("the longest slice of a search",
                          *std::max_element(slices.begin(), slices.end()), "ms", 8);

    std::vector<double> causes;
    for (const ActivityEntry &entry : all) {
        if (entry.outcome == ActivityOutcome::Failure)
            causes.push_back(bench::secondsOf([&] { bench::keep(causeOf(entry.text)); }) * 1e6);
    }
    bench::fact("a message's cause", bench::median(causes), "us");
    return met ? 0 : 1;
}
