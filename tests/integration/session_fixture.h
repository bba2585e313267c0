// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/engine_session.h"

#include <QHash>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace freshet::test {

/// Longer than anything takes on a busy machine.
inline constexpr int patienceMs = 120'000;

/// A folder of random files and the .torrent made of it.
struct SampleTorrent
{
    QTemporaryDir folder;
    QByteArray bytes;
    QByteArray content;
    QString name;

    /// One file, or with `files` more than one a folder of equal files.
    explicit SampleTorrent(
        qint64 size, int files = 1, const QStringList& trackers = {}, qint64 pieceLength = 64 * 1024);
    /// Whether `saveFolder` holds the same files.
    [[nodiscard]] bool isIn(const QString& saveFolder) const;
};

[[nodiscard]] QByteArray readFile(const QString& path);
void writeFile(const QString& path, const QByteArray& bytes);
/// All that is in a folder, with the times of its files.
void copyFolder(const QString& from, const QString& to);

/// An EngineSession on 127.0.0.1, and what it has told.
class SessionFixture
{
public:
    explicit SessionFixture(
        const std::function<void(api::Settings&)>& adjust = {}, const QString& profile = {});

    [[nodiscard]] session::EngineSession& session() { return *m_session; }
    [[nodiscard]] QString saveFolder() const { return m_folder.path(); }
    /// Ends the session; what it has told stays.
    void stop() { m_session.reset(); }

    /// Adds and waits for the answer.
    api::Outcome<TorrentId> add(const api::AddTorrentRequest& request);
    /// Adds a sample whose files are there.
    TorrentId seed(const SampleTorrent& sample);
    /// Adds a sample to be fetched from `seeder`.
    TorrentId leech(const SampleTorrent& sample, SessionFixture& seeder);
    [[nodiscard]] api::AddTorrentRequest request(const SampleTorrent& sample) const;

    bool waitFor(const std::function<bool()>& isDone);
    bool waitForState(TorrentId torrent, api::TorrentState state);
    [[nodiscard]] api::TorrentSnapshot row(TorrentId torrent) const { return m_rows.value(torrent); }
    [[nodiscard]] bool has(TorrentId torrent) const { return m_rows.contains(torrent); }
    [[nodiscard]] const QList<api::Notice>& notices() const { return m_notices; }
    [[nodiscard]] const api::SessionTotals& totals() const { return m_totals; }
    [[nodiscard]] Endpoint endpoint();

private:
    QTemporaryDir m_folder;
    QHash<TorrentId, api::TorrentSnapshot> m_rows;
    QList<api::Notice> m_notices;
    api::SessionTotals m_totals;
    std::unique_ptr<session::EngineSession> m_session;
};

} // namespace freshet::test
