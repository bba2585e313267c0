// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace freshet::ui {

/// Keeps the wheel from changing a control that has no focus: in a page that scrolls, values would change by
/// accident.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `control` takes wheel events only while it has the focus.
    void protect(QWidget* control);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace freshet::ui
