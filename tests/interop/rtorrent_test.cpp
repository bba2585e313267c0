// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/client_matrix.h"
#include "tests/interop/support/rtorrent_client.h"
#include "tests/support/test_main.h"

namespace freshet::interop {

class RtorrentTest : public ClientMatrix
{
    Q_OBJECT
public:
    RtorrentTest()
        : ClientMatrix([](const QString& home) { return std::make_unique<RtorrentClient>(home); },
            {.dialsLoopback = false, .fetchesMagnets = false, .needsTracker = true})
    {}
};

FRESHET_TEST(RtorrentTest)

} // namespace freshet::interop

#include "rtorrent_test.moc"
