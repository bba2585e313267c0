// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"
#include "ui/models/preferences.h"
#include "ui/window/desktop.h"

#include <QTimer>

#include <chrono>
#include <map>

namespace freshet::ui {

/// Which notices of the session the desktop is to tell, and in which words: those of some seconds together,
/// errors at once but not again and again.
class NewsDigest : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds mergeTime{5};
    /// Between two errors of one torrent.
    static constexpr std::chrono::minutes errorInterval{10};

    explicit NewsDigest(QObject* parent = nullptr);

    void setWishes(const DesktopWishes& wishes) { m_wishes = wishes; }
    void take(const api::Notice& notice, qint64 nowMs);
    /// Says what waits for more of its kind.
    void flush();
    /// The user looks at the window: what waits is no news.
    void forget();

Q_SIGNALS:
    void ready(const freshet::ui::DesktopNotice& notice);

private:
    struct Waiting
    {
        quint64 torrent = 0;
        QString name;
        int count = 0;
    };

    void wait(Waiting& waiting, const api::Notice& notice);
    void tellError(const api::Notice& notice, qint64 nowMs);

    DesktopWishes m_wishes;
    Waiting m_complete;
    Waiting m_added;
    /// When an error of a torrent was told, ms since 1970 UTC.
    std::map<quint64, qint64> m_errors;
    QTimer m_timer;
};

} // namespace freshet::ui
