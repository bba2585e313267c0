// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/session.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace freshet::ui {

class LogPanel;
class LogWindow;

/// The window with the log of everything, which the session tells while it is open, and the saving of logs.
class LogFlow : public QObject
{
    Q_OBJECT
public:
    /// References outlive this.
    LogFlow(api::Session& session, QWidget& window, QObject* parent = nullptr);

    void open();
    /// What the log of everything goes on with, when it is time to show it.
    void show(const api::EventBatch& batch);
    /// Hands over the log of everything once, soon.
    void ask(std::function<void(const QList<api::Event>&)> answer);
    /// Saves when it is asked for.
    void connectPanel(const LogPanel& panel);

Q_SIGNALS:
    /// The file was not written; both for the user's eyes.
    void saveFailed(const QString& path, const QString& reason);

private:
    void answer(const api::EventBatch& batch);
    void save(const QString& text);

    api::Session& m_session;
    QWidget& m_window;
    QPointer<LogWindow> m_log;
    std::function<void(const QList<api::Event>&)> m_answer;
};

} // namespace freshet::ui
