// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console_reporter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace freshet::cli {

namespace {

constexpr qint64 plainIntervalMs = 5000;
constexpr qint64 lineIntervalMs = 900;

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

int terminalWidth()
{
    constexpr int usual = 80;
#ifdef Q_OS_UNIX
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
#endif
    return usual;
}

void print(FILE* stream, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

QJsonObject quotaJson(const api::QuotaUse& use)
{
    return {{QStringLiteral("downloaded"), static_cast<qint64>(use.downloaded)},
        {QStringLiteral("uploaded"), static_cast<qint64>(use.uploaded)},
        {QStringLiteral("download"), static_cast<qint64>(use.downloadQuota)},
        {QStringLiteral("upload"), static_cast<qint64>(use.uploadQuota)},
        {QStringLiteral("download_state"), quotaStateName(use.download)},
        {QStringLiteral("upload_state"), quotaStateName(use.upload)},
        {QStringLiteral("ends"), use.endsMs.value_or(0)}};
}

} // namespace

QString sizeText(ByteCount bytes)
{
    static constexpr std::array<const char*, 5> units{"B", "KiB", "MiB", "GiB", "TiB"};
    constexpr double step = 1024;
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    while (value >= step && unit + 1 < units.size()) {
        value /= step;
        ++unit;
    }
    return QStringLiteral("%1 %2")
        .arg(value, 0, 'f', unit == 0 ? 0 : 1)
        .arg(QString::fromLatin1(units[unit]));
}

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    if (seconds < minute) {
        return QStringLiteral("%1 s").arg(seconds);
    }
    return seconds < hour ? QStringLiteral("%1 min %2 s").arg(seconds / minute).arg(seconds % minute)
                          : QStringLiteral("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / minute);
}

QString stateName(api::TorrentState state)
{
    switch (state) {
    case api::TorrentState::FetchingMetadata: return QStringLiteral("metadata");
    case api::TorrentState::Waiting: return QStringLiteral("waiting");
    case api::TorrentState::Checking: return QStringLiteral("checking");
    case api::TorrentState::Downloading: return QStringLiteral("downloading");
    case api::TorrentState::Seeding: return QStringLiteral("seeding");
    case api::TorrentState::Paused: return QStringLiteral("paused");
    case api::TorrentState::Done: return QStringLiteral("done");
    case api::TorrentState::Moving: return QStringLiteral("moving");
    case api::TorrentState::Failed: return QStringLiteral("failed");
    }
    return {};
}

namespace {

QString waitReasonName(api::WaitReason reason)
{
    switch (reason) {
    case api::WaitReason::None: return {};
    case api::WaitReason::DownloadPlace: return QStringLiteral("download_place");
    case api::WaitReason::SeedPlace: return QStringLiteral("seed_place");
    case api::WaitReason::TorrentPlace: return QStringLiteral("torrent_place");
    case api::WaitReason::CheckPlace: return QStringLiteral("check_place");
    case api::WaitReason::TooSlow: return QStringLiteral("too_slow");
    case api::WaitReason::Schedule: return QStringLiteral("schedule");
    case api::WaitReason::Quota: return QStringLiteral("quota");
    case api::WaitReason::DiskFull: return QStringLiteral("disk_full");
    }
    return {};
}

/// What it is that keeps it from being faster, with what is known of that.
QJsonObject bottleneckJson(const api::Bottleneck& found)
{
    QJsonObject json;
    json[QStringLiteral("by")] = bottleneckId(found.kind);
    if (found.limit > 0) {
        json[QStringLiteral("limit")] = static_cast<qint64>(found.limit);
    }
    if (found.ofPeers > 0) {
        json[QStringLiteral("peers")] = found.peers;
        json[QStringLiteral("of_peers")] = found.ofPeers;
    }
    if (!found.subject.isEmpty()) {
        json[QStringLiteral("subject")] = found.subject;
    }
    if (found.bytes > 0) {
        json[QStringLiteral("bytes")] = static_cast<qint64>(found.bytes);
    }
    if (found.pieces > 0) {
        json[QStringLiteral("pieces")] = found.pieces;
    }
    if (found.untilMs) {
        json[QStringLiteral("until")] = *found.untilMs;
    }
    return json;
}

} // namespace

QString repairText(const api::RepairSnapshot& repair)
{
    QString text = repair.pieces == 1 ? QStringLiteral("Repairing 1 piece")
                                      : QStringLiteral("Repairing %1 pieces").arg(repair.pieces);
    if (repair.pieces > 0) {
        text += repair.files > 1 ? QStringLiteral(" (%1 and %2 more)").arg(repair.file).arg(repair.files - 1)
                                 : QStringLiteral(" (%1)").arg(repair.file);
    }
    return text;
}

QString banText(const api::BannedPeerSnapshot& ban)
{
    const QString who =
        ban.client.isEmpty() ? ban.address : QStringLiteral("%1 (%2)").arg(ban.address, ban.client);
    if (!ban.piece) {
        return QStringLiteral("%1 is banned: it sent a false file list.").arg(who);
    }
    return ban.block ? QStringLiteral("%1 is banned: block %2 of piece %3 was wrong.")
                           .arg(who)
                           .arg(*ban.block)
                           .arg(*ban.piece)
                     : QStringLiteral("%1 is banned: all of piece %2 came from it and was wrong.")
                           .arg(who)
                           .arg(*ban.piece);
}

ConsoleReporter::ConsoleReporter(ProgressStyle style)
    : m_style(style)
{
    if (m_style == ProgressStyle::Auto) {
        m_style = isTerminal() ? ProgressStyle::Bar : ProgressStyle::Plain;
    }
}

void ConsoleReporter::report(const api::SessionUpdate& update)
{
    m_totals = update.totals;
    for (const api::TorrentSnapshot& torrent : update.changed) {
        m_torrents.insert(torrent.id, torrent);
    }
    for (const TorrentId id : update.removed) {
        m_torrents.remove(id);
    }
    const qint64 interval = m_style == ProgressStyle::Plain ? plainIntervalMs : lineIntervalMs;
    if (m_torrents.isEmpty() || update.takenMs - m_lastReportMs < interval) {
        return;
    }
    m_lastReportMs = update.takenMs;
    if (m_style == ProgressStyle::Json) {
        for (const api::TorrentSnapshot& torrent : std::as_const(m_torrents)) {
            printJson(torrent, update.takenMs);
        }
    } else if (m_style == ProgressStyle::Bar) {
        printBar();
    } else if (m_style == ProgressStyle::Plain) {
        printPlain();
    }
}

void ConsoleReporter::reportComplete(const api::TorrentSnapshot& torrent, qint64 takenMs)
{
    if (m_style == ProgressStyle::Json) {
        printJson(torrent, takenMs);
    }
}

void ConsoleReporter::printJson(const api::TorrentSnapshot& torrent, qint64 takenMs) const
{
    // While its files are being checked nobody knows.
    const bool isComplete = torrent.isComplete()
        && (torrent.state == api::TorrentState::Seeding || torrent.state == api::TorrentState::Done);
    QJsonObject line;
    line[QStringLiteral("time")] = takenMs;
    line[QStringLiteral("name")] = torrent.name;
    line[QStringLiteral("info_hash")] = torrent.infoHash;
    line[QStringLiteral("state")] = stateName(torrent.state);
    line[QStringLiteral("limited_by")] = bottleneckId(torrent.bottleneck.kind);
    if (torrent.bottleneck.kind != api::BottleneckKind::None) {
        line[QStringLiteral("limited")] = bottleneckJson(torrent.bottleneck);
    }
    if (torrent.waitReason != api::WaitReason::None) {
        line[QStringLiteral("waits_for")] = waitReasonName(torrent.waitReason);
    }
    line[QStringLiteral("complete")] = isComplete;
    line[QStringLiteral("progress")] =
        torrent.state == api::TorrentState::Checking ? torrent.checkProgress : torrent.progress();
    line[QStringLiteral("downloaded")] = static_cast<qint64>(torrent.downloaded);
    line[QStringLiteral("uploaded")] = static_cast<qint64>(torrent.uploaded);
    line[QStringLiteral("rate_down")] = static_cast<qint64>(torrent.downloadRate);
    line[QStringLiteral("rate_up")] = static_cast<qint64>(torrent.uploadRate);
    line[QStringLiteral("line_rate_down")] = static_cast<qint64>(torrent.lineDownloadRate);
    line[QStringLiteral("line_rate_up")] = static_cast<qint64>(torrent.lineUploadRate);
    line[QStringLiteral("speed_profile")] = profileName(m_totals.profile);
    line[QStringLiteral("limit_down")] = static_cast<qint64>(m_totals.downloadLimit);
    line[QStringLiteral("limit_up")] = static_cast<qint64>(m_totals.uploadLimit);
    if (m_totals.uploadDelayMs) {
        line[QStringLiteral("upload_delay_ms")] = *m_totals.uploadDelayMs;
    }
    if (m_totals.quota.endsMs) {
        line[QStringLiteral("quota")] = quotaJson(m_totals.quota);
    }
    if (torrent.quota.endsMs) {
        line[QStringLiteral("torrent_quota")] = quotaJson(torrent.quota);
    }
    if (const auto group = m_totals.groupQuotas.constFind(torrent.category);
        group != m_totals.groupQuotas.constEnd()) {
        line[QStringLiteral("category_quota")] = quotaJson(*group);
    }
    line[QStringLiteral("peers")] = torrent.connectedPeers;
    line[QStringLiteral("verifying")] = torrent.isVerifying;
    line[QStringLiteral("repairing")] = torrent.repair.pieces;
    line[QStringLiteral("repair_file")] =
        torrent.repair.pieces > 0 ? QJsonValue(torrent.repair.file) : QJsonValue();
    line[QStringLiteral("eta")] = torrent.secondsLeft ? QJsonValue(*torrent.secondsLeft) : QJsonValue();
    print(stdout, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

api::TorrentSnapshot ConsoleReporter::summary() const
{
    if (m_torrents.size() == 1) {
        return *m_torrents.cbegin();
    }
    api::TorrentSnapshot sum;
    sum.name = QStringLiteral("%1 torrents").arg(m_torrents.size());
    sum.hasMetadata = true;
    sum.state = api::TorrentState::Seeding;
    for (const api::TorrentSnapshot& torrent : m_torrents) {
        sum.wantedSize += torrent.wantedSize;
        sum.wantedDone += torrent.wantedDone;
        sum.downloadRate += torrent.downloadRate;
        sum.uploadRate += torrent.uploadRate;
        sum.connectedPeers += torrent.connectedPeers;
        if (torrent.state == api::TorrentState::Downloading) {
            sum.state = api::TorrentState::Downloading;
        }
    }
    return sum;
}

void ConsoleReporter::printBar()
{
    const api::TorrentSnapshot row = summary();
    const bool isChecking = row.state == api::TorrentState::Checking;
    const double progress = isChecking ? row.checkProgress : row.progress();
    QString facts = QStringLiteral(" %1 %  %2")
                        .arg(100 * progress, 5, 'f', 1)
                        .arg(row.repair.pieces > 0 ? repairText(row.repair)
                                : row.isVerifying  ? QStringLiteral("verifying")
                                : isChecking       ? QStringLiteral("checking")
                                                   : QStringLiteral("%1/s").arg(sizeText(row.downloadRate)));
    if (row.uploadRate > 0) {
        facts += QStringLiteral("  up %1/s").arg(sizeText(row.uploadRate));
    }
    facts += row.connectedPeers == 1 ? QStringLiteral("  1 peer")
                                     : QStringLiteral("  %1 peers").arg(row.connectedPeers);
    if (row.secondsLeft) {
        facts += QStringLiteral("  %1 left").arg(durationText(*row.secondsLeft));
    }
    constexpr int longestName = 24;
    constexpr int shortestBar = 10;
    const QString name = row.name.left(longestName);
    const int room =
        std::max<int>(terminalWidth() - static_cast<int>(name.size() + facts.size()) - 4, shortestBar);
    const int filled = static_cast<int>(progress * room);
    const QString bar = QString(filled, QLatin1Char('#')) + QString(room - filled, QLatin1Char('.'));
    print(stderr, QStringLiteral("\r\033[K%1 [%2]%3").arg(name, bar, facts));
    m_hasOpenLine = true;
}

void ConsoleReporter::printPlain()
{
    const api::TorrentSnapshot row = summary();
    print(stderr,
        QStringLiteral("%1: %2, %3 of %4 (%5 %), %6/s down, %7/s up, %8 connected\n")
            .arg(row.name, row.repair.pieces > 0 ? repairText(row.repair) : stateName(row.state),
                sizeText(row.wantedDone), sizeText(row.wantedSize))
            .arg(100 * row.progress(), 0, 'f', 1)
            .arg(sizeText(row.downloadRate), sizeText(row.uploadRate))
            .arg(row.connectedPeers));
}

QString ConsoleReporter::sentence(const api::Notice& notice)
{
    const int pieces = notice.repair.pieces;
    switch (notice.kind) {
    case api::Notice::Kind::Repairing:
        return QStringLiteral("%1: what is on the disk is not what was written. %2.")
            .arg(notice.torrentName, repairText(notice.repair));
    case api::Notice::Kind::Repaired:
        return pieces == 1
            ? QStringLiteral("%1: 1 piece is repaired.").arg(notice.torrentName)
            : QStringLiteral("%1: %2 pieces are repaired.").arg(notice.torrentName).arg(pieces);
    case api::Notice::Kind::PeerBanned:
        return notice.ban ? QStringLiteral("%1: %2").arg(notice.torrentName, banText(*notice.ban))
                          : QString();
    default: return {};
    }
}

void ConsoleReporter::say(const QString& sentence)
{
    finish();
    print(stderr, sentence + QLatin1Char('\n'));
}

void ConsoleReporter::finish()
{
    if (m_hasOpenLine) {
        print(stderr, QStringLiteral("\n"));
        m_hasOpenLine = false;
    }
}

} // namespace freshet::cli
