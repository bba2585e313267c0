// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

namespace freshet::storage {

/// What a disk thread hands back; delivered and destroyed on the engine thread only.
class Answer
{
public:
    Answer() = default;
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;
    virtual ~Answer() = default;

    virtual void deliver() = 0;
};

/// Carries answers from the disk threads to the engine thread, with one event for all that have gathered.
class AnswerBox
{
public:
    using AnswerPointer = std::shared_ptr<Answer>;

    /// Answers are delivered on the thread of `receiver`, by its event loop, while it lives. `receiver` owns
    /// this.
    explicit AnswerBox(QObject* receiver);

    /// From any thread, which must not keep the answer.
    void post(AnswerPointer&& answer);
    /// Wake-ups that were needed so far.
    [[nodiscard]] qint64 wakeUps() const;

private:
    void deliverAll();

    QObject* const m_receiver;
    mutable std::mutex m_mutex;
    std::vector<AnswerPointer> m_answers;
    qint64 m_wakeUps = 0;
};

} // namespace freshet::storage
