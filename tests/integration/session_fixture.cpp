// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/session_fixture.h"

#include "engine/session/torrent_creator.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace freshet::test {

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QDir base(from);
    QDirIterator each(
        from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        const QString target = QDir(to).filePath(base.relativeFilePath(info.filePath()));
        if (info.isDir()) {
            QDir().mkpath(target);
        } else {
            QFile source(info.filePath());
            QFile copy(target);
            if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly)) {
                qFatal("%s cannot be copied", qPrintable(info.filePath()));
            }
            copy.write(source.readAll());
            copy.setFileTime(info.lastModified(), QFileDevice::FileModificationTime);
        }
    }
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", qPrintable(path));
    }
}

SampleTorrent::SampleTorrent(qint64 size, int files, const QStringList& trackers, qint64 pieceLength)
    : name(QStringLiteral("sample"))
{
    content.resize(size);
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(content.data()), size / 4);
    const qint64 part = size / files;
    for (int i = 0; i < files; ++i) {
        const QString path = files == 1 ? name : QStringLiteral("%1/%2.bin").arg(name).arg(i);
        writeFile(folder.filePath(path), content.mid(i * part, part));
    }
    api::CreateTorrentRequest request;
    request.path = folder.filePath(name);
    request.pieceLength = pieceLength;
    for (const QString& url : trackers) {
        request.extras.trackers.append(QStringList(url));
    }
    bytes = *session::createTorrent(request);
}

bool SampleTorrent::isIn(const QString& saveFolder) const
{
    const QDir here(folder.path());
    if (QFileInfo(here.filePath(name)).isFile()) {
        return readFile(saveFolder + QLatin1Char('/') + name) == content;
    }
    QByteArray found;
    const QDir there(saveFolder + QLatin1Char('/') + name);
    const auto count = QDir(here.filePath(name)).entryList(QDir::Files).size();
    for (int i = 0; i < count; ++i) {
        found += readFile(there.filePath(QStringLiteral("%1.bin").arg(i)));
    }
    return found == content;
}

SessionFixture::SessionFixture(const std::function<void(api::Settings&)>& adjust, const QString& profile)
{
    session::EngineConfig config;
    config.profileFolder = profile;
    config.adjustSettings = [&](api::Settings& settings) {
        settings.saveFolder = m_folder.path();
        settings.connection.bindAddress = QHostAddress(QHostAddress::LocalHost);
        if (adjust) {
            adjust(settings);
        }
    };
    auto session = session::EngineSession::create(config);
    if (!session) {
        qFatal("%s", qPrintable(api::describe(session.error())));
    }
    m_session = std::move(*session);
    QObject::connect(
        m_session.get(), &api::Session::updated, m_session.get(), [this](const api::SessionUpdate& update) {
            for (const auto& row : update.changed) {
                m_rows.insert(row.id, row);
            }
            for (const TorrentId id : update.removed) {
                m_rows.remove(id);
            }
            m_totals = update.totals;
        });
    QObject::connect(m_session.get(), &api::Session::notified, m_session.get(),
        [this](const api::Notice& notice) { m_notices.append(notice); });
}

api::Outcome<TorrentId> SessionFixture::add(const api::AddTorrentRequest& request)
{
    const auto future = m_session->addTorrent(request);
    if (!waitFor([&] { return future.isFinished(); })) {
        return tl::unexpected(api::Fault{api::FaultKind::Internal, {}, QStringLiteral("no answer")});
    }
    return future.result();
}

api::AddTorrentRequest SessionFixture::request(const SampleTorrent& sample) const
{
    api::AddTorrentRequest request;
    request.source.bytes = sample.bytes;
    request.saveFolder = m_folder.path();
    return request;
}

TorrentId SessionFixture::seed(const SampleTorrent& sample)
{
    api::AddTorrentRequest seeding = request(sample);
    seeding.saveFolder = sample.folder.path();
    const auto id = add(seeding);
    if (!id || !waitForState(*id, api::TorrentState::Seeding)) {
        qWarning("the sample is not seeded");
        return {};
    }
    return *id;
}

TorrentId SessionFixture::leech(const SampleTorrent& sample, SessionFixture& seeder)
{
    api::AddTorrentRequest leeching = request(sample);
    leeching.peers.append(seeder.endpoint());
    return add(leeching).value_or(TorrentId());
}

bool SessionFixture::waitFor(const std::function<bool()>& isDone)
{
    return QTest::qWaitFor(isDone, patienceMs);
}

bool SessionFixture::waitForState(TorrentId torrent, api::TorrentState state)
{
    return waitFor([&] { return has(torrent) && row(torrent).state == state; });
}

Endpoint SessionFixture::endpoint()
{
    waitFor([this] { return m_totals.listenPort != 0; });
    return {QHostAddress(QHostAddress::LocalHost), m_totals.listenPort};
}

} // namespace freshet::test
