// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace qd {

/// Reads one HTTP/1.x answer: a value machine fed with chunks of any size. Skips 1xx answers,
/// unwraps chunked bodies, bounds the head (64 KiB, 256 fields) and refuses what two readers could
/// understand differently (contradicting or negative lengths, unknown transfer codings). Body
/// pieces are views into the chunk that was fed: nothing is copied.
class HttpReader final
{
    Q_DECLARE_TR_FUNCTIONS(qd::HttpReader)
public:
    /// \a chunk must stay valid until take() has returned an empty view. Only call when it has.
    void feed(QByteArrayView chunk);
    QByteArrayView
    take();     ///< the next piece of the body; empty: more bytes are needed, or it is over
    void end(); ///< the connection has ended: finishes a body without length, breaks any other

    bool hasHead() const { return m_phase >= Phase::Fixed && m_phase != Phase::Broken; }
    bool isDone() const { return m_phase == Phase::Done; }
    bool isBroken() const { return m_phase == Phase::Broken; }
    QString error() const { return m_error; } ///< when broken: "the answer ended in the middle", …
    int status() const { return m_status; }
    QByteArray header(const QByteArray &lowerCaseName) const
    {
        return m_fields.value(lowerCaseName);
    }

private:
    enum class Phase : quint8 {
        StatusLine,
        Fields, // the head
        Fixed,
        ToEnd,
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailer, // the body
        Done,
        Broken
    };
    bool line(QByteArray *out); ///< false: not complete yet (or broken)
    void statusLine(const QByteArray &line);
    void field(const QByteArray &line);
    void headEnds();
    void chunkSize(const QByteArray &line);
    void fail(const QString &why);

    Phase m_phase = Phase::StatusLine;
    QByteArrayView m_in;
    QByteArray m_line;
    qint64 m_headBytes = 0;
    int m_interim = 0; ///< 1xx answers skipped
    int m_status = 0;
    QHash<QByteArray, QByteArray> m_fields;
    qint64 m_left = 0; ///< of a fixed body or chunk
    QString m_error;
};

} // namespace qd
