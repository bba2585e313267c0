// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/list_keys.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

#include <algorithm>

namespace freshet::ui {

namespace {

/// From top to bottom of a tree, the rows above a row in all its parents.
QList<int> placeOf(QModelIndex index)
{
    QList<int> place;
    for (; index.isValid(); index = index.parent()) {
        place.prepend(index.row());
    }
    return place;
}

} // namespace

ListKeys::ListKeys(QAbstractItemView& view, Text text)
    : QObject(&view)
    , m_view(view)
    , m_text(std::move(text))
{
    view.installEventFilter(this);
}

QString ListKeys::selectedText(const QAbstractItemView& view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
        [](const QModelIndex& a, const QModelIndex& b) { return placeOf(a) < placeOf(b); });
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const int columns = view.model()->columnCount();
    QStringList lines;
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (int i = 0; i < columns; ++i) {
            const int column = tree != nullptr ? tree->header()->logicalIndex(i) : i;
            if (tree == nullptr || !tree->isColumnHidden(column)) {
                cells.append(row.siblingAtColumn(column).data().toString());
            }
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != &m_view || (!isOverride && event->type() != QEvent::KeyPress)) {
        return QObject::eventFilter(watched, event);
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isCopy = key->matches(QKeySequence::Copy);
    if (!isCopy && !key->matches(QKeySequence::SelectAll)) {
        return QObject::eventFilter(watched, event);
    }
    event->accept();
    if (isOverride) {
        return true;
    }
    if (!isCopy) {
        m_view.selectAll();
    } else if (const QString text = m_text ? m_text() : selectedText(m_view); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
    return true;
}

} // namespace freshet::ui
