// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/torrent_maker.h"

#include "tests/interop/support/freshet_cli.h"

#include <QFileInfo>

namespace freshet::interop {

namespace {

constexpr int pieceSizeLog = 16;

QString python()
{
    return QStringLiteral("/usr/bin/python3"); // the one that Debian's python3-libtorrent is for
}

QString program(Maker maker)
{
    switch (maker) {
    case Maker::Mktorrent: return QStringLiteral("mktorrent");
    case Maker::Transmission: return QStringLiteral("transmission-create");
    default: return python();
    }
}

QStringList freshetArguments(const QString& content, const QString& path, const QString& format)
{
    return {QStringLiteral("create"), content, QStringLiteral("-o"), path, QStringLiteral("--piece-size"),
        QString::number(1 << pieceSizeLog), QStringLiteral("--version"), format};
}

QStringList makerArguments(Maker maker, const QString& content, const QString& path)
{
    const auto libtorrent = [&](const char* format) {
        return QStringList{libtorrentNodePath(), QStringLiteral("make"), content, path,
            QString::fromLatin1(format), QString::number(1 << pieceSizeLog)};
    };
    switch (maker) {
    case Maker::Freshet: return freshetArguments(content, path, QStringLiteral("v1"));
    case Maker::FreshetHybrid: return freshetArguments(content, path, QStringLiteral("hybrid"));
    case Maker::FreshetV2: return freshetArguments(content, path, QStringLiteral("v2"));
    case Maker::Libtorrent: return libtorrent("v1");
    case Maker::LibtorrentHybrid: return libtorrent("hybrid");
    case Maker::LibtorrentV2: return libtorrent("v2");
    case Maker::Mktorrent:
        return {QStringLiteral("-l"), QString::number(pieceSizeLog), QStringLiteral("-o"), path, content};
    case Maker::Transmission:
        return {QStringLiteral("-s"), QString::number(1 << (pieceSizeLog - 10)), QStringLiteral("-o"), path,
            content};
    }
    return {};
}

QStringList trackerArguments(Maker maker, const QString& tracker)
{
    switch (maker) {
    case Maker::Mktorrent: return {QStringLiteral("-a"), tracker};
    case Maker::Transmission: return {QStringLiteral("-t"), tracker};
    case Maker::Libtorrent:
    case Maker::LibtorrentHybrid:
    case Maker::LibtorrentV2: return {tracker};
    default: return {QStringLiteral("--tracker"), tracker};
    }
}

bool isOurs(Maker maker)
{
    return maker == Maker::Freshet || maker == Maker::FreshetHybrid || maker == Maker::FreshetV2;
}

/// Reads the hashes with libtorrent.
void inspect(MadeTorrent& torrent, const QString& home)
{
    ClientProcess reader(home);
    const bool isRead =
        reader.start(python(), {libtorrentNodePath(), QStringLiteral("inspect"), torrent.path})
        && reader.waitForExit();
    if (!isRead || reader.exitCode() != 0) {
        torrent.complaint = QString::fromUtf8(reader.diagnosis());
        return;
    }
    const QList<QByteArray> hashes = reader.output().trimmed().split(' ');
    const auto hash = [&](qsizetype index) {
        const QByteArray text = hashes.value(index);
        return text == "-" ? QString() : QString::fromLatin1(text);
    };
    torrent.infoHashV1 = hash(0);
    torrent.infoHashV2 = hash(1);
}

} // namespace

QString MadeTorrent::magnet() const
{
    QStringList topics;
    if (!infoHashV1.isEmpty()) {
        topics.append(QStringLiteral("xt=urn:btih:") + infoHashV1);
    }
    if (!infoHashV2.isEmpty()) {
        topics.append(QStringLiteral("xt=urn:btmh:1220") + infoHashV2);
    }
    return QStringLiteral("magnet:?") + topics.join(QLatin1Char('&'));
}

MadeTorrent makeTorrent(
    Maker maker, const ContentFolder& content, const QString& path, const QString& tracker)
{
    MadeTorrent torrent;
    torrent.path = path;
    const QString home = QFileInfo(path).path() + QStringLiteral("/maker");
    QStringList arguments = makerArguments(maker, content.path(), path);
    if (!tracker.isEmpty()) {
        // Before the content: transmission-create stops reading options at the first name.
        const QStringList more = trackerArguments(maker, tracker);
        arguments =
            maker == Maker::Mktorrent || maker == Maker::Transmission ? more + arguments : arguments + more;
    }
    FreshetCli process(home);
    const bool isStarted =
        isOurs(maker) ? process.start(arguments) : process.ClientProcess::start(program(maker), arguments);
    if (!isStarted || !process.waitForExit() || process.exitCode() != 0 || !QFileInfo::exists(path)) {
        torrent.complaint = QString::fromUtf8(process.diagnosis());
        return torrent;
    }
    inspect(torrent, home);
    return torrent;
}

QString makerComplaint(Maker maker)
{
    const QString missing = isOurs(maker) ? FreshetCli::complaint() : missingPrograms({program(maker)});
    return missing.isEmpty() ? libtorrentComplaint() : missing;
}

QString libtorrentNodePath()
{
    return qEnvironmentVariable("FRESHET_SOURCE_DIR")
        + QStringLiteral("/tests/interop/support/libtorrent_node.py");
}

QString libtorrentComplaint()
{
    static const bool isThere = [] {
        QProcess process;
        process.start(python(), {QStringLiteral("-c"), QStringLiteral("import libtorrent")});
        return process.waitForFinished() && process.exitCode() == 0;
    }();
    return isThere ? QString() : QStringLiteral("not installed: python3-libtorrent");
}

} // namespace freshet::interop
