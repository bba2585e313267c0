// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/encoder.h"

#include <utility>

namespace freshet::bencode {

namespace {

void appendInteger(QByteArray& output, qint64 value)
{
    output += 'i';
    output += QByteArray::number(value);
    output += 'e';
}

void appendBytes(QByteArray& output, QByteArrayView value)
{
    output += QByteArray::number(value.size());
    output += ':';
    output += value;
}

} // namespace

void Encoder::beginValue()
{
    if (!m_levels.empty()) {
        Q_ASSERT(m_levels.back().isDict == m_levels.back().hasKey);
        m_levels.back().hasKey = false;
    }
}

Encoder& Encoder::integer(qint64 value)
{
    beginValue();
    appendInteger(m_output, value);
    return *this;
}

Encoder& Encoder::bytes(QByteArrayView value)
{
    beginValue();
    appendBytes(m_output, value);
    return *this;
}

Encoder& Encoder::raw(QByteArrayView bencoded)
{
    beginValue();
    m_output += bencoded;
    return *this;
}

Encoder& Encoder::beginList()
{
    beginValue();
    m_output += 'l';
    m_levels.push_back({});
    return *this;
}

Encoder& Encoder::beginDict()
{
    beginValue();
    m_output += 'd';
    m_levels.push_back({.isDict = true, .hasKey = false, .lastKey = {}});
    return *this;
}

Encoder& Encoder::key(QByteArrayView key)
{
    Q_ASSERT(!m_levels.empty() && m_levels.back().isDict && !m_levels.back().hasKey);
    Q_ASSERT(m_levels.back().lastKey.isNull() || m_levels.back().lastKey < key);
    m_levels.back().hasKey = true;
    m_levels.back().lastKey = key.toByteArray();
    appendBytes(m_output, key);
    return *this;
}

Encoder& Encoder::end()
{
    Q_ASSERT(!m_levels.empty() && !m_levels.back().hasKey);
    m_output += 'e';
    m_levels.pop_back();
    return *this;
}

QByteArray Encoder::take()
{
    Q_ASSERT(m_levels.empty());
    return std::exchange(m_output, {});
}

List& List::append(qint64 value)
{
    appendInteger(m_items, value);
    return *this;
}

List& List::append(QByteArrayView bytes)
{
    appendBytes(m_items, bytes);
    return *this;
}

List& List::append(const Dict& dict)
{
    m_items += dict.encode();
    return *this;
}

List& List::append(const List& list)
{
    m_items += list.encode();
    return *this;
}

Dict& Dict::set(QByteArrayView key, qint64 value)
{
    QByteArray encoded;
    appendInteger(encoded, value);
    return setRaw(key, encoded);
}

Dict& Dict::set(QByteArrayView key, QByteArrayView bytes)
{
    QByteArray encoded;
    appendBytes(encoded, bytes);
    return setRaw(key, encoded);
}

Dict& Dict::set(QByteArrayView key, const Dict& dict)
{
    return setRaw(key, dict.encode());
}

Dict& Dict::set(QByteArrayView key, const List& list)
{
    return setRaw(key, list.encode());
}

Dict& Dict::setRaw(QByteArrayView key, QByteArrayView bencoded)
{
    m_entries.insert_or_assign(key.toByteArray(), bencoded.toByteArray());
    return *this;
}

QByteArray Dict::encode() const
{
    QByteArray output("d");
    for (const auto& [key, value] : m_entries) {
        appendBytes(output, key);
        output += value;
    }
    return output + 'e';
}

} // namespace freshet::bencode
