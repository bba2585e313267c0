// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/client_matrix.h"
#include "tests/interop/support/libtorrent_client.h"
#include "tests/support/test_main.h"

namespace freshet::interop {

class LibtorrentTest : public ClientMatrix
{
    Q_OBJECT
public:
    LibtorrentTest()
        : ClientMatrix(
            [](const QString& home) { return std::make_unique<LibtorrentClient>(home); }, {.readsV2 = true})
    {}
};

FRESHET_TEST(LibtorrentTest)

} // namespace freshet::interop

#include "libtorrent_test.moc"
