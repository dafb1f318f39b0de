// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"
#include "theme.h"

#include <QAbstractListModel>
#include <QFrame>
#include <functional>

class QLineEdit;

namespace qd {

class RowList;

/// The lines of the palette, best first. GUI thread.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(const QList<PaletteEntry> &entries);
    const PaletteEntry *entry(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

/// Everything that can be gone to or done, by typing a part of its name: over the window, until
/// something is chosen, Esc is pressed or something else is clicked. GUI thread.
class PaletteBox final : public QFrame
{
    Q_OBJECT
public:
    using Find = std::function<QList<PaletteEntry>(const QString &typed)>;
    PaletteBox(const Theme &theme, Find find, QWidget *window);

    void openOver(const QWidget *window);
    QLineEdit *edit() const { return m_edit; }
    const PaletteModel &model() const { return *m_model; }

signals:
    void chosen(const qd::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find();
    void choose(int row);

    const Theme &m_theme;
    Find m_find;
    QLineEdit *m_edit;
    RowList *m_list;
    PaletteModel *m_model;
};

} // namespace qd
