// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace qd {

class ActivityView;
class ActivityWindow;
class FailurePane;
class Segments;

/// Everything that happened, or the failures by their cause. GUI thread.
class ActivityLogPage final : public Page
{
    Q_OBJECT
public:
    ActivityLogPage(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusFilter() override;
    void focusView() override;
    Watch watch() const override;
    void remember(ViewState &state) override;
    void applyFilter(const QString &line) override;
    ExportTable toExport() override;
    QList<PagePiece> pieces() const override; ///< the failures
    QJsonObject how() const override;         ///< {"failures"}: these are shown
    void setHow(const QJsonObject &how) override;

    ActivityView *view() const { return m_view; }
    FailurePane *failures() const { return m_failures; }
    Segments *segments() const { return m_segments; }
    QList<ActivityWindow *> windows() const; ///< open now
    /// nullptr: very many are open, and one of them was raised.
    ActivityWindow *openWindow(const QString &name, const QString &filter,
                               const QJsonObject &columns);

private:
    void showSegment(int segment);
    void redact();

    ViewState *m_state = nullptr; ///< nullptr: nothing is remembered
    Segments *m_segments;
    QStackedWidget *m_stack;
    ActivityView *m_view;
    FailurePane *m_failures;
};

} // namespace qd
