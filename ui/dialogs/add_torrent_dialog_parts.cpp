// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How AddTorrentDialog is put together.
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/widgets/file_tree_panel.h"
#include "ui/widgets/path_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace freshet::ui {

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
        takeChoices();
        updateSpaceLine();
        Q_EMIT folderChanged(folder);
    });
    return box;
}

QWidget* AddTorrentDialog::buildFilesArea()
{
    m_waitingPage = new QWidget;
    m_waiting->setObjectName(QStringLiteral("addWaiting"));
    m_waiting->setAlignment(Qt::AlignCenter);
    m_waiting->setWordWrap(true);
    m_waiting->setTextFormat(Qt::PlainText);
    m_reason->setObjectName(QStringLiteral("addReason"));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_addNow->setObjectName(QStringLiteral("addNow"));
    m_addNow->setAutoDefault(false);
    m_addNow->setToolTip(tr("All its files are fetched unless others are chosen later."));
    connect(m_addNow, &QPushButton::clicked, this, &AddTorrentDialog::addNow);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_busy->setAccessibleName(tr("Getting the file list"));
    auto* layout = new QVBoxLayout(m_waitingPage);
    layout->addStretch();
    layout->addWidget(m_waiting);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_reason);
    layout->addWidget(m_addNow, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_files->view().setObjectName(QStringLiteral("addTree"));
    m_files->setProgressShown(false);
    m_stack->addWidget(m_waitingPage);
    m_stack->addWidget(m_files);
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
    for (QCheckBox* check : {m_paused, m_sequential}) {
        connect(check, &QCheckBox::toggled, this, &AddTorrentDialog::takeChoices);
    }
    row->addWidget(m_paused);
    row->addWidget(m_sequential);
    row->addStretch();
    return box;
}

} // namespace freshet::ui
