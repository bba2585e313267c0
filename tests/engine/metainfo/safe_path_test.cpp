// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/metainfo/safe_path.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <ctime>

using namespace freshet::metainfo;

namespace {

QStringList safePaths(const QList<QStringList>& rawPaths)
{
    SafePaths paths;
    QStringList result;
    for (const QStringList& raw : rawPaths) {
        const auto path = paths.add(raw);
        result.append(path ? *path : QStringLiteral("<refused>"));
    }
    return result;
}

QStringList parts(const char* path)
{
    return QString::fromUtf8(path).split(u'/');
}

} // namespace

class SafePathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defusesNames_data();
    void defusesNames();
    void cutsLongNamesBeforeTheirExtension();
    void neverCutsInsideACharacter();
    void dropsComponentsThatClimb();
    void tellsCollidingFilesApart();
    void mergesFoldersThatDifferInCase();
    void tellsFilesAndFoldersApart();
    void numbersLongNamesWithinTheLimit();
    void refusesPathsThatAreTooDeepOrTooLong();
    void boundsFoldersAndTheSumOfPaths();
    void knowsSafePaths();
    void handlesManyEqualNamesInLittleCpuTime();
    void handlesManyLongNamesThatShareABeginning();
};
FRESHET_TEST(SafePathTest)

void SafePathTest::defusesNames_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char* name, const QString& raw, const QString& safe) {
        QTest::newRow(name) << raw << safe;
    };
    row("plain", QStringLiteral("Song (live).mp3"), QStringLiteral("Song (live).mp3"));
    row("unicode", QStringLiteral("\u65E5\u672C \U0001F600.txt"),
        QStringLiteral("\u65E5\u672C \U0001F600.txt"));
    row("hidden", QStringLiteral(".config"), QStringLiteral(".config"));
    row("empty", QString(), QString());
    row("dot", QStringLiteral("."), QString());
    row("dot dot", QStringLiteral(".."), QString());
    row("three dots", QStringLiteral("..."), QStringLiteral("_"));
    row("dots and blanks", QStringLiteral(".. "), QStringLiteral("_"));
    row("blank", QStringLiteral(" "), QStringLiteral("_"));
    row("slash", QStringLiteral("../../etc/passwd"), QStringLiteral(".._.._etc_passwd"));
    row("absolute", QStringLiteral("/etc"), QStringLiteral("_etc"));
    row("backslash", QStringLiteral("..\\x"), QStringLiteral(".._x"));
    row("drive", QStringLiteral("C:"), QStringLiteral("C_"));
    row("stream", QStringLiteral("a.txt:b"), QStringLiteral("a.txt_b"));
    row("windows characters", QStringLiteral("<a>|\"b\"?*"), QStringLiteral("_a___b___"));
    row("nul", QStringLiteral("a") + QChar(0) + QStringLiteral("b"), QStringLiteral("a_b"));
    row("newline", QStringLiteral("a\nb\x7F"), QStringLiteral("a_b_"));
    row("bidi", QStringLiteral("a\u202Egpj.exe\u2066"), QStringLiteral("a_gpj.exe_"));
    row("lone surrogate", QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b"), QStringLiteral("a_b"));
    row("trailing dot", QStringLiteral("a."), QStringLiteral("a"));
    row("trailing blanks", QStringLiteral("a. . "), QStringLiteral("a"));
    row("device", QStringLiteral("NUL"), QStringLiteral("_NUL"));
    row("device in lower case", QStringLiteral("con.txt"), QStringLiteral("_con.txt"));
    row("device with blank", QStringLiteral("aux .tar.gz"), QStringLiteral("_aux .tar.gz"));
    row("numbered device", QStringLiteral("COM1.log"), QStringLiteral("_COM1.log"));
    row("superscript device", QStringLiteral("lpt\u00B2"), QStringLiteral("_lpt\u00B2"));
    row("no device", QStringLiteral("COM10"), QStringLiteral("COM10"));
    row("no device either", QStringLiteral("console"), QStringLiteral("console"));
}

void SafePathTest::defusesNames()
{
    QFETCH(const QString, raw);
    QTEST(safeName(raw), "safe");
    QCOMPARE(safeName(safeName(raw)), safeName(raw));
}

void SafePathTest::cutsLongNamesBeforeTheirExtension()
{
    const QString name = safeName(QString(QString(300, u'a') + QStringLiteral(".mkv")));
    QCOMPARE(name, QString(251, u'a') + QStringLiteral(".mkv"));
    QCOMPARE(safeName(QString(QStringLiteral("a.") + QString(300, u'b'))).size(), 255);
    QCOMPARE(safeName(QString(255, u'a')), QString(255, u'a'));
}

void SafePathTest::neverCutsInsideACharacter()
{
    for (const QString& character :
        {QStringLiteral("\U0001F600"), QStringLiteral("\u65E5"), QStringLiteral("\u00FC")}) {
        const QString name = safeName(character.repeated(300));
        QVERIFY(name.toUtf8().size() <= 255 && name.toUtf8().size() > 250);
        QVERIFY(!name.contains(QChar::ReplacementCharacter) && !name.back().isHighSurrogate());
    }
}

void SafePathTest::dropsComponentsThatClimb()
{
    QCOMPARE(safePaths({parts("../../a"), parts("/b"), parts("x/./y//z"), {QStringLiteral("..")}, {}}),
        (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("x/y/z"),
            QStringLiteral("<refused>"), QStringLiteral("<refused>")}));
}

