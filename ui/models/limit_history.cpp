// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/limit_history.h"

#include "engine/base/budget.h"

namespace freshet::ui {
namespace {

bool isSame(const LimitStep& a, const LimitStep& b)
{
    return a.limits == b.limits && a.profile == b.profile;
}

/// Appends what changes something.
void appendStep(QList<LimitStep>& steps, const LimitStep& step)
{
    if (steps.isEmpty() || !isSame(steps.last(), step)) {
        steps.append(step);
    }
}

} // namespace

RatePair tighterOf(const RatePair& a, const RatePair& b)
{
    return {tighterLimit(a.download, b.download), tighterLimit(a.upload, b.upload)};
}

void LimitHistory::add(qint64 nowMs, const RatePair& limits, api::SpeedProfile profile)
{
    if (!m_steps.isEmpty() && nowMs < m_steps.last().fromMs) {
        m_steps.clear();
        m_liveFromMs.reset();
    }
    if (!m_liveFromMs) {
        m_liveFromMs = nowMs;
    }
    appendStep(m_steps, {nowMs, limits, profile});
    if (m_steps.size() > maxSteps) {
        m_steps.removeFirst();
    }
}

void LimitHistory::prime(const QList<LimitStep>& past)
{
    if (past.isEmpty() || past.first().fromMs >= m_liveFromMs.value_or(past.last().fromMs + 1)) {
        return;
    }
    const qint64 fromMs = past.first().fromMs;
    const qint64 untilMs = m_liveFromMs.value_or(past.last().fromMs + 1);
    QList<LimitStep> steps;
    for (const LimitStep& step : m_steps) {
        if (step.fromMs < fromMs) {
            appendStep(steps, step);
        }
    }
    for (const LimitStep& step : past) {
        if (step.fromMs < untilMs) {
            appendStep(steps, step);
        }
    }
    for (const LimitStep& step : m_steps) {
        if (step.fromMs >= untilMs) {
            appendStep(steps, step);
        }
    }
    m_steps = steps.mid(qMax<qsizetype>(0, steps.size() - maxSteps));
}

QList<ProfilePeriod> periodsOf(const QList<LimitStep>& steps, qint64 nowMs)
{
    QList<ProfilePeriod> periods;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const LimitStep& step = steps.at(i);
        const qint64 untilMs = i + 1 < steps.size() ? steps.at(i + 1).fromMs : nowMs;
        if (step.profile == api::SpeedProfile::Normal || untilMs <= step.fromMs) {
            continue;
        }
        if (!periods.isEmpty() && periods.last().profile == step.profile
            && periods.last().untilMs == step.fromMs) {
            periods.last().untilMs = untilMs;
        } else {
            periods.append({step.fromMs, untilMs, step.profile});
        }
    }
    return periods;
}

} // namespace freshet::ui
