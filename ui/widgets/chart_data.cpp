// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_data.h"

#include "ui/models/formatting.h"
#include "ui/models/safe_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

namespace freshet::ui {
namespace {

QString quoted(const QString& text)
{
    QString safe = safeText(text);
    if (!safe.isEmpty() && QStringLiteral("=+-@").contains(safe.front())) {
        safe.prepend(QLatin1Char('\''));
    }
    return QStringLiteral("\"%1\"").arg(safe.replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

} // namespace

QList<ChartRow> chartRows(const ChartPicture& picture)
{
    std::map<qint64, ChartRow> rows;
    for (qsizetype i = 0; i < picture.lines.size(); ++i) {
        for (const ChartSample& sample : picture.lines.at(i).samples) {
            ChartRow& row = rows[sample.timeMs];
            row.timeMs = sample.timeMs;
            row.samples.resize(picture.lines.size());
            row.samples[i] = sample;
        }
    }
    QList<ChartRow> result;
    result.reserve(static_cast<qsizetype>(rows.size()));
    for (const auto& [time, row] : rows) {
        result.append(row);
    }
    return result;
}

QString chartCsv(const ChartPicture& picture)
{
    QStringList header{QStringLiteral("\"time\"")};
    for (const ChartPicture::Line& line : picture.lines) {
        header.append(quoted(ChartTableModel::tr("%1, mean, bytes/s").arg(line.look.name)));
        header.append(quoted(ChartTableModel::tr("%1, highest, bytes/s").arg(line.look.name)));
    }
    QStringList lines{header.join(QLatin1Char(','))};
    for (const ChartRow& row : chartRows(picture)) {
        QStringList cells{QDateTime::fromMSecsSinceEpoch(row.timeMs, Qt::UTC).toString(Qt::ISODate)};
        for (const std::optional<ChartSample>& sample : row.samples) {
            cells.append(sample ? QString::number(qRound64(sample->mean)) : QString());
            cells.append(sample ? QString::number(qRound64(sample->max)) : QString());
        }
        lines.append(cells.join(QLatin1Char(',')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartTableModel::ChartTableModel(const ChartPicture& picture, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(chartRows(picture))
{
    for (const ChartPicture::Line& line : picture.lines) {
        m_names.append(safeText(line.look.name, 60));
    }
    std::reverse(m_rows.begin(), m_rows.end());
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(1 + 2 * m_names.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const bool isSpoken = role == Qt::AccessibleTextRole;
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && !isSpoken) {
        return {};
    }
    const ChartRow& row = m_rows.at(index.row());
    if (index.column() == 0) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(row.timeMs);
        //: Date and time of day.
        return tr("%1, %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat),
            QLocale().toString(time.time(), QStringLiteral("HH:mm:ss")));
    }
    const std::optional<ChartSample>& sample = row.samples.at((index.column() - 1) / 2);
    if (!sample) {
        return isSpoken ? QVariant(tr("not recorded")) : QVariant();
    }
    const auto rate = static_cast<ByteRate>((index.column() - 1) % 2 == 0 ? sample->mean : sample->max);
    return isSpoken ? spokenRateText(rate) : rateTextOrZero(rate);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) {
        return {};
    }
    if (section == 0) {
        return tr("Time");
    }
    const QString& name = m_names.at((section - 1) / 2);
    //: %1 is the name of a line of a chart.
    return (section - 1) % 2 == 0 ? tr("%1, mean").arg(name) : tr("%1, highest").arg(name);
}

} // namespace freshet::ui
