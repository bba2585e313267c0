// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/scheduler.h"
#include "engine/net/http_client.h"

#include <QList>

namespace freshet::test {

/// Records every GET and answers all of them alike, in the next turn of the loop.
class ScriptedHttpClient final : public net::HttpClient
{
public:
    explicit ScriptedHttpClient(Scheduler& scheduler)
        : m_scheduler(scheduler)
    {}

    void answerWith(int status, const QByteArray& body) { m_answer = net::HttpResponse{status, body, {}}; }
    void failWith(const Error& error) { m_answer = failure(error); }
    [[nodiscard]] const QList<net::HttpRequest>& requests() const { return m_requests; }

    [[nodiscard]] std::unique_ptr<Transfer> get(const net::HttpRequest& request, Callback callback) override
    {
        m_requests.append(request);
        return std::make_unique<Timed>(m_scheduler.callLater(Scheduler::Duration::zero(),
            [answer = m_answer, callback = std::move(callback)] { callback(answer); }));
    }

    [[nodiscard]] std::unique_ptr<Transfer> post(
        const net::HttpRequest& request, net::HttpPayload /*payload*/, Callback callback) override
    {
        return get(request, std::move(callback));
    }

private:
    class Timed final : public Transfer
    {
    public:
        explicit Timed(Scheduler::Timer timer)
            : m_timer(std::move(timer))
        {}

    private:
        Scheduler::Timer m_timer;
    };

    Scheduler& m_scheduler;
    Result<net::HttpResponse> m_answer = net::HttpResponse{200, "de", {}};
    QList<net::HttpRequest> m_requests;
};

} // namespace freshet::test
