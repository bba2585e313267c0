// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace freshet::metainfo {

/// Text of unknown encoding: UTF-8 if it is valid as such, else Latin-1, which every byte is valid in. The
/// "encoding" key is not consulted: what it names is often not what was used.
[[nodiscard]] QString decodeText(QByteArrayView bytes);

/// Whether a tracker's or web seed's address is worth keeping: not empty, of bounded length, nothing in it
/// that no address contains. Schemes and hosts are judged where connections are made.
[[nodiscard]] bool isPlausibleUrl(QStringView url);

} // namespace freshet::metainfo
