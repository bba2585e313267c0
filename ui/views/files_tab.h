// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QWidget>

class QStackedWidget;

namespace freshet::ui {

class EmptyState;
class FileTreePanel;

/// The files of the watched torrent, their progress and priorities.
class FilesTab : public QWidget
{
    Q_OBJECT
public:
    explicit FilesTab(QWidget* parent = nullptr);

    void showFiles(const QList<api::FileSnapshot>& files);
    void clear();

Q_SIGNALS:
    void prioritiesChanged(const QList<freshet::api::FilePriority>& priorities);
    /// `path` starts below the save folder.
    void fileActivated(const QString& path);

private:
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    FileTreePanel* m_panel;
};

} // namespace freshet::ui
