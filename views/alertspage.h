// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alerthistory.h"
#include "alerthistorymodel.h"
#include "page.h"

#include <QPointer>

class QLineEdit;
class QMenu;
class QPushButton;

namespace qd {

class AlertRulesPanel;
class AlertSolvedTable;
class AlertTable;
class Banner;
class FilterEdit;
class Panel;
class Segments;

/// What calls now and what was solved today; what was solved before; and by which rules. GUI
/// thread.
class AlertsPage final : public Page
{
    Q_OBJECT
public:
    enum Part { ActivePart, HistoryPart, RulesPart };

    AlertsPage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override { return {false, true}; }
    void remember(ViewState &state) override;
    bool reveal(const QString &id) override; ///< of an open alert
    ExportTable toExport() override;
    QJsonObject how() const override; ///< {"part"}
    void setHow(const QJsonObject &how) override;

    void showPart(Part part);
    Part part() const;
    /// The solved ones, of the chosen range and of the last seven days: to be filled from a store.
    QList<AlertHistory *> histories() { return {&m_history, &m_week}; }

    // What it is made of, for tests.
    AlertTable *table() const { return m_table; }
    AlertSolvedTable *todayTable() const { return m_todayTable; }
    AlertSolvedTable *historyTable() const { return m_historyTable; }
    AlertRulesPanel *rules() const { return m_rules; }
    EmptyState *emptyState() const { return m_empty; }
    Banner *muteBanner() const { return m_muted; }
    Banner *storeBanner() const { return m_store; }
    Segments *parts() const { return m_parts; }
    Segments *range() const { return m_range; }
    QPushButton *muteButton() const { return m_mute; }
    QLineEdit *filter() const;
    QMenu *snoozeMenu() const; ///< nullptr: not open

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addControls(QHBoxLayout *row);
    QWidget *makeActive();
    QWidget *makeHistory();
    void wire();
    QString summaryNow() const;
    bool explainNothing(qint64 nowMs);
    void showBanners(qint64 wallMs);
    void fillMutes();
    void fit();
    void acknowledge(const QStringList &ids);
    void askSnooze(const QStringList &ids, const QPoint &globalAt);
    void openRowMenu(const QPoint &at);
    void open(const AlertRecord &record);

    AlertHistory m_history, m_week;
    AlertHistoryModel m_today, m_past;
    FilterEdit *m_filter;
    Segments *m_range, *m_parts;
    QPushButton *m_mute;
    Banner *m_muted, *m_store;
    QStackedWidget *m_stack;
    QStackedWidget *m_activeStack = nullptr;
    AlertTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_toolbar = nullptr, *m_todayBox = nullptr;
    Panel *m_todayPanel = nullptr;
    TextLabel *m_todayNone = nullptr;
    AlertSolvedTable *m_todayTable = nullptr, *m_historyTable = nullptr;
    QStackedWidget *m_historyStack = nullptr;
    EmptyState *m_historyEmpty = nullptr;
    AlertRulesPanel *m_rules = nullptr;
    QPointer<QMenu> m_snoozeMenu;
};

} // namespace qd
