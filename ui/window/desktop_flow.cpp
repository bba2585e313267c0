// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop_flow.h"

#include "ui/models/torrent_list_model.h"
#include "ui/window/news_digest.h"
#include "ui/window/when_done.h"

#include <QFileInfo>
#include <QWidget>

namespace freshet::ui {

namespace {

/// A tooltip that nobody reads need not be exact.
constexpr qint64 trayIntervalMs = 5'000;

/// Still to be fetched, checked or repaired, without anybody doing something first.
bool isUnfinished(const api::TorrentSnapshot& torrent)
{
    switch (torrent.state) {
    case api::TorrentState::FetchingMetadata:
    case api::TorrentState::Checking:
    case api::TorrentState::Moving:
    case api::TorrentState::Downloading: return true;
    case api::TorrentState::Waiting: return !torrent.isComplete();
    default: return torrent.repair.pieces > 0 && torrent.state == api::TorrentState::Seeding;
    }
}

} // namespace

DesktopFlow::DesktopFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_digest(new NewsDigest(this))
    , m_whenDone(new WhenDone(surroundings.window, this))
{
    m_with.torrents.forEach([this](const api::TorrentSnapshot& torrent) { note(torrent); });
    if (m_with.desktop.hasTray()) {
        makeTray();
    } else {
        connect(&m_trayWatch, &QTimer::timeout, this, &DesktopFlow::lookForTray);
        m_trayWatch.start(trayWatchInterval);
    }
    connect(m_digest, &NewsDigest::ready, this, &DesktopFlow::tell);
    connect(&m_with.desktop, &Desktop::notShown, this, [this](const DesktopNotice& notice) {
        if (m_tray != nullptr) {
            m_tray->tell(notice.title, notice.text, notice.isError);
        }
    });
    connect(&m_with.desktop, &Desktop::noticeActivated, this, &DesktopFlow::torrentRequested);
    connect(m_whenDone, &WhenDone::due, this, &DesktopFlow::doIt);
    connect(m_whenDone, &WhenDone::cancelled, this, &DesktopFlow::whenDoneReset);
}

void DesktopFlow::makeTray()
{
    m_trayWatch.stop();
    m_tray = new Tray(m_with.window, m_with.actions, m_with.limits, this);
    connect(m_tray, &Tray::toggleRequested, this, &DesktopFlow::toggleWindow);
    connect(m_tray, &Tray::showRequested, this, &DesktopFlow::showRequested);
}

void DesktopFlow::lookForTray()
{
    if (m_tray != nullptr) {
        return;
    }
    ++m_trayLooks;
    if (m_with.desktop.hasTray()) {
        makeTray();
        m_trayShownMs = 0;
        Q_EMIT trayCame();
    } else if (m_trayLooks == looksWhileHidden && !m_with.window.isVisible()) {
        Q_EMIT showRequested();
    } else if (m_trayLooks >= maxTrayLooks) {
        m_trayWatch.stop();
    }
}

DesktopFlow::~DesktopFlow()
{
    if (m_isKeptAwake) {
        m_with.desktop.keepAwake(false, {});
    }
}

void DesktopFlow::setWishes(const DesktopWishes& wishes)
{
    setAutostart(wishes);
    m_wishes = wishes;
    m_digest->setWishes(wishes);
    m_whenDone->setAction(wishes.whenDone);
    if (!wishes.keepsAwake && std::exchange(m_isKeptAwake, false)) {
        m_with.desktop.keepAwake(false, {});
    }
}

void DesktopFlow::setAutostart(const DesktopWishes& wishes)
{
    const bool isOther = wishes.startsWithSession != m_wishes.startsWithSession
        || (wishes.startsWithSession && wishes.startsHidden != m_wishes.startsHidden);
    if (!isOther) {
        return;
    }
    if (const QString reason =
            m_with.desktop.setStartsWithSession(wishes.startsWithSession, wishes.startsHidden);
        !reason.isEmpty() && m_with.desktop.startsWithSession() != wishes.startsWithSession) {
        // The wish is just being set: it is taken back afterwards.
        QMetaObject::invokeMethod(
            this,
            [this, reason] {
                Q_EMIT autostartRefused(m_with.desktop.startsWithSession().value_or(false), reason);
            },
            Qt::QueuedConnection);
    }
}

void DesktopFlow::note(const api::TorrentSnapshot& torrent)
{
    m_facts[torrent.id] = {isUnfinished(torrent), torrent.state};
}

void DesktopFlow::update(const api::SessionUpdate& update)
{
    m_nowMs = update.takenMs;
    bool isBusy = false;
    bool isFetching = false;
    m_hasActive = false;
    Tray::Summary summary;
    for (const TorrentId removed : update.removed) {
        m_facts.erase(removed);
    }
    for (const api::TorrentSnapshot& torrent : update.changed) {
        note(torrent);
    }
    for (const auto& [id, fact] : m_facts) {
        isBusy = isBusy || fact.isUnfinished;
        m_hasActive = m_hasActive || fact.isUnfinished || fact.state == api::TorrentState::Seeding;
        isFetching = isFetching || fact.state == api::TorrentState::Checking;
        summary.downloading += fact.state == api::TorrentState::Downloading ? 1 : 0;
        summary.needsAttention = summary.needsAttention || fact.state == api::TorrentState::Failed;
    }
    isFetching = isFetching || summary.downloading > 0;
    const bool isToBeAwake = m_wishes.keepsAwake && isFetching;
    if (m_isKeptAwake != isToBeAwake) {
        m_isKeptAwake = isToBeAwake;
        m_with.desktop.keepAwake(isToBeAwake, tr("Torrents are being downloaded"));
    }
    m_whenDone->setBusy(isBusy);
    if (m_tray != nullptr && (m_nowMs < m_trayShownMs || m_nowMs - m_trayShownMs >= trayIntervalMs)) {
        m_trayShownMs = m_nowMs;
        if (!m_with.window.isVisible() && !m_with.desktop.hasTray()) {
            // Nobody could bring the window back.
            Q_EMIT showRequested();
        }
        summary.down = update.totals.downloadRate;
        summary.up = update.totals.uploadRate;
        summary.isSlow = update.totals.profile == api::SpeedProfile::Alternative;
        m_tray->show(summary);
    }
}

void DesktopFlow::take(const api::Notice& notice)
{
    if (!m_with.window.isActiveWindow()) {
        m_digest->take(notice, m_nowMs);
    }
}

void DesktopFlow::tell(const DesktopNotice& news)
{
    if (m_with.window.isActiveWindow()) {
        return;
    }
    DesktopNotice notice = news;
    if (!m_wishes.playsSound) {
        notice.sound.clear();
    } else if (!notice.sound.isEmpty() && QFileInfo(m_wishes.soundFile).isReadable()) {
        // A file that has gone leaves the desktop's own.
        notice.soundFile = m_wishes.soundFile;
    }
    if (!m_with.desktop.notify(notice) && m_tray != nullptr) {
        m_tray->tell(notice.title, notice.text, notice.isError);
    }
}

void DesktopFlow::doIt(DoneAction action)
{
    Q_EMIT whenDoneReset();
    switch (action) {
    case DoneAction::Nothing: break;
    case DoneAction::Quit: Q_EMIT quitRequested(); break;
    case DoneAction::Suspend: m_with.desktop.suspend(); break;
    case DoneAction::ShutDown: m_with.desktop.shutDown(); break;
    }
}

void DesktopFlow::toggleWindow()
{
    if (m_with.window.isVisible() && !m_with.window.isMinimized()) {
        m_with.window.hide();
    } else {
        Q_EMIT showRequested();
    }
}

} // namespace freshet::ui
