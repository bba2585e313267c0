// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_bar.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/widgets/icons.h"

#include <QLabel>
#include <QToolButton>

namespace freshet::ui {

StatusBar::StatusBar(QWidget* parent)
    : QStatusBar(parent)
    , m_counts(new QLabel)
    , m_disk(new QLabel)
{
    setSizeGripEnabled(false);
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_counts->setIndent(fontMetrics().averageCharWidth());
    m_disk->setObjectName(QStringLiteral("statusDisk"));
    m_disk->setToolTip(tr("Free where new torrents are saved"));
    m_disk->setForegroundRole(QPalette::PlaceholderText);
    m_port = makeChip(QStringLiteral("statusPort"), QStringLiteral("peers"));
    m_down = makeChip(QStringLiteral("statusDown"), QStringLiteral("downloading"));
    m_up = makeChip(QStringLiteral("statusUp"), QStringLiteral("seeding"));
    m_down->setToolTip(tr("Download speed and limit. Click to change the limit."));
    m_up->setToolTip(tr("Upload speed and limit. Click to change the limit."));
    addWidget(m_counts, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_port, m_disk, m_down, m_up}) {
        addPermanentWidget(widget);
    }
    setCounts(0, 0);
    setTotals({});
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

void StatusBar::setTotals(const api::SessionTotals& totals)
{
    m_totals = totals;
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
    showSpeeds();
}

void StatusBar::setLimits(ByteRate download, ByteRate upload)
{
    m_downloadLimit = download;
    m_uploadLimit = upload;
    showSpeeds();
}

void StatusBar::showSpeeds()
{
    const auto words = [](ByteRate rate, ByteRate limit) {
        if (limit != noLimit) {
            //: A speed and its limit, such as "4.9 MiB/s of 5 MiB/s"
            return tr("%1 of %2").arg(rateTextOrZero(rate), rateText(limit));
        }
        return tr("%1, no limit").arg(rateTextOrZero(rate));
    };
    m_down->setText(words(m_totals.downloadRate, m_downloadLimit));
    m_up->setText(words(m_totals.uploadRate, m_uploadLimit));
    m_down->setAccessibleName(tr("Download speed: %1").arg(m_down->text()));
    m_up->setAccessibleName(tr("Upload speed: %1").arg(m_up->text()));
}

} // namespace freshet::ui
