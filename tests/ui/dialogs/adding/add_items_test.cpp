// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_items.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

namespace {

const QString itemsFolder = QStringLiteral("/downloads");
const QString elsewhere = QStringLiteral("/elsewhere");

/// Two files of 20 MiB and 10 MiB, and a pad between them.
api::TorrentPreview previewOf(const QString& name)
{
    api::TorrentPreview preview;
    preview.name = name;
    preview.hasMetadata = true;
    preview.files = {{name + QStringLiteral("/a"), 20_MiB, false},
        {name + QStringLiteral("/.pad"), 1_MiB, true}, {name + QStringLiteral("/b"), 10_MiB, false}};
    preview.bytes = name.toUtf8();
    return preview;
}

int addTo(AddItems& items, const QString& name)
{
    const int number = items.add({}, name);
    items.find(number)->preview = previewOf(name);
    return number;
}

} // namespace

class AddItemsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNeededIsWhatIsWanted()
    {
        AddItems items(itemsFolder);
        const int first = addTo(items, QStringLiteral("x"));
        QCOMPARE(items.stateOf(itemsFolder).needed, 30_MiB);
        QCOMPARE(items.stateOf(elsewhere).needed, ByteCount(0));
        items.find(first)->priorities = {
            api::FilePriority::Skip, api::FilePriority::Normal, api::FilePriority::High};
        QCOMPARE(items.stateOf(itemsFolder).needed, 10_MiB);
        addTo(items, QStringLiteral("y"));
        QCOMPARE(items.stateOf(itemsFolder).needed, 40_MiB);
        QVERIFY(items.stateOf(itemsFolder).isAllKnown);
        items.add({}, QStringLiteral("link"));
        QVERIFY(!items.stateOf(itemsFolder).isAllKnown);
    }

    void whatIsThereIsNotNeeded()
    {
        AddItems items(itemsFolder);
        addTo(items, QStringLiteral("x"));
        addTo(items, QStringLiteral("y"));
        const auto question = items.nextQuestion(itemsFolder);
        QVERIFY(question);
        QCOMPARE(question->folder, itemsFolder);
        QCOMPARE(question->files.size(), 6);
        QCOMPARE(question->files.at(3).path, QStringLiteral("y/a"));
        // Until it is answered nothing is known.
        QCOMPARE(items.stateOf(itemsFolder).fileCount, 0);
        // More than the file has, a part of it, nothing.
        items.takeAnswer({question->serial, {30_MiB, 0, 4_MiB, 0, 0, 0}});
        const FolderState state = items.stateOf(itemsFolder);
        QCOMPARE(state.filesThere, 2);
        QCOMPARE(state.fileCount, 4);
        QCOMPARE(state.needed, 0 + 6_MiB + 30_MiB);
    }

    void theDiskIsAskedOnceForEachPlaceAndEachTorrent()
    {
        AddItems items(itemsFolder);
        QVERIFY(!items.nextQuestion(itemsFolder));
        const int first = addTo(items, QStringLiteral("x"));
        items.add({}, QStringLiteral("link"));
        QVERIFY(items.nextQuestion(itemsFolder));
        QVERIFY(!items.nextQuestion(itemsFolder));
        QVERIFY(!items.nextQuestion({}));
        addTo(items, QStringLiteral("y"));
        QCOMPARE(items.nextQuestion(itemsFolder)->files.size(), 6);
        // One that is saved elsewhere is asked about there.
        items.setOwn(first, true);
        items.choicesOf(first).chooseFolder(elsewhere);
        QCOMPARE(items.nextQuestion(itemsFolder)->files.size(), 3);
        QCOMPARE(items.nextQuestion(elsewhere)->files.first().path, QStringLiteral("x/a"));
    }

    void lateAnswersAreIgnored()
    {
        AddItems items(itemsFolder);
        const int first = addTo(items, QStringLiteral("x"));
        const auto early = items.nextQuestion(itemsFolder);
        items.choicesOf(first).chooseFolder(elsewhere);
        const auto late = items.nextQuestion(elsewhere);
        items.takeAnswer({early->serial, {20_MiB, 0, 10_MiB}});
        QCOMPARE(items.stateOf(elsewhere).needed, 30_MiB);
        items.takeAnswer({late->serial, {20_MiB, 0, 0}});
        QCOMPARE(items.stateOf(elsewhere).needed, 10_MiB);
        // What lies elsewhere does not lie here.
        items.choicesOf(first).chooseFolder(itemsFolder);
        QCOMPARE(items.stateOf(itemsFolder).needed, 30_MiB);
        QCOMPARE(items.stateOf(itemsFolder).fileCount, 0);
    }

    void anAnswerMayBeShortOrAboutATorrentThatIsGone()
    {
        AddItems items(itemsFolder);
        const int first = addTo(items, QStringLiteral("x"));
        addTo(items, QStringLiteral("y"));
        const auto question = items.nextQuestion(itemsFolder);
        items.remove(first);
        // The sizes of the first are left out; the last file of the second was not looked for.
        items.takeAnswer({question->serial, {0, 0, 0, 20_MiB, 0}});
        QCOMPARE(items.stateOf(itemsFolder).filesThere, 1);
        QCOMPARE(items.stateOf(itemsFolder).needed, 10_MiB);
    }

    void everyFolderMustBeUsable()
    {
        AddItems items(itemsFolder);
        const int first = addTo(items, QStringLiteral("x"));
        addTo(items, QStringLiteral("y"));
        // Nothing is known yet: nothing speaks against it.
        QVERIFY(items.areFoldersUsable());
        items.setOwn(first, true);
        items.choicesOf(first).chooseFolder(elsewhere);
        items.setFolderFacts(elsewhere, 1_GiB, false, true);
        QVERIFY(!items.areFoldersUsable());
        QVERIFY(!items.stateOf(elsewhere).isUsable);
        items.setFolderFacts(elsewhere, 1_GiB, true, false);
        QVERIFY(items.areFoldersUsable());
        QVERIFY(!items.stateOf(elsewhere).isThere);
        QCOMPARE(items.stateOf(elsewhere).freeSpace, std::optional(1_GiB));
        items.choicesOf(first).chooseFolder({});
        QVERIFY(!items.areFoldersUsable());
    }

    void choicesAreThoseOfAllOrItsOwn()
    {
        AddItems items(itemsFolder);
        const int first = addTo(items, QStringLiteral("x"));
        const int second = addTo(items, QStringLiteral("y"));
        items.choicesOf(first).isPaused = true;
        QVERIFY(items.request(second).startPaused);
        items.setOwn(second, true);
        items.choicesOf(second).isPaused = false;
        QVERIFY(!items.request(second).startPaused);
        QVERIFY(items.request(first).startPaused);
        items.setOwn(second, false);
        QVERIFY(items.request(second).startPaused);
    }

    void thoseThatGoFirstStayInTheirOrder()
    {
        AddItems items(itemsFolder);
        const int first = addTo(items, QStringLiteral("x"));
        const int second = addTo(items, QStringLiteral("y"));
        addTo(items, QStringLiteral("z"));
        items.choicesOf(first).isFirst = true;
        items.setOwn(second, true);
        items.choicesOf(second).isFirst = false;
        const QList<api::AddTorrentRequest> requests = items.requests();
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests.at(0).queuePosition, std::optional(0));
        QVERIFY(!requests.at(1).queuePosition);
        QCOMPARE(requests.at(2).queuePosition, std::optional(1));
        QCOMPARE(requests.at(2).source.bytes, QByteArray("z"));
    }
};

FRESHET_TEST(AddItemsTest)
#include "add_items_test.moc"
