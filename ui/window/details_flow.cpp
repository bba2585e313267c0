// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/details_flow.h"

#include "ui/dialogs/banned_peers_dialog.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/models/safe_text.h"
#include "ui/models/torrent_list_model.h"
#include "ui/views/details_panel.h"
#include "ui/window/future_answer.h"
#include "ui/window/torrent_actions.h"
#include "ui/window/torrent_edits.h"

#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace freshet::ui {

DetailsFlow::DetailsFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
{
    connectPanel();
}

void DetailsFlow::connectPanel()
{
    connect(&m_with.panel, &DetailsPanel::remedyRequested, this, &DetailsFlow::applyRemedy);
    connect(&m_with.panel, &DetailsPanel::fileActivated, this, &DetailsFlow::openFile);
    connect(&m_with.panel, &DetailsPanel::folderWanted, this, &DetailsFlow::openFolderOf);
    connect(&m_with.panel, &DetailsPanel::pastLogWanted, this, &DetailsFlow::askForLog);
    connect(&m_with.panel, &DetailsPanel::fileRenameRequested, this,
        [this](const QString& path, const QString& name) {
            if (m_torrent) {
                m_with.edits.renameFile(*m_torrent, path, name);
            }
        });
    connect(&m_with.panel, &DetailsPanel::limitsRequested, this, [this] { m_with.actions.showLimits({}); });
    connectPieces();
    connectPeers();
    connectTrackers();
    connect(&m_with.panel, &DetailsPanel::announceRequested, this, [this] {
        if (m_torrent) {
            m_with.session.announceNow({*m_torrent});
        }
    });
    connect(&m_with.panel, &DetailsPanel::filePrioritiesChanged, this,
        [this](const QList<api::FilePriority>& priorities) {
            if (m_torrent) {
                m_with.edits.setFilePriorities(*m_torrent, m_priorities, priorities);
                m_priorities = priorities;
            }
        });
}

void DetailsFlow::connectPeers()
{
    connect(&m_with.panel, &DetailsPanel::addPeersRequested, this, &DetailsFlow::askForPeers);
    connect(&m_with.panel, &DetailsPanel::bansRequested, this, &DetailsFlow::showBans);
    connect(&m_with.panel, &DetailsPanel::disconnectRequested, this,
        [this](const QList<api::PeerSnapshot>& peers) {
            QList<PeerId> ids;
            for (const api::PeerSnapshot& peer : peers) {
                ids.append(peer.id);
            }
            if (m_torrent) {
                m_with.session.disconnectPeers(*m_torrent, ids);
            }
        });
    connect(&m_with.panel, &DetailsPanel::blockRequested, this,
        [this](const QList<api::PeerSnapshot>& peers, const swarm::BanSpan& span) {
            if (!m_torrent || peers.isEmpty()) {
                return;
            }
            if (span.isForEver()) {
                askToBlock(peers, span);
            } else {
                m_with.edits.blockPeers(*m_torrent, peers, span);
            }
        });
}

void DetailsFlow::connectTrackers()
{
    connect(&m_with.panel, &DetailsPanel::addTrackersRequested, this, &DetailsFlow::askForTrackers);
    connect(&m_with.panel, &DetailsPanel::trackerEditRequested, this, &DetailsFlow::askForAddress);
    connect(&m_with.panel, &DetailsPanel::trackersRemoveRequested, this, [this](const QStringList& urls) {
        const int count = static_cast<int>(urls.size());
        changeTiers(withoutTrackers(m_tiers, urls), tr("removal of %n trackers", nullptr, count),
            tr("Removed %n trackers.", nullptr, count));
    });
    connect(
        &m_with.panel, &DetailsPanel::trackersMoveRequested, this, [this](const QStringList& urls, int tier) {
            changeTiers(withTrackersMoved(m_tiers, urls, tier), tr("move between tiers"));
        });
}

void DetailsFlow::changeTiers(const Tiers& tiers, const QString& what, const QString& news)
{
    if (m_torrent && tiers != m_tiers) {
        m_with.edits.setTrackers(*m_torrent, m_tiers, tiers, what, news);
        // The next change may come before the session has answered.
        m_tiers = tiers;
    }
}

