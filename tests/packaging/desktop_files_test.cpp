// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/installed_tree.h"
#include "tests/support/test_main.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

#include "packaging/icons/icon_files.h"

using namespace freshet::test;

namespace {

QByteArray source(const QString& relative)
{
    QFile file(qEnvironmentVariable("FRESHET_SOURCE_DIR") + QLatin1Char('/') + relative);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What is wrong with an XML document; empty if nothing is.
QString xmlComplaint(const QByteArray& document)
{
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return reader.errorString();
}

} // namespace

/// What desktops read, checked by their own tools and against each other.
class DesktopFilesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<InstalledTree> m_tree;

    QString desktopFile() { return QStringLiteral("share/applications/%1.desktop").arg(applicationId()); }
    QString metadataFile() { return QStringLiteral("share/metainfo/%1.metainfo.xml").arg(applicationId()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_tree = std::make_unique<InstalledTree>();
        QVERIFY2(m_tree->complaint().isEmpty(), m_tree->complaint());
    }

    void theDesktopEntryIsValid()
    {
        const QString tool = QStringLiteral("desktop-file-validate");
        SKIP_WITHOUT(tool)
        const ProgramRun run = runProgram(tool, {m_tree->path(desktopFile())});
        QVERIFY2(run.isGood() && run.output.isEmpty(), run.told());
    }

    void theDesktopEntrySaysWhatItOpens()
    {
        const QByteArray entry = m_tree->read(desktopFile());
        QVERIFY(entry.contains("\nMimeType=application/x-bittorrent;x-scheme-handler/magnet;\n"));
        QVERIFY(entry.contains("\nExec=freshet %U\n"));
        QVERIFY(entry.contains("\nStartupNotify=true\n"));
        QVERIFY(entry.contains(QByteArray("\nIcon=" + applicationId().toUtf8() + '\n')));
    }

    void theMetadataIsValid()
    {
        const QString tool = QStringLiteral("appstreamcli");
        SKIP_WITHOUT(tool)
        const ProgramRun run = runProgram(tool,
            {QStringLiteral("validate"), QStringLiteral("--no-net"), QStringLiteral("--strict"),
                m_tree->path(metadataFile())});
        // The placeholder of a domain is all it may find worth a remark.
        QVERIFY2(run.isGood() || run.output.count("I: ") == 1, run.told());
        QVERIFY2(!run.output.contains("W: ") && !run.output.contains("E: "), run.told());
    }

    void theMetadataIsAboutThisVersion()
    {
        const QByteArray metadata = m_tree->read(metadataFile());
        QVERIFY(metadata.contains("<release version=\"" FRESHET_VERSION "\""));
        QVERIFY(metadata.contains(QByteArray("<id>" + applicationId().toUtf8() + "</id>")));
        QVERIFY(metadata.contains(
            QByteArray("<launchable type=\"desktop-id\">" + applicationId().toUtf8() + ".desktop<")));
        static const QRegularExpression picture(QStringLiteral("/screenshots/([a-z-]+\\.png)<"));
        auto matches = picture.globalMatch(QString::fromUtf8(metadata));
        QVERIFY(matches.hasNext());
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            QVERIFY2(!source(QStringLiteral("resources/screenshots/") + name).isEmpty(), qPrintable(name));
        }
    }

