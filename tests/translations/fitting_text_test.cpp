// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/scene.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/models/languages.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeView>

using namespace freshet;
using namespace freshet::ui;

namespace {

/// Text as it is painted: without markup and the marks of keys.
QString plain(const QString& text)
{
    QString words = text;
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        words = document.toPlainText();
    }
    return words.remove(QLatin1Char('&'));
}

bool isCut(const QLabel& label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel*>(&label) != nullptr) {
        return false;
    }
    const QRect room = label.contentsRect();
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) > label.height() + 1;
    }
    return label.fontMetrics().size(0, plain(label.text())).width() > room.width() + 1;
}

bool isCut(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) {
        return false;
    }
    return !button.text().isEmpty()
        && button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() > button.width();
}

/// What of `window` is on the screen and cannot be read to its end.
QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && isCut(*label)) {
            cut.append(label->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && isCut(*button)) {
            cut.append(button->text());
        }
    }
    for (const QTreeView* tree : window.findChildren<QTreeView*>()) {
        const QHeaderView* header = tree->header();
        for (int section = 0; header->isVisible() && section < header->count(); ++section) {
            const QString title = tree->model()->headerData(section, Qt::Horizontal).toString();
            if (!header->isSectionHidden(section)
                && header->fontMetrics().horizontalAdvance(title) > header->sectionSize(section)) {
                cut.append(title);
            }
        }
    }
    return cut;
}

} // namespace

/// In every language all texts have room at the windows' usual sizes.
class FittingTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }

    void noTextIsCut_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = availableLanguages();
        QVERIFY(languages.size() >= 11);
        for (const QString& language : languages) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void noTextIsCut()
    {
        QFETCH(QString, language);
        const app::Translations words{QLocale(language)};
        freshet::test::FakeSession session;
        MainWindow window(session, {});
        window.show();
        freshet::test::playScene(session);
        QCoreApplication::processEvents();
        QStringList cut = cutTexts(window);
        auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            cut += cutTexts(*tabs->currentWidget());
        }
        api::Settings settings;
        settings.saveFolder = QStringLiteral("/home/ada/Downloads");
        SettingsWindow settingsWindow(settings, {});
        settingsWindow.show();
        for (int page = 0; page < settingsWindow.pageCount(); ++page) {
            settingsWindow.showPage(page);
            QCoreApplication::processEvents();
            cut += cutTexts(settingsWindow);
        }
        AddTorrentDialog dialog({settings.saveFolder, {}});
        dialog.show();
        cut += cutTexts(dialog);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("\n  "))));
    }

    void rightToLeftLanguagesMirrorTheWindow()
    {
        {
            const app::Translations arabic{QLocale(QStringLiteral("ar"))};
            freshet::test::FakeSession session;
            MainWindow window(session, {});
            window.show();
            QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
            const auto* sidebar = window.findChild<QWidget*>(QStringLiteral("sideBar"));
            const auto* list = window.findChild<QWidget*>(QStringLiteral("torrentView"));
            QVERIFY(sidebar->mapTo(&window, QPoint()).x() > list->mapTo(&window, QPoint()).x());
        }
        const app::Translations english{QLocale(QStringLiteral("en_US"))};
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

FRESHET_TEST(FittingTextTest)

#include "fitting_text_test.moc"
