// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace freshet::ui {

/// A table of categories and the folders that their new torrents are saved in.
class CategoryFolders : public QWidget
{
    Q_OBJECT
public:
    /// By category; empty: as all others.
    using Folders = QMap<QString, QString>;

    explicit CategoryFolders(QWidget* parent = nullptr);

    /// All that there are.
    void setCategories(const QStringList& categories);
    void setFolders(const Folders& folders);
    [[nodiscard]] Folders folders() const { return m_folders; }

Q_SIGNALS:
    /// The user has given a category another folder, an absolute path, or none.
    void foldersChanged(const freshet::ui::CategoryFolders::Folders& folders);
    /// Torrents that are in the category already are to be brought to its folder.
    void moveWanted(const QString& category, const QString& folder);

private:
    void showRows();
    void showCurrent();
    void setFolder(const QString& category, const QString& folder);
    void browse();
    [[nodiscard]] QString currentCategory() const;

    QStringList m_categories;
    Folders m_folders;
    QTreeWidget* m_table;
    QLabel* m_empty;
    QPushButton* m_choose;
    QPushButton* m_clear;
    QPushButton* m_move;
};

} // namespace freshet::ui
