// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/history_command.h"

#include "app/cli/exit_code.h"
#include "engine/session/history_table.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <utility>
#include <vector>

namespace freshet::cli {

namespace {

/// The columns after the time, with their names for programs.
const std::vector<std::pair<const char*, qint64 api::TrafficSample::*>>& columns()
{
    using Sample = api::TrafficSample;
    static const std::vector<std::pair<const char*, qint64 Sample::*>> all{
        {"covered_ms", &Sample::coveredMs},
        {"downloaded", &Sample::downloaded},
        {"uploaded", &Sample::uploaded},
        {"line_downloaded", &Sample::lineDownloaded},
        {"line_uploaded", &Sample::lineUploaded},
        {"wasted", &Sample::wasted},
        {"download_peak", &Sample::downloadPeak},
        {"upload_peak", &Sample::uploadPeak},
        {"download_limit", &Sample::downloadLimit},
        {"upload_limit", &Sample::uploadLimit},
    };
    return all;
}

QByteArray toJson(const QList<api::TrafficSample>& samples)
{
    QJsonArray rows;
    for (const api::TrafficSample& sample : samples) {
        QJsonObject row{{QStringLiteral("start_ms"), sample.startMs}};
        for (const auto& [name, member] : columns()) {
            row[QString::fromLatin1(name)] = sample.*member;
        }
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("samples"), rows}}).toJson();
}

QByteArray toCsv(const QList<api::TrafficSample>& samples)
{
    QByteArray text = "start_ms";
    for (const auto& column : columns()) {
        text += ',' + QByteArray(column.first);
    }
    text += '\n';
    for (const api::TrafficSample& sample : samples) {
        text += QByteArray::number(sample.startMs);
        for (const auto& column : columns()) {
            text += ',' + QByteArray::number(sample.*column.second);
        }
        text += '\n';
    }
    return text;
}

QByteArray toText(const QList<api::TrafficSample>& samples, api::HistoryRange range)
{
    const QString format = range == api::HistoryRange::Days ? QStringLiteral("yyyy-MM-dd")
                                                            : QStringLiteral("yyyy-MM-dd HH:mm:ss");
    constexpr int timeWidth = 19;
    constexpr int width = 16;
    QString text = QStringLiteral("Time").leftJustified(timeWidth);
    for (const char* title : {"Down", "Up", "Down, all", "Up, all", "Wasted", "Down/s", "Up/s"}) {
        text += QString::fromLatin1(title).rightJustified(width);
    }
    text += QLatin1Char('\n');
    for (const api::TrafficSample& sample : samples) {
        text += QDateTime::fromMSecsSinceEpoch(sample.startMs).toString(format).leftJustified(timeWidth);
        for (const qint64 number : {sample.downloaded, sample.uploaded, sample.lineDownloaded,
                 sample.lineUploaded, sample.wasted, sample.downloadRate(), sample.uploadRate()}) {
            text += QString::number(number).rightJustified(width);
        }
        text += QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace

int runHistory(const CommandLine& line)
{
    const auto samples = session::readProfileHistory(line.profile, line.range, line.torrentHash);
    if (!samples) {
        std::fprintf(stderr, "%s\n", qPrintable(samples.error().toString()));
        return ExitBadInput;
    }
    const QByteArray output = line.tableFormat == TableFormat::Json ? toJson(*samples)
        : line.tableFormat == TableFormat::Csv                      ? toCsv(*samples)
                                                                    : toText(*samples, line.range);
    std::fwrite(output.constData(), 1, static_cast<std::size_t>(output.size()), stdout);
    return ExitDone;
}

} // namespace freshet::cli
