// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace freshet::ui {

class QuotaEdit;
class RateTermsEdit;

/// Limits and modes of one torrent or of several; hands back the options that were chosen.
class TorrentOptionsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` names the torrent, or says how many there are.
    TorrentOptionsDialog(const QString& title, const api::TorrentOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] api::TorrentOptions options() const;

private:
    api::TorrentOptions m_options;
    RateTermsEdit* m_rates;
    QuotaEdit* m_quota;
    QCheckBox* m_ownConnections;
    QSpinBox* m_connections;
    QCheckBox* m_sequential;
};

} // namespace freshet::ui
