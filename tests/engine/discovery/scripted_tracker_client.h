// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/discovery/discovery_errc.h"
#include "engine/discovery/tracker_client.h"

#include <QHash>
#include <QList>

#include <optional>

namespace freshet::test {

/// Trackers that answer what a test says, 100 ms after they were asked; silent ones never answer.
class ScriptedTrackerClient final : public discovery::TrackerClient
{
public:
    struct Call
    {
        QString tracker;
        discovery::AnnounceRequest request;
        Scheduler::TimePoint time;
    };

    explicit ScriptedTrackerClient(Scheduler& scheduler)
        : m_scheduler(scheduler)
    {}

    void set(const QString& tracker, const Result<discovery::AnnounceResponse>& answer)
    {
        m_answers.insert(tracker, answer);
    }
    void fail(const QString& tracker)
    {
        set(tracker, failure(discovery::Errc::HttpStatus, QStringLiteral("HTTP status 500")));
    }
    void silence(const QString& tracker) { m_silent.append(tracker); }
    void answerScrapes(const discovery::ScrapeResponse& response) { m_scrape = response; }

    [[nodiscard]] const QList<Call>& calls() const { return m_calls; }
    [[nodiscard]] QList<Call> callsTo(const QString& tracker) const
    {
        QList<Call> calls = m_calls;
        calls.removeIf([&tracker](const Call& call) { return call.tracker != tracker; });
        return calls;
    }
    [[nodiscard]] int scrapes() const { return m_scrapes; }

    [[nodiscard]] std::unique_ptr<Exchange> announce(
        const QString& tracker, const discovery::AnnounceRequest& request, AnnounceCallback callback) override
    {
        m_calls.append({tracker, request, m_scheduler.now()});
        if (m_silent.contains(tracker)) {
            return std::make_unique<Timed>(Scheduler::Timer());
        }
        const Result<discovery::AnnounceResponse> answer =
            m_answers.value(tracker, discovery::AnnounceResponse{});
        return std::make_unique<Timed>(m_scheduler.callLater(
            std::chrono::milliseconds(100), [answer, callback = std::move(callback)] { callback(answer); }));
    }
    [[nodiscard]] std::unique_ptr<Exchange> scrape(
        const QString& /*tracker*/, const Sha1Digest& /*infoHash*/, ScrapeCallback callback) override
    {
        ++m_scrapes;
        const Result<discovery::ScrapeResponse> answer = m_scrape
            ? Result<discovery::ScrapeResponse>(*m_scrape)
            : Result<discovery::ScrapeResponse>(failure(discovery::Errc::UnsupportedScheme));
        return std::make_unique<Timed>(m_scheduler.callLater(
            std::chrono::milliseconds(100), [answer, callback = std::move(callback)] { callback(answer); }));
    }

private:
    class Timed final : public Exchange
    {
    public:
        explicit Timed(Scheduler::Timer timer)
            : m_timer(std::move(timer))
        {}

    private:
        Scheduler::Timer m_timer;
    };

    Scheduler& m_scheduler;
    QHash<QString, Result<discovery::AnnounceResponse>> m_answers;
    QStringList m_silent;
    std::optional<discovery::ScrapeResponse> m_scrape;
    QList<Call> m_calls;
    int m_scrapes = 0;
};

} // namespace freshet::test
