// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/settings.h"

#include <QMap>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace freshet::cli {

class OptionReader;

/// The options about rates beside --max-download and --max-upload, and about room on the disk. Those that
/// were not given change nothing. Value type.
struct LimitOptions
{
    std::optional<ByteRate> peerDownload;
    std::optional<ByteRate> peerUpload;
    std::optional<bool> countsOverhead;
    std::optional<std::chrono::milliseconds> uploadDelayLimit;
    std::optional<ByteCount> keepFree;
    QMap<QString, api::GroupOptions> groups;
    QMap<QString, api::QuotaOptions> groupQuotas;
    QMap<QString, api::TagOptions> tagLimits;
    bool useAlternative = false;
    std::optional<ByteRate> alternativeDownload;
    std::optional<ByteRate> alternativeUpload;
    /// A schedule that replaces that of the settings.
    std::optional<api::WeekGrid> week;
    std::optional<std::chrono::minutes> fullSpeed;

    /// Quota of everything, or of each torrent that is added.
    struct Quota
    {
        std::optional<api::QuotaPeriod> period;
        std::optional<ByteCount> download;
        std::optional<ByteCount> upload;
        std::optional<api::QuotaAction> action;
        std::optional<int> monthStart;

        void read(OptionReader& options, const QByteArray& prefix);
        void adjust(api::QuotaOptions& quota) const;
    };
    Quota quota;
    Quota torrentQuota;

    // Of each torrent that is added.
    std::optional<ByteRate> torrentDownload;
    std::optional<ByteRate> torrentUpload;
    std::optional<ByteRate> torrentDownloadMinimum;
    std::optional<ByteRate> torrentUploadMinimum;
    std::optional<int> torrentWeight;
    QString category;
    QStringList tags;

    static void addTo(QCommandLineParser& parser);
    void read(OptionReader& options);

    void adjust(api::Settings& settings) const;
    void adjust(api::AddTorrentRequest& request) const;

private:
    void readGroups(OptionReader& options);
    void readGroupQuotas(OptionReader& options);
    void readTags(OptionReader& options);
    void readSchedule(OptionReader& options);
};

/// Paints what "mon-fri 8:00-18:30 alternative" says; false if it says nothing of that kind. Days are English
/// short names, one or two; times are half hours; profiles are full, normal, alternative, seed-only, pause.
[[nodiscard]] bool paintSchedule(api::WeekGrid& week, const QString& text);
/// The state of a quota as --progress json names it.
[[nodiscard]] QString quotaStateName(api::QuotaState state);
/// The profile as options and --progress json name it.
[[nodiscard]] QString profileName(api::SpeedProfile profile);

} // namespace freshet::cli
