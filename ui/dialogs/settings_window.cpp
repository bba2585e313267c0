// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings_window.h"

#include "ui/dialogs/settings/advanced_page.h"
#include "ui/dialogs/settings/appearance_page.h"
#include "ui/dialogs/settings/concurrency_page.h"
#include "ui/dialogs/settings/downloads_page.h"
#include "ui/dialogs/settings/general_page.h"
#include "ui/dialogs/settings/monitoring_page.h"
#include "ui/dialogs/settings/network_page.h"
#include "ui/dialogs/settings/settings_page.h"
#include "ui/dialogs/settings/sharing_page.h"
#include "ui/dialogs/settings/speed_page.h"
#include "ui/dialogs/settings/storage_page.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace freshet::ui {

namespace {
constexpr int maxUndo = 100;
constexpr int settingsWidth = 860;
constexpr int settingsHeight = 620;
} // namespace

SettingsWindow::SettingsWindow(const AllSettings& settings, const AllSettings& defaults, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_defaults(defaults)
    , m_advanced(new AdvancedPage)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_nothingFound(new QLabel)
{
    setObjectName(QStringLiteral("settingsWindow"));
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    m_list->setObjectName(QStringLiteral("settingsPages"));
    m_list->setAccessibleName(tr("Pages"));
    m_nothingFound->setAlignment(Qt::AlignCenter);
    m_nothingFound->setWordWrap(true);
    m_nothingFound->setTextFormat(Qt::PlainText);
    m_stack->addWidget(m_nothingFound);

    auto* appearance = new AppearancePage;
    connect(appearance, &AppearancePage::columnsResetRequested, this, [this] {
        remember({});
        Q_EMIT columnsResetRequested();
    });
    addPage(SettingsPlace::General, new GeneralPage);
    auto* downloads = new DownloadsPage;
    connect(downloads, &DownloadsPage::moveCategoryWanted, this, &SettingsWindow::moveCategoryWanted);
    addPage(SettingsPlace::Downloads, downloads);
    addPage(SettingsPlace::Speed, new SpeedPage);
    addPage(SettingsPlace::Concurrency, new ConcurrencyPage);
    addPage(SettingsPlace::Network, new NetworkPage);
    addPage(SettingsPlace::Sharing, new SharingPage);
    addPage(SettingsPlace::Storage, new StoragePage);
    addPage(SettingsPlace::Notifications, new NotificationsPage);
    addPage(SettingsPlace::Appearance, appearance);
    addPage(SettingsPlace::Monitoring, new MonitoringPage);
    addPage(SettingsPlace::Advanced, m_advanced);
    m_list->setSpacing(fontMetrics().height() / 6);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 6);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::showRow);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* reset = buttons->addButton(tr("&Reset page"), QDialogButtonBox::ResetRole);
    reset->setObjectName(QStringLiteral("settingsReset"));
    reset->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(reset, &QPushButton::clicked, this, [this] {
        const int page = m_list->currentRow();
        if (page >= 0) {
            m_pages.at(page)->resetAll();
        }
    });
    // Return belongs to the field it is typed in.
    for (QPushButton* button : m_stack->findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    auto* undoKey = new QShortcut(QKeySequence::Undo, this);
    connect(undoKey, &QShortcut::activated, this, &SettingsWindow::undo);
    auto* searchKey = new QShortcut(QKeySequence::Find, this);
    connect(searchKey, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));

    auto* grid = new QGridLayout;
    grid->addWidget(m_search, 0, 0, 1, 2);
    grid->addWidget(m_list, 1, 0);
    grid->addWidget(m_stack, 1, 1);
    grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(grid, 1);
    layout->addWidget(buttons);
    resize(settingsWidth, settingsHeight);
    loadPages();
    growToPages();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsWindow::growToPages()
{
    int widest = 0;
    for (const SettingsPage* page : std::as_const(m_pages)) {
        widest = qMax(widest, page->minimumSizeHint().width());
    }
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const int margins = fontMetrics().averageCharWidth() * 7;
    resize(qMax(settingsWidth, m_list->minimumWidth() + widest + scrollBar + margins), settingsHeight);
}

