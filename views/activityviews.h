// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QJsonObject>
#include <QToolButton>
#include <functional>

namespace qd {

class ActivityView;
class ViewState;

/// The saved views of what happened: a name for a filter and its columns. Picked, renamed, removed,
/// opened as a window from its menu. GUI thread.
class ActivityViews final : public QToolButton
{
    Q_OBJECT
public:
    static constexpr qsizetype Most = 50, LongestName = 60;

    ActivityViews(ActivityView &view, const Theme &theme, QWidget *parent = nullptr);

    void remember(ViewState &state);
    struct Saved
    {
        QString name, filter;
        QJsonObject columns;
    };
    const QList<Saved> &saved() const { return m_saved; }
    void save(const QString &name); ///< what is shown now; replaces one of that name
    void rename(int at, const QString &name);
    void remove(int at);
    void pick(int at);

signals:
    void windowRequested(const QString &name, const QString &filter, const QJsonObject &columns);

private:
    void fill();
    void ask(const QString &title, const QString &name, const std::function<void(QString)> &take);
    void write();

    ActivityView &m_view;
    ViewState *m_state = nullptr;
    QList<Saved> m_saved;
};

} // namespace qd
