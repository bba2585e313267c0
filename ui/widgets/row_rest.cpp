// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_rest.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QScrollBar>

#include <chrono>

namespace freshet::ui {

namespace {
/// Rows stay where they are so long after somebody has scrolled.
constexpr std::chrono::milliseconds scrollRest{1000};
} // namespace

RowRest::RowRest(QAbstractScrollArea& view)
    : QObject(&view)
    , m_view(view)
{
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isByProgram) {
            m_scrolled.start();
        }
    });
}

bool RowRest::isWanted() const
{
    return QGuiApplication::mouseButtons() != Qt::NoButton || m_view.verticalScrollBar()->isSliderDown()
        || QApplication::activePopupWidget() != nullptr
        || (m_scrolled.isValid() && !m_scrolled.hasExpired(scrollRest.count()));
}

} // namespace freshet::ui
