// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/setting_delegate.h"

#include "ui/models/setting_list_model.h"
#include "ui/models/setting_words.h"

#include <QComboBox>
#include <QLineEdit>

namespace freshet::ui {

namespace {

const api::SettingRow* rowOf(const QModelIndex& index)
{
    const auto* filter = qobject_cast<const SettingFilterModel*>(index.model());
    const auto* settings =
        filter != nullptr ? qobject_cast<const SettingListModel*>(filter->sourceModel()) : nullptr;
    return settings != nullptr ? &settings->rowAt(filter->mapToSource(index).row()) : nullptr;
}

} // namespace

QWidget* SettingDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const api::SettingRow* row = rowOf(index);
    if (row == nullptr) {
        return nullptr;
    }
    QWidget* editor = nullptr;
    const bool isFlag = row->shape.kind == api::SettingShape::Kind::Flag;
    if (isFlag || row->shape.kind == api::SettingShape::Kind::Choice) {
        auto* box = new QComboBox(parent);
        if (isFlag) {
            box->addItem(settingValueText(*row, false), settingInputText(*row, false));
            box->addItem(settingValueText(*row, true), settingInputText(*row, true));
        }
        for (const QString& choice : row->shape.choices) {
            box->addItem(choice, choice);
        }
        auto* delegate = const_cast<SettingDelegate*>(this);
        connect(box, &QComboBox::activated, delegate, [delegate, box] {
            Q_EMIT delegate->commitData(box);
            Q_EMIT delegate->closeEditor(box);
        });
        editor = box;
    } else {
        auto* edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setEchoMode(
            settingWords(row->name).isSecret ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Normal);
        editor = edit;
    }
    editor->setObjectName(QStringLiteral("settingEditor"));
    editor->setAccessibleName(row->name);
    editor->setToolTip(settingRangeText(*row));
    editor->setAutoFillBackground(true);
    return editor;
}

void SettingDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(box->findData(text));
    } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
        edit->setText(text);
    }
}

void SettingDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentData());
    } else if (const auto* edit = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, edit->text());
    }
}

QSize SettingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Room for the field that the value is edited in.
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() * 17 / 10));
    return size;
}

} // namespace freshet::ui
