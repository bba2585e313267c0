// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/add_torrent_dialog.h"

#include "ui/dialogs/adding/add_folder_panel.h"
#include "ui/dialogs/adding/add_list_panel.h"
#include "ui/dialogs/adding/add_more_panel.h"
#include "ui/dialogs/adding/add_options_panel.h"
#include "ui/dialogs/adding/drop_area.h"
#include "ui/dialogs/adding/file_list_wait.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/label_column.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace freshet::ui {

namespace {

constexpr QSize defaultSize(640, 560);

QList<api::FileSnapshot> shownFiles(const AddItem& item)
{
    QList<api::FileSnapshot> files;
    files.reserve(item.preview.files.size());
    for (qsizetype i = 0; i < item.preview.files.size(); ++i) {
        const api::TorrentPreview::File& file = item.preview.files.at(i);
        files.append(
            {file.path, file.size, 0, item.priorities.value(i, api::FilePriority::Normal), file.isPad});
    }
    return files;
}

/// What the field of the folder offers: the usual one, those of categories and tags, and those of late.
QStringList offeredFolders(const AddTorrentDialog::Defaults& defaults)
{
    QStringList folders = QStringList{defaults.saveFolder} + defaults.categories.values();
    for (const api::TagOptions& options : defaults.tagOptions) {
        folders.append(options.saveFolder);
    }
    folders += defaults.recentFolders;
    folders.removeAll(QString());
    folders.removeDuplicates();
    return folders;
}

} // namespace

AddTorrentDialog::AddTorrentDialog(const Defaults& defaults, QWidget* parent)
    : QDialog(parent)
    , m_items(defaults.saveFolder)
    , m_offered{defaults.categories, defaults.tagOptions}
    , m_list(new AddListPanel)
    , m_folder(new AddFolderPanel)
    , m_wait(new FileListWait)
    , m_files(new FileTreePanel)
    , m_drop(new DropArea)
    , m_stack(new QStackedWidget)
    , m_options(new AddOptionsPanel)
    , m_withoutAsking(new QCheckBox)
{
    setObjectName(QStringLiteral("addDialog"));
    m_folder->setOfferedFolders(offeredFolders(defaults));
    m_folder->setFolder(defaults.saveFolder);
    m_files->setObjectName(QStringLiteral("addFiles"));
    m_files->view().setObjectName(QStringLiteral("addTree"));
    m_files->setProgressShown(false);
    m_stack->addWidget(m_wait);
    m_stack->addWidget(m_files);
    m_stack->addWidget(m_drop);
    setAcceptDrops(true);
    m_options->setCategories(defaults.categories.keys());
    m_options->more().setKnownTags(defaults.tags);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_folder);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_options);
    layout->addWidget(buildButtons());
    // Now that it is in the dialog; before, another one would become what is drawn while no button has the
    // focus.
    m_add->setDefault(true);
    connectParts();
    retranslate();
    alignLabels(*this);
    const QSize size = defaults.size.isValid() ? defaults.size : defaultSize;
    resize(size.boundedTo(screen()->availableSize()));
    if (defaults.isMoreShown) {
        m_options->setMoreShown(true);
        showMore(true);
    }
    m_add->setFocus();
}

QWidget* AddTorrentDialog::buildButtons()
{
    m_withoutAsking->setObjectName(QStringLiteral("addWithoutAsking"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("addCancel"));
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addOk"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(m_withoutAsking);
    row->addWidget(buttons, 1);
    return box;
}

void AddTorrentDialog::connectParts()
{
    connect(m_list, &AddListPanel::itemChosen, this, &AddTorrentDialog::showItem);
    connect(m_list, &AddListPanel::scopeChosen, this, [this](bool isOwn) {
        m_items.setOwn(m_current, isOwn);
        showChoices();
    });
    connect(m_list, &AddListPanel::cancelWanted, this, &AddTorrentDialog::removeItem);
    connect(m_drop, &DropArea::pasteWanted, this, &AddTorrentDialog::paste);
    // Fields in which one types have the key for themselves.
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &AddTorrentDialog::paste);
    connect(m_folder, &AddFolderPanel::freeSpaceWanted, this, [this] {
        const QString folder = shownChoices().saveFolder;
        Q_EMIT freeSpaceWanted(folder, m_items.stateOf(folder).needed);
    });
    connect(m_folder, &AddFolderPanel::folderChosen, this, [this](const QString& folder) {
        shownChoices().chooseFolder(folder);
        Q_EMIT folderChanged(folder);
        lookForFiles();
        updateFolderState();
    });
    connect(m_files, &FileTreePanel::prioritiesChanged, this, &AddTorrentDialog::keepPriorities);
    connect(m_wait, &FileListWait::addNowWanted, this, &AddTorrentDialog::addNow);
    connect(m_wait, &FileListWait::stopWanted, this, [this] { removeItem(m_current); });
    connect(m_options, &AddOptionsPanel::categoryChosen, this, [this](const QString& category) {
        shownChoices().chooseCategory(category, m_offered);
        showFolder();
    });
    connect(m_options, &AddOptionsPanel::changed, this, &AddTorrentDialog::takeOptions);
    connect(m_options, &AddOptionsPanel::moreToggled, this, &AddTorrentDialog::showMore);
}

