// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/magnet_link.h"
#include "tests/fuzz/fuzz_target.h"

FRESHET_FUZZ_TARGET(magnet)
{
    using freshet::metainfo::MagnetLink;
    const auto link = MagnetLink::parse(QString::fromUtf8(bytes));
    if (link) {
        Q_ASSERT(!link->infoHash.isEmpty());
        const auto again = MagnetLink::parse(link->toString());
        Q_ASSERT(again && *again == *link);
    }
}
