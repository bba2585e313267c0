// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>
#include <vector>

namespace freshet::bencode {

/// Writes canonical bencoding from top to bottom. Whoever calls it gives keys in ascending order (asserted)
/// and ends what it begins; Dict sorts by itself.
class Encoder
{
public:
    Encoder& integer(qint64 value);
    Encoder& bytes(QByteArrayView value);
    /// As UTF-8.
    Encoder& text(const QString& value) { return bytes(value.toUtf8()); }
    /// A value that is bencoded already.
    Encoder& raw(QByteArrayView bencoded);
    Encoder& beginList();
    Encoder& beginDict();
    Encoder& key(QByteArrayView key);
    /// Ends the innermost list or dictionary.
    Encoder& end();

    /// What was written; everything begun must have been ended.
    [[nodiscard]] QByteArray take();

private:
    struct Level
    {
        bool isDict = false;
        bool hasKey = false;
        QByteArray lastKey;
    };

    /// Checks that a value may stand here.
    void beginValue();

    QByteArray m_output;
    std::vector<Level> m_levels;
};

class Dict;

/// A list that is being put together from values of any kind.
class List
{
public:
    List& append(qint64 value);
    List& append(QByteArrayView bytes);
    List& append(const Dict& dict);
    List& append(const List& list);
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }
    [[nodiscard]] QByteArray encode() const { return 'l' + m_items + 'e'; }

private:
    QByteArray m_items;
};

/// A dictionary that is being put together in any order; encode() sorts the keys. Setting a key again
/// replaces its value. For small things such as packets: each nesting copies.
class Dict
{
public:
    Dict& set(QByteArrayView key, qint64 value);
    Dict& set(QByteArrayView key, QByteArrayView bytes);
    Dict& set(QByteArrayView key, const Dict& dict);
    Dict& set(QByteArrayView key, const List& list);
    /// A value that is bencoded already.
    Dict& setRaw(QByteArrayView key, QByteArrayView bencoded);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] QByteArray encode() const;

private:
    std::map<QByteArray, QByteArray> m_entries;
};

} // namespace freshet::bencode
