// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/disk_pace.h"
#include "engine/session/quota_keeper.h"
#include "engine/session/snapshot_publisher.h"
#include "engine/session/speed_control.h"
#include "engine/session/torrent_queue.h"
#include "engine/session/uplink_guard.h"
#include "tests/engine/session/torrent_host.h"

#include <QHash>

namespace freshet::test {

/// A TorrentHost with what a session does for its torrents: queue, schedule, quotas, care for the line, and
/// rows as the front end gets them. As SessionWorker puts them together, in virtual time.
class SimSession
{
public:
    SimSession(SimScheduler& scheduler, SimInternet& internet, const QString& address)
        : m_scheduler(scheduler)
        , m_host(scheduler, internet, address)
        , m_queue(scheduler, m_host.torrents(), [this] { return m_speed.allowed(m_host.settings().queue); })
        , m_speed(
              scheduler, m_host.swarm().download, m_host.swarm().upload, [this] { m_queue.decideSoon(); },
              utc)
        , m_quotas(scheduler, m_host.swarm().traffic, m_host.torrents(), m_host.groups(),
              {[this] {
                   applyCaps();
                   m_queue.decideSoon();
               },
                  [this](const api::Notice& notice) { m_notices.append(notice); }},
              utc)
        , m_uplink(scheduler, m_host.swarm().traffic, m_host.torrents(), [this] { applyCaps(); })
        , m_publisher(
              scheduler, m_host.torrents(), [](api::SessionTotals&) {},
              [this](const api::SessionUpdate& update, const std::optional<api::TorrentDetails>&) {
                  take(update);
              })
    {
        m_publisher.setSessionFacts([this] { return facts(); });
        m_quotas.start();
        m_publisher.start();
        m_tasks.push_back(scheduler.callEvery(5s, [this] { m_queue.watchSpeeds(); }));
        m_tasks.push_back(scheduler.callEvery(1s, [this] { reviewSharing(); }));
        apply();
    }
    ~SimSession()
    {
        m_publisher.stop();
        m_queue.stop();
    }
    SimSession(const SimSession&) = delete;
    SimSession& operator=(const SimSession&) = delete;

    [[nodiscard]] TorrentHost& host() { return m_host; }
    /// To be changed before apply().
    [[nodiscard]] api::Settings& settings() { return m_host.settings(); }
    void apply()
    {
        m_host.swarm().options = settings().transfer;
        m_host.groups().apply(settings().groups);
        m_host.groups().applyTags(settings().tags);
        m_speed.apply(settings());
        m_quotas.setOptions(settings().quota, settings().groups);
        m_uplink.setTarget(settings().transfer.uploadDelayLimit);
        for (session::Torrent* torrent : m_host.torrents().all()) {
            torrent->applySettings();
        }
        m_queue.decideSoon();
    }

    /// The queue decides when it runs.
    session::Torrent& add(const TorrentFixture& fixture, bool isComplete)
    {
        session::TorrentRecord record = TorrentHost::newRecord(*fixture.torrent);
        record.id = TorrentId(++m_lastId);
        record.choices.queuePosition = static_cast<int>(m_lastId);
        session::Torrent& torrent = m_host.add(std::move(record), fixture.torrent,
            isComplete ? session::TorrentOrigin::Trusted : session::TorrentOrigin::New);
        QObject::connect(
            &torrent, &session::Torrent::factsChanged, &torrent, [this] { m_queue.decideSoon(); });
        if (isComplete) {
            torrent.allow({session::Activity::Seed, {}});
            m_host.disk().fill(m_host.disk().lastAttached(), fixture.content);
        }
        m_queue.decideSoon();
        return torrent;
    }

    /// As it was when the program last ended.
    session::Torrent& resume(session::TorrentRecord record, const TorrentFixture& fixture)
    {
        record.id = TorrentId(++m_lastId);
        session::Torrent& torrent =
            m_host.add(std::move(record), fixture.torrent, session::TorrentOrigin::Resumed);
        QObject::connect(
            &torrent, &session::Torrent::factsChanged, &torrent, [this] { m_queue.decideSoon(); });
        m_queue.decideSoon();
        return torrent;
    }

    [[nodiscard]] const api::QuotaUse& quotaUse() const { return m_quotas.use(); }
    [[nodiscard]] const api::TorrentSnapshot& row(const session::Torrent& torrent)
    {
        return m_rows[torrent.id()];
    }
    [[nodiscard]] const QList<api::Notice>& notices() const { return m_notices; }

private:
    static QTimeZone utc() { return QTimeZone::utc(); }

    void applyCaps() { m_speed.setCaps(m_quotas.downloadCap(), m_quotas.uploadCap(), m_uplink.cap()); }

    session::SessionFacts facts()
    {
        session::SessionFacts facts;
        facts.downloadLimitKind = m_speed.downloadLimitKind();
        facts.uploadLimitKind = m_speed.uploadLimitKind();
        facts.quotaEndsMs = m_quotas.use().endsMs;
        const storage::DiskStatistics disk = m_host.disk().statistics();
        facts.isHashingSlower = m_diskPace.isHashingSlower(disk);
        facts.diskRate = m_diskPace.writeRate(disk, m_scheduler.now());
        facts.diskWaiting = disk.pendingWriteBytes;
        facts.downloadsFromMs = m_speed.downloadsFromMs();
        facts.seedsFromMs = m_speed.seedsFromMs();
        facts.isEverythingPaused = m_speed.profile() == api::SpeedProfile::PauseAll;
        return facts;
    }

    void take(const api::SessionUpdate& update)
    {
        for (const api::TorrentSnapshot& row : update.changed) {
            m_rows.insert(row.id, row);
        }
        m_acknowledgement =
            m_scheduler.callLater(Scheduler::Duration::zero(), [this] { m_publisher.acknowledge(); });
    }

    void reviewSharing()
    {
        for (session::Torrent* torrent : m_host.torrents().all()) {
            static_cast<void>(torrent->reviewSharing());
        }
    }

    SimScheduler& m_scheduler;
    TorrentHost m_host;
    session::TorrentQueue m_queue;
    session::SpeedControl m_speed;
    session::QuotaKeeper m_quotas;
    session::UplinkGuard m_uplink;
    session::DiskPace m_diskPace;
    session::SnapshotPublisher m_publisher;
    quint64 m_lastId = 0;
    QHash<TorrentId, api::TorrentSnapshot> m_rows;
    QList<api::Notice> m_notices;
    Scheduler::Timer m_acknowledgement;
    std::vector<Scheduler::Timer> m_tasks;
};

} // namespace freshet::test
