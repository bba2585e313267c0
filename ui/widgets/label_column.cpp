// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label_column.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace freshet::ui {

void alignLabels(QWidget& widget)
{
    QWidgetList labels;
    const auto take = [&labels](QLayoutItem* item) {
        if (item != nullptr && item->widget() != nullptr) {
            labels.append(item->widget());
        }
    };
    for (QFormLayout* form : widget.findChildren<QFormLayout*>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            take(form->itemAt(row, QFormLayout::LabelRole));
        }
    }
    for (QGridLayout* grid : widget.findChildren<QGridLayout*>()) {
        for (int row = 0; row < grid->rowCount(); ++row) {
            QLayoutItem* item = grid->itemAtPosition(row, 0);
            // Other grids have fields in their first column.
            if (item != nullptr && qobject_cast<QLabel*>(item->widget()) != nullptr) {
                take(item);
            }
        }
    }
    int width = 0;
    for (const QWidget* label : labels) {
        width = qMax(width, label->sizeHint().width());
    }
    for (QWidget* label : labels) {
        label->setMinimumWidth(width);
    }
}

} // namespace freshet::ui
