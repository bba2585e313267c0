// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_bar.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/models/speed_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace freshet::ui {

namespace {
/// Characters, below which not all words have room.
constexpr int fullWidth = 130;
} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_counts(new QLabel)
    , m_disk(new ElidedLabel)
    , m_quota(new QLabel)
{
    setSizeGripEnabled(false);
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_counts->setIndent(fontMetrics().averageCharWidth());
    m_disk->setObjectName(QStringLiteral("statusDisk"));
    m_disk->setElideMode(Qt::ElideRight);
    m_disk->setForegroundRole(QPalette::PlaceholderText);
    // In a narrow window the first to be cut off.
    m_disk->setMinimumWidth(1);
    m_quota->setMinimumWidth(1);
    m_quota->setObjectName(QStringLiteral("statusQuota"));
    m_port = makeChip(QStringLiteral("statusPort"), QStringLiteral("peers"));
    m_profile = makeChip(QStringLiteral("statusProfile"), QStringLiteral("speed"));
    m_profile->setPopupMode(QToolButton::InstantPopup);
    m_down.iconName = QStringLiteral("downloading");
    m_down.button = makeChip(QStringLiteral("statusDown"), m_down.iconName);
    m_up.iconName = QStringLiteral("seeding");
    m_up.button = makeChip(QStringLiteral("statusUp"), m_up.iconName);
    addWidget(m_counts, 1);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_port, m_disk, m_quota, m_profile, m_down.button, m_up.button}) {
        addPermanentWidget(widget);
    }
    setCounts(0, 0);
    setTotals({}, 0);
}

QToolButton* StatusBar::makeChip(const QString& name, const QString& iconName)
{
    auto* chip = new QToolButton;
    chip->setObjectName(name);
    chip->setAutoRaise(true);
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setIcon(icon(iconName));
    return chip;
}

void StatusBar::setCounts(int torrents, int selected)
{
    const QString all = tr("%n torrents", nullptr, torrents);
    //: %1 is "10 torrents", %2 is "1 selected"
    m_counts->setText(selected > 0 ? tr("%1, %2").arg(all, tr("%n selected", nullptr, selected)) : all);
}

void StatusBar::setTotals(const api::SessionTotals& totals, qint64 nowMs)
{
    m_totals = totals;
    m_nowMs = nowMs;
    if (totals.listenFault) {
        m_port->setIcon(icon(QStringLiteral("attention")));
        m_port->setText(tr("Not reachable"));
        m_port->setToolTip(errorText(totals.listenFault));
    } else if (totals.listenPort == 0) {
        m_port->setText(tr("Not listening"));
        m_port->setToolTip(tr("No port is open for incoming connections."));
    } else {
        m_port->setIcon(icon(QStringLiteral("peers")));
        const QString port = QString::number(totals.listenPort);
        m_port->setText(totals.isReachable ? tr("Reachable, port %1").arg(port) : tr("Port %1").arg(port));
        m_port->setToolTip(totals.isReachable
                ? tr("Peers have connected to this port.")
                : tr("No peer has connected to this port yet. Downloads work all the same; they may be "
                     "slower."));
    }
    m_disk->setText(totals.freeSpace ? tr("%1 free").arg(sizeText(*totals.freeSpace)) : QString());
    m_disk->setToolTip(tr("Free where new torrents are saved"));
    showProfile();
    showSpeeds();
}

void StatusBar::showProfile()
{
    const QString words = profileStatusText(m_totals);
    // As long as all is as usual there is nothing to say.
    const bool isUsual = m_totals.profile == api::SpeedProfile::Normal && !m_totals.exceptionUntilMs;
    m_profile->setToolButtonStyle(isUsual ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_profile->setText(words);
    m_profile->setAccessibleName(words);
    const double part = quotaPart(m_totals.quota);
    const bool isNearlyUsed = part >= api::quotaWarning;
    m_quota->setVisible(m_totals.quota.endsMs.has_value());
    //: %1 is a part in per cent
    m_quota->setText(tr("Quota: %1").arg(percentText(part)));
    m_quota->setToolTip(quotaText(m_totals.quota));
    m_quota->setForegroundRole(isNearlyUsed ? QPalette::WindowText : QPalette::PlaceholderText);
    QFont font = m_counts->font();
    font.setBold(isNearlyUsed);
    m_quota->setFont(font);
    m_profile->setToolTip(words + QLatin1Char('\n') + profileHint(m_totals.profile));
}

void StatusBar::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    setNarrow(width() < fontMetrics().averageCharWidth() * fullWidth);
}

