// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/path_edit.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using freshet::ui::PathEdit;

class PathEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void understandsHomeAndRelativePaths()
    {
        PathEdit edit;
        QSignalSpy changed(&edit, &PathEdit::pathChanged);
        edit.field()->setEditText(QStringLiteral("~/a/../b"));
        QCOMPARE(edit.path(), QDir::homePath() + QStringLiteral("/b"));
        QCOMPARE(changed.count(), 1);
        edit.field()->setEditText(QStringLiteral("c"));
        QCOMPARE(edit.path(), QDir::homePath() + QStringLiteral("/c"));
        edit.field()->setEditText(QStringLiteral("  "));
        QVERIFY(edit.path().isEmpty());
    }

    void browsingIsAChoice()
    {
        PathEdit edit;
        edit.setPath(QStringLiteral("/a"));
        edit.show();
        QSignalSpy changed(&edit, &PathEdit::pathChanged);
        edit.browse();
        auto* dialog = edit.findChild<QFileDialog*>(QStringLiteral("folderDialog"));
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog->fileSelected(QStringLiteral("/b/../c"));
        QCOMPARE(edit.path(), QStringLiteral("/c"));
        QCOMPARE(changed.count(), 1);
    }

    void saysWhenItIsMeant()
    {
        PathEdit edit;
        edit.setPath(QStringLiteral("/a"));
        edit.show();
        QSignalSpy committed(&edit, &PathEdit::pathCommitted);
        QTest::keyClicks(edit.field()->lineEdit(), QStringLiteral("/bc"));
        QCOMPARE(committed.count(), 0);
        QTest::keyClick(edit.field()->lineEdit(), Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(committed.last().first().toString(), QStringLiteral("/a/bc"));
        Q_EMIT edit.field()->lineEdit()->editingFinished();
        QCOMPARE(committed.count(), 1);
        edit.browse();
        auto* dialog = edit.findChild<QFileDialog*>(QStringLiteral("folderDialog"));
        Q_EMIT dialog->fileSelected(QStringLiteral("/b"));
        QCOMPARE(committed.count(), 2);
    }

    void showsHomeShort()
    {
        PathEdit edit;
        QSignalSpy changed(&edit, &PathEdit::pathChanged);
        edit.setPath(QDir::homePath() + QStringLiteral("/x"));
        QCOMPARE(edit.field()->currentText(), QStringLiteral("~/x"));
        edit.setRecentPaths({QStringLiteral("/a"), QStringLiteral("/b")});
        QCOMPARE(edit.path(), QDir::homePath() + QStringLiteral("/x"));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(edit.field()->count(), 2);
    }
};

FRESHET_TEST(PathEditTest)
#include "path_edit_test.moc"
