// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/file_list_wait.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class FileListWaitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTorrentFileIsWaitedForWithoutChoice()
    {
        FileListWait page;
        page.showFetching();
        QCOMPARE(text(page, "addWaiting"), QStringLiteral("Getting the torrent file…"));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("addNow"))->isVisibleTo(&page));
        auto* stop = page.findChild<QPushButton*>(QStringLiteral("addStopFetching"));
        QSignalSpy stopped(&page, &FileListWait::stopWanted);
        QVERIFY(stop->isVisibleTo(&page) && !stop->autoDefault());
        stop->click();
        QCOMPARE(stopped.size(), 1);
        page.showSearch({});
        QVERIFY(!stop->isVisibleTo(&page));
        page.showFetching();
        QCOMPARE(page.findChild<QProgressBar*>()->maximum(), 0);
    }

    void item23_aLinkSaysHowFarItIs()
    {
        FileListWait page;
        QSignalSpy wanted(&page, &FileListWait::addNowWanted);
        page.showSearch({});
        QCOMPARE(text(page, "addWaiting"), QStringLiteral("Getting the file list…"));
        auto* button = page.findChild<QPushButton*>(QStringLiteral("addNow"));
        QVERIFY(button->isVisibleTo(&page));
        QVERIFY(!button->autoDefault());
        button->click();
        QCOMPARE(wanted.size(), 1);
        api::MetadataSearch search;
        search.askedPeers = 14;
        search.connectedPeers = 3;
        search.elapsedSeconds = 8;
        page.showSearch(search);
        QCOMPARE(text(page, "addWaiting"),
            QStringLiteral("Getting the file list: asked 14 peers, 3 connected, 8\u00a0s"));
        QCOMPARE(page.findChild<QProgressBar*>()->maximum(), 0);
        search.progress = 0.4;
        page.showSearch(search);
        QCOMPARE(page.findChild<QProgressBar*>()->maximum(), 100);
        QCOMPARE(page.findChild<QProgressBar*>()->value(), 40);
    }

    void item24_theReasonComesAndGoes()
    {
        FileListWait page;
        auto* reason = page.findChild<QLabel*>(QStringLiteral("addReason"));
        api::MetadataSearch search;
        search.reason.kind = api::BottleneckKind::PeersUnreachable;
        search.reason.ofPeers = 38;
        page.showSearch(search);
        QVERIFY(reason->isVisibleTo(&page));
        QVERIFY(reason->text().contains(QLatin1String("38")));
        search.reason = {};
        page.showSearch(search);
        QVERIFY(!reason->isVisibleTo(&page));
        QVERIFY(reason->text().isEmpty());
    }

    void standsInTheMiddle()
    {
        FileListWait page;
        api::MetadataSearch search;
        search.askedPeers = 14;
        search.elapsedSeconds = 74;
        page.showSearch(search);
        page.resize(300, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        for (const QWidget* part : page.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (part->isVisible()) {
                QVERIFY2(qAbs(part->geometry().center().x() - page.rect().center().x()) <= 1,
                    qPrintable(part->objectName()));
            }
        }
        // In two lines, both of them seen.
        const auto* text = page.findChild<QLabel*>(QStringLiteral("addWaiting"));
        QVERIFY(text->height() >= 2 * text->fontMetrics().height());
        QVERIFY(text->height() >= text->heightForWidth(text->width()));
    }

private:
    static QString text(const FileListWait& page, const char* name)
    {
        return page.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
};

FRESHET_TEST(FileListWaitTest)
#include "file_list_wait_test.moc"
