// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bencode/decoder.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace freshet::bencode {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One run of decode(): a flat list of tokens grows while a stack remembers what is still open.
class Parser
{
public:
    Parser(QByteArrayView bytes, const DecodeLimits& limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {}

    Result<Document> run();

private:
    /// A list or dictionary whose 'e' has not come yet.
    struct Open
    {
        std::size_t token = 0;
        bool isDict = false;
        bool expectsKey = false;
        bool isSorted = true;
        bool hasKey = false;
        QByteArrayView lastKey;
    };

    Result<> step();
    Result<> readKey(Open& dict);
    Result<> readInteger();
    Result<QByteArrayView> readBytes();
    Result<> beginContainer(bool isDict);
    Result<> endContainer();
    Result<> checkForDuplicates(std::size_t dict) const;
    /// A value has ended: in a dictionary a key must follow.
    void valueEnded();

    [[nodiscard]] tl::unexpected<Error> failAt(Errc code, qsizetype position) const
    {
        return failure(code, QStringLiteral("at byte %1").arg(position));
    }
    void push(qsizetype begin, qsizetype end, qsizetype extra)
    {
        m_tokens.push_back(
            {static_cast<quint32>(begin), static_cast<quint32>(end), static_cast<quint32>(extra), 1});
    }

    QByteArrayView m_bytes;
    const DecodeLimits& m_limits;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
    std::vector<Open> m_open;
};

Result<Document> Parser::run()
{
    // Tokens count in 32 bits.
    const ByteCount largest = std::min<ByteCount>(m_limits.size, std::numeric_limits<quint32>::max());
    if (m_bytes.size() > largest) {
        return failure(Errc::TooLarge, QStringLiteral("%1 bytes").arg(m_bytes.size()));
    }
    do {
        if (Result<> done = step(); !done) {
            return failure(done.error());
        }
    } while (!m_open.empty());
    if (m_at < m_bytes.size() && !m_limits.allowTrailingBytes) {
        return failAt(Errc::TrailingBytes, m_at);
    }
    return Document(m_bytes, std::move(m_tokens));
}

Result<> Parser::step()
{
    if (m_at >= m_bytes.size()) {
        return failAt(Errc::UnexpectedEnd, m_at);
    }
    const char c = m_bytes[m_at];
    if (c == 'e') {
        return endContainer();
    }
    if (static_cast<qsizetype>(m_tokens.size()) >= m_limits.tokens) {
        return failAt(Errc::TooManyTokens, m_at);
    }
    if (!m_open.empty() && m_open.back().expectsKey) {
        return readKey(m_open.back());
    }
    if (c == 'l' || c == 'd') {
        return beginContainer(c == 'd');
    }
    if (c == 'i') {
        return readInteger();
    }
    if (!isDigit(c)) {
        return failAt(Errc::UnexpectedByte, m_at);
    }
    if (const auto bytes = readBytes(); !bytes) {
        return failure(bytes.error());
    }
    valueEnded();
    return {};
}

Result<> Parser::readKey(Open& dict)
{
    const qsizetype begin = m_at;
    if (!isDigit(m_bytes[m_at])) {
        return failAt(Errc::KeyNotAString, m_at);
    }
    const auto key = readBytes();
    if (!key) {
        return failure(key.error());
    }
    if (dict.hasKey && *key == dict.lastKey) {
        return failAt(Errc::DuplicateKey, begin);
    }
    dict.isSorted = dict.isSorted && (!dict.hasKey || dict.lastKey < *key);
    dict.lastKey = *key;
    dict.hasKey = true;
    dict.expectsKey = false;
    return {};
}

Result<> Parser::readInteger()
{
    const qsizetype begin = m_at;
    const qsizetype digits = m_at + (m_bytes.size() > m_at + 1 && m_bytes[m_at + 1] == '-' ? 2 : 1);
    const bool isNegative = digits == begin + 2;
    const char* const first = m_bytes.data() + digits;
    const char* const last = std::find_if_not(first, m_bytes.data() + m_bytes.size(), isDigit);
    if (last == m_bytes.data() + m_bytes.size()) {
        return failAt(Errc::UnexpectedEnd, m_bytes.size());
    }
    const bool isZero = first != last && *first == '0';
    if (first == last || *last != 'e' || (isZero && (last - first > 1 || isNegative))) {
        return failAt(Errc::InvalidNumber, begin);
    }
    qint64 number = 0;
    if (std::from_chars(m_bytes.data() + begin + 1, last, number).ec != std::errc()) {
        return failAt(Errc::NumberTooLarge, begin);
    }
    m_at = last - m_bytes.data() + 1;
    push(begin, m_at, 0);
    valueEnded();
    return {};
}

Result<QByteArrayView> Parser::readBytes()
{
    const qsizetype begin = m_at;
    qsizetype length = 0;
    qsizetype at = begin;
    for (; at < m_bytes.size() && isDigit(m_bytes[at]); ++at) {
        if (at > begin && length == 0) {
            return failAt(Errc::InvalidStringLength, begin);
        }
        length = length * 10 + (m_bytes[at] - '0');
        if (length > m_bytes.size()) {
            return failAt(Errc::UnexpectedEnd, begin);
        }
    }
    if (at == m_bytes.size()) {
        return failAt(Errc::UnexpectedEnd, at);
    }
    if (m_bytes[at] != ':') {
        return failAt(Errc::InvalidStringLength, begin);
    }
    ++at;
    if (length > m_bytes.size() - at) {
        return failAt(Errc::UnexpectedEnd, begin);
    }
    m_at = at + length;
    push(begin, m_at, at);
    return m_bytes.sliced(at, length);
}

Result<> Parser::beginContainer(bool isDict)
{
    if (static_cast<qsizetype>(m_open.size()) >= m_limits.depth) {
        return failAt(Errc::TooDeep, m_at);
    }
    Open open;
    open.token = m_tokens.size();
    open.isDict = isDict;
    open.expectsKey = isDict;
    m_open.push_back(open);
    push(m_at, m_at, 0);
    ++m_at;
    return {};
}

Result<> Parser::endContainer()
{
    if (m_open.empty() || (m_open.back().isDict && !m_open.back().expectsKey)) {
        return failAt(Errc::UnexpectedByte, m_at);
    }
    const Open closed = m_open.back();
    m_open.pop_back();
    ++m_at;
    Token& token = m_tokens[closed.token];
    token.end = static_cast<quint32>(m_at);
    token.span = static_cast<quint32>(m_tokens.size() - closed.token);
    token.extra = closed.isDict && closed.isSorted ? 1 : 0;
    if (closed.isDict && !closed.isSorted) {
        if (Result<> unique = checkForDuplicates(closed.token); !unique) {
            return unique;
        }
    }
    valueEnded();
    return {};
}

Result<> Parser::checkForDuplicates(std::size_t dict) const
{
    std::vector<QByteArrayView> keys;
    for (const auto [key, value] : Value(m_bytes.data(), &m_tokens[dict]).entries()) {
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    const auto twice = std::adjacent_find(keys.begin(), keys.end());
    return twice == keys.end() ? Result<>() : failAt(Errc::DuplicateKey, twice->data() - m_bytes.data());
}

void Parser::valueEnded()
{
    if (!m_open.empty()) {
        m_open.back().expectsKey = m_open.back().isDict;
    }
}

} // namespace

Result<Document> decode(QByteArrayView bytes, const DecodeLimits& limits)
{
    return Parser(bytes, limits).run();
}

} // namespace freshet::bencode
