// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_list_panel.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr int shownRows = 4;

/// What rows keep besides their text.
enum RowRole { NumberRole = Qt::UserRole, NameRole, SizeRole, FetchedRole };

/// In the language of now.
void setRowText(QListWidgetItem& row)
{
    const QString name = row.data(NameRole).toString();
    const QVariant size = row.data(SizeRole);
    if (size.isValid()) {
        row.setText(AddListPanel::tr("%1 (%2)").arg(name, sizeText(size.toLongLong())));
    } else if (row.data(FetchedRole).toBool()) {
        //: %1 is a name or an address
        row.setText(AddListPanel::tr("%1 (fetching the .torrent)").arg(name));
    } else {
        row.setText(AddListPanel::tr("%1 (getting the file list)").arg(name));
    }
}

} // namespace

AddListPanel::AddListPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_hint(new QLabel)
    , m_list(new QListWidget)
    , m_scope(new QComboBox)
{
    m_scope->setObjectName(QStringLiteral("addScope"));
    m_scope->addItems({QString(), QString()});
    m_list->setObjectName(QStringLiteral("addList"));
    const int rowHeight = fontMetrics().height() + fontMetrics().height() / 3;
    m_list->setFixedHeight(rowHeight * shownRows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_heading->setObjectName(QStringLiteral("addCount"));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_hint);
    layout->addLayout(top);
    layout->addWidget(m_list);
    layout->addWidget(m_scope);
    connect(m_scope, &QComboBox::activated, this, [this](int index) { Q_EMIT scopeChosen(index == 1); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* row) {
        if (row != nullptr) {
            Q_EMIT itemChosen(row->data(NumberRole).toInt());
        }
    });
    retranslate();
}

void AddListPanel::showItem(int number, const api::TorrentPreview& preview, bool isFetched)
{
    QListWidgetItem* row = rowOf(number);
    const bool isNew = row == nullptr;
    if (isNew) {
        row = new QListWidgetItem;
        row->setData(NumberRole, number);
    }
    row->setData(NameRole, safeText(preview.name));
    row->setData(SizeRole, preview.hasMetadata ? QVariant::fromValue<qint64>(preview.totalSize) : QVariant());
    row->setData(FetchedRole, isFetched && !preview.hasMetadata);
    setRowText(*row);
    if (isNew) {
        m_list->addItem(row);
    }
    showCancel(*row);
    if (isNew) {
        retranslate();
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentItem(row);
    }
}

void AddListPanel::showCancel(QListWidgetItem& row)
{
    QWidget* box = m_list->itemWidget(&row);
    if (!row.data(FetchedRole).toBool()) {
        if (box != nullptr) {
            m_list->removeItemWidget(&row);
            row.setSizeHint({});
        }
        return;
    }
    if (box == nullptr) {
        box = makeCancel(row);
    }
    auto* button = box->findChild<QToolButton*>();
    button->setText(tr("Cancel"));
    //: %1 is a name or an address
    button->setAccessibleName(tr("Cancel %1").arg(row.data(NameRole).toString()));
    button->setToolTip(tr("This one is not fetched or added."));
}

QWidget* AddListPanel::makeCancel(QListWidgetItem& row)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("addRowCancel"));
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 1, 1, 1);
    line->addStretch(1);
    line->addWidget(button);
    row.setSizeHint(QSize(0, button->fontMetrics().height() + fontMetrics().height() / 2));
    m_list->setItemWidget(&row, box);
    // The button goes with its row.
    connect(
        button, &QToolButton::clicked, this,
        [this, number = row.data(NumberRole).toInt()] { Q_EMIT cancelWanted(number); }, Qt::QueuedConnection);
    return box;
}

void AddListPanel::removeItem(int number)
{
    delete rowOf(number);
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentRow(0);
    }
    retranslate();
}

int AddListPanel::current() const
{
    const QListWidgetItem* row = m_list->currentItem();
    return row == nullptr ? -1 : row->data(NumberRole).toInt();
}

void AddListPanel::setOwn(bool isOwn)
{
    m_scope->setCurrentIndex(isOwn ? 1 : 0);
}

QListWidgetItem* AddListPanel::rowOf(int number) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NumberRole).toInt() == number) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void AddListPanel::retranslate()
{
    const int count = m_list->count();
    m_heading->setText(tr("%n torrents to add", nullptr, count));
    m_hint->setText(tr("Drop or paste more here"));
    m_list->setAccessibleName(tr("Torrents to add"));
    m_scope->setAccessibleName(tr("What the choices apply to"));
    m_scope->setItemText(0, tr("Folder and options apply to all %n torrents", nullptr, count));
    m_scope->setItemText(1, tr("Folder and options apply to the selected torrent only"));
    for (int row = 0; row < count; ++row) {
        setRowText(*m_list->item(row));
        showCancel(*m_list->item(row));
    }
    setVisible(count > 1);
}

void AddListPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace freshet::ui
