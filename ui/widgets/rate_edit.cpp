// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rate_edit.h"

#include "ui/models/rate_input.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>

namespace freshet::ui {

RateEdit::RateEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(limitText(noLimit));
    setToolTip(tr("For example 500k, 1.5M or 20 Mbit/s. Empty means no limit."));
    connect(this, &QLineEdit::textChanged, this, &RateEdit::checkText);
    connect(this, &QLineEdit::returnPressed, this, &RateEdit::commit);
}

void RateEdit::setRate(ByteRate rate)
{
    if (rate != m_rate || m_unitsThen != units()) {
        m_typedUnits.reset();
    }
    showRate(rate);
}

void RateEdit::showRate(ByteRate rate)
{
    m_rate = rate;
    setText(rateInputText(rate, m_typedUnits.value_or(units())));
}

void RateEdit::keepUnits()
{
    m_typedUnits = typedUnits(text());
    m_unitsThen = units();
}

bool RateEdit::hasValidText() const
{
    return parseRate(text()).has_value();
}

QString RateEdit::problemText() const
{
    return hasValidText() ? QString() : tr("This is not a rate. Write for example 500k or 2 MiB/s.");
}

QSize RateEdit::sizeHint() const
{
    QSize size = QLineEdit::sizeHint();
    size.setWidth(fontMetrics().horizontalAdvance(QStringLiteral("1023.99\u00a0MiB/s")) + 24);
    return size;
}

void RateEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        stepBy(event->key() == Qt::Key_Up ? 1 : -1);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RateEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    commit();
}

void RateEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isMarking) {
        markValidity();
    }
}

void RateEdit::commit()
{
    const std::optional<ByteRate> typed = parseRate(text());
    if (!typed) {
        return;
    }
    const bool isOther = *typed != m_rate;
    keepUnits();
    showRate(*typed);
    if (isOther) {
        Q_EMIT rateChanged(m_rate);
    }
}

void RateEdit::stepBy(int direction)
{
    const ByteRate before = parseRate(text()).value_or(m_rate);
    ByteRate after = noLimit;
    if (before == noLimit) {
        // From no limit one can only go down, to something a line may have.
        after = direction < 0 ? 10_MiB : noLimit;
    } else {
        const ByteRate step = qMax<ByteRate>(1_KiB, before / 10 / 1_KiB * 1_KiB);
        after = qBound(minimumLimit, before + direction * step, maximumLimit);
    }
    if (after != m_rate || !hasValidText()) {
        keepUnits();
        showRate(after);
        Q_EMIT rateChanged(after);
    }
}

void RateEdit::checkText()
{
    const bool isValid = hasValidText();
    if (isValid != m_isValid) {
        m_isValid = isValid;
        markValidity();
        Q_EMIT validityChanged(isValid);
    }
}

void RateEdit::markValidity()
{
    m_isMarking = true;
    QPalette marked;
    if (!m_isValid) {
        marked = palette();
        marked.setColor(QPalette::Text, Theme(marked).color(ThemeColor::Error));
    }
    setPalette(marked);
    setAccessibleDescription(problemText());
    m_isMarking = false;
}

} // namespace freshet::ui
