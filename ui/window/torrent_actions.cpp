// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/torrent_actions.h"

#include "engine/api/session.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/models/torrent_mime.h"
#include "ui/widgets/icons.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"
#include "ui/window/category_flow.h"
#include "ui/window/future_answer.h"
#include "ui/window/move_flow.h"
#include "ui/window/selection_menus.h"
#include "ui/window/text_prompt.h"
#include "ui/window/torrent_edits.h"
#include "ui/window/undo_history.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace freshet::ui {

namespace {

constexpr qsizetype longestShownName = 80;
constexpr std::chrono::seconds unfinishedLifetime{8};

bool isRunning(const api::TorrentSnapshot& torrent)
{
    return torrent.state != api::TorrentState::Paused && torrent.state != api::TorrentState::Done
        && torrent.state != api::TorrentState::Failed;
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
    on(Command::StartNow, [this](bool isOn) { m_with.edits.setForced(m_with.selectedTorrents(), isOn); });
    on(Command::QueueFirst, [this] { m_with.edits.moveInQueue(m_with.selectedTorrents(), 0); });
    on(Command::QueueUp, [this] { moveInQueue(-1); });
    on(Command::QueueDown, [this] { moveInQueue(1); });
    on(Command::QueueLast, [this] {
        m_with.edits.moveInQueue(m_with.selectedTorrents(), static_cast<int>(m_with.allTorrents().size()));
    });
    on(Command::Limits, [this] { showLimits({}); });
    on(Command::LimitConnections, [this] { showLimits(QStringLiteral("optionOwnConnections")); });
    on(Command::LimitPieces, [this] { showLimits(QStringLiteral("optionOwnPieces")); });
    on(Command::LimitRatio, [this] { showLimits(QStringLiteral("optionOwnSharing")); });
    on(Command::Rename, [this] { rename(); });
    on(Command::Sequential, [this](bool isOn) {
        m_with.edits.changeOptions(
            m_with.selectedTorrents(), [isOn](api::TorrentOptions& options) { options.isSequential = isOn; },
            tr("change of the order"));
    });
    on(Command::SuperSeeding, [this](bool isOn) {
        m_with.edits.changeOptions(
            m_with.selectedTorrents(),
            [isOn](api::TorrentOptions& options) { options.isSuperSeeding = isOn; },
            tr("change of super seeding"));
    });
    on(Command::Announce, [this] { m_with.session.announceNow(selectedIds()); });
    on(Command::Recheck, [this] { m_with.session.recheck(selectedIds()); });
    on(Command::CopyMagnet, [this] { copy([this](const auto& torrent) { return magnetLink(torrent); }); });
    on(Command::CopyName, [this] { copy([](const auto& torrent) { return torrent.name; }); });
    on(Command::CopyInfoHash, [this] { copy([](const auto& torrent) { return torrent.infoHash; }); });
    on(Command::CopyFolder, [this] { copy([](const auto& torrent) { return torrent.saveFolder; }); });
    on(Command::SaveTorrent, [this] { saveTorrentFile(); });
    on(Command::Remove, [this] {
        if (const Torrents selected = m_with.selectedTorrents(); !selected.isEmpty()) {
            m_with.edits.remove(selected);
        }
    });
    on(Command::RemoveFiles, [this] { removeWithFiles(m_with.selectedTorrents(), m_with.window); });
    on(Command::Undo, [this] { m_with.history.undo(); });
    on(Command::Redo, [this] { m_with.history.redo(); });
    connect(&m_with.history, &UndoHistory::changed, this, &TorrentActions::refreshUndo);
    on(Command::Open, [this] {
        for (const api::TorrentSnapshot& torrent : m_with.selectedTorrents()) {
            openContent(torrent);
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
    refreshReasons(selected);
    m_with.menus.setEnabled(!selected.isEmpty());
    const auto tick = [this, &selected](Command command, auto&& has) {
        const auto count = std::count_if(selected.cbegin(), selected.cend(), has);
        const bool isPartial = count > 0 && count < selected.size();
        QAction* action = m_with.actions.action(command);
        action->setChecked(!selected.isEmpty() && count == selected.size());
        if (action->property("isPartial").toBool() != isPartial) {
            action->setProperty("isPartial", isPartial);
            action->setIcon(isPartial ? icon(QStringLiteral("partial")) : QIcon());
        }
    };
    tick(Command::StartNow, [](const auto& torrent) { return torrent.isForced; });
    tick(Command::Sequential, [](const auto& torrent) { return torrent.options.isSequential; });
    tick(Command::SuperSeeding, [](const auto& torrent) { return torrent.options.isSuperSeeding; });
    refreshUndo();
    refreshPauseAll(m_with.allTorrents());
}

void TorrentActions::refreshReasons(const Torrents& selected)
{
    const auto any = [&selected](auto&& predicate) {
        return std::any_of(selected.begin(), selected.end(), predicate);
    };
    const QString nothing = selected.isEmpty() ? tr("No torrent is selected.") : QString();
    const auto allow = [this, &nothing](Command command, bool isPossible, const QString& reason) {
        m_with.actions.setReason(command, !nothing.isEmpty() ? nothing : isPossible ? QString() : reason);
    };
    const bool anyRuns = any(isRunning);
    const bool hasFiles = any([](const auto& torrent) { return torrent.hasMetadata; });
    allow(Command::Resume, any([](const auto& torrent) { return !isRunning(torrent); }),
        tr("What is selected runs already."));
    allow(Command::Pause, anyRuns, tr("Nothing of what is selected runs."));
    allow(Command::Announce, anyRuns, tr("Nothing of what is selected runs."));
    allow(Command::Open, any([](const auto& torrent) { return torrent.isComplete(); }),
        tr("It is not complete yet."));
    allow(Command::Recheck, hasFiles, tr("Its file list is not known yet."));
    allow(Command::Rename, selected.size() == 1, tr("One at a time."));
    allow(Command::MoveFiles, any([](const auto& torrent) { return !hasLostFiles(torrent); }),
        tr("Its files are missing."));
    allow(Command::SaveTorrent, selected.size() == 1 && hasFiles,
        selected.size() == 1 ? tr("Its file list is not known yet.") : tr("One at a time."));
    for (const Command command : {Command::TogglePause, Command::StartNow, Command::QueueFirst,
             Command::QueueUp, Command::QueueDown, Command::QueueLast, Command::Limits,
             Command::LimitConnections, Command::LimitPieces, Command::LimitRatio, Command::Sequential,
             Command::SuperSeeding, Command::CopyMagnet, Command::CopyName, Command::CopyInfoHash,
             Command::CopyFolder, Command::Remove, Command::RemoveFiles, Command::OpenFolder}) {
        m_with.actions.setReason(command, nothing);
    }
}

void TorrentActions::refreshUndo()
{
    const auto show = [this](Command command, bool isPossible, const QString& text) {
        QAction* action = m_with.actions.action(command);
        action->setEnabled(isPossible);
        if (action->text() != text) {
            action->setText(text);
        }
    };
    const UndoHistory& history = m_with.history;
    //: %1 is what is undone, such as "removal of Sintel" or "change of tags"
    show(Command::Undo, history.canUndo(),
        history.canUndo() ? tr("&Undo %1").arg(menuText(history.undoText())) : tr("&Undo"));
    //: %1 is what is done again, such as "removal of Sintel" or "change of tags"
    show(Command::Redo, history.canRedo(),
        history.canRedo() ? tr("Redo %1").arg(menuText(history.redoText())) : tr("Redo"));
}

void TorrentActions::refreshPauseAll(const Torrents& all)
{
    QAction* action = m_with.actions.action(Command::PauseAll);
    // Torrents that were resumed or removed one by one are no longer ours to resume. Until the engine has
    // answered, they look as if they still ran.
    QSet<TorrentId> ours;
    bool anyRunning = false;
    for (const api::TorrentSnapshot& torrent : all) {
        if (isRunning(torrent)) {
            anyRunning = true;
        } else {
            m_pausing.remove(torrent.id);
        }
        if (m_pausedByAll.contains(torrent.id) && (!isRunning(torrent) || m_pausing.contains(torrent.id))) {
            ours.insert(torrent.id);
        }
    }
    m_pausedByAll = ours;
    m_pausing.intersect(ours);
    const int count = static_cast<int>(m_pausedByAll.size());
    const QString text = count > 0 ? tr("Resume &all (%n)", nullptr, count) : tr("Pause &all");
    if (action->text() != text) {
        action->setText(text);
        // Where there is no room for words these are all that can be seen.
        action->setIcon(icon(count > 0 ? QStringLiteral("resume") : QStringLiteral("pause")));
        m_with.actions.setHint(Command::PauseAll, QString(text).remove(QLatin1Char('&')));
    }
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
        m_pausing = m_pausedByAll;
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
    // Places are counted among the others; those that move along leave theirs.
    const int behind = last->queuePosition - static_cast<int>(selected.size()) + 2;
    m_with.edits.moveInQueue(
        selected, direction < 0 ? std::max(0, first->queuePosition - 1) : std::max(0, behind));
}

QStringList TorrentActions::categoriesToChoose() const
{
    QStringList categories = knownCategories(m_with.session.settings());
    for (const api::TorrentSnapshot& torrent : m_with.allTorrents()) {
        categories.append(torrent.category);
    }
    categories.removeAll(QString());
    categories.removeDuplicates();
    categories.sort(Qt::CaseInsensitive);
    return categories;
}

void TorrentActions::showLimits(const QString& field)
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
    if (selected.size() > 1) {
        dialog->setSeveral();
    }
    const QString category = selected.first().category;
    dialog->setCategory(category, categoriesToChoose());
    connect(dialog, &QDialog::accepted, this, [this, dialog, category, selected, before = dialog->options()] {
        m_with.edits.setOptions(selected, before, dialog->options());
        if (dialog->category() != category) {
            m_with.edits.setCategory(selected, dialog->category());
        }
    });
    dialog->open();
    if (auto* wanted = dialog->findChild<QWidget*>(field); wanted != nullptr && !field.isEmpty()) {
        wanted->setFocus(Qt::OtherFocusReason);
    }
}

void TorrentActions::rename()
{
    const Torrents selected = m_with.selectedTorrents();
    if (selected.size() != 1) {
        return;
    }
    const api::TorrentSnapshot& torrent = selected.first();
    askForText(m_with.window,
        {QStringLiteral("renameDialog"), tr("Rename"), tr("Name in the list; files keep theirs"),
            torrent.name},
        [this, torrent](const QString& name) {
            if (name != torrent.name) {
                m_with.edits.rename(torrent, name);
            }
        });
}

void TorrentActions::saveTorrentFile()
{
    const Torrents selected = m_with.selectedTorrents();
    if (selected.size() != 1) {
        return;
    }
    const api::TorrentSnapshot& torrent = selected.first();
    auto* dialog = new QFileDialog(&m_with.window, tr("Save .torrent file"), torrent.saveFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveTorrentDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("torrent"));
    dialog->setNameFilter(tr("Torrent files (*.torrent)"));
    dialog->selectFile(torrent.contentName + QStringLiteral(".torrent"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id = torrent.id](const QString& path) { writeTorrentFile(id, path); });
    dialog->open();
}

void TorrentActions::writeTorrentFile(TorrentId torrent, const QString& path)
{
    const auto complain = [self = QPointer<TorrentActions>(this), path](const QString& why) {
        if (self) {
            BarMessage message;
            message.isWarning = true;
            //: %1 is a path
            message.text = tr("%1 was not written.").arg(path);
            message.details = why;
            self->m_with.bars.add(message);
        }
    };
    onAnswer(
        m_with.session.torrentFile(torrent), this, [path, complain](const api::Outcome<QByteArray>& bytes) {
            if (!bytes) {
                complain(errorText(bytes.error()));
                return;
            }
            // A slow disk must not hold the window.
            QThreadPool::globalInstance()->start([path, bytes = *bytes, complain] {
                QSaveFile file(path);
                const bool isWritten =
                    file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
                if (!isWritten) {
                    QMetaObject::invokeMethod(
                        qApp, [complain, why = file.errorString()] { complain(why); }, Qt::QueuedConnection);
                }
            });
        });
}

void TorrentActions::removeWithFiles(const Torrents& torrents, QWidget& parent)
{
    if (torrents.isEmpty()) {
        return;
    }
    RemoveFilesDialog::Subject subject;
    for (const api::TorrentSnapshot& torrent : torrents) {
        subject.names.append(torrent.name);
        subject.bytes += torrent.wantedDone;
        if (!subject.folders.contains(torrent.saveFolder)) {
            subject.folders.append(torrent.saveFolder);
        }
    }
    auto* dialog = new RemoveFilesDialog(subject, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids = idsOf(torrents)] {
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
    return plainMagnetLink(torrent);
}

void TorrentActions::openContent(const api::TorrentSnapshot& torrent)
{
    if (!torrent.isComplete()) {
        sayUnfinished(torrent.name, torrent.progress(), torrent.saveFolder);
        return;
    }
    openPath(QDir(torrent.saveFolder).filePath(torrent.contentName));
}

void TorrentActions::sayUnfinished(const QString& name, double progress, const QString& folder)
{
    // Asked again, it is said once.
    m_with.bars.dismiss(m_unfinishedBar);
    BarMessage message;
    message.objectName = QStringLiteral("unfinishedBar");
    //: %1 is a file or a torrent, %2 a percentage
    message.text = tr("%1 cannot be opened yet: %2 of it is there.")
                       .arg(safeText(name, longestShownName), percentText(progress));
    message.lifetime = unfinishedLifetime;
    message.actions.append({tr("Open folder"), [this, folder] { openPath(folder); }});
    m_unfinishedBar = m_with.bars.add(message);
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