void SettingsWindow::addPage(SettingsPlace place, SettingsPage* page)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_places.append(place);
    m_pages.append(page);
    m_stack->addWidget(scroll);
    m_list->addItem(page->title());
    connect(page, &SettingsPage::edited, this,
        [this, page](const SettingsPage::Change& change) { applyChange(page, change); });
}

void SettingsWindow::setRows(const QList<api::SettingRow>& rows)
{
    m_advanced->setRows(rows);
}

void SettingsWindow::setUses(const QMap<QString, SettingUse>& uses)
{
    for (auto use = uses.begin(); use != uses.end(); ++use) {
        for (SettingsPage* page : std::as_const(m_pages)) {
            page->setUse(use.key(), use.value());
        }
    }
}

void SettingsWindow::setSettings(const api::Settings& settings)
{
    if (m_settings.engine() != settings) {
        m_settings = AllSettings(settings, m_settings.preferences);
        loadPages();
    }
}

void SettingsWindow::setPreferences(const Preferences& preferences)
{
    if (m_settings.preferences != preferences) {
        m_settings.preferences = preferences;
        loadPages();
    }
}

void SettingsWindow::showPage(SettingsPlace place)
{
    showRow(static_cast<int>(m_places.indexOf(place)));
}

void SettingsWindow::showRow(int row)
{
    if (row < 0 || row >= m_pages.size()) {
        return;
    }
    m_list->setCurrentRow(row);
    m_stack->setCurrentIndex(row + 1);
}

void SettingsWindow::reveal(const QString& name)
{
    m_search->clear();
    for (int i = 0; i < m_pages.size(); ++i) {
        auto* control = m_pages.at(i)->findChild<QWidget*>(name);
        auto* scroll = qobject_cast<QScrollArea*>(m_stack->widget(i + 1));
        if (control != nullptr && scroll != nullptr) {
            showRow(i);
            m_pages.at(i)->layout()->activate();
            scroll->ensureWidgetVisible(control);
            control->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void SettingsWindow::done(int result)
{
    if (QWidget* field = focusWidget()) {
        field->clearFocus();
    }
    QDialog::done(result);
}

SettingsPlace SettingsWindow::currentPlace() const
{
    return m_places.value(m_list->currentRow());
}

void SettingsWindow::applyChange(SettingsPage* page, const std::function<void(AllSettings&)>& change)
{
    AllSettings changed = m_settings;
    change(changed);
    if (changed == m_settings) {
        return;
    }
    remember({page, m_settings, changed});
    setAll(changed);
}

void SettingsWindow::remember(const Step& step)
{
    m_undo.append(step);
    if (m_undo.size() > maxUndo) {
        m_undo.removeFirst();
    }
}

void SettingsWindow::undo()
{
    if (m_undo.isEmpty()) {
        return;
    }
    const Step step = m_undo.takeLast();
    if (step.page == nullptr) {
        Q_EMIT columnsUndoRequested();
        return;
    }
    // Only what the step has touched: the rest may have been changed elsewhere since.
    AllSettings restored = m_settings;
    step.page->takeBack(restored, step.before, step.after);
    setAll(restored);
}

void SettingsWindow::setAll(const AllSettings& settings)
{
    const AllSettings before = std::exchange(m_settings, settings);
    loadPages();
    if (before.engine() != m_settings.engine()) {
        Q_EMIT settingsChanged(m_settings);
    }
    if (before.preferences != m_settings.preferences) {
        Q_EMIT preferencesChanged(m_settings.preferences);
    }
}

void SettingsWindow::search(const QString& words)
{
    int firstMatch = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        const bool hasMatch = m_pages.at(i)->filter(words) > 0;
        m_list->item(i)->setHidden(!hasMatch);
        if (hasMatch && (firstMatch < 0 || i == m_list->currentRow())) {
            firstMatch = i;
        }
    }
    if (firstMatch < 0) {
        m_nothingFound->setText(tr("No setting matches “%1”.").arg(words));
        m_stack->setCurrentIndex(0);
        return;
    }
    showRow(firstMatch);
}

void SettingsWindow::loadPages()
{
    for (SettingsPage* page : std::as_const(m_pages)) {
        page->load(m_settings, m_defaults);
    }
}

} // namespace freshet::ui
