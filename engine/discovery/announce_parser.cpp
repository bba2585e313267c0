// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/discovery/announce_parser.h"

#include "engine/bencode/decoder.h"
#include "engine/discovery/discovery_errc.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace freshet::discovery {

namespace {

constexpr qsizetype maxTrackerId = 512;
/// Dictionary, list of peers, peer; scrapes: dictionary, files, file, flags. Some room for extensions.
constexpr qsizetype maxDepth = 10;

Result<bencode::Document> decodeAnswer(QByteArrayView body)
{
    // A peer as a dictionary is 8 tokens with a peer id; no honest tracker sends more than a few thousand.
    auto document = bencode::decode(
        body, {.depth = maxDepth, .tokens = 200'000, .size = maxTrackerAnswer, .allowTrailingBytes = true});
    if (!document) {
        return failure(Errc::MalformedAnswer, document.error().toString());
    }
    if (!document->root().isDict()) {
        return failure(Errc::MalformedAnswer, QStringLiteral("not a dictionary"));
    }
    return document;
}

std::optional<int> readCount(const bencode::Value& dict, QByteArrayView key)
{
    const auto count = dict.findInteger(key);
    if (!count || *count < 0) {
        return std::nullopt;
    }
    return static_cast<int>(std::min<qint64>(*count, std::numeric_limits<int>::max()));
}

/// Missing, zero and negative intervals count as not said; absurd ones are bent into range.
std::chrono::seconds readInterval(const bencode::Value& dict, QByteArrayView key,
    std::chrono::seconds fallback, std::chrono::seconds longest)
{
    const auto seconds = dict.findInteger(key);
    if (!seconds || *seconds <= 0) {
        return fallback;
    }
    return std::chrono::seconds(
        std::clamp<qint64>(*seconds, AnnounceResponse::minimumInterval.count(), longest.count()));
}

std::optional<QHostAddress> addressFromBytes(QByteArrayView bytes)
{
    if (bytes.size() == 4) {
        return QHostAddress(qFromBigEndian<quint32>(bytes.data()));
    }
    if (bytes.size() == 16) {
        return QHostAddress(reinterpret_cast<const quint8*>(bytes.data()));
    }
    return std::nullopt;
}

/// A peer as {ip, port} (BEP 3). Names instead of addresses are left out: they would have to be looked up,
/// which lets a tracker make us ask for any name.
void readPeerDict(const bencode::Value& peer, QList<Endpoint>& peers)
{
    const auto ip = peer.findBytes("ip");
    const auto port = peer.findInteger("port");
    QHostAddress address;
    if (!ip || ip->size() > 64 || !port || *port <= 0 || *port > std::numeric_limits<quint16>::max()
        || !address.setAddress(QString::fromLatin1(*ip))) {
        return;
    }
    address.setScopeId({});
    const Endpoint endpoint(address, static_cast<quint16>(*port));
    // Through the compact form, so that the same addresses are refused in both.
    peers += endpoint.isIpv4() ? Endpoint::fromCompactIpv4(endpoint.toCompact())
                               : Endpoint::fromCompactIpv6(endpoint.toCompact());
}

QList<Endpoint> readPeers(const bencode::Value& root)
{
    QList<Endpoint> peers;
    if (const auto compact = root.findBytes("peers")) {
        peers += Endpoint::fromCompactIpv4(compact->first(std::min(compact->size(), 6 * maxPeersPerAnswer)));
    } else if (const auto list = root.findList("peers")) {
        for (const bencode::Value peer : list->items()) {
            if (peers.size() >= maxPeersPerAnswer) {
                break;
            }
            readPeerDict(peer, peers);
        }
    }
    if (const auto compact = root.findBytes("peers6")) {
        peers += Endpoint::fromCompactIpv6(compact->first(std::min(compact->size(), 18 * maxPeersPerAnswer)));
    }
    if (peers.size() > maxPeersPerAnswer) {
        peers.resize(maxPeersPerAnswer);
    }
    return peers;
}

/// BEP 31: minutes, or "never". As a number or as digits in a string, both are in use.
void readRetry(const bencode::Value& root, Refusal& refusal)
{
    std::optional<qint64> minutes = root.findInteger("retry in");
    if (const auto text = root.findBytes("retry in")) {
        if (*text == QByteArrayView("never")) {
            refusal.isFinal = true;
            return;
        }
        bool isNumber = false;
        const qint64 value =
            text->first(std::min<qsizetype>(text->size(), 20)).toByteArray().toLongLong(&isNumber);
        if (isNumber) {
            minutes = value;
        }
    }
    if (minutes && *minutes > 0) {
        const qint64 longest =
            std::chrono::duration_cast<std::chrono::minutes>(AnnounceResponse::maximumInterval).count();
        refusal.retryIn = std::chrono::minutes(std::min(*minutes, longest));
    }
}

} // namespace

QString trackerText(QByteArrayView bytes)
{
    const bool isCut = bytes.size() > maxTrackerText;
    QString text = QString::fromUtf8(bytes.first(std::min(bytes.size(), maxTrackerText)));
    // Half a character at the cut.
    while (isCut && text.endsWith(QChar::ReplacementCharacter)) {
        text.chop(1);
    }
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    });
    return text;
}

Result<AnnounceResponse> parseAnnounceResponse(QByteArrayView body)
{
    const auto document = decodeAnswer(body);
    if (!document) {
        return failure(document.error());
    }
    const bencode::Value root = document->root();
    AnnounceResponse response;
    if (const auto reason = root.findBytes("failure reason")) {
        Refusal refusal;
        refusal.reason = trackerText(*reason);
        refusal.error = Error{Errc::Refused, refusal.reason};
        readRetry(root, refusal);
        response.refusal = refusal;
        return response;
    }
    response.interval =
        readInterval(root, "interval", AnnounceResponse::defaultInterval, AnnounceResponse::maximumInterval);
    response.minInterval =
        readInterval(root, "min interval", AnnounceResponse::minimumInterval, response.interval);
    response.seeds = readCount(root, "complete");
    response.leechers = readCount(root, "incomplete");
    response.completed = readCount(root, "downloaded");
    if (const auto id = root.findBytes("tracker id"); id && id->size() <= maxTrackerId) {
        response.trackerId = id->toByteArray();
    }
    if (const auto warning = root.findBytes("warning message")) {
        response.warning = trackerText(*warning);
    }
    response.peers = readPeers(root);
    if (const auto ip = root.findBytes("external ip")) {
        response.externalIp = addressFromBytes(*ip).value_or(QHostAddress());
    }
    return response;
}

Result<ScrapeResponse> parseScrapeResponse(QByteArrayView body, const Sha1Digest& infoHash)
{
    const auto document = decodeAnswer(body);
    if (!document) {
        return failure(document.error());
    }
    if (const auto reason = document->root().findBytes("failure reason")) {
        return failure(Errc::Refused, trackerText(*reason));
    }
    const auto files = document->root().findDict("files");
    const auto file = files ? files->findDict(infoHash.view()) : std::nullopt;
    if (!file) {
        return failure(Errc::MalformedAnswer, QStringLiteral("the torrent is not in the answer"));
    }
    return ScrapeResponse{
        readCount(*file, "complete"), readCount(*file, "incomplete"), readCount(*file, "downloaded")};
}

} // namespace freshet::discovery
