// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/category_folders.h"

#include "ui/models/safe_text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

enum FolderColumn { CategoryName, CategoryFolder };
constexpr int shownRows = 5;

} // namespace

CategoryFolders::CategoryFolders(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTreeWidget)
    , m_empty(new QLabel(tr("There are no categories yet. The side bar has a menu to make one.")))
    , m_choose(new QPushButton(tr("Choose folder…")))
    , m_clear(new QPushButton(tr("No folder")))
    , m_move(new QPushButton(tr("Move existing…")))
{
    m_table->setObjectName(QStringLiteral("categoryFolderTable"));
    m_table->setAccessibleName(tr("Category folders"));
    m_table->setHeaderLabels({tr("Category"), tr("Folder")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFixedHeight(fontMetrics().height() * shownRows * 3 / 2);
    m_table->header()->resizeSection(CategoryName, fontMetrics().averageCharWidth() * 22);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setObjectName(QStringLiteral("categoryFolderChoose"));
    m_clear->setObjectName(QStringLiteral("categoryFolderClear"));
    m_move->setObjectName(QStringLiteral("categoryFolderMove"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_choose, m_clear, m_move}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_empty);
    all->addWidget(m_table);
    all->addLayout(buttons);
    setFocusProxy(m_table);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &CategoryFolders::showCurrent);
    connect(m_table, &QTreeWidget::itemActivated, this, &CategoryFolders::browse);
    connect(m_choose, &QPushButton::clicked, this, &CategoryFolders::browse);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFolder(currentCategory(), {}); });
    connect(m_move, &QPushButton::clicked, this,
        [this] { Q_EMIT moveWanted(currentCategory(), m_folders.value(currentCategory())); });
    showRows();
}

void CategoryFolders::setCategories(const QStringList& categories)
{
    if (m_categories != categories) {
        m_categories = categories;
        showRows();
    }
}

void CategoryFolders::setFolders(const Folders& folders)
{
    if (m_folders != folders) {
        m_folders = folders;
        showRows();
    }
}

QString CategoryFolders::currentCategory() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 ? QString() : m_categories.value(row);
}

void CategoryFolders::showRows()
{
    const QString current = currentCategory();
    {
        const QSignalBlocker blocker(m_table);
        m_table->clear();
        for (const QString& category : std::as_const(m_categories)) {
            const QString folder = m_folders.value(category);
            auto* row = new QTreeWidgetItem(m_table,
                {safeText(category),
                    folder.isEmpty() ? tr("As all others") : QDir::toNativeSeparators(folder)});
            row->setToolTip(CategoryFolder, row->text(CategoryFolder));
            if (category == current) {
                m_table->setCurrentItem(row);
            }
        }
        if (m_table->currentItem() == nullptr && m_table->topLevelItemCount() > 0) {
            m_table->setCurrentItem(m_table->topLevelItem(0));
        }
    }
    m_empty->setVisible(m_categories.isEmpty());
    m_table->setVisible(!m_categories.isEmpty());
    showCurrent();
}

void CategoryFolders::showCurrent()
{
    const bool hasFolder = !m_folders.value(currentCategory()).isEmpty();
    m_choose->setEnabled(!currentCategory().isEmpty());
    m_clear->setEnabled(hasFolder);
    m_move->setEnabled(hasFolder);
}

void CategoryFolders::setFolder(const QString& category, const QString& folder)
{
    if (category.isEmpty() || m_folders.value(category) == folder) {
        return;
    }
    if (folder.isEmpty()) {
        m_folders.remove(category);
    } else {
        m_folders.insert(category, folder);
    }
    showRows();
    Q_EMIT foldersChanged(m_folders);
}

void CategoryFolders::browse()
{
    const QString category = currentCategory();
    if (category.isEmpty()) {
        return;
    }
    //: %1 is a category
    auto* dialog = new QFileDialog(this,
        tr("Folder for new torrents of the category %1").arg(safeText(category)), m_folders.value(category));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("categoryFolderDialog"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, category](const QString& folder) { setFolder(category, QDir::cleanPath(folder)); });
    dialog->open();
}

} // namespace freshet::ui