void DetailsFlow::watch(std::optional<TorrentId> torrent)
{
    if (m_torrent != torrent) {
        m_torrent = torrent;
        m_bans.clear();
        m_silent.clear();
        m_priorities.clear();
        m_files.clear();
        m_tiers.clear();
        if (m_bansDialog) {
            m_bansDialog->close();
        }
        if (m_isSeen) {
            m_with.session.watch(torrent);
        }
    }
}

void DetailsFlow::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) != isSeen) {
        m_with.session.watch(isSeen ? m_torrent : std::nullopt);
    }
}

void DetailsFlow::showDetails(const api::TorrentDetails& details, qint64 nowMs)
{
    if (m_torrent == details.id) {
        m_with.actions.setMagnetLink(details.id, details.magnetLink);
        m_with.panel.showDetails(details, nowMs);
        m_bans = details.bans;
        m_silent.clear();
        for (const api::PeerSnapshot& peer : details.peers) {
            if (peer.amInterested && !peer.peerChoking && peer.isSnubbed) {
                m_silent.append(peer.id);
            }
        }
        m_tiers = tiersOf(details.trackers);
        m_files = details.files;
        m_priorities.clear();
        for (const api::FileSnapshot& file : details.files) {
            m_priorities.append(file.priority);
        }
        if (m_bansDialog) {
            m_bansDialog->showBans(m_bans);
        }
    }
}

void DetailsFlow::applyRemedy(LimitBanner::Remedy remedy)
{
    if (!m_torrent) {
        return;
    }
    switch (remedy) {
    case LimitBanner::Remedy::Resume: m_with.session.resume({*m_torrent}); break;
    case LimitBanner::Remedy::StartNow: startNow(); break;
    case LimitBanner::Remedy::Recheck: m_with.session.recheck({*m_torrent}); break;
    case LimitBanner::Remedy::Announce: m_with.session.announceNow({*m_torrent}); break;
    case LimitBanner::Remedy::OpenSpeed: Q_EMIT speedSettingsRequested(); break;
    case LimitBanner::Remedy::OpenConcurrency: Q_EMIT concurrencySettingsRequested(); break;
    case LimitBanner::Remedy::OpenSharing: Q_EMIT sharingSettingsRequested(); break;
    case LimitBanner::Remedy::OpenStorage: Q_EMIT storageSettingsRequested(); break;
    case LimitBanner::Remedy::OpenDisk: Q_EMIT statisticsRequested(); break;
    case LimitBanner::Remedy::OpenLog: m_with.panel.showLogTab(); break;
    case LimitBanner::Remedy::RaiseUpload: openUploadLimit(); break;
    case LimitBanner::Remedy::UseAutomatic: Q_EMIT automaticRequested(*m_torrent); break;
    case LimitBanner::Remedy::ReplaceSilent: replaceSilent(); break;
    case LimitBanner::Remedy::OpenCategory: Q_EMIT categoryLimitsRequested(category()); break;
    case LimitBanner::Remedy::OpenTag: openTag(); break;
    case LimitBanner::Remedy::LiftLimit: liftLimit(); break;
    case LimitBanner::Remedy::EndAlternative: Q_EMIT alternativeEndRequested(); break;
    case LimitBanner::Remedy::FullSpeed: Q_EMIT fullSpeedRequested(); break;
    case LimitBanner::Remedy::RaiseConnections: raiseConnections(); break;
    case LimitBanner::Remedy::ShowPeers: m_with.panel.showPeersTab(); break;
    case LimitBanner::Remedy::ChooseFolder: Q_EMIT folderRequested(*m_torrent); break;
    case LimitBanner::Remedy::StopMoving: Q_EMIT moveStopRequested(*m_torrent); break;
    case LimitBanner::Remedy::None: break;
    }
}

void DetailsFlow::startNow()
{
    if (const api::TorrentSnapshot* torrent = m_with.torrents.torrent(*m_torrent)) {
        m_with.edits.setForced({*torrent}, true);
    }
}

