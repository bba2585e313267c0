// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_torrent_dialog.h"

#include "ui/models/formatting.h"
#include "ui/models/search_text.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr int defaultWidth = 640;
constexpr int defaultHeight = 560;
constexpr int listRowsShown = 4;
constexpr int percent = 100;

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
    , m_scope(new QComboBox)
    , m_list(new QListWidget)
    , m_folder(new PathEdit)
    , m_space(new QLabel)
    , m_waiting(new QLabel)
    , m_reason(new QLabel)
    , m_addNow(new QPushButton(tr("Add now, choose &files later")))
    , m_busy(new QProgressBar)
    , m_stack(new QStackedWidget)
    , m_files(new FileTreePanel)
    , m_paused(new QCheckBox(tr("Start &paused")))
    , m_sequential(new QCheckBox(tr("Download in &order")))
{
    setObjectName(QStringLiteral("addDialog"));
    m_scope->setObjectName(QStringLiteral("addScope"));
    m_scope->setAccessibleName(tr("What the choices apply to"));
    m_scope->addItems({QString(), tr("Folder and options apply to the selected torrent only")});
    connect(m_scope, &QComboBox::activated, this, [this](int index) { setScope(index == 1); });
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
    layout->addWidget(m_scope);
    layout->addWidget(buildFolderRow(defaults));
    layout->addWidget(buildFilesArea(), 1);
    layout->addWidget(buildOptionsRow());
    layout->addWidget(buttons);
    m_common.saveFolder = saveFolder();
    resize(defaultWidth, defaultHeight);
    updateAll();
    m_add->setFocus();
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
    if (preview.hasMetadata && item.priorities.isEmpty()) {
        item.priorities = preview.priorities;
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
    Q_EMIT itemRemoved(number);
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
    showChoices();
    const api::TorrentPreview& preview = found->second.preview;
    if (preview.hasMetadata) {
        m_files->setFiles(shownFiles(preview, found->second.priorities));
        const bool hadFocus = m_addNow->hasFocus();
        m_stack->setCurrentWidget(m_files);
        if (hadFocus) {
            // It is not there any more; the tree would get the focus.
            m_add->setFocus();
        }
        return;
    }
    showWaiting(found->second);
}

void AddTorrentDialog::showWaiting(const Item& item)
{
    const bool isMagnet = !item.source.magnet.isEmpty();
    m_addNow->setVisible(isMagnet);
    m_stack->setCurrentWidget(m_waitingPage);
    m_busy->setRange(0, 0);
    m_reason->clear();
    if (!isMagnet) {
        m_waiting->setText(tr("Getting the torrent file…"));
        return;
    }
    if (!item.search) {
        m_waiting->setText(tr("Getting the file list…"));
        return;
    }
    m_waiting->setText(searchText(*item.search));
    m_reason->setText(searchReasonText(*item.search));
    if (item.search->progress > 0) {
        m_busy->setRange(0, percent);
        m_busy->setValue(static_cast<int>(item.search->progress * percent));
    }
}

void AddTorrentDialog::setSearch(const QString& infoHash, const api::MetadataSearch& search)
{
    for (auto& [number, item] : m_items) {
        if (!item.preview.hasMetadata && item.preview.infoHash == infoHash) {
            item.search = search;
            if (number == m_current) {
                showWaiting(item);
            }
        }
    }
}

void AddTorrentDialog::addNow()
{
    if (itemCount() == 1) {
        accept();
    } else {
        Q_EMIT addNowWanted(m_current);
    }
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
    m_heading->setText(tr("%n torrents to add", nullptr, count));
    m_scope->setVisible(count > 1);
    m_scope->setItemText(0, tr("Folder and options apply to all %n torrents", nullptr, count));
    const QString name = count == 1 ? m_items.begin()->second.preview.name : QString();
    //: %1 is the name of a torrent
    setWindowTitle(name.isEmpty() ? tr("Add torrents") : tr("Add torrent: %1").arg(name));
    m_add->setText(count > 1 ? tr("&Add %n torrents", nullptr, count) : tr("&Add torrent"));
    updateSpaceLine();
}

AddTorrentDialog::Item* AddTorrentDialog::current()
{
    const auto found = m_items.find(m_current);
    return found == m_items.end() ? nullptr : &found->second;
}

void AddTorrentDialog::setScope(bool isOwn)
{
    if (Item* item = current()) {
        item->own = isOwn ? std::optional(choicesOf(*item)) : std::nullopt;
        showChoices();
    }
}

void AddTorrentDialog::showChoices()
{
    const Item* item = current();
    if (item == nullptr) {
        return;
    }
    const Choices choices = choicesOf(*item);
    m_isShowing = true;
    m_scope->setCurrentIndex(item->own ? 1 : 0);
    if (m_folder->path() != choices.saveFolder) {
        m_folder->setPath(choices.saveFolder);
    }
    m_paused->setChecked(choices.isPaused);
    m_sequential->setChecked(choices.isSequential);
    m_isShowing = false;
    updateSpaceLine();
}

void AddTorrentDialog::takeChoices()
{
    if (m_isShowing) {
        return;
    }
    Item* item = current();
    Choices& choices = item != nullptr && item->own ? *item->own : m_common;
    choices = {saveFolder(), m_paused->isChecked(), m_sequential->isChecked()};
}

ByteCount AddTorrentDialog::neededBytes() const
{
    ByteCount needed = 0;
    for (const auto& [number, item] : m_items) {
        if (choicesOf(item).saveFolder != saveFolder()) {
            continue;
        }
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

bool AddTorrentDialog::areFoldersUsable() const
{
    return std::all_of(m_items.begin(), m_items.end(), [this](const auto& entry) {
        const auto facts = m_folders.find(choicesOf(entry.second).saveFolder);
        return facts == m_folders.end() || facts->second.isUsable;
    });
}

void AddTorrentDialog::updateSpaceLine()
{
    const auto found = m_folders.find(saveFolder());
    const FolderFacts facts = found == m_folders.end() ? FolderFacts() : found->second;
    const ByteCount needed = neededBytes();
    const QString neededText = sizeText(needed);
    bool isWarning = false;
    if (!facts.isUsable) {
        isWarning = true;
        m_space->setText(tr("This folder cannot be written to. Choose another one."));
    } else if (!facts.freeSpace) {
        m_space->setText(needed > 0 ? tr("%1 needed").arg(neededText) : QString());
    } else if (needed > *facts.freeSpace) {
        isWarning = true;
        m_space->setText(
            tr("Not enough space: %1 needed, %2 free").arg(neededText, sizeText(*facts.freeSpace)));
    } else if (isAllKnown()) {
        m_space->setText(
            tr("%1 free, %2 needed, %3 left after")
                .arg(sizeText(*facts.freeSpace), neededText, sizeText(*facts.freeSpace - needed)));
    } else {
        m_space->setText(tr("%1 free").arg(sizeText(*facts.freeSpace)));
    }
    QPalette colours = palette();
    if (isWarning) {
        colours.setColor(QPalette::WindowText, Theme(colours).color(ThemeColor::Error));
    }
    m_space->setPalette(colours);
    m_add->setEnabled(!m_items.empty() && areFoldersUsable());
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
    // Answers about folders that are no longer in the field come late; they may be there again.
    m_folders[folder] = {freeSpace, isUsable};
    updateSpaceLine();
}

QString AddTorrentDialog::saveFolder() const
{
    return m_folder->path();
}

QList<api::AddTorrentRequest> AddTorrentDialog::requests() const
{
    QList<api::AddTorrentRequest> requests;
    for (const auto& [number, item] : m_items) {
        requests.append(request(number));
    }
    return requests;
}

api::AddTorrentRequest AddTorrentDialog::request(int number) const
{
    const Item& item = m_items.at(number);
    api::AddTorrentRequest request;
    if (item.preview.bytes.isEmpty()) {
        request.source = item.source;
    } else {
        request.source.bytes = item.preview.bytes;
    }
    const Choices& choices = choicesOf(item);
    request.saveFolder = choices.saveFolder;
    request.startPaused = choices.isPaused;
    request.options.isSequential = choices.isSequential;
    request.filePriorities = item.priorities;
    request.peers = item.preview.peers;
    return request;
}

} // namespace freshet::ui