void AddTorrentDialog::takeOptions()
{
    AddChoices& choices = shownChoices();
    const QStringList tags = choices.tags;
    m_options->takeChoices(choices);
    if (choices.tags != tags) {
        choices.proposeFolder(m_offered);
        showFolder();
    }
    updateFolderState();
}

void AddTorrentDialog::retranslate()
{
    m_withoutAsking->setText(tr("&Use these choices from now on without asking"));
    updateAll();
    // Parts that have not heard of another language yet will have by then.
    QMetaObject::invokeMethod(
        this, [this] { alignLabels(*this); }, Qt::QueuedConnection);
}

int AddTorrentDialog::addSource(const api::TorrentSource& source, const QString& name)
{
    const int number = m_items.add(source, name);
    m_list->showItem(number, m_items.find(number)->preview, !source.url.isEmpty());
    if (m_current != number && m_stack->currentWidget() == m_drop) {
        showItem(number);
    }
    updateAll();
    return number;
}

void AddTorrentDialog::setPreview(int number, const api::TorrentPreview& preview)
{
    AddItem* item = m_items.find(number);
    if (item == nullptr) {
        return;
    }
    const QString earlierName = item->preview.name;
    item->preview = preview;
    if (item->preview.name.isEmpty()) {
        item->preview.name = earlierName;
    }
    if (preview.hasMetadata && item->priorities.isEmpty()) {
        item->priorities = preview.priorities;
    }
    m_list->showItem(number, item->preview, !item->source.url.isEmpty());
    if (number == m_current) {
        // The choices stay as they are, half-typed ones too.
        showContent(*item);
    }
    lookForFiles();
    updateAll();
}

void AddTorrentDialog::removeItem(int number)
{
    if (!m_items.contains(number)) {
        return;
    }
    m_items.remove(number);
    Q_EMIT itemRemoved(number);
    m_list->removeItem(number);
    m_current = m_list->current();
    if (m_items.count() == 0) {
        m_stack->setCurrentWidget(m_drop);
        m_drop->setFocus();
    }
    updateAll();
}

void AddTorrentDialog::setDropTest(std::function<bool(const QMimeData&)> hasTorrents)
{
    m_hasTorrents = std::move(hasTorrents);
}

void AddTorrentDialog::paste()
{
    // What is no torrent is said by who adds.
    if (const QMimeData* clip = QGuiApplication::clipboard()->mimeData(); clip != nullptr && m_hasTorrents) {
        Q_EMIT mimeGiven(clip);
    }
}

void AddTorrentDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_hasTorrents && m_hasTorrents(*event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void AddTorrentDialog::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT mimeGiven(event->mimeData());
}

void AddTorrentDialog::setCategory(int number, const QString& category)
{
    if (m_items.choicesOf(number).category == category) {
        return;
    }
    if (m_items.count() > 1) {
        m_items.setOwn(number, true);
    }
    m_items.choicesOf(number).chooseCategory(category, m_offered);
    showChoices();
}

void AddTorrentDialog::showItem(int number)
{
    if (const AddItem* item = m_items.find(number)) {
        m_current = number;
        showChoices();
        showContent(*item);
    }
}

void AddTorrentDialog::showContent(const AddItem& item)
{
    m_options->more().setPreview(item.preview);
    if (item.preview.hasMetadata) {
        m_files->setFiles(shownFiles(item));
        const bool hadFocus = m_wait->isButtonFocused();
        m_stack->setCurrentWidget(m_files);
        if (hadFocus) {
            // It is not there any more; the tree would get the focus.
            m_add->setFocus();
        }
        return;
    }
    m_stack->setCurrentWidget(m_wait);
    if (item.source.magnet.isEmpty()) {
        m_wait->showFetching();
    } else {
        m_wait->showSearch(item.search);
    }
}

