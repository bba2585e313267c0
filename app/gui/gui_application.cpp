// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/gui_application.h"

#include "app/metrics/metrics_exporter.h"
#include "engine/session/engine_session.h"
#include "ui/models/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/window/incoming_sources.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>

#include <cstdio>

namespace freshet::app {

namespace {

constexpr int exitNoEngine = 2;
constexpr int exitNoAnswer = 3;

/// Null if the program cannot start; the user has been told then.
std::unique_ptr<api::Session> makeSession(const QString& profileFolder)
{
    session::EngineConfig config;
    config.profileFolder = profileFolder;
    auto session = session::EngineSession::create(config);
    if (session) {
        return std::move(*session);
    }
    std::fprintf(stderr, "freshet: %s\n", qUtf8Printable(api::describe(session.error())));
    QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), ui::errorText(session.error()));
    return nullptr;
}

} // namespace

GuiApplication::GuiApplication(const GuiArguments& arguments)
    : m_arguments(arguments)
    , m_instance(arguments.profileFolder)
    , m_host(arguments.profileFolder)
{
    QApplication::setWindowIcon(ui::applicationIcon());
}

GuiApplication::~GuiApplication()
{
    // The window looks at the session until its end.
    m_host.close();
    m_metrics.reset();
    m_session.reset();
}

int GuiApplication::run()
{
    const QString workingFolder = QDir::currentPath();
    switch (m_instance.handOver(m_arguments.sources, workingFolder)) {
    case SingleInstance::HandOver::Done: return 0;
    case SingleInstance::HandOver::NoAnswer:
        std::fputs("freshet: another instance runs on this profile but does not answer\n", stderr);
        return exitNoAnswer;
    case SingleInstance::HandOver::NobodyThere: break;
    }
    QDir().mkpath(m_arguments.profileFolder);
    m_instance.listen();
    m_session = makeSession(m_arguments.profileFolder);
    if (!m_session) {
        return exitNoEngine;
    }
    m_metrics = std::make_unique<metrics::MetricsExporter>(*m_session);
    QObject::connect(
        &m_host, &WindowHost::windowMade, &m_host, [this](ui::MainWindow& window) { connectWindow(window); });
    m_host.open(*m_session);
    addSources(m_arguments.sources, workingFolder);
    return QApplication::exec();
}

void GuiApplication::connectWindow(ui::MainWindow& window)
{
    QObject::connect(&m_instance, &SingleInstance::argumentsReceived, &window,
        [this](const QStringList& sources, const QString& folder) { addSources(sources, folder); });
    QObject::connect(
        m_metrics.get(), &metrics::MetricsExporter::failed, &window, [&window](const api::Fault& fault) {
            window.showNotice({api::Notice::Kind::Warning, std::nullopt, {}, fault});
        });
}

void GuiApplication::addSources(const QStringList& sources, const QString& workingFolder)
{
    if (sources.isEmpty()) {
        m_host.window().bringToFront();
    } else {
        m_host.window().addSources(ui::sourcesFromArguments(sources, workingFolder));
    }
}

} // namespace freshet::app
