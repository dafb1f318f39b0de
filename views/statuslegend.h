// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>
#include <array>

class QMenu;
class QToolButton;

namespace qd {

class QueryEdit;
class WorkerOrder;

/// One status of the legend: shape, colour, word and how many. Struck through where the filter
/// hides it. Painted, not styled.
class LegendChip final : public QAbstractButton
{
    Q_OBJECT
public:
    LegendChip(const Theme &theme, StatusKind kind, QWidget *parent = nullptr);

    StatusKind kind() const { return m_kind; }
    void show(int count, bool shown, bool withWord);
    void setUsed(bool used) { m_used = used; } ///< there is something to show or hide
    bool isUsed() const { return m_used; }
    int widthFor(bool withWord) const;
    QString words() const; ///< "Running 9,311"

    QSize sizeHint() const override;

signals:
    void onlyWanted(); ///< double click, click with Ctrl or Shift

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void nextCheckState() override {} ///< the filter line says what is shown
    bool event(QEvent *event) override;

private:
    QString text(bool withWord) const;
    const Theme &m_theme;
    StatusKind m_kind;
    int m_count = 0;
    bool m_withWord = true, m_used = false;
};

/// How the legend is drawn where there is less and less room.
enum class LegendMode : quint8 { Words, Counts, Menu };

/// The statuses that the fleet's workers have, each with its live count: a click hides or shows
/// one, with Ctrl or Shift, or twice, leaves only that. Edits the filter line. Tab comes here once,
/// arrows move on. GUI thread.
class StatusLegend final : public QWidget
{
    Q_OBJECT
public:
    StatusLegend(WorkerOrder &workers, QueryEdit &line, const Theme &theme,
                 QWidget *parent = nullptr);

    void setMode(LegendMode mode);
    int widthFor(LegendMode mode) const;
    LegendChip *chip(StatusKind kind) const { return m_chips[size_t(kind)]; }
    QList<LegendChip *> chips() const; ///< as they stand
    QToolButton *menuButton() const { return m_button; }

public slots:
    void toggle(StatusKind kind);
    void showOnly(StatusKind kind);

signals:
    void widthChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fillMenu();
    bool step(LegendChip *from, int by);

    WorkerOrder &m_workers;
    QueryEdit &m_line;
    const Theme &m_theme;
    std::array<LegendChip *, size_t(StatusKind::Idle) + 1> m_chips{};
    QToolButton *m_button;
    QMenu *m_menu;
    LegendMode m_mode = LegendMode::Words;
    int m_wide = 0; ///< widthFor(Words) as told last
};

} // namespace qd
