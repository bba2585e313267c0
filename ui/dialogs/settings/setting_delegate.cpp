// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/setting_delegate.h"

#include "ui/models/setting_list_model.h"
#include "ui/models/setting_words.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

namespace freshet::ui {

namespace {

const api::SettingRow* rowOf(const QModelIndex& index)
{
    const auto* filter = qobject_cast<const SettingFilterModel*>(index.model());
    const auto* settings =
        filter != nullptr ? qobject_cast<const SettingListModel*>(filter->sourceModel()) : nullptr;
    return settings != nullptr ? &settings->rowAt(filter->mapToSource(index).row()) : nullptr;
}

/// Where `words` are in `text`, painted the other way round than the rest.
QList<QTextLayout::FormatRange> markedRanges(
    const QString& text, const QStringList& words, const QBrush& ground, const QBrush& ink)
{
    QTextCharFormat format;
    format.setBackground(ground);
    format.setForeground(ink);
    QList<QTextLayout::FormatRange> ranges;
    for (const QString& word : words) {
        for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; at += word.size()) {
            ranges.append({static_cast<int>(at), static_cast<int>(word.size()), format});
        }
    }
    return ranges;
}

} // namespace

void SettingDelegate::setMarkedWords(const QStringList& words)
{
    m_words.clear();
    for (const QString& word : words) {
        if (!word.trimmed().isEmpty()) {
            m_words.append(word.trimmed());
        }
    }
}

void SettingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget)
                            .adjusted(margin, 0, -margin, 0);
    const QString text = item.fontMetrics.elidedText(item.text, item.textElideMode, place.width());
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QBrush highlight = item.palette.brush(QPalette::Highlight);
    const QBrush onHighlight = item.palette.brush(QPalette::HighlightedText);
    const auto ranges = isSelected ? markedRanges(text, m_words, onHighlight, highlight)
                                   : markedRanges(text, m_words, highlight, onHighlight);
    if (ranges.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QTextLayout layout(text, item.font);
    QTextOption direction(QStyle::visualAlignment(item.direction, item.displayAlignment));
    direction.setTextDirection(item.direction);
    direction.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter->save();
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const qreal top = place.top() + (place.height() - line.height()) / 2;
    layout.draw(painter, QPointF(place.left(), top), ranges, place);
    painter->restore();
}

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
