// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace qd {

class TextLabel;

/// The consumer groups of a queue, each with what waits, what it holds and who reads for it. GUI
/// thread.
class ConsumerGroups final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsumerGroups(const Theme &theme, QWidget *parent = nullptr);

    /// As "groups" of a queue in /queue/status: foreign, any member may be missing.
    void show(const QJsonArray &groups);
    QStringList lines() const; ///< as shown

private:
    void setLine(qsizetype at, const QString &text, bool head);
    const Theme &m_theme;
    QJsonArray m_shown;
    QVBoxLayout *m_column;
    QList<TextLabel *> m_lines;
};

} // namespace qd
