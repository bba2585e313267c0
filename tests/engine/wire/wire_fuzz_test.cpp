// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/extension_handshake.h"
#include "engine/wire/handshake.h"
#include "engine/wire/message_encoder.h"
#include "engine/wire/metadata_message.h"
#include "engine/wire/pex_message.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace freshet::fuzz {
void wire(QByteArrayView bytes);
} // namespace freshet::fuzz

using namespace freshet;

/// Feeds the fuzzer's target, so that its assertions hold without a fuzzer too.
class WireFuzzTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsItsInvariants()
    {
        QByteArray messages;
        wire::append(messages, wire::Request{1, 2, 3});
        wire::append(messages, wire::BitfieldMessage{"bits"});
        wire::appendPieceHeader(messages, 1, 0, 5);
        messages += "block";
        wire::appendExtended(messages, 1, "de");
        QList<QByteArray> corpus{messages};
        wire::Handshake greeting;
        greeting.peerId = QByteArray(20, 'p');
        corpus.append(wire::encode(greeting));
        wire::ExtensionHandshake extensions;
        extensions.ids = wire::ourExtensionIds();
        extensions.metadataSize = 5;
        corpus.append(wire::encode(extensions));
        corpus.append(wire::encode(wire::MetadataData{0, 3, "abc"}));
        wire::PexMessage pex;
        pex.dropped = {Endpoint(QHostAddress(QHostAddress::LocalHost), 1)};
        corpus.append(wire::encode(pex));
        SeededRandom random(fuzz::seedFromEnvironment(1));
        fuzz::bombard(&fuzz::wire, corpus, QByteArrayView("\0\0\0\1\5\7dei1:", 12), 20'000, random);
    }
};

FRESHET_TEST(WireFuzzTest)
#include "wire_fuzz_test.moc"
