// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/bar_stack.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace freshet::ui {

/// What was done, to torrents mostly, to be undone and done again in order. Steps that make something
/// disappear also say so in a bar with a button, for ten seconds.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    /// Older steps than these are forgotten.
    static constexpr qsizetype maxSteps = 100;

    /// One thing that was done. Value type.
    struct Step
    {
        /// Follows "Undo": "removal of Sintel".
        QString what;
        std::function<void()> undo;
        std::function<void()> redo;
        /// What the bar says; empty: no bar.
        QString news = {};
        /// What the bar offers beside Undo.
        QList<BarMessage::Action> offers = {};
    };

    /// Shows its bars in `bars`, which must outlive it.
    explicit UndoHistory(BarStack& bars, QObject* parent = nullptr);

    /// `step` was just done. What was undone before can no longer be done again.
    void push(const Step& step);
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// What would be undone or done again; empty if there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        Step step;
        quint64 number = 0;
        QPointer<QWidget> bar;
    };

    void showBar(Entry& entry);
    /// From a bar: that step, whatever has been done since.
    void undoOne(quint64 number);

    BarStack& m_bars;
    QList<Entry> m_steps;
    /// So many steps from the front are done, the rest is undone.
    qsizetype m_done = 0;
    quint64 m_nextNumber = 1;
};

} // namespace freshet::ui
