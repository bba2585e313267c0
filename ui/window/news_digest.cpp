// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/news_digest.h"

#include "ui/models/error_text.h"
#include "ui/models/safe_text.h"

#include <utility>

namespace freshet::ui {

NewsDigest::NewsDigest(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(mergeTime);
    connect(&m_timer, &QTimer::timeout, this, &NewsDigest::flush);
}

void NewsDigest::take(const api::Notice& notice, qint64 nowMs)
{
    switch (notice.kind) {
    case api::Notice::Kind::Completed:
        if (m_wishes.tellsCompletion) {
            wait(m_complete, notice);
        }
        break;
    case api::Notice::Kind::Added:
        if (m_wishes.tellsAdded) {
            wait(m_added, notice);
        }
        break;
    case api::Notice::Kind::Failed:
    case api::Notice::Kind::NotMoved:
    case api::Notice::Kind::Warning:
        if (m_wishes.tellsErrors) {
            tellError(notice, nowMs);
        }
        break;
    default: break;
    }
}

void NewsDigest::wait(Waiting& waiting, const api::Notice& notice)
{
    ++waiting.count;
    waiting.torrent = notice.torrent.value_or(TorrentId(0)).value();
    waiting.name = safeText(notice.torrentName, 120);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void NewsDigest::tellError(const api::Notice& notice, qint64 nowMs)
{
    const quint64 torrent = notice.torrent.value_or(TorrentId(0)).value();
    const qint64 interval = std::chrono::milliseconds(errorInterval).count();
    std::erase_if(m_errors,
        [&](const auto& error) { return error.second + interval <= nowMs || error.second > nowMs; });
    if (!m_errors.emplace(torrent, nowMs).second) {
        return;
    }
    DesktopNotice news;
    news.isError = true;
    news.sound = QStringLiteral("dialog-warning");
    news.torrent = torrent;
    news.title = notice.torrentName.isEmpty()
        ? tr("Freshet")
        : tr("%1 needs attention").arg(safeText(notice.torrentName, 120));
    news.text = errorText(notice.fault);
    news.actions = {{QStringLiteral("default"), tr("Show")}};
    Q_EMIT ready(news);
}

void NewsDigest::flush()
{
    m_timer.stop();
    if (const Waiting complete = std::exchange(m_complete, {}); complete.count > 0) {
        DesktopNotice news;
        news.sound = QStringLiteral("complete-download");
        news.actions = {{QStringLiteral("default"), tr("Show")}};
        if (complete.count == 1) {
            news.title = tr("%1 is complete").arg(complete.name);
            news.torrent = complete.torrent;
            news.actions +=
                {{QStringLiteral("open"), tr("Open")}, {QStringLiteral("folder"), tr("Open folder")}};
        } else {
            news.title = tr("%n torrents are complete", nullptr, complete.count);
        }
        Q_EMIT ready(news);
    }
    if (const Waiting added = std::exchange(m_added, {}); added.count > 0) {
        DesktopNotice news;
        news.title = added.count == 1 ? tr("%1 was added").arg(added.name)
                                      : tr("%n torrents were added", nullptr, added.count);
        news.torrent = added.count == 1 ? added.torrent : 0;
        news.actions = {{QStringLiteral("default"), tr("Show")}};
        Q_EMIT ready(news);
    }
}

void NewsDigest::forget()
{
    m_timer.stop();
    m_complete = {};
    m_added = {};
}

} // namespace freshet::ui
