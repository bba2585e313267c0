// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace freshet::ui {

/// Roles that our models answer besides Qt's; delegates read these and never a concrete model.
enum ModelRole {
    /// quint64: TorrentId or PeerId.
    IdRole = Qt::UserRole + 1,
    /// int: api::TorrentState.
    StateRole,
    /// int: Severity (status_text.h).
    SeverityRole,
    /// double, 0 to 1. Invalid: nothing to draw.
    ProgressRole,
    /// QByteArray: as TorrentSnapshot::pieceSummary.
    PieceSummaryRole,
    /// double, 0 to 1: how far files are checked. Invalid: they are not being checked.
    CheckProgressRole,
    /// bool: draw at reduced strength.
    DimmedRole,
    /// QString: name of a file in resources/icons without suffix, see icons.h.
    IconNameRole,
    /// QList<float>: bytes/s, oldest first, at most 60; negative where unknown.
    SparklineRole,
    /// float: what the top of a sparkline stands for, the same in all rows.
    SparklineScaleRole,
    /// A raw value to sort by (double or QString).
    SortRole,
    /// int: SidebarModel::Section.
    SectionRole,
    /// QString or int: what a sidebar row filters by.
    KeyRole,
    /// bool: drawn in bold, as a heading of the sidebar.
    IsHeadingRole,
    /// int: api::FilePriority, or -1 for folders with different ones.
    PriorityRole,
};

} // namespace freshet::ui
