// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "status.h"
#include "theme.h"
#include "thresholds.h"
#include "walllayout.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

namespace qd {

class Fleet;
class FleetBoard;
class WallPageWidget;

/// One window of a wall, for eyes at six metres: it shows, and has nothing to press. Looks at its
/// fleet, or at all of a board, once a second; what it paints is bounded by what fits. Every text
/// has a contrast of at least 7. Esc, held for HoldMs, asks to leave. GUI thread.
class WallWindow final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int HoldMs = 1500;

    /// All outlive this. \a board: for a place of all fleets; without one it shows \a fleet alone.
    WallWindow(Fleet &fleet, const Theme &theme, const WallPlace &place, QWidget *parent = nullptr,
               FleetBoard *board = nullptr);
    ~WallWindow() override;

    /// Looks at the fleet at monotonic \a nowMs; \a wallMs: epoch ms, for clock, ages and dimming.
    void refresh(qint64 nowMs, qint64 wallMs);
    WallPage page() const { return m_page; }
    bool isTrouble() const { return m_troubleUntilMs > 0; } ///< a new critical alert has the screen
    int age() const { return m_age; } ///< as freshness(): 0 current, 1 amber, 2 red or cut off
    QString ageText() const { return m_ageText; } ///< in the band at the top; empty: current
    QString foot() const { return m_foot; }
    int hostsFolded() const { return m_folded; } ///< as painted last
    QRectF contents() const;                     ///< where anything is painted now, within rect()
    const Theme &distantTheme() const { return m_far; }

signals:
    void leaveAsked(); ///< Esc was held
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct HostWorker
    {
        StatusKind kind;
        int row; ///< of the model when it was looked at
    };
    struct Host
    {
        QString name;
        int trouble = 0;
        std::vector<HostWorker> workers;
    };
    struct HostPlan
    {
        int columns = 1;
        double tile = 0;
        size_t shown = 0; ///< hosts that fit
    };
    struct ShownAlert
    {
        QString fleet; ///< where several are shown
        Alert alert;
        bool isNew = false;
    };
    QList<Fleet *> fleets() const;
    bool showsAll() const { return m_board && m_place.allFleets; }
    void lookAtAge();
    void lookAtTrouble();
    void lookAtHosts();
    void turnPage();
    void arrange();
    void endHold();
    // Measures: of the mock-up, in pixels of 1080 lines.
    double px(double mockPx) const { return mockPx * m_unit; }
    QFont font(double mockPx, int weight = QFont::Normal) const;
    QRectF bodyRect() const; ///< of the page, without head and foot
    // wallwindow_paint.cpp
    void text(QPainter &painter, const QRectF &rect, int flags, const QString &text) const;
    void card(QPainter &painter, const QRectF &rect) const;
    void glyph(QPainter &painter, const QRectF &box, StatusKind kind, const QColor &ink) const;
    double pill(QPainter &painter, QPointF at, const QString &word, StatusKind shape, Tone tone,
                double size) const;
    void nothing(QPainter &painter, const QRectF &rect, StatusKind kind, Tone tone,
                 const QString &words) const;
    void paintBand(QPainter &painter, const QRectF &rect) const;
    void paintHead(QPainter &painter, const QRectF &rect) const;
    void paintFoot(QPainter &painter, const QRectF &rect) const;
    void paintPage(QPainter &painter, const QRectF &rect);
    // wallwindow_pages.cpp
    void paintTiles(QPainter &painter, const QRectF &rect) const;
    /// From the \a first on.
    void paintAlerts(QPainter &painter, const QRectF &rect, double size, size_t first = 0) const;
    void paintTrouble(QPainter &painter, const QRectF &rect) const;
    void paintQueues(QPainter &painter, const QRectF &rect) const;
    void paintClock(QPainter &painter, const QRectF &rect) const;
    // wallwindow_hosts.cpp
    HostPlan planHosts(const QRectF &rect) const;
    void paintHosts(QPainter &painter, const QRectF &rect);
    void paintHost(QPainter &painter, const Host &host, const QRectF &rect, double tile) const;
    void paintFewWorkers(QPainter &painter, const QRectF &rect) const;
    QColor fill(StatusKind kind) const;

    Fleet &m_fleet;
    const Theme &m_theme;
    Theme m_far; ///< the same colours for some metres, at this window's scale
    const WallPlace m_place;
    FleetBoard *m_board;
    QTimer m_second, m_hold, m_holdFrame;
    qint64 m_openedMs = -1, m_nowMs = 0, m_wallMs = 0, m_troubleUntilMs = 0;
    WallPage m_page = WallPage::Overview;
    /// Critical alerts that had their turn, and of how many causes they told then.
    QHash<QString, qsizetype> m_known;
    QSet<QString> m_fresh; ///< those whose turn it is
    bool m_looked = false;
    std::vector<ShownAlert> m_alerts; ///< as many as may be painted
    qsizetype m_openAlerts = 0;
    std::vector<Host> m_hosts;
    size_t m_workers = 0;
    int m_age = 2, m_folded = 0;
    QString m_ageText, m_foot;
    double m_unit = 1; ///< device-independent pixels for one of the mock-up
    WallPageWidget *m_timeline = nullptr, *m_charts = nullptr, *m_fleetCards = nullptr;
    QWidget *m_veil; ///< night and the held key, above everything
};

} // namespace qd
