// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/fault.h"
#include "engine/api/requests.h"
#include "engine/base/ids.h"
#include "ui/models/preferences.h"
#include "ui/window/quiet_choices.h"
#include "ui/window/source_union.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace freshet::api {
class Session;
}

namespace freshet::ui {

class FolderProbe;
class SourcePreview;
struct FolderFacts;

/// Sources that came together and are to be added without asking: looks at all of them, adds what can be
/// added, and says what must be asked about after all. Goes when it is done.
class QuietBatch : public QObject
{
    Q_OBJECT
public:
    /// How long it waits for more: file managers start the program once for each file.
    static constexpr std::chrono::milliseconds window{400};
    /// How long a folder may take to say whether there is room. Then somebody had better look at it.
    static constexpr std::chrono::seconds patience{5};

    /// `ask` says what needs no dialog. `session` and `probe` must outlive it.
    QuietBatch(api::Session& session, FolderProbe& probe, AskWhenAdding ask, QObject* parent);

    void setPatience(std::chrono::milliseconds time) { m_patience.setInterval(time); }
    void add(const api::TorrentSource& source);
    [[nodiscard]] AskWhenAdding rule() const { return m_ask; }
    /// For all of them; an empty folder is that of the settings. To be called before close().
    void setChoices(const QuietChoices& choices, const QString& folder)
    {
        m_choices = choices;
        m_folder = folder;
    }
    [[nodiscard]] const QuietChoices& choices() const { return m_choices; }
    /// Whether add() is allowed; see keepOpen() and close().
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// There may be more within the window, counted from now. After it, close() comes by itself.
    void keepOpen();
    /// That was all.
    void close();
    /// Adds nothing, and goes; too late once all sources have answered.
    void cancel();

Q_SIGNALS:
    /// Not without a dialog; whoever takes it over becomes its parent.
    void questionWanted(freshet::ui::SourcePreview* source);
    void known(const freshet::api::TorrentPreview& preview);
    void failed(const freshet::api::Fault& fault, const QString& name);
    /// At least one. `hasFiles`: their file lists are known.
    void added(const QList<freshet::TorrentId>& torrents, const QStringList& names, const QString& folder,
        bool hasFiles);
    /// The last signal.
    void ended();

private:
    void takeAnswers();
    void sortOut();
    [[nodiscard]] bool mustAsk() const;
    void askAboutAll();
    void decide(const FolderFacts& facts);
    void ask(qsizetype torrent);
    void addRest();
    void end();

    /// A torrent, and the sources of it.
    struct Torrent
    {
        SourceUnion all;
        std::vector<SourcePreview*> sources;
    };

    api::Session& m_session;
    FolderProbe& m_probe;
    AskWhenAdding m_ask;
    QuietChoices m_choices;
    bool m_isOpen = true;
    bool m_isDecided = false;
    QTimer m_more;
    QTimer m_patience;
    QString m_folder;
    std::vector<SourcePreview*> m_items;
    std::vector<Torrent> m_torrents;
};

} // namespace freshet::ui
