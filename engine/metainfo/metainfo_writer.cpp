// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/metainfo_writer.h"

#include "engine/bencode/encoder.h"

#include <algorithm>

namespace freshet::metainfo {

namespace {

void writeTrackers(bencode::Encoder& encoder, const QList<QStringList>& trackers)
{
    qsizetype count = 0;
    for (const QStringList& tier : trackers) {
        count += tier.size();
    }
    if (count == 0) {
        return;
    }
    const auto first = std::find_if_not(
        trackers.begin(), trackers.end(), [](const QStringList& tier) { return tier.isEmpty(); });
    encoder.key("announce").text(first->constFirst());
    if (count == 1) {
        return;
    }
    encoder.key("announce-list").beginList();
    for (const QStringList& tier : trackers) {
        if (!tier.isEmpty()) {
            encoder.beginList();
            for (const QString& url : tier) {
                encoder.text(url);
            }
            encoder.end();
        }
    }
    encoder.end();
}

} // namespace

QByteArray writeTorrentFile(QByteArrayView infoDict, const TorrentExtras& extras)
{
    bencode::Encoder encoder;
    encoder.beginDict();
    writeTrackers(encoder, extras.trackers);
    if (!extras.comment.isEmpty()) {
        encoder.key("comment").text(extras.comment);
    }
    if (!extras.createdBy.isEmpty()) {
        encoder.key("created by").text(extras.createdBy);
    }
    if (extras.creationDate) {
        encoder.key("creation date").integer(*extras.creationDate);
    }
    encoder.key("info").raw(infoDict);
    if (!extras.pieceLayers.isEmpty()) {
        encoder.key("piece layers").raw(extras.pieceLayers);
    }
    if (!extras.webSeeds.isEmpty()) {
        encoder.key("url-list").beginList();
        for (const QString& url : extras.webSeeds) {
            encoder.text(url);
        }
        encoder.end();
    }
    return encoder.end().take();
}

QByteArray writeMetainfo(const Metainfo& metainfo)
{
    return writeTorrentFile(metainfo.infoBytes,
        {.trackers = metainfo.trackers,
            .webSeeds = metainfo.webSeeds,
            .comment = metainfo.comment,
            .createdBy = metainfo.createdBy,
            .creationDate = metainfo.creationDate,
            .pieceLayers = metainfo.pieceLayers});
}

} // namespace freshet::metainfo
