// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownfile.h"

#include <QObject>
#include <QTimer>

namespace qd {

class ViewState;

/// Keeps a ViewState in a file of this user's: read when made, written by a thread of its own at
/// most once a second, and what is left when it ends. What cannot be read or is damaged is put
/// aside under another name and said in the log; everything then is as at a first start. GUI
/// thread.
class Settings final : public QObject
{
    Q_OBJECT
public:
    /// \a state must outlive this.
    Settings(ViewState &state, const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    void flush(); ///< what is not written yet is, before this returns

    static QString defaultFile(); ///< in QStandardPaths::AppConfigLocation; "": there is none

private:
    void read();
    void write();

    ViewState &m_state;
    QString m_file;
    QTimer m_soon; ///< running: something is not written yet
    OwnFileWriter m_writer;
};

} // namespace qd
