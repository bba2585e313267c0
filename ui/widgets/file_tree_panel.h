// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/file_tree_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QHBoxLayout;
class QHeaderView;
class QLabel;
class QLineEdit;
class QMenu;
class QPoint;
class QToolButton;
class QTreeView;

namespace freshet::ui {

/// A tree of files to choose from: filter, all, none, only these, priorities. Used while adding and in the
/// details.
class FileTreePanel : public QWidget
{
    Q_OBJECT
public:
    explicit FileTreePanel(QWidget* parent = nullptr);

    /// In torrent order, pad files included.
    void setFiles(const QList<api::FileSnapshot>& files);
    /// How many connected peers have each piece, one byte a piece; empty: unknown.
    void setAvailability(const QByteArray& pieceCopies, ByteCount pieceLength);
    void clear();
    /// In torrent order. Opens the folders above it.
    void selectFile(int file);
    [[nodiscard]] QList<api::FilePriority> priorities() const { return m_model->priorities(); }
    /// Progress and availability: off where nothing was downloaded yet.
    void setProgressShown(bool isShown);
    /// Whether names can be edited: F2 and rename().
    void setRenamable(bool isRenamable) { m_isRenamable = isRenamable; }
    /// Begins to edit the name of a row of model().
    void rename(const QModelIndex& row);
    /// Instead of the panel's own, which has fixed columns: one that knows widths itself.
    void setHeader(QHeaderView* header);
    /// Pixels left and right of what is above the tree, where that has none around it.
    void setToolMargin(int margin);

    [[nodiscard]] QTreeView& view() const { return *m_view; }
    [[nodiscard]] FileTreeModel& model() const { return *m_model; }

Q_SIGNALS:
    /// By the user's hand.
    void prioritiesChanged();
    /// A double click on a file. `path` starts below the save folder.
    void fileActivated(const QString& path);
    /// The menu of these rows of model() is about to show: others add what they can do with them.
    void menuOpening(QMenu* menu, const QModelIndexList& rows);
    /// In torrent order; -1: none, or a folder.
    void currentFileChanged(int file);
    /// By the user's hand: what has this path is to have another name.
    void renameRequested(const QString& path, const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A row, found again when paths have changed: a file below it, and how many folders up it is.
    struct Landmark
    {
        int file = -1;
        int height = 0;
    };

    [[nodiscard]] Landmark landmarkOf(const QModelIndex& row) const;
    /// Of the proxy.
    [[nodiscard]] QModelIndex rowAt(const Landmark& landmark) const;
    [[nodiscard]] QList<Landmark> expandedRows() const;
    QWidget* buildTools();
    void buildView();
    void showMenu(const QPoint& place);
    void setSummary();
    void sizeColumns();
    void showAvailability();
    [[nodiscard]] QModelIndexList selectedRows() const;

    FileTreeModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QTreeView* m_view;
    QLineEdit* m_filter;
    QToolButton* m_onlyThese;
    QLabel* m_summary;
    QHBoxLayout* m_tools = nullptr;
    int m_shownNodes = 0;
    bool m_isRenamable = false;
    bool m_hasOwnWidths = true;
    // As they were before the model was made anew.
    QList<Landmark> m_expanded;
    Landmark m_current;
};

} // namespace freshet::ui
