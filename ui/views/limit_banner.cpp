// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/limit_banner.h"

#include "ui/models/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace freshet::ui {

LimitBanner::LimitBanner(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setObjectName(QStringLiteral("limitBanner"));
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // One long line must not force the window to be wide.
    m_text->setMinimumWidth(1);
    m_button->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("bannerButton"));
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT remedyRequested(m_remedy); });
    applyColours();
    hide();
}

void LimitBanner::showTorrent(const api::TorrentSnapshot& torrent)
{
    using State = api::TorrentState;
    if (torrent.fault) {
        const bool isStopped = torrent.state == State::Failed;
        const bool isFilesMissing = torrent.fault.kind == api::FaultKind::FilesMissing;
        const QString text = faultText(torrent.fault);
        if (isStopped && isFilesMissing) {
            showText(text, true, Remedy::Recheck, tr("Check files again"));
        } else if (isStopped) {
            showText(text, true, Remedy::Resume, tr("Try again"));
        } else {
            showText(text, true, Remedy::Announce, tr("Announce now"));
        }
    } else if (torrent.state == State::Waiting) {
        showText(tr("As many torrents run as the settings allow; this one waits for its turn."), false,
            Remedy::None, {});
    } else if (torrent.state == State::FetchingMetadata) {
        showText(torrent.connectedPeers > 0
                ? tr("Getting the file list from %n connected peers.", nullptr, torrent.connectedPeers)
                : tr("Looking for peers that have the file list."),
            false, torrent.connectedPeers > 0 ? Remedy::None : Remedy::Announce, tr("Announce now"));
    } else if (torrent.state == State::Downloading && torrent.connectedPeers == 0) {
        showText(torrent.knownPeers > 0
                ? tr("None of the %n known peers has answered yet.", nullptr, torrent.knownPeers)
                : tr("No peers are known yet."),
            false, Remedy::Announce, tr("Announce now"));
    } else {
        clear();
    }
}

void LimitBanner::clear()
{
    m_text->clear();
    hide();
}

QString LimitBanner::text() const
{
    return m_text->text();
}

void LimitBanner::showText(const QString& text, bool isWarning, Remedy remedy, const QString& button)
{
    m_remedy = remedy;
    m_text->setText(text);
    setAccessibleName(text);
    m_button->setText(button);
    m_button->setVisible(remedy != Remedy::None);
    if (m_isWarning != isWarning) {
        m_isWarning = isWarning;
        applyColours();
    }
    setVisible(true);
}

void LimitBanner::applyColours()
{
    m_isApplying = true;
    const auto symbol = m_isWarning ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxInformation;
    m_icon->setPixmap(
        style()->standardIcon(symbol).pixmap(style()->pixelMetric(QStyle::PM_SmallIconSize)));
    m_isApplying = false;
}

void LimitBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (isLook && !m_isApplying) {
        applyColours();
    }
}

} // namespace freshet::ui
