// SPDX-License-Identifier: GPL-3.0-or-later
#include "querypopup.h"

#include "format.h"
#include "rowlist.h"

#include <QEvent>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

namespace qd {

namespace {

constexpr double EntryPx = 26, NarrowestPx = 260, WidestPx = 460;
constexpr int CountRole = Qt::UserRole + 1;

class EntryDelegate final : public ListDelegate
{
public:
    EntryDelegate(const Theme &theme, QObject *parent)
        : ListDelegate(theme, EntryPx, parent)
    {
    }

protected:
    void paintRow(QPainter &painter, const QRect &room, Qt::LayoutDirection direction,
                  const QModelIndex &index) const override
    {
        const QString count = index.data(CountRole).toString();
        const QFont font = theme().font(12.5);
        const int right =
            count.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(count) + scaled(theme(), 10);
        const QRect left = QStyle::visualRect(direction, room, room.adjusted(0, 0, -right, 0));
        paintPiece(painter, left, direction, index.data().toString(), theme().mono(12),
                   theme().colors().t1, Qt::ElideMiddle);
        paintPiece(painter, room, direction, count, font, theme().colors().t3, Qt::ElideNone,
                   Qt::AlignRight);
    }
    QString tip(const QModelIndex &index) const override { return index.data().toString(); }
};

} // namespace

QueryPopup::QueryPopup(QWidget *below, const Theme &theme)
    : QFrame(below)
    , m_theme(theme)
    , m_below(below)
    , m_model(new QStandardItemModel(this))
    , m_list(new RowList(theme, this))
    , m_sentence(new TextLabel(theme, 12, QFont::Normal, Ink::Bad, this))
{
    setProperty("qd", QStringLiteral("popup"));
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_list);
    auto *padded = new QHBoxLayout;
    padded->setContentsMargins(scaled(theme, 9), scaled(theme, 3), scaled(theme, 9),
                               scaled(theme, 3));
    padded->addWidget(m_sentence);
    column->addLayout(padded);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Ways to go on"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sentence->setMaxLines(4);
    hide();
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_entries.size())
            emit taken(Completion(m_entries[index.row()]));
    });
    below->installEventFilter(this);
    if (below->parentWidget())
        below->parentWidget()->installEventFilter(this);
}

QueryPopup::~QueryPopup() = default;

void QueryPopup::showEntries(const QList<Completion> &entries)
{
    m_entries = entries;
    m_model->clear();
    for (const Completion &entry : entries) {
        auto *item = new QStandardItem(entry.label);
        item->setEditable(false);
        if (entry.count >= 0)
            item->setData(format::count(entry.count), CountRole);
        item->setData(entry.count >= 0
                          ? tr("%1, %n worker(s)", nullptr, entry.count).arg(entry.label)
                          : entry.label,
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex({});
    m_list->setVisible(!entries.isEmpty());
    m_sentence->hide();
    if (entries.isEmpty())
        hide();
    else
        place();
}

void QueryPopup::showSentence(const QString &sentence)
{
    m_entries.clear();
    m_list->hide();
    m_sentence->setPlain(sentence);
    m_sentence->show();
    place();
}

void QueryPopup::move(int by)
{
    const int rows = int(m_entries.size()), now = m_list->currentIndex().row();
    // "Nothing" is one more place, before the first.
    const int next = (now + 1 + by + rows + 1) % (rows + 1) - 1;
    m_list->setCurrentIndex(m_model->index(next, 0));
    if (next < 0)
        m_list->clearSelection();
}

const Completion *QueryPopup::chosen() const
{
    const int row = m_list->currentIndex().row();
    return isChoosing() && row >= 0 && row < m_entries.size() ? &m_entries[row] : nullptr;
}

/// Over what lies below the line, in whatever window that is by now.
void QueryPopup::place()
{
    QWidget *window = m_below->window();
    if (parentWidget() != window)
        setParent(window);
    const int width = qMin(qMax(scaled(m_theme, NarrowestPx), m_below->width()),
                           qMin(scaled(m_theme, WidestPx), window->width()));
    const int sentence = m_sentence->heightForWidth(width - scaled(m_theme, 20) - 2);
    const int height = m_entries.isEmpty() ? sentence + scaled(m_theme, 8) + 10
                                           : int(m_entries.size()) * scaled(m_theme, EntryPx) + 10;
    const QPoint corner = m_below->mapTo(window, QPoint(0, m_below->height() + 3));
    const int left =
        layoutDirection() == Qt::RightToLeft ? corner.x() + m_below->width() - width : corner.x();
    setGeometry(qMax(0, qMin(left, window->width() - width)), corner.y(), width,
                qMin(height, window->height() - corner.y()));
    show();
    raise();
}

bool QueryPopup::eventFilter(QObject *watched, QEvent *event)
{
    // The line may move while one writes: what stands beside it changes with what it says.
    const auto type = event->type();
    if (type == QEvent::Hide && watched == m_below)
        hide();
    else if ((type == QEvent::Move || type == QEvent::Resize) && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace qd
