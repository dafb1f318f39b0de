// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditdialog.h"

#include "datatable.h"
#include "exportdialog.h"
#include "filteredit.h"
#include "format.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>

namespace qd {

namespace {

const QList<TableColumn> &auditColumns()
{
    static const QList<TableColumn> columns = {{176, 0},  // when
                                               {90, 1},   // who
                                               {100, 1},  // what
                                               {190, 3},  // to what
                                               {96, 1},   // outcome
                                               {200, 4}}; // words
    return columns;
}

class AuditDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &room, const QStyleOptionViewItem &,
                   const QModelIndex &index) const override
    {
        const int column = index.column();
        const QString text = index.data().toString();
        QColor color = theme().colors().t1;
        if (column == AuditTimeColumn || column == AuditMessageColumn)
            color = theme().colors().t2;
        if (column == AuditOutcomeColumn)
            color = toneOf(text);
        paintText(painter, room, text,
                  theme().font(12.5, column == AuditActionColumn ? QFont::DemiBold : QFont::Normal),
                  color, Qt::AlignLeft,
                  column == AuditObjectColumn || column == AuditUserColumn ? Qt::ElideMiddle
                                                                           : Qt::ElideRight);
    }

private:
    QColor toneOf(const QString &outcome) const
    {
        if (outcome == u"done" || outcome == u"requeued" || outcome == u"dead")
            return theme().color(Tone::Ok);
        if (outcome == u"requested")
            return theme().color(Tone::Info);
        if (outcome == u"refused" || outcome == u"failed")
            return theme().color(Tone::Bad);
        return theme().color(Tone::Warn);
    }
};

class AuditTable final : public DataTable
{
public:
    AuditTable(AuditModel &model, const Theme &theme, QWidget *parent)
        : DataTable(theme, auditColumns(), parent)
    {
        setAccessibleName(AuditDialog::tr("Audit log"));
        setModel(&model);
        useDelegate(new AuditDelegate(theme, this));
        horizontalHeader()->setSortIndicatorShown(false);
        horizontalHeader()->setSectionsClickable(false);
    }
};

} // namespace

AuditDialog::AuditDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_filter(new FilterEdit(this))
    , m_count(new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this))
    , m_verdict(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_trouble(new TextLabel(theme, 12, QFont::Normal, Ink::Warn, this))
    , m_verify(new QPushButton(tr("Verify"), this))
    , m_export(new QPushButton(tr("Export…"), this))
{
    setWindowTitle(tr("Audit log"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 18);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 10));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(theme, 10));
    auto *title = new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("Audit log"));
    head->addWidget(title);
    head->addWidget(m_count);
    head->addStretch(1);
    m_filter->setPlaceholderText(tr("Filter: words of who, what, outcome"));
    m_filter->setAccessibleName(tr("Filter the audit log"));
    m_filter->setMaxLength(200);
    m_filter->setMinimumWidth(scaled(theme, 240));
    head->addWidget(m_filter);
    column->addLayout(head);
    m_table = new AuditTable(m_model, theme, this);
    column->addWidget(m_table, 1);
    m_verdict->setMaxLines(3);
    column->addWidget(m_verdict);
    m_trouble->setMaxLines(2);
    m_trouble->hide();
    column->addWidget(m_trouble);
    auto *feet = new QHBoxLayout;
    feet->addWidget(m_verify);
    feet->addWidget(m_export);
    feet->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    feet->addWidget(close);
    column->addLayout(feet);
    for (QPushButton *button : {m_verify, m_export, close})
        button->setAutoDefault(false);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model.setFilter(words);
        count();
    });
    connect(m_verify, &QPushButton::clicked, this, [this] {
        m_verify->setEnabled(false);
        m_verdict->setInk(Ink::Secondary);
        m_verdict->setPlain(tr("Verifying…"));
        emit verifyRequested();
    });
    connect(m_export, &QPushButton::clicked, this, &AuditDialog::showExport);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_verdict->setPlain(
        tr("Every row carries the hash of the one before it. Verify reads them all."));
    count();
    m_filter->setFocus();
    resizeWithin(*this, {scaled(theme, 940), scaled(theme, 560)});
}

void AuditDialog::setRows(const QList<AuditRow> &rows)
{
    m_known = true;
    m_model.setRows(rows);
    count();
}

void AuditDialog::add(const QList<AuditRow> &rows)
{
    m_model.add(rows);
    count();
}

void AuditDialog::count()
{
    const qint64 shown = m_model.rowCount(), all = m_model.all();
    m_count->setPlain(!m_known   ? tr("reading…")
                      : all == 0 ? tr("nothing was done yet")
                      : shown == all
                          ? tr("%1 rows").arg(format::count(all))
                          : tr("%1 of %2 rows").arg(format::count(shown), format::count(all)));
    m_export->setEnabled(shown > 0);
}

void AuditDialog::setVerdict(const AuditVerdict &verdict)
{
    m_verify->setEnabled(true);
    m_verdict->setInk(verdict.whole ? Ink::Ok : Ink::Bad);
    m_verdict->setPlain(
        (verdict.whole ? tr("✓ %1") : tr("✕ %1")).arg(displayText(verdict.sentence, 500)));
}

void AuditDialog::setTrouble(const QString &sentence)
{
    m_trouble->setPlain(displayText(sentence, 500));
    m_trouble->setVisible(!sentence.isEmpty());
}

QString AuditDialog::verdictText() const
{
    return m_verdict->text();
}

void AuditDialog::showExport()
{
    auto *dialog = new ExportDialog(auditExport(m_model), tr("this computer"), m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AuditDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
