// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_tree_panel.h"

#include "ui/models/formatting.h"
#include "ui/models/model_roles.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/list_keys.h"
#include "ui/widgets/priority_delegate.h"
#include "ui/widgets/progress_delegate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace freshet::ui {

namespace {
/// Larger trees open folded: nobody reads thousands of rows.
constexpr int maxExpandedNodes = 200;
constexpr int minNameWidth = 260;
constexpr int progressWidth = 120;
constexpr int availabilityWidth = 84;
/// More rows are not brought into another order each time that a peer comes or goes.
constexpr int maxKeptSorted = 5000;
} // namespace

FileTreePanel::FileTreePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new FileTreeModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_view(new QTreeView)
    , m_filter(new QLineEdit)
    , m_onlyThese(new QToolButton)
    , m_summary(new QLabel)
{
    // Before the proxy hears of it.
    connect(m_model, &FileTreeModel::modelAboutToBeReset, this, [this] {
        m_expanded = expandedRows();
        m_current = landmarkOf(m_proxy->mapToSource(m_view->currentIndex()));
    });
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(FileTreeModel::NameColumn);
    m_proxy->setSortRole(SortRole);
    buildView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(buildTools());
    layout->addWidget(m_view, 1);
    connect(m_model, &FileTreeModel::renameRequested, this, &FileTreePanel::renameRequested);
    connect(m_model, &FileTreeModel::prioritiesChanged, this, [this] {
        setSummary();
        Q_EMIT prioritiesChanged();
    });
    connect(m_model, &FileTreeModel::availabilityChanged, this, &FileTreePanel::showAvailability);
    setSummary();
}

void FileTreePanel::setToolMargin(int margin)
{
    m_tools->setContentsMargins(margin, 0, margin, 0);
}

QWidget* FileTreePanel::buildTools()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_tools = row;
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    const auto makeButton = [row](const QString& text, QToolButton* button) {
        button->setText(text);
        row->addWidget(button);
        return button;
    };
    row->addWidget(m_filter, 1);
    auto* all = makeButton(tr("All"), new QToolButton);
    all->setToolTip(tr("Download every file"));
    auto* none = makeButton(tr("None"), new QToolButton);
    none->setToolTip(tr("Download no file"));
    makeButton(tr("Only these"), m_onlyThese);
    m_onlyThese->setToolTip(tr("Download the selected files, or those that match the filter, and no others"));
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_summary, 2);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilterFixedString(text);
        if (!text.isEmpty()) {
            m_view->expandAll();
        }
    });
    connect(
        all, &QToolButton::clicked, this, [this] { m_model->setAllPriorities(api::FilePriority::Normal); });
    connect(
        none, &QToolButton::clicked, this, [this] { m_model->setAllPriorities(api::FilePriority::Skip); });
    connect(m_onlyThese, &QToolButton::clicked, this, [this] { m_model->wantOnly(selectedRows()); });
    return box;
}

void FileTreePanel::buildView()
{
    m_view->setModel(m_proxy);
    new ListKeys(*m_view);
    m_view->setUniformRowHeights(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    // Torrent order until a header is clicked.
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    m_view->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Files"));
    m_view->setItemDelegateForColumn(FileTreeModel::NameColumn, new IconDelegate(m_view));
    m_view->setItemDelegateForColumn(FileTreeModel::ProgressColumn, new ProgressDelegate(m_view));
    m_view->setItemDelegateForColumn(FileTreeModel::PriorityColumn, new PriorityDelegate(m_view));
    auto* availability = new IconDelegate(m_view);
    availability->setColorsText(true);
    m_view->setItemDelegateForColumn(FileTreeModel::AvailabilityColumn, availability);
    m_view->installEventFilter(this);
    sizeColumns();
    connect(m_view, &QWidget::customContextMenuRequested, this, &FileTreePanel::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            Q_EMIT currentFileChanged(m_model->fileIndex(m_proxy->mapToSource(index)));
        });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const QModelIndex source = m_proxy->mapToSource(index);
        if (m_model->fileIndex(source) >= 0) {
            Q_EMIT fileActivated(m_model->path(source));
        }
    });
}

void FileTreePanel::setHeader(QHeaderView* header)
{
    m_hasOwnWidths = false;
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setHeader(header);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
}

void FileTreePanel::sizeColumns()
{
    if (!m_hasOwnWidths) {
        return;
    }
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    header->setSectionResizeMode(FileTreeModel::NameColumn, QHeaderView::Stretch);
    const int margin = fontMetrics().averageCharWidth() * 4;
    header->resizeSection(
        FileTreeModel::SizeColumn, fontMetrics().horizontalAdvance(QStringLiteral("1023.9 MiB")) + margin);
    header->resizeSection(FileTreeModel::ProgressColumn, progressWidth);
    header->resizeSection(FileTreeModel::PriorityColumn,
        fontMetrics().horizontalAdvance(FileTreeModel::priorityText(api::FilePriority::Normal)) + margin * 2);
    header->resizeSection(FileTreeModel::AvailabilityColumn,
        std::max(availabilityWidth, fontMetrics().horizontalAdvance(tr("Availability")) + margin));
    m_view->setMinimumWidth(minNameWidth);
}

