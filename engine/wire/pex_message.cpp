// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/pex_message.h"

#include "engine/bencode/decoder.h"
#include "engine/bencode/encoder.h"
#include "engine/wire/wire_errc.h"

#include <algorithm>
#include <array>

namespace freshet::wire {

namespace {

constexpr bencode::DecodeLimits pexLimits{10, 200, 1_MiB, true};

/// A bit of "added.f".
struct Flag
{
    unsigned mask;
    bool PexPeer::*member;
};

constexpr std::array<Flag, 5> flags{{
    {0x01, &PexPeer::prefersEncryption},
    {0x02, &PexPeer::isSeed},
    {0x04, &PexPeer::supportsUtp},
    {0x08, &PexPeer::supportsHolepunch},
    {0x10, &PexPeer::isReachable},
}};

/// The keys and the compact form of one address family.
struct Family
{
    bool isIpv4;
    const char* added;
    const char* addedFlags;
    const char* dropped;
    qsizetype entrySize;
    QList<Endpoint> (*fromCompact)(QByteArrayView);
};

constexpr std::array<Family, 2> families{{
    {true, "added", "added.f", "dropped", 6, &Endpoint::fromCompactIpv4},
    {false, "added6", "added6.f", "dropped6", 18, &Endpoint::fromCompactIpv6},
}};

char flagsOf(const PexPeer& peer)
{
    unsigned bits = 0;
    for (const Flag& flag : flags) {
        bits |= peer.*flag.member ? flag.mask : 0U;
    }
    return static_cast<char>(bits);
}

void encodeFamily(bencode::Dict& dict, const PexMessage& message, const Family& family)
{
    QByteArray added;
    QByteArray addedFlags;
    for (const PexPeer& peer : message.added) {
        if (peer.endpoint.isIpv4() == family.isIpv4 && addedFlags.size() < maxPexPeers) {
            added.append(peer.endpoint.toCompact());
            addedFlags.append(flagsOf(peer));
        }
    }
    QByteArray dropped;
    for (const Endpoint& endpoint : message.dropped) {
        if (endpoint.isIpv4() == family.isIpv4 && dropped.size() < maxPexPeers * family.entrySize) {
            dropped.append(endpoint.toCompact());
        }
    }
    if (!added.isEmpty()) {
        dict.set(family.added, added).set(family.addedFlags, addedFlags);
    }
    if (!dropped.isEmpty()) {
        dict.set(family.dropped, dropped);
    }
}

/// The first maxPexPeers entries of a compact list.
QByteArrayView findEntries(const bencode::Value& dict, const char* key, const Family& family)
{
    const QByteArrayView bytes = dict.findBytes(key).value_or(QByteArrayView());
    return bytes.first(std::min(bytes.size(), maxPexPeers * family.entrySize));
}

void decodeFamily(PexMessage& message, const bencode::Value& dict, const Family& family)
{
    const QByteArrayView added = findEntries(dict, family.added, family);
    const QByteArrayView addedFlags = dict.findBytes(family.addedFlags).value_or(QByteArrayView());
    // One by one: an entry that is left out must not shift the flags of those behind it.
    for (qsizetype i = 0; (i + 1) * family.entrySize <= added.size(); ++i) {
        const auto bits = i < addedFlags.size() ? static_cast<unsigned char>(addedFlags[i]) : 0U;
        for (const Endpoint& endpoint :
            family.fromCompact(added.sliced(i * family.entrySize, family.entrySize))) {
            PexPeer peer;
            peer.endpoint = endpoint;
            for (const Flag& flag : flags) {
                peer.*flag.member = (bits & flag.mask) != 0;
            }
            message.added.append(peer);
        }
    }
    message.dropped.append(family.fromCompact(findEntries(dict, family.dropped, family)));
}

} // namespace

QByteArray encode(const PexMessage& message)
{
    bencode::Dict dict;
    for (const Family& family : families) {
        encodeFamily(dict, message, family);
    }
    return dict.encode();
}

Result<PexMessage> decodePexMessage(QByteArrayView payload)
{
    const auto document = bencode::decode(payload, pexLimits);
    if (!document || !document->root().isDict()) {
        return failure(Errc::InvalidPexMessage, document ? QString() : document.error().toString());
    }
    PexMessage message;
    for (const Family& family : families) {
        decodeFamily(message, document->root(), family);
    }
    return message;
}

} // namespace freshet::wire
