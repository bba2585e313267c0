// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/file_open_filter.h"
#include "app/gui/gui_arguments.h"
#include "app/gui/single_instance.h"
#include "app/gui/window_host.h"

#include <QString>
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

/// Builds the engine, the window and their surroundings, and takes them down in order.
class GuiApplication
{
public:
    explicit GuiApplication(const GuiArguments& arguments);
    ~GuiApplication();
    Q_DISABLE_COPY_MOVE(GuiApplication)

    /// The exit code. `request` is what this start is for.
    int run(const StartRequest& request);

private:
    [[nodiscard]] std::optional<int> startSession(const StartRequest& request);
    void connectWindow(ui::MainWindow& window);
    void addSources(const QStringList& sources, const QString& workingFolder);

    QString m_profileFolder;
    bool m_isHidden;
    FileOpenFilter m_fileOpen;
    SingleInstance m_instance;
    std::unique_ptr<api::Session> m_session;
    std::unique_ptr<metrics::MetricsExporter> m_metrics;
    std::unique_ptr<ui::Desktop> m_desktop;
    WindowHost m_host;
};

} // namespace freshet::app
