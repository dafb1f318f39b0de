// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "theme.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace qd {

class Banner;
class TextLabel;
class TokenEdit;

/// Where to connect and as whom.
struct SignInRequest
{
    QString apiUrl;
    QByteArray token;       ///< empty: none
    bool remembers = false; ///< the fleet is saved, its token kept in the keychain
};

/// How a try ended.
struct SignInCheck
{
    enum Verdict {
        Ok,
        NotSignedIn,    ///< 401: this token is not known
        NotAllowed,     ///< 403: it is, but may not watch
        Unreachable,    ///< no answer: name, network, TLS, time
        NotTheContract, ///< something answered, but not this API
    } verdict = Unreachable;
    int httpStatus = 0; ///< 0: no answer
    QString words;      ///< the server's, or our sentence on the trouble
    MaybeInt workers;   ///< how many it reports
    bool readOnly = false;
};

/// What was typed or pasted without white space around it and, if copied out of a header, without
/// the scheme's name.
QString bareToken(const QString &text);

/// One sentence for the person. Plain text.
QString signInSentence(const SignInCheck &check, const QString &host);

/// Asks for the API address and the token, tries them, and hands them over. The token is never
/// shown unless asked, never copied out, and leaves only by connectRequested. Plain http is taken
/// to this computer itself only. GUI thread.
class SignInDialog final : public QDialog
{
    Q_OBJECT
public:
    using Done = std::function<void(const SignInCheck &)>;
    /// Tries a connection without changing anything and calls back on the GUI thread, once. Given
    /// by the composition root.
    using Check = std::function<void(const SignInRequest &, Done)>;

    SignInDialog(const Theme &theme, Check check, QWidget *parent = nullptr);
    ~SignInDialog() override;

    void setAddress(const QString &url);
    void setServerWords(const QString &words); ///< why we are here: what the server said
    void setKeeping(
        const QString &sentence); ///< where the token is kept; default: for this session only

    /// Why \a url cannot be used, in a sentence; empty: it can.
    static QString addressTrouble(const QString &url);
    /// Why \a text cannot be a token; empty: it can.
    static QString tokenTrouble(const QString &text);
    bool readTokenFile(const QString &path); ///< false: told why

    QLineEdit *addressEdit() const { return m_address; }
    QCheckBox *rememberBox() const { return m_remember; }
    QLineEdit *tokenEdit() const;
    QToolButton *revealButton() const { return m_reveal; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *demoButton() const { return m_demo; }
    QPushButton *connectButton() const { return m_connect; }
    QString resultText() const; ///< empty: none shown

signals:
    void connectRequested(const qd::SignInRequest &request);
    void demoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void run(bool thenConnect);
    void take(const SignInCheck &check, bool thenConnect);
    void say(Tone tone, const QString &sentence);
    void setBusy(bool busy); ///< a check is under way: no second one
    void forget();           ///< the last answer no longer fits what is typed
    void chooseFile();
    SignInRequest request() const;

    const Theme &m_theme;
    Check m_check;
    quint64 m_run = 0; ///< a late answer to an older try is dropped
    bool m_anyway = false, m_busy = false;
    QLineEdit *m_address;
    TokenEdit *m_token;
    QToolButton *m_reveal;
    QPushButton *m_file;
    QCheckBox *m_remember;
    TextLabel *m_keeping;
    Banner *m_result;
    QPushButton *m_test, *m_demo, *m_connect;
};

} // namespace qd
Q_DECLARE_METATYPE(qd::SignInRequest)
