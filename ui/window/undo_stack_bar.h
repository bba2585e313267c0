// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace freshet::ui {

class BarStack;

/// Remembers what was removed and offers to bring it back: a bar for ten seconds, Ctrl+Z for the last twenty.
class UndoStackBar : public QObject
{
    Q_OBJECT
public:
    /// Shows its bars in `bars`, which must outlive it.
    explicit UndoStackBar(BarStack& bars, QObject* parent = nullptr);

    /// `names` in the order of `torrents`.
    void push(const QList<TorrentId>& torrents, const QStringList& names);
    [[nodiscard]] bool canUndo() const { return !m_removals.isEmpty(); }
    /// Asks for the latest removal back.
    void undo();

Q_SIGNALS:
    void restoreRequested(const QList<freshet::TorrentId>& torrents);
    void canUndoChanged(bool canUndo);

private:
    struct Removal
    {
        QList<TorrentId> torrents;
        QPointer<QWidget> bar;
    };

    void restore(qsizetype index);

    BarStack& m_bars;
    QList<Removal> m_removals;
};

} // namespace freshet::ui
