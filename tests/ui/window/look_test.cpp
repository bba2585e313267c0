// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screens in all colours. They are drawn at the scale of the environment: the same test runs once for
// each.
#include "tests/support/test_main.h"
#include "tests/ui/window/stage.h"
#include "ui/dialogs/add_torrent_dialog.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/statistics_window.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/piece_map.h"
#include "ui/widgets/program_look.h"
#include "ui/widgets/speed_chart.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

using namespace freshet;
using namespace freshet::ui;
using freshet::test::Stage;

namespace {

/// A square of that size, in px of the layout, is a box: no letter and no icon fills one.
constexpr int boxSize = 16;

struct Colors
{
    const char* name;
    ColorSet set;
    bool isDark;
};

constexpr Colors allColors[] = {{"light", ColorSet::Standard, false}, {"dark", ColorSet::Standard, true},
    {"light, red-green safe", ColorSet::RedGreenSafe, false},
    {"dark, red-green safe", ColorSet::RedGreenSafe, true}};

/// As the settings do.
void putOn(const Colors& colors)
{
    ProgramLook().apply(colors.isDark ? Look::Dark : Look::Light, colors.set);
}

QImage drawn(QWidget& widget)
{
    // Twice: charts lay out in answer to their new size.
    for (int turn = 0; turn < 2; ++turn) {
        QApplication::processEvents();
    }
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The first box that nobody has given the colours of the dark (white), or of the light (black); in px of the
/// image.
std::optional<QPoint> strangeBox(const QImage& image, bool isDark)
{
    const int size = qRound(boxSize * image.devicePixelRatio());
    const auto isStrange = [&image, isDark](int x, int y) {
        const int gray = qGray(image.pixel(x, y));
        return isDark ? gray >= 235 : gray <= 25;
    };
    const auto isBox = [&](int left, int top) {
        for (int y = top; y < top + size; ++y) {
            for (int x = left; x < left + size; ++x) {
                if (!isStrange(x, y)) {
                    return false;
                }
            }
        }
        return true;
    };
    for (int top = 0; top + size <= image.height(); top += size / 4) {
        for (int left = 0; left + size <= image.width(); left += size / 4) {
            if (isStrange(left, top) && isBox(left, top)) {
                return QPoint(left, top);
            }
        }
    }
    return std::nullopt;
}

bool isNear(const QColor& a, const QColor& b)
{
    return qAbs(a.red() - b.red()) < 40 && qAbs(a.green() - b.green()) < 40 && qAbs(a.blue() - b.blue()) < 40;
}

int countOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            count += isNear(QColor(image.pixel(x, y)), color) ? 1 : 0;
        }
    }
    return count;
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        m_before = QApplication::palette();
    }
    void cleanup()
    {
        ProgramLook().apply(Look::Light, ColorSet::Standard);
        QApplication::setPalette(m_before);
    }

    void item58_theScaleIsTheOneThatIsAskedFor()
    {
        const double wanted = qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble();
        QWidget window;
        QCOMPARE(window.devicePixelRatioF(), wanted);
        QCOMPARE(window.grab().devicePixelRatio(), wanted);
    }

    void item58_allScreensFollowTheColours()
    {
        Stage stage;
        stage.window.resize(1180, 760);
        stage.list()->selectTorrent(TorrentId{1});
        freshet::test::playScene(stage.session, 20);
        stage.session.putDetails(freshet::test::sceneDetails());
        stage.trigger(Command::Statistics);
        stage.window.showSettings(SettingsPlace::Appearance);
        AddTorrentDialog adding({QStringLiteral("/tmp"), {}});
        adding.show();
        auto* tabs = stage.find<QTabWidget>("detailsTabs");
        auto* settings = stage.find<SettingsWindow>("settingsWindow");
        // One window throughout: it follows while it is shown.
        for (const Colors& colors : allColors) {
            putOn(colors);
            QList<QPair<QString, QImage>> screens;
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                screens.append({QStringLiteral("tab %1").arg(tab), drawn(stage.window)});
            }
            screens.append({QStringLiteral("statistics"), drawn(*stage.find<QWidget>("statisticsWindow"))});
            screens.append({QStringLiteral("adding"), drawn(adding)});
            for (const auto place : {SettingsPlace::Appearance, SettingsPlace::Speed}) {
                stage.window.showSettings(place);
                screens.append({QStringLiteral("settings"), drawn(*settings)});
            }
            for (const auto& [name, image] : std::as_const(screens)) {
                const auto box = strangeBox(image, colors.isDark);
                QVERIFY2(!box,
                    qPrintable(QStringLiteral("%1 in %2: a box at %3, %4")
                                   .arg(name, QString::fromLatin1(colors.name))
                                   .arg(box ? box->x() : 0)
                                   .arg(box ? box->y() : 0)));
            }
        }
    }

    void item58_theChartFollowsTheColours()
    {
        SpeedChart chart;
        chart.resize(500, 200);
        chart.show();
        SpeedHistory rates;
        constexpr qint64 start = 1'750'000'000'000;
        for (int second = 0; second < 60; ++second) {
            rates.add(start + second * 1000, 4e6, 1e6);
        }
        chart.setLimits({{start, {5'000'000, 2'000'000}}});
        chart.showHistory(rates, start + 59'000);
        for (const Colors& colors : allColors) {
            putOn(colors);
            const QImage image = drawn(chart);
            const Theme theme(chart.palette());
            QCOMPARE(theme.isDark(), colors.isDark);
            // The corner within the focus ring is the window's ground, and every line has its colour.
            const int inset = qRound((focusRingWidth + 1) * image.devicePixelRatio());
            QCOMPARE(
                image.pixelColor(inset, image.height() - 1 - inset), chart.palette().color(QPalette::Window));
            for (const auto line : {ThemeColor::Down, ThemeColor::Up, ThemeColor::Limit}) {
                QVERIFY2(countOf(image, theme.color(line)) > 100, colors.name);
                QVERIFY(Theme::contrast(theme.color(line), chart.palette().color(QPalette::Window)) >= 3);
            }
            QVERIFY2(!strangeBox(image, colors.isDark), colors.name);
        }
    }

    void item58_thePieceMapFollowsTheColours()
    {
        PieceMap map;
        map.setFrameShape(QFrame::NoFrame);
        map.resize(400, 200);
        QByteArray states;
        for (int piece = 0; piece < 60; ++piece) {
            states.append(static_cast<char>(piece / 10));
        }
        map.setPieces(states, QByteArray(60, 2));
        map.setZoom(6);
        map.show();
        for (const Colors& colors : allColors) {
            putOn(colors);
            const QImage image = drawn(map);
            const Theme theme(map.palette());
            const ThemeColor expected[] = {ThemeColor::Missing, ThemeColor::InFlight, ThemeColor::Have,
                ThemeColor::Verify, ThemeColor::Failed, ThemeColor::Skipped};
            for (int piece = 0; piece < 60; ++piece) {
                const QPointF center = QRectF(map.cellRect(piece)).center() * image.devicePixelRatio();
                QCOMPARE(QColor(image.pixel(center.toPoint())), theme.color(expected[piece / 10]));
            }
            const int inset = qRound((focusRingWidth + 1) * image.devicePixelRatio());
            QCOMPARE(image.pixelColor(image.width() - 1 - inset, image.height() - 1 - inset),
                map.palette().color(QPalette::Base));
            QVERIFY2(!strangeBox(image, colors.isDark), colors.name);
        }
    }

private:
    QPalette m_before;
};

FRESHET_TEST(LookTest)
#include "look_test.moc"
