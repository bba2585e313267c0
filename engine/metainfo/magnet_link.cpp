// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/magnet_link.h"

#include "engine/metainfo/text.h"

#include <QUrl>

namespace freshet::metainfo {

namespace {

constexpr qsizetype maxLinkLength = 1'000'000;
constexpr qsizetype maxNameLength = 1'000;
constexpr qsizetype maxUrls = 200;
constexpr qsizetype maxPeers = 200;
constexpr qsizetype maxRanges = 10'000;

constexpr qsizetype hexLength = 2 * Sha1Digest::size;
constexpr qsizetype base32Length = 32;
/// SHA-256 and a length of 32 bytes, as a multihash says it (BEP 9).
constexpr QByteArrayView sha256Multihash = "1220";

int hexValue(char c)
{
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
                                : -1;
}

/// What is no valid %XX is taken as it stands.
QString percentDecoded(QByteArrayView text, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isEscape =
            c == '%' && i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0;
        if (isEscape) {
            bytes += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
            i += 2;
        } else {
            bytes += c == '+' && plusIsSpace ? ' ' : c;
        }
    }
    return decodeText(bytes);
}

/// RFC 4648, without padding.
std::optional<Sha1Digest> fromBase32(QByteArrayView text)
{
    QByteArray bytes;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = c >= 'a' && c <= 'z' ? c - 'a'
            : c >= 'A' && c <= 'Z'             ? c - 'A'
            : c >= '2' && c <= '7'             ? c - '2' + 26
                                               : -1;
        if (value < 0) {
            return std::nullopt;
        }
        buffer = (buffer << 5U | static_cast<std::uint32_t>(value)) & 0xFFFFU;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(buffer >> static_cast<unsigned>(bits) & 0xFFU);
        }
    }
    return Sha1Digest::fromBytes(bytes);
}

std::optional<Sha1Digest> readV1Hash(QByteArrayView text)
{
    return text.size() == hexLength   ? Sha1Digest::fromHex(text)
        : text.size() == base32Length ? fromBase32(text)
                                      : std::nullopt;
}

void readTopic(const QByteArray& topic, InfoHash& hash)
{
    const QByteArray prefix = topic.left(9).toLower();
    const QByteArrayView value = QByteArrayView(topic).sliced(std::min<qsizetype>(9, topic.size()));
    if (prefix == "urn:btih:" && !hash.v1) {
        hash.v1 = readV1Hash(value);
    } else if (prefix == "urn:btmh:" && !hash.v2 && value.startsWith(sha256Multihash)) {
        hash.v2 = Sha256Digest::fromHex(value.sliced(sha256Multihash.size()));
    }
}

void addUrl(QStringList& urls, const QString& url)
{
    if (isPlausibleUrl(url) && urls.size() < maxUrls && !urls.contains(url)) {
        urls.append(url);
    }
}

void addPeer(QList<Endpoint>& peers, const QString& text)
{
    const std::optional<Endpoint> endpoint = Endpoint::fromString(text);
    if (!endpoint || peers.size() >= maxPeers) {
        return;
    }
    // Through the compact form, which refuses what cannot be dialled and has no scope.
    const QByteArray compact = endpoint->toCompact();
    const QList<Endpoint> usable =
        endpoint->isIpv4() ? Endpoint::fromCompactIpv4(compact) : Endpoint::fromCompactIpv6(compact);
    if (!usable.isEmpty() && !peers.contains(usable.constFirst())) {
        peers.append(usable.constFirst());
    }
}

QList<FileRange> readRanges(const QString& text)
{
    QList<FileRange> ranges;
    for (const QStringView part : QStringView(text).split(u',')) {
        const qsizetype dash = part.indexOf(u'-');
        bool firstIsNumber = false;
        bool lastIsNumber = false;
        const QStringView from = dash < 0 ? part : part.first(dash);
        const QStringView to = dash < 0 ? part : part.sliced(dash + 1);
        const FileRange range{from.toUInt(&firstIsNumber), to.toUInt(&lastIsNumber)};
        if (firstIsNumber && lastIsNumber && range.first <= range.last && ranges.size() < maxRanges) {
            ranges.append(range);
        }
    }
    return ranges;
}

/// "tr" for "TR", "tr.1" and "amp;tr", which web pages make of it.
QByteArray plainKey(QByteArray key)
{
    key = key.toLower();
    if (key.startsWith("amp;")) {
        key.remove(0, 4);
    }
    const qsizetype dot = key.indexOf('.');
    bool isNumbered = false;
    key.mid(dot + 1).toUInt(&isNumbered);
    return dot > 0 && isNumbered ? key.left(dot) : key;
}

void readParameter(const QByteArray& key, const QByteArray& value, MagnetLink& link)
{
    if (key == "xt") {
        readTopic(percentDecoded(value, false).toUtf8(), link.infoHash);
    } else if (key == "dn") {
        link.name = percentDecoded(value, true).left(maxNameLength);
    } else if (key == "tr") {
        addUrl(link.trackers, percentDecoded(value, false));
    } else if (key == "ws") {
        addUrl(link.webSeeds, percentDecoded(value, false));
    } else if (key == "x.pe") {
        addPeer(link.peers, percentDecoded(value, false));
    } else if (key == "so") {
        link.selectedFiles = readRanges(percentDecoded(value, false));
    }
}

} // namespace

Result<MagnetLink> MagnetLink::parse(const QString& text)
{
    if (text.size() > maxLinkLength) {
        return failure(Errc::LinkTooLong, QStringLiteral("%1 characters").arg(text.size()));
    }
    const QByteArray plain = text.trimmed().toUtf8();
    MagnetLink link;
    if (plain.size() == hexLength || plain.size() == base32Length) {
        link.infoHash.v1 = readV1Hash(plain);
        if (link.infoHash.v1) {
            return link;
        }
    }
    constexpr QByteArrayView scheme = "magnet:?";
    if (plain.left(scheme.size()).toLower() != scheme) {
        return failure(Errc::NotAMagnetLink);
    }
    for (const QByteArray& parameter : plain.sliced(scheme.size()).split('&')) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals > 0) {
            readParameter(plainKey(parameter.left(equals)), parameter.mid(equals + 1), link);
        }
    }
    return link.infoHash.isEmpty() ? Result<MagnetLink>(failure(Errc::InvalidInfoHash)) : link;
}

QString MagnetLink::toString() const
{
    QStringList parameters;
    const auto add = [&parameters](const char* key, const QString& value) {
        parameters.append(QLatin1String(key) + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    if (infoHash.v1) {
        parameters.append(QStringLiteral("xt=urn:btih:") + infoHash.v1->toHex());
    }
    if (infoHash.v2) {
        parameters.append(QStringLiteral("xt=urn:btmh:1220") + infoHash.v2->toHex());
    }
    if (!name.isEmpty()) {
        add("dn=", name);
    }
    for (const QString& tracker : trackers) {
        add("tr=", tracker);
    }
    for (const QString& webSeed : webSeeds) {
        add("ws=", webSeed);
    }
    for (const Endpoint& peer : peers) {
        parameters.append(QStringLiteral("x.pe=") + peer.toString());
    }
    QStringList ranges;
    for (const FileRange& range : selectedFiles) {
        ranges.append(range.first == range.last ? QString::number(range.first)
                                                : QStringLiteral("%1-%2").arg(range.first).arg(range.last));
    }
    if (!ranges.isEmpty()) {
        parameters.append(QStringLiteral("so=") + ranges.join(u','));
    }
    return QStringLiteral("magnet:?") + parameters.join(u'&');
}

} // namespace freshet::metainfo
