// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/log_flow.h"

#include "ui/dialogs/log_window.h"
#include "ui/widgets/log_panel.h"
#include "ui/window/future_answer.h"
#include "ui/window/text_saver.h"

namespace freshet::ui {

namespace {
/// Lines of earlier sessions.
constexpr qsizetype pastLength = 2000;
} // namespace

LogFlow::LogFlow(api::Session& session, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &api::Session::updated, this,
        [this](const api::SessionUpdate& update) { answer(update.log); });
}

void LogFlow::show(const api::EventBatch& batch)
{
    if (m_log) {
        m_log->panel().apply(batch);
    }
}

void LogFlow::answer(const api::EventBatch& batch)
{
    if (batch.isWhole && m_answer) {
        if (!m_log) {
            m_session.watchLog(false);
        }
        const auto tell = std::exchange(m_answer, nullptr);
        tell(batch.events);
    }
}

void LogFlow::ask(std::function<void(const QList<api::Event>&)> answer)
{
    m_answer = std::move(answer);
    // It begins with all there is, also for the window.
    m_session.watchLog(true);
}

void LogFlow::open()
{
    if (!m_log) {
        m_log = new LogWindow(&m_window);
        m_log->setAttribute(Qt::WA_DeleteOnClose);
        connectPanel(m_log->panel());
        connect(m_log, &QDialog::finished, this, [this] { m_session.watchLog(false); });
        m_session.watchLog(true);
        onAnswer(m_session.pastLog(pastLength, std::nullopt), this,
            [log = m_log](const QList<api::Event>& events) {
                // It may have been closed.
                if (log) {
                    log->panel().setPast(events);
                }
            });
    }
    m_log->show();
    m_log->raise();
    m_log->activateWindow();
}

void LogFlow::connectPanel(const LogPanel& panel)
{
    connect(&panel, &LogPanel::saveRequested, this, &LogFlow::save);
}

void LogFlow::save(const QString& text)
{
    QWidget* parent = m_log && m_log->isActiveWindow() ? static_cast<QWidget*>(m_log) : &m_window;
    saveText(*parent, *this, {tr("Save the log"), QStringLiteral("freshet-log.txt"), text},
        [this](const QString& path, const QString& reason) { Q_EMIT saveFailed(path, reason); });
}

} // namespace freshet::ui
