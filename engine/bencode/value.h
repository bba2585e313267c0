// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace freshet::bencode {

/// One element of a parsed document: where it lies in the source, and how many tokens it and all that is in
/// it take. Its kind is its first byte. Value type.
struct Token
{
    quint32 begin = 0;
    quint32 end = 0;
    /// Strings: offset of the content. Dictionaries: 1 if their keys are sorted.
    quint32 extra = 0;
    /// This token and everything below it; `token + span` is the next sibling.
    quint32 span = 1;
};

class ListRange;
class DictRange;

/// A cursor on one element of a Document. Two pointers, cheap to copy. Valid while the Document and the bytes
/// that were decoded live; moving the Document is fine.
class Value
{
public:
    Value(const char* source, const Token* token)
        : m_source(source)
        , m_token(token)
    {}

    [[nodiscard]] bool isInteger() const { return kind() == 'i'; }
    [[nodiscard]] bool isBytes() const { return kind() >= '0' && kind() <= '9'; }
    [[nodiscard]] bool isList() const { return kind() == 'l'; }
    [[nodiscard]] bool isDict() const { return kind() == 'd'; }

    /// Nothing if this is not an integer.
    [[nodiscard]] std::optional<qint64> asInteger() const;
    /// Nothing if this is not a string.
    [[nodiscard]] std::optional<QByteArrayView> asBytes() const;

    /// The value of a key; nothing if there is no such key or this is not a dictionary. Looks at each key.
    [[nodiscard]] std::optional<Value> find(QByteArrayView key) const;
    /// As find(), and nothing as well if the value is of another kind.
    [[nodiscard]] std::optional<qint64> findInteger(QByteArrayView key) const;
    [[nodiscard]] std::optional<QByteArrayView> findBytes(QByteArrayView key) const;
    [[nodiscard]] std::optional<Value> findList(QByteArrayView key) const;
    [[nodiscard]] std::optional<Value> findDict(QByteArrayView key) const;

    /// The Values of a list; empty if this is not a list.
    [[nodiscard]] ListRange items() const;
    /// The entries of a dictionary in source order; empty if this is not a dictionary.
    [[nodiscard]] DictRange entries() const;

    /// The exact source bytes of this value, over which an info-hash is computed.
    [[nodiscard]] QByteArrayView raw() const
    {
        return {m_source + m_token->begin, static_cast<qsizetype>(m_token->end - m_token->begin)};
    }
    /// Where raw() starts in the source.
    [[nodiscard]] qsizetype offset() const { return m_token->begin; }
    /// Whether the keys of this dictionary (not of those in it) are in ascending order, as BEP 3 demands.
    [[nodiscard]] bool keysAreSorted() const { return isDict() && m_token->extra == 1; }

private:
    friend class ListRange;
    friend class DictRange;

    [[nodiscard]] char kind() const { return m_source[m_token->begin]; }

    const char* m_source;
    const Token* m_token;
};

/// One key of a dictionary and its value.
struct DictEntry
{
    QByteArrayView key;
    Value value;
};

/// The elements of a list, for range-based for loops.
class ListRange
{
public:
    class Iterator
    {
    public:
        Iterator(const char* source, const Token* token)
            : m_source(source)
            , m_token(token)
        {}
        Value operator*() const { return {m_source, m_token}; }
        Iterator& operator++()
        {
            m_token += m_token->span;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const char* m_source;
        const Token* m_token;
    };

    explicit ListRange(Value list)
        : m_list(list)
    {}
    [[nodiscard]] Iterator begin() const { return {m_list.m_source, m_list.m_token + 1}; }
    [[nodiscard]] Iterator end() const
    {
        return {m_list.m_source, m_list.m_token + (m_list.isList() ? m_list.m_token->span : 1)};
    }

private:
    Value m_list;
};

/// The entries of a dictionary, for range-based for loops.
class DictRange
{
public:
    class Iterator
    {
    public:
        Iterator(const char* source, const Token* token)
            : m_source(source)
            , m_key(token)
        {}
        DictEntry operator*() const;
        Iterator& operator++()
        {
            const Token* value = m_key + 1;
            m_key = value + value->span;
            return *this;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const char* m_source;
        const Token* m_key;
    };

    explicit DictRange(Value dict)
        : m_dict(dict)
    {}
    [[nodiscard]] Iterator begin() const { return {m_dict.m_source, m_dict.m_token + 1}; }
    [[nodiscard]] Iterator end() const
    {
        return {m_dict.m_source, m_dict.m_token + (m_dict.isDict() ? m_dict.m_token->span : 1)};
    }

private:
    Value m_dict;
};

/// The structure of decoded bytes: views into them, nothing copied. Made by decode(). The bytes must outlive
/// it.
class Document
{
public:
    /// `tokens` must not be empty; `source` is what their offsets count in.
    Document(QByteArrayView source, std::vector<Token> tokens)
        : m_source(source)
        , m_tokens(std::move(tokens))
    {}

    [[nodiscard]] Value root() const { return {m_source.data(), m_tokens.data()}; }
    /// How many bytes the value took; what follows are the trailing bytes that DecodeLimits may allow.
    [[nodiscard]] qsizetype size() const { return m_tokens.front().end; }
    [[nodiscard]] qsizetype tokenCount() const { return static_cast<qsizetype>(m_tokens.size()); }

private:
    QByteArrayView m_source;
    std::vector<Token> m_tokens;
};

} // namespace freshet::bencode
