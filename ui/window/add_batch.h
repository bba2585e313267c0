// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/requests.h"
#include "engine/base/ids.h"

#include <QObject>

namespace freshet::api {
class Session;
}

namespace freshet::ui {

/// Torrents that are added together: waits until the session has answered about all of them, and goes then.
class AddBatch : public QObject
{
    Q_OBJECT
public:
    /// What is added, and what a fault of it is about if it does not say.
    struct Entry
    {
        api::AddTorrentRequest request;
        QString name;
    };

    /// At least one entry.
    AddBatch(api::Session& session, const QList<Entry>& entries, QObject* parent);

Q_SIGNALS:
    void failed(const freshet::api::Fault& fault, const QString& name);
    /// Those that are in the list now, and the names their entries had; maybe none.
    void finished(const QList<freshet::TorrentId>& torrents, const QStringList& names);

private:
    QList<TorrentId> m_added;
    QStringList m_names;
    qsizetype m_waiting;
};

} // namespace freshet::ui
