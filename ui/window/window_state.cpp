// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_state.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace freshet::ui {

namespace {

/// Raised when a saved value changes its meaning: older files then count as empty.
constexpr int stateVersion = 1;

qint64 overlap(const QRect& a, const QRect& b)
{
    const QRect common = a.intersected(b);
    return common.isEmpty() ? 0 : static_cast<qint64>(common.width()) * common.height();
}

} // namespace

WindowState::WindowState(const QString& folder)
{
    if (folder.isEmpty()) {
        return;
    }
    const QString path = QDir(folder).filePath(QStringLiteral("window.ini"));
    m_store = std::make_unique<QSettings>(path, QSettings::IniFormat);
    const bool isOurs = m_store->status() == QSettings::NoError
        && m_store->value(QStringLiteral("version")).toInt() == stateVersion;
    if (!isOurs) {
        // Kept for whoever wants to know what happened.
        const QString kept = path + QStringLiteral(".bad");
        QFile::remove(kept);
        QFile::copy(path, kept);
        m_store.reset();
        QFile::remove(path);
        m_store = std::make_unique<QSettings>(path, QSettings::IniFormat);
        m_store->setValue(QStringLiteral("version"), stateVersion);
    }
}

void WindowState::restoreGeometry(QWidget& window) const
{
    const QRect saved = m_store ? m_store->value(QStringLiteral("geometry")).toRect() : QRect();
    if (!saved.isValid()) {
        return;
    }
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        screens.append(screen->availableGeometry());
    }
    window.setGeometry(clampedToScreens(saved, screens));
    if (m_store->value(QStringLiteral("maximised")).toBool()) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

void WindowState::saveGeometry(const QWidget& window)
{
    if (m_store) {
        m_store->setValue(
            QStringLiteral("geometry"), window.isMaximized() ? window.normalGeometry() : window.geometry());
        m_store->setValue(QStringLiteral("maximised"), window.isMaximized());
    }
}

QByteArray WindowState::state(const QString& name) const
{
    return m_store ? m_store->value(name).toByteArray() : QByteArray();
}

void WindowState::setState(const QString& name, const QByteArray& state)
{
    if (m_store) {
        m_store->setValue(name, state);
    }
}

int WindowState::number(const QString& name, int fallback) const
{
    bool isNumber = false;
    const int value = m_store ? m_store->value(name).toInt(&isNumber) : 0;
    return isNumber ? value : fallback;
}

void WindowState::setNumber(const QString& name, int value)
{
    if (m_store) {
        m_store->setValue(name, value);
    }
}

QString WindowState::text(const QString& name) const
{
    return m_store ? m_store->value(name).toString() : QString();
}

void WindowState::setText(const QString& name, const QString& value)
{
    if (m_store) {
        m_store->setValue(name, value);
    }
}

QStringList WindowState::list(const QString& name) const
{
    return m_store ? m_store->value(name).toStringList() : QStringList();
}

void WindowState::setList(const QString& name, const QStringList& values)
{
    if (m_store) {
        m_store->setValue(name, values);
    }
}

QRect clampedToScreens(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty()) {
        return wanted;
    }
    const QRect screen = *std::max_element(screens.begin(), screens.end(),
        [&wanted](const QRect& a, const QRect& b) { return overlap(wanted, a) < overlap(wanted, b); });
    QRect result = wanted;
    result.setSize(result.size().boundedTo(screen.size()));
    result.moveLeft(std::clamp(result.left(), screen.left(), screen.right() - result.width() + 1));
    result.moveTop(std::clamp(result.top(), screen.top(), screen.bottom() - result.height() + 1));
    return result;
}

} // namespace freshet::ui
