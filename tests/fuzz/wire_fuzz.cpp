// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/extension_handshake.h"
#include "engine/wire/handshake.h"
#include "engine/wire/message_decoder.h"
#include "engine/wire/metadata_message.h"
#include "engine/wire/mse_handshake.h"
#include "engine/wire/peer_id.h"
#include "engine/wire/pex_message.h"
#include "tests/fuzz/fuzz_target.h"

namespace {

using namespace freshet;
using namespace freshet::wire;

/// Decodes until the input is used up or wrong; the number of messages and of bytes in blocks.
std::pair<qsizetype, qsizetype> drain(MessageDecoder& decoder, QByteArrayView input)
{
    std::pair<qsizetype, qsizetype> counts;
    while (true) {
        const auto event = decoder.next(input);
        if (!event) {
            return counts;
        }
        if (std::holds_alternative<NeedMoreInput>(*event)) {
            Q_ASSERT(input.isEmpty());
            return counts;
        }
        if (const auto* block = std::get_if<BlockBytes>(&*event)) {
            counts.second += block->bytes.size();
        } else {
            ++counts.first;
        }
    }
}

void decodeMessages(QByteArrayView bytes)
{
    MessageDecoder whole;
    const auto counts = drain(whole, bytes);
    Q_ASSERT(counts.second <= bytes.size());
    MessageDecoder parts;
    std::pair<qsizetype, qsizetype> sum;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto part = drain(parts, bytes.sliced(i, 1));
        sum.first += part.first;
        sum.second += part.second;
    }
    Q_ASSERT(sum == counts);
}

/// Both sides, which must take anything.
void shakeHands(QByteArrayView bytes)
{
    SeededRandom random(1);
    const auto findTorrent = [](const Sha1Digest& name) { return std::optional(name); };
    auto responder = MseHandshake::responder(findTorrent, MsePolicy::PreferPlaintext, random);
    auto initiator = MseHandshake::initiator(Sha1Digest(), {}, MsePolicy::PreferRc4, random);
    Q_ASSERT(responder.feed(bytes).has_value() || !responder.isDone());
    Q_ASSERT(initiator.feed(bytes).has_value() || !initiator.isDone());
}

} // namespace

FRESHET_FUZZ_TARGET(wire)
{
    decodeMessages(bytes);
    shakeHands(bytes);
    const auto greeting = decodeHandshake(bytes);
    if (greeting && *greeting) {
        Q_ASSERT(clientName((*greeting)->peerId).size() <= 32);
    }
    if (const auto extensions = decodeExtensionHandshake(bytes)) {
        const auto again = decodeExtensionHandshake(encode(*extensions));
        Q_ASSERT(again && *again == *extensions);
    }
    const auto metadata = decodeMetadataMessage(bytes);
    if (const auto* data = metadata ? std::get_if<MetadataData>(&*metadata) : nullptr) {
        Q_ASSERT(data->data.size() == metadataPieceLength(data->totalSize, data->piece));
    }
    if (const auto pex = decodePexMessage(bytes)) {
        Q_ASSERT(pex->added.size() <= 2 * maxPexPeers);
    }
}
