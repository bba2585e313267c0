// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/undo_history.h"

#include <algorithm>

namespace freshet::ui {

namespace {
constexpr std::chrono::seconds barLifetime{10};
} // namespace

UndoHistory::UndoHistory(BarStack& bars, QObject* parent)
    : QObject(parent)
    , m_bars(bars)
{}

void UndoHistory::push(const Step& step)
{
    m_steps.resize(m_done);
    if (m_steps.size() == maxSteps) {
        m_steps.removeFirst();
    }
    m_steps.append({step, m_nextNumber++, {}});
    m_done = m_steps.size();
    showBar(m_steps.last());
    Q_EMIT changed();
}

void UndoHistory::showBar(Entry& entry)
{
    if (entry.step.news.isEmpty()) {
        return;
    }
    // One bar at a time; the earlier steps stay within reach of Ctrl+Z.
    for (const Entry& other : std::as_const(m_steps)) {
        m_bars.dismiss(other.bar);
    }
    BarMessage message;
    message.objectName = QStringLiteral("undoBar");
    message.text = entry.step.news;
    message.lifetime = barLifetime;
    message.actions.append({tr("Undo"), [this, number = entry.number] { undoOne(number); }});
    message.actions += entry.step.offers;
    entry.bar = m_bars.add(message);
}

void UndoHistory::undoOne(quint64 number)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.begin() + m_done,
        [number](const Entry& entry) { return entry.number == number; });
    if (found == m_steps.begin() + m_done) {
        return;
    }
    // What was done since stays done: this step becomes the next to be done again.
    const qsizetype index = found - m_steps.begin();
    m_steps.move(index, m_done - 1);
    undo();
}

QString UndoHistory::undoText() const
{
    return canUndo() ? m_steps.at(m_done - 1).step.what : QString();
}

QString UndoHistory::redoText() const
{
    return canRedo() ? m_steps.at(m_done).step.what : QString();
}

void UndoHistory::undo()
{
    if (canUndo()) {
        const Entry entry = m_steps.at(--m_done);
        m_bars.dismiss(entry.bar);
        entry.step.undo();
        Q_EMIT changed();
    }
}

void UndoHistory::redo()
{
    if (canRedo()) {
        Entry& entry = m_steps[m_done++];
        const std::function<void()> again = entry.step.redo;
        showBar(entry);
        again();
        Q_EMIT changed();
    }
}

} // namespace freshet::ui
