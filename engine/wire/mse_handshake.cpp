// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/mse_handshake.h"

#include "engine/wire/wire_errc.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace freshet::wire {

namespace {

constexpr qsizetype maxPad = 512;
/// The verification constant: zeros that only whoever knows the torrent can encrypt.
constexpr qsizetype verificationSize = 8;
constexpr qsizetype methodSize = 4;
constexpr qsizetype lengthSize = 2;
/// The start of RC4's key stream gives the key away.
constexpr int discardedKeyStream = 1024;

std::span<char> spanOf(QByteArray& bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

Sha1Digest operator^(Sha1Digest left, const Sha1Digest& right)
{
    for (qsizetype i = 0; i < Sha1Digest::size; ++i) {
        left.data()[i] = static_cast<char>(left.view()[i] ^ right.view()[i]);
    }
    return left;
}

quint32 bit(MseMethod method)
{
    return static_cast<quint32>(method);
}

quint32 acceptedMethods(MsePolicy policy)
{
    return policy == MsePolicy::RequireRc4 ? bit(MseMethod::Rc4)
                                           : bit(MseMethod::Plaintext) | bit(MseMethod::Rc4);
}

/// The best of the `offered` methods; nothing if we accept none of them.
std::optional<MseMethod> chooseMethod(quint32 offered, MsePolicy policy)
{
    const quint32 common = offered & acceptedMethods(policy);
    const MseMethod preferred = policy == MsePolicy::PreferPlaintext ? MseMethod::Plaintext : MseMethod::Rc4;
    const MseMethod other = policy == MsePolicy::PreferPlaintext ? MseMethod::Rc4 : MseMethod::Plaintext;
    if ((common & bit(preferred)) != 0) {
        return preferred;
    }
    return (common & bit(other)) != 0 ? std::optional(other) : std::nullopt;
}

QByteArray bigEndian32(quint32 number)
{
    QByteArray bytes(methodSize, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray bigEndian16(qsizetype number)
{
    QByteArray bytes(lengthSize, '\0');
    qToBigEndian(static_cast<quint16>(number), bytes.data());
    return bytes;
}

tl::unexpected<Error> failed(const QString& detail)
{
    return failure(Errc::EncryptionFailed, detail);
}

} // namespace

Sha1Digest mseTorrentName(const Sha1Digest& infoHash)
{
    return sha1("req2" + infoHash.toByteArray());
}

MseHandshake MseHandshake::initiator(
    const Sha1Digest& infoHash, const QByteArray& initialPayload, MsePolicy policy, Random& random)
{
    Q_ASSERT(initialPayload.size() <= std::numeric_limits<quint16>::max());
    MseHandshake handshake(true, policy, random);
    handshake.m_result.infoHash = infoHash;
    handshake.m_initialPayload = initialPayload;
    handshake.m_output = handshake.m_keys.publicKey() + handshake.randomPad();
    return handshake;
}

MseHandshake MseHandshake::responder(TorrentFinder findTorrent, MsePolicy policy, Random& random)
{
    MseHandshake handshake(false, policy, random);
    handshake.m_findTorrent = std::move(findTorrent);
    return handshake;
}

MseHandshake::MseHandshake(bool isInitiator, MsePolicy policy, Random& random)
    : m_isInitiator(isInitiator)
    , m_policy(policy)
    , m_random(&random)
    , m_keys(random)
{}

Result<> MseHandshake::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed) {
        return failure(m_error);
    }
    m_input.append(bytes);
    while (m_state != State::Done) {
        const auto taken = step();
        if (!taken) {
            m_state = State::Failed;
            m_error = taken.error();
            m_input = {};
            return failure(m_error);
        }
        if (*taken == Step::NeedsInput) {
            return {};
        }
    }
    drainInput();
    return {};
}

QByteArray MseHandshake::takeOutput()
{
    return std::exchange(m_output, QByteArray());
}

MseResult MseHandshake::takeResult()
{
    Q_ASSERT(isDone());
    return std::move(m_result);
}

Result<MseHandshake::Step> MseHandshake::step()
{
    switch (m_state) {
    case State::PeerKey: return readPeerKey();
    case State::FindRequest: return findRequest();
    case State::TorrentName: return readTorrentName();
    case State::Offer: return readOffer();
    case State::OfferPad: return readOfferPad();
    case State::Payload: return readPayload();
    case State::FindAnswer: return findAnswer();
    case State::Answer: return readAnswer();
    case State::AnswerPad: return readAnswerPad();
    case State::Done:
    case State::Failed: break;
    }
    return Step::NeedsInput;
}

Result<MseHandshake::Step> MseHandshake::readPeerKey()
{
    if (m_input.size() < DiffieHellman::keySize) {
        return Step::NeedsInput;
    }
    auto secret = m_keys.sharedSecret(takeInput(DiffieHellman::keySize));
    if (!secret) {
        return failure(secret.error());
    }
    m_secret = *secret;
    if (m_isInitiator) {
        startCiphers();
        sendRequest();
        m_state = State::FindAnswer;
    } else {
        m_output.append(m_keys.publicKey() + randomPad());
        m_state = State::FindRequest;
    }
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::findRequest()
{
    return skipTo(hashOf("req1").view(), State::TorrentName);
}

Result<MseHandshake::Step> MseHandshake::readTorrentName()
{
    if (m_input.size() < Sha1Digest::size) {
        return Step::NeedsInput;
    }
    const auto hidden = *Sha1Digest::fromBytes(takeInput(Sha1Digest::size));
    const auto infoHash = m_findTorrent(hidden ^ hashOf("req3"));
    if (!infoHash) {
        return failed(QStringLiteral("no such torrent"));
    }
    m_result.infoHash = *infoHash;
    startCiphers();
    m_state = State::Offer;
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::readOffer()
{
    if (m_input.size() < verificationSize + methodSize + lengthSize) {
        return Step::NeedsInput;
    }
    if (takeDecrypted(verificationSize) != QByteArray(verificationSize, '\0')) {
        return failed(QStringLiteral("wrong key"));
    }
    const auto offered = qFromBigEndian<quint32>(takeDecrypted(methodSize).constData());
    const auto method = chooseMethod(offered, m_policy);
    if (!method) {
        return failed(QStringLiteral("no common method"));
    }
    m_result.method = *method;
    m_announced = qFromBigEndian<quint16>(takeDecrypted(lengthSize).constData());
    if (m_announced > maxPad) {
        return failed(QStringLiteral("too much padding"));
    }
    m_state = State::OfferPad;
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::readOfferPad()
{
    if (m_input.size() < m_announced + lengthSize) {
        return Step::NeedsInput;
    }
    const QByteArray padAndLength = takeDecrypted(m_announced + lengthSize);
    m_announced = qFromBigEndian<quint16>(padAndLength.constData() + m_announced);
    m_state = State::Payload;
    sendAnswer();
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::readPayload()
{
    if (m_input.size() < m_announced) {
        return Step::NeedsInput;
    }
    m_result.received = takeDecrypted(m_announced);
    m_state = State::Done;
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::findAnswer()
{
    // What zeros look like when they come through the peer's cipher: the key stream itself.
    QByteArray mark(verificationSize, '\0');
    Rc4 preview = *m_result.decrypt;
    preview.apply(spanOf(mark));
    const auto taken = skipTo(mark, State::Answer);
    if (m_state == State::Answer) {
        m_result.decrypt = preview;
    }
    return taken;
}

Result<MseHandshake::Step> MseHandshake::readAnswer()
{
    if (m_input.size() < methodSize + lengthSize) {
        return Step::NeedsInput;
    }
    const auto chosen = qFromBigEndian<quint32>(takeDecrypted(methodSize).constData());
    const bool isOneMethod = chosen == bit(MseMethod::Plaintext) || chosen == bit(MseMethod::Rc4);
    if (!isOneMethod || (chosen & acceptedMethods(m_policy)) == 0) {
        return failed(QStringLiteral("a method that we did not offer"));
    }
    m_result.method = static_cast<MseMethod>(chosen);
    m_announced = qFromBigEndian<quint16>(takeDecrypted(lengthSize).constData());
    if (m_announced > maxPad) {
        return failed(QStringLiteral("too much padding"));
    }
    m_state = State::AnswerPad;
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::readAnswerPad()
{
    if (m_input.size() < m_announced) {
        return Step::NeedsInput;
    }
    takeDecrypted(m_announced);
    m_state = State::Done;
    return Step::Taken;
}

Result<MseHandshake::Step> MseHandshake::skipTo(QByteArrayView mark, State next)
{
    const QByteArrayView window =
        QByteArrayView(m_input).first(std::min(m_input.size(), maxPad + mark.size()));
    const qsizetype found = window.indexOf(mark);
    if (found >= 0) {
        m_input.remove(0, found + mark.size());
        m_state = next;
        return Step::Taken;
    }
    if (window.size() == maxPad + mark.size()) {
        return failed(QStringLiteral("too much padding"));
    }
    return Step::NeedsInput;
}

Sha1Digest MseHandshake::hashOf(const char* label) const
{
    return sha1(label + m_secret);
}

void MseHandshake::startCiphers()
{
    const auto cipher = [this](const char* label) {
        Rc4 rc4(sha1(label + m_secret + m_result.infoHash.toByteArray()).view());
        rc4.discard(discardedKeyStream);
        return rc4;
    };
    m_result.encrypt = cipher(m_isInitiator ? "keyA" : "keyB");
    m_result.decrypt = cipher(m_isInitiator ? "keyB" : "keyA");
}

void MseHandshake::sendRequest()
{
    m_output.append(hashOf("req1").view());
    m_output.append((mseTorrentName(m_result.infoHash) ^ hashOf("req3")).view());
    const QByteArray pad = randomPad();
    sendEncrypted(QByteArray(verificationSize, '\0') + bigEndian32(acceptedMethods(m_policy))
        + bigEndian16(pad.size()) + pad + bigEndian16(m_initialPayload.size()) + m_initialPayload);
    m_initialPayload = {};
}

void MseHandshake::sendAnswer()
{
    const QByteArray pad = randomPad();
    sendEncrypted(QByteArray(verificationSize, '\0') + bigEndian32(bit(m_result.method))
        + bigEndian16(pad.size()) + pad);
}

void MseHandshake::sendEncrypted(QByteArray bytes)
{
    m_result.encrypt->apply(spanOf(bytes));
    m_output.append(bytes);
}

void MseHandshake::drainInput()
{
    const bool isEncrypted = m_result.method == MseMethod::Rc4;
    m_result.received.append(isEncrypted ? takeDecrypted(m_input.size()) : takeInput(m_input.size()));
    if (!isEncrypted) {
        m_result.encrypt.reset();
        m_result.decrypt.reset();
    }
}

QByteArray MseHandshake::takeInput(qsizetype count)
{
    const QByteArray bytes = m_input.first(count);
    m_input.remove(0, count);
    return bytes;
}

QByteArray MseHandshake::takeDecrypted(qsizetype count)
{
    QByteArray bytes = takeInput(count);
    m_result.decrypt->apply(spanOf(bytes));
    return bytes;
}

QByteArray MseHandshake::randomPad()
{
    QByteArray pad(static_cast<qsizetype>(m_random->below(maxPad + 1)), '\0');
    for (char& byte : pad) {
        byte = static_cast<char>(m_random->next() >> 56U);
    }
    return pad;
}

} // namespace freshet::wire
