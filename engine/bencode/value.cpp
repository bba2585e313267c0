// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/value.h"

#include <charconv>

namespace freshet::bencode {

std::optional<qint64> Value::asInteger() const
{
    if (!isInteger()) {
        return std::nullopt;
    }
    qint64 number = 0;
    std::from_chars(m_source + m_token->begin + 1, m_source + m_token->end - 1, number);
    return number;
}

std::optional<QByteArrayView> Value::asBytes() const
{
    if (!isBytes()) {
        return std::nullopt;
    }
    return QByteArrayView(m_source + m_token->extra, static_cast<qsizetype>(m_token->end - m_token->extra));
}

std::optional<Value> Value::find(QByteArrayView key) const
{
    for (const auto [name, value] : entries()) {
        if (name == key) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<qint64> Value::findInteger(QByteArrayView key) const
{
    const std::optional<Value> value = find(key);
    return value ? value->asInteger() : std::nullopt;
}

std::optional<QByteArrayView> Value::findBytes(QByteArrayView key) const
{
    const std::optional<Value> value = find(key);
    return value ? value->asBytes() : std::nullopt;
}

std::optional<Value> Value::findList(QByteArrayView key) const
{
    const std::optional<Value> value = find(key);
    return value && value->isList() ? value : std::nullopt;
}

std::optional<Value> Value::findDict(QByteArrayView key) const
{
    const std::optional<Value> value = find(key);
    return value && value->isDict() ? value : std::nullopt;
}

ListRange Value::items() const
{
    return ListRange(*this);
}

DictRange Value::entries() const
{
    return DictRange(*this);
}

DictEntry DictRange::Iterator::operator*() const
{
    return {*Value(m_source, m_key).asBytes(), Value(m_source, m_key + 1)};
}

} // namespace freshet::bencode
