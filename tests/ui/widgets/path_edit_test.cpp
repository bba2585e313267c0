// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/widgets/path_edit.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
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
