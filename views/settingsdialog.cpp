// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "shortcutbook.h"
#include "textlabel.h"
#include "windowplace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace qd {

namespace {

/// The keys of one command: pressed, they are taken unless something else has them.
class KeysRow final : public QWidget
{
public:
    KeysRow(ShortcutBook &book, const ShortcutBook::Entry &entry, const Theme &theme)
        : m_book(book)
        , m_id(entry.id)
        , m_edit(new QKeySequenceEdit(entry.keys))
        , m_said(new TextLabel(theme, 11, QFont::Normal, Ink::Bad))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(scaled(theme, 2));
        auto *line = new QHBoxLayout;
        m_edit->setAccessibleName(SettingsDialog::tr("Keys: %1").arg(entry.text));
        m_edit->setMinimumWidth(scaled(theme, 150));
        auto *standard = new QPushButton(SettingsDialog::tr("Default"));
        standard->setAutoDefault(false);
        standard->setAccessibleName(SettingsDialog::tr("Default keys: %1").arg(entry.text));
        line->addWidget(m_edit, 1);
        line->addWidget(standard);
        column->addLayout(line);
        column->addWidget(m_said);
        m_said->hide();
        QObject::connect(m_edit, &QKeySequenceEdit::editingFinished, this,
                         [this] { take(m_edit->keySequence()); });
        QObject::connect(standard, &QPushButton::clicked, this,
                         [this, keys = entry.standard] { take(keys); });
    }

private:
    void take(const QKeySequence &keys)
    {
        const QString taken = m_book.setKeys(m_id, keys);
        m_said->setPlain(SettingsDialog::tr("These keys belong to: %1").arg(taken));
        m_said->setVisible(!taken.isEmpty());
        if (m_edit->keySequence() != m_book.keys(m_id))
            m_edit->setKeySequence(m_book.keys(m_id));
    }

    ShortcutBook &m_book;
    QString m_id;
    QKeySequenceEdit *m_edit;
    TextLabel *m_said;
};

} // namespace

SettingsDialog::SettingsDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_pages(new QListWidget(this))
    , m_nothing(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary))
{
    setWindowTitle(tr("Settings"));
    resizeWithin(*this, {scaled(theme, 820), scaled(theme, 560)});
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 16);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 12));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    column->addWidget(m_search);
    auto *across = new QHBoxLayout;
    across->setSpacing(scaled(theme, 12));
    m_pages->setFixedWidth(scaled(theme, 180));
    m_pages->setSpacing(scaled(theme, 3));
    m_pages->setAccessibleName(tr("Pages of settings"));
    across->addWidget(m_pages);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(scaled(theme, 8), 0, scaled(theme, 8), 0);
    m_column->setSpacing(scaled(theme, 10));
    m_nothing->setPlain(tr("No setting has these words."));
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false); // on the dialog's own ground
    body->setAutoFillBackground(false);
    across->addWidget(scroll, 1);
    column->addLayout(across, 1);
    auto *feet = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(feet, &QDialogButtonBox::rejected, this, &QDialog::reject);
    feet->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(feet);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::arrange);
    connect(m_pages, &QListWidget::currentRowChanged, this, [this] {
        m_search->clear();
        arrange();
    });
    m_search->setFocus();
}

void SettingsDialog::addPage(const QString &title)
{
    m_pages->addItem(title);
    auto *head = new TextLabel(m_theme, 14, QFont::DemiBold, Ink::Primary);
    head->setPlain(title);
    m_column->insertWidget(m_column->count() - 1, head);
    m_heads << head;
    if (m_pages->currentRow() < 0)
        m_pages->setCurrentRow(0);
}

void SettingsDialog::addRow(const SettingsRow &row)
{
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(m_theme, 16));
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(m_theme, 2));
    auto *title = new TextLabel(m_theme, 13, QFont::Medium, Ink::Primary);
    title->setPlain(row.title);
    title->setMaxLines(2);
    words->addWidget(title);
    if (!row.hint.isEmpty()) {
        auto *hint = new TextLabel(m_theme, 12, QFont::Normal, Ink::Secondary);
        hint->setMaxLines(4);
        hint->setPlain(row.hint);
        words->addWidget(hint);
    }
    line->addLayout(words, 3);
    line->addWidget(row.control, 2, Qt::AlignVCenter);
    m_column->insertWidget(m_column->count() - 1, whole);
    m_rows << Row{m_pages->count() - 1, row.title + u' ' + row.hint, title, whole};
    arrange();
}

QWidget *SettingsDialog::addChoice(const QString &title, const QString &hint,
                                   const QList<std::pair<QString, QString>> &values,
                                   const QString &now, const std::function<void(QString)> &chosen)
{
    auto *box = new QComboBox;
    box->setAccessibleName(title);
    for (const auto &[value, text] : values) {
        box->addItem(text, value);
        if (value == now)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this,
            [box, chosen] { chosen(box->currentData().toString()); });
    addRow({title, hint, box});
    return box;
}

void SettingsDialog::addButton(const QString &title, const QString &hint, const QString &text,
                               const std::function<void()> &pressed)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setAccessibleName(title);
    connect(button, &QPushButton::clicked, this, pressed);
    addRow({title, hint, button});
}

void SettingsDialog::addShortcuts(ShortcutBook &book)
{
    for (const ShortcutBook::Entry &entry : book.entries())
        addRow({entry.text, {}, new KeysRow(book, entry, m_theme)});
}

/// The page that is chosen, or from all of them what has each word that is looked for.
void SettingsDialog::arrange()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    QList<bool> shown(m_heads.size(), false);
    bool any = false;
    for (const Row &row : std::as_const(m_rows)) {
        bool fits = words.isEmpty() ? row.page == m_pages->currentRow() : true;
        for (const QString &word : words)
            fits = fits && (row.words.contains(word, Qt::CaseInsensitive) ||
                            m_heads.at(row.page)->text().contains(word, Qt::CaseInsensitive));
        row.whole->setVisible(fits);
        any = any || fits;
        if (fits)
            shown[row.page] = true;
    }
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setVisible(shown.at(i));
    m_nothing->setVisible(!any);
}

QStringList SettingsDialog::shownRows() const
{
    QStringList titles;
    for (const Row &row : m_rows) {
        if (!row.whole->isHidden())
            titles << row.title->text();
    }
    return titles;
}

void SettingsDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
