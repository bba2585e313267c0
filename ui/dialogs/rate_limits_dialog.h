// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"
#include "engine/api/settings.h"

#include <QDialog>

namespace freshet::ui {

class QuotaEdit;
class RateEdit;
class RateTermsEdit;

/// Limits of all torrents of one category together; hands back what was chosen.
class GroupLimitsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` names the category.
    GroupLimitsDialog(const QString& title, const api::GroupOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] api::GroupOptions options() const;

private:
    RateTermsEdit* m_terms;
    QuotaEdit* m_quota;
};

/// Limits of all torrents with one tag together; hands back what was chosen.
class TagLimitsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` names the tag. Its folder is not asked for, and stays.
    TagLimitsDialog(const QString& title, const api::TagOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] api::TagOptions options() const;

private:
    RateTermsEdit* m_terms;
    QString m_saveFolder;
};

/// Limits of one peer or of several; hands back what was chosen.
class PeerLimitsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `title` names the peer, or says how many there are.
    PeerLimitsDialog(const QString& title, const swarm::PeerLimits& limits, QWidget* parent = nullptr);

    [[nodiscard]] swarm::PeerLimits limits() const;

private:
    RateEdit* m_download;
    RateEdit* m_upload;
};

} // namespace freshet::ui