void AddTorrentDialog::setSearch(const QString& infoHash, const api::MetadataSearch& search)
{
    for (const auto& [number, known] : m_items.all()) {
        if (!known.preview.hasMetadata && known.preview.infoHash == infoHash) {
            m_items.find(number)->search = search;
            if (number == m_current) {
                m_wait->showSearch(search);
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
    if (AddItem* item = m_items.find(m_current)) {
        item->priorities = m_files->priorities();
        updateFolderState();
    }
}

void AddTorrentDialog::updateAll()
{
    const int count = itemCount();
    const QString name = count == 1 ? safeText(m_items.all().begin()->second.preview.name) : QString();
    //: %1 is the name of a torrent
    setWindowTitle(name.isEmpty() ? tr("Add torrents") : tr("Add torrent: %1").arg(name));
    m_add->setText(count > 1 ? tr("&Add %n torrents", nullptr, count) : tr("&Add torrent"));
    updateFolderState();
}

void AddTorrentDialog::showChoices()
{
    if (const AddItem* item = m_items.find(m_current)) {
        m_list->setOwn(item->own.has_value());
        m_options->showChoices(shownChoices());
        showFolder();
    }
}

void AddTorrentDialog::showFolder()
{
    const QString folder = shownChoices().saveFolder;
    if (folder != m_folder->folder()) {
        m_folder->setFolder(folder);
        Q_EMIT folderChanged(folder);
    }
    lookForFiles();
    updateFolderState();
}

void AddTorrentDialog::showMore(bool isShown)
{
    const int before = height();
    // What the parts need now is what counts, not when they next come to it.
    m_options->layout()->activate();
    layout()->activate();
    if (!isShown) {
        resize(width(), height() - std::exchange(m_grown, 0));
        return;
    }
    if (m_grown > 0 || isMaximized() || isFullScreen()) {
        return;
    }
    const QRect area = screen()->availableGeometry();
    const int wanted = m_options->more().sizeHint().height() + m_options->layout()->spacing();
    resize(width(), std::max(before, std::min(before + wanted, area.height())));
    m_grown = height() - before;
    if (isVisible() && frameGeometry().bottom() > area.bottom()) {
        move(x(), std::max(area.top(), area.bottom() - frameGeometry().height() + 1));
    }
}

void AddTorrentDialog::lookForFiles()
{
    if (const auto question = m_items.nextQuestion(shownChoices().saveFolder)) {
        Q_EMIT filesOnDiskWanted(*question);
    }
}

void AddTorrentDialog::setFilesOnDisk(const FilesOnDisk& found)
{
    m_items.takeAnswer(found);
    updateFolderState();
}

void AddTorrentDialog::updateFolderState()
{
    FolderState state = m_items.stateOf(shownChoices().saveFolder);
    state.isCheckSkipped = shownChoices().isComplete;
    m_folder->showState(state);
    m_add->setEnabled(m_items.count() > 0 && m_options->more().isValid() && m_items.areFoldersUsable());
}

void AddTorrentDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    // Nothing needs to be typed: Enter adds.
    m_add->setFocus();
}

void AddTorrentDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AddTorrentDialog::setFolderFacts(
    const QString& folder, std::optional<ByteCount> freeSpace, bool isUsable, bool isThere)
{
    // Answers about folders that are no longer in the field come late; they may be there again.
    m_items.setFolderFacts(folder, freeSpace, isUsable, isThere);
    updateFolderState();
}

QString AddTorrentDialog::saveFolder() const
{
    return m_folder->folder();
}

QList<api::AddTorrentRequest> AddTorrentDialog::requests() const
{
    return m_items.requests();
}

api::AddTorrentRequest AddTorrentDialog::request(int number) const
{
    return m_items.request(number);
}

bool AddTorrentDialog::isWithoutAskingWanted() const
{
    return m_withoutAsking->isChecked();
}

bool AddTorrentDialog::isMoreShown() const
{
    return m_options->isMoreShown();
}

QSize AddTorrentDialog::usualSize() const
{
    return {width(), height() - m_grown};
}

} // namespace freshet::ui
