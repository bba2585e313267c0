// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_panel.h"

#include "ui/models/event_list_model.h"
#include "ui/models/event_text.h"
#include "ui/widgets/icon_delegate.h"
#include "ui/widgets/list_keys.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace freshet::ui {

namespace {
constexpr int nameWidth = 28;
} // namespace

LogPanel::LogPanel(Scope scope, QWidget* parent)
    : QWidget(parent)
    , m_model(
          new EventListModel(scope == Scope::Torrent ? api::torrentLogLength : api::sessionLogLength, this))
    , m_filter(new EventFilter(this))
    , m_view(new QTreeView)
    , m_level(new QComboBox)
    , m_words(new QLineEdit)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_save(new QPushButton(tr("&Save…")))
{
    m_filter->setSourceModel(m_model);
    buildView(scope);
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Show"));
    // The order of the words is the order of EventLevel.
    m_level->addItems({tr("Everything"), tr("Warnings and errors"), tr("Errors")});
    m_words->setObjectName(QStringLiteral("logWords"));
    m_words->setPlaceholderText(tr("Filter"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    m_copy->setToolTip(tr("The selected lines, or all that are shown"));
    m_save->setToolTip(m_copy->toolTip());

    auto* top = new QHBoxLayout;
    top->addWidget(m_level);
    top->addWidget(m_words, 1);
    top->addStretch(1);
    for (QPushButton* button : {m_copy, m_save}) {
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    const int space = fontMetrics().averageCharWidth();
    top->setContentsMargins(space, space / 2, space, space / 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);

    connect(m_level, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int level) {
        m_filter->setLevel(static_cast<api::EventLevel>(level));
        refreshButtons();
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        refreshButtons();
    });
    const auto copy = [this] { QGuiApplication::clipboard()->setText(text()); };
    connect(m_copy, &QPushButton::clicked, this, copy);
    new ListKeys(*m_view, [this] { return text(); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(text()); });
    refreshButtons();
}

void LogPanel::buildView(Scope scope)
{
    m_view->setObjectName(QStringLiteral("logView"));
    m_view->setAccessibleName(tr("Log"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setModel(m_filter);
    auto* levels = new IconDelegate(m_view);
    levels->setColorsText(true);
    m_view->setItemDelegateForColumn(EventListModel::LevelColumn, levels);
    m_view->setColumnHidden(EventListModel::TorrentColumn, scope == Scope::Torrent);
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    const int letter = fontMetrics().averageCharWidth();
    // Wide enough for what may come.
    const int date = fontMetrics().horizontalAdvance(eventTimeText(0, api::sessionLogLength * 100'000'000));
    header->resizeSection(EventListModel::TimeColumn, date + 3 * letter);
    int levelWidth = 0;
    for (const auto level : {api::EventLevel::Info, api::EventLevel::Warning, api::EventLevel::Error}) {
        levelWidth = std::max(levelWidth, fontMetrics().horizontalAdvance(eventLevelText(level)));
    }
    header->resizeSection(EventListModel::LevelColumn, levelWidth + fontMetrics().height() + 4 * letter);
    header->resizeSection(EventListModel::TorrentColumn, nameWidth * letter);
}

bool LogPanel::isAtEnd() const
{
    const QScrollBar* bar = m_view->verticalScrollBar();
    return bar->value() >= bar->maximum();
}

void LogPanel::apply(const api::EventBatch& batch)
{
    if (batch.events.isEmpty() && !batch.isWhole) {
        return;
    }
    // Whoever has scrolled up reads there.
    const bool follows = batch.isWhole || isAtEnd();
    m_model->apply(batch);
    if (follows) {
        m_view->scrollToBottom();
    }
    refreshButtons();
}

void LogPanel::setPast(const QList<api::Event>& events)
{
    const bool follows = isAtEnd();
    m_model->setPast(events);
    if (follows) {
        m_view->scrollToBottom();
    }
    refreshButtons();
}

void LogPanel::clear()
{
    m_model->clear();
    refreshButtons();
}

void LogPanel::refreshButtons()
{
    const bool hasLines = m_filter->rowCount() > 0;
    m_copy->setEnabled(hasLines);
    m_save->setEnabled(hasLines);
}

QString LogPanel::text() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        rows.append(m_filter->mapToSource(index).row());
    }
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            rows.append(m_filter->mapToSource(m_filter->index(row, 0)).row());
        }
    }
    std::sort(rows.begin(), rows.end());
    QString lines;
    for (const int row : std::as_const(rows)) {
        lines += eventLine(m_model->eventAt(row)) + QLatin1Char('\n');
    }
    return lines;
}

} // namespace freshet::ui
