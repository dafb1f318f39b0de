// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryline.h"

namespace qd {

class ActivityList;

/// The filter line over what happened. GUI thread.
class ActivityEdit final : public QueryLine
{
    Q_OBJECT
public:
    ActivityEdit(ActivityList &list, const Theme &theme, QWidget *parent = nullptr);

protected:
    bool put(const QString &line, QueryMistake *mistake) override;
    Completions complete(const QString &line, qsizetype cursor, bool evenNothing) const override;
    QString note() const override;

private:
    ActivityList &m_list;
};

} // namespace qd
