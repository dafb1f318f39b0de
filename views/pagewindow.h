// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace qd {

/// A page in a window of its own, beside the fleet's main window: the same models, its own filter,
/// choice and place. Ctrl+W closes it; it deletes itself. GUI thread.
class PageWindow final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a page. \a name: as MainWindow::pages(); \a title: as people call it.
    PageWindow(Fleet &fleet, const Theme &theme, Page *page, const QString &name,
               const QString &title, QWidget *owner);

    Page *page() const { return m_page; }
    const QString &name() const { return m_name; }
    bool isSeen() const { return isVisible() && !isMinimized(); }

signals:
    void seenChanged(); ///< shown, hidden, closed
    void exportRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Page *m_page;
    QString m_name;
};

} // namespace qd
