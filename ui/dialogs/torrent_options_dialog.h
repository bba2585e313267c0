// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace freshet::ui {

class QuotaEdit;
class RateTermsEdit;
class ShareLimitsEdit;

/// Limits and modes of one torrent or of several; hands back the options that were chosen.
class TorrentOptionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` names the torrent, or says how many there are.
    TorrentOptionsDialog(const QString& title, const api::TorrentOptions& options, QWidget* parent = nullptr);

    /// Says that it is about several torrents, of which each keeps what is not changed here.
    void setSeveral();
    /// Its category, and those that others have, to choose from.
    void setCategory(const QString& category, const QStringList& known);

    [[nodiscard]] api::TorrentOptions options() const;
    /// Empty: none.
    [[nodiscard]] QString category() const;

private:
    api::TorrentOptions m_options;
    QLabel* m_note;
    QComboBox* m_category;
    RateTermsEdit* m_rates;
    QuotaEdit* m_quota;
    QCheckBox* m_ownConnections;
    QSpinBox* m_connections;
    QCheckBox* m_ownPieces;
    QSpinBox* m_pieces;
    QCheckBox* m_sequential;
    QCheckBox* m_superSeeding;
    QCheckBox* m_ownSharing;
    ShareLimitsEdit* m_sharing;
};

} // namespace freshet::ui
