// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/adding/add_list_panel.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr int shownRows = 4;

/// What rows keep besides their text.
enum RowRole { NumberRole = Qt::UserRole, NameRole, SizeRole };

/// In the language of now.
void setRowText(QListWidgetItem& row)
{
    const QString name = row.data(NameRole).toString();
    const QVariant size = row.data(SizeRole);
    row.setText(size.isValid() ? AddListPanel::tr("%1 (%2)").arg(name, sizeText(size.toLongLong()))
                               : AddListPanel::tr("%1 (getting the file list)").arg(name));
}

} // namespace

AddListPanel::AddListPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
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
    layout->addWidget(m_heading);
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

void AddListPanel::showItem(int number, const api::TorrentPreview& preview)
{
    QListWidgetItem* row = rowOf(number);
    const bool isNew = row == nullptr;
    if (isNew) {
        row = new QListWidgetItem;
        row->setData(NumberRole, number);
    }
    row->setData(NameRole, safeText(preview.name));
    row->setData(SizeRole, preview.hasMetadata ? QVariant::fromValue<qint64>(preview.totalSize) : QVariant());
    setRowText(*row);
    if (isNew) {
        m_list->addItem(row);
        retranslate();
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentItem(row);
    }
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
    m_list->setAccessibleName(tr("Torrents to add"));
    m_scope->setAccessibleName(tr("What the choices apply to"));
    m_scope->setItemText(0, tr("Folder and options apply to all %n torrents", nullptr, count));
    m_scope->setItemText(1, tr("Folder and options apply to the selected torrent only"));
    for (int row = 0; row < count; ++row) {
        setRowText(*m_list->item(row));
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
