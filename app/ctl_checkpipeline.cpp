// SPDX-License-Identifier: GPL-3.0-or-later
// check of a pipeline: does the WebSocket open, and what is the first message?
#include "clock.h"
#include "ctlcheck.h"
#include "ctloutput.h"
#include "pipelinereader.h"
#include "pipelinesocket.h"
#include "words.h"

#include <QEventLoop>
#include <QTimer>

#include <utility>

namespace qd {
namespace {

QString initWords(const PipelineMessage &message)
{
    return tr("init: %1 workers, %2 queues").arg(message.workers.size()).arg(message.queues.size());
}

/// What the first message is, in words; a fault of its own in \a finding.
void judgeFirst(const PipelineMessage &message, CheckFinding &finding)
{
    finding.failed = message.kind == PipelineMessage::Broken ||
                     (message.kind == PipelineMessage::Init && !message.hasWorkers);
    switch (message.kind) {
    case PipelineMessage::Init:
        finding.answer = initWords(message);
        finding.verdict = message.hasWorkers ? tr("ok") : tr("it names no workers");
        break;
    case PipelineMessage::Metric:
        finding.answer = tr("a single metric");
        finding.verdict = tr("ok: the form of single metrics");
        break;
    case PipelineMessage::Broken:
        finding.answer = tr("unreadable");
        finding.verdict = message.error;
        break;
    default:
        finding.answer = tr("no init");
        finding.failed = true;
        finding.verdict = tr("events without init: what the workers do is not known");
    }
}

} // namespace

std::optional<QList<CheckFinding>> checkPipeline(const PipelineOptions &pipeline,
                                                 Interrupt &interrupt)
{
    complain(tr("On many servers each connection starts a run of its own: this check may have "
                "started work."));
    CheckFinding opening, first;
    opening.what = pipeline.url.toString(QUrl::RemoveUserInfo);
    opening.failed = true;
    opening.verdict = tr("no answer");
    first.what = tr("first message");
    first.failed = true;
    first.verdict = tr("nothing within %1 s").arg(double(pipeline.initMs) / 1000);

    QEventLoop loop;
    bool interrupted = false, heard = false;
    qint64 fromMs = monotonicMs();
    PipelineSocket socket(pipeline);
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, [&] {
        interrupted = true;
        loop.quit();
    });
    QObject::connect(&socket, &PipelineSocket::opened, &loop, [&] {
        opening.failed = false;
        opening.reached = first.reached = true;
        opening.answer = QStringLiteral("101");
        opening.verdict = tr("ok; connecting may have started a run");
        opening.seconds = double(monotonicMs() - fromMs) / 1000;
        fromMs = monotonicMs();
        patience.start(int(pipeline.initMs));
    });
    QObject::connect(&socket, &PipelineSocket::arrived, &loop, [&](const QByteArray &message) {
        if (std::exchange(heard, true))
            return; // more came with it
        judgeFirst(PipelineReader().read(message), first);
        first.seconds = double(monotonicMs() - fromMs) / 1000;
        loop.quit();
    });
    QObject::connect(
        &socket, &PipelineSocket::ended, &loop, [&](PipelineSocket::End how, const QString &why) {
            CheckFinding &finding = opening.reached ? first : opening;
            finding.verdict = how == PipelineSocket::End::Finished ? tr("the run is over") : why;
            finding.reached = opening.reached || how == PipelineSocket::End::Refused ||
                              how == PipelineSocket::End::SignedOut;
            finding.notAllowed = how == PipelineSocket::End::SignedOut;
            finding.seconds = double(monotonicMs() - fromMs) / 1000;
            loop.quit();
        });
    QTimer::singleShot(0, &socket, &PipelineSocket::open);
    loop.exec();
    if (interrupted)
        return std::nullopt;
    QList<CheckFinding> findings{opening};
    if (opening.reached && !opening.failed)
        findings.append(first);
    return findings;
}

} // namespace qd
