// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewstate.h"

#include <QDialog>
#include <functional>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace qd {

class ShortcutBook;
class TextLabel;

/// One thing that can be set.
struct SettingsRow
{
    QString title, hint;
    QWidget *control = nullptr; ///< taken
};

/// All settings in pages, found by a word of them. What is chosen holds at once. GUI thread.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(const Theme &theme, QWidget *parent = nullptr);

    void addPage(const QString &title); ///< the rows that follow stand on it
    void addRow(const SettingsRow &row);
    /// A choice of \a values, shown as their texts. \a chosen is called with what is chosen. The
    /// control.
    QWidget *addChoice(const QString &title, const QString &hint,
                       const QList<std::pair<QString, QString>> &values, const QString &now,
                       const std::function<void(QString)> &chosen);
    /// Something that has a dialog of its own.
    void addButton(const QString &title, const QString &hint, const QString &button,
                   const std::function<void()> &pressed);
    void addShortcuts(ShortcutBook &book);

    QLineEdit *search() const { return m_search; }
    QListWidget *pages() const { return m_pages; }
    QStringList shownRows() const; ///< titles

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        int page;
        QString words;
        TextLabel *title;
        QWidget *whole;
    };

    void arrange();

    const Theme &m_theme;
    QLineEdit *m_search;
    QListWidget *m_pages;
    QVBoxLayout *m_column;
    QList<TextLabel *> m_heads; ///< of the pages, while something is looked for
    QList<Row> m_rows;
    TextLabel *m_nothing;
};

} // namespace qd
