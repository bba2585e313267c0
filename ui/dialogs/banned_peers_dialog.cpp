// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/banned_peers_dialog.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {
enum BanColumn { PeerColumn, ClientColumn, EvidenceColumn, TimeColumn, EndColumn };
constexpr int idRole = Qt::UserRole;
constexpr int addressWidth = 160;
constexpr int clientWidth = 120;
constexpr int evidenceWidth = 340;
constexpr int timeWidth = 140;
constexpr int bannedPeersWidth = 960;
constexpr int bannedPeersHeight = 360;
} // namespace

BannedPeersDialog::BannedPeersDialog(const QString& torrent, QWidget* parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_lift(new QPushButton(tr("&Lift ban")))
{
    setObjectName(QStringLiteral("bannedPeersDialog"));
    setWindowTitle(tr("Banned peers"));
    auto* heading =
        new QLabel(tr("Nothing of %1 is taken from these peers or sent to them: they have sent wrong data, "
                      "or you have blocked them.")
                       .arg(torrent));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("bannedPeers"));
    m_list->setAccessibleName(tr("Banned peers"));
    m_list->setHeaderLabels({tr("Peer"), tr("Client"), tr("Evidence"), tr("Since"), tr("Until")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    // Measuring all rows costs as much as there are rows.
    m_list->setColumnWidth(PeerColumn, addressWidth);
    m_list->setColumnWidth(ClientColumn, clientWidth);
    m_list->setColumnWidth(EvidenceColumn, evidenceWidth);
    m_list->setColumnWidth(TimeColumn, timeWidth);
    m_lift->setObjectName(QStringLiteral("liftBan"));
    m_lift->setEnabled(false);
    m_lift->setAutoDefault(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_lift, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lift, &QPushButton::clicked, this, &BannedPeersDialog::liftSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
        [this] { m_lift->setEnabled(!m_list->selectedItems().isEmpty()); });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(bannedPeersWidth, bannedPeersHeight);
}

QString BannedPeersDialog::evidence(const api::BannedPeerSnapshot& ban)
{
    if (ban.isByHand) {
        return ban.isWholeAddress ? tr("Blocked by you, with the whole address") : tr("Blocked by you");
    }
    if (!ban.piece) {
        return tr("Sent a false file list");
    }
    const QString last = ban.block
        ? tr("Block %1 of piece %2 was wrong").arg(countText(*ban.block), countText(*ban.piece))
        : tr("All of piece %1 came from it and was wrong").arg(countText(*ban.piece));
    QStringList parts{last};
    if (ban.badPieces > 1 || ban.badBlocks > 1) {
        //: %1 is a number of blocks
        parts.append(
            tr("%1 wrong blocks in %n pieces", nullptr, ban.badPieces).arg(countText(ban.badBlocks)));
    }
    if (ban.isWholeAddress) {
        parts.append(tr("the whole address is banned"));
    }
    return parts.join(QStringLiteral("; "));
}

QString BannedPeersDialog::end(const api::BannedPeerSnapshot& ban)
{
    switch (ban.span.kind) {
    case swarm::BanSpan::Kind::Session: return tr("Freshet quits");
    case swarm::BanSpan::Kind::ForEver: return tr("You lift it");
    case swarm::BanSpan::Kind::Time: break;
    }
    return dateTimeText(ban.bannedMs + ban.span.timeMs);
}

void BannedPeersDialog::showBans(const QList<api::BannedPeerSnapshot>& bans)
{
    // Rows must not go away under the pointer once a second.
    if (bans == m_bans) {
        return;
    }
    m_bans = bans;
    QList<quint64> selected;
    for (const QTreeWidgetItem* item : m_list->selectedItems()) {
        selected.append(item->data(PeerColumn, idRole).toULongLong());
    }
    m_list->clear();
    for (const api::BannedPeerSnapshot& ban : bans) {
        auto* item = new QTreeWidgetItem(
            {ban.address, safeText(ban.client), evidence(ban), dateTimeText(ban.bannedMs), end(ban)});
        item->setData(PeerColumn, idRole, ban.id);
        item->setToolTip(EvidenceColumn, toolTipText(evidence(ban)));
        m_list->addTopLevelItem(item);
        item->setSelected(selected.contains(ban.id));
    }
}

void BannedPeersDialog::liftSelected()
{
    for (const QTreeWidgetItem* item : m_list->selectedItems()) {
        Q_EMIT liftRequested(item->data(PeerColumn, idRole).toULongLong());
    }
}

} // namespace freshet::ui
