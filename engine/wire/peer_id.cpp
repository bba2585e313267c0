// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/peer_id.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace freshet::wire {

namespace {

constexpr char ourPrefix[] = "-FR0100-";
constexpr qsizetype maxNameLength = 32;
/// UTF-8 needs at most this many bytes for one UTF-16 unit.
constexpr qsizetype maxBytesPerUnit = 3;
/// A printable start of an unknown id says something from this length on.
constexpr qsizetype shortestHint = 3;

/// A program's code in its peer ids.
struct Client
{
    const char* code;
    const char* name;
};

constexpr std::array<Client, 35> azureusClients{{
    {"7T", "aTorrent"},
    {"A~", "Ares"},
    {"AG", "Ares"},
    {"AR", "Arctic"},
    {"AZ", "Vuze"},
    {"BB", "BitBuddy"},
    {"BC", "BitComet"},
    {"BF", "BitFlu"},
    {"BG", "BTG"},
    {"BI", "BiglyBT"},
    {"BN", "Baidu Netdisk"},
    {"BT", "BitTorrent"},
    {"CT", "CTorrent"},
    {"DE", "Deluge"},
    {"FD", "Free Download Manager"},
    {"FR", "Freshet"},
    {"FW", "FrostWire"},
    {"GT", "anacrolix/torrent"},
    {"HL", "Halite"},
    {"KG", "KGet"},
    {"KT", "KTorrent"},
    {"LT", "libtorrent"},
    {"lt", "rTorrent"},
    {"LW", "LimeWire"},
    {"PI", "PicoTorrent"},
    {"qB", "qBittorrent"},
    {"SD", "Thunder"},
    {"TL", "Tribler"},
    {"TR", "Transmission"},
    {"TX", "Tixati"},
    {"UM", "\302\265Torrent Mac"},
    {"UT", "\302\265Torrent"},
    {"UW", "\302\265Torrent Web"},
    {"WW", "WebTorrent"},
    {"XL", "Xunlei"},
}};

constexpr std::array<Client, 8> shadowClients{{
    {"A", "ABC"},
    {"M", "BitTorrent"},
    {"O", "Osprey"},
    {"Q", "BTQueue"},
    {"R", "Tribler"},
    {"S", "Shadow"},
    {"T", "BitTornado"},
    {"U", "UPnP NAT Bit Torrent"},
}};

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// The digits of versions go on with letters after 9.
int versionDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    return c >= 'a' ? c - 'a' + 36 : c - 'A' + 10;
}

template<std::size_t N>
QString lookUp(const std::array<Client, N>& clients, QByteArrayView code)
{
    const auto found = std::find_if(
        clients.begin(), clients.end(), [&](const Client& client) { return code == client.code; });
    return found != clients.end() ? QString::fromUtf8(found->name) : QString();
}

/// "1.2.3", and the fourth number only where there is one.
QString dottedVersion(QByteArrayView digits)
{
    qsizetype count = digits.size();
    while (count > 3 && digits[count - 1] == '0') {
        --count;
    }
    QStringList numbers;
    for (const char c : digits.first(count)) {
        numbers.append(QString::number(versionDigit(c)));
    }
    return numbers.join(QLatin1Char('.'));
}

/// "-qB4520-" and twelve random bytes.
std::optional<QString> azureusName(QByteArrayView id)
{
    const QByteArrayView code = id.sliced(1, 2);
    const QByteArrayView digits = id.sliced(3, 4);
    const bool isCode = isAlphanumeric(code[0]) && (isAlphanumeric(code[1]) || code[1] == '~');
    if (id[0] != '-' || id[7] != '-' || !isCode
        || !std::all_of(digits.begin(), digits.end(), isAlphanumeric)) {
        return std::nullopt;
    }
    QString name = lookUp(azureusClients, code);
    if (name.isEmpty()) {
        name = QString::fromLatin1(code);
    }
    // Transmission counted 2.94 before 4.0.
    if (code == "TR" && digits[0] < '4') {
        return QStringLiteral("%1 %2.%3")
            .arg(name, QString::fromLatin1(digits.first(1)), QString::fromLatin1(digits.sliced(1, 2)));
    }
    return name + QLatin1Char(' ') + dottedVersion(digits);
}

/// "T03I-----" or "M7-10-2--": a letter, then a version of digits and dashes.
std::optional<QString> shadowName(QByteArrayView id)
{
    const QString name = lookUp(shadowClients, id.first(1));
    if (name.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray version = id.sliced(1, 8).toByteArray();
    if (id[0] == 'M') {
        const QList<QByteArray> numbers = version.left(7).split('-');
        const bool isVersion = numbers.size() >= 3
            && std::all_of(numbers.begin(), numbers.begin() + 3, [](const QByteArray& number) {
                   return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](char c) {
                       return c >= '0' && c <= '9';
                   });
               });
        return isVersion
            ? std::optional(name + QLatin1Char(' ') + QString::fromLatin1(numbers.mid(0, 3).join('.')))
            : std::nullopt;
    }
    const qsizetype dashes = version.indexOf("---");
    if (dashes < 1 || dashes > 5 || !std::all_of(version.begin(), version.begin() + dashes, isAlphanumeric)) {
        return std::nullopt;
    }
    return name + QLatin1Char(' ') + dottedVersion(QByteArrayView(version).first(dashes));
}

} // namespace

QByteArray makePeerId(Random& random)
{
    QByteArray id(ourPrefix);
    while (id.size() < peerIdSize) {
        id.append(static_cast<char>(random.below(256)));
    }
    return id;
}

QString clientName(QByteArrayView peerId)
{
    if (peerId.size() != peerIdSize) {
        return {};
    }
    auto name = azureusName(peerId);
    if (!name) {
        name = shadowName(peerId);
    }
    if (name) {
        return name->left(maxNameLength);
    }
    const auto isHint = [](char c) { return isAlphanumeric(c) || c == '-' || c == '.'; };
    const auto end = std::find_if_not(peerId.begin(), peerId.begin() + 8, isHint);
    const QByteArrayView hint = peerId.first(end - peerId.begin());
    return hint.size() >= shortestHint ? QString::fromLatin1(hint) : QString();
}

QString printableText(QByteArrayView bytes, qsizetype maxLength)
{
    const QString decoded =
        QString::fromUtf8(bytes.first(std::min(bytes.size(), maxLength * maxBytesPerUnit)));
    QString printable;
    for (const char32_t c : decoded.toUcs4()) {
        if (QChar::isSpace(c)) {
            printable.append(QLatin1Char(' '));
        } else if (QChar::isPrint(c) && c != QChar::ReplacementCharacter) {
            printable.append(QChar::fromUcs4(c));
        }
    }
    printable = printable.simplified();
    if (printable.size() > maxLength) {
        printable.truncate(printable.at(maxLength).isLowSurrogate() ? maxLength - 1 : maxLength);
    }
    return printable;
}

} // namespace freshet::wire
