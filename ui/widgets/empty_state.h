// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QHBoxLayout;
class QPushButton;

namespace freshet::ui {

/// What stands where a list would be: a heading, buttons, a small line.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Bold, may wrap.
    void setHeading(const QString& text);
    /// Between heading and buttons, such as "or"; empty: not there.
    void setText(const QString& text);
    /// Small, below the buttons; may hold links, reported by linkActivated(). Only rich text made by
    /// tr(): escape what comes from outside.
    void setFooter(const QString& text);
    /// A dashed frame: a place to drop things.
    void setDropTarget(bool isDropTarget);
    /// Replaces the buttons; the caller connects them. They belong to this widget.
    QList<QPushButton*> setButtons(const QStringList& texts);
    [[nodiscard]] QString heading() const;

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_footer;
    QWidget* m_panel;
    QHBoxLayout* m_buttonRow;
    QList<QPushButton*> m_buttons;
    bool m_isDropTarget = false;
};

} // namespace freshet::ui
