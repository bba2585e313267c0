// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/settings/concurrency_page.h"

#include <QLabel>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class ConcurrencyPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFootSaysWhatTheValuesAddUpTo()
    {
        ConcurrencyPage page;
        const auto* foot = page.findChild<QLabel*>(QStringLiteral("askedAtOnce"));
        AllSettings settings;
        page.load(settings, {});
        const QString automatic = foot->text();
        settings.transfer.requestsPerPeer = 241;
        page.load(settings, {});
        QVERIFY(foot->text() != automatic);
        QCOMPARE(foot->text(), askedAtOnceText(settings.transfer));
        // It belongs to the rows above it.
        QVERIFY(page.filter(QStringLiteral("half-open")) == 1);
        QVERIFY(foot->isHidden());
        QCOMPARE(page.filter(QStringLiteral("in flight")), 3);
        QVERIFY(!foot->isHidden());
    }

    void aClampedNumberIsMarked()
    {
        ConcurrencyPage page;
        page.setUse(QStringLiteral("maxConnections"),
            {QStringLiteral("213 now, in use: 900 (open-file limit)"), true});
        const auto* use = page.findChild<QLabel*>(QStringLiteral("maxConnectionsInUse"));
        QCOMPARE(use->text(), QStringLiteral("213 now, in use: 900 (open-file limit)"));
        QVERIFY(use->palette().color(QPalette::PlaceholderText)
            != page.palette().color(QPalette::PlaceholderText));
    }
};

FRESHET_TEST(ConcurrencyPageTest)
#include "concurrency_page_test.moc"
