// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"
#include "theme.h"
#include "walllayout.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

namespace qd {

class Fleet;

/// One window of a wall, for eyes at six metres: it shows, and has nothing to press. Looks at its
/// fleet once a second; what it paints is bounded by what fits. Esc, held for HoldMs, asks to
/// leave. GUI thread.
class WallWindow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int HoldMs = 1500;

    WallWindow(Fleet &fleet, const Theme &theme, const WallPlace &place, QWidget *parent = nullptr);

    /// Looks at the fleet at monotonic \a nowMs; \a wallMs: epoch ms, for clock, ages and dimming.
    void refresh(qint64 nowMs, qint64 wallMs);
    WallPage page() const { return m_page; }
    bool isTrouble() const { return m_troubleUntilMs > 0; } ///< a new critical alert has the screen
    int age() const { return m_age; } ///< as freshness(): 0 current, 1 amber, 2 red or cut off
    QString ageText() const { return m_ageText; } ///< in the band at the top; empty: current
    QString foot() const { return m_foot; }
    int hostsFolded() const { return m_folded; } ///< as painted last

signals:
    void leaveAsked(); ///< Esc was held

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Host
    {
        QString name;
        int trouble = 0;
        std::vector<StatusKind> kinds;
    };
    void lookAtTrouble();
    void lookAtHosts();
    void endHold();
    double px(double mockPx) const { return mockPx * m_unit; }
    QFont font(double mockPx, int weight = QFont::Normal) const;
    void text(QPainter &painter, const QRectF &rect, int flags, const QString &text) const;
    void card(QPainter &painter, const QRectF &rect) const;
    double pill(QPainter &painter, QPointF at, const QString &word, StatusKind shape, Tone tone,
                double size) const;
    void paintHead(QPainter &painter, const QRectF &rect) const;
    void paintTiles(QPainter &painter, const QRectF &rect) const;
    void paintHosts(QPainter &painter, const QRectF &rect);
    void paintAlerts(QPainter &painter, const QRectF &rect, double size) const;
    void paintQueues(QPainter &painter, const QRectF &rect) const;
    void paintClock(QPainter &painter, const QRectF &rect) const;
    void paintPage(QPainter &painter, const QRectF &rect);

    Fleet &m_fleet;
    const Theme &m_theme;
    const WallPlace m_place;
    QTimer m_second, m_hold, m_holdFrame;
    qint64 m_openedMs = -1, m_nowMs = 0, m_wallMs = 0, m_troubleUntilMs = 0;
    WallPage m_page = WallPage::Overview;
    QSet<QString> m_known; ///< critical alerts that had their turn
    bool m_looked = false;
    std::vector<Host> m_hosts;
    int m_age = 2, m_folded = 0;
    QString m_ageText, m_foot;
    double m_unit = 1; ///< device-independent pixels for one of the mock-up
};

} // namespace qd
