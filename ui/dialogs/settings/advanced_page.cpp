// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/advanced_page.h"

#include "ui/dialogs/settings/setting_delegate.h"
#include "ui/models/setting_list_model.h"
#include "ui/models/setting_words.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace freshet::ui {

AdvancedPage::AdvancedPage(QWidget* parent)
    : SettingsPage(tr("Advanced"), parent)
    , m_model(new SettingListModel(this))
    , m_shown(new SettingFilterModel(this))
    , m_filter(new QLineEdit)
    , m_changedOnly(new QCheckBox(tr("&Changed only")))
    , m_table(new QTreeView)
    , m_about(new QLabel)
    , m_problem(new QLabel)
    , m_reset(new QPushButton(tr("Reset &this setting")))
{
    m_shown->setSourceModel(m_model);
    buildTools();
    buildTable();
    connect(m_model, &SettingListModel::edited, this,
        [this](const SettingListModel::Change& change) { Q_EMIT edited(change); });
    connect(m_model, &SettingListModel::refused, this, [this](const QString& name, const QString& range) {
        //: %1 is the name of a setting, %2 what its values are, such as "1 to 20,000"
        m_problem->setText(tr("Not changed: %1 can be: %2").arg(name, range));
        m_problem->show();
    });
    showCurrent();
}

void AdvancedPage::buildTools()
{
    m_filter->setObjectName(QStringLiteral("advancedFilter"));
    m_filter->setPlaceholderText(tr("Name, value or purpose"));
    m_filter->setAccessibleName(tr("Filter settings"));
    m_filter->setClearButtonEnabled(true);
    m_changedOnly->setObjectName(QStringLiteral("advancedChangedOnly"));
    m_reset->setObjectName(QStringLiteral("advancedReset"));
    for (QLabel* label : {m_about, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_about->setObjectName(QStringLiteral("advancedAbout"));
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // Rows must not jump when another sentence is longer.
    m_about->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_problem->setObjectName(QStringLiteral("advancedProblem"));
    m_problem->hide();
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_changedOnly);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_about, 1);
    foot->addWidget(m_reset, 0, Qt::AlignTop);
    auto* all = qobject_cast<QBoxLayout*>(layout());
    all->insertLayout(0, tools);
    all->insertWidget(1, m_table, 1);
    all->insertWidget(2, m_problem);
    all->insertLayout(3, foot);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_shown->setWords(words);
        markWords();
    });
    connect(m_changedOnly, &QCheckBox::toggled, m_shown, &SettingFilterModel::setChangedOnly);
    connect(m_reset, &QPushButton::clicked, this, &AdvancedPage::resetCurrent);
}

void AdvancedPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("advancedTable"));
    m_table->setAccessibleName(tr("All settings"));
    m_table->setModel(m_shown);
    m_delegate = new SettingDelegate(m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    // A double click and Return edit through activated(), in every column.
    m_table->setEditTriggers(QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    const int letter = fontMetrics().averageCharWidth();
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(SettingListModel::ValueColumn, letter * 16);
    m_table->header()->resizeSection(SettingListModel::DefaultColumn, letter * 14);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 12);

    auto* reset = new QAction(tr("Reset this setting"), m_table);
    reset->setShortcut(QKeySequence::Delete);
    reset->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(reset);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(reset, &QAction::triggered, this, &AdvancedPage::resetCurrent);
    connect(m_table, &QTreeView::activated, this, [this](const QModelIndex& index) {
        m_table->edit(index.siblingAtColumn(SettingListModel::ValueColumn));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_problem->hide();
        showCurrent();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_problem->hide();
        showCurrent();
    });
}

void AdvancedPage::setRows(const QList<api::SettingRow>& rows)
{
    m_model->setRows(rows);
    int widest = 0;
    for (const api::SettingRow& row : rows) {
        // Bold, as it is once the value was changed.
        QFont bold = m_table->font();
        bold.setBold(true);
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(row.name));
    }
    m_table->header()->resizeSection(
        SettingListModel::NameColumn, widest + fontMetrics().averageCharWidth() * 2);
    if (m_shown->rowCount() > 0) {
        m_table->setCurrentIndex(m_shown->index(0, SettingListModel::ValueColumn));
    }
    showCurrent();
}

void AdvancedPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    m_model->setSettings(settings, defaults);
}

int AdvancedPage::filter(const QString& words)
{
    m_shown->setOuterWords(words);
    m_outerWords = words;
    markWords();
    int matches = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        matches += m_model->contains(row, words.trimmed().toCaseFolded()) ? 1 : 0;
    }
    return matches;
}

void AdvancedPage::markWords()
{
    m_delegate->setMarkedWords({m_filter->text(), m_outerWords});
    m_table->viewport()->update();
}

void AdvancedPage::resetAll()
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.append(row);
    }
    m_model->reset(rows);
}

void AdvancedPage::takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const api::SettingRow& row = m_model->rowAt(i);
        if (const QJsonValue old = row.get(before); row.get(after) != old) {
            // It was in force, so it will do.
            Q_UNUSED(row.set(old, now))
        }
    }
}

void AdvancedPage::resetCurrent()
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    if (index.isValid() && m_model->isChanged(index.row())) {
        m_model->reset({index.row()});
    }
}

void AdvancedPage::showCurrent()
{
    const QModelIndex index = m_shown->mapToSource(m_table->currentIndex());
    m_reset->setEnabled(index.isValid() && m_model->isChanged(index.row()));
    if (!index.isValid()) {
        m_about->clear();
        return;
    }
    const api::SettingRow& row = m_model->rowAt(index.row());
    const QString usual = index.siblingAtColumn(SettingListModel::DefaultColumn).data().toString();
    // A schedule has more letters than anybody reads.
    const QString shortened =
        fontMetrics().elidedText(usual, Qt::ElideRight, fontMetrics().averageCharWidth() * 40);
    //: A setting: its name, what it does, its values, and its default
    m_about->setText(tr("%1: %2\nValues: %3\nDefault: %4\nTakes effect at once.")
                         .arg(row.name, settingWords(row.name).about, settingRangeText(row),
                             shortened.isEmpty() ? tr("none") : shortened));
}

} // namespace freshet::ui
