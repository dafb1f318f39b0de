// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrecords.h"
#include "theme.h"

#include <QDialog>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace qd {

class Segments;

/// A deploy or an incident at an instant, with a few words. GUI thread.
class MarkDialog final : public QDialog
{
    Q_OBJECT
public:
    MarkDialog(const Theme &theme, HistoryMark::Kind kind, qint64 atMs, Qt::TimeSpec clock,
               QWidget *parent = nullptr);

    HistoryMark::Kind kind() const;
    qint64 atMs() const;
    QString words() const;
    Segments *kindChoice() const { return m_kind; }
    QLineEdit *edit() const { return m_text; }
    QDateTimeEdit *timeEdit() const { return m_at; }
    QPushButton *addButton() const { return m_add; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const qint64 m_givenMs;
    Segments *m_kind;
    QLineEdit *m_text;
    QDateTimeEdit *m_at;
    QPushButton *m_add;
};

} // namespace qd
