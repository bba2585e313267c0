// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_options_panel.h"

#include "ui/dialogs/adding/add_more_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace freshet::ui {

namespace {

constexpr int maxNameLength = 100;
constexpr int shownNameLength = 18;

} // namespace

AddOptionsPanel::AddOptionsPanel(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_category(new QComboBox)
    , m_news(new QLabel)
    , m_paused(new QCheckBox)
    , m_sequential(new QCheckBox)
    , m_moreButton(new QToolButton)
    , m_more(new AddMorePanel)
{
    m_label->setBuddy(m_category);
    m_category->setObjectName(QStringLiteral("addCategory"));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(shownNameLength);
    m_category->lineEdit()->setMaxLength(maxNameLength);
    // A proposal that writes into the field would be a choice.
    m_category->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_category->addItem(QString());
    m_news->setObjectName(QStringLiteral("addCategoryNews"));
    m_news->setForegroundRole(QPalette::PlaceholderText);
    m_news->hide();
    m_paused->setObjectName(QStringLiteral("addPaused"));
    m_sequential->setObjectName(QStringLiteral("addSequential"));
    m_moreButton->setObjectName(QStringLiteral("addMore"));
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    unfold(false);

    auto* row = new QHBoxLayout;
    row->addWidget(m_category, 1);
    row->addSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_paused);
    row->addWidget(m_sequential);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(row, 0, 1);
    grid->addWidget(m_news, 1, 1);
    grid->addWidget(m_moreButton, 2, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_more, 3, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_category, &QComboBox::activated, this, [this](int index) {
        if (index == 0) {
            m_category->clearEditText();
        }
    });
    connect(m_category, &QComboBox::editTextChanged, this, &AddOptionsPanel::chooseCategory);
    connect(m_paused, &QCheckBox::toggled, this, &AddOptionsPanel::changed);
    connect(m_sequential, &QCheckBox::toggled, this, &AddOptionsPanel::changed);
    connect(m_more, &AddMorePanel::changed, this, &AddOptionsPanel::changed);
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        unfold(!isMoreShown());
        Q_EMIT moreToggled(isMoreShown());
    });
    retranslate();
}

void AddOptionsPanel::setCategories(const QStringList& categories)
{
    const QSignalBlocker blocker(this);
    const QString typed = m_category->currentText();
    m_categories = categories;
    while (m_category->count() > 1) {
        m_category->removeItem(1);
    }
    m_category->addItems(categories);
    m_category->setEditText(typed);
}

QString AddOptionsPanel::category() const
{
    const QString typed = m_category->currentText().simplified();
    if (typed == m_category->itemText(0)) {
        return {};
    }
    if (m_categories.contains(typed)) {
        return typed;
    }
    const auto known = std::find_if(m_categories.cbegin(), m_categories.cend(),
        [&typed](const QString& name) { return name.compare(typed, Qt::CaseInsensitive) == 0; });
    return known == m_categories.cend() ? typed : *known;
}

void AddOptionsPanel::chooseCategory()
{
    const QString name = category();
    m_news->setVisible(!name.isEmpty() && !m_categories.contains(name));
    if (name != m_chosen) {
        m_chosen = name;
        Q_EMIT categoryChosen(name);
    }
}

void AddOptionsPanel::showChoices(const AddChoices& choices)
{
    const QSignalBlocker blocker(this);
    if (category() != choices.category) {
        m_category->setEditText(choices.category);
    }
    m_paused->setChecked(choices.isPaused);
    m_sequential->setChecked(choices.isSequential);
    m_more->showChoices(choices);
}

void AddOptionsPanel::takeChoices(AddChoices& choices) const
{
    choices.isPaused = m_paused->isChecked();
    choices.isSequential = m_sequential->isChecked();
    m_more->takeChoices(choices);
}

bool AddOptionsPanel::isMoreShown() const
{
    return !m_more->isHidden();
}

void AddOptionsPanel::setMoreShown(bool isShown)
{
    unfold(isShown);
}

void AddOptionsPanel::unfold(bool isShown)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_moreButton->setArrowType(isShown ? Qt::DownArrow : isMirrored ? Qt::LeftArrow : Qt::RightArrow);
    m_more->setVisible(isShown);
}

void AddOptionsPanel::retranslate()
{
    const QSignalBlocker blocker(this);
    m_label->setText(tr("Cate&gory"));
    m_category->setItemText(0, tr("No category"));
    if (m_chosen.isEmpty()) {
        m_category->clearEditText();
    }
    m_category->lineEdit()->setPlaceholderText(tr("No category"));
    m_category->setAccessibleName(tr("Category"));
    m_news->setText(tr("A category of this name will be created."));
    m_paused->setText(tr("Start &paused"));
    m_sequential->setText(tr("Download in &order"));
    m_sequential->setToolTip(
        tr("Pieces are fetched from first to last, so that media can be watched early."));
    m_moreButton->setText(tr("&More"));
    m_moreButton->setToolTip(
        tr("Tags, limits, no check, place in the queue, and what the torrent says of itself"));
}

void AddOptionsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        unfold(isMoreShown());
    }
    QWidget::changeEvent(event);
}

} // namespace freshet::ui
