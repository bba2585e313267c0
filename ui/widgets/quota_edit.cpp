// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quota_edit.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>

#include <cmath>

namespace freshet::ui {

namespace {

constexpr double giga = 1e9;
constexpr double mostGiga = 1'000'000;

/// Exactly what was there, unless the number was changed.
ByteCount bytesOf(const QDoubleSpinBox& spin, ByteCount before)
{
    constexpr double tolerance = 0.0005;
    const bool isSame = std::abs(spin.value() - static_cast<double>(before) / giga) <= tolerance;
    return isSame ? before : static_cast<ByteCount>(std::llround(spin.value() * giga));
}

} // namespace

QuotaEdit::QuotaEdit(QWidget* parent)
    : QWidget(parent)
    , m_period(new QComboBox)
    , m_download(makeSize(QStringLiteral("optionQuotaDownload"), tr("Download quota")))
    , m_upload(makeSize(QStringLiteral("optionQuotaUpload"), tr("Upload quota")))
    , m_action(new QComboBox)
{
    m_period->setObjectName(QStringLiteral("optionQuotaPeriod"));
    m_period->setAccessibleName(tr("Quota"));
    m_period->addItems({tr("No quota"), tr("A day"), tr("A week"), tr("A month")});
    m_action->setObjectName(QStringLiteral("optionQuotaAction"));
    m_action->setAccessibleName(tr("When most of the quota is used"));
    m_action->addItems({tr("Spread the rest evenly"), tr("Pause when all is used")});
    m_download->setPrefix(tr("Down "));
    m_upload->setPrefix(tr("Up "));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_period, 0, 0);
    grid->addWidget(m_action, 0, 1);
    grid->addWidget(m_download, 1, 0);
    grid->addWidget(m_upload, 1, 1);
    setFocusProxy(m_period);
    connect(m_period, &QComboBox::currentIndexChanged, this, &QuotaEdit::enableParts);
    enableParts();
}

QDoubleSpinBox* QuotaEdit::makeSize(const QString& name, const QString& words) const
{
    auto* spin = new QDoubleSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(words);
    spin->setRange(0, mostGiga);
    spin->setDecimals(3);
    spin->setSuffix(tr("\u00a0GB"));
    spin->setSpecialValueText(tr("No quota"));
    return spin;
}

void QuotaEdit::enableParts()
{
    const bool isOn = m_period->currentIndex() != static_cast<int>(api::QuotaPeriod::Off);
    for (QWidget* part : std::initializer_list<QWidget*>{m_download, m_upload, m_action}) {
        part->setEnabled(isOn);
    }
}

void QuotaEdit::setQuota(const api::QuotaOptions& quota)
{
    m_quota = quota;
    m_period->setCurrentIndex(static_cast<int>(quota.period));
    m_download->setValue(static_cast<double>(quota.download) / giga);
    m_upload->setValue(static_cast<double>(quota.upload) / giga);
    m_action->setCurrentIndex(static_cast<int>(quota.action));
}

api::QuotaOptions QuotaEdit::quota() const
{
    api::QuotaOptions quota = m_quota;
    quota.period = static_cast<api::QuotaPeriod>(m_period->currentIndex());
    quota.download = bytesOf(*m_download, m_quota.download);
    quota.upload = bytesOf(*m_upload, m_quota.upload);
    quota.action = static_cast<api::QuotaAction>(m_action->currentIndex());
    return quota;
}

} // namespace freshet::ui
