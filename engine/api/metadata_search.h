// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/bottleneck.h"
#include "engine/api/fault.h"

#include <QMetaType>

namespace freshet::api {

/// How the search for the file list of a magnet link goes. Value type.
struct MetadataSearch
{
    /// Others are searched for first.
    bool isWaiting = false;
    int knownPeers = 0;
    /// Those that were dialled so far.
    int askedPeers = 0;
    int connectedPeers = 0;
    qint64 elapsedSeconds = 0;
    /// Of the file list, 0 to 1.
    double progress = 0;
    /// Why nobody is connected, once that has lasted a minute; else None.
    Bottleneck reason;
    /// Along with a reason that trackers are to blame for.
    Fault fault;
};

} // namespace freshet::api

Q_DECLARE_METATYPE(freshet::api::MetadataSearch)
