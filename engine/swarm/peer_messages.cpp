// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What PeerConnection does with each message it receives.

#include "engine/swarm/peer_connection.h"
#include "engine/swarm/swarm_errc.h"

#include <QtEndian>

#include <algorithm>

namespace freshet::swarm {

namespace {

/// Of a request; clients in use ask for 16 KiB, old ones for up to 128 KiB.
constexpr ByteCount maxRequestLength = 128 * 1024;
/// Control messages between two liveness checks (1 s) that no honest client sends.
constexpr std::int64_t maxControlMessages = 20000;
/// Bytes that wait for a peer which goes on talking but does not read what it is told.
constexpr ByteCount maxUnsentBytes = 16 * 1024 * 1024;
/// Have messages kept while the number of pieces is not known.
constexpr std::size_t maxEarlyHaves = 1U << 21U;
constexpr std::size_t maxAllowedFast = 64;

template<class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

void PeerConnection::handle(const wire::Message& message)
{
    if (++m_controlMessages > maxControlMessages || unsentBytes() > maxUnsentBytes) {
        close(Error{Errc::Flooding, {}});
        return;
    }
    ++m_context.counters.received.messages[message.index()];
    const auto inTorrent = [this](const auto& range) {
        return m_info != nullptr
            ? m_info->pieces.range(range.piece, range.begin, range.length, maxRequestLength)
            : std::nullopt;
    };
    std::visit(
        Overloaded{
            [](const wire::KeepAlive&) {},
            [this](const wire::Choke&) { setPeerChoking(true); },
            [this](const wire::Unchoke&) { setPeerChoking(false); },
            [this](const wire::Interested&) { setPeerInterested(true); },
            [this](const wire::NotInterested&) { setPeerInterested(false); },
            [this](const wire::Have& have) { handleHave(have.piece); },
            [this](const wire::BitfieldMessage& bits) { handleBitfield(bits); },
            [this, &inTorrent](const wire::Request& request) {
                if (const auto block = inTorrent(request)) {
                    Q_EMIT m_manager.requestReceived(m_state.id, *block);
                } else {
                    close(Error{Errc::InvalidRequest, {}});
                }
            },
            [this, &inTorrent](const wire::Cancel& cancel) {
                ++m_state.requests.cancelsReceived;
                if (const auto block = inTorrent(cancel)) {
                    Q_EMIT m_manager.cancelReceived(m_state.id, *block);
                }
            },
            [this, &inTorrent](const wire::RejectRequest& reject) {
                ++m_state.requests.rejectsReceived;
                if (const auto block = inTorrent(reject)) {
                    Q_EMIT m_manager.requestRejected(m_state.id, *block);
                }
            },
            [this](const wire::HaveAll&) {
                if (m_info == nullptr) {
                    m_hasAllEarly = true;
                } else {
                    setPieces(Bitfield(m_info->pieces.pieceCount(), true));
                }
            },
            [this](const wire::HaveNone&) {
                if (m_info != nullptr) {
                    setPieces(Bitfield(m_info->pieces.pieceCount()));
                }
            },
            [this](const wire::AllowedFast& allowed) { handleAllowedFast(allowed.piece); },
            [this](const wire::Extended& extended) { handleExtended(extended); },
            // A hint that rarest-first does better without; a DHT port that nobody uses yet; the future.
            [](const wire::SuggestPiece&) {},
            [](const wire::Port&) {},
            [](const wire::Unknown&) {},
        },
        message);
}

void PeerConnection::handleBitfield(const wire::BitfieldMessage& message)
{
    if (m_info == nullptr) {
        m_earlyBits = message.bits;
        return;
    }
    if (auto pieces = Bitfield::fromWire(message.bits, m_info->pieces.pieceCount())) {
        setPieces(std::move(*pieces));
    } else {
        close(Error{Errc::InvalidBitfield, {}});
    }
}

void PeerConnection::setPieces(Bitfield pieces)
{
    const Bitfield before = std::exchange(m_state.have, std::move(pieces));
    Q_EMIT m_manager.bitfieldChanged(m_state.id, before);
}

void PeerConnection::handleHave(quint32 number)
{
    if (m_info == nullptr) {
        if (m_earlyHaves.size() < maxEarlyHaves) {
            m_earlyHaves.push_back(number);
        }
        return;
    }
    const auto piece = m_info->pieces.piece(number);
    if (!piece) {
        close(Error{Errc::InvalidPiece, QString::number(number)});
    } else if (m_state.have.set(number)) {
        Q_EMIT m_manager.pieceAnnounced(m_state.id, *piece);
    }
}

void PeerConnection::handleAllowedFast(quint32 number)
{
    const auto piece = m_info != nullptr ? m_info->pieces.piece(number) : std::nullopt;
    auto& allowed = m_state.allowedFast;
    if (!piece || allowed.size() >= maxAllowedFast
        || std::find(allowed.begin(), allowed.end(), *piece) != allowed.end()) {
        return;
    }
    allowed.push_back(*piece);
    Q_EMIT m_manager.fastAllowed(m_state.id, *piece);
}

void PeerConnection::handleExtended(const wire::Extended& message)
{
    static const wire::ExtensionIds ours = wire::ourExtensionIds();
    if (message.extendedId == wire::extensionHandshakeId) {
        handleExtensionHandshake(message.payload);
    } else if (message.extendedId == ours.metadata) {
        Q_EMIT m_manager.extensionReceived(m_state.id, Extension::Metadata, message.payload);
    } else if (message.extendedId == ours.dontHave && message.payload.size() == sizeof(quint32)) {
        const auto piece = m_info != nullptr
            ? m_info->pieces.piece(qFromBigEndian<quint32>(message.payload.constData()))
            : std::nullopt;
        if (piece && m_state.have.reset(piece->value())) {
            Q_EMIT m_manager.pieceWithdrawn(m_state.id, *piece);
        }
    }
}

void PeerConnection::handleExtensionHandshake(const QByteArray& payload)
{
    const Result<wire::ExtensionHandshake> theirs = wire::decodeExtensionHandshake(payload);
    if (!theirs) {
        close(theirs.error());
        return;
    }
    m_state.metadataMessageId = theirs->ids.metadata.value_or(m_state.metadataMessageId);
    m_state.dontHaveMessageId = theirs->ids.dontHave.value_or(m_state.dontHaveMessageId);
    m_state.metadataSize = theirs->metadataSize.value_or(m_state.metadataSize);
    m_state.isUploadOnly = theirs->uploadOnly.value_or(m_state.isUploadOnly);
    m_state.listenPort = theirs->port.value_or(m_state.listenPort);
    if (!theirs->client.isEmpty()) {
        m_state.client = theirs->client;
    }
    m_state.requestQueueSize = theirs->requestQueue.value_or(m_state.requestQueueSize);
    Q_EMIT m_manager.extensionsKnown(m_state.id);
}

} // namespace freshet::swarm
