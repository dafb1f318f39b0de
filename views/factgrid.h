// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textlabel.h"

class QGridLayout;

namespace qd {

/// Small names over strong values, a few to a row, as in the mock-ups. Values are plain text. GUI
/// thread.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    FactGrid(const Theme &theme, int columns, QWidget *parent = nullptr);

    int add(const QString &name); ///< returns the number set() takes
    void setName(int fact, const QString &name);
    void set(int fact, const QString &value, Ink ink = Ink::Primary);
    void setDimmed(int freshness); ///< the values, as freshness() says
    int count() const { return int(m_facts.size()); }
    QString name(int fact) const;
    QString value(int fact) const;
    QString value(const QString &name) const;

private:
    struct Fact
    {
        TextLabel *name, *value;
    };
    const Theme &m_theme;
    int m_columns;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
};

} // namespace qd
