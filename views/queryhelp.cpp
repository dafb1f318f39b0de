// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryhelp.h"

#include "textlabel.h"
#include "workerfields.h"

#include <QGridLayout>
#include <QScreen>

namespace qd {

namespace {

struct Example
{
    const char *line;
    const char *says;
};

constexpr Example Examples[] = {
    {"scraper lon", QT_TRANSLATE_NOOP("qd::QueryHelp", "both words, anywhere in a worker's texts")},
    {"status:stale", QT_TRANSLATE_NOOP("qd::QueryHelp", "exactly that; status as it is shown")},
    {"host:lon-*", QT_TRANSLATE_NOOP("qd::QueryHelp", "* stands for anything")},
    {"queue:mail,sms", QT_TRANSLATE_NOOP("qd::QueryHelp", "one of several")},
    {"name~scrap", QT_TRANSLATE_NOOP("qd::QueryHelp", "contains")},
    {"name:\"two words\"", QT_TRANSLATE_NOOP("qd::QueryHelp", "quotes for spaces and signs")},
    {"errors>5", QT_TRANSLATE_NOOP("qd::QueryHelp", "percent; also <  <=  >=  =  !=")},
    {"idle>90s", QT_TRANSLATE_NOOP("qd::QueryHelp", "times: ms s m h d; 1h30m")},
    {"memory>1.5GB", QT_TRANSLATE_NOOP("qd::QueryHelp", "sizes: KB MB GB; without a unit MB")},
    {"processed>=10k", QT_TRANSLATE_NOOP("qd::QueryHelp", "counts: k M")},
    {"-status:idle", QT_TRANSLATE_NOOP("qd::QueryHelp", "not; also NOT status:idle")},
    {"a OR (b -c)", QT_TRANSLATE_NOOP("qd::QueryHelp", "OR and parentheses; AND is between words")},
    {"has:job  -has:host", QT_TRANSLATE_NOOP("qd::QueryHelp", "known, not known; also host:—")},
    {"is:down",
     QT_TRANSLATE_NOOP("qd::QueryHelp", "also is:attention  busy  silent  pending  duplicate")},
};

} // namespace

QueryHelp::QueryHelp(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("qd", QStringLiteral("popup"));
    setAccessibleName(tr("What can be written in the filter"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(scaled(theme, 14), scaled(theme, 12), scaled(theme, 14),
                             scaled(theme, 12));
    grid->setHorizontalSpacing(scaled(theme, 18));
    grid->setVerticalSpacing(scaled(theme, 5));
    int row = 0;
    for (const Example &example : Examples) {
        auto *line = new TextLabel(theme, 12, QFont::Medium, Ink::Accent, this);
        line->setPlain(QString::fromUtf8(example.line));
        auto *says = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
        says->setPlain(tr(example.says));
        grid->addWidget(line, row, 0);
        grid->addWidget(says, row++, 1);
    }
    QStringList names;
    for (const FieldInfo &field : workerFields()) {
        if (!field.names.first().contains(u'_'))
            names << field.names.first();
    }
    auto *fields = new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this);
    fields->setMaxLines(4);
    fields->setPlain(tr("Fields: %1").arg(names.join(QStringLiteral(", "))));
    grid->addWidget(fields, row++, 0, 1, 2);
    auto *unknown = new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this);
    unknown->setPlain(tr("What is not known meets no comparison."));
    grid->addWidget(unknown, row, 0, 1, 2);
}

void QueryHelp::showBelow(const QWidget *line)
{
    adjustSize();
    const QRect room = line->screen()->availableGeometry();
    QPoint corner = line->mapToGlobal(QPoint(0, line->height() + 3));
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - height())));
    move(corner);
    show();
}

} // namespace qd
