// SPDX-License-Identifier: GPL-3.0-or-later
#include "queryline.h"

#include "querypopup.h"
#include "textlabel.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

namespace qd {

namespace {

constexpr int PatienceMs = 700; ///< most mistakes are only lines that are not finished

QToolButton *innerButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setProperty("qd", QStringLiteral("inner"));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCursor(Qt::ArrowCursor);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

QueryLine::QueryLine(const Theme &theme, QWidget *parent)
    : FilterEdit(parent)
    , m_theme(theme)
    , m_popup(new QueryPopup(this, theme))
    , m_note(new TextLabel(theme, 12, QFont::Normal, Ink::Muted, this))
    , m_clear(innerButton(this, tr("Clear the filter (Esc)")))
    , m_help(innerButton(this, tr("What can be written here (F1)")))
{
    setPlaceholderText(tr("Filter"));
    setMaxLength(int(WorkerQuery::LongestLine) + 1); // one more is said to be too long, not cut
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_help->setText(QStringLiteral("?"));
    QAction *lens = addAction(QIcon(), QLineEdit::LeadingPosition);
    const auto restyle = [this, lens] {
        lens->setIcon(m_theme.icon(QStringLiteral("search"), m_theme.colors().t3));
        m_clear->setIcon(m_theme.icon(QStringLiteral("close"), m_theme.colors().t3));
        arrange();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();

    m_complain.setSingleShot(true);
    m_complain.setInterval(PatienceMs);
    connect(&m_complain, &QTimer::timeout, this, [this] {
        if (hasFocus() && !m_mistake.sentence.isEmpty() && !m_popup->isChoosing())
            m_popup->showSentence(m_mistake.sentence);
    });
    connect(this, &QLineEdit::textEdited, this, [this] { offer(); }); // comes before textChanged
    connect(this, &QLineEdit::textChanged, this, &QueryLine::apply);
    connect(m_popup, &QueryPopup::taken, this, &QueryLine::take);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        setFocus();
    });
    connect(m_help, &QToolButton::clicked, this, &QueryLine::helpRequested);
}

QueryLine::~QueryLine()
{
    delete m_popup;
}

QueryPopup *QueryLine::popup() const
{
    return m_popup;
}

/// A value that is only begun, while the list below has those that it may become, says nothing yet:
/// no flash of an empty page at each letter.
void QueryLine::apply()
{
    QString line = text();
    if (m_popup->isChoosing() && m_completions.ofValue && m_completions.to == line.size() &&
        m_completions.from < line.size())
        line.truncate(m_completions.from);
    m_complain.stop();
    if (put(line, &m_mistake)) {
        m_mistake = {}; // one that only breaks off is no mistake yet
    } else {
        m_complain.start();
    }
    if (m_mistake.sentence.isEmpty() && !m_popup->isChoosing())
        m_popup->hide();
    showState();
    emit filterChanged();
}

void QueryLine::offer(bool evenNothing)
{
    m_completions = complete(text(), cursorPosition(), evenNothing);
    // What stands there already is no way to go on.
    const QString typed = text().mid(m_completions.from, m_completions.to - m_completions.from);
    if (m_completions.entries.size() == 1 && m_completions.entries.first().text == typed)
        m_completions = {};
    m_popup->showEntries(m_completions.entries);
}

void QueryLine::closePopup()
{
    m_popup->hide();
    m_completions = {};
    apply();
}

void QueryLine::take(const Completion &entry)
{
    const Completions at = m_completions;
    const QString after = text().mid(at.to);
    const QString space = entry.open || after.startsWith(u' ') ? QString() : QStringLiteral(" ");
    const QString added = entry.text + space;
    m_popup->hide();
    m_completions = {};
    setText(text().left(at.from) + added + after);
    setCursorPosition(int(at.from + added.size()));
    setFocus();
    if (entry.open)
        offer();
    apply();
}

bool QueryLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_popup->isChoosing()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            const Completion *chosen = m_popup->chosen();
            take(Completion(chosen ? *chosen : m_popup->entries().first()));
            return true;
        }
    }
    // Before the page's own Esc gets it.
    if (event->type() == QEvent::ShortcutOverride && m_popup->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return FilterEdit::event(event);
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    const bool choosing = m_popup->isChoosing();
    switch (event->key()) {
    case Qt::Key_Down:
        if (choosing)
            m_popup->move(1);
        else
            offer(true);
        apply();
        return;
    case Qt::Key_Up:
        if (choosing)
            m_popup->move(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Completion *chosen = m_popup->chosen()) {
            take(Completion(*chosen));
            return;
        }
        closePopup();
        if (m_mistake.sentence.isEmpty())
            break;
        m_popup->showSentence(m_mistake.sentence);
        return;
    case Qt::Key_Escape:
        if (m_popup->isVisible()) {
            closePopup();
            return;
        }
        break;
    case Qt::Key_F1: emit helpRequested(); return;
    default: break;
    }
    FilterEdit::keyPressEvent(event);
}

void QueryLine::focusOutEvent(QFocusEvent *event)
{
    FilterEdit::focusOutEvent(event);
    if (m_popup && m_popup->isVisible())
        closePopup();
}

void QueryLine::resizeEvent(QResizeEvent *event)
{
    FilterEdit::resizeEvent(event);
    arrange();
}

void QueryLine::showState()
{
    const bool wrong = !m_mistake.sentence.isEmpty();
    m_note->setInk(wrong ? Ink::Bad : Ink::Muted);
    m_note->setPlain(wrong ? tr("not understood") : note());
    setAccessibleDescription(wrong ? m_mistake.sentence : m_note->text());
    m_clear->setVisible(!text().isEmpty());
    const QString look = wrong ? QStringLiteral("wrong") : QString();
    if (property("qd").toString() != look) {
        setProperty("qd", look);
        style()->unpolish(this);
        style()->polish(this);
    }
    arrange();
}

/// From the end: the question mark, what clears, what is hidden. The line gives them room.
void QueryLine::arrange()
{
    const int side = qMin(height() - 4, scaled(m_theme, 20)), gap = scaled(m_theme, 4);
    int used = gap;
    const auto put = [&](QWidget *widget, int width) {
        const QRect place(this->width() - used - width, (height() - side) / 2, width, side);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        used += width + gap;
    };
    put(m_help, side);
    if (!m_clear->isHidden())
        put(m_clear, side);
    // Where there is little room what is written comes first.
    const int label = m_note->text().isEmpty() ? 0 : m_note->sizeHint().width();
    const bool fits = label > 0 && width() - used - label > scaled(m_theme, 120);
    m_note->setVisible(fits);
    if (fits)
        put(m_note, label);
    const QMargins margins =
        layoutDirection() == Qt::RightToLeft ? QMargins(used, 0, 0, 0) : QMargins(0, 0, used, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
}

} // namespace qd
