// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/dialogs/settings/advanced_page.h"
#include "ui/dialogs/settings_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

/// The settings window on a session, as the main window connects them, on the page of all of them.
struct AdvancedStage
{
    AdvancedStage()
        : window(session.settings(), {})
        , table(window.findChild<QTreeView*>(QStringLiteral("advancedTable")))
    {
        window.setRows(session.settingRows());
        QObject::connect(&window, &SettingsWindow::settingsChanged, &window,
            [this](const api::Settings& settings) { session.applySettings(settings); });
        window.showPage(SettingsPlace::Advanced);
        window.show();
    }

    [[nodiscard]] QModelIndex value(const QString& name) const
    {
        const QAbstractItemModel* model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name) {
                return model->index(row, 1);
            }
        }
        return {};
    }
    /// Edits a value as a user does.
    void type(const QString& name, const QString& text) const
    {
        const QModelIndex index = value(name);
        table->setCurrentIndex(index);
        table->edit(index);
        auto* editor = table->findChild<QWidget*>(QStringLiteral("settingEditor"));
        QVERIFY2(editor != nullptr, qPrintable(name));
        // Editors go later; the next one is another.
        editor->setObjectName({});
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            const int choice = box->findData(text);
            QVERIFY2(choice >= 0, qPrintable(name));
            box->setCurrentIndex(choice);
            Q_EMIT box->activated(choice);
        } else {
            auto* edit = qobject_cast<QLineEdit*>(editor);
            edit->setText(text);
            QTest::keyClick(edit, Qt::Key_Return);
        }
        // Return is seen by the field before it commits.
        QCoreApplication::processEvents();
    }

    FakeSession session;
    SettingsWindow window;
    QTreeView* table;
};

/// Another value than the default, as text for the editor and as it is in the file.
std::pair<QString, QJsonValue> otherValue(const api::SettingRow& row)
{
    static const QHash<QString, QString> texts{
        {QStringLiteral("connection.bindAddress"), QStringLiteral("127.0.0.2")},
        {QStringLiteral("metrics.address"), QStringLiteral("127.0.0.3")},
        {QStringLiteral("metrics.token"), QStringLiteral("a-token")},
        {QStringLiteral("otlp.endpoint"), QStringLiteral("http://127.0.0.1:4318")},
        {QStringLiteral("otlp.headers"), QStringLiteral("X-Key=k")},
        {QStringLiteral("speed.week"), QString(336, QLatin1Char('a'))},
        {QStringLiteral("saveFolder"), QStringLiteral("/srv/there")},
        {QStringLiteral("watchFolder.folder"), QStringLiteral("/srv/watched")},
    };
    const QJsonValue usual = row.get({});
    switch (row.shape.kind) {
    case api::SettingShape::Kind::Flag:
        return {usual.toBool() ? QStringLiteral("false") : QStringLiteral("true"), !usual.toBool()};
    case api::SettingShape::Kind::WholeNumber: {
        const qint64 number =
            usual.toDouble() < row.shape.high ? usual.toInteger() + 1 : usual.toInteger() - 1;
        return {QString::number(number), number};
    }
    case api::SettingShape::Kind::Fraction: return {QStringLiteral("2.25"), 2.25};
    case api::SettingShape::Kind::Choice: {
        const QString choice = row.shape.choices.last() == usual.toString() ? row.shape.choices.first()
                                                                            : row.shape.choices.last();
        return {choice, choice};
    }
    case api::SettingShape::Kind::Text: return {texts.value(row.name), texts.value(row.name)};
    case api::SettingShape::Kind::Structure: break;
    }
    api::Settings other;
    other.groups.insert(QStringLiteral("films"), {.downloadLimit = 1000});
    other.tags.insert(QStringLiteral("films"), {.downloadLimit = 1000});
    other.groupSharing.insert(QStringLiteral("films"), {.ratioGoal = 3});
    other.speed.exception = api::SpeedException{api::SpeedProfile::SeedOnly, 1000, 2000};
    const QJsonValue value = row.get(other);
    return {QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)), value};
}

} // namespace

class AdvancedPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void item33_everyFieldOfTheSettingsFileIsARowThatReachesTheSession()
    {
        AdvancedStage stage;
        const QList<api::SettingRow> rows = stage.session.settingRows();
        QVERIFY(rows.size() >= 66);
        QCOMPARE(stage.table->model()->rowCount(), static_cast<int>(rows.size()));
        api::Settings expected = stage.session.settings();
        for (const api::SettingRow& row : rows) {
            const auto [text, wanted] = otherValue(row);
            QVERIFY2(wanted != row.get({}), qPrintable(row.name));
            stage.type(row.name, text);
            QVERIFY2(row.get(stage.session.settings()) == wanted, qPrintable(row.name));
            // And nothing else.
            QCOMPARE(row.set(wanted, expected), QString());
            QVERIFY2(stage.session.settings() == expected, qPrintable(row.name));
        }
    }

    void item34_aValueOutOfItsRangeIsRefusedWithTheRange()
    {
        AdvancedStage stage;
        stage.type(QStringLiteral("connection.maxHalfOpen"), QStringLiteral("2001"));
        QVERIFY(stage.session.settings() == api::Settings());
        const auto* problem = stage.window.findChild<QLabel*>(QStringLiteral("advancedProblem"));
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("1 to 2,000")));
        stage.type(QStringLiteral("connection.maxHalfOpen"), QStringLiteral("60"));
        QVERIFY(!problem->isVisible());
    }

    void item35_theSearchOfTheWindowAndTheFilterNarrowTheRows()
    {
        AdvancedStage stage;
        auto* search = stage.window.findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        auto* pages = stage.window.findChild<QListWidget*>(QStringLiteral("settingsPages"));
        search->setText(QStringLiteral("monthStart"));
        QCOMPARE(stage.table->model()->rowCount(), 1);
        QVERIFY(!pages->item(pages->count() - 1)->isHidden());
        search->clear();
        auto* filter = stage.window.findChild<QLineEdit*>(QStringLiteral("advancedFilter"));
        filter->setText(QStringLiteral("slow mode"));
        QVERIFY(stage.table->model()->rowCount() >= 3);
        filter->clear();
        stage.type(QStringLiteral("queue.activeDownloads"), QStringLiteral("9"));
        stage.window.findChild<QCheckBox*>(QStringLiteral("advancedChangedOnly"))->click();
        QCOMPARE(stage.table->model()->rowCount(), 1);
    }

    void oneRowAndAllGoBackAndUndoTakesThatBack()
    {
        AdvancedStage stage;
        stage.type(QStringLiteral("queue.activeDownloads"), QStringLiteral("9"));
        stage.type(QStringLiteral("quota.monthStart"), QStringLiteral("5"));
        stage.table->setCurrentIndex(stage.value(QStringLiteral("queue.activeDownloads")));
        auto* reset = stage.window.findChild<QPushButton*>(QStringLiteral("advancedReset"));
        QVERIFY(reset->isEnabled());
        reset->click();
        QVERIFY(!reset->isEnabled());
        QCOMPARE(stage.session.settings().queue.activeDownloads, 5);
        QCOMPARE(stage.session.settings().quota.monthStart, 5);
        stage.window.findChild<QPushButton*>(QStringLiteral("settingsReset"))->click();
        QVERIFY(stage.session.settings() == api::Settings());
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::keyClick(&stage.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.session.settings().quota.monthStart, 5);
    }

    void wordsThatAreSearchedForAreMarked()
    {
        AdvancedStage stage;
        auto* search = stage.window.findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        auto* filter = stage.window.findChild<QLineEdit*>(QStringLiteral("advancedFilter"));
        const auto isMarked = [&stage](int column) {
            stage.table->selectionModel()->clear();
            const QRect cell = stage.table->visualRect(
                stage.value(QStringLiteral("storage.writeBuffer")).siblingAtColumn(column));
            const QImage image = stage.table->viewport()->grab(cell).toImage();
            const QRgb mark = stage.table->palette().color(QPalette::Highlight).rgb();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == mark) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(!isMarked(0));
        search->setText(QStringLiteral("BUFFER"));
        QVERIFY(isMarked(0));
        QVERIFY(!isMarked(1));
        search->clear();
        QVERIFY(!isMarked(0));
        filter->setText(QStringLiteral("24"));
        QVERIFY(!isMarked(0));
        QVERIFY(isMarked(1));
    }
};

FRESHET_TEST(AdvancedPageTest)
#include "advanced_page_test.moc"
