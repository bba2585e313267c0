// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/file_association.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freshet::app;

/// With an xdg-mime of our own that keeps one file a type.
class FileAssociationTest : public QObject
{
    Q_OBJECT
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(text);
    }

    QTemporaryDir m_home;
    QString m_program;
    const QString m_entry = QStringLiteral("org.x.desktop");

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        QDir(m_home.path()).mkpath(QStringLiteral("applications"));
        QDir(m_home.path()).mkpath(QStringLiteral("types"));
        write(m_home.filePath(QStringLiteral("applications/org.x.desktop")), "[Desktop Entry]\n");
        m_program = m_home.filePath(QStringLiteral("mime"));
        write(m_program,
            QByteArray("#!/bin/sh\ncd '") + m_home.path().toUtf8()
                + "/types'\n"
                  "if [ \"$1\" = query ]; then cat \"$(echo \"$3\" | tr / _)\"; exit 0; fi\n"
                  "entry=$2; shift 2\n"
                  "for type; do echo \"$entry\" > \"$(echo \"$type\" | tr / _)\"; done\n");
        QVERIFY(QFile::setPermissions(m_program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void tellsAndClaimsWhoOpensTorrents()
    {
        write(m_home.filePath(QStringLiteral("types/application_x-bittorrent")), "other.desktop\n");
        FileAssociation association(m_entry, m_program);
        QSignalSpy known(&association, &FileAssociation::known);
        association.ask();
        QVERIFY(known.wait());
        QCOMPARE(known.takeFirst().at(0).toBool(), false);
        association.claim();
        QVERIFY(known.wait());
        QCOMPARE(known.takeFirst().at(0).toBool(), true);
        // One of both is not enough.
        write(m_home.filePath(QStringLiteral("types/x-scheme-handler_magnet")), "other.desktop\n");
        association.ask();
        QVERIFY(known.wait());
        QCOMPARE(known.takeFirst().at(0).toBool(), false);
    }

    void saysNothingWhereItIsNotInstalled()
    {
        FileAssociation nowhere(QStringLiteral("org.nobody.desktop"), m_program);
        FileAssociation nobody(m_entry, QStringLiteral("no-such-program"));
        FileAssociation ours(m_entry, m_program);
        QSignalSpy silent(&nowhere, &FileAssociation::known);
        QSignalSpy silentToo(&nobody, &FileAssociation::known);
        QSignalSpy known(&ours, &FileAssociation::known);
        nowhere.ask();
        nowhere.claim();
        nobody.ask();
        ours.ask();
        QVERIFY(known.wait());
        QVERIFY(silent.isEmpty() && silentToo.isEmpty());
    }
};

FRESHET_TEST(FileAssociationTest)
#include "file_association_test.moc"
