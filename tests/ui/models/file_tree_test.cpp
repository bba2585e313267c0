// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/file_tree.h"

#include <QTest>

#include <random>

using namespace freshet;
using namespace freshet::ui;
using api::FilePriority;

class FileTreeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsEqualARecount()
    {
        QList<api::FileSnapshot> files;
        for (int i = 0; i < 200; ++i) {
            files.append(test::makeFile(QStringLiteral("t/%1/%2/%3").arg(i % 3).arg(i % 7).arg(i), i));
        }
        FileTree tree;
        tree.rebuild(files);
        std::mt19937 random(5);
        for (int round = 0; round < 200; ++round) {
            const auto top = static_cast<FileTree::NodeNumber>(random() % tree.nodeCount());
            tree.assign(top, static_cast<FilePriority>(static_cast<int>(random() % 4)), round % 2 == 0);
            ByteCount wanted = 0;
            int skipped = 0;
            for (const api::FileSnapshot& file : tree.files()) {
                wanted += file.priority == FilePriority::Skip ? 0 : file.size;
                skipped += file.priority == FilePriority::Skip ? 1 : 0;
            }
            QCOMPARE(tree.root().wantedSize, wanted);
            QCOMPARE(tree.root().perPriority[0], skipped);
            for (FileTree::NodeNumber number = 0; number < tree.nodeCount(); ++number) {
                int below = 0;
                for (const FileTree::NodeNumber child : tree.node(number).children) {
                    below += tree.node(child).perPriority[0];
                }
                QVERIFY(tree.node(number).children.empty() || tree.node(number).perPriority[0] == below);
            }
        }
    }

    void assigningTellsWhetherAnythingChanged()
    {
        FileTree tree;
        tree.rebuild({test::makeFile(QStringLiteral("a"), 1)});
        QVERIFY(!tree.assign(FileTree::rootNode, FilePriority::Normal));
        QVERIFY(!tree.assign(FileTree::rootNode, FilePriority::High, true));
        QVERIFY(tree.assign(FileTree::rootNode, FilePriority::High));
        QCOMPARE(tree.root().commonPriority(), static_cast<int>(FilePriority::High));
    }
};

FRESHET_TEST(FileTreeTest)
#include "file_tree_test.moc"
