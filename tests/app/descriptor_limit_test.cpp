// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/descriptor_limit.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

#include <sys/resource.h>

using namespace freshet;

class DescriptorLimitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void raisesTheLimitAsFarAsItMay()
    {
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        rlimit low = before;
        low.rlim_cur = std::min<rlim_t>(256, before.rlim_max);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
        const auto expected = std::min<std::uint64_t>(app::enoughDescriptors, before.rlim_max);
        QCOMPARE(app::raiseDescriptorLimit(), expected);
        rlimit after{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &after), 0);
        QCOMPARE(std::uint64_t{after.rlim_cur}, expected);
        QCOMPARE(after.rlim_max, before.rlim_max);
        // Never down.
        QCOMPARE(app::raiseDescriptorLimit(), expected);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    }
};

FRESHET_TEST(DescriptorLimitTest)
#include "descriptor_limit_test.moc"
