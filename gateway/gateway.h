// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayconfig.h"

#include <QObject>
#include <QStringList>
#include <memory>

namespace qd {

/// The parts of the gateway, built and wired. No logic of its own.
class Gateway final : public QObject
{
    Q_OBJECT
public:
    explicit Gateway(const GatewayConfig &config, QObject *parent = nullptr);
    ~Gateway() override;

    /// Reads tokens and certificate, takes the lock, listens. False with a sentence in \a error.
    bool open(QString *error);
    QStringList baseAddresses()
        const; ///< "http://127.0.0.1:8000/api/v1/workers", one for each address it listens on
    /// Ends the workers, then everything else; finished() follows.
    void stop();

    /// Everything that can be wrong before anything is started: files, addresses, exposure. Empty:
    /// fine.
    static QString mistakeIn(const GatewayConfig &config);

signals:
    void finished();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace qd
