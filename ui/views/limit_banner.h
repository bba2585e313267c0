// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/widgets/banner.h"

namespace freshet::ui {

/// Says what keeps a torrent from working, or from being faster, and offers what helps. Hidden when all is
/// well.
class LimitBanner : public Banner
{
    Q_OBJECT
public:
    /// What the button of a banner asks for.
    enum class Remedy {
        None,
        Resume,
        StartNow, ///< Beyond the limits of the queue.
        Recheck,
        Announce,
        OpenSpeed,
        OpenConcurrency,
        OpenSharing,
        OpenStorage,
        OpenDisk, ///< What the disk does.
        OpenLog,
        RaiseUpload, ///< The upload limit that counts.
        UseAutomatic, ///< Numbers of requests and pieces in flight that find themselves.
        ReplaceSilent, ///< Other peers for those that have stopped sending.
        OpenCategory, ///< The limits of its category.
        OpenTag, ///< The limits of the tag that counts.
        LiftLimit, ///< Of this torrent.
        EndAlternative,
        FullSpeed, ///< For an hour.
        RaiseConnections, ///< Of this torrent, to raisedConnections().
        ShowPeers,
        ChooseFolder, ///< Another one for the files.
        StopMoving,
    };
    /// What the number of connections is raised to where `limit` is too low.
    [[nodiscard]] static int raisedConnections(int limit);

    explicit LimitBanner(QWidget* parent = nullptr);

    void showTorrent(const api::TorrentSnapshot& torrent);

Q_SIGNALS:
    void remedyRequested(freshet::ui::LimitBanner::Remedy remedy);

private:
    struct Advice
    {
        Severity severity = Severity::Normal;
        QString lead;
        QString text;
        /// What each button asks for.
        QList<Remedy> remedies{};
        QStringList buttons{};

        friend bool operator==(const Advice&, const Advice&) = default;
    };

    [[nodiscard]] static Advice adviceFor(const api::TorrentSnapshot& torrent);
    [[nodiscard]] static Advice adviceForFault(const api::TorrentSnapshot& torrent);
    [[nodiscard]] static Advice adviceForFileList(const api::TorrentSnapshot& torrent);
    [[nodiscard]] static Advice adviceForWaiting(const api::TorrentSnapshot& torrent, const Advice& plain);
    [[nodiscard]] static Advice with(Advice advice, const QList<Remedy>& remedies);
    [[nodiscard]] static QString remedyText(Remedy remedy, const api::TorrentSnapshot& torrent);

    Advice m_shown;
};

} // namespace freshet::ui
