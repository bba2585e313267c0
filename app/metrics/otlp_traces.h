// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/metrics_snapshot.h"

#include <QByteArray>
#include <QList>

namespace freshet::metrics {

/// Spans that the trace of a piece becomes at most.
[[nodiscard]] qsizetype spanCount(const swarm::PieceTrace& trace);

/// The body of POST /v1/traces (OTLP 1.x in JSON). Each trace is a span "piece" and its children: "request"
/// until the first byte comes, "block" for each block, "hash", "write", and "have" until all peers know.
[[nodiscard]] QByteArray otlpTraces(const QList<swarm::PieceTrace>& traces);

} // namespace freshet::metrics
