// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <QUrl>

namespace qd {

class ViewState;

/// Whether there is a newer version: asks the address of ViewKey::UpdateAddress a minute after the
/// start and once a day, on a thread of its own. Without an address, which is the standard, nobody
/// is asked. What is sent is a plain GET without a token or a cookie; what is answered is
/// {"version": "1.2.3"}; nothing is loaded or installed. GUI thread.
class UpdateCheck final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        int firstMs = 60'000, everyMs = 24 * 3'600'000;
        qint64 timeoutMs = 10'000;
    };

    explicit UpdateCheck(ViewState &state); ///< with the limits above
    UpdateCheck(ViewState &state, const Limits &limits);
    ~UpdateCheck() override;

    /// The version that an answer names, where it is newer than \a own; empty: it is not, or the
    /// answer is none.
    static QString newerVersion(const QByteArray &answer, const QString &own);

signals:
    void found(const QString &sentence); ///< once for each version
    void failed(const QString &sentence); ///< why the address told nothing; for the log

private:
    void schedule();
    void ask();

    ViewState &m_state;
    const Limits m_limits;
    QTimer m_next;
    QThread m_thread;
    QObject *m_asking = nullptr; ///< lives on the thread
    QString m_told;              ///< the version
};

} // namespace qd
