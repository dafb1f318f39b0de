// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace qd {

class Chip;
class Fleet;
class TextLabel;

/// Which fleet, how its data arrives, how old it is, how it does. The age is never left out. GUI
/// thread.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    TopBar(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs); ///< after each change and once a second
    void setMenu(QMenu *menu);
    void openMenu();
    void setFleetsMenu(QMenu *menu); ///< beside the name; nullptr: there is but one fleet
    void openFleetsMenu();
    QList<QMenu *> menus() const; ///< all that can be done from here
    QPushButton *findButton() const { return m_find; }

    Chip *livePill() const { return m_live; }
    Chip *productionMark() const { return m_production; } ///< or another environment's label
    Chip *plainMark() const { return m_plain; }
    TextLabel *nameLabel() const { return m_name; }
    Chip *healthPill() const { return m_health; }
    Chip *reckonedPill() const { return m_reckoned; }
    Chip *alertsPill() const { return m_alerts; } ///< shown while one calls
    TextLabel *ageLabel() const { return m_age; }
    QPushButton *tryNowButton() const { return m_tryNow; }
    QPushButton *signInButton() const { return m_signIn; }

signals:
    void findRequested();
    void connectionRequested(); ///< the person wants to see all about the connection
    void alertsRequested();
    void tryNowRequested();
    void signInRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showConnection(qint64 nowMs);
    void showHealth(qint64 nowMs);
    void showAlerts();
    void showEnvironment();

    Fleet &m_fleet;
    const Theme &m_theme;
    TextLabel *m_name;
    Chip *m_live;
    QPushButton *m_tryNow, *m_signIn;
    TextLabel *m_age;
    Chip *m_health, *m_reckoned, *m_alerts;
    TextLabel *m_reasons;
    Chip *m_production, *m_readOnly, *m_plain;
    QToolButton *m_menu, *m_fleets;
    QPushButton *m_find;
};

/// "Live · SSE", "Polling", "Reconnecting in 4 s", "Signed out", …
struct FeedStatus;
QString connectionText(const FeedStatus &status, qint64 nowMs);
/// Its shape and colour.
struct LinkLook
{
    StatusKind shape;
    Tone tone;
};
LinkLook linkLook(const FeedStatus &status);
/// "0.4 s old", "no data yet"; −1: none yet.
QString ageText(qint64 ageMs);

} // namespace qd
