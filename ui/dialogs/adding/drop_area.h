// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace freshet::ui {

class EmptyState;

/// What a dialog that adds torrents shows while it has none: where to drop them, and a button to paste.
class DropArea : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget* parent = nullptr);

Q_SIGNALS:
    void pasteWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    EmptyState* m_state;
};

} // namespace freshet::ui
