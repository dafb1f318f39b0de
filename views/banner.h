// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandjournal.h"
#include "theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace qd {

class TextLabel;

/// One quiet line across the page: what is so, and what can be done about it. Plain text. GUI
/// thread.
class Banner final : public QWidget
{
    Q_OBJECT
public:
    Banner(const Theme &theme, const QString &action,
           QWidget *parent = nullptr); ///< \a action: the button; may be empty

    void show(StatusKind shape, Tone tone, const QString &text);
    QString text() const;
    QPushButton *button();
    void setButtonTip(const QString &tip); ///< plain

signals:
    void pressed(); ///< the button was

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    StatusKind m_shape = StatusKind::Idle;
    Tone m_tone = Tone::Info;
    const QString m_action;
    QString m_tip;
    TextLabel *m_text = nullptr; ///< it and the button: made when there is something to say
    QPushButton *m_button = nullptr;

    void furnish();
};

/// Command outcomes that a person must see: each stays until dismissed. A later proof by the
/// worker's own state replaces what was said. At most three are shown at once, the rest is counted.
/// GUI thread.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    void take(const JournalRow &row);
    int count() const { return int(m_notices.size()); }
    QString text(int index) const; ///< 0 = newest
    QPushButton *dismissButton(int index) const;

signals:
    void dismissed(const QString &workerKey);

private:
    struct Notice
    {
        quint64 id;
        QString key;
        Banner *banner;
    };
    void drop(quint64 id);
    void arrange();

    const Theme &m_theme;
    QList<Notice> m_notices; ///< newest first
    QVBoxLayout *m_column;
    TextLabel *m_more;
};

/// "Pause of ai-tagger-01 was refused: <the server's words>". Plain text, fit for one line.
QString outcomeSentence(const JournalRow &row);

} // namespace qd
