// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.h"

#include "app/cli/exit_code.h"
#include "app/common/interrupt.h"
#include "engine/session/event_table.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace freshet::cli {

namespace {

/// How often the database is asked for more.
constexpr auto followInterval = std::chrono::milliseconds(500);

QString levelName(api::EventLevel level)
{
    return level == api::EventLevel::Error  ? QStringLiteral("error")
        : level == api::EventLevel::Warning ? QStringLiteral("warning")
                                            : QStringLiteral("info");
}

/// Peers, trackers and torrents chose what is in it: nothing that moves the cursor, and one line.
QString printable(const QString& text)
{
    QString safe;
    for (const uint c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isSafe = category != QChar::Other_Control && category != QChar::Other_Format
            && category != QChar::Other_Surrogate && category != QChar::Separator_Line
            && category != QChar::Separator_Paragraph;
        safe += isSafe ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&c), 1) : QStringLiteral("?");
    }
    return safe;
}

QByteArray toJson(const session::EventRow& row)
{
    QJsonObject object{{QStringLiteral("serial"), row.serial}, {QStringLiteral("time_ms"), row.timeMs},
        {QStringLiteral("kind"), row.kind}, {QStringLiteral("level"), levelName(row.level)},
        {QStringLiteral("message"), row.message}};
    if (row.torrent != 0) {
        object[QStringLiteral("torrent")] = row.torrentName;
        object[QStringLiteral("info_hash")] = row.infoHash;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray toText(const session::EventRow& row)
{
    constexpr int levelWidth = 8;
    const QString time =
        QDateTime::fromMSecsSinceEpoch(row.timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString about = row.torrent == 0 ? QString() : printable(row.torrentName) + QStringLiteral(": ");
    return (time + QStringLiteral("  ") + levelName(row.level).leftJustified(levelWidth) + about
        + printable(row.message) + QLatin1Char('\n'))
        .toUtf8();
}

/// Prints what matches from now on; goes on behind the last line. False if it cannot be read, or written.
bool printEvents(const CommandLine& line, session::EventQuery& query)
{
    const auto rows = session::readProfileEvents(line.profile, query);
    if (!rows) {
        std::fprintf(stderr, "%s\n", qPrintable(rows.error().toString()));
        return false;
    }
    for (const session::EventRow& row : *rows) {
        const QByteArray text = line.tableFormat == TableFormat::Json ? toJson(row) : toText(row);
        std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
        query.afterSerial = row.serial;
    }
    query.mostRows = 0;
    return std::fflush(stdout) == 0;
}

} // namespace

int runLog(const CommandLine& line)
{
    session::EventQuery query;
    query.leastLevel = line.logLevel;
    query.kinds = line.logKinds;
    query.infoHash = line.torrentHash;
    query.mostRows = line.logLines;
    if (!printEvents(line, query)) {
        return ExitBadInput;
    }
    if (!line.followsLog) {
        return ExitDone;
    }
    const app::Interrupt interrupt;
    QObject::connect(
        &interrupt, &app::Interrupt::interrupted, qApp, [] { QCoreApplication::exit(ExitInterrupted); });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&line, &query] {
        if (!printEvents(line, query)) {
            QCoreApplication::exit(ExitFailed);
        }
    });
    timer.start(followInterval);
    return QCoreApplication::exec();
}

} // namespace freshet::cli
