// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feedstatus.h"
#include "theme.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace qd {

class Fleet;

/// Everything about one fleet's connection: state, age, tries, held-back requests, what could not
/// be used, and what the back end says of itself. Kept current while it is open. GUI thread.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT
public:
    ConnectionDialog(const Theme &theme, const Fleet &fleet, QWidget *parent = nullptr);

    static QList<ConnectionFact> factsOf(const Fleet &fleet, qint64 nowMs); ///< the rows, in order
    QString text() const; ///< tab-separated, as the copy button puts it on the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    const Fleet &m_fleet;
    QGridLayout *m_grid;
    QList<QPair<QLabel *, QLabel *>> m_rows;
    QList<ConnectionFact> m_shown;
};

} // namespace qd
