// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/add_flow.h"

#include "ui/models/error_text.h"
#include "ui/window/bar_stack.h"
#include "ui/window/folder_probe.h"
#include "ui/window/window_state.h"

#include <QFutureWatcher>

namespace freshet::ui {

namespace {

constexpr int maxRecentFolders = 10;
constexpr std::chrono::seconds newsLifetime{8};

} // namespace

AddFlow::AddFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
    , m_probe(new FolderProbe(this))
{
    connect(&m_with.session, &api::Session::metadataSearched, this,
        [this](const QString& infoHash, const api::MetadataSearch& search) {
            if (m_dialog) {
                m_dialog->setSearch(infoHash, search);
            }
        });
    connect(m_probe, &FolderProbe::probed, this, [this](const FolderFacts& facts) {
        if (m_dialog) {
            m_dialog->setFolderFacts(facts.folder, facts.freeSpace, facts.isUsable, facts.isThere);
        }
    });
    connect(m_probe, &FolderProbe::filesFound, this, [this](const FilesOnDisk& found) {
        if (m_dialog) {
            m_dialog->setFilesOnDisk(found);
        }
    });
}

void AddFlow::add(const IncomingSources& incoming)
{
    reportUnusable(incoming);
    if (incoming.sources.isEmpty()) {
        return;
    }
    if (!m_dialog) {
        openDialog();
    }
    for (const api::TorrentSource& source : incoming.sources) {
        addSource(source);
    }
}

void AddFlow::reportUnusable(const IncomingSources& incoming)
{
    const int bad = static_cast<int>(incoming.unusable.size());
    if (bad == 0 && incoming.total() > 0) {
        return;
    }
    BarMessage message;
    message.isWarning = true;
    if (incoming.total() == 0) {
        message.text = tr("There is nothing to add: no torrent file, link or info hash.");
        message.lifetime = newsLifetime;
    } else if (incoming.sources.isEmpty() && bad == 1) {
        message.text = tr("“%1” is not a torrent.").arg(incoming.unusable.first().left(100));
        message.lifetime = newsLifetime;
    } else {
        message.text = tr("%n of %1 items are not torrents.", nullptr, bad).arg(incoming.total());
        message.details = incoming.unusable.mid(0, 20).join(QLatin1Char('\n'));
    }
    m_with.bars.add(message);
}

AddTorrentDialog::Defaults AddFlow::defaults() const
{
    const api::Settings settings = m_with.session.settings();
    AddTorrentDialog::Defaults defaults;
    defaults.saveFolder = settings.saveFolder;
    defaults.recentFolders = m_with.state.list(QStringLiteral("recentFolders"));
    const QStringList categories = m_with.categories ? m_with.categories() : QStringList();
    for (const QString& category : categories) {
        defaults.categories.insert(category, settings.groups.value(category).saveFolder);
    }
    defaults.tags = m_with.tags ? m_with.tags() : QStringList();
    defaults.isMoreShown = m_with.state.number(QStringLiteral("addMore"), 0) != 0;
    defaults.size = {m_with.state.number(QStringLiteral("addWidth"), -1),
        m_with.state.number(QStringLiteral("addHeight"), -1)};
    return defaults;
}

void AddFlow::rememberLook(const AddTorrentDialog& dialog)
{
    m_with.state.setNumber(QStringLiteral("addMore"), dialog.isMoreShown() ? 1 : 0);
    m_with.state.setNumber(QStringLiteral("addWidth"), dialog.usualSize().width());
    m_with.state.setNumber(QStringLiteral("addHeight"), dialog.usualSize().height());
}

void AddFlow::openDialog()
{
    const AddTorrentDialog::Defaults defaults = this->defaults();
    m_dialog = new AddTorrentDialog(defaults, &m_with.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AddTorrentDialog::folderChanged, m_probe, &FolderProbe::probe);
    connect(m_dialog, &AddTorrentDialog::filesOnDiskWanted, m_probe, &FolderProbe::lookFor);
    connect(m_dialog, &QDialog::finished, this, [this, dialog = m_dialog.data()] { rememberLook(*dialog); });
    connect(m_dialog, &QDialog::accepted, this, &AddFlow::addAccepted);
    connect(m_dialog, &AddTorrentDialog::addNowWanted, this, [this](int item) {
        const api::AddTorrentRequest request = m_dialog->request(item);
        rememberFolder(request.saveFolder);
        addRequest(request);
        removeItem(item);
    });
    m_probe->probe(defaults.saveFolder);
}

void AddFlow::addSource(const api::TorrentSource& source)
{
    const QString name = provisionalName(source);
    const int item = m_dialog->addSource(source, name);
    // A link takes its time, so the dialog is there at once. A file is read first: a broken one gets a bar
    // and no dialog.
    if (source.file.isEmpty() && source.bytes.isEmpty()) {
        m_dialog->show();
    }
    using Preview = api::Outcome<api::TorrentPreview>;
    auto* watcher = new QFutureWatcher<Preview>(m_dialog);
    // The engine may answer twice for a magnet link: at once, and when peers have sent the file list.
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this,
        [this, watcher, item, name](int index) { showPreview(item, name, watcher->resultAt(index)); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    QFuture<Preview> future = m_with.session.preview(source);
    // The engine searches for file lists as long as somebody waits for them.
    auto cancel = [future]() mutable { future.cancel(); };
    connect(m_dialog, &QDialog::finished, watcher, cancel);
    connect(watcher, &QObject::destroyed, cancel);
    connect(m_dialog, &AddTorrentDialog::itemRemoved, watcher, [item, cancel](int removed) mutable {
        if (removed == item) {
            cancel();
        }
    });
    watcher->setFuture(future);
}

void AddFlow::showPreview(int item, const QString& name, const api::Outcome<api::TorrentPreview>& outcome)
{
    if (!m_dialog || !m_dialog->hasItem(item)) {
        return;
    }
    if (!outcome) {
        reportFault(outcome.error(), name);
        removeItem(item);
    } else if (outcome->existing) {
        reportExisting(*outcome);
        removeItem(item);
    } else {
        m_dialog->setPreview(item, *outcome);
        m_dialog->show();
    }
}

void AddFlow::reportFault(api::Fault fault, const QString& name)
{
    if (fault.subject.isEmpty()) {
        fault.subject = name;
    }
    BarMessage message;
    message.isWarning = true;
    message.text = errorText(fault);
    message.details = fault.detail;
    m_with.bars.add(message);
}

void AddFlow::reportExisting(const api::TorrentPreview& preview)
{
    const TorrentId torrent = *preview.existing;
    BarMessage message;
    const QStringList trackers = preview.newTrackers;
    const int count = static_cast<int>(trackers.size());
    if (trackers.isEmpty()) {
        message.text = tr("%1 is already in the list.").arg(preview.name);
        message.lifetime = newsLifetime;
    } else {
        // It waits for an answer, so it stays.
        //: %1 is a torrent
        message.text =
            tr("%1 is already in the list. %n new trackers found.", nullptr, count).arg(preview.name);
        message.details = trackers.join(QLatin1Char('\n'));
        message.actions.append({tr("Add %n trackers", nullptr, count),
            [this, torrent, trackers] { m_with.session.addTrackers(torrent, trackers); }});
    }
    m_with.bars.add(message);
    Q_EMIT torrentWanted(torrent);
}

void AddFlow::removeItem(int item)
{
    m_dialog->removeItem(item);
    if (m_dialog->itemCount() == 0) {
        m_dialog->reject();
        // A dialog that was never shown is not deleted by closing.
        m_dialog->deleteLater();
        m_dialog.clear();
    }
}

void AddFlow::addAccepted()
{
    for (const api::AddTorrentRequest& request : m_dialog->requests()) {
        rememberFolder(request.saveFolder);
        addRequest(request);
    }
    m_dialog.clear();
}

void AddFlow::addRequest(const api::AddTorrentRequest& request)
{
    const QString name = provisionalName(request.source);
    using Added = api::Outcome<TorrentId>;
    auto* watcher = new QFutureWatcher<Added>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) {
            return;
        }
        const Added added = watcher->result();
        if (!added) {
            reportFault(added.error(), name);
        }
    });
    watcher->setFuture(m_with.session.addTorrent(request));
}

void AddFlow::rememberFolder(const QString& folder)
{
    QStringList recent = m_with.state.list(QStringLiteral("recentFolders"));
    recent.removeAll(folder);
    recent.prepend(folder);
    m_with.state.setList(QStringLiteral("recentFolders"), recent.mid(0, maxRecentFolders));
}

void AddFlow::handleNotice(const api::Notice& notice)
{
    if (notice.kind != api::Notice::Kind::MetadataReceived || !notice.torrent) {
        return;
    }
    BarMessage message;
    message.text = tr("The file list of %1 has arrived.").arg(notice.torrentName);
    message.lifetime = newsLifetime;
    message.actions.append(
        {tr("Choose files"), [this, torrent = *notice.torrent] { Q_EMIT fileChoiceWanted(torrent); }});
    m_with.bars.add(message);
}

} // namespace freshet::ui
