// SPDX-License-Identifier: GPL-3.0-or-later
// listen: any event stream, or bytes from standard input, as one JSON object a line.
#include "ctlcommands.h"
#include "ctloutput.h"
#include "ctlsession.h"
#include "eventline.h"
#include "interrupt.h"
#include "ssereader.h"
#include "ssestream.h"
#include "text.h"

#include <QEventLoop>

#include <cerrno>
#include <cstring>
#include <unistd.h>
#include <vector>

namespace qd {
namespace {

constexpr size_t ChunkBytes = 256 * 1024;
constexpr qsizetype KeptLineBytes = 1024 * 1024; ///< a larger line buffer is given back

class Printer final
{
public:
    explicit Printer(Output &out)
        : m_out(out)
    {
    }

    void event(const SseEvent &event)
    {
        appendEventLine(m_line, event);
        m_out.write(m_line);
        if (m_line.capacity() > KeptLineBytes)
            m_line = QByteArray();
        else
            m_line.resize(0);
    }

    void dropped(quint64 events, quint64 bytes)
    {
        if (events == m_dropped)
            return;
        m_dropped = events;
        complain(bytes > 0 ? tr("Dropped for their size so far: %1 events or lines, %2 bytes.")
                                 .arg(events)
                                 .arg(bytes)
                           : tr("Dropped for their size so far: %1 events or lines.").arg(events));
    }

private:
    Output &m_out;
    QByteArray m_line;
    quint64 m_dropped = 0;
};

int listenToInput(const CtlContext &context)
{
    const Interrupt interrupt;
    SseReader reader;
    Printer printer(context.out);
    std::vector<char> chunk(ChunkBytes);
    for (;;) {
        if (!Interrupt::waitForInput(STDIN_FILENO))
            return ExitInterrupted;
        const ssize_t n = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            complain(tr("Standard input cannot be read: %1.")
                         .arg(QString::fromLocal8Bit(std::strerror(errno))));
            return ExitNoData;
        }
        if (n == 0)
            return ExitDone;
        reader.feed(QByteArrayView(chunk.data(), n));
        while (const auto event = reader.take())
            printer.event(*event);
        context.out.flush(); // an event is out when its block ends, not when the next one comes
        printer.dropped(reader.droppedEvents(), reader.droppedBytes());
        if (context.out.closed())
            return ExitDone;
    }
}

/// The stream's own address as a base (its origin) and what is asked there.
QByteArray splitAddress(const QUrl &address, QUrl *origin)
{
    *origin = address.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QByteArray target = address.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (address.hasQuery())
        target += '?' + address.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

} // namespace

int runListen(const CtlContext &context)
{
    const QString where = context.options.arguments.constFirst();
    if (where == QLatin1String("-"))
        return listenToInput(context);

    QString error;
    ApiOptions api = context.connection.api;
    const QByteArray target = splitAddress(checkedStreamUrl(where, &error), &api.base);
    SsePace pace;
    pace.firstDelayMs = 500;
    pace.quickDelayMs = 500;
    pace.silenceMs = 0; // what is usual on a foreign stream is not known: silence is no fault
    SseStream stream(api, target, pace);
    Printer printer(context.out);
    const Interrupt interrupt;
    QEventLoop loop;
    bool everOpened = false;
    QTimer patience; // for a server that is not there; one that answers may take its time
    patience.setSingleShot(true);

    QObject::connect(&interrupt, &Interrupt::interrupted, &loop,
                     [&] { loop.exit(ExitInterrupted); });
    QObject::connect(&stream, &SseStream::opened, &loop, [&] {
        everOpened = true;
        patience.stop();
    });
    QTimer outward; // everything that came in one turn of the loop leaves together
    outward.setSingleShot(true);
    QObject::connect(&outward, &QTimer::timeout, &loop, [&] {
        context.out.flush();
        printer.dropped(stream.dropped(), 0);
        if (context.out.closed())
            loop.exit(ExitDone);
    });
    QObject::connect(&stream, &SseStream::eventArrived, &loop, [&](const SseEvent &event) {
        printer.event(event);
        stream.usable();
        if (!outward.isActive())
            outward.start(0);
    });
    QString lastWords;
    QObject::connect(&stream, &SseStream::ended, &loop,
                     [&](SseStream::End how, const QString &sentence, int status) {
                         lastWords = sentence;
                         switch (how) {
                         case SseStream::End::Closed: return loop.exit(ExitDone);
                         case SseStream::End::SignedOut:
                             complain(sentence);
                             return loop.exit(ExitSignedOut);
                         case SseStream::End::Refused:
                         case SseStream::End::WrongType:
                             complain(sentence);
                             return loop.exit(status == 0 ? ExitNoData : ExitNotContract);
                         case SseStream::End::Unreachable:
                             if (!everOpened && !patience.isActive())
                                 patience.start(int(api.timeoutMs));
                             return;
                         case SseStream::End::Lost: patience.stop(); return;
                         }
                     });
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] {
        complain(lastWords);
        loop.exit(ExitNoData);
    });
    QTimer readerGone; // a quiet stream writes nothing that would tell
    QObject::connect(&readerGone, &QTimer::timeout, &loop, [&] {
        if (context.out.closed())
            loop.exit(ExitDone);
    });
    readerGone.start(1000);
    stream.start();
    const int code = loop.exec();
    stream.stop();
    return code;
}

} // namespace qd
