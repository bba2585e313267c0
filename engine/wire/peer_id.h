// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace freshet::wire {

inline constexpr qsizetype peerIdSize = 20;

/// A fresh id for ourselves: "-FR0100-" and 12 random bytes (BEP 20).
[[nodiscard]] QByteArray makePeerId(Random& random);

/// What program a peer says it is, for people: "qBittorrent 4.5.2". Printable, at most 32 characters; empty
/// if the id tells nothing.
[[nodiscard]] QString clientName(QByteArrayView peerId);

/// Text from a peer made safe to show: UTF-8, without control and format characters, at most `maxLength`
/// characters.
[[nodiscard]] QString printableText(QByteArrayView bytes, qsizetype maxLength);

} // namespace freshet::wire
