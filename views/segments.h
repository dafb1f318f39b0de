// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace qd {

/// A few choices side by side, one of which holds. Arrow keys move within it. GUI thread.
class Segments final : public QWidget
{
    Q_OBJECT
public:
    Segments(const QStringList &names, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);
    void setText(int index, const QString &text);
    QToolButton *button(int index) const;

signals:
    void chosen(int index); ///< by a person

private:
    QButtonGroup *m_group;
};

} // namespace qd
