// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How torrents get into MainWindow: dropped, pasted, typed, chosen, handed over.
#include "ui/dialogs/open_link_dialog.h"
#include "ui/models/safe_text.h"
#include "ui/models/torrent_list_model.h"
#include "ui/models/torrent_mime.h"
#include "ui/views/details_panel.h"
#include "ui/views/drop_overlay.h"
#include "ui/views/sidebar_view.h"
#include "ui/views/torrent_list_view.h"
#include "ui/window/action_set.h"
#include "ui/window/add_flow.h"
#include "ui/window/clipboard_watch.h"
#include "ui/window/free_space_flow.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/list_area.h"
#include "ui/window/main_window.h"
#include "ui/window/torrent_actions.h"
#include "ui/window/window_models.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QToolBar>

namespace freshet::ui {

void MainWindow::connectAdding()
{
    connect(m_addFlow, &AddFlow::torrentWanted, this, [this](TorrentId torrent) {
        goTo(torrent);
        m_listArea->list().revealTorrents({torrent});
    });
    connect(m_addFlow, &AddFlow::fileChoiceWanted, this, [this](TorrentId torrent) {
        goTo(torrent);
        m_actions->action(Command::ShowDetails)->setChecked(true);
        m_details->showFilesTab();
    });
    connectFreeSpace();
    connect(m_addFlow, &AddFlow::torrentsAdded, &m_listArea->list(), &TorrentListView::revealTorrents);
}

void MainWindow::connectFreeSpace()
{
    auto* flow = new FreeSpaceFlow({[this] { return allTorrents(); },
                                       [this](const QList<api::TorrentSnapshot>& torrents, QWidget& parent) {
                                           m_torrentActions->removeWithFiles(torrents, parent);
                                       }},
        this);
    connect(
        m_addFlow, &AddFlow::freeSpaceWanted, this, [this, flow](const QString& folder, ByteCount needed) {
            flow->open(*m_addFlow->dialog(), folder, needed);
        });
    connect(flow, &FreeSpaceFlow::spaceKnown, m_addFlow, &AddFlow::takeFolderFacts);
}

void MainWindow::goTo(TorrentId torrent)
{
    applyHeld();
    if (m_models->torrents.torrent(torrent) == nullptr) {
        m_listArea->list().selectTorrents({torrent});
        return;
    }
    if (m_models->torrents.rowOf(torrent) < 0) {
        m_filter->clear();
        m_sidebar->selectAllRow();
    }
    m_listArea->list().selectTorrent(torrent);
}

void MainWindow::addSources(const IncomingSources& incoming)
{
    applyHeld();
    m_addFlow->add(incoming);
    // Where the desktop does not keep dialogs above their window, they would be behind it.
    if (AddTorrentDialog* dialog = m_addFlow->dialog(); asksBeforeAdding() && dialog && dialog->isVisible()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

bool MainWindow::asksBeforeAdding() const
{
    return m_addFlow->askWhenAdding() != AskWhenAdding::Never;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!torrentsOf(*event->mimeData()).isEmpty()) {
        // Our own rows, on their way to the sidebar.
        event->ignore();
        return;
    }
    m_dragged = static_cast<int>(sourcesFromMime(*event->mimeData()).sources.size());
    if (m_dragged == 0) {
        m_overlay->keepInSight({});
        m_overlay->showText(tr("This is not a torrent"), false);
        event->ignore();
        return;
    }
    showDrag(*event);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event)
{
    // Shift may be pressed and released on the way.
    showDrag(*event);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

QString MainWindow::categoryUnder(const QPointF& place) const
{
    const QWidget* rows = m_sidebar->viewport();
    const QPoint there = rows->mapFrom(this, place.toPoint());
    const bool isThere = rows->isVisible() && rows->rect().contains(there);
    return isThere ? m_sidebar->categoryAt(there).value_or(QString()) : QString();
}

void MainWindow::showDrag(const QDropEvent& event)
{
    const bool asks = m_addFlow->askWhenAdding() != AskWhenAdding::Never;
    const bool isQuiet = event.modifiers().testFlag(Qt::ShiftModifier);
    const QString category = safeText(categoryUnder(event.position()));
    const bool saysQuiet = asks && isQuiet;
    const QString plain = saysQuiet ? tr("Add %n torrents without asking", nullptr, m_dragged)
                                    : tr("Add %n torrents", nullptr, m_dragged);
    //: %1 is a category
    const QString into = saysQuiet ? tr("Add to %1 without asking") : tr("Add to %1");
    m_overlay->keepInSight(
        m_sidebar->isVisible() ? QRect(m_sidebar->mapTo(this, QPoint()), m_sidebar->size()) : QRect());
    m_overlay->showText(category.isEmpty() ? plain : into.arg(category), true,
        asks && !isQuiet ? tr("Hold Shift to add without being asked") : QString());
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_overlay->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_overlay->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const IncomingSources incoming = sourcesFromMime(*event->mimeData());
    const bool isQuiet = event->modifiers().testFlag(Qt::ShiftModifier);
    m_addFlow->add(incoming, isQuiet ? AskWhenAdding::Never : m_addFlow->askWhenAdding(),
        categoryUnder(event->position()));
}

void MainWindow::chooseFiles()
{
    auto* dialog =
        new QFileDialog(this, tr("Add torrent files"), m_state.list(QStringLiteral("fileFolder")).value(0));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Torrent files (*.torrent)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList& files) {
        m_state.setList(QStringLiteral("fileFolder"), {dialog->directory().absolutePath()});
        IncomingSources incoming;
        for (const QString& file : files) {
            // Whatever its name: it was chosen by hand.
            api::TorrentSource source;
            source.file = file;
            incoming.sources.append(source);
        }
        addSources(incoming);
    });
    dialog->open();
}

void MainWindow::askForLinks()
{
    auto* dialog = new OpenLinkDialog(OpenLinkDialog::forLinks(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString clipboard = QApplication::clipboard()->text();
    if (!sourcesFromText(clipboard).sources.isEmpty()) {
        dialog->setText(clipboard.trimmed());
    }
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { addSources(sourcesFromText(dialog->text())); });
    dialog->open();
}

void MainWindow::watchClipboard()
{
    auto* clipboard = new ClipboardWatch(*this);
    const auto show = [this, clipboard] {
        const QString& name = clipboard->name();
        m_actions->setHint(Command::PasteLink,
            name.isEmpty() ? tr("There is no torrent file, link or info hash in the clipboard")
                           //: %1 is the name of a torrent in the clipboard
                           : tr("Paste %1").arg(name));
        m_listArea->setPasteable(name);
    };
    connect(clipboard, &ClipboardWatch::changed, this, show);
    show();
    // The button only: whoever presses the key is told what is wrong with what there is.
    QAction* action = m_actions->action(Command::PasteLink);
    const auto showButton = [this, clipboard, action] {
        if (QWidget* button = m_toolBar->widgetForAction(action)) {
            button->setEnabled(!clipboard->name().isEmpty());
        }
    };
    connect(action, &QAction::changed, clipboard, showButton);
    showButton();
}

void MainWindow::paste()
{
    const QMimeData* clip = QApplication::clipboard()->mimeData();
    addSources(clip != nullptr ? sourcesFromMime(*clip) : IncomingSources());
}

} // namespace freshet::ui
