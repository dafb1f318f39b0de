// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotask.h"

#include "text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSet>
#include <deque>

#ifdef QD_DEMO_IMAGES
#include <QImage>
#include <QImageReader>
#endif

namespace qd {

namespace {

constexpr int filesAJob = 6; ///< of a folder; the rest becomes another job
constexpr qint64 maxBytes = 16 * 1024 * 1024;
constexpr qint64 maxTextBytes = 1024 * 1024;

DemoResult failure(const QString &words)
{
    return {false, words, {}};
}

QString pathOf(const DemoJob &job)
{
    return QString::fromUtf8(job.fields.value("path"));
}

bool looksLikeText(const QString &name)
{
    static const QSet<QString> suffixes{
        QStringLiteral("txt"),     QStringLiteral("md"),       QStringLiteral("html"),
        QStringLiteral("htm"),     QStringLiteral("xml"),      QStringLiteral("json"),
        QStringLiteral("csv"),     QStringLiteral("log"),      QStringLiteral("conf"),
        QStringLiteral("py"),      QStringLiteral("sh"),       QStringLiteral("cmake"),
        QStringLiteral("h"),       QStringLiteral("js"),       QStringLiteral("css"),
        QStringLiteral("desktop"), QStringLiteral("copyright")};
    const QFileInfo info(name);
    return suffixes.contains(info.suffix().toLower()) ||
           info.fileName() == QLatin1String("copyright");
}

class Discovery final : public DemoTask
{
public:
    Discovery(const QByteArray &own, const QByteArray &texts, const QByteArray &files)
        : m_own(own)
        , m_texts(texts)
        , m_files(files)
    {
    }

    DemoResult work(const DemoJob &job) override
    {
        const QString path = pathOf(job);
        const QFileInfo folder(path);
        if (!folder.isDir())
            return failure(QStringLiteral("%1: no such folder").arg(path));
        if (!folder.isReadable())
            return failure(QStringLiteral("%1: permission denied").arg(path));
        const auto entries = QDir(path).entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        const int from = job.fields.value("offset").toInt();
        DemoResult result;
        int taken = 0, at = from;
        for (; at < entries.size() && taken < filesAJob; ++at) {
            const QFileInfo &entry = entries.at(at);
            if (entry.isDir() && entry.isSymLink())
                continue;
            const QByteArray &queue = entry.isDir()                     ? m_own
                                      : looksLikeText(entry.filePath()) ? m_texts
                                                                        : m_files;
            if (!queue.isEmpty())
                result.out.append({queue, pathJob(entry.filePath())});
            ++taken;
        }
        if (at < entries.size())
            result.out.append(
                {m_own, pathJob(path) + QByteArrayList{"offset", QByteArray::number(at)}});
        result.text =
            QStringLiteral("%1 of %2 entries of %3").arg(taken).arg(entries.size()).arg(path);
        return result;
    }

private:
    QByteArray m_own, m_texts, m_files;
};

class Similar final : public DemoTask
{
public:
    DemoResult work(const DemoJob &job) override
    {
        const QString path = pathOf(job);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
        const QByteArray bytes = file.read(maxTextBytes);
        if (file.error() != QFileDevice::NoError)
            return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
        if (bytes.contains('\0'))
            return failure(QStringLiteral("%1: not a text").arg(path));
        if (bytes.size() < maxTextBytes && !isValidUtf8(bytes))
            return failure(QStringLiteral("%1: not valid UTF-8").arg(path));
        Shingles mine{path, shingles(decodeUtf8(bytes))};
        double best = 0;
        QString like;
        for (const Shingles &other : m_recent) {
            const double index = jaccard(mine.hashes, other.hashes);
            if (other.path != path && index > best) {
                best = index;
                like = other.path;
            }
        }
        m_recent.push_back(std::move(mine));
        if (m_recent.size() > 50)
            m_recent.pop_front();
        DemoResult result;
        result.text =
            like.isEmpty()
                ? QStringLiteral("%1: like no other").arg(path)
                : QStringLiteral("%1: %2 % like %3").arg(path).arg(qRound(best * 100)).arg(like);
        return result;
    }

private:
    struct Shingles
    {
        QString path;
        QSet<size_t> hashes;
    };

