// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/units.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QString>

#include <optional>

namespace freshet::wire {

/// The id of Extended messages that carry the extension handshake itself.
inline constexpr quint8 extensionHandshakeId = 0;
/// The largest info dictionary a peer may announce.
inline constexpr ByteCount maxMetadataSize = 100_MiB;

/// Under which ids one side wants to receive extension messages (the "m" of BEP 10). 0: not at all; nothing:
/// not mentioned. Value type.
struct ExtensionIds
{
    /// BEP 9, "ut_metadata".
    std::optional<quint8> metadata;
    /// BEP 11, "ut_pex".
    std::optional<quint8> pex;
    /// BEP 54, "lt_donthave".
    std::optional<quint8> dontHave;
    /// "upload_only".
    std::optional<quint8> uploadOnly;

    /// Takes over what `newer`, from a later handshake on the same connection, mentions.
    void update(const ExtensionIds& newer);

    friend bool operator==(const ExtensionIds&, const ExtensionIds&) = default;
};

/// The ids under which we receive.
[[nodiscard]] ExtensionIds ourExtensionIds();

/// What the two sides tell each other about their extensions (BEP 10). Value type.
struct ExtensionHandshake
{
    ExtensionIds ids;
    /// Bytes of the info dictionary, 1 to maxMetadataSize.
    std::optional<ByteCount> metadataSize;
    /// The TCP port that the sender listens on.
    std::optional<quint16> port;
    /// The sender's program, safe to show.
    QString client;
    /// The receiver's address as the sender sees it; null where absent.
    QHostAddress yourIp;
    /// The sender's other addresses; null where absent.
    QHostAddress ipv4;
    QHostAddress ipv6;
    /// Outstanding requests that the sender accepts, 1 to 65535.
    std::optional<int> requestQueue;
    /// BEP 21: the sender will not download anything more.
    std::optional<bool> uploadOnly;

    friend bool operator==(const ExtensionHandshake&, const ExtensionHandshake&) = default;
};

/// The payload of the Extended message with extensionHandshakeId.
[[nodiscard]] QByteArray encode(const ExtensionHandshake& handshake);

/// Reads that payload. Keys of the wrong type or out of range are as if absent; only what is no dictionary at
/// all is an error.
[[nodiscard]] Result<ExtensionHandshake> decodeExtensionHandshake(QByteArrayView payload);

} // namespace freshet::wire
