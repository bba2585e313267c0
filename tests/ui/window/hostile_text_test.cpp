// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>
#include <QTreeView>

#include <ctime>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

namespace {

constexpr qsizetype longestCell = 4'200;
constexpr double longestFrameMs = 100;
constexpr qsizetype mebibyte = 1 << 20;

/// Processor time of this process, so that a busy machine does not matter.
double cpuMs()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

bool isPlain(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
    });
}

/// What is wrong with a text that a model gives for a cell; empty if nothing.
QString faultOf(const QString& text, bool isToolTip)
{
    if (!isPlain(text)) {
        return QStringLiteral("control characters");
    }
    if (text.size() > longestCell * (isToolTip ? 6 : 1)) {
        return QStringLiteral("%1 characters").arg(text.size());
    }
    if (isToolTip && Qt::mightBeRichText(text)) {
        // Obeyed as markup: only ours may be in it.
        QTextDocument document;
        document.setHtml(text);
        const bool isObeyed = text.contains(QLatin1String("<img")) || text.contains(QLatin1String("<a "))
            || text.contains(QLatin1String("<b>"));
        return isObeyed ? QStringLiteral("markup") : QString();
    }
    return {};
}

QStringList faultsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList faults;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex cell = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
                const QString fault = faultOf(cell.data(role).toString(), role == Qt::ToolTipRole);
                if (!fault.isEmpty()) {
                    faults.append(QStringLiteral("row %1, column %2, role %3: %4")
                                      .arg(row)
                                      .arg(column)
                                      .arg(role)
                                      .arg(fault));
                }
            }
        }
        faults += faultsOf(model, model.index(row, 0, parent));
    }
    return faults;
}

} // namespace

/// Text from strangers, in every place where it is shown: plain, cut, and quick.
class HostileTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextIsPlainCutAndQuick_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral(
            "<img src=\"http://evil.example/x.png\"><b>bold</b><a href=\"file:///etc\">&amp;</a>");
        QTest::newRow("bidi") << QStringLiteral(u"a\u202eexe.gpj\u202c\u2066b\u2069\u200f\u061c");
        QTest::newRow("zero") << QString(
            QStringLiteral("a") + QChar(0) + QStringLiteral("b\r\n\x1b[31m\x7f"));
        QTest::newRow("1 MiB") << QString(mebibyte, u'W');
        QTest::newRow("1 MiB that cannot be seen") << QString(mebibyte, QChar(0x202e));
        QTest::newRow("1 MiB of space") << QString(mebibyte, u' ');
        QTest::newRow("emoji")
            << QStringLiteral(u"\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466").repeated(5000);
        QTest::newRow("combining") << QStringLiteral(u"a\u0301\u0302\u0303\u0304").repeated(20'000);
        QTest::newRow("lone surrogates") << QString(1000, QChar(0xd800));
        QTest::newRow("percent") << QStringLiteral("%1 %2 %n %99 &File &amp;").repeated(100);
    }

    void hostileTextIsPlainCutAndQuick()
    {
        QFETCH(QString, text);
        Stage stage;
        api::TorrentSnapshot torrent = freshet::test::makeTorrent(1, text);
        torrent.contentName = text;
        torrent.category = text;
        torrent.tags = {text};
        torrent.trackerHost = text;
        torrent.saveFolder = text;
        torrent.fault = {api::FaultKind::TrackerUnreachable, text, text};
        api::TorrentDetails details = freshet::test::sceneDetails();
        for (api::PeerSnapshot& peer : details.peers) {
            peer.client = text;
            peer.address = text;
        }
        for (api::FileSnapshot& file : details.files) {
            file.path = text;
        }
        details.trackers[0].url = text;
        details.trackers[0].message = text;
        details.trackers[0].fault = torrent.fault;
        details.comment = text;
        details.createdBy = text;
        details.magnetLink = text;
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        double slowest = 0;
        for (int tab = 0; tab < tabs->count(); ++tab) {
            stage.session.put(torrent);
            stage.list()->selectTorrent(TorrentId{1});
            stage.session.putDetails(details);
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            const double begin = cpuMs();
            stage.session.put(torrent);
            stage.session.putDetails(details);
            QApplication::processEvents();
            slowest = qMax(slowest, cpuMs() - begin);
        }
        for (const QTreeView* view : stage.window.findChildren<QTreeView*>()) {
            const QStringList faults = faultsOf(*view->model());
            QVERIFY2(faults.isEmpty(),
                qPrintable(view->objectName() + QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
        }
        for (const QLabel* label : stage.window.findChildren<QLabel*>()) {
            // Rich texts of our own escape what they quote.
            const bool isObeyed = label->textFormat() != Qt::PlainText
                && (label->text().contains(QLatin1String("<img"))
                    || label->text().contains(QLatin1String("href=\"file")));
            QVERIFY2(!isObeyed, qPrintable(label->objectName() + label->text().left(200)));
            QVERIFY2(isPlain(label->text()),
                qPrintable(label->objectName() + QLatin1Char(' ') + label->parentWidget()->objectName()
                    + QLatin1Char(' ') + label->text().left(200)));
            QVERIFY2(label->text().size() <= longestCell * 6,
                qPrintable(label->objectName() + QLatin1Char(' ') + label->parentWidget()->objectName()
                    + QLatin1Char(' ') + label->text().left(200)));
        }
        QVERIFY2(slowest < longestFrameMs, qPrintable(QStringLiteral("%1 ms").arg(slowest)));
    }
};

FRESHET_TEST(HostileTextTest)
#include "hostile_text_test.moc"
