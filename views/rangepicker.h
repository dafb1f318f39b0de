// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historyrange.h"
#include "popupframe.h"

class QDateTimeEdit;
class QPushButton;

namespace qd {

class TextLabel;

/// Any range: from and to, by the clock that the page shows. GUI thread.
class RangePicker final : public PopupFrame
{
    Q_OBJECT
public:
    explicit RangePicker(const Theme &theme, QWidget *parent = nullptr);

    void open(const TimeSpan &span, Qt::TimeSpec clock, qint64 nowMs, const QWidget *button);
    QDateTimeEdit *from() const { return m_from; }
    QDateTimeEdit *to() const { return m_to; }
    QPushButton *showButton() const { return m_show; }
    QString note() const;

signals:
    void chosen(qint64 fromMs, qint64 toMs);

private:
    QDateTimeEdit *addField(class QGridLayout *grid, int row, const QString &name);
    TimeSpan span() const;
    void judge();

    QDateTimeEdit *m_from, *m_to;
    TextLabel *m_note;
    QPushButton *m_show;
    Qt::TimeSpec m_clock = Qt::LocalTime;
    qint64 m_nowMs = 0;
};

} // namespace qd
