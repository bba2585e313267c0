// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/add_batch.h"

#include "engine/api/session.h"

#include <QFutureWatcher>

namespace freshet::ui {

AddBatch::AddBatch(api::Session& session, const QList<Entry>& entries, QObject* parent)
    : QObject(parent)
    , m_waiting(entries.size())
{
    Q_ASSERT(!entries.isEmpty());
    using Added = api::Outcome<TorrentId>;
    for (const Entry& entry : entries) {
        auto* watcher = new QFutureWatcher<Added>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name = entry.name] {
            if (watcher->future().resultCount() > 0) {
                if (const Added added = watcher->result()) {
                    m_added.append(*added);
                    m_names.append(name);
                } else {
                    Q_EMIT failed(added.error(), name);
                }
            }
            if (--m_waiting == 0) {
                Q_EMIT finished(m_added, m_names);
                deleteLater();
            }
        });
        watcher->setFuture(session.addTorrent(entry.request));
    }
}

} // namespace freshet::ui