    void theServiceIsValidAndShutIn()
    {
        const QString tool = QStringLiteral("systemd-analyze");
        SKIP_WITHOUT(tool)
        const QString unit = QStringLiteral("lib/systemd/user/freshet-headless.service");
        QByteArray text = m_tree->read(unit);
        static const QRegularExpression program(QStringLiteral("ExecStart=\\S+/freshet-cli "));
        text = QString::fromUtf8(text)
                   .replace(program,
                       QStringLiteral("ExecStart=%1 ").arg(m_tree->path(QStringLiteral("bin/freshet-cli"))))
                   .toUtf8();
        QFile here(m_tree->path(QStringLiteral("freshet-headless.service")));
        QVERIFY(here.open(QIODevice::WriteOnly) && here.write(text) == text.size());
        here.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_tree->prefix());
        const ProgramRun verify = runProgram(tool,
            {QStringLiteral("--user"), QStringLiteral("--man=no"), QStringLiteral("verify"), here.fileName()},
            environment);
        QVERIFY2(verify.isGood() && verify.output.isEmpty() && verify.errors.isEmpty(), verify.told());
        // Tenths of the "exposure", 100 for a unit that may do everything.
        const ProgramRun security = runProgram(tool,
            {QStringLiteral("security"), QStringLiteral("--offline=yes"), QStringLiteral("--threshold=55"),
                here.fileName()});
        QVERIFY2(security.isGood(), security.told());
    }

    void everySizeOfTheIconIsThere()
    {
        const QString theme = QStringLiteral("share/icons/hicolor/");
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
            const QString file =
                QStringLiteral("%1%2x%2/apps/%3.png").arg(theme).arg(side).arg(applicationId());
            const QImage image(m_tree->path(file));
            QCOMPARE(image.size(), QSize(side, side));
            QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
            QCOMPARE(image.pixelColor(side / 2, side / 2).alpha(), 255);
        }
        QVERIFY(
            QImageReader(m_tree->path(theme + QStringLiteral("scalable/apps/%1.svg").arg(applicationId())))
                .canRead());
        const QByteArray symbolic =
            m_tree->read(theme + QStringLiteral("symbolic/apps/%1-symbolic.svg").arg(applicationId()));
        QCOMPARE(symbolic.count("fill="), 1); // One colour, which the desktop replaces.
        QVERIFY(!symbolic.contains("stroke"));
    }

    void iconFilesOfOtherSystemsHoldThePictures()
    {
        const auto images =
            freshet::icons::renderSvg(source(QStringLiteral("resources/icons/freshet.svg")), {16, 32, 256});
        QCOMPARE(images.size(), 3);
        QByteArray ico = freshet::icons::makeIco(images);
        QBuffer buffer(&ico);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QImageReader reader(&buffer, "ico");
        QCOMPARE(reader.imageCount(), 3);
        for (const auto& image : images) {
            QCOMPARE(reader.read().convertToFormat(QImage::Format_ARGB32),
                QImage::fromData(image.png, "PNG").convertToFormat(QImage::Format_ARGB32));
            reader.jumpToNextImage();
        }
        const QByteArray icns = freshet::icons::makeIcns(images);
        QCOMPARE(icns.left(4), QByteArray("icns"));
        QCOMPARE(qFromBigEndian<quint32>(icns.constData() + 4), static_cast<quint32>(icns.size()));
        QStringList types;
        for (qsizetype at = 8; at < icns.size();) {
            types.append(QString::fromLatin1(icns.mid(at, 4)));
            const auto length = qFromBigEndian<quint32>(icns.constData() + at + 4);
            const QImage image =
                QImage::fromData(icns.mid(at + 8, static_cast<qsizetype>(length) - 8), "PNG");
            QVERIFY(!image.isNull());
            at += static_cast<qsizetype>(length);
        }
        QCOMPARE(types.join(QLatin1Char(' ')), QStringLiteral("icp4 icp5 ic11 ic08 ic13"));
    }

    void everySystemIsToldOfTorrentsAndMagnetLinks_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArrayList>("words");
        QTest::newRow("macOS") << QStringLiteral("packaging/macos/Info.plist.in")
                               << QByteArrayList{"<string>torrent</string>", "<string>magnet</string>"};
        QTest::newRow("WiX") << QStringLiteral("packaging/windows/associations.wix.xml")
                             << QByteArrayList{".torrent", "Name=\"magnet\"", "URL Protocol"};
        QTest::newRow("NSIS") << QStringLiteral("packaging/windows/associations.nsh")
                              << QByteArrayList{"\\.torrent", "\"magnet\"", "URL Protocol"};
        QTest::newRow("MIME") << QStringLiteral("packaging/linux/freshet-mime.xml")
                              << QByteArrayList{"*.torrent", "application/x-bittorrent"};
        QTest::newRow("Flatpak") << QStringLiteral("packaging/flatpak/%1.yml").arg(applicationId())
                                 << QByteArrayList{
                                        "id: " + applicationId().toUtf8() + '\n', "command: freshet"};
    }
    void everySystemIsToldOfTorrentsAndMagnetLinks()
    {
        QFETCH(QString, file);
        QFETCH(QByteArrayList, words);
        const QByteArray text = source(file);
        if (text.startsWith("<?xml")) {
            QCOMPARE(xmlComplaint(text), QString());
        }
        for (const QByteArray& word : words) {
            QVERIFY2(text.contains(word), word);
        }
    }
};

FRESHET_TEST(DesktopFilesTest)
#include "desktop_files_test.moc"
