// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/window/quiet_choices.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class QuietChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areKept_data()
    {
        QTest::addColumn<QuietChoices>("choices");
        QTest::newRow("none") << QuietChoices{};
        QTest::newRow("some") << QuietChoices{QStringLiteral("Video, \"new\""), {}, false, true, noLimit, 7};
        QTest::newRow("all") << QuietChoices{QStringLiteral("Video"),
            {QStringLiteral("a"), QStringLiteral("b")}, true, true, 5'000'000'000, 1};
    }
    void areKept()
    {
        QFETCH(QuietChoices, choices);
        QCOMPARE(QuietChoices::fromList(choices.toList()), choices);
        api::AddTorrentRequest request;
        choices.applyTo(request);
        QCOMPARE(QuietChoices::of(request), choices);
    }

    void nonsenseIsNoChoice()
    {
        QCOMPARE(QuietChoices::fromList({QStringLiteral("Video")}), QuietChoices());
        const QString no = QStringLiteral("-3");
        QCOMPARE(QuietChoices::fromList({{}, no, no, no, QStringLiteral("fast"), {}}), QuietChoices());
    }
};

FRESHET_TEST(QuietChoicesTest)
#include "quiet_choices_test.moc"
