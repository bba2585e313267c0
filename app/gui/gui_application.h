// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/single_instance.h"
#include "app/gui/window_host.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace freshet::api {
class Session;
}
namespace freshet::metrics {
class MetricsExporter;
}

namespace freshet::app {

/// What the command line asked for. Value type.
struct GuiArguments
{
    QString profileFolder;
    /// Files, links and addresses to add.
    QStringList sources;
};

/// Builds the engine, the window and their surroundings, and takes them down in order.
class GuiApplication
{
public:
    explicit GuiApplication(const GuiArguments& arguments);
    ~GuiApplication();
    Q_DISABLE_COPY_MOVE(GuiApplication)

    /// The exit code.
    int run();

private:
    void connectWindow(ui::MainWindow& window);
    void addSources(const QStringList& sources, const QString& workingFolder);

    GuiArguments m_arguments;
    SingleInstance m_instance;
    std::unique_ptr<api::Session> m_session;
    std::unique_ptr<metrics::MetricsExporter> m_metrics;
    WindowHost m_host;
};

} // namespace freshet::app
