// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/concurrency_page.h"

#include <QLabel>
#include <QSpinBox>

namespace freshet::ui {

ConcurrencyPage::ConcurrencyPage(QWidget* parent)
    : SettingsPage(tr("Concurrency"), parent)
{
    addTorrentRows();
    addConnectionRows();
    addInFlightRows();
}

void ConcurrencyPage::addTorrentRows()
{
    addHeading(tr("Torrents"));
    addOptionalNumber({QStringLiteral("activeDownloads"), tr("Active downloads"),
                          tr("Further downloads wait until one of these is done.")},
        {tr("No limit"), api::unlimitedTorrents, 1, 500, 5},
        {[](const api::Settings& s) { return s.queue.activeDownloads; },
            [](api::Settings& s, const int& n) { s.queue.activeDownloads = n; }});
    addOptionalNumber({QStringLiteral("activeSeeds"), tr("Active seeds"), {}},
        {tr("No limit"), api::unlimitedTorrents, 0, 5000, 10},
        {[](const api::Settings& s) { return s.queue.activeSeeds; },
            [](api::Settings& s, const int& n) { s.queue.activeSeeds = n; }});
    addOptionalNumber(
        {QStringLiteral("activeTorrents"), tr("Active torrents"), tr("Downloads and seeds together.")},
        {tr("No limit"), api::unlimitedTorrents, 1, 5000, 20},
        {[](const api::Settings& s) { return s.queue.activeTorrents; },
            [](api::Settings& s, const int& n) { s.queue.activeTorrents = n; }});
    addSlownessRows();
    addNumber({QStringLiteral("checksAtOnce"), tr("Checked at once"),
                  tr("Torrents whose files are compared with their hashes at the same time.")},
        1, 8,
        {[](const api::Settings& s) { return s.queue.checksAtOnce; },
            [](api::Settings& s, const int& n) { s.queue.checksAtOnce = n; }});
}

void ConcurrencyPage::addSlownessRows()
{
    constexpr ByteRate kibibyte = 1024;
    addOptionalNumber({QStringLiteral("slowRate"), tr("Slow below (KiB/s)"),
                          tr("A torrent that is slow leaves its place to one that waits.")},
        {tr("Never slow"), 0, 1, 10'240, 10},
        {[](const api::Settings& s) { return static_cast<int>(s.queue.slowRate / kibibyte); },
            [](api::Settings& s, const int& n) { s.queue.slowRate = n * kibibyte; }});
    addNumber({QStringLiteral("slowTime"), tr("Slow after (s)"),
                  tr("So long must the rate be below, before a torrent counts as slow.")},
        10, 60 * 60,
        {[](const api::Settings& s) { return static_cast<int>(s.queue.slowTime.count()); },
            [](api::Settings& s, const int& n) { s.queue.slowTime = std::chrono::seconds(n); }});
}

void ConcurrencyPage::addConnectionRows()
{
    addHeading(tr("Connections"));
    addNumber({QStringLiteral("maxConnections"), tr("In total"), {}}, 10, 20000,
        {[](const api::Settings& s) { return s.connection.maxConnections; },
            [](api::Settings& s, const int& n) { s.connection.maxConnections = n; }});
    addNumber({QStringLiteral("maxConnectionsPerTorrent"), tr("Per torrent"), {}}, 2, 5000,
        {[](const api::Settings& s) { return s.connection.maxConnectionsPerTorrent; },
            [](api::Settings& s, const int& n) { s.connection.maxConnectionsPerTorrent = n; }});
    addNumber({QStringLiteral("maxConnectsPerSecond"), tr("New per second"), {}}, 1, 500,
        {[](const api::Settings& s) { return s.connection.maxConnectsPerSecond; },
            [](api::Settings& s, const int& n) { s.connection.maxConnectsPerSecond = n; }});
    addNumber({QStringLiteral("maxHalfOpen"), tr("Waiting for an answer"),
                  tr("Half-open connections. Some routers cannot take many.")},
        1, 500,
        {[](const api::Settings& s) { return s.connection.maxHalfOpen; },
            [](api::Settings& s, const int& n) { s.connection.maxHalfOpen = n; }});
    addOptionalNumber({QStringLiteral("uploadSlots"), tr("Upload slots per torrent"),
                          tr("Peers that are sent data at the same time.")},
        {tr("Automatic"), swarm::automatic, 1, 200, 8},
        {[](const api::Settings& s) { return s.transfer.uploadSlots; },
            [](api::Settings& s, const int& n) { s.transfer.uploadSlots = n; }});
}

void ConcurrencyPage::addInFlightRows()
{
    addHeading(tr("In flight"));
    addOptionalNumber({QStringLiteral("piecesPerPeer"), tr("Pieces per peer"),
                          tr("How many pieces one peer may be fetching for this client at the same time.")},
        {tr("Automatic"), swarm::automatic, 1, 128, 4},
        {[](const api::Settings& s) { return s.transfer.piecesPerPeer; },
            [](api::Settings& s, const int& n) { s.transfer.piecesPerPeer = n; }});
    addOptionalNumber(
        {QStringLiteral("requestsPerPeer"), tr("Requests per peer"),
            tr("Blocks of 16 KiB asked of one peer at the same time. Automatic follows its rate and "
               "latency.")},
        {tr("Automatic"), swarm::automatic, 1, 2000, 64},
        {[](const api::Settings& s) { return s.transfer.requestsPerPeer; },
            [](api::Settings& s, const int& n) { s.transfer.requestsPerPeer = n; }});
    addOptionalNumber({QStringLiteral("piecesPerTorrent"), tr("Pieces per torrent"),
                          tr("How many pieces of one torrent are fetched at the same time, by all its peers "
                             "together. Automatic is as many as there is memory for.")},
        {tr("Automatic"), swarm::automatic, 1, 4096, 64},
        {[](const api::Settings& s) { return s.transfer.piecesPerTorrent; },
            [](api::Settings& s, const int& n) { s.transfer.piecesPerTorrent = n; }});
    m_asked = addNote(QStringLiteral("askedAtOnce"));
}

void ConcurrencyPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    SettingsPage::load(settings, defaults);
    m_asked->setText(askedAtOnceText(settings.transfer));
}

} // namespace freshet::ui
