// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/models/event_list_model.h"
#include "ui/models/model_roles.h"
#include "ui/models/status_text.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;

class EventListModelTest : public QObject
{
    Q_OBJECT
    static api::Event eventOf(api::EventKind kind, const QString& name = {})
    {
        api::Event event;
        event.kind = kind;
        event.torrentName = name;
        event.timeMs = 1'700'000'000'000;
        return event;
    }

private Q_SLOTS:
    void holdsTheLatestAndBeginsAnewWhenToldAll()
    {
        EventListModel model(3);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.apply({{eventOf(api::EventKind::Added), eventOf(api::EventKind::Downloading)}, true});
        QCOMPARE(model.rowCount(), 2);
        model.apply({{eventOf(api::EventKind::Completed), eventOf(api::EventKind::Seeding)}, false});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.eventAt(0).kind, api::EventKind::Downloading);
        QCOMPARE(model.eventAt(2).kind, api::EventKind::Seeding);
        model.apply({QList<api::Event>(10, eventOf(api::EventKind::Paused)), false});
        QCOMPARE(model.rowCount(), 3);
        model.apply({{eventOf(api::EventKind::Failed)}, true});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data(SeverityRole).toInt(), static_cast<int>(Severity::Error));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatWasBeforeStaysInFrontOfIt()
    {
        EventListModel model(3);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPast({eventOf(api::EventKind::Started), eventOf(api::EventKind::Removed)});
        QCOMPARE(model.rowCount(), 2);
        // All there is of this session.
        model.apply({{eventOf(api::EventKind::Started), eventOf(api::EventKind::Added)}, true});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.eventAt(1).kind, api::EventKind::Removed);
        QCOMPARE(model.eventAt(3).kind, api::EventKind::Added);
        // Sessions can be told apart.
        QVERIFY(model.index(2, EventListModel::TextColumn).data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(!model.index(3, EventListModel::TextColumn).data(Qt::FontRole).isValid());
        // The other way round, and more than it holds.
        model.apply({QList<api::Event>(5, eventOf(api::EventKind::Paused)), false});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.eventAt(0).kind, api::EventKind::Started);
        QCOMPARE(model.eventAt(2).kind, api::EventKind::Paused);
        model.setPast({eventOf(api::EventKind::Done)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.eventAt(0).kind, api::EventKind::Done);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void isFilteredByLevelAndWords()
    {
        EventListModel model(100);
        EventFilter filter;
        filter.setSourceModel(&model);
        model.apply({{eventOf(api::EventKind::Added, QStringLiteral("Sintel")),
                         eventOf(api::EventKind::PieceFailed, QStringLiteral("Sintel")),
                         eventOf(api::EventKind::Failed, QStringLiteral("Debian"))},
            true});
        QCOMPARE(filter.rowCount(), 3);
        filter.setLevel(api::EventLevel::Warning);
        QCOMPARE(filter.rowCount(), 2);
        filter.setLevel(api::EventLevel::Error);
        QCOMPARE(filter.rowCount(), 1);
        filter.setLevel(api::EventLevel::Info);
        filter.setWords(QStringLiteral("sint"));
        QCOMPARE(filter.rowCount(), 2);
        filter.setWords(QStringLiteral("added to"));
        QCOMPARE(filter.rowCount(), 1);
    }
};

FRESHET_TEST(EventListModelTest)
#include "event_list_model_test.moc"
