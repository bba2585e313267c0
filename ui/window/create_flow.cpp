// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/create_flow.h"

#include <QFileInfo>

namespace freshet::ui {

CreateFlow::CreateFlow(api::Session& session, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    connect(&m_summary, &QFutureWatcherBase::finished, this, &CreateFlow::showSummary);
    connect(&m_work, &QFutureWatcherBase::finished, this, &CreateFlow::finish);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, [this](int progress) {
        if (m_dialog != nullptr && !m_work.isCanceled()) {
            m_dialog->setProgress(progress);
        }
    });
}

void CreateFlow::start()
{
    if (m_dialog == nullptr) {
        m_dialog = new CreateTorrentDialog(&m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &CreateTorrentDialog::contentChanged, this, &CreateFlow::lookInto);
        connect(m_dialog, &CreateTorrentDialog::createRequested, this, &CreateFlow::create);
        connect(m_dialog, &CreateTorrentDialog::cancelRequested, &m_work, &QFutureWatcherBase::cancel);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void CreateFlow::lookInto(const QString& path)
{
    m_summary.cancel();
    m_summary.setFuture(m_session.summarise(path));
}

void CreateFlow::showSummary()
{
    if (m_dialog == nullptr || m_summary.isCanceled() || m_summary.future().resultCount() == 0) {
        return;
    }
    const api::Outcome<api::ContentSummary> summary = m_summary.result();
    if (summary) {
        m_dialog->setSummary(*summary);
    } else {
        m_dialog->setContentFault(summary.error());
    }
}

void CreateFlow::create()
{
    m_request = m_dialog->request();
    m_isToBeSeeded = m_dialog->seedsAfterwards();
    m_dialog->setProgress(0);
    m_work.setFuture(m_session.createTorrent(m_request));
}

void CreateFlow::finish()
{
    if (m_work.isCanceled() || m_work.future().resultCount() == 0) {
        return;
    }
    const api::Outcome<QByteArray> torrent = m_work.result();
    if (!torrent) {
        if (m_dialog != nullptr) {
            m_dialog->setFailed(torrent.error());
        }
        return;
    }
    if (m_dialog != nullptr) {
        m_dialog->accept();
    }
    if (m_isToBeSeeded) {
        seed(m_request, *torrent);
    } else {
        Q_EMIT created(m_request.outputFile, std::nullopt);
    }
}

void CreateFlow::seed(const api::CreateTorrentRequest& request, const QByteArray& torrent)
{
    api::AddTorrentRequest add;
    add.source.bytes = torrent;
    add.saveFolder = QFileInfo(request.path).absolutePath();
    // It was read a moment ago.
    add.assumeComplete = true;
    auto* watcher = new QFutureWatcher<api::Outcome<TorrentId>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file = request.outputFile] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0) {
            return;
        }
        const api::Outcome<TorrentId> added = watcher->result();
        if (added) {
            Q_EMIT created(file, *added);
        } else {
            Q_EMIT failed(added.error());
        }
    });
    watcher->setFuture(m_session.addTorrent(add));
}

} // namespace freshet::ui
