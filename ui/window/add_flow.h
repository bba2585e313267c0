// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/window/incoming_sources.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace freshet::ui {

class BarStack;
class FolderProbe;
class WindowState;

/// The way of a torrent from a drop, a paste or a file name into the list: look inside, ask, add.
/// Everything that comes while the dialog is open joins it.
class AddFlow : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        api::Session& session;
        BarStack& bars;
        WindowState& state;
        QWidget& window;
        /// Those that exist, to be chosen from.
        std::function<QStringList()> categories = {};
        std::function<QStringList()> tags = {};
    };

    explicit AddFlow(const Surroundings& surroundings, QObject* parent = nullptr);

    /// Starts with what can be added, and says what cannot.
    void add(const IncomingSources& incoming);
    /// The open dialog, if any.
    [[nodiscard]] AddTorrentDialog* dialog() const { return m_dialog; }
    /// News of the engine that concern what was added here.
    void handleNotice(const api::Notice& notice);

Q_SIGNALS:
    /// Shows a torrent that is in the list already.
    void torrentWanted(freshet::TorrentId torrent);
    void fileChoiceWanted(freshet::TorrentId torrent);

private:
    void reportUnusable(const IncomingSources& incoming);
    void openDialog();
    [[nodiscard]] AddTorrentDialog::Defaults defaults() const;
    /// What the dialog looks like, for the next one.
    void rememberLook(const AddTorrentDialog& dialog);
    void addSource(const api::TorrentSource& source);
    void showPreview(int item, const QString& name, const api::Outcome<api::TorrentPreview>& outcome);
    /// `name` stands in for what the fault is about.
    void reportFault(api::Fault fault, const QString& name);
    void reportExisting(const api::TorrentPreview& preview);
    void removeItem(int item);
    void addAccepted();
    void addRequest(const api::AddTorrentRequest& request);
    void rememberFolder(const QString& folder);

    Surroundings m_with;
    FolderProbe* m_probe;
    QPointer<AddTorrentDialog> m_dialog;
};

} // namespace freshet::ui
