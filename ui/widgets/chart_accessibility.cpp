// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_accessibility.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace freshet::ui {
namespace {

/// A picture of numbers.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::Chart)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? widget()->accessibleDescription() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface* makeChart(const QString& className, QObject* object)
{
    const bool isChart = className == QLatin1String("freshet::ui::SpeedChart")
        || className == QLatin1String("freshet::ui::PieceMap");
    return isChart && object->isWidgetType() ? new ChartAccessible(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool isInstalled = (QAccessible::installFactory(makeChart), true);
    Q_UNUSED(isInstalled)
}

} // namespace freshet::ui
