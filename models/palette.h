// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "status.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace qd {

class Fleet;
class FleetBoard;

/// How well a text answers what was typed, and which of its letters do.
struct PaletteMatch
{
    int score = 0;     ///< the larger the better
    QList<int> marks{}; ///< indexes into the text, rising
};
/// All words of \a typed stand in \a text, neither case nor order counts; a single word may also be
/// scattered over it, letter by letter. nullopt: it does not match. Empty: matches with 0.
std::optional<PaletteMatch> paletteMatch(const QString &typed, const QString &text);

/// One line of the palette: something that can be gone to or done.
struct PaletteEntry
{
    enum Kind : quint8 { Page, Action, Worker, Control, Queue, Fleet, Job, Activity } kind = Page;
    QString id;    ///< what it is, for whoever does it: "page:workers", "worker:<key>", …
    QString title; ///< foreign in part; fit for a screen
    QString note;  ///< "worker · running", "queue · 134 of 150"
    QString keys;  ///< how it is reached without the palette; empty: not at all
    QList<int> marks{}; ///< of the title: the letters that were typed

    bool operator==(const PaletteEntry &) const = default;
};

/// What the window itself offers, as it is now.
struct PaletteOffer
{
    QList<PaletteEntry> entries;
};

/// The best lines for what was typed: what the window offers, the workers and what can be told to
/// them, the queues, the fleets, a job by its id, what happened with these words. Of equal ones
/// what was used last comes first. At most \a most. One pass over the workers: 100,000 of them cost
/// less than a frame or two.
QList<PaletteEntry> paletteFind(const QString &typed, const PaletteOffer &offer, Fleet &fleet,
                                const FleetBoard *board, const QStringList &recent, qint64 nowMs,
                                qsizetype most = 40);

} // namespace qd
