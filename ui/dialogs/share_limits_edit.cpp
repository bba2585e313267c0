// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/share_limits_edit.h"

#include "ui/widgets/rate_edit.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace freshet::ui {

namespace {

constexpr double maxRatioGoal = 9999.0;
constexpr int maxMinutesGoal = 10 * 365 * 24 * 60;
constexpr int maxSeedsGoal = 10'000;

QSpinBox* makeNumber(const QString& name, int most, const QString& none)
{
    auto* spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setRange(0, most);
    spin->setGroupSeparatorShown(true);
    spin->setSpecialValueText(none);
    return spin;
}

} // namespace

ShareLimitsEdit::ShareLimitsEdit(QWidget* parent)
    : QWidget(parent)
    , m_ratio(new QDoubleSpinBox)
    , m_time(makeNumber(QStringLiteral("shareTime"), maxMinutesGoal, tr("No goal")))
    , m_idle(makeNumber(QStringLiteral("shareIdle"), maxMinutesGoal, tr("No goal")))
    , m_seeds(makeNumber(QStringLiteral("shareSeeds"), maxSeedsGoal, tr("Seeds do not count")))
    , m_action(new QComboBox)
    , m_rate(new RateEdit)
{
    m_ratio->setObjectName(QStringLiteral("shareRatio"));
    m_ratio->setRange(0, maxRatioGoal);
    m_ratio->setSingleStep(0.1);
    m_ratio->setSpecialValueText(tr("No goal"));
    m_action->setObjectName(QStringLiteral("shareAction"));
    m_action->addItems(actionTexts());
    m_rate->setObjectName(QStringLiteral("shareRate"));
    const auto showRate = [this] {
        m_rate->setEnabled(m_action->currentIndex() == static_cast<int>(api::ShareAction::Throttle));
    };
    connect(m_action, &QComboBox::currentIndexChanged, this, showRate);
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("&Ratio"), m_ratio);
    form->addRow(tr("&Minutes of seeding"), m_time);
    form->addRow(tr("Minutes &without upload"), m_idle);
    form->addRow(tr("Not &below so many seeds"), m_seeds);
    form->addRow(tr("&Then it"), m_action);
    form->addRow(tr("&Slow upload"), m_rate);
    setOptions({});
    showRate();
}

QStringList ShareLimitsEdit::actionTexts()
{
    return {tr("stops"), tr("goes on slowly"), tr("is removed from the list"), tr("becomes a super seed")};
}

void ShareLimitsEdit::setOptions(const api::SharingOptions& options)
{
    m_ratio->setValue(options.ratioGoal);
    m_time->setValue(static_cast<int>(options.timeGoal.count()));
    m_idle->setValue(static_cast<int>(options.idleGoal.count()));
    m_seeds->setValue(options.keepBelowSeeds);
    m_action->setCurrentIndex(static_cast<int>(options.action));
    m_rate->setRate(options.throttledRate);
}

api::SharingOptions ShareLimitsEdit::options() const
{
    api::SharingOptions options;
    options.ratioGoal = m_ratio->value();
    options.timeGoal = std::chrono::minutes(m_time->value());
    options.idleGoal = std::chrono::minutes(m_idle->value());
    options.keepBelowSeeds = m_seeds->value();
    options.action = static_cast<api::ShareAction>(m_action->currentIndex());
    // "No limit" would be no slow upload.
    options.throttledRate = m_rate->rate() == noLimit ? options.throttledRate : m_rate->rate();
    return options;
}

} // namespace freshet::ui
