// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/dialogs/create_torrent_dialog.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

class QWidget;

namespace freshet::ui {

/// Makes torrents: shows the dialog, has the session work, and adds what was made.
class CreateFlow : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    CreateFlow(api::Session& session, QWidget& window, QObject* parent = nullptr);

    /// One dialog at a time: a second call brings it to the front.
    void start();
    [[nodiscard]] CreateTorrentDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// `torrent` is in the list now, or nothing if it was only to be made.
    void created(const QString& file, std::optional<freshet::TorrentId> torrent);
    void failed(const freshet::api::Fault& fault);

private:
    void lookInto(const QString& path);
    void showSummary();
    void create();
    void finish();
    void seed(const api::CreateTorrentRequest& request, const QByteArray& torrent);

    api::Session& m_session;
    QWidget& m_window;
    QPointer<CreateTorrentDialog> m_dialog;
    api::CreateTorrentRequest m_request;
    bool m_isToBeSeeded = false;
    QFutureWatcher<api::Outcome<api::ContentSummary>> m_summary;
    QFutureWatcher<api::Outcome<QByteArray>> m_work;
};

} // namespace freshet::ui
