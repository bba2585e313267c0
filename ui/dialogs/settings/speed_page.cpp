// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/speed_page.h"

#include <cmath>

namespace freshet::ui {

SpeedPage::SpeedPage(QWidget* parent)
    : SettingsPage(tr("Speed"), parent)
{
    addHeading(tr("Limits of all torrents together"));
    addRate({QStringLiteral("downloadLimit"), tr("Download limit"),
                tr("Type a rate such as 500K, 2M or 20 mbit. Empty means no limit.")},
        {[](const api::Settings& s) { return s.transfer.downloadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.downloadLimit = rate; }});
    addRate({QStringLiteral("uploadLimit"), tr("Upload limit"),
                tr("Very low upload limits also slow down downloading.")},
        {[](const api::Settings& s) { return s.transfer.uploadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.uploadLimit = rate; }});
    addAlternativeRows();
    addQuotaRows();
    addHeading(tr("Limits of each torrent"));
    addRate({QStringLiteral("torrentDownloadLimit"), tr("Download limit of a torrent"),
                tr("For torrents without a limit of their own. Empty means no limit.")},
        {[](const api::Settings& s) { return s.transfer.torrentDownloadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.torrentDownloadLimit = rate; }});
    addRate({QStringLiteral("torrentUploadLimit"), tr("Upload limit of a torrent"), {}},
        {[](const api::Settings& s) { return s.transfer.torrentUploadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.torrentUploadLimit = rate; }});
    addHeading(tr("Limits of each peer"));
    addRate({QStringLiteral("peerDownloadLimit"), tr("Download limit of a peer"),
                tr("For peers without a limit of their own. Empty means no limit.")},
        {[](const api::Settings& s) { return s.transfer.peerDownloadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.peerDownloadLimit = rate; }});
    addRate({QStringLiteral("peerUploadLimit"), tr("Upload limit of a peer"), {}},
        {[](const api::Settings& s) { return s.transfer.peerUploadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.transfer.peerUploadLimit = rate; }});
    addOptionalNumber(
        {QStringLiteral("uploadDelayLimit"), tr("Longest delay by uploads, ms"),
            tr("When peers answer later than this because of what is sent to them, uploads slow "
               "down, so that others on the line do not wait.")},
        {tr("Any"), 0, 10, 5000, 100},
        {[](const api::Settings& s) { return static_cast<int>(s.transfer.uploadDelayLimit.count()); },
            [](api::Settings& s, const int& n) {
                s.transfer.uploadDelayLimit = std::chrono::milliseconds(n);
            }});
    addHeading(tr("Sharing and counting"));
    addChoice({QStringLiteral("torrentShares"), tr("Share between torrents"),
                  tr("How torrents divide a limit that is used up. What one of them cannot use goes to the "
                     "others.")},
        {tr("Equal"), tr("By priority (1:2:4)")},
        {[](const api::Settings& s) { return static_cast<int>(s.transfer.torrentShares); },
            [](api::Settings& s, const int& n) {
                s.transfer.torrentShares = static_cast<swarm::TorrentShares>(n);
            }});
    addCheck(
        {QStringLiteral("limitsLocalNetwork"), tr("Limit local network too"),
            tr("Otherwise peers on the local network are as fast as they can be. A limit that is set for "
               "such a peer itself always holds.")},
        {[](const api::Settings& s) { return s.transfer.limitsLocalNetwork; },
            [](api::Settings& s, const bool& isOn) { s.transfer.limitsLocalNetwork = isOn; }});
    addChoice({QStringLiteral("limitsCountOverhead"), tr("Limits count"),
                  tr("Headers of IP and TCP are estimated. Tooltips of speeds always show both.")},
        {tr("Data of torrents"), tr("Everything, with protocol and IP")},
        {[](const api::Settings& s) { return s.transfer.limitsCountOverhead ? 1 : 0; },
            [](api::Settings& s, const int& choice) { s.transfer.limitsCountOverhead = choice == 1; }});
}

void SpeedPage::addAlternativeRows()
{
    addHeading(tr("Slow mode and schedule"));
    addRate({QStringLiteral("alternativeDownloadLimit"), tr("Download limit in slow mode"),
                tr("Of all torrents together, while slow mode is on.")},
        {[](const api::Settings& s) { return s.speed.alternativeDownloadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.speed.alternativeDownloadLimit = rate; }});
    addRate({QStringLiteral("alternativeUploadLimit"), tr("Upload limit in slow mode"), {}},
        {[](const api::Settings& s) { return s.speed.alternativeUploadLimit; },
            [](api::Settings& s, const ByteRate& rate) { s.speed.alternativeUploadLimit = rate; }});
    addCheck({QStringLiteral("useAlternative"), tr("Slow mode"),
                 tr("Its limits count instead of the usual ones, as long as there is no schedule.")},
        {[](const api::Settings& s) { return s.speed.useAlternative; },
            [](api::Settings& s, const bool& isOn) { s.speed.useAlternative = isOn; }});
    addCheck({QStringLiteral("useSchedule"), tr("Follow the schedule"),
                 tr("Each half hour of the week has its limits, by the clock of this computer.")},
        {[](const api::Settings& s) { return s.speed.useSchedule; },
            [](api::Settings& s, const bool& isOn) { s.speed.useSchedule = isOn; }});
    addWeek({QStringLiteral("week"), tr("Schedule"),
                tr("Paint with the mouse, or with Space, arrows and Shift. Keys 1 to 5 choose the paint. A "
                   "click on a day or an hour paints all of it.")},
        {[](const api::Settings& s) { return s.speed.week; },
            [](api::Settings& s, const api::WeekGrid& week) { s.speed.week = week; }});
}

void SpeedPage::addQuotaRows()
{
    constexpr double giga = 1e9;
    const auto addSize = [this](const SettingLabel& label, ByteCount api::QuotaOptions::*size) {
        addOptionalDecimal(label, {tr("None"), 0, 0.1, 1'000'000, 100},
            {[size](const api::Settings& s) { return static_cast<double>(s.quota.*size) / giga; },
                [size](api::Settings& s, const double& n) {
                    s.quota.*size = static_cast<ByteCount>(std::llround(n * giga));
                }});
    };
    addHeading(tr("Quota of all torrents together"));
    addChoice({QStringLiteral("quotaPeriod"), tr("Count"),
                  tr("Everything that is moved counts, with protocol and IP. You are warned at 80 %.")},
        {tr("Without a quota"), tr("By the day"), tr("By the week, from Monday"), tr("By the month")},
        {[](const api::Settings& s) { return static_cast<int>(s.quota.period); },
            [](api::Settings& s, const int& n) { s.quota.period = static_cast<api::QuotaPeriod>(n); }});
    addSize({QStringLiteral("quotaDownload"), tr("Download, GB"), {}}, &api::QuotaOptions::download);
    addSize({QStringLiteral("quotaUpload"), tr("Upload, GB"), {}}, &api::QuotaOptions::upload);
    addChoice({QStringLiteral("quotaAction"), tr("When most of it is used"), {}},
        {tr("Spread the rest evenly over the period"), tr("Go on, and pause when all is used")},
        {[](const api::Settings& s) { return static_cast<int>(s.quota.action); },
            [](api::Settings& s, const int& n) { s.quota.action = static_cast<api::QuotaAction>(n); }});
    addNumber({QStringLiteral("quotaMonthStart"), tr("Months begin on day"), {}}, 1, 28,
        {[](const api::Settings& s) { return s.quota.monthStart; },
            [](api::Settings& s, const int& n) { s.quota.monthStart = n; }});
}

} // namespace freshet::ui
