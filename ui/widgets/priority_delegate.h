// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace freshet::ui {

/// Edits PriorityRole (api::FilePriority) by a combo box in the cell.
class PriorityDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PriorityDelegate(QObject* parent = nullptr);

    [[nodiscard]] QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace freshet::ui
