// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/aria2_client.h"
#include "tests/interop/support/client_matrix.h"
#include "tests/support/test_main.h"

namespace freshet::interop {

class Aria2Test : public ClientMatrix
{
    Q_OBJECT
public:
    Aria2Test()
        : ClientMatrix([](const QString& home) { return std::make_unique<Aria2Client>(home); }, {})
    {}
};

FRESHET_TEST(Aria2Test)

} // namespace freshet::interop

#include "aria2_test.moc"
