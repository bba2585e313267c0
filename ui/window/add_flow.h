// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/models/preferences.h"
#include "ui/window/add_batch.h"
#include "ui/window/folder_probe.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/quiet_choices.h"
#include "ui/window/source_union.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace freshet::ui {

class BarStack;
class QuietBatch;
class SourcePreview;
class TorrentEdits;
class UndoHistory;
class WindowState;

/// The way of a torrent from a drop, a paste or a file name into the list: look inside, ask unless it was
/// said not to, add. Everything that is asked about while the dialog is open joins it.
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
        TorrentEdits& edits;
        UndoHistory& history;
        QWidget& window;
        /// Those that exist, to be chosen from.
        std::function<QStringList()> categories = {};
        std::function<QStringList()> tags = {};
        /// Puts settings in force.
        std::function<void(const api::Settings&)> apply;
        /// Makes it the preference of the user.
        std::function<void(AskWhenAdding)> prefer;
    };

    explicit AddFlow(const Surroundings& surroundings, QObject* parent = nullptr);

    /// What is chosen for torrents that are added without asking goes when there is asking again.
    void setAskWhenAdding(AskWhenAdding ask);
    [[nodiscard]] AskWhenAdding askWhenAdding() const { return m_ask; }
    /// Starts with what can be added, and says what cannot.
    void add(const IncomingSources& incoming) { add(incoming, m_ask); }
    /// The same, whatever the user prefers otherwise.
    void add(const IncomingSources& incoming, AskWhenAdding ask) { add(incoming, ask, {}); }
    /// In this category, unless it is empty or something else is chosen in the dialog.
    void add(const IncomingSources& incoming, AskWhenAdding ask, const QString& category);
    /// The open dialog, if any.
    [[nodiscard]] AddTorrentDialog* dialog() const { return m_dialog; }
    /// What is known of a folder now.
    void takeFolderFacts(const FolderFacts& facts);
    /// News of the engine that concern what was added here.
    void handleNotice(const api::Notice& notice);

Q_SIGNALS:
    /// Shows a torrent that is in the list already.
    void torrentWanted(freshet::TorrentId torrent);
    void fileChoiceWanted(freshet::TorrentId torrent);
    /// More than is free is needed in this folder, and something is to be done about it.
    void freeSpaceWanted(const QString& folder, freshet::ByteCount needed);
    /// These are new in the list, or will be in a moment.
    void torrentsAdded(const QList<freshet::TorrentId>& torrents);

private:
    /// A row of the dialog, and what its sources have said.
    struct Offer
    {
        SourcePreview* source = nullptr;
        SourceUnion all;
    };

    void reportUnusable(const IncomingSources& incoming);
    void openDialog();
    [[nodiscard]] AddTorrentDialog::Defaults defaults() const;
    /// What the dialog looks like, for the next one.
    void rememberLook(const AddTorrentDialog& dialog);
    /// Takes `source` over.
    void ask(SourcePreview* source, const QString& category);
    /// Shows the dialog although nothing is known of this row yet.
    void showUnanswered(int item);
    void takeAnswer(int item);
    void show(int item, const api::TorrentPreview& preview);
    /// `name` stands in for what the fault is about.
    void reportFault(api::Fault fault, const QString& name);
    void reportExisting(const api::TorrentPreview& preview);
    void dropOffer(int item);
    void removeItem(int item);
    void addAccepted();
    [[nodiscard]] AddBatch::Entry entryOf(int item) const;
    void addAll(const QList<AddBatch::Entry>& entries);
    void rememberFolder(const QString& folder);
    /// From now on, into this folder and with these choices.
    void stopAsking(const QString& folder, const QuietChoices& choices);
    void keepChoices(const QuietChoices& choices);

    void addQuietly(const IncomingSources& incoming, AskWhenAdding ask, const QString& category);
    [[nodiscard]] QuietBatch* makeBatch(
        AskWhenAdding ask, const QuietChoices& choices, const QString& folder);
    /// Says that others have to send torrent files, until they have.
    void showFetching(QuietBatch& batch, const QStringList& addresses);
    void reportAdded(
        const QList<TorrentId>& torrents, const QStringList& names, const QString& folder, bool hasFiles);

    Surroundings m_with;
    AskWhenAdding m_ask = AskWhenAdding::Always;
    QuietChoices m_quiet;
    FolderProbe* m_probe;
    QPointer<AddTorrentDialog> m_dialog;
    /// By the dialog's numbers.
    std::map<int, Offer> m_offers;
    /// The latest bar about a torrent that was in the list already, and what it offers.
    QPointer<QWidget> m_knownBar;
    TorrentId m_known;
    QStringList m_newTrackers;
    /// What may get more for a moment.
    QPointer<QuietBatch> m_openBatch;
};

} // namespace freshet::ui
