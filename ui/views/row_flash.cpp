// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/row_flash.h"

#include <algorithm>

namespace freshet::ui {

RowFlash::RowFlash(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RowFlash::advance);
    m_clock.start();
}

void RowFlash::start(const QList<TorrentId>& torrents, FlashKind kind)
{
    if (torrents.isEmpty()) {
        return;
    }
    m_kind = kind;
    for (const TorrentId torrent : torrents) {
        m_begun[torrent] = m_clock.elapsed();
    }
    m_timer.start(kind == FlashKind::Fading ? frame : duration);
    Q_EMIT changed(torrents);
}

qreal RowFlash::strength(TorrentId torrent) const
{
    const auto begun = m_begun.constFind(torrent);
    if (begun == m_begun.constEnd()) {
        return 0;
    }
    if (m_kind == FlashKind::Steady) {
        return 1;
    }
    const auto left = static_cast<qreal>(*begun + duration.count() - m_clock.elapsed());
    return std::clamp(left / static_cast<qreal>((duration - hold).count()), 0.0, 1.0);
}

void RowFlash::advance()
{
    const QList<TorrentId> torrents = m_begun.keys();
    const qint64 now = m_clock.elapsed();
    m_begun.removeIf([now](const auto& entry) { return now - entry.value() >= duration.count(); });
    if (m_begun.isEmpty()) {
        m_timer.stop();
    } else if (m_kind == FlashKind::Steady) {
        const qint64 begun = *std::min_element(m_begun.cbegin(), m_begun.cend());
        m_timer.start(std::chrono::milliseconds(begun - now) + duration);
    }
    Q_EMIT changed(torrents);
}

} // namespace freshet::ui
