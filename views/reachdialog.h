// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewstate.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qd {

class TextLabel;
class TokenEdit;

/// The ways on which an alert reaches people, each with a test of its own.
enum class ReachChannel : quint8 {
    Desktop,
    Tray,
    SoundCritical,
    SoundWarning,
    SoundInfo,
    Webhook,
    Command,
};

/// How alerts reach people: what is entered holds at once; below each way stands how it does. The
/// secret goes out and is never shown again. GUI thread.
class ReachDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a settings outlive this.
    ReachDialog(ViewState &settings, const Theme &theme, QWidget *parent = nullptr);

    /// \a bad: somebody should look at it. A sentence of a test stays for a while.
    void setState(ReachChannel channel, const QString &sentence, bool bad);
    void setSecretThere(bool there);

    QPushButton *testButton(ReachChannel channel) const { return m_tests.value(channel); }
    QString stateText(ReachChannel channel) const;
    QComboBox *fromBox() const { return m_from; }
    QComboBox *soundBox(ViewKey key) const { return m_sounds.value(key); }
    QCheckBox *desktopBox() const { return m_desktop; }
    QLineEdit *addressEdit() const { return m_address; }
    QLineEdit *commandEdit() const { return m_command; }
    TokenEdit *secretEdit() const { return m_secret; }

public slots:
    void showTest(qd::ReachChannel channel, bool well, const QString &sentence);

signals:
    void testRequested(qd::ReachChannel channel);
    void secretEntered(const QByteArray &secret);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(const QString &words);
    QCheckBox *addSwitch(ViewKey key, const QString &words);
    void addSound(ViewKey key, ReachChannel channel, const QString &words);
    QLineEdit *addLine(ViewKey key, const QString &words, const QString &example);
    void addSecret();
    void addTest(ReachChannel channel);
    void addState(ReachChannel channel, bool within = false);
    void chooseFile(QComboBox *box, ViewKey key);
    void fillSound(QComboBox *box, ViewKey key);
    void enterSecret();

    ViewState &m_settings;
    const Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    QComboBox *m_from = nullptr;
    QCheckBox *m_desktop = nullptr;
    QLineEdit *m_address = nullptr, *m_command = nullptr;
    TokenEdit *m_secret = nullptr;
    QPushButton *m_setSecret = nullptr;
    QHash<ViewKey, QComboBox *> m_sounds;
    QHash<ReachChannel, QPushButton *> m_tests;
    QHash<ReachChannel, TextLabel *> m_states; ///< sounds share one
    QHash<ReachChannel, qint64> m_testUntilMs; ///< monotonic: a test's sentence stays so long
};

} // namespace qd
