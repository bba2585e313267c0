// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/adding/folder_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace freshet::ui {

class PathEdit;

/// Where torrents are saved, and what is to be said of that place: space, rights, files that are there.
class AddFolderPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AddFolderPanel(QWidget* parent = nullptr);

    [[nodiscard]] QString folder() const;
    /// Does not emit folderChosen().
    void setFolder(const QString& folder);
    void setOfferedFolders(const QStringList& folders);
    void showState(const FolderState& state);

Q_SIGNALS:
    /// More than is free is needed.
    void freeSpaceWanted();
    /// By hand.
    void folderChosen(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showSpace();
    void showFiles();

    FolderState m_state;
    QLabel* m_label;
    PathEdit* m_folder;
    QLabel* m_icon;
    QLabel* m_space;
    QPushButton* m_other;
    QPushButton* m_free;
    QLabel* m_files;
};

} // namespace freshet::ui
