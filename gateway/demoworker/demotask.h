// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <memory>

namespace qd {

/// One job as it came from a queue.
struct DemoJob
{
    QByteArray id; ///< the entry's
    QHash<QByteArray, QByteArray> fields;
};

/// What became of it. Jobs for other queues go out before the job is acknowledged.
struct DemoResult
{
    bool ok = true;
    QString text; ///< the system's words of a failure, or what was found
    QList<QPair<QByteArray, QByteArrayList>> out; ///< queue, fields and values
};

/// What a worker does with its jobs. work() runs on a thread of its own, one job at a time.
class DemoTask
{
public:
    virtual ~DemoTask() = default;
    virtual DemoResult work(const DemoJob &job) = 0;
    virtual void hurry() {} ///< the worker is to stop: no more waiting. From another thread
};

/// Walks folders: texts go to one queue, other files to another, folders back to its own.
std::unique_ptr<DemoTask> makeDiscovery(const QByteArray &ownQueue, const QByteArray &textQueue,
                                        const QByteArray &fileQueue);
/// Compares a text with the last ones it has seen (Jaccard index of word shingles).
std::unique_ptr<DemoTask> makeSimilar();
/// Decodes and scales images, hashes and compresses any file.
std::unique_ptr<DemoTask> makeUnified();
/// The same work over a slow line: each job waits 0.5 to 8 s for its file, by its id.
std::unique_ptr<DemoTask> makeSteady(std::unique_ptr<DemoTask> task);
/// Reports how much room the tree takes.
std::unique_ptr<DemoTask> makeDiskReport(const QStringList &roots);

/// "path" fields for a file or folder.
QByteArrayList pathJob(const QString &path);

} // namespace qd
