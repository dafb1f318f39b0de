// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedthread.h"

#include "feed.h"

#include <QLoggingCategory>

namespace qd {

namespace {

Q_LOGGING_CATEGORY(feedsLog, "quarterdeck.feeds", QtInfoMsg)

constexpr unsigned long joinMs = 2000;

} // namespace

/// The feed's keeper on the feed thread. Says with each value in which run it was made, so that the
/// face can drop what was still on its way when it was stopped.
class FeedHost final : public QObject
{
    Q_OBJECT
public:
    explicit FeedHost(std::function<std::unique_ptr<Feed>()> make)
        : m_make(std::move(make))
    {
    }

    Feed *feed() ///< made when first needed: its timers and sockets belong to this thread
    {
        if (!m_feed) {
            m_feed = m_make();
            connect(m_feed.get(), &Feed::batchReady, this,
                    [this](const FeedBatch &batch) { emit batchMade(batch, m_run); });
            connect(m_feed.get(), &Feed::statusChanged, this,
                    [this](const FeedStatus &status) { emit statusMade(status, m_run); });
        }
        return m_feed.get();
    }
    void start(int run)
    {
        m_run = run;
        feed()->start();
    }
    void stop()
    {
        if (m_feed)
            m_feed->stop();
    }

signals:
    void batchMade(const qd::FeedBatch &batch, int run);
    void statusMade(const qd::FeedStatus &status, int run);

private:
    std::function<std::unique_ptr<Feed>()> m_make;
    std::unique_ptr<Feed> m_feed;
    int m_run = 0;
};

FeedThread::FeedThread(std::function<std::unique_ptr<Feed>()> make, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
    , m_host(new FeedHost(std::move(make)))
{
    qRegisterMetaType<FeedBatch>();
    qRegisterMetaType<FeedStatus>();
    m_host->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_host, &QObject::deleteLater);
    connect(
        m_host, &FeedHost::batchMade, this,
        [this](const FeedBatch &batch, int run) {
            if (m_running && run == m_run)
                emit batchReady(batch);
        },
        Qt::QueuedConnection);
    connect(
        m_host, &FeedHost::statusMade, this,
        [this](const FeedStatus &status, int run) {
            if (m_running && run == m_run)
                emit statusChanged(status);
        },
        Qt::QueuedConnection);
    m_thread->setObjectName(QStringLiteral("feed"));
    m_thread->start();
}

FeedThread::~FeedThread()
{
    m_running = false;
    QMetaObject::invokeMethod(
        m_host, [host = m_host] { host->stop(); }, Qt::QueuedConnection);
    m_thread->quit();
    if (!m_thread->wait(joinMs)) {
        // A feed that blocks is a bug; ending the program over it, or freezing the window, would be
        // a worse one.
        qCCritical(feedsLog, "a feed thread did not end in time and is left behind");
        m_thread.release();
    }
}

void FeedThread::start()
{
    m_running = true;
    ++m_run;
    QMetaObject::invokeMethod(
        m_host, [host = m_host, run = m_run] { host->start(run); }, Qt::QueuedConnection);
}

void FeedThread::stop()
{
    m_running = false;
    QMetaObject::invokeMethod(
        m_host, [host = m_host] { host->stop(); }, Qt::QueuedConnection);
}

void FeedThread::send(const Command &command)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, command] { host->feed()->send(command); }, Qt::QueuedConnection);
}

void FeedThread::ask(const Question &question)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, question] { host->feed()->ask(question); }, Qt::QueuedConnection);
}

void FeedThread::setWatch(const Watch &watch)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, watch] { host->feed()->setWatch(watch); }, Qt::QueuedConnection);
}

void FeedThread::tryNow()
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host] { host->feed()->tryNow(); }, Qt::QueuedConnection);
}

void FeedThread::setToken(const QByteArray &token)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, token] { host->feed()->setToken(token); }, Qt::QueuedConnection);
}

void FeedThread::setPassword(const QByteArray &password)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, password] { host->feed()->setPassword(password); },
        Qt::QueuedConnection);
}

void FeedThread::batchTaken()
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host] { host->feed()->batchTaken(); }, Qt::QueuedConnection);
}

} // namespace qd

#include "feedthread.moc"
