// SPDX-License-Identifier: GPL-3.0-or-later
#include "failurepane.h"

#include "emptystate.h"
#include "failureside.h"
#include "failuretable.h"
#include "filteredit.h"
#include "fleet.h"
#include "format.h"
#include "panel.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace qd {

FailurePane::FailurePane(Fleet &fleet, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_model(*fleet.log())
    , m_filter(new FilterEdit(this))
    , m_table(new FailureTable(m_model, theme))
    , m_side(new FailureSide(fleet, theme))
    , m_empty(new EmptyState(theme))
    , m_stack(new QStackedWidget(this))
    , m_split(new QSplitter(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(theme, 10));
    m_filter->setPlaceholderText(tr("Find a cause, a worker or a queue"));
    m_filter->setAccessibleName(tr("Find a cause"));
    m_filter->setMaxLength(200);
    column->addWidget(m_filter);
    auto *surface = new Panel(theme);
    surface->body()->addWidget(m_table, 1);
    m_stack->addWidget(surface);
    m_stack->addWidget(m_empty);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(scaled(theme, 12));
    m_split->addWidget(m_stack);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    column->addWidget(m_split, 1);
    m_side->hide();
    m_model.setRedaction(fleet.redaction());

    connect(&fleet, &Fleet::redactionChanged, this, [this] {
        m_model.setRedaction(m_fleet.redaction());
        look();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->find(text);
        emit changed();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &FailurePane::focusTable);
    connect(m_table, &FailureTable::chosenChanged, this, &FailurePane::look);
    connect(m_table, &FailureTable::opened, this, [this](int row) {
        if (const FailureCause *cause = m_model.cause(row))
            emit filterRequested(failureFilter(*cause));
    });
    connect(m_side, &FailureSide::filterRequested, this, &FailurePane::filterRequested);
    connect(m_side, &FailureSide::requeueRequested, this, &FailurePane::requeueRequested);
    connect(m_side, &FailureSide::closeRequested, this, &FailurePane::closeSide);
    connect(m_empty, &EmptyState::stepTaken, m_filter, &QLineEdit::clear);
    connect(&m_model, &FailureModel::changed, this, [this] {
        look();
        emit changed();
    });
    connect(&theme, &Theme::changed, this, &FailurePane::arrange);
    connect(fleet.queues(), &QAbstractItemModel::dataChanged, this, [this] {
        const QList<int> rows = m_table->chosenRows();
        if (isVisible() && !rows.isEmpty())
            m_side->showRequeue(rows.size() > 1 ? nullptr : m_model.cause(rows.first()));
    });
}

void FailurePane::look()
{
    QList<const FailureCause *> chosen;
    for (const int row : m_table->chosenRows())
        chosen << m_model.cause(row);
    const bool shown = !chosen.isEmpty();
    if (shown)
        m_side->show(chosen.mid(0, 2), chosen.size());
    if (shown == !m_side->isHidden())
        return;
    m_side->setVisible(shown);
    arrange();
}

bool FailurePane::closeSide()
{
    if (m_side->isHidden())
        return false;
    m_table->clearSelection();
    focusTable();
    return true;
}

void FailurePane::refresh(int freshness)
{
    m_table->setDimmed(freshness);
    const bool nothing = m_table->model()->rowCount() == 0;
    if (nothing && m_model.rowCount() > 0)
        m_empty->show(QStringLiteral("filter"), tr("No cause with these words"),
                      tr("There are %1 causes.").arg(format::count(m_model.rowCount())),
                      tr("Clear"));
    else if (nothing)
        m_empty->show(QStringLiteral("check"), tr("Nothing has failed"),
                      tr("What fails is counted here by its cause, as far back as activity was "
                         "seen."));
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    m_filter->setEnabled(m_model.rowCount() > 0);
}

QString FailurePane::summary() const
{
    if (m_model.failures() == 0)
        return {};
    QString text =
        tr("%1 failures, %2 causes")
            .arg(format::count(qint64(m_model.failures())), format::count(m_model.rowCount()));
    if (m_model.otherCount() > 0)
        text += tr(" · %1 of further causes").arg(format::count(qint64(m_model.otherCount())));
    if (m_model.missedCount() > 0)
        text +=
            tr(" · %1 entries went by unseen").arg(format::count(qint64(m_model.missedCount())));
    return text;
}

ExportTable FailurePane::toExport() const
{
    ExportTable table;
    table.name = QStringLiteral("failures");
    for (const char *column : {"cause", "failures", "first", "last", "workers", "queues", "sample"})
        table.columns << QString::fromLatin1(column);
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        table.keys << QString::number(m_table->sourceRow(row));
    table.what = tr("%1 causes").arg(format::count(qint64(table.keys.size())));
    table.row = [this](const QString &key) -> ExportRow {
        const FailureCause *cause = m_model.cause(key.toInt());
        if (!cause)
            return {};
        const auto instant = [](qint64 ms) { return ms ? QVariant(isoUtc(ms)) : QVariant(); };
        return {cause->cause,
                cause->count,
                instant(cause->firstMs),
                instant(cause->lastMs),
                cause->workers.names().join(QStringLiteral(", ")),
                cause->queues.names().join(QStringLiteral(", ")),
                m_fleet.redaction().text(failureMessage(cause->sample))};
    };
    return table;
}

void FailurePane::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> FailurePane::tabOrder() const
{
    return QList<QWidget *>{m_filter, m_table} + m_side->tabOrder();
}

void FailurePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FailurePane::arrange()
{
    const bool narrow = width() < scaled(m_theme, 1150);
    const int side = scaled(m_theme, narrow ? 340 : 460);
    m_side->setMinimumWidth(scaled(m_theme, 300));
    m_side->setMaximumWidth(scaled(m_theme, 720));
    m_split->setSizes({m_split->width() - m_split->handleWidth() - side, side});
}

} // namespace qd