void SafePathTest::tellsCollidingFilesApart()
{
    QCOMPARE(safePaths({parts("a.txt"), parts("A.TXT"), parts("a.txt"), parts("a (2).txt"), parts("a?"),
                 parts("a*"), parts("d/a.txt"), parts("u\u0308"), parts("\u00FC"), parts("%1 %2"),
                 parts("%1 %2")}),
        (QStringList{QStringLiteral("a.txt"), QStringLiteral("A (2).TXT"), QStringLiteral("a (3).txt"),
            QStringLiteral("a (2) (2).txt"), QStringLiteral("a_"), QStringLiteral("a_ (2)"),
            QStringLiteral("d/a.txt"), QStringLiteral("u\u0308"), QStringLiteral("\u00FC (2)"),
            QStringLiteral("%1 %2"), QStringLiteral("%1 %2 (2)")}));
}

void SafePathTest::mergesFoldersThatDifferInCase()
{
    QCOMPARE(safePaths({parts("Dir/a"), parts("dir/b"), parts("DIR/A")}),
        (QStringList{QStringLiteral("Dir/a"), QStringLiteral("Dir/b"), QStringLiteral("Dir/A (2)")}));
}

void SafePathTest::tellsFilesAndFoldersApart()
{
    QCOMPARE(safePaths({parts("a"), parts("a/x"), parts("a/y"), parts("b/x"), parts("b")}),
        (QStringList{QStringLiteral("a"), QStringLiteral("a (2)/x"), QStringLiteral("a (2)/y"),
            QStringLiteral("b/x"), QStringLiteral("b (2)")}));
}

void SafePathTest::numbersLongNamesWithinTheLimit()
{
    const QString longName = QString(260, u'a') + QStringLiteral(".mkv");
    const QStringList paths = safePaths({{longName}, {longName}, {longName}});
    for (const QString& path : paths) {
        QVERIFY(path.size() <= maxNameBytes && path.endsWith(QStringLiteral(".mkv")));
    }
    QCOMPARE(QSet<QString>(paths.begin(), paths.end()).size(), 3);
}

void SafePathTest::refusesPathsThatAreTooDeepOrTooLong()
{
    SafePaths paths;
    QVERIFY(paths.add(QStringList(100, QStringLiteral("d"))));
    const auto deep = paths.add(QStringList(101, QStringLiteral("d")));
    QCOMPARE(deep.error().code, std::error_code(Errc::UnsafePath));
    QVERIFY(paths.add(QStringList(11, QString(250, u'd'))));
    const auto tooLong = paths.add(QStringList(13, QString(250, u'd')));
    QCOMPARE(tooLong.error().code, std::error_code(Errc::UnsafePath));
}

void SafePathTest::boundsFoldersAndTheSumOfPaths()
{
    const auto addUntilRefused = [](auto componentsOf) {
        SafePaths paths;
        for (int i = 0; i < 300'000; ++i) {
            if (const auto path = paths.add(componentsOf(i)); !path) {
                return path.error().code;
            }
        }
        return std::error_code();
    };
    const QString file = QStringLiteral("f");
    QCOMPARE(addUntilRefused([&file](int i) {
        return QStringList{QString::number(i), file};
    }),
        std::error_code(Errc::TooManyFiles));
    const QStringList deep(11, QString(250, u'd'));
    QCOMPARE(addUntilRefused([&deep](int i) { return deep + QStringList(QString::number(i)); }),
        std::error_code(Errc::TooManyFiles));
}

void SafePathTest::knowsSafePaths()
{
    for (const QString& path : {QStringLiteral("a"), QStringLiteral("a/b c.txt"), QStringLiteral(".a/ä")}) {
        QVERIFY2(isSafePath(path), qPrintable(path));
        QCOMPARE(*SafePaths().add(path.split(u'/')), path);
    }
    for (const QString& path : {QString(), QStringLiteral("/a"), QStringLiteral("a/"), QStringLiteral("a//b"),
             QStringLiteral("."), QStringLiteral("a/../b"), QStringLiteral("a\\b"), QStringLiteral("con.txt"),
             QStringLiteral("a./b"), QString(256, u'x'), QStringLiteral("a") + QChar(0x202E)}) {
        QVERIFY2(!isSafePath(path), qPrintable(path));
    }
    QVERIFY(!isSafePath(QStringList(maxPathDepth + 1, QStringLiteral("a")).join(u'/')));
    QVERIFY(!isSafePath(QStringList(20, QString(200, u'a')).join(u'/')));
    QCOMPARE(foldedPath(QStringLiteral("A/Ü")), foldedPath(QStringLiteral("a/u\u0308")));
}

void SafePathTest::handlesManyEqualNamesInLittleCpuTime()
{
    const std::clock_t start = std::clock();
    SafePaths paths;
    QSet<QString> seen;
    for (int i = 0; i < 200'000; ++i) {
        seen.insert(*paths.add({QStringLiteral("folder"), QStringLiteral("same.txt")}));
    }
    QCOMPARE(seen.size(), 200'000);
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
}

void SafePathTest::handlesManyLongNamesThatShareABeginning()
{
    const std::clock_t start = std::clock();
    SafePaths paths;
    QSet<QString> seen;
    for (int i = 0; i < 50'000; ++i) {
        const QString name = QString(250, u'a') + QString::number(10'000 + i % 25'000);
        seen.insert(*paths.add({name}));
    }
    QCOMPARE(seen.size(), 50'000);
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
}

#include "safe_path_test.moc"
