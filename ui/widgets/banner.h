// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/status_text.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace freshet::ui {

/// A message bar: icon, text that wraps, buttons, dismiss. Hidden until it has something to say.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows plain text: `lead` in bold, then `text`. The buttons are reported by actionTriggered() with
    /// their place in `actions`.
    void showMessage(
        Severity severity, const QString& lead, const QString& text = {}, const QStringList& actions = {});
    void hideMessage();
    /// Whether there is a button to dismiss it. On by default.
    void setDismissible(bool isDismissible);
    [[nodiscard]] QString message() const;
    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] QList<QPushButton*> buttons() const { return m_buttons; }

Q_SIGNALS:
    void actionTriggered(int action);
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setActions(const QStringList& actions);
    void refreshIcon();
    void retranslate();

    QLabel* m_icon;
    QLabel* m_label;
    QHBoxLayout* m_buttonRow;
    QToolButton* m_close;
    QList<QPushButton*> m_pool; ///< Every button ever needed, the first ones shown.
    QList<QPushButton*> m_buttons; ///< The shown ones.
    QString m_lead;
    QString m_text;
    Severity m_severity = Severity::Normal;
};

} // namespace freshet::ui
