// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace qd {

class Fleet;
class Theme;

/// Arranges the rail, the top bar, the pages and the status bar over one fleet; nothing else. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Fleet &fleet, Theme &theme, QWidget *parent = nullptr);

    /// "overview", "workers", "queues"; false for a page that does not exist.
    bool showPage(const QString &name);
    QString page() const;
    static QStringList pages();

signals:
    void signInRequested();
    void watchChanged(bool activity, bool queues); ///< what is looked at now
    void diagnosticsRequested();
    void framePainted(); ///< the window painted a frame (for screenshots and diagnostics)

protected:
    bool event(QEvent *event) override;
};

} // namespace qd
