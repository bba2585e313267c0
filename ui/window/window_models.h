// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sidebar_model.h"
#include "ui/models/torrent_list_model.h"
#include "ui/window/speed_recorder.h"

namespace freshet::ui {

/// What the window's views show.
struct WindowModels
{
    TorrentListModel torrents;
    SidebarModel sidebar;
    SpeedRecorder speeds;
};

} // namespace freshet::ui
