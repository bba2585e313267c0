// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace freshet::ui {

/// Covers the window while something is dragged over it and says what a drop would do.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Covers `parent` whenever it is shown.
    explicit DropOverlay(QWidget* parent);

    /// `isAccepted` is false for what cannot be added: the text then goes by itself, since a refused drag
    /// does not say when it leaves. `hint` says below it what else is possible.
    void showText(const QString& text, bool isAccepted, const QString& hint = {});
    /// A part of the parent that stays in sight; the text is beside it. Empty: none.
    void keepInSight(const QRect& part) { m_inSight = part; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString hint() const { return m_hint; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_hint;
    QRect m_inSight;
    bool m_isAccepted = true;
    QTimer m_timeout;
};

} // namespace freshet::ui
