// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_torrent_dialog.h"

#include "ui/models/formatting.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr int defaultWidth = 640;
constexpr int defaultHeight = 560;
constexpr int listRowsShown = 4;
enum Page { WaitingPage, FilesPage };

QList<api::FileSnapshot> shownFiles(
    const api::TorrentPreview& preview, const QList<api::FilePriority>& priorities)
{
    QList<api::FileSnapshot> files;
    files.reserve(preview.files.size());
    for (qsizetype i = 0; i < preview.files.size(); ++i) {
        const api::TorrentPreview::File& file = preview.files.at(i);
        files.append({file.path, file.size, 0, priorities.value(i, api::FilePriority::Normal), file.isPad});
    }
    return files;
}

} // namespace

AddTorrentDialog::AddTorrentDialog(const Defaults& defaults, QWidget* parent)
    : QDialog(parent)
    , m_heading(new QLabel)
    , m_list(new QListWidget)
    , m_folder(new PathEdit)
    , m_space(new QLabel)
    , m_waiting(new QLabel)
    , m_busy(new QProgressBar)
    , m_stack(new QStackedWidget)
    , m_files(new FileTreePanel)
    , m_paused(new QCheckBox(tr("Start &paused")))
    , m_sequential(new QCheckBox(tr("Download in &order")))
{
    setObjectName(QStringLiteral("addDialog"));
    m_list->setObjectName(QStringLiteral("addList"));
    m_list->setAccessibleName(tr("Torrents to add"));
    const int rowHeight = fontMetrics().height() + fontMetrics().height() / 3;
    m_list->setFixedHeight(rowHeight * listRowsShown);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* row) {
        if (row != nullptr) {
            showItem(row->data(Qt::UserRole).toInt());
        }
    });
    connect(m_files, &FileTreePanel::prioritiesChanged, this, &AddTorrentDialog::keepPriorities);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("&Add torrent"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addOk"));
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_heading);
    layout->addWidget(m_list);
    layout->addWidget(buildFolderRow(defaults));
    layout->addWidget(buildFilesArea(), 1);
    layout->addWidget(buildOptionsRow());
    layout->addWidget(buttons);
    resize(defaultWidth, defaultHeight);
    updateAll();
    m_add->setFocus();
}

QWidget* AddTorrentDialog::buildFolderRow(const Defaults& defaults)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Save in"));
    label->setBuddy(m_folder->field());
    m_folder->setObjectName(QStringLiteral("addSavePath"));
    m_folder->setAccessibleName(tr("Save in"));
    // Enter adds, wherever the focus is.
    for (QPushButton* button : m_folder->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    m_folder->setRecentPaths(defaults.recentFolders);
    m_folder->setPath(defaults.saveFolder);
    m_space->setObjectName(QStringLiteral("addSpace"));
    m_space->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(m_folder, 1);
    layout->addLayout(row);
    layout->addWidget(m_space);
    connect(m_folder, &PathEdit::pathChanged, this, [this](const QString& folder) {
        m_freeSpace.reset();
        m_isFolderUsable = true;
        updateSpaceLine();
        Q_EMIT folderChanged(folder);
    });
    return box;
}

