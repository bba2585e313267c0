// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/client_matrix.h"
#include "tests/interop/support/qbittorrent_client.h"
#include "tests/support/test_main.h"

namespace freshet::interop {

class QbittorrentTest : public ClientMatrix
{
    Q_OBJECT
public:
    QbittorrentTest()
        : ClientMatrix(
            [](const QString& home) { return std::make_unique<QbittorrentClient>(home); }, {.readsV2 = true})
    {}
};

FRESHET_TEST(QbittorrentTest)

} // namespace freshet::interop

#include "qbittorrent_test.moc"
