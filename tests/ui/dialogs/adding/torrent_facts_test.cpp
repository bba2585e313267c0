// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/torrent_facts.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class TorrentFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatTheTorrentSays()
    {
        TorrentFacts facts;
        QVERIFY(facts.toPlainText().isEmpty());
        QVERIFY(!facts.placeholderText().isEmpty());
        api::TorrentPreview preview;
        preview.infoHash = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
        preview.trackers = {
            {QStringLiteral("https://a.example/announce")}, {QStringLiteral("udp://b.example:1")}};
        facts.setPreview(preview);
        QVERIFY(facts.toPlainText().contains(preview.infoHash));
        QVERIFY(facts.toPlainText().contains(QLatin1String("https://a.example/announce")));
        QVERIFY(facts.toPlainText().contains(QLatin1String("udp://b.example:1")));
        // A link does not say whether it is private, and has no comment.
        QVERIFY(!facts.toPlainText().contains(QLatin1String("Private")));
        QVERIFY(!facts.toPlainText().contains(QLatin1String("Comment")));
        preview.hasMetadata = true;
        preview.comment = QStringLiteral("A film about a rabbit.");
        facts.setPreview(preview);
        QVERIFY(facts.toPlainText().contains(preview.comment));
        QVERIFY(facts.toPlainText().contains(QLatin1String("No: peers come from everywhere")));
        preview.isPrivate = true;
        facts.setPreview(preview);
        QVERIFY(facts.toPlainText().contains(QLatin1String("Yes: peers come from its trackers only")));
        facts.setPreview({});
        QVERIFY(facts.toPlainText().isEmpty());
    }

    void canBeSelectedByKeyboardAndNotChanged()
    {
        TorrentFacts facts;
        api::TorrentPreview preview;
        preview.infoHash = QStringLiteral("0123456789abcdef0123456789abcdef01234567");
        facts.setPreview(preview);
        facts.show();
        QVERIFY(facts.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        const QString before = facts.toPlainText();
        QTest::keyClick(&facts, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(facts.textCursor().selectedText().contains(preview.infoHash));
        QTest::keyClicks(&facts, QStringLiteral("x"));
        QTest::keyClick(&facts, Qt::Key_Delete);
        QCOMPARE(facts.toPlainText(), before);
    }

    void wordsOfStrangersAreShownAsTheyStand()
    {
        TorrentFacts facts;
        api::TorrentPreview preview;
        preview.hasMetadata = true;
        preview.comment =
            QStringLiteral("<img src=\"http://evil.example/x.png\"><b>%1\u202egpj</b>\n\n\x1b[31m")
            + QString(1 << 20, QLatin1Char('W'));
        for (int i = 0; i < 2000; ++i) {
            preview.trackers.append(QStringList{QStringLiteral("<a href=\"x\">%1</a>").arg(i)});
        }
        facts.setPreview(preview);
        const QString text = facts.toPlainText();
        QVERIFY(text.contains(QLatin1String("<img src=\"http://evil.example/x.png\"><b>%1gpj</b> [31m")));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(text.contains(QLatin1String("<a href=\"x\">0</a>")));
        QVERIFY(text.contains(QLatin1String("and 1950 more")));
        QVERIFY(text.size() < 10'000);
    }

    void isAsHighWhateverThereIsToRead()
    {
        TorrentFacts facts;
        const QSize before = facts.sizeHint();
        api::TorrentPreview preview;
        preview.trackers = {QStringList(40, QStringLiteral("https://a.example/announce"))};
        facts.setPreview(preview);
        QCOMPARE(facts.sizeHint(), before);
        QCOMPARE(facts.minimumSizeHint().height(), before.height());
    }
};

FRESHET_TEST(TorrentFactsTest)
#include "torrent_facts_test.moc"
