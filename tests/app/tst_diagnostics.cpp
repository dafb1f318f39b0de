// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include "clock.h"

#include <QBasicTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

using namespace qd;

namespace {

/// A window that tells of its frames as MainWindow does, and can put a change off like a view that
/// lays itself out later.
class Window final : public QWidget
{
    Q_OBJECT
public:
    void changeLater() { m_later.start(0, this); }

signals:
    void framePainted();

protected:
    bool event(QEvent *event) override
    {
        const QEvent::Type type = event->type();
        const bool handled = QWidget::event(event);
        if (type == QEvent::UpdateRequest)
            emit framePainted();
        return handled;
    }
    void timerEvent(QTimerEvent *event) override
    {
        if (event->timerId() != m_later.timerId())
            return QWidget::timerEvent(event);
        m_later.stop();
        update();
    }

private:
    QBasicTimer m_later;
};

/// What is due now happens, and what that puts off by a turn.
void someTurns()
{
    for (int i = 0; i < 4; ++i) {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, &QEventLoop::quit);
        loop.exec();
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace

class TestDiagnostics final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<Window>();
        m_window->resize(100, 100);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        someTurns(); // its first frames
        m_diagnostics = std::make_unique<Diagnostics>(QStringLiteral("f"), *m_window);
        connect(m_window.get(), &Window::framePainted, m_diagnostics.get(),
                &Diagnostics::framePainted);
    }

    void aBatchThatIsSeenCounts()
    {
        const qint64 receivedAtMs = monotonicMs() - 20;
        m_window->update();
        m_diagnostics->batchApplied(receivedAtMs, 0.1);
        const FleetDiagnostics values = nextSample();
        QVERIFY(values.eventToPaintMsP50.has_value());
        QVERIFY(*values.eventToPaintMsP50 >= 20);
    }

    void aBatchThatIsLaidOutLaterCounts()
    {
        m_window->changeLater();
        m_diagnostics->batchApplied(monotonicMs(), 0.1);
        QVERIFY(nextSample().eventToPaintMsP50.has_value());
    }

    void aBatchThatNobodySeesIsNotChargedToALaterFrame()
    {
        QSignalSpy frames(m_window.get(), &Window::framePainted);
        m_diagnostics->batchApplied(monotonicMs() - 500, 0.1);
        someTurns();
        QCOMPARE(frames.size(), 0);
        m_window->update();
        QTRY_COMPARE(frames.size(), 1);
        const FleetDiagnostics values = nextSample();
        QVERIFY(!values.eventToPaintMsP99);
        QVERIFY(values.applyMsP50.has_value());
        QVERIFY(values.frames >= 1);
    }

    void onlyTheSeenOneCountsWhereBothCame()
    {
        m_diagnostics->batchApplied(monotonicMs() - 500, 0.1);
        someTurns();
        m_window->update();
        m_diagnostics->batchApplied(monotonicMs(), 0.1);
        const FleetDiagnostics values = nextSample();
        QVERIFY(values.eventToPaintMsP99.has_value());
        QVERIFY(*values.eventToPaintMsP99 < 500);
    }

private:
    FleetDiagnostics nextSample()
    {
        FleetDiagnostics values;
        QSignalSpy measured(m_diagnostics.get(), &Diagnostics::measured);
        const auto keep = connect(m_diagnostics.get(), &Diagnostics::measured, this,
                                  [&values](const FleetDiagnostics &sample) { values = sample; });
        measured.wait(10'000);
        disconnect(keep);
        return values;
    }

    std::unique_ptr<Window> m_window;
    std::unique_ptr<Diagnostics> m_diagnostics;
};

QTEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
