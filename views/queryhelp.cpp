// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryhelp.h"

#include "activityquery.h"
#include "textlabel.h"
#include "workerfields.h"

#include <QGridLayout>
#include <QScreen>

#include <span>

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

constexpr Example ActivityExamples[] = {
    {"timeout letters", QT_TRANSLATE_NOOP("qd::QueryHelp", "both words, anywhere in an entry")},
    {"worker:scraper-*", QT_TRANSLATE_NOOP("qd::QueryHelp", "* stands for anything")},
    {"kind:job_failed,alert", QT_TRANSLATE_NOOP("qd::QueryHelp", "one of several; also kind:job")},
    {"is:failure", QT_TRANSLATE_NOOP("qd::QueryHelp",
                                     "also is:success  warning  job  cron  control  connection")},
    {"text~\"exit code\"", QT_TRANSLATE_NOOP("qd::QueryHelp", "contains; quotes for spaces")},
    {"duration>30s", QT_TRANSLATE_NOOP("qd::QueryHelp", "times: ms s m h d; also <  <=  >=  !=")},
    {"age<10m", QT_TRANSLATE_NOOP("qd::QueryHelp", "no older than that")},
    {"time>=2026-01-31T14:00Z", QT_TRANSLATE_NOOP("qd::QueryHelp", "since then")},
    {"field.url:*.pdf", QT_TRANSLATE_NOOP("qd::QueryHelp", "any field that entries come with")},
    {"has:duration", QT_TRANSLATE_NOOP("qd::QueryHelp", "known; also has:url, -has:job")},
    {"-kind:job_started", QT_TRANSLATE_NOOP("qd::QueryHelp", "not; also NOT kind:job_started")},
    {"a OR (b -c)", QT_TRANSLATE_NOOP("qd::QueryHelp", "OR and parentheses; AND is between words")},
};

} // namespace

QueryHelp::QueryHelp(const Theme &theme, QWidget *parent)
    : QueryHelp(theme, Workers, parent)
{
}

QueryHelp::QueryHelp(const Theme &theme, Of of, QWidget *parent)
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
    const auto examples = of == Workers ? std::span<const Example>(Examples)
                                        : std::span<const Example>(ActivityExamples);
    for (const Example &example : examples) {
        auto *line = new TextLabel(theme, 12, QFont::Medium, Ink::Accent, this);
        line->setPlain(QString::fromUtf8(example.line));
        auto *says = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
        says->setPlain(tr(example.says));
        grid->addWidget(line, row, 0);
        grid->addWidget(says, row++, 1);
    }
    QStringList names;
    if (of == Workers) {
        for (const FieldInfo &field : workerFields()) {
            if (!field.names.first().contains(u'_'))
                names << field.names.first();
        }
    } else {
        for (const ActivityFieldInfo &field : activityFields())
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
