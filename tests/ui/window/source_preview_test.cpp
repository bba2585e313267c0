// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/ui/fake_session.h"
#include "ui/window/source_preview.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::FakeSession;

namespace {

const QString magnetLink =
    QStringLiteral("magnet:?xt=urn:btih:0123456789abcdef0123456789abcdef01234567&dn=Sintel");

/// A session that searches for the file list of a link until it is told.
struct Searching
{
    Searching()
    {
        api::TorrentPreview preview;
        preview.name = QStringLiteral("Sintel");
        preview.hasMetadata = true;
        session.setPreview(magnetLink, preview);
        session.holdPreviews();
    }
    FakeSession session;
};

} // namespace

class SourcePreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsAnsweredTwice()
    {
        Searching searching;
        const SourcePreview preview(searching.session, api::TorrentSource::fromText(magnetLink), nullptr);
        QSignalSpy answered(&preview, &SourcePreview::answered);
        QVERIFY(preview.isRemote());
        QCOMPARE(preview.name(), QStringLiteral("Sintel"));
        QVERIFY(!preview.answer());
        QTRY_COMPARE(answered.size(), 1);
        QVERIFY(preview.answer() && !(*preview.answer())->hasMetadata);
        searching.session.releasePreviews();
        QTRY_COMPARE(answered.size(), 2);
        QVERIFY((*preview.answer())->hasMetadata);
    }

    void aFileThatIsNoTorrentIsAFault()
    {
        FakeSession session;
        const SourcePreview preview(
            session, api::TorrentSource::fromText(QStringLiteral("/x/a.torrent")), nullptr);
        QVERIFY(!preview.isRemote());
        QTRY_VERIFY(preview.answer().has_value());
        QVERIFY(!*preview.answer());
    }

    void theSearchEndsWithIt()
    {
        Searching searching;
        auto preview = std::make_unique<SourcePreview>(
            searching.session, api::TorrentSource::fromText(magnetLink), nullptr);
        QCOMPARE(searching.session.searches(), 1);
        preview.reset();
        QCOMPARE(searching.session.searches(), 0);
    }

    void whoIsDismissedSaysNothingMore()
    {
        Searching searching;
        QPointer preview =
            new SourcePreview(searching.session, api::TorrentSource::fromText(magnetLink), nullptr);
        QSignalSpy answered(preview, &SourcePreview::answered);
        preview->dismiss();
        QCOMPARE(searching.session.searches(), 0);
        searching.session.releasePreviews();
        QTRY_VERIFY(preview.isNull());
        QVERIFY(answered.isEmpty());
    }
};

FRESHET_TEST(SourcePreviewTest)
#include "source_preview_test.moc"
