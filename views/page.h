// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedbatch.h"
#include "pagepiece.h"
#include "queueentry.h"
#include "tableexport.h"
#include "theme.h"

#include <QWidget>
#include <limits>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace qd {

class EmptyState;
class FilterBar;
class Fleet;
class TextLabel;
class ViewState;

/// One page of the window. It is refreshed after each change of the fleet and once a second, only
/// while it is shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    virtual void refresh(qint64 nowMs) = 0;
    virtual void tick(qint64 nowMs) { refresh(nowMs); } ///< once a second
    virtual void focusFilter() {}
    virtual void focusView() {}               ///< the page's own list or table takes the keyboard
    void leaveFilter();                       ///< focusView, with its first row to go on from
    virtual Watch watch() const = 0;          ///< what a feed must read while this page is shown
    virtual void deselect(const QString &) {} ///< this worker: what was asked of it is done
    /// Shows this worker (or queue, or "cron:<name>") where the page can; false when it cannot.
    virtual bool reveal(const QString &) { return false; }
    /// Restores what a person arranged here and from now on writes changes back.
    virtual void remember(ViewState &) {}
    virtual void applyFilter(const QString &) {} ///< as if a person had typed this line
    /// What the page shows, for a file; without keys: there is nothing to export.
    virtual ExportTable toExport() { return {}; }
    /// What of it a window of its own can show alone: what is looked at first.
    virtual QList<PagePiece> pieces() const { return {}; }
    virtual QString title() const { return {}; } ///< of a piece; a whole page is called by its name
    /// What one in a window of its own keeps in a layout, and takes from one (foreign).
    virtual QJsonObject how() const { return {}; }
    virtual void setHow(const QJsonObject &) {}
    const QString &summary() const { return m_summaryText; } ///< beside the title

signals:
    void controlRequested(qd::ControlAction action, const QStringList &keys);
    void workerOpened(const QString &key);
    void workerWindowRequested(const QString &key);
    void windowRequested(const qd::PagePiece &piece); ///< one of its pieces
    /// "worker:<key>", "queue:<name>", "cron:<name>", "workers:<filter>", "system", "connection";
    /// "job:<id>" and "lane:<worker key>" on the timeline; "activity": that page.
    void scopeOpened(const QString &scope);
    void alertsRequested(); ///< the Alerts page
    void requeueRequested(const qd::RequeueTarget &target);
    void workersRequested(const QString &filter); ///< the Workers page with this filter line
    void exportRequested();                       ///< of what toExport() gives
    void tryNowRequested();
    void signInRequested();
    void watchChanged();

protected:
    Fleet &fleet() const { return m_fleet; }
    const Theme &theme() const { return m_theme; }
    int freshnessNow(qint64 nowMs) const; ///< of the fleet's data; signed out: old
    /// Until when what runs may be said to run on: with fresh data for ever, else when it became
    /// old.
    qint64 knownMs(qint64 nowMs) const;
    /// A row that begins with the page's title, what it holds and, when the data is old, its age;
    /// the page adds its own controls at the end.
    QHBoxLayout *addToolbar(QVBoxLayout *column, const QString &title);
    void showToolbar(const QString &summary, qint64 nowMs); ///< summary: plain text
    static QString countText(int shown, int total);         ///< "12", "3 of 12"; nothing: ""
    /// The page's view or its empty state. With the first rows the keyboard goes to them, unless it
    /// is somewhere in this page already.
    void showPart(QStackedWidget *parts, int part);
    static void chainTabs(const QList<QWidget *> &order); ///< Tab goes from each to the next
    static void takeFocus(QLineEdit *filter);             ///< with all its text chosen
    /// Says in \a state why there is nothing to show: no data yet (connecting, offline, signed
    /// out), \a nothing of the fleet's, or a filter that hides all \a total. Returns false when
    /// there is something: \a shown > 0.
    bool explainEmpty(EmptyState *state, int shown, int total, const QString &nothing,
                      const QString &nothingText, qint64 nowMs);
    bool explainNoWorkers(EmptyState *state, int shown, qint64 nowMs);

    enum class Step { None, TryNow, SignIn, ClearFilter };
    Step step() const { return m_step; } ///< of what explainEmpty said last
    void takeStep(FilterBar *filter);

private:
    Fleet &m_fleet;
    const Theme &m_theme;
    TextLabel *m_summary = nullptr, *m_age = nullptr;
    QString m_summaryText;
    Step m_step = Step::None;
};

} // namespace qd
