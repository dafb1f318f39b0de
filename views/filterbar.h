// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace qd {

class WorkerOrder;

/// Text filter, status filter and, where asked for, the order, for one WorkerOrder. GUI thread.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    FilterBar(WorkerOrder &workers, const Theme &theme, bool withSort, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QComboBox *statusBox() const { return m_status; }
    QComboBox *sortBox() const { return m_sort; } ///< nullptr without order
    bool isFiltering() const;
    void clear();

signals:
    void filterChanged();

private:
    void applyStatus();
    WorkerOrder &m_workers;
    QLineEdit *m_edit;
    QComboBox *m_status;
    QComboBox *m_sort = nullptr;
};

} // namespace qd
