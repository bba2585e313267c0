// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/free_space_dialog.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/path_edit.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {
enum TorrentColumn { NameColumn, FolderColumn, SizeColumn, RatioColumn };
constexpr int torrentIdRole = Qt::UserRole;
constexpr int folderLetters = 24;
constexpr QSize usualSize(700, 420);

QLabel* makeWrappedLine(const char* name)
{
    auto* line = new QLabel;
    line->setObjectName(QString::fromLatin1(name));
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}
} // namespace

FreeSpaceDialog::FreeSpaceDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_space(makeWrappedLine("freeSpaceNow"))
    , m_list(new QTreeWidget)
    , m_sum(makeWrappedLine("freeSpaceSum"))
    , m_remove(new QPushButton(tr("Remove and &delete files…")))
{
    setObjectName(QStringLiteral("freeSpaceDialog"));
    setWindowTitle(tr("Free space"));
    QLabel* hint = makeWrappedLine("freeSpaceHint");
    hint->setText(
        tr("Finished torrents on the same disk, the largest first. Files in the trash take up space "
           "until it is emptied."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("freeSpaceList"));
    m_list->setAccessibleName(tr("Finished torrents on this disk"));
    m_list->setHeaderLabels({tr("Name"), tr("Folder"), tr("Size"), tr("Ratio")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const int margin = 4 * letter;
    header->resizeSection(SizeColumn, fontMetrics().horizontalAdvance(QStringLiteral("1023.9 MiB")) + margin);
    header->resizeSection(RatioColumn, fontMetrics().horizontalAdvance(QStringLiteral("999.99")) + margin);
    header->resizeSection(FolderColumn, folderLetters * letter);
    for (const int column : {SizeColumn, RatioColumn}) {
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_remove->setObjectName(QStringLiteral("freeSpaceRemove"));
    m_remove->setAutoDefault(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(selected()); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &FreeSpaceDialog::showSelection);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_space);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
    resize(usualSize);
    showSpace(0, std::nullopt);
    showSelection();
}

void FreeSpaceDialog::showSpace(ByteCount needed, std::optional<ByteCount> free)
{
    const QString place = PathEdit::shownPath(m_folder);
    if (!free) {
        //: %1 is a folder, %2 a size
        m_space->setText(tr("In %1 %2 are needed.").arg(place, sizeText(needed)));
    } else if (needed > *free) {
        //: %1 is a folder, the others are sizes
        m_space->setText(tr("In %1 %2 more are needed: %3 needed, %4 free.")
                             .arg(place, sizeText(needed - *free), sizeText(needed), sizeText(*free)));
    } else {
        m_space->setText(tr("There is enough space in %1 now: %2 needed, %3 free.")
                             .arg(place, sizeText(needed), sizeText(*free)));
    }
}

void FreeSpaceDialog::showEntries(const QList<Entry>& entries)
{
    if (m_entries == entries) {
        return;
    }
    const auto isSame = [](const Entry& a, const Entry& b) { return a.id == b.id; };
    // Rows must not go away under the pointer because a ratio is another one.
    const bool areSame = m_entries
        && std::equal(m_entries->cbegin(), m_entries->cend(), entries.cbegin(), entries.cend(), isSame);
    m_entries = entries;
    if (!areSame) {
        makeRows();
    }
    for (int i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries.at(i);
        QTreeWidgetItem& row = *m_list->topLevelItem(i);
        row.setText(NameColumn, safeText(entry.name));
        row.setText(SizeColumn, sizeText(entry.size));
        row.setText(RatioColumn, ratioText(entry.ratio));
        row.setText(FolderColumn, PathEdit::shownPath(entry.folder));
        row.setToolTip(NameColumn, toolTipText(safeText(entry.name)));
        row.setToolTip(FolderColumn, toolTipText(entry.folder));
    }
    showSelection();
}

void FreeSpaceDialog::makeRows()
{
    const QList<TorrentId> before = selected();
    m_list->clear();
    for (const Entry& entry : *m_entries) {
        auto* row = new QTreeWidgetItem;
        row->setData(NameColumn, torrentIdRole, QVariant::fromValue(entry.id.value()));
        for (const int column : {SizeColumn, RatioColumn}) {
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        }
        m_list->addTopLevelItem(row);
        row->setSelected(before.contains(entry.id));
    }
}

QList<TorrentId> FreeSpaceDialog::selected() const
{
    QList<TorrentId> torrents;
    for (const QTreeWidgetItem* row : m_list->selectedItems()) {
        torrents.append(TorrentId(row->data(NameColumn, torrentIdRole).toULongLong()));
    }
    return torrents;
}

void FreeSpaceDialog::showSelection()
{
    const QList<TorrentId> torrents = selected();
    m_remove->setEnabled(!torrents.isEmpty());
    if (!m_entries) {
        m_sum->setText(tr("Looking at the torrents…"));
    } else if (m_entries->isEmpty()) {
        m_sum->setText(tr("No finished torrent has its files on this disk."));
    } else {
        ByteCount sum = 0;
        for (const Entry& entry : *m_entries) {
            sum += torrents.contains(entry.id) ? entry.size : 0;
        }
        const int count = static_cast<int>(torrents.size());
        //: %1 is a size
        m_sum->setText(count > 0 ? tr("%n torrents selected, %1", nullptr, count).arg(sizeText(sum))
                                 : tr("Select what can go."));
    }
}

} // namespace freshet::ui
