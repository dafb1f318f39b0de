// SPDX-License-Identifier: GPL-3.0-or-later
#include "failureside.h"

#include "fleet.h"
#include "format.h"
#include "jsonview.h"
#include "querygrammar.h"
#include "redaction.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace qd {

namespace {

QString namesText(const NameCounts &names)
{
    const QStringList all = names.names();
    QStringList first;
    for (const QString &name : all.mid(0, 4))
        first << QStringLiteral("%1 (%2)").arg(displayText(name, 60),
                                               format::count(qint64(names.counts.value(name))));
    if (all.size() > 4)
        first << FailureSide::tr("%1 more").arg(format::count(qint64(all.size()) - 4));
    return first.isEmpty() ? format::Unknown : first.join(QStringLiteral(", "));
}

/// Ids of streams: others no queue knows.
QStringList streamIds(const QStringList &ids)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,20}-[0-9]{1,20}$"));
    return ids.filter(shape);
}

/// Field by field where they differ: "a ≠ b".
QJsonObject differences(const QJsonObject &a, const QJsonObject &b)
{
    const auto words = [](const QJsonValue &value) {
        if (value.isUndefined())
            return format::Unknown;
        if (value.isObject() || value.isArray())
            return QString::fromUtf8(
                       QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
                .chopped(1)
                .mid(1)
                .left(80);
        return value.toVariant().toString().left(80);
    };
    QJsonObject differ;
    for (const QJsonObject &one : {a, b}) {
        for (const QString &name : one.keys()) {
            if (a.value(name) != b.value(name))
                differ.insert(name, words(a.value(name)) + QStringLiteral("  ≠  ") +
                                        words(b.value(name)));
        }
    }
    return differ;
}

} // namespace

QString failureFilter(const FailureCause &cause)
{
    static const QRegularExpression gaps(QStringLiteral("#|“…”|/…|@|\"|\\\\|https?://"));
    QStringList literals;
    for (const QString &piece : cause.cause.split(gaps)) {
        const QString fit = piece.simplified();
        if (fit.size() >= 3 && !literals.contains(fit))
            literals << fit.left(80);
    }
    std::stable_sort(literals.begin(), literals.end(),
                     [](const QString &x, const QString &y) { return x.size() > y.size(); });
    QString line = QStringLiteral("is:failure");
    const QString error = cause.sample.fields.value(QLatin1StringView("error")).toString();
    for (const QString &literal : literals.mid(0, 4)) {
        const bool inText = cause.sample.text.contains(literal, Qt::CaseInsensitive);
        const bool inError = error.contains(literal, Qt::CaseInsensitive);
        if (inText || inError)
            line +=
                (inText ? QStringLiteral(" text~\"%1\"") : QStringLiteral(" field.error~\"%1\""))
                    .arg(literal);
    }
    return line;
}

FailureSide::FailureSide(Fleet &fleet, const Theme &theme, QWidget *parent)
    : SidePanel(theme, 10, parent)
    , m_fleet(fleet)
    , m_fieldsName(new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this))
    , m_tree(new JsonView(this))
    , m_these(new QPushButton(tr("Show these"), this))
    , m_requeue(new QPushButton(tr("Requeue"), this))
    , m_menu(new QMenu(this))
{
    const int side = sidePx();
    name()->setElide(Qt::ElideRight);

    QVBoxLayout *column = this->column();
    auto *grid = m_grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(theme, 12));
    grid->setVerticalSpacing(scaled(theme, 7));
    const QString names[LineCount] = {tr("Cause"),   tr("Failures"), tr("First"), tr("Last"),
                                      tr("Workers"), tr("Queues"),   tr("Newest")};
    for (int line = 0; line < LineCount; ++line) {
        auto *name = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this);
        name->setPlain(names[line]);
        name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        for (int which = 0; which < 2; ++which) {
            const bool strong = line == Cause || line == Count;
            auto *value = new TextLabel(theme, 12, strong ? QFont::DemiBold : QFont::Normal,
                                        line == Sample ? Ink::Bad : Ink::Primary, this);
            value->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            value->setMaxLines(line == Cause || line == Sample     ? 6
                               : line == Workers || line == Queues ? 4
                                                                   : 2);
            m_lines[which][line] = value;
            grid->addWidget(value, line, 1 + which);
        }
    }
    auto *spread = new TextLabel(theme, 11, QFont::Normal, Ink::Muted, this);
    spread->setPlain(tr("Spread"));
    grid->addWidget(spread, LineCount, 0, Qt::AlignTop);
    for (int which = 0; which < 2; ++which) {
        m_spread[which] = new SpreadStrip(theme, this);
        grid->addWidget(m_spread[which], LineCount, 1 + which);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    column->addWidget(m_fieldsName);
    m_tree->setAccessibleName(tr("Fields of the newest failure"));
    m_tree->setMinimumHeight(scaled(theme, 100));
    column->addWidget(m_tree, 1);

    auto *feet = new QHBoxLayout;
    feet->setContentsMargins(side, scaled(theme, 6), side, side);
    feet->setSpacing(scaled(theme, 6));
    m_requeue->setProperty("qd", QStringLiteral("menu"));
    m_requeue->setMenu(m_menu);
    feet->addWidget(m_these);
    feet->addWidget(m_requeue);
    feet->addStretch(1);
    body()->addLayout(feet);
    connect(m_these, &QPushButton::clicked, this, [this] { emit filterRequested(m_filter); });
}

QList<QWidget *> FailureSide::tabOrder() const
{
    return {closeButton(), m_tree, m_these, m_requeue};
}

