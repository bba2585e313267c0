// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/translations.h"
#include "tests/support/test_main.h"
#include "tests/ui/window/all_dialogs.h"
#include "tests/ui/window/scene.h"
#include "ui/dialogs/settings_window.h"
#include "ui/models/languages.h"
#include "ui/models/model_roles.h"
#include "ui/models/sidebar_model.h"
#include "ui/views/sidebar_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>
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
    for (const QScrollArea* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget()->minimumSizeHint().width() > area->viewport()->width()) {
            cut.append(QStringLiteral("the right end of a page (%1 of %2 px)")
                           .arg(area->viewport()->width())
                           .arg(area->widget()->minimumSizeHint().width()));
        }
    }
    return cut;
}

/// Words of Freshet in the sidebar that do not fit; names of categories and the like are the user's affair.
QStringList cutRows(const SidebarView& sidebar)
{
    QStyleOptionViewItem option;
    option.initFrom(&sidebar);
    option.decorationSize = sidebar.iconSize().isValid() ? sidebar.iconSize() : option.decorationSize;
    QStringList cut;
    const QAbstractItemModel& model = *sidebar.model();
    for (int section = 0; section < model.rowCount(); ++section) {
        const QModelIndex heading = model.index(section, 0);
        QList<QModelIndex> rows{heading};
        if (heading.data(SectionRole).toInt() == static_cast<int>(SidebarModel::Section::Status)) {
            for (int row = 0; row < model.rowCount(heading); ++row) {
                rows.append(model.index(row, 0, heading));
            }
        }
        for (const QModelIndex& row : std::as_const(rows)) {
            const int needed = sidebar.itemDelegateForIndex(row)->sizeHint(option, row).width();
            if (needed > sidebar.visualRect(row).width()) {
                cut.append(row.data().toString());
            }
        }
    }
    return cut;
}

/// Stands for a language with long words: accents, brackets, and 40 per cent more.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* context, const char* source, const char* /*comment*/, int /*count*/) const override
    {
        // Qt's own words are Qt's affair.
        if (context[0] == 'Q') {
            return {};
        }
        QString text = QString::fromUtf8(source);
        const qsizetype length = plain(text).size();
        if (!text.contains(QLatin1Char('<'))) {
            text.replace(QLatin1Char('a'), QChar(0xe5)).replace(QLatin1Char('o'), QChar(0xf8));
        }
        // In words, as people write them; at the end, where cutting would take it.
        QString more;
        while (more.size() < (length * 2 + 4) / 5 - 2) {
            more += more.size() % 8 == 0 && !more.isEmpty() ? QLatin1Char(' ') : QLatin1Char('~');
        }
        const bool isWord = !text.contains(QLatin1Char(' '));
        return QStringLiteral("[%1%2%3]").arg(text, QString(isWord ? 0 : 1, QLatin1Char(' ')), more);
    }
};

/// What the windows cannot show of their texts, at their usual sizes.
QStringList cutTextsOfAllWindows()
{
    freshet::test::FakeSession session;
    MainWindow window(session, {});
    window.show();
    freshet::test::playScene(session);
    QCoreApplication::processEvents();
    QStringList cut = cutTexts(window);
    cut += cutRows(*window.findChild<SidebarView*>(QStringLiteral("sideBar")));
    auto* tabs = window.findChild<QTabWidget*>(QStringLiteral("detailsTabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        cut += cutTexts(*tabs->currentWidget());
    }
    for (const std::unique_ptr<QWidget>& dialog : freshet::test::allDialogs()) {
        dialog->show();
        QCoreApplication::processEvents();
        cut += cutTexts(*dialog);
        if (auto* settings = qobject_cast<SettingsWindow*>(dialog.get())) {
            for (const SettingsPlace place : settings->places()) {
                settings->showPage(place);
                QCoreApplication::processEvents();
                cut += cutTexts(*settings);
            }
        }
    }
    cut.removeDuplicates();
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
        const QStringList cut = cutTextsOfAllWindows();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("\n  "))));
    }

    /// Their words are Qt's, from a package of its own.
    void standardButtonsSpeakTheLanguage_data() { noTextIsCut_data(); }
    void standardButtonsSpeakTheLanguage()
    {
        QFETCH(QString, language);
        const app::Translations words{QLocale(language)};
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        const QString cancel = box.button(QDialogButtonBox::Cancel)->text().remove(QLatin1Char('&'));
        QCOMPARE(cancel == QLatin1String("Cancel"), language.startsWith(QLatin1String("en")));
    }

    void item56_longWordsHaveRoom()
    {
        PseudoTranslator words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        const QStringList cut = cutTextsOfAllWindows();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("\n  "))));
    }

    void item56_noSentenceIsPutTogether()
    {
        static const QRegularExpression pattern(QStringLiteral("\\+\\s*tr\\(|\\btr\\(\"[^\"]*\"\\)\\s*\\+"));
        QDirIterator sources(qEnvironmentVariable("FRESHET_SOURCE_DIR") + QStringLiteral("/ui"),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        int count = 0;
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + match.captured()));
            ++count;
        }
        QVERIFY(count > 100);
    }

    void item57_numbersChooseTheWord()
    {
        const auto peers = [](int count) {
            return QCoreApplication::translate("freshet::ui::LimitsFlow", "%n peers", nullptr, count);
        };
        {
            const app::Translations english{QLocale(QStringLiteral("en_US"))};
            QCOMPARE(peers(1), QStringLiteral("1 peer"));
            QCOMPARE(peers(2), QStringLiteral("2 peers"));
        }
        const app::Translations polish{QLocale(QStringLiteral("pl"))};
        const auto word = [&peers](int count) { return peers(count).section(QLatin1Char(' '), 1); };
        QVERIFY(word(1) != word(2) && word(2) != word(5) && word(1) != word(5));
        QCOMPARE(word(22), word(2));
        QCOMPARE(word(12), word(5));
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
