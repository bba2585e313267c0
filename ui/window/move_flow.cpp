// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/move_flow.h"

#include "ui/models/error_text.h"
#include "ui/models/safe_text.h"
#include "ui/window/action_set.h"
#include "ui/window/bar_stack.h"
#include "ui/window/torrent_edits.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace freshet::ui {

bool hasLostFiles(const api::TorrentSnapshot& torrent)
{
    return torrent.state == api::TorrentState::Failed && torrent.fault.kind == api::FaultKind::FilesMissing;
}

MoveFlow::MoveFlow(const Surroundings& surroundings, QObject* parent)
    : QObject(parent)
    , m_with(surroundings)
{
    connect(m_with.actions.action(Command::MoveFiles), &QAction::triggered, this,
        [this] { askForFolder(m_with.selectedTorrents()); });
    connect(&m_with.session, &api::Session::notified, this, &MoveFlow::tell);
    connect(&m_with.edits, &TorrentEdits::notRenamed, this, &MoveFlow::tellNotRenamed);
}

MoveFlow::Torrents MoveFlow::torrent(TorrentId id) const
{
    Torrents found = m_with.allTorrents();
    found.removeIf([id](const api::TorrentSnapshot& each) { return each.id != id; });
    return found;
}

void MoveFlow::chooseFolder(TorrentId id)
{
    const Torrents found = torrent(id);
    if (!found.isEmpty() && hasLostFiles(found.first())) {
        askWhereFilesAre(found.first());
    } else {
        askForFolder(found);
    }
}

void MoveFlow::stop(TorrentId id)
{
    for (const api::TorrentSnapshot& each : torrent(id)) {
        m_with.session.moveFiles({id}, each.saveFolder);
    }
}

void MoveFlow::moveCategory(const QString& category, const QString& folder, QWidget& parent)
{
    Torrents concerned = m_with.allTorrents();
    concerned.removeIf([&](const api::TorrentSnapshot& each) {
        return each.category != category || each.saveFolder == folder || hasLostFiles(each);
    });
    if (concerned.isEmpty()) {
        BarMessage message;
        //: %1 is a category
        message.text = tr("No torrent of %1 is in another folder.").arg(safeText(category));
        m_with.bars.add(message);
        return;
    }
    auto* question = new QMessageBox(&parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("moveCategoryQuestion"));
    question->setTextFormat(Qt::PlainText);
    const int count = static_cast<int>(concerned.size());
    //: %1 is a category, %2 a folder
    question->setText(tr("The files of %n torrents of %1 are moved to %2.", nullptr, count)
                          .arg(safeText(category), safeText(folder)));
    const QPushButton* yes = question->addButton(tr("&Move"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this,
        [this, concerned, folder] { m_with.edits.moveFiles(concerned, folder); });
    question->open();
}

void MoveFlow::askForFolder(const Torrents& torrents)
{
    Torrents concerned = torrents;
    concerned.removeIf(hasLostFiles);
    if (concerned.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(concerned.size());
    const QString title = count == 1 ? tr("Move the files of %1 to").arg(safeText(concerned.first().name))
                                     : tr("Move the files of %n torrents to", nullptr, count);
    ask(title, concerned.first().saveFolder,
        [this, concerned](const QString& folder) { m_with.edits.moveFiles(concerned, folder); });
}

void MoveFlow::askWhereFilesAre(const api::TorrentSnapshot& torrent)
{
    ask(tr("Folder with the files of %1").arg(safeText(torrent.name)), torrent.saveFolder,
        [this, torrent](const QString& folder) { m_with.edits.setSaveFolder(torrent, folder); });
}

void MoveFlow::ask(const QString& title, const QString& folder, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(&m_with.window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("moveFilesDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void MoveFlow::tell(const api::Notice& notice)
{
    if (notice.kind != api::Notice::Kind::NotMoved) {
        return;
    }
    BarMessage message;
    message.isWarning = true;
    message.objectName = QStringLiteral("notMovedBar");
    //: %1 is a torrent, %2 says what went wrong
    message.text = tr("The files of %1 stay where they are. %2")
                       .arg(safeText(notice.torrentName), errorText(notice.fault));
    message.details = notice.fault.detail;
    if (notice.torrent) {
        message.actions.append(
            {tr("Choose another folder…"), [this, id = *notice.torrent] { chooseFolder(id); }});
    }
    m_with.bars.add(message);
}

void MoveFlow::tellNotRenamed(const QString& name, const api::Fault& fault)
{
    BarMessage message;
    message.isWarning = true;
    message.objectName = QStringLiteral("notRenamedBar");
    message.text = fault.kind == api::FaultKind::UnsafeTorrent
        ? tr("A file or folder cannot be called %1.").arg(safeText(name))
        //: %1 is a name, %2 says what went wrong
        : tr("Nothing was renamed to %1. %2").arg(safeText(name), errorText(fault));
    message.details = fault.detail;
    m_with.bars.add(message);
}

} // namespace freshet::ui
