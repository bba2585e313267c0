// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/quota.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace freshet::ui {

/// A quota: its period, how much in each direction, and what happens then.
class QuotaEdit : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaEdit(QWidget* parent = nullptr);

    void setQuota(const api::QuotaOptions& quota);
    [[nodiscard]] api::QuotaOptions quota() const;

private:
    [[nodiscard]] QDoubleSpinBox* makeSize(const QString& name, const QString& words) const;
    void enableParts();

    QComboBox* m_period;
    QDoubleSpinBox* m_download;
    QDoubleSpinBox* m_upload;
    QComboBox* m_action;
    /// What has no control here: where months begin.
    api::QuotaOptions m_quota;
};

} // namespace freshet::ui