void DetailsFlow::liftLimit()
{
    const api::TorrentSnapshot* torrent = m_with.torrents.torrent(*m_torrent);
    if (torrent == nullptr) {
        return;
    }
    ByteRate api::TorrentOptions::*limit = torrent->state == api::TorrentState::Seeding
        ? &api::TorrentOptions::uploadLimit
        : &api::TorrentOptions::downloadLimit;
    m_with.edits.changeOptions(
        {*torrent}, [limit](api::TorrentOptions& options) { options.*limit = noLimit; },
        tr("change of limits"));
}

void DetailsFlow::raiseConnections()
{
    if (const api::TorrentSnapshot* torrent = m_with.torrents.torrent(*m_torrent)) {
        const int raised = LimitBanner::raisedConnections(static_cast<int>(torrent->bottleneck.limit));
        m_with.edits.changeOptions(
            {*torrent}, [raised](api::TorrentOptions& options) { options.maxConnections = raised; },
            tr("change of limits"));
    }
}

void DetailsFlow::openUploadLimit()
{
    const api::TorrentSnapshot* torrent = m_with.torrents.torrent(*m_torrent);
    if (torrent == nullptr) {
        return;
    }
    const ByteRate limit = torrent->bottleneck.limit;
    const api::Settings settings = m_with.session.settings();
    const auto isTag = [&settings, limit](
                           const QString& tag) { return settings.tags.value(tag).uploadLimit == limit; };
    if (torrent->options.uploadLimit == limit) {
        Q_EMIT torrentLimitsRequested();
    } else if (settings.groups.value(torrent->category).uploadLimit == limit) {
        Q_EMIT categoryLimitsRequested(torrent->category);
    } else if (const auto tag = std::find_if(torrent->tags.cbegin(), torrent->tags.cend(), isTag);
               tag != torrent->tags.cend()) {
        Q_EMIT tagLimitsRequested(*tag);
    } else {
        Q_EMIT speedSettingsRequested();
    }
}

void DetailsFlow::replaceSilent()
{
    // Others take their places: these are not tried again for some minutes.
    m_with.session.disconnectPeers(*m_torrent, m_silent);
    m_silent.clear();
}

void DetailsFlow::openTag()
{
    const api::TorrentSnapshot* torrent = m_with.torrents.torrent(*m_torrent);
    if (torrent != nullptr && torrent->bottleneck.kind == api::BottleneckKind::TagLimit) {
        Q_EMIT tagLimitsRequested(torrent->bottleneck.subject);
    }
}

QString DetailsFlow::category() const
{
    const api::TorrentSnapshot* torrent = m_with.torrents.torrent(*m_torrent);
    return torrent != nullptr ? torrent->category : QString();
}

void DetailsFlow::connectPieces()
{
    connect(&m_with.panel, &DetailsPanel::peerWatchRequested, this,
        [this](std::optional<PeerId> peer) { m_with.session.watchPeer(peer); });
    connect(&m_with.panel, &DetailsPanel::fetchFirstRequested, this, [this](quint32 piece) {
        if (m_torrent) {
            m_with.session.fetchFirst(*m_torrent, piece);
        }
    });
    connect(&m_with.panel, &DetailsPanel::recheckPieceRequested, this, [this](quint32 piece) {
        if (m_torrent) {
            m_with.session.recheckPiece(*m_torrent, piece);
        }
    });
}

void DetailsFlow::askForLog(TorrentId torrent)
{
    // One question at a time: somebody may be running through the list.
    if (std::exchange(m_logWanted, torrent)) {
        return;
    }
    onAnswer(m_with.session.pastLog(api::torrentLogLength, torrent), this,
        [this, torrent](const QList<api::Event>& events) {
            const std::optional<TorrentId> wanted = std::exchange(m_logWanted, std::nullopt);
            if (wanted == torrent) {
                m_with.panel.showPastLog(torrent, events);
            } else if (wanted) {
                askForLog(*wanted);
            }
        });
}

