// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart_picture.h"

#include <QAbstractTableModel>

namespace freshet::ui {

/// A moment of a chart with what each line has there. Value type.
struct ChartRow
{
    qint64 timeMs = 0;
    /// One a line; nothing in a gap.
    QList<std::optional<ChartSample>> samples;
};

/// What a chart shows, oldest first.
[[nodiscard]] QList<ChartRow> chartRows(const ChartPicture& picture);
/// The same as comma-separated values: times in UTC, rates in bytes/s. Names are quoted, and no spreadsheet
/// takes one for a formula.
[[nodiscard]] QString chartCsv(const ChartPicture& picture);

/// A chart as a table, newest first: the time, then mean and highest of each line.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(const ChartPicture& picture, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_names;
    QList<ChartRow> m_rows;
};

} // namespace freshet::ui
