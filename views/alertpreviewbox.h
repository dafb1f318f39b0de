// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertwatch.h"
#include "theme.h"

#include <QTimer>
#include <QWidget>

namespace qd {

class Fleet;
class Segments;
class TextLabel;

/// What a rule would have done in the recorded history: how often it would have fired, and when.
/// Asks a moment after the last change. GUI thread.
class AlertPreviewBox final : public QWidget
{
    Q_OBJECT
public:
    AlertPreviewBox(Fleet &fleet, const Theme &theme, QWidget *parent = nullptr);

    /// nullopt: there is a mistake in it, nothing can be said.
    void show(const std::optional<AlertRule> &rule);
    QString text() const;       ///< "would have fired 3 times in the last 7 days"
    QStringList spells() const; ///< as they are listed

private:
    void ask();
    void take(const AlertPreview &preview);
    void clear(const QString &text);

    Fleet &m_fleet;
    const Theme &m_theme;
    Segments *m_range;
    TextLabel *m_text, *m_note;
    QList<TextLabel *> m_lines;
    QTimer m_soon;
    std::optional<AlertRule> m_rule;
    quint64 m_question = 0; ///< 0: none is open
};

} // namespace qd
