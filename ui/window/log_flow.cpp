// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/log_flow.h"

#include "ui/dialogs/log_window.h"
#include "ui/widgets/log_panel.h"

#include <QApplication>
#include <QFileDialog>
#include <QSaveFile>
#include <QThreadPool>

namespace freshet::ui {

LogFlow::LogFlow(api::Session& session, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &api::Session::updated, this, [this](const api::SessionUpdate& update) {
        if (m_log) {
            m_log->panel().apply(update.log);
        }
    });
}

void LogFlow::open()
{
    if (!m_log) {
        m_log = new LogWindow(&m_window);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
        connectPanel(m_log->panel());
        connect(m_log, &QDialog::finished, this, [this] { m_session.watchLog(false); });
        m_session.watchLog(true);
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void LogFlow::connectPanel(const LogPanel& panel)
{
    connect(&panel, &LogPanel::saveRequested, this, &LogFlow::save);
}

void LogFlow::save(const QString& text)
{
    auto* dialog = new QFileDialog(
        m_log && m_log->isActiveWindow() ? static_cast<QWidget*>(m_log) : &m_window, tr("Save the log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("saveLogDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Text files (*.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("freshet-log.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString& path) {
        const auto complain = [self = QPointer<LogFlow>(this), path](const QString& reason) {
            if (self) {
                Q_EMIT self->saveFailed(path, reason);
            }
        };
        // A slow disk must not hold the window.
        QThreadPool::globalInstance()->start([path, bytes = text.toUtf8(), complain] {
            QSaveFile file(path);
            const bool isWritten =
                file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            if (!isWritten) {
                QMetaObject::invokeMethod(
                    qApp, [complain, why = file.errorString()] { complain(why); }, Qt::QueuedConnection);
            }
        });
    });
    dialog->open();
}

} // namespace freshet::ui
