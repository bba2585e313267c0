// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undo_stack_bar.h"

#include "ui/window/bar_stack.h"

namespace freshet::ui {

namespace {
constexpr int maxRemovals = 20;
constexpr std::chrono::seconds barLifetime{10};
} // namespace

UndoStackBar::UndoStackBar(BarStack& bars, QObject* parent)
    : QObject(parent)
    , m_bars(bars)
{}

void UndoStackBar::push(const QList<TorrentId>& torrents, const QStringList& names)
{
    if (torrents.isEmpty()) {
        return;
    }
    BarMessage message;
    message.objectName = QStringLiteral("undoBar");
    message.text = names.size() == 1 ? tr("Removed %1. Its files stay where they are.").arg(names.first())
                                     : tr("Removed %n torrents. Their files stay where they are.", nullptr,
                                         static_cast<int>(names.size()));
    message.lifetime = barLifetime;
    message.actions.append({tr("Undo"), [this, torrents] {
                                for (qsizetype i = 0; i < m_removals.size(); ++i) {
                                    if (m_removals.at(i).torrents == torrents) {
                                        restore(i);
                                        return;
                                    }
                                }
                            }});
    if (!m_removals.isEmpty()) {
        // One bar at a time; the earlier removals stay within reach of Ctrl+Z.
        m_bars.dismiss(m_removals.last().bar);
    }
    m_removals.append({torrents, m_bars.add(message)});
    if (m_removals.size() > maxRemovals) {
        m_removals.removeFirst();
    }
    Q_EMIT canUndoChanged(true);
}

void UndoStackBar::undo()
{
    if (!m_removals.isEmpty()) {
        restore(m_removals.size() - 1);
    }
}

void UndoStackBar::restore(qsizetype index)
{
    const Removal removal = m_removals.takeAt(index);
    m_bars.dismiss(removal.bar);
    Q_EMIT restoreRequested(removal.torrents);
    Q_EMIT canUndoChanged(canUndo());
}

} // namespace freshet::ui
