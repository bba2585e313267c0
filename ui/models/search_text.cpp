// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_text.h"

#include "ui/models/bottleneck_text.h"
#include "ui/models/formatting.h"

#include <QCoreApplication>

namespace freshet::ui {
namespace {

/// The translation context of this file.
struct QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

} // namespace

QString searchText(const api::MetadataSearch& search)
{
    if (search.isWaiting) {
        return QueryWords::tr("Waiting: the file lists of other links are fetched first.");
    }
    const QString time = durationText(search.elapsedSeconds);
    if (search.progress > 0) {
        //: %1 is a percentage, %2 a time
        return QueryWords::tr("Getting the file list: %1 received, %2")
            .arg(percentText(search.progress), time);
    }
    if (search.askedPeers == 0) {
        //: %1 is a time
        return QueryWords::tr("Getting the file list: looking for peers, %1").arg(time);
    }
    //: %1 is a number of peers, %2 a time
    return QueryWords::tr(
        "Getting the file list: asked %n peers, %1 connected, %2", nullptr, search.askedPeers)
        .arg(countText(search.connectedPeers), time);
}

QString searchReasonText(const api::MetadataSearch& search)
{
    api::TorrentSnapshot row;
    row.state = api::TorrentState::FetchingMetadata;
    row.bottleneck = search.reason;
    row.fault = search.fault;
    return bottleneckText(row);
}

} // namespace freshet::ui
