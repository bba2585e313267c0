// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/text_saver.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace freshet::ui {

void saveText(QWidget& parent, QObject& owner, const TextToSave& what,
    const std::function<void(const QString&, const QString&)>& failed)
{
    auto* dialog = new QFileDialog(&parent, what.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveTextDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(what.fileName).suffix());
    dialog->selectFile(what.fileName);
    const auto complain = [alive = QPointer<QObject>(&owner), failed](
                              const QString& path, const QString& reason) {
        if (alive) {
            failed(path, reason);
        }
    };
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [what, complain](const QString& path) {
        // A slow disk must not hold the window.
        QThreadPool::globalInstance()->start([path, bytes = what.text.toUtf8(), complain] {
            QSaveFile file(path);
            const bool isWritten =
                file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            if (!isWritten) {
                QMetaObject::invokeMethod(
                    qApp, [complain, path, why = file.errorString()] { complain(path, why); },
                    Qt::QueuedConnection);
            }
        });
    });
    dialog->open();
}

} // namespace freshet::ui