void DetailsFlow::openFile(const QString& path)
{
    const auto file = std::find_if(m_files.cbegin(), m_files.cend(),
        [&path](const api::FileSnapshot& each) { return each.path == path; });
    if (file != m_files.cend() && file->done < file->size) {
        m_with.actions.sayUnfinished(path.section(QLatin1Char('/'), -1),
            static_cast<double>(file->done) / static_cast<double>(file->size),
            QFileInfo(absolute(path)).path());
    } else {
        m_with.actions.openPath(absolute(path));
    }
}

void DetailsFlow::openFolderOf(const QString& path)
{
    m_with.actions.openPath(QFileInfo(absolute(path)).path());
}

QString DetailsFlow::absolute(const QString& path) const
{
    const api::TorrentSnapshot* torrent = m_torrent ? m_with.torrents.torrent(*m_torrent) : nullptr;
    return torrent != nullptr ? QDir(torrent->saveFolder).filePath(path) : QString();
}

void DetailsFlow::askForTrackers()
{
    if (!m_torrent) {
        return;
    }
    auto* dialog = new OpenLinkDialog(
        OpenLinkDialog::forTrackers(
            [tiers = m_tiers](const QStringList& lines) { return trackersProblem(lines, tiers); }),
        &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, torrent = *m_torrent] { m_with.edits.addTrackers(torrent, dialog->lines()); });
    dialog->open();
}

void DetailsFlow::askForAddress(const QString& url)
{
    if (!m_torrent || url.isEmpty()) {
        return;
    }
    const auto check = [others = withoutTrackers(m_tiers, {url})](const QStringList& lines) {
        return lines.size() > 1 ? tr("A tracker has one address.") : trackersProblem(lines, others);
    };
    auto* dialog = new OpenLinkDialog(OpenLinkDialog::forTracker(check), &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setText(url);
    connect(dialog, &QDialog::accepted, this, [this, dialog, url, torrent = *m_torrent] {
        if (m_torrent == torrent) {
            changeTiers(
                withTrackerReplaced(m_tiers, url, dialog->lines().first()), tr("new address of a tracker"));
        }
    });
    dialog->open();
}

void DetailsFlow::askForPeers()
{
    if (!m_torrent) {
        return;
    }
    auto* dialog = new OpenLinkDialog(OpenLinkDialog::forPeers(), &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, torrent = *m_torrent] {
        QList<Endpoint> peers;
        for (const QString& line : dialog->lines()) {
            if (const std::optional<Endpoint> peer = Endpoint::fromString(line)) {
                peers.append(*peer);
            }
        }
        m_with.session.addPeers(torrent, peers);
    });
    dialog->open();
}

void DetailsFlow::askToBlock(const QList<api::PeerSnapshot>& peers, const swarm::BanSpan& span)
{
    const int count = static_cast<int>(peers.size());
    auto* question = new QMessageBox(QMessageBox::Question, tr("Block for ever"),
        count == 1 ? tr("Block %1 for ever?").arg(safeText(peers.first().address))
                   : tr("Block %n peers for ever?", nullptr, count),
        QMessageBox::NoButton, &m_with.window);
    question->setObjectName(QStringLiteral("blockQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("This torrent then has nothing to do with anybody at the address, as programs take a new name at "
           "each start. To lift it again, use the button for banned peers below the list of peers."));
    const QPushButton* yes = question->addButton(tr("&Block for ever"), QMessageBox::AcceptRole);
    QPushButton* no = question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this,
        [this, torrent = *m_torrent, peers, span] { m_with.edits.blockPeers(torrent, peers, span); });
    question->open();
}

void DetailsFlow::showBans()
{
    const api::TorrentSnapshot* torrent = m_torrent ? m_with.torrents.torrent(*m_torrent) : nullptr;
    if (torrent == nullptr) {
        return;
    }
    if (!m_bansDialog) {
        m_bansDialog = new BannedPeersDialog(torrent->name, &m_with.window);
        m_bansDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_bansDialog, &BannedPeersDialog::liftRequested, this,
            [this, id = *m_torrent](quint64 ban) { m_with.session.liftBan(id, ban); });
    }
    m_bansDialog->showBans(m_bans);
    m_bansDialog->open();
}

} // namespace freshet::ui
