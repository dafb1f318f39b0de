// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace qd {

class ViewState;

/// Which keys are hidden wherever fields are shown, copied or exported: one to a line. GUI thread.
class RedactionDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RedactionDialog(ViewState &state, QWidget *parent = nullptr);
    QPlainTextEdit *edit() const { return m_edit; }

public slots:
    void accept() override;

private:
    ViewState &m_state;
    QPlainTextEdit *m_edit;
};

} // namespace qd
