// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/digest.h"
#include "engine/base/random.h"
#include "engine/base/result.h"
#include "engine/wire/diffie_hellman.h"
#include "engine/wire/rc4.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace freshet::wire {

/// What follows the encrypted handshake: the plain protocol, or everything through RC4.
enum class MseMethod : quint32 { Plaintext = 1, Rc4 = 2 };

/// Which methods one side offers or accepts, the preferred one first.
enum class MsePolicy { PreferPlaintext, PreferRc4, RequireRc4 };

/// What an MseHandshake agreed on.
struct MseResult
{
    MseMethod method = MseMethod::Plaintext;
    /// Whose torrent it is; for a responder found by the finder.
    Sha1Digest infoHash;
    /// For all further bytes in each direction; absent with MseMethod::Plaintext.
    std::optional<Rc4> encrypt;
    std::optional<Rc4> decrypt;
    /// The start of the peer's plain protocol stream, already decrypted: its initial payload and whatever
    /// arrived behind the handshake.
    QByteArray received;
};

/// The name under which a torrent appears in an encrypted greeting: HASH("req2", info-hash). A responder
/// keeps a table of these.
[[nodiscard]] Sha1Digest mseTorrentName(const Sha1Digest& infoHash);

/// The handshake of message stream encryption as a state machine: bytes in, bytes out.
///
/// After construction and after every feed(), send takeOutput(). Once isDone(), takeResult(). A failed
/// handshake stays failed. Buffers at most what the protocol's limits on padding and payload allow, besides
/// the bytes of one feed(). `random` must outlive it.
class MseHandshake
{
public:
    /// The info-hash of the torrent with this mseTorrentName(), if we have it.
    using TorrentFinder = std::function<std::optional<Sha1Digest>(const Sha1Digest& name)>;

    /// The side that connects. `initialPayload` (our greeting, at most 64 KiB) saves a round trip.
    [[nodiscard]] static MseHandshake initiator(
        const Sha1Digest& infoHash, const QByteArray& initialPayload, MsePolicy policy, Random& random);
    /// The side that was connected to. `findTorrent` is called at most once, from feed().
    [[nodiscard]] static MseHandshake responder(TorrentFinder findTorrent, MsePolicy policy, Random& random);

    /// Takes all of `bytes`. EncryptionFailed if the peer does not follow the protocol, knows no torrent of
    /// ours or offers no method that we accept.
    [[nodiscard]] Result<> feed(QByteArrayView bytes);
    /// What must be sent now.
    [[nodiscard]] QByteArray takeOutput();

    [[nodiscard]] bool isDone() const { return m_state == State::Done; }
    /// Only once, after isDone(). Nothing must be fed after it.
    [[nodiscard]] MseResult takeResult();

private:
    enum class State {
        PeerKey,
        FindRequest, // responder: PadA up to HASH("req1", S)
        TorrentName, // responder
        Offer, // responder: VC, crypto_provide, len(PadC)
        OfferPad, // responder: PadC, len(IA)
        Payload, // responder: IA
        FindAnswer, // initiator: PadB up to the encrypted VC
        Answer, // initiator: crypto_select, len(PadD)
        AnswerPad, // initiator: PadD
        Done,
        Failed,
    };
    /// What one step came to: it must wait for input, or the next step can be tried.
    enum class Step { NeedsInput, Taken };

    MseHandshake(bool isInitiator, MsePolicy policy, Random& random);

    [[nodiscard]] Result<Step> step();
    [[nodiscard]] Result<Step> readPeerKey();
    [[nodiscard]] Result<Step> findRequest();
    [[nodiscard]] Result<Step> readTorrentName();
    [[nodiscard]] Result<Step> readOffer();
    [[nodiscard]] Result<Step> readOfferPad();
    [[nodiscard]] Result<Step> readPayload();
    [[nodiscard]] Result<Step> findAnswer();
    [[nodiscard]] Result<Step> readAnswer();
    [[nodiscard]] Result<Step> readAnswerPad();

    /// Drops padding of at most 512 bytes and `mark` behind it; on to `next`.
    [[nodiscard]] Result<Step> skipTo(QByteArrayView mark, State next);
    [[nodiscard]] Sha1Digest hashOf(const char* label) const;
    void startCiphers();
    void sendRequest();
    void sendAnswer();
    void sendEncrypted(QByteArray bytes);
    /// Hands out what arrived behind the handshake.
    void drainInput();
    [[nodiscard]] QByteArray takeInput(qsizetype count);
    QByteArray takeDecrypted(qsizetype count);
    [[nodiscard]] QByteArray randomPad();

    State m_state = State::PeerKey;
    bool m_isInitiator;
    MsePolicy m_policy;
    Random* m_random;
    TorrentFinder m_findTorrent;
    DiffieHellman m_keys;
    QByteArray m_secret;
    QByteArray m_input;
    QByteArray m_output;
    QByteArray m_initialPayload;
    /// The length of the padding or payload that is being waited for.
    qsizetype m_announced = 0;
    MseResult m_result;
    Error m_error;
};

} // namespace freshet::wire
