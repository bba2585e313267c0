// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/folder_probe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QThreadPool>

namespace freshet::ui {

FolderFacts factsOfFolder(const QString& folder)
{
    FolderFacts facts{folder, std::nullopt, false};
    if (!QDir::isAbsolutePath(folder)) {
        return facts;
    }
    QString existing = QDir::cleanPath(folder);
    while (!QFileInfo::exists(existing)) {
        const QString parent = QFileInfo(existing).path();
        if (parent == existing) {
            return facts;
        }
        existing = parent;
    }
    const QFileInfo info(existing);
    facts.isUsable = info.isDir() && info.isWritable();
    const QStorageInfo volume(existing);
    if (volume.isValid() && volume.isReady()) {
        facts.freeSpace = volume.bytesAvailable();
    }
    return facts;
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

} // namespace freshet::ui