    static QSet<size_t> shingles(const QString &text)
    {
        constexpr qsizetype words = 4;
        const auto list = QStringView(text).split(u' ', Qt::SkipEmptyParts);
        QSet<size_t> hashes;
        for (qsizetype i = 0; i + words <= list.size(); ++i) {
            size_t hash = 0;
            for (qsizetype k = 0; k < words; ++k)
                hash = qHash(list.at(i + k).trimmed(), hash);
            hashes.insert(hash);
        }
        return hashes;
    }
    static double jaccard(const QSet<size_t> &a, const QSet<size_t> &b)
    {
        qsizetype both = 0;
        for (const size_t hash : a)
            both += b.contains(hash);
        const qsizetype all = a.size() + b.size() - both;
        return all > 0 ? double(both) / double(all) : 0;
    }
    std::deque<Shingles> m_recent;
};

class Unified final : public DemoTask
{
public:
    DemoResult work(const DemoJob &job) override
    {
        const QString path = pathOf(job);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
        const QByteArray bytes = file.read(maxBytes);
        if (file.error() != QFileDevice::NoError)
            return failure(QStringLiteral("%1: %2").arg(path, file.errorString()));
        const QByteArray digest =
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        DemoResult result;
#ifdef QD_DEMO_IMAGES
        const QByteArray format = QFileInfo(path).suffix().toLower().toLatin1();
        // A drawing with text needs fonts, and without a window Qt ends the program over that.
        if (!format.startsWith("svg") && format != "pdf" &&
            QImageReader::supportedImageFormats().contains(format)) {
            QImageReader reader(path, format);
            reader.setAutoDetectImageFormat(false);
            QImage image = reader.read();
            if (image.isNull())
                return failure(QStringLiteral("%1: %2").arg(path, reader.errorString()));
            const QSize size = image.size();
            for (const int edge : {1024, 512, 256, 64}) // the sizes of a gallery
                image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            result.text =
                QStringLiteral("%1: %2 x %3, ").arg(path).arg(size.width()).arg(size.height());
        }
#endif
        if (result.text.isEmpty())
            result.text = path + QStringLiteral(": ");
        const qsizetype packed = qCompress(bytes, 9).size();
        result.text += QStringLiteral("%1 bytes, %2 packed, sha256 %3")
                           .arg(bytes.size())
                           .arg(packed)
                           .arg(QString::fromLatin1(digest.left(16)));
        return result;
    }
};

class Steady final : public DemoTask
{
public:
    explicit Steady(std::unique_ptr<DemoTask> task)
        : m_task(std::move(task))
    {
    }

    DemoResult work(const DemoJob &job) override
    {
        constexpr double leastMs = 500, mostMs = 8'000;
        const double share = double(qHash(job.id, 7) % 1'000) / 1'000; // most are short
        m_hurry.tryAcquire(1, int(leastMs + (mostMs - leastMs) * share * share));
        return m_task->work(job);
    }

    void hurry() override { m_hurry.release(); }

private:
    std::unique_ptr<DemoTask> m_task;
    QSemaphore m_hurry;
};

class DiskReport final : public DemoTask
{
public:
    explicit DiskReport(const QStringList &roots)
        : m_roots(roots)
    {
    }

    DemoResult work(const DemoJob &) override
    {
        qint64 files = 0, bytes = 0;
        for (const QString &root : std::as_const(m_roots)) {
            if (!QFileInfo(root).isReadable())
                return failure(QStringLiteral("%1: cannot be read").arg(root));
            QDirIterator it(root, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                it.next();
                ++files;
                bytes += it.fileInfo().size();
            }
        }
        DemoResult result;
        result.text = QStringLiteral("%1 files, %2 MB in %3")
                          .arg(files)
                          .arg(bytes / 1'000'000)
                          .arg(m_roots.join(QLatin1Char(':')));
        return result;
    }

private:
    QStringList m_roots;
};

} // namespace

QByteArrayList pathJob(const QString &path)
{
    return {"path", path.toUtf8()};
}

std::unique_ptr<DemoTask> makeDiscovery(const QByteArray &ownQueue, const QByteArray &textQueue,
                                        const QByteArray &fileQueue)
{
    return std::make_unique<Discovery>(ownQueue, textQueue, fileQueue);
}

std::unique_ptr<DemoTask> makeSimilar()
{
    return std::make_unique<Similar>();
}

std::unique_ptr<DemoTask> makeUnified()
{
    return std::make_unique<Unified>();
}

std::unique_ptr<DemoTask> makeSteady(std::unique_ptr<DemoTask> task)
{
    return std::make_unique<Steady>(std::move(task));
}

std::unique_ptr<DemoTask> makeDiskReport(const QStringList &roots)
{
    return std::make_unique<DiskReport>(roots);
}

} // namespace qd
