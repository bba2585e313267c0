// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/peer_inspector.h"

#include "ui/models/limit_history.h"
#include "ui/models/peer_table_model.h"
#include "ui/models/safe_text.h"
#include "ui/widgets/speed_chart.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {
constexpr int inspectorWidth = 236;
constexpr int chartHeight = 110;
} // namespace

PeerInspector::PeerInspector(QWidget* parent)
    : QWidget(parent)
    , m_address(new QLabel)
    , m_client(new QLabel)
    , m_facts(new QLabel)
    , m_chart(new SpeedChart)
{
    setObjectName(QStringLiteral("peerInspector"));
    setFixedWidth(inspectorWidth);
    QFont bold = m_address->font();
    bold.setBold(true);
    m_address->setFont(bold);
    m_facts->setObjectName(QStringLiteral("peerFacts"));
    for (QLabel* label : {m_address, m_client, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_chart->setAccessibleName(tr("Speed of this peer"));
    m_chart->setMinimumHeight(chartHeight);
    // A low pane scrolls the sentences, and leaves the chart.
    auto* facts = new QScrollArea;
    facts->setWidget(m_facts);
    facts->setWidgetResizable(true);
    facts->setFrameShape(QFrame::NoFrame);
    facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facts->setAccessibleName(tr("About this peer"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_address, 1);
    head->addWidget(makeRanges(), 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(m_client);
    layout->addWidget(m_chart, 3);
    layout->addWidget(facts, 2);
}

QWidget* PeerInspector::makeRanges()
{
    auto* ranges = new QComboBox;
    ranges->setObjectName(QStringLiteral("peerRange"));
    ranges->setAccessibleName(tr("Time that the chart shows"));
    ranges->addItem(tr("1 min"), static_cast<int>(TimeRange::Minute));
    ranges->addItem(tr("10 min"), static_cast<int>(TimeRange::TenMinutes));
    ranges->addItem(tr("1 h"), static_cast<int>(TimeRange::Hour));
    ranges->addItem(tr("24 h"), static_cast<int>(TimeRange::Day));
    connect(ranges, &QComboBox::currentIndexChanged, this, [this, ranges](int row) {
        m_chart->setRange(static_cast<TimeRange>(ranges->itemData(row).toInt()));
    });
    // No peer is connected for weeks.
    m_chart->setLongestRange(TimeRange::Day);
    connect(m_chart, &SpeedChart::rangeChanged, this, [this, ranges](TimeRange range) {
        ranges->setCurrentIndex(ranges->findData(static_cast<int>(range)));
        Q_EMIT refreshRequested();
    });
    return ranges;
}

void PeerInspector::showPeer(
    const api::PeerSnapshot& peer, const SpeedHistory& history, const LimitHistory& limits, qint64 nowMs)
{
    m_address->setText(safeText(peer.address, 80));
    const QString client = safeText(peer.client, 60);
    const QString origin = PeerTableModel::originText(peer.origin);
    //: A peer's program, and where it was heard of: "qBittorrent 5.0.4 · From a tracker".
    m_client->setText(client.isEmpty() ? origin : tr("%1 · %2").arg(client, origin));
    QStringList sentences{PeerTableModel::storyText(peer, nowMs, m_pieces), PeerTableModel::flagsText(peer)};
    sentences.removeAll(QString());
    const QString text = sentences.join(QLatin1Char('\n'));
    if (m_facts->text() != text) {
        m_facts->setText(text);
    }
    m_chart->setLimits(limits.steps());
    m_chart->showHistory(history, nowMs);
}

} // namespace freshet::ui
