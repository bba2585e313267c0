// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/resume_data.h"

#include "engine/metainfo/safe_path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace freshet::session {

namespace {

constexpr qsizetype sizeBytes = 4;
constexpr qsizetype fileStateBytes = 16;

constexpr QLatin1String pathsKey("paths");
constexpr QLatin1String renamingKey("renaming");

void addPaths(QJsonObject& json, QLatin1String key, const QMap<quint32, QString>& paths)
{
    QJsonObject object;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        object.insert(QString::number(path.key()), path.value());
    }
    if (!object.isEmpty()) {
        json.insert(key, object);
    }
}

QMap<quint32, QString> readPaths(const QJsonObject& object)
{
    QMap<quint32, QString> paths;
    for (auto path = object.begin(); path != object.end(); ++path) {
        bool isNumber = false;
        const quint32 file = path.key().toUInt(&isNumber);
        if (isNumber && metainfo::isSafePath(path.value().toString())) {
            paths.insert(file, path.value().toString());
        }
    }
    return paths;
}

} // namespace

QByteArray encodeBitfield(const Bitfield& bitfield)
{
    if (bitfield.size() == 0) {
        return {};
    }
    QByteArray bytes(sizeBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(bitfield.size()), bytes.data());
    return bytes + bitfield.toWire();
}

Bitfield decodeBitfield(const QByteArray& bytes)
{
    if (bytes.size() < sizeBytes) {
        return {};
    }
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData()));
    return Bitfield::fromWire(QByteArrayView(bytes).sliced(sizeBytes), size).value_or(Bitfield());
}

QByteArray encodePriorities(const QList<api::FilePriority>& priorities)
{
    QByteArray bytes;
    bytes.reserve(priorities.size());
    for (const api::FilePriority priority : priorities) {
        bytes.append(static_cast<char>(priority));
    }
    return bytes;
}

QList<api::FilePriority> decodePriorities(const QByteArray& bytes)
{
    QList<api::FilePriority> priorities;
    priorities.reserve(bytes.size());
    for (const char byte : bytes) {
        const bool isKnown = byte >= 0 && byte <= static_cast<char>(api::FilePriority::High);
        priorities.append(isKnown ? static_cast<api::FilePriority>(byte) : api::FilePriority::Normal);
    }
    return priorities;
}

QByteArray encodeFileStates(const QList<SavedFileState>& files)
{
    QByteArray bytes(files.size() * fileStateBytes, Qt::Uninitialized);
    char* to = bytes.data();
    for (const SavedFileState& file : files) {
        qToBigEndian<qint64>(file.exists ? file.size : -1, to);
        qToBigEndian<qint64>(file.exists ? file.modifiedMs : 0, to + sizeof(qint64));
        to += fileStateBytes;
    }
    return bytes;
}

QList<SavedFileState> decodeFileStates(const QByteArray& bytes)
{
    QList<SavedFileState> files;
    if (bytes.size() % fileStateBytes != 0) {
        return files;
    }
    files.reserve(bytes.size() / fileStateBytes);
    for (qsizetype at = 0; at < bytes.size(); at += fileStateBytes) {
        const auto size = qFromBigEndian<qint64>(bytes.constData() + at);
        const auto modified = qFromBigEndian<qint64>(bytes.constData() + at + sizeof(qint64));
        files.append(size < 0 ? SavedFileState{} : SavedFileState{true, size, modified});
    }
    return files;
}

QString encodePlaces(const FilePlaces& places)
{
    if (places == FilePlaces()) {
        return {};
    }
    QJsonObject json;
    addPaths(json, pathsKey, places.paths);
    addPaths(json, renamingKey, places.renaming);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

FilePlaces decodePlaces(const QString& json)
{
    FilePlaces places;
    if (json.isEmpty()) {
        return places;
    }
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    places.paths = readPaths(object.value(pathsKey).toObject());
    places.renaming = readPaths(object.value(renamingKey).toObject());
    return places;
}

QString encodeStrings(const QStringList& strings)
{
    // Most torrents have none.
    return strings.isEmpty()
        ? QString()
        : QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(strings)).toJson(QJsonDocument::Compact));
}

QStringList decodeStrings(const QString& json)
{
    QStringList strings;
    if (json.isEmpty()) {
        return strings;
    }
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue& value : array) {
        if (value.isString()) {
            strings.append(value.toString());
        }
    }
    return strings;
}

} // namespace freshet::session
