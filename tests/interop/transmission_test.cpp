// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/client_matrix.h"
#include "tests/interop/support/transmission_client.h"
#include "tests/support/test_main.h"

namespace freshet::interop {

class TransmissionTest : public ClientMatrix
{
    Q_OBJECT
public:
    TransmissionTest()
        : ClientMatrix([](const QString& home) { return std::make_unique<TransmissionClient>(home); },
            {.dialsLoopback = false, .makesEmptyFiles = false, .isSlowToAsk = true})
    {}
};

FRESHET_TEST(TransmissionTest)

} // namespace freshet::interop

#include "transmission_test.moc"
