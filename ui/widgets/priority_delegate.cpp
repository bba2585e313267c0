// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/priority_delegate.h"

#include "ui/models/file_tree_model.h"
#include "ui/models/model_roles.h"

#include <QComboBox>

namespace freshet::ui {

PriorityDelegate::PriorityDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{}

QWidget* PriorityDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new QComboBox(parent);
    editor->setAccessibleName(tr("Priority"));
    for (const auto priority : {api::FilePriority::High, api::FilePriority::Normal, api::FilePriority::Low,
             api::FilePriority::Skip}) {
        editor->addItem(FileTreeModel::priorityText(priority), static_cast<int>(priority));
    }
    auto* delegate = const_cast<PriorityDelegate*>(this);
    connect(editor, &QComboBox::activated, delegate, [delegate, editor] {
        Q_EMIT delegate->commitData(editor);
        Q_EMIT delegate->closeEditor(editor);
    });
    return editor;
}

void PriorityDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(PriorityRole)));
    box->showPopup();
}

void PriorityDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    if (box->currentIndex() >= 0) {
        model->setData(index, box->currentData(), Qt::EditRole);
    }
}

} // namespace freshet::ui
