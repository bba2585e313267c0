// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/sharing.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace freshet::ui {

class RateEdit;

/// The share limits of one torrent, as fields.
class ShareLimitsEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ShareLimitsEdit(QWidget* parent = nullptr);

    void setOptions(const api::SharingOptions& options);
    [[nodiscard]] api::SharingOptions options() const;

    /// What can happen to a torrent that has given enough, in the order of api::ShareAction.
    [[nodiscard]] static QStringList actionTexts();

private:
    QDoubleSpinBox* m_ratio;
    QSpinBox* m_time;
    QSpinBox* m_idle;
    QSpinBox* m_seeds;
    QComboBox* m_action;
    RateEdit* m_rate;
};

} // namespace freshet::ui
