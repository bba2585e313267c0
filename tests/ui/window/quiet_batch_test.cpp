// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/window/folder_probe.h"
#include "ui/window/quiet_batch.h"
#include "ui/window/source_preview.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

const QString batchMagnet =
    QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=link");

/// Says of a folder what the test says, when it says it.
class ScriptedProbe : public FolderProbe
{
public:
    using FolderProbe::FolderProbe;
    void probe(const QString& folder) override
    {
        asked.append(folder);
        for (int i = 0; answer && i < times; ++i) {
            QMetaObject::invokeMethod(
                this,
                [this, folder] {
                    Q_EMIT probed({folder, answer->freeSpace, answer->isUsable});
                },
                Qt::QueuedConnection);
        }
    }
    std::optional<FolderFacts> answer = FolderFacts{{}, 1000, true};
    QStringList asked;
    int times = 1;
};

/// One batch, and what becomes of it.
class Fixture : public QObject
{
public:
    explicit Fixture(AskWhenAdding ask)
        : batch(new QuietBatch(session, probe, ask, this))
    {
        api::Settings settings;
        settings.saveFolder = QStringLiteral("/downloads");
        session.applySettings(settings);
        connect(batch, &QuietBatch::questionWanted, this, [this](SourcePreview* source) {
            source->setParent(this);
            asked.append(source->name());
        });
        connect(batch, &QuietBatch::known, this,
            [this](const api::TorrentPreview& preview) { known.append(preview.name); });
        connect(batch, &QuietBatch::failed, this,
            [this](const api::Fault&, const QString& name) { failed.append(name); });
        connect(batch, &QuietBatch::added, this,
            [this](const QList<TorrentId>&, const QStringList& names, const QString& folder, bool has) {
                added += names;
                addedTo = folder;
                hasFiles = has;
            });
        connect(batch, &QuietBatch::ended, this, [this] { ++ends; });
    }

    void add(const QString& name, const QList<ByteCount>& sizes, std::optional<TorrentId> existing = {})
    {
        api::TorrentPreview preview;
        preview.name = preview.infoHash = name;
        preview.hasMetadata = true;
        preview.bytes = name.toUtf8();
        preview.existing = existing;
        for (const ByteCount size : sizes) {
            preview.files.append({name, size, false});
        }
        const QString path = QStringLiteral("/x/%1.torrent").arg(name);
        session.setPreview(path, preview);
        session.setPreview(name, preview);
        batch->add(api::TorrentSource::fromText(path));
    }
    void addLink()
    {
        api::TorrentPreview preview;
        preview.name = preview.infoHash = QStringLiteral("link");
        session.setPreview(batchMagnet, preview);
        batch->add(api::TorrentSource::fromText(batchMagnet));
    }
    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return batch.isNull(); }) && ends == 1;
    }

    FakeSession session;
    ScriptedProbe probe;
    QPointer<QuietBatch> batch;
    QStringList asked;
    QStringList known;
    QStringList failed;
    QStringList added;
    QString addedTo;
    bool hasFiles = false;
    int ends = 0;
};

} // namespace

class QuietBatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAboutWhatIsWanted_data()
    {
        QTest::addColumn<AskWhenAdding>("ask");
        QTest::addColumn<QList<int>>("files");
        QTest::addColumn<bool>("isAsked");
        const auto never = AskWhenAdding::Never;
        const auto several = AskWhenAdding::ForSeveral;
        QTest::newRow("never: one file") << never << QList{1} << false;
        QTest::newRow("never: two files") << never << QList{2} << false;
        QTest::newRow("never: two torrents") << never << QList{2, 3} << false;
        QTest::newRow("several: one file") << several << QList{1} << false;
        QTest::newRow("several: two files") << several << QList{2} << true;
        QTest::newRow("several: two torrents") << several << QList{1, 1} << true;
        QTest::newRow("always") << AskWhenAdding::Always << QList{1} << true;
    }
    void asksAboutWhatIsWanted()
    {
        QFETCH(AskWhenAdding, ask);
        QFETCH(QList<int>, files);
        QFETCH(bool, isAsked);
        Fixture fixture(ask);
        for (int i = 0; i < files.size(); ++i) {
            fixture.add(QString::number(i), QList<ByteCount>(files.at(i), 1));
        }
        fixture.batch->close();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.asked.size(), isAsked ? files.size() : 0);
        QCOMPARE(fixture.added.size(), isAsked ? 0 : files.size());
        QCOMPARE(fixture.addedTo, isAsked ? QString() : QStringLiteral("/downloads"));
    }

    void whatDoesNotFitIsAskedAbout()
    {
        Fixture fixture(AskWhenAdding::Never);
        fixture.add(QStringLiteral("a"), {600});
        fixture.add(QStringLiteral("b"), {500});
        fixture.add(QStringLiteral("c"), {200, 200});
        fixture.batch->close();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.added, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(fixture.asked, QStringList{QStringLiteral("b")});
        QVERIFY(fixture.hasFiles);
    }

    void whatOthersAskAboutTheFolderAddsNothingTwice()
    {
        Fixture fixture(AskWhenAdding::Never);
        fixture.add(QStringLiteral("a"), {1});
        fixture.probe.times = 2;
        fixture.batch->close();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.session.added().size(), 1);
    }

    void aFolderThatDoesNotAnswerIsAskedAbout()
    {
        Fixture fixture(AskWhenAdding::Never);
        fixture.probe.answer.reset();
        fixture.batch->setPatience(std::chrono::milliseconds(20));
        fixture.add(QStringLiteral("a"), {1});
        fixture.batch->close();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.probe.asked, QStringList{QStringLiteral("/downloads")});
        QCOMPARE(fixture.asked, QStringList{QStringLiteral("a")});
    }

    void aFolderOfUnknownSpaceIsGoodEnoughAndAnUnusableOneIsNot()
    {
        for (const bool isUsable : {true, false}) {
            Fixture fixture(AskWhenAdding::Never);
            fixture.probe.answer = FolderFacts{{}, std::nullopt, isUsable};
            fixture.add(QStringLiteral("a"), {1'000'000});
            fixture.addLink();
            fixture.batch->close();
            QVERIFY(fixture.waitForEnd());
            QCOMPARE(fixture.added.size(), isUsable ? 2 : 0);
            QCOMPARE(fixture.asked.size(), isUsable ? 0 : 2);
            QVERIFY(!fixture.hasFiles);
        }
    }

    void theKnownAndTheBrokenAreToldOf()
    {
        Fixture fixture(AskWhenAdding::ForSeveral);
        fixture.add(QStringLiteral("known"), {1, 1}, TorrentId{7});
        fixture.batch->add(api::TorrentSource::fromText(QStringLiteral("/x/broken.torrent")));
        fixture.add(QStringLiteral("new"), {1});
        fixture.batch->close();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.known, QStringList{QStringLiteral("known")});
        QCOMPARE(fixture.failed, QStringList{QStringLiteral("broken")});
        // One is left, and it has one file.
        QCOMPARE(fixture.added, QStringList{QStringLiteral("new")});
    }

    void staysOpenForAMoment()
    {
        Fixture fixture(AskWhenAdding::Never);
        fixture.add(QStringLiteral("a"), {1});
        fixture.batch->keepOpen();
        // Its answer is there, and does not end it.
        QTest::qWait(1);
        QVERIFY(fixture.batch->isOpen());
        QVERIFY(fixture.added.isEmpty());
        fixture.add(QStringLiteral("b"), {1});
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.added.size(), 2);
    }

    void cancelledAddsNothing()
    {
        Fixture fixture(AskWhenAdding::Never);
        fixture.session.holdPreviews();
        fixture.add(QStringLiteral("a"), {1});
        fixture.batch->close();
        QCOMPARE(fixture.session.searches(), 1);
        fixture.batch->cancel();
        QCOMPARE(fixture.session.searches(), 0);
        QVERIFY(fixture.waitForEnd());
        QVERIFY(fixture.added.isEmpty() && fixture.asked.isEmpty());
        QVERIFY(fixture.session.added().isEmpty());
    }
};

FRESHET_TEST(QuietBatchTest)
#include "quiet_batch_test.moc"
