// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_accessibility.h"

#include "ui/widgets/piece_map.h"
#include "ui/widgets/speed_chart.h"

#include <QAccessibleWidget>

namespace freshet::ui {
namespace {

/// A picture of numbers: its value is the sample or the cell that is read out, or else a summary.
template<class Chart>
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(Chart* chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
        , m_chart(*chart)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? valueOf(m_chart) : QAccessibleWidget::text(kind);
    }

private:
    static QString valueOf(const SpeedChart& chart)
    {
        const QString readOut = chart.readOutText();
        return readOut.isEmpty() ? chart.description() : readOut;
    }
    static QString valueOf(const PieceMap& map)
    {
        return map.focusPiece() >= 0 ? map.pieceText(map.focusPiece()) : map.accessibleDescription();
    }

    const Chart& m_chart;
};

QAccessibleInterface* makeChart(const QString& className, QObject* object)
{
    if (className == QLatin1String("freshet::ui::SpeedChart")) {
        return new ChartAccessible<SpeedChart>(static_cast<SpeedChart*>(object));
    }
    if (className == QLatin1String("freshet::ui::PieceMap")) {
        return new ChartAccessible<PieceMap>(static_cast<PieceMap*>(object));
    }
    return nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = (QAccessible::installFactory(makeChart), true);
    Q_UNUSED(isInstalled)
}

} // namespace freshet::ui
