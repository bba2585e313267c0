// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace freshet::ui {

/// A line of text that shortens itself when there is no room, with the whole in its tool tip; always plain
/// text, so that names from outside cannot be markup. Where it can be selected, what is copied is the whole
/// text and not what is left of it.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    explicit ElidedLabel(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_fullText; }
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] bool isElided() const { return m_isElided; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isSelectable() const;
    /// What is selected; the whole if nothing is, or if it was shortened.
    void copy() const;
    void elide();

    QString m_fullText;
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
    bool m_isElided = false;
};

} // namespace freshet::ui
