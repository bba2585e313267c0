// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/folder_probe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPromise>
#include <QStorageInfo>
#include <QThreadPool>

#include <algorithm>
#include <memory>

namespace freshet::ui {

namespace {

/// Files between two looks whether anybody still waits.
constexpr qsizetype filesAtATime = 64;

/// Bytes of a file; 0 if it is none. A folder that is not there is not looked into again.
class SizeReader
{
public:
    explicit SizeReader(const QString& root)
        : m_root(root)
        , m_isRootThere(QFileInfo(root).isDir())
    {}

    [[nodiscard]] ByteCount sizeOf(const QString& path)
    {
        if (!m_isRootThere) {
            return 0;
        }
        const QString folder = path.left(path.lastIndexOf(u'/') + 1);
        if (folder != m_folder) {
            m_folder = folder;
            m_isFolderThere = QFileInfo(m_root + u'/' + folder).isDir();
        }
        if (!m_isFolderThere) {
            return 0;
        }
        const QFileInfo file(m_root + u'/' + path);
        return file.isFile() ? file.size() : 0;
    }

private:
    QString m_root;
    bool m_isRootThere;
    /// The last one, with its slash.
    QString m_folder;
    bool m_isFolderThere = true;
};

/// The folder or its nearest parent that exists; empty if there is none.
QString existingPart(const QString& folder)
{
    if (!QDir::isAbsolutePath(folder)) {
        return {};
    }
    QString existing = QDir::cleanPath(folder);
    while (!QFileInfo::exists(existing)) {
        const QString parent = QFileInfo(existing).path();
        if (parent == existing) {
            return {};
        }
        existing = parent;
    }
    return existing;
}

/// Where the volume of a folder begins; empty if that cannot be told.
QString volumeOf(const QString& folder)
{
    const QString existing = existingPart(folder);
    return existing.isEmpty() ? QString() : QStorageInfo(existing).rootPath();
}

} // namespace

FolderFacts factsOfFolder(const QString& folder)
{
    FolderFacts facts{folder, std::nullopt, false, false};
    const QString existing = existingPart(folder);
    if (existing.isEmpty()) {
        return facts;
    }
    const QFileInfo info(existing);
    facts.isUsable = info.isDir() && info.isWritable();
    facts.isThere = existing == QDir::cleanPath(folder);
    const QStorageInfo volume(existing);
    if (volume.isValid() && volume.isReady()) {
        facts.freeSpace = volume.bytesAvailable();
    }
    return facts;
}

QStringList neighboursOf(const QString& folder, const QStringList& others)
{
    const QString volume = volumeOf(folder);
    QStringList neighbours;
    for (const QString& other : others) {
        if (!volume.isEmpty() && volumeOf(other) == volume) {
            neighbours.append(other);
        }
    }
    return neighbours;
}

FilesOnDisk filesIn(const FilesOnDiskQuery& query, const std::function<bool()>& isOver)
{
    FilesOnDisk found{query.serial, {}};
    if (!QDir::isAbsolutePath(query.folder)) {
        return found;
    }
    const qsizetype count = std::min(query.files.size(), maxFilesLookedFor);
    found.sizes.reserve(count);
    SizeReader reader(QDir::cleanPath(query.folder));
    for (qsizetype i = 0; i < count; ++i) {
        if (i % filesAtATime == 0 && isOver && isOver()) {
            break;
        }
        const api::TorrentPreview::File& file = query.files.at(i);
        found.sizes.append(file.isPad ? 0 : reader.sizeOf(file.path));
    }
    return found;
}

FolderProbe::FolderProbe(QObject* parent)
    : QObject(parent)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.future().resultCount() > 0) {
            Q_EMIT filesFound(m_looking.result());
        }
    });
}

FolderProbe::~FolderProbe()
{
    m_looking.cancel();
}

void FolderProbe::probe(const QString& folder)
{
    QThreadPool::globalInstance()->start([folder, self = QPointer<FolderProbe>(this)] {
        const FolderFacts facts = factsOfFolder(folder);
        // Back to the thread of the window; the probe may be gone by then.
        QMetaObject::invokeMethod(
            qApp,
            [self, facts] {
                if (self) {
                    Q_EMIT self->probed(facts);
                }
            },
            Qt::QueuedConnection);
    });
}

void FolderProbe::findNeighbours(const QString& folder, const QStringList& others)
{
    QThreadPool::globalInstance()->start([folder, others, self = QPointer<FolderProbe>(this)] {
        const QStringList neighbours = neighboursOf(folder, others);
        QMetaObject::invokeMethod(
            qApp,
            [self, folder, neighbours] {
                if (self) {
                    Q_EMIT self->neighboursFound(folder, neighbours);
                }
            },
            Qt::QueuedConnection);
    });
}

void FolderProbe::lookFor(const FilesOnDiskQuery& query)
{
    m_looking.cancel();
    const auto promise = std::make_shared<QPromise<FilesOnDisk>>();
    promise->start();
    m_looking.setFuture(promise->future());
    QThreadPool::globalInstance()->start([query, promise] {
        promise->addResult(filesIn(query, [&promise] { return promise->isCanceled(); }));
        promise->finish();
    });
}

} // namespace freshet::ui
