// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/lane_hasher.h"
#include "tests/support/test_main.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace freshet;

namespace {

using Method = LaneHasher::Method;

QByteArray randomBytes(qsizetype size, quint32 seed)
{
    QRandomGenerator generator(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& c : bytes) {
        c = static_cast<char>(generator.generate());
    }
    return bytes;
}

/// Compares all of them with OpenSSL's answers, one message at a time.
void compare(const LaneHasher& hasher, const std::vector<QByteArrayView>& messages)
{
    std::vector<Sha1Digest> sha1s(messages.size());
    std::vector<Sha256Digest> sha256s(messages.size());
    hasher.sha1(messages, sha1s);
    hasher.sha256(messages, sha256s);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const QByteArray which = QByteArray::number(static_cast<qsizetype>(i)) + " of "
            + QByteArray::number(static_cast<qsizetype>(messages.size())) + ", "
            + QByteArray::number(messages[i].size()) + " bytes";
        QVERIFY2(sha1s[i] == sha1(messages[i]), which.constData());
        QVERIFY2(sha256s[i] == sha256(messages[i]), which.constData());
    }
}

} // namespace

class LaneHasherTest : public QObject
{
    Q_OBJECT

    /// Every method that this machine has, with every number of lanes.
    static void addMethods()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("lanes");
        QTest::newRow("OpenSSL") << static_cast<int>(Method::OpenSsl) << 1;
        if (!LaneHasher::isAvailable(Method::ShaNi)) {
            return;
        }
        for (int lanes = 1; lanes <= maxSha1Lanes; ++lanes) {
            QTest::addRow("SHA-NI, %d lanes", lanes) << static_cast<int>(Method::ShaNi) << lanes;
        }
    }
    static LaneHasher hasherOfRow()
    {
        QFETCH(const int, method);
        QFETCH(const int, lanes);
        return LaneHasher(static_cast<Method>(method), lanes);
    }

private Q_SLOTS:
    void agreesWithOpenSslForEveryLength_data() { addMethods(); }
    void agreesWithOpenSslForEveryLength()
    {
        const LaneHasher hasher = hasherOfRow();
        const QByteArray bytes = randomBytes(400, 1);
        for (qsizetype size = 0; size <= 300; ++size) {
            // So many of a length that every lane has had one; each begins at another place.
            std::vector<QByteArrayView> messages;
            for (qsizetype i = 0; i < 9; ++i) {
                messages.push_back(QByteArrayView(bytes).sliced(i * 7, size));
            }
            compare(hasher, messages);
        }
    }

    void takesAnyNumberOfMessages_data() { addMethods(); }
    void takesAnyNumberOfMessages()
    {
        const LaneHasher hasher = hasherOfRow();
        const QByteArray bytes = randomBytes(20'000, 2);
        for (qsizetype count = 0; count <= 20; ++count) {
            std::vector<QByteArrayView> messages;
            for (qsizetype i = 0; i < count; ++i) {
                messages.push_back(QByteArrayView(bytes).sliced(i * 900, 1'000));
            }
            compare(hasher, messages);
        }
    }

    void mixesLengths_data() { addMethods(); }
    void mixesLengths()
    {
        const LaneHasher hasher = hasherOfRow();
        const QByteArray bytes = randomBytes(300'000, 3);
        QRandomGenerator generator(4);
        for (int round = 0; round < 200; ++round) {
            std::vector<QByteArrayView> messages;
            const auto count = generator.bounded(1, 12);
            for (int i = 0; i < count; ++i) {
                // Mostly short ones, so that their ends and beginnings fall into the middle of long ones.
                const int most = generator.bounded(8) == 0 ? 100'000 : 500;
                messages.push_back(
                    QByteArrayView(bytes).sliced(generator.bounded(100'000), generator.bounded(most)));
            }
            compare(hasher, messages);
        }
    }

    void hashesLargeMessages_data() { addMethods(); }
    void hashesLargeMessages()
    {
        const QByteArray bytes = randomBytes(5'000'000, 5);
        const QByteArrayView view(bytes);
        compare(hasherOfRow(),
            {view.first(1'048'576), view.sliced(1'048'576, 1'048'576), view.sliced(3),
                view.sliced(1, 4'194'304), view});
    }

    void hashesARowOfMessagesInParts_data() { addMethods(); }
    void hashesARowOfMessagesInParts()
    {
        const QByteArray bytes = randomBytes(60'000, 6);
        const std::array<QByteArrayView, 6> messages{QByteArrayView(bytes).first(50'000),
            QByteArrayView(bytes).sliced(7, 50'000), QByteArrayView(bytes).sliced(11, 6'401),
            QByteArrayView(), QByteArrayView(bytes).sliced(3, 12'800), QByteArrayView(bytes).sliced(5, 33)};
        Sha1Row row(messages.size(), hasherOfRow());
        QCOMPARE(row.size(), messages.size());
        // Twice, because a row starts over when it is finished.
        for (const qsizetype step : {6'400, 64}) {
            for (qsizetype at = 0; at < 50'000; at += step) {
                std::array<QByteArrayView, 6> parts;
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    const qsizetype from = std::min(at, messages[i].size());
                    parts[i] = messages[i].sliced(from, std::min(step, messages[i].size() - from));
                }
                row.add(parts);
            }
            std::array<Sha1Digest, 6> digests;
            row.finish(digests);
            for (std::size_t i = 0; i < digests.size(); ++i) {
                QVERIFY2(digests[i] == sha1(messages[i]), qPrintable(QString::number(i)));
            }
        }
    }

    void isTheFastestByDefault()
    {
        const Method best = LaneHasher::isAvailable(Method::ShaNi) ? Method::ShaNi : Method::OpenSsl;
        QCOMPARE(LaneHasher().method(), best);
        QVERIFY(LaneHasher::isAvailable(Method::OpenSsl));
        const std::vector<QByteArrayView> messages{"abc", "", "something else"};
        std::vector<Sha1Digest> sha1s(3);
        std::vector<Sha256Digest> sha256s(3);
        sha1Many(messages, sha1s);
        sha256Many(messages, sha256s);
        for (std::size_t i = 0; i < messages.size(); ++i) {
            QCOMPARE(sha1s[i], sha1(messages[i]));
            QCOMPARE(sha256s[i], sha256(messages[i]));
        }
    }
};

FRESHET_TEST(LaneHasherTest)
#include "lane_hasher_test.moc"