void StatusBar::setNarrow(bool isNarrow)
{
    if (m_isNarrow != isNarrow) {
        m_isNarrow = isNarrow;
        m_port->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        showSpeeds();
    }
}

void StatusBar::setLimits(ByteRate download, ByteRate upload)
{
    m_downloadLimit = download;
    m_uploadLimit = upload;
    showSpeeds();
}

void StatusBar::showSpeeds()
{
    const auto words = [this](ByteRate rate, ByteRate limit) {
        if (limit != noLimit) {
            //: A speed and its limit, such as "4.9 MiB/s of 5 MiB/s"
            return tr("%1 of %2").arg(rateTextOrZero(rate), rateText(limit));
        }
        return m_isNarrow ? rateTextOrZero(rate) : tr("%1, no limit").arg(rateTextOrZero(rate));
    };
    // While nothing moves only the limit is worth a word.
    const auto shown = [this, &words](ByteRate rate, ByteRate limit) {
        if (!rateText(rate).isEmpty()) {
            return words(rate, limit);
        }
        if (limit != noLimit) {
            return tr("Limit %1").arg(rateText(limit));
        }
        return m_isNarrow ? QString() : tr("No limit");
    };
    const bool isUsual = m_totals.profile == api::SpeedProfile::Normal;
    const ByteRate downloadLimit = isUsual ? m_downloadLimit : m_totals.downloadLimit;
    const ByteRate uploadLimit = isUsual ? m_uploadLimit : m_totals.uploadLimit;
    m_down.button->setText(shown(m_totals.downloadRate, downloadLimit));
    m_up.button->setText(shown(m_totals.uploadRate, uploadLimit));
    // Limits may count headers, too.
    showLimit(m_down,
        std::max(m_totals.downloadRate, m_totals.lineDownloadRate) - m_totals.exemptDownloadRate,
        downloadLimit);
    showLimit(m_up, std::max(m_totals.uploadRate, m_totals.lineUploadRate) - m_totals.exemptUploadRate,
        uploadLimit);
    const auto withRates = [](const QString& hint, ByteRate payload, ByteRate line) {
        const QString rates = bothRatesText(payload, line);
        return rates.isEmpty() ? hint : hint + QLatin1Char('\n') + rates;
    };
    m_down.button->setToolTip(withRates(tr("Download speed and limit. Click to change the limit."),
        m_totals.downloadRate, m_totals.lineDownloadRate));
    QString upWords = tr("Upload speed and limit. Click to change the limit.");
    if (m_totals.uploadDelayMs) {
        //: %1 is a number of milliseconds
        const QString delay = tr("Delay by uploads: %1\u00a0ms").arg(*m_totals.uploadDelayMs);
        upWords = QStringList{upWords, delay}.join(QLatin1Char('\n'));
    }
    m_up.button->setToolTip(withRates(upWords, m_totals.uploadRate, m_totals.lineUploadRate));
    m_down.button->setAccessibleName(
        (m_down.isAtLimit ? tr("Download speed: %1, the limit is reached") : tr("Download speed: %1"))
            .arg(words(m_totals.downloadRate, downloadLimit)));
    m_up.button->setAccessibleName(
        (m_up.isAtLimit ? tr("Upload speed: %1, the limit is reached") : tr("Upload speed: %1"))
            .arg(words(m_totals.uploadRate, uploadLimit)));
}

void StatusBar::showLimit(SpeedChip& chip, ByteRate rate, ByteRate limit)
{
    constexpr double nearLimit = 0.95;
    constexpr qint64 settlesMs = 5000;
    const bool isNear =
        limit != noLimit && static_cast<double>(rate) >= nearLimit * static_cast<double>(limit);
    chip.nearSinceMs = isNear ? std::optional(chip.nearSinceMs.value_or(m_nowMs)) : std::nullopt;
    const bool isAtLimit = isNear && m_nowMs - *chip.nearSinceMs >= settlesMs;
    if (isAtLimit != chip.isAtLimit) {
        chip.isAtLimit = isAtLimit;
        chip.button->setIcon(icon(isAtLimit ? QStringLiteral("limit") : chip.iconName));
    }
}

} // namespace freshet::ui
