// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace freshet::ui {

/// What pasting would add: the name of the first torrent file, link or info hash among the first lines or
/// files, as it is known without opening anything; empty if nothing is of use. `data` may be null.
[[nodiscard]] QString pasteableName(const QMimeData* data);

/// Knows whether the clipboard holds something to paste. It looks while `window` is active only: what others
/// copy is fetched from them, which is not for a window in the background. UI thread.
class ClipboardWatch : public QObject
{
    Q_OBJECT
public:
    /// Lives as a child of `window`.
    explicit ClipboardWatch(QWidget& window);

    /// As of the last look; empty: nothing of use.
    [[nodiscard]] const QString& name() const { return m_name; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    QWidget& m_window;
    QString m_name;
};

} // namespace freshet::ui
