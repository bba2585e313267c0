// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session_errc.h"
#include "engine/session/store_writer.h"
#include "tests/engine/session/sample_records.h"
#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace freshet;
using namespace freshet::session;
using namespace freshet::test;

namespace {

constexpr std::chrono::seconds patience{20};

std::unique_ptr<StoreWriter> openedStore(const QString& folder)
{
    auto writer = StoreWriter::open(folder);
    if (!writer) {
        qFatal("%s", qPrintable(writer.error().toString()));
    }
    return std::move(*writer);
}

} // namespace

class StoreWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void jobsRunInOrderOnAnotherThread()
    {
        const auto writer = openedStore(m_folder->path());
        QList<int> order;
        QThread* thread = nullptr;
        for (int i = 0; i < 100; ++i) {
            writer->post([&, i](TorrentStore&) -> Result<> {
                order.append(i);
                thread = QThread::currentThread();
                return {};
            });
        }
        QVERIFY(writer->flushAndWait(patience));
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        QVERIFY(thread && thread != QThread::currentThread());
    }

    void progressIsCollectedIntoOneTransaction()
    {
        const auto writer = openedStore(m_folder->path());
        QSemaphore gate;
        std::atomic<qint64> before = 0;
        std::atomic<qint64> after = 0;
        writer->post([&](TorrentStore& store) {
            auto saved = store.saveTorrents({makeRecord(1), makeRecord(2)});
            gate.acquire();
            before = store.transactionCount();
            return saved;
        });
        TorrentProgress progress = makeRecord(1).progress;
        for (int i = 1; i <= 500; ++i) {
            progress.uploaded = i;
            writer->saveProgress({{TorrentId(1 + static_cast<quint64>(i) % 2), progress}});
        }
        QList<TorrentRecord> stored;
        writer->post([&](TorrentStore& store) -> Result<> {
            after = store.transactionCount();
            stored = store.load()->torrents;
            return {};
        });
        gate.release();
        QVERIFY(writer->flushAndWait(patience));
        QCOMPARE(after - before, 1);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.at(0).progress.uploaded, 499);
        QCOMPARE(stored.at(1).progress.uploaded, 500);
    }

    void progressDoesNotOvertakeJobs()
    {
        const auto writer = openedStore(m_folder->path());
        QSemaphore gate;
        writer->post([&](TorrentStore&) -> Result<> {
            gate.acquire();
            return {};
        });
        TorrentRecord record = makeRecord(1);
        writer->post([record](TorrentStore& store) { return store.saveTorrents({record}); });
        record.progress.uploaded = 1;
        writer->saveProgress({{record.id, record.progress}});
        ByteCount seen = -1;
        writer->post([&](TorrentStore& store) -> Result<> {
            seen = store.load()->torrents.first().progress.uploaded;
            return {};
        });
        record.progress.uploaded = 2;
        writer->saveProgress({{record.id, record.progress}});
        gate.release();
        QVERIFY(writer->flushAndWait(patience));
        QCOMPARE(seen, 1);
    }

    void closingWritesWhatIsLeft()
    {
        {
            const auto writer = openedStore(m_folder->path());
            writer->post([](TorrentStore& store) { return store.saveTorrents({makeRecord(1)}); });
            TorrentProgress progress = makeRecord(1).progress;
            progress.uploaded = 4711;
            writer->saveProgress({{TorrentId(1), progress}});
        }
        const auto store = TorrentStore::open(m_folder->path());
        QVERIFY(store);
        QVERIFY((*store)->wasClosedCleanly());
        QCOMPARE((*store)->load()->torrents.first().progress.uploaded, 4711);
    }

    void whatCannotBeWrittenIsReportedOnceAndTriedAgain()
    {
        const auto writer = openedStore(m_folder->path());
        QSignalSpy failed(writer.get(), &StoreWriter::failed);
        std::atomic<int> attempts = 0;
        std::atomic<bool> isFull = true;
        std::atomic<bool> cameLater = false;
        writer->post([&](TorrentStore&) -> Result<> {
            ++attempts;
            if (isFull) {
                return failure(Errc::StateNotWritable, QStringLiteral("disk full"));
            }
            return {};
        });
        writer->post([&](TorrentStore&) -> Result<> {
            cameLater = true;
            return {};
        });
        const auto flushed = writer->flushAndWait(patience);
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().detail, QStringLiteral("disk full"));
        QVERIFY(!writer->flushAndWait(patience));
        QVERIFY(attempts >= 2);
        QVERIFY(!cameLater);
        QTRY_COMPARE(failed.size(), 1);
        isFull = false;
        QVERIFY(writer->flushAndWait(patience));
        QVERIFY(cameLater);
        QCOMPARE(failed.size(), 1);
    }

    void jobsThatCanNeverSucceedAreDropped()
    {
        const auto writer = openedStore(m_folder->path());
        QSignalSpy failed(writer.get(), &StoreWriter::failed);
        writer->post([](TorrentStore&) -> Result<> { return failure(Errc::StateUnreadable); });
        QVERIFY(writer->flushAndWait(patience));
        QTRY_COMPARE(failed.size(), 1);
    }

    void waitingIsBounded()
    {
        const auto writer = openedStore(m_folder->path());
        QSemaphore gate;
        writer->post([&](TorrentStore&) -> Result<> {
            gate.acquire();
            return {};
        });
        QVERIFY(!writer->flushAndWait(std::chrono::milliseconds(1)));
        gate.release();
        QVERIFY(writer->flushAndWait(patience));
    }

    void aProfileInUseIsReported()
    {
        const auto writer = openedStore(m_folder->path());
        const auto second = StoreWriter::open(m_folder->path());
        QVERIFY(!second);
        QCOMPARE(second.error().code, std::error_code(Errc::ProfileInUse));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

FRESHET_TEST(StoreWriterTest)
#include "store_writer_test.moc"
