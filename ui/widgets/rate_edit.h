// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/units.h"
#include "ui/models/formatting.h"

#include <QLineEdit>

#include <optional>

namespace freshet::ui {

/// A rate as people type it: 500, 500k, 1.5M, 2 MiB/s, 20 mbit; empty or 0 is no limit. Up and Down change it
/// by a tenth. What is no rate is marked and not taken. A rate stays in the units it was typed in, until it
/// is set to another one or the units of the program change.
class RateEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit RateEdit(QWidget* parent = nullptr);

    /// The last valid rate.
    [[nodiscard]] ByteRate rate() const { return m_rate; }
    /// Does not emit rateChanged().
    void setRate(ByteRate rate);
    /// Whether the text is a rate.
    [[nodiscard]] bool hasValidText() const;
    /// The sentence about a text that is no rate; empty if all is well.
    [[nodiscard]] QString problemText() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// On Enter or when the focus leaves, if the rate is another one; and at every step.
    void rateChanged(freshet::ByteRate rate);
    /// While typing.
    void validityChanged(bool isValid);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void commit();
    /// In the units that the text names now.
    void keepUnits();
    void showRate(ByteRate rate);
    void stepBy(int direction);
    void checkText();
    void markValidity();

    ByteRate m_rate = noLimit;
    std::optional<Units> m_typedUnits;
    /// Those of the program when it was typed.
    Units m_unitsThen = Units::Binary;
    bool m_isValid = true;
    bool m_isMarking = false; ///< Our own change of the palette.
};

} // namespace freshet::ui
