// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queryline.h"

namespace qd {

class WorkerOrder;

/// The filter line of a WorkerOrder. GUI thread.
class QueryEdit final : public QueryLine
{
    Q_OBJECT
public:
    QueryEdit(WorkerOrder &workers, const Theme &theme, QWidget *parent = nullptr);

protected:
    bool put(const QString &line, QueryMistake *mistake) override;
    Completions complete(const QString &line, qsizetype cursor, bool evenNothing) const override;
    QString note() const override;

private:
    WorkerOrder &m_workers;
};

} // namespace qd
