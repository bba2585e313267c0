// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QAbstractItemView;

namespace freshet::ui {

/// While a list has the focus, "select all" and "copy" are about its rows, whatever these keys do in the rest
/// of the window. UI thread.
class ListKeys : public QObject
{
    Q_OBJECT
public:
    /// What "copy" puts into the clipboard.
    using Text = std::function<QString()>;

    /// Lives as a child of `view`. Without `text` the selected rows are copied, as selectedText() has them.
    explicit ListKeys(QAbstractItemView& view, Text text = {});

    /// The cells of the selected rows as they are seen, from top to bottom, with tabs between them.
    [[nodiscard]] static QString selectedText(const QAbstractItemView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_view;
    Text m_text;
};

} // namespace freshet::ui
