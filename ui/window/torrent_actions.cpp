// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/torrent_actions.h"

#include "engine/api/session.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/window/action_set.h"
#include "ui/window/undo_stack_bar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace freshet::ui {

namespace {

bool isRunning(const api::TorrentSnapshot& torrent)
{
    return torrent.state != api::TorrentState::Paused && torrent.state != api::TorrentState::Done
        && torrent.state != api::TorrentState::Failed;
}

QList<TorrentId> idsOf(const TorrentActions::Torrents& torrents)
{
    QList<TorrentId> ids;
    ids.reserve(torrents.size());
    for (const api::TorrentSnapshot& torrent : torrents) {
        ids.append(torrent.id);
    }
    return ids;
}

} // namespace

TorrentActions::TorrentActions(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
{
    connectAll();
    refresh();
}

void TorrentActions::connectAll()
{
    const auto on = [this](Command command, auto&& slot) {
        connect(m_with.actions.action(command), &QAction::triggered, this, slot);
    };
    on(Command::Resume, [this] { m_with.session.resume(selectedIds()); });
    on(Command::Pause, [this] { m_with.session.pause(selectedIds()); });
    on(Command::TogglePause, [this] { togglePause(); });
    on(Command::PauseAll, [this] { togglePauseAll(); });
    on(Command::QueueFirst, [this] { m_with.session.setQueuePosition(selectedIds(), 0); });
    on(Command::QueueUp, [this] { moveInQueue(-1); });
    on(Command::QueueDown, [this] { moveInQueue(1); });
    on(Command::QueueLast, [this] {
        m_with.session.setQueuePosition(selectedIds(), static_cast<int>(m_with.allTorrents().size()));
    });
    on(Command::Limits, [this] { showLimits(); });
    on(Command::Sequential, [this](bool isOn) { setSequential(isOn); });
    on(Command::Announce, [this] { m_with.session.announceNow(selectedIds()); });
    on(Command::Recheck, [this] { m_with.session.recheck(selectedIds()); });
    on(Command::CopyMagnet, [this] { copy([this](const auto& torrent) { return magnetLink(torrent); }); });
    on(Command::CopyName, [this] { copy([](const auto& torrent) { return torrent.name; }); });
    on(Command::CopyInfoHash, [this] { copy([](const auto& torrent) { return torrent.infoHash; }); });
    on(Command::Remove, [this] { removeKeepingFiles(); });
    on(Command::RemoveFiles, [this] { removeWithFiles(); });
    on(Command::Undo, [this] { m_with.undo.undo(); });
    on(Command::Open, [this] {
        for (const api::TorrentSnapshot& torrent : m_with.selectedTorrents()) {
            openPath(QDir(torrent.saveFolder).filePath(torrent.name));
        }
    });
    on(Command::OpenFolder, [this] {
        for (const api::TorrentSnapshot& torrent : m_with.selectedTorrents()) {
            openPath(torrent.saveFolder);
        }
    });
}

void TorrentActions::refresh()
{
    const Torrents selected = m_with.selectedTorrents();
    const auto any = [&selected](auto&& predicate) {
        return std::any_of(selected.begin(), selected.end(), predicate);
    };
    const auto enable = [this](
                            Command command, bool isOn) { m_with.actions.action(command)->setEnabled(isOn); };
    enable(Command::Resume, any([](const auto& torrent) { return !isRunning(torrent); }));
    enable(Command::Pause, any(isRunning));
    for (const Command command :
        {Command::TogglePause, Command::QueueFirst, Command::QueueUp, Command::QueueDown, Command::QueueLast,
            Command::Limits, Command::Sequential, Command::Recheck, Command::CopyMagnet, Command::CopyName,
            Command::CopyInfoHash, Command::Remove, Command::RemoveFiles, Command::OpenFolder}) {
        enable(command, !selected.isEmpty());
    }
    enable(Command::Announce, any(isRunning));
    enable(Command::Open, any([](const auto& torrent) { return torrent.isComplete(); }));
    enable(Command::Undo, m_with.undo.canUndo());
    m_with.actions.action(Command::Sequential)
        ->setChecked(!selected.isEmpty() && std::all_of(selected.begin(), selected.end(), [](const auto& t) {
            return t.options.isSequential;
        }));
    refreshPauseAll(m_with.allTorrents());
}

void TorrentActions::refreshPauseAll(const Torrents& all)
{
    QAction* action = m_with.actions.action(Command::PauseAll);
    // Torrents that were resumed or removed one by one are no longer ours to resume.
    QSet<TorrentId> stillPaused;
    bool anyRunning = false;
    for (const api::TorrentSnapshot& torrent : all) {
        if (isRunning(torrent)) {
            anyRunning = true;
        } else if (m_pausedByAll.contains(torrent.id)) {
            stillPaused.insert(torrent.id);
        }
    }
    // Until the engine has answered, everything may still look as if it ran.
    if (!anyRunning) {
        m_pausedByAll = stillPaused;
    }
    const int count = static_cast<int>(m_pausedByAll.size());
    action->setText(count > 0 ? tr("Resume &all (%n)", nullptr, count) : tr("Pause &all"));
    action->setEnabled(count > 0 || anyRunning);
}

void TorrentActions::togglePauseAll()
{
    if (!m_pausedByAll.isEmpty()) {
        const QList<TorrentId> resumed(m_pausedByAll.cbegin(), m_pausedByAll.cend());
        m_pausedByAll.clear();
        m_with.session.resume(resumed);
    } else {
        Torrents running = m_with.allTorrents();
        running.removeIf([](const api::TorrentSnapshot& torrent) { return !isRunning(torrent); });
        const QList<TorrentId> paused = idsOf(running);
        m_pausedByAll = QSet<TorrentId>(paused.begin(), paused.end());
        m_with.session.pause(paused);
    }
    refresh();
}

void TorrentActions::togglePause()
{
    Torrents running = m_with.selectedTorrents();
    running.removeIf([](const api::TorrentSnapshot& torrent) { return !isRunning(torrent); });
    if (running.isEmpty()) {
        m_with.session.resume(selectedIds());
    } else {
        m_with.session.pause(idsOf(running));
    }
}

void TorrentActions::moveInQueue(int direction)
{
    const Torrents selected = m_with.selectedTorrents();
    if (selected.isEmpty()) {
        return;
    }
    const auto [first, last] = std::minmax_element(selected.begin(), selected.end(),
        [](const auto& a, const auto& b) { return a.queuePosition < b.queuePosition; });
    const int position = direction < 0 ? first->queuePosition - 1 : last->queuePosition + 1;
    m_with.session.setQueuePosition(idsOf(selected), std::max(0, position));
}

void TorrentActions::showLimits()
{
    const Torrents selected = m_with.selectedTorrents();
    if (selected.isEmpty()) {
        return;
    }
    const QString title = selected.size() == 1
        ? selected.first().name
        : tr("%n torrents", nullptr, static_cast<int>(selected.size()));
    auto* dialog = new TorrentOptionsDialog(title, selected.first().options, &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList categories = m_with.session.settings().groupSharing.keys();
    for (const api::TorrentSnapshot& torrent : m_with.allTorrents()) {
        categories.append(torrent.category);
    }
    categories.removeAll(QString());
    categories.removeDuplicates();
    categories.sort(Qt::CaseInsensitive);
    const QString category = selected.first().category;
    dialog->setCategory(category, categories);
    connect(dialog, &QDialog::accepted, this, [this, dialog, category, ids = idsOf(selected)] {
        m_with.session.setTorrentOptions(ids, dialog->options());
        if (dialog->category() != category) {
            m_with.session.setCategory(ids, dialog->category());
        }
    });
    dialog->open();
}

void TorrentActions::setSequential(bool isOn)
{
    for (const api::TorrentSnapshot& torrent : m_with.selectedTorrents()) {
        api::TorrentOptions options = torrent.options;
        options.isSequential = isOn;
        m_with.session.setTorrentOptions({torrent.id}, options);
    }
}

void TorrentActions::removeKeepingFiles()
{
    const Torrents selected = m_with.selectedTorrents();
    if (selected.isEmpty()) {
        return;
    }
    QStringList names;
    for (const api::TorrentSnapshot& torrent : selected) {
        names.append(torrent.name);
    }
    m_with.session.remove(idsOf(selected), api::FileRemoval::Keep);
    m_with.undo.push(idsOf(selected), names);
}

void TorrentActions::removeWithFiles()
{
    const Torrents selected = m_with.selectedTorrents();
    if (selected.isEmpty()) {
        return;
    }
    RemoveFilesDialog::Subject subject;
    for (const api::TorrentSnapshot& torrent : selected) {
        subject.names.append(torrent.name);
        subject.bytes += torrent.wantedDone;
        if (!subject.folders.contains(torrent.saveFolder)) {
            subject.folders.append(torrent.saveFolder);
        }
    }
    auto* dialog = new RemoveFilesDialog(subject, &m_with.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(selected)] {
        m_with.session.remove(
            ids, dialog->isMoveToTrash() ? api::FileRemoval::MoveToTrash : api::FileRemoval::Delete);
    });
    dialog->open();
}

void TorrentActions::copy(const std::function<QString(const api::TorrentSnapshot&)>& text)
{
    QStringList lines;
    for (const api::TorrentSnapshot& torrent : m_with.selectedTorrents()) {
        lines.append(text(torrent));
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    }
}

void TorrentActions::setMagnetLink(TorrentId torrent, const QString& link)
{
    m_magnetOf = torrent;
    m_magnetLink = link;
}

QString TorrentActions::magnetLink(const api::TorrentSnapshot& torrent) const
{
    if (torrent.id == m_magnetOf && !m_magnetLink.isEmpty()) {
        return m_magnetLink;
    }
    return QStringLiteral("magnet:?xt=urn:btih:%1&dn=%2")
        .arg(torrent.infoHash, QString::fromLatin1(QUrl::toPercentEncoding(torrent.name)));
}

void TorrentActions::openPath(const QString& path)
{
    // Never an address: what a torrent is called must not start a browser.
    if (QDir::isAbsolutePath(path) && QFileInfo::exists(path)) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    }
}

QList<TorrentId> TorrentActions::selectedIds() const
{
    return idsOf(m_with.selectedTorrents());
}

} // namespace freshet::ui
