// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/models/setting_list_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QSignalSpy>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class SettingListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueThatWillNotDoIsRefused()
    {
        SettingListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(freshet::test::FakeSession().settingRows());
        QSignalSpy edits(&model, &SettingListModel::edited);
        QSignalSpy refusals(&model, &SettingListModel::refused);
        const QModelIndex port =
            model.index(rowOf(model, "connection.listenPort"), SettingListModel::ValueColumn);
        QVERIFY(!model.setData(port, QStringLiteral("70000")));
        QVERIFY(!model.setData(port, QStringLiteral("many")));
        QCOMPARE(refusals.size(), 2);
        QCOMPARE(refusals.first().last().toString(), QStringLiteral("0 to 65,535"));
        QCOMPARE(edits.size(), 0);
        QVERIFY(model.setData(port, QStringLiteral("50000")));
        QCOMPARE(edits.size(), 1);
        api::Settings settings;
        edits.last().first().value<SettingListModel::Change>()(settings);
        QCOMPARE(settings.connection.listenPort, 50000);
    }

    void whatWasChangedIsBoldAndCanBeShownAlone()
    {
        SettingListModel model;
        model.setRows(freshet::test::FakeSession().settingRows());
        SettingFilterModel shown;
        shown.setSourceModel(&model);
        shown.setChangedOnly(true);
        QCOMPARE(shown.rowCount(), 0);
        api::Settings settings;
        settings.queue.activeDownloads = 9;
        model.setSettings(settings, {});
        QCOMPARE(shown.rowCount(), 1);
        const QModelIndex value = shown.index(0, SettingListModel::ValueColumn);
        QCOMPARE(value.data().toString(), QStringLiteral("9"));
        QVERIFY(value.data(Qt::FontRole).value<QFont>().bold());
        QCOMPARE(shown.index(0, SettingListModel::DefaultColumn).data().toString(), QStringLiteral("5"));
        shown.setChangedOnly(false);
        shown.setWords(QStringLiteral("Slow Mode"));
        shown.setOuterWords(QStringLiteral("upload"));
        QCOMPARE(shown.rowCount(), 1);
    }

private:
    static int rowOf(const SettingListModel& model, const char* name)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rowAt(row).name == QLatin1String(name)) {
                return row;
            }
        }
        return -1;
    }
};

FRESHET_TEST(SettingListModelTest)
#include "setting_list_model_test.moc"
