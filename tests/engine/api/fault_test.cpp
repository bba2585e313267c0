// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/fault.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

using namespace freshet::api;

class FaultTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasASentence()
    {
        QSet<QString> sentences;
        for (int kind = static_cast<int>(FaultKind::NotATorrent);
             kind <= static_cast<int>(FaultKind::Internal); ++kind) {
            const QString sentence = describe({static_cast<FaultKind>(kind), QStringLiteral("/a %1 b"), {}});
            QVERIFY2(sentence.size() > 10, qPrintable(QString::number(kind)));
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            QVERIFY2(!sentence.contains(QLatin1String("%2")), qPrintable(sentence));
            const QString bare = describe({static_cast<FaultKind>(kind), {}, {}});
            QVERIFY2(!bare.contains(QLatin1Char('%')), qPrintable(bare));
            sentences.insert(bare);
        }
        QCOMPARE(sentences.size(), static_cast<int>(FaultKind::Internal));
        QVERIFY(describe(Fault()).isEmpty());
    }

    void namesSubjectAndDetail()
    {
        const QString sentence =
            describe({FaultKind::DiskFull, QStringLiteral("/save"), QStringLiteral("ENOSPC %1")});
        QVERIFY(sentence.contains(QLatin1String("/save")));
        QVERIFY(sentence.endsWith(QLatin1String("(ENOSPC %1)")));
    }

    void isFalseWhenAllIsWell()
    {
        QVERIFY(!Fault());
        QVERIFY(static_cast<bool>(Fault{FaultKind::Internal, {}, {}}));
    }
};

FRESHET_TEST(FaultTest)
#include "fault_test.moc"
