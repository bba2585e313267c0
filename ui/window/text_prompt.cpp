// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_prompt.h"

#include <QInputDialog>
#include <QLineEdit>

namespace freshet::ui {

void askForText(QWidget& window, const TextPrompt& prompt, const std::function<void(const QString&)>& done)
{
    auto* dialog = new QInputDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(prompt.objectName);
    dialog->setWindowTitle(prompt.title);
    dialog->setLabelText(prompt.label);
    dialog->setTextValue(prompt.text);
    dialog->resize(dialog->fontMetrics().averageCharWidth() * 60, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, &window, [done](const QString& text) {
        if (const QString words = text.simplified(); !words.isEmpty()) {
            done(words);
        }
    });
    dialog->open();
    if (auto* edit = dialog->findChild<QLineEdit*>()) {
        edit->setAccessibleName(prompt.label);
        edit->selectAll();
    }
}

} // namespace freshet::ui
