// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/downloads_page.h"

namespace freshet::ui {

namespace {
constexpr double minRatio = 0.1;
constexpr double maxRatio = 9999.0;
constexpr int maxMinutes = 10 * 365 * 24 * 60;
constexpr int suggestedMinutes = 48 * 60;
} // namespace

DownloadsPage::DownloadsPage(QWidget* parent)
    : SettingsPage(tr("Downloads"), parent)
{
    addHeading(tr("Folder"));
    addFolder({QStringLiteral("saveFolder"), tr("Save in"), tr("For torrents added from now on.")},
        {[](const api::Settings& s) { return s.saveFolder; },
            [](api::Settings& s, const QString& folder) { s.saveFolder = folder; }});
    addHeading(tr("Seeding is enough after"));
    addOptionalDecimal({QStringLiteral("ratioGoal"), tr("Ratio"),
                           tr("Uploaded compared with downloaded: 2 means that twice as much was sent as "
                              "received.")},
        {tr("No goal"), 0.0, minRatio, maxRatio, 2.0},
        {[](const api::Settings& s) { return s.sharing.ratioGoal; },
            [](api::Settings& s, const double& ratio) { s.sharing.ratioGoal = ratio; }});
    addOptionalNumber({QStringLiteral("timeGoal"), tr("Minutes of seeding"), {}},
        {tr("No goal"), 0, 1, maxMinutes, suggestedMinutes},
        {[](const api::Settings& s) { return static_cast<int>(s.sharing.timeGoal.count()); },
            [](api::Settings& s, const int& minutes) {
                s.sharing.timeGoal = std::chrono::minutes(minutes);
            }});
}

} // namespace freshet::ui
