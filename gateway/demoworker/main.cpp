// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoworker.h"
#include "producers.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace qd;

namespace {

int signalPipe[2] = {-1, -1};

extern "C" void onSignal(int)
{
    const int kept = errno;
    const char byte = 0;
    if (::write(signalPipe[1], &byte, 1) < 0) {
        // full: one wake-up is enough
    }
    errno = kept;
}

bool catchSignals()
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return false;
    std::signal(SIGPIPE, SIG_IGN);
    return std::signal(SIGTERM, onSignal) != SIG_ERR && std::signal(SIGINT, onSignal) != SIG_ERR;
}

/// Runs one worker until it has said good-bye.
template<class Worker>
int runWorker(Worker &worker, const DemoContext &context)
{
    constexpr int patienceMs = 4'000; // Redis may be gone: then nobody hears the good-bye
    const auto stop = [&worker] {
        QTimer::singleShot(patienceMs, qApp, [] { QCoreApplication::exit(0); });
        worker.stop();
    };
    QSocketNotifier notifier(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &worker, [&notifier, stop] {
        notifier.setEnabled(false);
        stop();
    });
    QTimer alive;
    QObject::connect(&alive, &QTimer::timeout, &worker, [&alive, &context, stop] {
        if (::kill(pid_t(context.exitWith), 0) == 0 || errno != ESRCH)
            return;
        alive.stop();
        stop();
    });
    if (context.exitWith > 0)
        alive.start(1'000);
    QObject::connect(
        &worker, &Worker::finished, qApp, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    worker.start();
    return QCoreApplication::exec();
}

int usage()
{
    std::fputs(
        "usage: quarterdeck-demo-worker discovery|similar|unified|steady|slow|cron "
        "NAME [sleepy]|freeze|crash|orphan|flood\n"
        "(started by quarterdeck-gateway, which sets QUARTERDECK_REDIS and the other variables)\n",
        stderr);
    return 2;
}

int runQueueWorker(const QString &role, const DemoContext &context)
{
    DemoWorker::Manner manner;
    std::unique_ptr<DemoTask> task;
    if (role == QLatin1String("discovery")) {
        manner.refills = manner.restsWhenFull = true;
        manner.pauseMs = 700;
        task = makeDiscovery(context.queue, context.textQueue, context.fileQueue);
    } else if (role == QLatin1String("similar")) {
        manner.pauseMs = 250;
        task = makeSimilar();
    } else {
        task = makeUnified();
        if (role == QLatin1String("steady"))
            task = makeSteady(std::move(task));
        else if (role == QLatin1String("slow"))
            manner.pauseMs = 3'000;
        else if (role == QLatin1String("freeze"))
            manner.trouble = Trouble::Freeze;
        else if (role == QLatin1String("crash"))
            manner.trouble = Trouble::Crash;
        else if (role == QLatin1String("orphan"))
            manner.trouble = Trouble::Forget;
        manner.refills = manner.trouble == Trouble::Forget;
    }
    DemoWorker worker(context, std::move(task), manner);
    return runWorker(worker, context);
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList known{QStringLiteral("discovery"), QStringLiteral("similar"),
                            QStringLiteral("unified"),   QStringLiteral("slow"),
                            QStringLiteral("cron"),      QStringLiteral("freeze"),
                            QStringLiteral("crash"),     QStringLiteral("orphan"),
                            QStringLiteral("flood"),     QStringLiteral("steady")};
    const QString role = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool cron = role == QLatin1String("cron");
    const bool sleepy = cron && argc == 4 && QByteArrayView(argv[3]) == "sleepy";
    if (!known.contains(role) || argc != (sleepy ? 4 : cron ? 3 : 2))
        return usage();
    QCoreApplication app(argc, argv);
    DemoContext context;
    QString error;
    if (!DemoContext::read(&context, &error)) {
        std::fprintf(stderr, "quarterdeck-demo-worker: %s\n", qPrintable(error));
        return 2;
    }
    const bool flood = role == QLatin1String("flood");
    if (flood && context.fileQueue.isEmpty())
        context.fileQueue = context.queue;
    if (!cron && !flood && context.queue.isEmpty()) {
        std::fputs("quarterdeck-demo-worker: QUARTERDECK_QUEUE is not set\n", stderr);
        return 2;
    }
    if (!catchSignals())
        return 1;
    if (cron) {
        CronWorker worker(context, argv[2], makeDiskReport(context.roots), sleepy);
        return runWorker(worker, context);
    }
    if (flood) {
        FloodWorker worker(context);
        return runWorker(worker, context);
    }
    return runQueueWorker(role, context);
}