void FailureSide::show(const QList<const FailureCause *> &causes, qsizetype chosen)
{
    const bool two = causes.size() > 1;
    name()->setPlain(!two ? tr("One cause")
                     : chosen == 2
                         ? tr("Two causes compared")
                         : tr("The first two of %1 compared").arg(format::count(qint64(chosen))));
    qint64 from = std::numeric_limits<qint64>::max(), to = 0;
    for (const FailureCause *cause : causes) {
        if (cause->minutes.empty())
            continue;
        from = std::min(from, cause->minutes.front().first);
        to = std::max(to, cause->minutes.back().first);
    }
    const auto instant = [](qint64 ms) { return ms ? format::dateTime(ms) : format::Unknown; };
    for (int which = 0; which < 2; ++which) {
        const FailureCause *cause = causes.value(which);
        for (TextLabel *line : m_lines[which])
            line->setVisible(cause);
        m_spread[which]->setVisible(cause);
        if (!cause)
            continue;
        m_lines[which][Cause]->setPlain(displayText(cause->cause, 300));
        m_lines[which][Count]->setPlain(format::count(qint64(cause->count)));
        m_lines[which][First]->setPlain(instant(cause->firstMs));
        m_lines[which][Last]->setPlain(instant(cause->lastMs));
        m_lines[which][Workers]->setPlain(namesText(cause->workers));
        m_lines[which][Queues]->setPlain(namesText(cause->queues));
        m_lines[which][Sample]->setPlain(
            displayText(m_fleet.redaction().text(failureMessage(cause->sample)), 600));
        m_spread[which]->show(*cause, from, to);
    }
    m_grid->setColumnStretch(2, two ? 1 : 0);
    const QJsonObject first = m_fleet.redaction().json(causes.first()->sample.fields);
    const QJsonObject fields =
        two ? differences(first, m_fleet.redaction().json(causes.at(1)->sample.fields)) : first;
    m_fieldsName->setPlain(!fields.isEmpty() && two
                               ? tr("Fields in which the newest of each differ")
                           : !fields.isEmpty() ? tr("Fields of the newest")
                           : two               ? tr("The newest of each have the same fields")
                                               : tr("The newest came without fields"));
    m_tree->setValue(fields);
    m_filter = failureFilter(*causes.first());
    m_these->setEnabled(!two);
    m_these->setToolTip(two ? tr("Choose one cause") : QString());
    showRequeue(two ? nullptr : causes.first());
}

void FailureSide::showRequeue(const FailureCause *one)
{
    if (m_menu->isVisible())
        return; // not under the pointer
    m_menu->clear();
    m_targets.clear();
    if (one)
        fillTargets(*one);
    const QString why = m_fleet.whyNotRequeue();
    m_requeue->setEnabled(!m_targets.isEmpty() && why.isEmpty());
    m_requeue->setToolTip(!one             ? tr("Choose one cause")
                          : !why.isEmpty() ? why
                          : m_targets.isEmpty()
                              ? tr("Its queues hold no dead letters, and no orphaned tasks that "
                                   "are known to have failed of it")
                              : QString());
}

void FailureSide::fillTargets(const FailureCause &cause)
{
    for (const QString &queue : cause.queues.names()) {
        const QueueRow *row = m_fleet.queues()->row(m_fleet.queues()->rowOf(queue));
        if (!row)
            continue;
        for (const bool dead : {true, false}) {
            if ((dead ? row->queue.dead : row->queue.orphaned).value_or(0) <= 0)
                continue;
            RequeueTarget target;
            target.queue = queue;
            target.ids = streamIds(cause.ids.value(queue));
            target.dead = dead;
            target.cause = cause.cause;
            if (!dead && target.ids.isEmpty())
                continue; // what is held tells no cause: its id has to
            m_targets << target;
            const QString name = displayText(queue, 60).replace(u'&', QStringLiteral("&&"));
            m_menu->addAction(
                (dead ? tr("Dead letters of %1…") : tr("Orphaned tasks of %1…")).arg(name), this,
                [this, target] { emit requeueRequested(target); });
        }
    }
}

QString FailureSide::text() const
{
    QStringList lines{name()->text()};
    for (const auto &which : m_lines) {
        for (const TextLabel *line : which) {
            if (!line->isHidden())
                lines << line->text();
        }
    }
    return lines.join(u'\n');
}

SpreadStrip::SpreadStrip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(FailureSide::tr("How often over time"));
}

QSize SpreadStrip::sizeHint() const
{
    return {scaled(m_theme, 120), scaled(m_theme, 34)};
}

void SpreadStrip::show(const FailureCause &cause, qint64 fromMinute, qint64 toMinute)
{
    std::fill(std::begin(m_bars), std::end(m_bars), 0);
    const double span = double(std::max<qint64>(1, toMinute - fromMinute + 1));
    for (const auto &[minute, count] : cause.minutes)
        m_bars[std::clamp(int(double(minute - fromMinute) / span * Bars), 0, Bars - 1)] += count;
    update();
}

void SpreadStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = m_theme.colors();
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
    const quint32 most =
        std::max<quint32>(1, *std::max_element(std::begin(m_bars), std::end(m_bars)));
    for (int i = 0; i < Bars; ++i) {
        if (m_bars[i] == 0)
            continue;
        const int left = i * width() / Bars, right = (i + 1) * width() / Bars;
        const int tall = std::max(2, int(qint64(m_bars[i]) * (height() - 2) / most));
        const QRect bar(left, height() - 1 - tall, std::max(1, right - left - 1), tall);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                         m_theme.color(Tone::Bad));
    }
}

} // namespace qd
