// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/dialogs/adding/add_choices.h"

#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using namespace freshet::literals;

namespace {

const QString usual = QStringLiteral("/downloads");
const QString films = QStringLiteral("Films");
const AddChoices::Folders folders{
    {{films, QStringLiteral("/films")}, {QStringLiteral("Music"), QStringLiteral("/music")},
        {QStringLiteral("Other"), {}}},
    {{QStringLiteral("b"), {noLimit, noLimit, QStringLiteral("/b")}},
        {QStringLiteral("C"), {noLimit, noLimit, QStringLiteral("/c")}}}};

AddChoices choicesIn(const QString& folder)
{
    AddChoices choices;
    choices.saveFolder = choices.usualFolder = folder;
    return choices;
}

} // namespace

class AddChoicesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCategoryBringsItsFolderAndTakesItAway()
    {
        AddChoices choices = choicesIn(usual);
        choices.chooseCategory(films, folders);
        QCOMPARE(choices.category, films);
        QCOMPARE(choices.saveFolder, QStringLiteral("/films"));
        choices.chooseCategory(QStringLiteral("Music"), folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/music"));
        // One without a folder, one that does not exist yet, none.
        for (const QString& other : {QStringLiteral("Other"), QStringLiteral("New"), QString()}) {
            choices.chooseCategory(films, folders);
            choices.chooseCategory(other, folders);
            QCOMPARE(choices.saveFolder, usual);
        }
    }

    void aTagBringsItsFolderWhereNoCategoryDoes()
    {
        AddChoices choices = choicesIn(usual);
        // The first one by name that has a folder, however it is written and wherever it stands.
        choices.tags = {QStringLiteral("C"), QStringLiteral("b"), QStringLiteral("a")};
        choices.proposeFolder(folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/b"));
        choices.chooseCategory(films, folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/films"));
        choices.chooseCategory(QStringLiteral("Other"), folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/b"));
        choices.tags = {QStringLiteral("C")};
        choices.proposeFolder(folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/c"));
        choices.tags = {QStringLiteral("a")};
        choices.proposeFolder(folders);
        QCOMPARE(choices.saveFolder, usual);
        choices.chooseFolder(QStringLiteral("/mine"));
        choices.tags = {QStringLiteral("b")};
        choices.proposeFolder(folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/mine"));
    }

    void aFolderThatWasChosenStays()
    {
        AddChoices choices = choicesIn(usual);
        choices.chooseFolder(QStringLiteral("/mine"));
        choices.chooseCategory(films, folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/mine"));
        choices.chooseCategory({}, folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/mine"));
    }

    void aFolderChosenAfterTheCategoryStaysToo()
    {
        AddChoices choices = choicesIn(usual);
        choices.chooseCategory(films, folders);
        choices.chooseFolder(QStringLiteral("/films/new"));
        choices.chooseCategory({}, folders);
        QCOMPARE(choices.saveFolder, QStringLiteral("/films/new"));
    }

    void allOfThemReachTheRequest()
    {
        AddChoices choices = choicesIn(usual);
        choices.category = films;
        choices.isPaused = choices.isSequential = choices.isComplete = choices.isFirst = true;
        choices.tags = {QStringLiteral(" new "), QStringLiteral("new"), QStringLiteral("iso")};
        choices.downloadLimit = 2_MiB;
        choices.uploadLimit = 1_MiB;
        api::AddTorrentRequest request;
        choices.applyTo(request);
        QCOMPARE(request.saveFolder, usual);
        QCOMPARE(request.category, films);
        QVERIFY(request.startPaused && request.assumeComplete && request.options.isSequential);
        QCOMPARE(request.queuePosition, std::optional(0));
        QCOMPARE(request.tags, (QStringList{QStringLiteral("new"), QStringLiteral("iso")}));
        QCOMPARE(request.options.downloadLimit, 2_MiB);
        QCOMPARE(request.options.uploadLimit, 1_MiB);
    }

    void nothingChosenIsNothingAsked()
    {
        api::AddTorrentRequest request;
        choicesIn({}).applyTo(request);
        QCOMPARE(request.options, api::TorrentOptions());
        QVERIFY(!request.startPaused && !request.assumeComplete && !request.queuePosition);
        QVERIFY(request.tags.isEmpty() && request.category.isEmpty());
    }
};

FRESHET_TEST(AddChoicesTest)
#include "add_choices_test.moc"
