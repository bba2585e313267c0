// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace freshet::ui {

/// Has `then` called with what `future` answers, in the thread of `context`: at once if it is known already,
/// and not at all if the future is cancelled or `context` has gone before the answer. (The then() of QFuture
/// itself ends the program in that case, in Qt 6.4.) UI thread.
template<class T, class Then>
void onAnswer(const QFuture<T>& future, QObject* context, Then then)
{
    if (future.isFinished()) {
        if (future.resultCount() > 0) {
            then(future.result());
        }
        return;
    }
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) {
                then(watcher->result());
            }
        });
    watcher->setFuture(future);
}

} // namespace freshet::ui
