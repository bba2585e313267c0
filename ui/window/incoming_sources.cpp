// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/incoming_sources.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QUrlQuery>

namespace freshet::ui {

namespace {

constexpr int maxFilesOfFolder = 500;
/// A paste can be megabytes of anything; more lines than this are no list of torrents.
constexpr int maxLines = 2000;

bool isTorrentFileName(const QString& path)
{
    return path.endsWith(QLatin1String(".torrent"), Qt::CaseInsensitive);
}

void addFolder(const QString& folder, IncomingSources& into)
{
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.torrent")}, QDir::Files | QDir::Readable, QDir::Name);
    if (names.isEmpty()) {
        into.unusable.append(folder);
        return;
    }
    for (const QString& name : names.first(qMin<qsizetype>(names.size(), maxFilesOfFolder))) {
        api::TorrentSource source;
        source.file = folder + QLatin1Char('/') + name;
        into.sources.append(source);
    }
}

void addPath(const QString& path, IncomingSources& into)
{
    if (QFileInfo(path).isDir()) {
        addFolder(path, into);
    } else if (isTorrentFileName(path)) {
        api::TorrentSource source;
        source.file = path;
        into.sources.append(source);
    } else {
        into.unusable.append(path);
    }
}

void addLine(const QString& line, const QString& workingFolder, IncomingSources& into)
{
    const api::TorrentSource guess = api::TorrentSource::fromText(line);
    if (!guess.magnet.isEmpty() || (guess.url.isValid() && !guess.url.host().isEmpty())) {
        into.sources.append(guess);
        return;
    }
    const QFileInfo info(guess.file);
    if (!guess.file.isEmpty() && info.isAbsolute()) {
        addPath(guess.file, into);
    } else if (!guess.file.isEmpty() && !workingFolder.isEmpty()) {
        addPath(QDir::cleanPath(workingFolder + QLatin1Char('/') + guess.file), into);
    } else {
        into.unusable.append(line);
    }
}

} // namespace

IncomingSources sourcesFromMime(const QMimeData& data)
{
    if (!data.hasUrls()) {
        return data.hasText() ? sourcesFromText(data.text()) : IncomingSources{};
    }
    IncomingSources result;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            addPath(url.toLocalFile(), result);
        } else {
            addLine(url.toString(QUrl::FullyEncoded), {}, result);
        }
    }
    return result;
}

IncomingSources sourcesFromText(const QString& text)
{
    IncomingSources result;
    int lines = 0;
    for (const QStringView raw : QStringView(text).split(QLatin1Char('\n'))) {
        const QStringView line = raw.trimmed();
        if (!line.isEmpty() && ++lines <= maxLines) {
            addLine(line.toString(), {}, result);
        }
    }
    return result;
}

IncomingSources sourcesFromArguments(const QStringList& arguments, const QString& workingFolder)
{
    IncomingSources result;
    result.mayContinue = true;
    for (const QString& argument : arguments) {
        addLine(argument, workingFolder, result);
    }
    return result;
}

QString provisionalName(const api::TorrentSource& source)
{
    if (!source.file.isEmpty()) {
        return QFileInfo(source.file).completeBaseName();
    }
    if (source.url.isValid() && !source.url.isEmpty()) {
        const QString name = source.url.fileName();
        return name.isEmpty() ? source.url.host() : name;
    }
    const QUrlQuery query(QUrl(source.magnet));
    QString name = query.queryItemValue(QStringLiteral("dn"), QUrl::FullyDecoded);
    name.replace(QLatin1Char('+'), QLatin1Char(' '));
    if (!name.isEmpty()) {
        return name;
    }
    const QString topic = query.queryItemValue(QStringLiteral("xt"), QUrl::FullyDecoded);
    return topic.section(QLatin1Char(':'), -1);
}

} // namespace freshet::ui
