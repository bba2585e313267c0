// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/wire/message_decoder.h"
#include "engine/wire/message_encoder.h"
#include "tests/engine/wire/fragments.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace freshet;
using namespace freshet::wire;

namespace {

/// Bytes that make frames short and known.
const QByteArray frameBytes("\x00\x00\x00\x01\x05\x07\x0d\x14", 8);

/// Everything a decoder says, in a form that does not depend on how blocks were cut.
struct Transcript
{
    QList<QByteArray> lines;
    bool hasFailed = false;

    void add(const DecoderEvent& event)
    {
        if (const auto* message = std::get_if<Message>(&event)) {
            lines.append("message " + encode(*message).toHex());
        } else if (const auto* start = std::get_if<BlockStart>(&event)) {
            lines.append("block " + QByteArray::number(start->piece) + ' ' + QByteArray::number(start->begin)
                + ' ' + QByteArray::number(start->length) + ' ');
        } else if (const auto* bytes = std::get_if<BlockBytes>(&event)) {
            lines.last() += bytes->bytes.toByteArray().toHex() + (bytes->isLast ? " end" : "");
        }
    }
};

/// Feeds one part; false once the decoder failed.
bool feed(MessageDecoder& decoder, QByteArrayView input, Transcript& transcript)
{
    while (true) {
        const auto event = decoder.next(input);
        if (!event) {
            if (!transcript.hasFailed) {
                transcript.lines.append("error " + event.error().toString().toUtf8());
            }
            transcript.hasFailed = true;
            return false;
        }
        if (std::holds_alternative<NeedMoreInput>(*event)) {
            return input.isEmpty();
        }
        transcript.add(*event);
    }
}

Transcript decodeWhole(QByteArrayView bytes, DecoderLimits limits = {})
{
    MessageDecoder decoder(limits);
    Transcript transcript;
    feed(decoder, bytes, transcript);
    return transcript;
}

Transcript decodeParts(const QList<QByteArray>& parts, DecoderLimits limits = {})
{
    MessageDecoder decoder(limits);
    Transcript transcript;
    for (const QByteArray& part : parts) {
        // A copy of its own, so that a sanitizer sees views that outlive their input.
        if (!feed(decoder, QByteArray(part.constData(), part.size()), transcript)) {
            break;
        }
    }
    return transcript;
}

QList<Message> everyMessage()
{
    return {KeepAlive{}, Choke{}, Unchoke{}, Interested{}, NotInterested{}, Have{0xFFFFFFFF},
        BitfieldMessage{QByteArray("\xF0\x0F\x80", 3)}, Request{1, 16384, 16384}, Cancel{1, 16384, 16384},
        Port{6881}, SuggestPiece{7}, HaveAll{}, HaveNone{}, RejectRequest{1, 2, 3}, AllowedFast{9},
        Extended{3, "d1:md6:ut_pexi1eee"}, Unknown{200}};
}

QByteArray block(quint32 piece, quint32 begin, const QByteArray& payload)
{
    QByteArray bytes;
    appendPieceHeader(bytes, piece, begin, static_cast<quint32>(payload.size()));
    return bytes + payload;
}

/// A plausible conversation, blocks included.
QByteArray conversation(Random& random)
{
    const QList<Message> messages = everyMessage();
    QByteArray bytes;
    for (auto count = random.below(6) + 1; count > 0; --count) {
        if (random.below(4) == 0) {
            bytes += block(
                static_cast<quint32>(random.next()), 0, 'x' + fuzz::randomBytes(random, 60, frameBytes));
        } else {
            append(bytes, messages.at(static_cast<qsizetype>(random.below(messages.size()))));
        }
    }
    return bytes;
}

Errc errorOf(QByteArrayView bytes, DecoderLimits limits = {})
{
    MessageDecoder decoder(limits);
    while (true) {
        const auto event = decoder.next(bytes);
        if (!event) {
            return static_cast<Errc>(event.error().code.value());
        }
        if (std::holds_alternative<NeedMoreInput>(*event)) {
            return Errc{};
        }
    }
}

} // namespace

class MessageDecoderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMessage()
    {
        for (const Message& message : everyMessage()) {
            const QByteArray bytes = encode(message);
            QByteArrayView input(bytes);
            MessageDecoder decoder;
            const auto event = decoder.next(input);
            QVERIFY(event.has_value());
            QVERIFY(std::holds_alternative<Message>(*event));
            QCOMPARE(std::get<Message>(*event), message);
            QVERIFY(input.isEmpty());
        }
    }

    void readsTheSameByteByByte()
    {
        QByteArray bytes;
        for (const Message& message : everyMessage()) {
            append(bytes, message);
        }
        bytes += block(1, 2, "payload") + encode(Message(HaveAll{}));
        QList<QByteArray> parts;
        for (const char byte : bytes) {
            parts.append(QByteArray(1, byte));
        }
        QCOMPARE(decodeParts(parts).lines, decodeWhole(bytes).lines);
        QCOMPARE(decodeWhole(bytes).lines.size(), everyMessage().size() + 2);
    }

    void neverCopiesABlock()
    {
        const QByteArray payload(16384, 'x');
        const QByteArray bytes = block(3, 32768, payload);
        QByteArrayView input(bytes);
        MessageDecoder decoder;
        const auto start = decoder.next(input);
        QVERIFY(start.has_value() && std::holds_alternative<BlockStart>(*start));
        QCOMPARE(std::get<BlockStart>(*start).piece, 3U);
        QCOMPARE(std::get<BlockStart>(*start).begin, 32768U);
        QCOMPARE(std::get<BlockStart>(*start).length, 16384U);
        const auto data = decoder.next(input);
        QVERIFY(data.has_value() && std::holds_alternative<BlockBytes>(*data));
        const auto view = std::get<BlockBytes>(*data);
        QCOMPARE(static_cast<const void*>(view.bytes.data()),
            static_cast<const void*>(bytes.constData() + pieceHeaderSize));
        QCOMPARE(view.bytes.size(), payload.size());
        QVERIFY(view.isLast);
    }

    void countsTheOffsetInABlock()
    {
        const QByteArray bytes = block(0, 0, "abcdefgh");
        MessageDecoder decoder;
        QByteArrayView first = QByteArrayView(bytes).first(pieceHeaderSize + 3);
        QVERIFY(std::holds_alternative<BlockStart>(*decoder.next(first)));
        QVERIFY(!std::get<BlockBytes>(*decoder.next(first)).isLast);
        QVERIFY(std::holds_alternative<NeedMoreInput>(*decoder.next(first)));
        QByteArrayView rest = QByteArrayView(bytes).sliced(pieceHeaderSize + 3);
        const auto event = *decoder.next(rest);
        QCOMPARE(std::get<BlockBytes>(event).offset, 3U);
        QCOMPARE(std::get<BlockBytes>(event).bytes, QByteArrayView("defgh"));
        QVERIFY(std::get<BlockBytes>(event).isLast);
    }

    void needsTwoEventsForABlockInALargeGulp()
    {
        QByteArray gulp;
        for (quint32 i = 0; i < 8; ++i) {
            gulp += block(i, 0, QByteArray(16384, 'x'));
        }
        MessageDecoder decoder;
        QByteArrayView input(gulp);
        int events = 0;
        while (!std::holds_alternative<NeedMoreInput>(*decoder.next(input))) {
            ++events;
        }
        QCOMPARE(events, 16);
    }

    void refusesALongFrameByItsLengthAlone()
    {
        QCOMPARE(errorOf(QByteArray::fromHex("00100001")), Errc::MessageTooLong);
        QCOMPARE(errorOf(QByteArray::fromHex("ffffffff")), Errc::MessageTooLong);
        QCOMPARE(errorOf(QByteArray::fromHex("00100000")), Errc{});
    }

    void refusesALongMessageThatOnlyABlockMayReach()
    {
        DecoderLimits limits;
        limits.maxMessage = 100;
        QCOMPARE(errorOf(QByteArray::fromHex("0000006505"), limits), Errc::MessageTooLong);
        QCOMPARE(errorOf(QByteArray::fromHex("00000065c8"), limits), Errc::MessageTooLong);
        QCOMPARE(errorOf(QByteArray::fromHex("0000006405"), limits), Errc{});
        QCOMPARE(errorOf(QByteArray::fromHex("0000006507"), limits), Errc{});
    }

    void refusesABlockThatIsTooLong()
    {
        QCOMPARE(errorOf(QByteArray::fromHex("0000400907")), Errc{});
        QCOMPARE(errorOf(QByteArray::fromHex("0000400a07")), Errc::BlockTooLong);
    }

    void refusesABlockWithoutPayload()
    {
        QCOMPARE(errorOf(QByteArray::fromHex("0000000107")), Errc::MessageTooShort);
        QCOMPARE(errorOf(QByteArray::fromHex("0000000807")), Errc::MessageTooShort);
        QCOMPARE(errorOf(QByteArray::fromHex("0000000907")), Errc::MessageTooShort);
        QCOMPARE(errorOf(QByteArray::fromHex("0000000a07")), Errc{});
    }

    void refusesAnExtendedMessageWithoutId()
    {
        QCOMPARE(errorOf(QByteArray::fromHex("0000000114")), Errc::MessageTooShort);
    }

    void refusesAWrongLength_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("length");
        const QList<std::pair<int, int>> lengths{{0, 1}, {1, 1}, {2, 1}, {3, 1}, {4, 5}, {6, 13}, {8, 13},
            {9, 3}, {13, 5}, {14, 1}, {15, 1}, {16, 13}, {17, 5}};
        for (const auto& [id, length] : lengths) {
            QTest::addRow("id %d", id) << id << length;
        }
    }
    void refusesAWrongLength()
    {
        QFETCH(const int, id);
        QFETCH(const int, length);
        const auto frame = [id](int frameLength) {
            return QByteArray(3, '\0') + static_cast<char>(frameLength) + static_cast<char>(id);
        };
        QCOMPARE(errorOf(frame(length + 1)), Errc::WrongLength);
        if (length > 1) {
            QCOMPARE(errorOf(frame(length - 1)), Errc::WrongLength);
        }
        QCOMPARE(errorOf(frame(length)), Errc{});
    }

    void skipsAnUnknownMessageWithoutBufferingIt()
    {
        MessageDecoder decoder;
        const QByteArray head = QByteArray::fromHex("0000100115");
        Transcript transcript;
        QVERIFY(feed(decoder, head, transcript));
        QVERIFY(feed(decoder, QByteArray(4095, 'x'), transcript));
        QVERIFY(transcript.lines.isEmpty());
        QVERIFY(feed(decoder, 'x' + encode(Message(Choke{})), transcript));
        QCOMPARE(transcript.lines.size(), 2);
        QCOMPARE(transcript.lines.first(), "message " + encode(Message(Unknown{0x15})).toHex());
    }

    void staysFailed()
    {
        MessageDecoder decoder;
        QByteArray bad = QByteArray::fromHex("0000000200ff");
        QByteArrayView input(bad);
        const auto first = decoder.next(input);
        QVERIFY(!first.has_value());
        const QByteArray good = encode(Message(Choke{}));
        QByteArrayView more(good);
        const auto second = decoder.next(more);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error(), first.error());
        QCOMPARE(more.size(), good.size());
    }

    void obeysNewLimitsFromTheNextFrameOn()
    {
        MessageDecoder decoder;
        Transcript transcript;
        QVERIFY(feed(decoder, encode(Message(BitfieldMessage{QByteArray(100, 'x')})), transcript));
        DecoderLimits limits;
        limits.maxMessage = 50;
        decoder.setLimits(limits);
        QVERIFY(!feed(decoder, encode(Message(BitfieldMessage{QByteArray(100, 'x')})), transcript));
    }

    void survivesRandomBytes()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        DecoderLimits limits;
        limits.maxMessage = 300;
        limits.maxBlock = 64;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray bytes = fuzz::randomBytes(random, 120, frameBytes);
            const Transcript whole = decodeWhole(bytes, limits);
            QVERIFY(whole.lines.size() <= bytes.size() + 1);
            QCOMPARE(decodeParts(test::fragments(bytes, random), limits).lines, whole.lines);
        }
    }

    void saysTheSameOfMutatedBytesHoweverTheyAreCut()
    {
        SeededRandom random(fuzz::seedFromEnvironment(1));
        DecoderLimits limits;
        limits.maxBlock = 64;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray bytes = fuzz::mutate(conversation(random), random);
            const Transcript whole = decodeWhole(bytes, limits);
            QVERIFY(whole.lines.size() <= bytes.size() + 1);
            QCOMPARE(decodeParts(test::fragments(bytes, random), limits).lines, whole.lines);
        }
    }
};

FRESHET_TEST(MessageDecoderTest)
#include "message_decoder_test.moc"
