// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/files_tab.h"

#include "ui/views/column_header.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_panel.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr int filesNameWidth = 260;
constexpr int filesProgressWidth = 120;

QList<ColumnHeader::Column> fileColumns()
{
    QList<ColumnHeader::Column> columns;
    for (int i = 0; i < FileTreeModel::ColumnCount; ++i) {
        ColumnHeader::Column column;
        switch (static_cast<FileTreeModel::Column>(i)) {
        case FileTreeModel::NameColumn: column.width = filesNameWidth; break;
        case FileTreeModel::SizeColumn: column.sample = QStringLiteral("1023.9\u00a0MiB"); break;
        case FileTreeModel::ProgressColumn: column.width = filesProgressWidth; break;
        case FileTreeModel::PriorityColumn:
            // It is a box to choose from, with an arrow.
            column.sample = FileTreeModel::priorityText(api::FilePriority::Normal) + QStringLiteral("MMM");
            break;
        case FileTreeModel::AvailabilityColumn:
        case FileTreeModel::ColumnCount: break;
        }
        columns.append(column);
    }
    return columns;
}

} // namespace

FilesTab::FilesTab(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_panel(new FileTreePanel)
    , m_header(new ColumnHeader(fileColumns(), FileTreeModel::NameColumn))
{
    setObjectName(QStringLiteral("tabFiles"));
    m_panel->view().setObjectName(QStringLiteral("filesView"));
    m_panel->setRenamable(true);
    m_panel->setHeader(m_header);
    m_header->applyDefaults();
    m_panel->view().setFrameShape(QFrame::NoFrame);
    setHasTorrent(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    const int space = fontMetrics().averageCharWidth() / 2;
    layout->setContentsMargins(0, space, 0, 0);
    m_panel->setToolMargin(2 * space);
    layout->addWidget(m_stack);
    connect(m_panel, &FileTreePanel::prioritiesChanged, this,
        [this] { Q_EMIT prioritiesChanged(m_panel->priorities()); });
    connect(m_panel, &FileTreePanel::fileActivated, this, &FilesTab::fileActivated);
    connect(m_panel, &FileTreePanel::renameRequested, this, &FilesTab::renameRequested);
    connect(m_panel, &FileTreePanel::currentFileChanged, this, &FilesTab::currentFileChanged);
    connect(m_panel, &FileTreePanel::menuOpening, this, &FilesTab::extendMenu);
}

void FilesTab::extendMenu(QMenu* menu, const QModelIndexList& rows)
{
    const QModelIndex row = rows.first();
    const int file = m_panel->model().fileIndex(row);
    const QString path = m_panel->model().path(row);
    const bool isFile = rows.size() == 1 && file >= 0;
    QAction* first = menu->actions().value(0);
    const auto add = [menu, first, isFile](const char* name, const QString& text, bool isOnTop) {
        auto* action = new QAction(text, menu);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(isFile);
        action->setToolTip(isFile ? QString() : tr("For one file at a time."));
        menu->insertAction(isOnTop ? first : nullptr, action);
        return action;
    };
    connect(add("fileOpen", tr("Open"), true), &QAction::triggered, this,
        [this, path] { Q_EMIT fileActivated(path); });
    connect(add("fileOpenFolder", tr("Open folder"), true), &QAction::triggered, this,
        [this, path] { Q_EMIT folderWanted(path); });
    menu->insertSeparator(first);
    menu->addSeparator();
    QAction* rename = add("fileRename", tr("Rename…"), false);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    rename->setEnabled(rows.size() == 1);
    rename->setToolTip(rows.size() == 1 ? QString() : tr("One at a time."));
    connect(rename, &QAction::triggered, this,
        [this, row = QPersistentModelIndex(row)] { m_panel->rename(row); });
    connect(add("fileShowPieces", tr("Show pieces"), false), &QAction::triggered, this,
        [this, file] { Q_EMIT piecesWanted(file); });
}

void FilesTab::selectFile(int file)
{
    m_panel->selectFile(file);
}

void FilesTab::showFiles(const QList<api::FileSnapshot>& files)
{
    m_panel->setFiles(files);
    m_stack->setCurrentWidget(files.isEmpty() ? static_cast<QWidget*>(m_empty) : m_panel);
}

void FilesTab::showAvailability(const QByteArray& pieceCopies, ByteCount pieceLength)
{
    m_panel->setAvailability(pieceCopies, pieceLength);
}

void FilesTab::setHasTorrent(bool hasTorrent)
{
    m_empty->setHeading(
        hasTorrent ? tr("The files are not known yet.") : tr("Select one torrent to see its files."));
}

void FilesTab::clear()
{
    m_panel->clear();
    m_stack->setCurrentWidget(m_empty);
}

} // namespace freshet::ui
