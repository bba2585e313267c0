// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/result.h"
#include "engine/base/units.h"
#include "engine/discovery/announce.h"

#include <QByteArrayView>
#include <QString>

namespace freshet::discovery {

/// Longest answer of a tracker that is read.
inline constexpr ByteCount maxTrackerAnswer = 1_MiB;
/// Peers kept of one answer.
inline constexpr qsizetype maxPeersPerAnswer = 1000;
/// Bytes kept of a tracker's own words.
inline constexpr qsizetype maxTrackerText = 1024;

/// Reads the answer to an announce over HTTP (BEP 3, 7, 23, 24, 31). Fails with Errc::MalformedAnswer.
[[nodiscard]] Result<AnnounceResponse> parseAnnounceResponse(QByteArrayView body);

/// Reads the answer to a scrape over HTTP (BEP 48). Fails with Errc::MalformedAnswer, or with Errc::Refused
/// if the tracker gave a reason.
[[nodiscard]] Result<ScrapeResponse> parseScrapeResponse(QByteArrayView body, const Sha1Digest& infoHash);

/// A tracker's own words as plain text: at most maxTrackerText bytes, without control characters.
[[nodiscard]] QString trackerText(QByteArrayView bytes);

} // namespace freshet::discovery
