// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettebox.h"

#include "panel.h"
#include "rowlist.h"
#include "textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace qd {

namespace {

constexpr double PaletteRowPx = 38;
constexpr int MostRows = 9;

QString iconOf(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Page: return QStringLiteral("overview");
    case PaletteEntry::Action: return QStringLiteral("settings");
    case PaletteEntry::Worker: return QStringLiteral("workers");
    case PaletteEntry::Control: return QStringLiteral("restart");
    case PaletteEntry::Queue: return QStringLiteral("queues");
    case PaletteEntry::Fleet: return QStringLiteral("fleets");
    case PaletteEntry::Job: return QStringLiteral("timeline");
    case PaletteEntry::Activity: return QStringLiteral("activity");
    }
    return {};
}

class PaletteDelegate final : public ListDelegate
{
public:
    PaletteDelegate(const Theme &theme, const PaletteModel &model, QObject *parent)
        : ListDelegate(theme, PaletteRowPx, parent)
        , m_model(model)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const PaletteEntry *entry = m_model.entry(index.row());
        if (!entry)
            return;
        const auto px = [this](double length) { return scaled(theme(), length); };
        const Colors &colors = theme().colors();
        const QRect row = room.adjusted(px(16), 0, -px(14), 0);
        const int side = px(16);
        const QRect icon = QStyle::visualRect(
            direction, row, QRect(row.x(), row.center().y() - side / 2, side, side));
        theme().icon(iconOf(entry->kind), colors.t2).paint(&painter, icon);

        int end = row.right();
        if (!entry->keys.isEmpty()) {
            const QFont mono = theme().mono(11);
            const int width = QFontMetrics(mono).horizontalAdvance(entry->keys) + px(12);
            const QRect box(row.right() - width, row.center().y() - px(10), width, px(20));
            const QRect shown = QStyle::visualRect(direction, row, box);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(colors.line);
            painter.setBrush(colors.bg1);
            painter.drawRoundedRect(QRectF(shown).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
            painter.setPen(colors.t2);
            painter.setFont(mono);
            painter.drawText(shown, Qt::AlignCenter, entry->keys);
            end = box.left() - px(10);
        }
        // Letter by letter where some were typed: those stand out.
        const QFont strong = theme().font(13, QFont::DemiBold);
        const QFontMetrics metrics(strong);
        const int left = row.x() + side + px(12);
        const QString title = metrics.elidedText(entry->title, Qt::ElideRight, end - left);
        const int width = metrics.horizontalAdvance(title);
        const QRect whole = QStyle::visualRect(direction, row, QRect(left, row.y(), width + 1, row.height()));
        painter.setFont(strong);
        painter.setPen(colors.t1);
        painter.drawText(whole, Qt::AlignVCenter | textFlags(title), title);
        if (!title.isRightToLeft()) {
            painter.setPen(colors.accent);
            for (const int mark : entry->marks) {
                if (mark >= title.size() || title.at(mark) != entry->title.at(mark))
                    continue;
                const int x = metrics.horizontalAdvance(title.left(mark));
                painter.drawText(QRect(whole.x() + x, whole.y(), metrics.horizontalAdvance(title.at(mark)) + px(2), whole.height()),
                                 Qt::AlignVCenter | Qt::AlignLeft, title.mid(mark, 1));
            }
        }
        const int noteLeft = left + width + px(8);
        if (end - noteLeft > px(30))
            paintPiece(painter,
                       QStyle::visualRect(direction, row,
                                          QRect(noteLeft, row.y(), end - noteLeft, row.height())),
                       direction, entry->note, theme().font(12), colors.t3);
    }
    QString tip(const QModelIndex &index) const override
    {
        const PaletteEntry *entry = m_model.entry(index.row());
        return entry ? entry->title : QString();
    }

private:
    const PaletteModel &m_model;
};

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel(); // another question, another answer
    m_entries = entries;
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *one = entry(index.row());
    if (!one)
        return {};
    if (role == Qt::DisplayRole)
        return one->title;
    if (role == Qt::AccessibleTextRole)
        return QStringList{one->title, one->note, one->keys}.join(QStringLiteral(", "));
    return {};
}

PaletteBox::PaletteBox(const Theme &theme, Find find, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_theme(theme)
    , m_find(std::move(find))
    , m_edit(new QLineEdit(this))
    , m_list(new RowList(theme, this))
    , m_model(new PaletteModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Palette"));
    auto *column = new QVBoxLayout(this);
    const int line = scaled(theme, 1);
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(0);
    m_edit->setFrame(false);
    m_edit->setFixedHeight(scaled(theme, 46));
    m_edit->setMaxLength(200);
    m_edit->setFont(theme.font(15));
    m_edit->setStyleSheet(QStringLiteral("QLineEdit { border: none; background: transparent; padding-left: %1px; padding-right: %1px; }")
                              .arg(scaled(theme, 14)));
    m_edit->setPlaceholderText(tr("Find worker, queue, job or command…"));
    m_edit->setAccessibleName(tr("Find worker, queue, job or command"));
    column->addWidget(m_edit);
    column->addWidget(new Rule(theme, this));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, *m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the line's
    m_list->setAccessibleName(tr("What was found"));
    column->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &PaletteBox::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { choose(at.row()); });
}

void PaletteBox::openOver(const QWidget *window)
{
    const int width = qMin(scaled(m_theme, 640), window->width() - scaled(m_theme, 40));
    const int height = qMin(scaled(m_theme, 46 + MostRows * PaletteRowPx + 4),
                            window->height() - scaled(m_theme, 40));
    const QPoint at = window->mapToGlobal(
        QPoint((window->width() - width) / 2, qMin(scaled(m_theme, 120), window->height() / 10)));
    setGeometry(QRect(at, QSize(width, height)));
    find();
    show();
    m_edit->setFocus();
}

void PaletteBox::find()
{
    m_model->setEntries(m_find(m_edit->text()));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void PaletteBox::choose(int row)
{
    const PaletteEntry *entry = m_model->entry(row);
    if (!entry)
        return;
    const PaletteEntry what = *entry;
    close();
    emit chosen(what);
}

bool PaletteBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentIndex().row(), rows = m_model->rowCount();
    const auto go = [this, rows](int to) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index((to + rows) % rows));
        return true;
    };
    switch (key) {
    case Qt::Key_Down: return go(row + 1);
    case Qt::Key_Up: return go(row - 1);
    case Qt::Key_PageDown: return go(qMin(row + MostRows, rows - 1));
    case Qt::Key_PageUp: return go(qMax(row - MostRows, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(row); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

void PaletteBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().bg2);
    painter.setPen(m_theme.colors().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace qd
