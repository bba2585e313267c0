// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/requests.h"

#include <QWidget>

class QGridLayout;
class QSpinBox;

namespace freshet::ui {

class RateEdit;

/// Limits, guaranteed rates and weights of both directions, for a torrent or for a group; for a tag limits
/// alone.
class RateTermsEdit : public QWidget
{
    Q_OBJECT
public:
    /// Only a group's weight may be automatic.
    enum class Subject { Torrent, Group, Tag };

    explicit RateTermsEdit(Subject subject, QWidget* parent = nullptr);

    void setTerms(const api::GroupOptions& terms);
    [[nodiscard]] api::GroupOptions terms() const;

private:
    struct Side
    {
        RateEdit* limit = nullptr;
        // Null for a tag.
        RateEdit* minimum = nullptr;
        QSpinBox* weight = nullptr;
    };

    [[nodiscard]] Side makeSide(Subject subject, const QString& title, const QString& name) const;
    void addShares(Side& side, bool isGroup, const QString& title, const QString& name) const;
    void place(const Side& side, const QString& title, QGridLayout& grid, int column) const;

    Side m_down;
    Side m_up;
};

} // namespace freshet::ui
