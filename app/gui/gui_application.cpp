// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/gui_application.h"

#include "app/common/descriptor_limit.h"
#include "app/gui/first_start.h"
#include "app/gui/plain_desktop.h"
#include "app/metrics/metrics_exporter.h"
#include "engine/session/engine_session.h"
#include "ui/models/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTimer>

#ifdef FRESHET_HAS_DBUS
#include "app/desktop/dbus_desktop.h"
#endif

#include <chrono>
#include <cstdio>

namespace freshet::app {

namespace {

constexpr int exitNoEngine = 2;
/// Whoever was a moment faster is about to listen.
constexpr auto patience = std::chrono::seconds(5);
constexpr auto pauseBetweenTries = std::chrono::milliseconds(50);

void complain(const api::Fault& fault)
{
    std::fprintf(stderr, "freshet: %s\n", qUtf8Printable(api::describe(fault)));
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), ui::errorText(fault));
}

#ifdef FRESHET_HAS_DBUS
/// Each profile has an entry of its own; that of the usual one is named as the program.
AutostartEntry autostartOf(const QString& profileFolder)
{
    // A single-file package is started by the file.
    const QString package = qEnvironmentVariable("APPIMAGE");
    QStringList command{package.isEmpty() ? QCoreApplication::applicationFilePath() : package};
    QString name = QGuiApplication::desktopFileName();
    const QString profile = QDir(profileFolder).absolutePath();
    if (profile != QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) {
        constexpr int nameLength = 8;
        const QByteArray digest = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256);
        name += QLatin1Char('-') + QString::fromLatin1(digest.toHex().first(nameLength));
        command += {QStringLiteral("--profile"), profile};
    }
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return {config + QStringLiteral("/autostart"), name, command, QGuiApplication::desktopFileName()};
}
#endif

std::unique_ptr<ui::Desktop> makeDesktop(const QString& profileFolder)
{
#ifdef FRESHET_HAS_DBUS
    auto desktop = std::make_unique<DbusDesktop>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    // Inside of a sandbox the folder is not the desktop's.
    if (!QFileInfo::exists(QStringLiteral("/.flatpak-info"))) {
        desktop->setAutostart(autostartOf(profileFolder));
    }
    return desktop;
#else
    Q_UNUSED(profileFolder)
    return std::make_unique<PlainDesktop>();
#endif
}

} // namespace

GuiApplication::GuiApplication(const GuiArguments& arguments)
    : m_profileFolder(arguments.profileFolder)
    , m_isHidden(arguments.isHidden)
    , m_instance(m_profileFolder)
    , m_desktop(makeDesktop(m_profileFolder))
    , m_host(m_profileFolder, m_desktop.get())
{
    QApplication::setWindowIcon(ui::applicationIcon());
    qApp->installEventFilter(&m_fileOpen);
}

GuiApplication::~GuiApplication()
{
    // The window looks at the session until its end.
    m_host.close();
    m_metrics.reset();
    m_session.reset();
}

/// The exit code, if this start ends here.
std::optional<int> GuiApplication::startSession(const StartRequest& request)
{
    QDir().mkpath(m_profileFolder);
    session::EngineConfig config;
    config.profileFolder = m_profileFolder;
    config.maxDescriptors = raiseDescriptorLimit();
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto session = session::EngineSession::create(config);
        if (session) {
            m_session = std::move(*session);
            return std::nullopt;
        }
        // Two starts at once: nobody listened, but the other one has the profile by now.
        const bool isTaken = session.error().kind == api::FaultKind::ProfileInUse;
        if (isTaken && m_instance.handOver(request) == SingleInstance::HandOver::Done) {
            return 0;
        }
        if (!isTaken || deadline.hasExpired()) {
            complain(session.error());
            return exitNoEngine;
        }
        QEventLoop untilNextTry;
        QTimer::singleShot(pauseBetweenTries, &untilNextTry, &QEventLoop::quit);
        untilNextTry.exec();
    }
}

int GuiApplication::run(const StartRequest& request)
{
    const bool isFirst = isFirstStart(m_profileFolder);
    if (const auto code = startSession(request)) {
        return *code;
    }
    if (isFirst) {
        choosePort(*m_session);
    }
    m_instance.listen();
    m_metrics = std::make_unique<metrics::MetricsExporter>(*m_session);
    QObject::connect(
        &m_host, &WindowHost::windowMade, &m_host, [this](ui::MainWindow& window) { connectWindow(window); });
    m_host.open(*m_session, m_isHidden);
    addSources(request.sources + m_fileOpen.takeEarly(), request.workingFolder);
    return QApplication::exec();
}

void GuiApplication::connectWindow(ui::MainWindow& window)
{
    QObject::connect(
        &m_instance, &SingleInstance::requestReceived, &window, [this, &window](const StartRequest& request) {
            // Who is not asked is not disturbed either.
            const bool isForWindow = request.sources.isEmpty() || window.asksBeforeAdding();
            if (isForWindow) {
                request.token.announce();
                window.bringToFront();
            }
            request.token.finish(isForWindow ? window.windowHandle() : nullptr);
            addSources(request.sources, request.workingFolder);
        });
    QObject::connect(&m_fileOpen, &FileOpenFilter::sourceOpened, &window,
        [this](const QString& source) { addSources({source}, m_profileFolder); });
    QObject::connect(
        m_metrics.get(), &metrics::MetricsExporter::failed, &window, [&window](const api::Fault& fault) {
            window.showNotice({api::Notice::Kind::Warning, std::nullopt, {}, fault});
        });
}

void GuiApplication::addSources(const QStringList& sources, const QString& workingFolder)
{
    if (!sources.isEmpty()) {
        m_host.window().addSources(ui::sourcesFromArguments(sources, workingFolder));
    }
}

} // namespace freshet::app
