// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/files_tab.h"

#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_tree_panel.h"

#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace freshet::ui {

FilesTab::FilesTab(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_panel(new FileTreePanel)
{
    setObjectName(QStringLiteral("tabFiles"));
    m_panel->view().setObjectName(QStringLiteral("filesView"));
    m_panel->view().setFrameShape(QFrame::NoFrame);
    m_empty->setHeading(tr("The files are not known yet."));
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
}

void FilesTab::showFiles(const QList<api::FileSnapshot>& files)
{
    m_panel->setFiles(files);
    m_stack->setCurrentWidget(files.isEmpty() ? static_cast<QWidget*>(m_empty) : m_panel);
}

void FilesTab::clear()
{
    m_panel->clear();
    m_stack->setCurrentWidget(m_empty);
}

} // namespace freshet::ui
