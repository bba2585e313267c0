// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/error_text.h"

#include <QTest>

using namespace freshet;

class ErrorTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentence()
    {
        for (int kind = 1; kind <= static_cast<int>(api::FaultKind::Internal); ++kind) {
            const QString sentence = ui::errorText({static_cast<api::FaultKind>(kind), {}, {}});
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY(!ui::shortErrorText({static_cast<api::FaultKind>(kind), {}, {}}).isEmpty());
        }
        QVERIFY(ui::errorText({}).isEmpty());
    }

    void namesTheSubjectWithoutItsControlCharacters()
    {
        const api::Fault fault{api::FaultKind::FolderNotWritable, QStringLiteral("/mnt/\u202ex"), {}};
        QCOMPARE(ui::errorText(fault), QStringLiteral("Cannot write to /mnt/x: permission denied."));
    }

    void quotesTheTrackersReason()
    {
        const api::Fault fault{
            api::FaultKind::TrackerRefused, QStringLiteral("a"), QStringLiteral("unregistered\ntorrent")};
        QCOMPARE(ui::shortErrorText(fault), QStringLiteral("Tracker refused: unregistered torrent"));
    }
};

FRESHET_TEST(ErrorTextTest)
#include "error_text_test.moc"
