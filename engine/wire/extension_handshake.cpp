// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/extension_handshake.h"

#include "engine/base/endpoint.h"
#include "engine/bencode/decoder.h"
#include "engine/bencode/encoder.h"
#include "engine/wire/peer_id.h"
#include "engine/wire/wire_errc.h"

#include <algorithm>
#include <array>
#include <limits>

namespace freshet::wire {

namespace {

constexpr qsizetype maxClientLength = 64;
constexpr qsizetype ipv4Bytes = 4;
constexpr qsizetype ipv6Bytes = 16;
constexpr int maxRequestQueue = 65535;
/// Far more than any client sends, and cheap to parse. What follows the dictionary is tolerated.
constexpr bencode::DecodeLimits limits{10, 2000, 64_KiB, true};

/// An extension's name in "m" and where its id is kept.
struct Extension
{
    const char* name;
    std::optional<quint8> ExtensionIds::*id;
};

constexpr std::array<Extension, 4> extensions{{
    {"ut_metadata", &ExtensionIds::metadata},
    {"ut_pex", &ExtensionIds::pex},
    {"lt_donthave", &ExtensionIds::dontHave},
    {"upload_only", &ExtensionIds::uploadOnly},
}};

std::optional<qint64> findInRange(const bencode::Value& dict, QByteArrayView key, qint64 low, qint64 high)
{
    const auto number = dict.findInteger(key);
    return number && *number >= low && *number <= high ? number : std::nullopt;
}

ExtensionIds readIds(const bencode::Value& dict)
{
    ExtensionIds ids;
    for (const Extension& extension : extensions) {
        if (const auto id = findInRange(dict, extension.name, 0, std::numeric_limits<quint8>::max())) {
            ids.*extension.id = static_cast<quint8>(*id);
        }
    }
    return ids;
}

/// Null unless `bytes` are there and an address of one of the two families.
QHostAddress readAddress(const std::optional<QByteArrayView>& bytes)
{
    if (bytes && bytes->size() == ipv4Bytes) {
        quint32 address = 0;
        for (const char byte : *bytes) {
            address = address << 8U | static_cast<unsigned char>(byte);
        }
        return QHostAddress(address);
    }
    if (bytes && bytes->size() == ipv6Bytes) {
        return Endpoint(QHostAddress(reinterpret_cast<const quint8*>(bytes->data())), 0).address;
    }
    return {};
}

QHostAddress readAddress(const std::optional<QByteArrayView>& bytes, qsizetype size)
{
    return bytes && bytes->size() == size ? readAddress(bytes) : QHostAddress();
}

void writeAddress(bencode::Dict& dict, QByteArrayView key, const QHostAddress& address)
{
    if (!address.isNull()) {
        // The compact form is the address and two bytes of port.
        dict.set(key, QByteArrayView(Endpoint(address, 0).toCompact()).chopped(2));
    }
}

} // namespace

void ExtensionIds::update(const ExtensionIds& newer)
{
    for (const Extension& extension : extensions) {
        if (newer.*extension.id) {
            this->*extension.id = newer.*extension.id;
        }
    }
}

ExtensionIds ourExtensionIds()
{
    ExtensionIds ids;
    ids.metadata = quint8{1};
    ids.pex = quint8{2};
    ids.dontHave = quint8{3};
    ids.uploadOnly = quint8{4};
    return ids;
}

QByteArray encode(const ExtensionHandshake& handshake)
{
    bencode::Dict ids;
    for (const Extension& extension : extensions) {
        if (const auto id = handshake.ids.*extension.id) {
            ids.set(extension.name, qint64{*id});
        }
    }
    bencode::Dict dict;
    dict.set("m", ids);
    if (handshake.metadataSize) {
        dict.set("metadata_size", *handshake.metadataSize);
    }
    if (handshake.port) {
        dict.set("p", qint64{*handshake.port});
    }
    if (!handshake.client.isEmpty()) {
        dict.set("v", handshake.client.toUtf8());
    }
    writeAddress(dict, "yourip", handshake.yourIp);
    writeAddress(dict, "ipv4", handshake.ipv4);
    writeAddress(dict, "ipv6", handshake.ipv6);
    if (handshake.requestQueue) {
        dict.set("reqq", qint64{*handshake.requestQueue});
    }
    if (handshake.uploadOnly) {
        dict.set("upload_only", qint64{*handshake.uploadOnly ? 1 : 0});
    }
    return dict.encode();
}

Result<ExtensionHandshake> decodeExtensionHandshake(QByteArrayView payload)
{
    const auto document = bencode::decode(payload, limits);
    if (!document) {
        return failure(Errc::InvalidExtensionHandshake, document.error().toString());
    }
    const bencode::Value root = document->root();
    if (!root.isDict()) {
        return failure(Errc::InvalidExtensionHandshake, QStringLiteral("not a dictionary"));
    }
    ExtensionHandshake handshake;
    if (const auto ids = root.findDict("m")) {
        handshake.ids = readIds(*ids);
    }
    handshake.metadataSize = findInRange(root, "metadata_size", 1, maxMetadataSize);
    if (const auto port = findInRange(root, "p", 1, std::numeric_limits<quint16>::max())) {
        handshake.port = static_cast<quint16>(*port);
    }
    handshake.client = printableText(root.findBytes("v").value_or(QByteArrayView()), maxClientLength);
    handshake.yourIp = readAddress(root.findBytes("yourip"));
    handshake.ipv4 = readAddress(root.findBytes("ipv4"), ipv4Bytes);
    handshake.ipv6 = readAddress(root.findBytes("ipv6"), ipv6Bytes);
    if (const auto queue = findInRange(root, "reqq", 1, std::numeric_limits<qint64>::max())) {
        handshake.requestQueue = static_cast<int>(std::min<qint64>(*queue, maxRequestQueue));
    }
    if (const auto uploadOnly = root.findInteger("upload_only")) {
        handshake.uploadOnly = *uploadOnly != 0;
    }
    return handshake;
}

} // namespace freshet::wire
