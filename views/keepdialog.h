// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewstate.h"

#include <QDialog>

class QSpinBox;

namespace qd {

class TextLabel;

/// How much history this computer keeps: each number is a setting, and holds as soon as it is
/// entered. GUI thread.
class KeepDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a settings outlive this.
    KeepDialog(ViewState &settings, const Theme &theme, QWidget *parent = nullptr);

    void setUsed(qint64 bytes); ///< of the file
    QSpinBox *box(ViewKey key) const;
    QString used() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    TextLabel *m_used;
    QList<std::pair<ViewKey, QSpinBox *>> m_boxes;
};

} // namespace qd
