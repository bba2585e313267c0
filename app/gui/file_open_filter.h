// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace freshet::app {

/// Where the system opens documents and links by an event and not by arguments (macOS), this hears it. What
/// comes before there is a window is kept for it.
class FileOpenFilter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// What came before anybody listened.
    [[nodiscard]] QStringList takeEarly();

Q_SIGNALS:
    void sourceOpened(const QString& source);

private:
    QStringList m_early;
};

} // namespace freshet::app
