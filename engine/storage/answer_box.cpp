// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/answer_box.h"

#include <QPointer>

namespace freshet::storage {

AnswerBox::AnswerBox(QObject* receiver)
    : m_receiver(receiver)
{}

void AnswerBox::post(AnswerPointer&& answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
        if (m_answers.size() > 1) {
            return;
        }
        ++m_wakeUps;
    }
    QMetaObject::invokeMethod(
        m_receiver, [this] { deliverAll(); }, Qt::QueuedConnection);
}

qint64 AnswerBox::wakeUps() const
{
    const std::lock_guard lock(m_mutex);
    return m_wakeUps;
}

void AnswerBox::deliverAll()
{
    std::vector<AnswerPointer> answers;
    {
        const std::lock_guard lock(m_mutex);
        answers.swap(m_answers);
    }
    // Whoever gets an answer may destroy the receiver, and this with it.
    const QPointer<QObject> alive(m_receiver);
    for (AnswerPointer& answer : answers) {
        if (alive.isNull()) {
            return;
        }
        const AnswerPointer current = std::move(answer);
        current->deliver();
    }
}

} // namespace freshet::storage