void FileTreePanel::setFiles(const QList<api::FileSnapshot>& files)
{
    const bool isNew = m_shownNodes == 0;
    m_expanded.clear();
    m_current = {};
    m_model->setFiles(files);
    if (isNew || m_model->nodeCount() != m_shownNodes) {
        m_shownNodes = m_model->nodeCount();
        if (m_shownNodes <= maxExpandedNodes) {
            m_view->expandAll();
        } else {
            m_view->expandToDepth(0);
        }
    } else {
        // The same files under other names.
        for (const Landmark& row : std::as_const(m_expanded)) {
            m_view->expand(rowAt(row));
        }
        if (m_current.file >= 0) {
            m_view->setCurrentIndex(rowAt(m_current));
        }
    }
    setSummary();
}

void FileTreePanel::setAvailability(const QByteArray& pieceCopies, ByteCount pieceLength)
{
    m_model->setAvailability(pieceCopies, pieceLength);
}

void FileTreePanel::showAvailability()
{
    if (m_proxy->sortColumn() == FileTreeModel::AvailabilityColumn && m_model->nodeCount() <= maxKeptSorted) {
        m_proxy->invalidate();
    }
    m_view->viewport()->update();
}

FileTreePanel::Landmark FileTreePanel::landmarkOf(const QModelIndex& row) const
{
    Landmark landmark;
    QModelIndex below = row;
    while (below.isValid() && m_model->rowCount(below) > 0) {
        below = m_model->index(0, 0, below);
        ++landmark.height;
    }
    landmark.file = m_model->fileIndex(below);
    return landmark;
}

QModelIndex FileTreePanel::rowAt(const Landmark& landmark) const
{
    QModelIndex row = m_model->indexOfFile(landmark.file);
    for (int i = 0; i < landmark.height; ++i) {
        row = row.parent();
    }
    return m_proxy->mapFromSource(row);
}

QList<FileTreePanel::Landmark> FileTreePanel::expandedRows() const
{
    QList<Landmark> rows;
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            if (m_view->isExpanded(index)) {
                rows.append(landmarkOf(m_proxy->mapToSource(index)));
                open.append(index);
            }
        }
    }
    return rows;
}

void FileTreePanel::rename(const QModelIndex& row)
{
    if (m_isRenamable && row.isValid()) {
        const QModelIndex name = row.siblingAtColumn(FileTreeModel::NameColumn);
        // Only now: a click on a name is no wish to change it.
        m_model->setNameEditable(name);
        const QModelIndex shown = m_proxy->mapFromSource(name);
        m_view->setCurrentIndex(shown);
        m_view->edit(shown);
        m_model->setNameEditable({});
    }
}

bool FileTreePanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const bool isF2 = isKey && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F2;
    if (watched == m_view && isF2 && m_isRenamable && m_view->currentIndex().isValid()) {
        // Here it is not about the torrent.
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            rename(m_proxy->mapToSource(m_view->currentIndex()));
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FileTreePanel::selectFile(int file)
{
    const QModelIndex source = m_model->indexOfFile(file);
    if (source.isValid()) {
        // What a filter hides cannot be shown.
        m_filter->clear();
        const QModelIndex index = m_proxy->mapFromSource(source);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void FileTreePanel::clear()
{
    m_model->clear();
    m_shownNodes = 0;
    setSummary();
}

void FileTreePanel::setProgressShown(bool isShown)
{
    m_view->setColumnHidden(FileTreeModel::AvailabilityColumn, !isShown);
    m_view->setColumnHidden(FileTreeModel::ProgressColumn, !isShown);
}

void FileTreePanel::showMenu(const QPoint& place)
{
    const QModelIndexList rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("fileMenu"));
    menu->setToolTipsVisible(true);
    for (const api::FilePriority priority : {api::FilePriority::High, api::FilePriority::Normal,
             api::FilePriority::Low, api::FilePriority::Skip}) {
        connect(menu->addAction(FileTreeModel::priorityText(priority)), &QAction::triggered, this,
            [this, rows, priority] { m_model->setPriority(rows, priority); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Only these")), &QAction::triggered, this,
        [this, rows] { m_model->wantOnly(rows); });
    Q_EMIT menuOpening(menu, rows);
    menu->popup(m_view->viewport()->mapToGlobal(place));
}

void FileTreePanel::setSummary()
{
    if (m_model->fileCount() == 0) {
        m_summary->clear();
        return;
    }
    //: "7 of 8 files, 150.3 MiB of 170.3 MiB"
    m_summary->setText(tr("%1 of %n files, %2 of %3", nullptr, m_model->fileCount())
                           .arg(countText(m_model->wantedCount()), sizeText(m_model->wantedSize()),
                               sizeText(m_model->totalSize())));
}

QModelIndexList FileTreePanel::selectedRows() const
{
    QModelIndexList rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.append(m_proxy->mapToSource(index));
    }
    if (!rows.isEmpty() || m_filter->text().isEmpty()) {
        return rows;
    }
    // Nothing selected: what the filter has left, files only, since folders hold hidden ones too.
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_proxy->rowCount(parent); ++row) {
            const QModelIndex index = m_proxy->index(row, 0, parent);
            open.append(index);
            const QModelIndex source = m_proxy->mapToSource(index);
            if (m_model->fileIndex(source) >= 0) {
                rows.append(source);
            }
        }
    }
    return rows;
}

void FileTreePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeColumns();
    }
}

} // namespace freshet::ui
