// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrichistory.h"
#include "page.h"

namespace qd {

class QueueChart;
class QueueEntries;
class QueuePanel;

/// One queue by its name, for a window of its own: over time, everything about it and what stands
/// in it; or its chart alone, or its tasks. It stays when the queue goes and comes back. GUI
/// thread.
class QueuePage final : public Page
{
    Q_OBJECT
public:
    enum class Form { Whole, Chart, Entries };

    QueuePage(Fleet &fleet, const Theme &theme, const QString &queue, Form form,
              QWidget *parent = nullptr);

    static PagePiece piece(const QString &queue, Form form);
    static QString workersLine(const QString &queue); ///< a filter for those that read it
    static std::optional<Form> formOf(const QString &kind); ///< of a piece's name before the colon

    void refresh(qint64 nowMs) override;
    void tick(qint64 nowMs) override;
    void focusView() override;
    Watch watch() const override { return {false, true}; }
    QString title() const override;
    QJsonObject how() const override; ///< {"hours"} of the chart
    void setHow(const QJsonObject &how) override;

    // What it is made of: nullptr: not in this form.
    QueueChart *chart() const { return m_chart; }
    QueuePanel *panel() const { return m_panel; }
    QueueEntries *entries() const { return m_entries; }

private:
    const QString m_queue;
    const Form m_form;
    MetricHistory m_lastHour;
    QueueChart *m_chart = nullptr;
    QueuePanel *m_panel = nullptr;
    QueueEntries *m_entries = nullptr;
};

} // namespace qd
