// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QVBoxLayout;

namespace freshet::ui {

/// One line of news with what can be done about it. Value type.
struct BarMessage
{
    /// What a button of the bar is called and does; the bar goes when it is pressed.
    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    QString text;
    /// Technical text behind a button "Details"; empty: no such button.
    QString details;
    QList<Action> actions;
    /// Zero: stays until it is dismissed.
    std::chrono::milliseconds lifetime{0};
    bool isWarning = false;
    /// For tests and style; may be empty.
    QString objectName;
};

/// Bars above the list: news that need no answer. Shows the latest two and counts the rest.
class BarStack : public QWidget
{
    Q_OBJECT
public:
    explicit BarStack(QWidget* parent = nullptr);

    /// Returns the bar, to be handed to dismiss(); it may be gone by then.
    QWidget* add(const BarMessage& message);
    void dismiss(QWidget* bar);
    [[nodiscard]] int count() const { return static_cast<int>(m_bars.size()); }
    /// Texts of the bars, newest last.
    [[nodiscard]] QStringList texts() const;

private:
    QWidget* makeBar(const BarMessage& message);
    void arrange();

    QList<QWidget*> m_bars;
    QVBoxLayout* m_layout;
    QLabel* m_more;
};

} // namespace freshet::ui
