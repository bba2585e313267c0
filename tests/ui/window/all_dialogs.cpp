// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/all_dialogs.h"

#include "tests/ui/window/scene.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/banned_peers_dialog.h"
#include "ui/dialogs/create_torrent_dialog.h"
#include "ui/dialogs/free_space_dialog.h"
#include "ui/dialogs/log_window.h"
#include "ui/dialogs/open_link_dialog.h"
#include "ui/dialogs/rate_limits_dialog.h"
#include "ui/dialogs/remove_files_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/dialogs/torrent_options_dialog.h"
#include "ui/widgets/log_panel.h"

namespace freshet::test {

using namespace ui;
using namespace literals;

namespace {

const QString shownName = QStringLiteral("Big_Buck_Bunny_1080p");
const QString shownFolder = QStringLiteral("/home/ada/Downloads");

std::unique_ptr<QWidget> filledAddDialog()
{
    AddTorrentDialog::Defaults defaults{shownFolder, {}};
    defaults.isMoreShown = true;
    defaults.categories = {{QStringLiteral("Video"), QStringLiteral("/home/ada/Videos")}};
    auto dialog = std::make_unique<AddTorrentDialog>(defaults);
    const int item = dialog->addSource({}, shownName);
    dialog->addSource({}, QStringLiteral("Sintel"));
    api::TorrentPreview preview;
    preview.name = shownName;
    preview.hasMetadata = true;
    for (const auto& file : sceneDetails().files) {
        preview.files.append({file.path, file.size, false});
        preview.totalSize += file.size;
    }
    dialog->setPreview(item, preview);
    dialog->setFolderFacts(shownFolder, 1_MiB, true);
    return dialog;
}

std::unique_ptr<QWidget> filledBans()
{
    api::BannedPeerSnapshot ban;
    ban.address = QStringLiteral("10.77.0.9");
    ban.badPieces = 2;
    ban.bannedMs = 1'750'000'000'000;
    auto dialog = std::make_unique<BannedPeersDialog>(shownName);
    dialog->showBans({ban});
    return dialog;
}

std::unique_ptr<QWidget> filledSpaceDialog()
{
    auto dialog = std::make_unique<FreeSpaceDialog>(shownFolder);
    dialog->showSpace(12_GiB, 9_GiB);
    dialog->showEntries({{TorrentId{1}, shownName, 5_GiB, 2.31, shownFolder}});
    return dialog;
}

std::unique_ptr<QWidget> filledLog()
{
    auto window = std::make_unique<LogWindow>();
    window->panel().apply({sceneEvents(), true});
    return window;
}

} // namespace

std::vector<std::unique_ptr<QWidget>> allDialogs()
{
    std::vector<std::unique_ptr<QWidget>> all;
    all.push_back(std::make_unique<AboutDialog>());
    all.push_back(filledAddDialog());
    all.push_back(filledBans());
    auto create = std::make_unique<CreateTorrentDialog>();
    create->setContent(shownFolder);
    create->setSummary(api::ContentSummary{8, 5_GiB, 262'144});
    all.push_back(std::move(create));
    all.push_back(filledSpaceDialog());
    all.push_back(filledLog());
    all.push_back(std::make_unique<OpenLinkDialog>(OpenLinkDialog::forLinks()));
    all.push_back(std::make_unique<OpenLinkDialog>(OpenLinkDialog::forTrackers()));
    all.push_back(std::make_unique<OpenLinkDialog>(OpenLinkDialog::forPeers()));
    all.push_back(std::make_unique<GroupLimitsDialog>(QStringLiteral("Video"), api::GroupOptions()));
    all.push_back(std::make_unique<TagLimitsDialog>(QStringLiteral("keep"), api::TagOptions()));
    all.push_back(std::make_unique<PeerLimitsDialog>(QStringLiteral("10.77.0.3:51001"), swarm::PeerLimits()));
    all.push_back(
        std::make_unique<RemoveFilesDialog>(RemoveFilesDialog::Subject{{shownName}, 5_GiB, {shownFolder}}));
    api::Settings settings;
    settings.saveFolder = shownFolder;
    all.push_back(std::make_unique<SettingsWindow>(settings, AllSettings()));
    all.push_back(std::make_unique<ShortcutsDialog>(
        QList<std::pair<QString, QString>>{{QStringLiteral("Settings…"), QStringLiteral("Ctrl+,")}}));
    auto statistics = std::make_unique<StatisticsWindow>();
    statistics->showBusiest(shownName);
    all.push_back(std::move(statistics));
    all.push_back(std::make_unique<TorrentOptionsDialog>(shownName, api::TorrentOptions()));
    return all;
}

} // namespace freshet::test
