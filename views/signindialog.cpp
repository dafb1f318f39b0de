// SPDX-License-Identifier: GPL-3.0-or-later
#include "signindialog.h"

#include "banner.h"
#include "text.h"
#include "textlabel.h"
#include "windowplace.h"
#include "tokenedit.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

namespace qd {

namespace {

constexpr qint64 LargestTokenFile = 65536;

} // namespace

SignInDialog::SignInDialog(const Theme &theme, Check check, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_check(std::move(check))
    , m_address(new QLineEdit(this))
    , m_token(new TokenEdit(this))
    , m_reveal(new QToolButton(this))
    , m_file(new QPushButton(tr("From a file…"), this))
    , m_remember(new QCheckBox(tr("Remember in the keychain"), this))
    , m_keeping(new TextLabel(theme, 13, QFont::Normal, Ink::Secondary, this))
    , m_result(new Banner(theme, {}, this))
    , m_test(new QPushButton(tr("Test connection"), this))
    , m_demo(new QPushButton(tr("Try the demo fleet"), this))
    , m_connect(new QPushButton(tr("Connect"), this))
{
    setWindowTitle(tr("Connect to a fleet"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 28);
    column->setContentsMargins(side, scaled(theme, 26), side, scaled(theme, 26));
    column->setSpacing(scaled(theme, 6));
    auto *title = new TextLabel(theme, 18, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(tr("Connect to a fleet"));
    column->addWidget(title);
    m_keeping->setMaxLines(3);
    column->addWidget(m_keeping);
    setKeeping(tr("Controls need an administrator token. It is kept in this computer's keychain, or "
                  "held for this session only."));
    column->addSpacing(scaled(theme, 10));

    const auto caption = [&](const QString &text) {
        auto *label = new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this);
        label->setPlain(text);
        column->addWidget(label);
    };
    caption(tr("API address"));
    m_address->setAccessibleName(tr("API address"));
    m_address->setPlaceholderText(QStringLiteral("https://host/api/v1/workers"));
    m_address->setMaxLength(2048);
    m_address->setMinimumHeight(scaled(theme, 34));
    column->addWidget(m_address);
    column->addSpacing(scaled(theme, 6));
    caption(tr("Administrator token"));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(theme, 6));
    m_token->setAccessibleName(tr("Administrator token"));
    m_token->setPlaceholderText(tr("Type or paste it"));
    m_token->setMinimumHeight(scaled(theme, 34));
    m_reveal->setCheckable(true);
    m_reveal->setAccessibleName(tr("Show the token"));
    m_reveal->setToolTip(tr("Show the token"));
    m_reveal->setMinimumHeight(scaled(theme, 34));
    m_file->setMinimumHeight(scaled(theme, 34));
    row->addWidget(m_token, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_file);
    column->addLayout(row);
    column->addSpacing(scaled(theme, 4));
    m_remember->setChecked(true);
    m_remember->setToolTip(tr("The fleet is found again at the next start, signed in"));
    column->addWidget(m_remember);
    column->addSpacing(scaled(theme, 8));
    column->addWidget(m_result);
    m_result->hide();
    column->addSpacing(scaled(theme, 6));
    auto *feet = new QHBoxLayout;
    feet->setSpacing(scaled(theme, 8));
    feet->addWidget(m_test);
    feet->addStretch(1);
    feet->addWidget(m_demo);
    feet->addWidget(m_connect);
    column->addLayout(feet);
    column->addStretch(1);
    setFixedWidth(scaled(theme, 480));

    m_connect->setProperty("qd", QStringLiteral("primary"));
    m_connect->setDefault(true);
    for (QPushButton *button : {m_test, m_demo, m_file})
        button->setAutoDefault(false);
    QWidget *const order[] = {m_address, m_token, m_reveal, m_file, m_remember, m_test, m_demo, m_connect};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    const auto restyle = [this] {
        m_reveal->setIcon(
            m_theme.icon(m_reveal->isChecked() ? QStringLiteral("eye-off") : QStringLiteral("eye"),
                         m_theme.colors().t2));
        update();
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    connect(m_reveal, &QToolButton::toggled, this, [this, restyle](bool shown) {
        m_token->setRevealed(shown);
        m_reveal->setAccessibleName(shown ? tr("Hide the token") : tr("Show the token"));
        m_reveal->setToolTip(m_reveal->accessibleName());
        restyle();
    });
    connect(m_file, &QPushButton::clicked, this, &SignInDialog::chooseFile);
    connect(m_test, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_demo, &QPushButton::clicked, this, [this] {
        accept();
        emit demoRequested();
    });
    connect(m_address, &QLineEdit::textEdited, this, &SignInDialog::forget);
    connect(m_token, &QLineEdit::textChanged, this, &SignInDialog::forget);
}

SignInDialog::~SignInDialog() = default;

QLineEdit *SignInDialog::tokenEdit() const
{
    return m_token;
}

void SignInDialog::setAddress(const QString &url)
{
    m_address->setText(url);
    (url.isEmpty() ? m_address : static_cast<QLineEdit *>(m_token))->setFocus();
}

void SignInDialog::setServerWords(const QString &words)
{
    if (!words.isEmpty())
        say(Tone::Bad, displayText(words, 400));
}

void SignInDialog::setKeeping(const QString &sentence)
{
    m_keeping->setPlain(sentence);
}

bool SignInDialog::readTokenFile(const QString &path)
{
    QFile file(path);
#ifdef Q_OS_UNIX
    constexpr auto Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.exists() && (file.permissions() & Others)) {
        say(Tone::Bad, tr("Others can read or change this file, so it is no place for a token. "
                          "Make it yours alone (chmod 600)."));
        return false;
    }
#endif
    if (!file.open(QIODevice::ReadOnly)) {
        say(Tone::Bad, tr("The file cannot be read: %1").arg(displayText(file.errorString(), 200)));
        return false;
    }
    QByteArray bytes = file.read(LargestTokenFile + 1);
    if (bytes.size() > LargestTokenFile) {
        bytes.fill('\0');
        say(Tone::Bad, tr("This file is too large to hold a token."));
        return false;
    }
    const QString token = QString::fromLatin1(bytes.trimmed());
    bytes.fill('\0');
    const QString trouble = token.isEmpty() ? tr("The file is empty.") : tokenTrouble(token);
    if (!trouble.isEmpty()) {
        say(Tone::Bad, trouble);
        return false;
    }
    m_token->setText(token);
    return true;
}

void SignInDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("File that holds the token"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &SignInDialog::readTokenFile);
    files->open();
}

SignInRequest SignInDialog::request() const
{
    return {m_address->text().trimmed(), bareToken(m_token->text()).toLatin1(),
            m_remember->isChecked()};
}

void SignInDialog::run(bool thenConnect)
{
    if (m_busy)
        return;
    QString trouble = addressTrouble(m_address->text());
    if (trouble.isEmpty())
        trouble = tokenTrouble(m_token->text());
    if (!trouble.isEmpty()) {
        say(Tone::Bad, trouble);
        return;
    }
    if (thenConnect && (m_anyway || !m_check)) {
        const SignInRequest asked = request();
        accept();
        emit connectRequested(asked);
        return;
    }
    if (!m_check)
        return;
    setBusy(true);
    say(Tone::Info, tr("Trying %1…").arg(displayText(QUrl(request().apiUrl).host(), 80)));
    const quint64 run = ++m_run;
    m_check(request(),
            [guard = QPointer<SignInDialog>(this), run, thenConnect](const SignInCheck &check) {
                if (guard && guard->m_run == run)
                    guard->take(check, thenConnect);
            });
}

void SignInDialog::take(const SignInCheck &check, bool thenConnect)
{
    ++m_run; // called once; a second call changes nothing
    setBusy(false);
    const bool ok = check.verdict == SignInCheck::Ok;
    if (ok && thenConnect) {
        const SignInRequest asked = request();
        accept();
        emit connectRequested(asked);
        return;
    }
    say(ok ? Tone::Ok : Tone::Bad, signInSentence(check, QUrl(request().apiUrl).host()));
    // A server that is away now may come back: the console keeps trying. A refused token stays
    // refused.
    m_anyway = check.verdict == SignInCheck::Unreachable && thenConnect;
    m_connect->setText(m_anyway ? tr("Connect anyway") : tr("Connect"));
    if (check.verdict == SignInCheck::NotSignedIn || check.verdict == SignInCheck::NotAllowed) {
        m_token->setFocus();
        m_token->selectAll();
    }
}

void SignInDialog::forget()
{
    ++m_run;
    m_anyway = false;
    m_connect->setText(tr("Connect"));
    m_result->hide();
    setBusy(false);
}

void SignInDialog::say(Tone tone, const QString &sentence)
{
    m_result->show(tone == Tone::Ok     ? StatusKind::Running
                   : tone == Tone::Info ? StatusKind::Starting
                                        : StatusKind::Stopped,
                   tone, sentence);
    m_result->setVisible(true);
    fitWithin(*this);
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy; // the buttons stay as they are: a disabled one would give the keyboard away
}

QString SignInDialog::resultText() const
{
    return m_result->isHidden() ? QString() : m_result->text();
}

void SignInDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg2);
}

} // namespace qd
