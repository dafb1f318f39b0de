// SPDX-License-Identifier: GPL-3.0-or-later
// P10: how long it takes from the start of quarterdeck to its first painted frame, and how much
// memory it has then, beside a program that shows an empty QMainWindow of the same size.
//   bench_start [STARTS, default 9]
#include "benchtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace qd;

namespace {

constexpr int Patience = 10'000;

class Empty final : public QMainWindow
{
protected:
    /// The frame is handed over when the event in which this is called has ended.
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(
            this,
            [] {
                std::fputs("first frame\n", stderr);
                std::fflush(stderr);
            },
            Qt::QueuedConnection);
    }
};

struct Start
{
    double ms = 0, mb = 0;
};

Start startOf(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                             "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder);
    environment.insert(QStringLiteral("QT_LOGGING_RULES"),
                       QStringLiteral("quarterdeck.app.start.debug=true"));
    environment.insert(QStringLiteral("QT_FORCE_STDERR_LOGGING"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    process.setReadChannel(QProcess::StandardError);
    process.start(program, arguments);
    QByteArray said;
    Start start;
    while (!said.contains("first frame") && !timer.hasExpired(Patience)) {
        process.waitForReadyRead(100);
        said += process.readAllStandardError();
    }
    start.ms = double(timer.nsecsElapsed()) / 1e6;
    if (!said.contains("first frame"))
        std::fprintf(stderr, "bench_start: no first frame: %s\n", said.constData());
    QThread::msleep(1500); // what is put off until after it is done, too
    QFile file(QStringLiteral("/proc/%1/statm").arg(process.processId()));
    if (file.open(QIODevice::ReadOnly))
        start.mb = file.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
    process.terminate();
    process.waitForFinished();
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--empty"))) {
        Empty window;
        window.resize(1440, 900);
        window.show();
        return QApplication::exec();
    }
    const int starts = argc > 1 ? std::max(3, std::atoi(argv[1])) : 9;
    QTemporaryDir folder;
    std::vector<double> oursMs, emptyMs, oursMb, emptyMb;
    for (int i = 0; i <= starts; ++i) {
        const Start empty = startOf(QCoreApplication::applicationFilePath(),
                                    {QStringLiteral("--empty")}, folder.path());
        const Start ours =
            startOf(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/quarterdeck"),
                    {QStringLiteral("--size"), QStringLiteral("1440x900"), QStringLiteral("--api"),
                     QStringLiteral("http://127.0.0.1:9")},
                    folder.path());
        if (i == 0)
            continue; // files come from the disk
        emptyMs.push_back(empty.ms);
        emptyMb.push_back(empty.mb);
        oursMs.push_back(ours.ms);
        oursMb.push_back(ours.mb);
    }
    std::printf("%d starts each; floor: an empty QMainWindow\n", starts);
    bool met = bench::row("P10 start to first painted frame", bench::median(oursMs),
                          bench::median(emptyMs), 2);
    bench::fact("memory then, empty", bench::median(emptyMb), "MB");
    met = bench::goalRow("memory then, quarterdeck", bench::median(oursMb), "MB",
                         2 * bench::median(emptyMb)) &&
          met;
    return met ? 0 : 1;
}
