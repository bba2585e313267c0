// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/interop/support/freshet_cli.h"
#include "tests/interop/support/opentracker.h"
#include "tests/interop/support/peer_client.h"
#include "tests/interop/support/torrent_maker.h"

#include <QObject>
#include <QTemporaryDir>

namespace freshet::interop {

/// What every client has to manage with ours, in both directions. A test class per client derives from it.
class ClientMatrix : public QObject
{
    Q_OBJECT
public:
    /// What is not the same for all clients.
    struct Traits
    {
        bool readsV2 = false; ///< Whether it can be given hybrid torrents.
        bool dialsLoopback = true; ///< Whether it reliably connects to 127.* when a tracker says so.
        bool makesEmptyFiles = true; ///< Whether it makes the files that have no bytes.
        bool fetchesMagnets = true; ///< Whether it fetches metadata from peers on loopback at all.
        /// Whether it takes ten seconds or more to ask a peer for anything; spared what other rows cover.
        bool isSlowToAsk = false;
        bool needsTracker = false; ///< Whether it refuses torrents that name no tracker.
    };

protected:
    ClientMatrix(PeerClientFactory make, Traits traits);

    /// Content, its torrent and an empty folder to download it to, below a folder of their own.
    struct Scene
    {
        ContentFolder content;
        MadeTorrent torrent;
        QString target;
        [[nodiscard]] QString infoHash() const;
    };
    [[nodiscard]] Scene scene(ContentKind kind, Maker maker = Maker::Libtorrent, const QString& tracker = {});

    /// Has `client` serve the content and downloads it with ours. What went wrong, or nothing.
    /// With a tracker the two have to find each other through it.
    [[nodiscard]] QString downloadFrom(PeerClient& client, const Scene& scene, const QString& source,
        const QStringList& options, Opentracker* tracker = nullptr);
    /// Serves the content with ours and has `client` download it.
    [[nodiscard]] QString uploadTo(
        PeerClient& client, const Scene& scene, const QString& source, Opentracker* tracker);

    /// A new client in a folder of its own, not started.
    [[nodiscard]] std::unique_ptr<PeerClient> makeClient();
    [[nodiscard]] PeerClient& client() { return *m_client; }
    [[nodiscard]] QString freshFolder();

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void downloadsFromIt_data();
    void downloadsFromIt();
    void uploadsToIt_data();
    void uploadsToIt();
    void downloadsFromItByMagnet();
    void uploadsToItByMagnet();
    void downloadsFromItByTracker();
    void uploadsToItByTracker();
    void downloadsFromItEncrypted();
    void uploadsToItEncrypted();
    void keepsToEncryptionOff();

private:
    void addContentRows() const;
    /// Ours as a seed, until it has everything checked.
    [[nodiscard]] QString startSeed(FreshetCli& seed, const Scene& scene, const QStringList& options) const;
    [[nodiscard]] static QString check(const Scene& scene, bool refusesExtras);

    PeerClientFactory m_make;
    Traits m_traits;
    QTemporaryDir m_folder;
    std::unique_ptr<PeerClient> m_client;
    quint32 m_seed = 0;
};

} // namespace freshet::interop
