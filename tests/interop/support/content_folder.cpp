// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/support/content_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cstring>
#include <random>

namespace freshet::interop {

namespace {

constexpr qint64 contentPieceSize = 65536; // what Torrents are made with, see torrent_maker
constexpr qint64 chunkSize = 1 << 20;

QByteArray randomBytes(std::mt19937& generator, qint64 count)
{
    QByteArray bytes(count + 4, Qt::Uninitialized);
    for (qint64 at = 0; at < count; at += 4) {
        const auto word = static_cast<quint32>(generator());
        std::memcpy(bytes.data() + at, &word, sizeof word);
    }
    bytes.truncate(count);
    return bytes;
}

bool isEqual(const QString& expected, const QString& actual)
{
    QFile left(expected);
    QFile right(actual);
    if (!left.open(QIODevice::ReadOnly) || !right.open(QIODevice::ReadOnly)) {
        return false;
    }
    while (!left.atEnd() || !right.atEnd()) {
        if (left.read(chunkSize) != right.read(chunkSize)) {
            return false;
        }
    }
    return true;
}

} // namespace

ContentFolder::ContentFolder(const QString& root, const QString& name, ContentKind kind, quint32 seed)
    : m_root(root)
    , m_name(name)
{
    plan(kind);
    write(seed);
}

QString ContentFolder::path() const
{
    return m_root + QLatin1Char('/') + m_name;
}

void ContentFolder::plan(ContentKind kind)
{
    const auto add = [this](const QString& path, qint64 size) {
        m_files.append({path.isEmpty() ? m_name : m_name + QLatin1Char('/') + path, size});
        m_size += size;
    };
    switch (kind) {
    case ContentKind::SingleFile: add({}, 48 * contentPieceSize + 12'345); break;
    case ContentKind::WholePieces: add({}, 32 * contentPieceSize); break;
    case ContentKind::OneByte: add({}, 1); break;
    case ContentKind::Tree:
        for (int i = 0; i < 60; ++i) {
            add(QStringLiteral("Disc %1/süß %2/song %3.flac").arg(i / 20).arg(i / 5).arg(i), 1 + i * 1'777);
        }
        add(QStringLiteral("cover.jpg"), 3 * contentPieceSize + 7);
        break;
    case ContentKind::EmptyFiles:
        add(QStringLiteral("0 empty"), 0);
        add(QStringLiteral("a/data"), contentPieceSize + 1);
        add(QStringLiteral("a/empty"), 0);
        add(QStringLiteral("b/empty"), 0);
        add(QStringLiteral("c"), 3 * contentPieceSize);
        add(QStringLiteral("z empty"), 0);
        break;
    case ContentKind::ManySmallFiles:
        for (int i = 0; i < 20'000; ++i) {
            add(QStringLiteral("d%1/f%2").arg(i / 100).arg(i), 1 + i * 7 % 601);
        }
        break;
    }
}

void ContentFolder::write(quint32 seed)
{
    std::mt19937 generator(seed);
    for (const File& file : std::as_const(m_files)) {
        const QString path = m_root + QLatin1Char('/') + file.path;
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(randomBytes(generator, file.size)) != file.size) {
            qFatal("cannot write %s", qPrintable(path));
        }
    }
}

QString ContentFolder::differencesFrom(const QString& otherRoot) const
{
    QStringList differences;
    constexpr int enough = 5;
    for (const File& file : m_files) {
        const QString other = otherRoot + QLatin1Char('/') + file.path;
        const QFileInfo info(other);
        if (!info.exists() && m_forgivesEmptyFiles && file.size == 0) {
            continue;
        }
        if (!info.exists()) {
            differences.append(QStringLiteral("%1 is missing").arg(file.path));
        } else if (info.size() != file.size) {
            differences.append(
                QStringLiteral("%1 has %2 bytes, not %3").arg(file.path).arg(info.size()).arg(file.size));
        } else if (!isEqual(m_root + QLatin1Char('/') + file.path, other)) {
            differences.append(QStringLiteral("%1 has other bytes").arg(file.path));
        }
        if (differences.size() >= enough) {
            break;
        }
    }
    return differences.join(QStringLiteral("; "));
}

QStringList ContentFolder::extrasIn(const QString& otherRoot) const
{
    QSet<QString> expected;
    for (const File& file : m_files) {
        expected.insert(file.path);
    }
    QStringList extras;
    QDirIterator entries(otherRoot, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = QDir(otherRoot).relativeFilePath(entries.next());
        if (!expected.contains(path)) {
            extras.append(path);
        }
    }
    return extras;
}

} // namespace freshet::interop