QWidget* AddTorrentDialog::buildFilesArea()
{
    auto* waitingPage = new QWidget;
    m_waiting->setObjectName(QStringLiteral("addWaiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_waiting->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_busy->setAccessibleName(tr("Getting the file list"));
    auto* layout = new QVBoxLayout(waitingPage);
    layout->addStretch();
    layout->addWidget(m_waiting);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_files->view().setObjectName(QStringLiteral("addTree"));
    m_files->setProgressShown(false);
    m_stack->insertWidget(WaitingPage, waitingPage);
    m_stack->insertWidget(FilesPage, m_files);
    return m_stack;
}

QWidget* AddTorrentDialog::buildOptionsRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    m_paused->setObjectName(QStringLiteral("addPaused"));
    m_sequential->setObjectName(QStringLiteral("addSequential"));
    m_sequential->setToolTip(
        tr("Pieces are fetched from first to last, so that media can be watched early."));
    row->addWidget(m_paused);
    row->addWidget(m_sequential);
    row->addStretch();
    return box;
}

int AddTorrentDialog::addSource(const api::TorrentSource& source, const QString& name)
{
    const int number = m_nextItem++;
    Item item;
    item.source = source;
    item.preview.name = name;
    item.row = new QListWidgetItem;
    item.row->setData(Qt::UserRole, number);
    updateRow(item);
    m_items.emplace(number, item);
    m_list->addItem(item.row);
    if (m_current < 0) {
        m_list->setCurrentItem(item.row);
    }
    updateAll();
    return number;
}

void AddTorrentDialog::setPreview(int number, const api::TorrentPreview& preview)
{
    const auto found = m_items.find(number);
    if (found == m_items.end()) {
        return;
    }
    Item& item = found->second;
    const QString earlierName = item.preview.name;
    item.preview = preview;
    if (item.preview.name.isEmpty()) {
        item.preview.name = earlierName;
    }
    updateRow(item);
    if (number == m_current) {
        showItem(number);
    }
    updateAll();
}

void AddTorrentDialog::removeItem(int number)
{
    const auto found = m_items.find(number);
    if (found == m_items.end()) {
        return;
    }
    QListWidgetItem* row = found->second.row;
    m_items.erase(found);
    if (number == m_current) {
        m_current = -1;
    }
    delete row;
    if (m_current < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
        showItem(m_list->item(0)->data(Qt::UserRole).toInt());
    }
    updateAll();
}

void AddTorrentDialog::showItem(int number)
{
    const auto found = m_items.find(number);
    if (found == m_items.end()) {
        return;
    }
    m_current = number;
    const api::TorrentPreview& preview = found->second.preview;
    if (preview.hasMetadata) {
        m_files->setFiles(shownFiles(preview, found->second.priorities));
        m_stack->setCurrentIndex(FilesPage);
        return;
    }
    const bool isAddress = found->second.source.magnet.isEmpty();
    m_waiting->setText(isAddress
            ? tr("Getting the torrent file…")
            : tr("Getting the file list from peers…\nThe torrent can be added now; all its "
                 "files are fetched unless others are chosen later."));
    m_stack->setCurrentIndex(WaitingPage);
}

void AddTorrentDialog::keepPriorities()
{
    const auto found = m_items.find(m_current);
    if (found != m_items.end()) {
        found->second.priorities = m_files->priorities();
        updateSpaceLine();
    }
}

void AddTorrentDialog::updateRow(const Item& item)
{
    const api::TorrentPreview& preview = item.preview;
    item.row->setText(preview.hasMetadata ? tr("%1 (%2)").arg(preview.name, sizeText(preview.totalSize))
                                          : tr("%1 (getting the file list)").arg(preview.name));
}

void AddTorrentDialog::updateAll()
{
    const int count = itemCount();
    m_list->setVisible(count > 1);
    m_heading->setVisible(count > 1);
    m_heading->setText(tr("%n torrents to add. Folder and options apply to all of them.", nullptr, count));
    const QString name = count == 1 ? m_items.begin()->second.preview.name : QString();
    //: %1 is the name of a torrent
    setWindowTitle(name.isEmpty() ? tr("Add torrents") : tr("Add torrent: %1").arg(name));
    m_add->setText(count > 1 ? tr("&Add %n torrents", nullptr, count) : tr("&Add torrent"));
    updateSpaceLine();
}

ByteCount AddTorrentDialog::neededBytes() const
{
    ByteCount needed = 0;
    for (const auto& [number, item] : m_items) {
        for (qsizetype i = 0; i < item.preview.files.size(); ++i) {
            const bool isWanted =
                item.priorities.value(i, api::FilePriority::Normal) != api::FilePriority::Skip;
            if (isWanted && !item.preview.files.at(i).isPad) {
                needed += item.preview.files.at(i).size;
            }
        }
    }
    return needed;
}

bool AddTorrentDialog::isAllKnown() const
{
    return std::all_of(
        m_items.begin(), m_items.end(), [](const auto& entry) { return entry.second.preview.hasMetadata; });
}

void AddTorrentDialog::updateSpaceLine()
{
    const ByteCount needed = neededBytes();
    const QString neededText = sizeText(needed);
    bool isWarning = false;
    if (!m_isFolderUsable) {
        isWarning = true;
        m_space->setText(tr("This folder cannot be written to. Choose another one."));
    } else if (!m_freeSpace) {
        m_space->setText(needed > 0 ? tr("%1 needed").arg(neededText) : QString());
    } else if (needed > *m_freeSpace) {
        isWarning = true;
        m_space->setText(tr("Not enough space: %1 needed, %2 free").arg(neededText, sizeText(*m_freeSpace)));
    } else if (isAllKnown()) {
        m_space->setText(tr("%1 free, %2 needed, %3 left after")
                             .arg(sizeText(*m_freeSpace), neededText, sizeText(*m_freeSpace - needed)));
    } else {
        m_space->setText(tr("%1 free").arg(sizeText(*m_freeSpace)));
    }
    QPalette colours = palette();
    if (isWarning) {
        colours.setColor(QPalette::WindowText, Theme(colours).color(ThemeColor::Error));
    }
    m_space->setPalette(colours);
    m_add->setEnabled(m_isFolderUsable && !m_items.empty());
}

void AddTorrentDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Nothing needs to be typed: Enter adds.
    m_add->setFocus();
}

void AddTorrentDialog::setFolderFacts(
    const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable)
{
    // Answers about folders that are no longer in the field come late.
    if (folder == saveFolder()) {
        m_freeSpace = freeSpace;
        m_isFolderUsable = isUsable;
        updateSpaceLine();
    }
}

QString AddTorrentDialog::saveFolder() const
{
    return m_folder->path();
}

QList<api::AddTorrentRequest> AddTorrentDialog::requests() const
{
    QList<api::AddTorrentRequest> requests;
    for (const auto& [number, item] : m_items) {
        api::AddTorrentRequest request;
        if (item.preview.bytes.isEmpty()) {
            request.source = item.source;
        } else {
            request.source.bytes = item.preview.bytes;
        }
        request.saveFolder = saveFolder();
        request.startPaused = m_paused->isChecked();
        request.options.isSequential = m_sequential->isChecked();
        request.filePriorities = item.priorities;
        requests.append(request);
    }
    return requests;
}

} // namespace freshet::ui
