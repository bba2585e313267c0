// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <QSettings>
#include <QString>

#include <memory>

class QWidget;

namespace freshet::ui {

/// What the window looks like, kept between runs. With an empty folder nothing is kept.
class WindowState
{
public:
    /// `folder` is the profile's.
    explicit WindowState(const QString& folder);

    /// Restores size, place and maximised state, moved onto a screen that exists.
    void restoreGeometry(QWidget& window) const;
    void saveGeometry(const QWidget& window);

    /// The state of a splitter or header; empty if none of this version was kept.
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);
    [[nodiscard]] int number(const QString& name, int fallback) const;
    void setNumber(const QString& name, int value);
    [[nodiscard]] QString text(const QString& name) const;
    void setText(const QString& name, const QString& value);
    [[nodiscard]] QStringList list(const QString& name) const;
    void setList(const QString& name, const QStringList& values);

private:
    std::unique_ptr<QSettings> m_store;
};

/// `wanted`, moved and shrunk until it lies on one of `screens`; the first one if it touches none.
[[nodiscard]] QRect clampedToScreens(const QRect& wanted, const QList<QRect>& screens);

} // namespace freshet::ui
