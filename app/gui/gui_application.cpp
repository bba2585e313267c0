// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/gui_application.h"

#include "app/gui/plain_desktop.h"
#include "app/metrics/metrics_exporter.h"
#include "engine/session/engine_session.h"
#include "ui/models/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QMessageBox>
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

std::unique_ptr<ui::Desktop> makeDesktop()
{
#ifdef FRESHET_HAS_DBUS
    return std::make_unique<DbusDesktop>(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
#else
    return std::make_unique<PlainDesktop>();
#endif
}

} // namespace

GuiApplication::GuiApplication(const QString& profileFolder)
    : m_profileFolder(profileFolder)
    , m_instance(profileFolder)
    , m_desktop(makeDesktop())
    , m_host(profileFolder, m_desktop.get())
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
    if (const auto code = startSession(request)) {
        return *code;
    }
    m_instance.listen();
    m_metrics = std::make_unique<metrics::MetricsExporter>(*m_session);
    QObject::connect(
        &m_host, &WindowHost::windowMade, &m_host, [this](ui::MainWindow& window) { connectWindow(window); });
    m_host.open(*m_session);
    addSources(request.sources + m_fileOpen.takeEarly(), request.workingFolder);
    return QApplication::exec();
}

void GuiApplication::connectWindow(ui::MainWindow& window)
{
    QObject::connect(
        &m_instance, &SingleInstance::requestReceived, &window, [this, &window](const StartRequest& request) {
            request.token.announce();
            window.bringToFront();
            request.token.finish(*window.windowHandle());
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
