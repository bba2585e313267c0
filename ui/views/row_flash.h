// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

namespace freshet::ui {

enum class FlashKind {
    Fading,
    Steady, ///< For people who want no motion: there, and then gone.
};

/// Which torrents stand out for a moment, and how much. While none does, no timer runs.
class RowFlash : public QObject
{
    Q_OBJECT
public:
    /// From the first sight to the last.
    static constexpr std::chrono::milliseconds duration{900};
    /// So long it stays as strong as it began.
    static constexpr std::chrono::milliseconds hold{200};
    static constexpr std::chrono::milliseconds frame{40};

    explicit RowFlash(QObject* parent = nullptr);

    /// Those that stand out already begin anew; of which kind it is counts for all.
    void start(const QList<TorrentId>& torrents, FlashKind kind);
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// 1: as strong as can be, 0: not at all.
    [[nodiscard]] qreal strength(TorrentId torrent) const;

Q_SIGNALS:
    /// These look different now.
    void changed(const QList<freshet::TorrentId>& torrents);

private:
    void advance();

    FlashKind m_kind = FlashKind::Fading;
    QTimer m_timer;
    QElapsedTimer m_clock;
    /// When they began, by m_clock.
    QHash<TorrentId, qint64> m_begun;
};

} // namespace freshet::ui
