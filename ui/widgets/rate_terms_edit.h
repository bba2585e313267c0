// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QWidget>

class QGridLayout;
class QSpinBox;

namespace freshet::ui {

class RateEdit;

/// Limits, guaranteed rates and weights of both directions, for a torrent or for a group.
class RateTermsEdit : public QWidget
{
    Q_OBJECT
public:
    /// Only a group's weight may be automatic.
    enum class Subject { Torrent, Group };

    explicit RateTermsEdit(Subject subject, QWidget* parent = nullptr);

    void setTerms(const api::GroupOptions& terms);
    [[nodiscard]] api::GroupOptions terms() const;

private:
    struct Side
    {
        RateEdit* limit = nullptr;
        RateEdit* minimum = nullptr;
        QSpinBox* weight = nullptr;
    };

    [[nodiscard]] Side makeSide(Subject subject, const QString& title, const QString& name) const;
    void place(const Side& side, const QString& title, QGridLayout& grid, int column) const;

    Side m_down;
    Side m_up;
};

} // namespace freshet::ui
