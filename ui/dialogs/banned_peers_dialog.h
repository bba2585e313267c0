// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/snapshots.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace freshet::ui {

/// The banned peers of a torrent with the evidence against them; asks for bans to be lifted.
class BannedPeersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BannedPeersDialog(const QString& torrent, QWidget* parent = nullptr);

    /// What is banned now; what was selected stays so.
    void showBans(const QList<api::BannedPeerSnapshot>& bans);
    /// What a peer has done, in a sentence.
    [[nodiscard]] static QString evidence(const api::BannedPeerSnapshot& ban);
    /// How long the ban holds: a date, or what ends it.
    [[nodiscard]] static QString end(const api::BannedPeerSnapshot& ban);

Q_SIGNALS:
    /// `ban` is BannedPeerSnapshot::id.
    void liftRequested(quint64 ban);

private:
    void liftSelected();

    QTreeWidget* m_list;
    QPushButton* m_lift;
    QList<api::BannedPeerSnapshot> m_bans;
};

} // namespace freshet::ui
